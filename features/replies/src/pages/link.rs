//! The reply form under a personal link: its first two steps, and what every step needs.

use axum::response::{IntoResponse, Response};
use editions::Rank;
use letters::{Consignment, Letter, ReplyForm};
use maud::{Markup, html};
use page::{Button, Form, Notice, Page, StepState, Steps, Tone};
use web::{Download, FileType, Sent, Visit};
use words::args;

use super::fields;
use crate::answer::{self, Step};
use crate::commands::own;
use crate::{AnswerKind, GIVE, Reply, ReplyFault, ReplyState, save_draft, store};

/// What a personal link opens.
pub(crate) struct Opened {
    pub consignment: Consignment,
    pub letter: Letter,
    pub asked: ReplyForm,
    pub ranks: Vec<Rank>,
    pub reply: Option<Reply>,
    /// What was typed and not yet sent; else what was answered, to be amended.
    pub form: Form,
    pub draft: Option<store::Draft>,
}

impl Opened {
    pub async fn read(visit: &Visit) -> Result<Self, ReplyFault> {
        let edition = visit.cx.edition()?;
        let read = visit.cx.read(GIVE).await?;
        let consignment = letters::store::consignment(&read, edition, own(&visit.cx)?).await?.ok_or(ReplyFault::NotThere)?;
        let letter = letters::store::letter(&read, edition, consignment.letter).await?.ok_or(ReplyFault::NotThere)?;
        let asked = letter.reply_form.clone().ok_or(ReplyFault::NotAsked)?;
        let ranks = editions::ranks(&read, edition).await?;
        let reply = store::reply(&read, letter.id, consignment.party, 1).await?;
        let draft = store::draft(&read, consignment.id).await?;
        let pairs = draft.as_ref().map_or(&[][..], |draft| &draft.pairs);
        let delegates = pairs.iter().any(|(name, value)| name == "kind" && value == AnswerKind::Delegate.name());
        let first = reply
            .as_ref()
            .and_then(|r| r.standing.as_ref())
            .map_or_else(|| fields::first_form(&consignment, &ranks, delegates), |given| fields::form_of(&given.answer, &visit.zone()));
        let form = typed_over(&first, pairs);
        Ok(Self { consignment, letter, asked, ranks, reply, form, draft })
    }

    /// The name of the state, in the page's language.
    pub fn state<'a>(&'a self, visit: &Visit) -> &'a str {
        self.consignment.addressee.names.short(visit.lang())
    }
}

/// What was typed, step by step. A step that has not been sent yet shows what it showed at first: what is suggested, or what was answered.
fn typed_over(first: &Form, typed: &[(String, String)]) -> Form {
    let steps: [&[&str]; 3] = [&ANSWER_FIELDS, &SPEAKER_FIELDS, &AVAILABILITY_FIELDS];
    let sent = |step: &[&str]| typed.iter().any(|(name, _)| step.contains(&name.as_str()));
    let open = |name: &str| steps.iter().any(|step| step.contains(&name) && !sent(step));
    let shown = first.pairs().filter(|(name, _)| open(name)).map(|(name, value)| (name.to_owned(), value.to_owned()));
    Form::sent(typed.iter().cloned().chain(shown))
}

/// The address of a page under this link, in the page's language.
pub(crate) fn address(visit: &Visit, page: &str) -> String {
    let token = visit.place.path.split('/').nth(2).unwrap_or("");
    format!("/reply/{token}/{}{page}", visit.lang())
}

/// A refusal under a link: a page of its own.
pub(crate) fn refuse(visit: &Visit, fault: &ReplyFault) -> Response {
    visit.refuse(fault)
}

/// The bare link leads on to the addressee's language.
pub async fn open(visit: Visit) -> Response {
    match Opened::read(&visit).await {
        Ok(opened) => visit.lead(&format!("{}/{}", visit.place.path.trim_end_matches('/'), opened.consignment.lang)),
        Err(fault) => refuse(&visit, &fault),
    }
}

