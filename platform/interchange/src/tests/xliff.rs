//! XLIFF out and in again, in the ways in which tools write it.

use proptest::prelude::*;

use super::sample::{letter, shown, text, translate, words};
use crate::{Document, Fault, Inline, Note, Part, Piece, Refused, Shape, State, What, xliff};

fn sent() -> String {
    String::from_utf8(xliff::write(&letter())).unwrap()
}

/// The letter with a translation of each unit, as a tool would send it.
fn translated() -> Document {
    let mut letter = letter();
    for part in &mut letter.parts {
        translate(part, &["كلمة".into(), "قبل (2021)، ".into()]);
        part.units.iter_mut().for_each(|unit| unit.state = State::Translated);
    }
    letter
}

#[track_caller]
fn refused(bytes: &[u8]) -> Vec<Fault> {
    let Refused(faults) = xliff::read(bytes, &letter()).unwrap_err();
    assert!(!faults.is_empty());
    faults
}

fn whats(text: &str) -> Vec<(Option<String>, What)> {
    refused(text.as_bytes()).into_iter().map(|f| (f.unit, f.what)).collect()
}

fn of(unit: &str, what: What) -> (Option<String>, What) {
    (Some(unit.to_owned()), what)
}

#[test]
fn a_letter_goes_out_as_xliff_2_1() {
    let text = sent();
    let unit = text.split("<unit ").find(|u| u.starts_with("id=\"body.1\"")).unwrap();
    assert_eq!(
        unit,
        "id=\"body.1\">\n<originalData><data id=\"a1\">**</data><data id=\"z1\">**</data><data id=\"a2\">&lt;https://www.itu.int/net4&gt;</data>\
         <data id=\"a3\">[</data><data id=\"z3\">](https://itu.example &quot;t&quot;)</data></originalData>\n<segment id=\"s1\" state=\"initial\">\n\
         <source>Please confirm before <pc id=\"1\" type=\"fmt\" subType=\"xlf:b\" canCopy=\"no\" canDelete=\"no\" dataRefStart=\"a1\" dataRefEnd=\"z1\">\
         1 March 2021</pc> on <ph id=\"2\" type=\"link\" canCopy=\"no\" canDelete=\"no\" disp=\"https://www.itu.int/net4\" dataRef=\"a2\"/> &amp; see \
         <pc id=\"3\" type=\"link\" canCopy=\"no\" canDelete=\"no\" dispStart=\"https://itu.example\" dataRefStart=\"a3\" dataRefEnd=\"z3\">here</pc>.</source>\n\
         </segment>\n</unit>\n"
    );
    assert!(text.contains("<file id=\"revision-7\" original=\"CL-21/4\" srcDir=\"ltr\" trgDir=\"rtl\" xml:space=\"preserve\">"));
    assert!(text.contains("<unit id=\"body.5\" translate=\"no\">"), "{text}");
}

#[test]
fn what_comes_back_is_what_was_written() {
    let wanted = translated();
    let back = xliff::read(&xliff::write(&wanted), &letter()).unwrap();
    assert_eq!(back.notes, []);
    for (unit, found) in wanted.units().zip(back.document.units()) {
        assert_eq!(unit.target.as_ref().map(|t| t.tidied(&unit.codes)), found.target, "{}", unit.id);
    }
    assert_eq!(back.changed.len(), wanted.units().filter(|u| u.is_for_translation()).count());
    let body = back.document.part("body").unwrap().joined().unwrap();
    assert_eq!(
        body,
        "كلمة**قبل (2021)،** &#1603;لمة<https://www.itu.int/net4>قبل (2021)، [كلمة](https://itu.example \"t\")قبل (2021)،\n\n\
         كلمة\n\n- *قبل (2021)،* كلمة{state}\n- قبل (2021)،\n\n<https://only.example>\n"
            .replace("** &#1603;", "** ك")
    );
}

