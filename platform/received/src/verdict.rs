//! What follows from a refusal for one addressee: status, cause, and whether the address is gone.

use crate::bounce::{Asked, Unreached};
use crate::cause::{Cause, Stage, Status};
use crate::notice;
use crate::phrases;
use crate::report::Action;
use crate::signs::beginning;

/// What is known of one addressee.
pub(crate) struct Evidence<'e> {
    pub status: Option<Status>,
    pub diagnostic: Option<&'e str>,
    pub words: &'e str,
    pub action: Action,
}

/// The verdict on what is known of one addressee.
pub(crate) fn judged(address: &str, original: Option<String>, evidence: &Evidence<'_>, asked: &Asked<'_>) -> Unreached {
    let quoted = evidence.diagnostic.and_then(notice::refusal).or_else(|| notice::refusal(evidence.words));
    let reply =
        evidence.diagnostic.map(|d| d.split_whitespace().collect::<Vec<_>>().join(" ")).or_else(|| quoted.as_ref().map(|q| q.text.clone()));
    // The code within a quoted reply is the refusing server's; one before it may be that of the server that reports.
    let worded = quoted.as_ref().and_then(|q| Status::first(&q.text)).or_else(|| reply.as_deref().and_then(Status::first));
    let worded = worded.or_else(|| Status::first(evidence.words)).filter(|s| s.class != 2);
    // The code that the refusing server gave goes before that of the server that reports, which often puts a general or a guessed one.
    let quoted_code = evidence.diagnostic.is_some() && quoted.as_ref().is_some_and(|q| Status::first(&q.text).is_some());
    let said = match (evidence.status.filter(|s| s.class != 2), worded) {
        (Some(field), Some(words)) if words.class == field.class && (quoted_code || field.is_general()) && !words.is_general() => {
            Some(words)
        }
        (Some(field), _) => Some(field),
        (None, words) => words,
    };
    let words = reply
        .as_deref()
        .and_then(phrases::cause)
        .or_else(|| phrases::cause(beginning(evidence.words)))
        .or_else(|| phrases::cause(asked.subject));
    let vague = words.is_some_and(|(_, vague)| vague);
    let by_words = words.map(|(cause, _)| cause);
    let by_code = said.map(Cause::of_status).filter(|c| !matches!(c, Cause::Unknown | Cause::Protocol));
    let first = if vague { by_code.or(by_words) } else { by_words.or(by_code) };
    let mut cause = first.or_else(|| said.map(Cause::of_status)).unwrap_or(Cause::Unknown);
    if cause == Cause::Policy && said.is_some_and(|s| matches!((s.subject, s.detail), (1, 1 | 10))) {
        cause = Cause::NoMailbox;
    }
    let retried = || phrases::any(&phrases::plain(beginning(evidence.words)), &["retry timeout exceeded"]);
    let class = match said {
        Some(s) => s.class,
        None if quoted.is_none() && retried() => 4,
        None if evidence.action == Action::Delayed => 4,
        None => quoted.as_ref().map_or(5, |q| if q.code < 500 { 4 } else { 5 }),
    };
    let temporary = evidence.action == Action::Delayed || class == 4;
    let exact = said.is_some_and(|s| s.subject == 1 && matches!(s.detail, 1 | 2 | 6 | 10));
    if cause.is_gone() && !exact {
        // A server that takes the addressee and says "unknown" to the content has judged the content; one that says it before any addressee
        // is named means the sender.
        match Stage::of(reply.as_deref().unwrap_or_default()).or_else(|| Stage::of(beginning(evidence.words))) {
            Some(Stage::Content) => cause = Cause::Filtered,
            Some(Stage::Sender) => cause = Cause::Sender,
            Some(Stage::Greeting) => cause = Cause::Blocked,
            Some(Stage::Addressee) | None => {}
        }
    }
    let status = said.unwrap_or_else(|| Status::general(class));
    let address_gone = cause.is_gone() && evidence.action != Action::Delayed && (!temporary || cause == Cause::NoMailbox);
    Unreached {
        address: address.to_owned(),
        original,
        status,
        status_said: said.is_some(),
        code: quoted.map(|q| q.code),
        reply,
        cause,
        address_gone,
    }
}
