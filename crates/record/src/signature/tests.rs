use ed25519_dalek::{Signer as _, SigningKey};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use sha2::{Digest, Sha512};

use super::sshsig::{PublicKey, SshsigError};
use super::webauthn::{Assertion, AssertionError, CoseKey, RelyingParty, challenge};
use super::*;
use crate::note::{Note, Signer};
use crate::sha256;

const ORIGIN: &str = "record.example/group";
const LINE: &str = "{\"act\":\"statement\",\"v\":1}\n";

fn string(bytes: &[u8]) -> Vec<u8> {
    [&(bytes.len() as u32).to_be_bytes(), bytes].concat()
}

fn ssh_blob(key: &SigningKey) -> Vec<u8> {
    [string(b"ssh-ed25519"), string(key.verifying_key().as_bytes())].concat()
}

/// What a hardware key answers, made in software.
fn sk_signature(key: &SigningKey, flags: u8) -> (PublicKey, Vec<u8>) {
    let kind = b"sk-ssh-ed25519@openssh.com";
    let public = [string(kind), string(key.verifying_key().as_bytes()), string(b"ssh:")].concat();
    let signed = sshsig::signed_bytes(&namespace(ORIGIN), b"sha512", &Sha512::digest(LINE));
    let counter = 7_u32.to_be_bytes();
    let message = [&sha256(b"ssh:").0[..], &[flags], &counter, &sha256(&signed).0].concat();
    let signature = [string(kind), string(&key.sign(&message).to_bytes()), vec![flags], counter.to_vec()].concat();
    let fields = [&public[..], namespace(ORIGIN).as_bytes(), b"", b"sha512", &signature].map(string).concat();
    (PublicKey::parse(&public).unwrap(), [b"SSHSIG\0\0\0\x01".as_slice(), &fields].concat())
}

fn party(key: CoseKey) -> RelyingParty {
    let origins = vec!["https://record.example".into(), "https://vesteria.example".into()];
    RelyingParty { key, rp_id: "record.example".into(), origins, require_verified: true }
}

/// What a browser and its authenticator answer for an act line; the signature is still missing.
fn assertion(line: &[u8]) -> Assertion {
    let challenge = crate::encoding::to_base64url(&challenge(line));
    let client_data = format!(
        r#"{{"type":"webauthn.get","challenge":"{challenge}","origin":"https://record.example","crossOrigin":false}}"#
    );
    let authenticator_data = [&sha256(b"record.example").0[..], &[0x05, 0, 0, 0, 9]].concat();
    Assertion { authenticator_data, client_data: client_data.into_bytes(), signature: Vec::new() }
}

fn signed(mut assertion: Assertion, key: &SigningKey) -> Assertion {
    let client_hash = sha256(&assertion.client_data);
    let bytes = [&assertion.authenticator_data[..], &client_hash.0].concat();
    assertion.signature = key.sign(&bytes).to_bytes().to_vec();
    assertion
}

