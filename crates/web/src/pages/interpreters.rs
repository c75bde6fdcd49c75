//! The screen of the interpreters: who speaks and who follows, what is under discussion, and the words of statements that they have beforehand.

use maud::{Markup, html};

use super::speakers::Clock;
use super::statements::{ShownText, words_of};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Block, Deadline, Form, Tone};

/// What interpreters have of a statement.
#[derive(Clone, Debug)]
pub struct Beforehand {
    /// Check against delivery, unofficial translation.
    pub notes: Vec<String>,
    /// Its languages, each with the address of this screen in it, and whether it is shown now.
    pub languages: Vec<(String, String, bool)>,
    /// Its words, in one of them.
    pub text: Option<ShownText>,
    /// Address of its page.
    pub to: String,
}

/// Somebody who speaks, or waits for the floor.
#[derive(Clone, Debug)]
pub struct Turn {
    /// Who, and from where.
    pub who: String,
    /// For whom, in what rank, who reads; in what languages there is a text.
    pub below: Vec<String>,
    /// The statement, where interpreters have it.
    pub statement: Option<Beforehand>,
}

/// The screen.
#[derive(Clone, Debug)]
pub struct InterpretersPage {
    /// Language.
    pub lang: Lang,
    /// Address of the screen itself.
    pub own: String,
    /// Other meetings that are open, each with its screen.
    pub others: Vec<(String, String)>,
    /// Interpreters are told what goes on on the floor.
    pub follows: bool,
    /// The open meeting, and its page.
    pub meeting: Option<(String, String)>,
    /// How it stands.
    pub state: Option<(Tone, String)>,
    /// Until when it is scheduled.
    pub until: Option<Deadline>,
    /// Into what it is interpreted, and until when.
    pub interpretation: Option<(String, Deadline)>,
    /// The words in which the Chair puts the question.
    pub formula: Option<String>,
    /// What the Chair sounds the room about.
    pub sounding: Option<String>,
    /// What is under discussion, and its page.
    pub topic: Option<(String, String)>,
    /// Its version.
    pub version: Option<String>,
    /// The paragraph with every proposal in its place.
    pub blocks: Vec<Block>,
    /// Motions that wait for the ruling, first to last.
    pub motions: Vec<String>,
    /// Who has the floor.
    pub speaking: Option<Turn>,
    /// The clock of the speech.
    pub clock: Option<Clock>,
    /// Who comes next.
    pub next: Vec<Turn>,
}

