//! The Chair's desk.

use nemcon_negotiation::state::{
    Draft, ListOf, MeetingState, Mode, MotionState, QuestionState, RequestState, SpeakersList, To,
};
use nemcon_negotiation::{Article, Id, ItemId};
use serde_json::{Value, json};

use super::view::{View, word};
use crate::msg;
use crate::pages::chair::{ChairDesk, Speaking, Waiting};
use crate::pages::common::Line;
use crate::pages::soundings::SoundingPart;
use crate::pages::speakers::{ListPart, Place};
use crate::pieces::{Button, Tone, Weight};

/// Presses and links of the desk: whatever they do, they lead back to it.
struct Presses<'a> {
    view: &'a View,
    fresh: &'a Id,
    back: String,
}

impl Presses<'_> {
    fn press(&self, act: &str, body: &Value, weight: Weight, key: Option<char>) -> Option<Button> {
        match self.view.press(act, body, self.fresh, &self.back, weight)? {
            Button::Press { label, to, hidden, weight, .. } => Some(Button::Press { label, to, hidden, weight, key }),
            other => Some(other),
        }
    }

    /// A form that asks for more, or shows first what will stand in the record.
    fn form(&self, act: &str, query: &str, weight: Weight) -> Option<Button> {
        match self.view.blank(act, query, weight)? {
            Button::Open { label, to, weight } => {
                Some(Button::Open { label, to: format!("{to}&back={}", self.back), weight })
            }
            other => Some(other),
        }
    }

    /// Says that who waits or speaks is heard from afar, or in the room after all.
    fn where_from(&self, request: &Id) -> Option<Button> {
        self.view.where_button(request)?;
        let from_afar = !self.view.state().asked_for_the_floor(request)?.from_afar;
        let body = json!({ "from_afar": from_afar, "request": request });
        Some(self.press("say_from_afar", &body, Weight::Plain, None)?.called(self.view.where_label(from_afar)))
    }

    /// The same, with a key.
    fn keyed(&self, act: &str, query: &str, weight: Weight, key: char) -> Option<Button> {
        match self.form(act, query, weight)? {
            Button::Open { label, to, weight } => Some(Button::Keyed { label, to, weight, key }),
            other => Some(other),
        }
    }

    /// The address of a form, which leads back to the desk; that of a page stays as it is.
    fn and_back(&self, to: &str) -> String {
        let joint = if to.contains('?') { '&' } else { '?' };
        if to.contains("/do/") { format!("{to}{joint}back={}", self.back) } else { to.to_owned() }
    }
}

impl View {
    /// Fills the desk of a meeting; nothing for whoever neither conducts it nor is the secretariat. `fresh` is a new name for what a press sends.
    #[must_use]
    pub fn chair_desk(&self, meeting: &Id, fresh: &Id) -> Option<ChairDesk> {
        let held = self.state().meetings.get(meeting).filter(|_| self.has_desk(meeting))?;
        let lang = self.lang;
        let presses = Presses { view: self, fresh, back: self.to(&format!("meeting/{meeting}/desk")) };
        let question = self.question_put(meeting);
        let open = matches!(held.state, MeetingState::Open { .. });
        let item = self.seen().item_under_discussion(meeting);
        let mut notes = vec![(format!("{}-{meeting}", self.group.origin()), msg::notes_of_meeting(lang))];
        notes.extend(item.map(|item| {
            let label = msg::plain(&msg::notes_of_item(lang, self.item_name(&item)));
            (format!("{}-{item}", self.group.origin()), label)
        }));
        let due = self.due_at_desk(meeting, question.as_ref());
        Some(ChairDesk {
            lang,
            title: self.desk_title(meeting),
            of_chair: self.conducts(meeting),
            kept: self.kept_at_desk(meeting, question.as_ref()),
            back: presses.back.clone(),
            meeting: (held.title.get(lang).to_owned(), self.to(&format!("meeting/{meeting}"))),
            state: self.meeting_state(held),
            until: open.then(|| self.deadline(held.to.at)),
            interpretation: self.interpretation(meeting),
            quorum: self.quorum(meeting),
            speaking: self.speaking_at_desk(meeting),
            followed: self.followed(meeting),
            floor: self.floor_presses(meeting, &presses),
            motions: self.motions_at_desk(meeting, &presses),
            requests: self.requests_at_desk(meeting, question.as_ref(), &presses),
            decides: held.subgroup.is_none(),
            question: question.as_ref().and_then(|id| {
                let held = self.state().questions.get(id)?;
                Some((self.formula(id)?, self.question_why(id, held)))
            }),
            question_buttons: self.question_presses(meeting, question.as_ref(), &presses),
            soundings: self.soundings_at_desk(meeting, &presses),
            meeting_buttons: self.meeting_presses(meeting, &held.state, &presses),
            lists: self.lists_at_desk(meeting, &presses),
            take_up: if open { self.taken_up_at_desk(meeting, &presses) } else { vec![] },
            balance: self.balance_at_desk(&presses),
            due,
            notes,
            rests: self.rests(&[Article::Conduct, Article::Floor, Article::PointsOfOrder, Article::Gavel]),
        })
    }

