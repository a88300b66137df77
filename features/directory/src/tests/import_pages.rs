//! Imports and exports through a browser.

use axum::http::StatusCode;
use formats::{Format, Table};
use kernel::Lang;
use ledger::Role;
use serde_json::json;
use testkit::{Answer, Browser, Home, on_sqlite};

use super::{FEATURES, senegal};
use crate::{Holder, Term, add_tenure};

const IMPORT: &str = "/office/2021/directory/import";

async fn officer(home: &Home) -> Browser {
    home.signed_in(&[Role::Officer]).await
}

async fn upload(browser: &mut Browser, name: &str, bytes: &[u8]) -> Answer {
    let page = browser.get(IMPORT).await;
    browser.post_files(IMPORT, &page, &[], &[("file", name, bytes)]).await
}

/// The fields of the columns as the page proposes them.
fn proposed(page: &Answer, columns: usize) -> Vec<(String, String)> {
    (1..=columns)
        .map(|n| {
            let name = format!("column-{n}");
            let select = page.text.split(&format!("name=\"{name}\"")).nth(1).and_then(|rest| rest.split("</select>").next()).unwrap_or("");
            let chosen = select.split("<option").find(|option| option.contains(" selected")).unwrap_or("");
            let value = chosen.split("value=\"").nth(1).and_then(|v| v.split('"').next()).unwrap_or("");
            (name, value.to_owned())
        })
        .collect()
}

/// Uploads, takes what is proposed, and gives the address of the import once it is read.
async fn read(home: &Home, browser: &mut Browser, name: &str, bytes: &[u8], columns: usize) -> String {
    let columns_page = upload(browser, name, bytes).await.location().to_owned();
    let page = browser.get(&columns_page).await;
    let fields = proposed(&page, columns);
    let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let one = browser.post(&columns_page, &page, &fields).await.location().to_owned();
    home.work().await;
    one
}

#[test]
fn a_table_is_uploaded_matched_looked_at_and_written() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            senegal(&home).await;
            let mut browser = officer(&home).await;
            let csv = "Name;Courriel;Lieblingsfarbe\r\nFatou <b>Diop</b>;fatou@x.example;rot\r\nAmadou;no address;blau\r\n";
            let answer = upload(&mut browser, "people & co.csv", csv.as_bytes()).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
            let columns = answer.location().to_owned();
            let page = browser.get(&columns).await;
            assert!(page.text.contains("Columns that are not imported: Lieblingsfarbe"), "{}", page.text);
            assert_eq!(proposed(&page, 3).into_iter().map(|(_, v)| v).collect::<Vec<_>>(), ["name", "email", ""]);
            assert!(page.text.contains("fatou@x.example"), "the first values help to recognise a column");
            let refused = browser.post(&columns, &page, &[("column-1", ""), ("column-2", "email"), ("column-3", "")]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            let one = browser.post(&columns, &refused, &[("column-1", "name"), ("column-2", "email"), ("column-3", "")]).await;
            let one = one.location().to_owned();
            assert!(browser.get(&one).await.text.contains("<progress"), "its lines are not compared yet");
            home.work().await;
            let page = browser.get(&one).await;
            for said in
                ["New person: Fatou &lt;b&gt;Diop&lt;/b&gt;", "E-mail: fatou@x.example", "Courriel: Enter one e-mail address", "blau"]
            {
                assert!(page.text.contains(said), "{said}: {}", page.text);
            }
            assert!(browser.get(&format!("{one}?sort=rejected")).await.text.contains("Amadou | no address | blau"));
            assert!(!browser.get(&format!("{one}?sort=rejected")).await.text.contains("Diop"));
            assert!(!browser.get("/office/2021/directory/persons").await.text.contains("Diop"), "nothing is written yet");
            assert_eq!(browser.post(&format!("{one}/apply"), &page, &[]).await.location(), one);
            home.work().await;
            assert!(browser.get(&one).await.text.contains("Lines written: 1. Lines rejected: 1."));
            assert!(browser.get("/office/2021/directory/persons").await.text.contains("Fatou &lt;b&gt;Diop&lt;/b&gt;"));
            let fresh = browser.get(IMPORT).await;
            let again = browser.post(&format!("{one}/apply"), &fresh, &[]).await;
            assert_eq!(again.status, StatusCode::CONFLICT);
        },
    );
}

