//! The administrator's pages.

use access::account as accounts;
use axum::http::StatusCode;
use kernel::Lang;
use ledger::Role;
use testkit::{Answer, Browser, Home};

use super::{ADDRESS, LIST, add, add_at, ask, at_home, chosen, enrol, mailed, say, shows, signed_in};

async fn administrator(home: &Home) -> Browser {
    home.signed_in(&[Role::Administrator]).await
}

fn page_of(account: &access::Account) -> String {
    format!("{LIST}/{}", account.id)
}

async fn act(browser: &mut Browser, account: &access::Account, act: &str, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(&page_of(account)).await;
    browser.post(&format!("{}/{act}", page_of(account)), &page, fields).await
}

#[test]
fn the_list_tells_who_can_do_what() {
    at_home(async |home| {
        add_at(&home, ADDRESS, "<script>alert(1)</script>", Lang::En, &[Role::Officer, Role::Reviewer]).await;
        let list = administrator(&home).await.get(LIST).await;
        shows(&list, "<script>alert(1)</script>");
        shows(&list, "Secretariat officer and Reviewer");
        shows(&list, &say(&home, Lang::En, "accounts-factor-none"));
        assert!(list.text.contains("data-key=\"a\"") || list.text.contains("href=\"/office/2021/accounts\""), "the menu leads here");
    });
}

#[test]
fn only_administrators_come_here() {
    at_home(async |home| {
        let account = add(&home, Lang::En, &[]).await;
        for roles in [&[Role::Officer][..], &[Role::Reviewer], &[Role::Reader], &[Role::Account]] {
            let mut browser = home.signed_in(roles).await;
            for path in [LIST.to_owned(), format!("{LIST}/add"), page_of(&account)] {
                assert_eq!(browser.get(&path).await.status, StatusCode::FORBIDDEN, "{roles:?} {path}");
            }
            let own = browser.get("/account").await;
            assert!(!own.text.contains("/office/2021/accounts"), "nor does the menu lead there");
            for act in ["roles", "open", "close", "reset", "link"] {
                let answer = browser.post(&format!("{}/{act}", page_of(&account)), &own, &[("role", "administrator")]).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{roles:?} {act}");
            }
        }
        assert!(mailed(&home).await.is_empty());
    });
}

#[test]
fn an_account_is_added_once_and_can_sign_in() {
    at_home(async |home| {
        let mut browser = administrator(&home).await;
        let form = browser.get(&format!("{LIST}/add")).await;
        let fields = [("name", "Ñandú Person"), ("email", ADDRESS), ("lang", "es"), ("role", "officer"), ("role", "reader")];
        let added = browser.post(&format!("{LIST}/add"), &form, &fields).await;
        let page = browser.get(added.location()).await;
        shows(&page, "Ñandú Person");
        shows(&page, &say(&home, Lang::En, "accounts-done-added"));
        let again = browser.post(&format!("{LIST}/add"), &form, &fields).await;
        assert_eq!(again.location(), added.location(), "the same form has one effect");
        ask(&mut home.browser(), "/sign-in", ADDRESS).await;
        assert_eq!(mailed(&home).await.len(), 1);
        assert!(home.trail(&["account"]).await.0.iter().any(|line| line.contains("roles=officer reader") && line.contains("Ñandú")));
    });
}

