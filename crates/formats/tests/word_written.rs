//! What we write as Word files is read again: both sides of every change, all kinds in all languages, and proposals by
//! those who made them.

use std::collections::BTreeMap;

use nemcon_formats::docx::write::{About, Beside, Hand, again, against, clean, compilation};
use nemcon_formats::docx::{Document, How, Matter, Of, keep, read, returned};
use nemcon_formats::proposal::of_text;
use nemcon_negotiation::text::{Mark, MarkKind, Operation, Paragraph, ParagraphKind, Tabled, apply, compile};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};
use proptest::prelude::*;

const ACT: Id = Id([1; 16]);

fn hand(author: &str) -> Hand {
    Hand { author: author.to_owned(), date: Some("2026-03-09T10:00:00Z".to_owned()) }
}

/// Returns the lines that a text has in a Word file: paragraphs, then the notes they call.
fn lines(text: &Text) -> Vec<String> {
    let calls: Vec<ParagraphId> = text
        .paragraphs
        .iter()
        .flat_map(|p| &p.marks)
        .filter_map(|m| if let MarkKind::Footnote(id) = m.kind { Some(id) } else { None })
        .collect();
    let body = text.paragraphs.iter().filter(|p| !calls.contains(&p.id) && p.kind != ParagraphKind::Vacant);
    let notes = text.paragraphs.iter().filter(|p| calls.contains(&p.id));
    body.map(|p| p.text.clone()).chain(notes.map(|p| format!("[fn] {}", p.text))).collect()
}

fn without_empty(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().filter(|line| !line.trim().is_empty()).collect()
}

fn report(lang: Lang) -> Text {
    let plain = match lang {
        Lang::Ar => {
            "= مشروع التقرير\n\n#1 التهديدات\n\n~ إذ تشير إلى القرار 75/240،\n\n1. تتعاون الدول[^1] (ICTs):\n\n- بحسن نية؛\n\n-- كل سنة؛\n\n- وعلنا.\n\n2. تجتمع المجموعة.\n\n| الدورة | التاريخ |\n| الأولى | 9–13 آذار/مارس |\n\n## المرفق\n\n. نص بلا رقم.\n\n[^1]: انظر الفقرة 13."
        }
        Lang::Zh => {
            "= 报告草稿\n\n#1 威胁\n\n~ 回顾第75/240号决议，\n\n1. 各国应开展合作[^1]：\n\n- 真诚；\n\n-- 每年；\n\n- 公开。\n\n2. 工作组将再次开会。\n\n| 会议 | 日期 |\n| 第一届 | 3月9日至13日 |\n\n## 附件\n\n. 无编号段落。\n\n[^1]: 见第13段。"
        }
        _ => {
            "= Draft report\n\n#1 Threats\n\n#2 New ones\n\n~ Recalling its resolution 75/240,\n\n1. States cooperate[^1] & learn:\n\n- in good faith;\n\n-- each year;\n\n-- and after;\n\n- openly.\n\n2. The group meets <again>.\n\n| Session | Dates |\n| First | 9–13 March |\n\n## Annex\n\n. Words without a number.\n\n{A note among negotiators.}\n\n[^1]: See paragraph 13."
        }
    };
    let text = Text::from_plain(lang, ACT, plain);
    let mut paragraphs = text.paragraphs.clone();
    let at = paragraphs.iter().position(|p| p.kind == ParagraphKind::Preambular).expect("a preambular paragraph");
    paragraphs[at].marks.push(Mark { from: 0, kind: MarkKind::Emphasis, to: 4 });
    let bis = paragraphs.iter().position(|p| p.text.contains("75/240")).expect("one") + 1;
    paragraphs.insert(
        bis + 4,
        Paragraph {
            bis: 1,
            ..Paragraph::new(ParagraphId { act: ACT, ordinal: 90 }, ParagraphKind::Paragraph, "X bis.")
        },
    );
    Text::new(lang, paragraphs)
}

