//! Proofs of github.com/transparency-dev/merkle, and proofs of an independent program in Go.

use nemcon_record::merkle::{verify_consistency, verify_inclusion};

use nemcon_record::{Hash, sha256};
use serde_json::Value;

use crate::{bytes, cases, expects_ok, hash, hashes, shared, text};

/// Where sizes are equal, some roots of these cases are not 32 bytes long: only whether they are equal matters.
fn root(case: &Value, member: &str) -> Option<Hash> {
    let bytes = bytes(case, member);
    let stand_in = (case["size1"] == case["size2"]).then(|| sha256(&bytes));
    Hash::from_slice(&bytes).or(stand_in)
}

#[test]
fn inclusion_proofs_of_transparency_dev() {
    let Some(folder) = shared("merkle") else { return };
    let cases = cases(folder.join("inclusion.json"));
    for case in &cases {
        let holds = (|| {
            let (index, size) = (case["leafIdx"].as_u64()?, case["treeSize"].as_u64()?);
            let proof = hashes(&case["proof"])?;
            verify_inclusion(index, size, &hash(case, "leafHash")?, &proof, &hash(case, "root")?).ok()
        })();
        assert_eq!(holds.is_none(), case["wantErr"].as_bool().unwrap(), "{}", text(case, "file"));
    }
    assert_eq!(cases.len(), 98);
}

#[test]
fn consistency_proofs_of_transparency_dev() {
    let Some(folder) = shared("merkle") else { return };
    let cases = cases(folder.join("consistency.json"));
    for case in &cases {
        let holds = (|| {
            let (old, new) = (case["size1"].as_u64()?, case["size2"].as_u64()?);
            let proof = hashes(&case["proof"])?;
            {
                let (first, second) = (root(case, "root1")?, root(case, "root2")?);
                verify_consistency(old, new, &first, &second, &proof).ok()
            }
        })();
        assert_eq!(holds.is_none(), case["wantErr"].as_bool().unwrap(), "{}", text(case, "file"));
    }
    assert_eq!(cases.len(), 98);
}

#[test]
fn proofs_of_a_log_in_go() {
    let Some(folder) = shared("tlog") else { return };
    let cases = cases(folder.join("proofs.json"));
    for case in &cases {
        let proof = hashes(&case["proof"]).unwrap();
        let number = |member: &str| case[member].as_u64().unwrap();
        let hash = |member: &str| hash(case, member).unwrap();
        let holds = match text(case, "kind") {
            "inclusion" => {
                verify_inclusion(number("index"), number("size"), &hash("leaf"), &proof, &hash("root")).is_ok()
            }
            _ => {
                verify_consistency(number("old_size"), number("new_size"), &hash("old_root"), &hash("new_root"), &proof)
                    .is_ok()
            }
        };
        assert_eq!(holds, expects_ok(case), "{case}");
    }
    assert_eq!(cases.len(), 360);
}
