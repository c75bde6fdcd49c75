//! Signatures of acts: by which keys a delegation signs, and one verdict everywhere.
//!
//! An act note carries its signatures as lines of a C2SP signed note. Three types are known:
//!
//! | type | key id is made of | signature bytes |
//! |---|---|---|
//! | `0x01` | the Ed25519 key | Ed25519 over the act line with its LF |
//! | `0xff` ‖ `nemcon/sshsig-v1` | the SSH public key blob | the SSHSIG blob, see [`sshsig`] |
//! | `0xff` ‖ `nemcon/webauthn-v1` | the COSE key | the assertion, see [`webauthn`] |
//!
//! What a key may sign for is not decided here.

pub mod sshsig;
pub mod webauthn;

use crate::ed25519::{self, KeyError};
use crate::entry::ActNote;
use crate::note::{Algorithm, NoteError, SignatureLine, VerifierKey, key_id};

/// Signature type of SSH signatures: the private byte and its long identifier.
pub const SSHSIG_TYPE: &[u8] = b"\xffnemcon/sshsig-v1";
/// Signature type of WebAuthn assertions.
pub const WEBAUTHN_TYPE: &[u8] = b"\xffnemcon/webauthn-v1";

/// A public key by which a delegation signs acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActKey {
    name: String,
    id: [u8; 4],
    material: Material,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Material {
    Ed25519([u8; 32]),
    Ssh(sshsig::PublicKey),
    Webauthn(webauthn::RelyingParty),
}

/// Why the signatures of an act are refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// An Ed25519 signature is wrong.
    #[error("the signature of {key} is wrong")]
    Ed25519 {
        /// Name of the key.
        key: String,
    },
    /// An SSH signature is wrong.
    #[error("the SSH signature of {key}: {error}")]
    Ssh {
        /// Name of the key.
        key: String,
        /// What is wrong.
        error: sshsig::SshsigError,
    },
    /// A WebAuthn assertion is wrong.
    #[error("the passkey signature of {key}: {error}")]
    Webauthn {
        /// Name of the key.
        key: String,
        /// What is wrong.
        error: webauthn::AssertionError,
    },
    /// The act has signature lines, and none of a known key.
    #[error("no known key has signed the act")]
    NoKnownKey,
}

impl ActKey {
    /// Returns the key of a name and an Ed25519 public key.
    pub fn ed25519(name: &str, public: [u8; 32]) -> Result<ActKey, NoteError> {
        ActKey::new(name, &[Algorithm::Ed25519.byte()], &public, Material::Ed25519(public))
    }

    /// Returns the key of a name and an SSH public key.
    pub fn ssh(name: &str, public: sshsig::PublicKey) -> Result<ActKey, NoteError> {
        let blob = public.blob().to_vec();
        ActKey::new(name, SSHSIG_TYPE, &blob, Material::Ssh(public))
    }

    /// Returns the key of a name and a passkey with the web origins it may be used from.
    pub fn webauthn(name: &str, party: webauthn::RelyingParty) -> Result<ActKey, NoteError> {
        let cose = party.key.cose().to_vec();
        ActKey::new(name, WEBAUTHN_TYPE, &cose, Material::Webauthn(party))
    }

    fn new(name: &str, kind: &[u8], public: &[u8], material: Material) -> Result<ActKey, NoteError> {
        // The rule for names is that of notes; the key given here is only a carrier for the name.
        VerifierKey::new(name, Algorithm::Ed25519, &[0; 32]).map_err(|_| NoteError::Name(name.to_owned()))?;
        Ok(ActKey { name: name.to_owned(), id: key_id(name, kind, public), material })
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the key id that its signature lines bear.
    pub fn id(&self) -> [u8; 4] {
        self.id
    }

    /// Says whether the key may be registered. Only asked then: a replay must not judge a key anew.
    pub fn check(&self) -> Result<(), KeyError> {
        match &self.material {
            Material::Ed25519(public) => ed25519::check_key(public),
            Material::Ssh(public) => public.check(),
            Material::Webauthn(party) => party.key.check(),
        }
    }

    /// Verifies one signature of an act line (with its LF); `origin` is that of the record.
    pub fn verify(&self, act_line: &[u8], origin: &str, signature: &[u8]) -> Result<(), SignatureError> {
        let key = || self.name.clone();
        match &self.material {
            Material::Ed25519(public) => {
                let right = ed25519::verify(public, act_line, signature);
                if right { Ok(()) } else { Err(SignatureError::Ed25519 { key: key() }) }
            }
            Material::Ssh(public) => sshsig::verify(public, &namespace(origin), act_line, signature)
                .map_err(|error| SignatureError::Ssh { key: key(), error }),
            Material::Webauthn(party) => webauthn::Assertion::parse(signature)
                .and_then(|assertion| party.verify(&webauthn::challenge(act_line), &assertion))
                .map_err(|error| SignatureError::Webauthn { key: key(), error }),
        }
    }

    /// Returns the signature line for signature bytes of this key made elsewhere.
    pub fn line(&self, signature: Vec<u8>) -> SignatureLine {
        SignatureLine { name: self.name.clone(), id: self.id, signature }
    }
}

/// Returns the SSHSIG namespace of acts of a record.
pub fn namespace(origin: &str) -> String {
    format!("nemcon-act-v1@{origin}")
}

/// Verifies the signatures of an act by the keys given and returns those that signed; none if the act is unsigned.
///
/// Lines of unknown keys are passed over. A wrong signature of a known key refuses the act, and so does a signed act
/// without any known key.
pub fn verify_act<'k>(note: &ActNote<'_>, origin: &str, keys: &'k [ActKey]) -> Result<Vec<&'k ActKey>, SignatureError> {
    verify_lines(note.line(), &note.signatures(), origin, keys)
}

/// As [`verify_act`], for an act line and signature lines that are at hand, as of an [`crate::entry::Entry`].
pub fn verify_lines<'k>(
    act_line: &[u8],
    lines: &[SignatureLine],
    origin: &str,
    keys: &'k [ActKey],
) -> Result<Vec<&'k ActKey>, SignatureError> {
    let mut signed: Vec<&ActKey> = Vec::new();
    for line in lines {
        let Some(key) = keys.iter().find(|key| key.name == line.name && key.id == line.id) else { continue };
        key.verify(act_line, origin, &line.signature)?;
        if !signed.contains(&key) {
            signed.push(key);
        }
    }
    if signed.is_empty() && !lines.is_empty() { Err(SignatureError::NoKnownKey) } else { Ok(signed) }
}

#[cfg(test)]
mod tests;
