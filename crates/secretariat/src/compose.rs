//! From acts to a batch: each admitted on what the one before it made.

use std::collections::BTreeSet;
use std::sync::Arc;

use nemcon_negotiation::act::ActFault;
use nemcon_negotiation::{Admission, At, Content, Entry, Id, Instant, Opened, Refusal};
use nemcon_record::checkpoint::Checkpoint;
use nemcon_record::disclosure::{self, DIGESTS, Salt};
use nemcon_record::entry::{self, ActNote};
use nemcon_record::note::Signer;
use nemcon_store::{Batch, Opening};
use tokio::runtime::Handle;

use crate::confirmation::signed_by;
use crate::files;
use crate::pending::Pending;
use crate::secretariat::NoticesOf;
use crate::snapshot::Hashes;
use crate::texts::WaitingTexts;
use crate::{Readers, Receipt, Rejection, Snapshot, TextShelf};

/// What the rules said to one act of a batch.
pub(crate) enum Verdict {
    Admitted(Box<Receipt>),
    /// The same act is in the record, or comes earlier in this batch.
    Again(u64),
    Rejected(Rejection),
}

/// A snapshot that is ahead of the record by a batch that is not durable yet.
pub(crate) struct Draft {
    pub(crate) snapshot: Snapshot,
    pub(crate) batch: Batch,
}

/// What a draft needs from around it.
pub(crate) struct Desk<'a> {
    pub(crate) shelf: &'a TextShelf,
    pub(crate) runtime: &'a Handle,
    pub(crate) notices: Option<&'a NoticesOf>,
}

impl Draft {
    pub(crate) fn on(snapshot: &Snapshot) -> Self {
        Self { snapshot: snapshot.clone(), batch: Batch::default() }
    }

    /// Judges one act, and if the rules admit it, makes it the next entry.
    pub(crate) fn judge(&mut self, pending: &Pending, now: Instant, desk: &Desk<'_>) -> Verdict {
        match self.admit(pending, now, desk) {
            Ok(receipt) => Verdict::Admitted(Box::new(receipt)),
            Err(Rejection::Refused(refusal)) => match (*refusal, self.snapshot.act(&pending.act.id)) {
                (Refusal::AlreadyRecorded { .. }, Some((number, _))) => Verdict::Again(number),
                (refusal, _) => Verdict::Rejected(refusal.into()),
            },
            Err(rejection) => Verdict::Rejected(rejection),
        }
    }

    fn admit(&mut self, pending: &Pending, now: Instant, desk: &Desk<'_>) -> Result<Receipt, Rejection> {
        let texts = WaitingTexts { shelf: desk.shelf, runtime: desk.runtime, beside: &pending.texts };
        // Times never decrease, and nothing is recorded before it is received.
        let recorded = self.snapshot.last_recorded.map_or(now, |last| last.max(now)).max(pending.received);
        let at = At { received: pending.received, recorded };
        self.check_seen(pending)?;
        let signed = self.signed(pending)?;
        let admission = self.snapshot.proceedings.admit_signed(&pending.act, at, &signed, &texts)?;
        check_confirmation(pending, &admission)?;
        files::check_own(&pending.act, &self.snapshot.proceedings, recorded)?;
        let whole = entry::Entry::compose(admission.line().as_bytes(), &pending.note)?;
        let closed = pending.act.content.is_closed();
        let bytes = if closed {
            let (bytes, openings) = close(&whole, pending, &admission)?;
            let entry = closed_entry(&bytes);
            let opened = Opened::Full { admission: admission.clone(), act: pending.act.clone() };
            self.snapshot.take(&entry, Some(opened), Hashes::closed(bytes.leaf_hash()), &texts);
            self.batch.openings.extend(openings);
            bytes
        } else {
            let entry = Entry::Open { admission: admission.clone(), act: pending.act.clone() };
            let hashes = Hashes { line: pending.line, leaf: whole.leaf_hash() };
            self.snapshot.take(&entry, None, hashes, &texts);
            whole
        };
        self.keep(pending, &admission, desk);
        self.batch.entries.push(bytes.into_bytes());
        self.snapshot.last_recorded = Some(recorded);
        Ok(Receipt { number: admission.number, admission, closed, again: false })
    }

