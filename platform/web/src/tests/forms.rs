//! A form is sent once, is nobody else's, and loses nothing that was typed.

use access::account;
use jiff::SignedDuration;
use ledger::Role;

use super::browser::{Answer, Browser};
use super::on_sqlite;

const TYPED: [(&str, &str); 2] = [("text", "Première ligne\n\"deux\" & <trois> السلام"), ("title", "H.E.")];

/// The page of a form that was turned away: nothing lost, a button that succeeds.
async fn check_kept(browser: &mut Browser, page: &Answer, status: u16) -> Answer {
    assert_eq!(page.status, status, "{}", page.text);
    assert!(page.text.contains("Nothing that you entered has been lost."), "{}", page.text);
    assert!(page.text.contains("&lt;trois&gt; السلام"), "{}", page.text);
    let (_, fields) = page.kept().expect("a form was kept");
    for (name, value) in TYPED {
        assert!(fields.contains(&(name.to_owned(), value.to_owned())), "{fields:?}");
    }
    assert!(page.text.contains("<button class=\"button\" type=\"submit\">Send again</button>"));
    browser.press(page).await
}

#[test]
fn a_form_without_a_good_key_is_kept_and_sent_again_by_a_deliberate_act() {
    on_sqlite(async |house| {
        let (mut office, _) = house.signed_in(&[Role::Officer]).await;
        let (mut other, _) = house.signed_in(&[Role::Officer]).await;
        let path = "/office/2021/note";
        let good = office.get(path).await.once();
        let foreign = other.get(path).await.once();
        let public = house.browser().get("/en/2021/note").await.once();
        let forged = format!("{}{}", &good[..good.len() - 1], if good.ends_with('a') { 'b' } else { 'a' });
        let later = format!("x.99999999999.{}", good.rsplit('.').next().expect("a signature"));
        for once in ["", "x", "a.b.c", "a.-9223372036854775808.c", &foreign, &public, &forged, &later] {
            let before = house.notes().await.len();
            let page = office.post(path, once, &TYPED).await;
            assert_eq!(house.notes().await.len(), before, "{once:?} was taken");
            let done = check_kept(&mut office, &page, 403).await;
            assert_eq!((done.status.as_u16(), done.header("location")), (303, "/en/2021/note"));
            assert_eq!(house.notes().await.len(), before + 1);
        }
        assert!(house.notes().await.iter().all(|text| text == TYPED[0].1));
    });
}

#[test]
fn a_form_that_lay_open_for_a_week_is_drawn_again() {
    on_sqlite(async |house| {
        let mut browser = house.browser();
        let path = "/en/2021/note";
        let once = browser.get(path).await.once();
        house.pass(SignedDuration::from_hours(24 * 7 - 1));
        assert_eq!(browser.post(path, &once, &[("text", "in time")]).await.status, 303);
        house.pass(SignedDuration::from_hours(1));
        let page = browser.post(path, &once, &TYPED).await;
        assert_eq!(check_kept(&mut browser, &page, 403).await.status, 303);
        assert_eq!(house.notes().await.len(), 2);
    });
}

#[test]
fn the_same_form_sent_twice_is_written_once() {
    testdb::on_each_engine(async |place| {
        let house = super::house(&place).await;
        let mut browser = house.browser();
        let path = "/en/2021/note";
        let once = browser.get(path).await.once();
        let first = browser.post(path, &once, &TYPED).await;
        let again = browser.post(path, &once, &TYPED).await;
        let turned = browser.post(path, &once, &[TYPED[1], TYPED[0]]).await;
        for answer in [&first, &again, &turned] {
            assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/en/2021/note"));
        }
        assert_eq!(house.notes().await, [TYPED[0].1]);
        // Gone back, changed and sent: another text.
        browser.post(path, &once, &[("text", "changed")]).await;
        assert_eq!(house.notes().await.len(), 2);
        // A new form with the same text is another wish.
        browser.fill(path, &TYPED).await;
        assert_eq!(house.notes().await.len(), 3);
    });
}

#[test]
fn a_double_click_is_one_click() {
    testdb::on_each_engine(async |place| {
        let house = super::house(&place).await;
        let mut browser = house.browser();
        let once = browser.get("/en/2021/note").await.once();
        let clicks = (0..8).map(|_| {
            let (mut browser, once) = (browser.clone(), once.clone());
            tokio::spawn(async move { browser.post("/en/2021/note", &once, &TYPED).await.status })
        });
        for click in clicks.collect::<Vec<_>>() {
            assert_eq!(click.await.expect("no panic"), 303);
        }
        assert_eq!(house.notes().await.len(), 1);
    });
}

#[test]
fn what_was_typed_outlives_the_end_of_a_session() {
    on_sqlite(async |house| {
        let (mut office, account) = house.signed_in(&[Role::Officer]).await;
        let path = "/office/2021/note";
        let once = office.get(path).await.once();
        account::set_roles(&house.operator(), account, &[Role::Officer, Role::Administrator]).await.expect("roles set, sessions ended");
        let page = office.post(path, &once, &TYPED).await;
        assert!(page.text.contains("<h1>Please sign in</h1>"));
        assert!(page.text.contains("<a href=\"/sign-in\">Sign in</a>"));
        let still = check_kept(&mut office, &page, 401).await;
        assert_eq!(still.status, 401, "the button alone opens nothing");
        assert_eq!(house.notes().await.len(), 0);
        // Signed in again in another window: the page's key is nobody's of this session, so it asks once more.
        let read = house.app.ledger.store().read().await.expect("read");
        let email = account::by_id(&read, account).await.expect("read").expect("there").email;
        drop(read);
        office.set_cookie("convoke", &house.session(&email).await);
        let asked = office.press(&page).await;
        assert_eq!(check_kept(&mut office, &asked, 403).await.status, 303);
        assert_eq!(house.notes().await, [TYPED[0].1]);
    });
}

