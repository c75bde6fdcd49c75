//! Where things stand in a text: printed labels of paragraphs, words, sentences, pairs of brackets.

use std::ops::Range;

use nemcon_negotiation::Text;
use nemcon_negotiation::text::{Paragraph, ParagraphKind};

/// What is printed before a paragraph, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// Number of a paragraph, also of the one that a subparagraph is under; for a preambular one its place among those.
    pub number: Option<u32>,
    /// 1 for `bis`.
    pub bis: u8,
    /// 1 for the first alternative.
    pub alt: u8,
    /// Place of a subparagraph at each level, from 1: `(b) (i)` is 2, 1.
    pub path: Vec<u32>,
    /// It, or the paragraph it is under, is preambular.
    pub preambular: bool,
}

/// Returns the label of each paragraph of a text.
#[must_use]
pub fn labels(text: &Text) -> Vec<Label> {
    let (mut numbered, mut preambular) = (0, 0);
    let mut above = Label::default();
    let mut out = Vec::with_capacity(text.paragraphs.len());
    for p in &text.paragraphs {
        if p.kind == ParagraphKind::Subparagraph {
            let level = usize::from(p.level.max(1));
            above.path.resize(level, 0);
            above.path[level - 1] += 1;
            out.push(above.clone());
            continue;
        }
        let is_preambular = p.kind == ParagraphKind::Preambular || (p.kind == ParagraphKind::Vacant && p.level == 1);
        let counts = u32::from((p.bis, p.alt) == (0, 0));
        let number = match p.kind {
            _ if is_preambular => {
                preambular += counts;
                Some(preambular)
            }
            ParagraphKind::Paragraph | ParagraphKind::Vacant => {
                numbered += counts;
                Some(numbered)
            }
            _ => None,
        };
        above = Label { number, bis: p.bis, alt: p.alt, path: Vec::new(), preambular: is_preambular };
        out.push(above.clone());
    }
    out
}

/// Returns the paragraph after the last that stands under this one.
pub(crate) fn block_end(text: &Text, at: usize) -> usize {
    let depth = |p: &Paragraph| if p.kind == ParagraphKind::Subparagraph { p.level.max(1) } else { 0 };
    let own = depth(&text.paragraphs[at]);
    let under = text.paragraphs[at + 1..].iter().take_while(|p| depth(p) > own);
    at + 1 + under.count()
}

/// Returns how many characters words have.
pub(crate) fn chars(words: &str) -> u32 {
    u32::try_from(words.chars().count()).unwrap_or(u32::MAX)
}

/// Words found in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// First character.
    pub from: u32,
    /// The words as they stand there.
    pub words: String,
}

/// Finds words in a wording: as they stand, never inside another word; quotation marks and spaces of any kind are
/// taken for each other.
#[must_use]
pub fn find_words(text: &str, words: &str) -> Vec<Found> {
    let plain = |text: &str| text.chars().map(plainly).collect::<Vec<char>>();
    let (all, sought) = (plain(text), plain(words.trim()));
    if sought.is_empty() || sought.len() > all.len() {
        return Vec::new();
    }
    let wordy = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() && !is_han(*c));
    let whole = |at: usize| {
        let cut = |edge: usize| edge > 0 && wordy(all.get(edge - 1)) && wordy(all.get(edge));
        !cut(at) && !cut(at + sought.len())
    };
    let original: Vec<char> = text.chars().collect();
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at + sought.len() <= all.len() {
        if all[at..at + sought.len()] == sought[..] && whole(at) {
            let words = original[at..at + sought.len()].iter().collect();
            found.push(Found { from: u32::try_from(at).unwrap_or(u32::MAX), words });
            at += sought.len();
        } else {
            at += 1;
        }
    }
    found
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

fn plainly(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' => '"',
        '‘' | '’' | '‚' | '‛' => '\'',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Returns the sentences of a wording, in characters, without the spaces between them.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    let all: Vec<char> = text.chars().collect();
    let mut out = Vec::new();
    let mut start = 0;
    for at in 0..all.len() {
        let full = matches!(all[at], '.' | '!' | '?' | '؟' | '。' | '！' | '？');
        let han = matches!(all[at], '。' | '！' | '？');
        let mut next = at + 1;
        while next < all.len() && matches!(all[next], '”' | '"' | '»' | ')' | ']') {
            next += 1;
        }
        let end = next;
        while next < all.len() && all[next].is_whitespace() {
            next += 1;
        }
        let begins = next < all.len() && !all[next].is_lowercase() && !all[next].is_numeric() && (han || next > end);
        if full && begins && at >= start {
            out.push(start..end);
            start = next;
        }
    }
    if start < all.len() {
        out.push(start..all.len());
    }
    out
}

/// Returns the pairs of square brackets of a wording, each from the opening one to after the closing one, in the order
/// in which they open; none if they do not balance.
pub(crate) fn brackets(text: &str) -> Option<Vec<Range<usize>>> {
    let (mut open, mut pairs) = (Vec::new(), Vec::new());
    for (at, c) in text.chars().enumerate() {
        match c {
            '[' | '［' => {
                open.push(pairs.len());
                pairs.push(at..at);
            }
            ']' | '］' => pairs[open.pop()?].end = at + 1,
            _ => {}
        }
    }
    open.is_empty().then_some(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_quotation_marks_are_alike() {
        let at = |text, words| find_words(text, words).iter().map(|f| f.from).collect::<Vec<_>>();
        assert_eq!(at("use of misuse, use", "use"), [0, 15]);
        assert_eq!(at("the “core” States’ duty", "\"core\" States'"), [4]);
        assert_eq!(at("每两年每三年", "每"), [0, 3]);
    }

    #[test]
    fn sentences_end_where_another_begins() {
        let said = |text: &str| sentences(text).len();
        assert_eq!(said("One. Two (see para. 3). Three"), 3);
        assert_eq!(said("第一句。第二句。"), 2);
        assert_eq!(brackets("a [b [c]] [d]"), Some(vec![2..9, 5..8, 10..13]));
        assert_eq!(brackets("a [b"), None);
        assert_eq!(brackets("a] [b"), None);
    }
}
