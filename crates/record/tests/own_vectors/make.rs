//! Makes the files of `vectors/`.

use std::collections::BTreeMap;

use nemcon_record::checkpoint::{Checkpoint, Cosigner, with_cosignatures};
use nemcon_record::entry::Entry;
use nemcon_record::merkle::root_of;
use nemcon_record::note::Signer;
use nemcon_record::proof::TlogProof;
use nemcon_record::signature::{ActKey, sshsig};
use nemcon_record::{Hash, ed25519, tiles};
use serde_json::{Value, json};

use crate::acts::{self, ORIGIN, RP_ID, WEB_ORIGIN};

const LOG_SEED: [u8; 32] = [0x44; 32];
const WITNESS_SEED: [u8; 32] = [0x55; 32];

pub fn files() -> BTreeMap<String, Vec<u8>> {
    let (closed, openings) = acts::closed();
    let entries = [
        ("1-unsigned.entry", acts::unsigned()),
        ("2-ed25519.entry", acts::by_ed25519()),
        ("3-sshsig.entry", acts::by_ssh()),
        ("4-webauthn-eddsa.entry", acts::by_eddsa_passkey()),
        ("5-webauthn-es256.entry", acts::by_es256_passkey()),
        ("6-commitment.entry", acts::with_commitment()),
        ("7-closed.entry", closed),
    ];
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut put = |name: &str, bytes: Vec<u8>| files.insert(name.to_owned(), bytes);
    put("keys.json", pretty(&keys()));
    put("refused.json", pretty(&refused()));
    put("expect.json", pretty(&expect(&entries)));
    put("6-person.disclosure", disclosure_line(acts::person().text()));
    put("7-entry.disclosure", disclosure_line(openings[0].text()));
    put("7-states.disclosure", disclosure_line(openings[1].text()));
    for (name, bytes) in log(&entries) {
        put(&name, bytes);
    }
    for (name, entry) in entries {
        put(name, entry.into_bytes());
    }
    files
}

fn disclosure_line(text: &str) -> Vec<u8> {
    format!("{text}\n").into_bytes()
}

