//! The clock of a world, in the local time of New York: times as pages write them.

use jiff::civil;
use nemcon_negotiation::{Instant, LocalTime, ZonedTime};

/// The zone of all pages.
pub const ZONE: &str = "America/New_York";

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What time it is.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    now: Instant,
}

impl Default for Clock {
    fn default() -> Self {
        Self { now: Instant::from_millis(0) }
    }
}

impl Clock {
    /// Returns the instant.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// Lets it be that instant, never an earlier one.
    pub fn set(&mut self, now: Instant) {
        self.now = self.now.max(now);
    }

    /// Returns the local date.
    pub fn date(&self) -> civil::Date {
        local(self.now).date()
    }

    /// Reads `18:00`, `18:00:01.500` or `16 December 2021, 18:00`.
    pub fn read(&self, text: &str) -> Result<civil::DateTime, String> {
        let text = text.trim();
        let (date, time) = match text.rsplit_once([',', ' ']) {
            Some((date, time)) => (self::date(date.trim().trim_end_matches([',', ' ']))?, time),
            None => (self.date(), text),
        };
        Ok(date.to_datetime(self::time(time.trim())?))
    }

    /// Lets time come to what a line says. A line that names the minute running now changes nothing.
    pub fn come_to(&mut self, text: &str) -> Result<(), String> {
        let to = zoned(self.read(text)?)?.at;
        let (minute, has_seconds) = (60_000, text.matches(':').count() > 1);
        if to < self.now && (has_seconds || to.millis() / minute != self.now.millis() / minute) {
            return Err(format!("{text} lies before the line above"));
        }
        self.set(to);
        Ok(())
    }
}

/// Reads `13 December 2021`.
pub fn date(text: &str) -> Result<civil::Date, String> {
    let wrong = || format!("{text:?} is no date such as 13 December 2021");
    let [day, month, year] = text.split_whitespace().collect::<Vec<_>>()[..] else { return Err(wrong()) };
    let month = MONTHS.iter().position(|name| *name == month).ok_or_else(wrong)?;
    let (day, year) = (day.parse().map_err(|_| wrong())?, year.parse().map_err(|_| wrong())?);
    civil::Date::new(year, i8::try_from(month + 1).expect("twelve months"), day).map_err(|_| wrong())
}

fn time(text: &str) -> Result<civil::Time, String> {
    let text = if text.matches(':').count() == 1 { format!("{text}:00") } else { text.to_owned() };
    text.parse().map_err(|_| format!("{text:?} is no time such as 18:00"))
}

/// Returns hours from UTC in New York: daylight-saving time from the second Sunday of March to the first of November.
fn offset(at: civil::DateTime) -> i64 {
    let sunday = |month, nth| {
        let first = civil::date(at.year(), month, 1);
        first.nth_weekday_of_month(nth, civil::Weekday::Sunday).expect("a month has two Sundays").at(2, 0, 0, 0)
    };
    if at >= sunday(3, 2) && at < sunday(11, 1) { -4 } else { -5 }
}

/// Returns a local time with its instant. Seconds count for the instant, and are left out of the local time.
pub fn zoned(at: civil::DateTime) -> Result<ZonedTime, String> {
    let utc = jiff::tz::TimeZone::UTC.to_timestamp(at).map_err(|e| e.to_string())?;
    let to_minute = civil::date(at.year(), at.month(), at.day()).at(at.hour(), at.minute(), 0, 0);
    let instant = Instant::from_millis(utc.as_millisecond()).plus_hours(-offset(at));
    Ok(ZonedTime { at: instant, local: LocalTime(to_minute), zone: ZONE.to_owned() })
}

fn local(at: Instant) -> civil::DateTime {
    let utc = |at: Instant| {
        let stamp = jiff::Timestamp::from_millisecond(at.millis()).expect("an instant of a page");
        jiff::tz::TimeZone::UTC.to_datetime(stamp)
    };
    utc(at.plus_hours(offset(utc(at.plus_hours(-5)))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summer_and_winter_have_their_own_hours() {
        let at = |text: &str| zoned(Clock::default().read(text).unwrap()).unwrap().at.to_string();
        assert_eq!(at("13 December 2021, 10:00"), "2021-12-13T15:00:00.000Z");
        assert_eq!(at("25 July 2022, 10:00"), "2022-07-25T14:00:00.000Z");
        assert_eq!(local("2022-07-25T14:00:00.000Z".parse().unwrap()).to_string(), "2022-07-25T10:00:00");
    }
}
