//! Calendars that other programs subscribe to: iCalendar (RFC 5545) with the extensions of RFC 7986 that name a calendar.
//!
//! The same events give the same bytes. Instants are written in the zone of the place, with the rules of that zone beside them;
//! civil dates stay dates.

mod line;
mod zone;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use line::Lines;

/// A calendar.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Tag of the language of its words.
    pub lang: &'static str,
    /// How it is called.
    pub name: String,
    /// Where it may be fetched again, where that is no secret.
    pub source: Option<String>,
    /// What stands in it.
    pub events: Vec<Event>,
}

/// Something that stands in a calendar.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its name for ever.
    pub uid: String,
    /// When it was entered.
    pub made: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// How often it was moved or taken back.
    pub sequence: u32,
    /// When it is.
    pub when: When,
    /// Whether it takes place.
    pub status: Status,
    /// Title.
    pub title: String,
    /// Place, if any.
    pub place: Option<String>,
    /// What is said of it, paragraph by paragraph.
    pub about: Vec<String>,
    /// The address of its page.
    pub page: String,
    /// What kind of thing it is, in words.
    pub kind: String,
}

/// When something is.
#[derive(Clone, Debug)]
pub enum When {
    /// Civil days, the last included.
    Days(Date, Date),
    /// From an instant to another, or at one instant.
    Times {
        /// Beginning.
        from: Timestamp,
        /// End; nothing where it is an instant.
        to: Option<Timestamp>,
        /// Name of the zone of the place.
        zone: String,
    },
}

/// Whether something takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is firm.
    Confirmed,
    /// Announced.
    Tentative,
    /// It does not take place.
    Cancelled,
}

/// Writes a calendar: lines end with CR LF and are folded at 75 bytes.
#[must_use]
pub fn write(calendar: &Calendar) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN:VCALENDAR");
    lines.raw("VERSION:2.0");
    lines.raw("PRODID:-//Nemcon//Calendar of a group//EN");
    lines.raw("CALSCALE:GREGORIAN");
    lines.text("NAME", calendar.lang, &calendar.name);
    lines.text("X-WR-CALNAME", calendar.lang, &calendar.name);
    lines.raw("REFRESH-INTERVAL;VALUE=DURATION:PT30M");
    if let Some(source) = &calendar.source {
        lines.raw(&format!("SOURCE;VALUE=URI:{source}"));
    }
    for (name, (first, last)) in zones(&calendar.events) {
        zone::write(&mut lines, name, first, last);
    }
    for event in &calendar.events {
        event_lines(&mut lines, calendar.lang, event);
    }
    lines.raw("END:VCALENDAR");
    lines.0
}

/// Returns the zones that instants are told in, each with the first and the last of them.
fn zones(events: &[Event]) -> BTreeMap<&str, (Timestamp, Timestamp)> {
    let mut zones: BTreeMap<&str, (Timestamp, Timestamp)> = BTreeMap::new();
    for event in events {
        let When::Times { from, to, zone } = &event.when else { continue };
        if zone::known(zone).is_none() {
            continue;
        }
        let last = to.unwrap_or(*from);
        let span = zones.entry(zone).or_insert((*from, last));
        *span = (span.0.min(*from), span.1.max(last));
    }
    zones
}

