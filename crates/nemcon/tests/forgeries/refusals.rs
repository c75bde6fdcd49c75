//! A refusal in writing, held against a copy of the record: whoever was refused wrongly can prove it.

use nemcon::memory::{MemoryRecord, publish_log};
use nemcon::play::{Play, six};
use nemcon::verify::{Against, Openings, Options, RefusalReport, Verdict, verify_refusal};
use nemcon_negotiation::canon::canonical;
use nemcon_negotiation::{Act, At, Hash, Instant, Refusal};
use nemcon_record::merkle::{Tree, leaf_hash};
use nemcon_record::note::Note;
use nemcon_record::policy::Policy;
use serde_json::{Value, json};

use crate::story::{Story, story};
use crate::support::{Has, ORIGIN, rows, signer};

/// Says in writing that an act was refused when the record had so many entries.
fn in_writing(record: &MemoryRecord, size: u64, at: Instant, act: &[u8], refusal: &Value) -> Vec<u8> {
    let mut tree = Tree::new();
    record.entries[..size as usize].iter().for_each(|entry| tree.append(leaf_hash(entry)));
    let seen = json!({ "root": Hash(tree.root().0), "size": size });
    let told = json!({ "act": Hash::of(act), "article": "acts", "at": at, "group": ORIGIN, "refusal": refusal, "seen": seen, "v": 1 });
    let text = format!("nemcon-refusal-v1\n{}\n", canonical(&told));
    Note::sign(&text, &[&signer()]).unwrap().to_bytes()
}

fn verify(story: &Story, note: &[u8], act: &[u8], has: Has, beside: &[&[u8]]) -> Verdict<RefusalReport> {
    let record = &story.play.record;
    let mut files = publish_log(&record.entries, &signer());
    record.blobs.iter().for_each(|(hash, bytes)| drop(files.insert(format!("blob/sha256/{hash}"), bytes.to_vec())));
    let mut openings = Openings::default();
    if has == Has::Openings {
        record.openings.iter().for_each(|(number, opening)| openings.add(*number, opening.clone()));
    }
    let options = Options { threads: 2, openings, ..Options::default() };
    let beside = beside.iter().map(|bytes| bytes.to_vec()).collect();
    let against = Against { source: &files, options: &options, beside, progress: &|_, _| () };
    verify_refusal(note, act, &Policy::of_log(signer().verifier_key()), Some(&against))
}

fn line(act: &Act) -> Vec<u8> {
    act.line().into_bytes()
}

fn plans_a_meeting(story: &mut Story) -> Act {
    let from = story.play.now.plus_hours(1);
    let body = json!({
        "from": Play::zoned(from), "to": Play::zoned(from.plus_hours(3)), "kind": "plenary", "modality": "in_person",
        "place": "Hall", "title": six("One more"),
    });
    story.play.compose("secretariat", "schedule_meeting", body)
}

fn value(refusal: &Refusal) -> Value {
    serde_json::to_value(refusal).unwrap()
}

fn clause(verdict: &Verdict<RefusalReport>) -> String {
    match verdict {
        Verdict::Wrong(finding) => finding.what.clone(),
        Verdict::CannotTell { why } => why.clone(),
        Verdict::Right(_) => panic!("it was found right"),
    }
}

#[test]
fn an_act_that_the_rules_refuse_was_rightly_refused() {
    let mut story = story();
    let (size, at) = (story.play.record.entries.len() as u64, story.play.now);
    let act = story.play.compose("s002", "close_group", json!({}));
    let refusal = story.play.record.proceedings.admit(&act, At::once(at), &story.play.record.blobs).unwrap_err();
    let note = in_writing(&story.play.record, size, at, &line(&act), &value(&refusal));
    let Verdict::Right(report) = verify(&story, &note, &line(&act), Has::Nothing, &[]) else { panic!("it is right") };
    assert!(report.asked_again && report.kind == refusal.kind(), "{report:?}");
}

#[test]
fn whoever_was_refused_wrongly_proves_it_with_a_copy_of_the_record() {
    let mut story = story();
    let (size, at) = (story.play.record.entries.len() as u64, story.play.now);
    let act = plans_a_meeting(&mut story);
    story.play.record.proceedings.admit(&act, At::once(at), &story.play.record.blobs).expect("the rules admit it");
    let lie = json!({ "kind": "group_closed" });
    let note = in_writing(&story.play.record, size, at, &line(&act), &lie);
    let verdict = verify(&story, &note, &line(&act), Has::Nothing, &[]);
    assert_eq!(verdict.code(), 1, "{verdict:?}");
    assert!(clause(&verdict).contains("the rules admit this act; it was refused as group_closed"), "{verdict:?}");
    // It was made when the record had fewer entries than the copy, and the group was not open yet.
    let before = in_writing(&story.play.record, 0, at, &line(&act), &json!({ "kind": "no_group" }));
    assert_eq!(verify(&story, &before, &line(&act), Has::Nothing, &[]).code(), 0);
    // A copy that is older than the refusal tells nothing.
    let later = in_writing(&story.play.record, size, at, &line(&act), &lie);
    story.play.record.entries.pop();
    assert_eq!(verify(&story, &later, &line(&act), Has::Nothing, &[]).code(), 2);
}

#[test]
fn what_a_closed_entry_decides_cannot_be_told_without_its_opening() {
    let mut story = story();
    // An objection without a name stands, and the Chair lets the gavel fall.
    let size = story.at["closed object"];
    let rows = rows(&story.play.record);
    let entry = |name: &str| &rows[story.at[name] as usize - 1];
    let (put, question) = (story.at["second put"], entry("second put").act.id);
    let at = entry("closed object").admission.recorded.plus_millis(60_000);
    let act = story.play.compose("chair", "gavel", json!({ "put": put, "question": question }));
    let refusal = json!({ "kind": "objection_stands", "question": question });
    let note = in_writing(&story.play.record, size, at, &line(&act), &refusal);
    let open = verify(&story, &note, &line(&act), Has::Openings, &[]);
    assert_eq!(open.code(), 0, "{open:?}");
    assert_eq!(verify(&story, &note, &line(&act), Has::Nothing, &[]).code(), 2);
    let other = in_writing(&story.play.record, size, at, &line(&act), &json!({ "kind": "no_group" }));
    let verdict = verify(&story, &other, &line(&act), Has::Openings, &[]);
    assert_eq!(verdict.code(), 1);
    assert!(clause(&verdict).contains("for another reason"), "{verdict:?}");
}

#[test]
fn a_record_that_the_refusal_does_not_know_is_named() {
    let mut story = story();
    let (size, at) = (story.play.record.entries.len() as u64, story.play.now);
    let act = story.play.compose("s002", "close_group", json!({}));
    let note = in_writing(&story.play.record, size, at, &line(&act), &json!({ "kind": "wrong_capacity" }));
    // The log signed that refusal on one record, and shows another of the same size.
    story.play.record.entries.pop();
    let other = plans_a_meeting(&mut story);
    story.play.submit(&other).expect("the rules admit it");
    let verdict = verify(&story, &note, &line(&act), Has::Nothing, &[]);
    assert_eq!(verdict.code(), 1, "{verdict:?}");
}
