//! An entry: line 1 the admission, then the act note byte for byte as it was sent.
//!
//! ```text
//! {"number":7,"outcome":"admitted","v":1}          admission: canonical JSON, LF, at most 4,096 bytes
//! {"act":"statement","by":"vesteria","v":1}           act line: canonical JSON, LF, at most 32,768 bytes
//!                                                  if the act is signed: an empty line …
//! — vesteria.example/key 9huFADYJwkA+…                … and signature lines
//! ```
//!
//! A wholly closed entry is one line, see [`crate::disclosure`]. This module checks form, not meaning, and verifies no
//! signature.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Value;

use crate::disclosure::{self, ClosedError, ClosedLine};
use crate::note::{NoteError, SignatureLine};
use crate::{Hash, json, merkle, note};

/// The longest admission line, with its LF.
pub const ADMISSION_BYTES_MAX: usize = 4_096;
/// The longest act line, with its LF.
pub const ACT_LINE_BYTES_MAX: usize = 32_768;
/// The longest entry.
pub const ENTRY_BYTES_MAX: usize = 65_535;

/// The bytes of one entry, found to be well formed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    bytes: Cow<'a, [u8]>,
    admission_end: usize,
    body: Body,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Body {
    Open { act_end: usize },
    Closed(ClosedLine),
}

/// Why bytes are no entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// Longer than allowed.
    #[error("{part} is longer than {max} bytes")]
    TooLong {
        /// Which part.
        part: Part,
        /// The longest it may be.
        max: usize,
    },
    /// A line is not canonical JSON.
    #[error("{part}: {error}")]
    Json {
        /// Which line.
        part: Part,
        /// What is wrong and where; offsets count from the start of the line.
        error: json::Error,
    },
    /// What follows the act line is not an empty line and signature lines.
    #[error("signatures of the act: {0}")]
    Signatures(NoteError),
    /// An entry without an act that is not of the closed form.
    #[error("closed entry: {0}")]
    Closed(#[from] ClosedError),
}

/// A part of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole.
    Entry,
    /// Line 1.
    Admission,
    /// The act's line.
    Act,
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Part::Entry => "the entry",
            Part::Admission => "the admission line",
            Part::Act => "the act line",
        })
    }
}

impl<'a> Entry<'a> {
    /// Reads an entry without copying it.
    pub fn parse(bytes: &'a [u8]) -> Result<Entry<'a>, EntryError> {
        Entry::of(Cow::Borrowed(bytes))
    }

    /// Joins an admission line and an act note, each with its final LF.
    pub fn compose(admission_line: &[u8], act_note: &[u8]) -> Result<Entry<'static>, EntryError> {
        check_line(Part::Admission, admission_line)?;
        ActNote::parse(act_note)?;
        Entry::of(Cow::Owned([admission_line, act_note].concat()))
    }

    fn of(bytes: Cow<'a, [u8]>) -> Result<Entry<'a>, EntryError> {
        check_length(Part::Entry, bytes.len())?;
        let admission_end = line_end(&bytes);
        check_line(Part::Admission, &bytes[..admission_end])?;
        let body = if bytes.len() == admission_end {
            Body::Closed(disclosure::read_closed_line(&bytes)?)
        } else {
            Body::Open { act_end: admission_end + ActNote::parse(&bytes[admission_end..])?.line().len() }
        };
        Ok(Entry { bytes, admission_end, body })
    }

    /// Returns all bytes: what the leaf hash covers and what a bundle holds.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns an entry that owns its bytes.
    pub fn into_owned(self) -> Entry<'static> {
        Entry { bytes: Cow::Owned(self.bytes.into_owned()), admission_end: self.admission_end, body: self.body }
    }

