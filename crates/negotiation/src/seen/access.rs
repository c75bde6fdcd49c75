//! Visas and access as a seat sees them. Each delegation its own cases; the Chair and the secretariat all; the host country what is shown to it.

use crate::acts::access::given_to;
use crate::audience::Audience;
use crate::id::{Code, Id};
use crate::seen::Seen;
use crate::state::access::{day_of, days_until};
use crate::state::{AccessReport, GivenReport, Incomplete, Matter, To, Visa};

/// What is still open before a session: so many members of so many delegations have no decision, so many days are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EarlyWarning {
    /// Members without a decision.
    pub members: usize,
    /// Delegations they are of.
    pub delegations: usize,
    /// Days until the first day of the session; negative once it has begun.
    pub days_left: i64,
}

impl<'a> Seen<'a> {
    /// Returns the applications for visas that this seat may see: its own, those shown to it as the host country; for the Chair and the
    /// secretariat all.
    pub fn visas(&self) -> Vec<(&'a Id, &'a Visa)> {
        let may = |visa: &Visa| self.may(Audience::Addressees, Some(&visa.by), visa.host_country.as_slice());
        self.p.confidences.visas.iter().filter(|(_, visa)| may(visa)).collect()
    }

    /// Returns what is still open before a session, for the Chair and the secretariat; nothing for anybody else, and nothing once all is
    /// decided.
    pub fn early_warning(&self, session: &Id) -> Option<EarlyWarning> {
        let held = self.p.state.sessions.get(session).filter(|_| self.seat.is_office())?;
        let open =
            self.p.confidences.visas.values().filter(|visa| visa.session == *session && visa.facts.outcome.is_none());
        let of: Vec<&Code> = open.map(|visa| &visa.by).collect();
        let delegations: std::collections::BTreeSet<_> = of.iter().collect();
        let days_left = days_until(day_of(self.at), held.from);
        (!of.is_empty()).then_some(EarlyWarning { members: of.len(), delegations: delegations.len(), days_left })
    }

    /// Returns the report on access to a session as it stands now, for the Chair and the secretariat. Others have what was given to them: who
    /// saw it grow would see each case. Cells that are not in it are withheld.
    pub fn access_report(&self, session: &Id) -> Option<AccessReport> {
        self.seat.is_office().then(|| self.p.access_report(session))?
    }

    /// Returns the report as it may be given, for the Chair and the secretariat: with the numbers that were given before, if any were.
    pub fn access_report_to_give(&self, session: &Id) -> Option<AccessReport> {
        self.seat.is_office().then(|| self.p.access_report_to_give(session))?
    }

    /// Returns how widely the group lets the report on access be given.
    pub fn access_report_goes_to(&self) -> To {
        self.p.state.rules.as_deref().map_or(To::Chair, |rules| given_to(&rules.book))
    }

    /// Returns the report on access that was last given out for a session, as this seat has it.
    pub fn given_access_report(&self, session: &Id) -> Option<&'a GivenReport> {
        let closed = self.p.confidences.access_reports.get(session).filter(|_| self.may(Audience::States, None, &[]));
        let open = self.p.state.access_reports.get(session);
        open.into_iter().chain(closed).max_by_key(|given| given.number)
    }

    /// Returns the delegations that asked that the Chair be told that they are incomplete in a meeting: for the Chair and the secretariat, and
    /// one's own. The Chair looks here before putting a question and before the gavel.
    pub fn incomplete(&self, meeting: &Id) -> Vec<(&'a Code, &'a Incomplete)> {
        let all = self.p.confidences.incomplete.get(meeting).into_iter().flat_map(|all| all.iter());
        all.filter(|(code, _)| self.may(Audience::Addressees, Some(code), &[])).collect()
    }

    /// Returns the participation matters that this seat may see, with the considerations of the secretariat and the comments of the host country.
    pub fn matters(&self) -> Vec<(&'a Id, &'a Matter)> {
        let may = |matter: &Matter| {
            let to_all = matter.circulated.is_some() && self.is_state();
            to_all || self.may(Audience::Addressees, Some(&matter.by), matter.host_country.as_slice())
        };
        self.p.confidences.matters.iter().filter(|(_, matter)| may(matter)).collect()
    }
}
