//! A group as the rest of the program sees it: its proceedings to read, its secretariat to send acts to.

use std::sync::Arc;
use std::time::Duration;

use arc_swap::{ArcSwap, ArcSwapOption};
use nemcon_negotiation::{Act, Admission, At, Content, Hash, Opened, Refusal, Texts};
use nemcon_record::entry::ActNote;
use nemcon_record::note::Note;
use nemcon_store::{Failure, Store};
use tokio::sync::{mpsc, oneshot, watch};

use crate::confirmation::signed_by;
use crate::keyring::Keyring;
use crate::pending::{Job, Pending, Together};
use crate::{Beside, Clock, Doubt, Erasure, Receipt, Rejection, Seat, Snapshot};

/// Most acts that are sent together.
const TOGETHER_MAX: usize = 1_000;

/// A handle on a group; clones share it.
#[derive(Clone)]
pub struct Group {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) row: nemcon_store::Group,
    pub(crate) store: Store,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) snapshot: ArcSwap<Snapshot>,
    pub(crate) doubt: ArcSwapOption<Doubt>,
    pub(crate) keyring: Arc<Keyring>,
    pub(crate) sizes: watch::Sender<u64>,
    pub(crate) rounds: watch::Sender<Rounds>,
    pub(crate) queue: mpsc::Sender<Job>,
}

/// What the writer of a group has come round to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rounds {
    /// Rounds that are done: in each, what had come is judged, the clock is watched, and what is due is proposed.
    pub done: u64,
    /// Rounds in which it also asked the store what others wrote, and told that this node is in service.
    pub looks: u64,
    /// Acts that close a window and wait for its two seconds to pass.
    pub held: usize,
}

impl Group {
    /// Returns the origin of its log.
    pub fn origin(&self) -> &str {
        &self.inner.row.origin
    }

    /// Returns its short name, for addresses.
    pub fn name(&self) -> &str {
        &self.inner.row.name
    }

    /// Returns the public key in force of its log, as a C2SP verifier key.
    pub fn log_key(&self) -> String {
        self.inner.keyring.in_force(&self.snapshot()).to_owned()
    }

    /// Returns its row in the store, for what lies beside the record.
    pub fn row(&self) -> &nemcon_store::Group {
        &self.inner.row
    }

