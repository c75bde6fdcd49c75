//! Plays meetings in memory: an invented group, acts in order, instants given. Random groups, measurements and tests begin here.

mod group;

use nemcon_negotiation::acts::silence::close_silence::WINDOW_HOLD_MILLIS;
use nemcon_negotiation::{Act, Admission, At, Capacity, Content, Hash, Id, Instant, Lang, Refusal, Text};
use serde_json::{Value, json};

use crate::memory::MemoryRecord;

pub use group::{code_of, found_group, open_group_body, six};

/// A meeting that is being played.
#[derive(Clone)]
pub struct Play {
    /// Its record.
    pub record: MemoryRecord,
    /// Origin of its log.
    pub origin: String,
    /// The instant of the next act.
    pub now: Instant,
    names: u64,
}

impl Play {
    /// An empty record of a group that is not open yet.
    pub fn new(origin: &str, now: Instant) -> Self {
        Self { record: MemoryRecord::new(), origin: origin.to_owned(), now, names: 0 }
    }

    /// Returns an act of an office (`chair`, `secretariat`, `platform`) or of a delegation, under a new name.
    ///
    /// # Panics
    /// If the body is not one of that act: a bug of whoever plays.
    pub fn compose(&mut self, by: &str, name: &str, body: Value) -> Act {
        self.names += 1;
        let id = Id::derived(&[&self.origin, &self.names.to_string()]);
        let capacity = Capacity::ALL.into_iter().find(|capacity| capacity.word() == by);
        Act {
            id,
            group: self.origin.clone(),
            by: by.parse().unwrap_or_else(|e| panic!("{by}: {e}")),
            capacity: capacity.unwrap_or(Capacity::Delegate),
            done_at: None,
            person: None,
            seen: None,
            content: Content::read(name, body).unwrap_or_else(|e| panic!("{e}")),
        }
    }

    /// Lets the rules judge an act now; a second passes. What closes a window is recorded two seconds after it was received.
    pub fn submit(&mut self, act: &Act) -> Result<Admission, Refusal> {
        self.submit_signed(act, "")
    }

    /// As [`Play::submit`], with signature lines: each ends in LF.
    pub fn submit_signed(&mut self, act: &Act, signatures: &str) -> Result<Admission, Refusal> {
        let hold = if act.content.closes_a_window() { WINDOW_HOLD_MILLIS } else { 0 };
        let at = At { received: self.now, recorded: self.now.plus_millis(hold) };
        self.now = at.recorded.plus_millis(1_000);
        self.record.signed_act(act, at, signatures)
    }

    /// Lets time pass.
    pub fn wait(&mut self, seconds: i64) {
        self.now = self.now.plus_millis(seconds * 1_000);
    }

    /// Puts a question in a meeting and gavels it after the pause; returns the question.
    ///
    /// # Panics
    /// If the rules refuse either.
    pub fn decides(&mut self, meeting: Id, subject: Value) -> Id {
        let question = self.does("chair", "put_question", json!({ "meeting": meeting, "subject": subject }));
        self.wait(10);
        self.gavel(question);
        question
    }

    /// Gavels a question in the form in which it stands.
    ///
    /// # Panics
    /// If the rules refuse.
    pub fn gavel(&mut self, question: Id) -> Id {
        let put = self.record.proceedings.state.questions.get(&question).map_or(0, |question| question.number);
        self.does("chair", "gavel", json!({ "put": put, "question": question }))
    }

    /// Does an act that the rules admit and returns its name.
    ///
    /// # Panics
    /// If the rules refuse it.
    pub fn does(&mut self, by: &str, name: &str, body: Value) -> Id {
        let act = self.compose(by, name, body);
        match self.submit(&act) {
            Ok(_) => act.id,
            Err(refusal) => panic!("{name} by {by}: {refusal:?}"),
        }
    }

    /// Keeps a text in a language, made from plain text, its paragraphs named after `act`; returns the blob's hash.
    pub fn text(&mut self, lang: Lang, act: Id, plain: &str) -> Hash {
        let text = Text::from_plain(lang, act, plain);
        self.record.keep(text.bytes())
    }

    /// Returns an instant, to the minute, as acts carry it: in New York, whose offset in winter is five hours.
    pub fn zoned(at: Instant) -> Value {
        let at = Instant::from_millis(at.millis() - at.millis().rem_euclid(60_000));
        let local = Instant::from_millis(at.millis() - 5 * 3_600_000).to_string();
        json!({ "at": at, "local": local[..16], "zone": "America/New_York" })
    }
}
