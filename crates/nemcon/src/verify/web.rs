//! A record read from a server, over HTTP or HTTPS.

use std::path::Path;
use std::sync::Arc;

use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Bytes;
use hyper::{Request, StatusCode};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::{ClientConfig, RootCertStore};
use tokio::runtime::Runtime;

use super::source::{Source, SourceFault};

/// The largest file that is taken: a full bundle of the longest entries is 16 MiB.
const FILE_BYTES_MAX: usize = 32 << 20;

/// A server, by the prefix under which it serves the record.
pub(super) struct Web {
    prefix: String,
    client: Client<HttpsConnector<HttpConnector>, Empty<Bytes>>,
    runtime: Runtime,
}

impl Web {
    /// Opens an address; what begins with `https://` is read from a server whose certificate holds, and over nothing else.
    pub(super) fn open(prefix: &str, ca: Option<&Path>) -> Result<Self, SourceFault> {
        let https = prefix.starts_with("https://");
        // A reader over plain HTTP needs no certificates, and should not fail for want of them.
        let tls = if https || ca.is_some() { crate::trusted::client(ca).map(Some) } else { Ok(None) };
        let tls = tls.map_err(|e| SourceFault { what: format!("{e:#}") })?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.map_err(|e| SourceFault { what: format!("no network: {e}") })?;
        let client = Client::builder(TokioExecutor::new()).build(connector(tls, https)?);
        Ok(Self { prefix: prefix.trim_end_matches('/').to_owned(), client, runtime })
    }

    async fn fetch(&self, url: &str) -> Result<Option<Vec<u8>>, String> {
        let request = Request::get(url).body(Empty::new()).map_err(|e| e.to_string())?;
        let response = self.client.request(request).await.map_err(|e| causes(&e))?;
        match response.status() {
            StatusCode::OK => {}
            StatusCode::NOT_FOUND => return Ok(None),
            status => return Err(format!("the server answers {status}")),
        }
        let body = Limited::new(response.into_body(), FILE_BYTES_MAX).collect().await;
        Ok(Some(body.map_err(|e| e.to_string())?.to_bytes().to_vec()))
    }
}

/// Returns what connects to servers, over TLS alone where `https`.
pub(crate) fn connector(tls: Option<ClientConfig>, https: bool) -> Result<HttpsConnector<HttpConnector>, SourceFault> {
    let tls = tls.map_or_else(trusting_nobody, Ok).map_err(|e| SourceFault { what: e.to_string() })?;
    let builder = HttpsConnectorBuilder::new().with_tls_config(tls);
    Ok(if https { builder.https_only().enable_http1().build() } else { builder.https_or_http().enable_http1().build() })
}

fn trusting_nobody() -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

/// Says an error with its causes: that a certificate is not trusted stands in the last of them.
pub(crate) fn causes(error: &dyn std::error::Error) -> String {
    let mut said = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        said += &format!(": {cause}");
        next = cause.source();
    }
    said
}

impl Source for Web {
    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, SourceFault> {
        let url = format!("{}/{path}", self.prefix);
        let fetched = self.runtime.handle().block_on(self.fetch(&url));
        fetched.map_err(|e| SourceFault { what: format!("{url}: {e}") })
    }
}
