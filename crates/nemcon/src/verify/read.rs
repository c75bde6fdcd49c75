//! Reads the bytes of one entry: form, one spelling, signatures, openings. Needs nothing but the entry, so it runs on any thread.

use nemcon_negotiation::act::ActFault;
use nemcon_negotiation::{Act, Admission, Digest, Entry, Opened, RULES_VERSION};
use nemcon_record::disclosure::{Opening, open_closed, reveal};
use nemcon_record::entry::Entry as Bytes;
use nemcon_record::merkle::leaf_hash;
use nemcon_record::note::SignatureLine;
use nemcon_record::{Hash, sha256};

use super::keys::{Signed, Trust};
use super::openings::Openings;

/// An entry as it was read.
pub(super) struct Item {
    pub leaf: Hash,
    pub read: Result<Read, Fault>,
}

/// What an entry says.
pub(super) struct Read {
    pub entry: Entry,
    /// Hash of the act line; of a closed entry nothing.
    pub line: nemcon_negotiation::Hash,
    pub opened: Option<Opened>,
    /// Of the act, where it can be read.
    pub signed: Option<Signed>,
    /// Of an act that is signed, its line and the signatures over it.
    pub signatures: Option<(Vec<u8>, Vec<SignatureLine>)>,
}

/// Why the bytes of an entry cannot be taken.
pub(super) enum Fault {
    /// They are wrong.
    Wrong { rule: &'static str, what: String },
    /// They need a newer program.
    Newer { what: String },
}

/// What reading an entry takes besides its bytes.
pub(super) struct Reader<'a> {
    pub origin: &'a str,
    pub trust: &'a Trust,
    pub openings: &'a Openings,
}

fn wrong(rule: &'static str, what: impl std::fmt::Display) -> Fault {
    Fault::Wrong { rule, what: what.to_string() }
}

impl Reader<'_> {
    /// Reads the entry that stands at place `number`, from 1.
    pub(super) fn item(&self, number: u64, bytes: &[u8]) -> Item {
        Item { leaf: leaf_hash(bytes), read: self.read(number, bytes) }
    }

    fn read(&self, number: u64, bytes: &[u8]) -> Result<Read, Fault> {
        let entry = Bytes::parse(bytes).map_err(|e| wrong("form", e))?;
        if entry.is_closed() { self.closed(number, &entry) } else { self.open(number, &entry) }
    }

    fn open(&self, number: u64, bytes: &Bytes<'_>) -> Result<Read, Fault> {
        let (admission, act, signed) = self.parts(bytes)?;
        let disclosures = self.openings.of(number);
        if !disclosures.is_empty() {
            let mut value = bytes.act().unwrap_or_default();
            for disclosure in disclosures {
                reveal(&mut value, disclosure).map_err(|e| wrong("opening", format!("an opening given: {e}")))?;
            }
        }
        let line = sha256(bytes.act_line().unwrap_or_default()).0;
        let signatures = signatures(bytes);
        let entry = Entry::Open { admission, act };
        Ok(Read { entry, line: nemcon_negotiation::Hash(line), opened: None, signed: Some(signed), signatures })
    }

    fn closed(&self, number: u64, bytes: &Bytes<'_>) -> Result<Read, Fault> {
        let line = bytes.closed().ok_or_else(|| wrong("form", "it has no act"))?;
        let digests = line.digests.iter().map(|digest| digest.to_base64url().parse::<Digest>());
        let digests = digests.collect::<Result<Vec<_>, _>>().map_err(|e| wrong("form", e))?;
        let (entry, line) = (Entry::Closed { number: line.number, digests }, nemcon_negotiation::Hash([0; 32]));
        let mut read = Read { entry, line, opened: None, signed: None, signatures: None };
        for disclosure in self.openings.of(number) {
            let opened = open_closed(bytes, disclosure);
            match opened.map_err(|e| wrong("opening", format!("an opening given: {e}")))? {
                Opening::Entry(inner) => {
                    let (admission, act, signed) = self.parts(&inner)?;
                    read.signatures = signatures(&inner);
                    read.opened = Some(Opened::Full { admission, act });
                    read.signed = Some(signed);
                }
                Opening::States(value) if read.opened.is_none() => read.opened = Some(Opened::States(value)),
                Opening::States(_) => {}
            }
        }
        Ok(read)
    }

    fn parts(&self, bytes: &Bytes<'_>) -> Result<(Admission, Act, Signed), Fault> {
        let admission = admission(bytes)?;
        let line = bytes.act_line().unwrap_or_default();
        let act = Act::parse(line).map_err(|fault| match fault {
            ActFault::UnknownVersion(version) => Fault::Newer { what: format!("it holds an act of version {version}") },
            fault => wrong("act", fault),
        })?;
        if admission.line().as_bytes() != bytes.admission_line() {
            return Err(wrong("admission", "its admission line is not in the one spelling it may have"));
        }
        if act.line().as_bytes() != line {
            return Err(wrong("act", "its act line is not in the one spelling it may have"));
        }
        let signed = match bytes.is_signed() {
            true => self.trust.check(&act.by, self.origin, line, &bytes.signatures()),
            false => Signed::No,
        };
        Ok((admission, act, signed))
    }
}

/// Returns the line of a signed act and the signatures over it.
fn signatures(bytes: &Bytes<'_>) -> Option<(Vec<u8>, Vec<SignatureLine>)> {
    bytes.is_signed().then(|| (bytes.act_line().unwrap_or_default().to_vec(), bytes.signatures()))
}

fn admission(bytes: &Bytes<'_>) -> Result<Admission, Fault> {
    let newer = |version: u64| Fault::Newer { what: format!("it needs version {version} of the rules") };
    let is_newer = |version: &u64| *version > u64::from(RULES_VERSION);
    match Admission::parse(bytes.admission_line()) {
        Ok(admission) if is_newer(&admission.rules.into()) => Err(newer(admission.rules.into())),
        Ok(admission) => Ok(admission),
        // A newer one may have members that are not known here.
        Err(fault) => match bytes.admission().get("rules").and_then(|v| v.as_u64()).filter(is_newer) {
            Some(version) => Err(newer(version)),
            None => Err(wrong("admission", fault)),
        },
    }
}
