//! The meeting in the room.

use maud::html;
use nemcon_negotiation::state::{FloorRequest, Meeting as Held, MeetingState, QuestionState, RequestState, Subject};
use nemcon_negotiation::{Article, Id, Refusal};
use serde_json::json;

use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::common::{Line, when};
use crate::pages::meeting::{Floor, Meeting, QuestionPut};
use crate::pieces::{Button, Speaker, Tone, Weight};

impl View {
    /// Fills the page of a meeting; `id` is a fresh name for the act of asking for the floor.
    #[must_use]
    pub fn meeting(&self, meeting: &Id, id: &Id) -> Option<Meeting> {
        let held = self.state().meetings.get(meeting)?;
        let lang = self.lang;
        let question = self.question_put(meeting);
        let session = held.session.and_then(|s| self.state().sessions.get(&s));
        let follows = self.seen().follows(meeting);
        let requests = if follows { self.standing_requests(meeting, question.as_ref()) } else { vec![] };
        let own = self.seat.delegation();
        let speakers = requests.iter().map(|(_, r)| Speaker {
            who: self.request_name(r),
            at: stamp(r.at),
            speaking: r.state == RequestState::HasFloor,
            own: own == Some(&r.by),
        });
        let settled = |q: &nemcon_negotiation::state::Question| q.meeting == *meeting && q.state != QuestionState::Put;
        let mut rests = self.rests(&[Article::Floor, Article::Gavel]);
        rests.mandate = self.element(question.and_then(|q| self.state().questions.get(&q)?.element.clone()).as_ref());
        let (statements, written) = self.statements_of_meeting(meeting);
        Some(Meeting {
            id: meeting.to_string(),
            own: self.is_seated(),
            lang,
            described: self.described_meeting(held),
            title: held.title.get(lang).to_owned(),
            session: session.map(|s| s.title.get(lang).to_owned()).filter(|title| title != held.title.get(lang)),
            state: self.meeting_state(held),
            until: matches!(held.state, MeetingState::Open { .. }).then(|| self.deadline(held.to.at)),
            facts: self
                .subgroup_fact(held)
                .into_iter()
                .chain([
                    (msg::fact_kind(lang), html! { (msg::meeting_kind(lang, word(&held.kind))) }),
                    (msg::fact_from(lang), when(lang, stamp(held.from.at), &self.zone)),
                    (msg::fact_to(lang), when(lang, stamp(held.to.at), &self.zone)),
                    (msg::fact_place(lang), html! { (dates::place_named(lang, &held.place)) }),
                    (msg::fact_modality(lang), html! { (msg::modality(lang, word(&held.modality))) }),
                ])
                .collect(),
            floor: self.floor(meeting, question.as_ref(), id),
            buttons: self.meeting_buttons(meeting, question.as_ref(), id),
            question: question.as_ref().and_then(|q| self.question_shown(q)),
            decides: held.subgroup.is_none(),
            speakers: speakers.collect(),
            follows,
            interpretation: self.interpretation(meeting),
            link: self.seen().link(meeting).map(str::to_owned).filter(|_| !held.is_over()),
            quorum: self.quorum(meeting).filter(|_| follows),
            motions: self.motions(meeting, id),
            soundings: self.soundings(meeting),
            lists: self.lists_of(meeting, id),
            statements,
            written,
            hand_in: self.hand_in_beside(meeting),
            all_statements: self.to("statements"),
            planned: self.planned(meeting, held),
            follow_up: self
                .state()
                .follow_up_of(meeting)
                .into_iter()
                .map(|(id, f)| self.follow_up_line(id, f))
                .collect(),
            before: self
                .state()
                .questions
                .iter()
                .filter(|(_, q)| settled(q))
                .map(|(id, q)| self.question_line(id, q))
                .collect(),
            segments: held
                .segments
                .iter()
                .map(|s| {
                    msg::plain(&msg::segment_since(
                        lang,
                        msg::mode(lang, word(&s.mode)),
                        dates::time_in_place(lang, stamp(s.since), &self.zone),
                    ))
                })
                .collect(),
            room: self.to(&format!("meeting/{meeting}/room")),
            interpreters: self.has_interpreters_screen().then(|| self.to(&format!("interpreters?meeting={meeting}"))),
            desk: self
                .has_desk(meeting)
                .then(|| (self.desk_title(meeting), self.to(&format!("meeting/{meeting}/desk")))),
            time_spoken: self.time_spoken().map(|_| self.to("time-spoken")),
            balance: self.seen().balance().map(|_| self.to("balance")),
            incomplete: self.incomplete_lines(meeting),
            others: self.other_meetings(meeting),
            zone: self.zone.clone(),
            rests,
        })
    }

    fn subgroup_fact(&self, held: &Held) -> Option<(String, maud::Markup)> {
        let (title, to) = self.subgroup_of(held)?;
        Some((msg::subgroup_word(self.lang), html! { a href=(to) { (title) } }))
    }

