//! `verify log`, `verify checkpoint`, `verify proof`: what needs no rules of procedure.

use nemcon_record::log::{self, LogError, TileError};
use nemcon_record::policy::{Accepted, Policy};
use nemcon_record::proof::TlogProof;
use serde::Serialize;

use super::answer::{Answer, Finding, Verdict};
use super::source::{Source, SourceFault};

/// What is said of a checkpoint that a policy accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckpointReport {
    /// What was checked: `checkpoint`, `log` or `proof`.
    pub checked: &'static str,
    /// Origin of the log.
    pub origin: String,
    /// Number of entries.
    pub entries: u64,
    /// Root of the tree, standard base64.
    pub root: String,
    /// Witnesses of the policy that cosigned.
    pub witnesses: Vec<String>,
    /// Number of the entry that was proved, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<u64>,
}

impl CheckpointReport {
    fn of(checked: &'static str, accepted: Accepted) -> Self {
        let checkpoint = accepted.checkpoint;
        Self {
            checked,
            origin: checkpoint.origin().to_owned(),
            entries: checkpoint.size(),
            root: checkpoint.root().to_string(),
            witnesses: accepted.cosigned.into_iter().map(|(name, _)| name).collect(),
            entry: None,
        }
    }
}

impl Answer for CheckpointReport {
    fn sentences(&self) -> Vec<String> {
        let Self { origin, entries, root, .. } = self;
        let first = match (self.checked, self.entry) {
            (_, Some(entry)) => {
                format!("Right: this is entry {entry} of {origin}, under the root {root} of {entries}.")
            }
            ("log", _) => {
                format!("Right: the log {origin} has {entries} entries; tiles and entries fit the root {root}.")
            }
            _ => format!("Right: {origin} signed {entries} entries with the root {root}."),
        };
        let cosigned = self.witnesses.iter().map(|name| format!("Cosigned by {name}."));
        std::iter::once(first).chain(cosigned).collect()
    }
}

/// A source as the record crate reads one.
pub struct RecordFiles<'a>(pub &'a dyn Source);

impl log::Source for RecordFiles<'_> {
    type Error = SourceFault;

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, SourceFault> {
        self.0.get(path)
    }
}

/// Checks a checkpoint under a policy.
pub fn verify_checkpoint(signed: &[u8], policy: &Policy) -> Verdict<CheckpointReport> {
    match policy.verify(signed) {
        Ok(accepted) => Verdict::Right(CheckpointReport::of("checkpoint", accepted)),
        Err(e) => Verdict::Wrong(Finding::whole("checkpoint", e)),
    }
}

/// Checks that these bytes are an entry of a log, by a proof and a policy alone.
pub fn verify_proof(proof: &[u8], entry: &[u8], policy: &Policy) -> Verdict<CheckpointReport> {
    let checked = TlogProof::parse(proof).and_then(|proof| Ok((proof.verify(policy, entry)?, proof.index + 1)));
    match checked {
        Ok((accepted, entry)) => {
            Verdict::Right(CheckpointReport { entry: Some(entry), ..CheckpointReport::of("proof", accepted) })
        }
        Err(e) => Verdict::Wrong(Finding::whole("proof", e)),
    }
}

/// Checks a whole log: checkpoint, every tile, every entry's place. What entries mean is not asked.
pub fn verify_log(source: &dyn Source, policy: &Policy, progress: &dyn Fn(u64, u64)) -> Verdict<CheckpointReport> {
    let size = match source.get("checkpoint") {
        Ok(Some(signed)) => policy.verify(&signed).map_or(0, |accepted| accepted.checkpoint.size()),
        Ok(None) => return Verdict::cannot_tell("there is no checkpoint: this is no log"),
        Err(fault) => return Verdict::cannot_tell(fault),
    };
    let visit = |index: u64, _: &[u8]| {
        if (index + 1).is_multiple_of(256) {
            progress(index + 1, size);
        }
    };
    match log::verify_log(&RecordFiles(source), policy, visit) {
        Ok(report) => Verdict::Right(CheckpointReport::of("log", report.accepted)),
        Err(LogError::Source(fault) | LogError::Tile(TileError::Source { error: fault, .. })) => {
            Verdict::cannot_tell(fault)
        }
        Err(LogError::Entry { number, path }) => {
            let what = format!("its bytes are not those that {path} stands for");
            Verdict::Wrong(Finding { entry: Some(number + 1), ..Finding::whole("entry", what) })
        }
        Err(e) => Verdict::Wrong(Finding::whole(rule_of(&e), e)),
    }
}

fn rule_of<E>(error: &LogError<E>) -> &'static str {
    match error {
        LogError::NotAccepted(_) | LogError::NoCheckpoint | LogError::Source(_) => "checkpoint",
        LogError::Root { .. } => "root",
        _ => "tile",
    }
}
