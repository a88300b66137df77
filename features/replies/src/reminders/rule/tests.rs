//! The rule of reminders: rounds, their moves, and whom they spare.

use super::*;

fn zone() -> Zone {
    "Europe/Zurich".parse().expect("a zone")
}

fn at(text: &str) -> EditionTime {
    EditionTime::read(text, &zone()).expect("a time")
}

fn asked() -> ReplyForm {
    ReplyForm {
        deadline: at("2021-03-01T23:59:59"),
        authenticity: letters::Authenticity::A,
        one_statement: true,
        days: Vec::new(),
        sample_hours: false,
        reminders: vec![2, 14, 7],
    }
}

/// The states of the rounds 14, 7 and 2, at a time, with what is kept of them.
fn check(now: &str, marks: &[(i64, Mark)], off: bool, expected: [RoundState; 3]) {
    let (asked, zone) = (asked(), zone());
    let ground = Ground {
        asked: &asked,
        zone: &zone,
        letter: LetterState::Dispatched,
        left_at: Some(at("2021-02-03T09:00")),
        off,
        marks,
        now: at(now),
    };
    let found: Vec<RoundState> = rounds(&ground).iter().map(|r| r.state).collect();
    assert_eq!(found, expected, "{now}");
}

#[test]
fn rounds_are_due_on_the_afternoon_of_their_day() {
    use RoundState::*;
    let (asked, zone) = (asked(), zone());
    let all =
        Ground { asked: &asked, zone: &zone, letter: LetterState::Draft, left_at: None, off: false, marks: &[], now: at("2021-02-01") };
    let due: Vec<String> = rounds(&all).iter().map(|r| format!("{} {}", r.days, r.due)).collect();
    assert_eq!(due, ["14 2021-02-15T13:00:00Z", "7 2021-02-22T13:00:00Z", "2 2021-02-27T13:00:00Z"]);
    check("2021-02-15T10:00", &[], false, [Planned, Planned, Planned]);
    check("2021-02-15T14:00", &[], false, [Due, Planned, Planned]);
    check("2021-02-27T15:00", &[(14, Mark::Left)], false, [Left, Over, Due]);
}

#[test]
fn a_round_that_was_missed_gives_way_to_the_next_and_none_leaves_after_the_deadline() {
    use RoundState::*;
    // The program stood still for a week: one reminder, not two.
    check("2021-02-22T15:00", &[], false, [Over, Due, Planned]);
    check("2021-03-02T09:00", &[(7, Mark::Held)], false, [Over, Over, Over]);
}

#[test]
fn a_round_held_back_or_switched_off_does_not_leave_by_itself() {
    use RoundState::*;
    check("2021-02-15T15:00", &[(14, Mark::Held)], false, [Held, Planned, Planned]);
    check("2021-02-15T15:00", &[(2, Mark::Left)], true, [Off, Off, Left]);
}

#[test]
fn a_letter_that_left_late_has_only_the_rounds_after_it() {
    let (asked, zone) = (asked(), zone());
    let ground = Ground {
        asked: &asked,
        zone: &zone,
        letter: LetterState::Dispatched,
        left_at: Some(at("2021-02-20T09:00")),
        off: false,
        marks: &[],
        now: at("2021-02-20T09:05"),
    };
    assert_eq!(rounds(&ground).iter().map(|r| r.state).collect::<Vec<_>>(), [RoundState::Over, RoundState::Planned, RoundState::Planned]);
}

#[test]
fn every_state_of_a_round_knows_every_move() {
    let table: Vec<String> = RoundState::ALL
        .into_iter()
        .flat_map(|s| {
            RoundMove::ALL.into_iter().map(move |m| {
                format!("{} {m:?} {}", s.name(), s.next(m).map_or("refused".into(), |n| n.map_or("planned".into(), |k| k.to_string())))
            })
        })
        .collect();
    insta::assert_snapshot!(table.join("\n"));
}

fn silent() -> Known {
    Known {
        consignment: ConsignmentState::Sent,
        left_at: Some(at("2021-02-03T09:00")),
        mailable: true,
        answered: false,
        withdrawn: false,
        left_out: false,
    }
}

#[test]
fn only_the_silent_are_reminded_and_by_mail_only_where_mail_arrived() {
    use ConsignmentState::*;
    let check = |known: Known, expected: Result<ByWay, Spared>| assert_eq!(fate(&known, at("2021-02-15T14:00")), expected, "{known:?}");
    check(silent(), Ok(ByWay::Mail));
    for (consignment, expected) in [
        (Posted, Ok(ByWay::Paper)),
        (Failed, Ok(ByWay::Paper)),
        (InDoubt, Ok(ByWay::Paper)),
        (ToPrint, Err(Spared::NotSent)),
        (Waiting, Err(Spared::NotSent)),
        (HandingOver, Err(Spared::NotSent)),
        (Stopped, Err(Spared::NotSent)),
    ] {
        check(Known { consignment, ..silent() }, expected);
    }
    check(Known { answered: true, ..silent() }, Err(Spared::Answered));
    check(Known { withdrawn: true, ..silent() }, Err(Spared::Withdrawn));
    check(Known { left_out: true, ..silent() }, Err(Spared::LeftOut));
    check(Known { left_at: Some(at("2021-02-14T09:00")), ..silent() }, Err(Spared::TooRecent));
    check(Known { mailable: false, ..silent() }, Ok(ByWay::Paper));
}
