//! Inscribe one's delegation on a list of speakers: one press, in national capacity; or for a group of States, whose names are the
//! speaker's claim until they are shown to them. Once for itself and once for a group.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::rulebook::EntityKind;
use crate::state::{Inscription, ListOf, Rank, RequestState, SpokenFor, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inscribe {
    /// From afar, not in the room.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_afar: bool,
    /// The group for which the delegation speaks, as it calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The list.
    pub list: Id,
    /// In national capacity, too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nationally: bool,
    /// In what rank, if that gives a place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<Rank>,
    /// The States of the group, as the delegation says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<Code>,
}

impl Acting for Inscribe {
    const ARTICLE: Article = Article::Speakers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let list = super::list(asked, &self.list)?;
        super::not_over(asked, &list.meeting)?;
        let kind = |code: &Code| asked.p.state.group().kind_of(code);
        if let Some(unknown) = self.states.iter().find(|code| kind(code).is_none()) {
            return Err(Refusal::Unknown { what: Thing::Delegation, id: unknown.to_string() });
        }
        self.group.iter().try_for_each(|group| asked.field("group", group, 200))?;
        let alone = self.group.is_none() && (self.nationally || !self.states.is_empty());
        if alone || self.states.contains(&asked.act.by) {
            return Err(Refusal::BadField { field: "states".to_owned() });
        }
        if let Some(until) = list.closed_at(asked.counts_at) {
            return Err(Refusal::InscriptionClosed { list: self.list, until });
        }
        let outside = kind(&asked.act.by) == Some(EntityKind::Stakeholder);
        if list.of == ListOf::Replies || outside != (list.of == ListOf::Stakeholders) {
            return Err(Refusal::OtherSegment { list: self.list });
        }
        let same = |held: &Inscription| held.by == asked.act.by && held.group.is_some() == self.group.is_some();
        let mut own = list.inscriptions.iter().filter(|(_, held)| same(held) && held.state != RequestState::Settled);
        match own.next() {
            Some((inscription, _)) => Err(Refusal::InscribedAlready { inscription: *inscription }),
            None => {
                super::where_it_speaks(asked, self.from_afar, &list.meeting, &asked.act.by)?;
                Ok(Outcome::default())
            }
        }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let group = self.group.as_ref().map(|name| SpokenFor {
            name: name.clone(),
            states: self.states.clone(),
            stand_off: Default::default(),
            aligned: Default::default(),
            nationally: self.nationally,
        });
        let inscription = Inscription {
            by: done.act.by.clone(),
            rank: self.rank.unwrap_or_default(),
            group,
            at: done.admission.counts_at(),
            number: done.number(),
            placed: None,
            from_afar: self.from_afar,
            read_by: None,
            state: RequestState::Standing,
        };
        if let Some(list) = state.lists.get_mut(&self.list) {
            list.inscriptions.insert(done.id(), inscription);
        }
    }
}
