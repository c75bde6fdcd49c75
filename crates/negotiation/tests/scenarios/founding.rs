//! Sentences that found a group, and those that any page may use to check what happened.

use std::collections::BTreeMap;

use nemcon_negotiation::acts::founding::open_group::{FoundingResolution, OpenGroup};
use nemcon_negotiation::acts::rules::enter_room_decision::EnterRoomDecision;
use nemcon_negotiation::canon::canonical;
use nemcon_negotiation::rulebook::EntityKind;
use nemcon_negotiation::state::{ElementKind, MandateElement, ReportSection, Subject, Term};
use nemcon_negotiation::{Code, Content, Date, Flag, Hash, Lang, Names};

use crate::clock;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// The invented States of all pages, in protocol order.
pub const STATES: [&str; 12] = [
    "Amaranta",
    "Brelland",
    "Corvia",
    "Delmara",
    "Estovia",
    "Fennmark",
    "Galdria",
    "Hestia Isles",
    "Ilvany",
    "Jorrin",
    "Kestria",
    "Lorvane",
];

/// Those who take part without being Members, by kind.
pub const OTHERS: [(&str, EntityKind); 3] = [
    ("Farholm", EntityKind::ObserverState),
    ("Ostwick Union", EntityKind::Organization),
    ("Quayside Forum", EntityKind::Stakeholder),
];

/// Returns a name in all six languages, the same in each: names are not what the pages are about.
pub fn names(text: &str) -> Names {
    Names(Lang::ALL.into_iter().map(|lang| (lang, text.to_owned())).collect())
}

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("A group of {n} States with rulebook {book}, rules adopted, on {date} at {time} in New York", adopted),
        tells(
            "A group of {n} States with rulebook {book}, rules adopted, working in {languages}, on {date} at {time} in New York",
            |world, args| {
                world.languages = crate::texts::languages(args.get("languages"))?;
                adopted(world, args)
            },
        ),
        tells("A group of {n} States with rulebook {book} on {date} at {time} in New York", not_adopted),
        tells("Nothing is opened yet on {date} at {time} in New York", nothing_yet),
        tells("{who} opens the group of {n} States with rulebook {book}", opens),
        tells("The same act is sent again", sent_again),
        tells("Another act is sent under the same name", same_name),
        tells("{who} sends to another group: it opens {meeting} in formal mode", to_another_group),
        checks("refused: {kind}", |world, args| world.meet_refusal(args.get("kind"))),
        checks("flag: {flag}", flag),
        checks("no flag", no_flag),
        checks("outcome: {result}", outcome),
        checks("article: {article}", article),
        checks("the departure is used up", departure_used),
        checks("the rules are adopted", rules_adopted),
        checks("the rules are not adopted", rules_not_adopted),
        checks("entry {number} is closed", entry_closed),
    ]
}

fn adopted(world: &mut World, args: &Args) -> Told {
    not_adopted(world, args)?;
    let rulebook = world.keep_rulebook(args.get("book"))?;
    let decision = EnterRoomDecision {
        element: None,
        happened: world.clock.now(),
        meeting: None,
        question: None,
        reason: "The group adopted its rules in the room".to_owned(),
        subject: Subject::Rules { rulebook },
    };
    world.act("the Chair", Content::EnterRoomDecision(Box::new(decision)))?;
    world.acts.clear();
    Ok(())
}

fn not_adopted(world: &mut World, args: &Args) -> Told {
    nothing_yet(world, args)?;
    open(world, "the secretariat", args)?;
    world.acts.clear();
    Ok(())
}

fn nothing_yet(world: &mut World, args: &Args) -> Told {
    let date = clock::date(args.get("date"))?;
    let at = world.clock.read(&format!("{}, {}", args.get("date"), args.get("time")))?;
    assert_eq!(at.date(), date);
    world.clock.set(clock::zoned(at)?.at);
    Ok(())
}

fn opens(world: &mut World, args: &Args) -> Told {
    open(world, args.get("who"), args)
}

fn open(world: &mut World, who: &str, args: &Args) -> Told {
    let n: usize = args.get("n").parse().map_err(|_| format!("{:?} is no number of States", args.get("n")))?;
    if !(1..=STATES.len()).contains(&n) {
        return Err(format!("the pages know {} States", STATES.len()));
    }
    let rulebook = world.keep_rulebook(args.get("book"))?;
    let group = group(world, &STATES[..n], rulebook)?;
    world.act(who, Content::OpenGroup(Box::new(group))).map(|_| ())
}

