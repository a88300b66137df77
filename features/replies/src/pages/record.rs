//! Recording an answer that came by another way than the link: one page, by keyboard, with the scan.

use axum::extract::Path;
use axum::response::Response;
use correspondence::{Channel, ItemFile};
use jiff::civil::DateTime;
use kernel::EditionTime;
use maud::{Markup, html};
use page::{Button, Form, Kept, Page, Width};
use web::{Sent, Visit};
use words::{Tongue, args};

use super::fields;
use super::office::channel_words;
use super::one::OneState;
use crate::answer::{self, AnswerFault};
use crate::{Answer, Received};

/// The empty form.
pub async fn ask(visit: Visit, Path((_, slug, code)): Path<(String, String, String)>) -> Response {
    let one = match OneState::read(&visit, &slug, &code).await {
        Ok(one) => one,
        Err(fault) => return visit.refuse(&fault),
    };
    let now = visit.cx.now().in_zone(&visit.zone()).strftime("%Y-%m-%dT%H:%M").to_string();
    let mut form = Form::new().with("received", now).with("channel", "fax").with("ordinal", "1").with("mode", "live");
    // A paper that does not speak of it takes no leave back: what was last said stands on the form.
    if one.replies.first().and_then(|(_, history)| history.last()).is_some_and(|past| past.given.answer.named) {
        form = form.with("named", "yes");
    }
    visit.page(draw(&visit, &one, &form, Vec::new())).await
}

/// The form again, with its faults and with the scans that came with it.
async fn again(sent: &Sent, one: &OneState) -> Response {
    match sent.keep("file").await {
        Ok(kept) => sent.again(draw(&sent.visit, one, &sent.form, kept)).await,
        Err(fault) => sent.refuse(&fault),
    }
}

fn draw(visit: &Visit, one: &OneState, form: &Form, kept: Vec<Kept>) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let mut channel = sheet.select("channel", tongue.say("replies-column-channel"));
    for c in Channel::ALL.into_iter().filter(|c| *c != Channel::Web) {
        channel = channel.option(c.name(), tongue.say(channel_words(c)));
    }
    let scan = sheet.file("file", tongue.say("replies-record-scan")).hint(tongue.say("replies-record-scan-hint")).optional().many();
    let scan = kept.into_iter().fold(scan.accept(".pdf,.png,.jpg,.jpeg,.tif,.tiff"), page::FileField::kept);
    let content = html! {
        (sheet.form(one.address(visit, "/record").as_str()).once(visit.once().as_str()).multipart().body(html! {
            (page::fieldset(tongue.say("replies-record-item"), html! {
                (channel)
                (sheet.date("received", tongue.say("replies-record-received")).with_time())
                (sheet.text("correspondent", tongue.say("replies-record-from")).optional().width(Width::Long))
                (scan)
                (sheet.text("note", tongue.say("replies-record-note")).optional())
            }))
            (page::fieldset(tongue.say("replies-record-answer"), html! {
                (fields::kind(&sheet, &tongue))
                (fields::speaker(&sheet, &tongue, &one.ranks))
                (fields::message(&sheet, &tongue))
                (fields::named(&sheet, &tongue))
            }))
            @if !one.replies.is_empty() { (statements(&sheet, &tongue, one)) }
            (Button::primary(tongue.say("replies-record-act")))
        }))
    };
    Page::new(tongue.with("replies-title-record", args![("state", one.state.names.short(tongue.lang()))]))
        .over(html! { (one.letter.reference) })
        .crumb(one.state.names.short(tongue.lang()).to_owned(), one.address(visit, "").as_str())
        .errors(&sheet)
        .main(content)
}

/// Which statement of the state it is, where the state has answered already.
fn statements(sheet: &page::Sheet<'_>, tongue: &Tongue, one: &OneState) -> Markup {
    let mut radios = sheet.radios("ordinal", tongue.say("replies-record-which"));
    for (reply, _) in &one.replies {
        radios = radios.option(reply.ordinal.to_string(), tongue.with("replies-record-same", args![("number", reply.ordinal)]));
    }
    let next = one.replies.iter().map(|(r, _)| r.ordinal).max().unwrap_or(0) + 1;
    let single = one.letter.reply_form.as_ref().is_some_and(|f| f.one_statement);
    radios = radios.option(next.to_string(), tongue.say("replies-record-another")).explained(tongue.say(if single {
        "replies-record-another-single"
    } else {
        "replies-record-another-more"
    }));
    html! { (radios) (sheet.text("reason", tongue.say("replies-record-reason")).optional()) }
}

