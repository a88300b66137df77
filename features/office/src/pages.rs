//! The pages of the office, one file each, and the small marks that several of them share: a time, a state, an address with a filter.

pub(crate) mod desk;
pub(crate) mod jobs;
pub(crate) mod mail;
pub(crate) mod outbox;
pub(crate) mod rehearsal;
pub(crate) mod settle;
pub(crate) mod template;
pub(crate) mod templates;
pub(crate) mod trail;

use ::outbox::MailState;
use kernel::EditionTime;
use maud::{Markup, html};
use page::{FormTag, Notice, Tag, Tone};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use web::Visit;
use words::args;

/// Characters that stay in an address (RFC 3986, unreserved).
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An address with names and values behind it; empty values are left out.
fn address(path: &str, pairs: &[(&str, &str)]) -> String {
    let query: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, KEPT)))
        .collect();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
}

/// A time of the edition in its zone of record.
fn edition_moment(visit: &Visit, at: EditionTime) -> Markup {
    page::moment(at.to_string(), visit.tongue().instant(at.timestamp(), &visit.zone()))
}

/// The title of a column of times by the machine's clock, which in a demo is not the edition's.
fn by_machine(visit: &Visit, key: &str) -> String {
    let title = visit.zoned(key);
    if visit.app.settings.demo { visit.tongue().with("office-by-machine", args![("title", title)]) } else { title }
}

/// A form of this visit.
fn form(visit: &Visit, path: &str) -> FormTag {
    FormTag::post(path).once(visit.once().as_str())
}

/// The state of a mail in its word.
fn mail_tag(visit: &Visit, state: MailState) -> Tag {
    let tone = match state {
        MailState::Waiting | MailState::HandingOver => Tone::Info,
        MailState::Sent => Tone::Good,
        MailState::Failed => Tone::Bad,
        MailState::InDoubt => Tone::Caution,
        MailState::Stopped => Tone::Neutral,
    };
    Tag::new(tone, mail_state(visit, state))
}

fn mail_state(visit: &Visit, state: MailState) -> String {
    // words: outbox-state-*
    visit.say(&format!("outbox-state-{state}"))
}

/// What a person has just done, said once after the redirect. The address only names it; nothing of it is shown as it came.
fn done(visit: &Visit, acts: &[(&str, &str)]) -> Markup {
    let act = visit.place.query.value("done");
    match acts.iter().find(|(name, _)| *name == act) {
        Some((_, words)) => html! { (Notice::new(Tone::Good, visit.say(words)).said()) },
        None => html! {},
    }
}
