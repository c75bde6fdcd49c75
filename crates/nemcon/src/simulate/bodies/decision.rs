//! Questions, the floor, objections, the gavel.

use nemcon_negotiation::state::{MeetingState, Mode, Question, QuestionState, RequestState, Subject};
use nemcon_negotiation::{Hash, Id};
use serde_json::{Value, json};

use super::Bodies;
use crate::shipped;
use crate::simulate::agenda;

fn is_put(question: &Question) -> bool {
    question.state == QuestionState::Put
}

fn is_decided(question: &Question) -> bool {
    matches!(question.state, QuestionState::Decided { .. })
}

fn is_pending(question: &Question) -> bool {
    matches!(question.state, QuestionState::Put | QuestionState::Suspended)
}

impl Bodies<'_> {
    pub(super) fn decision(&mut self, name: &str) -> Option<Value> {
        let put = self.one(&self.state.questions, is_put);
        Some(match name {
            "put_question" => {
                let mut body = json!({ "meeting": self.deciding_meeting(), "subject": self.subject() });
                self.maybe(&mut body, "element", |own| own.element());
                body
            }
            "ask_for_the_floor" => self.ask_for_the_floor(),
            "give_the_floor" => {
                let next = self.next_speaker().filter(|_| self.chance.percent(50));
                json!({ "request": next.unwrap_or_else(|| self.request(|state| state == RequestState::Standing)) })
            }
            "let_it_pass" => self.let_it_pass(),
            "object" => self.object(),
            "withdraw_objection" => self.withdraw_objection(),
            "ask_for_time" => self.with_words(json!({ "question": put }), "words"),
            "read_amendment" => self.read_amendment(put),
            "suspend_question" => self.with_words(json!({ "question": put }), "reason"),
            "resume_question" => {
                let rests = |q: &Question| matches!(q.state, QuestionState::Suspended | QuestionState::Deferred);
                json!({ "meeting": self.deciding_meeting(), "question": self.one(&self.state.questions, rests) })
            }
            "defer_question" | "withdraw_question" => {
                let pending = self.one(&self.state.questions, is_pending);
                self.with_words(json!({ "question": pending }), "reason")
            }
            "gavel" => {
                let number = self.state.questions.get(&put).map_or(1, |question| question.number);
                let number = if self.chance.percent(95) { number } else { number + 1 };
                json!({ "put": number, "question": put })
            }
            "rule_on_request" => self.rule_on_request(),
            "sound_the_room" => json!({ "meeting": self.meeting(), "words": self.names() }),
            "object_to_sounding" => {
                json!({ "named": self.chance.percent(30), "sounding": self.sounding() })
            }
            "end_sounding" => json!({ "heard": self.chance.percent(60), "sounding": self.sounding() }),
            _ => return None,
        })
    }

    fn sounding(&mut self) -> Id {
        self.one(&self.state.soundings, |held| held.heard.is_none())
    }

    fn with_words(&mut self, mut body: Value, member: &str) -> Value {
        self.maybe(&mut body, member, |own| json!(own.words()));
        body
    }

    fn deciding_meeting(&mut self) -> Id {
        let formal =
            |state: &MeetingState| matches!(state, MeetingState::Open { segment } if segment.mode == Mode::Formal);
        self.one(&self.state.meetings, |meeting| formal(&meeting.state))
    }

    pub(super) fn subject(&mut self) -> Value {
        if self.state.rules_adopted.is_none() && self.chance.percent(60) {
            let rulebook = self.state.group.as_deref().map_or_else(|| Hash::of(b""), |group| group.rulebook);
            return json!({ "on": "rules", "rulebook": rulebook });
        }
        match self.chance.below(14) {
            0 => json!({ "on": "rules", "rulebook": self.record.keep(shipped::rulebook()) }),
            1 => {
                let modalities = shipped::modalities(self.chance.word(&["first-group", "april-2022", "draft-2026"]));
                let overlay = modalities.filter(|_| self.chance.percent(60)).unwrap_or_else(shipped::silence_overlay);
                json!({ "on": "overlay", "overlay": self.record.keep(overlay) })
            }
            2 => {
                json!({ "act": self.act_name(), "article": self.article(), "on": "departure", "reason": self.words() })
            }
            3 | 4 => json!({ "on": "officers", "officers": self.officers() }),
            5..9 => {
                let version = self.version();
                let part = self.some_paragraphs(self.state.version(&version));
                json!({ "on": "text", "part": part, "version": version })
            }
            9 => json!({ "document": self.one(&self.state.documents, |_| true), "on": "document" }),
            10..13 => json!({ "on": "procedural", "words": self.names() }),
            _ => {
                let decision = self.one(&self.state.decisions, |decision| decision.set_aside.is_none());
                json!({ "decision": decision, "on": "reopening", "reason": self.words() })
            }
        }
    }

    fn officers(&mut self) -> Value {
        let office = self.chance.pick(&["chair", "vice-chair-1", "vice-chair-2", "rapporteur"]).to_owned();
        json!([{ "of": self.delegation(), "office": office }])
    }

    /// Returns how much of the log somebody had seen; sometimes not all of it.
    fn seen(&mut self) -> Value {
        let behind = if self.chance.percent(30) { self.chance.below(6) as u64 } else { 0 };
        json!(self.state.size.saturating_sub(behind))
    }

    /// Returns the question on which the gavel has just fallen, as one who did not see it fall asks about it, and what that screen showed.
    fn crossing(&mut self) -> Option<(Id, u64)> {
        let (question, number) = agenda::just_gavelled(self.state)?;
        self.chance.percent(60).then_some((question, number - 1))
    }

    fn ask_for_the_floor(&mut self) -> Value {
        if let Some((question, seen)) = self.crossing()
            && let Some(held) = self.state.questions.get(&question)
        {
            return self.with_words(json!({ "meeting": held.meeting, "question": question, "seen": seen }), "purpose");
        }
        let question = if self.chance.percent(50) { is_put } else { is_decided };
        let question = self.one(&self.state.questions, question);
        let held = self.state.questions.get(&question).filter(|_| self.chance.percent(60));
        let Some(meeting) = held.map(|held| held.meeting) else { return json!({ "meeting": self.meeting() }) };
        let mut body = json!({ "meeting": meeting, "seen": self.seen() });
        self.maybe(&mut body, "question", |_| json!(question));
        self.perhaps_from_afar(&mut body);
        self.with_words(body, "purpose")
    }

    /// Returns a request for the floor in a state that fits, of a question or of a meeting.
    fn request(&mut self, fits: impl Fn(RequestState) -> bool) -> Id {
        let on_questions = self.state.questions.values().map(|question| &question.requests);
        let all = on_questions.chain(self.state.floor.values()).flat_map(|requests| requests.iter());
        let (fitting, other): (Vec<_>, Vec<_>) = all.partition(|(_, request)| fits(request.state));
        let from = if fitting.is_empty() || self.chance.percent(5) { other } else { fitting };
        if from.is_empty() { self.chance.id() } else { *self.chance.pick(&from).0 }
    }

    fn let_it_pass(&mut self) -> Value {
        let waits = |state| !matches!(state, RequestState::Settled | RequestState::RuledOut);
        let request = self.request(waits);
        let asked = self.state.questions.iter().find(|(_, question)| question.requests.contains_key(&request));
        if let Some((id, question)) = asked {
            self.as_owner(question.requests.get(&request).map(|request| &request.by));
            return json!({ "meeting": question.meeting, "question": id });
        }
        let timed = self.state.questions.iter().find(|(_, question)| !question.time_asked.is_empty());
        if let Some((id, question)) = timed.filter(|_| self.chance.percent(50)) {
            self.as_owner(question.time_asked.values().next());
            return json!({ "meeting": question.meeting, "question": id });
        }
        let (meeting, owner) = match self.state.request(&request) {
            Some((meeting, request)) => (meeting, Some(request.by.clone())),
            None => (self.meeting(), None),
        };
        self.as_owner(owner.as_ref());
        json!({ "meeting": meeting })
    }

    fn object(&mut self) -> Value {
        let question = if self.chance.percent(75) { is_pending } else { is_decided };
        let mut body = json!({ "question": self.one(&self.state.questions, question) });
        if self.chance.percent(30) {
            body["named"] = json!(true);
        }
        match self.crossing() {
            Some((question, seen)) => (body["question"], body["seen"]) = (json!(question), json!(seen)),
            None => self.maybe(&mut body, "seen", |own| own.seen()),
        }
        self.maybe(&mut body, "reason", |own| json!(own.words()));
        self.with_words(body, "wording")
    }

    fn withdraw_objection(&mut self) -> Value {
        let named = |question: &Question| !question.objections.is_empty();
        let question = self.one(&self.state.questions, named);
        let objections = self.state.questions.get(&question).map(|question| question.objections.clone());
        if let Some((id, by)) =
            objections.as_ref().and_then(|all| all.iter().next()).filter(|_| self.chance.percent(60))
        {
            self.as_owner(Some(by));
            return json!({ "named": true, "objection": id, "question": question });
        }
        let heard =
            self.confidences.objections.iter().flat_map(|(question, heard)| heard.iter().map(move |h| (question, h)));
        let mut standing: Vec<_> =
            heard.filter(|(_, heard)| !heard.withdrawn || heard.number.is_multiple_of(7)).collect();
        // The newest are those that hold something up.
        standing.reverse();
        standing.truncate(12);
        if standing.is_empty() {
            return json!({ "objection": self.chance.id(), "question": question });
        }
        let (question, heard) = *self.chance.pick(&standing);
        self.as_owner(heard.by.as_ref());
        json!({ "objection": heard.id.unwrap_or_else(|| self.chance.id()), "question": question })
    }

    fn read_amendment(&mut self, question: Id) -> Value {
        let held = self.state.questions.get(&question);
        let floor =
            held.and_then(|held| held.requests.values().find(|request| request.state == RequestState::HasFloor));
        self.as_owner(floor.map(|request| &request.by));
        let version = match held.map(|held| &held.subject) {
            Some(Subject::Text { version, .. }) => self.state.version(version),
            _ => None,
        };
        let languages: Value = match version {
            Some(version) => {
                let edition = self.edition(version);
                edition.into_iter().map(|(lang, (_, blob))| (lang.tag().to_owned(), json!(blob))).collect()
            }
            None => json!({ "en": self.chance.hash() }),
        };
        json!({ "how": self.chance.pick(&["corrected", "orally_amended"]), "languages": languages, "question": question })
    }

    fn rule_on_request(&mut self) -> Value {
        let decision = self.one(&self.state.decisions, |decision| decision.crossed > 0 && decision.set_aside.is_none());
        let crossed =
            self.state.decisions.get(&decision).and_then(|decision| self.state.questions.get(&decision.question?));
        let waiting = crossed.into_iter().flat_map(|question| question.requests.iter());
        let waiting = waiting.filter(|(_, request)| request.state == RequestState::Crossed).map(|(id, _)| *id);
        let waiting: Vec<_> = waiting.chain(crossed.into_iter().flat_map(|q| q.objections.keys().copied())).collect();
        let late = self.confidences.breaks.iter().find(|(_, breaks)| breaks.iter().any(|held| held.after_close));
        let kept =
            late.and_then(|(id, _)| self.state.decisions.iter().find(|(_, decision)| decision.silence == Some(*id)));
        let decision = kept.filter(|_| self.chance.percent(30)).map_or(decision, |(id, _)| *id);
        let mut body = json!({ "decision": decision, "stands": self.chance.percent(50), "words": self.words() });
        if !waiting.is_empty() && self.chance.percent(80) {
            body["request"] = json!(self.chance.pick(&waiting));
        }
        body
    }
}