/// Records it.
pub async fn save(Path((_, slug, code)): Path<(String, String, String)>, mut sent: Sent) -> Response {
    let one = match OneState::read(&sent.visit, &slug, &code).await {
        Ok(one) => one,
        Err(fault) => return sent.refuse(&fault),
    };
    let read = read(&mut sent, &one);
    let (Some((answer, at, channel)), true) = (read, sent.form.is_sound()) else {
        return again(&sent, &one).await;
    };
    let files = match keep(&mut sent).await {
        Ok(files) => files,
        Err(answer) => return answer,
    };
    let received = Received {
        letter: one.letter.id,
        party: one.state.id,
        ordinal: sent.form.value("ordinal").parse().unwrap_or(1),
        reason: sent.form.value("reason").to_owned(),
        channel,
        at,
        correspondent: sent.form.value("correspondent").to_owned(),
        note: sent.form.value("note").to_owned(),
        files,
        entered: None,
        answer,
    };
    match crate::record(&sent.cx(), received).await {
        Ok(_) => sent.visit.lead(&one.address(&sent.visit, "")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => again(&sent, &one).await,
            Err(answer) => answer,
        },
    }
}

/// Reads the whole form and puts all faults beside their fields.
fn read(sent: &mut Sent, one: &OneState) -> Option<(Answer, EditionTime, Channel)> {
    let tongue = sent.visit.tongue();
    let zone = sent.visit.zone();
    let channel = sent.form.value("channel").parse::<Channel>().ok().filter(|c| *c != Channel::Web);
    if channel.is_none() {
        sent.form.refuse("channel", tongue.say("replies-fault-channel"));
    }
    let civil = sent.form.value("received").parse::<DateTime>().ok();
    let at = civil.and_then(|c| c.to_zoned_datetime(zone.jiff().clone()).ok()).map(|z| EditionTime::from(z.timestamp()));
    if at.is_none() {
        sent.form.refuse("received", tongue.say("replies-fault-received"));
    }
    for (field, limit) in [("correspondent", answer::LINE_LIMIT), ("note", answer::MESSAGE_LIMIT), ("reason", answer::LINE_LIMIT)] {
        if sent.form.trimmed(field).chars().count() > limit {
            sent.form.refuse(field, tongue.with("replies-fault-long", args![("limit", limit)]));
        }
    }
    let faults: Vec<_> = sent.files.iter().filter_map(|f| f.checked().err()).collect();
    for fault in faults {
        let sentence = tongue.say_refusal(&fault);
        sent.form.refuse("file", sentence);
    }
    let asked = one.letter.reply_form.as_ref()?;
    let known = |rank: &str| one.ranks.iter().any(|r| r.code == rank);
    match answer::read(&sent.form, asked, &zone, known) {
        Ok(answer) => Some((answer, at?, channel?)),
        Err(faults) => {
            for fault in faults {
                sent.form.refuse(AnswerFault::field(fault), tongue.with(fault.code(), args![("limit", fault.limit())]));
            }
            None
        }
    }
}

/// Keeps the files before the transaction that names them: a file that nothing names is harmless.
async fn keep(sent: &mut Sent) -> Result<Vec<ItemFile>, Response> {
    let mut kept = Vec::new();
    for upload in &sent.files {
        let Ok(kind) = upload.checked() else { continue };
        match sent.visit.cx.files().put(upload.bytes.clone()).await {
            Ok(id) => kept.push(ItemFile { file: id.to_string(), name: upload.name.clone(), media: kind.media().into() }),
            Err(fault) => {
                return Err(match sent.refused(&fault) {
                    Err(answer) => answer,
                    Ok(()) => sent.refuse(&fault),
                });
            }
        }
    }
    Ok(kept)
}
