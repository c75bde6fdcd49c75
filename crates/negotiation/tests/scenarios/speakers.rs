//! Sentences about lists of speakers, the floor and its clock.

use nemcon_negotiation::acts::decision::give_the_floor::GiveTheFloor;
use nemcon_negotiation::acts::floor::ask_to_reply::AskToReply;
use nemcon_negotiation::acts::floor::carry_list::CarryList;
use nemcon_negotiation::acts::floor::close_list::CloseList;
use nemcon_negotiation::acts::floor::end_speech::EndSpeech;
use nemcon_negotiation::acts::floor::inscribe::Inscribe;
use nemcon_negotiation::acts::floor::leave_list::LeaveList;
use nemcon_negotiation::acts::floor::open_list::OpenList;
use nemcon_negotiation::acts::floor::pause_speech::PauseSpeech;
use nemcon_negotiation::acts::floor::place_speaker::PlaceSpeaker;
use nemcon_negotiation::acts::floor::reopen_list::ReopenList;
use nemcon_negotiation::acts::floor::resume_speech::ResumeSpeech;
use nemcon_negotiation::acts::floor::say_alignment::SayAlignment;
use nemcon_negotiation::acts::floor::substitute_speaker::SubstituteSpeaker;
use nemcon_negotiation::acts::floor::undo_floor::UndoFloor;
use nemcon_negotiation::acts::other_means::enter_for_delegation::EnterForDelegation;
use nemcon_negotiation::state::{Inscription, ListOf, Means, SpeakersList};
use nemcon_negotiation::{Code, Content, Id, ItemId};

