//! Sentences about visas and access.

use nemcon_negotiation::acts::access::circulate_matter::CirculateMatter;
use nemcon_negotiation::acts::access::comment_on_access::CommentOnAccess;
use nemcon_negotiation::acts::access::comment_on_matter::CommentOnMatter;
use nemcon_negotiation::acts::access::comment_on_visa::CommentOnVisa;
use nemcon_negotiation::acts::access::consider_matter::ConsiderMatter;
use nemcon_negotiation::acts::access::give_access_report::GiveAccessReport;
use nemcon_negotiation::acts::access::name_host_country::NameHostCountry;
use nemcon_negotiation::acts::access::raise_matter::RaiseMatter;
use nemcon_negotiation::acts::access::report_visa::ReportVisa;
use nemcon_negotiation::acts::access::say_complete::SayComplete;
use nemcon_negotiation::acts::access::say_incomplete::SayIncomplete;
use nemcon_negotiation::acts::access::update_visa::UpdateVisa;
use nemcon_negotiation::rulebook::EntityKind;
use nemcon_negotiation::state::{AccessReport, To, VisaFacts};
use nemcon_negotiation::{Content, Date, Id, Seat};

use crate::clock;
use crate::decision::thing;
use crate::delegations::commitment;
use crate::founding::word;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

const CONSIDERED: &str = "The application was taken up with those who decide on it.";

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} names {of} the host country of {place}", names_host_country),
        tells("{who} reports for {person} and session {s}: {facts}", |w, a| reports(w, a, None)),
        tells("{who} reports for {person} and session {s}, shown to {host}: {facts}", |w, a| {
            let host = code(a.get("host"))?;
            reports(w, a, Some(host))
        }),
        tells("{who} reports on visa {v}: {facts}", |w, a| updates(w, a, None)),
        tells("{who} reports on visa {v}, shown to {host}: {facts}", |w, a| {
            let host = code(a.get("host"))?;
            updates(w, a, Some(host))
        }),
        tells("{who} comments on visa {v} of {of}", comments_on_visa),
        tells("{who} asks that the Chair be told that it is incomplete in meeting {m}", says_incomplete),
        tells("{who} says that it is complete in meeting {m}", says_complete),
        tells("{who} raises a participation matter", |w, a| raises(w, a, None)),
        tells("{who} raises a participation matter that concerns {host}", |w, a| {
            let host = code(a.get("host"))?;
            raises(w, a, Some(host))
        }),
        tells("{who} considers matter {m} of {of}", |w, a| considers(w, a, false)),
        tells("{who} considers matter {m} of {of}, for all States", |w, a| considers(w, a, true)),
        tells("{who} comments on matter {m} of {of}", |w, a| comments_on_matter(w, a, false)),
        tells("{who} comments on matter {m} of {of}, for all States", |w, a| comments_on_matter(w, a, true)),
        tells("{who} circulates matter {m}", |w, a| circulates(w, a, true)),
        tells("{who} circulates matter {m} without what was said on it", |w, a| circulates(w, a, false)),
        tells("{who} comments on the numbers of session {s}", comments_on_access),
        tells("{who} gives the report on session {s} to {to}", |w, a| gives(w, a, &Numbers::Right)),
        tells("{who} gives the report on session {s} to {to}, with the numbers of today", |w, a| {
            gives(w, a, &Numbers::OfToday)
        }),
        tells("{who} gives a report on session {s} with other numbers to {to}", |w, a| gives(w, a, &Numbers::Others)),
        checks("{seat} sees {n} visas", |w, a| each(w, a, |seen| seen.visas().len())),
        checks("{seat} sees {n} comments on visa {v}", |w, a| {
            let id = thing(w, a, "visa", "v")?;
            each(w, a, |seen| seen.visas().iter().find(|(known, _)| **known == id).map_or(0, |(_, v)| v.comments.len()))
        }),
        checks("{seat} sees {n} delegations incomplete in meeting {m}", |w, a| {
            let id = thing(w, a, "meeting", "m")?;
            each(w, a, |seen| seen.incomplete(&id).len())
        }),
        checks("{seat} sees {n} matters", |w, a| each(w, a, |seen| seen.matters().len())),
        checks("{seat} sees {n} remarks on matter {m}", |w, a| {
            let id = thing(w, a, "matter", "m")?;
            each(w, a, |seen| {
                seen.matters().iter().find(|(known, _)| **known == id).map_or(0, |(_, m)| m.remarks.len())
            })
        }),
        checks("for session {s} {seat} is told: {members} members of {n} delegations, {days} days left", warned),
        checks("for session {s} {seat} is told nothing", |w, a| {
            let id = thing(w, a, "session", "s")?;
            let seats = w.seats(a.get("seat"))?;
            seats.iter().try_for_each(|seat| is(w.p.seen_by(seat, w.clock.now()).early_warning(&id), None))
        }),
        checks("the report of {seat} on session {s} says: {cells}", report_says),
        checks("the given report of {seat} on session {s} says: {cells}", given_says),
        checks("{seat} has no report on session {s}", |w, a| {
            let id = thing(w, a, "session", "s")?;
            let seats = w.seats(a.get("seat"))?;
            seats.iter().try_for_each(|seat| {
                let seen = w.p.seen_by(seat, w.clock.now());
                is(seen.access_report(&id).is_none() && seen.given_access_report(&id).is_none(), true)
            })
        }),
    ]
}

