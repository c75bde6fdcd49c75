//! Sentences about points of order and other motions.

use nemcon_negotiation::Content;
use nemcon_negotiation::acts::decision::give_the_floor::GiveTheFloor;
use nemcon_negotiation::acts::floor::raise_motion::RaiseMotion;
use nemcon_negotiation::acts::floor::rule_on_motion::RuleOnMotion;
use nemcon_negotiation::acts::floor::withdraw_motion::WithdrawMotion;
use nemcon_negotiation::acts::other_means::enter_for_delegation::EnterForDelegation;
use nemcon_negotiation::state::{Means, MotionKind, MotionState};

use crate::decision::thing;
use crate::founding::word;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} raises a point of order in {meeting}", |w, a| {
            raises(w, a, MotionKind::PointOfOrder, Some("The speaker is not on the item".to_owned()))
        }),
        tells("{who} enters that {of} raised a point of order at {time} in {meeting}", |w, a| enters(w, a, false)),
        tells(
            "{who} enters that {of} raised a point of order at {time} against the speech of {request} in {meeting}",
            |w, a| enters(w, a, true),
        ),
        tells("{who} moves {kind} in {meeting}", |w, a| raises(w, a, word(a.get("kind"))?, None)),
        tells("{who} withdraws motion {n}", |w, a| {
            let motion = thing(w, a, "motion", "n")?;
            w.act(a.get("who"), Content::WithdrawMotion(Box::new(WithdrawMotion { motion }))).map(|_| ())
        }),
        tells("{who} gives the floor to motion {n}", |w, a| {
            let request = thing(w, a, "motion", "n")?;
            w.act(a.get("who"), Content::GiveTheFloor(Box::new(GiveTheFloor { request, seen: None }))).map(|_| ())
        }),
        tells("{who} upholds motion {n}: {words}", |w, a| rules(w, a, true)),
        tells("{who} does not uphold motion {n}: {words}", |w, a| rules(w, a, false)),
        checks("motion {n} is {how}", motion_is),
        checks("{step} is due in {meeting}", |w, a| is_due(w, a, Some(a.get("step")))),
        checks("nothing moved is due in {meeting}", |w, a| is_due(w, a, None)),
        checks("in {meeting} the motions are by {names}", |w, a| {
            let meeting = w.thing(a.get("meeting"))?;
            let by: Vec<_> = w.p.state.motions_before(&meeting).into_iter().map(|(_, held)| held.by.clone()).collect();
            let wanted = match a.get("names") {
                "nobody" => vec![],
                names => names.split(", ").map(code).collect::<Result<Vec<_>, _>>()?,
            };
            if by == wanted { Ok(()) } else { Err(format!("they are by {by:?}")) }
        }),
        checks("the clock stands in {meeting}", |w, a| clock(w, a, true)),
        checks("the clock runs in {meeting}", |w, a| clock(w, a, false)),
    ]
}

fn raises(world: &mut World, args: &Args, kind: MotionKind, words: Option<String>) -> Told {
    let meeting = world.thing(args.get("meeting"))?;
    let raise = RaiseMotion { from_afar: false, kind, meeting, speech: None, words };
    world.make(args.get("who"), Content::RaiseMotion(Box::new(raise)), "motion")
}

fn enters(world: &mut World, args: &Args, against: bool) -> Told {
    let (kind, meeting) = (MotionKind::PointOfOrder, world.thing(args.get("meeting"))?);
    let speech = if against { Some(world.thing(args.get("request"))?) } else { None };
    let raise = Content::RaiseMotion(Box::new(RaiseMotion { from_afar: false, kind, meeting, speech, words: None }));
    let enter = EnterForDelegation {
        act: raise.name().to_owned(),
        body: raise.body(),
        happened: world.instant(args.get("time"))?,
        means: Means::Floor,
        of: code(args.get("of"))?,
        paper: None,
    };
    world.make(args.get("who"), Content::EnterForDelegation(Box::new(enter)), "motion")
}

fn rules(world: &mut World, args: &Args, upheld: bool) -> Told {
    let motion = thing(world, args, "motion", "n")?;
    let rule = RuleOnMotion { motion, upheld, words: args.get("words").to_owned() };
    world.make(args.get("who"), Content::RuleOnMotion(Box::new(rule)), "ruling")
}

fn motion_is(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "motion", "n")?;
    let held = world.p.state.motions.get(&id).ok_or("there is no such motion")?;
    let is = match held.state {
        MotionState::Raised => "raised",
        MotionState::HasFloor => "has_floor",
        MotionState::Heard => "heard",
        MotionState::Ruled { upheld: true, .. } => "upheld",
        MotionState::Ruled { .. } => "not_upheld",
        MotionState::Withdrawn => "withdrawn",
    };
    if is == args.get("how") { Ok(()) } else { Err(format!("it is {is}")) }
}

fn clock(world: &mut World, args: &Args, stands: bool) -> Told {
    let meeting = world.thing(args.get("meeting"))?;
    let speech = world.p.state.speaking(&meeting).ok_or("nobody speaks")?;
    if speech.is_paused() == stands { Ok(()) } else { Err("it does not".to_owned()) }
}

fn is_due(world: &mut World, args: &Args, wanted: Option<&str>) -> Told {
    let meeting = world.thing(args.get("meeting"))?;
    let due = world.p.state.motion_due(&meeting).and_then(|(_, held)| held.kind.step());
    if due == wanted { Ok(()) } else { Err(format!("what is due is {due:?}")) }
}
