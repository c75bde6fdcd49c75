//! The one writer of a group: takes the acts that wait, asks the rules, records, publishes, answers.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use nemcon_negotiation::{Id, Instant, Opened};
use nemcon_record::note::Signer;
use nemcon_store::{Appended, Batch, Erased, Failure, GroupId};
use tokio::runtime::Handle;
use tokio::sync::{broadcast, mpsc, watch};

use crate::compose::{Desk, Draft, Verdict};
use crate::follow::{Lost, Source};
use crate::group::{Inner, Rounds, receipt_again};
use crate::head::HeadFile;
use crate::keyring::Keyring;
use crate::pending::{Job, Pending, Together};
use crate::secretariat::Beats;
use crate::secretariat::NoticesOf;
use crate::timekeeper::Timekeeper;
use crate::{Doubt, Erasure, Rejection, Snapshot, TextShelf};

mod due;

/// Acts in one transaction, at most.
const BATCH_ACTS_MAX: usize = 512;
/// The writer looks at the clock and at what waits at least so often.
const TICK: Duration = Duration::from_millis(200);
/// It asks the store for entries of others at least so often.
const LOOK_EVERY: Duration = Duration::from_millis(400);

pub(crate) struct Writer {
    pub(crate) inner: Arc<Inner>,
    pub(crate) queue: mpsc::Receiver<Job>,
    pub(crate) appends: broadcast::Receiver<GroupId>,
    pub(crate) stop: watch::Receiver<bool>,
    pub(crate) head: HeadFile,
    pub(crate) shelf: TextShelf,
    pub(crate) runtime: Handle,
    pub(crate) notices: Option<NoticesOf>,
    pub(crate) keeper: Timekeeper,
    pub(crate) beats: Arc<Beats>,
    /// Last instant at which acts could be recorded.
    pub(crate) last_up: Option<Instant>,
    /// A gap longer than this, in milliseconds, is an outage.
    pub(crate) outage_min_millis: i64,
    /// Acts that close a window, each with the instant before which it is not recorded.
    pub(crate) held: Vec<(Instant, Pending)>,
    /// Acts of the platform that were proposed, and at which size of the record.
    pub(crate) proposed: BTreeMap<Id, u64>,
    pub(crate) looked: Option<std::time::Instant>,
    /// How often openings had been erased when what is known here was read.
    pub(crate) erasures: u64,
    /// How often it looked at the store.
    pub(crate) looks: u64,
}

impl Writer {
    /// Works until told to stop; then finishes the acts that wait.
    pub(crate) fn run(mut self) {
        // Should this thread end by a bug, nobody must believe that it still writes.
        let ended = Ended(self.inner.clone());
        loop {
            let (jobs, told) = self.wait();
            let stopping = *self.stop.borrow();
            let (mut waiting, mut together) = (Vec::new(), Vec::new());
            for job in jobs {
                match job {
                    Job::Act(pending) => waiting.push(*pending),
                    Job::All { acts, only_ask, answer } => together.push((acts, only_ask, answer)),
                    Job::Erase { erasures, answer } => drop(answer.send(self.erase(erasures))),
                }
            }
            self.round(waiting, told);
            for (acts, only_ask, answer) in together {
                drop(answer.send(self.all_or_none(&acts, only_ask)));
            }
            let (held, looks) = (self.held.len(), self.looks);
            self.inner.rounds.send_modify(|rounds| *rounds = Rounds { done: rounds.done + 1, looks, held });
            if stopping && self.queue.is_empty() {
                break;
            }
        }
        self.queue.close();
        while let Ok(job) = self.queue.try_recv() {
            if let Job::Act(pending) = job {
                pending.answer(Err(Rejection::Busy));
            }
        }
        for (_, pending) in self.held.drain(..) {
            pending.answer(Err(Rejection::Busy));
        }
        drop(ended);
    }

