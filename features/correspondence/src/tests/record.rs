//! Entering by hand: what is refused, what is the same paper, what a page does with it.

use jiff::civil::date;
use kernel::{Lang, Refusal};
use ledger::{Cx, Role};
use serde_json::json;
use testkit::{Home, on_each_engine, on_sqlite};

use super::{FEATURES, entered, fax};
use crate::{Channel, Correction, Direction, ItemFile, Link, LinkKind, NewItem, RegisterFault, Written, commands, store};

fn written(cx: &Cx) -> Written {
    Written {
        direction: Direction::In,
        channel: Channel::NoteVerbale,
        at: cx.now(),
        dated: Some(date(2021, 2, 11)),
        state: None,
        from: "Mission of Fiji".into(),
        to: String::new(),
        document_number: "NV 12/2021".into(),
        subject: "Participation".into(),
        body: String::new(),
        lang: Lang::En,
        class: None,
        answers: String::new(),
        note: String::new(),
        files: Vec::new(),
        though_known: false,
    }
}

fn scan(file: &str) -> ItemFile {
    ItemFile { file: file.into(), name: "scan.pdf".into(), media: "application/pdf".into() }
}

async fn check(cx: &Cx, written: Written, expected: Result<&str, &str>) {
    let recorded = commands::record(cx, written).await;
    assert_eq!(recorded.as_ref().map(|r| r.reference.as_str()).map_err(Refusal::code), expected);
}

#[test]
fn what_cannot_be_entered_is_refused_in_a_sentence() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        check(&cx, Written { from: " ".into(), ..written(&cx) }, Err("correspondence-fault-nobody")).await;
        check(&cx, Written { subject: String::new(), ..written(&cx) }, Err("correspondence-fault-no-subject")).await;
        check(&cx, Written { subject: "x".repeat(301), ..written(&cx) }, Err("correspondence-fault-long-line")).await;
        check(&cx, Written { note: "x".repeat(2001), ..written(&cx) }, Err("correspondence-fault-long-text")).await;
        check(&cx, Written { answers: "CL-99/9".into(), ..written(&cx) }, Err("correspondence-fault-no-number")).await;
        check(&cx, Written { class: Some(cx.new_id()), ..written(&cx) }, Err("correspondence-fault-no-class")).await;
        check(&cx, Written { state: Some(cx.new_id()), ..written(&cx) }, Err("correspondence-fault-nobody")).await;
        let ahead = kernel::EditionTime::from_micros(cx.now().micros() + 1);
        check(&cx, Written { at: ahead, ..written(&cx) }, Err("correspondence-fault-future")).await;
        check(&cx, written(&cx), Ok("2021/IN/0001")).await;
        let reader = home.role(&[Role::Account, Role::Reader]);
        assert!(matches!(commands::record(&reader, written(&reader)).await, Err(RegisterFault::Door(_))));
    });
}

#[test]
fn an_answer_has_the_subject_and_class_of_what_it_answers() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        let letter = NewItem { direction: Direction::Out, document_number: "CL-21/4".into(), subject: "Invitation".into(), ..fax(&cx) };
        let letter = entered(&cx, NewItem { to: "Mission of Fiji".into(), ..letter }).await;
        for (n, answers) in ["cl-21/4", "2021/out/0001"].into_iter().enumerate() {
            let number = format!("NV {n}");
            let new = Written { subject: String::new(), answers: answers.into(), document_number: number, ..written(&cx) };
            let recorded = commands::record(&cx, new).await.expect("entered");
            let read = home.ledger().store().read().await.expect("read");
            let item = store::one(&read, home.edition.id, recorded.item).await.expect("asked").expect("there");
            assert_eq!(item.subject, "Invitation");
            assert_eq!(item.links, [Link { kind: LinkKind::Answers, item: letter.id }]);
        }
    });
}

#[test]
fn the_same_scan_or_sender_number_and_date_is_told_before_and_can_be_joined() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        let first = commands::record(&cx, Written { files: vec![scan("a")], ..written(&cx) }).await.expect("entered");
        // Another paper of the same sender.
        check(&cx, Written { document_number: "NV 13/2021".into(), ..written(&cx) }, Ok("2021/IN/0002")).await;
        check(&cx, Written { dated: Some(date(2021, 2, 12)), ..written(&cx) }, Ok("2021/IN/0003")).await;
        check(&cx, Written { from: "Mission of Chad".into(), ..written(&cx) }, Ok("2021/IN/0004")).await;
        // The same.
        check(
            &cx,
            Written { from: "MISSION OF FIJI".into(), document_number: "nv 12/2021".into(), ..written(&cx) },
            Err("correspondence-fault-known"),
        )
        .await;
        check(&cx, Written { dated: None, ..written(&cx) }, Err("correspondence-fault-known")).await;
        let other = Written { from: "Somebody".into(), document_number: String::new(), files: vec![scan("a")], ..written(&cx) };
        check(&cx, other.clone(), Err("correspondence-fault-known")).await;
        check(&cx, Written { though_known: true, ..other }, Ok("2021/IN/0005")).await;
        let joined = commands::join(&cx, first.item, vec![scan("a"), scan("b")], "By fax as well.").await.expect("joined");
        assert_eq!(joined.reference, "2021/IN/0001");
        let read = home.ledger().store().read().await.expect("read");
        let item = store::one(&read, home.edition.id, first.item).await.expect("asked").expect("there");
        assert_eq!(
            (item.files.iter().map(|f| f.file.as_str()).collect::<Vec<_>>(), item.note.as_str()),
            (vec!["a", "b"], "By fax as well.")
        );
        let sought = store::Sought { words: words::Wanted::all("by fax as well"), ..Default::default() };
        assert_eq!(store::count(&read, home.edition.id, &sought).await.expect("counted"), 1);
    });
}

