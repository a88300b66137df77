//! What events there are, how they are named, and which of them a webhook is told. Pure.
//!
//! An event is a change of the trail. Its name is the key of the trail's words for it: `replies-verb-given` is `replies.given`; a general verb,
//! such as `office-verb-added`, is `office.added`, and the kind of its subject says what was added. So the list of events is the dictionary,
//! whose tests find a verb without words.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use kernel::Kind;
use ledger::Verb;
use office::wording::{Family, key, owner};
use serde::{Serialize, Serializer};
use web::Tables;
use words::Words;

use crate::WEBHOOK;

/// The event that an administrator has sent to try a webhook; no change is behind it.
pub const TEST: &str = "webhooks.test";

/// What stands for every event, and behind a dot for every event of a feature.
const EVERY: &str = "*";

/// The names of all events, in order. This feature's own changes are none: each delivery would be one.
pub fn named(words: &Words) -> Vec<String> {
    let names: BTreeSet<String> = words.keys().filter_map(of_key).filter(|name| !own(name)).collect();
    names.into_iter().collect()
}

fn own(name: &str) -> bool {
    name.split_once('.').is_some_and(|(feature, _)| feature == "webhooks")
}

fn of_key(key: &str) -> Option<String> {
    key.split_once("-verb-").map(|(feature, verb)| format!("{feature}.{verb}"))
}

/// The name of a change of this kind; `None` for those of this feature.
pub fn of(words: &Words, tables: &Tables, kind: &Kind, verb: Verb) -> Option<String> {
    if *kind == WEBHOOK {
        return None;
    }
    let feature = owner(tables, kind);
    // A verb without words is a fault that the tests of the app find; it is told all the same.
    let found = key(words, feature, Family::Verb, verb.0).as_deref().and_then(of_key);
    Some(found.unwrap_or_else(|| format!("{}.{}", feature.unwrap_or("office"), verb.0)))
}

/// What a webhook is told: names of events, `replies.*` for all of a feature, `*` for everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Events(BTreeSet<String>);

/// The choice of events cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadEvents {
    /// No event was chosen.
    #[error("no event is chosen")]
    None,
    /// There is no such event.
    #[error("no event is named {0}")]
    Unknown(String),
}

impl Events {
    /// Reads a choice among the events that there are. Refuses none at all and one that there is not.
    pub fn read<'a>(chosen: impl IntoIterator<Item = &'a str>, known: &[String]) -> Result<Self, BadEvents> {
        let chosen: BTreeSet<String> = chosen.into_iter().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
        let there = |name: &str| match name.strip_suffix(".*") {
            Some(feature) => known.iter().any(|k| k.split_once('.').is_some_and(|(of, _)| of == feature)),
            None => name == EVERY || known.iter().any(|k| k == name),
        };
        match chosen.iter().find(|name| !there(name)) {
            Some(unknown) => Err(BadEvents::Unknown(unknown.clone())),
            None if chosen.is_empty() => Err(BadEvents::None),
            None => Ok(Self(chosen)),
        }
    }

    /// Whether this event is among them.
    pub fn want(&self, event: &str) -> bool {
        let feature = event.split_once('.').map(|(feature, _)| format!("{feature}.{EVERY}"));
        self.0.contains(EVERY) || self.0.contains(event) || feature.is_some_and(|all| self.0.contains(&all))
    }

    /// The names as they were chosen.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl fmt::Display for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names().collect::<Vec<_>>().join(" "))
    }
}

impl FromStr for Events {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Ok(Self(s.split_whitespace().map(str::to_owned).collect()))
    }
}

::store::stored_as_text!(Events);

impl Serialize for Events {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(chosen: &[&str], event: &str, expected: Result<bool, BadEvents>) {
        let known = ["replies.given", "replies.withdrawn", "letters.dispatched"].map(str::to_owned);
        let told = Events::read(chosen.iter().copied(), &known).map(|events| events.want(event));
        assert_eq!(told, expected, "{chosen:?} {event}");
    }

    #[test]
    fn a_webhook_is_told_what_was_chosen_and_nothing_else() {
        check(&["replies.given"], "replies.given", Ok(true));
        check(&["replies.given"], "replies.withdrawn", Ok(false));
        check(&["replies.*"], "replies.withdrawn", Ok(true));
        check(&["replies.*"], "letters.dispatched", Ok(false));
        check(&["*"], "letters.dispatched", Ok(true));
        check(&[" replies.given ", "", "letters.*"], "letters.dispatched", Ok(true));
        check(&[], "replies.given", Err(BadEvents::None));
        check(&["replies.lost"], "replies.given", Err(BadEvents::Unknown("replies.lost".into())));
        check(&["repl.*"], "replies.given", Err(BadEvents::Unknown("repl.*".into())));
    }
}
