//! Entries are appended and read, never changed: no statement may do otherwise.

use super::{Finding, Tree, is_test_file};
use crate::rust::{Source, line_of};

const INSTEAD: &str = "append an entry that corrects the earlier one; what may be erased lies in openings";

/// What would change or remove an entry, in upper case with single spaces.
const FORBIDDEN: [&str; 10] = [
    "UPDATE ENTRIES",
    "UPDATE ONLY ENTRIES",
    "UPDATE ENTRY",
    "DELETE FROM ENTRIES",
    "DELETE FROM ONLY ENTRIES",
    "DELETE FROM ENTRY",
    "TRUNCATE ENTRIES",
    "TRUNCATE TABLE ENTRIES",
    "DROP TABLE ENTRIES",
    "REPLACE INTO ENTRIES",
];

/// Finds statements in Rust texts and SQL files that would change entries.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, file) in tree.under("crates/", ".sql") {
        findings.extend(statements(path, file, |at| line_of(file, at)));
    }
    for (path, file) in tree.under("crates/", ".rs") {
        if is_test_file(path) {
            continue;
        }
        let source = Source::read(file);
        for text in &source.texts {
            findings.extend(statements(path, &text.value, |_| source.line(text.at)));
        }
    }
    findings
}

fn statements(path: &str, sql: &str, line: impl Fn(usize) -> usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut offset = 0;
    for statement in sql.split_inclusive(';') {
        let flat = flattened(statement);
        let upserts = flat.contains("INTO ENTRIES ") && flat.contains("DO UPDATE");
        let forbidden = FORBIDDEN.iter().find(|pattern| contains(&flat, pattern));
        if upserts || forbidden.is_some() {
            let what = forbidden.map_or("INSERT … DO UPDATE", |pattern| *pattern);
            let place = format!("{path}:{}", line(offset));
            findings.push(Finding::new(place, format!("`{what}` changes entries"), INSTEAD));
        }
        offset += statement.len();
    }
    findings
}

fn flattened(sql: &str) -> String {
    sql.to_uppercase()
        .replace("\\N", " ")
        .replace(['\\', '"', '`'], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn contains(flat: &str, pattern: &str) -> bool {
    flat.match_indices(pattern)
        .any(|(at, _)| !flat[at + pattern.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(sql: &str) -> usize {
        let code = format!("fn f() {{ run(r#\"{sql}\"#) }}");
        let in_rust = check(&Tree::planted(&[("crates/store/src/sqlite.rs", &code)])).len();
        let in_sql = check(&Tree::planted(&[("crates/store/src/a.sql", sql)])).len();
        assert_eq!(in_rust, in_sql);
        in_sql
    }

    #[test]
    fn each_way_to_change_an_entry_is_found() {
        for pattern in FORBIDDEN {
            let sql = pattern.to_lowercase().replace(' ', "\n  ");
            assert_eq!(found(&format!("{sql} set x")), 1, "{pattern}");
        }
        assert_eq!(found("insert into entries (n) values (1) on conflict (n) do update set x = 1"), 1);
    }

    #[test]
    fn reading_appending_and_guarding_are_allowed() {
        assert_eq!(found("insert into entries (n) select ?1 where size = ?2"), 0);
        assert_eq!(found("create trigger t before update on entries"), 0);
        assert_eq!(found("update heads set size = ?1 where size = ?2"), 0);
        assert_eq!(found("delete from entries_index"), 0);
    }
}
