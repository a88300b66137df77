//! The pages, as a browser without script sees them.

use axum::http::StatusCode;
use kernel::Lang;
use ledger::Role;
use testkit::{Answer, Browser, Home, on_sqlite};

use super::{FEATURES, class, drafted, put_into, reviewed, senegal, version, writing};
use crate::part::Part;
use crate::{LetterState, Mark, VersionMove, VersionState, Writing, set_version_state, with_tools, write_version};

const LETTER: &str = "/office/2021/letters/cl-21-4";

fn in_house<F: Future<Output = ()>>(body: impl Fn(Home) -> F) {
    on_sqlite(FEATURES, with_tools, body);
}

async fn officer(home: &Home) -> Browser {
    home.signed_in(&[Role::Officer]).await
}

/// The fields of the editor, as they stand when nothing was typed over.
fn typed<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&str, &str)> = Part::ALL.into_iter().map(|p| (p.name(), "…")).collect();
    fields.retain(|(name, _)| !changed.iter().any(|(n, _)| n == name));
    fields.extend_from_slice(changed);
    fields
}

#[track_caller]
fn shows(answer: &Answer, status: StatusCode, texts: &[&str]) {
    assert_eq!(answer.status, status, "{}", answer.text);
    for text in texts {
        assert!(answer.text.contains(text), "no {text:?} in {}", answer.text);
    }
}

#[test]
fn a_letter_is_drafted_by_its_form() {
    in_house(async |home| {
        class(&home).await;
        let mut browser = officer(&home).await;
        shows(&browser.get("/office/2021/letters").await, StatusCode::OK, &["There is none yet", "/office/2021/letters/new"]);
        let form = browser.get("/office/2021/letters/new").await;
        // Only the level that works is offered, with a sentence about the others.
        shows(&form, StatusCode::OK, &["will be offered later", "value=\"a\" checked"]);
        assert!(!form.text.contains("value=\"b\"") && !form.text.contains("value=\"c\""));
        let wrong = [
            ("number", "the letter"),
            ("dated", "soon"),
            ("asks", "yes"),
            ("deadline", "x"),
            ("day-0", "2021-03-22"),
            ("from-0", "20"),
            ("to-0", "8"),
        ];
        let again = browser.post("/office/2021/letters/new", &form, &wrong).await;
        shows(
            &again,
            StatusCode::UNPROCESSABLE_ENTITY,
            &[
                "as letters bear it",
                "Please give a date.",
                "Please choose the addressees",
                "written first",
                "date and time of the deadline",
                "two whole hours",
                "value=\"the letter\"",
                "value=\"soon\"",
            ],
        );
        let good = [
            ("number", "cl-21/4"),
            ("dated", "2021-02-03"),
            ("class", "ministers"),
            ("source", "fr"),
            ("asks", "yes"),
            ("deadline", "2021-03-01T23:59"),
            ("authenticity", "a"),
            ("one", "yes"),
            ("day-0", "2021-03-23"),
            ("from-0", "8"),
            ("to-0", "20"),
            ("day-1", "2021-03-22"),
            ("from-1", "9"),
            ("to-1", "18"),
        ];
        let done = browser.post("/office/2021/letters/new", &again, &good).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, LETTER), "{}", done.text);
        let page = browser.get(LETTER).await;
        shows(
            &page,
            StatusCode::OK,
            &[
                "CL-21/4",
                "Ministers of the Member States",
                "In time until Monday 1 March 2021, 23:59 Geneva (UTC+1)",
                "Monday 22 March 2021: 09:00 to 18:00",
                "stands against clearing it",
            ],
        );
        shows(&browser.get("/office/2021/letters").await, StatusCode::OK, &["One letter of 1", "none reviewed"]);
        // Another form with the same number, and not the same form once more.
        let other = browser.get("/office/2021/letters/new").await;
        let taken = browser.post("/office/2021/letters/new", &other, &good).await;
        shows(&taken, StatusCode::UNPROCESSABLE_ENTITY, &["already"]);
    });
}

