//! Dates, times and zones as each language writes them.

use icu::calendar::{Date as CldrDate, Gregorian};
use icu::datetime::input::Time as CldrTime;
use icu::time::{TimeZone, zone::IanaParser};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use kernel::{Lang, Zone};

use crate::args;
use crate::cldr::Cldr;
use crate::tongue::Tongue;

impl Tongue {
    /// A date with its weekday: "Monday 22 March 2021", "lundi 22 mars 2021".
    pub fn date(&self, date: Date) -> String {
        as_the_house_writes(self.lang(), date, Cldr::of(self.lang()).date.format(&gregorian(date)).to_string())
    }

    /// A date without its weekday: "1 March 2021", "1er mars 2021".
    pub fn day(&self, date: Date) -> String {
        as_the_house_writes(self.lang(), date, Cldr::of(self.lang()).day.format(&gregorian(date)).to_string())
    }

    /// Days from the first to the last: "22–26 March 2021"; across months "29 March 2021 – 2 April 2021"; a single day as [`day`](Self::day).
    /// Stands by itself, as in a table: no preposition fits before it in every language.
    pub fn days(&self, first: Date, last: Date) -> String {
        if first == last {
            return self.day(first);
        }
        let (whole_first, whole_last) = (self.day(first), self.day(last));
        if (first.year(), first.month()) != (last.year(), last.month()) {
            return self.with("words-days-apart", args![("first", whole_first), ("last", whole_last)]);
        }
        // One month, said once: Chinese writes it before the days, the others after them.
        let figures = |date: Date| match (self.lang(), date.day()) {
            (Lang::Zh, day) => format!("{day}日"),
            (Lang::Fr, 1) => "1er".into(),
            (_, day) => day.to_string(),
        };
        let (first, last) = if self.lang() == Lang::Zh { (whole_first, figures(last)) } else { (figures(first), whole_last) };
        self.with("words-days", args![("first", first), ("last", last)])
    }

    /// The month in which a date lies: "March 2021", "март 2021 года".
    pub fn month(&self, of: Date) -> String {
        as_the_house_writes(self.lang(), of.last_of_month(), Cldr::of(self.lang()).month.format(&gregorian(of)).to_string())
    }

    /// A time of day in hours and minutes, 24 hours in all six languages: "14:30". Seconds are left out, not rounded.
    pub fn time(&self, time: Time) -> String {
        let whole = |n: i8| u8::try_from(n).expect("jiff's hours and minutes are never negative");
        let time = CldrTime::try_new(whole(time.hour()), whole(time.minute()), 0, 0).expect("jiff's times are times of a day");
        Cldr::of(self.lang()).time.format(&time).to_string()
    }

    /// An instant as seen in a zone: weekday, date, time, city and offset, "Monday 22 March 2021, 14:30 Geneva (UTC+1)".
    pub fn instant(&self, at: Timestamp, zone: &Zone) -> String {
        let there = zone.jiff().to_datetime(at);
        let (date, time) = (self.date(there.date()), self.time(there.time()));
        let offset = offset(zone.jiff().to_offset(at));
        match self.city(zone) {
            Some(city) => self.with("words-instant", args![("date", date), ("time", time), ("city", city), ("offset", offset)]),
            None => self.with("words-instant-offset", args![("date", date), ("time", time), ("offset", offset)]),
        }
    }

    /// Ranges of hours within one day of a zone: "10:00–13:00 and 15:00–16:00 Geneva (UTC+1)". The offset is that of the first hour.
    pub fn hours(&self, ranges: &[(Timestamp, Timestamp)], zone: &Zone) -> String {
        let time = |at: Timestamp| self.time(zone.jiff().to_datetime(at).time());
        let each: Vec<String> =
            ranges.iter().map(|(from, to)| self.with("words-range", args![("from", time(*from)), ("to", time(*to))])).collect();
        let (ranges, offset) = (self.list(&each), offset(zone.jiff().to_offset(ranges.first().map_or(Timestamp::UNIX_EPOCH, |r| r.0))));
        match self.city(zone) {
            Some(city) => self.with("words-hours", args![("ranges", ranges), ("city", city), ("offset", offset)]),
            None => self.with("words-hours-offset", args![("ranges", ranges), ("offset", offset)]),
        }
    }

