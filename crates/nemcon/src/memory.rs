//! A record in memory: acts are admitted by the rules, become entries, and are published as files. No clock, no disk, no server: for
//! random groups, for measuring, and for tests of the verifier.

use std::collections::BTreeMap;
use std::sync::Arc;

use nemcon_negotiation::{Act, Admission, At, Hash, Opened, Proceedings, Refusal};
use nemcon_record::checkpoint::Checkpoint;
use nemcon_record::disclosure::{Disclosure, Salt, close_entry};
use nemcon_record::entry::{ActNote, Entry};
use nemcon_record::merkle::leaf_hash;
use nemcon_record::note::Signer;
use nemcon_record::sha256;
use nemcon_record::tiles::{self, Kind, TileEdge, WIDTH};
use nemcon_secretariat::signed_by;

/// Files of a record by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Texts and rulebooks by hash.
pub type Blobs = BTreeMap<Hash, Arc<[u8]>>;

/// A record that grows in memory.
#[derive(Clone)]
pub struct MemoryRecord {
    /// What it adds up to, closed entries included.
    pub proceedings: Proceedings,
    /// Entries as bytes, the first at 0.
    pub entries: Vec<Vec<u8>>,
    /// Openings of closed entries, by number.
    pub openings: Vec<(u64, Disclosure)>,
    /// Texts and rulebooks.
    pub blobs: Blobs,
}

impl MemoryRecord {
    /// An empty record.
    pub fn new() -> Self {
        Self { proceedings: Proceedings::default(), entries: Vec::new(), openings: Vec::new(), blobs: Blobs::new() }
    }

    /// Keeps bytes and returns the hash that names them.
    pub fn keep(&mut self, bytes: impl Into<Vec<u8>>) -> Hash {
        let bytes = bytes.into();
        let hash = Hash::of(&bytes);
        self.blobs.insert(hash, bytes.into());
        hash
    }

    /// Lets the rules judge an act and, if they admit it, records it, unsigned.
    pub fn act(&mut self, act: &Act, at: At) -> Result<Admission, Refusal> {
        self.signed_act(act, at, "")
    }

    /// As [`MemoryRecord::act`], with signature lines: each ends in LF.
    pub fn signed_act(&mut self, act: &Act, at: At, signatures: &str) -> Result<Admission, Refusal> {
        let note = note(act, signatures);
        let lines = ActNote::parse(note.as_bytes()).expect("an act note").signatures();
        let signed =
            signed_by(&self.proceedings, act, act.line().as_bytes(), &lines).expect("signatures that are right");
        let admission = self.proceedings.admit_signed(act, at, &signed, &self.blobs)?;
        let (entry, disclosures) = compose(&admission, act, signatures);
        let number = admission.number;
        self.entries.push(entry.into_bytes());
        let taken = if disclosures.is_empty() {
            nemcon_negotiation::Entry::Open { admission: admission.clone(), act: act.clone() }
        } else {
            nemcon_negotiation::Entry::Closed { number, digests: Vec::new() }
        };
        self.proceedings.apply(&taken, &self.blobs);
        if !disclosures.is_empty() {
            let opened = Opened::Full { admission: admission.clone(), act: act.clone() };
            self.proceedings.open(number, opened, &self.blobs);
        }
        self.openings.extend(disclosures.into_iter().map(|disclosure| (number, disclosure)));
        Ok(admission)
    }

    /// Returns the record as published: tiles, bundles, checkpoint, key and blobs.
    pub fn publish(&self, signer: &Signer) -> Files {
        let mut files = publish_log(&self.entries, signer);
        let blobs = self.blobs.iter().map(|(hash, bytes)| (format!("blob/sha256/{hash}"), bytes.to_vec()));
        files.extend(blobs);
        files
    }
}

impl Default for MemoryRecord {
    fn default() -> Self {
        Self::new()
    }
}

/// Returns the bytes of an entry and, if it is closed, its disclosures.
pub fn compose(admission: &Admission, act: &Act, signatures: &str) -> (Entry<'static>, Vec<Disclosure>) {
    let note = note(act, signatures);
    let entry = Entry::compose(admission.line().as_bytes(), note.as_bytes()).expect("what was admitted is an entry");
    if !act.content.is_closed() {
        return (entry, Vec::new());
    }
    let states = act.for_states(admission);
    let salts = [0, 1, 2, 3].map(|part| salt(&entry, part));
    close_entry(&entry, states, &salts).expect("an open entry can be closed")
}

fn note(act: &Act, signatures: &str) -> String {
    let line = act.line();
    if signatures.is_empty() { line } else { format!("{line}\n{signatures}") }
}

/// A record in memory is no secret: its salts follow from the entry, so that the same acts give the same bytes.
fn salt(entry: &Entry<'_>, part: u8) -> Salt {
    let hash = sha256(&[&[part], entry.as_bytes()].concat());
    std::array::from_fn(|at| hash.0[at])
}

/// Returns entries as a published log under the signer's name.
pub fn publish_log(entries: &[Vec<u8>], signer: &Signer) -> Files {
    let mut files = Files::new();
    let mut edge = TileEdge::new();
    for entry in entries {
        edge.append(leaf_hash(entry), |tile, hashes| {
            files.insert(tile.path(), tiles::tile_bytes(hashes));
        });
    }
    files.extend(edge.partial_tiles().map(|(tile, hashes)| (tile.path(), tiles::tile_bytes(hashes))));
    let size = entries.len() as u64;
    for tile in tiles::tiles_of(size).filter(|tile| tile.kind == Kind::Entries) {
        let first = (tile.number * WIDTH) as usize;
        let part = &entries[first..first + usize::from(tile.width)];
        files.insert(tile.path(), tiles::bundle_bytes(part.iter().map(Vec::as_slice)));
    }
    let checkpoint = Checkpoint::new(signer.name(), size, edge.root()).expect("a key's name is an origin");
    files.insert("checkpoint".to_owned(), checkpoint.sign(&[signer]).expect("the key is that of the origin"));
    files.insert("log.vkey".to_owned(), format!("{}\n", signer.verifier_key()).into_bytes());
    files
}
