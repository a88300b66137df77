//! Accounts: addresses, names, the list, the language.

use kernel::Lang;
use ledger::Role;
use testdb::on_each_engine;

use super::{email, house, refused};
use crate::{Email, account};

fn check(text: &str, expected: Option<&str>) {
    assert_eq!(text.parse::<Email>().ok().map(|e| e.to_string()).as_deref(), expected, "{text:?}");
}

#[test]
fn an_address_is_read_as_people_type_it() {
    check(" Officer@Office.Example ", Some("officer@office.example"));
    check("o'neil+forum@office.example", Some("o'neil+forum@office.example"));
    check("ÉLODIE@office.example", Some("élodie@office.example"));
    for bad in ["", "@", "a@", "@b", "a@b@c", "a b@c.example", "a@c.example, d@e.example", "a@c.example\r\nBcc: x@y.example", "<a@b.c>"] {
        check(bad, None);
    }
    check(&format!("{}@b.example", "a".repeat(65)), None);
    check(&format!("a@{}.example", "b".repeat(250)), None);
}

#[test]
fn an_address_belongs_to_one_account() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("officer", &[]).await;
        refused(account::add(&house.operator(), email("OFFICER@office.example"), "Other", Lang::En, &[]).await, "access-email-taken");
        assert_eq!(house.count("access_account").await, 1);
        for bad in ["", "  ", "a\nb", &"x".repeat(account::NAME_LIMIT + 1)] {
            refused(account::add(&house.operator(), email("x@office.example"), bad, Lang::En, &[]).await, "access-bad-name");
        }
    });
}

#[test]
fn the_list_holds_everybody_with_the_roles_of_the_edition() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        house.account("b", &[Role::Officer, Role::Administrator]).await;
        house.account("a", &[]).await;
        let read = house.ledger.store().read().await.expect("read");
        let list = account::all_with_roles(&read, house.edition.id).await.expect("listed");
        let list: Vec<_> = list.iter().map(|(account, roles)| (account.name.as_str(), roles.as_slice())).collect();
        assert_eq!(list, [("a", [].as_slice()), ("b", &[Role::Administrator, Role::Officer])]);
    });
}

#[test]
fn a_person_sets_the_own_language() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let other = house.account("other", &[]).await;
        let begun = house.signed_in(&officer).await;
        account::set_lang(&house.visiting(&begun).await.expect("a session"), Lang::Ar).await.expect("set");
        let read = house.ledger.store().read().await.expect("read");
        for (id, lang) in [(officer.id, Lang::Ar), (other.id, Lang::Fr)] {
            assert_eq!(account::by_id(&read, id).await.expect("read").expect("there").lang, lang);
        }
        drop(read);
        let found = crate::session::resolve(&house.ledger, &begun.token).await.expect("looked up").expect("alive");
        assert_eq!(found.lang, Lang::Ar);
        refused(account::set_lang(&house.public(), Lang::Ar).await, "web-sign-in-first");
    });
}
