//! A refusal in writing: that the log's key signed it, that it is about exactly this act, and with a copy of the record, that the rules
//! refused it there.

use std::collections::BTreeMap;
use std::sync::Arc;

use nemcon_negotiation::{Act, At, Hash, Instant, Proceedings, Refusal, Texts};
use nemcon_record::entry::ActNote;
use nemcon_record::note::{Note, VerifierKey};
use nemcon_record::policy::Policy;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use nemcon_secretariat::signed_by;

use super::answer::{Answer, Finding, Verdict};
use super::blobs::Blobs;
use super::judge::Ended;
use super::record::{Options, replay_to};
use super::source::Source;

/// The first line of a refusal, which keeps it apart from a checkpoint.
const FIRST: &str = "nemcon-refusal-v1";

/// What is said of a refusal that is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefusalReport {
    /// Origin of the log.
    pub origin: String,
    /// When it was refused.
    pub at: Instant,
    /// The fact, as a word.
    pub kind: String,
    /// The article that forbids.
    pub article: String,
    /// How many entries the record had.
    pub size: u64,
    /// The rules were asked again on a copy of the record, and said the same.
    pub asked_again: bool,
}

/// A copy of the record on which the rules are asked again.
pub struct Against<'a> {
    /// The copy.
    pub source: &'a dyn Source,
    /// What the check of a record takes besides.
    pub options: &'a Options,
    /// Texts that came beside the act, and are in no record since it was refused.
    pub beside: Vec<Vec<u8>>,
    /// Is told of entries checked and of their number.
    pub progress: &'a dyn Fn(u64, u64),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    act: Hash,
    article: String,
    at: Instant,
    group: String,
    refusal: Value,
    seen: Seen,
    v: u8,
}

#[derive(Deserialize)]
struct Seen {
    size: u64,
    root: Hash,
}

impl Answer for RefusalReport {
    fn sentences(&self) -> Vec<String> {
        let Self { origin, at, kind, article, size, asked_again } = self;
        let further = match asked_again {
            true => format!("Asked again on the record of {size} entries, the rules refuse it for the same reason."),
            false => format!(
                "The record had {size} entries. Whether the rules forbid it there, a copy of the record tells (--record)."
            ),
        };
        vec![format!("Right: {origin} refused this act at {at}: {kind}, article {article}."), further]
    }
}

/// Checks a refusal against the exact bytes of the act, as they were sent; and where there is a copy of the record, asks the rules again on
/// as many entries as the refusal says there were.
#[must_use]
pub fn verify_refusal(
    note: &[u8],
    act: &[u8],
    policy: &Policy,
    against: Option<&Against<'_>>,
) -> Verdict<RefusalReport> {
    let wrong = |what: String| Verdict::Wrong(Finding::whole("refusal", what));
    let note = match Note::parse(note) {
        Ok(note) => note,
        Err(error) => return wrong(format!("this is no signed note: {error}")),
    };
    let Some((FIRST, line)) = note.text().split_once('\n') else {
        return wrong(format!("the first line is not {FIRST}"));
    };
    let told: Told = match serde_json::from_str(line) {
        Ok(told) => told,
        Err(error) => return wrong(format!("the second line is no refusal: {error}")),
    };
    if told.v != 1 {
        return Verdict::cannot_tell(format!("version {} of refusals is not known to this program", told.v));
    }
    let keys: Vec<VerifierKey> =
        policy.logs().iter().map(|log| log.key.clone()).filter(|key| key.name() == told.group).collect();
    if keys.is_empty() {
        return Verdict::cannot_tell(format!("the policy names no key of {}", told.group));
    }
    if let Err(error) = note.verify(&keys) {
        return wrong(format!("no key of {} has signed it: {error}", told.group));
    }
    if Hash::of(act) != told.act {
        return wrong("it is about another act, or these are not the bytes as they were sent".to_owned());
    }
    if let Some(against) = against {
        match ask_again(&told, act, against) {
            Ok(()) => {}
            Err(Ended::Wrong(finding)) => return Verdict::Wrong(*finding),
            Err(Ended::CannotTell(why)) => return Verdict::CannotTell { why },
        }
    }
    let kind = kind(&told.refusal).to_owned();
    let (size, asked_again) = (told.seen.size, against.is_some());
    Verdict::Right(RefusalReport { origin: told.group, at: told.at, kind, article: told.article, size, asked_again })
}

fn kind(refusal: &Value) -> &str {
    refusal.get("kind").and_then(Value::as_str).unwrap_or_default()
}

