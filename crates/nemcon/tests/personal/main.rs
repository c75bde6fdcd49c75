//! Marks are planted wherever a session holds something of a person, and looked for in every public byte; after erasing, in every file.

mod applied;
mod planted;
#[path = "../../../store/tests/support/postgres.rs"]
mod postgres;
mod public;
mod timeless;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use nemcon::copies::{For, export};
use nemcon::verify::{Options, Verdict, open_source, verify_record};
use nemcon_negotiation::{Act, Content, Opened};
use nemcon_secretariat::{
    Clock, Config, Document, Erasure, Group, Identity, ManualClock, Paper, PaperKind, Retention, Secretariat,
};
use nemcon_store::{MailSettings, Pace, Postgres, SqliteOptions, Store};
use nemcon_web::http::office::AccountContent;
use nemcon_web::http::{App, Settings, router};
use planted::{MARK, Planted};
use postgres::TestPostgres;
use timeless::Timeless;

/// Everything that is logged, at every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn is_marked(bytes: &[u8]) -> bool {
    let there = |form: &String| bytes.windows(form.len()).any(|window| window == form.as_bytes());
    bytes.windows(MARK.len()).any(|window| window.eq_ignore_ascii_case(MARK.as_bytes())) || ENCODED.iter().any(there)
}

/// What a mark is within base64url, wherever it begins: what opens an entry is kept so.
static ENCODED: LazyLock<[String; 3]> = LazyLock::new(|| {
    [0, 1, 2].map(|before: usize| {
        let text = URL_SAFE_NO_PAD.encode([&vec![0; before][..], MARK.as_bytes()].concat());
        // Characters that hold nothing of what stands before or after.
        let (first, last) = ((8 * before).div_ceil(6), (8 * (before + MARK.len())) / 6);
        text[first..last].to_owned()
    })
});

/// Returns the names of the acts of which an opening is kept that holds a mark.
async fn marked_acts(store: &Store, group: &Group) -> BTreeSet<String> {
    let snapshot = group.snapshot();
    let mut found = BTreeSet::new();
    for opening in store.openings(group.row().id, 0, snapshot.size()).await.unwrap() {
        if !is_marked(&opening.bytes) {
            continue;
        }
        let number = opening.leaf + 1;
        let closed = snapshot.proceedings.confidences.opened.get(&number).map(|opened| match opened {
            Opened::Full { act, .. } => match &act.content {
                Content::EnterForDelegation(entered) => entered.act.clone(),
                other => other.name().to_owned(),
            },
            Opened::States(_) => panic!("the server reads all"),
        });
        let name = match closed {
            Some(name) => name,
            None => {
                let bytes = group.entry(number).await.unwrap().unwrap();
                let line = bytes.split(|byte| *byte == b'\n').nth(1).unwrap();
                Act::parse(line).unwrap().content.name().to_owned()
            }
        };
        found.insert(name);
    }
    found
}

/// Returns the files of a folder, and of those in it, that hold a mark.
fn marked_files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(marked_files(&path));
        } else if is_marked(&std::fs::read(&path).unwrap()) {
            found.push(path.display().to_string());
        }
    }
    found
}

