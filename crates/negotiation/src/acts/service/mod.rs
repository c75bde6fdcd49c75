//! What the service itself enters.

pub mod note_outage;
pub mod rotate_log_key;
