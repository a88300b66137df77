//! `convoke openapi`: the document of the programming interface, made from the list of features.

use crate::features::FEATURES;

/// The document, as `/api/openapi.json` gives it, for people to read and to compare.
pub fn text() -> String {
    let document = web::api::document(&house::tables(FEATURES).ops);
    let mut text = document.to_pretty_json().expect("the document is plain data");
    text.push('\n');
    text
}