#[test]
fn an_item_is_corrected_once_by_what_was_seen_and_linked() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        let item = commands::record(&cx, written(&cx)).await.expect("entered").item;
        let other = commands::record(&cx, Written { document_number: "2".into(), ..written(&cx) }).await.expect("entered");
        let correction = Correction {
            channel: Channel::Fax,
            dated: None,
            state: None,
            from: "Mission of Tonga".into(),
            to: String::new(),
            document_number: String::new(),
            subject: "Regrets".into(),
            lang: Lang::Fr,
            class: None,
            note: String::new(),
        };
        commands::amend(&cx, item, 1, correction.clone()).await.expect("corrected");
        let stale = commands::amend(&cx, item, 1, correction.clone()).await.expect_err("stale");
        assert_eq!(stale.code(), "correspondence-fault-stale");
        let empty = commands::amend(&cx, item, 2, Correction { subject: " ".into(), ..correction }).await.expect_err("no subject");
        assert_eq!(empty.code(), "correspondence-fault-no-subject");
        commands::link(&cx, item, LinkKind::DuplicateOf, "2021/in/0002").await.expect("linked");
        let itself = commands::link(&cx, item, LinkKind::Concerns, "2021/IN/0001").await.expect_err("itself");
        assert_eq!(itself.code(), "correspondence-fault-itself");
        let read = home.ledger().store().read().await.expect("read");
        let kept = store::one(&read, home.edition.id, item).await.expect("asked").expect("there");
        assert_eq!((kept.from.as_str(), kept.subject.as_str(), kept.version), ("Mission of Tonga", "Regrets", 2));
        assert_eq!(kept.links, [Link { kind: LinkKind::DuplicateOf, item: other.item }]);
        for (typed, expected) in [("tonga", 1), ("fiji", 1), ("regrets", 1)] {
            let sought = store::Sought { words: words::Wanted::all(typed), ..Default::default() };
            assert_eq!(store::count(&read, home.edition.id, &sought).await.expect("counted"), expected, "{typed}");
        }
        drop(read);
        commands::unlink(&cx, item, Link { kind: LinkKind::DuplicateOf, item: other.item }).await.expect("unlinked");
        let gone = commands::unlink(&cx, item, Link { kind: LinkKind::DuplicateOf, item: other.item }).await.expect_err("gone");
        assert_eq!(gone.code(), "correspondence-fault-not-there");
        let trail = home.trail(&["register-item"]).await;
        for verb in ["registered", "corrected", "linked", "unlinked"] {
            assert!(trail.0.iter().any(|line| line.starts_with(verb)), "{verb}: {:#?}", trail.0);
        }
    });
}

#[test]
fn a_fax_is_entered_on_one_page_and_its_number_is_shown_at_once() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home: Home| {
            let mut officer = home.signed_in(&[Role::Officer]).await;
            let path = "/office/2021/register/new";
            let now = home.officer().now().in_zone(&home.edition.zone()).strftime("%Y-%m-%dT%H:%M").to_string();
            let fields = [
                ("direction", "in"),
                ("channel", "fax"),
                ("at", now.as_str()),
                ("lang", "en"),
                ("from", "Mission of Fiji"),
                ("subject", "The Minister will speak"),
            ];
            let form = officer.get(path).await;
            let answer = officer.post_files(path, &form, &fields, &[("file", "fax.pdf", b"%PDF-1.7 fax")]).await;
            assert_eq!(answer.status, 303, "{}", answer.text);
            let shown = officer.get(answer.location()).await;
            for expected in ["Entered as", "2021/IN/0001", "fax.pdf", "Enter the next item"] {
                assert!(shown.text.contains(expected), "{expected}: {}", shown.text);
            }
            // The same scan again, under another name: it is shown, and nothing is entered.
            let form = officer.get(path).await;
            let again = officer.post_files(path, &form, &fields, &[("file", "same.pdf", b"%PDF-1.7 fax")]).await;
            assert_eq!(again.status, 422);
            assert!(again.text.contains("In the register already") && again.text.contains("Join it to"), "{}", again.text);
        },
    );
}

#[test]
fn a_program_enters_an_item_by_the_same_rules() {
    on_each_engine(FEATURES, async |home: Home| {
        let program = home.program(&[Role::Officer]).await;
        let path = "/api/v1/editions/2021/register";
        let entry = json!({
            "direction": "in", "channel": "fax", "at": home.officer().now().timestamp().to_string(), "lang": "fr", "from": "Mission de Fidji",
            "subject": "Participation", "text": "La ministre prendra la parole.",
            "files": [{"name": "fax.pdf", "content": data_encoding::BASE64.encode(b"%PDF-1.7 fax")}]
        });
        let made = program.post(path, &entry).await;
        assert_eq!((made.status.as_u16(), &made.json["reference"]), (201, &json!("2021/IN/0001")), "{}", made.json);
        assert_eq!(program.post(path, &entry).await.problem(), "correspondence-fault-known");
        let found = program.get(&format!("{path}?q=ministre")).await.json;
        assert_eq!(found["items"][0]["reference"], json!("2021/IN/0001"), "{found}");
        let own = made.header("location");
        let linked = program.post(&format!("{own}/links"), &json!({"kind": "concerns", "number": "2021/IN/0007"})).await;
        assert_eq!(linked.problem(), "correspondence-fault-no-number");
    });
}
