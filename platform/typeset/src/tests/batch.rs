//! A print batch: the cover list on top, then every letter on pages of its own.

use kernel::Lang;

use super::TYPESETTER;
use super::expected;
use super::letters::{batch, cover, letter};
use crate::{CoverList, CoverRow};
use pdfread::Reading;

#[test]
fn a_batch_is_read_as_its_list_and_then_its_letters_each_in_its_language() {
    let batch = batch(Lang::ALL.map(letter).to_vec());
    let reading = Reading::of(&TYPESETTER.batch(&batch).unwrap());
    let letters: Vec<String> = batch.letters.iter().flat_map(expected::blocks).collect();
    let texts = reading.texts();
    let (list, rest) = texts.split_at(texts.len() - letters.len());
    assert_eq!(rest, letters);
    assert_eq!(list[..2], [batch.cover.title.as_str(), "Printed for the registry. One letter begins on each page given below."]);
    assert_eq!(list[2..6], ["No.", "Addressee", "Language", "Page"]);
    assert_eq!(list[6..10], ["1", "إلى معالي وزراء الدول الأعضاء في الاتحادPermanent Mission, Geneva.", "العربية", "2"]);
    assert_eq!(list[10..14], ["2", "致国际电联各成员国部长", "中文", "4"]);

    let kinds: Vec<&str> = reading.blocks[2..7].iter().map(|block| block.kind.as_str()).collect();
    assert_eq!(kinds, ["TH", "TH", "TH", "TH", "TD"]);
    let mut spoken: Vec<&str> = reading.blocks.iter().map(|block| &block.lang[..2]).collect();
    spoken.dedup();
    assert_eq!(spoken, ["en", "ar", "zh", "en", "fr", "ru", "es"]);
}

#[test]
fn each_letter_of_a_batch_is_numbered_for_itself() {
    let reading = Reading::of(&TYPESETTER.batch(&batch([Lang::Fr, Lang::Ru, Lang::Fr].map(letter).to_vec())).unwrap());
    let notice = letter(Lang::Ru).notice.unwrap();
    assert_eq!(reading.artifacts, ["1", "", "2/2", "", &format!("{notice}2/2"), "", "2/2"]);
}

#[test]
fn a_long_list_repeats_its_head_on_every_page_and_is_read_with_one() {
    let rows = (1..=120).map(|i| CoverRow { cells: vec![i.to_string(), format!("State {i}"), "English".into()], letter: None });
    let list = CoverList { rows: rows.collect(), ..cover() };
    let reading = Reading::of(&TYPESETTER.cover_list(&list).unwrap());
    assert!(reading.artifacts.len() > 1);
    assert!(reading.artifacts[1].starts_with("No.AddresseeLanguagePage"), "{:?}", reading.artifacts);
    assert_eq!(reading.blocks.iter().filter(|block| block.kind == "TH").count(), 4);
    assert_eq!(reading.blocks.iter().filter(|block| block.kind == "TD" && block.text.starts_with("State")).count(), 120);
}
