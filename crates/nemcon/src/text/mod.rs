//! Plain texts of one paragraph a line: what changed between two, and what comes of two that were made from one.

pub mod cases;
mod join;

use nemcon_formats::redline::{Kind, Piece, lines};
use serde_json::{Value, json};

pub use join::{Join, Pair, join};

/// Compares two texts. The pieces spell out both.
#[must_use]
pub fn redline(old: &str, new: &str) -> Vec<Piece> {
    lines(old, new)
}

/// Returns pieces as lists of a sign (`=`, `-`, `+`) and words.
#[must_use]
pub fn as_json(pieces: &[Piece]) -> Value {
    pieces.iter().map(|piece| json!([piece.kind.sign(), piece.text])).collect()
}

/// Returns pieces to be read without colour: `[-deleted-]`, `{+inserted+}`; what moved has a number.
#[must_use]
pub fn shown(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece.kind {
        Kind::Same => piece.text.clone(),
        Kind::Deleted => around(&piece.text, "[-", "-]"),
        Kind::Inserted => around(&piece.text, "{+", "+}"),
        Kind::MovedAway(n) => around(&piece.text, &format!("[-{n}>"), "-]"),
        Kind::MovedHere(n) => around(&piece.text, &format!("{{+>{n} "), "+}"),
    };
    pieces.iter().map(one).collect()
}

/// Puts marks around words, each line for itself, so that lines stay lines.
fn around(words: &str, open: &str, close: &str) -> String {
    let line = |line: &str| {
        let bare = line.trim_end_matches('\n');
        let end = &line[bare.len()..];
        if bare.is_empty() && !end.is_empty() {
            format!("{open}¶{close}{end}")
        } else {
            format!("{open}{bare}{close}{end}")
        }
    };
    words.split_inclusive('\n').map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_words_spell_out_both_texts() {
        let pieces = redline("States shall act.\n", "States should act.\nThey report.\n");
        let said = as_json(&pieces).to_string();
        assert_eq!(said, r#"[["=","States "],["-","shall"],["+","should"],["="," act.\n"],["+","They report.\n"]]"#);
        assert_eq!(shown(&pieces), "States [-shall-]{+should+} act.\n{+They report.+}\n");
    }
}
