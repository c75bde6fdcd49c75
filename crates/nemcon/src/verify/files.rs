//! The files that lie beside a record, held against their names.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nemcon_negotiation::Hash;
use nemcon_record::sha256;
use serde::Deserialize;

use super::answer::Finding;
use super::judge::Ended;
use super::source::Source;

/// A line of the list of blobs; what else stands on it is not this check's.
#[derive(Deserialize)]
struct Listed {
    name: Hash,
    #[serde(default)]
    salt: String,
}

/// Holds every blob of the list `blobs.jsonl` against its name, which is the SHA-256 of its salt, if it has one, and its
/// bytes. Returns how many there are; a source without a list has none.
pub(super) fn check(source: &dyn Source) -> Result<u64, Ended> {
    let get = |path: &str| source.get(path).map_err(|fault| Ended::CannotTell(fault.what));
    let Some(list) = get("blobs.jsonl")? else { return Ok(0) };
    let list = String::from_utf8(list).map_err(|_| wrong("blobs.jsonl is not UTF-8".to_owned()))?;
    let mut checked = 0;
    for (line, number) in list.lines().zip(1..) {
        let at = |what: String| wrong(format!("line {number} of blobs.jsonl: {what}"));
        let listed: Listed = serde_json::from_str(line).map_err(|e| at(e.to_string()))?;
        let mut bytes = URL_SAFE_NO_PAD.decode(&listed.salt).map_err(|e| at(format!("its salt: {e}")))?;
        let name = listed.name;
        bytes.extend(get(&format!("blob/sha256/{name}"))?.ok_or_else(|| at(format!("the file {name} is not here")))?);
        if sha256(&bytes).0 != name.0 {
            return Err(at(format!("the file {name} is not the one that its name promises")));
        }
        checked += 1;
    }
    Ok(checked)
}

fn wrong(what: String) -> Ended {
    Finding::whole("file", what).into()
}
