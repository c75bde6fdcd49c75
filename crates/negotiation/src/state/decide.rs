//! What a decision does, however it was taken: by the gavel, by a silence that adopts, or in the room.
//!
//! The guards of a subject stand here too, so that a question, a silence and a decision of the room judge it alike.

use std::sync::Arc;

use crate::acts::Content;
use crate::admission::Flag;
use crate::asked::{Asked, Done};
use crate::guard::{found, rules_adopted};
use crate::id::{Code, Hash, Id, ParagraphId};
use crate::names::Lang;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::{InForce, Overlay, Rulebook, Waiver};
use crate::state::{Decision, Departure, DepartureBy, State, Subject};

/// Refuses a subject that names what does not exist, or that is not of its form. Guards of existence.
pub fn subject_exists(asked: &Asked<'_>, subject: &Subject) -> Result<(), Refusal> {
    let state = &asked.p.state;
    match subject {
        Subject::Rules { rulebook } => {
            let bytes = asked.blob(rulebook)?;
            Rulebook::parse(&bytes).map(|_| ()).map_err(|_| bad_field("rulebook"))
        }
        Subject::Overlay { overlay } => {
            let bytes = asked.blob(overlay)?;
            let overlay = Overlay::parse(&bytes).map_err(|_| bad_field("overlay"))?;
            asked.rules().under(&overlay).map(|_| ()).map_err(|_| bad_field("overlay"))
        }
        Subject::Departure { article, act, reason } => {
            act_departs(act)?;
            asked.field("reason", reason, 2_000)?;
            let waivable = asked.rules().waiver(*article) != Waiver::None;
            if waivable { Ok(()) } else { Err(Refusal::NotOpenToDeparture { article: *article }) }
        }
        Subject::Officers { officers } => {
            let named = officers.iter().all(|o| o.of.as_ref().is_none_or(|of| state.group().kind_of(of).is_some()));
            if !officers.is_empty() && named { Ok(()) } else { Err(bad_field("officers")) }
        }
        Subject::Text { version, part } => {
            let version = found(state.version(version), Thing::Version, version)?;
            let missing = part.iter().find(|id| !version.nodes.iter().any(|node| node.id == **id));
            missing.map_or(Ok(()), |id| Err(Refusal::Unknown { what: Thing::Paragraph, id: id.to_string() }))
        }
        Subject::Document { document } => found(state.documents.get(document), Thing::Document, document).map(|_| ()),
        Subject::Procedural { words } => {
            let fits = !words.0.is_empty() && words.covers(&[]) && words.longest() <= 4_000;
            if fits { Ok(()) } else { Err(bad_field("words")) }
        }
        Subject::Agenda { agenda } => found(state.work.agendas.get(agenda), Thing::Agenda, agenda).map(|_| ()),
        Subject::Programme { programme } => {
            found(state.work.programmes.get(programme), Thing::Programme, programme).map(|_| ())
        }
        Subject::Report { report } => found(state.work.reports.get(report), Thing::Report, report).map(|_| ()),
        Subject::Reopening { decision, reason } => {
            asked.field("reason", reason, 2_000)?;
            found(state.decisions.get(decision), Thing::Decision, decision).map(|_| ())
        }
    }
}

/// Refuses a subject on which the group cannot decide now: before its rules are adopted, on a text that is adopted, on
/// a decision that no longer stands. Guards of substance.
pub fn subject_open(asked: &Asked<'_>, subject: &Subject) -> Result<(), Refusal> {
    let state = &asked.p.state;
    if !matches!(subject, Subject::Rules { .. }) {
        rules_adopted(asked)?;
    }
    match subject {
        Subject::Text { version, .. } => {
            let (draft, _) = found(state.versions.get(version), Thing::Version, version)?;
            let adopted = state.drafts.get(draft).is_some_and(|held| held.adopted.is_some());
            asked.require(!adopted, || Refusal::DraftAdopted { draft: *draft })
        }
        Subject::Agenda { .. } => match state.work.agenda().and_then(|(_, agenda)| agenda.adopted) {
            Some(decision) => Err(Refusal::AgendaAdopted { decision }),
            None => Ok(()),
        },
        Subject::Report { report } => match state.work.reports.get(report).and_then(|held| held.noted) {
            Some(decision) => Err(Refusal::ReportNoted { decision }),
            None => Ok(()),
        },
        Subject::Reopening { decision, .. } => {
            let held = found(state.decisions.get(decision), Thing::Decision, decision)?;
            let stands = held.set_aside.is_none();
            asked.require(stands, || Refusal::DecisionSetAside { decision: *decision })
        }
        _ => Ok(()),
    }
}

