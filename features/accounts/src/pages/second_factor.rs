//! Setting up the second factor, and giving it. Both are one address: which of the two it is depends on the account.

use access::second_factor::{self, Enrolment};
use access::{AccessFault, session};
use axum::response::Response;
use ledger::Cx;
use maud::{Markup, html};
use page::{Button, Buttons, Form, Notice, Page, Tone, Width};
use web::{Sent, Visit};
use words::args;

use super::sign_in::too_many;
use super::{form, keeping_next, next_page, refused};
use crate::Limits;

const HERE: &str = "/account/second-factor";

/// What this session still lacks.
enum Lacks {
    /// The account has no second factor yet.
    Enrolment,
    /// The account has one, and this session has not given it.
    Code,
    Nothing,
}

fn lacks(session: Option<&session::Found>) -> Lacks {
    match session {
        Some(found) if !found.second_factor => Lacks::Enrolment,
        Some(found) if !found.strong => Lacks::Code,
        _ => Lacks::Nothing,
    }
}

/// The secret to be put into an authenticator, or the field for a code.
pub(crate) async fn show(visit: Visit) -> Response {
    let next = visit.place.query.value("next");
    let form = Form::new().with("next", next);
    match page(&visit, &form).await {
        Ok(Some(page)) => visit.page(page).await,
        Ok(None) => visit.lead("/account"),
        Err(fault) => visit.refuse(&fault),
    }
}

/// Takes the first code, and shows the recovery codes once; or takes a code and leads on.
pub(crate) async fn give(sent: Sent) -> Response {
    let visit = sent.visit.clone();
    let next = next_page(sent.form.value("next")).to_owned();
    let lacks = lacks(visit.place.session.as_ref());
    let Some(account) = visit.cx.caller().account().filter(|_| !matches!(lacks, Lacks::Nothing)) else {
        return visit.lead("/account");
    };
    if let Err(many) = visit.cx.tool::<Limits>().code(account, visit.cx.machine_now()) {
        return too_many(sent, many);
    }
    match taken(&sent.cx(), &lacks, sent.form.trimmed("code")).await {
        Ok(None) => visit.lead(&next),
        Ok(Some(codes)) => visit.page(codes_page(&visit, &codes, &next)).await,
        // Set up meanwhile in another tab: the page of now says so.
        Err(AccessFault::NotThere) => visit.lead(&keeping_next(HERE, sent.form.value("next"))),
        Err(fault) => {
            refused(sent, &fault, async |sent| match page(&sent.visit, &sent.form).await {
                Ok(Some(page)) => Ok(page),
                Ok(None) => Err(sent.visit.lead("/account")),
                Err(fault) => Err(sent.visit.refuse(&fault)),
            })
            .await
        }
    }
}

/// Recovery codes, if this was the enrolment.
async fn taken(cx: &Cx, lacks: &Lacks, code: &str) -> Result<Option<Vec<String>>, AccessFault> {
    match lacks {
        Lacks::Enrolment => second_factor::enrol(cx, code).await.map(Some),
        _ => second_factor::give(cx, code).await.map(|()| None),
    }
}

/// `None` if nothing is lacking.
async fn page(visit: &Visit, form: &Form) -> Result<Option<Page>, AccessFault> {
    Ok(match lacks(visit.place.session.as_ref()) {
        Lacks::Enrolment => {
            let enrolment = second_factor::enrolment(&visit.cx, &visit.app.settings.service).await?;
            Some(enrol_page(visit, form, &enrolment))
        }
        Lacks::Code => Some(code_page(visit, form)),
        Lacks::Nothing => None,
    })
}

fn code_field(visit: &Visit, input: &Form, label: &str, hint: &str, button: &str) -> Markup {
    let sheet = visit.kit().sheet(input);
    let fields = html! {
        (sheet.text("code", visit.say(label)).code().autocomplete("one-time-code").width(Width::Short).hint(visit.say(hint)))
        (Buttons::new(Button::primary(visit.say(button))))
    };
    html! { (form(visit, HERE).hidden("next", input.value("next")).body(fields)) }
}

fn enrol_page(visit: &Visit, form: &Form, enrolment: &Enrolment) -> Page {
    let tongue = visit.tongue();
    let groups: Vec<&str> = enrolment.secret.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
    Page::new(tongue.say("accounts-enrol-title")).lead(tongue.say("accounts-enrol-lead")).errors(&visit.kit().sheet(form)).main(html! {
        ol {
            li { (tongue.say("accounts-enrol-app")) }
            li {
                (tongue.say("accounts-enrol-key"))
                p { code #secret dir="ltr" { (groups.join(" ")) } }
                // An address of ours with a scheme of its own, which no text of a person can have.
                p { a href=(enrolment.address) { (tongue.say("accounts-enrol-open")) } }
            }
            li { (tongue.say("accounts-enrol-type")) }
        }
        (code_field(visit, form, "accounts-code", "accounts-code-hint", "accounts-enrol-button"))
    })
}

fn code_page(visit: &Visit, form: &Form) -> Page {
    let tongue = visit.tongue();
    Page::new(tongue.say("accounts-give-title")).lead(tongue.say("accounts-give-lead")).errors(&visit.kit().sheet(form)).main(html! {
        (code_field(visit, form, "accounts-code-or-recovery", "accounts-code-or-recovery-hint", "accounts-give-button"))
        p { (tongue.say("accounts-give-lost")) }
    })
}

fn codes_page(visit: &Visit, codes: &[String], next: &str) -> Page {
    let tongue = visit.tongue();
    let number = second_factor::RECOVERY_CODES;
    Page::new(tongue.say("accounts-codes-title")).panel(tongue.say("accounts-codes-set")).main(html! {
        (Notice::new(Tone::Caution, tongue.with("accounts-codes-once", args![("number", number)])))
        ol #codes { @for code in codes { li { code dir="ltr" { (code) } } } }
        p { (visit.kit().print()) }
        (Buttons::new(Button::primary(tongue.say("accounts-codes-go-on")).leads(next)))
    })
}
