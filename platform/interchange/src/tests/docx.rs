//! Word files out and in again, and what Word, LibreOffice and hostile hands make of them.

use std::io::{Cursor, Read, Write};

use kernel::Lang;
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::sample::{letter, shown, text, translate, words};
use crate::docx::{self, Captions};
use crate::{Document, Note, Part, Refused, Shape, State, What};

fn captions() -> Captions {
    Captions {
        lang: Lang::En,
        title: "CL-21/4 <for translation>".into(),
        hints: vec!["Write in the right column.".into()],
        headings: ["No".into(), "English".into(), "العربية".into()],
    }
}

fn out(document: &Document) -> Vec<u8> {
    docx::write(document, &captions())
}

/// The letter with a translation of each unit.
fn translated() -> Document {
    let mut letter = letter();
    for part in &mut letter.parts {
        translate(part, &["كلمة".into(), "قبل (2021)، ".into()]);
        part.units.iter_mut().for_each(|unit| unit.state = State::Translated);
    }
    letter
}

fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let part = |at| {
        let mut part = package.by_index(at).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        (part.name().unwrap().to_string(), text)
    };
    (0..6).map(part).collect()
}

fn packed(parts: &[(String, String)]) -> Vec<u8> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        package.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        package.write_all(text.as_bytes()).unwrap();
    }
    package.finish().unwrap().into_inner()
}

/// The file of the letter with one part changed.
fn changed(document: &Document, name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut parts = parts(&out(document));
    let part = parts.iter_mut().find(|(found, _)| found == name).unwrap();
    let after = change(&part.1);
    assert_ne!(after, part.1, "the change finds its place");
    part.1 = after;
    packed(&parts)
}

fn text_changed(document: &Document, from: &str, to: &str) -> Vec<u8> {
    changed(document, "word/document.xml", |xml| xml.replace(from, to))
}

#[track_caller]
fn whats(bytes: &[u8]) -> Vec<(Option<String>, What)> {
    let Refused(faults) = docx::read(bytes, &letter()).unwrap_err();
    faults.into_iter().map(|f| (f.unit, f.what)).collect()
}

#[track_caller]
fn taken(bytes: &[u8]) -> crate::Returned {
    docx::read(bytes, &letter()).unwrap_or_else(|refused| panic!("{refused:?}"))
}

#[test]
fn what_comes_back_is_what_was_written() {
    let wanted = translated();
    let back = taken(&out(&wanted));
    assert_eq!(back.notes, []);
    for (unit, found) in wanted.units().zip(back.document.units()) {
        assert_eq!(unit.target.as_ref().map(|t| t.tidied(&unit.codes)), found.target, "{}", unit.id);
    }
}

#[test]
fn a_file_that_nobody_touched_brings_nothing_and_says_so() {
    let back = taken(&out(&letter()));
    assert_eq!(back.document, letter());
    assert_eq!(back.changed, [""; 0]);
    assert!(back.notes.iter().all(|note| matches!(note, Note::Untranslated(_))));
}