    fn wait(&mut self) -> (Vec<Job>, bool) {
        let pause = self.pause();
        let mut waiting = Vec::new();
        let mut told = false;
        let own = self.inner.row.id;
        let (queue, appends, stop) = (&mut self.queue, &mut self.appends, &mut self.stop);
        self.runtime.block_on(async {
            tokio::select! {
                biased;
                _ = queue.recv_many(&mut waiting, BATCH_ACTS_MAX) => {}
                group = appends.recv() => told = !matches!(group, Ok(group) if group != own),
                _ = stop.changed() => {}
                () = tokio::time::sleep(pause) => {}
            }
        });
        (waiting, told)
    }

    fn round(&mut self, waiting: Vec<Pending>, told: bool) {
        let stale = self.looked.is_none_or(|at| at.elapsed() >= LOOK_EVERY);
        if stale || (told && waiting.is_empty()) {
            match self.look_around() {
                Ok(()) => {}
                Err(Lost::Store(failure)) => return self.turn_away(waiting, &Rejection::Failed(failure)),
                Err(Lost::Doubt(doubt)) => self.stop_writing(doubt),
            }
        }
        self.watch_the_clock();
        if let Some(doubt) = self.inner.doubt.load_full() {
            return self.turn_away(waiting, &Rejection::ReadOnly((*doubt).clone()));
        }
        let (closers, mut batch): (Vec<_>, Vec<_>) =
            waiting.into_iter().partition(|pending| pending.act.content.closes_a_window());
        batch.extend(self.matured());
        if !batch.is_empty() {
            self.commit(batch);
        }
        for pending in closers {
            self.hold(pending);
        }
        self.propose_what_is_due();
    }

    /// Follows what others wrote, compares clocks, and tells that this node is in service.
    fn look_around(&mut self) -> Result<(), Lost> {
        self.looked = None;
        let lasting = self.inner.doubt.load_full().filter(|doubt| !doubt.passes());
        if lasting.is_some_and(|doubt| *doubt != Doubt::NoKey) {
            // What was read before the doubt arose is still shown, but for what was erased since.
            self.forget_in_doubt()?;
            self.looks_done();
            return Ok(());
        }
        let standing = self.runtime.block_on(self.inner.store.standing(self.inner.row.id))?;
        if standing.erasures != self.erasures {
            self.forget()?;
        } else if standing.size != self.inner.snapshot.load().size() {
            self.catch_up()?;
        }
        self.runtime.block_on(self.keeper.compare(&self.inner.store))?;
        if self.inner.doubt.load().is_none() {
            self.note_outage()?;
            self.runtime.block_on(self.beats.beat(&self.inner.store, self.keeper.now()))?;
        }
        self.looks_done();
        Ok(())
    }

    fn looks_done(&mut self) {
        self.looked = Some(std::time::Instant::now());
        self.looks += 1;
    }

    fn watch_the_clock(&mut self) {
        let lasting = self.inner.doubt.load_full().filter(|doubt| !doubt.passes());
        if lasting.is_some() {
            return;
        }
        let doubt = self.keeper.doubt(self.inner.snapshot.load().last_recorded);
        let before = self.inner.doubt.swap(doubt.clone().map(Arc::new));
        if before.as_deref() != doubt.as_ref() {
            match doubt {
                Some(doubt) => tracing::error!(group = self.inner.row.name, %doubt, "stopped writing"),
                None => tracing::info!(group = self.inner.row.name, "writing again"),
            }
        }
    }

    fn stop_writing(&self, doubt: Doubt) {
        tracing::error!(group = self.inner.row.name, %doubt, "stopped writing for good");
        self.inner.doubt.store(Some(Arc::new(doubt)));
    }

    fn turn_away(&mut self, waiting: Vec<Pending>, rejection: &Rejection) {
        for pending in waiting {
            pending.answer(Err(rejection.clone()));
        }
    }