#[test]
fn rejected_lines_are_downloaded_mended_and_imported_again() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            senegal(&home).await;
            let mut browser = officer(&home).await;
            let csv = "Name,E-mail,Telephone\nGood,good@x.example,+41 22 730 5111\n=Bad,bad.x.example,+41 22 730 5112\nShort,only\n";
            let one = read(&home, &mut browser, "x.csv", csv.as_bytes(), 3).await;
            let file = browser.get(&format!("{one}?format=csv")).await;
            assert!(file.headers["content-type"].to_str().unwrap().starts_with("text/csv"));
            let lines: Vec<_> = file.text.trim_start_matches('\u{FEFF}').lines().collect();
            assert_eq!(lines[0], "Name,E-mail,Telephone,Line,Reason for rejection,Text of the line");
            assert!(lines[1].starts_with("'=Bad,bad.x.example,'+41 22 730 5112,3,\"E-mail: Enter one e-mail address"), "{}", lines[1]);
            assert!(lines[2].contains("Short,only") && lines[2].contains("Cells are missing"), "{}", lines[2]);
            let mended = file.text.replace("bad.x.example", "bad@x.example").replacen("Short,only", "Short,short@x.example", 1);
            let again = read(&home, &mut browser, "rejected.csv", mended.as_bytes(), 6).await;
            let page = browser.get(&again).await.text;
            let main = page.split_once("<main").unwrap().1;
            assert!(main.contains("Columns that are not imported: Line, Reason for rejection"), "{main}");
            assert!(main.contains("New person: =Bad") && main.contains("New person: Short"), "{main}");
        },
    );
}

#[test]
fn what_is_no_table_is_refused_beside_the_field() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let mut browser = officer(&home).await;
            let page = browser.get(IMPORT).await;
            assert!(browser.post_files(IMPORT, &page, &[], &[]).await.text.contains("Choose a file."));
            let macros = {
                let mut table = Table::new("x", Lang::En, ["Name"]);
                table.row(["A".into()]);
                let mut book = table.write(Format::Xlsx).unwrap();
                // In the package's index, a part gets the name that only a book with macros has; it is as long as the one before.
                let (own, name) = (b"docProps/app.xml", b"x/vbaProject.bin");
                let at = book.windows(own.len()).rposition(|w| w == own).unwrap();
                book[at..at + name.len()].copy_from_slice(name);
                book
            };
            for (name, bytes, said) in [
                ("empty.csv", &b""[..], "is empty"),
                ("scan.pdf", b"%PDF-1.7 scan", "neither CSV nor XLSX"),
                ("old.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old", "used before 2007"),
                ("cut.xlsx", b"PK\x03\x04 cut", "damaged"),
                ("head.csv", b"\"Name\n", "line of the headings"),
                ("macros.xlsx", &macros, "contains macros"),
            ] {
                let answer = upload(&mut browser, name, bytes).await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
                assert!(answer.text.contains(said), "{name}: {}", answer.text);
            }
            assert!(browser.get(IMPORT).await.text.contains("Tables that were uploaded stand here."), "nothing was kept");
        },
    );
}

#[test]
fn only_who_may_import_is_let_in_and_only_who_may_export_is_offered_it() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            senegal(&home).await;
            let mut browser = officer(&home).await;
            let one = read(&home, &mut browser, "x.csv", b"Name\nSecret Person\n", 1).await;
            for role in [Role::Reader, Role::Reviewer, Role::Administrator] {
                let mut other = home.signed_in(&[role]).await;
                for path in [IMPORT, one.as_str(), &format!("{one}/columns"), &format!("{one}?format=csv")] {
                    let answer = other.get(path).await;
                    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role} {path}");
                    assert!(!answer.text.contains("Secret"));
                }
                for list in ["/office/2021/directory", "/office/2021/directory/persons", "/office/2021/directory/organisations"] {
                    let may = role == Role::Administrator;
                    let page = other.get(list).await;
                    assert_eq!(page.text.contains("format=csv"), may, "{role} {list}");
                    assert!(!page.text.contains("directory/import"), "{role} {list}");
                    let expected = if may { StatusCode::OK } else { StatusCode::FORBIDDEN };
                    assert_eq!(other.get(&format!("{list}?format=csv")).await.status, expected, "{role} {list}");
                }
            }
        },
    );
}

#[test]
fn an_export_holds_what_the_filter_shows_with_posts_terms_and_contact_points() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            let s = senegal(&home).await;
            let cx = home.officer();
            let term = |name: &str, since: Option<&str>, last: Option<&str>| Term {
                holder: Holder::New(name.into()),
                since: since.and_then(|d| d.parse().ok()),
                last: last.and_then(|d| d.parse().ok()),
            };
            add_tenure(&cx, s.post, term("Élise Ndiaye", Some("2018-01-01"), Some("2020-12-31"))).await.unwrap();
            add_tenure(&cx, s.post, term("Иван Иванов", Some("2021-01-01"), None)).await.unwrap();
            let mut browser = officer(&home).await;
            let states = browser.get("/office/2021/directory?q=senegal&format=csv").await.text;
            assert_eq!(states.lines().count(), 3, "two terms in the one post: {states}");
            assert!(states.contains("SEN,") && states.contains("minister@sen.example") && states.contains("2018-01-01,2020-12-31"));
            assert_eq!(browser.get("/office/2021/directory?q=nowhere&format=csv").await.text.lines().count(), 1);
            let persons = browser.get("/office/2021/directory/persons?q=ivanov&format=csv").await.text;
            assert_eq!(persons.lines().count(), 2, "found across scripts: {persons}");
            assert!(persons.contains("Иван Иванов") && !persons.contains("Ndiaye"));
            let page = browser.get("/office/2021/directory/persons?q=ivanov").await;
            assert!(page.text.contains("/office/2021/directory/persons?q=ivanov&amp;format=xlsx"));
            let arabic = browser.get("/office/2021/directory?format=csv&lang=ar").await.text;
            assert!(arabic.starts_with("\u{FEFF}الدولة,"), "{arabic}");
        },
    );
}

