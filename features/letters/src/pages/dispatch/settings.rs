//! How the edition dispatches: the hold, and whether a second officer releases (DESIGN.md rule 13).

use axum::response::Response;
use maud::html;
use page::{Button, Form, Page, Width};
use web::{Sent, Visit};

use crate::pages::under_list;
use crate::store::{self, Setting};
use crate::{LetterFault, SET_DISPATCH, set_setting};

/// The form.
pub(crate) async fn settings(visit: Visit) -> Response {
    match stored(&visit).await {
        Ok(form) => visit.page(draw(&visit, &form)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn stored(visit: &Visit) -> Result<Form, LetterFault> {
    let read = visit.cx.read(SET_DISPATCH).await?;
    let setting = store::setting(&read, visit.cx.edition()?).await?;
    let form = Form::new().with("hold", (setting.hold_seconds / 60).to_string());
    Ok(if setting.second_officer { form.with("second", "yes") } else { form })
}

fn draw(visit: &Visit, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let content = sheet.form(visit.office("letters/dispatch").as_str()).once(visit.once().as_str()).body(html! {
        (sheet.text("hold", tongue.say("letters-hold-minutes")).hint(tongue.say("letters-hold-hint")).width(Width::Tiny).code())
        (sheet.tick("second", "yes", tongue.say("letters-tick-second")).hint(tongue.say("letters-second-hint")))
        (Button::primary(tongue.say("letters-save")))
    });
    under_list(visit, Page::new(tongue.say("letters-dispatch-settings")).errors(&sheet).main(html! { (content) }))
}

/// Changes it.
pub(crate) async fn change_settings(mut sent: Sent) -> Response {
    // What is no number is refused as a hold that cannot be.
    let minutes = sent.form.trimmed("hold").parse::<i64>().unwrap_or(-1);
    let setting = Setting { hold_seconds: minutes.saturating_mul(60), second_officer: sent.form.has("second", "yes") };
    match set_setting(&sent.cx(), setting).await {
        Ok(()) => sent.visit.lead(&sent.visit.office("letters")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw(&sent.visit, &sent.form)).await,
            Err(answer) => answer,
        },
    }
}
