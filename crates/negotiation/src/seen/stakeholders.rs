//! Stakeholders as a seat sees them. An organization its own application; States what is on the list; who objected to whom nobody but the Chair and
//! the Member itself, and whoever was told.

use crate::acts::stakeholders::answer_about_objections::owed;
use crate::acts::stakeholders::counts;
use crate::acts::stakeholders::tell_applicant::known_bases;
use crate::audience::Audience;
use crate::id::{Code, Id};
use crate::seen::Seen;
use crate::state::{
    AccreditationObjection, ApplicantLearns, ApplicantTold, Application, Inquiry, ObjectionTold, Round, RoundCounts, To,
};

/// The list of a round as everybody may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundSeen<'a> {
    /// Names of those accredited in it, with their codes, in the order of the names.
    pub accredited: Vec<(&'a str, &'a Code)>,
    /// Names proposed, where the modalities make them public.
    pub proposed: &'a [String],
    /// The round: its modalities, deadlines and, once concluded, its numbers.
    pub round: &'a Round,
}

impl<'a> Seen<'a> {
    /// Returns a round as everybody may see it.
    pub fn round(&self, id: &Id) -> Option<RoundSeen<'a>> {
        let round = self.p.state.rounds.get(id)?;
        let taken = self.p.state.accredited.iter().filter(|(_, held)| held.round == *id);
        let mut accredited: Vec<_> = taken.map(|(code, held)| (held.name.as_str(), code)).collect();
        accredited.sort();
        let proposed = round.list.as_ref().map_or(&[][..], |list| &list.proposed);
        Some(RoundSeen { accredited, proposed, round })
    }

    /// Returns the applications that this seat may see: the Chair and the secretariat all, an organization its own, States those on a list, as
    /// they are on it.
    pub fn applications(&self) -> Vec<(&'a Id, Application)> {
        let shown = |held: &Application| {
            if self.may(Audience::Addressees, Some(&held.by), &[]) {
                return Some(held.clone());
            }
            let (at, number) = held.listed.filter(|_| self.is_state())?;
            Some(Application { at, number, words: None, ..held.clone() })
        };
        self.p.confidences.applications.iter().filter_map(|(id, held)| Some((id, shown(held)?))).collect()
    }

    /// Returns the objections to an application that this seat may see: the Chair all, a Member its own.
    pub fn objections_to(&self, application: &Id) -> Vec<&'a AccreditationObjection> {
        let all = self.p.confidences.accreditation_objections.get(application).into_iter().flatten();
        all.filter(|held| self.may(Audience::Author, Some(&held.by), &[])).collect()
    }

    /// Returns what was asked about objections and what was told in answer: for the Chair all, for a State what it asked itself and what all
    /// States were told.
    pub fn inquiries(&self) -> Vec<(&'a Id, Inquiry)> {
        let shown = |held: &Inquiry| {
            if self.may(Audience::Author, held.by.as_ref(), &[]) {
                return Some(held.clone());
            }
            let told = held.to == To::States && self.may(Audience::States, None, &[]);
            let (at, number) = held.answered.filter(|_| told)?;
            Some(Inquiry { application: None, at, by: None, number, ..held.clone() })
        };
        self.p.confidences.inquiries.iter().filter_map(|(id, held)| Some((id, shown(held)?))).collect()
    }

    /// Returns what an applicant was told, for the applicant and the Chair.
    pub fn told_of(&self, application: &Id) -> Vec<&'a ApplicantTold> {
        let by = self.p.confidences.applications.get(application).map(|held| &held.by);
        let all = self.p.confidences.applicants_told.get(application).into_iter().flatten();
        all.filter(|_| self.may(Audience::Author, by, &[])).collect()
    }

    /// Returns what the modalities let be told in answer to a State and was not told yet, in order, for the Chair.
    pub fn answer_owed(&self, inquiry: &Id) -> Option<Vec<ObjectionTold>> {
        let held = self.p.confidences.inquiries.get(inquiry).filter(|_| self.seat.is_chair())?;
        let learn = self.p.state.rounds.get(&held.round)?.terms.states;
        Some(owed(&self.p.confidences, held, learn))
    }

    /// Returns the bases of objections that the modalities let an applicant learn, for the Chair.
    pub fn bases_owed(&self, application: &Id) -> Option<Vec<String>> {
        let held = self.p.confidences.applications.get(application).filter(|_| self.seat.is_chair())?;
        let learn = self.p.state.rounds.get(&held.round)?.terms.applicants;
        let may = learn == ApplicantLearns::Basis && !self.p.state.accredited.contains_key(&held.by);
        Some(if may { known_bases(&self.p.confidences, application) } else { Vec::new() })
    }

    /// Returns the numbers of a round as they stand, for the Chair and the secretariat.
    pub fn counts_now(&self, round: &Id) -> Option<RoundCounts> {
        self.seat.is_office().then(|| counts(&self.p.state, &self.p.confidences, round))
    }
}
