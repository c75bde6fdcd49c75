//! Sentences about stakeholders: rounds, applications, the list under silence, objections, and who is told what.

use nemcon_negotiation::acts::stakeholders::accredit::{Accredit, Accredited};
use nemcon_negotiation::acts::stakeholders::admit_in_status::AdmitInStatus;
use nemcon_negotiation::acts::stakeholders::apply::Apply;
use nemcon_negotiation::acts::stakeholders::ask_about_objections::AskAboutObjections;
use nemcon_negotiation::acts::stakeholders::circulate_list::CirculateList;
use nemcon_negotiation::acts::stakeholders::conclude_round::ConcludeRound;
use nemcon_negotiation::acts::stakeholders::lift_objection::LiftObjection;
use nemcon_negotiation::acts::stakeholders::list_application::ListApplication;
use nemcon_negotiation::acts::stakeholders::object_to_application::ObjectToApplication;
use nemcon_negotiation::acts::stakeholders::open_round::OpenRound;
use nemcon_negotiation::acts::stakeholders::review_application::{ReviewApplication, Step};
use nemcon_negotiation::acts::stakeholders::withdraw_application::WithdrawApplication;
use nemcon_negotiation::state::{
    ApplicantFacts, Application, Means, PublicList, RoundCounts, Standing, Subject, Track,
};
use nemcon_negotiation::{Code, Content, Hash, Id};

use crate::calendar::zoned;
use crate::decision::thing;
use crate::delegations::commitment;
use crate::founding::word;
use crate::other_means::enter;
use crate::sentence::{Args, Sentence, Told, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter by which something happens, except those on answers.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("The group adopts the modalities {book}", adopts),
        tells("{who} opens a round until {deadline}", |w, a| opens(w, a, false)),
        tells("{who} opens a round for session {s} until {deadline}", |w, a| opens(w, a, true)),
        tells("{who} applies in round {r} {track}", |w, a| applies(w, a, None)),
        tells("{who} applies in round {r} {track}, instead of application {a}", |w, a| {
            let before = thing(w, a, "application", "a")?;
            applies(w, a, Some(before))
        }),
        tells("{who} applies in round {r} {track}, and does not say what for", |w, a| {
            let facts = ApplicantFacts { purpose: None, ..facts(a.get("who"), track(a)?) };
            apply(w, a.get("who"), facts, None, thing(w, a, "round", "r")?)
        }),
        tells("{n} organizations {track} apply in round {r}", many_apply),
        tells("{who} withdraws its application in round {r}", |w, a| withdraws(w, a, false)),
        tells("{who} withdraws its application in round {r}, told to all States", |w, a| withdraws(w, a, true)),
        tells("{who} reviews application {a}: {step}", |w, a| {
            let id = thing(w, a, "application", "a")?;
            let of = held(w, &id).map_or_else(|_| code("nobody"), |held| Ok(held.by.clone()))?;
            reviews(w, a.get("who"), id, of, word(a.get("step"))?)
        }),
        tells("{who} reviews application {a} of {of}: {step}", |w, a| {
            reviews(w, a.get("who"), thing(w, a, "application", "a")?, code(a.get("of"))?, word(a.get("step"))?)
        }),
        tells("{who} approves and lists all who wait in round {r}", lists_all),
        tells("{who} approves and takes note of all in status in round {r}", notes_all),
        tells("{who} takes note that application {a} takes part", |w, a| notes(w, a, None)),
        tells("{who} takes note that application {a} takes part, under the name {name}", |w, a| {
            notes(w, a, Some(a.get("name")))
        }),
        tells("{who} lists application {a}", |w, a| lists(w, a, true)),
        tells("{who} lists application {a} in other words", |w, a| lists(w, a, false)),
        tells("{who} circulates the list of round {r} by letter {l} until {deadline}", |w, a| circulates(w, a, 0)),
        tells("{who} circulates the list of round {r} by letter {l} until {deadline}, with one too many", |w, a| {
            circulates(w, a, 1)
        }),
        tells("{who} objects to application {a}", |w, a| objects(w, a, None)),
        tells("{who} objects to application {a} on the basis: {basis}", |w, a| {
            objects(w, a, Some(a.get("basis").to_owned()))
        }),
        tells("{who} objects to applications {from} to {to} on the basis: {basis}", objects_to_many),
        tells("{who} enters that {state} objected to application {a} by letter at {when}", |w, a| {
            let (application, basis) = (thing(w, a, "application", "a")?, None);
            let round = held(w, &application)?.round;
            let content = Content::ObjectToApplication(Box::new(ObjectToApplication { application, basis, round }));
            enter(w, a, content, Means::Letter, true)
        }),
        tells("{who} lifts its objection to application {a}", |w, a| {
            let round = held(w, &thing(w, a, "application", "a")?)?.round;
            lifts(w, a, round)
        }),
        tells("{who} lifts its objection to application {a}, as of round {r}", |w, a| {
            let round = thing(w, a, "round", "r")?;
            lifts(w, a, round)
        }),
        tells("{who} accredits application {a}", |w, a| accredits(w, a, None, None)),
        tells("{who} accredits application {a} under the name {name}", |w, a| {
            accredits(w, a, None, Some(a.get("name")))
        }),
        tells("{who} accredits applications {several} in round {r}", |w, a| accredits_several(w, a, false)),
        tells("{who} accredits applications {several} in round {r}, the last under the code of the first", |w, a| {
            accredits_several(w, a, true)
        }),
        tells("{who} accredits application {a} by decision {d}", |w, a| {
            let decision = thing(w, a, "decision", "d")?;
            accredits(w, a, Some(decision), None)
        }),
        tells("{who} accredits all in round {r} to whom no objection stands", |w, a| accredits_all(w, a, None)),
        tells("{who} accredits all in round {r} to whom no objection stands, by decision {d}", |w, a| {
            let decision = thing(w, a, "decision", "d")?;
            accredits_all(w, a, Some(decision))
        }),
        tells("{who} concludes round {r}", |w, a| concludes(w, a, 0)),
        tells("{who} concludes round {r} with other numbers", |w, a| concludes(w, a, 1)),
        tells("{who} asks about objections in round {r}", |w, a| {
            let round = thing(w, a, "round", "r")?;
            asks(w, a, None, round)
        }),
        tells("{who} asks about objections to application {a} in round {r}", |w, a| {
            let (application, round) = (thing(w, a, "application", "a")?, thing(w, a, "round", "r")?);
            asks(w, a, Some(application), round)
        }),
    ]
}

