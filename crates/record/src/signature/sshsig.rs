//! SSH signatures (OpenSSH PROTOCOL.sshsig), as `ssh-keygen -Y sign` makes them.
//!
//! Key types: `ssh-ed25519`, `sk-ssh-ed25519@openssh.com` (hardware keys) and `ecdsa-sha2-nistp256`. In the record the
//! blob stands without its armour; [`armor`] gives back what `ssh-keygen -Y verify` reads.

use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use sha2::{Digest, Sha512};

use crate::ed25519::{self, KeyError};
use crate::{encoding, sha256};

const MAGIC: &[u8] = b"SSHSIG";
const VERSION: u32 = 1;
const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----\n";
const END: &str = "-----END SSH SIGNATURE-----\n";
const ED25519: &[u8] = b"ssh-ed25519";
const SK_ED25519: &[u8] = b"sk-ssh-ed25519@openssh.com";
const P256: &[u8] = b"ecdsa-sha2-nistp256";
/// Flag of hardware keys: somebody touched the key.
const USER_PRESENT: u8 = 0x01;

/// An SSH public key of a type that may sign acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    blob: Vec<u8>,
    point: Point,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Point {
    Ed25519([u8; 32]),
    SkEd25519 { public: [u8; 32], application: Vec<u8> },
    P256([u8; 65]),
}

/// Why an SSH key or signature is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SshsigError {
    /// Not a public key of a supported type.
    #[error("not an SSH public key of type ssh-ed25519, sk-ssh-ed25519@openssh.com or ecdsa-sha2-nistp256")]
    Key,
    /// Not in the armour of `ssh-keygen`.
    #[error("not an SSH signature in the form that ssh-keygen writes")]
    Armor,
    /// The blob is cut short, too long, or not of version 1.
    #[error("the blob is malformed")]
    Malformed,
    /// Signed for another purpose or another record.
    #[error("it was made for another namespace")]
    Namespace,
    /// Made with another key.
    #[error("it was made with another key")]
    OtherKey,
    /// A hash algorithm other than sha256 and sha512.
    #[error("its hash algorithm is neither sha256 nor sha512")]
    HashAlgorithm,
    /// A hardware key was not touched.
    #[error("the hardware key does not say that somebody touched it")]
    NotTouched,
    /// The signature is wrong.
    #[error("it is wrong")]
    Wrong,
}

impl PublicKey {
    /// Reads a public key blob (what stands in base64 in a `.pub` file).
    pub fn parse(blob: &[u8]) -> Result<PublicKey, SshsigError> {
        let mut wire = Wire(blob);
        let point = read_point(&mut wire).filter(|_| wire.0.is_empty()).ok_or(SshsigError::Key)?;
        Ok(PublicKey { blob: blob.to_vec(), point })
    }

    /// Reads the line of a `.pub` file: type, base64, and a comment that is passed over.
    pub fn parse_line(line: &str) -> Result<PublicKey, SshsigError> {
        let mut words = line.split_ascii_whitespace();
        let (Some(kind), Some(base64)) = (words.next(), words.next()) else { return Err(SshsigError::Key) };
        let blob = encoding::from_base64(base64).ok_or(SshsigError::Key)?;
        let stated = Wire(&blob).string() == Some(kind.as_bytes());
        if stated { PublicKey::parse(&blob) } else { Err(SshsigError::Key) }
    }

    /// Returns the blob.
    pub fn blob(&self) -> &[u8] {
        &self.blob
    }

    pub(super) fn check(&self) -> Result<(), KeyError> {
        match &self.point {
            Point::Ed25519(public) | Point::SkEd25519 { public, .. } => ed25519::check_key(public),
            // A point off the curve verifies nothing, and an uncompressed point has one spelling.
            Point::P256(_) => Ok(()),
        }
    }
}

fn read_point(wire: &mut Wire<'_>) -> Option<Point> {
    match wire.string()? {
        ED25519 => Some(Point::Ed25519(wire.string()?.try_into().ok()?)),
        SK_ED25519 => {
            let public = wire.string()?.try_into().ok()?;
            Some(Point::SkEd25519 { public, application: wire.string()?.to_vec() })
        }
        P256 => {
            let curve = wire.string()?;
            let point: [u8; 65] = wire.string()?.try_into().ok()?;
            (curve == b"nistp256" && point[0] == 4).then_some(Point::P256(point))
        }
        _ => None,
    }
}

