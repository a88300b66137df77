//! What the address asks of the trail: filter and cursor, as typed and as understood.

use jiff::civil::Date;
use kernel::{EditionTime, Id, MachineTime, Zone};
use ledger::trail::{Cursor, Filter};
use page::Form;
use web::Visit;

use crate::pages::address;

/// The parts of the address that make the filter, in the order in which they are drawn.
pub(super) const PARTS: [&str; 6] = ["kind", "verb", "actor", "thing", "from", "until"];

/// What is asked.
pub(super) struct Asked {
    /// The filter as typed, with its faults.
    pub form: Form,
    /// The filter as understood.
    pub filter: Filter,
    path: String,
}

impl Asked {
    /// Reads the address. A thing or a day that cannot be read is a fault beside its field; a cursor that cannot be read is no cursor.
    pub fn of(visit: &Visit, edition: Id) -> Self {
        let query = &visit.place.query;
        let mut form = Form::new();
        for part in PARTS {
            if !query.trimmed(part).is_empty() {
                form = form.with(part, query.trimmed(part));
            }
        }
        let text = |part: &str| Some(form.value(part).to_owned()).filter(|value| !value.is_empty());
        let mut filter = Filter {
            edition: Some(edition),
            kind: text("kind"),
            verb: text("verb"),
            actor: text("actor"),
            before: cursor(query.value("before")),
            ..Filter::default()
        };
        if filter.before.is_none() {
            filter.after = cursor(query.value("after"));
        }
        let mut refuse = Vec::new();
        if let Some(thing) = text("thing") {
            filter.thing = thing.parse().ok();
            if filter.thing.is_none() {
                refuse.push(("thing", "office-bad-thing"));
            }
        }
        let zone = visit.zone();
        let mut day = |part: &'static str, last: bool| {
            let Ok(day) = text(part)?.parse::<Date>() else {
                refuse.push((part, "office-bad-day"));
                return None;
            };
            // A day counts to its end; after the calendar's last there is none, and no limit.
            start_of(if last { day.tomorrow().ok()? } else { day }, &zone)
        };
        filter.from = day("from", false);
        filter.until = day("until", true);
        for (part, words) in refuse {
            form.refuse(part, visit.say(words));
        }
        Self { form, filter, path: visit.office("trail") }
    }

    /// The address of this filter with one part changed and without cursor; an empty value takes the part out.
    pub fn with(&self, part: &str, value: &str) -> String {
        let pairs = PARTS.map(|p| (p, if p == part { value } else { self.form.value(p) }));
        address(&self.path, &pairs)
    }

    /// The address of the page that begins after this record, or of the one that ends before it.
    pub fn turned(&self, way: &str, at: Cursor) -> String {
        let place = format!("{}-{}", at.0.micros(), at.1);
        let mut pairs: Vec<(&str, &str)> = PARTS.iter().map(|p| (*p, self.form.value(p))).collect();
        pairs.push((way, &place));
        address(&self.path, &pairs)
    }
}

fn start_of(day: Date, zone: &Zone) -> Option<EditionTime> {
    day.to_zoned_datetime(zone.jiff().clone()).ok().map(|start| start.timestamp().into())
}

fn cursor(text: &str) -> Option<Cursor> {
    let (at, id) = text.rsplit_once('-')?;
    Some((MachineTime::from_micros(at.parse().ok()?), id.parse().ok()?))
}
