//! The pages of a dispatch: dry run, rehearsal, order, release, hold, progress (`dispatch`), single consignments (`one`) and their
//! links (`link`), paper (`print`), and how the edition dispatches (`settings`).

mod dry_run;
mod file;
mod link;
mod named;
mod one;
pub(crate) mod print;
mod settings;
mod show;

pub(crate) use link::{renew_link, revoke_link};
pub(crate) use named::{desk, dispatch_title, title};
pub use one::{consignment, resend, to_print};
pub use print::{batch, posted};
pub(crate) use settings::{change_settings, settings};
pub use show::{changes, order, pause, rehearse, release, resume, show, stop};

use axum::response::Response;
use kernel::Refusal;
use ledger::Right;
use page::{Tag, Tone};
use web::{Sent, Visit};
use words::Tongue;

use ledger::JobRow;

use crate::jobs::Rehearse;
use crate::plan::{self, Plan};
use crate::store::Setting;
use crate::{Consignment, ConsignmentState, Dispatch, DispatchState, Letter, LetterFault, SEE, store};

/// What the pages of a dispatch show.
pub(crate) struct Shown {
    pub letter: Letter,
    pub plan: Plan,
    pub dispatches: Vec<Dispatch>,
    pub consignments: Vec<Consignment>,
    pub setting: Setting,
    pub rehearsal: Option<String>,
    /// Mails of rehearsals that are still to be written, and those that could not be, in the whole edition.
    pub rehearsing: (i64, i64),
}

impl Shown {
    pub async fn read(visit: &Visit, slug: &str) -> Result<Self, LetterFault> {
        Self::read_by(visit, SEE, slug).await
    }

    /// The same by another right, for a program whose token has that one alone.
    pub async fn read_by(visit: &Visit, right: Right, slug: &str) -> Result<Self, LetterFault> {
        let edition = visit.cx.edition()?;
        let read = visit.cx.read(right).await?;
        let letter = store::letter_by_slug(&read, edition, slug).await?.ok_or(LetterFault::NotThere)?;
        let plan = plan::plan(&read, &letter, visit.cx.now()).await?;
        let dispatches = store::dispatches_of(&read, letter.id).await?;
        let consignments = store::consignments(&read, letter.id).await?;
        let setting = store::setting(&read, edition).await?;
        let rehearsal = outbox::rehearsal(&read, edition).await?;
        let rehearsing = JobRow::left_of::<Rehearse>(&read, edition).await?;
        Ok(Self { letter, plan, dispatches, consignments, setting, rehearsal, rehearsing })
    }

    /// The dispatch that is under way.
    pub fn under_way(&self) -> Option<&Dispatch> {
        use DispatchState::*;
        self.dispatches.iter().find(|d| matches!(d.state, Ordered | Held | Running | Paused))
    }

    pub fn number(&self, state: ConsignmentState) -> usize {
        self.consignments.iter().filter(|c| c.state == state).count()
    }

    pub fn address(&self, visit: &Visit, page: &str) -> String {
        format!("{}/{}/dispatch{page}", visit.office("letters"), self.letter.slug)
    }
}

/// The state of a dispatch as a tag.
pub(crate) fn dispatch_tag(tongue: &Tongue, state: DispatchState) -> Tag {
    let (tone, words) = match state {
        DispatchState::Ordered => (Tone::Caution, "letters-dispatch-ordered"),
        DispatchState::Held => (Tone::Caution, "letters-dispatch-held"),
        DispatchState::Running => (Tone::Info, "letters-dispatch-running"),
        DispatchState::Paused => (Tone::Caution, "letters-dispatch-paused"),
        DispatchState::Done => (Tone::Good, "letters-dispatch-done"),
        DispatchState::Stopped => (Tone::Neutral, "letters-dispatch-stopped"),
    };
    Tag::new(tone, tongue.say(words))
}

/// The state of a consignment as a tag, on the pages of letters and of those who answer them.
pub fn consignment_tag(tongue: &Tongue, state: ConsignmentState) -> Tag {
    use ConsignmentState::*;
    let tone = match state {
        Waiting | HandingOver | ToPrint => Tone::Info,
        Sent | Posted => Tone::Good,
        Failed => Tone::Bad,
        InDoubt => Tone::Caution,
        Stopped => Tone::Neutral,
    };
    Tag::new(tone, tongue.say(consignment_words(state)))
}

/// The message key of a consignment's state.
pub fn consignment_words(state: ConsignmentState) -> &'static str {
    use ConsignmentState::*;
    match state {
        Waiting => "letters-consignment-waiting",
        HandingOver => "letters-consignment-handing-over",
        Sent => "letters-consignment-sent",
        Failed => "letters-consignment-failed",
        InDoubt => "letters-consignment-in-doubt",
        ToPrint => "letters-consignment-to-print",
        Posted => "letters-consignment-posted",
        Stopped => "letters-consignment-stopped",
    }
}

/// A refusal that stands beside no field of these pages: a page of its own, with the form kept.
pub(crate) fn turned_down(mut sent: Sent, fault: &dyn Refusal) -> Response {
    match sent.refused(fault) {
        Err(answer) => answer,
        Ok(()) => sent.visit.refuse(fault),
    }
}
