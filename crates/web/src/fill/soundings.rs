//! Soundings of the room, as a seat sees them.

use nemcon_negotiation::Id;
use nemcon_negotiation::state::Sounding;
use serde_json::json;

use super::view::View;
use crate::msg;
use crate::pages::soundings::SoundingPart;
use crate::pieces::{Button, Tone, Weight};

impl View {
    /// Returns the soundings of a meeting, newest first.
    #[must_use]
    pub(super) fn soundings(&self, meeting: &Id) -> Vec<SoundingPart> {
        let mut all: Vec<_> = self.state().soundings.iter().filter(|(_, held)| held.meeting == *meeting).collect();
        all.retain(|(_, held)| self.seen().followed(meeting, held.at));
        all.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
        all.into_iter().map(|(id, held)| self.sounding(id, held)).collect()
    }

    fn sounding(&self, id: &Id, held: &Sounding) -> SoundingPart {
        let lang = self.lang;
        let objected = self.seen().objection_heard(id);
        // That one was heard is as quiet to see as that none was.
        let (tone, state) = match held.heard {
            _ if objected => (Tone::Closed, "heard"),
            Some(_) => (Tone::Closed, "none"),
            None => (Tone::Open, "asks"),
        };
        SoundingPart {
            asks: self.asks(held),
            state: (tone, msg::sounding_state(lang, state)),
            named: held.objection.as_ref().map(|by| msg::plain(&msg::sounding_named(lang, self.name(by)))),
            buttons: self.sounding_buttons(id, held),
        }
    }

    fn sounding_buttons(&self, id: &Id, held: &Sounding) -> Vec<Button> {
        if held.heard.is_some() {
            return vec![];
        }
        let end = |heard: bool| {
            let body = json!({ "heard": heard, "sounding": id });
            let button = self.button("end_sounding", &format!("sounding={id}&heard={heard}"), body, Weight::Plain);
            let button = button.filter(|button| matches!(button, Button::Open { .. }));
            button.map(|button| button.called(msg::sounding_state(self.lang, if heard { "heard" } else { "none" })))
        };
        let object =
            self.button("object_to_sounding", &format!("sounding={id}"), json!({ "sounding": id }), Weight::Grave);
        [object, end(false), end(true)].into_iter().flatten().collect()
    }

    fn asks(&self, held: &Sounding) -> String {
        msg::plain(&msg::sounding_asks(self.lang, held.words.get(self.lang)))
    }

    /// Returns what the Chair sounds the room about now.
    #[must_use]
    pub fn sounding_now(&self, meeting: &Id) -> Option<String> {
        let now = |held: &&Sounding| held.meeting == *meeting && held.heard.is_none();
        let mut all = self.state().soundings.values();
        all.find(|held| now(held) && self.seen().followed(meeting, held.at)).map(|held| self.asks(held))
    }
}
