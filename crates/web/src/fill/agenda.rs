//! The agenda, programmes of work, follow-up and milestones; and the forms that propose them.

use std::collections::BTreeSet;

use nemcon_negotiation::state::{Agenda, FollowUp, Item, MandateElement, Meeting, Milestone, Mode, Programme, To};
use nemcon_negotiation::{Article, Code, Id, ItemId};
use nemcon_secretariat::Group;
use serde_json::json;

use super::act_form::{Said, said};
use super::fields;
use super::forms::Member;
use super::view::{View, stamp, word};
use crate::dates::{self, Zone};
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::{Field, Input};
use crate::pages::agenda::{AgendaPage, Cell, Grid, ItemLine, Plan};
use crate::pages::common::Line;
use crate::pieces::{Button, Tone, Weight};

/// Returns the part of an address that names an item on its page.
fn anchor_of(item: &ItemId) -> String {
    format!("{}-{}", item.act, item.ordinal)
}

impl View {
    /// Returns an item by its number and title: `5 (a) · Norms`.
    #[must_use]
    pub fn item_name(&self, id: &ItemId) -> String {
        let work = &self.state().work;
        let Some(item) = work.item(id) else { return id.to_string() };
        let cited = work.shown().and_then(|(_, agenda)| agenda.cited(id, self.lang));
        let title = item.title.get(self.lang);
        cited.map_or_else(|| title.to_owned(), |number| format!("{number} · {title}"))
    }

    /// Returns the address of an item on the page of the agenda.
    #[must_use]
    pub fn item_address(&self, id: &ItemId) -> String {
        self.to(&format!("agenda#i-{}", anchor_of(id)))
    }

    /// Returns how the programme of work of a session is called.
    #[must_use]
    pub fn programme_title(&self, programme: &Programme) -> String {
        let session = self.state().sessions.get(&programme.session);
        msg::plain(&msg::subject_programme(self.lang, session.map_or("", |held| held.title.get(self.lang))))
    }

    /// Fills the page of the agenda.
    #[must_use]
    pub fn agenda_page(&self) -> AgendaPage {
        let work = &self.state().work;
        let shown = work.shown();
        let mut others: Vec<_> = work.agendas.iter().filter(|(id, _)| Some(*id) != shown.map(|(id, _)| id)).collect();
        others.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
        let put =
            shown.filter(|(_, agenda)| agenda.adopted.is_none()).and_then(|(id, _)| self.put_button("agenda", id));
        let buttons = [
            self.blank("set_up_subgroup", "", Weight::Plain),
            self.blank("propose_agenda", "", Weight::Plain),
            self.blank("set_milestone", "", Weight::Plain),
        ];
        let state = shown.map(|(_, agenda)| match agenda.adopted {
            Some(_) => (Tone::Agreed, msg::agenda_adopted(self.lang)),
            None => (Tone::Half, msg::agenda_provisional(self.lang)),
        });
        let mut open: Vec<_> = work.follow_ups.iter().filter(|(_, held)| held.settled.is_none()).collect();
        open.sort_by_key(|(_, held)| held.number);
        let mut milestones: Vec<_> = work.milestones.iter().collect();
        milestones.sort_by_key(|(_, held)| (held.due, held.number));
        AgendaPage {
            lang: self.lang,
            id: shown.map(|(id, _)| id.to_string()).unwrap_or_default(),
            state,
            decision: shown.and_then(|(_, agenda)| agenda.adopted).map(|id| self.to(&format!("decisions/{id}"))),
            items: shown.map(|(_, agenda)| self.item_lines(agenda)).unwrap_or_default(),
            others: others.into_iter().map(|(_, agenda)| self.agenda_line(agenda)).collect(),
            plans: self.plans(),
            follow_up: open.into_iter().map(|(id, held)| self.follow_up_line(id, held)).collect(),
            milestones: milestones.into_iter().map(|(id, held)| self.milestone_line(id, held)).collect(),
            subgroups: self.subgroups(),
            buttons: put.into_iter().chain(buttons.into_iter().flatten()).collect(),
            rests: self.rests(&[Article::Agenda, Article::FollowUp]),
        }
    }

    /// Says whether this seat may propose an agenda.
    #[must_use]
    pub fn may_propose_agenda(&self) -> bool {
        self.blank("propose_agenda", "", Weight::Plain).is_some()
    }

    /// Returns the button that begins an agenda with that of another group, if it has one.
    #[must_use]
    pub fn copies_agenda(&self, other: &Group) -> Option<Button> {
        let snapshot = other.snapshot();
        let state = &snapshot.proceedings.state;
        let (opened, _) = (state.group.as_deref()?, state.work.shown()?);
        let label = msg::agenda_copy(self.lang, opened.names.get(self.lang));
        let button = self.blank("propose_agenda", &format!("copy={}", other.name()), Weight::Plain)?;
        Some(button.called(msg::plain(&label)))
    }

