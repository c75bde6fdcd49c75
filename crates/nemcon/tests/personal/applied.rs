//! A group beside the one of the play, in which an organization applies: all that it says of itself and of whom to write to bears a mark.

use std::pin::pin;
use std::time::Duration;

use nemcon_negotiation::{Act, Capacity, Content, Hash, Id};
use nemcon_record::disclosure::{Disclosure, commit};
use nemcon_secretariat::{Beside, Group, ManualClock, Seat, Secretariat};
use nemcon_store::Blob;
use serde_json::{Value, json};

use super::planted::{MARK, Planted};

const ORIGIN: &str = "exercise.example/applied";

/// A day that is to come, in the evening of the play.
fn time(hour: u32) -> Value {
    json!({ "at": format!("2041-05-14T{hour:02}:00:00.000Z"), "local": format!("2041-05-14T{hour:02}:00"), "zone": "UTC" })
}

struct Hand<'a> {
    group: &'a Group,
    clock: &'a ManualClock,
    count: u8,
}

impl Hand<'_> {
    async fn send(&mut self, by: (Capacity, &str), name: &str, body: Value, beside: Beside) -> Id {
        self.count += 1;
        let content = Content::read(name, body).expect("a body of that act");
        let (capacity, by) = (by.0, by.1.parse().expect("a code"));
        let act = Act {
            id: Id([self.count; 16]),
            group: ORIGIN.into(),
            by,
            capacity,
            done_at: None,
            person: None,
            seen: None,
            content,
        };
        self.give(&act, beside).await;
        act.id
    }

    async fn give(&self, act: &Act, beside: Beside) {
        let seat = Seat { group: ORIGIN.into(), capacity: act.capacity, by: act.by.clone(), person: None };
        let mut sent = pin!(self.group.submit(&seat, act.line().into_bytes(), beside));
        let answer = loop {
            tokio::select! {
                answer = &mut sent => break answer,
                // What closes a window waits for time to pass.
                () = tokio::time::sleep(Duration::from_millis(5)) => self.clock.advance(Duration::from_millis(500)),
            }
        };
        answer.unwrap_or_else(|rejection| panic!("{}: {rejection}", act.content.name()));
    }

    /// The Chair puts a question on which nobody speaks, and lets the gavel fall.
    async fn decides(&mut self, meeting: Id, subject: Value, texts: Vec<Vec<u8>>) {
        let put = json!({ "meeting": meeting, "subject": subject });
        let question = self.send(CHAIR, "put_question", put, Beside { texts, ..Beside::default() }).await;
        self.clock.advance(Duration::from_secs(600));
        let put = self.group.snapshot().proceedings.state.questions[&question].number;
        self.send(CHAIR, "gavel", json!({ "put": put, "question": question }), Beside::default()).await;
    }
}

const CHAIR: (Capacity, &str) = (Capacity::Chair, "chair");

/// Plays it until the application is in, and returns the group.
pub async fn play(secretariat: &Secretariat, clock: &ManualClock, planted: &Planted) -> Group {
    let group = secretariat.begin_group(ORIGIN, "applied").await.expect("the record begins");
    let mut hand = Hand { group: &group, clock, count: 0 };
    let (opening, texts) = planted.opening();
    hand.give(&Act { group: ORIGIN.into(), ..opening }, Beside { texts, ..Beside::default() }).await;
    let title: Value =
        ["ar", "zh", "en", "fr", "ru", "es"].map(|lang| (lang.to_owned(), json!("A meeting"))).into_iter().collect();
    let meeting = json!({ "from": time(10), "to": time(13), "kind": "plenary", "modality": "in_person", "place": "Room 1", "title": title });
    let office = (Capacity::Secretariat, "secretariat");
    let meeting = hand.send(office, "schedule_meeting", meeting, Beside::default()).await;
    hand.send(CHAIR, "open_meeting", json!({ "meeting": meeting, "mode": "formal" }), Beside::default()).await;
    let rulebook = group.snapshot().proceedings.state.group().rulebook;
    hand.decides(meeting, json!({ "on": "rules", "rulebook": rulebook }), vec![]).await;
    let shipped = include_str!("../../../../rulebooks/stakeholders-april-2022.json");
    let overlay = nemcon_record::json::canonical(&serde_json::from_str(shipped).expect("JSON"));
    hand.decides(meeting, json!({ "on": "overlay", "overlay": Hash::of(&overlay) }), vec![overlay]).await;
    let round = hand.send(CHAIR, "open_round", json!({ "until": time(18) }), Beside::default()).await;
    let document =
        Blob::salted_file(vec![9; 16], "text/plain".to_owned(), format!("{MARK} has statutes.").into_bytes());
    let contact = json!({ "lang": "es", "mail": format!("{MARK}@org.example"), "name": format!("{MARK} Ruiz") });
    let contact = Disclosure::make(&[8; 16], "contact", contact).expect("a mark");
    let said = |what: &str| format!("{MARK} says of {what}.");
    let facts = json!({
        "activities": said("activities"), "contact": commit(&contact), "documents": [Hash(document.name)], "name": "Lantern Society",
        "past": said("the past"), "programmes": said("programmes"), "purpose": said("its purpose"), "seat": said("its seat"), "track": "b",
    });
    let beside = Beside { disclosures: vec![contact.text().to_owned()], files: vec![document], ..Beside::default() };
    hand.send((Capacity::Delegate, "org-0123456789abcdef"), "apply", json!({ "facts": facts, "round": round }), beside)
        .await;
    assert_eq!(group.snapshot().proceedings.confidences.applications.len(), 1);
    group
}
