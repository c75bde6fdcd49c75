//! The last checkpoint, kept outside the database: what shows that an old copy was restored, or the record altered.

use std::fs;
use std::path::{Path, PathBuf};

use nemcon_record::checkpoint::Checkpoint;
use nemcon_record::note::VerifierKey;

use crate::Doubt;
use crate::key::file_stem;

/// The file that holds a log's last checkpoint.
#[derive(Debug, Clone)]
pub(crate) struct HeadFile {
    path: PathBuf,
}

impl HeadFile {
    pub(crate) fn of(folder: &Path, origin: &str) -> std::io::Result<Self> {
        let folder = folder.join("heads");
        fs::create_dir_all(&folder)?;
        Ok(Self { path: folder.join(format!("{}.checkpoint", file_stem(origin))) })
    }

    /// Keeps a checkpoint in place of the one before it. Not flushed: after a power cut an older one may stand here, which is weaker, not wrong.
    pub(crate) fn keep(&self, signed: &[u8]) -> std::io::Result<()> {
        let partial = self.path.with_extension("partial");
        fs::write(&partial, signed)?;
        fs::rename(&partial, &self.path)
    }

    /// Returns the checkpoint kept here; an unreadable one is a doubt.
    pub(crate) fn read(&self, keys: &[VerifierKey]) -> Result<Option<Checkpoint>, Doubt> {
        let signed = match fs::read(&self.path) {
            Ok(signed) => signed,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Doubt::Damaged(format!("{}: {error}", self.path.display()))),
        };
        if signed.is_empty() {
            // What a power cut between the two steps of `keep` can leave behind.
            return Ok(None);
        }
        verified_by(&signed, keys).map(Some)
    }
}

/// Reads a checkpoint that one of these keys has signed.
pub(crate) fn verified_by(signed: &[u8], keys: &[VerifierKey]) -> Result<Checkpoint, Doubt> {
    let (checkpoint, note) = Checkpoint::parse_signed(signed).map_err(|e| Doubt::Damaged(e.to_string()))?;
    let known = note.verify(keys).is_ok() && keys.iter().any(|key| checkpoint.origin() == key.name());
    if known { Ok(checkpoint) } else { Err(Doubt::OtherKey) }
}
