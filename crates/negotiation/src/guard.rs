//! The guards that come before an act's own: envelope, then standing. The order is the order of precedence.

use crate::act::Capacity;
use crate::acts::Content;
use crate::acts::delegations::key;
use crate::article::Article;
use crate::asked::Asked;
use crate::authority::{self, Need, Row};
use crate::id::{Code, Hash, Id};
use crate::kept;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::{EntityKind, Sitting};
use crate::state::{Meeting, MeetingKind, MeetingState, Modality, Mode, State};

/// Refuses an act of another group, a name already taken, a closed or missing group.
pub fn envelope(asked: &Asked<'_>) -> Result<(), Refusal> {
    let (act, state) = (asked.act, &asked.p.state);
    let opens = act.content.name() == "open_group";
    match state.group.as_deref() {
        None if opens => return Ok(()),
        None => return Err(Refusal::NoGroup {}),
        Some(group) if group.origin != act.group => return Err(Refusal::OtherGroup {}),
        Some(_) => {}
    }
    if let Some((_, hash)) = state.acts.get(&act.id).or_else(|| asked.p.confidences.acts.get(&act.id)) {
        let same = *hash == Hash::of(act.line().as_bytes());
        return Err(if same { Refusal::AlreadyRecorded { id: act.id } } else { Refusal::IdTaken { id: act.id } });
    }
    match state.group().closed {
        Some(_) => Err(Refusal::GroupClosed {}),
        None if opens => Err(Refusal::GroupOpen {}),
        None => Ok(()),
    }
}

/// Refuses who may not do an act of this kind at all.
pub fn standing(asked: &Asked<'_>) -> Result<(), Refusal> {
    let act = asked.act;
    let row = authority::of(act.content.name());
    if !row.capacities.contains(&act.capacity) {
        return Err(Refusal::WrongCapacity { capacity: act.capacity });
    }
    match act.capacity {
        Capacity::Delegate => delegate(asked, row),
        Capacity::Facilitator => {
            let named = asked.p.state.facilitators.values().any(|f| !f.ended && f.of == act.by);
            if !named {
                return Err(not_the_office(asked));
            }
            person(asked, row)?;
            leads(asked, row)
        }
        office if act.by.as_str() == office.word() => Ok(()),
        _ => Err(not_the_office(asked)),
    }
}

/// Refuses an act signed by a key of the delegation that counts no more. Which key may confirm another act, that act says itself.
pub fn signed(asked: &Asked<'_>) -> Result<(), Refusal> {
    let named = match &asked.act.content {
        Content::ConfirmAct(confirm) => Some(confirm.key),
        _ => None,
    };
    asked.signed.iter().filter(|id| Some(**id) != named).try_for_each(|id| key(asked, id).map(|_| ()))
}

/// Refuses an act under an article that the rulebook in force does not have.
pub fn in_the_rulebook(asked: &Asked<'_>) -> Result<(), Refusal> {
    let article = asked.act.content.article();
    let later = Article::LATER.contains(&article) && asked.rules().article(article).is_none();
    if later { Err(Refusal::NotInTheRulebook { article }) } else { Ok(()) }
}

/// Refuses a facilitator what conducts another meeting than one of a subgroup that it leads. What is not there is refused by the act itself.
fn leads(asked: &Asked<'_>, row: &Row) -> Result<(), Refusal> {
    let state = &asked.p.state;
    let meeting =
        authority::IN_OWN_SUBGROUP.contains(&row.act).then(|| meeting_of(&asked.act.content, state)).flatten();
    match meeting.filter(|meeting| state.meetings.contains_key(meeting)) {
        Some(meeting) if !state.leads(&asked.act.by, &meeting) => Err(Refusal::NotTheirMeeting { meeting }),
        _ => Ok(()),
    }
}

/// Returns the meeting that an act conducts, if what it names is there.
fn meeting_of(content: &Content, state: &State) -> Option<Id> {
    let of_list = |list: &Id| state.lists.get(list).map(|list| list.meeting);
    match content {
        Content::OpenMeeting(open) => Some(open.meeting),
        Content::BeginSegment(begin) => Some(begin.meeting),
        Content::SuspendMeeting(suspend) => Some(suspend.meeting),
        Content::ResumeMeeting(resume) => Some(resume.meeting),
        Content::AdjournMeeting(adjourn) => Some(adjourn.meeting),
        Content::OpenList(open) => Some(open.meeting),
        Content::CloseList(close) => of_list(&close.list),
        Content::ReopenList(reopen) => of_list(&reopen.list),
        Content::PlaceSpeaker(place) => state.inscription(&place.inscription).map(|(_, list, _)| list.meeting),
        Content::SayFromAfar(say) => state.asked_for_the_floor(&say.request).map(|held| held.meeting),
        Content::RuleOnMotion(rule) => state.motions.get(&rule.motion).map(|held| held.meeting),
        content => kept::meeting_of(content, state),
    }
}

fn not_the_office(asked: &Asked<'_>) -> Refusal {
    Refusal::NotTheOffice { by: asked.act.by.clone(), capacity: asked.act.capacity }
}

fn delegate(asked: &Asked<'_>, row: &Row) -> Result<(), Refusal> {
    let by = &asked.act.by;
    let kind = asked.p.state.group().kind_of(by);
    if authority::FROM_OUTSIDE.contains(&row.act) {
        let office = Capacity::ALL.iter().any(|capacity| capacity.word() == by.as_str());
        let applies = !office && matches!(kind, None | Some(EntityKind::Stakeholder));
        return if applies { person(asked, row) } else { Err(Refusal::NotAnApplicant { by: by.clone() }) };
    }
    let kind = kind.ok_or_else(|| Refusal::NotAParticipant { by: by.clone() })?;
    if let Some(right) = row.right {
        asked.require(asked.rules().grants(kind, right), || Refusal::LacksRight { by: by.clone(), right })?;
    }
    person(asked, row)
}

