//! The other seats: what they do follows from the record alone, so that one person can go through the exercise alone.
//!
//! - A delegation asks for the floor a while after a question is put, and lets the question pass when it has had the floor.
//! - If somebody sits as a delegation and asks for the floor, the Chair gives it; when all have been heard, the gavel falls.
//! - While a silence runs, a delegation asks for more time; when it is over, the Chair tells the outcome.
//! - Where a person sits down as the Chair, the script does not act there until half an hour after what the person did last.
//!
//! Whatever a script does is named after what it answers, so it is done once, and what people do is told apart from it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use nemcon_negotiation::state::{FloorRequest, Question, QuestionState, RequestState, SilenceState, State};
use nemcon_negotiation::{Act, Capacity, Hash, Id, Instant};
use nemcon_record::entry::Entry;
use nemcon_secretariat::{Beside, Group, Rejection, Seat, Secretariat};
use nemcon_web::http::App;
use serde_json::{Value, json};

use super::stage::compose;

/// How often the script looks.
const LOOK: Duration = Duration::from_secs(1);
/// After how long, in milliseconds, a scripted delegation asks for the floor on a question that people put.
const ASKS_AFTER: i64 = 12_000;
/// How long it speaks before it lets the question pass.
const SPEAKS: i64 = 20_000;
/// How long a person who sits as a delegation waits for the floor.
const CHAIR_GIVES_AFTER: i64 = 8_000;
/// How long all must be quiet before the scripted Chair gavels.
const CHAIR_GAVELS_AFTER: i64 = 30_000;
/// After how long the scripted Chair tells how a silence ended, if nobody in the Chair's seat did.
const CHAIR_TELLS_AFTER: i64 = 90_000;
/// How long after the last act of a person in the Chair's seat nobody is played there.
const CHAIRED_FOR: i64 = 30 * 60_000;

/// What a seat does next.
#[derive(Debug, PartialEq)]
struct Move {
    by: String,
    act: &'static str,
    body: Value,
    id: Id,
}

/// Plays the other seats until the task is ended.
pub(super) async fn play(group: Group, app: App, secretariat: Arc<Secretariat>) {
    let by = "chair".parse().expect("a code");
    let chair = Seat { group: group.origin().to_owned(), capacity: Capacity::Chair, by, person: None };
    let mut watch = Watch::since(group.snapshot().size());
    loop {
        tokio::time::sleep(LOOK).await;
        let snapshot = group.snapshot();
        for number in watch.read + 1..=snapshot.size() {
            if let Some(act) = act_of(&group, number).await {
                watch.sees(&act, secretariat.now());
            }
        }
        watch.read = snapshot.size();
        watch.chaired = watch.chaired.max(app.office.taken(&chair).await.unwrap_or(None));
        let (state, now) = (&snapshot.proceedings.state, secretariat.now());
        watch.look(state, now);
        for next in watch.moves(state, now) {
            if snapshot.act(&next.id).is_none() {
                act(&group, next).await;
            }
        }
    }
}

/// Returns the act of an open entry.
async fn act_of(group: &Group, number: u64) -> Option<Act> {
    let bytes = group.entry(number).await.ok()??;
    Act::parse(Entry::parse(&bytes).ok()?.act_line()?).ok()
}

async fn act(group: &Group, next: Move) {
    let Ok((seat, act)) = compose(group.origin(), next.id, &next.by, next.act, next.body) else { return };
    match group.submit(&seat, act.line().into_bytes(), Beside::default()).await {
        Ok(_) => {}
        // People were faster, or the rules see it otherwise: the script looks again.
        Err(Rejection::Refused(refusal)) => {
            tracing::debug!(act = next.act, kind = refusal.kind(), "the script was refused")
        }
        Err(error) => tracing::warn!(act = next.act, %error, "the script could not act"),
    }
}

/// What the script keeps in mind.
struct Watch {
    /// Number of the last entry that was played beforehand.
    begun: u64,
    /// Number of the last entry that was read.
    read: u64,
    /// When a person last sat down or acted as the Chair.
    chaired: Option<Instant>,
    /// Since when a delegation was seen to have the floor, by its request.
    floor_since: BTreeMap<Id, Instant>,
}

impl Watch {
    fn since(begun: u64) -> Self {
        Self { begun, read: begun, chaired: None, floor_since: BTreeMap::new() }
    }

    /// Notes that a person acts as the Chair.
    fn sees(&mut self, act: &Act, now: Instant) {
        if act.capacity == Capacity::Chair && !act.id.0.starts_with(&MARK) {
            self.chaired = Some(now);
        }
    }

    fn look(&mut self, state: &State, now: Instant) {
        let asked =
            state.questions.values().flat_map(|question| &question.requests).chain(state.floor.values().flatten());
        for (id, _) in asked.filter(|(_, request)| request.state == RequestState::HasFloor) {
            self.floor_since.entry(*id).or_insert(now);
        }
    }

