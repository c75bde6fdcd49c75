//! Short texts in a notation that fits on a line.

use nemcon_negotiation::text::{Added, Mark, MarkKind, Operation, Paragraph, ParagraphKind, Place, Spot, Text};
use nemcon_negotiation::{Id, Lang, ParagraphId};
use proptest::prelude::*;

/// Returns the act with this number.
pub fn act(number: u8) -> Id {
    Id([number; 16])
}

/// Returns a paragraph of the base, which act 1 made.
pub fn at(ordinal: u32) -> ParagraphId {
    ParagraphId { act: act(1), ordinal }
}

/// Returns a text of one paragraph a line: `#` a heading, `~` preambular, `-` and `--` subparagraphs, else numbered.
pub fn text(lines: &str) -> Text {
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let paragraph = |(line, ordinal): (&str, u32)| {
        let kinds = [
            ("-- ", ParagraphKind::Subparagraph, 2),
            ("- ", ParagraphKind::Subparagraph, 1),
            ("# ", ParagraphKind::Heading, 1),
            ("~ ", ParagraphKind::Preambular, 0),
            ("", ParagraphKind::Paragraph, 0),
        ];
        let found = kinds.iter().find_map(|(mark, kind, level)| Some((line.strip_prefix(mark)?, *kind, *level)));
        let (words, kind, level) = found.expect("the last always fits");
        Paragraph { level, ..Paragraph::new(at(ordinal), kind, words) }
    };
    Text::new(Lang::En, lines.zip(1..).map(paragraph).collect())
}

