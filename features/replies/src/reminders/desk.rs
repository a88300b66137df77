//! Reminders on an officer's list for today, and how they are called in the trail.

use ::store::{Conn, StoreError};
use house::{DeskLine, DeskTone, Title};
use jiff::SignedDuration;
use kernel::{Id, Kind};
use ledger::DoorFault;
use web::Visit;
use words::{Tongue, args};

use super::rule::RoundState;
use super::{REMIND, REMINDERS, store};

/// How long before it leaves a round is shown for reading through.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

/// The rounds that leave today or are due, and the reminders to be printed.
pub(crate) async fn today(visit: &Visit) -> Result<Vec<DeskLine>, DoorFault> {
    if !visit.cx.may(crate::SEE) {
        return Ok(Vec::new());
    }
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(crate::SEE).await?;
    let (tongue, now) = (visit.tongue(), visit.cx.now());
    let waiting = if visit.cx.may(REMIND) { DeskTone::Waiting } else { DeskTone::Told };
    let mut lines = Vec::new();
    let all = letters::store::letters(&read, edition).await?;
    for letter in all.iter().filter(|l| l.reply_form.is_some() && l.state == letters::LetterState::Dispatched) {
        for round in store::rounds(&read, edition, letter, now).await? {
            let soon = round.due <= now.plus(AHEAD);
            let words = match round.state {
                RoundState::Planned | RoundState::Due if soon => "replies-desk-remind",
                RoundState::Held if soon => "replies-desk-remind-held",
                _ => continue,
            };
            let lines_of_it = store::lines(&read, letter.id, None).await?;
            let number = round.would_get(lines_of_it.iter().map(|l| &l.known), now).unwrap_or(0);
            let when = tongue.instant(round.due.timestamp(), &visit.zone());
            let values = args![("number", number), ("reference", letter.reference.as_str()), ("when", when)];
            let href = visit.office(&format!("replies/reminders/{}/{}", letter.slug, round.days));
            lines.push(DeskLine { tone: waiting, number, text: tongue.with(words, values), href });
        }
    }
    for (letter, days, number) in store::to_print(&read, edition).await? {
        let Some(letter) = all.iter().find(|l| l.id == letter) else { continue };
        let text = tongue.with("replies-desk-remind-print", args![("number", number), ("reference", letter.reference.as_str())]);
        let href = visit.office(&format!("replies/reminders/{}/{days}", letter.slug));
        lines.push(DeskLine { tone: waiting, number, text, href });
    }
    Ok(lines)
}

/// "Reminders of CL-21/4"; "Reminder to Senegal of CL-21/4, 14 days before the deadline".
pub(crate) async fn thing(conn: &Conn, kind: Kind, id: Id, edition: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    if kind == REMINDERS {
        let named = store::letter_named(conn, id).await?;
        return Ok(named.map(|(reference, slug)| Title {
            text: tongue.with("replies-thing-reminders", args![("reference", reference.as_str())]),
            href: Some(format!("/office/{edition}/replies/reminders?letter={slug}")),
        }));
    }
    let named = store::named(conn, id).await?;
    Ok(named.map(|(reference, slug, names, days)| Title {
        text: tongue.with(
            "replies-thing-reminder",
            args![("state", names.short(tongue.lang())), ("reference", reference.as_str()), ("days", days)],
        ),
        href: Some(format!("/office/{edition}/replies/reminders/{slug}/{days}")),
    }))
}
