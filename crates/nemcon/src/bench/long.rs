//! Long records: the cost of an act as the record grows, and `nemcon verify record` in a process of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant as Stopwatch};

use anyhow::{Context, ensure};
use nemcon_negotiation::Instant;
use nemcon_record::checkpoint::Checkpoint;
use nemcon_record::merkle::leaf_hash;
use nemcon_record::note::Signer;
use nemcon_record::tiles::{Kind, TileEdge, WIDTH, bundle_bytes, tile_bytes, tiles_of};
use serde::Serialize;

use super::machine::peak_kib;
use super::made::{Cost, Made};
use crate::memory::Blobs;

const ORIGIN: &str = "exercise.example/long";

/// What acts cost, and what a check takes, at a size.
#[derive(Clone, Debug, Serialize)]
pub struct Size {
    /// Entries.
    pub entries: u64,
    /// `admit` and `apply` of an act, on average over the last thousand, in microseconds.
    pub act_us: f64,
    /// The dearest acts by name, with their averages in microseconds.
    pub dearest: Vec<(String, f64)>,
    /// Wall time of `nemcon verify record`, in seconds, where it was measured.
    pub verify_s: Option<f64>,
    /// The most memory that it held, in MiB.
    pub verify_mib: Option<u64>,
}

/// The first entries of a long record, to fill a database with.
pub(super) struct Kept {
    pub(super) entries: Vec<Vec<u8>>,
    pub(super) blobs: Blobs,
}

/// Grows a record to each of the sizes and measures there; keeps the first `keep` entries. Where a size is at least `verify_from`, its
/// export is checked.
pub(super) fn measure(
    folder: &Path,
    now: Instant,
    sizes: &[u64],
    verify_from: u64,
    keep: u64,
    said: &dyn Fn(&str),
) -> anyhow::Result<(Vec<Size>, Kept)> {
    let largest = sizes.iter().copied().max().unwrap_or(0);
    // So that the last entry is recorded before now.
    let begin = now.plus_millis(-(100 * largest as i64) - 60_000);
    let (mut made, first) = Made::begin(ORIGIN, begin);
    let mut published = Published::new(folder.join("long"), &made.blobs)?;
    let mut kept = Kept { entries: Vec::new(), blobs: made.blobs.clone() };
    for entry in first {
        published.append(&entry)?;
        kept.entries.push(entry);
    }
    let mut measured = Vec::new();
    for size in sizes {
        said(&format!("growing to {size} entries"));
        while made.size() < *size {
            if size - made.size() == 1_000.min(size / 2) {
                made.costs.clear();
            }
            let entry = made.grow();
            published.append(&entry)?;
            if made.size() <= keep {
                kept.entries.push(entry);
            }
        }
        measured.push(at(&mut made, &mut published, *size >= verify_from)?);
    }
    Ok((measured, kept))
}

fn at(made: &mut Made, published: &mut Published, verified: bool) -> anyhow::Result<Size> {
    let micros = |cost: &Cost| cost.time.as_secs_f64() * 1e6 / f64::from(cost.acts.max(1));
    let all = made
        .costs
        .values()
        .fold(Cost::default(), |all, cost| Cost { acts: all.acts + cost.acts, time: all.time + cost.time });
    let dearest = made.costs.iter().map(|(name, cost)| ((*name).to_owned(), micros(cost)));
    let mut dearest: Vec<_> = dearest.collect();
    dearest.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    dearest.truncate(3);
    let mut size = Size { entries: made.size(), act_us: micros(&all), dearest, verify_s: None, verify_mib: None };
    if verified {
        published.sign()?;
        let (time, kib) = verify(&published.folder)?;
        size.verify_s = Some(time.as_secs_f64());
        size.verify_mib = Some(kib / 1_024);
    }
    Ok(size)
}

/// Runs `nemcon verify record` on a folder and watches its memory.
fn verify(folder: &Path) -> anyhow::Result<(Duration, u64)> {
    let program = std::env::current_exe()?;
    let begun = Stopwatch::now();
    let mut child = Command::new(program).args(["verify", "record"]).arg(folder).stdout(Stdio::null()).spawn()?;
    let mut peak = 0;
    loop {
        // A process that has ended tells nothing; what it told last stands.
        peak = peak.max(peak_kib(child.id()).unwrap_or(0));
        if let Some(status) = child.try_wait()? {
            ensure!(status.success(), "the record that was made is not verified");
            return Ok((begun.elapsed(), peak));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// A record that is written to a folder as it grows, as `nemcon export` would have it.
struct Published {
    folder: PathBuf,
    edge: TileEdge,
    bundle: Vec<Vec<u8>>,
    signer: Signer,
}

impl Published {
    fn new(folder: PathBuf, blobs: &Blobs) -> anyhow::Result<Self> {
        let signer = Signer::ed25519(ORIGIN, &rand::random())?;
        let published = Self { folder, edge: TileEdge::new(), bundle: Vec::new(), signer };
        for (hash, bytes) in blobs {
            published.write(&format!("blob/sha256/{hash}"), bytes)?;
        }
        published.write("log.vkey", format!("{}\n", published.signer.verifier_key()).as_bytes())?;
        Ok(published)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let file = self.folder.join(path);
        fs::create_dir_all(file.parent().context("a folder")?)?;
        Ok(fs::write(file, bytes)?)
    }

    fn append(&mut self, entry: &[u8]) -> anyhow::Result<()> {
        let mut full = Vec::new();
        self.edge.append(leaf_hash(entry), |tile, hashes| full.push((tile.path(), tile_bytes(hashes))));
        self.bundle.push(entry.to_vec());
        if self.bundle.len() as u64 == WIDTH {
            self.write_bundle()?;
            self.bundle.clear();
        }
        full.iter().try_for_each(|(path, bytes)| self.write(path, bytes))
    }

    /// Writes the entries of the last bundle, full or not.
    fn write_bundle(&self) -> anyhow::Result<()> {
        let last = tiles_of(self.edge.size()).filter(|tile| tile.kind == Kind::Entries).last();
        let Some(tile) = last else { return Ok(()) };
        self.write(&tile.path(), &bundle_bytes(self.bundle.iter().map(Vec::as_slice)))
    }

    /// Publishes what there is so far.
    fn sign(&self) -> anyhow::Result<()> {
        if !self.bundle.is_empty() {
            self.write_bundle()?;
        }
        for (tile, hashes) in self.edge.partial_tiles() {
            self.write(&tile.path(), &tile_bytes(hashes))?;
        }
        let checkpoint = Checkpoint::new(ORIGIN, self.edge.size(), self.edge.root())?;
        self.write("checkpoint", &checkpoint.sign(&[&self.signer])?)
    }
}
