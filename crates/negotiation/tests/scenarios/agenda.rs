//! Sentences about the agenda, programmes of work, follow-up and milestones.

use nemcon_negotiation::acts::agenda::end_subgroup::EndSubgroup;
use nemcon_negotiation::acts::agenda::enter_follow_up::EnterFollowUp;
use nemcon_negotiation::acts::agenda::move_milestone::MoveMilestone;
use nemcon_negotiation::acts::agenda::propose_agenda::{ProposeAgenda, ProposedItem};
use nemcon_negotiation::acts::agenda::propose_programme::ProposeProgramme;
use nemcon_negotiation::acts::agenda::reach_milestone::ReachMilestone;
use nemcon_negotiation::acts::agenda::report_back::ReportBack;
use nemcon_negotiation::acts::agenda::set_milestone::SetMilestone;
use nemcon_negotiation::acts::agenda::set_up_subgroup::SetUpSubgroup;
use nemcon_negotiation::acts::agenda::settle_follow_up::SettleFollowUp;
use nemcon_negotiation::acts::agenda::show_balance::ShowBalance;
use nemcon_negotiation::acts::calendar::take_up::TakeUp;
use nemcon_negotiation::seen::{Balance, Share};
use nemcon_negotiation::state::{Agenda, Milestone, Slot, Subject};
use nemcon_negotiation::{Content, Date, Id, ItemId, Lang};

use crate::clock;
use crate::decision::{put, thing};
use crate::founding::names;
use crate::proposals::to;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::texts::languages;
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} proposes an agenda", |w, a| proposes_agenda(w, a, None)),
        tells("{who} proposes an agenda in place of agenda {n}", |w, a| {
            let before = thing(w, a, "agenda", "n")?;
            proposes_agenda(w, a, Some(before))
        }),
        tells("{who} proposes a programme of work for {session}", proposes_programme),
        tells("{who} puts agenda {n} in meeting {m}", |w, a| {
            let agenda = thing(w, a, "agenda", "n")?;
            put(w, a, Subject::Agenda { agenda }, None)
        }),
        tells("{who} puts programme {n} in meeting {m}", |w, a| {
            let programme = thing(w, a, "programme", "n")?;
            put(w, a, Subject::Programme { programme }, None)
        }),
        tells("{who} takes up item {i} of agenda {n} in {meeting}, telling {to}", takes_up),
        tells("{who} enters for the follow-up of {meeting}, by {whom}: {what}", |w, a| follows_up(w, a, None)),
        tells("{who} enters for the follow-up of {meeting}, by {whom}, until {date}: {what}", |w, a| {
            follows_up(w, a, Some(date(a)?))
        }),
        tells("{who} settles follow-up {n}: {words}", settles),
        tells("{who} sets a milestone for {date}: {title}", |w, a| sets(w, a, None)),
        tells("{who} sets a milestone under the element {element} for {date}: {title}", |w, a| {
            sets(w, a, Some(a.get("element")))
        }),
        tells("{who} moves milestone {n} to {date}", moves),
        tells("{who} notes that milestone {n} was reached on {date}", reaches),
        checks("in {language} the items of agenda {n} are numbered {numbers}", numbered),
        checks("item {i} of agenda {n} serves the element {element}", serves),
        checks("item {i} of agenda {n} is item {j} of agenda {m}", is_the_same),
        checks("agenda {n} is {how}", agenda_is),
        checks("programme {n} is adopted", |w, a| programme_is(w, a, true)),
        checks("programme {n} is not adopted", |w, a| programme_is(w, a, false)),
        checks("{meeting} has no items by programme", |w, a| items_are(w, a, "")),
        checks("{meeting} has the items {items} by programme", |w, a| items_are(w, a, a.get("items"))),
        checks("for {seat}, item {i} of agenda {n} is under discussion in {meeting}", is_under_discussion),
        checks("the follow-up of {meeting} has {n} points", points),
        checks("milestone {n} is due on {date}", is_due),
        checks("milestone {n} was reached", was_reached),
        tells("{who} sets up a subgroup on {sections}: {title}", sets_up),
        tells("{who} ends subgroup {n}", ends),
        tells("{who} reports back from subgroup {n}: {words}", |w, a| reports(w, a, false)),
        tells("{who} reports back from subgroup {n} with the text of {draft}: {words}", |w, a| reports(w, a, true)),
        tells("{who} puts report {n} in meeting {m}", |w, a| {
            let report = thing(w, a, "report", "n")?;
            put(w, a, Subject::Report { report }, None)
        }),
        tells("{who} shows the balance of the discussion to {to}", |w, a| {
            let show = ShowBalance { to: to(a)? };
            w.act(a.get("who"), Content::ShowBalance(Box::new(show))).map(|_| ())
        }),
        checks("for {seat}, the balance is not shown", |w, a| {
            let at = w.clock.now();
            let shown = w.seats(a.get("seat"))?.into_iter().find(|seat| w.p.seen_by(seat, at).balance().is_some());
            shown.map_or(Ok(()), |seat| Err(format!("it is shown to {seat:?}")))
        }),
        checks("for {seat}, the balance has under {element}: {shares}", |w, a| {
            let element = code(a.get("element"))?;
            balance_has(w, a, |balance| balance.elements.iter().find(|(code, _)| *code == element).map(|held| held.1))
        }),
        checks("for {seat}, the balance has for subgroup {n}: {shares}", |w, a| {
            let subgroup = thing(w, a, "subgroup", "n")?;
            balance_has(w, a, |balance| balance.subgroups.iter().find(|(id, _)| *id == subgroup).map(|held| held.1))
        }),
        checks("report {n} is noted", |w, a| report_is(w, a, true)),
        checks("report {n} is not noted", |w, a| report_is(w, a, false)),
        checks("{meeting} is a meeting of subgroup {n}", meets),
    ]
}

