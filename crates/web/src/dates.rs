//! The one formatter of dates, instants and what remains until them.
//!
//! Instants are drawn in the zone of the meeting place, which is named by the
//! city that the United Nations works in or by its distance from UTC; no list of
//! zones is ever shown.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

use crate::lang::Lang;
use crate::msg;

/// The zone in which a page shows its instants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    zone: TimeZone,
}

impl Zone {
    /// Returns the zone of an IANA name such as `America/New_York`, or of a
    /// distance such as `+03:00`; UTC where neither is known.
    #[must_use]
    pub fn named(name: &str) -> Zone {
        let zone = TimeZone::get(name).ok().or_else(|| distance(name).map(TimeZone::fixed));
        match zone {
            Some(zone) => Zone { name: name.to_owned(), zone },
            None => Zone::utc(),
        }
    }

    /// Returns the zone UTC.
    #[must_use]
    pub fn utc() -> Zone {
        Zone { name: "UTC".to_owned(), zone: TimeZone::UTC }
    }

    /// Returns how the zone is called at an instant: a city, or `UTC+03:00`.
    #[must_use]
    pub fn place(&self, lang: Lang, at: Timestamp) -> String {
        match self.name.as_str() {
            "America/New_York" => msg::place_new_york(lang),
            "Europe/Zurich" => msg::place_geneva(lang),
            "Europe/Vienna" => msg::place_vienna(lang),
            "Africa/Nairobi" => msg::place_nairobi(lang),
            "Europe/Amsterdam" => msg::place_the_hague(lang),
            "UTC" | "Etc/UTC" => msg::place_utc(lang),
            _ => match self.offset_minutes(at) {
                0 => "UTC".to_owned(),
                m => format!("UTC{}{:02}:{:02}", if m < 0 { '−' } else { '+' }, m.abs() / 60, m.abs() % 60),
            },
        }
    }

    /// Returns the local minute of an instant as a form takes it: `2031-05-12T18:00`.
    #[must_use]
    pub fn local_minute(&self, at: Timestamp) -> String {
        self.zone.to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string()
    }

    /// Returns the distance from UTC at an instant, in minutes.
    #[must_use]
    pub fn offset_minutes(&self, at: Timestamp) -> i32 {
        self.zone.to_offset(at).seconds() / 60
    }

    /// Returns the next instant after this one at which it is that hour of the day.
    #[must_use]
    pub fn next_hour(&self, after: Timestamp, hour: i8) -> Timestamp {
        let today = self.date_of(after);
        let at = |day: Date| self.zone.to_ambiguous_timestamp(day.at(hour, 0, 0, 0)).compatible().unwrap_or(after);
        let tomorrow = today.tomorrow().unwrap_or(today);
        if at(today) > after { at(today) } else { at(tomorrow) }
    }

    /// Returns the distance from UTC as mails say it: `UTC−05:00`.
    #[must_use]
    pub fn offset(&self, at: Timestamp) -> String {
        let minutes = self.offset_minutes(at);
        format!("UTC{}{:02}:{:02}", if minutes < 0 { '−' } else { '+' }, minutes.abs() / 60, minutes.abs() % 60)
    }

    /// Returns the civil date of an instant.
    #[must_use]
    pub fn date_of(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }
}

fn distance(text: &str) -> Option<Offset> {
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = text[1..].split_once(':')?;
    let seconds = hours.parse::<i32>().ok()? * 3600 + minutes.parse::<i32>().ok()? * 60;
    Offset::from_seconds(sign * seconds).ok()
}

/// Returns the name of a place that the record names in English, where it is one that the United Nations works in;
/// any other place stands as it was written.
#[must_use]
pub fn place_named(lang: Lang, written: &str) -> String {
    match written {
        "New York" => msg::place_new_york(lang),
        "Geneva" => msg::place_geneva(lang),
        "Vienna" => msg::place_vienna(lang),
        "Nairobi" => msg::place_nairobi(lang),
        "The Hague" => msg::place_the_hague(lang),
        "online" => msg::place_online(lang),
        "place not confirmed" => msg::place_not_confirmed(lang),
        other => other.to_owned(),
    }
}