#[test]
fn an_act_is_signed_by_keys_of_three_kinds() {
    let plain = Signer::ed25519("vesteria.example/plain", &[1; 32]).unwrap();
    let (ssh, pass) = (SigningKey::from_bytes(&[2; 32]), SigningKey::from_bytes(&[3; 32]));
    let (hardware, blob) = sk_signature(&ssh, 0x01);
    let keys = [
        ActKey::ed25519("vesteria.example/plain", ed25519::public_key(&[1; 32])).unwrap(),
        ActKey::ssh("vesteria.example/ssh", hardware).unwrap(),
        ActKey::webauthn("vesteria.example/passkey", party(CoseKey::ed25519(pass.verifying_key().to_bytes()))).unwrap(),
    ];
    assert_eq!(plain.verifier_key().id(), keys[0].id(), "one kind of key, one id");
    let mut note = Note::sign(LINE, &[&plain]).unwrap();
    note.add(keys[1].line(blob));
    note.add(keys[2].line(signed(assertion(LINE.as_bytes()), &pass).to_bytes().unwrap()));
    let bytes = note.to_bytes();
    let act = ActNote::parse(&bytes).unwrap();
    assert_eq!(verify_act(&act, ORIGIN, &keys).unwrap(), [&keys[0], &keys[1], &keys[2]]);
    assert_eq!(verify_act(&act, ORIGIN, &keys[..1]).unwrap(), [&keys[0]], "unknown keys are passed over");
    assert_eq!(verify_act(&act, ORIGIN, &[]), Err(SignatureError::NoKnownKey));
    assert_eq!(verify_act(&ActNote::parse(LINE.as_bytes()).unwrap(), ORIGIN, &keys), Ok(vec![]));
    for key in &keys {
        assert_eq!(key.check(), Ok(()));
    }
    let error = verify_act(&act, "record.example/other", &keys).unwrap_err();
    assert_eq!(error.to_string(), "the SSH signature of vesteria.example/ssh: it was made for another namespace");
    let other = [bytes.as_slice()].concat();
    let other = String::from_utf8(other).unwrap().replace("statement", "objection");
    let act = ActNote::parse(other.as_bytes()).unwrap();
    for key in &keys {
        assert!(verify_act(&act, ORIGIN, std::slice::from_ref(key)).is_err(), "{}", key.name());
    }
}

#[test]
fn a_hardware_key_must_be_touched() {
    let key = SigningKey::from_bytes(&[2; 32]);
    let verify = |flags| {
        let (public, blob) = sk_signature(&key, flags);
        sshsig::verify(&public, &namespace(ORIGIN), LINE.as_bytes(), &blob)
    };
    assert_eq!(verify(0x01), Ok(()));
    assert_eq!(verify(0x05), Ok(()));
    assert_eq!(verify(0x04), Err(SshsigError::NotTouched));
    let (public, mut blob) = sk_signature(&key, 0x01);
    *blob.last_mut().unwrap() ^= 1;
    let namespace = namespace(ORIGIN);
    assert_eq!(sshsig::verify(&public, &namespace, LINE.as_bytes(), &blob), Err(SshsigError::Wrong));
    let soft = PublicKey::parse(&ssh_blob(&key)).unwrap();
    assert_eq!(sshsig::verify(&soft, &namespace, LINE.as_bytes(), &blob), Err(SshsigError::OtherKey));
}

#[test]
fn public_keys_of_other_kinds_are_refused() {
    let blob = ssh_blob(&SigningKey::from_bytes(&[2; 32]));
    assert!(PublicKey::parse(&blob).is_ok());
    assert_eq!(PublicKey::parse(&blob[..blob.len() - 1]), Err(SshsigError::Key));
    assert_eq!(PublicKey::parse(&[&blob[..], &[0]].concat()), Err(SshsigError::Key));
    let base64 = crate::encoding::to_base64(&blob);
    assert!(PublicKey::parse_line(&format!("ssh-ed25519 {base64} a comment\n")).is_ok());
    assert_eq!(PublicKey::parse_line(&format!("ssh-rsa {base64}")), Err(SshsigError::Key));
    assert_eq!(PublicKey::parse_line("ssh-ed25519"), Err(SshsigError::Key));
    let small = [string(b"ssh-ed25519"), string(&[0; 32])].concat();
    let key = ActKey::ssh("a", PublicKey::parse(&small).unwrap()).unwrap();
    assert_eq!(key.check(), Err(KeyError::SmallOrder));
    assert!(ActKey::ed25519("a b", [0; 32]).is_err());
}

#[test]
fn the_armour_is_that_of_ssh_keygen() {
    let blob: Vec<u8> = (0..=255).collect();
    assert_eq!(sshsig::dearmor(&sshsig::armor(&blob)), Ok(blob));
    assert!(sshsig::armor(b"x").starts_with("-----BEGIN SSH SIGNATURE-----\neA==\n-----END"));
    assert_eq!(sshsig::dearmor("eA=="), Err(SshsigError::Armor));
}

