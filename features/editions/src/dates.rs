//! Days and months of an edition: civil, in its zone of record.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Days from a first to a last, both included. Kept as `2021-03-22/2021-03-26` (ISO 8601-1, 5.5.2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    first: Date,
    last: Date,
}

/// The last day lies before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the last day lies before the first")]
pub struct Turned;

impl Days {
    /// Days from the first to the last. Refuses a last one before the first.
    pub fn new(first: Date, last: Date) -> Result<Self, Turned> {
        if last < first { Err(Turned) } else { Ok(Self { first, last }) }
    }

    /// The first day.
    pub fn first(self) -> Date {
        self.first
    }

    /// The last day.
    pub fn last(self) -> Date {
        self.last
    }
}

/// A month of a year. Kept as `2021-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month(Date);

impl Month {
    /// Its first day.
    pub fn first(self) -> Date {
        self.0
    }
}

/// The text is no day, month or range of days that can be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a day or month: {0:?}")]
pub struct BadDate(String);

fn bad(text: &str) -> BadDate {
    BadDate(text.chars().take(30).collect())
}

/// A day as HTML and ISO 8601 write it, `2021-03-22`, and in no other way.
pub fn day(text: &str) -> Result<Date, BadDate> {
    text.parse::<Date>().ok().filter(|d| d.to_string() == text).ok_or_else(|| bad(text))
}

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.last)
    }
}

impl FromStr for Days {
    type Err = BadDate;

    fn from_str(s: &str) -> Result<Self, BadDate> {
        let (first, last) = s.split_once('/').ok_or_else(|| bad(s))?;
        Self::new(day(first)?, day(last)?).map_err(|Turned| bad(s))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

impl FromStr for Month {
    type Err = BadDate;

    fn from_str(s: &str) -> Result<Self, BadDate> {
        day(&format!("{s}-01")).map(Self).map_err(|_| bad(s))
    }
}

store::stored_as_text!(Days, Month);

macro_rules! as_text {
    ($($type:ty),+) => {$(
        impl Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}
as_text!(Days, Month);

/// When an edition takes place. What is not known, or not part of the forum, is absent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dates {
    /// Since which month it is held in virtual form.
    pub virtual_since: Option<Month>,
    /// The days of the high-level sessions.
    pub high_level_sessions: Option<Days>,
    /// The final week.
    pub final_week: Option<Days>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_days(text: &str, expected: bool) {
        assert_eq!(text.parse::<Days>().is_ok_and(|d| d.to_string() == text), expected, "{text}");
    }

    fn check_month(text: &str, expected: bool) {
        assert_eq!(text.parse::<Month>().is_ok_and(|m| m.to_string() == text), expected, "{text}");
    }

    #[test]
    fn days_read_back_as_written_and_never_run_backwards() {
        check_days("2021-03-22/2021-03-26", true);
        check_days("2021-03-22/2021-03-22", true);
        check_days("2021-03-26/2021-03-22", false);
        check_days("2021-02-29/2021-03-01", false);
        check_days("20210322/20210326", false);
        check_days("2021-03-22", false);
    }

    #[test]
    fn a_month_is_a_year_and_two_figures() {
        check_month("2021-01", true);
        check_month("2021-13", false);
        check_month("2021-1", false);
        check_month("2021-01-15", false);
        check_month("", false);
    }
}
