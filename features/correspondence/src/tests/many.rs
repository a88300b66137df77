//! How long looking takes among 100,000 items, on both engines. Not run by itself: `cargo nextest run --release -p correspondence --run-ignored only`.

#![expect(clippy::disallowed_methods, reason = "a measurement is of the machine's time")]

use std::time::Instant;

use testkit::{Home, on_each_engine};
use words::Wanted;

use super::{FEATURES, WRITE, fax};
use crate::store::{self, SortedBy, Sought};
use crate::{Direction, NewItem, enter};

const ITEMS: usize = 100_000;
/// Entered in one transaction, so that the measurement begins within minutes.
const AT_ONCE: usize = 2_000;
/// What a person waits for without noticing, ten times over: a machine under test is slow.
const WITHIN_MILLIS: u128 = 3_000;

/// A text of some sixty words of a few languages, another for each number.
fn text(n: usize) -> String {
    const WORDS: [&str; 24] = [
        "minister",
        "forum",
        "statement",
        "participation",
        "déclaration",
        "confirmation",
        "délégation",
        "ministerio",
        "representación",
        "министр",
        "заявление",
        "участие",
        "信息社会",
        "世界峰会",
        "论坛",
        "日内瓦",
        "الاتصالات",
        "الوزير",
        "المشاركة",
        "virtual",
        "session",
        "availability",
        "annex",
        "courtesy",
    ];
    let mut seed = n as u64;
    let mut text = format!("unique{n} ");
    for _ in 0..60 {
        // Knuth's multiplier: spread, and the same in every run.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let at = (seed >> 33) as usize;
        text.push_str(WORDS[at % WORDS.len()]);
        text.push_str(if at.is_multiple_of(7) { " n" } else { " " });
    }
    text
}

#[test]
#[ignore = "minutes: 100,000 items are entered first"]
fn a_hundred_thousand_items_are_looked_through_at_once() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        let begin = Instant::now();
        for part in 0..ITEMS / AT_ONCE {
            let Ok(ledger::Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
            for n in part * AT_ONCE..(part + 1) * AT_ONCE {
                let direction = if n % 3 == 0 { Direction::Out } else { Direction::In };
                let new =
                    NewItem { direction, from: format!("Mission {}", n % 193), subject: format!("Reply {n}"), body: text(n), ..fax(&cx) };
                enter(&mut tx, new).await.expect("entered");
            }
            tx.commit(&()).await.expect("committed");
        }
        let engine = home.ledger().store().engine();
        println!("{engine:?}: {ITEMS} items entered in {:.1} s", begin.elapsed().as_secs_f64());
        let read = home.ledger().store().read().await.expect("read");
        for typed in [
            "unique77777",
            "minister forum",
            "世界峰会论坛",
            "اتصالات",
            "ministr",
            "\"statement participation\"",
            "\"mission 7\" forum",
            "absent",
        ] {
            let sought = Sought { words: Wanted::all(typed), direction: Some(Direction::In), ..Sought::default() };
            let begin = Instant::now();
            let found = store::look(&read, home.edition.id, &sought, (SortedBy::Match, true), None, 101).await.expect("asked").len();
            let looked = begin.elapsed().as_millis();
            let total = store::count(&read, home.edition.id, &sought).await.expect("counted");
            let both = begin.elapsed().as_millis();
            println!("{engine:?}: {typed:<28} page of {found:>3} of {total:>6}: {looked:>5} ms, with the count {both:>5} ms");
            assert!(both < WITHIN_MILLIS, "{typed}: {both} ms");
        }
    });
}
