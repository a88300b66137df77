//! Imports as use-cases, on both engines: what is told, what is written, and what is not.

use kernel::Id;
use testkit::{Home, on_each_engine, on_postgres, on_sqlite};

use super::{FEATURES, senegal};
use crate::import::reason::Reason;
use crate::import::{ImportLine, ImportState, Sort};
use crate::{
    ContactKind, EXPORT, IMPORT_TABLE, OrganisationFields, PersonFields, add_contact, add_organisation, add_person, apply_import,
    edit_person, export, leave_import, match_import, store, upload_import,
};

/// An upload, its columns as proposed, read.
pub(super) async fn read(home: &Home, csv: &str) -> Id {
    let cx = home.officer();
    let sheet = formats::read(csv.as_bytes()).expect("a table");
    let id = upload_import(&cx, "people.csv", csv.as_bytes().to_vec(), &sheet).await.expect("uploaded");
    let import = find(home, id).await;
    match_import(&cx, id, import.matching).await.expect("matched");
    home.work().await;
    id
}

async fn find(home: &Home, id: Id) -> crate::Import {
    let cx = home.officer();
    let read = cx.read(IMPORT_TABLE).await.unwrap();
    store::import(&read, cx.edition().unwrap(), id).await.unwrap().unwrap()
}

async fn lines(home: &Home, id: Id) -> Vec<ImportLine> {
    let read = home.officer().read(IMPORT_TABLE).await.unwrap();
    store::import_lines(&read, id, None, 0, 1_000_000).await.unwrap()
}

async fn apply(home: &Home, id: Id) {
    apply_import(&home.officer(), id).await.expect("ordered");
    home.work().await;
    assert_eq!(find(home, id).await.state, ImportState::Done);
}

/// `number sort reason` of each line.
async fn told(home: &Home, id: Id) -> Vec<String> {
    let why = |line: &ImportLine| match &line.reason {
        None => String::new(),
        Some(Reason::Unread(fault)) => format!(" {fault}"),
        Some(Reason::Cell { field, key, .. }) => format!(" {field} {key}"),
        Some(Reason::Line { key, args }) => {
            format!(" {key}{}", args.iter().map(|(_, value)| format!(" {value}")).collect::<String>())
        }
    };
    lines(home, id).await.iter().map(|line| format!("{} {}{}", line.number, line.sort, why(line))).collect()
}

/// Rows of the directory's own tables.
async fn rows(home: &Home) -> Vec<i64> {
    let read = home.officer().read(IMPORT_TABLE).await.unwrap();
    let mut rows = Vec::new();
    for table in ["organisation", "person", "post", "tenure", "contact"] {
        rows.push(read.number(&format!("select count(*) from directory_{table}"), vec![]).await.unwrap());
    }
    rows
}

const PEOPLE: &str = "State;Class;Rank;Title;Form of address;Name;Language;From;E-mail;Fax\n\
    SEN;minister;minister;Minister of Digital Affairs;Excellency;Fatou Diop;French;2020-04-01;digital@sen.example;+221 33 000 00 00\n\
    Sénégal;focal-point;official;Focal point;Dear colleague;Amadou Sy;;;amadou@sen.example;\n\
    ;;;;;Alone Person;en;;alone@person.example;\n";

#[test]
fn what_is_shown_is_written_and_nothing_before() {
    on_each_engine(FEATURES, async |home| {
        senegal(&home).await;
        let before = rows(&home).await;
        let id = read(&home, PEOPLE).await;
        assert_eq!(told(&home, id).await, ["2 new", "3 new", "4 new"]);
        assert_eq!(rows(&home).await, before, "nothing is written before it is ordered");
        apply(&home, id).await;
        // One post more (the minister's was there), three persons, two terms; e-mail replaced, fax, e-mail, e-mail.
        assert_eq!(rows(&home).await, [0, 3, 2, 2, 5]);
        assert!(lines(&home, id).await.iter().all(|line| line.applied));
        let again = read(&home, PEOPLE).await;
        assert_eq!(told(&home, again).await, ["2 same", "3 same", "4 same"], "the same file changes nothing");
        let trail = format!("{:?}", home.trail(&["import"]).await);
        for verb in ["uploaded", "matched", "lines-read", "read", "apply-ordered", "lines-applied", "applied"] {
            assert!(trail.contains(verb), "{verb}: {trail}");
        }
    });
}

