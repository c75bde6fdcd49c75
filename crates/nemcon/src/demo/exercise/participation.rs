//! Who takes part and who could not: modalities and a round of accreditation in the middle of its silence, cases of visas over three sessions, a
//! participation matter that all States have.

use std::collections::BTreeMap;

use anyhow::Context;
use nemcon_negotiation::state::To;
use nemcon_negotiation::{Id, Instant, Lang};
use nemcon_record::disclosure::{Disclosure, commit};
use nemcon_secretariat::Beside;
use nemcon_store::Blob;
use serde_json::{Map, Value, json};

use super::super::stage::{Next, Papers, date, utc};
use super::{DAY_HOURS, Play};
use crate::demo::model::list;
use crate::shipped;

const PARTICIPATION: &[u8] = include_bytes!("../../../../../data/exercise/participation.json");

/// Days before the demonstration at which the round no longer takes applications.
const ROUND_ENDS: i64 = 7;

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

impl Play<'_> {
    /// The group decides that organizations may take part, how, and who is given numbers of access.
    pub(super) async fn modalities(&mut self, meeting: Id) -> anyhow::Result<()> {
        let shipped = shipped::value(PARTICIPATION);
        let host = &shipped["host_country"];
        let body = json!({ "of": host["of"], "place": self.place(), "source": host["source"] });
        self.stage.does("secretariat", "name_host_country", body).await?;
        let overlays = [shipped::modalities("april-2022").context("shipped")?, shipped::access_report_to_states()];
        for overlay in overlays {
            self.stage.wait(120);
            let mut papers = Papers::default();
            let overlay = papers.text(overlay);
            let body = json!({ "meeting": meeting, "subject": { "on": "overlay", "overlay": overlay } });
            let (question, _) = self.stage.does_with("chair", "put_question", body, papers.beside()).await?;
            self.stage.wait(30);
            let put = self.stage.state().questions.get(&question).map_or(0, |question| question.number);
            self.stage.does("chair", "gavel", json!({ "put": put, "question": question })).await?;
        }
        Ok(())
    }

    /// A round opens, for a session to come.
    pub(super) async fn round(&mut self, session: Id) -> anyhow::Result<Id> {
        let until = utc(self.begins.plus_hours(-ROUND_ENDS * DAY_HOURS));
        self.stage.does("chair", "open_round", json!({ "session": session, "until": until })).await
    }

    /// Organizations apply, each in its own words.
    pub(super) async fn applications(&mut self, round: Id) -> anyhow::Result<()> {
        for own in list(&shipped::value(PARTICIPATION), "organizations") {
            self.stage.wait(5_400);
            let Next(act) = self.stage.next();
            let mut beside = Beside::default();
            let mail = format!("{}@mail.example", text(own, "code"));
            let contact = self.conceals(act, "contact", json!({ "mail": mail, "name": "Secretary" }), &mut beside)?;
            let mut facts = Map::from_iter([("contact".to_owned(), contact)]);
            for name in ["activities", "name", "past", "programmes", "purpose", "seat", "track"] {
                facts.extend(own.get(name).map(|value| (name.to_owned(), value.clone())));
            }
            if let Some(words) = own["document"].as_str() {
                let kind = "text/plain; charset=utf-8".to_owned();
                let file = Blob::salted_file(act.0.to_vec(), kind, words.as_bytes().to_vec());
                facts.insert("documents".to_owned(), json!([nemcon_negotiation::Hash(file.name)]));
                beside.files.push(file);
            }
            let body = json!({ "facts": facts, "round": round });
            self.stage.does_with(text(own, "code"), "apply", body, beside).await?;
        }
        Ok(())
    }

    /// Returns a member as a commitment; its opening comes beside the act.
    fn conceals(&self, act: Id, member: &str, value: Value, beside: &mut Beside) -> anyhow::Result<Value> {
        let seed = Id::derived(&["demonstration", &act.to_string(), member]);
        let disclosure = Disclosure::make(&seed.0, member, value)?;
        beside.disclosures.push(disclosure.text().to_owned());
        Ok(commit(&disclosure))
    }

    /// The secretariat reviews, takes note of whom it may, and lists the others; the Chair circulates the list.
    pub(super) async fn list_of_applicants(&mut self, round: Id, deadline: Instant) -> anyhow::Result<()> {
        let shipped = shipped::value(PARTICIPATION);
        let held = self.stage.confidences().applications;
        let rejected = |name: &str| {
            let own = list(&shipped, "organizations").iter().find(|own| own["name"] == *name);
            own.and_then(|own| own["rejected"].as_str())
        };
        let mut listed = 0;
        for (application, held) in &held {
            self.stage.wait(900);
            let mut body = json!({ "application": application, "of": held.by, "step": "approve" });
            if let Some(words) = rejected(&held.facts.name) {
                body["step"] = "reject".into();
                body["words"] = words.into();
            }
            self.stage.does("secretariat", "review_application", body.clone()).await?;
            let mut body = match body["step"].as_str() {
                Some("reject") => continue,
                _ => json!({ "application": application, "of": held.by, "round": round }),
            };
            match held.facts.track {
                nemcon_negotiation::state::Track::A => {
                    body["name"] = held.facts.name.clone().into();
                    self.stage.does("secretariat", "admit_in_status", body).await?;
                }
                nemcon_negotiation::state::Track::B => {
                    body["facts"] = json!(held.facts);
                    self.stage.does("secretariat", "list_application", body).await?;
                    listed += 1;
                }
            }
        }
        let letter = self.letter_with(&shipped["letter"]).await?;
        self.stage.wait(600);
        let body = json!({ "deadline": utc(deadline), "letter": letter, "listed": listed, "round": round });
        self.stage.does("chair", "circulate_list", body).await?;
        Ok(())
    }

    async fn letter_with(&mut self, letter: &Value) -> anyhow::Result<Id> {
        let mut papers = Papers::default();
        let texts: BTreeMap<Lang, String> =
            Lang::ALL.into_iter().map(|lang| (lang, text(&letter["text"], lang.tag()).to_owned())).collect();
        let languages = papers.languages(Lang::En, &texts);
        let date = date(self.stage.now());
        let body = json!({ "audience": "public", "date": date, "languages": languages, "subject": letter["subject"] });
        Ok(self.stage.does_with("chair", "circulate_letter", body, papers.beside()).await?.0)
    }

    /// One Member objects, with a basis; another asks who did.
    pub(super) async fn objection_to_applicant(&mut self, round: Id) -> anyhow::Result<()> {
        let shipped = shipped::value(PARTICIPATION);
        let objection = &shipped["objection"];
        let held = self.stage.confidences().applications;
        let found = held.iter().find(|(_, held)| held.facts.name == text(objection, "to"));
        let (application, _) = found.context("an applicant of that name")?;
        let body = json!({ "application": application, "basis": objection["basis"], "round": round });
        self.stage.does(text(objection, "by"), "object_to_application", body).await?;
        self.stage.wait(7_200);
        self.stage.does(text(&shipped, "asks"), "ask_about_objections", json!({ "round": round })).await?;
        Ok(())
    }

    /// Delegations register members, and report what became of their visas for three sessions.
    pub(super) async fn visas(&mut self, sessions: [Id; 3]) -> anyhow::Result<()> {
        let shipped = shipped::value(PARTICIPATION);
        let mut shown = None;
        for case in list(&shipped, "cases") {
            let of = text(case, "of");
            let Next(act) = self.stage.next();
            let mut beside = Beside::default();
            let person = self.conceals(act, "person", case["name"].clone(), &mut beside)?;
            let body = json!({ "kind": "expert", "may": [], "person": person });
            self.stage.does_with(of, "register_member", body, beside).await?;
            for (name, session) in ["first", "second", "third"].into_iter().zip(sessions) {
                let Some(outcome) = case[name].as_str() else { continue };
                let mut body = json!({ "facts": self.facts(session, outcome), "person": person, "session": session });
                if case["shown"] == true && name == "second" {
                    body["host_country"] = shipped["host_country"]["of"].clone();
                }
                let visa = self.stage.does(of, "report_visa", body).await?;
                if case["shown"] == true && name == "second" {
                    shown.get_or_insert((visa, of.to_owned()));
                }
                self.stage.wait(60);
            }
        }
        let host = text(&shipped["host_country"], "of");
        if let Some((visa, of)) = shown {
            let body = json!({ "of": of, "visa": visa, "words": shipped["comments"]["case"] });
            self.stage.does(host, "comment_on_visa", body).await?;
        }
        let body = json!({ "session": sessions[0], "words": shipped["comments"]["session"] });
        self.stage.does(host, "comment_on_access", body).await?;
        let report = self.stage.access_report(&sessions[0]).context("a report on access")?;
        let body = json!({ "report": report, "session": sessions[0], "to": To::States });
        self.stage.does("secretariat", "give_access_report", body).await?;
        Ok(())
    }

    fn facts(&self, session: Id, outcome: &str) -> Value {
        let from = self.stage.state().sessions.get(&session).map_or_else(String::new, |held| held.from.to_string());
        let first: Instant = format!("{from}T12:00:00.000Z").parse().unwrap_or(self.begins);
        let day = |days: i64| date(first.plus_hours(days * DAY_HOURS));
        let today = date(self.begins.plus_hours(-10 * DAY_HOURS));
        let mut facts = json!({ "requested": if outcome == "undecided" { today } else { day(-35) } });
        let mut says = |outcome: &str, decided: Option<i64>, instead: Option<&str>| {
            facts["outcome"] = outcome.into();
            facts["appointment"] = day(-20).into();
            if let Some(days) = decided {
                facts["decided"] = day(days).into();
            }
            if let Some(instead) = instead {
                facts["instead"] = instead.into();
            }
        };
        match outcome {
            "in_time" => says("issued", Some(-6), None),
            "late" => says("issued", Some(0), Some("statement_read")),
            "refused" => says("refused", Some(-3), Some("substitute")),
            "not_decided_in_time" => says("not_decided_in_time", None, Some("remote")),
            _ => {}
        }
        facts
    }

    /// A State raises a matter; the secretariat and the host country say what they have to say, and all States have it.
    pub(super) async fn matter(&mut self, session: Id) -> anyhow::Result<()> {
        let shipped = shipped::value(PARTICIPATION);
        let (matter, host) = (&shipped["matter"], &shipped["host_country"]["of"]);
        let by = text(matter, "by");
        let body = json!({
            "host_country": host, "session": session, "subject": matter["subject"], "words": matter["words"],
        });
        let raised = self.stage.does(by, "raise_matter", body).await?;
        self.stage.wait(3_600);
        let body = json!({ "host_country": host, "matter": raised, "of": by, "words": matter["considerations"] });
        self.stage.does("secretariat", "consider_matter", body).await?;
        self.stage.wait(3_600);
        let body = json!({ "matter": raised, "of": by, "words": matter["comment"] });
        self.stage.does(host.as_str().unwrap_or_default(), "comment_on_matter", body).await?;
        self.stage.wait(3_600);
        let whole = self.stage.confidences().matters.get(&raised).cloned().context("the matter")?;
        self.stage.does(by, "circulate_matter", json!({ "matter": raised, "whole": whole })).await?;
        Ok(())
    }

    /// Before the decision of the day a delegation asks that the Chair be told that it is incomplete.
    pub(super) async fn incomplete(&mut self) -> anyhow::Result<()> {
        let shipped = shipped::value(PARTICIPATION);
        let own = &shipped["incomplete"];
        let open = |meeting: &nemcon_negotiation::state::Meeting| {
            matches!(meeting.state, nemcon_negotiation::state::MeetingState::Open { .. })
        };
        let state = self.stage.state();
        let (meeting, _) = state.meetings.iter().find(|(_, meeting)| open(meeting)).context("a meeting")?;
        self.stage
            .does(text(own, "by"), "say_incomplete", json!({ "meeting": meeting, "words": own["words"] }))
            .await?;
        Ok(())
    }
}
