//! Runs statements on a SQLite connection.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, ToSql, TransactionBehavior, params_from_iter};

use crate::{Failure, Row, Statement, Value, Written};

/// Runs the statements in one transaction.
pub(super) fn transaction(connection: &mut Connection, statements: &[Statement]) -> Result<Written, Failure> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failure)?;
    let mut touched = 0;
    for statement in statements.iter().filter(|s| !s.rows.is_empty()) {
        let mut prepared = transaction.prepare_cached(&numbered(statement.sql)).map_err(failure)?;
        for values in &statement.rows {
            let rows = prepared.execute(params_from_iter(values)).map_err(failure)?;
            if statement.guard && rows != 1 {
                return Ok(Written::Guarded);
            }
            touched += rows as u64;
        }
    }
    transaction.commit().map_err(failure)?;
    Ok(Written::Done { rows: touched })
}

/// Runs one statement that writes and answers with rows.
pub(super) fn returning(connection: &mut Connection, sql: &str, values: &[Value]) -> Result<Vec<Row>, Failure> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failure)?;
    let answer = rows(&transaction, sql, values)?;
    transaction.commit().map_err(failure)?;
    Ok(answer)
}

/// Answers a question.
pub(super) fn rows(connection: &Connection, sql: &str, values: &[Value]) -> Result<Vec<Row>, Failure> {
    let mut prepared = connection.prepare_cached(&numbered(sql)).map_err(failure)?;
    let columns = prepared.column_count();
    let mut found = prepared.query(params_from_iter(values)).map_err(failure)?;
    let mut answer = Vec::new();
    while let Some(row) = found.next().map_err(failure)? {
        let values = (0..columns).map(|i| value(row.get_ref(i).map_err(failure)?)).collect::<Result<_, Failure>>()?;
        answer.push(Row::new(values));
    }
    Ok(answer)
}

/// Moves the write-ahead log into the database and empties it.
pub(super) fn empty_log(connection: &mut Connection) -> Result<(), Failure> {
    let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
    let busy: i64 = connection.query_row(sql, [], |row| row.get(0)).map_err(failure)?;
    if busy != 0 {
        tracing::warn!("a reader keeps erased pages in the write-ahead log; they go with the next checkpoint");
    }
    Ok(())
}

/// Translates an error of SQLite.
pub(super) fn failure(error: rusqlite::Error) -> Failure {
    let text = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Failure::Full(text),
        Some(ErrorCode::ConstraintViolation) => Failure::Conflict(text),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Failure::Damaged(text),
        _ => Failure::Unavailable(text),
    }
}

/// SQLite takes `$1` for a name and numbers names by first appearance; `?1` is a number.
fn numbered(sql: &str) -> String {
    sql.replace('$', "?")
}

fn value(found: ValueRef<'_>) -> Result<Value, Failure> {
    match found {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(n) => Ok(Value::Int(n)),
        ValueRef::Blob(bytes) => Ok(Value::Bytes(bytes.to_vec())),
        ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Value::Text(text.to_owned())),
            Err(_) => Err(Failure::Damaged("a text that is not UTF-8".into())),
        },
        ValueRef::Real(_) => Err(Failure::Damaged("a floating-point number".into())),
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Int(n) => ValueRef::Integer(*n),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
