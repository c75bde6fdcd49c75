//! Long records, made as fast as the rules admit acts: positions, corrections, letters, documents, requests for the floor, questions.

use std::collections::BTreeMap;
use std::time::{Duration, Instant as Stopwatch};

use nemcon_negotiation::{Act, At, By, Capacity, Content, Entry, Hash, Id, Instant, Lang, Proceedings};
use nemcon_record::entry::Entry as Bytes;
use serde_json::{Value, json};

use crate::memory::Blobs;
use crate::play::{Play, code_of, open_group_body, six};

/// States in the groups that are measured.
pub(super) const STATES: usize = 193;
/// Acts in a meeting, until the next one is opened.
const MEETING_ACTS: u64 = 2_000;

/// What the acts of one name have cost.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cost {
    pub(super) acts: u32,
    pub(super) time: Duration,
}

/// A record that grows.
pub(super) struct Made {
    pub(super) proceedings: Proceedings,
    pub(super) blobs: Blobs,
    /// What `admit` and `apply` have cost by act, since it was last emptied.
    pub(super) costs: BTreeMap<&'static str, Cost>,
    origin: String,
    now: Instant,
    draft: Id,
    meeting: Id,
    question: Option<Id>,
    unanswered: Vec<Id>,
    sent: u64,
}

impl Made {
    /// Opens a group at `now`, with a draft and rules adopted in a meeting; returns it with its first entries.
    pub(super) fn begin(origin: &str, now: Instant) -> (Self, Vec<Vec<u8>>) {
        let mut play = Play::new(origin, now);
        let body = open_group_body(&mut play.record, STATES);
        let rulebook = body["rulebook"].clone();
        play.does("secretariat", "open_group", body);
        let meeting = play.does("secretariat", "schedule_meeting", meeting_body(play.now));
        play.does("chair", "open_meeting", json!({ "meeting": meeting, "mode": "formal" }));
        play.decides(meeting, json!({ "on": "rules", "rulebook": rulebook }));
        let draft = table_draft(&mut play);
        let Play { record, now, .. } = play;
        let made = Self {
            proceedings: record.proceedings,
            blobs: record.blobs,
            costs: BTreeMap::new(),
            origin: origin.to_owned(),
            now,
            draft,
            meeting,
            question: None,
            unanswered: Vec::new(),
            sent: 0,
        };
        (made, record.entries)
    }

    pub(super) fn size(&self) -> u64 {
        self.proceedings.state.size
    }

    /// Does the next act and returns its entry.
    pub(super) fn grow(&mut self) -> Vec<u8> {
        self.sent += 1;
        let id = Id::derived(&[&self.origin, "made", &self.sent.to_string()]);
        let (by, name, body) = self.next(id);
        self.now = self.now.plus_millis(if name == "gavel" { 6_000 } else { 50 });
        let capacity = Capacity::ALL.into_iter().find(|capacity| capacity.word() == by).unwrap_or(Capacity::Delegate);
        let by: By = by.parse().expect("a code");
        let content = Content::read(name, body).unwrap_or_else(|e| panic!("{e}"));
        let act =
            Act { id, group: self.origin.clone(), by, capacity, done_at: None, person: None, seen: None, content };
        // The gavel is recorded two seconds after it fell.
        let received = if name == "gavel" { self.now.plus_millis(-2_000) } else { self.now };
        self.record(name, act, At { received, recorded: self.now })
    }

    fn record(&mut self, name: &'static str, act: Act, at: At) -> Vec<u8> {
        let begun = Stopwatch::now();
        let admission = self.proceedings.admit(&act, at, &self.blobs).unwrap_or_else(|e| panic!("{name}: {e:?}"));
        let admitting = begun.elapsed();
        let line = act.line();
        let bytes =
            Bytes::compose(admission.line().as_bytes(), line.as_bytes()).expect("what was admitted is an entry");
        let hash = Hash::of(line.as_bytes());
        let entry = Entry::Open { admission, act };
        let begun = Stopwatch::now();
        self.proceedings.apply_read(&entry, hash, &self.blobs);
        let cost = self.costs.entry(name).or_default();
        cost.acts += 1;
        cost.time += admitting + begun.elapsed();
        bytes.into_bytes()
    }

