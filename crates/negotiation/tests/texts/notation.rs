//! Texts as they are typed and printed.

use nemcon_negotiation::Lang;
use nemcon_negotiation::text::{MarkKind, ParagraphKind, Text, TextFault};
use proptest::prelude::*;

use super::sample::*;

const TYPED: &str = "= Report

#1 Threats

## Annex

~ Recalling its mandate,

~+1 Noting the law,

1. The group met.[^1]

1 bis. It rose.

1 bis alt. 1. It sat.

1 bis alt. 2. It stayed.

2.

3. States agreed:

- to act;

-- at once;

-+1 to report;

. In sum.

/ Option 1

{ to be discussed}

| Year | Place |

| 2026 | New \\| York |

[^1]: In Geneva.
";

#[test]
fn all_that_is_typed_is_read_and_written_back() {
    let text = Text::from_plain(Lang::En, act(1), TYPED);
    assert_eq!(text.notation(), TYPED);
    assert_eq!(Text::parse(&text.bytes()), Ok(text.clone()));
    assert_eq!(text.paragraphs[5].marks[0].kind, MarkKind::Footnote(text.paragraphs[21].id));
    let plain = text.plain();
    assert!(plain.starts_with("Report\n\nI. Threats\n\nAnnex\n\nRecalling its mandate,\n\nNoting the law,\n\n1. The group met.[^1]\n\n1 bis. It rose.\n\n1 bis alt. 1. It sat.\n\n1 bis alt. 2. It stayed.\n\n2.\n\n3. States agreed:\n\n(a) to act;\n\n(i) at once;\n\n(a) bis to report;\n\nIn sum.\n\nOption 1\n\n{to be discussed}\n\n| Year | Place |\n\n| 2026 | New \\| York |\n\n"), "{plain}");
}

#[test]
fn letters_and_numbers_of_lists_are_told_apart() {
    let text = Text::from_plain(
        Lang::Fr,
        act(1),
        "1. Les États :\n\na) notent ;\n\ni) que ;\n\nii) qui ;\n\nb) agissent ;\n\n(iv) ainsi.",
    );
    let levels: Vec<_> = text.paragraphs.iter().map(|p| (p.kind == ParagraphKind::Subparagraph, p.level)).collect();
    assert_eq!(levels, [(false, 0), (true, 1), (true, 2), (true, 2), (true, 1), (false, 0)]);
    assert!(text.plain().contains("\n\nii) qui ;\n\nb) agissent ;"));
    let arabic = Text::from_plain(Lang::Ar, act(1), "1. تتعهد الدول:\n\n(أ) بالتعاون؛\n\n(ب) بالإبلاغ.");
    assert_eq!(arabic.plain(), "1. تتعهد الدول:\n\n(أ) بالتعاون؛\n\n(ب) بالإبلاغ.\n");
}

#[test]
fn a_text_that_cannot_be_is_refused() {
    let fault = |change: fn(&mut Text)| {
        let mut text = Text::from_plain(Lang::En, act(1), TYPED);
        change(&mut text);
        Text::parse(&Text::new(text.lang, text.paragraphs).bytes()).expect_err("it cannot be")
    };
    assert_eq!(fault(|t| t.paragraphs[1].level = 5), TextFault::Level);
    assert_eq!(fault(|t| t.paragraphs[17].level = 3), TextFault::Table);
    assert_eq!(fault(|t| t.paragraphs[5].marks[0].to = 99), TextFault::Marks);
    assert_eq!(fault(|t| drop(t.paragraphs.pop())), TextFault::Footnote);
    assert_eq!(fault(|t| t.paragraphs[9].text = "Vacant".into()), TextFault::Words);
}

/// How version 1 read a block.
fn as_before(block: &str) -> (ParagraphKind, &str) {
    let marks = [
        ("= ", ParagraphKind::Title),
        ("# ", ParagraphKind::Heading),
        ("## ", ParagraphKind::Annex),
        ("~ ", ParagraphKind::Preambular),
    ];
    if let Some(found) = marks.iter().find_map(|(mark, kind)| Some((*kind, block.strip_prefix(mark)?))) {
        return found;
    }
    let digits = block.trim_start_matches(|c: char| c.is_ascii_digit());
    let unnumbered = digits.strip_prefix(". ").filter(|_| digits.len() < block.len());
    (ParagraphKind::Paragraph, unnumbered.unwrap_or(block))
}

proptest! {
    #[test]
    fn what_version_1_knew_is_read_and_printed_as_before(blocks in proptest::collection::vec("(= |# |## |~ |[0-9]{1,2}\\. )?[A-Z][a-z]{1,3}( [a-z0-9.]{1,3}){0,4}", 1..6)) {
        let text = Text::from_plain(Lang::En, act(1), &blocks.join("\n\n"));
        let read: Vec<_> = text.paragraphs.iter().map(|p| (p.kind, p.text.as_str())).collect();
        prop_assert_eq!(read, blocks.iter().map(|b| as_before(b)).collect::<Vec<_>>());
        prop_assert_eq!(text.v, 1);
        let mut number = 0;
        let printed = text.paragraphs.iter().map(|p| {
            number += u32::from(p.kind == ParagraphKind::Paragraph);
            if p.kind == ParagraphKind::Paragraph { format!("{number}. {}", p.text) } else { p.text.clone() }
        });
        prop_assert_eq!(text.plain(), printed.collect::<Vec<_>>().join("\n\n") + "\n");
    }

    #[test]
    fn any_text_comes_back_from_its_notation(base in text_any(), seed in any::<u64>()) {
        let operations = operations_any(&base, seed, act(2));
        let text = nemcon_negotiation::text::apply(&base, &operations, act(2)).expect("fits");
        let again = Text::from_plain(Lang::En, act(3), &text.notation());
        let told = |t: &Text| t.paragraphs.iter().map(|p| {
            (p.kind, p.level, p.bis, p.alt, p.text.split_whitespace().collect::<Vec<_>>().join(" "))
        }).collect::<Vec<_>>();
        prop_assert_eq!(told(&again), told(&text), "{}", text.notation());
    }

    #[test]
    fn anything_typed_is_a_text(plain in "[-=#~|{}/.()a-c1-3\\[\\]^:+ \n]{0,60}x") {
        let text = Text::from_plain(Lang::En, act(1), &plain);
        prop_assert!(!text.paragraphs.is_empty());
        prop_assert_eq!(Text::parse(&text.bytes()).err(), None);
    }
}
