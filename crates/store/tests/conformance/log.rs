//! Groups, entries, checkpoints, cosignatures.

use std::time::Duration;

use nemcon_store::{Appended, Cosignature, Failure, GroupId, Opening, Store};

use crate::{batch, group};

pub async fn check(store: &Store, other: &Store) {
    a_group_begins_once(store).await;
    entries_are_kept_in_order(store, other).await;
    who_comes_second_is_told(store).await;
    a_batch_is_kept_whole_or_not_at_all(store).await;
    two_writers_never_fork(store, other).await;
    long_walks_come_in_chunks(store).await;
    cosignatures_replace_their_like(store).await;
    heartbeats_are_the_newest_of_any_node(store).await;
}

async fn a_group_begins_once(store: &Store) {
    let first = group(store).await;
    let again = store.begin_group(&first.origin, "another-name", "another key").await;
    assert_eq!(again, Ok(first.clone()), "a known group stands as it was begun");
    assert_eq!(store.group(&first.origin).await, Ok(Some(first.clone())));
    assert!(store.groups().await.expect("lists").contains(&first));
    assert_eq!(store.group("example.org/unknown").await, Ok(None));
    assert!(matches!(store.size(GroupId(999_999)).await, Err(Failure::Conflict(_))));
}

async fn entries_are_kept_in_order(store: &Store, other: &Store) {
    let g = group(store).await;
    assert_eq!(store.size(g.id).await, Ok(0));
    assert_eq!(store.latest_checkpoint(g.id).await, Ok(None));
    assert_eq!(store.append(g.id, 0, batch(&["a", "b"], 2)).await, Ok(Appended::Recorded { size: 2 }));
    assert_eq!(store.append(g.id, 2, batch(&["c"], 3)).await, Ok(Appended::Recorded { size: 3 }));
    let all: Vec<Vec<u8>> = vec![b"a".into(), b"b".into(), b"c".into()];
    assert_eq!(other.entries(g.id, 0, 99).await, Ok(all));
    assert_eq!(other.entries(g.id, 1, 2).await, Ok(vec![b"b".to_vec()]));
    let latest = other.latest_checkpoint(g.id).await.expect("reads").expect("is there");
    assert_eq!((latest.size, latest.note), (3, b"checkpoint of 3".to_vec()));
    let covering = other.checkpoint_covering(g.id, 1).await.expect("reads").expect("is there");
    assert_eq!(covering.size, 2);
    assert_eq!(other.checkpoint_covering(g.id, 4).await, Ok(None));
}

async fn who_comes_second_is_told(store: &Store) {
    let g = group(store).await;
    store.append(g.id, 0, batch(&["a", "b"], 2)).await.expect("appends");
    assert_eq!(store.append(g.id, 0, batch(&["x"], 1)).await, Ok(Appended::Moved { size: 2 }));
    assert_eq!(store.append(g.id, 5, batch(&["x"], 6)).await, Ok(Appended::Moved { size: 2 }), "no holes either");
    assert_eq!(store.entries(g.id, 0, 9).await.map(|e| e.len()), Ok(2));
}

async fn a_batch_is_kept_whole_or_not_at_all(store: &Store) {
    let g = group(store).await;
    let mut twice = batch(&["a"], 1);
    let opening = Opening { leaf: 0, name: "person".into(), audience: "chair".into(), bytes: vec![1] };
    twice.openings = vec![opening.clone(), opening];
    assert!(matches!(store.append(g.id, 0, twice).await, Err(Failure::Conflict(_))));
    assert_eq!(store.size(g.id).await, Ok(0), "the size went back");
    assert_eq!(store.entries(g.id, 0, 9).await, Ok(vec![]));
    let long = "x".repeat(65_536);
    assert!(matches!(store.append(g.id, 0, batch(&[&long], 1)).await, Err(Failure::Conflict(_))));
    assert_eq!(store.append(g.id, 0, batch(&["a"], 1)).await, Ok(Appended::Recorded { size: 1 }));
}

