//! Words take no side: what is shown to people avoids terms that prejudge, and types know no tally.

use super::{Finding, Tree, is_test_file};
use crate::rust::{Source, line_of};

/// A word, what it may be followed by, and what to say instead.
struct Avoided {
    word: &'static str,
    unless_followed_by: &'static [&'static str],
    instead: &'static str,
}

const AVOIDED: [Avoided; 12] = [
    avoided("veto", &[], "say objection"),
    avoided("véto", &[], "say objection"),
    avoided("вето", &[], "say возражение"),
    avoided("否决", &[], "say 反对"),
    avoided("فيتو", &[], "say اعتراض"),
    avoided(
        "host",
        &[" country", " countries"],
        "say operator (who runs the server) or host country (where meetings are held)",
    ),
    avoided("attack", &[], "say ICT incident, the agreed term"),
    avoided("cyberwar", &[], "say ICT incident, the agreed term"),
    avoided("cyberattack", &[], "say ICT incident, the agreed term"),
    avoided("hostile", &[], "state the fact"),
    avoided("loophole", &[], "state what the text provides"),
    avoided("blocked", &[], "say that somebody objected"),
];

const fn avoided(word: &'static str, unless_followed_by: &'static [&'static str], instead: &'static str) -> Avoided {
    Avoided { word, unless_followed_by, instead }
}

/// Finds avoided words in messages, scenarios, pages of documentation and texts of the program. A word
/// in quotation marks or written as `code` is spoken about, not used.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.under("locales/", ".ftl") {
        findings.extend(in_prose(path, text));
    }
    for (path, text) in tree.under("", ".md") {
        findings.extend(in_prose(path, text));
    }
    for (path, file) in tree.under("crates/", ".rs") {
        if is_test_file(path) {
            continue;
        }
        let source = Source::read(file);
        for text in source.texts.iter().filter(|t| t.value.contains(' ')) {
            let line = source.line(text.at);
            findings.extend(in_text(path, line, &text.value));
        }
    }
    findings
}

fn in_prose(path: &str, text: &str) -> Vec<Finding> {
    let lines = text.lines().enumerate();
    lines.flat_map(|(number, line)| in_text(path, number + 1, line)).collect()
}

fn in_text(path: &str, line: usize, text: &str) -> Vec<Finding> {
    let lower = text.to_lowercase();
    AVOIDED
        .iter()
        .filter(|avoided| uses(&lower, avoided))
        .map(|avoided| {
            let place = format!("{path}:{line}");
            Finding::new(place, format!("\"{}\"", avoided.word), avoided.instead)
        })
        .collect()
}

fn uses(lower: &str, avoided: &Avoided) -> bool {
    lower.match_indices(avoided.word).any(|(at, _)| {
        let before = lower[..at].chars().next_back();
        let after = &lower[at + avoided.word.len()..];
        let whole = !before.is_some_and(is_of_a_word) && !after.starts_with(is_of_a_word);
        let spoken_about = before.is_some_and(|c| "\"'`“«‘/=".contains(c));
        let allowed = avoided.unless_followed_by.iter().any(|next| after.starts_with(next));
        (whole || !avoided.word.is_ascii() && avoided.word != "вето" && avoided.word != "véto")
            && !spoken_about
            && !allowed
    })
}

fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

const TALLIES: [&str; 5] = ["Vote", "Ballot", "Tally", "Veto", "Majority"];

/// Finds types and functions named after a vote, which there is not.
pub fn types(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, file) in tree.under("crates/", ".rs") {
        let source = Source::read(file);
        for (at, word) in names(&source.code) {
            if let Some(tally) = TALLIES.iter().find(|tally| speaks_of(word, tally)) {
                let place = format!("{path}:{}", line_of(&source.code, at));
                findings.push(Finding::new(
                    place,
                    format!("`{word}` speaks of a {}", tally.to_lowercase()),
                    "decisions are taken by consensus: say objection, or \"more than half of the members\"",
                ));
            }
        }
    }
    findings
}

fn names(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    code.split(|c: char| !(c.is_alphanumeric() || c == '_')).map(move |word| {
        let start = at;
        at = start + word.len() + 1;
        (start, word)
    })
}

/// `Vote`, `VoteCast`, `vote` and `cast_vote` speak of a vote; `devoted`, `pivoted` and `there_is_no_vote` do not.
fn speaks_of(name: &str, tally: &str) -> bool {
    let small = tally.to_lowercase();
    let as_type = name.match_indices(tally).any(|(at, _)| {
        let rest = &name[at + tally.len()..];
        !rest.starts_with(|c: char| c.is_lowercase()) || rest == "s" || rest == "r" || rest == "d"
    });
    let denied = format!("no_{small}");
    let as_name =
        !name.contains(&denied) && name.split('_').any(|part| part == small || part.strip_suffix('s') == Some(&small));
    as_type || as_name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> usize {
        let code = format!("fn f() {{ g(r\"x {text} y\") }}");
        let page = Tree::planted(&[("locales/en/a.ftl", text)]);
        let rust = Tree::planted(&[("crates/web/src/a.rs", &code)]);
        assert_eq!(check(&page).len(), check(&rust).len(), "{text}");
        check(&page).len()
    }

    #[test]
    fn each_avoided_word_is_found() {
        for avoided in AVOIDED {
            assert!(found(&format!("a {} b", avoided.word)) >= 1, "{}", avoided.word);
        }
    }

    #[test]
    fn the_agreed_terms_pass() {
        assert_eq!(found("the host country and the operator"), 0);
        assert_eq!(found("a localhost name, a vetoing-free text"), 0);
        assert_eq!(found("never `host` alone, never \"veto\""), 0);
    }

    #[test]
    fn a_tally_in_a_name_is_found() {
        let code = "struct VoteCast; fn count_votes() {} enum Majority {} fn devoted() {} fn there_is_no_vote() {} struct Devoted;";
        let tree = Tree::planted(&[("crates/negotiation/src/a.rs", code)]);
        assert_eq!(types(&tree).len(), 3);
    }
}
