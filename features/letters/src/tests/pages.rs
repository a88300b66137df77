//! Drafting, settings, the editor and clearing, as a browser without script sees them. What pages only show: `shown`.

use axum::http::StatusCode;
use kernel::Lang;
use ledger::Role;
use testkit::{Answer, Browser, Home, on_sqlite};

use super::{FEATURES, class, drafted, version, writing};
use crate::part::Part;
use crate::{LetterState, VersionState, with_tools, write_version};

pub const LETTER: &str = "/office/2021/letters/cl-21-4";

pub fn in_house<F: Future<Output = ()>>(body: impl Fn(Home) -> F) {
    on_sqlite(FEATURES, with_tools, body);
}

pub async fn officer(home: &Home) -> Browser {
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
pub fn shows(answer: &Answer, status: StatusCode, texts: &[&str]) {
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
        shows(
            &form,
            StatusCode::OK,
            &[
                "value=\"a\" aria-describedby=\"field-authenticity-more\" checked",
                "value=\"b\"",
                "value=\"c\"",
                "the answer is provisional",
            ],
        );
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
fn an_administrator_sets_hold_and_second_officer_and_an_officer_does_not() {
    in_house(async |home| {
        let address = "/office/2021/letters/dispatch";
        assert_eq!(officer(&home).await.get(address).await.status, StatusCode::FORBIDDEN);
        let mut administrator = home.signed_in(&[Role::Administrator]).await;
        let form = administrator.get(address).await;
        shows(&form, StatusCode::OK, &["value=\"10\"", "checked"]);
        for bad in ["", "soon", "-1", "1441", "9223372036854775807"] {
            let again = administrator.post(address, &form, &[("hold", bad), ("second", "yes")]).await;
            shows(&again, StatusCode::UNPROCESSABLE_ENTITY, &["Enter whole minutes", &format!("value=\"{bad}\"")]);
        }
        let done = administrator.post(address, &form, &[("hold", "3")]).await;
        assert_eq!(done.location(), "/office/2021/letters", "{}", done.text);
        let read = home.ledger().store().read().await.expect("read");
        let setting = crate::store::setting(&read, home.edition.id).await.expect("read");
        assert_eq!((setting.hold_seconds, setting.second_officer), (180, false));
    });
}
