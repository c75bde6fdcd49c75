//! What only a database in a file can show: a full disk, erased bytes, a backup while in use, rows that refuse to change.

use std::path::Path;

use nemcon_store::{Appended, Batch, Blob, BlobKind, Failure, NewEvent, Opening, SqliteOptions, Store, check_sqlite};
use rusqlite::Connection;

async fn open(folder: &Path) -> Store {
    Store::open_sqlite(folder, SqliteOptions::default()).await.expect("opens")
}

fn batch(bytes: &[u8]) -> Batch {
    Batch { entries: vec![bytes.to_vec()], checkpoint: b"note".to_vec(), ..Batch::default() }
}

#[tokio::test]
async fn a_full_disk_is_a_clear_failure_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open_sqlite(folder.path(), SqliteOptions { pages_max: Some(60) }).await.expect("opens");
    let group = store.begin_group("example.org/full", "full", "key").await.expect("begins");
    let mut size = 0;
    let failure = loop {
        match store.append(group.id, size, batch(&[7; 30_000])).await {
            Ok(Appended::Recorded { size: now }) => size = now,
            Ok(Appended::Moved { .. }) => panic!("nobody else writes"),
            Err(failure) => break failure,
        }
    };
    assert!(matches!(failure, Failure::Full(_)), "{failure}");
    assert!(size > 0, "something fitted");
    assert_eq!(store.size(group.id).await, Ok(size));
    assert_eq!(store.entries(group.id, 0, 99).await.map(|e| e.len() as u64), Ok(size));
    drop(store);
    let roomier = open(folder.path()).await;
    assert_eq!(roomier.append(group.id, size, batch(b"small")).await, Ok(Appended::Recorded { size: size + 1 }));
}

#[tokio::test]
async fn erased_openings_and_files_are_in_no_file_of_the_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(folder.path()).await;
    let group = store.begin_group("example.org/erase", "erase", "key").await.expect("begins");
    let canary = b"canary-in-an-opening".repeat(40);
    let file = b"canary-in-a-file".repeat(4000);
    let opening = Opening { leaf: 0, name: "act".into(), audience: "chair".into(), bytes: canary };
    let blob = Blob { name: [1; 32], kind: BlobKind::File, media_type: "x/y".into(), bytes: file, salt: vec![] };
    let with = Batch { openings: vec![opening], blobs: vec![blob], ..batch(b"entry") };
    store.append(group.id, 0, with).await.expect("appends");
    assert!(holds(folder.path(), b"canary-in-an-opening") && holds(folder.path(), b"canary-in-a-file"));
    assert_eq!(store.erase_openings(group.id, 0, &[]).await, Ok(1));
    assert_eq!(store.erase_file([1; 32]).await, Ok(true));
    assert!(!holds(folder.path(), b"canary"));
}

fn holds(folder: &Path, needle: &[u8]) -> bool {
    let files = std::fs::read_dir(folder).expect("lists").map(|f| f.expect("a file").path());
    let mut bytes = files.map(|path| std::fs::read(path).expect("reads"));
    bytes.any(|bytes| bytes.windows(needle.len()).any(|window| window == needle))
}

#[tokio::test]
async fn the_database_itself_refuses_to_change_the_record() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(folder.path()).await;
    let group = store.begin_group("example.org/fixed", "fixed", "key").await.expect("begins");
    let text = Blob { name: [1; 32], kind: BlobKind::Text, media_type: "x/y".into(), bytes: vec![1], salt: vec![] };
    store.append(group.id, 0, Batch { blobs: vec![text], ..batch(b"entry") }).await.expect("appends");
    let told = NewEvent { account: "a".into(), circle: "c".into(), kind: "link".into(), at: 1 };
    store.put_event(told).await.expect("keeps");
    let direct = Connection::open(folder.path().join("nemcon.db")).expect("opens");
    for (sql, refusal) in [
        ("UPDATE entries SET bytes = x'00'", "entries are never changed"),
        ("DELETE FROM entries", "entries are never deleted"),
        ("INSERT INTO entries VALUES (1, 1, x'00')", "an entry lies within the size of its record"),
        ("UPDATE checkpoints SET note = x'00'", "checkpoints are never changed"),
        ("DELETE FROM checkpoints", "checkpoints are never deleted"),
        ("UPDATE groups SET size = 0", "a record never shrinks and keeps its origin"),
        ("UPDATE groups SET origin = 'other'", "a record never shrinks and keeps its origin"),
        ("DELETE FROM groups", "a group is never deleted"),
        ("UPDATE account_events SET kind = 'other'", "what happened to an account is never changed"),
        ("DELETE FROM account_events", "what happened to an account is never deleted"),
        ("DELETE FROM blobs", "texts are never deleted"),
        ("UPDATE blobs SET bytes = x'00'", "blobs are never changed"),
        ("UPDATE blobs SET kind = 'file'", "blobs are never changed"),
    ] {
        let error = direct.execute(sql, []).expect_err(sql).to_string();
        assert!(error.contains(refusal), "{sql}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_made_under_load_is_whole_and_opens() {
    let (folder, target) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let store = open(folder.path()).await;
    let group = store.begin_group("example.org/backup", "backup", "key").await.expect("begins");
    let writing = tokio::spawn({
        let store = store.clone();
        async move {
            for size in 0..400 {
                let entry = vec![size as u8; 2_000];
                store.append(group.id, size, batch(&entry)).await.expect("appends");
            }
        }
    });
    while store.size(group.id).await.expect("reads") < 50 {
        tokio::task::yield_now().await;
    }
    store.backup(target.path()).await.expect("copies");
    assert!(matches!(store.backup(target.path()).await, Err(Failure::Conflict(_))), "never over a backup");
    writing.await.expect("writes on");

    let checked = check_sqlite(target.path()).expect("is whole");
    let [(origin, size)] = &checked.groups[..] else { panic!("{checked:?}") };
    assert_eq!(origin, "example.org/backup");
    assert!((50..=400).contains(size), "{size}");
    let restored = open(target.path()).await;
    let entries = restored.entries(group.id, 0, *size).await.expect("reads");
    assert!(entries.iter().enumerate().all(|(n, e)| e[..] == vec![n as u8; 2_000][..]));
    assert_eq!(restored.append(group.id, *size, batch(b"on")).await, Ok(Appended::Recorded { size: size + 1 }));
}

#[tokio::test]
async fn a_check_notices_a_missing_entry() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(folder.path()).await;
    let group = store.begin_group("example.org/hole", "hole", "key").await.expect("begins");
    store.append(group.id, 0, batch(b"a")).await.expect("appends");
    store.append(group.id, 1, batch(b"b")).await.expect("appends");
    assert!(check_sqlite(folder.path()).is_ok());
    let direct = Connection::open(folder.path().join("nemcon.db")).expect("opens");
    direct.execute_batch("DROP TRIGGER entries_undeleted; DELETE FROM entries WHERE leaf = 0").expect("deletes");
    assert!(matches!(check_sqlite(folder.path()), Err(Failure::Damaged(_))));
    assert!(matches!(store.entries(group.id, 0, 2).await, Err(Failure::Damaged(_))));
}

#[tokio::test]
async fn a_newer_schema_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(open(folder.path()).await);
    let direct = Connection::open(folder.path().join("nemcon.db")).expect("opens");
    direct.execute_batch("PRAGMA user_version = 99").expect("sets");
    let again = Store::open_sqlite(folder.path(), SqliteOptions::default()).await;
    assert!(matches!(again.err(), Some(Failure::Newer { found: 99, .. })));
}