    /// Records a batch and answers each of its acts.
    fn commit(&mut self, batch: Vec<Pending>) {
        let begun = std::time::Instant::now();
        loop {
            let before = self.inner.snapshot.load_full();
            let (mut draft, verdicts) = self.judge(&before, &batch);
            if draft.batch.entries.is_empty() {
                return self.answer(batch, verdicts);
            }
            let signers = match self.signers(&before, &draft.snapshot) {
                Ok(signers) => signers,
                Err(doubt) => return self.turn_away(batch, &Rejection::ReadOnly(doubt)),
            };
            draft.sign(&self.inner.row.origin, &signers.iter().collect::<Vec<_>>());
            let entries = std::mem::take(&mut draft.batch);
            match self.append(before.size(), entries) {
                Ok(Appended::Recorded { .. }) => {
                    self.publish(draft.snapshot);
                    self.erase_what_went(&batch);
                    metrics::histogram!("nemcon_commit_seconds").record(begun.elapsed().as_secs_f64());
                    metrics::counter!("nemcon_acts_recorded_total").increment(self.grown_since(&before));
                    return self.answer(batch, verdicts);
                }
                Ok(Appended::Moved { .. }) => match self.catch_up() {
                    Ok(()) => continue,
                    Err(Lost::Store(failure)) => return self.turn_away(batch, &Rejection::Failed(failure)),
                    Err(Lost::Doubt(doubt)) => {
                        self.stop_writing(doubt.clone());
                        return self.turn_away(batch, &Rejection::ReadOnly(doubt));
                    }
                },
                Err(failure) => return self.answer_unsure(batch, &before, failure),
            }
        }
    }

    /// Records all of these acts in one transaction, or none of them; where it is only asked, none.
    fn all_or_none(&mut self, acts: &[Pending], only_ask: bool) -> Together {
        let all = |rejection: &Rejection| acts.iter().map(|_| Err(rejection.clone())).collect();
        loop {
            if let Some(doubt) = self.inner.doubt.load_full() {
                return all(&Rejection::ReadOnly((*doubt).clone()));
            }
            let before = self.inner.snapshot.load_full();
            let (mut draft, verdicts) = self.judge(&before, acts);
            let answers: Together = verdicts.into_iter().map(|verdict| self.told(verdict)).collect();
            if only_ask || draft.batch.entries.is_empty() || answers.iter().any(Result::is_err) {
                return answers;
            }
            let signers = match self.signers(&before, &draft.snapshot) {
                Ok(signers) => signers,
                Err(doubt) => return all(&Rejection::ReadOnly(doubt)),
            };
            draft.sign(&self.inner.row.origin, &signers.iter().collect::<Vec<_>>());
            let entries = std::mem::take(&mut draft.batch);
            match self.append(before.size(), entries) {
                Ok(Appended::Recorded { .. }) => {
                    self.publish(draft.snapshot);
                    self.erase_what_went(acts);
                    metrics::counter!("nemcon_acts_recorded_total").increment(self.grown_since(&before));
                    return answers;
                }
                Ok(Appended::Moved { .. }) => match self.catch_up() {
                    Ok(()) => continue,
                    Err(Lost::Store(failure)) => return all(&Rejection::Failed(failure)),
                    Err(Lost::Doubt(doubt)) => {
                        self.stop_writing(doubt.clone());
                        return all(&Rejection::ReadOnly(doubt));
                    }
                },
                Err(failure) => {
                    // Sending the same acts again tells whether they were recorded.
                    tracing::error!(group = self.inner.row.name, %failure, "acts could not be recorded together");
                    self.looked = None;
                    return all(&Rejection::Failed(failure));
                }
            }
        }
    }

    /// Returns what is said to whoever sent an act.
    fn told(&self, verdict: Verdict) -> Result<crate::Receipt, Rejection> {
        match verdict {
            Verdict::Admitted(receipt) => Ok(*receipt),
            Verdict::Again(number) => {
                self.runtime.block_on(receipt_again(&self.inner, number)).map_err(Rejection::Failed)
            }
            Verdict::Rejected(rejection) => Err(rejection),
        }
    }

