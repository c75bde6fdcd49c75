//! The rules of a zone for the time that a calendar covers: one part for each change of the distance from UTC.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use super::line::Lines;

/// Returns a zone of the zone data; UTC needs no rules.
pub(super) fn known(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok().filter(|_| !matches!(name, "UTC" | "Etc/UTC"))
}

/// Returns an instant in UTC, as the format writes it.
pub(super) fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Writes the rules of a zone for the instants from `first` to `last`.
pub(super) fn write(lines: &mut Lines, name: &str, first: Timestamp, last: Timestamp) {
    let Some(zone) = known(name) else { return };
    lines.raw("BEGIN:VTIMEZONE");
    lines.raw(&format!("TZID:{name}"));
    let before = zone.preceding(first).next().map(|change| change.timestamp());
    match before {
        Some(at) => change(lines, &zone, at),
        None => part(lines, false, epoch(), zone.to_offset(first), zone.to_offset(first), name),
    }
    for change_at in zone.following(first).map(|change| change.timestamp()).take_while(|at| *at <= last) {
        change(lines, &zone, change_at);
    }
    lines.raw("END:VTIMEZONE");
}

fn epoch() -> DateTime {
    DateTime::constant(1970, 1, 1, 0, 0, 0, 0)
}

fn change(lines: &mut Lines, zone: &TimeZone, at: Timestamp) {
    let earlier = Timestamp::from_second(at.as_second() - 1).unwrap_or(at);
    let info = zone.to_offset_info(at);
    let from = zone.to_offset(earlier);
    // The change is told in the time that was kept until then.
    part(lines, info.dst().is_dst(), from.to_datetime(at), from, info.offset(), info.abbreviation());
}

fn part(lines: &mut Lines, summer: bool, begins: DateTime, from: Offset, to: Offset, name: &str) {
    let kind = if summer { "DAYLIGHT" } else { "STANDARD" };
    lines.raw(&format!("BEGIN:{kind}"));
    lines.raw(&format!("DTSTART:{}", begins.strftime("%Y%m%dT%H%M%S")));
    lines.raw(&format!("TZOFFSETFROM:{}", distance(from)));
    lines.raw(&format!("TZOFFSETTO:{}", distance(to)));
    lines.raw(&format!("TZNAME:{name}"));
    lines.raw(&format!("END:{kind}"));
}

fn distance(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, all) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let rest = all % 60;
    let tail = if rest == 0 { String::new() } else { format!("{rest:02}") };
    format!("{sign}{:02}{:02}{tail}", all / 3600, all / 60 % 60)
}
