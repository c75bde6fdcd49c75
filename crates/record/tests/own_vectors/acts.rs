//! What the entries of the vectors say, and the keys that sign them. All of it is invented.

use ed25519_dalek::{Signer as _, SigningKey};
use nemcon_record::disclosure::{self, Disclosure};
use nemcon_record::entry::Entry;
use nemcon_record::note::{Note, Signer};
use nemcon_record::signature::sshsig::{self, PublicKey};
use nemcon_record::signature::webauthn::{Assertion, CoseKey, RelyingParty, challenge};
use nemcon_record::signature::{ActKey, namespace};
use nemcon_record::{json, sha256};
use serde_json::{Value, json};
use sha2::{Digest, Sha512};

pub const ORIGIN: &str = "record.example/exercise";
pub const RP_ID: &str = "vesteria.example";
pub const WEB_ORIGIN: &str = "https://vesteria.example";

pub const PLAIN_SEED: [u8; 32] = [0x11; 32];
pub const SSH_SEED: [u8; 32] = [0x22; 32];
pub const PASSKEY_SEED: [u8; 32] = [0x33; 32];

/// A P-256 passkey, and its signature of entry 5: ECDSA draws a new number for each signature, so this one stays as it
/// was made.
pub const P256_COSE: &str = "a5010203262001215820b437ff579c76a6054c766dcbee2fb6753f4c9c0f211b397a85515f25dced61dd225820c84d46250eebd2c280c004f007eb1f17cbbdda54c28fb183640a732be18c36e8";
const P256_SIGNATURE: &str = "304402202bad5df2deb658a0bcdca21395fb318c1b6c966f9fb77c4e816a98cab0fdc10002201f1498db19a9f9c9c2b989fea63f5135b0f4d6c5558b756d86b8cffc6ef61315";

fn line(value: &Value) -> Vec<u8> {
    let mut line = json::canonical(value);
    line.push(b'\n');
    line
}

fn admission(number: u64, rule: &str) -> Vec<u8> {
    let minute = 10 + number;
    line(&json!({
        "number": number,
        "outcome": {},
        "received": format!("2026-06-11T12:{minute}:00.250Z"),
        "recorded": format!("2026-06-11T12:{minute}:00.311Z"),
        "rule": rule,
        "rulebook": sha256(b"a rulebook").to_hex(),
        "rules": 1,
        "v": 1,
    }))
}

/// An act of the mission of Vesteria; `id` is made of the number so that the vectors stay as they are.
fn act(number: u8, name: &str, body: Value, signed: bool) -> Value {
    let mut act = json!({
        "act": name,
        "body": body,
        "by": "vesteria",
        "capacity": "delegate",
        "group": ORIGIN,
        "id": format!("{:02x}", number).repeat(16),
        "v": 1,
    });
    if signed {
        act["seen"] = json!({"root": sha256(b"a root").to_hex(), "size": number - 1});
    }
    act
}

fn text(line: &[u8]) -> &str {
    std::str::from_utf8(line).unwrap()
}

/// Entry 1: nobody signed, so the operator alone vouches for it.
pub fn unsigned() -> Entry<'static> {
    let body = json!({"text": "Vesteria supports the point of contact directory.\n\t« Très bien » — 10 ≤ 12"});
    Entry::compose(&admission(1, "statements"), &line(&act(1, "make_statement", body, false))).unwrap()
}

/// Entry 2: signed by a plain Ed25519 key.
pub fn by_ed25519() -> Entry<'static> {
    let line = line(&act(2, "ask_for_time", json!({"hours": 24}), true));
    let note = Note::sign(text(&line), &[&plain_signer()]).unwrap();
    Entry::compose(&admission(2, "silence"), &note.to_bytes()).unwrap()
}

pub fn plain_signer() -> Signer {
    Signer::ed25519("vesteria.example/mission", &PLAIN_SEED).unwrap()
}

fn string(bytes: &[u8]) -> Vec<u8> {
    [&(bytes.len() as u32).to_be_bytes(), bytes].concat()
}

pub fn ssh_public() -> PublicKey {
    let public = SigningKey::from_bytes(&SSH_SEED).verifying_key();
    PublicKey::parse(&[string(b"ssh-ed25519"), string(public.as_bytes())].concat()).unwrap()
}