use crate::agenda;
use crate::decision::{number, thing};
use crate::founding::word;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} opens a list of speakers for {meeting}", |w, a| opens(w, a, ListOf::States)),
        tells("{who} opens a list of stakeholders for {meeting}", |w, a| opens(w, a, ListOf::Stakeholders)),
        tells(
            "{who} opens a list of speakers for {meeting} on item {i} of agenda {n}, with {m} and {g} minutes",
            opens_on,
        ),
        tells("{who} opens a list of replies for {meeting}", |w, a| opens(w, a, ListOf::Replies)),
        tells("{who} opens a list of speakers for {meeting}, with {b} minutes for both and {o} for others", |w, a| {
            let minutes = |hole| Ok::<_, String>(u32::try_from(number(a.get(hole))?).ok());
            let (both_minutes, others_minutes) = (minutes("b")?, minutes("o")?);
            let open = OpenList { both_minutes, others_minutes, ..open(w, a, ListOf::States)? };
            w.make(a.get("who"), Content::OpenList(Box::new(open)), "list")
        }),
        tells("{who} asks to reply in {meeting}", |w, a| asks_to_reply(w, a, None)),
        tells("{who} asks to reply in {meeting} on item {i} of agenda {n}", |w, a| {
            let agenda = thing(w, a, "agenda", "n")?;
            let held = w.p.state.work.agendas.get(&agenda).ok_or("there is no such agenda")?;
            let item = agenda::item(held, a.get("i"));
            asks_to_reply(w, a, Some(item))
        }),
        tells("{who} closes the list of replies in {meeting}", |w, a| {
            let list = replies(w, a)?.into_iter().next().ok_or("there is no such list")?.0;
            act(w, a, Content::CloseList(Box::new(CloseList { at: None, list })))
        }),
        tells("{who} closes list {l}", |w, a| closes(w, a, None)),
        tells("{who} closes list {l} at {time}", |w, a| closes(w, a, Some(a.get("time")))),
        tells("{who} opens inscription on list {l} again", |w, a| {
            let list = thing(w, a, "list", "l")?;
            act(w, a, Content::ReopenList(Box::new(ReopenList { list })))
        }),
        tells("{who} carries list {l} to {meeting}", |w, a| {
            let carry = CarryList { list: thing(w, a, "list", "l")?, meeting: w.thing(a.get("meeting"))? };
            act(w, a, Content::CarryList(Box::new(carry)))
        }),
        tells("{who} carries the list of replies in {meeting} to {other}", |w, a| {
            let list = replies(w, a)?.into_iter().next().ok_or("there is no such list")?.0;
            act(w, a, Content::CarryList(Box::new(CarryList { list, meeting: w.thing(a.get("other"))? })))
        }),
        tells("{who} inscribes itself on list {l}", |w, a| inscribes(w, a, |_, _| Ok(()))),
        tells("{who} inscribes itself on list {l}, as {rank}", |w, a| {
            inscribes(w, a, |inscribe, a| {
                inscribe.rank = Some(word(a.get("rank"))?);
                Ok(())
            })
        }),
        tells("{who} inscribes itself on list {l} for {group}, with {states}", |w, a| {
            inscribes(w, a, |inscribe, a| {
                inscribe.group = Some(a.get("group").to_owned());
                inscribe.nationally = true;
                inscribe.states = a.get("states").split(" and ").map(code).collect::<Result<_, _>>()?;
                Ok(())
            })
        }),
        tells("{who} inscribes {of} from the floor at {time} on list {l}", inscribes_for),
        tells("{who} leaves the list with inscription {n}", |w, a| {
            let inscription = thing(w, a, "inscription", "n")?;
            act(w, a, Content::LeaveList(Box::new(LeaveList { inscription })))
        }),
        tells("{who} says that it is aligned with inscription {n}", |w, a| aligns(w, a, true)),
        tells("{who} says that it is not aligned with inscription {n}", |w, a| aligns(w, a, false)),
        tells("{who} places inscription {n} before inscription {b}", |w, a| {
            let before = thing(w, a, "inscription", "b")?;
            places(w, a, Some(before))
        }),
        tells("{who} places inscription {n} at the end", |w, a| places(w, a, None)),
        tells("{who} says that inscription {n} is read by a {rank}", |w, a| {
            let (inscription, rank) = (thing(w, a, "inscription", "n")?, word(a.get("rank"))?);
            act(w, a, Content::SubstituteSpeaker(Box::new(SubstituteSpeaker { inscription, rank })))
        }),
        tells("{who} gives the floor to inscription {n}", |w, a| {
            let request = thing(w, a, "inscription", "n")?;
            act(w, a, Content::GiveTheFloor(Box::new(GiveTheFloor { request, seen: None })))
        }),
        tells("{who} gives the floor to inscription {n} from a screen that had entry {e}", |w, a| {
            let (request, seen) = (thing(w, a, "inscription", "n")?, Some(number(a.get("e"))?));
            act(w, a, Content::GiveTheFloor(Box::new(GiveTheFloor { request, seen })))
        }),
        tells("{who} ends the speech in {meeting}", |w, a| conducts(w, a, end)),
        tells("{who} ends the speech of {request} in {meeting}", |w, a| conducts(w, a, end)),
        tells("{who} undoes the floor in {meeting}", |w, a| conducts(w, a, undo)),
        tells("{who} undoes the floor of {request} in {meeting}", |w, a| conducts(w, a, undo)),
        tells("{who} pauses the speech in {meeting}", |w, a| conducts(w, a, pause)),
        tells("{who} pauses the speech of {request} in {meeting}", |w, a| conducts(w, a, pause)),
        tells("{who} resumes the speech in {meeting}", |w, a| conducts(w, a, resume)),
        tells("{who} resumes the speech of {request} in {meeting}", |w, a| conducts(w, a, resume)),
        checks("on list {l} a statement has {n} seconds, and one for a group {g}", seconds),
        checks("on list {l} wait {names}", waiting),
        checks("in {meeting} wait to reply {names}", |w, a| {
            let waiting = replies(w, a)?.into_iter().flat_map(|(_, list)| names_on(w, list)).collect();
            told(waiting, a)
        }),
        checks("the speaker in {meeting} has {n} seconds", |w, a| {
            let meeting = w.thing(a.get("meeting"))?;
            let seconds = w.p.state.speaking(&meeting).and_then(|speech| speech.seconds);
            let told = seconds.map(|seconds| seconds.to_string());
            if told.as_deref() == Some(a.get("n")) { Ok(()) } else { Err(format!("it has {told:?}")) }
        }),
        checks("inscription {n} is for {states}", is_for),
        checks("inscription {n} is read by a {rank}", |w, a| {
            let read_by = inscription(w, a)?.read_by;
            if read_by == Some(word(a.get("rank"))?) { Ok(()) } else { Err(format!("it is read by {read_by:?}")) }
        }),
        checks("it was done at {time}", |w, a| {
            let (done, admitted) = (w.instant(a.get("time"))?, w.admitted()?);
            let told = w.sent.as_ref().and_then(|act| act.done_at);
            let right = told == Some(done) && admitted.counts_at() == done && admitted.received > done;
            if right { Ok(()) } else { Err(format!("it says {told:?} and counts at {}", admitted.counts_at())) }
        }),
        checks("nobody has the floor in {meeting}", |w, a| has_floor(w, a, None)),
        checks("{name} has the floor in {meeting}", |w, a| has_floor(w, a, Some(a.get("name")))),
        checks("{name} has spoken {n} seconds", |w, a| spoken(w, a, "the Chair", Some(a.get("n")))),
        checks("for {seat}, {name} has spoken {n} seconds", |w, a| spoken(w, a, a.get("seat"), Some(a.get("n")))),
        checks("for {seat}, it is not told how long {name} has spoken", |w, a| spoken(w, a, a.get("seat"), None)),
    ]
}

