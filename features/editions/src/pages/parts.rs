//! What several pages draw alike: texts with their marks, lists of names, dates, the contact.

use kernel::{Lang, Text};
use maud::{Markup, html};
use page::{Kit, Link, Summary};
use web::Visit;
use words::{Tongue, args};

use crate::{Contact, Dates, Days, Edition, FrameworkItem, Organiser, Wording};

/// A text with its marks: the language, where it is not the page's; "unofficial", where it is not the forum's own.
pub(super) fn worded(visit: &Visit, wording: &Wording) -> Markup {
    let Some((lang, version)) = wording.best(visit.lang()) else { return Markup::default() };
    html! {
        (visit.kit().in_lang(lang, version))
        @if wording.unofficial(lang) { " " (unofficial(visit)) }
    }
}

/// The mark on what was worded here and not by the forum.
pub(super) fn unofficial(visit: &Visit) -> Markup {
    html! { small.mark { (visit.say("editions-unofficial")) } }
}

/// A list of names. Where all are shown in one other language, one mark stands above it; else each says its own.
pub(super) fn names<'a>(kit: Kit<'_>, texts: impl Iterator<Item = &'a Text> + Clone) -> Markup {
    let shown = shared_language(kit.lang, texts.clone());
    let list = html! { ul { @for text in texts { li { (name(kit, shown, text)) } } } };
    kit.block_in_lang(shown.unwrap_or(kit.lang), list)
}

/// A name in a list whose names are all in the language `shown`, or each in its own.
fn name(kit: Kit<'_>, shown: Option<Lang>, text: &Text) -> Markup {
    match shown {
        Some(lang) => html! { (text.exact(lang).unwrap_or("")) },
        None => kit.text(text),
    }
}

/// The one language in which all texts are shown; `None` if they differ or there are none.
fn shared_language<'a>(lang: Lang, texts: impl Iterator<Item = &'a Text>) -> Option<Lang> {
    let mut shown = texts.map(|t| t.best(lang).map(|(l, _)| l));
    let first = shown.next()??;
    shown.all(|l| l == Some(first)).then_some(first)
}

/// The items of a framework whose items have parts: each part in a list under what it is a part of.
pub(super) fn framework(kit: Kit<'_>, items: &[FrameworkItem]) -> Markup {
    let shown = shared_language(kit.lang, items.iter().map(|i| &i.names));
    let parts = |of: &FrameworkItem| items.iter().filter(|i| i.parent.as_ref() == Some(&of.code)).collect::<Vec<_>>();
    let list = html! {
        ul {
            @for item in items.iter().filter(|i| i.parent.is_none()) {
                li {
                    bdi { strong { (item.code) } } " " (name(kit, shown, &item.names))
                    @let parts = parts(item);
                    @if !parts.is_empty() { ul { @for part in parts { li { (name(kit, shown, &part.names)) } } } }
                }
            }
        }
    };
    kit.block_in_lang(shown.unwrap_or(kit.lang), list)
}

/// The dates of an edition as keys and values, in words.
pub(super) fn dates(tongue: &Tongue, dates: &Dates) -> Vec<(&'static str, String)> {
    let days = |days: Option<Days>| days.map(|d| tongue.days(d.first(), d.last()));
    let lines = [
        ("editions-virtual-since", dates.virtual_since.map(|m| tongue.month(m.first()))),
        ("editions-high-level-sessions", days(dates.high_level_sessions)),
        ("editions-final-week", days(dates.final_week)),
    ];
    lines.into_iter().filter_map(|(key, line)| line.map(|line| (key, line))).collect()
}

/// Adds the dates to a list of keys and values.
pub(super) fn with_dates<'a>(tongue: &Tongue, of: &Dates, summary: Summary<'a>) -> Summary<'a> {
    dates(tongue, of).into_iter().fold(summary, |summary, (key, line)| summary.row(tongue.say(key), line))
}

/// Adds who organises the edition.
pub(super) fn organisers<'a>(visit: &'a Visit, edition: &Edition, mut summary: Summary<'a>) -> Summary<'a> {
    let lines = |lead: bool| {
        let of_these: Vec<_> = edition.organisers.iter().filter(|o| !lead || o.lead).collect();
        let lines = html! { @for (i, o) in of_these.iter().enumerate() { @if i > 0 { br; } (organiser(visit, o)) } };
        (!of_these.is_empty()).then_some(lines)
    };
    for (key, lead) in [("editions-lead", true), ("editions-organisers", false)] {
        if let Some(lines) = lines(lead) {
            summary = summary.row(visit.say(key), lines);
        }
    }
    summary
}

/// Name and abbreviation, where both are in the language of the page; else the name.
fn organiser(visit: &Visit, organiser: &Organiser) -> Markup {
    match (organiser.names.exact(visit.lang()), organiser.short_names.exact(visit.lang())) {
        (Some(name), Some(short)) => html! { (visit.tongue().with("editions-abbreviated", args![("name", name), ("short", short)])) },
        _ => visit.kit().text(&organiser.names),
    }
}

/// The address of the secretariat as a link, marked where it is invented.
pub(super) fn contact(visit: &Visit, contact: &Contact) -> Markup {
    let email = contact.email.to_string();
    html! {
        bdi dir="ltr" { (Link::new(email.as_str(), format!("mailto:{email}").as_str())) }
        @if contact.sample { " " (visit.kit().sample()) }
    }
}
