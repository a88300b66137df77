//! The pages of a state, a post, persons and organisations, through a browser.

use axum::http::StatusCode;
use kernel::Lang;
use ledger::Role;
use testkit::{Browser, Home, on_sqlite};
use words::Words;

use super::{FEATURES, senegal};
use crate::{Holder, OrganisationFields, Term, add_organisation, add_tenure, titles};

const SEN: &str = "/office/2021/directory/SEN";

async fn officer(home: &Home) -> Browser {
    home.signed_in(&[Role::Officer]).await
}

/// The fields of the form for a state, as the page has them, with these changed.
fn edit<'a>(version: &'a str, short: &'a str) -> Vec<(&'a str, &'a str)> {
    let english = [("short_en", short), ("formal_en", "the Republic of Senegal"), ("of_en", "of Senegal")];
    [vec![("version", version), ("lang", "fr"), ("confirmed", "yes"), ("zone", "Africa/Dakar")], english.to_vec()].concat()
}

#[test]
fn a_reader_sees_everything_and_is_offered_no_change() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let s = senegal(&home).await;
            let post = format!("/office/2021/directory/posts/{}", s.post);
            for role in [Role::Reader, Role::Reviewer, Role::Administrator] {
                let mut browser = home.signed_in(&[role]).await;
                for path in ["/office/2021/directory", SEN, &post, "/office/2021/directory/persons", "/office/2021/directory/organisations"]
                {
                    let answer = browser.get(path).await;
                    assert_eq!(answer.status, StatusCode::OK, "{role} {path}");
                    let main = answer.text.split_once("<main").unwrap().1;
                    assert!(!main.contains("method=\"post\"") && !main.contains("/edit\"") && !main.contains("/new\""), "{role} {path}");
                }
                for path in [&format!("{SEN}/edit"), &format!("{post}/holder"), "/office/2021/directory/persons/new"] {
                    assert_eq!(browser.get(path).await.status, StatusCode::FORBIDDEN, "{role} {path}");
                }
                let page = browser.get(SEN).await;
                assert_eq!(browser.post(&format!("{SEN}/edit"), &page, &edit("1", "x")).await.status, StatusCode::FORBIDDEN);
                assert_eq!(browser.post(&format!("{post}/contacts"), &page, &[]).await.status, StatusCode::FORBIDDEN);
            }
            assert_eq!(home.browser().get(SEN).await.status, StatusCode::SEE_OTHER);
        },
    );
}

#[test]
fn what_is_not_there_is_not_found() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let s = senegal(&home).await;
            let mut browser = officer(&home).await;
            let (state, nobody) = (s.state.to_string(), kernel::Id::from_random([9; 16]).to_string());
            for path in
                ["ZZZ", "sen", "XXX/edit", &format!("posts/{state}"), "posts/x/edit", &format!("persons/{nobody}"), "organisations/x"]
            {
                assert_eq!(browser.get(&format!("/office/2021/directory/{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
            }
            assert_eq!(browser.get("/office/1999/directory/SEN").await.status, StatusCode::NOT_FOUND);
            let page = browser.get(&format!("{SEN}/edit")).await;
            let end = browser.post(&format!("/office/2021/directory/posts/{}/contacts/end", s.post), &page, &[("contact", &nobody)]).await;
            assert_eq!(end.status, StatusCode::NOT_FOUND);
        },
    );
}

#[test]
fn a_stale_edit_shows_both_texts_and_can_be_saved_over() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            senegal(&home).await;
            let path = format!("{SEN}/edit");
            let (mut one, mut two) = (officer(&home).await, officer(&home).await);
            let (page_one, page_two) = (one.get(&path).await, two.get(&path).await);
            assert_eq!((page_one.field("short_fr"), page_one.field("version")), (Some("Sénégal"), Some("1")));
            assert_eq!(one.post(&path, &page_one, &edit("1", "First")).await.location(), SEN);
            let both = two.post(&path, &page_two, &edit("1", "Second <b>")).await;
            assert_eq!(both.status, StatusCode::CONFLICT);
            assert!(both.text.contains("First") && both.text.contains("Second &lt;b&gt;") && !both.text.contains("<b>"));
            assert_eq!(both.field("version"), Some("2"));
            assert!(two.get(SEN).await.text.contains("First"), "nothing is written over unseen");
            assert_eq!(two.post(&path, &both, &edit("2", "Second <b>")).await.status, StatusCode::SEE_OTHER);
            let shown = two.get(SEN).await.text;
            assert!(shown.contains("Second &lt;b&gt;") && !shown.contains("<b>"));
            assert!(!shown.contains(">assumed<"), "the language was confirmed");
        },
    );
}