    fn planned(&self, meeting: &Id, held: &Held) -> Vec<Line> {
        let items = self.state().work.items_of(meeting, held.session.as_ref()).iter();
        items.map(|item| Line::new(self.item_name(item), self.item_address(item))).collect()
    }

    /// Returns how a meeting stands.
    #[must_use]
    pub fn meeting_state(&self, m: &Held) -> (Tone, String) {
        let lang = self.lang;
        match m.state {
            MeetingState::Open { segment } => {
                (Tone::Open, msg::plain(&msg::meeting_open_in(lang, msg::mode(lang, word(&segment.mode)))))
            }
            MeetingState::Suspended { .. } => (Tone::Half, msg::meeting_state(lang, "suspended")),
            _ => (Tone::Closed, msg::meeting_state(lang, word(&m.state))),
        }
    }

    fn floor(&self, meeting: &Id, question: Option<&Id>, id: &Id) -> Option<Floor> {
        let own = self.seat.delegation()?;
        let requests = self.standing_requests(meeting, question);
        let hidden = |mut more: Vec<(String, String)>| {
            more.push(("act_id".to_owned(), id.to_string()));
            more.push(("back".to_owned(), self.to(&format!("meeting/{meeting}"))));
            more.push(("meeting".to_owned(), meeting.to_string()));
            if let Some(q) = question {
                more.push(("question".to_owned(), q.to_string()));
            }
            more
        };
        if let Some(place) = requests.iter().position(|(_, r)| r.by == *own) {
            let place = u64::try_from(place).unwrap_or(0) + 1;
            return Some(Floor::Asked { place, to: self.to("act/let_it_pass"), hidden: hidden(vec![]) });
        }
        let size = self.snapshot.size();
        let body = json!({ "meeting": meeting, "seen": size });
        match self.admits("ask_for_the_floor", body) {
            Ok(()) => Some(Floor::Ask {
                to: self.to("act/ask_for_the_floor"),
                hidden: hidden(vec![("seen".to_owned(), size.to_string())]),
                from_afar: self
                    .admits_from_afar(meeting, "ask_for_the_floor", &json!({ "meeting": meeting, "seen": size }))
                    .is_some(),
            }),
            Err(Some(Refusal::MeetingNotOpen { .. })) => Some(Floor::Shut(msg::floor_only_open(self.lang))),
            Err(Some(refusal)) => Some(Floor::Shut(self.fact(&refusal))),
            Err(None) => None,
        }
    }

    fn meeting_buttons(&self, meeting: &Id, question: Option<&Id>, id: &Id) -> Vec<Button> {
        let m = json!({ "meeting": meeting });
        let on = format!("meeting={meeting}");
        let mut all = vec![];
        match self.state().meetings.get(meeting).map(|m| &m.state) {
            Some(MeetingState::Scheduled) => {
                all.push(self.button(
                    "open_meeting",
                    &on,
                    json!({ "meeting": meeting, "mode": "formal" }),
                    Weight::First,
                ));
                all.push(self.blank("open_list", &on, Weight::Plain));
                all.push(self.blank("move_meeting", &on, Weight::Plain));
                all.push(self.blank("cancel_meeting", &on, Weight::Plain));
            }
            Some(MeetingState::Suspended { .. }) => {
                all.push(self.button("resume_meeting", &on, m.clone(), Weight::First))
            }
            Some(MeetingState::Open { .. }) => {
                let due = self.state().motion_due(meeting).and_then(|(_, held)| held.kind.step());
                all.push(due.and_then(|step| self.button(step, &on, m.clone(), Weight::First)));
                if let Some(question) = question {
                    all.extend(self.question_buttons(question));
                } else {
                    all.extend(self.give_buttons(meeting, None));
                    all.push(self.blank("put_question", &on, self.weight_of_question(meeting)));
                }
                all.push(self.blank("sound_the_room", &on, Weight::Plain).filter(|_| question.is_none()));
                all.push(self.take_up_next());
                all.push(self.done_with_topic());
                all.push(self.blank("begin_segment", &on, Weight::Plain));
                let others = ["suspend_meeting", "adjourn_meeting"].into_iter().filter(|step| Some(*step) != due);
                all.extend(others.map(|step| self.button(step, &on, m.clone(), Weight::Plain)));
                all.push(self.blank("enter_ruling", &on, Weight::Plain));
            }
            _ => {}
        }
        all.extend(self.where_buttons(meeting, question));
        all.push(self.incomplete_button(meeting));
        all.extend(self.service_buttons(meeting));
        if !matches!(self.state().meetings.get(meeting).map(|m| &m.state), Some(MeetingState::Scheduled)) {
            let on = question.map_or_else(|| on.clone(), |question| format!("{on}&question={question}"));
            all.push(self.blank("enter_room_decision", &on, Weight::Plain));
            all.push(self.blank("enter_for_delegation", &on, Weight::Plain));
            all.push(self.blank("open_list", &format!("meeting={meeting}"), Weight::Plain));
            all.push(self.reply_button(meeting, id));
            all.push(self.blank("enter_follow_up", &format!("meeting={meeting}"), Weight::Plain));
        }
        all.into_iter().flatten().collect()
    }