fn event_lines(lines: &mut Lines, lang: &str, event: &Event) {
    lines.raw("BEGIN:VEVENT");
    lines.raw(&format!("UID:{}", line::escaped(&event.uid)));
    lines.raw(&format!("DTSTAMP:{}", zone::utc(event.changed)));
    lines.raw(&format!("CREATED:{}", zone::utc(event.made)));
    lines.raw(&format!("LAST-MODIFIED:{}", zone::utc(event.changed)));
    lines.raw(&format!("SEQUENCE:{}", event.sequence));
    let days = match &event.when {
        When::Days(from, to) => {
            lines.raw(&format!("DTSTART;VALUE=DATE:{}", from.strftime("%Y%m%d")));
            // The end of a row of days is the day after the last.
            let after = to.tomorrow().unwrap_or(*to);
            lines.raw(&format!("DTEND;VALUE=DATE:{}", after.strftime("%Y%m%d")));
            true
        }
        When::Times { from, to, zone } => {
            lines.raw(&format!("DTSTART{}", moment(zone, *from)));
            if let Some(to) = to {
                lines.raw(&format!("DTEND{}", moment(zone, *to)));
            }
            to.is_none()
        }
    };
    lines.raw(match event.status {
        Status::Confirmed => "STATUS:CONFIRMED",
        Status::Tentative => "STATUS:TENTATIVE",
        Status::Cancelled => "STATUS:CANCELLED",
    });
    // Days and deadlines leave the time of whoever looks at them free.
    lines.raw(if days { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
    lines.text("SUMMARY", lang, &event.title);
    if let Some(place) = &event.place {
        lines.text("LOCATION", lang, place);
    }
    if !event.about.is_empty() {
        lines.text("DESCRIPTION", lang, &event.about.join("\n"));
    }
    lines.text("CATEGORIES", lang, &event.kind);
    lines.raw(&format!("URL:{}", event.page));
    lines.raw("END:VEVENT");
}

/// Returns an instant as local time of its zone; in UTC where the zone data does not know it.
fn moment(name: &str, at: Timestamp) -> String {
    match zone::known(name) {
        Some(zone) => format!(";TZID={name}:{}", local(&zone, at)),
        None => format!(":{}", zone::utc(at)),
    }
}

fn local(zone: &TimeZone, at: Timestamp) -> String {
    zone.to_datetime(at).strftime("%Y%m%dT%H%M%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn meeting() -> Event {
        Event {
            uid: "0a@nemcon.example/strait".to_owned(),
            made: at("2021-12-01T09:00:00Z"),
            changed: at("2021-12-02T09:00:00Z"),
            sequence: 2,
            when: When::Times {
                from: at("2022-03-11T20:00:00Z"),
                to: Some(at("2022-03-11T23:00:00Z")),
                zone: "America/New_York".to_owned(),
            },
            status: Status::Cancelled,
            title: "Second meeting; norms, rules".to_owned(),
            place: Some("Conference Room 3, New York".to_owned()),
            about: vec!["Plenary".to_owned(), "会".repeat(40)],
            page: "https://nemcon.example/en/groups/strait/meeting/0a".to_owned(),
            kind: "Meeting".to_owned(),
        }
    }

    fn calendar(events: Vec<Event>) -> String {
        write(&Calendar { lang: "en", name: "Group on the Strait".to_owned(), source: None, events })
    }

    #[test]
    fn lines_end_with_both_and_none_is_longer_than_75_bytes() {
        let text = calendar(vec![meeting()]);
        for line in text.split_inclusive('\n') {
            assert!(line.ends_with("\r\n") && line.len() <= 77, "{line:?}");
            assert!(!line.trim_end().contains(['\r', '\n']), "{line:?}");
        }
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("DESCRIPTION;LANGUAGE=en:Plenary\\n{}\r\n", "会".repeat(40))), "{unfolded}");
    }

    #[test]
    fn marks_of_the_format_are_escaped() {
        let text = calendar(vec![meeting()]);
        assert!(text.contains("SUMMARY;LANGUAGE=en:Second meeting\\; norms\\, rules\r\n"), "{text}");
    }

    #[test]
    fn a_meeting_is_told_in_the_time_of_its_place() {
        let text = calendar(vec![meeting()]);
        assert!(text.contains("DTSTART;TZID=America/New_York:20220311T150000\r\n"), "{text}");
        assert!(text.contains("SEQUENCE:2\r\n") && text.contains("STATUS:CANCELLED\r\n"), "{text}");
    }

    #[test]
    fn the_rules_of_the_zone_cover_the_summer_time_that_begins_between_two_meetings() {
        let mut later = meeting();
        later.when = When::Times {
            from: at("2022-03-15T14:00:00Z"),
            to: Some(at("2022-03-15T17:00:00Z")),
            zone: "America/New_York".to_owned(),
        };
        let text = calendar(vec![meeting(), later]);
        assert!(text.contains("DTSTART;TZID=America/New_York:20220315T100000\r\n"), "{text}");
        let winter =
            "BEGIN:STANDARD\r\nDTSTART:20211107T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nTZNAME:EST\r\n";
        let summer =
            "BEGIN:DAYLIGHT\r\nDTSTART:20220313T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nTZNAME:EDT\r\n";
        assert!(text.contains(winter) && text.contains(summer), "{text}");
    }

    #[test]
    fn civil_days_stay_days_and_end_the_day_after() {
        let mut session = meeting();
        session.when = When::Days(jiff::civil::date(2021, 12, 13), jiff::civil::date(2021, 12, 17));
        let text = calendar(vec![session]);
        assert!(text.contains("DTSTART;VALUE=DATE:20211213\r\nDTEND;VALUE=DATE:20211218\r\n"), "{text}");
        assert!(text.contains("TRANSP:TRANSPARENT") && !text.contains("VTIMEZONE"), "{text}");
    }

    #[test]
    fn a_zone_that_nobody_knows_is_told_in_utc() {
        let mut other = meeting();
        other.when = When::Times { from: at("2022-03-15T14:00:00Z"), to: None, zone: "+05:45".to_owned() };
        let text = calendar(vec![other]);
        assert!(text.contains("DTSTART:20220315T140000Z\r\n") && !text.contains("DTEND"), "{text}");
    }
}
