//! JSON in one spelling: RFC 8785 with integers only, NFC strings and no repeated member.
//!
//! [`read`] accepts bytes only if they are their own canonical form, so nobody canonicalises in order to verify, and
//! [`check`] says the same without building anything (then `serde_json::from_slice` reads a type directly).
//! Numbers are integers from −2^53 to 2^53 inclusive: they are checked as text, before any library could round them.

mod error;
mod reader;
mod writer;

pub use error::{Error, Problem};
pub use reader::{check, check_line, read, read_line};
pub use writer::{canonical, to_canonical, try_canonical};

/// The largest absolute value of an integer, 2^53.
pub const INTEGER_MAX: i64 = 1 << 53;

/// The deepest nesting of arrays and objects.
pub const DEPTH_MAX: usize = 64;

/// Compares member names as RFC 8785 orders them, by UTF-16 code units.
pub(crate) fn compare_names(a: &str, b: &str) -> std::cmp::Ordering {
    if a.is_ascii() || b.is_ascii() {
        // A surrogate is never below an ASCII character, so the order of bytes is the order of code units here.
        return a.as_bytes().cmp(b.as_bytes());
    }
    a.encode_utf16().cmp(b.encode_utf16())
}

/// Says whether `text` is in Unicode normalisation form C.
pub(crate) fn is_nfc(text: &str) -> bool {
    // Everything below U+0300 (lead byte 0xCC) is in form C already: most texts need no table.
    text.bytes().all(|b| b < 0xCC) || unicode_normalization::is_nfc(text)
}

#[cfg(test)]
mod tests;
