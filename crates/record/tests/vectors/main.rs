//! The published formats, held against vectors and programs that others made.

mod differential;
mod ed25519;
mod merkle;
mod signatures;
mod tlog;

use std::path::{Path, PathBuf};

use base64::Engine as _;
use nemcon_record::Hash;
use serde_json::Value;

/// Returns the folder of outside test vectors, or says loudly that it is not there.
fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/vectors").join(folder);
    if !path.exists() {
        eprintln!("SKIPPED: needs ../shared ({folder})");
        return None;
    }
    Some(path)
}

fn cases(path: PathBuf) -> Vec<Value> {
    let cases = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    match cases {
        Value::Array(cases) => cases,
        Value::Object(mut members) => serde_json::from_value(members["cases"].take()).unwrap(),
        _ => panic!("{} holds no cases", path.display()),
    }
}

fn text<'v>(case: &'v Value, member: &str) -> &'v str {
    case[member].as_str().unwrap_or_else(|| panic!("no {member} in {case}"))
}

fn bytes(case: &Value, member: &str) -> Vec<u8> {
    base64::engine::general_purpose::STANDARD.decode(text(case, member)).unwrap()
}

fn hash(case: &Value, member: &str) -> Option<Hash> {
    Hash::from_base64(text(case, member))
}

fn hashes(value: &Value) -> Option<Vec<Hash>> {
    let hashes = value.as_array().map(Vec::as_slice).unwrap_or_default();
    hashes.iter().map(|hash| Hash::from_base64(hash.as_str().unwrap())).collect()
}

fn expects_ok(case: &Value) -> bool {
    match text(case, "expect") {
        "ok" => true,
        "reject" => false,
        other => panic!("neither ok nor reject: {other}"),
    }
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}
