//! The arithmetic of limits.

use jiff::SignedDuration;
use kernel::MachineTime;

use crate::limit::Limit;

const WINDOW: SignedDuration = SignedDuration::from_secs(600);

fn at(seconds: i64) -> MachineTime {
    MachineTime::from_micros(1_613_379_600_000_000).plus(SignedDuration::from_secs(seconds))
}

/// Tries at these seconds, and whether each is let through or how many seconds it has to wait.
fn check(tries: u32, steps: &[(i64, Result<(), i64>)]) {
    let limit = Limit::new(tries, WINDOW);
    for (second, expected) in steps {
        let taken = limit.take("key", at(*second)).map_err(|wait| (wait.as_secs_f64()).ceil() as i64);
        assert_eq!(taken, *expected, "at {second} s of {steps:?}");
    }
}

#[test]
fn so_many_tries_at_once_and_then_one_after_another() {
    check(3, &[(0, Ok(())), (0, Ok(())), (0, Ok(())), (0, Err(200)), (100, Err(100)), (201, Ok(())), (202, Err(198))]);
    check(1, &[(0, Ok(())), (300, Err(300)), (601, Ok(()))]);
}

#[test]
fn waiting_fills_no_further_than_full() {
    check(2, &[(0, Ok(())), (100_000, Ok(())), (100_000, Ok(())), (100_000, Err(300))]);
}

#[test]
fn a_refused_try_costs_nothing() {
    check(1, &[(0, Ok(())), (599, Err(1)), (599, Err(1)), (601, Ok(()))]);
}

#[test]
fn a_clock_set_back_gives_no_tries() {
    check(1, &[(1000, Ok(())), (0, Err(600)), (1601, Ok(()))]);
}

#[test]
fn keys_do_not_share() {
    let limit = Limit::new(1, WINDOW);
    assert!(limit.take("a", at(0)).is_ok() && limit.take("b", at(0)).is_ok());
    assert!(limit.take("a", at(0)).is_err());
}

#[test]
fn an_attack_with_ever_new_keys_frees_neither_itself_nor_the_attacked() {
    let limit = Limit::new(3, WINDOW);
    for _ in 0..3 {
        assert!(limit.take("attacked", at(0)).is_ok());
    }
    for key in 0..120_000 {
        assert!(limit.take(&key.to_string(), at(1)).is_ok());
    }
    assert!(limit.take("attacked", at(2)).is_err(), "the emptiest bucket is kept longest");
    for _ in 0..3 {
        assert!(limit.take("the latest", at(2)).is_ok());
    }
    assert!(limit.take("the latest", at(2)).is_err(), "a new key is counted also while the table is full");
}
