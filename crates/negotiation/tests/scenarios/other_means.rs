//! Sentences about what reaches the secretariat by other means, and about corrections.

use nemcon_negotiation::acts::decision::ask_for_the_floor::AskForTheFloor;
use nemcon_negotiation::acts::decision::gavel::Gavel;
use nemcon_negotiation::acts::decision::object::Object;
use nemcon_negotiation::acts::other_means::answer_correction::AnswerCorrection;
use nemcon_negotiation::acts::other_means::ask_correction::AskCorrection;
use nemcon_negotiation::acts::other_means::confirm_entry::ConfirmEntry;
use nemcon_negotiation::acts::other_means::dispute_entry::DisputeEntry;
use nemcon_negotiation::acts::other_means::enter_for_delegation::EnterForDelegation;
use nemcon_negotiation::acts::silence::break_silence::BreakSilence;
use nemcon_negotiation::state::Means;
use nemcon_negotiation::{Content, Hash};

use crate::calendar::zoned;
use crate::decision::{number, thing};
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} enters that {state} broke silence {s} on paper at {when}", |w, a| {
            let content = a_break(w, a)?;
            enter(w, a, content, Means::Paper, true)
        }),
        tells("{who} enters that {state} broke silence {s} on paper at {when}, without the paper", |w, a| {
            let content = a_break(w, a)?;
            enter(w, a, content, Means::Paper, false)
        }),
        tells("{who} enters that {state} broke silence {s} by letter at {when}", |w, a| {
            let content = a_break(w, a)?;
            enter(w, a, content, Means::Letter, true)
        }),
        tells("{who} enters that {state} objected from the floor to question {q} at {when}", |w, a| {
            let question = thing(w, a, "question", "q")?;
            let object = Object { named: false, question, reason: None, seen: None, wording: None };
            enter(w, a, Content::Object(Box::new(object)), Means::Floor, false)
        }),
        tells("{who} enters that {state} asked from the floor to speak in meeting {m} at {when}", |w, a| {
            let meeting = thing(w, a, "meeting", "m")?;
            let ask = AskForTheFloor { from_afar: false, meeting, purpose: None, question: None, seen: None };
            enter(w, a, Content::AskForTheFloor(Box::new(ask)), Means::Floor, false)
        }),
        tells("{who} enters that {state} gavelled question {q} at {when}", |w, a| {
            let gavel = Gavel { put: 1, question: thing(w, a, "question", "q")? };
            enter(w, a, Content::Gavel(Box::new(gavel)), Means::Floor, false)
        }),
        tells("{who} enters for {state}, by letter at {when}, the act {act}", |w, a| {
            let enter =
                EnterForDelegation { act: a.get("act").to_owned(), body: serde_json::json!({}), ..by_letter(w, a)? };
            w.act(a.get("who"), Content::EnterForDelegation(Box::new(enter))).map(|_| ())
        }),
        tells("{who} confirms what was entered for it as input {i}", confirms),
        tells("{who} corrects what was entered for it as input {i}", disputes),
        tells("{who} asks for a correction to entry {n}", asks_correction),
        tells("{who} enters correction {c}", |w, a| answers(w, a, true)),
        tells("{who} declines correction {c}", |w, a| answers(w, a, false)),
        checks("input {i} is answered", |w, a| is_answered(w, a, true)),
        checks("input {i} is not answered", |w, a| is_answered(w, a, false)),
        checks("correction {c} is {state}", correction_is),
        checks("the entry is closed", |w, _| {
            if w.p.state.closed_entries.contains(&w.p.state.size) { Ok(()) } else { Err("it is open".to_owned()) }
        }),
        checks("the entry is open", |w, _| {
            if w.p.state.closed_entries.contains(&w.p.state.size) { Err("it is closed".to_owned()) } else { Ok(()) }
        }),
        checks("{seat} reads the last entry", |w, a| reads_last(w, a, true)),
        checks("{seat} does not read the last entry", |w, a| reads_last(w, a, false)),
    ]
}