/// Verifies that `blob` is a signature of `message` by `key` in `namespace`.
pub fn verify(key: &PublicKey, namespace: &str, message: &[u8], blob: &[u8]) -> Result<(), SshsigError> {
    let parts = Parts::read(blob).ok_or(SshsigError::Malformed)?;
    if parts.public_key != key.blob {
        return Err(SshsigError::OtherKey);
    }
    if parts.namespace != namespace.as_bytes() {
        return Err(SshsigError::Namespace);
    }
    let digest = match parts.hash_algorithm {
        b"sha256" => sha256(message).0.to_vec(),
        b"sha512" => Sha512::digest(message).to_vec(),
        _ => return Err(SshsigError::HashAlgorithm),
    };
    key.point.verify(&signed_bytes(namespace, parts.hash_algorithm, &digest), parts.signature)
}

/// The five fields of a blob of version 1.
struct Parts<'a> {
    public_key: &'a [u8],
    namespace: &'a [u8],
    hash_algorithm: &'a [u8],
    signature: &'a [u8],
}

impl<'a> Parts<'a> {
    fn read(blob: &'a [u8]) -> Option<Parts<'a>> {
        let mut wire = Wire(blob.strip_prefix(MAGIC)?);
        let version = wire.number()?;
        let public_key = wire.string()?;
        let namespace = wire.string()?;
        let reserved = wire.string()?;
        let parts = Parts { public_key, namespace, hash_algorithm: wire.string()?, signature: wire.string()? };
        (version == VERSION && reserved.is_empty() && wire.0.is_empty()).then_some(parts)
    }
}

impl Point {
    fn verify(&self, signed: &[u8], signature: &[u8]) -> Result<(), SshsigError> {
        let mut wire = Wire(signature);
        let (kind, bytes) = wire.string().zip(wire.string()).ok_or(SshsigError::Malformed)?;
        let right = match self {
            Point::Ed25519(public) => kind == ED25519 && ed25519::verify(public, signed, bytes),
            Point::SkEd25519 { public, application } => {
                let flags = wire.byte().ok_or(SshsigError::Malformed)?;
                let counter = wire.number().ok_or(SshsigError::Malformed)?;
                if flags & USER_PRESENT == 0 {
                    return Err(SshsigError::NotTouched);
                }
                let (application, signed) = (sha256(application), sha256(signed));
                let message = [&application.0[..], &[flags], &counter.to_be_bytes(), &signed.0].concat();
                kind == SK_ED25519 && ed25519::verify(public, &message, bytes)
            }
            Point::P256(point) => {
                let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point);
                kind == P256 && fixed(bytes).is_some_and(|fixed| key.verify(signed, &fixed).is_ok())
            }
        };
        match (right, wire.0.is_empty()) {
            (_, false) => Err(SshsigError::Malformed),
            (false, true) => Err(SshsigError::Wrong),
            (true, true) => Ok(()),
        }
    }
}

/// Returns r and s, each in 32 bytes, of two numbers in their shortest form.
fn fixed(signature: &[u8]) -> Option<[u8; 64]> {
    let mut wire = Wire(signature);
    let mut fixed = [0; 64];
    for half in fixed.chunks_mut(32) {
        let number = wire.string()?;
        let digits = match number {
            [0, rest @ ..] if rest.first().is_some_and(|b| *b >= 0x80) => rest,
            [first, ..] if (1..0x80).contains(first) => number,
            _ => return None,
        };
        half.get_mut(32_usize.checked_sub(digits.len())?..)?.copy_from_slice(digits);
    }
    wire.0.is_empty().then_some(fixed)
}

/// Returns the bytes that the key itself signs.
pub fn signed_bytes(namespace: &str, hash_algorithm: &[u8], digest: &[u8]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    for field in [namespace.as_bytes(), b"", hash_algorithm, digest] {
        push_string(&mut bytes, field);
    }
    bytes
}

fn push_string(bytes: &mut Vec<u8>, field: &[u8]) {
    let length = u32::try_from(field.len()).expect("a field below 4 GiB");
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(field);
}

/// Takes the blob out of the armour that `ssh-keygen` writes.
pub fn dearmor(text: &str) -> Result<Vec<u8>, SshsigError> {
    let body = text.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(END)).ok_or(SshsigError::Armor)?;
    encoding::from_base64(&body.replace('\n', "")).ok_or(SshsigError::Armor)
}

/// Returns a blob in the armour that `ssh-keygen -Y verify` reads.
pub fn armor(blob: &[u8]) -> String {
    let base64 = encoding::to_base64(blob);
    let lines = base64.as_bytes().chunks(70).map(|line| String::from_utf8_lossy(line).into_owned() + "\n");
    format!("{BEGIN}{}{END}", lines.collect::<String>())
}

/// SSH wire format: big-endian numbers, strings with their length before them (RFC 4251 section 5).
struct Wire<'a>(&'a [u8]);

impl<'a> Wire<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }

    fn number(&mut self) -> Option<u32> {
        let (number, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        Some(u32::from_be_bytes(*number))
    }

    fn string(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (string, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(string)
    }
}
