//! Tiles and entry bundles of C2SP tlog-tiles: paths, bytes, and the hashes read back out of them.
//!
//! ```
//! use nemcon_record::tiles::Tile;
//!
//! assert_eq!(Tile::hashes(0, 1_234_067, 256).path(), "tile/0/x001/x234/067");
//! assert_eq!(Tile::entries(2, 188).path(), "tile/entries/002.p/188");
//! ```

use std::sync::Arc;

use crate::Hash;
use crate::encoding::from_decimal;
use crate::entry;
use crate::merkle::{EMPTY_ROOT, fold_full, node_hash};

/// Hashes in a full tile, entries in a full bundle.
pub const WIDTH: u64 = 256;

/// What a tile holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Hashes of full subtrees of 256^level leaves; level 0 holds the leaves themselves.
    Hashes {
        /// From 0 to 7.
        level: u8,
    },
    /// The entries themselves.
    Entries,
}

/// A tile or an entry bundle: what it holds, its number, and how many of its 256 places are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    /// What it holds.
    pub kind: Kind,
    /// Its number within its level, from 0.
    pub number: u64,
    /// How many places are filled, 1 to 256.
    pub width: u16,
}

impl Tile {
    /// Returns a tile of hashes.
    pub fn hashes(level: u8, number: u64, width: u16) -> Tile {
        Tile { kind: Kind::Hashes { level }, number, width }
    }

    /// Returns an entry bundle.
    pub fn entries(number: u64, width: u16) -> Tile {
        Tile { kind: Kind::Entries, number, width }
    }

    /// Says whether all 256 places are filled.
    pub fn is_full(&self) -> bool {
        u64::from(self.width) == WIDTH
    }

    /// Returns the full tile of the same place, which may stand in for a partial one.
    pub fn filled(self) -> Tile {
        Tile { width: WIDTH as u16, ..self }
    }

    /// Returns the path below the log's prefix, such as `tile/0/x001/234.p/17`.
    pub fn path(&self) -> String {
        let mut number = format!("{:03}", self.number % 1000);
        let mut rest = self.number / 1000;
        while rest > 0 {
            number = format!("x{:03}/{number}", rest % 1000);
            rest /= 1000;
        }
        let partial = if self.is_full() { String::new() } else { format!(".p/{}", self.width) };
        match self.kind {
            Kind::Hashes { level } => format!("tile/{level}/{number}{partial}"),
            Kind::Entries => format!("tile/entries/{number}{partial}"),
        }
    }

    /// Reads a path in its only spelling.
    pub fn from_path(path: &str) -> Option<Tile> {
        let (kind, rest) = path.strip_prefix("tile/")?.split_once('/')?;
        let kind = match kind {
            "entries" => Kind::Entries,
            level => Kind::Hashes { level: u8::try_from(from_decimal(level)?).ok().filter(|l| *l < 8)? },
        };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, u16::try_from(from_decimal(width)?).ok()?),
            None => (rest, WIDTH as u16),
        };
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let tile = Tile { kind, number: digits.parse().ok()?, width };
        // One spelling: whatever this tile's own path is not, is not its path.
        (width > 0 && tile.path() == path).then_some(tile)
    }
}

/// Returns how many places of the last, partial tile of this level are filled in a tree of `size`; 0 if there is none.
pub fn partial_width(size: u64, level: u8) -> u16 {
    (full_nodes(size, level) % WIDTH) as u16
}

/// Returns how many full subtrees of 256^`level` leaves there are.
pub(crate) fn full_nodes(size: u64, level: u8) -> u64 {
    size.checked_shr(8 * u32::from(level)).unwrap_or(0)
}

/// Returns all tiles and bundles that a tree of `size` has, bundles last.
pub fn tiles_of(size: u64) -> impl Iterator<Item = Tile> {
    new_tiles(0, size)
}

