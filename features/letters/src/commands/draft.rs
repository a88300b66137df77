//! Drafting a letter.

use ::store::Conn;
use jiff::civil::Date;
use kernel::Lang;
use ledger::{Change, Cx, Door, Verb};

use crate::{Letter, LetterKind, LetterNumber, LetterState, ReplyForm, TextFault, WRITE, store};

/// A letter as it begins, and as its settings are changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLetter {
    /// Its number.
    pub number: LetterNumber,
    /// The date that it bears.
    pub dated: Date,
    /// The slug of its addressee class.
    pub class: String,
    /// The language in which it is written first.
    pub source_lang: Lang,
    /// What its reply asks; a letter for information has none.
    pub reply_form: Option<ReplyForm>,
}

/// Begins a letter; its versions are written afterwards.
///
/// Refuses a number that is taken or is that of a corrigendum or addendum, an addressee class that there is not, and speaking days that do
/// not fit.
pub async fn draft(cx: &Cx, new: NewLetter) -> Result<Letter, TextFault> {
    let mut tx = match cx.write::<Letter>(WRITE).await? {
        Door::Open(tx) => tx,
        Door::Again(letter) => return Ok(letter),
    };
    if new.number.kind != LetterKind::Letter {
        return Err(TextFault::PartNumber);
    }
    settings_fit(&tx, &new.class, new.reply_form.as_ref()).await?;
    let letter = Letter {
        id: cx.new_id(),
        reference: new.number.to_string(),
        slug: new.number.slug(),
        number: new.number,
        parent: None,
        dated: new.dated,
        state: LetterState::Draft,
        class: new.class,
        source_lang: new.source_lang,
        reply_form: new.reply_form,
        version: 1,
    };
    store::insert_letter(&tx, cx.edition()?, &letter).await?;
    tx.note(Change::added(&letter, Verb("drafted")));
    tx.commit(&letter).await?;
    Ok(letter)
}

/// Whether the class is there, the speaking days are days, each once, and the reminders are days before the deadline.
pub(super) async fn settings_fit(conn: &Conn, class: &str, form: Option<&ReplyForm>) -> Result<(), TextFault> {
    directory::class::class(conn, class).await?.ok_or(TextFault::NoSuchClass)?;
    if form.is_some_and(|f| !ReplyForm::reminders_fit(&f.reminders)) {
        return Err(TextFault::Reminders);
    }
    let days = form.map_or(&[][..], |f| &f.days);
    let whole = days.iter().all(|d| (0..24).contains(&d.from) && d.to > d.from && d.to <= 24);
    let once = days.iter().enumerate().all(|(i, d)| days[..i].iter().all(|e| e.date != d.date));
    if whole && once { Ok(()) } else { Err(TextFault::Days) }
}
