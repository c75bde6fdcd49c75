//! Delegations as a seat sees them: the list of participants, credentials and the report on them, acts that wait for a key.

use std::collections::BTreeMap;

use crate::acts::delegations::{Worth, may_confirm};
use crate::id::{Code, Digest, Hash, Id};
use crate::rulebook::EntityKind;
use crate::seen::Seen;
use crate::state::{ChallengeEnd, Credentials, DelegationState, Disavowal, Key, Person, Review};

/// Where an entity stands in protocol: Member States and the State of Palestine first, in the alphabet of the document's language, which whoever
/// prints the list puts them in; then observers, organizations, stakeholders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Among the States.
    States,
    /// Observer States.
    ObserverStates,
    /// The European Union and organizations with a standing invitation.
    Organizations,
    /// Accredited stakeholders and those in consultative status.
    Stakeholders,
    /// Briefers and interpreters.
    Invited,
}

impl Rank {
    /// Returns the rank of a kind of entity. The State of Palestine is seated among Members in alphabetical order (ES-10/23).
    pub fn of(kind: EntityKind) -> Self {
        match kind {
            EntityKind::Member | EntityKind::Palestine => Rank::States,
            EntityKind::ObserverState | EntityKind::HolySee => Rank::ObserverStates,
            EntityKind::EuropeanUnion | EntityKind::Organization => Rank::Organizations,
            EntityKind::Stakeholder => Rank::Stakeholders,
            EntityKind::Briefer | EntityKind::Interpreter => Rank::Invited,
        }
    }

    /// Returns its word.
    pub fn word(self) -> &'static str {
        match self {
            Rank::States => "states",
            Rank::ObserverStates => "observer_states",
            Rank::Organizations => "organizations",
            Rank::Stakeholders => "stakeholders",
            Rank::Invited => "invited",
        }
    }
}

/// A delegation on the list of participants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participants<'a> {
    /// Where it stands; within a rank by name, in the alphabet of the language.
    pub rank: Rank,
    /// The entity.
    pub code: &'a Code,
    /// Its kind.
    pub kind: EntityKind,
    /// Its members by commitment: the head first, then by kind and in the order in which they were registered. Names are in the openings.
    pub members: Vec<(&'a Digest, &'a Person)>,
}

/// Where the credentials of a delegation stand. Whatever it is, the delegation takes part, provisionally or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CredentialsStatus {
    /// None were submitted, or they were returned.
    None,
    /// Notified by letter, note verbale or copy.
    Notified,
    /// Formal ones were submitted.
    Formal,
    /// Accepted, by the secretariat's review or by the body.
    Accepted,
    /// Challenged, and the body has not decided; or it did not accept them.
    Challenged,
}

impl CredentialsStatus {
    /// All of them.
    pub const ALL: [CredentialsStatus; 5] =
        [Self::None, Self::Notified, Self::Formal, Self::Accepted, Self::Challenged];

    /// Returns its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Notified => "notified",
            Self::Formal => "formal",
            Self::Accepted => "accepted",
            Self::Challenged => "challenged",
        }
    }
}

/// The report on credentials: who has submitted what. Members and observer States.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialsReport<'a> {
    /// By delegation.
    pub delegations: BTreeMap<&'a Code, CredentialsStatus>,
}

impl CredentialsReport<'_> {
    /// Returns how many delegations stand so.
    pub fn count(&self, status: CredentialsStatus) -> usize {
        self.delegations.values().filter(|held| **held == status).count()
    }
}

impl<'a> Seen<'a> {
    /// Says whether this seat looks after the delegation: its own, or that of the Chair or the secretariat.
    pub fn looks_after(&self, code: &Code) -> bool {
        self.seat.is_office() || self.seat.delegation() == Some(code)
    }

    /// Returns the members of a delegation that this seat sees: those kept off the list only the delegation, the Chair and the secretariat.
    /// Head first, then by kind and registration.
    pub fn members(&self, code: &Code) -> Vec<(&'a Digest, &'a Person)> {
        let delegation = self.p.state.delegations.get(code);
        let all = self.looks_after(code);
        let shown = |person: &Person| {
            !person.withdrawn && (all || person.member.as_ref().is_some_and(|member| !member.unlisted))
        };
        let mut members: Vec<_> =
            delegation.into_iter().flat_map(|held| held.persons.iter()).filter(|(_, person)| shown(person)).collect();
        let registered = |person: &Person| {
            let member = person.member.as_ref()?;
            Some((member.kind, self.p.state.acts.get(&member.registered).map_or(0, |(number, _)| *number)))
        };
        members.sort_by_cached_key(|(digest, person)| {
            let registered = registered(person);
            (registered.is_none(), registered, (*digest).clone())
        });
        members
    }

