//! Two machines without a line keep what is done on the floor, each with its time, and send it in any interleaving, some of it twice because the answer
//! was lost: each act is in the record once or refused, each machine's order stays, and no act falls on whom it was not meant for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use nemcon_negotiation::acts::decision::give_the_floor::GiveTheFloor;
use nemcon_negotiation::acts::floor::end_speech::EndSpeech;
use nemcon_negotiation::acts::floor::inscribe::Inscribe;
use nemcon_negotiation::acts::floor::pause_speech::PauseSpeech;
use nemcon_negotiation::acts::floor::raise_motion::RaiseMotion;
use nemcon_negotiation::acts::floor::resume_speech::ResumeSpeech;
use nemcon_negotiation::acts::floor::undo_floor::UndoFloor;
use nemcon_negotiation::state::{MotionKind, Speech};
use nemcon_negotiation::{Act, At, Capacity, Content, Entry, Id, Instant, Proceedings, Refusal};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::joined::{STATES, act, from_the_floor, interleaved};
use crate::world::{World, code};
use crate::{sentence, sentences};

/// What is pressed at a machine.
#[derive(Clone, Copy, Debug)]
enum Press {
    Next,
    End,
    Pause,
    Resume,
    Undo,
    /// A delegation asked from the floor to be inscribed for a group.
    Inscribes(usize),
    /// A delegation raised a point of order from the floor.
    Raises(usize),
    /// A delegation inscribed itself for a group, with a line: it counts when it is received.
    Joins(usize),
    /// A delegation raised a point of order with a line.
    Interrupts(usize),
}

fn press() -> impl Strategy<Value = Press> {
    (0..10_u8, 0..STATES.len()).prop_map(|(what, state)| match what {
        0..4 => Press::Next,
        4 => Press::End,
        5 => Press::Pause,
        6 => Press::Resume,
        7 => Press::Undo,
        8 => Press::Inscribes(state),
        _ => Press::Raises(state),
    })
}

/// What the Chair presses: next most often.
fn of_chair() -> impl Strategy<Value = Press> {
    (0..8_u8).prop_map(|what| match what {
        0..4 => Press::Next,
        4 => Press::End,
        5 => Press::Pause,
        6 => Press::Resume,
        _ => Press::Undo,
    })
}

/// What reaches the record of delegations meanwhile, entered from the floor at another machine or sent by themselves.
fn of_others() -> impl Strategy<Value = Press> {
    (0..4_u8, 0..STATES.len()).prop_map(|(what, state)| match what {
        0 => Press::Inscribes(state),
        1 => Press::Raises(state),
        2 => Press::Joins(state),
        _ => Press::Interrupts(state),
    })
}

/// The meeting with all States on its list; the meeting and the places, in order.
static FLOOR: LazyLock<(World, Id, Vec<Id>)> = LazyLock::new(|| {
    let sentences = sentences();
    let mut world = World::default();
    let mut tell = |line: &str| {
        let (found, args) = sentence::find(&sentences, line).expect("pages say so");
        world.tick(None).expect("time passes");
        (found.meaning)(&mut world, &args).expect("it goes so");
    };
    tell("A group of 5 States with rulebook oewg, rules adopted, on 13 December 2021 at 09:00 in New York");
    tell("The secretariat schedules a meeting, in person, from 10:00 to 13:00");
    tell("The secretariat opens a list of speakers for meeting 1");
    STATES.iter().for_each(|state| tell(&format!("{state} inscribes itself on list 1")));
    tell("The Chair opens meeting 1 in formal mode");
    let places = (1..=STATES.len()).map(|n| world.thing(&format!("inscription {n}")).expect("it waits")).collect();
    let meeting = world.thing("meeting 1").expect("it is open");
    (world, meeting, places)
});

