//! Dispatches and their consignments: one for each addressee, each of which ends as sent, failed, in doubt, posted or stopped.

use std::fmt;
use std::str::FromStr;

use directory::Addressee;
use kernel::{Id, Kind, Lang, MachineTime};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::CONSIGNMENT;

/// How a dispatch stands (DECISIONS.md 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DispatchState {
    /// An officer has ordered it; another must release it.
    Ordered,
    /// Released, and held for a time in which it can be stopped.
    Held,
    /// Leaving.
    Running,
    /// Interrupted by an officer; goes on when told.
    Paused,
    /// Every consignment has ended.
    Done,
    /// Stopped: what had not left by then will not.
    Stopped,
}

/// What happens to a dispatch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DispatchMove {
    /// A second officer releases it.
    Release,
    /// The hold is over.
    Start,
    /// An officer interrupts it.
    Pause,
    /// An officer lets it go on.
    Resume,
    /// The last consignment has ended.
    Finish,
    /// An officer stops it.
    Stop,
}

/// The move is not possible in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a dispatch that is {0} cannot do {1:?}")]
pub struct DispatchRefused(pub DispatchState, pub DispatchMove);

impl DispatchState {
    /// All states.
    pub const ALL: [DispatchState; 6] = [Self::Ordered, Self::Held, Self::Running, Self::Paused, Self::Done, Self::Stopped];

    /// The state after a move.
    pub fn next(self, m: DispatchMove) -> Result<Self, DispatchRefused> {
        match (self, m) {
            (Self::Ordered, DispatchMove::Release) => Ok(Self::Held),
            (Self::Held, DispatchMove::Start) => Ok(Self::Running),
            (Self::Running, DispatchMove::Pause) => Ok(Self::Paused),
            (Self::Paused, DispatchMove::Resume) => Ok(Self::Running),
            (Self::Running, DispatchMove::Finish) => Ok(Self::Done),
            // From a paused one, what has left has left; the rest is stopped.
            (Self::Ordered | Self::Held | Self::Paused, DispatchMove::Stop) => Ok(Self::Stopped),
            (state, m) => Err(DispatchRefused(state, m)),
        }
    }

    /// The name in tables and message keys.
    // words: letters-dispatch-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Held => "held",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }
}

impl fmt::Display for DispatchState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for DispatchState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == s).ok_or(())
    }
}

/// The channel of a consignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConsignmentChannel {
    /// By e-mail.
    Email,
    /// On paper, to be posted or faxed.
    Print,
}

impl ConsignmentChannel {
    /// The name in tables and message keys.
    // words: letters-channel-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Print => "print",
        }
    }
}

impl fmt::Display for ConsignmentChannel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for ConsignmentChannel {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        [Self::Email, Self::Print].into_iter().find(|c| c.name() == s).ok_or(())
    }
}

/// How a consignment stands, as people see it: its own step, and what the outbox says of its mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConsignmentState {
    /// Nothing has left.
    Waiting,
    /// Being handed to the mail server now.
    HandingOver,
    /// The mail server has it.
    Sent,
    /// It did not leave and will not.
    Failed,
    /// Nobody can know whether it left.
    InDoubt,
    /// On paper, not yet posted.
    ToPrint,
    /// Posted or faxed.
    Posted,
    /// Stopped before it left.
    Stopped,
}

impl ConsignmentState {
    /// All states.
    pub const ALL: [ConsignmentState; 8] =
        [Self::Waiting, Self::HandingOver, Self::Sent, Self::Failed, Self::InDoubt, Self::ToPrint, Self::Posted, Self::Stopped];

    /// The name in the view and in message keys.
    // words: letters-consignment-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::HandingOver => "handing-over",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::InDoubt => "in-doubt",
            Self::ToPrint => "to-print",
            Self::Posted => "posted",
            Self::Stopped => "stopped",
        }
    }

    /// Whether the addressee has the letter, or somebody has seen to it.
    pub const fn is_out(self) -> bool {
        matches!(self, Self::Sent | Self::Posted)
    }
}

impl fmt::Display for ConsignmentState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for ConsignmentState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == s).ok_or(())
    }
}

store::stored_as_text!(DispatchState, ConsignmentChannel, ConsignmentState);

/// A dispatch of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispatch {
    /// Which.
    pub id: Id,
    /// The letter.
    pub letter: Id,
    /// How it stands.
    pub state: DispatchState,
    /// Who ordered it, as the trail names people.
    pub ordered_by: String,
    /// When.
    pub ordered_at: MachineTime,
    /// Who released it.
    pub released_by: Option<String>,
    /// When.
    pub released_at: Option<MachineTime>,
    /// Until when it can be stopped.
    pub hold_until: Option<MachineTime>,
}

impl Thing for Dispatch {
    const KIND: Kind = crate::DISPATCH;
    fn id(&self) -> Id {
        self.id
    }
}

/// A consignment: the letter on its way to one addressee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consignment {
    /// Which. Its personal link opens the reply.
    pub id: Id,
    /// The dispatch.
    pub dispatch: Id,
    /// The letter.
    pub letter: Id,
    /// The state that is addressed.
    pub party: Id,
    /// The state's code.
    pub alpha3: String,
    /// The language in which it goes.
    pub lang: Lang,
    /// The channel.
    pub channel: ConsignmentChannel,
    /// The addressee as the directory had it on the day.
    pub addressee: Addressee,
    /// How it stands.
    pub state: ConsignmentState,
    /// Its mail.
    pub mail: Option<Id>,
    /// The stored PDF, once it is set.
    pub pdf: Option<String>,
    /// Its number in the register.
    pub register: Option<String>,
    /// The mail server's last words.
    pub words: Option<String>,
}

impl Thing for Consignment {
    const KIND: Kind = CONSIGNMENT;
    const PERSONAL: &'static [&'static str] = &["words"];
    fn id(&self) -> Id {
        self.id
    }
}
