//! CSV from elsewhere.

use crate::{Encoding, LineFault, ReadFault, Sheet, Source, read};

fn sheet(bytes: &[u8]) -> Sheet {
    read(bytes).unwrap()
}

/// Separator and encoding, then headings and lines as `number: cell|cell`, a bad one as `number! reason: raw`.
fn told(bytes: &[u8]) -> Vec<String> {
    let sheet = sheet(bytes);
    let source = match sheet.source {
        Source::Csv { encoding, separator } => format!("{encoding:?} {separator:?}"),
        Source::Xlsx { .. } => panic!("no workbook"),
    };
    let lines = sheet.lines.iter().map(|l| match l.fault {
        None => format!("{}: {}", l.number, l.cells.join("|")),
        Some(fault) => format!("{}! {fault}: {}", l.number, l.raw),
    });
    [source, sheet.headings.join("|")].into_iter().chain(lines).collect()
}

fn check(bytes: &[u8], expected: &[&str]) {
    assert_eq!(told(bytes), expected, "{}", String::from_utf8_lossy(bytes));
}

#[test]
fn the_separator_is_found() {
    check(b"a,b\r\n1,2\r\n", &["Utf8 ','", "a|b", "2: 1|2"]);
    check(b"a;b\n1;2,5", &["Utf8 ';'", "a|b", "2: 1|2,5"]);
    check(b"a\tb\r1\t2", &["Utf8 '\\t'", "a|b", "2: 1|2"]);
    check(b"\"a;b;c\",d\n1,2", &["Utf8 ','", "a;b;c|d", "2: 1|2"]);
    check(b"sep=;\r\na,b;c\r\n1;2", &["Utf8 ';'", "a,b|c", "3: 1|2"]);
    check(b"only\none", &["Utf8 ','", "only", "2: one"]);
    check(b"PK,code\n1,2", &["Utf8 ','", "PK|code", "2: 1|2"]);
}

#[test]
fn the_encoding_is_found_and_said() {
    check("\u{FEFF}é,b\n1,2".as_bytes(), &["Utf8 ','", "é|b", "2: 1|2"]);
    check("État,b\nСенегал,2".as_bytes(), &["Utf8 ','", "État|b", "2: Сенегал|2"]);
    check(b"\xC9tat;b\nC\xF4te d\x92Ivoire;2", &["Windows1252 ';'", "État|b", "2: Côte d’Ivoire|2"]);
    let wide = |text: &str, end: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(end).collect::<Vec<_>>();
    check(&[&[0xFF, 0xFE], &wide("é\tb\n名\t2", u16::to_le_bytes)[..]].concat(), &["Utf16 '\\t'", "é|b", "2: 名|2"]);
    check(&[&[0xFE, 0xFF], &wide("é,b\n名,2", u16::to_be_bytes)[..]].concat(), &["Utf16 ','", "é|b", "2: 名|2"]);
    assert!(matches!(sheet(b"a\nb").source, Source::Csv { encoding: Encoding::Utf8, .. }));
}

#[test]
fn one_bad_byte_spoils_one_line() {
    let text = [&b"a,b\n"[..], "é,1\nü,2\n".as_bytes(), b"x\xFF,3\n", "ç,4".as_bytes()].concat();
    check(&text, &["Utf8 ','", "a|b", "2: é|1", "3: ü|2", "4! the cell in column 1 holds signs that are no text: x\u{FFFD},3", "5: ç|4"]);
}

#[test]
fn quoted_cells_hold_separators_quotes_and_lines() {
    check(b"a,b\r\n\"x,\"\"y\"\"\r\nz\",2\r\n\r\n3,\"\"\r\n", &["Utf8 ','", "a|b", "2: x,\"y\"\nz|2", "5: 3|"]);
}

#[test]
fn a_bad_line_costs_no_other() {
    let text = b"a,b\n\"open,1\n2,2\n\"x\"y,3\n4\n5,5,5\n6,6\n,\n7,\"7";
    check(
        text,
        &[
            "Utf8 ','",
            "a|b",
            "2! there is text after a closing quotation mark: \"open,1",
            "3: 2|2",
            "4! there is text after a closing quotation mark: \"x\"y,3",
            "5! there are only 1 cells under 2 headings: 4",
            "6! there are 3 cells under 2 headings: 5,5,5",
            "7: 6|6",
            "9! a quotation mark is not closed: 7,\"7",
        ],
    );
}

#[test]
fn what_was_neutralised_comes_back() {
    check(b"a,b\n'=1+1,'+41 22\n'x,''=1", &["Utf8 ','", "a|b", "2: =1+1|+41 22", "3: 'x|'=1"]);
}

#[test]
fn what_is_no_table_is_refused_by_its_reason() {
    let check = |bytes: &[u8], expected: ReadFault| assert_eq!(read(bytes), Err(expected));
    check(b"", ReadFault::Empty);
    check(b"\r\n\r\n,,\n", ReadFault::Empty);
    check("\u{FEFF}".as_bytes(), ReadFault::Empty);
    check(b"%PDF-1.7 ...", ReadFault::NotATable);
    check(b"\x89PNG\r\n\x1a\n\0\0\0", ReadFault::NotATable);
    check(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old", ReadFault::OldOrLocked);
    check(b"a,\"b\n1,2", ReadFault::Headings(LineFault::QuoteOpen));
    check(&vec![b'a'; crate::FILE_LIMIT + 1], ReadFault::TooLarge);
    check(",".repeat(crate::COLUMN_LIMIT).replacen(',', "a,", 1).as_bytes(), ReadFault::TooManyColumns);
    check(format!("a\n{}", "1\n".repeat(crate::LINE_LIMIT + 1)).as_bytes(), ReadFault::TooManyLines);
}

#[test]
fn a_cell_beyond_the_limit_is_told() {
    let text = format!("a\n{}\nb", "x".repeat(crate::CELL_LIMIT + 1));
    let read = sheet(text.as_bytes());
    assert_eq!(read.lines[0].fault, Some(LineFault::TooLong(1)));
    assert_eq!(read.lines[1].cells, ["b"]);
}

#[test]
fn a_hundred_thousand_lines_with_every_fault_are_all_told() {
    let kinds = ["good,2", "\"open,2", "\"x\"y,2", "one", "1,2,3", "\u{1},2", "'=1,2", "\"\"\"q\"\"\",2"];
    let text: String =
        ["a,b\n".to_owned()].into_iter().chain((0..crate::LINE_LIMIT).map(|i| format!("{}\n", kinds[i % kinds.len()]))).collect();
    let read = sheet(text.as_bytes());
    assert_eq!(read.lines.len(), crate::LINE_LIMIT, "no line is lost and none is two");
    assert!(read.lines.iter().enumerate().all(|(at, line)| line.number == at + 2), "each has its number");
    assert!(read.lines.iter().all(|l| l.fault.is_none() || !l.raw.is_empty()), "each bad one has its text");
    assert_eq!(read.lines.iter().filter(|l| l.fault.is_some()).count(), crate::LINE_LIMIT / 8 * 5);
}