#[test]
fn an_order_that_is_given_twice_writes_once() {
    on_each_engine(FEATURES, async |home| {
        senegal(&home).await;
        let id = read(&home, PEOPLE).await;
        apply_import(&home.officer(), id).await.unwrap();
        assert!(apply_import(&home.second_officer(), id).await.is_err());
        home.work().await;
        assert_eq!(rows(&home).await, [0, 3, 2, 2, 5]);
        assert!(leave_import(&home.officer(), id).await.is_err(), "what is written is not given up");
        assert_eq!(home.work().await, 0);
    });
}

#[test]
fn a_line_is_rejected_with_its_reason_and_costs_no_other() {
    on_each_engine(FEATURES, async |home| {
        senegal(&home).await;
        let cx = home.officer();
        for _ in 0..2 {
            add_person(&cx, PersonFields { name: "Twin".into(), lang: None }).await.unwrap();
        }
        let csv = "State,Class,Title,Name,Language,From,Last day,E-mail,Number of the person in the directory\n\
            ZZZ,minister,,A,,,,,\n\
            SEN,no class,,A,,,,,\n\
            SEN,delegate,Delegate,A,,,,,\n\
            SEN,,,A,,,,,\n\
            ,minister,Minister,A,,,,,\n\
            ,,,A,Klingon,,,,\n\
            ,,,A,,2021-02-30,,,\n\
            ,,,A,,2021-02-03,,,\n\
            SEN,minister,,A,,2021-02-03,2021-02-01,,\n\
            ,,,A,,,,not an address,\n\
            ,,,Twin,,,,,\n\
            ,,,A,,,,,00000000000000000000000000000000\n\
            ,,,,,,,a@b.example,\n\
            ,,,Good,,,,good@b.example,\n\
            ,,,Good,,,,good@b.example,\n\
            ,,,Good,fr,,,good@b.example,\n\
            ,,,Good,,,,other@b.example,\n\
            ,,,\"broken,,,,,\n\
            ,,,Last,,,,,\n";
        let id = read(&home, csv).await;
        let expected = [
            "2 rejected state directory-import-no-state",
            "3 rejected class directory-bad-code",
            "4 rejected form-en directory-import-needed",
            "5 rejected directory-import-needs-post",
            "6 rejected directory-import-post-of-nobody",
            "7 rejected language directory-bad-language",
            "8 rejected since directory-bad-day",
            "9 rejected since directory-import-term-of-nobody",
            "10 rejected last directory-turned",
            "11 rejected email directory-bad-email",
            "12 rejected directory-import-several-persons",
            "13 rejected person-number directory-no-such-number",
            "14 rejected directory-import-contact-of-nobody",
            "15 new",
            "16 rejected directory-import-repeats 15",
            "17 rejected directory-import-contradicts 15",
            "18 new",
            "19 rejected a quotation mark is not closed",
            "20 new",
        ];
        assert_eq!(told(&home, id).await, expected);
        apply(&home, id).await;
        assert_eq!(rows(&home).await[1], 5, "two twins, two of one name with two addresses, and the last");
    });
}

