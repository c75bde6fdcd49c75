//! Sentences about silence procedures and outages.

use nemcon_negotiation::acts::service::note_outage::NoteOutage;
use nemcon_negotiation::acts::silence::announce_outcome::AnnounceOutcome;
use nemcon_negotiation::acts::silence::ask_clarification::AskClarification;
use nemcon_negotiation::acts::silence::ask_more_time::AskMoreTime;
use nemcon_negotiation::acts::silence::break_silence::BreakSilence;
use nemcon_negotiation::acts::silence::close_silence::CloseSilence;
use nemcon_negotiation::acts::silence::confirm_silence::ConfirmSilence;
use nemcon_negotiation::acts::silence::extend_silence::ExtendSilence;
use nemcon_negotiation::acts::silence::open_silence::OpenSilence;
use nemcon_negotiation::acts::silence::withdraw_silence::WithdrawSilence;
use nemcon_negotiation::state::{Silence, SilenceState};
use nemcon_negotiation::{At, Code, Content, ParagraphId};

use crate::calendar::zoned;
use crate::decision::{number, thing};
use crate::founding::word;
use crate::put::{latest, paragraph};
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} opens a silence on draft {d} by letter {l} that {effect} until {deadline}", |w, a| {
            opens(w, a, None)
        }),
        tells("{who} opens a silence on draft {d} by letter {l} that {effect} until {deadline}, local time {local}", {
            |w, a| opens(w, a, Some("local"))
        }),
        tells("{who} extends silence {s} until {deadline}", extends),
        tells("{who} asks for more time in silence {s}", asks_more_time),
        tells("{who} asks for clarification in silence {s}", asks_clarification),
        tells("{who} breaks silence {s}", |w, a| breaks(w, a, &[], &[])),
        tells("{who} breaks silence {s} on paragraph {n} of draft {d}", |w, a| {
            let paragraph = paragraph(w, &format!("draft {}", a.get("d")), a.get("n"))?;
            breaks(w, a, &[paragraph], &[])
        }),
        tells("{who} breaks silence {s} for {states} too", |w, a| {
            let states = a.get("states").replace(" and ", ", ");
            let states = states.split(", ").map(code).collect::<Result<Vec<_>, _>>()?;
            breaks(w, a, &[], &states)
        }),
        tells("{who} withdraws silence {s}", withdraws),
        tells("{who} confirms silence {s}", confirms),
        tells("{who} closes silence {s}", closes),
        tells("{who} closes silence {s}, and it is recorded at once", closes_at_once),
        tells("{who} announces the outcome of silence {s} by letter {l}", announces),
        tells("{who} notes that the service was down from {from} to {to}", notes_outage),
        checks("silence {s} is {state}", silence_is),
        checks(
            "silence {s} is held",
            |w, a| {
                if silence(w, a)?.held { Ok(()) } else { Err("it is not held".to_owned()) }
            },
        ),
        checks(
            "silence {s} is not held",
            |w, a| {
                if silence(w, a)?.held { Err("it is held".to_owned()) } else { Ok(()) }
            },
        ),
        checks("silence {s} ends on {deadline}", ends),
        checks("silence {s} was extended {n} times", extended),
        checks("the outcome of silence {s} stands in letter {l}", told_in),
        checks("{seat} see {n} breaks of silence {s}, {k} of them with its author", breaks_seen),
        checks("{seat} sees {n} breaks of silence {s}, {k} of them with its author", breaks_seen),
        checks("{seat} see {n} requests in silence {s}", requests_seen),
        checks("{seat} sees {n} requests in silence {s}", requests_seen),
        checks("{seat} sees that silence {s} is broken on paragraph {n} of draft {d}", broken_on),
    ]
}

fn act(world: &mut World, args: &Args, content: Content) -> Told {
    world.act(args.get("who"), content).map(|_| ())
}

fn opens(world: &mut World, args: &Args, local: Option<&str>) -> Told {
    let mut deadline = zoned(world, args.get("deadline"))?;
    if let Some(hole) = local {
        deadline.local = zoned(world, args.get(hole))?.local;
    }
    let open = OpenSilence {
        deadline,
        effect: word(args.get("effect"))?,
        element: None,
        letter: thing(world, args, "letter", "l")?,
        version: latest(world, &format!("draft {}", args.get("d")))?,
    };
    world.make(args.get("who"), Content::OpenSilence(Box::new(open)), "silence")
}

fn extends(world: &mut World, args: &Args) -> Told {
    let deadline = zoned(world, args.get("deadline"))?;
    let extend = ExtendSilence { deadline, silence: thing(world, args, "silence", "s")? };
    act(world, args, Content::ExtendSilence(Box::new(extend)))
}

fn asks_more_time(world: &mut World, args: &Args) -> Told {
    let ask = AskMoreTime { silence: thing(world, args, "silence", "s")?, until: None, words: None };
    act(world, args, Content::AskMoreTime(Box::new(ask)))
}

