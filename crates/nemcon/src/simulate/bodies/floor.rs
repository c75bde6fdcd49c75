//! Lists of speakers, the floor and its clock.

use nemcon_negotiation::Id;
use nemcon_negotiation::state::{MotionState, RequestState};
use serde_json::{Value, json};

use super::Bodies;

impl Bodies<'_> {
    pub(super) fn floor(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "open_list" => {
                let of = self.chance.pick(&["states", "states", "states", "stakeholders"]);
                let mut body = json!({ "meeting": self.meeting(), "of": of });
                if self.chance.percent(20) {
                    let which = self.chance.pick(&["minutes", "group_minutes", "both_minutes", "others_minutes"]);
                    body[*which] = json!(self.chance.below(9));
                }
                if self.chance.percent(20) {
                    body["closes"] = json!(self.after(-1, 4));
                }
                body
            }
            "close_list" => {
                let mut body = json!({ "list": self.speakers_list() });
                if self.chance.percent(30) {
                    body["at"] = json!(self.after(-1, 4));
                }
                body
            }
            "reopen_list" => json!({ "list": self.speakers_list() }),
            "carry_list" => json!({ "list": self.speakers_list(), "meeting": self.meeting() }),
            "inscribe" => self.inscribe(),
            "say_alignment" => json!({ "aligned": self.chance.percent(50), "inscription": self.inscription(false) }),
            "leave_list" => json!({ "inscription": self.inscription(true) }),
            "substitute_speaker" => json!({ "inscription": self.inscription(true), "rank": "representative" }),
            "place_speaker" => {
                let mut body = json!({ "inscription": self.inscription(false), "reason": self.words() });
                if self.chance.percent(60) {
                    body["before"] = json!(self.inscription(false));
                }
                body
            }
            "challenge_quorum" => json!({ "meeting": self.meeting() }),
            "count_quorum" => {
                let mut body = json!({ "meeting": self.meeting(), "present": self.chance.below(12) });
                if self.chance.percent(20) {
                    body["afar"] = json!(self.chance.below(4));
                }
                body
            }
            "say_from_afar" => {
                json!({ "from_afar": self.chance.percent(60), "request": self.inscription(true) })
            }
            "declare_quorum" => json!({ "meeting": self.meeting(), "there": self.chance.percent(50) }),
            "ask_to_reply" => {
                let mut body = json!({ "meeting": self.meeting() });
                self.perhaps_from_afar(&mut body);
                body
            }
            "raise_motion" => {
                let kind = self.chance.pick(&["point_of_order", "point_of_order", "suspend_meeting", "adjourn_debate"]);
                let mut body = json!({ "kind": kind, "meeting": self.meeting(), "words": self.words() });
                self.perhaps_from_afar(&mut body);
                body
            }
            "withdraw_motion" => {
                let motion = self.motion();
                self.as_owner(self.state.motions.get(&motion).map(|held| &held.by));
                json!({ "motion": motion })
            }
            "rule_on_motion" => {
                json!({ "motion": self.motion(), "upheld": self.chance.percent(50), "words": self.words() })
            }
            "end_speech" | "pause_speech" | "resume_speech" | "undo_floor" => json!({ "meeting": self.meeting() }),
            _ => return None,
        })
    }

    fn speakers_list(&mut self) -> Id {
        self.one(&self.state.lists, |_| true)
    }

    fn inscribe(&mut self) -> Value {
        let mut body = json!({ "list": self.speakers_list() });
        if self.chance.percent(30) {
            body["group"] = json!(self.words());
            body["states"] = json!([self.anybody()]);
        }
        if self.chance.percent(20) {
            body["rank"] = json!(self.chance.pick(&["minister", "head_of_state", "representative"]));
        }
        self.perhaps_from_afar(&mut body);
        body
    }

    /// Says now and then that one speaks from afar.
    pub(super) fn perhaps_from_afar(&mut self, body: &mut Value) {
        if self.chance.percent(15) {
            body["from_afar"] = json!(true);
        }
    }

    /// Returns a place on a list, mostly of those who wait; of whoever sends it, if that matters.
    pub(super) fn inscription(&mut self, own: bool) -> Id {
        let list = self.speakers_list();
        let Some(list) = self.state.lists.get(&list) else { return self.chance.id() };
        let found = self.one(&list.inscriptions, |held| held.state == RequestState::Standing);
        if own {
            self.as_owner(list.inscriptions.get(&found).map(|held| &held.by));
        }
        found
    }

    fn motion(&mut self) -> Id {
        self.one(&self.state.motions, |held| held.is_pending())
    }

    /// Returns a motion that waits to be heard, or the first on a list of speakers, if anybody waits on one.
    pub(super) fn next_speaker(&mut self) -> Option<Id> {
        let raised = self.state.motions.iter().find(|(_, held)| held.state == MotionState::Raised);
        if let Some((motion, _)) = raised
            && self.chance.percent(60)
        {
            return Some(*motion);
        }
        let list = self.speakers_list();
        self.state.lists.get(&list)?.order(self.state).first().copied()
    }
}
