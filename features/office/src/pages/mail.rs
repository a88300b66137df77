//! One mail: its text as the reader sees it, its files, its attempts, and what can be decided about it.
//!
//! A personal link opens the answer of a ministry, so outside a demo it is hidden, and showing it is recorded first (DECISIONS.md 9).

use ::outbox::list::{self, Attempt, Mail};
use ::outbox::{Opened, Paragraph, Piece, Post, SEE, SETTLE, SHOW_LINK, Secret, SettleFault, secret_of};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use kernel::Id;
use ledger::DoorFault;
use maud::{Markup, html};
use page::{Button, Buttons, Column, Empty, Href, Link, Page, Row, Summary, Table, name};
use store::{Conn, FileId};
use web::{Download, FileType, Sent, Visit};
use words::args;

use super::settle::Decision;
use super::{by_machine, done, edition_moment, form, mail_tag};
use crate::titles::Titles;
use crate::wording::Wording;

/// What stands in the place of the secret.
pub(super) enum Secrecy {
    /// The mail has none.
    None,
    /// It stands there.
    Open(Opened),
    /// It is hidden, and may be shown to those who hold the right.
    Hidden,
    /// It opens an account or completes an answer, and is shown to nobody.
    Kept,
    /// It is no longer valid.
    Gone,
}

/// What the page shows.
struct Shown {
    mail: Mail,
    attempts: Vec<Attempt>,
    about: Markup,
    secrecy: Secrecy,
}

/// One mail.
pub(crate) async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    let Ok(id) = id.parse::<Id>() else { return visit.not_found() };
    match load(&visit, id).await {
        Ok(Some(shown)) => visit.page(page(&visit, &shown)).await,
        Ok(None) => visit.not_found(),
        Err(fault) => visit.refuse(&fault),
    }
}

