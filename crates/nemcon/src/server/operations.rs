//! `/healthz`, `/readyz`, `/metrics`: for the operator, on loopback.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusHandle;
use nemcon_secretariat::Secretariat;

#[derive(Clone)]
struct Watched {
    secretariat: Arc<Secretariat>,
    metrics: PrometheusHandle,
}

/// Returns the site for the operator.
pub fn operations(secretariat: Arc<Secretariat>, metrics: PrometheusHandle) -> Router {
    let state = Watched { secretariat, metrics };
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(numbers))
        .with_state(state)
}

/// Ready: every group can be written. Otherwise 503, and for each group that cannot the reason, a line each.
async fn ready(State(watched): State<Watched>) -> (StatusCode, String) {
    let doubts =
        watched.secretariat.groups().into_iter().filter_map(|group| Some((group.name().to_owned(), group.doubt()?)));
    let lines: String = doubts.map(|(name, doubt)| format!("{name}: {doubt}\n")).collect();
    if lines.is_empty() { (StatusCode::OK, "ready\n".to_owned()) } else { (StatusCode::SERVICE_UNAVAILABLE, lines) }
}

async fn numbers(State(watched): State<Watched>) -> String {
    for group in watched.secretariat.groups() {
        let size = group.snapshot().size() as f64;
        metrics::gauge!("nemcon_record_entries", "group" => group.name().to_owned()).set(size);
        let writes = if group.doubt().is_none() { 1.0 } else { 0.0 };
        metrics::gauge!("nemcon_writes", "group" => group.name().to_owned()).set(writes);
    }
    watched.metrics.render()
}
