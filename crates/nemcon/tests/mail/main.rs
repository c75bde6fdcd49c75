//! Mail over a real connection to a mail server: what is said to whom, and what happens when the server does not answer, refuses, or is away
//! while nodes stop, start and work side by side.

mod applicants;
#[path = "../../../web/tests/http/hands.rs"]
mod hands;
#[path = "../../../web/tests/http/participation.rs"]
mod participation;
mod sink;
#[path = "../../../web/tests/http/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use nemcon::mail::{MailConfig, Sender, TlsMode, note_bounce};
use nemcon_secretariat::{Mail, MailState, Pace, Secretariat};
use nemcon_store::{SqliteOptions, Store};
use nemcon_web::http::mail::MailSettings;
use nemcon_web::http::{App, Settings};
use serde_json::json;
use sink::{Sink, Taken};
use site::*;

const REAL: &str = "record.example/strait";

fn mail_config(sink: &Sink) -> MailConfig {
    MailConfig {
        host: "127.0.0.1".into(),
        port: sink.address.port(),
        tls: TlsMode::None,
        ca: None,
        login: None,
        from: "Notices <notices@nemcon.example>".into(),
        reply_to: Some("secretariat@un.example".into()),
        digest_hour: 7,
    }
}

fn settings(settings: &mut Settings) {
    settings.mail = Some(MailSettings { from: "notices@nemcon.example".into(), digest_hour: 7 });
}

struct Post {
    site: Site,
    sink: Sink,
    sender: Arc<Sender>,
}

impl Post {
    async fn begin() -> Self {
        Self::begin_in(REAL).await
    }

    async fn begin_in(origin: &str) -> Self {
        let site = site_with(origin, settings).await;
        let sink = Sink::start();
        let sender = Arc::new(Sender::new(&mail_config(&sink)).expect("a sender"));
        Self { site, sink, sender }
    }

    /// One round of the sender; returns what the server took.
    async fn round(&self) -> Vec<Taken> {
        self.sender.round(&self.site.app).await.expect("a round");
        self.sink.taken()
    }

    /// Signs somebody in who says on the page where mail is wanted, and types the code that came.
    async fn reader(&self, by: &str, lang: &str, pace: Pace) -> String {
        self.reader_in(REAL, by, lang, pace).await
    }

    async fn reader_in(&self, origin: &str, by: &str, lang: &str, pace: Pace) -> String {
        let office = &self.site.app.office;
        let link = office.invite(&format!("person:{by}"), &seat_in(origin, by), 60).await.expect("a link");
        let session = office.redeem(&link, 12).await.expect("signs in").expect("a session");
        let fields =
            [("address", format!("{by}@mission.example")), ("lang", lang.into()), ("pace", pace.word().into())];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let kept = self.site.form("/en/account/mail", Some(&session), &fields).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
        let code = self.round().await.pop().expect("a mail with the code");
        assert_eq!(code.to, format!("{by}@mission.example"));
        let code = code.body.lines().find_map(|line| line.trim().parse::<u32>().ok().map(|_| line.trim().to_owned()));
        let typed = self.site.form("/en/account/mail/confirm", Some(&session), &[("code", &code.unwrap())]).await;
        assert_eq!(typed.status, StatusCode::SEE_OTHER, "{}", typed.text());
        session
    }

    async fn letter(&self) {
        self.record(letter()).await;
    }

    async fn record(&self, act: nemcon_negotiation::Act) {
        let act = nemcon_negotiation::Act { group: REAL.into(), ..act };
        let from = seat_in(REAL, act.by.as_str());
        let sent = self.site.group.submit(&from, act.line().into_bytes(), Default::default()).await;
        sent.unwrap_or_else(|rejection| panic!("{}: {rejection}", act.content.name()));
    }

    async fn log(&self) -> Vec<Mail> {
        let all = self.site.secretariat.store().mails_of_group(self.site.group.row().id, None, false, None, 100).await;
        all.expect("reads").into_iter().filter(|mail| mail.mail.entry > 0).collect()
    }
}

