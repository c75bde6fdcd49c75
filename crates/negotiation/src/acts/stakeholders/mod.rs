//! Stakeholders: modalities that the group adopted, rounds, applications on two tracks, a list under silence, objections, and what each audience
//! learns of them. Every disclosure is an act of its own.

pub mod accredit;
pub mod admit_in_status;
pub mod answer_about_objections;
pub mod apply;
pub mod ask_about_objections;
pub mod circulate_list;
pub mod conclude_round;
pub mod lift_objection;
pub mod list_application;
pub mod object_to_application;
pub mod open_round;
pub mod review_application;
pub mod tell_applicant;
pub mod withdraw_application;

use std::sync::Arc;

use crate::act::Capacity;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::rulebook::{EntityKind, Rulebook};
use crate::state::{
    Accreditation, AccreditationObjection, ApplicantLearns, Application, PublicList, Round, RoundCounts, Standing,
    State, StatesLearn, Terms, To, Track,
};

/// Longest basis of an objection, in characters.
const BASIS_MAX: usize = 500;

/// Longest name of an organization, in characters.
const NAME_MAX: usize = 200;

/// Returns what the modalities in force say; nothing while the group has adopted none. A word that is none of those known narrows.
fn terms(rules: &Rulebook) -> Option<Terms> {
    let word = |name: &str| rules.word(name);
    Some(Terms {
        modalities: word("stakeholder_modalities")?.to_owned(),
        answer_to: if word("accreditation_answer_to") == Some("states") { To::States } else { To::Chair },
        applicants: match word("accreditation_applicants_learn") {
            Some("basis") => ApplicantLearns::Basis,
            _ => ApplicantLearns::Outcome,
        },
        body_decides: rules.number_or_none("accreditation_body_decides") == 1,
        list_days: rules.number_or_none("accreditation_list_days_min").max(0),
        public: match word("accreditation_public_list") {
            Some("proposed_and_accredited") => PublicList::ProposedAndAccredited,
            _ => PublicList::Accredited,
        },
        silence_hours: rules.number("accreditation_silence_hours_min").max(0),
        states: match word("accreditation_states_learn") {
            Some("objectors") => StatesLearn::Objectors,
            Some("basis") => StatesLearn::Basis,
            _ => StatesLearn::Nothing,
        },
    })
}

fn round<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Round, Refusal> {
    found(asked.p.state.rounds.get(id), Thing::Round, id)
}

/// Returns a round that is not concluded.
fn open_round<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Round, Refusal> {
    let held = round(asked, id)?;
    if held.concluded.is_none() { Ok(held) } else { Err(Refusal::RoundConcluded { round: *id }) }
}

/// Refuses once the list of a round is circulated.
fn before_the_list(held: &Round, id: &Id) -> Result<(), Refusal> {
    if held.list.is_none() { Ok(()) } else { Err(Refusal::ListCirculated { round: *id }) }
}

/// Refuses until the silence on the list of a round is closed.
fn after_the_silence(held: &Round, id: &Id) -> Result<(), Refusal> {
    let list = found(held.list.as_ref(), Thing::Silence, id)?;
    if list.closed.is_some() { Ok(()) } else { Err(Refusal::SilenceStillRunning { silence: *id }) }
}

/// Returns an application that whoever acts knows of: an office all, a State those on the list, an organization its own.
fn application<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Application, Refusal> {
    let office = asked.act.capacity != Capacity::Delegate;
    let knows = |held: &&Application| office || held.listed.is_some() || held.by == asked.act.by;
    let held = found(asked.p.confidences.applications.get(id).filter(knows), Thing::Application, id)?;
    let listed = held.listed.filter(|_| !office).map(|(_, number)| number);
    asked.reads([listed.unwrap_or(held.number)]);
    Ok(held)
}

/// Returns the application of an organization in a round that is neither withdrawn nor rejected. There is one at most.
fn standing_of<'a>(held: &'a Confidences, round: &'a Id, by: &'a Code) -> Option<(&'a Id, &'a Application)> {
    let stands = |held: &Application| !matches!(held.standing, Standing::Withdrawn | Standing::Rejected);
    of_round(held, round).find(|(_, held)| held.by == *by && stands(held))
}