fn is<T: PartialEq + std::fmt::Debug>(found: T, wanted: T) -> Told {
    if found == wanted { Ok(()) } else { Err(format!("it is {found:?}")) }
}

fn each(world: &World, args: &Args, count: impl Fn(nemcon_negotiation::Seen<'_>) -> usize) -> Told {
    let n = args.get("n").parse().map_err(|_| format!("{:?} is no number", args.get("n")))?;
    let seats = world.seats(args.get("seat"))?;
    seats.iter().try_for_each(|seat| is(count(world.p.seen_by(seat, world.clock.now())), n))
}

fn names_host_country(world: &mut World, args: &Args) -> Told {
    let (of, place) = (code(args.get("of"))?, args.get("place").to_owned());
    let named = NameHostCountry { of, place, source: "The agreement on the seat".to_owned() };
    world.act(args.get("who"), Content::NameHostCountry(Box::new(named))).map(|_| ())
}

/// Reads `requested on 1 November 2021, appointment on …, issued on …, statement read, missed meeting 1`.
fn facts(world: &World, args: &Args) -> Result<VisaFacts, String> {
    let day = |text: &str| clock::date(text).map(Date);
    let mut facts = VisaFacts {
        appointment: None,
        decided: None,
        instead: None,
        meetings: Vec::new(),
        outcome: None,
        requested: day("1 November 2021")?,
    };
    for part in args.get("facts").split(", ") {
        if let Some(on) = part.strip_prefix("requested on ") {
            facts.requested = day(on)?;
        } else if let Some(on) = part.strip_prefix("appointment on ") {
            facts.appointment = Some(day(on)?);
        } else if let Some((outcome, on)) = part.split_once(" on ") {
            (facts.outcome, facts.decided) = (Some(word(outcome)?), Some(day(on)?));
        } else if let Some(meeting) = part.strip_prefix("missed ") {
            facts.meetings.push(world.thing(meeting)?);
        } else if let Ok(instead) = word(part) {
            facts.instead = Some(instead);
        } else {
            facts.outcome = Some(word(part)?);
        }
    }
    Ok(facts)
}

fn reports(world: &mut World, args: &Args, host_country: Option<nemcon_negotiation::Code>) -> Told {
    let report = ReportVisa {
        facts: facts(world, args)?,
        host_country,
        person: commitment(args.get("person")),
        session: thing(world, args, "session", "s")?,
    };
    world.make(args.get("who"), Content::ReportVisa(Box::new(report)), "visa")
}

fn updates(world: &mut World, args: &Args, host_country: Option<nemcon_negotiation::Code>) -> Told {
    let update = UpdateVisa { facts: facts(world, args)?, host_country, visa: thing(world, args, "visa", "v")? };
    world.act(args.get("who"), Content::UpdateVisa(Box::new(update))).map(|_| ())
}

fn comments_on_visa(world: &mut World, args: &Args) -> Told {
    let (of, visa) = (code(args.get("of"))?, thing(world, args, "visa", "v")?);
    let comment = CommentOnVisa { of, visa, words: "It was decided when the papers were complete.".to_owned() };
    world.act(args.get("who"), Content::CommentOnVisa(Box::new(comment))).map(|_| ())
}

fn says_incomplete(world: &mut World, args: &Args) -> Told {
    let words = Some("Our lawyer is not here.".to_owned());
    let say = SayIncomplete { meeting: thing(world, args, "meeting", "m")?, words };
    world.act(args.get("who"), Content::SayIncomplete(Box::new(say))).map(|_| ())
}

fn says_complete(world: &mut World, args: &Args) -> Told {
    let say = SayComplete { meeting: thing(world, args, "meeting", "m")? };
    world.act(args.get("who"), Content::SayComplete(Box::new(say))).map(|_| ())
}

fn raises(world: &mut World, args: &Args, host_country: Option<nemcon_negotiation::Code>) -> Told {
    let (subject, words) = ("Late decisions".to_owned(), "Two members arrived after the session had ended.".to_owned());
    let raise = RaiseMatter { host_country, session: None, subject, words };
    world.make(args.get("who"), Content::RaiseMatter(Box::new(raise)), "matter")
}

fn considers(world: &mut World, args: &Args, all_states: bool) -> Told {
    let matter = thing(world, args, "matter", "m")?;
    let host_country = world.p.confidences.matters.get(&matter).and_then(|held| held.host_country.clone());
    let (of, words) = (code(args.get("of"))?, CONSIDERED.to_owned());
    let consider = ConsiderMatter { all_states, host_country, matter, of, words };
    world.act(args.get("who"), Content::ConsiderMatter(Box::new(consider))).map(|_| ())
}

fn comments_on_matter(world: &mut World, args: &Args, all_states: bool) -> Told {
    let (matter, of) = (thing(world, args, "matter", "m")?, code(args.get("of"))?);
    let comment = CommentOnMatter { all_states, matter, of, words: "Both were decided in eleven days.".to_owned() };
    world.act(args.get("who"), Content::CommentOnMatter(Box::new(comment))).map(|_| ())
}

fn circulates(world: &mut World, args: &Args, whole: bool) -> Told {
    let matter = thing(world, args, "matter", "m")?;
    let held = world.p.confidences.matters.get(&matter).cloned().ok_or("there is no such matter")?;
    let whole = if whole { held } else { nemcon_negotiation::state::Matter { remarks: Vec::new(), ..held } };
    world.act(args.get("who"), Content::CirculateMatter(Box::new(CirculateMatter { matter, whole }))).map(|_| ())
}

fn comments_on_access(world: &mut World, args: &Args) -> Told {
    let session = thing(world, args, "session", "s")?;
    let comment = CommentOnAccess { session, words: "All applications were decided as they came.".to_owned() };
    world.act(args.get("who"), Content::CommentOnAccess(Box::new(comment))).map(|_| ())
}

fn report_of(world: &World, seat: &Seat, session: &Id) -> Result<AccessReport, String> {
    world.p.seen_by(seat, world.clock.now()).access_report(session).ok_or("there is none".to_owned())
}

/// Which numbers a report has.
enum Numbers {
    Right,
    OfToday,
    Others,
}

fn gives(world: &mut World, args: &Args, numbers: &Numbers) -> Told {
    let session = thing(world, args, "session", "s")?;
    let chair = world.seats("the Chair")?.remove(0);
    let seen = world.p.seen_by(&chair, world.clock.now());
    let report = match numbers {
        Numbers::OfToday => seen.access_report(&session),
        Numbers::Right | Numbers::Others => seen.access_report_to_give(&session),
    };
    let mut report = report.unwrap_or_else(|| AccessReport {
        comments: Vec::new(),
        instead: Default::default(),
        median_days: None,
        outcomes: Default::default(),
        place: "Nowhere".to_owned(),
        requested: None,
        session,
    });
    if matches!(numbers, Numbers::Others) {
        report.requested = Some(99);
    }
    let to = match args.get("to") {
        "all States" => To::States,
        "everyone" => To::Public,
        other => return Err(format!("to whom is {other:?}?")),
    };
    world
        .act(args.get("who"), Content::GiveAccessReport(Box::new(GiveAccessReport { report, session, to })))
        .map(|_| ())
}

fn warned(world: &mut World, args: &Args) -> Told {
    let id = thing(world, args, "session", "s")?;
    let number = |hole: &str| args.get(hole).parse::<i64>().map_err(|_| format!("{:?} is no number", args.get(hole)));
    for seat in world.seats(args.get("seat"))? {
        let told = world.p.seen_by(&seat, world.clock.now()).early_warning(&id).ok_or("it is told nothing")?;
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let found = (count(told.members), count(told.delegations), told.days_left);
        is(found, (number("members")?, number("n")?, number("days")?))?;
    }
    Ok(())
}

/// Says `6 requested, in time withheld, 3 late, 0 refused, …, 1 comment`: each part must hold.
fn says(report: &AccessReport, cells: &str) -> Told {
    for part in cells.split(", ") {
        let (wanted, name) = match part.strip_suffix(" withheld") {
            Some(name) => (None, name),
            None => {
                let (n, name) = part.split_once(' ').ok_or("a number and a cell")?;
                (Some(n.parse::<u64>().map_err(|_| format!("{n:?} is no number"))?), name)
            }
        };
        let found = match name {
            "requested" => report.requested,
            "days in the middle" => report.median_days,
            "comments" => Some(report.comments.len() as u64),
            "statements read" => report.instead.get(&word("statement read")?).copied(),
            "substitutes" => report.instead.get(&word("substitute")?).copied(),
            cause => report.outcomes.get(&word(cause)?).copied(),
        };
        is(found, wanted).map_err(|what| format!("{name}: {what}"))?;
    }
    Ok(())
}

fn report_says(world: &mut World, args: &Args) -> Told {
    let session = thing(world, args, "session", "s")?;
    let seats = world.seats(args.get("seat"))?;
    seats.iter().try_for_each(|seat| says(&report_of(world, seat, &session)?, args.get("cells")))
}

fn given_says(world: &mut World, args: &Args) -> Told {
    let session = thing(world, args, "session", "s")?;
    for seat in world.seats(args.get("seat"))? {
        let given = world.p.seen_by(&seat, world.clock.now()).given_access_report(&session);
        says(&given.ok_or("none was given")?.report, args.get("cells"))?;
    }
    Ok(())
}

impl World {
    /// Checks that a seat sees of visas and matters what is its own and what was shown or circulated to it, and nothing else.
    pub fn sees_no_more_of_access(&self, seat: &Seat) -> Told {
        let (seen, by) = (self.p.seen_by(seat, self.clock.now()), seat.delegation());
        let group = self.p.state.group.as_deref();
        let outside = by.and_then(|by| group?.kind_of(by)).is_none_or(|kind| kind == EntityKind::Stakeholder);
        let own = |code: &nemcon_negotiation::Code| by == Some(code);
        let visas = seen.visas().iter().all(|(_, held)| own(&held.by) || held.host_country.as_ref().is_some_and(own));
        let matters = seen.matters().iter().all(|(_, held)| {
            own(&held.by) || held.host_country.as_ref().is_some_and(own) || (held.circulated.is_some() && !outside)
        });
        let meetings = self.p.state.meetings.keys();
        let incomplete = meetings.flat_map(|id| seen.incomplete(id)).all(|(code, _)| own(code));
        if visas && matters && incomplete { Ok(()) } else { Err(format!("{seat:?} sees more than it may of access")) }
    }
}
