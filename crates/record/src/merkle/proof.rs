//! Inclusion and consistency: proofs made from any store of hashes, and checked (RFC 9162 section 2.1.3 and 2.1.4).

use super::{EMPTY_ROOT, fold_full, node_hash};
use crate::Hash;

/// A store of the hashes of full subtrees, out of which roots and proofs are made.
pub trait HashReader {
    /// What can fail.
    type Error;

    /// Returns the root of the full subtree of 2^`height` leaves that begins at leaf `index` × 2^`height`.
    fn node(&self, height: u8, index: u64) -> Result<Hash, Self::Error>;
}

/// Leaf hashes in memory.
///
/// # Panics
/// When asked for leaves that are not there.
impl HashReader for [Hash] {
    type Error = std::convert::Infallible;

    fn node(&self, height: u8, index: u64) -> Result<Hash, Self::Error> {
        let width = 1_usize << height;
        let first = usize::try_from(index).expect("leaves in memory") * width;
        Ok(fold_full(&self[first..first + width]))
    }
}

/// Why a proof proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// No such leaf in a tree of this size.
    #[error("the tree of {size} has no entry {index}")]
    NoSuchLeaf {
        /// Index of the leaf.
        index: u64,
        /// Size of the tree.
        size: u64,
    },
    /// The older tree is larger than the newer one.
    #[error("the older tree has {old} entries, the newer one only {new}")]
    Shrunk {
        /// Size of the older tree.
        old: u64,
        /// Size of the newer tree.
        new: u64,
    },
    /// Too many or too few hashes.
    #[error("the proof has the wrong number of hashes")]
    WrongLength,
    /// The hashes do not lead to the root.
    #[error("the proof does not lead to the root of the tree")]
    WrongRoot,
    /// The hashes do not lead to the older root.
    #[error("the older tree is not the beginning of the newer one")]
    NotABeginning,
}

/// Returns the root of the first `size` leaves.
pub fn root_of<R: HashReader + ?Sized>(size: u64, reader: &R) -> Result<Hash, R::Error> {
    if size == 0 { Ok(EMPTY_ROOT) } else { range(reader, 0, size) }
}

/// Returns the proof that leaf `index` is in the tree of `size` leaves, the leaf's sibling first.
///
/// # Panics
/// If `index` is not below `size`.
pub fn prove_inclusion<R: HashReader + ?Sized>(index: u64, size: u64, reader: &R) -> Result<Vec<Hash>, R::Error> {
    assert!(index < size, "no leaf {index} in a tree of {size}");
    let (mut from, mut to) = (0, size);
    let mut proof = Vec::new();
    while to - from > 1 {
        let middle = from + split(to - from);
        if index < middle {
            proof.push(range(reader, middle, to)?);
            to = middle;
        } else {
            proof.push(range(reader, from, middle)?);
            from = middle;
        }
    }
    proof.reverse();
    Ok(proof)
}

/// Returns the proof that the tree of `old` leaves is the beginning of the tree of `new` leaves.
///
/// # Panics
/// If `old` is above `new`.
pub fn prove_consistency<R: HashReader + ?Sized>(old: u64, new: u64, reader: &R) -> Result<Vec<Hash>, R::Error> {
    assert!(old <= new, "a tree of {old} is not the beginning of one of {new}");
    let mut proof = Vec::new();
    if old == 0 || old == new {
        return Ok(proof);
    }
    let (mut from, mut to) = (0, new);
    while old != to {
        let middle = from + split(to - from);
        if old <= middle {
            proof.push(range(reader, middle, to)?);
            to = middle;
        } else {
            proof.push(range(reader, from, middle)?);
            from = middle;
        }
    }
    if from > 0 {
        proof.push(range(reader, from, to)?);
    }
    proof.reverse();
    Ok(proof)
}

/// Checks that the leaf with hash `leaf` is entry `index` of the tree of `size` leaves with this root.
pub fn verify_inclusion(index: u64, size: u64, leaf: &Hash, proof: &[Hash], root: &Hash) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::NoSuchLeaf { index, size });
    }
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf);
    for sibling in proof {
        if last == 0 {
            return Err(ProofError::WrongLength);
        }
        if node % 2 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            while node % 2 == 0 && node != 0 {
                (node, last) = (node >> 1, last >> 1);
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        (node, last) = (node >> 1, last >> 1);
    }
    if last != 0 {
        return Err(ProofError::WrongLength);
    }
    if hash == *root { Ok(()) } else { Err(ProofError::WrongRoot) }
}

/// Checks that the tree of `old` leaves with `old_root` is the beginning of the tree of `new` leaves with `new_root`.
pub fn verify_consistency(
    old: u64,
    new: u64,
    old_root: &Hash,
    new_root: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if old > new {
        return Err(ProofError::Shrunk { old, new });
    }
    if old == 0 || old == new {
        return match () {
            () if !proof.is_empty() => Err(ProofError::WrongLength),
            () if new == 0 && *new_root != EMPTY_ROOT => Err(ProofError::WrongRoot),
            () if old == 0 && *old_root != EMPTY_ROOT => Err(ProofError::NotABeginning),
            () if old == new && old_root != new_root => Err(ProofError::NotABeginning),
            () => Ok(()),
        };
    }
    // A full older tree is itself the first node of the proof and is left out of it.
    let (first, rest) =
        if old.is_power_of_two() { (old_root, proof) } else { proof.split_first().ok_or(ProofError::WrongLength)? };
    let shift = (old - 1).trailing_ones();
    let (mut node, mut last) = ((old - 1) >> shift, (new - 1) >> shift);
    let (mut old_hash, mut new_hash) = (*first, *first);
    for sibling in rest {
        if last == 0 {
            return Err(ProofError::WrongLength);
        }
        if node % 2 == 1 || node == last {
            old_hash = node_hash(sibling, &old_hash);
            new_hash = node_hash(sibling, &new_hash);
            while node % 2 == 0 && node != 0 {
                (node, last) = (node >> 1, last >> 1);
            }
        } else {
            new_hash = node_hash(&new_hash, sibling);
        }
        (node, last) = (node >> 1, last >> 1);
    }
    match () {
        () if last != 0 => Err(ProofError::WrongLength),
        () if new_hash != *new_root => Err(ProofError::WrongRoot),
        () if old_hash != *old_root => Err(ProofError::NotABeginning),
        () => Ok(()),
    }
}

/// Returns the largest power of two below `size`, which is at least 2.
fn split(size: u64) -> u64 {
    1 << (63 - (size - 1).leading_zeros())
}

/// Returns the root over the leaves from `from` to before `to`; `from` is a multiple of the subtree that holds both.
fn range<R: HashReader + ?Sized>(reader: &R, from: u64, to: u64) -> Result<Hash, R::Error> {
    let width = to - from;
    if width.is_power_of_two() {
        let height = width.trailing_zeros();
        return reader.node(height as u8, from >> height);
    }
    let middle = from + split(width);
    Ok(node_hash(&range(reader, from, middle)?, &range(reader, middle, to)?))
}
