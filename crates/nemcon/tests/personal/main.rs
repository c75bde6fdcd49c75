//! Marks are planted wherever a session holds something of a person, and looked for in every public byte; after erasing, in every file.

mod planted;
mod public;

use std::path::Path;
use std::sync::{Arc, Mutex};

use nemcon::copies::{For, export};
use nemcon::verify::{Options, Verdict, open_source, verify_record};
use nemcon_secretariat::{Config, Erasure, ManualClock, Secretariat};
use nemcon_store::{MailSettings, Pace, SqliteOptions, Store};
use nemcon_web::http::office::AccountContent;
use nemcon_web::http::{App, Settings, router};
use planted::{MARK, Planted};

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
    bytes.windows(MARK.len()).any(|window| window.eq_ignore_ascii_case(MARK.as_bytes()))
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_person_is_in_a_public_byte_and_after_erasing_in_any_file() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt().with_max_level(tracing::Level::DEBUG).with_writer(move || writer.clone()).init();
    let metrics = metrics_exporter_prometheus::PrometheusBuilder::new().install_recorder().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let planted = Planted::play();
    let clock = Arc::new(ManualClock::at(planted.begins()));
    let store = Store::open_sqlite(folder.path(), SqliteOptions::default()).await.unwrap();
    let notices = Some(nemcon_web::http::mail::notices());
    let config = Config { notices, ..Config::in_folder(folder.path().to_owned()) };
    let secretariat = Arc::new(Secretariat::open(config, store.clone(), clock.clone()).await.unwrap());
    let group = secretariat.begin_group(planted::ORIGIN, "marked").await.unwrap();
    let recorded = planted.record(&group, &clock).await;
    assert!(recorded.acts > 300, "a whole session: {}", recorded.acts);
    for kind in ["person", "function", "contact", "statement"] {
        assert!(recorded.kinds.contains(kind), "no {kind} was planted: {:?}", recorded.kinds);
    }
    let app = App::new(secretariat.clone(), Settings::of("https://nemcon.example"));
    let reader = reader(&app, &store).await;
    app.spread_mail().await.unwrap();
    assert!(!marked_files(folder.path()).is_empty(), "the marks are there to be found");

    let site = router(app.clone());
    let seen = public::walk(&site, "marked").await;
    assert!(seen.pages > 150, "the pages lead to each other: {}", seen.pages);
    assert_eq!(seen.marked, Vec::<String>::new(), "no public page, feed, file or answer of the interface holds a mark");
    assert!(!seen.listed.is_empty(), "the list of participants names whom delegations let it name");
    let out = tempfile::tempdir().unwrap();
    export(&store, group.row(), &out.path().join("public"), &For::Public, &|_, _| ()).await.unwrap();
    assert_eq!(marked_files(out.path()), Vec::<String>::new(), "the public export");
    assert!(!is_marked(metrics.render().as_bytes()), "the metrics");
    let said = log.0.lock().unwrap().clone();
    assert!(
        said.len() > 1_000 && !is_marked(&said),
        "the log, at the level that says more than any server is run with"
    );

    let size = group.snapshot().size();
    group.erase((1..=size).map(Erasure::whole).collect()).await.unwrap();
    store.erase_account(&reader).await.unwrap();
    assert_eq!(marked_files(folder.path()), Vec::<String>::new(), "database, indexes, write-ahead log, heads, keys");
    let copy = tempfile::tempdir().unwrap();
    store.backup(copy.path()).await.unwrap();
    assert_eq!(marked_files(copy.path()), Vec::<String>::new(), "a copy of what is live");

    let whole = out.path().join("after");
    export(&store, group.row(), &whole, &For::Public, &|_, _| ()).await.unwrap();
    let source = open_source(whole.to_str().unwrap(), None).unwrap();
    let verdict = verify_record(source.as_ref(), &Options::default(), &|_, _| ());
    let Verdict::Right(report) = verdict else { panic!("every proof stays valid: {verdict:?}") };
    assert_eq!(report.entries, size);
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
