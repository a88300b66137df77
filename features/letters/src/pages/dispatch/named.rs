//! How dispatches and consignments are called in the trail, and their lines of the officer's desk.

use ::store::{Conn, StoreError};
use house::{DeskLine, DeskTone, Title};
use kernel::Id;
use ledger::DoorFault;
use web::Visit;
use words::{Tongue, args};

use crate::{ConsignmentState, DISPATCH_LETTERS, DispatchState, SEE, store};

/// "Dispatch of CL-21/4".
pub(crate) async fn dispatch_title(conn: &Conn, id: Id, edition: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let letter = store::letter_of_dispatch(conn, id).await?;
    Ok(letter.map(|(reference, slug)| Title {
        text: tongue.with("letters-title-dispatch", args![("reference", reference)]),
        href: Some(format!("/office/{edition}/letters/{slug}/dispatch")),
    }))
}

/// "CL-21/4 to Senegal".
pub(crate) async fn title(conn: &Conn, id: Id, edition: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let letter = store::letter_of_consignment(conn, id).await?;
    Ok(letter.map(|(reference, slug, names)| Title {
        text: tongue.with("letters-consignment-thing", args![("reference", reference), ("state", names.short(tongue.lang()))]),
        href: Some(format!("/office/{edition}/letters/{slug}/dispatch/{id}")),
    }))
}

/// Dispatches that wait for a second officer; consignments that failed or are in doubt; letters to be printed.
pub(crate) async fn desk(visit: &Visit) -> Result<Vec<DeskLine>, DoorFault> {
    if !visit.cx.may(SEE) {
        return Ok(Vec::new());
    }
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let tongue = visit.tongue();
    let may = visit.cx.may(DISPATCH_LETTERS);
    let mut lines = Vec::new();
    for letter in store::letters(&read, edition).await? {
        let address = format!("{}/{}/dispatch", visit.office("letters"), letter.slug);
        let reference = letter.reference.as_str();
        for dispatch in store::dispatches_of(&read, letter.id).await?.into_iter().filter(|d| d.state == DispatchState::Ordered) {
            let own = dispatch.ordered_by == visit.cx.caller().actor();
            let tone = if may && !own { DeskTone::Decide } else { DeskTone::Waiting };
            let text = tongue.with("letters-desk-release", args![("reference", reference)]);
            lines.push(DeskLine { tone, number: 1, text, href: address.clone() });
        }
        for (state, number) in store::consignment_counts(&read, letter.id).await? {
            let (tone, words) = match state {
                ConsignmentState::InDoubt => (DeskTone::Decide, "letters-desk-in-doubt"),
                ConsignmentState::Failed => (DeskTone::Failed, "letters-desk-failed"),
                ConsignmentState::ToPrint => (DeskTone::Waiting, "letters-desk-to-print"),
                _ => continue,
            };
            let text = tongue.with(words, args![("number", number), ("reference", reference)]);
            let href = format!("{address}?state={state}");
            lines.push(DeskLine { tone: if may { tone } else { DeskTone::Told }, number, text, href });
        }
    }
    Ok(lines)
}
