//! Secret addresses of calendars, kept as the SHA-256 of their secret only. Each owner has one; a new one takes the place of the old.

use crate::{Failure, Row, Statement, Store, Token, Value};

/// The secret address of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Whose it is: an identity chosen by the caller. Each has one.
    pub owner: String,
    /// The account that it goes with, where it is one person's.
    pub account: Option<String>,
    /// What is shown there is content that the store does not read.
    pub content: String,
    /// When it was made, in milliseconds since 1970.
    pub made: i64,
}

impl Store {
    /// Keeps an address in place of the one that its owner had.
    pub async fn put_feed(&self, token: Token, feed: Feed) -> Result<(), Failure> {
        let sql = "INSERT INTO feeds (owner, token, account, content, made) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (owner) DO UPDATE SET token = excluded.token, account = excluded.account, \
                   content = excluded.content, made = excluded.made";
        let Feed { owner, account, content, made } = feed;
        let account = account.map_or(Value::Null, Value::from);
        let values = vec![owner.into(), token.into(), account, content.into(), made.into()];
        self.engine.write(vec![Statement::once(sql, values)], None).await.map(|_| ())
    }

    /// Returns the address of that secret.
    pub async fn feed(&self, token: Token) -> Result<Option<Feed>, Failure> {
        let sql = "SELECT owner, account, content, made FROM feeds WHERE token = $1";
        let rows = self.engine.read(sql, vec![token.into()]).await?;
        rows.into_iter().next().map(feed_of).transpose()
    }

    /// Returns the address that an owner has, without its secret.
    pub async fn feed_of(&self, owner: &str) -> Result<Option<Feed>, Failure> {
        let sql = "SELECT owner, account, content, made FROM feeds WHERE owner = $1";
        let rows = self.engine.read(sql, vec![owner.into()]).await?;
        rows.into_iter().next().map(feed_of).transpose()
    }

    /// Takes the address of an owner back: nothing is shown there any more.
    pub async fn end_feed(&self, owner: &str) -> Result<(), Failure> {
        let statement = Statement::once("DELETE FROM feeds WHERE owner = $1", vec![owner.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }
}

fn feed_of(mut row: Row) -> Result<Feed, Failure> {
    let (owner, account) = (row.text()?, row.maybe_text()?);
    Ok(Feed { owner, account, content: row.text()?, made: row.int()? })
}
