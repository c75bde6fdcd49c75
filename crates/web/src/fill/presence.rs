//! Interpretation of a meeting, the link to it from afar, and the quorum, as a seat sees them.

use nemcon_negotiation::state::{MeetingState, Modality};
use nemcon_negotiation::{Article, Id};
use serde_json::json;

use super::act_form::{Said, said};
use super::view::View;
use crate::msg;
use crate::pages::acts::{Field, Input};
use crate::pieces::{Button, Deadline, Tone, Weight};

impl View {
    /// Returns into what the meeting is interpreted, and until when.
    #[must_use]
    pub fn interpretation(&self, meeting: &Id) -> Option<(String, Deadline)> {
        let over = self.state().meetings.get(meeting)?.is_over();
        let held = self.state().interpretation_now(meeting).filter(|_| !over)?;
        let languages = self.languages(held.languages.iter().copied());
        let words = match held.languages.is_empty() {
            true => msg::interpretation_none(self.lang),
            false => msg::plain(&msg::interpretation_into(self.lang, languages)),
        };
        Some((words, self.deadline(held.until.at)))
    }

    /// Returns how a challenge to the quorum stands; nothing where nobody has challenged it.
    #[must_use]
    pub fn quorum(&self, meeting: &Id) -> Option<(Tone, String)> {
        let lang = self.lang;
        let held = self.state().quorum.get(meeting)?;
        let counted = self.seen().quorum_count(meeting);
        let number = counted.map(|counted| u64::from(counted.present));
        let waits = counted.is_some_and(|counted| counted.number > held.waits_since());
        let (tone, words) = match (&held.declared, number) {
            (Some(declared), None) if declared.there => (Tone::Agreed, msg::quorum_there_told(lang)),
            (Some(declared), Some(number)) if declared.there => {
                (Tone::Agreed, msg::plain(&msg::quorum_there(lang, number)))
            }
            (_, Some(number)) if waits => (Tone::Waiting, msg::plain(&msg::quorum_counted(lang, number))),
            (Some(_), Some(number)) => (Tone::Stopped, msg::plain(&msg::quorum_not_there(lang, number))),
            (Some(_), None) => (Tone::Stopped, msg::quorum_not_there_told(lang)),
            (None, _) => (Tone::Waiting, msg::plain(&msg::quorum_challenged(lang, self.name(&held.by)))),
        };
        let afar = counted.and_then(|counted| counted.from_afar);
        let afar = afar.map(|number| msg::plain(&msg::quorum_afar_also(lang, u64::from(number))));
        Some((tone, [Some(words), afar].into_iter().flatten().collect::<Vec<_>>().join(" · ")))
    }

    /// Returns what may be done about them.
    pub(super) fn service_buttons(&self, meeting: &Id) -> Vec<Option<Button>> {
        let Some(held) = self.state().meetings.get(meeting).filter(|held| !held.is_over()) else { return vec![] };
        let on = format!("meeting={meeting}");
        let open = matches!(held.state, MeetingState::Open { .. });
        let from_afar = matches!(held.modality, Modality::Hybrid | Modality::Virtual);
        let shown = |button: Option<Button>| button.filter(|button| matches!(button, Button::Open { .. }));
        let challenge = self.button("challenge_quorum", &on, json!({ "meeting": meeting }), Weight::Plain);
        let count = json!({ "meeting": meeting, "present": 0 });
        vec![
            shown(challenge).filter(|_| open),
            shown(self.button("count_quorum", &on, count, Weight::First)),
            shown(self.declare_button(meeting)),
            self.blank("arrange_interpretation", &on, Weight::Plain),
            self.blank("give_link", &on, Weight::Plain).filter(|_| from_afar),
        ]
    }

    /// Says whether Members who take part from afar count for the quorum under the rules in force.
    fn counts_from_afar(&self) -> bool {
        let rules = self.state().rules.as_deref();
        rules.is_some_and(|rules| rules.book.number_or_none("quorum_counts_from_afar") == 1)
    }

    /// Returns the button by which the Chair declares what the count says.
    fn declare_button(&self, meeting: &Id) -> Option<Button> {
        let there = self.quorum_to_declare(meeting)?;
        let (on, body) = (format!("meeting={meeting}&there={there}"), json!({ "meeting": meeting, "there": there }));
        Some(self.button("declare_quorum", &on, body, Weight::First)?.called(self.declare_label(there)))
    }

    /// Returns what the Chair declares of the quorum, in words.
    pub(super) fn declare_label(&self, there: bool) -> String {
        msg::quorum_declare(self.lang, if there { "there" } else { "not-there" })
    }

    /// Returns what the Chair has to declare of the quorum, on a count that was made.
    #[must_use]
    pub fn quorum_to_declare(&self, meeting: &Id) -> Option<bool> {
        let held = self.state().quorum.get(meeting).filter(|held| !held.is_there())?;
        let counted = self.seen().quorum_count(meeting).filter(|counted| counted.number > held.waits_since())?;
        Some(self.state().is_quorum(self.state().counts_for_quorum(counted)))
    }
}

/// Returns the field for how many others take part from afar, where a meeting is hybrid and the rules know of it.
pub(super) fn from_afar_field(view: &View, query: &Said) -> Option<Field> {
    let meeting = said(query, "meeting").and_then(|id| id.parse::<Id>().ok())?;
    let known = view.state().rules.as_deref().is_some_and(|rules| rules.book.article(Article::FromAfar).is_some());
    let count = if view.counts_from_afar() { "yes" } else { "no" };
    (known && view.is_hybrid(&meeting)).then(|| Field {
        name: "afar".to_owned(),
        label: msg::quorum_from_afar(view.lang),
        hint: Some(msg::quorum_from_afar_hint(view.lang, count)),
        value: said(query, "afar").unwrap_or_default().to_owned(),
        input: Input::Line,
        required: false,
    })
}
