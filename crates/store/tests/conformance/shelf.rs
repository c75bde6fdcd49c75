//! Blobs, openings, desks, the outbox.

use nemcon_store::{Appended, Blob, BlobKind, Failure, Opening, OutboxRow, Standing, Store};

use crate::{batch, group};

pub async fn check(store: &Store) {
    blobs_are_kept_once(store).await;
    what_no_act_names_is_forgotten(store).await;
    openings_can_be_erased_and_entries_stay(store).await;
    a_desk_is_private_to_its_seat(store).await;
    a_notice_is_claimed_by_one(store).await;
    a_check_in_counts_once_and_not_for_ever(store).await;
}

async fn a_check_in_counts_once_and_not_for_ever(store: &Store) {
    let g = group(store).await;
    let came = |all: &[(&str, i64)]| all.iter().map(|(badge, at)| ((*badge).to_owned(), *at)).collect::<Vec<_>>();
    store.check_in(g.id, &came(&[("a", 10), ("b", 11), ("a", 10), ("a", 12)]), 0).await.expect("keeps");
    assert_eq!(store.came_in(g.id, 0, 12).await, Ok(2));
    assert_eq!(store.came_in(g.id, 12, 13).await, Ok(1));
    store.check_in(g.id, &[], 12).await.expect("deletes");
    assert_eq!(store.came_in(g.id, 0, 100).await, Ok(1), "what is from before is deleted");
}

fn blob(first: u8, kind: BlobKind) -> Blob {
    Blob { name: [first; 32], kind, media_type: "text/plain".into(), bytes: vec![first, 0, 255], salt: vec![] }
}

async fn blobs_are_kept_once(store: &Store) {
    let file = blob(1, BlobKind::File);
    store.put_blob(file.clone()).await.expect("keeps");
    store.put_blob(Blob { bytes: vec![9], ..file.clone() }).await.expect("keeps the first");
    assert_eq!(store.blob(file.name).await, Ok(Some(file.clone())));
    assert_eq!(store.erase_file(file.name).await, Ok(true));
    assert_eq!(store.erase_file(file.name).await, Ok(false));
    assert_eq!(store.blob(file.name).await, Ok(None));

    store.put_blob(blob(2, BlobKind::File)).await.expect("keeps");
    store.put_blob(blob(2, BlobKind::Text)).await.expect("is a text from now on");
    store.put_blob(blob(2, BlobKind::File)).await.expect("and stays one");
    assert_eq!(store.blob([2; 32]).await, Ok(Some(blob(2, BlobKind::Text))));
    assert!(matches!(store.erase_file([2; 32]).await, Err(Failure::Conflict(_))), "a text is never erased");
    assert_eq!(store.blob([2; 32]).await, Ok(Some(blob(2, BlobKind::Text))));
}

async fn what_no_act_names_is_forgotten(store: &Store) {
    let g = group(store).await;
    for name in 11..=15 {
        store.put_upload(blob(name, BlobKind::File), 100).await.expect("keeps");
    }
    store.put_upload(blob(12, BlobKind::File), 200).await.expect("sent again");
    let with = nemcon_store::Batch { blobs: vec![blob(13, BlobKind::File)], named: vec![[14; 32]], ..batch(&["a"], 1) };
    assert_eq!(store.append(g.id, 0, with).await, Ok(Appended::Recorded { size: 1 }));
    store.put_upload(blob(14, BlobKind::File), 100).await.expect("what is named stays so");
    store.put_blob(blob(15, BlobKind::Text)).await.expect("a text is never forgotten");
    assert_eq!(store.forget_uploads(100).await, Ok(0));
    assert_eq!(store.forget_uploads(101).await, Ok(1), "the eleventh");
    assert_eq!(store.forget_uploads(1_000).await, Ok(1), "the twelfth");
    for (name, there) in [(11, false), (12, false), (13, true), (14, true), (15, true)] {
        assert_eq!(store.blob([name; 32]).await.expect("reads").is_some(), there, "{name}");
    }
}