    /// Returns to whom the balance of the discussion is shown, its page by a key, and what shows it to others in one press: for the Chair, whose it is.
    fn balance_at_desk(&self, presses: &Presses<'_>) -> Option<((Tone, String), Vec<Button>)> {
        let now = self.state().work.balance_shown_to();
        let tone = if now == To::Chair { Tone::Closed } else { Tone::Open };
        let page = Button::Keyed {
            label: msg::balance_see(self.lang),
            to: self.to("balance"),
            weight: Weight::Plain,
            key: 'b',
        };
        let others = [To::States, To::Public, To::Chair].into_iter().filter(|to| *to != now);
        let shows = others.filter_map(|to| {
            let button = presses.press("show_balance", &json!({ "to": to }), Weight::Plain, None)?;
            Some(button.called(msg::balance_to(self.lang, word(&to))))
        });
        let buttons = std::iter::once(page).chain(shows).collect();
        self.seat.is_chair().then(|| ((tone, msg::balance_shown(self.lang, word(&now))), buttons))
    }

    fn speaking_at_desk(&self, meeting: &Id) -> Option<Speaking> {
        let speech = self.state().speaking(meeting)?;
        let below = self.state().speeches.get(meeting).into_iter().flatten();
        let mut below = below.filter(|other| other.ended.is_none() && other.number != speech.number);
        Some(Speaking {
            who: self.speaker_name(speech),
            clock: self.clock_of(meeting),
            interrupted: below.next().map(|other| self.speaker_name(other)),
        })
    }

    /// Returns the sounding that goes on; what ends it leads back to the desk.
    fn soundings_at_desk(&self, meeting: &Id, presses: &Presses<'_>) -> Vec<SoundingPart> {
        let back = |button: Button| match button {
            Button::Open { label, to, weight } => {
                Button::Open { label, to: format!("{to}&back={}", presses.back), weight }
            }
            other => other,
        };
        let all = self.soundings(meeting).into_iter().filter(|one| !one.buttons.is_empty());
        let led = |one: SoundingPart| SoundingPart { buttons: one.buttons.into_iter().map(back).collect(), ..one };
        all.map(led).collect()
    }

    fn followed(&self, meeting: &Id) -> Option<String> {
        let lang = self.lang;
        match self.names_waiting(meeting).as_slice() {
            [] => None,
            [next] => Some(msg::plain(&msg::speakers_next(lang, next.as_str()))),
            [next, then, ..] => Some(msg::plain(&msg::speakers_followed(lang, then.as_str(), next.as_str()))),
        }
    }

