//! The hashes of a log, out of which tiles and proofs are drawn.

use std::convert::Infallible;

use imbl::Vector;
use nemcon_record::Hash;
use nemcon_record::merkle::{HashReader, Tree, node_hash};
use nemcon_record::tiles::{Kind, Tile, WIDTH, tile_bytes};

/// All hashes that tiles hold, by level, and the right edge. About 33 bytes per entry; a clone shares everything.
#[derive(Debug, Clone, Default)]
pub(crate) struct LogTree {
    edge: Tree,
    levels: Vec<Vector<Hash>>,
}

impl LogTree {
    pub(crate) fn append(&mut self, leaf: Hash) {
        self.edge.append(leaf);
        let mut node = leaf;
        for level in 0.. {
            if self.levels.len() == level {
                self.levels.push(Vector::new());
            }
            let hashes = &mut self.levels[level];
            hashes.push_back(node);
            let length = hashes.len();
            if !length.is_multiple_of(WIDTH as usize) {
                return;
            }
            node = fold(hashes, length - WIDTH as usize, length);
        }
    }

    pub(crate) fn size(&self) -> u64 {
        self.edge.size()
    }

    pub(crate) fn root(&self) -> Hash {
        self.edge.root()
    }

    /// Returns the root of the first `size` leaves.
    pub(crate) fn root_at(&self, size: u64) -> Hash {
        let Ok(root) = nemcon_record::merkle::root_of(size, self);
        root
    }

    /// Returns the bytes of a tile of hashes, if the tree fills that many of its places.
    pub(crate) fn tile(&self, tile: Tile) -> Option<Vec<u8>> {
        let Kind::Hashes { level } = tile.kind else { return None };
        let hashes = self.levels.get(usize::from(level))?;
        let first = usize::try_from(tile.number.checked_mul(WIDTH)?).ok()?;
        let end = first.checked_add(usize::from(tile.width))?;
        if end > hashes.len() {
            return None;
        }
        let hashes: Vec<Hash> = hashes.clone().slice(first..end).into_iter().collect();
        Some(tile_bytes(&hashes))
    }
}

impl HashReader for LogTree {
    type Error = Infallible;

    fn node(&self, height: u8, index: u64) -> Result<Hash, Infallible> {
        let width = 1_usize << (height % 8);
        let first = usize::try_from(index).expect("a tree in memory") * width;
        Ok(fold(&self.levels[usize::from(height / 8)], first, first + width))
    }
}

/// Returns the root over a power of two of hashes.
fn fold(hashes: &Vector<Hash>, from: usize, to: usize) -> Hash {
    if to - from == 1 {
        return hashes[from];
    }
    let middle = from + (to - from) / 2;
    node_hash(&fold(hashes, from, middle), &fold(hashes, middle, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_record::merkle::{leaf_hash, prove_inclusion, root_of, verify_inclusion};
    use nemcon_record::tiles::tiles_of;

    fn leaves(size: u64) -> Vec<Hash> {
        (0..size).map(|n| leaf_hash(&n.to_be_bytes())).collect()
    }

    #[test]
    fn the_tree_agrees_with_leaves_in_memory() {
        let leaves = leaves(700);
        let mut tree = LogTree::default();
        for (n, leaf) in leaves.iter().enumerate() {
            tree.append(*leaf);
            if n % 37 == 0 || n == 255 || n == 256 {
                let Ok(root) = root_of(n as u64 + 1, &leaves[..]);
                assert_eq!((tree.root(), tree.root_at(n as u64 + 1)), (root, root), "{n}");
            }
        }
        for index in [0, 1, 255, 256, 511, 699] {
            let Ok(proof) = prove_inclusion(index, 700, &tree);
            let verdict = verify_inclusion(index, 700, &leaves[index as usize], &proof, &tree.root());
            assert_eq!(verdict, Ok(()));
        }
    }

    #[test]
    fn every_tile_of_the_tree_is_there_and_no_other() {
        let leaves = leaves(700);
        let mut tree = LogTree::default();
        leaves.iter().for_each(|leaf| tree.append(*leaf));
        for tile in tiles_of(700).filter(|tile| tile.kind != Kind::Entries) {
            let bytes = tree.tile(tile).expect("a tile of the tree");
            assert_eq!(bytes.len(), usize::from(tile.width) * 32);
        }
        assert_eq!(tree.tile(Tile::hashes(0, 1, 256)), Some(tile_bytes(&leaves[256..512])));
        assert!(tree.tile(Tile::hashes(0, 2, 188)).is_some());
        for absent in [Tile::hashes(0, 2, 189), Tile::hashes(0, 3, 1), Tile::hashes(1, 0, 3), Tile::hashes(2, 0, 1)] {
            assert_eq!(tree.tile(absent), None, "{absent:?}");
        }
        assert_eq!(tree.tile(Tile::hashes(0, u64::MAX, 1)), None);
    }
}