    /// Returns the list of participants as it is published, for everybody the same: members registered and not kept off it, those returned by
    /// the secretariat left out. Entities without listed members stand on it too.
    pub fn participants(&self) -> Vec<Participants<'a>> {
        let entities = self.p.state.group.as_deref().into_iter().flat_map(|group| group.entities.iter());
        let mut all: Vec<_> = entities.map(|(code, kind)| self.on_list(code, *kind)).collect();
        all.sort_by_key(|held| (held.rank, held.code));
        all
    }

    /// Returns one entity as it stands on the list of participants.
    pub fn on_list(&self, code: &'a Code, kind: EntityKind) -> Participants<'a> {
        let listed = |person: &Person| {
            person.member.as_ref().is_some_and(|member| !member.unlisted && member.review != Review::Returned)
        };
        let members = self.members(code).into_iter().filter(|(_, person)| listed(person)).collect();
        Participants { rank: Rank::of(kind), code, kind, members }
    }

    /// Returns the credentials that count for a session, or for the whole term: the newest not returned.
    pub fn credentials(&self, of: &Code, session: Option<&Id>) -> Option<(&'a Id, &'a Credentials)> {
        let held = self.p.state.delegations.get(of)?;
        let fits = |held: &Credentials| {
            held.review != Review::Returned && (held.session.is_none() || held.session.as_ref() == session)
        };
        held.credentials
            .iter()
            .filter(|(_, held)| fits(held))
            .max_by_key(|(_, held)| (held.session.is_some(), held.number))
    }

    /// Says whether this names a letter of credentials that this seat may read: the delegation's own, and for the Chair and the secretariat all.
    pub fn credentials_file(&self, name: &Hash) -> bool {
        let all = self.p.state.delegations.iter().filter(|(code, _)| self.looks_after(code));
        all.flat_map(|(_, held)| held.credentials.values()).any(|held| held.file == *name)
    }

    /// Returns where the credentials of a delegation stand for a session.
    pub fn credentials_status(&self, of: &Code, session: Option<&Id>) -> CredentialsStatus {
        let challenged = |held: &DelegationState| {
            let last =
                held.challenges.values().filter(|held| !matches!(held.settled, Some((_, ChallengeEnd::Withdrawn))));
            let ends: Vec<_> = last.map(|held| held.settled.map(|(_, end)| end)).collect();
            let open = ends.iter().any(|end| matches!(end, None | Some(ChallengeEnd::NotAccepted)));
            (open, ends.contains(&Some(ChallengeEnd::Accepted)))
        };
        let (open, accepted) = self.p.state.delegations.get(of).map(challenged).unwrap_or_default();
        match self.credentials(of, session) {
            _ if open => CredentialsStatus::Challenged,
            None => CredentialsStatus::None,
            Some((_, held)) if accepted || held.review == Review::Approved => CredentialsStatus::Accepted,
            Some((_, held)) if held.are_formal() => CredentialsStatus::Formal,
            Some(_) => CredentialsStatus::Notified,
        }
    }

    /// Returns the report on credentials for a session, or for the whole term.
    pub fn credentials_report(&self, session: Option<&Id>) -> CredentialsReport<'a> {
        let entities = self.p.state.group.as_deref().into_iter().flat_map(|group| group.entities.iter());
        let states = entities.filter(|(_, kind)| Rank::of(**kind) <= Rank::ObserverStates);
        CredentialsReport {
            delegations: states.map(|(code, _)| (code, self.credentials_status(code, session))).collect(),
        }
    }

    /// Returns the keys that confirmed an act, with the acts that confirmed it, as far as this seat may see it.
    pub fn confirmed_by(&self, act: &Id) -> Vec<(Id, Id)> {
        let closed = self.p.confidences.confirmed.get(act).filter(|_| self.reads_closed(act));
        let all = self.p.state.confirmed.get(act).or(closed);
        all.into_iter().flat_map(|keys| keys.iter()).map(|(key, by)| (*key, *by)).collect()
    }

    /// Says whether the rules want a key for an act, and those that have signed and confirmed it are not enough, as far as this seat may see it.
    pub fn wants_a_key(&self, act: &Id) -> bool {
        let (p, closed) = (self.p, &self.p.confidences.key_wanted);
        let number = p.state.key_wanted.get(act).or_else(|| closed.get(act).filter(|_| self.reads_closed(act)));
        let by = p.state.done_by.get(act).map(|(by, _)| by).or_else(|| {
            let number = self.p.confidences.acts.get(act).map(|(number, _)| *number)?;
            match self.opened(number)? {
                crate::Opened::Full { act, .. } => Some(&act.by),
                crate::Opened::States(_) => None,
            }
        });
        let (Some(number), Some(by)) = (number, by) else { return false };
        let keys = self.confirmed_by(act).into_iter().map(|(key, _)| key);
        !Worth::of(p, by, self.at).is_enough(*number, keys)
    }

    /// Returns the keys by which the delegation of this seat may confirm an act, the latest first.
    pub fn keys_to_confirm(&self, act: &Id) -> Vec<(&'a Id, &'a Key)> {
        let Some(own) = self.seat.delegation() else { return Vec::new() };
        let all = self.p.state.delegations.get(own).into_iter().flat_map(|held| held.keys.iter());
        let mut keys: Vec<_> = all.filter(|(id, _)| may_confirm(self.p, own, act, id, self.at).is_ok()).collect();
        keys.sort_by_key(|(_, key)| std::cmp::Reverse(key.number));
        keys
    }

    /// Returns what the delegation says of an act that it disavows, as far as this seat may see it.
    pub fn disavowal(&self, act: &Id) -> Option<&'a Disavowal> {
        let closed = || self.p.confidences.disavowed.get(act).filter(|_| self.reads_closed(act));
        self.p.state.disavowed.get(act).or_else(closed)
    }

    fn reads_closed(&self, act: &Id) -> bool {
        let number = self.p.confidences.acts.get(act).map(|(number, _)| *number);
        number.is_some_and(|number| matches!(self.opened(number), Some(crate::Opened::Full { .. })))
    }
}
