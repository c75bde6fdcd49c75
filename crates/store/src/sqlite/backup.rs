//! Copies a SQLite database while it is in use, and checks a copy.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use super::run::failure;
use super::{FILE, schema};
use crate::{Dialect, Failure, migrations};

/// What a check found in a database: groups, each with the number of its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Schema of the database.
    pub schema: i64,
    /// Origin and number of entries of each group, the oldest first.
    pub groups: Vec<(String, u64)>,
}

/// Copies the database at `path` into `folder`, which must not hold one. The copy gets its name only when it is whole and checked.
pub(super) fn copy(path: &Path, folder: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)?;
    let target = folder.join(FILE);
    if target.exists() {
        return Err(Failure::Conflict(format!("{} exists", target.display())));
    }
    let partial = folder.join("nemcon.db.partial");
    if partial.exists() {
        std::fs::remove_file(&partial)?;
    }
    copy_pages(path, &partial)?;
    check(&partial)?;
    File::open(&partial)?.sync_all()?;
    std::fs::rename(&partial, &target)?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Checks a database that nobody uses, such as a backup: its pages, its schema, and that each record has all its entries and a checkpoint of
/// its size. Whether the entries are those that were signed is for the verifier to say.
pub fn check_sqlite(folder: &Path) -> Result<Checked, Failure> {
    check(&folder.join(FILE))
}

fn copy_pages(path: &Path, partial: &Path) -> Result<(), Failure> {
    let source = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(failure)?;
    source.busy_timeout(Duration::from_secs(10)).map_err(failure)?;
    // One read transaction around all steps: the copy is of one moment, and commits meanwhile do not start it again.
    source.execute_batch("BEGIN; SELECT COUNT(*) FROM sqlite_schema;").map_err(failure)?;
    let mut target = Connection::open(partial).map_err(failure)?;
    {
        let backup = Backup::new(&source, &mut target).map_err(failure)?;
        backup.run_to_completion(256, Duration::from_millis(1), None).map_err(failure)?;
    }
    // A copy in rollback mode is one file, and whole.
    target.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())).map_err(failure)?;
    target.close().map_err(|(_, e)| failure(e))
}

fn check(path: &Path) -> Result<Checked, Failure> {
    let database = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(failure)?;
    let verdict: String = database.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(failure)?;
    if verdict != "ok" {
        return Err(Failure::Damaged(verdict));
    }
    let schema = schema(&database)?;
    migrations::pending(Dialect::Sqlite, schema).map(|_| ())?;
    let sql = "SELECT origin, size, (SELECT COUNT(*) FROM entries WHERE group_id = id),
                      (SELECT COALESCE(MAX(leaf) + 1, 0) FROM entries WHERE group_id = id),
                      (SELECT COALESCE(MAX(checkpoints.size), 0) FROM checkpoints WHERE group_id = id)
               FROM groups ORDER BY id";
    let mut statement = database.prepare(sql).map_err(failure)?;
    let found = statement
        .query_map([], |row| Ok((row.get(0)?, [row.get::<_, i64>(1)?, row.get(2)?, row.get(3)?, row.get(4)?])))
        .map_err(failure)?;
    let mut groups = Vec::new();
    for group in found {
        let (origin, [size, count, end, signed]): (String, _) = group.map_err(failure)?;
        if count != size || end != size || signed != size {
            let text = format!("{origin}: size {size}, {count} entries up to {end}, checkpoint of {signed}");
            return Err(Failure::Damaged(text));
        }
        groups.push((origin, size.unsigned_abs()));
    }
    Ok(Checked { schema, groups })
}
