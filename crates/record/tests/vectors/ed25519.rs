//! 914 edge cases of C2SP/CCTV: our rule is the one that Go, OpenSSL and dalek's `verify` share.

use std::collections::BTreeSet;

use nemcon_record::ed25519;
use serde_json::Value;

use crate::{cases, hex, shared, text};

#[test]
fn the_rule_is_without_cofactor() {
    let Some(folder) = shared("ed25519") else { return };
    let accepted: Value = serde_json::from_slice(&std::fs::read(folder.join("accepted.json")).unwrap()).unwrap();
    let accepted: BTreeSet<u64> = serde_json::from_value(accepted["cofactorless"].clone()).unwrap();
    let mut found = BTreeSet::new();
    for case in cases(folder.join("ed25519vectors.json")) {
        let key: [u8; 32] = hex(text(&case, "key")).try_into().unwrap();
        if ed25519::verify(&key, text(&case, "msg").as_bytes(), &hex(text(&case, "sig"))) {
            found.insert(case["number"].as_u64().unwrap());
        }
        let flags: Vec<String> = serde_json::from_value(case["flags"].clone()).unwrap_or_default();
        let odd = flags.iter().any(|flag| flag == "low_order_A" || flag == "non_canonical_A");
        assert!(!odd || ed25519::check_key(&key).is_err(), "an odd key passes registration: {case}");
    }
    assert_eq!(found, accepted);
    assert_eq!(accepted.len(), 208);
}

#[test]
fn ordinary_keys_pass_registration() {
    for seed in 0..50 {
        assert_eq!(ed25519::check_key(&ed25519::public_key(&[seed; 32])), Ok(()));
    }
    assert_eq!(ed25519::check_key(&[0xff; 32]), Err(ed25519::KeyError::NotCanonical));
    let mut identity = [0; 32];
    identity[0] = 1;
    assert_eq!(ed25519::check_key(&identity), Err(ed25519::KeyError::SmallOrder));
}
