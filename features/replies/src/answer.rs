//! What an answer says: accept, decline or delegate; who speaks, in which language, how and when.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::civil::DateTime;
use kernel::{EditionTime, Lang, Zone};
use letters::ReplyForm;
use serde::{Deserialize, Serialize};

/// The minister's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AnswerKind {
    /// The minister speaks.
    Accept,
    /// Nobody speaks for the state.
    Decline,
    /// Another person of the state speaks.
    Delegate,
}

impl AnswerKind {
    /// All kinds.
    pub const ALL: [AnswerKind; 3] = [Self::Accept, Self::Delegate, Self::Decline];

    /// The name in tables, forms and message keys.
    // words: replies-kind-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Decline => "decline",
            Self::Delegate => "delegate",
        }
    }

    /// Whether somebody will speak.
    pub const fn speaks(self) -> bool {
        matches!(self, Self::Accept | Self::Delegate)
    }
}

impl fmt::Display for AnswerKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for AnswerKind {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|k| k.name() == s).ok_or(())
    }
}

store::stored_as_text!(AnswerKind);

/// How a statement is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Live, by video link or in the hall.
    Live,
    /// By a video that is sent in before.
    Video,
}

impl Mode {
    /// Both.
    pub const ALL: [Mode; 2] = [Self::Live, Self::Video];

    /// The name in forms and message keys.
    // words: replies-mode-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Video => "video",
        }
    }
}

impl FromStr for Mode {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|m| m.name() == s).ok_or(())
    }
}

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// The form before the name: "H.E. Ms".
    pub title: String,
    /// The name.
    pub name: String,
    /// The post.
    pub post: String,
    /// The rank, by its code in the edition's ladder.
    pub rank: String,
}

/// What somebody who will speak tells us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Who speaks.
    pub speaker: Speaker,
    /// The language of the statement.
    pub lang: Lang,
    /// Live or by video.
    pub mode: Mode,
    /// The hours at which the speaker is free; empty means "at any hour offered", and so it does for a video.
    pub hours: BTreeSet<EditionTime>,
    /// The zone in which they were chosen.
    pub zone: String,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The minister's word.
    pub kind: AnswerKind,
    /// Who speaks and how; there, exactly if somebody does.
    pub statement: Option<Statement>,
    /// A message to the secretariat.
    pub message: String,
    /// Whether the public pages may name the State among those that have answered; never what it answered. Not unless it was said.
    #[serde(default)]
    pub named: bool,
}

impl Answer {
    /// Whether two answers say the same in what matters: a message more or less, or a leave to be named, is no contradiction.
    pub fn agrees_with(&self, other: &Answer) -> bool {
        self.kind == other.kind && self.statement == other.statement
    }
}

/// Characters of a line of the form: the longest official titles stay below.
pub const LINE_LIMIT: usize = 300;

/// Characters of a message.
pub const MESSAGE_LIMIT: usize = 4000;

/// What is wrong with a form, each fault with its field; all of them at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerFault {
    /// Nothing was chosen.
    NoKind,
    /// No name.
    NoName,
    /// No post.
    NoPost,
    /// No rank, or one that the edition's ladder does not have.
    NoRank,
    /// No language.
    NoLang,
    /// Neither live nor video.
    NoMode,
    /// A zone that does not exist.
    BadZone,
    /// An hour that is not offered.
    BadHour,
    /// A line that is too long, in this field.
    TooLong(&'static str),
    /// A message that is too long.
    LongMessage,
}

impl AnswerFault {
    /// The field beside which the sentence stands.
    pub const fn field(self) -> &'static str {
        match self {
            Self::NoKind => "kind",
            Self::NoName => "name",
            Self::NoPost => "post",
            Self::NoRank => "rank",
            Self::NoLang => "statement_lang",
            Self::NoMode => "mode",
            Self::BadZone => "zone",
            Self::BadHour => "hours",
            Self::TooLong(field) => field,
            Self::LongMessage => "message",
        }
    }

    /// The key of its sentence.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoKind => "replies-fault-kind",
            Self::NoName => "replies-fault-name",
            Self::NoPost => "replies-fault-post",
            Self::NoRank => "replies-fault-rank",
            Self::NoLang => "replies-fault-lang",
            Self::NoMode => "replies-fault-mode",
            Self::BadZone => "replies-fault-zone",
            Self::BadHour => "replies-fault-hour",
            Self::TooLong(_) => "replies-fault-long",
            Self::LongMessage => "replies-fault-message",
        }
    }

    /// The most characters that the sentence mentions.
    pub const fn limit(self) -> usize {
        match self {
            Self::LongMessage => MESSAGE_LIMIT,
            _ => LINE_LIMIT,
        }
    }
}

