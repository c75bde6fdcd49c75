//! The server is killed at random moments under load, as by a power cut of the process: nothing that was acknowledged is lost, nothing is
//! half there, nothing is doubled by sending the same bytes again, and the record verifies.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use nemcon::memory::MemoryRecord;
use nemcon::play::{Play, code_of, open_group_body};
use nemcon::verify::{Answer, Options, Verdict, open_source, verify_record};
use nemcon_negotiation::{Act, Capacity, Content, Hash, Id};
use nemcon_record::entry::Entry;
use nemcon_secretariat::{Beside, Config, Seat, Secretariat, SystemClock};
use nemcon_store::{SqliteOptions, Store};
use nemcon_web::http::{App, Settings};

const ORIGIN: &str = "record.example/kill";
const CLIENTS: usize = 8;

/// What a client knows of its acts: their bytes and, if they were acknowledged, their number.
type Sent = Vec<(Act, Option<u64>)>;

fn rounds() -> u64 {
    if std::env::var("NEMCON_TEST_LONG").is_ok_and(|value| value == "1") { 200 } else { 20 }
}

/// Opens a group and seats the clients; returns the secrets of their sessions.
async fn prepare(data: &Path) -> Vec<String> {
    let store = Store::open_sqlite(data, SqliteOptions::default()).await.unwrap();
    let clock = Arc::new(SystemClock::default());
    let secretariat = Secretariat::open(Config::in_folder(data.to_owned()), store, clock).await.unwrap();
    let secretariat = Arc::new(secretariat);
    let group = secretariat.begin_group(ORIGIN, "kill").await.unwrap();
    let mut blobs = MemoryRecord::new();
    let body = open_group_body(&mut blobs, CLIENTS);
    let mut play = Play::new(ORIGIN, secretariat.now());
    let act = play.compose("secretariat", "open_group", body);
    let seat = seat(Capacity::Secretariat, "secretariat");
    let texts = blobs.blobs.values().map(|bytes| bytes.to_vec()).collect();
    group.submit(&seat, act.line().into_bytes(), Beside { texts, ..Beside::default() }).await.unwrap();
    let app = App::new(secretariat.clone(), Settings::of("http://localhost"));
    let mut secrets = Vec::new();
    for client in 1..=CLIENTS {
        secrets.push(app.office.take(&self::seat(Capacity::Delegate, &code_of(client)), 12).await.unwrap());
    }
    secretariat.shutdown().await;
    secrets
}

fn seat(capacity: Capacity, by: &str) -> Seat {
    Seat { group: ORIGIN.to_owned(), capacity, by: by.parse().unwrap(), person: None }
}

/// A server that will be killed.
struct Server {
    child: Child,
    site: SocketAddr,
}

impl Server {
    fn start(data: &Path) -> Self {
        let address = || TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let (site, operations) = (address(), address());
        let child = Command::new(env!("CARGO_BIN_EXE_nemcon"))
            .args(["serve", "--base-url", "http://localhost", "--data", data.to_str().unwrap()])
            .args(["--listen", &site.to_string(), "--operations", &operations.to_string()])
            .env("NEMCON_LOG", "error")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Self { child, site }
    }