#[test]
fn what_somebody_else_changes_in_between_is_not_overwritten() {
    on_each_engine(FEATURES, async |home| {
        let s = senegal(&home).await;
        let cx = home.officer();
        let person = add_person(&cx, PersonFields { name: "Fatou Diop".into(), lang: None }).await.unwrap();
        let csv = format!(
            "Number of the person in the directory,Name,State,Class,E-mail,From\n\
             {person},Fatou Diop-Ndiaye,,,,\n\
             ,,SEN,minister,new@sen.example,\n\
             ,Awa Fall,,,,\n\
             ,Ousmane Ba,SEN,minister,,2021-01-01\n\
             ,Untouched,,,,\n"
        );
        let id = read(&home, &csv).await;
        // Another e-mail address would follow in line 5 the one of line 3; that line says none.
        assert_eq!(told(&home, id).await, ["2 changed", "3 changed", "4 new", "5 new", "6 new"]);
        let other = home.second_officer();
        edit_person(&other, person, 1, PersonFields { name: "Fatou D.".into(), lang: None }).await.unwrap();
        add_contact(&other, s.post, ContactKind::Email, "theirs@sen.example").await.unwrap();
        add_person(&other, PersonFields { name: "Awa FALL".into(), lang: None }).await.unwrap();
        crate::add_tenure(&other, s.post, crate::Term { holder: crate::Holder::New("Their Minister".into()), since: None, last: None })
            .await
            .unwrap();
        apply(&home, id).await;
        let since = "rejected directory-import-changed-since";
        let expected = [format!("2 {since}"), format!("3 {since}"), format!("4 {since}"), format!("5 {since}"), "6 new".into()];
        assert_eq!(told(&home, id).await, expected);
        let read = home.officer().read(crate::SEE).await.unwrap();
        assert_eq!(store::person(&read, person).await.unwrap().unwrap().name, "Fatou D.");
        let standing = store::contacts_of(&read, s.post).await.unwrap();
        assert_eq!(standing[0].value, "theirs@sen.example");
        assert_eq!(store::persons_found(&read, "ousmane", 0, 9).await.unwrap().0, 0, "no half of a line is written");
    });
}

#[test]
fn importing_an_export_changes_nothing() {
    on_each_engine(FEATURES, async |home| {
        let s = senegal(&home).await;
        let id = read(&home, PEOPLE).await;
        apply(&home, id).await;
        let cx = home.officer();
        let names = kernel::Text::new().with(kernel::Lang::En, "=Institute of \"Things\", Ltd").with(kernel::Lang::Ar, "معهد");
        let fields = OrganisationFields { acronym: "@IoT".into(), names, stakeholder_type: "academia".into(), state: Some(s.state) };
        add_organisation(&cx, fields).await.unwrap();
        let trail = format!("{:?}", home.trail(&["person", "post", "contact", "organisation"]).await);
        let (states, persons, organisations, held) = {
            let read = cx.read(EXPORT).await.unwrap();
            let holdings = export::Holdings::load(&read, cx.now()).await.unwrap();
            let held = holdings.held();
            let persons = store::persons(&read).await.unwrap();
            let organisations = store::organisations(&read).await.unwrap();
            (holdings, persons, organisations, held)
        };
        for lang in kernel::Lang::ALL {
            let tongue = home.house.words.tongue(lang);
            let all = [
                states.states.iter().flat_map(|state| states.of_state(state)).collect::<Vec<_>>(),
                persons.iter().flat_map(|person| states.of_person(person, &held)).collect(),
                organisations.iter().flat_map(|organisation| states.of_organisation(organisation)).collect(),
            ];
            for lines in all {
                let table = export::table("x".into(), &tongue, lines);
                for format in formats::Format::ALL {
                    let bytes = table.write(format).unwrap();
                    let sheet = formats::read(&bytes).unwrap();
                    let id = upload_import(&cx, "export", bytes, &sheet).await.unwrap();
                    let import = find(&home, id).await;
                    assert_eq!(import.unmatched(), Vec::<&str>::new(), "{lang} {format:?}: every column of ours is known");
                    match_import(&cx, id, import.matching).await.unwrap();
                    home.work().await;
                    let told = told(&home, id).await;
                    assert!(!told.is_empty() && told.iter().all(|line| line.ends_with(" same")), "{lang} {format:?}: {told:?}");
                }
            }
        }
        assert_eq!(format!("{:?}", home.trail(&["person", "post", "contact", "organisation"]).await), trail);
    });
}

#[test]
fn a_matching_that_means_nobody_or_two_alike_is_refused() {
    on_each_engine(FEATURES, async |home| {
        let cx = home.officer();
        let csv = "colour,shape\nred,round\n";
        let sheet = formats::read(csv.as_bytes()).unwrap();
        let id = upload_import(&cx, "x.csv", csv.as_bytes().to_vec(), &sheet).await.unwrap();
        let import = find(&home, id).await;
        assert_eq!(import.unmatched(), ["colour", "shape"]);
        let name: Option<crate::Field> = Some("name".parse().unwrap());
        let email: Option<crate::Field> = Some("email".parse().unwrap());
        for matching in [import.matching.clone(), vec![email, None], vec![name, name]] {
            assert!(match_import(&cx, id, matching).await.is_err());
        }
        assert_eq!(find(&home, id).await.state, ImportState::Matching);
        match_import(&cx, id, vec![name, None]).await.unwrap();
        home.work().await;
        assert_eq!(told(&home, id).await, ["2 new"]);
        leave_import(&cx, id).await.unwrap();
        assert!(apply_import(&cx, id).await.is_err(), "what was given up is not written");
        let reader = home.role(&[ledger::Role::Account, ledger::Role::Reader]);
        assert!(upload_import(&reader, "x.csv", csv.as_bytes().to_vec(), &sheet).await.is_err());
        assert!(apply_import(&reader, id).await.is_err());
    });
}

