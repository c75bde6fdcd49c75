//! Rulings, positions, other means, the service.

use nemcon_negotiation::authority::MATRIX;
use nemcon_negotiation::state::{PositionOn, Silence, SilenceState};
use nemcon_negotiation::{Capacity, Content, Id};
use serde_json::{Value, json};

use super::Bodies;

impl Bodies<'_> {
    pub(super) fn rest(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "enter_ruling" => self.enter_ruling(),
            "appeal_ruling" => {
                let ruling =
                    self.one(&self.state.rulings, |ruling| ruling.meeting.is_some() && ruling.appeal.is_none());
                let here = self.state.rulings.get(&ruling).and_then(|ruling| ruling.meeting);
                json!({ "meeting": here.unwrap_or_else(|| self.meeting()), "ruling": ruling })
            }
            "settle_appeal" => {
                let ruling = self.one(&self.state.rulings, |ruling| matches!(ruling.appeal, Some((_, None))));
                let end = self.chance.pick(&["withdrawn", "ruling_withdrawn", "settled"]);
                json!({ "end": end, "ruling": ruling, "words": self.words() })
            }
            "enter_room_decision" => self.room_decision(),
            "certify_room_decision" => {
                json!({ "decision": self.one(&self.state.room_decisions, |room| room.certified.is_none()) })
            }
            "take_position" => self.take_position(),
            "withdraw_position" => {
                let position = self.one(&self.state.positions, |position| position.withdrawn.is_none());
                self.as_owner(self.state.positions.get(&position).map(|position| &position.by));
                json!({ "position": position })
            }
            "enter_for_delegation" => return self.enter_for_delegation(),
            "confirm_entry" => self.entered(),
            "dispute_entry" => {
                let mut body = self.entered();
                body["words"] = json!(self.words());
                body
            }
            "ask_correction" => {
                json!({ "entry": self.chance.below(self.state.size as usize + 3), "words": self.words() })
            }
            "answer_correction" => {
                let correction = self.one(&self.state.corrections, |correction| correction.answered.is_none());
                json!({ "correction": correction, "entered": self.chance.percent(50), "words": self.words() })
            }
            "note_outage" => self.outage(),
            "rotate_log_key" => self.rotation(),
            _ => return None,
        })
    }

    fn enter_ruling(&mut self) -> Value {
        let article = if self.chance.percent(40) { json!("calendar") } else { self.article() };
        let mut body = json!({ "article": article, "words": self.words() });
        self.maybe(&mut body, "meeting", |own| json!(own.meeting()));
        self.maybe(&mut body, "lets", |own| json!(own.act_name()));
        body
    }

    fn room_decision(&mut self) -> Value {
        let ago = self.chance.between(-1, 300);
        let mut body = json!({
            "happened": self.now.plus_millis(-ago * 1_000),
            "reason": self.words(),
            "subject": self.subject(),
        });
        self.maybe(&mut body, "meeting", |own| json!(own.meeting()));
        if self.chance.percent(30) {
            body["question"] = json!(self.one(&self.state.questions, |_| true));
        }
        body
    }

    fn take_position(&mut self) -> Value {
        let kinds = [
            "explanation",
            "interpretation",
            "reservation",
            "right_to_revert",
            "general_reservation",
            "dissociation",
            "non_participation",
        ];
        let on = match self.chance.below(3) {
            0 => PositionOn::Draft { draft: self.one(&self.state.drafts, |_| true) },
            1 => PositionOn::Decision { decision: self.one(&self.state.decisions, |_| true) },
            _ => PositionOn::Silence { silence: self.one(&self.state.silences, |_| true) },
        };
        let version = match &on {
            PositionOn::Draft { draft } => self.state.drafts.get(draft).map(|draft| draft.latest()),
            PositionOn::Silence { silence } => {
                self.state.silences.get(silence).and_then(|silence| self.state.version(&silence.version))
            }
            PositionOn::Decision { .. } => None,
        };
        let paragraphs = self.some_paragraphs(version);
        let mut body = json!({ "kind": self.chance.pick(&kinds), "on": on, "paragraphs": paragraphs });
        if self.chance.percent(15) {
            body["for_states"] = json!([self.delegation()]);
        }
        self.maybe(&mut body, "text", |own| json!({ "en": own.words() }));
        body
    }

    /// Enters what a delegation said from the floor, handed over on paper or wrote.
    fn enter_for_delegation(&mut self) -> Option<Value> {
        let of_delegations =
            |name: &str| MATRIX.iter().any(|row| row.act == name && row.capacities.contains(&Capacity::Delegate));
        let names: Vec<_> = Content::NAMES.iter().filter(|(_, name)| of_delegations(name)).collect();
        let (chapter, inner) = **self.chance.pick(&names);
        let delegation = self.delegation();
        let sender = std::mem::replace(&mut self.by, delegation);
        let inner_body = self.of(chapter, inner);
        let of = std::mem::replace(&mut self.by, sender);
        let ago = if self.chance.percent(70) { self.chance.between(-1, 20) } else { self.chance.between(0, 200_000) };
        let mut body = json!({
            "act": if self.chance.percent(97) { inner } else { "gavel" },
            "body": inner_body?,
            "happened": self.now.plus_millis(-ago * 1_000),
            "means": self.chance.pick(&["floor", "paper", "letter"]),
            "of": of,
        });
        if self.chance.percent(90) {
            body["paper"] = json!(self.chance.hash());
        }
        Some(body)
    }

    /// Names what was entered for a delegation and not answered, in the open or closed.
    fn entered(&mut self) -> Value {
        let open = |entered: &nemcon_negotiation::state::EnteredFor| entered.answered.is_none();
        let closed = self.chance.percent(50) && !self.confidences.entered_for.is_empty();
        let all = if closed { &self.confidences.entered_for } else { &self.state.entered_for };
        let entry: Id = self.one(all, open);
        self.as_owner(all.get(&entry).map(|entered| &entered.of));
        let mut body = json!({ "entry": entry });
        if closed {
            body["closed"] = json!(true);
        }
        body
    }

    fn outage(&mut self) -> Value {
        // An outage at the end of a silence that is not closed yet is what matters.
        let now = self.now;
        let over = |silence: &Silence| silence.state == SilenceState::Running && silence.deadline.at < now;
        let silence = self.one(&self.state.silences, over);
        let deadline = self.state.silences.get(&silence).map(|silence| silence.deadline.at);
        let from = deadline.filter(|at| *at < self.now && self.chance.percent(70)).unwrap_or(self.now);
        let from = from.plus_millis(-60_000 * self.chance.between(0, 600));
        let to = self.now.plus_millis(-1_000 * self.chance.between(-1, 30));
        json!({ "from": from, "to": to })
    }

    fn rotation(&mut self) -> Value {
        let origin = self.state.group.as_deref().map_or_else(String::new, |group| group.origin.clone());
        let key = |n: u64| format!("{origin}+{:08x}+AAAA", n % (1 << 32));
        let current = self.state.log_keys.last().map_or_else(|| key(1), |change| change.new.clone());
        let old = if self.chance.percent(85) { current } else { key(7) };
        let new = if self.chance.percent(90) { key(self.chance.bits()) } else { key(1) };
        json!({ "new": new, "old": old })
    }
}
