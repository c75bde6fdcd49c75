//! Members of a public act that are not public.

use serde_json::{Value, json};

use super::Disclosure;
use crate::Hash;

/// The member that marks a commitment.
const MARK: &str = "_sd";

/// A commitment found in an act or admission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// Where it stands, as a JSON Pointer (RFC 6901).
    pub path: String,
    /// Name of the member it stands for; in an array, the name of the array's member.
    pub name: String,
    /// The digest.
    pub digest: Hash,
}

/// A member that looks like a commitment and is none, or a disclosure nothing commits to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommitmentError {
    /// `_sd` beside other members, or not with a digest.
    #[error("not a commitment at {path:?}: it is an object with _sd and one digest alone")]
    Malformed {
        /// Where, as a JSON Pointer.
        path: String,
    },
    /// No commitment of this digest and name.
    #[error("nothing here commits to a disclosure named {name:?}")]
    NotCommitted {
        /// Name in the disclosure.
        name: String,
    },
}

/// Returns what stands in the member's place: `{"_sd":"<digest>"}`.
pub fn commit(disclosure: &Disclosure) -> Value {
    json!({ MARK: disclosure.digest().to_base64url() })
}

/// Returns all commitments in a value, in canonical order of members.
pub fn commitments(value: &Value) -> Result<Vec<Commitment>, CommitmentError> {
    let mut found = Vec::new();
    collect(value, "", "", &mut found)?;
    Ok(found)
}

/// Puts a disclosed value in the place of its commitment and returns the place as a JSON Pointer. The digest must match,
/// and the name must be the member's.
pub fn reveal(value: &mut Value, disclosure: &Disclosure) -> Result<String, CommitmentError> {
    let digest = disclosure.digest();
    let mut places = commitments(value)?.into_iter();
    let place = places
        .find(|c| c.digest == digest && c.name == disclosure.name())
        .ok_or_else(|| CommitmentError::NotCommitted { name: disclosure.name().to_owned() })?;
    // INVARIANT: the pointer was made from this very value.
    *value.pointer_mut(&place.path).expect("the place of a commitment") = disclosure.value().clone();
    Ok(place.path)
}

fn collect(value: &Value, path: &str, name: &str, found: &mut Vec<Commitment>) -> Result<(), CommitmentError> {
    match value {
        Value::Object(members) if members.contains_key(MARK) => {
            let digest = members.get(MARK).and_then(Value::as_str).and_then(Hash::from_base64url);
            let digest = digest.filter(|_| members.len() == 1);
            let digest = digest.ok_or_else(|| CommitmentError::Malformed { path: path.to_owned() })?;
            found.push(Commitment { path: path.to_owned(), name: name.to_owned(), digest });
        }
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort_by(|a, b| crate::json::compare_names(a, b));
            for name in names {
                let place = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
                collect(&members[name], &place, name, found)?;
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                collect(value, &format!("{path}/{index}"), name, found)?;
            }
        }
        _ => {}
    }
    Ok(())
}