/// Returns `13 December 2021`.
#[must_use]
pub fn date(lang: Lang, date: Date) -> String {
    msg::plain(&msg::date(lang, count(date.day()), count(date.month()), date.year()))
}

/// Returns `13 December`.
#[must_use]
pub fn day_and_month(lang: Lang, date: Date) -> String {
    msg::plain(&msg::day_and_month(lang, count(date.day()), count(date.month())))
}

/// Returns `Monday, 13 December 2021`.
#[must_use]
pub fn long_date(lang: Lang, on: Date) -> String {
    let weekday = msg::weekday(lang, count(on.weekday().to_monday_one_offset()));
    msg::plain(&msg::date_with_weekday(lang, date(lang, on), weekday))
}

/// Returns `13 to 17 December 2021` in the manner of the language, or one date.
#[must_use]
pub fn range(lang: Lang, from: Date, to: Date) -> String {
    if from == to {
        return date(lang, from);
    }
    let short = from.year() == to.year();
    // Chinese says the year first, the other languages last.
    let first = if short && lang != Lang::Zh { day_and_month(lang, from) } else { date(lang, from) };
    let last = if short && lang == Lang::Zh { day_and_month(lang, to) } else { date(lang, to) };
    msg::plain(&msg::date_range(lang, first, last))
}

/// Returns `15:00` in the zone.
#[must_use]
pub fn time(at: Timestamp, zone: &Zone) -> String {
    let local = zone.zone.to_datetime(at);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// Returns `15:00 New York`.
#[must_use]
pub fn time_in_place(lang: Lang, at: Timestamp, zone: &Zone) -> String {
    msg::plain(&msg::time_in_place(lang, zone.place(lang, at), time(at, zone)))
}

/// Returns `13 December 2021, 15:00 New York`.
#[must_use]
pub fn instant(lang: Lang, at: Timestamp, zone: &Zone) -> String {
    let day = date(lang, zone.date_of(at));
    msg::plain(&msg::instant(lang, day, zone.place(lang, at), time(at, zone)))
}

/// Returns `13 December 2021, 10:00 to 13:00 New York (UTC−05:00)`; of two days, both.
#[must_use]
pub fn span(lang: Lang, from: Timestamp, to: Timestamp, zone: &Zone) -> String {
    let (first, last) = (zone.date_of(from), zone.date_of(to));
    if first != last {
        return msg::plain(&msg::date_range(lang, instant(lang, from, zone), with_offset(lang, to, zone)));
    }
    let whole = msg::time_span(lang, date(lang, first), time(from, zone), zone.place(lang, from), time(to, zone));
    beside_offset(lang, &msg::plain(&whole), from, zone)
}

/// Returns `13 December 2021, 15:00 New York (UTC−05:00)`.
#[must_use]
pub fn with_offset(lang: Lang, at: Timestamp, zone: &Zone) -> String {
    beside_offset(lang, &instant(lang, at, zone), at, zone)
}

/// A place that is called by its distance from UTC is not told it twice.
fn beside_offset(lang: Lang, words: &str, at: Timestamp, zone: &Zone) -> String {
    let offset = zone.offset(at);
    let told = words.contains(&offset) || zone.place(lang, at) == msg::place_utc(lang);
    if told { words.to_owned() } else { msg::plain(&msg::time_with_offset(lang, offset, words)) }
}

/// Returns what is left until a later instant in its two largest units, or
/// `None` once it has passed.
#[must_use]
pub fn remaining(lang: Lang, now: Timestamp, until: Timestamp) -> Option<String> {
    let seconds = u64::try_from(until.as_second() - now.as_second()).ok()?;
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60);
    let text = match (days, hours, minutes) {
        (0, 0, 0) => msg::remaining_less_than_a_minute(lang),
        (0, 0, m) => msg::remaining_minutes(lang, m),
        (0, h, m) => msg::remaining_hours_minutes(lang, h, m),
        (d, h, _) => msg::remaining_days_hours(lang, d, h),
    };
    Some(msg::plain(&text))
}

