//! What a reader, an archive and a screen reader find around the text: standards, title, language, fonts, links, page numbers.

use kernel::Lang;
use kernel::prose::parse;
use lopdf::{Dictionary, Document, Object};

use super::TYPESETTER;
use super::letters::{bare, letter};
use crate::Letter;
use pdfread::{Reading, lang_of};

fn reading(lang: Lang) -> Reading {
    Reading::of(&TYPESETTER.letter(&letter(lang)).unwrap())
}

#[test]
fn it_claims_pdf_ua_1_and_pdf_a_2a_and_has_what_they_ask_for() {
    for lang in Lang::ALL {
        let reading = reading(lang);
        let metadata = reading.metadata();
        for claim in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
            assert!(metadata.contains(claim), "{lang}: {claim} in {metadata}");
        }
        assert!(metadata.contains(&letter(lang).title), "{lang}");
        assert!(lang_of(&reading.document).starts_with(lang.code()));
        let catalog = reading.document.catalog().unwrap();
        let yes = |name: &[u8], key: &[u8]| reading.document.get_dict_in_dict(catalog, name).unwrap().get(key).unwrap().as_bool().unwrap();
        assert!(yes(b"MarkInfo", b"Marked"));
        assert!(yes(b"ViewerPreferences", b"DisplayDocTitle"));
    }
}

#[test]
fn the_date_is_that_of_the_letter_and_no_clock_is_read() {
    let first = TYPESETTER.letter(&letter(Lang::Fr)).unwrap();
    let again = TYPESETTER.letter(&letter(Lang::Fr)).unwrap();
    assert_eq!(first, again, "the same values give the same bytes");
    let metadata = Reading::of(&first).metadata();
    assert!(metadata.contains("<xmp:CreateDate>2021-02-03"), "{metadata}");
}

#[test]
fn letters_set_at_the_same_time_are_those_set_one_after_another() {
    let alone = Lang::ALL.map(|lang| TYPESETTER.letter(&letter(lang)).unwrap());
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..3)
            .map(|turn| {
                scope.spawn(move || {
                    let mut order = Lang::ALL;
                    order.rotate_left(turn * 2);
                    order.map(|lang| (lang, TYPESETTER.letter(&letter(lang)).unwrap()))
                })
            })
            .collect();
        for thread in threads {
            for (lang, pdf) in thread.join().unwrap() {
                let i = Lang::ALL.iter().position(|l| *l == lang).unwrap();
                assert!(pdf == alone[i], "{lang}");
            }
        }
    });
}

#[test]
fn every_font_is_embedded_as_a_subset() {
    for lang in Lang::ALL {
        let document = reading(lang).document;
        let descriptors: Vec<&Dictionary> =
            document.objects.values().filter_map(|o| o.as_dict().ok()).filter(|d| d.has_type(b"FontDescriptor")).collect();
        assert!(!descriptors.is_empty());
        for descriptor in descriptors {
            let name = String::from_utf8_lossy(descriptor.get(b"FontName").unwrap().as_name().unwrap()).into_owned();
            assert!(descriptor.has(b"FontFile2") || descriptor.has(b"FontFile3"), "{lang}: {name}");
            assert_eq!(name.find('+'), Some(6), "{lang}: {name}");
        }
    }
}

#[test]
fn the_subject_is_the_heading_and_the_only_one() {
    for lang in Lang::ALL {
        let headings: Vec<_> = reading(lang).blocks.into_iter().filter(|block| block.kind.starts_with('H')).collect();
        assert_eq!(headings.len(), 1);
        assert_eq!(headings[0].kind, "H1");
        assert!(headings[0].text.starts_with(&letter(lang).subject_label));
    }
}

#[test]
fn pages_are_numbered_from_the_second_and_the_number_is_no_content() {
    assert_eq!(reading(Lang::Fr).artifacts, ["", "2/2"]);
    let short = Reading::of(&TYPESETTER.letter(&bare(Lang::Fr, "Objet")).unwrap());
    assert_eq!(short.artifacts, [""]);
    let long = Letter { body: parse(&"Un paragraphe.\n\n".repeat(90)), ..bare(Lang::Ar, "Objet") };
    assert_eq!(Reading::of(&TYPESETTER.letter(&long).unwrap()).artifacts, ["", "2/4", "3/4", "4/4"]);
}

#[test]
fn the_notice_is_read_once_and_seen_on_every_page() {
    for lang in Lang::ALL {
        let Some(notice) = letter(lang).notice else { continue };
        let reading = reading(lang);
        assert_eq!(reading.texts()[0], notice);
        assert_eq!(reading.texts().iter().filter(|text| **text == notice).count(), 1);
        assert!(reading.artifacts[1].starts_with(&notice), "{:?}", reading.artifacts);
    }
}

#[test]
fn a_link_leads_where_it_says_and_other_schemes_stay_text() {
    let document = reading(Lang::En).document;
    let addresses: Vec<String> = links(&document);
    for address in ["mailto:forum@example.org", "https://forum.example/2021/programme", "https://forum.example/reply/9f2c4ab07d5e41c8a6b3"]
    {
        assert!(addresses.iter().any(|a| a == address), "{address} in {addresses:?}");
    }
    let mut risky = letter(Lang::En);
    risky.body = parse("text");
    risky.foot.as_mut().unwrap().address = "javascript:alert(1)".into();
    risky.rows.clear();
    let reading = Reading::of(&TYPESETTER.letter(&risky).unwrap());
    assert!(links(&reading.document).is_empty());
    assert!(reading.texts().contains(&"javascript:alert(1)"));
}

/// The addresses of all links; each must say where it leads (PDF/UA-1, 7.18.5).
fn links(document: &Document) -> Vec<String> {
    let string = |object: &Object| String::from_utf8(object.as_str().unwrap().to_vec()).unwrap();
    document
        .page_iter()
        .flat_map(|page| document.get_page_annotations(page).unwrap())
        .map(|annotation| {
            assert!(!string(annotation.get(b"Contents").unwrap()).is_empty());
            string(document.get_dict_in_dict(annotation, b"A").unwrap().get(b"URI").unwrap())
        })
        .collect()
}
