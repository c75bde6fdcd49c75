//! Several files as one: the same files give the same bytes.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Most bytes of one file.
const MOST: u64 = 64 << 20;

/// Files by their paths, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Puts files into one, in the order of their paths and without a time.
///
/// # Panics
/// Never: memory does not fail, and a path stands once.
#[must_use]
pub fn zipped(files: &Files) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).unix_permissions(0o644);
    for (path, bytes) in files {
        archive.start_file(path.as_str(), options).expect("a path stands once");
        archive.write_all(bytes).expect("memory does not fail");
    }
    archive.finish().expect("memory does not fail").into_inner()
}

/// Returns the files that were put into one, each of at most 64 MB; nothing if it cannot be read.
#[must_use]
pub fn unzipped(bytes: &[u8]) -> Option<Files> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut files = Files::new();
    for at in 0..archive.len() {
        let file = archive.by_index(at).ok()?;
        let path = file.name().ok()?.into_owned();
        let mut bytes = Vec::new();
        file.take(MOST + 1).read_to_end(&mut bytes).ok().filter(|read| *read as u64 <= MOST)?;
        files.insert(path, bytes);
    }
    Some(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let files = Files::from([("b/2.txt".to_owned(), b"two".to_vec()), ("a.txt".to_owned(), b"one".to_vec())]);
        let first = zipped(&files);
        assert_eq!(first, zipped(&files));
        assert_eq!(unzipped(&first), Some(files));
        let mut read = ZipArchive::new(Cursor::new(first)).expect("a zip");
        assert_eq!(read.by_index(0).expect("a file").name().expect("a name"), "a.txt");
        assert_eq!(read.by_index(0).expect("a file").last_modified(), Some(zip::DateTime::default()));
        assert_eq!(unzipped(b"no zip"), None);
    }
}
