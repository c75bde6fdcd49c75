//! Akoma Ntoso: what is written is valid and is read again exactly; what others wrote is read without loss.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use nemcon_formats::akn::{self, Amendment, Fault, Kind, Meta, Party, Remark, Step};
use nemcon_negotiation::text::{Added, Mark, MarkKind, Operation, Paragraph, ParagraphKind, Place, Said, Spot, Verb};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

const ACT: Id = Id([7; 16]);

fn id(ordinal: u32) -> ParagraphId {
    ParagraphId { act: ACT, ordinal }
}

fn paragraph(ordinal: u32, kind: ParagraphKind, level: u8, words: &str) -> Paragraph {
    Paragraph { level, ..Paragraph::new(id(ordinal), kind, words) }
}

fn mark(from: u32, to: u32, kind: MarkKind) -> Mark {
    Mark { from, kind, to }
}

/// A text with everything that a text can have.
fn full(lang: Lang) -> Text {
    use ParagraphKind::{
        Annex, Cell, Footnote, Heading, Note, Option, Paragraph as Numbered, Preambular, Subparagraph, Title,
        Unnumbered, Vacant,
    };
    let rows: &[(ParagraphKind, u8, &str)] = &[
        (Title, 0, "Report <of> the \"group\" & others"),
        (Preambular, 0, "Recalling its work,"),
        (Subparagraph, 1, "in part;"),
        (Subparagraph, 3, "deeper;"),
        (Subparagraph, 1, "again,"),
        (Vacant, 1, ""),
        (Note, 0, "{moved from below}"),
        (Preambular, 0, "  Noting  two spaces\u{a0}here,\t"),
        (Heading, 1, "Overview"),
        (Heading, 2, "Threats"),
        (Numbered, 0, "States [should / shall] act in full good faith."),
        (Footnote, 0, "See A/70/174, again."),
        (Numbered, 0, "[States agree:"),
        (Subparagraph, 1, "to exchange;"),
        (Subparagraph, 2, "yearly;"),
        (Subparagraph, 1, "to publish.]"),
        (Unnumbered, 0, "Without a number."),
        (Vacant, 0, ""),
        (Numbered, 0, "Third."),
        (Note, 0, "{a note between}"),
        (Subparagraph, 2, "under nothing of its own level"),
        (Cell, 1, "a"),
        (Cell, 2, "b"),
        (Cell, 1, "c"),
        (Preambular, 0, "Misplaced,"),
        (Heading, 0, "A head without a mark"),
        (Heading, 4, "An empty section"),
        (Option, 0, "Option one"),
        (Numbered, 0, "An offer."),
        (Option, 0, "Option two"),
        (Annex, 0, "Annex"),
        (Heading, 1, "Terms"),
        (Footnote, 0, "Nobody refers to this."),
        (Title, 0, "A title of a part"),
        (Footnote, 0, "A note on a note."),
    ];
    let mut paragraphs: Vec<_> =
        (1..).zip(rows).map(|(n, (kind, level, words))| paragraph(n, *kind, *level, words)).collect();
    paragraphs[12].alt = 1;
    paragraphs[18].bis = 2;
    let by = |code: &str, verb| Said { by: code.parse().expect("a code"), verb };
    paragraphs[10].marks = vec![
        mark(0, 6, MarkKind::Emphasis),
        mark(6, 6, MarkKind::Footnote(id(12))),
        mark(
            7,
            23,
            MarkKind::Bracket { said: vec![by("alder", Verb::Propose), by("brook-land", Verb::Retain)], until: None },
        ),
        mark(8, 14, MarkKind::Alternative { said: vec![by("alder", Verb::Prefer)] }),
        mark(17, 22, MarkKind::Alternative { said: vec![] }),
        // These two cross.
        mark(24, 40, MarkKind::Emphasis),
        mark(31, 46, MarkKind::Agreed { paragraph: "28 (b)".to_owned(), symbol: "A/70/174 et al.".to_owned() }),
        mark(47, 47, MarkKind::Footnote(id(12))),
    ];
    paragraphs[11].marks = vec![
        mark(0, 3, MarkKind::Footnote(id(35))),
        mark(4, 12, MarkKind::Emphasis),
        mark(4, 12, MarkKind::Agreed { paragraph: String::new(), symbol: "A/70/174".to_owned() }),
    ];
    paragraphs[12].marks = vec![mark(0, 14, MarkKind::Bracket { said: vec![], until: Some((id(16), 12)) })];
    Text::parse(&Text::new(lang, paragraphs).bytes()).expect("a text")
}