/// Returns what a machine keeps: as its own page shows the floor, which knows nothing of the other machine.
fn keeps(machine: usize, presses: &[Press]) -> Vec<Act> {
    let (world, meeting, places) = &*FLOOR;
    let meeting = *meeting;
    let list = world.thing("list 1").expect("there is a list");
    let (mut waiting, mut given): (Vec<Id>, Vec<Id>) = (places.iter().rev().copied().collect(), vec![]);
    let mut kept = Vec::new();
    for (n, press) in presses.iter().enumerate() {
        let id = Id::derived(&["kept", &machine.to_string(), &n.to_string()]);
        let done = world.clock.now().plus_millis(i64::try_from(2 * n + machine).expect("few") * 1_000 + 1_000);
        let speech = given.last().copied();
        let content = match press {
            Press::Next => waiting.pop().map(|request| {
                given.push(request);
                Content::GiveTheFloor(Box::new(GiveTheFloor { request, seen: Some(world.p.state.size) }))
            }),
            // Nobody has the floor then, and there is nothing to undo.
            Press::End => {
                speech.map(|_| given.clear()).map(|()| Content::EndSpeech(Box::new(EndSpeech { meeting, speech })))
            }
            Press::Pause => speech.map(|_| Content::PauseSpeech(Box::new(PauseSpeech { meeting, speech }))),
            Press::Resume => speech.map(|_| Content::ResumeSpeech(Box::new(ResumeSpeech { meeting, speech }))),
            Press::Undo => speech.map(|_| {
                waiting.extend(given.pop());
                Content::UndoFloor(Box::new(UndoFloor { meeting, speech }))
            }),
            _ => None,
        };
        let group = || Some("Northern Partners".to_owned());
        let inscribe =
            || Inscribe { from_afar: false, group: group(), list, nationally: false, rank: None, states: vec![] };
        let inscribe = || Content::Inscribe(Box::new(inscribe()));
        let raise =
            || RaiseMotion { from_afar: false, kind: MotionKind::PointOfOrder, meeting, speech: None, words: None };
        let raise = || Content::RaiseMotion(Box::new(raise()));
        let itself =
            |state: usize, content| act(code(STATES[state]).expect("a code").as_str(), Capacity::Delegate, id, content);
        let made = match press {
            Press::Inscribes(state) => Some(from_the_floor(id, *state, done, &inscribe())),
            Press::Raises(state) => Some(from_the_floor(id, *state, done, &raise())),
            Press::Joins(state) => Some(itself(*state, inscribe())),
            Press::Interrupts(state) => Some(itself(*state, raise())),
            _ => content.map(|content| act("chair", Capacity::Chair, id, content)),
        };
        let done_at = Some(done).filter(|_| !matches!(press, Press::Joins(_) | Press::Interrupts(_)));
        kept.extend(made.map(|act| Act { done_at, ..act }));
    }
    kept
}

/// What became of what was sent.
struct Joined {
    p: Proceedings,
    entries: Vec<Entry>,
    refused: BTreeMap<Id, Refusal>,
}

/// Sends the acts in that order; those with a mark a second time, because no answer came.
fn join(acts: &[Act], again: &[bool]) -> Joined {
    let (world, ..) = &*FLOOR;
    let mut joined = Joined { p: world.p.clone(), entries: vec![], refused: BTreeMap::new() };
    let sent = acts.iter().zip(again.iter().chain(std::iter::repeat(&false)));
    let sent = sent.flat_map(|(act, again)| std::iter::repeat_n(act, if *again { 2 } else { 1 }));
    for (n, act) in sent.enumerate() {
        let at = At::once(world.clock.now().plus_millis(900_000 + i64::try_from(n).expect("few") * 10));
        match joined.p.admit(act, at, &world.texts) {
            Ok(admission) => {
                let entry = Entry::Open { admission, act: act.clone() };
                joined.p.apply(&entry, &world.texts);
                joined.entries.push(entry);
                joined.refused.remove(&act.id);
            }
            // The secretariat answers with the first receipt.
            Err(Refusal::AlreadyRecorded { .. }) => {}
            Err(refusal) => drop(joined.refused.insert(act.id, refusal)),
        }
    }
    joined
}

fn open(entry: &Entry) -> (&Act, Instant) {
    match entry {
        Entry::Open { act, admission } => (act, admission.counts_at()),
        Entry::Closed { .. } => unreachable!("what is done on the floor is open"),
    }
}

