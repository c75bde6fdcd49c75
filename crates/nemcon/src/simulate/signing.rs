//! Keys that the simulation can sign with: a few, each found again by its public half.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use nemcon_negotiation::state::{PublicKey, State};
use nemcon_negotiation::{Act, Content};
use nemcon_record::note::Signer;

const KEYS: usize = 200;

static SEEDS: LazyLock<BTreeMap<[u8; 32], [u8; 32]>> =
    LazyLock::new(|| (0..KEYS).map(|n| (made(&seed(n)).1, seed(n))).collect());

fn seed(n: usize) -> [u8; 32] {
    nemcon_record::sha256(format!("simulated key {n}").as_bytes()).0
}

fn made(seed: &[u8; 32]) -> (Signer, [u8; 32]) {
    let signer = Signer::ed25519("simulated", seed).expect("a name that keys may have");
    let public = signer.verifier_key().public().try_into().expect("Ed25519 keys have 32 bytes");
    (signer, public)
}

/// Returns the public half of one of the keys.
pub(super) fn public(n: usize) -> [u8; 32] {
    made(&seed(n % KEYS)).1
}

/// Returns the key whose public half that is, if it is one of them.
pub(super) fn signer(key: &PublicKey) -> Option<Signer> {
    let PublicKey::Ed25519 { public } = key else { return None };
    Some(made(SEEDS.get(&public.0)?).0)
}

/// Returns the signature lines of an act: a confirmation has one, and of what else delegations with a key do about every fourth act, be it that
/// the key has ended.
pub(super) fn signatures(act: &Act, state: &State) -> String {
    let Some(held) = state.delegations.get(&act.by) else { return String::new() };
    let key = match &act.content {
        Content::ConfirmAct(confirming) => held.keys.get(&confirming.key),
        _ if act.id.0[0].is_multiple_of(4) => held.keys.values().find(|key| signer(&key.key).is_some()),
        _ => None,
    };
    key.and_then(|key| signer(&key.key)).map_or_else(String::new, |signer| format!("{}\n", signer.sign(&act.line())))
}
