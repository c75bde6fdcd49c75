//! SQLite in one folder: one thread that writes, a few that read, never a thread of the asynchronous runtime.

mod backup;
mod run;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use tokio::sync::{broadcast, oneshot};

use crate::{Dialect, Engine, Failure, GroupId, Later, Row, Statement, Value, Written, migrations};

pub use backup::{Checked, check_sqlite};

const FILE: &str = "nemcon.db";
const READERS: usize = 3;

/// How a SQLite database is opened.
#[derive(Debug, Clone, Default)]
pub struct SqliteOptions {
    /// The database may grow to this many pages of 8,192 bytes; beyond that it answers [`Failure::Full`].
    pub pages_max: Option<u32>,
}

/// A SQLite database.
pub struct Sqlite {
    path: PathBuf,
    writer: mpsc::Sender<Job>,
    readers: mpsc::Sender<Job>,
    appends: broadcast::Sender<GroupId>,
}

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

impl Sqlite {
    /// Opens, or begins, `nemcon.db` in `folder`, and brings its schema up to date. Blocks.
    pub fn open(folder: &Path, options: SqliteOptions) -> Result<Self, Failure> {
        std::fs::create_dir_all(folder)?;
        let path = folder.join(FILE);
        let mut writing = Connection::open(&path).map_err(run::failure)?;
        prepare_writer(&mut writing, &options)?;
        let reading = (0..READERS).map(|_| open_reader(&path)).collect::<Result<Vec<_>, _>>()?;
        let (writer, jobs) = mpsc::channel::<Job>();
        spawn("nemcon-store-write", writing, Arc::new(Mutex::new(jobs)))?;
        let (readers, jobs) = mpsc::channel::<Job>();
        let jobs = Arc::new(Mutex::new(jobs));
        for connection in reading {
            spawn("nemcon-store-read", connection, jobs.clone())?;
        }
        Ok(Self { path, writer, readers, appends: broadcast::channel(256).0 })
    }
}

impl Engine for Sqlite {
    fn dialect(&self) -> Dialect {
        Dialect::Sqlite
    }

    fn read(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>> {
        ask(&self.readers, move |connection| run::rows(connection, sql, &values))
    }

    fn write(&self, statements: Vec<Statement>, appended: Option<GroupId>) -> Later<'_, Written> {
        let appends = self.appends.clone();
        ask(&self.writer, move |connection| {
            let written = run::transaction(connection, &statements)?;
            if let (Written::Done { .. }, Some(group)) = (written, appended) {
                // An error only says that nobody listens.
                let _ = appends.send(group);
            }
            Ok(written)
        })
    }

    fn write_returning(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>> {
        ask(&self.writer, move |connection| run::returning(connection, sql, &values))
    }

    fn appends(&self) -> broadcast::Receiver<GroupId> {
        self.appends.subscribe()
    }

    fn clock(&self) -> Later<'_, Option<i64>> {
        Box::pin(async { Ok(None) })
    }

    /// What is deleted is overwritten at once (`secure_delete`); this also empties the write-ahead log, where its pages may still lie.
    fn scrub(&self) -> Later<'_, ()> {
        ask(&self.writer, run::empty_log)
    }

    fn backup(&self, folder: PathBuf) -> Later<'_, ()> {
        let path = self.path.clone();
        Box::pin(async move {
            let done = tokio::task::spawn_blocking(move || backup::copy(&path, &folder)).await;
            done.map_err(|e| Failure::Unavailable(e.to_string()))?
        })
    }
}

fn ask<T: Send + 'static>(
    to: &mpsc::Sender<Job>,
    work: impl FnOnce(&mut Connection) -> Result<T, Failure> + Send + 'static,
) -> Later<'static, T> {
    let (answer, later) = oneshot::channel();
    let job: Job = Box::new(move |connection| {
        // Whoever asked may have gone; what was written stays written.
        let _ = answer.send(work(connection));
    });
    let sent = to.send(job);
    Box::pin(async move {
        let ended = || Failure::Unavailable("the database thread has ended".into());
        sent.map_err(|_| ended())?;
        later.await.map_err(|_| ended())?
    })
}

fn spawn(name: &str, mut connection: Connection, jobs: Arc<Mutex<mpsc::Receiver<Job>>>) -> Result<(), Failure> {
    let work = move || {
        loop {
            let job = match jobs.lock() {
                Ok(jobs) => jobs.recv(),
                Err(_) => return,
            };
            match job {
                Ok(job) => job(&mut connection),
                Err(_) => return,
            }
        }
    };
    thread::Builder::new().name(name.to_owned()).spawn(work)?;
    Ok(())
}

fn prepare_writer(connection: &mut Connection, options: &SqliteOptions) -> Result<(), Failure> {
    prepare(connection)?;
    // The page size counts only for a new file. NORMAL would be quicker, and lose acknowledged acts when the power fails.
    let pragmas =
        "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
                   PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;";
    connection.execute_batch(pragmas).map_err(run::failure)?;
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0)).map_err(run::failure)?;
    if mode != "wal" {
        return Err(Failure::Unfit(format!("journal mode {mode}; is the folder on a network file system?")));
    }
    if let Some(pages) = options.pages_max {
        connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).map_err(run::failure)?;
    }
    migrate(connection)
}

fn open_reader(path: &Path) -> Result<Connection, Failure> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(run::failure)?;
    prepare(&connection)?;
    Ok(connection)
}

fn prepare(connection: &Connection) -> Result<(), Failure> {
    connection.busy_timeout(Duration::from_secs(10)).map_err(run::failure)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000;").map_err(run::failure)
}

fn migrate(connection: &mut Connection) -> Result<(), Failure> {
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).map_err(run::failure)?;
    let found = schema(&transaction)?;
    for (number, sql) in migrations::pending(Dialect::Sqlite, found)? {
        transaction.execute_batch(sql).map_err(run::failure)?;
        transaction.pragma_update(None, "user_version", number).map_err(run::failure)?;
    }
    transaction.commit().map_err(run::failure)
}

fn schema(connection: &Connection) -> Result<i64, Failure> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(run::failure)
}
