//! The check page, the giving of the answer, its acknowledgement, and taking it back.

use axum::response::Response;
use maud::{Markup, html};
use page::{Button, Confirm, Form, Page, Summary, name};
use web::{Sent, Visit};
use words::{Tongue, args};

use super::link::{Opened, address, refuse, step};
use super::proof;
use crate::acknowledge::answer_facts;
use crate::answer;
use crate::{Answer, ReplyFault, ReplyState};

/// Shows everything once more before it is sent.
pub async fn show(visit: Visit) -> Response {
    match Opened::read(&visit).await {
        Ok(opened) => match read(&visit, &opened) {
            Ok(answer) => visit.page(draw(&visit, &opened, &answer)).await,
            // Something is still missing: back to the step that asks for it.
            Err(page) => visit.lead(&address(&visit, page)),
        },
        Err(fault) => refuse(&visit, &fault),
    }
}

/// The answer of the draft, or the step where something is missing.
fn read(visit: &Visit, opened: &Opened) -> Result<Answer, &'static str> {
    let known = |rank: &str| opened.ranks.iter().any(|r| r.code == rank);
    answer::read(&opened.form, &opened.asked, &visit.zone(), known).map_err(|faults| match faults.first().map(|f| f.field()) {
        Some("kind" | "message") | None => "",
        Some("zone" | "hours") => "/availability",
        Some(_) => "/speaker",
    })
}

/// The rank's name in the page's language.
fn rank_name(opened: &Opened, tongue: &Tongue, code: &str) -> String {
    let rank = opened.ranks.iter().find(|r| r.code == code);
    rank.and_then(|r| r.names.best(tongue.lang())).map_or_else(|| code.to_owned(), |(_, name)| name.to_owned())
}

/// The hours of an answer in words, in its own zone and in the zone of record.
pub(super) fn hours(visit: &Visit, answer: &Answer) -> Option<Markup> {
    let tongue = visit.tongue();
    let statement = answer.statement.as_ref().filter(|s| s.mode == crate::Mode::Live)?;
    if statement.hours.is_empty() {
        return Some(html! { (tongue.say("replies-any-hour")) });
    }
    let record = visit.zone();
    let own = statement.zone.parse().unwrap_or_else(|_| record.clone());
    let lines = crate::hours::sentences(&tongue, &statement.hours, &own, &record);
    Some(html! { ul { @for line in lines { li { (line) } } } })
}

fn draw(visit: &Visit, opened: &Opened, answer: &Answer) -> Page {
    let tongue = visit.tongue();
    let mut summary = Summary::new(visit.kit());
    for (key, value) in answer_facts(&tongue, answer, &|code| rank_name(opened, &tongue, code)) {
        let page = match key {
            "replies-field-kind" | "replies-field-message" | "replies-field-named" => "",
            _ => "/speaker",
        };
        summary = summary.changeable(tongue.say(key), html! { bdi { (value) } }, address(visit, page).as_str());
    }
    if let Some(hours) = hours(visit, answer) {
        summary = summary.changeable(tongue.say("replies-field-hours"), hours, address(visit, "/availability").as_str());
    }
    let seen = opened.draft.as_ref().map_or_else(String::new, |d| d.saved_at.micros().to_string());
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    let content = html! {
        p { (tongue.say("replies-check-intro")) }
        (summary)
        @match proof::mailbox(opened) {
            // The code goes out only now, so that it is still fresh when it is typed.
            Some(mailbox) => {
                p { (tongue.with("replies-proof-intro", args![("address", mailbox.as_str())])) }
                (sheet.form(address(visit, "/code").as_str()).once(visit.once().as_str()).hidden("seen", seen).body(html! {
                    (Button::primary(tongue.say("replies-proof-send")))
                }))
            },
            None => (sheet.form(address(visit, "/give").as_str()).once(visit.once().as_str()).hidden("seen", seen).body(html! {
                (Button::primary(tongue.say("replies-give")))
            })),
        }
    };
    step(visit, opened, "replies-title-check", 3, content)
}

/// Gives the answer that was checked. If the draft was changed meanwhile (another window, a colleague with the same link), shows it again.
pub async fn give(mut sent: Sent) -> Response {
    let opened = match Opened::read(&sent.visit).await {
        Ok(opened) => opened,
        Err(fault) => return sent.refuse(&fault),
    };
    let Some(draft) = &opened.draft else {
        // Sent twice: the first time took the draft with it, and what it said is on the next page.
        let given = opened.reply.as_ref().is_some_and(|r| r.standing.is_some());
        return sent.visit.lead(&address(&sent.visit, if given { "/received" } else { "" }));
    };
    if sent.form.value("seen") != draft.saved_at.micros().to_string() {
        return sent.visit.refuse(&ReplyFault::Stale);
    }
    match read(&sent.visit, &opened) {
        Ok(answer) => match crate::give(&sent.cx(), answer, sent.form.value("code")).await {
            Ok(_) => sent.visit.lead(&address(&sent.visit, "/received")),
            Err(fault) => match sent.refused(&fault) {
                Err(answer) => answer,
                // What is refused beside a field is the code; its page shows it.
                Ok(()) => sent.again(proof::draw(&sent.visit, &opened, &sent.form)).await,
            },
        },
        Err(page) => sent.visit.lead(&address(&sent.visit, page)),
    }
}

