//! One state's reply to a letter: what stands, its history, and what an officer can do.

use axum::extract::Path;
use axum::response::Response;
use correspondence::Channel;
use editions::Rank;
use kernel::Id;
use letters::Letter;
use maud::{Markup, Render, html};
use page::{Button, Confirm, Form, History, Notice, Page, Pane, Summary, Tag, Tone, moment, panes};
use web::{Sent, Visit};
use words::{Tongue, args};

use super::check::hours;
use super::office::{channel_words, state_tag};
use crate::acknowledge::answer_facts;
use crate::commands::kind_words;
use crate::store::{self, Past};
use crate::{Given, Proof, Reply, ReplyFault, ReplyState, SEE};

/// A state's reply to a letter, for the pages below.
pub(super) struct OneState {
    pub letter: Letter,
    pub state: directory::State,
    pub consignment: Option<letters::Consignment>,
    pub replies: Vec<(Reply, Vec<Past>)>,
    pub ranks: Vec<Rank>,
}

impl OneState {
    pub async fn read(visit: &Visit, slug: &str, code: &str) -> Result<Self, ReplyFault> {
        let edition = visit.cx.edition()?;
        let read = visit.cx.read(SEE).await?;
        let letter = letters::store::letter_by_slug(&read, edition, slug).await?.ok_or(ReplyFault::NotThere)?;
        let state = directory::store::state_by_code(&read, code).await?.ok_or(ReplyFault::NotThere)?;
        let consignment = letters::store::consignment_to(&read, letter.id, state.id).await?;
        let ranks = editions::ranks(&read, edition).await?;
        let mut replies = Vec::new();
        for reply in store::replies_of(&read, letter.id, state.id).await? {
            let history = store::history(&read, reply.id).await?;
            replies.push((reply, history));
        }
        Ok(Self { letter, state, consignment, replies, ranks })
    }

    pub fn address(&self, visit: &Visit, page: &str) -> String {
        format!("{}/{}/{}{page}", visit.office("replies"), self.letter.slug, self.state.alpha3)
    }

    pub fn rank_name(&self, tongue: &Tongue, code: &str) -> String {
        let rank = self.ranks.iter().find(|r| r.code == code);
        rank.and_then(|r| r.names.best(tongue.lang())).map_or_else(|| code.to_owned(), |(_, n)| n.to_owned())
    }

    fn page(&self, visit: &Visit, title: String) -> Page {
        let tongue = visit.tongue();
        Page::new(title)
            .over(html! { (self.letter.reference) })
            .crumb(tongue.say("replies-title-list"), format!("{}?letter={}", visit.office("replies"), self.letter.slug).as_str())
    }
}