fn a_break(world: &World, args: &Args) -> Result<Content, String> {
    let silence = thing(world, args, "silence", "s")?;
    let held = BreakSilence { for_states: vec![], paragraphs: vec![], reason: None, silence, wording: None };
    Ok(Content::BreakSilence(Box::new(held)))
}

/// Enters for the delegation of the sentence what it did.
pub fn enter(world: &mut World, args: &Args, content: Content, means: Means, paper: bool) -> Told {
    let enter = EnterForDelegation {
        act: content.name().to_owned(),
        body: content.body(),
        happened: zoned(world, args.get("when"))?.at,
        means,
        of: code(args.get("state"))?,
        paper: paper.then(|| Hash::of(b"the paper")),
    };
    if let Some(id) = world.act(args.get("who"), Content::EnterForDelegation(Box::new(enter)))? {
        world.call("input", id);
        match content {
            Content::AskForTheFloor(_) => world.call("request", id),
            Content::Object(_) => world.call("objection", id),
            _ => {}
        }
    }
    Ok(())
}

/// A letter of the delegation of the sentence, that says nothing yet.
fn by_letter(world: &World, args: &Args) -> Result<EnterForDelegation, String> {
    Ok(EnterForDelegation {
        act: String::new(),
        body: serde_json::Value::Null,
        happened: zoned(world, args.get("when"))?.at,
        means: Means::Letter,
        of: code(args.get("state"))?,
        paper: Some(Hash::of(b"the paper")),
    })
}

fn closed(world: &World, args: &Args) -> Result<(nemcon_negotiation::Id, bool), String> {
    let entry = thing(world, args, "input", "i")?;
    Ok((entry, world.p.confidences.entered_for.contains_key(&entry)))
}

fn confirms(world: &mut World, args: &Args) -> Told {
    let (entry, closed) = closed(world, args)?;
    world.act(args.get("who"), Content::ConfirmEntry(Box::new(ConfirmEntry { closed, entry }))).map(|_| ())
}

fn disputes(world: &mut World, args: &Args) -> Told {
    let (entry, closed) = closed(world, args)?;
    let words = "It was a question, not an objection.".to_owned();
    world.act(args.get("who"), Content::DisputeEntry(Box::new(DisputeEntry { closed, entry, words }))).map(|_| ())
}

fn asks_correction(world: &mut World, args: &Args) -> Told {
    let ask = AskCorrection { entry: number(args.get("n"))?, words: "The name is misspelt.".to_owned() };
    world.make(args.get("who"), Content::AskCorrection(Box::new(ask)), "correction")
}

fn answers(world: &mut World, args: &Args, entered: bool) -> Told {
    let correction = thing(world, args, "correction", "c")?;
    let answer = AnswerCorrection { correction, entered, words: "As asked, from the recording.".to_owned() };
    world.act(args.get("who"), Content::AnswerCorrection(Box::new(answer))).map(|_| ())
}

fn is_answered(world: &World, args: &Args, expected: bool) -> Told {
    let entry = thing(world, args, "input", "i")?;
    let held = world.p.state.entered_for.get(&entry).or_else(|| world.p.confidences.entered_for.get(&entry));
    let answered = held.ok_or("nothing was entered so")?.answered.is_some();
    if answered == expected { Ok(()) } else { Err(format!("that it is answered is {answered}")) }
}

fn correction_is(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "correction", "c")?;
    let correction = world.p.state.corrections.get(&id).ok_or("there is no such correction")?;
    let state = match correction.answered {
        None => "asked for",
        Some((_, true)) => "entered",
        Some((_, false)) => "declined",
    };
    if state == args.get("state") { Ok(()) } else { Err(format!("it is {state}")) }
}

fn reads_last(world: &World, args: &Args, expected: bool) -> Told {
    for seat in world.seats(args.get("seat"))? {
        let reads = world.p.seen_by(&seat, world.clock.now()).opened(world.p.state.size);
        let reads = matches!(reads, Some(nemcon_negotiation::Opened::Full { .. }));
        if reads != expected {
            return Err(format!("that {seat:?} reads it is {reads}"));
        }
    }
    Ok(())
}
