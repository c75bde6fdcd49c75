//! The operator as a forger: alters entries as he likes, numbers them anew if he likes, and signs anew.

use nemcon::memory::{MemoryRecord, compose, publish_log};
use nemcon::verify::{Finding, Openings, Options, Report, Trust, Verdict, verify_record};
use nemcon_negotiation::{Act, Admission};
use nemcon_record::disclosure::{Disclosure, Opening, open_closed};
use nemcon_record::entry::Entry;
use nemcon_record::note::Signer;
use nemcon_record::signature::ActKey;

use crate::story::{Story, mission};

pub const ORIGIN: &str = "exercise.example/group";

pub fn signer() -> Signer {
    Signer::ed25519(ORIGIN, &[7; 32]).unwrap()
}

/// An entry laid open for the forger.
#[derive(Clone)]
pub struct Row {
    pub admission: Admission,
    pub act: Act,
    pub signatures: String,
    /// In place of what the rest says.
    pub bytes: Option<Vec<u8>>,
}

/// Returns the entries of a record, closed ones opened.
pub fn rows(record: &MemoryRecord) -> Vec<Row> {
    (1..).zip(&record.entries).map(|(number, bytes)| row(record, number, bytes)).collect()
}

fn row(record: &MemoryRecord, number: u64, bytes: &[u8]) -> Row {
    let entry = Entry::parse(bytes).unwrap();
    let entry = if entry.is_closed() {
        let opened =
            record.openings.iter().filter(|(of, _)| *of == number).find_map(|(_, disclosure)| {
                match open_closed(&entry, disclosure) {
                    Ok(Opening::Entry(inner)) => Some(inner),
                    _ => None,
                }
            });
        opened.expect("the whole entry is among the openings")
    } else {
        entry
    };
    Row {
        admission: Admission::parse(entry.admission_line()).unwrap(),
        act: Act::parse(entry.act_line().unwrap()).unwrap(),
        signatures: entry.signatures().iter().map(|line| format!("{line}\n")).collect(),
        bytes: None,
    }
}

/// A record as the forger publishes it.
pub struct Forged {
    pub entries: Vec<Vec<u8>>,
    pub openings: Vec<(u64, Disclosure)>,
}

/// Puts entries together again.
pub fn forge(rows: &[Row]) -> Forged {
    let mut forged = Forged { entries: Vec::new(), openings: Vec::new() };
    for row in rows {
        if let Some(bytes) = &row.bytes {
            forged.entries.push(bytes.clone());
            continue;
        }
        let (entry, openings) = compose(&row.admission, &row.act, &row.signatures);
        forged.openings.extend(openings.into_iter().map(|opening| (row.admission.number, opening)));
        forged.entries.push(entry.into_bytes());
    }
    forged
}

/// Numbers the entries through, so that no gap shows.
pub fn renumber(rows: &mut [Row]) {
    (1..).zip(rows).for_each(|(number, row)| row.admission.number = number);
}

/// What the one who checks has at hand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Has {
    Nothing,
    Openings,
}

/// Verifies entries signed anew by the operator.
pub fn verify(story: &Story, entries: &[Vec<u8>], openings: &[(u64, Disclosure)], has: Has) -> Verdict<Report> {
    let mut files = publish_log(entries, &signer());
    for (hash, bytes) in &story.play.record.blobs {
        files.insert(format!("blob/sha256/{hash}"), bytes.to_vec());
    }
    let mut trust = Trust::default();
    let public = mission().verifier_key().public().try_into().unwrap();
    trust.add("s001".parse().unwrap(), ActKey::ed25519(mission().name(), public).unwrap());
    let mut known = Openings::default();
    if has == Has::Openings {
        openings.iter().for_each(|(number, opening)| known.add(*number, opening.clone()));
    }
    verify_record(&files, &Options { threads: 2, trust, openings: known, ..Options::default() }, &|_, _| ())
}

/// Forges the good record and returns what the check names.
pub fn finding(has: Has, forgery: impl FnOnce(&Story, &mut Vec<Row>)) -> (Story, Finding) {
    let story = crate::story::story();
    let mut rows = rows(&story.play.record);
    forgery(&story, &mut rows);
    let forged = forge(&rows);
    match verify(&story, &forged.entries, &forged.openings, has) {
        Verdict::Wrong(finding) => (story, finding),
        other => panic!("the forgery passed: {other:?}"),
    }
}
