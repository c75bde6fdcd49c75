//! Sentences about the mandate, officers, facilitators and delegations of a group.

use std::collections::BTreeSet;

use nemcon_negotiation::acts::founding::appoint_acting_chair::AppointActingChair;
use nemcon_negotiation::acts::founding::authorise_person::AuthorisePerson;
use nemcon_negotiation::acts::founding::close_group::CloseGroup;
use nemcon_negotiation::acts::founding::end_facilitation::EndFacilitation;
use nemcon_negotiation::acts::founding::end_invitation::EndInvitation;
use nemcon_negotiation::acts::founding::invite::Invite;
use nemcon_negotiation::acts::founding::name_facilitator::NameFacilitator;
use nemcon_negotiation::acts::founding::record_resolution::{Does, RecordResolution};
use nemcon_negotiation::acts::founding::register_delegation::{NamedPerson, RegisterDelegation};
use nemcon_negotiation::acts::founding::resume_chair::ResumeChair;
use nemcon_negotiation::acts::founding::withdraw_person::WithdrawPerson;
use nemcon_negotiation::rulebook::Right;
use nemcon_negotiation::state::{Commitment, ElementKind, MandateElement, ReportSection, TakenUp};
use nemcon_negotiation::{Content, Date};

use crate::founding::{names, word};
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code, digest_of};

/// Returns the sentences of this file.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} records that {symbol} confirms the mandate", confirms),
        tells("{who} records that {symbol} makes the elements {elements}", changes),
        tells("{who} records that {symbol} {verb} {document}: {quote}", takes_up),
        tells("{who} names {delegation} facilitator of {section}", names_facilitator),
        tells("{who} ends the task of {facilitator}", ends_facilitation),
        tells("{who} invites {name} as a {kind}", invites),
        tells("{who} invites {name} as an {kind}", invites),
        tells("{who} ends {invitation}", ends_invitation),
        tells("{who} lets the {office} act as Chair", appoints),
        tells("{who} resumes the Chair", resumes),
        tells("{who} registers the delegation of {delegation} without naming anybody", |w, a| register(w, a, &[])),
        tells("{who} registers the delegation of {delegation}: {person} may {rights}", registers_one),
        tells("{who} registers the delegation of {delegation}: {person}, named twice, may {rights}", registers_twice),
        tells("{who} authorises {person} to {rights}", authorises),
        tells("{who} withdraws {person} from its delegation", withdraws),
        tells("{who} closes the group", closes),
        checks("the elements of the mandate are {elements}", elements_are),
        checks("the parent body {verb} {document} in {symbol}", takes_up_is),
        checks("the {office} presides", presides),
        checks("the Chair presides", presides_chair),
        checks("the {office} is of {delegation}", office_is),
        checks("the group is closed", is_closed),
    ]
}

fn record(world: &mut World, args: &Args, effect: Does) -> Told {
    let symbol = args.get("symbol").to_owned();
    let resolution = RecordResolution { date: Date(world.clock.date()), effect, symbol };
    world.act(args.get("who"), Content::RecordResolution(Box::new(resolution))).map(|_| ())
}

fn confirms(world: &mut World, args: &Args) -> Told {
    record(world, args, Does::Confirms {})
}

fn listed(text: &str) -> Vec<String> {
    text.replace(" and ", ", ").split(", ").map(|word| word.trim().to_owned()).collect()
}

fn changes(world: &mut World, args: &Args) -> Told {
    let mut elements = Vec::new();
    for title in listed(args.get("elements")) {
        let source = args.get("symbol").to_owned();
        let (code, title) = (code(&title)?, names(&title));
        elements.push(MandateElement { code, title, kind: ElementKind::Substantive, qualifier: None, source });
    }
    let overview = ReportSection { code: code("overview")?, elements: Vec::new(), title: names("Overview") };
    record(world, args, Does::Changes { elements, sections: vec![overview], term: None })
}

fn takes_up(world: &mut World, args: &Args) -> Told {
    let document = world.thing(args.get("document"))?;
    let report = TakenUp { document, quote: names(args.get("quote")), verb: word(args.get("verb"))? };
    record(world, args, Does::TakesUpReport(report))
}

fn names_facilitator(world: &mut World, args: &Args) -> Told {
    let (of, section) = (code(args.get("delegation"))?, code(args.get("section"))?);
    let named = NameFacilitator { of, person: None, section };
    world.make(args.get("who"), Content::NameFacilitator(Box::new(named)), "facilitator")
}