/// Refuses a mandate element that the group does not have; returns the flag that none is cited where one is due: on a
/// text, a document or a matter in words, not on the group's own rules and officers.
pub fn element_flag(asked: &Asked<'_>, subject: &Subject, element: Option<&Code>) -> Result<Option<Flag>, Refusal> {
    match (element, subject) {
        (Some(code), _) => {
            found(asked.p.state.group().element(code), Thing::MandateElement, code)?;
            Ok(None)
        }
        (None, Subject::Text { .. } | Subject::Document { .. } | Subject::Procedural { .. }) => {
            Ok(Some(Flag::NoMandateElement))
        }
        (None, _) => Ok(None),
    }
}

/// Refuses a name that no act has, and a closed act: what was used up must be there for all to see.
pub fn act_departs(act: &str) -> Result<(), Refusal> {
    let known = Content::NAMES.iter().any(|(_, name)| *name == act);
    match known {
        true if crate::audience::is_closed(act) => Err(Refusal::ClosedToDeparture { act: act.to_owned() }),
        true => Ok(()),
        false => Err(bad_field("act")),
    }
}

fn bad_field(field: &str) -> Refusal {
    Refusal::BadField { field: field.to_owned() }
}

impl State {
    /// Returns who presides: `chair`, or the office of the Acting Chair while one is named.
    pub fn presiding(&self) -> Code {
        self.acting_chair.as_ref().map_or_else(|| "chair".parse().expect("a code"), |acting| acting.office.clone())
    }

