//! Sentences about decisions in a meeting: questions, the floor, objections, the gavel.

use nemcon_negotiation::acts::decision::ask_for_the_floor::AskForTheFloor;
use nemcon_negotiation::acts::decision::ask_for_time::AskForTime;
use nemcon_negotiation::acts::decision::defer_question::DeferQuestion;
use nemcon_negotiation::acts::decision::gavel::Gavel;
use nemcon_negotiation::acts::decision::give_the_floor::GiveTheFloor;
use nemcon_negotiation::acts::decision::let_it_pass::LetItPass;
use nemcon_negotiation::acts::decision::object::Object;
use nemcon_negotiation::acts::decision::put_question::PutQuestion;
use nemcon_negotiation::acts::decision::read_amendment::ReadAmendment;
use nemcon_negotiation::acts::decision::resume_question::ResumeQuestion;
use nemcon_negotiation::acts::decision::rule_on_request::RuleOnRequest;
use nemcon_negotiation::acts::decision::suspend_question::SuspendQuestion;
use nemcon_negotiation::acts::decision::withdraw_objection::WithdrawObjection;
use nemcon_negotiation::acts::decision::withdraw_question::WithdrawQuestion;
use nemcon_negotiation::state::{QuestionState, ReadOut, Subject};
use nemcon_negotiation::{Act, At, Content, Id, Lang, Text};