/// What is compared of a paragraph, with marks that say which note they call.
fn said(text: &Text) -> Vec<(ParagraphKind, u8, u8, u8, String, String)> {
    let note = |id: &ParagraphId| text.paragraphs.iter().find(|p| p.id == *id).map(|p| p.text.clone());
    let marks = |p: &Paragraph| {
        let one = |m: &Mark| match &m.kind {
            MarkKind::Footnote(id) => format!("{}:{:?}", m.from, note(id)),
            other => format!("{}-{}:{other:?}", m.from, m.to),
        };
        p.marks.iter().map(one).collect::<Vec<_>>().join(" ")
    };
    text.paragraphs.iter().map(|p| (p.kind, p.level, p.bis, p.alt, p.text.clone(), marks(p))).collect()
}

#[test]
fn a_clean_text_is_read_as_it_was_written_in_every_language() {
    for lang in [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es] {
        let text = report(lang);
        let file = clean(&text, &About { title: "A".to_owned(), head: "A/AC.9/L.1".to_owned(), ..About::default() });
        let draft = read(lang, Id([2; 16]), &file).expect("a draft");
        assert_eq!(said(&draft.text), said(&text), "{lang:?}");
        let other: Vec<_> = draft.findings.iter().filter(|f| f.what != Matter::Heads).collect();
        assert!(other.is_empty(), "{lang:?}: {other:?}");
        assert_eq!(without_empty(Document::read(&file).expect("a document").accepted()), lines(&text), "{lang:?}");
    }
}

const SENTENCES: [&str; 7] = [
    "The group meets in March in the host country.",
    "States should act in good faith. They exchange views each year.",
    "The [voluntary] directory lists points of contact.",
    "Delegations welcomed the briefing; some asked for more.",
    "各国应在自愿基础上提交文件。每两年审议。",
    "تتعاون الدول بحسن نية.",
    "A quorum is needed.",
];

fn texts() -> impl Strategy<Value = Vec<(u8, String)>> {
    let words = (0..SENTENCES.len(), 0..4_u8, "[a-z]{1,6}").prop_map(|(n, how, word)| match how {
        0 => SENTENCES[n].to_owned(),
        1 => SENTENCES[n].replacen(' ', &format!(" {word} "), 1),
        2 => format!("{} {}", SENTENCES[n], SENTENCES[(n + 1) % SENTENCES.len()]),
        _ => word,
    });
    prop::collection::vec((0..9_u8, words), 1..9)
}

fn text(act: u8, paragraphs: &[(u8, String)]) -> Text {
    let mut column = 0;
    let mut out = Vec::new();
    for (ordinal, (kind, words)) in (1..).zip(paragraphs) {
        let id = ParagraphId { act: Id([act; 16]), ordinal };
        let (kind, level) = match kind {
            0 => (ParagraphKind::Heading, 1),
            1 => (ParagraphKind::Subparagraph, 1),
            2 => (ParagraphKind::Unnumbered, 0),
            3 | 4 => (ParagraphKind::Cell, if column < 2 { column + 1 } else { 1 }),
            _ => (ParagraphKind::Paragraph, 0),
        };
        column = if kind == ParagraphKind::Cell { level } else { 0 };
        out.push(Paragraph { level, ..Paragraph::new(id, kind, words.clone()) });
    }
    Text::new(Lang::En, out)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rejecting_a_redline_gives_the_old_text_and_accepting_it_the_new(old in texts(), new in texts()) {
        let (old, new) = (text(1, &old), text(2, &new));
        let file = against(&old, &new, &hand("Chair"), &About::default());
        let document = Document::read(&file).expect("a document");
        prop_assert_eq!(without_empty(document.rejected()), lines(&old));
        prop_assert_eq!(without_empty(document.accepted()), lines(&new));
    }

    #[test]
    fn rejecting_a_compilation_gives_the_base_and_each_hand_gets_back_what_it_asked(
        base in texts(), a in texts(), b in texts()
    ) {
        let (base, a, b) = (text(1, &base), text(2, &a), text(3, &b));
        let (by_a, by_b) = (Id([8; 16]), Id([9; 16]));
        let (of_a, of_b) = (of_text(&base, &a, by_a), of_text(&base, &b, by_b));
        let tabled = [Tabled { id: by_a, on: None, operations: &of_a }, Tabled { id: by_b, on: None, operations: &of_b }];
        let hands = BTreeMap::from([(by_a, hand("Aldoria")), (by_b, hand("Borland"))]);
        let file = compilation(&base, &compile(&base, &tabled), &hands, &[], &|_| Some("Beside.".to_owned()), &About::default());
        let document = Document::read(&file).expect("a document");
        prop_assert_eq!(without_empty(document.rejected()), lines(&base));
        let back = returned(&base, Id([7; 16]), &file).expect("it comes back");
        prop_assert!(!back.findings.iter().any(|f| f.what == Matter::Untracked), "{:?}", back.findings);
        // Where a tracked change can say it, each gets back what it asked for.
        // Rows can be put in and taken out, and not the cells of a row that stays.
        let has_columns = |text: &Text| text.paragraphs.iter().any(|p| p.kind == ParagraphKind::Cell && p.level > 1);
        if !document.comments.is_empty() || [&base, &a, &b].into_iter().any(has_columns) {
            return Ok(());
        }
        for (name, by, operations) in [("Aldoria", by_a, &of_a), ("Borland", by_b, &of_b)] {
            // What does not fit its base could not have been tabled.
            let Ok(asked) = apply(&base, operations, by) else { return Ok(()) };
            let found = back.proposals.iter().find(|p| p.author.as_deref() == Some(name));
            let got = found.map_or(Ok(base.clone()), |p| apply(&base, &p.operations, Id([7; 16])));
            prop_assert_eq!(got.map(|text| standing(&text)), Ok(standing(&asked)), "{} {:?}", name, found);
        }
    }
}

