//! The fields of an answer, as the personal link's form and the officer's record both show them.

use editions::Rank;
use kernel::{Lang, Zone};
use letters::Consignment;
use maud::{Markup, html};
use page::{Form, Sheet, Width};
use words::Tongue;

use crate::acknowledge::mode_words;
use crate::commands::kind_words;
use crate::{Answer, AnswerKind, Mode};

/// Accept, delegate, decline.
pub(super) fn kind(sheet: &Sheet<'_>, tongue: &Tongue) -> Markup {
    let mut radios = sheet.radios("kind", tongue.say("replies-field-kind"));
    for kind in AnswerKind::ALL {
        let more = match kind {
            AnswerKind::Accept => "replies-kind-accept-more",
            AnswerKind::Delegate => "replies-kind-delegate-more",
            AnswerKind::Decline => "replies-kind-decline-more",
        };
        radios = radios.option(kind.name(), tongue.say(kind_words(kind))).explained(tongue.say(more));
    }
    html! { (radios) }
}

/// A message to the secretariat.
pub(super) fn message(sheet: &Sheet<'_>, tongue: &Tongue) -> Markup {
    html! { (sheet.area("message", tongue.say("replies-field-message")).optional().rows(3)) }
}

/// Whether the public pages may name the State. Not ticked unless that was said before.
pub(super) fn named(sheet: &Sheet<'_>, tongue: &Tongue) -> Markup {
    html! { (sheet.tick("named", "yes", tongue.say("replies-may-name")).hint(tongue.say("replies-may-name-hint"))) }
}

/// Who speaks, in which language, live or by video.
pub(super) fn speaker(sheet: &Sheet<'_>, tongue: &Tongue, ranks: &[Rank]) -> Markup {
    let mut rank = sheet.select("rank", tongue.say("replies-field-rank")).blank(tongue.say("replies-choose"));
    for r in ranks {
        rank = rank.option(r.code.clone(), r.names.best(tongue.lang()).map_or("", |(_, name)| name));
    }
    let mut lang = sheet.select("statement_lang", tongue.say("replies-field-lang")).blank(tongue.say("replies-choose"));
    for l in Lang::ALL {
        lang = lang.option(l.code(), tongue.language(l));
    }
    let mut mode = sheet.radios("mode", tongue.say("replies-field-mode"));
    for m in Mode::ALL {
        mode = mode.option(m.name(), tongue.say(mode_words(m)));
    }
    html! {
        (sheet.text("title", tongue.say("replies-field-title")).hint(tongue.say("replies-field-title-hint")).optional().width(Width::Short).autocomplete("honorific-prefix"))
        (sheet.text("name", tongue.say("replies-field-name")).autocomplete("name"))
        (sheet.text("post", tongue.say("replies-field-post")).hint(tongue.say("replies-field-post-hint")).autocomplete("organization-title"))
        (rank.hint(tongue.say("replies-field-rank-hint")))
        (lang)
        (mode)
    }
}

/// The form of an answer that was given, to be amended.
pub(super) fn form_of(answer: &Answer, record: &Zone) -> Form {
    let mut form = Form::new().with("kind", answer.kind.name()).with("message", answer.message.clone());
    if answer.named {
        form = form.with("named", "yes");
    }
    if let Some(s) = &answer.statement {
        form = form
            .with("title", s.speaker.title.clone())
            .with("name", s.speaker.name.clone())
            .with("post", s.speaker.post.clone())
            .with("rank", s.speaker.rank.clone())
            .with("statement_lang", s.lang.code())
            .with("mode", s.mode.name())
            .with("zone", s.zone.clone());
        for hour in &s.hours {
            form = form.with("hours", hour.in_zone(record).strftime("%Y-%m-%dT%H").to_string());
        }
    }
    form
}

/// The form as it first opens: what the letter already knows need not be typed.
/// If another person speaks for the state, only what does not depend on the person.
pub(super) fn first_form(consignment: &Consignment, ranks: &[Rank], delegates: bool) -> Form {
    let addressee = &consignment.addressee;
    let mut form = Form::new().with("statement_lang", consignment.lang.code()).with("mode", "live").with("zone", addressee.zone.clone());
    if delegates {
        return form;
    }
    if let Some((_, post)) = addressee.titles.best(consignment.lang) {
        form = form.with("post", post);
    }
    if let Some(person) = &addressee.person {
        form = form.with("name", person.clone());
    }
    if ranks.iter().any(|r| r.code == "minister") {
        form = form.with("rank", "minister");
    }
    form
}
