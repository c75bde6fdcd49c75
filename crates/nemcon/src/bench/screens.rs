//! The screens: connections that listen, and note when each act reached them.

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::body::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::live::{Orders, Watched};
use super::quantiles::quantiles;

/// Screens that connect at the same time: as many as a listener lets wait.
const AT_ONCE: usize = 64;
/// As the script of the pages has it: more than so many entries within that time is much, and pages are asked for within these milliseconds.
const BUSY: (Duration, usize) = (Duration::from_secs(5), 3);
const SPREADS: (u64, u64) = (600, 2_500);
/// How often a browser of this measurement looks whether something was heard.
const LOOKS: Duration = Duration::from_millis(20);
/// So long the screens are waited for once the last act was sent.
const LAST_WAITS: Duration = Duration::from_secs(10);

/// When each entry reached each screen.
type Heard = Arc<Mutex<Vec<Vec<(u64, Instant)>>>>;

/// Connects the screens, sends the acts, and returns what was seen.
pub(super) async fn watch(orders: Orders) -> anyhow::Result<Watched> {
    let count = orders.screens.len();
    let heard: Heard = Arc::new(Mutex::new(vec![Vec::new(); count]));
    let begun = Instant::now();
    let mut screens = orders.screens.into_iter().enumerate();
    let mut connected = 0;
    while connected < count {
        let some = screens.by_ref().take(AT_ONCE).map(|(n, (path, secret))| {
            let heard = heard.clone();
            tokio::spawn(async move {
                let stream = connect(orders.address, &path, secret.as_deref()).await?;
                tokio::spawn(listen(stream, n, heard));
                anyhow::Ok(())
            })
        });
        for screen in some.collect::<Vec<_>>() {
            screen.await?.context("a screen")?;
            connected += 1;
        }
    }
    let connected_s = begun.elapsed().as_secs_f64();
    let pages: Pages = Arc::default();
    let browsers = orders.browsers.into_iter();
    let browsers: Vec<_> = browsers
        .map(|(path, secret)| tokio::spawn(browse(orders.address, path, secret, heard.clone(), pages.clone())))
        .collect();
    let sent = send(orders.address, orders.acts, orders.every).await?;
    let done = || heard.lock().expect("no screen panics").iter().all(|heard| heard.len() >= sent.len());
    let waits = Instant::now();
    while !done() && waits.elapsed() < LAST_WAITS {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    for browser in browsers {
        // One that failed would show fewer pages than there are; one that still asks is let go.
        if browser.is_finished() {
            browser.await?.context("a browser")?;
        } else {
            browser.abort();
        }
    }
    let heard = heard.lock().expect("no screen panics");
    let asked = std::mem::take(&mut *pages.lock().expect("no browser panics"));
    Ok(Watched { pages: asked.len(), page_ms: quantiles(asked), ..of(&sent, &heard, connected_s) })
}

/// How long each page took.
type Pages = Arc<Mutex<Vec<Duration>>>;

/// Asks for the page of a seat when something was heard, after the time that the script of the pages waits, and again while more comes.
async fn browse(address: SocketAddr, path: String, secret: String, heard: Heard, pages: Pages) -> anyhow::Result<()> {
    let mut connection = super::http::connect(address).await?;
    let (mut seen, mut came) = (0, VecDeque::new());
    loop {
        tokio::time::sleep(LOOKS).await;
        let told = heard.lock().expect("no screen panics").first().map_or(0, Vec::len);
        if told == seen {
            continue;
        }
        came.extend(std::iter::repeat_n(Instant::now(), told - seen));
        while came.front().is_some_and(|at| at.elapsed() > BUSY.0) {
            came.pop_front();
        }
        let spread = if came.len() > BUSY.1 { SPREADS.1 } else { SPREADS.0 };
        tokio::time::sleep(Duration::from_millis(150 + rand::random_range(0..spread))).await;
        seen = heard.lock().expect("no screen panics").first().map_or(0, Vec::len);
        came.extend(std::iter::repeat_n(Instant::now(), seen - told));
        let request = Request::get(&path)
            .header("host", "bench")
            .header("cookie", format!("nemcon={secret}"))
            .body(Full::new(Bytes::new()))?;
        connection.ready().await?;
        let begun = Instant::now();
        let answer = connection.send_request(request).await?;
        let status = answer.status();
        answer.into_body().collect().await?;
        ensure!(status.is_success(), "{path}: {status}");
        pages.lock().expect("no browser panics").push(begun.elapsed());
    }
}

fn of(sent: &BTreeMap<u64, Instant>, heard: &[Vec<(u64, Instant)>], connected_s: f64) -> Watched {
    let (mut last, mut each): (BTreeMap<u64, (usize, Duration)>, Vec<Duration>) = Default::default();
    let numbers: Vec<u64> = sent.keys().copied().collect();
    let mut whole = 0;
    for screen in heard {
        whole += usize::from(screen.iter().map(|(number, _)| *number).eq(numbers.iter().copied()));
        for (number, at) in screen {
            let Some(sent) = sent.get(number) else { continue };
            let took = at.saturating_duration_since(*sent);
            each.push(took);
            let (screens, longest) = last.entry(*number).or_default();
            *screens += 1;
            *longest = (*longest).max(took);
        }
    }
    let everywhere: Vec<_> = last.values().filter(|(n, _)| *n == heard.len()).map(|(_, longest)| *longest).collect();
    let acts = everywhere.len();
    let (last_ms, each_ms) = (quantiles(everywhere), quantiles(each));
    Watched { acts, last_ms, each_ms, whole, connected_s, pages: 0, page_ms: quantiles(Vec::new()) }
}

/// Sends the acts at their times, without waiting for one before the next; returns when the act of each entry was sent.
async fn send(
    address: SocketAddr,
    acts: Vec<(String, String)>,
    every: Duration,
) -> anyhow::Result<BTreeMap<u64, Instant>> {
    let mut ticks = tokio::time::interval(every);
    let mut answers = Vec::new();
    for (secret, line) in acts {
        ticks.tick().await;
        answers.push(tokio::spawn(async move {
            let mut connection = super::http::connect(address).await?;
            let request = Request::post("/api/groups/bench/acts")
                .header("host", "bench")
                .header("content-type", "application/json")
                .header("authorization", format!("Bearer {secret}"))
                .body(Full::new(Bytes::from(line)))?;
            let begun = Instant::now();
            let answer = connection.send_request(request).await?;
            let status = answer.status();
            let body = answer.into_body().collect().await?.to_bytes();
            ensure!(status.is_success(), "{status}: {}", String::from_utf8_lossy(&body));
            let receipt: serde_json::Value = serde_json::from_slice(&body)?;
            let number = receipt["number"].as_u64().context("a receipt has a number")?;
            anyhow::Ok((number, begun))
        }));
    }
    let mut sent = BTreeMap::new();
    for answer in answers {
        sent.extend([answer.await??]);
    }
    Ok(sent)
}

/// Asks for a stream and returns the connection when the answer has begun.
async fn connect(address: SocketAddr, path: &str, secret: Option<&str>) -> anyhow::Result<TcpStream> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let cookie = secret.map(|secret| format!("cookie: nemcon={secret}\r\n")).unwrap_or_default();
    let asked = format!("GET {path} HTTP/1.1\r\nhost: bench\r\naccept: text/event-stream\r\n{cookie}\r\n");
    stream.write_all(asked.as_bytes()).await?;
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        ensure!(stream.read_buf(&mut head).await? > 0, "{path}: the connection ended");
    }
    ensure!(head.starts_with(b"HTTP/1.1 200"), "{path}: {}", String::from_utf8_lossy(&head));
    Ok(stream)
}

