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

/// Most memory that reading any file takes, in bytes, in a build without optimizations.
const MOST_MEMORY: u64 = 200 << 20;
const NAME_OF_FILE: &str = "NEMCON_TEST_HOSTILE_FILE";

/// Reads a file as a draft and as one that came back, in a process of its own, and says how much memory that took at most.
#[test]
#[ignore = "a part of the test of bombs, which runs it"]
fn one_file_alone() {
    // Asked for by itself, there is no file to read.
    let Some(name) = std::env::var_os(NAME_OF_FILE) else { return };
    let bytes = std::fs::read(name).expect("a file");
    let base = Text::from_plain(Lang::En, ACT, "= T\n\n1. One word.\n\n2. Two.");
    let _ = (read(Lang::En, ACT, &bytes), returned(&base, Id([2; 16]), &bytes));
    let peak = || -> Option<u64> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    // Time of the processor, in hundredths of a second: others may use the machine too.
    let busy = || -> Option<u64> {
        let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
        let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
        Some(fields[11].parse::<u64>().ok()? + fields[12].parse::<u64>().ok()?)
    };
    println!("took {} kB in {} ms", peak().unwrap_or(0), busy().unwrap_or(0) * 10);
}

/// Returns what reading a file took: bytes and time.
fn taken(bytes: &[u8]) -> (u64, Duration) {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), bytes).expect("written");
    let mut command = std::process::Command::new(std::env::current_exe().expect("this test"));
    command.args(["--ignored", "--exact", "one_file_alone", "--nocapture"]).env(NAME_OF_FILE, file.path());
    let output = command.output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    let line = said.lines().find_map(|line| Some(line.split_once("took ")?.1)).expect("what it took");
    let words: Vec<&str> = line.split(' ').collect();
    let number = |at: usize| words[at].parse::<u64>().expect("a number");
    (number(0) << 10, Duration::from_millis(number(3)))
}

/// Files that are small and unfold to much, by what there is much of.
fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let of = |body: &str| with(&document(body), &[]);
    let paragraph = |inner: &str, times: usize| of(&format!("<w:p>{}</w:p>", inner.repeat(times)));
    let cell = |properties: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr></w:tc>");
    let hands: String = (0..60_000)
        .map(|n| format!("<w:ins w:id=\"{n}\" w:author=\"{n}\"><w:r><w:t>{n}</w:t></w:r></w:ins>"))
        .collect();
    let lines: String = (0..MANY).map(|n| format!("<w:p><w:r><w:t>{n}. It met.</w:t></w:r></w:p>")).collect();
    let names: Vec<String> = (0..3_000).map(|n| format!("word/{n}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    let notes = format!(
        "<w:footnotes xmlns:w=\"{W}\">{}</w:footnotes>",
        (0..100_000).map(|n| format!("<w:footnote w:id=\"{n}\"><w:r/></w:footnote>")).collect::<String>()
    );
    let links = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}</Relationships>",
        "<Relationship Id=\"a\" Type=\"b\" Target=\"c\"/>".repeat(490_000)
    );
    vec![
        ("a million paragraphs", of(&"<w:p/>".repeat(1_000_000))),
        ("as many paragraphs as are read", of(&lines)),
        ("words beyond all measure", paragraph(&format!("<w:r><w:t>{}</w:t></w:r>", "a".repeat(49 << 20)), 1)),
        ("more words than are read", paragraph(&format!("<w:r><w:t>{}</w:t></w:r>", "ab ".repeat(15 << 20)), 1)),
        ("as many words as are read", paragraph(&format!("<w:r><w:t>{}</w:t></w:r>", "ab ".repeat(1_000_000)), 1)),
        ("elements beyond all measure", paragraph("<w:r/>", 2_000_000)),
        ("as many runs as are read", paragraph("<w:r><w:t>a</w:t></w:r>", 166_000)),
        (
            "runs in turn italic",
            paragraph("<w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>", 62_000),
        ),
        ("comments that begin", paragraph("<w:commentRangeStart w:id=\"1\"/>", 499_000)),
        ("notes that are called", paragraph("<w:footnoteReference w:id=\"1\"/>", 499_000)),
        (
            "attributes",
            paragraph(&format!("<w:r {}/>", (0..40).map(|n| format!("a{n}=\"\" ")).collect::<String>()), 60_000),
        ),
        ("cells", of(&format!("<w:tbl><w:tr>{}</w:tr></w:tbl>{ONE}", cell("").repeat(240_000)))),
        (
            "cells over columns",
            of(&format!("<w:tbl><w:tr>{}</w:tr></w:tbl>{ONE}", cell("<w:gridSpan w:val=\"60\"/>").repeat(160_000))),
        ),
        ("rows", of(&format!("<w:tbl>{}</w:tbl>{ONE}", "<w:tr/>".repeat(490_000)))),
        ("names of hands", of(&format!("<w:p>{hands}</w:p>"))),
        ("references to signs", paragraph(&format!("<w:r><w:t>{}</w:t></w:r>", "&#x61;".repeat(500_000)), 1)),
        ("parts", with(&document(ONE), &parts)),
        ("references", with(&document(ONE), &[("word/_rels/document.xml.rels", links.as_bytes())])),
        (
            "notes",
            with(
                &document(ONE),
                &[("word/footnotes.xml", notes.as_bytes()), ("word/_rels/document.xml.rels", LINK_TO_NOTES.as_bytes())],
            ),
        ),
    ]
}

