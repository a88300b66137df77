//! The pages of translators and fixed terms, as a browser without script sees them.

use axum::http::StatusCode;
use kernel::Lang;
use ledger::Role;

use super::pages::{LETTER, in_house, officer, shows};
use super::translation::translated;
use super::version;
use crate::VersionState;

const ENGLISH: &str = "/office/2021/letters/cl-21-4/versions/en";

#[test]
fn a_translator_takes_the_text_out_and_brings_it_back() {
    in_house(async |home| {
        let letter = translated(&home).await;
        let mut browser = officer(&home).await;
        shows(&browser.get(LETTER).await, StatusCode::OK, &["/versions/en/translation", "/versions/ar/translation"]);
        let desk = browser.get(&format!("{ENGLISH}/translation")).await;
        shows(&desk, StatusCode::OK, &["translation.xlf", "translation.docx", "Files that translators bring back stand here."]);
        let file = browser.get(&format!("{ENGLISH}/translation.xlf")).await;
        shows(&file, StatusCode::OK, &["<xliff", "The Forum will be in May."]);
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("cl-21-4_en.xlf"));
        let at = format!("{ENGLISH}/translation");
        let none = browser.post_files(&at, &desk, &[], &[]).await;
        shows(&none, StatusCode::UNPROCESSABLE_ENTITY, &["Please choose a file."]);
        let wrong = file.text.replace("CL-21/4", "CL-21/9");
        let none = browser.post_files(&at, &desk, &[], &[("file", "x.xlf", wrong.as_bytes())]).await;
        shows(&none, StatusCode::UNPROCESSABLE_ENTITY, &["one thing is wrong with it", "of another letter", "CL-21/9"]);
        let back = file.text.replace("will be in May", "is planned for May");
        let sent = browser.post_files(&at, &desk, &[], &[("file", "back.xlf", back.as_bytes())]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        let preview = browser.get(sent.location()).await;
        shows(
            &preview,
            StatusCode::OK,
            &["back.xlf", "<del>will be in</del>", "<ins>is planned for</ins>", "unchanged", "lang=\"en\" dir=\"ltr\""],
        );
        let fields = [("revision", "1"), ("source-revision", "1")];
        let apply = format!("{}/apply", sent.location());
        let stale = browser.post(&apply, &preview, &[("revision", "0"), ("source-revision", "1")]).await;
        shows(&stale, StatusCode::CONFLICT, &["has been changed meanwhile", "<ins>is planned for</ins>"]);
        let done = browser.post(&apply, &stale, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        assert!(version(&home, &letter, Lang::En).await.text.body.contains("is planned for May"));
        shows(&browser.get(sent.location()).await, StatusCode::OK, &["applied"]);
        let mut reader = home.signed_in(&[Role::Reader]).await;
        assert_eq!(reader.get(&at).await.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn the_source_since_is_shown_word_by_word_and_one_press_marks_the_version_as_still_right() {
    in_house(async |home| {
        let letter = translated(&home).await;
        let mut browser = officer(&home).await;
        shows(&browser.get(&format!("{ENGLISH}/source")).await, StatusCode::OK, &["follows the source as it is now"]);
        let mut text = super::translation::french();
        text.body = text.body.replace("en mai", "en juin");
        let writing = crate::Writing { text, ..super::writing(&letter, Lang::Fr, 1) };
        crate::write_version(&home.officer(), writing).await.unwrap();
        shows(&browser.get(LETTER).await, StatusCode::OK, &["out of date", "/versions/en/source"]);
        let page = browser.get(&format!("{ENGLISH}/source")).await;
        shows(&page, StatusCode::OK, &["<del>mai</del>", "<ins>juin</ins>", "lang=\"fr\"", "It is still right"]);
        let fields = [("move", "follow"), ("revision", "1"), ("source-revision", "2")];
        let done = browser.post(&format!("{ENGLISH}/state"), &page, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let after = version(&home, &letter, Lang::En).await;
        assert_eq!((after.source_revision, after.state), (2, VersionState::Draft));
    });
}

#[test]
fn fixed_terms_are_set_on_their_page_and_the_editor_warns() {
    in_house(async |home| {
        translated(&home).await;
        let mut browser = officer(&home).await;
        let list = browser.get("/office/2021/letters/terms").await;
        shows(&list, StatusCode::OK, &["There is no such term", "letters/terms/new"]);
        let form = browser.get("/office/2021/letters/terms/new").await;
        let empty = browser.post("/office/2021/letters/terms/new", &form, &[("sort", "other")]).await;
        shows(&empty, StatusCode::UNPROCESSABLE_ENTITY, &["A term has a form in at least one language."]);
        let fields =
            [("sort", "other"), ("preferred-fr", "Forum"), ("preferred-en", "Conference\nMeeting"), ("preferred-ar", "<b>المنتدى</b>")];
        let done = browser.post("/office/2021/letters/terms/new", &form, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let list = browser.get("/office/2021/letters/terms").await;
        shows(&list, StatusCode::OK, &["Conference<br>Meeting", "&lt;b&gt;المنتدى&lt;/b&gt;", "dir=\"rtl\""]);
        let file = browser.get("/office/2021/letters/terms?format=csv").await;
        assert!(file.headers["content-type"].to_str().unwrap().starts_with("text/csv"));
        shows(&browser.get(ENGLISH).await, StatusCode::OK, &["The version departs from fixed terms in 2 places", "Conference / Meeting"]);
        shows(&browser.get(&format!("{ENGLISH}/translation")).await, StatusCode::OK, &["Conference / Meeting"]);
        let at = list
            .text
            .split("/office/2021/letters/terms/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .find(|id| id.len() > 20)
            .unwrap()
            .to_owned();
        let form = browser.get(&format!("/office/2021/letters/terms/{at}")).await;
        shows(&form, StatusCode::OK, &["Conference\nMeeting", "name=\"version\" value=\"1\""]);
        let done = browser.post(&format!("/office/2021/letters/terms/{at}/remove"), &form, &[("version", "1")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        shows(&browser.get("/office/2021/letters/terms").await, StatusCode::OK, &["There is no such term"]);
        let taken = browser.post("/office/2021/letters/terms/take-over", &list, &[]).await;
        assert_eq!(taken.location(), "/office/2021/letters/terms?added=0");
    });
}
