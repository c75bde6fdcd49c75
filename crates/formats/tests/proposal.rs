//! What is computed from an edit leads to the edit; readers of what people type never panic.
//!
//! With `NEMCON_TEST_LONG` set, each property is tried for ten minutes.

use std::time::{Duration, Instant};

use nemcon_formats::proposal::{kept, of_paragraph, of_text};
use nemcon_formats::{html, instruction, plain};
use nemcon_negotiation::text::{Paragraph, ParagraphKind, apply, bracket};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// Tries a property: some hundred times, or for ten minutes.
fn holds<S: Strategy>(strategy: &S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let until = Instant::now() + Duration::from_secs(600);
    let long = std::env::var_os("NEMCON_TEST_LONG").is_some();
    loop {
        let mut runner = TestRunner::new(Config { cases: 256, failure_persistence: None, ..Config::default() });
        runner.run(strategy, &property).unwrap_or_else(|error| panic!("{error}"));
        if !long || Instant::now() > until {
            return;
        }
    }
}

const SENTENCES: [&str; 9] = [
    "The group meets in March in the host country.",
    "States should act in good faith. They exchange views each year.",
    "The [voluntary] directory lists points of contact.",
    "Delegations welcomed the briefing; some asked for more.",
    "States should refrain from harm.",
    "Le groupe s’est réuni en mars.",
    "各国应在自愿基础上提交文件。每两年审议。",
    "تتعاون الدول بحسن نية.",
    "A quorum is needed.",
];

fn paragraphs() -> impl Strategy<Value = Vec<(bool, String)>> {
    let words = (0..SENTENCES.len(), 0..4_u8, "[a-z]{1,6}").prop_map(|(n, how, word)| match how {
        0 => SENTENCES[n].to_owned(),
        1 => SENTENCES[n].replacen(' ', &format!(" {word} "), 1),
        2 => format!("{} {}", SENTENCES[n], SENTENCES[(n + 1) % SENTENCES.len()]),
        _ => word,
    });
    prop::collection::vec((any::<bool>(), words), 1..9)
}

fn text(act: u8, paragraphs: &[(bool, String)]) -> Text {
    let kind = |preambular| if preambular { ParagraphKind::Preambular } else { ParagraphKind::Paragraph };
    let one = |(ordinal, (preambular, words)): (u32, &(bool, String))| {
        Paragraph::new(ParagraphId { act: Id([act; 16]), ordinal }, kind(*preambular), words.clone())
    };
    Text::new(Lang::En, (1..).zip(paragraphs).map(one).collect())
}

fn words(text: &Text) -> Vec<(ParagraphKind, &str)> {
    let standing = text.paragraphs.iter().filter(|p| p.kind != ParagraphKind::Vacant);
    standing.map(|p| (p.kind, p.text.as_str())).collect()
}

#[test]
fn an_edited_text_is_what_its_operations_make_of_the_base() {
    holds(&(paragraphs(), paragraphs()), |(old, new)| {
        let (base, edited, by) = (text(1, &old), text(2, &new), Id([3; 16]));
        let operations = of_text(&base, &edited, by);
        let applied = apply(&base, &operations, by);
        prop_assert!(applied.is_ok(), "{:?}\n{:?}", applied, operations);
        let applied = applied.unwrap_or(base);
        prop_assert_eq!(words(&applied), words(&edited), "{:?}", operations);
        Ok(())
    });
}

/// Paragraphs of all kinds, tables among them: as many cells in a row as the number says, none for a paragraph.
fn blocks() -> impl Strategy<Value = Vec<(u8, u8, Vec<String>)>> {
    let words = (0..SENTENCES.len(), any::<bool>(), "[a-z]{1,3}")
        .prop_map(|(n, known, word)| if known { SENTENCES[n].to_owned() } else { word });
    prop::collection::vec((0..5_u8, 0..4_u8, prop::collection::vec(words, 4)), 1..8)
}

fn with_tables(act: u8, blocks: &[(u8, u8, Vec<String>)]) -> Text {
    let mut out: Vec<Paragraph> = Vec::new();
    for (kind, cells, words) in blocks {
        let mut push = |kind, level, words: &str| {
            let ordinal = u32::try_from(out.len() + 1).expect("a few");
            out.push(Paragraph { level, ..Paragraph::new(ParagraphId { act: Id([act; 16]), ordinal }, kind, words) });
        };
        match kind {
            0..=2 => (1..=cells + 1).zip(words).for_each(|(level, words)| push(ParagraphKind::Cell, level, words)),
            3 => push(ParagraphKind::Subparagraph, cells % 2 + 1, &words[0]),
            _ => push(ParagraphKind::Paragraph, 0, &words[0]),
        }
    }
    Text::new(Lang::En, out)
}

