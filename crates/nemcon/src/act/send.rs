//! Sends an act note to a server, in the name of whoever the token belongs to.

use std::path::Path;

use anyhow::{Context, bail};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::{Request, header};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

use crate::verify::{causes, connector};

/// The longest answer that is read.
const ANSWER_BYTES_MAX: usize = 1 << 20;

/// What a server answered to an act that is in the record.
#[derive(Debug, PartialEq, Eq)]
pub struct Sent {
    /// Number of the entry.
    pub number: u64,
    /// It was in the record before.
    pub again: bool,
}

/// Sends a note to a group, by its address: `https://negotiations.example/api/groups/strait`.
pub async fn send(note: Vec<u8>, to: &str, token: &str, ca: Option<&Path>) -> anyhow::Result<Sent> {
    let https = to.starts_with("https://");
    let tls = if https { Some(crate::trusted::client(ca)?) } else { None };
    let connector = connector(tls, https).map_err(|fault| anyhow::anyhow!(fault.what))?;
    let client = Client::builder(TokioExecutor::new()).build::<_, Full<Bytes>>(connector);
    let url = format!("{}/acts", to.trim_end_matches('/'));
    let mut bearer = header::HeaderValue::from_str(&format!("Bearer {token}")).context("the token")?;
    bearer.set_sensitive(true);
    let request = Request::post(&url)
        .header(header::AUTHORIZATION, bearer)
        .header(header::CONTENT_TYPE, "text/plain")
        .body(Full::new(Bytes::from(note)))
        .with_context(|| url.clone())?;
    let response = client.request(request).await.map_err(|error| anyhow::anyhow!("{url}: {}", causes(&error)))?;
    let status = response.status();
    let body = Limited::new(response.into_body(), ANSWER_BYTES_MAX).collect().await;
    let body = body.map_err(|error| anyhow::anyhow!("{url}: {error}"))?.to_bytes();
    let said: Value = serde_json::from_slice(&body).unwrap_or_default();
    match (status.as_u16(), said["number"].as_u64()) {
        (code @ (200 | 201), Some(number)) => Ok(Sent { number, again: code == 200 }),
        (401, _) => bail!("the token is no session that lasts"),
        (code, _) => bail!("{code}: {}", String::from_utf8_lossy(&body).trim()),
    }
}
