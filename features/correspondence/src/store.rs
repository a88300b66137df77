//! The register's SQL, by what it asks: items, what is looked for, the text of items, the file plan.

mod class;
mod item;
mod scan;
mod search;
mod text;

pub use class::{class, classes};
#[expect(unused_imports, reason = "next step")]
pub(crate) use class::{insert_class, items_under, keep_class};
pub use item::{about, by_reference, number_of, one, with_file};
pub(crate) use item::{
    Tied, add_link, insert, insert_file, last_letter, next_number, readings, remove_link, same_paper, sent_under, ties, title, update,
};
pub use search::{Cursor, Found, Sought, SortedBy, count, look};
pub(crate) use scan::{Waiting, keep_reading, waiting};
pub(crate) use text::{body, index, insert_body, texts, unindexed};
