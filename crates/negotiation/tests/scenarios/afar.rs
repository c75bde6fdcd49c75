//! Sentences about who speaks from afar, and who speaks in the room.

use nemcon_negotiation::Content;
use nemcon_negotiation::acts::calendar::schedule_meeting::ScheduleMeeting;
use nemcon_negotiation::acts::decision::ask_for_the_floor::AskForTheFloor;
use nemcon_negotiation::acts::floor::ask_to_reply::AskToReply;
use nemcon_negotiation::acts::floor::count_quorum::CountQuorum;
use nemcon_negotiation::acts::floor::inscribe::Inscribe;
use nemcon_negotiation::acts::floor::raise_motion::RaiseMotion;
use nemcon_negotiation::acts::floor::say_from_afar::SayFromAfar;
use nemcon_negotiation::acts::other_means::enter_for_delegation::EnterForDelegation;
use nemcon_negotiation::state::{Means, MeetingKind, MotionKind};

use crate::calendar;
use crate::decision::{number, thing};
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} schedules an intersessional meeting, {modality}, from {from} to {to}", |w, a| {
            let meeting = ScheduleMeeting { kind: MeetingKind::Intersessional, ..calendar::meeting(w, a)? };
            w.make(a.get("who"), Content::ScheduleMeeting(Box::new(meeting)), "meeting")
        }),
        tells("{who} inscribes itself on list {l}, from afar", |w, a| {
            let inscribe = inscribe(w, a)?;
            w.make(a.get("who"), inscribe, "inscription")
        }),
        tells("{who} inscribes {of} from the floor at {time} on list {l}, from afar", |w, a| {
            let content = inscribe(w, a)?;
            let enter = EnterForDelegation {
                act: content.name().to_owned(),
                body: content.body(),
                happened: w.instant(a.get("time"))?,
                means: Means::Floor,
                of: code(a.get("of"))?,
                paper: None,
            };
            w.make(a.get("who"), Content::EnterForDelegation(Box::new(enter)), "inscription")
        }),
        tells("{who} asks for the floor in {meeting}, from afar", |w, a| {
            let meeting = w.thing(a.get("meeting"))?;
            let ask = AskForTheFloor { from_afar: true, meeting, purpose: None, question: None, seen: None };
            w.make(a.get("who"), Content::AskForTheFloor(Box::new(ask)), "request")
        }),
        tells("{who} asks to reply in {meeting}, from afar", |w, a| {
            let meeting = w.thing(a.get("meeting"))?;
            let ask = AskToReply { from_afar: true, item: None, meeting };
            w.make(a.get("who"), Content::AskToReply(Box::new(ask)), "inscription")
        }),
        tells("{who} raises a point of order in {meeting}, from afar", |w, a| {
            let (kind, meeting) = (MotionKind::PointOfOrder, w.thing(a.get("meeting"))?);
            let raise = RaiseMotion { from_afar: true, kind, meeting, speech: None, words: None };
            w.make(a.get("who"), Content::RaiseMotion(Box::new(raise)), "motion")
        }),
        tells("{who} says that {thing} is heard from afar", |w, a| says(w, a, true)),
        tells("{who} says that {thing} is heard in the room", |w, a| says(w, a, false)),
        tells("{who} counts {n} Members present in {meeting}, and {m} from afar", |w, a| {
            let hole = |name| u32::try_from(number(a.get(name))?).map_err(|_| "that is too much".to_owned());
            let (present, afar) = (hole("n")?, Some(hole("m")?));
            let count = CountQuorum { afar, meeting: w.thing(a.get("meeting"))?, present };
            w.act(a.get("who"), Content::CountQuorum(Box::new(count))).map(|_| ())
        }),
        checks("{thing} is to be heard from afar", |w, a| waits(w, a, true)),
        checks("{thing} is to be heard in the room", |w, a| waits(w, a, false)),
        checks("the speaker in {meeting} is heard from afar", |w, a| speaks(w, a, true)),
        checks("the speaker in {meeting} is heard in the room", |w, a| speaks(w, a, false)),
        checks("for {seat}, {n} Members from afar were counted apart in {meeting}", |w, a| {
            let (meeting, at) = (w.thing(a.get("meeting"))?, w.clock.now());
            w.seats(a.get("seat"))?.iter().try_for_each(|seat| {
                let known = w.p.seen_by(seat, at).quorum_count(&meeting).and_then(|held| held.from_afar);
                let fits = known.map(|n| n.to_string()).as_deref() == Some(a.get("n"));
                if fits { Ok(()) } else { Err(format!("for {seat:?} it is {known:?}")) }
            })
        }),
    ]
}

fn inscribe(world: &World, args: &Args) -> Result<Content, String> {
    let list = thing(world, args, "list", "l")?;
    let inscribe = Inscribe { from_afar: true, group: None, list, nationally: false, rank: None, states: vec![] };
    Ok(Content::Inscribe(Box::new(inscribe)))
}

fn says(world: &mut World, args: &Args, from_afar: bool) -> Told {
    let say = SayFromAfar { from_afar, request: world.thing(args.get("thing"))? };
    world.act(args.get("who"), Content::SayFromAfar(Box::new(say))).map(|_| ())
}

fn waits(world: &mut World, args: &Args, wanted: bool) -> Told {
    let id = world.thing(args.get("thing"))?;
    let held = world.p.state.asked_for_the_floor(&id).ok_or("nobody asks for the floor so")?;
    if held.from_afar == wanted { Ok(()) } else { Err(format!("from afar: {}", held.from_afar)) }
}

fn speaks(world: &mut World, args: &Args, wanted: bool) -> Told {
    let meeting = world.thing(args.get("meeting"))?;
    let speech = world.p.state.speaking(&meeting).ok_or("nobody speaks")?;
    if speech.from_afar == wanted { Ok(()) } else { Err(format!("from afar: {}", speech.from_afar)) }
}
