//! Why a change of the directory was refused.

use ::store::StoreError;
use kernel::{Arg, Code, Refusal, Sort};
use ledger::DoorFault;

use crate::fields::{BODY, COLUMNS, FILE, VALUE, ZONE};

/// Why a change of the directory was refused. What a variant holds first is the field of the form.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryFault {
    /// Something with this code or slug is there already.
    #[error("already there")]
    AlreadyThere,
    /// No such thing.
    #[error("not there")]
    NotThere,
    /// Somebody else has saved in the meantime.
    #[error("changed in the meantime")]
    Stale,
    /// What is to be ended is over already.
    #[error("over already")]
    Over,
    /// A field is empty.
    #[error("{0} is empty")]
    Missing(&'static str),
    /// A field holds more than so many characters.
    #[error("{0} is longer than {1} characters")]
    TooLong(&'static str, usize),
    /// A text has no version in any language.
    #[error("{0}: no language has a version")]
    NoVersion(&'static str),
    /// A field holds no code.
    #[error("{0} is no code")]
    BadCode(&'static str),
    /// A field holds no day.
    #[error("{0} is no day")]
    BadDay(&'static str),
    /// A field holds none of what is offered.
    #[error("{0} is not offered")]
    BadChoice(&'static str),
    /// The last day lies before the first.
    #[error("{0} lies before the first day")]
    Turned(&'static str),
    /// The time zone does not exist.
    #[error("no such time zone")]
    BadZone,
    /// The value is no e-mail address.
    #[error("no e-mail address")]
    BadEmail,
    /// The value is no fax or telephone number.
    #[error("no number")]
    BadNumber,
    /// This very contact point is in use already.
    #[error("the contact point is in use already")]
    SameContact,
    /// Another person holds the post on some of these days.
    #[error("{0}: the post is held by another")]
    Held(&'static str, String),
    /// The state is a member of the body on some of these days.
    #[error("a member already")]
    MemberAlready,
    /// No entry of the directory has this number.
    #[error("{0} is the number of nothing")]
    NoSuchNumber(&'static str),
    /// A field names no official language.
    #[error("{0} is no official language")]
    BadLanguage(&'static str),
    /// The move has no place in the present state of the import.
    #[error("not in this state")]
    NotNow,
    /// No column says which person, post or organisation a line is about.
    #[error("no column says whom a line is about")]
    NobodyMatched,
    /// Two columns are said to hold the same.
    #[error("two columns are matched with the same")]
    MatchedTwice(String),
    /// No file came with the form.
    #[error("no file")]
    NoFile,
    /// The store of files.
    #[error(transparent)]
    Files(#[from] ::store::FilesFault),
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for DirectoryFault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unique(_) => Self::AlreadyThere,
            other => Self::Door(other.into()),
        }
    }
}

impl Refusal for DirectoryFault {
    fn code(&self) -> Code {
        match self {
            Self::AlreadyThere => "directory-already-there",
            Self::NotThere => "web-not-found",
            Self::Stale => "directory-stale",
            Self::Over => "directory-over",
            Self::Missing(_) => "directory-missing",
            Self::TooLong(..) => "directory-too-long",
            Self::NoVersion(_) => "directory-no-version",
            Self::BadCode(_) => "directory-bad-code",
            Self::BadDay(_) => "directory-bad-day",
            Self::BadChoice(_) => "directory-bad-choice",
            Self::Turned(_) => "directory-turned",
            Self::BadZone => "directory-bad-zone",
            Self::BadEmail => "directory-bad-email",
            Self::BadNumber => "directory-bad-number",
            Self::SameContact => "directory-same-contact",
            Self::Held(..) => "directory-held",
            Self::MemberAlready => "directory-member-already",
            Self::NoSuchNumber(_) => "directory-no-such-number",
            Self::BadLanguage(_) => "directory-bad-language",
            Self::NotNow => "directory-import-not-now",
            Self::NobodyMatched => "directory-import-nobody-matched",
            Self::MatchedTwice(_) => "directory-import-matched-twice",
            Self::NoFile => "directory-import-no-file",
            Self::Files(e) => e.code(),
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        let field = match self {
            Self::NotThere => return Sort::Refused { status: 404, field: None },
            Self::AlreadyThere | Self::Stale | Self::Over | Self::NotNow => return Sort::Refused { status: 409, field: None },
            Self::NobodyMatched | Self::MatchedTwice(_) => COLUMNS,
            Self::NoFile => FILE,
            Self::Files(e) => return e.sort(),
            Self::Door(e) => return e.sort(),
            Self::Missing(field)
            | Self::TooLong(field, _)
            | Self::NoVersion(field)
            | Self::BadCode(field)
            | Self::BadDay(field)
            | Self::BadChoice(field)
            | Self::Turned(field)
            | Self::NoSuchNumber(field)
            | Self::BadLanguage(field)
            | Self::Held(field, _) => field,
            Self::BadZone => ZONE,
            Self::BadEmail | Self::BadNumber | Self::SameContact => VALUE,
            Self::MemberAlready => BODY,
        };
        Sort::Refused { status: 422, field: Some(field) }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::TooLong(_, limit) => vec![("limit", limit.to_string().into())],
            Self::Held(_, name) => vec![("name", name.clone().into())],
            Self::MatchedTwice(heading) => vec![("heading", heading.clone().into())],
            Self::Files(e) => e.args(),
            Self::Door(e) => e.args(),
            _ => Vec::new(),
        }
    }
}
