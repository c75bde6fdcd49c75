//! `nemcon export`: a record and its public texts and files as one folder that `nemcon verify record` accepts.
//!
//! `checkpoint`, `tile/…` as C2SP tlog-tiles says, `blob/sha256/<hex>`, `log.vkey`, `policy`, `blobs.jsonl` (kind and media type of
//! each blob), `README.txt`, and `openings.jsonl` where there are openings that this audience may have.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nemcon_negotiation::Hash;
use nemcon_record::disclosure::Disclosure;
use nemcon_record::merkle::leaf_hash;
use nemcon_record::tiles::{Tile, TileEdge, WIDTH, bundle_bytes, tile_bytes};
use nemcon_secretariat::Readers;
use nemcon_store::{BlobKind, Group, Store};
use serde_json::{Value, json};

use super::Progress;
use super::entitled::{Entitled, For};
use crate::verify::{Openings, Options, proceedings_of};

/// What was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// Origin of the log.
    pub origin: String,
    /// Entries.
    pub entries: u64,
    /// Texts and files.
    pub blobs: u64,
    /// Openings.
    pub openings: u64,
}

const README: &str = "\
This folder is a copy of a record of negotiations kept with Nemcon.

checkpoint          what the log signed: its name, the number of entries, the root of its tree
log.vkey, policy    the key by which the log signs (hold it against one you were given another way)
tile/               the tree and the entries, as C2SP tlog-tiles describes them
blob/sha256/        texts and public files, named by their hash; lists of participants are not among them, so that names can be erased
openings.jsonl      if it is here: what stands in the record as a commitment only. In a copy for everybody: of statements that everybody may read.
                    In any other: NOT for everybody
blobs.jsonl         kind and media type of each blob; of a file that is not public also the salt (base64url): its name is the
                    SHA-256 of salt and bytes

To check it:  nemcon verify record .
";

/// Exports the record of a group into a new or empty folder. What comes out has been checked by the verifier itself.
pub async fn export(
    store: &Store,
    group: &Group,
    to: &Path,
    audience: &For,
    progress: Progress<'_>,
) -> anyhow::Result<Exported> {
    if fs::read_dir(to).is_ok_and(|mut files| files.next().is_some()) {
        bail!("{} is not empty", to.display());
    }
    let head = store.latest_checkpoint(group.id).await?;
    let Some(head) = head else { bail!("the record of {} has no entry yet", group.name) };
    let mut writer = Writer { to, edge: TileEdge::new(), bundle: Vec::new(), named: BTreeSet::new() };
    let mut walk = store.walk(group.id, 0, head.size);
    while let Some((first, entries)) = walk.next().await? {
        let done = first + entries.len() as u64;
        entries.into_iter().try_for_each(|entry| writer.entry(entry))?;
        progress(done, head.size);
    }
    writer.finish()?;
    let named = std::mem::take(&mut writer.named);
    let mut shelf = Shelf { store, to, lines: String::new(), written: BTreeSet::new() };
    for hash in named {
        shelf.put(hash, Some(BlobKind::Text)).await?;
    }
    for (path, bytes) in [
        ("checkpoint", cosigned(store, group, &head).await?),
        ("log.vkey", format!("{}\n", group.log_key).into_bytes()),
        ("policy", format!("log {}\nquorum none\n", group.log_key).into_bytes()),
        ("README.txt", README.as_bytes().to_vec()),
    ] {
        write(to, path, &bytes)?;
    }
    let openings = openings(store, group, head.size).await?;
    let entitled = entitled(to, audience, openings).await?;
    for hash in entitled.files() {
        // A list of participants stays where it can be erased.
        let of_persons = entitled.is_of_information(&hash);
        let salted = of_persons && store.blob(hash.0).await?.is_some_and(|blob| !blob.salt.is_empty());
        if !salted {
            shelf.put(hash, None).await?;
        }
    }
    let openings = write_openings(store, group, to, head.size, &entitled).await?;
    write(to, "blobs.jsonl", shelf.lines.as_bytes())?;
    let blobs = shelf.written.len() as u64;
    Ok(Exported { origin: group.origin.clone(), entries: head.size, blobs, openings })
}

/// Replays the folder: whoever exports a record learns at once if it does not stand.
async fn entitled(to: &Path, audience: &For, openings: Openings) -> anyhow::Result<Entitled> {
    let (folder, audience) = (to.to_owned(), audience.clone());
    let now = nemcon_secretariat::Clock::now(&nemcon_secretariat::SystemClock::default());
    let replayed = tokio::task::spawn_blocking(move || {
        let options = Options { openings, ..Options::default() };
        let proceedings = proceedings_of(&crate::verify::Folder::new(&folder), &options);
        let wrong = |sentences: Vec<String>| anyhow::anyhow!("the record does not stand: {}", sentences.join(" "));
        Entitled::new(proceedings.map_err(wrong)?, audience, now)
    });
    replayed.await?
}

