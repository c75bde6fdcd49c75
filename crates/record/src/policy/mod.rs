//! Whom a verifier trusts (C2SP tlog-policy): logs, witnesses, and how many must have cosigned.
//!
//! ```text
//! log record.example/group+9ff1ff51+AZ…
//! witness north witness.example/north+ca443749+BN…
//! witness south witness.example/south+ec92f9bf+BK…
//! group both all north south
//! quorum both
//! ```

mod parse;

use std::fmt;

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::note::{NoteError, VerifierKey};

pub use parse::{LineProblem, PolicyError};

/// A policy: by whose signatures a checkpoint is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    logs: Vec<Party>,
    witnesses: Vec<Party>,
    rules: Vec<(Vec<u8>, Rule)>,
    quorum: Option<usize>,
}

/// A log or witness with its key and, if the policy gives one, its URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The key.
    pub key: VerifierKey,
    /// The URL, as it stands in the policy.
    pub url: Option<String>,
}

/// What a name of the policy stands for; members are indexes of earlier rules.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Rule {
    Witness(VerifierKey),
    Group { threshold: usize, members: Vec<usize> },
}

/// A checkpoint that a policy accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The checkpoint.
    pub checkpoint: Checkpoint,
    /// Name of the key of each known witness that cosigned, with the time it states (seconds since 1970).
    pub cosigned: Vec<(String, u64)>,
}

impl fmt::Display for Accepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (origin, size) = (self.checkpoint.origin(), self.checkpoint.size());
        write!(f, "The log {origin} signed that it has {size} entries with the root {}.", self.checkpoint.root())?;
        if !self.cosigned.is_empty() {
            let names: Vec<&str> = self.cosigned.iter().map(|(name, _)| name.as_str()).collect();
            write!(f, " Cosigned by {}.", names.join(", "))?;
        }
        Ok(())
    }
}

/// Why a policy does not accept a checkpoint.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAccepted {
    /// The checkpoint is malformed.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// A known key's signature is wrong, or none is known.
    #[error(transparent)]
    Signature(NoteError),
    /// No log of the policy signed under its own origin.
    #[error("the checkpoint of {0} is not signed by a key of that log which the policy names")]
    NotByTheLog(String),
    /// Too few witnesses.
    #[error("the checkpoint is not cosigned by as many witnesses as the policy asks for")]
    Quorum,
}

impl Policy {
    /// Returns a policy that trusts one log and asks for no witnesses.
    pub fn of_log(key: VerifierKey) -> Policy {
        Policy { logs: vec![Party { key, url: None }], witnesses: Vec::new(), rules: Vec::new(), quorum: None }
    }

    /// Reads a policy file.
    pub fn parse(bytes: &[u8]) -> Result<Policy, PolicyError> {
        parse::policy(bytes)
    }

    /// Returns the logs.
    pub fn logs(&self) -> &[Party] {
        &self.logs
    }

    /// Returns the witnesses.
    pub fn witnesses(&self) -> &[Party] {
        &self.witnesses
    }

    /// Reads a signed checkpoint and verifies it: by the log whose origin it bears, and by a quorum of witnesses.
    pub fn verify(&self, signed: &[u8]) -> Result<Accepted, NotAccepted> {
        let (checkpoint, note) = Checkpoint::parse_signed(signed)?;
        let parties = self.logs.iter().chain(&self.witnesses);
        let keys: Vec<VerifierKey> = parties.map(|party| party.key.clone()).collect();
        let verified = note.verify(&keys).map_err(NotAccepted::Signature)?;
        let by = |key: &VerifierKey| verified.iter().any(|v| v.key == key);
        let origin = checkpoint.origin();
        if !self.logs.iter().any(|log| log.key.name() == origin && by(&log.key)) {
            return Err(NotAccepted::NotByTheLog(origin.to_owned()));
        }
        if self.quorum.is_some_and(|rule| !self.is_met(rule, &by)) {
            return Err(NotAccepted::Quorum);
        }
        let by_witness = verified.iter().filter(|v| self.witnesses.iter().any(|w| w.key == *v.key));
        let cosigned = by_witness.filter_map(|v| Some((v.key.name().to_owned(), v.time?))).collect();
        Ok(Accepted { checkpoint, cosigned })
    }

    fn is_met(&self, rule: usize, by: &impl Fn(&VerifierKey) -> bool) -> bool {
        match &self.rules[rule].1 {
            Rule::Witness(key) => by(key),
            Rule::Group { threshold, members } => {
                members.iter().filter(|member| self.is_met(**member, by)).count() >= *threshold
            }
        }
    }
}

#[cfg(test)]
mod tests;