/// A letter to all that names a file which is not there: its name is enough.
fn letter() -> nemcon_negotiation::Act {
    let body = json!({"audience": "public", "date": "2021-12-13", "subject": six("Programme of work"),
                      "languages": {"en": {"status": "original"}}});
    act("chair", "circulate_letter", body)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_wants_mail_hears_of_changes_to_how_one_signs_in() {
    let post = Post::begin().await;
    post.reader("alder", "ru", Pace::Daily).await;
    post.reader("birch", "en", Pace::AtOnce).await;
    post.reader("cedar", "en", Pace::Never).await;
    let office = &post.site.app.office;
    for by in ["alder", "cedar"] {
        let link = office.invite(&format!("person:{by}"), &seat_in(REAL, by), 60).await.expect("a link");
        let mails = post.round().await;
        let told: Vec<_> = mails.iter().map(|mail| (mail.to.as_str(), mail.header("subject"))).collect();
        let wanted = [("alder@mission.example", "Делегация создала ссылку · Group on the Strait".to_owned())];
        assert_eq!(told, if by == "alder" { &wanted[..] } else { &[] }, "at once, and to nobody who wants no mail");
        if let Some(mail) = mails.first() {
            assert!(mail.body.contains(&format!("{BASE}/ru/account\n")), "{}", mail.body);
            assert!(!mail.body.contains(&link), "the link is not in it");
        }
        office.redeem(&link, 12).await.expect("signs in").expect("a session");
        assert_eq!(post.round().await.len(), usize::from(by == "alder"));
    }
    office.revoke("person:birch").await.expect("ends");
    let mails = post.round().await;
    assert_eq!(mails[0].header("subject"), "All sessions, links and passkeys were ended · Group on the Strait");
    // Where the operator makes a link that nobody asked for, all of the delegation who want mail are told.
    let (row, now) = (post.site.group.row().id, office.now().millis());
    let circle = format!("{REAL}:delegate:alder");
    let store = post.site.secretariat.store();
    nemcon_web::http::mail::tell_account(store, row, "invited:alder", &circle, "link_by_operator_again", now)
        .await
        .expect("kept");
    let mails = post.round().await;
    assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["alder@mission.example"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_reader_is_written_to_in_the_own_language_and_in_plain_words() {
    let post = Post::begin().await;
    post.reader("alder", "fr", Pace::AtOnce).await;
    post.reader("birch", "ar", Pace::AtOnce).await;
    post.reader("cedar", "en", Pace::Never).await;
    post.letter().await;
    let mut mails = post.round().await;
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    assert_eq!(
        mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(),
        ["alder@mission.example", "birch@mission.example"]
    );
    let (french, arabic) = (&mails[0], &mails[1]);
    assert_eq!(french.header("subject"), "Une lettre a été distribuée · Group on the Strait");
    assert!(arabic.header("subject").starts_with("عُمِّمت رسالة"), "{}", arabic.header("subject"));
    for mail in [french, arabic] {
        assert_eq!(mail.header("from"), "Notices <notices@nemcon.example>");
        assert_eq!(mail.header("reply-to"), "secretariat@un.example");
        assert_eq!(mail.header("auto-submitted"), "auto-generated");
        assert!(mail.header("content-type").starts_with("text/plain"), "{}", mail.headers);
        assert!(mail.header("message-id").ends_with("@nemcon.example>"), "{}", mail.headers);
        assert!(mail.body.contains("/groups/strait/letters/") && mail.body.contains("UTC−05:00"), "{}", mail.body);
        let foreign = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '<' | '>');
        assert!(!mail.body.contains(foreign) && !mail.header("subject").contains(foreign), "{}", mail.body);
        let links = mail.body.lines().filter(|line| line.contains("https://"));
        assert!(
            links.clone().all(|line| line.starts_with("https://nemcon.example/") && !line.contains('?')),
            "no tracking"
        );
        assert_eq!(links.count(), 2);
    }
    assert_eq!(post.round().await.len(), 0, "once");
    assert!(post.log().await.iter().all(|mail| mail.state == MailState::Sent && mail.reply == 250));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_mail_goes_to_an_address_before_its_code_was_typed() {
    let post = Post::begin().await;
    let link = post.site.app.office.invite("person:alder", &seat_in(REAL, "alder"), 60).await.unwrap();
    let session = post.site.app.office.redeem(&link, 12).await.unwrap().unwrap();
    let fields = |address| [("address", address), ("lang", "en"), ("pace", "at_once")];
    let bad = post.site.form("/en/account/mail", Some(&session), &fields("a@b.example\r\nBcc: c@d.example")).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", bad.text());
    post.site.form("/en/account/mail", Some(&session), &fields("someone@else.example")).await;
    assert_eq!(post.round().await.len(), 1, "the code alone");
    post.letter().await;
    assert_eq!(post.round().await.len(), 0);
    let wrong = post.site.form("/en/account/mail/confirm", Some(&session), &[("code", "00000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let own = post.site.get("/en/account/mail", Some(&session)).await.text();
    assert!(own.contains("someone@else.example"), "its person sees it: {own}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_wants_one_mail_a_day_gets_all_of_the_day_in_one() {
    let post = Post::begin().await;
    post.reader("alder", "en", Pace::Daily).await;
    post.letter().await;
    post.letter().await;
    post.letter().await;
    assert_eq!(post.round().await.len(), 0, "not yet");
    // Begun at ten in the morning in New York: the next seven o'clock is 21 hours away.
    post.site.clock.advance(Duration::from_secs(21 * 3_600 - 60));
    assert_eq!(post.round().await.len(), 0);
    post.site.clock.advance(Duration::from_secs(120));
    let mails = post.round().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].header("subject"), "3 things that concern you · Group on the Strait");
    assert_eq!(mails[0].body.matches("A letter was circulated").count(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_server_puts_off_is_tried_again_and_what_it_refuses_is_seen_by_the_secretariat_and_the_delegation() {
    let post = Post::begin().await;
    let alder = post.reader("alder", "en", Pace::AtOnce).await;
    post.letter().await;
    post.sink.answer(&["451 later", "452 still full"]);
    assert_eq!(post.round().await.len(), 0);
    assert_eq!((post.log().await[0].state, post.log().await[0].reply), (MailState::Waiting, 451));
    assert_eq!(post.round().await.len(), 0, "not at once");
    post.site.clock.advance(Duration::from_secs(61));
    assert_eq!(post.round().await.len(), 0, "put off again");
    post.site.clock.advance(Duration::from_secs(61));
    assert_eq!(post.round().await.len(), 0, "each time longer");
    post.site.clock.advance(Duration::from_secs(61));
    assert_eq!(post.round().await.len(), 1);

    post.letter().await;
    post.sink.answer(&["550 alder@mission.example: no such user"]);
    assert_eq!(post.round().await.len(), 0);
    let failed = post.log().await.into_iter().next().expect("the newest");
    assert_eq!((failed.state, failed.reply), (MailState::Failed, 550));
    let secretariat = post.site.sign_in_to(REAL, "secretariat").await;
    let page = post.site.get("/en/groups/strait/mail?troubled=yes", Some(&secretariat)).await.text();
    assert!(page.contains("failed") && page.contains("550") && page.contains("ALDER"), "{page}");
    assert!(!page.contains("@mission.example"), "no address in the log: {page}");
    let own = post.site.get("/en/groups/strait/mail", Some(&alder)).await.text();
    assert!(own.contains("failed") && !own.contains("Send again"), "{own}");
    let birch = post.site.sign_in_to(REAL, "birch").await;
    assert!(!post.site.get("/en/groups/strait/mail", Some(&birch)).await.text().contains("550"), "not another's");
    assert_eq!(post.site.get("/en/groups/strait/mail", None).await.status, StatusCode::UNAUTHORIZED);

    let again = failed.id.0.to_string();
    let refused = post.site.form("/en/groups/strait/mail", Some(&alder), &[("again", &again)]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    post.site.form("/en/groups/strait/mail", Some(&secretariat), &[("again", &again)]).await;
    let mails = post.round().await;
    assert_eq!(mails.len(), 1, "sent again by the secretariat");
    let report = format!("Status: 5.1.1\n\nMessage-ID: {}\n", mails[0].header("message-id"));
    let store = post.site.secretariat.store();
    assert_eq!(note_bounce(store, &report, "nemcon.example", 1).await, Ok(1));
    let page = post.site.get("/en/groups/strait/mail?troubled=yes", Some(&secretariat)).await.text();
    assert!(page.contains("came back"), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mail_waits_while_the_server_is_away_and_over_a_restart_of_this_one() {
    let post = Post::begin().await;
    post.reader("alder", "en", Pace::AtOnce).await;
    let Post { site, sink, sender } = post;
    let address = sink.address;
    drop(sink);
    // The connection that was kept open is gone too.
    drop(sender);
    let config = MailConfig { port: address.port(), ..mail_config(&Sink::start()) };
    let sender = Arc::new(Sender::new(&config).unwrap());
    let letter = nemcon_negotiation::Act { group: REAL.into(), ..letter() };
    site.group.submit(&seat_in(REAL, "chair"), letter.line().into_bytes(), Default::default()).await.expect("recorded");
    assert_eq!(sender.round(&site.app).await.unwrap(), 0, "nobody answers");

    // The node ends, and another begins on what it has left.
    site.secretariat.shutdown().await;
    site.clock.advance(Duration::from_secs(61));
    let store = Store::open_sqlite(site.folder.path(), SqliteOptions::default()).await.unwrap();
    let secretariat = Arc::new(Secretariat::open(config_of(&site), store, site.clock.clone()).await.unwrap());
    let mut own = Settings::of(BASE);
    settings(&mut own);
    let app = App::new(secretariat, own);
    let sink = Sink::start_at(address);
    assert_eq!(sender.round(&app).await.unwrap(), 1);
    assert_eq!(sink.taken().len(), 1);
    assert_eq!(sender.round(&app).await.unwrap(), 0);
}

fn config_of(site: &Site) -> nemcon_secretariat::Config {
    config(&site.folder)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_on_one_database_send_each_mail_once() {
    let post = Post::begin().await;
    for by in ["alder", "birch", "cedar"] {
        post.reader(by, "en", Pace::AtOnce).await;
    }
    let store = Store::open_sqlite(post.site.folder.path(), SqliteOptions::default()).await.unwrap();
    let node = nemcon_secretariat::Config { node: "other".into(), ..config_of(&post.site) };
    let other = Arc::new(Secretariat::open(node, store, post.site.clock.clone()).await.unwrap());
    let mut own = Settings::of(BASE);
    settings(&mut own);
    let (here, there) = (post.site.app.clone(), App::new(other, own));
    let second = Arc::new(Sender::new(&mail_config(&post.sink)).unwrap());
    for _ in 0..10 {
        post.letter().await;
    }
    // A notice whose entry a node has not yet comes back after a second.
    for _ in 0..40 {
        let (a, b) = tokio::join!(post.sender.round(&here), second.round(&there));
        a.unwrap();
        b.unwrap();
        post.site.clock.advance(Duration::from_millis(200));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let taken = post.sink.taken();
    let names: BTreeSet<String> = taken.iter().map(|mail| mail.header("message-id")).collect();
    assert_eq!((taken.len(), names.len()), (30, 30), "ten letters to three, none twice");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_protection_that_is_asked_for_nothing_is_sent() {
    let post = Post::begin().await;
    post.reader("alder", "en", Pace::AtOnce).await;
    post.letter().await;
    let config = MailConfig { tls: TlsMode::StartTls, ..mail_config(&post.sink) };
    let sender = Arc::new(Sender::new(&config).unwrap());
    assert_eq!(sender.round(&post.site.app).await.unwrap(), 0);
    assert_eq!(post.sink.taken().len(), 0, "the server offers no STARTTLS");
    assert_eq!(post.log().await[0].state, MailState::Waiting);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_erases_the_address_is_written_to_no_more() {
    let post = Post::begin().await;
    let session = post.reader("alder", "en", Pace::AtOnce).await;
    post.letter().await;
    post.site.app.spread_mail().await.unwrap();
    assert_eq!(post.log().await.len(), 1, "a mail waits");
    post.site.form("/en/account/mail/erase", Some(&session), &[]).await;
    assert_eq!((post.round().await.len(), post.log().await.len()), (0, 0));
    let file = std::fs::read(post.site.folder.path().join("nemcon.db")).unwrap();
    let wal = std::fs::read(post.site.folder.path().join("nemcon.db-wal")).unwrap_or_default();
    let found = |bytes: &[u8]| bytes.windows(21).any(|window| window == b"alder@mission.example");
    assert!(!found(&file) && !found(&wal), "neither in the database nor in its log");
}