/// What is said beside the pages while a session goes on, and how many addresses are asked for.
struct Heard {
    addresses: usize,
    log: Log,
    metrics: metrics_exporter_prometheus::PrometheusHandle,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_person_is_in_a_public_byte_and_after_erasing_in_any_file() {
    let log = Log::default();
    let writer = log.clone();
    // The most that an operator can ask for, in every library too.
    let filter = nemcon::server::filter("debug,tokio_postgres=trace,tokio_postgres::query=trace").unwrap();
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(move || writer.clone()).init();
    let metrics = metrics_exporter_prometheus::PrometheusBuilder::new().install_recorder().unwrap();
    let heard = Heard { addresses: 1_200, log, metrics };
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open_sqlite(folder.path(), SqliteOptions::default()).await.unwrap();
    // Database, indexes, write-ahead log, heads, keys.
    a_session(&heard, &store, folder.path(), &|| marked_files(folder.path())).await;
    let copy = tempfile::tempdir().unwrap();
    store.backup(copy.path()).await.unwrap();
    assert_eq!(marked_files(copy.path()), Vec::<String>::new(), "a copy of what is live");
    if let Some(server) = TestPostgres::start() {
        let folder = tempfile::tempdir().unwrap();
        let engine = Arc::new(Timeless(Postgres::open(&server.url(), None).await.unwrap()));
        let store = Store::over(engine.clone());
        let live = || {
            let rows = || tokio::runtime::Handle::current().block_on(engine.live());
            let in_tables = is_marked_in_hex(&tokio::task::block_in_place(rows)).then(|| "a table".to_owned());
            marked_files(folder.path()).into_iter().chain(in_tables).collect()
        };
        // The pages are the same on either database.
        a_session(&Heard { addresses: 400, ..heard }, &store, folder.path(), &live).await;
    }
}

/// Plays a session, looks at all that is public, and erases: first what its time is over for, then everything. `live` says where a mark is kept.
async fn a_session(heard: &Heard, store: &Store, folder: &Path, live: &dyn Fn() -> Vec<String>) {
    let planted = Planted::play();
    let clock = Arc::new(ManualClock::at(planted.begins()));
    let notices = Some(nemcon_web::http::mail::notices());
    let config = Config { notices, ..Config::in_folder(folder.to_owned()) };
    let secretariat = Arc::new(Secretariat::open(config, store.clone(), clock.clone()).await.unwrap());
    let group = secretariat.begin_group(planted::ORIGIN, "marked").await.unwrap();
    let recorded = planted.record(&group, &clock).await;
    assert!(recorded.acts > 300, "a whole session: {}", recorded.acts);
    for kind in ["person", "function", "contact", "statement", "letter"] {
        assert!(recorded.kinds.contains(kind), "no {kind} was planted: {:?}", recorded.kinds);
    }
    let applied = applied::play(&secretariat, &clock, &planted).await;
    let app = App::new(secretariat.clone(), Settings::of("https://nemcon.example"));
    let reader = reader(&app, store).await;
    app.spread_mail().await.unwrap();
    let of = papers(store, &group, clock.now()).await;
    assert!(!live().is_empty(), "the marks are there to be found");

    let site = router(app.clone());
    let beside = public::walk(&site, "applied", heard.addresses / 4).await;
    assert_eq!(beside.marked, Vec::<String>::new(), "nothing of an application is public");
    let seen = public::walk(&site, "marked", heard.addresses).await;
    assert!(seen.pages > heard.addresses / 8, "the pages lead to each other: {}", seen.pages);
    assert_eq!(seen.marked, Vec::<String>::new(), "no public page, feed, file or answer of the interface holds a mark");
    assert!(!seen.listed.is_empty(), "the list of participants names whom delegations let it name");
    let out = tempfile::tempdir().unwrap();
    for group in [&group, &applied] {
        export(store, group.row(), &out.path().join(group.name()), &For::Public, &|_, _| ()).await.unwrap();
    }
    assert_eq!(marked_files(out.path()), Vec::<String>::new(), "the public export");
    assert!(!is_marked(heard.metrics.render().as_bytes()), "the metrics");
    let said = heard.log.0.lock().unwrap().clone();
    assert!(
        said.len() > 1_000 && !is_marked(&said),
        "the log, at the level that says more than any server is run with"
    );

    let before: BTreeSet<String> =
        marked_acts(store, &group).await.union(&marked_acts(store, &applied).await).cloned().collect();
    let spoken = marked_acts(store, &applied).await;
    assert!(SPOKEN.iter().all(|act| spoken.contains(*act)), "what is said of closed entries is marked: {spoken:?}");
    let goes = EXPIRING.iter().filter(|act| !before.contains(**act)).collect::<Vec<_>>();
    assert_eq!(goes, Vec::<&&str>::new(), "no mark is kept of these, so that nothing would be shown: {before:?}");
    let visas = || applied.snapshot().proceedings.confidences.visas.len();
    assert!(visas() > 0, "somebody's case was reported");
    // Rounds that were never concluded go by the term of the group.
    let term = group.snapshot().proceedings.state.group().term.to;
    let end: nemcon_negotiation::Instant = format!("{term}T12:00:00.000Z").parse().unwrap();
    let wait = u64::try_from(end.millis() - clock.now().millis()).unwrap_or(0);
    clock.advance(std::time::Duration::from_millis(wait) + std::time::Duration::from_secs(400 * 86_400));
    let days = Some(30);
    let retention = Retention {
        visas_days: days,
        applications_days: days,
        members_days: days,
        identity_days: days,
        ..Retention::default()
    };
    assert!(secretariat.erase_expired(&retention).await.unwrap() > 0);
    let identity = store.paper(group.row().id, &of.to_string(), PaperKind::Identity).await.unwrap();
    assert_eq!(identity, None, "what a travel document says is not kept beyond its time");
    assert_eq!(visas(), 0, "no case is known beyond its time");
    for group in [&group, &applied] {
        let left = marked_acts(store, group).await;
        let beyond: Vec<_> = EXPIRING.iter().filter(|act| left.contains(**act)).collect();
        assert_eq!(beyond, Vec::<&&str>::new(), "kept beyond its time");
    }
    let left = marked_acts(store, &applied).await;
    assert!(SPOKEN.iter().all(|act| !left.contains(*act)), "what is said of an entry goes with it: {left:?}");
    // What the platform makes due may come meanwhile.
    let size = group.snapshot().size();
    assert!(right(store, &group, &out.path().join("expired")).await >= size);

    for group in [&group, &applied] {
        group.erase((1..=group.snapshot().size()).map(Erasure::whole).collect()).await.unwrap();
    }
    store.erase_account(&reader).await.unwrap();
    secretariat.forget_papers(&group, &of).await.unwrap();
    assert_eq!(live(), Vec::<String>::new(), "nothing is left of what is live");
    assert!(right(store, &group, &out.path().join("after")).await >= size);
    assert!(right(store, &applied, &out.path().join("applied-after")).await > 8);
    secretariat.shutdown().await;
}

/// Acts of which nothing that was said of persons or organizations is kept beyond its time.
const EXPIRING: [&str; 12] = [
    "comment_on_visa",
    "say_incomplete",
    "comment_on_access",
    "raise_matter",
    "consider_matter",
    "comment_on_matter",
    "apply",
    "list_application",
    "review_application",
    "object_to_application",
    "answer_about_objections",
    "tell_applicant",
];

/// Acts that speak of a closed entry, and go with it. In the play they bear the mark of the member who spoke, who serves on.
const SPOKEN: [&str; 2] = ["disavow_act", "dispute_entry"];

/// Exports the record, says that every proof in it is valid, and how many entries it has.
async fn right(store: &Store, group: &Group, to: &Path) -> u64 {
    export(store, group.row(), to, &For::Public, &|_, _| ()).await.unwrap();
    let source = open_source(to.to_str().unwrap(), None).unwrap();
    let verdict = verify_record(source.as_ref(), &Options::default(), &|_, _| ());
    let Verdict::Right(report) = verdict else { panic!("every proof stays valid: {verdict:?}") };
    report.entries
}

/// Says whether rows hold a mark, in words or in columns of bytes.
fn is_marked_in_hex(rows: &str) -> bool {
    let hex: String = MARK.bytes().map(|byte| format!("{byte:02x}")).collect();
    let hexed = |text: &String| rows.contains(&text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>());
    is_marked(rows.as_bytes()) || rows.contains(&hex) || ENCODED.iter().any(hexed)
}

/// A member of whom a photograph is held, and what a travel document says: the person.
async fn papers(store: &Store, group: &Group, now: nemcon_negotiation::Instant) -> nemcon_negotiation::Digest {
    let state = group.snapshot().proceedings.state.clone();
    let persons = state.delegations.iter().flat_map(|(code, held)| held.persons.iter().map(move |held| (code, held)));
    let (code, (person, _)) = persons.into_iter().find(|(_, (_, held))| !held.withdrawn).expect("a member");
    let identity = Identity {
        born: Some("1980-01-31".parse().unwrap()),
        born_in: MARK.to_owned(),
        document: Document::Passport,
        handed_over: true,
        in_letter: true,
        issued_by: MARK.to_owned(),
        number: MARK.to_owned(),
        session: None,
        v: 1,
        valid_until: "2099-01-31".parse().unwrap(),
    };
    let identity = serde_json::to_vec(&identity).unwrap();
    for (kind, content) in [(PaperKind::Identity, identity), (PaperKind::Photo, MARK.as_bytes().to_vec())] {
        let (person, delegation) = (person.to_string(), code.to_string());
        store.put_paper(group.row().id, Paper { person, kind, delegation, content, made: now.millis() }).await.unwrap();
    }
    person.clone()
}

/// Somebody whose address is kept, as the page of the own mail keeps it.
async fn reader(app: &App, store: &Store) -> String {
    let seat = nemcon_secretariat::Seat {
        group: planted::ORIGIN.into(),
        capacity: nemcon_negotiation::Capacity::Delegate,
        by: "s001".parse().unwrap(),
        person: None,
    };
    app.office.invite("person:marked", &seat, 60).await.unwrap();
    assert_eq!(AccountContent::from(&seat).circle(), format!("{}:delegate:s001", planted::ORIGIN));
    let settings = MailSettings {
        account: "person:marked".into(),
        address: format!("{MARK}@mission.example"),
        lang: "en".into(),
        pace: Pace::AtOnce,
        confirmed: Some(1),
        code: None,
        code_until: 0,
    };
    store.put_mail_settings(settings).await.unwrap();
    "person:marked".to_owned()
}
