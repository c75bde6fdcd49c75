//! Accounts, one-time links and sessions. Tokens are kept as their SHA-256 only.

use sha2::{Digest, Sha256};

use crate::{Failure, Statement, Store, Value, Written};

/// Somebody who may sign in. What the account may do is content that the store does not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Identity, chosen by the caller.
    pub id: String,
    /// The account's seats and settings, as JSON.
    pub content: String,
}

/// The SHA-256 of a secret token, the only form in which the store sees one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl Token {
    /// The stored form of a secret.
    pub fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret.as_bytes()).into())
    }
}

impl From<Token> for Value {
    fn from(token: Token) -> Self {
        token.0.into()
    }
}

impl Store {
    /// Keeps an account, in place of one with the same identity.
    pub async fn put_account(&self, account: Account) -> Result<(), Failure> {
        let sql = "INSERT INTO accounts (id, content) VALUES ($1, $2) \
                   ON CONFLICT (id) DO UPDATE SET content = excluded.content";
        let statement = Statement::once(sql, vec![account.id.into(), account.content.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Returns all accounts, by identity.
    pub async fn accounts(&self) -> Result<Vec<Account>, Failure> {
        let rows = self.engine.read("SELECT id, content FROM accounts ORDER BY id", vec![]).await?;
        rows.into_iter().map(account_of).collect()
    }

    /// Returns one account.
    pub async fn account(&self, id: &str) -> Result<Option<Account>, Failure> {
        let rows = self.engine.read("SELECT id, content FROM accounts WHERE id = $1", vec![id.into()]).await?;
        rows.into_iter().next().map(account_of).transpose()
    }

    /// Erases an account with its links and sessions.
    pub async fn erase_account(&self, id: &str) -> Result<(), Failure> {
        let statement = Statement::once("DELETE FROM accounts WHERE id = $1", vec![id.into()]);
        self.engine.write(vec![statement], None).await?;
        self.engine.scrub().await
    }

    /// Keeps a link that signs in to `account` once, before `expires` (milliseconds since 1970).
    pub async fn put_link(&self, link: Token, account: &str, expires: i64) -> Result<(), Failure> {
        let sql = "INSERT INTO links (token, account, expires) VALUES ($1, $2, $3)";
        let statement = Statement::once(sql, vec![link.into(), account.into(), expires.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Returns the account of a link that can still be used at `now`, without using it.
    pub async fn link(&self, link: Token, now: i64) -> Result<Option<Account>, Failure> {
        let sql = "SELECT accounts.id, content FROM links JOIN accounts ON accounts.id = links.account \
                   WHERE token = $1 AND used IS NULL AND expires > $2";
        let rows = self.engine.read(sql, vec![link.into(), now.into()]).await?;
        rows.into_iter().next().map(account_of).transpose()
    }

    /// Uses a link up and begins a session that lasts until `expires`. Says false if the link is unknown, used or past its time.
    pub async fn redeem_link(&self, link: Token, now: i64, session: Token, expires: i64) -> Result<bool, Failure> {
        let mark = "UPDATE links SET used = $2 WHERE token = $1 AND used IS NULL AND expires > $2";
        let begin = "INSERT INTO sessions (token, account, expires) SELECT $1, account, $2 FROM links WHERE token = $3";
        let statements = vec![
            Statement::guard(mark, vec![link.into(), now.into()]),
            Statement::guard(begin, vec![session.into(), expires.into(), link.into()]),
        ];
        Ok(matches!(self.engine.write(statements, None).await?, Written::Done { .. }))
    }

    /// Begins a session of `account` without a link, as an exercise's page for taking a seat does.
    pub async fn put_session(&self, session: Token, account: &str, expires: i64) -> Result<(), Failure> {
        let sql = "INSERT INTO sessions (token, account, expires) VALUES ($1, $2, $3)";
        let statement = Statement::once(sql, vec![session.into(), account.into(), expires.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Returns the account that a session belongs to, if it lasts at `now`.
    pub async fn session(&self, session: Token, now: i64) -> Result<Option<Account>, Failure> {
        let sql = "SELECT accounts.id, content FROM sessions JOIN accounts ON accounts.id = sessions.account \
                   WHERE token = $1 AND expires > $2";
        let rows = self.engine.read(sql, vec![session.into(), now.into()]).await?;
        rows.into_iter().next().map(account_of).transpose()
    }

    /// Ends one session.
    pub async fn end_session(&self, session: Token) -> Result<(), Failure> {
        let statement = Statement::once("DELETE FROM sessions WHERE token = $1", vec![session.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Ends all sessions of an account and voids its unused links.
    pub async fn revoke(&self, account: &str) -> Result<(), Failure> {
        let statements = vec![
            Statement::once("DELETE FROM sessions WHERE account = $1", vec![account.into()]),
            Statement::once("DELETE FROM links WHERE account = $1", vec![account.into()]),
        ];
        self.engine.write(statements, None).await.map(|_| ())
    }

    /// Deletes links and sessions whose time is over.
    pub async fn forget_expired(&self, now: i64) -> Result<(), Failure> {
        let statements = vec![
            Statement::once("DELETE FROM sessions WHERE expires <= $1", vec![now.into()]),
            Statement::once("DELETE FROM links WHERE expires <= $1", vec![now.into()]),
        ];
        self.engine.write(statements, None).await.map(|_| ())
    }
}

fn account_of(mut row: crate::Row) -> Result<Account, Failure> {
    Ok(Account { id: row.text()?, content: row.text()? })
}
