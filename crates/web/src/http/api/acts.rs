//! Acts and what comes beside them.

use axum::Extension;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use nemcon_negotiation::Act;
use nemcon_secretariat::{Beside, Blob, BlobKind, Group, Receipt, Seat};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::app::{App, standing};
use super::super::form::times;
use super::super::here::view;
use super::super::problem::{Forbidden, Problem, ProblemBody};
use super::super::refused::{RefusalBody, in_writing};
use super::super::salt;
use super::super::visitor::Visitor;
use super::language;
use crate::frame::Standing;

/// An act note may be so long: the act line and its signatures.
pub const NOTE_MAX: usize = 64 * 1024;
/// Files and texts may be so long.
pub const BLOB_MAX: usize = 8 * 1024 * 1024;
const BLOBS_MAX: usize = 12;

/// That an act is in the record.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReceiptBody {
    /// Number of the entry, from 1.
    pub number: u64,
    /// Its admission line.
    #[schema(value_type = Object)]
    pub admission: serde_json::Value,
    /// The entry is wholly closed.
    pub closed: bool,
    /// The same act was in the record before.
    pub again: bool,
}

impl From<Receipt> for ReceiptBody {
    fn from(receipt: Receipt) -> Self {
        let admission = serde_json::to_value(&receipt.admission).expect("an admission serializes");
        Self { number: receipt.number, admission, closed: receipt.closed, again: receipt.again }
    }
}

/// The name of a blob.
#[derive(Debug, Serialize, ToSchema)]
pub struct BlobBody {
    /// SHA-256 of the bytes, as hex.
    pub sha256: String,
}

/// Receives an act, exactly as it will stand in the record.
///
/// The body is the act note: the act as one line of RFC 8785 JSON with a line feed and, if it is signed, an empty line
/// and the signature lines. As `multipart/form-data`, `act` is the note, each `blob` a text or file that it names, each
/// `opening` the disclosure of a member that stands in it as a commitment. A blob that is not for everybody has its salt in a header of its
/// part, `nemcon-salt`. The same bytes again give the first receipt.
#[utoipa::path(
    post, path = "/api/groups/{group}/acts", tag = "acts",
    params(("group" = String, Path, description = "Short name of the group")),
    request_body(content((String = "application/json"), (String = "text/plain"), (String = "multipart/form-data")),
        description = "The act note"),
    responses(
        (status = 201, description = "Recorded, durably", body = ReceiptBody),
        (status = 200, description = "The same act was recorded before", body = ReceiptBody),
        (status = 400, description = "Not an act: what and where", body = ProblemBody),
        (status = 401, description = "Nobody is signed in", body = ProblemBody),
        (status = 403, description = "Not in the name of this seat, from another site, or a reconstruction", body = ProblemBody),
        (status = 404, description = "No such group", body = ProblemBody),
        (status = 409, description = "An act of this name and with other bytes is in the record", body = RefusalBody),
        (status = 413, description = "Too large", body = ProblemBody),
        (status = 415, description = "Neither JSON, text nor parts", body = ProblemBody),
        (status = 422, description = "The rules do not admit it: the fact, the article, what is open instead", body = RefusalBody),
        (status = 429, description = "Too many requests", body = ProblemBody),
        (status = 503, description = "Too many acts wait, or this node does not write", body = ProblemBody),
    ),
    security(("session" = []), ("bearer" = [])),
)]
pub async fn send(
    State(app): State<App>,
    Path(slug): Path<String>,
    Extension(visitor): Extension<Visitor>,
    request: Request,
) -> Result<Response, Problem> {
    let group = app.group(&slug)?;
    let seat = seat_to_act(&group, &visitor)?.clone();
    let lang = language(request.headers());
    let sent = Sent::read(request).await?;
    let note = sent.note.clone();
    match submit(&app, &group, &seat, sent).await {
        Ok(receipt) => Ok(answer(receipt)),
        Err(Problem::Refused(refusal) | Problem::IdTaken(refusal)) => {
            let view = view(&app, lang, &group, Some(seat.clone())).await?;
            let body = RefusalBody::of(&view, &seat, &refusal, in_writing(&view, &note, &refusal));
            let status = Problem::from(refusal).status();
            Ok((status, Json(body)).into_response())
        }
        Err(problem) => Err(problem),
    }
}

