//! Writing the text of a version.

use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, Verb, Work};
use serde::{Deserialize, Serialize};

use super::open_to_writing;
use crate::{TextFault, Version, VersionMove, VersionState, VersionText, WRITE, store};

/// Who wrote a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// A person.
    Person,
    /// A machine; nobody has read it yet.
    Machine,
}

/// A text that was written.
#[derive(Debug, Clone)]
pub struct Writing {
    /// The letter.
    pub letter: Id,
    /// The language.
    pub lang: Lang,
    /// The text.
    pub text: VersionText,
    /// Whether it is the letter itself, and not an unofficial translation.
    pub official: bool,
    /// Who wrote it.
    pub hand: Hand,
    /// The revision from which the edit began; 0 where there was none.
    pub began_at: i64,
    /// The revision of the source that was before the writer's eyes and that the text now follows; `None` to leave that as it is. A
    /// new version follows what its writer saw, or nothing yet.
    pub follows: Option<i64>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// The revision that it is now.
    pub revision: i64,
    /// How it stands now.
    pub state: VersionState,
}

/// Writes the text of a version; what was reviewed is a draft again.
///
/// Refuses a letter that is not in draft, a part that is too long, and an edit that began from a text which somebody has changed since:
/// then with the text that stands there now, so that the writer sees both. Text that cannot be cleared yet is taken: a draft is a draft.
pub async fn write_version(cx: &Cx, writing: Writing) -> Result<Written, TextFault> {
    let mut tx = match cx.write::<Written>(WRITE).await? {
        Door::Open(tx) => tx,
        Door::Again(written) => return Ok(written),
    };
    let letter = open_to_writing(&tx, writing.letter).await?;
    if let Some(part) = writing.text.too_long().first() {
        return Err(TextFault::TooLong(*part));
    }
    let before = store::version(&tx, letter.id, writing.lang).await?;
    if before.as_ref().map_or(0, |v| v.revision) != writing.began_at {
        return Err(TextFault::Stale(before.map(Box::new)));
    }
    let after = written(letter.source_lang, before.as_ref(), &writing)?;
    let outcome = Written { revision: after.revision, state: after.state };
    if before.as_ref() == Some(&after) {
        return Ok(outcome);
    }
    put(&mut tx, before.as_ref(), &after).await?;
    tx.commit(&outcome).await?;
    Ok(outcome)
}

/// Writes a version and notes what became of it: another text, another state, or only that it was compared with the source.
pub(super) async fn put(work: &mut Work, before: Option<&Version>, after: &Version) -> Result<(), TextFault> {
    let now = work.cx().machine_now();
    let verb = match before {
        None => {
            store::insert_version(work, after, now).await?;
            Verb("version-written")
        }
        Some(before) => {
            if !store::update_version(work, before, after, now).await? {
                return Err(TextFault::Changed);
            }
            Verb(if (before.revision, before.state) == (after.revision, after.state) { "version-compared" } else { "version-written" })
        }
    };
    work.note(Change::between(before, after, verb).with("language", after.lang.code()));
    Ok(())
}

/// The version after the writing: a new revision where the text is another; the same one where only the comparison with the source is new, or
/// whose hand it is: what a person marks as a machine's is a machine draft again, and what a person takes over as it is, a draft.
pub(super) fn written(source_lang: Lang, before: Option<&Version>, writing: &Writing) -> Result<Version, TextFault> {
    let same = before.filter(|v| v.text == writing.text && v.official == writing.official);
    let revision = same.map_or_else(|| before.map_or(0, |v| v.revision) + 1, |v| v.revision);
    let follows = writing.follows.or(before.map(|v| v.source_revision)).unwrap_or(0);
    let source_revision = if writing.lang == source_lang { revision } else { follows };
    let by = match writing.hand {
        Hand::Person => VersionMove::Write,
        Hand::Machine => VersionMove::WriteByMachine,
    };
    if let Some(same) = same {
        if (same.state == VersionState::MachineDraft) == (writing.hand == Hand::Machine) {
            return Ok(Version { source_revision, ..same.clone() });
        }
        return Ok(Version { source_revision, state: same.state.next(by)?, reviewer: None, ..same.clone() });
    }
    Ok(Version {
        letter: writing.letter,
        lang: writing.lang,
        state: before.map_or(VersionState::Missing, |v| v.state).next(by)?,
        official: writing.official,
        text: writing.text.clone(),
        revision,
        source_revision,
        reviewer: None,
    })
}