async fn cosigned(store: &Store, group: &Group, head: &nemcon_store::Checkpoint) -> anyhow::Result<Vec<u8>> {
    let mut signed = head.note.clone();
    for cosignature in store.cosignatures(group.id, head.size).await? {
        signed.extend_from_slice(cosignature.line.as_bytes());
        signed.push(b'\n');
    }
    Ok(signed)
}

/// Returns all openings that are kept and open their entry: what an audience may have is judged with all that is known.
async fn openings(store: &Store, group: &Group, size: u64) -> anyhow::Result<Openings> {
    let mut all = Openings::default();
    let mut walk = store.walk(group.id, 0, size);
    while let Some((first, entries)) = walk.next().await? {
        for opening in store.openings(group.id, first, first + entries.len() as u64).await? {
            let disclosure = Disclosure::parse(std::str::from_utf8(&opening.bytes)?)?;
            if Readers::of(&entries[(opening.leaf - first) as usize], &disclosure).is_some() {
                all.add(opening.leaf + 1, disclosure);
            }
        }
    }
    Ok(all)
}

async fn write_openings(store: &Store, group: &Group, to: &Path, size: u64, own: &Entitled) -> anyhow::Result<u64> {
    let (mut lines, mut count) = (String::new(), 0);
    let mut walk = store.walk(group.id, 0, size);
    while let Some((first, entries)) = walk.next().await? {
        for opening in store.openings(group.id, first, first + entries.len() as u64).await? {
            let disclosure = Disclosure::parse(std::str::from_utf8(&opening.bytes)?)?;
            if own.may_read(opening.leaf + 1, &entries[(opening.leaf - first) as usize], &disclosure) {
                lines += &Openings::line(opening.leaf + 1, disclosure.text());
                count += 1;
            }
        }
    }
    if count > 0 {
        write(to, "openings.jsonl", lines.as_bytes())?;
    }
    Ok(count)
}

/// Writes tiles and bundles as entries come, and notes the hashes that acts name.
struct Writer<'a> {
    to: &'a Path,
    edge: TileEdge,
    bundle: Vec<Vec<u8>>,
    named: BTreeSet<Hash>,
}

impl Writer<'_> {
    fn entry(&mut self, bytes: Vec<u8>) -> anyhow::Result<()> {
        let (to, mut written) = (self.to, Ok(()));
        self.edge.append(leaf_hash(&bytes), |tile, hashes| {
            if written.is_ok() {
                written = write(to, &tile.path(), &tile_bytes(hashes));
            }
        });
        written?;
        if let Some(act) = bytes.split(|byte| *byte == b'\n').nth(1)
            && let Ok(act) = serde_json::from_slice::<Value>(act)
        {
            collect_hashes(&act, &mut self.named);
        }
        self.bundle.push(bytes);
        if self.bundle.len() as u64 == WIDTH { self.write_bundle() } else { Ok(()) }
    }

    fn write_bundle(&mut self) -> anyhow::Result<()> {
        let tile = Tile::entries((self.edge.size() - 1) / WIDTH, self.bundle.len() as u16);
        let bytes = bundle_bytes(self.bundle.iter().map(Vec::as_slice));
        self.bundle.clear();
        write(self.to, &tile.path(), &bytes)
    }

    fn finish(&mut self) -> anyhow::Result<()> {
        if !self.bundle.is_empty() {
            self.write_bundle()?;
        }
        self.edge.partial_tiles().try_for_each(|(tile, hashes)| write(self.to, &tile.path(), &tile_bytes(hashes)))
    }
}

fn collect_hashes(value: &Value, found: &mut BTreeSet<Hash>) {
    match value {
        Value::String(text) => found.extend(text.parse::<Hash>()),
        Value::Array(values) => values.iter().for_each(|value| collect_hashes(value, found)),
        Value::Object(members) => members.values().for_each(|value| collect_hashes(value, found)),
        _ => {}
    }
}

/// Writes blobs that have the name which their bytes give, with their salt if they have one.
struct Shelf<'a> {
    store: &'a Store,
    to: &'a Path,
    lines: String,
    written: BTreeSet<Hash>,
}

impl Shelf<'_> {
    async fn put(&mut self, hash: Hash, kind: Option<BlobKind>) -> anyhow::Result<()> {
        let Some(blob) = self.store.blob(hash.0).await? else { return Ok(()) };
        let wanted = kind.is_none_or(|kind| kind == blob.kind);
        if !wanted || !blob.is_named_rightly() || !self.written.insert(hash) {
            return Ok(());
        }
        let kind = if blob.kind == BlobKind::Text { "text" } else { "file" };
        let mut line = json!({ "kind": kind, "media_type": blob.media_type, "name": hash });
        if !blob.salt.is_empty() {
            line["salt"] = URL_SAFE_NO_PAD.encode(&blob.salt).into();
        }
        self.lines += &format!("{line}\n");
        write(self.to, &format!("blob/sha256/{hash}"), &blob.bytes)
    }
}

fn write(to: &Path, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
    let file: PathBuf = to.join(path);
    let folder = file.parent().unwrap_or(to);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&file, bytes))
        .with_context(|| format!("{} cannot be written", file.display()))
}
