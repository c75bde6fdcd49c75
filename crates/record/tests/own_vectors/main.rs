//! The test vectors of the record, `vectors/`: made again from fixed keys and salts, compared byte by byte, and verified
//! as an outsider would.
//!
//! `NEMCON_WRITE_VECTORS=1 cargo test -p nemcon-record --test own_vectors` writes them anew; a change of these bytes is
//! a change of the format.

mod acts;
mod make;

use std::path::{Path, PathBuf};

use nemcon_record::Hash;
use nemcon_record::disclosure::{Disclosure, Opening, commitments, open_closed, reveal};
use nemcon_record::entry::Entry;
use nemcon_record::log::{Source, verify_log};
use nemcon_record::note::VerifierKey;
use nemcon_record::policy::Policy;
use nemcon_record::proof::TlogProof;
use nemcon_record::signature::sshsig::{PublicKey, armor};
use nemcon_record::signature::webauthn::{CoseKey, RelyingParty};
use nemcon_record::signature::{ActKey, verify_lines};
use serde_json::Value;

use acts::ORIGIN;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn json(name: &str) -> Value {
    serde_json::from_slice(&file(name)).unwrap()
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

#[test]
fn the_bytes_are_stable() {
    let write = std::env::var_os("NEMCON_WRITE_VECTORS").is_some();
    for (name, bytes) in make::files() {
        let path = folder().join(&name);
        if write {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &bytes).unwrap();
        }
        assert_eq!(String::from_utf8_lossy(&file(&name)), String::from_utf8_lossy(&bytes), "{name}");
        assert_eq!(file(&name), bytes, "{name}");
    }
}

/// Reads the keys as an outsider does: from the file, with names and public parts alone.
fn keys() -> Vec<ActKey> {
    let keys = json("keys.json");
    let text = |key: &Value, member: &str| key[member].as_str().unwrap().to_owned();
    let act_key = |key: &Value| {
        let (name, public) = (text(key, "name"), text(key, "public"));
        match key["kind"].as_str().unwrap() {
            "ed25519" => ActKey::ed25519(&name, hex(&public).try_into().unwrap()),
            "ssh" => ActKey::ssh(&name, PublicKey::parse_line(&public).unwrap()),
            "webauthn" => ActKey::webauthn(
                &name,
                RelyingParty {
                    key: CoseKey::parse(&hex(&public)).unwrap(),
                    rp_id: text(key, "rp_id"),
                    origins: vec![text(key, "web_origin")],
                    require_verified: true,
                },
            ),
            other => panic!("a key of kind {other}"),
        }
        .unwrap()
    };
    keys["acts"].as_array().unwrap().iter().map(act_key).collect()
}

