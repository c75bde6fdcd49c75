//! The same questions put to the crates `tlog_tiles` and `signed_note`.

use nemcon_record::Hash;
use nemcon_record::checkpoint::Checkpoint;
use nemcon_record::merkle::{
    Tree, leaf_hash, prove_consistency, prove_inclusion, verify_consistency, verify_inclusion,
};
use nemcon_record::note::{Note, Signer, VerifierKey};
use nemcon_record::tiles::{Kind, Tile, new_tiles};
use proptest::prelude::*;

struct Stored(Vec<tlog_tiles::Hash>);

impl tlog_tiles::HashReader for Stored {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error> {
        Ok(indexes.iter().map(|index| self.0[*index as usize]).collect())
    }
}

fn theirs(hash: Hash) -> tlog_tiles::Hash {
    tlog_tiles::Hash(hash.0)
}

fn log(size: u64) -> (Vec<Hash>, Stored) {
    let mut stored = Stored(Vec::new());
    let mut leaves = Vec::new();
    for n in 0..size {
        let entry = n.to_be_bytes();
        let hashes = tlog_tiles::stored_hashes(n, &entry, &stored).unwrap();
        stored.0.extend(hashes);
        leaves.push(leaf_hash(&entry));
    }
    (leaves, stored)
}

fn root(leaves: &[Hash]) -> Hash {
    let mut tree = Tree::new();
    leaves.iter().for_each(|leaf| tree.append(*leaf));
    tree.root()
}

proptest! {
    #[test]
    fn proofs_are_the_same(size in 1..700_u64, a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>()) {
        let (leaves, stored) = log(size);
        let (index, old) = (a.index(size as usize) as u64, b.index(size as usize) as u64 + 1);
        prop_assert_eq!(theirs(root(&leaves)), tlog_tiles::tree_hash(size, &stored).unwrap());
        let Ok(ours) = prove_inclusion(index, size, leaves.as_slice());
        let proof = tlog_tiles::prove_record(size, index, &stored).unwrap();
        prop_assert_eq!(ours.iter().copied().map(theirs).collect::<Vec<_>>(), proof);
        let Ok(ours) = prove_consistency(old, size, leaves.as_slice());
        let proof = tlog_tiles::prove_tree(size, old, &stored).unwrap();
        prop_assert_eq!(ours.iter().copied().map(theirs).collect::<Vec<_>>(), proof);
    }

    /// Right and wrong proofs get the same verdict.
    #[test]
    fn verdicts_are_the_same(
        size in 1..300_u64, index in 0..300_u64, old in 1..300_u64, flip in any::<prop::sample::Index>(),
        broken: bool, cut: bool, shift in 0..2_u64,
    ) {
        let (index, old) = (index % size, old % size + 1);
        let (leaves, _) = log(size);
        let (top, older) = (root(&leaves), root(&leaves[..old as usize]));
        let spoil = |mut proof: Vec<Hash>| {
            if broken && !proof.is_empty() {
                let at = flip.index(proof.len());
                proof[at].0[0] ^= 1;
            }
            if cut {
                proof.pop();
            }
            proof
        };
        let Ok(proof) = prove_inclusion(index, size, leaves.as_slice());
        let (proof, leaf) = (spoil(proof), leaves[index as usize]);
        let ours = verify_inclusion(index + shift, size, &leaf, &proof, &top).is_ok();
        let proof = proof.into_iter().map(theirs).collect();
        let other = index + shift < size
            && tlog_tiles::check_record(&proof, size, theirs(top), index + shift, theirs(leaf)).is_ok();
        prop_assert_eq!(ours, other);
        let Ok(proof) = prove_consistency(old, size, leaves.as_slice());
        let proof = spoil(proof);
        let old = old + shift;
        let ours = verify_consistency(old, size, &older, &top, &proof).is_ok();
        let proof = proof.into_iter().map(theirs).collect();
        let other = old <= size && tlog_tiles::check_tree(&proof, size, theirs(top), old, theirs(older)).is_ok();
        prop_assert_eq!(ours, other);
    }

    #[test]
    fn tile_paths_are_the_same(level in 0..8_u8, number in 0..u64::from(u32::MAX), width in 1..=256_u16, entries: bool) {
        // `tlog_tiles` names bundles `data` and puts the height before the level.
        let mut tile = tlog_tiles::Tile::new(8, if entries { 0 } else { level }, number, u32::from(width), false);
        if entries {
            tile.set_is_data();
        }
        let ours = if entries { Tile::entries(number, width) } else { Tile::hashes(level, number, width) };
        let other = tile.path().replace("tile/8/", "tile/").replace("tile/data/", "tile/entries/");
        prop_assert_eq!(ours.path(), other);
    }

    #[test]
    fn new_tiles_are_the_same(old in 0..200_000_u64, more in 0..70_000_u64) {
        let ours: std::collections::BTreeSet<_> = new_tiles(old, old + more).filter(|t| t.kind != Kind::Entries).map(|t| t.path()).collect();
        let tiles = tlog_tiles::Tile::new_tiles(8, old, old + more);
        let other: std::collections::BTreeSet<_> = tiles.iter().map(|t| t.path().replace("tile/8/", "tile/")).collect();
        prop_assert_eq!(ours, other);
    }

    #[test]
    fn notes_are_read_alike(text in "[a-z \n]{0,60}\n", seeds in prop::collection::btree_set(1..6_u8, 1..5), at in any::<prop::sample::Index>(), with in any::<u8>()) {
        let signers: Vec<Signer> = seeds.iter().map(|s| Signer::ed25519(&format!("key{s}.example"), &[*s; 32]).unwrap()).collect();
        let signed = Note::sign(&text, &signers.iter().collect::<Vec<_>>()).unwrap().to_bytes();
        prop_assert!(theirs_verifies(&signed, &signers[0].verifier_key()));
        let mut bytes = signed;
        let at = at.index(bytes.len());
        bytes[at] = with;
        let key = signers[0].verifier_key();
        let ours = Note::parse(&bytes).ok().is_some_and(|note| note.verify(std::slice::from_ref(&key)).is_ok());
        prop_assert_eq!(ours, theirs_verifies(&bytes, &key));
    }

    #[test]
    fn checkpoints_are_read_alike(
        origin in "[a-z./ ]{0,12}", size in "(0|[1-9][0-9]{0,19}|0[0-9]|\\+1|-1)", flaw in 0..6_u8, root: [u8; 32],
    ) {
        let root = Hash(root);
        let mut text = format!("{origin}\n{size}\n{root}\n");
        match flaw {
            0 => text.push_str("extension\n"),
            1 => text.push('\n'),
            2 => { text.pop(); }
            _ => {}
        }
        let ours = Checkpoint::parse(&text).is_ok();
        // That crate lets sizes from 2^63 on pass; tlog-checkpoint does not.
        let small = size.parse::<u64>().is_ok_and(|size| size <= i64::MAX as u64);
        let other = small && tlog_tiles::Checkpoint::from_bytes(text.as_bytes()).is_ok();
        prop_assert_eq!(ours, other, "{:?}", text);
    }
}

fn theirs_verifies(bytes: &[u8], key: &VerifierKey) -> bool {
    let verifier = signed_note::StandardVerifier::new(&key.to_string()).unwrap();
    let verifiers = signed_note::VerifierList::new(vec![Box::new(verifier)]);
    signed_note::Note::from_bytes(bytes)
        .is_ok_and(|note| note.verify(&verifiers).is_ok_and(|(known, _)| !known.is_empty()))
}
