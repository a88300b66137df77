//! The office's pages of the directory: states first, then posts, persons and organisations.

pub(crate) mod holder;
pub(crate) mod import;
pub(crate) mod organisations;
mod parts;
pub(crate) mod persons;
pub(crate) mod post;
pub(crate) mod post_edit;
pub(crate) mod post_new;
pub(crate) mod state;
pub(crate) mod state_edit;
pub(crate) mod states;

pub(crate) use parts::kind_words;
