//! A refusal in writing: that the log's key signed it, and that it is about exactly this act.

use nemcon_negotiation::{Hash, Instant};
use nemcon_record::note::{Note, VerifierKey};
use nemcon_record::policy::Policy;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::answer::{Answer, Finding, Verdict};

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
    #[serde(rename = "root")]
    _root: Hash,
}

impl Answer for RefusalReport {
    fn sentences(&self) -> Vec<String> {
        let Self { origin, at, kind, article, size } = self;
        vec![
            format!("Right: {origin} refused this act at {at}: {kind}, article {article}."),
            format!(
                "The record had {size} entries. Whether the rules forbid it there, a copy of the record of that size tells."
            ),
        ]
    }
}

/// Checks a refusal against the exact bytes of the act, as they were sent.
#[must_use]
pub fn verify_refusal(note: &[u8], act: &[u8], policy: &Policy) -> Verdict<RefusalReport> {
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
    let kind = told.refusal.get("kind").and_then(Value::as_str).unwrap_or_default().to_owned();
    Verdict::Right(RefusalReport { origin: told.group, at: told.at, kind, article: told.article, size: told.seen.size })
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
        let Verdict::Right(report) = verify_refusal(&good, b"act\n", &policy) else { panic!("it is right") };
        assert_eq!((report.kind.as_str(), report.size), ("silence_not_running", 118));
        assert_eq!(verify_refusal(&good, b"act", &policy).code(), 1, "other bytes");
        assert_eq!(verify_refusal(&note("record.example/group", b"act\n", &other), b"act\n", &policy).code(), 1);
        assert_eq!(verify_refusal(&note("record.example/other", b"act\n", &signer), b"act\n", &policy).code(), 2);
        assert_eq!(verify_refusal(b"nothing", b"act\n", &policy).code(), 1);
    }
}