fn answer(receipt: Receipt) -> Response {
    let status = if receipt.again { StatusCode::OK } else { StatusCode::CREATED };
    (status, Json(ReceiptBody::from(receipt))).into_response()
}

/// Returns the seat to act from in that group, which must not be a reconstruction.
pub fn seat_to_act<'a>(group: &Group, visitor: &'a Visitor) -> Result<&'a Seat, Problem> {
    if standing(group.origin()) == Standing::Reconstruction {
        return Err(Problem::Forbidden(Forbidden::ReadOnly));
    }
    visitor.acting(group.origin())
}

/// An act note and what came beside it.
#[derive(Default)]
pub struct Sent {
    /// The note.
    pub note: Vec<u8>,
    /// Texts, files, openings.
    pub beside: Beside,
}

impl Sent {
    async fn read(request: Request) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match kind.as_str() {
            "application/json" | "text/plain" => {
                let bytes = Bytes::from_request(request, &()).await.map_err(|_| Problem::TooLarge)?;
                if bytes.len() > NOTE_MAX {
                    return Err(Problem::TooLarge);
                }
                Ok(Self { note: bytes.to_vec(), beside: Beside::default() })
            }
            "multipart/form-data" => {
                let parts = Multipart::from_request(request, &()).await;
                Self::read_parts(parts.map_err(|rejection| Problem::Malformed(rejection.body_text()))?).await
            }
            _ => Err(Problem::Unsupported),
        }
    }

    async fn read_parts(mut parts: Multipart) -> Result<Self, Problem> {
        let mut sent = Self::default();
        while let Some(part) = parts.next_field().await.map_err(of_parts)? {
            let name = part.name().unwrap_or_default().to_owned();
            let media_type = part.content_type().unwrap_or("application/octet-stream").to_owned();
            let salt = salt::given(part.headers())?;
            let bytes = part.bytes().await.map_err(of_parts)?;
            match name.as_str() {
                "act" if bytes.len() > NOTE_MAX => return Err(Problem::TooLarge),
                "act" => sent.note = bytes.to_vec(),
                "opening" => {
                    let text = String::from_utf8(bytes.to_vec());
                    let text = text.map_err(|_| Problem::Malformed("opening: not text".into()))?;
                    sent.beside.disclosures.push(text);
                }
                "blob" if !salt.is_empty() => {
                    sent.beside.files.push(Blob::salted_file(salt, media_type, bytes.to_vec()));
                }
                "blob" => keep_beside(&mut sent.beside, media_type, bytes.to_vec()),
                other => return Err(Problem::Malformed(format!("no part is named {other:?}"))),
            }
            if sent.beside.texts.len() + sent.beside.files.len() + sent.beside.disclosures.len() > BLOBS_MAX {
                return Err(Problem::TooLarge);
            }
        }
        if sent.note.is_empty() {
            return Err(Problem::Malformed("the part act is missing".into()));
        }
        Ok(sent)
    }
}

fn of_parts(error: axum::extract::multipart::MultipartError) -> Problem {
    let problem = Problem::of_status(error.status()).filter(|problem| *problem == Problem::TooLarge);
    problem.unwrap_or_else(|| Problem::Malformed(error.body_text()))
}

fn keep_beside(beside: &mut Beside, media_type: String, bytes: Vec<u8>) {
    if is_text(&bytes) {
        beside.texts.push(bytes);
    } else {
        beside.files.push(Blob::file(media_type, bytes));
    }
}