use crate::decided;
use crate::founding::{names, word};
use crate::put::{draft, latest, numbered};
use crate::sentence::{Args, Sentence, Told, tells};
use crate::texts::{languages, revised};
use crate::world::{ORIGIN, Who, World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    let tells = vec![
        tells("{who} puts draft {d} in meeting {m}", |w, a| put(w, a, whole(w, a)?, None)),
        tells("{who} puts draft {d} in meeting {m} under the element {element}", |w, a| {
            put(w, a, whole(w, a)?, Some(a.get("element")))
        }),
        tells("{who} puts the version before of draft {d} in meeting {m}", |w, a| {
            put(w, a, version_before(w, a)?, None)
        }),
        tells("{who} puts {numbers} of draft {d} in meeting {m}", |w, a| put(w, a, part(w, a)?, None)),
        tells("{who} puts document {d} in meeting {m}", |w, a| {
            put(w, a, Subject::Document { document: thing(w, a, "document", "d")? }, None)
        }),
        tells("{who} puts the rulebook {book} in meeting {m}", |w, a| {
            let rulebook = w.keep_rulebook(a.get("book"))?;
            put(w, a, Subject::Rules { rulebook }, None)
        }),
        tells("{who} puts the overlay {book} in meeting {m}", |w, a| {
            let overlay = w.keep_rulebook(a.get("book"))?;
            put(w, a, Subject::Overlay { overlay }, None)
        }),
        tells("{who} puts in meeting {m} that for once {act} departs from the article {article}", |w, a| {
            put(w, a, departure(a)?, None)
        }),
        tells("{who} puts in meeting {m} that decision {d} is reopened", |w, a| {
            let decision = thing(w, a, "decision", "d")?;
            put(w, a, Subject::Reopening { decision, reason: "It was gavelled in error".to_owned() }, None)
        }),
        tells("{who} puts in meeting {m} in words: {words}", |w, a| {
            put(w, a, Subject::Procedural { words: names(a.get("words")) }, None)
        }),
        tells("{who} asks for the floor in meeting {m}", |w, a| ask(w, a, None)),
        tells("{who} asks for the floor in meeting {m} from a screen that had entry {n}", |w, a| ask(w, a, Some("n"))),
        tells("{who} asks for the floor on question {q} in meeting {m}", ask_on),
        tells("{who} gives the floor to request {r}", gives),
        tells("{who} lets question {q} pass", |w, a| lets_pass(w, a, true)),
        tells("{who} lets it pass in meeting {m}", |w, a| lets_pass(w, a, false)),
        tells("{who} objects to question {q}", |w, a| objects(w, a, |_, _| Ok(()))),
        tells("{who} objects to question {q}, by name", |w, a| {
            objects(w, a, |o, _| {
                o.named = true;
                Ok(())
            })
        }),
        tells("{who} objects to question {q}, saying {reason}", |w, a| {
            objects(w, a, |o, a| {
                o.reason = Some(a.get("reason").to_owned());
                Ok(())
            })
        }),
        tells("{who} objects to question {q} from a screen that had entry {n}", |w, a| {
            objects(w, a, |o, a| {
                o.seen = Some(number(a.get("n"))?);
                Ok(())
            })
        }),
        tells("{who} withdraws objection {o}", withdraws_objection),
        tells("{who} asks for time on question {q}", asks_for_time),
        tells("{who} reads an amendment to question {q} in {languages}", |w, a| reads(w, a, ReadOut::OrallyAmended)),
        tells("{who} reads a correction to question {q} in {languages}", |w, a| reads(w, a, ReadOut::Corrected)),
        tells("{who} suspends question {q}", |w, a| {
            let question = thing(w, a, "question", "q")?;
            act(w, a, Content::SuspendQuestion(Box::new(SuspendQuestion { question, reason: None })))
        }),
        tells("{who} resumes question {q} in meeting {m}", resumes),
        tells("{who} defers question {q}", |w, a| {
            let question = thing(w, a, "question", "q")?;
            act(w, a, Content::DeferQuestion(Box::new(DeferQuestion { question, reason: None, to: None })))
        }),
        tells("{who} withdraws question {q}", |w, a| {
            let question = thing(w, a, "question", "q")?;
            act(w, a, Content::WithdrawQuestion(Box::new(WithdrawQuestion { question, reason: None })))
        }),
        tells("{who} gavels question {q}", |w, a| {
            let gavel = gavel(w, a)?;
            w.make(a.get("who"), gavel, "decision")
        }),
        tells("{who} gavels question {q} as entry {n} put it", gavels_as_put),
        tells("{who} gavels question {q}, and it is recorded at once", gavels_at_once),
        tells("{who} gavels question {q}, and a second later {other} asks for the floor in meeting {m}", |w, a| {
            gavels_and_then(w, a, |w, a| ask_of(w, a, a.get("other"), None))
        }),
        tells("{who} gavels question {q}, and a second later {other} objects", |w, a| {
            gavels_and_then(w, a, |w, a| {
                let object = Content::Object(Box::new(objection(w, a)?));
                w.make(a.get("other"), object, "objection")
            })
        }),
        tells("{who} rules on request {r} that decision {d} stands", |w, a| rules(w, a, Some("request"), true)),
        tells("{who} rules on request {r} that decision {d} is set aside", |w, a| rules(w, a, Some("request"), false)),
        tells("{who} rules on what came late that decision {d} stands", |w, a| rules(w, a, None, true)),
        tells("{who} rules on what came late that decision {d} is set aside", |w, a| rules(w, a, None, false)),
    ];
    [tells, decided::checks_of_decisions()].concat()
}

/// Returns the thing of a kind whose number stands in a hole.
pub fn thing(world: &World, args: &Args, kind: &str, hole: &str) -> Result<Id, String> {
    world.thing(&format!("{kind} {}", args.get(hole)))
}

/// Reads a number.
pub fn number(text: &str) -> Result<u64, String> {
    text.trim().parse().map_err(|_| format!("{text:?} is no number"))
}

fn act(world: &mut World, args: &Args, content: Content) -> Told {
    world.act(args.get("who"), content).map(|_| ())
}

fn named_draft(args: &Args) -> String {
    format!("draft {}", args.get("d"))
}

fn whole(world: &World, args: &Args) -> Result<Subject, String> {
    Ok(Subject::Text { version: latest(world, &named_draft(args))?, part: Vec::new() })
}

