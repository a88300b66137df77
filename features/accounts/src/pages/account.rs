//! One's own account: name, language, second factor, sessions.

use access::session::{self, Session};
use access::{AccessFault, Account, OWN_ACCOUNT, account, second_factor};
use axum::extract::Path;
use axum::response::Response;
use kernel::{Id, Lang};
use maud::{Markup, html};
use page::{Button, Buttons, Column, Form, Page, Row, Summary, Table, Tag, Tone};
use web::{Sent, Visit};
use words::args;

use super::{again, done, factor_tag, form, languages, refused};

const HERE: &str = "/account";
const SIGNED_OUT: &str = "/sign-in?done=signed-out";

/// What the page shows.
struct Own {
    account: Account,
    sessions: Vec<Session>,
    recovery_left: i64,
}

async fn own(visit: &Visit) -> Result<Own, AccessFault> {
    let sessions = session::own(&visit.cx).await?;
    let read = visit.cx.read(OWN_ACCOUNT).await?;
    let id = visit.cx.caller().account().ok_or(AccessFault::NotThere)?;
    let account = account::by_id(&read, id).await?.ok_or(AccessFault::NotThere)?;
    Ok(Own { recovery_left: second_factor::recovery_left(&read, id).await?, account, sessions })
}

/// Leads to the second factor where the session lacks it: who has the mailbox alone sees nothing of the account and changes nothing in it.
fn weak(visit: &Visit) -> Option<Response> {
    let strong = visit.place.session.as_ref().is_some_and(|s| s.strong);
    (!strong).then(|| visit.lead("/account/second-factor"))
}

/// The page.
pub(crate) async fn show(visit: Visit) -> Response {
    if let Some(answer) = weak(&visit) {
        return answer;
    }
    match draw(&visit, None).await {
        Ok(page) => visit.page(page).await,
        Err(answer) => answer,
    }
}

/// Sets the language of the office and of mail.
pub(crate) async fn set_lang(mut sent: Sent) -> Response {
    if let Some(answer) = weak(&sent.visit) {
        return answer;
    }
    let Ok(lang) = sent.form.value("lang").parse::<Lang>() else {
        let sentence = sent.visit.say("accounts-choose-language");
        sent.form.refuse("lang", sentence);
        return again(&sent, async |sent| draw(&sent.visit, Some(&sent.form)).await).await;
    };
    match account::set_lang(&sent.cx(), lang).await {
        Ok(()) => sent.visit.lead("/account?done=language"),
        Err(fault) => refused(sent, &fault, async |sent| draw(&sent.visit, Some(&sent.form)).await).await,
    }
}

/// Ends this session. Also without the second factor: whoever came in may always leave.
pub(crate) async fn sign_out(sent: Sent) -> Response {
    let Some(this) = sent.visit.place.session.as_ref().map(|s| s.session) else { return sent.visit.not_found() };
    match session::end(&sent.cx(), this).await {
        // Ended meanwhile from elsewhere is as good.
        Ok(()) | Err(AccessFault::NotThere) => sent.visit.signed_out(SIGNED_OUT),
        Err(fault) => sent.visit.refuse(&fault),
    }
}

/// Ends one session.
pub(crate) async fn end(Path(id): Path<String>, sent: Sent) -> Response {
    let visit = &sent.visit;
    if let Some(answer) = weak(visit) {
        return answer;
    }
    let Ok(id) = id.parse::<Id>() else { return visit.not_found() };
    match session::end(&sent.cx(), id).await {
        Ok(()) if visit.place.session.as_ref().is_some_and(|s| s.session == id) => visit.signed_out(SIGNED_OUT),
        Ok(()) => visit.lead("/account?done=ended"),
        Err(fault) => visit.refuse(&fault),
    }
}

/// Ends all sessions but this one.
pub(crate) async fn end_others(sent: Sent) -> Response {
    if let Some(answer) = weak(&sent.visit) {
        return answer;
    }
    match session::end_others(&sent.cx()).await {
        Ok(_) => sent.visit.lead("/account?done=others-ended"),
        Err(fault) => sent.visit.refuse(&fault),
    }
}

async fn draw(visit: &Visit, typed: Option<&Form>) -> Result<Page, Response> {
    let own = own(visit).await.map_err(|fault| visit.refuse(&fault))?;
    let stored = Form::new().with("lang", own.account.lang.code());
    Ok(page(visit, &own, typed.unwrap_or(&stored)))
}

fn page(visit: &Visit, own: &Own, input: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(input);
    let language = html! {
        (languages(&sheet, tongue.say("accounts-language")).label_hidden().hint(tongue.say("accounts-language-hint")))
        (Buttons::new(Button::secondary(tongue.say("accounts-language-button"))))
    };
    Page::new(tongue.say("accounts-own-title")).errors(&sheet).main(html! {
        (done(visit, &["language", "ended", "others-ended"]))
        (Summary::new(visit.kit())
            .row(tongue.say("accounts-name"), page::name(&own.account.name))
            .row(tongue.say("accounts-email"), page::name(own.account.email.to_string()))
            .row(tongue.say("accounts-factor"), factor(visit, own)))
        h2 { (tongue.say("accounts-language")) }
        (form(visit, "/account/language").body(language))
        h2 { (tongue.say("accounts-sessions")) }
        (sessions(visit, &own.sessions))
        @if let (true, Some(edition)) = (visit.cx.may(access::OWN_TOKENS), &visit.place.edition) {
            h2 { (tongue.say("accounts-tokens-title")) }
            p { a href=(visit.office("tokens")) { (tongue.with("accounts-tokens-link", args![("edition", edition.slug.as_str())])) } }
        }
    })
}

fn factor(visit: &Visit, own: &Own) -> Markup {
    let tongue = visit.tongue();
    html! {
        (factor_tag(visit, own.account.second_factor)) " "
        @if own.account.second_factor {
            (tongue.with("accounts-recovery-left", args![("number", own.recovery_left)]))
        } @else {
            a href="/account/second-factor?next=/account" { (tongue.say("accounts-factor-set-up")) }
        }
    }
}

fn sessions(visit: &Visit, sessions: &[Session]) -> Markup {
    let tongue = visit.tongue();
    let this = visit.place.session.as_ref().map(|s| s.session);
    let row = |s: &Session| {
        let agent = if s.agent.is_empty() { tongue.say("accounts-browser-unnamed") } else { s.agent.clone() };
        let end = Button::plain(html! { (tongue.say("accounts-session-end")) span.hidden { " " bdi { (agent) } } });
        Row::new()
            .cell(html! { bdi { (agent) } @if this == Some(s.id) { " " (Tag::new(Tone::Info, tongue.say("accounts-session-this"))) } })
            .cell(visit.brief(s.made_at.timestamp()))
            .cell(visit.brief(s.seen_at.timestamp()))
            .cell(form(visit, &format!("{HERE}/sessions/{}/end", s.id)).body(end))
    };
    html! {
        (Table::new(tongue.say("accounts-sessions-caption"))
            .caption_hidden()
            .column(Column::new(tongue.say("accounts-session-browser")).head())
            .column(Column::new(visit.zoned("accounts-session-since")))
            .column(Column::new(visit.zoned("accounts-session-seen")))
            .column(Column::new(tongue.say("accounts-session-end")).title_hidden())
            .rows(sessions.iter().map(row)))
        @if sessions.len() > 1 {
            (form(visit, "/account/sessions/end-others").body(Buttons::new(Button::secondary(tongue.say("accounts-sessions-end-others")))))
        }
    }
}