async fn two_writers_never_fork(store: &Store, other: &Store) {
    let g = group(store).await;
    let write = |store: Store, name: &'static str| async move {
        let (mut size, mut written) = (0, 0);
        while written < 40 {
            let entry = format!("{name} {written} at {size}");
            match store.append(g.id, size, batch(&[&entry], size + 1)).await.expect("answers") {
                Appended::Recorded { size: now } => {
                    written += 1;
                    size = now;
                }
                Appended::Moved { size: now } => {
                    assert_ne!(now, size, "{name} was refused at the very size it expected");
                    size = now;
                }
            }
        }
    };
    let (first, second) = (tokio::spawn(write(store.clone(), "A")), tokio::spawn(write(other.clone(), "B")));
    first.await.expect("A writes");
    second.await.expect("B writes");
    let entries = store.entries(g.id, 0, 1000).await.expect("reads");
    assert_eq!(entries.len(), 80);
    for (leaf, entry) in entries.iter().enumerate() {
        let text = std::str::from_utf8(entry).expect("text");
        assert!(text.ends_with(&format!(" at {leaf}")), "entry {leaf} was admitted elsewhere: {text}");
    }
    for name in ["A", "B"] {
        let own = entries.iter().filter(|e| e.starts_with(name.as_bytes())).count();
        assert_eq!(own, 40, "{name} lost or doubled an entry");
    }
}

async fn long_walks_come_in_chunks(store: &Store) {
    let g = group(store).await;
    let names: Vec<String> = (0..2500).map(|n| format!("entry {n}")).collect();
    let entries: Vec<&str> = names.iter().map(String::as_str).collect();
    store.append(g.id, 0, batch(&entries, 2500)).await.expect("appends");
    let mut walk = store.walk(g.id, 3, 2500);
    let mut next = 3;
    while let Some((first, chunk)) = walk.next().await.expect("walks") {
        assert_eq!(first, next);
        for entry in chunk {
            assert_eq!(entry, format!("entry {next}").into_bytes());
            next += 1;
        }
    }
    assert_eq!(next, 2500);
    let mut beyond = store.walk(g.id, 2499, 2501);
    assert!(matches!(beyond.next().await, Err(Failure::Damaged(_))), "a record that ends too early is not passed over");
}

async fn cosignatures_replace_their_like(store: &Store) {
    let g = group(store).await;
    let by = |cosigner: &str, line: &str| Cosignature { cosigner: cosigner.into(), line: line.into() };
    for cosignature in [by("w2", "older"), by("w1", "one"), by("w2", "newer")] {
        store.put_cosignature(g.id, 7, cosignature).await.expect("keeps");
    }
    assert_eq!(store.cosignatures(g.id, 7).await, Ok(vec![by("w1", "one"), by("w2", "newer")]));
    assert_eq!(store.cosignatures(g.id, 8).await, Ok(vec![]));
}

async fn heartbeats_are_the_newest_of_any_node(store: &Store) {
    assert_eq!(store.last_beat().await, Ok(None));
    store.beat("north", 5_000).await.expect("beats");
    store.beat("south", 7_000).await.expect("beats");
    store.beat("north", 6_000).await.expect("beats");
    assert_eq!(store.last_beat().await, Ok(Some(7_000)));
}

/// A node on another connection hears of an append.
pub async fn check_notified(store: &Store, other: &Store) {
    let g = group(store).await;
    let mut heard = other.appends();
    let mut size = 0;
    // The listener connects in the background: what is appended before is not heard, and need not be.
    while size < 50 {
        let appended = store.append(g.id, size, batch(&["a"], size + 1)).await;
        assert_eq!(appended, Ok(Appended::Recorded { size: size + 1 }));
        size += 1;
        if let Ok(told) = tokio::time::timeout(Duration::from_millis(100), heard.recv()).await {
            assert_eq!(told.expect("a group"), g.id);
            return;
        }
    }
    panic!("no append was heard of");
}
