//! What the messages of six languages have in common, and where they differ.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use fluent_syntax::ast;
use fluent_syntax::parser;

/// The six official languages, English first.
pub const LANGUAGES: [&str; 6] = ["en", "ar", "es", "fr", "ru", "zh"];

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// One Fluent file.
pub struct Source {
    pub lang: &'static str,
    pub path: PathBuf,
    pub text: String,
}

/// What a variable may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Chooses a plural form: a whole number.
    Count,
    /// Chooses among words, or is shown as it stands.
    Text,
}

/// One message as one language has it.
#[derive(Default, Clone)]
pub struct Wording {
    pub place: String,
    pub english: String,
    variables: BTreeSet<String>,
    /// Variable → the keys of each select on it.
    selects: BTreeMap<String, Vec<BTreeSet<String>>>,
    refers_to: BTreeSet<String>,
}

/// One message, the same in all languages.
pub struct Message {
    pub key: String,
    pub english: String,
    pub variables: Vec<(String, Kind)>,
}

/// Language → key → wording.
pub type Wordings = BTreeMap<&'static str, BTreeMap<String, Wording>>;

/// Reads all files.
pub fn read(sources: &[Source]) -> Result<Wordings, Vec<String>> {
    let mut faults = Vec::new();
    let mut all: Wordings = LANGUAGES.iter().map(|l| (*l, BTreeMap::new())).collect();
    for source in sources {
        let name = format!("{}/{}", source.lang, source.path.file_name().unwrap_or_default().to_string_lossy());
        let resource = match parser::parse(source.text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for e in errors {
                    let line = source.text[..e.pos.start.min(source.text.len())].matches('\n').count() + 1;
                    faults.push(format!("{name}:{line}: not Fluent: {e}"));
                }
                continue;
            }
        };
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else {
                if let ast::Entry::Term(term) = entry {
                    faults.push(format!("{name}: -{}: terms are not used here, write the word out", term.id.name));
                }
                continue;
            };
            let key = message.id.name.to_owned();
            let mut wording = Wording { place: name.clone(), ..Wording::default() };
            match &message.value {
                Some(pattern) => walk(pattern, &mut wording),
                None => faults.push(format!("{name}: {key} has no text")),
            }
            if !message.attributes.is_empty() {
                faults.push(format!("{name}: {key} has attributes; write a message of its own for each"));
            }
            wording.english = source_line(&source.text, &key);
            let known = all.get_mut(source.lang).expect("only known languages are read");
            if let Some(before) = known.insert(key.clone(), wording) {
                faults.push(format!("{name}: {key} stands twice in this language, first in {}", before.place));
            }
        }
    }
    if faults.is_empty() { Ok(all) } else { Err(faults) }
}

fn source_line(text: &str, key: &str) -> String {
    let line = text.lines().find(|l| l.strip_prefix(key).is_some_and(|r| r.trim_start().starts_with('=')));
    line.and_then(|l| l.split_once('=')).map(|(_, v)| v.trim().to_owned()).unwrap_or_default()
}

fn walk(pattern: &ast::Pattern<&str>, wording: &mut Wording) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            walk_expression(expression, wording);
        }
    }
}

fn walk_expression(expression: &ast::Expression<&str>, wording: &mut Wording) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, wording),
        ast::Expression::Select { selector, variants } => {
            walk_inline(selector, wording);
            if let ast::InlineExpression::VariableReference { id } = selector {
                let keys = variants.iter().map(|v| match &v.key {
                    ast::VariantKey::Identifier { name } => (*name).to_owned(),
                    ast::VariantKey::NumberLiteral { value } => format!("#{value}"),
                });
                wording.selects.entry(id.name.to_owned()).or_default().push(keys.collect());
            }
            for variant in variants {
                walk(&variant.value, wording);
            }
        }
    }
}

fn walk_inline(inline: &ast::InlineExpression<&str>, wording: &mut Wording) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            wording.variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            wording.refers_to.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, wording);
            }
        }
        ast::InlineExpression::Placeable { expression } => walk_expression(expression, wording),
        _ => {}
    }
}

