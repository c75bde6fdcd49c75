//! Word files from strangers: whatever is in them, they are read or refused with a reason, in bounded time and memory.

use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use nemcon_formats::docx::write::{About, Hand, against};
use nemcon_formats::docx::{Document, Fault, MOST_BYTES, Wrong, keep, read, returned};
use nemcon_negotiation::{Id, Lang, Text};
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const ACT: Id = Id([1; 16]);
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" \
    ContentType=\"application/xml\"/></Types>";

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a name");
        archive.write_all(bytes).expect("memory");
    }
    archive.finish().expect("memory").into_inner()
}

fn with(document: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> =
        vec![("[Content_Types].xml", TYPES.as_bytes()), ("word/document.xml", document.as_bytes())];
    parts.extend(more);
    package(&parts)
}

fn document(body: &str) -> String {
    format!("<w:document xmlns:w=\"{W}\"><w:body>{body}</w:body></w:document>")
}

fn fault(bytes: &[u8]) -> Fault {
    let begun = Instant::now();
    let fault = read(Lang::En, ACT, bytes).expect_err("it is refused");
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?} for {fault}", begun.elapsed());
    assert_eq!(Document::read(bytes).err().unwrap_or(Fault::Empty), fault);
    assert!(fault.to_string().len() > 20, "{fault}");
    fault
}

const ONE: &str = "<w:p><w:r><w:t>One.</w:t></w:r></w:p>";

#[test]
fn a_small_file_is_read() {
    let draft = read(Lang::En, ACT, &with(&document(ONE), &[])).expect("a draft");
    assert_eq!(draft.text.paragraphs[0].text, "One.");
    let strict = document(ONE).replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main");
    assert_eq!(read(Lang::En, ACT, &with(&strict, &[])).expect("strict files are read").text.paragraphs.len(), 1);
}

#[test]
fn what_is_no_word_file_is_refused_by_what_it_is() {
    assert_eq!(fault(b""), Fault::NotWord);
    assert_eq!(fault(b"%PDF-1.7"), Fault::NotWord);
    assert_eq!(fault(b"PK\x03\x04"), Fault::NotWord);
    assert_eq!(fault(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Fault::OldOrLocked);
    assert_eq!(fault(&vec![b'P'; MOST_BYTES + 1]), Fault::TooLong(MOST_BYTES));
    let types = TYPES.as_bytes();
    assert_eq!(fault(&package(&[("[Content_Types].xml", types), ("xl/workbook.xml", b"<x/>")])), Fault::OtherDocument);
    assert_eq!(fault(&package(&[("mimetype", b"x"), ("content.xml", b"<x/>")])), Fault::OtherDocument);
    let missing = Fault::Part { part: "word/document.xml".to_owned(), what: Wrong::Missing };
    assert_eq!(fault(&package(&[("[Content_Types].xml", types)])), missing);
    assert_eq!(fault(&with("<x/>", &[])), Fault::OtherDocument);
    assert_eq!(fault(&with(&document("<w:p/>"), &[])), Fault::Empty);
}

#[test]
fn macros_are_refused() {
    let with_program = with(&document(ONE), &[("word/vbaProject.bin", b"x")]);
    assert_eq!(fault(&with_program), Fault::Macros { part: "word/vbaProject.bin".to_owned() });
    let types = TYPES.replace(
        "</Types>",
        "<Override PartName=\"/word/document.xml\" \
         ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
    );
    let file = package(&[("[Content_Types].xml", types.as_bytes()), ("word/document.xml", document(ONE).as_bytes())]);
    assert_eq!(fault(&file), Fault::Macros { part: "/word/document.xml".to_owned() });
}

#[test]
fn what_a_program_would_fetch_is_refused_and_a_link_to_click_is_not() {
    let links = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" \
             Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\" \
             TargetMode=\"External\"/></Relationships>"
        )
    };
    let file = |part: &str, kind: &str, target: &str| with(&document(ONE), &[(part, links(kind, target).as_bytes())]);
    let of_document = "word/_rels/document.xml.rels";
    for (part, kind, target) in [
        (of_document, "image", "https://example.org/pixel.png"),
        (of_document, "oleObject", "file:///c:/x"),
        (of_document, "frame", "x.html"),
        ("word/_rels/settings.xml.rels", "attachedTemplate", "https://example.org/x.dotm"),
        ("word/_rels/settings.xml.rels", "attachedTemplate", "file://server/x.dotx"),
        ("word/_rels/settings.xml.rels", "attachedTemplate", "file:///\\\\server\\x.dotx"),
    ] {
        let expected = Fault::External { part: part.to_owned(), target: target.to_owned() };
        assert_eq!(fault(&file(part, kind, target)), expected);
    }
    assert!(read(Lang::En, ACT, &file(of_document, "hyperlink", "https://example.org")).is_ok());
    let template = file("word/_rels/settings.xml.rels", "attachedTemplate", "file:///C:\\Templates\\UN.dotm");
    assert!(read(Lang::En, ACT, &template).is_ok());
    assert!(keep(&template).expect("kept").names().all(|name| !name.contains("settings")));
}

#[test]
fn names_that_lead_out_of_the_package_are_refused() {
    for name in ["../evil.xml", "word/../../evil", "/etc/passwd", "c:\\evil"] {
        assert_eq!(fault(&with(&document(ONE), &[(name, b"x")])), Fault::Name { part: name.to_owned() });
    }
}