#[test]
fn a_hundred_thousand_lines_with_every_fault_are_all_told() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            senegal(&home).await;
            let mut browser = officer(&home).await;
            let kinds = [
                "P,,p@x.example",
                "\"open,,x",
                "\"x\"y,,x",
                "one",
                "1,2,3,4",
                "\u{1},,",
                "=1,xx,",
                "A,,none",
                "B,en,b@x.example",
                "C,French,",
            ];
            let mut csv = String::from("Name,Language,E-mail\n");
            for n in 0..formats::LINE_LIMIT {
                csv.push_str(kinds[n % kinds.len()]);
                csv.push('\n');
            }
            let one = read(&home, &mut browser, "faults.csv", csv.as_bytes(), 3).await;
            let page = browser.get(&one).await.text;
            // Of each ten lines, three are sound; they are new once and then say the same again, which is told of persons known by name alone.
            assert!(page.contains("100,000"), "{}", &page[..3000]);
            let last = browser.get(&format!("{one}?page=2000")).await.text;
            assert!(last.contains(">100,001<"), "the last line is shown");
            let rejected = browser.get(&format!("{one}?format=csv")).await.text;
            assert!(rejected.lines().count() > 99_000, "{}", rejected.lines().count());
            assert!(!browser.get("/office/2021/directory/persons").await.text.contains("p@x.example"), "nothing half done");
        },
    );
}

#[test]
fn a_program_imports_a_table_as_an_officer_does() {
    on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            senegal(&home).await;
            let program = home.program(&[Role::Officer]).await;
            let path = "/api/v1/editions/2021/directory/imports";
            let file = |name: &str, bytes: &[u8]| json!({"file": {"name": name, "content": data_encoding::BASE64.encode(bytes)}});
            let wrong = program.post(path, &file("scan.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01")).await;
            assert_eq!((wrong.status.as_u16(), wrong.places()), (422, vec!["#/file/content"]), "{}", wrong.json);
            let made = program
                .post(path, &file("people.csv", "Name;Courriel;Farbe\nFatou Diop;fatou@x.example;rot\nAmadou;none;blau\n".as_bytes()))
                .await;
            assert_eq!(made.status.as_u16(), 201, "{}", made.json);
            let one = format!("{path}/{}", made.json["id"].as_str().expect("an id"));
            assert_eq!(made.header("location"), one);
            let told = program.get(&one).await.json;
            assert_eq!((&told["state"], &told["columns"][1]["field"]), (&json!("matching"), &json!("email")), "{told}");
            assert_eq!((&told["columns"][2]["field"], &told["columns"][2]["samples"]), (&json!(null), &json!(["rot", "blau"])));
            let odd = program.put(&format!("{one}/columns"), &json!({"columns": ["name", "colour"]})).await;
            assert_eq!((odd.status.as_u16(), odd.places()), (422, vec!["#/columns/1"]), "{}", odd.json);
            assert_eq!(program.act("POST", &format!("{one}/apply")).await.status.as_u16(), 409, "nothing was shown yet");
            let matched = program.put(&format!("{one}/columns"), &json!({"columns": ["name", "email", null]})).await;
            assert_eq!(matched.status.as_u16(), 204, "{}", matched.json);
            home.work().await;
            let rejected = program.get(&format!("{one}/lines?sort=rejected")).await.json;
            assert_eq!(rejected["items"].as_array().map(Vec::len), Some(1), "{rejected}");
            assert!(rejected["items"][0]["reason"].as_str().is_some_and(|why| why.contains("Courriel")), "{rejected}");
            let new = program.get(&format!("{one}/lines?sort=new")).await.json;
            assert!(new["items"][0]["changes"][0].as_str().is_some_and(|what| what.contains("Fatou Diop")), "{new}");
            assert_eq!(program.act("POST", &format!("{one}/apply")).await.status.as_u16(), 204);
            home.work().await;
            let done = program.get(&one).await.json;
            assert_eq!((&done["state"], &done["written"]), (&json!("done"), &json!(1)), "{done}");
            assert_eq!(program.act("POST", &format!("{one}/leave")).await.status.as_u16(), 409, "what is written is not given up");
            assert_eq!(program.get(path).await.json["items"].as_array().map(Vec::len), Some(1));
            let reader = home.program(&[Role::Reader]).await;
            assert_eq!(reader.get(path).await.status.as_u16(), 403);
        },
    );
}
