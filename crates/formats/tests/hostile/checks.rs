//! What must hold whatever is typed. The tests try it with words made up at random; the targets of `fuzz/` try it for minutes
//! with what reaches new branches.

use std::io::{Cursor, Write as _};

use nemcon_formats::docx::{self, Document, MOST_BYTES};
use nemcon_formats::instruction::{self, Reading};
use nemcon_formats::plain::unbalanced;
use nemcon_formats::{akn, html};
use nemcon_negotiation::text::bracket::{Point, brackets, open_points, with_marks};
use nemcon_negotiation::text::{apply, printed};
use nemcon_negotiation::{Id, Lang, Text};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const ACT: Id = Id([1; 16]);
const BY: Id = Id([2; 16]);

/// A text with every kind of paragraph, on which instructions are tried that bring none of their own.
const TEXT: &str = "= Report\n\n~ Recalling its mandate,\n\n#1 Threats\n\n1. States [should] meet in March. The group reports.\n\n\
    1 bis. It rose.\n\n1 bis alt. 1. It sat.\n\n2. States [voluntary] share:\n\n- to act [now];\n\n-- at once;\n\n- to [report].\n\n\
    / Option 1\n\n3.\n\n4. A group [of experts – Avaria] meets.\n\n| Year | Place |\n\n| 2026 | [ ] |\n\n[^1]: In Geneva.";

/// What parts the text from the instruction on it, in the input of a target.
const PARTS: char = '\u{1f}';

/// Plain text: it is read whatever it is, prints, and can be edited again.
pub fn plain(typed: &str) {
    for lang in [Lang::En, Lang::Ar, Lang::Zh] {
        let text = Text::from_plain(lang, ACT, typed);
        assert_eq!(printed(&text.nodes(), lang).len(), text.paragraphs.len());
        for p in unbalanced(&text) {
            let stands = text.paragraphs.iter().find(|own| own.id == p.at).expect("the paragraph is there");
            assert_eq!(stands.text.chars().nth(p.from as usize), Some(p.bracket));
        }
        is_well_formed(&text);
        is_well_formed(&Text::from_plain(lang, ACT, &text.plain()));
        let again = Text::from_plain(lang, ACT, &text.notation());
        is_well_formed(&again);
        assert_eq!(of_words(&again), of_words(&text), "what is edited is what was read");
    }
}

/// Brackets: each is half of a pair or told as alone, and none changes a word.
pub fn bracket(typed: &str) {
    let text = Text::from_plain(Lang::En, ACT, typed);
    let who = |name: &str| (!name.len().is_multiple_of(3)).then(|| "avaria".parse().expect("a code"));
    let found = brackets(&text, &who);
    let signs = text.paragraphs.iter().flat_map(|p| p.text.chars()).filter(|c| "[]［］".contains(*c)).count();
    assert_eq!(found.pairs.len() * 2 + found.unbalanced.len(), signs);
    assert_eq!(found.unbalanced.len(), unbalanced(&text).len());
    let within = |p: Point| p.at as usize <= text.paragraphs[p.paragraph].text.chars().count();
    assert!(found.pairs.iter().all(|pair| pair.from < pair.to && within(pair.from) && within(pair.to)));
    let marked = with_marks(&text, &found);
    assert_eq!(of_words(&marked), of_words(&text));
    is_well_formed(&marked);
    assert!(open_points(&text).len() <= found.pairs.len() + found.unbalanced.len() + text.paragraphs.len());
}

/// Instructions: each is understood or told with its place, and what was understood leads to a text or does not fit.
pub fn instruction(typed: &str) {
    let (on, typed) = typed.split_once(PARTS).unwrap_or((TEXT, typed));
    let text = Text::from_plain(Lang::En, ACT, on);
    let Reading { understood, problems } = instruction::read(&text, typed);
    let end = typed.chars().count().max(typed.len());
    assert!(problems.iter().all(|problem| problem.at.start <= problem.at.end && problem.at.end <= end));
    for one in &understood {
        assert!(one.at.start <= one.at.end && one.at.end <= end);
        if let Ok(next) = apply(&text, &one.operations, BY) {
            is_well_formed(&next);
        }
    }
    let all: Vec<_> = understood.into_iter().flat_map(|one| one.operations).collect();
    if let Ok(next) = apply(&text, &all, BY) {
        is_well_formed(&next);
    }
}

/// A page: its words are a text, or it is told why not; what is written of it is read again as the same words.
pub fn page(typed: &str) {
    let Ok(text) = html::read(Lang::En, ACT, typed) else { return };
    is_well_formed(&text);
    let again = html::read(Lang::En, ACT, &html::write(&text)).expect("what was written is read");
    assert_eq!(of_words(&again), of_words(&text));
}

