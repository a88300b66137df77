//! What a PDF must be: read back from its bytes, and by the tools of the machine where there are any.

mod batch;
mod document;
mod expected;
mod letters;
mod pages;
mod refusals;
mod text;
mod tools;

use std::sync::LazyLock;

use crate::Typesetter;

/// One for all tests, as a process has one.
static TYPESETTER: LazyLock<Typesetter> = LazyLock::new(Typesetter::new);
