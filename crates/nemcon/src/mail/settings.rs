//! How mail leaves: the operator's own mail server, an address of the operator's own domain, and where answers go.

use std::net::IpAddr;
use std::path::PathBuf;

/// How mail is sent.
#[derive(Clone, PartialEq, Eq)]
pub struct MailConfig {
    /// Name or address of the mail server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the way to it is protected.
    pub tls: TlsMode,
    /// Certificates (PEM) by which it is known; otherwise those that the system trusts.
    pub ca: Option<PathBuf>,
    /// Name and password there.
    pub login: Option<(String, String)>,
    /// The address that mails come from.
    pub from: String,
    /// Where answers go.
    pub reply_to: Option<String>,
    /// Hour of the day, in the zone of the group, of the one mail of the day.
    pub digest_hour: i8,
}

/// How the way to the mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsMode {
    /// TLS from the first byte (port 465).
    Implicit,
    /// STARTTLS, without which nothing is sent (port 587).
    StartTls,
    /// None: to this machine only.
    None,
}

impl std::fmt::Debug for MailConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let login = self.login.as_ref().map(|(user, _)| user);
        f.debug_struct("MailConfig").field("host", &self.host).field("port", &self.port).field("login", &login).finish()
    }
}

impl TlsMode {
    /// Returns the mode of that word.
    pub fn of(word: &str) -> Option<Self> {
        match word {
            "implicit" => Some(Self::Implicit),
            "starttls" => Some(Self::StartTls),
            "none" => Some(Self::None),
            _ => None,
        }
    }
}

/// Splits `host:port`; says whether the host is this machine.
pub fn server(text: &str) -> Option<(String, u16, bool)> {
    let (host, port) = text.rsplit_once(':')?;
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let near = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    (!host.is_empty()).then_some(())?;
    Some((host.to_owned(), port.parse().ok()?, near))
}
