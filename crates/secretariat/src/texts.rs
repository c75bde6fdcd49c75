//! Texts and rulebooks by hash, for the rules to read.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use nemcon_negotiation::{Hash, Texts};
use nemcon_store::Store;
use tokio::runtime::Handle;

/// Texts that were read before, shared by all groups. Asked for one that was not, it has none: see [`TextShelf::fetch`].
#[derive(Clone)]
pub struct TextShelf {
    store: Store,
    read: Arc<RwLock<BTreeMap<Hash, Arc<[u8]>>>>,
}

impl TextShelf {
    pub(crate) fn over(store: Store) -> Self {
        Self { store, read: Arc::default() }
    }

    /// Returns a text, from the store if need be, and remembers it.
    pub async fn fetch(&self, hash: &Hash) -> Result<Option<Arc<[u8]>>, nemcon_store::Failure> {
        if let Some(bytes) = self.get(hash) {
            return Ok(Some(bytes));
        }
        let Some(blob) = self.store.blob(hash.0).await? else { return Ok(None) };
        // A blob of this name need not have this hash: files that are not public are named with a salt.
        if Hash::of(&blob.bytes) != *hash {
            return Ok(None);
        }
        Ok(Some(self.remember(*hash, blob.bytes.into())))
    }

    pub(crate) fn remember(&self, hash: Hash, bytes: Arc<[u8]>) -> Arc<[u8]> {
        let mut read = self.read.write().expect("no panic while a text is remembered");
        read.entry(hash).or_insert(bytes).clone()
    }
}

impl Texts for TextShelf {
    fn get(&self, hash: &Hash) -> Option<Arc<[u8]>> {
        self.read.read().expect("no panic while a text is remembered").get(hash).cloned()
    }
}

const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(250);

/// For a group's own thread, which may wait: texts from the store, and first those that came beside an act.
pub(crate) struct WaitingTexts<'a> {
    pub(crate) shelf: &'a TextShelf,
    pub(crate) runtime: &'a Handle,
    pub(crate) beside: &'a BTreeMap<Hash, Arc<[u8]>>,
}

impl Texts for WaitingTexts<'_> {
    fn get(&self, hash: &Hash) -> Option<Arc<[u8]>> {
        if let Some(bytes) = self.beside.get(hash) {
            return Some(bytes.clone());
        }
        for _ in 1..TRIES {
            match self.runtime.block_on(self.shelf.fetch(hash)) {
                Ok(found) => return found,
                Err(error) => tracing::warn!(%error, "a text cannot be read, trying again"),
            }
            std::thread::sleep(PAUSE);
        }
        // Neither to refuse the act nor to go on without the text would be right.
        self.runtime.block_on(self.shelf.fetch(hash)).expect("a text that the record rests on can be read")
    }
}
