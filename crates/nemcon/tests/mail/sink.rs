//! A mail server for tests: it takes what it is sent, or answers as it was told, and keeps every mail.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A mail as it came.
#[derive(Clone, Debug)]
pub struct Taken {
    pub to: String,
    pub headers: String,
    pub body: String,
}

impl Taken {
    /// Returns a header, unfolded and decoded.
    pub fn header(&self, name: &str) -> String {
        let unfolded = self.headers.replace("\r\n ", " ").replace("\r\n\t", " ");
        let line = unfolded.lines().find(|line| line.to_lowercase().starts_with(&format!("{}:", name.to_lowercase())));
        let value = line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim().to_owned());
        decoded(&value.unwrap_or_default())
    }
}

/// Decodes the encoded words of a header.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::new();
    let mut before = true;
    for word in value.split(' ') {
        let encoded = word.strip_prefix("=?utf-8?b?").and_then(|rest| rest.strip_suffix("?="));
        // Between two encoded words there is no space.
        let joined = before && encoded.is_some();
        if !bytes.is_empty() && !joined {
            bytes.push(b' ');
        }
        match encoded {
            Some(text) => bytes.extend(STANDARD.decode(text).expect("base64")),
            None => bytes.extend(word.as_bytes()),
        }
        before = encoded.is_some();
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// The server. It ends with the value.
pub struct Sink {
    pub address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    taken: Mutex<Vec<Taken>>,
    /// Answers to the next recipients, in place of 250.
    answers: Mutex<VecDeque<&'static str>>,
    stop: AtomicBool,
}

impl Sink {
    pub fn start() -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap())
    }

    pub fn start_at(address: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).expect("a port");
        let (address, shared) = (listener.local_addr().unwrap(), Arc::<Shared>::default());
        let own = shared.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if own.stop.load(Ordering::Relaxed) {
                    return;
                }
                let (own, stream) = (own.clone(), stream.expect("a connection"));
                std::thread::spawn(move || drop(own.serve(stream)));
            }
        });
        Self { address, shared }
    }

    /// The next recipients are answered so.
    pub fn answer(&self, answers: &[&'static str]) {
        self.shared.answers.lock().unwrap().extend(answers);
    }

    /// Returns what was taken since it was asked last.
    pub fn taken(&self) -> Vec<Taken> {
        std::mem::take(&mut *self.shared.taken.lock().unwrap())
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
        // Wakes whoever waits for connections.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(stream.try_clone()?);
        let say = |text: &str| (&stream).write_all(format!("{text}\r\n").as_bytes());
        say("220 sink")?;
        let (mut line, mut to) = (String::new(), String::new());
        loop {
            line.clear();
            if lines.read_line(&mut line)? == 0 || self.stop.load(Ordering::Relaxed) {
                return Ok(());
            }
            let word = line.split([' ', '\r', ':']).next().unwrap_or_default().to_uppercase();
            match word.as_str() {
                "EHLO" => say("250-sink\r\n250 8BITMIME")?,
                "RCPT" => {
                    let next = self.answers.lock().unwrap().pop_front();
                    line.trim().trim_end_matches('>').rsplit('<').next().unwrap_or_default().clone_into(&mut to);
                    say(next.unwrap_or("250 ok"))?;
                }
                "DATA" => {
                    say("354 go on")?;
                    self.keep(&mut lines, &to)?;
                    say("250 taken")?;
                }
                "QUIT" => return say("221 bye"),
                _ => say("250 ok")?,
            }
        }
    }

    fn keep(&self, lines: &mut impl BufRead, to: &str) -> std::io::Result<()> {
        let mut whole = String::new();
        loop {
            let from = whole.len();
            lines.read_line(&mut whole)?;
            if &whole[from..] == ".\r\n" {
                whole.truncate(from);
                break;
            }
        }
        let (headers, body) = whole.split_once("\r\n\r\n").expect("headers and a body");
        let body = STANDARD.decode(body.replace("\r\n", "")).expect("base64");
        let body = String::from_utf8(body).expect("UTF-8").replace("\r\n", "\n");
        self.taken.lock().unwrap().push(Taken { to: to.to_owned(), headers: headers.to_owned(), body });
        Ok(())
    }
}
