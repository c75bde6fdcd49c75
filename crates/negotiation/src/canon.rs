//! The canonical encoding (RFC 8785) of what this crate itself writes: member names are ASCII, numbers are integers.

use serde::Serialize;

use crate::id::Hash;

/// Returns `value` as RFC 8785 JSON.
///
/// `serde_json::Value` keeps members sorted by bytes, which for ASCII names is the order RFC 8785 asks for, and
/// escapes exactly what RFC 8785 escapes.
pub fn canonical(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).expect("our own types serialize");
    serde_json::to_string(&value).expect("a JSON value serializes")
}

/// Returns SHA-256 of `prefix` ‖ the canonical encoding.
pub fn hash_of(prefix: &str, value: &impl Serialize) -> Hash {
    Hash::of(format!("{prefix}{}", canonical(value)).as_bytes())
}
