//! Redlines: how like an editor's they are, beside other programs; and how long a long text takes.

use std::path::Path;
use std::time::Instant;

use nemcon_formats::redline::gold::{self, Pair};
use nemcon_formats::redline::score::{Total, islands, kept_characters, score, signed};
use nemcon_formats::redline::{Piece, lines};
use serde::Serialize;

use super::joins::resident_kib;
use super::text_made::made;
use super::text_peers::PEERS;

/// What was found out about redlines.
#[derive(Clone, Debug, Serialize)]
pub struct Redlines {
    /// Ours first, then the other programs that are installed.
    pub quality: Vec<Quality>,
    /// A long text in two issues.
    pub long: LongText,
}

/// How one program marks the project's own pairs.
#[derive(Clone, Debug, Serialize)]
pub struct Quality {
    /// The program.
    pub program: String,
    /// Pairs.
    pub pairs: usize,
    /// Marked as the editor did.
    pub exact: usize,
    /// Both wordings cannot be read from the answer.
    pub wrong: usize,
    /// Runs of change beyond the editor's.
    pub extra_islands: usize,
    /// Edges of changes inside a word.
    pub cut_words: usize,
    /// F1 of the characters kept in place.
    pub kept: f64,
}

/// How long a redline of a long text takes.
#[derive(Clone, Debug, Serialize)]
pub struct LongText {
    /// Characters of the old issue.
    pub characters: usize,
    /// Shortest of several runs.
    pub milliseconds: f64,
    /// Memory that the answer holds, in KiB; 0 where the system does not say.
    pub kib: u64,
    /// Runs of change.
    pub islands: usize,
    /// Characters kept in place.
    pub kept: usize,
}

/// Measures, writing below `folder`.
pub(super) fn measure(folder: &Path, characters: usize) -> anyhow::Result<Redlines> {
    let mut pairs = Vec::new();
    for (language, file) in gold::SETS {
        pairs.extend(gold::pairs(file).map_err(|why| anyhow::anyhow!("{language}: {why}"))?);
    }
    let ours = pairs.iter().map(|pair| score(pair, &signed(&lines(&pair.old, &pair.new)))).collect();
    let mut quality = vec![named("nemcon", ours)];
    for peer in PEERS.iter().filter(|peer| peer.is_there()) {
        let answer = |pair: &Pair| Ok(score(pair, &peer.answer(folder, pair)?));
        let total: Total = pairs.iter().map(answer).collect::<anyhow::Result<Vec<_>>>()?.into_iter().collect();
        quality.push(named(peer.name, total));
    }
    Ok(Redlines { quality, long: long(characters) })
}

fn named(program: &str, total: Total) -> Quality {
    let Total { pairs, exact, wrong, extra_islands, cut_words, kept } = total;
    Quality { program: program.to_owned(), pairs, exact, wrong, extra_islands, cut_words, kept }
}

fn long(characters: usize) -> LongText {
    let (old, new) = made(characters);
    let run = || {
        let (before, started) = (resident_kib(), Instant::now());
        let pieces: Vec<Piece> = lines(&old, &new);
        (started.elapsed(), resident_kib().saturating_sub(before), pieces)
    };
    let (mut best, mut kib, pieces) = run();
    for _ in 0..4 {
        let (time, more, _) = run();
        (best, kib) = (best.min(time), kib.max(more));
    }
    let answer = signed(&pieces);
    LongText {
        characters: old.chars().count(),
        milliseconds: best.as_secs_f64() * 1e3,
        kib,
        islands: islands(&answer),
        kept: kept_characters(&answer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_is_more_like_an_editors_than_each_other() {
        let folder = tempfile::tempdir().unwrap();
        let found = measure(folder.path(), 20_000).unwrap();
        let (ours, others) = found.quality.split_first().unwrap();
        assert_eq!((ours.wrong, ours.cut_words), (0, 0));
        for other in others {
            eprintln!("{other:?}");
            assert!(other.exact > 0, "{other:?}: its answers are not read right");
            assert!(ours.exact > other.exact && ours.kept >= other.kept, "{ours:?} {other:?}");
        }
        assert!(found.long.characters >= 20_000 && found.long.kept > found.long.characters / 2, "{:?}", found.long);
    }
}
