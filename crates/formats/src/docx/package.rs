//! The package: a zip archive from a stranger. Its sizes are bounded before and while it unfolds, nothing is written
//! anywhere, and no reference is followed.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use super::fault::{Fault, Wrong};
use super::xml::{Element, Reader};

/// Longest file, in bytes.
pub const MOST_BYTES: usize = 16 << 20;
/// Most bytes that the parts which are read unfold to, together.
const MOST_READ: u64 = 48 << 20;
/// Most bytes that the parts which are only kept unfold to, together.
const MOST_KEPT: u64 = 64 << 20;
/// Most parts.
const MOST_PARTS: usize = 2_000;
/// Most references of one part.
const MOST_LINKS: usize = 20_000;

/// A package whose references and types have been looked at.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    names: BTreeSet<String>,
    left: u64,
    pub reader: Reader,
    /// The part with the document.
    pub main: String,
    /// References of that part: identity, last word of the type, target.
    pub links: Vec<Link>,
}

/// A reference from one part to another.
pub(super) struct Link {
    pub id: String,
    /// The last word of the type.
    pub kind: String,
    /// The type.
    pub full: String,
    pub target: String,
    pub is_external: bool,
}

impl<'a> Package<'a> {
    /// Opens a file, or says why it is none to be read.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let (archive, names) = archive(bytes)?;
        if names.contains("mimetype") || names.contains("xl/workbook.xml") || names.contains("ppt/presentation.xml") {
            return Err(Fault::OtherDocument);
        }
        let program = |name: &&String| {
            let name = name.to_ascii_lowercase();
            name.ends_with("vbaproject.bin") || name.ends_with("vbadata.xml") || name.contains("/activex/")
        };
        if let Some(part) = names.iter().find(program) {
            return Err(Fault::Macros { part: shortened(part) });
        }
        let mut package =
            Self { archive, names, left: MOST_READ, reader: Reader::default(), main: String::new(), links: Vec::new() };
        package.check_types()?;
        package.find_main()?;
        Ok(package)
    }

    fn check_types(&mut self) -> Result<(), Fault> {
        let part = "[Content_Types].xml";
        let types = self.part(part)?.ok_or(Fault::NotWord)?;
        for of in types.elements() {
            let kind = of.attribute("ContentType").unwrap_or("").to_ascii_lowercase();
            if kind.contains("macroenabled") || kind.contains("vbaproject") {
                let part = of.attribute("PartName").or(of.attribute("Extension")).unwrap_or(part);
                return Err(Fault::Macros { part: shortened(part) });
            }
        }
        Ok(())
    }

    fn find_main(&mut self) -> Result<(), Fault> {
        let links = self.links_of("_rels/.rels")?;
        let main = links.iter().find(|link| link.kind == "officeDocument" && !link.is_external);
        self.main = main.map_or("word/document.xml", |link| link.target.trim_start_matches('/')).to_owned();
        let (folder, file) = self.main.rsplit_once('/').unwrap_or(("", &self.main));
        let of_main = format!("{folder}/_rels/{file}.rels");
        self.links = self.links_of(of_main.trim_start_matches('/'))?;
        let others: Vec<String> = self.names.iter().filter(|name| name.ends_with(".rels")).cloned().collect();
        others.iter().try_for_each(|part| self.links_of(part).map(drop))
    }

    /// Reads references; those that a program would fetch by itself are refused.
    pub fn links_of(&mut self, part: &str) -> Result<Vec<Link>, Fault> {
        let Some(all) = self.part(part)? else { return Ok(Vec::new()) };
        let mut links = Vec::new();
        for one in all.elements() {
            let said = |name: &str| one.attribute(name).unwrap_or("").to_owned();
            let full = said("Type");
            let kind = full.rsplit('/').next().unwrap_or("").to_owned();
            let link = Link {
                id: said("Id"),
                kind,
                full,
                target: said("Target"),
                is_external: said("TargetMode").eq_ignore_ascii_case("external"),
            };
            // A template on the writer's own disk stands in every file of many offices; nobody else has it.
            let is_local = |target: &str| {
                let target = target.to_ascii_lowercase();
                target.strip_prefix("file:///").is_some_and(|path| !path.starts_with(['\\', '/']))
            };
            let harmless = link.kind == "hyperlink" || (link.kind == "attachedTemplate" && is_local(&link.target));
            if link.is_external && !harmless {
                return Err(Fault::External { part: shortened(part), target: shortened(&link.target) });
            }
            links.push(link);
            if links.len() > MOST_LINKS {
                return Err(Fault::Part { part: shortened(part), what: Wrong::TooMuch });
            }
        }
        Ok(links)
    }

    /// Returns a part that the main one refers to by this kind of reference.
    pub fn of_kind(&mut self, kind: &str) -> Result<Option<Element>, Fault> {
        let link = self.links.iter().find(|link| link.kind == kind && !link.is_external);
        match link.map(|link| self.target(link)) {
            Some(name) => self.part(&name),
            None => Ok(None),
        }
    }

    /// Returns the parts that the main one refers to by one of these kinds of reference.
    pub fn all_of_kinds(&mut self, kinds: &[&str]) -> Result<Vec<Element>, Fault> {
        let links = self.links.iter().filter(|link| kinds.contains(&link.kind.as_str()) && !link.is_external);
        let names: BTreeSet<String> = links.map(|link| self.target(link)).collect();
        names.iter().filter_map(|name| self.part(name).transpose()).collect()
    }

    fn target(&self, link: &Link) -> String {
        let folder = self.main.rsplit_once('/').map_or("", |(folder, _)| folder);
        let name = link.target.strip_prefix('/').map_or_else(|| format!("{folder}/{}", link.target), str::to_owned);
        name.trim_start_matches('/').to_owned()
    }

    /// Reads a part as a tree; none if it is not there.
    pub fn part(&mut self, name: &str) -> Result<Option<Element>, Fault> {
        let Some(bytes) = self.bytes(name)? else { return Ok(None) };
        self.reader.read(name, &bytes).map(Some)
    }

    fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, Fault> {
        let found = self.names.iter().find(|known| known.eq_ignore_ascii_case(name)).cloned();
        let Some(name) = found else { return Ok(None) };
        let bytes = unfold(&mut self.archive, &name, self.left, MOST_READ)?;
        self.left -= u64::try_from(bytes.len()).unwrap_or(u64::MAX).min(self.left);
        Ok(Some(bytes))
    }

    /// Returns a part as its words.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Fault> {
        Ok(self.bytes(name)?.and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    /// Returns the parts of the file that are not among `own`, as they are.
    pub fn others(&mut self, own: &[&str]) -> Result<Vec<(String, Vec<u8>)>, Fault> {
        let mut left = MOST_KEPT;
        let names: Vec<String> = self.names.iter().filter(|name| !name.ends_with('/')).cloned().collect();
        let mut kept = Vec::new();
        for name in names.into_iter().filter(|name| !own.contains(&name.as_str())) {
            let bytes = unfold(&mut self.archive, &name, left, MOST_KEPT)?;
            left -= u64::try_from(bytes.len()).unwrap_or(u64::MAX).min(left);
            kept.push((name, bytes));
        }
        Ok(kept)
    }
}

