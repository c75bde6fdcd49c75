//! The canonical encoding (RFC 8785) of what this crate itself writes: member names are ASCII, numbers are integers.

mod writer;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use self::writer::Out;
use crate::id::Hash;

/// Returns `value` as RFC 8785 JSON.
pub fn canonical(value: &impl Serialize) -> String {
    let mut out = Out::default();
    writer::write(value, &mut out);
    String::from_utf8(out.bytes).expect("what is written out of text is text")
}

/// Returns SHA-256 of `prefix` ‖ the canonical encoding.
pub fn hash_of(prefix: &str, value: &impl Serialize) -> Hash {
    Hash::of(format!("{prefix}{}", canonical(value)).as_bytes())
}

/// Hashes the canonical encoding of a large object member by member, so that it never stands in memory as a whole.
pub(crate) struct Members {
    sha: Sha256,
    buffer: Out,
    last: Option<&'static str>,
}

impl Members {
    pub(crate) fn after(prefix: &str) -> Self {
        Self { sha: Sha256::new_with_prefix(prefix), buffer: Out::default(), last: None }
    }

    /// Adds a member. Names come in ascending order.
    pub(crate) fn member(&mut self, name: &'static str, value: &impl Serialize) {
        self.begin(name);
        self.put(value);
    }

    /// Adds a member that is an object, given by its members in the order of their names.
    pub(crate) fn map<K: Serialize, V: Serialize>(&mut self, name: &'static str, of: impl IntoIterator<Item = (K, V)>) {
        self.begin(name);
        let mut joint = b"{";
        for (key, value) in of {
            self.sha.update(joint);
            joint = b",";
            self.put(&key);
            self.sha.update(b":");
            self.put(&value);
        }
        self.sha.update(if joint == b"{" { "{}" } else { "}" });
    }

    fn begin(&mut self, name: &'static str) {
        // INVARIANT: RFC 8785 sorts members, and no name stands twice.
        assert!(self.last.is_none_or(|last| last < name), "{name} comes too late");
        self.sha.update(if self.last.is_none() { "{" } else { "," });
        self.last = Some(name);
        self.put(&name);
        self.sha.update(b":");
    }

    fn put(&mut self, value: &impl Serialize) {
        self.buffer.bytes.clear();
        writer::write(value, &mut self.buffer);
        self.sha.update(&self.buffer.bytes);
    }

    pub(crate) fn hash(mut self) -> Hash {
        self.sha.update(b"}");
        Hash(self.sha.finalize().into())
    }
}
