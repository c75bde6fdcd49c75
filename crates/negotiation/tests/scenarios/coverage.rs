//! Nothing is left untold: every act has a page that uses it, every refusal is met on some page, and the tables of
//! audiences and authorisations name what there is.

use std::collections::BTreeSet;

use nemcon_negotiation::authority::{MATRIX, Need, Reach};
use nemcon_negotiation::{Content, Refusal, audience};

use crate::RAN;

/// Says whether only some pages are run, so that what is missing means nothing.
fn only_some() -> bool {
    std::env::var_os("SCENARIO").is_some()
}

#[test]
fn every_act_has_a_page_that_uses_it() {
    if only_some() {
        return;
    }
    let used = |chapter: &str, act: &str| {
        RAN.get(&format!("{chapter}/{act}.md")).is_some_and(|ran| ran.acts.contains_key(act))
    };
    let missing: Vec<_> = Content::NAMES.iter().filter(|(chapter, act)| !used(chapter, act)).collect();
    assert!(missing.is_empty(), "no page of its own on which it is admitted: {missing:?}");
}

#[test]
fn every_refusal_is_met_on_some_page() {
    if only_some() {
        return;
    }
    let met: BTreeSet<&str> = RAN.values().flat_map(|ran| &ran.refusals).map(|(_, kind)| kind.as_str()).collect();
    let missing: Vec<_> = Refusal::KINDS.iter().filter(|kind| !met.contains(**kind)).collect();
    assert!(missing.is_empty(), "no page tells of these refusals: {missing:?}");
}

/// Acts that by their form touch only what is the delegation's own: their body names no thing of another.
const OWN_BY_FORM: [&str; 18] = [
    "authorise_person",
    "withdraw_person",
    "let_it_pass",
    "leave_proposal",
    "register_member",
    "change_member",
    "submit_credentials",
    "register_key",
    "report_visa",
    "say_incomplete",
    "say_complete",
    "apply",
    "withdraw_application",
    "lift_objection",
    // Of statements of others a delegation learns nothing, not even that they are there.
    "correct_statement",
    "hand_in_as_delivered",
    "set_release",
    "take_back_statement",
];

#[test]
fn every_act_that_reaches_only_ones_own_is_refused_on_what_is_anothers() {
    if only_some() {
        return;
    }
    let refused = |act: &str| {
        let mut met = RAN.values().flat_map(|ran| &ran.refusals);
        met.any(|(refused, kind)| refused == act && kind == "of_another_delegation")
    };
    let own = MATRIX.iter().filter(|row| row.reach == Reach::Own && !OWN_BY_FORM.contains(&row.act));
    let missing: Vec<_> = own.filter(|row| !refused(row.act)).map(|row| row.act).collect();
    assert!(missing.is_empty(), "no page refuses these on a thing of another delegation: {missing:?}");
}

#[test]
fn every_act_that_needs_a_meeting_is_refused_without_one() {
    if only_some() {
        return;
    }
    let refused = |act: &str, kinds: &[&str]| {
        let mut met = RAN.values().flat_map(|ran| &ran.refusals);
        met.any(|(refused, kind)| refused == act && kinds.contains(&kind.as_str()))
    };
    let missing: Vec<_> = MATRIX
        .iter()
        .filter(|row| match row.need {
            Need::None => false,
            Need::Open => !refused(row.act, &["meeting_not_open", "off_the_record"]),
            Need::Decides => !refused(row.act, &["mode_cannot_decide", "modality_cannot_decide"]),
        })
        .map(|row| row.act)
        .collect();
    assert!(missing.is_empty(), "no page refuses these for want of a meeting that is what they need: {missing:?}");
}

#[test]
fn every_row_of_the_table_of_audiences_names_an_act_and_a_member_of_it() {
    for (act, member, _) in audience::TABLE {
        assert!(Content::NAMES.iter().any(|(_, name)| name == act), "no act is named {act}");
        let sample = RAN.values().find_map(|ran| ran.acts.get(*act));
        let Some(sample) = sample.filter(|_| *member != "*") else { continue };
        let body = sample.body();
        let mut keys = RAN.values().filter_map(|ran| ran.acts.get(*act)).map(Content::body);
        assert!(keys.any(|body| body.get(member).is_some()), "{act} has no member {member}: {body}");
    }
}

/// What is entered for a delegation, and what the delegation says of it, is as closed as the act that is entered.
const AS_CLOSED_AS_ANOTHER: [&str; 5] =
    ["enter_for_delegation", "confirm_entry", "dispute_entry", "confirm_act", "disavow_act"];

#[test]
fn an_entry_is_wholly_closed_where_the_table_says_so_and_nowhere_else() {
    for ran in RAN.values() {
        for (name, content) in &ran.acts {
            if !AS_CLOSED_AS_ANOTHER.contains(&name.as_str()) && content.is_closed() {
                assert!(audience::is_closed(name), "{name} is closed, but the table does not say so");
            }
        }
    }
}

#[test]
fn every_row_of_the_matrix_names_an_act() {
    let known = |act: &str| Content::NAMES.iter().any(|(_, name)| *name == act);
    let unknown: Vec<_> = MATRIX.iter().filter(|row| !known(row.act)).map(|row| row.act).collect();
    assert!(unknown.is_empty(), "these rows name no act: {unknown:?}");
}
