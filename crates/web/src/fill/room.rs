//! What is under discussion, and the screen of the room.

use nemcon_negotiation::state::{Meeting, MeetingState, RequestState, To, Topic};
use nemcon_negotiation::text::ParagraphKind;
use nemcon_negotiation::{Hash, Id, ParagraphId, Seat};
use serde_json::json;

use super::proposals::anchor;
use super::view::{View, word};
use crate::frame::Under;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::room::RoomPage;
use crate::pieces::{Button, Weight};

impl View {
    /// Returns the text or paragraph that the open meeting has taken up, as this seat was told.
    #[must_use]
    pub fn topic(&self) -> Option<Topic> {
        self.topic_of(&self.open_meeting()?.0)
    }

    fn topic_of(&self, meeting: &Id) -> Option<Topic> {
        self.seen().under_discussion(meeting).map(|(_, topic)| topic)
    }

    /// Returns the same of every meeting that is open.
    pub fn topics(&self) -> impl Iterator<Item = Topic> {
        self.open_meetings().into_iter().filter_map(|(meeting, _)| self.topic_of(&meeting))
    }

    /// Returns the words in which what is taken up has its number, in the language of the page where they exist.
    #[must_use]
    pub fn topic_blobs(&self) -> Vec<Hash> {
        let blob = |topic: Topic| {
            let version = self.state().drafts.get(&topic.draft)?.latest();
            let lang = self.shown_language(version, None);
            version.languages.get(&lang).map(|held| held.blob)
        };
        self.topics().filter_map(blob).collect()
    }

    /// Returns the meetings that are open with what they have under discussion: on a page about one of them that one alone.
    #[must_use]
    pub fn under(&self, about: Option<&Id>) -> Vec<Under> {
        let mut all = self.open_meetings();
        if all.iter().any(|(id, _)| Some(id) == about) {
            all.retain(|(id, _)| Some(id) == about);
        }
        let under = |(id, held): (Id, &Meeting)| {
            let (what, to, anchor) = self
                .under_discussion(&id)
                .map_or((None, None, None), |(what, to, anchor)| (Some(what), Some(to), anchor));
            let state = match held.state {
                MeetingState::Suspended { .. } => msg::meeting_state(self.lang, "suspended"),
                _ => held.mode().map(|mode| msg::mode(self.lang, word(&mode))).unwrap_or_default(),
            };
            Under {
                meeting: format!("{} · {state}", held.title.get(self.lang)),
                to: self.to(&format!("meeting/{id}")),
                what: what.zip(to),
                anchor,
            }
        };
        all.into_iter().map(under).collect()
    }

    /// Returns what a meeting has under discussion: the question put, else what was taken up; with its address and the mark of its paragraph there.
    #[must_use]
    pub fn under_discussion(&self, meeting: &Id) -> Option<(String, String, Option<String>)> {
        if let Some(id) = self.question_put(meeting) {
            return Some((self.subject_of_question(&id), self.to(&format!("decisions/{id}")), None));
        }
        if let Some(id) = self.seen().document_under_discussion(meeting) {
            return Some((self.document_called(&id), self.to(&format!("documents/{id}")), None));
        }
        let Some(topic) = self.topic_of(meeting) else {
            let item = self.seen().item_under_discussion(meeting)?;
            return Some((self.item_name(&item), self.item_address(&item), None));
        };
        let base = self.to(&format!("texts/{}", topic.draft));
        let to = topic.paragraph.map_or_else(|| base.clone(), |id| format!("{base}?at={0}#{0}", anchor(&id)));
        Some((self.topic_words(&topic), to, topic.paragraph.map(|id| anchor(&id))))
    }

    /// Returns how a text, or a paragraph of it, is called.
    fn topic_words(&self, topic: &Topic) -> String {
        let title = self.state().drafts.get(&topic.draft).map_or("", |draft| draft.title.get(self.lang));
        let on = topic.paragraph.and_then(|id| Some((self.on_text(&topic.draft, None, None)?, id)));
        match on {
            Some((on, id)) => msg::plain(&msg::topic(self.lang, on.words_of(self.lang, &id), title)),
            None => title.to_owned(),
        }
    }

