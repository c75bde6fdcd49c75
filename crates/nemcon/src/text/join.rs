//! Two texts that were made from one: joined, or where they clash.

use nemcon_formats::proposal::of_text;
use nemcon_negotiation::text::{Clash, Operation, Paragraph, ParagraphKind, join as join_proposals};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};
use serde_json::{Value, json};

/// Stands for an empty line, which no paragraph can be. It has no width and is not in texts.
const EMPTY_LINE: &str = "\u{2060}";

const BASE: Id = Id([0; 16]);
const A: Id = Id([1; 16]);
const B: Id = Id([2; 16]);

/// What comes of two texts on one base.
#[derive(Clone, Debug, PartialEq)]
pub enum Join {
    /// One text with the changes of both.
    Merged(String),
    /// Every pair of changes that cannot both stand.
    Clashes(Vec<Pair>),
}

/// Two changes that clash.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Why, as a word.
    pub cause: String,
    /// What A does.
    pub a: Operation,
    /// What B does.
    pub b: Operation,
}

/// Joins two texts of one paragraph a line that were made from `base`.
#[must_use]
pub fn join(base: &str, a: &str, b: &str) -> Join {
    if a == b || b == base {
        return Join::Merged(a.to_owned());
    }
    if a == base {
        return Join::Merged(b.to_owned());
    }
    let text = |act, plain| text(act, plain);
    let base_text = text(BASE, base);
    let (of_a, of_b) = (of_text(&base_text, &text(A, a), A), of_text(&base_text, &text(B, b), B));
    let joined = join_proposals(&base_text, &[(A, &of_a), (B, &of_b)]);
    let pair = |clash: &Clash| Pair {
        cause: serde_json::to_value(clash.cause).map(|cause| cause.to_string()).unwrap_or_default().replace('"', ""),
        a: of_a[clash.a.1].clone(),
        b: of_b[clash.b.1].clone(),
    };
    if joined.is_whole() {
        return Join::Merged(plain(&joined.text, ends_line(base, a, b)));
    }
    Join::Clashes(joined.clashes.iter().map(pair).collect())
}

/// Says whether the joined text ends with a line end: as the one says that changed it.
fn ends_line(base: &str, a: &str, b: &str) -> bool {
    let ends = |text: &str| text.ends_with('\n');
    if ends(a) == ends(base) { ends(b) } else { ends(a) }
}

fn text(act: Id, plain: &str) -> Text {
    let words = |line: &str| if line.trim().is_empty() { format!("{EMPTY_LINE}{line}") } else { line.to_owned() };
    let one = |(ordinal, line): (u32, &str)| {
        Paragraph::new(ParagraphId { act, ordinal }, ParagraphKind::Unnumbered, words(line))
    };
    Text::new(Lang::En, (1..).zip(plain.split_terminator('\n')).map(one).collect())
}

fn plain(text: &Text, ends_line: bool) -> String {
    let standing = text.paragraphs.iter().filter(|p| p.kind != ParagraphKind::Vacant);
    let lines = standing.map(|p| p.text.strip_prefix(EMPTY_LINE).unwrap_or(&p.text));
    let joined = lines.collect::<Vec<_>>().join("\n");
    if ends_line { joined + "\n" } else { joined }
}

impl Join {
    /// Returns it as `{"merged": …}` or `{"clashes": […]}`.
    #[must_use]
    pub fn as_json(&self) -> Value {
        match self {
            Self::Merged(text) => json!({ "merged": text }),
            Self::Clashes(pairs) => {
                let one = |pair: &Pair| json!({ "cause": pair.cause, "a": as_json(&pair.a), "b": as_json(&pair.b) });
                json!({ "clashes": pairs.iter().map(one).collect::<Vec<_>>() })
            }
        }
    }

    /// Returns it to be read.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Merged(text) => text.clone(),
            Self::Clashes(pairs) => {
                let one =
                    |pair: &Pair| format!("{}\n  A: {}\n  B: {}\n", pair.cause, as_json(&pair.a), as_json(&pair.b));
                pairs.iter().map(one).collect()
            }
        }
    }
}

/// Returns an operation in which paragraphs are the lines of the base, from 1.
fn as_json(operation: &Operation) -> Value {
    let mut value = serde_json::to_value(operation).unwrap_or_default();
    lines_for_identities(&mut value);
    value
}

fn lines_for_identities(value: &mut Value) {
    match value {
        Value::Object(members) => members.values_mut().for_each(lines_for_identities),
        Value::Array(items) => items.iter_mut().for_each(lines_for_identities),
        Value::String(text) => {
            let line = text.parse::<ParagraphId>().ok().filter(|id| id.act == BASE).map(|id| id.ordinal);
            if let Some(line) = line {
                *value = json!(line);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "States shall act in good faith.\n\nThe group meets in March in the capital.\nIt reports.\n";

    fn merged(a: &str, b: &str) -> String {
        match join(TEXT, a, b) {
            Join::Merged(text) => text,
            Join::Clashes(pairs) => panic!("{pairs:?}"),
        }
    }

    #[test]
    fn changes_of_other_words_are_joined() {
        let (a, b) = (TEXT.replace("shall", "should"), TEXT.replace("good faith", "full good faith"));
        assert_eq!(
            merged(&a, &b),
            "States should act in full good faith.\n\nThe group meets in March in the capital.\nIt reports.\n"
        );
        assert_eq!(merged(&a, TEXT), a);
        assert_eq!(merged(&a, &a), a);
    }

    #[test]
    fn a_line_that_one_moves_and_the_other_edits_is_moved_and_edited() {
        let moved = "The group meets in March in the capital.\nStates shall act in good faith.\n\nIt reports.\n";
        let joined = merged(moved, &TEXT.replace("March", "May"));
        assert_eq!(joined, moved.replace("March", "May"));
    }

    #[test]
    fn changes_of_the_same_words_clash() {
        let (a, b) = (TEXT.replace("shall", "should"), TEXT.replace("shall", "may"));
        let Join::Clashes(pairs) = join(TEXT, &a, &b) else { panic!("they clash") };
        assert_eq!(pairs.len(), 1);
        let said = Join::Clashes(pairs).as_json().to_string();
        assert!(said.contains("\"with\":\"should\"") && said.contains("\"with\":\"may\""), "{said}");
        assert!(said.contains("\"at\":1"), "{said}");
    }
}
