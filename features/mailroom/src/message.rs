//! A message that came in: how it stands, what was read from it, and what becomes of it. Pure.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use kernel::{EditionTime, Id, Kind, Lang};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::MESSAGE;

/// How a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is kept whole, and not read yet.
    Stored,
    /// Nobody knows what it is about: an officer says.
    Triage,
    /// It seems to answer a letter: an officer confirms.
    Proposed,
    /// It is in the register and wants an answer.
    Enquiry,
    /// Nothing more is to be done.
    Done,
}

/// What a message turned out to be, once it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It told that a message of ours was not delivered, or delivered late.
    Bounce,
    /// A machine answered in the addressee's place: the addressee is still silent.
    AutoReply,
    /// It told that a message of ours arrived or was read.
    Receipt,
    /// A reply to a letter was recorded from it.
    Reply,
    /// We answered it.
    Answered,
    /// It is in the register and wants no answer.
    Noted,
    /// The same message had come before.
    Duplicate,
    /// It has nothing to do with us, and is not in the register.
    SetAside,
}

/// What happens to a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// It was read, and nobody can say what it is about.
    Doubt,
    /// It seems to answer a letter.
    Propose,
    /// It wants an answer.
    Ask,
    /// Nothing more is to be done.
    Finish(Outcome),
    /// An officer looks at it again.
    Reopen,
}

/// The move is not possible in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a message that is {0} cannot do {1:?}")]
pub struct Refused(pub State, pub Move);

impl State {
    /// All states.
    pub const ALL: [State; 5] = [Self::Stored, Self::Triage, Self::Proposed, Self::Enquiry, Self::Done];

    /// The state after a move.
    pub fn next(self, m: Move) -> Result<Self, Refused> {
        match (self, m) {
            (Self::Stored, Move::Doubt) => Ok(Self::Triage),
            (Self::Stored | Self::Triage | Self::Enquiry, Move::Propose) => Ok(Self::Proposed),
            (Self::Stored | Self::Triage | Self::Proposed, Move::Ask) => Ok(Self::Enquiry),
            (Self::Stored | Self::Triage | Self::Proposed | Self::Enquiry, Move::Finish(_)) => Ok(Self::Done),
            (Self::Done | Self::Proposed | Self::Enquiry, Move::Reopen) => Ok(Self::Triage),
            (state, m) => Err(Refused(state, m)),
        }
    }

    /// The name in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::Triage => "triage",
            Self::Proposed => "proposed",
            Self::Enquiry => "enquiry",
            Self::Done => "done",
        }
    }
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Outcome; 8] =
        [Self::Bounce, Self::AutoReply, Self::Receipt, Self::Reply, Self::Answered, Self::Noted, Self::Duplicate, Self::SetAside];

    /// The name in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bounce => "bounce",
            Self::AutoReply => "auto-reply",
            Self::Receipt => "receipt",
            Self::Reply => "reply",
            Self::Answered => "answered",
            Self::Noted => "noted",
            Self::Duplicate => "duplicate",
            Self::SetAside => "set-aside",
        }
    }
}

/// By what a message was tied, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TiedBy {
    /// Our own return token.
    Token,
    /// The Message-ID of a message of ours, which it answers or quotes.
    Thread,
    /// The address and the number of the letter.
    Reference,
    /// The address alone.
    Address,
    /// An officer.
    Officer,
}

impl TiedBy {
    /// All ways.
    pub const ALL: [TiedBy; 5] = [Self::Token, Self::Thread, Self::Reference, Self::Address, Self::Officer];

    /// The name in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Thread => "thread",
            Self::Reference => "reference",
            Self::Address => "address",
            Self::Officer => "officer",
        }
    }
}

/// Why an officer has to look at a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Neither address nor thread nor number says what it is about.
    Untied,
    /// The number of a letter stands in it, and the sender's domain is an addressee's: perhaps from another desk of the same house.
    Likely,
    /// It reports on a message that is none of ours.
    ForeignBounce,
    /// It answers an invitation of a calendar that is none of ours.
    ForeignCalendar,
    /// It is not what a mail must be.
    Malformed,
    /// An officer laid it back.
    Again,
}