    /// Returns a document by its symbol and, where this seat may read it, its title.
    fn document_called(&self, id: &Id) -> String {
        let symbol = self.document_symbol(id);
        let title = self.state().documents.get(id).and_then(|held| self.shown_title(&held.title));
        title.map_or_else(|| symbol.clone(), |title| format!("{symbol} · {title}"))
    }

    /// Returns the button that takes up a document in the open meeting.
    #[must_use]
    pub fn take_up_document(&self, id: &Id) -> Option<Button> {
        let (meeting, held) = self.open_meeting()?;
        if self.seen().document_under_discussion(&meeting) == Some(*id) {
            return None;
        }
        let document = self.state().documents.get(id)?;
        let public = self.snapshot.proceedings.seen_by(&Seat::Public, self.at).may_see(document);
        let formal = held.mode() == Some(nemcon_negotiation::state::Mode::Formal);
        let to = if formal && public { To::Public } else { To::States };
        let mut query = format!("meeting={meeting}&to={}&document={id}", word(&to));
        let mut body = json!({ "document": id, "meeting": meeting, "to": to });
        if let Some(item) = self.seen().item_under_discussion(&meeting) {
            query.push_str(&format!("&item={item}"));
            body["item"] = json!(item);
        }
        let button = self.button("take_up", &query, body, Weight::Plain)?;
        Some(button.called(msg::act_label(self.lang, "take_up")))
    }

    /// Returns the button that takes up a text or a paragraph in the open meeting.
    #[must_use]
    pub fn take_up_button(&self, draft: &Id, paragraph: Option<ParagraphId>, weight: Weight) -> Option<Button> {
        let (meeting, held) = self.open_meeting()?;
        if self.topic() == Some(Topic { draft: *draft, paragraph }) {
            return self.take_up_next();
        }
        let to = if held.mode() == Some(nemcon_negotiation::state::Mode::Formal) { To::Public } else { To::States };
        let mut query = format!("meeting={meeting}&to={}&on.draft={draft}", word(&to));
        query.extend(paragraph.map(|id| format!("&on.paragraph={id}")));
        let on = Topic { draft: *draft, paragraph };
        let mut body = json!({ "meeting": meeting, "on": on, "to": to });
        // A text is discussed under the item that is before the meeting.
        if let Some(item) = self.seen().item_under_discussion(&meeting) {
            query.push_str(&format!("&item={item}"));
            body["item"] = json!(item);
        }
        let button = self.button("take_up", &query, body, weight)?;
        Some(button.called(msg::act_label(self.lang, "take_up")))
    }

    /// Returns the button that takes up the paragraph after the one under discussion.
    #[must_use]
    pub fn take_up_next(&self) -> Option<Button> {
        let topic = self.topic()?;
        let on = self.on_text(&topic.draft, None, None)?;
        let place = on.text.paragraphs.iter().position(|p| Some(p.id) == topic.paragraph);
        let from = place.map_or(0, |place| place + 1);
        let next = on.text.paragraphs[from..].iter().find(|p| speaks(p.kind))?;
        let label = msg::button_of(self.lang, on.words_of(self.lang, &next.id), msg::act_label(self.lang, "take_up"));
        Some(self.take_up_button(&topic.draft, Some(next.id), Weight::Plain)?.called(msg::plain(&label)))
    }

    /// Returns the button that ends what is under discussion without taking up something else.
    #[must_use]
    pub fn done_with_topic(&self) -> Option<Button> {
        let (meeting, _) = self.open_meeting()?;
        let to = self.seen().taken_up(&meeting).filter(|held| held.on.is_some() || held.document.is_some())?.to;
        let query = format!("meeting={meeting}&to={}", word(&to));
        let button = self.button("take_up", &query, json!({ "meeting": meeting, "to": to }), Weight::Plain)?;
        Some(button.called(msg::take_up_nothing(self.lang)))
    }

