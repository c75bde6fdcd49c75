//! PostgreSQL, over a UNIX socket or TCP, for several nodes on one database.

mod listen;
mod run;

use std::net::IpAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use rustls::{ClientConfig, RootCertStore};
use tokio::sync::broadcast;
use tokio::task::AbortHandle;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::{Dialect, Engine, Failure, GroupId, Later, Row, Statement, Value, Written, migrations};

const CONNECTIONS: usize = 16;
const TRIES: u32 = 8;

/// A PostgreSQL database.
pub struct Postgres {
    pool: Pool,
    appends: broadcast::Sender<GroupId>,
    listener: AbortHandle,
}

impl Postgres {
    /// Connects, refuses a server that may lose acknowledged commits, and brings the schema up to date. With `tls` nothing is sent before
    /// the server has shown a certificate of its name that holds; without, the connection is not encrypted.
    pub async fn open(url: &str, tls: Option<ClientConfig>) -> Result<Self, Failure> {
        let mut config = parsed(url)?;
        if tls.is_none() && PostgresUrl::of(&config).asks_for_tls {
            return Err(Failure::Unfit("it asks for TLS, and there are no certificates to hold it against".into()));
        }
        config.ssl_mode(if tls.is_some() { SslMode::Require } else { SslMode::Disable });
        let tls = MakeRustlsConnect::new(tls.map_or_else(trust_nobody, Ok)?);
        config.connect_timeout(Duration::from_secs(5)).tcp_user_timeout(Duration::from_secs(10));
        let recycle = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = Manager::from_config(config.clone(), tls.clone(), recycle);
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(Duration::from_secs(10)))
            .create_timeout(Some(Duration::from_secs(5)))
            .build()
            .map_err(|e| Failure::Unfit(e.to_string()))?;
        require_durable(&pool).await?;
        migrate(&pool).await?;
        let appends = broadcast::channel(256).0;
        let listener = tokio::spawn(listen::follow(config, tls, appends.clone())).abort_handle();
        Ok(Self { pool, appends, listener })
    }
}

/// What the address of a PostgreSQL database says about the way to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PostgresUrl {
    /// `sslmode=require`: the connection must be encrypted.
    pub asks_for_tls: bool,
    /// The way leads over a network: neither a UNIX socket nor this machine by its loopback address.
    pub over_network: bool,
}

impl PostgresUrl {
    /// Reads an address; `Unfit` if it is none.
    pub fn parse(url: &str) -> Result<Self, Failure> {
        parsed(url).map(|config| Self::of(&config))
    }

    fn of(config: &Config) -> Self {
        let remote = |host: &Host| match host {
            Host::Tcp(name) => {
                name != "localhost" && !name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
            }
            Host::Unix(_) => false,
        };
        let over_network = config.get_hosts().iter().any(remote)
            || config.get_hostaddrs().iter().any(|address| !address.is_loopback());
        Self { asks_for_tls: config.get_ssl_mode() == SslMode::Require, over_network }
    }
}

fn parsed(url: &str) -> Result<Config, Failure> {
    Config::from_str(url).map_err(|e| Failure::Unfit(e.to_string()))
}

/// For a connection that is never encrypted, and so never asks.
fn trust_nobody() -> Result<ClientConfig, Failure> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|e| Failure::Unfit(e.to_string()))?;
    Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

impl Engine for Postgres {
    fn dialect(&self) -> Dialect {
        Dialect::Postgres
    }

    fn read(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>> {
        Box::pin(async move { run::rows(&self.pool, sql, &values).await })
    }

    fn write(&self, statements: Vec<Statement>, appended: Option<GroupId>) -> Later<'_, Written> {
        let pool = self.pool.clone();
        let carried_out = tokio::spawn(async move { run::transaction(&pool, &statements, appended).await });
        Box::pin(async move { carried_out.await.map_err(|e| Failure::Unavailable(e.to_string()))? })
    }

    fn write_returning(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>> {
        self.read(sql, values)
    }

    fn appends(&self) -> broadcast::Receiver<GroupId> {
        self.appends.subscribe()
    }

    fn clock(&self) -> Later<'_, Option<i64>> {
        Box::pin(async move {
            let sql = "SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::BIGINT";
            let row = run::rows(&self.pool, sql, &[]).await?.into_iter().next();
            row.map(|mut row| row.int()).transpose()
        })
    }

    /// Makes the room of deleted rows free for others. PostgreSQL overwrites it when it is used again; write-ahead log and standbys keep it
    /// until they are recycled.
    /// Writes the tables anew that may hold something of a person, so that their files keep nothing deleted; nobody reads or writes them
    /// meanwhile. The database server's own log (WAL) and its copies keep what they have until their time is over.
    fn scrub(&self) -> Later<'_, ()> {
        const TABLES: &str = "VACUUM (FULL) openings, blobs, accounts, links, sessions, passkeys, challenges, \
            mail_settings, mails, erasure_requests, desks";
        Box::pin(async move { run::batch(&self.pool, TABLES).await })
    }

    fn backup(&self, _folder: PathBuf) -> Later<'_, ()> {
        Box::pin(async { Err(Failure::Unfit("PostgreSQL is backed up by pg_basebackup or pg_dump".into())) })
    }
}

async fn require_durable(pool: &Pool) -> Result<(), Failure> {
    let sql = "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')";
    for mut row in run::rows(pool, sql, &[]).await? {
        let (name, setting) = (row.text()?, row.text()?);
        if setting == "off" {
            return Err(Failure::Unfit(format!("{name} = off would lose acknowledged acts when the power fails")));
        }
    }
    Ok(())
}

async fn migrate(pool: &Pool) -> Result<(), Failure> {
    // Two nodes that begin at once collide on the catalogue's unique indexes: one of them looks again.
    for _ in 1..TRIES {
        match migrate_once(pool).await {
            Err(Failure::Conflict(_)) => tokio::time::sleep(Duration::from_millis(100)).await,
            other => return other,
        }
    }
    migrate_once(pool).await
}

async fn migrate_once(pool: &Pool) -> Result<(), Failure> {
    run::batch(pool, "CREATE TABLE IF NOT EXISTS nemcon_schema (version BIGINT NOT NULL PRIMARY KEY)").await?;
    let rows = run::rows(pool, "SELECT MAX(version) FROM nemcon_schema", &[]).await?;
    let found = rows.into_iter().next().map_or(Ok(None), |mut row| row.maybe_int())?.unwrap_or(0);
    for (number, sql) in migrations::pending(Dialect::Postgres, found)? {
        // The insert comes first: of two nodes, one waits here for the other and then fails on the key.
        let all = format!("BEGIN; INSERT INTO nemcon_schema (version) VALUES ({number}); {sql} COMMIT;");
        run::batch(pool, &all).await?;
    }
    Ok(())
}