/// Entry 3: signed as `ssh-keygen -Y sign -n nemcon-act-v1@record.example/exercise` signs.
pub fn by_ssh() -> Entry<'static> {
    let line = line(&act(3, "ask_for_floor", json!({"item": "5"}), true));
    let namespace = namespace(ORIGIN);
    let bytes = sshsig::signed_bytes(&namespace, b"sha512", &Sha512::digest(&line));
    let signature = SigningKey::from_bytes(&SSH_SEED).sign(&bytes).to_bytes();
    let signature = [string(b"ssh-ed25519"), string(&signature)].concat();
    let fields = [ssh_public().blob(), namespace.as_bytes(), b"", b"sha512", &signature].map(string);
    let blob = [b"SSHSIG\0\0\0\x01".as_slice(), &fields.concat()].concat();
    let key = ActKey::ssh("vesteria.example/ssh", ssh_public()).unwrap();
    with_line(3, "meetings", &line, &key, blob)
}

fn with_line(number: u64, rule: &str, line: &[u8], key: &ActKey, signature: Vec<u8>) -> Entry<'static> {
    let mut note = Note::sign(text(line), &[]).unwrap();
    note.add(key.line(signature));
    Entry::compose(&admission(number, rule), &note.to_bytes()).unwrap()
}

fn passkey(name: &str, key: CoseKey) -> ActKey {
    let party = RelyingParty { key, rp_id: RP_ID.into(), origins: vec![WEB_ORIGIN.into()], require_verified: true };
    ActKey::webauthn(name, party).unwrap()
}

pub fn eddsa_key() -> CoseKey {
    CoseKey::ed25519(SigningKey::from_bytes(&PASSKEY_SEED).verifying_key().to_bytes())
}

/// What browser and authenticator answer to an act, but for the signature; and the bytes to be signed.
fn answer(line: &[u8]) -> (Assertion, Vec<u8>) {
    use base64::Engine as _;
    let challenge = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(challenge(line));
    let client_data =
        format!(r#"{{"type":"webauthn.get","challenge":"{challenge}","origin":"{WEB_ORIGIN}","crossOrigin":false}}"#);
    let authenticator_data = [&sha256(RP_ID.as_bytes()).0[..], &[0x05, 0, 0, 0, 0]].concat();
    let signed = [&authenticator_data[..], &sha256(client_data.as_bytes()).0].concat();
    (Assertion { authenticator_data, client_data: client_data.into_bytes(), signature: Vec::new() }, signed)
}

/// Entry 4: signed by a passkey with EdDSA.
pub fn by_eddsa_passkey() -> Entry<'static> {
    let line = line(&act(4, "take_position", json!({"kind": "reservation", "paragraphs": [12]}), true));
    let (mut answer, bytes) = answer(&line);
    answer.signature = SigningKey::from_bytes(&PASSKEY_SEED).sign(&bytes).to_bytes().to_vec();
    let key = passkey("vesteria.example/passkey-1", eddsa_key());
    with_line(4, "positions", &line, &key, answer.to_bytes().unwrap())
}

/// Entry 5: signed by a passkey with ES256.
pub fn by_es256_passkey() -> Entry<'static> {
    let line = line(&act(5, "take_position", json!({"kind": "explanation", "paragraphs": []}), true));
    let (mut answer, _) = answer(&line);
    answer.signature = crate::hex(P256_SIGNATURE);
    let key = passkey("vesteria.example/passkey-2", CoseKey::parse(&crate::hex(P256_COSE)).unwrap());
    with_line(5, "positions", &line, &key, answer.to_bytes().unwrap())
}

pub fn person() -> Disclosure {
    Disclosure::make(&[0x61; 16], "person", json!("Ilka Søndergård, counsellor")).unwrap()
}

/// Entry 6: public, but who acted for the delegation is a commitment.
pub fn with_commitment() -> Entry<'static> {
    let mut act = act(6, "make_statement", json!({"text": "Vesteria joins the others."}), false);
    act["person"] = disclosure::commit(&person());
    Entry::compose(&admission(6, "statements"), &line(&act)).unwrap()
}

/// Entry 7: a break of silence, wholly closed; and what opens it.
pub fn closed() -> (Entry<'static>, Vec<Disclosure>) {
    let body = json!({"paragraphs": [31], "reason": "The word “shall” was not agreed.", "silence": "0a".repeat(16)});
    let line = line(&act(7, "break_silence", body, true));
    let note = Note::sign(text(&line), &[&plain_signer()]).unwrap();
    let inner = Entry::compose(&admission(7, "silence"), &note.to_bytes()).unwrap();
    let states = json!({"paragraphs": [31], "silence": "broken"});
    let salts = [[0x71; 16], [0x72; 16], [0x73; 16], [0x74; 16]];
    disclosure::close_entry(&inner, Some(states), &salts).unwrap()
}
