//! Deadlines: their form, and what is flagged about them. A day off or an hour outside working hours refuses nothing.

use crate::admission::Flag;
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::time::{LocalTime, ZonedTime};

/// Refuses a deadline whose local time, zone and instant do not belong together.
pub(crate) fn check(deadline: &ZonedTime) -> Result<(), Refusal> {
    if deadline.is_plausible() { Ok(()) } else { Err(Refusal::BadTime {}) }
}

/// Returns what is worth a human eye about a deadline, at the place whose zone it names.
pub(crate) fn flags(deadline: &ZonedTime, rules: &Rulebook) -> Vec<Flag> {
    let local = deadline.local;
    let day_off = !rules.numbers("working_days").contains(&local.weekday())
        || rules.words("holidays").iter().any(|day| *day == local.date().to_string());
    let hours = rules.number("working_hours_from") * 60..=rules.number("working_hours_to") * 60;
    let outside = !hours.contains(&local.minute_of_day());
    let flags = [(day_off, Flag::DeadlineOnDayOff), (outside, Flag::DeadlineOutsideHours)];
    flags.into_iter().filter(|(raised, _)| *raised).map(|(_, flag)| flag).collect()
}

/// Returns the deadline that many hours later, by the same distance from UTC.
pub(crate) fn later(deadline: &ZonedTime, hours: i64) -> ZonedTime {
    let span = jiff::SignedDuration::from_hours(hours);
    ZonedTime {
        at: deadline.at.plus_hours(hours),
        local: LocalTime(deadline.local.0.saturating_add(span)),
        zone: deadline.zone.clone(),
    }
}
