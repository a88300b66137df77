//! The file plan: what is due, what is held, who approves, what remains.

use jiff::civil::date;
use kernel::{Id, Lang, Refusal, Text};
use ledger::{Cx, Role};
use testkit::{Home, on_each_engine_with};

use super::{FEATURES, entered, fax};
use crate::commands::{self, Covers};
use crate::{Action, ClassSaid, CountsFrom, DisposalState, Item, ItemFile, NewItem, package, store};

fn said(code: &str, action: Action) -> ClassSaid {
    ClassSaid {
        code: code.into(),
        titles: Text::default().with(Lang::En, "Invitations"),
        years: Some(2),
        counts_from: CountsFrom::Item,
        action,
        closed_on: None,
    }
}

fn tools(ledger: ledger::Ledger) -> ledger::Ledger {
    ledger.with_tool(typeset::Typesetter::new())
}

/// A paper under a class, with a stored scan.
async fn filed(cx: &Cx, class: Id, subject: &str) -> Item {
    let file = cx.files().put(format!("%PDF-1.7 {subject}").into_bytes()).await.expect("kept").to_string();
    let file = ItemFile { file, name: "scan.pdf".into(), media: "application/pdf".into() };
    let new = NewItem {
        from: "Mission of Fiji".into(),
        subject: subject.into(),
        body: format!("The text of {subject}"),
        class: Some(class),
        files: vec![file],
        ..fax(cx)
    };
    entered(cx, new).await
}

#[test]
fn a_class_says_when_and_what_and_its_code_is_its_own() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let cx = home.officer();
        let id = commands::add_class(&cx, said("2.1", Action::Destroy)).await.expect("added");
        let check = async |said: ClassSaid, expected: &str| {
            assert_eq!(commands::add_class(&cx, said).await.expect_err("refused").code(), expected);
        };
        check(said("2.1", Action::Keep), "correspondence-fault-code-taken").await;
        check(said(" ", Action::Keep), "correspondence-fault-code").await;
        check(said("2 1", Action::Keep), "correspondence-fault-code").await;
        check(ClassSaid { titles: Text::default(), ..said("3", Action::Keep) }, "correspondence-fault-no-title").await;
        check(ClassSaid { years: None, ..said("3", Action::Destroy) }, "correspondence-fault-years").await;
        check(ClassSaid { years: Some(201), ..said("3", Action::Keep) }, "correspondence-fault-years").await;
        let closed = ClassSaid { closed_on: Some(date(2021, 1, 1)), ..said("2.1", Action::Destroy) };
        commands::edit_class(&cx, id, 1, closed.clone()).await.expect("closed");
        assert_eq!(commands::edit_class(&cx, id, 1, closed).await.expect_err("stale").code(), "correspondence-fault-stale");
    });
}

