//! The Chair's desk: all of a meeting on one page, by keyboard alone, and notes that stay on the device.

use maud::{Markup, html};

use super::chair_kept::Kept;
use super::common::{Line, Rests, headed, rests, sample_rests};
use super::soundings::{self, SoundingPart};
use super::speakers::{self, Clock, ListPart};
use crate::assets::NOTES;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Deadline, Tone, Weight};

/// Something that waits: who or what, what is said of it, what a press does.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Who or what.
    pub what: String,
    /// Small facts.
    pub below: Vec<String>,
    /// What may be done.
    pub buttons: Vec<Button>,
}

/// Who speaks.
#[derive(Clone, Debug)]
pub struct Speaking {
    /// Who.
    pub who: String,
    /// The clock, where there is a limit.
    pub clock: Option<Clock>,
    /// Who was interrupted and goes on afterwards.
    pub interrupted: Option<String>,
}

/// A note that is kept on the device: its name there, its label.
pub type Note = (String, String);

/// The desk.
#[derive(Clone, Debug)]
pub struct ChairDesk {
    /// Language.
    pub lang: Lang,
    /// Whose it is.
    pub title: String,
    /// It is of whoever conducts the meeting, not the secretariat's.
    pub of_chair: bool,
    /// What it needs to go on without a line.
    pub kept: Kept,
    /// Its own address.
    pub back: String,
    /// Title of the meeting, and its address.
    pub meeting: (String, String),
    /// State and mode.
    pub state: (Tone, String),
    /// Until when it is scheduled, while it is open.
    pub until: Option<Deadline>,
    /// Into what it is interpreted, and until when.
    pub interpretation: Option<(String, Deadline)>,
    /// How a challenge to the quorum stands.
    pub quorum: Option<(Tone, String)>,
    /// Who has the floor.
    pub speaking: Option<Speaking>,
    /// "X, to be followed by Y".
    pub followed: Option<String>,
    /// What is done about the floor.
    pub floor: Vec<Button>,
    /// Points of order and other motions.
    pub motions: Vec<Waiting>,
    /// Requests for the floor.
    pub requests: Vec<Waiting>,
    /// The words of the question put, why it stands where it stands.
    pub question: Option<(String, pieces::Why)>,
    /// Something can be decided in this meeting: a thematic subgroup decides nothing.
    pub decides: bool,
    /// What is done about it, or to put one.
    pub question_buttons: Vec<Button>,
    /// The sounding that goes on.
    pub soundings: Vec<SoundingPart>,
    /// Opening, suspending, mode, adjourning and the like.
    pub meeting_buttons: Vec<Button>,
    /// The lists of speakers, with who waits on them.
    pub lists: Vec<ListPart>,
    /// What may be taken up: each leads to the form that does so.
    pub take_up: Vec<Line>,
    /// The balance of the discussion, for the Chair: to whom it is shown, and what leads to it and shows it.
    pub balance: Option<((Tone, String), Vec<Button>)>,
    /// What the rules make due.
    pub due: Vec<Line>,
    /// Notes that stay on the device.
    pub notes: Vec<Note>,
    /// Rules.
    pub rests: Rests,
}

