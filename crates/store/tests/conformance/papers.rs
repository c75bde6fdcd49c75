//! What is held of persons beside the record.

use nemcon_store::{Look, Paper, PaperKind, Store};

use crate::group;

pub async fn check(store: &Store) {
    let (g, other) = (group(store).await, group(store).await);
    let paper = |person: &str, kind, content: &[u8]| Paper {
        person: person.into(),
        kind,
        delegation: "alder".into(),
        content: content.to_vec(),
        made: 7,
    };
    let photo = paper("one", PaperKind::Photo, &[1, 0, 255]);
    store.put_paper(g.id, paper("one", PaperKind::Photo, &[9])).await.expect("keeps");
    store.put_paper(g.id, photo.clone()).await.expect("keeps the second in place of the first");
    store.put_paper(g.id, paper("one", PaperKind::Identity, b"{}")).await.expect("keeps");
    store.put_paper(g.id, paper("two", PaperKind::Identity, b"{}")).await.expect("keeps");
    assert_eq!(store.paper(g.id, "one", PaperKind::Photo).await, Ok(Some(photo)));
    assert_eq!(store.paper(other.id, "one", PaperKind::Photo).await, Ok(None), "another group knows nothing of it");
    assert_eq!(
        store.papers_held(g.id, PaperKind::Identity).await,
        Ok(vec![("one".into(), "alder".into()), ("two".into(), "alder".into())])
    );
    assert_eq!(store.papers(g.id, PaperKind::Identity).await.map(|all| all.len()), Ok(2));

    let look = |at| Look { seat: "secretariat".into(), account: "staff".into(), at };
    for at in [10, 12] {
        store.note_look(g.id, "one", look(at)).await.expect("notes");
    }
    store.note_look(g.id, "two", look(11)).await.expect("notes");
    assert_eq!(store.looks(g.id, "one").await, Ok(vec![look(12), look(10)]));
    assert_eq!(store.forget_paper(g.id, "one", PaperKind::Photo).await, Ok(true));
    assert_eq!(store.looks(g.id, "one").await.map(|all| all.len()), Ok(2), "the photograph has nothing to do with it");
    assert_eq!(store.forget_paper(g.id, "one", PaperKind::Identity).await, Ok(true));
    assert_eq!(store.forget_paper(g.id, "one", PaperKind::Identity).await, Ok(false));
    assert_eq!(store.looks(g.id, "one").await, Ok(vec![]), "who looked goes with what was looked at");
    store.move_papers(g.id, "two", "three").await.expect("moves");
    assert_eq!(store.papers_held(g.id, PaperKind::Identity).await, Ok(vec![("three".into(), "alder".into())]));
    assert_eq!(store.looks(g.id, "three").await.map(|all| all.len()), Ok(1));
}
