//! What a supervisor and a log see: ready and not, numbers, a graceful stop, and no person in any line.

use std::fs;
use std::path::Path;
use std::time::Duration;

use sink::{Options, Sink};

use crate::program::{Server, ask, decline, run, said};

/// A demo in the days of answers, and the path of a personal link.
fn demo(place: &Path) -> (std::path::PathBuf, String) {
    let dir = place.join("demo");
    let made = run(&["demo", "--dir", dir.to_str().expect("UTF-8"), "--no-serve", "--json", "--at", "2021-02-03T12:00"], None);
    assert_eq!(said(&made).0, 0, "{}", said(&made).1);
    let told: serde_json::Value = serde_json::from_slice(&made.stdout).expect("JSON");
    let link = told["ministry_link"].as_str().expect("a link");
    (dir, link[link.find("/reply/").expect("a path")..].to_owned())
}

/// The value of a line of the numbers.
fn number(page: &str, line: &str) -> Option<f64> {
    page.lines().find_map(|l| l.strip_prefix(line)?.trim().parse().ok())
}

#[test]
fn a_log_at_its_most_talkative_holds_nothing_of_what_people_typed() {
    let place = tempfile::tempdir().expect("a folder");
    let (dir, link) = demo(place.path());
    let sink = Sink::start(Options::default()).expect("a mail server");
    // A server that names the addressee in its refusal, as many do.
    sink.order("refuse minister 550".parse().expect("an order"));
    let (port, log) = (sink.port().to_string(), place.path().join("log"));
    let settings = [
        ("CONVOKE_LOG", "trace"),
        ("CONVOKE_LOG_FORMAT", "json"),
        ("CONVOKE_MAIL__SMTP__HOST", "127.0.0.1"),
        ("CONVOKE_MAIL__SMTP__PORT", port.as_str()),
        ("CONVOKE_MAIL__SMTP__TLS", "none"),
    ];
    let server = Server::start_logging(&dir, &settings, &log);
    let canary = |n: u32| format!("canary{n}x");
    for n in 0..10 {
        decline(&server.host, &link, &canary(n)).expect("acknowledged");
        let sign_in = ask(&server.host, "GET", "/sign-in", None).expect("a page");
        let form = format!("once={}&email={}@forum.example", sign_in.field("once"), canary(100 + n));
        ask(&server.host, "POST", "/sign-in", Some(&form)).expect("an answer");
        ask(&server.host, "GET", &format!("/{}/{}?q={}", canary(200 + n), canary(201 + n), canary(202 + n)), None).expect("an answer");
        ask(&server.host, "POST", &format!("{link}/en"), Some(&format!("kind={}&message={}", canary(300), canary(301))))
            .expect("an answer");
        ask(&server.host, "GET", &format!("/reply/{}/en", canary(400)), None).expect("an answer");
    }
    // The acknowledgements go out meanwhile.
    std::thread::sleep(Duration::from_millis(1500));
    assert_eq!(server.stop(), Some(0));
    let text = fs::read_to_string(&log).expect("the log");
    let token = link.trim_start_matches("/reply/");
    for secret in ["canary", token, "minister@", "officer@"] {
        let line = text.lines().find(|l| l.contains(secret));
        assert!(line.is_none(), "{secret}: {}", line.unwrap_or(""));
    }
    let answered: Vec<serde_json::Value> =
        text.lines().map(|l| serde_json::from_str(l).unwrap_or_else(|_| panic!("a line is no JSON: {l}"))).collect();
    let answered: Vec<&serde_json::Value> = answered.iter().filter(|l| l["message"] == "answered").collect();
    assert!(answered.len() > 60, "each request has its line: {}", answered.len());
    assert!(answered.iter().all(|l| l["request"].as_str().is_some_and(|id| id.len() == 16) && l["took_ms"].is_u64()), "{:?}", answered[0]);
    assert!(answered.iter().any(|l| l["route"] == "/reply/{token}/{lang}/give"), "routes are named as they are listed");
}

