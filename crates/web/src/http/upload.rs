//! A form with a file in it.

use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;

use super::problem::Problem;
use crate::fill::act_form::Said;

/// Reads what was sent: the file, empty if there is none, and the fields beside it.
pub(super) async fn file_and_fields(mut parts: Multipart) -> Result<(Vec<u8>, Said), Problem> {
    let wrong = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        _ => Problem::Malformed(error.body_text()),
    };
    let (mut file, mut fields) = (Vec::new(), Said::new());
    while let Some(part) = parts.next_field().await.map_err(wrong)? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(wrong)?;
        if name == "file" {
            file = bytes.to_vec();
        } else {
            fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok((file, fields))
}