fn ends_facilitation(world: &mut World, args: &Args) -> Told {
    let end = EndFacilitation { facilitator: world.thing(args.get("facilitator"))? };
    world.act(args.get("who"), Content::EndFacilitation(Box::new(end))).map(|_| ())
}

fn invites(world: &mut World, args: &Args) -> Told {
    let name = args.get("name");
    let invite = Invite { code: code(name)?, kind: word(args.get("kind"))?, name: name.to_owned() };
    world.make(args.get("who"), Content::Invite(Box::new(invite)), "invitation")
}

fn ends_invitation(world: &mut World, args: &Args) -> Told {
    let end = EndInvitation { invitation: world.thing(args.get("invitation"))? };
    world.act(args.get("who"), Content::EndInvitation(Box::new(end))).map(|_| ())
}

fn appoints(world: &mut World, args: &Args) -> Told {
    let appoint = AppointActingChair { office: code(args.get("office"))? };
    world.act(args.get("who"), Content::AppointActingChair(Box::new(appoint))).map(|_| ())
}

fn resumes(world: &mut World, args: &Args) -> Told {
    world.act(args.get("who"), Content::ResumeChair(Box::new(ResumeChair {}))).map(|_| ())
}

pub fn rights(text: &str) -> Result<BTreeSet<Right>, String> {
    listed(text).iter().map(|right| word(right)).collect()
}

pub fn commitment(person: &str) -> Commitment {
    Commitment { sd: digest_of(person) }
}

fn register(world: &mut World, args: &Args, persons: &[NamedPerson]) -> Told {
    let delegation = code(args.get("delegation"))?;
    let register = RegisterDelegation { delegation, persons: persons.to_vec() };
    world.act(args.get("who"), Content::RegisterDelegation(Box::new(register))).map(|_| ())
}

fn person(args: &Args) -> Result<NamedPerson, String> {
    Ok(NamedPerson { may: rights(args.get("rights"))?, person: commitment(args.get("person")) })
}

fn registers_one(world: &mut World, args: &Args) -> Told {
    register(world, args, &[person(args)?])
}

fn registers_twice(world: &mut World, args: &Args) -> Told {
    register(world, args, &[person(args)?, person(args)?])
}

fn authorises(world: &mut World, args: &Args) -> Told {
    let NamedPerson { may, person } = person(args)?;
    world.act(args.get("who"), Content::AuthorisePerson(Box::new(AuthorisePerson { may, person }))).map(|_| ())
}

fn withdraws(world: &mut World, args: &Args) -> Told {
    let withdraw = WithdrawPerson { person: commitment(args.get("person")) };
    world.act(args.get("who"), Content::WithdrawPerson(Box::new(withdraw))).map(|_| ())
}

fn closes(world: &mut World, args: &Args) -> Told {
    world.act(args.get("who"), Content::CloseGroup(Box::new(CloseGroup {}))).map(|_| ())
}

fn elements_are(world: &mut World, args: &Args) -> Told {
    let held: Vec<_> = world.p.state.group().elements.iter().map(|element| element.code.to_string()).collect();
    if held == listed(args.get("elements")) { Ok(()) } else { Err(format!("they are {}", held.join(", "))) }
}

fn takes_up_is(world: &mut World, args: &Args) -> Told {
    let (document, verb) = (world.thing(args.get("document"))?, word(args.get("verb"))?);
    let mut resolutions = world.p.state.resolutions.iter().filter(|held| held.symbol == args.get("symbol"));
    let told = resolutions.any(|held| held.report.as_ref().is_some_and(|r| r.document == document && r.verb == verb));
    if told { Ok(()) } else { Err("no resolution recorded says so".to_owned()) }
}

fn presides(world: &mut World, args: &Args) -> Told {
    let presiding = world.p.state.presiding();
    if presiding == code(args.get("office"))? { Ok(()) } else { Err(format!("{presiding} presides")) }
}

fn presides_chair(world: &mut World, _: &Args) -> Told {
    let presiding = world.p.state.presiding();
    if presiding.as_str() == "chair" { Ok(()) } else { Err(format!("{presiding} presides")) }
}

fn office_is(world: &mut World, args: &Args) -> Told {
    let office = code(args.get("office"))?;
    let held = world.p.state.officers.get(office.as_str()).and_then(|officer| officer.of.clone());
    if held == Some(code(args.get("delegation"))?) { Ok(()) } else { Err(format!("the officer is of {held:?}")) }
}

fn is_closed(world: &mut World, _: &Args) -> Told {
    if world.p.state.group().closed.is_some() { Ok(()) } else { Err("it is open".to_owned()) }
}
