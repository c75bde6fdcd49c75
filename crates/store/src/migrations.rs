//! Numbered changes of the schema, each run once, in a transaction.

use crate::{Dialect, Failure};

const SQLITE: &[&str] = &[
    include_str!("../migrations/sqlite/0001_begin.sql"),
    include_str!("../migrations/sqlite/0002_erasures_and_salts.sql"),
    include_str!("../migrations/sqlite/0003_sign_in.sql"),
    include_str!("../migrations/sqlite/0004_mail.sql"),
    include_str!("../migrations/sqlite/0005_door.sql"),
    include_str!("../migrations/sqlite/0006_feeds.sql"),
    include_str!("../migrations/sqlite/0007_uploads.sql"),
    include_str!("../migrations/sqlite/0008_papers.sql"),
];
const POSTGRES: &[&str] = &[
    include_str!("../migrations/postgres/0001_begin.sql"),
    include_str!("../migrations/postgres/0002_erasures_and_salts.sql"),
    include_str!("../migrations/postgres/0003_sign_in.sql"),
    include_str!("../migrations/postgres/0004_mail.sql"),
    include_str!("../migrations/postgres/0005_door.sql"),
    include_str!("../migrations/postgres/0006_feeds.sql"),
    include_str!("../migrations/postgres/0007_uploads.sql"),
    include_str!("../migrations/postgres/0008_papers.sql"),
];

/// Returns the migrations that a database at schema `found` still needs, each with its number.
pub(crate) fn pending(dialect: Dialect, found: i64) -> Result<impl Iterator<Item = (i64, &'static str)>, Failure> {
    let all = match dialect {
        Dialect::Sqlite => SQLITE,
        Dialect::Postgres => POSTGRES,
    };
    let known = all.len() as i64;
    if found > known {
        return Err(Failure::Newer { found, known });
    }
    if found < 0 {
        return Err(Failure::Damaged(format!("schema {found}")));
    }
    Ok((1..).zip(all.iter().copied()).skip(found as usize))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_databases_have_the_same_number_of_migrations() {
        assert_eq!(SQLITE.len(), POSTGRES.len());
    }

    #[test]
    fn a_newer_schema_is_refused() {
        let newer = SQLITE.len() as i64 + 1;
        let answer = pending(Dialect::Sqlite, newer).map(|_| ());
        assert_eq!(answer, Err(Failure::Newer { found: newer, known: newer - 1 }));
    }
}
