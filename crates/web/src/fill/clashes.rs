//! Meetings at the same time, of this group and of others on this server, for delegations that cannot be in two rooms.

use std::collections::BTreeSet;
use std::sync::Arc;

use nemcon_negotiation::state::{Meeting, MeetingState, State};
use nemcon_negotiation::{Capacity, Code, Content, Id, Instant, Names, ZonedTime};
use nemcon_secretariat::Group;

use super::view::{View, stamp};
use crate::dates::{self, Zone};
use crate::msg;
use crate::pages::common::Line;
use crate::pieces::{Times, Tone};

/// A meeting of another group.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    /// Name of the group.
    pub group: Names,
    /// Its part of the address.
    pub slug: String,
    /// The meeting.
    pub meeting: Id,
    /// Its title.
    pub title: Names,
    /// Beginning.
    pub from: ZonedTime,
    /// End.
    pub to: ZonedTime,
    /// Who takes part in the group.
    pub who: Arc<BTreeSet<Code>>,
}

/// Returns the meetings of a group that take place.
pub fn elsewhere(group: &Group) -> Vec<Elsewhere> {
    let snapshot = group.snapshot();
    let state = &snapshot.proceedings.state;
    let Some(opened) = state.group.as_deref() else { return vec![] };
    let who: Arc<BTreeSet<Code>> = Arc::new(opened.entities.keys().cloned().collect());
    let all = state.meetings.iter().filter(|(_, held)| takes_place(held)).map(|(id, held)| Elsewhere {
        group: opened.names.clone(),
        slug: group.name().to_owned(),
        meeting: *id,
        title: held.title.clone(),
        from: held.from.clone(),
        to: held.to.clone(),
        who: who.clone(),
    });
    all.collect()
}

fn takes_place(held: &Meeting) -> bool {
    !matches!(held.state, MeetingState::Cancelled { .. })
}

/// Says whether a delegation has exactly one member that it has not withdrawn.
fn has_one(state: &State, code: &Code) -> bool {
    let persons = state.delegations.get(code).map(|held| &held.persons);
    persons.is_some_and(|persons| persons.values().filter(|person| !person.withdrawn).count() == 1)
}

/// What is at the same time as a meeting.
struct Clash {
    title: String,
    group: Option<String>,
    to: String,
    from: Instant,
    until: Instant,
    zone: Zone,
    /// Delegations that take part in both and have one member.
    alone: BTreeSet<Code>,
    /// Who takes part, where the other meeting is of another group.
    who: Option<Arc<BTreeSet<Code>>>,
}

impl View {
    /// Says whether a delegation has one member registered.
    #[must_use]
    pub fn is_of_one(&self, code: &Code) -> bool {
        has_one(self.state(), code)
    }

    /// Returns what is at the same time as a meeting from one instant to another, but itself.
    fn clashes(&self, but: Option<&Id>, from: Instant, until: Instant) -> Vec<Clash> {
        let state = self.state();
        let entities = state.group.as_deref().map(|group| &group.entities);
        let of_one = |code: &&Code| has_one(state, code);
        let here: BTreeSet<Code> = entities.into_iter().flat_map(|all| all.keys()).filter(of_one).cloned().collect();
        let overlaps = |a: &ZonedTime, b: &ZonedTime| a.at < until && from < b.at;
        let own = state.meetings.iter().filter(|(id, held)| Some(*id) != but && takes_place(held));
        let own = own.filter(|(_, held)| overlaps(&held.from, &held.to)).map(|(id, held)| Clash {
            title: held.title.get(self.lang).to_owned(),
            group: None,
            to: self.to(&format!("meeting/{id}")),
            from: held.from.at,
            until: held.to.at,
            zone: Zone::named(&held.from.zone),
            alone: here.clone(),
            who: None,
        });
        let others = self.elsewhere.iter().filter(|held| overlaps(&held.from, &held.to)).map(|held| Clash {
            title: held.title.get(self.lang).to_owned(),
            group: Some(held.group.get(self.lang).to_owned()),
            to: format!("/{}/groups/{}/meeting/{}", self.lang.tag(), held.slug, held.meeting),
            from: held.from.at,
            until: held.to.at,
            zone: Zone::named(&held.from.zone),
            alone: here.intersection(&held.who).cloned().collect(),
            who: Some(held.who.clone()),
        });
        let mut all: Vec<Clash> = own.chain(others).collect();
        all.sort_by(|a, b| (a.from, &a.to).cmp(&(b.from, &b.to)));
        all
    }

