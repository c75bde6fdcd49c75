//! Follows the record: reads entries from the store and takes them into a snapshot, at the start and after other nodes.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use nemcon_negotiation::{Act, Admission, Entry, Opened};
use nemcon_record::disclosure::{self, Disclosure};
use nemcon_record::{entry, merkle};
use nemcon_store::{Failure, GroupId, Opening, Store};
use tokio::runtime::Handle;

use crate::compose::closed_entry;
use crate::keyring::Keyring;
use crate::snapshot::Hashes;
use crate::texts::WaitingTexts;
use crate::{Doubt, Snapshot, TextShelf};

/// Why a record cannot be followed.
#[derive(Debug)]
pub(crate) enum Lost {
    /// The store failed; try again.
    Store(Failure),
    /// The record is not what it should be.
    Doubt(Doubt),
}

impl From<Failure> for Lost {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Damaged(text) => Lost::Doubt(Doubt::Damaged(text)),
            other => Lost::Store(other),
        }
    }
}

impl From<Doubt> for Lost {
    fn from(doubt: Doubt) -> Self {
        Lost::Doubt(doubt)
    }
}

/// A record in the store.
pub(crate) struct Source<'a> {
    pub(crate) store: &'a Store,
    pub(crate) group: GroupId,
    pub(crate) shelf: &'a TextShelf,
    pub(crate) runtime: &'a Handle,
}

struct Read {
    entry: Entry,
    opened: Option<Opened>,
    hashes: Hashes,
}

impl Source<'_> {
    /// Takes the entries that the store has beyond the snapshot, up to its newest checkpoint, and checks that checkpoint: it must be signed by
    /// the key in force and have the root of these entries. With no keys it is not checked at all, which will do for reading. Blocks.
    pub(crate) fn follow(&self, snapshot: &Snapshot, keyring: Option<&Keyring>) -> Result<Snapshot, Lost> {
        let Some(latest) = self.runtime.block_on(self.store.latest_checkpoint(self.group))? else {
            return self.nothing_signed(snapshot);
        };
        if latest.size < snapshot.size() {
            return Err(Doubt::RolledBack { known: snapshot.size(), found: latest.size }.into());
        }
        let mut ahead = snapshot.clone();
        self.take_entries(&mut ahead, latest.size)?;
        if let Some(keyring) = keyring
            && keyring.verified(&latest.note, &ahead)?.root() != ahead.tree.root()
        {
            return Err(Doubt::Forked { size: latest.size }.into());
        }
        ahead.checkpoint = Arc::from(latest.note);
        Ok(ahead)
    }

    fn nothing_signed(&self, snapshot: &Snapshot) -> Result<Snapshot, Lost> {
        let found = self.runtime.block_on(self.store.size(self.group))?;
        match (snapshot.size(), found) {
            (0, 0) => Ok(snapshot.clone()),
            (0, _) => Err(Doubt::Damaged("the record has entries but no checkpoint".into()).into()),
            (known, found) => Err(Doubt::RolledBack { known, found }.into()),
        }
    }

    /// Three steps at once: a task reads chunks, a thread parses them, this thread applies them in order.
    fn take_entries(&self, snapshot: &mut Snapshot, to: u64) -> Result<(), Lost> {
        if snapshot.size() == to {
            return Ok(());
        }
        let (chunks, parsed) = (sync_channel(2), sync_channel(2));
        let reading = self.runtime.spawn(read(self.store.clone(), self.group, snapshot.size(), to, chunks.0));
        let applied = thread::scope(|scope| {
            let (sink, source) = (parsed.0, chunks.1);
            scope.spawn(move || parse_all(source, &sink));
            self.apply_all(snapshot, parsed.1)
        });
        applied?;
        self.runtime.block_on(reading).map_err(|e| Failure::Unavailable(e.to_string()))??;
        let short = snapshot.size() != to;
        if short {
            Err(Doubt::Damaged(format!("the record ends after entry {}", snapshot.size())).into())
        } else {
            Ok(())
        }
    }

    fn apply_all(&self, snapshot: &mut Snapshot, parsed: Receiver<Result<Vec<Read>, Doubt>>) -> Result<(), Lost> {
        let beside = BTreeMap::new();
        let texts = WaitingTexts { shelf: self.shelf, runtime: self.runtime, beside: &beside };
        for chunk in parsed {
            for Read { entry, opened, hashes } in chunk? {
                if entry.number() != snapshot.size() + 1 {
                    let text = format!("entry {} says that it is {}", snapshot.size() + 1, entry.number());
                    return Err(Doubt::Damaged(text).into());
                }
                snapshot.take(&entry, opened, hashes, &texts);
            }
        }
        Ok(())
    }
}

