//! The one trait that both databases implement: run statements, tell of appends, know the time.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

use tokio::sync::broadcast;

use crate::{Failure, GroupId, Row, Value};

/// The answer of an engine, later.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>>;

/// Which SQL a database speaks, for the few statements that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// SQLite 3.
    Sqlite,
    /// PostgreSQL 15 or later.
    Postgres,
}

/// One SQL statement, run once for each row of values. Parameters are written `$1`, `$2`, …
#[derive(Debug, Clone)]
pub struct Statement {
    /// The SQL, in the subset that both databases understand.
    pub sql: &'static str,
    /// Values, one list for each time that the statement is run.
    pub rows: Vec<Vec<Value>>,
    /// The statement must touch exactly one row each time, or the transaction is undone.
    pub guard: bool,
}

impl Statement {
    /// Runs `sql` for each of `rows`.
    pub fn each(sql: &'static str, rows: Vec<Vec<Value>>) -> Self {
        Self { sql, rows, guard: false }
    }

    /// Runs `sql` once.
    pub fn once(sql: &'static str, values: Vec<Value>) -> Self {
        Self::each(sql, vec![values])
    }

    /// Runs `sql` once; if it does not touch exactly one row, the transaction is undone.
    pub fn guard(sql: &'static str, values: Vec<Value>) -> Self {
        Self { guard: true, ..Self::once(sql, values) }
    }
}

/// What became of a transaction that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// Durable; so many rows were touched.
    Done {
        /// Rows touched by all statements together.
        rows: u64,
    },
    /// A guard did not hold, nothing was written.
    Guarded,
}

/// A database. Every method may be called from an asynchronous task; none blocks its thread.
pub trait Engine: Send + Sync {
    /// Says which SQL it speaks.
    fn dialect(&self) -> Dialect;
    /// Answers a question without writing.
    fn read(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>>;
    /// Runs all statements in one durable transaction, in order; tells of `appended` after the commit. A transaction that was handed over is
    /// carried out even if nobody waits for the answer.
    fn write(&self, statements: Vec<Statement>, appended: Option<GroupId>) -> Later<'_, Written>;
    /// Runs one statement that writes and answers with rows (`RETURNING`).
    fn write_returning(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>>;
    /// Receives the group of each append that this process learns of.
    fn appends(&self) -> broadcast::Receiver<GroupId>;
    /// The database server's clock in milliseconds since 1970, if it has one of its own.
    fn clock(&self) -> Later<'_, Option<i64>>;
    /// Overwrites, as far as the database can, what was deleted.
    fn scrub(&self) -> Later<'_, ()>;
    /// Copies the database into a folder while it is in use.
    fn backup(&self, folder: PathBuf) -> Later<'_, ()>;
}
