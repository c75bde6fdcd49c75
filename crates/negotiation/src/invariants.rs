//! What must always hold of the proceedings, whatever acts come in what order. Checked after every act of a random
//! group, of a scenario and of the model.
//!
//! Some of these read closed entries: they hold as far as openings are at hand.

use std::collections::BTreeSet;

use imbl::{OrdMap, OrdSet};

use crate::act::Capacity;
use crate::id::Id;
use crate::proceedings::Proceedings;
use crate::rulebook::EntityKind;
use crate::seen::Seat;
use crate::state::{
    ApplicantLearns, DecidedBy, Decision, Proposed, QuestionState, SilenceEffect, SilenceState, SpokenOn, Statement,
    StatesLearn, Subject, To, Track,
};
use crate::text::{tree_hash, version_hash};
use crate::time::Instant;

/// A sentence, and whether it holds.
pub type Invariant = (&'static str, fn(&Proceedings) -> bool);

/// The list.
pub const ALWAYS: &[Invariant] = &[
    ("the first decision adopts the rules", the_first_decision_adopts_the_rules),
    ("no gavel over a request for the floor", no_gavel_over_a_request),
    ("no gavel over an objection", no_gavel_over_an_objection),
    ("no silence is kept over a break in time", no_silence_kept_over_a_break),
    ("silence adopts only where it may", silence_adopts_only_where_it_may),
    ("one question is before a meeting at a time", one_question_at_a_time),
    ("one silence runs on a draft at a time", one_silence_at_a_time),
    ("a deadline only moves later", deadlines_only_move_later),
    ("what is adopted was decided and not set aside", adopted_was_decided),
    ("a text is what its hash says", texts_are_what_their_hashes_say),
    ("only a Member prevents consensus", only_members_prevent),
    ("whoever acts takes part in the group", whoever_acts_takes_part),
    ("for every revision, what was tabled is disposed of, withdrawn or open", nothing_tabled_is_lost),
    ("a proposal is disposed of once at a time, and only by what names it", disposed_of_once),
    ("what is on a proposal is known to no more than the proposal", nothing_wider_than_what_it_is_on),
    ("nobody is accredited before the silence on the list is over", accredited_after_the_silence),
    ("nobody is accredited over an objection, save by decision of the body", not_accredited_over_an_objection),
    ("nobody is told more of objections to applicants than the modalities say", told_as_the_modalities_say),
    ("every entry has a number of its own", entries_have_their_own_numbers),
    ("what is kept to find things at once agrees with the things", shortcuts_agree),
];

/// Returns the sentences that do not hold; none is as it should be.
pub fn broken(p: &Proceedings) -> Vec<&'static str> {
    ALWAYS.iter().filter(|(_, holds)| !holds(p)).map(|(sentence, _)| *sentence).collect()
}

fn standing(p: &Proceedings) -> impl Iterator<Item = (&Id, &Decision)> {
    p.state.decisions.iter().filter(|(_, decision)| decision.set_aside.is_none())
}

/// What the room decided without the machine is entered as it was.
fn the_first_decision_adopts_the_rules(p: &Proceedings) -> bool {
    let first = p.state.decisions.values().min_by_key(|decision| decision.number);
    first.is_none_or(|d| d.by == DecidedBy::Room || matches!(d.subject, Subject::Rules { .. }))
}

fn no_gavel_over_a_request(p: &Proceedings) -> bool {
    let gavelled = p.state.questions.values().filter_map(|question| match question.state {
        QuestionState::Decided { decision } => Some((question, p.state.decisions.get(&decision)?)),
        _ => None,
    });
    let mut gavelled = gavelled.filter(|(_, decision)| decision.by == DecidedBy::Gavel);
    gavelled.all(|(question, _)| !question.requests.values().any(|request| request.is_open()))
}

/// An objection recorded before the gavel, and not withdrawn before it, stops it. Which withdrawal came first is not
/// kept, so this speaks of objections that still stand; those that crossed the gavel wait for the Chair's ruling.
fn no_gavel_over_an_objection(p: &Proceedings) -> bool {
    let gavelled = standing(p).filter(|(_, decision)| decision.by == DecidedBy::Gavel);
    let mut questions = gavelled.filter_map(|(_, decision)| Some((decision.question?, decision.number)));
    questions.all(|(question, number)| {
        let heard = p.confidences.objections.get(&question).into_iter().flatten();
        heard.filter(|heard| heard.number < number).all(|heard| heard.withdrawn)
    })
}

