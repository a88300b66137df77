//! A real installation: `init`, `check`, `mail test`, each as a script calls it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use sink::{Options, Sink};
use testdb::Place;

use crate::program::{Server, ask, convoke, run, said};

const FORUM: [&str; 17] = [
    "init",
    "--process",
    "World Forum on Water",
    "--slug",
    "2027",
    "--zone",
    "Africa/Nairobi",
    "--languages",
    "en,fr",
    "--from",
    "2027-05-17",
    "--to",
    "2027-05-21",
    "--admin-name",
    "A. Person",
    "--admin-email",
    "a.person@forum.example",
];

#[test]
fn an_installation_is_founded_once_and_its_root_leads_to_the_edition_in_the_browsers_language() {
    let place = tempfile::tempdir().expect("a folder");
    let path = place.path().join("forum");
    let dir = ["--dir", path.to_str().expect("UTF-8")];
    let (code, text) = said(&run(&[&FORUM[..3], &dir].concat(), None));
    assert!(code == 2 && text.contains("--zone") && text.contains("--admin-email"), "nobody can be asked: {text}");
    assert!(!path.exists(), "nothing was made");
    let made = run(&[&FORUM[..], &dir, &["--json"]].concat(), None);
    assert_eq!(said(&made).0, 0, "{}", said(&made).1);
    let told: serde_json::Value = serde_json::from_slice(&made.stdout).expect("one JSON object and nothing else");
    assert_eq!((&told["edition"], &told["administrator"]), (&"2027".into(), &"a.person@forum.example".into()));
    let link = told["link"].as_str().expect("a link");
    let (code, text) = said(&run(&[&FORUM[..], &dir].concat(), None));
    assert!(code == 1 && text.contains("there is already an edition (2027)"), "{text}");

    let server = Server::start(&path, None, &[]);
    let get = |path: &str| ask(&server.host, "GET", path, None).expect("an answer");
    assert_eq!(get("/").headers["location"], "/en/");
    assert_eq!(get("/fr/").headers["location"], "/fr/2027");
    let home = get("/fr/2027");
    assert!(home.status == 200 && home.body.contains("World Forum on Water 2027"), "{}", home.body);
    let button = get(&link[link.find("/sign-in/").expect("a path")..]);
    assert!(button.status == 200 && button.body.contains("<button"), "{}", button.body);
    assert_eq!(server.stop(), Some(0));
    assert_eq!(said(&run(&[&["verify"][..], &dir].concat(), None)).0, 0);
}

#[test]
fn an_installation_is_founded_from_a_file_and_all_faults_of_the_file_are_told() {
    let place = tempfile::tempdir().expect("a folder");
    let path = |name: &str| place.path().join(name).to_str().expect("UTF-8").to_owned();
    let good = "[process]\nnames = { en = \"World Forum on Water\", fr = \"Forum mondial de l'eau\" }\n\n[edition]\nslug = \"2027\"\n\
                names = { en = \"World Forum on Water 2027\" }\ntime_zone = \"Africa/Nairobi\"\nlanguages = [\"en\", \"fr\"]\n\
                final_week = { from = 2027-05-17, to = 2027-05-21 }\n\n[administrator]\nname = \"A. Person\"\nemail = \"a.person@forum.example\"\n";
    let bad = good.replace("Africa/Nairobi", "Africa/Atlantis").replace("\"2027\"", "\"../etc\"").replace("2027-05-21", "2027-05-16");
    fs::write(path("good.toml"), good).expect("written");
    fs::write(path("bad.toml"), bad).expect("written");
    let (code, text) = said(&run(&["init", "--dir", &path("forum"), "--file", &path("bad.toml")], None));
    assert_eq!(code, 2, "{text}");
    for place in ["edition.slug", "edition.time_zone", "edition.final_week ends before it begins"] {
        assert!(text.contains(place), "{place}: {text}");
    }
    let (code, text) = said(&run(&["init", "--dir", &path("forum"), "--file", &path("good.toml"), "--hidden", "--without-states"], None));
    assert!(code == 0 && text.contains("public: false"), "{text}");
}

#[test]
fn a_verdict_names_what_works_and_what_does_not() {
    testdb::on_sqlite(verdicts);
    testdb::on_postgres(verdicts);
}

