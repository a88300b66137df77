//! Lists of the house: tables that sort and page by address, the filter bar above them, the page links under them.

mod exports;
mod filter;
mod pages;
mod table;

pub use exports::Exports;
pub use filter::FilterBar;
pub use pages::Pagination;
pub use table::{Column, Empty, Order, Row, Table};
