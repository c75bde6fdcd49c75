//! Statements that delegations hand in.

use nemcon_negotiation::Id;
use nemcon_negotiation::state::HandedIn;
use serde_json::{Value, json};

use super::Bodies;

impl Bodies<'_> {
    pub(super) fn statements(&mut self, name: &str) -> Option<Value> {
        let release = self.chance.pick(&["now", "delivered", "delivered", "end_of_segment", "end_of_meeting", "never"]);
        Some(match name {
            "hand_in_statement" => {
                let mut body = json!({ "languages": self.statement_texts(), "release": release });
                match self.chance.below(10) {
                    0 => body["meeting"] = json!(self.meeting()),
                    1 => {}
                    _ => body["slot"] = json!(self.inscription(true)),
                }
                self.maybe(&mut body, "title", |own| json!(own.words()));
                if self.chance.percent(40) {
                    body["interpreters"] = json!(true);
                }
                body
            }
            "correct_statement" => json!({ "languages": self.statement_texts(), "statement": self.a_statement() }),
            "hand_in_as_delivered" => json!({ "languages": self.statement_texts(), "statement": self.a_statement() }),
            "set_release" => json!({ "release": release, "statement": self.a_statement() }),
            "take_back_statement" => json!({ "statement": self.a_statement() }),
            _ => return None,
        })
    }

    fn a_statement(&mut self) -> Id {
        let found = self.one(&self.confidences.handed_in, |held: &HandedIn| held.taken_back.is_none());
        self.as_owner(self.confidences.handed_in.get(&found).map(|held| &held.by));
        found
    }

    fn statement_texts(&mut self) -> Value {
        let mut texts = json!({ "en": { "file": self.chance.hash(), "status": "original" } });
        if self.chance.percent(40) {
            texts[self.lang().tag()] = json!({ "file": self.chance.hash(), "status": "unofficial" });
        }
        texts
    }
}
