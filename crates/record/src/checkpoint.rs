//! Checkpoints (C2SP tlog-checkpoint): origin, size and root, signed as a note by the log.
//!
//! ```text
//! record.example/group
//! 2
//! O3tKyejpW4fR3q8CJrsrb6Dcfna0B76Ox1VC0LeGxa0=
//! ```

use crate::encoding::from_decimal;
use crate::note::{Note, NoteError, SignatureLine, Signer};
use crate::{Hash, cosignature};

pub use cosignature::Cosigner;

/// The head of a tree: what a log commits to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    origin: String,
    size: u64,
    root: Hash,
    extensions: Vec<String>,
}

/// Why a checkpoint is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The note that carries it is malformed.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// Fewer than three lines, or no LF at the end.
    #[error("a checkpoint has three lines: origin, size and root")]
    Lines,
    /// The origin is empty or has a control character.
    #[error("the origin of the checkpoint is malformed")]
    Origin,
    /// The size is not a decimal number below 2^63 without leading zero.
    #[error("the size of the checkpoint is not a decimal number below 2^63")]
    Size,
    /// The root is not 32 bytes of standard base64.
    #[error("the root of the checkpoint is not a hash in base64")]
    Root,
    /// An empty extension line.
    #[error("the checkpoint has an empty extension line")]
    Extension,
    /// A log's key has the name of another origin.
    #[error("the key {key} is not the key of {origin}")]
    ForeignKey {
        /// Name of the key.
        key: String,
        /// Origin of the checkpoint.
        origin: String,
    },
}

impl Checkpoint {
    /// Returns a checkpoint without extension lines, as our logs write them.
    pub fn new(origin: &str, size: u64, root: Hash) -> Result<Checkpoint, CheckpointError> {
        let checkpoint = Checkpoint { origin: origin.to_owned(), size, root, extensions: Vec::new() };
        checkpoint.check()?;
        Ok(checkpoint)
    }

    /// Reads the text of a checkpoint (not its signatures).
    pub fn parse(text: &str) -> Result<Checkpoint, CheckpointError> {
        let lines = text.strip_suffix('\n').ok_or(CheckpointError::Lines)?;
        let mut lines = lines.split('\n');
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(CheckpointError::Lines);
        };
        let size = from_decimal(size).ok_or(CheckpointError::Size)?;
        let root = Hash::from_base64(root).ok_or(CheckpointError::Root)?;
        let extensions = lines.map(str::to_owned).collect();
        let checkpoint = Checkpoint { origin: origin.to_owned(), size, root, extensions };
        checkpoint.check()?;
        Ok(checkpoint)
    }

    /// Reads a signed checkpoint without verifying its signatures; [`crate::policy::Policy::verify`] does both.
    pub fn parse_signed(bytes: &[u8]) -> Result<(Checkpoint, Note), CheckpointError> {
        let note = Note::parse(bytes)?;
        Ok((Checkpoint::parse(note.text())?, note))
    }

    fn check(&self) -> Result<(), CheckpointError> {
        match () {
            () if self.origin.is_empty() || self.origin.contains(|c: char| c < ' ') => Err(CheckpointError::Origin),
            () if self.size > i64::MAX as u64 => Err(CheckpointError::Size),
            () if self.extensions.iter().any(String::is_empty) => Err(CheckpointError::Extension),
            () => Ok(()),
        }
    }

    /// Returns the origin, which names the log.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns the number of entries.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns the root of the tree.
    pub fn root(&self) -> Hash {
        self.root
    }

    /// Returns extension lines of a foreign log; ours have none.
    pub fn extensions(&self) -> &[String] {
        &self.extensions
    }

    /// Returns the text that is signed.
    pub fn to_text(&self) -> String {
        let mut text = format!("{}\n{}\n{}\n", self.origin, self.size, self.root);
        for line in &self.extensions {
            text.push_str(line);
            text.push('\n');
        }
        text
    }

    /// Returns the signed checkpoint, ready to be published. Each key must bear the origin as its name.
    pub fn sign(&self, keys: &[&Signer]) -> Result<Vec<u8>, CheckpointError> {
        if let Some(key) = keys.iter().find(|key| key.name() != self.origin) {
            return Err(CheckpointError::ForeignKey { key: key.name().to_owned(), origin: self.origin.clone() });
        }
        Ok(Note::sign(&self.to_text(), keys)?.to_bytes())
    }
}

/// Returns a published checkpoint with further cosignature lines at its end.
pub fn with_cosignatures(
    signed: &[u8],
    lines: impl IntoIterator<Item = SignatureLine>,
) -> Result<Vec<u8>, CheckpointError> {
    let (_, mut note) = Checkpoint::parse_signed(signed)?;
    lines.into_iter().for_each(|line| note.add(line));
    Ok(note.to_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merkle::EMPTY_ROOT;

    #[test]
    fn a_checkpoint_is_signed_and_cosigned() {
        let log = Signer::ed25519("record.example/group", &[1; 32]).unwrap();
        let witness = Cosigner::ed25519("witness.example", &[2; 32]).unwrap();
        let checkpoint = Checkpoint::new("record.example/group", 0, EMPTY_ROOT).unwrap();
        let signed = checkpoint.sign(&[&log]).unwrap();
        let signed = with_cosignatures(&signed, [witness.cosign(&checkpoint, 1_700_000_000)]).unwrap();
        let (read, note) = Checkpoint::parse_signed(&signed).unwrap();
        assert_eq!(read, checkpoint);
        let keys = [log.verifier_key(), witness.verifier_key()];
        let times: Vec<_> = note.verify(&keys).unwrap().iter().map(|v| v.time).collect();
        assert_eq!(times, [None, Some(1_700_000_000)]);
    }

    #[test]
    fn only_the_key_of_the_origin_signs() {
        let other = Signer::ed25519("record.example/other", &[1; 32]).unwrap();
        let checkpoint = Checkpoint::new("record.example/group", 0, EMPTY_ROOT).unwrap();
        assert!(matches!(checkpoint.sign(&[&other]), Err(CheckpointError::ForeignKey { .. })));
        assert_eq!(Checkpoint::new("", 0, EMPTY_ROOT), Err(CheckpointError::Origin));
        assert_eq!(Checkpoint::new("a\nb", 0, EMPTY_ROOT), Err(CheckpointError::Origin));
        assert_eq!(Checkpoint::new("a", 1 << 63, EMPTY_ROOT), Err(CheckpointError::Size));
    }
}