fn meta(kind: Kind, lang: Lang) -> Meta {
    let party = |code: &str, name: &str| Party { code: code.parse().expect("a code"), name: name.to_owned() };
    let step = |date: &str, by: Option<&str>, role: &str, outcome: &str| Step {
        date: date.to_owned(),
        by: by.map(|by| by.parse().expect("a code")),
        role: role.to_owned(),
        outcome: outcome.to_owned(),
    };
    Meta {
        kind,
        group: "tides".to_owned(),
        number: "crp-1-rev-1".to_owned(),
        symbol: Some("X/AC.9/2026/CRP.1/Rev.1".to_owned()),
        made: "2026-02-20".to_owned(),
        issued: "2026-03-09".to_owned(),
        issued_words: "9 March 2026".to_owned(),
        lang: Some(lang),
        original: Some(Lang::En),
        title: "Draft on <tides>".to_owned(),
        authority: "Working Group on Tides".to_owned(),
        author: Some("alder".parse().expect("a code")),
        parties: vec![party("alder", "Alder"), party("brook-land", "Brook Land")],
        steps: vec![
            step("2026-02-20", None, "chair", "issued"),
            step("2026-03-05", Some("alder"), "proponent", "proposed"),
        ],
        adopted: None,
        base: None,
        status: Some("Exercise. Nothing here is official.".to_owned()),
    }
}

fn operations() -> Vec<Operation> {
    let spot = |n, from, words: &str| Spot { at: id(n), expected: words.to_owned(), from };
    let added =
        |ordinal, words: &str| Added { kind: ParagraphKind::Subparagraph, level: 2, ordinal, text: words.to_owned() };
    vec![
        Operation::Replace { spot: spot(11, 8, "should"), with: "“must” & <will>".to_owned() },
        Operation::Replace { spot: spot(11, 0, ""), with: " All ".to_owned() },
        Operation::Replace { spot: spot(11, 0, "States "), with: String::new() },
        Operation::Insert { place: Place::Beginning, paragraph: added(1, "first") },
        Operation::Insert { place: Place::After(id(14)), paragraph: added(2, "next") },
        Operation::Delete { at: id(19), expected: "Third.".to_owned() },
        Operation::Delete { at: id(18), expected: String::new() },
        Operation::Move { at: id(14), level: Some(1), place: Place::After(id(16)) },
        Operation::Move { at: id(14), level: None, place: Place::Beginning },
        Operation::Split { ordinal: 3, spot: spot(11, 30, " ") },
        Operation::Merge { at: id(11), between: " ".to_owned(), with: id(13) },
        Operation::Alternative { at: id(11), paragraph: added(4, "or this") },
        Operation::Bracket { spot: spot(11, 0, "States"), until: Some(spot(13, 0, "[States")) },
        Operation::Bracket { spot: spot(11, 0, "States"), until: None },
        Operation::Unbracket { spot: spot(11, 7, "[should / shall]"), until: None },
        Operation::Retain { spot: spot(11, 24, "act") },
        Operation::AgreeAdRef { at: id(19), expected: "Third.".to_owned() },
        Operation::Restore { expected: None, paragraph: full(Lang::En).paragraphs[10].clone(), place: None },
        Operation::Restore {
            expected: Some(String::new()),
            paragraph: Paragraph { bis: 1, ..full(Lang::En).paragraphs[13].clone() },
            place: Some(Place::After(id(11))),
        },
    ]
}

/// Returns the folder of schema and samples. They lie beside the repository, not in it; without them it is said aloud
/// what was not checked.
fn shared() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/akn");
    if !folder.join("akomantoso30.xsd").exists() {
        eprintln!("SKIPPED: the schema is not at {}; nothing was validated", folder.display());
        return None;
    }
    Some(folder)
}

