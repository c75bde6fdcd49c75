//! Short texts in a notation that fits on a line.

use nemcon_negotiation::text::{Added, Operation, Paragraph, ParagraphKind, Place, Spot, Text};
use nemcon_negotiation::{Id, Lang, ParagraphId};

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
