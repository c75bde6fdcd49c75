//! The envelope of an act: who does what, in which group, under which name.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::acts::Content;
use crate::admission::Admission;
use crate::asked::Done;
use crate::canon::canonical;
use crate::id::{Code, Digest, Hash, Id};
use crate::state::Commitment;
use crate::time::Instant;

/// In what capacity an act is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// The Chair, or the Acting Chair while one is named. Acts for no State.
    Chair,
    /// The secretariat.
    Secretariat,
    /// A facilitator named by the Chair.
    Facilitator,
    /// A delegation: a Member, an observer or another entity.
    Delegate,
    /// The platform: what the rules themselves make due.
    Platform,
}

impl Capacity {
    /// All of them.
    pub const ALL: [Capacity; 5] =
        [Capacity::Chair, Capacity::Secretariat, Capacity::Facilitator, Capacity::Delegate, Capacity::Platform];

    /// Returns the word used in the record.
    pub fn word(self) -> &'static str {
        match self {
            Capacity::Chair => "chair",
            Capacity::Secretariat => "secretariat",
            Capacity::Facilitator => "facilitator",
            Capacity::Delegate => "delegate",
            Capacity::Platform => "platform",
        }
    }
}

/// Who acts: the code of a delegation, or an office by the word of its capacity (`chair`, `secretariat`, `platform`).
pub type By = Code;

/// What the sender had seen of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeenLog {
    /// Root hash of the checkpoint, 32 bytes as hex.
    pub root: Hash,
    /// Number of entries in it.
    pub size: u64,
}

/// An act. Its JSON is the same in the API, in the record and in a signature:
/// `{"act":"break_silence","body":{…},"by":"…","capacity":"delegate","group":"…","id":"…","v":1}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Name of the act: 128 random bits by the sender.
    pub id: Id,
    /// Origin of the group's log.
    pub group: String,
    /// Delegation or office.
    pub by: By,
    /// In what capacity.
    pub capacity: Capacity,
    /// When it was done, if a desk that had no line kept it and sent it later.
    pub done_at: Option<Instant>,
    /// The person, as a commitment.
    pub person: Option<Digest>,
    /// What the sender had seen of the log; always there when signed.
    pub seen: Option<SeenLog>,
    /// What is done.
    pub content: Content,
}

/// The envelope as it is read: `body` is read once the act is known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Received<'a> {
    act: String,
    #[serde(borrow)]
    body: &'a RawValue,
    by: By,
    capacity: Capacity,
    #[serde(default)]
    done_at: Option<Instant>,
    group: String,
    id: Id,
    #[serde(default)]
    person: Option<Commitment>,
    #[serde(default)]
    seen: Option<SeenLog>,
    v: u8,
}

/// The envelope as it is written.
#[derive(Serialize)]
struct Sent<'a> {
    act: &'static str,
    body: &'a Content,
    by: &'a By,
    capacity: Capacity,
    #[serde(skip_serializing_if = "Option::is_none")]
    done_at: Option<Instant>,
    group: &'a str,
    id: Id,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<Commitment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<SeenLog>,
    v: u8,
}

/// Why bytes are no act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActFault {
    /// Not the shape of an act; what and where, in English.
    Form(String),
    /// An act of that name is not known.
    UnknownAct(String),
    /// The version of the envelope is not known.
    UnknownVersion(u8),
}

impl std::fmt::Display for ActFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ActFault::Form(what) => write!(f, "not an act: {what}"),
            ActFault::UnknownAct(name) => write!(f, "no act is named {name:?}"),
            ActFault::UnknownVersion(v) => write!(f, "version {v} of acts is not known to this program"),
        }
    }
}

impl std::error::Error for ActFault {}

impl Act {
    /// Reads an act line. That the bytes are canonical is checked where bytes are read.
    pub fn parse(line: &[u8]) -> Result<Self, ActFault> {
        let wire: Received<'_> = serde_json::from_slice(line).map_err(|e| ActFault::Form(e.to_string()))?;
        if wire.v != 1 {
            return Err(ActFault::UnknownVersion(wire.v));
        }
        let mut body = serde_json::Deserializer::from_str(wire.body.get());
        let content = Content::read_from(&wire.act, &mut body).ok_or_else(|| ActFault::UnknownAct(wire.act.clone()))?;
        let content = content.map_err(|e| ActFault::Form(format!("{}: {e}", wire.act)))?;
        let Received { by, capacity, done_at, group, id, person, seen, .. } = wire;
        Ok(Self { id, group, by, capacity, done_at, person: person.map(|commitment| commitment.sd), seen, content })
    }

    /// Returns what all States learn of the act, admitted so, if it is a wholly closed entry.
    pub fn for_states(&self, admission: &Admission) -> Option<serde_json::Value> {
        let texts: BTreeMap<Hash, Arc<[u8]>> = BTreeMap::new();
        self.content.for_states(&Done { act: self, admission, texts: &texts })
    }

    /// Returns the act line: RFC 8785 JSON and a line feed.
    pub fn line(&self) -> String {
        let sent = Sent {
            act: self.content.name(),
            body: &self.content,
            by: &self.by,
            capacity: self.capacity,
            done_at: self.done_at,
            group: &self.group,
            id: self.id,
            person: self.person.clone().map(|sd| Commitment { sd }),
            seen: self.seen,
            v: 1,
        };
        canonical(&sent) + "\n"
    }
}