#[test]
fn settings_are_shown_as_they_are_and_changed() {
    in_house(async |home| {
        drafted(&home).await;
        let mut browser = officer(&home).await;
        let form = browser.get(&format!("{LETTER}/settings")).await;
        shows(&form, StatusCode::OK, &["value=\"2021-03-01T23:59\"", "value=\"2021-03-22\"", "value=\"CL-21/4\""]);
        let fields = [("number", "CL-21/4"), ("dated", "2021-02-04"), ("class", "ministers"), ("version", "1")];
        let done = browser.post(&format!("{LETTER}/settings"), &form, &fields).await;
        assert_eq!(done.location(), LETTER, "{}", done.text);
        shows(&browser.get(LETTER).await, StatusCode::OK, &["4 February 2021", "No reply is asked for."]);
    });
}

#[test]
fn a_translation_is_written_beside_its_source() {
    in_house(async |home| {
        let letter = drafted(&home).await;
        let mut browser = officer(&home).await;
        let path = format!("{LETTER}/versions/ar");
        let form = browser.get(&path).await;
        // The page stays in its own language; the field is in the version's, and turns.
        shows(
            &form,
            StatusCode::OK,
            &[
                "<html lang=\"en\" dir=\"ltr\"",
                "name=\"body\" rows=\"26\" dir=\"rtl\" lang=\"ar\"",
                "name=\"signatory\" type=\"text\" value=\"\" dir=\"rtl\" lang=\"ar\"",
                // A number does not turn.
                "name=\"fax\" type=\"tel\" value=\"\" dir=\"ltr\"",
                "The signatory",
                "data-preview=\"/office/2021/letters/cl-21-4/versions/ar/show\"",
                "article class=\"prose\" lang=\"ar\" dir=\"rtl\"",
            ],
        );
        let fields = typed(&[("subject", "دعوة"), ("began-at", "0"), ("source-revision", "1"), ("follows", "yes"), ("do", "save")]);
        let done = browser.post(&path, &form, &fields).await;
        assert_eq!(done.location(), format!("{path}?saved=1"), "{}", done.text);
        shows(&browser.get(done.location()).await, StatusCode::OK, &["Saved as revision 1.", "\nدعوة</textarea>"]);
        let now = version(&home, &letter, Lang::Ar).await;
        assert_eq!((now.text.subject.as_str(), now.official, now.source_revision), ("دعوة", false, 1));
    });
}

#[test]
fn a_preview_changes_nothing_and_loses_nothing() {
    in_house(async |home| {
        let letter = drafted(&home).await;
        let mut browser = officer(&home).await;
        let path = format!("{LETTER}/versions/fr");
        let form = browser.get(&path).await;
        let fields = typed(&[("body", "Only **typed**"), ("began-at", "1"), ("official", "yes")]);
        let part = browser.post(&format!("{path}/show"), &form, &fields).await;
        shows(&part, StatusCode::OK, &["Only <strong>typed</strong>"]);
        assert!(part.text.starts_with("<article") && !part.text.contains("<html"), "{}", part.text);
        let look = [&fields[..], &[("do", "preview")]].concat();
        let page = browser.post(&path, &form, &look).await;
        shows(&page, StatusCode::OK, &["Only <strong>typed</strong>", "value=\"Only **typed**\"", "has not been saved yet"]);
        let on = [&fields[..], &[("do", "edit")]].concat();
        let editor = browser.post(&path, &page, &on).await;
        shows(&editor, StatusCode::OK, &["\nOnly **typed**</textarea>", "name=\"began-at\" value=\"1\""]);
        assert_eq!(version(&home, &letter, Lang::Fr).await.revision, 1);
        // The token of the form is still good for saving.
        let save = [&fields[..], &[("do", "save")]].concat();
        assert_eq!(browser.post(&path, &form, &save).await.location(), format!("{path}?saved=2"));
    });
}

