//! Writing what a translator brought back into the version, or giving it up.

use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, Verb};

use super::bring_back::read_beside;
use super::write_version::{put, written};
use super::{open_to_writing, own_tongue};
use crate::translation::{self, Brought, Translation, TranslationFault, TranslationState};
use crate::{Hand, Letter, TRANSLATE, TextFault, Version, Writing, Written, store};

/// What was before the eyes of who applies a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The revision of the version; 0 where there was none.
    pub revision: i64,
    /// The revision of the source.
    pub source_revision: i64,
}

/// A file that came back, what it belongs to, and what it would do now.
pub(crate) struct Looked {
    pub translation: Translation,
    pub letter: Letter,
    pub source: Version,
    pub version: Option<Version>,
    /// What it would do; or why it can no longer be taken.
    pub brought: Result<Brought, TranslationFault>,
}

impl Looked {
    /// What is looked at.
    pub fn seen(&self) -> Seen {
        Seen { revision: self.version.as_ref().map_or(0, |v| v.revision), source_revision: self.source.revision }
    }
}

/// Looks at a file that came back, against the letter as it is now. Nothing changes.
pub(crate) async fn look_at(cx: &Cx, id: Id) -> Result<Looked, TranslationFault> {
    let read = cx.read(TRANSLATE).await?;
    let edition = cx.edition()?;
    let translation = store::translation(&read, edition, id).await?.ok_or(TextFault::NotThere)?;
    let letter = store::letter(&read, edition, translation.letter).await?.ok_or(TextFault::NotThere)?;
    let source = store::version(&read, letter.id, letter.source_lang).await?.ok_or(TranslationFault::NoSource)?;
    let version = store::version(&read, letter.id, translation.lang).await?;
    drop(read);
    let bytes = cx.files().get(translation.file.parse()?).await?;
    let sent = translation::sent_out(&letter, &source, version.as_ref(), translation.lang, &own_tongue(cx, &letter));
    let brought = read_beside(bytes, sent, source.clone(), version.clone()).await;
    Ok(Looked { translation, letter, source, version, brought })
}

/// Writes the text of a file that came back into the version: as a draft, or as a machine's where nobody has read it.
///
/// Refuses what is not waiting any more, a letter that is not in draft, a file that can no longer be taken, and where version or source was
/// changed since it was looked at. The file stays in each case.
pub async fn apply_translation(cx: &Cx, id: Id, seen: Seen, hand: Hand) -> Result<Written, TranslationFault> {
    let looked = look_at(cx, id).await?;
    let mut tx = match cx.write::<Written>(TRANSLATE).await? {
        Door::Open(tx) => tx,
        Door::Again(outcome) => return Ok(outcome),
    };
    let letter = open_to_writing(&tx, looked.letter.id).await?;
    let lang = looked.translation.lang;
    let before = store::version(&tx, letter.id, lang).await?;
    let source = store::version(&tx, letter.id, letter.source_lang).await?;
    if looked.seen() != seen || before != looked.version || source.as_ref() != Some(&looked.source) {
        return Err(TextFault::Changed.into());
    }
    if looked.translation.state != TranslationState::Waiting || !store::end_translation(&tx, id, TranslationState::Applied).await? {
        return Err(TranslationFault::Ended);
    }
    let writing = writing(&letter, lang, before.as_ref(), looked.brought?, hand);
    let after = written(letter.source_lang, before.as_ref(), &writing).map_err(TranslationFault::from)?;
    if before.as_ref() != Some(&after) {
        put(&mut tx, before.as_ref(), &after).await?;
    }
    let applied = Translation { state: TranslationState::Applied, ..looked.translation.clone() };
    tx.note(Change::between(Some(&looked.translation), &applied, Verb("applied")).with("of", letter.reference.as_str()));
    let outcome = Written { revision: after.revision, state: after.state };
    tx.commit(&outcome).await?;
    Ok(outcome)
}

/// A translation follows the source from which it was made, unless the version follows a later one already.
fn writing(letter: &Letter, lang: Lang, before: Option<&Version>, brought: Brought, hand: Hand) -> Writing {
    Writing {
        letter: letter.id,
        lang,
        text: brought.text,
        official: before.is_some_and(|v| v.official),
        hand,
        began_at: before.map_or(0, |v| v.revision),
        follows: Some(brought.made_from.max(before.map_or(0, |v| v.source_revision))),
    }
}

/// Gives a file that came back up. The file is kept.
pub async fn leave_translation(cx: &Cx, id: Id) -> Result<(), TranslationFault> {
    let mut tx = match cx.write::<()>(TRANSLATE).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::translation(&tx, cx.edition()?, id).await?.ok_or(TextFault::NotThere)?;
    if !store::end_translation(&tx, id, TranslationState::Left).await? {
        return Err(TranslationFault::Ended);
    }
    let after = Translation { state: TranslationState::Left, ..before.clone() };
    tx.note(Change::between(Some(&before), &after, Verb("given-up")));
    tx.commit(&()).await?;
    Ok(())
}
