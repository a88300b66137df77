//! The feature's lines of an officer's list for today, and how a reply is called.

use ::store::{Conn, StoreError};
use house::{DeskLine, DeskTone, Title};
use kernel::Id;
use ledger::DoorFault;
use letters::LetterState;
use web::Visit;
use words::{Tongue, args};

use crate::figures::{self, Said};
use crate::{RECORD, SEE, store};

/// Conflicts to settle, provisional answers, late answers, acknowledgements to print, the silent of each letter while it can be answered, reminders
/// that are about to leave.
pub(crate) async fn today(visit: &Visit) -> Result<Vec<DeskLine>, DoorFault> {
    if !visit.cx.may(SEE) {
        return Ok(Vec::new());
    }
    let read = visit.cx.read(SEE).await?;
    let (conflicts, provisional, late, to_print) = store::desk_numbers(&read, visit.cx.edition()?).await?;
    let tongue = visit.tongue();
    let decides = visit.cx.may(RECORD);
    let line = |tone, number: i64, words: &str, show: &str| DeskLine {
        tone,
        number,
        text: tongue.with(words, args![("number", number)]),
        href: format!("{}?show={show}", visit.office("replies")),
    };
    let tone = |tone| if decides { tone } else { DeskTone::Told };
    let mut lines: Vec<DeskLine> = [
        line(tone(DeskTone::Decide), conflicts, "replies-desk-conflicts", "conflict"),
        line(tone(DeskTone::Waiting), provisional, "replies-desk-provisional", "provisional"),
        line(DeskTone::Told, late, "replies-desk-late", "late"),
        line(tone(DeskTone::Waiting), to_print, "replies-desk-print", "all"),
    ]
    .into_iter()
    .filter(|l| l.number > 0)
    .collect();
    let now = visit.cx.now();
    for letter in letters::store::letters(&read, visit.cx.edition()?).await? {
        let open = letter.reply_form.as_ref().is_some_and(|asked| now <= asked.deadline) && letter.state == LetterState::Dispatched;
        let silent = if open { figures::count(&store::lines(&read, letter.id).await?).all.of(Said::Silent) } else { 0 };
        if silent > 0 {
            let number = i64::try_from(silent).unwrap_or(i64::MAX);
            let text = tongue.with("replies-desk-unanswered", args![("number", number), ("reference", letter.reference.as_str())]);
            let href = format!("{}?letter={}", visit.office("replies/silent"), letter.slug);
            lines.push(DeskLine { tone: DeskTone::Told, number, text, href });
        }
    }
    drop(read);
    lines.extend(crate::reminders::today(visit).await?);
    Ok(lines)
}

/// "Reply of Senegal to CL-21/4".
pub(crate) async fn title(conn: &Conn, id: Id, edition: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let named = store::named(conn, id).await?;
    Ok(named.map(|(reference, slug, code, names)| Title {
        text: tongue.with("replies-thing", args![("state", names.short(tongue.lang())), ("reference", reference.as_str())]),
        href: Some(format!("/office/{edition}/replies/{slug}/{code}")),
    }))
}
