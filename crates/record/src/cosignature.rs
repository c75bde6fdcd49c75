//! Cosignatures of checkpoints (C2SP tlog-cosignature): Ed25519 made and verified, ML-DSA-44 verified.
//!
//! Either is the id of the key, then eight bytes of seconds since 1970, then the signature. The Ed25519 message holds
//! the whole text of the checkpoint; the ML-DSA-44 message names cosigner, time, origin, size and root.

use std::fmt;

use ed25519_dalek::{Signer as _, SigningKey};
use ml_dsa::{EncodedVerifyingKey, MlDsa44, Signature, VerifyingKey};

use crate::checkpoint::Checkpoint;
use crate::ed25519;
use crate::note::{Algorithm, NoteError, SignatureLine, VerifierKey};

/// Length of an ML-DSA-44 public key (FIPS 204).
pub(crate) const ML_DSA_44_KEY_BYTES: usize = 1312;

/// The latest time a cosignature may state.
const TIME_MAX: u64 = i64::MAX as u64;

/// A secret Ed25519 key that cosigns checkpoints with type `0x04`: a witness. One key, one cosigner.
#[derive(Clone)]
pub struct Cosigner {
    key: SigningKey,
    verifier: VerifierKey,
}

impl Cosigner {
    /// Returns the cosigner of a name and a secret seed of 32 bytes.
    pub fn ed25519(name: &str, seed: &[u8; 32]) -> Result<Cosigner, NoteError> {
        let key = SigningKey::from_bytes(seed);
        let verifier = VerifierKey::new(name, Algorithm::Cosignature, key.verifying_key().as_bytes())
            .map_err(|_| NoteError::Name(name.to_owned()))?;
        Ok(Cosigner { key, verifier })
    }

    /// Returns the key by which others verify.
    pub fn verifier_key(&self) -> VerifierKey {
        self.verifier.clone()
    }

    /// Returns the signature line that says: as of `time` (seconds since 1970) this is the largest tree I have seen.
    pub fn cosign(&self, checkpoint: &Checkpoint, time: u64) -> SignatureLine {
        let signature = self.key.sign(ed25519_message(&checkpoint.to_text(), time).as_bytes());
        SignatureLine {
            name: self.verifier.name().to_owned(),
            id: self.verifier.id(),
            signature: [&time.to_be_bytes()[..], &signature.to_bytes()].concat(),
        }
    }
}

impl fmt::Debug for Cosigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cosigner({})", self.verifier)
    }
}

/// Returns the time of a right Ed25519 cosignature of a checkpoint's text.
pub(crate) fn verify_ed25519(public: &[u8], text: &str, signature: &[u8]) -> Option<u64> {
    let (time, signature) = split_time(signature)?;
    let message = ed25519_message(text, time);
    ed25519::verify(public.try_into().ok()?, message.as_bytes(), signature).then_some(time)
}

/// Returns the time of a right ML-DSA-44 cosignature of a checkpoint's text.
pub(crate) fn verify_ml_dsa_44(name: &str, public: &[u8], text: &str, signature: &[u8]) -> Option<u64> {
    let (time, signature) = split_time(signature).filter(|(time, _)| *time > 0)?;
    let checkpoint = Checkpoint::parse(text).ok()?;
    let message = ml_dsa_44_message(name, time, &checkpoint)?;
    let key = VerifyingKey::<MlDsa44>::decode(&EncodedVerifyingKey::<MlDsa44>::try_from(public).ok()?);
    let signature = Signature::<MlDsa44>::try_from(signature).ok()?;
    key.verify_with_context(&message, &[], &signature).then_some(time)
}

fn split_time(signature: &[u8]) -> Option<(u64, &[u8])> {
    let (time, signature) = signature.split_first_chunk::<8>()?;
    let time = u64::from_be_bytes(*time);
    (time <= TIME_MAX).then_some((time, signature))
}

fn ed25519_message(text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

/// The subtree from 0 to the checkpoint's size, in the TLS presentation language of the specification.
fn ml_dsa_44_message(cosigner: &str, time: u64, checkpoint: &Checkpoint) -> Option<Vec<u8>> {
    let mut message = b"subtree/v1\n\0".to_vec();
    push_name(&mut message, cosigner)?;
    message.extend_from_slice(&time.to_be_bytes());
    push_name(&mut message, checkpoint.origin())?;
    message.extend_from_slice(&0_u64.to_be_bytes());
    message.extend_from_slice(&checkpoint.size().to_be_bytes());
    message.extend_from_slice(&checkpoint.root().0);
    Some(message)
}

fn push_name(message: &mut Vec<u8>, name: &str) -> Option<()> {
    let length = u8::try_from(name.len()).ok().filter(|length| *length > 0)?;
    message.push(length);
    message.extend_from_slice(name.as_bytes());
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merkle::EMPTY_ROOT;
    use ml_dsa::{Keypair as _, SigningKey};

    #[test]
    fn an_ml_dsa_44_cosignature_names_cosigner_time_origin_size_and_root() {
        let key = SigningKey::<MlDsa44>::from_seed(&[7; 32].into());
        let public = key.verifying_key().encode();
        let checkpoint = Checkpoint::new("record.example/group", 0, EMPTY_ROOT).unwrap();
        let message = ml_dsa_44_message("w.example", 1_700_000_000, &checkpoint).unwrap();
        let signature = ml_dsa::Signer::sign(&key, &message).encode();
        let signed = [&1_700_000_000_u64.to_be_bytes()[..], &signature].concat();
        let verify = |name: &str, checkpoint: &Checkpoint, signed: &[u8]| {
            verify_ml_dsa_44(name, &public, &checkpoint.to_text(), signed)
        };
        assert_eq!(verify("w.example", &checkpoint, &signed), Some(1_700_000_000));
        assert_eq!(verify("v.example", &checkpoint, &signed), None);
        assert_eq!(verify("w.example", &checkpoint, &signed[..signed.len() - 1]), None);
        let other = Checkpoint::new("record.example/other", 0, EMPTY_ROOT).unwrap();
        assert_eq!(verify("w.example", &other, &signed), None);
        let mut later = signed.clone();
        later[7] ^= 1;
        assert_eq!(verify("w.example", &checkpoint, &later), None);
        let vkey = VerifierKey::new("w.example", Algorithm::MlDsa44, &public).unwrap();
        assert_eq!(VerifierKey::parse(&vkey.to_string()), Ok(vkey));
    }
}
