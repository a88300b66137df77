//! How the house says no. Every error of a use-case answers four questions, and one place in `web` turns them into a page, a
//! problem document or an exit status; the sentence itself stands in the locales under the code.

use std::borrow::Cow;

/// The name of a refusal, `replies-no-speaker`: the key of its sentence in every language.
pub type Code = &'static str;

/// A value that the sentence of a refusal mentions.
pub type Arg = (&'static str, Cow<'static, str>);

/// There are three sorts of failure, and no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// The person can mend it: the status (4xx) and, where one is to blame, the field of the form.
    Refused {
        /// HTTP status, 400 to 499.
        status: u16,
        /// Name of the form field beside which the sentence stands.
        field: Option<&'static str>,
    },
    /// Nobody's fault; nothing is lost; try again later (503).
    Unavailable,
    /// Ours: logged, with a reference on the page (500).
    Broken,
}

/// What every error of a use-case can tell.
pub trait Refusal: std::error::Error + Send + Sync + 'static {
    /// The key of the sentence.
    fn code(&self) -> Code;
    /// Who can mend it, and where.
    fn sort(&self) -> Sort;
    /// The values that the sentence mentions.
    fn args(&self) -> Vec<Arg> {
        Vec::new()
    }
}
