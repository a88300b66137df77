//! The rule, pure: when a round is due, how it stands, who of the addressees is reminded, by which way, and who is not and why.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use jiff::civil::Time;
use kernel::{EditionTime, Zone};
use letters::{ConsignmentState, LetterState, ReplyForm};

/// The hour, in the edition's zone of record, at which a round leaves on its day. The morning is the officer's, to read it through.
const HOUR: i8 = 14;

/// Who has had the letter for less than this is not yet reminded of it: a courtesy.
const LEAST: SignedDuration = SignedDuration::from_hours(48);

/// What is kept of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// An officer holds it back.
    Held,
    /// It has left.
    Left,
}

impl Mark {
    /// The name in tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Left => "left",
        }
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Mark {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        [Self::Held, Self::Left].into_iter().find(|m| m.name() == s).ok_or(())
    }
}

/// How a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundState {
    /// It goes by itself when it is due.
    Planned,
    /// It is due and leaves now.
    Due,
    /// An officer holds it back.
    Held,
    /// The reminders of the letter are switched off.
    Off,
    /// It has left.
    Left,
    /// Its time is over and it did not leave: the next one is due, the deadline has passed, the letter is closed or left later.
    Over,
}

/// What an officer does to a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundMove {
    /// Hold it back.
    Hold,
    /// Let it go by itself again.
    Resume,
    /// It leaves: by rule or by hand.
    Leave,
}

/// The move is not possible in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a round of reminders that is {0:?} cannot {1:?}")]
pub struct RoundRefused(pub RoundState, pub RoundMove);

impl RoundState {
    /// All states.
    pub const ALL: [RoundState; 6] = [Self::Planned, Self::Due, Self::Held, Self::Off, Self::Left, Self::Over];

    /// The name in message keys.
    // words: replies-round-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Due => "due",
            Self::Held => "held",
            Self::Off => "off",
            Self::Left => "left",
            Self::Over => "over",
        }
    }

    /// What is kept after a move; `None`: nothing, it is planned.
    pub fn next(self, m: RoundMove) -> Result<Option<Mark>, RoundRefused> {
        match (self, m) {
            (Self::Planned | Self::Due, RoundMove::Hold) => Ok(Some(Mark::Held)),
            (Self::Held, RoundMove::Resume) => Ok(None),
            // Held back or not yet due, an officer may send it all the same; switched off, the rule must be switched on first.
            (Self::Planned | Self::Due | Self::Held, RoundMove::Leave) => Ok(Some(Mark::Left)),
            (state, m) => Err(RoundRefused(state, m)),
        }
    }
}

impl RoundMove {
    /// All moves.
    pub const ALL: [RoundMove; 3] = [Self::Hold, Self::Resume, Self::Leave];
}

/// A round of reminders of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Round {
    /// Days before the deadline.
    pub days: i64,
    /// When it leaves by itself.
    pub due: EditionTime,
    /// How it stands.
    pub state: RoundState,
}

impl Round {
    /// When it leaves, or would: when it is due, or now if that is over.
    pub fn leaves_at(&self, now: EditionTime) -> EditionTime {
        self.due.max(now)
    }

    /// How many of these addressees would get it as things stand; `None` once it has left or its time is over.
    pub fn would_get<'a>(&self, known: impl IntoIterator<Item = &'a Known>, now: EditionTime) -> Option<i64> {
        if matches!(self.state, RoundState::Left | RoundState::Over) {
            return None;
        }
        let number = known.into_iter().filter(|known| fate(known, self.leaves_at(now)).is_ok()).count();
        i64::try_from(number).ok()
    }
}

/// What the rounds of a letter depend on.
#[derive(Debug, Clone)]
pub struct Ground<'a> {
    /// What the letter asks.
    pub asked: &'a ReplyForm,
    /// The edition's zone of record.
    pub zone: &'a Zone,
    /// How the letter stands.
    pub letter: LetterState,
    /// When its first consignment left, if one has.
    pub left_at: Option<EditionTime>,
    /// Whether its reminders are switched off.
    pub off: bool,
    /// What is kept of its rounds.
    pub marks: &'a [(i64, Mark)],
    /// The edition's time.
    pub now: EditionTime,
}

