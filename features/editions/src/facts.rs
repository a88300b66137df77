//! [`EditionFacts`]: what a file says of an edition, read with *all* its faults.
//!
//! The form is that of `data/wsis-forum-2021/edition.json`. What belongs to other features in the same file (letters, speaking days,
//! addressee classes) is theirs to read and passed over here. Start with [`EditionFacts::read`]; how a place in the file is read: `place`.

mod place;

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::Date;
use kernel::{Lang, Text, Zone};

use crate::dates::day;
use crate::{Contact, Dates, Days, Framework, FrameworkItem, Organiser, Process, Rank, StakeholderType, Wording};
use place::{Faults, Place};

/// Characters of a name: the longest official one, of an action line in Russian, stays below half.
pub const NAME_LIMIT: usize = 300;

/// Characters of a theme: that of 2021 has 190 in French.
pub const THEME_LIMIT: usize = 500;

/// Characters of a description: some five sentences in the longest language.
pub const DESCRIPTION_LIMIT: usize = 2000;

/// Items of a list: the longest known, the goals with their targets, has 186.
const ITEMS_LIMIT: usize = 500;

/// Parts of addresses that are not an edition's: `/{edition}/schedule.xml` and `/{lang}/{edition}` must stay apart from them.
const RESERVED: [&str; 10] = ["account", "api", "assets", "code", "health", "metrics", "office", "ready", "reply", "sign-in"];

/// What a file says of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionFacts {
    /// The edition's name in addresses.
    pub slug: String,
    /// The zone of record.
    pub zone: Zone,
    /// The short name.
    pub short_names: Text,
    /// The full name.
    pub name: Wording,
    /// The process.
    pub process: Process,
    /// What the forum is.
    pub description: Wording,
    /// The theme.
    pub theme: Wording,
    /// When it takes place.
    pub dates: Dates,
    /// The official languages.
    pub languages: Vec<Lang>,
    /// The organisers, in order.
    pub organisers: Vec<Organiser>,
    /// How the secretariat is reached.
    pub contact: Option<Contact>,
    /// The items of all frameworks, in order.
    pub frameworks: Vec<FrameworkItem>,
    /// The types of stakeholders, in order.
    pub stakeholder_types: Vec<StakeholderType>,
    /// The ladder of ranks.
    pub ranks: Vec<Rank>,
}

/// Something in the file that cannot be used: where, and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactFault {
    /// The place: `theme.fr.text`, `ranks.records[3].code`; empty for the file as a whole.
    pub at: String,
    /// What is wrong.
    pub wrong: Wrong,
}

impl fmt::Display for FactFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.at.is_empty() { self.wrong.fmt(f) } else { write!(f, "{} {}", self.at, self.wrong) }
    }
}

/// What is wrong at a place of the file. The words are for whoever writes the file, beside its own keys.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is no JSON.
    #[error("the file is not JSON: {0}")]
    NotJson(String),
    /// It must be there.
    #[error("is missing")]
    Missing,
    /// It is of another sort: text, list, record.
    #[error("is not {0}")]
    Not(&'static str),
    /// The text or the list is too long.
    #[error("is longer than {0}")]
    TooLong(usize),
    /// It stands there twice.
    #[error("stands there twice")]
    Twice,
    /// The last day lies before the first.
    #[error("ends before it begins")]
    Turned,
    /// It names something that is not in the file.
    #[error("names nothing that stands before it")]
    Unknown,
}

impl EditionFacts {
    /// Reads a file of facts. Refuses with every fault that it finds, in the order of the file's own description.
    pub fn read(json: &str) -> Result<Self, Vec<FactFault>> {
        let file: serde_json::Value =
            serde_json::from_str(json).map_err(|e| vec![FactFault { at: String::new(), wrong: Wrong::NotJson(e.to_string()) }])?;
        let faults = Faults::default();
        let read = facts(&Place::whole(&file, &faults));
        let faults = faults.into_inner();
        if faults.is_empty() { Ok(read) } else { Err(faults) }
    }
}

/// Reads on after a fault: what stands in the place of what is wrong is never used.
fn facts(file: &Place<'_>) -> EditionFacts {
    let process = file.at("process");
    let edition = file.at("edition");
    EditionFacts {
        process: Process {
            slug: slug(&process.at("slug")),
            names: process.at("names").texts(NAME_LIMIT),
            short_names: process.at("short_names").texts(NAME_LIMIT),
        },
        slug: slug(&edition.at("slug")),
        zone: edition.at("time_zone").parsed("a time zone").unwrap_or_else(Zone::utc),
        languages: edition.at("languages").languages(),
        name: Wording::new(edition.at("names").texts(NAME_LIMIT), edition.maybe("unofficial_names").map_or(vec![], |l| l.languages())),
        short_names: edition.at("short_names").texts(NAME_LIMIT),
        dates: Dates {
            virtual_since: edition.maybe("virtual_since").and_then(|m| m.parsed("a month such as 2021-01")),
            high_level_sessions: edition.maybe("high_level_sessions").and_then(|d| days(&d)),
            final_week: edition.maybe("final_week").and_then(|d| days(&d)),
        },
        contact: file.maybe("contact").and_then(|c| contact(&c)),
        description: file.maybe("description").map_or_else(Wording::default, |d| wording(&d, DESCRIPTION_LIMIT)),
        theme: file.maybe("theme").map_or_else(Wording::default, |t| wording(&t, THEME_LIMIT)),
        organisers: organisers(&file.at("organisers")),
        frameworks: frameworks(file),
        stakeholder_types: stakeholder_types(&file.at("stakeholder_types")),
        ranks: ranks(&file.at("ranks")),
    }
}

