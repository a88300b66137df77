//! When the next mail may go to a domain, and when a failed attempt may be repeated. A plain state machine: the time is given.
//!
//! Nothing is sent or remembered here beyond this process; with several nodes, divide the limits. Start with [`Pacing::when`].

use std::collections::{BTreeMap, VecDeque};

use jiff::SignedDuration;
use kernel::MachineTime;

/// How fast mail may go to one domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Mails begun in any `interval`, at least 1.
    pub messages: u16,
    /// The length of the sliding interval.
    pub interval: SignedDuration,
    /// Mails under way at a time, at least 1.
    pub at_once: u16,
}

impl Default for Limits {
    /// 20 a minute and 2 at a time: a dispatch has one or two addressees a domain, a list some dozens; providers such as those that many
    /// ministries share begin to defer a stranger at some tens a minute.
    fn default() -> Self {
        Self { messages: 20, interval: SignedDuration::from_mins(1), at_once: 2 }
    }
}

/// How soon to look again when all places of a domain are taken: a usual delivery takes a few seconds.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_secs(2);
/// A delivery that never reported its end is forgotten after this, or a killed task would block its domain: longer than all of
/// [`crate::Patience`] together.
const FORGOTTEN: SignedDuration = SignedDuration::from_mins(30);

/// What has lately gone to which domain. One domain's state never touches another's.
#[derive(Debug, Clone, Default)]
pub struct Pacing {
    limits: Limits,
    domains: BTreeMap<String, Domain>,
}

#[derive(Debug, Clone, Default)]
struct Domain {
    /// When the mails of the last interval were begun, oldest first.
    begun: VecDeque<MachineTime>,
    /// Those under way, oldest first.
    under_way: VecDeque<MachineTime>,
    /// Failures since the last success.
    failures: u32,
    /// Nothing before this, after a failure.
    not_before: Option<MachineTime>,
}

impl Pacing {
    /// With these limits for every domain. Zeros are read as ones.
    pub fn new(limits: Limits) -> Self {
        let limits = Limits { messages: limits.messages.max(1), at_once: limits.at_once.max(1), ..limits };
        Self { limits, domains: BTreeMap::new() }
    }

    /// The earliest time for the next mail to this domain ([`crate::Address::domain`]): `now`, if it may go at once.
    pub fn when(&self, domain: &str, now: MachineTime) -> MachineTime {
        let Some(state) = self.domains.get(domain) else { return now };
        // The machine's clock can be set back: what lies ahead of it is then not waited for longer than anything ever is.
        let rests_until = state.not_before.unwrap_or(now).min(now.plus(LONGEST_WAIT));
        let mut when = now.max(rests_until);
        let over = now.plus(-self.limits.interval);
        let recent: Vec<MachineTime> = state.begun.iter().copied().filter(|t| over < *t && *t <= now).collect();
        // The one that must leave the interval before there is a place.
        if let Some(last) = recent.len().checked_sub(usize::from(self.limits.messages)) {
            when = when.max(recent[last].plus(self.limits.interval));
        }
        let under_way = state.under_way.iter().filter(|t| **t <= now && now.since(**t) < FORGOTTEN).count();
        if under_way >= usize::from(self.limits.at_once) {
            when = when.max(now.plus(LOOK_AGAIN));
        }
        when
    }

    /// Takes a place: a mail to this domain begins now. Call it only when [`Pacing::when`] says `now`.
    pub fn begin(&mut self, domain: &str, now: MachineTime) {
        self.forget(now);
        let state = self.domains.entry(domain.to_owned()).or_default();
        state.begun.push_back(now);
        state.under_way.push_back(now);
    }

    /// Gives the place back. After a failure that is the domain's (deferred, not one refused address), it rests, longer each time in a
    /// row; a success ends that.
    pub fn end(&mut self, domain: &str, now: MachineTime, well: bool) {
        let Some(state) = self.domains.get_mut(domain) else { return };
        state.under_way.pop_front();
        if well {
            state.failures = 0;
            state.not_before = None;
        } else {
            state.failures = state.failures.saturating_add(1);
            state.not_before = Some(now.plus(retry_after(state.failures).unwrap_or(LONGEST_WAIT)));
        }
    }

    /// Drops what no longer changes any answer, so that a long life does not collect domains.
    fn forget(&mut self, now: MachineTime) {
        let interval = self.limits.interval;
        self.domains.retain(|_, state| {
            state.begun.retain(|t| now.since(*t) < interval);
            state.under_way.retain(|t| now.since(*t) < FORGOTTEN);
            let rests = state.not_before.is_some_and(|t| t > now);
            let failing = state.not_before.is_some_and(|t| now.since(t) < LONGEST_WAIT);
            rests || failing || !state.begun.is_empty() || !state.under_way.is_empty()
        });
    }
}

/// The waits after the first attempts, in minutes: a restart of the relay is over in one; grey-listing lets a stranger in after five;
/// then as RFC 5321 (4.5.4.1) advises, at least half an hour.
const WAITS: [i64; 6] = [1, 5, 15, 30, 60, 120];
/// The wait after that: more often would tell the officer nothing new.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(4);
/// After so many attempts it is given up, a little over four days after the first: RFC 5321 (4.5.4.1) asks for four to five.
pub const MAX_ATTEMPTS: u32 = 31;

