//! Sessions and meetings.

pub mod adjourn_meeting;
pub mod arrange_interpretation;
pub mod begin_segment;
pub mod cancel_meeting;
pub mod cancel_session;
pub mod give_link;
pub mod move_meeting;
pub mod move_session;
pub mod open_meeting;
pub mod resume_meeting;
pub mod schedule_meeting;
pub mod schedule_session;
pub mod suspend_meeting;
pub mod take_up;

use crate::asked::Asked;
use crate::guard::found;
use crate::id::Id;
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{Meeting, MeetingState, Session};
use crate::time::{Date, ZonedTime};

/// Returns a session that was not cancelled.
fn session<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Session, Refusal> {
    let session = found(asked.p.state.sessions.get(id), Thing::Session, id)?;
    if session.cancelled.is_none() { Ok(session) } else { Err(Refusal::SessionCancelled { session: *id }) }
}

/// Returns a meeting that has not been opened or cancelled.
fn scheduled<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Meeting, Refusal> {
    let meeting = found(asked.p.state.meetings.get(id), Thing::Meeting, id)?;
    match meeting.state {
        MeetingState::Scheduled => Ok(meeting),
        _ => Err(Refusal::MeetingNotScheduled { meeting: *id }),
    }
}

/// Refuses times that do not hang together, or that end before they begin.
fn times(from: &ZonedTime, to: &ZonedTime) -> Result<(), Refusal> {
    if !from.is_plausible() || !to.is_plausible() || from.zone != to.zone {
        return Err(Refusal::BadTime {});
    }
    if to.at > from.at { Ok(()) } else { Err(Refusal::EndsBeforeItBegins {}) }
}

/// Refuses a meeting that begins on a day outside its session.
fn within(asked: &Asked<'_>, day: Date, id: &Id, session: &Session) -> Result<(), Refusal> {
    let inside = (session.from..=session.to).contains(&day);
    asked.require(inside, || Refusal::OutsideTheSession { session: *id })
}

fn title(title: &Names) -> Result<(), Refusal> {
    let fits = !title.0.is_empty() && title.covers(&[]) && title.longest() <= 300;
    if fits { Ok(()) } else { Err(Refusal::BadField { field: "title".to_owned() }) }
}
