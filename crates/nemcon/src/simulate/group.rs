//! One random group: who sends what, when it arrives, and what is checked of it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use nemcon_negotiation::acts::silence::close_silence::WINDOW_HOLD_MILLIS;
use nemcon_negotiation::authority::{self, IN_OWN_SUBGROUP, Row};
use nemcon_negotiation::state::State;
use nemcon_negotiation::{Act, Admission, At, Capacity, Content, Instant, Refusal, Seat};
use serde_json::Value;

use super::Settings;
use super::agenda;
use super::bodies::{Bodies, founding};
use super::chance::Chance;
use super::check::{self, Follower, Sees};
use super::report::{Broken, Report};
use crate::memory::MemoryRecord;
use crate::play::code_of;

/// Delegations that are quiet do not do these on a whim.
const WHIMS: &[&str] = &[
    "ask_for_the_floor",
    "object",
    "ask_for_time",
    "break_silence",
    "adjourn_meeting",
    "suspend_meeting",
    "suspend_question",
    "defer_question",
    "withdraw_question",
];
/// After how many acts the whole state is compared, which takes long.
const COMPARE_EVERY: u64 = 97;

/// An act that closes a window and waits to be recorded.
struct Held {
    act: Act,
    received: Instant,
}

/// A group that lives.
pub(super) struct Group<'a> {
    chance: &'a mut Chance,
    settings: &'a Settings,
    origin: String,
    record: MemoryRecord,
    now: Instant,
    delegations: Vec<String>,
    quiet: bool,
    ending: bool,
    held: Option<Held>,
    sent: Vec<Act>,
    followers: [Follower; 3],
}

impl<'a> Group<'a> {
    pub(super) fn new(chance: &'a mut Chance, settings: &'a Settings, number: u64) -> Self {
        let others = ["observer-land", "invented-body", "invented-society", "stranger-land"].map(str::to_owned);
        let mut delegations: Vec<_> = (1..=settings.states).map(code_of).collect();
        delegations.truncate(5);
        delegations.extend(others);
        delegations.extend((6..=settings.states).map(code_of));
        let one = Seat::Taken { capacity: Capacity::Delegate, by: code_of(1).parse().expect("a code") };
        Self {
            chance,
            settings,
            origin: format!("exercise.example/simulated-{number}"),
            record: MemoryRecord::new(),
            now: "2031-01-13T15:00:00.000Z".parse().expect("an instant"),
            delegations,
            quiet: false,
            ending: false,
            held: None,
            sent: Vec::new(),
            followers: [Follower::new(Sees::All), Follower::new(Sees::None), Follower::new(Sees::What(one))],
        }
    }

    /// Sends acts until the group has lived; the last part of its life ends it.
    pub(super) fn live(
        &mut self,
        life: u64,
        report: &mut Report,
        progress: &dyn Fn(u64, u64),
    ) -> Result<(), Box<Broken>> {
        let end = report.acts + life;
        while report.acts < end {
            if !self.ending && end - report.acts <= life / 8 {
                self.begin_to_end();
            }
            let act = self.next();
            report.acts += 1;
            let Some(act) = act else {
                report.unreadable += 1;
                continue;
            };
            self.arrives(act, report)?;
            if report.acts.is_multiple_of(100) {
                progress(report.acts, self.settings.acts);
            }
        }
        if let Some(held) = self.held.take() {
            self.now = self.now.max(held.received.plus_millis(WINDOW_HOLD_MILLIS));
            self.judge(&held.act, held.received, report)?;
        }
        Ok(())
    }

    /// Verifies the record as it would be published.
    pub(super) fn verify(&mut self, report: &mut Report) -> Result<(), Box<Broken>> {
        let last = self.sent.last().cloned();
        match check::published(&self.record, &self.origin) {
            Ok(root) => report.roots.push(root),
            Err(what) => return Err(self.broken(what, last.as_ref(), report)),
        }
        report.entries += self.record.entries.len() as u64;
        report.closed += self.record.proceedings.state.closed_entries.len() as u64;
        Ok(())
    }

    /// Returns the record.
    pub(super) fn into_record(self) -> MemoryRecord {
        self.record
    }

    fn state(&self) -> &State {
        &self.record.proceedings.state
    }

    fn begin_to_end(&mut self) {
        self.ending = true;
        let Some(group) = self.state().group.as_deref() else { return };
        let end = format!("{}T15:00:00.000Z", group.term.to).parse().expect("an instant");
        self.now = self.now.max(end);
    }

    /// Returns what is sent next, or nothing if it is no act.
    fn next(&mut self) -> Option<Act> {
        self.time_passes();
        if self.chance.percent(2) {
            self.quiet = !self.quiet;
        }
        if self.state().group.is_none() && self.chance.percent(80) {
            return self.founding();
        }
        let due = self.record.proceedings.due(self.now);
        if let Some(due) = due.into_iter().next().filter(|_| self.chance.percent(30)) {
            return Some(due);
        }
        if let Some(again) = self.again() {
            return Some(again);
        }
        if self.chance.percent(60) { self.informed() } else { self.any(false) }
    }