/// One state's reply.
pub async fn one(visit: Visit, Path((_, slug, code)): Path<(String, String, String)>) -> Response {
    match OneState::read(&visit, &slug, &code).await {
        Ok(one) => visit.page(draw_one(&visit, &one, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

fn draw_one(visit: &Visit, one: &OneState, form: &Form) -> Page {
    let tongue = visit.tongue();
    let may_record = visit.cx.may(crate::RECORD);
    let content = html! {
        @match &one.consignment {
            Some(c) => p { (letters::consignment_tag(&tongue, c.state)) " " (tongue.with("replies-sent-in", args![("lang", tongue.language(c.lang)), ("to", c.addressee.email.as_deref().unwrap_or("–"))])) },
            None => p { (tongue.say("replies-no-consignment")) },
        }
        @if one.replies.is_empty() { p { (tongue.say("replies-nothing-yet")) } }
        @for (reply, history) in &one.replies { (draw_reply(visit, one, reply, history, form, may_record)) }
    };
    let sheet_form = form.clone();
    let sheet = visit.kit().sheet(&sheet_form);
    let mut page = one.page(visit, one.state.names.short(tongue.lang()).to_owned()).errors(&sheet).main(content);
    if may_record {
        page = page.actions(Button::primary(tongue.say("replies-record")).leads(one.address(visit, "/record").as_str()));
    }
    page
}

fn draw_reply(visit: &Visit, one: &OneState, reply: &Reply, history: &[Past], form: &Form, may_record: bool) -> Markup {
    let tongue = visit.tongue();
    html! {
        section {
            @if reply.ordinal > 1 {
                h2 { (tongue.with("replies-statement-number", args![("number", reply.ordinal)])) }
                @if let Some(reason) = &reply.exception { p { (tongue.with("replies-exception", args![("reason", reason.as_str())])) } }
            }
            p {
                (state_tag(&tongue, reply.state, reply.standing.as_ref().map(|g| g.answer.kind)))
                @if reply.state == ReplyState::Provisional { " " (Tag::new(Tone::Caution, tongue.say("replies-state-provisional"))) }
            }
            @if reply.state == ReplyState::Conflict {
                (Notice::new(Tone::Bad, tongue.say("replies-conflict-explained")))
                @if let (Some(a), Some(b), true) = (&reply.standing, &reply.contender, may_record) { (settle_form(visit, one, reply, a, b, form)) }
            } @else if let Some(given) = &reply.standing {
                (draw_given(visit, one, given))
                @if reply.state == ReplyState::Provisional {
                    (Notice::new(Tone::Caution, tongue.say("replies-provisional-explained")))
                    @if may_record { (confirm_form(visit, one, reply, form)) }
                }
            }
            h2 { (tongue.say("replies-history")) }
            (draw_history(visit, one, reply, history, may_record))
            @if may_record && reply.state != ReplyState::Withdrawn { (withdraw_form(visit, one, reply, form)) }
        }
    }
}

fn draw_given(visit: &Visit, one: &OneState, given: &Given) -> Markup {
    let tongue = visit.tongue();
    let mut summary = Summary::new(visit.kit());
    for (key, value) in answer_facts(&tongue, &given.answer, &|code| one.rank_name(&tongue, code)) {
        summary = summary.row(tongue.say(key), html! { bdi { (value) } });
    }
    if let Some(hours) = hours(visit, &given.answer) {
        summary = summary.row(tongue.say("replies-field-hours"), hours);
    }
    html! { (summary) }
}

fn settle_form(visit: &Visit, one: &OneState, reply: &Reply, a: &Given, b: &Given, form: &Form) -> Markup {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let label = |g: &Given| {
        tongue.with(
            "replies-settle-choice",
            args![
                ("kind", tongue.say(kind_words(g.answer.kind))),
                ("channel", tongue.say(channel_words(g.channel))),
                ("register", g.register.as_str()),
                ("at", tongue.instant(g.at.timestamp(), &visit.zone()))
            ],
        )
    };
    let choices =
        sheet.radios("chosen", tongue.say("replies-settle")).option(a.id.to_string(), label(a)).option(b.id.to_string(), label(b));
    html! {
        (sheet.form(one.address(visit, "/settle").as_str()).once(visit.once().as_str())
            .hidden("reply", reply.id.to_string()).hidden("version", reply.version.to_string())
            .body(html! {
                (panes(Pane::new(&a.register, draw_given(visit, one, a)), Pane::new(&b.register, draw_given(visit, one, b))))
                (choices)
                (sheet.text("reason", tongue.say("replies-reason")))
                (Button::primary(tongue.say("replies-settle-act")))
            }))
    }
}

fn confirm_form(visit: &Visit, one: &OneState, reply: &Reply, form: &Form) -> Markup {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form).within("confirm");
    let fields = html! {
        (sheet.text("register", tongue.say("replies-confirm-register")).hint(tongue.say("replies-confirm-register-hint")).optional().code())
        (sheet.text("grounds", tongue.say("replies-confirm-reason")).optional())
        (Button::primary(tongue.say("replies-confirm-act")))
    };
    page::details(
        tongue.say("replies-confirm"),
        html! {
            (sheet.form(one.address(visit, "/confirm").as_str()).once(visit.once().as_str())
                .hidden("reply", reply.id.to_string()).hidden("version", reply.version.to_string())
                .body(fields))
        },
    )
}

fn withdraw_form(visit: &Visit, one: &OneState, reply: &Reply, form: &Form) -> Markup {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form).within("withdraw");
    let mut channel = sheet.select("channel", tongue.say("replies-column-channel"));
    for c in Channel::ALL.into_iter().filter(|c| *c != Channel::Web) {
        channel = channel.option(c.name(), tongue.say(channel_words(c)));
    }
    let panel = Confirm::new(sheet, tongue.say("replies-withdraw-for"), tongue.say("replies-withdraw-act"))
        .effect(tongue.say("replies-withdraw-effect"));
    page::details(
        tongue.say("replies-withdraw-for"),
        html! {
            (sheet.form(one.address(visit, "/withdraw").as_str()).once(visit.once().as_str())
                .hidden("reply", reply.id.to_string()).hidden("version", reply.version.to_string())
                .body(html! { (channel) (sheet.text("reason", tongue.say("replies-reason"))) (panel) }))
        },
    )
}

fn draw_history(visit: &Visit, one: &OneState, reply: &Reply, history: &[Past], may_record: bool) -> Markup {
    let tongue = visit.tongue();
    let mut events = History::new();
    for past in history.iter().rev() {
        let given = &past.given;
        let what = tongue.with(
            "replies-history-line",
            args![
                ("kind", tongue.say(kind_words(given.answer.kind))),
                ("channel", tongue.say(channel_words(given.channel))),
                ("register", given.register.as_str())
            ],
        );
        let more = html! {
            @if given.proof == Proof::Code { (tongue.say("replies-proof-code-typed")) " " }
            @if given.late { (Tag::new(Tone::Caution, tongue.say("replies-filter-late"))) " " }
            (Button::secondary(tongue.say("replies-see-register")).leads(format!("{}/{}", visit.office("register"), given.item).as_str()))
            @if past.acknowledged == "to-print" {
                // Buttons, since two links side by side are too small a target for a finger.
                " "
                (Button::secondary(tongue.say("replies-print-acknowledgement"))
                    .leads(format!("{}?answer={}", one.address(visit, "/acknowledgement"), given.id).as_str()))
                @if may_record { (printed_form(visit, one, reply, given)) }
            }
        };
        let when = moment(given.at.to_string(), tongue.instant(given.at.timestamp(), &visit.zone()));
        events = events.event(when, what).more(more);
    }
    events.render()
}

fn printed_form(visit: &Visit, one: &OneState, reply: &Reply, given: &Given) -> Markup {
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    html! {
        (sheet.form(one.address(visit, "/printed").as_str()).once(visit.once().as_str())
            .hidden("reply", reply.id.to_string()).hidden("answer", given.id.to_string())
            .body(Button::plain(visit.say("replies-mark-printed"))))
    }
}

/// What a form of this page names: the reply, its version, an answer.
struct Named {
    reply: Id,
    version: i64,
}

fn named(sent: &Sent) -> Result<Named, ReplyFault> {
    let reply = sent.form.value("reply").parse().map_err(|_| ReplyFault::NotThere)?;
    Ok(Named { reply, version: sent.form.value("version").parse().unwrap_or(0) })
}

async fn after(mut sent: Sent, slug: &str, code: &str, done: Result<(), ReplyFault>) -> Response {
    let one = match OneState::read(&sent.visit, slug, code).await {
        Ok(one) => one,
        Err(fault) => return sent.refuse(&fault),
    };
    match done {
        Ok(()) => sent.visit.lead(&one.address(&sent.visit, "")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.again(draw_one(&sent.visit, &one, &sent.form)).await,
            Err(answer) => answer,
        },
    }
}

/// Settles a conflict.
pub async fn settle(Path((_, slug, code)): Path<(String, String, String)>, sent: Sent) -> Response {
    let done = match (named(&sent), sent.form.value("chosen").parse()) {
        (Ok(n), Ok(chosen)) => crate::settle(&sent.cx(), n.reply, n.version, chosen, sent.form.value("reason")).await,
        _ => Err(ReplyFault::NotThere),
    };
    after(sent, &slug, &code, done).await
}

/// Makes a provisional answer the state's.
pub async fn confirm(Path((_, slug, code)): Path<(String, String, String)>, sent: Sent) -> Response {
    let done = match named(&sent) {
        Ok(n) => crate::confirm(&sent.cx(), n.reply, n.version, sent.form.value("register"), sent.form.value("grounds")).await,
        Err(fault) => Err(fault),
    };
    after(sent, &slug, &code, done).await
}

/// Takes an answer back for a state.
pub async fn withdraw(Path((_, slug, code)): Path<(String, String, String)>, sent: Sent) -> Response {
    let done = match (named(&sent), sent.form.value("channel").parse()) {
        (Ok(n), Ok(channel)) => crate::withdraw_for(&sent.cx(), n.reply, n.version, channel, sent.form.value("reason")).await.map(|_| ()),
        _ => Err(ReplyFault::NotThere),
    };
    after(sent, &slug, &code, done).await
}

/// Notes that an acknowledgement was printed.
pub async fn printed(Path((_, slug, code)): Path<(String, String, String)>, sent: Sent) -> Response {
    let done = match (named(&sent), sent.form.value("answer").parse()) {
        (Ok(n), Ok(answer)) => crate::mark_printed(&sent.cx(), n.reply, answer).await,
        _ => Err(ReplyFault::NotThere),
    };
    after(sent, &slug, &code, done).await
}

/// The acknowledgement of an answer, to be printed and posted.
pub async fn acknowledgement(visit: Visit, Path((_, slug, code)): Path<(String, String, String)>) -> Response {
    let one = match OneState::read(&visit, &slug, &code).await {
        Ok(one) => one,
        Err(fault) => return visit.refuse(&fault),
    };
    let asked = visit.place.query.value("answer");
    let found = one.replies.iter().flat_map(|(_, h)| h).find(|p| p.given.id.to_string() == asked);
    let Some(past) = found else { return visit.not_found() };
    // In the addressee's language, not in the officer's.
    let lang = crate::acknowledge::lang_of(one.consignment.as_ref());
    let tongue = visit.app.tongue(lang);
    let content = html! {
        div lang=(lang.code()) dir=(lang.direction().code()) {
            p { (tongue.with("replies-ack-received", args![
                ("reference", one.letter.reference.as_str()),
                ("state", one.state.names.short(lang)),
                ("register", past.given.register.as_str())
            ])) }
            @for (key, value) in answer_facts(&tongue, &past.given.answer, &|code| one.rank_name(&tongue, code)) {
                p { (tongue.with("replies-ack-fact", args![("key", tongue.say(key)), ("value", value)])) }
            }
            @if past.given.late { p { (tongue.say("replies-ack-late")) } }
        }
        (visit.kit().print())
    };
    visit.page(one.page(&visit, visit.say("replies-title-acknowledgement")).main(content)).await
}
