//! Deadlines: kept by the secretariat alone, over a restart, and not where the service was down.

mod support;

use std::sync::Arc;
use std::time::Duration;

use nemcon_negotiation::state::SilenceState;
use nemcon_negotiation::{Capacity, Hash, Id, Instant, Lang, Text};
use nemcon_secretariat::{Beside, Group, ManualClock, Seat, Secretariat};
use serde_json::json;
use support::*;

const HOUR: Duration = Duration::from_secs(3_600);

fn chair() -> Seat {
    seat(Capacity::Chair, "chair")
}

struct Silence {
    folder: tempfile::TempDir,
    clock: Arc<ManualClock>,
    secretariat: Secretariat,
    group: Group,
    id: Id,
    deadline: Instant,
}

impl Silence {
    /// The rules are adopted, a draft is tabled and circulated, and a silence runs for two days.
    async fn opened() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = clock();
        let secretariat = untiring(folder.path(), clock.clone()).await;
        let group = open_group(&secretariat).await;
        adopt_the_rules(&group, &clock).await;
        let (draft, version) = table(&group).await;
        let letter = json!({"attachments": [draft], "audience": "public", "date": "2021-12-13", "subject": {"en": "Silence"},
                            "languages": {"en": {"status": "original"}}});
        let letter = act(&chair(), "circulate_letter", letter);
        send(&group, &chair(), &letter).await.expect("circulated");
        let deadline =
            json!({"at": "2021-12-15T20:00:00.000Z", "local": "2021-12-15T15:00", "zone": "America/New_York"});
        let body = json!({"deadline": deadline, "effect": "agrees", "letter": letter.id, "version": version});
        let open = act(&chair(), "open_silence", body);
        send(&group, &chair(), &open).await.expect("opened");
        let deadline = "2021-12-15T20:00:00.000Z".parse().expect("an instant");
        Self { folder, clock, secretariat, group, id: open.id, deadline }
    }

    fn state(&self) -> SilenceState {
        self.group.snapshot().proceedings.state.silences.get(&self.id).expect("the silence").state.clone()
    }

    async fn break_it(&self) {
        let alder = seat(Capacity::Delegate, "alder");
        let broken = act(&alder, "break_silence", json!({"silence": self.id}));
        assert!(send(&self.group, &alder, &broken).await.expect("a break is never refused").closed);
    }

    /// Lets time pass until so long before the deadline, or after it.
    async fn until_deadline(&self, before: Duration, after: Duration) {
        let now = nemcon_secretariat::Clock::now(&*self.clock);
        let left = Duration::from_millis((self.deadline.millis() - now.millis()).unsigned_abs());
        self.clock.advance(left + after - before);
        until_gone_round(&self.group).await;
    }

    async fn ended(&self) -> SilenceState {
        let state = || self.group.snapshot().proceedings.state.silences.get(&self.id).expect("it").state.clone();
        until("the silence ends", || state() != SilenceState::Running).await;
        state()
    }
}

async fn adopt_the_rules(group: &Group, clock: &ManualClock) {
    let meeting = schedule();
    send(group, &office(), &meeting).await.expect("scheduled");
    let open = act(&chair(), "open_meeting", json!({"meeting": meeting.id, "mode": "formal"}));
    send(group, &chair(), &open).await.expect("opened");
    let rulebook = Hash::of(include_bytes!("../../../rulebooks/oewg.json"));
    let subject = json!({"on": "rules", "rulebook": rulebook});
    let question = act(&chair(), "put_question", json!({"meeting": meeting.id, "subject": subject}));
    let put = send(group, &chair(), &question).await.expect("put").number;
    clock.advance(Duration::from_secs(60));
    let gavel = act(&chair(), "gavel", json!({"question": question.id, "put": put}));
    let gavelled = tokio::spawn({
        let group = group.clone();
        async move { send(&group, &chair(), &gavel).await }
    });
    until_held(group).await;
    clock.advance(Duration::from_secs(3));
    gavelled.await.expect("ends").expect("adopted");
}

async fn table(group: &Group) -> (Id, Hash) {
    let mut draft = act(&office(), "table_draft", json!({"languages": {}, "title": {"en": "Report"}}));
    let text = Text::from_plain(Lang::En, draft.id, "= Report\n\n1. The group met.").bytes();
    let languages = json!({"en": {"blob": Hash::of(&text), "status": "original"}});
    let body = json!({"languages": languages, "title": {"en": "Report"}, "element": "norms"});
    draft.content = nemcon_negotiation::Content::read("table_draft", body).expect("a body");
    let beside = Beside { texts: vec![text], ..Beside::default() };
    let receipt = group.submit(&office(), note(&draft), beside).await.expect("tabled");
    (draft.id, receipt.admission.outcome.version.expect("a version"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silence_that_nobody_breaks_closes_by_itself_two_seconds_after_its_deadline() {
    let silence = Silence::opened().await;
    silence.until_deadline(Duration::ZERO, Duration::ZERO).await;
    assert_eq!(silence.state(), SilenceState::Running, "the deadline itself belongs to the silence");
    silence.clock.advance(Duration::from_millis(1_500));
    until_gone_round(&silence.group).await;
    assert_eq!(silence.state(), SilenceState::Running, "what was received before it is still being recorded");
    silence.clock.advance(Duration::from_millis(2_000));
    assert!(matches!(silence.ended().await, SilenceState::Kept { .. }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_break_in_the_last_moment_counts() {
    let silence = Silence::opened().await;
    silence.until_deadline(Duration::ZERO, Duration::ZERO).await;
    silence.break_it().await;
    silence.clock.advance(Duration::from_millis(1));
    until_gone_round(&silence.group).await;
    silence.clock.advance(Duration::from_secs(3));
    assert!(matches!(silence.ended().await, SilenceState::Broken { .. }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadline_and_a_break_outlive_a_restart() {
    for broken in [false, true] {
        let silence = Silence::opened().await;
        if broken {
            silence.break_it().await;
        }
        silence.until_deadline(Duration::from_secs(20), Duration::ZERO).await;
        silence.secretariat.shutdown().await;
        silence.clock.advance(Duration::from_secs(40));
        let secretariat = untiring(silence.folder.path(), silence.clock.clone()).await;
        let silence = Silence { group: secretariat.group(ORIGIN).expect("is there"), secretariat, ..silence };
        until_gone_round(&silence.group).await;
        silence.clock.advance(Duration::from_secs(3));
        match silence.ended().await {
            SilenceState::Kept { .. } => assert!(!broken),
            SilenceState::Broken { .. } => assert!(broken),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silence_does_not_close_by_itself_if_the_service_was_down_in_its_last_hours() {
    let silence = Silence::opened().await;
    silence.until_deadline(2 * HOUR, Duration::ZERO).await;
    // The sign of life that was kept when the clock came here is the last.
    silence.secretariat.shutdown().await;
    silence.clock.advance(3 * HOUR);
    let secretariat =
        secretariat(silence.folder.path(), sqlite(silence.folder.path()).await, silence.clock.clone()).await;
    let silence = Silence { group: secretariat.group(ORIGIN).expect("is there"), secretariat, ..silence };
    until_gone_round(&silence.group).await;
    silence.clock.advance(Duration::from_secs(30));
    until_gone_round(&silence.group).await;
    let snapshot = silence.group.snapshot();
    assert_eq!(snapshot.proceedings.state.outages.len(), 1, "noted once, before anything else");
    assert_eq!(silence.state(), SilenceState::Running);
    assert!(snapshot.proceedings.state.silences.get(&silence.id).expect("it").held, "the Chair confirms or extends");
}