    /// Returns the meeting of a screen: the one in its address, else the only one that is open.
    fn on_screen(&self, about: Option<&Id>) -> Option<(Id, &Meeting)> {
        match (about, self.open_meetings().as_slice()) {
            (Some(id), _) => self.state().meetings.get(id).map(|held| (*id, held)),
            (None, [one]) => Some(*one),
            (None, _) => None,
        }
    }

    /// Fills the screen of the room, of the meeting in its address or of the one that is open.
    #[must_use]
    pub fn room_screen(&self, about: Option<&Id>) -> RoomPage {
        let open = self.on_screen(about);
        let question = open.as_ref().and_then(|(id, _)| self.question_put(id));
        // Of an informal segment those are told who are in it.
        let told = open.as_ref().filter(|(id, held)| self.seen().follows(id) && !held.is_over());
        let requests = match told {
            Some((id, _)) => self.standing_requests(id, question.as_ref()),
            None => vec![],
        };
        let of = |state: RequestState| {
            let all = requests.iter().filter(move |(_, request)| request.state == state);
            all.map(|(_, request)| self.request_name(request)).collect::<Vec<_>>()
        };
        let topic = open.as_ref().and_then(|(id, _)| self.topic_of(id)).filter(|_| question.is_none());
        let item = open.as_ref().filter(|_| question.is_none());
        let document = item.and_then(|(id, _)| self.seen().document_under_discussion(id));
        let item = item.and_then(|(id, _)| self.seen().item_under_discussion(id));
        let on = topic.and_then(|topic| self.on_text(&topic.draft, None, None));
        let blocks = match (&on, topic.and_then(|topic| topic.paragraph)) {
            (Some(on), Some(id)) => self.compiled_at(on, &id),
            _ => vec![],
        };
        RoomPage {
            lang: self.lang,
            follows: open.as_ref().is_none_or(|(id, _)| self.seen().follows(id)),
            about: about.map(Id::to_string),
            choose: match open {
                Some(_) => vec![],
                None => self.screens(),
            },
            meeting: open.as_ref().map(|(_, held)| held.title.get(self.lang).to_owned()),
            state: open.as_ref().map(|(_, held)| self.meeting_state(held)),
            formula: question.and_then(|id| self.formula(&id)),
            interpretation: open.as_ref().and_then(|(id, _)| self.interpretation(id)),
            quorum: told.and_then(|(id, _)| self.quorum(id)),
            sounding: told.and_then(|(id, _)| self.sounding_now(id)),
            topic: topic
                .map(|topic| self.topic_words(&topic))
                .or_else(|| document.map(|id| self.document_called(&id)))
                .or_else(|| item.map(|item| self.item_name(&item))),
            version: on.as_ref().map(|on| self.version_name(on.version)),
            blocks,
            clock: told.and_then(|(id, _)| self.clock_of(id)),
            speaking: match told.and_then(|(id, _)| self.state().speaking(id)) {
                Some(speech) => vec![self.speaker_name(speech)],
                None => of(RequestState::HasFloor),
            },
            motions: told.map(|(id, _)| self.motion_names(id)).unwrap_or_default(),
            next: of(RequestState::Standing)
                .into_iter()
                .chain(told.map(|(id, _)| self.names_waiting(id)).unwrap_or_default())
                .collect(),
        }
    }
}

impl View {
    /// Returns the meetings that are open, each with its screen.
    fn screens(&self) -> Vec<Line> {
        let line = |(id, held): (Id, &Meeting)| {
            let (tone, state) = self.meeting_state(held);
            Line::new(held.title.get(self.lang), self.to(&format!("meeting/{id}/room"))).state(tone, state)
        };
        self.open_meetings().into_iter().map(line).collect()
    }
}

/// Says whether a meeting takes up paragraphs of this kind one after another: those that say something.
fn speaks(kind: ParagraphKind) -> bool {
    use ParagraphKind::{Paragraph, Preambular, Subparagraph, Unnumbered};
    matches!(kind, Paragraph | Preambular | Subparagraph | Unnumbered)
}
