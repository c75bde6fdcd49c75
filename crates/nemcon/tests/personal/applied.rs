//! A group beside the one of the play, in which an organization applies, and a delegation reports a visa and raises a matter: all that is said
//! of them bears a mark.

use std::pin::pin;
use std::time::Duration;

use nemcon_negotiation::{Act, Capacity, Content, Hash, Id, Instant};
use nemcon_record::disclosure::{Disclosure, commit};
use nemcon_secretariat::{Beside, Clock, Group, ManualClock, Seat, Secretariat};
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

    /// Lets time pass until an instant.
    fn until(&self, instant: &str) {
        let instant: Instant = instant.parse().expect("an instant");
        let wait = instant.millis() - self.clock.now().millis();
        self.clock.advance(Duration::from_millis(u64::try_from(wait).expect("to come")));
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

const OFFICE: (Capacity, &str) = (Capacity::Secretariat, "secretariat");

fn delegation(code: &str) -> (Capacity, &str) {
    (Capacity::Delegate, code)
}

fn said(what: &str) -> String {
    format!("{MARK} says of {what}.")
}

fn six(words: &str) -> Value {
    ["ar", "zh", "en", "fr", "ru", "es"].map(|lang| (lang.to_owned(), json!(words))).into_iter().collect()
}

/// A delegation reports the visa of a member, says who is missing, and raises a matter; the host country and the secretariat answer.
async fn access(hand: &mut Hand<'_>, meeting: Id) {
    let none = Beside::default;
    let session = json!({ "firmness": "scheduled", "from": "2041-05-12", "to": "2041-05-16", "kind": "substantive",
                          "modality": "in_person", "place": "New York", "title": six("A session") });
    let session = hand.send(OFFICE, "schedule_session", session, none()).await;
    let host = json!({ "of": "s003", "place": "New York", "source": "The agreement" });
    hand.send(OFFICE, "name_host_country", host, none()).await;
    let person = Disclosure::make(&[7; 16], "person", json!(format!("{MARK} Orlin"))).expect("a mark");
    let member = json!({ "kind": "adviser", "may": [], "person": commit(&person), "unlisted": true });
    let beside = Beside { disclosures: vec![person.text().to_owned()], ..none() };
    hand.send(delegation("s002"), "register_member", member, beside).await;
    let case = json!({ "facts": { "requested": &hand.clock.now().to_string()[..10] }, "host_country": "s003", "person": commit(&person), "session": session });
    let visa = hand.send(delegation("s002"), "report_visa", case, none()).await;
    let comment = json!({ "of": "s002", "visa": visa, "words": said("the visa") });
    hand.send(delegation("s003"), "comment_on_visa", comment, none()).await;
    let comment = json!({ "session": session, "words": said("the numbers") });
    hand.send(delegation("s003"), "comment_on_access", comment, none()).await;
    let missing = json!({ "meeting": meeting, "words": said("who is missing") });
    let missing = hand.send(delegation("s002"), "say_incomplete", missing, none()).await;
    let disavowal = json!({ "act": missing, "closed": true, "words": said("an act that was not its own") });
    hand.send(delegation("s002"), "disavow_act", disavowal, none()).await;
    let raised =
        json!({ "host_country": "s003", "session": session, "subject": "A visa", "words": said("the matter") });
    let matter = hand.send(delegation("s002"), "raise_matter", raised.clone(), none()).await;
    let entered = json!({ "act": "raise_matter", "body": raised, "happened": hand.clock.now().to_string(), "means": "floor", "of": "s004" });
    let entered = hand.send(OFFICE, "enter_for_delegation", entered, none()).await;
    let dispute = json!({ "closed": true, "entry": entered, "words": said("what it had said") });
    hand.send(delegation("s004"), "dispute_entry", dispute, none()).await;
    let answer = json!({ "host_country": "s003", "matter": matter, "of": "s002", "words": said("the matter") });
    hand.send(OFFICE, "consider_matter", answer, none()).await;
    let comment = json!({ "matter": matter, "of": "s002", "words": said("the matter") });
    hand.send(delegation("s003"), "comment_on_matter", comment, none()).await;
}

/// The clock has leapt over the end of the silence on the list as over an outage: where it is held open, the Chair confirms that it is over.
async fn silence_over(hand: &mut Hand<'_>, round: Id) {
    for _ in 0..400 {
        let state = hand.group.snapshot().proceedings.state.clone();
        let list = state.rounds[&round].list.as_ref().expect("it is circulated");
        if list.closed.is_some() {
            return;
        }
        if list.held {
            hand.send(CHAIR, "confirm_silence", json!({ "silence": round }), Beside::default()).await;
            continue;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
        hand.clock.advance(Duration::from_millis(500));
    }
    panic!("the silence on the list is not closed");
}

/// The application is reviewed and listed; a State objects, another asks why, and all and the organization learn the basis.
async fn round(hand: &mut Hand<'_>, round: Id, application: Id, facts: Value) {
    let none = Beside::default;
    let review =
        json!({ "application": application, "of": ORGANIZATION, "step": "approve", "words": said("the application") });
    hand.send(OFFICE, "review_application", review, none()).await;
    let listed = json!({ "application": application, "facts": facts, "of": ORGANIZATION, "round": round });
    hand.send(OFFICE, "list_application", listed, none()).await;
    hand.until("2041-05-14T18:00:01.000Z");
    let languages = json!({ "en": { "status": "official" } });
    let letter =
        json!({ "audience": "states", "date": "2041-05-14", "languages": languages, "subject": six("The list") });
    let letter = hand.send(CHAIR, "circulate_letter", letter, none()).await;
    let mut deadline = time(20);
    for (name, end) in [("at", "T20:00:00.000Z"), ("local", "T20:00")] {
        deadline[name] = json!(format!("2041-06-18{end}"));
    }
    let list = json!({ "deadline": deadline, "letter": letter, "listed": 1, "proposed": [NAME], "round": round });
    hand.send(CHAIR, "circulate_list", list, none()).await;
    let basis = said("the basis");
    let objection = json!({ "application": application, "basis": basis, "round": round });
    hand.send(delegation("s004"), "object_to_application", objection, none()).await;
    let inquiry = hand.send(delegation("s005"), "ask_about_objections", json!({ "round": round }), none()).await;
    hand.until("2041-06-18T20:00:01.000Z");
    silence_over(hand, round).await;
    let told = json!([{ "application": application, "basis": basis }]);
    let answer = json!({ "asker": "s005", "complete": true, "inquiry": inquiry, "objections": told, "round": round, "to": "states" });
    hand.send(CHAIR, "answer_about_objections", answer, none()).await;
    let counts = json!({ "accredited": 0, "applied": 1, "in_status": 0, "not_accredited": 1 });
    hand.send(CHAIR, "conclude_round", json!({ "counts": counts, "round": round }), none()).await;
    let outcome = json!({ "accredited": false, "application": application, "basis": [basis], "of": ORGANIZATION, "round": round });
    hand.send(CHAIR, "tell_applicant", outcome, none()).await;
}

const NAME: &str = "Lantern Society";

const ORGANIZATION: &str = "org-0123456789abcdef";

/// Plays both, and returns the group.
pub async fn play(secretariat: &Secretariat, clock: &ManualClock, planted: &Planted) -> Group {
    let group = secretariat.begin_group(ORIGIN, "applied").await.expect("the record begins");
    let mut hand = Hand { group: &group, clock, count: 0 };
    let (opening, texts) = planted.opening();
    hand.give(&Act { group: ORIGIN.into(), ..opening }, Beside { texts, ..Beside::default() }).await;
    let meeting = json!({ "from": time(10), "to": time(13), "kind": "plenary", "modality": "in_person", "place": "Room 1",
                          "title": six("A meeting") });
    let meeting = hand.send(OFFICE, "schedule_meeting", meeting, Beside::default()).await;
    hand.send(CHAIR, "open_meeting", json!({ "meeting": meeting, "mode": "formal" }), Beside::default()).await;
    let rulebook = group.snapshot().proceedings.state.group().rulebook;
    hand.decides(meeting, json!({ "on": "rules", "rulebook": rulebook }), vec![]).await;
    let shipped = include_str!("../../../../rulebooks/stakeholders-draft-2026.json");
    let overlay = nemcon_record::json::canonical(&serde_json::from_str(shipped).expect("JSON"));
    hand.decides(meeting, json!({ "on": "overlay", "overlay": Hash::of(&overlay) }), vec![overlay]).await;
    access(&mut hand, meeting).await;
    let of = hand.send(CHAIR, "open_round", json!({ "until": time(18) }), Beside::default()).await;
    let document =
        Blob::salted_file(vec![9; 16], "text/plain".to_owned(), format!("{MARK} has statutes.").into_bytes());
    let contact = json!({ "lang": "es", "mail": format!("{MARK}@org.example"), "name": format!("{MARK} Ruiz") });
    let contact = Disclosure::make(&[8; 16], "contact", contact).expect("a mark");
    let facts = json!({
        "activities": said("activities"), "contact": commit(&contact), "documents": [Hash(document.name)], "name": NAME,
        "past": said("the past"), "programmes": said("programmes"), "purpose": said("its purpose"), "seat": said("its seat"), "track": "b",
    });
    let beside = Beside { disclosures: vec![contact.text().to_owned()], files: vec![document], ..Beside::default() };
    let application =
        hand.send(delegation(ORGANIZATION), "apply", json!({ "facts": facts, "round": of }), beside).await;
    round(&mut hand, of, application, facts).await;
    assert_eq!(group.snapshot().proceedings.confidences.applications.len(), 1);
    group
}
