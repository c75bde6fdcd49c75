//! Terms that a native reviewer should look at are listed on a page for them.

use std::collections::BTreeSet;

use super::{Finding, Tree};

const TERMS: &str = "data/terms.csv";
const PAGE: &str = "docs/terms-for-review.md";

/// Finds terms with status `check` that the reviewers' page leaves out, and the reverse.
pub fn check(tree: &Tree) -> Vec<Finding> {
    const INSTEAD: &str = "write the page anew: cargo xtask docs";
    let (Some(terms), page) = (tree.get(TERMS), tree.get(PAGE).unwrap_or_default()) else {
        return Vec::new();
    };
    let due: BTreeSet<&str> = to_check(terms).collect();
    let known: BTreeSet<&str> = keys(terms).collect();
    let listed: BTreeSet<&str> = page.split('`').skip(1).step_by(2).collect();
    let missing = due.difference(&listed).map(|key| {
        let what = format!("the term `{key}` is to be checked and not listed");
        Finding::new(PAGE, what, INSTEAD)
    });
    let settled = listed
        .iter()
        .filter(|key| known.contains(*key) && !due.contains(*key))
        .map(|key| Finding::new(PAGE, format!("the term `{key}` is settled"), INSTEAD));
    missing.chain(settled).collect()
}

/// Returns the keys whose status, the last field, is `check`.
fn to_check(terms: &str) -> impl Iterator<Item = &str> {
    terms
        .lines()
        .filter(|line| line.rsplit(',').next().map(str::trim_end) == Some("check"))
        .filter_map(|line| line.split(',').next())
}

fn keys(terms: &str) -> impl Iterator<Item = &str> {
    terms.lines().skip(1).filter_map(|line| line.split(',').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: &str = "key,en,note,status\nping,ping,\"a, b\",check\nscrub,scrub,,seen\n";

    #[test]
    fn a_term_to_check_must_be_listed() {
        let tree = Tree::planted(&[(TERMS, CSV), (PAGE, "| `scrub` |")]);
        let what: Vec<String> = check(&tree).into_iter().map(|f| f.what).collect();
        assert_eq!(what.len(), 2, "{what:?}");
        assert!(what[0].contains("`ping`") && what[1].contains("`scrub`"));
        let tree = Tree::planted(&[(TERMS, CSV), (PAGE, "| `ping` | `other` |")]);
        assert!(check(&tree).is_empty());
    }
}