/// Returns the text in the same notation, with `bis` and `alt` as `+1` and `|1`; vacant numbers are `x`.
pub fn lines(text: &Text) -> String {
    let line = |p: &Paragraph| {
        let mark = match (p.kind, p.level) {
            (ParagraphKind::Subparagraph, level) => "-".repeat(level.into()) + " ",
            (ParagraphKind::Heading, _) => "# ".to_owned(),
            (ParagraphKind::Preambular, _) => "~ ".to_owned(),
            (ParagraphKind::Vacant, _) => "x".to_owned(),
            _ => String::new(),
        };
        let bis = if p.bis > 0 { format!("+{} ", p.bis) } else { String::new() };
        let alt = if p.alt > 0 { format!("|{} ", p.alt) } else { String::new() };
        format!("{bis}{alt}{mark}{}", p.text)
    };
    text.paragraphs.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns the place of words that stand once in a paragraph.
pub fn spot(base: &Text, ordinal: u32, words: &str) -> Spot {
    let paragraph = base.paragraphs.iter().find(|p| p.id == at(ordinal)).expect("in the base");
    let (before, _) = paragraph.text.split_once(words).expect("in the paragraph");
    Spot { at: at(ordinal), expected: words.to_owned(), from: before.chars().count() as u32 }
}

/// Returns the change of words that stand once.
pub fn replace(base: &Text, ordinal: u32, words: &str, with: &str) -> Operation {
    Operation::Replace { spot: spot(base, ordinal, words), with: with.to_owned() }
}

/// Returns the insertion of words directly after words that stand once.
pub fn insert_after(base: &Text, ordinal: u32, words: &str, with: &str) -> Operation {
    let mut spot = spot(base, ordinal, words);
    spot.from += words.chars().count() as u32;
    spot.expected.clear();
    Operation::Replace { spot, with: with.to_owned() }
}

/// Returns a new paragraph.
pub fn added(ordinal: u32, kind: ParagraphKind, level: u8, text: &str) -> Added {
    Added { kind, level, ordinal, text: text.to_owned() }
}

/// Returns the insertion of a numbered paragraph after one of the base.
pub fn paragraph_after(after: u32, ordinal: u32, words: &str) -> Operation {
    Operation::Insert { place: Place::After(at(after)), paragraph: added(ordinal, ParagraphKind::Paragraph, 0, words) }
}

/// Returns the deletion of a paragraph of the base.
pub fn delete(base: &Text, ordinal: u32) -> Operation {
    let paragraph = base.paragraphs.iter().find(|p| p.id == at(ordinal)).expect("in the base");
    Operation::Delete { at: paragraph.id, expected: paragraph.text.clone() }
}

/// Returns the move of a paragraph of the base after another.
pub fn move_after(ordinal: u32, after: u32) -> Operation {
    Operation::Move { at: at(ordinal), level: None, place: Place::After(at(after)) }
}

/// Returns random texts with lists, marks, vacant numbers and `bis`.
pub fn text_any() -> impl Strategy<Value = Text> {
    let words = "[a-d\\[\\]é中]{1,4}( [a-d\\[\\]é中]{1,4}){0,5}";
    let one = (words, 0..8u8, any::<u8>(), any::<u8>());
    proptest::collection::vec(one, 1..9).prop_map(|all| {
        let paragraph = |((words, kind, x, y), ordinal): ((String, u8, u8, u8), u32)| {
            let (kind, level) = match kind {
                0 => (ParagraphKind::Heading, x % 5),
                1 => (ParagraphKind::Preambular, 0),
                2..=4 => (ParagraphKind::Subparagraph, 1 + x % 3),
                _ => (ParagraphKind::Paragraph, 0),
            };
            let length = words.chars().count() as u32;
            let (from, to) = (u32::from(x) % length, u32::from(y) % (length + 1));
            let kinds = [MarkKind::Emphasis, MarkKind::Alternative { said: Vec::new() }];
            let mark = Mark { from, to, kind: kinds[usize::from(y % 2)].clone() };
            let marks = (from < to && x % 3 == 0).then_some(mark).into_iter().collect();
            Paragraph { level, marks, ..Paragraph::new(at(ordinal), kind, words) }
        };
        let mut paragraphs: Vec<_> = all.into_iter().zip(1..).map(paragraph).collect();
        paragraphs[0].kind = ParagraphKind::Paragraph;
        paragraphs[0].level = 0;
        Text::new(Lang::En, paragraphs)
    })
}

/// Returns operations that fit by themselves, and mostly together, chosen by a seed.
pub fn operations_any(base: &Text, seed: u64, by: Id) -> Vec<Operation> {
    let mut state = seed | 1;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    let mut out: Vec<Operation> = Vec::new();
    for ordinal in 1..=1 + next(5) as u32 {
        let n = next(base.paragraphs.len());
        let p = &base.paragraphs[n];
        let characters: Vec<char> = p.text.chars().collect();
        let from = next(characters.len() + 1);
        let to = from + next(characters.len() - from + 1);
        let spot = Spot { at: p.id, expected: characters[from..to].iter().collect(), from: from as u32 };
        let other = base.paragraphs[next(base.paragraphs.len())].id;
        let op = match next(11) {
            0..=2 => Operation::Replace { spot, with: ["", "x", "new words"][next(3)].into() },
            3 => paragraph_after(n as u32 + 1, ordinal, "A new one."),
            4 => Operation::Insert {
                place: Place::After(other),
                paragraph: added(ordinal, ParagraphKind::Subparagraph, 1, "sub"),
            },
            5 => Operation::Delete { at: p.id, expected: p.text.clone() },
            6 => Operation::Move { at: p.id, level: None, place: Place::After(other) },
            7 => Operation::Split { ordinal, spot },
            8 => match base.paragraphs.get(n + 1) {
                Some(second) => Operation::Merge { at: p.id, between: " ".into(), with: second.id },
                None => continue,
            },
            9 => Operation::Bracket { spot, until: None },
            _ => Operation::Alternative { at: p.id, paragraph: added(ordinal, p.kind, p.level, "another") },
        };
        let mut more = out.clone();
        more.push(op);
        if nemcon_negotiation::text::apply(base, &more, by).is_ok() {
            out = more;
        }
    }
    out
}