    /// Returns the agenda of another group as it is typed in the form of this one. Where this group has no mandate element of the same code an item
    /// serves none.
    #[must_use]
    pub fn agenda_as_typed(&self, other: &Group) -> Said {
        let snapshot = other.snapshot();
        let shown = snapshot.proceedings.state.work.shown().map(|(_, agenda)| agenda);
        let elements = self.state().group.as_deref().map(|group| group.elements.as_slice()).unwrap_or_default();
        let typed = |lang: Lang| Some((format!("items.{}", lang.tag()), typed_lines(&shown?.items, elements, lang)?));
        Lang::ALL.into_iter().filter_map(typed).collect()
    }

    /// Returns the button that puts an agenda or a programme in the open meeting.
    pub(super) fn put_button(&self, kind: &str, id: &Id) -> Option<Button> {
        let (meeting, _) = self.deciding_meeting()?;
        let query = format!("meeting={meeting}&subject={kind}&subject.{kind}={id}");
        let body = json!({ "meeting": meeting, "subject": { "on": kind, kind: id } });
        Some(self.button("put_question", &query, body, Weight::First)?.called(msg::agenda_put(self.lang)))
    }

    fn item_lines(&self, agenda: &Agenda) -> Vec<ItemLine> {
        let open = self.open_meeting().and_then(|(meeting, _)| self.seen().item_under_discussion(&meeting));
        let all = self.open_meetings().into_iter();
        let now: Vec<ItemId> = all.filter_map(|(meeting, _)| self.seen().item_under_discussion(&meeting)).collect();
        let line = |(item, number): (&Item, String)| ItemLine {
            anchor: format!("i-{}", anchor_of(&item.id)),
            level: item.level,
            number,
            title: item.title.get(self.lang).to_owned(),
            // An item that is called as the element is serves it plainly.
            element: item
                .element
                .as_ref()
                .map(|code| self.element_title(code))
                .filter(|title| title != item.title.get(self.lang)),
            now: now.contains(&item.id),
            act: self.take_up_item(&item.id).filter(|_| open != Some(item.id)),
        };
        agenda.items.iter().zip(agenda.numbers(self.lang)).map(line).collect()
    }

    pub(super) fn element_title(&self, code: &Code) -> String {
        let element = self.state().group.as_deref().and_then(|group| group.element(code));
        element.map_or_else(|| code.to_string(), |element| element.title.get(self.lang).to_owned())
    }

    /// Returns words and address with which an item is taken up in the open meeting.
    pub(super) fn take_up_item(&self, item: &ItemId) -> Option<(String, String)> {
        let (meeting, held) = self.open_meeting()?;
        let to = if held.mode() == Some(Mode::Formal) { To::Public } else { To::States };
        let query = format!("meeting={meeting}&to={}&item={item}", word(&to));
        let body = json!({ "item": item, "meeting": meeting, "to": to });
        match self.button("take_up", &query, body, Weight::Plain)? {
            Button::Open { to, .. } => Some((msg::act_label(self.lang, "take_up"), to)),
            _ => None,
        }
    }

    fn agenda_line(&self, agenda: &Agenda) -> Line {
        let entry = msg::plain(&msg::agenda_entry(self.lang, agenda.number.to_string()));
        let line = Line::new(entry, self.to(&format!("record/{}", agenda.number)));
        line.state(Tone::Closed, msg::agenda_provisional(self.lang)).below(self.moment(agenda.at))
    }

    /// Returns the programmes of work of sessions that are not over, the next first; of others, those that were adopted.
    fn plans(&self) -> Vec<Plan> {
        let today = self.zone.date_of(self.now());
        let mut sessions: Vec<_> = self.state().sessions.iter().filter(|(_, held)| held.cancelled.is_none()).collect();
        sessions.sort_by_key(|(id, held)| (held.to.0 < today, held.from, **id));
        let ahead = sessions.iter().filter(|(_, held)| held.to.0 >= today).take(3);
        let past = sessions.iter().filter(|(id, held)| held.to.0 < today && self.state().work.programme(id).is_some());
        ahead.chain(past).filter_map(|(id, _)| self.plan(id)).collect()
    }

    /// Returns the sessions for which a programme of work can be proposed: those that are not over and have meetings, the next first.
    pub(super) fn sessions_to_plan(&self) -> Vec<(Id, String)> {
        let today = self.zone.date_of(self.now());
        let mut all: Vec<_> = self.state().sessions.iter().collect();
        all.retain(|(id, held)| held.cancelled.is_none() && held.to.0 >= today && !meetings_of(self, id).is_empty());
        all.sort_by_key(|(id, held)| (held.from, **id));
        all.into_iter().map(|(id, held)| (*id, held.title.get(self.lang).to_owned())).collect()
    }

