//! A small world explored exhaustively to a bounded depth: three States, an observer, a Chair. Acts are sent and arrive
//! late and in any order; the gavel and the end of a silence are recorded two seconds after they were received. The
//! rules are the real ones; nothing here knows them.

use std::hash::{Hash, Hasher};

use nemcon_negotiation::acts::decision::ask_for_the_floor::AskForTheFloor;
use nemcon_negotiation::acts::decision::gavel::Gavel;
use nemcon_negotiation::acts::decision::let_it_pass::LetItPass;
use nemcon_negotiation::acts::decision::object::Object;
use nemcon_negotiation::acts::decision::rule_on_request::RuleOnRequest;
use nemcon_negotiation::acts::decision::withdraw_objection::WithdrawObjection;
use nemcon_negotiation::acts::other_means::enter_for_delegation::EnterForDelegation;
use nemcon_negotiation::acts::silence::break_silence::BreakSilence;
use nemcon_negotiation::acts::silence::close_silence::CloseSilence;
use nemcon_negotiation::acts::silence::extend_silence::ExtendSilence;
use nemcon_negotiation::state::{Draft, Means, SilenceState};
use nemcon_negotiation::{Act, Admission, At, Content, Entry, Id, Instant, Opened, Proceedings, invariants};
use stateright::{Checker, Model, Property};

#[allow(dead_code)]
#[path = "scenarios/calendar.rs"]
mod calendar;
#[allow(dead_code)]
#[path = "scenarios/clock.rs"]
mod clock;
#[allow(dead_code)]
#[path = "scenarios/decided.rs"]
mod decided;
#[allow(dead_code)]
#[path = "scenarios/decision.rs"]
mod decision;
#[allow(dead_code)]
#[path = "scenarios/founding.rs"]
mod founding;
#[allow(dead_code)]
#[path = "scenarios/put.rs"]
mod put;
#[allow(dead_code)]
#[path = "scenarios/sentence.rs"]
mod sentence;
#[allow(dead_code)]
#[path = "scenarios/silence.rs"]
mod silence;
#[allow(dead_code)]
#[path = "scenarios/texts.rs"]
mod texts;
#[allow(dead_code)]
#[path = "scenarios/world.rs"]
mod world;

use world::World;

/// Milliseconds that pass in a tick: two are longer than the pause of the rulebook, and than what a window waits.
const TICK: i64 = 1_500;

