//! The pages: `sign_in` and `second_factor` let a person in, `account` is the person's own with its `tokens` for programs,
//! `office` the administrator's.

pub(crate) mod account;
pub(crate) mod office;
pub(crate) mod second_factor;
pub(crate) mod sign_in;
pub(crate) mod tokens;

use kernel::{MachineTime, Refusal};
use ledger::Role;
use maud::{Markup, html};
use page::{FormTag, Notice, Page, Select, Sheet, Tag, Tone};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use web::{Sent, Visit, own_path};

use axum::response::Response;

/// Where a sign-in leads when nothing else was asked for.
const OFFICE: &str = "/office";

/// The page to lead to afterwards: what was asked for, if it is ours.
fn next_page(asked: &str) -> &str {
    own_path(asked).unwrap_or(OFFICE)
}

/// An address that keeps the page to lead to.
fn keeping_next(path: &str, next: &str) -> String {
    if next.is_empty() { path.to_owned() } else { format!("{path}?next={}", utf8_percent_encode(next, NON_ALPHANUMERIC)) }
}

/// A form of this visit.
fn form(visit: &Visit, address: &str) -> FormTag {
    FormTag::post(address).once(visit.once().as_str())
}

/// The choice of a language, each in its own words.
fn languages<'a>(sheet: &Sheet<'a>, label: String) -> Select<'a> {
    kernel::Lang::ALL.into_iter().fold(sheet.select("lang", label), |select, lang| select.option(lang.code(), lang.endonym()))
}

/// What a role is called.
// words: access-role-*
fn role_name(visit: &Visit, role: Role) -> String {
    visit.say(&format!("access-role-{role}"))
}

/// An instant of the machine in the edition's zone.
fn moment(visit: &Visit, at: MachineTime) -> Markup {
    page::moment(at.to_string(), visit.tongue().instant(at.timestamp(), &visit.zone()))
}

/// Whether a second factor is set up, in a word.
fn factor_tag(visit: &Visit, has: bool) -> Tag {
    if has { Tag::new(Tone::Good, visit.say("accounts-factor-set")) } else { Tag::new(Tone::Caution, visit.say("accounts-factor-none")) }
}

/// What was just done, told after the redirect; `known` are the words that this page can be led to with.
// words: accounts-done-*
fn done(visit: &Visit, known: &[&str]) -> Markup {
    let done = visit.place.query.value("done");
    html! {
        @if known.contains(&done) { (Notice::new(Tone::Good, visit.say(&format!("accounts-done-{done}"))).said()) }
    }
}

/// A refusal as the page says it: beside its field or above the form, where the page can be drawn again; else a page of its own.
async fn refused(mut sent: Sent, refusal: &dyn Refusal, draw: impl AsyncFnOnce(&Sent) -> Result<Page, Response>) -> Response {
    if let Err(answer) = sent.refused(refusal) {
        return answer;
    }
    again(&sent, draw).await
}

/// The page with the faults of its form.
async fn again(sent: &Sent, draw: impl AsyncFnOnce(&Sent) -> Result<Page, Response>) -> Response {
    match draw(sent).await {
        Ok(page) => sent.again(page).await,
        Err(answer) => answer,
    }
}
