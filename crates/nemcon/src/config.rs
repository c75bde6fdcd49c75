//! Configuration of a server: a file, then the environment, then flags; the later wins. Everything knows where it came from.

use std::fmt;
use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use nemcon_secretariat::Retention;
use nemcon_store::PostgresUrl;
use nemcon_web::http::{Demands, Passkeys, StaffSettings};

use crate::mail::MailConfig;

mod beside;

/// What a server needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Folder with the SQLite database, keys and the last checkpoints.
    pub data: PathBuf,
    /// PostgreSQL in place of SQLite.
    pub database: Option<String>,
    /// Certificates (PEM) by which the PostgreSQL server is known; with it, or with `sslmode=require` in the address, only TLS is spoken.
    pub database_ca: Option<PathBuf>,
    /// Where pages are served.
    pub listen: SocketAddr,
    /// Address of the pages as people write it, `https://negotiations.example`.
    pub base_url: String,
    /// The domain that passkeys are bound to, where the address of the pages has a name; changing it voids every passkey.
    pub passkey_domain: Option<String>,
    /// One-time links sign in by themselves; otherwise they only enrol a passkey.
    pub sign_in_links: bool,
    /// Where the operator's own staff signs in, as the secretariat.
    pub staff: Option<StaffSettings>,
    /// How mail is sent, where it is.
    pub mail: Option<MailConfig>,
    /// How long what is held on persons is kept.
    pub retention: Retention,
    /// Certificate chain and private key, both PEM.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Address of the one proxy whose word about callers is taken.
    pub proxy: Option<IpAddr>,
    /// Loopback address of `/healthz`, `/readyz`, `/metrics`.
    pub operations: SocketAddr,
    /// Name of this node among those on one database.
    pub node: String,
    /// Acts that may wait for one group; more are turned away with 503.
    pub queue_acts_max: usize,
    /// Write although the folder keeps no checkpoint of a record that has entries.
    pub accept_missing_head: bool,
    /// The program that sets PDF, and the folders of its fonts; without it pages offer to be printed.
    pub pdf: Option<(PathBuf, Vec<PathBuf>)>,
    /// LibreOffice, to take and give OpenDocument texts; without it they are refused.
    pub libreoffice: Option<PathBuf>,
    /// Filter of the log, as `info` or `warn,nemcon_secretariat=debug`.
    pub log: String,
}

/// The settings by name, as one source gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// See [`Config::data`].
    pub data: Option<String>,
    /// See [`Config::database`].
    pub database: Option<String>,
    /// See [`Config::database_ca`].
    pub database_ca: Option<String>,
    /// See [`Config::listen`].
    pub listen: Option<String>,
    /// See [`Config::base_url`].
    pub base_url: Option<String>,
    /// See [`Config::passkey_domain`].
    pub passkey_domain: Option<String>,
    /// See [`Config::sign_in_links`].
    pub sign_in_links: Option<String>,
    /// Address of the provider of [`Config::staff`].
    pub oidc_issuer: Option<String>,
    /// What that provider knows this site by.
    pub oidc_client: Option<String>,
    /// File with the secret between the two.
    pub oidc_secret_file: Option<String>,
    /// Who is of the staff: the provider's own identifiers, with spaces between.
    pub oidc_staff: Option<String>,
    /// How staff must have signed in there: words of which the provider names one as class (`acr`) or method (`amr`), with spaces between.
    pub oidc_strength: Option<String>,
    /// How many minutes ago staff may have signed in there, at most.
    pub oidc_max_age_minutes: Option<String>,
    /// Host and port of the server of [`Config::mail`].
    pub mail_server: Option<String>,
    /// How the way to it is protected: `implicit`, `starttls` or `none`.
    pub mail_tls: Option<String>,
    /// Certificates by which it is known.
    pub mail_ca: Option<String>,
    /// Name there.
    pub mail_user: Option<String>,
    /// File with the password there.
    pub mail_password_file: Option<String>,
    /// The address that mails come from.
    pub mail_from: Option<String>,
    /// Where answers go.
    pub mail_reply_to: Option<String>,
    /// Hour of the one mail of the day.
    pub mail_digest_hour: Option<String>,
    /// Days for which [`Config::retention`] keeps the log of mails.
    pub keep_mail_log_days: Option<String>,
    /// Days after a member was withdrawn.
    pub keep_members_days: Option<String>,
    /// Days after the session that a travel document is for.
    pub keep_identity_days: Option<String>,
    /// Days after a visa case was entered.
    pub keep_visas_days: Option<String>,
    /// Days after a round was concluded.
    pub keep_applications_days: Option<String>,
    /// Certificate chain of [`Config::tls`].
    pub tls_certificate: Option<String>,
    /// Private key of [`Config::tls`].
    pub tls_key: Option<String>,
    /// See [`Config::proxy`].
    pub proxy: Option<String>,
    /// See [`Config::operations`].
    pub operations: Option<String>,
    /// See [`Config::node`].
    pub node: Option<String>,
    /// See [`Config::queue_acts_max`].
    pub queue_acts_max: Option<String>,
    /// See [`Config::accept_missing_head`].
    pub accept_missing_head: Option<String>,
    /// The program of [`Config::pdf`].
    pub pdf_program: Option<String>,
    /// The folders of [`Config::pdf`], with colons between.
    pub pdf_fonts: Option<String>,
    /// See [`Config::libreoffice`].
    pub libreoffice: Option<String>,
    /// See [`Config::log`].
    pub log: Option<String>,
}

