//! The demonstration is played by the rules, and anybody can verify what comes of it.

use nemcon::copies::{For, export};
use nemcon::demo;
use nemcon::verify::{Answer, Folder, Options, Verdict, verify_record};
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