/// Returns the messages when all languages agree on keys, variables and choices.
pub fn compare(all: Wordings) -> Result<Vec<Message>, Vec<String>> {
    let mut faults = Vec::new();
    let keys: BTreeSet<&String> = all.values().flat_map(BTreeMap::keys).collect();
    let mut messages = Vec::new();
    for key in keys {
        let missing: Vec<&str> = LANGUAGES.into_iter().filter(|l| !all[l].contains_key(key)).collect();
        if !missing.is_empty() {
            let place = all.values().find_map(|m| m.get(key)).map(|w| w.place.clone()).unwrap_or_default();
            faults.push(format!("{key} (in {place}) is missing in: {}", missing.join(", ")));
            continue;
        }
        let expected = variables(&all["en"], key);
        for lang in LANGUAGES {
            let found = variables(&all[lang], key);
            if found != expected {
                let place = &all[lang][key].place;
                faults.push(format!("{key}: {place} uses {}, English uses {}", list(&found), list(&expected)));
            }
        }
        let choices = Choices::of(&all, key);
        faults.extend(choices.faults(&all, key));
        let kind = |v: &String| if choices.counts.contains(v) { Kind::Count } else { Kind::Text };
        messages.push(Message {
            key: key.clone(),
            english: all["en"][key].english.clone(),
            variables: expected.iter().map(|v| (v.clone(), kind(v))).collect(),
        });
    }
    if faults.is_empty() { Ok(messages) } else { Err(faults) }
}

fn list(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        return "no variable".to_owned();
    }
    names.iter().map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")
}

/// Variables of a message and of all messages that it quotes.
fn variables(of: &BTreeMap<String, Wording>, key: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let (mut seen, mut todo) = (BTreeSet::new(), vec![key.to_owned()]);
    while let Some(key) = todo.pop() {
        if let Some(wording) = of.get(&key)
            && seen.insert(key)
        {
            found.extend(wording.variables.iter().cloned());
            todo.extend(wording.refers_to.iter().cloned());
        }
    }
    found
}

/// How a message chooses: by the plural of a count, or by words.
struct Choices {
    counts: BTreeSet<String>,
    words: BTreeMap<String, BTreeSet<String>>,
}

impl Choices {
    fn of(all: &Wordings, key: &str) -> Choices {
        let mut counts = BTreeSet::new();
        let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let selects = || all.values().filter_map(|m| m.get(key)).flat_map(|w| &w.selects);
        for (variable, sets) in selects() {
            let by_number = |k: &String| k.starts_with('#') || (k != "other" && CATEGORIES.contains(&k.as_str()));
            if sets.iter().flatten().any(by_number) {
                counts.insert(variable.clone());
            }
        }
        for (variable, sets) in selects().filter(|(v, _)| !counts.contains(*v)) {
            words.entry(variable.clone()).or_default().extend(sets.iter().flatten().cloned());
        }
        Choices { counts, words }
    }

    fn faults(&self, all: &Wordings, key: &str) -> Vec<String> {
        let mut faults = Vec::new();
        let plural = |w: &Wording, v: &String| {
            w.selects.get(v).into_iter().flatten().flatten().any(|k| k != "other" && CATEGORIES.contains(&k.as_str()))
        };
        for lang in LANGUAGES {
            let wording = &all[lang][key];
            for variable in &self.counts {
                let somewhere = all.values().filter_map(|m| m.get(key)).any(|w| plural(w, variable));
                let sets = wording.selects.get(variable);
                if somewhere && sets.is_none() && lang != "zh" {
                    faults.push(format!("{key}: {} does not choose a plural form by ${variable}", wording.place));
                }
                for keys in sets.into_iter().flatten().filter(|_| somewhere) {
                    let absent: Vec<_> = required(lang).iter().copied().filter(|c| !keys.contains(*c)).collect();
                    if !absent.is_empty() {
                        let place = &wording.place;
                        faults.push(format!("{key}: {place} lacks for ${variable} the forms: {}", absent.join(", ")));
                    }
                }
            }
            for (variable, expected) in &self.words {
                for keys in wording.selects.get(variable).into_iter().flatten() {
                    let absent: Vec<_> = expected.iter().filter(|k| !keys.contains(*k)).cloned().collect();
                    if !absent.is_empty() {
                        let place = &wording.place;
                        faults.push(format!("{key}: {place} lacks for ${variable} the cases: {}", absent.join(", ")));
                    }
                }
            }
        }
        faults
    }
}

/// Plural categories that whole numbers meet in a language (CLDR); French and
/// Spanish may add `many`.
fn required(lang: &str) -> &'static [&'static str] {
    match lang {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "ru" => &["one", "few", "many", "other"],
        "zh" => &["other"],
        _ => &["one", "other"],
    }
}
