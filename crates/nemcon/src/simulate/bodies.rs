//! What somebody might send: for each act a body that is mostly about things there are, and sometimes about none.

use imbl::OrdMap;
use nemcon_negotiation::state::{State, Version};
use nemcon_negotiation::{Confidences, Hash, Id, Instant, Lang, ParagraphId, Text};
use serde_json::{Value, json};

use super::chance::Chance;
use crate::memory::MemoryRecord;
use crate::play::{Play, six};

mod access;
mod agenda;
mod calendar;
mod decision;
mod delegations;
mod floor;
pub(super) mod founding;
mod proposals;
mod rest;
mod silence;
mod stakeholders;
mod statements;
mod texts;

/// Who is composing an act, and from what.
pub(super) struct Bodies<'a> {
    pub(super) chance: &'a mut Chance,
    pub(super) record: &'a mut MemoryRecord,
    /// The state, as its own snapshot, so that texts can be kept while it is read.
    pub(super) state: &'a State,
    pub(super) confidences: &'a Confidences,
    pub(super) now: Instant,
    /// Name of the act being composed.
    pub(super) id: Id,
    /// Who sends it; a body about somebody's own thing may make it that delegation.
    pub(super) by: String,
    /// Delegations, some that take no part.
    pub(super) delegations: &'a [String],
}

impl Bodies<'_> {
    /// Returns a body for the act of that name; none if there is nothing here that composes it, which is a bug.
    pub(super) fn of(&mut self, chapter: &str, name: &str) -> Option<Value> {
        match chapter {
            "founding" => self.founding(name),
            "calendar" => self.calendar(name),
            "texts" => self.texts(name),
            "decision" => self.decision(name),
            "silence" => self.silence(name),
            "proposals" => self.proposals(name),
            "delegations" => self.delegations_act(name),
            "access" => self.access(name),
            "agenda" => self.agenda(name),
            "floor" => self.floor(name),
            "stakeholders" => self.stakeholders(name),
            "statements" => self.statements(name),
            _ => self.rest(name),
        }
    }

    /// Returns the name of a thing: mostly one that fits, sometimes another, seldom of nothing.
    fn one<V: Clone>(&mut self, of: &OrdMap<Id, V>, fits: impl Fn(&V) -> bool) -> Id {
        let roll = self.chance.below(100);
        let fitting: Vec<Id> = of.iter().filter(|(_, thing)| fits(thing)).map(|(id, _)| *id).collect();
        let any = || of.keys().copied().collect::<Vec<_>>();
        let from = if roll < 88 && !fitting.is_empty() { fitting } else { any() };
        if roll >= 98 || from.is_empty() { self.chance.id() } else { *self.chance.pick(&from) }
    }

    fn delegation(&mut self) -> String {
        // A few are busier than the others, so that their acts meet.
        let busy = self.delegations.len().min(8);
        if self.chance.percent(75) { self.delegations[self.chance.below(busy)].clone() } else { self.anybody() }
    }

    fn anybody(&mut self) -> String {
        self.chance.pick(self.delegations).clone()
    }

    /// Sends in the name of the owner, if somebody of a delegation sends.
    fn as_owner(&mut self, owner: Option<&impl std::fmt::Display>) {
        let office = matches!(self.by.as_str(), "chair" | "secretariat" | "platform");
        if let Some(owner) = owner.filter(|_| !office && self.chance.percent(85)) {
            self.by = owner.to_string();
        }
    }

    fn words(&mut self) -> String {
        if self.chance.percent(3) { String::new() } else { format!("Words {}", self.chance.below(10_000)) }
    }

    fn names(&mut self) -> Value {
        match self.chance.below(40) {
            0 => json!({}),
            1 => json!({ "en": " " }),
            2..20 => json!({ "en": self.words() }),
            _ => six(&format!("Name {}", self.chance.below(1_000))),
        }
    }

    fn lang(&mut self) -> Lang {
        *self.chance.pick(&Lang::ALL)
    }

    fn element(&mut self) -> Value {
        json!(self.chance.pick(&["norms", "norms", "report", "report", "unknown-element"]))
    }

    fn act_name(&mut self) -> &'static str {
        self.chance.pick(nemcon_negotiation::Content::NAMES).1
    }

    fn article(&mut self) -> Value {
        json!(self.chance.pick(nemcon_negotiation::Article::ALL))
    }

    /// Adds a member half of the time.
    fn maybe(&mut self, body: &mut Value, member: &str, value: impl FnOnce(&mut Self) -> Value) {
        if self.chance.percent(50) {
            body[member] = value(self);
        }
    }

    fn after(&mut self, hours_from: i64, hours_to: i64) -> Instant {
        let minutes = self.chance.between(hours_from * 60, hours_to * 60);
        self.now.plus_millis(minutes * 60_000)
    }

    fn zoned(&mut self, at: Instant) -> Value {
        let mut zoned = Play::zoned(at);
        if self.chance.percent(2) {
            zoned["at"] = json!(at.plus_hours(48));
        }
        zoned
    }

    fn date(at: Instant) -> String {
        at.to_string()[..10].to_owned()
    }

    fn some_paragraphs(&mut self, version: Option<&Version>) -> Vec<ParagraphId> {
        let Some(version) = version.filter(|_| self.chance.percent(40)) else { return Vec::new() };
        let some = self.chance.below(version.nodes.len() + 1).min(2);
        let mut ids: Vec<_> = (0..some).map(|_| self.chance.pick(&version.nodes).id).collect();
        if self.chance.percent(2) {
            ids.push(ParagraphId { act: self.chance.id(), ordinal: 1 });
        }
        ids.dedup();
        ids
    }

    fn text(&self, hash: &Hash) -> Option<Text> {
        Text::parse(self.record.blobs.get(hash)?).ok()
    }
}