async fn openings_can_be_erased_and_entries_stay(store: &Store) {
    let g = group(store).await;
    let opening = |leaf: u64, name: &str, audience: &str| Opening {
        leaf,
        name: name.into(),
        audience: audience.into(),
        bytes: format!("{leaf} {name}").into_bytes(),
    };
    let mut with = batch(&["a", "b"], 2);
    with.openings = vec![opening(0, "reason", "chair"), opening(1, "person", "states"), opening(1, "act", "author:7")];
    with.blobs = vec![blob(3, BlobKind::Text)];
    assert_eq!(store.append(g.id, 0, with).await, Ok(Appended::Recorded { size: 2 }));
    assert!(store.blob([3; 32]).await.expect("reads").is_some());
    let both = vec![opening(1, "act", "author:7"), opening(1, "person", "states")];
    assert_eq!(store.openings(g.id, 1, 2).await, Ok(both));
    assert_eq!(store.openings(g.id, 0, 2).await.map(|o| o.len()), Ok(3));
    let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let found = store.openings_named(g.id, &named(&["person", "nothing", "it's", "a\",\"act"])).await;
    assert_eq!(found, Ok(vec![opening(1, "person", "states")]));
    assert_eq!(store.openings_named(g.id, &[]).await, Ok(vec![]));

    let secret = Blob::salted_file(vec![7; 16], "text/plain".into(), b"words".to_vec());
    let known = Blob::file("text/plain".into(), b"words".to_vec());
    assert!(secret.is_named_rightly() && known.is_named_rightly() && secret.name != known.name);
    assert!(!Blob { salt: vec![8; 16], ..secret.clone() }.is_named_rightly(), "another salt");
    assert!(!Blob::salted_file(vec![7; 15], "text/plain".into(), b"words".to_vec()).is_named_rightly(), "too short");
    for file in [&secret, &known] {
        store.put_blob(file.clone()).await.expect("keeps");
        assert_eq!(store.blob(file.name).await, Ok(Some(file.clone())));
    }
    assert_eq!(store.standing(g.id).await, Ok(Standing { size: 2, erasures: 0 }));
    let named = [secret.name, known.name, [3; 32]];
    assert_eq!(store.erase_openings(g.id, 1, &named).await, Ok(3), "two openings and what they open");
    assert_eq!(store.standing(g.id).await, Ok(Standing { size: 2, erasures: 1 }));
    assert_eq!(store.blob(secret.name).await, Ok(None));
    assert!(store.blob(known.name).await.expect("reads").is_some(), "a public file stays");
    assert!(store.blob([3; 32]).await.expect("reads").is_some(), "and so does a text");
    assert_eq!(store.openings(g.id, 1, 2).await, Ok(vec![]));
    assert_eq!(store.entries(g.id, 0, 2).await, Ok(vec![b"a".to_vec(), b"b".to_vec()]));
}

async fn a_desk_is_private_to_its_seat(store: &Store) {
    let g = group(store).await;
    store.put_on_desk(g.id, "seat-1", "notes", b"first".to_vec()).await.expect("lays");
    store.put_on_desk(g.id, "seat-1", "notes", b"second".to_vec()).await.expect("replaces");
    store.put_on_desk(g.id, "seat-1", "draft", b"text".to_vec()).await.expect("lays");
    let lies = vec![("draft".to_owned(), b"text".to_vec()), ("notes".to_owned(), b"second".to_vec())];
    assert_eq!(store.desk(g.id, "seat-1").await, Ok(lies));
    assert_eq!(store.desk(g.id, "seat-2").await, Ok(vec![]));
    store.put_on_desk(g.id, "seat-1", "draft", vec![]).await.expect("clears");
    assert_eq!(store.desk(g.id, "seat-1").await.map(|d| d.len()), Ok(1));
}

async fn a_notice_is_claimed_by_one(store: &Store) {
    let g = group(store).await;
    let row = |kind: &str, due| OutboxRow { kind: kind.into(), content: kind.as_bytes().to_vec(), due };
    let mut with = batch(&["a"], 1);
    with.outbox = vec![row("first", 100), row("second", 100), row("later", 900)];
    store.append(g.id, 0, with).await.expect("appends");

    let mut claims = Vec::new();
    for _ in 0..8 {
        let store = store.clone();
        claims.push(tokio::spawn(async move { store.claim_notices(500, 1_000, 1).await.expect("claims") }));
    }
    let mut claimed = Vec::new();
    for claim in claims {
        claimed.extend(claim.await.expect("answers"));
    }
    claimed.sort_by(|a, b| a.kind.cmp(&b.kind));
    let kinds: Vec<&str> = claimed.iter().map(|n| n.kind.as_str()).collect();
    assert_eq!(kinds, ["first", "second"], "each is claimed once, what is not due is not");
    assert!(claimed.iter().all(|n| n.attempts == 1 && n.group == g.id && n.content == n.kind.as_bytes()));

    store.finish_notice(claimed[0].id).await.expect("finishes");
    store.postpone_notice(claimed[1].id, 2_000).await.expect("postpones");
    let next = store.claim_notices(1_500, 1_600, 9).await.expect("claims");
    assert_eq!(next.iter().map(|n| n.kind.as_str()).collect::<Vec<_>>(), ["later"]);
    // Whoever claimed `later` went away: it is claimed again.
    let again = store.claim_notices(2_500, 2_600, 9).await.expect("claims");
    assert_eq!(again.iter().map(|n| (n.kind.as_str(), n.attempts)).collect::<Vec<_>>(), [("second", 2), ("later", 2)]);
}