#[test]
fn who_lacks_the_right_gets_the_text_back_and_the_public_nothing_at_all() {
    on_sqlite(async |house| {
        let (mut reader, _) = house.signed_in(&[Role::Reader]).await;
        let page = reader.post("/office/2021/note", "", &TYPED).await;
        assert!(page.text.contains("You do not have the right"));
        assert_eq!(check_kept(&mut reader, &page, 403).await.status, 403);
        let mut guest = house.browser();
        let page = guest.post("/reply/wrong", "", &TYPED).await;
        assert_eq!(page.status, 404);
        assert_eq!(house.notes().await.len(), 0);
    });
}

#[test]
fn a_form_that_another_site_sends_is_not_taken_and_not_shown() {
    on_sqlite(async |house| {
        let (mut office, _) = house.signed_in(&[Role::Officer]).await;
        let once = office.get("/office/2021/note").await.once();
        for (site, taken) in [("cross-site", false), ("same-site", false), ("same-origin", true), ("none", true)] {
            for (mut browser, path, once) in [
                (office.clone(), "/office/2021/note", once.clone()),
                (house.browser(), "/en/2021/note", house.browser().get("/en/2021/note").await.once()),
            ] {
                let before = house.notes().await.len();
                let answer = browser.clone().with("sec-fetch-site", &[site]).post(path, &once, &[("text", site)]).await;
                assert_eq!(answer.status, if taken { 303 } else { 403 }, "{site} {path}");
                assert_eq!(house.notes().await.len() - before, usize::from(taken), "{site} {path}");
                assert!(taken || answer.kept().is_none());
                // Nor does it help to send it to where nobody is signed in.
                let stranger = browser.get(path).await.status;
                assert_eq!(stranger, 200);
            }
        }
        let cross = house.browser().with("sec-fetch-site", &["cross-site"]).post("/office/2021/note", "", &TYPED).await;
        assert_eq!(cross.status, 401);
        assert!(cross.kept().is_none() && !cross.text.contains("trois"));
    });
}

#[test]
fn a_refusal_of_the_whole_form_keeps_it_and_says_what_became_of_it() {
    on_sqlite(async |house| {
        let (mut office, _) = house.signed_in(&[Role::Officer]).await;
        let once = office.get("/office/2021/note").await.once();
        for (sort, status, sentence) in [
            ("409", 409, "Nothing that you entered has been lost."),
            ("403", 403, "Nothing that you entered has been lost."),
            ("429", 429, "Nothing that you entered has been lost."),
            ("unavailable", 503, "it will not be recorded twice"),
            ("broken", 500, "It will not be recorded twice."),
        ] {
            let page = office.post(&format!("/office/2021/trouble/{sort}"), &once, &TYPED).await;
            assert_eq!(page.status, status);
            assert!(page.text.contains(sentence), "{sort}: {}", page.text);
            let (action, fields) = page.kept().expect("kept");
            assert_eq!(action, format!("/office/2021/trouble/{sort}"));
            // The same key: sent again, it does no more than the first time did.
            assert!(fields.contains(&(page::ONCE_FIELD.to_owned(), once.clone())), "{sort}");
            assert!(fields.contains(&("text".to_owned(), TYPED[0].1.to_owned())), "{sort}");
        }
        let gone = office.post("/office/2021/trouble/404", &once, &TYPED).await;
        assert_eq!(gone.status, 404);
        assert!(gone.kept().is_none(), "what is gone cannot be sent to again");
        assert!(gone.text.contains("&lt;trois&gt;"), "but the text is there to be copied");
    });
}

#[test]
fn sent_again_after_a_cut_it_is_written_once() {
    testdb::on_each_engine(async |place| {
        let house = super::house(&place).await;
        let (mut office, _) = house.signed_in(&[Role::Officer]).await;
        let once = office.get("/office/2021/note").await.once();
        let page = office.post("/office/2021/cut", &once, &TYPED).await;
        assert_eq!((page.status.as_u16(), page.header("retry-after")), (503, "5"));
        assert_eq!(office.press(&page).await.status, 503);
        assert_eq!(house.notes().await, [TYPED[0].1]);
    });
}

#[test]
fn a_page_that_panics_says_so_with_a_reference_and_the_service_goes_on() {
    testdb::on_each_engine(async |place| {
        let house = super::house(&place).await;
        let mut browser = house.browser().with("accept-language", &["fr"]);
        let page = browser.get("/fr/2021/panic").await;
        assert_eq!(page.status, 500);
        assert!(page.text.contains("<h1>Un incident technique s’est produit</h1>"), "{}", page.text);
        let reference = page.text.split("<p class=\"reference\">Référence\u{a0}: <code><bdi>").nth(1).expect("a reference");
        assert_eq!(reference.split('<').next().map(str::len), Some(16));
        // With the one writer in its hands: what was begun is undone, and the next one writes.
        let once = browser.get("/en/2021/note").await.once();
        assert_eq!(browser.post("/en/2021/panic", &once, &TYPED).await.status, 500);
        assert_eq!(browser.post("/en/2021/note", &once, &TYPED).await.status, 303);
        assert_eq!(house.notes().await, [TYPED[0].1]);
    });
}
