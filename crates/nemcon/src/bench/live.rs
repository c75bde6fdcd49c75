//! Live streams: so many screens on connections of their own while acts arrive, and how soon the last screen has each.
//!
//! The site is served from this process and the screens are a process of its own, so that memory and processor time of the
//! one are not those of the other.

use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, ensure};
use nemcon_negotiation::{Capacity, Id};
use nemcon_secretariat::{Clock, Seat, SystemClock};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::http::{ORIGIN, Site, act, found, open, send};
use super::made::STATES;
use super::quantiles::Quantiles;
use super::{Machine, screens};
use crate::play::{Play, code_of, six};

/// What is measured.
#[derive(Clone, Debug)]
pub struct Live {
    /// Screens at once.
    pub screens: usize,
    /// For how long acts arrive.
    pub time: Duration,
    /// Acts a second.
    pub rate: f64,
    /// Browsers in seats that ask for the page of the meeting anew when something happens, as the script of the pages does.
    pub browsers: usize,
}

/// What the screens are told of the site, as one line of JSON.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Orders {
    pub(super) address: SocketAddr,
    /// One for each screen: its path, and its secret if somebody sits there.
    pub(super) screens: Vec<(String, Option<String>)>,
    /// Who sends acts, with secrets, and the lines that are sent, in order.
    pub(super) acts: Vec<(String, String)>,
    pub(super) every: Duration,
    /// One for each browser: its page, and the secret of its seat.
    pub(super) browsers: Vec<(String, String)>,
}

/// What the screens saw.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Watched {
    /// Acts that every screen was told of.
    pub acts: usize,
    /// From the sending of an act until the last screen was told, in milliseconds.
    pub last_ms: Quantiles,
    /// The same until each screen was told.
    pub each_ms: Quantiles,
    /// Screens that were told of every act, each once and in order.
    pub whole: usize,
    /// Until all screens were connected, in seconds.
    pub connected_s: f64,
    /// Pages that browsers asked for.
    pub pages: usize,
    /// Until a page was there, in milliseconds.
    pub page_ms: Quantiles,
}

/// What was measured.
#[derive(Clone, Debug, Serialize)]
pub struct LiveResults {
    /// On what.
    pub machine: Machine,
    /// Screens at once.
    pub screens: usize,
    /// Acts a second.
    pub rate: f64,
    /// Browsers in seats.
    pub browsers: usize,
    /// What they saw.
    pub watched: Watched,
    /// Most memory of the server, in MiB.
    pub server_mib: u64,
    /// Memory of the server that each screen adds, in KiB.
    pub screen_kib: f64,
    /// Processor time of the server in a second, in cores.
    pub server_cores: f64,
    /// Files that this process may hold open.
    pub files: u64,
}

/// Lets a process hold as many files as that, if the system lets it; returns how many it may.
pub(super) fn may_hold(files: u64) -> u64 {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let now = getrlimit(Resource::Nofile);
    let wanted = files.min(now.maximum.unwrap_or(files));
    if now.current.is_some_and(|current| current < wanted) {
        // Whoever runs as root may raise both.
        let more = Rlimit { current: Some(files), maximum: Some(now.maximum.unwrap_or(files).max(files)) };
        if setrlimit(Resource::Nofile, more).is_err() {
            let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum: now.maximum });
        }
    }
    getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX)
}

