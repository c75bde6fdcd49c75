//! `nemcon import`: an exported record into an empty data folder, after it was checked.
//!
//! Whoever imports a record has not its key: it is read there, and not written, until the operator who has the key puts it in place.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use nemcon_record::disclosure::Disclosure;
use nemcon_record::log::read_entries;
use nemcon_record::tiles::{Tile, WIDTH};
use nemcon_store::{Appended, Batch, Blob, BlobKind, Opening, Store};
use serde::Deserialize;

use super::Progress;
use crate::verify::{Answer, Folder, Openings, Options, RecordFiles, Report, Verdict, verify_record};

/// What was imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// What the check of the folder found.
    pub report: Report,
    /// Texts and files.
    pub blobs: u64,
}

#[derive(Deserialize)]
struct BlobLine {
    kind: String,
    media_type: String,
    name: String,
}

/// Checks an exported folder and takes it into a store that does not hold that record. `name` is the short name for addresses.
pub async fn import(
    store: &Store,
    from: &Path,
    name: &str,
    options: Options,
    progress: Progress<'_>,
) -> anyhow::Result<Imported> {
    let folder = Folder::new(from);
    let openings = fs::read_to_string(from.join("openings.jsonl")).unwrap_or_default();
    let options = Options { openings: Openings::parse(&openings)?, ..options };
    let report = match verify_record(&folder, &options, &|done, all| progress(done, all)) {
        Verdict::Right(report) => report,
        other => bail!("{}", other.sentences().join(" ")),
    };
    if store.group(&report.origin).await?.is_some() {
        bail!("the record of {} is here already", report.origin);
    }
    let key = fs::read_to_string(from.join("log.vkey")).context("log.vkey cannot be read")?;
    let mut batch = Batch { checkpoint: fs::read(from.join("checkpoint"))?, ..Batch::default() };
    for number in 0..report.entries.div_ceil(WIDTH) {
        let width = (report.entries - number * WIDTH).min(WIDTH) as u16;
        let tile = Tile::entries(number, width);
        read_entries(&RecordFiles(&folder), tile, |entry| batch.entries.push(entry.to_vec()))?;
    }
    batch.blobs = blobs(from)?;
    batch.openings = openings_of(&openings)?;
    let blobs = batch.blobs.len() as u64;
    let group = store.begin_group(&report.origin, name, key.trim()).await?;
    match store.append(group.id, 0, batch).await? {
        Appended::Recorded { .. } => Ok(Imported { report, blobs }),
        Appended::Moved { size } => bail!("the record of {} has {size} entries here already", report.origin),
    }
}

fn blobs(from: &Path) -> anyhow::Result<Vec<Blob>> {
    let lines = fs::read_to_string(from.join("blobs.jsonl")).context("blobs.jsonl cannot be read")?;
    let blob = |line: &str| -> anyhow::Result<Blob> {
        let line: BlobLine = serde_json::from_str(line)?;
        let name: nemcon_negotiation::Hash = line.name.parse().map_err(|e| anyhow::anyhow!("blobs.jsonl: {e}"))?;
        let bytes = fs::read(from.join(format!("blob/sha256/{name}")))?;
        if nemcon_negotiation::Hash::of(&bytes) != name {
            bail!("the blob {name} has other bytes than its name says");
        }
        let kind = if line.kind == "text" { BlobKind::Text } else { BlobKind::File };
        Ok(Blob { name: name.0, kind, media_type: line.media_type, bytes })
    };
    lines.lines().map(blob).collect()
}

/// Openings as the store keeps them. Whoever could export them may read them; the audience is kept as narrow as the name allows.
fn openings_of(lines: &str) -> anyhow::Result<Vec<Opening>> {
    #[derive(Deserialize)]
    struct Line {
        disclosure: String,
        entry: u64,
    }
    let opening = |line: &str| -> anyhow::Result<Opening> {
        let line: Line = serde_json::from_str(line)?;
        let disclosure = Disclosure::parse(&line.disclosure)?;
        let audience = if disclosure.name() == "states" { "states" } else { "author:chair" };
        Ok(Opening {
            leaf: line.entry.checked_sub(1).context("openings.jsonl: entries count from 1")?,
            name: disclosure.name().to_owned(),
            audience: audience.to_owned(),
            bytes: line.disclosure.into_bytes(),
        })
    };
    lines.lines().map(opening).collect()
}