fn standing(text: &Text) -> Vec<(ParagraphKind, u8, String)> {
    let stands = text.paragraphs.iter().filter(|p| p.kind != ParagraphKind::Vacant);
    stands.map(|p| (p.kind, p.level, p.text.clone())).collect()
}

#[test]
fn proposals_go_out_and_come_back_with_those_who_made_them() {
    let base = Text::from_plain(
        Lang::En,
        ACT,
        "= Report\n\n1. States should cooperate in good faith.\n\n2. The group meets in March in the host country.\n\n3. Delegations exchange views on existing and potential threats.\n\n4. It reports to the plenary. It does so each year.",
    );
    let edits = [
        ("Aldoria", vec![("should cooperate", "shall cooperate")]),
        ("Borland", vec![("\n\n3. Delegations exchange views on existing and potential threats.", "")]),
        ("Cathay & Co", vec![("2. The group", "2. A wholly new thought about capacity.\n\n3. The group")]),
        ("دورلاند", vec![("plenary. It", "plenary.\n\n5. It")]),
    ];
    let mut all = Vec::new();
    for (n, (author, changes)) in (20..).zip(&edits) {
        let plain = base.notation();
        let plain = changes.iter().fold(plain, |plain, (from, to)| plain.replacen(from, to, 1));
        let by = Id([n; 16]);
        let operations = of_text(&base, &Text::from_plain(Lang::En, Id([90; 16]), &plain), by);
        assert!(!operations.is_empty(), "{author}");
        all.push((by, *author, operations));
    }
    let moved = Id([40; 16]);
    let last = Operation::Move {
        at: base.paragraphs[1].id,
        level: None,
        place: nemcon_negotiation::text::Place::After(base.paragraphs[4].id),
    };
    let tabled: Vec<Tabled<'_>> =
        all.iter().map(|(id, _, ops)| Tabled { id: *id, on: None, operations: ops }).collect();
    let hands: BTreeMap<Id, Hand> = all.iter().map(|(id, name, _)| (*id, hand(name))).collect();
    let beside = Beside { at: base.paragraphs[1].id, hand: hand("Aldoria"), words: "As agreed in 2021.".to_owned() };
    let file = compilation(&base, &compile(&base, &tabled), &hands, &[beside], &|_| None, &About::default());
    let back = returned(&base, Id([7; 16]), &file).expect("it comes back");
    assert_eq!(back.findings, []);
    let names: Vec<_> = back.proposals.iter().map(|p| p.author.clone().unwrap_or_default()).collect();
    let mut expected: Vec<_> = edits.iter().map(|(name, _)| (*name).to_owned()).collect();
    let mut found = names.clone();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    for (by, name, operations) in &all {
        let proposed = back.proposals.iter().find(|p| p.author.as_deref() == Some(name)).expect("a proposal");
        let asked = apply(&base, operations, *by).expect("it fits");
        let got = apply(&base, &proposed.operations, Id([7; 16])).expect("it fits");
        assert_eq!(standing(&got), standing(&asked), "{name}");
        assert_eq!(proposed.reason.as_deref(), (*name == "Aldoria").then_some("As agreed in 2021."));
    }
    // A paragraph that moves goes out as a move of Word's and comes back as one.
    let operations = [last];
    let tabled = [Tabled { id: moved, on: None, operations: &operations }];
    let file = compilation(
        &base,
        &compile(&base, &tabled),
        &[(moved, hand("Aldoria"))].into(),
        &[],
        &|_| None,
        &About::default(),
    );
    let changes = Document::read(&file).expect("a document").changes();
    assert!(changes.iter().any(|c| (c.of, c.how) == (Of::Mark, How::MovedTo)), "{changes:?}");
    let back = returned(&base, Id([7; 16]), &file).expect("it comes back");
    assert_eq!(back.proposals[0].operations, operations);
}