#[test]
fn a_stale_edit_shows_both_texts_and_keeps_what_was_typed() {
    in_house(async |home| {
        let letter = drafted(&home).await;
        let mut browser = officer(&home).await;
        let path = format!("{LETTER}/versions/fr");
        let form = browser.get(&path).await;
        let mut theirs = writing(&letter, Lang::Fr, 1);
        theirs.text.body = "What the other wrote".into();
        write_version(&home.second_officer(), theirs).await.unwrap();
        let mine = typed(&[("body", "What I wrote"), ("began-at", "1"), ("official", "yes"), ("do", "save")]);
        let both = browser.post(&path, &form, &mine).await;
        shows(
            &both,
            StatusCode::CONFLICT,
            &[
                "Somebody has changed this text since you opened it",
                "<p>What I wrote</p>",
                "<p>What the other wrote</p>",
                "\nWhat I wrote</textarea>",
                "name=\"began-at\" value=\"2\"",
            ],
        );
        assert_eq!(version(&home, &letter, Lang::Fr).await.text.body, "What the other wrote");
        let again = typed(&[("body", "What I wrote"), ("began-at", "2"), ("official", "yes"), ("do", "save")]);
        assert_eq!(browser.post(&path, &both, &again).await.location(), format!("{path}?saved=3"));
    });
}

#[test]
fn faults_stand_beside_their_fields() {
    in_house(async |home| {
        drafted(&home).await;
        let mut browser = officer(&home).await;
        let path = format!("{LETTER}/versions/fr");
        let form = browser.get(&path).await;
        let long = "x".repeat(301);
        let fields = typed(&[("fax", &long), ("body", "kept"), ("began-at", "1"), ("do", "save")]);
        let again = browser.post(&path, &form, &fields).await;
        shows(&again, StatusCode::UNPROCESSABLE_ENTITY, &["id=\"field-fax-fault\"", "Shorten it to 300 characters", "\nkept</textarea>"]);
        let fields = typed(&[("salutation", "{titel|Sir}"), ("began-at", "1"), ("official", "yes"), ("do", "save")]);
        let saved = browser.post(&path, &form, &fields).await;
        shows(&browser.get(saved.location()).await, StatusCode::OK, &["id=\"field-salutation-fault\"", "titel", "Saved as revision 2"]);
    });
}

#[test]
fn a_letter_is_reviewed_cleared_and_taken_back() {
    in_house(async |home| {
        let letter = drafted(&home).await;
        let mut browser = officer(&home).await;
        let clear = format!("{LETTER}/clear");
        shows(&browser.get(&clear).await, StatusCode::OK, &["One thing stands against clearing", "versions/fr\">French</a>"]);
        let page = browser.get(LETTER).await;
        let marks = [("move", "review"), ("revision", "1"), ("source-revision", "1")];
        assert_eq!(browser.post(&format!("{LETTER}/versions/fr/state"), &page, &marks).await.location(), LETTER);
        let reviewed = version(&home, &letter, Lang::Fr).await;
        assert_eq!(reviewed.state, VersionState::Reviewed);
        // Who reviewed it stands beside it.
        shows(&browser.get(LETTER).await, StatusCode::OK, &["<bdi>officer</bdi>", "reviewed", "value=\"publish\""]);
        let asked = browser.get(&clear).await;
        shows(&asked, StatusCode::OK, &["The letter will stand in one version", "can be taken back to draft"]);
        assert_eq!(browser.post(&clear, &asked, &[]).await.location(), LETTER);
        let page = browser.get(LETTER).await;
        shows(&page, StatusCode::OK, &["ready to send", "Take back to draft"]);
        // What stands is only looked at.
        assert_eq!(browser.get(&format!("{LETTER}/versions/fr")).await.location(), format!("{LETTER}/versions/fr/preview"));
        let late = browser.post(&format!("{LETTER}/versions/fr"), &page, &typed(&[("began-at", "1"), ("do", "save")])).await;
        shows(&late, StatusCode::CONFLICT, &["stands and cannot be changed"]);
        assert_eq!(browser.post(&format!("{LETTER}/reopen"), &page, &[]).await.location(), LETTER);
        assert_eq!(super::stored(&home, letter.id).await.state, LetterState::Draft);
    });
}

