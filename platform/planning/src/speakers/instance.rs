//! The instance as it is written in JSON, and what can be wrong with it. Checked and turned into indices in `validate`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Why an instance is refused: the place in the file and the reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {reason}")]
pub struct BadInstance {
    /// Where, as a path: `statements[3].windows[0]`.
    pub place: String,
    /// What is wrong there.
    pub reason: Reason,
}

/// What can be wrong with an instance. A pin against a window or a capacity is no fault: the clash is in the score.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Not JSON, or not of the form of an instance.
    #[error("{0}")]
    Form(String),
    /// `kind` is not `speakers`, or `version` is not 1.
    #[error("this is no list of speakers of version 1")]
    Kind,
    /// More than this many.
    #[error("there are {found}, at most {limit} are taken")]
    TooMany {
        /// How many there are.
        found: usize,
        /// How many are taken.
        limit: usize,
    },
    /// A number outside its range.
    #[error("{found} is not between {least} and {most}")]
    Range {
        /// The number.
        found: i64,
        /// The least that is taken.
        least: i64,
        /// The most that is taken.
        most: i64,
    },
    /// An id that nothing has.
    #[error("there is no “{0}”")]
    Unknown(String),
    /// An id that two have.
    #[error("“{0}” is there twice")]
    Twice(String),
    /// A window that ends before it begins.
    #[error("the window ends at {end}, before it begins at {start}")]
    Backwards {
        /// Its begin, in minutes.
        start: i64,
        /// Its end, in minutes.
        end: i64,
    },
    /// A time zone that `tz_offsets` does not have.
    #[error("there is no time zone “{0}”")]
    Zone(String),
    /// Two statements, or a statement and itself, that cannot both be so.
    #[error("this pin contradicts {0}")]
    Contradiction(String),
    /// A zone's offsets are not in the order of time.
    #[error("the offsets of a zone begin with a time and go up")]
    Disorder,
    /// A statement that is to be apart from itself.
    #[error("a statement cannot be kept apart from itself")]
    Itself,
}

#[derive(Deserialize)]
pub(super) struct Instance {
    pub kind: String,
    pub version: i64,
    pub name: String,
    pub changeover_min: i64,
    pub theme_default_cost: i64,
    pub tz_offsets: BTreeMap<String, Vec<(i64, i64)>>,
    pub sessions: Vec<WrittenSession>,
    pub statements: Vec<WrittenStatement>,
    #[serde(default)]
    pub apart: Vec<(String, String)>,
    #[serde(default)]
    pub locks: Vec<Lock>,
    #[serde(default)]
    pub previous: Option<BTreeMap<String, WrittenPrevious>>,
    pub weights: WrittenWeights,
}

#[derive(Deserialize)]
pub(super) struct WrittenSession {
    pub id: String,
    pub start: i64,
    pub opening_min: i64,
    pub capacity_min: i64,
    pub theme: String,
    pub languages: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct WrittenStatement {
    pub id: String,
    pub tz: String,
    pub duration_min: i64,
    pub rank: i64,
    pub seniority: i64,
    pub region: String,
    pub gender: String,
    pub stakeholder: String,
    pub language: String,
    pub windows: Vec<(i64, i64)>,
    #[serde(default)]
    pub theme_cost: BTreeMap<String, i64>,
    pub importance: i64,
}

#[derive(Deserialize)]
pub(super) struct Lock {
    pub statement: String,
    pub session: String,
    #[serde(default)]
    pub position: Option<i64>,
}

#[derive(Deserialize)]
pub(super) struct WrittenPrevious {
    pub session: String,
    pub start: i64,
    pub notified: bool,
}

#[derive(Deserialize)]
pub(super) struct WrittenWeights {
    pub precedence: i64,
    pub seniority: i64,
    pub civil: i64,
    pub theme: i64,
    pub balance: i64,
    pub move_session: i64,
    pub shift_time: i64,
}
