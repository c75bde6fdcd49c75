//! Deadlines and the dial of a silence procedure.

use std::f64::consts::TAU;

use jiff::Timestamp;
use maud::{Markup, html};

use crate::dates::{self, Zone};
use crate::lang::Lang;
use crate::msg;

/// An instant until which something is open.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// The instant.
    pub until: Timestamp,
    /// When the page is drawn.
    pub now: Timestamp,
    /// The zone of the meeting place.
    pub zone: Zone,
}

/// When something is, told in the zone of its place with the distance from UTC. The script adds the time of the device, where that is another.
#[derive(Clone, Debug)]
pub struct Times {
    /// Beginning.
    from: Timestamp,
    /// Distance of the zone from UTC then, in minutes.
    offset: i32,
    /// In words.
    words: String,
}

impl Times {
    /// An instant.
    #[must_use]
    pub fn at(lang: Lang, at: Timestamp, zone: &Zone) -> Times {
        Times { from: at, offset: zone.offset_minutes(at), words: dates::with_offset(lang, at, zone) }
    }

    /// From one instant to another.
    #[must_use]
    pub fn span(lang: Lang, from: Timestamp, to: Timestamp, zone: &Zone) -> Times {
        Times { from, offset: zone.offset_minutes(from), words: dates::span(lang, from, to, zone) }
    }
}

/// Draws when something is.
#[must_use]
pub fn times(times: &Times) -> Markup {
    html! { time datetime=(times.from) data-zone=(times.offset) { (times.words) } }
}

/// Draws a deadline: instant, zone and what remains, as text.
#[must_use]
pub fn deadline(lang: Lang, deadline: &Deadline) -> Markup {
    html! {
        span.deadline {
            (times(&Times::at(lang, deadline.until, &deadline.zone)))
            @match dates::remaining(lang, deadline.now, deadline.until) {
                Some(left) => { span.left { (ticking(lang, &left, deadline.until)) } }
                None => { span.left.passed { (msg::deadline_passed(lang)) } }
            }
        }
    }
}

/// Draws "… left" so that the script can count the number down.
fn ticking(lang: Lang, left: &str, until: Timestamp) -> Markup {
    let sentence = msg::plain(&msg::deadline_left(lang, left));
    let (before, after) = sentence.split_once(left).unwrap_or((&sentence, ""));
    html! { (before) span data-until=(until) { (left) } (after) }
}

/// The dial of a silence procedure.
#[derive(Clone, Debug)]
pub struct Dial {
    /// When silence was opened.
    pub opened: Timestamp,
    /// Its deadline, and when the dial is drawn.
    pub deadline: Deadline,
    /// Says whether silence still runs.
    pub running: bool,
}

const CENTRE: f64 = 60.0;
const RADIUS: f64 = 52.0;

/// Draws the dial: the ring is the whole time, its filled part what is left.
#[must_use]
pub fn dial(lang: Lang, dial: &Dial) -> Markup {
    let (from, until, now) = (dial.opened.as_second(), dial.deadline.until.as_second(), dial.deadline.now.as_second());
    let whole = (until - from).max(1);
    let gone = if dial.running { (now - from).clamp(0, whole) } else { whole };
    let share = gone as f64 / whole as f64;
    let hours = u64::try_from(whole / 3600).unwrap_or(0);
    let left = dates::remaining(lang, dial.deadline.now, dial.deadline.until).filter(|_| dial.running);
    let description = msg::dial_description(
        lang,
        dates::instant(lang, dial.opened, &dial.deadline.zone),
        dates::instant(lang, dial.deadline.until, &dial.deadline.zone),
    );
    let seconds_left = whole - gone;
    html! {
        div.dial {
            svg viewBox="0 0 120 120" role="img" aria-labelledby="dial-title dial-description" {
                title #dial-title { (msg::dial_title(lang)) }
                desc #dial-description { (msg::plain(&description)) }
                circle.ring cx="60" cy="60" r="52" {}
                @if share < 1.0 { path.left-arc d=(arc(share, 1.0)) {} }
                @for tick in ticks(hours) { path.tick d=(tick) {} }
                @if dial.running { path.hand d=(line(share, 42.0, 58.0)) {} }
                text x="60" y="66" { (clock_face(seconds_left)) }
            }
            div.words {
                @match left {
                    Some(left) => { span.big { (ticking(lang, &left, dial.deadline.until)) } }
                    None => { span.big { (msg::dial_over(lang)) } }
                }
                time datetime=(dial.deadline.until) { (dates::instant(lang, dial.deadline.until, &dial.deadline.zone)) }
                @if hours > 0 { span.soft { " · " (msg::hours(lang, hours)) } }
            }
        }
    }
}

fn clock_face(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 3600, seconds / 60 % 60)
}

fn point(share: f64, radius: f64) -> (f64, f64) {
    let angle = share * TAU;
    (CENTRE + radius * angle.sin(), CENTRE - radius * angle.cos())
}

fn arc(from: f64, to: f64) -> String {
    let ((x0, y0), (x1, y1)) = (point(from, RADIUS), point(to.min(0.9999 + from), RADIUS));
    let large = u8::from(to - from > 0.5);
    format!("M{x0:.2} {y0:.2}A{RADIUS} {RADIUS} 0 {large} 1 {x1:.2} {y1:.2}")
}

fn line(share: f64, inner: f64, outer: f64) -> String {
    let ((x0, y0), (x1, y1)) = (point(share, inner), point(share, outer));
    format!("M{x0:.2} {y0:.2}L{x1:.2} {y1:.2}")
}

fn ticks(hours: u64) -> Vec<String> {
    let step = match hours {
        0..=12 => 1,
        13..=48 => 4,
        49..=96 => 6,
        _ => 24,
    };
    let count = hours / step;
    (0..count).map(|i| line(i as f64 / count.max(1) as f64, 49.0, 55.5)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arc_of_half_the_time_ends_where_the_whole_began() {
        assert_eq!(arc(0.5, 1.0), "M60.00 112.00A52 52 0 0 1 60.00 8.00");
        assert!(arc(0.0, 1.0).contains("0 1 1"), "more than half is the large arc");
    }

    #[test]
    fn a_silence_of_72_hours_has_a_tick_each_six() {
        assert_eq!(ticks(72).len(), 12);
        assert_eq!(ticks(24).len(), 6);
        assert!(ticks(0).is_empty());
    }

    #[test]
    fn what_is_left_stands_in_the_middle() {
        assert_eq!(clock_face(41 * 3600 + 5 * 60 + 59), "41:05");
    }
}
