//! The words of the house in its six languages: the messages of every feature, and what follows from a language alone
//! (dates, times, numbers, lists, names of languages and regions, order, folding for search).
//!
//! A feature declares `pub const LOCALES: words::Locales = words::locales!("replies");` and keeps `locales/{ar,zh,en,fr,ru,es}.ftl`
//! beside its `src/`. The app gathers all of them into one [`Words`]; a page, mail or command line speaks through a [`Tongue`],
//! which is [`Words`] in one language. Start with [`Tongue`].
//!
//! Nothing here reads a clock or a network, and only [`check`], which tests call, reads files. What is *not* here: texts that people
//! write (`kernel::Text`) and the official names of states (the directory).

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may stop at the first surprise"))]

pub mod check;
mod cldr;
mod date;
mod direction;
mod fault;
mod fold;
mod locales;
mod message;
mod reading;
mod search;
mod sentence;
mod terms;
mod tongue;
mod value;
mod zones;

pub use direction::unmarked;
pub use fault::{Fault, Problem};
pub use fold::fold;
pub use locales::{LOCALES, Locales};
pub use message::Words;
pub use search::{SearchWord, search_key};
pub use terms::{Term, Wanted, index_terms, terms};
pub use tongue::Tongue;
pub use value::Value;
pub use zones::{ZoneChoice, ZoneGroup};

#[cfg(test)]
mod tests;
