//! By which of the keys that the record registered for a delegation an act of it is signed. The rules cannot say so, since they know no
//! mathematics; whoever takes acts in and whoever verifies a record asks here.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nemcon_negotiation::state::PublicKey;
use nemcon_negotiation::{Act, Id, Proceedings};
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

/// Returns the keys registered for whoever acts, in force or not, that have signed an act line: by the acts that registered them. Lines of
/// other keys are passed over. The error is a clause: a line bears the id of a registered key and is no signature of it.
pub fn signed_by(
    proceedings: &Proceedings,
    act: &Act,
    line: &[u8],
    signatures: &[SignatureLine],
) -> Result<BTreeSet<Id>, String> {
    let mut signed = BTreeSet::new();
    let Some(held) = proceedings.state.delegations.get(&act.by).filter(|_| !signatures.is_empty()) else {
        return Ok(signed);
    };
    for signature in signatures {
        for (id, key) in &held.keys {
            let known = act_key(&signature.name, &key.key).filter(|known| known.id() == signature.id);
            let Some(known) = known else { continue };
            known.verify(line, &act.group, &signature.signature).map_err(|error| error.to_string())?;
            signed.insert(*id);
        }
    }
    Ok(signed)
}
