//! Two checkpoints of one log: does the newer go on from the older, or did the log show two faces?

use super::source::{Source, TileError, TileReader, read_tile};
use crate::checkpoint::Checkpoint;
use crate::merkle;
use crate::tiles::{Tile, WIDTH, full_nodes};

/// How two checkpoints stand to each other, as far as they alone can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same tree.
    Same,
    /// Checkpoints of two logs.
    OtherLog,
    /// The same size and two roots: signed by the log, they prove together that it shows different records to
    /// different readers.
    SplitView,
    /// The second is larger: [`check_extends`] says whether it goes on from the first.
    Larger,
    /// The second is smaller.
    Smaller,
}

/// Compares two checkpoints; verify both under the same policy first.
pub fn compare(first: &Checkpoint, second: &Checkpoint) -> Comparison {
    match first.size().cmp(&second.size()) {
        _ if first.origin() != second.origin() => Comparison::OtherLog,
        std::cmp::Ordering::Less => Comparison::Larger,
        std::cmp::Ordering::Greater => Comparison::Smaller,
        std::cmp::Ordering::Equal if first.root() == second.root() => Comparison::Same,
        std::cmp::Ordering::Equal => Comparison::SplitView,
    }
}

/// Why a checkpoint does not go on from an older one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotConsistent<E> {
    /// Checkpoints of two logs.
    #[error("the checkpoints are of two logs: {0} and {1}")]
    OtherLog(String, String),
    /// Both are signed, and they cannot both be true.
    #[error("split view: the log signed {size} entries with two different histories")]
    SplitView {
        /// Size of the older checkpoint.
        size: u64,
    },
    /// The newer checkpoint has fewer entries.
    #[error("the newer checkpoint has {new} entries, the older one {old}")]
    Shrunk {
        /// Size of the older checkpoint.
        old: u64,
        /// Size of the newer checkpoint.
        new: u64,
    },
    /// The tiles are not those of the newer checkpoint.
    #[error("the tiles do not belong to the newer checkpoint")]
    Tiles,
    /// A tile is missing or malformed.
    #[error(transparent)]
    Tile(#[from] TileError<E>),
}

/// Checks that the tree of `newer`, whose tiles the source holds, begins with the tree of `older`.
pub fn check_extends<S: Source>(
    source: S,
    older: &Checkpoint,
    newer: &Checkpoint,
) -> Result<(), NotConsistent<S::Error>> {
    let (old, new) = (older.size(), newer.size());
    match compare(older, newer) {
        Comparison::OtherLog => {
            return Err(NotConsistent::OtherLog(older.origin().to_owned(), newer.origin().to_owned()));
        }
        Comparison::Smaller => return Err(NotConsistent::Shrunk { old, new }),
        Comparison::SplitView => return Err(NotConsistent::SplitView { size: old }),
        Comparison::Same => return Ok(()),
        Comparison::Larger => {}
    }
    let tiles = TileReader::new(source, new);
    if merkle::root_of(new, &tiles)? != newer.root() {
        return Err(NotConsistent::Tiles);
    }
    let proof = merkle::prove_consistency(old, new, &tiles)?;
    merkle::verify_consistency(old, new, &older.root(), &newer.root(), &proof)
        .map_err(|_| NotConsistent::SplitView { size: old })
}

/// Returns the index of the first entry in which two logs of `size` entries differ, by their tiles; `None` if none.
///
/// Reads at most one tile of each level from each side.
pub fn first_difference<S: Source, T: Source<Error = S::Error>>(
    left: &S,
    right: &T,
    size: u64,
) -> Result<Option<u64>, TileError<S::Error>> {
    let mut number = 0;
    for level in (0..8).rev() {
        let nodes = full_nodes(size, level);
        let first = number * WIDTH;
        let width = nodes.saturating_sub(first).min(WIDTH);
        number = first;
        if width > 0 {
            let tile = Tile::hashes(level, first / WIDTH, width as u16);
            let (a, b) = (read_tile(left, tile)?, read_tile(right, tile)?);
            number += a.iter().zip(&b).take_while(|(a, b)| a == b).count() as u64;
        }
    }
    Ok((number < size).then_some(number))
}
