//! Two clocks, two types, which do not compare: the edition's time, which the forum sees and a demo can set, and the machine's,
//! by which leases, sessions and sign-in links run out.

use std::fmt;
use std::str::FromStr;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ZonedDateTime};
use serde::{Deserialize, Serialize};

macro_rules! instant {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(i64);

        impl $name {
            /// From whole microseconds since 1970-01-01T00:00:00Z, as the stores keep it. Values outside jiff's range (the years
            /// -9999 to 9999) are moved to its nearest end.
            pub fn from_micros(micros: i64) -> Self {
                Self(micros.clamp(Timestamp::MIN.as_microsecond(), Timestamp::MAX.as_microsecond()))
            }

            /// Whole microseconds since 1970-01-01T00:00:00Z.
            pub fn micros(self) -> i64 {
                self.0
            }

            /// The instant, for arithmetic with zones.
            pub fn timestamp(self) -> Timestamp {
                Timestamp::from_microsecond(self.0).expect("from_micros keeps the value in range")
            }

            /// The instant as seen in a zone.
            pub fn in_zone(self, zone: &Zone) -> ZonedDateTime {
                self.timestamp().to_zoned_datetime(zone.0.clone())
            }

            /// Later by a duration (earlier, if it is negative); stops at the ends of the range.
            pub fn plus(self, by: SignedDuration) -> Self {
                let micros = i64::try_from(by.as_micros()).unwrap_or(if by.is_negative() { i64::MIN } else { i64::MAX });
                Self::from_micros(self.0.saturating_add(micros))
            }

            /// The time from `earlier` to this; negative if `earlier` is later.
            pub fn since(self, earlier: Self) -> SignedDuration {
                SignedDuration::from_micros(self.0.saturating_sub(earlier.0))
            }
        }

        impl From<Timestamp> for $name {
            fn from(value: Timestamp) -> Self {
                Self(value.as_microsecond())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.timestamp().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    };
}

instant! {
    /// An instant of the forum: deadlines, dates of receipt, anything an official would quote.
    EditionTime
}
instant! {
    /// An instant of the machine: leases, sessions, links, holds, retries.
    MachineTime
}

/// The text is not a time that can be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a time: {0:?} (write 2021-02-15T10:00[Europe/Zurich], 2021-02-15T09:00Z, or a date)")]
pub struct BadTime(pub String);

impl EditionTime {
    /// Reads a time as a person types it on the command line: an instant (`2021-02-15T09:00Z`), a zoned time in brackets, or a civil
    /// date or time, which is then taken in `zone`.
    ///
    /// Refuses anything else.
    pub fn read(text: &str, zone: &Zone) -> Result<Self, BadTime> {
        let bad = || BadTime(text.chars().take(60).collect());
        if let Ok(zoned) = text.parse::<ZonedDateTime>() {
            return Ok(zoned.timestamp().into());
        }
        if let Ok(timestamp) = text.parse::<Timestamp>() {
            return Ok(timestamp.into());
        }
        let civil = text.parse::<jiff::civil::DateTime>().map_err(|_| bad())?;
        civil.to_zoned_datetime(zone.0.clone()).map(|z| z.timestamp().into()).map_err(|_| bad())
    }
}

/// A time zone of the IANA database that exists.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// Coordinated Universal Time.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The zone's IANA name, such as `Europe/Zurich`.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The zone for jiff.
    pub fn jiff(&self) -> &TimeZone {
        &self.0
    }
}

impl FromStr for Zone {
    type Err = BadTime;

    fn from_str(name: &str) -> Result<Self, BadTime> {
        // A link may carry any text here; IANA names are short.
        if name.len() > 64 {
            return Err(BadTime(name.chars().take(20).collect()));
        }
        TimeZone::get(name).map(Self).map_err(|_| BadTime(name.into()))
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let zone: Zone = "Europe/Zurich".parse().expect("a zone");
        let read = EditionTime::read(text, &zone).map(|t| t.to_string()).unwrap_or_else(|e| e.to_string());
        assert_eq!(read, expected);
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        check("2021-02-15T10:00", "2021-02-15T09:00:00Z");
        check("2021-02-15T09:00:00Z", "2021-02-15T09:00:00Z");
        check("2021-03-01T23:59:59[Europe/Zurich]", "2021-03-01T22:59:59Z");
        check("2021-02-15", "2021-02-14T23:00:00Z");
        check("noon", "not a time: \"noon\" (write 2021-02-15T10:00[Europe/Zurich], 2021-02-15T09:00Z, or a date)");
    }

    #[test]
    fn a_time_beyond_the_calendar_stays_at_its_end() {
        let end = EditionTime::from_micros(i64::MAX);
        assert_eq!(end.plus(SignedDuration::MAX), end);
        assert!("Mars/Olympus".parse::<Zone>().is_err());
    }
}
