//! SHA-256 values and their three spellings.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::encoding;

/// A SHA-256 value of 32 bytes; shown in standard base64, as in checkpoints and proofs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

/// Returns the SHA-256 of `bytes`.
pub fn sha256(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}

impl Hash {
    /// Reads 44 characters of standard base64 with padding, in their only spelling.
    pub fn from_base64(text: &str) -> Option<Hash> {
        Hash::from_slice(&encoding::from_base64(text)?)
    }

    /// Reads 43 characters of base64url without padding, in their only spelling (digests of RFC 9901).
    pub fn from_base64url(text: &str) -> Option<Hash> {
        Hash::from_slice(&encoding::from_base64url(text)?)
    }

    /// Reads 64 lower-case hexadecimal digits (paths of blobs).
    pub fn from_hex(text: &str) -> Option<Hash> {
        Hash::from_slice(&encoding::from_hex(text)?)
    }

    /// Returns the hash of exactly 32 bytes.
    pub fn from_slice(bytes: &[u8]) -> Option<Hash> {
        Some(Hash(bytes.try_into().ok()?))
    }

    /// Returns base64url without padding, 43 characters.
    pub fn to_base64url(&self) -> String {
        encoding::to_base64url(&self.0)
    }

    /// Returns 64 lower-case hexadecimal digits.
    pub fn to_hex(&self) -> String {
        encoding::to_hex(&self.0)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&encoding::to_base64(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}
