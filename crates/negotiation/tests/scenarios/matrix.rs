//! The authorisation matrix, row by row: each act is sent in every capacity, by those who hold it and those who do not, by
//! delegations of every kind. The standing of whoever acts is judged before anything else.

use nemcon_negotiation::authority::{FROM_OUTSIDE, MATRIX, Row};
use nemcon_negotiation::rulebook::EntityKind;
use nemcon_negotiation::{Act, At, Capacity, Code, Content, Refusal};

use crate::founding::OTHERS;
use crate::page::run;
use crate::world::{ORIGIN, World, code};
use crate::{RAN, sentence, sentences};

const MEMBER: &str = "corvia";

/// Returns a world in which a group of twelve States has adopted its rules.
fn group() -> World {
    let sentences = sentences();
    let line = "A group of 12 States with rulebook oewg, rules adopted, on 13 December 2021 at 09:00 in New York";
    let (founds, args) = sentence::find(&sentences, line).expect("pages begin so");
    let mut world = World::default();
    (founds.meaning)(&mut world, &args).expect("the group is founded");
    world
}

fn sample(act: &str) -> Option<Content> {
    RAN.values().find_map(|ran| ran.acts.get(act)).cloned()
}

/// Sends the sample of an act to the group and returns the refusal, if any.
fn answer(world: &mut World, content: &Content, capacity: Capacity, by: &str) -> Option<Refusal> {
    let by: Code = by.parse().expect("a code");
    let (group, id) = (ORIGIN.to_owned(), world.next_id());
    let act = Act { id, group, by, capacity, done_at: None, person: None, seen: None, content: content.clone() };
    world.p.admit(&act, At::once(world.clock.now()), &world.texts).err()
}

fn kind(refusal: &Option<Refusal>) -> &'static str {
    refusal.as_ref().map_or("admitted", Refusal::kind)
}

/// Refusals for standing; any other answer means that standing was in order. That a thing belongs to another delegation is
/// judged by the act itself.
const STANDING: [&str; 5] =
    ["wrong_capacity", "not_the_office", "not_a_participant", "lacks_right", "person_not_authorised"];

fn check(world: &mut World, row: &Row, content: &Content) {
    for capacity in Capacity::ALL {
        let word = capacity.word();
        let own = if matches!(capacity, Capacity::Delegate | Capacity::Facilitator) { MEMBER } else { word };
        let told = answer(world, content, capacity, own);
        if !row.capacities.contains(&capacity) {
            assert_eq!(kind(&told), "wrong_capacity", "{} as {word}", row.act);
            continue;
        }
        match capacity {
            Capacity::Delegate => check_delegates(world, row, content, &told),
            Capacity::Facilitator => assert_eq!(kind(&told), "not_the_office", "{}: nobody is named", row.act),
            _ => {
                assert!(!STANDING.contains(&kind(&told)), "{} as {word}: {}", row.act, kind(&told));
                let foreign = answer(world, content, capacity, MEMBER);
                assert_eq!(kind(&foreign), "not_the_office", "{} as {word} by a delegation", row.act);
            }
        }
    }
}

fn check_delegates(world: &mut World, row: &Row, content: &Content, member: &Option<Refusal>) {
    assert!(!STANDING.contains(&kind(member)), "{} by a Member: {}", row.act, kind(member));
    let stranger = answer(world, content, Capacity::Delegate, "atlantis");
    if FROM_OUTSIDE.contains(&row.act) {
        assert_eq!(kind(member), "not_an_applicant", "{} by a Member", row.act);
        assert!(!matches!(kind(&stranger), "not_a_participant" | "not_an_applicant"), "{} by an organization", row.act);
        let office = answer(world, content, Capacity::Delegate, "secretariat");
        assert_eq!(kind(&office), "not_an_applicant", "{} in the name of an office", row.act);
    } else {
        assert_eq!(kind(&stranger), "not_a_participant", "{} by a stranger", row.act);
    }
    for (name, entity) in OTHERS {
        let granted = row.right.is_none_or(|right| world.p.state.rules().book.grants(entity, right));
        let told = answer(world, content, Capacity::Delegate, code(name).expect("a code").as_str());
        let expected = if granted { !STANDING.contains(&kind(&told)) } else { kind(&told) == "lacks_right" };
        assert!(expected, "{} by {name}, granted: {granted}, told: {}", row.act, kind(&told));
    }
}

#[test]
fn every_row_lets_in_whom_it_names_and_nobody_else() {
    if std::env::var_os("SCENARIO").is_some() {
        return;
    }
    let mut world = group();
    for row in MATRIX.iter().filter(|row| row.act != "open_group") {
        let content = sample(row.act).unwrap_or_else(|| panic!("no page admits {}", row.act));
        check(&mut world, row, &content);
    }
}

#[test]
fn only_members_can_prevent_consensus() {
    let world = group();
    let book = &world.p.state.rules().book;
    for (kind, rights) in &book.rights {
        let prevents = rights.contains(&nemcon_negotiation::rulebook::Right::Prevent);
        assert_eq!(prevents, *kind == EntityKind::Member, "{kind:?}");
    }
}

#[test]
fn the_sentences_of_the_pages_found_a_group() {
    let page = "```meeting\nA group of 3 States with rulebook oewg on 13 December 2021 at 10:00 in New York.\n```\n";
    assert_eq!(run("x.md", page, &sentences()).errors, Vec::<String>::new());
}