fn slug(place: &Place<'_>) -> String {
    const FORM: &str = "a name for addresses: at most 40 of a-z, 0-9 and hyphens, none that the program uses itself";
    let slug = place.text(40);
    let plain = slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !plain || RESERVED.contains(&slug.as_str()) || slug.parse::<Lang>().is_ok() {
        place.fault(Wrong::Not(FORM));
    }
    slug
}

/// `{"fr": {"text": "…", "official": true}}`
fn wording(place: &Place<'_>, limit: usize) -> Wording {
    let mut unofficial = Vec::new();
    let text = place.by_language(|lang, version| {
        if !version.at("official").yes() {
            unofficial.push(lang);
        }
        version.at("text").text(limit)
    });
    Wording::new(text, unofficial)
}

fn days(place: &Place<'_>) -> Option<Days> {
    let end = |key| {
        let end = place.at(key);
        let text = end.text(10);
        day(&text)
            .map_err(|_| {
                if !text.is_empty() {
                    end.fault(Wrong::Not("a day such as 2021-03-22"))
                }
            })
            .ok()
    };
    let (first, last): (Option<Date>, Option<Date>) = (end("from"), end("to"));
    Days::new(first?, last?).map_err(|_| place.fault(Wrong::Turned)).ok()
}

fn contact(place: &Place<'_>) -> Option<Contact> {
    let sample = place.maybe("sample").is_some_and(|s| s.yes());
    place.at("email").parsed("an e-mail address").map(|email| Contact { email, sample })
}

/// Codes of a list, of which none may stand there twice.
#[derive(Default)]
struct Codes(BTreeSet<String>);

impl Codes {
    fn read(&mut self, place: &Place<'_>) -> String {
        let code = place.text(NAME_LIMIT);
        if !self.0.insert(code.clone()) && !code.is_empty() {
            place.fault(Wrong::Twice);
        }
        code
    }
}

fn organisers(place: &Place<'_>) -> Vec<Organiser> {
    let (mut codes, mut leads) = (Codes::default(), 0);
    let read = place.records().into_iter().map(|record| {
        let lead = record.at("lead").yes();
        leads += usize::from(lead);
        if lead && leads > 1 {
            record.at("lead").fault(Wrong::Twice);
        }
        Organiser {
            code: codes.read(&record.at("code")),
            lead,
            names: record.at("names").texts(NAME_LIMIT),
            short_names: record.at("short_names").texts(NAME_LIMIT),
        }
    });
    let mut organisers: Vec<_> = read.collect();
    organisers.sort_by_key(|o| !o.lead);
    organisers
}

fn frameworks(file: &Place<'_>) -> Vec<FrameworkItem> {
    let mut items = Vec::new();
    for (framework, key) in [(Framework::ActionLines, "action_lines"), (Framework::Sdgs, "sdgs")] {
        let Some(place) = file.maybe(key) else { continue };
        let source = place.maybe("source").map(|s| s.text(NAME_LIMIT));
        let mut codes = Codes::default();
        for record in place.records() {
            let code = match record.maybe("number") {
                Some(number) => number.number().to_string(),
                None => record.at("code").text(NAME_LIMIT),
            };
            let parent = record.maybe("parent").map(|parent| {
                let code = parent.text(NAME_LIMIT);
                if !code.is_empty() && !codes.0.contains(&code) {
                    parent.fault(Wrong::Unknown);
                }
                code
            });
            if !codes.0.insert(code.clone()) {
                record.fault(Wrong::Twice);
            }
            items.push(FrameworkItem { framework, code, parent, names: record.at("names").texts(NAME_LIMIT), source: source.clone() });
        }
    }
    items
}

fn stakeholder_types(place: &Place<'_>) -> Vec<StakeholderType> {
    let (unofficial, mut codes) = (unofficial(place), Codes::default());
    let read = place.records().into_iter().map(|record| StakeholderType {
        code: codes.read(&record.at("code")),
        names: Wording::new(record.at("names").texts(NAME_LIMIT), unofficial.clone()),
    });
    read.collect()
}

fn ranks(place: &Place<'_>) -> Vec<Rank> {
    let (unofficial, mut codes) = (unofficial(place), Codes::default());
    let read = place.records().into_iter().map(|record| Rank {
        code: codes.read(&record.at("code")),
        precedence: record.at("precedence").number(),
        names: Wording::new(record.at("names").texts(NAME_LIMIT), unofficial.clone()),
    });
    read.collect()
}

fn unofficial(list: &Place<'_>) -> Vec<Lang> {
    list.maybe("unofficial").map_or(vec![], |l| l.languages())
}
