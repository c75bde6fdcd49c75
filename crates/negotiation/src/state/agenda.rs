//! The agenda, programmes of work, the follow-up of meetings, milestones.

use imbl::{OrdMap, Vector};
use serde::{Deserialize, Serialize};

use crate::id::{Code, Hash, Id, ItemId};
use crate::names::{Lang, Names};
use crate::state::{Marks, State, To};
use crate::text::subparagraph;
use crate::time::{Date, Instant};

/// An item of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its identity; it stays when the item is numbered otherwise.
    pub id: ItemId,
    /// How deep it lies in the tree: 0, 1 or 2.
    pub level: u8,
    /// Its title.
    pub title: Names,
    /// The mandate element it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
}

/// An agenda: provisional until the body adopts it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agenda {
    /// Its items, in order.
    pub items: Vec<Item>,
    /// When it was proposed.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// The decision that adopted it.
    pub adopted: Option<Id>,
}

impl Agenda {
    /// Returns the numbers of the items in the form of a language: `1`, `(a)`, `(i)`.
    pub fn numbers(&self, lang: Lang) -> Vec<String> {
        let mut counts = [0_u32; 3];
        let number = |item: &Item| {
            let level = usize::from(item.level.min(2));
            counts[level] += 1;
            counts[level + 1..].fill(0);
            match item.level {
                0 => counts[0].to_string(),
                level => subparagraph(lang, level, counts[usize::from(level.min(2))]),
            }
        };
        self.items.iter().map(number).collect()
    }

    /// Returns how an item is cited in a language, with the numbers it lies under: `5 (a)`.
    pub fn cited(&self, item: &ItemId, lang: Lang) -> Option<String> {
        let mut under: Vec<String> = Vec::new();
        for (held, number) in self.items.iter().zip(self.numbers(lang)) {
            under.truncate(usize::from(held.level));
            under.push(number);
            if held.id == *item {
                return Some(under.join(" "));
            }
        }
        None
    }

    /// Returns an item.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }
}

/// What a meeting takes up, in a programme of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// The items, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemId>,
    /// The meeting.
    pub meeting: Id,
    /// Words beside them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Names>,
}

/// The programme of work of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Programme {
    /// The session.
    pub session: Id,
    /// Meetings with what they take up.
    pub slots: Vec<Slot>,
    /// When it was proposed.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// The decision that adopted it, with the number of its entry.
    pub adopted: Option<(Id, u64)>,
}

/// A point of the follow-up of a meeting: what is to be done, by whom, by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FollowUp {
    /// The meeting it comes from.
    pub meeting: Id,
    /// What.
    pub what: Names,
    /// By whom: delegations, or offices by their word.
    pub who: Vec<Code>,
    /// By when.
    pub due: Option<Date>,
    /// When it was entered.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// Settled: when, and in what words.
    pub settled: Option<(Instant, String)>,
}

/// A milestone of the mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Milestone {
    /// What is to be reached.
    pub title: Names,
    /// By when.
    pub due: Date,
    /// Days it was due before, oldest first.
    pub earlier: Vector<Date>,
    /// The mandate element it belongs to.
    pub element: Option<Code>,
    /// Number of the entry.
    pub number: u64,
    /// The day it was reached.
    pub reached: Option<Date>,
    /// How often it was moved; it follows from the entries.
    #[serde(skip)]
    pub marks: Marks,
}

/// A thematic subgroup: it meets by itself on sections of the text, under their facilitators, and reports back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Subgroup {
    /// Its title.
    pub title: Names,
    /// Sections of the reports that it is on.
    pub sections: Vec<Code>,
    /// When it was set up.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// When its task ended.
    pub ended: Option<Instant>,
}

/// What a subgroup reports back to the plenary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SubgroupReport {
    /// The subgroup.
    pub subgroup: Id,
    /// The report, in words.
    pub words: Names,
    /// The exact version of a text that it hands over.
    pub version: Option<Hash>,
    /// Who reports.
    pub by: Code,
    /// When.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// The decision by which the plenary took note of it.
    pub noted: Option<Id>,
}

/// To whom the balance of the discussion is shown, as the Chair decided last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BalanceShown {
    /// To whom; to the Chair: to nobody beside the Chair and the secretariat.
    pub to: To,
    /// When.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
}

/// How the group orders its work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Work {
    /// Agendas proposed; at most one is adopted.
    pub agendas: OrdMap<Id, Agenda>,
    /// Points of the follow-up of meetings.
    pub follow_ups: OrdMap<Id, FollowUp>,
    /// Milestones.
    pub milestones: OrdMap<Id, Milestone>,
    /// Programmes of work proposed.
    pub programmes: OrdMap<Id, Programme>,
    /// Thematic subgroups.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub subgroups: OrdMap<Id, Subgroup>,
    /// What they have reported.
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    pub reports: OrdMap<Id, SubgroupReport>,
    /// To whom the Chair shows the balance of the discussion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<BalanceShown>,
}