fn adopts(world: &mut World, args: &Args) -> Told {
    use nemcon_negotiation::acts::rules::enter_room_decision::EnterRoomDecision;
    let decision = EnterRoomDecision {
        element: None,
        happened: world.clock.now(),
        meeting: None,
        question: None,
        reason: "The group adopted its modalities in the room".to_owned(),
        subject: Subject::Overlay { overlay: world.keep_rulebook(args.get("book"))? },
    };
    world.make("the Chair", Content::EnterRoomDecision(Box::new(decision)), "decision")
}

fn opens(world: &mut World, args: &Args, for_session: bool) -> Told {
    let until = zoned(world, args.get("deadline"))?;
    let session = for_session.then(|| thing(world, args, "session", "s")).transpose()?;
    world.make(args.get("who"), Content::OpenRound(Box::new(OpenRound { session, until })), "round")
}

fn track(args: &Args) -> Result<Track, String> {
    match args.get("track") {
        "in status" => Ok(Track::A),
        "without status" => Ok(Track::B),
        other => Err(format!("which track is {other:?}?")),
    }
}

fn facts(name: &str, track: Track) -> ApplicantFacts {
    let said = |what: &str| (track == Track::B).then(|| format!("{what} of {name}, as its own statutes put it."));
    ApplicantFacts {
        past: None,
        activities: said("Activities"),
        contact: commitment(&format!("the person who writes for {name}")),
        documents: if track == Track::B { vec![Hash::of(name.as_bytes())] } else { Vec::new() },
        name: name.to_owned(),
        programmes: said("Programmes"),
        purpose: said("The purpose"),
        seat: Some("A town by the sea".to_owned()),
        track,
    }
}

fn apply(world: &mut World, who: &str, facts: ApplicantFacts, instead_of: Option<Id>, round: Id) -> Told {
    world.make(who, Content::Apply(Box::new(Apply { facts, instead_of, round })), "application")
}

fn applies(world: &mut World, args: &Args, instead_of: Option<Id>) -> Told {
    let round = thing(world, args, "round", "r")?;
    apply(world, args.get("who"), facts(args.get("who"), track(args)?), instead_of, round)
}

/// Societies of invented places, one second apart.
fn many_apply(world: &mut World, args: &Args) -> Told {
    let (n, track, round) = (crate::decision::number(args.get("n"))?, track(args)?, thing(world, args, "round", "r")?);
    let kind = if track == Track::A { "Council" } else { "Society" };
    for place in 1..=n {
        let name = format!("{kind} of the {place} Harbours");
        apply(world, &name, facts(&name, track), None, round)?;
        must_be_admitted(world)?;
    }
    Ok(())
}