fn version_before(world: &World, args: &Args) -> Result<Subject, String> {
    let versions = &draft(world, &named_draft(args))?.versions;
    Ok(Subject::Text { version: versions[versions.len() - 2].hash, part: Vec::new() })
}

fn part(world: &World, args: &Args) -> Result<Subject, String> {
    let name = named_draft(args);
    Ok(Subject::Text { version: latest(world, &name)?, part: numbered(world, args)? })
}

fn departure(args: &Args) -> Result<Subject, String> {
    let article = serde_json::from_value(args.get("article").into()).map_err(|e| e.to_string())?;
    let reason = "The room wishes it so, this once".to_owned();
    Ok(Subject::Departure { article, act: args.get("act").to_owned(), reason })
}

/// Puts a question of that subject.
pub fn put(world: &mut World, args: &Args, subject: Subject, element: Option<&str>) -> Told {
    let element = element.map(code).transpose()?;
    let put = PutQuestion { element, meeting: thing(world, args, "meeting", "m")?, subject };
    world.make(args.get("who"), Content::PutQuestion(Box::new(put)), "question")
}

fn ask(world: &mut World, args: &Args, seen: Option<&str>) -> Told {
    let seen = seen.map(|hole| number(args.get(hole))).transpose()?;
    ask_of(world, args, args.get("who"), seen)
}

fn ask_of(world: &mut World, args: &Args, who: &str, seen: Option<u64>) -> Told {
    let ask = AskForTheFloor {
        from_afar: false,
        meeting: thing(world, args, "meeting", "m")?,
        purpose: None,
        question: None,
        seen,
    };
    world.make(who, Content::AskForTheFloor(Box::new(ask)), "request")
}

fn ask_on(world: &mut World, args: &Args) -> Told {
    let ask = AskForTheFloor {
        from_afar: false,
        meeting: thing(world, args, "meeting", "m")?,
        purpose: None,
        question: Some(thing(world, args, "question", "q")?),
        seen: Some(world.p.state.size),
    };
    world.make(args.get("who"), Content::AskForTheFloor(Box::new(ask)), "request")
}

fn gives(world: &mut World, args: &Args) -> Told {
    let request = thing(world, args, "request", "r")?;
    act(world, args, Content::GiveTheFloor(Box::new(GiveTheFloor { request, seen: None })))
}

fn lets_pass(world: &mut World, args: &Args, on_question: bool) -> Told {
    let pass = if on_question {
        let id = thing(world, args, "question", "q")?;
        let question = world.p.state.questions.get(&id).ok_or("there is no such question")?;
        LetItPass { meeting: question.meeting, question: Some(id) }
    } else {
        LetItPass { meeting: thing(world, args, "meeting", "m")?, question: None }
    };
    act(world, args, Content::LetItPass(Box::new(pass)))
}

fn objection(world: &World, args: &Args) -> Result<Object, String> {
    let question = thing(world, args, "question", "q")?;
    Ok(Object { named: false, question, reason: None, seen: None, wording: None })
}

fn objects(world: &mut World, args: &Args, fill: fn(&mut Object, &Args) -> Told) -> Told {
    let mut object = objection(world, args)?;
    fill(&mut object, args)?;
    world.make(args.get("who"), Content::Object(Box::new(object)), "objection")
}

fn withdraws_objection(world: &mut World, args: &Args) -> Told {
    let objection = thing(world, args, "objection", "o")?;
    let named = world.p.state.questions.iter().find(|(_, question)| question.objections.contains_key(&objection));
    let named = named.map(|(id, _)| *id);
    let unnamed = world.p.confidences.objections.iter();
    let unnamed = unnamed.into_iter().find(|(_, all)| all.iter().any(|heard| heard.id == Some(objection)));
    let question = named.or(unnamed.map(|(id, _)| *id));
    let question = question.map_or_else(|| world.thing("question 1"), Ok)?;
    let withdraw = WithdrawObjection { named: named.is_some(), objection, question };
    act(world, args, Content::WithdrawObjection(Box::new(withdraw)))
}

