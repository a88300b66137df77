//! Taking in a file that a translator brought back: it is checked against the letter and kept; nothing of the letter changes.

use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, Verb};

use super::open_to_writing;
use crate::translation::{self, Brought, FILE_NAME_LIMIT, Translation, TranslationFault, TranslationState, Unfit};
use crate::{LetterMove, TRANSLATE, TextFault, store};

/// Takes in a file for a version: XLIFF or Word, told by its content. What it would change is seen before it is applied.
///
/// Refuses a letter that is not in draft, the letter's own language, and a file that is another's, is damaged, has macros, lost what is not
/// translated, or has no translation, with all that is wrong in it.
pub async fn bring_back(cx: &Cx, letter: Id, lang: Lang, file_name: &str, bytes: Vec<u8>) -> Result<Id, TranslationFault> {
    let edition = cx.edition()?;
    check(cx, letter, lang, bytes.clone()).await?;
    let file = cx.files().put(bytes).await?;
    let mut tx = match cx.write::<Id>(TRANSLATE).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let letter = open_to_writing(&tx, letter).await?;
    let translation = Translation {
        id: cx.new_id(),
        letter: letter.id,
        lang,
        file: file.to_string(),
        file_name: file_name.chars().take(FILE_NAME_LIMIT).collect(),
        state: TranslationState::Waiting,
        came_at: cx.now(),
    };
    store::insert_translation(&tx, edition, &translation).await?;
    tx.note(Change::added(&translation, Verb("brought-back")).with("of", letter.reference.as_str()));
    tx.commit(&translation.id).await?;
    Ok(translation.id)
}

/// What a file would make of a version as letter and version are now.
async fn check(cx: &Cx, letter: Id, lang: Lang, bytes: Vec<u8>) -> Result<Brought, TranslationFault> {
    let read = cx.read(TRANSLATE).await?;
    let letter = store::letter(&read, cx.edition()?, letter).await?.ok_or(TextFault::NotThere)?;
    letter.state.next(LetterMove::Write).map_err(TextFault::from)?;
    if letter.source_lang == lang {
        return Err(TextFault::NotThere.into());
    }
    let source = store::version(&read, letter.id, letter.source_lang).await?.ok_or(TranslationFault::NoSource)?;
    let version = store::version(&read, letter.id, lang).await?;
    drop(read);
    let sent = translation::sent_out(&letter, &source, version.as_ref(), lang, &super::own_tongue(cx, &letter));
    read_beside(bytes, sent, source, version).await
}

/// Reads a file beside the requests: a large one takes its time.
pub(crate) async fn read_beside(
    bytes: Vec<u8>,
    sent: interchange::Document,
    source: crate::Version,
    version: Option<crate::Version>,
) -> Result<Brought, TranslationFault> {
    let reading = tokio::task::spawn_blocking(move || translation::read(&bytes, &sent, &source, version.as_ref())).await;
    let read = reading.map_err(|e| TranslationFault::from(::store::StoreError::Broken(e.to_string())))?;
    read.map_err(|unfit| match unfit {
        Unfit::Refused(faults) => TranslationFault::Refused(faults),
        Unfit::Nothing => TranslationFault::Nothing,
        Unfit::TooLong(part) => TranslationFault::TooLong(part),
    })
}