    fn wait_until_it_answers(&mut self) {
        let until = Instant::now() + Duration::from_secs(60);
        while get(self.site, "/api/groups/kill").is_none_or(|(status, _)| status != 200) {
            assert!(Instant::now() < until, "the server does not start again");
            assert_eq!(self.child.try_wait().unwrap(), None, "the server has ended");
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn kill(&mut self) {
        // SIGKILL: nothing in the process learns of it.
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It was killed already, unless the test has failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a request on a connection of its own; nothing if no whole answer came.
fn ask(site: SocketAddr, head: &str, body: &str) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect_timeout(&site, Duration::from_secs(2)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    let length = body.len();
    let request = format!("{head}host: localhost\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "))?.parse::<usize>().ok()?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    (body.len() == length).then(|| (status, body.to_owned()))
}

fn get(site: SocketAddr, path: &str) -> Option<(u16, String)> {
    ask(site, &format!("GET {path} HTTP/1.1\r\n"), "")
}

/// Sends an act and returns status and, if it is in the record, its number.
fn send(site: SocketAddr, secret: &str, act: &Act) -> Option<(u16, Option<u64>)> {
    let head = format!(
        "POST /api/groups/kill/acts HTTP/1.1\r\nauthorization: Bearer {secret}\r\ncontent-type: application/json\r\n"
    );
    let (status, body) = ask(site, &head, &act.line())?;
    let body: serde_json::Value = serde_json::from_str(&body).ok()?;
    Some((status, body["number"].as_u64()))
}

/// Sends acts until told to stop, one after the other.
fn load(site: SocketAddr, client: usize, secret: &str, stop: &AtomicBool) -> Sent {
    let mut sent = Sent::new();
    while !stop.load(Ordering::Relaxed) {
        let body = serde_json::json!({ "entry": 1, "words": format!("Point {} is missing.", sent.len()) });
        let act = Act {
            id: Id(rand::random()),
            group: ORIGIN.to_owned(),
            by: code_of(client + 1).parse().unwrap(),
            capacity: Capacity::Delegate,
            done_at: None,
            person: None,
            seen: None,
            content: Content::read("ask_correction", body).unwrap(),
        };
        match send(site, secret, &act) {
            Some((201, number)) => sent.push((act, Some(number.unwrap()))),
            Some((429 | 503, _)) => thread::sleep(Duration::from_millis(20)),
            Some((status, _)) => panic!("{status}"),
            None => {
                // Nobody answered: it may be in the record, or not.
                sent.push((act, None));
                thread::sleep(Duration::from_millis(10));
            }
        }
    }
    sent
}

/// Lets all clients send while the server starts or runs, and kills it at some moment.
fn round(data: &Path, secrets: &[String], round: u64) -> Vec<Sent> {
    let mut server = Server::start(data);
    if round % 5 != 4 {
        server.wait_until_it_answers();
    }
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        let stop = &stop;
        let clients = secrets.iter().enumerate().map(|(client, secret)| {
            let site = server.site;
            scope.spawn(move || load(site, client, secret, stop))
        });
        let clients: Vec<_> = clients.collect();
        thread::sleep(Duration::from_millis(rand::random_range(5..400)));
        server.kill();
        stop.store(true, Ordering::Relaxed);
        clients.into_iter().map(|client| client.join().unwrap()).collect()
    })
}

/// Reads the record from the database: every entry whole, numbered without a gap; returns how often and where each act stands.
async fn acts(data: &Path) -> BTreeMap<Id, Vec<(u64, Hash)>> {
    let store = Store::open_sqlite(data, SqliteOptions::default()).await.unwrap();
    let group = store.group(ORIGIN).await.unwrap().unwrap();
    let size = store.size(group.id).await.unwrap();
    let checkpoint = store.latest_checkpoint(group.id).await.unwrap().unwrap();
    assert_eq!(checkpoint.size, size, "entries and their checkpoint are there together");
    let mut acts: BTreeMap<Id, Vec<(u64, Hash)>> = BTreeMap::new();
    let mut walk = store.walk(group.id, 0, size);
    while let Some((first, entries)) = walk.next().await.unwrap() {
        for (leaf, bytes) in (first..).zip(entries) {
            let entry = Entry::parse(&bytes).unwrap_or_else(|e| panic!("entry {}: {e}", leaf + 1));
            let line = entry.act_line().unwrap();
            acts.entry(Act::parse(line).unwrap().id).or_default().push((leaf + 1, Hash::of(line)));
        }
    }
    acts
}

async fn check(data: &Path, known: &BTreeMap<Id, (usize, Act, Option<u64>)>) {
    let acts = acts(data).await;
    for (id, stands) in &acts {
        assert_eq!(stands.len(), 1, "{id} stands at {stands:?}");
    }
    for (id, (_, act, number)) in known {
        let Some(number) = number else { continue };
        let line = Hash::of(act.line().as_bytes());
        assert_eq!(acts.get(id), Some(&vec![(*number, line)]), "an act that was acknowledged stands where it was said");
    }
}

/// Sends all acts of a round again, byte for byte: those acknowledged keep their number, the others get one now if they had none.
fn send_again(site: SocketAddr, secrets: &[String], known: &mut BTreeMap<Id, (usize, Act, Option<u64>)>, ids: &[Id]) {
    for id in ids {
        let Some((client, act, number)) = known.get_mut(id) else { continue };
        let (status, again) = loop {
            match send(site, &secrets[*client], act) {
                Some((429 | 503, _)) => thread::sleep(Duration::from_millis(50)),
                Some(answer) => break answer,
                None => panic!("the server does not answer"),
            }
        };
        match number {
            Some(_) => assert_eq!((status, again), (200, *number), "the first receipt again"),
            None => {
                assert!(matches!(status, 200 | 201), "{status}");
                *number = again;
            }
        }
    }
}

#[test]
fn killed_at_any_moment_nothing_acknowledged_is_lost_and_nothing_is_doubled() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let secrets = runtime.block_on(prepare(&data));
    let (mut known, mut acknowledged) = (BTreeMap::new(), 0);
    for number in 0..rounds() {
        let mut ids = Vec::new();
        for (client, sent) in round(&data, &secrets, number).into_iter().enumerate() {
            for (act, number) in sent {
                ids.push(act.id);
                acknowledged += u64::from(number.is_some());
                known.insert(act.id, (client, act, number));
            }
        }
        if number % 2 == 0 {
            // In the other rounds the server is the first to find what was left behind.
            runtime.block_on(check(&data, &known));
        }
        // More than a few each would only meet the limit of requests.
        ids.truncate(200);
        let mut server = Server::start(&data);
        server.wait_until_it_answers();
        send_again(server.site, &secrets, &mut known, &ids);
        if number % 5 == 0 || number + 1 == rounds() {
            let record = open_source(&format!("http://{}/record/kill", server.site), None).unwrap();
            // Tiles are nowhere kept: they are drawn again from the entries.
            let verdict = verify_record(record.as_ref(), &Options::default(), &|_, _| ());
            assert!(matches!(verdict, Verdict::Right(_)), "{:?}", verdict.sentences());
        }
        server.kill();
    }
    assert!(acknowledged > 5 * rounds(), "there was no load: {acknowledged} acts were acknowledged before a kill");
    runtime.block_on(check(&data, &known));
    let acts = runtime.block_on(acts(&data));
    let unknown = acts.keys().filter(|id| !known.contains_key(id)).count();
    // The act that opened the group, and the outages that the platform notes.
    assert!(unknown as u64 <= 1 + rounds(), "{unknown} acts that nobody sent");
    eprintln!("{} acts over {} kills; {} entries", known.len(), 2 * rounds(), acts.len());
}