fn assert_valid(name: &str, xml: &str) {
    let Some(folder) = shared() else { return };
    let place = tempfile::tempdir().expect("a folder");
    let file = place.path().join("document.xml");
    std::fs::write(&file, xml).expect("written");
    let schema = folder.join("akomantoso30.xsd");
    let run = Command::new("xmllint").arg("--nonet").arg("--noout").arg("--schema").args([&schema, &file]).output();
    let Ok(output) = run else {
        eprintln!("SKIPPED: xmllint is not installed (Debian: libxml2-utils); {name} was not validated");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {said}\n{xml}");
}

fn amendment<'a>(base: &'a Text, operations: &'a [Operation]) -> Amendment<'a> {
    let on = "/akn/un/statement/deliberation/tides/2026-02-20/crp-1/eng@2026-02-20".to_owned();
    let meta = meta(Kind::Proposal, base.lang);
    Amendment {
        meta: Meta { base: Some(on), title: String::new(), issued_words: String::new(), ..meta },
        base,
        operations,
        words: operations.iter().map(|operation| format!("{operation:?}")).collect(),
        heading: "Paragraph 1 and more".to_owned(),
        proponents: "Alder, Brook Land".to_owned(),
        reason: Some("Clarity & <order>.\nAnd a second.".to_owned()),
    }
}

#[test]
fn a_text_in_every_language_and_kind_is_valid_and_read_again_exactly() {
    let kinds = [Kind::Draft, Kind::Adopted, Kind::Report, Kind::Statement];
    for (lang, kind) in Lang::ALL.into_iter().zip(kinds.into_iter().cycle()) {
        let text = full(lang);
        let mut meta = meta(kind, lang);
        meta.adopted = (kind == Kind::Adopted).then(|| "2026-03-13".to_owned());
        let xml = akn::write(&text, &meta);
        assert_valid(&format!("{kind:?} {lang:?}"), &xml);
        let read = akn::read(Lang::En, Id([9; 16]), xml.as_bytes()).expect("it is read");
        assert_eq!(read.remarks, []);
        assert_eq!(read.meta, meta);
        for (again, before) in read.text.as_ref().expect("words").paragraphs.iter().zip(&text.paragraphs) {
            assert_eq!(again, before);
        }
        assert_eq!(read.text, Some(text));
    }
}

#[test]
fn a_proposal_is_valid_and_read_again_exactly() {
    for lang in Lang::ALL {
        let (base, operations) = (full(lang), operations());
        let written = amendment(&base, &operations);
        let xml = akn::write_amendment(&written);
        assert_valid("proposal", &xml);
        let read = akn::read(Lang::En, ACT, xml.as_bytes()).expect("it is read");
        assert_eq!((read.remarks.as_slice(), read.text), ([].as_slice(), None));
        let [again] = read.proposals.as_slice() else { panic!("one proposal") };
        for (again, before) in again.operations.iter().zip(&operations) {
            assert_eq!(again, before);
        }
        assert_eq!(again.operations.len(), operations.len());
        assert_eq!((&again.meta, &again.words, &again.reason), (&written.meta, &written.words, &written.reason));
        assert_eq!((&again.heading, &again.proponents), (&written.heading, &written.proponents));
    }
}

#[test]
fn a_compilation_is_valid_and_names_nothing_twice() {
    let (base, operations) = (full(Lang::En), operations());
    let all = [amendment(&base, &operations), amendment(&base, &operations[..2]), amendment(&base, &[])];
    // It has no cover page, so no printed date.
    let collected = Meta { issued_words: String::new(), ..meta(Kind::Compilation, Lang::En) };
    let xml = akn::write_compilation(&collected, &all);
    assert_valid("compilation", &xml);
    let read = akn::read(Lang::En, ACT, xml.as_bytes()).expect("it is read");
    assert_eq!(read.remarks, []);
    let counts: Vec<_> = read.proposals.iter().map(|p| p.operations.len()).collect();
    assert_eq!(counts, [operations.len(), 2, 0]);
    assert_eq!(read.meta, collected);
    let none = akn::write_compilation(&meta(Kind::Compilation, Lang::En), &[]);
    assert_valid("compilation of nothing", &none);
}

/// Returns what a file says in paragraphs, numbers, headings and notes, found without the reader: by taking tags away.
fn said(xml: &str) -> Vec<String> {
    let mut out = Vec::new();
    for element in ["p", "num", "heading", "listIntroduction"] {
        let mut rest = xml;
        while let Some(start) = rest.find(&format!("<{element}")) {
            rest = &rest[start + 1 + element.len()..];
            let is_it = rest.starts_with(['>', ' ', '\n', '\t']);
            let Some(open) = rest.find('>') else { break };
            if !is_it || rest[..open].ends_with('/') {
                continue;
            }
            let close = rest.find(&format!("</{element}>")).expect("it is closed");
            out.extend(pieces(&rest[open + 1..close]));
        }
    }
    out
}

/// Returns the runs of words between the tags; deleted words are none.
fn pieces(inner: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut deleted = false;
    for part in inner.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        deleted = tag.starts_with("del ") || deleted && !tag.starts_with("/del");
        let words = words.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if !deleted && !words.is_empty() {
            out.push(words);
        }
    }
    out
}