/// What a sent act is to the properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// Asks for the floor.
    Asks(&'static str),
    /// Lets it pass.
    Passes(&'static str),
    /// Objects.
    Objects(&'static str),
    /// Withdraws the objection.
    Withdraws(&'static str),
    /// The gavel.
    Gavels,
    /// Breaks the silence; what it counts from, if that is not its receipt.
    Breaks(Option<Instant>),
    /// Closes the silence.
    Closes,
    /// Whatever else may be done.
    Does,
    /// Whoever sends it may not.
    MayNot,
}

/// An act that was sent and has not arrived.
struct Sent {
    role: Role,
    act: Act,
}

/// Milliseconds since the exploring began.
type Millis = i64;

/// An act that arrived and was admitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Step {
    sent: usize,
    received: Millis,
}

/// A moment of the world.
#[derive(Clone)]
struct Moment {
    p: Proceedings,
    now: Millis,
    /// What closes a window and waits to be recorded: which act, received when.
    window: Option<(usize, Millis)>,
    /// What was admitted, in order.
    story: Vec<Step>,
}

impl Moment {
    /// Moments that differ only in the order of what arrived at the same instants are taken as one.
    fn key(&self) -> (Millis, Option<(usize, Millis)>, Vec<Step>) {
        let mut story = self.story.clone();
        story.sort();
        (self.now, self.window, story)
    }
}

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Hash for Moment {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl std::fmt::Debug for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} at {}", self.story, self.now)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    /// Time passes.
    Tick,
    /// An act arrives.
    Arrives(usize),
    /// What closes a window is recorded.
    Recorded,
}

/// A world in which everything has been sent.
struct Small {
    world: World,
    began: Instant,
    sent: Vec<Sent>,
    ticks: i64,
    first_text: Vec<Draft>,
}

impl Small {
    /// Tells what went before in the words of the scenarios.
    fn told(before: &str) -> World {
        let mut world = World::default();
        let sentences = [
            founding::sentences(),
            calendar::sentences(),
            texts::sentences(),
            decision::sentences(),
            silence::sentences(),
        ]
        .concat();
        for line in before.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let words = line.trim_end_matches('.');
            let (sentence, args) = sentence::find(&sentences, words).unwrap_or_else(|| panic!("no sentence: {line}"));
            world.tick(None).expect("time passes");
            (sentence.meaning)(&mut world, &args).unwrap_or_else(|what| panic!("{line}: {what}"));
            assert_eq!(world.unmet_refusal(), None, "{line}");
        }
        world.tick(None).expect("time passes");
        world.clock.set(world.clock.now().plus_millis(10_000));
        world
    }

    fn new(world: World, ticks: i64, sent: impl Fn(&World) -> Vec<(Role, &'static str, Content)>) -> Self {
        let acts = sent(&world).into_iter().enumerate().map(|(n, (role, who, content))| {
            let who = world.who(who).expect("somebody");
            let group = world::ORIGIN.to_owned();
            let id = sent_id(n);
            Sent {
                role,
                act: Act {
                    id,
                    group,
                    by: who.by,
                    capacity: who.capacity,
                    done_at: None,
                    person: None,
                    seen: None,
                    content,
                },
            }
        });
        let acts = acts.collect();
        let first_text = world.p.state.drafts.values().cloned().collect();
        Self { began: world.clock.now(), sent: acts, ticks, first_text, world }
    }

    fn at(&self, moment: Millis) -> Instant {
        self.began.plus_millis(moment)
    }

    /// Lets the rules judge an act and, if they admit it, takes it.
    fn judge(&self, moment: &Moment, sent: usize, received: Millis, recorded: Millis) -> Option<Moment> {
        let act = &self.sent[sent].act;
        let at = At { received: self.at(received), recorded: self.at(recorded) };
        let admission = moment.p.admit(act, at, &self.world.texts).ok()?;
        let mut next = moment.clone();
        self.take(&mut next.p, act, admission);
        next.story.push(Step { sent, received });
        Some(next)
    }

    fn take(&self, p: &mut Proceedings, act: &Act, admission: Admission) {
        let number = admission.number;
        if act.content.is_closed() {
            p.apply(&Entry::Closed { number, digests: Vec::new() }, &self.world.texts);
            p.open(number, Opened::Full { admission, act: act.clone() }, &self.world.texts);
        } else {
            p.apply(&Entry::Open { admission, act: act.clone() }, &self.world.texts);
        }
    }

    fn roles<'a>(&'a self, moment: &'a Moment) -> impl Iterator<Item = (Role, Step)> + 'a {
        moment.story.iter().map(|step| (self.sent[step.sent].role, *step))
    }

    /// Returns what was recorded before the act of this role, and when that act was received.
    fn before(&self, moment: &Moment, role: Role) -> Option<(Vec<(Role, Step)>, Millis)> {
        let all: Vec<_> = self.roles(moment).collect();
        let place = all.iter().position(|(known, _)| *known == role)?;
        Some((all[..place].to_vec(), all[place].1.received))
    }

    fn gavel_fell_over_an_objection(&self, moment: &Moment) -> bool {
        let Some((before, _)) = self.before(moment, Role::Gavels) else { return false };
        before.iter().any(|(role, _)| match role {
            Role::Objects(who) => !before.iter().any(|(other, _)| *other == Role::Withdraws(who)),
            _ => false,
        })
    }

    fn gavel_fell_over_a_request(&self, moment: &Moment) -> bool {
        let Some((before, gavel)) = self.before(moment, Role::Gavels) else { return false };
        before.iter().any(|(role, step)| match role {
            Role::Asks(who) => step.received <= gavel && !before.iter().any(|(other, _)| *other == Role::Passes(who)),
            _ => false,
        })
    }

    fn silence_kept_over_a_break(&self, moment: &Moment) -> bool {
        let Some((before, _)) = self.before(moment, Role::Closes) else { return false };
        let mut silences = moment.p.state.silences.values();
        let Some(silence) = silences.find(|silence| matches!(silence.state, SilenceState::Kept { .. })) else {
            return false;
        };
        before.iter().any(|(role, step)| match role {
            Role::Breaks(happened) => happened.unwrap_or(self.at(step.received)) <= silence.deadline.at,
            _ => false,
        })
    }
}

fn sent_id(n: usize) -> Id {
    Id::derived(&["sent", &n.to_string()])
}

impl Model for Small {
    type State = Moment;
    type Action = Action;

    fn init_states(&self) -> Vec<Moment> {
        vec![Moment { p: self.world.p.clone(), now: 0, window: None, story: Vec::new() }]
    }

    fn actions(&self, moment: &Moment, actions: &mut Vec<Action>) {
        let arrived = |n: &usize| moment.story.iter().any(|step| step.sent == *n);
        let waits = |n: &usize| moment.window.is_some_and(|(window, _)| window == *n);
        let on_its_way = (0..self.sent.len()).filter(|n| !arrived(n) && !waits(n));
        actions.extend(on_its_way.map(Action::Arrives));
        if moment.now < self.ticks * TICK {
            actions.push(Action::Tick);
        }
        if moment.window.is_some_and(|(_, received)| moment.now >= received + 2_000) {
            actions.push(Action::Recorded);
        }
    }

    fn next_state(&self, moment: &Moment, action: Action) -> Option<Moment> {
        match action {
            Action::Tick => Some(Moment { now: moment.now + TICK, ..moment.clone() }),
            Action::Arrives(n) if self.sent[n].act.content.closes_a_window() => {
                let free = moment.window.is_none();
                free.then(|| Moment { window: Some((n, moment.now)), ..moment.clone() })
            }
            Action::Arrives(n) => self.judge(moment, n, moment.now, moment.now),
            Action::Recorded => {
                let (n, received) = moment.window?;
                let next = self.judge(moment, n, received, moment.now);
                // A gavel that is refused is gone; the Chair may gavel again.
                Some(Moment { window: None, ..next.unwrap_or_else(|| moment.clone()) })
            }
        }
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always("no gavel over an objection", |small: &Small, moment| {
                !small.gavel_fell_over_an_objection(moment)
            }),
            Property::always("no gavel over a request for the floor", |small: &Small, moment| {
                !small.gavel_fell_over_a_request(moment)
            }),
            Property::always("no silence kept over a break in time", |small: &Small, moment| {
                !small.silence_kept_over_a_break(moment)
            }),
            Property::always("no act by who may not", |small: &Small, moment| {
                small.roles(moment).all(|(role, _)| role != Role::MayNot)
            }),
            Property::always("a text that was tabled never changes", |small: &Small, moment: &Moment| {
                small.first_text.iter().all(|first| {
                    moment.p.state.drafts.values().any(|draft| draft.versions.front() == first.versions.front())
                })
            }),
            Property::always("what must always hold", |_, moment: &Moment| {
                let broken = invariants::broken(&moment.p);
                assert!(broken.is_empty(), "{broken:?}");
                true
            }),
            Property::sometimes("it is decided", |_, moment: &Moment| {
                moment.p.state.decisions.len() > 1 || silence_in(moment, "kept")
            }),
            Property::sometimes("a decision waits for a ruling, or a silence is broken", |_, moment: &Moment| {
                moment.p.state.decisions.values().any(|d| d.crossed > 0) || silence_in(moment, "broken")
            }),
        ]
    }
}

