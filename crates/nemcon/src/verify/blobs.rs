//! Texts and rulebooks of a record, by hash, out of its source.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use nemcon_negotiation::{Hash, Texts};
use nemcon_record::sha256;

use super::source::Source;

/// Bytes kept for the next question; rulebooks and texts are asked for several times in a row.
const KEPT_BYTES_MAX: usize = 16 << 20;

/// The blobs of a record. Every blob is held against the hash that names it.
pub(super) struct Blobs<'a> {
    source: &'a dyn Source,
    kept: RefCell<Kept>,
    faults: RefCell<BTreeMap<Hash, BlobFault>>,
}

#[derive(Default)]
struct Kept {
    bytes: usize,
    blobs: BTreeMap<Hash, Arc<[u8]>>,
}

/// Why a blob was not given to the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BlobFault {
    /// The source failed: it cannot be told.
    Source(String),
    /// It is not in the source.
    Missing,
    /// Its bytes are not those that its name promises.
    Altered,
}

impl<'a> Blobs<'a> {
    pub(super) fn of(source: &'a dyn Source) -> Self {
        Self { source, kept: RefCell::default(), faults: RefCell::default() }
    }

    /// Returns why a blob that was asked for was not given.
    pub(super) fn fault(&self, hash: &Hash) -> Option<BlobFault> {
        self.faults.borrow().get(hash).cloned()
    }

    fn fetch(&self, hash: &Hash) -> Result<Arc<[u8]>, BlobFault> {
        let file = self.source.get(&format!("blob/sha256/{hash}")).map_err(|e| BlobFault::Source(e.what))?;
        let bytes = file.ok_or(BlobFault::Missing)?;
        if sha256(&bytes).0 == hash.0 { Ok(bytes.into()) } else { Err(BlobFault::Altered) }
    }
}

impl Texts for Blobs<'_> {
    fn get(&self, hash: &Hash) -> Option<Arc<[u8]>> {
        if let Some(bytes) = self.kept.borrow().blobs.get(hash) {
            return Some(bytes.clone());
        }
        match self.fetch(hash) {
            Ok(bytes) => {
                let mut kept = self.kept.borrow_mut();
                if kept.bytes + bytes.len() > KEPT_BYTES_MAX {
                    *kept = Kept::default();
                }
                kept.bytes += bytes.len();
                kept.blobs.insert(*hash, bytes.clone());
                Some(bytes)
            }
            Err(fault) => {
                self.faults.borrow_mut().insert(*hash, fault);
                None
            }
        }
    }
}