/// Notes each number of an entry in a stream. Lines may come in pieces.
async fn listen(mut stream: TcpStream, screen: usize, heard: Heard) {
    let mut line = Vec::new();
    let mut buffer = [0_u8; 4_096];
    while let Ok(read) = stream.read(&mut buffer).await {
        if read == 0 {
            return;
        }
        let now = Instant::now();
        for byte in &buffer[..read] {
            if *byte != b'\n' {
                line.push(*byte);
                continue;
            }
            let number = line.strip_prefix(b"id: ").or_else(|| line.strip_prefix(b"id:"));
            if let Some(number) = number.and_then(|text| std::str::from_utf8(text).ok()?.trim().parse().ok()) {
                heard.lock().expect("no screen panics")[screen].push((number, now));
            }
            line.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_counts_once_the_last_screen_has_it() {
        let begun = Instant::now();
        let at = |ms| begun + Duration::from_millis(ms);
        let sent = BTreeMap::from([(7, begun), (8, begun)]);
        let whole = vec![(7, at(10)), (8, at(20))];
        let watched = of(&sent, &[whole.clone(), vec![(7, at(40))]], 0.0);
        assert_eq!((watched.acts, watched.whole, watched.last_ms.max), (1, 1, 40.0));
        let watched = of(&sent, &[whole.clone(), vec![(7, at(40)), (7, at(41)), (8, at(42))]], 0.0);
        assert_eq!(watched.whole, 1, "an entry that is told twice is no whole stream");
    }
}