fn silence_in(moment: &Moment, state: &str) -> bool {
    moment.p.state.silences.values().any(|silence| match silence.state {
        SilenceState::Kept { .. } => state == "kept",
        SilenceState::Broken { .. } => state == "broken",
        _ => false,
    })
}

/// Explores to a depth and says how many moments were seen.
fn explore(small: Small, depth: usize) {
    let checker = small.checker().threads(2).target_max_depth(depth).spawn_bfs().join();
    checker.assert_properties();
    eprintln!("{} moments, {} of them distinct", checker.state_count(), checker.unique_state_count());
    assert!(checker.unique_state_count() > 1_000, "a world this small has more moments than that");
}

#[test]
fn a_question_is_decided_over_nobody() {
    let world = Small::told(
        "A group of 3 States with rulebook oewg, rules adopted, on 13 December 2021 at 10:00 in New York.
         The secretariat schedules a meeting, in person, from 11:00 to 13:00.
         The Chair tables a draft under the element norms.
         The Chair opens meeting 1 in formal mode.
         The Chair puts draft 1 in meeting 1.",
    );
    explore(Small::new(world, 5, sent_in_the_meeting), 10);
}

fn sent_in_the_meeting(world: &World) -> Vec<(Role, &'static str, Content)> {
    let meeting = world.thing("meeting 1").expect("a meeting");
    let question = world.thing("question 1").expect("a question");
    let put = world.p.state.size;
    let object = |named| Content::Object(Box::new(Object { named, question, reason: None, seen: None, wording: None }));
    let ask = |seen| {
        Content::AskForTheFloor(Box::new(AskForTheFloor {
            from_afar: false,
            meeting,
            purpose: None,
            question: None,
            seen,
        }))
    };
    let pass = Content::LetItPass(Box::new(LetItPass { meeting, question: Some(question) }));
    let withdraw = WithdrawObjection { named: false, objection: sent_id(0), question };
    let gavel = Content::Gavel(Box::new(Gavel { put, question }));
    let words = "It came before".to_owned();
    let rule = RuleOnRequest { decision: sent_id(6), request: Some(sent_id(4)), stands: false, words };
    vec![
        (Role::Objects("amaranta"), "Amaranta", object(false)),
        (Role::Withdraws("amaranta"), "Amaranta", Content::WithdrawObjection(Box::new(withdraw))),
        (Role::Objects("brelland"), "Brelland", object(true)),
        (Role::Asks("amaranta"), "Amaranta", ask(None)),
        (Role::Asks("corvia"), "Corvia", ask(Some(put))),
        (Role::Passes("corvia"), "Corvia", pass),
        (Role::Gavels, "The Chair", gavel.clone()),
        (Role::Does, "The Chair", Content::RuleOnRequest(Box::new(rule))),
        (Role::MayNot, "Farholm", object(false)),
        (Role::MayNot, "Corvia", gavel),
    ]
}