/// Refuses an application that is not of the round.
fn in_round(held: &Application, id: &Id, round: &Id) -> Result<(), Refusal> {
    if held.round == *round { Ok(()) } else { Err(Refusal::Unknown { what: Thing::Application, id: id.to_string() }) }
}

/// Refuses an application that stands otherwise.
fn stands(held: &Application, id: &Id, wanted: Standing) -> Result<(), Refusal> {
    let standing = held.standing;
    if standing == wanted { Ok(()) } else { Err(Refusal::ApplicationStands { application: *id, standing }) }
}

fn on_track(held: &Application, id: &Id, track: Track) -> Result<(), Refusal> {
    let own = held.facts.track;
    if own == track { Ok(()) } else { Err(Refusal::WrongTrack { application: *id, track: own }) }
}

/// Refuses a code that is not the organization's.
fn is_of(held: &Application, of: &Code) -> Result<(), Refusal> {
    if held.by == *of { Ok(()) } else { Err(Refusal::BadField { field: "of".to_owned() }) }
}

fn not_accredited(asked: &Asked<'_>, by: &Code) -> Result<(), Refusal> {
    let there = asked.p.state.accredited.contains_key(by);
    if there { Err(Refusal::AlreadyAccredited { by: by.clone() }) } else { Ok(()) }
}

/// Returns the applications of a round with their names, in the order of these.
fn of_round<'a>(held: &'a Confidences, round: &'a Id) -> impl Iterator<Item = (&'a Id, &'a Application)> {
    held.applications.iter().filter(move |(_, application)| application.round == *round)
}

/// Returns those on the list of a round that are not withdrawn.
fn on_list<'a>(held: &'a Confidences, round: &'a Id) -> impl Iterator<Item = (&'a Id, &'a Application)> {
    of_round(held, round).filter(|(_, application)| application.standing == Standing::Listed)
}

fn standing_objections<'a>(
    held: &'a Confidences,
    application: &Id,
) -> impl Iterator<Item = &'a AccreditationObjection> + use<'a> {
    held.accreditation_objections.get(application).into_iter().flatten().filter(|objection| objection.stands())
}

/// Returns an application of the round that nobody has dealt with yet.
fn waits(asked: &Asked<'_>, round: &Id, tracks: &[Track]) -> Option<Id> {
    let taken = |held: &Application| asked.p.state.accredited.contains_key(&held.by);
    let mut all = of_round(&asked.p.confidences, round);
    let waiting = all.find(|(_, held)| {
        let pending = matches!(held.standing, Standing::Open | Standing::Approved) && !taken(held);
        pending && tracks.contains(&held.facts.track)
    });
    waiting.map(|(id, _)| *id)
}

/// Returns the numbers of a round as they stand.
pub(crate) fn counts(state: &State, confidences: &Confidences, round: &Id) -> RoundCounts {
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let taken = |track: Track| {
        let all = state.accredited.values();
        count(all.filter(|held| held.round == *round && held.track == track).count())
    };
    let (applied, accredited) = (count(on_list(confidences, round).count()), taken(Track::B));
    RoundCounts { accredited, applied, in_status: taken(Track::A), not_accredited: applied.saturating_sub(accredited) }
}

/// Lets an organization take part, for the mandate.
fn take_in(of: &Code, accreditation: Accreditation, state: &mut State) {
    state.accredited.insert(of.clone(), accreditation);
    if let Some(group) = &mut state.group
        && group.kind_of(of).is_none()
    {
        Arc::make_mut(group).entities.insert(of.clone(), EntityKind::Stakeholder);
    }
}

fn accreditation(application: Id, name: &str, round: Id, track: Track, done: &Done<'_>) -> Accreditation {
    let (at, number) = (done.admission.counts_at(), done.number());
    Accreditation { application, at, decision: None, name: name.to_owned(), number, round, track }
}
