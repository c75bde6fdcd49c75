//! The screen of the room: what is under discussion, in letters that the last row can read.

use maud::{Markup, html};

use super::common::{Line, lines};
use super::speakers::Clock;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Block, Deadline, Form, Tone};

/// Returns the name of the live part: that of a meeting, or of whichever is open.
#[must_use]
pub fn part_name(about: Option<&str>) -> String {
    about.map_or_else(|| "room-now".to_owned(), |meeting| format!("room-now-{meeting}"))
}

/// The screen.
#[derive(Clone, Debug)]
pub struct RoomPage {
    /// Language.
    pub lang: Lang,
    /// Who looks is told what goes on on the floor: not of an informal segment that it is not in.
    pub follows: bool,
    /// The meeting in its address.
    pub about: Option<String>,
    /// Where no meeting is in the address and several are open: the screen of each.
    pub choose: Vec<Line>,
    /// The meeting.
    pub meeting: Option<String>,
    /// How it stands.
    pub state: Option<(Tone, String)>,
    /// The words in which the Chair puts the question.
    pub formula: Option<String>,
    /// Into what the meeting is interpreted, and until when.
    pub interpretation: Option<(String, Deadline)>,
    /// How a challenge to the quorum stands.
    pub quorum: Option<(Tone, String)>,
    /// What the Chair sounds the room about.
    pub sounding: Option<String>,
    /// What is taken up.
    pub topic: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// The paragraph with every proposal in its place.
    pub blocks: Vec<Block>,
    /// The clock of the speech.
    pub clock: Option<Clock>,
    /// Motions that wait for the ruling, first to last.
    pub motions: Vec<String>,
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
            div id=(part_name(self.about.as_deref())) {
                @if !self.choose.is_empty() { h2.room-topic { (msg::room_choose(lang)) } (lines(lang, &self.choose)) }
                @else { @match (&self.meeting, &self.state) {
                    (Some(meeting), Some((tone, state))) => p.room-meeting { (meeting) " · " (pieces::state(*tone, state)) },
                    _ => (pieces::empty(&msg::room_no_meeting(lang), &msg::room_no_meeting_who(lang))),
                } }
                @if let Some((words, until)) = &self.interpretation { p.room-meeting { (words) " · " (pieces::deadline(lang, until)) } }
                @if let Some((tone, words)) = &self.quorum { p { (pieces::state(*tone, words)) } }
                @if let Some(formula) = &self.formula { h2.room-topic { (msg::meeting_question(lang)) } p.room-question { (formula) } }
                @else if let Some(asks) = &self.sounding {
                    h2.room-topic { (msg::sounding_title(lang)) }
                    p.room-question { (asks) }
                    p.soft { (msg::sounding_note(lang)) }
                }
                @else if let Some(topic) = &self.topic {
                    h2.room-topic { (topic) @if let Some(version) = &self.version { " " span.soft { (version) } } }
                    div.text { (pieces::blocks(lang, &self.blocks)) }
                }
                @else if !self.follows { p.room-question { (msg::floor_not_told(lang)) } }
                @else if self.meeting.is_some() { p.room-question { (msg::room_nothing(lang)) } }
                @if !self.speaking.is_empty() || !self.next.is_empty() || !self.motions.is_empty() {
                    div.room-floor {
                        @for motion in &self.motions { p.speaking { b { bdi { (motion) } } } }
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
            follows: true,
            about: None,
            choose: vec![],
            meeting: Some(msg::sample_place(lang)),
            state: Some((Tone::Open, msg::mode(lang, "informal"))),
            formula: None,
            interpretation: Some((
                msg::plain(&msg::interpretation_into(lang, msg::language_name(lang))),
                super::samples::sample_deadline(),
            )),
            quorum: None,
            sounding: None,
            topic: Some(msg::plain(&msg::topic(lang, "12", msg::sample_text_title(lang)))),
            version: Some("Rev.1".to_owned()),
            blocks: vec![block],
            clock: Some(Clock { used: 125, seconds: Some(180), paused: false }),
            motions: vec![],
            speaking: vec![msg::sample_state_a(lang)],
            next: vec![msg::sample_state_b(lang)],
        };
        let asks = RoomPage {
            formula: Some(msg::formula_may_i_take_it(lang, msg::sample_text_title(lang))),
            blocks: vec![],
            ..page.clone()
        };
        let idle = RoomPage { topic: None, blocks: vec![], speaking: vec![], next: vec![], ..page.clone() };
        let none = RoomPage { meeting: None, state: None, interpretation: None, ..idle.clone() };
        let asks = RoomPage {
            quorum: Some((Tone::Waiting, msg::plain(&msg::quorum_challenged(lang, msg::sample_state_b(lang))))),
            motions: vec![msg::plain(&msg::motion_by(
                lang,
                msg::motion_kind(lang, "point_of_order"),
                msg::sample_state_b(lang),
            ))],
            ..asks
        };
        let sounds = RoomPage {
            sounding: Some(msg::plain(&msg::sounding_asks(lang, msg::sample_heading(lang)))),
            ..idle.clone()
        };
        let outside = RoomPage { follows: false, ..idle.clone() };
        let choose = RoomPage {
            choose: vec![
                Line::new(msg::sample_place(lang), "#").state(Tone::Open, msg::mode(lang, "formal")),
                Line::new(msg::sample_group(lang), "#").state(Tone::Open, msg::mode(lang, "informal")),
            ],
            ..none.clone()
        };
        vec![page, asks, sounds, idle, outside, none, choose]
    }
}
