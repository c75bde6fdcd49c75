//! Whoever sends something that is refused early is still sending: what is left of it is read and dropped before the answer goes out, or the
//! line would be cut, and the sender would read of a broken connection instead of why.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::Request;
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::Response;
use tokio_stream::{Stream, StreamExt};

/// How much is dropped at most, in bytes; whoever sends more is cut off.
const BYTES_MAX: usize = 64 * 1024 * 1024;

/// For how long.
const WITHIN: Duration = Duration::from_secs(60);

/// A body that two read, one after the other.
#[derive(Clone)]
struct Shared(Arc<Mutex<BodyDataStream>>);

impl Stream for Shared {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut body = self.0.lock().expect("no panic while a body is read");
        Pin::new(&mut *body).poll_next(context)
    }
}

/// Answers, and lets what was sent come to its end before.
pub(super) async fn read_out(request: Request, next: Next) -> Response {
    // Who waits to be asked for the body has not sent it.
    let waits = request.headers().contains_key(header::EXPECT);
    if waits || matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let body = Shared(Arc::new(Mutex::new(body.into_data_stream())));
    let answer = next.run(Request::from_parts(parts, Body::from_stream(body.clone()))).await;
    // Too slow is too late: the answer goes out all the same.
    let _ = tokio::time::timeout(WITHIN, drop_rest(body)).await;
    answer
}

async fn drop_rest(mut body: Shared) {
    let mut dropped = 0;
    while let Some(Ok(bytes)) = body.next().await {
        dropped += bytes.len();
        if dropped > BYTES_MAX {
            return;
        }
    }
}
