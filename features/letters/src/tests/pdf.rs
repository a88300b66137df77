//! The PDFs of the demo's letter: the French one reads as the letter that was sent; in all six languages the structure tree reads as the
//! text given; every font is embedded.

use std::path::{Path, PathBuf};
use std::process::Command;

use kernel::Lang;
use kernel::prose::{Block, Inline};
use pdfread::{Reading, folded};
use testkit::{Home, on_sqlite};
use words::Words;

use super::demo::the_letter;
use super::{FEATURES, drafted, writing};
use crate::compose::{self, Reader};
use crate::part::Part;
use crate::{Letter, Version, VersionText, store, with_tools, write_version};

async fn all(home: &Home) -> (Letter, Vec<Version>) {
    let read = home.ledger().store().read().await.unwrap();
    let letter = store::letter_by_slug(&read, home.edition.id, "cl-21-4").await.unwrap().unwrap();
    let versions = store::versions(&read, letter.id).await.unwrap();
    (letter, versions)
}

fn class_document(home: &Home, letter: &Letter, version: &Version) -> typeset::Letter {
    let tongue = home.officer().tool::<Words>().tongue(version.lang);
    compose::document(letter, version, Reader::Class, None, &tongue)
}

#[test]
fn in_all_six_languages_the_structure_tree_reads_as_the_text_given() {
    on_sqlite(FEATURES, with_tools, async |home| {
        the_letter(&home).await;
        let (letter, versions) = all(&home).await;
        for version in &versions {
            let document = class_document(&home, &letter, version);
            let expected = blocks(&document);
            let pdf = compose::set(&home.officer(), document).await.unwrap();
            let reading = Reading::of(&pdf);
            assert_eq!(reading.texts(), expected, "{}", version.lang);
            assert_eq!(pdfread::lang_of(&reading.document).split('-').next(), Some(version.lang.code()));
            every_font_is_embedded(&reading, version.lang);
        }
    });
}

/// Without this a machine without the fonts would show other letters.
fn every_font_is_embedded(reading: &Reading, lang: Lang) {
    let mut found = 0;
    for object in reading.document.objects.values() {
        let Ok(dict) = object.as_dict() else { continue };
        if dict.get(b"Type").and_then(|t| t.as_name()).is_ok_and(|t| t == b"FontDescriptor") {
            assert!(dict.has(b"FontFile2") || dict.has(b"FontFile3"), "{lang}: {dict:?}");
            found += 1;
        }
    }
    assert!(found > 0, "{lang}");
}

/// What is to be read, block by block, made from the text of the version alone.
fn blocks(letter: &typeset::Letter) -> Vec<String> {
    let after = if letter.lang == Lang::Zh { "" } else { " " };
    let mut all: Vec<String> = letter.notice.clone().into_iter().collect();
    all.extend([letter.letterhead.join(" "), letter.service.clone(), letter.place_date.clone()]);
    all.extend(letter.rows.iter().map(|row| format!("{}{after}{}", row.label, line(&row.value))));
    all.push(letter.addressee.join(" "));
    all.push(format!("{}{after}{}", letter.subject_label, line(&letter.subject)));
    all.push(letter.salutation.clone());
    for block in &letter.body {
        let Block::Paragraph { content } = block else { panic!("CL-21/4 has no lists") };
        all.push(line(content));
    }
    all.extend([&letter.closing, &letter.signed_mark, &letter.signatory, &letter.signatory_post].map(Clone::clone));
    all.iter().map(|text| folded(text)).filter(|text| !text.is_empty()).collect()
}

fn line(content: &[Inline]) -> String {
    let read = |inline: &Inline| match inline {
        Inline::Text { text } => text.clone(),
        Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => line(content),
        Inline::Break => " ".to_owned(),
    };
    content.iter().map(read).collect()
}

/// Whether every line stands in the text, in order. Spaces, hyphens and quotation marks do not count (DECISIONS.md 26).
pub fn lines_in_order(text: &str, lines: &str) {
    let bare = |text: &str| {
        let dropped = |c: &char| {
            c.is_whitespace() || matches!(c, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}' | '"' | '\'' | '’' | '“' | '”' | '«' | '»')
        };
        text.chars().filter(|c| !dropped(c)).collect::<String>()
    };
    let text = bare(text);
    let mut rest = text.as_str();
    for line in lines.lines().map(bare).filter(|line| !line.is_empty()) {
        let at = rest.find(&line).unwrap_or_else(|| panic!("not in its place: {line}\nin {rest}"));
        rest = &rest[at + line.len()..];
    }
}

/// The text of a PDF as `pdftotext` gives it; `None` where it is not installed.
pub fn pdftotext(file: &Path) -> Option<String> {
    match Command::new("pdftotext").args([file.as_os_str(), "-".as_ref()]).output() {
        Ok(said) => Some(String::from_utf8(said.stdout).unwrap()),
        Err(_) => {
            println!("skipped: pdftotext is not installed");
            None
        }
    }
}

/// The lines of the letter as it was sent.
pub const EXPECTED: &str = include_str!("../../../../data/wsis-forum-2021/letters/cl-21-4.fr.expected.txt");

/// The letter as it was handed over with the task, where that lies beside the project.
pub fn seed() -> Option<String> {
    let beside: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../../shared/seed/CL-21-4.fr.txt"].iter().collect();
    match std::fs::read_to_string(beside) {
        // The bold and italic of the seed are marks, not letters.
        Ok(seed) => Some(seed.replace(['*', '<', '>'], "")),
        Err(_) => {
            println!("skipped: no seed beside the project");
            None
        }
    }
}

#[test]
fn the_french_letter_reads_as_the_one_that_was_sent() {
    on_sqlite(FEATURES, with_tools, async |home| {
        the_letter(&home).await;
        let (letter, versions) = all(&home).await;
        let version = versions.iter().find(|v| v.lang == Lang::Fr).unwrap();
        let pdf = compose::set(&home.officer(), class_document(&home, &letter, version)).await.unwrap();
        let text = Reading::of(&pdf).texts().join("\n");
        lines_in_order(&text, EXPECTED);
        if let Some(seed) = seed() {
            lines_in_order(&text, &seed);
        }
    });
}

#[test]
fn hostile_text_is_text_in_the_pdf() {
    on_sqlite(FEATURES, with_tools, async |home| {
        let letter = drafted(&home).await;
        let hostile = "#panic(\"x\") $ <script>alert(1)</script> @a [b](javascript:c) \\ {{";
        let mut text = VersionText::default();
        for part in Part::ALL {
            *text.part_mut(part) = hostile.into();
        }
        write_version(&home.officer(), crate::Writing { text, ..writing(&letter, Lang::Fr, 1) }).await.unwrap();
        let (letter, versions) = all(&home).await;
        let document = class_document(&home, &letter, &versions[0]);
        let pdf = compose::set(&home.officer(), document).await.unwrap();
        let reading = Reading::of(&pdf);
        let text = reading.texts().join("\n");
        for part in ["#panic(\"x\") $", "<script>alert(1)</script>", "@a"] {
            assert!(text.matches(part).count() >= Part::ALL.len(), "{part} in {text}");
        }
        // Nothing of it became a link.
        let links = reading.document.objects.values().filter_map(|o| o.as_dict().ok()).filter(|d| d.has(b"URI") || d.has(b"JS")).count();
        assert_eq!(links, 0);
    });
}
