//! WebAuthn assertions over acts, by the limited verification algorithm of Web Authentication Level 3.
//!
//! The challenge is SHA-256(`nemcon-act-v1` LF ‖ act line). The client data are compared byte by byte, not parsed, so
//! that every verifier comes to one verdict. In the record an assertion stands as three fields, each after its length
//! as a big-endian u16: authenticator data, client data, signature. The credential id belongs to the registration.

use ring::signature::{ECDSA_P256_SHA256_ASN1, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey};

use crate::ed25519::{self, KeyError};
use crate::{encoding, sha256};

/// What is hashed before the act line.
const PREFIX: &[u8] = b"nemcon-act-v1\n";

/// Flags in authenticator data.
const USER_PRESENT: u8 = 0x01;
const USER_VERIFIED: u8 = 0x04;
const BACKUP_ELIGIBLE: u8 = 0x08;
const BACKED_UP: u8 = 0x10;
const ATTESTED_OR_EXTENDED: u8 = 0x40 | 0x80;

/// Length of authenticator data without attested credential and extensions.
const AUTHENTICATOR_DATA_BYTES: usize = 37;

/// Returns the challenge that a browser must be given for an act line (with its LF).
pub fn challenge(act_line: &[u8]) -> [u8; 32] {
    sha256(&[PREFIX, act_line].concat()).0
}

/// A passkey and where it may be used: all that an offline verifier needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    /// The public key.
    pub key: CoseKey,
    /// The relying party id, a domain.
    pub rp_id: String,
    /// Web origins from which it may sign, such as `https://record.example`.
    pub origins: Vec<String>,
    /// Whether the authenticator must have verified its user (for acts: yes).
    pub require_verified: bool,
}

/// A COSE public key in CTAP2's canonical form: ES256, EdDSA (Ed25519) or RS256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoseKey {
    cose: Vec<u8>,
    point: Point,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Point {
    P256([u8; 65]),
    Ed25519([u8; 32]),
    Rsa { modulus: Vec<u8> },
}

/// The three parts of an assertion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assertion {
    /// Hash of the relying party id, flags, counter.
    pub authenticator_data: Vec<u8>,
    /// What the browser attests: type, challenge, origin.
    pub client_data: Vec<u8>,
    /// Signature over authenticator data ‖ SHA-256(client data).
    pub signature: Vec<u8>,
}

/// Why a passkey's key or assertion is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssertionError {
    /// Not a COSE key of a supported algorithm in canonical form.
    #[error("not a COSE key for ES256, EdDSA or RS256 in canonical form")]
    Key,
    /// The three fields are cut short or too long.
    #[error("it is malformed")]
    Malformed,
    /// Not an assertion of this challenge: another act, another ceremony.
    #[error("it was not made for this act")]
    Challenge,
    /// Made on a web page of another origin.
    #[error("it was made from a web origin that is not registered")]
    Origin,
    /// Made within a frame of another origin, or client data in a form no browser writes.
    #[error("it was made across origins, or its client data are malformed")]
    CrossOrigin,
    /// Authenticator data of another length or with extensions.
    #[error("its authenticator data have another form than expected")]
    AuthenticatorData,
    /// For another relying party.
    #[error("it was made for another relying party")]
    RelyingParty,
    /// Nobody touched the authenticator, or its user was not verified.
    #[error("the authenticator does not say that its user was present and verified")]
    NotVerified,
    /// Backed up without being eligible for it.
    #[error("its backup flags contradict each other")]
    BackupFlags,
    /// The signature is wrong.
    #[error("it is wrong")]
    Wrong,
}

impl RelyingParty {
    /// Verifies an assertion of a challenge.
    pub fn verify(&self, challenge: &[u8], assertion: &Assertion) -> Result<(), AssertionError> {
        self.check_client_data(challenge, &assertion.client_data)?;
        self.check_authenticator_data(&assertion.authenticator_data)?;
        let client_hash = sha256(&assertion.client_data);
        let signed = [&assertion.authenticator_data[..], &client_hash.0].concat();
        if self.key.verify(&signed, &assertion.signature) { Ok(()) } else { Err(AssertionError::Wrong) }
    }