impl ChairDesk {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let requests = waiting(&msg::samples_speakers(lang), &self.requests, Some(&msg::floor_nobody(lang)));
        let main = html! {
            @if self.of_chair { p.soft { (msg::chair_keys(lang)) } }
            div #desk data-desk=(self.kept.model(lang)) {
            (self.part("state", self.state_part()))
            (self.kept.strips(lang))
            div.desk {
                (self.part("motions", waiting(&msg::motions_title(lang), &self.motions, None)))
                (self.part("floor", self.floor_part()))
                (self.part("from-floor", self.kept.entered(lang, &self.back)))
                (self.part("requests", requests))
                (self.part("question", self.question_part()))
                (self.part("meeting", html! { section { h2 { (msg::chair_meeting(lang)) } (pieces::buttons(&self.meeting_buttons)) } }))
                (self.part("due", html! { @if !self.due.is_empty() { (headed(lang, &msg::chair_due(lang), &self.due, "")) } }))
            }
            }
            div.desk {
                (self.part("lists", html! { @for list in &self.lists { (list.draw(lang)) } }))
                (self.part("take-up", html! { @if !self.take_up.is_empty() { (headed(lang, &msg::chair_take_up(lang), &self.take_up, "")) } }))
            }
            (self.part("balance", html! {
                @if let Some(((tone, shown), buttons)) = &self.balance {
                    section { h2 { (msg::balance_title(lang)) } p { (pieces::state(*tone, shown)) } (pieces::buttons(buttons)) }
                }
            }))
            @if self.of_chair { (self.notes_part()) }
        };
        Content {
            title: self.title.clone(),
            kicker: Some(self.meeting.0.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// A part that is drawn anew when something happens, while nobody works in it.
    fn part(&self, name: &str, drawn: Markup) -> Markup {
        html! { div id={ "chair-" (name) } data-own { (drawn) } }
    }

    fn state_part(&self) -> Markup {
        let lang = self.lang;
        let until = self.until.as_ref().map(|until| pieces::deadline(lang, until));
        html! {
            (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), None, until.as_ref()))
            @if let Some((tone, words)) = &self.quorum { p { (pieces::state(*tone, words)) } }
            @if let Some((words, until)) = &self.interpretation { p.legend { span { (words) } (pieces::deadline(lang, until)) } }
            p { a href=(self.meeting.1) { (msg::chair_to_meeting(lang)) } }
        }
    }

    fn floor_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            section {
                h2 { (msg::chair_floor(lang)) }
                @match &self.speaking {
                    Some(speaking) => div.speech {
                        b { bdi { (speaking.who) } }
                        @if let Some(clock) = &speaking.clock { (clock.draw(lang)) }
                        @if let Some(who) = &speaking.interrupted { p.soft { (msg::chair_interrupted(lang, who.as_str())) } }
                    },
                    None => p.soft { (msg::chair_nobody_speaks(lang)) }
                }
                @if let Some(followed) = &self.followed { p.lede { (followed) } }
                @if !self.floor.is_empty() { (pieces::buttons(&self.floor)) }
            }
        }
    }

    fn question_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            (soundings::draw(lang, &self.soundings))
            @if self.decides {
                section {
                    h2 { (msg::meeting_question(lang)) }
                    @match &self.question {
                        Some((formula, why)) => { p.lede { (formula) } (pieces::why(why)) }
                        None => p.soft { (msg::meeting_no_question(lang)) }
                    }
                    @if !self.question_buttons.is_empty() { (pieces::buttons(&self.question_buttons)) }
                }
            }
        }
    }

    fn notes_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            section {
                h2 { (msg::notes_title(lang)) }
                p.soft { (msg::notes_where(lang)) }
                noscript { p { (msg::notes_without_script(lang)) } }
                @for (name, label) in &self.notes {
                    div.note hidden {
                        label for={ "note-" (name) } { (label) }
                        textarea id={ "note-" (name) } data-note=(name) rows="6" autocomplete="off" {}
                    }
                }
                p.soft role="status" data-kept=(msg::notes_kept(lang)) {}
                script src=(NOTES.path) defer {}
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ChairDesk> {
        let press =
            |label, key| Button::Press { label, to: "#".to_owned(), hidden: vec![], weight: Weight::Plain, key };
        let clock = Clock { used: 200, seconds: Some(180), paused: true };
        let wait = |what, below| Waiting { what, below, buttons: vec![press(msg::act_give_the_floor(lang), None)] };
        let desk = ChairDesk {
            lang,
            title: msg::chair_title(lang),
            of_chair: true,
            kept: Kept::sample(lang),
            back: "#".to_owned(),
            meeting: (msg::sample_place(lang), "#".to_owned()),
            state: (Tone::Open, msg::mode(lang, "formal")),
            until: Some(super::samples::sample_deadline()),
            interpretation: Some((
                msg::plain(&msg::interpretation_into(lang, msg::language_name(lang))),
                super::samples::sample_deadline(),
            )),
            quorum: None,
            speaking: Some(Speaking {
                who: msg::sample_state_a(lang),
                clock: Some(clock),
                interrupted: Some(msg::sample_state_b(lang)),
            }),
            followed: Some(msg::plain(&msg::speakers_followed(
                lang,
                msg::sample_state_b(lang),
                msg::sample_state_a(lang),
            ))),
            floor: vec![press(msg::act_end_speech(lang), Some('e')), press(msg::act_undo_floor(lang), Some('u'))],
            motions: vec![wait(msg::motion_kind(lang, "point_of_order"), vec![msg::sample_why(lang)])],
            requests: vec![wait(msg::sample_state_b(lang), vec![])],
            decides: true,
            question: None,
            question_buttons: vec![press(msg::act_put_question(lang), Some('q'))],
            soundings: soundings::samples(lang),
            meeting_buttons: vec![press(msg::act_suspend_meeting(lang), Some('s'))],
            lists: speakers::samples(lang)
                .into_iter()
                .take(1)
                .map(|list| ListPart { speaking: None, followed: None, ..list })
                .collect(),
            take_up: vec![Line::new(msg::sample_text_title(lang), "#")],
            balance: Some((
                (Tone::Closed, msg::balance_shown(lang, "chair")),
                vec![press(msg::balance_to(lang, "states"), None)],
            )),
            due: vec![Line::new(msg::sample_text_title(lang), "#")],
            notes: vec![("sample".to_owned(), msg::notes_of_meeting(lang))],
            rests: sample_rests(lang),
        };
        let quiet = ChairDesk {
            speaking: None,
            followed: None,
            motions: vec![],
            requests: vec![],
            soundings: vec![],
            due: vec![],
            balance: None,
            lists: vec![],
            take_up: vec![],
            title: msg::desk_of_secretariat(lang),
            of_chair: false,
            ..desk.clone()
        };
        vec![desk, quiet]
    }
}

fn waiting(head: &str, all: &[Waiting], empty: Option<&str>) -> Markup {
    html! {
        @if !all.is_empty() || empty.is_some() {
            section {
                h2 { (head) }
                @if all.is_empty() { @if let Some(empty) = empty { p.soft { (empty) } } }
                @else {
                    ul.list {
                        @for one in all {
                            li {
                                span.title { bdi { (one.what) } }
                                @if !one.below.is_empty() { span.below { @for fact in &one.below { span { bdi { (fact) } } } } }
                                @if !one.buttons.is_empty() { span.below { (pieces::buttons(&one.buttons)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
