//! Where a request comes from, and how many forms one source may send.

use axum::extract::ConnectInfo;
use axum::http::Request;
use jiff::SignedDuration;
use std::net::SocketAddr;

use super::{House, on_sqlite};
use crate::request::source;

/// The source of a request from this peer with these lines of `X-Forwarded-For`.
fn check(house: &House, peer: &str, lines: &[&str], expected: &str) {
    let mut request = Request::get("/");
    for line in lines {
        request = request.header("x-forwarded-for", *line);
    }
    let (mut parts, ()) = request.body(()).expect("a request").into_parts();
    parts.extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().expect("an address"), 40_000)));
    assert_eq!(source(&parts, &house.app.settings), expected, "{peer} {lines:?}");
}

#[test]
fn what_a_stranger_says_of_its_source_does_not_count() {
    on_sqlite(async |house| {
        check(&house, "192.0.2.7", &[], "192.0.2.7");
        check(&house, "192.0.2.7", &["198.51.100.1"], "192.0.2.7");
        check(&house, "2001:db8:1:2:3::7", &["198.51.100.1"], "2001:db8:1:2::/64");
        check(&house, "::ffff:192.0.2.7", &[], "192.0.2.7");
    });
}

#[test]
fn what_a_configured_proxy_says_counts_and_nothing_before_it() {
    on_sqlite(async |house| {
        check(&house, "10.0.0.1", &["198.51.100.1"], "198.51.100.1");
        check(&house, "::ffff:10.0.0.1", &["198.51.100.1"], "198.51.100.1");
        check(&house, "10.0.0.1", &["6.6.6.6, 198.51.100.1"], "198.51.100.1");
        check(&house, "10.0.0.1", &["6.6.6.6", "198.51.100.1"], "198.51.100.1");
        check(&house, "10.0.0.1", &["6.6.6.6, 198.51.100.1, 10.0.0.2"], "198.51.100.1");
        check(&house, "10.0.0.1", &["198.51.100.1:5050"], "198.51.100.1");
        check(&house, "10.0.0.1", &["[2001:db8:1:2::7]:5050"], "2001:db8:1:2::/64");
        check(&house, "10.0.0.1", &["198.51.100.1, unknown"], "10.0.0.1");
        check(&house, "10.0.0.1", &[""], "10.0.0.1");
        check(&house, "10.0.0.1", &["10.0.0.2"], "10.0.0.1");
        check(&house, "10.0.0.3", &["198.51.100.1"], "10.0.0.3");
    });
}

#[test]
fn one_source_may_send_so_many_forms_and_others_go_on() {
    on_sqlite(async |house| {
        let mut machine = house.browser().from("203.0.113.9");
        for _ in 0..crate::app::POSTS_BY_SOURCE.0 {
            assert_eq!(machine.post("/nowhere", "", &[]).await.status, 404);
        }
        let refused = machine.post("/nowhere", "", &[]).await;
        assert_eq!(refused.status, 429);
        assert!(refused.text.contains("Too many attempts were made within a short time."));
        let wait: i64 = refused.header("retry-after").parse().expect("whole seconds");
        assert!((1..=60).contains(&wait), "{wait}");
        // Another address, and reading, are not concerned; nor does a forged source help.
        assert_eq!(house.browser().post("/nowhere", "", &[]).await.status, 404);
        assert_eq!(machine.get("/en/2021/note").await.status, 200);
        assert_eq!(machine.clone().with("x-forwarded-for", &["198.51.100.1"]).post("/nowhere", "", &[]).await.status, 429);
        house.pass(SignedDuration::from_secs(wait));
        assert_eq!(machine.post("/nowhere", "", &[]).await.status, 404);
        assert_eq!(machine.post("/nowhere", "", &[]).await.status, 429);
    });
}