    /// Returns the key in force before a batch, and after it where the batch rotates it.
    fn signers(&self, before: &Snapshot, after: &Snapshot) -> Result<Vec<Signer>, Doubt> {
        let keyring = &self.inner.keyring;
        let mut keys = vec![keyring.in_force(before), keyring.in_force(after)];
        keys.dedup();
        keys.into_iter().map(|key| keyring.signer(key).ok_or(Doubt::OtherKey)).collect()
    }

    /// Returns the keys to check checkpoints by; a node without keys follows without.
    fn keyring(&self) -> Option<&Keyring> {
        Some(&*self.inner.keyring).filter(|keyring| !keyring.is_empty())
    }

    fn judge(&self, before: &Snapshot, batch: &[Pending]) -> (Draft, Vec<Verdict>) {
        let desk = Desk { shelf: &self.shelf, runtime: &self.runtime, notices: self.notices.as_ref() };
        let mut draft = Draft::on(before);
        let now = self.keeper.now();
        let verdicts = batch.iter().map(|pending| draft.judge(pending, now, &desk)).collect();
        (draft, verdicts)
    }

    fn append(&self, size: u64, batch: Batch) -> Result<Appended, Failure> {
        self.runtime.block_on(self.inner.store.append(self.inner.row.id, size, batch))
    }

    fn answer(&mut self, batch: Vec<Pending>, verdicts: Vec<Verdict>) {
        for (pending, verdict) in batch.into_iter().zip(verdicts) {
            let answer = self.told(verdict);
            pending.answer(answer);
        }
    }

    /// The store failed in the middle: only the record itself can tell what became of the batch.
    fn answer_unsure(&mut self, batch: Vec<Pending>, before: &Snapshot, failure: Failure) {
        tracing::error!(group = self.inner.row.name, %failure, "a batch could not be recorded");
        self.looked = None;
        if let Err(Lost::Doubt(doubt)) = self.catch_up() {
            self.stop_writing(doubt);
        }
        let now = self.inner.snapshot.load_full();
        for pending in batch {
            let recorded = now.act(&pending.act.id).filter(|(number, _)| *number > before.size());
            let answer = match recorded {
                Some((number, _)) => self.runtime.block_on(receipt_again(&self.inner, number)),
                None => Err(failure.clone()),
            };
            pending.answer(answer.map_err(Rejection::Failed));
        }
    }

    fn catch_up(&mut self) -> Result<(), Lost> {
        let source =
            Source { store: &self.inner.store, group: self.inner.row.id, shelf: &self.shelf, runtime: &self.runtime };
        let before = self.inner.snapshot.load_full();
        let ahead = source.follow(&before, self.keyring())?;
        if ahead.size() > before.size() {
            self.publish(ahead);
        }
        Ok(())
    }