/// Records that the personal link is shown, and shows it. The answer is the page itself: no address leads to it again without a record.
pub(crate) async fn show_link(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let visit = &sent.visit;
    let Ok(id) = id.parse::<Id>() else { return visit.not_found() };
    let shown = async {
        let opened = ::outbox::show_link(&visit.cx, id).await?;
        let shown = load(visit, id).await?.ok_or(SettleFault::NotThere)?;
        Ok::<_, SettleFault>(Shown { secrecy: Secrecy::Open(opened), ..shown })
    };
    match shown.await {
        Ok(shown) => visit.page(page(visit, &shown)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// A file of this mail, by its place in it, from 1.
pub(crate) async fn file(visit: Visit, Path((_, id, number)): Path<(String, String, String)>) -> Response {
    let (Ok(id), Ok(number)) = (id.parse::<Id>(), number.parse::<usize>()) else { return visit.not_found() };
    let mail = match load_mail(&visit, id).await {
        Ok(mail) => mail,
        Err(fault) => return visit.refuse(&fault),
    };
    let Some(file) = mail.and_then(|mail| mail.files.into_iter().nth(number.checked_sub(1)?)) else { return visit.not_found() };
    let bytes = match file.file.parse::<FileId>() {
        Ok(stored) => visit.cx.files().get(stored).await,
        Err(fault) => Err(fault),
    };
    match bytes {
        Ok(bytes) => {
            let media = FileType::of_media(&file.media);
            // What we attach to a mail we have set ourselves; only PDF is shown in the browser.
            Download { name: file.name, media, bytes, ours: media == Some(FileType::Pdf) }.into_response()
        }
        Err(fault) => visit.refuse(&fault),
    }
}

async fn load_mail(visit: &Visit, id: Id) -> Result<Option<Mail>, DoorFault> {
    Ok(list::one(&*visit.cx.read(SEE).await?, visit.cx.edition()?, id).await?)
}

async fn load(visit: &Visit, id: Id) -> Result<Option<Shown>, DoorFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let Some(mail) = list::one(&read, edition, id).await? else { return Ok(None) };
    let tongue = visit.tongue();
    let tables = &visit.app.tables;
    let titles = Titles::of(&read, tables, visit.edition_slug(), &tongue, vec![mail.about.clone()]).await?;
    let about = titles.mark(Wording { tongue: &tongue, tables }, &mail.about);
    let secrecy = secrecy(visit, &read, &mail).await?;
    Ok(Some(Shown { attempts: list::attempts(&read, id).await?, about, secrecy, mail }))
}

async fn secrecy(visit: &Visit, read: &Conn, mail: &Mail) -> Result<Secrecy, DoorFault> {
    let Some(secret) = &mail.secret else { return Ok(Secrecy::None) };
    if visit.app.settings.demo {
        let base = &visit.cx.tool::<Post>().base;
        return Ok(secret_of(read, visit.cx.ledger(), base, mail).await?.map_or(Secrecy::Gone, Secrecy::Open));
    }
    Ok(match secret {
        Secret::Link { .. } => Secrecy::Hidden,
        Secret::SignIn { .. } | Secret::Code { .. } => Secrecy::Kept,
    })
}

fn page(visit: &Visit, shown: &Shown) -> Page {
    let tongue = visit.tongue();
    let mail = &shown.mail;
    let text = html! {
        div.prose { @for paragraph in &mail.text.paragraphs { p { (self::paragraph(visit, paragraph, &shown.secrecy)) } } }
    };
    Page::new(mail.subject.as_str())
        .over(tongue.say("office-message"))
        .crumb(tongue.say("office-menu-outbox"), visit.office("outbox"))
        .main(html! {
            (done(visit, &Decision::ALL.map(|d| (d.name(), d.done()))))
            (facts(visit, shown))
            (decisions(visit, mail))
            h2 { (tongue.say("office-mail-text")) }
            (link_button(visit, shown))
            (visit.kit().block_in_lang(mail.lang, text))
            @if !mail.files.is_empty() { h2 { (tongue.say("office-mail-files")) } (files(visit, mail)) }
            h2 { (tongue.say("office-mail-attempts")) }
            (attempts(visit, &shown.attempts))
        })
}

fn facts(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let mail = &shown.mail;
    // words: outbox-purpose-*
    let purpose = tongue.say(&format!("outbox-purpose-{}", mail.purpose));
    let mut facts = Summary::new(visit.kit())
        .row(tongue.say("office-state"), mail_tag(visit, mail.state))
        .row(tongue.say("office-addressee"), html! { (name(&mail.to_name)) " " bdi { "<" (mail.to) ">" } });
    if let Some(test) = &mail.redirected_to {
        facts = facts.row(tongue.say("office-redirected"), name(test));
    }
    let facts = facts
        .row(tongue.say("office-purpose"), purpose)
        .row(tongue.say("office-about"), &shown.about)
        .row(tongue.say("office-mail-language"), tongue.language(mail.lang))
        .row(tongue.say("office-queued"), edition_moment(visit, mail.edition_at))
        .row(tongue.say("office-attempts"), tongue.number(mail.attempts));
    html! { (facts) }
}

/// The decisions that the state allows, each behind a page that says what will happen.
fn decisions(visit: &Visit, mail: &Mail) -> Markup {
    let mut open = Decision::ALL.into_iter().filter(|d| d.fits(mail.state)).map(|decision| {
        let path = visit.office(&format!("outbox/{}/settle/{}", mail.id, decision.name()));
        Button::secondary(visit.say(decision.act())).leads(path)
    });
    let first = if visit.cx.may(SETTLE) { open.next() } else { None };
    html! { @if let Some(first) = first { (open.fold(Buttons::new(first), Buttons::and)) } }
}

fn link_button(visit: &Visit, shown: &Shown) -> Markup {
    if !matches!(shown.secrecy, Secrecy::Hidden) || !visit.cx.may(SHOW_LINK) {
        return html! {};
    }
    let path = visit.office(&format!("outbox/{}/link", shown.mail.id));
    html! {
        (form(visit, &path).body(html! {
            p.hint { (visit.say("office-link-recorded")) }
            (Buttons::new(Button::secondary(visit.say("office-link-show"))))
        }))
    }
}

/// A paragraph with the secret in its place, or what stands for it. Everything else is text, whatever it looks like.
fn paragraph(visit: &Visit, paragraph: &Paragraph, secrecy: &Secrecy) -> Markup {
    html! {
        @for (at, line) in paragraph.lines().iter().enumerate() {
            @if at > 0 { br; }
            @for piece in line {
                @match piece {
                    Piece::Text(text) => (text),
                    Piece::Link => (secret_link(visit, secrecy)),
                    Piece::Code => (secret_code(visit, secrecy)),
                }
            }
        }
    }
}

fn secret_link(visit: &Visit, secrecy: &Secrecy) -> Markup {
    let mark = |key: &str| html! { small.mark { (visit.say(key)) } };
    match secrecy {
        Secrecy::Open(opened) => html! { a href=(Href::from(&opened.link)) dir="ltr" { (opened.link) } },
        Secrecy::Hidden => mark("office-link-hidden"),
        Secrecy::Kept => mark("office-link-sign-in"),
        Secrecy::Gone => mark("office-link-gone"),
        Secrecy::None => html! { "{link}" },
    }
}

fn secret_code(visit: &Visit, secrecy: &Secrecy) -> Markup {
    match secrecy {
        Secrecy::Open(opened) => html! { code dir="ltr" { (opened.code) } },
        Secrecy::Gone => html! { small.mark { (visit.say("office-link-gone")) } },
        Secrecy::Hidden | Secrecy::Kept => html! { small.mark { (visit.say("office-code-hidden")) } },
        Secrecy::None => html! { "{code}" },
    }
}

fn files(visit: &Visit, mail: &Mail) -> Markup {
    let link = |number: usize| visit.office(&format!("outbox/{}/file/{number}", mail.id));
    html! { ul { @for (at, file) in mail.files.iter().enumerate() { li { bdi { (Link::new(&file.name, link(at + 1))) } } } } }
}

fn attempts(visit: &Visit, attempts: &[Attempt]) -> Table {
    let tongue = visit.tongue();
    // words: outbox-attempt-*
    let row = |attempt: &Attempt| {
        Row::new()
            .cell(visit.brief(attempt.at.timestamp()))
            .cell(tongue.say(&format!("outbox-attempt-{}", attempt.outcome)))
            .cell(name(&attempt.words))
    };
    Table::new(tongue.with("office-attempts-caption", args![("number", attempts.len())]))
        .caption_hidden()
        .column(Column::new(by_machine(visit, "office-when")).head())
        .column(Column::new(tongue.say("office-outcome")))
        .column(Column::new(tongue.say("office-server-words")))
        .rows(attempts.iter().map(row))
        .empty(Empty::new(tongue.say("office-attempts-none")))
}
