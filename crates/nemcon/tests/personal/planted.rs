//! A whole session, played by chance from a seed, in which every commitment opens to a mark.

use std::collections::{BTreeMap, BTreeSet};
use std::pin::pin;
use std::time::Duration;

use nemcon::memory::MemoryRecord;
use nemcon::simulate::{Settings, one};
use nemcon_negotiation::acts::statements::WITH_FILES;
use nemcon_negotiation::{Act, Admission, Capacity, Hash, Instant, Opened};
use nemcon_record::disclosure::Disclosure;
use nemcon_secretariat::{Beside, Clock, Group, ManualClock, Seat};
use nemcon_store::Blob;
use serde_json::{Value, json};

/// What no program writes by itself.
pub const MARK: &str = "Zq7Wydrak";
pub const ORIGIN: &str = "exercise.example/simulated-1";

/// The acts of a session, with the marks to plant.
pub struct Planted {
    record: MemoryRecord,
    acts: Vec<(Instant, Act)>,
}

/// What was recorded of it.
pub struct Recorded {
    pub acts: usize,
    /// Names of the members that were planted.
    pub kinds: BTreeSet<String>,
}

impl Planted {
    pub fn play() -> Self {
        let settings = Settings { seed: 1, states: 5, acts: 4_000, check_every: 1_000 };
        let record = one(&settings).unwrap_or_else(|broken| panic!("{broken}"));
        let acts = (1..).zip(&record.entries).filter_map(|(number, bytes)| act_of(&record, number, bytes)).collect();
        Self { record, acts }
    }

    /// Returns the act that opened the group, and the texts that it names.
    pub fn opening(&self) -> (Act, Vec<Vec<u8>>) {
        let act = self.acts.first().expect("a session").1.clone();
        let line = act.line();
        let texts = self.record.blobs.iter().filter(|(hash, _)| line.contains(&hash.to_string()));
        (act, texts.map(|(_, bytes)| bytes.to_vec()).collect())
    }

    pub fn begins(&self) -> Instant {
        self.acts.first().expect("a session").0.plus_millis(-60_000)
    }

    /// Sends every act as its sender did, at its instant. What the platform does by itself is left to it, and what it did at another moment than
    /// in the play may leave some acts without their ground.
    pub async fn record(&self, group: &Group, clock: &ManualClock) -> Recorded {
        let mut marks = Marks::default();
        let mut recorded = Recorded { acts: 0, kinds: BTreeSet::new() };
        for (at, act) in self.acts.iter().filter(|(_, act)| act.capacity != Capacity::Platform) {
            let wait = at.millis() - clock.now().millis();
            clock.advance(Duration::from_millis(u64::try_from(wait).unwrap_or(0)));
            let (line, disclosures) = marks.plant(&act.line());
            let (line, note) = with_notes(&line);
            let (line, files, of_files) = with_words(&line);
            let act = Act::parse(line.as_bytes()).expect("still an act");
            let seat = Seat {
                group: act.group.clone(),
                capacity: act.capacity,
                by: act.by.clone(),
                person: act.person.clone(),
            };
            let texts = self.record.blobs.iter().filter(|(hash, _)| line.contains(&hash.to_string()));
            let texts = texts.map(|(_, bytes)| bytes.to_vec()).collect();
            let named = disclosures.iter().map(|disclosure| disclosure.name().to_owned());
            let kinds: Vec<_> = named.chain(note.into_iter().chain(of_files).map(str::to_owned)).collect();
            let disclosures = disclosures.iter().map(|disclosure| disclosure.text().to_owned()).collect();
            let beside = Beside { texts, disclosures, files };
            let mut sent = pin!(group.submit(&seat, line.into_bytes(), beside));
            let answer = loop {
                tokio::select! {
                    answer = &mut sent => break answer,
                    // What closes a window waits for time to pass.
                    () = tokio::time::sleep(Duration::from_millis(5)) => clock.advance(Duration::from_millis(500)),
                }
            };
            if answer.is_ok() {
                recorded.acts += 1;
                recorded.kinds.extend(kinds);
            }
        }
        recorded
    }
}

