//! Stakeholders: rounds, applications, objections, what is told of them.

use nemcon_negotiation::state::{
    Application, Inquiry, Letter, ObjectionTold, PublicList, Round, Standing, StatesLearn, To, Track,
};
use nemcon_negotiation::{Code, Id};
use serde_json::{Value, json};

use super::Bodies;

impl Bodies<'_> {
    pub(super) fn stakeholders(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "open_round" => {
                let until = self.now.plus_millis(self.chance.between(-60, 2_400) * 60_000);
                let session = self.one(&self.state.sessions, |_| true);
                let mut body = json!({ "until": self.zoned(until) });
                self.maybe(&mut body, "session", |_| json!(session));
                body
            }
            "apply" => self.application(),
            "withdraw_application" => {
                let (_, held) = self.an_application(|_| true);
                self.as_owner(held.as_ref().map(|held| &held.by));
                let round = held.as_ref().map_or_else(|| self.round(), |held| held.round);
                json!({ "listed": held.is_some_and(|held| held.listed.is_some()), "round": round })
            }
            "review_application" => {
                let (id, held) = self.an_application(|held| held.standing == Standing::Open);
                let of = held.map_or_else(|| self.anybody(), |held| held.by.to_string());
                let step = self.chance.pick(&["approve", "approve", "approve", "return", "reject", "reopen"]);
                json!({ "application": id, "of": of, "step": step, "words": self.words() })
            }
            "admit_in_status" => {
                let fits = |held: &Application| held.standing == Standing::Approved && held.facts.track == Track::A;
                let mut body = self.one_named(fits);
                body["round"] = json!(self.round());
                body
            }
            "list_application" => {
                let fits = |held: &Application| held.standing == Standing::Approved && held.facts.track == Track::B;
                let (id, held) = self.an_application(fits);
                let of = held.as_ref().map_or_else(|| self.anybody(), |held| held.by.to_string());
                let facts = held.map_or_else(|| self.applicant_facts(), |held| json!(held.facts));
                json!({ "application": id, "facts": facts, "of": of, "round": self.round() })
            }
            "circulate_list" => self.circulate_list(),
            "object_to_application" | "lift_objection" => {
                let (id, held) = self.an_application(|held| held.standing == Standing::Listed);
                let round = held.map_or_else(|| self.round(), |held| held.round);
                let mut body = json!({ "application": id, "round": round });
                if name == "lift_objection" {
                    let all = self.confidences.accreditation_objections.get(&id).into_iter().flatten();
                    let by: Option<Code> = all.filter(|held| held.stands()).map(|held| held.by.clone()).next();
                    self.as_owner(by.as_ref());
                } else {
                    self.maybe(&mut body, "basis", |own| json!(own.words()));
                }
                body
            }
            "accredit" => self.accredit(),
            "conclude_round" => self.conclude_round(),
            "ask_about_objections" => {
                let (id, held) = self.an_application(|held| held.standing == Standing::Listed);
                let round = held.map_or_else(|| self.round(), |held| held.round);
                let mut body = json!({ "round": round });
                self.maybe(&mut body, "application", |_| json!(id));
                body
            }
            "answer_about_objections" => self.answer(),
            "tell_applicant" => {
                let (id, held) = self.an_application(|held| held.standing == Standing::Listed);
                let of = held.as_ref().map_or_else(|| self.anybody(), |held| held.by.to_string());
                let round = held.as_ref().map_or_else(|| self.round(), |held| held.round);
                let accredited = held.is_some_and(|held| self.state.accredited.contains_key(&held.by));
                json!({ "accredited": accredited, "application": id, "of": of, "round": round })
            }
            _ => return None,
        })
    }

    /// Returns a round, mostly the one that is open.
    fn round(&mut self) -> Id {
        self.one(&self.state.rounds, |round| round.concluded.is_none())
    }

    fn held_round(&mut self) -> (Id, Option<Round>) {
        let id = self.round();
        (id, self.state.rounds.get(&id).cloned())
    }

    fn an_application(&mut self, fits: impl Fn(&Application) -> bool) -> (Id, Option<Application>) {
        let id = self.one(&self.confidences.applications, fits);
        (id, self.confidences.applications.get(&id).cloned())
    }

    /// Names an application with its organization, as an accreditation does.
    fn one_named(&mut self, fits: impl Fn(&Application) -> bool) -> Value {
        let (id, held) = self.an_application(fits);
        let name = held.as_ref().map_or_else(|| self.words(), |held| held.facts.name.clone());
        let of = held.map_or_else(|| self.anybody(), |held| held.by.to_string());
        json!({ "application": id, "name": name, "of": of })
    }

    fn applicant_facts(&mut self) -> Value {
        let documents: Vec<_> = (0..self.chance.below(3)).map(|_| self.chance.hash()).collect();
        let mut facts = json!({
            "contact": { "_sd": self.chance.digest() },
            "documents": documents,
            "name": self.words(),
            "track": self.chance.pick(&["a", "b", "b"]),
        });
        for member in ["purpose", "programmes", "activities", "seat"] {
            if self.chance.percent(95) {
                facts[member] = json!(self.words());
            }
        }
        facts
    }

    fn application(&mut self) -> Value {
        if self.chance.percent(85) {
            self.by = match self.chance.below(8) {
                0 => "invented-society".to_owned(),
                n => format!("society-{n}"),
            };
        }
        let mut body = json!({ "facts": self.applicant_facts(), "round": self.round() });
        if self.chance.percent(20) {
            let (id, held) = self.an_application(|held| held.standing == Standing::Returned);
            self.as_owner(held.as_ref().map(|held| &held.by));
            body["instead_of"] = json!(id);
        }
        body
    }

    fn listed(&self, round: &Id) -> Vec<(Id, Application)> {
        let all = self.confidences.applications.iter();
        let listed = all.filter(|(_, held)| held.round == *round && held.standing == Standing::Listed);
        listed.map(|(id, held)| (*id, held.clone())).collect()
    }

    fn circulate_list(&mut self) -> Value {
        let (id, round) = self.held_round();
        let mut names: Vec<String> = self.listed(&id).into_iter().map(|(_, held)| held.facts.name).collect();
        names.sort();
        let count = if self.chance.percent(95) { names.len() } else { self.chance.below(9) };
        let public = round.is_some_and(|round| round.terms.public == PublicList::ProposedAndAccredited);
        let to_all = |letter: &Letter| letter.from.as_str() == "chair" && letter.to.is_empty();
        let until = self.after(1, 100);
        let mut body = json!({
            "deadline": self.zoned(until),
            "letter": self.one(&self.state.letters, to_all),
            "listed": count,
            "round": id,
        });
        if public {
            body["proposed"] = json!(names);
        }
        body
    }

    fn stands(&self, application: &Id) -> bool {
        let all = self.confidences.accreditation_objections.get(application).into_iter().flatten();
        all.into_iter().any(|held| held.stands())
    }

    fn accredit(&mut self) -> Value {
        let (id, round) = self.held_round();
        let all = self.listed(&id).into_iter();
        let free = all.filter(|(id, held)| !self.stands(id) && !self.state.accredited.contains_key(&held.by));
        let free: Vec<_> =
            free.map(|(id, held)| json!({ "application": id, "name": held.facts.name, "of": held.by })).collect();
        let organizations = if free.is_empty() || self.chance.percent(10) {
            vec![self.one_named(|held| held.standing == Standing::Listed)]
        } else {
            free
        };
        let mut body = json!({ "organizations": organizations, "round": id });
        if round.is_some_and(|round| round.terms.body_decides) || self.chance.percent(5) {
            body["decision"] = json!(self.one(&self.state.decisions, |held| held.set_aside.is_none()));
        }
        body
    }

    fn conclude_round(&mut self) -> Value {
        let round = self.round();
        let of = |track: Track| {
            let all = self.state.accredited.values();
            all.filter(|held| held.round == round && held.track == track).count()
        };
        let (applied, accredited, in_status) = (self.listed(&round).len(), of(Track::B), of(Track::A));
        let not_accredited = applied.saturating_sub(accredited) + usize::from(self.chance.percent(5));
        let counts = json!({
            "accredited": accredited,
            "applied": applied,
            "in_status": in_status,
            "not_accredited": not_accredited,
        });
        json!({ "counts": counts, "round": round })
    }

    /// Answers what the modalities let be known, and sometimes more.
    fn answer(&mut self) -> Value {
        let id = self.one(&self.confidences.inquiries, |held: &Inquiry| !held.complete);
        let Some(inquiry) = self.confidences.inquiries.get(&id).cloned() else {
            return json!({ "complete": true, "inquiry": id, "objections": [], "round": self.round(), "to": "chair" });
        };
        let terms = self.state.rounds.get(&inquiry.round).map(|round| round.terms.clone());
        let learn = terms.as_ref().map_or(StatesLearn::Nothing, |terms| terms.states);
        let learn = if self.chance.percent(5) { StatesLearn::Objectors } else { learn };
        let mut told = Vec::new();
        for (application, objections) in self.confidences.accreditation_objections.iter() {
            let held = self.confidences.applications.get(application);
            let asked = held.is_some_and(|held| held.round == inquiry.round);
            let asked = asked && inquiry.application.is_none_or(|only| only == *application);
            let shown = objections.iter().filter(|held| held.stands() && asked && learn != StatesLearn::Nothing);
            told.extend(shown.map(|held| ObjectionTold {
                application: *application,
                basis: held.basis.clone(),
                by: (learn == StatesLearn::Objectors).then(|| held.by.clone()),
            }));
        }
        told.sort_by_key(|held| (held.application, held.by.clone(), held.basis.clone()));
        if learn == StatesLearn::Basis {
            told.dedup();
        }
        let mut told: Vec<_> = told.into_iter().filter(|one| !inquiry.told.contains(one)).collect();
        let part = told.len() > 1 && self.chance.percent(30);
        if part {
            told.truncate(1);
        }
        let to = terms.map_or(To::Chair, |terms| terms.answer_to);
        json!({
            "asker": inquiry.by,
            "complete": !part,
            "inquiry": id,
            "objections": told,
            "round": inquiry.round,
            "to": to,
        })
    }
}
