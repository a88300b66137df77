//! By what a message shows that it is a notice of failure, of delay, or a report of another kind.

use std::sync::LazyLock;

use crate::address;
use crate::bounce::Asked;
use crate::notice::{self, Notice};
use crate::part::Part;
use crate::phrases::{self, Set};
use crate::report::{Action, Said};

/// Reports of other kinds: complaints (RFC 5965), receipts (RFC 8098), and what merely looks like them.
pub(crate) fn is_other_report(parts: &[Part]) -> bool {
    parts.iter().filter(|p| !p.enclosed).any(|p| {
        p.is("message/feedback-report")
            || p.is("message/disposition-notification")
            || p.is("message/global-disposition-notification")
            || (p.is("multipart/report")
                && p.typed.param("report-type").is_some_and(|t| {
                    ["feedback-report", "disposition-notification", "abuse-report"].contains(&t.to_ascii_lowercase().as_str())
                }))
    })
}

/// Subjects of notices, in plain small letters.
static SUBJECTS: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/bounce-subjects.txt")));

/// Sentences of notices, in plain small letters.
static SENTENCES: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/bounce-sentences.txt")));

/// Whether a subject is that of a notice.
pub(crate) fn is_titled(subject: &str) -> bool {
    SUBJECTS.is_in(&phrases::plain(subject))
}

/// Whether a message without a report is a notice all the same: by who sends it, its subject and its sentences, two of the three.
pub(crate) fn looks_like_one(asked: &Asked<'_>, notice: &Notice) -> bool {
    let from = asked.from.to_lowercase();
    let local = from.split('@').next().unwrap_or_default();
    let daemon = [
        "mailer-daemon",
        "mailerdaemon",
        "mail-daemon",
        "postmaster",
        "mdaemon",
        "mail delivery",
        "mailsystem",
        "mail-system",
        "mailer",
        "administrator",
        "sysadmin",
    ]
    .iter()
    .any(|d| local.contains(d))
        || phrases::any(
            &phrases::plain(&asked.header.text("from").unwrap_or_default()),
            &[
                "mail delivery",
                "mailer-daemon",
                "mailer daemon",
                "mail system",
                "system administrator",
                "postmaster",
                "delivery subsystem",
                "mail deliver",
                "почтовая служба",
            ],
        );
    let empty_path = asked.return_path.is_some_and(|p| p.is_empty() || p.to_lowercase().starts_with("mailer-daemon"));
    let subject = is_titled(asked.subject);
    let said = phrases::plain(beginning(&notice.said));
    let sentence = SENTENCES.is_in(&said) || notice::refusal(&notice.said).is_some();
    let returned = !notice.returned.is_empty() || asked.parts.iter().any(|p| p.is_message() || p.is("text/rfc822-headers"));
    let thread = asked.header.has("in-reply-to") && !daemon && !empty_path;
    if thread {
        return false;
    }
    let sender = daemon || empty_path || asked.from.is_empty();
    // Who wants no answers and returns a mail is a machine too, whatever its name.
    let machine = sender || ["no-reply", "noreply", "no_reply", "donotreply", "do-not-reply"].iter().any(|n| local.contains(n));
    let named = !notice::named(&notice.said, asked.to).is_empty();
    // A list that takes mail of its members only has refused the mail for the list's address.
    const CLOSED: &[&str] = &[
        "you are not a member of",
        "not a member of this",
        "not subscribed to this",
        "is not a subscriber",
        "you are not allowed to post",
        "only members may post",
        "posting is restricted to members",
        "members-only list",
    ];
    let of_list =
        ["mailing-list", "x-mlserver", "x-ml-info", "x-mailman-version", "list-id", "list-subscribe"].iter().any(|n| asked.header.has(n));
    if of_list && named && phrases::any(&said, CLOSED) {
        return true;
    }
    (sender && sentence && (subject || returned || daemon))
        || (subject && sentence && (sender || returned))
        || (daemon && subject && (returned || named))
        || (machine && sentence && returned && named)
}

/// Whether a server says that it goes on trying.
pub(crate) fn is_delay(asked: &Asked<'_>, notice: &Notice, said: &[Said]) -> bool {
    static STILL: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/bounce-delays.txt")));
    if !said.is_empty() {
        return said.iter().all(|s| s.action == Action::Delayed || s.action == Action::Arrived);
    }
    let subject = phrases::plain(asked.subject);
    STILL.is_in(&phrases::plain(beginning(&notice.said)))
        || phrases::any(
            &subject,
            &["delayed", "(delay)", "warning: could not send", "still retrying", "verzögert", "retardé", "retrasad", "задержан", "延迟"],
        )
}

/// The part of a text in which it says what it is about; a notice may go on for long with what it returns.
pub(crate) fn beginning(text: &str) -> &str {
    const BEGINNING: usize = 16 << 10;
    &text[..address::floor(text, BEGINNING)]
}
