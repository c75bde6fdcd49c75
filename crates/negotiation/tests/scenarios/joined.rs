//! Two desks that were apart send what they have kept to the same list of speakers, in any interleaving: there is one order, and nothing is lost.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use nemcon_negotiation::acts::decision::give_the_floor::GiveTheFloor;
use nemcon_negotiation::acts::floor::inscribe::Inscribe;
use nemcon_negotiation::acts::floor::leave_list::LeaveList;
use nemcon_negotiation::acts::floor::place_speaker::PlaceSpeaker;
use nemcon_negotiation::acts::floor::raise_motion::RaiseMotion;
use nemcon_negotiation::acts::floor::undo_floor::UndoFloor;
use nemcon_negotiation::acts::other_means::enter_for_delegation::EnterForDelegation;
use nemcon_negotiation::state::{Means, MotionKind, RequestState};
use nemcon_negotiation::{Act, At, Capacity, Code, Content, Entry, Id, Instant, Proceedings};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::world::{ORIGIN, World, code};
use crate::{sentence, sentences};

pub const STATES: [&str; 5] = ["Amaranta", "Brelland", "Corvia", "Delmara", "Estovia"];

/// What a desk keeps until the line is there again.
#[derive(Clone, Debug)]
enum Kept {
    /// A delegation asked from the floor, for itself or for a group.
    Inscribes { state: usize, group: bool },
    /// A delegation took itself off.
    Leaves { state: usize, group: bool },
    /// The Chair placed a speaker at the end.
    Places { state: usize, group: bool },
    /// The Chair gave the floor to it.
    Gives { state: usize, group: bool },
    /// The Chair undid that the floor was given to it.
    Undoes { state: usize, group: bool },
    /// A delegation raised a point of order from the floor.
    Raises { state: usize },
}

fn kept() -> impl Strategy<Value = Kept> {
    (0..8_u8, 0..STATES.len(), any::<bool>()).prop_map(|(what, state, group)| match what {
        0..3 => Kept::Inscribes { state, group },
        3 => Kept::Leaves { state, group },
        4 => Kept::Places { state, group },
        5 => Kept::Gives { state, group },
        6 => Kept::Undoes { state, group },
        _ => Kept::Raises { state },
    })
}

/// A meeting that is open, with a list: the same for every case.
static MEETING: LazyLock<(World, Id, Id)> = LazyLock::new(|| {
    let (sentences, mut world) = (sentences(), World::default());
    let mut tell = |line: &str| {
        let (found, args) = sentence::find(&sentences, line).expect("pages say so");
        (found.meaning)(&mut world, &args).expect("it goes so");
    };
    tell("A group of 5 States with rulebook oewg, rules adopted, on 13 December 2021 at 09:00 in New York");
    tell("The secretariat schedules a meeting, in person, from 10:00 to 13:00");
    tell("The secretariat opens a list of speakers for meeting 1");
    tell("The Chair opens meeting 1 in formal mode");
    let list = world.thing("list 1").expect("there is a list");
    let meeting = world.thing("meeting 1").expect("it is open");
    (world, list, meeting)
});

/// Returns the name of a place on the list; which desk enters it and when does not change it.
fn place(state: usize, group: bool) -> Id {
    Id::derived(&["place", STATES[state], if group { "group" } else { "own" }])
}

pub fn act(by: &str, capacity: Capacity, id: Id, content: Content) -> Act {
    Act {
        id,
        group: ORIGIN.to_owned(),
        by: by.parse().expect("a code"),
        capacity,
        done_at: None,
        person: None,
        seen: None,
        content,
    }
}

pub fn from_the_floor(id: Id, state: usize, happened: Instant, content: &Content) -> Act {
    let of: Code = code(STATES[state]).expect("a code");
    let (name, body) = (content.name().to_owned(), content.body());
    let enter = EnterForDelegation { act: name, body, happened, means: Means::Floor, of, paper: None };
    act("secretariat", Capacity::Secretariat, id, Content::EnterForDelegation(Box::new(enter)))
}

/// Returns the act that a desk sends, `n`-th of all, done at that instant. What places a speaker is not kept: it has no time of its own.
fn sent(kept: &Kept, n: usize, done: Instant) -> Act {
    let done_at = Some(done).filter(|_| !matches!(kept, Kept::Places { .. }));
    Act { done_at, ..made(kept, n, done) }
}

fn made(kept: &Kept, n: usize, done: Instant) -> Act {
    let (world, list, meeting) = &*MEETING;
    let (list, meeting) = (*list, *meeting);
    let fresh = Id::derived(&["kept", &n.to_string()]);
    let of_chair = |content| act("chair", Capacity::Chair, fresh, content);
    match *kept {
        Kept::Inscribes { state, group } => {
            let name = group.then(|| "Northern Partners".to_owned());
            let inscribe =
                Inscribe { from_afar: false, group: name, list, nationally: false, rank: None, states: vec![] };
            from_the_floor(place(state, group), state, done, &Content::Inscribe(Box::new(inscribe)))
        }
        Kept::Leaves { state, group } => {
            let leave = LeaveList { inscription: place(state, group) };
            from_the_floor(fresh, state, done, &Content::LeaveList(Box::new(leave)))
        }
        Kept::Places { state, group } => {
            let reason = "It asked to speak last".to_owned();
            let placed = PlaceSpeaker { before: None, inscription: place(state, group), reason };
            of_chair(Content::PlaceSpeaker(Box::new(placed)))
        }
        Kept::Gives { state, group } => {
            let seen = Some(world.p.state.size);
            of_chair(Content::GiveTheFloor(Box::new(GiveTheFloor { request: place(state, group), seen })))
        }
        Kept::Undoes { state, group } => {
            of_chair(Content::UndoFloor(Box::new(UndoFloor { meeting, speech: Some(place(state, group)) })))
        }
        Kept::Raises { state } => {
            let raise =
                RaiseMotion { from_afar: false, kind: MotionKind::PointOfOrder, meeting, speech: None, words: None };
            from_the_floor(fresh, state, done, &Content::RaiseMotion(Box::new(raise)))
        }
    }
}

