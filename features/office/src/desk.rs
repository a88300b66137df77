//! The office's own lines of a person's list for today: mails in doubt or failed, and failed jobs.

use house::{DeskLine, DeskTone};
use ledger::{DoorFault, JobRow, JobState};
use outbox::MailState;
use web::Visit;

use crate::SEE;

pub(crate) async fn today(visit: &Visit) -> Result<Vec<DeskLine>, DoorFault> {
    let edition = visit.cx.edition()?;
    let mut lines = Vec::new();
    if visit.cx.may(outbox::SEE) {
        let counts = outbox::list::counts(&*visit.cx.read(outbox::SEE).await?, edition).await?;
        for (state, number) in counts {
            let (tone, words) = match state {
                MailState::InDoubt => (DeskTone::Decide, "office-desk-in-doubt"),
                MailState::Failed => (DeskTone::Failed, "office-desk-failed"),
                _ => continue,
            };
            lines.push(DeskLine { tone, number, text: visit.say(words), href: visit.office(&format!("outbox?state={state}")) });
        }
    }
    if visit.cx.may(SEE) {
        let counts = JobRow::counts(&*visit.cx.read(SEE).await?, edition).await?;
        if let Some((_, number)) = counts.into_iter().find(|(state, _)| *state == JobState::Failed) {
            lines.push(DeskLine { tone: DeskTone::Failed, number, text: visit.say("office-desk-jobs"), href: visit.office("jobs") });
        }
    }
    Ok(lines)
}
