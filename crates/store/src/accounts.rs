//! Accounts, one-time links and sessions. Tokens are kept as their SHA-256 only.

use sha2::{Digest, Sha256};

use crate::account_events::NewEvent;
use crate::passkeys::NewPasskey;
use crate::{Failure, Row, Statement, Store, Value, Written};

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

impl Token {
    /// The stored form as hex, to name a session on a page: whoever knows it cannot use the session.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A session that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Its secret, as it is kept.
    pub token: Token,
    /// When it begins, in milliseconds since 1970.
    pub began: i64,
    /// When it ends at the latest, in milliseconds since 1970.
    pub expires: i64,
    /// By what means somebody signed in, as a word.
    pub means: String,
    /// The passkey that was used.
    pub passkey: Option<Vec<u8>>,
}

/// A session that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its secret, as it is kept.
    pub token: Token,
    /// When it began, in milliseconds since 1970.
    pub began: i64,
    /// When it ends at the latest, in milliseconds since 1970.
    pub expires: i64,
    /// By what means somebody signed in, as a word.
    pub means: String,
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

    /// Erases an account with its links, sessions, passkeys, address and mails.
    pub async fn erase_account(&self, id: &str) -> Result<(), Failure> {
        let statements = vec![
            Statement::once("DELETE FROM mails WHERE recipient = $1", vec![id.into()]),
            Statement::once("DELETE FROM accounts WHERE id = $1", vec![id.into()]),
        ];
        self.engine.write(statements, None).await?;
        self.engine.scrub().await
    }

    /// Returns the name that authenticators know an account by: `fresh`, if it had none before.
    pub async fn handle(&self, account: &str, fresh: [u8; 16]) -> Result<Vec<u8>, Failure> {
        let set = Statement::once(
            "UPDATE accounts SET handle = $2 WHERE id = $1 AND handle IS NULL",
            vec![account.into(), fresh.to_vec().into()],
        );
        self.engine.write(vec![set], None).await?;
        let rows = self.engine.read("SELECT handle FROM accounts WHERE id = $1", vec![account.into()]).await?;
        let handle = rows.into_iter().next().map_or(Ok(None), |mut row| row.maybe_bytes())?;
        handle.ok_or_else(|| Failure::Conflict(format!("no account {account}")))
    }

    /// Keeps a link that can be used once for `account`, before `expires` (milliseconds since 1970), with what is told of it.
    pub async fn put_link(
        &self,
        link: Token,
        account: &str,
        made: i64,
        expires: i64,
        event: NewEvent,
    ) -> Result<(), Failure> {
        let sql = "INSERT INTO links (token, account, made, expires) VALUES ($1, $2, $3, $4)";
        let put = Statement::once(sql, vec![link.into(), account.into(), made.into(), expires.into()]);
        self.engine.write(vec![put, event.statement()], None).await.map(|_| ())
    }

    /// Returns when the links of an account that are still kept were made and when their time is over.
    pub async fn links(&self, account: &str) -> Result<Vec<(i64, i64)>, Failure> {
        let sql = "SELECT made, expires FROM links WHERE account = $1 AND used IS NULL ORDER BY made";
        let rows = self.engine.read(sql, vec![account.into()]).await?;
        rows.into_iter().map(|mut row| Ok((row.int()?, row.int()?))).collect()
    }

    /// Returns the account of a link that can still be used at `now`, without using it.
    pub async fn link(&self, link: Token, now: i64) -> Result<Option<Account>, Failure> {
        let sql = "SELECT accounts.id, content FROM links JOIN accounts ON accounts.id = links.account \
                   WHERE token = $1 AND used IS NULL AND expires > $2";
        let rows = self.engine.read(sql, vec![link.into(), now.into()]).await?;
        rows.into_iter().next().map(account_of).transpose()
    }

    /// Uses a link up and begins a session. Says false if the link is unknown, used or past its time.
    pub async fn redeem_link(&self, link: Token, session: NewSession, event: NewEvent) -> Result<bool, Failure> {
        let statements = vec![use_up(link, session.began), session.begin_by_link(link), event.statement()];
        Ok(matches!(self.engine.write(statements, None).await?, Written::Done { .. }))
    }

    /// Uses a link up for a first or another passkey, and begins a session with it. Says false if the link cannot be used or the passkey is
    /// kept already; then nothing has changed.
    pub async fn enrol_by_link(
        &self,
        link: Token,
        passkey: NewPasskey,
        session: NewSession,
        event: NewEvent,
    ) -> Result<bool, Failure> {
        let used = use_up(link, session.began);
        let statements = vec![used, passkey.statement(), session.begin_by_link(link), event.statement()];
        Ok(matches!(self.engine.write(statements, None).await?, Written::Done { .. }))
    }

    /// Begins a session of `account` without a link, as an exercise's page for taking a seat does.
    pub async fn put_session(&self, account: &str, session: NewSession) -> Result<(), Failure> {
        self.engine.write(vec![session.begin(account)], None).await.map(|_| ())
    }

    /// Returns the account that a session belongs to, if it lasts at `now`.
    pub async fn session(&self, session: Token, now: i64) -> Result<Option<Account>, Failure> {
        let sql = "SELECT accounts.id, content FROM sessions JOIN accounts ON accounts.id = sessions.account \
                   WHERE token = $1 AND expires > $2";
        let rows = self.engine.read(sql, vec![session.into(), now.into()]).await?;
        rows.into_iter().next().map(account_of).transpose()
    }

    /// Returns the sessions of an account that last at `now`, the newest first.
    pub async fn sessions(&self, account: &str, now: i64) -> Result<Vec<Session>, Failure> {
        let sql = "SELECT token, began, expires, means FROM sessions WHERE account = $1 AND expires > $2 \
                   ORDER BY began DESC, token";
        let rows = self.engine.read(sql, vec![account.into(), now.into()]).await?;
        rows.into_iter().map(session_of).collect()
    }

    /// Ends all sessions of an account but one.
    pub async fn end_other_sessions(&self, account: &str, kept: Token) -> Result<(), Failure> {
        let sql = "DELETE FROM sessions WHERE account = $1 AND token <> $2";
        let statement = Statement::once(sql, vec![account.into(), kept.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Ends one session.
    pub async fn end_session(&self, session: Token) -> Result<(), Failure> {
        let statement = Statement::once("DELETE FROM sessions WHERE token = $1", vec![session.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Ends all sessions of an account and voids its links, challenges, passkeys and the address of its calendar.
    pub async fn revoke(&self, account: &str, event: NewEvent) -> Result<(), Failure> {
        let statements = vec![
            Statement::once("DELETE FROM sessions WHERE account = $1", vec![account.into()]),
            Statement::once("DELETE FROM links WHERE account = $1", vec![account.into()]),
            Statement::once("DELETE FROM challenges WHERE account = $1", vec![account.into()]),
            Statement::once("DELETE FROM passkeys WHERE account = $1", vec![account.into()]),
            Statement::once("DELETE FROM feeds WHERE account = $1", vec![account.into()]),
            event.statement(),
        ];
        self.engine.write(statements, None).await.map(|_| ())
    }

    /// Deletes links, challenges and sessions whose time is over.
    pub async fn forget_expired(&self, now: i64) -> Result<(), Failure> {
        let statements = vec![
            Statement::once("DELETE FROM sessions WHERE expires <= $1", vec![now.into()]),
            Statement::once("DELETE FROM links WHERE expires <= $1", vec![now.into()]),
            Statement::once("DELETE FROM challenges WHERE expires <= $1", vec![now.into()]),
        ];
        self.engine.write(statements, None).await.map(|_| ())
    }
}

fn use_up(link: Token, now: i64) -> Statement {
    let mark = "UPDATE links SET used = $2 WHERE token = $1 AND used IS NULL AND expires > $2";
    Statement::guard(mark, vec![link.into(), now.into()])
}

impl NewSession {
    pub(crate) fn begin(self, account: &str) -> Statement {
        let sql =
            "INSERT INTO sessions (token, account, began, expires, means, passkey) VALUES ($1, $2, $3, $4, $5, $6)";
        let Self { token, began, expires, means, passkey } = self;
        let passkey = passkey.map_or(Value::Null, Value::from);
        let values = vec![token.into(), account.into(), began.into(), expires.into(), means.into(), passkey];
        Statement::guard(sql, values)
    }

    fn begin_by_link(self, link: Token) -> Statement {
        let sql = "INSERT INTO sessions (token, account, began, expires, means, passkey) \
                   SELECT $1, account, $3, $4, $5, $6 FROM links WHERE token = $2";
        let Self { token, began, expires, means, passkey } = self;
        let passkey = passkey.map_or(Value::Null, Value::from);
        Statement::guard(sql, vec![token.into(), link.into(), began.into(), expires.into(), means.into(), passkey])
    }
}

fn session_of(mut row: Row) -> Result<Session, Failure> {
    let token: [u8; 32] = row.bytes()?.try_into().map_err(|_| Failure::Damaged("a session's token".into()))?;
    Ok(Session { token: Token(token), began: row.int()?, expires: row.int()?, means: row.text()? })
}

fn account_of(mut row: Row) -> Result<Account, Failure> {
    Ok(Account { id: row.text()?, content: row.text()? })
}
