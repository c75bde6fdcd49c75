//! What happened to accounts: links made, passkeys enrolled and withdrawn. Only added to.
//!
//! An event bears the identity of the account and of the circle that is told of it, such as a delegation; no name of a person.

use crate::{Failure, Row, Statement, Store};

/// An event to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// The account.
    pub account: String,
    /// Who is told of it beside the account itself: an identity chosen by the caller.
    pub circle: String,
    /// What happened, as a word.
    pub kind: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// An event that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountEvent {
    /// Its number; later events have greater ones.
    pub number: i64,
    /// The event.
    pub event: NewEvent,
}

impl NewEvent {
    pub(crate) fn statement(self) -> Statement {
        let sql = "INSERT INTO account_events (account, circle, kind, at) VALUES ($1, $2, $3, $4)";
        let Self { account, circle, kind, at } = self;
        Statement::guard(sql, vec![account.into(), circle.into(), kind.into(), at.into()])
    }
}

impl Store {
    /// Keeps an event by itself.
    pub async fn put_event(&self, event: NewEvent) -> Result<(), Failure> {
        self.engine.write(vec![event.statement()], None).await.map(|_| ())
    }

    /// Returns the newest events of an account, the newest first.
    pub async fn events_of(&self, account: &str, limit: u32) -> Result<Vec<AccountEvent>, Failure> {
        let sql =
            "SELECT id, account, circle, kind, at FROM account_events WHERE account = $1 ORDER BY id DESC LIMIT $2";
        let rows = self.engine.read(sql, vec![account.into(), i64::from(limit).into()]).await?;
        rows.into_iter().map(event_of).collect()
    }

    /// Returns the newest events that a circle is told of, the newest first.
    pub async fn events_told(&self, circle: &str, limit: u32) -> Result<Vec<AccountEvent>, Failure> {
        let sql =
            "SELECT id, account, circle, kind, at FROM account_events WHERE circle = $1 ORDER BY id DESC LIMIT $2";
        let rows = self.engine.read(sql, vec![circle.into(), i64::from(limit).into()]).await?;
        rows.into_iter().map(event_of).collect()
    }
}

fn event_of(mut row: Row) -> Result<AccountEvent, Failure> {
    let number = row.int()?;
    let event = NewEvent { account: row.text()?, circle: row.text()?, kind: row.text()?, at: row.int()? };
    Ok(AccountEvent { number, event })
}