fn no_silence_kept_over_a_break(p: &Proceedings) -> bool {
    let mut kept = p.state.silences.iter().filter(|(_, silence)| matches!(silence.state, SilenceState::Kept { .. }));
    kept.all(|(id, _)| {
        let mut breaks = p.confidences.breaks.get(id).into_iter().flatten();
        // What reached the secretariat in time but was entered after the close waits for the Chair's ruling.
        breaks.all(|held| !held.in_time || held.after_close)
    })
}

fn silence_adopts_only_where_it_may(p: &Proceedings) -> bool {
    let mut by_silence = standing(p).filter_map(|(_, decision)| decision.silence);
    by_silence.all(|id| {
        let silence = p.state.silences.get(&id);
        silence.is_some_and(|s| s.effect == SilenceEffect::Adopts && matches!(s.state, SilenceState::Kept { .. }))
    })
}

fn one_question_at_a_time(p: &Proceedings) -> bool {
    let mut meetings = BTreeSet::new();
    p.state.questions.values().filter(|q| q.state == QuestionState::Put).all(|q| meetings.insert(q.meeting))
}

fn one_silence_at_a_time(p: &Proceedings) -> bool {
    let mut drafts = BTreeSet::new();
    p.state.silences.values().filter(|s| s.state == SilenceState::Running).all(|s| drafts.insert(s.draft))
}

fn deadlines_only_move_later(p: &Proceedings) -> bool {
    p.state.silences.values().all(|silence| {
        let all: Vec<_> = silence.extensions.iter().copied().chain([silence.deadline.at]).collect();
        all.windows(2).all(|pair| pair[0] < pair[1])
    })
}

fn adopted_was_decided(p: &Proceedings) -> bool {
    let adopted = p.state.drafts.iter().filter_map(|(id, draft)| Some((id, draft.adopted?)));
    let mut adopted = adopted.map(|(draft, decision)| (draft, p.state.decisions.get(&decision)));
    adopted.all(|(draft, decision)| {
        decision.is_some_and(|decision| {
            let Subject::Text { version, part } = &decision.subject else { return false };
            let of_draft = p.state.versions.get(version).is_some_and(|(of, _)| of == draft);
            decision.set_aside.is_none() && part.is_empty() && of_draft
        })
    })
}

fn texts_are_what_their_hashes_say(p: &Proceedings) -> bool {
    let versions = p.state.drafts.values().flat_map(|draft| draft.versions.iter());
    versions.into_iter().all(|version| {
        let tree = tree_hash(&version.nodes);
        tree == version.tree && version_hash(&version.symbol, &tree, &version.languages) == version.hash
    })
}

fn only_members_prevent(p: &Proceedings) -> bool {
    let Some(group) = p.state.group.as_deref() else { return true };
    let breakers = p.confidences.breaks.values().flatten().flat_map(|held| held.by.iter().chain(&held.for_states));
    let objectors = p.confidences.objections.values().flatten().filter_map(|heard| heard.by.as_ref());
    let named = p.state.questions.values().flat_map(|question| question.objections.values());
    breakers.chain(objectors).chain(named).all(|by| group.kind_of(by) == Some(EntityKind::Member))
}

fn whoever_acts_takes_part(p: &Proceedings) -> bool {
    let Some(group) = p.state.group.as_deref() else { return true };
    let asked = p.state.questions.values().flat_map(|question| question.requests.values()).map(|request| &request.by);
    let positions = p.state.positions.values().flat_map(|position| position.for_states.iter().chain([&position.by]));
    asked.chain(positions).all(|by| group.kind_of(by).is_some())
}

fn accredited_after_the_silence(p: &Proceedings) -> bool {
    p.state.accredited.values().filter(|held| held.track == Track::B).all(|held| {
        let list = p.state.rounds.get(&held.round).and_then(|round| round.list.as_ref());
        list.is_some_and(|list| list.number < held.number && list.closed.is_some_and(|closed| closed <= held.at))
    })
}

fn not_accredited_over_an_objection(p: &Proceedings) -> bool {
    p.state.accredited.values().filter(|held| held.decision.is_none()).all(|held| {
        let mut all = p.confidences.accreditation_objections.get(&held.application).into_iter().flatten();
        // What reached the secretariat in time but was entered after the close waits for the Chair.
        all.all(|objection| !objection.stands() || objection.after_close)
    })
}