/// Step 1: accept, delegate or decline.
pub async fn answer(visit: Visit) -> Response {
    match Opened::read(&visit).await {
        Ok(opened) => visit.page(draw_answer(&visit, &opened, &opened.form)).await,
        Err(fault) => refuse(&visit, &fault),
    }
}

fn draw_answer(visit: &Visit, opened: &Opened, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let deadline = tongue.instant(opened.asked.deadline.timestamp(), &visit.zone());
    let past = visit.cx.now() > opened.asked.deadline;
    let main = html! {
        (standing(visit, opened))
        p { (tongue.with("replies-intro", args![("reference", opened.letter.reference.as_str()), ("deadline", deadline.as_str())])) }
        p { a href=(address(visit, "/letter.pdf")) { (tongue.with("replies-read-letter", args![("reference", opened.letter.reference.as_str())])) } }
        @if past { (Notice::new(Tone::Caution, tongue.say("replies-deadline-over"))) }
        (sheet.form(address(visit, "").as_str()).once(visit.once().as_str()).body(html! {
            (fields::kind(&sheet, &tongue))
            (fields::message(&sheet, &tongue))
            (fields::named(&sheet, &tongue))
            (Button::primary(tongue.say("replies-continue")))
        }))
    };
    step(visit, opened, "replies-title-answer", 0, main).errors(&sheet)
}

/// What stands already: a panel at the head of the first step.
fn standing(visit: &Visit, opened: &Opened) -> Markup {
    let tongue = visit.tongue();
    let Some((reply, given)) = opened.reply.as_ref().and_then(|r| r.standing.as_ref().map(|g| (r, g))) else { return html! {} };
    let at = tongue.instant(given.at.timestamp(), &visit.zone());
    let words = match reply.state {
        ReplyState::Provisional => "replies-standing-provisional",
        ReplyState::Standing => "replies-standing",
        ReplyState::Conflict => "replies-standing-conflict",
        ReplyState::Withdrawn => "replies-standing-withdrawn",
    };
    html! {
        (Notice::new(Tone::Info, html! {
            (tongue.with(words, args![("kind", tongue.say(crate::commands::kind_words(given.answer.kind))), ("register", given.register.as_str()), ("at", at)]))
            " " a href=(address(visit, "/received")) { (tongue.say("replies-see-answer")) }
            @if matches!(reply.state, ReplyState::Standing | ReplyState::Provisional) {
                " " a href=(address(visit, "/withdraw")) { (tongue.say("replies-withdraw-link")) }
            }
        }))
    }
}

/// A page of the form: steps, then content.
pub(crate) fn step(visit: &Visit, opened: &Opened, title: &str, at: usize, content: Markup) -> Page {
    let tongue = visit.tongue();
    let names = ["replies-step-answer", "replies-step-speaker", "replies-step-availability", "replies-step-check"];
    let mut steps = Steps::new(visit.kit());
    for (n, name) in names.into_iter().enumerate() {
        let state = match n.cmp(&at) {
            std::cmp::Ordering::Less => StepState::Done,
            std::cmp::Ordering::Equal => StepState::Now,
            std::cmp::Ordering::Greater => StepState::Ahead,
        };
        let href = (n < at).then(|| address(visit, ["", "/speaker", "/availability", "/check"][n]).as_str().into());
        steps = steps.step(tongue.say(name), state, href);
    }
    let over = tongue.with("replies-over", args![("reference", opened.letter.reference.as_str()), ("state", opened.state(visit))]);
    let mut page = Page::new(tongue.say(title)).over(over).main(html! { (steps) (content) });
    if at > 0 {
        page = page.back(address(visit, ["", "", "/speaker", "/availability"][at]).as_str());
    }
    page
}

/// Puts the faults of a step beside their fields.
pub(crate) fn put_faults(sent: &mut Sent, step: Step, opened: &Opened) {
    let tongue = sent.visit.tongue();
    let known = |rank: &str| opened.ranks.iter().any(|r| r.code == rank);
    for fault in answer::check(step, &sent.form, &opened.asked, &sent.visit.zone(), &known) {
        sent.form.refuse(fault.field(), tongue.with(fault.code(), args![("limit", fault.limit())]));
    }
}

