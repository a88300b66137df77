//! Why something about a letter was refused.

use ::store::StoreError;
use kernel::{Arg, Code, Refusal, Sort};
use ledger::DoorFault;

use crate::{DispatchRefused, LetterRefused};

/// Why something about a letter was refused.
#[derive(Debug, thiserror::Error)]
pub enum LetterFault {
    /// No such letter, version, dispatch or consignment in this edition.
    #[error("not there")]
    NotThere,
    /// The letter is in another state.
    #[error(transparent)]
    Letter(#[from] LetterRefused),
    /// The dispatch is in another state.
    #[error(transparent)]
    Dispatch(#[from] DispatchRefused),
    /// A dispatch of this letter is under way already.
    #[error("a dispatch is under way")]
    UnderWay,
    /// Nobody would get it.
    #[error("the dispatch has no addressee")]
    NoAddressee,
    /// Who ordered a dispatch does not release it.
    #[error("another officer must release it")]
    SecondOfficer,
    /// The edition is in rehearsal.
    #[error("the edition is in rehearsal")]
    InRehearsal,
    /// The consignment cannot do this as it stands.
    #[error("the consignment stands otherwise")]
    Consignment,
    /// There is no address for this channel.
    #[error("no address")]
    NoAddress,
    /// A reason is asked for.
    #[error("a reason is needed")]
    NoReason,
    /// A hold that is negative or too long.
    #[error("not a hold")]
    BadHold,
    /// The consignment has no link that could be ended.
    #[error("no link")]
    NoLink,
    /// The text is no e-mail address.
    #[error("not an e-mail address")]
    BadAddress,
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for LetterFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for LetterFault {
    fn code(&self) -> Code {
        match self {
            Self::NotThere => "web-not-found",
            Self::Letter(_) => "letters-letter-stands",
            Self::Dispatch(_) => "letters-dispatch-stands",
            Self::UnderWay => "letters-under-way",
            Self::NoAddressee => "letters-no-addressee",
            Self::SecondOfficer => "letters-second-officer",
            Self::InRehearsal => "letters-in-rehearsal",
            Self::Consignment => "letters-consignment-stands",
            Self::NoAddress => "letters-no-address",
            Self::NoReason => "letters-no-reason",
            Self::BadHold => "letters-bad-hold",
            Self::NoLink => "letters-no-link",
            Self::BadAddress => "letters-bad-address",
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        let refused = |status, field| Sort::Refused { status, field };
        match self {
            Self::NotThere => refused(404, None),
            Self::NoReason => refused(422, Some("reason")),
            Self::BadHold => refused(422, Some("hold")),
            Self::BadAddress => refused(422, Some("address")),
            Self::NoAddress | Self::NoAddressee => refused(422, None),
            Self::Letter(_)
            | Self::Dispatch(_)
            | Self::UnderWay
            | Self::SecondOfficer
            | Self::InRehearsal
            | Self::Consignment
            | Self::NoLink => refused(409, None),
            Self::Door(e) => e.sort(),
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::Door(e) => e.args(),
            _ => Vec::new(),
        }
    }
}
