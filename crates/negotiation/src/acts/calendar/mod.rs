//! Sessions and meetings.

pub mod open_meeting;
pub mod schedule_meeting;
