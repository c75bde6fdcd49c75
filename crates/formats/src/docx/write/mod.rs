//! Texts as Word files: clean, against an earlier one, or as a compilation with every proposal as a tracked change of the
//! delegation that made it. What a file had beside its words goes out again byte for byte.

mod body;
mod compiled;
mod numbers;
mod redline;
mod sheet;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use nemcon_negotiation::text::{Compiled, Remark, Text};
use nemcon_negotiation::{Id, Lang};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::kept::Kept;
use sheet::Sheet;
pub use sheet::{Beside, Hand};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What is said of a file beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Its title.
    pub title: String,
    /// What stands at the head of every page: the symbol, as a rule.
    pub head: String,
    /// Who made it.
    pub author: String,
    /// RFC 3339, to the second, in UTC; none leaves it out.
    pub date: Option<String>,
}

/// Returns a text as a Word file.
#[must_use]
pub fn clean(text: &Text, about: &About) -> Vec<u8> {
    file(&redline::clean(text), text.lang, about, None)
}

/// Returns a text as a Word file, in the package it came in: parts that are not read stay as they were.
#[must_use]
pub fn again(text: &Text, about: &About, kept: &Kept) -> Vec<u8> {
    file(&redline::clean(text), text.lang, about, Some(kept))
}

/// Returns a text against an earlier one: rejecting all changes gives the earlier one.
#[must_use]
pub fn against(old: &Text, new: &Text, hand: &Hand, about: &About) -> Vec<u8> {
    file(&redline::redline(old, new, hand), new.lang, about, None)
}

/// Returns a base with every proposal in its place: rejecting all changes gives the base. What no tracked change can say
/// (two who would take out the same words, a paragraph that moves with those under it) `say` says in a comment.
#[must_use]
pub fn compilation(
    base: &Text,
    compiled: &Compiled,
    hands: &BTreeMap<Id, Hand>,
    beside: &[Beside],
    say: &dyn Fn(&Remark) -> Option<String>,
    about: &About,
) -> Vec<u8> {
    file(&compiled::compiled(base, compiled, hands, beside, say), base.lang, about, None)
}

fn escape(text: &str) -> Cow<'_, str> {
    let clean: Cow<'_, str> = if text.contains(|c: char| c.is_control()) {
        text.chars().filter(|c| !c.is_control()).collect::<String>().into()
    } else {
        text.into()
    };
    match clean {
        Cow::Borrowed(text) => quick_xml::escape::escape(text),
        Cow::Owned(text) => quick_xml::escape::escape(text.as_str()).into_owned().into(),
    }
}

fn file(sheet: &Sheet, lang: Lang, about: &About, kept: Option<&Kept>) -> Vec<u8> {
    let has_head = !about.head.is_empty() && kept.is_none();
    let section = kept.and_then(|kept| kept.section.clone()).unwrap_or_else(|| section(lang, has_head, kept.is_none()));
    let words = body::parts(sheet, lang, &section);
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    let mut links = vec![
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("footnotes", "footnotes.xml"),
    ];
    let mut types = vec![
        ("document.xml", "document.main"),
        ("styles.xml", "styles"),
        ("numbering.xml", "numbering"),
        ("settings.xml", "settings"),
        ("footnotes.xml", "footnotes"),
    ];
    let mut put = |name: &str, part: String| parts.push((format!("word/{name}"), part.into_bytes()));
    put("document.xml", words.document);
    put("styles.xml", body::style_part(lang));
    put("numbering.xml", words.numbering);
    put("settings.xml", settings(lang));
    put("footnotes.xml", words.footnotes);
    if let Some(comments) = words.comments {
        put("comments.xml", comments);
        links.push(("comments", "comments.xml"));
        types.push(("comments.xml", "comments"));
    }
    if kept.is_none() {
        put("footer1.xml", foot(lang));
        links.push(("footer", "footer1.xml"));
        types.push(("footer1.xml", "footer"));
    }
    if has_head {
        put("header1.xml", head(lang, &about.head));
        links.push(("header", "header1.xml"));
        types.push(("header1.xml", "header"));
    }
    parts.push(("docProps/core.xml".to_owned(), core(lang, about).into_bytes()));
    let no_kept = Kept::default();
    let kept = kept.unwrap_or(&no_kept);
    parts.push(("word/_rels/document.xml.rels".to_owned(), of_document(&links, kept).into_bytes()));
    parts.push(("_rels/.rels".to_owned(), of_package(kept).into_bytes()));
    parts.insert(0, ("[Content_Types].xml".to_owned(), content_types(&types, kept).into_bytes()));
    for (name, bytes) in &kept.parts {
        if !parts.iter().any(|(own, _)| own == name) {
            parts.push((name.clone(), bytes.clone()));
        }
    }
    zipped(&parts)
}

fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        let begun = archive.start_file(name.as_str(), options);
        begun.expect("a name is used once");
        archive.write_all(bytes).expect("memory does not fail");
    }
    archive.finish().expect("memory does not fail").into_inner()
}

fn section(lang: Lang, has_head: bool, has_foot: bool) -> String {
    let head = if has_head { "<w:headerReference w:type=\"default\" r:id=\"rNheader\"/>" } else { "" };
    let foot = if has_foot { "<w:footerReference w:type=\"default\" r:id=\"rNfooter\"/>" } else { "" };
    let bidi = if lang == Lang::Ar { "<w:bidi/>" } else { "" };
    format!(
        "<w:sectPr>{head}{foot}<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar \
         w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" \
         w:gutter=\"0\"/>{bidi}</w:sectPr>"
    )
}

fn settings(lang: Lang) -> String {
    format!(
        "{DECLARATION}<w:settings xmlns:w=\"{W}\"><w:trackRevisions/><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote \
         w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang {}/></w:settings>",
        body::language(lang).trim_start_matches("<w:lang ").trim_end_matches("/>")
    )
}

fn foot(lang: Lang) -> String {
    let bidi = if lang == Lang::Ar { "<w:bidi/>" } else { "" };
    format!(
        "{DECLARATION}<w:ftr xmlns:w=\"{W}\"><w:p><w:pPr>{bidi}<w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar \
         w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar \
         w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>"
    )
}

fn head(lang: Lang, words: &str) -> String {
    let bidi = if lang == Lang::Ar { "<w:bidi/>" } else { "" };
    format!(
        "{DECLARATION}<w:hdr xmlns:w=\"{W}\"><w:p><w:pPr>{bidi}</w:pPr><w:r><w:rPr>{}</w:rPr><w:t \
         xml:space=\"preserve\">{}</w:t></w:r></w:p></w:hdr>",
        body::language(lang),
        escape(words)
    )
}

fn core(lang: Lang, about: &About) -> String {
    let date = about.date.as_ref().map(|date| {
        format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{0}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{0}</dcterms:modified>", escape(date))
    });
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>{}</dc:language>{}</cp:coreProperties>",
        escape(&about.title),
        escape(&about.author),
        lang.tag(),
        date.unwrap_or_default()
    )
}

const LINK: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const LINKS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

fn of_document(links: &[(&str, &str)], kept: &Kept) -> String {
    let mut out = format!("{DECLARATION}<Relationships xmlns=\"{LINKS}\">");
    for (kind, target) in links {
        let _ = write!(out, "<Relationship Id=\"rN{kind}\" Type=\"{LINK}{kind}\" Target=\"{target}\"/>");
    }
    kept.document_links.iter().for_each(|link| out.push_str(link));
    out + "</Relationships>"
}

fn of_package(kept: &Kept) -> String {
    let mut out = format!(
        "{DECLARATION}<Relationships xmlns=\"{LINKS}\"><Relationship Id=\"rNdocument\" Type=\"{LINK}officeDocument\" \
         Target=\"word/document.xml\"/><Relationship Id=\"rNcore\" \
         Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" \
         Target=\"docProps/core.xml\"/>"
    );
    kept.package_links.iter().for_each(|link| out.push_str(link));
    out + "</Relationships>"
}

fn content_types(types: &[(&str, &str)], kept: &Kept) -> String {
    let mut out = format!(
        "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/>"
    );
    kept.defaults.iter().for_each(|default| out.push_str(default));
    for (name, kind) in types {
        let _ = write!(
            out,
            "<Override PartName=\"/word/{name}\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>"
        );
    }
    out.push_str(
        "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>",
    );
    kept.overrides.iter().for_each(|one| out.push_str(one));
    out + "</Types>"
}
