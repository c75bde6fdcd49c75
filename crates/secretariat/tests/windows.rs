//! Acts that close a window, and entries that are closed to outsiders.

mod support;

use std::sync::Arc;
use std::time::Duration;

use nemcon_negotiation::{Act, Capacity, Digest, Hash, Id, Refusal};
use nemcon_record::disclosure::Disclosure;
use nemcon_secretariat::{Beside, Group, ManualClock, Rejection, Seat, Secretariat};
use serde_json::json;
use support::*;

struct Room {
    folder: tempfile::TempDir,
    clock: Arc<ManualClock>,
    secretariat: Secretariat,
    group: Group,
    question: Id,
    put: u64,
}

fn chair() -> Seat {
    seat(Capacity::Chair, "chair")
}

fn alder() -> Seat {
    seat(Capacity::Delegate, "alder")
}

impl Room {
    /// A meeting is open, and the question put whether the rulebook is adopted.
    async fn with_a_question() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = clock();
        // A minute passes below at one stroke: that is no outage.
        let secretariat = untiring(folder.path(), clock.clone()).await;
        let group = open_group(&secretariat).await;
        let meeting = schedule();
        send(&group, &office(), &meeting).await.expect("scheduled");
        let open = act(&chair(), "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}));
        send(&group, &chair(), &open).await.expect("opened");
        let rulebook = Hash::of(include_bytes!("../../../rulebooks/oewg.json"));
        let subject = json!({"on": "rules", "rulebook": rulebook});
        let put = act(&chair(), "put_question", json!({"meeting": meeting.id, "subject": subject}));
        let receipt = send(&group, &chair(), &put).await.expect("put");
        clock.advance(Duration::from_secs(60));
        Self { folder, clock, secretariat, group, question: put.id, put: receipt.number }
    }

    async fn again(self) -> Self {
        self.secretariat.shutdown().await;
        let secretariat = untiring(self.folder.path(), self.clock.clone()).await;
        let group = secretariat.group(ORIGIN).expect("is there");
        Self { secretariat, group, ..self }
    }

    async fn object(&self, reason: &str) -> u64 {
        let object = act(&alder(), "object", json!({"question": self.question, "reason": reason}));
        let receipt = send(&self.group, &alder(), &object).await.expect("an objection is never refused");
        assert!(receipt.closed);
        receipt.number
    }

    fn gavel(&self) -> nemcon_negotiation::Act {
        act(&chair(), "gavel", json!({"question": self.question, "put": self.put}))
    }

    fn reason_seen_from(&self, seat: &Seat) -> Option<Option<String>> {
        let snapshot = self.group.snapshot();
        let room = seat.in_the_room();
        let seen = snapshot.proceedings.seen_by(&room, begin()).objections(&self.question);
        seen.into_iter().next().map(|heard| heard.reason)
    }

