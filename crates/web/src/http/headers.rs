//! What every answer says to the browser: nothing foreign, nothing inline, nothing guessed.

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument as _;

use super::app::App;

const POLICY: &str = "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const ALWAYS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// Browsers come back by TLS alone, for a year.
const TLS_ALONE: &str = "max-age=31536000; includeSubDomains";

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Adds the headers, gives the request a name, and logs it without anything that says who asked for what of whom: no
/// names, tokens, queries or bodies.
pub async fn protect(State(app): State<App>, request: Request, next: Next) -> Response {
    let id = format!("{:016x}", rand::random::<u64>());
    let route = request.extensions().get::<axum::extract::MatchedPath>().map(|path| path.as_str().to_owned());
    let span = tracing::info_span!("request", id, method = %request.method(), route);
    let began = std::time::Instant::now();
    let mut response = async {
        let response = next.run(request).await;
        let millis = began.elapsed().as_millis();
        tracing::debug!(status = response.status().as_u16(), millis, "answered");
        response
    }
    .instrument(span)
    .await;
    metrics::histogram!("nemcon_http_seconds").record(began.elapsed().as_secs_f64());
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if app.settings.tls {
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(HeaderValue::from_static(TLS_ALONE));
    }
    // Pages belong to a seat; what may be kept longer says so itself.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    headers.insert(REQUEST_ID, HeaderValue::from_str(&id).expect("hex digits"));
    response
}