impl InterpretersPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let part = |name: &str, drawn: Markup| html! { div id={ "interpreters-" (name) } data-own { (drawn) } };
        let main = html! {
            (part("state", self.state_part()))
            div.booth {
                div {
                    (part("floor", self.floor_part()))
                    (part("topic", self.topic_part()))
                }
                div {
                    (part("now", self.now_part()))
                    (part("next", self.next_part()))
                }
            }
            noscript { p { a href=(self.own) { (msg::interpreters_again(lang)) } } }
        };
        Content { title: msg::interpreters_title(lang), kicker: None, main, rests_on: None }
    }

    fn state_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if !self.others.is_empty() {
                p.legend {
                    span.soft { (msg::interpreters_others(lang)) }
                    @for (title, to) in &self.others { a href=(to) { (title) } }
                }
            }
            @match (&self.meeting, &self.state) {
                (Some((meeting, to)), Some((tone, state))) => {
                    p.legend {
                        a href=(to) { (meeting) }
                        (pieces::state(*tone, state))
                        @if let Some(until) = &self.until { (pieces::deadline(lang, until)) }
                    }
                    p.legend.booth-interpretation {
                        @match &self.interpretation {
                            Some((words, until)) => { b { (words) } (pieces::deadline(lang, until)) }
                            None => span.soft { (msg::interpreters_not_arranged(lang)) }
                        }
                    }
                }
                _ => (pieces::empty(&msg::room_no_meeting(lang), &msg::room_no_meeting_who(lang)))
            }
        }
    }

    fn floor_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if self.meeting.is_some() {
                section {
                    h2 { (msg::chair_floor(lang)) }
                    @if !self.follows { p.soft { (msg::floor_not_told(lang)) } }
                    @for motion in &self.motions { p.speaking { b { bdi { (motion) } } } }
                    @match &self.speaking {
                        Some(turn) => div.speech {
                            b { bdi { (turn.who) } }
                            @for fact in &turn.below { p.soft { bdi { (fact) } } }
                            @if let Some(clock) = &self.clock { (clock.draw(lang)) }
                        },
                        None => p.soft { (msg::chair_nobody_speaks(lang)) }
                    }
                    @if !self.next.is_empty() {
                        h3 { (msg::room_next(lang)) }
                        ol.speakers.listed {
                            @for turn in &self.next {
                                li { span.who { bdi { (turn.who) } } @for fact in &turn.below { span.below { bdi { (fact) } } } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn topic_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if self.meeting.is_some() {
                section {
                    @if let Some(formula) = &self.formula { h2 { (msg::meeting_question(lang)) } p.lede { (formula) } }
                    @else if let Some(asks) = &self.sounding { h2 { (msg::sounding_title(lang)) } p.lede { (asks) } }
                    @else {
                        h2 { (msg::interpreters_topic(lang)) }
                        @match &self.topic {
                            Some((topic, to)) => p.lede { a href=(to) { (topic) } @if let Some(version) = &self.version { " " span.soft { (version) } } },
                            None => p.soft { (msg::room_nothing(lang)) }
                        }
                        @if !self.blocks.is_empty() { div.text { (pieces::blocks(lang, &self.blocks)) } }
                    }
                }
            }
        }
    }

    fn now_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if let Some(turn) = &self.speaking {
                section {
                    h2 { bdi { (turn.who) } }
                    @match &turn.statement {
                        Some(statement) => (statement.draw(lang)),
                        None => p.soft { (msg::interpreters_no_text(lang)) }
                    }
                }
            }
        }
    }

    fn next_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            @for (turn, statement) in self.next.iter().filter_map(|turn| Some((turn, turn.statement.as_ref()?))) {
                section {
                    h2 { (msg::speakers_next(lang, turn.who.as_str())) }
                    (statement.draw(lang))
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<InterpretersPage> {
        let block =
            Block { number: "12".to_owned(), ..Block::new("p12", Form::Paragraph, lang, msg::sample_heading(lang)) };
        let text = |words: String| ShownText {
            lang,
            head: vec![msg::sample_state_a(lang)],
            body: vec![vec![pieces::Run::same(&words)]],
        };
        let statement = Beforehand {
            notes: vec![msg::statement_note(lang, "check")],
            languages: vec![(msg::language_name(lang), "#".to_owned(), true)],
            text: Some(text(msg::sample_paragraph_next(lang))),
            to: "#".to_owned(),
        };
        let turn = |who: String, statement| Turn { who, below: vec![msg::from_afar(lang)], statement };
        let page = InterpretersPage {
            lang,
            own: "#".to_owned(),
            others: vec![],
            follows: true,
            meeting: Some((msg::sample_place(lang), "#".to_owned())),
            state: Some((Tone::Open, msg::mode(lang, "informal"))),
            until: Some(super::samples::sample_deadline()),
            interpretation: Some((
                msg::plain(&msg::interpretation_into(lang, msg::language_name(lang))),
                super::samples::sample_deadline(),
            )),
            formula: None,
            sounding: None,
            topic: Some((msg::plain(&msg::topic(lang, "12", msg::sample_text_title(lang))), "#".to_owned())),
            version: Some("Rev.1".to_owned()),
            blocks: vec![block],
            motions: vec![],
            speaking: Some(turn(msg::sample_state_a(lang), Some(statement.clone()))),
            clock: Some(Clock { used: 125, seconds: Some(180), paused: false }),
            next: vec![turn(msg::sample_state_b(lang), Some(statement)), turn(msg::sample_state_a(lang), None)],
        };
        let asks = InterpretersPage {
            formula: Some(msg::formula_may_i_take_it(lang, msg::sample_text_title(lang))),
            interpretation: None,
            speaking: Some(turn(msg::sample_state_a(lang), None)),
            next: vec![],
            motions: vec![msg::motion_kind(lang, "point_of_order")],
            ..page.clone()
        };
        let sounds = InterpretersPage {
            sounding: Some(msg::plain(&msg::sounding_asks(lang, msg::sample_heading(lang)))),
            speaking: None,
            ..page.clone()
        };
        let idle = InterpretersPage { topic: None, blocks: vec![], speaking: None, next: vec![], ..page.clone() };
        let none = InterpretersPage { meeting: None, state: None, interpretation: None, until: None, ..idle.clone() };
        vec![page, asks, sounds, idle, none]
    }
}

impl Beforehand {
    fn draw(&self, lang: Lang) -> Markup {
        html! {
            p.legend {
                @for note in &self.notes { span { (note) } }
                a href=(self.to) { (msg::statement_one(lang)) }
            }
            @if self.languages.len() > 1 {
                nav.choices aria-label=(msg::statement_versions(lang)) {
                    ul { @for (words, to, now) in &self.languages { li { a href=(to) aria-current=[now.then_some("true")] { (words) } } } }
                }
            }
            @match &self.text {
                Some(text) => (words_of(lang, text)),
                None => p.why { (msg::statement_erased(lang)) }
            }
        }
    }
}
