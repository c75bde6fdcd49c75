//! What is not public: salted commitments (RFC 9901 digests) in the record, openings apart from it.
//!
//! A disclosure is base64url of the canonical JSON `[salt, name, value]`; its digest is base64url of SHA-256 over that
//! text. The record holds the digest alone, so erasing the disclosure erases the value and no proof changes. Two places
//! hold digests: a member of a public act stands as `{"_sd":"<digest>"}` ([`commitments`]), and a wholly closed entry is
//! one line with four digests ([`close_entry`]).

mod closed;
mod commitment;

use serde_json::Value;

use crate::{Hash, encoding, json, sha256};

pub(crate) use closed::read_closed_line;
pub use closed::{ClosedError, ClosedLine, DIGESTS, OpenError, Opening, close, close_entry, open_closed, opens_closed};
pub use commitment::{Commitment, CommitmentError, commit, commitments, reveal};

/// A salt of 128 random bits, one for each disclosure, made by the caller.
pub type Salt = [u8; 16];

/// An opening: salt, name and value behind one digest.
#[derive(Clone, Debug, PartialEq)]
pub struct Disclosure {
    text: String,
    name: String,
    value: Value,
}

/// Why a text is no disclosure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DisclosureError {
    /// Not base64url without padding.
    #[error("the disclosure is not base64url")]
    Base64,
    /// Not canonical JSON: stricter than RFC 9901, so that no two readers differ.
    #[error("the disclosure: {0}")]
    Json(#[from] json::Error),
    /// Not an array of salt, name and value.
    #[error("the disclosure is not an array of salt, name and value")]
    Form,
    /// The salt is not base64url of 16 bytes or more.
    #[error("the salt of the disclosure is shorter than 128 bits")]
    Salt,
}

impl Disclosure {
    /// Returns the disclosure of a member's name and value.
    pub fn make(salt: &Salt, name: &str, value: Value) -> Result<Disclosure, json::Error> {
        let array = Value::Array(vec![encoding::to_base64url(salt).into(), name.into(), value]);
        let text = encoding::to_base64url(&json::try_canonical(&array)?);
        let [_, _, value] = three(array).expect("an array of three");
        Ok(Disclosure { text, name: name.to_owned(), value })
    }

    /// Reads a disclosure; whether anything commits to it is another question.
    pub fn parse(text: &str) -> Result<Disclosure, DisclosureError> {
        let bytes = encoding::from_base64url(text).ok_or(DisclosureError::Base64)?;
        let [salt, name, value] = three(json::read(&bytes)?).ok_or(DisclosureError::Form)?;
        let (Value::String(salt), Value::String(name)) = (salt, name) else {
            return Err(DisclosureError::Form);
        };
        let salt_bytes = encoding::from_base64url(&salt).map_or(0, |salt| salt.len());
        if salt_bytes < size_of::<Salt>() {
            return Err(DisclosureError::Salt);
        }
        Ok(Disclosure { text: text.to_owned(), name, value })
    }

    /// Returns the text, base64url: what is kept apart and can be erased.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the digest that stands in the record.
    pub fn digest(&self) -> Hash {
        digest_of(&self.text)
    }

    /// Returns the member's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the value.
    pub fn value(&self) -> &Value {
        &self.value
    }
}

/// Returns the digest of a disclosure's text, as RFC 9901 section 4.2.3 has it.
pub fn digest_of(text: &str) -> Hash {
    sha256(text.as_bytes())
}

fn three(value: Value) -> Option<[Value; 3]> {
    match value {
        Value::Array(values) => values.try_into().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
