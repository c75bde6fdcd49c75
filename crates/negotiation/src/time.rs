//! Instants, civil dates and zoned times: different things, never mixed. No zone data: an act carries the zone,
//! the local time and the instant it resolves to; whoever composed it resolved it.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::{BadName, as_text};

/// A point in time, in milliseconds since 1970-01-01T00:00:00Z; written `2021-12-13T15:00:00.000Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(i64);

impl Instant {
    /// Returns the instant that many milliseconds after the epoch.
    pub fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Returns the milliseconds since the epoch.
    pub fn millis(self) -> i64 {
        self.0
    }

    /// Returns the instant that many milliseconds later.
    pub fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// Returns the instant that many hours later.
    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus_millis(hours.saturating_mul(3_600_000))
    }
}

impl FromStr for Instant {
    type Err = BadName;
    fn from_str(text: &str) -> Result<Self, BadName> {
        let bad = BadName { expected: "an instant such as 2021-12-13T15:00:00.000Z" };
        let stamp: Timestamp = text.parse().map_err(|_| bad.clone())?;
        let instant = Self(stamp.as_millisecond());
        // One instant, one spelling: bytes that are signed must not have two readings.
        if instant.to_string() == text { Ok(instant) } else { Err(bad) }
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stamp = Timestamp::from_millisecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH);
        write!(f, "{stamp:.3}")
    }
}
as_text!(Instant);

macro_rules! civil {
    ($(#[$doc:meta])* $name:ident, $inner:ty, $format:literal, $expected:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub $inner);

        impl FromStr for $name {
            type Err = BadName;
            fn from_str(text: &str) -> Result<Self, BadName> {
                let bad = BadName { expected: $expected };
                let value = Self(text.parse().map_err(|_| bad.clone())?);
                if value.to_string() == text { Ok(value) } else { Err(bad) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0.strftime($format).to_string())
            }
        }
        as_text!($name);
    };
}

civil!(
    /// A civil date without a zone, `2021-12-13`.
    Date, civil::Date, "%Y-%m-%d", "a date such as 2021-12-13"
);
civil!(
    /// A local time to the minute without a zone, `2021-12-13T10:00`.
    LocalTime, civil::DateTime, "%Y-%m-%dT%H:%M", "a local time such as 2021-12-13T10:00"
);

impl LocalTime {
    /// Returns the civil date of this local time.
    pub fn date(self) -> Date {
        Date(self.0.date())
    }

    /// Returns the ISO weekday, 1 for Monday to 7 for Sunday.
    pub fn weekday(self) -> i64 {
        i64::from(self.0.weekday().to_monday_one_offset())
    }

    /// Returns the minutes since local midnight.
    pub fn minute_of_day(self) -> i64 {
        i64::from(self.0.hour()) * 60 + i64::from(self.0.minute())
    }
}

/// A time as people write it and the instant it is: `{"at":"…Z","local":"2021-12-13T10:00","zone":"America/New_York"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZonedTime {
    /// The instant.
    pub at: Instant,
    /// The local time in the zone.
    pub local: LocalTime,
    /// Name of the zone.
    pub zone: String,
}

impl ZonedTime {
    /// Says whether local time and instant can belong together: no zone is more than 15 hours from UTC, and offsets
    /// are whole minutes. Whether the zone's own rules give this offset is checked where zone data is.
    pub fn is_plausible(&self) -> bool {
        let utc_of_local = jiff::tz::TimeZone::UTC.to_timestamp(self.local.0).map(|stamp| stamp.as_millisecond());
        let offset = utc_of_local.map_or(i64::MAX, |local| local.saturating_sub(self.at.millis()));
        offset.unsigned_abs() <= 15 * 3_600_000 && offset % 60_000 == 0 && zone_is_named(&self.zone)
    }
}

fn zone_is_named(zone: &str) -> bool {
    (1..=64).contains(&zone.len())
        && zone.bytes().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'/' | b'_' | b'-' | b'+'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_has_one_spelling() {
        let text = "2021-12-13T15:00:00.000Z";
        assert_eq!(text.parse::<Instant>().unwrap().to_string(), text);
        for other in ["2021-12-13T15:00:00Z", "2021-12-13T15:00:00.0001Z", "2021-12-13T15:00:00.000+00:00"] {
            assert!(other.parse::<Instant>().is_err(), "{other}");
        }
    }

    #[test]
    fn a_local_time_knows_its_weekday() {
        let time: LocalTime = "2021-12-13T10:30".parse().unwrap();
        assert_eq!((time.weekday(), time.minute_of_day()), (1, 630));
        assert!("2021-12-13T10:30:00".parse::<LocalTime>().is_err());
    }

    #[test]
    fn a_zoned_time_must_hang_together() {
        let mut time = ZonedTime {
            at: "2021-12-13T15:00:00.000Z".parse().unwrap(),
            local: "2021-12-13T10:00".parse().unwrap(),
            zone: "America/New_York".into(),
        };
        assert!(time.is_plausible());
        time.at = time.at.plus_hours(24);
        assert!(!time.is_plausible());
    }
}
