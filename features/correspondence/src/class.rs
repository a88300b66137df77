//! A class of the file plan: what lies under it, how long it is kept, and what becomes of it then.

use jiff::civil::Date;
use kernel::{Id, Kind, Lang, Text};
use ledger::Thing;
use serde::{Deserialize, Serialize};

use crate::CLASS;

/// From when the years of a class are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CountsFrom {
    /// The day on which an item came or went.
    Item,
    /// The end of the year in which it came or went.
    Year,
    /// The day on which the class was closed.
    Closing,
}

/// What becomes of an item when its years are over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// It is destroyed; number, dates, class and checksum remain.
    Destroy,
    /// It goes to the archives; then it is as if destroyed here.
    Transfer,
    /// It is kept for good.
    Keep,
}

macro_rules! named {
    ($type:ident: $($variant:ident = $name:literal),+) => {
        impl $type {
            /// All of them.
            pub const ALL: &'static [$type] = &[$(Self::$variant),+];

            /// The name in tables and message keys.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl std::str::FromStr for $type {
            type Err = ();

            fn from_str(s: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|v| v.name() == s).ok_or(())
            }
        }
    };
}

pub(crate) use named;

named!(CountsFrom: Item = "item", Year = "year", Closing = "closing");
named!(Action: Destroy = "destroy", Transfer = "transfer", Keep = "keep");
store::stored_as_text!(CountsFrom, Action);

/// A class of the file plan of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// Which.
    pub id: Id,
    /// Its code in the plan: `2.1`.
    pub code: String,
    /// What lies under it, in the edition's own words.
    pub titles: Text,
    /// For how many years it is kept; `None` for good.
    pub years: Option<u32>,
    /// From when they are counted.
    pub counts_from: CountsFrom,
    /// What becomes of it then.
    pub action: Action,
    /// The day on which it was closed: nothing more is filed under it.
    pub closed_on: Option<Date>,
    /// Grows with each edit.
    #[serde(skip)]
    pub version: i64,
}

impl Thing for Class {
    const KIND: Kind = CLASS;
    fn id(&self) -> Id {
        self.id
    }
}

impl Class {
    /// Code and title, as it stands in a list.
    pub fn label(&self, lang: Lang) -> String {
        match self.titles.best(lang) {
            Some((_, title)) => format!("{} {title}", self.code),
            None => self.code.clone(),
        }
    }

    /// The last day on which an item that came or went on `day` must be kept; `None` if it is kept for good, or if the class whose closing counts
    /// is still open.
    pub fn kept_until(&self, day: Date) -> Option<Date> {
        if self.action == Action::Keep {
            return None;
        }
        let years = i64::from(self.years?);
        let from = match self.counts_from {
            CountsFrom::Item => day,
            CountsFrom::Year => Date::new(day.year(), 12, 31).ok()?,
            CountsFrom::Closing => self.closed_on?,
        };
        // 29 February becomes the last of February.
        from.checked_add(jiff::Span::new().try_years(years).ok()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(counts_from: CountsFrom, action: Action, years: Option<u32>, closed_on: Option<Date>, expected: Option<&str>) {
        let titles = Text::default();
        let class = Class { id: Id::from_random([1; 16]), code: "1".into(), titles, years, counts_from, action, closed_on, version: 1 };
        assert_eq!(class.kept_until(jiff::civil::date(2020, 2, 29)).map(|d| d.to_string()).as_deref(), expected);
    }

    #[test]
    fn years_count_from_the_item_its_year_or_the_closing_of_the_class() {
        use Action::{Destroy, Keep, Transfer};
        check(CountsFrom::Item, Destroy, Some(5), None, Some("2025-02-28"));
        check(CountsFrom::Item, Destroy, Some(0), None, Some("2020-02-29"));
        check(CountsFrom::Year, Transfer, Some(5), None, Some("2025-12-31"));
        check(CountsFrom::Closing, Destroy, Some(5), None, None);
        check(CountsFrom::Closing, Destroy, Some(5), Some(jiff::civil::date(2021, 6, 30)), Some("2026-06-30"));
        check(CountsFrom::Item, Keep, Some(5), None, None);
        check(CountsFrom::Item, Destroy, None, None, None);
    }
}
