//! A letter put together: what a version says to a reader, as a document to be set, as a page, and as paragraphs of a mail. Pure, but for
//! [`set`], which makes the PDF on a thread of its own.

mod html;

use kernel::prose::{self, Inline};
use kernel::{Code, Lang, Refusal, Sort};
use ledger::Cx;
use typeset::{Foot, Row, TypesetError, Typesetter};
use words::{Tongue, args, unmarked};

pub use crate::fields::{Reader, addressee_line};
pub use html::html;

use crate::part::Part;
use crate::{Letter, Version, fields};

/// The document that a reader gets. `foot` is the way to the reply form, where there is one.
///
/// Labels, the notice of what is not official and the joining of title and state are in the language of the version, whatever the
/// language of `tongue`.
pub fn document(letter: &Letter, version: &Version, reader: Reader<'_>, foot: Option<Foot>, tongue: &Tongue) -> typeset::Letter {
    let tongue = &tongue.switched(version.lang);
    let part = |part: Part| fields::filled(version.text.part(part), part.shape(), reader, tongue);
    let subject = prose::parse_inline(&part(Part::Subject));
    typeset::Letter {
        lang: version.lang,
        title: title(letter, &subject, tongue),
        date: letter.dated,
        letterhead: lines(&part(Part::Letterhead)),
        service: part(Part::Service),
        place_date: part(Part::PlaceDate),
        rows: rows(letter, [part(Part::Contact), part(Part::Fax), part(Part::Email)], tongue),
        addressee: lines(&part(Part::Addressees)),
        subject_label: tongue.say("letters-label-subject"),
        subject,
        salutation: part(Part::Salutation),
        body: prose::parse(&part(Part::Body)),
        closing: part(Part::Closing),
        signed_mark: part(Part::SignedMark),
        signatory: part(Part::Signatory),
        signatory_post: part(Part::SignatoryPost),
        notice: (!version.official).then(|| tongue.say("letters-notice-unofficial")),
        foot,
    }
}

