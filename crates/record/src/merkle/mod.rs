//! Merkle tree of RFC 6962: hashes, the growing tree, proofs.

mod proof;
mod tree;

use sha2::{Digest, Sha256};

use crate::Hash;
pub use proof::{
    HashReader, ProofError, prove_consistency, prove_inclusion, root_of, verify_consistency, verify_inclusion,
};
pub use tree::Tree;

/// The root of the empty tree, SHA-256 of nothing.
pub const EMPTY_ROOT: Hash = Hash([
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27, 0xae, 0x41,
    0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
]);

/// Returns the hash of a leaf: SHA-256(`0x00` ‖ entry).
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update([0]).chain_update(entry).finalize().into())
}

/// Returns the hash of an inner node: SHA-256(`0x01` ‖ left ‖ right).
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut bytes = [1; 65];
    bytes[1..33].copy_from_slice(&left.0);
    bytes[33..].copy_from_slice(&right.0);
    Hash(Sha256::digest(bytes).into())
}

/// Returns the root over hashes whose number is a power of two.
pub(crate) fn fold_full(hashes: &[Hash]) -> Hash {
    debug_assert!(hashes.len().is_power_of_two());
    match hashes {
        [one] => *one,
        _ => {
            let (left, right) = hashes.split_at(hashes.len() / 2);
            node_hash(&fold_full(left), &fold_full(right))
        }
    }
}

#[cfg(test)]
mod tests;