    /// Returns who does what next.
    fn next(&mut self, id: Id) -> (String, &'static str, Value) {
        let n = self.sent;
        let delegate = |n: u64| code_of(1 + (n as usize) % STATES);
        match n % MEETING_ACTS {
            1 => return ("secretariat".into(), "schedule_meeting", meeting_body(self.now)),
            2 => {
                self.meeting = Id::derived(&[&self.origin, "made", &(n - 1).to_string()]);
                return ("chair".into(), "open_meeting", json!({ "meeting": self.meeting, "mode": "formal" }));
            }
            1_999 => return ("chair".into(), "adjourn_meeting", json!({ "meeting": self.meeting })),
            at if at % 200 == 100 => {
                self.question = Some(id);
                let subject = json!({ "on": "procedural", "words": six("The group continues its work") });
                return ("chair".into(), "put_question", json!({ "meeting": self.meeting, "subject": subject }));
            }
            at if at % 200 == 101 => {
                let question = self.question.expect("one was put before");
                let put = self.proceedings.state.questions[&question].number;
                return ("chair".into(), "gavel", json!({ "put": put, "question": question }));
            }
            _ => {}
        }
        match n % 20 {
            10..14 => {
                self.unanswered.push(id);
                let words = format!("The name of the speaker was {n}.");
                (delegate(n), "ask_correction", json!({ "entry": 1 + n % self.size(), "words": words }))
            }
            14..16 if !self.unanswered.is_empty() => {
                let correction = self.unanswered.pop();
                let body = json!({ "correction": correction, "entered": true, "words": "Entered as asked." });
                ("secretariat".into(), "answer_correction", body)
            }
            16 => (delegate(n), "ask_for_the_floor", json!({ "meeting": self.meeting })),
            17 => (delegate(n - 1), "let_it_pass", json!({ "meeting": self.meeting })),
            18 => (delegate(n), "receive_letter", self.letter(&delegate(n))),
            19 => ("secretariat".into(), "register_document", self.document()),
            _ => (delegate(n), "take_position", position(self.draft, n)),
        }
    }

    fn letter(&self, from: &str) -> Value {
        json!({
            "audience": "public",
            "date": &self.now.to_string()[..10],
            "from": from,
            "languages": { "en": { "status": "original" } },
            "subject": { "en": "Comments on the draft" },
        })
    }

    fn document(&self) -> Value {
        json!({
            "audience": "public",
            "languages": { "en": { "status": "original" } },
            // A series has at most 9,999 numbers in a year.
            "symbol": { "by": "series", "series": "WP", "year": 2031 + self.sent / 100_000 },
            "title": { "en": "Working paper" },
        })
    }
}

/// Returns a position on a draft, as a delegation takes it.
pub(super) fn position(draft: Id, n: u64) -> Value {
    let words = format!("My delegation reads this paragraph in the light of what was said before, under point {n}.");
    json!({ "kind": "explanation", "on": { "draft": draft, "on": "draft" }, "text": { "en": words } })
}

fn meeting_body(now: Instant) -> Value {
    let from = now.plus_hours(1);
    json!({
        "from": Play::zoned(from),
        "kind": "plenary",
        "modality": "in_person",
        "place": "Invented hall",
        "title": six("Meeting"),
        "to": Play::zoned(from.plus_hours(3)),
    })
}

fn table_draft(play: &mut Play) -> Id {
    let mut act = play.compose("chair", "resume_chair", json!({}));
    let blob = play.text(Lang::En, act.id, DRAFT);
    let body = json!({ "languages": { "en": { "blob": blob, "status": "original" } }, "title": six("Draft") });
    act.content = Content::read("table_draft", body).expect("a draft");
    play.submit(&act).unwrap_or_else(|refusal| panic!("table_draft: {refusal:?}"));
    act.id
}

/// The draft that positions are taken on.
pub(super) const DRAFT: &str =
    "= Draft report\n\n# Overview\n\n1. The States met.\n\n2. They recalled what they had agreed.";