    /// The limited verification algorithm: the members that matter stand first, in this order and spelling.
    fn check_client_data(&self, challenge: &[u8], client_data: &[u8]) -> Result<(), AssertionError> {
        let challenge = encoding::to_base64url(challenge);
        let head = format!(r#"{{"type":"webauthn.get","challenge":"{challenge}","origin":""#);
        let rest = client_data.strip_prefix(head.as_bytes()).ok_or(AssertionError::Challenge)?;
        let plain = |origin: &&String| !origin.contains(|c: char| c < ' ' || matches!(c, '"' | '\\'));
        let rest = self
            .origins
            .iter()
            .filter(plain)
            .find_map(|origin| rest.strip_prefix(origin.as_bytes()).and_then(|rest| rest.strip_prefix(b"\"")));
        let rest = rest.ok_or(AssertionError::Origin)?;
        match rest.strip_prefix(br#","crossOrigin":false"#) {
            Some(b"}") => Ok(()),
            Some([b',', .., b'}']) => Ok(()),
            _ => Err(AssertionError::CrossOrigin),
        }
    }

    fn check_authenticator_data(&self, data: &[u8]) -> Result<(), AssertionError> {
        let data: &[u8; AUTHENTICATOR_DATA_BYTES] = data.try_into().map_err(|_| AssertionError::AuthenticatorData)?;
        let flags = data[32];
        let verified = USER_PRESENT | if self.require_verified { USER_VERIFIED } else { 0 };
        match () {
            () if flags & ATTESTED_OR_EXTENDED != 0 => Err(AssertionError::AuthenticatorData),
            () if data[..32] != sha256(self.rp_id.as_bytes()).0 => Err(AssertionError::RelyingParty),
            () if flags & verified != verified => Err(AssertionError::NotVerified),
            () if flags & BACKED_UP != 0 && flags & BACKUP_ELIGIBLE == 0 => Err(AssertionError::BackupFlags),
            () => Ok(()),
        }
    }
}

impl CoseKey {
    /// Reads a COSE key. Only the canonical encoding is taken, which for each algorithm is a fixed template.
    pub fn parse(cose: &[u8]) -> Result<CoseKey, AssertionError> {
        let point = es256(cose).or_else(|| eddsa(cose)).or_else(|| rs256(cose)).ok_or(AssertionError::Key)?;
        Ok(CoseKey { cose: cose.to_vec(), point })
    }

    /// Returns the COSE key of an Ed25519 public key.
    pub fn ed25519(public: [u8; 32]) -> CoseKey {
        CoseKey { cose: [EDDSA, &public].concat(), point: Point::Ed25519(public) }
    }

    /// Returns the bytes.
    pub fn cose(&self) -> &[u8] {
        &self.cose
    }

    pub(super) fn check(&self) -> Result<(), KeyError> {
        match &self.point {
            Point::Ed25519(public) => ed25519::check_key(public),
            Point::P256(_) | Point::Rsa { .. } => Ok(()),
        }
    }

    fn verify(&self, signed: &[u8], signature: &[u8]) -> bool {
        match &self.point {
            Point::Ed25519(public) => ed25519::verify(public, signed, signature),
            Point::P256(point) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).verify(signed, signature).is_ok()
            }
            Point::Rsa { modulus } => {
                let key = RsaPublicKeyComponents { n: modulus.as_slice(), e: RSA_EXPONENT.as_slice() };
                key.verify(&RSA_PKCS1_2048_8192_SHA256, signed, signature).is_ok()
            }
        }
    }
}

/// {1: 1 (OKP), 3: −8 (EdDSA), −1: 6 (Ed25519), −2: x}
const EDDSA: &[u8] = &[0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20];
/// {1: 2 (EC2), 3: −7 (ES256), −1: 1 (P-256), −2: x, −3: y}
const ES256: &[u8] = &[0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
const ES256_Y: &[u8] = &[0x22, 0x58, 0x20];
/// {1: 3 (RSA), 3: −257 (RS256), −1: n, −2: e}
const RS256: &[u8] = &[0xa4, 0x01, 0x03, 0x03, 0x39, 0x01, 0x00, 0x20, 0x59];
const RS256_E: &[u8] = &[0x21, 0x43];
const RSA_EXPONENT: [u8; 3] = [0x01, 0x00, 0x01];

fn eddsa(cose: &[u8]) -> Option<Point> {
    Some(Point::Ed25519(cose.strip_prefix(EDDSA)?.try_into().ok()?))
}

fn es256(cose: &[u8]) -> Option<Point> {
    let (x, rest) = cose.strip_prefix(ES256)?.split_first_chunk::<32>()?;
    let y: &[u8; 32] = rest.strip_prefix(ES256_Y)?.try_into().ok()?;
    let mut point = [4; 65];
    point[1..33].copy_from_slice(x);
    point[33..].copy_from_slice(y);
    Some(Point::P256(point))
}

fn rs256(cose: &[u8]) -> Option<Point> {
    let (length, rest) = cose.strip_prefix(RS256)?.split_first_chunk::<2>()?;
    let (modulus, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
    let exponent = rest.strip_prefix(RS256_E)?;
    let strong = modulus.len() >= 256 && modulus[0] != 0;
    (strong && exponent == RSA_EXPONENT).then(|| Point::Rsa { modulus: modulus.to_vec() })
}

impl Assertion {
    /// Reads the three fields as they stand in a signature line.
    pub fn parse(bytes: &[u8]) -> Result<Assertion, AssertionError> {
        let mut rest = bytes;
        let mut field = || {
            let (length, after) = rest.split_first_chunk::<2>()?;
            let (field, after) = after.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
            rest = after;
            Some(field.to_vec())
        };
        let fields = (field(), field(), field());
        match fields {
            (Some(authenticator_data), Some(client_data), Some(signature)) if rest.is_empty() => {
                Ok(Assertion { authenticator_data, client_data, signature })
            }
            _ => Err(AssertionError::Malformed),
        }
    }

    /// Returns the three fields as they stand in a signature line, or an error if one is longer than 65,535 bytes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, AssertionError> {
        let mut bytes = Vec::new();
        for field in [&self.authenticator_data, &self.client_data, &self.signature] {
            let length = u16::try_from(field.len()).map_err(|_| AssertionError::Malformed)?;
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(field);
        }
        Ok(bytes)
    }
}