    fn floor_presses(&self, meeting: &Id, presses: &Presses<'_>) -> Vec<Button> {
        let speech = self.state().speaking(meeting).map(|speech| speech.request);
        let of_speech = json!({ "meeting": meeting, "speech": speech });
        let lists = self.state().lists_in(meeting).into_iter();
        let next = lists.filter_map(|(_, held)| Some((*held.order(self.state()).first()?, held))).next();
        let next = next.filter(|_| self.question_put(meeting).is_none()).and_then(|(id, held)| {
            let who = self.inscribed_name(held.inscriptions.get(&id)?);
            let button = presses.press("give_the_floor", &json!({ "request": id }), Weight::First, Some('n'))?;
            let replies = held.of == ListOf::Replies;
            let label = if replies { msg::replies_next(self.lang, who) } else { msg::speakers_next(self.lang, who) };
            Some(button.called(msg::plain(&label)))
        });
        let plain =
            |act: &str, key| presses.press(act, &of_speech, Weight::Plain, Some(key)).filter(|_| speech.is_some());
        let all = [
            next,
            plain("pause_speech", 'p'),
            plain("resume_speech", 'p'),
            plain("end_speech", 'e'),
            plain("undo_floor", 'u'),
            speech.and_then(|speech| presses.where_from(&speech)),
            presses.form("open_list", &format!("meeting={meeting}"), Weight::Plain),
        ];
        all.into_iter().flatten().collect()
    }

    /// Returns the lists with who waits, and what is done about a list or a place on it.
    fn lists_at_desk(&self, meeting: &Id, presses: &Presses<'_>) -> Vec<ListPart> {
        let lists = self.state().lists_in(meeting).into_iter();
        let mut first = true;
        let mut drawn = |(id, held): (&Id, &SpeakersList)| {
            let part = self.list_part(meeting, id, held, presses.fresh);
            let next = held.order(self.state()).first().copied();
            // The first list that somebody waits on has its next speaker at the floor.
            let other = next.filter(|_| !std::mem::take(&mut first)).and_then(|id| {
                let button = presses.press("give_the_floor", &json!({ "request": id }), Weight::Plain, None)?;
                let who = self.inscribed_name(held.inscriptions.get(&id)?);
                Some(button.called(msg::plain(&msg::speakers_next(self.lang, who))))
            });
            first &= next.is_none();
            let on = format!("list={id}");
            let carried = presses.form("carry_list", &on, Weight::Plain).filter(|_| self.may_carry());
            let buttons = [
                other,
                presses.form("close_list", &on, Weight::Plain),
                presses.press("reopen_list", &json!({ "list": id }), Weight::Plain, None),
                carried,
            ];
            let led = |place: Place| {
                let acts = place.acts.into_iter().map(|(words, to)| (words, presses.and_back(&to))).collect();
                Place { acts, ..place }
            };
            ListPart {
                places: part.places.into_iter().map(led).collect(),
                buttons: buttons.into_iter().flatten().collect(),
                speaking: None,
                spoken: vec![],
                followed: None,
                inscribe: None,
                inscribe_from_afar: false,
                more: None,
                own_time: None,
                ..part
            }
        };
        lists.map(&mut drawn).collect()
    }

    /// Returns what may be taken up: the items of the agenda, and the texts that are negotiated.
    fn taken_up_at_desk(&self, meeting: &Id, presses: &Presses<'_>) -> Vec<Line> {
        let (now, topic) = (self.seen().item_under_discussion(meeting), self.topic());
        let items = self.state().work.shown().map(|(_, agenda)| agenda.items.iter()).into_iter().flatten();
        let item = |id: &ItemId| {
            let to = self.take_up_item(id).filter(|_| now != Some(*id))?.1;
            Some(Line::new(self.item_name(id), presses.and_back(&to)))
        };
        let open = self.state().drafts.iter().filter(|(_, draft)| draft.adopted.is_none());
        let text = |(id, draft): (&Id, &Draft)| {
            let other = topic.is_none_or(|topic| topic.draft != *id || topic.paragraph.is_some());
            let Button::Open { to, .. } = self.take_up_button(id, None, Weight::Plain).filter(|_| other)? else {
                return None;
            };
            Some(Line::new(draft.title.get(self.lang), presses.and_back(&to)).below(self.version_name(draft.latest())))
        };
        items.filter_map(|held| item(&held.id)).chain(open.filter_map(text)).collect()
    }

