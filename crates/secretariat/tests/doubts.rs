//! Where anything is in doubt, nothing is written, and reading goes on.

mod support;

use std::sync::Arc;
use std::time::Duration;

use nemcon_secretariat::{Config, Doubt, Rejection, Secretariat, SystemClock};
use nemcon_store::{Failure, SqliteOptions, Store};
use support::*;

/// Puts new files in place of the old ones, which a thread that is about to end may still hold open.
fn copy_database(from: &std::path::Path, to: &std::path::Path) {
    for name in ["nemcon.db", "nemcon.db-wal", "nemcon.db-shm"] {
        let (source, target) = (from.join(name), to.join(name));
        let _ = std::fs::remove_file(&target);
        if source.exists() {
            std::fs::copy(source, target).expect("copies");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_is_read_again_after_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = clock();
    let hash = {
        let (secretariat, group) = with_group(folder.path(), clock.clone()).await;
        for _ in 0..5 {
            send(&group, &office(), &schedule()).await.expect("admitted");
        }
        secretariat.shutdown().await;
        group.snapshot().proceedings.state_hash()
    };
    let again = secretariat(folder.path(), sqlite(folder.path()).await, clock).await;
    let group = again.group("working-group").expect("by its name");
    assert_eq!(group.doubt(), None);
    assert_eq!(group.snapshot().proceedings.state_hash(), hash);
    assert_eq!(send(&group, &office(), &schedule()).await.expect("goes on").number, 7);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_copy_of_the_database_is_noticed() {
    let (folder, old) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let clock = clock();
    {
        let (secretariat, group) = with_group(folder.path(), clock.clone()).await;
        secretariat.store().backup(old.path()).await.expect("copies");
        send(&group, &office(), &schedule()).await.expect("admitted");
        secretariat.shutdown().await;
    }
    copy_database(old.path(), folder.path());
    let restored = secretariat(folder.path(), sqlite(folder.path()).await, clock.clone()).await;
    let group = restored.group(ORIGIN).expect("is read");
    assert_eq!(group.doubt().as_deref(), Some(&Doubt::RolledBack { known: 2, found: 1 }));
    let refused = send(&group, &office(), &schedule()).await;
    assert!(matches!(refused, Err(Rejection::ReadOnly(Doubt::RolledBack { .. }))), "{refused:?}");
    assert_eq!(group.snapshot().size(), 1, "what there is, is read");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_altered_entry_is_noticed() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = clock();
    {
        let (secretariat, group) = with_group(folder.path(), clock.clone()).await;
        send(&group, &office(), &schedule()).await.expect("admitted");
        secretariat.shutdown().await;
    }
    let direct = rusqlite::Connection::open(folder.path().join("nemcon.db")).expect("opens");
    let alter = "DROP TRIGGER entries_unchanged;
                 UPDATE entries SET bytes = CAST(REPLACE(CAST(bytes AS TEXT), 'room 1', 'room 2') AS BLOB) WHERE leaf = 1";
    direct.execute_batch(alter).expect("alters");
    let again = secretariat(folder.path(), sqlite(folder.path()).await, clock).await;
    let group = again.group(ORIGIN).expect("is read");
    assert_eq!(group.doubt().as_deref(), Some(&Doubt::Forked { size: 2 }));
    assert!(send(&group, &office(), &schedule()).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_key_or_its_last_checkpoint_a_record_is_only_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = clock();
    {
        let (secretariat, _) = with_group(folder.path(), clock.clone()).await;
        secretariat.shutdown().await;
    }
    let hidden = folder.path().join("hidden");
    std::fs::rename(folder.path().join("keys"), &hidden).expect("moves");
    let store = sqlite(folder.path()).await;
    let keyless = secretariat(folder.path(), store.clone(), clock.clone()).await;
    assert_eq!(keyless.group(ORIGIN).expect("is read").doubt().as_deref(), Some(&Doubt::NoKey));
    keyless.shutdown().await;

    std::fs::rename(hidden, folder.path().join("keys")).expect("moves back");
    std::fs::remove_dir_all(folder.path().join("heads")).expect("removes");
    let headless = secretariat(folder.path(), store.clone(), clock.clone()).await;
    assert_eq!(headless.group(ORIGIN).expect("is read").doubt().as_deref(), Some(&Doubt::NoHead { found: 1 }));
    headless.shutdown().await;

    let config = Config { accept_missing_head: true, ..Config::in_folder(folder.path().to_owned()) };
    let accepted = Secretariat::open(config, store, clock).await.expect("opens");
    let group = accepted.group(ORIGIN).expect("is read");
    assert_eq!(group.doubt(), None);
    send(&group, &office(), &schedule()).await.expect("goes on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn time_that_goes_back_stops_writing() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = clock();
    let (_secretariat, group) = with_group(folder.path(), clock.clone()).await;
    clock.advance(Duration::from_secs(60));
    send(&group, &office(), &schedule()).await.expect("admitted");

    clock.jump(-3_600_000);
    until("the jump is seen", || group.doubt().is_some()).await;
    let refused = send(&group, &office(), &schedule()).await;
    assert!(matches!(&refused, Err(Rejection::ReadOnly(doubt)) if doubt.passes()), "{refused:?}");
    assert_eq!(group.snapshot().size(), 2);

    clock.jump(3_600_000);
    clock.advance(Duration::from_secs(5));
    until_gone_round(&group).await;
    assert!(group.doubt().is_some(), "not before the clock has been steady for a while");
    clock.advance(Duration::from_secs(11));
    until("writing again", || group.doubt().is_none()).await;
    let receipt = send(&group, &office(), &schedule()).await.expect("admitted");
    let last = group.snapshot().last_recorded().expect("a last entry");
    assert!(receipt.admission.recorded >= begin().plus_millis(60_000) && receipt.admission.recorded == last);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_acknowledges_nothing_and_the_record_stays_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = SqliteOptions { pages_max: Some(120) };
    let store = Store::open_sqlite(folder.path(), options).await.expect("opens");
    let full = secretariat(folder.path(), store, clock()).await;
    let group = open_group(&full).await;
    let mut acknowledged = 1;
    let failure = loop {
        match send(&group, &office(), &schedule()).await {
            Ok(receipt) => acknowledged = receipt.number,
            Err(failure) => break failure,
        }
        assert!(acknowledged < 5_000, "the disk never filled");
    };
    assert!(matches!(failure, Rejection::Failed(Failure::Full(_))), "{failure:?}");
    assert_eq!(group.snapshot().size(), acknowledged);
    full.shutdown().await;

    let roomy = secretariat(folder.path(), sqlite(folder.path()).await, clock()).await;
    let group = roomy.group(ORIGIN).expect("is there");
    assert_eq!((group.doubt(), group.snapshot().size()), (None, acknowledged));
    assert_eq!(send(&group, &office(), &schedule()).await.expect("goes on").number, acknowledged + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_time_without_service_is_noted_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = clock();
    {
        let (secretariat, group) = with_group(folder.path(), clock.clone()).await;
        let beating = || async { secretariat.store().last_beat().await.expect("reads").is_some() };
        while !beating().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        drop(group);
        secretariat.shutdown().await;
    }
    clock.advance(Duration::from_secs(30));
    {
        let short = secretariat(folder.path(), sqlite(folder.path()).await, clock.clone()).await;
        let group = short.group(ORIGIN).expect("is there");
        until_gone_round(&group).await;
        assert_eq!(group.snapshot().size(), 1, "half a minute is no outage");
        short.shutdown().await;
    }
    clock.advance(Duration::from_secs(7200));
    let back = secretariat(folder.path(), sqlite(folder.path()).await, clock.clone()).await;
    let group = back.group(ORIGIN).expect("is there");
    assert!(group.wait_for(2, Duration::from_secs(60)).await, "the outage is noted");
    let outage = *group.snapshot().proceedings.state.outages.back().expect("an outage");
    assert!(outage.from <= begin().plus_millis(30_000), "{outage:?}");
    assert_eq!(outage.to, begin().plus_millis(7_230_000));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_system_clock_is_no_doubt() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_secretariat, group) = with_group(folder.path(), Arc::new(SystemClock::default())).await;
    until_gone_round(&group).await;
    assert_eq!(group.doubt(), None);
}