#[test]
fn every_fault_stands_beside_its_field_and_nothing_typed_is_lost() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let s = senegal(&home).await;
            let mut browser = officer(&home).await;
            let page = browser.get(&format!("{SEN}/edit")).await;
            let bad = [("version", "1"), ("lang", "fr"), ("zone", "Mars/Olympus"), ("short_ru", "Сенегал <i>"), ("formal_en", "x")];
            let answer = browser.post(&format!("{SEN}/edit"), &page, &bad).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            for field in ["short_en", "of_en", "formal_ru", "zone"] {
                assert!(answer.text.contains(&format!("href=\"#field-{field}\"")), "{field} is in the summary");
                assert!(answer.text.contains(&format!("id=\"field-{field}-fault\"")), "{field} has its sentence");
            }
            assert!(answer.text.contains("Mars/Olympus") && answer.text.contains("Сенегал &lt;i&gt;"));
            let member = browser.post(&format!("{SEN}/memberships"), &page, &[("body", "ITU"), ("note", "kept note")]).await;
            assert!(member.text.contains("id=\"field-body-fault\"") && member.text.contains("kept note"));
            let end = browser.post(&format!("{SEN}/memberships/end"), &page, &[("membership", &s.post.to_string())]).await;
            assert!(end.text.contains("id=\"field-last-fault\""), "{}", end.text);
            let post = format!("/office/2021/directory/posts/{}", s.post);
            let contact = browser.post(&format!("{post}/contacts"), &page, &[("kind", "email"), ("value", "no address")]).await;
            assert_eq!(contact.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(contact.text.contains("id=\"field-value-fault\"") && contact.text.contains("no address"));
            let title = browser.post(&format!("{post}/edit"), &page, &[("version", "1"), ("title_fr", "Ministre")]).await;
            assert!(title.text.contains("id=\"field-form_en-fault\"") && title.text.contains("id=\"field-class-fault\""));
        },
    );
}

#[test]
fn a_holder_is_found_or_added_and_the_page_says_who_it_was_on_a_day() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let s = senegal(&home).await;
            let post = format!("/office/2021/directory/posts/{}", s.post);
            let mut browser = officer(&home).await;
            let ask = browser.get(&format!("{post}/holder")).await;
            let hostile = "Awa <script>alert(1)</script>";
            let first = [("person", "new"), ("name", hostile), ("since", "2019-04-07"), ("last", "2021-02-02")];
            assert_eq!(browser.post(&format!("{post}/holder"), &ask, &first).await.location(), post);
            let found = browser.get(&format!("{post}/holder?q=AWA")).await;
            let person = found.field("person").unwrap().to_owned();
            assert_ne!(person, "new");
            let ask = browser.get(&format!("{post}/holder?q=AWA")).await;
            let clash = browser.post(&format!("{post}/holder?q=AWA"), &ask, &[("person", &person), ("since", "2020-01-01")]).await;
            assert_eq!(clash.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(clash.text.contains("id=\"field-since-fault\"") && clash.text.contains(&person));
            let again = [("person", person.as_str()), ("since", "2021-02-10")];
            assert_eq!(browser.post(&format!("{post}/holder?q=AWA"), &clash, &again).await.status, StatusCode::SEE_OTHER);
            for (on, held) in [("2021-02-02", true), ("2021-02-03", false), ("2021-02-10", true)] {
                let page = browser.get(&format!("{SEN}?on={on}")).await.text;
                let now = page.split_once("<h3>").unwrap().1.split_once("<details").unwrap().0;
                assert_eq!(now.contains("Awa &lt;script&gt;"), held, "{on}");
                assert!(!page.contains("<script>alert"), "shown as text");
            }
            let page = browser.get(&post).await;
            let tenure = page.field("tenure").unwrap().to_owned();
            let ended = browser.post(&format!("{post}/holder/end"), &page, &[("tenure", &tenure), ("last", "2021-02-14")]).await;
            assert_eq!(ended.status, StatusCode::SEE_OTHER);
            assert!(browser.get(&post).await.text.contains("14 February 2021"));
            let person = browser.get(&format!("/office/2021/directory/persons/{person}")).await.text;
            assert!(person.contains("Minister of Post (Senegal)") && !person.contains("<script>alert"));
        },
    );
}