impl Work {
    /// Says whether there is nothing of it.
    pub fn is_empty(&self) -> bool {
        let Self { agendas, follow_ups, milestones, programmes, subgroups, reports, balance } = self;
        let ordered = agendas.is_empty() && follow_ups.is_empty() && milestones.is_empty() && programmes.is_empty();
        ordered && subgroups.is_empty() && reports.is_empty() && balance.is_none()
    }

    /// Returns to whom the balance of the discussion is shown.
    pub fn balance_shown_to(&self) -> To {
        self.balance.as_ref().map_or(To::Chair, |shown| shown.to)
    }

    /// Returns the agenda that is adopted.
    pub fn agenda(&self) -> Option<(&Id, &Agenda)> {
        self.agendas.iter().find(|(_, agenda)| agenda.adopted.is_some())
    }

    /// Returns the agenda that is adopted, else the provisional one proposed last.
    pub fn shown(&self) -> Option<(&Id, &Agenda)> {
        self.agenda().or_else(|| self.agendas.iter().max_by_key(|(_, agenda)| agenda.number))
    }

    /// Returns an item: as the adopted agenda has it, else as the agenda proposed last that has it.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        let adopted = self.agenda().and_then(|(_, agenda)| agenda.item(id));
        let mut all: Vec<_> = self.agendas.values().collect();
        all.sort_by_key(|agenda| std::cmp::Reverse(agenda.number));
        adopted.or_else(|| all.into_iter().find_map(|agenda| agenda.item(id)))
    }

    /// Returns the programme of work of a session in force: of those adopted, the last.
    pub fn programme(&self, session: &Id) -> Option<(&Id, &Programme)> {
        let of = self.programmes.iter().filter(|(_, held)| held.session == *session && held.adopted.is_some());
        of.max_by_key(|(_, held)| held.adopted.map(|(_, number)| number))
    }

    /// Returns the items that a meeting takes up under a programme of work in force.
    pub fn items_of(&self, meeting: &Id, session: Option<&Id>) -> &[ItemId] {
        let slots = session.and_then(|session| self.programme(session)).map(|(_, held)| held.slots.as_slice());
        let slot = slots.unwrap_or_default().iter().find(|slot| slot.meeting == *meeting);
        slot.map(|slot| slot.items.as_slice()).unwrap_or_default()
    }

    pub(crate) fn adopt_agenda(&mut self, agenda: &Id, decision: Option<Id>) {
        if let Some(agenda) = self.agendas.get_mut(agenda) {
            agenda.adopted = decision;
        }
    }

    pub(crate) fn note_report(&mut self, report: &Id, decision: Option<Id>) {
        if let Some(report) = self.reports.get_mut(report) {
            report.noted = decision;
        }
    }

    pub(crate) fn adopt_programme(&mut self, programme: &Id, decision: Option<(Id, u64)>) {
        if let Some(programme) = self.programmes.get_mut(programme) {
            programme.adopted = decision;
        }
    }
}

impl State {
    /// Returns the points of the follow-up of a meeting, oldest first: its own, and those of meetings before it that were not settled
    /// when it was opened.
    pub fn follow_up_of(&self, meeting: &Id) -> Vec<(&Id, &FollowUp)> {
        let opened = self.meetings.get(meeting).and_then(|held| held.segments.front()).map(|segment| segment.since);
        let carried = |held: &FollowUp| {
            let opened = opened.filter(|opened| held.at < *opened);
            opened.is_some_and(|opened| held.settled.as_ref().is_none_or(|(at, _)| *at >= opened))
        };
        let all = self.work.follow_ups.iter().filter(|(_, held)| held.meeting == *meeting || carried(held));
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|(_, held)| held.number);
        all
    }
}

impl State {
    /// Says whether a delegation leads a meeting: it is of a subgroup at work, and the delegation's facilitator leads the talks on a section of it.
    pub fn leads(&self, by: &Code, meeting: &Id) -> bool {
        let subgroup = self.meetings.get(meeting).and_then(|held| self.work.subgroups.get(&held.subgroup?));
        let sections = subgroup.filter(|held| held.ended.is_none()).map(|held| held.sections.as_slice());
        let mut facilitators = self.facilitators.values().filter(|held| !held.ended && held.of == *by);
        facilitators.any(|held| sections.unwrap_or_default().contains(&held.section))
    }
}
