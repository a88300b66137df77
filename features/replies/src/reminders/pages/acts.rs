//! What the buttons of a round do. Each leads back to the round.

use axum::extract::Path;
use axum::response::Response;
use web::Sent;

use super::Read;
use super::round::draw;
use crate::reminders::{self, RemindFault};

type Where = Path<(String, String, String)>;

/// The letter's id and the days of the round that the address names.
async fn at(sent: &Sent, slug: &str, days: &str) -> Result<(kernel::Id, i64), RemindFault> {
    let read = Read::of(&sent.visit, slug, days).await?;
    Ok((read.letter.id, read.round.days))
}

async fn after(mut sent: Sent, slug: &str, days: &str, done: Result<(), RemindFault>) -> Response {
    let read = match Read::of(&sent.visit, slug, days).await {
        Ok(read) => read,
        Err(fault) => return sent.visit.refuse(&fault),
    };
    match done {
        Ok(()) => sent.visit.lead(&read.address(&sent.visit, "")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw(&sent.visit, &read, &sent.form)).await,
            Err(answer) => answer,
        },
    }
}

/// Holds the round back.
pub async fn hold(Path((_, slug, days)): Where, sent: Sent) -> Response {
    let done = match at(&sent, &slug, &days).await {
        Ok((letter, number)) => reminders::hold(&sent.cx(), letter, number).await,
        Err(fault) => Err(fault),
    };
    after(sent, &slug, &days, done).await
}

/// Lets it go by itself again.
pub async fn resume(Path((_, slug, days)): Where, sent: Sent) -> Response {
    let done = match at(&sent, &slug, &days).await {
        Ok((letter, number)) => reminders::resume(&sent.cx(), letter, number).await,
        Err(fault) => Err(fault),
    };
    after(sent, &slug, &days, done).await
}

/// Sends it now.
pub async fn send(Path((_, slug, days)): Where, sent: Sent) -> Response {
    let done = match at(&sent, &slug, &days).await {
        Ok((letter, number)) => reminders::send_now(&sent.cx(), letter, number, sent.form.has("sure", "yes")).await,
        Err(fault) => Err(fault),
    };
    after(sent, &slug, &days, done).await
}

/// Switches the reminders of the letter off or on.
pub async fn switch(Path((_, slug, days)): Where, sent: Sent) -> Response {
    let done = match at(&sent, &slug, &days).await {
        Ok((letter, _)) => reminders::switch(&sent.cx(), letter, sent.form.value("off") == "yes").await,
        Err(fault) => Err(fault),
    };
    after(sent, &slug, &days, done).await
}

/// Leaves an addressee out.
pub async fn leave_out(Path((_, slug, days)): Where, sent: Sent) -> Response {
    let done = match at(&sent, &slug, &days).await {
        Ok((letter, _)) => reminders::leave_out(&sent.cx(), letter, sent.form.value("code"), sent.form.value("reason")).await,
        Err(fault) => Err(fault),
    };
    after(sent, &slug, &days, done).await
}

/// Takes an addressee in again.
pub async fn take_in(Path((_, slug, days)): Where, sent: Sent) -> Response {
    let done = match at(&sent, &slug, &days).await {
        Ok((letter, _)) => reminders::take_in(&sent.cx(), letter, sent.form.value("code")).await,
        Err(fault) => Err(fault),
    };
    after(sent, &slug, &days, done).await
}

/// Notes that a reminder on paper was posted.
pub async fn posted(Path((_, slug, days)): Where, sent: Sent) -> Response {
    let done = match sent.form.value("reminder").parse() {
        Ok(reminder) => reminders::mark_posted(&sent.cx(), reminder).await,
        Err(_) => Err(RemindFault::NotThere),
    };
    after(sent, &slug, &days, done).await
}