#[test]
fn what_is_due_is_proposed_approved_by_another_and_gone_with_a_certificate() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let cx = home.officer();
        let class = commands::add_class(&cx, said("2.1", Action::Destroy)).await.expect("added");
        let gone = filed(&cx, class, "Old invitation").await;
        let held = filed(&cx, class, "Disputed").await;
        assert_eq!(commands::propose(&cx, Action::Destroy).await.expect_err("too early").code(), "correspondence-fault-nothing-due");
        assert_eq!(commands::hold(&cx, Covers::Item(held.id), " ").await.expect_err("no reason").code(), "correspondence-fault-no-reason");
        commands::hold(&cx, Covers::Item(held.id), "Arbitration").await.expect("held");
        home.at("2023-02-16T10:00");
        let list = commands::propose(&cx, Action::Destroy).await.expect("proposed");
        let read = home.ledger().store().read().await.expect("read");
        let listed = store::listed(&read, list).await.expect("asked");
        assert_eq!(listed.iter().map(|l| l.item).collect::<Vec<_>>(), [gone.id]);
        drop(read);
        assert_eq!(commands::propose(&cx, Action::Destroy).await.expect_err("on a list").code(), "correspondence-fault-nothing-due");
        assert_eq!(commands::carry_out(&cx, list, 1).await.expect_err("not approved").code(), "correspondence-fault-not-now");
        let Some(Some(account)) = Some(cx.caller().account()) else { panic!("an account") };
        let same = home.cx(ledger::Caller::Account { account, session: account, roles: vec![Role::Account, Role::Administrator] });
        assert_eq!(commands::approve(&same, list, 1).await.expect_err("same").code(), "correspondence-fault-same-person");
        let other = ledger::Caller::Account { account: cx.new_id(), session: account, roles: vec![Role::Account, Role::Administrator] };
        let other = home.cx(other);
        let hold = commands::hold(&cx, Covers::Class(class), "Audit").await.expect("held");
        assert_eq!(commands::approve(&other, list, 1).await.expect_err("held").code(), "correspondence-fault-held");
        commands::lift(&cx, hold, "Audit closed").await.expect("lifted");
        commands::approve(&other, list, 1).await.expect("approved");
        let hold = commands::hold(&cx, Covers::Item(gone.id), "Audit").await.expect("held");
        assert_eq!(commands::carry_out(&cx, list, 2).await.expect_err("held").code(), "correspondence-fault-held");
        commands::lift(&cx, hold, "Audit closed").await.expect("lifted");
        commands::carry_out(&cx, list, 2).await.expect("done");
        home.work().await;

        let read = home.ledger().store().read().await.expect("read");
        let left = store::one(&read, home.edition.id, gone.id).await.expect("asked").expect("its row remains");
        assert_eq!((left.reference.as_str(), left.class, left.at), (gone.reference.as_str(), Some(class), gone.at));
        assert!(left.disposed_at.is_some() && left.subject.is_empty() && left.from.is_empty() && left.files.is_empty(), "{left:?}");
        assert_eq!(store::body(&read, gone.id).await.expect("asked"), None);
        let sought = store::Sought { words: words::Wanted::all("invitation"), ..Default::default() };
        assert_eq!(store::count(&read, home.edition.id, &sought).await.expect("counted"), 0);
        let list = store::disposal(&read, home.edition.id, list).await.expect("asked").expect("there");
        assert_eq!(list.state, DisposalState::Done);
        let certificate = list.certificate.expect("a certificate").parse().expect("a name");
        assert!(cx.files().get(certificate).await.expect("kept").starts_with(b"%PDF-"));
        let remains = store::listed(&read, list.id).await.expect("asked");
        assert_eq!(remains[0].checksum.as_ref().map(String::len), Some(64));
        let file = |item: &Item| item.files[0].file.parse().expect("a name");
        assert!(cx.files().get(file(&gone)).await.is_err(), "its scan is gone");
        assert!(cx.files().get(file(&held)).await.is_ok(), "another's is not");
        let kept = store::one(&read, home.edition.id, held.id).await.expect("asked").expect("there");
        assert_eq!((kept.disposed_at, kept.subject.as_str()), (None, "Disputed"));
        drop(read);
        let correction = commands::join(&cx, gone.id, Vec::new(), "x").await.expect_err("gone");
        assert_eq!(correction.code(), "correspondence-fault-disposed");
    });
}

#[test]
fn a_transfer_goes_out_as_a_bag_with_metadata_and_checksums() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let cx = home.officer();
        let class = commands::add_class(&cx, said("9", Action::Transfer)).await.expect("added");
        filed(&cx, class, "Statement <of> Fiji & \"others\"").await;
        home.at("2024-01-01T10:00");
        let list = commands::propose(&cx, Action::Transfer).await.expect("proposed");
        assert_eq!(package::make(&cx, list).await.expect_err("not approved").code(), "correspondence-fault-not-now");
        let other = ledger::Caller::Account { account: cx.new_id(), session: cx.new_id(), roles: vec![Role::Account, Role::Administrator] };
        commands::approve(&home.cx(other), list, 1).await.expect("approved");
        let (name, bytes) = package::make(&cx, list).await.expect("made");
        assert_eq!(name, "2021-transfer-1.zip");
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a ZIP");
        let mut text = |path: &str| {
            let mut text = String::new();
            let mut file = zip.by_name(&format!("2021-transfer-1/{path}")).expect("it is there");
            std::io::Read::read_to_string(&mut file, &mut text).expect("text");
            text
        };
        assert!(text("bagit.txt").starts_with("BagIt-Version: 1.0\n"));
        assert!(text("data/metadata.csv").contains("2021/IN/0001"));
        assert!(text("data/metadata.xml").contains("<subject>Statement &lt;of&gt; Fiji &amp; \"others\"</subject>"));
        let scan = text("data/2021-IN-0001/01.pdf");
        let sum: String = <sha2::Sha256 as sha2::Digest>::digest(scan.as_bytes()).iter().map(|b| format!("{b:02x}")).collect();
        assert!(text("manifest-sha256.txt").contains(&format!("{sum}  data/2021-IN-0001/01.pdf\n")));
    });
}
