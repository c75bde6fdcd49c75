//! Keys of delegations that whoever checks knows from elsewhere: by letter, by note verbale.

use nemcon_negotiation::Code;
use nemcon_record::note::{SignatureLine, VerifierKey};

/// Whose keys are trusted for acts.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    keys: Vec<(Code, VerifierKey)>,
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
    /// Reads a file of lines `<delegation> <vkey>`; `#` begins a remark. The error is a clause with the line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut keys = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (code, vkey) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            let code = code.parse().map_err(|e| format!("line {number} of the keys: {e}"))?;
            let key = VerifierKey::parse(vkey.trim()).map_err(|e| format!("line {number} of the keys: {e}"))?;
            keys.push((code, key));
        }
        Ok(Self { keys })
    }

    /// Checks the signatures over an act line.
    pub(super) fn check(&self, by: &Code, line: &str, signatures: &[SignatureLine]) -> Signed {
        if signatures.is_empty() {
            return Signed::No;
        }
        let mut checked = false;
        for signature in signatures {
            let known = self.keys.iter().find(|(_, key)| key.name() == signature.name && key.id() == signature.id);
            let Some((owner, key)) = known else { continue };
            if owner != by {
                return Signed::Wrong(format!("it is signed by {}, a key of {owner}, not of {by}", key.name()));
            }
            if key.verify(line, &signature.signature).is_none() {
                return Signed::Wrong(format!("the signature of {} is not one of this act", key.name()));
            }
            checked = true;
        }
        if checked { Signed::Checked } else { Signed::Unknown }
    }
}