fn agenda<'a>(world: &'a World, id: &Id) -> Result<&'a Agenda, String> {
    world.p.state.work.agendas.get(id).ok_or_else(|| "there is no such agenda".to_owned())
}

/// Returns the item of that number in English; of what is not there, a name that names nothing.
pub fn item(agenda: &Agenda, number: &str) -> ItemId {
    let cited = |id: &ItemId| agenda.cited(id, Lang::En).as_deref() == Some(number.trim());
    let found = agenda.items.iter().map(|item| item.id).find(cited);
    found.unwrap_or(ItemId { act: Id([0x99; 16]), ordinal: 99 })
}

/// Reads `-- Programmes [norms]`: level, title, element. An item of the agenda before with the same title is kept.
fn proposed(line: &str, before: Option<&Agenda>) -> Result<ProposedItem, String> {
    let level = line.bytes().take_while(|byte| *byte == b'-').count();
    let title = line.trim_start_matches('-').trim();
    let (title, element) = match title.strip_suffix(']').and_then(|title| title.rsplit_once('[')) {
        Some((title, element)) => (title.trim(), Some(code(element)?)),
        None => (title, None),
    };
    let kept = before.and_then(|agenda| agenda.items.iter().find(|item| item.title.get(Lang::En) == title));
    let level = u8::try_from(level).map_err(|e| e.to_string())?;
    Ok(ProposedItem { element, keeps: kept.map(|item| item.id), level, title: names(title) })
}

fn proposes_agenda(world: &mut World, args: &Args, before: Option<Id>) -> Told {
    let before = before.map(|id| agenda(world, &id).cloned()).transpose()?;
    let items = args.block.iter().map(|line| proposed(line, before.as_ref()));
    let propose = ProposeAgenda { items: items.collect::<Result<_, _>>()? };
    world.make(args.get("who"), Content::ProposeAgenda(Box::new(propose)), "agenda")
}

fn slot(world: &World, line: &str) -> Result<Slot, String> {
    let (meeting, items) = line.split_once(':').ok_or("a line is such as meeting 1: 2, 3")?;
    let shown = world.p.state.work.shown().map(|(_, agenda)| agenda).ok_or("there is no agenda")?;
    let items = items.split(',').map(|number| item(shown, number)).collect();
    Ok(Slot { items, meeting: world.thing(meeting)?, note: None })
}

fn proposes_programme(world: &mut World, args: &Args) -> Told {
    let slots = args.block.iter().map(|line| slot(world, line)).collect::<Result<_, _>>()?;
    let propose = ProposeProgramme { session: world.thing(args.get("session"))?, slots };
    world.make(args.get("who"), Content::ProposeProgramme(Box::new(propose)), "programme")
}

