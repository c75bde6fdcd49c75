//! Sentences about what each audience is told of objections to applicants, and checks of what each sees.

use nemcon_negotiation::acts::stakeholders::answer_about_objections::AnswerAboutObjections;
use nemcon_negotiation::acts::stakeholders::tell_applicant::TellApplicant;
use nemcon_negotiation::rulebook::EntityKind;
use nemcon_negotiation::state::{ApplicantLearns, Inquiry, ObjectionTold, StatesLearn, To};
use nemcon_negotiation::{Code, Content, Id, Seat, Seen};

use crate::decision::{number, thing};
use crate::founding::word;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::stakeholders::held;
use crate::world::{World, code};

/// Returns the sentences of this file.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} answers inquiry {i}", |w, a| answers(w, a, &Answer::Right)),
        tells("{who} answers inquiry {i} in part", |w, a| answers(w, a, &Answer::Part)),
        tells("{who} answers inquiry {i} with all it knows", |w, a| answers(w, a, &Answer::All)),
        tells("{who} answers inquiry {i} with nothing", |w, a| answers(w, a, &Answer::Nothing)),
        tells("{who} answers inquiry {i} to others", |w, a| answers(w, a, &Answer::ToOthers)),
        tells("{who} answers inquiry {i} as if {of} had asked", |w, a| answers(w, a, &Answer::As(code(a.get("of"))?))),
        tells("{who} tells the applicant of application {a} what came of it", |w, a| tells_applicant(w, a, false)),
        tells("{who} tells the applicant of application {a} every basis", |w, a| tells_applicant(w, a, true)),
        checks("{seat} sees {n} applications", |w, a| each(w, a, |seen| seen.applications().len())),
        checks("{seat} sees {n} objections to application {a}", |w, a| {
            let id = thing(w, a, "application", "a")?;
            each(w, a, |seen| seen.objections_to(&id).len())
        }),
        checks("{seat} sees {n} objections to applicants", |w, a| {
            let ids: Vec<Id> = w.p.confidences.applications.keys().copied().collect();
            each(w, a, |seen| ids.iter().map(|id| seen.objections_to(id).len()).sum())
        }),
        checks("{seat} sees {n} inquiries", |w, a| each(w, a, |seen| seen.inquiries().len())),
        checks("inquiry {i} tells {seat}: {n} objections, {names} by name, {bases} with a basis", inquiry_tells),
        checks("{seat} learns that application {a} is {outcome}, with {n} bases", |w, a| learns(w, a, true)),
        checks("{seat} learns nothing of application {a}", |w, a| learns(w, a, false)),
        checks("application {a} is {standing}", |w, a| {
            let id = thing(w, a, "application", "a")?;
            is(held(w, &id)?.standing, word(a.get("standing"))?)
        }),
        checks("{who} takes part as a stakeholder", |w, a| takes_part(w, a, true)),
        checks("{who} does not take part", |w, a| takes_part(w, a, false)),
        checks("the public list of round {r} has {n} accredited and {m} proposed", public_list),
        checks("round {r} ends with {all} applied, {n} accredited, {m} not accredited, {k} in status", ends),
        checks("the silence of round {r} is over", |w, a| silence(w, a, true)),
        checks("the silence of round {r} is running", |w, a| silence(w, a, false)),
    ]
}

fn is<T: PartialEq + std::fmt::Debug>(found: T, wanted: T) -> Told {
    if found == wanted { Ok(()) } else { Err(format!("it is {found:?}")) }
}