    fn time_passes(&mut self) {
        let millis = match self.chance.below(100) {
            _ if self.held.is_some() => self.chance.between(0, 1_200),
            0..55 => self.chance.between(0, 4_000),
            55..80 => self.chance.between(0, 60_000),
            80..95 => self.chance.between(0, 3_600_000),
            95..99 => self.chance.between(0, 40 * 3_600_000),
            _ => {
                // To the very instant of a deadline.
                let due = self.record.proceedings.next_due().map(|at| at.millis() - 1 - self.now.millis());
                due.filter(|millis| *millis > 0).unwrap_or(0)
            }
        };
        self.now = self.now.plus_millis(millis);
    }

    /// Sends an act once more: the same, or another under the same name.
    fn again(&mut self) -> Option<Act> {
        if self.sent.is_empty() || !self.chance.percent(2) {
            return None;
        }
        let mut act = self.chance.pick(&self.sent).clone();
        if self.chance.percent(50) {
            act.by = self.chance.pick(&self.delegations).parse().expect("a code");
        }
        if self.chance.percent(10) {
            act.group = "exercise.example/another".to_owned();
        }
        Some(act)
    }

    fn founding(&mut self) -> Option<Act> {
        let mut body = founding::open_group(&mut self.record, self.chance, self.settings.states);
        if self.chance.percent(15) {
            body["languages"] = serde_json::json!([]);
        }
        let id = self.chance.id();
        self.act(id, "open_group", "secretariat", Some(Capacity::Secretariat), body)
    }

    /// Sends what whoever knows the rules would send: of a few acts the first that is open now.
    fn informed(&mut self) -> Option<Act> {
        let mut last = None;
        for _ in 0..6 {
            let act = self.any(true)?;
            let hold = if act.content.closes_a_window() { WINDOW_HOLD_MILLIS } else { 0 };
            let at = At { received: self.now, recorded: self.now.plus_millis(hold) };
            // What makes the rules panic is found when it is judged.
            let p = &self.record.proceedings;
            let open = catch_unwind(AssertUnwindSafe(|| p.admit(&act, at, &self.record.blobs).is_ok()));
            if open.unwrap_or(true) {
                return Some(act);
            }
            last = Some(act);
        }
        last
    }

    fn name(&mut self) -> (&'static str, &'static str) {
        if self.chance.percent(40) {
            let state = &self.record.proceedings.state;
            let name = agenda::next(state, self.now, self.ending, self.quiet, self.chance);
            return *Content::NAMES.iter().find(|(_, held)| *held == name).expect("the agenda names acts");
        }
        let any = *self.chance.pick(Content::NAMES);
        if self.quiet && WHIMS.contains(&any.1) {
            return self.name();
        }
        // A group is closed once, and not in the middle.
        if any.1 == "close_group" && !self.ending && self.chance.percent(80) { self.name() } else { any }
    }

    /// Composes any act. Who means well sends it in a capacity that may, in the own name.
    fn any(&mut self, means_well: bool) -> Option<Act> {
        let (chapter, name) = self.name();
        let row = authority::of(name);
        let capacity = if means_well || self.chance.percent(60) {
            // A facilitator conducts the few meetings of its own subgroup: whoever tries anything tries that, too.
            let conducts = IN_OWN_SUBGROUP.contains(&row.act);
            let offices = row.capacities.iter().filter(|one| !(conducts && **one == Capacity::Facilitator));
            let offices: Vec<_> = offices.collect();
            **self.chance.pick(&offices)
        } else {
            *self.chance.pick(&Capacity::ALL)
        };
        let by = self.sender(capacity, row);
        let id = self.chance.id();
        let (state, confidences) = (self.record.proceedings.state.clone(), self.record.proceedings.confidences.clone());
        let mut bodies = Bodies {
            chance: self.chance,
            record: &mut self.record,
            state: &state,
            confidences: &confidences,
            now: self.now,
            id,
            by,
            delegations: &self.delegations,
        };
        let body = bodies.of(chapter, name).unwrap_or_else(|| panic!("nothing composes {name}"));
        let by = bodies.by;
        let damaged = !means_well && self.chance.percent(5);
        let body = if damaged { self.damage(body) } else { body };
        self.act(id, name, &by, Some(capacity), body)
    }

