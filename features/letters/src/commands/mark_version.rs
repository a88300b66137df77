//! Reviewing, publishing, returning a version, and saying that it follows the source.

use kernel::{Id, Lang};
use ledger::{Caller, Change, Cx, Door, Verb};

use super::held;
use crate::{LetterMove, REVIEW, TextFault, Version, VersionMove, VersionState, store};

/// A move of a version that is made without writing.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// The letter.
    pub letter: Id,
    /// The language.
    pub lang: Lang,
    /// The move: one of [`VersionMove::MARKS`].
    pub to: VersionMove,
    /// The revision that was before the eyes of who made it: nobody reviews a text that he has not seen.
    pub revision: i64,
    /// The revision of the source that was before the eyes.
    pub source_revision: i64,
}

/// Makes the move; gives the state that follows. Reviewing records the reviewer; following records the revision of the source.
///
/// Refuses a move that the version's state does not have, a review of a machine draft that no person makes, one that began from another revision, and, once the letter is cleared, every
/// move but those that only show or hide the version from the public.
pub async fn set_version_state(cx: &Cx, mark: Mark) -> Result<VersionState, TextFault> {
    let mut tx = match cx.write::<VersionState>(REVIEW).await? {
        Door::Open(tx) => tx,
        Door::Again(state) => return Ok(state),
    };
    let letter = held(&tx, mark.letter).await?;
    if !mark.to.only_shows() {
        letter.state.next(LetterMove::Write)?;
    }
    let before = store::version(&tx, letter.id, mark.lang).await?.ok_or(TextFault::NotThere)?;
    let state = before.state.next(mark.to)?;
    if before.state == VersionState::MachineDraft && mark.to == VersionMove::Review && !is_person(cx.caller()) {
        return Err(TextFault::NotByPerson);
    }
    let source = store::version(&tx, letter.id, letter.source_lang).await?;
    let source_changed = mark.to == VersionMove::Follow && source.as_ref().map_or(0, |s| s.revision) != mark.source_revision;
    if before.revision != mark.revision || source_changed {
        return Err(TextFault::Changed);
    }
    let after = Version {
        state,
        reviewer: match mark.to {
            VersionMove::Review => cx.caller().account(),
            VersionMove::Return => None,
            _ => before.reviewer,
        },
        source_revision: if mark.to == VersionMove::Follow { mark.source_revision } else { before.source_revision },
        ..before.clone()
    };
    if after == before {
        return Ok(state);
    }
    if !store::update_version(&tx, &before, &after, cx.machine_now()).await? {
        return Err(TextFault::Changed);
    }
    tx.note(Change::between(Some(&before), &after, verb(mark.to)).with("language", mark.lang.code()));
    tx.commit(&state).await?;
    Ok(state)
}

/// Whether somebody reads what is before him: in the office, or at the machine itself. A program with a token may be what made the draft.
const fn is_person(caller: &Caller) -> bool {
    matches!(caller, Caller::Account { .. } | Caller::CommandLine)
}

fn verb(m: VersionMove) -> Verb {
    Verb(match m {
        VersionMove::Review => "version-reviewed",
        VersionMove::Publish => "version-published",
        VersionMove::Withdraw => "version-withdrawn",
        VersionMove::Return => "version-returned",
        VersionMove::Follow => "version-compared",
        VersionMove::Write | VersionMove::WriteByMachine => "version-written",
    })
}
