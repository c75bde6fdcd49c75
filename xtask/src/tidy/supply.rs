//! Where dependencies come from, under what licence, and why they are there.

use std::collections::BTreeSet;

use serde_json::Value;

use super::arrows::{array, packages, text};
use super::{Finding, Tree, spdx};

const REASONS: &str = "docs/dependencies.md";
const BROWSER_PACKAGE: &str = "e2e/package.json";
const BROWSER_LOCK: &str = "e2e/package-lock.json";

/// Crates that would bring a second TLS or cryptography library into the program.
const UNWANTED: [&str; 4] = ["aws-lc-sys", "openssl-sys", "native-tls", "sqlx-core"];

/// Finds dependencies without an allowed licence or from elsewhere than the registry.
pub fn licences(metadata: &Value, tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in packages(metadata) {
        let place = format!("{} {}", text(&package["name"]), text(&package["version"]));
        let licence = text(&package["license"]);
        if !spdx::is_allowed(licence) {
            findings.push(Finding::new(
                &place,
                format!("its licence is {licence:?}"),
                "choose another crate, or weigh the licence and list it in xtask's spdx",
            ));
        }
        let source = text(&package["source"]);
        let is_ours = package["source"].is_null();
        if !is_ours && !source.starts_with("registry+") {
            findings.push(Finding::new(
                &place,
                format!("it comes from {source}"),
                "take a published version: a branch elsewhere can change or vanish",
            ));
        }
        if UNWANTED.contains(&text(&package["name"])) {
            findings.push(Finding::new(
                &place,
                "it is a second library for what ring or the store does",
                "switch off the feature that asks for it: `cargo tree -i`",
            ));
        }
    }
    findings.extend(browser_licences(tree));
    findings
}

fn browser_licences(tree: &Tree) -> Vec<Finding> {
    let Some(lock) = parsed(tree, BROWSER_LOCK) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let entries = lock["packages"].as_object().into_iter().flatten();
    for (name, package) in entries.filter(|(name, _)| !name.is_empty()) {
        if !spdx::is_allowed(text(&package["license"])) {
            findings.push(Finding::new(
                format!("{BROWSER_LOCK}: {name}"),
                format!("its licence is {}", package["license"]),
                "choose another package, or weigh the licence and list it in xtask's spdx",
            ));
        }
        if package.get("integrity").is_none() {
            findings.push(Finding::new(
                format!("{BROWSER_LOCK}: {name}"),
                "no hash is locked",
                "install it anew from the registry, so that the lock holds its hash",
            ));
        }
    }
    findings
}

/// Finds direct dependencies without a row in `docs/dependencies.md`, and rows of those that are gone.
pub fn reasons(metadata: &Value, tree: &Tree) -> Vec<Finding> {
    let mut direct: BTreeSet<String> = packages(metadata)
        .filter(|package| package["source"].is_null())
        .flat_map(|package| array(&package["dependencies"]))
        .filter(|dependency| !dependency["source"].is_null())
        .map(|dependency| text(&dependency["name"]).to_owned())
        .collect();
    direct.extend(browser_packages(tree));
    let given: BTreeSet<String> = tree
        .get(REASONS)
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .map(str::to_owned)
        .collect();
    let missing = direct.difference(&given).map(|name| {
        Finding::new(
            REASONS,
            format!("no reason is given for `{name}`"),
            "add a row `| `name` | what it is for and why this one |`, or do without it",
        )
    });
    let gone = given
        .difference(&direct)
        .map(|name| Finding::new(REASONS, format!("`{name}` is no longer a dependency"), "remove the row"));
    missing.chain(gone).collect()
}

fn browser_packages(tree: &Tree) -> Vec<String> {
    let Some(package) = parsed(tree, BROWSER_PACKAGE) else {
        return Vec::new();
    };
    ["dependencies", "devDependencies", "optionalDependencies"]
        .iter()
        .flat_map(|kind| package[*kind].as_object().into_iter().flatten())
        .map(|(name, _)| name.clone())
        .collect()
}

fn parsed(tree: &Tree, path: &str) -> Option<Value> {
    serde_json::from_str(tree.get(path)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, licence: Value, source: &str) -> Value {
        json!({ "packages": [{ "name": name, "version": "1.0.0", "license": licence, "source": source }] })
    }

    #[test]
    fn licences_and_sources_are_checked() {
        let none = Tree::planted(&[]);
        let count = |metadata: Value| licences(&metadata, &none).len();
        assert_eq!(count(package("a", json!("MIT"), "registry+x")), 0);
        assert_eq!(count(package("a", json!("GPL-3.0"), "registry+x")), 1);
        assert_eq!(count(package("a", Value::Null, "registry+x")), 1);
        assert_eq!(count(package("a", json!("MIT"), "git+https://example.org/a")), 1);
        assert_eq!(count(package("aws-lc-sys", json!("ISC"), "registry+x")), 1);
    }

    #[test]
    fn browser_packages_are_checked() {
        let lock = r#"{"packages": {"": {}, "node_modules/a": {"license": "GPL-3.0"}}}"#;
        let tree = Tree::planted(&[(BROWSER_LOCK, lock)]);
        assert_eq!(licences(&json!({}), &tree).len(), 2);
    }

    #[test]
    fn each_direct_dependency_needs_a_reason() {
        let metadata = json!({ "packages": [{ "name": "nemcon", "source": null, "dependencies": [
            { "name": "serde", "source": "registry+x" }, { "name": "sha2", "source": "registry+x" }] }] });
        let page = "| `serde` | names |\n| `gone` | nothing |\n";
        let package = r#"{"devDependencies": {"axe-core": "1"}}"#;
        let tree = Tree::planted(&[(REASONS, page), (BROWSER_PACKAGE, package)]);
        let what: Vec<String> = reasons(&metadata, &tree).into_iter().map(|f| f.what).collect();
        assert_eq!(what.len(), 3, "{what:?}");
        for name in ["`axe-core`", "`sha2`", "`gone`"] {
            assert!(what.iter().any(|w| w.contains(name)), "{name}");
        }
    }
}