#[test]
fn the_table_has_languages_directions_and_tags() {
    let xml = parts(&out(&translated())).pop().unwrap().1;
    assert!(xml.contains("<w:tblHeader/>"));
    assert!(xml.contains("<w:t xml:space=\"preserve\">⟦1 addressee⟧</w:t>"));
    assert!(xml.contains("<w:lock w:val=\"contentLocked\"/>"));
    assert!(xml.contains("<w:p><w:pPr><w:bidi/><w:rPr><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr></w:pPr>"));
    assert!(xml.contains("<w:b/><w:bCs/><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">1 March 2021</w:t>"));
    assert!(xml.contains("<w:i/><w:iCs/><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr><w:t xml:space=\"preserve\">قبل (2021)،</w:t>"), "{xml}");
    assert!(xml.contains("CL-21/4 &lt;for translation&gt;"));
}

#[test]
fn what_word_does_to_a_text_is_read() {
    let wanted = translated();
    let expected = taken(&out(&wanted)).document;
    let text = |xml: &str| {
        let xml = xml.replace(
            "<w:t xml:space=\"preserve\">كلمة</w:t></w:r>",
            "<w:t>كل</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:smartTag><w:r w:rsidR=\"00A\"><w:rPr><w:b/></w:rPr>\
             <w:lastRenderedPageBreak/><w:t>مة</w:t></w:r></w:smartTag><w:bookmarkEnd w:id=\"0\"/><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>\
             <w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> </w:t></w:r>\
             <w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice><w:drawing><w:p><w:r><w:t>no</w:t></w:r></w:p></w:drawing>\
             </mc:Choice><mc:Fallback><w:pict><w:t>no</w:t></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        );
        // Tags without their controls, split, and in the digits of the script.
        let xml = xml.replace("⟦1⟧</w:t>", "⟦</w:t></w:r><w:r><w:t>١</w:t></w:r><w:r><w:t> ⟧</w:t>");
        let xml = xml.replace("<w:sdtContent>", "<w:hyperlink>").replace("</w:sdtContent>", "</w:hyperlink>");
        xml.replace("xmlns:w=", "xmlns:w14=\"urn:x\" w14:a=\"b\" xmlns:w=").replace("<w:tr>", "<w:tr w:rsidTr=\"1\"><w:tblPrEx/>")
    };
    let back = taken(&changed(&wanted, "word/document.xml", text));
    assert_eq!(back.notes, []);
    let words = |document: &Document| document.units().map(|u| u.target.as_ref().map(shown).unwrap_or_default()).collect::<Vec<_>>();
    let unspaced = |lines: Vec<String>| lines.iter().map(|line| line.replace(' ', "")).collect::<Vec<_>>();
    assert_eq!(unspaced(words(&back.document)), unspaced(words(&expected)));
}

#[test]
fn the_strict_form_and_another_name_of_the_text_are_read() {
    let mut parts = parts(&out(&translated()));
    for (name, text) in &mut parts {
        *text = text
            .replace("word/document.xml", "word/document2.xml")
            .replace(docx_space(), "http://purl.oclc.org/ooxml/wordprocessingml/main");
        *name = name.replace("word/document.xml", "word/document2.xml");
    }
    assert_eq!(taken(&packed(&parts)).notes, []);
}

fn docx_space() -> &'static str {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
}

#[test]
fn tracked_changes_are_read_as_accepted_and_told() {
    let run = "<w:t xml:space=\"preserve\">كلمة</w:t></w:r></w:p></w:tc></w:tr><w:tr>";
    let tracked = "<w:t>old</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>gone</w:delText></w:r></w:del>\
                   <w:moveFrom w:id=\"3\"><w:r><w:t>from</w:t></w:r></w:moveFrom><w:moveTo w:id=\"4\"><w:r><w:t>to</w:t></w:r></w:moveTo></w:p></w:tc></w:tr><w:tr>";
    let back = taken(&text_changed(&translated(), run, tracked));
    assert_eq!(shown(back.document.unit("body.2").unwrap().target.as_ref().unwrap()), "oldnewto");
    assert!(back.notes.contains(&Note::TrackedChanges(8)), "{:?}", back.notes);
    let row = "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"1800\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:pPr><w:r><w:rPr>\
               <w:rStyle w:val=\"Aside\"/><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">body.2<";
    let without = text_changed(&translated(), row, &row.replace("<w:cantSplit/>", "<w:del w:id=\"1\"/>"));
    assert_eq!(whats(&without), [(Some("body.2".into()), What::MissingUnit)]);
}

#[test]
fn several_lines_comments_and_what_lies_elsewhere_are_told() {
    let run = "<w:t xml:space=\"preserve\">Topics:</w:t></w:r></w:p></w:tc>";
    let mut parts = parts(&changed_parts(run));
    parts.push((
        "word/comments.xml".into(),
        format!(
            "<w:comments xmlns:w=\"{0}\"><w:comment w:id=\"5\"><w:p><w:r><w:t>Which topics?</w:t></w:r></w:p></w:comment></w:comments>",
            docx_space()
        ),
    ));
    parts.push(("word/media/image1.png".into(), "x".into()));
    parts.push((
        "word/_rels/settings.xml.rels".into(),
        "<Relationships><Relationship Type=\"x/attachedTemplate\" Target=\"file:///c:/a.dotm\" TargetMode=\"External\"/>\
        <Relationship Type=\"x/hyperlink\" Target=\"https://a.example\" TargetMode=\"External\"/></Relationships>"
            .into(),
    ));
    let back = taken(&packed(&parts));
    assert_eq!(
        back.notes,
        [
            Note::ObjectsPassedOver(1),
            Note::OutsidePassedOver(1),
            Note::LinesJoined("body.2".into()),
            Note::Remark(Some("body.2".into()), "Which topics?".into()),
        ]
    );
    assert_eq!(shown(back.document.unit("body.2").unwrap().target.as_ref().unwrap()), "one two");
}

/// The target of "Topics:" in two paragraphs, with a comment on its source.
fn changed_parts(source: &str) -> Vec<u8> {
    changed(&translated(), "word/document.xml", |xml| {
        let (before, after) = xml.split_once(source).unwrap();
        let (target, rest) = after.split_once("</w:tc>").unwrap();
        let (start, _) = target.split_once("<w:p>").unwrap();
        format!(
            "{before}{}{start}<w:p><w:r><w:t>one</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>two</w:t></w:r></w:p></w:tc>{rest}",
            source.replace("</w:p></w:tc>", "<w:r><w:commentReference w:id=\"5\"/></w:r></w:p></w:tc>")
        )
    })
}

#[test]
fn what_is_wrong_in_a_cell_is_told() {
    let letter = translated();
    let told = |from: &str, to: &str| whats(&text_changed(&letter, from, to));
    let of = |unit: &str, what: What| (Some(unit.to_owned()), what);
    assert_eq!(told(">body.4<", ">body.2<"), [of("body.4", What::MissingUnit), of("body.2", What::UnitTwice)]);
    assert_eq!(told(">body.4<", ">body.44<"), [of("body.4", What::MissingUnit), of("body.44", What::UnknownUnit)]);
    assert_eq!(
        told(">كلمة</w:t></w:r></w:p>", ">⟦x⟧ ⟦1</w:t></w:r></w:p>")[..2],
        [of("fax.1", What::UnknownCode("⟦x⟧".into())), of("fax.1", What::UnknownCode("1".into())),]
    );
    assert_eq!(told("⟦/3⟧", "⟦3⟧")[0], of("body.1", What::CodeLost(3, "https://itu.example".into())));
    assert_eq!(
        told(">كلمة</w:t></w:r></w:p></w:tc></w:tr><w:tr>", ">x</w:t><w:sym/></w:r></w:p></w:tc></w:tr><w:tr>")[0],
        of("fax.1", What::StrayTag("sym".into()))
    );
}

#[test]
fn another_letter_is_told_with_and_without_properties() {
    let document = translated();
    let renamed = |from: &str, to: &str| whats(&changed(&document, "docProps/custom.xml", |xml| xml.replace(from, to)));
    assert_eq!(renamed("CL-21/4", "CL-21/5"), [(None, What::OtherLetter("CL-21/5".into()))]);
    assert_eq!(renamed(">ar<", ">zh<"), [(None, What::OtherLanguages("en → zh".into()))]);
    assert_eq!(renamed(">7<", ">70<"), [(None, What::LaterRevision(70))]);
    let mut parts = parts(&out(&document));
    parts.retain(|(name, _)| name != "docProps/custom.xml");
    assert_eq!(taken(&packed(&parts)).notes, []);
    let text = &mut parts.last_mut().unwrap().1;
    *text = text.replace("CL-21/4 · 7", "CL-21/9 · 7");
    assert_eq!(whats(&packed(&parts)), [(None, What::OtherLetter("CL-21/9".into()))]);
    let text = &mut parts.last_mut().unwrap().1;
    *text = text.replace("CL-21/9 · 7", "");
    assert_eq!(whats(&packed(&parts)), [(None, What::NoIdentity)]);
}

#[test]
fn hostile_files_are_refused() {
    let first = |bytes: &[u8]| whats(bytes).remove(0).1;
    let mut parts = parts(&out(&translated()));
    let with = |name: &str, text: &str| {
        let mut parts = parts.clone();
        parts.insert(0, (name.into(), text.into()));
        packed(&parts)
    };
    assert_eq!(first(&with("word/vbaProject.bin", "x")), What::Macros);
    assert_eq!(
        first(&changed(&translated(), "[Content_Types].xml", |xml| xml
            .replace("wordprocessingml.document.main", "ms-word.document.macroEnabled.main"))),
        What::Macros
    );
    assert_eq!(first(&with("word/big.xml", &" ".repeat(70 * 1024 * 1024))), What::TooLarge);
    assert_eq!(first(&vec![b'P'; crate::FILE_LIMIT + 1]), What::TooLarge);
    assert_eq!(first(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]), What::OldOrLocked);
    assert_eq!(first(b"%PDF-1.7"), What::NotWord);
    assert!(matches!(first(b"PK\x03\x04 and no more"), What::Damaged(_)));
    let bomb =
        changed(&translated(), "word/document.xml", |xml| xml.replacen("<w:document", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document", 1));
    assert_eq!(first(&bomb), What::Declares);
    let many = |tag: &str| text_changed(&translated(), "<w:tr>", &format!("{}<w:tr>", tag.repeat(crate::UNIT_LIMIT)));
    assert_eq!(first(&many("<w:tr/>")), What::TooLarge);
    let wide = text_changed(
        &translated(),
        "<w:p/><w:sectPr>",
        &format!("<w:tbl><w:tr>{}</w:tr></w:tbl>{}<w:sectPr>", "<w:tc/>".repeat(100_000), "<w:p/>".repeat(100_000)),
    );
    assert_eq!(taken(&wide).notes, []);
    parts.retain(|(name, _)| name != "word/document.xml");
    assert_eq!(first(&packed(&parts)), What::NotWord);
}

#[test]
fn a_file_that_is_cut_anywhere_is_refused() {
    let bytes = out(&translated());
    for at in 0..bytes.len() {
        assert!(docx::read(&bytes[..at], &letter()).is_err(), "{at}");
    }
}

#[test]
fn the_text_cut_anywhere_is_refused() {
    let parts = parts(&out(&translated()));
    let whole = &parts.last().unwrap().1;
    for at in (0..whole.len()).filter(|at| whole.is_char_boundary(*at)).step_by(23) {
        assert!(docx::read(&packed_text(&parts, &whole[..at]), &letter()).is_err(), "{at}");
    }
}

fn packed_text(parts: &[(String, String)], text: &str) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        package.start_file(name.as_str(), stored).unwrap();
        package.write_all(if name == "word/document.xml" { text } else { part }.as_bytes()).unwrap();
    }
    package.finish().unwrap().into_inner()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_goes_out_and_comes_back(text in text(), words in proptest::collection::vec(words(), 1..6), plain: bool) {
        let shape = if plain { Shape::Plain } else { Shape::Marked };
        let mut sent = letter();
        sent.parts = vec![Part::cut("body", "", &text, shape)];
        let back = docx::read(&out(&sent), &sent).unwrap();
        prop_assert_eq!(back.document.parts[0].joined(), Ok(text));
        prop_assert!(back.notes.iter().all(|note| matches!(note, Note::Untranslated(_))), "{:?}", back.notes);
        let mut wanted = sent.clone();
        translate(&mut wanted.parts[0], &words);
        if wanted.parts[0].joined().is_ok() {
            let back = docx::read(&out(&wanted), &sent).unwrap();
            prop_assert_eq!(&back.notes, &[]);
            for (unit, found) in wanted.units().zip(back.document.units()) {
                prop_assert_eq!(unit.target.as_ref().map(|t| t.tidied(&unit.codes)), found.target.clone());
            }
        }
    }

    #[test]
    fn a_damaged_file_never_panics(at in 0_usize..10_000, byte: u8) {
        let mut bytes = out(&translated());
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = docx::read(&bytes, &letter());
    }

    #[test]
    fn a_damaged_text_never_panics(from in 0_usize..30_000, length in 0_usize..400, moved in 0_usize..30_000) {
        let parts = parts(&out(&translated()));
        let mut text: Vec<char> = parts.last().unwrap().1.chars().collect();
        let from = from % text.len();
        let cut: Vec<char> = text.drain(from..(from + length).min(text.len())).collect();
        let moved = moved % text.len();
        text.splice(moved..moved, cut);
        let _ = docx::read(&packed_text(&parts, &text.iter().collect::<String>()), &letter());
    }
}
