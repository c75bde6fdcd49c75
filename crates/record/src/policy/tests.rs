use super::*;
use crate::checkpoint::{Cosigner, with_cosignatures};
use crate::merkle::EMPTY_ROOT;
use crate::note::Signer;

const ORIGIN: &str = "record.example/group";

fn log() -> Signer {
    Signer::ed25519(ORIGIN, &[1; 32]).unwrap()
}

fn witness(seed: u8) -> Cosigner {
    Cosigner::ed25519(&format!("w{seed}.example"), &[seed; 32]).unwrap()
}

fn cosigned_by(seeds: &[u8]) -> Vec<u8> {
    let checkpoint = Checkpoint::new(ORIGIN, 0, EMPTY_ROOT).unwrap();
    let signed = checkpoint.sign(&[&log()]).unwrap();
    with_cosignatures(&signed, seeds.iter().map(|seed| witness(*seed).cosign(&checkpoint, 1_700_000_000))).unwrap()
}

/// A policy that names the log and the witnesses w2 to w5, and ends in these lines.
fn file(end: &str) -> String {
    let mut text = format!("log {} https://{ORIGIN}\n", log().verifier_key());
    for seed in 2..=5 {
        text += &format!("witness w{seed} {}\n", witness(seed).verifier_key());
    }
    text + end
}

fn policy(end: &str) -> Policy {
    Policy::parse(file(end).as_bytes()).unwrap()
}

#[test]
fn a_quorum_is_counted_through_groups() {
    let policy = policy("group x 2 w2 w3 w4\ngroup xy all x w5\nquorum xy\n");
    let table: [(&[u8], bool); 6] = [
        (&[2, 3, 5], true),
        (&[5, 4, 2], true),
        (&[2, 3, 4, 5], true),
        (&[2, 3, 4], false),
        (&[2, 5], false),
        (&[2, 2, 5], false),
    ];
    for (witnesses, met) in table {
        let result = policy.verify(&cosigned_by(witnesses));
        assert_eq!(result.err(), (!met).then_some(NotAccepted::Quorum), "{witnesses:?}");
    }
    let accepted = policy.verify(&cosigned_by(&[2, 3, 5])).unwrap();
    assert_eq!(
        accepted.to_string(),
        "The log record.example/group signed that it has 0 entries with the root \
         47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=. Cosigned by w2.example, w3.example, w5.example."
    );
    assert_eq!(policy.logs()[0].url.as_deref(), Some("https://record.example/group"));
}

#[test]
fn a_log_signs_under_its_own_origin_only() {
    let other = Signer::ed25519("record.example/other", &[1; 32]).unwrap();
    let foreign = crate::note::Note::sign(&format!("{ORIGIN}\n0\n{EMPTY_ROOT}\n"), &[&other]).unwrap();
    let policy = Policy::of_log(other.verifier_key());
    assert_eq!(policy.verify(&foreign.to_bytes()), Err(NotAccepted::NotByTheLog(ORIGIN.into())));
    let unknown = Policy::of_log(Signer::ed25519(ORIGIN, &[9; 32]).unwrap().verifier_key());
    let result = unknown.verify(&cosigned_by(&[]));
    assert_eq!(result, Err(NotAccepted::Signature(NoteError::NoKnownSignature)));
}

#[test]
fn a_malformed_policy_is_refused_with_its_line() {
    let table = [
        ("", "policy, line 6: the policy has no quorum line"),
        ("quorum w9\n", "policy, line 6: the name is not defined in an earlier line"),
        (
            "group g 5 w2 w3\n",
            "policy, line 6: the threshold is neither any, all nor a number from 1 to the number of members",
        ),
        (
            "group g 0 w2 w3\n",
            "policy, line 6: the threshold is neither any, all nor a number from 1 to the number of members",
        ),
        ("group g all\n", "policy, line 6: neither log, witness, group nor quorum with the words that belong to it"),
        ("group g any w2 w2\n", "policy, line 6: the name is a member of a group already"),
        ("group w2 any w3\n", "policy, line 6: the name is taken"),
        ("quorum none\nquorum none\n", "policy, line 7: a second quorum line"),
        ("quorum none\r\n", "policy, line 6: a control character"),
        ("log a+b\n", "policy, line 6: key: a vkey has the form name+id+key"),
    ];
    for (end, message) in table {
        assert_eq!(Policy::parse(file(end).as_bytes()).unwrap_err().to_string(), message, "{end}");
    }
    let long = file(&"\n".repeat(5_000));
    assert_eq!(Policy::parse(long.as_bytes()).unwrap_err().problem, LineProblem::TooLong);
}
