//! The screen of the room: what is under discussion, in letters that the last row can read.

use maud::{Markup, html};

use super::speakers::Clock;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Block, Form, Tone};

/// Name of the live part.
pub const PART: &str = "room-now";

/// The screen.
#[derive(Clone, Debug)]
pub struct RoomPage {
    /// Language.
    pub lang: Lang,
    /// The open meeting.
    pub meeting: Option<String>,
    /// How it stands.
    pub state: Option<(Tone, String)>,
    /// The words in which the Chair puts the question.
    pub formula: Option<String>,
    /// What is taken up.
    pub topic: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// The paragraph with every proposal in its place.
    pub blocks: Vec<Block>,
    /// The clock of the speech.
    pub clock: Option<Clock>,
    /// Who has the floor.
    pub speaking: Vec<String>,
    /// Who comes next.
    pub next: Vec<String>,
}

impl RoomPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        Content { title: msg::room_title(self.lang), kicker: None, main: self.part(), rests_on: None }
    }

    /// Draws all of it: it lives as a whole.
    #[must_use]
    pub fn part(&self) -> Markup {
        let lang = self.lang;
        html! {
            div id=(PART) {
                @match (&self.meeting, &self.state) {
                    (Some(meeting), Some((tone, state))) => p.room-meeting { (meeting) " · " (pieces::state(*tone, state)) },
                    _ => (pieces::empty(&msg::room_no_meeting(lang), &msg::room_no_meeting_who(lang))),
                }
                @if let Some(formula) = &self.formula { h2.room-topic { (msg::meeting_question(lang)) } p.room-question { (formula) } }
                @else if let Some(topic) = &self.topic {
                    h2.room-topic { (topic) @if let Some(version) = &self.version { " " span.soft { (version) } } }
                    div.text { (pieces::blocks(lang, &self.blocks)) }
                }
                @else if self.meeting.is_some() { p.room-question { (msg::room_nothing(lang)) } }
                @if !self.speaking.is_empty() || !self.next.is_empty() {
                    div.room-floor {
                        @for who in &self.speaking { p.speaking { (msg::room_speaking(lang)) " " b { bdi { (who) } } } }
                        @if let Some(clock) = &self.clock { (clock.draw(lang)) }
                        @if !self.next.is_empty() {
                            p { (msg::room_next(lang)) }
                            ol { @for who in self.next.iter().take(5) { li { bdi { (who) } } } }
                        }
                    }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<RoomPage> {
        let block =
            Block { number: "12".to_owned(), ..Block::new("p12", Form::Paragraph, lang, msg::sample_heading(lang)) };
        let page = RoomPage {
            lang,
            meeting: Some(msg::sample_place(lang)),
            state: Some((Tone::Open, msg::mode(lang, "informal"))),
            formula: None,
            topic: Some(msg::plain(&msg::topic(lang, "12", msg::sample_text_title(lang)))),
            version: Some("Rev.1".to_owned()),
            blocks: vec![block],
            clock: Some(Clock { used: 125, seconds: Some(180), paused: false }),
            speaking: vec![msg::sample_state_a(lang)],
            next: vec![msg::sample_state_b(lang)],
        };
        let asks = RoomPage {
            formula: Some(msg::formula_may_i_take_it(lang, msg::sample_text_title(lang))),
            blocks: vec![],
            ..page.clone()
        };
        let idle = RoomPage { topic: None, blocks: vec![], speaking: vec![], next: vec![], ..page.clone() };
        let none = RoomPage { meeting: None, state: None, ..idle.clone() };
        vec![page, asks, idle, none]
    }
}
