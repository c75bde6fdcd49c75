//! What a file has beside its words: kept byte for byte, to go out again with them.

use std::collections::BTreeSet;

use quick_xml::escape::escape;

use super::fault::Fault;
use super::package::Package;

/// Parts that hold words, or say how words look; they are written anew.
const OWN: [&str; 10] = [
    "document",
    "styles",
    "numbering",
    "settings",
    "footnotes",
    "endnotes",
    "comments",
    "commentsExtended",
    "commentsIds",
    "people",
];

/// Parts that are not read, and what refers to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Name and bytes.
    pub(super) parts: Vec<(String, Vec<u8>)>,
    /// References of the document, as elements.
    pub(super) document_links: Vec<String>,
    pub(super) package_links: Vec<String>,
    pub(super) defaults: Vec<String>,
    pub(super) overrides: Vec<String>,
    /// What its pages are like, as an element.
    pub(super) section: Option<String>,
}

impl Kept {
    /// Returns the names of the parts.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|(name, _)| name.as_str())
    }
}

/// Returns what of a file is not read, or says why the file is refused.
pub fn keep(bytes: &[u8]) -> Result<Kept, Fault> {
    let mut package = Package::open(bytes)?;
    if package.main != "word/document.xml" {
        return Ok(Kept::default());
    }
    let mut own: BTreeSet<String> =
        ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml"].map(str::to_owned).into();
    for name in OWN.iter().copied().chain(["commentsExtensible"]) {
        own.insert(format!("word/{name}.xml"));
        own.insert(format!("word/_rels/{name}.xml.rels"));
    }
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let mut kept = Kept { parts: package.others(&own)?, ..Kept::default() };
    let there: BTreeSet<String> = kept.parts.iter().map(|(name, _)| name.clone()).collect();
    let link = |folder: &str, link: &super::package::Link| {
        let name = link.target.strip_prefix('/').map_or_else(|| format!("{folder}{}", link.target), str::to_owned);
        let said = format!(
            "<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"/>",
            escape(&link.id),
            escape(&link.full),
            escape(&link.target)
        );
        (there.contains(&name) && !link.is_external).then_some(said)
    };
    kept.document_links = package.links.iter().filter_map(|of| link("word/", of)).collect();
    let of_package = package.links_of("_rels/.rels")?;
    kept.package_links = of_package.iter().filter_map(|of| link("", of)).collect();
    if let Some(types) = package.part("[Content_Types].xml")? {
        for of in types.elements() {
            let said = |name: &str| escape(of.attribute(name).unwrap_or("")).into_owned();
            let (extension, part, kind) = (said("Extension"), said("PartName"), said("ContentType"));
            if of.is("ct:Default") && !matches!(extension.as_str(), "rels" | "xml") {
                kept.defaults.push(format!("<Default Extension=\"{extension}\" ContentType=\"{kind}\"/>"));
            }
            if of.is("ct:Override") && there.contains(part.trim_start_matches('/')) {
                kept.overrides.push(format!("<Override PartName=\"{part}\" ContentType=\"{kind}\"/>"));
            }
        }
    }
    kept.section = package.text("word/document.xml")?.and_then(|document| section(&document));
    Ok(kept)
}

/// Returns the last description of pages, if it can stand in a document of ours.
fn section(document: &str) -> Option<String> {
    let begin = document.rfind("<w:sectPr")?;
    let end = begin + document[begin..].find("</w:sectPr>")? + "</w:sectPr>".len();
    let found = &document[begin..end];
    let after = document[end..].trim_start().starts_with("</w:body>");
    let names = found.split(['<', ' ', '/']).filter_map(|word| word.split_once(':').map(|(prefix, _)| prefix));
    let known = names.into_iter().all(|prefix| matches!(prefix, "w" | "r"));
    (after && known && !found.contains("sectPrChange")).then(|| found.to_owned())
}
