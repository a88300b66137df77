//! A notice that a mail did not arrive, or not yet: whom it could not reach, why, and which mail it was.
//!
//! Start with [`read`]. What machines are told ([`crate::report`]) comes first; what is missing there is read in the notice for people
//! ([`crate::notice`]). Whether it is one at all, its signs say ([`crate::signs`]); what follows for the address, [`crate::verdict`].

use crate::address;
use crate::answer;
use crate::cause::{Cause, Status};
use crate::fault::{Defect, Defects};
use crate::header::Header;
use crate::limits::{RECIPIENT_LIMIT, REPORT_LIMIT};
use crate::notice::{self, Notice};
use crate::notification;
use crate::part::Part;
use crate::report::{self, Action, Said};
use crate::signs;
use crate::verdict::{Evidence, judged};

/// One addressee whom a mail did not reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreached {
    /// The address that refused, as the last server had it.
    pub address: String,
    /// The address to which the mail was first sent, where the report tells it (`Original-Recipient`) and it is another.
    pub original: Option<String>,
    /// The enhanced status code: 5 for good, 4 for now. Where the message has none it is made of the reply's class and the cause.
    pub status: Status,
    /// Whether the message itself bears that code.
    pub status_said: bool,
    /// The reply code of SMTP, 400 to 599, where one is quoted.
    pub code: Option<u16>,
    /// What the refusing server said, on one line.
    pub reply: Option<String>,
    /// Why.
    pub cause: Cause,
    /// Whether the address itself is dead. A full mailbox, a filter or a policy leaves it alive, whatever the status.
    pub address_gone: bool,
}

/// What the returned mail's headers tell of the mail that was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Original {
    /// Its `Message-ID` without brackets.
    pub message_id: Option<String>,
    /// To whom it was addressed.
    pub to: Vec<String>,
    /// Its subject.
    pub subject: Option<String>,
    /// Every header field beginning with `X-`, and `Feedback-ID` and `Return-Path`: where a sender puts its own tokens.
    pub tokens: Vec<(String, String)>,
}

/// A bounce.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounce {
    /// Whom the mail did not reach, at least one.
    pub recipients: Vec<Unreached>,
    /// The mail that was returned.
    pub original: Original,
    /// Whether the server goes on trying: nothing has failed yet.
    pub delayed: bool,
}

impl Bounce {
    /// Whether it failed for good for at least one addressee.
    #[must_use]
    pub fn is_hard(&self) -> bool {
        self.recipients.iter().any(|r| r.status.class == 5)
    }
}

/// What is asked of a message to see whether it is a bounce.
pub(crate) struct Asked<'m> {
    pub message: &'m [u8],
    pub parts: &'m [Part],
    pub header: &'m Header,
    pub text: &'m str,
    pub subject: &'m str,
    pub from: &'m str,
    pub return_path: Option<&'m str>,
    pub to: &'m [String],
}

/// What the reports of a message say, all together.
struct Reported {
    said: Vec<Said>,
    is_report: bool,
}

/// The bounce that this message is, if it is one.
pub(crate) fn read(asked: &Asked<'_>, faults: &mut Defects) -> Option<Bounce> {
    if signs::is_other_report(asked.parts) {
        return None;
    }
    let reported = reported(asked, faults);
    if !reported.said.is_empty() && reported.said.iter().all(|s| s.action == Action::Arrived) {
        return None; // a report of success
    }
    let notice = notice::part(&asked.text[..address::floor(asked.text, REPORT_LIMIT)]);
    let original = original(asked, &notice);
    let failed_field: Vec<String> = asked
        .header
        .texts("x-failed-recipients")
        .flat_map(|v| v.split(',').map(address::bare).collect::<Vec<_>>())
        .filter(|a| address::is_one(a))
        .collect();
    let looks = reported.is_report || !failed_field.is_empty() || signs::looks_like_one(asked, &notice);
    if reported.said.is_empty() && !looks {
        return None;
    }
    if reported.is_report && reported.said.is_empty() {
        faults.note(Defect::ReportWithoutStatus);
    }
    let delayed = signs::is_delay(asked, &notice, &reported.said);
    let mut recipients = if reported.said.is_empty() {
        from_notice(asked, &notice, &original, &failed_field, delayed)
    } else {
        from_report(asked, &notice, &reported.said)
    };
    recipients.truncate(RECIPIENT_LIMIT);
    (!recipients.is_empty()).then_some(Bounce { recipients, original, delayed })
}

