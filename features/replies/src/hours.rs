//! The hours of an answer as a person reads them: hours that follow one another as one range, a line for each day, in the speaker's zone
//! beside the zone of record. Pure.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use kernel::{EditionTime, Zone};
use words::{Tongue, args};

/// The hours of one day in both zones, as ranges from a beginning to an end.
type Line = Vec<(Timestamp, Timestamp)>;

/// The lines, each a sentence. An hour has the same date in a line's first zone, and the same in its second; a change of the clocks
/// begins a new line, since the line names the offsets.
pub(crate) fn sentences(tongue: &Tongue, hours: &BTreeSet<EditionTime>, own: &Zone, record: &Zone) -> Vec<String> {
    lines(hours, own, record)
        .into_iter()
        .map(|line| {
            let start = line[0].0;
            let (here, there) = (start.to_zoned_datetime(own.jiff().clone()), start.to_zoned_datetime(record.jiff().clone()));
            let own_line = tongue.hours_of_day(&line, own);
            // The same hours twice say nothing more.
            if here.offset() == there.offset() {
                return own_line;
            }
            let beside = if here.date() == there.date() { tongue.hours(&line, record) } else { tongue.hours_of_day(&line, record) };
            tongue.with("replies-hours-beside", args![("own", own_line), ("record", beside)])
        })
        .collect()
}

fn lines(hours: &BTreeSet<EditionTime>, own: &Zone, record: &Zone) -> Vec<Line> {
    let of_day = |at: Timestamp| {
        let (here, there) = (at.to_zoned_datetime(own.jiff().clone()), at.to_zoned_datetime(record.jiff().clone()));
        (here.date(), here.offset(), there.date(), there.offset())
    };
    let mut lines: Vec<Line> = Vec::new();
    for hour in hours {
        let (from, to) = (hour.timestamp(), hour.plus(SignedDuration::from_hours(1)).timestamp());
        match lines.last_mut().filter(|line| of_day(line[0].0) == of_day(from)) {
            Some(line) => match line.last_mut() {
                Some(range) if range.1 == from => range.1 = to,
                _ => line.push((from, to)),
            },
            None => lines.push(vec![(from, to)]),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::*;

    fn check(hours: &[&str], own: &str, expected: &[&str]) {
        let words = words::Words::new(&[&crate::LOCALES]).expect("the words are whole");
        let hours = hours.iter().map(|h| EditionTime::from(h.parse::<Timestamp>().expect("an instant"))).collect();
        let zone = |name: &str| name.parse::<Zone>().expect("a zone");
        let said = sentences(&words.tongue(Lang::En), &hours, &zone(own), &zone("Europe/Zurich"));
        assert_eq!(said.iter().map(|s| words::unmarked(s)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn hours_that_follow_one_another_are_one_range() {
        check(
            &["2021-03-22T09:00:00Z", "2021-03-22T10:00:00Z", "2021-03-22T11:00:00Z", "2021-03-22T14:00:00Z"],
            "Europe/Zurich",
            &["Monday 22 March 2021, 10:00–13:00 and 15:00–16:00 Geneva (UTC+1)"],
        );
    }

    #[test]
    fn each_day_has_its_line_in_both_zones() {
        check(
            &["2021-03-22T09:00:00Z", "2021-03-22T10:00:00Z", "2021-03-23T09:00:00Z"],
            "Asia/Kolkata",
            &[
                "Monday 22 March 2021, 14:30–16:30 Kolkata (UTC+5:30) = 10:00–12:00 Geneva (UTC+1)",
                "Tuesday 23 March 2021, 14:30–15:30 Kolkata (UTC+5:30) = 10:00–11:00 Geneva (UTC+1)",
            ],
        );
    }

    #[test]
    fn a_range_over_midnight_is_two_lines_and_each_names_its_days() {
        check(
            &["2021-03-22T11:00:00Z", "2021-03-22T12:00:00Z", "2021-03-22T13:00:00Z"],
            "Pacific/Fiji",
            &[
                "Monday 22 March 2021, 23:00–00:00 Fiji (UTC+12) = 12:00–13:00 Geneva (UTC+1)",
                "Tuesday 23 March 2021, 00:00–02:00 Fiji (UTC+12) = Monday 22 March 2021, 13:00–15:00 Geneva (UTC+1)",
            ],
        );
    }
}