#[test]
fn a_silence_is_kept_over_nobody() {
    let mut world = Small::told(
        "A group of 3 States with rulebook oewg, rules adopted, on 13 December 2021 at 10:00 in New York.
         The Chair tables a draft under the element norms.
         The Chair circulates a letter with draft 1.
         The Chair opens a silence on draft 1 by letter 1 that agrees until 16 December 2021, 18:00.",
    );
    // Three seconds, that is two ticks, before the deadline.
    world.clock.set(world.instant("16 December 2021, 17:59:57").expect("an instant"));
    explore(Small::new(world, 8, sent_in_the_silence), 16);
}

fn sent_in_the_silence(world: &World) -> Vec<(Role, &'static str, Content)> {
    let silence = world.thing("silence 1").expect("a silence");
    let broken = || BreakSilence { for_states: vec![], paragraphs: vec![], reason: None, silence, wording: None };
    let content = || Content::BreakSilence(Box::new(broken()));
    let happened = world.clock.now().plus_millis(TICK);
    let on_paper = EnterForDelegation {
        act: content().name().to_owned(),
        body: content().body(),
        happened,
        means: Means::Floor,
        of: "brelland".parse().expect("a code"),
        paper: None,
    };
    let mut deadline = calendar::zoned(world, "16 December 2021, 18:00").expect("a time");
    deadline.at = deadline.at.plus_millis(60_000);
    deadline.local = calendar::zoned(world, "16 December 2021, 18:01").expect("a time").local;
    let extend = ExtendSilence { deadline, silence };
    let close = || Content::CloseSilence(Box::new(CloseSilence { silence }));
    vec![
        (Role::Breaks(None), "Amaranta", content()),
        (Role::Breaks(Some(happened)), "The secretariat", Content::EnterForDelegation(Box::new(on_paper))),
        (Role::Closes, "The platform", close()),
        (Role::Does, "The Chair", Content::ExtendSilence(Box::new(extend))),
        (Role::MayNot, "Farholm", content()),
        (Role::MayNot, "Corvia", close()),
    ]
}