#[test]
fn a_file_that_nobody_touched_brings_nothing_and_says_so() {
    let back = xliff::read(sent().as_bytes(), &letter()).unwrap();
    assert_eq!(back.document, letter());
    assert_eq!(back.changed, [""; 0]);
    assert_eq!(back.notes.len(), 7);
    assert!(back.notes.iter().all(|note| matches!(note, Note::Untranslated(_))));
}

/// As tools save: other prefixes, attributes in another order, other quotation marks, notes, modules, segments, a later version.
#[test]
fn what_tools_do_is_read() {
    let text = "<?xml version='1.0'?><x:xliff srcLang='en-GB' trgLang='ar-EG' version='2.2' xmlns:x='urn:oasis:names:tc:xliff:document:2.2' \
      xmlns:mda='urn:oasis:names:tc:xliff:metadata:2.0' xmlns:t='urn:tool'>\n<x:file original='CL-21/4' t:id='5' id='revision-7'><mda:metadata>\
      <mda:metaGroup><mda:meta type='a'>b</mda:meta></mda:metaGroup></mda:metadata><x:skeleton/><x:notes><x:note>All of it in a hurry.</x:note><x:note category='part'>Body</x:note></x:notes>\n\
      <x:unit id='subject.1'><mda:metadata/><x:notes><x:note id='n1'>Is <t:b>week</t:b> right?</x:note></x:notes>\n\
      <x:segment state='final'><x:source>Invitation to the WSIS Forum 2021<x:ph id='1'/></x:source><x:target order='3'><x:ph id='1'/>واحد</x:target></x:segment>\n\
      <x:ignorable><x:source> </x:source></x:ignorable>\n\
      <x:segment state='reviewed' id='s9'><x:source>(From January to the final week)</x:source><x:target order='1'>(<x:mrk id='m1' type='comment' value='Or three?'>اثنان</x:mrk><!-- c -->)</x:target></x:segment>\n\
      </x:unit><x:group id='g'>\n\
      <x:unit id='body.1'><x:segment><x:source>Please confirm before <x:sc id='1'/>1 March</x:source><x:target>&#x642;بل <x:sc id='1'/>1</x:target></x:segment>\n\
      <x:segment><x:source> 2021<x:ec startRef='1'/> on <x:ph id='2'/> &amp; see <x:pc id='3'>here</x:pc>.</x:source><x:target> 2021<x:ec startRef='1'/> <x:ph id='2'/>\
      <![CDATA[ & <x> ]]><x:sm id='m2'/><x:pc id='3'>هنا</x:pc><x:cp hex='0021'/></x:target></x:segment></x:unit></x:group>\n\
      <x:unit id='body.2'><x:segment><x:source>Topics:</x:source><x:target/></x:segment></x:unit>\n\
      <x:unit id='body.3'><x:segment><x:source><x:pc id='1'>one</x:pc> for</x:source><x:target><x:pc id='1'>1</x:pc></x:target></x:segment>\
      <x:segment><x:source> <x:ph id='2'/></x:source></x:segment></x:unit>\n\
      <x:unit id='body.4'><x:segment><x:source>to</x:source><x:target>اثنان</x:target></x:segment></x:unit>\n\
      <x:unit id='body.5' translate='no'><x:segment><x:source><x:ph id='1'/></x:source></x:segment></x:unit>\n\
      <x:unit id='fax.1'><x:segment><x:source>+41 22 730 6240</x:source><x:target>+41 22 730 6240</x:target></x:segment></x:unit>\n\
      <x:unit id='addressees.1'><x:segment><x:source><x:pc id='1'>To the Ministers of\n the Member States of ITU</x:pc></x:source>\
      <x:target><x:pc id='1'>إلى الوزراء</x:pc></x:target></x:segment></x:unit>\n</x:file></x:xliff>";
    let back = xliff::read(text.as_bytes(), &letter()).unwrap_or_else(|refused| panic!("{refused:?}"));
    let target = |id: &str| back.document.unit(id).unwrap().target.as_ref().map(shown);
    assert_eq!(target("subject.1").unwrap(), "(اثنان)[1]واحد");
    assert_eq!(back.document.unit("subject.1").unwrap().state, State::Reviewed);
    assert_eq!(target("body.1").unwrap(), "قبل [1:1 2021:1] [2] & <x> [3:هنا:3]!");
    assert_eq!(target("addressees.1").unwrap(), "[1:إلى الوزراء:1]");
    assert_eq!(target("body.2"), None);
    assert_eq!(
        back.notes,
        [
            Note::Remark(None, "All of it in a hurry.".into()),
            Note::Remark(Some("subject.1".into()), "Is week right?".into()),
            Note::Remark(Some("subject.1".into()), "Or three?".into()),
            Note::Untranslated("body.2".into()),
            Note::PartlyTranslated("body.3".into()),
            Note::SourceEdited("body.4".into()),
        ]
    );
    assert_eq!(back.document.part("fax").unwrap().joined().unwrap(), "+41 22 730 6240");
}