/// Where a setting came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// It is the default.
    Default,
    /// The file.
    File,
    /// The environment.
    Environment,
    /// A flag.
    Flag,
}

impl fmt::Display for From {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            From::Default => "default",
            From::File => "file",
            From::Environment => "environment",
            From::Flag => "flag",
        })
    }
}

/// A configuration that was read, with the origin of each setting.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What holds.
    pub config: Config,
    /// Name, value as it may be shown, and origin.
    pub origins: Vec<(&'static str, String, From)>,
}

const NAMES: [&str; 37] = [
    "data",
    "database",
    "database_ca",
    "listen",
    "base_url",
    "passkey_domain",
    "sign_in_links",
    "oidc_issuer",
    "oidc_client",
    "oidc_secret_file",
    "oidc_staff",
    "oidc_strength",
    "oidc_max_age_minutes",
    "mail_server",
    "mail_tls",
    "mail_ca",
    "mail_user",
    "mail_password_file",
    "mail_from",
    "mail_reply_to",
    "mail_digest_hour",
    "keep_mail_log_days",
    "keep_members_days",
    "keep_identity_days",
    "keep_visas_days",
    "keep_applications_days",
    "tls_certificate",
    "tls_key",
    "proxy",
    "operations",
    "node",
    "queue_acts_max",
    "accept_missing_head",
    "pdf_program",
    "pdf_fonts",
    "libreoffice",
    "log",
];