/// The parts of a file, and their names.
pub(crate) type Parts<'a> = (ZipArchive<Cursor<&'a [u8]>>, BTreeSet<String>);

/// Opens an archive, at most so long and with so few parts as a document has, whose names lead nowhere else.
pub(crate) fn archive(bytes: &[u8]) -> Result<Parts<'_>, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::TooLong(MOST_BYTES));
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(Fault::OldOrLocked);
    }
    if !bytes.starts_with(b"PK") {
        return Err(Fault::NotWord);
    }
    // Before anything is read of a list of parts, its length is.
    let most = u64::try_from(MOST_PARTS).unwrap_or(u64::MAX);
    let parts = bytes.windows(4).filter(|signature| signature == b"PK\x01\x02").take(MOST_PARTS + 1).count();
    if parts > MOST_PARTS {
        return Err(Fault::Unfolds(most));
    }
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::NotWord)?;
    if archive.has_duplicate_names() {
        return Err(Fault::Name { part: "?".to_owned() });
    }
    let mut names = BTreeSet::new();
    for name in archive.file_names() {
        let name = name.map_err(|_| Fault::NotWord)?.into_owned();
        let leads_out = name.starts_with('/') || name.contains(['\\', '\0', ':']);
        if leads_out || name.split('/').any(|step| step == ".." || step == ".") || !names.insert(name.clone()) {
            return Err(Fault::Name { part: shortened(&name) });
        }
    }
    Ok((archive, names))
}

/// Unfolds a part, at most so many bytes of it whatever it says of itself.
pub(crate) fn unfold(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    name: &str,
    left: u64,
    most: u64,
) -> Result<Vec<u8>, Fault> {
    let damaged = || Fault::Part { part: shortened(name), what: Wrong::Damaged };
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Err(Fault::Part { part: shortened(name), what: Wrong::Missing }),
        Err(_) => return Err(damaged()),
    };
    if file.size() > left {
        return Err(Fault::Unfolds(most));
    }
    let mut bytes = Vec::new();
    file.take(left + 1).read_to_end(&mut bytes).map_err(|_| damaged())?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > left {
        return Err(Fault::Unfolds(most));
    }
    Ok(bytes)
}

/// Names and targets are shown to people: as long as fits a line.
pub(crate) fn shortened(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(120).collect()
}
