//! The demonstration is played by the rules, and anybody can verify what comes of it.

use nemcon::copies::{For, export};
use nemcon::demo;
use nemcon::verify::{Answer, Folder, Options, Verdict, open_source, verify_record};
use nemcon_secretariat::{Clock, SystemClock};

#[tokio::test(flavor = "multi_thread")]
async fn both_groups_are_played_and_their_records_verified() {
    let folder = tempfile::tempdir().unwrap();
    demo::build(folder.path(), SystemClock::default().now(), demo::SILENCE_ENDS_MINUTES)
        .await
        .unwrap_or_else(|error| panic!("{error:#}"));
    let secretariat = demo::open(folder.path()).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    for origin in [demo::EXERCISE_ORIGIN, demo::MODEL_ORIGIN] {
        let group = secretariat.group(origin).unwrap();
        assert_eq!(group.doubt(), None);
        assert!(group.snapshot().proceedings.state.outages.is_empty(), "the play is no outage");
        let to = folder.path().join(group.name());
        let done = export(secretariat.store(), group.row(), &to, &For::Chair, &|_, _| ()).await;
        let done = done.unwrap_or_else(|error| panic!("{error:#}"));
        assert!(done.entries > 10 && done.blobs > 1);
        let verdict = verify_record(&Folder::new(&to), &Options::default(), &|_, _| ());
        assert!(matches!(verdict, Verdict::Right(_)), "{:?}", verdict.sentences());
    }
    secretariat.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn start_again_plays_a_new_exercise_in_the_place_of_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let record = format!("http://{}/record/{}", listener.local_addr().unwrap(), demo::EXERCISE_NAME);
    let demo = demo::Demo::begin(folder.path(), listener, demo::SILENCE_ENDS_MINUTES).await.unwrap();
    assert!(demo.greeting().contains(&record));
    let reset = demo.reset();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(demo.serve(async {
        let _ = stopped.await;
    }));
    let root = async || {
        let record = record.clone();
        let verify =
            move || verify_record(open_source(&record, None).unwrap().as_ref(), &Options::default(), &|_, _| ());
        match tokio::task::spawn_blocking(verify).await.unwrap() {
            Verdict::Right(report) => report.root,
            other => panic!("{:?}", other.sentences()),
        }
    };
    let before = root().await;
    reset(demo::EXERCISE_ORIGIN.to_owned()).await.unwrap().unwrap();
    assert_ne!(root().await, before, "another record, under another key");
    let runs: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(runs, ["run-2"], "the old one is gone");
    stop.send(()).unwrap();
    serving.await.unwrap().unwrap();
}

/// Meetings of the play lie some minutes before and after its beginning: on another day, or in another year.
#[tokio::test(flavor = "multi_thread")]
async fn the_exercise_is_played_at_any_time_of_day() {
    for now in ["2026-11-24T00:05:00.000Z", "2026-11-24T23:57:00.000Z", "2027-01-01T00:03:00.000Z"] {
        let folder = tempfile::tempdir().unwrap();
        let built = demo::build(folder.path(), now.parse().unwrap(), demo::SILENCE_ENDS_MINUTES).await;
        built.unwrap_or_else(|error| panic!("{now}: {error:#}"));
    }
}
