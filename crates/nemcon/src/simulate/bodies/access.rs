//! Visas, participation matters, and the report on access.

use nemcon_negotiation::state::{Matter, Session};
use nemcon_negotiation::{Capacity, Digest, Id, Seat};
use serde_json::{Value, json};

use super::Bodies;

impl Bodies<'_> {
    pub(super) fn access(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "name_host_country" => {
                let session = self.session();
                let place = session.map_or_else(|| self.words(), |(_, held)| held.place);
                json!({ "of": self.delegation(), "place": place, "source": self.words() })
            }
            "report_visa" => self.report_visa(),
            "update_visa" => {
                let visa = self.one(&self.confidences.visas, |_| true);
                let held = self.confidences.visas.get(&visa).cloned();
                self.as_owner(held.as_ref().map(|held| &held.by));
                let mut body = json!({ "facts": self.facts(), "visa": visa });
                if let Some(shown) = held.and_then(|held| held.host_country) {
                    body["host_country"] = json!(shown);
                }
                body
            }
            "comment_on_visa" => {
                let visa = self.one(&self.confidences.visas, |held| held.host_country.is_some());
                let held = self.confidences.visas.get(&visa).cloned();
                self.as_owner(held.as_ref().and_then(|held| held.host_country.as_ref()));
                let of = held.map_or_else(|| self.anybody(), |held| held.by.to_string());
                json!({ "of": of, "visa": visa, "words": self.words() })
            }
            "say_incomplete" => {
                let mut body = json!({ "meeting": self.one(&self.state.meetings, |_| true) });
                self.maybe(&mut body, "words", |own| json!(own.words()));
                body
            }
            "say_complete" => self.say_complete(),
            "raise_matter" => {
                let mut body = json!({ "subject": self.words(), "words": self.words() });
                let of = self.host_country();
                self.maybe(&mut body, "host_country", |_| json!(of));
                let session = self.one(&self.state.sessions, |_| true);
                self.maybe(&mut body, "session", |_| json!(session));
                body
            }
            "consider_matter" | "comment_on_matter" => self.remark(name),
            "circulate_matter" => {
                let (id, held) = self.matter(|held| held.circulated.is_none());
                self.as_owner(held.as_ref().map(|held| &held.by));
                json!({ "matter": id, "whole": held })
            }
            "comment_on_access" => {
                let of = self.host_country();
                self.as_owner(Some(&of));
                json!({ "session": self.one(&self.state.sessions, |_| true), "words": self.words() })
            }
            "give_access_report" => self.give_access_report(),
            _ => return None,
        })
    }

    fn session(&mut self) -> Option<(Id, Session)> {
        let id = self.one(&self.state.sessions, |_| true);
        self.state.sessions.get(&id).map(|held| (id, held.clone()))
    }

    fn host_country(&mut self) -> String {
        let named: Vec<String> = self.state.host_countries.values().map(|held| held.of.to_string()).collect();
        if named.is_empty() || self.chance.percent(5) { self.anybody() } else { self.chance.pick(&named).clone() }
    }

    fn facts(&mut self) -> Value {
        let days = |own: &mut Self, from: i64, to: i64| Self::date(own.after(from * 24, to * 24));
        let mut facts = json!({ "requested": days(self, -40, -20) });
        self.maybe(&mut facts, "appointment", |own| json!(days(own, -19, 10)));
        if self.chance.percent(60) {
            let outcome = *self.chance.pick(&["issued", "issued", "refused", "not_decided_in_time", "withdrawn"]);
            facts["outcome"] = json!(outcome);
            if matches!(outcome, "issued" | "refused") {
                facts["decided"] = json!(days(self, -18, 0));
            }
        }
        if self.chance.percent(20) {
            facts["instead"] = json!(self.chance.pick(&["substitute", "remote", "statement_read", "nothing"]));
        }
        facts
    }

    fn report_visa(&mut self) -> Value {
        let held = self.state.delegations.iter();
        let all: Vec<(String, Digest)> =
            held.flat_map(|(code, of)| of.persons.keys().map(|person| (code.to_string(), person.clone()))).collect();
        let person = if all.is_empty() || self.chance.percent(5) {
            self.chance.digest()
        } else {
            let (code, person) = self.chance.pick(&all).clone();
            self.as_owner(Some(&code));
            person
        };
        let session = self.one(&self.state.sessions, |_| true);
        let mut body = json!({ "facts": self.facts(), "person": { "_sd": person }, "session": session });
        let of = self.host_country();
        self.maybe(&mut body, "host_country", |_| json!(of));
        body
    }

    fn say_complete(&mut self) -> Value {
        let all = self.confidences.incomplete.iter();
        let all: Vec<(Id, String)> =
            all.flat_map(|(meeting, by)| by.keys().map(|code| (*meeting, code.to_string()))).collect();
        if all.is_empty() || self.chance.percent(5) {
            return json!({ "meeting": self.one(&self.state.meetings, |_| true) });
        }
        let (meeting, by) = self.chance.pick(&all).clone();
        self.as_owner(Some(&by));
        json!({ "meeting": meeting })
    }

    fn matter(&mut self, fits: impl Fn(&Matter) -> bool) -> (Id, Option<Matter>) {
        let id = self.one(&self.confidences.matters, fits);
        (id, self.confidences.matters.get(&id).cloned())
    }

    fn remark(&mut self, name: &str) -> Value {
        let (id, held) = self.matter(|held| name == "consider_matter" || held.host_country.is_some());
        let of = held.as_ref().map_or_else(|| self.anybody(), |held| held.by.to_string());
        let mut body = json!({ "matter": id, "of": of, "words": self.words() });
        let Some(held) = held else { return body };
        if held.circulated.is_some() {
            body["all_states"] = json!(true);
        }
        match &held.host_country {
            Some(of) if name == "consider_matter" => body["host_country"] = json!(of),
            of => self.as_owner(of.as_ref().filter(|_| name == "comment_on_matter")),
        }
        body
    }

    fn give_access_report(&mut self) -> Value {
        let session = self.one(&self.state.sessions, |_| true);
        let seat = Seat::Taken { capacity: Capacity::Secretariat, by: "secretariat".parse().expect("a code") };
        let report = self.record.proceedings.seen_by(&seat, self.now).access_report_to_give(&session);
        json!({ "report": report, "session": session, "to": self.chance.pick(&["states", "public"]) })
    }
}
