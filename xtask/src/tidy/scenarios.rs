//! A scenario page is both the documentation and the test of an act: none may be missing.

use std::collections::BTreeSet;

use super::{Finding, Tree};
use crate::rust::Source;

const ACTS: &str = "crates/negotiation/src/acts/";
const REFUSALS: &str = "crates/negotiation/src/refusal.rs";

/// Finds acts (`acts/<chapter>/<act>.rs`) that have no page `scenarios/<chapter>/<act>.md`, and pages
/// that hold no meeting.
pub fn acts(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, _) in tree.under(ACTS, ".rs") {
        let name = path[ACTS.len()..].trim_end_matches(".rs");
        let is_act = name.contains('/') && !name.ends_with("/mod");
        let page = format!("scenarios/{name}.md");
        if is_act && tree.get(&page).is_none() {
            findings.push(Finding::new(
                path,
                format!("the act has no page {page}"),
                "tell it as a meeting: what happens, what is refused, and why",
            ));
        }
    }
    for (path, text) in tree.under("scenarios/", ".md") {
        if !text.contains("```meeting") && !path.ends_with("README.md") {
            findings.push(Finding::new(
                path,
                "the page holds no ```meeting fence, so nothing on it is tested",
                "tell the story in a fence, or move the page to docs/",
            ));
        }
    }
    findings
}

/// Finds refusals that no scenario page meets.
pub fn refusals(tree: &Tree) -> Vec<Finding> {
    let Some(file) = tree.get(REFUSALS) else {
        return Vec::new();
    };
    let met: BTreeSet<String> = tree.under("scenarios/", ".md").flat_map(|(_, page)| kinds_met(page)).collect();
    kinds(file)
        .into_iter()
        .filter(|kind| !met.contains(&squeezed(kind)))
        .map(|kind| {
            Finding::new(
                REFUSALS,
                format!("no scenario is refused with `{kind}`"),
                "tell the meeting in which it happens; if none can be told, remove the refusal",
            )
        })
        .collect()
}

/// Returns the kinds of refusal: in `refusals! { … }`, the text after each `=`.
fn kinds(file: &str) -> Vec<String> {
    let source = Source::read(file);
    let is_kind = |at: usize| source.char_before(at) == Some('=') && source.enclosers(at) == ["refusals!"];
    source.texts.iter().filter(|text| is_kind(text.at)).map(|text| text.value.clone()).collect()
}

/// Returns what stands after each `refused:` inside the fences of a page, freed of case and marks.
fn kinds_met(page: &str) -> Vec<String> {
    let mut inside = false;
    let mut kinds = Vec::new();
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            inside = !inside && line.contains("meeting");
        } else if inside && let Some((_, rest)) = line.split_once("refused:") {
            let kind: String = rest
                .trim_start_matches([' ', '`'])
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-')
                .collect();
            kinds.push(squeezed(&kind));
        }
    }
    kinds
}

/// `silence_not_over` and `silence-not-over` are the same name.
fn squeezed(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Break\n```meeting\nTurna breaks it\n  refused: silence-over\n```\n";

    #[test]
    fn an_act_without_a_page_is_found() {
        let act = "crates/negotiation/src/acts/silence/break_silence.rs";
        let shared = "crates/negotiation/src/acts/silence/mod.rs";
        let tree = Tree::planted(&[(act, ""), (shared, "")]);
        assert_eq!(acts(&tree).len(), 1);
        let tree = Tree::planted(&[(act, ""), ("scenarios/silence/break_silence.md", PAGE)]);
        assert!(acts(&tree).is_empty());
    }

    #[test]
    fn a_page_that_tests_nothing_is_found() {
        let tree = Tree::planted(&[("scenarios/silence/break_silence.md", "# Break\nwords\n")]);
        assert_eq!(acts(&tree).len(), 1);
    }

    #[test]
    fn a_refusal_met_nowhere_is_found() {
        let file = "macro_rules! refusals { () => { #[serde(tag = \"tag\")] } }\n\
            refusals! {\n /// Doc = \"doc\".\n SilenceOver { #[x = \"y\"] until: u8 } = \"silence_over\" by A;\n\
            NotAMember { by: Code } = \"not_a_member\" by B; }";
        let tree = Tree::planted(&[(REFUSALS, file), ("scenarios/silence/a.md", PAGE)]);
        let found = refusals(&tree);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].what.contains("not_a_member"));
    }

    #[test]
    fn a_refusal_named_outside_the_fences_is_not_met() {
        let tree = Tree::planted(&[
            (REFUSALS, "refusals! { SilenceOver {} = \"silence_over\" by A; }"),
            ("scenarios/silence/a.md", "refused: silence-over\n"),
        ]);
        assert_eq!(refusals(&tree).len(), 1);
    }
}