    fn motions_at_desk(&self, meeting: &Id, presses: &Presses<'_>) -> Vec<Waiting> {
        let standing = self.state().motions_before(meeting).into_iter().enumerate();
        let one = |(place, (id, held)): (usize, (&Id, &nemcon_negotiation::state::Motion))| {
            let key = (place == 0).then_some('o');
            let hear = presses.press("give_the_floor", &json!({ "request": id }), Weight::First, key);
            let rule = |upheld: bool, label: String| {
                let query = format!("motion={id}&upheld={upheld}");
                Some(presses.form("rule_on_motion", &query, Weight::Plain)?.called(label))
            };
            let rules = [rule(true, msg::motion_uphold(self.lang)), rule(false, msg::motion_not_uphold(self.lang))];
            let kind = msg::motion_kind(self.lang, word(&held.kind));
            let mut below: Vec<String> = held.words.iter().cloned().collect();
            below.extend(self.not_heard_now(meeting, held.from_afar));
            if held.state == MotionState::Heard {
                below.push(msg::motion_state(self.lang, "heard"));
            }
            Waiting {
                what: msg::plain(&msg::motion_by(
                    self.lang,
                    kind,
                    self.with_where(self.name(&held.by), held.from_afar),
                )),
                below,
                buttons: [hear]
                    .into_iter()
                    .chain(rules.into_iter().filter(|_| place == 0))
                    .chain([presses.where_from(id)])
                    .flatten()
                    .collect(),
            }
        };
        standing.map(one).collect()
    }

    fn requests_at_desk(&self, meeting: &Id, question: Option<&Id>, presses: &Presses<'_>) -> Vec<Waiting> {
        let waiting = self.standing_requests(meeting, question).into_iter();
        let mut first = true;
        let mut one = |(id, held): (Id, nemcon_negotiation::state::FloorRequest)| {
            let key = std::mem::take(&mut first).then_some('r');
            let give = presses.press("give_the_floor", &json!({ "request": id }), Weight::Plain, key);
            let not_heard = self.not_heard_now(meeting, held.from_afar);
            let where_from = presses.where_from(&id);
            Waiting {
                what: self.request_name(&held),
                below: not_heard.into_iter().collect(),
                buttons: give.into_iter().chain(where_from).collect(),
            }
        };
        waiting.filter(|(_, held)| held.state == RequestState::Standing).map(&mut one).collect()
    }

    fn question_presses(&self, meeting: &Id, question: Option<&Id>, presses: &Presses<'_>) -> Vec<Button> {
        let on_meeting = format!("meeting={meeting}");
        if !matches!(self.state().meetings.get(meeting).map(|m| &m.state), Some(MeetingState::Open { .. })) {
            return vec![];
        }
        let Some(id) = question else {
            let suspended = self.state().questions_in(meeting).filter(|(_, q)| q.state == QuestionState::Suspended);
            let resume = suspended.filter_map(|(id, _)| {
                let body = json!({ "meeting": meeting, "question": id });
                let button = presses.press("resume_question", &body, Weight::Plain, None)?;
                Some(button.called(format!("{}: {}", self.act_name("resume_question"), self.subject_of_question(id))))
            });
            let put = presses.keyed("put_question", &on_meeting, self.weight_of_question(meeting), 'q');
            let sound = presses.form("sound_the_room", &on_meeting, Weight::Plain);
            return put.into_iter().chain(resume).chain(sound).collect();
        };
        let (of, on) = (json!({ "question": id }), format!("question={id}"));
        let gavel = presses.keyed("gavel", &on, Weight::First, 'g').filter(|_| {
            let put = self.state().questions.get(id).map(|held| held.number);
            self.admits("gavel", json!({ "question": id, "put": put })).is_ok()
        });
        let all = [
            gavel,
            presses.form("read_amendment", &on, Weight::Plain),
            presses.press("suspend_question", &of, Weight::Plain, None),
            presses.press("defer_question", &of, Weight::Plain, None),
            presses.press("withdraw_question", &of, Weight::Plain, None),
        ];
        all.into_iter().flatten().collect()
    }

