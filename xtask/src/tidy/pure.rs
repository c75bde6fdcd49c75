//! `negotiation` has no clock, chance, IO, async, zone data, hash order or floats: the same entries
//! give the same proceedings everywhere and for ever.

use super::{Finding, Tree, is_test_file};
use crate::rust::Source;

const INSTEAD: &str = "take it as an argument: the secretariat has the clock, chance and IO; \
ordered maps are BTreeMap or imbl::OrdMap, quantities are integers";

const FORBIDDEN: [(&str, &str); 33] = [
    ("SystemTime", "a clock"),
    ("Instant::now", "a clock"),
    ("Timestamp::now", "a clock"),
    ("Zoned::now", "a clock"),
    ("std::time", "a clock"),
    ("TimeZone", "zone data"),
    ("Zoned", "zone data"),
    ("jiff::tz", "zone data"),
    ("std::fs", "IO"),
    ("std::net", "IO"),
    ("std::io", "IO"),
    ("std::env", "IO"),
    ("std::process", "IO"),
    ("std::thread", "threads"),
    ("thread_local", "threads"),
    ("println", "IO"),
    ("eprintln", "IO"),
    ("print", "IO"),
    ("tracing", "IO"),
    ("async", "async"),
    ("await", "async"),
    ("tokio", "async"),
    ("rand", "chance"),
    ("getrandom", "chance"),
    ("RandomState", "chance"),
    ("HashMap", "a hash-ordered map"),
    ("HashSet", "a hash-ordered map"),
    ("DefaultHasher", "a hash that may change"),
    ("f32", "a float"),
    ("f64", "a float"),
    ("to_lowercase", "a locale's table, which grows with Unicode"),
    ("to_uppercase", "a locale's table, which grows with Unicode"),
    ("unic_langid", "a locale"),
];

const STD_GROUPED: [&str; 7] = ["fs", "net", "io", "env", "process", "thread", "time"];

/// Finds what is not pure in `crates/negotiation/src`, tests left out.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, file) in tree.under("crates/negotiation/src/", ".rs") {
        if is_test_file(path) {
            continue;
        }
        let source = Source::read(file);
        for (word, kind) in FORBIDDEN {
            for at in source.find_word(word) {
                if !is_harmless(&source, at, word) {
                    findings.push(impure(&source, path, at, word, kind));
                }
            }
        }
        findings.extend(grouped_imports(&source, path));
    }
    findings
}

/// A field or method of ours may be called `print`; a macro may not. `TimeZone::UTC` is no zone data. A float that is given no name is
/// refused, not reckoned with.
fn is_harmless(source: &Source, at: usize, word: &str) -> bool {
    let after = &source.code[at + word.len()..];
    match word {
        "f32" | "f64" => source.code[..at].ends_with("(self, _: "),
        "print" => !after.starts_with('!'),
        "TimeZone" => after.starts_with("::UTC"),
        "jiff::tz" => after.starts_with("::TimeZone::UTC"),
        _ => false,
    }
}

fn grouped_imports(source: &Source, path: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for at in source.find_word("std::") {
        let open = at + "std::".len();
        if source.code.as_bytes().get(open) != Some(&b'{') {
            continue;
        }
        let group = &source.code[open..source.closing(open)];
        for module in STD_GROUPED {
            if group.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|word| word == module) {
                findings.push(impure(source, path, at, module, "IO, threads or a clock"));
            }
        }
    }
    findings
}

fn impure(source: &Source, path: &str, at: usize, word: &str, kind: &str) -> Finding {
    let place = format!("{path}:{}", source.line(at));
    Finding::new(place, format!("`{word}` is {kind}"), INSTEAD)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(file: &str) -> Vec<String> {
        let tree = Tree::planted(&[("crates/negotiation/src/silence.rs", file)]);
        check(&tree).into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn each_forbidden_word_is_found() {
        for (word, kind) in FORBIDDEN {
            let code = match word {
                "print" | "println" | "eprintln" => format!("fn f() {{ {word}!() }}"),
                _ => format!("fn f() {{ {word} }}"),
            };
            let expected = format!("`{word}` is {kind}");
            assert!(found(&code).contains(&expected), "{word}");
        }
    }

    #[test]
    fn a_grouped_import_hides_nothing() {
        assert_eq!(found("use std::{collections::BTreeMap, io::Read};").len(), 1);
        assert!(found("use std::{collections::BTreeMap, fmt};").is_empty());
    }

    #[test]
    fn comments_texts_and_tests_may_say_it() {
        let file = "// HashMap\nconst A: &str = \"HashMap\";\n#[cfg(test)]\nmod t { use std::fs; }";
        assert!(found(file).is_empty());
    }

    #[test]
    fn universal_time_is_no_zone() {
        assert!(found("fn f() { jiff::tz::TimeZone::UTC }").is_empty());
        assert_eq!(found("fn f() { TimeZone::get(name) }").len(), 1);
    }

    #[test]
    fn other_crates_may() {
        let tree = Tree::planted(&[("crates/store/src/a.rs", "use std::fs;")]);
        assert!(check(&tree).is_empty());
    }
}
