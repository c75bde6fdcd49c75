//! What lies beside the record: blobs, openings, desks.

use sha2::{Digest, Sha256};

use crate::value::big;
use crate::{Dialect, Failure, GroupId, Statement, Store, Value, Written};

/// Whether a blob may ever be erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlobKind {
    /// A text that the rules read: never erased.
    Text,
    /// A file that the rules do not read.
    File,
}

/// Bytes that entries name by their hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// SHA-256 of the bytes, or of a salt and the bytes where they are not public.
    pub name: [u8; 32],
    /// Whether it may be erased.
    pub kind: BlobKind,
    /// Media type.
    pub media_type: String,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The salt of a file that is not public, kept and erased with it; empty: there is none.
    pub salt: Vec<u8>,
}

/// Bytes of a salt, at least: 128 bits, so that nobody finds short contents by trying.
const SALT_BYTES_MIN: usize = 16;

impl Blob {
    /// A file, named by the SHA-256 of its bytes.
    pub fn file(media_type: String, bytes: Vec<u8>) -> Self {
        Self::salted_file(Vec::new(), media_type, bytes)
    }

    /// A file, named by the SHA-256 of salt and bytes, which tells nobody what is in it.
    pub fn salted_file(salt: Vec<u8>, media_type: String, bytes: Vec<u8>) -> Self {
        Self { name: name_of(&salt, &bytes), kind: BlobKind::File, media_type, bytes, salt }
    }

    /// Says whether its name is the one that its bytes, and its salt if it has one, give.
    pub fn is_named_rightly(&self) -> bool {
        let salted = !self.salt.is_empty();
        let fits = !salted || (self.salt.len() >= SALT_BYTES_MIN && self.kind == BlobKind::File);
        fits && self.name == name_of(&self.salt, &self.bytes)
    }
}

fn name_of(salt: &[u8], bytes: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(bytes).finalize().into()
}

/// What stands in an entry as a commitment only. It can be erased, and the record stays whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Leaf index of the entry.
    pub leaf: u64,
    /// Which commitment of the entry it opens.
    pub name: String,
    /// Who may read it besides the Chair, such as `states` or `only:<code>,<code>`; a note for the operator, decided anew from the record.
    pub audience: String,
    /// The disclosure: salt and value, as the record defines them.
    pub bytes: Vec<u8>,
}

/// What is erased of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// Leaf index of the entry.
    pub leaf: u64,
    /// The openings of these names alone; nothing: all.
    pub only: Option<Vec<String>>,
    /// Files that go with it, where they have a salt.
    pub files: Vec<[u8; 32]>,
}

pub(crate) const PUT_BLOB: &str = "INSERT INTO blobs (name, kind, media_type, bytes, salt) VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (name) DO UPDATE SET waiting = NULL, kind = CASE WHEN excluded.kind = 'text' THEN 'text' ELSE blobs.kind END \
     WHERE excluded.kind = 'text' OR blobs.waiting IS NOT NULL";
/// A file that waits for an act waits no more when one names it.
pub(crate) const NAME_BLOB: &str = "UPDATE blobs SET waiting = NULL WHERE name = $1 AND waiting IS NOT NULL";
pub(crate) const PUT_OPENING: &str =
    "INSERT INTO openings (group_id, leaf, name, audience, bytes) VALUES ($1, $2, $3, $4, $5)";

impl Store {
    /// Keeps a blob. One of this name that is there stays as it is; a file named as a text becomes a text.
    pub async fn put_blob(&self, blob: Blob) -> Result<(), Failure> {
        self.engine.write(vec![Statement::once(PUT_BLOB, blob.values())], None).await.map(|_| ())
    }

