//! `convoke demo` and the exit codes.

use std::fs;

use crate::program::{Server, ask, run, said};

#[test]
fn a_demo_is_made_kept_and_never_made_in_anothers_place() {
    let place = tempfile::tempdir().expect("a folder");
    let dir = place.path().join("demo");
    let dir = dir.to_str().expect("UTF-8");
    let made = run(&["demo", "--dir", dir, "--no-serve", "--json", "--at", "2021-02-02T09:00"], None);
    let (code, text) = said(&made);
    assert_eq!(code, 0, "{text}");
    let told: serde_json::Value = serde_json::from_slice(&made.stdout).expect("one JSON object and nothing else");
    for key in ["url", "officer", "second_officer", "administrator", "dir", "time"] {
        assert!(told[key].as_str().is_some_and(|v| !v.is_empty()), "{key}: {told}");
    }
    assert!(told["ministry_link"].is_null(), "nothing has left on 2 February");

    let again = run(&["demo", "--dir", dir, "--no-serve", "--json"], None);
    let fresh: serde_json::Value = serde_json::from_slice(&again.stdout).expect("JSON");
    assert_ne!(fresh["officer"], told["officer"], "links are fresh at each start");
    let earlier = run(&["demo", "--dir", dir, "--no-serve", "--at", "2021-01-10"], None);
    assert_eq!(said(&earlier).0, 2, "{}", said(&earlier).1);
    assert_eq!(said(&run(&["demo", "--dir", dir, "--no-serve", "--at", "noon"], None)).0, 2);

    let foreign = place.path().join("thesis");
    fs::create_dir(&foreign).expect("made");
    fs::write(foreign.join("chapter-1.txt"), "my work").expect("written");
    let (code, text) = said(&run(&["demo", "--dir", foreign.to_str().expect("UTF-8"), "--no-serve", "--reset"], None));
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("was not made by"), "{text}");
    assert_eq!(fs::read_dir(&foreign).expect("read").count(), 1, "left alone");
}

#[test]
fn the_notices_go_with_the_binary() {
    let (code, text) = said(&run(&["notices"], None));
    assert_eq!(code, 0, "{text}");
    for whose in ["Apache-2.0 OR MIT", "SIL OPEN FONT LICENSE", "NotoNaskhArabic", "tokio ", "typst ", "open-sdg"] {
        assert!(text.contains(whose), "{whose}");
    }
    let (code, help) = said(&run(&["help"], None));
    assert!(code == 0 && help.contains("notices"), "{help}");
}

#[test]
fn commands_beside_a_server_work_and_a_second_server_is_refused_in_a_sentence() {
    let place = tempfile::tempdir().expect("a folder");
    let path = place.path().join("demo");
    let dir = path.to_str().expect("UTF-8");
    assert_eq!(said(&run(&["demo", "--dir", dir, "--no-serve", "--at", "2021-02-02T09:00"], None)).0, 0);
    let server = Server::start(&path, None, &[]);
    assert_eq!(ask(&server.host, "GET", "/health", None).map(|a| a.status), Some(200));
    let (code, text) = said(&run(&["serve", "--dir", dir, "--listen", "127.0.0.1:0"], None));
    assert_eq!((code, text.lines().count()), (1, 1), "{text}");
    assert!(text.contains("another convoke server is running"), "{text}");

    let pdf = place.path().join("x.pdf");
    let pdf = pdf.to_str().expect("UTF-8");
    let render = |lang: &str| said(&run(&["letter", "render", "--dir", dir, "--letter", "CL-21/4", "--lang", lang, "-o", pdf], None));
    assert_eq!(render("fr").0, 0, "{}", render("fr").1);
    assert!(fs::read(pdf).expect("written").starts_with(b"%PDF-1.7"));
    assert_eq!(render("de").0, 2);
    let (code, text) = said(&run(&["sign-in", "--dir", dir, "officer@forum.example"], None));
    assert!(code == 0 && text.contains("/sign-in/"), "{text}");
    assert_eq!(said(&run(&["verify", "--dir", dir], None)).0, 0);
    assert_eq!(said(&run(&["frobnicate"], None)).0, 2);
}
