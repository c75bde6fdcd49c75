//! Groups and their records: entries, checkpoints, cosignatures.

use crate::value::big;
use crate::{Blob, Failure, Opening, OutboxRow, Row, Statement, Store, Value, Written};

/// A group's number in this database. It means nothing outside of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(pub i64);

/// A group whose record is kept here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Number in this database.
    pub id: GroupId,
    /// Origin of its log, which never changes.
    pub origin: String,
    /// Short name, for addresses.
    pub name: String,
    /// First public key of its log, as a C2SP verifier key; later ones stand in the record.
    pub log_key: String,
}

/// A signed checkpoint as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Entries in the tree.
    pub size: u64,
    /// The signed note.
    pub note: Vec<u8>,
}

/// A witness's signature line on the checkpoint of a size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cosignature {
    /// Name of the witness's key.
    pub cosigner: String,
    /// The whole signature line, without its LF.
    pub line: String,
}

/// What is written together or not at all.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Entries, in order; the first gets the leaf index `expected_size`.
    pub entries: Vec<Vec<u8>>,
    /// The signed checkpoint of the tree after the last of them. Empty: none, while a record is copied in and is none yet.
    pub checkpoint: Vec<u8>,
    /// Openings of these entries.
    pub openings: Vec<Opening>,
    /// Blobs that these entries name.
    pub blobs: Vec<Blob>,
    /// Names of files that were kept before, and that these entries name.
    pub named: Vec<[u8; 32]>,
    /// Notices to send.
    pub outbox: Vec<OutboxRow>,
}

/// How a record stands in the database: what a node must have followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Entries.
    pub size: u64,
    /// How often openings were erased.
    pub erasures: u64,
}

/// What became of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// Durable; the record now has this many entries.
    Recorded {
        /// Entries in the record.
        size: u64,
    },
    /// Somebody was faster, nothing was written; the record has this many entries.
    Moved {
        /// Entries in the record.
        size: u64,
    },
}

const CHUNK: u64 = 1024;

impl Store {
    /// Begins the record of a group; for an origin that is known, returns the group as it stands.
    pub async fn begin_group(&self, origin: &str, name: &str, log_key: &str) -> Result<Group, Failure> {
        let values = vec![origin.into(), name.into(), log_key.into()];
        let insert = "INSERT INTO groups (origin, name, log_key) VALUES ($1, $2, $3) ON CONFLICT (origin) DO NOTHING";
        self.engine.write(vec![Statement::once(insert, values)], None).await?;
        let group = self.group(origin).await?;
        group.ok_or_else(|| Failure::Damaged(format!("group {origin} was not kept")))
    }

    /// Returns the group with this origin.
    pub async fn group(&self, origin: &str) -> Result<Option<Group>, Failure> {
        let sql = "SELECT id, origin, name, log_key FROM groups WHERE origin = $1";
        let rows = self.engine.read(sql, vec![origin.into()]).await?;
        rows.into_iter().next().map(group_of).transpose()
    }

    /// Returns all groups, the oldest first.
    pub async fn groups(&self) -> Result<Vec<Group>, Failure> {
        let sql = "SELECT id, origin, name, log_key FROM groups ORDER BY id";
        self.engine.read(sql, vec![]).await?.into_iter().map(group_of).collect()
    }

    /// Returns how many entries the record has.
    pub async fn size(&self, group: GroupId) -> Result<u64, Failure> {
        let rows = self.engine.read("SELECT size FROM groups WHERE id = $1", vec![group.0.into()]).await?;
        one(rows)?.ok_or_else(|| no_group(group))?.count()
    }

    /// Returns how many entries the record has, and how often openings of it were erased.
    pub async fn standing(&self, group: GroupId) -> Result<Standing, Failure> {
        let sql = "SELECT size, erasures FROM groups WHERE id = $1";
        let mut row = one(self.engine.read(sql, vec![group.0.into()]).await?)?.ok_or_else(|| no_group(group))?;
        Ok(Standing { size: row.count()?, erasures: row.count()? })
    }

    /// Appends a batch, if the record still has `expected_size` entries. Nothing may be acknowledged before this answers `Recorded`.
    pub async fn append(&self, group: GroupId, expected_size: u64, batch: Batch) -> Result<Appended, Failure> {
        let size = expected_size + batch.entries.len() as u64;
        let statements = statements(group, expected_size, size, batch);
        match self.engine.write(statements, Some(group)).await? {
            Written::Done { .. } => Ok(Appended::Recorded { size }),
            Written::Guarded => Ok(Appended::Moved { size: self.size(group).await? }),
        }
    }

    /// Returns the entries with leaf indexes `from` to `to` (exclusive), at most a few thousand: for more, [`Store::walk`].
    pub async fn entries(&self, group: GroupId, from: u64, to: u64) -> Result<Vec<Vec<u8>>, Failure> {
        let sql = "SELECT leaf, bytes FROM entries WHERE group_id = $1 AND leaf >= $2 AND leaf < $3 ORDER BY leaf";
        let rows = self.engine.read(sql, vec![group.0.into(), big(from).into(), big(to).into()]).await?;
        let mut entries = Vec::with_capacity(rows.len());
        for (expected, mut row) in (from..).zip(rows) {
            let leaf = row.count()?;
            if leaf != expected {
                return Err(Failure::Damaged(format!("entry {expected} is missing, {leaf} follows")));
            }
            entries.push(row.bytes()?);
        }
        Ok(entries)
    }

