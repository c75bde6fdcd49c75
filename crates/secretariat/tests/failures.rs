//! The store fails, before it has written or after: what is acknowledged is recorded, what is recorded is not doubled.

mod support;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use nemcon_secretariat::{Group, Rejection, Secretariat};
use nemcon_store::{
    Dialect, Engine, Failure, GroupId, Later, Row, Sqlite, SqliteOptions, Statement, Store, Value, Written,
};
use support::*;
use tokio::sync::broadcast;

const WELL: u8 = 0;
const FAIL_BEFORE_WRITING: u8 = 1;
const FAIL_AFTER_WRITING: u8 = 2;
const UNREACHABLE: u8 = 3;

/// SQLite behind a line that breaks when told to.
struct Broken {
    engine: Sqlite,
    how: Arc<AtomicU8>,
}

fn lost() -> Failure {
    Failure::Unavailable("the line broke".into())
}

impl Broken {
    fn reachable(&self) -> Result<(), Failure> {
        if self.how.load(Ordering::SeqCst) == UNREACHABLE { Err(lost()) } else { Ok(()) }
    }
}

impl Engine for Broken {
    fn dialect(&self) -> Dialect {
        self.engine.dialect()
    }

    fn read(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>> {
        Box::pin(async move {
            self.reachable()?;
            self.engine.read(sql, values).await
        })
    }

    fn write(&self, statements: Vec<Statement>, appended: Option<GroupId>) -> Later<'_, Written> {
        Box::pin(async move {
            self.reachable()?;
            let how = if appended.is_some() { self.how.swap(WELL, Ordering::SeqCst) } else { WELL };
            if how == FAIL_BEFORE_WRITING {
                return Err(lost());
            }
            let written = self.engine.write(statements, appended).await;
            if how == FAIL_AFTER_WRITING { Err(lost()) } else { written }
        })
    }

    fn write_returning(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>> {
        self.engine.write_returning(sql, values)
    }

    fn appends(&self) -> broadcast::Receiver<GroupId> {
        self.engine.appends()
    }

    fn clock(&self) -> Later<'_, Option<i64>> {
        self.engine.clock()
    }

    fn scrub(&self) -> Later<'_, ()> {
        self.engine.scrub()
    }

    fn backup(&self, folder: PathBuf) -> Later<'_, ()> {
        self.engine.backup(folder)
    }
}

async fn begun(folder: &std::path::Path) -> (Secretariat, Group, Arc<AtomicU8>) {
    let how = Arc::new(AtomicU8::new(WELL));
    let engine = Sqlite::open(folder, SqliteOptions::default()).expect("opens");
    let store = Store::over(Arc::new(Broken { engine, how: how.clone() }));
    let secretariat = secretariat(folder, store, clock()).await;
    let group = open_group(&secretariat).await;
    (secretariat, group, how)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failure_before_writing_is_told_and_the_act_can_be_sent_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group, how) = begun(folder.path()).await;
    how.store(FAIL_BEFORE_WRITING, Ordering::SeqCst);
    let act = schedule();
    assert_eq!(send(&group, &office(), &act).await, Err(Rejection::Failed(lost())));
    assert_eq!(group.snapshot().size(), 1, "readers saw nothing of it");
    let receipt = send(&group, &office(), &act).await.expect("admitted");
    assert_eq!((receipt.number, receipt.again), (2, false));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_written_although_the_store_reported_a_failure_is_acknowledged() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group, how) = begun(folder.path()).await;
    for number in 2..6 {
        how.store(FAIL_AFTER_WRITING, Ordering::SeqCst);
        let act = schedule();
        let receipt = send(&group, &office(), &act).await.expect("the record tells that it is there");
        assert_eq!(receipt.number, number);
        let again = send(&group, &office(), &act).await.expect("known");
        assert_eq!((again.number, again.again), (number, true));
    }
    assert_eq!((group.snapshot().size(), group.doubt()), (5, None));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_out_of_reach_is_waited_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group, how) = begun(folder.path()).await;
    how.store(UNREACHABLE, Ordering::SeqCst);
    let act = schedule();
    for _ in 0..3 {
        assert_eq!(send(&group, &office(), &act).await, Err(Rejection::Failed(lost())));
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    assert_eq!(group.snapshot().size(), 1, "reading goes on from memory");
    how.store(WELL, Ordering::SeqCst);
    assert_eq!(send(&group, &office(), &act).await.expect("admitted").number, 2);
}
