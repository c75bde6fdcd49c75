//! Whether an act that confirms another is signed by the key that it names: as the record registered it, and nothing else. The
//! rules cannot say so, since they know no mathematics; whoever takes acts in and whoever verifies a record asks here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nemcon_negotiation::state::PublicKey;
use nemcon_record::note::SignatureLine;
use nemcon_record::signature::webauthn::{CoseKey, RelyingParty};
use nemcon_record::signature::{ActKey, sshsig};

/// Returns a registered key as it checks signatures, under the name that a signature line gives it; nothing for a key that
/// nobody could sign with.
pub fn act_key(name: &str, key: &PublicKey) -> Option<ActKey> {
    match key {
        PublicKey::Ed25519 { public } => ActKey::ed25519(name, public.0),
        PublicKey::Ssh { public } => ActKey::ssh(name, sshsig::PublicKey::parse_line(public).ok()?),
        PublicKey::Webauthn { cose, origins, rp_id } => {
            let party = RelyingParty {
                key: CoseKey::parse(&URL_SAFE_NO_PAD.decode(cose).ok()?).ok()?,
                rp_id: rp_id.clone(),
                origins: origins.clone(),
                require_verified: true,
            };
            ActKey::webauthn(name, party)
        }
    }
    .ok()
}

/// Says whether one of the signature lines over an act line is of that key, for the log of that origin.
pub fn is_signed_by(key: &PublicKey, origin: &str, line: &[u8], signatures: &[SignatureLine]) -> bool {
    signatures.iter().any(|signature| {
        act_key(&signature.name, key)
            .is_some_and(|key| key.id() == signature.id && key.verify(line, origin, &signature.signature).is_ok())
    })
}
