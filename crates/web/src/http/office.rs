//! The only place that speaks with the secretariat: groups, acts, entries. Accounts and sessions are in `accounts`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use nemcon_negotiation::{Act, At, Capacity, Code, Digest, Hash, Instant, Names, Proceedings, Refusal};
use nemcon_record::disclosure::Disclosure;
use nemcon_secretariat::{
    APPLICANT_KEY, Beside, Blob, Failure, Group, Opening, Receipt, Rejection, Seat, Secretariat, TextShelf, Token,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::watch;

/// Names of the entities of a group, in six languages.
pub type EntityNames = BTreeMap<Code, Names>;

/// What an account may do: one seat of one group. Kept by the store as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountContent {
    /// Delegation, or the word of the office.
    pub by: Code,
    /// In what capacity.
    pub capacity: Capacity,
    /// Origin of the group.
    pub group: String,
    /// The person, as a commitment, where the account stands for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Digest>,
}

impl From<AccountContent> for Seat {
    fn from(content: AccountContent) -> Self {
        Self { group: content.group, capacity: content.capacity, by: content.by, person: content.person }
    }
}

impl AccountContent {
    /// Returns the identity of the circle that is told what happens to the account: its delegation or office in its group.
    #[must_use]
    pub fn circle(&self) -> String {
        format!("{}:{}:{}", self.group, self.capacity.word(), self.by)
    }
}

impl From<&Seat> for AccountContent {
    fn from(seat: &Seat) -> Self {
        let Seat { group, capacity, by, person } = seat.clone();
        Self { group, capacity, by, person }
    }
}

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// Identity of the account.
    pub account: String,
    /// Its seat.
    pub seat: Seat,
    /// Its session.
    pub session: Token,
}

/// The secretariat, as the web knows it.
pub struct Office {
    pub(super) secretariat: Arc<Secretariat>,
    /// Is told when a session has ended, so that its live streams look at once.
    pub(super) cuts: watch::Sender<()>,
    names: Mutex<BTreeMap<String, (Hash, Arc<EntityNames>)>>,
}

impl Office {
    /// An office before that secretariat.
    pub fn new(secretariat: Arc<Secretariat>) -> Self {
        Self { secretariat, cuts: watch::channel(()).0, names: Mutex::default() }
    }

    /// Returns the time.
    pub fn now(&self) -> Instant {
        self.secretariat.now()
    }

    /// Returns the texts that were read, to ask the rules what would be open.
    pub fn texts(&self) -> &TextShelf {
        self.secretariat.texts()
    }

    /// Returns all groups, by origin.
    pub fn groups(&self) -> Vec<Group> {
        self.secretariat.groups()
    }

    /// Returns the group of that short name.
    pub fn group(&self, slug: &str) -> Option<Group> {
        self.secretariat.groups().into_iter().find(|group| group.name() == slug)
    }

    /// Returns the names of the entities of a group, read once.
    pub async fn names(&self, group: &Group) -> Result<Arc<EntityNames>, Failure> {
        let snapshot = group.snapshot();
        let Some(wanted) = snapshot.proceedings.state.group.as_deref().map(|group| group.entity_names) else {
            return Ok(Arc::default());
        };
        if let Some((hash, names)) = self.cached(group.origin())
            && hash == wanted
        {
            return Ok(names);
        }
        let bytes = self.secretariat.texts().fetch(&wanted).await?;
        let names = bytes.and_then(|bytes| serde_json::from_slice::<EntityNames>(&bytes).ok()).unwrap_or_default();
        let names = Arc::new(names);
        let mut kept = self.names.lock().expect("no panic while names are kept");
        kept.insert(group.origin().to_owned(), (wanted, names.clone()));
        Ok(names)
    }

    fn cached(&self, origin: &str) -> Option<(Hash, Arc<EntityNames>)> {
        self.names.lock().expect("no panic while names are kept").get(origin).cloned()
    }

    /// Sends an act note from a seat.
    pub async fn submit(
        &self,
        group: &Group,
        seat: &Seat,
        note: Vec<u8>,
        beside: Beside,
    ) -> Result<Receipt, Rejection> {
        group.submit(seat, note, beside).await
    }

    /// Asks the rules what they would say to an act now. Nothing is sent.
    pub fn ask(&self, proceedings: &Proceedings, act: &Act) -> Result<(), Refusal> {
        proceedings.admit(act, At::once(self.now()), self.secretariat.texts()).map(|_| ())
    }

