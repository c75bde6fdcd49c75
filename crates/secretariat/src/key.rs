//! The keys of logs: one file each, readable by its owner alone, never in the database or an export.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use nemcon_record::note::Signer;
use nemcon_record::sha256;

/// A folder of keys.
#[derive(Debug, Clone)]
pub struct Keys {
    folder: PathBuf,
}

/// Why a key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// Others than its owner may read the file.
    #[error("{path} may be read by others (mode {mode:o}): set mode 600, and think about who may have read it")]
    Readable {
        /// The file.
        path: PathBuf,
        /// Its mode.
        mode: u32,
    },
    /// The file does not hold the private key of this log.
    #[error("{path} does not hold the private key of {origin}")]
    Form {
        /// The file.
        path: PathBuf,
        /// The log.
        origin: String,
    },
    /// There is a key already.
    #[error("{path} exists")]
    Exists {
        /// The file.
        path: PathBuf,
    },
}

impl Keys {
    /// Keys in `folder`, which is made when the first key is.
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Returns the file of a log's first key: its origin in letters that any file system takes, and a part of its hash.
    pub fn path(&self, origin: &str) -> PathBuf {
        self.nth_path(origin, 1)
    }

    fn nth_path(&self, origin: &str, n: usize) -> PathBuf {
        let stem = file_stem(origin);
        self.folder.join(if n == 1 { format!("{stem}.key") } else { format!("{stem}.{n}.key") })
    }

    /// Makes a log's first key from the system's randomness and keeps it in a new file with mode 0600.
    pub fn generate(&self, origin: &str) -> Result<Signer, KeyError> {
        self.make(origin, self.path(origin))
    }

    /// Makes a log's next key. It signs from the act on that rotates to it.
    pub fn generate_next(&self, origin: &str) -> Result<Signer, KeyError> {
        let n = self.load_all(origin)?.len() + 1;
        self.make(origin, self.nth_path(origin, n))
    }

    /// Reads all keys that a log has had here, the first first.
    pub fn load_all(&self, origin: &str) -> Result<Vec<Signer>, KeyError> {
        (1..).map_while(|n| self.read(origin, self.nth_path(origin, n)).transpose()).collect()
    }

    fn make(&self, origin: &str, path: PathBuf) -> Result<Signer, KeyError> {
        let failed = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => KeyError::Exists { path: path.clone() },
            _ => KeyError::File { path: path.clone(), error },
        };
        let seed: [u8; 32] = rand::random();
        let signer = Signer::ed25519(origin, &seed)
            .map_err(|_| KeyError::Form { path: path.clone(), origin: origin.to_owned() })?;
        fs::create_dir_all(&self.folder).map_err(failed)?;
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path).map_err(failed)?;
        file.write_all(private_form(&signer, &seed).as_bytes()).map_err(failed)?;
        file.sync_all().map_err(failed)?;
        fs::File::open(&self.folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
        Ok(signer)
    }

    /// Reads the first key of a log; nothing if there is none.
    pub fn load(&self, origin: &str) -> Result<Option<Signer>, KeyError> {
        self.read(origin, self.path(origin))
    }

    fn read(&self, origin: &str, path: PathBuf) -> Result<Option<Signer>, KeyError> {
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(KeyError::File { path, error }),
        };
        let found = fs::metadata(&path).map_err(|error| KeyError::File { path: path.clone(), error })?;
        let mode = found.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(KeyError::Readable { path, mode });
        }
        let signer = read_private(origin, text.trim_end());
        signer.map(Some).ok_or_else(|| KeyError::Form { path, origin: origin.to_owned() })
    }
}

/// Writes the form that Go's `golang.org/x/mod/sumdb/note` reads: `PRIVATE+KEY+<name>+<key id>+<base64 of type and seed>`.
fn private_form(signer: &Signer, seed: &[u8; 32]) -> String {
    let id: String = signer.verifier_key().id().iter().map(|byte| format!("{byte:02x}")).collect();
    let key = STANDARD.encode([&[1], &seed[..]].concat());
    format!("PRIVATE+KEY+{}+{id}+{key}\n", signer.name())
}

fn read_private(origin: &str, text: &str) -> Option<Signer> {
    let rest = text.strip_prefix("PRIVATE+KEY+")?.strip_prefix(origin)?.strip_prefix('+')?;
    let (_, key) = rest.split_once('+')?;
    let key = STANDARD.decode(key).ok()?;
    let (&kind, seed) = key.split_first()?;
    let seed: [u8; 32] = seed.try_into().ok()?;
    let signer = Signer::ed25519(origin, &seed).ok()?;
    // The key id in the file must be that of this very key.
    (kind == 1 && private_form(&signer, &seed).trim_end() == text).then_some(signer)
}

/// Returns a file name for an origin, its own.
pub(crate) fn file_stem(origin: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '.' || c == '-' { c } else { '_' };
    let letters: String = origin.chars().map(plain).take(80).collect();
    format!("{letters}-{}", &sha256(origin.as_bytes()).to_hex()[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_read_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = Keys::in_folder(&folder.path().join("keys"));
        assert!(keys.load("example.org/a").expect("no file, no fault").is_none());
        let made = keys.generate("example.org/a").expect("makes");
        assert!(matches!(keys.generate("example.org/a"), Err(KeyError::Exists { .. })), "never over a key");
        let read = keys.load("example.org/a").expect("reads").expect("is there");
        assert_eq!(read.verifier_key(), made.verifier_key());
        assert_ne!(keys.path("example.org/a"), keys.path("example.org_a"));
    }

    #[test]
    fn a_key_that_others_may_read_is_not_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = Keys::in_folder(folder.path());
        keys.generate("example.org/a").expect("makes");
        let path = keys.path("example.org/a");
        let mode = fs::metadata(&path).expect("is there").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("sets");
        assert!(matches!(keys.load("example.org/a"), Err(KeyError::Readable { mode: 0o640, .. })));
    }

    #[test]
    fn the_key_of_another_log_is_not_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = Keys::in_folder(folder.path());
        keys.generate("example.org/a").expect("makes");
        fs::rename(keys.path("example.org/a"), keys.path("example.org/b")).expect("moves");
        assert!(matches!(keys.load("example.org/b"), Err(KeyError::Form { .. })));
    }
}
