//! A record read from a server, over plain HTTP.

use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Bytes;
use hyper::{Request, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::runtime::Runtime;

use super::source::{Source, SourceFault};

/// The largest file that is taken: a full bundle of the longest entries is 16 MiB.
const FILE_BYTES_MAX: usize = 32 << 20;

/// A server, by the prefix under which it serves the record.
pub(super) struct Web {
    prefix: String,
    client: Client<HttpConnector, Empty<Bytes>>,
    runtime: Runtime,
}

impl Web {
    pub(super) fn open(prefix: &str) -> Result<Self, SourceFault> {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.map_err(|e| SourceFault { what: format!("no network: {e}") })?;
        let client = Client::builder(TokioExecutor::new()).build_http();
        Ok(Self { prefix: prefix.trim_end_matches('/').to_owned(), client, runtime })
    }

    async fn fetch(&self, url: &str) -> Result<Option<Vec<u8>>, String> {
        let request = Request::get(url).body(Empty::new()).map_err(|e| e.to_string())?;
        let response = self.client.request(request).await.map_err(|e| e.to_string())?;
        match response.status() {
            StatusCode::OK => {}
            StatusCode::NOT_FOUND => return Ok(None),
            status => return Err(format!("the server answers {status}")),
        }
        let body = Limited::new(response.into_body(), FILE_BYTES_MAX).collect().await;
        Ok(Some(body.map_err(|e| e.to_string())?.to_bytes().to_vec()))
    }
}

impl Source for Web {
    fn get(&self, path: &str) -> Result<Option<Vec<u8>>, SourceFault> {
        let url = format!("{}/{path}", self.prefix);
        let fetched = self.runtime.handle().block_on(self.fetch(&url));
        fetched.map_err(|e| SourceFault { what: format!("{url}: {e}") })
    }
}
