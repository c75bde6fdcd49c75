//! Sentences about what a meeting has under discussion.

use nemcon_negotiation::Content;
use nemcon_negotiation::acts::calendar::take_up::TakeUp;
use nemcon_negotiation::state::{SpokenOn, Topic};

use crate::decision::thing;
use crate::proposals::{spoken_on, to};
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::World;

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} takes up draft {d} in {meeting}, telling {to}", |w, a| {
            let topic = text(w, a)?;
            takes_up(w, a, Some(topic))
        }),
        tells("{who} takes up paragraph {n} of draft {d} in {meeting}, telling {to}", |w, a| {
            let topic = paragraph(w, a)?;
            takes_up(w, a, Some(topic))
        }),
        tells("{who} takes up document {x} in {meeting}, telling {to}", |w, a| {
            let document = Some(thing(w, a, "document", "x")?);
            let take_up = TakeUp { document, item: None, meeting: w.thing(a.get("meeting"))?, on: None, to: to(a)? };
            w.act(a.get("who"), Content::TakeUp(Box::new(take_up))).map(|_| ())
        }),
        tells("{who} takes up document {x} with draft {d} in {meeting}, telling {to}", |w, a| {
            let (document, on) = (Some(thing(w, a, "document", "x")?), Some(text(w, a)?));
            let take_up = TakeUp { document, item: None, meeting: w.thing(a.get("meeting"))?, on, to: to(a)? };
            w.act(a.get("who"), Content::TakeUp(Box::new(take_up))).map(|_| ())
        }),
        tells("{who} has done with it in {meeting}, telling {to}", |w, a| takes_up(w, a, None)),
        checks("for {seat}, paragraph {n} of draft {d} is under discussion in {meeting}", |w, a| {
            let topic = paragraph(w, a)?;
            is_under_discussion(w, a, Some(topic))
        }),
        checks("for {seat}, draft {d} is under discussion in {meeting}", |w, a| {
            let topic = text(w, a)?;
            is_under_discussion(w, a, Some(topic))
        }),
        checks("{seat} follows the floor of {meeting}", |w, a| follows(w, a, true)),
        checks("{seat} does not follow the floor of {meeting}", |w, a| follows(w, a, false)),
        checks("for {seat}, document {x} is under discussion in {meeting}", |w, a| {
            let (wanted, meeting) = (thing(w, a, "document", "x")?, w.thing(a.get("meeting"))?);
            let at = w.clock.now();
            w.seats(a.get("seat"))?.iter().try_for_each(|seat| {
                let found = w.p.seen_by(seat, at).document_under_discussion(&meeting);
                if found == Some(wanted) { Ok(()) } else { Err(format!("for {seat:?} it is {found:?}")) }
            })
        }),
        checks("for {seat}, nothing is under discussion in {meeting}", |w, a| is_under_discussion(w, a, None)),
    ]
}

fn text(world: &World, args: &Args) -> Result<Topic, String> {
    Ok(Topic { draft: thing(world, args, "draft", "d")?, paragraph: None })
}

fn paragraph(world: &World, args: &Args) -> Result<Topic, String> {
    match spoken_on(world, args)? {
        SpokenOn::Paragraph { draft, paragraph } => Ok(Topic { draft, paragraph: Some(paragraph) }),
        SpokenOn::Proposal { .. } => Err("which paragraph?".to_owned()),
    }
}

fn takes_up(world: &mut World, args: &Args, on: Option<Topic>) -> Told {
    let take_up = TakeUp { document: None, item: None, meeting: world.thing(args.get("meeting"))?, on, to: to(args)? };
    world.act(args.get("who"), Content::TakeUp(Box::new(take_up))).map(|_| ())
}

fn follows(world: &mut World, args: &Args, wanted: bool) -> Told {
    let (meeting, at) = (world.thing(args.get("meeting"))?, world.clock.now());
    world.seats(args.get("seat"))?.iter().try_for_each(|seat| {
        let follows = world.p.seen_by(seat, at).follows(&meeting);
        if follows == wanted { Ok(()) } else { Err(format!("for {seat:?} it is {follows}")) }
    })
}

fn is_under_discussion(world: &mut World, args: &Args, wanted: Option<Topic>) -> Told {
    let (meeting, at) = (world.thing(args.get("meeting"))?, world.clock.now());
    world.seats(args.get("seat"))?.iter().try_for_each(|seat| {
        let seen = world.p.seen_by(seat, at);
        let found = seen.under_discussion(&meeting).map(|(_, topic)| topic);
        if found == wanted && seen.document_under_discussion(&meeting).is_none() {
            Ok(())
        } else {
            Err(format!("for {seat:?} it is {found:?}"))
        }
    })
}
