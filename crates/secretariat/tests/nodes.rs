//! Several nodes on one PostgreSQL: any may write, none forks the record, each soon sees what the others wrote.

mod support;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use nemcon_negotiation::{Capacity, Refusal};
use nemcon_secretariat::{Config, Doubt, ManualClock, Rejection, Secretariat, SystemClock};
use nemcon_store::Store;
use serde_json::json;
use support::postgres::TestPostgres;
use support::*;

/// Only for what never comes about.
const LONG: Duration = Duration::from_secs(60);

async fn node(folder: &Path, name: &str, url: &str, clock: Arc<dyn nemcon_secretariat::Clock>) -> Secretariat {
    let store = Store::open_postgres(url).await.expect("the store opens");
    let config = Config { accept_missing_head: true, node: name.into(), ..Config::in_folder(folder.to_owned()) };
    Secretariat::open(config, store, clock).await.expect("the node opens")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_write_at_once_and_never_fork() {
    let Some(server) = TestPostgres::start() else { return };
    let (url, clock) = (server.url(), Arc::new(SystemClock::default()));
    let (north_folder, south_folder) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let north = node(north_folder.path(), "north", &url, clock.clone()).await;
    let north_group = open_group(&north).await;
    // The operator gives both nodes the key of the log.
    let keys = south_folder.path().join("keys");
    std::fs::create_dir(&keys).expect("makes");
    for key in std::fs::read_dir(north_folder.path().join("keys")).expect("lists").flatten() {
        std::fs::copy(key.path(), keys.join(key.file_name())).expect("copies");
    }
    let south = node(south_folder.path(), "south", &url, clock.clone()).await;
    let south_group = south.group(ORIGIN).expect("follows");
    assert_eq!((south_group.doubt(), south_group.snapshot().size()), (None, 1));

    each_sees_the_other_within_a_second(&north_group, &south_group).await;
    one_act_sent_to_both_is_recorded_once(&north_group, &south_group).await;

    let mut sending = Vec::new();
    for n in 0..200 {
        let group = if n % 2 == 0 { north_group.clone() } else { south_group.clone() };
        sending.push(tokio::spawn(async move { send(&group, &office(), &schedule()).await.expect("admitted").number }));
    }
    let mut numbers = Vec::new();
    for sent in sending {
        numbers.push(sent.await.expect("answers"));
    }
    numbers.sort_unstable();
    let first = numbers[0];
    assert_eq!(numbers, (first..first + 200).collect::<Vec<_>>(), "no number twice, none left out");
    let last = first + 199;
    assert!(north_group.wait_for(last, LONG).await);
    assert!(south_group.wait_for(last, LONG).await);
    let (a, b) = (north_group.snapshot(), south_group.snapshot());
    assert_eq!(a.checkpoint(), b.checkpoint(), "one tree");
    assert_eq!(a.proceedings.state_hash(), b.proceedings.state_hash(), "one state of proceedings");
    assert_eq!((north_group.doubt(), south_group.doubt()), (None, None));

    what_one_erases_the_other_forgets(&north_group, &south_group).await;
    a_server_that_goes_and_comes_back_loses_and_doubles_nothing(&server, &north_group, &south_group).await;
    a_node_with_a_wrong_clock_only_reads(south_folder.path(), &url).await;
}

async fn a_server_that_goes_and_comes_back_loses_and_doubles_nothing(
    server: &TestPostgres,
    north: &nemcon_secretariat::Group,
    south: &nemcon_secretariat::Group,
) {
    let before = north.snapshot().size();
    let mut sending = Vec::new();
    for n in 0..16 {
        let group = if n % 2 == 0 { north.clone() } else { south.clone() };
        sending.push(tokio::spawn(async move {
            let mut numbers = Vec::new();
            for _ in 0..25 {
                let act = schedule();
                // Whoever gets no receipt sends the same bytes again.
                let number = loop {
                    match send(&group, &office(), &act).await {
                        Ok(receipt) => break receipt.number,
                        Err(Rejection::Failed(_) | Rejection::Busy) => {
                            tokio::time::sleep(Duration::from_millis(20)).await
                        }
                        Err(other) => panic!("{other}"),
                    }
                };
                numbers.push(number);
            }
            numbers
        }));
    }
    tokio::time::sleep(Duration::from_millis(40)).await;
    tokio::task::block_in_place(|| server.restart());
    let mut numbers = Vec::new();
    for sent in sending {
        numbers.extend(sent.await.expect("ends"));
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (before + 1..=before + 400).collect::<Vec<_>>(), "each once");
    assert!(north.wait_for(before + 400, LONG).await);
    assert!(south.wait_for(before + 400, LONG).await);
    assert_eq!(north.snapshot().checkpoint(), south.snapshot().checkpoint());
    assert_eq!((north.doubt(), south.doubt()), (None, None));
}

/// The usual case, not the worst: on a machine that is busy with other things, no span of time is sure.
async fn each_sees_the_other_within_a_second(north: &nemcon_secretariat::Group, south: &nemcon_secretariat::Group) {
    for (from, to) in [(north, south), (south, north)] {
        let mut spans = Vec::new();
        for _ in 0..5 {
            let number = send(from, &office(), &schedule()).await.expect("admitted").number;
            let begun = std::time::Instant::now();
            assert!(to.wait_for(number, LONG).await, "entry {number} is never seen");
            spans.push(begun.elapsed());
        }
        spans.sort_unstable();
        assert!(spans[2] < Duration::from_secs(1), "{spans:?}");
    }
}

/// The usual case, as above.
async fn what_one_erases_the_other_forgets(north: &nemcon_secretariat::Group, south: &nemcon_secretariat::Group) {
    let letter = json!({"audience": "public", "date": "2021-12-13", "subject": {"en": "A letter"},
                        "languages": {"en": {"status": "original"}}});
    let letter = act(&seat(Capacity::Chair, "chair"), "circulate_letter", letter);
    let sent = send(north, &seat(Capacity::Chair, "chair"), &letter).await.expect("circulated");
    assert!(south.wait_for(sent.number, LONG).await);
    let mut spans = Vec::new();
    for (from, to) in [(north, south), (south, north), (north, south)] {
        let noted = act(
            &office(),
            "note_delivery",
            json!({"delivered": sent.admission.recorded, "letter": letter.id, "means": "mail", "to": "alder"}),
        );
        let number = send(from, &office(), &noted).await.expect("noted").number;
        assert!(to.wait_for(number, LONG).await);
        let known =
            |group: &nemcon_secretariat::Group| group.snapshot().proceedings.confidences.opened.contains_key(&number);
        assert!(known(from) && known(to));
        let hash = to.snapshot().proceedings.state_hash();
        assert_eq!(from.erase_openings(number).await, Ok(1));
        let begun = std::time::Instant::now();
        assert!(!known(from));
        until("the other node forgets", || !known(to)).await;
        spans.push(begun.elapsed());
        assert_eq!((to.snapshot().proceedings.state_hash(), to.doubt()), (hash, None), "the record stays whole");
    }
    spans.sort_unstable();
    assert!(spans[1] < Duration::from_secs(1), "{spans:?}");
}

async fn one_act_sent_to_both_is_recorded_once(north: &nemcon_secretariat::Group, south: &nemcon_secretariat::Group) {
    let act = schedule();
    let (office, copy) = (office(), act.clone());
    let (a, b) = tokio::join!(send(north, &office, &act), send(south, &office, &copy));
    let (a, b) = (a.expect("recorded"), b.expect("recorded"));
    assert_eq!(a.number, b.number);
    assert_eq!(u32::from(a.again) + u32::from(b.again), 1, "one of them came second");
    let mut other = schedule_in("Conference room 2");
    other.id = act.id;
    assert_eq!(send(south, &office, &other).await, Err(Refusal::IdTaken { id: act.id }.into()));
}

async fn a_node_with_a_wrong_clock_only_reads(folder: &Path, url: &str) {
    let now = nemcon_secretariat::Clock::now(&SystemClock::default());
    let clock = Arc::new(ManualClock::at(now.plus_millis(5_000)));
    let wrong = node(folder, "wrong", url, clock).await;
    let group = wrong.group(ORIGIN).expect("follows");
    until("the difference is seen", || matches!(group.doubt().as_deref(), Some(Doubt::ClockDiffers { .. }))).await;
    let refused = send(&group, &office(), &schedule()).await;
    assert!(matches!(refused, Err(Rejection::ReadOnly(Doubt::ClockDiffers { .. }))), "{refused:?}");
}
