//! The line of an administrator's list for today: webhooks that the house has paused, since their receivers failed or are gone.

use house::{DeskLine, DeskTone};
use ledger::DoorFault;
use web::Visit;

use crate::{SEE, store};

pub(crate) async fn today(visit: &Visit) -> Result<Vec<DeskLine>, DoorFault> {
    if !visit.cx.may(SEE) {
        return Ok(Vec::new());
    }
    let number = store::paused_by_house(&*visit.cx.read(SEE).await?, visit.cx.edition()?).await?;
    let line = || DeskLine { tone: DeskTone::Failed, number, text: visit.say("webhooks-desk-paused"), href: visit.office("webhooks") };
    Ok((number > 0).then(line).into_iter().collect())
}
