//! Members of delegations, credentials, keys of delegations.

use serde::{Deserialize, Serialize};

use crate::id::{Code, Hash, Id};
use crate::state::Commitment;
use crate::time::{Date, Instant};

/// As what a person belongs to a delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberKind {
    /// Head of the delegation. One at a time.
    Head,
    /// Representative.
    Representative,
    /// Alternate: acts for the representative.
    Alternate,
    /// Adviser.
    Adviser,
    /// Expert.
    Expert,
    /// Fellow: a delegate like others.
    Fellow,
}

/// What the record knows of a member of a delegation. Name, function and contact stand as commitments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Member {
    /// As what.
    pub kind: MemberKind,
    /// Function, as a commitment.
    pub function: Option<Commitment>,
    /// Contact, as a commitment: apart from the name, so that it can be erased earlier.
    pub contact: Option<Commitment>,
    /// Registers, changes and withdraws members, and looks after the keys.
    pub focal_point: bool,
    /// Kept off the published list, as the delegation wishes.
    pub unlisted: bool,
    /// Where the secretariat's review stands. It changes nothing in what the person may do.
    pub review: Review,
    /// The act that registered the person.
    pub registered: Id,
}

/// Where a review by the secretariat stands. Every step can be followed by any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Review {
    /// Not yet reviewed, or opened again.
    Open,
    /// In order.
    Approved,
    /// Sent back to whoever sent it.
    Returned,
}

/// How credentials reached the secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CredentialsMeans {
    /// The original.
    Original,
    /// A copy of it.
    Copy,
    /// A letter of the mission.
    Letter,
    /// A note verbale of the mission.
    NoteVerbale,
}

/// Who signed credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signatory {
    /// Head of State.
    HeadOfState,
    /// Head of Government.
    HeadOfGovernment,
    /// Foreign Minister.
    ForeignMinister,
    /// Permanent Representative.
    PermanentRepresentative,
    /// Chargé d'affaires a.i.
    ChargeDaffaires,
    /// Nobody: a note verbale is initialled and sealed.
    Unsigned,
}

/// Credentials as they were submitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Credentials {
    /// When they count.
    pub at: Instant,
    /// Their date.
    pub date: Date,
    /// Hash of the letter: salted.
    pub file: Hash,
    /// After the deadline.
    pub late: bool,
    /// How they came.
    pub means: CredentialsMeans,
    /// Number of the entry.
    pub number: u64,
    /// Where the secretariat's review stands.
    pub review: Review,
    /// For this session; none: for the whole term.
    pub session: Option<Id>,
    /// Who signed.
    pub signed_by: Signatory,
}

impl Credentials {
    /// Says whether they are formal: the original, from Head of State, Head of Government or Foreign Minister.
    pub fn are_formal(&self) -> bool {
        let by =
            matches!(self.signed_by, Signatory::HeadOfState | Signatory::HeadOfGovernment | Signatory::ForeignMinister);
        by && self.means == CredentialsMeans::Original
    }
}

/// How a challenge to credentials ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChallengeEnd {
    /// Withdrawn by the delegation that made it.
    Withdrawn,
    /// The body accepted the credentials.
    Accepted,
    /// The body did not accept the credentials.
    NotAccepted,
}

/// A challenge to the credentials of a delegation. It takes part provisionally, with the rights of its kind, until the body decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Challenge {
    /// When.
    pub at: Instant,
    /// Who challenges.
    pub by: Code,
    /// How it ended, by that act.
    pub settled: Option<(Id, ChallengeEnd)>,
    /// Its words.
    pub words: String,
}

/// The public key of a delegation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "snake_case", deny_unknown_fields)]
pub enum PublicKey {
    /// Ed25519 over the act line.
    Ed25519 {
        /// 32 bytes as hex.
        public: Hash,
    },
    /// An SSH key, for SSHSIG.
    Ssh {
        /// As in an `authorized_keys` file, without a comment: `ssh-ed25519 AAAA…`.
        public: String,
    },
    /// A WebAuthn credential that confirms acts and signs nobody in.
    Webauthn {
        /// COSE key, base64url without padding.
        cose: String,
        /// Origins that it is used from.
        origins: Vec<String>,
        /// The relying party: the operator's, or the State's own.
        rp_id: String,
    },
}

/// A key of a delegation. Only the delegation's own act makes it valid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Key {
    /// When it was registered.
    pub at: Instant,
    /// From when it counts no more: replaced, revoked or lost.
    pub ended: Option<Instant>,
    /// The key.
    pub key: PublicKey,
    /// Number of the entry.
    pub number: u64,
    /// The act that replaced or revoked it.
    pub ended_by: Option<Id>,
}

/// An act disavowed: the delegation says that it did not do it. No decision is undone by that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Disavowal {
    /// When.
    pub at: Instant,
    /// The act that disavows.
    pub by: Id,
    /// Its words.
    pub words: String,
}
