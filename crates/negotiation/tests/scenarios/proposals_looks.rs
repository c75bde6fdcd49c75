//! Sentences that look back at proposals, statements, agreements and dispositions.

use nemcon_negotiation::seen::{AdRefStanding, Mark, Seat, Standing};
use nemcon_negotiation::{Id, ParagraphId, Seen};

use crate::decision::{number, thing};
use crate::operations::told_to;
use crate::proposals::proposal;
use crate::put::paragraph;
use crate::sentence::{Args, Sentence, Told, checks};
use crate::world::{World, code};

/// Returns the sentences of this chapter that look back.
pub fn sentences() -> Vec<Sentence> {
    vec![
        checks("{seat} sees proposal {p}", |w, a| sees(w, a, true)),
        checks("{seat} does not see proposal {p}", |w, a| sees(w, a, false)),
        checks("proposal {p} is {standing} for {seat}", stands),
        checks("proposal {p} is told to {to}", |w, a| {
            let told = proposal(w, a)?.1.map_or("nobody", |held| told_to(held.to));
            same(told, a.get("to"))
        }),
        checks("proposal {p} is sponsored by {states}", |w, a| {
            let held = proposal(w, a)?.1.ok_or("there is no such proposal")?;
            let all: Vec<_> = held.sponsored_by().map(ToString::to_string).collect();
            let wanted = a.get("states").replace(" and ", ", ");
            let wanted: Vec<_> =
                wanted.split(", ").map(|name| code(name).map(|code| code.to_string())).collect::<Result<_, _>>()?;
            same(&all.join(", "), &wanted.join(", "))
        }),
        checks("what proposal {p} is on reads: {words}", base_reads),
        checks("{seat} sees statement {s}", |w, a| hears(w, a, true)),
        checks("{seat} does not see statement {s}", |w, a| hears(w, a, false)),
        checks("{seat} sees link {l}", |w, a| links(w, a, true)),
        checks("{seat} does not see link {l}", |w, a| links(w, a, false)),
        checks("for {seat}, agreement {g} on paragraph {n} of draft {d} {standing}", agreed),
        checks("{n} points are open for {seat} on draft {d}", |w, a| open_points(w, a)),
        checks("1 point is open for {seat} on draft {d}", |w, a| open_points_of(w, a, 1)),
        checks("{seat} has no picture of draft {d}", |w, a| {
            let draft = thing(w, a, "draft", "d")?;
            each(w, a, |seen| if seen.picture(&draft).is_none() { Ok(()) } else { Err("it has".to_owned()) })
        }),
        checks("in the picture {seat} has of draft {d}, {state} has {marks} on paragraph {n}", pictured),
        checks("{seat} finds proposal {p} in the text of draft {d}", |w, a| in_text(w, a, true)),
        checks("{seat} does not find proposal {p} in the text of draft {d}", |w, a| in_text(w, a, false)),
        checks("before revision {r} of draft {d}: {t} tabled, {x} disposed of, {y} withdrawn, {z} open", ledger),
        checks("the words of proposal {p} went to paragraph {n} of draft {d} for {seat}", went_to),
        checks("for {seat}, proposal {p} is merged with {others}", merged_with),
        checks("{draft} is a {method} text", |w, a| {
            let draft = w.p.state.drafts.get(&w.thing(a.get("draft"))?).ok_or("there is no such draft")?;
            same(&format!("{:?}", draft.method).to_lowercase(), a.get("method"))
        }),
    ]
}

fn same(found: &str, wanted: &str) -> Told {
    if found == wanted { Ok(()) } else { Err(format!("it is {found:?}")) }
}

fn each(world: &World, args: &Args, check: impl Fn(Seen<'_>) -> Told) -> Told {
    let at = world.clock.now();
    let seats: Vec<Seat> = world.seats(args.get("seat"))?;
    seats.iter().try_for_each(|seat| check(world.p.seen_by(seat, at)).map_err(|what| format!("for {seat:?}: {what}")))
}

fn is(found: bool, wanted: bool) -> Told {
    if found == wanted { Ok(()) } else { Err(format!("that is {found}")) }
}

fn sees(world: &mut World, args: &Args, wanted: bool) -> Told {
    let id = thing(world, args, "proposal", "p")?;
    each(world, args, |seen| {
        is(seen.proposal(&id).is_some(), wanted)?;
        is(seen.proposals().iter().any(|(known, _)| **known == id), wanted)
    })
}

fn standing(seen: Seen<'_>, id: &Id) -> String {
    match seen.standing(id) {
        None => "unknown".to_owned(),
        Some(Standing::Tabled) => "tabled".to_owned(),
        Some(Standing::Carried) => "carried over".to_owned(),
        Some(Standing::NotTold) => "not told of".to_owned(),
        Some(Standing::Withdrawn(_)) => "withdrawn".to_owned(),
        Some(Standing::Disposed(held)) => {
            let how = serde_json::to_value(held.disposition.disposal.how).expect("a word");
            let how = how.as_str().unwrap_or_default().replace('_', " ");
            if held.settled { format!("settled, {how}") } else { format!("disposed of, {how}") }
        }
    }
}

fn stands(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "proposal", "p")?;
    each(world, args, |seen| same(&standing(seen, &id), args.get("standing")))
}