fn samples(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            samples(&path, out);
        } else if path.extension().is_some_and(|e| e == "xml") {
            out.push(path);
        }
    }
}

#[test]
fn files_of_others_lose_no_paragraph_number_or_note() {
    let Some(folder) = shared() else { return };
    let mut files = Vec::new();
    samples(&folder.join("samples"), &mut files);
    assert!(files.len() >= 8, "{files:?}");
    for file in files {
        let xml = std::fs::read_to_string(&file).expect("a file");
        let read = akn::read(Lang::En, ACT, xml.as_bytes()).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
        let text = read.text.expect("words");
        let numbers = nemcon_negotiation::text::printed(&text.nodes(), text.lang);
        let mut all = read.cover.join("\n");
        for (p, number) in text.paragraphs.iter().zip(&numbers) {
            all += &format!("\n{number} {}", p.text);
        }
        read.numbers.values().for_each(|number| all += &format!("\n{number}"));
        let plain = |words: &str| words.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let all = plain(&all);
        let body = xml.split_once("</meta>").expect("a body").1;
        let missing: BTreeSet<_> = said(body).into_iter().filter(|words| !all.contains(&plain(words))).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", file.display());
        let name = file.file_name().and_then(|name| name.to_str()).expect("a name");
        eprintln!("{name}: {} paragraphs, {} remarks", text.paragraphs.len(), read.remarks.len());
        let is_invalid = ["dec_11.xml", "res_70.xml", "res_94.xml"].contains(&name);
        let told = read.remarks.iter().any(|r| matches!(r, Remark::Attribute { .. } | Remark::NameTwice(_)));
        assert_eq!(told, is_invalid, "{name}: {:?}", read.remarks);
        // What was read can go out again in our form.
        let meta = Meta {
            kind: Kind::Draft,
            made: "2026-01-01".into(),
            issued: "2026-01-01".into(),
            ..meta(Kind::Draft, text.lang)
        };
        let again = akn::write(&text, &meta);
        assert_valid(name, &again);
        assert_eq!(akn::read(Lang::En, ACT, again.as_bytes()).expect("it is read").text, Some(text));
    }
}

#[test]
fn numbers_of_the_drafting_are_understood() {
    let Some(folder) = shared() else { return };
    let xml = std::fs::read(folder.join("samples/made/draft_rev1.xml")).expect("a file");
    let read = akn::read(Lang::Fr, ACT, &xml).expect("it is read");
    let text = read.text.expect("words");
    let numbers = nemcon_negotiation::text::printed(&text.nodes(), text.lang);
    let shown: Vec<_> = text.paragraphs.iter().zip(numbers).map(|(p, n)| format!("{n}|{}", p.text)).collect();
    let expected = [
        "|The Working Group,",
        "|Recalling its organizational session,",
        "A.|Rules, norms and principles",
        "1|States shall cooperate in developing measures to increase stability.",
        "2|[States reaffirm that international law applies.]",
        "2 alt.|States recall that the Charter applies in its entirety.",
        "2 bis|States recall the need for capacity-building.",
        "3|",
        "4|States should consider:",
        "(a)|Protecting critical infrastructure;",
        "(b)|Assisting States on request.",
        "1|See A/70/174, paragraph 28.",
    ];
    assert_eq!(shown, expected);
    assert_eq!(read.remarks, [Remark::Deleted("should".into()), Remark::Vacant("3".into())]);
    assert_eq!(read.meta.symbol.as_deref(), Some("A/AC.999/2026/CRP.1/Rev.1"));
}

