//! Redlines beside the markup an editor would make, on the project's own pairs in six languages.
//!
//! Every second pair was looked at while the weights were chosen; the others were not, and are counted alone.

use nemcon_formats::redline::gold::{self, Pair};
use nemcon_formats::redline::score::{Total, score, signed};
use nemcon_formats::redline::{lines, words};

fn pairs() -> Vec<Pair> {
    let read = |(language, file): &(&str, &str)| gold::pairs(file).unwrap_or_else(|e| panic!("{language}: {e}"));
    gold::SETS.iter().flat_map(read).collect()
}

fn total<'a>(pairs: impl Iterator<Item = &'a Pair>) -> Total {
    let one = |pair: &'a Pair| {
        let answer = signed(&lines(&pair.old, &pair.new));
        let found = score(pair, &answer);
        if !found.exact {
            eprintln!("{}: {found:?}\n  {}\n  {}", pair.name, gold::shown(&pair.accepted[0]), gold::shown(&answer));
        }
        found
    };
    pairs.map(one).collect()
}

#[test]
fn the_redline_is_what_an_editor_would_mark() {
    let pairs = pairs();
    assert!(pairs.len() >= 40, "{} pairs", pairs.len());
    let (tuned, checked) = (total(pairs.iter().step_by(2)), total(pairs.iter().skip(1).step_by(2)));
    eprintln!("looked at: {tuned:?}\nnot looked at: {checked:?}");
    for found in [tuned, checked] {
        assert_eq!((found.wrong, found.cut_words), (0, 0), "{found:?}");
        assert!(found.exact * 10 >= found.pairs * 9 && found.kept > 0.97, "{found:?}");
    }
}

#[test]
fn a_paragraph_alone_is_compared_as_in_its_text() {
    for pair in pairs().iter().filter(|pair| !pair.old.contains('\n')) {
        assert_eq!(signed(&words(&pair.old, &pair.new)), signed(&lines(&pair.old, &pair.new)), "{}", pair.name);
    }
}