    /// Keeps a file that no act names yet, since an instant in milliseconds. One of this name that is there stays as it is.
    pub async fn put_upload(&self, blob: Blob, since: i64) -> Result<(), Failure> {
        let sql = "INSERT INTO blobs (name, kind, media_type, bytes, salt, waiting) VALUES ($1, $2, $3, $4, $5, $6) \
                   ON CONFLICT (name) DO UPDATE SET waiting = excluded.waiting WHERE blobs.waiting IS NOT NULL";
        let values = [blob.values(), vec![since.into()]].concat();
        self.engine.write(vec![Statement::once(sql, values)], None).await.map(|_| ())
    }

    /// Erases the files that no act has come to name since before an instant; says how many.
    pub async fn forget_uploads(&self, before: i64) -> Result<u64, Failure> {
        let sql = "DELETE FROM blobs WHERE kind = 'file' AND waiting < $1";
        match self.engine.write(vec![Statement::once(sql, vec![before.into()])], None).await? {
            Written::Done { rows } if rows > 0 => self.engine.scrub().await.map(|()| rows),
            _ => Ok(0),
        }
    }

    /// Returns a blob.
    pub async fn blob(&self, name: [u8; 32]) -> Result<Option<Blob>, Failure> {
        let sql = "SELECT kind, media_type, bytes, salt FROM blobs WHERE name = $1";
        let Some(mut row) = self.engine.read(sql, vec![name.into()]).await?.into_iter().next() else {
            return Ok(None);
        };
        let kind = match row.text()?.as_str() {
            "text" => BlobKind::Text,
            "file" => BlobKind::File,
            other => return Err(Failure::Damaged(format!("blob of kind {other}"))),
        };
        let (media_type, bytes) = (row.text()?, row.bytes()?);
        Ok(Some(Blob { name, kind, media_type, bytes, salt: row.maybe_bytes()?.unwrap_or_default() }))
    }

    /// Erases a file and says whether there was one. A text is never erased: `Conflict`.
    pub async fn erase_file(&self, name: [u8; 32]) -> Result<bool, Failure> {
        let sql = "DELETE FROM blobs WHERE name = $1";
        let done = self.engine.write(vec![Statement::once(sql, vec![name.into()])], None).await?;
        self.engine.scrub().await?;
        Ok(done != Written::Done { rows: 0 })
    }

    /// Returns the openings of the entries `from` to `to` (exclusive), in order.
    pub async fn openings(&self, group: GroupId, from: u64, to: u64) -> Result<Vec<Opening>, Failure> {
        let sql = "SELECT leaf, name, audience, bytes FROM openings \
                   WHERE group_id = $1 AND leaf >= $2 AND leaf < $3 ORDER BY leaf, name";
        let rows = self.engine.read(sql, vec![group.0.into(), big(from).into(), big(to).into()]).await?;
        rows.into_iter().map(opening_of).collect()
    }

    /// Returns the openings of a group with these names, which for members of public entries are the commitments that they open.
    pub async fn openings_named(&self, group: GroupId, names: &[String]) -> Result<Vec<Opening>, Failure> {
        const SQLITE: &str = "SELECT leaf, name, audience, bytes FROM openings \
             WHERE group_id = $1 AND name IN (SELECT value FROM json_each('[\"' || replace($2, ',', '\",\"') || '\"]'))";
        const POSTGRES: &str = "SELECT leaf, name, audience, bytes FROM openings \
             WHERE group_id = $1 AND name = ANY(string_to_array($2, ','))";
        // A name that is no plain word is none of ours.
        let plain =
            |name: &&String| !name.is_empty() && name.bytes().all(|c| c.is_ascii_alphanumeric() || b"-_".contains(&c));
        let names: Vec<&str> = names.iter().filter(plain).map(String::as_str).collect();
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let sql = if self.dialect() == Dialect::Sqlite { SQLITE } else { POSTGRES };
        let rows = self.engine.read(sql, vec![group.0.into(), names.join(",").into()]).await?;
        rows.into_iter().map(opening_of).collect()
    }