    /// Reads texts ahead, so that [`Office::ask`] has them.
    pub async fn text(&self, hash: &Hash) -> Result<Option<Arc<[u8]>>, Failure> {
        self.secretariat.texts().fetch(hash).await
    }

    /// Returns the bytes of the entries after `from`, at most `count`.
    pub async fn entries(&self, group: &Group, from: u64, count: u64) -> Result<Vec<Vec<u8>>, Failure> {
        let to = from.saturating_add(count).min(group.snapshot().size());
        if from >= to {
            return Ok(Vec::new());
        }
        self.secretariat.store().entries(group.row().id, from, to).await
    }

    /// Keeps a file for as long as uploads wait for an act that names them, under the SHA-256 of its salt, if it has one, and its bytes.
    pub async fn keep_file(&self, salt: Vec<u8>, media_type: String, bytes: Vec<u8>) -> Result<Hash, Failure> {
        let blob = Blob::salted_file(salt, media_type, bytes);
        let name = Hash(blob.name);
        self.secretariat.store().put_upload(blob, self.now().millis()).await?;
        Ok(name)
    }

    /// Returns the words behind commitments, by commitment; what was erased is not there.
    pub async fn opened(&self, group: &Group, commitments: &[String]) -> Result<BTreeMap<String, String>, Failure> {
        let found = self.secretariat.store().openings_named(group.row().id, commitments).await?;
        let words = |bytes: &[u8]| {
            let disclosure = Disclosure::parse(std::str::from_utf8(bytes).ok()?).ok()?;
            Some(disclosure.value().as_str()?.to_owned())
        };
        Ok(found.into_iter().filter_map(|opening| Some((opening.name, words(&opening.bytes)?))).collect())
    }

    /// Lays private bytes on the desk of a delegation; no bytes clear it.
    pub async fn put_on_desk(&self, group: &Group, of: &Code, name: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        self.secretariat.store().put_on_desk(group.row().id, of.as_str(), name, bytes).await
    }

    /// Keeps the secret by which an organization reaches its own page, for the mails that lead there.
    pub(super) async fn keep_applicant_key(&self, group: &Group, of: &Code, key: &str) -> Result<(), Failure> {
        self.put_on_desk(group, of, APPLICANT_KEY, key.as_bytes().to_vec()).await
    }

    /// Returns the secret by which an organization reaches its own page.
    pub(super) async fn applicant_key(&self, group: &Group, of: &Code) -> Result<Option<String>, Failure> {
        let kept = self.desk(group, of).await?.into_iter().find(|(name, _)| name == APPLICANT_KEY);
        Ok(kept.and_then(|(_, key)| String::from_utf8(key).ok()))
    }

    /// Returns what lies on the desk of a delegation.
    pub async fn desk(&self, group: &Group, of: &Code) -> Result<Vec<(String, Vec<u8>)>, Failure> {
        self.secretariat.store().desk(group.row().id, of.as_str()).await
    }

    /// Returns the openings of an entry that are kept.
    pub(super) async fn openings(&self, group: &Group, number: u64) -> Result<Vec<Opening>, Failure> {
        self.secretariat.store().openings(group.row().id, number - 1, number).await
    }

    /// Returns what a commitment in an entry stands for, as long as it is kept. Who may be told is for the caller to say.
    pub async fn opened_member(&self, group: &Group, number: u64, digest: &Digest) -> Result<Option<Value>, Failure> {
        let Some(leaf) = number.checked_sub(1) else { return Ok(None) };
        let openings = self.secretariat.store().openings(group.row().id, leaf, number).await?;
        let read = openings.iter().filter_map(|opening| std::str::from_utf8(&opening.bytes).ok());
        let mut read = read.filter_map(|text| Disclosure::parse(text).ok());
        let found = read.find(|disclosure| disclosure.digest().to_base64url() == digest.to_string());
        Ok(found.map(|disclosure| disclosure.value().clone()))
    }

    /// Returns a file or text by its name.
    pub async fn blob(&self, name: &Hash) -> Result<Option<Blob>, Failure> {
        self.secretariat.store().blob(name.0).await
    }
}

/// Returns 256 random bits as hex.
pub fn secret() -> String {
    Hash(rand::random()).to_string()
}
