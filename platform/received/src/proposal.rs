//! What an answer seems to say: a proposal for the officer who confirms it with one key, and never a decision.
//!
//! Obtained by looking for phrases that letters of acceptance, regret and designation have, in the six languages, in the answer's own text
//! (nothing quoted, no signature). Where both a yes and a no are found, where the text asks something, where it is long enough to say several
//! things, or where nothing is found, it is [`AnswerKind::Unclear`]: a wrong proposal costs more than none.

use std::sync::LazyLock;

use crate::address;
use crate::phrases::{self, Set};

/// What an answer seems to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AnswerKind {
    /// The addressee will take part.
    Accepts,
    /// The addressee will not.
    Regrets,
    /// Another will in the addressee's place.
    Delegates,
    /// It does not say, or says more than one thing.
    Unclear,
}

impl AnswerKind {
    /// The fixed word for machines.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepts => "accepts",
            Self::Regrets => "regrets",
            Self::Delegates => "delegates",
            Self::Unclear => "unclear",
        }
    }
}

/// Longer answers say several things; an officer reads them.
const LONGEST: usize = 6_000;

static DELEGATES: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/answer-delegates.txt")));

static REGRETS: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/answer-regrets.txt")));

static ACCEPTS: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/answer-accepts.txt")));

/// What takes a yes back, or leaves it open.
static DOUBTS: LazyLock<Set> = LazyLock::new(|| Set::listed(include_str!("../words/answer-doubts.txt")));

/// Words that turn a yes into a no, right before or after it.
const NOT: &[&str] =
    &["not ", "cannot", "unable", "ne ", "n'", "no ", "не ", "不", "无法", "未能", "لن ", "لا ", "whether", "si le ", "if "];

/// What an answer seems to say.
pub(crate) fn of(answer: &str) -> AnswerKind {
    if answer.trim().is_empty() || answer.len() > LONGEST {
        return AnswerKind::Unclear;
    }
    let text = phrases::plain(answer);
    let regrets = REGRETS.is_in(&text);
    let delegates = DELEGATES.is_in(&text);
    let accepts = ACCEPTS.found(&text).any(|(_, at)| is_affirmed(&text, at));
    let doubts = DOUBTS.is_in(&text);
    match (delegates, regrets, accepts) {
        _ if doubts && !(delegates && regrets) => AnswerKind::Unclear,
        (true, _, _) => AnswerKind::Delegates,
        (false, true, false) => AnswerKind::Regrets,
        (false, false, true) => AnswerKind::Accepts,
        _ => AnswerKind::Unclear,
    }
}

/// Whether no "not" stands close before this place, in the same clause.
fn is_affirmed(text: &str, at: usize) -> bool {
    const NEAR: usize = 24;
    let before = &text[address::floor(text, at.saturating_sub(NEAR))..at];
    let clause = before.rsplit(['.', ',', ';', '。', '，']).next().unwrap_or_default();
    !NOT.iter().any(|n| clause.contains(n))
}