fn takes_up(world: &mut World, args: &Args) -> Told {
    let held = agenda(world, &thing(world, args, "agenda", "n")?)?;
    let item = Some(item(held, args.get("i")));
    let take_up = TakeUp { document: None, item, meeting: world.thing(args.get("meeting"))?, on: None, to: to(args)? };
    world.act(args.get("who"), Content::TakeUp(Box::new(take_up))).map(|_| ())
}

fn date(args: &Args) -> Result<Date, String> {
    clock::date(args.get("date")).map(Date)
}

/// Returns words in six languages; `no words` are blank.
fn said(text: &str) -> nemcon_negotiation::Names {
    names(if text == "no words" { " " } else { text })
}

fn follows_up(world: &mut World, args: &Args, due: Option<Date>) -> Told {
    let who = match args.get("whom") {
        "nobody" => vec![],
        whom => vec![code(whom)?],
    };
    let meeting = world.thing(args.get("meeting"))?;
    let enter = EnterFollowUp { due, meeting, what: said(args.get("what")), who };
    world.make(args.get("who"), Content::EnterFollowUp(Box::new(enter)), "follow-up")
}

fn settles(world: &mut World, args: &Args) -> Told {
    let follow_up = thing(world, args, "follow-up", "n")?;
    let settle = SettleFollowUp { follow_up, words: args.get("words").to_owned() };
    world.act(args.get("who"), Content::SettleFollowUp(Box::new(settle))).map(|_| ())
}

fn sets(world: &mut World, args: &Args, element: Option<&str>) -> Told {
    let set =
        SetMilestone { due: date(args)?, element: element.map(code).transpose()?, title: said(args.get("title")) };
    world.make(args.get("who"), Content::SetMilestone(Box::new(set)), "milestone")
}

fn moves(world: &mut World, args: &Args) -> Told {
    let milestone = thing(world, args, "milestone", "n")?;
    let moved = MoveMilestone { due: date(args)?, milestone, reason: "Consultations go on".to_owned() };
    world.act(args.get("who"), Content::MoveMilestone(Box::new(moved))).map(|_| ())
}

fn reaches(world: &mut World, args: &Args) -> Told {
    let reach = ReachMilestone { milestone: thing(world, args, "milestone", "n")?, on: date(args)? };
    world.act(args.get("who"), Content::ReachMilestone(Box::new(reach))).map(|_| ())
}

fn sets_up(world: &mut World, args: &Args) -> Told {
    let sections = match args.get("sections") {
        "nothing" => vec![],
        sections => sections.split(" and ").map(code).collect::<Result<_, _>>()?,
    };
    let set_up = SetUpSubgroup { sections, title: said(args.get("title")) };
    world.make(args.get("who"), Content::SetUpSubgroup(Box::new(set_up)), "subgroup")
}

fn ends(world: &mut World, args: &Args) -> Told {
    let end = EndSubgroup { subgroup: thing(world, args, "subgroup", "n")? };
    world.act(args.get("who"), Content::EndSubgroup(Box::new(end))).map(|_| ())
}

fn reports(world: &mut World, args: &Args, with_text: bool) -> Told {
    let draft = if with_text { Some(world.thing(args.get("draft"))?) } else { None };
    let version = draft.and_then(|id| world.p.state.drafts.get(&id)).map(|draft| draft.latest().hash);
    let subgroup = thing(world, args, "subgroup", "n")?;
    let report = ReportBack { subgroup, version, words: said(args.get("words")) };
    world.make(args.get("who"), Content::ReportBack(Box::new(report)), "report")
}

fn report_is(world: &mut World, args: &Args, noted: bool) -> Told {
    let id = thing(world, args, "report", "n")?;
    let held = world.p.state.work.reports.get(&id).ok_or("there is no such report")?;
    if held.noted.is_some() == noted { Ok(()) } else { Err(format!("it is {:?}", held.noted)) }
}

fn meets(world: &mut World, args: &Args) -> Told {
    let (meeting, subgroup) = (world.thing(args.get("meeting"))?, thing(world, args, "subgroup", "n")?);
    let of = world.p.state.meetings.get(&meeting).and_then(|held| held.subgroup);
    if of == Some(subgroup) { Ok(()) } else { Err(format!("it is of {of:?}")) }
}

fn numbered(world: &mut World, args: &Args) -> Told {
    let language = languages(args.get("language"))?[0];
    let numbers = agenda(world, &thing(world, args, "agenda", "n")?)?.numbers(language).join(", ");
    if numbers == args.get("numbers") { Ok(()) } else { Err(format!("they are numbered {numbers}")) }
}

