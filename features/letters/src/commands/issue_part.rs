//! Mending or completing a letter that has left: Corr.1, Add.2.

use jiff::civil::Date;
use kernel::Id;
use ledger::{Change, Cx, Door, Thing, Verb};

use super::held;
use crate::{Letter, LetterKind, LetterNumber, LetterState, TextFault, Version, VersionState, VersionText, WRITE, store};

/// Begins a corrigendum or addendum of a letter that has left: a letter of its own with the next running part, to the same class, each
/// version begun with head and signature of the letter's. Its text, its place and date are to be written; it asks for no reply.
///
/// Refuses a letter that has not left, and a letter that is itself a part.
pub async fn issue_part(cx: &Cx, of: Id, kind: LetterKind, dated: Date) -> Result<Letter, TextFault> {
    let mut tx = match cx.write::<Letter>(WRITE).await? {
        Door::Open(tx) => tx,
        Door::Again(letter) => return Ok(letter),
    };
    let edition = cx.edition()?;
    let parent = held(&tx, of).await?;
    if parent.number.kind != LetterKind::Letter || kind == LetterKind::Letter {
        return Err(TextFault::PartOfPart);
    }
    if !matches!(parent.state, LetterState::Dispatched | LetterState::Closed) {
        return Err(TextFault::NotLeft);
    }
    let part = store::last_part(&tx, edition, &parent.number, kind).await? + 1;
    let number = LetterNumber { kind, part, ..parent.number.clone() };
    let letter = Letter {
        id: cx.new_id(),
        reference: number.to_string(),
        slug: number.slug(),
        number,
        parent: Some(parent.id),
        dated,
        state: LetterState::Draft,
        class: parent.class.clone(),
        source_lang: parent.source_lang,
        reply_form: None,
        version: 1,
    };
    store::insert_letter(&tx, edition, &letter).await?;
    tx.note(Change::added(&letter, Verb("drafted")).with("of", parent.reference.as_str()));
    tx.note(Change::event(parent.at(), Verb("part-begun")).with("part", letter.reference.as_str()));
    for version in store::versions(&tx, parent.id).await? {
        let begun = begun(&letter, version);
        store::insert_version(&tx, &begun, cx.machine_now()).await?;
        tx.note(Change::between(None, &begun, Verb("version-written")).with("language", begun.lang.code()));
    }
    tx.commit(&letter).await?;
    Ok(letter)
}

/// A version of the part: what does not change from one letter to the next is there.
fn begun(part: &Letter, of: Version) -> Version {
    let text = VersionText { place_date: String::new(), body: String::new(), ..of.text };
    Version { letter: part.id, state: VersionState::Draft, text, revision: 1, source_revision: 1, reviewer: None, ..of }
}
