//! Pages and mails speak six languages, so no sentence for people stands in Rust: it is a message.

use super::{Finding, Tree, is_test_file};
use crate::rust::{Source, Text};

const INSTEAD: &str = "make it a message in locales/, in all six languages, named by its meaning";

const CRATES: [&str; 2] = ["crates/web/src/", "crates/secretariat/src/"];

/// Where an English sentence is for the people who run or build Nemcon.
const FOR_OPERATORS: [&str; 26] = [
    "#",
    "assert!",
    "assert_eq!",
    "assert_ne!",
    "debug_assert!",
    "panic!",
    "unreachable!",
    "expect",
    "trace!",
    "debug!",
    "info!",
    "warn!",
    "error!",
    "span!",
    "event!",
    "println!",
    "eprintln!",
    "bail!",
    "ensure!",
    "context",
    "with_context",
    "anyhow!",
    "describe_counter!",
    "describe_gauge!",
    "describe_histogram!",
    "description",
];

/// Attributes of HTML whose value is read by people.
const READ_ALOUD: [&str; 5] = ["title", "alt", "placeholder", "aria-label", "content"];

/// Finds sentences in `web` and `secretariat`: texts that begin and end as a sentence does, and, in
/// `html!`, any text of two words or more that stands on the page.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for folder in CRATES {
        for (path, file) in tree.under(folder, ".rs") {
            if is_test_file(path) {
                continue;
            }
            let source = Source::read(file);
            let sentences = source.texts.iter().filter(|text| is_for_people(&source, text));
            for text in sentences {
                let place = format!("{path}:{}", source.line(text.at));
                findings.push(Finding::new(place, format!("{:?} is for people", text.value), INSTEAD));
            }
        }
    }
    findings
}

fn is_for_people(source: &Source, text: &Text) -> bool {
    let is_command = text.value.starts_with("nemcon ");
    if is_command || !looks_like_a_sentence(&text.value) && !looks_like_words(&text.value) {
        return false;
    }
    let enclosers = source.enclosers(text.at);
    if enclosers.iter().any(|name| FOR_OPERATORS.contains(name)) {
        return false;
    }
    looks_like_a_sentence(&text.value) || (enclosers.contains(&"html!") && stands_on_the_page(source, text))
}

fn looks_like_a_sentence(text: &str) -> bool {
    let ends = text.trim_end().ends_with(['.', '!', '?']);
    let begins = text.starts_with(|c: char| c.is_uppercase());
    begins && ends && text.split_whitespace().count() >= 3 && looks_like_words(text)
}

/// Says whether two plain words of three letters or more follow each other.
fn looks_like_words(text: &str) -> bool {
    let plain = |word: &&str| word.len() >= 3 && word.chars().all(char::is_alphabetic);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| pair.iter().all(plain))
}

fn stands_on_the_page(source: &Source, text: &Text) -> bool {
    match source.char_before(text.at) {
        Some('=') => {
            let before = source.code[..text.at].trim_end().trim_end_matches('=');
            READ_ALOUD.iter().any(|name| before.ends_with(name))
        }
        Some('.' | '#') => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(code: &str) -> usize {
        let code = format!("fn f() {{ {code} }}");
        let tree = Tree::planted(&[("crates/web/src/pages/draft.rs", &code)]);
        check(&tree).len()
    }

    #[test]
    fn a_sentence_is_found() {
        assert_eq!(found("let a = \"The silence is broken.\";"), 1);
        assert_eq!(found("refuse(\"Silence was already broken?\")"), 1);
    }

    #[test]
    fn words_on_a_page_are_found_without_a_full_stop() {
        assert_eq!(found("html! { p { \"Time left\" } }"), 1);
        assert_eq!(found("html! { p title=\"Time left\" { (m::time()) } }"), 1);
    }

    #[test]
    fn what_operators_read_may_be_english() {
        assert_eq!(found("tracing::info!(\"The store is ready now.\")"), 0);
        assert_eq!(found("x.expect(\"The lock is never poisoned.\")"), 0);
        assert_eq!(found("assert!(a, \"The size never shrinks.\")"), 0);
        assert_eq!(found("// The silence is broken.\n"), 0);
    }

    #[test]
    fn markup_and_statements_are_not_sentences() {
        assert_eq!(found("html! { p class=\"decision strip\" {} }"), 0);
        assert_eq!(found("html! { p.\"decision strip\" {} }"), 0);
        assert_eq!(found("html! { code.mono { \"nemcon verify text FILE\" } }"), 0);
        assert_eq!(found("run(\"SELECT size FROM heads\")"), 0);
        assert_eq!(found("header(\"default-src 'none'; style-src 'self'\")"), 0);
    }

    #[test]
    fn the_command_line_speaks_english() {
        let code = "fn f() { println(\"The record is right.\") }";
        let tree = Tree::planted(&[("crates/nemcon/src/verify.rs", code)]);
        assert!(check(&tree).is_empty());
    }
}