    fn files_hold(&self, needle: &str) -> bool {
        let files = std::fs::read_dir(self.folder.path()).expect("lists").flatten().filter(|f| f.path().is_file());
        let mut bytes = files.map(|file| std::fs::read(file.path()).expect("reads"));
        bytes.any(|bytes| bytes.windows(needle.len()).any(|window| window == needle.as_bytes()))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_objection_is_closed_to_all_but_its_author_and_the_chair() {
    let room = Room::with_a_question().await;
    let number = room.object("our reason").await;
    let bytes = room.group.entry(number).await.expect("reads").expect("is there");
    let line = String::from_utf8(bytes).expect("text");
    assert!(line.starts_with(r#"{"closed":["#) && !line.contains("alder") && line.lines().count() == 1, "{line}");

    let room = room.again().await;
    let birch = seat(Capacity::Delegate, "birch");
    assert_eq!(room.group.doubt(), None);
    assert_eq!(room.reason_seen_from(&chair()), Some(Some("our reason".into())), "the opening was kept");
    assert_eq!(room.reason_seen_from(&alder()), Some(Some("our reason".into())));
    assert_eq!(room.reason_seen_from(&birch), Some(None), "all States learn that there is one");

    let refused = send(&room.group, &chair(), &room.gavel()).await;
    let stands = Refusal::ObjectionStands { question: room.question };
    assert_eq!(refused, Err(stands.into()), "at once, not after two seconds");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_closed_act_commits_to_within_outlives_a_restart() {
    let room = Room::with_a_question().await;
    let mut sent = Vec::new();
    // The order in which openings are kept follows their digests: several, so that some come before the entry's own.
    for salt in 1..=6 {
        let somebody = Disclosure::make(&[salt; 16], "contact", json!("somebody@example.org")).expect("a disclosure");
        let person: Digest = somebody.digest().to_base64url().parse().expect("a digest");
        let seat = Seat { person: Some(person.clone()), ..alder() };
        let object = act(&seat, "object", json!({"question": room.question, "reason": "our reason"}));
        let object = Act { person: Some(person), ..object };
        let beside = Beside { disclosures: vec![somebody.text().to_owned()], ..Beside::default() };
        sent.push(room.group.submit(&seat, note(&object), beside).await.expect("admitted").number);
    }
    let hash = room.group.snapshot().proceedings.state_hash();
    let room = room.again().await;
    assert_eq!(room.group.doubt(), None);
    assert_eq!(room.group.snapshot().proceedings.state_hash(), hash);
    assert_eq!(room.reason_seen_from(&chair()), Some(Some("our reason".into())), "the entry's own opening is read");
    assert_eq!(room.group.erase_openings(sent[0]).await, Ok(3), "and what is in it is erased with it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_closed_act_again_gives_the_first_receipt() {
    let room = Room::with_a_question().await;
    let object = act(&alder(), "object", json!({"question": room.question}));
    let first = send(&room.group, &alder(), &object).await.expect("admitted");
    let room = room.again().await;
    let second = send(&room.group, &alder(), &object).await.expect("known");
    assert_eq!((second.number, second.closed, second.again), (first.number, true, true));
    assert_eq!(second.admission, first.admission);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_erased_is_gone_and_the_record_stays_whole() {
    let room = Room::with_a_question().await;
    let number = room.object("canary").await;
    let (hash, root) = (room.group.snapshot().proceedings.state_hash(), room.group.snapshot().checkpoint().to_vec());
    // Openings are base64url of JSON: this is how the word looks within one, at one of three offsets.
    let disguised = ["Y2FuYX", "NhbmFye", "jYW5hcn"];
    assert!(disguised.iter().any(|word| room.files_hold(word)), "the opening is in the database");
    assert_eq!(room.group.erase_openings(number).await, Ok(2));
    assert!(!disguised.iter().any(|word| room.files_hold(word)));
    assert_eq!(room.reason_seen_from(&chair()), None);
    assert_eq!(room.group.snapshot().proceedings.state_hash(), hash);
    assert_eq!(room.group.snapshot().checkpoint(), root);
    let room = room.again().await;
    assert_eq!((room.group.doubt(), room.group.snapshot().proceedings.state_hash()), (None, hash));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_gavel_is_recorded_two_seconds_later_after_all_received_before() {
    let room = Room::with_a_question().await;
    let gavel = room.gavel();
    let waiting = tokio::spawn({
        let group = room.group.clone();
        async move { send(&group, &chair(), &gavel).await }
    });
    until_held(&room.group).await;
    assert!(!waiting.is_finished(), "held");
    room.clock.advance(Duration::from_millis(1_900));
    let between = send(&room.group, &office(), &schedule()).await.expect("others are not held up");
    assert!(!waiting.is_finished(), "still held");
    room.clock.advance(Duration::from_millis(200));
    let receipt = waiting.await.expect("ends").expect("decided");
    assert_eq!(receipt.number, between.number + 1);
    assert!(receipt.admission.recorded >= receipt.admission.received.plus_millis(2_000));
    assert!(room.group.snapshot().proceedings.state.rules_adopted.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_objection_within_the_two_seconds_is_heard() {
    let room = Room::with_a_question().await;
    let gavel = room.gavel();
    let waiting = tokio::spawn({
        let group = room.group.clone();
        async move { send(&group, &chair(), &gavel).await }
    });
    until_held(&room.group).await;
    room.clock.advance(Duration::from_millis(1_000));
    room.object("in the last moment").await;
    room.clock.advance(Duration::from_millis(1_100));
    let refused = waiting.await.expect("ends");
    assert!(matches!(refused, Err(Rejection::Refused(_))), "{refused:?}");
    assert!(room.group.snapshot().proceedings.state.rules_adopted.is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_held_gavel_is_turned_away_when_the_service_ends() {
    let room = Room::with_a_question().await;
    let gavel = room.gavel();
    let waiting = tokio::spawn({
        let (group, gavel) = (room.group.clone(), gavel.clone());
        async move { send(&group, &chair(), &gavel).await }
    });
    until_held(&room.group).await;
    let room = room.again().await;
    assert_eq!(waiting.await.expect("ends"), Err(Rejection::Busy), "not recorded, and said so");
    let sending = tokio::spawn({
        let group = room.group.clone();
        async move { send(&group, &chair(), &gavel).await }
    });
    until_held(&room.group).await;
    room.clock.advance(Duration::from_millis(2_000));
    sending.await.expect("ends").expect("the same act, sent again, is recorded");
}