fn pretty(value: &Value) -> Vec<u8> {
    (serde_json::to_string_pretty(value).unwrap() + "\n").into_bytes()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

fn keys() -> Value {
    let passkey = |name: &str, public: &[u8]| json!({"kind": "webauthn", "name": name, "public": hex(public), "rp_id": RP_ID, "web_origin": WEB_ORIGIN});
    let mut eddsa = passkey("vesteria.example/passkey-1", acts::eddsa_key().cose());
    eddsa["seed"] = hex(&acts::PASSKEY_SEED).into();
    json!({
        "say": "Keys of the test vectors. The seeds are public: never use them.",
        "log": log_signer().verifier_key().to_string(),
        "log_seed": hex(&LOG_SEED),
        "witness": witness().verifier_key().to_string(),
        "witness_seed": hex(&WITNESS_SEED),
        "acts": [
            {
                "kind": "ed25519", "name": acts::plain_signer().name(),
                "public": hex(&ed25519::public_key(&acts::PLAIN_SEED)), "seed": hex(&acts::PLAIN_SEED),
            },
            {
                "kind": "ssh", "name": "vesteria.example/ssh",
                "public": format!("ssh-ed25519 {}", base64(acts::ssh_public().blob())), "seed": hex(&acts::SSH_SEED),
            },
            eddsa,
            passkey("vesteria.example/passkey-2", &crate::hex(acts::P256_COSE)),
        ],
    })
}

fn log_signer() -> Signer {
    Signer::ed25519(ORIGIN, &LOG_SEED).unwrap()
}

fn witness() -> Cosigner {
    Cosigner::ed25519("witness.example/north", &WITNESS_SEED).unwrap()
}

fn expect(entries: &[(&str, Entry<'_>)]) -> Value {
    let cases = entries.iter().map(|(name, entry)| {
        let signed_by: Vec<String> = entry.signatures().into_iter().map(|line| line.name).collect();
        json!({
            "file": name,
            "leaf": entry.leaf_hash().to_string(),
            "closed": entry.is_closed(),
            "signed_by": signed_by,
        })
    });
    json!({"origin": ORIGIN, "entries": cases.collect::<Vec<_>>()})
}

fn log(entries: &[(&str, Entry<'_>)]) -> Vec<(String, Vec<u8>)> {
    let leaves: Vec<Hash> = entries.iter().map(|(_, entry)| entry.leaf_hash()).collect();
    let size = leaves.len() as u64;
    let Ok(root) = root_of(size, leaves.as_slice());
    let checkpoint = Checkpoint::new(ORIGIN, size, root).unwrap();
    let signed = checkpoint.sign(&[&log_signer()]).unwrap();
    let signed = with_cosignatures(&signed, [witness().cosign(&checkpoint, 1_781_180_000)]).unwrap();
    let Ok(proof) = TlogProof::make(2, &signed, size, leaves.as_slice());
    let policy = format!(
        "# The log of the exercise and one witness.\nlog {}\nwitness north {}\nquorum north\n",
        log_signer().verifier_key(),
        witness().verifier_key()
    );
    vec![
        ("log/checkpoint".to_owned(), signed),
        ("log/tile/0/000.p/7".to_owned(), tiles::tile_bytes(&leaves)),
        ("log/tile/entries/000.p/7".to_owned(), tiles::bundle_bytes(entries.iter().map(|(_, e)| e.as_bytes()))),
        ("3.tlog-proof".to_owned(), proof.to_bytes()),
        ("policy.txt".to_owned(), policy.into_bytes()),
    ]
}

/// Bytes that look like an entry and are none.
fn refused() -> Value {
    let admission = "{\"number\":1,\"v\":1}\n";
    let act = |act: &str| format!("{admission}{act}");
    let digest = "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0";
    let cases: Vec<(&str, Vec<u8>)> = [
        ("nothing", String::new()),
        ("admission alone, not closed", admission.to_owned()),
        ("admission without LF", admission.trim_end().to_owned()),
        ("admission with CR", "{\"number\":1,\"v\":1}\r\n{}\n".to_owned()),
        ("admission is an array", "[]\n{}\n".to_owned()),
        ("act without LF", act("{\"v\":1}")),
        ("act with a space", act("{\"v\": 1}\n")),
        ("act with a byte order mark", act("\u{feff}{\"v\":1}\n")),
        ("members out of order", act("{\"v\":1,\"act\":\"a\"}\n")),
        ("members in the order of UTF-8, not UTF-16", act("{\"\u{fb06}\":1,\"\u{1f600}\":2}\n")),
        ("a member twice", act("{\"v\":1,\"v\":1}\n")),
        ("a fraction", act("{\"v\":1.5}\n")),
        ("an integer written as a fraction", act("{\"v\":1.0}\n")),
        ("an exponent", act("{\"v\":1e2}\n")),
        ("minus zero", act("{\"v\":-0}\n")),
        ("2^53 + 1", act("{\"v\":9007199254740993}\n")),
        ("text not in form C", act("{\"a\":\"e\u{301}\"}\n")),
        ("a member name not in form C", act("{\"e\u{301}\":1}\n")),
        ("an escape that is not canonical", act("{\"a\":\"\\u00e9\"}\n")),
        ("an escaped slash", act("{\"a\":\"\\/\"}\n")),
        ("half a surrogate", act("{\"a\":\"\\ud83d\"}\n")),
        ("a second act", act("{}\n{}\n")),
        ("an empty line and no signature", act("{}\n\n")),
        ("a signature line with a hyphen", act("{}\n\n- a AAAAAAA=\n")),
        ("a signature line in base64url", act("{}\n\n— a _____-8=\n")),
        ("something after the signatures", act("{}\n\n— a AAAAAAA=\n\n")),
        ("closed with three digests", format!("{{\"closed\":[\"{digest}\"],\"number\":1,\"v\":1}}\n")),
        (
            "closed with one digest four times",
            format!("{{\"closed\":[\"{digest}\",\"{digest}\",\"{digest}\",\"{digest}\"],\"number\":1,\"v\":1}}\n"),
        ),
        ("closed with one member more", "{\"closed\":[],\"number\":1,\"rule\":\"x\",\"v\":1}\n".to_owned()),
    ]
    .map(|(name, text)| (name, text.into_bytes()))
    .into();
    let too_long = |length: usize| format!("{{\"a\":\"{}\"}}\n", "x".repeat(length - 9));
    let not_utf8 = [admission.as_bytes(), b"{\"a\":\"\xff\"}\n"].concat();
    let long =
        [("an act not in UTF-8", not_utf8), ("an admission of 4,097 bytes", (too_long(4_097) + "{}\n").into_bytes())];
    let cases = cases.into_iter().chain(long).map(|(name, bytes)| {
        let why = Entry::parse(&bytes).map(drop).expect_err(name).to_string();
        json!({"name": name, "entry": hex(&bytes), "why": why})
    });
    json!({"say": "Bytes, in hexadecimal, that are no entry.", "cases": cases.collect::<Vec<_>>()})
}

/// Says that the keys in the file are those that sign: their ids stand in the signature lines.
#[test]
fn the_ids_of_the_keys_are_those_in_the_lines() {
    let key = ActKey::ssh("vesteria.example/ssh", acts::ssh_public()).unwrap();
    assert_eq!(acts::by_ssh().signatures()[0].id, key.id());
    let armored = sshsig::armor(&acts::by_ssh().signatures()[0].signature);
    assert!(sshsig::dearmor(&armored).is_ok());
}