fn told_as_the_modalities_say(p: &Proceedings) -> bool {
    let round = |id: &Id| p.state.rounds.get(id).map(|round| &round.terms);
    let inquiries = p.confidences.inquiries.values().all(|inquiry| {
        let Some(terms) = round(&inquiry.round) else { return false };
        let named = inquiry.told.iter().any(|told| told.by.is_some());
        inquiry.told.is_empty()
            || match terms.states {
                StatesLearn::Nothing => false,
                StatesLearn::Basis => !named,
                StatesLearn::Objectors => true,
            } && inquiry.to == terms.answer_to
    });
    let applicants = p.confidences.applicants_told.iter().all(|(application, told)| {
        let terms = p.confidences.applications.get(application).and_then(|held| round(&held.round));
        let may = terms.is_none_or(|terms| terms.applicants == ApplicantLearns::Basis);
        may || told.iter().all(|told| told.basis.is_empty())
    });
    inquiries && applicants
}

fn entries_have_their_own_numbers(p: &Proceedings) -> bool {
    let open: BTreeSet<_> = p.state.acts.values().map(|(number, _)| *number).collect();
    open.len() == p.state.acts.len()
        && open.iter().all(|number| *number <= p.state.size && !p.state.closed_entries.contains(number))
        && open.len() + p.state.closed_entries.len() == usize::try_from(p.state.size).unwrap_or(usize::MAX)
}

fn shortcuts_agree(p: &Proceedings) -> bool {
    let state = &p.state;
    let asked: BTreeSet<_> = state.questions.iter().map(|(id, question)| (question.meeting, *id)).collect();
    let taken = state.decisions.iter().filter_map(|(id, decision)| Some((decision.meeting?.0, *id)));
    let numbered = state.letters.values().all(|letter| letter.number < state.next_letter(&letter.from));
    let mut given = state.symbols.keys().flat_map(|symbol| crate::symbol::numbers(symbol));
    asked == by_meeting(&state.questions_of)
        && taken.collect::<BTreeSet<_>>() == by_meeting(&state.decisions_of)
        && numbered
        && given.all(|(prefix, number)| number <= state.series.highest(prefix))
}

fn by_meeting(filed: &OrdMap<Id, OrdSet<Id>>) -> BTreeSet<(Id, Id)> {
    filed.iter().flat_map(|(meeting, ids)| ids.iter().map(move |id| (*meeting, *id))).collect()
}

fn all_proposed(p: &Proceedings) -> [&Proposed; 2] {
    [&p.state.proposed, &p.confidences.proposed]
}

/// The Chair sees every proposal there is an opening of.
fn chair() -> Seat {
    Seat::Taken { capacity: Capacity::Chair, by: "chair".parse().expect("a code") }
}

fn nothing_tabled_is_lost(p: &Proceedings) -> bool {
    let (chair, at) = (chair(), p.state.last_recorded.unwrap_or(Instant::from_millis(0)));
    let seen = p.seen_by(&chair, at);
    let drafts: BTreeSet<_> =
        all_proposed(p).iter().flat_map(|all| all.proposals.values()).map(|held| held.draft).collect();
    drafts.iter().filter_map(|id| Some((id, p.state.drafts.get(id)?))).all(|(id, draft)| {
        let revisions = (1..=draft.latest().revision).map(Some).chain([None]);
        let mut before = BTreeSet::new();
        revisions.into_iter().all(|revision| {
            let ledger = seen.ledger(id, revision);
            let kept = before.is_subset(&ledger.tabled) && ledger.adds_up();
            before = ledger.tabled;
            kept
        })
    })
}

fn disposed_of_once(p: &Proceedings) -> bool {
    all_proposed(p).iter().all(|all| {
        all.dispositions.iter().all(|(id, held)| {
            let in_force = held.iter().filter(|held| held.undone.is_none()).count();
            in_force <= 1 && held.iter().all(|held| held.disposal.proposal == *id)
        })
    })
}

fn nothing_wider_than_what_it_is_on(p: &Proceedings) -> bool {
    let chair = chair();
    // What is on something that is not known here is not judged here.
    let no_wider = |to: To, on: &Id| p.proposal_known(&chair, on).is_none_or(|held| to <= held.to);
    all_proposed(p).iter().all(|all| {
        let on = |held: &Statement| match &held.on {
            SpokenOn::Proposal { proposal } => no_wider(held.to, proposal),
            SpokenOn::Paragraph { .. } => true,
        };
        let dispositions = all.dispositions.values().flatten();
        all.statements.values().all(on)
            && dispositions.into_iter().all(|held| no_wider(held.to, &held.disposal.proposal))
            && p.proposals_known(&chair).all(|(_, held)| held.to_proposal.is_none_or(|on| no_wider(held.to, &on)))
    })
}
