//! The growing tree, kept as its right edge.

use super::{EMPTY_ROOT, leaf_hash, node_hash};
use crate::Hash;

/// A Merkle tree kept as its right edge: the roots of the full subtrees, the largest first.
///
/// At most 64 hashes, so a clone is a snapshot: append to the clone, keep it once the entries are durable, drop it
/// otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    size: u64,
    edge: Vec<Hash>,
}

impl Tree {
    /// Returns the empty tree.
    pub fn new() -> Tree {
        Tree::default()
    }

    /// Returns the tree of `size` leaves with this right edge, if the number of hashes fits the size.
    pub fn from_edge(size: u64, edge: Vec<Hash>) -> Option<Tree> {
        (edge.len() == size.count_ones() as usize).then_some(Tree { size, edge })
    }

    /// Appends a leaf by its hash (see [`leaf_hash`]).
    pub fn append(&mut self, leaf: Hash) {
        let mut node = leaf;
        for _ in 0..self.size.trailing_ones() {
            // INVARIANT: the edge holds one hash for each one-bit of the size, so there is one to take here.
            let left = self.edge.pop().expect("a hash for each bit of the size");
            node = node_hash(&left, &node);
        }
        self.edge.push(node);
        self.size += 1;
    }

    /// Appends an entry by its bytes.
    pub fn append_entry(&mut self, entry: &[u8]) {
        self.append(leaf_hash(entry));
    }

    /// Returns the number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns the root.
    pub fn root(&self) -> Hash {
        self.edge.iter().rev().copied().reduce(|right, left| node_hash(&left, &right)).unwrap_or(EMPTY_ROOT)
    }

    /// Returns the roots of the full subtrees, the largest first: all that is needed to go on.
    pub fn edge(&self) -> &[Hash] {
        &self.edge
    }
}
