//! Out and in again: every value comes back, in both formats.

use jiff::civil::date;
use kernel::{Lang, Zone};
use proptest::prelude::*;

use crate::{Cell, Format, Table, read};

fn table(rows: Vec<Vec<Cell>>) -> Table {
    let mut table = Table::new("People [all]: 2021/22?", Lang::En, ["Name", "Tél.", "日期"]);
    table.rows = rows;
    table
}

fn lines(table: &Table, format: Format) -> Vec<Vec<String>> {
    let read = read(&table.write(format).unwrap()).unwrap();
    assert_eq!(read.headings, table.headings);
    assert!(read.lines.iter().all(|l| l.fault.is_none()), "{:?}", read.lines);
    read.lines.into_iter().map(|l| l.cells).collect()
}

#[test]
fn csv_is_as_rfc_4180_has_it() {
    let at = "2021-03-02T08:00:00Z".parse().unwrap();
    let zone: Zone = "Europe/Zurich".parse().unwrap();
    let link = Cell::Link { text: "Senegal".into(), address: "https://forum.example/SEN".into() };
    let table = table(vec![
        vec!["Diop, \"Fatou\"".into(), "+221 33".into(), date(2021, 3, 2).into()],
        vec![link, Cell::Number(-1.5), Cell::Instant(at, zone)],
        vec!["two\nlines".into()],
    ]);
    let expected = "\u{FEFF}Name,Tél.,日期\r\n\"Diop, \"\"Fatou\"\"\",'+221 33,2021-03-02\r\n\
                    Senegal,-1.5,2021-03-02T09:00:00+01:00[Europe/Zurich]\r\n\"two\nlines\",,\r\n";
    assert_eq!(String::from_utf8(table.csv()).unwrap(), expected);
}

#[test]
fn days_and_numbers_come_back_from_both() {
    for format in Format::ALL {
        let table = table(vec![vec!["x".into(), Cell::Number(193.0), date(2021, 12, 31).into()], vec![Cell::Empty, Cell::Number(0.25)]]);
        assert_eq!(lines(&table, format), [["x", "193", "2021-12-31"], ["", "0.25", ""]], "{format:?}");
    }
    let early = table(vec![vec!["x".into(), Cell::Empty, date(1848, 2, 24).into()]]);
    assert_eq!(lines(&early, Format::Xlsx), [["x", "", "1848-02-24"]], "before the calendar of spreadsheets");
}

#[test]
fn what_looks_like_something_else_stays_a_text() {
    let hostile = [
        "=1+1",
        "+41",
        "-",
        "@x",
        "\t=1",
        "'=1",
        "''",
        "007",
        "1e5",
        "TRUE",
        "2021-03-02",
        "_x0041_",
        "https://a.example",
        " x ",
        "a\tb",
        "\"",
        "<b>&amp;",
    ];
    for format in Format::ALL {
        let table = table(hostile.iter().map(|text| vec![(*text).into(), "1".into(), "1".into()]).collect());
        let found: Vec<_> = lines(&table, format).into_iter().map(|l| l[0].clone()).collect();
        assert_eq!(found, hostile, "{format:?}");
    }
}

#[test]
fn equal_tables_give_equal_bytes() {
    let table = table(vec![vec!["x".into()]]);
    assert_eq!(table.xlsx().unwrap(), table.xlsx().unwrap());
}

#[test]
fn what_a_workbook_cannot_hold_is_refused_and_not_cut() {
    let long = table(vec![vec![Cell::Empty, "x".repeat(32_768).into()]]);
    assert_eq!(long.xlsx(), Err(crate::WriteFault::CellTooLong { row: 2, column: 2 }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_text_comes_back(texts in proptest::collection::vec("[^\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\r\u{FFFD}\u{FFFE}\u{FFFF}]{1,30}", 1..6)) {
        // A row of nothing but space is an empty row.
        let kept: Vec<_> = texts.iter().map(|t| vec![t.as_str().into(), "1".into(), "1".into()]).collect();
        for format in Format::ALL {
            let found: Vec<_> = lines(&table(kept.clone()), format).into_iter().map(|l| l[0].clone()).collect();
            prop_assert_eq!(&found, &texts, "{:?}", format);
        }
    }
}
