//! The limits of this feature.

use jiff::SignedDuration;
use kernel::{Id, MachineTime};

use crate::{Limits, TooManyTries};

fn at(minutes: i64) -> MachineTime {
    MachineTime::from_micros(testkit::START).plus(SignedDuration::from_mins(minutes))
}

#[test]
fn one_source_may_ask_for_a_whole_office() {
    let limits = Limits::default();
    for n in 0..100 {
        limits.ask("192.0.2.1", &format!("{n}@office.example").parse().unwrap(), at(0)).unwrap();
    }
    let one_more = limits.ask("192.0.2.1", &"more@office.example".parse().unwrap(), at(0));
    assert_eq!(one_more, Err(TooManyTries { minutes: 1 }));
    limits.ask("192.0.2.2", &"more@office.example".parse().unwrap(), at(0)).expect("another source is another matter");
}

#[test]
fn a_source_that_is_refused_uses_up_nobodys_tries() {
    let limits = Limits::default();
    let attacked = "attacked@office.example".parse().unwrap();
    for n in 0..100 {
        limits.ask("192.0.2.1", &format!("{n}@office.example").parse().unwrap(), at(0)).unwrap();
    }
    for _ in 0..10 {
        limits.ask("192.0.2.1", &attacked, at(0)).unwrap_err();
    }
    for _ in 0..5 {
        limits.ask("192.0.2.2", &attacked, at(0)).unwrap();
    }
}

#[test]
fn codes_are_tried_a_few_times_and_then_now_and_then() {
    let limits = Limits::default();
    let (account, other) = (Id::from_random([1; 16]), Id::from_random([2; 16]));
    for _ in 0..6 {
        limits.code(account, at(0)).unwrap();
    }
    assert_eq!(limits.code(account, at(0)), Err(TooManyTries { minutes: 3 }));
    limits.code(other, at(0)).unwrap();
    limits.code(account, at(3)).expect("never for good");
    assert!(limits.code(account, at(3)).is_err());
}