#[test]
fn a_passkey_on_p256_signs_an_act() {
    let random = SystemRandom::new();
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
    let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, document.as_ref(), &random).unwrap();
    let (x, y) = key.public_key().as_ref()[1..].split_at(32);
    let template = [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20];
    let cose = [&template[..], x, &[0x22, 0x58, 0x20], y].concat();
    let party = party(CoseKey::parse(&cose).unwrap());
    let mut assertion = assertion(LINE.as_bytes());
    let bytes = [&assertion.authenticator_data[..], &sha256(&assertion.client_data).0].concat();
    assertion.signature = key.sign(&random, &bytes).unwrap().as_ref().to_vec();
    assert_eq!(party.verify(&challenge(LINE.as_bytes()), &assertion), Ok(()));
    assertion.signature[10] ^= 1;
    assert!(party.verify(&challenge(LINE.as_bytes()), &assertion).is_err());
    assert_eq!(CoseKey::parse(&cose[..76]), Err(AssertionError::Key));
}

#[test]
fn an_assertion_is_refused_for_each_thing_that_is_wrong() {
    let key = SigningKey::from_bytes(&[3; 32]);
    let party = party(CoseKey::ed25519(key.verifying_key().to_bytes()));
    let verify = |change: &dyn Fn(&mut Assertion)| {
        let mut assertion = assertion(LINE.as_bytes());
        change(&mut assertion);
        party.verify(&challenge(LINE.as_bytes()), &signed(assertion, &key))
    };
    let data = |from: &'static str, to: &'static str| {
        verify(&|a| a.client_data = String::from_utf8(a.client_data.clone()).unwrap().replace(from, to).into_bytes())
    };
    let flags = |flags: u8| verify(&|a| a.authenticator_data[32] = flags);
    assert_eq!(verify(&|_| ()), Ok(()));
    assert_eq!(data("record.example", "vesteria.example"), Ok(()), "the other registered origin");
    assert_eq!(data("false}", "false,\"topOrigin\":\"x\"}"), Ok(()), "browsers may add members");
    assert_eq!(data("webauthn.get", "webauthn.create"), Err(AssertionError::Challenge));
    assert_eq!(data("\"challenge\"", " \"challenge\""), Err(AssertionError::Challenge));
    assert_eq!(data("https://record.example", "https://record.example.evil"), Err(AssertionError::Origin));
    assert_eq!(data("false", "true"), Err(AssertionError::CrossOrigin));
    assert_eq!(data(",\"crossOrigin\":false", ""), Err(AssertionError::CrossOrigin));
    assert_eq!(data("false}", "false"), Err(AssertionError::CrossOrigin));
    assert_eq!(data("false}", "falsely}"), Err(AssertionError::CrossOrigin));
    assert_eq!(flags(0x01), Err(AssertionError::NotVerified));
    assert_eq!(flags(0x04), Err(AssertionError::NotVerified));
    assert_eq!(flags(0x05 | 0x10), Err(AssertionError::BackupFlags));
    assert_eq!(flags(0x05 | 0x18), Ok(()));
    assert_eq!(flags(0x05 | 0x80), Err(AssertionError::AuthenticatorData));
    assert_eq!(verify(&|a| a.authenticator_data.push(0)), Err(AssertionError::AuthenticatorData));
    assert_eq!(verify(&|a| a.authenticator_data[0] ^= 1), Err(AssertionError::RelyingParty));
    assert_eq!(Assertion::parse(&[0, 1]), Err(AssertionError::Malformed));
    assert_eq!(Assertion::parse(&[0, 0, 0, 0, 0, 0, 0]), Err(AssertionError::Malformed));
    assert!(Assertion::parse(&[0, 0, 0, 0, 0, 0]).is_ok());
}