#[test]
fn what_is_wrong_with_a_new_account_stands_beside_its_field() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let mut browser = administrator(&home).await;
        let cases = [
            ("no-domain@office", "access-bad-email"),
            ("two@x.example, three@x.example", "access-bad-email"),
            (ADDRESS, "access-email-taken"),
        ];
        for (email, key) in cases {
            let name = "A";
            let form = browser.get(&format!("{LIST}/add")).await;
            let fields = [("name", name), ("email", email), ("lang", "fr"), ("role", "reader")];
            let answer = browser.post(&format!("{LIST}/add"), &form, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{email}");
            shows(&answer, &say(&home, Lang::En, key));
            assert_eq!((answer.field("name"), answer.field("email")), (Some(name), Some(email)), "kept");
            assert!(chosen(&answer, "reader") && chosen(&answer, "fr"));
        }
        let form = browser.get(&format!("{LIST}/add")).await;
        let answer = browser.post(&format!("{LIST}/add"), &form, &[("name", " "), ("email", "x@office.example"), ("lang", "en")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn roles_are_set_and_the_sessions_end() {
    at_home(async |home| {
        let account = add(&home, Lang::En, &[Role::Officer]).await;
        let mut person = home.browser();
        signed_in(&home, &mut person, "/sign-in").await;
        let mut browser = administrator(&home).await;
        let page = browser.get(&page_of(&account)).await;
        assert!(chosen(&page, "officer") && !chosen(&page, "reader"));
        let set = act(&mut browser, &account, "roles", &[("role", "reader"), ("role", "invited"), ("role", "nonsense")]).await;
        let page = browser.get(set.location()).await;
        shows(&page, &say(&home, Lang::En, "accounts-done-roles"));
        assert!(chosen(&page, "reader") && !chosen(&page, "officer"));
        assert!(person.get("/account").await.location().starts_with("/sign-in"));
    });
}

#[test]
fn the_last_administrator_stays() {
    at_home(async |home| {
        let mut browser = administrator(&home).await;
        let list = browser.get(LIST).await;
        let id = list.text.split("/office/2021/accounts/").find_map(|rest| rest.get(..32).filter(|id| id.parse::<kernel::Id>().is_ok()));
        let page = format!("{LIST}/{}", id.unwrap());
        for (act, fields) in [("roles", &[("role", "reader")][..]), ("close", &[])] {
            let form = browser.get(&page).await;
            let answer = browser.post(&format!("{page}/{act}"), &form, fields).await;
            shows(&answer, &say(&home, Lang::En, "access-last-administrator"));
        }
        assert_eq!(browser.get(LIST).await.status, StatusCode::OK, "still an administrator");
    });
}

#[test]
fn an_account_is_closed_and_opened() {
    at_home(async |home| {
        let account = add(&home, Lang::En, &[Role::Officer]).await;
        let mut browser = administrator(&home).await;
        let closed = act(&mut browser, &account, "close", &[]).await;
        let page = browser.get(closed.location()).await;
        shows(&page, &say(&home, Lang::En, "accounts-done-closed"));
        assert!(!page.text.contains(&format!("{}/link", account.id)), "no link is offered");
        assert_eq!(act(&mut browser, &account, "link", &[]).await.status, StatusCode::NOT_FOUND);
        ask(&mut home.browser(), "/sign-in", ADDRESS).await;
        assert!(mailed(&home).await.is_empty());
        let opened = act(&mut browser, &account, "open", &[]).await;
        shows(&browser.get(opened.location()).await, &say(&home, Lang::En, "accounts-done-opened"));
        ask(&mut home.browser(), "/sign-in", ADDRESS).await;
        assert_eq!(mailed(&home).await.len(), 1);
    });
}

#[test]
fn a_second_factor_is_reset_by_a_deliberate_act() {
    at_home(async |home| {
        let account = add(&home, Lang::En, &[Role::Officer]).await;
        let mut person = home.browser();
        signed_in(&home, &mut person, "/sign-in").await;
        let mut browser = administrator(&home).await;
        assert!(!browser.get(&page_of(&account)).await.text.contains("/reset\""), "nothing to reset yet");
        enrol(&home, &mut person).await;
        shows(&browser.get(&page_of(&account)).await, "10 recovery codes left.");
        let unconfirmed = act(&mut browser, &account, "reset", &[]).await;
        assert_eq!(unconfirmed.status, StatusCode::UNPROCESSABLE_ENTITY);
        shows(&unconfirmed, &say(&home, Lang::En, "accounts-reset-unconfirmed"));
        assert_eq!(person.get("/account").await.status, StatusCode::OK);
        let reset = act(&mut browser, &account, "reset", &[("yes", "yes")]).await;
        shows(&browser.get(reset.location()).await, &say(&home, Lang::En, "accounts-done-reset"));
        assert!(person.get("/account").await.location().starts_with("/sign-in"));
        let read = home.ledger().store().read().await.unwrap();
        assert!(!accounts::by_id(&read, account.id).await.unwrap().unwrap().second_factor);
    });
}

#[test]
fn a_link_is_sent_and_what_became_of_it_is_shown() {
    at_home(async |home| {
        let account = add(&home, Lang::Fr, &[]).await;
        let mut browser = administrator(&home).await;
        shows(&browser.get(&page_of(&account)).await, &say(&home, Lang::En, "accounts-links-empty"));
        let sent = act(&mut browser, &account, "link", &[]).await;
        let page = browser.get(sent.location()).await;
        shows(&page, &say(&home, Lang::En, "accounts-done-link"));
        shows(&page, &say(&home, Lang::En, "outbox-state-waiting"));
        home.work().await;
        let page = browser.get(&page_of(&account)).await;
        shows(&page, &say(&home, Lang::En, "outbox-state-sent"));
        shows(&page, "kept in the built-in outbox");
        let link = mailed(&home).await.remove(0);
        assert!(!page.text.contains(&link), "the administrator does not see it");
        assert_eq!(home.browser().get(&link).await.status, StatusCode::OK);
    });
}

#[test]
fn an_account_that_is_not_there_is_not_found() {
    at_home(async |home| {
        let mut browser = administrator(&home).await;
        let own = browser.get("/account").await;
        for id in ["00000000000000000000000000000000", "x", "%00", "..%2F.."] {
            assert_eq!(browser.get(&format!("{LIST}/{id}")).await.status, StatusCode::NOT_FOUND, "{id}");
            for act in ["roles", "open", "close", "reset", "link"] {
                let answer = browser.post(&format!("{LIST}/{id}/{act}"), &own, &[("yes", "yes")]).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id} {act}");
            }
        }
        assert_eq!(browser.get("/office/1999/accounts").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn looking_changes_nothing() {
    at_home(async |home| {
        let account = add(&home, Lang::En, &[Role::Officer]).await;
        let mut browser = administrator(&home).await;
        let before = super::state(&home).await;
        for path in [
            LIST.to_owned(),
            format!("{LIST}/add"),
            page_of(&account),
            "/account".into(),
            "/account/second-factor".into(),
            "/sign-in".into(),
        ] {
            assert_eq!(browser.get(&path).await.status, StatusCode::OK, "{path}");
            for act in ["roles", "open", "close", "reset", "link"] {
                assert_eq!(browser.get(&format!("{}/{act}", page_of(&account))).await.status, StatusCode::METHOD_NOT_ALLOWED);
            }
        }
        assert_eq!(super::state(&home).await, before);
    });
}
