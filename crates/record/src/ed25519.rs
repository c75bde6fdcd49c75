//! The one rule for Ed25519: RFC 8032 without cofactor, canonical S, R compared byte by byte.
//!
//! Verifiers differ on odd keys and signatures; a record must give one verdict everywhere. Go, OpenSSL and
//! `ed25519-dalek`'s `verify` share this rule. `verify_strict` does not, so it is never used. Odd *keys* are refused
//! when they are registered ([`check_key`]), never in a replay.

use ed25519_dalek::{Signature, SigningKey, Verifier as _, VerifyingKey};

/// Why a public key cannot be registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The bytes are no point of the curve.
    #[error("the key is not a point of the curve")]
    NotAPoint,
    /// The point has another, shorter spelling.
    #[error("the key is not in its canonical encoding")]
    NotCanonical,
    /// A key of small order verifies signatures that nobody made.
    #[error("the key is of small order")]
    SmallOrder,
}

/// Says whether a key may be registered: a point in its canonical encoding, not of small order.
pub fn check_key(public: &[u8; 32]) -> Result<(), KeyError> {
    let key = VerifyingKey::from_bytes(public).map_err(|_| KeyError::NotAPoint)?;
    if key.to_edwards().compress().to_bytes() != *public {
        return Err(KeyError::NotCanonical);
    }
    if key.is_weak() { Err(KeyError::SmallOrder) } else { Ok(()) }
}

/// Says whether `signature` (64 bytes) is one of `message` by `public`.
pub fn verify(public: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    let Ok(key) = VerifyingKey::from_bytes(public) else {
        return false;
    };
    let Ok(signature) = Signature::from_slice(signature) else {
        return false;
    };
    key.verify(message, &signature).is_ok()
}

/// Returns the public key of a secret seed (RFC 8032).
pub fn public_key(seed: &[u8; 32]) -> [u8; 32] {
    SigningKey::from_bytes(seed).verifying_key().to_bytes()
}