#[test]
fn the_history_of_a_contact_point_stands_on_the_page() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            home.at("2021-02-03T09:00");
            let s = senegal(&home).await;
            home.at("2021-02-10T09:00");
            let post = format!("/office/2021/directory/posts/{}", s.post);
            let mut browser = officer(&home).await;
            let page = browser.get(&post).await;
            let new = [("kind", "email"), ("value", "cabinet@sen.example")];
            assert_eq!(browser.post(&format!("{post}/contacts"), &page, &new).await.status, StatusCode::SEE_OTHER);
            assert_eq!(browser.post(&format!("{post}/contacts"), &page, &new).await.status, StatusCode::SEE_OTHER, "twice is once");
            let shown = browser.get(&post).await;
            assert!(shown.text.contains("cabinet@sen.example") && shown.text.contains("minister@sen.example"));
            let contact = shown.field("contact").unwrap().to_owned();
            assert_eq!(browser.post(&format!("{post}/contacts/end"), &shown, &[("contact", &contact)]).await.status, StatusCode::SEE_OTHER);
            assert!(browser.get(&post).await.field("contact").is_none(), "none is left to be ended");
            for (on, expected) in [("2021-02-09", "minister@sen.example"), ("2021-02-10", "no contact point in use")] {
                let page = browser.get(&format!("{SEN}?on={on}")).await.text;
                let now = page.split_once("<h3>").unwrap().1.split_once("<details").unwrap().0;
                assert!(now.contains(expected), "{on}: {now}");
            }
        },
    );
}

#[test]
fn persons_organisations_and_memberships_are_kept_on_their_pages() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            senegal(&home).await;
            let mut browser = officer(&home).await;
            for (what, fields, edited, shown) in [
                ("persons", vec![("name", "Élise <i>"), ("lang", "fr")], vec![("version", "1"), ("name", "Élise Ndiaye")], "Élise Ndiaye"),
                (
                    "organisations",
                    vec![("name_en", "Society <i>"), ("acronym", "SP"), ("type", "civil_society")],
                    vec![("version", "1"), ("name_fr", "Société des postes"), ("type", "civil_society")],
                    "Société des postes",
                ),
            ] {
                let list = format!("/office/2021/directory/{what}");
                let empty = browser.get(&list).await;
                assert!(empty.text.contains(&format!("{list}/new")), "the way to add one");
                let ask = browser.get(&format!("{list}/new")).await;
                let wrong = browser.post(&format!("{list}/new"), &ask, &[]).await;
                assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
                let added = browser.post(&format!("{list}/new"), &ask, &fields).await;
                let one = added.location().to_owned();
                assert!(one.starts_with(&list), "{one}");
                let page = browser.get(&one).await.text;
                assert!(page.contains("&lt;i&gt;") && !page.contains("<i>"));
                let ask = browser.get(&format!("{one}/edit")).await;
                assert_eq!(browser.post(&format!("{one}/edit"), &ask, &edited).await.location(), one);
                let ask = browser.get(&format!("{one}/edit")).await;
                assert_eq!(browser.post(&format!("{one}/edit"), &ask, &edited).await.status, StatusCode::CONFLICT, "{what}: a stale edit");
                let found = browser.get(&format!("{list}?q=E")).await.text;
                assert!(found.contains(shown), "{found}");
                assert!(browser.get(&format!("{list}?q=zzz")).await.text.contains("Nothing in the directory fits"));
            }
            let page = browser.get(SEN).await;
            let un = [("body", "UN"), ("since", "1960-09-28"), ("note", "UN list")];
            assert_eq!(browser.post(&format!("{SEN}/memberships"), &page, &un).await.location(), SEN);
            let shown = browser.get(SEN).await;
            assert!(shown.text.contains("28 September 1960") && shown.text.contains("UN list"));
            let membership = shown.text.split_once("name=\"membership\"").unwrap().1.split_once("<option value=\"").unwrap().1;
            let membership = membership.split('"').next().unwrap().to_owned();
            let ended =
                browser.post(&format!("{SEN}/memberships/end"), &shown, &[("membership", &membership), ("last", "2021-02-01")]).await;
            assert_eq!(ended.status, StatusCode::SEE_OTHER);
            assert!(browser.get(SEN).await.text.contains("1 February 2021"));
        },
    );
}