    /// Walks through the entries `from` to `to` (exclusive) in chunks, in bounded memory.
    pub fn walk(&self, group: GroupId, from: u64, to: u64) -> Entries {
        Entries { store: self.clone(), group, next: from, to }
    }

    /// Returns the newest checkpoint.
    pub async fn latest_checkpoint(&self, group: GroupId) -> Result<Option<Checkpoint>, Failure> {
        let sql = "SELECT size, note FROM checkpoints WHERE group_id = $1 ORDER BY size DESC LIMIT 1";
        let rows = self.engine.read(sql, vec![group.0.into()]).await?;
        one(rows)?.map(checkpoint_of).transpose()
    }

    /// Returns the checkpoint of the smallest tree that has at least `size` entries: the first that covers entry `size - 1`.
    pub async fn checkpoint_covering(&self, group: GroupId, size: u64) -> Result<Option<Checkpoint>, Failure> {
        let sql = "SELECT size, note FROM checkpoints WHERE group_id = $1 AND size >= $2 ORDER BY size LIMIT 1";
        let rows = self.engine.read(sql, vec![group.0.into(), big(size).into()]).await?;
        one(rows)?.map(checkpoint_of).transpose()
    }

    /// Keeps a witness's signature on the checkpoint of `size`; a newer one by the same witness replaces it.
    pub async fn put_cosignature(&self, group: GroupId, size: u64, cosignature: Cosignature) -> Result<(), Failure> {
        let sql = "INSERT INTO cosignatures (group_id, size, cosigner, line) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (group_id, size, cosigner) DO UPDATE SET line = excluded.line";
        let values = vec![group.0.into(), big(size).into(), cosignature.cosigner.into(), cosignature.line.into()];
        self.engine.write(vec![Statement::once(sql, values)], None).await.map(|_| ())
    }

    /// Returns the witnesses' signatures on the checkpoint of `size`, by name.
    pub async fn cosignatures(&self, group: GroupId, size: u64) -> Result<Vec<Cosignature>, Failure> {
        let sql = "SELECT cosigner, line FROM cosignatures WHERE group_id = $1 AND size = $2 ORDER BY cosigner";
        let rows = self.engine.read(sql, vec![group.0.into(), big(size).into()]).await?;
        rows.into_iter().map(|mut row| Ok(Cosignature { cosigner: row.text()?, line: row.text()? })).collect()
    }
}

/// A walk through many entries; see [`Store::walk`].
pub struct Entries {
    store: Store,
    group: GroupId,
    next: u64,
    to: u64,
}

impl Entries {
    /// Returns the next chunk with the leaf index of its first entry, or nothing at the end. A hole, or an end too early, is a failure.
    pub async fn next(&mut self) -> Result<Option<(u64, Vec<Vec<u8>>)>, Failure> {
        if self.next >= self.to {
            return Ok(None);
        }
        let first = self.next;
        let end = self.to.min(first + CHUNK);
        let chunk = self.store.entries(self.group, first, end).await?;
        if chunk.len() as u64 != end - first {
            let missing = first + chunk.len() as u64;
            return Err(Failure::Damaged(format!("entry {missing} is missing, the record has {}", self.to)));
        }
        self.next = end;
        Ok(Some((first, chunk)))
    }
}

fn statements(group: GroupId, expected_size: u64, size: u64, batch: Batch) -> Vec<Statement> {
    let id = || Value::Int(group.0);
    let numbered = (expected_size..).zip(batch.entries);
    let entries = numbered.map(|(leaf, bytes)| vec![id(), big(leaf).into(), bytes.into()]).collect();
    let openings = batch.openings.into_iter().map(|o| o.values(group)).collect();
    let blobs = batch.blobs.into_iter().map(Blob::values).collect();
    let named = batch.named.into_iter().map(|name| vec![name.into()]).collect();
    let outbox = batch.outbox.into_iter().map(|o| o.values(group)).collect();
    let checkpoint = match batch.checkpoint {
        none if none.is_empty() => vec![],
        signed => vec![vec![id(), big(size).into(), signed.into()]],
    };
    let grow = "UPDATE groups SET size = $3 WHERE id = $1 AND size = $2";
    let note = "INSERT INTO checkpoints (group_id, size, note) VALUES ($1, $2, $3)";
    vec![
        Statement::guard(grow, vec![id(), big(expected_size).into(), big(size).into()]),
        Statement::each("INSERT INTO entries (group_id, leaf, bytes) VALUES ($1, $2, $3)", entries),
        Statement::each(note, checkpoint),
        Statement::each(crate::shelf::PUT_OPENING, openings),
        Statement::each(crate::shelf::PUT_BLOB, blobs),
        Statement::each(crate::shelf::NAME_BLOB, named),
        Statement::each(crate::outbox::PUT, outbox),
    ]
}

fn group_of(mut row: Row) -> Result<Group, Failure> {
    Ok(Group { id: GroupId(row.int()?), origin: row.text()?, name: row.text()?, log_key: row.text()? })
}

fn checkpoint_of(mut row: Row) -> Result<Checkpoint, Failure> {
    Ok(Checkpoint { size: row.count()?, note: row.bytes()? })
}

fn one(rows: Vec<Row>) -> Result<Option<Row>, Failure> {
    if rows.len() > 1 {
        return Err(Failure::Damaged(format!("{} rows where one was expected", rows.len())));
    }
    Ok(rows.into_iter().next())
}

fn no_group(group: GroupId) -> Failure {
    Failure::Conflict(format!("no group {}", group.0))
}
