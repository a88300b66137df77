//! Personal links and short codes: made anew, revoked, carried again, and worth nothing without what stands beside them.

use kernel::{Kind, Ref};
use ledger::{Change, Door, Right, Verb};
use testdb::on_each_engine;

use super::{House, house, some_id};
use crate::link::{self, CODE_LENGTH, Link, TOKEN_LENGTH};

const CONSIGNMENT: Kind = Kind::new("consignment");
const ISSUE: Right = Right { name: "letters.issue", roles: &[] };
const BESIDE: &str = "FJ CL-21/4";

async fn issue(house: &House, thing: &Ref) -> Link {
    let Door::Open(mut tx) = house.operator().write::<()>(ISSUE).await.expect("opened") else { panic!("not again") };
    let link = link::issue(&mut tx, thing, house.edition.id, BESIDE).await.expect("issued");
    tx.note(Change::event(thing.clone(), Verb("link-issued")));
    tx.commit(&()).await.expect("on disk");
    link
}

async fn revoke(house: &House, thing: &Ref) -> bool {
    let Door::Open(mut tx) = house.operator().write::<()>(ISSUE).await.expect("opened") else { panic!("not again") };
    let was = link::revoke(&mut tx, thing.id).await.expect("revoked");
    tx.note(Change::event(thing.clone(), Verb("link-revoked")));
    tx.commit(&()).await.expect("on disk");
    was
}

async fn opens(house: &House, token: &str) -> Option<i64> {
    let read = house.ledger.store().read().await.expect("read");
    link::resolve(&read, &house.ledger, token).await.expect("looked up").map(|l| l.generation)
}

async fn opens_by_code(house: &House, beside: &str, code: &str) -> Option<i64> {
    let read = house.ledger.store().read().await.expect("read");
    link::resolve_code(&read, &house.ledger, beside, code).await.expect("looked up").map(|l| l.generation)
}

#[test]
fn a_link_opens_its_thing_as_often_as_it_is_opened() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let thing = CONSIGNMENT.at(some_id(1));
        let link = issue(&house, &thing).await;
        let token = link.token(&house.ledger);
        assert_eq!(token.len(), TOKEN_LENGTH);
        for _ in 0..3 {
            let read = house.ledger.store().read().await.expect("read");
            assert_eq!(link::resolve(&read, &house.ledger, &token).await.expect("looked up"), Some(link.clone()));
        }
        assert_eq!((link.thing, link.edition), (thing, house.edition.id));
        assert_eq!(house.count(&format!("access_link where lookup = '{token}' or code_lookup = '{token}'")).await, 0);
    });
}

#[test]
fn a_reminder_can_carry_the_link_again() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let thing = CONSIGNMENT.at(some_id(1));
        let link = issue(&house, &thing).await;
        let read = house.ledger.store().read().await.expect("read");
        let again = link::of(&read, thing.id).await.expect("read").expect("there");
        assert_eq!((again.token(&house.ledger), again.code(&house.ledger)), (link.token(&house.ledger), link.code(&house.ledger)));
    });
}

#[test]
fn a_new_generation_ends_the_former_one() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let thing = CONSIGNMENT.at(some_id(1));
        let (first, second) = (issue(&house, &thing).await, issue(&house, &thing).await);
        assert_eq!((first.generation, second.generation), (1, 2));
        assert_eq!(opens(&house, &first.token(&house.ledger)).await, None);
        assert_eq!(opens(&house, &second.token(&house.ledger)).await, Some(2));
        assert_eq!(opens_by_code(&house, BESIDE, &first.code(&house.ledger)).await, None);
    });
}

#[test]
fn a_revoked_link_opens_nothing_and_is_carried_nowhere() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let thing = CONSIGNMENT.at(some_id(1));
        let link = issue(&house, &thing).await;
        assert!(revoke(&house, &thing).await);
        assert!(!revoke(&house, &thing).await, "there is none any more");
        assert_eq!(opens(&house, &link.token(&house.ledger)).await, None);
        assert_eq!(opens_by_code(&house, BESIDE, &link.code(&house.ledger)).await, None);
        let read = house.ledger.store().read().await.expect("read");
        assert_eq!(link::of(&read, thing.id).await.expect("read"), None);
        drop(read);
        let anew = issue(&house, &thing).await;
        assert_eq!(anew.generation, 2, "a link made anew is another one");
        assert_eq!(opens(&house, &link.token(&house.ledger)).await, None);
    });
}

#[test]
fn a_code_works_only_with_what_stands_beside_it() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let link = issue(&house, &CONSIGNMENT.at(some_id(1))).await;
        let code = link.code(&house.ledger);
        assert_eq!(code.replace('-', "").len(), CODE_LENGTH);
        let check = async |beside: &str, code: &str, expected: Option<i64>| {
            assert_eq!(opens_by_code(&house, beside, code).await, expected, "{beside:?} {code:?}");
        };
        check(BESIDE, &code, Some(1)).await;
        check(&BESIDE.to_lowercase(), &code.to_uppercase(), Some(1)).await;
        check(BESIDE, &format!(" {} ", code.replace('-', " ")), Some(1)).await;
        check("TO CL-21/4", &code, None).await;
        check("FJ CL-21/5", &code, None).await;
        check("", &code, None).await;
        check(BESIDE, &code[1..], None).await;
        check(BESIDE, "", None).await;
    });
}

#[test]
fn links_of_two_things_share_nothing() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let (one, two) = (issue(&house, &CONSIGNMENT.at(some_id(1))).await, issue(&house, &CONSIGNMENT.at(some_id(2))).await);
        assert_ne!(one.token(&house.ledger), two.token(&house.ledger));
        assert_ne!(one.code(&house.ledger), two.code(&house.ledger));
        assert!(!one.token(&house.ledger).starts_with(&one.code(&house.ledger).replace('-', "")), "the code gives nothing of the token");
        for wrong in ["", "a", &one.token(&house.ledger).to_uppercase(), &one.token(&house.ledger)[..25]] {
            assert_eq!(opens(&house, wrong).await, None, "{wrong:?}");
        }
    });
}
