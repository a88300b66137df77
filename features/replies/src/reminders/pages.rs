//! The office's pages of reminders: the rounds of a letter, one round with who gets it and who does not, and those to be printed.

mod acts;
mod list;
mod print;
mod round;

pub use acts::{hold, leave_out, posted, resume, send, switch, take_in};
pub use list::list;
pub use print::print;
pub use round::round;

use letters::{Letter, Version};
use page::{Tag, Tone};
use web::Visit;
use words::Tongue;

use super::RemindFault;
use super::rule::{Round, RoundState, Spared};
use super::store::{self, Line, Reminder};
use crate::SEE;

/// A round of a letter, read for its page.
pub(super) struct Read {
    pub letter: Letter,
    pub round: Round,
    pub lines: Vec<Line>,
    pub sent: Vec<Reminder>,
    pub versions: Vec<Version>,
    pub off: bool,
    pub in_rehearsal: bool,
}

impl Read {
    pub async fn of(visit: &Visit, slug: &str, days: &str) -> Result<Self, RemindFault> {
        let edition = visit.cx.edition()?;
        let read = visit.cx.read(SEE).await?;
        let letter = store::asking(&read, edition, slug).await?.ok_or(RemindFault::NotThere)?;
        let days: i64 = days.parse().map_err(|_| RemindFault::NotThere)?;
        let rounds = store::rounds(&read, edition, &letter, visit.cx.now()).await?;
        let round = rounds.into_iter().find(|r| r.days == days).ok_or(RemindFault::NotThere)?;
        Ok(Self {
            lines: store::lines(&read, letter.id, None).await?,
            sent: store::reminders_of(&read, letter.id, days).await?,
            versions: letters::store::versions(&read, letter.id).await?,
            off: store::is_off(&read, letter.id).await?,
            in_rehearsal: outbox::rehearsal(&read, edition).await?.is_some(),
            letter,
            round,
        })
    }

    pub fn address(&self, visit: &Visit, page: &str) -> String {
        format!("{}/{}/{}{page}", visit.office("replies/reminders"), self.letter.slug, self.round.days)
    }
}

pub(super) fn round_tag(tongue: &Tongue, state: RoundState) -> Tag {
    let (tone, words) = match state {
        RoundState::Planned => (Tone::Info, "replies-round-planned"),
        RoundState::Due => (Tone::Caution, "replies-round-due"),
        RoundState::Held => (Tone::Caution, "replies-round-held"),
        RoundState::Off => (Tone::Neutral, "replies-round-off"),
        RoundState::Left => (Tone::Good, "replies-round-left"),
        RoundState::Over => (Tone::Neutral, "replies-round-over"),
    };
    Tag::new(tone, tongue.say(words))
}

pub(super) fn spared_words(why: Spared) -> &'static str {
    match why {
        Spared::Answered => "replies-spared-answered",
        Spared::Withdrawn => "replies-spared-withdrawn",
        Spared::LeftOut => "replies-spared-left-out",
        Spared::NotSent => "replies-spared-not-sent",
        Spared::TooRecent => "replies-spared-too-recent",
        Spared::Over => "replies-spared-over",
    }
}

/// How a reminder stands, as a tag: what the outbox says of its mail, or its own step.
pub(super) fn state_tag(tongue: &Tongue, reminder: &Reminder) -> Tag {
    let (tone, words) = match reminder.state.as_str() {
        "sent" => (Tone::Good, "letters-consignment-sent"),
        "posted" => (Tone::Good, "letters-consignment-posted"),
        "to-print" => (Tone::Info, "letters-consignment-to-print"),
        "failed" => (Tone::Bad, "letters-consignment-failed"),
        "in-doubt" => (Tone::Caution, "letters-consignment-in-doubt"),
        "handing-over" => (Tone::Info, "letters-consignment-handing-over"),
        "spared" => (Tone::Neutral, "replies-remind-spared"),
        "stopped" => (Tone::Neutral, "letters-consignment-stopped"),
        _ => (Tone::Info, "letters-consignment-waiting"),
    };
    Tag::new(tone, tongue.say(words))
}