#[test]
fn what_xml_cannot_carry_is_written_in_its_own_tag() {
    let mut letter = letter();
    letter.parts[0] = Part::cut("addressees", "\u{2}", "a\u{1}b", Shape::Plain);
    let text = String::from_utf8(xliff::write(&letter)).unwrap();
    assert!(text.contains("<data id=\"a1\"><cp hex=\"0001\"/></data>"));
    assert!(text.chars().all(crate::xml::is_char));
}

#[test]
fn what_is_between_two_segments_is_taken_over_where_it_was_not_written() {
    let text = sent().replace(
        "<segment id=\"s1\" state=\"initial\">\n<source>Topics:</source>\n</segment>",
        "<segment><source>Top</source><target>One.</target></segment><ignorable><source> </source></ignorable><segment><source>ics:</source><target>Two.</target></segment>",
    );
    let back = xliff::read(text.as_bytes(), &letter()).unwrap();
    assert_eq!(shown(back.document.unit("body.2").unwrap().target.as_ref().unwrap()), "One. Two.");
}

#[test]
fn utf_16_is_read() {
    let text = sent().replace("UTF-8", "UTF-16");
    let wide = |unit: fn(u16) -> [u8; 2]| [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(unit).collect::<Vec<u8>>();
    assert!(xliff::read(&wide(u16::to_le_bytes), &letter()).is_ok());
    assert!(xliff::read(&wide(u16::to_be_bytes), &letter()).is_ok());
    assert_eq!(refused(&wide(u16::to_be_bytes)[..101])[0].what, What::NotText);
}

#[test]
fn another_letter_or_language_is_told() {
    assert_eq!(whats(&sent().replace("CL-21/4", "CL-21/5")), [(None, What::OtherLetter("CL-21/5".into()))]);
    assert_eq!(whats(&sent().replace("trgLang=\"ar\"", "trgLang=\"fr-CH\"")), [(None, What::OtherLanguages("en → fr-CH".into()))]);
    assert_eq!(whats(&sent().replace("revision-7", "revision-8")), [(None, What::LaterRevision(8))]);
    assert_eq!(whats(&sent().replace("revision-7", "f1")), [(None, What::NoIdentity)]);
    assert_eq!(whats("<a/>"), [(None, What::NotXliff)]);
    let old = "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file/></xliff>";
    assert_eq!(whats(old), [(None, What::OldXliff("1.2".into()))]);
}

#[test]
fn all_that_is_wrong_is_told_with_its_place() {
    let mut letter = translated();
    let target = |letter: &mut Document, part: usize, unit: usize, pieces: &[Piece]| {
        letter.parts[part].units[unit].target = Some(Inline(pieces.to_vec()))
    };
    let t = |text: &str| Piece::Text(text.to_owned());
    use Piece::{Alone, Close, Open};
    target(&mut letter, 0, 0, &[t("الوزراء")]);
    target(&mut letter, 2, 0, &[t("a"), Alone(1), t("b"), Alone(1)]);
    target(&mut letter, 3, 0, &[Open(1), Open(3), t("a"), Close(1), t("b"), Close(3), Alone(2)]);
    target(&mut letter, 3, 2, &[t("a"), Open(1), Close(1), Alone(2)]);
    let text = String::from_utf8(xliff::write(&letter)).unwrap();
    let text = text
        .replace("<unit id=\"body.4\">", "<unit id=\"body.9\">")
        .replace("<target>قبل (2021)،</target>", "<target>x<ph id=\"8\"/></target>");
    let found = refused(text.as_bytes());
    let told: Vec<(Option<&str>, &What)> = found.iter().map(|f| (f.unit.as_deref(), &f.what)).collect();
    assert_eq!(
        told,
        [
            (Some("body.4"), &What::MissingUnit),
            (Some("addressees.1"), &What::CodeLost(1, "addressee".into())),
            (Some("subject.1"), &What::CodeTwice(1, String::new())),
            (Some("body.1"), &What::CodesCross(1, String::new())),
            (Some("body.3"), &What::CodeEmpty(1, String::new())),
            (Some("body.9"), &What::UnknownUnit),
        ]
    );
    let line = text.lines().position(|l| l.contains("<unit id=\"body.3\">")).unwrap() + 1;
    assert_eq!(found[4].line, Some(line));
}

#[test]
fn a_unit_twice_a_stray_tag_and_a_lost_field_are_told() {
    let text = String::from_utf8(xliff::write(&translated())).unwrap();
    assert_eq!(whats(&text.replace("\"body.2\"", "\"body.4\"")), [of("body.2", What::MissingUnit), of("body.4", What::UnitTwice)]);
    assert_eq!(whats(&text.replace("<target>قبل (2021)،</target>", "<target>x<b/></target>")), [of("body.4", What::StrayTag("b".into()))]);
    let copied = text.replace("</target>\n</segment>\n</unit>\n</group>\n<group id=\"body\"", "<ph id=\"4\" copyOf=\"1\"/>$0");
    let copied = copied.replace("$0", "</target>\n</segment>\n</unit>\n</group>\n<group id=\"body\"");
    assert_eq!(whats(&copied), [of("subject.1", What::CodeTwice(1, String::new()))]);
    let braced = text.replace("قبل", "}{");
    assert!(xliff::read(braced.as_bytes(), &letter()).is_ok());
    let braced = text.replace("كلمة", "}");
    assert_eq!(whats(&braced), [of("addressees.1", What::BraceInField)]);
}

#[test]
fn a_file_of_an_earlier_revision_is_taken_as_far_as_its_sources_stand() {
    let old = translated();
    let mut now = letter();
    now.revision = 9;
    now.parts[3] = Part::cut("body", "Body", "New first.\n\nTopics:\n\n- *one* for {state}\n- three\n", Shape::Marked);
    let back = xliff::read(&xliff::write(&old), &now).unwrap();
    assert_eq!(
        back.notes,
        [
            Note::EarlierRevision(7),
            Note::Outdated("body.1".into()),
            Note::Outdated("body.4".into()),
            Note::Outdated("body.5".into()),
            Note::Untranslated("body.1".into()),
            Note::Untranslated("body.4".into()),
        ]
    );
    let body = back.document.part("body").unwrap();
    assert_eq!(
        body.units.iter().map(|u| u.target.as_ref().map(shown)).collect::<Vec<_>>(),
        [None, Some("كلمة".to_owned()), Some("[1:قبل (2021)،:1] كلمة[2]".to_owned()), None,]
    );
}

#[test]
fn what_is_not_for_translation_stays_as_it_was_sent() {
    let mut out = letter();
    for part in &mut out.parts {
        let text = part.text();
        assert_eq!(part.prefilled(&text), [""; 0]);
    }
    let back = xliff::read(&xliff::write(&out), &out).unwrap();
    assert_eq!((back.document, back.changed, back.notes), (out, vec![], vec![]));
}

#[test]
fn paragraphs_that_are_the_same_each_find_a_place_of_their_own_in_their_part() {
    let body = |text: &str, revision: i64| {
        let parts = vec![Part::cut("subject", "", "Gone.", Shape::Marked), Part::cut("body", "", text, Shape::Marked)];
        Document { revision, parts, ..letter() }
    };
    let mut old = body("Same.\n\nGone.\n\nSame.", 7);
    old.parts[1]
        .units
        .iter_mut()
        .zip(["one", "two", "three"])
        .for_each(|(unit, word)| unit.target = Some(Inline(vec![Piece::Text(word.into())])));
    let back = xliff::read(&xliff::write(&old), &body("Same.\n\nSame.", 8)).unwrap();
    assert_eq!(back.document.part("body").unwrap().joined().unwrap(), "one\n\nthree");
    assert_eq!(back.document.part("subject").unwrap().joined().unwrap(), "Gone.");
}

#[test]
fn hostile_files_are_refused() {
    let text = sent();
    let bomb = text.replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n");
    assert_eq!(whats(&bomb), [(None, What::Declares)]);
    assert_eq!(whats(&text.replace("<!DOCTYPE", "").replace("Topics", "&b;")), [(None, What::Declares)]);
    let outside = text.replace("?>\n", "?>\n<!DOCTYPE x SYSTEM \"file:///etc/passwd\">\n");
    assert_eq!(whats(&outside), [(None, What::Declares)]);
    assert_eq!(refused(&vec![b' '; crate::FILE_LIMIT + 1])[0].what, What::TooLarge);
    let deep = |depth: usize| format!("{}{}<group", "<g>".repeat(depth), "</g>".repeat(depth));
    assert!(xliff::read(text.replace("<group", &deep(100)).as_bytes(), &letter()).is_ok());
    assert!(matches!(whats(&text.replace("<group", &deep(200)))[0].1, What::NotXml(_)));
    assert!(matches!(
        whats(&text.replace("<group", &format!("<g {}/><group", (0..5000).map(|n| format!("a{n}='' ")).collect::<String>())))[0].1,
        What::NotXml(_)
    ));
    assert!(matches!(whats(&text.replace("<group", &format!("{}<group", "<g xmlns:a='a'/>".repeat(1001))))[0].1, What::NotXml(_)));
    assert!(matches!(whats(&text.replace("Topics", "&#1;"))[0].1, What::NotXml(_)));
    let units = "<unit id=\"a\"><segment><source/></segment></unit>".repeat(crate::UNIT_LIMIT + 1);
    assert!(whats(&text.replace("<group id=\"fax\"", &format!("{units}<group id=\"fax\""))).contains(&(None, What::TooLarge)));
}

#[test]
fn a_file_that_is_cut_anywhere_is_refused() {
    let bytes = xliff::write(&translated());
    let end = bytes.len() - "\n".len();
    for at in 0..end {
        assert!(xliff::read(&bytes[..at], &letter()).is_err(), "{at}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_goes_out_and_comes_back(text in text(), words in proptest::collection::vec(words(), 1..6), plain: bool) {
        let shape = if plain { Shape::Plain } else { Shape::Marked };
        let mut out = letter();
        out.parts = vec![Part::cut("body", "", &text, shape)];
        let back = xliff::read(&xliff::write(&out), &out).unwrap();
        prop_assert_eq!(back.document.parts[0].joined(), Ok(text));
        let mut wanted = out.clone();
        translate(&mut wanted.parts[0], &words);
        if wanted.parts[0].joined().is_ok() {
            let back = xliff::read(&xliff::write(&wanted), &out).unwrap();
            prop_assert_eq!(&back.notes, &[]);
            for (unit, found) in wanted.units().zip(back.document.units()) {
                prop_assert_eq!(unit.target.as_ref().map(|t| t.tidied(&unit.codes)), found.target.clone());
            }
        }
    }

    #[test]
    fn a_damaged_file_never_panics(at in 0_usize..4000, byte: u8) {
        let mut bytes = xliff::write(&translated());
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = xliff::read(&bytes, &letter());
    }
}
