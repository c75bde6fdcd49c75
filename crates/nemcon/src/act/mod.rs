//! Acts from the command line: signed by a delegation's SSH key, sent to a server.

mod send;
mod sign;

pub use send::{Sent, send};
pub use sign::{read_note, sign};
