//! The list of states, through a browser: search, filter, order.

use axum::http::StatusCode;
use ledger::Role;
use testkit::{Browser, Home, on_sqlite};

use super::{FEATURES, senegal, state};
use crate::{Holder, NewMembership, Term, add_state, add_tenure};
use kernel::Lang;

const LIST: &str = "/office/2021/directory";

async fn reader(home: &Home) -> Browser {
    home.signed_in(&[Role::Reader]).await
}

/// Senegal with a minister, Côte d'Ivoire, Algeria: the codes on the page, in its order.
async fn three(home: &Home) {
    let s = senegal(home).await;
    let cx = home.officer();
    let term = Term { holder: Holder::New("Élise Ndiaye".into()), since: None, last: None };
    add_tenure(&cx, s.post, term).await.unwrap();
    let mut algeria = state(&cx, "DZA", "Algeria", "Algérie", &[(Lang::Ar, "الجزائر"), (Lang::Ru, "Алжир"), (Lang::Zh, "阿尔及利亚")]);
    algeria.sub_region = "015".into();
    algeria.lang = Lang::Ar;
    algeria.lang_assumed = false;
    let since = |body: &str, day: &str| NewMembership { body: body.into(), since: day.parse().ok(), note: String::new() };
    add_state(&cx, algeria, &[since("ITU", "2021-02-04")]).await.unwrap();
    let ivoire = state(&cx, "CIV", "Côte d’Ivoire", "Côte d’Ivoire", &[(Lang::Ar, "كوت ديفوار"), (Lang::Ru, "Кот-д’Ивуар")]);
    add_state(&cx, ivoire, &[since("UN", "1960-09-20")]).await.unwrap();
}

async fn codes(browser: &mut Browser, query: &str) -> Vec<String> {
    let answer = browser.get(&format!("{LIST}{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{query}");
    answer
        .text
        .split("href=\"/office/2021/directory/")
        .skip(1)
        .map(|rest| rest[..3].to_owned())
        .filter(|c| c.chars().all(char::is_uppercase))
        .collect()
}

#[test]
fn a_state_is_found_in_any_script_and_spelling() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            three(&home).await;
            let mut browser = reader(&home).await;
            for (typed, expected) in [
                ("senegal", "SEN"),
                ("S%C3%89N%C3%89GAL", "SEN"),
                ("elise", "SEN"),
                ("ministre%20DES%20postes", "SEN"),
                ("sen", "SEN"),
                // Full-width letters; Arabic without the hamza that the name lacks and with another alef; Russian capitals; dash and apostrophe.
                ("%EF%BC%B3%EF%BC%A5%EF%BC%AE", "SEN"),
                ("%D8%A2%D9%84%D8%AC%D8%B2%D8%A7%D8%A6%D8%B1", "DZA"),
                ("%D8%A7%D9%84%D8%AC%D8%B2%D8%A7%D9%8A%D8%B1", "DZA"),
                ("%D0%90%D0%9B%D0%96%D0%98%D0%A0", "DZA"),
                ("%E9%98%BF%E5%B0%94%E5%8F%8A", "DZA"),
                ("cote%20d'ivoire", "CIV"),
                ("%D0%BA%D0%BE%D1%82%20%D0%B4", "CIV"),
            ] {
                assert_eq!(codes(&mut browser, &format!("?q={typed}")).await, [expected], "{typed}");
            }
            let none = browser.get(&format!("{LIST}?q=atlantis")).await;
            assert!(none.text.contains("Nothing in the directory fits") && none.text.contains("States shown: 0 of 3"));
        },
    );
}

#[test]
fn regions_and_memberships_of_a_day_narrow_the_list() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            three(&home).await;
            let mut browser = reader(&home).await;
            assert_eq!(codes(&mut browser, "?region=011").await, ["CIV", "SEN"]);
            assert_eq!(codes(&mut browser, "?region=002").await.len(), 3);
            assert_eq!(codes(&mut browser, "?member=ITU&on=2021-02-03").await, ["SEN"]);
            assert_eq!(codes(&mut browser, "?member=ITU&on=2021-02-04").await, ["DZA", "SEN"]);
            assert_eq!(codes(&mut browser, "?member=UN").await, ["CIV"], "today, if no day is given");
            let bad = browser.get(&format!("{LIST}?member=UN&on=3%20February")).await;
            assert!(bad.text.contains("Enter a day, such as 2021-03-22.") && bad.text.contains("3 February"));
            let applied = browser.get(&format!("{LIST}?region=011&q=sen&sort=-code")).await;
            assert!(applied.text.contains("href=\"/office/2021/directory?region=011&amp;sort=-code\""), "the search can be taken off");
        },
    );
}

#[test]
fn the_list_is_in_the_order_of_the_pages_language() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            three(&home).await;
            let mut browser = reader(&home).await;
            assert_eq!(codes(&mut browser, "").await, ["DZA", "CIV", "SEN"]);
            assert_eq!(codes(&mut browser, "?sort=-name").await, ["SEN", "CIV", "DZA"]);
            assert_eq!(codes(&mut browser, "?sort=code").await, ["CIV", "DZA", "SEN"]);
            assert_eq!(codes(&mut browser, "?sort=lang").await, ["DZA", "CIV", "SEN"], "Arabic before French");
            assert_eq!(codes(&mut browser, "?lang=ru").await, ["DZA", "CIV", "SEN"], "Алжир, Кот-д’Ивуар, Сенегал");
            let page = browser.get(LIST).await.text;
            assert!(page.contains("aria-sort=\"ascending\"") && page.contains("data-keys"));
            assert_eq!(page.matches(">assumed<").count(), 2, "Algeria's language is confirmed");
            assert!(page.contains("minister@sen.example") && page.contains("mark sample") && page.contains("no post recorded"));
        },
    );
}
