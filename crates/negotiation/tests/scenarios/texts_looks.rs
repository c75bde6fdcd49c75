//! Sentences that look back at documents, drafts and letters.

use crate::sentence::{Args, Sentence, Told, checks};
use crate::texts::{held, languages};
use crate::world::World;

/// Returns the sentences of this chapter that look back.
pub fn sentences() -> Vec<Sentence> {
    vec![
        checks("its symbol is {symbol}", |w, a| {
            let given = w.admitted()?.outcome.symbol.clone().unwrap_or_default();
            same(&given, a.get("symbol"))
        }),
        checks("{symbol} leads to {document}", |w, a| {
            let found = w.p.state.symbols.get(a.get("symbol")).map(|id| w.name_of(id)).unwrap_or_default();
            same(&found, a.get("document"))
        }),
        checks("{seat} has {document} in its list", |w, a| listed(w, a, true)),
        checks("{seat} does not have {document} in its list", |w, a| listed(w, a, false)),
        checks("{draft} stands at revision {n}", |w, a| {
            let revision = held(w, a)?.latest().revision;
            same(&revision.to_string(), a.get("n"))
        }),
        checks("{draft} has the symbol {symbol}", |w, a| {
            let symbol = held(w, a)?.symbol.clone().unwrap_or_default();
            same(&symbol, a.get("symbol"))
        }),
        checks("{draft} is there in {languages}", |w, a| {
            let there: Vec<_> = held(w, a)?.latest().languages.keys().copied().collect();
            let mut wanted = languages(a.get("languages"))?;
            wanted.sort();
            if there == wanted { Ok(()) } else { Err(format!("it is there in {there:?}")) }
        }),
        checks("{draft} has {n} versions", |w, a| same(&held(w, a)?.versions.len().to_string(), a.get("n"))),
        checks("paragraph {n} of {draft} was there before", |w, a| {
            let draft = held(w, a)?;
            let n: usize = a.get("n").parse().map_err(|_| "which paragraph?")?;
            let id = draft.latest().nodes.get(n - 1).ok_or("there is no such paragraph")?.id;
            let before = draft.versions.iter().rev().nth(1).ok_or("it has one version")?;
            let known = before.nodes.iter().any(|node| node.id == id);
            if known { Ok(()) } else { Err("it is new".to_owned()) }
        }),
        checks("paragraph {n} of {draft} is new", |w, a| {
            let draft = held(w, a)?;
            let n: usize = a.get("n").parse().map_err(|_| "which paragraph?")?;
            let id = draft.latest().nodes.get(n - 1).ok_or("there is no such paragraph")?.id;
            let new = id.act == draft.latest().id;
            if new { Ok(()) } else { Err("it was there before".to_owned()) }
        }),
        checks("{letter} is number {n} of its sender", |w, a| {
            let id = w.thing(a.get("letter"))?;
            let letter = w.p.state.letters.get(&id).ok_or("there is no such letter")?;
            same(&letter.number.to_string(), a.get("n"))
        }),
        checks("{seat} reads {letter}", |w, a| reads(w, a, true)),
        checks("{seat} does not read {letter}", |w, a| reads(w, a, false)),
        checks("{seat} sees {n} deliveries of {letter}", |w, a| {
            let id = w.thing(a.get("letter"))?;
            for seat in w.seats(a.get("seat"))? {
                let seen = w.p.seen_by(&seat, w.clock.now()).deliveries(&id).len();
                same(&seen.to_string(), a.get("n"))?;
            }
            Ok(())
        }),
        checks("{seat} may open entry {number}", |w, a| opens(w, a, true)),
        checks("{seat} may not open entry {number}", |w, a| opens(w, a, false)),
    ]
}

fn same(found: &str, wanted: &str) -> Told {
    if found == wanted { Ok(()) } else { Err(format!("it is {found:?}")) }
}

fn listed(world: &mut World, args: &Args, wanted: bool) -> Told {
    let id = world.thing(args.get("document"))?;
    for seat in world.seats(args.get("seat"))? {
        let has = world.p.seen_by(&seat, world.clock.now()).documents().any(|(known, _)| *known == id);
        if has != wanted {
            return Err(format!("for {seat:?} it is otherwise"));
        }
    }
    Ok(())
}

fn reads(world: &mut World, args: &Args, wanted: bool) -> Told {
    let id = world.thing(args.get("letter"))?;
    for seat in world.seats(args.get("seat"))? {
        let has = world.p.seen_by(&seat, world.clock.now()).letters().any(|(known, _)| *known == id);
        if has != wanted {
            return Err(format!("for {seat:?} it is otherwise"));
        }
    }
    Ok(())
}

fn opens(world: &mut World, args: &Args, wanted: bool) -> Told {
    let number: u64 = args.get("number").parse().map_err(|_| "a number is needed".to_owned())?;
    if !world.p.state.closed_entries.contains(&number) {
        return Err(format!("entry {number} is not closed"));
    }
    for seat in world.seats(args.get("seat"))? {
        if world.p.seen_by(&seat, world.clock.now()).opened(number).is_some() != wanted {
            return Err(format!("for {seat:?} it is otherwise"));
        }
    }
    Ok(())
}