/// "Received": the number, what was said, and a view to print.
pub async fn received(visit: Visit) -> Response {
    let opened = match Opened::read(&visit).await {
        Ok(opened) => opened,
        Err(fault) => return refuse(&visit, &fault),
    };
    let tongue = visit.tongue();
    let Some(reply) = &opened.reply else { return visit.lead(&address(&visit, "")) };
    // After a contradiction the newest word of the link may be the contender.
    let Some(given) = reply.standing.as_ref() else { return visit.lead(&address(&visit, "")) };
    let own = [reply.contender.as_ref(), reply.standing.as_ref()].into_iter().flatten().find(|g| g.channel == correspondence::Channel::Web);
    let given = own.unwrap_or(given);
    let title = if reply.state == ReplyState::Withdrawn { "replies-title-withdrawn" } else { "replies-title-received" };
    let mut summary = Summary::new(visit.kit())
        .row(tongue.say("replies-register"), name(&given.register))
        .row(tongue.say("replies-at"), html! { (tongue.instant(given.at.timestamp(), &visit.zone())) });
    for (key, value) in answer_facts(&tongue, &given.answer, &|code| rank_name(&opened, &tongue, code)) {
        summary = summary.row(tongue.say(key), html! { bdi { (value) } });
    }
    if let Some(hours) = hours(&visit, &given.answer) {
        summary = summary.row(tongue.say("replies-field-hours"), hours);
    }
    let over = tongue.with("replies-over", args![("reference", opened.letter.reference.as_str()), ("state", opened.state(&visit))]);
    let page = Page::new(tongue.say(title))
        .over(over)
        .panel(html! {
            p { (tongue.with("replies-received-number", args![("register", given.register.as_str())])) }
        })
        .main(html! {
            @if given.late { p { (tongue.say("replies-received-late")) } }
            @match reply.state {
                ReplyState::Conflict => p { (tongue.say("replies-received-conflict")) },
                ReplyState::Provisional => p { (tongue.say("replies-received-provisional")) },
                ReplyState::Standing | ReplyState::Withdrawn => {}
            }
            p { (tongue.say("replies-received-mail")) }
            (summary)
            p { (tongue.with("replies-received-change", args![("deadline", tongue.instant(opened.asked.deadline.timestamp(), &visit.zone()))])) }
            p {
                a href=(address(&visit, "")) { (tongue.say("replies-amend")) } " "
                @if reply.state != ReplyState::Withdrawn { a href=(address(&visit, "/withdraw")) { (tongue.say("replies-withdraw-link")) } }
            }
            (visit.kit().print())
        });
    visit.page(page).await
}

/// Asks before the answer is taken back.
pub async fn ask_withdraw(visit: Visit) -> Response {
    match Opened::read(&visit).await {
        Ok(opened) => visit.page(draw_withdraw(&visit, &opened)).await,
        Err(fault) => refuse(&visit, &fault),
    }
}

fn draw_withdraw(visit: &Visit, opened: &Opened) -> Page {
    let tongue = visit.tongue();
    let form = Form::new();
    let sheet = visit.kit().sheet(&form);
    let panel = Confirm::new(sheet, tongue.say("replies-withdraw-heading"), tongue.say("replies-withdraw-act"))
        .effect(tongue.say("replies-withdraw-effect"))
        .effect(tongue.say("replies-withdraw-again"))
        .leave(tongue.say("replies-withdraw-leave"), address(visit, "/received").as_str());
    let over = tongue.with("replies-over", args![("reference", opened.letter.reference.as_str()), ("state", opened.state(visit))]);
    Page::new(tongue.say("replies-title-withdraw"))
        .over(over)
        .main(html! { (sheet.form(address(visit, "/withdraw").as_str()).once(visit.once().as_str()).body(html! { (panel) })) })
}

/// Takes the answer back.
pub async fn withdraw(mut sent: Sent) -> Response {
    match crate::withdraw(&sent.cx()).await {
        Ok(_) => sent.visit.lead(&address(&sent.visit, "/received")),
        Err(fault) => match sent.refused(&fault) {
            Err(answer) => answer,
            Ok(()) => sent.refuse(&fault),
        },
    }
}
