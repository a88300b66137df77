//! The signature: as the page for developers says it, as others compute it, and with two secrets for a day.

use std::io::Write;
use std::process::{Command, Stdio};

use jiff::SignedDuration;
use ledger::Cx;
use testkit::{Home, on_each_engine_with};

use super::receiver::{Came, Receiver};
use super::{FEATURES, administrator, here, registered};
use crate::{Key, header, rotate, secret, test};

/// The worked example of the page.
const PAGE: &str = include_str!("../../../../docs/developer.md");

/// What stands behind a name in the example.
fn told(name: &str) -> &'static str {
    let line = PAGE.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
    line.unwrap_or_else(|| panic!("docs/developer.md has no line {name}"))
}

#[test]
fn the_example_of_the_page_is_right() {
    let key = Key::from_bytes(std::array::from_fn(|n| n as u8));
    assert_eq!(key.text(), told("secret"));
    let timestamp = told("webhook-timestamp").parse().expect("a number");
    let signature = header(&[key], told("webhook-id"), timestamp, told("body").as_bytes());
    assert_eq!(signature, told("webhook-signature"));
    serde_json::from_str::<serde_json::Value>(told("body")).expect("JSON");
}

/// Python's own HMAC over what came; `None` where there is no Python.
fn by_python(secret: &str, came: &Came) -> Option<String> {
    let code = "import base64, hashlib, hmac, sys\n\
                key = base64.b64decode(sys.argv[1].removeprefix('whsec_'))\n\
                print('v1,' + base64.b64encode(hmac.new(key, sys.stdin.buffer.read(), hashlib.sha256).digest()).decode())";
    let mut python = Command::new("python3").args(["-c", code, secret]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let signed = format!("{}.{}.{}", came.headers["webhook-id"], came.headers["webhook-timestamp"], came.body);
    python.stdin.take()?.write_all(signed.as_bytes()).ok()?;
    let output = python.wait_with_output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}

fn signatures(cx: &Cx, webhook: kernel::Id, generations: &[i64], came: &Came) -> String {
    let keys: Vec<Key> = generations.iter().map(|g| Key::of(cx.ledger().secret(), webhook, *g)).collect();
    let timestamp = came.headers["webhook-timestamp"].parse().expect("a number");
    header(&keys, &came.headers["webhook-id"], timestamp, came.body.as_bytes())
}

#[test]
fn what_is_sent_is_signed_and_a_replaced_secret_is_good_for_a_day() {
    on_each_engine_with(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![]).await;
        let cx = administrator(&home);
        let webhook = registered(&home, &receiver.url, &["*"]).await;
        let send = async |expected: &[i64]| {
            test(&cx, webhook).await.expect("ordered");
            home.work().await;
            let came = receiver.came().pop().expect("a request");
            assert_eq!(came.headers["webhook-signature"], signatures(&cx, webhook, expected, &came));
            assert_eq!(came.headers["webhook-timestamp"].parse::<i64>().ok(), Some(cx.machine_now().timestamp().as_second()));
            came
        };
        let first = send(&[1]).await;
        if let Some(other) = by_python(&secret(home.ledger(), webhook, 1), &first) {
            assert_eq!(first.headers["webhook-signature"], other);
        }
        assert_eq!(rotate(&cx, webhook).await.expect("replaced"), 2);
        assert_ne!(secret(home.ledger(), webhook, 1), secret(home.ledger(), webhook, 2));
        send(&[2, 1]).await;
        home.ledger().clock().pass(SignedDuration::from_hours(24));
        send(&[2]).await;
    });
}
