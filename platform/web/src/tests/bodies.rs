//! Bodies that are no form: too long, not text, of another type, cut off, lying.

use axum::body::Body;
use ledger::Role;
use page::ONCE_FIELD;

use super::browser::{Browser, FORM};
use super::{House, on_sqlite};
use crate::upload::SIZE_LIMIT;

const PATH: &str = "/en/2021/note";

async fn check(house: &House, kind: &str, body: Vec<u8>, status: u16, sentence: &str) {
    let answer = house.browser().post_bytes(PATH, kind, body).await;
    assert_eq!(answer.status, status, "{kind}: {}", answer.text);
    assert!(answer.text.contains(sentence), "{kind}: {}", answer.text);
    assert!(answer.text.contains("Nothing has been changed."), "{kind}");
    assert_eq!(house.notes().await.len(), 0, "{kind}");
}

#[test]
fn a_body_of_another_type_is_refused_with_a_page() {
    on_sqlite(async |house| {
        for kind in ["application/json", "text/plain", "", "application/x-www-form", "multipart/mixed; boundary=a", "multipart/form-data"] {
            check(&house, kind, b"text=a".to_vec(), 415, "does not have the format of a form").await;
        }
    });
}

#[test]
fn a_body_that_is_too_long_is_refused_with_its_limit() {
    on_sqlite(async |house| {
        let long = |n: usize| [b"text=".to_vec(), vec![b'a'; n]].concat();
        check(&house, FORM, long(1024 * 1024), 413, "larger than 1 MB, the limit for one form").await;
        let part = |n: usize| {
            let head = b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
            [head.to_vec(), vec![b'a'; n], b"\r\n--b--\r\n".to_vec()].concat()
        };
        check(&house, "multipart/form-data; boundary=b", part(2 * SIZE_LIMIT + 1024 * 1024), 413, "larger than 25 MB").await;
        let text = |n: usize| {
            [b"--b\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\n".to_vec(), vec![b'a'; n], b"\r\n--b--\r\n".to_vec()].concat()
        };
        check(&house, "multipart/form-data; boundary=b", text(1024 * 1024 + 1), 413, "larger than 1 MB").await;
        let mut browser = house.browser();
        let once = browser.get(PATH).await.once();
        let body = [format!("{ONCE_FIELD}={once}&").into_bytes(), long(1024 * 1024 - 200)].concat();
        assert_eq!(browser.post_bytes(PATH, FORM, body).await.status, 303, "below the limit it is taken");
    });
}

#[test]
fn a_body_that_is_not_text_is_refused_and_a_nul_is_taken_out() {
    testdb::on_each_engine(async |place| {
        let house = super::house(&place).await;
        let multipart = |value: &[u8]| {
            [b"--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n".to_vec(), value.to_vec(), b"\r\n--b--\r\n".to_vec()].concat()
        };
        check(&house, FORM, b"text=%ff".to_vec(), 400, "characters that cannot be read").await;
        check(&house, FORM, b"text=\xc3\x28".to_vec(), 400, "characters that cannot be read").await;
        check(&house, FORM, b"%ff=a".to_vec(), 400, "characters that cannot be read").await;
        check(&house, FORM, b"text=%ed%a0%80".to_vec(), 400, "characters that cannot be read").await;
        check(&house, "multipart/form-data; boundary=b", multipart(b"\xff\xfe"), 400, "characters that cannot be read").await;
        check(&house, FORM, b"a=b&".repeat(1001), 400, "more fields than a form may have").await;
        let mut browser = house.browser();
        for nul in ["a\0b", "\0", "\r\nc\r\n"] {
            assert_eq!(browser.fill(PATH, &[("text", nul), ("\0", "x")]).await.status, 303, "{nul:?}");
        }
        assert_eq!(house.notes().await, ["", "\nc\n", "ab"]);
    });
}

#[test]
fn a_body_that_ends_too_early_is_refused() {
    on_sqlite(async |house| {
        let whole = b"--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nabc\r\n--b--\r\n";
        check(&house, "multipart/form-data; boundary=b", whole[..40].to_vec(), 400, "The connection ended").await;
        check(&house, "multipart/form-data; boundary=b", whole[..whole.len() - 10].to_vec(), 400, "The connection ended").await;
        let broken = futures::stream::iter([Ok(&b"text=a"[..]), Err(std::io::Error::other("cut"))]);
        let answer = house.browser().post_body(PATH, FORM, Body::from_stream(broken)).await;
        assert_eq!(answer.status, 400);
        assert!(answer.text.contains("The connection ended before everything had arrived."));
    });
}

#[test]
fn odd_bodies_never_break_the_page() {
    on_sqlite(async |house| {
        let mut browser = house.browser();
        for body in ["", "&&&", "=", "a", "a=%", "a=%4", "once", "once=", "once=.", "once=..", "=&=&once=a.b", "%00=%00", "a=b=c"] {
            let answer = browser.post_bytes(PATH, FORM, body.as_bytes().to_vec()).await;
            assert_eq!(answer.status, 403, "{body:?}");
        }
        for kind in ["multipart/form-data; boundary=", "multipart/form-data; boundary=\"", "multipart/form-data; boundary=a\u{e9}"] {
            let answer = browser.post_bytes(PATH, kind, b"--\r\n\r\n".to_vec()).await;
            assert!(answer.status.is_client_error(), "{kind}: {}", answer.status);
        }
        let query = browser.get("/en/2021/note?%ff=%00&lang=%00&a=%ff").await;
        assert_eq!(query.status, 200);
    });
}

