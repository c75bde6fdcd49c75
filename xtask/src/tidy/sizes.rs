//! A long file is usually two things. A note, not a failure: a long table that is one thing stays.

use super::{Finding, Tree};

const LINES_MAX: usize = 600;

/// Notes files that have grown past the mark.
pub fn check(tree: &Tree) -> Vec<Finding> {
    [".rs", ".css", ".js", ".mjs"]
        .iter()
        .flat_map(|ending| tree.under("", ending))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > LINES_MAX)
        .map(|(path, lines)| Finding {
            warning: true,
            ..Finding::new(
                path,
                format!("{lines} lines"),
                "if it is two things, make it two files; if it is one table, leave it",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_noted_and_does_not_fail() {
        let long = "x\n".repeat(LINES_MAX + 1);
        let tree = Tree::planted(&[("crates/web/src/a.rs", &long), ("crates/web/src/b.rs", "x\n")]);
        let found = check(&tree);
        assert_eq!(found.len(), 1);
        assert!(found[0].warning);
    }
}