impl Settings {
    /// Reads a file. Numbers and truths may stand there without quotes.
    pub fn of_file(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|e| format!("{} cannot be read: {e}", path.display()))?;
        Self::of_toml(&text).map_err(|e| format!("{}: {e}", path.display()))
    }

    fn of_toml(text: &str) -> Result<Self, String> {
        let table: toml::Table = text.parse().map_err(|e: toml::de::Error| e.to_string())?;
        let mut settings = Self::default();
        for (name, value) in table {
            let value = match value {
                toml::Value::String(text) => text,
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Boolean(truth) => truth.to_string(),
                _ => return Err(format!("{name} is neither text, number nor truth")),
            };
            *settings.slot(&name).ok_or_else(|| format!("{name:?} is no setting"))? = Some(value);
        }
        Ok(settings)
    }

    /// Reads variables `NEMCON_<NAME>`.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let mut settings = Self::default();
        for name in NAMES {
            if let (Some(slot), Some(value)) =
                (settings.slot(name), variable(&format!("NEMCON_{}", name.to_uppercase())))
            {
                *slot = Some(value);
            }
        }
        settings
    }

    fn slot(&mut self, name: &str) -> Option<&mut Option<String>> {
        Some(match name {
            "data" => &mut self.data,
            "database" => &mut self.database,
            "database_ca" => &mut self.database_ca,
            "listen" => &mut self.listen,
            "base_url" => &mut self.base_url,
            "passkey_domain" => &mut self.passkey_domain,
            "sign_in_links" => &mut self.sign_in_links,
            "oidc_issuer" => &mut self.oidc_issuer,
            "oidc_client" => &mut self.oidc_client,
            "oidc_secret_file" => &mut self.oidc_secret_file,
            "oidc_staff" => &mut self.oidc_staff,
            "oidc_strength" => &mut self.oidc_strength,
            "oidc_max_age_minutes" => &mut self.oidc_max_age_minutes,
            "mail_server" => &mut self.mail_server,
            "mail_tls" => &mut self.mail_tls,
            "mail_ca" => &mut self.mail_ca,
            "mail_user" => &mut self.mail_user,
            "mail_password_file" => &mut self.mail_password_file,
            "mail_from" => &mut self.mail_from,
            "mail_reply_to" => &mut self.mail_reply_to,
            "mail_digest_hour" => &mut self.mail_digest_hour,
            "keep_mail_log_days" => &mut self.keep_mail_log_days,
            "keep_members_days" => &mut self.keep_members_days,
            "keep_identity_days" => &mut self.keep_identity_days,
            "keep_visas_days" => &mut self.keep_visas_days,
            "keep_applications_days" => &mut self.keep_applications_days,
            "tls_certificate" => &mut self.tls_certificate,
            "tls_key" => &mut self.tls_key,
            "proxy" => &mut self.proxy,
            "operations" => &mut self.operations,
            "node" => &mut self.node,
            "queue_acts_max" => &mut self.queue_acts_max,
            "accept_missing_head" => &mut self.accept_missing_head,
            "pdf_program" => &mut self.pdf_program,
            "pdf_fonts" => &mut self.pdf_fonts,
            "libreoffice" => &mut self.libreoffice,
            "log" => &mut self.log,
            _ => return None,
        })
    }
}

/// The sources of a configuration, the weakest first.
pub struct Sources {
    /// The file.
    pub file: Settings,
    /// The environment.
    pub environment: Settings,
    /// Flags.
    pub flags: Settings,
}

impl Sources {
    /// Puts the sources over each other and checks every setting; the error lists all that is wrong, a sentence each.
    pub fn check(mut self) -> Result<Checked, Vec<String>> {
        let mut read = Reading { sources: &mut self, origins: Vec::new(), wrong: Vec::new() };
        let data = PathBuf::from(read.text("data", "data"));
        let database = read.maybe("database");
        let database_ca = read.maybe("database_ca").map(PathBuf::from);
        let listen = read.parsed::<SocketAddr>("listen", "127.0.0.1:8080");
        let base_url = read.text("base_url", "http://localhost:8080");
        let sign_in_links = read.parsed::<bool>("sign_in_links", "false");
        let passkey_domain = match (read.maybe("passkey_domain"), named_by(&base_url)) {
            (None, Some(name)) => Some(read.text("passkey_domain", &name)),
            (given, _) => given,
        };
        let tls = match (read.maybe("tls_certificate"), read.maybe("tls_key")) {
            (Some(certificate), Some(key)) => Some((PathBuf::from(certificate), PathBuf::from(key))),
            (None, None) => None,
            _ => {
                read.wrong.push("tls_certificate and tls_key belong together: give both or neither.".to_owned());
                None
            }
        };
        let staff = staff(&mut read);
        let mail = beside::mail(&mut read);
        let retention = beside::retention(&mut read);
        let proxy = read.maybe("proxy");
        let proxy = proxy.and_then(|text| read.value::<IpAddr>("proxy", &text));
        let operations = read.parsed::<SocketAddr>("operations", "127.0.0.1:9180");
        let node = read.text("node", "node");
        let queue_acts_max = read.parsed::<usize>("queue_acts_max", "1024");
        let accept_missing_head = read.parsed::<bool>("accept_missing_head", "false");
        let pdf = beside::pdf(&mut read);
        let libreoffice = beside::libreoffice(&mut read);
        let log = read.text("log", "info");
        let Reading { origins, mut wrong, .. } = read;
        check_database(database.as_deref(), database_ca.as_deref(), &mut wrong);
        check_together(listen, operations, &base_url, tls.as_ref(), proxy, &mut wrong);
        check_passkeys(passkey_domain.as_deref(), &base_url, sign_in_links, &mut wrong);
        match (listen, operations, queue_acts_max, accept_missing_head, sign_in_links) {
            (Some(listen), Some(operations), Some(queue_acts_max), Some(accept_missing_head), Some(sign_in_links))
                if wrong.is_empty() =>
            {
                let config = Config {
                    data,
                    database,
                    database_ca,
                    listen,
                    base_url: base_url.trim_end_matches('/').to_owned(),
                    passkey_domain,
                    sign_in_links,
                    staff,
                    mail,
                    retention,
                    tls,
                    proxy,
                    operations,
                    node,
                    queue_acts_max,
                    accept_missing_head,
                    pdf,
                    libreoffice,
                    log,
                };
                Ok(Checked { config, origins })
            }
            _ => Err(wrong),
        }
    }
}