    /// Returns what the script does now.
    fn moves(&self, state: &State, now: Instant) -> Vec<Move> {
        let mut all = Vec::new();
        for (id, question) in state.questions.iter().filter(|(_, question)| question.state == QuestionState::Put) {
            self.on_question(state, *id, question, now, &mut all);
        }
        for (meeting, requests) in &state.floor {
            for (id, request) in requests {
                all.extend(self.on_request(*meeting, None, *id, request, now));
            }
        }
        for (id, silence) in &state.silences {
            match silence.state {
                SilenceState::Kept { at } | SilenceState::Broken { at }
                    if silence.outcome_letter.is_none() && now >= at.plus_millis(CHAIR_TELLS_AFTER) =>
                {
                    all.extend(tell(state, *id, silence.draft, at));
                }
                SilenceState::Running
                    if silence.number > self.begun && now >= silence.opened_at.plus_millis(2 * ASKS_AFTER) =>
                {
                    let body = json!({ "silence": id, "words": "Our capital is still consulting." });
                    all.push(Move { by: someone(id), act: "ask_more_time", body, id: named("more time", id) });
                }
                _ => {}
            }
        }
        if self.chaired.is_some_and(|at| now < at.plus_millis(CHAIRED_FOR)) {
            all.retain(|next| next.by != Capacity::Chair.word());
        }
        all
    }

    fn on_question(&self, state: &State, id: Id, question: &Question, now: Instant, all: &mut Vec<Move>) {
        for (request, held) in &question.requests {
            all.extend(self.on_request(question.meeting, Some(id), *request, held, now));
        }
        let asked = question.requests.values().any(|request| request.number > question.number);
        if question.number > self.begun && !asked && now >= question.put_at.plus_millis(ASKS_AFTER) {
            let body = json!({ "meeting": question.meeting, "question": id });
            all.push(Move { by: someone(&id), act: "ask_for_the_floor", body, id: named("floor", &id) });
        }
        let people = question.requests.iter().any(|(request, held)| self.is_of_people(*request, held));
        let quiet = question.requests.values().all(|request| !request.is_open()) && question.objections.is_empty();
        let last = state.last_recorded.unwrap_or(question.quiet_since).max(question.quiet_since);
        if people && quiet && now >= last.plus_millis(CHAIR_GAVELS_AFTER) {
            let body = json!({ "put": question.number, "question": id });
            let name = format!("gavel {}", state.size);
            all.push(Move { by: "chair".to_owned(), act: "gavel", body, id: named(&name, &id) });
        }
    }

    fn on_request(
        &self,
        meeting: Id,
        question: Option<Id>,
        id: Id,
        request: &FloorRequest,
        now: Instant,
    ) -> Option<Move> {
        let people = self.is_of_people(id, request);
        match request.state {
            RequestState::Standing if people && now >= request.at.plus_millis(CHAIR_GIVES_AFTER) => {
                let body = json!({ "request": id });
                Some(Move { by: "chair".to_owned(), act: "give_the_floor", body, id: named("give", &id) })
            }
            RequestState::HasFloor if !people => {
                let since = self.floor_since.get(&id)?;
                let mut body = json!({ "meeting": meeting });
                if let Some(question) = question {
                    body["question"] = json!(question);
                }
                let spoken = now >= since.plus_millis(SPEAKS);
                spoken.then(|| Move { by: request.by.to_string(), act: "let_it_pass", body, id: named("pass", &id) })
            }
            _ => None,
        }
    }

    /// Says whether a person asked: after the play, and under a name that the script would not give.
    fn is_of_people(&self, id: Id, request: &FloorRequest) -> bool {
        request.number > self.begun && !id.0.starts_with(&MARK)
    }
}

/// The script's own names begin with these bytes, which a random name has once in four billion.
const MARK: [u8; 4] = *b"demo";

fn named(what: &str, about: &Id) -> Id {
    let mut id = Id::derived(&["script", what, &about.to_string()]);
    id.0[..MARK.len()].copy_from_slice(&MARK);
    id
}

/// The delegations that the script speaks for, in turn.
const CAST: [&str; 6] = ["xe", "xh", "xn", "xp", "xr", "xw"];

fn someone(about: &Id) -> String {
    CAST[usize::from(Hash::of(&about.0).0[0]) % CAST.len()].to_owned()
}

