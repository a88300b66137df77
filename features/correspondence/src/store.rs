//! The register's SQL, by what it asks: items, what is looked for, the text of items, the file plan.

mod class;
mod item;
mod plan;
mod scan;
mod search;
mod text;

pub use class::{class, classes};
pub(crate) use class::{class_title, counts_by_class, insert_class, keep_class};
pub(crate) use item::{
    Tied, add_link, insert, insert_file, last_letter, next_number, readings, remove_link, same_paper, sent_under, ties, title, update,
};
pub use item::{about, by_reference, number_of, one, with_file};
pub(crate) use plan::{
    candidates, disposal_title, dispose, held_on, hold_title, holds_named, insert_disposal, insert_hold, insert_listed, keep_disposal,
    lift_hold,
};
pub use plan::{disposal, disposals, hold, holds, holds_on, listed};
pub(crate) use scan::{keep_reading, waiting};
pub use search::{Cursor, Found, SortedBy, Sought, count, look};
pub(crate) use text::{body, index, insert_body, texts, unindexed};