/// Asks the rules on the record as it was whether they refuse the act, and why.
fn ask_again(told: &Told, note: &[u8], against: &Against<'_>) -> Result<(), Ended> {
    let wrong = |rule: &str, what: String| Ended::from(Finding::whole(rule, what));
    let (proceedings, root, closed) = replay_to(told.seen.size, against.source, against.options, against.progress)?;
    if root.0 != told.seen.root.0 {
        let Seen { size, root: said } = &told.seen;
        return Err(wrong(
            "root",
            format!("it was refused on {size} entries with the root {said}; here they have {root}"),
        ));
    }
    let asked = ask(&proceedings, note, told.at, against)?;
    let now = match &asked {
        Ok(admission) if proceedings.lacks_an_opening(&admission.closed) => {
            let what = "the rules would admit it, as far as can be seen without the openings of closed entries";
            return Err(Ended::CannotTell(what.to_owned()));
        }
        Ok(_) => {
            let (kind, size) = (kind(&told.refusal), told.seen.size);
            return Err(wrong(
                "refusal",
                format!("on {size} entries the rules admit this act; it was refused as {kind}"),
            ));
        }
        Err(Refusal::BlobMissing { blob }) if kind(&told.refusal) != "blob_missing" => {
            return Err(Ended::CannotTell(format!("the text {blob} came beside the act: give it (--text)")));
        }
        Err(refusal) => serde_json::to_value(refusal).expect("a refusal serializes"),
    };
    if now == told.refusal {
        return Ok(());
    }
    let what = format!("the rules refuse it for another reason: {now}");
    Err(if closed > 0 { Ended::CannotTell(what) } else { wrong("refusal", what) })
}

fn ask(
    proceedings: &Proceedings,
    note: &[u8],
    at: Instant,
    against: &Against<'_>,
) -> Result<Result<nemcon_negotiation::Admission, Refusal>, Ended> {
    let wrong = |what: String| Ended::from(Finding::whole("act", what));
    let note = ActNote::parse(note).map_err(|error| wrong(format!("this is no act note: {error}")))?;
    let act = Act::parse(note.line()).map_err(|error| wrong(format!("this is no act: {error}")))?;
    let signed = signed_by(proceedings, &act, note.line(), &note.signatures());
    let signed = signed.map_err(|what| Ended::from(Finding::whole("signature", what)))?;
    let beside = against.beside.iter().map(|bytes| (Hash::of(bytes), bytes.as_slice().into())).collect();
    let texts = Beside { beside, blobs: Blobs::of(against.source) };
    Ok(proceedings.admit_signed(&act, At::once(at), &signed, &texts))
}

/// Texts that came beside an act, and those of the record.
struct Beside<'a> {
    beside: BTreeMap<Hash, Arc<[u8]>>,
    blobs: Blobs<'a>,
}

impl Texts for Beside<'_> {
    fn get(&self, hash: &Hash) -> Option<Arc<[u8]>> {
        self.beside.get(hash).cloned().or_else(|| self.blobs.get(hash))
    }
}

#[cfg(test)]
mod tests {
    use nemcon_record::note::Signer;
    use serde_json::json;

    use super::*;

    fn note(origin: &str, act: &[u8], signer: &Signer) -> Vec<u8> {
        let told = json!({"act": Hash::of(act), "article": "silence_breaking", "at": "2031-05-14T22:00:01.000Z",
                          "group": origin, "refusal": {"kind": "silence_not_running"},
                          "seen": {"root": Hash([7; 32]), "size": 118}, "v": 1});
        let text = format!("{FIRST}\n{}\n", nemcon_negotiation::canon::canonical(&told));
        Note::sign(&text, &[signer]).unwrap().to_bytes()
    }

    #[test]
    fn a_refusal_is_right_for_its_act_and_its_log_alone() {
        let signer = Signer::ed25519("record.example/group", &[7; 32]).unwrap();
        let other = Signer::ed25519("record.example/group", &[8; 32]).unwrap();
        let policy = Policy::of_log(signer.verifier_key());
        let good = note("record.example/group", b"act\n", &signer);
        let Verdict::Right(report) = verify_refusal(&good, b"act\n", &policy, None) else { panic!("it is right") };
        assert_eq!((report.kind.as_str(), report.size), ("silence_not_running", 118));
        assert_eq!(verify_refusal(&good, b"act", &policy, None).code(), 1, "other bytes");
        assert_eq!(verify_refusal(&note("record.example/group", b"act\n", &other), b"act\n", &policy, None).code(), 1);
        assert_eq!(verify_refusal(&note("record.example/other", b"act\n", &signer), b"act\n", &policy, None).code(), 2);
        assert_eq!(verify_refusal(b"nothing", b"act\n", &policy, None).code(), 1);
    }
}
