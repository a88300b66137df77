//! Why something was refused.

use ::store::{FilesFault, StoreError};
use correspondence::RegisterFault;
use kernel::{Arg, Code, Refusal, Sort};
use ledger::DoorFault;
use replies::ReplyFault;

use crate::commands::{NAME_LIMIT, TEXT_LIMIT};
use crate::message::Refused;

/// Why something was refused.
#[derive(Debug, thiserror::Error)]
pub enum MailFault {
    /// A message without a byte.
    #[error("the message is empty")]
    Empty,
    /// A message that is longer than is kept.
    #[error("the message is too long")]
    TooLong,
    /// There is no such message or stored answer.
    #[error("there is no such message or stored answer")]
    NotThere,
    /// Somebody else has changed it meanwhile.
    #[error("it has changed meanwhile")]
    Stale,
    /// Not as it stands.
    #[error(transparent)]
    Move(#[from] Refused),
    /// No letter was sent to that state.
    #[error("no such letter went to that state")]
    NoConsignment,
    /// It is tied to no letter.
    #[error("the message is tied to no letter")]
    Untied,
    /// It says who will speak, or does not say clearly: an officer fills the form in.
    #[error("the answer must be read by a person")]
    Unclear,
    /// No address to answer to.
    #[error("the message has no address to answer to")]
    NoAddress,
    /// An answer without a text, or a long one.
    #[error("the text is empty or too long")]
    BadText,
    /// A stored answer without a name, or with a long one.
    #[error("the name is empty or too long")]
    BadName,
    /// A stored answer of that name is there in that language.
    #[error("the name is taken in that language")]
    NameTaken,
    /// A day that does not exist.
    #[error("the day is none")]
    BadDay,
    /// Nobody of that address works here.
    #[error("no officer has that address")]
    NoOfficer,
    /// The reply.
    #[error(transparent)]
    Reply(#[from] ReplyFault),
    /// The register.
    #[error(transparent)]
    Register(#[from] RegisterFault),
    /// The files.
    #[error(transparent)]
    Files(#[from] FilesFault),
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for MailFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for MailFault {
    fn code(&self) -> Code {
        match self {
            Self::Empty => "mailroom-fault-empty",
            Self::TooLong => "mailroom-fault-long",
            Self::NotThere => "mailroom-fault-not-there",
            Self::Stale => "mailroom-fault-stale",
            Self::Move(_) => "mailroom-fault-move",
            Self::NoConsignment => "mailroom-fault-consignment",
            Self::Untied => "mailroom-fault-untied",
            Self::Unclear => "mailroom-fault-unclear",
            Self::NoAddress => "mailroom-fault-address",
            Self::BadText => "mailroom-fault-text",
            Self::BadName => "mailroom-fault-name",
            Self::NameTaken => "mailroom-fault-taken",
            Self::BadDay => "mailroom-fault-day",
            Self::NoOfficer => "mailroom-fault-officer",
            Self::Reply(fault) => fault.code(),
            Self::Register(fault) => fault.code(),
            Self::Files(fault) => fault.code(),
            Self::Door(fault) => fault.code(),
        }
    }

    fn sort(&self) -> Sort {
        let field = |field| Sort::Refused { status: 422, field: Some(field) };
        match self {
            Self::Empty | Self::TooLong => field("file"),
            Self::NotThere => Sort::Refused { status: 404, field: None },
            Self::Stale | Self::Move(_) | Self::Untied | Self::Unclear | Self::NoAddress => Sort::Refused { status: 409, field: None },
            Self::NoConsignment => field("state"),
            Self::BadText => field("text"),
            Self::BadName | Self::NameTaken => field("name"),
            Self::BadDay => field("due"),
            Self::NoOfficer => field("assigned"),
            Self::Reply(fault) => fault.sort(),
            Self::Register(fault) => fault.sort(),
            Self::Files(fault) => fault.sort(),
            Self::Door(fault) => fault.sort(),
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::TooLong => vec![("limit", (crate::SIZE_LIMIT / (1024 * 1024)).to_string().into())],
            Self::BadText => vec![("limit", TEXT_LIMIT.to_string().into())],
            Self::BadName => vec![("limit", NAME_LIMIT.to_string().into())],
            Self::Reply(fault) => fault.args(),
            Self::Register(fault) => fault.args(),
            Self::Files(fault) => fault.args(),
            Self::Door(fault) => fault.args(),
            _ => Vec::new(),
        }
    }
}
