//! Entries as bytes, Merkle tree, checkpoints, proofs, signatures.