    /// Returns what says from where those speak who ask for the floor: a delegation of its own request, the Chair and the secretariat of each.
    fn where_buttons(&self, meeting: &Id, question: Option<&Id>) -> Vec<Option<Button>> {
        let asked = self.standing_requests(meeting, question).into_iter();
        asked.map(|(id, r)| Some(named(self.where_button(&id)?, &self.name(&r.by)))).collect()
    }

    /// Returns what gives the floor to each request that stands.
    fn give_buttons(&self, meeting: &Id, question: Option<&Id>) -> Vec<Option<Button>> {
        let waiting = self.standing_requests(meeting, question).into_iter();
        let give = |(id, r): (Id, FloorRequest)| {
            let to = format!("request={id}");
            let give = self.button("give_the_floor", &to, json!({ "request": id }), Weight::First);
            give.map(|b| named(b, &self.request_name(&r)))
        };
        waiting.filter(|(_, r)| r.state == RequestState::Standing).map(give).collect()
    }

    /// Returns what a seat may do about a question.
    #[must_use]
    pub fn question_buttons(&self, question: &Id) -> Vec<Option<Button>> {
        let q = json!({ "question": question });
        let on = format!("question={question}");
        let Some(found) = self.state().questions.get(question) else { return vec![] };
        let own = self.seat.delegation();
        let mut all = vec![];
        if found.state == QuestionState::Put {
            all.extend(self.give_buttons(&found.meeting, Some(question)));
            all.push(self.button("gavel", &on, json!({ "question": question, "put": found.number }), Weight::First));
            all.push(self.button("object", &on, q.clone(), Weight::Grave));
            all.push(self.button("ask_for_time", &on, q.clone(), Weight::Plain));
            all.push(self.blank("read_amendment", &on, Weight::Plain));
            all.push(self.button("suspend_question", &on, q.clone(), Weight::Plain));
            all.push(self.button("defer_question", &on, q.clone(), Weight::Plain));
            all.push(self.button("withdraw_question", &on, q.clone(), Weight::Plain));
        } else if matches!(found.state, QuestionState::Suspended | QuestionState::Deferred) {
            let body = json!({ "question": question, "meeting": found.meeting });
            all.push(self.button("resume_question", &format!("{on}&meeting={}", found.meeting), body, Weight::First));
        }
        if let Some(own) = own {
            for (id, by) in found.objections.iter().filter(|(_, by)| *by == own) {
                let _ = by;
                let body = json!({ "question": question, "objection": id, "named": true });
                all.push(self.button(
                    "withdraw_objection",
                    &format!("{on}&objection={id}&named=true"),
                    body,
                    Weight::Plain,
                ));
            }
            for heard in self.seen().objections(question).iter().filter(|h| h.by.as_ref() == Some(own) && !h.withdrawn)
            {
                let Some(id) = heard.id else { continue };
                let body = json!({ "question": question, "objection": id });
                all.push(self.button("withdraw_objection", &format!("{on}&objection={id}"), body, Weight::Plain));
            }
        }
        all
    }

    /// Returns the words in which the Chair puts a question.
    #[must_use]
    pub fn formula(&self, id: &Id) -> Option<String> {
        let q = self.state().questions.get(id)?;
        let title = self.subject(&q.subject);
        let named = match &q.subject {
            Subject::Text { version, .. } => self.state().version(version).map(|v| self.version_name(v)),
            _ => None,
        };
        let words = named.map_or_else(|| title.clone(), |name| format!("{title} ({name})"));
        Some(msg::formula_may_i_take_it(self.lang, words))
    }

    fn question_shown(&self, id: &Id) -> Option<QuestionPut> {
        let q = self.state().questions.get(id)?;
        let title = self.subject(&q.subject);
        let version = match &q.subject {
            Subject::Text { version, .. } => Some(version.to_string()),
            _ => None,
        };
        Some(QuestionPut {
            to: self.to(&format!("decisions/{id}")),
            formula: self.formula(id)?,
            version,
            steps: self.question_steps(q),
            why: self.question_why(id, q),
            title,
        })
    }

    fn other_meetings(&self, but: &Id) -> Vec<Line> {
        let mut others: Vec<_> = self.state().meetings.iter().filter(|(id, _)| *id != but).collect();
        others.sort_by_key(|(_, m)| (m.from.at.millis() - self.at.millis()).abs());
        others.into_iter().take(6).map(|(id, m)| self.meeting_line(id, m)).collect()
    }
}

fn named(button: Button, who: &str) -> Button {
    let label = format!("{}: {who}", button.label());
    button.called(label)
}
