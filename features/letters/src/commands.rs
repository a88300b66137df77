//! The use-cases, one file each, named by their verbs. What they note in the trail is said there in the words of this feature.
// words: letters-verb-*

// Writing, reviewing and clearing.
mod amend;
mod clear;
mod close;
mod draft;
mod issue_part;
mod mark_version;
mod reopen;
mod write_version;
// Translating.
mod apply_translation;
mod bring_back;
mod set_term;
mod take_over_names;
// Dispatching.
mod consign;
mod link;
mod order;
mod pace;
mod rehearse;
mod release;
mod stop;

pub use amend::amend;
pub use clear::{clear, standing_against};
pub use close::close;
pub use draft::{NewLetter, draft};
pub use issue_part::issue_part;
pub use mark_version::{Mark, set_version_state};
pub use reopen::reopen;
pub use write_version::{Hand, Writing, Written, write_version};

pub(crate) use apply_translation::{Looked, look_at};
pub use apply_translation::{Seen, apply_translation, leave_translation};
pub use bring_back::bring_back;
pub use set_term::{add_term, change_term, remove_term};
pub use take_over_names::{TakenOver, take_over_names};

pub use consign::{mark_posted, resend, to_print};
pub use link::{renew_link, revoke_link};
pub use order::order;
pub use pace::{pause, resume};
pub use rehearse::rehearse;
pub use release::{release, set_setting};
pub use stop::stop;

use kernel::Id;
use ledger::{Cx, Work};
use words::{Tongue, Words};

use crate::{Letter, LetterMove, TextFault, store};

/// The letter of the edition at hand, held until the transaction ends: nobody writes, clears or releases it meanwhile.
async fn held(work: &Work, id: Id) -> Result<Letter, TextFault> {
    let edition = work.cx().edition()?;
    store::hold_letter(work, id).await?;
    store::letter(work, edition, id).await?.ok_or(TextFault::NotThere)
}

/// The letter's own language, in which the labels of its parts are said where nobody reads them.
fn own_tongue(cx: &Cx, letter: &Letter) -> Tongue {
    cx.tool::<Words>().tongue(letter.source_lang)
}

/// The letter, if its text and settings may be changed.
async fn open_to_writing(work: &Work, id: Id) -> Result<Letter, TextFault> {
    let letter = held(work, id).await?;
    letter.state.next(LetterMove::Write)?;
    Ok(letter)
}
