//! Letters to test with, one in each language, about a page long, with everything that a letter can have. The French one has the words
//! of CL-21/4 of 3 February 2021, slips included; the others are of our own making.

mod ar;
mod en;
mod es;
mod fr;
mod ru;
mod zh;

use jiff::civil::date;
use kernel::Lang;
use kernel::prose::{Inline, parse, parse_inline};

use crate::{Batch, CoverList, CoverRow, Foot, Letter, Row};

/// The letter of a language.
pub fn letter(lang: Lang) -> Letter {
    match lang {
        Lang::Ar => ar::letter(),
        Lang::Zh => zh::letter(),
        Lang::En => en::letter(),
        Lang::Fr => fr::letter(),
        Lang::Ru => ru::letter(),
        Lang::Es => es::letter(),
    }
}

/// The words of a letter, as an officer types them: Markdown where a letter has structured text.
struct Words {
    lang: Lang,
    title: &'static str,
    letterhead: &'static [&'static str],
    service: &'static str,
    place_date: &'static str,
    rows: &'static [(&'static str, &'static str)],
    addressee: &'static [&'static str],
    subject_label: &'static str,
    subject: &'static str,
    salutation: &'static str,
    body: &'static str,
    closing: &'static str,
    signed_mark: &'static str,
    signatory: &'static str,
    signatory_post: &'static str,
    notice: Option<&'static str>,
    foot: Option<(&'static str, &'static str)>,
}

impl Words {
    fn letter(self) -> Letter {
        Letter {
            lang: self.lang,
            title: self.title.into(),
            date: date(2021, 2, 3),
            letterhead: owned(self.letterhead),
            service: self.service.into(),
            place_date: self.place_date.into(),
            rows: self.rows.iter().map(|(label, value)| Row { label: (*label).into(), value: parse_inline(value) }).collect(),
            addressee: owned(self.addressee),
            subject_label: self.subject_label.into(),
            subject: parse_inline(self.subject),
            salutation: self.salutation.into(),
            body: parse(self.body),
            closing: self.closing.into(),
            signed_mark: self.signed_mark.into(),
            signatory: self.signatory.into(),
            signatory_post: self.signatory_post.into(),
            notice: self.notice.map(Into::into),
            foot: self.foot.map(|(words, code_label)| Foot {
                words: parse_inline(words),
                address: "https://forum.example/reply/9f2c4ab07d5e41c8a6b3".into(),
                code_label: code_label.into(),
                code: "K7QM2-XB4TD".into(),
            }),
        }
    }
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

/// A run of plain text.
pub fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text { text: words.into() }]
}

/// The smallest letter there can be.
pub fn bare(lang: Lang, subject: &str) -> Letter {
    Letter {
        lang,
        title: subject.into(),
        date: date(2021, 2, 3),
        letterhead: vec![],
        service: String::new(),
        place_date: String::new(),
        rows: vec![],
        addressee: vec![],
        subject_label: String::new(),
        subject: text(subject),
        salutation: String::new(),
        body: vec![],
        closing: String::new(),
        signed_mark: String::new(),
        signatory: String::new(),
        signatory_post: String::new(),
        notice: None,
        foot: None,
    }
}

/// A batch of letters, a row of the list for each.
pub fn batch(letters: Vec<Letter>) -> Batch {
    let rows = letters.iter().enumerate().map(|(i, letter)| CoverRow {
        cells: vec![(i + 1).to_string(), letter.addressee.concat(), letter.lang.endonym().into()],
        letter: Some(i),
    });
    Batch { cover: CoverList { rows: rows.collect(), ..cover() }, letters }
}

/// A cover list without rows.
pub fn cover() -> CoverList {
    CoverList {
        lang: Lang::En,
        title: "Letters to be posted: CL-21/4".into(),
        date: date(2021, 2, 3),
        intro: text("Printed for the registry. One letter begins on each page given below."),
        columns: owned(&["No.", "Addressee", "Language"]),
        rows: vec![],
        page_label: Some("Page".into()),
    }
}
