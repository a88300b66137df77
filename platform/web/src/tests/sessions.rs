//! Who is let in, who is turned away, and where to.

use ledger::Role;

use super::on_sqlite;

#[test]
fn a_stranger_is_led_to_sign_in_and_back_and_learns_of_no_edition() {
    on_sqlite(async |house| {
        let mut browser = house.browser();
        for (path, next) in [
            ("/office/2021/note?q=a&b=c", "%2Foffice%2F2021%2Fnote%3Fq%3Da%26b%3Dc"),
            ("/office/1999/note", "%2Foffice%2F1999%2Fnote"),
            ("/account", "%2Faccount"),
        ] {
            let answer = browser.get(path).await;
            assert_eq!((answer.status.as_u16(), answer.header("location")), (303, format!("/sign-in?next={next}").as_str()));
            assert_eq!(browser.method("HEAD", path).await.status, 303);
        }
    });
}

#[test]
fn an_account_sees_what_its_role_may_see_and_no_edition_that_is_not_there() {
    on_sqlite(async |house| {
        let (mut officer, _) = house.signed_in(&[Role::Officer]).await;
        let (mut reader, _) = house.signed_in(&[Role::Reader]).await;
        assert_eq!(officer.get("/office/2021/note").await.status, 200);
        assert_eq!(officer.get("/office/1999/note").await.status, 404);
        assert_eq!(reader.get("/account").await.status, 200);
        let refused = reader.get("/office/2021/note").await;
        assert_eq!(refused.status, 403);
        assert!(refused.text.contains("You do not have the right to open this page or to take this action."));
    });
}

#[test]
fn with_one_factor_alone_a_person_is_led_to_give_the_second_and_back() {
    on_sqlite(async |house| {
        let email: access::Email = "weak@office.example".parse().expect("an address");
        access::account::add(&house.operator(), email.clone(), "C. Person", kernel::Lang::En, &[Role::Officer]).await.expect("added");
        let stranger = house.operator().with(|p| p.caller = ledger::Caller::Public);
        let asked = access::sign_in::ask(&stranger, &email, "", async |_, _, _| Ok(())).await.expect("asked");
        let access::sign_in::Asked::Send { sign_in, .. } = asked else { panic!("the address is known") };
        let token = access::sign_in::token(&house.app.ledger, sign_in);
        let begun = access::sign_in::confirm(&stranger, &token, "a test").await.expect("signed in");
        let mut browser = house.browser();
        browser.set_cookie("convoke", &begun.token);
        for method in ["GET", "HEAD"] {
            let answer = browser.method(method, "/office/2021/note?q=a").await;
            let to = "/account/second-factor?next=%2Foffice%2F2021%2Fnote%3Fq%3Da";
            assert_eq!((answer.status.as_u16(), answer.header("location")), (303, to));
        }
        let page = browser.post("/office/2021/note", "", &[("text", "typed")]).await;
        assert_eq!(page.status, 403);
        assert!(page.text.contains("<bdi>typed</bdi>"));
    });
}

#[test]
fn the_public_learns_nothing_of_an_edition_that_is_not_public() {
    on_sqlite(async |house| {
        let zone = "Europe/Zurich".parse().expect("a zone");
        let hidden = access::edition::found(&house.operator(), "2022", &super::names(), &zone, false).await.expect("founded");
        let mut browser = house.browser();
        let there = browser.get("/en/2022/note").await;
        assert_eq!(there.status, 404);
        assert_eq!(there.text, browser.get("/en/2023/note").await.text.replace("2023", "2022"));
        // Though it is the current one, a page of no edition does not name it.
        let code = browser.get("/en/code").await;
        assert_eq!(code.status, 200);
        assert!(!code.text.contains("2022"), "{}", code.text);
        // Its own office sees it, others do not.
        let cx = house.operator().with(|p| p.edition = Some(hidden.id));
        let email: access::Email = "b@office.example".parse().expect("an address");
        access::account::add(&cx, email.clone(), "B. Person", kernel::Lang::En, &[Role::Officer]).await.expect("added");
        let mut own = house.browser();
        own.set_cookie("convoke", &house.session(&email).await);
        assert_eq!(own.get("/office/2022/note").await.status, 200);
        assert_eq!(own.get("/office/2021/note").await.status, 403);
        let (mut other, _) = house.signed_in(&[Role::Officer]).await;
        assert_eq!(other.get("/office/2022/note").await.status, 403);
        assert_eq!(other.get("/office/2021/note").await.status, 200);
    });
}

#[test]
fn a_cookie_that_is_no_session_is_nobodys() {
    on_sqlite(async |house| {
        for value in ["", "x", "\"", "%00", &"a".repeat(200), &"0".repeat(64)] {
            let mut browser = house.browser();
            browser.set_cookie("convoke", value);
            assert_eq!(browser.get("/office/2021/note").await.status, 303, "{value:?}");
        }
    });
}

#[test]
fn a_wrong_link_and_none_give_one_page_with_the_way_to_the_short_code() {
    on_sqlite(async |house| {
        let link = house.link().await;
        let mut browser = house.browser().with("accept-language", &["fr"]);
        assert_eq!(browser.get(&link).await.status, 200);
        let wrong = browser.get("/reply/wrong").await;
        assert_eq!(wrong.status, 404);
        assert!(wrong.text.contains("Ce lien personnel n’est pas valable."));
        assert!(wrong.text.contains("<a href=\"/fr/code\">Saisir le code court</a>"));
        let cx = house.operator();
        let ledger::Door::Open(mut tx) = cx.write::<()>(super::WRITE).await.expect("the door") else { panic!("a first time") };
        let read = house.app.ledger.store().read().await.expect("read");
        let token = link.strip_prefix("/reply/").expect("a link");
        let thing = access::link::resolve(&read, &house.app.ledger, token).await.expect("read").expect("found").thing;
        drop(read);
        assert!(access::link::revoke(&mut tx, thing.id).await.expect("revoked"));
        tx.note(ledger::Change::event(thing, ledger::Verb("link-revoked")));
        tx.commit(&()).await.expect("committed");
        let revoked = browser.get(&link).await;
        let main = |text: &str| text[text.find("<main").expect("a page")..].to_owned();
        assert_eq!(main(&revoked.text), main(&wrong.text));
    });
}