    /// Returns the record as it stands now.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.inner.snapshot.load_full()
    }

    /// Says why nothing is written here at the moment, if so.
    pub fn doubt(&self) -> Option<Arc<Doubt>> {
        self.inner.doubt.load_full()
    }

    /// Returns how many acts wait for the writer.
    pub fn waiting(&self) -> usize {
        self.inner.queue.max_capacity() - self.inner.queue.capacity()
    }

    /// Tells the number of entries, and again each time that it grows.
    pub fn sizes(&self) -> watch::Receiver<u64> {
        self.inner.sizes.subscribe()
    }

    /// Tells what the writer has come round to, and again after each round. It goes round some times a second even when nothing comes.
    pub fn rounds(&self) -> watch::Receiver<Rounds> {
        self.inner.rounds.subscribe()
    }

    /// Waits until entry `number` is in the snapshot here; false if it takes longer than `limit`.
    pub async fn wait_for(&self, number: u64, limit: Duration) -> bool {
        let mut sizes = self.sizes();
        let arrived = tokio::time::timeout(limit, sizes.wait_for(|size| *size >= number)).await;
        matches!(arrived, Ok(Ok(_)))
    }

    /// Receives an act note from a seat, as it was sent, and answers when it is durable or refused. The instant of this call is when the act
    /// counts as received, so call it when the whole act is there.
    pub async fn submit(&self, seat: &Seat, note: Vec<u8>, beside: Beside) -> Result<Receipt, Rejection> {
        let received = self.inner.clock.now();
        if seat.group != self.origin() {
            return Err(Rejection::ForeignSeat);
        }
        let mut pending = Pending::read(seat, note, beside, received)?;
        if let Some(first) = self.recorded_before(&pending).await? {
            return Ok(first);
        }
        self.check_rotation(&pending)?;
        crate::files::check_kept(&self.inner.store, &pending.act).await?;
        if let Some(doubt) = self.doubt() {
            return Err(Rejection::ReadOnly((*doubt).clone()));
        }
        let answer = pending.answer_later();
        match self.inner.queue.try_send(Job::Act(Box::new(pending))) {
            Ok(()) => {}
            Err(mpsc::error::TrySendError::Full(_)) => {
                metrics::counter!("nemcon_acts_turned_away_total").increment(1);
                return Err(Rejection::Busy);
            }
            Err(mpsc::error::TrySendError::Closed(_)) => return Err(self.ended()),
        }
        match answer.await {
            Ok(answer) => answer,
            Err(_) => Err(self.ended()),
        }
    }

    /// Receives several acts of a seat together: all of them are recorded, in order and in one transaction, or none. With `only_ask` the rules
    /// say what they would say to each, one after the other, and none is recorded. Acts that close a window are not sent so.
    pub async fn submit_all(
        &self,
        seat: &Seat,
        acts: Vec<(Vec<u8>, Beside)>,
        only_ask: bool,
    ) -> Result<Together, Rejection> {
        let received = self.inner.clock.now();
        if seat.group != self.origin() {
            return Err(Rejection::ForeignSeat);
        }
        if acts.len() > TOGETHER_MAX {
            return Err(Rejection::Busy);
        }
        let read = |(note, beside)| Pending::read(seat, note, beside, received);
        let acts = acts.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        if acts.iter().any(|pending| pending.act.content.closes_a_window()) {
            return Err(Rejection::Beside("an act that closes a window is sent alone".into()));
        }
        for pending in &acts {
            crate::files::check_kept(&self.inner.store, &pending.act).await?;
        }
        let (answer, told) = oneshot::channel();
        match self.inner.queue.try_send(Job::All { acts, only_ask, answer }) {
            Ok(()) => {}
            Err(mpsc::error::TrySendError::Full(_)) => return Err(Rejection::Busy),
            Err(mpsc::error::TrySendError::Closed(_)) => return Err(self.ended()),
        }
        told.await.map_err(|_| self.ended())
    }

    /// Erases the openings of an entry for good, and the files it names that are not public, and forgets what they told; says how many there
    /// were. The record stays whole, and proves as before. Other nodes on the same database forget as soon as they hear of it, which is within
    /// a second, and the time that it takes them to read the record again.
    pub async fn erase_openings(&self, number: u64) -> Result<u64, Failure> {
        self.erase(vec![Erasure::whole(number)]).await
    }

    /// The same for several entries at once: what is known is made anew once, after all are erased.
    pub async fn erase(&self, erasures: Vec<Erasure>) -> Result<u64, Failure> {
        let (answer, erased) = oneshot::channel();
        let gone = |_| Failure::Unavailable("the writer of this group has ended".into());
        self.inner.queue.send(Job::Erase { erasures, answer }).await.map_err(|_| gone(()))?;
        erased.await.map_err(|_| gone(()))?
    }

    /// Returns a note, signed by the log's key, that this act was refused now, for whoever sent it. Its text is `nemcon-refusal-v1` and one
    /// line of canonical JSON: SHA-256 of the act's bytes, origin, the refusal with its article, size and root of the record, and the instant.
    /// There is none if the record has moved on since, so that the rules would say something else: what is signed, a copy of the record of
    /// that size bears out.
    pub fn refusal_note(&self, act_note: &[u8], refusal: &Refusal, texts: &dyn Texts) -> Option<Vec<u8>> {
        let (snapshot, at) = (self.snapshot(), self.inner.clock.now());
        let parsed = ActNote::parse(act_note).ok()?;
        let act = Act::parse(parsed.line()).ok()?;
        let signed = signed_by(&snapshot.proceedings, &act, parsed.line(), &parsed.signatures()).ok()?;
        match snapshot.proceedings.admit_signed(&act, At::once(at), &signed, texts) {
            // What came beside the act is not here any more.
            Err(Refusal::BlobMissing { .. }) => {}
            again if again.as_ref().err() != Some(refusal) => return None,
            _ => {}
        }
        let signer = self.inner.keyring.signer(self.inner.keyring.in_force(&snapshot))?;
        let told = serde_json::json!({
            "act": Hash::of(act_note),
            "article": refusal.article(),
            "group": self.origin(),
            "at": at,
            "refusal": refusal,
            "seen": {"root": Hash(snapshot.tree.root().0), "size": snapshot.size()},
            "v": 1,
        });
        // The first line keeps it apart from a checkpoint, whose first line is the origin.
        let text = format!("nemcon-refusal-v1\n{}\n", nemcon_negotiation::canon::canonical(&told));
        Some(Note::sign(&text, &[&signer]).ok()?.to_bytes())
    }

    /// Returns the first receipt of an act that is in the record, as far as this node has followed.
    async fn recorded_before(&self, pending: &Pending) -> Result<Option<Receipt>, Rejection> {
        let Some((number, hash)) = self.snapshot().act(&pending.act.id) else { return Ok(None) };
        if hash != pending.line {
            return Err(Refusal::IdTaken { id: pending.act.id }.into());
        }
        Ok(Some(self.receipt_again(number).await?))
    }

    /// Returns the receipt of an entry that is in the record.
    pub(crate) async fn receipt_again(&self, number: u64) -> Result<Receipt, Failure> {
        receipt_again(&self.inner, number).await
    }

    /// Rotating to a key that is not here would end the record: nobody could sign it any more.
    fn check_rotation(&self, pending: &Pending) -> Result<(), Rejection> {
        let Content::RotateLogKey(rotate) = &pending.act.content else { return Ok(()) };
        let here = rotate.old == self.log_key() && self.inner.keyring.signer(&rotate.new).is_some();
        let other =
            || Rejection::Beside("the old key is not the one in force, or the new key is not on this node".into());
        if here { Ok(()) } else { Err(other()) }
    }

    fn ended(&self) -> Rejection {
        Rejection::ReadOnly(self.doubt().map_or(Doubt::Ended, |doubt| (*doubt).clone()))
    }
}

pub(crate) async fn receipt_again(inner: &Inner, number: u64) -> Result<Receipt, Failure> {
    let again = |admission, closed| Receipt { number, admission, closed, again: true };
    if let Some(Opened::Full { admission, .. }) = inner.snapshot.load().proceedings.confidences.opened.get(&number) {
        return Ok(again(admission.clone(), true));
    }
    let entries = inner.store.entries(inner.row.id, number - 1, number).await?;
    let line = entries.first().and_then(|bytes| bytes.split_inclusive(|&b| b == b'\n').next());
    let admission = line.and_then(|line| Admission::parse(line).ok());
    let missing = || Failure::Damaged(format!("entry {number} cannot be read"));
    Ok(again(admission.ok_or_else(missing)?, false))
}
