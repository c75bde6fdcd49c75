//! Who speaks from afar, and who in the room: how it is said, and what may be done about it.

use nemcon_negotiation::state::{FloorRequest, Modality};
use nemcon_negotiation::{Id, guard};
use serde_json::{Value, json};

use super::act_form::{Said, said};
use super::view::View;
use crate::msg;
use crate::pieces::{Button, Weight};

impl View {
    /// Returns a name, with that it is from afar where it is.
    #[must_use]
    pub fn with_where(&self, name: String, from_afar: bool) -> String {
        if from_afar { msg::plain(&msg::said_from_afar(self.lang, name)) } else { name }
    }

    /// Returns who asks for the floor, and from where.
    #[must_use]
    pub fn request_name(&self, held: &FloorRequest) -> String {
        self.with_where(self.name(&held.by), held.from_afar)
    }

    /// Says whether a meeting is held in the room and from afar, so that from where somebody speaks is said.
    #[must_use]
    pub fn is_hybrid(&self, meeting: &Id) -> bool {
        self.state().meetings.get(meeting).is_some_and(|held| held.modality == Modality::Hybrid)
    }

    /// Returns the body of an act as one from afar, if it would be admitted so in a meeting that is hybrid.
    #[must_use]
    pub fn admits_from_afar(&self, meeting: &Id, act: &str, body: &Value) -> Option<Value> {
        let mut body = body.clone();
        body["from_afar"] = json!(true);
        (self.is_hybrid(meeting) && self.admits(act, body.clone()).is_ok()).then_some(body)
    }

    /// Returns that a speaker from afar is not heard as a meeting sits now, if that is so.
    #[must_use]
    pub fn not_heard_now(&self, meeting: &Id, from_afar: bool) -> Option<String> {
        let held = self.state().meetings.get(meeting).filter(|held| from_afar && held.modality == Modality::Hybrid)?;
        let book = &self.state().rules.as_deref()?.book;
        let heard = book.hears_from_afar(guard::sitting(held.kind, held.mode()?));
        (!heard).then(|| msg::from_afar_not_here(self.lang))
    }

    /// Returns the button that says that a request, a motion or a place on a list is heard from where it is not heard yet.
    #[must_use]
    pub fn where_button(&self, request: &Id) -> Option<Button> {
        let held = self.state().asked_for_the_floor(request).filter(|held| held.open)?;
        if !held.from_afar && !self.is_hybrid(&held.meeting) {
            return None;
        }
        let from_afar = !held.from_afar;
        let body = json!({ "from_afar": from_afar, "request": request });
        let query = format!("request={request}&from_afar={from_afar}");
        let button = self.button("say_from_afar", &query, body, Weight::Plain)?;
        Some(button.called(self.where_label(from_afar))).filter(|button| matches!(button, Button::Open { .. }))
    }

    /// Returns what such a button says.
    #[must_use]
    pub fn where_label(&self, from_afar: bool) -> String {
        msg::from_afar_say(self.lang, if from_afar { "afar" } else { "room" })
    }
}

/// Says whether a form asks from where somebody speaks: in a meeting that is hybrid.
pub(super) fn is_offered(view: &View, query: &Said) -> bool {
    let id = |name: &str| said(query, name).and_then(|id| id.parse::<Id>().ok());
    let of_list = || view.state().lists.get(&id("list")?).map(|list| list.meeting);
    id("meeting").or_else(of_list).is_some_and(|meeting| view.is_hybrid(&meeting))
}