    /// Erases all openings of an entry, and of the `files` that it names those that have a salt; says how many openings and files there were.
    /// Every node on the database is told, as of an append.
    pub async fn erase_openings(&self, group: GroupId, leaf: u64, files: &[[u8; 32]]) -> Result<u64, Failure> {
        self.erase_openings_of(group, vec![Erased { leaf, only: None, files: files.to_vec() }]).await
    }

    /// The same for several entries at once, and where names are given for these openings alone.
    pub async fn erase_openings_of(&self, group: GroupId, erased: Vec<Erased>) -> Result<u64, Failure> {
        let (mut whole, mut named, mut files) = (Vec::new(), Vec::new(), Vec::new());
        for Erased { leaf, only, files: of } in erased {
            let leaf: [Value; 2] = [group.0.into(), big(leaf).into()];
            match only {
                None => whole.push(leaf.to_vec()),
                Some(names) => named.extend(names.into_iter().map(|name| [leaf.to_vec(), vec![name.into()]].concat())),
            }
            files.extend(of.into_iter().map(|name| vec![Value::from(name)]));
        }
        let statements = vec![
            Statement::guard("UPDATE groups SET erasures = erasures + 1 WHERE id = $1", vec![group.0.into()]),
            Statement::each("DELETE FROM openings WHERE group_id = $1 AND leaf = $2", whole),
            Statement::each("DELETE FROM openings WHERE group_id = $1 AND leaf = $2 AND name = $3", named),
            Statement::each("DELETE FROM blobs WHERE name = $1 AND kind = 'file' AND salt IS NOT NULL", files),
        ];
        let done = self.engine.write(statements, Some(group)).await?;
        self.engine.scrub().await?;
        match done {
            // The first of the rows is that of the group.
            Written::Done { rows } => Ok(rows.saturating_sub(1)),
            Written::Guarded => Err(Failure::Conflict(format!("no group {}", group.0))),
        }
    }

    /// Lays private bytes on a seat's desk under a name, in place of what lay there; no bytes clear it.
    pub async fn put_on_desk(&self, group: GroupId, seat: &str, name: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        let mut values: Vec<Value> = vec![group.0.into(), seat.into(), name.into()];
        let statement = if bytes.is_empty() {
            Statement::once("DELETE FROM desks WHERE group_id = $1 AND seat = $2 AND name = $3", values)
        } else {
            values.push(bytes.into());
            let sql = "INSERT INTO desks (group_id, seat, name, bytes) VALUES ($1, $2, $3, $4) \
                       ON CONFLICT (group_id, seat, name) DO UPDATE SET bytes = excluded.bytes";
            Statement::once(sql, values)
        };
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Returns what lies on a seat's desk: names and bytes, by name.
    pub async fn desk(&self, group: GroupId, seat: &str) -> Result<Vec<(String, Vec<u8>)>, Failure> {
        let sql = "SELECT name, bytes FROM desks WHERE group_id = $1 AND seat = $2 ORDER BY name";
        let rows = self.engine.read(sql, vec![group.0.into(), seat.into()]).await?;
        rows.into_iter().map(|mut row| Ok((row.text()?, row.bytes()?))).collect()
    }
}

fn opening_of(mut row: crate::Row) -> Result<Opening, Failure> {
    Ok(Opening { leaf: row.count()?, name: row.text()?, audience: row.text()?, bytes: row.bytes()? })
}

impl Blob {
    pub(crate) fn values(self) -> Vec<Value> {
        let kind = match self.kind {
            BlobKind::Text => "text",
            BlobKind::File => "file",
        };
        let salt = if self.salt.is_empty() { Value::Null } else { self.salt.into() };
        vec![self.name.into(), kind.into(), self.media_type.into(), self.bytes.into(), salt]
    }
}

impl Opening {
    pub(crate) fn values(self, group: GroupId) -> Vec<Value> {
        vec![group.0.into(), big(self.leaf).into(), self.name.into(), self.audience.into(), self.bytes.into()]
    }
}
