//! Sentences about rulings, appeals and what the room decides.

use nemcon_negotiation::acts::rules::appeal_ruling::AppealRuling;
use nemcon_negotiation::acts::rules::certify_room_decision::CertifyRoomDecision;
use nemcon_negotiation::acts::rules::enter_room_decision::EnterRoomDecision;
use nemcon_negotiation::acts::rules::enter_ruling::EnterRuling;
use nemcon_negotiation::acts::rules::settle_appeal::SettleAppeal;
use nemcon_negotiation::state::{Officer, Subject};
use nemcon_negotiation::{Article, Content};

use crate::decision::put;
use crate::founding::{names, word};
use crate::put::{draft, latest};
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} rules on the article {article} in {meeting}: {words}", rules),
        tells("{who} rules in {meeting} that for once {act} departs from the article {article}", waives),
        tells("{who} appeals in {meeting} against {ruling}", appeals),
        tells("{who} settles the appeal against {ruling}: {end}", settles),
        tells("{who} enters that the room adopted {draft} in {meeting} at {when}", |w, a| room_text(w, a, None)),
        tells("{who} enters that the room adopted {draft} at {when} for {question}", room_for_question),
        tells("{who} enters that the room elected the {office} from {delegation} at {when}", room_officer),
        tells("{who} enters that the room decided in words at {when}: {words}", room_words),
        tells("{who} puts the {office} from {delegation} to the election in meeting {m}", puts_officer),
        tells("{who} certifies {decision}", certifies),
        checks("{decision} waits for the Chair", waits),
        checks("{decision} has effect", has_effect),
        checks("the appeal against {ruling} is {end}", appeal_is),
        checks("{draft} is adopted", |world, args| is_adopted(world, args, true)),
        checks("{draft} is not adopted", |world, args| is_adopted(world, args, false)),
        checks("{n} departure waits to be used", departures_wait),
        checks("{n} departures wait to be used", departures_wait),
    ]
}

/// Reads the name of an article.
fn article(text: &str) -> Result<Article, String> {
    let value = serde_json::Value::String(text.to_owned());
    serde_json::from_value(value).map_err(|_| format!("{text:?} names no article"))
}

fn rule(world: &mut World, args: &Args, lets: Option<String>, words: &str) -> Told {
    let meeting = Some(world.thing(args.get("meeting"))?);
    let ruling = EnterRuling { article: article(args.get("article"))?, lets, meeting, words: words.to_owned() };
    world.make(args.get("who"), Content::EnterRuling(Box::new(ruling)), "ruling")
}

fn rules(world: &mut World, args: &Args) -> Told {
    let words = args.get("words").to_owned();
    rule(world, args, None, &words)
}

fn waives(world: &mut World, args: &Args) -> Told {
    rule(world, args, Some(args.get("act").to_owned()), "For this once, because of the hour")
}

fn appeals(world: &mut World, args: &Args) -> Told {
    let (meeting, ruling) = (world.thing(args.get("meeting"))?, world.thing(args.get("ruling"))?);
    let appeal = AppealRuling { meeting, ruling };
    world.act(args.get("who"), Content::AppealRuling(Box::new(appeal))).map(|_| ())
}

fn settles(world: &mut World, args: &Args) -> Told {
    let (end, ruling) = (word(args.get("end"))?, world.thing(args.get("ruling"))?);
    let settle = SettleAppeal { end, ruling, words: "After consultation".to_owned() };
    world.act(args.get("who"), Content::SettleAppeal(Box::new(settle))).map(|_| ())
}

fn room(world: &mut World, args: &Args, fill: impl FnOnce(&mut EnterRoomDecision, &World) -> Told) -> Told {
    let mut decision = EnterRoomDecision {
        element: code("norms").ok(),
        happened: world.instant(args.get("when"))?,
        meeting: None,
        question: None,
        reason: "The service could not be reached".to_owned(),
        subject: Subject::Procedural { words: names("The group invites the Quayside Forum") },
    };
    fill(&mut decision, world)?;
    world.make(args.get("who"), Content::EnterRoomDecision(Box::new(decision)), "room decision")
}

fn room_text(world: &mut World, args: &Args, question: Option<&str>) -> Told {
    let meeting = if question.is_none() { Some(args.get("meeting")) } else { None };
    room(world, args, |decision, world| {
        decision.meeting = meeting.map(|meeting| world.thing(meeting)).transpose()?;
        decision.question = question.map(|question| world.thing(question)).transpose()?;
        decision.subject = Subject::Text { version: latest(world, args.get("draft"))?, part: Vec::new() };
        Ok(())
    })
}

fn room_for_question(world: &mut World, args: &Args) -> Told {
    room_text(world, args, Some(args.get("question")))
}

fn room_officer(world: &mut World, args: &Args) -> Told {
    let officer = Officer { office: code(args.get("office"))?, of: Some(code(args.get("delegation"))?), person: None };
    room(world, args, |decision, _| {
        decision.element = None;
        decision.subject = Subject::Officers { officers: vec![officer] };
        Ok(())
    })
}

fn puts_officer(world: &mut World, args: &Args) -> Told {
    let officer = Officer { office: code(args.get("office"))?, of: Some(code(args.get("delegation"))?), person: None };
    put(world, args, Subject::Officers { officers: vec![officer] }, None)
}

fn room_words(world: &mut World, args: &Args) -> Told {
    room(world, args, |decision, _| {
        decision.element = None;
        decision.subject = Subject::Procedural { words: names(args.get("words")) };
        Ok(())
    })
}

fn certifies(world: &mut World, args: &Args) -> Told {
    let certify = CertifyRoomDecision { decision: world.thing(args.get("decision"))? };
    world.act(args.get("who"), Content::CertifyRoomDecision(Box::new(certify))).map(|_| ())
}

fn waits(world: &mut World, args: &Args) -> Told {
    let id = world.thing(args.get("decision"))?;
    let waits = world.p.state.room_decisions.get(&id).is_some_and(|room| room.certified.is_none());
    if waits && !world.p.state.decisions.contains_key(&id) { Ok(()) } else { Err("it does not wait".to_owned()) }
}

fn has_effect(world: &mut World, args: &Args) -> Told {
    let id = world.thing(args.get("decision"))?;
    if world.p.state.decisions.contains_key(&id) { Ok(()) } else { Err("it has none".to_owned()) }
}

fn appeal_is(world: &mut World, args: &Args) -> Told {
    let id = world.thing(args.get("ruling"))?;
    let ruling = world.p.state.rulings.get(&id).ok_or("there is no such ruling")?;
    let end = match ruling.appeal {
        Some((_, Some(end))) => serde_json::to_value(end).map_err(|e| e.to_string())?,
        Some((_, None)) => "waiting".into(),
        None => "none".into(),
    };
    let wanted = args.get("end").replace(' ', "_");
    if end == wanted.as_str() { Ok(()) } else { Err(format!("it is {end}")) }
}

fn is_adopted(world: &mut World, args: &Args, expected: bool) -> Told {
    let adopted = draft(world, args.get("draft"))?.adopted.is_some();
    if adopted == expected { Ok(()) } else { Err(format!("adopted: {adopted}")) }
}

fn departures_wait(world: &mut World, args: &Args) -> Told {
    let n = world.p.state.departures.values().filter(|departure| departure.used_by.is_none()).count();
    if n.to_string() == args.get("n") { Ok(()) } else { Err(format!("{n} wait")) }
}
