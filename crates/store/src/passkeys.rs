//! Passkeys that sign in, and the challenges that browsers are asked to answer. The store reads neither.

use crate::account_events::NewEvent;
use crate::accounts::{NewSession, Token};
use crate::{Failure, Row, Statement, Store, Value, Written};

/// A passkey to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPasskey {
    /// The credential id.
    pub id: Vec<u8>,
    /// Its account.
    pub account: String,
    /// The name that its holder gave it.
    pub name: String,
    /// Public key, counter and flags, as JSON.
    pub content: String,
    /// When it was enrolled, in milliseconds since 1970.
    pub made: i64,
}

/// A passkey that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// What was kept when it was enrolled; the content changes with its use.
    pub enrolled: NewPasskey,
    /// When it last signed in, in milliseconds since 1970.
    pub used: Option<i64>,
}

/// What a browser is asked to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// What it is for, as a word: an answer for one thing is none for another.
    pub purpose: String,
    /// The account it is for, where that is known before the answer.
    pub account: Option<String>,
    /// What is needed to check the answer.
    pub content: String,
    /// When its time is over, in milliseconds since 1970.
    pub expires: i64,
}

impl NewPasskey {
    /// A credential id that is kept already is not kept again: the transaction is undone.
    pub(crate) fn statement(self) -> Statement {
        let sql = "INSERT INTO passkeys (id, account, name, content, made) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING";
        let Self { id, account, name, content, made } = self;
        Statement::guard(sql, vec![id.into(), account.into(), name.into(), content.into(), made.into()])
    }
}

impl Store {
    /// Keeps a passkey. Says false if its credential id is kept already.
    pub async fn put_passkey(&self, passkey: NewPasskey, event: NewEvent) -> Result<bool, Failure> {
        let written = self.engine.write(vec![passkey.statement(), event.statement()], None).await?;
        Ok(matches!(written, Written::Done { .. }))
    }

    /// Returns the passkeys of an account, the oldest first.
    pub async fn passkeys(&self, account: &str) -> Result<Vec<Passkey>, Failure> {
        let sql = "SELECT id, account, name, content, made, used FROM passkeys WHERE account = $1 ORDER BY made, id";
        let rows = self.engine.read(sql, vec![account.into()]).await?;
        rows.into_iter().map(passkey_of).collect()
    }

    /// Returns the passkey of a credential id, with the name that authenticators know its account by.
    pub async fn passkey(&self, id: Vec<u8>) -> Result<Option<(Passkey, Vec<u8>)>, Failure> {
        let sql = "SELECT passkeys.id, account, name, passkeys.content, made, used, handle \
                   FROM passkeys JOIN accounts ON accounts.id = passkeys.account WHERE passkeys.id = $1";
        let rows = self.engine.read(sql, vec![id.into()]).await?;
        let Some(mut row) = rows.into_iter().next() else { return Ok(None) };
        let passkey = take_passkey(&mut row)?;
        Ok(Some((passkey, row.maybe_bytes()?.unwrap_or_default())))
    }

    /// Notes that a passkey was used and begins a session. Says false if it was withdrawn, or used by somebody else, in the meantime.
    pub async fn sign_in(&self, used: &Passkey, content: String, session: NewSession) -> Result<bool, Failure> {
        let sql = "UPDATE passkeys SET content = $3, used = $4 WHERE id = $1 AND content = $2";
        let NewPasskey { id, account, content: before, .. } = &used.enrolled;
        let values = vec![id.clone().into(), before.as_str().into(), content.into(), session.began.into()];
        let statements = vec![Statement::guard(sql, values), session.begin(account)];
        Ok(matches!(self.engine.write(statements, None).await?, Written::Done { .. }))
    }

    /// Withdraws a passkey and ends the sessions it began. Says false if it is not of that account, or is its last.
    pub async fn withdraw_passkey(&self, id: Vec<u8>, event: NewEvent) -> Result<bool, Failure> {
        let sql = "DELETE FROM passkeys WHERE id = $1 AND account = $2 \
                   AND EXISTS (SELECT 1 FROM passkeys AS other WHERE other.account = $2 AND other.id <> $1)";
        let account = Value::from(event.account.as_str());
        let statements = vec![
            Statement::guard(sql, vec![id.clone().into(), account.clone()]),
            Statement::once("DELETE FROM sessions WHERE passkey = $1 AND account = $2", vec![id.into(), account]),
            event.statement(),
        ];
        Ok(matches!(self.engine.write(statements, None).await?, Written::Done { .. }))
    }

    /// Keeps a challenge under the secret that names it.
    pub async fn put_challenge(&self, name: Token, challenge: Challenge) -> Result<(), Failure> {
        let sql = "INSERT INTO challenges (token, purpose, account, content, expires) VALUES ($1, $2, $3, $4, $5)";
        let Challenge { purpose, account, content, expires } = challenge;
        let account = account.map_or(Value::Null, Value::from);
        let values = vec![name.into(), purpose.into(), account, content.into(), expires.into()];
        self.engine.write(vec![Statement::once(sql, values)], None).await.map(|_| ())
    }

    /// Takes a challenge away and returns it, if it was made for `purpose` and its time is not over. A second answer finds nothing.
    pub async fn take_challenge(&self, name: Token, purpose: &str, now: i64) -> Result<Option<Challenge>, Failure> {
        let sql = "DELETE FROM challenges WHERE token = $1 AND purpose = $2 AND expires > $3 \
                   RETURNING purpose, account, content, expires";
        let rows = self.engine.write_returning(sql, vec![name.into(), purpose.into(), now.into()]).await?;
        let Some(mut row) = rows.into_iter().next() else { return Ok(None) };
        let (purpose, account) = (row.text()?, row.maybe_text()?);
        Ok(Some(Challenge { purpose, account, content: row.text()?, expires: row.int()? }))
    }
}

fn passkey_of(mut row: Row) -> Result<Passkey, Failure> {
    take_passkey(&mut row)
}

fn take_passkey(row: &mut Row) -> Result<Passkey, Failure> {
    let (id, account, name) = (row.bytes()?, row.text()?, row.text()?);
    let enrolled = NewPasskey { id, account, name, content: row.text()?, made: row.int()? };
    Ok(Passkey { enrolled, used: row.maybe_int()? })
}