/// The rounds of a letter, the first to leave first. A letter that has not left has rounds, too: so they can be read before.
pub fn rounds(ground: &Ground<'_>) -> Vec<Round> {
    let mut days = ground.asked.reminders.clone();
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    let due: Vec<EditionTime> = days.iter().map(|d| due(ground.asked.deadline, *d, ground.zone)).collect();
    let one = |at: usize| {
        let ends = due.get(at + 1).copied().unwrap_or(ground.asked.deadline);
        Round { days: days[at], due: due[at], state: state(ground, days[at], due[at], ends) }
    };
    (0..days.len()).map(one).collect()
}

fn state(ground: &Ground<'_>, days: i64, due: EditionTime, ends: EditionTime) -> RoundState {
    let mark = ground.marks.iter().find(|(d, _)| *d == days).map(|(_, m)| *m);
    let over = ground.letter == LetterState::Closed || ground.now >= ends || ground.left_at.is_some_and(|left| due <= left);
    match mark {
        Some(Mark::Left) => RoundState::Left,
        _ if over => RoundState::Over,
        _ if ground.off => RoundState::Off,
        Some(Mark::Held) => RoundState::Held,
        None if due <= ground.now && ground.letter == LetterState::Dispatched => RoundState::Due,
        None => RoundState::Planned,
    }
}

/// So many days before the day of the deadline, at the hour of reminders, in the zone of record.
fn due(deadline: EditionTime, days: i64, zone: &Zone) -> EditionTime {
    let hour = Time::constant(HOUR, 0, 0, 0);
    let day = deadline.in_zone(zone).date().saturating_sub(jiff::Span::new().days(days));
    // An hour that the clocks leave out is taken as the next that there is; no zone leaves out an afternoon.
    day.to_datetime(hour).to_zoned_datetime(zone.jiff().clone()).map_or(deadline, |z| z.timestamp().into())
}

/// What is known of an addressee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// How its consignment stands.
    pub consignment: ConsignmentState,
    /// When the letter left for it.
    pub left_at: Option<EditionTime>,
    /// Whether there is an address for mail.
    pub mailable: bool,
    /// Whether it has given an answer that was not taken back.
    pub answered: bool,
    /// Whether it has taken an answer back.
    pub withdrawn: bool,
    /// Whether an officer leaves it out.
    pub left_out: bool,
}

/// By which way a reminder goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByWay {
    /// By mail, to the address to which the letter went.
    Mail,
    /// On paper: the letter was posted, or its mail did not arrive for certain, so that another channel is taken.
    Paper,
}

impl ByWay {
    /// Both.
    pub const ALL: [ByWay; 2] = [Self::Mail, Self::Paper];

    /// The name for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Paper => "paper",
        }
    }
}

/// Why an addressee is not reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spared {
    /// It has answered.
    Answered,
    /// It has taken its answer back: it is not silent, and an officer writes to it if need be.
    Withdrawn,
    /// An officer leaves it out.
    LeftOut,
    /// The letter itself has not left for it.
    NotSent,
    /// The letter left for it a day or two ago.
    TooRecent,
    /// The deadline is over, the letter closed, or the rule switched off meanwhile.
    Over,
}

impl Spared {
    /// All of them.
    pub const ALL: [Spared; 6] = [Self::Answered, Self::Withdrawn, Self::LeftOut, Self::NotSent, Self::TooRecent, Self::Over];

    /// The name in tables and message keys.
    // words: replies-spared-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Withdrawn => "withdrawn",
            Self::LeftOut => "left-out",
            Self::NotSent => "not-sent",
            Self::TooRecent => "too-recent",
            Self::Over => "over",
        }
    }
}

impl fmt::Display for Spared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Spared {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|w| w.name() == s).ok_or(())
    }
}

::store::stored_as_text!(Mark, Spared);

/// Whether an addressee is reminded and by which way, or why not. Only the silent are, and only those whom the letter has reached or should
/// have; an address in doubt or failed gets no mail.
pub fn fate(known: &Known, now: EditionTime) -> Result<ByWay, Spared> {
    use ConsignmentState::*;
    if known.answered {
        return Err(Spared::Answered);
    }
    if known.withdrawn {
        return Err(Spared::Withdrawn);
    }
    if known.left_out {
        return Err(Spared::LeftOut);
    }
    let way = match known.consignment {
        Sent if known.mailable => ByWay::Mail,
        Sent | Posted | Failed | InDoubt => ByWay::Paper,
        Waiting | HandingOver | ToPrint | Stopped => return Err(Spared::NotSent),
    };
    if known.left_at.is_some_and(|left| left.plus(LEAST) > now) {
        return Err(Spared::TooRecent);
    }
    Ok(way)
}

#[cfg(test)]
mod tests;
