//! [`Span`]: from a first day to the day after the last, either of which may be open. Terms of office and memberships are spans.

use jiff::civil::Date;

/// Days from `since` up to, but without, `until`. A first day that is not known counts as long ago.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    since: Option<Date>,
    until: Option<Date>,
}

impl Span {
    /// A span.
    pub const fn new(since: Option<Date>, until: Option<Date>) -> Self {
        Self { since, until }
    }

    /// The day lies in it.
    pub fn covers(self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| until > day)
    }

    /// The two share a day.
    pub fn meets(self, other: Self) -> bool {
        let begins_before_end = |a: Self, b: Self| match (a.since, b.until) {
            (Some(since), Some(until)) => since < until,
            _ => true,
        };
        begins_before_end(self, other) && begins_before_end(other, self)
    }

    /// The day after `last`, which ends a span. The last day of the calendar has none, and ends nothing.
    pub fn after(last: Date) -> Option<Date> {
        last.tomorrow().ok()
    }

    /// The last day, if it is over.
    pub fn last(self) -> Option<Date> {
        self.until.and_then(|until| until.yesterday().ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> Span {
        let (since, until) = text.split_once("..").unwrap();
        Span::new(since.parse().ok(), until.parse().ok())
    }

    fn check(a: &str, b: &str, expected: bool) {
        assert_eq!((span(a).meets(span(b)), span(b).meets(span(a))), (expected, expected), "{a} {b}");
    }

    #[test]
    fn two_terms_meet_if_they_share_a_day() {
        check("2020-01-01..2021-02-01", "2021-02-01..", false);
        check("2020-01-01..2021-02-02", "2021-02-01..", true);
        check("..2021-02-01", "2021-02-01..2021-03-01", false);
        check("..", "2021-02-01..2021-03-01", true);
        check("2021-02-01..", "2021-03-01..", true);
    }

    #[test]
    fn the_last_day_is_the_one_before_the_end() {
        let span = span("2020-01-01..2021-02-01");
        assert_eq!(span.last(), "2021-01-31".parse().ok());
        assert!(span.covers("2021-01-31".parse().unwrap()) && !span.covers("2021-02-01".parse().unwrap()));
        assert_eq!(Span::after("2021-01-31".parse().unwrap()), "2021-02-01".parse().ok());
    }
}