#[test]
fn an_edited_text_with_tables_is_what_its_operations_make_of_the_base() {
    let standing = |text: &Text| -> Vec<(ParagraphKind, u8, String)> {
        let standing = text.paragraphs.iter().filter(|p| p.kind != ParagraphKind::Vacant);
        standing.map(|p| (p.kind, p.level, p.text.clone())).collect()
    };
    holds(&(blocks(), blocks()), |(old, new)| {
        let (base, edited, by) = (with_tables(1, &old), with_tables(2, &new), Id([3; 16]));
        let operations = of_text(&base, &edited, by);
        let applied = apply(&base, &operations, by);
        prop_assert!(applied.is_ok(), "{:?}\n{:?}", applied, operations);
        let applied = applied.unwrap_or(base);
        prop_assert_eq!(standing(&applied), standing(&edited), "{:?}", operations);
        Ok(())
    });
}

#[test]
fn an_edited_paragraph_is_what_its_operations_make_of_it() {
    let wording = "[a-d.,\\[\\]“” 两年\n]{1,40}";
    holds(&(wording, wording), |(old, new)| {
        let line = |words: &str| words.replace('\n', "");
        let (old, new) = (line(&old), line(&new));
        prop_assume!(!old.trim().is_empty() && !new.trim().is_empty() && new == new.trim());
        let base = text(1, &[(false, "Before.".to_owned()), (false, old)]);
        let operations = of_paragraph(&base.paragraphs[1], &new);
        let applied = apply(&base, &operations, Id([3; 16]));
        prop_assert_eq!(applied.map(|text| text.paragraphs[1].text.clone()), Ok(new), "{:?}", operations);
        Ok(())
    });
}

#[test]
fn what_stayed_stands_in_both() {
    holds(&(paragraphs(), paragraphs()), |(old, new)| {
        let (old, new) = (text(1, &old), text(1, &new));
        let part = |text: &Text, id: ParagraphId, from: u32, length: u32| -> String {
            let words = text.paragraphs.iter().find(|p| p.id == id).map_or("", |p| p.text.as_str());
            words.chars().skip(from as usize).take(length as usize).collect()
        };
        for (id, stretches) in kept(&old, &new) {
            for s in stretches {
                prop_assert_eq!(part(&old, id, s.old, s.length), part(&new, id, s.new, s.length));
            }
        }
        Ok(())
    });
}

#[test]
fn the_reader_of_instructions_reads_anything() {
    let words = prop::sample::select(vec![
        "In",
        "paragraph",
        "paragraphs",
        "5",
        "bis",
        "(a)",
        "(iv)",
        "delete",
        "insert",
        "replace",
        "with",
        "move",
        "to",
        "the",
        "end",
        "of",
        "after",
        "“",
        "”",
        "\"",
        "«x»",
        ":",
        ";",
        ".",
        "\n",
        "new",
        "reading",
        "brackets",
        "second",
        "sentence",
        "preambular",
        "OP3",
        "subparagraph",
        "alt",
        "and",
        "draft",
        "rule",
        "34",
        "[",
        "]",
        "ب",
        "两",
        "\u{301}",
        "merge",
        "split",
        "all",
        "occurrences",
        "4294967295",
        "99999999999",
        "-",
        "–",
        "(",
        "would",
        "be",
        "is",
        "agreed",
        "“group”",
        "“The”",
        "first",
        "last",
        "line",
        "annex",
        "title",
        "section",
        "II",
        "for",
        "read",
        "put",
        "in",
    ]);
    let said = prop::collection::vec(words, 0..40).prop_map(|words| words.join(" "));
    let anything = prop_oneof![4 => said, 1 => "\\PC{0,60}"];
    holds(&(paragraphs(), anything), |(base, said)| {
        let base = text(1, &base);
        let reading = instruction::read(&base, &said);
        let length = said.chars().count();
        for problem in &reading.problems {
            prop_assert!(problem.at.start <= problem.at.end && problem.at.end <= length, "{:?}", problem);
        }
        // What one instruction asks for fits the base by itself, or is refused with a reason.
        for understood in &reading.understood {
            let _ = apply(&base, &understood.operations, Id([3; 16]));
        }
        Ok(())
    });
}

