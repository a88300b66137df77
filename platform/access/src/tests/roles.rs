//! Roles: by edition, given by an administrator, at once on every node, and never without the last administrator.

use kernel::{Text, Zone};
use ledger::Role;
use testdb::on_each_engine;

use super::{house, refused};
use crate::{account, edition, session};

#[test]
fn a_change_of_roles_ends_the_sessions() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("administrator", &[Role::Administrator]).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let before = house.signed_in_strongly(&officer).await;
        account::set_roles(&house.operator(), officer.id, &[Role::Reader, Role::Reviewer, Role::Reader]).await.expect("set");
        assert_eq!(house.roles(&before).await, None);
        let after = house.signed_in_strongly(&officer).await;
        assert_eq!(house.roles(&after).await, Some(vec![Role::Account, Role::Reader, Role::Reviewer]));
    });
}

#[test]
fn closing_an_account_ends_its_sessions_and_opening_does_not_bring_them_back() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("administrator", &[Role::Administrator]).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let begun = house.signed_in_strongly(&officer).await;
        account::set_active(&house.operator(), officer.id, false).await.expect("closed");
        assert_eq!(house.roles(&begun).await, None);
        account::set_active(&house.operator(), officer.id, true).await.expect("opened");
        assert_eq!(house.roles(&begun).await, None);
        let again = house.signed_in_strongly(&officer).await;
        assert_eq!(house.roles(&again).await, Some(vec![Role::Account, Role::Officer]), "with the same roles");
    });
}

#[test]
fn roles_of_one_edition_are_none_in_another() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let begun = house.signed_in_strongly(&officer).await;
        let next = edition::found(&house.ledger.operator(None), "2022", &Text::default(), &Zone::utc(), true).await.expect("founded");
        let found = session::resolve(&house.ledger, &begun.token).await.expect("looked up").expect("alive");
        let read = house.ledger.store().read().await.expect("read");
        for (edition, roles) in [(Some(next.id), vec![Role::Account]), (None, vec![Role::Account])] {
            let caller = session::caller(&read, &found, edition).await.expect("a caller");
            assert!(matches!(&caller, ledger::Caller::Account { roles: r, .. } if *r == roles), "{caller:?}");
        }
    });
}

#[test]
fn the_last_administrator_stays() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let first = house.account("first", &[Role::Administrator]).await;
        let second = house.account("second", &[Role::Administrator, Role::Officer]).await;
        account::set_roles(&house.operator(), second.id, &[Role::Officer]).await.expect("one is left");
        refused(account::set_roles(&house.operator(), first.id, &[Role::Officer]).await, "access-last-administrator");
        refused(account::set_active(&house.operator(), first.id, false).await, "access-last-administrator");
        let read = house.ledger.store().read().await.expect("read");
        assert_eq!(account::roles(&read, first.id, house.edition.id).await.expect("read"), [Role::Administrator]);
        assert!(account::by_id(&read, first.id).await.expect("read").expect("there").active);
    });
}

#[test]
fn administrators_who_take_each_others_role_at_once_leave_one() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let mut takes = Vec::new();
        for name in ["one", "two", "three", "four"] {
            let (cx, id) = (house.operator(), house.account(name, &[Role::Administrator]).await.id);
            takes.push(async move { account::set_roles(&cx, id, &[Role::Reader]).await });
        }
        let takes: Vec<_> = takes.into_iter().map(tokio::spawn).collect();
        let mut kept = 0;
        for take in takes {
            if let Err(fault) = take.await.expect("no panic") {
                refused(Err::<(), _>(fault), "access-last-administrator");
                kept += 1;
            }
        }
        assert_eq!((kept, house.count("access_role where role = 'administrator'").await), (1, 1));
    });
}

#[test]
fn only_an_administrator_runs_accounts() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("administrator", &[Role::Administrator]).await;
        let officer = house.account("officer", &[Role::Officer, Role::Reviewer, Role::Reader]).await;
        let cx = house.visiting(&house.signed_in_strongly(&officer).await).await.expect("a session");
        refused(account::set_roles(&cx, officer.id, &[Role::Administrator]).await, "web-not-allowed");
        refused(account::set_active(&cx, officer.id, false).await, "web-not-allowed");
        refused(account::add(&cx, super::email("x@office.example"), "X", kernel::Lang::En, &[]).await, "web-not-allowed");
        refused(crate::second_factor::reset(&cx, officer.id).await, "web-not-allowed");
        refused(crate::sign_in::print(&cx, &officer.email).await, "web-not-allowed");
    });
}

#[test]
fn roles_that_nobody_gives_are_passed_over() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("administrator", &[Role::Administrator]).await;
        let officer = house.account("officer", &[Role::Account, Role::Invited, Role::Public, Role::Reader]).await;
        let read = house.ledger.store().read().await.expect("read");
        assert_eq!(account::roles(&read, officer.id, house.edition.id).await.expect("read"), [Role::Reader]);
    });
}
