//! Sentences that check what became of questions, requests, objections and decisions.

use nemcon_negotiation::state::{Decision, FloorRequest, Mode};

use crate::decision::{is_in, number, thing};
use crate::founding::word;
use crate::sentence::{Args, Sentence, Told, checks};
use crate::world::World;

/// Returns the checks of this chapter.
pub fn checks_of_decisions() -> Vec<Sentence> {
    vec![
        checks("question {q} is {state}", question_is),
        checks("request {r} is {state}", request_is),
        checks("decision {d} stands", |w, a| decision_is(w, a, "set aside", |d| d.set_aside.is_none())),
        checks("decision {d} is set aside", |w, a| decision_is(w, a, "not set aside", |d| d.set_aside.is_some())),
        checks("decision {d} is provisional", |w, a| decision_is(w, a, "final", |d| d.provisional)),
        checks("decision {d} is final", |w, a| decision_is(w, a, "provisional", |d| !d.provisional)),
        checks("decision {d} is as orally amended", |w, a| decision_is(w, a, "not amended", |d| d.orally_amended)),
        checks("decision {d} was taken in meeting {m} in {mode} mode", taken_in),
        checks("decision {d} awaits {n} rulings", awaits),
        checks("decision {d} follows silence {s}", follows),
        checks("the languages of decision {d} are {languages}", languages_are),
        checks("{seat} see {n} objections to question {q}, {k} of them with its author", objections_seen),
        checks("{seat} sees {n} objections to question {q}, {k} of them with its author", objections_seen),
        checks("question {q} names {state} as objecting", names_objector),
        checks("question {q} names no objection", names_nobody),
    ]
}

fn question_is(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "question", "q")?;
    let question = world.p.state.questions.get(&id).ok_or("there is no such question")?;
    if is_in(&question.state, args.get("state")) { Ok(()) } else { Err(format!("it is {:?}", question.state)) }
}

fn request<'a>(world: &'a World, args: &Args) -> Result<&'a FloorRequest, String> {
    let id = thing(world, args, "request", "r")?;
    world.p.state.request(&id).map(|(_, request)| request).ok_or_else(|| "there is no such request".to_owned())
}

fn request_is(world: &mut World, args: &Args) -> Told {
    let state = serde_json::to_value(request(world, args)?.state).expect("a state serializes");
    let same = word::<String>(args.get("state")).is_ok_and(|name| state == name);
    if same { Ok(()) } else { Err(format!("it is {state}")) }
}

fn decision<'a>(world: &'a World, args: &Args) -> Result<&'a Decision, String> {
    let id = thing(world, args, "decision", "d")?;
    world.p.state.decisions.get(&id).ok_or_else(|| "there is no such decision".to_owned())
}

fn decision_is(world: &World, args: &Args, else_it_is: &str, holds: fn(&Decision) -> bool) -> Told {
    if holds(decision(world, args)?) { Ok(()) } else { Err(format!("it is {else_it_is}")) }
}

fn taken_in(world: &mut World, args: &Args) -> Told {
    let taken = decision(world, args)?.meeting;
    let wanted = (thing(world, args, "meeting", "m")?, word::<Mode>(args.get("mode"))?);
    if taken == Some(wanted) { Ok(()) } else { Err(format!("it was taken in {taken:?}")) }
}

fn awaits(world: &mut World, args: &Args) -> Told {
    let crossed = decision(world, args)?.crossed;
    let same = u64::from(crossed) == number(args.get("n"))?;
    if same { Ok(()) } else { Err(format!("it awaits {crossed}")) }
}

/// Gives the decision of a kept silence its name.
fn follows(world: &mut World, args: &Args) -> Told {
    let silence = thing(world, args, "silence", "s")?;
    let decisions = world.p.state.decisions.iter();
    let found = decisions.into_iter().find(|(_, decision)| decision.silence == Some(silence)).map(|(id, _)| *id);
    let id = found.ok_or("no decision follows it")?;
    world.things.insert(format!("decision {}", args.get("d")), id);
    Ok(())
}

fn languages_are(world: &mut World, args: &Args) -> Told {
    let wanted = crate::texts::languages(args.get("languages"))?;
    let held = &decision(world, args)?.languages;
    let same = held.len() == wanted.len() && wanted.iter().all(|lang| held.contains(lang));
    if same { Ok(()) } else { Err(format!("they are {held:?}")) }
}

fn objections_seen(world: &mut World, args: &Args) -> Told {
    let question = thing(world, args, "question", "q")?;
    let (wanted, authors) = (number(args.get("n"))?, number(args.get("k"))?);
    for seat in world.seats(args.get("seat"))? {
        let objections = world.p.seen_by(&seat, world.clock.now()).objections(&question);
        let standing: Vec<_> = objections.iter().filter(|heard| !heard.withdrawn).collect();
        let known = standing.iter().filter(|heard| heard.by.is_some()).count() as u64;
        if (standing.len() as u64, known) != (wanted, authors) {
            return Err(format!("{seat:?} sees {}, {known} with its author", standing.len()));
        }
    }
    Ok(())
}

fn names_objector(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "question", "q")?;
    let by = crate::world::code(args.get("state"))?;
    let named = world.p.state.questions.get(&id).is_some_and(|q| q.objections.values().any(|code| *code == by));
    if named { Ok(()) } else { Err("it does not".to_owned()) }
}

fn names_nobody(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "question", "q")?;
    let none = world.p.state.questions.get(&id).is_some_and(|question| question.objections.is_empty());
    if none { Ok(()) } else { Err("it names one".to_owned()) }
}
