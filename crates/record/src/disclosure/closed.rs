//! Wholly closed entries: a number, four digests and nothing else.

use serde_json::{Value, json};

use super::{Disclosure, Salt};
use crate::entry::{Entry, EntryError};
use crate::{Hash, json, sha256};

/// Digests in every closed entry; those that open nothing are decoys.
pub const DIGESTS: usize = 4;

/// Name of the disclosure that holds the whole entry, for the Chair and the author.
const ENTRY: &str = "entry";
/// Name of the disclosure that holds what all States learn.
const STATES: &str = "states";

/// The only line of a wholly closed entry: `{"closed":[four digests],"number":118,"v":1}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedLine {
    /// The entry's number.
    pub number: u64,
    /// Digests in the order of their spelling in base64url.
    pub digests: [Hash; DIGESTS],
}

/// Why a line is no closed entry, or an entry cannot be closed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClosedError {
    /// Other members than `closed`, `number` and `v`, or of another type.
    #[error("an entry without an act has exactly the members closed, number and v (1)")]
    Members,
    /// Not four digests.
    #[error("a closed entry has exactly four digests of SHA-256 in base64url")]
    Digests,
    /// Digests out of order or repeated.
    #[error("the digests of a closed entry are sorted, and each is another")]
    Order,
    /// More disclosures than digests.
    #[error("a closed entry has room for four disclosures")]
    TooMany,
    /// The entry to be closed is closed already, or its admission has no number.
    #[error("the entry is closed already, or its admission has no number")]
    NotOpen,
    /// A disclosure without canonical form.
    #[error("disclosure: {0}")]
    Json(#[from] json::Error),
}

/// What one disclosure of a closed entry tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    /// The whole entry as it would have stood in the record.
    Entry(Entry<'static>),
    /// What all States learn.
    States(Value),
}

/// Why a disclosure does not open an entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The entry is not closed.
    #[error("the entry is not closed")]
    NotClosed,
    /// The entry does not commit to the disclosure.
    #[error("the entry does not commit to this disclosure")]
    NotCommitted,
    /// The disclosure is neither named `entry` nor `states`.
    #[error("a disclosure of a closed entry is named entry or states, not {0:?}")]
    Name(String),
    /// The disclosed value is not what its name promises.
    #[error("the disclosed value is not an entry in text, or not an object")]
    Value,
    /// The disclosed entry is malformed.
    #[error("the disclosed entry is malformed: {0}")]
    Entry(Box<EntryError>),
    /// The disclosed entry is closed itself or has another number.
    #[error("the disclosed entry has another number, or none, or is closed itself")]
    Number,
}

/// Returns a closed entry that commits to named values, with a decoy for each place left; `parts` may be empty (a
/// filler). Salt *n* is that of part *n*, or of a decoy.
pub fn close(
    number: u64,
    parts: Vec<(&str, Value)>,
    salts: &[Salt; DIGESTS],
) -> Result<(Entry<'static>, Vec<Disclosure>), ClosedError> {
    if parts.len() > DIGESTS {
        return Err(ClosedError::TooMany);
    }
    let made = parts.into_iter().zip(salts).map(|((name, value), salt)| Disclosure::make(salt, name, value));
    let disclosures = made.collect::<Result<Vec<_>, _>>()?;
    let decoys = salts[disclosures.len()..].iter().map(|salt| sha256(salt));
    let mut digests: Vec<String> =
        disclosures.iter().map(Disclosure::digest).chain(decoys).map(|d| d.to_base64url()).collect();
    digests.sort();
    let mut line = json::try_canonical(&json!({"closed": digests, "number": number, "v": 1}))?;
    line.push(b'\n');
    let closed = Entry::parse(&line).map_err(|_| ClosedError::Order)?.into_owned();
    Ok((closed, disclosures))
}

/// Returns the closed form of an entry and its disclosures: the whole entry first, then, if given, what all States
/// learn.
pub fn close_entry(
    entry: &Entry<'_>,
    states: Option<Value>,
    salts: &[Salt; DIGESTS],
) -> Result<(Entry<'static>, Vec<Disclosure>), ClosedError> {
    let number = entry.number().filter(|_| !entry.is_closed()).ok_or(ClosedError::NotOpen)?;
    // INVARIANT: both lines and the signature lines of an entry are UTF-8.
    let text = std::str::from_utf8(entry.as_bytes()).expect("an entry in UTF-8");
    let mut parts = vec![(ENTRY, Value::from(text))];
    parts.extend(states.map(|value| (STATES, value)));
    close(number, parts, salts)
}

/// Says whether a disclosure is, by its name, of a whole closed entry or of what all States learn of it, and not of a member of the act within.
pub fn opens_closed(disclosure: &Disclosure) -> bool {
    matches!(disclosure.name(), ENTRY | STATES)
}

/// Opens a closed entry with one disclosure.
pub fn open_closed(entry: &Entry<'_>, disclosure: &Disclosure) -> Result<Opening, OpenError> {
    let closed = entry.closed().ok_or(OpenError::NotClosed)?;
    if !closed.digests.contains(&disclosure.digest()) {
        return Err(OpenError::NotCommitted);
    }
    match (disclosure.name(), disclosure.value()) {
        (ENTRY, Value::String(text)) => {
            let inner = Entry::parse(text.as_bytes()).map_err(|e| OpenError::Entry(Box::new(e)))?;
            if inner.is_closed() || inner.number() != Some(closed.number) {
                return Err(OpenError::Number);
            }
            Ok(Opening::Entry(inner.into_owned()))
        }
        (STATES, value @ Value::Object(_)) => Ok(Opening::States(value.clone())),
        (ENTRY | STATES, _) => Err(OpenError::Value),
        (name, _) => Err(OpenError::Name(name.to_owned())),
    }
}

/// Reads a line that was found canonical.
pub(crate) fn read_closed_line(line: &[u8]) -> Result<ClosedLine, ClosedError> {
    let members = serde_json::from_slice::<Value>(line).map_err(|_| ClosedError::Members)?;
    let members = members.as_object().filter(|members| members.len() == 3).ok_or(ClosedError::Members)?;
    let (Some(Value::Array(digests)), Some(number), Some(1)) = (
        members.get("closed"),
        members.get("number").and_then(Value::as_u64),
        members.get("v").and_then(Value::as_u64),
    ) else {
        return Err(ClosedError::Members);
    };
    let spelled: Vec<&str> = digests.iter().filter_map(Value::as_str).collect();
    let hashes: Vec<Hash> = spelled.iter().filter_map(|digest| Hash::from_base64url(digest)).collect();
    if digests.len() != hashes.len() {
        return Err(ClosedError::Digests);
    }
    if !spelled.is_sorted_by(|a, b| a < b) {
        return Err(ClosedError::Order);
    }
    Ok(ClosedLine { number, digests: hashes.try_into().map_err(|_| ClosedError::Digests)? })
}
