//! The state of a mail and the moves between states.

use std::fmt;
use std::str::FromStr;

/// How a mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailState {
    /// It is to leave; nothing has.
    Waiting,
    /// Its text may be leaving now. Found so by a later attempt, it is in doubt.
    HandingOver,
    /// A server has taken it.
    Sent,
    /// It will not leave: refused, or given up after days.
    Failed,
    /// Nobody can know whether it left. A person decides.
    InDoubt,
    /// It was stopped before it left.
    Stopped,
}

/// What happens to a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// The server said 354 and the text is about to go.
    HandOver,
    /// A definite yes.
    Accept,
    /// A definite no, or no more attempts.
    Refuse,
    /// A definite "not now".
    Defer,
    /// No definite reply, or found handing over after a kill.
    Doubt,
    /// A person orders it sent again, under the same Message-ID.
    SendAgain,
    /// A person knows that it arrived.
    MarkSent,
    /// A person knows that it did not.
    MarkFailed,
    /// Its cause is gone before it left.
    Stop,
    /// A server that had taken it says that it could not deliver it.
    Return,
    /// A server says that it was delivered.
    Arrive,
}

/// The move is not possible in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a mail that is {0} cannot do {1:?}")]
pub struct Refused(pub MailState, pub Move);

impl MailState {
    /// All states.
    pub const ALL: [MailState; 6] = [Self::Waiting, Self::HandingOver, Self::Sent, Self::Failed, Self::InDoubt, Self::Stopped];

    /// The state after a move.
    pub fn next(self, m: Move) -> Result<Self, Refused> {
        use MailState::*;
        match (self, m) {
            (Waiting, Move::HandOver) => Ok(HandingOver),
            // Some refusals come before the text.
            (Waiting | HandingOver, Move::Refuse) => Ok(Failed),
            (Waiting | HandingOver, Move::Defer) => Ok(Waiting),
            (HandingOver, Move::Accept) => Ok(Sent),
            (HandingOver, Move::Doubt) => Ok(InDoubt),
            (InDoubt | Failed | Stopped, Move::SendAgain) => Ok(Waiting),
            (InDoubt, Move::MarkSent) => Ok(Sent),
            (InDoubt, Move::MarkFailed) => Ok(Failed),
            (Waiting, Move::Stop) => Ok(Stopped),
            // A report that comes back before its own "sent" is recorded settles the handing over, too.
            (HandingOver | InDoubt | Sent, Move::Return) => Ok(Failed),
            (HandingOver | InDoubt | Sent, Move::Arrive) => Ok(Sent),
            (state, m) => Err(Refused(state, m)),
        }
    }

    /// The name, in tables and message keys: `outbox-state-waiting`.
    // words: outbox-state-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::HandingOver => "handing-over",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::InDoubt => "in-doubt",
            Self::Stopped => "stopped",
        }
    }
}

impl fmt::Display for MailState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for MailState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == s).ok_or(())
    }
}

store::stored_as_text!(MailState);