fn base_reads(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "proposal", "p")?;
    let chair = world.seats("the Chair")?.remove(0);
    let base =
        world.p.seen_by(&chair, world.clock.now()).base_of(&id, &world.texts).ok_or("there is no such proposal")?;
    let base = base.map_err(|refusal| refusal.kind().to_owned())?;
    let words: Vec<_> = base.paragraphs.iter().map(|held| held.text.clone()).collect();
    let has = words.iter().any(|held| held.trim_end_matches('.') == args.get("words"));
    if has { Ok(()) } else { Err(format!("it reads {words:?}")) }
}

fn hears(world: &mut World, args: &Args, wanted: bool) -> Told {
    let id = thing(world, args, "statement", "s")?;
    each(world, args, |seen| {
        is(seen.statements().iter().any(|(known, held)| **known == id && held.withdrawn.is_none()), wanted)
    })
}

fn links(world: &mut World, args: &Args, wanted: bool) -> Told {
    let id = thing(world, args, "link", "l")?;
    each(world, args, |seen| {
        let mut drafts = world.p.state.drafts.keys();
        is(
            drafts.any(|draft| seen.links(draft).iter().any(|(known, held)| **known == id && held.unlinked.is_none())),
            wanted,
        )
    })
}

fn place(world: &World, args: &Args) -> Result<(Id, ParagraphId), String> {
    let draft = thing(world, args, "draft", "d")?;
    Ok((draft, paragraph(world, &format!("draft {}", args.get("d")), args.get("n"))?))
}

fn agreed(world: &mut World, args: &Args) -> Told {
    let ((draft, at), id) = (place(world, args)?, thing(world, args, "agreement", "g")?);
    each(world, args, |seen| {
        let all = seen.ad_refs(&draft);
        let held = all.iter().find(|held| held.id == id);
        let found = held.and_then(|held| held.paragraphs.iter().find(|(paragraph, _)| *paragraph == at));
        let standing = match found {
            None => "is not known",
            Some((_, AdRefStanding::Stands)) => "stands",
            Some((_, AdRefStanding::Lapsed(_))) => "has lapsed",
            Some((_, AdRefStanding::Reopened(_))) => "is taken back",
        };
        same(standing, args.get("standing"))
    })
}

fn open_points(world: &World, args: &Args) -> Told {
    open_points_of(world, args, number(args.get("n"))? as usize)
}

fn open_points_of(world: &World, args: &Args, wanted: usize) -> Told {
    let draft = thing(world, args, "draft", "d")?;
    each(world, args, |seen| {
        let points = seen.open_points(&draft);
        if points.len() == wanted { Ok(()) } else { Err(format!("they are {points:?}")) }
    })
}

fn marked(mark: &Mark) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().replace('_', " ");
    match mark {
        Mark::Proposes(_) => "a proposal".to_owned(),
        Mark::Sponsors(_) => "a sponsorship".to_owned(),
        Mark::Says { verb, earlier_words: false, .. } => word(serde_json::to_value(verb).expect("a word")),
        Mark::Says { verb, .. } => format!("{} on earlier words", word(serde_json::to_value(verb).expect("a word"))),
        Mark::SaysOf { verb, .. } => format!("{} of a proposal", word(serde_json::to_value(verb).expect("a word"))),
        Mark::AgreedAdRef(_, AdRefStanding::Stands) => "agreement".to_owned(),
        Mark::AgreedAdRef(..) => "a former agreement".to_owned(),
        Mark::Position(_, kind) => word(serde_json::to_value(kind).expect("a word")),
    }
}

fn pictured(world: &mut World, args: &Args) -> Told {
    let ((draft, at), by) = (place(world, args)?, code(args.get("state"))?);
    each(world, args, |seen| {
        let picture = seen.picture(&draft).ok_or("it has no picture")?;
        let cell: Vec<_> = picture.cells.get(&(at, by.clone())).into_iter().flatten().map(marked).collect();
        let cell = if cell.is_empty() { "nothing".to_owned() } else { cell.join(" and ") };
        same(&cell, args.get("marks"))
    })
}

fn in_text(world: &mut World, args: &Args, wanted: bool) -> Told {
    let (id, draft) = (thing(world, args, "proposal", "p")?, thing(world, args, "draft", "d")?);
    each(world, args, |seen| is(seen.in_the_text(&draft).iter().any(|(known, _)| **known == id), wanted))
}

fn ledger(world: &mut World, args: &Args) -> Told {
    let draft = thing(world, args, "draft", "d")?;
    let chair = world.seats("the Chair")?.remove(0);
    let revision = u32::try_from(number(args.get("r"))?).map_err(|e| e.to_string())?;
    let ledger = world.p.seen_by(&chair, world.clock.now()).ledger(&draft, Some(revision));
    let found = [&ledger.tabled, &ledger.disposed, &ledger.withdrawn, &ledger.open].map(|part| part.len().to_string());
    let wanted = ["t", "x", "y", "z"].map(|hole| args.get(hole).to_owned());
    if found == wanted { Ok(()) } else { Err(format!("they are {found:?}")) }
}

fn went_to(world: &mut World, args: &Args) -> Told {
    let ((_, at), id) = (place(world, args)?, thing(world, args, "proposal", "p")?);
    each(world, args, |seen| {
        let held = seen.disposition(&id).ok_or("it does not know what became of it")?;
        is(held.disposition.disposal.went_to.contains(&at), true)
    })
}

fn merged_with(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "proposal", "p")?;
    each(world, args, |seen| {
        let held = seen.disposition(&id).ok_or("it does not know what became of it")?;
        let names: Vec<_> = held.disposition.disposal.with.iter().map(|id| world.name_of(id)).collect();
        let names = if names.is_empty() { "nothing it knows of".to_owned() } else { names.join(", ") };
        same(&names, args.get("others"))
    })
}