/// The steps of the form, each of which checks its own fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Accept, decline or delegate; a message.
    Answer,
    /// Who speaks.
    Speaker,
    /// When.
    Availability,
}

/// Reads an answer from what was typed. `known_rank` tells whether the ladder has a rank. Gives the answer, or all faults of all steps.
pub fn read(form: &page::Form, asked: &ReplyForm, record: &Zone, known_rank: impl Fn(&str) -> bool) -> Result<Answer, Vec<AnswerFault>> {
    let mut faults = Vec::new();
    for step in [Step::Answer, Step::Speaker, Step::Availability] {
        faults.extend(check(step, form, asked, record, &known_rank));
    }
    let Ok(kind) = form.value("kind").parse::<AnswerKind>() else { return Err(faults) };
    if !faults.is_empty() {
        return Err(faults);
    }
    let statement = kind.speaks().then(|| {
        let mode = form.value("mode").parse().unwrap_or(Mode::Live);
        Statement {
            speaker: Speaker {
                title: form.trimmed("title").into(),
                name: form.trimmed("name").into(),
                post: form.trimmed("post").into(),
                rank: form.value("rank").into(),
            },
            lang: form.value("statement_lang").parse().unwrap_or(Lang::En),
            mode,
            hours: if mode == Mode::Live { hours(form, record).into_iter().flatten().collect() } else { BTreeSet::new() },
            zone: zone(form, record).map_or_else(|| record.name().to_owned(), |z| z.name().to_owned()),
        }
    });
    Ok(Answer { kind, statement, message: form.trimmed("message").into(), named: form.value("named") == "yes" })
}

/// The faults of one step.
pub fn check(step: Step, form: &page::Form, asked: &ReplyForm, record: &Zone, known_rank: &impl Fn(&str) -> bool) -> Vec<AnswerFault> {
    let kind = form.value("kind").parse::<AnswerKind>().ok();
    let speaks = kind.is_some_and(AnswerKind::speaks);
    let mut faults = Vec::new();
    let mut refuse = |wrong: bool, fault: AnswerFault| {
        if wrong {
            faults.push(fault);
        }
    };
    let long = |field: &'static str| form.trimmed(field).chars().count() > LINE_LIMIT;
    match step {
        Step::Answer => {
            refuse(kind.is_none(), AnswerFault::NoKind);
            refuse(form.trimmed("message").chars().count() > MESSAGE_LIMIT, AnswerFault::LongMessage);
        }
        Step::Speaker if speaks => {
            refuse(long("title"), AnswerFault::TooLong("title"));
            refuse(form.trimmed("name").is_empty(), AnswerFault::NoName);
            refuse(long("name"), AnswerFault::TooLong("name"));
            refuse(form.trimmed("post").is_empty(), AnswerFault::NoPost);
            refuse(long("post"), AnswerFault::TooLong("post"));
            refuse(!known_rank(form.value("rank")), AnswerFault::NoRank);
            refuse(form.value("statement_lang").parse::<Lang>().is_err(), AnswerFault::NoLang);
            refuse(form.value("mode").parse::<Mode>().is_err(), AnswerFault::NoMode);
        }
        Step::Availability if speaks => {
            refuse(zone(form, record).is_none(), AnswerFault::BadZone);
            let offered = offered(asked, record);
            let all_offered = hours(form, record).into_iter().all(|h| h.is_some_and(|h| offered.iter().any(|o| o.1 == h)));
            refuse(!all_offered, AnswerFault::BadHour);
        }
        _ => {}
    }
    faults
}

/// The zone that was chosen; the zone of record if none was.
pub fn zone(form: &page::Form, record: &Zone) -> Option<Zone> {
    match form.value("zone") {
        "" => Some(record.clone()),
        name => name.parse().ok(),
    }
}

fn hours(form: &page::Form, record: &Zone) -> Vec<Option<EditionTime>> {
    form.values("hours").iter().map(|text| hour(text, record)).collect()
}

