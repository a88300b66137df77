//! What pages show of a letter: previews, parts and closing, the public's pages, hostile text, readers.

use axum::http::StatusCode;
use kernel::Lang;
use ledger::Role;

use super::pages::{LETTER, in_house, officer, shows};
use super::{drafted, put_into, reviewed, senegal, writing};
use crate::part::Part;
use crate::{LetterState, Mark, VersionMove, Writing, set_version_state, write_version};

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
