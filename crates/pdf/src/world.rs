//! All that the typesetter sees: one sheet of rules, one document, some fonts. No files, no network, no clock.

use anyhow::{Context as _, Result};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

/// How documents look.
const RULES: &str = include_str!("document.typ");

/// A document with the rules it is set by.
pub struct Sheet {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    rules: Source,
    document: (FileId, Bytes),
}

impl Sheet {
    /// A document in JSON and the fonts for it.
    pub fn new(fonts: Vec<Font>, json: String) -> Result<Self> {
        let file = |name: &str| -> Result<FileId> {
            let path = VirtualPath::new(name).ok().context("a path")?;
            Ok(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            rules: Source::new(file("/document.typ")?, RULES.to_owned()),
            document: (file("/document.json")?, Bytes::from_string(json)),
        })
    }
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.rules.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.rules.id() { Ok(self.rules.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.document.0 { Ok(self.document.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