fn each(world: &World, args: &Args, count: impl Fn(Seen<'_>) -> usize) -> Told {
    let n = number(args.get("n"))?;
    let seats = world.seats(args.get("seat"))?;
    seats.iter().try_for_each(|seat| is(count(world.p.seen_by(seat, world.clock.now())) as u64, n))
}

/// How the Chair answers.
enum Answer {
    Right,
    Part,
    All,
    Nothing,
    ToOthers,
    As(Code),
}

/// Returns what stands, as this page's own reckoning of the modalities has it.
fn what_may_be_told(world: &World, inquiry: &Inquiry, learn: StatesLearn) -> Vec<ObjectionTold> {
    let mut told = Vec::new();
    for (id, application) in &world.p.confidences.applications {
        let asked = application.round == inquiry.round && inquiry.application.is_none_or(|only| only == *id);
        let all = world.p.confidences.accreditation_objections.get(id).into_iter().flatten();
        for objection in all.filter(|held| asked && held.in_time && !held.lifted) {
            let by = (learn == StatesLearn::Objectors).then(|| objection.by.clone());
            told.push(ObjectionTold { application: *id, basis: objection.basis.clone(), by });
        }
    }
    told.sort_by_key(|held| (held.application, held.by.clone(), held.basis.clone()));
    if learn == StatesLearn::Basis {
        told.dedup();
    }
    if learn == StatesLearn::Nothing { Vec::new() } else { told }
}

fn answers(world: &mut World, args: &Args, how: &Answer) -> Told {
    let id = thing(world, args, "inquiry", "i")?;
    let inquiry = world.p.confidences.inquiries.get(&id).ok_or("nothing was asked so")?;
    let terms = &world.p.state.rounds.get(&inquiry.round).ok_or("there is no such round")?.terms;
    let learn = if matches!(how, Answer::All) { StatesLearn::Objectors } else { terms.states };
    let mut objections = what_may_be_told(world, inquiry, learn);
    objections.retain(|one| !inquiry.told.contains(one));
    let mut answer = AnswerAboutObjections {
        asker: inquiry.by.clone(),
        complete: true,
        inquiry: id,
        objections: Vec::new(),
        round: inquiry.round,
        to: terms.answer_to,
    };
    match how {
        Answer::Part => {
            objections.truncate(1);
            answer.complete = false;
        }
        Answer::Nothing => objections.clear(),
        Answer::ToOthers => answer.to = if answer.to == To::Chair { To::States } else { To::Chair },
        Answer::As(of) => answer.asker = Some(of.clone()),
        Answer::Right | Answer::All => {}
    }
    answer.objections = objections;
    world.act(args.get("who"), Content::AnswerAboutObjections(Box::new(answer))).map(|_| ())
}

fn tells_applicant(world: &mut World, args: &Args, every: bool) -> Told {
    let id = thing(world, args, "application", "a")?;
    let application = held(world, &id)?;
    let (of, round) = (application.by.clone(), application.round);
    let accredited = world.p.state.accredited.get(&of).is_some_and(|held| held.application == id);
    let terms = &world.p.state.rounds.get(&round).ok_or("there is no such round")?.terms;
    let answered = world.p.confidences.inquiries.values().any(|held| held.round == round && held.complete);
    let may = every || (terms.applicants == ApplicantLearns::Basis && answered && !accredited);
    let all = world.p.confidences.accreditation_objections.get(&id).into_iter().flatten();
    let mut basis: Vec<String> =
        all.filter(|held| held.stands() && may).filter_map(|held| held.basis.clone()).collect();
    basis.sort();
    basis.dedup();
    let tell = TellApplicant { accredited, application: id, basis, of, round };
    world.act(args.get("who"), Content::TellApplicant(Box::new(tell))).map(|_| ())
}

fn inquiry_tells(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "inquiry", "i")?;
    let wanted = (number(args.get("n"))?, number(args.get("names"))?, number(args.get("bases"))?);
    for seat in world.seats(args.get("seat"))? {
        let all = world.p.seen_by(&seat, world.clock.now()).inquiries();
        let held = all.iter().find(|(known, _)| **known == id).map(|(_, held)| held);
        let held = held.ok_or_else(|| format!("{seat:?} knows nothing of it"))?;
        let count = |fits: fn(&&ObjectionTold) -> bool| held.told.iter().filter(fits).count() as u64;
        is((count(|_| true), count(|told| told.by.is_some()), count(|told| told.basis.is_some())), wanted)?;
    }
    Ok(())
}

fn learns(world: &mut World, args: &Args, something: bool) -> Told {
    let id = thing(world, args, "application", "a")?;
    for seat in world.seats(args.get("seat"))? {
        let told = world.p.seen_by(&seat, world.clock.now()).told_of(&id);
        match told.last().filter(|_| something) {
            Some(told) => {
                let outcome = if told.accredited { "accredited" } else { "not accredited" };
                is((outcome, told.basis.len() as u64), (args.get("outcome"), number(args.get("n"))?))?;
            }
            None if something => return Err("nothing was told".to_owned()),
            None => is(told.len(), 0)?,
        }
    }
    Ok(())
}

fn takes_part(world: &mut World, args: &Args, wanted: bool) -> Told {
    let of = code(args.get("who"))?;
    let kind = world.p.state.group().kind_of(&of);
    is(kind == Some(EntityKind::Stakeholder) && world.p.state.accredited.contains_key(&of), wanted)
}

fn public_list(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "round", "r")?;
    let seen = world.p.seen_by(&Seat::Public, world.clock.now());
    let round = seen.round(&id).ok_or("there is no such round")?;
    let found = (round.accredited.len() as u64, round.proposed.len() as u64);
    is(found, (number(args.get("n"))?, number(args.get("m"))?))
}

fn ends(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "round", "r")?;
    let (_, counts) = world.p.state.rounds.get(&id).and_then(|round| round.concluded).ok_or("it is not concluded")?;
    let number = |hole: &str| number(args.get(hole));
    let found = (counts.applied, counts.accredited, counts.not_accredited, counts.in_status);
    is(found, (number("all")?, number("n")?, number("m")?, number("k")?))
}

fn silence(world: &mut World, args: &Args, over: bool) -> Told {
    let id = thing(world, args, "round", "r")?;
    let list = world.p.state.rounds.get(&id).and_then(|round| round.list.as_ref()).ok_or("it has no list yet")?;
    is(list.closed.is_some(), over)
}

impl World {
    /// Checks that a seat sees of applications, objections and answers what is its own and what was told to it, and nothing else.
    pub fn sees_no_more_of_stakeholders(&self, seat: &Seat) -> Told {
        let (seen, by) = (self.p.seen_by(seat, self.clock.now()), seat.delegation());
        let group = self.p.state.group.as_deref();
        let outside = by.and_then(|by| group?.kind_of(by)).is_none_or(|kind| kind == EntityKind::Stakeholder);
        let own = |code: &Code| by == Some(code);
        let applications = seen.applications().iter().all(|(_, held)| {
            let as_listed = held.listed == Some((held.at, held.number)) && held.words.is_none();
            own(&held.by) || (as_listed && !outside)
        });
        let ids = || self.p.confidences.applications.iter();
        let objections = ids().flat_map(|(id, _)| seen.objections_to(id)).all(|held| own(&held.by));
        let inquiries = seen.inquiries().iter().all(|(_, held)| {
            let as_answered = held.answered == Some((held.at, held.number)) && held.by.is_none();
            held.by.as_ref().is_some_and(own) || (held.to == To::States && as_answered && !outside)
        });
        let told = ids().all(|(id, held)| own(&held.by) || seen.told_of(id).is_empty());
        let holds = applications && objections && inquiries && told;
        if holds { Ok(()) } else { Err(format!("{seat:?} sees more than it may of stakeholders")) }
    }
}