async fn verdicts(place: Place) {
    let database = place.postgres.clone();
    let path = place.dir.join("forum");
    let dir = path.to_str().expect("UTF-8").to_owned();
    let check = |more: &[(&str, &str)]| {
        let mut command = convoke(&["check", "--dir", &dir]);
        if let Some(url) = &database {
            command.env("CONVOKE_DATABASE", url);
        }
        said(&command.envs(more.iter().copied()).output().expect("it runs"))
    };
    let (code, text) = check(&[]);
    // A test server that does not wait for the disk is told as what it is.
    let sound = i32::from(text.contains("fsync=off"));
    assert!(code == sound && text.contains("directory: look:") && !path.exists(), "before init nothing is made: {text}");
    assert_eq!(said(&run(&[&FORUM[..], &["--dir", &dir, "--without-states"]].concat(), database.as_deref())).0, 0);
    let sink = Sink::start(Options { login: Some(("forum".into(), "right-secret".into())), ..Options::default() }).expect("a mail server");
    let port = sink.port().to_string();
    let key = place.dir.join("dkim.pem");
    fs::write(
        &key,
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n",
    )
    .expect("written");
    let mail = |password: &'static str| {
        vec![
            ("CONVOKE_BASE", "https://forum.example"),
            ("CONVOKE_MAIL__FROM", "forum@forum.example"),
            ("CONVOKE_MAIL__SMTP__HOST", "127.0.0.1"),
            ("CONVOKE_MAIL__SMTP__PORT", port.as_str()),
            ("CONVOKE_MAIL__SMTP__TLS", "none"),
            ("CONVOKE_MAIL__SMTP__USER", "forum"),
            ("CONVOKE_MAIL__SMTP__PASSWORD", password),
            ("CONVOKE_MAIL__DKIM__DOMAIN", "forum.example"),
            ("CONVOKE_MAIL__DKIM__SELECTOR", "s1"),
            ("CONVOKE_MAIL__DKIM__KEY_FILE", key.to_str().expect("UTF-8")),
        ]
    };
    let (code, text) = check(&mail("right-secret"));
    assert_eq!((code, text.matches(": failed: ").count()), (sound, usize::from(sound > 0)), "{text}");
    for line in
        ["settings: ok", "server: ok: none", "keys: ok", "schema: ok", "files: ok", "mail: ok", "fonts: ok", "clock: ok", "base: ok"]
    {
        assert!(text.contains(line), "{line}: {text}");
    }
    // The public half of the key of RFC 8463, A.2.
    let record = "s1._domainkey.forum.example TXT \"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"";
    assert!(text.contains(record), "{text}");
    let (code, text) = check(&mail("wrong-secret"));
    assert!(code == 1 && text.contains("mail: failed") && !text.contains("wrong-secret"), "{text}");
    let (code, text) = check(&[("CONVOKE_MIAL__FROM", "x")]);
    assert!(code == 2 && text.contains("mial"), "an unknown setting is named: {text}");
    fs::set_permissions(path.join("keys/secret"), fs::Permissions::from_mode(0o644)).expect("opened to others");
    let (code, text) = check(&[]);
    assert!(code == 1 && text.contains("keys: failed: others may read"), "{text}");
    let server = Server::start(&path, database.as_deref(), &[]);
    let text = check(&[]).1;
    assert!(text.contains(&format!("server: ok: one is running: process {} holds the lock", server.id())), "{text}");
    drop(server);
    let json = Command::new(env!("CARGO_BIN_EXE_convoke")).args(["check", "--json", "--dir", &dir]).output().expect("it runs");
    let told: serde_json::Value = serde_json::from_slice(&json.stdout).expect("one JSON object");
    assert!(told["ok"] == false && told["findings"].as_array().is_some_and(|all| all.len() > 8), "{told}");
}

#[test]
fn a_test_mail_tells_each_step_and_no_secret() {
    let place = tempfile::tempdir().expect("a folder");
    let test = |sink: &Sink, more: &[(&str, &str)], arguments: &[&str]| {
        let port = sink.port().to_string();
        let settings = [
            ("CONVOKE_MAIL__FROM", "forum@forum.example"),
            ("CONVOKE_MAIL__SMTP__HOST", "127.0.0.1"),
            ("CONVOKE_MAIL__SMTP__PORT", port.as_str()),
            ("CONVOKE_MAIL__SMTP__TLS", "none"),
        ];
        let mut command = convoke(&[&["mail", "test", "a.person@ministry.example"], arguments].concat());
        said(&command.current_dir(place.path()).envs(settings).envs(more.iter().copied()).output().expect("it runs"))
    };
    let login = || Some(("forum".to_owned(), "right-secret".to_owned()));
    let sink = Sink::start(Options { login: login(), ..Options::default() }).expect("a mail server");
    let user = ("CONVOKE_MAIL__SMTP__USER", "forum");
    let (code, text) = test(&sink, &[user, ("CONVOKE_MAIL__SMTP__PASSWORD", "right-secret")], &[]);
    assert_eq!(code, 0, "{text}");
    for step in [
        "connect: ok",
        "ehlo: ok",
        "auth: ok: 235",
        "mail-from: ok: 250",
        "rcpt-to: ok: 250",
        "data: ok: 354",
        "text: ok: 250",
        "sent: yes",
    ] {
        assert!(text.contains(step), "{step}: {text}");
    }
    assert!(!text.contains("right-secret"), "{text}");
    assert_eq!(sink.received().len(), 1);
    let (code, text) = test(&sink, &[user, ("CONVOKE_MAIL__SMTP__PASSWORD", "wrong-secret")], &["--json"]);
    let told: serde_json::Value = serde_json::from_str(&text).expect("one JSON object");
    assert!(code == 1 && told["sent"] == false && told["steps"][2]["step"] == "auth" && !text.contains("wrong-secret"), "{text}");
    let sink = Sink::start(Options { tls: true, ..Options::default() }).expect("a mail server");
    let (code, text) = test(&sink, &[("CONVOKE_MAIL__SMTP__TLS", "starttls")], &[]);
    assert!(code == 1 && text.contains("starttls: failed") && text.contains("sent: no"), "a certificate that nobody vouches for: {text}");
    assert_eq!(test(&sink, &[], &["--lang", "de"]).0, 2);
    let none = convoke(&["mail", "test", "a.person@ministry.example"]).output().expect("it runs");
    assert!(said(&none).0 == 1 && said(&none).1.contains("no mail server is set"), "{}", said(&none).1);
}
