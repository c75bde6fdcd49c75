//! The program as the operator runs it: configuration, key, invitation, TLS, operations, an orderly end.

mod http;

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{Answer, ask, ask_tls};
use nemcon::memory::MemoryRecord;
use nemcon::play::{Play, open_group_body};
use nemcon_negotiation::Act;
use nemcon_secretariat::{Beside, Config, Seat, Secretariat, SystemClock};
use nemcon_store::{NewEvent, NewPasskey, SqliteOptions, Store};

const ORIGIN: &str = "record.example/serve";

fn nemcon(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_nemcon")).args(arguments).output().unwrap()
}

/// Runs a command that must end well and returns what it printed.
fn well(arguments: &[&str]) -> String {
    let output = nemcon(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// A server that runs in a folder.
struct Server {
    child: Child,
    site: SocketAddr,
    operations: SocketAddr,
}

impl Server {
    fn start(folder: &Path, more: &str) -> Self {
        let (site, operations) = (free_address(), free_address());
        let data = folder.join("data");
        let config = format!(
            "data = {data:?}\nlisten = \"{site}\"\nbase_url = \"http://localhost\"\noperations = \"{operations}\"\n{more}\n"
        );
        fs::write(folder.join("nemcon.toml"), config).unwrap();
        let log = fs::File::options().create(true).append(true).open(folder.join("log")).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_nemcon"))
            .args(["serve", "--config", folder.join("nemcon.toml").to_str().unwrap()])
            .stderr(log)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { child, site, operations };
        let until = Instant::now() + Duration::from_secs(30);
        while server.operator("/healthz").is_none_or(|answer| answer.status != 200) {
            assert!(Instant::now() < until, "{}", fs::read_to_string(folder.join("log")).unwrap());
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }

    fn operator(&self, path: &str) -> Option<Answer> {
        ask(self.operations, "GET", path, &[], b"")
    }

    /// Tells it to stop, and returns its exit code.
    fn stop(mut self) -> Option<i32> {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
        let until = Instant::now() + Duration::from_secs(20);
        while Instant::now() < until {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        self.child.kill().unwrap();
        None
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The act that opens the group, with the blobs it names.
fn opening() -> (Act, Vec<Vec<u8>>) {
    let mut record = MemoryRecord::new();
    let body = open_group_body(&mut record, 3);
    let mut play = Play::new(ORIGIN, "2031-01-13T15:00:00.000Z".parse().unwrap());
    (play.compose("secretariat", "open_group", body), record.blobs.values().map(|bytes| bytes.to_vec()).collect())
}

#[test]
fn a_group_is_begun_opened_by_invitation_and_the_server_stopped_and_started() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    let vkey = well(&["key", "new", "--origin", ORIGIN, "--name", "serve", "--data", data]);
    assert_eq!(well(&["key", "show", "--origin", ORIGIN, "--data", data]), vkey);
    assert!(!nemcon(&["key", "new", "--origin", ORIGIN, "--data", data]).status.success(), "never over a key");

    let server = Server::start(folder.path(), "sign_in_links = true");
    assert_eq!(server.operator("/readyz").unwrap().status, 200);
    let link = well(&["invite", "--data", data, "--seat", "secretariat", "--base-url", "http://localhost"]);
    let path = link.trim().strip_prefix("http://localhost").unwrap().to_owned();
    let redeem = || ask(server.site, "POST", &path, &[("origin", "http://localhost")], b"").unwrap();
    let answer = redeem();
    let cookie = answer.header("set-cookie").expect("a session begins").to_owned();
    let session = cookie.split(['=', ';']).nth(1).unwrap();
    assert_eq!(redeem().header("set-cookie"), None, "a link works once");

    let bearer = format!("Bearer {session}");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    let (act, blobs) = opening();
    for blob in &blobs {
        assert_eq!(ask(server.site, "PUT", "/api/groups/serve/blobs", &headers, blob).unwrap().status, 200);
    }
    let send =
        |server: &Server| ask(server.site, "POST", "/api/groups/serve/acts", &headers, act.line().as_bytes()).unwrap();
    let answer = send(&server);
    assert_eq!(answer.status, 201, "{}", answer.body);
    assert_eq!(send(&server).status, 200, "the same act again gives the first receipt");
    bad_acts_leave_no_trace(&server, &headers);
    an_act_is_sent_from_the_command_line(&server, folder.path(), session);
    let metrics = server.operator("/metrics").unwrap().body;
    assert!(metrics.contains("nemcon_record_entries{group=\"serve\"} 2"), "{metrics}");
    let record = format!("http://{}/record/serve", server.site);
    assert!(
        well(&["verify", "record", &record]).starts_with("Right: record.example/serve is whole, 2 entries."),
        "unsigned and signed"
    );

    // Revoked, the session has ended.
    well(&["invite", "--data", data, "--seat", "secretariat", "--revoke"]);
    assert_eq!(send(&server).status, 401);
    assert_eq!(server.stop(), Some(0));
    let log = fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(log.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()), "{log}");
    let secrets = [session, path.rsplit('/').next().unwrap(), act.id.to_string().as_str()].map(str::to_owned);
    assert!(secrets.iter().all(|secret| !log.contains(secret)), "neither tokens nor bodies are in the log: {log}");
    assert!(log.contains("stopped"));

    let server = Server::start(folder.path(), "");
    assert_eq!(server.operator("/readyz").unwrap().status, 200);
    assert!(well(&["verify", "record", &format!("http://{}/record/serve", server.site)]).contains("2 entries."));
    assert_eq!(server.stop(), Some(0));
}

#[test]
fn a_link_only_enrols_and_one_for_a_seat_with_passkeys_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    begin_in(&data);
    let server = Server::start(folder.path(), "");
    let invite = || {
        well(&["invite", "--data", data.to_str().unwrap(), "--seat", "secretariat", "--base-url", "http://localhost"])
    };
    let path = invite().trim().strip_prefix("http://localhost").unwrap().to_owned();
    let page = ask(server.site, "GET", &path, &[], b"").unwrap();
    assert!(page.body.contains("data-passkey=\"create\""), "{}", page.body);
    let answer = ask(server.site, "POST", &path, &[("origin", "http://localhost")], b"").unwrap();
    assert_eq!((answer.status, answer.header("set-cookie")), (422, None), "no session without a passkey");
    assert_eq!(kinds_of_events(&data), ["link_by_operator"]);
    enrolled(&data);
    invite();
    assert_eq!(kinds_of_events(&data), ["link_by_operator_again", "enrolled", "link_by_operator"]);
    well(&["invite", "--data", data.to_str().unwrap(), "--seat", "secretariat", "--revoke"]);
    assert_eq!(kinds_of_events(&data)[0], "revoked");
    assert_eq!(ask(server.site, "GET", &path, &[], b"").unwrap().status, 404);
    assert_eq!(server.stop(), Some(0));
}

const SECRETARIAT: &str = "invited:record.example/serve:secretariat";

/// Puts a passkey into the account of the secretariat, as a browser would.
#[tokio::main]
async fn enrolled(data: &Path) {
    let store = Store::open_sqlite(data, SqliteOptions::default()).await.unwrap();
    let (account, content) = (SECRETARIAT.to_owned(), "{}".to_owned());
    let passkey = NewPasskey { id: vec![1], account: account.clone(), name: "Key".into(), content, made: 1 };
    let event = NewEvent { account, circle: String::new(), kind: "enrolled".into(), at: 1 };
    assert!(store.put_passkey(passkey, event).await.unwrap());
}

#[tokio::main]
async fn kinds_of_events(data: &Path) -> Vec<String> {
    let store = Store::open_sqlite(data, SqliteOptions::default()).await.unwrap();
    store.events_of(SECRETARIAT, 9).await.unwrap().into_iter().map(|told| told.event.kind).collect()
}

/// What a verifier would find wrong in the record is not let in: a second spelling of an act, a history that is not this one.
fn bad_acts_leave_no_trace(server: &Server, headers: &[(&str, &str)]) {
    let mut play = Play::new(ORIGIN, "2031-01-13T15:00:00.000Z".parse().unwrap());
    let symbol = serde_json::json!({ "by": "given", "symbol": "A/AC.999/2031/1" });
    let title = serde_json::json!({ "en": "A paper" });
    let body = serde_json::json!({ "audience": "public", "symbol": symbol, "title": title });
    let mut act = play.compose("secretariat", "register_document", body);
    act.id = nemcon_negotiation::Id([5; 16]);
    let send = |line: String| ask(server.site, "POST", "/api/groups/serve/acts", headers, line.as_bytes()).unwrap();
    let spelled = act.line().replace("\"body\":{", "\"body\":{\"aliases\":[],");
    assert_eq!(send(spelled).status, 400);
    act.seen = Some(nemcon_negotiation::SeenLog { root: nemcon_negotiation::Hash([1; 32]), size: 1 });
    let answer = send(act.line());
    assert_eq!(answer.status, 400, "{}", answer.body);
}

/// An act is signed by an SSH key, sent with the token of the session, and its signature checked by whoever has the key.
fn an_act_is_sent_from_the_command_line(server: &Server, folder: &Path, session: &str) {
    let at = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let made = Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", &at("desk")]).status();
    assert!(made.expect("ssh-keygen is there").success());
    let symbol = serde_json::json!({ "by": "given", "symbol": "A/AC.999/2031/2" });
    let act = serde_json::json!({ "act": "register_document", "by": "secretariat", "capacity": "secretariat", "group": ORIGIN,
        "body": { "audience": "public", "symbol": symbol, "title": { "en": "A signed paper" } } });
    fs::write(at("act.json"), serde_json::to_string_pretty(&act).unwrap()).unwrap();
    fs::write(at("token"), format!("{session}\n")).unwrap();
    let name = "secretariat.example/desk";
    well(&["act", "sign", &at("act.json"), "--key", &at("desk"), "--name", name, "--out", &at("act.note")]);
    let to = format!("http://{}/api/groups/serve", server.site);
    let send = |token: &str| nemcon(&["act", "send", &at("act.note"), "--to", &to, "--token-file", &at(token)]);
    let said = |output: Output| String::from_utf8(output.stdout).unwrap();
    assert_eq!(said(send("token")), "Entry 2.\n");
    assert_eq!(said(send("token")), "Entry 2, where it was before.\n");
    let refused = send("act.json");
    assert!(!refused.status.success() && String::from_utf8_lossy(&refused.stderr).contains("token"), "{refused:?}");
    let public = fs::read_to_string(at("desk.pub")).unwrap();
    fs::write(at("keys"), format!("secretariat ssh {name} {public}")).unwrap();
    let record = format!("http://{}/record/serve", server.site);
    let answer = well(&["verify", "record", &record, "--keys", &at("keys"), "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["signed"], 1, "{answer}");
}

/// Begins and opens the group in a data folder, as the secretariat does.
#[tokio::main]
async fn begin_in(data: &Path) {
    let store = Store::open_sqlite(data, SqliteOptions::default()).await.unwrap();
    let clock = Arc::new(SystemClock::default());
    let secretariat = Secretariat::open(Config::in_folder(data.to_owned()), store, clock).await.unwrap();
    let group = secretariat.begin_group(ORIGIN, "serve").await.unwrap();
    let (act, texts) = opening();
    let seat = Seat { group: ORIGIN.to_owned(), capacity: act.capacity, by: act.by.clone(), person: None };
    group.submit(&seat, act.line().into_bytes(), Beside { texts, ..Beside::default() }).await.unwrap();
    secretariat.shutdown().await;
}

#[test]
fn pages_and_the_record_are_served_by_tls() {
    let folder = tempfile::tempdir().unwrap();
    begin_in(&folder.path().join("data"));
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let (certificate, key) = (folder.path().join("chain.pem"), folder.path().join("key.pem"));
    fs::write(&certificate, made.cert.pem()).unwrap();
    fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let server = Server::start(folder.path(), &format!("tls_certificate = {certificate:?}\ntls_key = {key:?}"));
    let answer = ask_tls(server.site, made.cert.der().clone(), "/api/groups").expect("an answer by TLS");
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(ask(server.site, "GET", "/api/groups", &[], b"").is_none_or(|answer| answer.status != 200), "only by TLS");

    let record = |name: &str| format!("https://{name}:{}/record/serve", server.site.port());
    let policy = folder.path().join("policy");
    let vkey = well(&["key", "show", "--origin", ORIGIN, "--data", folder.path().join("data").to_str().unwrap()]);
    fs::write(&policy, format!("log {vkey}quorum none\n")).unwrap();
    let (policy, certificate) = (policy.to_str().unwrap(), certificate.to_str().unwrap());
    let check = |what: &str, from: &str, more: &[&str]| {
        let output = nemcon(&[&["verify", what, from, "--policy", policy], more].concat());
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    for what in ["record", "log"] {
        let (code, said) = check(what, &record("localhost"), &["--ca", certificate]);
        assert_eq!(code, Some(0), "{what}: {said}");
        for (name, more) in [("localhost", [].as_slice()), ("127.0.0.1", &["--ca", certificate])] {
            let (code, said) = check(what, &record(name), more);
            assert_eq!(code, Some(2), "whoever is not known to be the server is not asked: {what}, {name}: {said}");
            assert!(said.contains("certificate"), "{said}");
        }
    }
    assert_eq!(server.stop(), Some(0));
}

#[test]
fn only_the_proxy_that_is_named_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path(), "proxy = \"192.0.2.1\"");
    assert_eq!(ask(server.site, "GET", "/api/groups", &[], b"").unwrap().status, 403);
    assert_eq!(server.stop(), Some(0));
}

#[test]
fn a_configuration_is_checked_before_it_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("nemcon.toml");
    fs::write(&file, "listen = \"127.0.0.1:8443\"\nlog = \"warn\"\n").unwrap();
    let said = well(&["config", "check", "--config", file.to_str().unwrap(), "--listen", "127.0.0.1:9000"]);
    assert!(said.contains("listen = 127.0.0.1:9000  (flag)") && said.contains("log = warn  (file)"), "{said}");
    fs::write(&file, "listen = \"0.0.0.0:443\"\noperations = \"0.0.0.0:1\"\n").unwrap();
    let output = nemcon(&["serve", "--config", file.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("tls_certificate") && said.contains("loopback"), "{said}");
}

#[test]
fn exit_codes_say_right_wrong_or_cannot_tell() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("nowhere");
    assert_eq!(nemcon(&["verify", "record", nowhere.to_str().unwrap()]).status.code(), Some(2));
    assert_eq!(nemcon(&["verify", "record"]).status.code(), Some(2), "bad arguments");
    assert_eq!(nemcon(&["verify", "record", folder.path().to_str().unwrap()]).status.code(), Some(2), "no record");
    assert_eq!(nemcon(&["verify", "record", "https://localhost/"]).status.code(), Some(2));
    let signer = nemcon_record::note::Signer::ed25519(ORIGIN, &[7; 32]).unwrap();
    let other = nemcon_record::note::Signer::ed25519(ORIGIN, &[8; 32]).unwrap();
    let (play, _) = nemcon::play::found_group(ORIGIN, 3);
    for (path, bytes) in play.record.publish(&signer) {
        let file = folder.path().join("record").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let record = folder.path().join("record");
    let policy = folder.path().join("policy");
    let check = |key: &nemcon_record::note::Signer, what: &str| {
        fs::write(&policy, format!("log {}\nquorum none\n", key.verifier_key())).unwrap();
        nemcon(&["verify", what, "--policy", policy.to_str().unwrap(), record.to_str().unwrap()]).status.code()
    };
    assert_eq!((check(&signer, "record"), check(&signer, "log")), (Some(0), Some(0)));
    assert_eq!((check(&other, "record"), check(&other, "log")), (Some(1), Some(1)), "not the key that is trusted");
    let checkpoint = record.join("checkpoint");
    let output =
        nemcon(&["verify", "checkpoint", "--policy", policy.to_str().unwrap(), checkpoint.to_str().unwrap(), "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["verdict"], "wrong");
}