fn asks_for_time(world: &mut World, args: &Args) -> Told {
    let question = thing(world, args, "question", "q")?;
    act(world, args, Content::AskForTime(Box::new(AskForTime { question, words: None })))
}

/// Lines below are as for a revision of the draft.
fn reads(world: &mut World, args: &Args, how: ReadOut) -> Told {
    let question = thing(world, args, "question", "q")?;
    let held = world.p.state.questions.get(&question).map(|held| held.subject.clone());
    let id = world.next_id();
    let draft = match held {
        Some(Subject::Text { version, .. }) => world.p.state.versions.get(&version).map(|(draft, _)| *draft),
        _ => None,
    };
    let text = match draft.and_then(|draft| world.p.state.drafts.get(&draft)) {
        Some(draft) => revised(world, id, draft, &args.block)?,
        None => Text::from_plain(Lang::En, id, "The group met."),
    };
    let mut blobs = nemcon_negotiation::ByLang::default();
    for lang in languages(args.get("languages"))? {
        blobs.insert(lang, world.keep(Text { lang, ..text.clone() }.bytes()));
    }
    let read = ReadAmendment { how, languages: blobs, question };
    world.act_named(id, args.get("who"), Content::ReadAmendment(Box::new(read))).map(|_| ())
}

fn resumes(world: &mut World, args: &Args) -> Told {
    let question = thing(world, args, "question", "q")?;
    let resume = ResumeQuestion { meeting: thing(world, args, "meeting", "m")?, question };
    act(world, args, Content::ResumeQuestion(Box::new(resume)))
}

fn gavel(world: &World, args: &Args) -> Result<Content, String> {
    let question = thing(world, args, "question", "q")?;
    let put = world.p.state.questions.get(&question).map_or(0, |question| question.number);
    Ok(Content::Gavel(Box::new(Gavel { put, question })))
}

fn gavels_as_put(world: &mut World, args: &Args) -> Told {
    let gavel = Gavel { put: number(args.get("n"))?, question: thing(world, args, "question", "q")? };
    world.make(args.get("who"), Content::Gavel(Box::new(gavel)), "decision")
}

fn the_gavel(world: &mut World, args: &Args) -> Result<Act, String> {
    let content = gavel(world, args)?;
    let Who { by, capacity, done_at, person, seen } = world.who(args.get("who"))?;
    Ok(Act { id: world.next_id(), group: ORIGIN.to_owned(), by, capacity, done_at, person, seen, content })
}

fn gavels_at_once(world: &mut World, args: &Args) -> Told {
    let gavel = the_gavel(world, args)?;
    world.send_at(gavel, At::once(world.clock.now())).map(|_| ())
}

/// The gavel falls; a second later somebody else acts, who cannot yet have seen it; then the gavel is recorded.
fn gavels_and_then(world: &mut World, args: &Args, then: fn(&mut World, &Args) -> Told) -> Told {
    let received = world.clock.now();
    let gavel = the_gavel(world, args)?;
    world.clock.set(received.plus_millis(1_000));
    then(world, args)?;
    match world.send_at(gavel, At { received, recorded: received.plus_millis(2_000) })? {
        Some(id) => world.call("decision", id),
        None => world.clock.set(received.plus_millis(2_000)),
    }
    Ok(())
}

fn rules(world: &mut World, args: &Args, on: Option<&str>, stands: bool) -> Told {
    let request = on.map(|kind| thing(world, args, kind, "r")).transpose()?;
    let decision = thing(world, args, "decision", "d")?;
    let words = "The request reached the Chair after the gavel".to_owned();
    act(world, args, Content::RuleOnRequest(Box::new(RuleOnRequest { decision, request, stands, words })))
}

/// Says whether a question is in the state of that name.
pub fn is_in(state: &QuestionState, name: &str) -> bool {
    let value = serde_json::to_value(state).expect("a state serializes");
    word::<String>(name).is_ok_and(|name| value["state"] == name)
}
