//! The switch of rehearsal: on, with a test address; off, after what will leave then has been shown.

use axum::response::Response;
use ledger::DoorFault;
use mail::Address;
use maud::html;
use outbox::list::{MailFilter, count};
use outbox::{MailState, REHEARSE};
use page::{Button, Buttons, Confirm, Form, Notice, Page, Tone, Width};
use web::{Sent, Visit};
use words::args;

use super::{done, form};

/// What the page shows.
struct Shown {
    /// The test address, while rehearsal is on.
    address: Option<String>,
    /// Mails that would leave for their addressees when it is turned off.
    waiting: i64,
}

/// The switch.
pub(crate) async fn show(visit: Visit) -> Response {
    match load(&visit).await {
        Ok(shown) => visit.page(page(&visit, &shown, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Turns rehearsal on or off.
pub(crate) async fn set(mut sent: Sent) -> Response {
    let address = match sent.form.value("rehearsal") {
        "off" if sent.form.has("yes", "yes") => None,
        "off" => {
            let sentence = sent.visit.say("office-confirm-missing");
            sent.form.refuse("yes", sentence);
            return again(&sent).await;
        }
        _ => match Address::parse(sent.form.value("address")) {
            Ok(address) => Some(address),
            Err(_) => {
                let sentence = sent.visit.say("office-rehearsal-bad-address");
                sent.form.refuse("address", sentence);
                return again(&sent).await;
            }
        },
    };
    match outbox::set_rehearsal(&sent.cx(), address.as_ref()).await {
        Ok(()) => sent.visit.lead(&sent.visit.office(if address.is_some() { "rehearsal?done=on" } else { "rehearsal?done=off" })),
        Err(fault) => match sent.refused(&fault) {
            Err(answer) => answer,
            Ok(()) => again(&sent).await,
        },
    }
}

async fn again(sent: &Sent) -> Response {
    match load(&sent.visit).await {
        Ok(shown) => sent.again(page(&sent.visit, &shown, &sent.form)).await,
        Err(fault) => sent.refuse(&fault),
    }
}

async fn load(visit: &Visit) -> Result<Shown, DoorFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(REHEARSE).await?;
    let waiting = MailFilter { state: Some(MailState::Waiting), purpose: None };
    Ok(Shown { address: outbox::rehearsal(&read, edition).await?, waiting: count(&read, edition, waiting).await? })
}

fn page(visit: &Visit, shown: &Shown, input: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(input);
    let path = visit.office("rehearsal");
    let state = match &shown.address {
        Some(address) => Notice::new(Tone::Caution, tongue.with("office-banner", args![("address", address)])),
        None => Notice::new(Tone::Neutral, tongue.say("office-rehearsal-is-off")),
    };
    let on = html! {
        (sheet.text("address", tongue.say("office-rehearsal-address")).email().width(Width::Long).hint(tongue.say("office-rehearsal-hint")))
        (Buttons::new(Button::primary(tongue.say(if shown.address.is_some() { "office-rehearsal-change" } else { "office-rehearsal-on" }))))
    };
    let off = Confirm::new(sheet, tongue.say("office-rehearsal-off-title"), tongue.say("office-rehearsal-off"))
        .effect(tongue.with("office-rehearsal-off-waiting", args![("number", shown.waiting)]))
        .effect(tongue.say("office-rehearsal-off-later"))
        .cannot_undo(tongue.say("office-rehearsal-off-final"))
        .tick("yes", tongue.say("office-rehearsal-off-yes"));
    Page::new(tongue.say("office-rehearsal-title"))
        .crumb(tongue.say("office-menu-outbox"), visit.office("outbox"))
        .lead(tongue.say("office-rehearsal-lead"))
        .errors(&sheet)
        .main(html! {
            (done(visit, &[("on", "office-rehearsal-done-on"), ("off", "office-rehearsal-done-off")]))
            (state)
            (form(visit, &path).hidden("rehearsal", "on").body(on))
            @if shown.address.is_some() { (form(visit, &path).hidden("rehearsal", "off").body(off)) }
        })
}
