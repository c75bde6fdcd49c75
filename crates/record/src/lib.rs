//! The record as bytes: entries, Merkle tree, checkpoints, proofs, signatures.
//!
//! Pure (no clock, randomness, input or output) and ignorant of meaning: it knows that an act is one line of
//! canonical JSON, not what the act does. The formats are those of C2SP (signed-note, tlog-checkpoint,
//! tlog-cosignature, tlog-tiles, tlog-policy, tlog-proof) and of RFC 8785, RFC 6962 and RFC 9901; what is our own is
//! defined, with whole examples, in `docs/record-format.md`.
//!
//! The way of an act through this crate:
//!
//! ```
//! use nemcon_record::{checkpoint::Checkpoint, entry::Entry, merkle, note::Signer};
//!
//! let entry = Entry::compose(b"{\"number\":0,\"v\":1}\n", b"{\"act\":\"open\",\"v\":1}\n")?;
//! let mut tree = merkle::Tree::new();
//! tree.append(entry.leaf_hash());
//! let log = Signer::ed25519("record.example/group", &[7; 32])?;
//! let published = Checkpoint::new("record.example/group", tree.size(), tree.root())?.sign(&[&log])?;
//! assert!(published.starts_with(b"record.example/group\n1\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod encoding;
mod hash;

pub mod checkpoint;
mod cosignature;
pub mod disclosure;
pub mod ed25519;
pub mod entry;
pub mod json;
pub mod log;
pub mod merkle;
pub mod note;
pub mod policy;
pub mod proof;
pub mod signature;
pub mod tiles;

pub use hash::{Hash, sha256};
