//! SSH signatures made by OpenSSH, assertions of the W3C, and assertions over acts.

use nemcon_record::sha256;
use nemcon_record::signature::sshsig::{self, PublicKey};
use nemcon_record::signature::webauthn::{Assertion, CoseKey, RelyingParty};
use serde_json::Value;

use crate::{bytes, cases, expects_ok, hex, shared, text};

const NAMESPACE: &str = "nemcon-act-v1@record.example";

#[test]
fn ssh_signatures_get_the_verdict_of_openssh() {
    let Some(folder) = shared("sshsig") else { return };
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let act = std::fs::read(folder.join("act.bin")).unwrap();
    let signers = read("allowed_signers");
    for line in read("expect.tsv").lines() {
        let [file, principal, verdict] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let signer = signers.lines().find_map(|line| line.strip_prefix(principal)).unwrap();
        let key = PublicKey::parse_line(signer.trim_start().split_once(' ').unwrap().1).unwrap();
        let armored = read(file);
        let blob = sshsig::dearmor(&armored);
        if let Ok(blob) = &blob {
            assert_eq!(sshsig::armor(blob), armored, "written as ssh-keygen wrote it");
        }
        let accepted = blob.and_then(|blob| sshsig::verify(&key, NAMESPACE, &act, &blob));
        assert_eq!(accepted.is_ok(), verdict == "ok", "{file}: {accepted:?}");
    }
}

#[test]
fn assertions_over_acts() {
    let Some(folder) = shared("webauthn") else { return };
    for case in cases(folder.join("assertions-dev.json")) {
        let party = RelyingParty {
            key: CoseKey::parse(&bytes(&case, "cose_key")).unwrap(),
            rp_id: text(&case, "rp_id").to_owned(),
            origins: serde_json::from_value(case["origins"].clone()).unwrap(),
            require_verified: case["require_uv"].as_bool().unwrap(),
        };
        let assertion = Assertion {
            authenticator_data: bytes(&case, "authenticator_data"),
            client_data: bytes(&case, "client_data_json"),
            signature: bytes(&case, "signature"),
        };
        // These vectors hash the act alone; the record's own vectors have the prefix.
        let accepted = party.verify(&sha256(&bytes(&case, "act")).0, &assertion);
        assert_eq!(accepted.is_ok(), expects_ok(&case), "{}: {accepted:?}", text(&case, "name"));
        let read = Assertion::parse(&assertion.to_bytes().unwrap());
        assert_eq!(read, Ok(assertion));
    }
}

/// Takes the COSE key out of an attestation object: the authenticator data end in it.
fn cose_key(attestation: &[u8]) -> Vec<u8> {
    let marker = b"\x68authData";
    let at = attestation.windows(marker.len()).position(|part| part == marker).unwrap() + marker.len();
    let (length, start) = match attestation[at] {
        0x58 => (usize::from(attestation[at + 1]), at + 2),
        0x59 => (usize::from(u16::from_be_bytes([attestation[at + 1], attestation[at + 2]])), at + 3),
        other => panic!("authenticator data of unexpected length {other:x}"),
    };
    let data = &attestation[start..start + length];
    let id = usize::from(u16::from_be_bytes([data[53], data[54]]));
    data[55 + id..].to_vec()
}

#[test]
fn assertions_of_the_w3c() {
    let Some(folder) = shared("webauthn") else { return };
    let file: Value = serde_json::from_slice(&std::fs::read(folder.join("w3c-level3.json")).unwrap()).unwrap();
    let (mut accepted, mut unsupported) = (Vec::new(), Vec::new());
    for case in file["vectors"].as_array().unwrap().iter().filter(|case| case["authentication"].is_object()) {
        let name = text(case, "id").trim_start_matches("sctn-test-vectors-");
        let Ok(key) = CoseKey::parse(&cose_key(&hex(text(&case["registration"], "attestationObject")))) else {
            unsupported.push(name);
            continue;
        };
        let answer = &case["authentication"];
        let assertion = Assertion {
            authenticator_data: hex(text(answer, "authenticatorData")),
            client_data: hex(text(answer, "clientDataJSON")),
            signature: hex(text(answer, "signature")),
        };
        let party = RelyingParty {
            key,
            rp_id: text(&file, "rp_id").to_owned(),
            origins: vec![text(&file, "origin").to_owned()],
            require_verified: false,
        };
        let challenge = hex(text(answer, "challenge"));
        if party.verify(&challenge, &assertion).is_ok() {
            accepted.push(name);
            let mut altered = assertion;
            *altered.signature.last_mut().unwrap() ^= 1;
            assert!(party.verify(&challenge, &altered).is_err(), "{name} altered");
        } else {
            assert!(String::from_utf8_lossy(&assertion.client_data).contains("\"crossOrigin\":true"), "{name}");
        }
    }
    assert_eq!(unsupported, ["packed-es384", "packed-es512", "packed-ed448"]);
    assert_eq!(accepted.len(), 10);
}