    /// The same with the day on which the first hour begins: "Monday 22 March 2021, 10:00–13:00 Geneva (UTC+1)".
    pub fn hours_of_day(&self, ranges: &[(Timestamp, Timestamp)], zone: &Zone) -> String {
        let day = ranges.first().map_or_else(String::new, |r| self.date(zone.jiff().to_datetime(r.0).date()));
        self.with("words-hours-day", args![("date", day), ("hours", self.hours(ranges, zone))])
    }

    /// An instant in a list, without weekday and zone: "22 Mar 2021, 14:30". The head of its column names the zone: [`zoned`](Self::zoned).
    pub fn brief(&self, at: Timestamp, zone: &Zone) -> String {
        let there = zone.jiff().to_datetime(at);
        let written = Cldr::of(self.lang()).brief.format(&gregorian(there.date())).to_string();
        let date = as_the_house_writes(self.lang(), there.date(), written);
        format!("{date} {}", self.time(there.time()))
    }

    /// The title of a column of [`brief`](Self::brief) times, with the city in whose time they are: "Received (Geneva)".
    pub fn zoned(&self, title: &str, zone: &Zone) -> String {
        let city = self.city(zone).unwrap_or_else(|| "UTC".into());
        self.with("words-zoned", args![("title", title), ("city", city)])
    }

    /// A zone by its city, with the offset that it has at this instant: "Geneva (UTC+2)" in summer; "UTC" where it has no city.
    pub fn zone_name(&self, zone: &Zone, at: Timestamp) -> String {
        let offset = offset(zone.jiff().to_offset(at));
        match self.city(zone) {
            Some(city) => self.with("words-zone", args![("city", city), ("offset", offset)]),
            None => offset,
        }
    }

    /// The city after which people call the zone: Geneva for Europe/Zurich, CLDR's city for the others, else the last part of the
    /// zone's name. `None` for UTC and the zones named after an offset.
    pub fn city(&self, zone: &Zone) -> Option<String> {
        let name = zone.name();
        if name == "UTC" || name.starts_with("Etc/") {
            return None;
        }
        let known = IanaParser::new().parse(name);
        if known.as_str() == "chzrh" {
            return Some(self.say("words-geneva"));
        }
        let city = |zone: TimeZone| Cldr::of(self.lang()).city.format(&zone.without_offset()).to_string();
        let named = city(known);
        if named != city(TimeZone::UNKNOWN) {
            return Some(named);
        }
        // GMT, Zulu, EST5EDT: no place; Region/Place that CLDR does not know yet: the place.
        name.rsplit_once('/').map(|(_, place)| place.replace('_', " "))
    }
}

fn gregorian(date: Date) -> CldrDate<Gregorian> {
    let whole = |n: i8| u8::try_from(n).expect("jiff's months and days are never negative");
    CldrDate::try_new_gregorian(date.year().into(), whole(date.month()), whole(date.day())).expect("jiff's dates are Gregorian dates")
}

/// Three habits of official letters that CLDR's patterns do not have: English without a comma after the weekday, the French first of
/// the month as an ordinal (letter CL-21/4: "avant le 1er mars 2021"), and the Russian word for year written out.
fn as_the_house_writes(lang: Lang, date: Date, written: String) -> String {
    match lang {
        Lang::En => written.replacen(", ", " ", 1),
        Lang::Fr if date.day() == 1 => written.replacen("1 ", "1er ", 1),
        Lang::Ru => match written.strip_suffix("г.") {
            Some(rest) => format!("{} года", rest.trim_end()),
            None => written,
        },
        _ => written,
    }
}

/// UTC, UTC+1, UTC−3:30, with the sign for minus. The symbol is the same in all languages (ITU-R TF.460).
pub(crate) fn offset(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = match minutes {
        0 => return "UTC".into(),
        1.. => '+',
        _ => '\u{2212}',
    };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    if rest == 0 { format!("UTC{sign}{hours}") } else { format!("UTC{sign}{hours}:{rest:02}") }
}
