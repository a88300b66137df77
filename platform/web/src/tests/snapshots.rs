//! Snapshots: one page for everybody, replaced at once, in three encodings, holding nothing of whoever asked first.

use std::io::Read;
use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use jiff::SignedDuration;
use ledger::{Change, Door, LOOKED_UP, Verb};
use store::params;
use testdb::on_each_engine;
use tower::ServiceExt;

use super::{House, NOTE, WRITE, house, on_sqlite};

const BOARD: &str = "/en/2021/board";
const LIVE: &str = "/en/2021/live";

struct Got {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Vec<u8>,
}

impl Got {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("text")
    }
}

async fn ask(house: &House, method: Method, path: &str, headers: &[(&str, &str)]) -> Got {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut request = request.body(Body::empty()).expect("a request");
    request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([192, 0, 2, 1], 40_000))));
    let (parts, body) = crate::router(&house.app).oneshot(request).await.expect("always an answer").into_parts();
    Got { status: parts.status, headers: parts.headers, bytes: body.collect().await.expect("a body").to_bytes().to_vec() }
}

async fn get(house: &House, path: &str, headers: &[(&str, &str)]) -> Got {
    ask(house, Method::GET, path, headers).await
}

/// Writes a note; told, it is published.
async fn write(house: &House, text: &str, thing: kernel::Kind) {
    let cx = house.operator();
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
    tx.run("insert into note (id, text) values ($1, $2)", params![cx.new_id(), text]).await.expect("run");
    tx.note(Change::event(thing.at(cx.new_id()), Verb("written")));
    tx.commit(&()).await.expect("committed");
}

const OTHER: kernel::Kind = kernel::Kind::new("other");

#[test]
fn a_page_is_made_once_and_publishing_replaces_it_at_once_and_elsewhere_within_a_second() {
    on_each_engine(async |place| {
        let here = house(&place).await;
        let there = here.beside(&place).await;
        write(&here, "first", NOTE).await;
        for node in [&here, &there] {
            assert!(get(node, BOARD, &[]).await.text().contains("first"));
        }
        write(&here, "untold", OTHER).await;
        for node in [&here, &there] {
            assert!(!get(node, BOARD, &[]).await.text().contains("untold"), "the page lies ready and is not made again");
        }
        write(&here, "second", NOTE).await;
        assert!(get(&here, BOARD, &[]).await.text().contains("second"));
        there.pass(LOOKED_UP);
        assert!(get(&there, BOARD, &[]).await.text().contains("second"));
    });
}

#[test]
fn live_pages_are_at_most_a_minute_old() {
    on_sqlite(async |house| {
        assert!(!get(&house, LIVE, &[]).await.text().contains("counted"));
        write(&house, "counted", OTHER).await;
        house.pass(SignedDuration::from_secs(59));
        assert!(!get(&house, LIVE, &[]).await.text().contains("counted"));
        house.pass(SignedDuration::from_secs(1));
        assert!(get(&house, LIVE, &[]).await.text().contains("counted"));
        house.pass(SignedDuration::from_mins(59));
    });
}

#[test]
fn the_three_encodings_are_one_page_each_with_its_own_strong_tag() {
    on_sqlite(async |house| {
        let plain = get(&house, BOARD, &[]).await;
        let gzip = get(&house, BOARD, &[("accept-encoding", "gzip, deflate")]).await;
        let brotli = get(&house, BOARD, &[("accept-encoding", "gzip, deflate, br")]).await;
        assert_eq!(
            (plain.header("content-encoding"), gzip.header("content-encoding"), brotli.header("content-encoding")),
            ("", "gzip", "br")
        );
        let (mut of_gzip, mut of_brotli) = (Vec::new(), Vec::new());
        flate2::read::GzDecoder::new(&*gzip.bytes).read_to_end(&mut of_gzip).expect("gzip");
        brotli::Decompressor::new(&*brotli.bytes, 4096).read_to_end(&mut of_brotli).expect("brotli");
        assert_eq!((&of_gzip, &of_brotli), (&plain.bytes, &plain.bytes));
        assert!(brotli.bytes.len() < gzip.bytes.len() && gzip.bytes.len() < plain.bytes.len());
        let mut tags = [&plain, &gzip, &brotli].map(|got| got.header("etag").to_owned());
        assert!(tags.iter().all(|tag| tag.starts_with('"') && tag.ends_with('"')), "{tags:?}");
        tags.sort();
        assert!(tags[0] != tags[1] && tags[1] != tags[2]);
        for got in [&plain, &gzip, &brotli] {
            assert_eq!((got.header("vary"), got.header("cache-control")), ("accept-encoding", "no-cache"));
            assert_eq!(got.header("content-length"), got.bytes.len().to_string());
            assert!(got.header("content-security-policy").starts_with("default-src 'none'"));
            assert_eq!((got.header("x-content-type-options"), got.header("referrer-policy")), ("nosniff", "same-origin"));
            assert!(!got.headers.contains_key("set-cookie"));
        }
    });
}