fn must_be_admitted(world: &mut World) -> Told {
    match world.unmet_refusal() {
        Some(what) => Err(what),
        None => world.tick(None),
    }
}

/// Returns an application, by its name.
pub fn held<'a>(world: &'a World, id: &Id) -> Result<&'a Application, String> {
    world.p.confidences.applications.get(id).ok_or_else(|| "there is no such application".to_owned())
}

fn of_round(world: &World, round: &Id, fits: impl Fn(&Application) -> bool) -> Vec<(Id, Application)> {
    let all = world.p.confidences.applications.iter();
    let mut all: Vec<_> = all.filter(|(_, held)| held.round == *round && fits(held)).collect();
    all.sort_by_key(|(_, held)| held.number);
    all.into_iter().map(|(id, held)| (*id, held.clone())).collect()
}

fn withdraws(world: &mut World, args: &Args, listed: bool) -> Told {
    let withdraw = WithdrawApplication { listed, round: thing(world, args, "round", "r")? };
    world.act(args.get("who"), Content::WithdrawApplication(Box::new(withdraw))).map(|_| ())
}

fn reviews(world: &mut World, who: &str, application: Id, of: Code, step: Step) -> Told {
    let words = (step != Step::Approve).then(|| "The programmes are of another organization.".to_owned());
    let review = ReviewApplication { application, of, step, words };
    world.act(who, Content::ReviewApplication(Box::new(review))).map(|_| ())
}

fn list(world: &mut World, who: &str, application: Id, facts: ApplicantFacts) -> Told {
    let (of, round) = (held(world, &application)?.by.clone(), held(world, &application)?.round);
    let list = ListApplication { application, facts, of, round };
    world.act(who, Content::ListApplication(Box::new(list))).map(|_| ())
}

fn lists(world: &mut World, args: &Args, right: bool) -> Told {
    let id = thing(world, args, "application", "a")?;
    let mut facts = held(world, &id)?.facts.clone();
    if !right {
        facts.purpose = Some("Something else.".to_owned());
    }
    list(world, args.get("who"), id, facts)
}

fn lists_all(world: &mut World, args: &Args) -> Told {
    let round = thing(world, args, "round", "r")?;
    for (id, application) in
        of_round(world, &round, |held| held.facts.track == Track::B && held.standing == Standing::Open)
    {
        reviews(world, args.get("who"), id, application.by, Step::Approve)?;
        must_be_admitted(world)?;
        list(world, args.get("who"), id, application.facts)?;
        must_be_admitted(world)?;
    }
    Ok(())
}

fn note(world: &mut World, who: &str, application: Id, name: Option<&str>) -> Told {
    let held = held(world, &application)?;
    let name = name.unwrap_or(&held.facts.name).to_owned();
    let admit = AdmitInStatus { application, name, of: held.by.clone(), round: held.round };
    world.act(who, Content::AdmitInStatus(Box::new(admit))).map(|_| ())
}

fn notes(world: &mut World, args: &Args, name: Option<&str>) -> Told {
    let id = thing(world, args, "application", "a")?;
    note(world, args.get("who"), id, name)
}

fn notes_all(world: &mut World, args: &Args) -> Told {
    let round = thing(world, args, "round", "r")?;
    for (id, application) in
        of_round(world, &round, |held| held.facts.track == Track::A && held.standing == Standing::Open)
    {
        reviews(world, args.get("who"), id, application.by, Step::Approve)?;
        must_be_admitted(world)?;
        note(world, args.get("who"), id, None)?;
        must_be_admitted(world)?;
    }
    Ok(())
}

fn circulates(world: &mut World, args: &Args, more: u64) -> Told {
    let round = thing(world, args, "round", "r")?;
    let listed = of_round(world, &round, |held| held.standing == Standing::Listed);
    let held = world.p.state.rounds.get(&round);
    let public = held.is_some_and(|held| held.terms.public == PublicList::ProposedAndAccredited);
    let mut proposed: Vec<String> = listed.iter().filter(|_| public).map(|(_, held)| held.facts.name.clone()).collect();
    proposed.sort();
    let circulate = CirculateList {
        deadline: zoned(world, args.get("deadline"))?,
        letter: thing(world, args, "letter", "l")?,
        listed: listed.len() as u64 + more,
        proposed,
        round,
    };
    world.act(args.get("who"), Content::CirculateList(Box::new(circulate))).map(|_| ())
}

