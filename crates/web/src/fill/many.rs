//! Steps of a round that are taken for many organizations at once.

use nemcon_negotiation::state::{Application, Standing, Track};
use nemcon_negotiation::{Article, Id};
use serde_json::{Value, json};

use super::act_form::Said;
use super::stakeholders::Stage;
use super::view::{View, word};
use crate::msg;
use crate::pages::many::{ManyPage, Row};
use crate::pieces::{Button, Weight};

/// The steps, by the names of their acts.
pub const STEPS: [&str; 4] = ["review_application", "admit_in_status", "list_application", "tell_applicant"];

impl View {
    /// Says whether this seat may take a step for an application as it stands.
    pub(super) fn may_step(&self, step: &str, id: &Id, held: &Application, stage: Stage) -> bool {
        let secretariat = self.seat.is_office() && !self.seat.is_chair();
        let taken = self.state().accredited.contains_key(&held.by);
        let before = matches!(stage, Stage::Applications | Stage::Review) && !taken;
        let approved = |track: Track| held.standing == Standing::Approved && held.facts.track == track;
        match step {
            "review_application" => secretariat && before && held.standing == Standing::Open,
            // For those in consultative status there is no list that they would be too late for.
            "admit_in_status" => secretariat && !taken && stage != Stage::Concluded && approved(Track::A),
            "list_application" => secretariat && before && approved(Track::B),
            "tell_applicant" => {
                let over = taken || stage == Stage::Concluded;
                self.seat.is_chair() && over && held.listed.is_some() && self.seen().told_of(id).is_empty()
            }
            _ => false,
        }
    }

    /// Returns the applications of a round for which this seat may take a step now, by their names.
    #[must_use]
    pub fn may_step_for(&self, step: &str, round: &Id) -> Vec<(Id, Application)> {
        let Some(stage) = self.seen().round(round).map(|seen| self.stage(seen.round)) else { return vec![] };
        let all = self.seen().applications().into_iter().filter(|(_, held)| held.round == *round);
        let open = all.filter(|(id, held)| self.may_step(step, id, held, stage));
        let mut open: Vec<_> = open.collect();
        super::stakeholders::in_order(self.lang, &mut open);
        open.into_iter().map(|(id, held)| (*id, held)).collect()
    }

    /// Returns what leads to the steps that several organizations of a round wait for.
    pub(super) fn many_buttons(&self, round: &Id) -> Vec<Button> {
        let wait = STEPS.into_iter().filter(|step| self.may_step_for(step, round).len() > 1);
        let button = |step| Button::Open {
            label: msg::many_link(self.lang, step),
            to: self.to(&format!("stakeholders/{round}/many/{step}")),
            weight: Weight::Plain,
        };
        wait.map(button).collect()
    }

    /// Returns the body of a step for an application.
    #[must_use]
    pub fn step_body(&self, step: &str, id: &Id, held: &Application) -> Option<Value> {
        match step {
            "review_application" => Some(json!({ "application": id, "of": held.by, "step": "approve" })),
            _ => self.made(step, &Said::from([("application".to_owned(), id.to_string())])),
        }
    }

    /// Fills the page of a step for these applications; `chosen` is the name under which they are sent next.
    #[must_use]
    pub fn many_page(
        &self,
        step: &str,
        round: &Id,
        of: &[(Id, Application)],
        chosen: Option<&Id>,
        fault: Option<String>,
    ) -> ManyPage {
        let row = |(id, held): &(Id, Application)| Row {
            application: id.to_string(),
            name: held.facts.name.clone(),
            below: msg::track_name(self.lang, word(&held.facts.track)),
        };
        ManyPage {
            lang: self.lang,
            title: msg::many_link(self.lang, step),
            round: (self.round_title(round), self.to(&format!("stakeholders/{round}"))),
            to: self.to(&format!("stakeholders/{round}/many/{step}")),
            fault,
            rows: of.iter().map(row).collect(),
            chosen: chosen.map(Id::to_string),
            rests: self.rests(&[Article::Stakeholders, Article::Accreditation]),
        }
    }
}
