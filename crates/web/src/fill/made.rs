//! Acts whose body a page makes out of what its seat may see: nothing is filled in, and what will stand in the record is shown first.

use nemcon_negotiation::state::{Application, PublicList, Standing};
use nemcon_negotiation::{Content, Id};
use serde_json::{Value, json};

use super::act_form::{Said, audience_words, said};
use super::view::View;
use crate::pages::acts::ActForm;

/// Acts that are made so.
pub(super) const MADE: &[&str] = &[
    "circulate_matter",
    "give_access_report",
    "admit_in_status",
    "list_application",
    "accredit",
    "conclude_round",
    "answer_about_objections",
    "tell_applicant",
];

/// Most organizations, or objections told, in one act: more than that take several.
const AT_ONCE: usize = 100;

fn id(query: &Said, name: &str) -> Option<Id> {
    said(query, name).and_then(|value| value.parse().ok())
}

impl View {
    /// Fills the form of an act that is made whole; nothing if it is none. Where the address names nothing to make it of, that is said when it is sent.
    pub(super) fn made_form(&self, act: &str, query: &Said, fresh: &Id) -> Option<ActForm> {
        if !MADE.contains(&act) {
            return None;
        }
        let body = self.made(act, query);
        let lang = self.lang;
        let on = self.about_organization(query).or_else(|| self.about_access(query));
        let round = id(query, "round").map(|round| self.to(&format!("stakeholders/{round}")));
        let back = round.or_else(|| on.as_ref().map(|(_, to)| to.clone())).unwrap_or_else(|| self.to(""));
        let mut rests = self.rests(&[]);
        rests.rules = Content::article_named(act).and_then(|a| self.cite(a, true)).into_iter().collect();
        let pair = |name: &str, value: String| (name.to_owned(), value);
        let mut hidden = vec![pair("act_id", fresh.to_string()), pair("back", back), pair("preview", "1".to_owned())];
        hidden.extend(body.map(|body| pair("whole", body.to_string())));
        Some(ActForm {
            lang,
            title: self.act_name(act),
            choices: vec![],
            shut: self.why_shut(act),
            is_ready: true,
            seat: self.frame_seat().name(lang),
            on,
            to: self.to(&format!("act/{act}")),
            hidden,
            fields: vec![],
            shown_first: true,
            prepares: false,
            audience: audience_words(lang, act),
            rests,
        })
    }

    /// Returns the body of an act that is made whole, for what the address names.
    #[must_use]
    pub fn made(&self, act: &str, query: &Said) -> Option<Value> {
        let seen = self.seen();
        match act {
            "circulate_matter" => {
                let matter = id(query, "matter")?;
                let (_, whole) = seen.matters().into_iter().find(|(held, _)| **held == matter)?;
                Some(json!({ "matter": matter, "whole": whole }))
            }
            "give_access_report" => {
                let session = id(query, "session")?;
                let report = seen.access_report_to_give(&session)?;
                Some(json!({ "report": report, "session": session, "to": seen.access_report_goes_to() }))
            }
            "admit_in_status" => {
                let (application, held) = self.application(&id(query, "application")?)?;
                Some(json!({
                    "application": application, "name": held.facts.name, "of": held.by, "round": held.round,
                }))
            }
            "list_application" => {
                let (application, held) = self.application(&id(query, "application")?)?;
                Some(json!({ "application": application, "facts": held.facts, "of": held.by, "round": held.round }))
            }
            "accredit" => self.accreditation(query),
            "conclude_round" => {
                let round = id(query, "round")?;
                let counts = self.state().rounds.get(&round).and_then(|_| seen.counts_now(&round))?;
                Some(json!({ "counts": counts, "round": round }))
            }
            "answer_about_objections" => self.answer(&id(query, "inquiry")?),
            "tell_applicant" => {
                let (application, held) = self.application(&id(query, "application")?)?;
                let basis = seen.bases_owed(&application)?;
                let taken = self.state().accredited.get(&held.by);
                let accredited = taken.is_some_and(|taken| taken.application == application);
                Some(json!({
                    "accredited": accredited, "application": application, "basis": basis, "of": held.by,
                    "round": held.round,
                }))
            }
            _ => None,
        }
    }

    /// Returns an application that this seat may see.
    #[must_use]
    pub fn application(&self, application: &Id) -> Option<(Id, Application)> {
        let all = self.seen().applications().into_iter();
        all.map(|(id, held)| (*id, held)).find(|(id, _)| id == application)
    }

    /// Those chosen, or all on the list to whom no objection stands.
    fn accreditation(&self, query: &Said) -> Option<Value> {
        let round = id(query, "round")?;
        self.state().rounds.get(&round)?;
        let seen = self.seen();
        let chosen: Vec<&str> =
            query.iter().filter(|(name, _)| name == "of").map(|(_, value)| value.as_str()).collect();
        let wanted = |id: &Id, held: &Application| match chosen.is_empty() {
            true => !seen.objections_to(id).iter().any(|objection| objection.stands()),
            false => chosen.contains(&held.by.as_str()),
        };
        let all = seen.applications().into_iter();
        let listed = all.filter(|(_, held)| held.round == round && held.standing == Standing::Listed);
        let owed = listed.filter(|(id, held)| !self.state().accredited.contains_key(&held.by) && wanted(id, held));
        let one = |(id, held): (&Id, Application)| json!({ "application": id, "name": held.facts.name, "of": held.by });
        let mut body = json!({ "organizations": owed.map(one).take(AT_ONCE).collect::<Vec<_>>(), "round": round });
        if let Some(decision) = id(query, "decision") {
            body["decision"] = json!(decision);
        }
        Some(body)
    }

    fn answer(&self, inquiry: &Id) -> Option<Value> {
        let seen = self.seen();
        let (_, held) = seen.inquiries().into_iter().find(|(id, _)| *id == inquiry)?;
        let owed = seen.answer_owed(inquiry)?;
        let terms = &self.state().rounds.get(&held.round)?.terms;
        let told: Vec<_> = owed.iter().take(AT_ONCE).collect();
        let complete = told.len() == owed.len();
        Some(json!({
            "asker": held.by, "complete": complete, "inquiry": inquiry, "objections": told, "round": held.round,
            "to": terms.answer_to,
        }))
    }

    /// Returns the names on the list of a round, in their order, for whoever may see it.
    pub(super) fn listed_names(&self, query: &Said) -> Vec<String> {
        let round = id(query, "round");
        let all = self.seen().applications().into_iter();
        let listed = all.filter(|(_, held)| Some(held.round) == round && held.standing == Standing::Listed);
        let mut names: Vec<String> = listed.map(|(_, held)| held.facts.name).collect();
        names.sort();
        names
    }

    /// Returns them where the modalities make names proposed public.
    pub(super) fn proposed_names(&self, query: &Said) -> Vec<String> {
        let terms = id(query, "round").and_then(|round| self.state().rounds.get(&round)).map(|round| &round.terms);
        let public = terms.is_some_and(|terms| terms.public == PublicList::ProposedAndAccredited);
        if public { self.listed_names(query) } else { Vec::new() }
    }
}