/// A Word file, as its bytes or as its parts: it is read in every way there is, or refused; a draft is a text, and what
/// comes back with changes is proposals that fit or are told.
pub fn word(bytes: &[u8]) {
    let made;
    let file = if bytes.starts_with(b"PK") {
        bytes
    } else {
        made = package(bytes);
        &made
    };
    assert!(file.len() <= MOST_BYTES);
    if let Ok(document) = Document::read(file) {
        let (accepted, rejected) = (document.accepted(), document.rejected());
        if document.changes().is_empty() {
            assert_eq!(accepted, rejected, "both sides of a file without changes are one");
        }
    }
    if let Ok(draft) = docx::read(Lang::En, ACT, file) {
        is_well_formed(&draft.text);
    }
    let base = Text::from_plain(Lang::En, ACT, TEXT);
    if let Ok(returned) = docx::returned(&base, BY, file) {
        for proposed in &returned.proposals {
            if let Ok(next) = apply(&base, &proposed.operations, BY) {
                is_well_formed(&next);
            }
        }
    }
    if let Ok(kept) = docx::keep(file) {
        let again = docx::write::again(&base, &docx::write::About::default(), &kept);
        assert!(Document::read(&again).is_ok(), "what goes out in the package that came in is read");
    }
}

/// The parts of a package, one after the other: the document, styles, numbering, notes, comments.
fn package(parts: &[u8]) -> Vec<u8> {
    const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const NAMES: [&str; 5] = ["document", "styles", "numbering", "footnotes", "comments"];
    const OF: &str = "http://schemas.openxmlformats.org";
    let link = |(n, name): (usize, &&str)| {
        format!(
            "<Relationship Id=\"r{n}\" Type=\"{OF}/officeDocument/2006/relationships/{name}\" Target=\"{name}.xml\"/>"
        )
    };
    let links: String = NAMES.iter().enumerate().skip(1).map(link).collect();
    let links = format!("<Relationships xmlns=\"{OF}/package/2006/relationships\">{links}</Relationships>");
    let types = format!("<Types xmlns=\"{OF}/package/2006/content-types\"/>");
    let mut files = vec![
        ("[Content_Types].xml".to_owned(), types.into_bytes()),
        ("word/_rels/document.xml.rels".to_owned(), links.into_bytes()),
    ];
    for (name, inner) in NAMES.iter().zip(parts.split(|byte| *byte == PARTS as u8)) {
        let mut part = Vec::new();
        let body = if *name == "document" { ("<w:body>", "</w:body>") } else { ("", "") };
        for piece in [format!("<w:{name} xmlns:w=\"{W}\">").as_bytes(), body.0.as_bytes(), inner, body.1.as_bytes()] {
            part.extend(piece);
        }
        part.extend(format!("</w:{name}>").as_bytes());
        files.push((format!("word/{name}.xml"), part));
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in files {
        archive.start_file(name, options).expect("a name");
        archive.write_all(&bytes).expect("memory");
    }
    archive.finish().expect("memory").into_inner()
}

/// Akoma Ntoso, as its bytes or as the body of a statement: it is read or refused; what was read is written again and read
/// as the same words.
pub fn akoma(bytes: &[u8]) {
    let whole = bytes.starts_with(b"<?xml") || bytes.starts_with(b"<akomaNtoso");
    let (before, after) = if whole { ("", "") } else { STATEMENT };
    let file = [before.as_bytes(), bytes, after.as_bytes()].concat();
    let Ok(document) = akn::read(Lang::En, ACT, &file) else { return };
    for remark in &document.remarks {
        assert!(!remark.to_string().is_empty());
    }
    let Some(text) = document.text else { return };
    is_well_formed(&text);
    let again = akn::read(text.lang, BY, akn::write(&text, &akn::Meta::default()).as_bytes()).expect("ours is read");
    assert_eq!(again.text.as_ref().map(of_words), Some(of_words(&text)));
}

const STATEMENT: (&str, &str) = (
    "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement><mainBody>",
    "</mainBody></statement></akomaNtoso>",
);

fn of_words(text: &Text) -> Vec<&str> {
    text.paragraphs.iter().map(|p| p.text.as_str()).collect()
}

fn is_well_formed(text: &Text) {
    if !text.paragraphs.is_empty() {
        assert_eq!(Text::parse(&text.bytes()).as_ref(), Ok(text));
    }
}