#[test]
fn a_reading_that_was_killed_begins_again_and_an_apply_goes_on() {
    use ledger::Job;
    on_each_engine(FEATURES, async |home| {
        senegal(&home).await;
        let many: String = ["Name,E-mail\n".to_owned()].into_iter().chain((0..130).map(|n| format!("P {n},p{n}@x.example\n"))).collect();
        let id = read(&home, &many).await;
        apply_import(&home.officer(), id).await.unwrap();
        // The same job at two workers at once: what one writes, the other finds written.
        let run = async || crate::import::jobs::ApplyImport { import: id }.run(home.officer()).await.is_ok();
        let (one, two) = futures_join(run(), run()).await;
        assert!(one && two);
        home.work().await;
        assert_eq!(rows(&home).await, [0, 130, 1, 0, 131], "each once");
        assert_eq!(find(&home, id).await.state, ImportState::Done);
    });
}

async fn futures_join<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    tokio::join!(a, b)
}

// Each engine is a test of its own: in a build with debug checks ten thousand lines take a minute.
#[test]
fn ten_thousand_persons_with_fifty_bad_lines_are_imported_on_sqlite() {
    on_sqlite(FEATURES, |l| l, ten_thousand);
}

#[test]
fn ten_thousand_persons_with_fifty_bad_lines_are_imported_on_postgresql() {
    on_postgres(FEATURES, |l| l, ten_thousand);
}

/// Each bad line is told, and none is lost.
async fn ten_thousand(home: Home) {
    senegal(&home).await;
    let mut csv = String::from("Organization,Type of stakeholder,Class,Rank,Title,Form of address,Name,Preferred language,E-mail\n");
    for n in 0..10_000 {
        let organisation = n / 50;
        let line = match n % 200 {
            // Fifty lines: ten each of five faults.
            7 if n < 2000 => {
                format!("Org {organisation},private_sector,delegate,official,Delegate {n},Dear Sir,\"P {n},en,p{n}@x.example")
            }
            7 if n < 4000 => format!("Org {organisation},private_sector,delegate,official,Delegate {n},Dear Sir,P {n},en,no address"),
            7 if n < 6000 => {
                format!("Org {organisation},private_sector,delegate,official,Delegate {n},Dear Sir,P {n},xx,p{n}@x.example")
            }
            7 if n < 8000 => {
                format!("Org {organisation},private_sector,a class,official,Delegate {n},Dear Sir,P {n},en,p{n}@x.example")
            }
            7 => format!("Org {organisation},private_sector,delegate,official,Delegate {n},Dear Sir,P {n}"),
            _ => format!("Org {organisation},private_sector,delegate,official,Delegate {n},Dear Sir,P {n},en,p{n}@x.example"),
        };
        csv.push_str(&line);
        csv.push('\n');
    }
    let id = read(&home, &csv).await;
    let read_lines = lines(&home, id).await;
    assert_eq!(read_lines.len(), 10_000, "none is lost");
    let rejected: Vec<_> = read_lines.iter().filter(|l| l.sort == Sort::Rejected).collect();
    assert_eq!(rejected.len(), 50);
    assert!(rejected.iter().all(|l| l.reason.is_some() && l.cells.iter().chain([&l.raw]).any(|c| c.contains("Delegate"))), "each told");
    apply(&home, id).await;
    assert_eq!(rows(&home).await, [200, 9_950, 9_951, 9_950, 9_951]);
    let after = lines(&home, id).await;
    assert_eq!(after.iter().filter(|l| l.applied).count(), 9_950);
    assert_eq!(after.iter().filter(|l| l.sort == Sort::Rejected).count(), 50);
}
