//! All groups of one program, and what they share.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use arc_swap::{ArcSwap, ArcSwapOption};
use nemcon_negotiation::{Act, Admission, Instant};
use nemcon_store::{Failure, OutboxRow, Store};
use tokio::runtime::Handle;
use tokio::sync::{mpsc, watch};

use crate::follow::{Lost, Source};
use crate::group::Inner;
use crate::head::HeadFile;
use crate::key::{KeyError, Keys};
use crate::keyring::Keyring;
use crate::pending::Job;
use crate::timekeeper::Timekeeper;
use crate::writer::Writer;
use crate::{Clock, Doubt, Group, Snapshot, TextShelf};

/// Says which notices an admitted act calls for. They are kept in the transaction of its entry.
pub type NoticesOf = Arc<dyn Fn(&Admission, &Act) -> Vec<OutboxRow> + Send + Sync>;

/// How a secretariat works.
#[derive(Clone)]
pub struct Config {
    /// Folder for what is kept outside the database: the last checkpoint of each log, in `heads/`, and keys, in `keys/`.
    pub folder: PathBuf,
    /// Name of this node among those on one database.
    pub node: String,
    /// Acts that may wait for a group's writer; more are turned away.
    pub queue_acts_max: usize,
    /// A time without service longer than this is noted in the record.
    pub outage_min: Duration,
    /// Write to a record that has entries though the folder keeps no checkpoint of it: for a new node on a database that others use, and
    /// after a restore that somebody has checked.
    pub accept_missing_head: bool,
    /// What notices to keep for sending.
    pub notices: Option<NoticesOf>,
}

impl Config {
    /// The usual settings, with `folder` for what is kept outside the database.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self {
            folder,
            node: "node".into(),
            queue_acts_max: 1024,
            outage_min: Duration::from_secs(60),
            accept_missing_head: false,
            notices: None,
        }
    }
}

/// Why a secretariat or a group cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] Failure),
    /// A key cannot be used.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The folder cannot be used.
    #[error("{folder}: {error}")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
}

/// Receives acts, asks the rules, records, keeps deadlines.
pub struct Secretariat {
    config: Config,
    store: Store,
    clock: Arc<dyn Clock>,
    keys: Keys,
    shelf: TextShelf,
    beats: Arc<Beats>,
    groups: ArcSwap<BTreeMap<String, Group>>,
    opening: tokio::sync::Mutex<()>,
    stop: watch::Sender<bool>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

impl Secretariat {
    /// Opens every group of the store: replays its record and starts its writer. What is in doubt is read, and not written.
    pub async fn open(config: Config, store: Store, clock: Arc<dyn Clock>) -> Result<Self, OpenError> {
        let secretariat = Self {
            keys: Keys::in_folder(&config.folder.join("keys")),
            shelf: TextShelf::over(store.clone()),
            beats: Arc::new(Beats { node: config.node.clone(), last: AtomicI64::new(i64::MIN) }),
            groups: ArcSwap::default(),
            opening: tokio::sync::Mutex::new(()),
            stop: watch::channel(false).0,
            threads: Mutex::default(),
            config,
            store,
            clock,
        };
        secretariat.refresh().await?;
        Ok(secretariat)
    }

    /// Opens the groups that other nodes have begun since.
    pub async fn refresh(&self) -> Result<(), OpenError> {
        let _one_at_a_time = self.opening.lock().await;
        for row in self.store.groups().await? {
            if !self.groups.load().contains_key(&row.origin) {
                self.open_group(row).await?;
            }
        }
        Ok(())
    }

    /// Begins the record of a group, with a new key if there is none of this origin. The act that opens the group comes after.
    pub async fn begin_group(&self, origin: &str, name: &str) -> Result<Group, OpenError> {
        let _one_at_a_time = self.opening.lock().await;
        if let Some(group) = self.group(origin) {
            return Ok(group);
        }
        let signer = match self.keys.load(origin)? {
            Some(signer) => signer,
            None => self.keys.generate(origin)?,
        };
        let row = self.store.begin_group(origin, name, &signer.verifier_key().to_string()).await?;
        self.open_group(row).await
    }

    /// Returns all groups, by origin.
    pub fn groups(&self) -> Vec<Group> {
        self.groups.load().values().cloned().collect()
    }

    /// Returns the group with this origin or short name.
    pub fn group(&self, origin_or_name: &str) -> Option<Group> {
        let groups = self.groups.load();
        let by_name = || groups.values().find(|group| group.name() == origin_or_name);
        groups.get(origin_or_name).or_else(by_name).cloned()
    }

    /// Returns the store, for what lies beside the record.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Returns the time.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Returns the texts that were read, to ask the rules what would be open.
    pub fn texts(&self) -> &TextShelf {
        &self.shelf
    }

    /// Finishes the acts that wait, then stops writing. Acts held for the two seconds of a closing window are turned away, not recorded.
    pub async fn shutdown(&self) {
        self.stop.send_replace(true);
        let threads = std::mem::take(&mut *self.threads.lock().expect("no panic while threads are listed"));
        let joined =
            tokio::task::spawn_blocking(move || threads.into_iter().for_each(|thread| drop(thread.join()))).await;
        if let Err(error) = joined {
            tracing::error!(%error, "a writer could not be waited for");
        }
    }