    /// Returns what is to be known before a meeting is scheduled or moved, each in a sentence.
    #[must_use]
    pub fn clashes_of_act(&self, act: &Content) -> Vec<String> {
        let (but, from, to) = match act {
            Content::ScheduleMeeting(body) => (None, &body.from, &body.to),
            Content::MoveMeeting(body) => (Some(&body.meeting), &body.from, &body.to),
            _ => return vec![],
        };
        self.clashes(but, from.at, to.at).iter().map(|clash| self.clash_told(clash)).collect()
    }

    fn clash_told(&self, clash: &Clash) -> String {
        let lang = self.lang;
        let when = dates::span(lang, stamp(clash.from), stamp(clash.until), &clash.zone);
        let meeting = match &clash.group {
            Some(group) => format!("{} · {group}", clash.title),
            None => clash.title.clone(),
        };
        match clash.alone.len() as u64 {
            0 => msg::clash_told(lang, meeting, when),
            count => msg::clash_told_alone(lang, count, meeting, when),
        }
    }

    /// Returns the meetings ahead that are at the same time as another one: of this group; for a delegation also of the groups in which it
    /// takes part, for the secretariat of all.
    #[must_use]
    pub fn meeting_clashes(&self) -> Vec<Line> {
        let own = self.seat.delegation().filter(|_| self.sender.is_some());
        let office = self.sender.as_ref().is_some_and(|seat| seat.capacity == Capacity::Secretariat);
        self.clashing(|clash| match (&clash.who, own) {
            (None, _) => true,
            (Some(who), Some(own)) => who.contains(own),
            (Some(_), None) => office,
        })
    }

    /// Returns the same for one delegation.
    #[must_use]
    pub fn clashes_for(&self, code: &Code) -> Vec<Line> {
        self.clashing(|clash| clash.who.as_ref().is_none_or(|who| who.contains(code)))
    }

    fn clashing(&self, shown: impl Fn(&Clash) -> bool) -> Vec<Line> {
        let mut ahead: Vec<(&Id, &Meeting)> =
            self.state().meetings.iter().filter(|(_, held)| takes_place(held) && held.to.at > self.at).collect();
        ahead.sort_by_key(|(id, held)| (held.from.at, **id));
        let mut told: BTreeSet<String> = BTreeSet::new();
        let mut lines = Vec::new();
        for (id, held) in ahead {
            // Of two meetings of this group the pair is told once, at the earlier.
            told.insert(self.to(&format!("meeting/{id}")));
            let all = self.clashes(Some(id), held.from.at, held.to.at);
            for clash in all.into_iter().filter(|clash| !told.contains(&clash.to) && shown(clash)) {
                lines.push(self.clash_line(id, held, &clash));
            }
        }
        lines
    }

    fn clash_line(&self, id: &Id, held: &Meeting, clash: &Clash) -> Line {
        let lang = self.lang;
        let zone = Zone::named(&held.from.zone);
        let (from, until) = (held.from.at.max(clash.from), held.to.at.min(clash.until));
        let other = match &clash.group {
            Some(group) => msg::clash_with_group(lang, group.as_str(), clash.title.as_str()),
            None => msg::clash_with(lang, clash.title.as_str()),
        };
        let line = Line::new(held.title.get(lang), self.to(&format!("meeting/{id}")));
        let mut line = line.times(Times::span(lang, stamp(from), stamp(until), &zone));
        line.acts.push((msg::plain(&other), clash.to.clone()));
        if let Some(own) = self.seat.delegation().filter(|own| self.sender.is_some() && self.is_of_one(own)) {
            if clash.alone.contains(own) {
                line = line.state(Tone::Waiting, msg::clash_own(lang));
            }
        } else if self.sender.as_ref().is_some_and(|seat| seat.capacity == Capacity::Secretariat)
            && !clash.alone.is_empty()
        {
            line = line.below(msg::plain(&msg::clash_alone(lang, clash.alone.len() as u64)));
        }
        line
    }
}
