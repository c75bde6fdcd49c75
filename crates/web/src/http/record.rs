//! The record as files that anybody may copy: C2SP tlog-tiles, and the texts and public files it names.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use nemcon_negotiation::{Hash, Seat, Seen};

use super::app::App;
use super::problem::Problem;

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const SECONDS: &str = "public, max-age=2";

/// Returns what stands below the prefix of a log: `checkpoint`, `tile/…`, `blob/sha256/…`, and
/// `log.vkey` and `policy`, its public key alone and as a C2SP policy.
pub async fn resource(State(app): State<App>, Path((slug, path)): Path<(String, String)>) -> Result<Response, Problem> {
    let group = app.group(&slug)?;
    if let Some(name) = path.strip_prefix("blob/sha256/") {
        let hash: Hash = name.parse().map_err(|_| Problem::NotFound)?;
        let snapshot = group.snapshot();
        let seen = snapshot.proceedings.seen_by(&Seat::Public, app.office.now());
        if !is_named(&seen, &hash) || (seen.is_of_information(&hash) && holds_persons(&app, &hash).await?) {
            return Err(Problem::NotFound);
        }
        return blob(&app, &hash, FOR_EVER).await;
    }
    if path == "log.vkey" {
        return Ok(open_to_all(format!("{}\n", group.log_key()).into_bytes(), "text/plain; charset=utf-8", SECONDS));
    }
    if let Some(number) = path.strip_prefix("entry/").and_then(|name| name.strip_suffix(".tlog-proof")) {
        let number: u64 = number.parse().map_err(|_| Problem::NotFound)?;
        let proof = group.proof(number).await?.ok_or(Problem::NotFound)?;
        let mut response = open_to_all(proof, "text/plain; charset=utf-8", SECONDS);
        let name = format!("attachment; filename=\"{}-{number}.tlog-proof\"", group.name());
        let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
        return Ok(response);
    }
    if path == "policy" {
        let policy = format!("log {}\nquorum none\n", group.log_key());
        return Ok(open_to_all(policy.into_bytes(), "text/plain; charset=utf-8", SECONDS));
    }
    let found = group.resource(&path).await?.ok_or(Problem::NotFound)?;
    Ok(open_to_all(found.bytes, found.media_type, if found.immutable { FOR_EVER } else { SECONDS }))
}

/// Says whether a file of the series of lists of participants is one that can be erased: it is on the site alone, and in nothing that others copy.
async fn holds_persons(app: &App, hash: &Hash) -> Result<bool, Problem> {
    Ok(app.office.blob(hash).await?.is_some_and(|blob| !blob.salt.is_empty()))
}

/// Returns a blob as it was kept. It is never shown in the page: a file is a file.
pub async fn blob(app: &App, hash: &Hash, caching: &'static str) -> Result<Response, Problem> {
    let blob = app.office.blob(hash).await?.ok_or(Problem::NotFound)?;
    let mut told = header::HeaderMap::new();
    super::salt::tell(&mut told, &blob);
    let mut response = open_to_all(blob.bytes, &blob.media_type, caching);
    response.headers_mut().extend(told);
    response.headers_mut().insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment"));
    Ok(response)
}

fn open_to_all(bytes: Vec<u8>, media_type: &str, caching: &'static str) -> Response {
    let kind = HeaderValue::from_str(media_type);
    let kind = kind.unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    response
}

/// Says whether something that a seat may see names this blob: the founding act, a version of a text, a document, a letter,
/// an application, a statement.
pub fn is_named(seen: &Seen<'_>, hash: &Hash) -> bool {
    let state = seen.state();
    let founding = state.group.as_deref().is_some_and(|group| group.entity_names == *hash || group.rulebook == *hash);
    let rules = state.rules.as_deref().is_some_and(|rules| rules.hashes.contains(hash));
    let put = || {
        let subjects = state.questions.values().map(|question| &question.subject);
        let mut subjects = subjects.chain(state.decisions.values().map(|decision| &decision.subject));
        subjects.any(|subject| names_rules(subject, hash))
    };
    let versions = || state.drafts.values().flat_map(|draft| draft.versions.iter());
    let text = || versions().any(|version| version.languages.values().any(|language| language.blob == *hash));
    let file = || {
        let documents = seen.documents().flat_map(|(_, document)| document.languages.values());
        let letters = seen.letters().flat_map(|(_, letter)| letter.languages.values());
        documents.chain(letters).any(|version| version.file == Some(*hash))
    };
    let applied = || seen.applications().iter().any(|(_, held)| held.facts.documents.contains(hash));
    let confided = || applied() || seen.credentials_file(hash) || seen.is_of_a_statement(hash);
    founding || rules || put() || text() || file() || confided()
}

fn names_rules(subject: &nemcon_negotiation::state::Subject, hash: &Hash) -> bool {
    use nemcon_negotiation::state::Subject;
    matches!(subject, Subject::Rules { rulebook: named } | Subject::Overlay { overlay: named } if named == hash)
}