fn group(world: &mut World, members: &[&str], rulebook: Hash) -> Result<OpenGroup, String> {
    let mut entities: BTreeMap<EntityKind, Vec<Code>> = BTreeMap::new();
    let mut entity_names: BTreeMap<Code, Names> = BTreeMap::new();
    let members = members.iter().map(|name| (*name, EntityKind::Member));
    for (name, kind) in members.chain(OTHERS) {
        entities.entry(kind).or_default().push(code(name)?);
        entity_names.insert(code(name)?, names(name));
    }
    let element = |element: &str, title: &str, qualifier: Option<&str>| MandateElement {
        code: code(element).expect("an element has a code"),
        title: names(title),
        kind: ElementKind::Substantive,
        qualifier: qualifier.map(names),
        source: "A/RES/75/900".to_owned(),
    };
    let section = |section: &str, title: &str, elements: &[&str]| ReportSection {
        code: code(section).expect("a section has a code"),
        elements: elements.iter().map(|element| code(element).expect("a code")).collect(),
        title: names(title),
    };
    let date = |text: &str| text.parse::<Date>().expect("a date");
    Ok(OpenGroup {
        elements: vec![
            element("norms", "Rules, norms and principles", Some("as a priority")),
            element("threats", "Existing and potential threats", None),
            element("capacity", "Capacity-building", None),
        ],
        entities,
        entity_names: world.keep(canonical(&entity_names).into_bytes()),
        languages: if world.languages.is_empty() { Lang::ALL.to_vec() } else { world.languages.clone() },
        names: names("Working Group of a Story"),
        parent: names("Assembly of a Story"),
        resolution: FoundingResolution { date: date("2020-12-31"), symbol: "A/RES/75/900".to_owned() },
        rulebook,
        sections: vec![
            section("overview", "Overview", &[]),
            section("section-b", "Existing and potential threats", &["threats"]),
            section("section-c", "Rules, norms and principles", &["norms"]),
        ],
        succeeds: None,
        symbol_base: "A/AC.900".to_owned(),
        term: Term { from: date("2021-01-01"), to: date("2025-12-31") },
    })
}

fn sent_again(world: &mut World, _: &Args) -> Told {
    let act = world.sent.clone().ok_or("nothing was sent yet")?;
    world.send(act).map(|_| ())
}

fn same_name(world: &mut World, _: &Args) -> Told {
    let mut act = world.sent.clone().ok_or("nothing was sent yet")?;
    act.person = Some(crate::world::digest_of("somebody else"));
    world.send(act).map(|_| ())
}

fn to_another_group(world: &mut World, args: &Args) -> Told {
    use nemcon_negotiation::acts::calendar::open_meeting::OpenMeeting;
    use nemcon_negotiation::state::Mode;
    let open = OpenMeeting { meeting: world.thing(args.get("meeting"))?, mode: Mode::Formal };
    world.other_origin = Some("exercise.example/another".to_owned());
    let told = world.act(args.get("who"), Content::OpenMeeting(Box::new(open)));
    world.other_origin = None;
    told.map(|_| ())
}

/// Reads a word of the record, such as a flag or a mode, by the type's own spelling.
pub fn word<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    let word = text.trim().to_lowercase().replace([' ', '-'], "_");
    serde_json::from_value(serde_json::Value::String(word)).map_err(|e| e.to_string())
}

fn flag(world: &mut World, args: &Args) -> Told {
    let flag: Flag = word(args.get("flag"))?;
    let flags = &world.admitted()?.outcome.flags;
    if flags.contains(&flag) { Ok(()) } else { Err(format!("the flags are {flags:?}")) }
}

fn no_flag(world: &mut World, _: &Args) -> Told {
    let flags = &world.admitted()?.outcome.flags;
    if flags.is_empty() { Ok(()) } else { Err(format!("the flags are {flags:?}")) }
}

fn outcome(world: &mut World, args: &Args) -> Told {
    let result = world.admitted()?.outcome.result.clone();
    if result.as_deref() == Some(args.get("result")) { Ok(()) } else { Err(format!("the outcome is {result:?}")) }
}

fn article(world: &mut World, args: &Args) -> Told {
    let article = match &world.answer {
        Some(Ok(admission)) => admission.rule,
        Some(Err(refusal)) => refusal.article(),
        None => return Err("nothing was done yet".to_owned()),
    };
    if article.id() == args.get("article") { Ok(()) } else { Err(format!("the article is {}", article.id())) }
}

fn departure_used(world: &mut World, _: &Args) -> Told {
    let used = !world.admitted()?.outcome.departures.is_empty();
    if used { Ok(()) } else { Err("no departure was used up".to_owned()) }
}

fn rules_adopted(world: &mut World, _: &Args) -> Told {
    if world.p.state.rules_adopted.is_some() { Ok(()) } else { Err("they are not adopted".to_owned()) }
}

fn rules_not_adopted(world: &mut World, _: &Args) -> Told {
    if world.p.state.rules_adopted.is_none() { Ok(()) } else { Err("they are adopted".to_owned()) }
}

fn entry_closed(world: &mut World, args: &Args) -> Told {
    let number: u64 = args.get("number").parse().map_err(|_| "a number is needed".to_owned())?;
    let closed = world.p.state.closed_entries.contains(&number);
    if closed { Ok(()) } else { Err(format!("entry {number} is open")) }
}
