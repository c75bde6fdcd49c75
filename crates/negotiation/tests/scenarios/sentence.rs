//! Sentences with holes: `{who} opens {meeting} in {mode} mode`, and how a line of a meeting is matched with them.

use std::collections::BTreeMap;

use crate::world::World;

/// What a sentence answers: nothing, or what is wrong, in words.
pub type Told = Result<(), String>;

/// What a sentence means.
pub type Meaning = fn(&mut World, &Args) -> Told;

/// A sentence that the pages may use.
#[derive(Clone, Copy)]
pub struct Sentence {
    /// Words and holes.
    pub pattern: &'static str,
    /// Whether it looks back at what happened instead of letting something happen.
    pub is_check: bool,
    /// What it means.
    pub meaning: Meaning,
}

/// Returns a sentence by which something happens.
pub fn tells(pattern: &'static str, meaning: Meaning) -> Sentence {
    Sentence { pattern, is_check: false, meaning }
}

/// Returns a sentence that checks what happened.
pub fn checks(pattern: &'static str, meaning: Meaning) -> Sentence {
    Sentence { pattern, is_check: true, meaning }
}

/// What stood in the holes of a sentence, and the lines beginning with `|` below it.
#[derive(Clone, Debug, Default)]
pub struct Args {
    holes: BTreeMap<&'static str, String>,
    /// Lines below it, without their bar.
    pub block: Vec<String>,
}

impl Args {
    /// Returns what stood in a hole; the sentence has it.
    pub fn get(&self, hole: &str) -> &str {
        self.holes.get(hole).unwrap_or_else(|| panic!("the sentence has no hole {hole:?}"))
    }

    /// Says whether the sentence has that hole.
    pub fn has(&self, hole: &str) -> bool {
        self.holes.contains_key(hole)
    }

    /// Returns the text below the sentence, as paragraphs with empty lines between them.
    pub fn text(&self) -> String {
        self.block.join("\n\n")
    }
}

enum Piece {
    Words(&'static str),
    Hole(&'static str),
}

fn pieces(pattern: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = pattern;
    while let Some((words, after)) = rest.split_once('{') {
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        let (hole, after) = after.split_once('}').expect("a hole is closed");
        pieces.push(Piece::Hole(hole));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

fn fill(pieces: &[Piece], line: &str, holes: &mut Vec<(&'static str, String)>) -> bool {
    match pieces {
        [] => line.is_empty(),
        [Piece::Words(words), rest @ ..] => line.strip_prefix(words).is_some_and(|after| fill(rest, after, holes)),
        [Piece::Hole(hole), rest @ ..] => {
            let ends = line.char_indices().map(|(at, c)| at + c.len_utf8());
            for end in ends {
                let kept = holes.len();
                holes.push((hole, line[..end].to_owned()));
                if fill(rest, &line[end..], holes) {
                    return true;
                }
                holes.truncate(kept);
            }
            false
        }
    }
}

/// Finds the sentence that a line is, the one with the most words of its own if several fit.
pub fn find<'a>(sentences: &'a [Sentence], line: &str) -> Option<(&'a Sentence, Args)> {
    let own_words = |s: &Sentence| {
        let pieces = pieces(s.pattern);
        pieces.iter().map(|p| if let Piece::Words(words) = p { words.len() } else { 0 }).sum::<usize>()
    };
    let fits = sentences.iter().filter_map(|sentence| {
        let mut holes = Vec::new();
        let fits = fill(&pieces(sentence.pattern), line, &mut holes);
        fits.then(|| (sentence, Args { holes: holes.into_iter().collect(), block: Vec::new() }))
    });
    fits.max_by_key(|(sentence, _)| own_words(sentence))
}

/// Returns the sentences nearest to a line that is none, by the words they share.
pub fn nearest(sentences: &[Sentence], line: &str) -> Vec<&'static str> {
    let words = |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_lowercase).collect() };
    let of_line = words(line);
    let mut ranked: Vec<_> = sentences
        .iter()
        .map(|sentence| {
            (words(sentence.pattern).iter().filter(|word| of_line.contains(word)).count(), sentence.pattern)
        })
        .collect();
    ranked.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    ranked.into_iter().take(4).map(|(_, pattern)| pattern).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing(_: &mut World, _: &Args) -> Told {
        Ok(())
    }

    #[test]
    fn the_sentence_with_most_words_of_its_own_is_meant() {
        let sentences = [tells("{who} opens {what}", nothing), tells("{who} opens {what} in {mode} mode", nothing)];
        let (found, args) = find(&sentences, "The Chair opens meeting 1 in formal mode").expect("one fits");
        assert_eq!(found.pattern, sentences[1].pattern);
        assert_eq!((args.get("who"), args.get("what"), args.get("mode")), ("The Chair", "meeting 1", "formal"));
        assert!(find(&sentences, "Corvia sings").is_none());
        assert_eq!(nearest(&sentences, "Corvia opens")[0], "{who} opens {what}");
    }
}