    fn sender(&mut self, capacity: Capacity, row: &Row) -> String {
        match capacity {
            _ if self.chance.percent(1) => "stranger-land".to_owned(),
            Capacity::Delegate => {
                let busy = self.delegations.len().min(8);
                let among = if self.chance.percent(75) { busy } else { self.delegations.len() };
                self.delegations[self.chance.below(among)].clone()
            }
            Capacity::Facilitator => {
                let named: Vec<_> =
                    self.state().facilitators.values().filter(|f| !f.ended).map(|f| f.of.to_string()).collect();
                let nobody = named.is_empty() || row.capacities.is_empty();
                if nobody { "s001".to_owned() } else { self.chance.pick(&named).clone() }
            }
            office => office.word().to_owned(),
        }
    }

    fn damage(&mut self, mut body: Value) -> Value {
        if let Some(members) = body.as_object_mut() {
            match members.keys().nth(self.chance.below(members.len())).cloned() {
                Some(member) => drop(members.remove(&member)),
                None => drop(members.insert("stranger".to_owned(), Value::from(1))),
            }
        }
        body
    }

    fn act(
        &mut self,
        id: nemcon_negotiation::Id,
        name: &str,
        by: &str,
        capacity: Option<Capacity>,
        body: Value,
    ) -> Option<Act> {
        let by: nemcon_negotiation::Code = by.parse().ok()?;
        let content = Content::read(name, body).ok()?;
        let person = self.person(&by);
        let capacity = capacity.unwrap_or(Capacity::Delegate);
        Some(Act { id, group: self.origin.clone(), by, capacity, done_at: None, person, seen: None, content })
    }

    /// Returns a person who may act for the delegation, where it has named some.
    fn person(&mut self, of: &nemcon_negotiation::Code) -> Option<nemcon_negotiation::Digest> {
        let named = self.state().delegations.get(of)?.persons.clone();
        let named: Vec<_> =
            named.into_iter().filter(|(_, person)| !person.withdrawn).map(|(digest, _)| digest).collect();
        (!named.is_empty() && self.chance.percent(92)).then(|| self.chance.pick(&named).clone())
    }

    /// An act arrives. What closes a window waits two seconds, in which other acts arrive.
    fn arrives(&mut self, act: Act, report: &mut Report) -> Result<(), Box<Broken>> {
        let over = |held: &Held, now| held.received.plus_millis(WINDOW_HOLD_MILLIS) <= now;
        if self.held.as_ref().is_some_and(|held| over(held, self.now))
            && let Some(held) = self.held.take()
        {
            self.judge(&held.act, held.received, report)?;
        }
        let received = self.now;
        if act.content.closes_a_window() {
            if self.held.is_none() && self.chance.percent(60) {
                self.held = Some(Held { act, received });
                return Ok(());
            }
            if self.held.is_none() {
                self.now = received.plus_millis(WINDOW_HOLD_MILLIS);
            }
        }
        self.judge(&act, received, report)
    }

    fn judge(&mut self, act: &Act, received: Instant, report: &mut Report) -> Result<(), Box<Broken>> {
        let compare = report.acts.is_multiple_of(COMPARE_EVERY);
        let before = compare.then(|| self.record.proceedings.state_hash());
        let at = At { received, recorded: self.now };
        let record = &mut self.record;
        let signatures = super::signing::signatures(act, &record.proceedings.state);
        let answer = catch_unwind(AssertUnwindSafe(|| record.signed_act(act, at, &signatures)));
        let answer =
            answer.map_err(|panic| self.broken(format!("the rules panicked: {}", said(&*panic)), Some(act), report))?;
        let name = act.content.name();
        match &answer {
            Ok(_) => report.admit(name),
            Err(refusal) => report.refuse(name, refusal.kind()),
        }
        self.sent.push(act.clone());
        self.check(act, &answer, before, report).map_err(|what| self.broken(what, Some(act), report))
    }

    fn check(
        &mut self,
        act: &Act,
        answer: &Result<Admission, Refusal>,
        before: Option<nemcon_negotiation::Hash>,
        report: &Report,
    ) -> Result<(), String> {
        if let Ok(admission) = answer {
            for follower in &mut self.followers {
                follower.take(&self.record, admission, act)?;
            }
        }
        if report.acts.is_multiple_of(self.settings.check_every) {
            check::invariants(&self.record.proceedings)?;
        }
        let Some(before) = before else { return Ok(()) };
        let now = self.record.proceedings.state_hash();
        if answer.is_err() && now != before {
            return Err("it was refused, and yet the state changed".to_owned());
        }
        if self.followers.iter().any(|follower| follower.state_hash() != now) {
            return Err("whoever followed the record has another state".to_owned());
        }
        Ok(())
    }

    fn broken(&self, what: String, act: Option<&Act>, report: &Report) -> Box<Broken> {
        Box::new(Broken {
            seed: self.settings.seed,
            states: self.settings.states,
            act_number: report.acts,
            act: act.map_or_else(String::new, |act| act.content.name().to_owned()),
            line: act.map_or_else(String::new, Act::line),
            what,
        })
    }
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "without words".to_owned())
}