/// Says whether the rules may have to read these bytes: canonical JSON, as texts, names and rulebooks are.
pub fn is_text(bytes: &[u8]) -> bool {
    nemcon_record::json::read(bytes).is_ok()
}

/// Sends an act from a seat. Every act, from a form or from the API, goes this way.
pub async fn submit(app: &App, group: &Group, seat: &Seat, mut sent: Sent) -> Result<Receipt, Problem> {
    // That the bytes are canonical is checked by the secretariat; here is where zone data is.
    if let Some(line) = sent.note.split_inclusive(|byte| *byte == b'\n').next()
        && let Ok(act) = Act::parse(line)
    {
        if times::check(&act.content.body()).is_err() {
            return Err(Problem::Refused(nemcon_negotiation::Refusal::BadTime {}));
        }
        texts_kept_before(app, &act, &mut sent.beside).await?;
    }
    let receipt = app.office.submit(group, seat, sent.note, sent.beside).await?;
    group.wait_for(receipt.number, std::time::Duration::from_secs(5)).await;
    Ok(receipt)
}

/// Texts that were uploaded before the act are kept with it from now on, and never erased.
async fn texts_kept_before(app: &App, act: &Act, beside: &mut Beside) -> Result<(), Problem> {
    let mut named = Vec::new();
    hashes(&act.content.body(), &mut named);
    let given: Vec<_> = beside.texts.iter().map(|bytes| nemcon_negotiation::Hash::of(bytes)).collect();
    for hash in named.into_iter().filter(|hash| !given.contains(hash)).take(BLOBS_MAX) {
        if let Some(blob) = app.office.blob(&hash).await?
            && blob.kind == BlobKind::File
            && nemcon_negotiation::Hash::of(&blob.bytes) == hash
            && is_text(&blob.bytes)
        {
            beside.texts.push(blob.bytes);
        }
    }
    Ok(())
}

fn hashes(value: &serde_json::Value, found: &mut Vec<nemcon_negotiation::Hash>) {
    match value {
        serde_json::Value::String(text) => found.extend(text.parse::<nemcon_negotiation::Hash>().ok()),
        serde_json::Value::Array(values) => values.iter().for_each(|value| hashes(value, found)),
        serde_json::Value::Object(members) => members.values().for_each(|value| hashes(value, found)),
        _ => {}
    }
}

/// Keeps a text or file until an act names it.
#[utoipa::path(
    put, path = "/api/groups/{group}/blobs", tag = "acts",
    params(
        ("group" = String, Path, description = "Short name of the group"),
        ("nemcon-salt" = Option<String>, Header, description = "Of a file that is not for everybody: base64url of 16 bytes or more, hashed before its bytes"),
    ),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "The bytes, at most 8 MiB"),
    responses(
        (status = 200, description = "Kept", body = BlobBody),
        (status = 400, description = "No bytes", body = ProblemBody),
        (status = 401, description = "Nobody is signed in", body = ProblemBody),
        (status = 403, description = "Seat of another group, another site, or a reconstruction", body = ProblemBody),
        (status = 404, description = "No such group", body = ProblemBody),
        (status = 413, description = "Too large", body = ProblemBody),
        (status = 429, description = "Too many requests", body = ProblemBody),
        (status = 503, description = "The store does not answer", body = ProblemBody),
    ),
    security(("session" = []), ("bearer" = [])),
)]
pub async fn put_blob(
    State(app): State<App>,
    Path(slug): Path<String>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    body: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Result<Json<BlobBody>, Problem> {
    let group = app.group(&slug)?;
    seat_to_act(&group, &visitor)?;
    let bytes = body.map_err(|_| Problem::TooLarge)?;
    if bytes.is_empty() {
        return Err(Problem::Malformed("there are no bytes".into()));
    }
    let salt = crate::http::salt::given(&headers)?;
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or("application/octet-stream").to_owned();
    let name = app.office.keep_file(salt, kind, bytes.to_vec()).await?;
    Ok(Json(BlobBody { sha256: name.to_string() }))
}
