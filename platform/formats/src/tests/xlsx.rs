//! Workbooks from elsewhere, and what a workbook of ours says of itself.

use std::io::{Cursor, Read, Write};

use kernel::Lang;
use rust_xlsxwriter::{Formula, Workbook};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::{LineFault, ReadFault, Sheet, Source, Table, read};

/// A workbook with one part changed, or one more.
fn changed(bytes: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let mut found = false;
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        let own = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        found |= own == name;
        to.start_file(own.as_str(), SimpleFileOptions::default()).unwrap();
        to.write_all(if own == name { change(text) } else { text }.as_bytes()).unwrap();
    }
    if !found {
        to.start_file(name, SimpleFileOptions::default()).unwrap();
        to.write_all(change(String::new()).as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut text = String::new();
    ZipArchive::new(Cursor::new(bytes)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn plain() -> Vec<u8> {
    let mut table = Table::new("Persons", Lang::En, ["Name", "Age"]);
    table.row(["Fatou".into(), 41_i64.into()]);
    table.xlsx().unwrap()
}

fn sheet(bytes: &[u8]) -> Sheet {
    read(bytes).unwrap()
}

#[test]
fn an_arabic_sheet_runs_from_right_to_left_under_frozen_headings() {
    let arabic = Table::new("أشخاص", Lang::Ar, ["الاسم"]).xlsx().unwrap();
    assert!(part(&arabic, "xl/worksheets/sheet1.xml").contains("rightToLeft=\"1\""));
    let english = part(&plain(), "xl/worksheets/sheet1.xml");
    assert!(!english.contains("rightToLeft") && english.contains("state=\"frozen\""), "{english}");
}

#[test]
fn a_text_is_no_formula_in_the_file_itself() {
    let mut table = Table::new("x", Lang::En, ["a"]);
    table.row(["=HYPERLINK(\"http://evil.example\")".into()]);
    let bytes = table.xlsx().unwrap();
    assert!(!part(&bytes, "xl/worksheets/sheet1.xml").contains("<f"));
    assert_eq!(sheet(&bytes).lines[0].cells, ["=HYPERLINK(\"http://evil.example\")"]);
}

#[test]
fn a_formula_is_refused_in_its_line_and_the_others_stand() {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.write_string(0, 0, "Name").unwrap().write_string(0, 1, "Age").unwrap();
    page.write_string(1, 0, "Fatou").unwrap().write_formula(1, 1, Formula::new("=40+1").set_result("41")).unwrap();
    page.write_string(2, 0, "Amara").unwrap().write_number(2, 1, 7).unwrap();
    page.write_string(5, 2, "beside").unwrap();
    let read = sheet(&book.save_to_buffer().unwrap());
    let told: Vec<_> = read.lines.iter().map(|l| (l.number, l.fault, l.raw.as_str())).collect();
    let beside = LineFault::TooMany { found: 3, wanted: 2 };
    assert_eq!(told, [(2, Some(LineFault::Formula(2)), "Fatou | 41"), (3, None, ""), (6, Some(beside), " |  | beside")]);
    assert_eq!(read.source, Source::Xlsx { sheet: "Sheet1".into(), others: 0 });
}

#[test]
fn a_workbook_with_macros_is_refused() {
    assert_eq!(read(&changed(&plain(), "xl/vbaProject.bin", |_| "x".into())), Err(ReadFault::Macros));
    let typed = changed(&plain(), "[Content_Types].xml", |t| t.replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"));
    assert_eq!(read(&typed), Err(ReadFault::Macros));
}

#[test]
fn a_package_that_unpacks_without_end_is_refused_early() {
    let mut bomb = ZipWriter::new(Cursor::new(Vec::new()));
    bomb.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    let piece = vec![b' '; 1 << 20];
    for _ in 0..=(crate::UNPACKED_LIMIT >> 20) {
        bomb.write_all(&piece).unwrap();
    }
    assert_eq!(read(&bomb.finish().unwrap().into_inner()), Err(ReadFault::UnpacksTooLarge));
}

#[test]
fn numbers_that_lie_are_not_believed() {
    let sold = changed(&plain(), "xl/sharedStrings.xml", |t| t.replace("uniqueCount=\"3\"", "uniqueCount=\"99999999999999\""));
    assert!(matches!(read(&sold), Err(ReadFault::Damaged(_))), "{:?}", read(&sold));
    let far = changed(&plain(), "xl/worksheets/sheet1.xml", |t| t.replace("r=\"A2\"", "r=\"XFD1048576\""));
    assert_eq!(read(&far), Err(ReadFault::TooManyColumns));
    let wide = changed(&plain(), "xl/worksheets/sheet1.xml", |t| t.replace("A1:B2", "A1:XFD1048576"));
    assert_eq!(sheet(&wide).lines.len(), 1);
}

#[test]
fn what_is_damaged_or_no_workbook_is_told() {
    let good = plain();
    for end in [4, 100, good.len() / 2, good.len() - 10] {
        assert!(matches!(read(&good[..end]), Err(ReadFault::Damaged(_))), "cut at {end}");
    }
    let mut other = ZipWriter::new(Cursor::new(Vec::new()));
    other.start_file("mimetype", SimpleFileOptions::default()).unwrap();
    other.write_all(b"application/vnd.oasis.opendocument.spreadsheet").unwrap();
    assert_eq!(read(&other.finish().unwrap().into_inner()), Err(ReadFault::NotATable));
}

#[test]
fn a_hidden_sheet_is_passed_over_and_the_others_are_counted() {
    let mut book = Workbook::new();
    book.add_worksheet().set_hidden(true).write_string(0, 0, "secret").unwrap();
    book.add_worksheet().set_active(true).set_name("Shown").unwrap().write_string(0, 0, "Name").unwrap();
    book.add_worksheet().write_string(0, 0, "more").unwrap();
    let read = sheet(&book.save_to_buffer().unwrap());
    assert_eq!(read.source, Source::Xlsx { sheet: "Shown".into(), others: 2 });
    assert_eq!((read.headings.as_slice(), read.lines.len()), (&["Name".to_owned()][..], 0));
}
