//! Views of a text and how a long one is read in parts.

use std::ops::Range;

use crate::pieces::{Block, Form};

/// How much of a text a page holds: characters of HTML, about.
const WEIGHT: usize = 22_000;

/// How a text is to be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Which view.
    pub view: Wanted,
    /// The language of the text.
    pub lang: Option<nemcon_negotiation::Lang>,
    /// Place of the version that changes are shown since.
    pub against: Option<usize>,
    /// A text beside which this one is read.
    pub with: Option<nemcon_negotiation::Id>,
    /// Part of the text, from 1.
    pub part: Option<usize>,
    /// A paragraph that must be in the part shown.
    pub at: Option<String>,
}

/// Which view of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// As it stands.
    #[default]
    Clean,
    /// With every proposal in its place.
    Compilation,
    /// With what changed since a version before.
    Changes,
}

impl Wanted {
    /// Returns the word of the view in addresses.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Wanted::Clean => "clean",
            Wanted::Compilation => "compilation",
            Wanted::Changes => "changes",
        }
    }
}

fn weight(block: &Block) -> usize {
    let words: usize = block.runs.iter().map(|run| run.text.len() + 60 * run.by.len() + 40).sum();
    let notes: usize = block.notes.iter().map(|note| 160 + note.what.len() + 200 * note.below.len()).sum();
    260 + words + notes + 150 * block.chips.len()
}

/// Returns the parts of a text: whole paragraphs, a heading at the head of a part where one is near.
#[must_use]
pub fn parts(blocks: &[Block]) -> Vec<Range<usize>> {
    let (mut parts, mut start, mut held) = (Vec::new(), 0, 0);
    for (i, block) in blocks.iter().enumerate() {
        let full = held + weight(block) > WEIGHT;
        let heads = matches!(block.form, Form::Heading(0..=2) | Form::Annex) && held > WEIGHT / 2;
        let splits = !matches!(block.form, Form::Cell(n) if n > 1);
        if i > start && (full || heads) && splits {
            parts.push(start..i);
            (start, held) = (i, 0);
        }
        held += weight(block);
    }
    match parts.last_mut() {
        // A few lines more make no part of their own.
        Some(last) if held < WEIGHT / 4 => last.end = blocks.len(),
        _ => parts.push(start..blocks.len()),
    }
    parts
}

/// Returns how a part is called: its first and last number, or its heading.
#[must_use]
pub fn name(blocks: &[Block]) -> String {
    let numbered = |block: &&Block| block.form == Form::Paragraph && !block.number.is_empty();
    let (first, last) = (blocks.iter().find(numbered), blocks.iter().rev().find(numbered));
    match (first, last) {
        (Some(first), Some(last)) if first.number != last.number => format!("{}–{}", first.number, last.number),
        (Some(first), _) => first.number.clone(),
        _ => blocks
            .first()
            .and_then(|b| b.runs.first())
            .map(|run| super::words::beginning(&run.text, 30))
            .unwrap_or_default(),
    }
}

/// Returns which part is shown.
#[must_use]
pub fn chosen(look: &Look, blocks: &[Block], parts: &[Range<usize>]) -> usize {
    let holds = |at: &String| {
        let place = blocks.iter().position(|block| block.anchor == *at)?;
        parts.iter().position(|part| part.contains(&place))
    };
    let asked = look.part.map(|part| part.saturating_sub(1));
    look.at.as_ref().and_then(holds).or(asked).unwrap_or(0).min(parts.len() - 1)
}

#[cfg(test)]
mod tests {
    use nemcon_negotiation::Lang;

    use super::*;

    #[test]
    fn parts_hold_every_paragraph_once_and_are_small() {
        let block = |n: usize| Block {
            number: n.to_string(),
            ..Block::new(format!("p{n}"), Form::Paragraph, Lang::En, "x".repeat(600))
        };
        let blocks: Vec<_> = (1..=420).map(block).collect();
        let parts = parts(&blocks);
        assert_eq!(parts.iter().flat_map(Clone::clone).collect::<Vec<_>>(), (0..420).collect::<Vec<_>>());
        assert!(parts.iter().all(|part| blocks[part.clone()].iter().map(weight).sum::<usize>() <= WEIGHT / 4 * 5));
        assert_eq!(name(&blocks[parts[0].clone()]), "1–24");
        let look = Look { at: Some("p400".to_owned()), ..Look::default() };
        assert!(parts[chosen(&look, &blocks, &parts)].contains(&399));
    }
}
