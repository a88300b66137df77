//! Tokens of programs: for one's own rights, in one edition, until a day; dead at once.

use jiff::SignedDuration;
use kernel::{Id, Text, Zone};
use ledger::{Caller, Cx, Right, Role};
use testdb::on_each_engine;

use super::{House, house, refused};
use crate::{AccessFault, Account, account, edition, token};

const SEE: Right = Right { name: "notes.see", roles: &[Role::Officer, Role::Reader] };
const WRITE: Right = Right { name: "notes.write", roles: &[Role::Officer] };
const RUN: Right = Right { name: "notes.run", roles: &[Role::Administrator] };

/// A person's context in a session with both factors.
fn session(house: &House, account: &Account, roles: &[Role]) -> Cx {
    let roles = roles.iter().copied().chain([Role::Account]).collect();
    house.cx(Caller::Account { account: account.id, session: Id::from_random([5; 16]), roles })
}

/// What a token may do: the names of the three rights.
async fn may(house: &House, text: &str) -> Option<Vec<&'static str>> {
    let found = token::resolve(&house.ledger, text).await.expect("looked up")?;
    let read = house.ledger.store().read().await.expect("read");
    let caller = token::caller(&read, &found).await.expect("a caller");
    Some([SEE, WRITE, RUN].into_iter().filter(|right| caller.may(*right)).map(|right| right.name).collect())
}

#[test]
fn a_token_may_what_it_was_made_for() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let cx = session(&house, &officer, &[Role::Officer]);
        let narrow = token::make(&cx, "narrow", &[SEE], 30).await.expect("made");
        let wide = token::make(&cx, "wide", &[SEE, WRITE], 30).await.expect("made");
        assert_eq!(may(&house, &narrow).await, Some(vec!["notes.see"]));
        assert_eq!(may(&house, &wide).await, Some(vec!["notes.see", "notes.write"]));
        assert_eq!(may(&house, "convoke_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").await, None);
        let own = token::own(&cx).await.expect("listed");
        assert_eq!(own.iter().map(|t| t.name.as_str()).collect::<Vec<_>>().len(), 2);
        assert!(own.iter().all(|t| t.used_at.is_some()), "last used is seen");
    });
}

#[test]
fn a_token_is_made_for_ones_own_rights_alone() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let cx = session(&house, &officer, &[Role::Officer]);
        refused(token::make(&cx, "t", &[SEE, RUN], 30).await, "access-not-your-right");
        refused(token::make(&cx, "t", &[], 30).await, "access-no-scope");
        refused(token::make(&cx, "t", &[SEE], 0).await, "access-bad-days");
        refused(token::make(&cx, "t", &[SEE], 367).await, "access-bad-days");
        refused(token::make(&cx, " ", &[SEE], 30).await, "access-bad-name");
        // A session without its second factor has no role; a program cannot make itself another token.
        refused(token::make(&session(&house, &officer, &[]), "t", &[SEE], 30).await, "access-not-your-right");
        let text = token::make(&cx, "t", &[SEE], 30).await.expect("made");
        let found = token::resolve(&house.ledger, &text).await.expect("looked up").expect("alive");
        let program = {
            let read = house.ledger.store().read().await.expect("read");
            token::caller(&read, &found).await.expect("a caller")
        };
        assert!(matches!(token::make(&house.cx(program), "t", &[SEE], 30).await, Err(AccessFault::NotThere)));
    });
}

#[test]
fn a_token_is_dead_at_once() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("administrator", &[Role::Administrator]).await;
        let officer = house.account("officer", &[Role::Officer, Role::Reader]).await;
        let cx = session(&house, &officer, &[Role::Officer, Role::Reader]);
        let make = async |name: &str| token::make(&cx, name, &[SEE, WRITE], 30).await.expect("made");

        let revoked = make("revoked").await;
        let id = token::own(&cx).await.expect("listed")[0].id;
        let stranger = house.account("stranger", &[Role::Officer]).await;
        let theirs = session(&house, &stranger, &[Role::Officer]);
        assert!(matches!(token::revoke(&theirs, id).await, Err(AccessFault::NotThere)), "another's is not there");
        token::revoke(&cx, id).await.expect("revoked");
        assert_eq!(may(&house, &revoked).await, None);

        let kept = make("kept").await;
        account::set_roles(&house.operator(), officer.id, &[Role::Officer, Role::Reader, Role::Reviewer]).await.expect("a role more");
        assert!(may(&house, &kept).await.is_some(), "a role that is given takes nothing away");
        account::set_roles(&house.operator(), officer.id, &[Role::Reader]).await.expect("a role less");
        assert_eq!(may(&house, &kept).await, None);

        let reader = session(&house, &officer, &[Role::Reader]);
        let closed = token::make(&reader, "closed", &[SEE], 30).await.expect("made");
        account::set_active(&house.operator(), officer.id, false).await.expect("closed");
        assert_eq!(may(&house, &closed).await, None);
        account::set_active(&house.operator(), officer.id, true).await.expect("opened");
        assert_eq!(may(&house, &closed).await, None, "opening does not bring it back");

        let short = token::make(&reader, "short", &[SEE], 1).await.expect("made");
        house.ledger.clock().pass(SignedDuration::from_hours(24));
        assert_eq!(may(&house, &short).await, None);
    });
}

#[test]
fn a_token_is_of_one_edition() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let text = token::make(&session(&house, &officer, &[Role::Officer]), "t", &[SEE], 30).await.expect("made");
        let next = edition::found(&house.ledger.operator(None), "2022", &Text::default(), &Zone::utc(), true).await.expect("founded");
        let found = token::resolve(&house.ledger, &text).await.expect("looked up").expect("alive");
        assert_ne!(found.edition, next.id);
        assert_eq!(found.edition, house.edition.id);
    });
}