fn check_together(
    listen: Option<SocketAddr>,
    operations: Option<SocketAddr>,
    base_url: &str,
    tls: Option<&(PathBuf, PathBuf)>,
    proxy: Option<IpAddr>,
    wrong: &mut Vec<String>,
) {
    if operations.is_some_and(|address| !address.ip().is_loopback()) {
        wrong.push("operations must be a loopback address: metrics are not for the network.".to_owned());
    }
    let open = listen.is_some_and(|address| !address.ip().is_loopback());
    if open && tls.is_none() && proxy.is_none() {
        wrong.push("listen is not a loopback address: name tls_certificate and tls_key, or the proxy.".to_owned());
    }
    if !base_url.starts_with("https://") && !base_url.starts_with("http://") {
        wrong.push("base_url begins with https:// (or http:// on a loopback address).".to_owned());
    }
    for file in tls.into_iter().flat_map(|(certificate, key)| [certificate, key]) {
        if let Err(error) = fs::File::open(file) {
            wrong.push(format!("{} cannot be read: {error}.", file.display()));
        }
    }
}

/// Returns the name in an address at which browsers use passkeys: with TLS any name, without it `localhost`; never a number.
fn named_by(base_url: &str) -> Option<String> {
    let (scheme, rest) = base_url.split_once("://")?;
    let authority = rest.split('/').next().unwrap_or_default();
    let name = authority.split(':').next().unwrap_or_default();
    let is_number = authority.starts_with('[') || name.parse::<IpAddr>().is_ok();
    let is_safe = scheme == "https" || name == "localhost";
    (is_safe && !is_number && !name.is_empty()).then(|| name.to_owned())
}

/// Reads where the staff signs in: issuer, client and staff belong together.
fn staff(read: &mut Reading<'_>) -> Option<StaffSettings> {
    let (issuer, client) = (read.maybe("oidc_issuer"), read.maybe("oidc_client"));
    let (secret, staff) = (read.maybe("oidc_secret_file"), read.maybe("oidc_staff"));
    let (Some(issuer), Some(client), Some(staff)) = (&issuer, &client, &staff) else {
        let more = read.maybe("oidc_strength").or_else(|| read.maybe("oidc_max_age_minutes"));
        if issuer.is_some() || client.is_some() || secret.is_some() || staff.is_some() || more.is_some() {
            read.wrong.push("oidc_issuer, oidc_client and oidc_staff belong together: give all or none.".to_owned());
        }
        return None;
    };
    let is_near = ["http://localhost:", "http://127.0.0.1:"].iter().any(|near| issuer.starts_with(near));
    if !issuer.starts_with("https://") && !is_near {
        read.wrong.push("oidc_issuer begins with https:// (or http:// on a loopback address).".to_owned());
    }
    let secret = match secret.map(|file| (fs::read_to_string(&file), file)) {
        None => None,
        Some((Ok(text), _)) => Some(text.trim().to_owned()),
        Some((Err(error), file)) => {
            read.wrong.push(format!("oidc_secret_file: {file} cannot be read: {error}."));
            None
        }
    };
    let subjects = staff.split_whitespace().map(str::to_owned).collect();
    let words = |text: String| text.split_whitespace().map(str::to_owned).collect();
    let demands = Demands {
        strength: read.maybe("oidc_strength").map(words).unwrap_or_default(),
        max_age_minutes: max_age(read),
    };
    Some(StaffSettings { issuer: issuer.clone(), client: client.clone(), secret, subjects, demands })
}

