//! Durable acts per second over HTTP: the site as it is served, on disk, with all rules checked, beside its two limits.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant as Stopwatch};

use anyhow::{Context, ensure};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::SendRequest;
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use nemcon_negotiation::{Act, By, Capacity, Content, Id, Lang, Text};
use nemcon_secretariat::{Beside, Clock, Config, Group, Seat, Secretariat, SystemClock};
use nemcon_store::{Appended, Batch, SqliteOptions, Store};
use nemcon_web::http::{App, Settings, router};
use serde::Serialize;
use serde_json::{Value, json};

use super::made::{DRAFT, STATES, position};
use super::quantiles::{Quantiles, quantiles};
use crate::memory::MemoryRecord;
use crate::play::{code_of, open_group_body, six};

pub(super) const ORIGIN: &str = "exercise.example/bench";

/// What so many clients at once achieve.
#[derive(Clone, Debug, Serialize)]
pub struct Load {
    /// Clients, each sending its next act when the last is answered.
    pub clients: usize,
    /// Acts recorded.
    pub acts: u64,
    /// Acts per second, durable and answered.
    pub per_second: f64,
    /// Time until the answer, in milliseconds.
    pub answer_ms: Quantiles,
    /// Acts in a transaction, on average.
    pub batch_acts: f64,
    /// The same transactions without HTTP and rules: entries per second.
    pub same_batches_per_second: f64,
}

/// One commit per act: entries per second.
#[derive(Clone, Debug, Serialize)]
pub struct Single {
    /// Entries appended.
    pub entries: u64,
    /// Entries per second.
    pub per_second: f64,
    /// Time of a commit, in milliseconds.
    pub commit_ms: Quantiles,
}

/// A site on a socket, with a group that is open.
pub(super) struct Site {
    pub(super) app: App,
    pub(super) address: SocketAddr,
    pub(super) secretariat: Arc<Secretariat>,
}

impl Site {
    pub(super) async fn serve(secretariat: Arc<Secretariat>) -> anyhow::Result<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let no_limit = (u32::MAX, u32::MAX);
        let settings =
            Settings { per_seat: no_limit, per_address: no_limit, ..Settings::of(&format!("http://{address}")) };
        let app = App::new(secretariat.clone(), settings);
        let site = router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(axum::serve(listener, site).into_future());
        Ok(Self { app, address, secretariat })
    }
}

/// Opens a secretariat over SQLite in a folder.
pub(super) async fn open(folder: &Path, accept_missing_head: bool) -> anyhow::Result<Arc<Secretariat>> {
    let store = Store::open_sqlite(folder, SqliteOptions::default()).await?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let config = Config { accept_missing_head, ..Config::in_folder(folder.to_owned()) };
    Ok(Arc::new(Secretariat::open(config, store, clock).await?))
}

/// Measures at each number of clients for a time, and then the limit of one commit per act.
pub(super) async fn measure(folder: &Path, clients: &[usize], time: Duration) -> anyhow::Result<(Vec<Load>, Single)> {
    let site = Site::serve(open(&folder.join("http"), false).await?).await?;
    let (group, draft) = found(&site.secretariat).await?;
    let mut loads = Vec::new();
    for clients in clients {
        loads.push(load(&site, &group, draft, *clients, time, folder).await?);
    }
    let entry = site.secretariat.store().entries(group.row().id, group.snapshot().size() - 1, group.snapshot().size());
    let entry = entry.await?.remove(0);
    site.secretariat.shutdown().await;
    let single = single(&folder.join("single"), &entry, time).await?;
    Ok((loads, single))
}

/// Opens a group of States with a draft, through the secretariat.
pub(super) async fn found(secretariat: &Secretariat) -> anyhow::Result<(Group, Id)> {
    let group = secretariat.begin_group(ORIGIN, "bench").await?;
    let mut blobs = MemoryRecord::new();
    let body = open_group_body(&mut blobs, STATES);
    let texts = || blobs.blobs.values().map(|bytes| bytes.to_vec()).collect::<Vec<_>>();
    send(&group, &act(Id(rand::random()), "secretariat", "open_group", body), texts()).await?;
    let draft = Id(rand::random());
    let text = Text::from_plain(Lang::En, draft, DRAFT).bytes();
    let blob = nemcon_negotiation::Hash::of(&text);
    let body = json!({ "languages": { "en": { "blob": blob, "status": "original" } }, "title": six("Draft") });
    send(&group, &act(draft, &code_of(1), "table_draft", body), vec![text]).await?;
    Ok((group, draft))
}

pub(super) async fn send(group: &Group, act: &Act, texts: Vec<Vec<u8>>) -> anyhow::Result<()> {
    let seat = Seat { group: ORIGIN.to_owned(), capacity: act.capacity, by: act.by.clone(), person: None };
    let beside = Beside { texts, ..Beside::default() };
    group.submit(&seat, act.line().into_bytes(), beside).await.with_context(|| act.content.name())?;
    Ok(())
}

pub(super) fn act(id: Id, by: &str, name: &str, body: Value) -> Act {
    let capacity = Capacity::ALL.into_iter().find(|capacity| capacity.word() == by).unwrap_or(Capacity::Delegate);
    let by: By = by.parse().expect("a code");
    let content = Content::read(name, body).expect("a body of that act");
    Act { id, group: ORIGIN.to_owned(), by, capacity, done_at: None, person: None, seen: None, content }
}

