//! `nemcon import`: an exported record into an empty data folder, after it was checked.
//!
//! Whoever imports a record has not its key: it is read there, and not written, until the operator who has the key puts it in place.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nemcon_record::log::read_entries;
use nemcon_record::tiles::{Tile, WIDTH};
use nemcon_secretariat::Readers;
use nemcon_store::{Appended, Batch, Blob, BlobKind, Group, Store};
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
    /// Of a file that is not public, base64url.
    #[serde(default)]
    salt: String,
}

/// Bytes of entries in one transaction, at most, but for the last entry.
const BATCH_BYTES_MAX: usize = 4 << 20;

/// Checks an exported folder and takes it into a store that does not hold that record. `name` is the short name for addresses.
///
/// Entries are taken in batches, and the checkpoint comes with the last of them: until then they are no record, and nobody reads them. An
/// import that was interrupted goes on where it stopped, if it is begun again from the same folder.
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
    let key = fs::read_to_string(from.join("log.vkey")).context("log.vkey cannot be read")?;
    let group = match store.group(&report.origin).await? {
        Some(group) if store.latest_checkpoint(group.id).await?.is_some() => {
            bail!("the record of {} is here already", report.origin)
        }
        Some(group) if group.log_key != key.trim() => bail!("{} was begun here with another key", report.origin),
        Some(group) => group,
        None => store.begin_group(&report.origin, name, key.trim()).await?,
    };
    let blobs = blobs(store, from).await?;
    let mut taken = Taken { store, group, openings: &options.openings, next: 0, bytes: 0, batch: Batch::default() };
    taken.next = taken.already_here(&folder, report.entries).await?;
    for number in taken.next / WIDTH..report.entries.div_ceil(WIDTH) {
        for (number, entry) in entries_of(&folder, number, report.entries)? {
            if number >= taken.next + taken.batch.entries.len() as u64 {
                taken.entry(number, entry).await?;
            }
        }
    }
    taken.batch.checkpoint = fs::read(from.join("checkpoint"))?;
    taken.write().await?;
    Ok(Imported { report, blobs })
}

/// Reads the entries of one bundle, each with the index of its leaf.
fn entries_of(folder: &Folder, bundle: u64, size: u64) -> anyhow::Result<Vec<(u64, Vec<u8>)>> {
    let first = bundle * WIDTH;
    let tile = Tile::entries(bundle, (size - first).min(WIDTH) as u16);
    let mut entries = Vec::new();
    read_entries(&RecordFiles(folder), tile, |entry| entries.push(entry.to_vec()))?;
    Ok((first..).zip(entries).collect())
}

/// Entries on their way into the store.
struct Taken<'a> {
    store: &'a Store,
    group: Group,
    openings: &'a Openings,
    /// Entries that the store has.
    next: u64,
    bytes: usize,
    batch: Batch,
}

impl Taken<'_> {
    /// Says how many entries an interrupted import has left, which must be those of this folder.
    async fn already_here(&self, folder: &Folder, size: u64) -> anyhow::Result<u64> {
        let here = self.store.size(self.group.id).await?;
        let other = || anyhow::anyhow!("entries of another copy of {} were left here", self.group.origin);
        if here > size {
            return Err(other());
        }
        for bundle in 0..here.div_ceil(WIDTH) {
            let given = entries_of(folder, bundle, size)?;
            let last = (bundle * WIDTH + given.len() as u64).min(here);
            let kept = self.store.entries(self.group.id, bundle * WIDTH, last).await?;
            if kept.iter().zip(&given).any(|(kept, (_, given))| kept != given) {
                return Err(other());
            }
        }
        Ok(here)
    }

    async fn entry(&mut self, leaf: u64, bytes: Vec<u8>) -> anyhow::Result<()> {
        if self.bytes > BATCH_BYTES_MAX {
            self.write().await?;
        }
        for disclosure in self.openings.of(leaf + 1) {
            let readers = Readers::of(&bytes, disclosure).context("an opening does not open its entry")?;
            // Of a closed entry there is one line and no more.
            let closed = bytes.iter().filter(|byte| **byte == b'\n').count() == 1;
            self.batch.openings.push(readers.keep(leaf, disclosure, closed));
        }
        self.bytes += bytes.len();
        self.batch.entries.push(bytes);
        Ok(())
    }

    async fn write(&mut self) -> anyhow::Result<()> {
        let (batch, count) = (std::mem::take(&mut self.batch), self.batch.entries.len() as u64);
        match self.store.append(self.group.id, self.next, batch).await? {
            Appended::Recorded { size } => (self.next, self.bytes) = (size, 0),
            Appended::Moved { size } => {
                bail!("another program writes here too: {size} entries instead of {}", self.next + count)
            }
        }
        Ok(())
    }
}

/// Takes texts and files, one at a time; says how many.
async fn blobs(store: &Store, from: &Path) -> anyhow::Result<u64> {
    let lines = fs::read_to_string(from.join("blobs.jsonl")).context("blobs.jsonl cannot be read")?;
    let mut count = 0;
    for line in lines.lines() {
        store.put_blob(blob(from, line)?).await?;
        count += 1;
    }
    Ok(count)
}

fn blob(from: &Path, line: &str) -> anyhow::Result<Blob> {
    let line: BlobLine = serde_json::from_str(line)?;
    let name: nemcon_negotiation::Hash = line.name.parse().map_err(|e| anyhow::anyhow!("blobs.jsonl: {e}"))?;
    let bytes = fs::read(from.join(format!("blob/sha256/{name}")))?;
    let kind = if line.kind == "text" { BlobKind::Text } else { BlobKind::File };
    let salt = URL_SAFE_NO_PAD.decode(&line.salt).context("blobs.jsonl: a salt is base64url")?;
    let blob = Blob { name: name.0, kind, media_type: line.media_type, bytes, salt };
    if !blob.is_named_rightly() {
        bail!("the blob {name} has other bytes than its name says");
    }
    Ok(blob)
}