fn act(world: &mut World, args: &Args, content: Content) -> Told {
    world.act(args.get("who"), content).map(|_| ())
}

/// Does something about the speech that goes on in a meeting; `of {request}` says whose is meant.
fn conducts(world: &mut World, args: &Args, content: fn(Id, Option<Id>) -> Content) -> Told {
    let meeting = world.thing(args.get("meeting"))?;
    let speech = if args.has("request") { Some(world.thing(args.get("request"))?) } else { None };
    act(world, args, content(meeting, speech))
}

fn end(meeting: Id, speech: Option<Id>) -> Content {
    Content::EndSpeech(Box::new(EndSpeech { meeting, speech }))
}

fn undo(meeting: Id, speech: Option<Id>) -> Content {
    Content::UndoFloor(Box::new(UndoFloor { meeting, speech }))
}

fn pause(meeting: Id, speech: Option<Id>) -> Content {
    Content::PauseSpeech(Box::new(PauseSpeech { meeting, speech }))
}

fn resume(meeting: Id, speech: Option<Id>) -> Content {
    Content::ResumeSpeech(Box::new(ResumeSpeech { meeting, speech }))
}

fn open(world: &World, args: &Args, of: ListOf) -> Result<OpenList, String> {
    let meeting = world.thing(args.get("meeting"))?;
    Ok(OpenList {
        closes: None,
        both_minutes: None,
        group_minutes: None,
        item: None,
        meeting,
        minutes: None,
        of,
        others_minutes: None,
    })
}

fn opens(world: &mut World, args: &Args, of: ListOf) -> Told {
    let open = open(world, args, of)?;
    world.make(args.get("who"), Content::OpenList(Box::new(open)), "list")
}

fn opens_on(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "agenda", "n")?;
    let held = world.p.state.work.agendas.get(&id).ok_or("there is no such agenda")?;
    let minutes = |hole| Ok::<_, String>(u32::try_from(number(args.get(hole))?).ok());
    let item = Some(agenda::item(held, args.get("i")));
    let open =
        OpenList { item, minutes: minutes("m")?, group_minutes: minutes("g")?, ..open(world, args, ListOf::States)? };
    world.make(args.get("who"), Content::OpenList(Box::new(open)), "list")
}

fn closes(world: &mut World, args: &Args, at: Option<&str>) -> Told {
    let at = at.map(|time| world.instant(time)).transpose()?;
    let list = thing(world, args, "list", "l")?;
    act(world, args, Content::CloseList(Box::new(CloseList { at, list })))
}

fn inscribes(world: &mut World, args: &Args, fill: fn(&mut Inscribe, &Args) -> Told) -> Told {
    let list = thing(world, args, "list", "l")?;
    let mut inscribe = Inscribe { from_afar: false, group: None, list, nationally: false, rank: None, states: vec![] };
    fill(&mut inscribe, args)?;
    world.make(args.get("who"), Content::Inscribe(Box::new(inscribe)), "inscription")
}

fn inscribes_for(world: &mut World, args: &Args) -> Told {
    let list = thing(world, args, "list", "l")?;
    let content = Content::Inscribe(Box::new(Inscribe {
        from_afar: false,
        group: None,
        list,
        nationally: false,
        rank: None,
        states: vec![],
    }));
    let enter = EnterForDelegation {
        act: content.name().to_owned(),
        body: content.body(),
        happened: world.instant(args.get("time"))?,
        means: Means::Floor,
        of: code(args.get("of"))?,
        paper: None,
    };
    world.make(args.get("who"), Content::EnterForDelegation(Box::new(enter)), "inscription")
}