    fn source(&self) -> Source<'_> {
        let (store, group) = (&self.inner.store, self.inner.row.id);
        Source { store, group, shelf: &self.shelf, runtime: &self.runtime }
    }

    /// Erases openings. What they told is woven into what is known here, so that is made anew from the record.
    fn erase(&mut self, erasures: Vec<Erasure>) -> Result<u64, Failure> {
        let size = self.inner.snapshot.load().size();
        let mut all = Vec::new();
        for Erasure { number, only } in erasures {
            let Some(leaf) = number.checked_sub(1).filter(|leaf| *leaf < size) else { continue };
            // Files belong to the entry as a whole.
            let files = if only.is_none() { self.files_of(leaf)? } else { Vec::new() };
            all.push(Erased { leaf, only, files });
        }
        if all.is_empty() {
            return Ok(0);
        }
        let erased = self.runtime.block_on(self.inner.store.erase_openings_of(self.inner.row.id, all))?;
        match self.forget() {
            Ok(()) => {}
            Err(Lost::Store(failure)) => return Err(failure),
            Err(Lost::Doubt(doubt)) => self.stop_writing(doubt),
        }
        Ok(erased)
    }

    /// Erases the words of statements that were corrected or taken back. Nobody is shown them from now on, whether or not this succeeds; what is
    /// left is erased with what is kept beyond its time.
    fn erase_what_went(&self, acts: &[Pending]) {
        let acts: Vec<_> = acts.iter().map(|pending| &pending.act).collect();
        for file in crate::files::gone(&self.inner.snapshot.load().proceedings.confidences, &acts) {
            if let Err(failure) = self.runtime.block_on(self.inner.store.erase_file(file)) {
                tracing::error!(group = self.inner.row.name, %failure, "the words of a statement are not erased yet");
            }
        }
    }

    /// Returns the hashes that an entry names, of which some may be files.
    fn files_of(&self, leaf: u64) -> Result<Vec<[u8; 32]>, Failure> {
        let entries = self.runtime.block_on(self.inner.store.entries(self.inner.row.id, leaf, leaf + 1))?;
        let line = entries.first().and_then(|bytes| bytes.split(|byte| *byte == b'\n').nth(1));
        let open = line.and_then(|line| serde_json::from_slice::<serde_json::Value>(line).ok());
        // A closed entry names no file itself; what its opening named goes with it.
        let snapshot = self.inner.snapshot.load();
        let closed = snapshot.proceedings.confidences.opened.get(&(leaf + 1)).and_then(|opened| match opened {
            Opened::Full { act, .. } => Some(act.content.body()),
            Opened::States(_) => None,
        });
        let act = open.or(closed);
        let mut found = Vec::new();
        crate::files::hashes(&act.unwrap_or_default(), &mut found);
        Ok(found.into_iter().map(|hash| hash.0).collect())
    }

    /// Makes anew what is known here from what is still there.
    fn forget(&mut self) -> Result<(), Lost> {
        // Asked first: what is erased while this reads is seen at the next look.
        let standing = self.runtime.block_on(self.inner.store.standing(self.inner.row.id))?;
        let fresh = Snapshot { erasures: standing.erasures, ..Snapshot::default() };
        let snapshot = self.source().follow(&fresh, self.keyring())?;
        self.publish(snapshot);
        self.erasures = standing.erasures;
        Ok(())
    }

    /// The same where the record is in doubt: for reading only, and nothing is kept as the last checkpoint.
    fn forget_in_doubt(&mut self) -> Result<(), Lost> {
        let standing = self.runtime.block_on(self.inner.store.standing(self.inner.row.id))?;
        if standing.erasures == self.erasures {
            return Ok(());
        }
        let fresh = Snapshot { erasures: standing.erasures, ..Snapshot::default() };
        let found = self.source().follow(&fresh, None);
        let snapshot = match found {
            Ok(snapshot) => snapshot,
            Err(Lost::Store(failure)) => return Err(failure.into()),
            Err(Lost::Doubt(_)) => fresh,
        };
        self.inner.snapshot.store(Arc::new(snapshot));
        self.erasures = standing.erasures;
        Ok(())
    }

    fn publish(&self, snapshot: Snapshot) {
        if let Err(error) = self.head.keep(&snapshot.checkpoint) {
            tracing::error!(group = self.inner.row.name, %error, "the checkpoint cannot be kept outside the database");
        }
        let size = snapshot.size();
        self.inner.snapshot.store(Arc::new(snapshot));
        self.inner.sizes.send_replace(size);
    }

    fn grown_since(&self, before: &Snapshot) -> u64 {
        self.inner.snapshot.load().size() - before.size()
    }
}

struct Ended(Arc<Inner>);

impl Drop for Ended {
    fn drop(&mut self) {
        self.0.doubt.store(Some(Arc::new(Doubt::Ended)));
    }
}
