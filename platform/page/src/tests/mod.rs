//! What holds for every component and every page: text stays text, ids meet, colours can be read, sizes keep their limits.

#[path = "../../examples/gallery/samples/mod.rs"]
mod samples;

mod forms;
mod frame;
mod hostile;
mod markup;
mod pages;
mod style;
mod words;

use kernel::Lang;

use crate::Chrome;

/// The kit's words in English.
fn chrome() -> Chrome {
    samples::chrome(Lang::En)
}