#[test]
fn a_version_is_looked_at_as_class_and_as_addressee() {
    in_house(async |home| {
        senegal(&home).await;
        let letter = drafted(&home).await;
        write_version(&home.officer(), Writing { text: greeting(), ..writing(&letter, Lang::En, 0) }).await.unwrap();
        let mut browser = officer(&home).await;
        let path = format!("{LETTER}/versions/en/preview");
        shows(&browser.get(&path).await, StatusCode::OK, &["To all ministers", "<option value=\"SEN\">Senegal</option>", "preview.pdf\""]);
        let one = browser.get(&format!("{path}?addressee=SEN")).await;
        shows(
            &one,
            StatusCode::OK,
            &[
                "Minister of Digital &lt;b&gt;Development&lt;/b&gt; of Senegal",
                "The directory lacks in this language (English): the form of address of the post",
                "preview.pdf?addressee=SEN",
                "Dear Sir",
            ],
        );
        let pdf = browser.get(&format!("{path}.pdf?addressee=SEN")).await;
        assert_eq!((pdf.status, pdf.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "application/pdf"));
        assert!(pdf.headers["content-disposition"].to_str().unwrap().contains("CL-21-4-en.pdf"));
        assert_eq!(browser.get(&format!("{path}?addressee=XYZ")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.get(&format!("{LETTER}/versions/zh/preview")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.get(&format!("{LETTER}/versions/xx/preview.pdf")).await.status, StatusCode::NOT_FOUND);
    });
}

fn greeting() -> crate::VersionText {
    crate::VersionText { salutation: "{form-of-address|Dear Sir},".into(), ..super::text() }
}

#[test]
fn corrigenda_and_closing_come_after_the_letter_has_left() {
    in_house(async |home| {
        let letter = reviewed(&home).await;
        let mut browser = officer(&home).await;
        put_into(&home, &letter, LetterState::Dispatched).await;
        let form = browser.get(&format!("{LETTER}/part")).await;
        let none = browser.post(&format!("{LETTER}/part"), &form, &[("dated", "x")]).await;
        shows(&none, StatusCode::UNPROCESSABLE_ENTITY, &["choose a corrigendum or an addendum", "Please give a date."]);
        let done = browser.post(&format!("{LETTER}/part"), &form, &[("kind", "corrigendum"), ("dated", "2021-02-09")]).await;
        assert_eq!(done.location(), "/office/2021/letters/cl-21-4-corr-1", "{}", done.text);
        shows(&browser.get(done.location()).await, StatusCode::OK, &["CL-21/4 Corr.1", "Mends or completes:"]);
        shows(&browser.get(LETTER).await, StatusCode::OK, &["cl-21-4-corr-1"]);
        let asked = browser.get(&format!("{LETTER}/close")).await;
        let no = browser.post(&format!("{LETTER}/close"), &asked, &[]).await;
        shows(&no, StatusCode::UNPROCESSABLE_ENTITY, &["Please tick the box to confirm."]);
        assert_eq!(browser.post(&format!("{LETTER}/close"), &asked, &[("yes", "yes")]).await.location(), LETTER);
        assert_eq!(super::stored(&home, letter.id).await.state, LetterState::Closed);
        assert_eq!(browser.get(&format!("{LETTER}/clear")).await.status, StatusCode::CONFLICT);
    });
}

#[test]
fn the_public_reads_what_is_published_of_letters_that_have_left() {
    in_house(async |home| {
        let letter = reviewed(&home).await;
        let cx = home.officer();
        write_version(&cx, Writing { follows: Some(1), ..writing(&letter, Lang::En, 0) }).await.unwrap();
        let mark = |lang, to| Mark { letter: letter.id, lang, to, revision: 1, source_revision: 1 };
        set_version_state(&cx, mark(Lang::En, VersionMove::Review)).await.unwrap();
        set_version_state(&cx, mark(Lang::Fr, VersionMove::Publish)).await.unwrap();
        let mut anyone = home.browser();
        let page = "/en/2021/letters/cl-21-4";
        // It has not left.
        assert_eq!(anyone.get(page).await.status, StatusCode::NOT_FOUND);
        assert_eq!(anyone.get("/fr/2021/letters/cl-21-4.pdf").await.status, StatusCode::NOT_FOUND);
        shows(&anyone.get("/en/2021/letters").await, StatusCode::OK, &["No letter of this edition has been published yet."]);
        put_into(&home, &letter, LetterState::Dispatched).await;
        shows(&anyone.get("/en/2021/letters").await, StatusCode::OK, &["CL-21/4", page]);
        // The English version is reviewed, not published: French stands there, and says so.
        let shown = anyone.get(page).await;
        shows(
            &shown,
            StatusCode::OK,
            &[
                "There is no published version in the language of this page.",
                "article class=\"prose\" lang=\"fr\" dir=\"ltr\"",
                "/fr/2021/letters/cl-21-4.pdf",
            ],
        );
        assert!(!shown.text.contains("/en/2021/letters/cl-21-4.pdf"));
        assert_eq!(anyone.get("/en/2021/letters/cl-21-4.pdf").await.status, StatusCode::NOT_FOUND);
        set_version_state(&cx, mark(Lang::En, VersionMove::Publish)).await.unwrap();
        let english = anyone.get(page).await;
        shows(&english, StatusCode::OK, &["Unofficial sample translation", "unofficial", "/en/2021/letters/cl-21-4.pdf"]);
        assert!(!english.text.contains("There is no published version"));
        for lang in ["en", "fr", "en"] {
            let pdf = anyone.get(&format!("/{lang}/2021/letters/cl-21-4.pdf")).await;
            assert_eq!((pdf.status, pdf.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "application/pdf"));
        }
        // Nobody learns of the office's pages.
        assert!(anyone.get(LETTER).await.location().starts_with("/sign-in"));
    });
}

#[test]
fn hostile_text_is_text_on_every_page() {
    in_house(async |home| {
        let letter = drafted(&home).await;
        let hostile = "<script>alert(1)</script> \"'><b> {{ [x](javascript:y)";
        let mut text = super::text();
        for part in Part::ALL {
            *text.part_mut(part) = hostile.into();
        }
        let cx = home.officer();
        write_version(&cx, Writing { text, ..writing(&letter, Lang::Fr, 1) }).await.unwrap();
        set_version_state(&cx, Mark { letter: letter.id, lang: Lang::Fr, to: VersionMove::Review, revision: 2, source_revision: 2 })
            .await
            .unwrap();
        set_version_state(&cx, Mark { letter: letter.id, lang: Lang::Fr, to: VersionMove::Publish, revision: 2, source_revision: 2 })
            .await
            .unwrap();
        let mut browser = officer(&home).await;
        let mut pages = vec![];
        for rest in ["", "/clear", "/versions/fr", "/versions/ar", "/versions/fr/preview"] {
            pages.push(browser.get(&format!("{LETTER}{rest}")).await);
        }
        pages.push(browser.get("/office/2021/letters").await);
        put_into(&home, &letter, LetterState::Dispatched).await;
        pages.push(browser.get("/en/2021/letters/cl-21-4").await);
        pages.push(browser.get("/en/2021/letters").await);
        for page in &pages {
            assert_eq!(page.status, StatusCode::OK);
            assert!(
                !page.text.contains("<script>alert") && !page.text.contains("<b>") && !page.text.contains("href=\"javascript"),
                "{}",
                page.text
            );
        }
        assert!(pages.iter().filter(|p| p.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;")).count() >= 6);
    });
}

#[test]
fn who_only_reads_sees_and_changes_nothing() {
    in_house(async |home| {
        drafted(&home).await;
        let mut reader = home.signed_in(&[Role::Reader]).await;
        let page = reader.get(LETTER).await;
        shows(&page, StatusCode::OK, &["versions/fr/preview"]);
        for hidden in ["/clear\"", "/settings", "value=\"review\"", "versions/fr\""] {
            assert!(!page.text.contains(hidden), "{hidden}");
        }
        assert_eq!(reader.get(&format!("{LETTER}/versions/fr")).await.status, StatusCode::FORBIDDEN);
        assert_eq!(reader.get(&format!("{LETTER}/settings")).await.status, StatusCode::FORBIDDEN);
        assert_eq!(reader.get("/office/2021/letters/cl-99-9").await.status, StatusCode::NOT_FOUND);
    });
}
