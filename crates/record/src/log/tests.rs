use std::collections::BTreeMap;

use super::*;
use crate::Hash;
use crate::checkpoint::Checkpoint;
use crate::merkle::{self, HashReader as _, leaf_hash};
use crate::note::Signer;
use crate::policy::Policy;
use crate::proof::TlogProof;
use crate::tiles::{self, Kind, TileEdge};

type Log = BTreeMap<String, Vec<u8>>;

fn signer() -> Signer {
    Signer::ed25519("record.example/group", &[1; 32]).unwrap()
}

/// A published log whose entry *n* is `of(n)`.
fn log(size: u64, of: impl Fn(u64) -> String) -> Log {
    let entries: Vec<Vec<u8>> = (0..size).map(|n| of(n).into_bytes()).collect();
    let leaves: Vec<Hash> = entries.iter().map(|entry| leaf_hash(entry)).collect();
    let mut log = Log::new();
    let mut edge = TileEdge::new();
    for leaf in &leaves {
        edge.append(*leaf, |tile, hashes| {
            log.insert(tile.path(), tiles::tile_bytes(hashes));
        });
    }
    log.extend(edge.partial_tiles().map(|(tile, hashes)| (tile.path(), tiles::tile_bytes(hashes))));
    for tile in tiles::tiles_of(size).filter(|tile| tile.kind == Kind::Entries) {
        let first = (tile.number * 256) as usize;
        let part = &entries[first..first + usize::from(tile.width)];
        log.insert(tile.path(), tiles::bundle_bytes(part.iter().map(Vec::as_slice)));
    }
    log.insert("checkpoint".into(), checkpoint(size, edge.root()).sign(&[&signer()]).unwrap());
    log
}

fn checkpoint(size: u64, root: Hash) -> Checkpoint {
    Checkpoint::new("record.example/group", size, root).unwrap()
}

fn head(log: &Log) -> Checkpoint {
    Checkpoint::parse_signed(&log["checkpoint"]).unwrap().0
}

fn verify(log: &Log) -> Result<LogReport, LogError<std::convert::Infallible>> {
    verify_log(log, &Policy::of_log(signer().verifier_key()), |_, _| ())
}

#[test]
fn a_good_log_is_found_good() {
    for size in [0, 1, 255, 256, 257, 513, 70_000] {
        let log = log(size, |n| format!("entry {n}"));
        let mut seen = Vec::new();
        let policy = Policy::of_log(signer().verifier_key());
        let report = verify_log(&log, &policy, |n, entry| seen.push((n, entry.len()))).unwrap();
        assert_eq!(seen.len() as u64, size);
        assert!((0..).zip(&seen).all(|(n, (number, _))| n == *number));
        let expected = tiles::tiles_of(size).filter(|tile| tile.kind != Kind::Entries).count();
        assert_eq!(report.tiles, expected as u64, "size {size}");
    }
    let report = verify(&log(3, |n| n.to_string())).unwrap();
    assert_eq!(
        report.to_string(),
        "The log record.example/group has 3 entries. All 1 tiles fit them, and they add up to the root that the log \
         signed."
    );
}

#[test]
fn every_single_byte_of_a_log_matters() {
    let good = log(300, |n| format!("{n}"));
    for (path, bytes) in &good {
        for at in (0..bytes.len()).step_by(97) {
            let mut bad = good.clone();
            bad.get_mut(path).unwrap()[at] ^= 1;
            assert!(verify(&bad).is_err(), "{path} byte {at}");
        }
        let mut bad = good.clone();
        bad.remove(path);
        assert!(verify(&bad).is_err(), "{path} removed");
        let mut bad = good.clone();
        bad.get_mut(path).unwrap().pop();
        assert!(verify(&bad).is_err(), "{path} cut short");
    }
}

#[test]
fn a_full_tile_stands_in_for_a_partial_one() {
    let (small, mut large) = (log(300, |n| n.to_string()), log(600, |n| n.to_string()));
    large.insert("checkpoint".into(), small["checkpoint"].clone());
    large.insert("tile/1/000.p/1".into(), small["tile/1/000.p/1"].clone());
    assert!(verify(&large).is_ok());
}

#[test]
fn a_rewritten_history_is_named() {
    let log_of = |n: u64| log(n, |n| format!("entry {n}"));
    let (old, new) = (log_of(200), log_of(700));
    assert_eq!(check_extends(&new, &head(&old), &head(&new)), Ok(()));
    assert_eq!(check_extends(&new, &head(&new), &head(&new)), Ok(()));
    assert_eq!(check_extends(&old, &head(&new), &head(&old)), Err(NotConsistent::Shrunk { old: 700, new: 200 }));
    let rewritten = log(700, |n| if n == 130 { "another".into() } else { format!("entry {n}") });
    for old in [130, 131, 200, 256, 512, 699, 700] {
        let result = check_extends(&rewritten, &head(&log_of(old)), &head(&rewritten));
        let expected = if old == 130 { Ok(()) } else { Err(NotConsistent::SplitView { size: old }) };
        assert_eq!(result, expected, "{old}");
    }
    assert_eq!(check_extends(&rewritten, &head(&old), &head(&new)), Err(NotConsistent::Tiles));
    assert_eq!(compare(&head(&new), &head(&rewritten)), Comparison::SplitView);
    assert_eq!(first_difference(&new, &rewritten, 700), Ok(Some(130)));
    assert_eq!(first_difference(&new, &new, 700), Ok(None));
    for changed in [0, 255, 256, 511, 512, 699] {
        let other = log(700, |n| if n == changed { "x".into() } else { format!("entry {n}") });
        assert_eq!(first_difference(&new, &other, 700), Ok(Some(changed)));
    }
}

#[test]
fn proofs_are_made_from_tiles() {
    let published = log(66_000, |n| n.to_string());
    let policy = Policy::of_log(signer().verifier_key());
    let tiles = TileReader::new(&published, 66_000);
    assert_eq!(merkle::root_of(66_000, &tiles), Ok(head(&published).root()));
    assert_eq!(tiles.node(0, 65_999), Ok(leaf_hash(b"65999")));
    for index in [0, 255, 256, 65_535, 65_536, 65_999] {
        let proof = TlogProof::make(index, &published["checkpoint"], 66_000, &tiles).unwrap();
        assert!(proof.verify(&policy, index.to_string().as_bytes()).is_ok());
    }
    let empty = Log::new();
    assert_eq!(TileReader::new(&empty, 5).node(0, 0).unwrap_err().to_string(), "tile/0/000.p/5 is missing");
}
