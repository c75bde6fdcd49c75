//! An act on its way to the writer.

use std::collections::BTreeMap;
use std::sync::Arc;

use nemcon_negotiation::act::ActFault;
use nemcon_negotiation::{Act, Hash, Instant};
use nemcon_record::disclosure::Disclosure;
use nemcon_record::entry::ActNote;
use nemcon_store::{Blob, BlobKind, Failure, Opening};
use tokio::sync::oneshot;

use crate::{Beside, Erasure, Readers, Receipt, Rejection, Seat};

/// The writer's answer.
pub(crate) type Answer = Result<Receipt, Rejection>;

/// What became of acts that were sent together: each admitted or refused, in order. They are in the record if all were admitted, and it was
/// not only asked.
pub type Together = Vec<Result<Receipt, Rejection>>;

/// What the writer of a group is asked to do.
#[derive(Debug)]
pub(crate) enum Job {
    Act(Box<Pending>),
    /// Record all of these acts, or none; or only say what would become of each.
    All {
        acts: Vec<Pending>,
        only_ask: bool,
        answer: oneshot::Sender<Together>,
    },
    /// Erase the openings of entries, and forget what they told; answers how many there were.
    Erase {
        erasures: Vec<Erasure>,
        answer: oneshot::Sender<Result<u64, Failure>>,
    },
}

/// An act that was read, with what came beside it.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) act: Act,
    pub(crate) note: Vec<u8>,
    /// Hash of the act line.
    pub(crate) line: Hash,
    pub(crate) received: Instant,
    pub(crate) texts: BTreeMap<Hash, Arc<[u8]>>,
    pub(crate) files: Vec<Blob>,
    disclosures: Vec<Disclosure>,
    answer: Option<oneshot::Sender<Answer>>,
}

impl Pending {
    /// Reads what somebody sent from a seat.
    pub(crate) fn read(seat: &Seat, note: Vec<u8>, beside: Beside, received: Instant) -> Result<Self, Rejection> {
        let parsed = ActNote::parse(&note)?;
        let act = Act::parse(parsed.line())?;
        // One act, one spelling: what is signed and recorded is what whoever verifies would write.
        if act.line().as_bytes() != parsed.line() {
            let what = "members that are empty, or as they are when left out, are left out";
            return Err(ActFault::Form(what.to_owned()).into());
        }
        if !seat.may_send(&act) {
            return Err(Rejection::ForeignSeat);
        }
        let disclosures = disclosures(parsed.line(), &beside.disclosures)?;
        let texts = texts(parsed.line(), beside.texts)?;
        if let Some(file) = beside.files.iter().find(|file| !names(parsed.line(), &Hash(file.name).to_string())) {
            return Err(Rejection::Beside(format!("the act names no file {}", Hash(file.name))));
        }
        crate::files::check_beside(&act, &beside.files)?;
        let line = Hash::of(parsed.line());
        Ok(Self { act, line, note, received, texts, files: beside.files, disclosures, answer: None })
    }

    /// An act of the platform, which the rules make due.
    pub(crate) fn of_the_platform(act: Act, received: Instant) -> Self {
        let note = act.line().into_bytes();
        let line = Hash::of(&note);
        Self { act, line, note, received, texts: BTreeMap::new(), files: vec![], disclosures: vec![], answer: None }
    }

    /// Returns where the answer will arrive.
    pub(crate) fn answer_later(&mut self) -> oneshot::Receiver<Answer> {
        let (sender, receiver) = oneshot::channel();
        self.answer = Some(sender);
        receiver
    }

    /// Answers whoever waits; nobody waits for an act of the platform.
    pub(crate) fn answer(self, answer: Answer) {
        match (self.answer, answer) {
            // Whoever asked may have gone.
            (Some(waiting), answer) => drop(waiting.send(answer)),
            (None, Ok(receipt)) => tracing::info!(act = self.act.content.name(), number = receipt.number, "recorded"),
            (None, Err(rejection)) => tracing::warn!(act = self.act.content.name(), %rejection, "not recorded"),
        }
    }

    /// Returns the openings of the members that stand as commitments in a public entry.
    pub(crate) fn openings(&self, leaf: u64) -> impl Iterator<Item = Opening> {
        let keep = move |disclosure: &Disclosure| {
            Readers::of_member(&self.act, disclosure.name()).keep(leaf, disclosure, false)
        };
        self.disclosures.iter().map(keep)
    }

    /// Returns the blobs to keep with the act.
    pub(crate) fn blobs(&self) -> impl Iterator<Item = Blob> {
        let texts = self.texts.iter().map(|(hash, bytes)| Blob {
            name: hash.0,
            kind: BlobKind::Text,
            media_type: "application/json".into(),
            bytes: bytes.to_vec(),
            salt: Vec::new(),
        });
        texts.chain(self.files.iter().cloned())
    }
}

fn disclosures(line: &[u8], texts: &[String]) -> Result<Vec<Disclosure>, Rejection> {
    let read = |text: &String| {
        let disclosure = Disclosure::parse(text).map_err(|e| Rejection::Beside(e.to_string()))?;
        let committed = names(line, &disclosure.digest().to_base64url());
        let foreign = || Rejection::Beside(format!("the act does not commit to {}", disclosure.name()));
        if committed { Ok(disclosure) } else { Err(foreign()) }
    };
    let mut read = texts.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    read.sort_by(|a, b| a.text().cmp(b.text()));
    read.dedup_by(|a, b| a.text() == b.text());
    Ok(read)
}

fn texts(line: &[u8], texts: Vec<Vec<u8>>) -> Result<BTreeMap<Hash, Arc<[u8]>>, Rejection> {
    let named = |bytes: Vec<u8>| {
        let hash = Hash::of(&bytes);
        let foreign = || Rejection::Beside(format!("the act names no text {hash}"));
        if names(line, &hash.to_string()) { Ok((hash, bytes.into())) } else { Err(foreign()) }
    };
    texts.into_iter().map(named).collect()
}

/// Says whether a canonical line has this value, which needs no escapes, as a string.
fn names(line: &[u8], value: &str) -> bool {
    let quoted = format!("\"{value}\"");
    std::str::from_utf8(line).is_ok_and(|line| line.contains(&quoted))
}