/// How long to wait after the attempt with this number (the first is 1) has failed for the time being. `None`: that was the last.
///
/// ```
/// # use jiff::SignedDuration;
/// assert_eq!(mail::retry_after(1), Some(SignedDuration::from_mins(1)));
/// assert_eq!(mail::retry_after(mail::MAX_ATTEMPTS), None);
/// ```
pub fn retry_after(attempt: u32) -> Option<SignedDuration> {
    if attempt >= MAX_ATTEMPTS {
        return None;
    }
    let step = usize::try_from(attempt.saturating_sub(1)).unwrap_or(usize::MAX);
    Some(WAITS.get(step).map_or(LONGEST_WAIT, |minutes| SignedDuration::from_mins(*minutes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> MachineTime {
        MachineTime::from_micros(1_700_000_000_000_000).plus(SignedDuration::from_secs(seconds))
    }

    /// Sends to the domains in turn as soon as each may go, each mail taking a second, and compares the seconds at which they began.
    fn check(limits: Limits, domains: &[&str], expected: &[i64]) {
        let mut pacing = Pacing::new(limits);
        let mut now = at(0);
        let begun: Vec<i64> = domains
            .iter()
            .map(|domain| {
                while pacing.when(domain, now) > now {
                    now = pacing.when(domain, now);
                }
                pacing.begin(domain, now);
                pacing.end(domain, now.plus(SignedDuration::from_secs(1)), true);
                now.since(at(0)).as_secs()
            })
            .collect();
        assert_eq!(begun, expected);
    }

    const THREE: Limits = Limits { messages: 3, interval: SignedDuration::from_secs(60), at_once: 2 };

    #[test]
    fn a_domain_gets_no_more_than_its_number_in_any_interval() {
        check(THREE, &["a.example"; 7], &[0, 0, 0, 60, 60, 60, 120]);
        check(THREE, &["a.example", "a.example", "a.example", "b.example", "a.example"], &[0, 0, 0, 0, 60]);
        check(Limits { messages: 0, ..THREE }, &["a.example"; 3], &[0, 60, 120]);
    }

    #[test]
    fn the_interval_slides() {
        let mut pacing = Pacing::new(Limits { at_once: 9, ..THREE });
        for second in [0, 50, 55] {
            assert_eq!(pacing.when("a.example", at(second)), at(second));
            pacing.begin("a.example", at(second));
        }
        assert_eq!(pacing.when("a.example", at(58)), at(60));
        pacing.begin("a.example", at(60));
        assert_eq!(pacing.when("a.example", at(61)), at(110));
    }

    #[test]
    fn a_domain_gets_no_more_than_its_number_at_a_time() {
        let mut pacing = Pacing::new(Limits { messages: 100, ..THREE });
        pacing.begin("a.example", at(0));
        pacing.begin("a.example", at(0));
        assert_eq!(pacing.when("a.example", at(1)), at(1).plus(LOOK_AGAIN));
        assert_eq!(pacing.when("b.example", at(1)), at(1));
        pacing.end("a.example", at(2), true);
        assert_eq!(pacing.when("a.example", at(2)), at(2));
    }

    #[test]
    fn a_delivery_that_never_ends_does_not_block_its_domain_for_ever() {
        let mut pacing = Pacing::new(Limits { at_once: 1, ..THREE });
        pacing.begin("a.example", at(0));
        assert!(pacing.when("a.example", at(1799)) > at(1799));
        assert_eq!(pacing.when("a.example", at(1800)), at(1800));
    }

    #[test]
    fn a_dead_domain_rests_longer_each_time_and_holds_up_no_other() {
        let mut pacing = Pacing::new(THREE);
        let mut now = at(0);
        for minutes in [1, 5, 15, 30, 60, 120, 240, 240] {
            assert_eq!(pacing.when("dead.example", now), now);
            pacing.begin("dead.example", now);
            pacing.end("dead.example", now, false);
            assert_eq!(pacing.when("alive.example", now), now);
            pacing.begin("alive.example", now);
            pacing.end("alive.example", now, true);
            let rest = SignedDuration::from_mins(minutes);
            assert_eq!(pacing.when("dead.example", now), now.plus(rest));
            now = now.plus(rest);
        }
        pacing.begin("dead.example", now);
        pacing.end("dead.example", now, true);
        assert_eq!(pacing.when("dead.example", now), now);
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_stop_the_mail() {
        let mut pacing = Pacing::new(THREE);
        let day = 24 * 60 * 60;
        for domain in ["a.example", "a.example", "a.example", "dead.example"] {
            pacing.begin(domain, at(day));
        }
        pacing.end("dead.example", at(day), false);
        assert_eq!(pacing.when("a.example", at(0)), at(0));
        assert_eq!(pacing.when("dead.example", at(0)), at(0).plus(LONGEST_WAIT));
    }

    #[test]
    fn a_long_life_does_not_collect_domains() {
        let mut pacing = Pacing::new(THREE);
        for n in 0..1000 {
            let domain = format!("d{n}.example");
            pacing.begin(&domain, at(n * 60));
            pacing.end(&domain, at(n * 60), n % 10 != 0);
        }
        assert!(pacing.domains.len() < 40, "{}", pacing.domains.len());
    }

    #[test]
    fn it_is_tried_for_four_to_five_days() {
        let waits: Vec<_> = (1..).map_while(retry_after).collect();
        assert_eq!(waits.len() + 1, MAX_ATTEMPTS as usize);
        assert!(waits.is_sorted());
        let days = waits.iter().sum::<SignedDuration>().as_hours();
        assert!((96..=120).contains(&days), "{days} hours");
        assert_eq!(retry_after(u32::MAX), None);
        assert_eq!(retry_after(0), retry_after(1));
    }
}
