//! Keys of signed notes: names, ids, vkeys; signing with Ed25519.

use std::fmt;

use ed25519_dalek::{Signer as _, SigningKey};

use super::line::is_key_name;
use super::{NoteError, SignatureLine};
use crate::{cosignature, ed25519, encoding, sha256};

/// The signature types this crate verifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// `0x01`: Ed25519 over the text.
    Ed25519,
    /// `0x04`: a timestamped Ed25519 cosignature of a checkpoint.
    Cosignature,
    /// `0x06`: a timestamped ML-DSA-44 cosignature of a checkpoint.
    MlDsa44,
}

impl Algorithm {
    /// Returns the identifier byte of the signature type.
    pub fn byte(self) -> u8 {
        match self {
            Algorithm::Ed25519 => 0x01,
            Algorithm::Cosignature => 0x04,
            Algorithm::MlDsa44 => 0x06,
        }
    }

    fn of(byte: u8) -> Option<Algorithm> {
        [Algorithm::Ed25519, Algorithm::Cosignature, Algorithm::MlDsa44].into_iter().find(|a| a.byte() == byte)
    }

    fn key_bytes(self) -> usize {
        match self {
            Algorithm::Ed25519 | Algorithm::Cosignature => 32,
            Algorithm::MlDsa44 => cosignature::ML_DSA_44_KEY_BYTES,
        }
    }
}

/// Returns the id of a key: the first 4 bytes of SHA-256(name ‖ LF ‖ type ‖ public key).
///
/// `kind` is the type byte; for type `0xff` it is followed by its long identifier.
pub fn key_id(name: &str, kind: &[u8], public: &[u8]) -> [u8; 4] {
    let hash = sha256(&[name.as_bytes(), b"\n", kind, public].concat());
    [hash.0[0], hash.0[1], hash.0[2], hash.0[3]]
}

/// A public key by which notes are verified; written as a vkey, `name+id+base64(type ‖ key)`.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    id: [u8; 4],
    algorithm: Algorithm,
    public: Vec<u8>,
}

/// Why a vkey is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VkeyError {
    /// Not of the form `name+id+key`.
    #[error("a vkey has the form name+id+key")]
    Form,
    /// Not the name of a key.
    #[error("the name of the key is empty or has a space in it")]
    Name,
    /// A signature type that this program does not verify.
    #[error("the signature type is not supported")]
    Algorithm,
    /// The key has the wrong length.
    #[error("the key has the wrong length")]
    Length,
    /// The id does not belong to this name and key.
    #[error("the id does not belong to this name and key")]
    Id,
}

impl VerifierKey {
    /// Returns the verifier key of a name and public key.
    pub fn new(name: &str, algorithm: Algorithm, public: &[u8]) -> Result<VerifierKey, VkeyError> {
        if !is_key_name(name) {
            return Err(VkeyError::Name);
        }
        if public.len() != algorithm.key_bytes() {
            return Err(VkeyError::Length);
        }
        let id = key_id(name, &[algorithm.byte()], public);
        Ok(VerifierKey { name: name.to_owned(), id, algorithm, public: public.to_vec() })
    }

    /// Reads a vkey.
    pub fn parse(vkey: &str) -> Result<VerifierKey, VkeyError> {
        let (name, rest) = vkey.split_once('+').ok_or(VkeyError::Form)?;
        let (id, key) = rest.split_once('+').ok_or(VkeyError::Form)?;
        let id = encoding::from_hex(id).filter(|id| id.len() == 4).ok_or(VkeyError::Form)?;
        let key = encoding::from_base64(key).ok_or(VkeyError::Form)?;
        let (&kind, public) = key.split_first().ok_or(VkeyError::Form)?;
        let key = VerifierKey::new(name, Algorithm::of(kind).ok_or(VkeyError::Algorithm)?, public)?;
        if key.id[..] == id[..] { Ok(key) } else { Err(VkeyError::Id) }
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the key id.
    pub fn id(&self) -> [u8; 4] {
        self.id
    }

    /// Returns the signature type.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Returns the bytes of the public key, without the type byte.
    pub fn public(&self) -> &[u8] {
        &self.public
    }

    /// Verifies one signature of a text. `None`: it is wrong. `Some(time)`: it is right, and for a cosignature the time
    /// in seconds since 1970 that it states.
    pub fn verify(&self, text: &str, signature: &[u8]) -> Option<Option<u64>> {
        match self.algorithm {
            Algorithm::Ed25519 => {
                let public = self.public.as_slice().try_into().ok()?;
                ed25519::verify(public, text.as_bytes(), signature).then_some(None)
            }
            Algorithm::Cosignature => cosignature::verify_ed25519(&self.public, text, signature).map(Some),
            Algorithm::MlDsa44 => cosignature::verify_ml_dsa_44(&self.name, &self.public, text, signature).map(Some),
        }
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = [&[self.algorithm.byte()], self.public.as_slice()].concat();
        write!(f, "{}+{}+{}", self.name, encoding::to_hex(&self.id), encoding::to_base64(&key))
    }
}

impl fmt::Debug for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifierKey({}+{}, {:?})", self.name, encoding::to_hex(&self.id), self.algorithm)
    }
}

/// A secret Ed25519 key that signs notes with type `0x01`: the key of a log, or of a delegation.
#[derive(Clone)]
pub struct Signer {
    key: SigningKey,
    verifier: VerifierKey,
}

impl Signer {
    /// Returns the signer of a name and a secret seed of 32 bytes (RFC 8032).
    pub fn ed25519(name: &str, seed: &[u8; 32]) -> Result<Signer, NoteError> {
        let key = SigningKey::from_bytes(seed);
        let verifier = VerifierKey::new(name, Algorithm::Ed25519, key.verifying_key().as_bytes())
            .map_err(|_| NoteError::Name(name.to_owned()))?;
        Ok(Signer { key, verifier })
    }

    /// Returns the name of the key.
    pub fn name(&self) -> &str {
        self.verifier.name()
    }

    /// Returns the key by which others verify.
    pub fn verifier_key(&self) -> VerifierKey {
        self.verifier.clone()
    }

    /// Returns the signature line for a text.
    pub fn sign(&self, text: &str) -> SignatureLine {
        SignatureLine {
            name: self.verifier.name.clone(),
            id: self.verifier.id,
            signature: self.key.sign(text.as_bytes()).to_bytes().to_vec(),
        }
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.verifier)
    }
}