    async fn open_group(&self, row: nemcon_store::Group) -> Result<Group, OpenError> {
        let signers = self.keys.load_all(&row.origin)?;
        let keyring = Keyring::new(&row, self.keys.clone(), signers);
        let folder = &self.config.folder;
        let head =
            HeadFile::of(folder, &row.origin).map_err(|error| OpenError::Folder { folder: folder.clone(), error })?;
        let erasures = self.store.standing(row.id).await?.erasures;
        let (keyring, replayed) = self.replay(row.clone(), keyring, head.clone()).await?;
        let (queue, waiting) = mpsc::channel(self.config.queue_acts_max);
        if let Some(doubt) = &replayed.1 {
            tracing::error!(group = row.name, %doubt, "this record is read, and not written");
        }
        let inner = Arc::new(Inner {
            store: self.store.clone(),
            clock: self.clock.clone(),
            sizes: watch::channel(replayed.0.size()).0,
            rounds: watch::Sender::default(),
            snapshot: ArcSwap::from_pointee(replayed.0),
            doubt: ArcSwapOption::new(replayed.1.map(Arc::new)),
            queue,
            keyring,
            row,
        });
        let writer = self.writer(inner.clone(), waiting, head, erasures).await?;
        let thread = std::thread::Builder::new().name("nemcon-writer".into()).spawn(move || writer.run());
        let thread = thread.map_err(|error| Failure::Unavailable(error.to_string()))?;
        self.threads.lock().expect("no panic while threads are listed").push(thread);
        let group = Group { inner };
        let mut groups = BTreeMap::clone(&self.groups.load());
        groups.insert(group.origin().to_owned(), group.clone());
        self.groups.store(Arc::new(groups));
        Ok(group)
    }

    async fn writer(
        &self,
        inner: Arc<Inner>,
        queue: mpsc::Receiver<Job>,
        head: HeadFile,
        erasures: u64,
    ) -> Result<Writer, Failure> {
        let last_up = self.store.last_beat().await?.map(Instant::from_millis);
        Ok(Writer {
            appends: self.store.appends(),
            stop: self.stop.subscribe(),
            head,
            shelf: self.shelf.clone(),
            runtime: Handle::current(),
            notices: self.config.notices.clone(),
            keeper: Timekeeper::new(self.clock.clone()),
            beats: self.beats.clone(),
            last_up,
            outage_min_millis: i64::try_from(self.config.outage_min.as_millis()).unwrap_or(i64::MAX),
            held: Vec::new(),
            proposed: BTreeMap::new(),
            looked: None,
            looks: 0,
            erasures,
            inner,
            queue,
        })
    }

    async fn replay(
        &self,
        row: nemcon_store::Group,
        keyring: Keyring,
        head: HeadFile,
    ) -> Result<(Arc<Keyring>, (Snapshot, Option<Doubt>)), OpenError> {
        let (store, shelf, runtime) = (self.store.clone(), self.shelf.clone(), Handle::current());
        let accept = self.config.accept_missing_head;
        let keyring = Arc::new(keyring);
        let keys = keyring.clone();
        let work = move || {
            let source = Source { store: &store, group: row.id, shelf: &shelf, runtime: &runtime };
            replay(&source, &keys, &head, accept)
        };
        let replayed = match tokio::task::spawn_blocking(work).await {
            Ok(replayed) => replayed?,
            // The rules met something that no record of theirs can hold.
            Err(error) => (Snapshot::default(), Some(Doubt::Damaged(error.to_string()))),
        };
        Ok((keyring, replayed))
    }
}

impl Drop for Secretariat {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

/// Replays a record and says what is in doubt about it.
fn replay(
    source: &Source<'_>,
    keyring: &Keyring,
    head: &HeadFile,
    accept_missing_head: bool,
) -> Result<(Snapshot, Option<Doubt>), Failure> {
    if keyring.is_empty() {
        return unchecked(source, Doubt::NoKey);
    }
    let snapshot = match source.follow(&Snapshot::default(), Some(keyring)) {
        Ok(snapshot) => snapshot,
        Err(Lost::Store(failure)) => return Err(failure),
        Err(Lost::Doubt(doubt)) => return unchecked(source, doubt),
    };
    let found = snapshot.size();
    let doubt = match head.read(&keyring.verifiers()) {
        Err(doubt) => Some(doubt),
        Ok(Some(known)) if known.size() > found => Some(Doubt::RolledBack { known: known.size(), found }),
        Ok(Some(known)) if snapshot.tree.root_at(known.size()) != known.root() => {
            Some(Doubt::Forked { size: known.size() })
        }
        Ok(None) if found > 0 && !accept_missing_head => Some(Doubt::NoHead { found }),
        Ok(_) if keyring.signer(keyring.in_force(&snapshot)).is_none() => Some(Doubt::OtherKey),
        Ok(_) => None,
    };
    if doubt.is_none() && found > 0 {
        head.keep(&snapshot.checkpoint)?;
    }
    Ok((snapshot, doubt))
}

/// Reads what there is, for reading only.
fn unchecked(source: &Source<'_>, doubt: Doubt) -> Result<(Snapshot, Option<Doubt>), Failure> {
    match source.follow(&Snapshot::default(), None) {
        Ok(snapshot) => Ok((snapshot, Some(doubt))),
        Err(Lost::Store(failure)) => Err(failure),
        Err(Lost::Doubt(_)) => Ok((Snapshot::default(), Some(doubt))),
    }
}

/// Tells, for all groups together, that this node is in service.
pub(crate) struct Beats {
    node: String,
    last: AtomicI64,
}

impl Beats {
    const EVERY_MILLIS: i64 = 5_000;

    pub(crate) async fn beat(&self, store: &Store, now: Instant) -> Result<(), Failure> {
        let last = self.last.load(Ordering::Relaxed);
        if now.millis() >= last && now.millis().saturating_sub(last) < Self::EVERY_MILLIS {
            return Ok(());
        }
        store.beat(&self.node, now.millis()).await?;
        self.last.store(now.millis(), Ordering::Relaxed);
        Ok(())
    }
}
