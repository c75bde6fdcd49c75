//! Sessions and meetings.

use nemcon_negotiation::state::{MeetingState, Session};
use nemcon_negotiation::{Id, Instant};
use serde_json::{Value, json};

use super::Bodies;
use crate::play::six;

const KINDS: &[&str] = &[
    "organizational",
    "substantive",
    "substantive",
    "intersessional",
    "stakeholder_dialogue",
    "informal_consultation",
    "briefing",
    "roundtable",
    "milestone",
];
const MODALITIES: &[&str] = &["in_person", "in_person", "hybrid", "virtual", "unverified"];
const MODES: &[&str] = &["formal", "formal", "formal", "informal", "off_the_record"];

impl Bodies<'_> {
    pub(super) fn calendar(&mut self, name: &str) -> Option<Value> {
        let reason = self.words();
        let scheduled = |m: &nemcon_negotiation::state::Meeting| m.state == MeetingState::Scheduled;
        Some(match name {
            "schedule_session" => self.schedule_session(),
            "move_session" => {
                let session = self.one(&self.state.sessions, |session| session.cancelled.is_none());
                let (from, to) = self.days();
                json!({ "from": from, "reason": reason, "session": session, "to": to })
            }
            "cancel_session" => {
                json!({ "reason": reason, "session": self.one(&self.state.sessions, |s| s.cancelled.is_none()) })
            }
            "schedule_meeting" => self.schedule_meeting(),
            "move_meeting" => {
                let meeting = self.one(&self.state.meetings, scheduled);
                let session = self.state.meetings.get(&meeting).and_then(|meeting| meeting.session);
                let (from, to) = self.half_day(session);
                json!({ "from": from, "meeting": meeting, "reason": reason, "to": to })
            }
            "cancel_meeting" => json!({ "meeting": self.one(&self.state.meetings, scheduled), "reason": reason }),
            "open_meeting" => json!({ "meeting": self.one(&self.state.meetings, scheduled), "mode": self.mode() }),
            "begin_segment" => json!({ "meeting": self.meeting(), "mode": self.mode() }),
            "take_up" => self.take_up(),
            "arrange_interpretation" => {
                let until = self.after(-1, 6);
                let until = self.zoned(until);
                let mut body = json!({ "languages": ["en", "fr"], "meeting": self.meeting(), "until": until });
                self.maybe(&mut body, "mode", |own| own.mode());
                body
            }
            "give_link" => {
                let link = format!("https://meet.example/{}", self.chance.below(1_000));
                json!({ "link": link, "meeting": self.meeting(), "stakeholders": self.chance.percent(50) })
            }
            "suspend_meeting" | "adjourn_meeting" => json!({ "meeting": self.meeting() }),
            "resume_meeting" => {
                let suspended = |state: &MeetingState| matches!(state, MeetingState::Suspended { .. });
                let mut body = json!({ "meeting": self.one(&self.state.meetings, |m| suspended(&m.state)) });
                self.maybe(&mut body, "mode", |own| own.mode());
                body
            }
            _ => return None,
        })
    }

    /// Returns a meeting, most likely one that is open.
    pub(super) fn meeting(&mut self) -> Id {
        self.one(&self.state.meetings, |meeting| matches!(meeting.state, MeetingState::Open { .. }))
    }

    fn take_up(&mut self) -> Value {
        let to = self.chance.pick(&["states", "public"]);
        let mut body = json!({ "meeting": self.meeting(), "to": to });
        if self.chance.percent(90) {
            let draft = self.open_draft();
            body["on"] = json!({ "draft": draft });
            if let Some(paragraph) = self.paragraphs(&draft, 1).first().filter(|_| self.chance.percent(80)) {
                body["on"]["paragraph"] = json!(paragraph);
            }
        }
        body
    }

    fn mode(&mut self) -> Value {
        json!(self.chance.pick(MODES))
    }

    fn days(&mut self) -> (String, String) {
        let from = self.after(-48, 20 * 24);
        let days = self.chance.between(-1, 12);
        (Self::date(from), Self::date(from.plus_hours(days * 24)))
    }

    fn schedule_session(&mut self) -> Value {
        let (from, to) = self.days();
        let mut body = json!({
            "firmness": self.chance.pick(&["scheduled", "scheduled", "scheduled", "held", "announced"]),
            "from": from,
            "kind": self.chance.pick(KINDS),
            "modality": self.chance.pick(MODALITIES),
            "place": "Invented hall",
            "title": six("Session"),
            "to": to,
        });
        self.maybe(&mut body, "source", |own| json!(own.words()));
        if self.chance.percent(30) {
            body["coupled_to"] = json!(self.one(&self.state.sessions, |_| true));
        }
        body
    }

    fn schedule_meeting(&mut self) -> Value {
        let session = self.chance.percent(60).then(|| self.one(&self.state.sessions, |s| s.cancelled.is_none()));
        let (from, to) = self.half_day(session);
        let mut body = json!({
            "from": from,
            "kind": self.chance.pick(&["plenary", "informal_consultation", "intersessional", "thematic"]),
            "modality": self.chance.pick(MODALITIES),
            "place": "Invented hall",
            "title": six("Meeting"),
            "to": to,
        });
        if let Some(session) = session {
            body["session"] = json!(session);
        }
        if self.chance.percent(20) {
            body["coupled_to"] = json!(self.one(&self.state.sessions, |_| true));
        }
        body
    }

    /// Returns half a day, of the session where there is one.
    fn half_day(&mut self, session: Option<Id>) -> (Value, Value) {
        let first = |session: &Session| format!("{}T15:00:00.000Z", session.from).parse::<Instant>().ok();
        let from = session.and_then(|id| first(self.state.sessions.get(&id)?));
        let from = from.unwrap_or_else(|| self.now.plus_hours(1)).plus_hours(24 * self.chance.between(0, 2));
        let hours = self.chance.between(0, 4);
        let to = self.zoned(from.plus_hours(hours));
        (self.zoned(from), to)
    }
}