/// Saves a step's fields; a store that is away keeps the form on the page.
pub(crate) async fn save(sent: &mut Sent, names: &[&str]) -> Result<(), Response> {
    let cx = sent.cx();
    match save_draft(&cx, names, &sent.form).await {
        Ok(()) => Ok(()),
        Err(fault) => Err(match sent.refused(&fault) {
            Err(answer) => answer,
            Ok(()) => sent.refuse(&fault),
        }),
    }
}

/// Saves step 1 and leads on: to the speaker, or to the check page if nobody speaks.
pub async fn save_answer(mut sent: Sent) -> Response {
    let opened = match Opened::read(&sent.visit).await {
        Ok(opened) => opened,
        Err(fault) => return sent.refuse(&fault),
    };
    put_faults(&mut sent, Step::Answer, &opened);
    if !sent.form.is_sound() {
        return sent.again(draw_answer(&sent.visit, &opened, &sent.form)).await;
    }
    if let Err(answer) = save(&mut sent, &ANSWER_FIELDS).await {
        return answer;
    }
    let next = if sent.form.value("kind") == "decline" { "/check" } else { "/speaker" };
    sent.visit.lead(&address(&sent.visit, next))
}

/// Step 2: who speaks.
pub async fn speaker(visit: Visit) -> Response {
    match Opened::read(&visit).await {
        Ok(opened) => visit.page(draw_speaker(&visit, &opened, &opened.form)).await,
        Err(fault) => refuse(&visit, &fault),
    }
}

fn draw_speaker(visit: &Visit, opened: &Opened, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    // The choice of the first step stands in the draft; a form that came back with faults holds only its own fields.
    let delegates = opened.form.value("kind") == "delegate";
    let content = html! {
        p { (tongue.say(if delegates { "replies-speaker-delegate" } else { "replies-speaker-accept" })) }
        (sheet.form(address(visit, "/speaker").as_str()).once(visit.once().as_str()).body(html! {
            (fields::speaker(&sheet, &tongue, &opened.ranks))
            (Button::primary(tongue.say("replies-continue")))
        }))
    };
    step(visit, opened, "replies-title-speaker", 1, content).errors(&sheet)
}

/// The fields of the first step.
const ANSWER_FIELDS: [&str; 3] = ["kind", "message", "named"];

/// The fields of the third step.
pub(super) const AVAILABILITY_FIELDS: [&str; 2] = ["zone", "hours"];

/// The fields of the second step.
pub(crate) const SPEAKER_FIELDS: [&str; 6] = ["title", "name", "post", "rank", "statement_lang", "mode"];

/// Saves step 2.
pub async fn save_speaker(mut sent: Sent) -> Response {
    let opened = match Opened::read(&sent.visit).await {
        Ok(opened) => opened,
        Err(fault) => return sent.refuse(&fault),
    };
    if sent.form.value("kind").is_empty() {
        sent.form = std::mem::take(&mut sent.form).with("kind", opened.form.value("kind"));
    }
    put_faults(&mut sent, Step::Speaker, &opened);
    if !sent.form.is_sound() {
        return sent.again(draw_speaker(&sent.visit, &opened, &sent.form)).await;
    }
    if let Err(answer) = save(&mut sent, &SPEAKER_FIELDS).await {
        return answer;
    }
    let next = if sent.form.value("mode") == "video" { "/check" } else { "/availability" };
    sent.visit.lead(&address(&sent.visit, next))
}

/// The addressee's own letter, as it was sent.
pub async fn letter(visit: Visit) -> Response {
    let opened = match Opened::read(&visit).await {
        Ok(opened) => opened,
        Err(fault) => return refuse(&visit, &fault),
    };
    let Some(file) = opened.consignment.pdf.as_deref().and_then(|f| f.parse().ok()) else { return visit.not_found() };
    match visit.cx.files().get(file).await {
        Ok(bytes) => {
            let name = format!("{}-{}.pdf", opened.letter.slug, opened.consignment.lang);
            Download { name, media: Some(FileType::Pdf), bytes, ours: true }.into_response()
        }
        Err(fault) => visit.refuse(&fault),
    }
}
