//! How quick the path is. Only run when asked (`cargo test -- --ignored`): on a busy machine it would say nothing.

mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use nemcon_secretariat::SystemClock;
use nemcon_store::Store;
use support::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement"]
async fn sixty_four_clients_are_served_together() {
    let folder = tempfile::tempdir().expect("a folder");
    measure("SQLite", || sqlite(folder.path())).await;
    let Some(server) = postgres::TestPostgres::start() else { return };
    let url = server.url();
    measure("PostgreSQL", || async { Store::open_postgres(&url).await.expect("the store opens") }).await;
}

async fn measure<F: Future<Output = Store>>(engine: &str, open: impl Fn() -> F) {
    let folder = tempfile::tempdir().expect("a folder");
    let secretariat = support::secretariat(folder.path(), open().await, Arc::new(SystemClock::default())).await;
    let group = open_group(&secretariat).await;
    let acts: Vec<Vec<_>> = (0..64).map(|_| (0..150).map(|_| schedule()).collect()).collect();
    let begun = Instant::now();
    let clients: Vec<_> = acts
        .into_iter()
        .map(|acts| {
            let group = group.clone();
            tokio::spawn(async move {
                let mut slowest = Duration::ZERO;
                for act in acts {
                    let sent = Instant::now();
                    send(&group, &office(), &act).await.expect("admitted");
                    slowest = slowest.max(sent.elapsed());
                }
                slowest
            })
        })
        .collect();
    let mut slowest = Duration::ZERO;
    for client in clients {
        slowest = slowest.max(client.await.expect("ends"));
    }
    let rate = 64.0 * 150.0 / begun.elapsed().as_secs_f64();
    eprintln!("{engine}: {rate:.0} durable acts a second, the slowest after {slowest:?}");
    secretariat.shutdown().await;
    drop(secretariat);

    let begun = Instant::now();
    let again = support::secretariat(folder.path(), open().await, Arc::new(SystemClock::default())).await;
    let entries = again.group(ORIGIN).expect("is there").snapshot().size();
    let per_entry = begun.elapsed() / u32::try_from(entries).expect("a few");
    eprintln!("{engine}: {entries} entries replayed in {:?}, {per_entry:?} each", begun.elapsed());
    // Rules and record without optimisation take most of the time; what users run is held to the whole.
    let wanted = if cfg!(debug_assertions) { 1_000.0 } else { 2_000.0 };
    assert!(rate >= wanted, "{rate:.0} acts a second");
    assert!(
        per_entry < Duration::from_micros(if cfg!(debug_assertions) { 200 } else { 20 }),
        "{per_entry:?} to replay an entry"
    );
}
