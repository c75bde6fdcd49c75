//! Runs statements on PostgreSQL.

use std::error::Error;
use std::time::Duration;

use deadpool_postgres::{Client, Pool, PoolError};
use futures_util::future::try_join_all;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};

use crate::{Failure, GroupId, Row, Statement, Value, Written};

const TRIES: u32 = 5;

/// Runs the statements in one transaction; begins again when the server asks for it.
pub(super) async fn transaction(
    pool: &Pool,
    statements: &[Statement],
    appended: Option<GroupId>,
) -> Result<Written, Failure> {
    let mut client = connect(pool).await?;
    for attempt in 1..=TRIES {
        match attempt_once(&mut client, statements, appended).await {
            Err(e) if again(&e) && attempt < TRIES => tokio::time::sleep(Duration::from_millis(5)).await,
            other => return other.map_err(failure),
        }
    }
    unreachable!("the last attempt returns")
}

async fn attempt_once(
    client: &mut Client,
    statements: &[Statement],
    appended: Option<GroupId>,
) -> Result<Written, tokio_postgres::Error> {
    let transaction = client.transaction().await?;
    let mut touched = 0;
    for statement in statements.iter().filter(|s| !s.rows.is_empty()) {
        let prepared = transaction.prepare_cached(statement.sql).await?;
        // All rows are on their way before the first answer is back.
        let runs = statement.rows.iter().map(|values| transaction.execute_raw(&prepared, values));
        let counts = try_join_all(runs).await?;
        if statement.guard && counts.iter().any(|&rows| rows != 1) {
            transaction.rollback().await?;
            return Ok(Written::Guarded);
        }
        touched += counts.iter().sum::<u64>();
    }
    if let Some(GroupId(group)) = appended {
        let prepared = transaction.prepare_cached("SELECT pg_notify('nemcon', $1)").await?;
        transaction.execute(&prepared, &[&group.to_string()]).await?;
    }
    transaction.commit().await?;
    Ok(Written::Done { rows: touched })
}

/// Runs one statement and returns its rows.
pub(super) async fn rows(pool: &Pool, sql: &str, values: &[Value]) -> Result<Vec<Row>, Failure> {
    let client = connect(pool).await?;
    let prepared = client.prepare_cached(sql).await.map_err(failure)?;
    let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|v| v as &(dyn ToSql + Sync)).collect();
    let found = client.query(&prepared, &values).await.map_err(failure)?;
    found.iter().map(row_of).collect()
}

/// Runs SQL without parameters, as it stands.
pub(super) async fn batch(pool: &Pool, sql: &str) -> Result<(), Failure> {
    let client = connect(pool).await?;
    let done = client.batch_execute(sql).await;
    if done.is_err() {
        // A failed `BEGIN; …` leaves its transaction open.
        client.batch_execute("ROLLBACK").await.map_err(failure)?;
    }
    done.map_err(failure)
}

/// Translates an error of PostgreSQL.
pub(super) fn failure(error: tokio_postgres::Error) -> Failure {
    let Some(code) = error.code() else {
        return Failure::Unavailable(chain(&error));
    };
    let text = chain(&error);
    if *code == SqlState::DISK_FULL {
        Failure::Full(text)
    } else if *code == SqlState::DATA_CORRUPTED || *code == SqlState::INDEX_CORRUPTED {
        Failure::Damaged(text)
    } else if code.code().starts_with("23")
        || [SqlState::RAISE_EXCEPTION, SqlState::DUPLICATE_TABLE, SqlState::DUPLICATE_OBJECT].contains(code)
    {
        Failure::Conflict(text)
    } else {
        Failure::Unavailable(text)
    }
}

async fn connect(pool: &Pool) -> Result<Client, Failure> {
    pool.get().await.map_err(|e| match e {
        PoolError::Backend(e) => failure(e),
        other => Failure::Unavailable(chain(&other)),
    })
}

fn again(error: &tokio_postgres::Error) -> bool {
    matches!(error.code(), Some(code) if *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED)
}

fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text = format!("{text}: {cause}");
        next = cause.source();
    }
    text
}

fn row_of(row: &tokio_postgres::Row) -> Result<Row, Failure> {
    let value = |i: usize, of: &Type| {
        let value = match *of {
            Type::INT8 => row.try_get::<_, Option<i64>>(i).map(|v| v.map(Value::Int)),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(i).map(|v| v.map(Value::Bytes)),
            _ => row.try_get::<_, Option<String>>(i).map(|v| v.map(Value::Text)),
        };
        value.map(|v| v.unwrap_or(Value::Null)).map_err(failure)
    };
    let columns = row.columns().iter().enumerate();
    Ok(Row::new(columns.map(|(i, column)| value(i, column.type_())).collect::<Result<_, _>>()?))
}

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(n) => n.to_sql_checked(ty, out),
            Value::Text(text) => text.to_sql_checked(ty, out),
            Value::Bytes(bytes) => bytes.to_sql_checked(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
