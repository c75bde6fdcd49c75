//! What all requests share.

use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderName;
use nemcon_secretariat::{Group, Secretariat};
use tokio::sync::watch;

use super::fragments::Fragments;
use super::libreoffice::LibreOffice;
use super::limits::Limits;
use super::mail::MailSettings;
use super::office::{Office, secret};
use super::oidc::Staff;
use super::passkey::Passkeys;
use super::pdf::Typesetter;
use super::pdf_words::PdfWords;
use super::presence::Presence;
use super::problem::Problem;
use crate::fill::lists::Lists;
use crate::frame::Standing;

/// Begins an exercise anew; answers when it is done.
pub type Reset = Arc<dyn Fn(String) -> tokio::task::JoinHandle<Result<(), String>> + Send + Sync>;

/// How the server is reached and what it lets happen.
#[derive(Clone)]
pub struct Settings {
    /// Scheme and authority of the site, without a slash at the end: `https://nemcon.example`.
    pub base: String,
    /// The site is reached by TLS: cookies are marked so.
    pub tls: bool,
    /// The header in which a trusted proxy names the address of the client.
    pub client_address_header: Option<HeaderName>,
    /// In an exercise anybody may take any seat.
    pub seats_open: bool,
    /// Begins the exercise of that origin anew.
    pub reset: Option<Reset>,
    /// Passkeys, where the site has a name that they can be bound to.
    pub passkeys: Option<Arc<Passkeys>>,
    /// The program that sets PDF, where there is one.
    pub pdf: Option<Arc<Typesetter>>,
    /// LibreOffice, where OpenDocument texts are taken and given.
    pub libreoffice: Option<Arc<LibreOffice>>,
    /// The program that takes the words out of a PDF, where there is one.
    pub pdf_words: Option<Arc<PdfWords>>,
    /// Where the operator's own staff signs in.
    pub staff: Option<Arc<Staff>>,
    /// One-time links sign in also outside of exercises; otherwise they only enrol a passkey.
    pub sign_in_links: bool,
    /// How mail is sent, where it is.
    pub mail: Option<MailSettings>,
    /// Days after its session for which it is kept what a travel document says; the server erases it by the same.
    pub identity_days: Option<u32>,
    /// How long a session lasts.
    pub session_hours: i64,
    /// How often a live stream looks whether its session still lasts.
    pub stream_recheck: Duration,
    /// Requests per second and seat, and how many may come at once.
    pub per_seat: (u32, u32),
    /// The same by address before sign-in: a whole hall stands behind one.
    pub per_address: (u32, u32),
    /// The same for what is asked before a passkey answers: each is kept for some minutes.
    pub per_door: (u32, u32),
}

impl Settings {
    /// The usual settings of a site.
    pub fn of(base: &str) -> Self {
        Self {
            base: base.trim_end_matches('/').to_owned(),
            tls: base.starts_with("https://"),
            client_address_header: None,
            seats_open: false,
            reset: None,
            passkeys: None,
            pdf: None,
            libreoffice: None,
            pdf_words: PdfWords::on_this_machine().map(Arc::new),
            staff: None,
            sign_in_links: false,
            mail: None,
            identity_days: None,
            session_hours: 12,
            stream_recheck: Duration::from_secs(5),
            per_seat: (40, 400),
            per_address: (400, 4_000),
            per_door: (20, 400),
        }
    }
}

/// The site. Clones share it.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// What clones of [`App`] share.
pub struct Inner {
    /// Settings.
    pub settings: Settings,
    /// The secretariat.
    pub office: Office,
    pub(super) limits: Limits,
    pub(super) fragments: Fragments,
    pub(super) lists: Arc<Lists>,
    pub(super) index: crate::search::Index,
    pub(super) presence: Presence,
    /// Salts of this process, for what forms conceal.
    pub salt: String,
    stop: watch::Sender<bool>,
}

impl std::ops::Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl App {
    /// A site before that secretariat.
    pub fn new(secretariat: Arc<Secretariat>, settings: Settings) -> Self {
        let limits = Limits::new(settings.per_seat, settings.per_address, settings.per_door);
        let office = Office::new(secretariat);
        let (fragments, lists) = (Fragments::default(), Arc::default());
        let (salt, stop) = (secret(), watch::channel(false).0);
        let presence = Presence::default();
        let index = crate::search::Index::default();
        Self(Arc::new(Inner { settings, office, limits, fragments, lists, index, presence, salt, stop }))
    }

    /// Reads the files of all groups in which words may be looked for; until that is done, whoever looks is told what was not read.
    pub async fn read_for_search(&self) {
        for group in self.office.groups() {
            super::search::read_all(self, &group).await;
        }
    }

    /// Ends the live streams, so that the server can stop.
    pub fn stop(&self) {
        self.0.stop.send_replace(true);
    }

    pub(super) fn stopping(&self) -> watch::Receiver<bool> {
        self.0.stop.subscribe()
    }

    /// Returns of how many files of a group words are kept to be looked through.
    pub fn searched(&self, group: &Group) -> usize {
        self.index.size(group.origin()).0
    }

    /// Returns the group of that name in addresses.
    pub fn group(&self, slug: &str) -> Result<Group, Problem> {
        self.office.group(slug).ok_or(Problem::NotFound)
    }

    /// Says whether a one-time link of that group signs in by itself.
    pub fn links_sign_in(&self, origin: &str) -> bool {
        self.settings.sign_in_links || standing(origin) == Standing::Exercise
    }

    /// Returns the address of a one-time link.
    pub fn link_address(&self, secret: &str) -> String {
        format!("{}/link/{secret}", self.settings.base)
    }
}

/// Returns what a group is, which its origin says for ever.
pub fn standing(origin: &str) -> Standing {
    match origin.split_once('.').map(|(first, _)| first) {
        Some("exercise") => Standing::Exercise,
        Some("reconstruction") => Standing::Reconstruction,
        _ => Standing::Real,
    }
}