#[test]
fn what_is_not_read_goes_out_again_byte_for_byte() {
    use std::io::{Cursor, Read as _, Write as _};
    let text = report(Lang::En);
    let file = clean(&text, &About { head: "A/AC.9/L.1".to_owned(), ..About::default() });
    // The same package with a part that nobody knows.
    let mut archive = zip::ZipArchive::new(Cursor::new(file.as_slice())).expect("an archive");
    let mut other = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut bytes = String::new();
        part.read_to_string(&mut bytes).expect("text");
        if name == "word/_rels/document.xml.rels" {
            let link =
                "<Relationship Id=\"rX\" Type=\"urn:x/customXml\" Target=\"../customXml/item1.xml\"/></Relationships>";
            bytes = bytes.replace("</Relationships>", link);
        }
        other.start_file(name, options).expect("a part");
        other.write_all(bytes.as_bytes()).expect("memory");
    }
    other.start_file("customXml/item1.xml", options).expect("a part");
    other.write_all(b"<x  a='1'/>\r\n").expect("memory");
    let file = other.finish().expect("memory").into_inner();
    let draft = read(Lang::En, ACT, &file).expect("a draft");
    let out = again(&draft.text, &About::default(), &keep(&file).expect("kept"));
    let mut archive = zip::ZipArchive::new(Cursor::new(out.as_slice())).expect("an archive");
    let mut part = |name: &str| {
        let mut bytes = Vec::new();
        archive.by_name(name).expect(name).read_to_end(&mut bytes).expect("bytes");
        bytes
    };
    assert_eq!(part("customXml/item1.xml"), b"<x  a='1'/>\r\n");
    assert!(String::from_utf8(part("word/header1.xml")).expect("text").contains("A/AC.9/L.1"));
    assert!(String::from_utf8(part("word/document.xml")).expect("text").contains("headerReference"));
    assert_eq!(said(&read(Lang::En, ACT, &out).expect("a draft").text), said(&text));
}

#[test]
fn three_hundred_changes_go_out_and_come_back_in_time() {
    let words = |n: u32| {
        format!("States should take note of measure {n}, and exchange views on it at the session that follows.")
    };
    let text = |revised: bool| {
        let one = |n: u32| {
            let words = if revised && n <= 150 { words(n).replace("should", "shall") } else { words(n) };
            Paragraph::new(ParagraphId { act: ACT, ordinal: n }, ParagraphKind::Paragraph, words)
        };
        Text::new(Lang::En, (1..=420).map(one).collect())
    };
    let (old, new) = (text(false), text(true));
    let begun = std::time::Instant::now();
    let file = against(&old, &new, &hand("Aldoria"), &About::default());
    let out = begun.elapsed();
    let begun = std::time::Instant::now();
    let back = returned(&old, Id([7; 16]), &file).expect("it comes back");
    eprintln!("out {out:?}, back {:?}", begun.elapsed());
    assert_eq!(Document::read(&file).expect("a document").changes().len(), 300);
    assert_eq!(back.proposals[0].operations.len(), 150);
    assert!(out + begun.elapsed() < std::time::Duration::from_secs(60));
}
