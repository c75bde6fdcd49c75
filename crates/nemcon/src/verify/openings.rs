//! Openings that lie apart from the record: lines of `{"disclosure":"…","entry":118}`.

use std::collections::BTreeMap;
use std::fmt;

use nemcon_record::disclosure::Disclosure;
use serde::Deserialize;

/// Openings by number of the entry.
#[derive(Clone, Debug, Default)]
pub struct Openings(BTreeMap<u64, Vec<Disclosure>>);

/// A line that is no opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningsFault {
    line: usize,
    what: String,
}

impl fmt::Display for OpeningsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} of the openings: {}", self.line, self.what)
    }
}

impl std::error::Error for OpeningsFault {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    disclosure: String,
    entry: u64,
}

impl Openings {
    /// Reads a file of openings, one a line.
    pub fn parse(text: &str) -> Result<Self, OpeningsFault> {
        let mut all = Self::default();
        for (line, text) in (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty()) {
            let fault = |what: String| OpeningsFault { line, what };
            let read: Line = serde_json::from_str(text).map_err(|e| fault(e.to_string()))?;
            let disclosure = Disclosure::parse(&read.disclosure).map_err(|e| fault(e.to_string()))?;
            all.add(read.entry, disclosure);
        }
        Ok(all)
    }

    /// Adds one opening.
    pub fn add(&mut self, entry: u64, disclosure: Disclosure) {
        self.0.entry(entry).or_default().push(disclosure);
    }

    /// Returns one line of a file of openings, with its LF.
    pub fn line(entry: u64, disclosure: &str) -> String {
        format!("{}\n", serde_json::json!({ "disclosure": disclosure, "entry": entry }))
    }

    /// Returns the openings of an entry.
    pub fn of(&self, entry: u64) -> &[Disclosure] {
        self.0.get(&entry).map_or(&[], Vec::as_slice)
    }
}
