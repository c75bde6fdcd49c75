//! Points of order and other motions in a meeting, as a seat sees them; and the right of reply.

use nemcon_negotiation::state::{ListOf, MeetingState, Motion, MotionKind, MotionState};
use nemcon_negotiation::{Id, ItemId};
use serde_json::json;

use super::view::{View, word};
use crate::msg;
use crate::pages::common::Line;
use crate::pages::motions::Motions;
use crate::pieces::{Button, Tone, Weight};

impl View {
    /// Returns the motions of a meeting; `id` is a fresh name for what a press sends.
    #[must_use]
    pub(super) fn motions(&self, meeting: &Id, id: &Id) -> Motions {
        let told = |held: &Motion| self.seen().follows(meeting) && self.seen().followed(meeting, held.at);
        let mut standing = self.state().motions_before(meeting);
        standing.retain(|(_, held)| told(held));
        let mut ruled: Vec<_> = self.state().motions.iter().filter(|(_, m)| m.meeting == *meeting).collect();
        ruled.retain(|(_, m)| !m.is_pending() && told(m));
        ruled.sort_by_key(|(_, m)| std::cmp::Reverse(m.number));
        Motions {
            standing: standing.into_iter().map(|(id, held)| self.motion_line(id, held)).collect(),
            ruled: ruled.into_iter().map(|(id, held)| self.motion_line(id, held)).collect(),
            raise: self.raise_buttons(meeting, id),
        }
    }

    fn motion_line(&self, id: &Id, held: &Motion) -> Line {
        let lang = self.lang;
        let on = format!("motion={id}");
        let (tone, state) = match held.state {
            MotionState::Ruled { upheld: true, .. } => (Tone::Agreed, "upheld"),
            MotionState::Ruled { .. } => (Tone::Closed, "not_upheld"),
            MotionState::Withdrawn => (Tone::Closed, "withdrawn"),
            MotionState::HasFloor => (Tone::Waiting, "has_floor"),
            MotionState::Raised => (Tone::Waiting, "raised"),
            MotionState::Heard => (Tone::Waiting, "heard"),
        };
        let kind = msg::motion_kind(lang, word(&held.kind));
        let name = self.with_where(self.name(&held.by), held.from_afar);
        let title = msg::plain(&msg::motion_by(lang, kind, name));
        let mut line = Line::new(title, String::new()).state(tone, msg::motion_state(lang, state));
        line.below.extend(held.words.clone());
        let ruling = match held.state {
            MotionState::Ruled { ruling, .. } => self.state().rulings.get(&ruling).map(|r| (ruling, r)),
            _ => None,
        };
        let ruling = ruling.filter(|(_, ruling)| self.seen().heard_ruling(ruling));
        if let Some((id, ruling)) = ruling {
            line.below.push(msg::plain(&msg::motion_ruling(lang, ruling.words.as_str())));
            return line.acts(self.ruling_acts(&id, ruling));
        }
        let rule = |upheld: bool, label: String| {
            let body = json!({ "motion": id, "upheld": upheld, "words": "-" });
            let button = self.button("rule_on_motion", &format!("{on}&upheld={upheld}"), body, Weight::Plain);
            button.map(|button| button.called(label))
        };
        line.acts([
            self.button("give_the_floor", &format!("request={id}"), json!({ "request": id }), Weight::First),
            rule(true, msg::motion_uphold(lang)),
            rule(false, msg::motion_not_uphold(lang)),
            self.button("withdraw_motion", &on, json!({ "motion": id }), Weight::Plain),
            self.where_button(id),
        ])
    }

    /// Returns what an upheld motion makes due in a meeting, for the Chair.
    pub(super) fn motion_due_line(&self, meeting: &Id) -> Option<Line> {
        let (_, held) = self.state().motion_due(meeting).filter(|_| self.seat.is_chair())?;
        let step = held.kind.step()?;
        let kind = msg::motion_kind(self.lang, word(&held.kind));
        let title = msg::plain(&msg::motion_by(self.lang, kind, self.name(&held.by)));
        let line = Line::new(title, self.to(&format!("do/{step}?meeting={meeting}")));
        Some(line.state(Tone::Waiting, self.act_name(step)).below(msg::motion_state(self.lang, "upheld")))
    }

    /// Returns how much a question that may be put next stands out: where a motion waits, that comes first.
    pub(super) fn weight_of_question(&self, meeting: &Id) -> Weight {
        if self.state().motion_before(meeting).is_some() { Weight::Plain } else { Weight::First }
    }

    /// Returns what raises a motion: a point of order in one press, others on a form.
    fn raise_buttons(&self, meeting: &Id, id: &Id) -> Vec<Button> {
        let body = json!({ "kind": MotionKind::PointOfOrder, "meeting": meeting });
        let back = self.to(&format!("meeting/{meeting}"));
        let point = self.press("raise_motion", &body, id, &back, Weight::Plain);
        let point = point.map(|button| button.called(msg::motion_kind(self.lang, "point_of_order")));
        let afar = self.admits_from_afar(meeting, "raise_motion", &body).and_then(|body| {
            let button = self.press("raise_motion", &body, id, &back, Weight::Plain)?;
            Some(button.called(self.with_where(msg::motion_kind(self.lang, "point_of_order"), true)))
        });
        let other = json!({ "kind": MotionKind::CloseDebate, "meeting": meeting });
        let other = self.button("raise_motion", &format!("meeting={meeting}"), other, Weight::Plain);
        let other = other.filter(|button| matches!(button, Button::Open { .. }));
        point.into_iter().chain(afar).chain(other.map(|button| button.called(msg::motion_other(self.lang)))).collect()
    }

    /// Returns who raised a motion that is not ruled on, with what for, in the order in which they are taken up.
    #[must_use]
    pub fn motion_names(&self, meeting: &Id) -> Vec<String> {
        let names = |held: &Motion| {
            let kind = msg::motion_kind(self.lang, word(&held.kind));
            msg::plain(&msg::motion_by(self.lang, kind, self.with_where(self.name(&held.by), held.from_afar)))
        };
        let mut standing = self.state().motions_before(meeting);
        standing.retain(|(_, held)| self.seen().followed(meeting, held.at));
        standing.into_iter().map(|(_, held)| names(held)).collect()
    }

    /// Returns the press that asks to reply on an item.
    pub(super) fn reply_press(&self, meeting: &Id, item: Option<ItemId>, id: &Id) -> Option<Button> {
        let mut body = json!({ "meeting": meeting });
        if let Some(item) = item {
            body["item"] = json!(item);
        }
        self.press("ask_to_reply", &body, id, &self.to(&format!("meeting/{meeting}")), Weight::Plain)
    }

    /// Returns the same where no list of speakers on that item has it: on what is under discussion.
    pub(super) fn reply_button(&self, meeting: &Id, id: &Id) -> Option<Button> {
        let open = matches!(self.state().meetings.get(meeting)?.state, MeetingState::Open { .. });
        let item = self.seen().item_under_discussion(meeting);
        let lists = self.state().lists_in(meeting);
        let listed = lists.iter().any(|(_, held)| held.of == ListOf::States && held.item == item);
        if open && !listed { self.reply_press(meeting, item, id) } else { None }
    }
}
