//! Where a record is read from: a folder made by `nemcon export`, or a server.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::web::Web;

/// Files of a record by their C2SP paths: `checkpoint`, `tile/…`, `blob/sha256/<hex>`.
pub trait Source: Sync {
    /// Returns the bytes of a file, or nothing if there is none.
    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, SourceFault>;
}

/// The source could not be read; this says nothing about the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFault {
    /// What failed, as a clause.
    pub what: String,
}

impl fmt::Display for SourceFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for SourceFault {}

/// A folder.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// A folder that may or may not hold a record.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }
}

impl Source for Folder {
    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, SourceFault> {
        let file = self.root.join(path);
        match std::fs::read(&file) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(SourceFault { what: format!("{} cannot be read: {e}", file.display()) }),
        }
    }
}

/// Files in memory.
impl Source for BTreeMap<String, Vec<u8>> {
    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, SourceFault> {
        Ok(BTreeMap::get(self, path).cloned())
    }
}

/// Opens a source by its name: an address that begins with `https://` or `http://`, else a folder. A server's certificate is held
/// against those in `ca` (PEM), or else against those that the system trusts.
pub fn open_source(name: &str, ca: Option<&Path>) -> Result<Box<dyn Source>, SourceFault> {
    if name.starts_with("https://") || name.starts_with("http://") {
        return Ok(Box::new(Web::open(name, ca)?));
    }
    let folder = Path::new(name);
    if !folder.is_dir() {
        return Err(SourceFault { what: format!("{name} is not a folder") });
    }
    Ok(Box::new(Folder::new(folder)))
}
