//! Sentences about soundings of the room.

use nemcon_negotiation::acts::decision::end_sounding::EndSounding;
use nemcon_negotiation::acts::decision::object_to_sounding::ObjectToSounding;
use nemcon_negotiation::acts::decision::sound_the_room::SoundTheRoom;
use nemcon_negotiation::{Content, Id};

use crate::decision::thing;
use crate::founding::names;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::World;

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} sounds {meeting}: {words}", |w, a| {
            let sound = SoundTheRoom { meeting: w.thing(a.get("meeting"))?, words: names(a.get("words")) };
            w.make(a.get("who"), Content::SoundTheRoom(Box::new(sound)), "sounding")
        }),
        tells("{who} objects to sounding {n}", |w, a| objects(w, a, false)),
        tells("{who} objects to sounding {n}, by name", |w, a| objects(w, a, true)),
        tells("{who} ends sounding {n}: no objection was heard", |w, a| ends(w, a, false)),
        tells("{who} ends sounding {n}: an objection was heard", |w, a| ends(w, a, true)),
        checks("in sounding {n} no objection was heard", |w, a| outcome(w, a, false)),
        checks("in sounding {n} an objection was heard", |w, a| outcome(w, a, true)),
        checks("for {seat}, an objection to sounding {n} was heard", |w, a| known(w, a, true)),
        checks("for {seat}, no objection to sounding {n} was heard", |w, a| known(w, a, false)),
    ]
}

fn objects(world: &mut World, args: &Args, named: bool) -> Told {
    let sounding = thing(world, args, "sounding", "n")?;
    let object = ObjectToSounding { named, sounding };
    world.act(args.get("who"), Content::ObjectToSounding(Box::new(object))).map(|_| ())
}

fn ends(world: &mut World, args: &Args, heard: bool) -> Told {
    let sounding = thing(world, args, "sounding", "n")?;
    world.act(args.get("who"), Content::EndSounding(Box::new(EndSounding { heard, sounding }))).map(|_| ())
}

fn outcome(world: &mut World, args: &Args, wanted: bool) -> Told {
    let id: Id = thing(world, args, "sounding", "n")?;
    let heard = world.p.state.soundings.get(&id).and_then(|held| held.heard);
    if heard == Some(wanted) { Ok(()) } else { Err(format!("heard: {heard:?}")) }
}

fn known(world: &mut World, args: &Args, wanted: bool) -> Told {
    let (id, at) = (thing(world, args, "sounding", "n")?, world.clock.now());
    world.seats(args.get("seat"))?.iter().try_for_each(|seat| {
        let known = world.p.seen_by(seat, at).objection_heard(&id);
        if known == wanted { Ok(()) } else { Err(format!("for {seat:?} it is {known}")) }
    })
}
