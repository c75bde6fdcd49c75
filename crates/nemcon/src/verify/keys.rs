//! Keys of delegations that whoever checks knows from elsewhere: by letter, by note verbale.
//!
//! ```text
//! # code, kind, key
//! aland  vkey    aland.example/mission+9ff1ff51+AZ…
//! aland  ssh     aland.example/archive ssh-ed25519 AAAA…
//! aland  passkey aland.example/desk <COSE key, hex> aland.example https://aland.example
//! ```

use nemcon_negotiation::Code;
use nemcon_record::note::{Algorithm, SignatureLine, VerifierKey};
use nemcon_record::signature::sshsig::PublicKey;
use nemcon_record::signature::webauthn::{CoseKey, RelyingParty};
use nemcon_record::signature::{ActKey, SignatureError, verify_lines};

/// Whose keys are trusted for acts.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    owners: Vec<Code>,
    keys: Vec<ActKey>,
}

/// What became of the signatures of one act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Signed {
    /// It has none.
    No,
    /// By a key known for whoever acts.
    Checked,
    /// By keys that are not known here.
    Unknown,
    /// A known key's signature is wrong, or the key is not of whoever acts; a clause.
    Wrong(String),
}

impl Trust {
    /// Reads a file of keys, one a line. The error is a clause with the line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut trust = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            let words: Vec<&str> = line.split_whitespace().collect();
            if words.first().is_none_or(|word| word.starts_with('#')) {
                continue;
            }
            let (owner, key) = key_of(&words).map_err(|what| format!("line {number} of the keys: {what}"))?;
            trust.add(owner, key);
        }
        Ok(trust)
    }

    /// Adds a key of a delegation.
    pub fn add(&mut self, owner: Code, key: ActKey) {
        self.owners.push(owner);
        self.keys.push(key);
    }

    /// Checks the signatures over an act line of a record.
    pub(super) fn check(&self, by: &Code, origin: &str, line: &[u8], signatures: &[SignatureLine]) -> Signed {
        if signatures.is_empty() {
            return Signed::No;
        }
        match verify_lines(line, signatures, origin, &self.keys) {
            Ok(signed) => {
                let foreign =
                    self.keys.iter().zip(&self.owners).find(|(key, owner)| *owner != by && signed.contains(key));
                match foreign {
                    Some((key, owner)) => Signed::Wrong(format!("{} is a key of {owner}, not of {by}", key.name())),
                    None => Signed::Checked,
                }
            }
            Err(SignatureError::NoKnownKey) => Signed::Unknown,
            Err(error) => Signed::Wrong(error.to_string()),
        }
    }
}

fn key_of(words: &[&str]) -> Result<(Code, ActKey), String> {
    let [owner, kind, rest @ ..] = words else { return Err("a code, a kind and a key are needed".to_owned()) };
    let owner = owner.parse::<Code>().map_err(|e| e.to_string())?;
    let key = match (*kind, rest) {
        ("vkey", [vkey]) => {
            let key = VerifierKey::parse(vkey).map_err(|e| e.to_string())?;
            let public = key.public().try_into().ok().filter(|_| key.algorithm() == Algorithm::Ed25519);
            ActKey::ed25519(key.name(), public.ok_or("acts are signed by Ed25519 keys of type 1")?)
        }
        ("ssh", [name, line @ ..]) => {
            ActKey::ssh(name, PublicKey::parse_line(&line.join(" ")).map_err(|e| e.to_string())?)
        }
        ("passkey", [name, cose, rp_id, origins @ ..]) if !origins.is_empty() => {
            let cose = from_hex(cose).ok_or("the COSE key is not in hexadecimal digits")?;
            let party = RelyingParty {
                key: CoseKey::parse(&cose).map_err(|e| e.to_string())?,
                rp_id: (*rp_id).to_owned(),
                origins: origins.iter().map(|origin| (*origin).to_owned()).collect(),
                require_verified: true,
            };
            ActKey::webauthn(name, party)
        }
        _ => return Err("the kinds of key are vkey, ssh and passkey, each with its own words".to_owned()),
    };
    Ok((owner, key.map_err(|e| e.to_string())?))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2));
    pairs.map(|pair| u8::from_str_radix(pair?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use nemcon_record::note::Signer;

    #[test]
    fn keys_are_read_and_bound_to_their_delegation() {
        let signer = Signer::ed25519("aland.example/mission", &[3; 32]).unwrap();
        let trust = Trust::parse(&format!("# keys\n\naland vkey {}\n", signer.verifier_key())).unwrap();
        let line = "{\"act\":\"x\"}\n";
        let signed = [signer.sign(line)];
        let check = |by: &str, line: &str| trust.check(&by.parse().unwrap(), "o", line.as_bytes(), &signed);
        assert_eq!(check("aland", line), Signed::Checked);
        assert!(matches!(check("aland", "{\"act\":\"y\"}\n"), Signed::Wrong(_)));
        assert!(matches!(check("boria", line), Signed::Wrong(_)));
        assert_eq!(Trust::default().check(&"aland".parse().unwrap(), "o", line.as_bytes(), &signed), Signed::Unknown);
        for bad in ["aland", "aland vkey x", "A vkey x", "aland pgp x", "aland passkey n zz rp https://rp"] {
            assert!(Trust::parse(bad).is_err(), "{bad}");
        }
    }
}