#[test]
fn hostile_files_are_refused_with_a_sentence() {
    let of = |xml: &str| akn::read(Lang::En, ACT, xml.as_bytes()).map(|_| ());
    let wrapped =
        |inner: &str| format!("<akomaNtoso xmlns=\"{}\"><doc name=\"x\">{inner}</doc></akomaNtoso>", akn::AKN);
    let laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><akomaNtoso>&b;</akomaNtoso>";
    assert_eq!(of(laughs), Err(Fault::DocType));
    let control = "<akomaNtoso><statement><mainBody><p>a\u{e}b</p></mainBody></statement></akomaNtoso>";
    assert!(matches!(of(control), Err(Fault::NotXml { .. })), "a character that XML may not hold");
    assert_eq!(of("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><akomaNtoso/>"), Err(Fault::DocType));
    assert_eq!(of(&wrapped("<mainBody><p>&secret;</p></mainBody>")), Err(Fault::Entity));
    assert_eq!(of(&wrapped(&"<p>".repeat(100_000))), Err(Fault::TooDeep));
    assert_eq!(of(&wrapped(&"<p/>".repeat(akn::MOST_ELEMENTS + 1))), Err(Fault::TooManyElements));
    assert_eq!(of(&" ".repeat(akn::MOST_BYTES + 1)), Err(Fault::TooLong));
    assert_eq!(of("<html/>"), Err(Fault::NotAkn("html".to_owned())));
    assert_eq!(of(&wrapped("<mainBody><p>")).map_err(|f| matches!(f, Fault::NotXml { .. })), Err(true));
    assert_eq!(of(&wrapped("<p>&#0;</p>")).map_err(|f| matches!(f, Fault::NotXml { .. })), Err(true));
    assert_eq!(akn::read(Lang::En, ACT, &[0xff, 0xfe, 0x3c, 0]), Err(Fault::NotUtf8));
    assert_eq!(of(&wrapped("<mainBody/>")), Err(Fault::Empty));
    let attributes: String = (0..100_000).map(|n| format!(" a{n}=\"x\"")).collect();
    assert_eq!(of(&format!("<akomaNtoso{attributes}/>")).map_err(|f| matches!(f, Fault::NotXml { .. })), Err(true));
}

#[test]
fn a_file_that_says_it_is_ours_and_is_not_is_read_with_a_remark() {
    let xml = akn::write(&full(Lang::En), &meta(Kind::Draft, Lang::En));
    // A level that no subparagraph has; the words are kept.
    let wrong = xml.replace("class=\"level-3\"", "class=\"level-9\"");
    assert_ne!(wrong, xml);
    let read = akn::read(Lang::En, ACT, wrong.as_bytes()).expect("it is read");
    assert!(matches!(read.remarks.as_slice(), [Remark::Unfit(_)]), "{:?}", read.remarks);
    assert!(read.text.expect("words").paragraphs.iter().any(|p| p.text == "deeper;"));
}

#[test]
fn a_long_text_takes_little_time() {
    let words =
        "States should exchange information on existing and potential threats [on a voluntary basis]. ".repeat(5);
    let one =
        |n: u32| paragraph(n, if n % 10 == 1 { ParagraphKind::Heading } else { ParagraphKind::Paragraph }, 0, &words);
    let text = Text::new(Lang::En, (1..=420).map(one).collect());
    let began = std::time::Instant::now();
    let xml = akn::write(&text, &meta(Kind::Draft, Lang::En));
    let written = began.elapsed();
    let read = akn::read(Lang::En, ACT, xml.as_bytes()).expect("it is read");
    let all = began.elapsed();
    eprintln!("420 paragraphs, {} bytes: written in {written:?}, read in {:?}", xml.len(), all - written);
    assert_eq!(read.text, Some(text));
    // Not optimised, on a busy machine; optimised it is some milliseconds.
    assert!(all.as_secs() < 5, "{all:?}");
}

proptest::proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused(at in 0.0..1.0f64, cut in 0usize..40, put in "[<>&;/ a-z\"=]{0,12}") {
        let xml = akn::write(&full(Lang::Ar), &meta(Kind::Draft, Lang::Ar));
        let from = (at * xml.len() as f64) as usize;
        let mut bytes = xml.into_bytes();
        let to = (from + cut).min(bytes.len());
        bytes.splice(from.min(to)..to, put.bytes());
        if let Ok(read) = akn::read(Lang::En, ACT, &bytes) {
            let text = read.text.map(|text| Text::parse(&text.bytes()));
            proptest::prop_assert!(text.is_none_or(|text| text.is_ok()));
        }
    }
}