fn object(world: &mut World, who: &str, application: Id, basis: Option<String>) -> Told {
    // What nobody applied for is of no round; then the last is named.
    let last = world.p.state.rounds.iter().max_by_key(|(_, round)| round.number).map(|(id, _)| *id);
    let round = held(world, &application).ok().map(|held| held.round).or(last).ok_or("there is no round")?;
    let object = ObjectToApplication { application, basis, round };
    world.act(who, Content::ObjectToApplication(Box::new(object))).map(|_| ())
}

fn objects(world: &mut World, args: &Args, basis: Option<String>) -> Told {
    let application = thing(world, args, "application", "a")?;
    object(world, args.get("who"), application, basis)
}

fn objects_to_many(world: &mut World, args: &Args) -> Told {
    let number = |hole: &str| crate::decision::number(args.get(hole));
    for n in number("from")?..=number("to")? {
        let application = world.thing(&format!("application {n}"))?;
        object(world, args.get("who"), application, Some(args.get("basis").to_owned()))?;
        must_be_admitted(world)?;
    }
    Ok(())
}

fn lifts(world: &mut World, args: &Args, round: Id) -> Told {
    let lift = LiftObjection { application: thing(world, args, "application", "a")?, round };
    world.act(args.get("who"), Content::LiftObjection(Box::new(lift))).map(|_| ())
}

fn accredited(id: Id, held: &Application) -> Accredited {
    Accredited { application: id, name: held.facts.name.clone(), of: held.by.clone() }
}

fn accredits(world: &mut World, args: &Args, decision: Option<Id>, name: Option<&str>) -> Told {
    let id = thing(world, args, "application", "a")?;
    let held = held(world, &id)?;
    let mut one = accredited(id, held);
    if let Some(name) = name {
        one.name = name.to_owned();
    }
    let accredit = Accredit { decision, organizations: vec![one], round: held.round };
    world.act(args.get("who"), Content::Accredit(Box::new(accredit))).map(|_| ())
}

/// Several in one act: `1, 2 and 4`.
fn accredits_several(world: &mut World, args: &Args, foreign: bool) -> Told {
    let round = thing(world, args, "round", "r")?;
    let numbers = args.get("several").replace(" and ", ", ");
    let mut organizations = Vec::new();
    for n in numbers.split(", ") {
        let id = world.thing(&format!("application {n}"))?;
        organizations.push(accredited(id, held(world, &id)?));
    }
    if let (true, [first, .., last]) = (foreign, organizations.as_mut_slice()) {
        last.of = first.of.clone();
    }
    let accredit = Accredit { decision: None, organizations, round };
    world.act(args.get("who"), Content::Accredit(Box::new(accredit))).map(|_| ())
}

/// Returns whether an objection stands, as the Chair sees it.
fn objected(world: &World, id: &Id) -> bool {
    let all = world.p.confidences.accreditation_objections.get(id).into_iter().flatten();
    all.into_iter().any(|objection| objection.stands())
}

fn accredits_all(world: &mut World, args: &Args, decision: Option<Id>) -> Told {
    let round = thing(world, args, "round", "r")?;
    let all = of_round(world, &round, |held| held.standing == Standing::Listed);
    let all = all.iter().filter(|(id, _)| !objected(world, id));
    let organizations = all.map(|(id, held)| accredited(*id, held)).collect();
    let accredit = Accredit { decision, organizations, round };
    world.act(args.get("who"), Content::Accredit(Box::new(accredit))).map(|_| ())
}

fn concludes(world: &mut World, args: &Args, more: u64) -> Told {
    let round = thing(world, args, "round", "r")?;
    let applied = of_round(world, &round, |held| held.standing == Standing::Listed).len() as u64;
    let of = |track: Track| {
        let all = world.p.state.accredited.values();
        all.filter(|held| held.round == round && held.track == track).count() as u64
    };
    let (accredited, in_status) = (of(Track::B), of(Track::A));
    let counts = RoundCounts { accredited, applied, in_status: in_status + more, not_accredited: applied - accredited };
    world.act(args.get("who"), Content::ConcludeRound(Box::new(ConcludeRound { counts, round }))).map(|_| ())
}

fn asks(world: &mut World, args: &Args, application: Option<Id>, round: Id) -> Told {
    let ask = AskAboutObjections { application, round };
    world.make(args.get("who"), Content::AskAboutObjections(Box::new(ask)), "inquiry")
}
