//! What every database must do: one suite, run on SQLite and on PostgreSQL.

#[path = "conformance/accounts.rs"]
mod accounts;
#[path = "conformance/log.rs"]
mod log;
#[path = "conformance/mails.rs"]
mod mails;
#[path = "conformance/papers.rs"]
mod papers;
#[path = "conformance/passkeys.rs"]
mod passkeys;
#[path = "conformance/shelf.rs"]
mod shelf;
#[path = "support/postgres.rs"]
mod support;

use std::sync::atomic::{AtomicU32, Ordering};

use nemcon_store::{Batch, Group, SqliteOptions, Store};
use support::TestPostgres;

/// Runs every check on a store. A second handle on the same database stands for a second node.
async fn check_all(store: Store, other: Store) {
    log::check(&store, &other).await;
    shelf::check(&store).await;
    accounts::check(&store).await;
    passkeys::check(&store, &other).await;
    mails::check(&store, &other).await;
    papers::check(&store).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_conforms() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open_sqlite(folder.path(), SqliteOptions::default()).await.expect("opens");
    let other = Store::open_sqlite(folder.path(), SqliteOptions::default()).await.expect("opens again");
    check_all(store, other).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_conforms() {
    let Some(server) = TestPostgres::start() else {
        return;
    };
    // Both begin on an empty database at once.
    let (url, again) = (server.url(), server.url());
    let (store, other) = tokio::join!(Store::open_postgres(&url), Store::open_postgres(&again));
    let (store, other) = (store.expect("opens"), other.expect("opens again"));
    log::check_notified(&store, &other).await;
    check_all(store, other.clone()).await;
    // A server that comes back is used again, and heard again.
    server.restart();
    let store = Store::open_postgres(&url).await.expect("opens after the restart");
    let fresh = group(&store).await;
    for _ in 0..20 {
        if other.size(fresh.id).await == Ok(0) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the pool did not recover");
}

/// A new group with a name of its own.
async fn group(store: &Store) -> Group {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let n = NEXT.fetch_add(1, Ordering::Relaxed);
    let origin = format!("exercise.example.org/group-{n}");
    store.begin_group(&origin, &format!("group-{n}"), "key").await.expect("begins")
}

/// A batch of these entries and a checkpoint that names their number.
fn batch(entries: &[&str], size: u64) -> Batch {
    Batch {
        entries: entries.iter().map(|e| e.as_bytes().to_vec()).collect(),
        checkpoint: format!("checkpoint of {size}").into_bytes(),
        ..Batch::default()
    }
}
