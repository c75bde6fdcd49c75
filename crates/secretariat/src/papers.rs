//! What a delegation hands over of its members beside the record: photographs, and what travel documents say, until their time is over.

use nemcon_negotiation::{Code, Date, Digest, Id, Instant};
use nemcon_store::{Failure, Paper, PaperKind};
use serde::{Deserialize, Serialize};

use crate::retention::{before, end_of};
use crate::{Group, Retention, Secretariat, Snapshot};

/// A kind of travel document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// A passport.
    Passport,
    /// A diplomatic passport.
    Diplomatic,
    /// A service or official passport.
    Service,
    /// A laissez-passer of an organization.
    LaissezPasser,
    /// A national identity card.
    IdentityCard,
}

impl Document {
    /// All of them, the most usual of delegates first.
    pub const ALL: [Document; 5] =
        [Self::Diplomatic, Self::Service, Self::Passport, Self::LaissezPasser, Self::IdentityCard];

    /// Returns its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::Diplomatic => "diplomatic",
            Self::Service => "service",
            Self::LaissezPasser => "laissez_passer",
            Self::IdentityCard => "identity_card",
        }
    }
}

/// What a travel document says, as visa and badge offices ask for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Date of birth, where it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<Date>,
    /// Place of birth, where it was given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub born_in: String,
    /// The kind of document.
    pub document: Document,
    /// The delegation has handed it over to the secretariat.
    pub handed_over: bool,
    /// The letter of invitation says the document and its number.
    pub in_letter: bool,
    /// Which State or organization issued it.
    pub issued_by: String,
    /// Its number.
    pub number: String,
    /// The session it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
    /// Version of this form.
    pub v: u8,
    /// Its last day.
    pub valid_until: Date,
}

impl Identity {
    /// Returns since when the time counts for which it is kept: the end of its session, else when it was given.
    fn counts_from(&self, snapshot: &Snapshot, made: i64) -> Instant {
        let session = self.session.and_then(|id| snapshot.proceedings.state.sessions.get(&id));
        let ends = session.filter(|held| held.cancelled.is_none()).and_then(|held| end_of(held.to));
        ends.unwrap_or_else(|| Instant::from_millis(made))
    }

    /// Returns when it is erased by itself, if days are set.
    pub fn goes(&self, snapshot: &Snapshot, made: i64, days: Option<u32>) -> Option<Instant> {
        Some(self.counts_from(snapshot, made).plus_hours(24 * i64::from(days?)))
    }
}

/// Says whether somebody serves in a delegation of a group that is not closed.
fn serves(snapshot: &Snapshot, delegation: &str, person: &str) -> bool {
    let state = &snapshot.proceedings.state;
    let closed = state.group.as_deref().is_none_or(|group| group.closed.is_some());
    let code: Option<Code> = delegation.parse().ok();
    let digest: Option<Digest> = person.parse().ok();
    let held = code.zip(digest).and_then(|(code, digest)| state.delegations.get(&code)?.persons.get(&digest));
    !closed && held.is_some_and(|held| !held.withdrawn)
}

impl Secretariat {
    /// Returns what the travel document of a person says, and when it was given, if it is held.
    pub async fn identity(&self, group: &Group, person: &Digest) -> Result<Option<(Identity, Paper)>, Failure> {
        let held = self.store().paper(group.row().id, &person.to_string(), PaperKind::Identity).await?;
        Ok(held.and_then(|paper| Some((serde_json::from_slice(&paper.content).ok()?, paper))))
    }

    /// Deletes the photograph and what the travel document of a person says; says how many of both there were.
    pub async fn forget_papers(&self, group: &Group, person: &Digest) -> Result<u64, Failure> {
        let mut count = 0;
        for kind in [PaperKind::Photo, PaperKind::Identity] {
            count += u64::from(self.store().forget_paper(group.row().id, &person.to_string(), kind).await?);
        }
        Ok(count)
    }

    /// Deletes the papers whose time is over, and those of persons who serve no more; says how many.
    pub(crate) async fn erase_papers(
        &self,
        group: &Group,
        retention: &Retention,
        now: Instant,
    ) -> Result<u64, Failure> {
        let (snapshot, id, mut count) = (group.snapshot(), group.row().id, 0);
        let mut over = Vec::new();
        for kind in [PaperKind::Photo, PaperKind::Identity] {
            let held = self.store().papers_held(id, kind).await?.into_iter();
            let gone = held.filter(|(person, delegation)| !serves(&snapshot, delegation, person));
            over.extend(gone.map(|(person, _)| (person, kind)));
        }
        let identities = self.store().papers(id, PaperKind::Identity).await?.into_iter();
        let old = identities.filter(|paper| is_over(&snapshot, paper, retention, now));
        over.extend(old.map(|paper| (paper.person, PaperKind::Identity)));
        for (person, kind) in over {
            count += u64::from(self.store().forget_paper(id, &person, kind).await?);
        }
        Ok(count)
    }
}

/// Says whether the time is over for which what a travel document says is kept. What cannot be read is of no use to anybody.
fn is_over(snapshot: &Snapshot, paper: &Paper, retention: &Retention, now: Instant) -> bool {
    let Ok(identity) = serde_json::from_slice::<Identity>(&paper.content) else { return true };
    retention.identity_days.is_some_and(|days| identity.counts_from(snapshot, paper.made) <= before(now, days))
}
