use proptest::prelude::*;

use super::*;

fn leaves(count: u64) -> Vec<Hash> {
    (0..count).map(|n| leaf_hash(&n.to_be_bytes())).collect()
}

/// RFC 6962 section 2.1, word for word, as the yardstick.
fn reference_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => EMPTY_ROOT,
        [one] => *one,
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            node_hash(&reference_root(left), &reference_root(right))
        }
    }
}

#[test]
fn the_empty_root_is_the_hash_of_nothing() {
    assert_eq!(crate::sha256(b""), EMPTY_ROOT);
    assert_eq!(EMPTY_ROOT.to_string(), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    assert_eq!(Tree::new().root(), EMPTY_ROOT);
}

#[test]
fn the_tree_grows_as_rfc_6962_says() {
    let leaves = leaves(600);
    let mut tree = Tree::new();
    for size in 0..=600 {
        assert_eq!(tree.root(), reference_root(&leaves[..size]), "size {size}");
        assert_eq!(root_of(size as u64, leaves.as_slice()), Ok(tree.root()));
        assert_eq!(Tree::from_edge(tree.size(), tree.edge().to_vec()), Some(tree.clone()));
        if size < 600 {
            tree.append(leaves[size]);
        }
    }
    assert_eq!(Tree::from_edge(3, vec![EMPTY_ROOT]), None);
}

#[test]
fn every_proof_of_a_small_tree_holds_and_no_other() {
    let leaves = leaves(70);
    for size in 1..=70 {
        let root = reference_root(&leaves[..size as usize]);
        for index in 0..size {
            let Ok(proof) = prove_inclusion(index, size, leaves.as_slice());
            let leaf = &leaves[index as usize];
            assert_eq!(verify_inclusion(index, size, leaf, &proof, &root), Ok(()));
            assert!(verify_inclusion(index + 1, size, leaf, &proof, &root).is_err());
            assert!(verify_inclusion(index, size, &EMPTY_ROOT, &proof, &root).is_err());
        }
        for old in 0..=size {
            let Ok(proof) = prove_consistency(old, size, leaves.as_slice());
            let old_root = reference_root(&leaves[..old as usize]);
            assert_eq!(verify_consistency(old, size, &old_root, &root, &proof), Ok(()), "{old} {size}");
            assert!(verify_consistency(old, size, &leaves[69], &root, &proof).is_err());
        }
    }
}

proptest! {
    #[test]
    fn a_broken_proof_is_refused(size in 2..400_u64, index in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), bit in 0..256_usize) {
        let leaves = leaves(size);
        let root = reference_root(&leaves);
        let index = index.index(size as usize) as u64;
        let Ok(mut proof) = prove_inclusion(index, size, leaves.as_slice());
        let at = at.index(proof.len());
        proof[at].0[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(verify_inclusion(index, size, &leaves[index as usize], &proof, &root).is_err());
        proof.truncate(at);
        prop_assert!(verify_inclusion(index, size, &leaves[index as usize], &proof, &root).is_err());
    }
}