    fn meeting_presses(&self, meeting: &Id, state: &MeetingState, presses: &Presses<'_>) -> Vec<Button> {
        let (of, on) = (json!({ "meeting": meeting }), format!("meeting={meeting}"));
        let mode = |act: &str, mode: Mode, weight| {
            let button = presses.press(act, &json!({ "meeting": meeting, "mode": mode }), weight, None)?;
            let label = msg::chair_in_mode(self.lang, button.label(), msg::mode(self.lang, word(&mode)));
            Some(button.called(msg::plain(&label)))
        };
        const MODES: [Mode; 3] = [Mode::Formal, Mode::Informal, Mode::OffTheRecord];
        let all: Vec<Option<Button>> = match state {
            MeetingState::Scheduled => MODES[..2].iter().map(|one| mode("open_meeting", *one, Weight::First)).collect(),
            MeetingState::Suspended { .. } => vec![
                presses.press("resume_meeting", &of, Weight::First, Some('s')),
                presses.press("adjourn_meeting", &of, Weight::Plain, None),
            ],
            MeetingState::Open { .. } => {
                let due = self.state().motion_due(meeting).and_then(|(_, held)| held.kind.step());
                let weight = |step: &str| if due == Some(step) { Weight::First } else { Weight::Plain };
                let modes = MODES.iter().map(|one| mode("begin_segment", *one, Weight::Plain));
                let others = [
                    presses.press("suspend_meeting", &of, weight("suspend_meeting"), Some('s')),
                    presses.press("adjourn_meeting", &of, weight("adjourn_meeting"), None),
                    self.take_up_next(),
                    self.done_with_topic(),
                    presses.form("enter_ruling", &on, Weight::Plain),
                    presses.form("enter_follow_up", &on, Weight::Plain),
                ];
                others.into_iter().chain(modes).collect()
            }
            _ => vec![],
        };
        let count = presses.form("count_quorum", &on, Weight::First);
        let count = count.filter(|_| self.state().quorum.get(meeting).is_some_and(|held| !held.is_there()));
        let declare = self.quorum_to_declare(meeting).and_then(|there| {
            let body = json!({ "meeting": meeting, "there": there });
            let button = presses.press("declare_quorum", &body, Weight::First, None)?;
            Some(button.called(self.declare_label(there)))
        });
        let interpretation = presses.form("arrange_interpretation", &on, Weight::Plain);
        all.into_iter()
            .chain([declare, count, interpretation.filter(|_| !matches!(state, MeetingState::Adjourned { .. }))])
            .flatten()
            .collect()
    }

    /// What waits for the Chair, the question before the room left out: it has its place on the desk.
    fn due_at_desk(&self, meeting: &Id, question: Option<&Id>) -> Vec<Line> {
        let own = question.map(|id| self.to(&format!("decisions/{id}")));
        let appeals = self.state().rulings.iter().filter(|(_, held)| held.meeting == Some(*meeting));
        let appeals = appeals.filter(|(_, held)| matches!(held.appeal, Some((_, None)))).map(|(id, held)| {
            let to = self.to(&format!("do/settle_appeal?ruling={id}"));
            Line::new(held.words.clone(), to).state(Tone::Waiting, self.act_name("settle_appeal"))
        });
        // What else waits for the delegation of a facilitator stands on its overview.
        let others = match self.seat.is_office() {
            true => self.waits(&[]),
            false => vec![],
        };
        let others = others.into_iter().filter(|line| Some(&line.to) != own.as_ref());
        appeals.chain(others).collect()
    }
}