#[test]
fn every_entry_is_read_and_its_signatures_hold() {
    let keys = keys();
    let expect = json("expect.json");
    for case in expect["entries"].as_array().unwrap() {
        let name = case["file"].as_str().unwrap();
        let bytes = file(name);
        let entry = Entry::parse(&bytes).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(Some(entry.leaf_hash()), Hash::from_base64(case["leaf"].as_str().unwrap()), "{name}");
        assert_eq!(entry.is_closed(), case["closed"].as_bool().unwrap(), "{name}");
        let Some(line) = entry.act_line() else { continue };
        let signed = verify_lines(line, &entry.signatures(), ORIGIN, &keys).unwrap();
        let names: Vec<&str> = signed.iter().map(|key| key.name()).collect();
        let expected: Vec<&str> = case["signed_by"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
        assert_eq!(names, expected, "{name}");
        // One bit of the act, and no signature holds any more.
        let altered = [&line[..line.len() - 3], b"2}\n"].concat();
        assert!(names.is_empty() || verify_lines(&altered, &entry.signatures(), ORIGIN, &keys).is_err(), "{name}");
    }
    assert_eq!(expect["entries"].as_array().unwrap().len(), 7);
}

#[test]
fn the_disclosures_open_what_commits_to_them() {
    let disclosure = |name: &str| Disclosure::parse(std::str::from_utf8(&file(name)).unwrap().trim_end()).unwrap();
    let bytes = file("6-commitment.entry");
    let mut act = Entry::parse(&bytes).unwrap().act().unwrap();
    assert_eq!(commitments(&act).unwrap().len(), 1);
    assert_eq!(reveal(&mut act, &disclosure("6-person.disclosure")).unwrap(), "/person");
    assert_eq!(act["person"], "Ilka Søndergård, counsellor");
    let bytes = file("7-closed.entry");
    let closed = Entry::parse(&bytes).unwrap();
    let Ok(Opening::Entry(inner)) = open_closed(&closed, &disclosure("7-entry.disclosure")) else {
        panic!("the entry does not open")
    };
    assert_eq!(inner.act().unwrap()["act"], "break_silence");
    assert!(inner.is_signed());
    let keys = keys();
    let signed = verify_lines(inner.act_line().unwrap(), &inner.signatures(), ORIGIN, &keys).unwrap();
    assert_eq!(signed.len(), 1, "a signature holds inside a closed entry too");
    let Ok(Opening::States(states)) = open_closed(&closed, &disclosure("7-states.disclosure")) else {
        panic!("what the States learn does not open")
    };
    assert_eq!(states["silence"], "broken");
    assert!(open_closed(&closed, &disclosure("6-person.disclosure")).is_err());
}

struct Folder;

impl Source for Folder {
    type Error = std::convert::Infallible;

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Self::Error> {
        Ok(std::fs::read(folder().join("log").join(path)).ok())
    }
}

#[test]
fn the_log_and_the_proof_hold_under_the_policy() {
    let policy = Policy::parse(&file("policy.txt")).unwrap();
    let mut entries = Vec::new();
    let report = verify_log(&Folder, &policy, |_, entry| entries.push(entry.to_vec())).unwrap();
    assert_eq!(report.accepted.checkpoint.origin(), ORIGIN);
    assert_eq!(report.accepted.cosigned, [("witness.example/north".to_owned(), 1_781_180_000)]);
    assert_eq!(entries.len(), 7);
    assert_eq!(entries[2], file("3-sshsig.entry"));
    let proof = TlogProof::parse(&file("3.tlog-proof")).unwrap();
    assert!(proof.verify(&policy, &entries[2]).is_ok());
    assert!(proof.verify(&policy, &entries[3]).is_err());
    let key = VerifierKey::parse(json("keys.json")["log"].as_str().unwrap()).unwrap();
    assert_eq!(policy.logs()[0].key, key);
}

#[test]
fn what_is_no_entry_is_refused() {
    let cases = json("refused.json");
    for case in cases["cases"].as_array().unwrap() {
        let bytes = hex(case["entry"].as_str().unwrap());
        let error = Entry::parse(&bytes).expect_err(case["name"].as_str().unwrap());
        assert_eq!(error.to_string(), case["why"].as_str().unwrap());
    }
    assert!(cases["cases"].as_array().unwrap().len() > 20);
}

/// OpenSSH itself says that entry 3 is signed.
#[test]
fn ssh_keygen_verifies_the_act_of_entry_3() {
    let found = std::process::Command::new("ssh-keygen").arg("-V").output();
    if found.is_err() {
        eprintln!("SKIPPED: needs ssh-keygen");
        return;
    }
    let bytes = file("3-sshsig.entry");
    let entry = Entry::parse(&bytes).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    let public = json("keys.json")["acts"][1]["public"].as_str().unwrap().to_owned();
    write("allowed_signers", format!("vesteria {public}\n").as_bytes());
    write("act.sig", armor(&entry.signatures()[0].signature).as_bytes());
    let verify = |act: &[u8]| {
        write("act", act);
        let mut command = std::process::Command::new("ssh-keygen");
        command.current_dir(&folder).args(["-Y", "verify", "-f", "allowed_signers", "-I", "vesteria"]);
        command.args(["-n", &format!("nemcon-act-v1@{ORIGIN}"), "-s", "act.sig"]);
        command.stdin(std::fs::File::open(folder.path().join("act")).unwrap());
        command.output().unwrap().status.success()
    };
    let line = entry.act_line().unwrap();
    assert!(verify(line));
    assert!(!verify(&line[..line.len() - 1]), "the LF is signed too");
}

/// The worked example in the documentation shows the bytes of the vectors.
#[test]
fn the_documentation_shows_these_bytes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/record-format.md");
    let page = std::fs::read_to_string(&path).unwrap();
    for name in ["2-ed25519.entry", "7-closed.entry", "log/checkpoint", "3.tlog-proof", "policy.txt"] {
        let text = String::from_utf8(file(name)).unwrap();
        assert!(page.contains(&format!("\n{text}```")), "{name} does not stand in the page as it is");
    }
    for case in json("expect.json")["entries"].as_array().unwrap() {
        let leaf = case["leaf"].as_str().unwrap();
        assert!(page.contains(leaf), "the leaf hash of {} is missing", case["file"]);
    }
}