/// Returns the tiles and bundles that are new, or wider, in a tree of `new` compared with one of `old`; bundles last.
pub fn new_tiles(old: u64, new: u64) -> impl Iterator<Item = Tile> {
    let hashes =
        (0..8).flat_map(move |level| changed(Kind::Hashes { level }, full_nodes(old, level), full_nodes(new, level)));
    hashes.chain(changed(Kind::Entries, old, new))
}

fn changed(kind: Kind, old: u64, new: u64) -> impl Iterator<Item = Tile> {
    let numbers = if old < new { old / WIDTH..new.div_ceil(WIDTH) } else { 0..0 };
    numbers.map(move |number| Tile { kind, number, width: (new - number * WIDTH).min(WIDTH) as u16 })
}

/// Returns the bytes of a tile of hashes.
pub fn tile_bytes(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

/// Returns the hashes of a tile's bytes, if they are whole and as many as its width says.
pub fn tile_hashes(bytes: &[u8], width: u16) -> Option<Vec<Hash>> {
    let whole = bytes.len() == usize::from(width) * 32;
    whole.then(|| bytes.chunks_exact(32).filter_map(Hash::from_slice).collect())
}

/// Returns the bytes of an entry bundle: for each entry its length as a big-endian u16, then its bytes.
///
/// # Panics
/// If an entry is longer than 65,535 bytes, which [`crate::entry::Entry`] never is.
pub fn bundle_bytes<'a>(entries: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in entries {
        assert!(entry.len() <= entry::ENTRY_BYTES_MAX, "an entry too long for a bundle");
        bytes.extend_from_slice(&(entry.len() as u16).to_be_bytes());
        bytes.extend_from_slice(entry);
    }
    bytes
}

/// Returns the entries of a bundle's bytes, if they are whole and as many as its width says.
pub fn bundle_entries(bytes: &[u8], width: u16) -> Option<Vec<&[u8]>> {
    let mut entries = Vec::with_capacity(usize::from(width));
    let mut rest = bytes;
    while let [high, low, after @ ..] = rest {
        let (entry, after) = after.split_at_checked(usize::from(u16::from_be_bytes([*high, *low])))?;
        entries.push(entry);
        rest = after;
    }
    (rest.is_empty() && entries.len() == usize::from(width)).then_some(entries)
}

/// The right edge of the tree in tiles: for each level, the hashes of its last, partial tile.
///
/// Like [`crate::merkle::Tree`], but it also gives the tiles as they fill. A clone shares what does not change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TileEdge {
    size: u64,
    levels: Vec<Arc<Vec<Hash>>>,
}

impl TileEdge {
    /// Returns the edge of the empty tree.
    pub fn new() -> TileEdge {
        TileEdge::default()
    }

    /// Appends a leaf by its hash and hands every tile that it fills to `filled`, lowest level first.
    pub fn append(&mut self, leaf: Hash, mut filled: impl FnMut(Tile, &[Hash])) {
        let mut node = leaf;
        self.size += 1;
        for level in 0.. {
            if self.levels.len() == level {
                self.levels.push(Arc::default());
            }
            let hashes = Arc::make_mut(&mut self.levels[level]);
            hashes.push(node);
            if (hashes.len() as u64) < WIDTH {
                return;
            }
            let nodes = full_nodes(self.size, level as u8);
            filled(Tile::hashes(level as u8, nodes / WIDTH - 1, WIDTH as u16), hashes);
            node = fold_full(hashes);
            hashes.clear();
        }
    }

    /// Returns the number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns the partial tiles with their hashes, lowest level first.
    pub fn partial_tiles(&self) -> impl Iterator<Item = (Tile, &[Hash])> {
        (0_u8..).zip(&self.levels).filter(|(_, hashes)| !hashes.is_empty()).map(|(level, hashes)| {
            let number = full_nodes(self.size, level) / WIDTH;
            (Tile::hashes(level, number, hashes.len() as u16), hashes.as_slice())
        })
    }

