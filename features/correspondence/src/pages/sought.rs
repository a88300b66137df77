//! What the address of the list asks for, read; and the address again.

use jiff::civil::Date;
use kernel::{EditionTime, Zone};
use page::Form;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use web::Visit;
use words::Wanted;

use crate::store::{Cursor, SortedBy, Sought};

/// Letters of what is typed into the search field that are read; the field takes no more.
const TYPED_LIMIT: usize = 200;

/// What is asked for, with the order.
pub(super) struct Asked {
    pub sought: Sought,
    pub order: (SortedBy, bool),
    pub after: Option<Cursor>,
}

/// The names of the filters in the address.
pub(super) const FILTERS: [&str; 7] = ["q", "direction", "channel", "state", "class", "since", "until"];

impl Asked {
    /// Reads the address. A value that is none of its filter asks for nothing.
    pub fn read(visit: &Visit) -> Self {
        let query = &visit.place.query;
        let typed: String = query.trimmed("q").chars().take(TYPED_LIMIT).collect();
        let zone = visit.zone();
        let until = query.value("until").parse::<Date>().ok().and_then(|day| day.tomorrow().ok());
        let sought = Sought {
            words: Wanted::all(&typed),
            direction: query.value("direction").parse().ok(),
            channel: query.value("channel").parse().ok(),
            state: query.value("state").parse().ok(),
            class: query.value("class").parse().ok(),
            since: query.value("since").parse().ok().and_then(|day| midnight(day, &zone)),
            before: until.and_then(|day| midnight(day, &zone)),
        };
        let by = match query.value("sort") {
            "time" => SortedBy::Time,
            "number" => SortedBy::Number,
            _ if sought.words.is_empty() => SortedBy::Number,
            _ => SortedBy::Match,
        };
        Self { order: (by, query.value("way") != "up"), after: query.value("after").parse().ok(), sought }
    }
}

impl Asked {
    /// Whether nothing narrows the list.
    pub fn is_all(&self) -> bool {
        self.sought == Sought::default() && self.after.is_none()
    }
}

/// The first instant of a day in a zone.
pub(crate) fn midnight(day: Date, zone: &Zone) -> Option<EditionTime> {
    day.at(0, 0, 0, 0).to_zoned_datetime(zone.jiff().clone()).ok().map(|z| EditionTime::from(z.timestamp()))
}

/// The address of the list with its filters, those of `but` left out, and what is added.
pub(super) fn address(visit: &Visit, but: &[&str], added: &[(&str, &str)]) -> String {
    let query: &Form = &visit.place.query;
    let kept = FILTERS.iter().chain(&["sort", "way"]).filter(|name| !but.contains(name) && added.iter().all(|(n, _)| n != *name));
    let kept = kept.map(|name| (*name, query.trimmed(name))).filter(|(_, value)| !value.is_empty());
    let pairs: Vec<_> =
        kept.chain(added.iter().copied()).map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC))).collect();
    let path = visit.office("register");
    if pairs.is_empty() { path } else { format!("{path}?{}", pairs.join("&")) }
}
