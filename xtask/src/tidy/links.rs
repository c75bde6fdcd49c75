//! A page that names a path or a page must not be wrong about it.

use super::{Finding, Tree};

/// Finds paths in ARCHITECTURE.md, written as `code`, that do not exist.
pub fn architecture(tree: &Tree) -> Vec<Finding> {
    const PAGE: &str = "ARCHITECTURE.md";
    let text = tree.get(PAGE).unwrap_or_default();
    let mut findings = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for code in line.split('`').skip(1).step_by(2) {
            if is_path(code) && !tree.exists(code.split(':').next().unwrap_or(code)) {
                findings.push(Finding::new(
                    format!("{PAGE}:{}", number + 1),
                    format!("`{code}` does not exist"),
                    "write where it is now, as a path from the root; the map must not be wrong",
                ));
            }
        }
    }
    findings
}

/// Says whether a piece of code is meant as a path of the repository: it has a slash or a known
/// ending, and nothing of a URL, a pattern or a command.
fn is_path(code: &str) -> bool {
    let ends_like_a_file = [".md", ".toml", ".rs", ".csv", ".ftl"].iter().any(|ending| code.ends_with(ending));
    let is_plain = code.chars().all(|c| c.is_alphanumeric() || "/._-".contains(c));
    is_plain && !code.starts_with('/') && (code.contains('/') || ends_like_a_file)
}

/// Finds links in any page that lead to no file.
pub fn links(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.under("", ".md") {
        for (number, line) in text.lines().enumerate() {
            for target in targets(line) {
                if let Some(file) = resolved(path, target)
                    && !tree.exists(&file)
                {
                    findings.push(Finding::new(
                        format!("{path}:{}", number + 1),
                        format!("the link to {target} leads nowhere"),
                        "write the path from this page, or remove the link",
                    ));
                }
            }
        }
    }
    findings
}

/// Pages whose tables say what is shown by which test.
const SHOWN: [&str; 2] = ["docs/threats.md", "docs/security.md"];

/// Finds rows of the tables in [`SHOWN`] that name neither a test nor a scenario that shows them, nor say that they are not held or do not apply.
pub fn unshown(tree: &Tree) -> Vec<Finding> {
    SHOWN.iter().flat_map(|page| unshown_on(tree, page)).collect()
}

fn unshown_on(tree: &Tree, page: &str) -> Vec<Finding> {
    let (mut findings, mut in_table) = (Vec::new(), false);
    for (number, line) in (1..).zip(tree.get(page).unwrap_or_default().lines()) {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        let last = cells.last().copied().unwrap_or_default();
        match line.starts_with('|') {
            false => in_table = false,
            true if last == "shown by" => in_table = true,
            true if !in_table || last.starts_with("---") => {}
            true => {
                let test = last.split('`').skip(1).step_by(2).any(is_test_name);
                let reason = ["(../scenarios/", "not yet", "does not apply"].iter().any(|word| last.contains(word));
                if !test && !reason {
                    findings.push(Finding::new(
                        format!("{page}:{number}"),
                        "nothing shows this row",
                        "name the test or the scenario that shows it, or write: not yet held",
                    ));
                }
            }
        }
    }
    findings
}

/// Finds tests named in the last column of those tables, or anywhere in docs/threats.md, that there are not: what is said to be shown must be shown.
pub fn shown(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for page in SHOWN {
        for (number, line) in tree.get(page).unwrap_or_default().lines().enumerate() {
            let last = || line.trim_end_matches('|').rsplit('|').next().filter(|_| line.starts_with('|'));
            let told = if page == SHOWN[0] { line } else { last().unwrap_or_default() };
            for code in told.split('`').skip(1).step_by(2).filter(|code| is_test_name(code)) {
                let definition = format!("fn {code}(");
                if !tree.under("crates/", ".rs").any(|(_, file)| file.contains(&definition)) {
                    findings.push(Finding::new(
                        format!("{page}:{}", number + 1),
                        format!("there is no test `{code}`"),
                        "name the test that shows it now, or say that it is open",
                    ));
                }
            }
        }
    }
    findings
}

fn is_test_name(code: &str) -> bool {
    code.contains('_') && code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn targets(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| {
        let target = rest.split(')').next()?;
        let target = target.split('#').next()?;
        let elsewhere = target.is_empty() || target.contains(':') || target.contains(' ');
        (!elsewhere).then_some(target)
    })
}

fn resolved(page: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_does_not_exist_is_found() {
        let page =
            "See `crates/web/src/lib.rs` and `crates/gone`.\n`nemcon verify` `a..b` `/record/<group>/`\n`crates/web/`";
        let tree = Tree::planted(&[("ARCHITECTURE.md", page), ("crates/web/src/lib.rs", "")]);
        let found = architecture(&tree);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].what.contains("crates/gone"));
    }

    #[test]
    fn a_threat_whose_test_is_gone_is_found() {
        let page = "| a | `time_goes_back`, `time_stands_still`, `crates/web`, `nemcon verify` |";
        let test = "#[test]\nfn time_goes_back() {}";
        let tree = Tree::planted(&[("docs/threats.md", page), ("crates/nemcon/tests/a.rs", test)]);
        let found = shown(&tree);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].what.contains("time_stands_still"));
    }

    #[test]
    fn a_threat_that_nothing_shows_is_found() {
        let page = "| could try | today | shown by |\n|---|---|---|\n| a | b | `time_goes_back` |\n| c | d | |\n\
                    | e | f | [told](../scenarios/x.md) |\n| g | h | not yet held |\n| i | j | the tests of `crates/web` |\n\
                    \n| stored | gives |\n|---|---|\n| k | l |";
        let found = unshown(&Tree::planted(&[("docs/threats.md", page)]));
        let places: Vec<_> = found.iter().map(|finding| finding.place.as_str()).collect();
        assert_eq!(places, ["docs/threats.md:4", "docs/threats.md:7"]);
    }

    #[test]
    fn a_link_that_leads_nowhere_is_found() {
        let page = "[a](running.md) [b](../README.md#top) [c](gone.md) [d](https://example.org/x)";
        let tree = Tree::planted(&[("docs/a.md", page), ("docs/running.md", ""), ("README.md", "")]);
        let found = links(&tree);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].what.contains("gone.md"));
    }
}