    fn plan(&self, session: &Id) -> Option<Plan> {
        let state = self.state();
        let held = state.sessions.get(session)?;
        let meetings = meetings_of(self, session);
        let newest = state.work.programmes.iter().filter(|(_, held)| held.session == *session);
        let newest = newest.max_by_key(|(_, held)| held.number);
        let shown = state.work.programme(session).or(newest);
        let state_of = |programme: &Programme| match programme.adopted {
            Some(_) => (Tone::Agreed, msg::programme_adopted(self.lang)),
            None => (Tone::Half, msg::programme_proposed(self.lang)),
        };
        let rows = shown.map(|(_, programme)| {
            let row = |(id, meeting): &(Id, Meeting)| {
                let slot = programme.slots.iter().find(|slot| slot.meeting == *id)?;
                let items = slot.items.iter().map(|item| self.item_name(item)).collect();
                let note = slot.note.as_ref().map(|note| note.get(self.lang).to_owned());
                Some((self.meeting_line(id, meeting), items, note))
            };
            meetings.iter().filter_map(row).collect()
        });
        let put = newest.filter(|(_, held)| held.adopted.is_none());
        let put = put.and_then(|(id, _)| self.put_button("programme", id));
        let propose = (!meetings.is_empty())
            .then(|| self.blank("propose_programme", &format!("session={session}"), Weight::Plain))
            .flatten();
        if shown.is_none() && meetings.is_empty() {
            return None;
        }
        Some(Plan {
            anchor: shown.map(|(id, _)| format!("p-{id}")).unwrap_or_default(),
            session: held.title.get(self.lang).to_owned(),
            days: dates::range(self.lang, held.from.0, held.to.0),
            state: shown.map(|(_, programme)| state_of(programme)),
            grid: shown.and_then(|(_, programme)| self.programme_grid(programme, &meetings)),
            rows: rows.unwrap_or_default(),
            buttons: put.into_iter().chain(propose).collect(),
        })
    }

    /// Returns a programme of work as a grid; nothing where it has fewer than two meetings.
    fn programme_grid(&self, programme: &Programme, meetings: &[(Id, Meeting)]) -> Option<Grid> {
        let lang = self.lang;
        let planned: Vec<_> = meetings
            .iter()
            .filter_map(|(id, held)| Some((id, held, programme.slots.iter().find(|slot| slot.meeting == *id)?)))
            .collect();
        if planned.len() < 2 {
            return None;
        }
        // A column is a time of the day at one place: the minutes, and how they are told.
        let column = |held: &Meeting| {
            let zone = Zone::named(&held.from.zone);
            let told = dates::time_in_place(lang, stamp(held.from.at), &zone);
            (held.from.local.minute_of_day(), told)
        };
        let times: BTreeSet<_> = planned.iter().map(|(_, held, _)| column(held)).collect();
        let days: BTreeSet<_> = planned.iter().map(|(_, held, _)| held.from.local.date()).collect();
        let cell = |id: &Id, held: &Meeting, slot: &nemcon_negotiation::state::Slot| Cell {
            meeting: (held.title.get(lang).to_owned(), self.to(&format!("meeting/{id}"))),
            items: slot.items.iter().map(|item| self.item_name(item)).collect(),
            note: slot.note.as_ref().map(|note| note.get(lang).to_owned()),
        };
        let row = |day: &nemcon_negotiation::Date| {
            let at = |time: &(i64, String)| {
                let here =
                    planned.iter().filter(|(_, held, _)| held.from.local.date() == *day && column(held) == *time);
                here.map(|(id, held, slot)| cell(id, held, slot)).collect()
            };
            (dates::long_date(lang, day.0), times.iter().map(at).collect())
        };
        Some(Grid { days: days.iter().map(row).collect(), times: times.iter().map(|(_, told)| told.clone()).collect() })
    }

    /// Returns a point of the follow-up as a line.
    #[must_use]
    pub(super) fn follow_up_line(&self, id: &Id, held: &FollowUp) -> Line {
        let lang = self.lang;
        let mut line = Line::new(held.what.get(lang), self.to(&format!("record/{}", held.number)));
        line = line.below(msg::plain(&msg::follow_up_by(lang, self.list(&held.who))));
        if let Some(due) = held.due {
            line = line.below(msg::plain(&msg::follow_up_due(lang, dates::date(lang, due.0))));
        }
        match &held.settled {
            Some((_, words)) => line.below(msg::plain(&msg::follow_up_settled(lang, words.as_str()))),
            None => line.acts([self.blank("settle_follow_up", &format!("follow_up={id}"), Weight::Plain)]),
        }
    }