#[test]
fn numbers_are_told_to_this_machine_or_on_an_address_of_their_own() {
    let place = tempfile::tempdir().expect("a folder");
    let (dir, link) = demo(place.path());
    let server = Server::start(&dir, None, &[]);
    decline(&server.host, &link, "no").expect("acknowledged");
    let page = ask(&server.host, "GET", "/metrics", None).expect("an answer");
    assert_eq!(page.status, 200);
    assert!(page.headers["content-type"].starts_with("text/plain; version=0.0.4"));
    for (line, least) in [
        ("convoke_requests_total{method=\"POST\",route=\"/reply/{token}/{lang}/give\",status=\"303\"}", 1.0),
        ("convoke_request_seconds_count{method=\"GET\"}", 2.0),
        ("convoke_request_seconds_bucket{method=\"GET\",le=\"+Inf\"}", 2.0),
        ("convoke_jobs{state=\"failed\"}", 0.0),
        ("convoke_jobs{state=\"ready\"}", 0.0),
        ("convoke_mails{state=\"sent\"}", 100.0),
        ("convoke_consignments{state=\"to-print\"}", 1.0),
        ("convoke_trail_sealing_lag_seconds", 0.0),
        ("convoke_trail_sealed", 100.0),
        ("convoke_database_connections{state=\"idle\"}", 0.0),
        ("convoke_database_up", 1.0),
    ] {
        assert!(number(&page.body, line).is_some_and(|n| n >= least), "{line}\n{}", page.body);
    }
    assert!(!page.body.contains(link.trim_start_matches("/reply/")), "no key");
    ask(&server.host, "GET", "/a/b/c/d/canary-label", None).expect("an answer");
    let page = ask(&server.host, "GET", "/metrics", None).expect("an answer");
    assert!(!page.body.contains("canary") && page.body.contains("route=\"none\",status=\"404\""), "no label comes from a request");
    let through = crate::program::ask_with(&server.host, "/metrics", "X-Forwarded-For: 192.0.2.1");
    assert_eq!(through.map(|a| a.status), Some(404), "not through a proxy");
    drop(server);
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("bound").to_string();
    let server = Server::start_with(&dir, &[("CONVOKE_METRICS_LISTEN", &free)]);
    assert_eq!(ask(&server.host, "GET", "/metrics", None).map(|a| a.status), Some(404));
    assert_eq!(ask(&free, "GET", "/metrics", None).map(|a| a.status), Some(200));
    assert_eq!(ask(&free, "GET", "/en/2021", None).map(|a| a.status), Some(404), "and nothing else");
}

#[test]
fn a_server_that_is_told_to_stop_says_not_ready_first_and_finishes_what_is_under_way() {
    let place = tempfile::tempdir().expect("a folder");
    let (dir, link) = demo(place.path());
    let server = Server::start_with(&dir, &[("CONVOKE_STOP_ANNOUNCE", "3")]);
    let host = server.host.clone();
    let ready = || ask(&host, "GET", "/ready", None).map(|a| a.status);
    assert_eq!(ready(), Some(200));
    let stopping = std::thread::spawn(move || server.stop());
    let mut last = ready();
    for _ in 0..100 {
        if last == Some(503) {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
        last = ready();
    }
    assert_eq!(last, Some(503), "a proxy is told before the door closes");
    assert_eq!(ask(&host, "GET", "/health", None).map(|a| a.status), Some(200), "it lives");
    decline(&host, &link, "at the last moment").expect("what comes in this time is still served");
    assert_eq!(stopping.join().expect("no panic"), Some(0));
    assert_eq!(ready(), None, "and then nobody is there");
}

#[test]
fn a_server_whose_files_are_gone_is_not_ready_and_lives() {
    let place = tempfile::tempdir().expect("a folder");
    let (dir, _) = demo(place.path());
    let server = Server::start(&dir, None, &[]);
    fs::rename(dir.join("files"), dir.join("elsewhere")).expect("taken away");
    assert_eq!(ask(&server.host, "GET", "/ready", None).map(|a| a.status), Some(503));
    assert_eq!(ask(&server.host, "GET", "/health", None).map(|a| a.status), Some(200));
    fs::rename(dir.join("elsewhere"), dir.join("files")).expect("put back");
    assert_eq!(ask(&server.host, "GET", "/ready", None).map(|a| a.status), Some(200), "by itself");
}

#[test]
fn a_mail_server_that_is_silent_holds_up_a_stop_no_longer_than_its_bound() {
    let place = tempfile::tempdir().expect("a folder");
    let (dir, link) = demo(place.path());
    let sink = Sink::start(Options::default()).expect("a mail server");
    sink.order("always hang".parse().expect("an order"));
    let port = sink.port().to_string();
    let settings = [
        ("CONVOKE_STOP_ANNOUNCE", "0"),
        ("CONVOKE_STOP_WITHIN", "2"),
        ("CONVOKE_MAIL__SMTP__HOST", "127.0.0.1"),
        ("CONVOKE_MAIL__SMTP__PORT", port.as_str()),
        ("CONVOKE_MAIL__SMTP__TLS", "none"),
    ];
    let server = Server::start_with(&dir, &settings);
    decline(&server.host, &link, "no").expect("acknowledged");
    // The acknowledgement is being handed over, and the mail server never says 250.
    for _ in 0..500 {
        if !sink.received().is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(sink.received().len(), 1, "a job is at hand");
    let (told, ended) = std::sync::mpsc::channel();
    std::thread::spawn(move || told.send(server.stop()));
    assert_eq!(ended.recv_timeout(Duration::from_secs(20)), Ok(Some(0)), "the mail's own patience is minutes");
}
