//! Verifies a published log without trust in who keeps it: every entry, every tile, the root, the signatures.
//!
//! The caller reads (a folder, a URL, a database) and hands the bytes over as a [`Source`]; memory does not grow with
//! the log.

mod compare;
mod source;
mod verify;

pub use compare::{Comparison, NotConsistent, check_extends, compare, first_difference};
pub use source::{Source, TileError, TileReader, read_entries, read_tile};
pub use verify::{LogError, LogReport, verify_log};

#[cfg(test)]
mod tests;
