//! Where tiles come from.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::convert::Infallible;

use crate::Hash;
use crate::merkle::{HashReader, fold_full};
use crate::tiles::{self, Tile};

/// Where a log is read from: paths as C2SP tlog-tiles has them (`checkpoint`, `tile/0/000`, …).
pub trait Source {
    /// What can fail when reading.
    type Error;

    /// Returns the bytes at a path; `None` if there is nothing.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Self::Error>;
}

impl<S: Source + ?Sized> Source for &S {
    type Error = S::Error;

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, S::Error> {
        (**self).read(path)
    }
}

/// A log in memory.
impl Source for BTreeMap<String, Vec<u8>> {
    type Error = Infallible;

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Infallible> {
        Ok(self.get(path).cloned())
    }
}

/// Why a tile or bundle cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TileError<E> {
    /// The source failed.
    #[error("{path} cannot be read: {error}")]
    Source {
        /// What was asked for.
        path: String,
        /// How it failed.
        error: E,
    },
    /// Neither the tile nor the full one of its place is there.
    #[error("{path} is missing")]
    Missing {
        /// What was asked for.
        path: String,
    },
    /// The bytes are not those of a tile of this width.
    #[error("{path} is malformed or too short")]
    Malformed {
        /// What was asked for.
        path: String,
    },
}

/// Reads a tile of hashes; a full tile stands in for a partial one that is gone.
pub fn read_tile<S: Source + ?Sized>(source: &S, tile: Tile) -> Result<Vec<Hash>, TileError<S::Error>> {
    let (bytes, found) = fetch(source, tile)?;
    let hashes = tiles::tile_hashes(&bytes, found.width);
    let mut hashes = hashes.ok_or_else(|| TileError::Malformed { path: found.path() })?;
    hashes.truncate(usize::from(tile.width));
    Ok(hashes)
}

/// Reads an entry bundle and hands each entry, up to the tile's width, to `visit`.
pub fn read_entries<S: Source + ?Sized>(
    source: &S,
    tile: Tile,
    visit: impl FnMut(&[u8]),
) -> Result<(), TileError<S::Error>> {
    let (bytes, found) = fetch(source, tile)?;
    let entries = tiles::bundle_entries(&bytes, found.width);
    let entries = entries.ok_or_else(|| TileError::Malformed { path: found.path() })?;
    entries.into_iter().take(usize::from(tile.width)).for_each(visit);
    Ok(())
}

fn fetch<S: Source + ?Sized>(source: &S, tile: Tile) -> Result<(Vec<u8>, Tile), TileError<S::Error>> {
    let read = |tile: Tile| {
        let path = tile.path();
        source.read(&path).map_err(|error| TileError::Source { path, error })
    };
    if let Some(bytes) = read(tile)? {
        return Ok((bytes, tile));
    }
    let missing = || TileError::Missing { path: tile.path() };
    if tile.is_full() {
        return Err(missing());
    }
    Ok((read(tile.filled())?.ok_or_else(missing)?, tile.filled()))
}

/// Reads hashes of a log out of its tiles, to make proofs. What a source hands out is not authenticated here: whoever
/// gets the proof verifies it against a checkpoint.
#[derive(Debug)]
pub struct TileReader<S> {
    source: S,
    size: u64,
    seen: RefCell<BTreeMap<Tile, Vec<Hash>>>,
}

impl<S: Source> TileReader<S> {
    /// Returns a reader for the tree of `size` leaves; it keeps the tiles it has read.
    pub fn new(source: S, size: u64) -> TileReader<S> {
        TileReader { source, size, seen: RefCell::default() }
    }
}

impl<S: Source> HashReader for TileReader<S> {
    type Error = TileError<S::Error>;

    fn node(&self, height: u8, index: u64) -> Result<Hash, Self::Error> {
        let (level, within) = (height / 8, height % 8);
        let first = index << within;
        let number = first / tiles::WIDTH;
        let nodes = tiles::full_nodes(self.size, level);
        let width = nodes.saturating_sub(number * tiles::WIDTH).min(tiles::WIDTH) as u16;
        let start = (first % tiles::WIDTH) as usize;
        let end = start + (1 << within);
        assert!(end <= usize::from(width), "a node beyond the tree of {}", self.size);
        let tile = Tile::hashes(level, number, width);
        if let Some(hashes) = self.seen.borrow().get(&tile) {
            return Ok(fold_full(&hashes[start..end]));
        }
        let hashes = read_tile(&self.source, tile)?;
        let hash = fold_full(&hashes[start..end]);
        self.seen.borrow_mut().insert(tile, hashes);
        Ok(hash)
    }
}
