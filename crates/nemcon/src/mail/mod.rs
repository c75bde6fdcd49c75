//! Sends mail: plain text over SMTP, from the operator's own domain. What the pages say is drawn in `nemcon-web`; here it only leaves the house.

mod bounce;
mod settings;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MessageBuilder, SinglePart};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncTransport, Message, Tokio1Executor};
use nemcon_web::http::App;
use nemcon_web::http::mail::{Outcome, Ready};
use tokio::task::JoinSet;

pub use bounce::{note_bounce, token_in};
pub use settings::{MailConfig, TlsMode, server};

/// How long one server may take for one mail. Shorter than the time for which a mail is claimed.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often mails that are due are looked for.
const LOOK: Duration = Duration::from_secs(1);

/// Sends what is due.
pub struct Sender {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    reply_to: Option<Mailbox>,
    domain: String,
}

impl Sender {
    /// A sender with these settings. Nothing is sent yet, and no connection made.
    pub fn new(config: &MailConfig) -> anyhow::Result<Self> {
        let from: Mailbox = config.from.parse().context("mail_from")?;
        let reply_to = config.reply_to.as_deref().map(str::parse).transpose().context("mail_reply_to")?;
        let domain = from.email.domain().to_owned();
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&config.host)
            .port(config.port)
            .timeout(Some(Duration::from_secs(30)))
            .hello_name(ClientId::Domain(domain.clone()))
            .tls(tls(config)?);
        if let Some((user, password)) = &config.login {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self { transport: builder.build(), from, reply_to, domain })
    }

    /// Sends for ever.
    pub async fn run(self: Arc<Self>, app: App) {
        let mut every = tokio::time::interval(LOOK);
        every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            every.tick().await;
            if let Err(error) = self.round(&app).await {
                tracing::error!(%error, "mails cannot be looked for");
            }
        }
    }

    /// Turns notices into mails and sends all that is due; says how many a server has taken.
    pub async fn round(self: &Arc<Self>, app: &App) -> anyhow::Result<u64> {
        while app.spread_mail().await? > 0 {
            tokio::task::yield_now().await;
        }
        let mut taken = 0;
        loop {
            let ready = app.ready_mail().await?;
            if ready.is_empty() {
                return Ok(taken);
            }
            let mut sending = JoinSet::new();
            for one in ready {
                let (own, app) = (self.clone(), app.clone());
                sending.spawn(async move {
                    let outcome = own.send(&one).await;
                    app.mail_done(&one, outcome).await.map(|()| outcome)
                });
            }
            while let Some(done) = sending.join_next().await {
                let outcome = done??;
                taken += u64::from(outcome == Outcome::Taken);
                metrics::counter!("nemcon_mails_total", "outcome" => outcome_word(outcome)).increment(1);
            }
        }
    }

    async fn send(&self, ready: &Ready) -> Outcome {
        let Ok(message) = self.message(ready) else { return Outcome::Refused(0) };
        match tokio::time::timeout(PATIENCE, self.transport.send(message)).await {
            Ok(Ok(_)) => Outcome::Taken,
            Ok(Err(error)) => {
                let code = error.status().map_or(0, |code| i64::from(u16::from(code)));
                // What a server says may repeat an address: the number is enough.
                tracing::warn!(code, permanent = error.is_permanent(), "a mail was not taken");
                if error.is_permanent() { Outcome::Refused(code) } else { Outcome::Later(code) }
            }
            Err(_) => Outcome::Later(0),
        }
    }

    /// Returns the message as it is sent: plain text, one name for every attempt.
    fn message(&self, ready: &Ready) -> anyhow::Result<Message> {
        let to: Mailbox = ready.to.parse()?;
        let mut builder: MessageBuilder = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(ready.text.subject())
            .message_id(Some(format!("<{}@{}>", ready.token, self.domain)))
            .date_now();
        if let Some(reply_to) = &self.reply_to {
            builder = builder.reply_to(reply_to.clone());
        }
        let lang = ready.text.lang.tag().to_owned();
        // Nobody is asked to answer that he is away.
        for (name, value) in [("Auto-Submitted", "auto-generated".to_owned()), ("Content-Language", lang)] {
            builder = builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii(name.to_owned())?, value));
        }
        let part = SinglePart::builder()
            .header(ContentType::TEXT_PLAIN)
            .header(ContentTransferEncoding::Base64)
            .body(ready.text.body());
        Ok(builder.singlepart(part)?)
    }
}

fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Taken => "taken",
        Outcome::Refused(_) => "refused",
        Outcome::Later(_) => "later",
    }
}

fn tls(config: &MailConfig) -> anyhow::Result<Tls> {
    if config.tls == TlsMode::None {
        return Ok(Tls::None);
    }
    let mut parameters = TlsParameters::builder(config.host.clone());
    if let Some(file) = &config.ca {
        let pem = std::fs::read(file).with_context(|| file.display().to_string())?;
        parameters =
            parameters.certificate_store(CertificateStore::None).add_root_certificate(Certificate::from_pem(&pem)?);
    }
    let parameters = parameters.build_rustls().context("the certificates to know the mail server by")?;
    Ok(if config.tls == TlsMode::Implicit { Tls::Wrapper(parameters) } else { Tls::Required(parameters) })
}
