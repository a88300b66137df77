//! The pages of reminders: the rounds of each letter (`list`), one round with who gets it and why not (`round`), what is printed (`print`),
//! and what an officer does.

mod list;
mod print;
mod round;

pub(crate) use list::{list, switch};
pub(crate) use print::{posted, print};
pub(crate) use round::{hold, leave_out, resume, round, send, take_in};

use ::store::Conn;
use kernel::Id;
use letters::Letter;
use page::{Tag, Tone};
use web::Visit;
use words::Tongue;

use super::rule::{Round, RoundState};
use super::{RemindFault, store};

/// A round of a letter, by its address.
pub(super) struct Found {
    pub letter: Letter,
    pub round: Round,
}

impl Found {
    pub async fn read(conn: &Conn, visit: &Visit, slug: &str, days: &str) -> Result<Self, RemindFault> {
        let edition = visit.cx.edition()?;
        let letter = store::asking(conn, edition, slug).await?.ok_or(RemindFault::NotThere)?;
        let rounds = store::rounds(conn, edition, &letter, visit.cx.now()).await?;
        let round = rounds.into_iter().find(|r| r.days.to_string() == days).ok_or(RemindFault::NotThere)?;
        Ok(Self { letter, round })
    }

    pub fn address(&self, visit: &Visit, page: &str) -> String {
        format!("{}/{}/{}{page}", visit.office("replies/reminders"), self.letter.slug, self.round.days)
    }

    /// The letter and the days that an act names in its address.
    pub fn key(&self) -> (Id, i64) {
        (self.letter.id, self.round.days)
    }
}

/// How a round stands, as a tag.
pub(super) fn tag(tongue: &Tongue, state: RoundState) -> Tag {
    let tone = match state {
        RoundState::Planned => Tone::Info,
        RoundState::Due | RoundState::Held => Tone::Caution,
        RoundState::Left => Tone::Good,
        RoundState::Off | RoundState::Over => Tone::Neutral,
    };
    Tag::new(tone, tongue.say(&format!("replies-round-{}", state.name())))
}