/// Gives the files that an act names words with a mark, and lets nobody else ever read those of a statement.
fn with_words(line: &str) -> (String, Vec<Blob>, Option<&'static str>) {
    let mut act: Value = serde_json::from_str(line).expect("JSON");
    let name = act["act"].as_str().unwrap_or_default().to_owned();
    let kind = match name.as_str() {
        "set_release" => "",
        "submit_credentials" => "letter",
        "apply" | "list_application" => "document",
        _ if WITH_FILES.contains(&&*name) => "statement",
        _ => return (line.to_owned(), Vec::new(), None),
    };
    if matches!(name.as_str(), "hand_in_statement" | "set_release") {
        act["body"]["release"] = json!("never");
    }
    let mut files = Vec::new();
    let mut plant = |file: &mut Value, salt: &str| {
        let salt = Hash::of(salt.as_bytes()).0[..16].to_vec();
        let words = format!("{MARK} speaks of lighthouses.\n").into_bytes();
        let marked = Blob::salted_file(salt, "text/plain; charset=utf-8".to_owned(), words);
        *file = json!(Hash(marked.name));
        files.push(marked);
    };
    let id = act["id"].to_string();
    let body = &mut act["body"];
    for (lang, text) in body.get_mut("languages").and_then(Value::as_object_mut).into_iter().flatten() {
        plant(&mut text["file"], &format!("{id}{lang}"));
    }
    if kind == "letter" {
        plant(&mut body["file"], &id);
    }
    // An application and what is listed of it name the same.
    for document in body.pointer_mut("/facts/documents").and_then(Value::as_array_mut).into_iter().flatten() {
        let named = document.to_string();
        plant(document, &named);
    }
    // What is listed goes to all States without the documents; they came with the application.
    if name == "list_application" {
        files.clear();
    }
    let line = Act::parse(act.to_string().as_bytes()).expect("still an act").line();
    let kind = Some(kind).filter(|_| !files.is_empty());
    (line, files, kind)
}

/// Puts a mark into what is written of a person or by an organization in acts that are closed as a whole.
fn with_notes(line: &str) -> (String, Option<&'static str>) {
    let mut act: Value = serde_json::from_str(line).expect("JSON");
    let name = act["act"].as_str().unwrap_or_default().to_owned();
    let (members, kind): (&[&str], _) = match name.as_str() {
        "apply" | "list_application" => (&["/facts/purpose", "/facts/activities", "/facts/past"], "application"),
        "comment_on_visa" | "review_application" => (&["/words"], "note"),
        _ => return (line.to_owned(), None),
    };
    let mut planted = None;
    for member in members {
        if let Some(Value::String(words)) = act["body"].pointer_mut(member) {
            *words = format!("{MARK} {words}");
            planted = Some(kind);
        }
    }
    (Act::parse(act.to_string().as_bytes()).expect("still an act").line(), planted)
}

fn act_of(record: &MemoryRecord, number: u64, bytes: &[u8]) -> Option<(Instant, Act)> {
    if let Some(Opened::Full { admission, act }) = record.proceedings.confidences.opened.get(&number) {
        return Some((admission.received, act.clone()));
    }
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let admission = Admission::parse(lines.next()?).ok()?;
    Some((admission.received, Act::parse(lines.next()?).ok()?))
}

/// What stands for what: the digests of the play, and those that open to a mark.
#[derive(Default)]
struct Marks(BTreeMap<String, Disclosure>);

impl Marks {
    /// Puts a commitment to a mark in the place of each commitment; returns what opens them.
    fn plant(&mut self, line: &str) -> (String, Vec<Disclosure>) {
        let act: Value = serde_json::from_str(line).expect("JSON");
        let mut found = Vec::new();
        commitments(&act, "person", &mut found);
        let (mut planted, mut disclosures) = (line.to_owned(), Vec::new());
        for (name, digest) in found {
            let count = self.0.len();
            let disclosure = self.0.entry(digest.clone()).or_insert_with(|| {
                let salt: [u8; 16] = Hash::of(digest.as_bytes()).0[..16].try_into().expect("16 bytes");
                Disclosure::make(
                    &salt,
                    &name,
                    json!(format!("{MARK}-{name} {count}, {MARK}-{name}{count}@mission.example")),
                )
                .expect("a mark")
            });
            planted = planted.replace(&digest, &disclosure.digest().to_base64url());
            disclosures.push(disclosure.clone());
        }
        (planted, disclosures)
    }
}

fn commitments(value: &Value, name: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => match members.get("_sd").and_then(Value::as_str) {
            Some(digest) => found.push((name.to_owned(), digest.to_owned())),
            None => members.iter().for_each(|(name, value)| commitments(value, name, found)),
        },
        Value::Array(all) => all.iter().for_each(|value| commitments(value, name, found)),
        _ => {}
    }
}
