//! A group that is opened through the secretariat, for the parts that are measured as they are used: every act is durable before the
//! next is sent.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant as Stopwatch};

use anyhow::Context;
use nemcon_negotiation::{Act, Id, Instant};
use nemcon_secretariat::{Beside, Clock, Config, Group, Seat, Secretariat, SystemClock};
use nemcon_store::{SqliteOptions, Store};
use serde_json::{Value, json};

use super::http::act;
use crate::memory::MemoryRecord;
use crate::play::{Play, open_group_body, six};

/// A clock that goes as it does, and is put forward at times.
#[derive(Default)]
pub(super) struct Forward(SystemClock, AtomicI64);

impl Clock for Forward {
    fn now(&self) -> Instant {
        self.0.now().plus_millis(self.1.load(Ordering::SeqCst))
    }

    fn running(&self) -> Duration {
        self.0.running() + Duration::from_millis(self.1.load(Ordering::SeqCst).unsigned_abs())
    }
}

impl Forward {
    pub(super) fn hours(&self, hours: i64) {
        self.1.fetch_add(hours * 3_600_000, Ordering::SeqCst);
    }
}

/// Who sends acts to a group, and how long each took until it was answered.
pub(super) struct Crew {
    pub(super) group: Group,
    pub(super) took: BTreeMap<&'static str, Vec<Duration>>,
}

impl Crew {
    /// Begins a group below `folder`, adopts its rules, and leaves a meeting open.
    pub(super) async fn opens(
        folder: &Path,
        name: &str,
        delegations: usize,
    ) -> anyhow::Result<(Self, Arc<Secretariat>, Arc<Forward>, Id)> {
        let clock = Arc::new(Forward::default());
        let store = Store::open_sqlite(folder, SqliteOptions::default()).await?;
        let config = Config::in_folder(folder.to_owned());
        let secretariat = Arc::new(Secretariat::open(config, store, clock.clone()).await?);
        let group = secretariat.begin_group(&format!("exercise.example/{name}"), name).await?;
        let mut crew = Self { group, took: BTreeMap::new() };
        let meeting = crew.adopts_rules(&clock, delegations).await?;
        Ok((crew, secretariat, clock, meeting))
    }

    pub(super) async fn does(&mut self, by: &str, name: &'static str, body: Value) -> anyhow::Result<Id> {
        let id = Id(rand::random());
        self.sends(&act(id, by, name, body), name, Beside::default()).await?;
        Ok(id)
    }

    pub(super) async fn sends(&mut self, act: &Act, name: &'static str, beside: Beside) -> anyhow::Result<()> {
        let act = Act { group: self.group.origin().to_owned(), ..act.clone() };
        let seat = Seat { group: act.group.clone(), capacity: act.capacity, by: act.by.clone(), person: None };
        let begun = Stopwatch::now();
        self.group.submit(&seat, act.line().into_bytes(), beside).await.with_context(|| name)?;
        self.took.entry(name).or_default().push(begun.elapsed());
        Ok(())
    }

    pub(super) async fn decides(
        &mut self,
        clock: &Forward,
        meeting: Id,
        subject: Value,
        text: Option<Vec<u8>>,
    ) -> anyhow::Result<()> {
        let question = Id(rand::random());
        let beside = Beside { texts: text.into_iter().collect(), ..Beside::default() };
        let body = json!({ "meeting": meeting, "subject": subject });
        self.sends(&act(question, "chair", "put_question", body), "put_question", beside).await?;
        clock.1.fetch_add(60_000, Ordering::SeqCst);
        let put = self.group.snapshot().proceedings.state.questions.get(&question).map_or(0, |held| held.number);
        self.does("chair", "gavel", json!({ "put": put, "question": question })).await?;
        Ok(())
    }

    async fn adopts_rules(&mut self, clock: &Forward, delegations: usize) -> anyhow::Result<Id> {
        let mut kept = MemoryRecord::new();
        let body = open_group_body(&mut kept, delegations);
        let rulebook = body["rulebook"].clone();
        let texts = kept.blobs.values().map(|bytes| bytes.to_vec()).collect();
        let opening = act(Id(rand::random()), "secretariat", "open_group", body);
        self.sends(&opening, "open_group", Beside { texts, ..Beside::default() }).await?;
        let from = clock.now().plus_hours(1);
        let body = json!({
            "from": Play::zoned(from), "kind": "plenary", "modality": "in_person", "place": "Invented hall",
            "title": six("Meeting"), "to": Play::zoned(from.plus_hours(3)),
        });
        let meeting = self.does("secretariat", "schedule_meeting", body).await?;
        self.does("chair", "open_meeting", json!({ "meeting": meeting, "mode": "formal" })).await?;
        self.decides(clock, meeting, json!({ "on": "rules", "rulebook": rulebook }), None).await?;
        Ok(meeting)
    }
}
