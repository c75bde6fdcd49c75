//! Keeps entries, checkpoints, blobs, openings, accounts, the outbox and desks: SQLite or PostgreSQL.
//!
//! The store has no view of the negotiation: it keeps bytes, and guards one thing, that a record only grows, by one writer at a time.
//! [`Store`] is what the rest of the program sees; below it, [`Engine`] is the one trait that both databases implement.
//!
//! Who can write to the database can delay, drop or roll back entries, and read what is not public. He cannot forge an entry or a
//! checkpoint: these are checked against the log's key, against the last checkpoint kept outside the database and, offline, by the verifier.
//! Openings, accounts, the outbox and desks are protected by the database's own access rights alone.

mod account_events;
mod accounts;
mod door;
mod engine;
mod failure;
mod feeds;
mod log;
mod mails;
mod migrations;
mod outbox;
mod papers;
mod passkeys;
mod postgres;
mod shelf;
mod sqlite;
mod value;

use std::path::Path;
use std::sync::Arc;

pub use account_events::{AccountEvent, NewEvent};
pub use accounts::{Account, NewSession, Session, Token};
pub use engine::{Dialect, Engine, Later, Statement, Written};
pub use failure::Failure;
pub use feeds::Feed;
pub use log::{Appended, Batch, Checkpoint, Cosignature, Entries, Group, GroupId, Standing};
pub use mails::{Mail, MailId, MailSettings, MailState, NewMail, Pace};
pub use outbox::{Notice, NoticeId, OutboxRow};
pub use papers::{Look, Paper, PaperKind};
pub use passkeys::{Challenge, NewPasskey, Passkey};
pub use postgres::{Postgres, PostgresUrl};
pub use shelf::{Blob, BlobKind, Erased, Opening};
pub use sqlite::{Checked, Sqlite, SqliteOptions, check_sqlite};
pub use value::{Row, Value};

use tokio::sync::broadcast;

/// A handle on the database; clones share it.
#[derive(Clone)]
pub struct Store {
    engine: Arc<dyn Engine>,
}

impl Store {
    /// Opens, or begins, the SQLite database `nemcon.db` in `folder`.
    pub async fn open_sqlite(folder: &Path, options: SqliteOptions) -> Result<Self, Failure> {
        let folder = folder.to_owned();
        let opened = tokio::task::spawn_blocking(move || Sqlite::open(&folder, options)).await;
        let engine = opened.map_err(|e| Failure::Unavailable(e.to_string()))??;
        Ok(Self::over(Arc::new(engine)))
    }

    /// Opens the PostgreSQL database that `url` names, as `postgres://user@host/db` or `host=/run/postgresql dbname=nemcon user=nemcon`.
    pub async fn open_postgres(url: &str) -> Result<Self, Failure> {
        Ok(Self::over(Arc::new(Postgres::open(url, None).await?)))
    }

    /// The same over TLS: the server must show a certificate that holds by `tls`, for the name in `url`, before anything is sent.
    pub async fn open_postgres_over_tls(url: &str, tls: rustls::ClientConfig) -> Result<Self, Failure> {
        Ok(Self::over(Arc::new(Postgres::open(url, Some(tls)).await?)))
    }

    /// A store over any engine, such as one that tests make fail.
    pub fn over(engine: Arc<dyn Engine>) -> Self {
        Self { engine }
    }

    /// Says which database this is.
    pub fn dialect(&self) -> Dialect {
        self.engine.dialect()
    }

    /// Receives the group of every append that this process learns of. It may miss some (a broken connection, another process on the same
    /// SQLite file), so a follower also asks [`Store::size`] from time to time.
    pub fn appends(&self) -> broadcast::Receiver<GroupId> {
        self.engine.appends()
    }

    /// The database server's clock, in milliseconds since 1970, where it has a clock of its own.
    pub async fn database_time(&self) -> Result<Option<i64>, Failure> {
        self.engine.clock().await
    }

    /// Copies the database into `folder` while it is in use. SQLite only; PostgreSQL has its own tools.
    pub async fn backup(&self, folder: &Path) -> Result<(), Failure> {
        self.engine.backup(folder.to_owned()).await
    }
}