#[test]
fn a_post_is_added_to_a_state_and_to_an_organisation() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            senegal(&home).await;
            let names = kernel::Text::new().with(Lang::En, "Society of Post");
            let fields = OrganisationFields { acronym: "SP".into(), names, stakeholder_type: "x".into(), state: None };
            let organisation = add_organisation(&home.officer(), fields).await.unwrap();
            let mut browser = officer(&home).await;
            for (owner, name) in
                [(SEN.to_owned(), "Senegal"), (format!("/office/2021/directory/organisations/{organisation}"), "Society of Post")]
            {
                let path = format!("{owner}/posts/new");
                let ask = browser.get(&path).await;
                assert_eq!(ask.field("class"), Some("minister"));
                let wrong = browser.post(&path, &ask, &[("class", "mission"), ("rank", "ambassador"), ("title_en", "Ambassador")]).await;
                assert!(wrong.text.contains("id=\"field-form_en-fault\"") && wrong.text.contains("value=\"Ambassador\""));
                let fields = [("class", "mission"), ("rank", "ambassador"), ("title_en", "Ambassador"), ("form_en", "Excellency")];
                let added = browser.post(&path, &wrong, &fields).await;
                let post = browser.get(added.location()).await.text;
                assert!(post.contains("Ambassador") && post.contains(name), "{name}");
                assert!(!post.contains("mark sample"), "what an officer adds is not invented");
                assert!(browser.get(&owner).await.text.contains(added.location()));
            }
            assert_eq!(browser.get("/office/2021/directory/XXX/posts/new").await.status, StatusCode::NOT_FOUND);
        },
    );
}

#[test]
fn things_have_titles_and_pages() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let s = senegal(&home).await;
            let cx = home.officer();
            let term = Term { holder: Holder::New("Awa Diop".into()), since: None, last: None };
            let named = add_tenure(&cx, s.post, term).await.unwrap();
            let fields = OrganisationFields {
                acronym: String::new(),
                names: kernel::Text::new().with(Lang::Fr, "Société"),
                stakeholder_type: "x".into(),
                state: None,
            };
            let organisation = add_organisation(&cx, fields).await.unwrap();
            let tongue = Words::new(&[&crate::LOCALES]).unwrap().tongue(Lang::Fr);
            let read = home.ledger().store().read().await.unwrap();
            let contact = crate::store::contacts_of(&read, s.post).await.unwrap()[0].id;
            let said = |title: Option<house::Title>| title.map(|t| (t.text, t.href.unwrap_or_default())).unwrap();
            let at = |path: &str| format!("/office/2021/directory/{path}");
            assert_eq!(said(titles::state(&read, s.state, "2021", &tongue).await.unwrap()), ("Sénégal".into(), at("SEN")));
            let post = titles::post(&read, s.post, "2021", &tongue).await.unwrap();
            assert_eq!(said(post), ("Ministre des postes (Sénégal)".into(), at(&format!("posts/{}", s.post))));
            let contact = titles::contact(&read, contact, "2021", &tongue).await.unwrap();
            assert_eq!(said(contact), ("Courriel\u{a0}: Ministre des postes (Sénégal)".into(), at(&format!("posts/{}", s.post))));
            assert_eq!(said(titles::person(&read, named.person, "2021").await.unwrap()).0, "Awa Diop");
            assert_eq!(said(titles::organisation(&read, organisation, "2021", &tongue).await.unwrap()).0, "Société");
            assert_eq!(titles::state(&read, s.post, "2021", &tongue).await.unwrap(), None);
        },
    );
}