/// Lets so many clients send for a time, from a runtime of their own; then repeats their transactions without HTTP and rules.
async fn load(
    site: &Site,
    group: &Group,
    draft: Id,
    clients: usize,
    time: Duration,
    folder: &Path,
) -> anyhow::Result<Load> {
    let mut secrets = Vec::new();
    for client in 0..clients {
        let by = code_of(1 + client % STATES).parse().expect("a code");
        let seat = Seat { group: ORIGIN.to_owned(), capacity: Capacity::Delegate, by, person: None };
        secrets.push((seat.by.to_string(), site.app.office.take(&seat, 1).await?));
    }
    let (address, before) = (site.address, group.snapshot().size());
    let sending = std::thread::spawn(move || -> anyhow::Result<(Vec<Duration>, Duration)> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(send_all(address, secrets, draft, time))
    });
    let joined = tokio::task::spawn_blocking(move || sending.join()).await?;
    let (answers, took) = joined.map_err(|_| anyhow::anyhow!("a client ended by a bug"))??;
    let after = group.snapshot().size();
    ensure!(after - before == answers.len() as u64, "as many entries as answers");
    let sizes = batches(site.secretariat.store(), group, before, after).await?;
    let entries = site.secretariat.store().entries(group.row().id, after - 1, after).await?.remove(0);
    let again = again(&folder.join(format!("batches-{clients}")), &entries, &sizes).await?;
    Ok(Load {
        clients,
        acts: after - before,
        per_second: answers.len() as f64 / took.as_secs_f64(),
        answer_ms: quantiles(answers),
        batch_acts: (after - before) as f64 / sizes.len().max(1) as f64,
        same_batches_per_second: again,
    })
}

async fn send_all(
    address: SocketAddr,
    secrets: Vec<(String, String)>,
    draft: Id,
    time: Duration,
) -> anyhow::Result<(Vec<Duration>, Duration)> {
    let mut connections = Vec::new();
    for (by, secret) in secrets {
        connections.push((connect(address).await?, by, secret));
    }
    let begun = Stopwatch::now();
    let tasks: Vec<_> = connections
        .into_iter()
        .map(|(connection, by, secret)| tokio::spawn(client(connection, by, secret, draft, begun + time)))
        .collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.extend(task.await??);
    }
    Ok((answers, begun.elapsed()))
}

/// Opens a connection that stays open.
pub(super) async fn connect(address: SocketAddr) -> anyhow::Result<SendRequest<Full<Bytes>>> {
    let stream = tokio::net::TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(sender)
}

/// Sends one act after the other until the time is over; returns how long each answer took.
async fn client(
    mut connection: SendRequest<Full<Bytes>>,
    by: String,
    secret: String,
    draft: Id,
    until: Stopwatch,
) -> anyhow::Result<Vec<Duration>> {
    let mut answers = Vec::new();
    let mut n = 0;
    while Stopwatch::now() < until {
        n += 1;
        let id = Id(rand::random());
        let act = match n % 4 {
            0 => {
                act(id, &by, "ask_correction", json!({ "entry": 1 + n % 2, "words": format!("Point {n} is missing.") }))
            }
            _ => act(id, &by, "take_position", position(draft, n)),
        };
        let line = act.line();
        let request = Request::post("/api/groups/bench/acts")
            .header("host", "bench")
            .header("content-type", "application/json")
            .header("authorization", format!("Bearer {secret}"))
            .body(Full::new(Bytes::from(line)))?;
        let begun = Stopwatch::now();
        connection.ready().await?;
        let answer = connection.send_request(request).await?;
        let status = answer.status();
        let body = answer.into_body().collect().await?.to_bytes();
        ensure!(status == StatusCode::CREATED, "{status}: {}", String::from_utf8_lossy(&body));
        answers.push(begun.elapsed());
    }
    Ok(answers)
}

/// Returns how many entries each transaction held: every transaction keeps one checkpoint.
async fn batches(store: &Store, group: &Group, before: u64, after: u64) -> anyhow::Result<Vec<u64>> {
    let (mut sizes, mut at) = (Vec::new(), before);
    while at < after {
        let checkpoint = store.checkpoint_covering(group.row().id, at + 1).await?.context("a checkpoint is missing")?;
        sizes.push(checkpoint.size - at);
        at = checkpoint.size;
    }
    Ok(sizes)
}

/// Appends transactions of these sizes to a new database and returns entries per second.
async fn again(folder: &Path, entry: &[u8], sizes: &[u64]) -> anyhow::Result<f64> {
    let store = Store::open_sqlite(folder, SqliteOptions::default()).await?;
    let group = store.begin_group(ORIGIN, "bench", "no key").await?;
    let (begun, mut at) = (Stopwatch::now(), 0);
    for size in sizes {
        append(&store, group.id, at, vec![entry.to_vec(); *size as usize]).await?;
        at += size;
    }
    Ok(at as f64 / begun.elapsed().as_secs_f64())
}

async fn single(folder: &Path, entry: &[u8], time: Duration) -> anyhow::Result<Single> {
    let store = Store::open_sqlite(folder, SqliteOptions::default()).await?;
    let group = store.begin_group(ORIGIN, "bench", "no key").await?;
    let (begun, mut commits) = (Stopwatch::now(), Vec::new());
    while begun.elapsed() < time {
        let commit = Stopwatch::now();
        append(&store, group.id, commits.len() as u64, vec![entry.to_vec()]).await?;
        commits.push(commit.elapsed());
    }
    let entries = commits.len() as u64;
    let per_second = entries as f64 / begun.elapsed().as_secs_f64();
    Ok(Single { entries, per_second, commit_ms: quantiles(commits) })
}

async fn append(store: &Store, group: nemcon_store::GroupId, at: u64, entries: Vec<Vec<u8>>) -> anyhow::Result<()> {
    // As long as a checkpoint with its signature.
    let batch = Batch { entries, checkpoint: vec![b'c'; 200], ..Batch::default() };
    let appended = store.append(group, at, batch).await?;
    ensure!(matches!(appended, Appended::Recorded { .. }), "nobody else writes");
    Ok(())
}
