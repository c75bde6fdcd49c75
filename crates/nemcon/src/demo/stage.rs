//! Where a demonstration is played: acts go to the secretariat as any other, at instants that the play sets.

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{anyhow, bail};
use nemcon_negotiation::state::{AccessReport, State};
use nemcon_negotiation::{Act, Capacity, Confidences, Content, Hash, Id, Instant, Lang};
use nemcon_secretariat::{Beside, Group, ManualClock, Receipt, Seat, Secretariat};
use nemcon_store::{Blob, Store};
use serde_json::{Value, json};

/// A group on stage.
pub(super) struct Stage {
    group: Group,
    store: Store,
    clock: Arc<ManualClock>,
    acts: u64,
}

/// The name that the next act will have, for texts whose paragraphs are named after it.
#[derive(Clone, Copy)]
pub(super) struct Next(pub Id);

impl Stage {
    /// Begins the record of a group.
    pub(super) async fn begin(
        secretariat: &Secretariat,
        clock: Arc<ManualClock>,
        origin: &str,
        name: &str,
    ) -> anyhow::Result<Self> {
        let store = secretariat.store().clone();
        Ok(Self { group: secretariat.begin_group(origin, name).await?, store, clock, acts: 0 })
    }

    pub(super) fn now(&self) -> Instant {
        nemcon_secretariat::Clock::now(&*self.clock)
    }

    /// Lets time pass until `instant`.
    pub(super) fn go_to(&self, instant: Instant) {
        let millis = instant.millis() - self.now().millis();
        self.clock.advance(Duration::from_millis(u64::try_from(millis).unwrap_or(0)));
    }

    pub(super) fn wait(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    pub(super) fn state(&self) -> State {
        self.group.snapshot().proceedings.state.clone()
    }

    /// Returns what closed entries hold, as their authors sent it.
    pub(super) fn confidences(&self) -> Confidences {
        self.group.snapshot().proceedings.confidences.clone()
    }

    /// Returns the report on access to a session as the secretariat has it.
    pub(super) fn access_report(&self, session: &Id) -> Option<AccessReport> {
        let seat = nemcon_negotiation::Seat::Taken { capacity: Capacity::Secretariat, by: "secretariat".parse().ok()? };
        self.group.snapshot().proceedings.seen_by(&seat, self.now()).access_report(session)
    }

    /// Returns the name of the next act.
    pub(super) fn next(&self) -> Next {
        Next(Id::derived(&["demonstration", self.group.origin(), &(self.acts + 1).to_string()]))
    }

    /// Does an act and returns its name.
    pub(super) async fn does(&mut self, by: &str, name: &str, body: Value) -> anyhow::Result<Id> {
        self.does_with(by, name, body, Beside::default()).await.map(|(id, _)| id)
    }

    /// Does an act with what comes beside it.
    pub(super) async fn does_with(
        &mut self,
        by: &str,
        name: &str,
        body: Value,
        beside: Beside,
    ) -> anyhow::Result<(Id, Receipt)> {
        let Next(id) = self.next();
        self.acts += 1;
        let (seat, act) = compose(self.group.origin(), id, by, name, body)?;
        let mut submitted = pin!(self.group.submit(&seat, act.line().into_bytes(), beside));
        loop {
            tokio::select! {
                answer = &mut submitted => {
                    let receipt = answer.map_err(|rejection| anyhow!("{name} by {by}: {rejection:?}"))?;
                    self.wait(1);
                    return Ok((id, receipt));
                }
                // What closes a window waits for time to pass.
                () = tokio::time::sleep(Duration::from_millis(20)), if act.content.closes_a_window() => self.wait(1),
            }
        }
    }

    /// Lays a working copy on the desk of a delegation.
    pub(super) async fn lays_on_desk(&mut self, of: &str, copy: &[u8]) -> anyhow::Result<()> {
        let Next(name) = self.next();
        self.store.put_on_desk(self.group.row().id, of, &name.to_string(), copy.to_vec()).await?;
        Ok(())
    }

    /// Puts a question and gavels it when the pause is over.
    pub(super) async fn decides(&mut self, meeting: Id, subject: Value, element: Option<&str>) -> anyhow::Result<Id> {
        let mut body = json!({ "meeting": meeting, "subject": subject });
        if let Some(element) = element {
            body["element"] = element.into();
        }
        let question = self.does("chair", "put_question", body).await?;
        self.wait(30);
        let put = self.state().questions.get(&question).map_or(0, |question| question.number);
        self.does("chair", "gavel", json!({ "put": put, "question": question })).await
    }

    /// Waits until the platform has done what was due.
    pub(super) async fn until(&self, done: impl Fn(&State) -> bool) -> anyhow::Result<()> {
        for _ in 0..500 {
            if done(&self.group.snapshot().proceedings.state) {
                return Ok(());
            }
            self.wait(1);
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        bail!("what was due has not been done")
    }
}

/// Returns an act of an office or a delegation, and the seat it comes from.
pub(super) fn compose(origin: &str, id: Id, by: &str, name: &str, body: Value) -> anyhow::Result<(Seat, Act)> {
    let capacity = Capacity::ALL.into_iter().find(|capacity| capacity.word() == by).unwrap_or(Capacity::Delegate);
    let content = Content::read(name, body).map_err(|fault| anyhow!("{fault}"))?;
    let by = by.parse().map_err(|e| anyhow!("{by}: {e}"))?;
    let act = Act { id, group: origin.to_owned(), by, capacity, done_at: None, person: None, seen: None, content };
    Ok((Seat { group: origin.to_owned(), capacity, by: act.by.clone(), person: None }, act))
}

/// Texts and files that come beside an act, kept by hash.
#[derive(Default)]
pub(super) struct Papers(Beside);

impl Papers {
    /// Adds a text that the rules read.
    pub(super) fn text(&mut self, bytes: Vec<u8>) -> Hash {
        let hash = Hash::of(&bytes);
        self.0.texts.push(bytes);
        hash
    }

    /// Adds a public file in plain text.
    pub(super) fn file(&mut self, text: &str) -> Hash {
        let file = Blob::file("text/plain; charset=utf-8".to_owned(), text.as_bytes().to_vec());
        let hash = Hash(file.name);
        self.0.files.push(file);
        hash
    }

    /// Adds one file per language and returns the language versions of a document, the first of them the original.
    pub(super) fn languages(&mut self, original: Lang, texts: &BTreeMap<Lang, String>) -> Value {
        let version = |papers: &mut Self, lang: Lang, text: &str| {
            let status = if lang == original { "original" } else { "official" };
            (lang.tag().to_owned(), json!({ "file": papers.file(text), "status": status }))
        };
        texts.iter().map(|(lang, text)| version(self, *lang, text)).collect()
    }

    pub(super) fn beside(self) -> Beside {
        self.0
    }
}

/// Returns an instant as acts carry it, in UTC.
pub(super) fn utc(at: Instant) -> Value {
    let at = whole_minute(at);
    json!({ "at": at, "local": at.to_string()[..16], "zone": "UTC" })
}

/// Returns the minute that an instant is in.
pub(super) fn whole_minute(at: Instant) -> Instant {
    Instant::from_millis(at.millis() - at.millis().rem_euclid(60_000))
}

/// Returns the civil date in UTC.
pub(super) fn date(at: Instant) -> String {
    at.to_string()[..10].to_owned()
}
