//! Silence procedures.

use nemcon_negotiation::Id;
use nemcon_negotiation::state::{List, Silence, SilenceState, Window};
use serde_json::{Value, json};

use super::Bodies;

fn is_running(silence: &Silence) -> bool {
    silence.state == SilenceState::Running
}

impl Bodies<'_> {
    pub(super) fn silence(&mut self, name: &str) -> Option<Value> {
        let running = self.one(&self.state.silences, is_running);
        Some(match name {
            "open_silence" => self.open_silence(),
            "extend_silence" => {
                let running = self.list(|_| true).unwrap_or(running);
                let until = self.state.window(&running).map_or(self.now, |held| held.deadline().at);
                let later = until.max(self.now).plus_hours(self.chance.between(-2, 48));
                json!({ "deadline": self.zoned(later), "silence": running })
            }
            "ask_more_time" => {
                let mut body = json!({ "silence": running });
                self.maybe(&mut body, "until", |own| json!(own.after(1, 72)));
                self.maybe(&mut body, "words", |own| json!(own.words()));
                body
            }
            "ask_clarification" => {
                json!({ "paragraphs": self.paragraphs_of(running), "silence": running, "words": self.words() })
            }
            "break_silence" => self.break_silence(),
            "withdraw_silence" => json!({ "reason": self.words(), "silence": running }),
            "confirm_silence" => {
                let held = self.one(&self.state.silences, |s| is_running(s) && s.held);
                json!({ "silence": self.list(Window::held).unwrap_or(held) })
            }
            "close_silence" => {
                let now = self.now;
                let over = self.one(&self.state.silences, |s| is_running(s) && s.deadline.at < now);
                json!({ "silence": self.list(|list| list.deadline().at < now).unwrap_or(over) })
            }
            "announce_outcome" => {
                let over = |silence: &Silence| !is_running(silence) && silence.outcome_letter.is_none();
                let to_all = |letter: &nemcon_negotiation::state::Letter| {
                    letter.from.as_str() == "chair" && letter.to.is_empty()
                };
                let silence = self.one(&self.state.silences, over);
                json!({ "letter": self.one(&self.state.letters, to_all), "silence": silence })
            }
            _ => return None,
        })
    }

    /// Returns, now and then, a round whose list is under silence.
    fn list(&mut self, fits: impl Fn(&List) -> bool) -> Option<Id> {
        let lists = self.state.rounds.iter().filter_map(|(id, round)| Some((id, round.list.as_ref()?)));
        let mut running = lists.filter(|(_, list)| list.runs() && fits(list)).map(|(id, _)| *id);
        running.next().filter(|_| self.chance.percent(60))
    }

    fn paragraphs_of(&mut self, silence: nemcon_negotiation::Id) -> Value {
        let version = self.state.silences.get(&silence).and_then(|silence| self.state.version(&silence.version));
        json!(self.some_paragraphs(version))
    }

    fn open_silence(&mut self) -> Value {
        // A letter that carries a draft, and a version of that draft.
        let carries = |letter: &nemcon_negotiation::state::Letter| {
            letter.from.as_str() == "chair" && letter.attachments.iter().any(|id| self.state.drafts.contains_key(id))
        };
        let letter = self.one(&self.state.letters, carries);
        let attached = self.state.letters.get(&letter).into_iter().flat_map(|letter| &letter.attachments);
        let draft = attached.filter_map(|id| self.state.drafts.get(id)).next();
        let version = match draft.filter(|_| self.chance.percent(90)) {
            Some(draft) => draft.latest().hash,
            None => self.version(),
        };
        let deadline = self.after(20, 100);
        let mut body = json!({
            "deadline": self.zoned(deadline),
            "effect": self.chance.pick(&["adopts", "adopts", "agrees"]),
            "letter": letter,
            "version": version,
        });
        self.maybe(&mut body, "element", |own| own.element());
        body
    }

    fn break_silence(&mut self) -> Value {
        let kept = |silence: &Silence| matches!(silence.state, SilenceState::Kept { .. });
        let silence = if self.chance.percent(85) {
            self.one(&self.state.silences, is_running)
        } else {
            self.one(&self.state.silences, kept)
        };
        let mut body = json!({ "paragraphs": self.paragraphs_of(silence), "silence": silence });
        if self.chance.percent(15) {
            body["for_states"] = json!([self.delegation()]);
        }
        self.maybe(&mut body, "reason", |own| json!(own.words()));
        self.maybe(&mut body, "wording", |own| json!(own.words()));
        body
    }
}