fn count(n: i8) -> u64 {
    u64::from(n.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as civil;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("tests write instants well")
    }

    #[test]
    fn an_instant_reads_as_in_the_letters_of_a_chair() {
        let zone = Zone::named("America/New_York");
        let check = |lang, expected| assert_eq!(instant(lang, at("2021-12-13T20:00:00Z"), &zone), expected);
        check(Lang::En, "13 December 2021, 15:00 New York");
        check(Lang::Fr, "13 décembre 2021 à 15:00, New York");
        check(Lang::Es, "13 de diciembre de 2021, 15:00, Nueva York");
        check(Lang::Ru, "13 декабря 2021 года, 15:00, Нью-Йорк");
        check(Lang::Zh, "2021年12月13日15:00（纽约时间）");
        check(Lang::Ar, "13 كانون الأول/ديسمبر 2021، الساعة 15:00، نيويورك");
    }

    #[test]
    fn new_york_moves_with_its_summer_time() {
        let zone = Zone::named("America/New_York");
        assert_eq!(time(at("2022-03-13T06:59:00Z"), &zone), "01:59");
        assert_eq!(time(at("2022-03-13T07:00:00Z"), &zone), "03:00");
    }

    #[test]
    fn a_zone_without_a_duty_station_is_told_by_its_distance() {
        let zone = Zone::named("+05:45");
        assert_eq!(time_in_place(Lang::En, at("2022-01-01T00:00:00Z"), &zone), "05:45 UTC+05:45");
        assert_eq!(Zone::named("nowhere"), Zone::utc());
    }

    #[test]
    fn the_mail_of_the_day_has_its_hour_in_the_zone_also_when_summer_time_begins() {
        let zone = Zone::named("America/New_York");
        let check = |after, expected| assert_eq!(zone.next_hour(at(after), 7), at(expected), "{after}");
        check("2022-03-11T11:59:00Z", "2022-03-11T12:00:00Z");
        check("2022-03-11T12:00:00Z", "2022-03-12T12:00:00Z");
        check("2022-03-12T13:00:00Z", "2022-03-13T11:00:00Z");
        assert_eq!(zone.offset(at("2022-03-13T12:00:00Z")), "UTC−04:00");
    }

    #[test]
    fn what_remains_uses_the_plural_of_the_language() {
        let now = at("2022-01-01T00:00:00Z");
        let check =
            |lang, until, expected: Option<&str>| assert_eq!(remaining(lang, now, at(until)).as_deref(), expected);
        check(Lang::En, "2022-01-03T04:10:00Z", Some("2 days 4 hours"));
        check(Lang::Ru, "2022-01-01T21:03:00Z", Some("21 час 3 минуты"));
        check(Lang::Ar, "2022-01-01T02:11:00Z", Some("ساعتان و11 دقيقة"));
        check(Lang::Zh, "2022-01-01T00:00:59Z", Some("不到1分钟"));
        check(Lang::En, "2021-12-31T23:59:59Z", None);
    }

    #[test]
    fn places_of_the_united_nations_have_a_name_in_each_language() {
        assert_eq!(place_named(Lang::Ar, "New York"), "نيويورك");
        assert_eq!(place_named(Lang::Zh, "online"), "线上");
        assert_eq!(place_named(Lang::Ru, "Port Ambrel"), "Port Ambrel");
    }

    #[test]
    fn ranges_say_the_year_once() {
        assert_eq!(range(Lang::En, civil(2021, 12, 13), civil(2021, 12, 17)), "13 December to 17 December 2021");
        assert_eq!(range(Lang::Zh, civil(2021, 12, 13), civil(2021, 12, 17)), "2021年12月13日至12月17日");
        assert_eq!(range(Lang::Fr, civil(2022, 7, 1), civil(2022, 7, 1)), "1er juillet 2022");
    }
}
