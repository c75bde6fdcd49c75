//! The keys of one log on this node, and which of them signs: the record itself says so.

use std::sync::RwLock;

use nemcon_record::checkpoint::Checkpoint;
use nemcon_record::note::{Signer, VerifierKey};

use crate::head::verified_by;
use crate::{Doubt, Keys, Snapshot};

/// The keys of one log.
pub(crate) struct Keyring {
    origin: String,
    /// The key with which the record began.
    first: String,
    keys: Keys,
    signers: RwLock<Vec<Signer>>,
}

impl Keyring {
    pub(crate) fn new(row: &nemcon_store::Group, keys: Keys, signers: Vec<Signer>) -> Self {
        Self { origin: row.origin.clone(), first: row.log_key.clone(), keys, signers: RwLock::new(signers) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.signers.read().expect("no panic while keys are read").is_empty()
    }

    /// Returns the key in force in a snapshot: that of the last rotation.
    pub(crate) fn in_force<'a>(&'a self, snapshot: &'a Snapshot) -> &'a str {
        snapshot.proceedings.state.log_keys.last().map_or(&self.first, |change| &change.new)
    }

    /// Returns the signer of a public key, also one whose file came after the start.
    pub(crate) fn signer(&self, key: &str) -> Option<Signer> {
        let find = |signers: &[Signer]| signers.iter().find(|s| s.verifier_key().to_string() == key).cloned();
        let known = find(&self.signers.read().expect("no panic while keys are read"));
        known.or_else(|| {
            let read = self.keys.load_all(&self.origin);
            let read = read.inspect_err(|error| tracing::error!(%error, "keys cannot be read")).ok()?;
            *self.signers.write().expect("no panic while keys are read") = read.clone();
            find(&read)
        })
    }

    /// Reads a checkpoint that the key in force in `snapshot` has signed.
    pub(crate) fn verified(&self, signed: &[u8], snapshot: &Snapshot) -> Result<Checkpoint, Doubt> {
        let signer = self.signer(self.in_force(snapshot)).ok_or(Doubt::OtherKey)?;
        verified_by(signed, &[signer.verifier_key()])
    }

    /// Returns all keys by which a checkpoint of this log may have been signed here.
    pub(crate) fn verifiers(&self) -> Vec<VerifierKey> {
        let signers = self.signers.read().expect("no panic while keys are read");
        signers.iter().map(Signer::verifier_key).collect()
    }
}
