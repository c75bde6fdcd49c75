//! Sentences about positions.

use nemcon_negotiation::acts::positions::take_position::TakePosition;
use nemcon_negotiation::acts::positions::withdraw_position::WithdrawPosition;
use nemcon_negotiation::state::{Position, PositionOn};
use nemcon_negotiation::{Content, Lang};

use crate::decision::thing;
use crate::founding::word;
use crate::put::paragraph;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} takes a position on {thing}: {kind}", |w, a| take(w, a, |_, _, _| Ok(()))),
        tells("{who} takes a position on {thing} without words: {kind}", |w, a| {
            take(w, a, |p, _, _| {
                p.text = Default::default();
                Ok(())
            })
        }),
        tells("{who} takes a position on {thing}, for {states} too: {kind}", |w, a| {
            take(w, a, |p, a, _| {
                let states = a.get("states").replace(" and ", ", ");
                p.for_states = states.split(", ").map(code).collect::<Result<_, _>>()?;
                Ok(())
            })
        }),
        tells("{who} takes a position on {thing}, on paragraph {n} of draft {d}: {kind}", |w, a| {
            take(w, a, |p, a, w| {
                p.paragraphs = vec![paragraph(w, &format!("draft {}", a.get("d")), a.get("n"))?];
                Ok(())
            })
        }),
        tells("{who} withdraws position {p}", |w, a| {
            let position = thing(w, a, "position", "p")?;
            w.act(a.get("who"), Content::WithdrawPosition(Box::new(WithdrawPosition { position }))).map(|_| ())
        }),
        checks("position {p} stands", |w, a| is_withdrawn(w, a, false)),
        checks("position {p} is withdrawn", |w, a| is_withdrawn(w, a, true)),
        checks("position {p} is {state}'s, for {n} other States", whose),
    ]
}

fn take(world: &mut World, args: &Args, fill: fn(&mut TakePosition, &Args, &World) -> Told) -> Told {
    let id = world.thing(args.get("thing"))?;
    let on = match args.get("thing").split(' ').next() {
        Some("draft") => PositionOn::Draft { draft: id },
        Some("decision") => PositionOn::Decision { decision: id },
        Some("silence") => PositionOn::Silence { silence: id },
        _ => return Err(format!("no position is taken on {:?}", args.get("thing"))),
    };
    let text = [(Lang::En, "The position of the delegation, as delivered.".to_owned())].into();
    let kind = word(args.get("kind"))?;
    let mut position = TakePosition { for_states: Vec::new(), kind, on, paragraphs: Vec::new(), text };
    fill(&mut position, args, world)?;
    world.make(args.get("who"), Content::TakePosition(Box::new(position)), "position")
}

fn position<'a>(world: &'a World, args: &Args) -> Result<&'a Position, String> {
    let id = thing(world, args, "position", "p")?;
    world.p.state.positions.get(&id).ok_or_else(|| "there is no such position".to_owned())
}

fn is_withdrawn(world: &World, args: &Args, expected: bool) -> Told {
    let withdrawn = position(world, args)?.withdrawn.is_some();
    if withdrawn == expected { Ok(()) } else { Err(format!("that it is withdrawn is {withdrawn}")) }
}

fn whose(world: &mut World, args: &Args) -> Told {
    let held = position(world, args)?;
    let same = held.by == code(args.get("state"))? && held.for_states.len().to_string() == args.get("n");
    if same { Ok(()) } else { Err(format!("it is {}'s, for {} others", held.by, held.for_states.len())) }
}
