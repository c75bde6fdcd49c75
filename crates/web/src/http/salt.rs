//! Files of what is not for everybody: their names must tell nothing, so a salt is hashed with them.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nemcon_negotiation::acts::statements::WITH_FILES;
use nemcon_negotiation::{Content, Hash, Id};
use nemcon_secretariat::{Beside, Blob, BlobKind};
use serde_json::Value;

use super::app::App;
use super::problem::Problem;

/// Salt of a file that is sent or answered, base64url: its name is the SHA-256 of salt and bytes.
pub const SALT: HeaderName = HeaderName::from_static("nemcon-salt");

/// Returns the salt that comes with a file; no header is no salt.
pub fn given(headers: &HeaderMap) -> Result<Vec<u8>, Problem> {
    let malformed = || Problem::Malformed("nemcon-salt: not base64url of 16 bytes or more".into());
    let Some(header) = headers.get(SALT) else { return Ok(Vec::new()) };
    let salt = URL_SAFE_NO_PAD.decode(header.as_bytes()).map_err(|_| malformed())?;
    if salt.len() >= 16 { Ok(salt) } else { Err(malformed()) }
}

/// Says the salt of a file to whoever gets it, to hold the file against its name.
pub fn tell(headers: &mut HeaderMap, blob: &Blob) {
    if let (false, Ok(value)) = (blob.salt.is_empty(), HeaderValue::from_str(&URL_SAFE_NO_PAD.encode(&blob.salt))) {
        headers.insert(SALT, value);
    }
}

/// Names the files of an act that is not for everybody anew, each with a salt of its own, wherever the form or an upload before it named
/// them by their bytes alone.
pub async fn files(app: &App, id: Id, content: Content, beside: &mut Beside) -> Result<Content, Problem> {
    let mut whole = content.body();
    if content.name() == "submit_credentials" {
        // The letter holds names: its name tells nothing either.
        salted(app, id, &mut whole["file"], beside).await?;
        return Content::read(content.name(), whole).map_err(|fault| Problem::Malformed(fault.to_string()));
    }
    let entered = whole["act"].as_str().filter(|_| content.name() == "enter_for_delegation");
    let named = entered.unwrap_or(content.name()).to_owned();
    let body = if content.name() == "enter_for_delegation" { &mut whole["body"] } else { &mut whole };
    let statement = WITH_FILES.contains(&named.as_str());
    if !statement && body.get("audience").and_then(Value::as_str).is_none_or(|word| word == "public") {
        return Ok(content);
    }
    for version in body.get_mut("languages").and_then(Value::as_object_mut).into_iter().flat_map(|map| map.values_mut())
    {
        if let Some(file) = version.get_mut("file") {
            salted(app, id, file, beside).await?;
        }
    }
    Content::read(content.name(), whole).map_err(|fault| Problem::Malformed(fault.to_string()))
}

/// Returns the salt under which a file is kept that a form brings: none where the act is for everybody.
pub fn of_upload(app: &App, act: &str, pairs: &[(String, String)], field: &str) -> Vec<u8> {
    let said = |name: &str| pairs.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
    let entered = said("act").filter(|_| act == "enter_for_delegation");
    let done = entered.unwrap_or(act);
    let audience = said("audience").or_else(|| said("body.audience"));
    let narrow = done == "submit_credentials"
        || WITH_FILES.contains(&done)
        || audience.is_some_and(|audience| audience != "public");
    if !narrow {
        return Vec::new();
    }
    let seed = Hash::of(format!("{}\n{}\nupload\n{field}", app.salt, said("act_id").unwrap_or_default()).as_bytes());
    seed.0[..16].to_vec()
}

/// Gives a file that is named by its bytes alone a salt and another name.
async fn salted(app: &App, id: Id, file: &mut Value, beside: &mut Beside) -> Result<(), Problem> {
    let Some(name) = file.as_str().and_then(|name| name.parse::<Hash>().ok()) else { return Ok(()) };
    let at = beside.files.iter().position(|file| file.name == name.0);
    let bare = match at {
        Some(at) => Some(beside.files.swap_remove(at)),
        None => app.office.blob(&name).await?,
    };
    let Some(bare) = bare.filter(|blob| blob.kind == BlobKind::File) else { return Ok(()) };
    // The same form sent twice gives the same bytes, so that it is recorded once.
    let seed = Hash::of(format!("{}\n{id}\nfile\n{name}", app.salt).as_bytes());
    let kept =
        if bare.salt.is_empty() { Blob::salted_file(seed.0[..16].to_vec(), bare.media_type, bare.bytes) } else { bare };
    *file = Hash(kept.name).to_string().into();
    beside.files.push(kept);
    Ok(())
}
