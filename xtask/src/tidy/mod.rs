//! What must hold in the repository and no compiler checks. Each rule is a pure function over the
//! files or over `cargo metadata`, with a test that makes it fail on a small planted sample.

mod arrows;
mod links;
mod messages;
mod pure;
mod scenarios;
mod sentences;
mod sizes;
mod spdx;
mod sql;
mod supply;
mod terms;
mod words;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// The files of the repository that are text, by path from its root.
pub struct Tree {
    files: BTreeMap<String, String>,
}

/// Something that does not hold, and what to do about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub place: String,
    pub what: String,
    pub instead: &'static str,
    /// Says whether it fails the run or is only worth a look.
    pub warning: bool,
}

impl Finding {
    fn new(place: impl fmt::Display, what: impl fmt::Display, instead: &'static str) -> Finding {
        Finding { place: place.to_string(), what: what.to_string(), instead, warning: false }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.warning { "note" } else { "error" };
        write!(f, "{kind}: {}: {}\n    {}", self.place, self.what, self.instead)
    }
}

type Rule = fn(&Tree) -> Vec<Finding>;

const RULES: [(&str, Rule); 16] = [
    ("negotiation is pure", pure::check),
    ("every act has a scenario page", scenarios::acts),
    ("every refusal is met on a page", scenarios::refusals),
    ("messages complete in six languages", messages::complete),
    ("no message without a use", messages::used),
    ("one spelling of Russian", messages::spelled),
    ("entries are never changed", sql::check),
    ("paths in ARCHITECTURE.md exist", links::architecture),
    ("links between pages lead somewhere", links::links),
    ("tests named in docs/threats.md and docs/security.md exist", links::shown),
    ("rows of docs/threats.md and docs/security.md are shown or not held", links::unshown),
    ("no sentence for people in Rust", sentences::check),
    ("words that take no side", words::check),
    ("no tally in a type", words::types),
    ("terms listed for review", terms::check),
    ("files of a readable size", sizes::check),
];

/// Runs every rule, prints what it finds, and returns whether nothing fails.
pub fn run(root: &Path) -> Result<bool> {
    let tree = Tree::read(root)?;
    let metadata = metadata(root)?;
    let mut findings = Vec::new();
    for (name, rule) in RULES {
        report(name, rule(&tree), &mut findings);
    }
    report("arrows point down", arrows::check(&metadata), &mut findings);
    report("licences and sources", supply::licences(&metadata, &tree), &mut findings);
    report("a reason for each dependency", supply::reasons(&metadata, &tree), &mut findings);
    let failing = findings.iter().filter(|f| !f.warning).count();
    let notes = findings.len() - failing;
    println!("tidy: {failing} to put right, {notes} worth a look");
    Ok(failing == 0)
}

fn report(name: &str, found: Vec<Finding>, all: &mut Vec<Finding>) {
    let failing = found.iter().filter(|f| !f.warning).count();
    let verdict = if failing == 0 { "ok" } else { "FAILS" };
    println!("tidy: {name}: {verdict}");
    for finding in &found {
        println!("{finding}");
    }
    all.extend(found);
}

impl Tree {
    /// Returns the tracked and the new files of a working copy; what git ignores is left out.
    pub fn read(root: &Path) -> Result<Tree> {
        let listing = Command::new("git")
            .args(["ls-files", "-co", "--exclude-standard", "-z"])
            .current_dir(root)
            .output()
            .context("git ls-files")?;
        ensure!(listing.status.success(), "git ls-files failed");
        let names = String::from_utf8(listing.stdout).context("a path that is not UTF-8")?;
        let mut files = BTreeMap::new();
        for name in names.split_terminator('\0') {
            let Ok(bytes) = std::fs::read(root.join(name)) else {
                continue; // deleted, not yet committed
            };
            // A file that is not text is kept by its name alone.
            let text = String::from_utf8(bytes).unwrap_or_default();
            files.insert(name.to_owned(), text);
        }
        Ok(Tree { files })
    }

    /// Returns a planted tree for a test.
    #[cfg(test)]
    pub fn planted(files: &[(&str, &str)]) -> Tree {
        let own = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        Tree { files: files.iter().map(own).collect() }
    }

    fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Says whether a file or a folder stands at a path.
    fn exists(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        let folder = format!("{path}/");
        path.is_empty() || self.files.contains_key(path) || self.files.keys().any(|file| file.starts_with(&folder))
    }

    fn under<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

/// Says whether a Rust file holds tests only.
fn is_test_file(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs") || path.contains("/benches/")
}

fn metadata(root: &Path) -> Result<serde_json::Value> {
    let version = Command::new("rustc").arg("-vV").output()?;
    let version = String::from_utf8(version.stdout)?;
    let platform =
        version.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc -vV names no platform")?;
    let output = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", platform])
        .current_dir(root)
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cargo metadata")?;
    ensure!(output.status.success(), "cargo metadata failed");
    Ok(serde_json::from_slice(&output.stdout)?)
}
