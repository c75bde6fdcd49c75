//! Visas and access, as delegations report them; participation matters; reports in numbers. Any place of meeting, nobody's name, nobody's fault.

pub mod circulate_matter;
pub mod comment_on_access;
pub mod comment_on_matter;
pub mod comment_on_visa;
pub mod consider_matter;
pub mod give_access_report;
pub mod name_host_country;
pub mod raise_matter;
pub mod report_visa;
pub mod say_complete;
pub mod say_incomplete;
pub mod update_visa;

use crate::act::Capacity;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Code, Id};
use crate::proceedings::Proceedings;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::Rulebook;
use crate::state::access::{ReportOn, day_of, report};
use crate::state::{AccessReport, Matter, Remark, Session, To, Visa, VisaFacts, VisaOutcome};
use crate::time::Date;

/// Longest comment or consideration, in characters.
const WORDS_MAX: usize = 1_500;

/// Remarks on a matter before it is circulated: with more it would not fit into one act.
const REMARKS_MAX: usize = 4;

/// Returns a case that whoever acts knows of: its own, or one that was shown to it. Others are unknown.
fn visa<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Visa, Refusal> {
    let held = asked.p.confidences.visas.get(id);
    let knows = |visa: &&Visa| visa.by == asked.act.by || visa.host_country.as_ref() == Some(&asked.act.by);
    let held = found(held.filter(knows), Thing::Visa, id)?;
    asked.reads([held.number]);
    Ok(held)
}

/// Returns a matter that whoever acts knows of.
fn matter<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Matter, Refusal> {
    let office = asked.act.capacity != Capacity::Delegate;
    let by = &asked.act.by;
    let knows = |held: &&Matter| {
        office || held.by == *by || held.host_country.as_ref() == Some(by) || held.circulated.is_some()
    };
    let held = found(asked.p.confidences.matters.get(id).filter(knows), Thing::Matter, id)?;
    asked.reads([held.number]);
    Ok(held)
}

/// Refuses whoever is not that host country.
fn host_country(asked: &Asked<'_>, named: Option<&Code>) -> Result<(), Refusal> {
    if named == Some(&asked.act.by) { Ok(()) } else { Err(Refusal::NotTheHostCountry { of: asked.act.by.clone() }) }
}

/// Refuses a State that is not named as the host country of the place of the session, or of any place where there is no session.
fn check_host_country(asked: &Asked<'_>, named: Option<&Code>, session: Option<&Session>) -> Result<(), Refusal> {
    let Some(code) = named else { return Ok(()) };
    let all = &asked.p.state.host_countries;
    let is = match session {
        Some(session) => all.get(&session.place).is_some_and(|held| held.of == *code),
        None => all.values().any(|held| held.of == *code),
    };
    if is { Ok(()) } else { Err(Refusal::NotTheHostCountry { of: code.clone() }) }
}

/// Refuses a remark that is not told to exactly those who have the matter, and more remarks than can be circulated at once.
fn as_wide(asked: &Asked<'_>, held: &Matter, all_states: bool) -> Result<(), Refusal> {
    if held.circulated.is_some() != all_states {
        let to = if held.circulated.is_some() { To::States } else { To::Chair };
        return Err(Refusal::ToldToOthers { to });
    }
    let many = held.circulated.is_none() && held.remarks.len() >= REMARKS_MAX;
    asked.reads_since(held.number);
    if many { Err(Refusal::RemarksEnough {}) } else { Ok(()) }
}

fn remark(done: &Done<'_>, words: &str) -> Remark {
    let (at, by, number) = (done.admission.counts_at(), done.act.by.clone(), done.number());
    Remark { at, by, number, words: words.to_owned() }
}

/// Refuses days out of order, a decision without its day, meetings of another session, and a session said to have begun that has not.
fn check_facts(asked: &Asked<'_>, facts: &VisaFacts, id: &Id, session: &Session) -> Result<(), Refusal> {
    let field = |name: &str| Err(Refusal::BadField { field: name.to_owned() });
    // Somewhere it is a day later than in UTC.
    let today = day_of(asked.counts_at);
    let tomorrow = Date(today.0.tomorrow().unwrap_or(today.0));
    if facts.requested > tomorrow {
        return field("requested");
    }
    if facts.appointment.is_some_and(|day| day < facts.requested) {
        return field("appointment");
    }
    let decided = matches!(facts.outcome, Some(VisaOutcome::Issued | VisaOutcome::Refused));
    if facts.decided.is_some() != decided || facts.decided.is_some_and(|day| day < facts.requested || day > tomorrow) {
        return field("decided");
    }
    if facts.outcome == Some(VisaOutcome::NotDecidedInTime) && tomorrow < session.from {
        return field("outcome");
    }
    let of_session = |meeting: &Id| asked.p.state.meetings.get(meeting).is_some_and(|held| held.session == Some(*id));
    match facts.meetings.iter().find(|meeting| !of_session(meeting)) {
        Some(meeting) => Err(Refusal::Unknown { what: Thing::Meeting, id: meeting.to_string() }),
        None => Ok(()),
    }
}

/// Returns to whom the group lets the report on access be given: to the Chair and the secretariat alone unless it has decided otherwise.
pub(crate) fn given_to(rules: &Rulebook) -> To {
    match rules.word("access_report_audience") {
        Some("states") => To::States,
        Some("public") => To::Public,
        _ => To::Chair,
    }
}

impl Proceedings {
    /// Returns the report on access to a session as it may be given: one that was given before keeps its numbers for everyone, since two that
    /// differ would tell what lies between them. Comments may be added.
    pub(crate) fn access_report_to_give(&self, session: &Id) -> Option<AccessReport> {
        let now = self.access_report(session)?;
        let given = [&self.state.access_reports, &self.confidences.access_reports];
        let before = given.into_iter().filter_map(|all| all.get(session)).max_by_key(|given| given.number);
        Some(match before {
            Some(given) => AccessReport { comments: now.comments, ..given.report.clone() },
            None => now,
        })
    }

    /// Returns the report on access to a session, of what delegations reported, as far as openings are at hand.
    pub(crate) fn access_report(&self, session: &Id) -> Option<AccessReport> {
        let held = self.state.sessions.get(session)?;
        let rules = self.state.rules.as_deref()?;
        rules.book.article(crate::Article::AccessReport)?;
        let min = usize::try_from(rules.book.number("access_report_min_cell")).unwrap_or(1);
        let on = ReportOn { session: *session, place: &held.place, first_day: held.from, min };
        let comments = self.confidences.access_comments.get(session).into_iter().flatten();
        let comments = comments.map(|remark| remark.words.clone()).collect();
        Some(report(&on, self.confidences.visas.values(), comments))
    }
}
