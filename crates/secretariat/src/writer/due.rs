//! What the writer does by itself: holds acts that close a window, proposes what the rules make due, notes outages.

use std::time::Duration;

use nemcon_negotiation::acts::service::note_outage::NoteOutage;
use nemcon_negotiation::acts::silence::close_silence::WINDOW_HOLD_MILLIS;
use nemcon_negotiation::{Act, Capacity, Content, Id, Instant};

use super::{TICK, Writer};
use crate::compose::{Desk, Draft, Verdict};
use crate::follow::Lost;
use crate::pending::Pending;

impl Writer {
    /// Returns how long there is nothing to do but to wait for others.
    pub(super) fn pause(&self) -> Duration {
        let now = self.keeper.now();
        let due = self.inner.snapshot.load().proceedings.next_due().filter(|at| *at >= now);
        let next = self.held.iter().map(|(at, _)| *at).chain(due).min();
        let millis = next.map(|at| at.millis().saturating_sub(now.millis()).max(1));
        millis.map_or(TICK, |millis| TICK.min(Duration::from_millis(millis.unsigned_abs())))
    }

    /// Holds an act that closes a window until two seconds after it was received, when all that was received before it is recorded. One that
    /// the rules refuse now is answered now.
    pub(super) fn hold(&mut self, pending: Pending) {
        let at = pending.received.plus_millis(WINDOW_HOLD_MILLIS);
        let desk = Desk { shelf: &self.shelf, runtime: &self.runtime, notices: None };
        match Draft::on(&self.inner.snapshot.load_full()).judge(&pending, at, &desk) {
            Verdict::Admitted(_) => self.held.push((at, pending)),
            other => self.answer(vec![pending], vec![other]),
        }
    }

    /// Takes the held acts whose time has come, in the order of their instants.
    pub(super) fn matured(&mut self) -> Vec<Pending> {
        let now = self.keeper.now();
        let (mut matured, held): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.held).into_iter().partition(|(at, _)| *at <= now);
        self.held = held;
        matured.sort_by_key(|(at, _)| *at);
        matured.into_iter().map(|(_, pending)| pending).collect()
    }

    /// Proposes the acts that the rules make due, each once for a size of the record.
    pub(super) fn propose_what_is_due(&mut self) {
        let now = self.keeper.now();
        let snapshot = self.inner.snapshot.load_full();
        let due = snapshot.proceedings.due(now);
        self.proposed.retain(|id, _| due.iter().any(|act| act.id == *id));
        for act in due {
            let held = self.held.iter().any(|(_, pending)| pending.act.id == act.id);
            if held || self.proposed.insert(act.id, snapshot.size()) == Some(snapshot.size()) {
                continue;
            }
            let pending = Pending::of_the_platform(act, now);
            if pending.act.content.closes_a_window() {
                self.hold(pending);
            } else {
                self.commit(vec![pending]);
            }
        }
    }

    /// Notes, before anything else is recorded, a time in which no node could record acts.
    pub(super) fn note_outage(&mut self) -> Result<(), Lost> {
        let now = self.keeper.now();
        let gap = |from: Instant| now.millis().saturating_sub(from.millis()) > self.outage_min_millis;
        let Some(own) = self.last_up.filter(|from| gap(*from)) else {
            self.last_up = Some(now);
            return Ok(());
        };
        let others = self.runtime.block_on(self.inner.store.last_beat())?;
        let from = others.map_or(own, |at| own.max(Instant::from_millis(at)));
        if gap(from) && self.is_open() {
            self.commit(vec![Pending::of_the_platform(self.outage(from, now), now)]);
        }
        self.last_up = Some(now);
        Ok(())
    }

    fn is_open(&self) -> bool {
        let snapshot = self.inner.snapshot.load();
        snapshot.proceedings.state.group.as_deref().is_some_and(|group| group.closed.is_none())
    }

    fn outage(&self, from: Instant, to: Instant) -> Act {
        let group = self.inner.row.origin.clone();
        Act {
            // Derived from its beginning, so that of several nodes that come back at once one notes it.
            id: Id::derived(&["note_outage", &group, &from.to_string()]),
            group,
            by: "platform".parse().expect("a code"),
            capacity: Capacity::Platform,
            done_at: None,
            person: None,
            seen: None,
            content: Content::NoteOutage(Box::new(NoteOutage { from, to })),
        }
    }
}
