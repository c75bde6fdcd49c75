//! Proof files (C2SP tlog-proof, `.tlog-proof`): what a delegation keeps in its own archive for an entry.

use crate::checkpoint::CheckpointError;
use crate::encoding::{from_base64, from_decimal, to_base64};
use crate::merkle::{self, HashReader, ProofError};
use crate::policy::{Accepted, NotAccepted, Policy};
use crate::{Hash, checkpoint::Checkpoint};

/// The first line of a proof file.
const HEADER: &str = "c2sp.org/tlog-proof@v1";

/// That an entry is in a log: its index, the hashes up to the root, and the signed checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlogProof {
    /// Opaque extra data, not authenticated; our proofs have none.
    pub extra: Option<Vec<u8>>,
    /// Index of the entry, from 0.
    pub index: u64,
    /// Inclusion proof, the leaf's sibling first.
    pub hashes: Vec<Hash>,
    /// The signed checkpoint, verbatim.
    pub checkpoint: Vec<u8>,
}

/// Why a proof file is malformed or proves nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TlogProofError {
    /// The first line is another.
    #[error("the first line of a proof is {HEADER}")]
    Header,
    /// The line with extra data is not base64.
    #[error("the extra data of the proof is not base64")]
    Extra,
    /// No index line, or not a decimal number.
    #[error("the proof has no index in decimal without leading zeros")]
    Index,
    /// A line that is not a hash.
    #[error("hash {0} of the proof is not 32 bytes of base64")]
    HashLine(usize),
    /// No empty line before the checkpoint.
    #[error("the proof has no empty line and checkpoint after its hashes")]
    NoCheckpoint,
    /// The checkpoint within it is malformed.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// The policy does not accept the checkpoint.
    #[error(transparent)]
    NotAccepted(#[from] NotAccepted),
    /// The hashes do not lead from the entry to the root.
    #[error("the entry: {0}")]
    Proof(#[from] ProofError),
}

impl TlogProof {
    /// Returns the proof that entry `index` is in the tree of a signed checkpoint, out of any store of hashes.
    ///
    /// # Panics
    /// If the checkpoint has no entry `index`.
    pub fn make<R: HashReader + ?Sized>(
        index: u64,
        signed_checkpoint: &[u8],
        size: u64,
        reader: &R,
    ) -> Result<TlogProof, R::Error> {
        let hashes = merkle::prove_inclusion(index, size, reader)?;
        Ok(TlogProof { extra: None, index, hashes, checkpoint: signed_checkpoint.to_vec() })
    }

    /// Reads a proof file.
    pub fn parse(bytes: &[u8]) -> Result<TlogProof, TlogProofError> {
        let (head, checkpoint) = split_at_empty_line(bytes).ok_or(TlogProofError::NoCheckpoint)?;
        let mut lines = head.split('\n').peekable();
        if lines.next() != Some(HEADER) {
            return Err(TlogProofError::Header);
        }
        let extra = match lines.peek().and_then(|line| line.strip_prefix("extra ")) {
            Some(extra) => {
                lines.next();
                Some(from_base64(extra).ok_or(TlogProofError::Extra)?)
            }
            None => None,
        };
        let index = lines.next().and_then(|line| line.strip_prefix("index "));
        let index = index.and_then(from_decimal).ok_or(TlogProofError::Index)?;
        let hashes = (1..).zip(lines).map(|(n, line)| Hash::from_base64(line).ok_or(TlogProofError::HashLine(n)));
        let hashes = hashes.collect::<Result<_, _>>()?;
        Checkpoint::parse_signed(checkpoint)?;
        Ok(TlogProof { extra, index, hashes, checkpoint: checkpoint.to_vec() })
    }

    /// Returns the bytes of the file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut text = format!("{HEADER}\n");
        if let Some(extra) = &self.extra {
            text += &format!("extra {}\n", to_base64(extra));
        }
        text += &format!("index {}\n", self.index);
        for hash in &self.hashes {
            text += &format!("{hash}\n");
        }
        text.push('\n');
        [text.as_bytes(), &self.checkpoint].concat()
    }

    /// Verifies, with the policy alone and offline, that these bytes are the entry with this index of the log.
    pub fn verify(&self, policy: &Policy, entry: &[u8]) -> Result<Accepted, TlogProofError> {
        let accepted = policy.verify(&self.checkpoint)?;
        let (size, root) = (accepted.checkpoint.size(), accepted.checkpoint.root());
        merkle::verify_inclusion(self.index, size, &merkle::leaf_hash(entry), &self.hashes, &root)?;
        Ok(accepted)
    }
}

/// Returns what stands before and after the first empty line; the first part is UTF-8, without its last LF.
fn split_at_empty_line(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let at = bytes.windows(2).position(|pair| pair == b"\n\n")?;
    Some((std::str::from_utf8(&bytes[..at]).ok()?, &bytes[at + 2..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::Signer;

    #[test]
    fn a_proof_file_is_made_read_and_verified() {
        let entries: Vec<Vec<u8>> = (0..11_u8).map(|n| vec![n; 3]).collect();
        let leaves: Vec<Hash> = entries.iter().map(|entry| merkle::leaf_hash(entry)).collect();
        let Ok(root) = merkle::root_of(11, leaves.as_slice());
        let log = Signer::ed25519("record.example/group", &[1; 32]).unwrap();
        let signed = Checkpoint::new("record.example/group", 11, root).unwrap().sign(&[&log]).unwrap();
        let policy = Policy::of_log(log.verifier_key());
        for (index, entry) in (0..).zip(&entries) {
            let Ok(proof) = TlogProof::make(index, &signed, 11, leaves.as_slice());
            let read = TlogProof::parse(&proof.to_bytes()).unwrap();
            assert_eq!(read, proof);
            assert_eq!(read.verify(&policy, entry).unwrap().checkpoint.size(), 11);
            assert!(matches!(read.verify(&policy, b"forged"), Err(TlogProofError::Proof(_))));
        }
    }

    #[test]
    fn malformed_proof_files_are_refused() {
        let check = |text: &str| TlogProof::parse(text.as_bytes()).unwrap_err();
        assert_eq!(check("c2sp.org/tlog-proof@v1\nindex 1\n"), TlogProofError::NoCheckpoint);
        assert_eq!(check("c2sp.org/tlog-proof@v2\nindex 1\n\n"), TlogProofError::Header);
        assert_eq!(check("c2sp.org/tlog-proof@v1\nextra ?\nindex 1\n\n"), TlogProofError::Extra);
        assert_eq!(check("c2sp.org/tlog-proof@v1\nindex 01\n\n"), TlogProofError::Index);
        assert_eq!(check("c2sp.org/tlog-proof@v1\n\nindex 1\n"), TlogProofError::Index);
        assert_eq!(check("c2sp.org/tlog-proof@v1\nindex 1\nAA==\n\n"), TlogProofError::HashLine(1));
        assert!(matches!(check("c2sp.org/tlog-proof@v1\nindex 1\n\nx"), TlogProofError::Checkpoint(_)));
    }
}
