//! The demonstration as a site: it can begin anew while people look at it.

use std::future::Future;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, RwLock};

use anyhow::Context;
use axum::Router;
use axum::extract::Request;
use nemcon_secretariat::{Clock, Secretariat, SystemClock};
use nemcon_web::http::{App, LibreOffice, Reset, Settings, Typesetter, router};
use tower::ServiceExt;

use super::script;

/// A demonstration that runs.
pub struct Demo {
    shared: Arc<Shared>,
    listener: TcpListener,
}

/// What requests and "start again" share.
struct Shared {
    folder: PathBuf,
    base: String,
    silence_ends: i64,
    current: RwLock<Option<Run>>,
    /// One begins anew at a time.
    renewing: tokio::sync::Mutex<()>,
    reset: OnceLock<Reset>,
}

/// One run: from its beginning until somebody starts again.
struct Run {
    number: u64,
    app: App,
    site: Router,
    secretariat: Arc<Secretariat>,
    script: tokio::task::JoinHandle<()>,
}

impl Demo {
    /// Opens the demonstration in `folder`, or plays it anew if there is none; its silence ends so many minutes after it began.
    pub async fn begin(folder: &Path, listener: TcpListener, silence_ends: i64) -> anyhow::Result<Self> {
        listener.set_nonblocking(true)?;
        let base = format!("http://{}", listener.local_addr()?);
        let shared = Arc::new(Shared {
            folder: folder.to_owned(),
            base,
            silence_ends,
            current: RwLock::default(),
            renewing: tokio::sync::Mutex::new(()),
            reset: OnceLock::new(),
        });
        let again = shared.clone();
        let reset: Reset = Arc::new(move |_| {
            let shared = again.clone();
            tokio::spawn(async move { shared.renew().await.map_err(|error| format!("{error:#}")) })
        });
        // Set once, here.
        let _ = shared.reset.set(reset);
        match last_run(folder)? {
            Some(number) => shared.open(number).await?,
            None => shared.renew().await?,
        }
        Ok(Self { shared, listener })
    }

    /// Returns what begins the exercise anew, as the page does.
    pub fn reset(&self) -> Reset {
        self.shared.reset.get().expect("set when the demonstration began").clone()
    }

    /// Returns what the terminal shows: the address, the seats, how to check the record.
    pub fn greeting(&self) -> String {
        let base = &self.shared.base;
        format!(
            "Open {base}/\n\n\
             An exercise of 24 invented States: {base}/en/groups/{exercise}\n\
             Take any seat (Chair, secretariat, a delegation, an observer): {base}/en/groups/{exercise}/seats\n\
             Its silence ends {minutes} minutes after it began; \"start again\" plays it anew.\n\n\
             The model group, reconstructed from published sources: {base}/en/groups/{model}\n\n\
             Check either record: nemcon verify record {base}/record/{exercise}\n\
             Ctrl-C ends.",
            exercise = super::EXERCISE_NAME,
            model = super::MODEL_NAME,
            minutes = self.shared.silence_ends,
        )
    }

    /// Serves until told to stop.
    pub async fn serve(self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let shared = self.shared.clone();
        let site = Router::new().fallback(move |request: Request| {
            let shared = shared.clone();
            async move { shared.answer(request).await }
        });
        let handle = axum_server::Handle::new();
        let service = site.into_make_service_with_connect_info::<SocketAddr>();
        let server = axum_server::from_tcp(self.listener)?.handle(handle.clone());
        let mut serving = tokio::spawn(server.serve(service));
        tokio::select! {
            ended = &mut serving => ended?.context("the demonstration cannot be served")?,
            () = stop => {
                let run = self.shared.take();
                if let Some(run) = &run {
                    run.app.stop();
                }
                handle.graceful_shutdown(Some(std::time::Duration::from_secs(5)));
                serving.await??;
                if let Some(run) = run {
                    run.end().await;
                }
            }
        }
        Ok(())
    }
}

impl Shared {
    async fn answer(&self, request: Request) -> axum::response::Response {
        let site = self.current.read().expect("no panic while a run changes").as_ref().map(|run| run.site.clone());
        match site {
            Some(site) => match site.oneshot(request).await {
                Ok(response) => response,
                Err(never) => match never {},
            },
            None => axum::response::IntoResponse::into_response(axum::http::StatusCode::SERVICE_UNAVAILABLE),
        }
    }

    fn take(&self) -> Option<Run> {
        self.current.write().expect("no panic while a run changes").take()
    }

    /// Plays a new run, shows it, and ends the one before it.
    async fn renew(&self) -> anyhow::Result<()> {
        let _one_at_a_time = self.renewing.lock().await;
        let before = self.current.read().expect("no panic while a run changes").as_ref().map(|run| run.number);
        let number = before.or(last_run(&self.folder)?).map_or(1, |number| number + 1);
        let folder = run_folder(&self.folder, number);
        super::build(&folder, SystemClock::default().now(), self.silence_ends).await?;
        std::fs::write(folder.join(WHOLE), b"")?;
        self.open(number).await
    }

    async fn open(&self, number: u64) -> anyhow::Result<()> {
        let folder = run_folder(&self.folder, number);
        let secretariat = Arc::new(super::open(&folder).await?);
        let pdf = Typesetter::beside_this_program().map(|program| Arc::new(Typesetter::new(program, Vec::new())));
        let reset = self.reset.get().cloned();
        let libreoffice = LibreOffice::on_the_path().map(|program| Arc::new(LibreOffice::new(program)));
        let settings = Settings { seats_open: true, reset, pdf, libreoffice, ..Settings::of(&self.base) };
        let app = App::new(secretariat.clone(), settings);
        app.read_for_search().await;
        let group = secretariat.group(super::EXERCISE_ORIGIN).context("the exercise is not there")?;
        let script = tokio::spawn(script::play(group, app.clone(), secretariat.clone()));
        let run = Run { number, site: router(app.clone()), app, secretariat, script };
        let before = self.current.write().expect("no panic while a run changes").replace(run);
        if let Some(before) = before {
            let old = run_folder(&self.folder, before.number);
            before.end().await;
            std::fs::remove_dir_all(&old).with_context(|| old.display().to_string())?;
        }
        Ok(())
    }
}

impl Run {
    async fn end(self) {
        self.app.stop();
        self.script.abort();
        self.secretariat.shutdown().await;
    }
}

/// Marks a folder that was played to its end.
const WHOLE: &str = "whole";

fn run_folder(folder: &Path, number: u64) -> PathBuf {
    folder.join(format!("run-{number}"))
}

/// Returns the newest run that was played to its end; what was left unfinished is removed.
fn last_run(folder: &Path) -> anyhow::Result<Option<u64>> {
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let mut last = None;
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Some(number) = name.strip_prefix("run-").and_then(|number| number.parse::<u64>().ok()) else { continue };
        if path.join(WHOLE).exists() {
            last = last.max(Some(number));
        } else {
            std::fs::remove_dir_all(&path)?;
        }
    }
    Ok(last)
}
