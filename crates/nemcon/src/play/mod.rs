//! Plays meetings in memory: an invented group, acts in order, instants given. Random groups, measurements and tests begin here.

mod group;

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
            person: None,
            seen: None,
            content: Content::read(name, body).unwrap_or_else(|e| panic!("{e}")),
        }
    }

    /// Lets the rules judge an act now; a second passes.
    pub fn submit(&mut self, act: &Act) -> Result<Admission, Refusal> {
        let at = At::once(self.now);
        self.now = self.now.plus_millis(1_000);
        self.record.act(act, at)
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