/// Paragraphs of the longest text that is read.
const MANY: usize = 19_990;

const LINK_TO_NOTES: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\" Target=\"footnotes.xml\"/></Relationships>";

#[test]
fn bombs_are_read_or_refused_in_bounded_memory_and_time() {
    let wrong: Vec<String> = bombs()
        .into_iter()
        .filter_map(|(what, bytes)| {
            let (memory, time) = taken(&bytes);
            println!("{what}: {} MB, {} ms, from {} kB", memory >> 20, time.as_millis(), bytes.len() >> 10);
            let held = memory < MOST_MEMORY && time < Duration::from_secs(20);
            (!held).then(|| format!("{what}: {} MB in {time:?}", memory >> 20))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(fault(&with(&document(&"<w:p/>".repeat(30_000)), &[])), Fault::TooManyParagraphs);
    let many = document(&format!("<w:p>{}</w:p>", "<w:r/>".repeat(800_000)));
    assert!(matches!(fault(&with(&many, &[])), Fault::Part { what: Wrong::TooMuch, .. }));
    let cells = "<w:tc><w:tcPr><w:gridSpan w:val=\"60\"/></w:tcPr></w:tc>".repeat(400);
    let cells = with(&document(&format!("<w:tbl><w:tr>{cells}</w:tr></w:tbl>{ONE}")), &[]);
    assert_eq!(read(Lang::En, ACT, &cells).err(), Some(Fault::TooManyParagraphs));
}

#[test]
fn a_row_with_more_cells_than_a_row_has_goes_on_in_the_next_and_is_told() {
    let cell = |n: usize| format!("<w:tc><w:p><w:r><w:t>c{n}</w:t></w:r></w:p></w:tc>");
    let cells: String = (1..=300).map(cell).collect();
    let file = with(&document(&format!("{ONE}<w:tbl><w:tr>{cells}</w:tr></w:tbl>{ONE}")), &[]);
    let draft = read(Lang::En, ACT, &file).expect("a draft");
    let cells: Vec<_> = draft.text.paragraphs[1..301].iter().map(|p| (p.level, p.text.as_str())).collect();
    assert_eq!((cells[254], cells[255], cells[299]), ((255, "c255"), (1, "c256"), (45, "c300")));
    assert!(draft.findings.iter().any(|f| f.what == nemcon_formats::docx::Matter::WideRows && f.count == 1));
    assert!(Text::parse(&draft.text.bytes()).is_ok());
    // Cells over columns and a row of fewer below: each row begins with its first column.
    let merged = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>\
        <w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let draft = read(Lang::En, ACT, &with(&document(&format!("{ONE}{merged}{ONE}")), &[])).expect("a draft");
    let cells: Vec<_> = draft.text.paragraphs[1..5].iter().map(|p| (p.level, p.text.as_str())).collect();
    assert_eq!(cells, [(1, "a"), (2, "–"), (3, "–"), (4, "b")]);
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
