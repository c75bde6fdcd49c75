//! An authenticator of a hundred lines: makes passkeys and answers with them as a browser would send it.
#![allow(dead_code, reason = "each test file uses a part of it")]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// One passkey, and what its device counts.
pub struct Authenticator {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    handle: Vec<u8>,
    pub counter: u32,
    /// Flags in answers: user present, user verified.
    pub flags: u8,
    /// The origin that the browser attests.
    pub origin: String,
    domain: String,
}

pub const PRESENT_AND_VERIFIED: u8 = 0x05;
pub const PRESENT: u8 = 0x01;

impl Authenticator {
    pub fn new(domain: &str, origin: &str) -> Self {
        let random = SystemRandom::new();
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).expect("a key");
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, document.as_ref(), &random);
        Self {
            key: key.expect("a key"),
            id: rand::random::<[u8; 16]>().to_vec(),
            handle: Vec::new(),
            counter: 1,
            flags: PRESENT_AND_VERIFIED,
            origin: origin.to_owned(),
            domain: domain.to_owned(),
        }
    }

    /// Answers the options for `navigator.credentials.create`.
    pub fn create(&mut self, options: &Value) -> String {
        self.handle = decoded(&options["user"]["id"]);
        let client = self.client_data("webauthn.create", options);
        let point = self.key.public_key().as_ref();
        // EC2, ES256, P-256, x, y: a COSE key in canonical CBOR.
        let mut cose = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
        cose.extend_from_slice(&point[1..33]);
        cose.extend_from_slice(&[0x22, 0x58, 0x20]);
        cose.extend_from_slice(&point[33..65]);
        let mut data = self.data(self.flags | 0x40);
        data.extend_from_slice(&[0; 16]);
        data.extend_from_slice(&(self.id.len() as u16).to_be_bytes());
        data.extend_from_slice(&self.id);
        data.extend_from_slice(&cose);
        let mut attestation = vec![0xa3];
        attestation.extend_from_slice(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x58");
        attestation.push(u8::try_from(data.len()).expect("short"));
        attestation.extend_from_slice(&data);
        let response = json!({ "attestationObject": encoded(&attestation), "authenticatorData": encoded(&data),
                               "clientDataJSON": encoded(client.as_bytes()), "transports": ["internal"] });
        self.answer(response)
    }

    /// Answers the options for `navigator.credentials.get`.
    pub fn get(&mut self, options: &Value) -> String {
        self.counter += 1;
        let client = self.client_data("webauthn.get", options);
        let data = self.data(self.flags);
        let signed = [&data[..], &Sha256::digest(client.as_bytes())].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).expect("signs");
        let response = json!({ "authenticatorData": encoded(&data), "clientDataJSON": encoded(client.as_bytes()),
                               "signature": encoded(signature.as_ref()), "userHandle": encoded(&self.handle) });
        self.answer(response)
    }

    fn client_data(&self, kind: &str, options: &Value) -> String {
        let challenge = options["challenge"].as_str().expect("a challenge");
        let origin = &self.origin;
        format!(r#"{{"type":"{kind}","challenge":"{challenge}","origin":"{origin}","crossOrigin":false}}"#)
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(self.domain.as_bytes()).to_vec();
        data.push(flags);
        data.extend_from_slice(&self.counter.to_be_bytes());
        data
    }

    fn answer(&self, response: Value) -> String {
        let id = encoded(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {} }).to_string()
    }
}

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decoded(value: &Value) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(value.as_str().expect("a text")).expect("base64url")
}