fn asks_clarification(world: &mut World, args: &Args) -> Told {
    let words = "What does the last sentence mean?".to_owned();
    let ask = AskClarification { paragraphs: Vec::new(), silence: thing(world, args, "silence", "s")?, words };
    act(world, args, Content::AskClarification(Box::new(ask)))
}

fn breaks(world: &mut World, args: &Args, paragraphs: &[ParagraphId], for_states: &[Code]) -> Told {
    let held = BreakSilence {
        for_states: for_states.to_vec(),
        paragraphs: paragraphs.to_vec(),
        reason: None,
        silence: thing(world, args, "silence", "s")?,
        wording: None,
    };
    act(world, args, Content::BreakSilence(Box::new(held)))
}

fn withdraws(world: &mut World, args: &Args) -> Told {
    let reason = "The text has changed".to_owned();
    let withdraw = WithdrawSilence { reason, silence: thing(world, args, "silence", "s")? };
    act(world, args, Content::WithdrawSilence(Box::new(withdraw)))
}

fn confirms(world: &mut World, args: &Args) -> Told {
    let silence = thing(world, args, "silence", "s")?;
    act(world, args, Content::ConfirmSilence(Box::new(ConfirmSilence { silence })))
}

fn closes(world: &mut World, args: &Args) -> Told {
    let silence = thing(world, args, "silence", "s")?;
    act(world, args, Content::CloseSilence(Box::new(CloseSilence { silence })))
}

fn closes_at_once(world: &mut World, args: &Args) -> Told {
    let silence = thing(world, args, "silence", "s")?;
    let at = At::once(world.clock.now());
    world.act_at(args.get("who"), Content::CloseSilence(Box::new(CloseSilence { silence })), at).map(|_| ())
}

fn announces(world: &mut World, args: &Args) -> Told {
    let letter = thing(world, args, "letter", "l")?;
    let announce = AnnounceOutcome { letter, silence: thing(world, args, "silence", "s")? };
    act(world, args, Content::AnnounceOutcome(Box::new(announce)))
}

fn notes_outage(world: &mut World, args: &Args) -> Told {
    let note = NoteOutage { from: zoned(world, args.get("from"))?.at, to: zoned(world, args.get("to"))?.at };
    act(world, args, Content::NoteOutage(Box::new(note)))
}

fn silence<'a>(world: &'a World, args: &Args) -> Result<&'a Silence, String> {
    let id = thing(world, args, "silence", "s")?;
    world.p.state.silences.get(&id).ok_or_else(|| "there is no such silence".to_owned())
}

fn silence_is(world: &mut World, args: &Args) -> Told {
    let state = match silence(world, args)?.state {
        SilenceState::Running => "running",
        SilenceState::Kept { .. } => "kept",
        SilenceState::Broken { .. } => "broken",
        SilenceState::Withdrawn { .. } => "withdrawn",
    };
    if state == args.get("state") { Ok(()) } else { Err(format!("it is {state}")) }
}

fn ends(world: &mut World, args: &Args) -> Told {
    let (held, wanted) = (silence(world, args)?.deadline.clone(), zoned(world, args.get("deadline"))?);
    if held == wanted { Ok(()) } else { Err(format!("it ends at {}, {}", held.at, held.local)) }
}

fn extended(world: &mut World, args: &Args) -> Told {
    let times = silence(world, args)?.extensions.len();
    let same = times as u64 == number(args.get("n"))?;
    if same { Ok(()) } else { Err(format!("it was extended {times} times")) }
}

fn told_in(world: &mut World, args: &Args) -> Told {
    let letter = thing(world, args, "letter", "l")?;
    let told = silence(world, args)?.outcome_letter == Some(letter);
    if told { Ok(()) } else { Err("it does not".to_owned()) }
}

fn breaks_seen(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "silence", "s")?;
    let (wanted, authors) = (number(args.get("n"))?, number(args.get("k"))?);
    for seat in world.seats(args.get("seat"))? {
        let breaks = world.p.seen_by(&seat, world.clock.now()).breaks(&id);
        let known = breaks.iter().filter(|held| held.by.is_some()).count() as u64;
        if (breaks.len() as u64, known) != (wanted, authors) {
            return Err(format!("{seat:?} sees {}, {known} with its author", breaks.len()));
        }
    }
    Ok(())
}

fn requests_seen(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "silence", "s")?;
    let wanted = number(args.get("n"))?;
    for seat in world.seats(args.get("seat"))? {
        let seen = world.p.seen_by(&seat, world.clock.now()).silence_requests(&id).len();
        if seen as u64 != wanted {
            return Err(format!("{seat:?} sees {seen}"));
        }
    }
    Ok(())
}

fn broken_on(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "silence", "s")?;
    let paragraph = paragraph(world, &format!("draft {}", args.get("d")), args.get("n"))?;
    for seat in world.seats(args.get("seat"))? {
        let breaks = world.p.seen_by(&seat, world.clock.now()).breaks(&id);
        if !breaks.iter().any(|held| held.paragraphs == [paragraph]) {
            return Err(format!("{seat:?} does not"));
        }
    }
    Ok(())
}
