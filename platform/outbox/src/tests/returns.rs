//! What comes back finds its mail by our own token and by nothing else, and only a dead address is not written to again.

use kernel::Id;
use ledger::{Door, Ledger};
use mail::Address;
use testdb::{on_each_engine, on_sqlite};

use super::{House, house, sink};
use crate::{MailState, Report, Returned, all_gone, gone, is_gone, lift, mail_of, return_path, returned};

const TO: &str = "Minister@che.example";

fn report(report: Report, gone: bool) -> Returned {
    Returned { report, gone, words: "5.1.1 no such user here".into() }
}

impl House {
    async fn came_back(&self, mail: Id, report: Report, gone: bool) -> Option<MailState> {
        let Ok(Door::Open(mut tx)) = self.cx().write::<()>(crate::SETTLE).await else { panic!("open") };
        let state = returned(&mut tx, mail, &self::report(report, gone)).await.expect("taken in");
        if state.is_some() {
            tx.commit(&()).await.expect("committed");
        }
        state
    }

    async fn is_dead(&self) -> bool {
        let read = self.ledger.store().read().await.expect("read");
        let dead = gone(&read, &TO.to_uppercase()).await.expect("read").is_some();
        assert_eq!(dead, is_gone(&all_gone(&read).await.expect("read"), TO), "one address and all agree");
        dead
    }
}

/// A mail that was sent, and what a report makes of it: its state, and whether its address is dead.
fn check(said: Report, says_gone: bool, expected: (MailState, bool)) {
    on_each_engine(async |place| {
        let sink = sink(&[]).await;
        let house = house(&place, Some(&sink)).await;
        let id = house.queued(TO).await;
        house.work().await;
        for _ in 0..2 {
            let state = house.came_back(id, said, says_gone).await;
            assert_eq!((state, house.is_dead().await), (Some(expected.0), expected.1), "{said:?}, twice the same");
        }
        assert_eq!(house.state(id).await, expected.0);
    });
}

#[test]
fn a_hard_return_makes_it_failed_and_only_a_dead_address_is_given_up() {
    check(Report::Hard, true, (MailState::Failed, true));
    check(Report::Hard, false, (MailState::Failed, false));
}

#[test]
fn a_delay_and_a_delivery_leave_it_sent() {
    check(Report::Soft, false, (MailState::Sent, false));
    check(Report::Delivered, false, (MailState::Sent, false));
}

#[test]
fn a_dead_address_is_not_written_to_until_it_is_lifted() {
    on_each_engine(async |place| {
        let sink = sink(&[]).await;
        let house = house(&place, Some(&sink)).await;
        let first = house.queued(TO).await;
        house.work().await;
        house.came_back(first, Report::Hard, true).await;
        let second = house.queued(&TO.to_lowercase()).await;
        house.work().await;
        assert_eq!((house.state(second).await, sink.received().len()), (MailState::Failed, 1), "{:?}", house.words(second).await);
        let Ok(Door::Open(mut tx)) = house.cx().write::<()>(crate::SETTLE).await else { panic!("open") };
        assert!(lift(&mut tx, second).await.expect("lifted"));
        tx.commit(&()).await.expect("committed");
        let third = house.queued(TO).await;
        house.work().await;
        assert_eq!((house.state(third).await, sink.received().len()), (MailState::Sent, 2));
    });
}

#[test]
fn what_has_not_left_cannot_come_back() {
    on_each_engine(async |place| {
        let house = house(&place, None).await;
        let id = house.queued(TO).await;
        assert_eq!(house.came_back(id, Report::Hard, false).await, Some(MailState::Waiting));
        assert_eq!(house.came_back(house.cx().new_id(), Report::Hard, true).await, None);
        assert!(!house.is_dead().await);
    });
}

#[test]
fn in_rehearsal_nothing_is_concluded_about_the_address() {
    on_sqlite(async |place| {
        let sink = sink(&[]).await;
        let house = house(&place, Some(&sink)).await;
        crate::set_rehearsal(&house.cx(), Some(&Address::parse("test@forum.example").expect("an address"))).await.expect("on");
        let id = house.queued(TO).await;
        house.work().await;
        assert_eq!(house.came_back(id, Report::Hard, true).await, Some(MailState::Failed));
        assert!(!house.is_dead().await);
    });
}

#[test]
fn the_envelope_carries_the_mails_own_return_path() {
    on_sqlite(async |place| {
        let sink = sink(&[]).await;
        let returns = Address::parse("returns@forum.example").expect("an address");
        let house = super::house_with(&place, Some(sink.port()), Some(returns)).await;
        let id = house.queued(TO).await;
        house.work().await;
        let from = sink.received().first().expect("one came").from.clone();
        assert!(from.starts_with("returns+") && from.ends_with("@forum.example"), "{from}");
        assert_eq!(mail_of(&house.ledger, &from), Some(id));
    });
}

#[test]
fn only_our_own_token_names_a_mail() {
    on_sqlite(async |place| {
        let house = house(&place, None).await;
        let ledger: &Ledger = &house.ledger;
        let id = house.cx().new_id();
        let of = |local: &str| return_path(ledger, &Address::parse(&format!("{local}@forum.example")).expect("an address"), id);
        let path = of("returns").expect("short enough").to_string();
        assert_eq!(mail_of(ledger, &path), Some(id));
        assert_eq!(mail_of(ledger, &path.to_uppercase()), Some(id), "some servers fold");
        let (local, domain) = path.split_once('@').expect("an address");
        for at in "returns+".len()..local.len() {
            let mut forged = local.to_owned();
            let other = if forged.as_bytes()[at] == b'a' { "b" } else { "a" };
            forged.replace_range(at..=at, other);
            assert_eq!(mail_of(ledger, &format!("{forged}@{domain}")), None, "{at}");
        }
        for none in ["", "returns@forum.example", "returns+@forum.example", "returns+\u{645}@forum.example"] {
            assert_eq!(mail_of(ledger, none), None, "{none}");
        }
        assert!(local.len() <= 64 && of(&"r".repeat(crate::MAX_LOCAL)).is_some() && of(&"r".repeat(crate::MAX_LOCAL + 1)).is_none());
    });
}