fn reported(asked: &Asked<'_>, faults: &mut Defects) -> Reported {
    let is_report = asked.parts.iter().filter(|p| !p.enclosed).any(|p| {
        p.is("multipart/report") && p.typed.param("report-type").is_none_or(|t| t.to_ascii_lowercase().contains("delivery-status"))
    });
    // A report that a colleague hands on, as text and often quoted, is the report.
    let handed_on = answer::is_forward(asked.subject) && signs::is_titled(asked.subject);
    let mut said = Vec::new();
    for part in asked.parts.iter().filter(|p| !p.enclosed) {
        let named = matches!(part.typed.name.as_str(), "message/delivery-status" | "message/global-delivery-status");
        // Servers that send the fields as a text, or name the type wrongly, within a message that is a report otherwise.
        let unparted = part.is_multipart() && !asked.parts.iter().any(|p| p.parent.is_some());
        let unnamed = unparted || (!part.is_message() && (part.is_text() || part.typed.name.starts_with("message/")));
        if !named && !unnamed {
            continue;
        }
        let mut text = part.text(asked.message, REPORT_LIMIT, faults);
        if handed_on {
            text = answer::unquoted(&text);
        }
        if named || has_fields(&text) {
            said.extend(report::read(&text));
        } else if part.is("text/plain") {
            said.extend(notification::read(&text));
        }
    }
    let mut seen: Vec<Said> = Vec::new();
    for one in said.into_iter().take(RECIPIENT_LIMIT) {
        if !seen.iter().any(|s| s.last == one.last && s.first == one.first) {
            seen.push(one);
        }
    }
    Reported { said: seen, is_report }
}

/// Whether the fields of a report stand in a text, as fields.
fn has_fields(text: &str) -> bool {
    let starts = |name: &str| text.lines().any(|l| l.get(..name.len()).is_some_and(|s| s.eq_ignore_ascii_case(name)));
    (starts("Final-Recipient:") || starts("Original-Recipient:")) && (starts("Action:") || starts("Status:"))
}

fn from_report(asked: &Asked<'_>, notice: &Notice, said: &[Said]) -> Vec<Unreached> {
    let named = notice::named(&notice.said, &[]);
    said.iter()
        .filter(|s| s.action != Action::Arrived)
        .filter_map(|s| {
            let whole = |a: &Option<String>| a.clone().filter(|a| address::is_one(a));
            let only = || named.first().filter(|_| said.len() == 1 && named.len() == 1).map(|n| n.address.clone());
            let address =
                whole(&s.last).or_else(|| whole(&s.first)).or_else(only).or_else(|| s.last.clone()).or_else(|| s.first.clone())?;
            let about = named.iter().find(|n| n.address.eq_ignore_ascii_case(&address)).map(|n| n.said.as_str());
            let words = about.or((said.len() == 1).then_some(notice.said.as_str())).unwrap_or_default();
            let original = s.first.clone().filter(|f| !f.eq_ignore_ascii_case(&address) && f.contains('@'));
            let evidence = Evidence { status: s.status, diagnostic: s.diagnostic.as_deref(), words, action: s.action };
            Some(judged(&address, original, &evidence, asked))
        })
        .collect()
}

fn from_notice(asked: &Asked<'_>, notice: &Notice, original: &Original, failed: &[String], delayed: bool) -> Vec<Unreached> {
    let mut not: Vec<String> = asked.to.to_vec();
    not.push(asked.from.to_owned());
    let named = notice::named(&notice.said, &not);
    let action = if delayed { Action::Delayed } else { Action::Other };
    let judge = |address: &str, words: &str| judged(address, None, &Evidence { status: None, diagnostic: None, words, action }, asked);
    if !failed.is_empty() {
        let of =
            |a: &str| named.iter().find(|n| n.address.eq_ignore_ascii_case(a)).map(|n| n.said.clone()).filter(|s| !s.trim().is_empty());
        return failed.iter().map(|a| judge(a, &of(a).unwrap_or_else(|| notice.said.clone()))).collect();
    }
    // Whom the notice names and the returned mail was sent to; where these differ, whom the notice names.
    let both: Vec<_> = named.iter().filter(|n| original.to.iter().any(|t| t.eq_ignore_ascii_case(&n.address))).collect();
    let chosen = if both.is_empty() { named.iter().collect() } else { both };
    if !chosen.is_empty() {
        let alone = chosen.len() == 1;
        return chosen.iter().map(|n| judge(&n.address, if alone { &notice.said } else { &n.said })).collect();
    }
    let fallback = original.to.iter().filter(|a| address::is_one(a));
    fallback.map(|a| judge(a, &notice.said)).collect()
}

fn original(asked: &Asked<'_>, notice: &Notice) -> Original {
    let returned = asked.parts.iter().rev().filter(|p| !p.enclosed).find(|p| {
        p.is_message() || matches!(p.typed.name.as_str(), "text/rfc822-headers" | "message/rfc822-headers" | "message/global-headers")
    });
    let mut slight = Defects::default();
    let header = match returned {
        Some(part) => report::original(&part.decoded(asked.message, REPORT_LIMIT, &mut slight)),
        None => report::original(notice.returned.as_bytes()),
    };
    let list =
        |name: &str| header.raw(name).map(address::list).unwrap_or_default().into_iter().map(|m| m.address).filter(|a| !a.is_empty());
    let tokens = header.fields().filter(|f| f.name.starts_with("x-") || f.name == "feedback-id" || f.name == "return-path");
    Original {
        message_id: header
            .text("message-id")
            .and_then(|v| address::ids(&v).into_iter().next().or_else(|| Some(v.trim().to_owned()).filter(|v| v.contains('@')))),
        to: list("to").chain(list("cc")).collect(),
        subject: header.text("subject"),
        tokens: tokens.take(100).map(|f| (f.name.clone(), crate::encoded::words(&f.raw))).collect(),
    }
}