const SCAN: &str = "/office/2021/scan";

async fn office(house: &House) -> (Browser, String) {
    let (mut office, _) = house.signed_in(&[Role::Officer]).await;
    let once = office.get("/office/2021/note").await.once();
    (office, once)
}

#[test]
fn a_file_is_what_its_content_is_whatever_its_name() {
    on_sqlite(async |house| {
        let (mut office, once) = office(&house).await;
        for (name, content, sentence) in [
            (
                "letter.pdf",
                &b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0 This program cannot be run in DOS mode"[..],
                "not a PDF, JPEG, PNG or TIFF",
            ),
            ("letter.pdf", b"<!doctype html><script>alert(1)</script>", "not a PDF, JPEG, PNG or TIFF"),
            ("letter.pdf", b"GIF89a\x01\0\x01\0", "not a PDF, JPEG, PNG or TIFF"),
            ("letter.pdf", b"PK\x03\x04letter.docx", "not a PDF, JPEG, PNG or TIFF"),
            ("letter.pdf", b"", "The file is empty."),
            (
                "letter.pdf",
                b"%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert) >> >>",
                "contains scripts, programs or embedded files",
            ),
        ] {
            let answer = office.post_file(SCAN, &[(ONCE_FIELD, &once), ("number", "1")], name, content).await;
            assert_eq!(answer.status, 422, "{name}: {}", answer.text);
            assert!(answer.text.contains(sentence), "{sentence}: {}", answer.text);
            assert_eq!(house.notes().await.len(), 0);
        }
        let large = [b"%PDF-1.7\n".to_vec(), vec![b' '; SIZE_LIMIT]].concat();
        let answer = office.post_file(SCAN, &[(ONCE_FIELD, &once), ("number", "1")], "large.pdf", &large).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text.contains("The file is larger than 12 MB."));
        let done = office.post_file(SCAN, &[(ONCE_FIELD, &once), ("number", "1")], "../../scan.exe", b"%PDF-1.7\n%%EOF").await;
        assert_eq!(done.status, 303);
        assert_eq!(house.notes().await, ["../../scan.exe 14"], "the name is shown, never used");
    });
}

#[test]
fn a_file_is_kept_with_a_form_that_comes_back() {
    on_sqlite(async |house| {
        let (mut office, once) = office(&house).await;
        // The key is no good: the page keeps the file, and its button brings it.
        let page = office.post_file(SCAN, &[(ONCE_FIELD, "stale"), ("number", "1")], "note verbale.pdf", b"%PDF-1.7 a").await;
        assert_eq!(page.status, 403);
        assert_eq!(office.press(&page).await.status, 303);
        assert_eq!(house.notes().await, ["note verbale.pdf 10"]);
        // A field is missing: the form is drawn again, with the file beside its field.
        let page = office.post_file(SCAN, &[(ONCE_FIELD, &once)], "b.pdf", b"%PDF-1.7 b").await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains("b.pdf, 1 kB"), "{}", page.text);
        let (action, mut fields) = page.kept().expect("a form");
        let token = fields.iter().find(|(name, _)| name == "file_kept").expect("the token").1.clone();
        fields.push(("number".into(), "2".into()));
        let send = |extra: Vec<(&'static str, String)>| {
            fields.iter().map(|(n, v)| (n.clone(), v.clone())).chain(extra.into_iter().map(|(n, v)| (n.to_owned(), v))).collect::<Vec<_>>()
        };
        let once = fields[0].1.clone();
        let post = async |browser: &mut Browser, fields: Vec<(String, String)>| {
            let pairs: Vec<(&str, &str)> = fields.iter().skip(1).map(|(n, v)| (n.as_str(), v.as_str())).collect();
            browser.post(&action, &once, &pairs).await
        };
        let removed = post(&mut office, send(vec![("file_remove", token.clone())])).await;
        assert!(removed.text.contains("No file"), "taken away again: {}", removed.text);
        assert_eq!(post(&mut office, send(vec![])).await.status, 303);
        assert_eq!(house.notes().await, ["b.pdf 10", "note verbale.pdf 10"]);
    });
}

#[test]
fn a_kept_file_is_its_senders_and_a_stranger_keeps_none() {
    on_sqlite(async |house| {
        let (mut one, _) = office(&house).await;
        let (mut other, once) = office(&house).await;
        let page = one.post_file(SCAN, &[(ONCE_FIELD, "stale"), ("number", "1")], "a.pdf", b"%PDF-1.7 a").await;
        let token = page.kept().expect("kept").1.into_iter().find(|(name, _)| name == "file_kept").expect("a token").1;
        for token in [token.as_str(), "", "a.b.c", &token.replace("612e706466", "622e706466")] {
            let answer = other.post(SCAN, &once, &[("file_kept", token), ("number", "1")]).await;
            assert!(answer.text.contains("No file"), "{token}");
        }
        let page = house.browser().post_file(SCAN, &[("text", "typed")], "a.pdf", b"%PDF-1.7 a").await;
        assert_eq!(page.status, 401);
        assert!(page.text.contains("the files that came with it could not be kept"), "{}", page.text);
        assert!(page.kept().is_none(), "sent again, it would go without its file");
        assert!(page.text.contains("<bdi>typed</bdi>"));
    });
}