fn serves(world: &mut World, args: &Args) -> Told {
    let held = agenda(world, &thing(world, args, "agenda", "n")?)?;
    let element = held.item(&item(held, args.get("i"))).and_then(|item| item.element.clone());
    if element == Some(code(args.get("element"))?) { Ok(()) } else { Err(format!("it serves {element:?}")) }
}

fn is_the_same(world: &mut World, args: &Args) -> Told {
    let one = agenda(world, &thing(world, args, "agenda", "n")?)?;
    let other = agenda(world, &thing(world, args, "agenda", "m")?)?;
    let same = item(one, args.get("i")) == item(other, args.get("j"));
    if same { Ok(()) } else { Err("they are two".to_owned()) }
}

fn agenda_is(world: &mut World, args: &Args) -> Told {
    let adopted = agenda(world, &thing(world, args, "agenda", "n")?)?.adopted.is_some();
    let how = if adopted { "adopted" } else { "provisional" };
    if how == args.get("how") { Ok(()) } else { Err(format!("it is {how}")) }
}

fn programme_is(world: &mut World, args: &Args, adopted: bool) -> Told {
    let id = thing(world, args, "programme", "n")?;
    let held = world.p.state.work.programmes.get(&id).ok_or("there is no such programme")?;
    if held.adopted.is_some() == adopted { Ok(()) } else { Err(format!("it is {:?}", held.adopted)) }
}

fn items_are(world: &mut World, args: &Args, wanted: &str) -> Told {
    let meeting = world.thing(args.get("meeting"))?;
    let session = world.p.state.meetings.get(&meeting).and_then(|meeting| meeting.session);
    let work = &world.p.state.work;
    let (_, agenda) = work.agenda().ok_or("no agenda is adopted")?;
    let cited = work.items_of(&meeting, session.as_ref()).iter().filter_map(|item| agenda.cited(item, Lang::En));
    let items = cited.collect::<Vec<_>>().join(", ");
    if items == wanted { Ok(()) } else { Err(format!("it has the items {items:?}")) }
}

fn is_under_discussion(world: &mut World, args: &Args) -> Told {
    let held = agenda(world, &thing(world, args, "agenda", "n")?)?;
    let (wanted, meeting) = (Some(item(held, args.get("i"))), world.thing(args.get("meeting"))?);
    let at = world.clock.now();
    world.seats(args.get("seat"))?.iter().try_for_each(|seat| {
        let found = world.p.seen_by(seat, at).item_under_discussion(&meeting);
        if found == wanted { Ok(()) } else { Err(format!("for {seat:?} it is {found:?}")) }
    })
}

fn points(world: &mut World, args: &Args) -> Told {
    let n = world.p.state.follow_up_of(&world.thing(args.get("meeting"))?).len();
    if n.to_string() == args.get("n") { Ok(()) } else { Err(format!("it has {n} points")) }
}

fn milestone<'a>(world: &'a World, args: &Args) -> Result<&'a Milestone, String> {
    let id = thing(world, args, "milestone", "n")?;
    world.p.state.work.milestones.get(&id).ok_or_else(|| "there is no such milestone".to_owned())
}

fn is_due(world: &mut World, args: &Args) -> Told {
    let due = milestone(world, args)?.due;
    if due == date(args)? { Ok(()) } else { Err(format!("it is due on {due}")) }
}

fn was_reached(world: &mut World, args: &Args) -> Told {
    let reached = milestone(world, args)?.reached;
    if reached.is_some() { Ok(()) } else { Err("it was not".to_owned()) }
}

fn balance_has(world: &mut World, args: &Args, of: impl Fn(&Balance) -> Option<Share>) -> Told {
    let at = world.clock.now();
    for seat in world.seats(args.get("seat"))? {
        let balance = world.p.seen_by(&seat, at).balance().ok_or_else(|| format!("it is not shown to {seat:?}"))?;
        let Share { seconds, statements, proposals, agreed, paragraphs } =
            of(&balance).ok_or("there is no such part")?;
        let found = format!(
            "{seconds} seconds, {statements} statements, {proposals} proposals, {agreed} of {paragraphs} paragraphs agreed"
        );
        if found != args.get("shares") {
            return Err(format!("for {seat:?} it is {found}"));
        }
    }
    Ok(())
}
