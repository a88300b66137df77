//! Clearing a letter: from then on its text stands.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};
use typeset::Typesetter;
use words::Words;

use super::held;
use crate::blockers::{Blocker, blockers};
use crate::compose::{self, Reader};
use crate::{Letter, LetterMove, REVIEW, TextFault, Version, store};

/// Clears a letter. Every version that may leave has then been looked through and set once as a whole.
///
/// Refuses with all that stands against it at once, and where a version was changed while it was looked through.
pub async fn clear(cx: &Cx, id: Id) -> Result<Letter, TextFault> {
    let (seen, versions) = {
        let read = cx.read(REVIEW).await?;
        let letter = store::letter(&read, cx.edition()?, id).await?.ok_or(TextFault::NotThere)?;
        let versions = store::versions(&read, id).await?;
        (letter, versions)
    };
    let mut against = standing_against(cx, &seen, &versions);
    if against.is_empty() {
        against = not_to_be_set(cx, &seen, &versions).await;
    }
    let mut tx = match cx.write::<Letter>(REVIEW).await? {
        Door::Open(tx) => tx,
        Door::Again(letter) => return Ok(letter),
    };
    let before = held(&tx, id).await?;
    let state = before.state.next(LetterMove::Clear)?;
    if before != seen || store::versions(&tx, id).await? != versions {
        return Err(TextFault::Changed);
    }
    if !against.is_empty() {
        return Err(TextFault::Blocked(against));
    }
    if !store::move_letter(&tx, id, before.state, state).await? {
        return Err(TextFault::Changed);
    }
    let after = Letter { state, version: before.version + 1, ..before.clone() };
    tx.note(Change::between(Some(&before), &after, Verb("cleared")));
    tx.commit(&after).await?;
    Ok(after)
}

/// What stands against clearing a letter as it is now, as far as reading its text tells.
pub fn standing_against(cx: &Cx, letter: &Letter, versions: &[Version]) -> Vec<Blocker> {
    let typesetter = cx.tool::<Typesetter>();
    blockers(letter, versions, &|text| typesetter.missing_glyphs(text))
}

/// Sets every version that would leave, since only then is it certain that it can be set.
async fn not_to_be_set(cx: &Cx, letter: &Letter, versions: &[Version]) -> Vec<Blocker> {
    let tongue = cx.tool::<Words>().tongue(letter.source_lang);
    let mut found = Vec::new();
    for version in versions.iter().filter(|v| v.state.may_leave()) {
        let document = compose::document(letter, version, Reader::Class, None, &tongue);
        if let Err(fault) = compose::set(cx, document).await {
            found.push(Blocker::not_set(version.lang, &fault));
        }
    }
    found
}
