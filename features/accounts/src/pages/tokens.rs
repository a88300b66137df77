//! One's own tokens for programs, in one edition: made, shown once, revoked.

use access::token::{self, Token};
use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use ledger::Right;
use maud::{Markup, html};
use page::{Button, Buttons, Column, Empty, Form, Notice, Page, Row, Table, Tone, Width};
use web::{Sent, Visit};
use words::args;

use super::{done, form, moment, refused};

/// Days that are offered: a trial, a month, a season, a year.
const DAYS: [i64; 4] = [7, 30, 90, 366];

/// The page.
pub(crate) async fn list(visit: Visit) -> Response {
    match draw(&visit, &first_form(), None).await {
        Ok(page) => visit.page(page).await,
        Err(answer) => answer,
    }
}

fn first_form() -> Form {
    Form::new().with("days", "90")
}

/// Makes one, and shows it: the only time that it is seen.
pub(crate) async fn make(sent: Sent) -> Response {
    let visit = &sent.visit;
    let wanted = sent.form.values("scopes");
    // What is no right of the interface was not on the page.
    let scopes: Vec<Right> = visit.app.scopes().into_iter().filter(|right| wanted.iter().any(|name| name == right.name)).collect();
    let days = sent.form.value("days").parse().unwrap_or(0);
    match token::make(&sent.cx(), sent.form.value("name"), &scopes, days).await {
        Ok(text) => match draw(visit, &first_form(), Some(&text)).await {
            Ok(page) => visit.page(page).await,
            Err(answer) => answer,
        },
        Err(fault) => refused(sent, &fault, async |sent| draw(&sent.visit, &sent.form, None).await).await,
    }
}

/// Revokes one.
pub(crate) async fn revoke(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    match token::revoke(&sent.cx(), id).await {
        Ok(()) => sent.visit.lead(&sent.visit.office("tokens?done=revoked")),
        Err(fault) => refused(sent, &fault, async |sent| draw(&sent.visit, &first_form(), None).await).await,
    }
}

async fn draw(visit: &Visit, input: &Form, made: Option<&str>) -> Result<Page, Response> {
    let tokens = token::own(&visit.cx).await.map_err(|fault| visit.refuse(&fault))?;
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(input);
    let mut days = sheet.select("days", tongue.say("accounts-token-days"));
    for number in DAYS {
        days = days.option(number.to_string(), tongue.number(number));
    }
    let mut scopes = sheet.ticks("scopes", tongue.say("accounts-token-scopes"));
    for right in visit.app.scopes().into_iter().filter(|right| visit.cx.may(*right)) {
        scopes = scopes.option(right.name, html! { (right_name(visit, right.name)) " " span.quiet { code { (right.name) } } });
    }
    let fields = html! {
        (sheet.text("name", tongue.say("accounts-token-name")).width(Width::Long).hint(tongue.say("accounts-token-name-hint")))
        (scopes)
        (days)
        (Buttons::new(Button::primary(tongue.say("accounts-token-make"))))
    };
    Ok(Page::new(tongue.say("accounts-tokens-title"))
        .crumb(tongue.say("accounts-own-title"), "/account")
        .lead(html! { (tongue.with("accounts-tokens-lead", args![("edition", visit.edition_slug())])) })
        .errors(&sheet)
        .main(html! {
            (done(visit, &["revoked"]))
            @if let Some(text) = made { (shown_once(visit, text)) }
            (table(visit, &tokens))
            h2 { (tongue.say("accounts-token-new")) }
            (form(visit, &visit.office("tokens")).body(fields))
            p { a href="/api/openapi.json" { (tongue.say("accounts-token-document")) } }
        }))
}

fn shown_once(visit: &Visit, text: &str) -> Markup {
    let body = html! {
        p { (visit.say("accounts-token-made")) }
        p { code dir="ltr" { (text) } }
    };
    html! { (Notice::new(Tone::Good, body).title(visit.say("accounts-token-made-title")).said()) }
}

fn table(visit: &Visit, tokens: &[Token]) -> Markup {
    let tongue = visit.tongue();
    let row = |token: &Token| {
        let revoke = Button::plain(html! { (tongue.say("accounts-token-revoke")) span.hidden { " " bdi { (token.name) } } });
        let used = token.used_at.map_or_else(|| html! { (tongue.say("accounts-token-unused")) }, |at| moment(visit, at));
        let rights = token.scopes.iter().map(|name| right_name(visit, name));
        Row::new()
            .cell(page::name(&token.name))
            .cell(html! { ul { @for right in rights { li { (right) } } } })
            .cell(moment(visit, token.expires_at))
            .cell(used)
            .cell(form(visit, &visit.office(&format!("tokens/{}/revoke", token.id))).body(revoke))
    };
    html! {
        (Table::new(tongue.say("accounts-tokens-caption"))
            .column(Column::new(tongue.say("accounts-token-name")).head())
            .column(Column::new(tongue.say("accounts-token-scopes")))
            .column(Column::new(tongue.say("accounts-token-expires")))
            .column(Column::new(tongue.say("accounts-session-seen")))
            .column(Column::new(tongue.say("accounts-token-revoke")).title_hidden())
            .rows(tokens.iter().map(row))
            .empty(Empty::new(tongue.say("accounts-tokens-none"))))
    }
}

/// What a right lets a program do, in the words of its feature; its name where a token is older than the words.
fn right_name(visit: &Visit, name: &str) -> String {
    let key = right_key(name);
    if visit.tongue().words().has(&key) { visit.say(&key) } else { name.to_owned() }
}

/// The key of a right's words: `replies-right-see` for `replies.see`.
pub(crate) fn right_key(name: &str) -> String {
    name.replacen('.', "-right-", 1)
}
