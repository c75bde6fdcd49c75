//! Notes, checkpoints, policies, proof files and whole logs, made by an independent program in Go; and a log of
//! Tessera.

use std::path::PathBuf;

use nemcon_record::Hash;
use nemcon_record::checkpoint::Checkpoint;
use nemcon_record::log::{
    Comparison, LogError, LogReport, Source, check_extends, compare, first_difference, verify_log,
};
use nemcon_record::note::VerifierKey;
use nemcon_record::policy::Policy;
use nemcon_record::proof::TlogProof;

use crate::{bytes, cases, expects_ok, shared, text};

/// A log in a folder.
struct Folder(PathBuf);

impl Source for Folder {
    type Error = std::io::ErrorKind;

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, std::io::ErrorKind> {
        match std::fs::read(self.0.join(path)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.kind()),
        }
    }
}

fn policy(path: PathBuf) -> Policy {
    Policy::parse(&std::fs::read(path).unwrap()).unwrap()
}

fn verify(folder: PathBuf, policy: &Policy) -> Result<LogReport, LogError<std::io::ErrorKind>> {
    verify_log(&Folder(folder), policy, |_, _| ())
}

#[test]
fn vkeys() {
    let Some(folder) = shared("tlog") else { return };
    for case in cases(folder.join("vkeys.json")) {
        let vkey = text(&case, "vkey");
        let key = VerifierKey::parse(vkey);
        assert_eq!(key.is_ok(), expects_ok(&case), "{}", text(&case, "name"));
        if let Ok(key) = key {
            assert_eq!(key.to_string(), vkey);
        }
    }
}

#[test]
fn checkpoints() {
    let Some(folder) = shared("tlog") else { return };
    for case in cases(folder.join("checkpoints.json")) {
        let checkpoint = Checkpoint::parse(text(&case, "text"));
        assert_eq!(checkpoint.is_ok(), expects_ok(&case), "{}", text(&case, "name"));
        if let Ok(checkpoint) = checkpoint {
            assert_eq!(checkpoint.to_text(), text(&case, "text"));
        }
    }
}

#[test]
fn notes_and_policies() {
    let Some(folder) = shared("tlog") else { return };
    let mut count = 0;
    for file in ["notes.json", "policies.json"] {
        for case in cases(folder.join(file)) {
            let signed = text(&case, "note").as_bytes();
            let accepted = Policy::parse(text(&case, "policy").as_bytes())
                .map_err(|e| e.to_string())
                .and_then(|policy| policy.verify(signed).map_err(|e| e.to_string()));
            assert_eq!(accepted.is_ok(), expects_ok(&case), "{}: {accepted:?}", text(&case, "name"));
            count += 1;
        }
    }
    assert_eq!(count, 35);
}

#[test]
fn proof_files() {
    let Some(folder) = shared("tlog") else { return };
    let policy = policy(folder.join("policy.txt"));
    for case in cases(folder.join("tlog-proofs.json")) {
        let file = text(&case, "proof").as_bytes();
        let proof = TlogProof::parse(file);
        if let Ok(proof) = &proof {
            assert_eq!(proof.to_bytes(), file, "written as it was read");
        }
        let accepted = proof.and_then(|proof| proof.verify(&policy, &bytes(&case, "entry")));
        assert_eq!(accepted.is_ok(), expects_ok(&case), "{}: {accepted:?}", text(&case, "name"));
    }
}

#[test]
fn whole_logs_and_tampered_ones() {
    let Some(folder) = shared("tlog") else { return };
    let policy = policy(folder.join("policy.txt"));
    for case in cases(folder.join("logs.json")) {
        let report = verify(folder.join(text(&case, "dir")), &policy);
        assert_eq!(report.is_ok(), expects_ok(&case), "{case}: {report:?}");
        if let Ok(report) = report {
            let checkpoint = report.accepted.checkpoint;
            assert_eq!(Some(checkpoint.size()), case["size"].as_u64());
            assert_eq!(Some(checkpoint.root()), Hash::from_base64(text(&case, "root")));
        }
    }
    let why = |dir: &str| verify(folder.join("tampered").join(dir), &policy).unwrap_err().to_string();
    assert!(why("entry-bit").starts_with("entry "), "{}", why("entry-bit"));
    assert_eq!(why("bundle-missing"), "tile/entries/001 is missing");
    assert_eq!(why("tile-level1"), "tile/1/000.p/2 does not follow from the entries");
    assert_eq!(why("no-quorum"), "the checkpoint is not cosigned by as many witnesses as the policy asks for");
    assert_eq!(
        why("cosigned-no-log"),
        "the checkpoint of record.example/dev is not signed by a key of that log which the policy names"
    );
}

#[test]
fn a_split_view() {
    let Some(folder) = shared("tlog") else { return };
    let strict = policy(folder.join("policy.txt"));
    let text = String::from_utf8(std::fs::read(folder.join("policy.txt")).unwrap()).unwrap();
    let log_only = Policy::parse(text.replace("quorum two", "quorum none").as_bytes()).unwrap();
    let (a, b) = (folder.join("split/a"), folder.join("split/b"));
    assert!(verify(a.clone(), &strict).is_ok());
    assert!(verify(b.clone(), &strict).is_err(), "cosigned by witnesses outside the quorum");
    let heads = [&a, &b].map(|side| verify(side.clone(), &log_only).unwrap().accepted.checkpoint);
    assert_eq!(compare(&heads[0], &heads[1]), Comparison::SplitView);
    let expected: serde_json::Value =
        serde_json::from_slice(&std::fs::read(folder.join("split/split.json")).unwrap()).unwrap();
    let size = expected["size"].as_u64().unwrap();
    assert_eq!(first_difference(&Folder(a), &Folder(b), size), Ok(expected["first_difference"].as_u64()));
}

#[test]
fn a_log_of_tessera_and_all_its_older_checkpoints() {
    let Some(folder) = shared("tessera-log") else { return };
    let policy = policy(folder.join("policy.txt"));
    let last = verify(folder.clone(), &policy).unwrap().accepted.checkpoint;
    assert_eq!(last.size(), 15);
    for size in 0..=15 {
        let signed = std::fs::read(folder.join(format!("checkpoint.{size}"))).unwrap();
        let older = policy.verify(&signed).unwrap().checkpoint;
        assert_eq!(older.size(), size);
        assert_eq!(check_extends(&Folder(folder.clone()), &older, &last), Ok(()));
    }
}