    /// Returns the bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes.into_owned()
    }

    /// Returns the hash of the entry as a leaf of the log.
    pub fn leaf_hash(&self) -> Hash {
        merkle::leaf_hash(&self.bytes)
    }

    /// Returns the admission line with its LF; of a closed entry, its only line.
    pub fn admission_line(&self) -> &[u8] {
        &self.bytes[..self.admission_end]
    }

    /// Returns the admission as a value.
    pub fn admission(&self) -> Value {
        value_of(self.admission_line())
    }

    /// Returns the number that the first line states, from 1; the entry is leaf `number - 1`, which is for the caller
    /// to compare.
    pub fn number(&self) -> Option<u64> {
        match &self.body {
            Body::Closed(line) => Some(line.number),
            Body::Open { .. } => self.admission().get("number")?.as_u64(),
        }
    }

    /// Says whether the entry is wholly closed.
    pub fn is_closed(&self) -> bool {
        matches!(self.body, Body::Closed(_))
    }

    /// Returns number and commitments of a wholly closed entry.
    pub fn closed(&self) -> Option<&ClosedLine> {
        match &self.body {
            Body::Closed(line) => Some(line),
            Body::Open { .. } => None,
        }
    }

    /// Returns the act note byte for byte as it was sent; none in a closed entry.
    pub fn act_note(&self) -> Option<&[u8]> {
        Some(&self.bytes[self.act_range()?.start..])
    }

    /// Returns the act line with its LF: the bytes that signatures cover; none in a closed entry.
    pub fn act_line(&self) -> Option<&[u8]> {
        Some(&self.bytes[self.act_range()?])
    }

    /// Returns the act as a value; none in a closed entry.
    pub fn act(&self) -> Option<Value> {
        Some(value_of(self.act_line()?))
    }

    /// Says whether the act carries signature lines.
    pub fn is_signed(&self) -> bool {
        self.act_range().is_some_and(|act| act.end < self.bytes.len())
    }

    /// Returns the signature lines of the act; none if it is unsigned or closed.
    pub fn signatures(&self) -> Vec<SignatureLine> {
        let Some(lines) = self.act_range().and_then(|act| self.bytes.get(act.end + 1..)) else {
            return Vec::new();
        };
        // INVARIANT: the lines were read once when the entry was.
        read_signatures(lines).expect("signature lines that were read before")
    }

    fn act_range(&self) -> Option<Range<usize>> {
        match self.body {
            Body::Open { act_end } => Some(self.admission_end..act_end),
            Body::Closed(_) => None,
        }
    }
}

/// An act note as a client sends it: the act line and, if signed, an empty line and signature lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActNote<'a> {
    bytes: &'a [u8],
    line_end: usize,
}

impl<'a> ActNote<'a> {
    /// Reads an act note without copying it.
    pub fn parse(bytes: &'a [u8]) -> Result<ActNote<'a>, EntryError> {
        let line_end = line_end(bytes);
        check_line(Part::Act, &bytes[..line_end])?;
        match &bytes[line_end..] {
            [] => {}
            [b'\n', lines @ ..] => {
                read_signatures(lines).map_err(EntryError::Signatures)?;
            }
            _ => return Err(EntryError::Signatures(NoteError::NoSignatures)),
        }
        Ok(ActNote { bytes, line_end })
    }

    /// Returns the act line with its LF: the bytes that signatures cover.
    pub fn line(&self) -> &'a [u8] {
        &self.bytes[..self.line_end]
    }

    /// Returns all bytes.
    pub fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Returns the act as a value.
    pub fn act(&self) -> Value {
        value_of(self.line())
    }

    /// Returns the signature lines; none if the act is unsigned.
    pub fn signatures(&self) -> Vec<SignatureLine> {
        match self.bytes.get(self.line_end + 1..) {
            // INVARIANT: the lines were read once when the note was.
            Some(lines) => read_signatures(lines).expect("signature lines that were read before"),
            None => Vec::new(),
        }
    }
}

fn value_of(line: &[u8]) -> Value {
    // INVARIANT: every line of an entry was found canonical when it was parsed.
    serde_json::from_slice(line).expect("a line found canonical before")
}

/// Returns the offset after the first LF, or the end.
fn line_end(bytes: &[u8]) -> usize {
    bytes.iter().position(|&b| b == b'\n').map_or(bytes.len(), |at| at + 1)
}

fn check_length(part: Part, length: usize) -> Result<(), EntryError> {
    let max = match part {
        Part::Entry => ENTRY_BYTES_MAX,
        Part::Admission => ADMISSION_BYTES_MAX,
        Part::Act => ACT_LINE_BYTES_MAX,
    };
    if length > max { Err(EntryError::TooLong { part, max }) } else { Ok(()) }
}

fn check_line(part: Part, line: &[u8]) -> Result<(), EntryError> {
    check_length(part, line.len())?;
    json::check_line(line).map_err(|error| EntryError::Json { part, error })
}

fn read_signatures(lines: &[u8]) -> Result<Vec<SignatureLine>, NoteError> {
    let text = std::str::from_utf8(lines).map_err(|e| NoteError::NotUtf8(e.valid_up_to()))?;
    let signatures = note::parse_signature_lines(text)?;
    // A closed entry carries its lines within a JSON string, which is in form C.
    match signatures.iter().find(|line| !json::is_nfc(&line.name)) {
        Some(line) => Err(NoteError::Name(line.name.clone())),
        None => Ok(signatures),
    }
}

#[cfg(test)]
mod tests;