#[test]
fn entities_and_broken_parts_are_refused() {
    let part = |what| Fault::Part { part: "word/document.xml".to_owned(), what };
    let laughs = format!("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>{}", document("<w:p>&b;</w:p>"));
    assert_eq!(fault(&with(&laughs, &[])), part(Wrong::Entity));
    assert_eq!(fault(&with(&document("<w:p><w:r><w:t>&evil;</w:t></w:r></w:p>"), &[])), part(Wrong::Entity));
    assert!(matches!(fault(&with(&document("<w:p><w:r></w:p>"), &[])), Fault::Part { what: Wrong::Xml { .. }, .. }));
    assert!(matches!(fault(&with("<w:document xmlns:w=\"x", &[])), Fault::Part { .. }));
    let latin = b"<w:document xmlns:w=\"x\">\xe9</w:document>";
    let file = package(&[("[Content_Types].xml", TYPES.as_bytes()), ("word/document.xml", latin)]);
    assert_eq!(fault(&file), part(Wrong::Encoding));
    let utf16 = format!("<?xml version=\"1.0\" encoding=\"UTF-16\"?>{}", document(ONE));
    assert_eq!(fault(&with(&utf16, &[])), part(Wrong::Encoding));
    let deep = document(&("<w:p>".repeat(100_000) + &"</w:p>".repeat(100_000)));
    assert!(matches!(fault(&with(&deep, &[])), Fault::Part { what: Wrong::TooDeep, .. }));
}

/// Returns the most memory that this process has had, in bytes; none where that is not known.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes << 10)
}

#[test]
fn bombs_are_refused_in_bounded_memory() {
    // A million paragraphs in a few kilobytes.
    assert_eq!(fault(&with(&document(&"<w:p/>".repeat(1_000_000)), &[])), Fault::TooManyParagraphs);
    // One part that unfolds to more than is read.
    let long = document(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "a".repeat(49 << 20)));
    assert!(matches!(fault(&with(&long, &[])), Fault::Unfolds(_)));
    drop(long);
    // Elements beyond all measure in one paragraph.
    let many = document(&format!("<w:p>{}</w:p>", "<w:r/>".repeat(2_000_000)));
    assert!(matches!(fault(&with(&many, &[])), Fault::Part { what: Wrong::TooMuch, .. }));
    drop(many);
    // Thousands of parts.
    let names: Vec<String> = (0..3_000).map(|n| format!("word/{n}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert!(matches!(fault(&with(&document(ONE), &parts)), Fault::Unfolds(_)));
    // A character at a time, and text in pieces: linear.
    let pieces = document(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "&#x61;".repeat(500_000)));
    let begun = Instant::now();
    assert!(read(Lang::En, ACT, &with(&pieces, &[])).is_ok());
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    // The test itself holds some 60 megabytes of made input at a time.
    if let Some(peak) = peak() {
        assert!(peak < 512 << 20, "{} MB", peak >> 20);
    }
}

fn made() -> Vec<u8> {
    let old =
        Text::from_plain(Lang::En, ACT, "= T\n\n1. One word[^1].\n\n- Sub.\n\n| a | b |\n\n2. Two.\n\n[^1]: Note.");
    let new =
        Text::from_plain(Lang::En, ACT, "= T\n\n1. Two words[^1].\n\n| a | c |\n| d | e |\n\n3. Two.\n\n[^1]: Not.");
    let hand = Hand { author: "Aldoria".to_owned(), date: None };
    against(&old, &new, &hand, &About::default())
}

fn unfolded(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    use std::io::Read as _;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let count = archive.len();
    let part = |at: usize| {
        let mut part = archive.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("bytes");
        (name, bytes)
    };
    (0..count).map(part).collect()
}

/// Reads bytes in every way there is.
fn try_all(bytes: &[u8]) {
    let base = Text::from_plain(Lang::En, ACT, "= T\n\n1. One word.\n\n2. Two.");
    if let Ok(document) = Document::read(bytes) {
        let _ = (document.accepted(), document.rejected(), document.changes());
    }
    if let Ok(draft) = read(Lang::En, ACT, bytes) {
        assert!(Text::parse(&draft.text.bytes()).is_ok(), "{:?}", draft.text);
    }
    let _ = returned(&base, Id([2; 16]), bytes);
    let _ = keep(bytes);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if std::env::var_os("NEMCON_TEST_LONG").is_some() { 40_000 } else { 120 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_damaged_file_is_read_or_refused(at in any::<prop::sample::Index>(), to in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = made();
        let at = at.index(bytes.len());
        bytes[at] = to;
        if cut {
            bytes.truncate(at);
        }
        try_all(&bytes);
    }

    #[test]
    fn elements_in_any_order_are_read_or_refused(
        part in 0..3_usize,
        swaps in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..4_u8), 1..12)
    ) {
        let name = ["word/document.xml", "word/numbering.xml", "word/footnotes.xml"][part];
        let mut parts = unfolded(&made());
        let (_, bytes) = parts.iter_mut().find(|(known, _)| known == name).expect("the part");
        let text = String::from_utf8(std::mem::take(bytes)).expect("text");
        let mut tags: Vec<&str> = text.split_inclusive('>').collect();
        for (a, b, how) in &swaps {
            let (a, b) = (a.index(tags.len()), b.index(tags.len()));
            match how {
                0 => tags.swap(a, b),
                1 => tags.insert(a, tags[b]),
                2 => tags[a] = tags[b],
                _ => drop(tags.remove(a)),
            }
            if tags.is_empty() {
                break;
            }
        }
        *bytes = tags.concat().into_bytes();
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        try_all(&package(&parts));
    }
}