/// Says whether the times of a speech come one after the other.
fn in_order(speech: &Speech) -> bool {
    let pauses = speech.pauses.iter().flat_map(|(from, to)| [Some(*from), *to]);
    let all: Vec<_> = std::iter::once(Some(speech.since)).chain(pauses).chain([speech.ended]).flatten().collect();
    all.is_sorted()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_two_machines_kept_is_recorded_once_or_refused_and_each_machine_s_order_stays(
        one in vec(press(), 0..14),
        other in vec(press(), 0..14),
        turns in vec(any::<bool>(), 28),
        again in vec(any::<bool>(), 28),
    ) {
        let (world, meeting, _) = &*FLOOR;
        let machines = [keeps(0, &one), keeps(1, &other)];
        let acts = interleaved(&machines[0], &machines[1], &turns);
        let joined = join(&acts, &again);
        let recorded: Vec<Id> = joined.entries.iter().map(|entry| open(entry).0.id).collect();
        let once: BTreeSet<Id> = recorded.iter().copied().collect();
        prop_assert_eq!(once.len(), recorded.len(), "an act is in the record twice");
        for act in &acts {
            let refused = joined.refused.contains_key(&act.id);
            prop_assert!(once.contains(&act.id) != refused, "{:?} is lost, or both recorded and refused", act);
        }
        for machine in &machines {
            let order: Vec<Id> = machine.iter().map(|act| act.id).filter(|id| once.contains(id)).collect();
            let stays: Vec<Id> = recorded.iter().copied().filter(|id| order.contains(id)).collect();
            prop_assert_eq!(order, stays, "a machine's own order is kept");
        }
        // The floor never goes back: what an act was meant for had the floor, and times follow each other.
        let mut p = world.p.clone();
        for entry in &joined.entries {
            let (act, at) = open(entry);
            prop_assert!(act.done_at.is_none_or(|done_at| done_at == at));
            let speaking = p.state.speaking(meeting).map(|speech| speech.request);
            let meant = match &act.content {
                Content::EndSpeech(end) => end.speech,
                Content::PauseSpeech(pause) => pause.speech,
                Content::ResumeSpeech(resume) => resume.speech,
                Content::UndoFloor(undo) => undo.speech,
                _ => speaking,
            };
            prop_assert_eq!(meant, speaking);
            prop_assert!(p.readmit(entry, None, &world.texts).is_ok());
            let speeches = p.state.speeches.get(meeting);
            prop_assert!(speeches.into_iter().flatten().all(in_order), "{:?}", speeches);
        }
        prop_assert_eq!(p.state_hash(), joined.p.state_hash());
    }

    #[test]
    fn what_the_chair_kept_stays_whoever_inscribes_itself_or_raises_a_point_of_order_meanwhile(
        chair in vec(of_chair(), 0..14),
        others in vec(of_others(), 0..14),
        turns in vec(any::<bool>(), 28),
        again in vec(any::<bool>(), 28),
    ) {
        let (world, meeting, places) = &*FLOOR;
        let machines = [keeps(0, &chair), keeps(1, &others)];
        let both = [turns, again].map(|turns| join(&interleaved(&machines[0], &machines[1], &turns), &[]));
        for joined in &both {
            for act in &machines[0] {
                // A clock that a point of order lets stand cannot be stopped or let run.
                let clock = matches!(act.content, Content::PauseSpeech(_) | Content::ResumeSpeech(_));
                prop_assert!(clock || !joined.refused.contains_key(&act.id), "{:?}: {:?}", act.content, joined.refused.get(&act.id));
            }
            let speeches = joined.p.state.speeches.get(meeting);
            prop_assert!(speeches.into_iter().flatten().all(in_order), "{:?}", speeches);
        }
        // However it arrived, the same had the floor at the same times, and of those who were there the same wait in the same order.
        let told = both.each_ref().map(|joined| {
            let speeches = joined.p.state.speeches.get(meeting).into_iter().flatten();
            let speeches: Vec<_> = speeches.map(|speech| (speech.request, speech.since, speech.ended)).collect();
            let list = joined.p.state.lists.values().next().expect("there is a list");
            let waits = list.order(&joined.p.state).into_iter().filter(|id| places.contains(id)).collect::<Vec<_>>();
            (speeches, waits)
        });
        prop_assert_eq!(&told[0], &told[1]);
        let given = machines[0].iter().filter(|act| matches!(act.content, Content::GiveTheFloor(_))).count();
        let undone = machines[0].iter().filter(|act| matches!(act.content, Content::UndoFloor(_))).count();
        prop_assert_eq!(told[0].0.len(), given - undone, "no speech is lost");
        prop_assert_eq!(world.p.state.size + u64::try_from(both[0].entries.len()).expect("few"), both[0].p.state.size);
    }

    #[test]
    fn a_point_of_order_entered_later_lets_the_same_clocks_stand_whichever_machine_was_heard_first(
        chair in vec((0..5_u8).prop_map(|what| if what < 4 { Press::Next } else { Press::End }), 0..14),
        raised in vec((0..STATES.len()).prop_map(Press::Raises), 0..8),
        turns in vec(any::<bool>(), 22),
        others in vec(any::<bool>(), 22),
    ) {
        let (_, meeting, _) = &*FLOOR;
        let machines = [keeps(0, &chair), keeps(1, &raised)];
        let clocks = [turns, others].map(|turns| {
            let joined = join(&interleaved(&machines[0], &machines[1], &turns), &[]);
            let speeches = joined.p.state.speeches.get(meeting).into_iter().flatten();
            speeches.map(|held| (held.request, held.since, held.ended, held.pauses.clone())).collect::<Vec<_>>()
        });
        prop_assert_eq!(&clocks[0], &clocks[1]);
    }

    #[test]
    fn of_one_machine_alone_nothing_is_refused_that_its_own_page_offered(presses in 1..=STATES.len()) {
        // Next, pause, resume, next …: what the page offers is what the record takes.
        let offered = [Press::Next, Press::Pause, Press::Resume];
        let pressed: Vec<_> = (0..presses).flat_map(|_| offered).chain([Press::End]).collect();
        let kept = keeps(0, &pressed);
        let joined = join(&kept, &[]);
        prop_assert_eq!(joined.refused, BTreeMap::new());
        prop_assert_eq!(joined.entries.len(), pressed.len());
    }
}