#[test]
fn a_range_beyond_all_numbers_names_no_paragraph() {
    let base = text(1, &[(false, "The group meets.".to_owned())]);
    let reading = instruction::read(&base, "Delete paragraphs 4294967295 - 4294967295.");
    assert!(reading.understood.is_empty() && reading.problems.len() == 1, "{reading:?}");
}

#[test]
fn the_reader_of_plain_text_reads_anything() {
    let line = "(= |# |## |~ |[0-9]{1,11}(bis)?\\. |\\([a-z]{1,3}\\) |\\[|\\{|\t)?[ -~“”«»两ب\\[\\]]{0,20}";
    let anything = prop::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n\n"));
    holds(&anything, |said| {
        let text = Text::from_plain(Lang::En, Id([1; 16]), &said);
        let again = Text::from_plain(Lang::En, Id([1; 16]), &text.notation());
        prop_assert_eq!(words(&again).len(), words(&text).len());
        let _ = plain::unbalanced(&text);
        Ok(())
    });
}

#[test]
fn the_reader_of_brackets_reads_anything() {
    let parts = prop::sample::select(vec![
        "[",
        "]",
        "[[",
        "]]",
        "/",
        " / ",
        "alt.",
        "Option 1",
        "A",
        "Aldoria",
        "Aldoria: ",
        "(Aldoria)",
        " - ",
        "retain",
        "ad ref",
        "[…]",
        "{",
        "}",
        "[^1]",
        "\n\n",
        "= ",
        "两",
        "ب",
        "\u{202b}",
        "\u{200d}",
        "e\u{301}",
    ]);
    let anything = prop::collection::vec(parts, 0..60).prop_map(|parts| parts.concat());
    let who = |name: &str| (name == "Aldoria").then(|| "aldoria".parse().expect("a code"));
    holds(&anything, |said| {
        let text = Text::from_plain(Lang::En, Id([1; 16]), &said);
        // A text has at least one paragraph.
        prop_assume!(!text.paragraphs.is_empty());
        let found = bracket::brackets(&text, &who);
        let signs = text.paragraphs.iter().flat_map(|p| p.text.chars()).filter(|c| matches!(c, '[' | ']')).count();
        prop_assert_eq!(found.pairs.len() * 2 + found.unbalanced.len(), signs);
        let marked = bracket::with_marks(&text, &found);
        prop_assert_eq!(words(&marked), words(&text));
        prop_assert!(Text::parse(&marked.bytes()).is_ok());
        Ok(())
    });
}

#[test]
fn the_reader_of_pages_reads_anything() {
    let parts = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<ol>",
        "<ol type=a>",
        "</ol>",
        "<ul>",
        "</ul>",
        "<li>",
        "</li>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<i>",
        "</i>",
        "<em>",
        "<script>",
        "</script>",
        "<style>",
        "<a href=#_ftn1>",
        "<a href='#_ftnref1'>",
        "</a>",
        "<div id=ftn1>",
        "</div>",
        "<h1>",
        "</h1>",
        "<h3>",
        "12. ",
        "(a) ",
        "words ",
        "&nbsp;",
        "&#x202f;",
        "<br>",
        "\u{0}",
        "[",
        "]",
        "两",
        "ب",
        "<p data-kind=cell data-level=9>",
        "<p data-kind=footnote>",
        "<!--",
        "-->",
        "<",
        "&",
        "<li data-kind=subparagraph data-level=200>",
        "<del>",
        "</del>",
        "<svg/>",
        "<p data-kind=vacant>",
    ]);
    let page = prop::collection::vec(parts, 0..60).prop_map(|parts| parts.concat());
    holds(&page, |page| {
        if let Ok(text) = html::read(Lang::En, Id([1; 16]), &page) {
            for p in &text.paragraphs {
                let length = u32::try_from(p.text.chars().count()).unwrap_or(u32::MAX);
                prop_assert!(p.marks.iter().all(|mark| mark.from <= mark.to && mark.to <= length), "{:?}", p);
            }
            prop_assert!(Text::parse(&text.bytes()).is_ok(), "{:?}", text);
            prop_assert_eq!(
                html::read(Lang::En, Id([1; 16]), &html::write(&text)).map(|again| words(&again).len()),
                Ok(words(&text).len())
            );
        }
        Ok(())
    });
}