/// An hour as the form sends it, `2021-03-22T08`: a civil hour of the zone of record.
pub fn hour(text: &str, record: &Zone) -> Option<EditionTime> {
    let civil: DateTime = (text.len() == 13).then(|| format!("{text}:00").parse().ok()).flatten()?;
    civil.to_zoned_datetime(record.jiff().clone()).ok().map(|z| z.timestamp().into())
}

/// The hours offered, each with its text in the form.
pub fn offered(asked: &ReplyForm, record: &Zone) -> Vec<(String, EditionTime)> {
    asked
        .days
        .iter()
        .flat_map(|day| (day.from..day.to).map(move |h| format!("{}T{h:02}", day.date)))
        .filter_map(|text| hour(&text, record).map(|at| (text, at)))
        .collect()
}

#[cfg(test)]
mod tests {
    use letters::{Authenticity, SpeakingDay};

    use super::*;

    fn geneva() -> Zone {
        "Europe/Zurich".parse().expect("a zone")
    }

    fn asked() -> ReplyForm {
        let day = |d: i8| SpeakingDay { date: jiff::civil::date(2021, 3, d), from: 8, to: 20 };
        ReplyForm {
            deadline: EditionTime::from_micros(0),
            authenticity: Authenticity::A,
            one_statement: true,
            days: (22..=26).map(day).collect(),
            sample_hours: true,
            reminders: Vec::new(),
        }
    }

    fn full(kind: &str) -> page::Form {
        page::Form::sent([
            ("kind", kind),
            ("name", " Amina Diallo "),
            ("post", "Minister"),
            ("rank", "minister"),
            ("statement_lang", "fr"),
            ("mode", "live"),
            ("zone", "Africa/Dakar"),
            ("hours", "2021-03-22T08"),
            ("hours", "2021-03-26T19"),
        ])
    }

    fn check_read(form: page::Form, expected: Result<AnswerKind, Vec<AnswerFault>>) {
        assert_eq!(read(&form, &asked(), &geneva(), |r| r == "minister").map(|a| a.kind), expected);
    }

    #[test]
    fn a_whole_form_is_an_answer() {
        check_read(full("accept"), Ok(AnswerKind::Accept));
        check_read(full("delegate"), Ok(AnswerKind::Delegate));
        check_read(page::Form::sent([("kind", "decline")]), Ok(AnswerKind::Decline));
        let answer = read(&full("accept"), &asked(), &geneva(), |_| true).expect("whole");
        let statement = answer.statement.expect("somebody speaks");
        assert_eq!((statement.speaker.name.as_str(), statement.hours.len(), statement.zone.as_str()), ("Amina Diallo", 2, "Africa/Dakar"));
    }

    #[test]
    fn all_faults_are_told_at_once() {
        use AnswerFault::*;
        check_read(page::Form::new(), Err(vec![NoKind]));
        check_read(page::Form::sent([("kind", "accept")]), Err(vec![NoName, NoPost, NoRank, NoLang, NoMode]));
        check_read(full("accept").with("hours", "2021-03-27T08").with("hours", "x"), Err(vec![BadHour]));
        let strange = page::Form::sent(full("accept").pairs().filter(|(n, _)| *n != "zone").map(|(n, v)| (n.to_owned(), v.to_owned())));
        check_read(strange.with("zone", "Mars/Olympus"), Err(vec![BadZone]));
    }

    #[test]
    fn an_answer_that_declines_has_no_speaker_whatever_was_typed() {
        let answer = read(&full("decline"), &asked(), &geneva(), |_| true).expect("whole");
        assert_eq!(answer.statement, None);
    }

    #[test]
    fn a_video_needs_no_hours() {
        let pairs = full("accept")
            .pairs()
            .map(|(n, v)| (n.to_owned(), if n == "mode" { "video".to_owned() } else { v.to_owned() }))
            .collect::<Vec<_>>();
        let answer = read(&page::Form::sent(pairs), &asked(), &geneva(), |_| true).expect("whole");
        assert!(answer.statement.is_some_and(|s| s.hours.is_empty()));
    }

    #[test]
    fn sixty_hours_are_offered_in_genevas_time() {
        let offered = offered(&asked(), &geneva());
        assert_eq!(offered.len(), 60);
        assert_eq!(offered[0].1.to_string(), "2021-03-22T07:00:00Z");
    }
}