    /// Returns the languages there are of what a subject names.
    pub fn languages_of(&self, subject: &Subject) -> Vec<Lang> {
        match subject {
            Subject::Text { version, .. } => {
                self.version(version).map(|v| v.languages.keys().copied().collect()).unwrap_or_default()
            }
            Subject::Document { document } => {
                self.documents.get(document).map(|d| d.languages.keys().copied().collect()).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}

/// Enters a decision under its name and lets it take effect. Its languages and whether it is provisional follow from
/// its subject.
pub fn decide(id: Id, mut decision: Decision, done: &Done<'_>, state: &mut State) {
    decision.languages = state.languages_of(&decision.subject);
    decision.provisional = matches!(&decision.subject, Subject::Text { part, .. } if !part.is_empty());
    let subject = decision.subject.clone();
    if let Some((meeting, _)) = decision.meeting {
        state.decisions_of.entry(meeting).or_default().insert(id);
    }
    state.decisions.insert(id, decision);
    apply_subject(id, &subject, done, state);
}

/// Lets a decision take effect.
fn apply_subject(id: Id, subject: &Subject, done: &Done<'_>, state: &mut State) {
    match subject {
        Subject::Rules { .. } | Subject::Overlay { .. } => rules_follow(done, state),
        Subject::Departure { article, act, reason } => {
            let departure = Departure {
                article: *article,
                act: act.clone(),
                reason: reason.clone(),
                by: DepartureBy::Body,
                used_by: None,
            };
            state.departures.insert(id, departure);
        }
        Subject::Officers { officers } => {
            for officer in officers {
                state.officers.insert(officer.office.as_str().to_owned(), officer.clone());
            }
        }
        Subject::Text { version, part } => adopt_text(id, version, part.first(), state),
        Subject::Agenda { agenda } => state.work.adopt_agenda(agenda, Some(id)),
        Subject::Programme { programme } => state.work.adopt_programme(programme, Some((id, done.number()))),
        Subject::Report { report } => state.work.note_report(report, Some(id)),
        Subject::Reopening { decision, .. } => set_aside(decision, id, done, state),
        Subject::Document { .. } | Subject::Procedural { .. } => {}
    }
}

fn adopt_text(id: Id, version: &Hash, first: Option<&ParagraphId>, state: &mut State) {
    let Some((draft, _)) = state.versions.get(version).copied() else { return };
    let Some(draft) = state.drafts.get_mut(&draft) else { return };
    match first {
        Some(first) => {
            draft.parts.insert(*first, id);
        }
        None => {
            draft.adopted = Some(id);
            for part in draft.parts.values() {
                if let Some(part) = state.decisions.get_mut(part) {
                    part.provisional = false;
                }
            }
        }
    }
}

/// Sets a decision aside and takes back what it did; the decision itself stays.
pub fn set_aside(decision: &Id, by: Id, done: &Done<'_>, state: &mut State) {
    let Some(held) = state.decisions.get_mut(decision) else { return };
    held.set_aside = Some(by);
    match held.subject.clone() {
        Subject::Rules { .. } | Subject::Overlay { .. } => rules_follow(done, state),
        Subject::Departure { .. } => {
            if state.departures.get(decision).is_some_and(|departure| departure.used_by.is_none()) {
                state.departures.remove(decision);
            }
        }
        Subject::Officers { officers } => {
            for officer in officers {
                let office = officer.office.as_str();
                if state.officers.get(office) == Some(&officer) {
                    state.officers.remove(office);
                }
            }
        }
        Subject::Text { version, part } => reopen_text(decision, &version, !part.is_empty(), state),
        Subject::Agenda { agenda } => state.work.adopt_agenda(&agenda, None),
        Subject::Programme { programme } => state.work.adopt_programme(&programme, None),
        Subject::Report { report } => state.work.note_report(&report, None),
        Subject::Document { .. } | Subject::Procedural { .. } | Subject::Reopening { .. } => {}
    }
}

fn reopen_text(decision: &Id, version: &Hash, in_part: bool, state: &mut State) {
    let Some((draft, _)) = state.versions.get(version).copied() else { return };
    let Some(draft) = state.drafts.get_mut(&draft) else { return };
    if in_part {
        draft.parts = draft.parts.iter().filter(|(_, held)| *held != decision).map(|(p, held)| (*p, *held)).collect();
    } else if draft.adopted == Some(*decision) {
        draft.adopted = None;
        // Parts are provisional again: they stood on the whole.
        for part in draft.parts.values() {
            if let Some(part) = state.decisions.get_mut(part) {
                part.provisional = true;
            }
        }
    }
}

/// Computes the rules in force anew: those the group was opened with, then every decision on them that stands, in order.
fn rules_follow(done: &Done<'_>, state: &mut State) {
    let mut decisions: Vec<_> = state.decisions.iter().filter(|(_, d)| d.set_aside.is_none()).collect();
    decisions.sort_by_key(|(_, decision)| decision.number);
    let opened_with = state.group().rulebook;
    let mut hashes = vec![opened_with];
    let mut adopted = None;
    for (id, decision) in decisions {
        match &decision.subject {
            Subject::Rules { rulebook } => {
                hashes = vec![*rulebook];
                adopted = Some(*id);
            }
            Subject::Overlay { overlay } => hashes.push(*overlay),
            _ => {}
        }
    }
    let read = |hash| done.blob(hash).expect("the blobs of rules were given to admit and are kept with the record");
    let base = Rulebook::parse(&read(&hashes[0])).expect("admitted with this rulebook");
    let book = hashes[1..].iter().fold(base, |book, hash| {
        // An overlay made for a rulebook that is no longer the base has nothing to lie over.
        let overlay = Overlay::parse(&read(hash)).expect("admitted with this overlay");
        book.under(&overlay).unwrap_or(book)
    });
    state.rules = Some(Arc::new(InForce { hashes, book }));
    state.rules_adopted = adopted;
}
