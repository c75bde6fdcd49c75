//! What the service itself enters.

pub mod note_outage;
