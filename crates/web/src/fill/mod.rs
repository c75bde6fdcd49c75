//! Fills the structs of pages from the proceedings as a seat may see them.

mod access;
pub mod act_form;
mod afar;
mod agenda;
mod akn;
mod balance;
pub mod calendar;
mod card;
mod chair;
mod chair_kept;
mod choices;
pub mod clashes;
mod day;
pub mod decisions;
pub mod delegations;
mod described;
pub mod documents;
mod feeds;
pub(crate) mod fields;
mod forms;
mod glossary;
mod interpreters;
mod journal;
pub mod lists;
mod live;
mod made;
pub mod many;
pub mod meeting;
mod motions;
pub mod overview;
pub mod pack;
pub mod papers;
pub mod participants;
pub mod people;
mod presence;
pub mod print;
pub mod proposals;
pub mod record;
pub mod report;
mod room;
pub mod search;
pub mod session;
pub mod silences;
mod soundings;
mod speakers;
mod stakeholders;
pub mod statements;
mod subgroups;
mod subjects;
pub mod texts;
mod time_spoken;
pub mod view;
pub mod words;

pub use forms::{WITHOUT_FORM, acts_with_form};
pub use view::View;

use serde_json::Value;

use crate::pieces::{Button, Weight};
use nemcon_negotiation::{Article, Refusal};

use crate::pages::common::Rests;

impl View {
    /// Returns a button that leads to the form of an act, open if the rules would admit it now; `None` where this seat
    /// has no standing for it at all.
    #[must_use]
    pub fn button(&self, act: &str, query: &str, body: Value, weight: Weight) -> Option<Button> {
        let label = self.act_name(act);
        match self.admits(act, body) {
            Ok(()) => Some(Button::Open { label, to: self.to(&format!("do/{act}?{query}")), weight }),
            Err(None) => None,
            Err(Some(
                Refusal::WrongCapacity { .. }
                | Refusal::NotTheOffice { .. }
                | Refusal::NotTheirMeeting { .. }
                | Refusal::NotAParticipant { .. }
                | Refusal::OfAnotherDelegation { .. },
            )) => None,
            Err(Some(refusal)) => Some(Button::Shut { label, reason: self.fact(&refusal) }),
        }
    }

    /// Returns a button that sends an act at once, under a name that follows from `fresh`, and leads back to a page; nothing where the act
    /// is not open. What stands in the body goes along as it is.
    #[must_use]
    pub fn press(
        &self,
        act: &str,
        body: &Value,
        fresh: &nemcon_negotiation::Id,
        back: &str,
        weight: Weight,
    ) -> Option<Button> {
        self.admits(act, body.clone()).ok()?;
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let members = body.as_object().into_iter().flatten();
        let mut hidden: Vec<_> = members.map(|(name, value)| (name.clone(), text(value))).collect();
        let id = nemcon_negotiation::Id::derived(&[&fresh.to_string(), act, &body.to_string()]);
        hidden.extend([("act_id".to_owned(), id.to_string()), ("back".to_owned(), back.to_owned())]);
        Some(Button::Press { label: self.act_name(act), to: self.to(&format!("act/{act}")), hidden, weight, key: None })
    }

    /// Returns a button for an act whose admission hangs on what is filled in: shown to whoever may do such acts.
    #[must_use]
    pub fn blank(&self, act: &str, query: &str, weight: Weight) -> Option<Button> {
        let sender = self.sender.as_ref()?;
        let row = nemcon_negotiation::authority::MATRIX.iter().find(|row| row.act == act)?;
        let group = self.state().group.as_deref()?;
        let delegate = sender.capacity == nemcon_negotiation::Capacity::Delegate;
        let granted = match (row.right, group.kind_of(&sender.by)) {
            (Some(right), Some(kind)) if delegate => self.state().rules.as_deref()?.book.grants(kind, right),
            _ => true,
        };
        let capacity = self.capacity_of(sender, act);
        let elsewhere = capacity == nemcon_negotiation::Capacity::Facilitator
            && nemcon_negotiation::authority::IN_OWN_SUBGROUP.contains(&act)
            && !self.conducts_what(query);
        let open = row.capacities.contains(&capacity) && granted && group.closed.is_none() && !elsewhere;
        open.then(|| Button::Open { label: self.act_name(act), to: self.to(&format!("do/{act}?{query}")), weight })
    }

    /// Says whether an address names a meeting that this seat conducts, or what is of one.
    fn conducts_what(&self, query: &str) -> bool {
        let state = self.state();
        let named = query.split('&').filter_map(|pair| pair.split_once('=')?.1.parse::<nemcon_negotiation::Id>().ok());
        let meeting = |id: nemcon_negotiation::Id| {
            let listed = || state.lists.get(&id).or_else(|| state.inscription(&id).map(|(_, list, _)| list));
            listed().map(|list| list.meeting).or_else(|| state.motions.get(&id).map(|held| held.meeting)).unwrap_or(id)
        };
        named.into_iter().any(|id| self.conducts(&meeting(id)))
    }

    /// Returns what a page rests on when it rests on articles alone.
    #[must_use]
    pub fn rests(&self, articles: &[Article]) -> Rests {
        Rests { rules: articles.iter().filter_map(|a| self.cite(*a, true)).collect(), ..Rests::default() }
    }
}