/// Measures, writing below `folder`.
pub async fn live(folder: &Path, of: &Live, said: &(dyn Fn(&str) + Sync)) -> anyhow::Result<LiveResults> {
    let wanted = (of.screens + of.browsers) as u64 + 200;
    let files = may_hold(wanted);
    ensure!(files >= wanted, "{} screens want {wanted} open files, and {files} are let: raise `ulimit -n`", of.screens);
    let site = Site::serve(open(&folder.join("live"), false).await?).await?;
    let (group, draft) = found(&site.secretariat).await?;
    let meeting = Id(rand::random());
    let from = SystemClock::default().now().plus_hours(1);
    let body = json!({
        "from": Play::zoned(from), "kind": "plenary", "modality": "in_person", "place": "Invented hall",
        "title": six("Meeting"), "to": Play::zoned(from.plus_hours(3)),
    });
    send(&group, &act(meeting, "secretariat", "schedule_meeting", body), vec![]).await?;
    let body = json!({ "meeting": meeting, "mode": "formal" });
    send(&group, &act(Id(rand::random()), "chair", "open_meeting", body), vec![]).await?;
    said("seats");
    let mut orders = Orders {
        address: site.address,
        screens: Vec::new(),
        acts: Vec::new(),
        every: Duration::from_secs_f64(1.0 / of.rate),
        browsers: Vec::new(),
    };
    let mut seats = Vec::new();
    for state in 1..=STATES {
        let by = code_of(state).parse().expect("a code");
        let seat = Seat { group: ORIGIN.to_owned(), capacity: Capacity::Delegate, by, person: None };
        seats.push(site.app.office.take(&seat, 1).await?);
    }
    for n in 0..of.screens {
        let lang = ["ar", "zh", "en", "fr", "ru", "es"][n % 6];
        let path = match n % 4 {
            3 => "/api/groups/bench/stream".to_owned(),
            _ => format!("/{lang}/groups/bench/room/stream"),
        };
        // Half sit somewhere, half are the public.
        orders.screens.push((path, (n % 2 == 0).then(|| seats[n % seats.len()].clone())));
    }
    for n in 0..of.browsers {
        let lang = ["ar", "zh", "en", "fr", "ru", "es"][n % 6];
        orders.browsers.push((format!("/{lang}/groups/bench/meeting"), seats[n % seats.len()].clone()));
    }
    let acts = (of.time.as_secs_f64() * of.rate).ceil() as usize;
    for n in 0..acts {
        let state = n % STATES;
        let id = Id(rand::random());
        let (by, name, body) = match n % 2 {
            0 => (code_of(1 + state), "take_position", super::made::position(draft, n as u64)),
            _ => (code_of(1 + state), "ask_for_the_floor", json!({ "meeting": meeting })),
        };
        orders.acts.push((seats[state].clone(), act(id, &by, name, body).line()));
    }
    let before = super::joins::resident_kib();
    said("screens connect");
    let cpu = cpu_time();
    let begun = std::time::Instant::now();
    let orders = serde_json::to_string(&orders)?;
    let watched = tokio::task::spawn_blocking(move || watch(&orders)).await??;
    let server_cores = (cpu_time() - cpu).as_secs_f64() / begun.elapsed().as_secs_f64();
    let server_kib = super::machine::peak_kib(std::process::id()).unwrap_or(0);
    site.secretariat.shutdown().await;
    Ok(LiveResults {
        machine: Machine::of(folder),
        screens: of.screens,
        rate: of.rate,
        browsers: of.browsers,
        watched,
        server_mib: server_kib / 1_024,
        screen_kib: server_kib.saturating_sub(before) as f64 / of.screens.max(1) as f64,
        server_cores,
        files,
    })
}

/// Starts the screens and returns what they saw.
fn watch(orders: &str) -> anyhow::Result<Watched> {
    let program = std::env::current_exe()?;
    let mut child = Command::new(program)
        .args(["bench", "screens"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("the screens do not start")?;
    child.stdin.take().expect("it is piped").write_all(orders.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "the screens ended: {}", output.status);
    serde_json::from_slice(&output.stdout).context("what the screens saw")
}

/// The process of the screens: reads orders, prints what was seen.
pub async fn watch_screens() -> anyhow::Result<String> {
    let orders: Orders = serde_json::from_reader(std::io::stdin().lock())?;
    may_hold((orders.screens.len() + orders.browsers.len()) as u64 + 200);
    Ok(serde_json::to_string(&screens::watch(orders).await?)?)
}

/// Returns the processor time that this process has used, as Linux says; nothing elsewhere.
fn cpu_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program stands in parentheses and may hold anything.
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks: u64 = after.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_secs_f64(ticks as f64 / rustix::param::clock_ticks_per_second() as f64)
}
