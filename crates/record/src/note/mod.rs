//! C2SP signed notes: a text, an empty line, signature lines.
//!
//! ```
//! use nemcon_record::note::{Note, Signer};
//!
//! let signer = Signer::ed25519("vesteria.example/key", &[1; 32])?;
//! let note = Note::sign("{\"act\":\"statement\"}\n", &[&signer])?;
//! let keys = [signer.verifier_key()];
//! let verified = Note::parse(&note.to_bytes())?.verify(&keys)?;
//! assert_eq!(verified[0].key.name(), "vesteria.example/key");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod key;
mod line;

use std::fmt;

pub use key::{Algorithm, Signer, VerifierKey, VkeyError, key_id};
pub use line::SignatureLine;
pub(crate) use line::parse_lines as parse_signature_lines;

/// The most signature lines a note may carry (C2SP asks for at least 16).
pub const SIGNATURES_MAX: usize = 64;

/// A text with signature lines; nothing is verified yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<SignatureLine>,
}

/// A signature that was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified<'k> {
    /// The key that made it.
    pub key: &'k VerifierKey,
    /// For a cosignature: seconds since 1970 that it states.
    pub time: Option<u64>,
}

/// Why a note is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// The bytes are not UTF-8.
    #[error("the note is not UTF-8 (byte {0})")]
    NotUtf8(usize),
    /// A control character other than LF.
    #[error("the note has a control character (byte {0})")]
    Control(usize),
    /// No empty line before signature lines.
    #[error("the note has no empty line that separates its text from its signatures")]
    NoSignatures,
    /// The text does not end in LF.
    #[error("the text of the note does not end in LF")]
    NoLineEnd,
    /// A line is not a signature line.
    #[error("signature line {0} is malformed")]
    Malformed(usize),
    /// More than [`SIGNATURES_MAX`].
    #[error("the note has more than {SIGNATURES_MAX} signature lines")]
    TooMany,
    /// The signature of a known key is wrong.
    #[error("the signature of {0} is wrong")]
    WrongSignature(String),
    /// No known key has signed.
    #[error("no known key has signed the note")]
    NoKnownSignature,
    /// A key name is empty or has a space or a plus sign.
    #[error("not a key name: {0:?}")]
    Name(String),
}

impl Note {
    /// Reads a note: text up to the last empty line, then signature lines and nothing else.
    pub fn parse(bytes: &[u8]) -> Result<Note, NoteError> {
        let note = std::str::from_utf8(bytes).map_err(|e| NoteError::NotUtf8(e.valid_up_to()))?;
        check_text(note)?;
        let split = note.rfind("\n\n").ok_or(NoteError::NoSignatures)?;
        let (text, lines) = (&note[..=split], &note[split + 2..]);
        Ok(Note { text: text.to_owned(), signatures: line::parse_lines(lines)? })
    }

    /// Signs a text (whole lines, no control characters).
    pub fn sign(text: &str, signers: &[&Signer]) -> Result<Note, NoteError> {
        check_text(text)?;
        if !text.ends_with('\n') {
            return Err(NoteError::NoLineEnd);
        }
        Ok(Note { text: text.to_owned(), signatures: signers.iter().map(|s| s.sign(text)).collect() })
    }

    /// Adds a signature line, made elsewhere or by another kind of key.
    pub fn add(&mut self, signature: SignatureLine) {
        self.signatures.push(signature);
    }

    /// Returns the text with its final LF.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the signature lines as they stand.
    pub fn signatures(&self) -> &[SignatureLine] {
        &self.signatures
    }

    /// Verifies the signatures of the keys given; others are passed over.
    ///
    /// A wrong signature of a known key refuses the note, and so does the absence of any. A key that signed twice is
    /// returned once.
    pub fn verify<'k>(&self, keys: &'k [VerifierKey]) -> Result<Vec<Verified<'k>>, NoteError> {
        let mut verified: Vec<Verified<'k>> = Vec::new();
        for line in &self.signatures {
            let Some(key) = keys.iter().find(|key| key.name() == line.name && key.id() == line.id) else {
                continue;
            };
            let time =
                key.verify(&self.text, &line.signature).ok_or_else(|| NoteError::WrongSignature(line.name.clone()))?;
            if !verified.iter().any(|v| v.key == key) {
                verified.push(Verified { key, time });
            }
        }
        if verified.is_empty() { Err(NoteError::NoKnownSignature) } else { Ok(verified) }
    }

    /// Returns the bytes of the note.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.to_string().into_bytes()
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

fn check_text(text: &str) -> Result<(), NoteError> {
    match text.bytes().position(|b| b < 0x20 && b != b'\n') {
        Some(at) => Err(NoteError::Control(at)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