/// The reference block: the letter's number in bold, then contact, fax and e-mail as far as they are given.
fn rows(letter: &Letter, [contact, fax, email]: [String; 3], tongue: &Tongue) -> Vec<Row> {
    let plain = |text: String| vec![Inline::Text { text }];
    let mut rows = vec![Row {
        label: tongue.say("letters-label-reference"),
        value: vec![Inline::Strong { content: plain(letter.reference.clone()) }],
    }];
    let mut add = |label: String, text: String, value: &dyn Fn(String) -> Vec<Inline>| {
        if !text.trim().is_empty() {
            rows.push(Row { label, value: value(text.trim().to_owned()) });
        }
    };
    add(tongue.say("letters-label-contact"), contact, &plain);
    add(tongue.say("letters-label-fax"), fax, &plain);
    // Only what is an address can be written to.
    let linked = |text: String| match mail::Address::parse(&text) {
        Ok(_) => vec![Inline::Link { to: format!("mailto:{text}"), content: plain(text) }],
        Err(_) => plain(text),
    };
    add(tongue.say("letters-label-email"), email, &linked);
    rows
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// "CL-21/4: Invitation to …", in one line and without marks of direction.
fn title(letter: &Letter, subject: &[Inline], tongue: &Tongue) -> String {
    let subject = prose::plain_line(subject).split_whitespace().collect::<Vec<_>>().join(" ");
    unmarked(&tongue.with("letters-title", args![("reference", letter.reference.as_str()), ("subject", subject)]))
}

/// The way to the reply form at the end of a letter: a personal address, and a short code for those who have the letter on paper.
pub fn foot(address: &str, code: &str, tongue: &Tongue) -> Foot {
    Foot {
        words: vec![Inline::Text { text: tongue.say("letters-foot") }],
        address: address.to_owned(),
        code_label: tongue.say("letters-label-code"),
        code: code.to_owned(),
    }
}

/// Subject of a mail that carries the letter: "CL-21/4: Invitation to …".
pub fn mail_subject(letter: &Letter, version: &Version, tongue: &Tongue) -> String {
    let tongue = &tongue.switched(version.lang);
    let subject = fields::filled(&version.text.subject, Part::Subject.shape(), Reader::Class, tongue);
    title(letter, &prose::parse_inline(&subject), tongue)
}

/// The subject alone, in one line and in the language of the version.
pub fn subject(version: &Version, tongue: &Tongue) -> String {
    let tongue = &tongue.switched(version.lang);
    let subject = fields::filled(&version.text.subject, Part::Subject.shape(), Reader::Class, tongue);
    unmarked(&prose::plain_line(&prose::parse_inline(&subject)).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// How the letter addresses its reader: "Excellency,".
pub fn salutation(version: &Version, reader: Reader<'_>, tongue: &Tongue) -> String {
    fields::filled(version.text.part(Part::Salutation), Part::Salutation.shape(), reader, &tongue.switched(version.lang))
}

/// The letter as paragraphs of plain text, from the salutation to the signature; before them the notice of what is not official.
pub fn mail_paragraphs(version: &Version, reader: Reader<'_>, tongue: &Tongue) -> Vec<String> {
    let tongue = &tongue.switched(version.lang);
    let part = |part: Part| fields::filled(version.text.part(part), part.shape(), reader, tongue);
    let mut paragraphs = Vec::new();
    if !version.official {
        paragraphs.push(tongue.say("letters-notice-unofficial"));
    }
    paragraphs.push(part(Part::Salutation));
    paragraphs.extend(prose::parse(&part(Part::Body)).iter().map(|block| prose::plain(std::slice::from_ref(block))));
    paragraphs.push(part(Part::Closing));
    let signature = [Part::SignedMark, Part::Signatory, Part::SignatoryPost].map(part);
    paragraphs.push(signature.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"));
    paragraphs.retain(|text| !text.trim().is_empty());
    paragraphs
}

/// The name of the file: `CL-21-4-fr.pdf`.
pub fn pdf_name(letter: &Letter, lang: Lang) -> String {
    format!("{}-{lang}.pdf", letter.reference.replace(['/', ' ', '.'], "-"))
}

/// Why a letter has no PDF.
#[derive(Debug, thiserror::Error)]
pub enum SetFault {
    /// Its text cannot be set; or the template failed, which is ours.
    #[error(transparent)]
    Typeset(#[from] TypesetError),
    /// The thread ended in the middle.
    #[error("setting a letter broke off: {0}")]
    Thread(#[from] tokio::task::JoinError),
}

impl Refusal for SetFault {
    fn code(&self) -> Code {
        match self {
            Self::Typeset(TypesetError::MissingGlyphs { .. }) => "letters-unset-glyphs",
            Self::Typeset(TypesetError::TooMuch { .. }) => "letters-unset-too-much",
            Self::Typeset(TypesetError::Blank(_)) => "letters-unset-blank",
            _ => "web-broken",
        }
    }

    fn sort(&self) -> Sort {
        match self {
            Self::Typeset(TypesetError::MissingGlyphs { .. } | TypesetError::TooMuch { .. } | TypesetError::Blank(_)) => {
                Sort::Refused { status: 409, field: None }
            }
            _ => Sort::Broken,
        }
    }

    fn args(&self) -> Vec<kernel::Arg> {
        match self {
            Self::Typeset(TypesetError::MissingGlyphs { chars }) => vec![("chars", named(chars).into())],
            _ => Vec::new(),
        }
    }
}

/// Characters as themselves and by their numbers: `龘 (U+9F98)`. Of many, the first ten.
pub(crate) fn named(chars: &[char]) -> String {
    chars.iter().take(10).map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect::<Vec<_>>().join(", ")
}

/// Sets a document as PDF. Setting takes a tenth of a second of a processor, so it runs beside the tasks that answer requests.
pub async fn set(cx: &Cx, document: typeset::Letter) -> Result<Vec<u8>, SetFault> {
    let cx = cx.clone();
    Ok(tokio::task::spawn_blocking(move || cx.tool::<Typesetter>().letter(&document)).await??)
}

/// Sets a print batch: all letters in order, the cover list first.
pub async fn set_batch(cx: &Cx, batch: typeset::Batch) -> Result<Vec<u8>, SetFault> {
    let cx = cx.clone();
    Ok(tokio::task::spawn_blocking(move || cx.tool::<Typesetter>().batch(&batch)).await??)
}