fn aligns(world: &mut World, args: &Args, aligned: bool) -> Told {
    let say = SayAlignment { aligned, inscription: thing(world, args, "inscription", "n")? };
    act(world, args, Content::SayAlignment(Box::new(say)))
}

fn places(world: &mut World, args: &Args, before: Option<Id>) -> Told {
    let reason = "The minister leaves early".to_owned();
    let place = PlaceSpeaker { before, inscription: thing(world, args, "inscription", "n")?, reason };
    act(world, args, Content::PlaceSpeaker(Box::new(place)))
}

fn list<'a>(world: &'a World, args: &Args) -> Result<&'a SpeakersList, String> {
    let id = thing(world, args, "list", "l")?;
    world.p.state.lists.get(&id).ok_or_else(|| "there is no such list".to_owned())
}

fn inscription<'a>(world: &'a World, args: &Args) -> Result<&'a Inscription, String> {
    let id = thing(world, args, "inscription", "n")?;
    world.p.state.inscription(&id).map(|(.., held)| held).ok_or_else(|| "there is no such inscription".to_owned())
}

fn seconds(world: &mut World, args: &Args) -> Told {
    let (one, group) = list(world, args)?.seconds;
    let told = one.to_string() == args.get("n") && group.to_string() == args.get("g");
    if told { Ok(()) } else { Err(format!("they have {one} and {group}")) }
}

fn codes(text: &str) -> Result<Vec<Code>, String> {
    text.split(", ").map(code).collect()
}

fn asks_to_reply(world: &mut World, args: &Args, item: Option<ItemId>) -> Told {
    let meeting = world.thing(args.get("meeting"))?;
    world.make(
        args.get("who"),
        Content::AskToReply(Box::new(AskToReply { from_afar: false, item, meeting })),
        "inscription",
    )
}

fn replies<'a>(world: &'a World, args: &Args) -> Result<Vec<(Id, &'a SpeakersList)>, String> {
    let meeting = world.thing(args.get("meeting"))?;
    let lists = world.p.state.lists_in(&meeting).into_iter();
    Ok(lists.filter(|(_, held)| held.of == ListOf::Replies).map(|(id, held)| (*id, held)).collect())
}

fn names_on(world: &World, held: &SpeakersList) -> Vec<Code> {
    let order = held.order(&world.p.state);
    order.iter().filter_map(|id| Some(held.inscriptions.get(id)?.by.clone())).collect()
}

fn waiting(world: &mut World, args: &Args) -> Told {
    told(names_on(world, list(world, args)?), args)
}

fn told(waiting: Vec<Code>, args: &Args) -> Told {
    let wanted = if args.get("names") == "nobody" { vec![] } else { codes(args.get("names"))? };
    if waiting == wanted { Ok(()) } else { Err(format!("there wait {waiting:?}")) }
}

fn is_for(world: &mut World, args: &Args) -> Told {
    let held = inscription(world, args)?;
    let states: Vec<_> = held.group.iter().flat_map(|group| group.states()).cloned().collect();
    if states == codes(args.get("states"))? { Ok(()) } else { Err(format!("it is for {states:?}")) }
}

fn has_floor(world: &mut World, args: &Args, wanted: Option<&str>) -> Told {
    let meeting = world.thing(args.get("meeting"))?;
    let by = world.p.state.speaking(&meeting).map(|speech| speech.by.clone());
    if by == wanted.map(code).transpose()? { Ok(()) } else { Err(format!("{by:?} has it")) }
}

fn spoken(world: &mut World, args: &Args, seat: &str, wanted: Option<&str>) -> Told {
    let (by, at) = (code(args.get("name"))?, world.clock.now());
    world.seats(seat)?.iter().try_for_each(|seat| {
        let told = world.p.seen_by(seat, at).time_spoken(&by).map(|(_, seconds)| seconds);
        if told.map(|seconds| seconds.to_string()).as_deref() == wanted {
            Ok(())
        } else {
            Err(format!("told: {told:?}"))
        }
    })
}
