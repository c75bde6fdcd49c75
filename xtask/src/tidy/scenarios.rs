//! A scenario page is both the documentation and the test of an act: none may be missing.

use std::collections::BTreeSet;

use super::{Finding, Tree};
use crate::rust::Source;

const ACTS: &str = "crates/negotiation/src/acts/mod.rs";
const REFUSALS: &str = "crates/negotiation/src/refusal.rs";

/// Finds acts without a page `scenarios/<chapter>/<act>.md`, and pages that hold no meeting.
pub fn acts(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (chapter, act) in tree.get(ACTS).map_or_else(Vec::new, listed) {
        let page = format!("scenarios/{chapter}/{act}.md");
        if tree.get(&page).is_none() {
            findings.push(Finding::new(
                format!("{chapter}/{act}"),
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

/// Returns chapter and name of every act in `acts! { chapter { act Type, … } … }`.
fn listed(file: &str) -> Vec<(String, String)> {
    let source = Source::read(file);
    let calls = source.find_word("acts!").into_iter();
    let opened = calls.map(|at| at + "acts!".len()).filter(|&at| source.code[at..].trim_start().starts_with('{'));
    let mut acts = Vec::new();
    for at in opened {
        let open = at + source.code[at..].find('{').unwrap_or_default();
        for chapter in source.code[open + 1..source.closing(open) - 1].split_terminator('}') {
            let Some((name, acts_in_it)) = chapter.split_once('{') else { continue };
            let names = acts_in_it.split(',').filter_map(|act| act.split_whitespace().next());
            acts.extend(names.map(|act| (name.trim().to_owned(), act.to_owned())));
        }
    }
    acts
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
        let file = "macro_rules! acts { ($x:ident { $y:ident }) => {} }\n// The acts.\n\
            acts! {\n  silence {\n    break_silence BreakSilence,\n    close_silence CloseSilence,\n  }\n  service { note_outage NoteOutage }\n}";
        let pages = ["scenarios/silence/break_silence.md", "scenarios/service/note_outage.md"];
        let tree = Tree::planted(&[(ACTS, file), (pages[0], PAGE)]);
        let found: Vec<String> = acts(&tree).into_iter().map(|f| f.place).collect();
        assert_eq!(found, ["silence/close_silence", "service/note_outage"]);
        let tree = Tree::planted(&[(ACTS, file), (pages[0], PAGE), (pages[1], PAGE)]);
        assert_eq!(acts(&tree).len(), 1);
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
