//! What the administrator's pages look like.

use access::Account;
use ledger::Role;
use maud::{Markup, html};
use outbox::MailState;
use page::{Button, Buttons, Choices, Column, Confirm, Empty, Form, Page, Row, Sheet, Summary, Table, Tag, Tone, Width};
use web::Visit;
use words::args;

use super::Shown;
use crate::pages::{done, factor_tag, form, languages, moment, role_name};
use crate::store::SentLink;

pub(super) fn list(visit: &Visit, accounts: &[(Account, Vec<Role>)]) -> Page {
    let tongue = visit.tongue();
    let row = |(account, roles): &(Account, Vec<Role>)| {
        Row::new()
            .cell(page::name(&account.name))
            .cell(page::name(account.email.to_string()))
            .cell(role_names(visit, roles))
            .cell(factor_tag(visit, account.second_factor))
            .cell(state_tag(visit, account.active))
            .open(visit.office(&format!("accounts/{}", account.id)))
    };
    Page::new(tongue.say("accounts-list-title"))
        .lead(tongue.with("accounts-list-lead", args![("edition", visit.edition_slug())]))
        .actions(Button::primary(tongue.say("accounts-add")).leads(visit.office("accounts/add")))
        .main(html! {
            (Table::new(tongue.with("accounts-list-caption", args![("number", accounts.len())]))
                .keys()
                .column(Column::new(tongue.say("accounts-name")).head())
                .column(Column::new(tongue.say("accounts-email")))
                .column(Column::new(tongue.say("accounts-roles")))
                .column(Column::new(tongue.say("accounts-factor")))
                .column(Column::new(tongue.say("accounts-state")))
                .rows(accounts.iter().map(row))
                .empty(Empty::new(tongue.say("accounts-list-empty")).add(tongue.say("accounts-add"), visit.office("accounts/add"))))
        })
}

pub(super) fn add(visit: &Visit, input: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(input);
    let fields = html! {
        (sheet.text("name", tongue.say("accounts-name")).width(Width::Long).hint(tongue.say("accounts-name-hint")))
        (sheet.text("email", tongue.say("accounts-email")).email().width(Width::Long).hint(tongue.say("accounts-add-email-hint")))
        (languages(&sheet, tongue.say("accounts-language")).hint(tongue.say("accounts-add-language-hint")))
        (roles(visit, sheet))
        (Buttons::new(Button::primary(tongue.say("accounts-add-button"))))
    };
    Page::new(tongue.say("accounts-add"))
        .crumb(tongue.say("accounts-list-title"), visit.office("accounts"))
        .errors(&sheet)
        .main(html! { (form(visit, &visit.office("accounts/add")).body(fields)) })
}

pub(super) fn account(visit: &Visit, shown: &Shown, input: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(input);
    let at = |act: &str| visit.office(&format!("accounts/{}/{act}", shown.account.id));
    let account = &shown.account;
    let set_roles = html! {
        (roles(visit, sheet).label_hidden())
        (Buttons::new(Button::primary(tongue.say("accounts-roles-button"))))
    };
    let small = |act: &str, text: &str, button: &str| {
        html! { p { (tongue.say(text)) } (form(visit, &at(act)).body(Buttons::new(Button::secondary(tongue.say(button))))) }
    };
    Page::new(account.name.as_str()).crumb(tongue.say("accounts-list-title"), visit.office("accounts")).errors(&sheet).main(html! {
        (done(visit, &["added", "roles", "opened", "closed", "reset", "link"]))
        (facts(visit, shown))
        h2 { (tongue.say("accounts-roles")) }
        (form(visit, &at("roles")).body(set_roles))
        h2 { (tongue.say("accounts-links")) }
        @if account.active { (small("link", "accounts-links-lead", "accounts-links-button")) }
        (links(visit, &shown.links))
        h2 { (tongue.say("accounts-state")) }
        @if account.active { (small("close", "accounts-close-lead", "accounts-close-button")) }
        @else { (small("open", "accounts-open-lead", "accounts-open-button")) }
        @if account.second_factor { (form(visit, &at("reset")).body(reset(visit, sheet))) }
    })
}

fn facts(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let account = &shown.account;
    let factor = html! {
        (factor_tag(visit, account.second_factor))
        @if account.second_factor { " " (tongue.with("accounts-recovery-left", args![("number", shown.recovery_left)])) }
    };
    html! {
        (Summary::new(visit.kit())
            .row(tongue.say("accounts-email"), page::name(account.email.to_string()))
            .row(tongue.say("accounts-language"), html! { span lang=(account.lang.code()) { (account.lang.endonym()) } })
            .row(tongue.say("accounts-state"), state_tag(visit, account.active))
            .row(tongue.say("accounts-factor"), factor))
    }
}

fn role_names(visit: &Visit, roles: &[Role]) -> String {
    let names: Vec<String> = roles.iter().map(|role| role_name(visit, *role)).collect();
    if names.is_empty() { visit.say("accounts-roles-none") } else { visit.tongue().list(&names) }
}

fn state_tag(visit: &Visit, active: bool) -> Tag {
    if active { Tag::new(Tone::Good, visit.say("accounts-open")) } else { Tag::new(Tone::Neutral, visit.say("accounts-closed")) }
}

// words: accounts-role-may-*
fn roles<'a>(visit: &Visit, sheet: Sheet<'a>) -> Choices<'a> {
    let ticks = sheet.ticks("role", visit.say("accounts-roles")).hint(visit.say("accounts-roles-hint"));
    Role::GIVEN.into_iter().fold(ticks, |ticks, role| {
        ticks.option(role.name(), role_name(visit, role)).explained(visit.say(&format!("accounts-role-may-{role}")))
    })
}

fn reset<'a>(visit: &Visit, sheet: Sheet<'a>) -> Confirm<'a> {
    Confirm::new(sheet, visit.say("accounts-reset-title"), visit.say("accounts-reset-button"))
        .effect(visit.say("accounts-reset-sessions"))
        .effect(visit.say("accounts-reset-codes"))
        .cannot_undo(visit.say("accounts-reset-final"))
        .tick("yes", visit.say("accounts-reset-yes"))
}

fn links(visit: &Visit, links: &[SentLink]) -> Markup {
    let tongue = visit.tongue();
    let row = |link: &SentLink| {
        Row::new()
            .cell(moment(visit, link.made_at))
            .cell(mail_tag(visit, link.state))
            .cell(html! { @if let Some(words) = &link.words { bdi { (words) } } })
    };
    html! {
        (Table::new(tongue.say("accounts-links-caption"))
            .column(Column::new(tongue.say("accounts-links-when")).head())
            .column(Column::new(tongue.say("accounts-state")))
            .column(Column::new(tongue.say("accounts-links-words")))
            .rows(links.iter().map(row))
            .empty(Empty::new(tongue.say("accounts-links-empty"))))
    }
}

// words: outbox-state-*
fn mail_tag(visit: &Visit, state: MailState) -> Tag {
    let tone = match state {
        MailState::Sent => Tone::Good,
        MailState::Waiting | MailState::HandingOver => Tone::Info,
        MailState::InDoubt => Tone::Caution,
        MailState::Failed => Tone::Bad,
        MailState::Stopped => Tone::Neutral,
    };
    Tag::new(tone, visit.say(&format!("outbox-state-{state}")))
}