fn max_age(read: &mut Reading<'_>) -> Option<u32> {
    let minutes = read.maybe("oidc_max_age_minutes").and_then(|text| read.value::<u32>("oidc_max_age_minutes", &text));
    if minutes == Some(0) {
        read.wrong.push("oidc_max_age_minutes: at least 1 minute, or leave it out.".to_owned());
    }
    minutes
}

fn check_passkeys(domain: Option<&str>, base_url: &str, sign_in_links: Option<bool>, wrong: &mut Vec<String>) {
    let (Some(domain), Some(name)) = (domain, named_by(base_url)) else {
        if domain.is_some() {
            wrong.push("passkey_domain: base_url must be https:// with a name, or http://localhost.".to_owned());
        } else if sign_in_links != Some(true) {
            wrong.push(
                "base_url: nobody could sign in, because passkeys need https:// with a name, or http://localhost; \
                 or let one-time links sign in with sign_in_links = true."
                    .to_owned(),
            );
        }
        return;
    };
    if name != domain && !name.ends_with(&format!(".{domain}")) {
        wrong.push(format!("passkey_domain: {domain:?} is neither {name:?} nor a domain above it."));
    } else if let Err(error) = Passkeys::new(domain, base_url) {
        wrong.push(format!("passkey_domain: {error}."));
    }
}

fn check_database(url: Option<&str>, ca: Option<&Path>, wrong: &mut Vec<String>) {
    let Some(url) = url else {
        if ca.is_some() {
            wrong.push("database_ca is for PostgreSQL: it goes with database.".to_owned());
        }
        return;
    };
    match PostgresUrl::parse(url) {
        // The reason could repeat a part of the address, and with it a password.
        Err(_) => wrong.push("database is no address of a PostgreSQL database.".to_owned()),
        Ok(way) if way.over_network && !way.asks_for_tls && ca.is_none() => wrong.push(
            "database leads over a network without TLS: add sslmode=require to it, or name database_ca.".to_owned(),
        ),
        Ok(_) => {}
    }
    if let Some(Err(error)) = ca.map(crate::trusted::of_file) {
        wrong.push(format!("database_ca: {error:#}."));
    }
}

struct Reading<'a> {
    sources: &'a mut Sources,
    origins: Vec<(&'static str, String, From)>,
    wrong: Vec<String>,
}

