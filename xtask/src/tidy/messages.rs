//! Six languages, complete: a message stands in all of them and is used somewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Tree};

const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// Finds messages that stand in some of the six languages only.
pub fn complete(tree: &Tree) -> Vec<Finding> {
    let by_language: Vec<(&str, BTreeSet<String>)> =
        LANGUAGES.iter().map(|language| (*language, names_in(tree, language))).collect();
    let all: BTreeSet<&String> = by_language.iter().flat_map(|(_, names)| names).collect();
    let mut findings = Vec::new();
    for name in all {
        for (language, names) in &by_language {
            if !names.contains(name) {
                findings.push(Finding::new(
                    format!("locales/{language}"),
                    format!("the message `{name}` is missing"),
                    "translate it with data/terms.csv at hand; mark a doubtful term `check` there",
                ));
            }
        }
    }
    findings
}

/// Finds messages that no crate asks for. A name is used if it stands whole in a crate (with `-` or
/// `_`), in a data file or rulebook, in another message, or begins as a text in the code that ends in
/// `-`, which code completes (`format!("refusal-{kind}")`).
pub fn used(tree: &Tree) -> Vec<Finding> {
    let mut words = BTreeSet::new();
    let mut prefixes = BTreeSet::new();
    let data = ["data/", "rulebooks/"].iter().flat_map(|folder| tree.under(folder, ""));
    for (_, file) in tree.under("crates/", ".rs").chain(data) {
        collect_words(file, &mut words, &mut prefixes);
    }
    let references: BTreeSet<String> = tree.under("locales/", ".ftl").flat_map(|(_, file)| references(file)).collect();
    names_with_place(tree, "en")
        .into_iter()
        .filter(|(name, _)| {
            let completed = || prefixes.iter().any(|prefix| name.starts_with(prefix));
            !words.contains(&name.replace('-', "_")) && !references.contains(name.as_str()) && !completed()
        })
        .map(|(name, place)| {
            Finding::new(
                place,
                format!("no code uses the message `{name}`"),
                "remove it from all six languages, or use it",
            )
        })
        .collect()
}

/// Finds ё in Russian messages: documents of the United Nations write е.
pub fn spelled(tree: &Tree) -> Vec<Finding> {
    let lines = tree
        .under("locales/ru/", ".ftl")
        .flat_map(|(path, file)| file.lines().enumerate().map(move |line| (path, line)));
    let found = lines.filter(|(_, (_, line))| line.contains(['ё', 'Ё']));
    found
        .map(|(path, (number, _))| {
            Finding::new(
                format!("{path}:{}", number + 1),
                "the letter ё",
                "write е, and say «все» in other words where it could be read wrongly",
            )
        })
        .collect()
}

fn names_in(tree: &Tree, language: &str) -> BTreeSet<String> {
    names_with_place(tree, language).into_keys().collect()
}

fn names_with_place(tree: &Tree, language: &str) -> BTreeMap<String, String> {
    let folder = format!("locales/{language}/");
    let mut names = BTreeMap::new();
    for (path, file) in tree.under(&folder, ".ftl") {
        for (number, line) in file.lines().enumerate() {
            if let Some(name) = message_name(line) {
                names.insert(name.to_owned(), format!("{path}:{}", number + 1));
            }
        }
    }
    names
}

/// Returns the name that a line of Fluent defines: a message at the start of the line, terms
/// (`-name`) left out.
fn message_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let well_formed = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    well_formed.then_some(name)
}

/// Returns the messages that a file of Fluent places inside others (`{ name }`).
fn references(file: &str) -> Vec<String> {
    file.split('{')
        .skip(1)
        .filter_map(|rest| rest.split(['}', '\n']).next())
        .map(|inside| inside.trim().split('.').next().unwrap_or("").to_owned())
        .collect()
}

fn collect_words(file: &str, words: &mut BTreeSet<String>, prefixes: &mut BTreeSet<String>) {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    for word in file.split(|c: char| !is_name(c)) {
        words.insert(word.replace('-', "_"));
    }
    // A text that begins with a name and a dash, as "refusal-{}", is completed by the code.
    for quoted in file.split('"').skip(1) {
        let prefix = &quoted[..quoted.find(|c: char| !is_name(c)).unwrap_or(quoted.len())];
        if prefix.len() > 2 && prefix.ends_with('-') {
            prefixes.insert(prefix.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn six(path: &str, text: &str) -> Vec<(String, String)> {
        LANGUAGES.iter().map(|language| (format!("locales/{language}/{path}"), text.to_owned())).collect()
    }

    fn tree(files: &[(String, String)]) -> Tree {
        let pairs: Vec<(&str, &str)> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        Tree::planted(&pairs)
    }

    #[test]
    fn a_message_missing_in_one_language_is_found() {
        let mut files = six("a.ftl", "-term = x\nsilence-kept = x\n    .title = y\n");
        assert!(complete(&tree(&files)).is_empty());
        files[3].1 = "# silence-kept = x\n".into();
        let found = complete(&tree(&files));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, "locales/fr");
    }

    #[test]
    fn russian_is_spelled_in_one_way() {
        let files = [("locales/ru/a.ftl".to_owned(), "kept = все еще\nlost = всё\n".to_owned())];
        let found = spelled(&tree(&files));
        assert_eq!(found.iter().map(|one| one.place.as_str()).collect::<Vec<_>>(), ["locales/ru/a.ftl:2"]);
    }

    #[test]
    fn a_message_that_nothing_uses_is_found() {
        let text = "kept = a\nbroken = b\nby-code = c\nrefusal-late = d\ninside = e\nouter = { inside }\nby-data = e\nlost = f\n";
        let mut files = six("a.ftl", text);
        let code = "// — m::kept(); t(\"broken\"); m::by_code(); t(&format!(\"refusal-{kind}\")); outer()";
        files.push(("crates/web/src/a.rs".into(), code.into()));
        files.push(("data/exercise.json".into(), "{\"message\": \"by-data\"}".into()));
        let found = used(&tree(&files));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].what.contains("`lost`"));
        assert_eq!(found[0].place, "locales/en/a.ftl:8");
    }
}
