//! The line of a person's list for today: a session that came by a printed link, of an account without a second factor (DECISIONS.md 11).

use house::{DeskLine, DeskTone};
use ledger::DoorFault;
use web::Visit;

pub(crate) async fn today(visit: &Visit) -> Result<Vec<DeskLine>, DoorFault> {
    let lacks = visit.place.session.as_ref().is_some_and(|s| s.strong && !s.second_factor);
    let line =
        || DeskLine { tone: DeskTone::Told, number: 1, text: visit.say("accounts-desk-no-factor"), href: "/account/second-factor".into() };
    Ok(lacks.then(line).into_iter().collect())
}
