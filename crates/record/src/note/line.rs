//! Signature lines.

use std::fmt;

use super::{NoteError, SIGNATURES_MAX};
use crate::encoding;

/// A signature line: `— name base64(key id ‖ signature)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureLine {
    /// Name of the key.
    pub name: String,
    /// Key id, the first four bytes.
    pub id: [u8; 4],
    /// The signature, after the key id.
    pub signature: Vec<u8>,
}

impl SignatureLine {
    /// Reads a line without its LF.
    pub fn parse(line: &str) -> Option<SignatureLine> {
        let (name, base64) = line.strip_prefix("— ")?.split_once(' ')?;
        let bytes = encoding::from_base64(base64)?;
        let (id, signature) = bytes.split_first_chunk::<4>()?;
        let sound = is_key_name(name) && !signature.is_empty();
        sound.then(|| SignatureLine { name: name.to_owned(), id: *id, signature: signature.to_vec() })
    }
}

impl fmt::Display for SignatureLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [&self.id[..], &self.signature].concat();
        write!(f, "— {} {}", self.name, encoding::to_base64(&bytes))
    }
}

/// Reads signature lines, each with its LF; at least one.
pub(crate) fn parse_lines(lines: &str) -> Result<Vec<SignatureLine>, NoteError> {
    let lines = lines.strip_suffix('\n').ok_or(NoteError::NoSignatures)?;
    if lines.split('\n').count() > SIGNATURES_MAX {
        return Err(NoteError::TooMany);
    }
    let numbered = (1..).zip(lines.split('\n'));
    numbered.map(|(n, line)| SignatureLine::parse(line).ok_or(NoteError::Malformed(n))).collect()
}

/// Says whether this can be the name of a key: not empty, no Unicode space, no plus sign, no control character.
pub(crate) fn is_key_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c == '+' || c < ' ')
}
