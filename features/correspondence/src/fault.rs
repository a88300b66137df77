//! Why something was refused.

use ::store::{FilesFault, StoreError};
use kernel::{Arg, Code, Refusal, Sort};
use ledger::DoorFault;
use web::UploadFault;

use crate::commands::{CODE_LIMIT, FILES_LIMIT, LINE_LIMIT, NOTE_LIMIT, YEARS_LIMIT};

/// Why something was refused.
#[derive(Debug, thiserror::Error)]
pub enum RegisterFault {
    /// There is no such item, class, hold or list.
    #[error("there is no such thing")]
    NotThere,
    /// Neither a state nor a name.
    #[error("neither a state nor a name is given")]
    Nobody,
    /// No subject, and no item that it answers.
    #[error("the subject is empty")]
    NoSubject,
    /// It came later than now.
    #[error("the time lies ahead")]
    Future,
    /// A line that is too long.
    #[error("{0} is too long")]
    LongLine(&'static str),
    /// A text that is too long.
    #[error("{0} is too long")]
    LongText(&'static str),
    /// Too many files.
    #[error("there are too many files")]
    ManyFiles,
    /// A file was refused.
    #[error(transparent)]
    Upload(#[from] UploadFault),
    /// No item has the number that it is said to answer.
    #[error("no item has the number {0}")]
    NoSuchNumber(String),
    /// An item linked to itself.
    #[error("an item is linked to itself")]
    Itself,
    /// The class is closed, or of another edition.
    #[error("nothing can be filed under this class")]
    NoSuchClass,
    /// Another item has the same scan, or the same number, date and sender.
    #[error("it is in the register already")]
    Known,
    /// Somebody changed it meanwhile.
    #[error("it was changed meanwhile")]
    Stale,
    /// It was disposed of.
    #[error("it was disposed of")]
    Disposed,
    /// The code is empty, too long, or holds what a code does not hold.
    #[error("the code is not one")]
    BadCode,
    /// Another class has the code.
    #[error("another class has this code")]
    CodeTaken,
    /// A class without a title.
    #[error("the class has no title")]
    NoTitle,
    /// A period that is none.
    #[error("the period is not one")]
    BadYears,
    /// No reason was given.
    #[error("no reason is given")]
    NoReason,
    /// The list is in another state.
    #[error("the list is in another state")]
    NotNow,
    /// The person who proposed cannot approve.
    #[error("the one who proposed it cannot approve it")]
    SamePerson,
    /// Nothing is due.
    #[error("nothing is due")]
    NothingDue,
    /// Something on the list is under hold.
    #[error("an item on the list is under hold")]
    Held,
    /// Nobody said that it is meant.
    #[error("it was not confirmed")]
    NotSure,
    /// The files of a list are more than a package holds.
    #[error("the package would be too large")]
    LargePackage,
    /// Papers could not be set.
    #[error("the certificate could not be set: {0}")]
    Unset(String),
    /// The store of files.
    #[error(transparent)]
    Files(#[from] FilesFault),
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for RegisterFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for RegisterFault {
    fn code(&self) -> Code {
        match self {
            Self::NotThere => "correspondence-fault-not-there",
            Self::Nobody => "correspondence-fault-nobody",
            Self::NoSubject => "correspondence-fault-no-subject",
            Self::Future => "correspondence-fault-future",
            Self::LongLine(_) => "correspondence-fault-long-line",
            Self::LongText(_) => "correspondence-fault-long-text",
            Self::ManyFiles => "correspondence-fault-many-files",
            Self::Upload(fault) => fault.code(),
            Self::NoSuchNumber(_) => "correspondence-fault-no-number",
            Self::Itself => "correspondence-fault-itself",
            Self::NoSuchClass => "correspondence-fault-no-class",
            Self::Known => "correspondence-fault-known",
            Self::Stale => "correspondence-fault-stale",
            Self::Disposed => "correspondence-fault-disposed",
            Self::BadCode => "correspondence-fault-code",
            Self::CodeTaken => "correspondence-fault-code-taken",
            Self::NoTitle => "correspondence-fault-no-title",
            Self::BadYears => "correspondence-fault-years",
            Self::NoReason => "correspondence-fault-no-reason",
            Self::NotNow => "correspondence-fault-not-now",
            Self::SamePerson => "correspondence-fault-same-person",
            Self::NothingDue => "correspondence-fault-nothing-due",
            Self::Held => "correspondence-fault-held",
            Self::NotSure => "correspondence-fault-not-sure",
            Self::LargePackage => "correspondence-fault-large-package",
            Self::Unset(_) => "correspondence-fault-unset",
            Self::Files(fault) => fault.code(),
            Self::Door(fault) => fault.code(),
        }
    }

    fn sort(&self) -> Sort {
        let field = |field| Sort::Refused { status: 422, field: Some(field) };
        match self {
            Self::NotThere => Sort::Refused { status: 404, field: None },
            Self::Nobody => field("state"),
            Self::NoSubject => field("subject"),
            Self::Future => field("at"),
            Self::LongLine(name) | Self::LongText(name) => field(name),
            Self::ManyFiles => field("file"),
            Self::Upload(fault) => fault.sort(),
            Self::NoSuchNumber(_) | Self::Itself => field("answers"),
            Self::NoSuchClass => field("class"),
            Self::BadCode | Self::CodeTaken => field("code"),
            Self::NoTitle => field("title-en"),
            Self::BadYears => field("years"),
            Self::NoReason => field("reason"),
            Self::Known
            | Self::Stale
            | Self::Disposed
            | Self::NotNow
            | Self::SamePerson
            | Self::NothingDue
            | Self::Held
            | Self::LargePackage
            | Self::Unset(_) => Sort::Refused { status: 409, field: None },
            Self::NotSure => Sort::Refused { status: 422, field: None },
            Self::Files(fault) => fault.sort(),
            Self::Door(fault) => fault.sort(),
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::LongLine(_) => vec![("limit", LINE_LIMIT.to_string().into())],
            Self::LongText(_) => vec![("limit", NOTE_LIMIT.to_string().into())],
            Self::ManyFiles => vec![("limit", FILES_LIMIT.to_string().into())],
            Self::BadCode => vec![("limit", CODE_LIMIT.to_string().into())],
            Self::BadYears => vec![("limit", YEARS_LIMIT.to_string().into())],
            Self::NoSuchNumber(number) => vec![("number", number.clone().into())],
            Self::Upload(fault) => fault.args(),
            Self::Files(fault) => fault.args(),
            Self::Door(fault) => fault.args(),
            _ => Vec::new(),
        }
    }
}
