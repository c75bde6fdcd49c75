//! Agenda, programme of work, follow-up, milestones.

use serde_json::{Value, json};

use super::Bodies;

impl Bodies<'_> {
    pub(super) fn agenda(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "propose_agenda" => self.propose_agenda(),
            "propose_programme" => self.propose_programme(),
            "enter_follow_up" => {
                let who: Vec<String> = (0..self.chance.between(0, 3)).map(|_| self.who()).collect();
                let mut body = json!({ "meeting": self.meeting(), "what": self.names(), "who": who });
                self.maybe(&mut body, "due", |own| {
                    let due = own.after(-24, 400);
                    json!(Self::date(due))
                });
                body
            }
            "settle_follow_up" => {
                let work = self.state.work.clone();
                json!({ "follow_up": self.one(&work.follow_ups, |held| held.settled.is_none()), "words": self.words() })
            }
            "set_milestone" => {
                let due = self.after(-24, 2_000);
                let mut body = json!({ "due": Self::date(due), "title": self.names() });
                self.maybe(&mut body, "element", Self::element);
                body
            }
            "move_milestone" | "reach_milestone" => {
                let work = self.state.work.clone();
                let milestone = self.one(&work.milestones, |held| held.reached.is_none());
                let (ahead, before) = (self.after(24, 2_000), self.after(-400, 24));
                match name {
                    "move_milestone" => {
                        json!({ "due": Self::date(ahead), "milestone": milestone, "reason": self.words() })
                    }
                    _ => json!({ "milestone": milestone, "on": Self::date(before) }),
                }
            }
            "set_up_subgroup" => {
                let all = self.state.group.as_deref().map(|group| group.sections.clone()).unwrap_or_default();
                let first = all.len().min(self.chance.between(0, 2) as usize);
                let sections: Vec<_> = all.iter().skip(first).take(2).map(|section| section.code.clone()).collect();
                json!({ "sections": sections, "title": self.names() })
            }
            "show_balance" => json!({ "to": self.chance.pick(&["chair", "states", "public"]) }),
            "end_subgroup" | "report_back" => {
                let work = self.state.work.clone();
                let subgroup = self.one(&work.subgroups, |held| held.ended.is_none());
                match name {
                    "end_subgroup" => json!({ "subgroup": subgroup }),
                    _ => json!({ "subgroup": subgroup, "words": self.names() }),
                }
            }
            _ => return None,
        })
    }

    fn who(&mut self) -> String {
        if self.chance.percent(30) { "secretariat".to_owned() } else { self.anybody() }
    }

    fn propose_agenda(&mut self) -> Value {
        let known: Vec<_> = self.state.work.shown().map(|(_, agenda)| agenda.items.clone()).unwrap_or_default();
        let mut items = Vec::new();
        let mut kept = known.iter();
        for place in 0..self.chance.between(1, 8) {
            let level = if place == 0 { 0 } else { self.chance.below(2) };
            let mut item = json!({ "level": level, "title": self.names() });
            if level == 0 {
                item = json!({ "title": self.names() });
            }
            self.maybe(&mut item, "element", Self::element);
            if let Some(keeps) = kept.next().filter(|_| self.chance.percent(60)) {
                item["keeps"] = json!(keeps.id);
            }
            items.push(item);
        }
        json!({ "items": items })
    }

    fn propose_programme(&mut self) -> Value {
        let session = self.one(&self.state.sessions, |held| held.cancelled.is_none());
        let items: Vec<_> = self.state.work.shown().map(|(_, agenda)| agenda.items.clone()).unwrap_or_default();
        let meetings: Vec<_> =
            self.state.meetings.iter().filter(|(_, held)| held.session == Some(session)).map(|(id, _)| *id).collect();
        let slot = |meeting: &nemcon_negotiation::Id, place: usize| {
            let items: Vec<_> = items.iter().skip(place % 3).take(2).map(|item| item.id).collect();
            json!({ "items": items, "meeting": meeting })
        };
        let slots: Vec<_> = meetings.iter().enumerate().map(|(place, meeting)| slot(meeting, place)).collect();
        json!({ "session": session, "slots": slots })
    }
}
