//! The group itself, its officers and delegations.

use std::collections::BTreeMap;

use nemcon_negotiation::state::State;
use serde_json::{Map, Value, json};

use super::Bodies;
use crate::memory::MemoryRecord;
use crate::play::{open_group_body, six};
use crate::shipped;
use crate::simulate::chance::Chance;

/// Entities that are no States, of which some lack rights.
const OTHERS: [(&str, &str); 2] = [("organization", "invented-body"), ("stakeholder", "invented-society")];

/// Returns the body that opens a group of so many States, under a rulebook whose values vary.
pub(in crate::simulate) fn open_group(record: &mut MemoryRecord, chance: &mut Chance, states: usize) -> Value {
    let mut body = open_group_body(record, states);
    for (kind, code) in OTHERS {
        body["entities"][kind] = json!([code]);
    }
    let codes = body["entities"].as_object().into_iter().flat_map(Map::values).filter_map(Value::as_array).flatten();
    let names: BTreeMap<_, _> = codes.filter_map(Value::as_str).map(|code| (code.to_owned(), six(code))).collect();
    body["entity_names"] = json!(record.keep(nemcon_record::json::canonical(&json!(names))));
    body["rulebook"] = json!(record.keep(rulebook(chance)));
    body
}

fn rulebook(chance: &mut Chance) -> Vec<u8> {
    let mut book = shipped::value(&shipped::rulebook());
    let choices: [(&str, &[i64]); 6] = [
        ("silence_hours_min", &[0, 24, 72]),
        ("silence_effect_adopts", &[0, 1]),
        ("silence_languages_first", &[0, 0, 1]),
        ("silence_outage_extension_hours", &[0, 24]),
        ("gavel_pause_seconds", &[0, 3, 10]),
        ("virtual_decides", &[0, 1]),
    ];
    for (name, values) in choices {
        book["values"][name]["value"] = json!(chance.pick(values));
    }
    // Some groups adopt modalities for stakeholders with their rules, others by a decision of their own or never.
    if let Some(overlay) = chance.pick(&MODALITIES) {
        for (name, held) in overlay_values(overlay) {
            book["values"][name] = held;
        }
        book["values"]["accreditation_silence_hours_min"]["value"] = json!(chance.pick(&[0, 1, 24]));
    }
    nemcon_record::json::canonical(&book)
}

/// Modalities for stakeholders, or none.
const MODALITIES: [Option<&str>; 4] = [None, Some("first-group"), Some("april-2022"), Some("draft-2026")];

fn overlay_values(name: &str) -> Map<String, Value> {
    let overlay = shipped::modalities(name).expect("these are shipped");
    shipped::value(&overlay)["values"].as_object().cloned().unwrap_or_default()
}

impl Bodies<'_> {
    pub(super) fn founding(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "open_group" => {
                let mut body = open_group(self.record, self.chance, 3);
                if self.chance.percent(30) {
                    body["languages"] = json!([]);
                }
                body
            }
            "record_resolution" => self.resolution(),
            "name_facilitator" => {
                json!({ "of": self.delegation(), "section": self.chance.pick(&["section-a", "section-b"]) })
            }
            "end_facilitation" => json!({ "facilitator": self.one(&self.state.facilitators, |held| !held.ended) }),
            "invite" => {
                let code = format!("guest-{}", self.chance.below(4));
                json!({ "code": code, "kind": self.chance.pick(&["briefer", "interpreter", "member"]), "name": "A guest" })
            }
            "end_invitation" => json!({ "invitation": self.one(&self.state.invitations, |held| !held.ended) }),
            "appoint_acting_chair" => {
                let offices: Vec<_> = self.state.officers.keys().cloned().chain(["rapporteur".to_owned()]).collect();
                json!({ "office": self.chance.pick(&offices) })
            }
            "resume_chair" | "close_group" => json!({}),
            "register_delegation" => self.register_delegation(),
            "authorise_person" => json!({ "may": self.rights(), "person": { "_sd": self.chance.digest() } }),
            "withdraw_person" => self.withdraw_person(),
            _ => return None,
        })
    }

    pub(super) fn rights(&mut self) -> Value {
        let all = ["speak", "propose", "amend", "motion", "prevent", "position", "write", "correct"];
        json!(all.into_iter().filter(|_| self.chance.percent(80)).collect::<std::collections::BTreeSet<_>>())
    }

    fn register_delegation(&mut self) -> Value {
        let delegation = self.anybody();
        self.as_owner(Some(&delegation));
        let persons = if self.chance.percent(25) { self.chance.below(3) } else { 0 };
        let persons: Vec<_> =
            (0..persons).map(|_| json!({ "may": self.rights(), "person": { "_sd": self.chance.digest() } })).collect();
        json!({ "delegation": delegation, "persons": persons })
    }

    fn withdraw_person(&mut self) -> Value {
        let delegations = self.state.delegations.iter();
        let named: Vec<_> = delegations
            .flat_map(|(code, held)| held.persons.iter().filter(|(_, p)| !p.withdrawn).map(move |(d, _)| (code, d)))
            .collect();
        if named.is_empty() || self.chance.percent(10) {
            return json!({ "person": { "_sd": self.chance.digest() } });
        }
        let (code, person) = *self.chance.pick(&named);
        self.as_owner(Some(code));
        json!({ "person": { "_sd": person } })
    }

    fn resolution(&mut self) -> Value {
        let symbols = ["A/RES/999/11", "A/RES/999/12", "A/DEC/999/13", "A/AC.999/2031/1", "no symbol"];
        let symbol = match self.chance.below(3) {
            0 => (*self.chance.pick(&symbols)).to_owned(),
            _ => format!("A/RES/{}/{}", 80 + self.chance.below(9), 1 + self.chance.below(400)),
        };
        let effect = match self.chance.below(4) {
            0 => self.changes(self.state),
            1 => {
                let document = self.one(&self.state.documents, |_| true);
                let verb = self.chance.pick(&["endorses", "takes_note", "welcomes"]);
                json!({ "document": document, "does": "takes_up_report", "quote": self.names(), "verb": verb })
            }
            _ => json!({ "does": "confirms" }),
        };
        json!({ "date": Self::date(self.now), "effect": effect, "symbol": symbol })
    }

    fn changes(&mut self, state: &State) -> Value {
        let Some(group) = state.group.as_deref() else { return json!({ "does": "confirms" }) };
        let mut effect = json!({ "does": "changes", "elements": group.elements, "sections": group.sections });
        if self.chance.percent(30) {
            effect["sections"][0]["elements"] = json!(["unknown-element"]);
        }
        effect
    }
}
