//! `nemcon serve`: one site, a loopback listener for operations, and an orderly end.

mod logged;
mod operations;
mod tls;

use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context;
use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderName, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum_server::Handle;
use metrics_exporter_prometheus::PrometheusBuilder;
use nemcon_secretariat::{Clock, Retention, Secretariat, SystemClock};
use nemcon_store::{Failure, PostgresUrl, SqliteOptions, Store};
use nemcon_web::http::mail::{MailSettings, notices};
use nemcon_web::http::{App, LibreOffice, Passkeys, Settings, Staff, Typesetter, router};

use crate::config::Config;
use crate::mail::Sender;
use crate::trusted;

pub use logged::filter;
pub use operations::operations;
use tokio::task::JoinHandle;

/// How long streams and requests that last may go on after the server was told to stop.
const GRACE: Duration = Duration::from_secs(10);
/// How often groups that other nodes began are looked for, and what has expired is forgotten.
const HOUSEKEEPING: Duration = Duration::from_secs(5);
/// How often what is held on persons beyond its time is erased.
const ERASING: Duration = Duration::from_secs(3_600);

/// Opens the database and everything in it.
pub async fn open(config: &Config) -> anyhow::Result<Arc<Secretariat>> {
    let store = open_store(config).await?;
    let settings = nemcon_secretariat::Config {
        node: config.node.clone(),
        queue_acts_max: config.queue_acts_max,
        accept_missing_head: config.accept_missing_head,
        // Where nothing sends mail, no notice waits for ever.
        notices: config.mail.as_ref().map(|_| notices()),
        ..nemcon_secretariat::Config::in_folder(config.data.clone())
    };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    Ok(Arc::new(Secretariat::open(settings, store, clock).await?))
}

/// Opens the database alone.
pub async fn open_store(config: &Config) -> anyhow::Result<Store> {
    std::fs::create_dir_all(&config.data).with_context(|| config.data.display().to_string())?;
    let store = match &config.database {
        Some(url) => open_postgres(url, config.database_ca.as_deref()).await?,
        None => Store::open_sqlite(&config.data, SqliteOptions::default()).await,
    };
    store.context("the database cannot be opened")
}

/// Opens PostgreSQL: over TLS if its address asks for that or the certificates to know it by are named.
pub async fn open_postgres(url: &str, ca: Option<&Path>) -> anyhow::Result<Result<Store, Failure>> {
    if ca.is_none() && !PostgresUrl::parse(url)?.asks_for_tls {
        return Ok(Store::open_postgres(url).await);
    }
    let tls = trusted::client(ca).context("the certificates to know the database by")?;
    Ok(Store::open_postgres_over_tls(url, tls).await)
}

/// Serves until `stop` is done; then finishes the batch, ends streams and returns.
pub async fn serve(config: &Config, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
    let metrics = PrometheusBuilder::new().install_recorder().context("metrics cannot be kept")?;
    let secretariat = open(config).await?;
    let settings = Settings {
        // Only the proxy that is named can connect, so its word is taken.
        client_address_header: config.proxy.map(|_| HeaderName::from_static("x-forwarded-for")),
        passkeys: passkeys(config)?,
        staff: staff(config)?,
        identity_days: config.retention.identity_days,
        sign_in_links: config.sign_in_links,
        libreoffice: config.libreoffice.clone().map(|program| Arc::new(LibreOffice::new(program))),
        pdf: config.pdf.clone().map(|(program, fonts)| Arc::new(Typesetter::new(program, fonts))),
        mail: config.mail.as_ref().map(|mail| MailSettings { from: mail.from.clone(), digest_hour: mail.digest_hour }),
        ..Settings::of(&config.base_url)
    };
    let app = App::new(secretariat.clone(), settings);
    app.read_for_search().await;
    let mut site = router(app.clone());
    if let Some(proxy) = config.proxy {
        site = site.layer(middleware::from_fn(move |request, next| only_from(proxy, request, next)));
    }
    let watched = tokio::net::TcpListener::bind(config.operations).await.context("the operations address")?;
    let watching = axum::serve(watched, operations(secretariat.clone(), metrics));
    let watching = tokio::spawn(watching.into_future());
    let keeping = tokio::spawn(keep_house(secretariat.clone(), config.retention));
    let sender = config.mail.as_ref().map(Sender::new).transpose()?.map(Arc::new);
    let mailing = sender.map(|sender| tokio::spawn(sender.run(app.clone())));
    let handle = Handle::new();
    let serving = tokio::spawn(listen(config.listen, tls::of(config)?, site, handle.clone()));
    tracing::info!(listen = %config.listen, operations = %config.operations, "serving");
    tokio::pin!(serving);
    tokio::select! {
        ended = &mut serving => ended??,
        () = stop => {
            tracing::info!("stopping");
            app.stop();
            handle.graceful_shutdown(Some(GRACE));
            serving.await??;
        }
    }
    secretariat.shutdown().await;
    keeping.abort();
    mailing.inspect(JoinHandle::abort);
    watching.abort();
    tracing::info!("stopped");
    Ok(())
}

/// Returns the relying party of the site, if passkeys can be bound to its address.
fn passkeys(config: &Config) -> anyhow::Result<Option<Arc<Passkeys>>> {
    let made = config.passkey_domain.as_deref().map(|domain| Passkeys::new(domain, &config.base_url));
    Ok(made.transpose().map_err(anyhow::Error::msg)?.map(Arc::new))
}

/// Returns where the operator's own staff signs in.
fn staff(config: &Config) -> anyhow::Result<Option<Arc<Staff>>> {
    let Some(settings) = &config.staff else { return Ok(None) };
    let staff = Staff::new(settings.clone(), &config.base_url, trusted::client(None)?);
    Ok(Some(Arc::new(staff.map_err(anyhow::Error::msg)?)))
}

/// Serves a site at an address, with or without TLS, until the handle is told to stop.
pub async fn listen(
    address: SocketAddr,
    tls: Option<axum_server::tls_rustls::RustlsConfig>,
    site: Router,
    handle: Handle<SocketAddr>,
) -> std::io::Result<()> {
    let service = site.into_make_service_with_connect_info::<SocketAddr>();
    match tls {
        Some(tls) => axum_server::bind_rustls(address, tls).handle(handle).serve(service).await,
        None => axum_server::bind(address).handle(handle).serve(service).await,
    }
}

async fn only_from(proxy: IpAddr, request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    if peer == Some(proxy) { next.run(request).await } else { StatusCode::FORBIDDEN.into_response() }
}

async fn keep_house(secretariat: Arc<Secretariat>, retention: Retention) {
    let mut every = tokio::time::interval(HOUSEKEEPING);
    let mut erased: Option<Instant> = None;
    loop {
        every.tick().await;
        if erased.is_none_or(|at| at.elapsed() >= ERASING) {
            erased = Some(Instant::now());
            match secretariat.erase_expired(&retention).await {
                Ok(0) => {}
                Ok(count) => tracing::info!(count, "what is held on persons was erased, as its time was over"),
                Err(error) => tracing::error!(%error, "what is held on persons beyond its time cannot be erased"),
            }
        }
        if let Err(error) = secretariat.refresh().await {
            tracing::error!(%error, "groups of other nodes cannot be looked for");
        }
        if let Err(error) = secretariat.store().forget_expired(secretariat.now().millis()).await {
            tracing::error!(%error, "what has expired cannot be forgotten");
        }
    }
}

/// Is done when the process is told to stop: SIGTERM or Ctrl-C.
pub async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