/// Returns the acts of two desks in the order in which they arrive: each desk sends its own in order.
pub fn interleaved<T: Clone>(one: &[T], other: &[T], turns: &[bool]) -> Vec<T> {
    let (mut one, mut other, mut all) = (one.iter(), other.iter(), Vec::new());
    let mut turns = turns.iter().copied().chain(std::iter::repeat(true));
    loop {
        let (first, second) = if turns.next() == Some(true) { (&mut one, &mut other) } else { (&mut other, &mut one) };
        match first.next().or_else(|| second.next()) {
            Some(kept) => all.push(kept.clone()),
            None => return all,
        }
    }
}

/// What became of the acts: the proceedings, the entries, and the acts that were refused.
struct Joined {
    p: Proceedings,
    entries: Vec<Entry>,
    refused: usize,
}

fn join(acts: Vec<Act>) -> Joined {
    let (world, ..) = &*MEETING;
    let mut joined = Joined { p: world.p.clone(), entries: vec![], refused: 0 };
    for (n, act) in acts.into_iter().enumerate() {
        let seconds = i64::try_from(n).expect("few acts");
        let at = At::once(world.clock.now().plus_millis(3_600_000 + seconds * 1_000));
        match joined.p.admit(&act, at, &world.texts) {
            Ok(admission) => {
                let entry = Entry::Open { admission, act };
                joined.p.apply(&entry, &world.texts);
                joined.entries.push(entry);
            }
            Err(_) => joined.refused += 1,
        }
    }
    joined
}

fn order(p: &Proceedings) -> Vec<Id> {
    p.state.lists[&MEETING.1].order(&p.state)
}

/// Returns the acts with the instants at which they were done: the `n`-th of a desk before its next.
fn timed(kept: &[Kept], first: usize) -> Vec<Act> {
    let (world, ..) = &*MEETING;
    let at = |n: usize| world.clock.now().plus_millis(i64::try_from(first + 2 * n).expect("few") * 1_000);
    kept.iter().enumerate().map(|(n, kept)| sent(kept, first + 2 * n, at(n))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_that_two_desks_kept_is_lost(
        one in vec(kept(), 0..12),
        other in vec(kept(), 0..12),
        turns in vec(any::<bool>(), 24),
    ) {
        let acts = interleaved(&timed(&one, 0), &timed(&other, 1), &turns);
        let all = acts.len();
        let joined = join(acts);
        prop_assert_eq!(joined.entries.len() + joined.refused, all, "each act is an entry or was refused with a reason");
        let list = &joined.p.state.lists[&MEETING.1];
        let waiting = order(&joined.p);
        let standing = list.inscriptions.iter().filter(|(_, held)| held.state == RequestState::Standing);
        let standing: BTreeSet<Id> = standing.map(|(id, _)| *id).collect();
        prop_assert_eq!(waiting.len(), standing.len(), "each place is in the order once");
        prop_assert_eq!(waiting.iter().copied().collect::<BTreeSet<_>>(), standing, "all who wait are in the order");
        // Whoever was inscribed last, and did not take itself off since, waits, speaks or has spoken.
        let mut inscribed = BTreeSet::new();
        for act in joined.entries.iter().map(|entry| match entry {
            Entry::Open { act, .. } => act,
            Entry::Closed { .. } => unreachable!("lists of speakers are open"),
        }) {
            if let Content::EnterForDelegation(entered) = &act.content {
                match entered.content() {
                    Some(Content::Inscribe(_)) => { inscribed.insert(act.id); }
                    Some(Content::LeaveList(left)) => { inscribed.remove(&left.inscription); }
                    _ => {}
                }
            }
        }
        prop_assert!(inscribed.iter().all(|id| list.inscriptions.contains_key(id)), "a place is lost");
        prop_assert_eq!(inscribed.len(), list.inscriptions.len(), "a place that nobody asked for");
        // Whoever replays the entries has the same order.
        let (world, ..) = &*MEETING;
        let mut again = world.p.clone();
        for entry in &joined.entries {
            prop_assert!(again.readmit(entry, None, &world.texts).is_ok());
        }
        prop_assert_eq!(order(&again), waiting);
        prop_assert_eq!(again.state_hash(), joined.p.state_hash());
    }

    #[test]
    fn however_what_two_desks_kept_arrives_there_is_one_order(
        who in Just((0..STATES.len()).flat_map(|state| [(state, false), (state, true)]).collect::<Vec<_>>()).prop_shuffle(),
        cut in 0..=10_usize,
        turns in vec(any::<bool>(), 10),
        others in vec(any::<bool>(), 10),
    ) {
        let kept: Vec<_> = who.iter().map(|(state, group)| Kept::Inscribes { state: *state, group: *group }).collect();
        let (one, other) = kept.split_at(cut);
        let (one, other) = (timed(one, 0), timed(other, 1));
        let first = join(interleaved(&one, &other, &turns));
        let second = join(interleaved(&one, &other, &others));
        prop_assert_eq!((first.refused, second.refused), (0, 0));
        prop_assert_eq!(order(&first.p).len(), kept.len());
        prop_assert_eq!(order(&first.p), order(&second.p));
    }
}