impl Reading<'_> {
    fn find(&mut self, name: &'static str) -> Option<(String, From)> {
        let Sources { file, environment, flags } = &mut *self.sources;
        let order = [(flags, From::Flag), (environment, From::Environment), (file, From::File)];
        order.into_iter().find_map(|(source, from)| Some((source.slot(name)?.clone()?, from)))
    }

    fn maybe(&mut self, name: &'static str) -> Option<String> {
        let (value, from) = self.find(name)?;
        // A database URL may hold a password.
        let shown = if name == "database" { "(set)".to_owned() } else { value.clone() };
        self.origins.push((name, shown, from));
        Some(value)
    }

    fn text(&mut self, name: &'static str, default: &str) -> String {
        self.maybe(name).unwrap_or_else(|| {
            self.origins.push((name, default.to_owned(), From::Default));
            default.to_owned()
        })
    }

    fn parsed<T: std::str::FromStr>(&mut self, name: &'static str, default: &str) -> Option<T> {
        let text = self.text(name, default);
        self.value(name, &text)
    }

    fn value<T: std::str::FromStr>(&mut self, name: &'static str, text: &str) -> Option<T> {
        let value = text.parse().ok();
        if value.is_none() {
            self.wrong.push(format!("{name}: {text:?} is not of the form that is needed."));
        }
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(file: &str, environment: &[(&str, &str)], flags: Settings) -> Result<Checked, Vec<String>> {
        let file = Settings::of_toml(file).map_err(|e| vec![e])?;
        let find = |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, v)| (*v).to_owned());
        Sources { file, environment: Settings::of_environment(find), flags }.check()
    }

    #[test]
    fn a_flag_is_over_the_environment_and_that_over_the_file() {
        let flags = Settings { node: Some("three".into()), ..Settings::default() };
        let file = "node = \"one\"\nqueue_acts_max = 7\nlog = \"debug\"";
        let checked = check(file, &[("NEMCON_NODE", "two"), ("NEMCON_LOG", "warn")], flags).unwrap();
        let Config { node, log, queue_acts_max, .. } = checked.config;
        assert_eq!((node.as_str(), log.as_str(), queue_acts_max), ("three", "warn", 7));
        let from = |name: &str| checked.origins.iter().find(|(known, ..)| *known == name).map(|(.., from)| *from);
        assert_eq!((from("node"), from("log")), (Some(From::Flag), Some(From::Environment)));
        assert_eq!((from("queue_acts_max"), from("listen")), (Some(From::File), Some(From::Default)));
    }

    #[test]
    fn what_is_wrong_is_said_at_once() {
        let wrong = |file: &str| check(file, &[], Settings::default()).unwrap_err().join(" ");
        assert!(wrong("listen = \"0.0.0.0:443\"").contains("tls_certificate"));
        assert!(wrong("operations = \"0.0.0.0:1\"\nlisten = \"x\"").contains("loopback"));
        assert!(wrong("tls_key = \"k\"").contains("belong together"));
        assert!(wrong("colour = 1").contains("no setting"));
        assert!(wrong("queue_acts_max = \"many\"").contains("queue_acts_max"));
    }

    #[test]
    fn where_passkeys_cannot_be_is_said() {
        let wrong = |file: &str| check(file, &[], Settings::default()).err().unwrap_or_default().join(" ");
        assert!(wrong("base_url = \"http://127.0.0.1:8080\"").contains("nobody could sign in"));
        assert!(wrong("base_url = \"https://[::1]:8080\"").contains("nobody could sign in"));
        assert!(wrong("base_url = \"http://negotiations.example\"").contains("nobody could sign in"), "no TLS");
        assert_eq!(wrong("base_url = \"http://127.0.0.1:8080\"\nsign_in_links = true"), "");
        assert!(wrong("sign_in_links = \"perhaps\"").contains("sign_in_links"));
        let at = |domain: &str| format!("base_url = \"https://a.b.example\"\npasskey_domain = \"{domain}\"");
        assert_eq!((wrong(&at("b.example")), wrong(&at("a.b.example"))), (String::new(), String::new()));
        assert!(wrong(&at("other.example")).contains("nor a domain above it"));
        assert!(wrong(&at(".example")).contains("nor a domain above it"));
        assert!(wrong("base_url = \"https://192.0.2.1\"\npasskey_domain = \"b.example\"").contains("with a name"));
        let domain = |file: &str| check(file, &[], Settings::default()).unwrap().config.passkey_domain;
        assert_eq!(domain("base_url = \"https://a.b.example:444/\"").as_deref(), Some("a.b.example"));
        assert_eq!(domain("").as_deref(), Some("localhost"));
        assert_eq!(domain("base_url = \"http://127.0.0.1\"\nsign_in_links = true"), None);
    }

    #[test]
    fn where_the_staff_signs_in_is_checked() {
        let wrong = |file: &str| check(file, &[], Settings::default()).err().unwrap_or_default().join(" ");
        let whole = |issuer: &str| format!("oidc_issuer = \"{issuer}\"\noidc_client = \"n\"\noidc_staff = \"a b\"");
        assert!(wrong("oidc_issuer = \"https://id.example\"").contains("belong together"));
        assert!(wrong("oidc_secret_file = \"s\"").contains("belong together"));
        assert!(wrong(&whole("http://id.example")).contains("begins with https://"));
        assert!(wrong(&format!("{}\noidc_secret_file = \"/nowhere/s\"", whole("https://i"))).contains("/nowhere/s"));
        let staff = |file: &str| check(file, &[], Settings::default()).unwrap().config.staff.unwrap();
        let named = staff(&whole("https://id.example"));
        assert_eq!(named.subjects.into_iter().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(named.demands, Demands::default(), "nothing is asked for unless the operator says so");
        let more = "oidc_strength = \"phr mfa\"\noidc_max_age_minutes = 60";
        assert!(wrong(more).contains("belong together"));
        let demands = staff(&format!("{}\n{more}", whole("https://id.example"))).demands;
        assert_eq!(demands.strength.into_iter().collect::<Vec<_>>(), ["mfa", "phr"]);
        assert_eq!(demands.max_age_minutes, Some(60));
        for minutes in ["0", "soon"] {
            let file = format!("{}\noidc_max_age_minutes = \"{minutes}\"", whole("https://id.example"));
            assert!(wrong(&file).contains("oidc_max_age_minutes"), "{minutes}");
        }
    }

    #[test]
    fn the_way_to_the_database_is_checked() {
        let wrong = |file: &str| check(file, &[], Settings::default()).err().unwrap_or_default().join(" ");
        assert!(wrong("database = \"postgres://u:secret@db.example/d\"").contains("sslmode=require"));
        assert_eq!(wrong("database = \"postgres://u@db.example/d?sslmode=require\""), "");
        assert_eq!(wrong("database = \"host=/run/postgresql user=u\""), "");
        assert_eq!(wrong("database = \"postgres://u@localhost/d\""), "");
        let nonsense = wrong("database = \"postgres://u:secret@h:port/d\"");
        assert!(nonsense.contains("no address") && !nonsense.contains("secret"), "{nonsense}");
        assert!(wrong("database_ca = \"ca.pem\"").contains("goes with database"));
        let missing = wrong("database = \"postgres://u@localhost/d\"\ndatabase_ca = \"/nowhere/ca.pem\"");
        assert!(missing.contains("/nowhere/ca.pem cannot be read"), "{missing}");
    }

    #[test]
    fn what_sets_pdf_is_checked() {
        let wrong = |file: &str| check(file, &[], Settings::default()).err().unwrap_or_default().join(" ");
        assert!(wrong("pdf_program = \"/nowhere/nemcon-pdf\"").contains("/nowhere/nemcon-pdf is not there"));
        assert!(wrong("pdf_fonts = \"/nowhere\"").contains("/nowhere is no folder"));
        let program = std::env::current_exe().unwrap();
        let file = format!("pdf_program = {:?}\npdf_fonts = \"/:/tmp\"", program.display().to_string());
        let pdf = check(&file, &[], Settings::default()).unwrap().config.pdf;
        assert_eq!(pdf, Some((program, vec!["/".into(), "/tmp".into()])));
        assert!(wrong("libreoffice = \"/nowhere/soffice\"").contains("/nowhere/soffice is not there"));
    }

    #[test]
    fn how_mail_is_sent_is_checked() {
        let wrong = |file: &str| check(file, &[], Settings::default()).err().unwrap_or_default().join(" ");
        let whole = "mail_server = \"mail.example:587\"\nmail_from = \"Notices <n@nemcon.example>\"";
        assert!(wrong("mail_from = \"n@nemcon.example\"").contains("belong together"));
        assert!(wrong("mail_server = \"mail.example\"\nmail_from = \"n@x.example\"").contains("a name and a port"));
        assert!(wrong(&format!("{whole}\nmail_tls = \"none\"")).contains("this machine"));
        assert!(wrong(&format!("{whole}\nmail_tls = \"perhaps\"")).contains("starttls"));
        assert!(wrong(&format!("{whole}\nmail_user = \"u\"")).contains("belong together"));
        assert!(wrong(&format!("{whole}\nmail_reply_to = \"nobody\"")).contains("mail_reply_to"));
        assert!(wrong(&format!("{whole}\nmail_digest_hour = 24")).contains("0 to 23"));
        assert!(wrong("keep_visas_days = 0").contains("1 day"));
        let checked = check(&format!("{whole}\nkeep_visas_days = 90"), &[], Settings::default()).unwrap().config;
        let mail = checked.mail.unwrap();
        assert_eq!((mail.host.as_str(), mail.port, mail.digest_hour), ("mail.example", 587, 7));
        assert_eq!((checked.retention.visas_days, checked.retention.mail_log_days), (Some(90), Some(90)));
        assert_eq!(checked.retention.identity_days, Some(30), "what travel documents say goes by itself");
        assert_eq!(check("", &[], Settings::default()).unwrap().config.mail, None);
    }

    #[test]
    fn a_password_is_not_shown() {
        let checked =
            check("database = \"postgres://u:secret@h/d?sslmode=require\"", &[], Settings::default()).unwrap();
        assert!(!format!("{:?}", checked.origins).contains("secret"));
    }
}
