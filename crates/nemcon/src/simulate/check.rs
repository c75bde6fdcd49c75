//! What is checked: the invariants, that a refusal changes nothing, and that whoever replays arrives at the same.

use nemcon_negotiation::{Act, Admission, Entry, Opened, Proceedings, Seat, invariants};
use nemcon_record::entry::Entry as Bytes;
use nemcon_record::note::Signer;

use crate::memory::MemoryRecord;
use crate::verify::{Answer, Openings, Options, Verdict, verify_record};

/// Somebody who follows the record and admits every entry again.
#[derive(Clone)]
pub(super) struct Follower {
    proceedings: Proceedings,
    sees: Sees,
}

/// What somebody who follows the record sees of closed entries.
#[derive(Clone)]
pub(super) enum Sees {
    /// All their openings.
    All,
    /// Nothing.
    None,
    /// What this delegation may open when the entry is made, and what all States learn.
    What(Seat),
}

impl Follower {
    pub(super) fn new(sees: Sees) -> Self {
        Self { proceedings: Proceedings::default(), sees }
    }

    /// Takes the last entry of the record: an open one from its bytes, a closed one by its number and, who sees all, its opening.
    pub(super) fn take(&mut self, record: &MemoryRecord, admission: &Admission, act: &Act) -> Result<(), String> {
        let bytes = record.entries.last().ok_or("there is no entry")?;
        let bytes = Bytes::parse(bytes).map_err(|e| format!("the entry cannot be read: {e}"))?;
        let again = |admission: &[u8], act: &[u8]| {
            let admission = Admission::parse(admission).map_err(|e| format!("the admission cannot be read: {e}"))?;
            let act = Act::parse(act).map_err(|e| format!("the act cannot be read: {e}"))?;
            Ok::<_, String>((admission, act))
        };
        let (entry, opened) = match bytes.act_line() {
            Some(line) => {
                let (admission, act) = again(bytes.admission_line(), line)?;
                (Entry::Open { admission, act }, None)
            }
            None => {
                let (admission, act) = again(admission.line().as_bytes(), act.line().as_bytes())?;
                let opened = match &self.sees {
                    Sees::All => Some(Opened::Full { admission: admission.clone(), act }),
                    Sees::None => None,
                    Sees::What(seat) => {
                        let own =
                            record.proceedings.seen_by(seat, admission.recorded).opened(admission.number).cloned();
                        own.or_else(|| act.for_states(&admission).map(Opened::States))
                    }
                };
                (Entry::Closed { number: admission.number, digests: Vec::new() }, opened)
            }
        };
        let who = match &self.sees {
            Sees::All => "with all openings".to_owned(),
            Sees::None => "without openings".to_owned(),
            Sees::What(seat) => format!("with what {seat:?} may open"),
        };
        let taken = self.proceedings.readmit(&entry, opened, &record.blobs);
        taken.map_err(|misfit| format!("it is not admitted again {who}: {misfit}"))
    }

    pub(super) fn state_hash(&self) -> nemcon_negotiation::Hash {
        self.proceedings.state_hash()
    }
}

/// Says whether an opening of that name is shown.
type Shown = fn(&str) -> bool;

/// Says what does not hold of the proceedings.
pub(super) fn invariants(p: &Proceedings) -> Result<(), String> {
    match invariants::broken(p).as_slice() {
        [] => Ok(()),
        broken => Err(format!("it no longer holds that {}", broken.join("; that "))),
    }
}

/// Publishes the record and verifies it as anybody would: with all openings, with those of all States, with none.
pub(super) fn published(record: &MemoryRecord, origin: &str) -> Result<String, String> {
    let signer = Signer::ed25519(origin, &[7; 32]).map_err(|e| e.to_string())?;
    let files = record.publish(&signer);
    let own = record.proceedings.state_hash().to_string();
    let mut root = String::new();
    let audiences: [(&str, Shown); 3] = [
        ("all openings", |_| true),
        ("the openings of all States", |name| name == "states"),
        ("no openings", |_| false),
    ];
    for (what, shown) in audiences {
        let mut openings = Openings::default();
        for (number, disclosure) in record.openings.iter().filter(|(_, disclosure)| shown(disclosure.name())) {
            openings.add(*number, disclosure.clone());
        }
        let verdict = verify_record(&files, &Options { openings, ..Options::default() }, &|_, _| ());
        let Verdict::Right(report) = verdict else {
            return Err(format!("the record is not verified with {what}: {}", verdict.sentences().join(" ")));
        };
        if report.state_hash != own {
            return Err(format!("the record verified with {what} adds up to another state"));
        }
        root = report.root;
    }
    Ok(root)
}