impl Why {
    /// All reasons.
    pub const ALL: [Why; 6] = [Self::Untied, Self::Likely, Self::ForeignBounce, Self::ForeignCalendar, Self::Malformed, Self::Again];

    /// The name in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Untied => "untied",
            Self::Likely => "likely",
            Self::ForeignBounce => "foreign-bounce",
            Self::ForeignCalendar => "foreign-calendar",
            Self::Malformed => "malformed",
            Self::Again => "again",
        }
    }
}

macro_rules! named {
    ($($type:ty),+) => {$(
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }

        impl FromStr for $type {
            type Err = ();

            fn from_str(s: &str) -> Result<Self, ()> {
                Self::ALL.into_iter().find(|one| one.name() == s).ok_or(())
            }
        }

        ::store::stored_as_text!($type);
    )+};
}

named!(State, Outcome, TiedBy, Why);

/// One whom a message of ours did not reach, as the report says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unreached {
    /// The address.
    pub address: String,
    /// The status (RFC 3463), as far as it is told.
    pub status: String,
    /// Whether the address is dead, so that nothing more is sent there.
    pub gone: bool,
}

/// A message. The trail keeps how it stands and to what it was tied, never what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Message {
    /// Which.
    pub id: Id,
    /// The stored bytes.
    #[serde(skip)]
    pub file: String,
    /// How many bytes.
    pub size: i64,
    /// Where it came from: a file's name, or a mailbox.
    #[serde(skip)]
    pub origin: String,
    /// When it came, by the edition's clock.
    pub at: EditionTime,
    /// How it stands.
    pub state: State,
    /// What it was, once done.
    pub outcome: Option<Outcome>,
    /// Why an officer has to look.
    pub why: Option<Why>,
    /// What it is, by its form: `reply`, `bounce-hard` …
    pub class: Option<String>,
    /// What it seems to answer: `accepts`, `regrets`, `delegates` or `unclear`.
    pub proposal: Option<String>,
    /// Who says to have sent it.
    pub sender: String,
    /// Under which name.
    pub sender_name: String,
    /// Its subject.
    pub subject: String,
    /// Its language: a guess, ISO 639-1, perhaps none of the six.
    pub lang: Option<String>,
    /// Its own id.
    #[serde(skip)]
    pub message_id: Option<String>,
    /// Whom a message of ours did not reach.
    #[serde(skip)]
    pub unreached: Vec<Unreached>,
    /// The consignment that it is about.
    pub consignment: Option<Id>,
    /// By what it was tied.
    pub tied_by: Option<TiedBy>,
    /// The consignment that it may be about.
    pub suggested: Option<Id>,
    /// The message of ours that it answers or speaks of.
    pub mail: Option<Id>,
    /// Its item of the register.
    pub item: Option<Id>,
    /// Who is to answer it.
    pub assigned: Option<Id>,
    /// By when it is to be answered.
    pub due: Option<Date>,
    /// Grows with each change.
    #[serde(skip)]
    pub version: i64,
}

impl Message {
    /// The same after a move.
    pub fn after(&self, m: Move) -> Result<Self, Refused> {
        let outcome = if let Move::Finish(outcome) = m { Some(outcome) } else { None };
        let why = if m == Move::Reopen { Some(Why::Again) } else { self.why };
        Ok(Self { state: self.state.next(m)?, outcome, why, ..self.clone() })
    }

    /// The language in which it is registered and answered: its own where that is one of the six, else English.
    pub fn tongue(&self) -> Lang {
        self.lang.as_deref().and_then(|l| l.parse().ok()).unwrap_or(Lang::En)
    }
}

impl Thing for Message {
    const KIND: Kind = MESSAGE;
    const PERSONAL: &'static [&'static str] = &["sender", "sender_name", "subject"];
    fn id(&self) -> Id {
        self.id
    }
}