    /// Returns the root.
    pub fn root(&self) -> Hash {
        let mut right: Option<Hash> = None;
        for hashes in &self.levels {
            // Within a level, full subtrees from the right: one for each one-bit of the number of hashes.
            let mut end = hashes.len();
            while end > 0 {
                let width = 1 << end.trailing_zeros();
                let left = fold_full(&hashes[end - width..end]);
                right = Some(right.map_or(left, |right| node_hash(&left, &right)));
                end -= width;
            }
        }
        right.unwrap_or(EMPTY_ROOT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merkle::{Tree, leaf_hash};
    use proptest::prelude::*;

    #[test]
    fn paths_have_one_spelling() {
        for (tile, path) in [
            (Tile::hashes(0, 0, 256), "tile/0/000"),
            (Tile::hashes(7, 1_234_067, 255), "tile/7/x001/x234/067.p/255"),
            (Tile::entries(1000, 1), "tile/entries/x001/000.p/1"),
        ] {
            assert_eq!(tile.path(), path);
            assert_eq!(Tile::from_path(path), Some(tile));
        }
        for path in [
            "tile/0/0",
            "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/01",
            "tile/8/000",
            "tile/0/x000/000",
            "tile/0/001/000",
            "tile/entries/../000",
            "checkpoint",
            "tile/0/+01",
            "tile/00/000",
            "tile/0/000/",
            "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
        ] {
            assert_eq!(Tile::from_path(path), None, "{path}");
        }
    }

    #[test]
    fn a_tree_of_256_has_a_full_tile_and_a_tile_of_one() {
        let tiles: Vec<_> = tiles_of(256).collect();
        assert_eq!(tiles, [Tile::hashes(0, 0, 256), Tile::hashes(1, 0, 1), Tile::entries(0, 256)]);
        assert_eq!(partial_width(256, 0), 0);
        assert_eq!(partial_width(u64::MAX, 7), 255);
        assert_eq!(partial_width(u64::MAX, 8), 0);
        assert_eq!(new_tiles(300, 300).count(), 0);
    }

    #[test]
    fn the_edge_gives_each_tile_once_and_the_root_of_the_tree() {
        let (mut edge, mut tree, mut full) = (TileEdge::new(), Tree::new(), Vec::new());
        for n in 0..70_000_u64 {
            edge.append(leaf_hash(&n.to_be_bytes()), |tile, hashes| {
                assert_eq!(hashes.len(), 256);
                full.push(tile);
            });
            tree.append(leaf_hash(&n.to_be_bytes()));
            if n % 977 == 0 || n > 65_500 && n < 65_600 {
                assert_eq!(edge.root(), tree.root(), "{n}");
            }
        }
        let mut given: Vec<_> = full.into_iter().chain(edge.partial_tiles().map(|(tile, _)| tile)).collect();
        given.sort();
        let mut expected: Vec<_> = tiles_of(70_000).filter(|t| t.kind != Kind::Entries).collect();
        expected.sort();
        assert_eq!(given, expected);
    }

    proptest! {
        #[test]
        fn a_bundle_is_read_back(entries in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..20)) {
            let bytes = bundle_bytes(entries.iter().map(Vec::as_slice));
            prop_assert_eq!(bundle_entries(&bytes, entries.len() as u16).unwrap(), entries.clone());
            prop_assert_eq!(bundle_entries(&bytes, entries.len() as u16 + 1), None);
            if !bytes.is_empty() {
                prop_assert_eq!(bundle_entries(&bytes[..bytes.len() - 1], entries.len() as u16), None);
            }
        }

        #[test]
        fn any_path_is_read_back(level in 0..8_u8, number in any::<u64>(), width in 1..=256_u16, entries: bool) {
            let tile = if entries { Tile::entries(number, width) } else { Tile::hashes(level, number, width) };
            prop_assert_eq!(Tile::from_path(&tile.path()), Some(tile));
        }
    }
}
