//! One event on its way to one receiver: its states, its attempts, the schedule, and when a receiver is given up. Pure.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use kernel::{EditionTime, Id, MachineTime, Ref};

use crate::Pause;

/// The waits between attempts. The first are for a receiver that restarts, the last for one that is repaired over night: ten attempts in a
/// little over a day.
pub const WAITS: [SignedDuration; 9] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(4),
    SignedDuration::from_hours(6),
    SignedDuration::from_hours(6),
    SignedDuration::from_hours(6),
];

/// A receiver of which every attempt failed for so long is paused: over a weekend and its Monday, so that somebody had a working day to see it.
pub const FAILING: SignedDuration = SignedDuration::from_hours(3 * 24);

/// Characters of a receiver's answer that are kept: a sentence that says what it lacks.
pub const ANSWER_LIMIT: usize = 300;

/// How a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryState {
    /// Waits for its first or next attempt.
    Waiting,
    /// The receiver took it: it answered 2xx.
    Delivered,
    /// No more attempts.
    GivenUp,
}

impl DeliveryState {
    /// All states.
    pub const ALL: [DeliveryState; 3] = [Self::Waiting, Self::Delivered, Self::GivenUp];

    /// The name in tables, addresses and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::GivenUp => "given-up",
        }
    }
}

impl fmt::Display for DeliveryState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for DeliveryState {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == s).ok_or(())
    }
}

/// Why no answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// No answer in time.
    Slow,
    /// No connection, or one that broke; a certificate that is not good.
    Unreachable,
    /// The name leads to an address that may not be called.
    NotAllowed,
}

impl Trouble {
    /// All troubles.
    pub const ALL: [Trouble; 3] = [Self::Slow, Self::Unreachable, Self::NotAllowed];

    /// The name in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Unreachable => "unreachable",
            Self::NotAllowed => "not-allowed",
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Trouble {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|trouble| trouble.name() == s).ok_or(())
    }
}

::store::stored_as_text!(DeliveryState, Trouble);

/// One event for one receiver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Which; the receiver knows it as `webhook-id`.
    pub id: Id,
    /// For which webhook.
    pub webhook: Id,
    /// The name of the event.
    pub event: String,
    /// What changed; `None` for a test.
    pub subject: Option<Ref>,
    /// When, by the edition's clock.
    pub happened_at: EditionTime,
    /// When it was ordered.
    pub made_at: MachineTime,
    /// How it stands.
    pub state: DeliveryState,
    /// How often a person had it sent again.
    pub round: i64,
    /// Attempts of this round.
    pub tries: i64,
    /// When the next attempt is due.
    pub next_at: Option<MachineTime>,
}

/// How an attempt ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// When it began.
    pub at: MachineTime,
    /// Milliseconds until the answer.
    pub millis: i64,
    /// The receiver's status.
    pub status: Option<i64>,
    /// Why there is none.
    pub trouble: Option<Trouble>,
    /// The beginning of the receiver's answer, as plain text.
    pub answer: String,
}

impl Attempt {
    /// Whether the receiver took it. A redirect is not followed and is no success: the administrator registers the address that answers.
    pub fn well(&self) -> bool {
        self.status.is_some_and(|status| (200..300).contains(&status))
    }
}

/// What follows from an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The state of the delivery.
    pub state: DeliveryState,
    /// The next attempt, if there is one.
    pub again: Option<MachineTime>,
    /// Since when the receiver fails.
    pub failing_since: Option<MachineTime>,
    /// Whether the webhook is paused now.
    pub pause: Option<Pause>,
}

/// Decides what follows from an attempt; `tries` counts it in, `failing_since` is as it was before.
pub fn verdict(attempt: &Attempt, tries: i64, failing_since: Option<MachineTime>, now: MachineTime) -> Verdict {
    if attempt.well() {
        return Verdict { state: DeliveryState::Delivered, again: None, failing_since: None, pause: None };
    }
    let since = failing_since.unwrap_or(now);
    let pause = match attempt.status {
        Some(410) => Some(Pause::Gone),
        _ if now.since(since) >= FAILING => Some(Pause::Failing),
        _ => None,
    };
    let wait = usize::try_from(tries).ok().and_then(|tries| WAITS.get(tries.saturating_sub(1))).filter(|_| pause.is_none());
    let state = if wait.is_some() { DeliveryState::Waiting } else { DeliveryState::GivenUp };
    Verdict { state, again: wait.map(|wait| now.plus(*wait)), failing_since: Some(since), pause }
}

/// The beginning of an answer as plain text: what is no letter or mark is a space.
pub fn beginning(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(ANSWER_LIMIT).collect();
    plain.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> MachineTime {
        MachineTime::from_micros(1_613_379_600_000_000)
    }

    /// The state, the wait in seconds, and the pause.
    fn check(status: Option<i64>, tries: i64, failing_hours: Option<i64>, expected: (DeliveryState, Option<i64>, Option<Pause>)) {
        let trouble = status.is_none().then_some(Trouble::Slow);
        let attempt = Attempt { at: now(), millis: 0, status, trouble, answer: String::new() };
        let since = failing_hours.map(|hours| now().plus(SignedDuration::from_hours(-hours)));
        let verdict = verdict(&attempt, tries, since, now());
        let told = (verdict.state, verdict.again.map(|at| at.since(now()).as_secs()), verdict.pause);
        assert_eq!(told, expected, "{status:?} {tries} {failing_hours:?}");
        assert_eq!(verdict.failing_since.is_none(), verdict.state == DeliveryState::Delivered);
    }

    #[test]
    fn what_follows_from_an_attempt() {
        use DeliveryState::{Delivered, GivenUp, Waiting};
        check(Some(200), 1, Some(100), (Delivered, None, None));
        check(Some(204), 9, None, (Delivered, None, None));
        check(Some(500), 1, None, (Waiting, Some(5), None));
        check(Some(302), 1, None, (Waiting, Some(5), None));
        check(None, 2, Some(1), (Waiting, Some(60), None));
        check(Some(429), 9, Some(24), (Waiting, Some(6 * 3600), None));
        check(Some(500), 10, Some(25), (GivenUp, None, None));
        check(Some(500), 3, Some(71), (Waiting, Some(300), None));
        check(Some(500), 3, Some(72), (GivenUp, None, Some(Pause::Failing)));
        check(Some(410), 1, None, (GivenUp, None, Some(Pause::Gone)));
    }

    #[test]
    fn the_schedule_lasts_about_a_day() {
        let hours = WAITS.iter().map(SignedDuration::as_secs).sum::<i64>() / 3600;
        assert!((24..=26).contains(&hours), "{hours}");
    }

    #[test]
    fn an_answer_is_kept_as_plain_text_with_a_limit() {
        assert_eq!(beginning(b" not\r\nnow\x1b[31m\xff "), "not  now [31m\u{fffd}");
        assert_eq!(beginning("é".repeat(1000).as_bytes()).chars().count(), ANSWER_LIMIT);
    }
}
