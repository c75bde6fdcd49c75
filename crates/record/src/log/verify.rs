//! A whole log, entry by entry.

use std::fmt;

use super::source::{Source, TileError, read_entries, read_tile};
use crate::Hash;
use crate::merkle::leaf_hash;
use crate::policy::{Accepted, NotAccepted, Policy};
use crate::tiles::{Tile, TileEdge, WIDTH};

/// What was found true of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogReport {
    /// The checkpoint and who cosigned it.
    pub accepted: Accepted,
    /// Tiles of hashes compared.
    pub tiles: u64,
    /// Bytes of entries hashed.
    pub entry_bytes: u64,
}

impl fmt::Display for LogReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let checkpoint = &self.accepted.checkpoint;
        let (origin, size) = (checkpoint.origin(), checkpoint.size());
        write!(f, "The log {origin} has {size} entries. ")?;
        write!(f, "All {} tiles fit them, and they add up to the root that the log signed.", self.tiles)?;
        if !self.accepted.cosigned.is_empty() {
            let names: Vec<&str> = self.accepted.cosigned.iter().map(|(name, _)| name.as_str()).collect();
            write!(f, " Cosigned by {}.", names.join(", "))?;
        }
        Ok(())
    }
}

/// Why a log is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogError<E> {
    /// The source failed to give the checkpoint.
    #[error("the checkpoint cannot be read: {0}")]
    Source(E),
    /// No checkpoint.
    #[error("there is no checkpoint")]
    NoCheckpoint,
    /// The policy does not accept the checkpoint.
    #[error(transparent)]
    NotAccepted(#[from] NotAccepted),
    /// A tile or bundle is missing or malformed.
    #[error(transparent)]
    Tile(#[from] TileError<E>),
    /// An entry is not the one that its tile stands for.
    #[error("entry {number} is not the one that {path} stands for")]
    Entry {
        /// Index of the entry, from 0.
        number: u64,
        /// The tile of level 0.
        path: String,
    },
    /// A tile of a higher level does not follow from the entries.
    #[error("{path} does not follow from the entries")]
    TileDiffers {
        /// The tile.
        path: String,
    },
    /// The entries do not add up to the signed root.
    #[error("the entries add up to the root {found}, but the log signed {signed}")]
    Root {
        /// Root of the entries.
        found: Hash,
        /// Root in the checkpoint.
        signed: Hash,
    },
}

/// Verifies a whole log: its checkpoint under a policy, every tile against the entries, and the root.
///
/// Each entry is handed to `visit` with its index, in order, as it is read: before the log as a whole is found good.
/// Nothing that `visit` learns may be relied on unless the result is `Ok`.
pub fn verify_log<S: Source + ?Sized>(
    source: &S,
    policy: &Policy,
    mut visit: impl FnMut(u64, &[u8]),
) -> Result<LogReport, LogError<S::Error>> {
    let signed = source.read("checkpoint").map_err(LogError::Source)?.ok_or(LogError::NoCheckpoint)?;
    let accepted = policy.verify(&signed)?;
    let size = accepted.checkpoint.size();
    let mut edge = TileEdge::new();
    let mut report = LogReport { accepted, tiles: 0, entry_bytes: 0 };
    let mut leaves = Vec::with_capacity(WIDTH as usize);
    for number in 0..size.div_ceil(WIDTH) {
        let width = (size - number * WIDTH).min(WIDTH) as u16;
        leaves.clear();
        read_entries(source, Tile::entries(number, width), |entry| {
            leaves.push(leaf_hash(entry));
            visit(number * WIDTH + leaves.len() as u64 - 1, entry);
            report.entry_bytes += entry.len() as u64;
        })?;
        compare_leaves(source, Tile::hashes(0, number, width), &leaves)?;
        report.tiles += 1 + append(source, &mut edge, &leaves)?;
    }
    let partial: Vec<_> = edge.partial_tiles().filter(|(tile, _)| !is_leaves(tile)).collect();
    for (tile, hashes) in partial {
        compare_tile(source, tile, hashes)?;
        report.tiles += 1;
    }
    let (found, signed) = (edge.root(), report.accepted.checkpoint.root());
    if found == signed { Ok(report) } else { Err(LogError::Root { found, signed }) }
}

/// Appends leaves and compares the tiles above level 0 that they fill; returns how many those are.
fn append<S: Source + ?Sized>(source: &S, edge: &mut TileEdge, leaves: &[Hash]) -> Result<u64, LogError<S::Error>> {
    let (mut compared, mut result) = (0, Ok(()));
    for leaf in leaves {
        edge.append(*leaf, |tile, hashes| {
            if !is_leaves(&tile) && result.is_ok() {
                result = compare_tile(source, tile, hashes);
                compared += 1;
            }
        });
    }
    result.map(|()| compared)
}

fn is_leaves(tile: &Tile) -> bool {
    tile.kind == Tile::hashes(0, 0, 1).kind
}

fn compare_leaves<S: Source + ?Sized>(source: &S, tile: Tile, leaves: &[Hash]) -> Result<(), LogError<S::Error>> {
    let published = read_tile(source, tile)?;
    match (0..).zip(leaves.iter().zip(&published)).find(|(_, (leaf, hash))| leaf != hash) {
        Some((at, _)) => Err(LogError::Entry { number: tile.number * WIDTH + at, path: tile.path() }),
        None => Ok(()),
    }
}

fn compare_tile<S: Source + ?Sized>(source: &S, tile: Tile, hashes: &[Hash]) -> Result<(), LogError<S::Error>> {
    if read_tile(source, tile)? == hashes { Ok(()) } else { Err(LogError::TileDiffers { path: tile.path() }) }
}
