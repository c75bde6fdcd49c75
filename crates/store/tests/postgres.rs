//! What only PostgreSQL can show: rows that refuse to change, a schema that is newer, a server that may lose commits.

#[path = "support/postgres.rs"]
mod support;

use nemcon_store::{Batch, Blob, BlobKind, Failure, NewEvent, Store};
use support::TestPostgres;
use tokio_postgres::{Client, NoTls};

async fn direct(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.expect("connects");
    tokio::spawn(connection);
    client
}

#[tokio::test]
async fn the_server_is_as_strict_as_the_program() {
    let Some(server) = TestPostgres::start() else {
        return;
    };
    let url = server.url();
    let store = Store::open_postgres(&url).await.expect("opens");
    let direct = direct(&url).await;
    the_record_refuses_to_change(&store, &direct).await;
    a_server_that_may_lose_commits_is_refused(&url, &direct).await;
    a_newer_schema_is_left_alone(&url, &direct).await;
}

async fn the_record_refuses_to_change(store: &Store, direct: &Client) {
    let group = store.begin_group("example.org/fixed", "fixed", "key").await.expect("begins");
    let text = Blob { name: [1; 32], kind: BlobKind::Text, media_type: "x/y".into(), bytes: vec![1], salt: vec![] };
    let batch = Batch { entries: vec![vec![1]], checkpoint: vec![2], blobs: vec![text], ..Batch::default() };
    store.append(group.id, 0, batch).await.expect("appends");
    let told = NewEvent { account: "a".into(), circle: "c".into(), kind: "link".into(), at: 1 };
    store.put_event(told).await.expect("keeps");
    for (sql, refusal) in [
        ("UPDATE entries SET bytes = '\\x00'", "entries are never changed"),
        ("DELETE FROM entries", "entries are never deleted"),
        ("TRUNCATE entries", "entries are never deleted"),
        ("INSERT INTO entries VALUES (1, 1, '\\x00')", "an entry lies within the size of its record"),
        ("UPDATE checkpoints SET note = '\\x00'", "checkpoints are never changed"),
        ("DELETE FROM checkpoints", "checkpoints are never deleted"),
        ("TRUNCATE checkpoints", "checkpoints are never deleted"),
        ("UPDATE groups SET size = 0", "a record never shrinks and keeps its origin"),
        ("DELETE FROM groups", "a group is never deleted"),
        ("UPDATE account_events SET kind = 'other'", "what happened to an account is never changed"),
        ("DELETE FROM account_events", "what happened to an account is never deleted"),
        ("TRUNCATE account_events", "what happened to an account is never deleted"),
        ("DELETE FROM blobs", "texts are never deleted"),
        ("TRUNCATE blobs", "texts are never deleted"),
        ("UPDATE blobs SET bytes = '\\x00'", "blobs are never changed"),
        ("UPDATE blobs SET kind = 'file'", "blobs are never changed"),
    ] {
        let error = direct.batch_execute(sql).await.expect_err(sql);
        let message = error.as_db_error().map_or_else(|| error.to_string(), |e| e.message().to_owned());
        assert!(message.contains(refusal), "{sql}: {message}");
    }
}

async fn a_server_that_may_lose_commits_is_refused(url: &str, direct: &Client) {
    direct.batch_execute("ALTER ROLE nemcon SET synchronous_commit = off").await.expect("sets");
    let refused = Store::open_postgres(url).await.err();
    assert!(matches!(&refused, Some(Failure::Unfit(why)) if why.contains("synchronous_commit")), "{refused:?}");
    direct.batch_execute("ALTER ROLE nemcon RESET synchronous_commit").await.expect("resets");
    assert!(Store::open_postgres(url).await.is_ok());
}

async fn a_newer_schema_is_left_alone(url: &str, direct: &Client) {
    direct.batch_execute("INSERT INTO nemcon_schema VALUES (99)").await.expect("inserts");
    let again = Store::open_postgres(url).await.err();
    assert!(matches!(again, Some(Failure::Newer { found: 99, .. })));
}
