//! The record as anybody may copy it: checkpoint, tiles, bundles, proofs, in the addresses of C2SP tlog-tiles.

use nemcon_record::proof::TlogProof;
use nemcon_record::tiles::{Kind, Tile, WIDTH, bundle_bytes};
use nemcon_store::Failure;

use crate::Group;

/// Bytes to be served under a log's prefix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Media type.
    pub media_type: &'static str,
    /// Never changes, so caches may keep it.
    pub immutable: bool,
}

impl Group {
    /// Returns what stands at a path below the log's prefix: `checkpoint` or `tile/…`; nothing if there is none.
    pub async fn resource(&self, path: &str) -> Result<Option<Resource>, Failure> {
        let snapshot = self.snapshot();
        if path == "checkpoint" {
            let bytes = self.cosigned_checkpoint().await?;
            let found = Resource { bytes, media_type: "text/plain; charset=utf-8", immutable: false };
            return Ok((snapshot.size() > 0).then_some(found));
        }
        let Some(tile) = Tile::from_path(path) else { return Ok(None) };
        let bytes = match tile.kind {
            Kind::Hashes { .. } => snapshot.tree.tile(tile),
            Kind::Entries => self.bundle(tile, snapshot.size()).await?,
        };
        Ok(bytes.map(|bytes| Resource { bytes, media_type: "application/octet-stream", immutable: true }))
    }

    /// Returns the newest checkpoint with the signatures of witnesses.
    pub async fn cosigned_checkpoint(&self) -> Result<Vec<u8>, Failure> {
        let snapshot = self.snapshot();
        let lines = self.inner.store.cosignatures(self.inner.row.id, snapshot.size()).await?;
        let mut bytes = snapshot.checkpoint().to_vec();
        for cosignature in lines {
            bytes.extend_from_slice(cosignature.line.as_bytes());
            bytes.push(b'\n');
        }
        Ok(bytes)
    }

    /// Returns the bytes of an entry by its number; nothing if there is none.
    pub async fn entry(&self, number: u64) -> Result<Option<Vec<u8>>, Failure> {
        if number == 0 || number > self.snapshot().size() {
            return Ok(None);
        }
        let entries = self.inner.store.entries(self.inner.row.id, number - 1, number).await?;
        Ok(entries.into_iter().next())
    }

    /// Returns the proof that an entry is in the log, under the newest checkpoint, as a `.tlog-proof` file.
    pub async fn proof(&self, number: u64) -> Result<Option<Vec<u8>>, Failure> {
        let snapshot = self.snapshot();
        if number == 0 || number > snapshot.size() {
            return Ok(None);
        }
        let Ok(proof) = TlogProof::make(number - 1, snapshot.checkpoint(), snapshot.size(), &snapshot.tree);
        Ok(Some(proof.to_bytes()))
    }

    async fn bundle(&self, tile: Tile, size: u64) -> Result<Option<Vec<u8>>, Failure> {
        let range = tile.number.checked_mul(WIDTH).and_then(|from| Some((from, from.checked_add(tile.width.into())?)));
        let Some((from, to)) = range.filter(|(_, to)| *to <= size) else { return Ok(None) };
        let entries = self.inner.store.entries(self.inner.row.id, from, to).await?;
        Ok(Some(bundle_bytes(entries.iter().map(Vec::as_slice))))
    }
}