/// The Chair tells the outcome by a letter: the letter first, then that it tells this outcome.
fn tell(state: &State, silence: Id, draft: Id, closed: Instant) -> Option<Move> {
    let letter = named("outcome letter", &silence);
    if state.letters.contains_key(&letter) {
        let body = json!({ "letter": letter, "silence": silence });
        return Some(Move {
            by: Capacity::Chair.word().to_owned(),
            act: "announce_outcome",
            body,
            id: named("outcome", &silence),
        });
    }
    let broken = matches!(state.silences.get(&silence)?.state, SilenceState::Broken { .. });
    let subject = super::exercise::outcome_subject(broken);
    let body = json!({
        "attachments": [draft], "audience": "public", "date": closed.to_string()[..10], "languages": subject.1, "subject": subject.0,
    });
    Some(Move { by: Capacity::Chair.word().to_owned(), act: "circulate_letter", body, id: letter })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::play::{Play, code_of, found_group, six};

    /// A question before a meeting of the cast, put after the play began.
    fn put() -> (Play, Id, Id) {
        let (mut play, _) = found_group("exercise.example/script", 3);
        let from = play.now.plus_hours(1);
        let body = json!({
            "from": Play::zoned(from), "kind": "plenary", "modality": "in_person", "place": "Hall", "title": six("Meeting"),
            "to": Play::zoned(from.plus_hours(3)),
        });
        let meeting = play.does("secretariat", "schedule_meeting", body);
        play.does("chair", "open_meeting", json!({ "meeting": meeting, "mode": "formal" }));
        let rulebook = play.record.proceedings.state.rulebook_hash();
        let subject = json!({ "on": "rules", "rulebook": rulebook });
        let question = play.does("chair", "put_question", json!({ "meeting": meeting, "subject": subject }));
        (play, meeting, question)
    }

    fn acts(watch: &mut Watch, play: &Play) -> Vec<&'static str> {
        let state = &play.record.proceedings.state;
        watch.look(state, play.now);
        watch.moves(state, play.now).into_iter().map(|next| next.act).collect()
    }

    #[test]
    fn a_delegation_asks_for_the_floor_and_passes_when_it_has_had_it() {
        let (mut play, meeting, question) = put();
        let mut watch = Watch::since(0);
        assert_eq!(acts(&mut watch, &play), Vec::<&str>::new());
        play.wait(15);
        let next = watch.moves(&play.record.proceedings.state, play.now).remove(0);
        assert_eq!((next.act, CAST.contains(&next.by.as_str())), ("ask_for_the_floor", true));
        // The cast is not in this group; a Member asks in its place, under the name the script would give.
        let mut act =
            play.compose(&code_of(1), "ask_for_the_floor", json!({ "meeting": meeting, "question": question }));
        act.id = next.id;
        play.submit(&act).unwrap();
        assert_eq!(acts(&mut watch, &play), Vec::<&str>::new(), "the Chair is not played against the script");
        play.does("chair", "give_the_floor", json!({ "request": act.id }));
        assert_eq!(acts(&mut watch, &play), Vec::<&str>::new());
        play.wait(21);
        assert_eq!(acts(&mut watch, &play), ["let_it_pass"]);
    }

    #[test]
    fn a_person_who_asks_gets_the_floor_and_then_the_gavel_falls() {
        let (mut play, meeting, question) = put();
        let mut watch = Watch::since(0);
        let request = play.does(&code_of(2), "ask_for_the_floor", json!({ "meeting": meeting, "question": question }));
        play.wait(9);
        assert_eq!(acts(&mut watch, &play), ["give_the_floor"]);
        play.does("chair", "give_the_floor", json!({ "request": request }));
        play.wait(60);
        assert_eq!(acts(&mut watch, &play), Vec::<&str>::new(), "a person speaks as long as it takes");
        play.does(&code_of(2), "let_it_pass", json!({ "meeting": meeting, "question": question }));
        play.wait(31);
        assert_eq!(acts(&mut watch, &play), ["gavel"]);
    }

    #[test]
    fn where_a_person_chairs_the_script_does_not() {
        let (mut play, meeting, question) = put();
        let mut watch = Watch::since(0);
        let ask = json!({ "meeting": meeting, "question": question });
        let request = play.does(&code_of(2), "ask_for_the_floor", ask);
        play.wait(9);
        assert_eq!(acts(&mut watch, &play), ["give_the_floor"]);
        let scripted = Act {
            id: named("pause", &question),
            ..play.compose("chair", "suspend_question", json!({ "question": question }))
        };
        watch.sees(&scripted, play.now);
        assert_eq!(acts(&mut watch, &play), ["give_the_floor"], "its own acts are no person's");
        watch.sees(&play.compose(&code_of(1), "object", json!({ "question": question })), play.now);
        assert_eq!(acts(&mut watch, &play), ["give_the_floor"], "a delegation does not chair");
        watch.sees(&play.compose("chair", "give_the_floor", json!({ "request": request })), play.now);
        assert_eq!(acts(&mut watch, &play), Vec::<&str>::new());
        play.wait(31 * 60);
        assert!(acts(&mut watch, &play).contains(&"give_the_floor"), "the person has left the seat");
    }
}
