//! The proceedings and the log at one size: what is durable, and what readers see.

use std::sync::Arc;

use nemcon_negotiation::{Entry, Hash, Id, Instant, Opened, Proceedings, Texts};

use crate::tree::LogTree;

/// A group's record at one size. A clone shares all that does not change.
#[derive(Clone, Default)]
pub struct Snapshot {
    /// The proceedings. Pages draw from `proceedings.seen_by(seat, at)`.
    pub proceedings: Proceedings,
    pub(crate) tree: LogTree,
    pub(crate) checkpoint: Arc<[u8]>,
    pub(crate) last_recorded: Option<Instant>,
    pub(crate) erasures: u64,
}

/// The hashes of an entry's bytes.
#[derive(Clone, Copy)]
pub(crate) struct Hashes {
    /// Of the act line; of a closed entry, none.
    pub(crate) line: Hash,
    /// As a leaf of the log.
    pub(crate) leaf: nemcon_record::Hash,
}

impl Hashes {
    pub(crate) fn open(line: &[u8], leaf: nemcon_record::Hash) -> Self {
        Self { line: Hash::of(line), leaf }
    }

    pub(crate) fn closed(leaf: nemcon_record::Hash) -> Self {
        Self { line: Hash([0; 32]), leaf }
    }
}

impl Snapshot {
    /// Returns the number of entries, which is also the number of the last.
    pub fn size(&self) -> u64 {
        self.tree.size()
    }

    /// Returns the signed checkpoint of this size; empty for an empty record.
    pub fn checkpoint(&self) -> &[u8] {
        &self.checkpoint
    }

    /// Returns when the last entry was recorded, closed entries included.
    pub fn last_recorded(&self) -> Option<Instant> {
        self.last_recorded
    }

    /// Returns how often openings had been erased when this was read: what was drawn before tells what is erased since.
    pub fn erasures(&self) -> u64 {
        self.erasures
    }

    /// Returns number of the entry and hash of the line of an act that is in the record.
    pub fn act(&self, id: &Id) -> Option<(u64, Hash)> {
        let open = self.proceedings.state.acts.get(id);
        open.or_else(|| self.proceedings.confidences.acts.get(id)).copied()
    }

    /// Takes the next entry, given what its bytes hash to.
    pub(crate) fn take(&mut self, entry: &Entry, opened: Option<Opened>, hashes: Hashes, texts: &dyn Texts) {
        // INVARIANT: the number of an entry is the index of its leaf and one.
        assert_eq!(entry.number(), self.tree.size() + 1, "the next entry of the record");
        let recorded = match (entry, &opened) {
            (Entry::Open { admission, .. }, _) | (_, Some(Opened::Full { admission, .. })) => Some(admission.recorded),
            _ => None,
        };
        self.last_recorded = self.last_recorded.max(recorded);
        self.proceedings.apply_read(entry, hashes.line, texts);
        if let (Entry::Closed { number, .. }, Some(opened)) = (entry, opened) {
            self.proceedings.open(*number, opened, texts);
        }
        self.tree.append(hashes.leaf);
    }
}
