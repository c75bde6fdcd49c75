//! The tree while it grows, and its root at any size before: what a signer says to have seen is held against it.

use nemcon_record::Hash;
use nemcon_record::merkle::Tree;

const STEP: usize = 256;

/// A tree that remembers. 32 bytes an entry and a right edge every 256 entries.
#[derive(Default)]
pub(super) struct Roots {
    tree: Tree,
    leaves: Vec<Hash>,
    steps: Vec<Tree>,
    last: Option<(u64, Hash)>,
}

impl Roots {
    pub(super) fn append(&mut self, leaf: Hash) {
        if self.leaves.len().is_multiple_of(STEP) {
            self.steps.push(self.tree.clone());
        }
        self.tree.append(leaf);
        self.leaves.push(leaf);
    }

    pub(super) fn root(&self) -> Hash {
        self.tree.root()
    }

    /// Returns the root when the tree had `size` entries; nothing if it has never been that large.
    pub(super) fn root_at(&mut self, size: u64) -> Option<Hash> {
        if let Some((known, root)) = self.last
            && known == size
        {
            return Some(root);
        }
        let wanted = usize::try_from(size).ok().filter(|size| *size <= self.leaves.len())?;
        let mut tree = self.steps.get(wanted / STEP).unwrap_or(&self.tree).clone();
        for leaf in &self.leaves[tree.size() as usize..wanted] {
            tree.append(*leaf);
        }
        self.last = Some((size, tree.root()));
        Some(tree.root())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_record::merkle::leaf_hash;

    #[test]
    fn every_earlier_root_is_remembered() {
        let (mut roots, mut tree) = (Roots::default(), Tree::new());
        let mut known = vec![tree.root()];
        for n in 0..600_u64 {
            roots.append(leaf_hash(&n.to_be_bytes()));
            tree.append(leaf_hash(&n.to_be_bytes()));
            known.push(tree.root());
        }
        for (size, root) in (0..).zip(&known) {
            assert_eq!(roots.root_at(size).as_ref(), Some(root), "{size}");
        }
        assert_eq!(roots.root_at(601), None);
    }
}