    pub(super) fn milestone_line(&self, id: &Id, held: &Milestone) -> Line {
        let lang = self.lang;
        let on = format!("milestone={id}");
        let mut line = Line::new(held.title.get(lang), self.to(&format!("record/{}", held.number)));
        let day = |date: nemcon_negotiation::Date| dates::date(lang, date.0);
        line = match held.reached {
            Some(reached) => line.state(Tone::Agreed, msg::plain(&msg::milestone_reached(lang, day(reached)))),
            None => line.state(Tone::Open, msg::plain(&msg::milestone_due(lang, day(held.due)))),
        };
        for earlier in &held.earlier {
            line = line.below(msg::plain(&msg::milestone_earlier(lang, day(*earlier))));
        }
        if let Some(element) = &held.element {
            line = line.below(self.element_title(element));
        }
        let acts = ["reach_milestone", "move_milestone"].map(|act| self.blank(act, &on, Weight::Plain));
        if held.reached.is_none() { line.acts(acts) } else { line }
    }
}

fn meetings_of(view: &View, session: &Id) -> Vec<(Id, Meeting)> {
    let all = view.state().meetings.iter().filter(|(_, held)| held.session == Some(*session));
    let mut all: Vec<_> = all.map(|(id, held)| (*id, held.clone())).collect();
    all.sort_by_key(|(id, held)| (held.from.at, *id));
    all
}

/// Returns the items of the agenda to choose from.
pub(super) fn item_choices(view: &View) -> Vec<(String, String)> {
    let shown = view.state().work.shown().map(|(_, agenda)| agenda.items.as_slice());
    shown.unwrap_or_default().iter().map(|item| (item.id.to_string(), view.item_name(&item.id))).collect()
}

/// Returns the items as they are typed in a language, where all have a title in it.
fn typed_lines(items: &[Item], elements: &[MandateElement], lang: Lang) -> Option<String> {
    let line = |item: &Item| {
        let dashes = "-".repeat(usize::from(item.level));
        let space = if dashes.is_empty() { "" } else { " " };
        let place = item.element.as_ref().and_then(|code| elements.iter().position(|element| element.code == *code));
        let element = place.map(|place| format!(" [{}]", place + 1)).unwrap_or_default();
        let title = item.title.0.get(&lang)?;
        Some(format!("{dashes}{space}{title}{element}"))
    };
    Some(items.iter().map(line).collect::<Option<Vec<_>>>()?.join("\n"))
}

/// Returns the fields in which the items of an agenda are typed, with the agenda there is.
pub(super) fn items(view: &View, member: &Member, query: &Said) -> Vec<Field> {
    let shown = view.state().work.shown().map(|(_, agenda)| agenda);
    let elements = view.state().group.as_deref().map(|group| group.elements.as_slice()).unwrap_or_default();
    let words = |lang: Lang| {
        let lines = shown.map(|agenda| typed_lines(&agenda.items, elements, lang));
        lines.flatten().unwrap_or_default()
    };
    let mut made = fields::in_languages(view, query, member, member.name, "", &Input::Area, words);
    let named = (1..).zip(elements).map(|(n, element)| format!("[{n}] {}", element.title.get(view.lang)));
    let named = named.collect::<Vec<_>>().join("; ");
    if let Some(first) = made.first_mut() {
        first.hint = Some(msg::plain(&msg::items_hint(view.lang, named)));
    }
    made
}

fn session_of(query: &Said) -> Option<Id> {
    said(query, "session").and_then(|id| id.parse().ok())
}

/// Returns a list of the items of the agenda for each meeting of the session.
pub(super) fn slots(view: &View, query: &Said) -> Vec<Field> {
    let Some(session) = session_of(query) else { return vec![] };
    let choices = item_choices(view);
    let field = |(n, (id, meeting)): (usize, (Id, Meeting))| {
        let label = format!("{} · {}", meeting.title.get(view.lang), view.moment(meeting.from.at));
        let name = format!("slots.{n}.items");
        let mut made = fields::field(&name, label, Input::Many(choices.clone()), false, view.lang);
        let held = view.state().work.items_of(&id, Some(&session));
        made.value = match fields::is_typed(query) {
            true => fields::typed(query, &name),
            false => held.iter().map(ItemId::to_string).collect::<Vec<_>>().join("\n"),
        };
        made.hint = None;
        made
    };
    meetings_of(view, &session).into_iter().enumerate().map(field).collect()
}

/// Returns the hidden fields that say which list is of which meeting.
pub(super) fn slots_beside(view: &View, query: &Said) -> Vec<(String, String)> {
    let Some(session) = session_of(query) else { return vec![] };
    let meetings = meetings_of(view, &session).into_iter().enumerate();
    meetings.map(|(n, (id, _))| (format!("slots.{n}.meeting"), id.to_string())).collect()
}
