//! What is handed to the secretariat, and what it answers.

use nemcon_negotiation::act::ActFault;
use nemcon_negotiation::{Act, Admission, By, Capacity, Digest, Refusal};
use nemcon_record::entry::EntryError;
use nemcon_store::{Blob, Failure};

use crate::Doubt;

/// Whoever is signed in, and as what. An act must be in the name of the seat it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Origin of the group.
    pub group: String,
    /// Capacity.
    pub capacity: Capacity,
    /// Delegation, or the word of the office.
    pub by: By,
    /// The person, as a commitment, where the account stands for one.
    pub person: Option<Digest>,
}

impl Seat {
    /// Says whether an act is in the name of this seat. From the seat of a delegation its facilitator acts, too; whether there is one the rules say.
    pub fn may_send(&self, act: &Act) -> bool {
        let facilitates = self.capacity == Capacity::Delegate && act.capacity == Capacity::Facilitator;
        let own = self.group == act.group && self.by == act.by && (self.capacity == act.capacity || facilitates);
        let person = act.person.is_none() || act.person == self.person;
        own && person && act.capacity != Capacity::Platform
    }

    /// Returns the seat as the proceedings know it, to ask what may be seen from it.
    pub fn in_the_room(&self) -> nemcon_negotiation::Seat {
        nemcon_negotiation::Seat::Taken { capacity: self.capacity, by: self.by.clone() }
    }
}

/// What comes beside an act: kept with it in one transaction, or not at all.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Texts that the act names by their SHA-256.
    pub texts: Vec<Vec<u8>>,
    /// Files that the act names.
    pub files: Vec<Blob>,
    /// Disclosures (RFC 9901) of members that stand in the act as commitments.
    pub disclosures: Vec<String>,
}

/// That an act is in the record, durably.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Number of the entry, from 1.
    pub number: u64,
    /// How it was admitted.
    pub admission: Admission,
    /// The entry is wholly closed.
    pub closed: bool,
    /// The same act was in the record before.
    pub again: bool,
}

impl Receipt {
    /// Returns the index of the entry's leaf in the log.
    pub fn leaf(&self) -> u64 {
        self.number - 1
    }
}

/// Why an act is not in the record. Nothing of it was kept.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Rejection {
    /// The bytes are no act note.
    #[error("the bytes are no act note: {0}")]
    Note(#[from] EntryError),
    /// The line is no act that is known.
    #[error(transparent)]
    Act(#[from] ActFault),
    /// What came beside the act does not belong to it.
    #[error("what came beside the act does not belong to it: {0}")]
    Beside(String),
    /// It confirms an act, and is not signed by the key that it names.
    #[error("what confirms an act is signed by the key that it names, over exactly its line")]
    Unsigned,
    /// A signature line bears the name of a key that the delegation registered, and is no signature of it over this act.
    #[error("a signature of the act is wrong: {0}")]
    FalseSignature(String),
    /// The act is not in the name of the seat it comes from.
    #[error("the act is not in the name of the seat it comes from")]
    ForeignSeat,
    /// The rules refuse it.
    #[error("refused: {}", .0.kind())]
    Refused(Box<Refusal>),
    /// Too many acts wait: try again in a moment.
    #[error("too many acts wait")]
    Busy,
    /// This node reads but does not write.
    #[error("this node does not write: {0}")]
    ReadOnly(Doubt),
    /// The store failed. It may be that the act was recorded: sending the same bytes again tells.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<Refusal> for Rejection {
    fn from(refusal: Refusal) -> Self {
        Rejection::Refused(Box::new(refusal))
    }
}