/// Where a delegation has named persons, one of them acts, within what the delegation lets him or her do.
fn person(asked: &Asked<'_>, row: &Row) -> Result<(), Refusal> {
    let by = &asked.act.by;
    let Some(delegation) = asked.p.state.delegations.get(by) else { return Ok(()) };
    let mut named = delegation.persons.iter().filter(|(_, person)| person.acts()).peekable();
    if asked.entered || named.peek().is_none() {
        return Ok(());
    }
    let acts = named.find(|(digest, _)| Some(*digest) == asked.act.person.as_ref());
    match (acts, row.right) {
        (Some((_, person)), Some(right)) if person.may.contains(&right) => Ok(()),
        (Some(_), None) => Ok(()),
        _ => Err(Refusal::PersonNotAuthorised { by: by.clone() }),
    }
}

/// Refuses a thing that belongs to another delegation; offices are not delegations.
pub fn own(asked: &Asked<'_>, owner: &Code) -> Result<(), Refusal> {
    if asked.act.capacity != Capacity::Delegate || asked.act.by == *owner {
        return Ok(());
    }
    Err(Refusal::OfAnotherDelegation { by: owner.clone() })
}

/// Returns the thing an id names, or says that there is none.
pub fn found<'a, T: ?Sized>(thing: Option<&'a T>, what: Thing, id: &dyn std::fmt::Display) -> Result<&'a T, Refusal> {
    thing.ok_or_else(|| Refusal::Unknown { what, id: id.to_string() })
}

/// Returns the meeting, if it is what the act's row in the matrix needs.
pub fn meeting<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Meeting, Refusal> {
    let meeting = found(asked.p.state.meetings.get(id), Thing::Meeting, id)?;
    let need = authority::of(asked.act.content.name()).need;
    let MeetingState::Open { segment } = meeting.state else {
        return if need == Need::None { Ok(meeting) } else { Err(Refusal::MeetingNotOpen { meeting: *id }) };
    };
    if need == Need::None {
        return Ok(meeting);
    }
    if segment.mode == Mode::OffTheRecord {
        return Err(Refusal::OffTheRecord { meeting: *id });
    }
    sits(asked, meeting.kind, segment.mode)?;
    if need == Need::Decides {
        let rules = asked.rules();
        asked.require(rules.yes(mode_value(segment.mode)), || Refusal::ModeCannotDecide { meeting: *id })?;
        let decides = modality_value(meeting.modality).is_none_or(|name| rules.yes(name));
        asked.require(decides, || Refusal::ModalityCannotDecide { meeting: *id })?;
    }
    Ok(meeting)
}

/// Refuses a delegation that has the right, but not where one meets so.
fn sits(asked: &Asked<'_>, kind: MeetingKind, mode: Mode) -> Result<(), Refusal> {
    let by = &asked.act.by;
    let right = authority::of(asked.act.content.name()).right;
    let delegate = (asked.act.capacity == Capacity::Delegate).then(|| asked.p.state.group().kind_of(by)).flatten();
    let (Some(right), Some(entity)) = (right, delegate) else { return Ok(()) };
    let sitting = sitting(kind, mode);
    asked.require(asked.rules().grants_in(sitting, entity, right), || Refusal::LacksRightHere {
        by: by.clone(),
        right,
        sitting,
    })
}

/// Returns as what one meets in a segment of that mode.
pub fn sitting(kind: MeetingKind, mode: Mode) -> Sitting {
    match (kind, mode) {
        (MeetingKind::StakeholderDialogue, _) => Sitting::Stakeholders,
        (MeetingKind::Intersessional, _) => Sitting::Intersessional,
        (MeetingKind::InformalConsultation, _) => Sitting::Informal,
        (MeetingKind::Plenary | MeetingKind::Thematic, Mode::Formal) => Sitting::Formal,
        (MeetingKind::Plenary | MeetingKind::Thematic, Mode::Informal | Mode::OffTheRecord) => Sitting::Informal,
    }
}

/// Returns as what one meets in a meeting: as it sits or will be resumed; before it sits, in each way in which it may.
pub(crate) fn sittings(meeting: &Meeting) -> Vec<Sitting> {
    match meeting.state {
        MeetingState::Open { segment } => vec![sitting(meeting.kind, segment.mode)],
        MeetingState::Suspended { mode, .. } => vec![sitting(meeting.kind, mode)],
        _ => [Mode::Formal, Mode::Informal].map(|mode| sitting(meeting.kind, mode)).to_vec(),
    }
}

fn mode_value(mode: Mode) -> &'static str {
    match mode {
        Mode::Formal => "formal_decides",
        Mode::Informal => "informal_decides",
        Mode::OffTheRecord => "off_the_record_decides",
    }
}

fn modality_value(modality: Modality) -> Option<&'static str> {
    match modality {
        Modality::InPerson => Some("in_person_decides"),
        Modality::Hybrid => Some("hybrid_decides"),
        Modality::Virtual => Some("virtual_decides"),
        Modality::Unverified => None,
    }
}

/// Refuses until the rulebook and the use of the platform are adopted.
pub fn rules_adopted(asked: &Asked<'_>) -> Result<(), Refusal> {
    if asked.p.state.rules_adopted.is_some() { Ok(()) } else { Err(Refusal::RulesNotAdopted {}) }
}
