//! The silence procedure.

pub mod break_silence;
pub mod close_silence;