    /// Checks the signatures against the keys that the record registered for whoever acts; which of these count, the rules say.
    fn signed(&self, pending: &Pending) -> Result<BTreeSet<Id>, Rejection> {
        let note = ActNote::parse(&pending.note)?;
        let signed = signed_by(&self.snapshot.proceedings, &pending.act, note.line(), &note.signatures());
        signed.map_err(Rejection::FalseSignature)
    }

    /// What the sender says to have seen must be this record: whoever verifies holds it against the tree.
    fn check_seen(&self, pending: &Pending) -> Result<(), Rejection> {
        let Some(seen) = pending.act.seen else { return Ok(()) };
        let tree = &self.snapshot.tree;
        if seen.size <= tree.size() && tree.root_at(seen.size).0 == seen.root.0 {
            return Ok(());
        }
        let what = format!("seen: this record never had {} entries with that root", seen.size);
        Err(Rejection::Act(ActFault::Form(what)))
    }

    fn keep(&mut self, pending: &Pending, admission: &Admission, desk: &Desk<'_>) {
        self.batch.openings.extend(pending.openings(admission.number - 1));
        self.batch.blobs.extend(pending.blobs());
        self.batch.named.extend(crate::files::all_named(&pending.act).map(|name| name.0));
        for (hash, bytes) in &pending.texts {
            // A later act of the batch may name it. Were the batch lost, a text by its hash would still be no lie.
            desk.shelf.remember(*hash, bytes.clone());
        }
        if let Some(notices) = desk.notices {
            self.batch.outbox.extend(notices(admission, &pending.act));
        }
    }

    /// Signs the checkpoint of the tree that the batch makes; where the batch rotates the key, with both.
    pub(crate) fn sign(&mut self, origin: &str, signers: &[&Signer]) {
        let tree = &self.snapshot.tree;
        let checkpoint = Checkpoint::new(origin, tree.size(), tree.root());
        let signed = checkpoint.and_then(|checkpoint| checkpoint.sign(signers)).expect("our own checkpoint");
        self.snapshot.checkpoint = Arc::from(&signed[..]);
        self.batch.checkpoint = signed;
    }
}

/// What confirms an act is worth what its signature is worth.
fn check_confirmation(pending: &Pending, admission: &Admission) -> Result<(), Rejection> {
    match &pending.act.content {
        Content::ConfirmAct(confirming) if !admission.signed.contains(&confirming.key) => Err(Rejection::Unsigned),
        _ => Ok(()),
    }
}

fn close(
    whole: &entry::Entry<'_>,
    pending: &Pending,
    admission: &Admission,
) -> Result<(entry::Entry<'static>, Vec<Opening>), Rejection> {
    let salts: [Salt; DIGESTS] = std::array::from_fn(|_| rand::random());
    let states = pending.act.for_states(admission);
    let (closed, disclosures) = disclosure::close_entry(whole, states, &salts)
        .map_err(|error| Rejection::Beside(format!("the entry cannot be closed: {error}")))?;
    let opening = |disclosure: disclosure::Disclosure| {
        let by_all_states = disclosure.name() == "states";
        let readers = if by_all_states { Readers::States } else { Readers::of_closed(&pending.act) };
        readers.keep(admission.number - 1, &disclosure, true)
    };
    Ok((closed, disclosures.into_iter().map(opening).collect()))
}

/// Returns a closed entry as the rules know it.
pub(crate) fn closed_entry(entry: &entry::Entry<'_>) -> Entry {
    let line = entry.closed().expect("a closed entry");
    let spelled = line.digests.iter().map(|digest| digest.to_base64url().parse().expect("a digest"));
    Entry::Closed { number: line.number, digests: spelled.collect() }
}