type Chunk = (Vec<Vec<u8>>, Vec<Opening>);

async fn read(
    store: Store,
    group: GroupId,
    from: u64,
    to: u64,
    sink: std::sync::mpsc::SyncSender<Chunk>,
) -> Result<(), Failure> {
    let mut walk = store.walk(group, from, to);
    while let Some((first, entries)) = walk.next().await? {
        let openings = store.openings(group, first, first + entries.len() as u64).await?;
        // The channel is short and its reader quick, but it may be full: then this waits off the runtime's own threads.
        let sink = sink.clone();
        let sent = tokio::task::spawn_blocking(move || sink.send((entries, openings)).is_ok()).await;
        if !matches!(sent, Ok(true)) {
            break;
        }
    }
    Ok(())
}

fn parse_all(chunks: Receiver<Chunk>, sink: &std::sync::mpsc::SyncSender<Result<Vec<Read>, Doubt>>) {
    for (entries, openings) in chunks {
        let read: Result<Vec<Read>, Doubt> =
            entries.iter().map(|bytes| parse(bytes, &openings).map_err(Doubt::Damaged)).collect();
        let failed = read.is_err();
        if sink.send(read).is_err() || failed {
            return;
        }
    }
}

/// Reads an entry that was written here or by another node: the checkpoint answers for its bytes, so their form is not checked again.
fn parse(bytes: &[u8], openings: &[Opening]) -> Result<Read, String> {
    let leaf = merkle::leaf_hash(bytes);
    let line = |from: usize| bytes[from..].iter().position(|&b| b == b'\n').map(|at| from + at + 1);
    let admission_end = line(0).ok_or("an entry without a line")?;
    match line(admission_end) {
        Some(act_end) => {
            let admission = Admission::parse(&bytes[..admission_end])?;
            let line = &bytes[admission_end..act_end];
            let act = Act::parse(line).map_err(|e| e.to_string())?;
            Ok(Read { entry: Entry::Open { admission, act }, opened: None, hashes: Hashes::open(line, leaf) })
        }
        None => {
            let closed = entry::Entry::parse(bytes).map_err(|e| e.to_string())?;
            let entry = closed_entry(&closed);
            let opened = open(&closed, entry.number() - 1, openings)?;
            Ok(Read { entry, opened, hashes: Hashes::closed(leaf) })
        }
    }
}

/// Opens a closed entry as far as its openings are still there.
fn open(closed: &entry::Entry<'_>, leaf: u64, openings: &[Opening]) -> Result<Option<Opened>, String> {
    let mut for_states = None;
    for opening in openings.iter().filter(|opening| opening.leaf == leaf) {
        let text = std::str::from_utf8(&opening.bytes).map_err(|e| e.to_string())?;
        let disclosure = Disclosure::parse(text).map_err(|e| e.to_string())?;
        // What the act within commits to opens the act, not the entry.
        if !disclosure::opens_closed(&disclosure) {
            continue;
        }
        match disclosure::open_closed(closed, &disclosure).map_err(|e| e.to_string())? {
            disclosure::Opening::Entry(whole) => {
                let admission = Admission::parse(whole.admission_line())?;
                let act = Act::parse(whole.act_line().unwrap_or_default()).map_err(|e| e.to_string())?;
                return Ok(Some(Opened::Full { admission, act }));
            }
            disclosure::Opening::States(value) => for_states = Some(Opened::States(value)),
        }
    }
    Ok(for_states)
}