#[test]
fn a_tag_that_is_known_is_answered_without_the_page() {
    on_sqlite(async |house| {
        for encoding in ["", "gzip", "br"] {
            let first = get(&house, BOARD, &[("accept-encoding", encoding)]).await;
            let again = get(&house, BOARD, &[("accept-encoding", encoding), ("if-none-match", first.header("etag"))]).await;
            assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0), "{encoding}");
            assert_eq!((again.header("etag"), again.header("vary")), (first.header("etag"), "accept-encoding"), "{encoding}");
            assert_eq!(
                again.header("content-length"),
                first.header("content-length"),
                "{encoding}: the length of the page, not of nothing"
            );
            assert!(again.headers.contains_key("content-security-policy"), "{encoding}");
        }
        let first = get(&house, BOARD, &[]).await;
        // Published anew with the same words: the reader need not fetch them again.
        write(&house, "", NOTE).await;
        write(&house, "new", NOTE).await;
        assert_eq!(get(&house, BOARD, &[("if-none-match", first.header("etag"))]).await.status, StatusCode::OK);
    });
}

#[test]
fn a_change_that_the_page_does_not_show_leaves_tag_and_length_as_they_were() {
    on_sqlite(async |house| {
        let cx = house.operator();
        let before = get(&house, BOARD, &[]).await;
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
        tx.note(Change::event(NOTE.at(cx.new_id()), Verb("drafted")));
        tx.commit(&()).await.expect("committed");
        let after = get(&house, BOARD, &[]).await;
        assert_eq!((before.header("etag"), &before.bytes), (after.header("etag"), &after.bytes));
    });
}

#[test]
fn head_is_the_page_without_its_bytes_whether_it_lies_ready_or_not() {
    on_sqlite(async |house| {
        let first = ask(&house, Method::HEAD, BOARD, &[("accept-encoding", "br")]).await;
        let page = get(&house, BOARD, &[("accept-encoding", "br")]).await;
        let second = ask(&house, Method::HEAD, BOARD, &[("accept-encoding", "br")]).await;
        for head in [&first, &second] {
            assert_eq!((head.status, head.bytes.len()), (StatusCode::OK, 0));
            assert_eq!((head.header("etag"), head.header("content-length")), (page.header("etag"), page.bytes.len().to_string().as_str()));
        }
    });
}

#[test]
fn nothing_of_whoever_asks_first_is_in_the_page_of_the_others() {
    on_sqlite(async |house| {
        let (_, account) = house.signed_in(&[ledger::Role::Officer]).await;
        let read = house.app.ledger.store().read().await.expect("read");
        let email = access::account::by_id(&read, account).await.expect("read").expect("there").email;
        drop(read);
        let cookie = format!("convoke={}", house.session(&email).await);
        let theirs = get(&house, BOARD, &[("cookie", &cookie), ("accept-language", "ar"), ("user-agent", "A curious one")]).await;
        let ours = get(&house, BOARD, &[]).await;
        assert_eq!((theirs.status, theirs.bytes), (StatusCode::OK, ours.bytes.clone()));
        assert!(!ours.text().contains("A. Person"));
    });
}

#[test]
fn a_page_with_the_key_of_a_form_is_never_kept() {
    on_sqlite(async |house| {
        let key = |got: Got| got.text().split(page::ONCE_FIELD).nth(1).expect("a key").chars().take(60).collect::<String>();
        let (first, second) = (get(&house, "/en/2021/key", &[]).await, get(&house, "/en/2021/key", &[]).await);
        assert!(!first.headers.contains_key("etag"));
        assert_ne!(key(first), key(second));
    });
}

#[test]
fn what_is_not_there_and_what_is_asked_otherwise_is_not_kept() {
    on_sqlite(async |house| {
        for path in ["/en/2022/board", "/xx/2021/board", "/en/2021/board?a=b", "/en/2021/bo%61rd"] {
            assert!(!get(&house, path, &[]).await.headers.contains_key("etag"), "{path}");
        }
        assert_eq!(get(&house, "/en/2022/board", &[]).await.status, StatusCode::NOT_FOUND);
        assert!(get(&house, "/en/2021/board?a=b", &[]).await.text().contains("/fr/2021/board?a=b"), "the query stays on the way to French");
        let french = get(&house, "/xx/2021/board", &[("accept-language", "fr")]).await;
        assert!(french.text().contains("lang=\"fr\""), "what is not there says so in the reader's language");
        assert!(get(&house, BOARD, &[]).await.text().contains("href=\"/ar/2021/board\""));
    });
}

#[test]
fn an_edition_that_is_hidden_is_gone_at_once() {
    on_sqlite(async |house| {
        assert_eq!(get(&house, BOARD, &[]).await.status, StatusCode::OK);
        let cx = house.operator();
        let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
        assert!(access::edition::show_in(&mut tx, false).await.expect("hidden"));
        tx.commit(&()).await.expect("committed");
        assert_eq!(get(&house, BOARD, &[]).await.status, StatusCode::NOT_FOUND);
    });
}
