//! The meeting in the room: mode, item, question put, requests for the floor.

use maud::{Markup, html};

use super::common::{Line, Pairs, Rests, headed, lines, pairs, rests, sample_at, sample_rests, sample_zone};
use super::motions::Motions;
use super::soundings::{self, SoundingPart};
use super::speakers::ListPart;
use crate::dates::Zone;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Deadline, Speaker, Step, StepState, Tone, Weight, Why};

/// The one press that asks for the floor: same place and key all meeting.
#[derive(Clone, Debug)]
pub enum Floor {
    /// Open: a press sends the act at once.
    Ask {
        /// Where the press goes.
        to: String,
        /// Fields that go with it.
        hidden: Vec<(String, String)>,
        /// The same press is there for who speaks from afar.
        from_afar: bool,
    },
    /// The request stands; it can be taken back.
    Asked {
        /// Place on the list, from 1.
        place: u64,
        /// Where taking it back goes.
        to: String,
        /// Fields that go with it.
        hidden: Vec<(String, String)>,
    },
    /// Not open, with the reason.
    Shut(String),
}

/// The question before the room.
#[derive(Clone, Debug)]
pub struct QuestionPut {
    /// What is put.
    pub title: String,
    /// Its address.
    pub to: String,
    /// The words in which the Chair puts it.
    pub formula: String,
    /// Exact version, as a hash in full.
    pub version: Option<String>,
    /// Steps.
    pub steps: Vec<Step>,
    /// Why it stands where it stands.
    pub why: Why,
}

/// The page.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// Its name in the record, for the names of live parts.
    pub id: String,
    /// A seat looks for which things are drawn that nobody else sees: they are fetched by its own page.
    pub own: bool,
    /// Language.
    pub lang: Lang,
    /// What it is, for machines.
    pub described: serde_json::Value,
    /// Title.
    pub title: String,
    /// Session.
    pub session: Option<String>,
    /// State and mode.
    pub state: (Tone, String),
    /// Until when it is scheduled, while it is open.
    pub until: Option<Deadline>,
    /// When, where, how.
    pub facts: Pairs,
    /// The floor, for a seat that may ask for it.
    pub floor: Option<Floor>,
    /// What the seat may do here.
    pub buttons: Vec<Button>,
    /// The question put.
    pub question: Option<QuestionPut>,
    /// Something can be decided in this meeting: a thematic subgroup decides nothing.
    pub decides: bool,
    /// Requests for the floor.
    pub speakers: Vec<Speaker>,
    /// Who looks is told what goes on on the floor: not of an informal segment that it is not in.
    pub follows: bool,
    /// Into what it is interpreted, and until when.
    pub interpretation: Option<(String, Deadline)>,
    /// The link by which one takes part from afar, for those who are admitted.
    pub link: Option<String>,
    /// How a challenge to the quorum stands.
    pub quorum: Option<(Tone, String)>,
    /// Points of order and other motions.
    pub motions: Motions,
    /// Soundings of the room.
    pub soundings: Vec<SoundingPart>,
    /// Lists of speakers.
    pub lists: Vec<ListPart>,
    /// Statements handed in for it, as far as the seat knows of them.
    pub statements: Vec<Line>,
    /// Written ones beside them.
    pub written: Vec<Line>,
    /// What hands one in.
    pub hand_in: Option<Button>,
    /// Address of the list of all statements.
    pub all_statements: String,
    /// Items that it takes up under the programme of work.
    pub planned: Vec<Line>,
    /// Points of its follow-up.
    pub follow_up: Vec<Line>,
    /// Questions of this meeting settled before.
    pub before: Vec<Line>,
    /// Segments so far.
    pub segments: Vec<String>,
    /// Delegations that asked that the Chair be told that they are incomplete, for the Chair; one's own word.
    pub incomplete: Vec<Line>,
    /// Address of the screen of the room.
    pub room: String,
    /// Address of the screen of the interpreters, for them and the secretariat.
    pub interpreters: Option<String>,
    /// The desk of the Chair or of the secretariat, for whose it is: what it is called, and its address.
    pub desk: Option<(String, String)>,
    /// Address of the page of time spoken, for those to whom it is told.
    pub time_spoken: Option<String>,
    /// Address of the balance of the discussion, for those to whom it is shown.
    pub balance: Option<String>,
    /// Other meetings.
    pub others: Vec<Line>,
    /// Zone.
    pub zone: Zone,
    /// Rules.
    pub rests: Rests,
}

impl Meeting {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        // Whoever leads the meeting has its acts under the question, all others below the lists.
        let leads = self.desk.is_some();
        let main = html! {
            (pieces::described(&self.described))
            (self.state_part())
            @if let Some((title, to)) = &self.desk { p { a href=(to) { (title) } } }
            div.live {
                div #floor.floor data-own[self.own] { @if let Some(floor) = &self.floor { (floor_button(lang, floor)) } }
                (self.motions_part())
                (self.soundings_part())
                (self.question_part())
                @if leads { (self.acts_part()) }
                (self.requests_part())
                (self.lists_part())
                div #meeting-incomplete data-own[self.own] { @if !self.incomplete.is_empty() { (headed(lang, &msg::access_incomplete(lang), &self.incomplete, "")) } }
                @if !leads { (self.acts_part()) }
            }
            @if !self.statements.is_empty() {
                (headed(lang, &msg::statements_of_meeting(lang), &self.statements, ""))
            }
            @if !self.written.is_empty() || self.hand_in.is_some() {
                section #written {
                    h2 { (msg::statements_beside(lang)) }
                    @if !self.written.is_empty() { (lines(lang, &self.written)) }
                    @if let Some(button) = &self.hand_in { (pieces::buttons(std::slice::from_ref(button))) }
                }
            }
            @if !self.planned.is_empty() { (headed(lang, &msg::programme_title(lang), &self.planned, "")) }
            @if !self.before.is_empty() { (headed(lang, &msg::meeting_before(lang), &self.before, "")) }
            @if !self.follow_up.is_empty() { (headed(lang, &msg::follow_up_of_meeting(lang), &self.follow_up, "")) }
            section {
                h2 { (msg::meeting_facts(lang)) }
                (pairs(&self.facts))
                @if !self.segments.is_empty() { h3 { (msg::meeting_segments(lang)) } ol { @for s in &self.segments { li { (s) } } } }
            }
            p.legend {
                a href=(self.all_statements) { (msg::statements_title(lang)) }
                a href=(self.room) { (msg::room_title(lang)) }
                @if let Some(to) = &self.interpreters { a href=(to) { (msg::interpreters_title(lang)) } }
                @if let Some(to) = &self.time_spoken { a href=(to) { (msg::time_spoken_title(lang)) } }
                @if let Some(to) = &self.balance { a href=(to) { (msg::balance_title(lang)) } }
            }
            @if !self.others.is_empty() { (headed(lang, &msg::meeting_others(lang), &self.others, "")) }
        };
        Content {
            title: self.title.clone(),
            kicker: self.session.clone(),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns the parts of the page that all of an audience see alike; to the public that is all that lives.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, Markup)> {
        let part = |name: &str, drawn| (format!("{name}-{}", self.id), drawn);
        let mut parts = vec![part("question", self.question_part())];
        if !self.own {
            parts.push(part("meeting-state", self.state_part()));
            parts.push(part("motions", self.motions_part()));
            parts.push(part("soundings", self.soundings_part()));
            parts.push(part("requests", self.requests_part()));
            parts.push(part("lists", self.lists_part()));
        }
        parts
    }

    fn state_part(&self) -> Markup {
        let lang = self.lang;
        let until = self.until.as_ref().map(|d| pieces::deadline(lang, d));
        html! {
            div id={ "meeting-state-" (self.id) } data-own[self.own] {
                (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), Some(&self.open_now()), until.as_ref()))
                @if let Some((tone, words)) = &self.quorum { p { (pieces::state(*tone, words)) } }
                @if let Some((words, until)) = &self.interpretation { p.legend { span { (words) } (pieces::deadline(lang, until)) } }
                @if let Some(link) = &self.link { p { a href=(link) rel="noreferrer" { (msg::meeting_link(lang)) } } }
            }
        }
    }

    fn question_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            div id={ "question-" (self.id) } data-own[self.own] {
                @match &self.question {
                    Some(q) => (self.question(q)),
                    None if !self.decides => {}
                    None => (pieces::empty(&msg::meeting_no_question(lang), &msg::meeting_no_question_who(lang)))
                }
            }
        }
    }

    fn motions_part(&self) -> Markup {
        html! { div id={ "motions-" (self.id) } data-own[self.own] { (self.motions.draw(self.lang)) } }
    }

    fn soundings_part(&self) -> Markup {
        html! { div id={ "soundings-" (self.id) } data-own[self.own] { (soundings::draw(self.lang, &self.soundings)) } }
    }

    fn requests_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            section id={ "requests-" (self.id) } data-own[self.own] {
                h2 { (msg::samples_speakers(lang)) }
                @if !self.follows { p.soft { (msg::floor_not_told(lang)) } }
                @else if self.speakers.is_empty() { p.soft { (msg::floor_nobody(lang)) } }
                @else { (pieces::speakers(lang, &self.zone, &self.speakers)) }
            }
        }
    }

    fn lists_part(&self) -> Markup {
        html! {
            div id={ "lists-" (self.id) } data-own[self.own] {
                @for list in &self.lists { (list.draw(self.lang)) }
            }
        }
    }

    fn acts_part(&self) -> Markup {
        html! { div #meeting-acts data-own[self.own] { @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) } } }
    }

    fn open_now(&self) -> Markup {
        let lang = self.lang;
        match &self.floor {
            Some(Floor::Ask { .. }) => html! { (msg::floor_ask(lang)) },
            Some(Floor::Asked { place, .. }) => html! { (msg::floor_own_place(lang, place.to_string())) },
            Some(Floor::Shut(why)) => html! { span.soft { (why) } },
            None => {
                let open = self.buttons.iter().filter(|b| matches!(b, Button::Open { .. })).count();
                html! { (msg::acts_open(lang, u64::try_from(open).unwrap_or(0))) }
            }
        }
    }

    fn question(&self, q: &QuestionPut) -> Markup {
        let lang = self.lang;
        html! {
            section {
                h2 { (msg::meeting_question(lang)) ": " a href=(q.to) { (q.title) } }
                p.lede { (q.formula) }
                @if let Some(version) = &q.version { p { (msg::version_hash(lang)) " " span.mono { (version) } } }
                (pieces::steps(lang, &self.zone, &q.steps))
                (pieces::why(&q.why))
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<Meeting> {
        let hidden = vec![("id".to_owned(), "00".repeat(16))];
        let page = |floor| Meeting {
            id: "00".repeat(16),
            own: true,
            described: serde_json::json!({ "@context": "https://schema.org", "@type": "Event" }),
            lang,
            title: msg::sample_place(lang),
            session: Some(msg::sample_session(lang)),
            state: (Tone::Open, msg::mode(lang, "formal")),
            until: Some(super::samples::sample_deadline()),
            facts: vec![
                (msg::fact_place(lang), html! { (msg::place_new_york(lang)) }),
                (msg::fact_modality(lang), html! { (msg::modality(lang, "in_person")) }),
            ],
            floor,
            buttons: vec![
                Button::Open { label: msg::act_break_silence_short(lang), to: "#".to_owned(), weight: Weight::Grave },
                Button::Shut { label: msg::step_gavel(lang), reason: msg::sample_why(lang) },
            ],
            question: Some(sample_question(lang)),
            decides: true,
            speakers: sample_speakers(lang),
            follows: true,
            interpretation: Some((
                msg::plain(&msg::interpretation_into(lang, msg::language_name(lang))),
                super::samples::sample_deadline(),
            )),
            link: Some("https://meet.example/".to_owned()),
            quorum: Some((Tone::Stopped, msg::plain(&msg::quorum_not_there(lang, 2)))),
            motions: Motions::sample(lang),
            soundings: soundings::samples(lang),
            lists: super::speakers::samples(lang),
            statements: vec![
                Line::new(msg::sample_state_a(lang), "#").state(Tone::Agreed, msg::statement_released(lang)),
            ],
            written: vec![Line::new(msg::sample_state_b(lang), "#").state(Tone::Agreed, msg::statement_released(lang))],
            hand_in: None,
            all_statements: "#".to_owned(),
            planned: vec![Line::new(msg::sample_text_title(lang), "#")],
            follow_up: vec![Line::new(msg::sample_text_title(lang), "#").below(msg::sample_state_b(lang))],
            before: vec![],
            segments: vec![msg::mode(lang, "formal")],
            incomplete: vec![Line::new(msg::sample_state_b(lang), "#")],
            room: "#".to_owned(),
            interpreters: Some("#".to_owned()),
            desk: Some((msg::chair_title(lang), "#".to_owned())),
            time_spoken: Some("#".to_owned()),
            balance: Some("#".to_owned()),
            others: vec![],
            zone: sample_zone(),
            rests: sample_rests(lang),
        };
        let ask = Floor::Ask { to: "#".to_owned(), hidden: hidden.clone(), from_afar: true };
        let asked = Floor::Asked { place: 2, to: "#".to_owned(), hidden };
        let mut quiet = page(Some(Floor::Shut(msg::sample_why(lang))));
        (quiet.question, quiet.speakers, quiet.state) =
            (None, vec![], (Tone::Closed, msg::meeting_state(lang, "adjourned")));
        (quiet.motions, quiet.follows) = (Motions::default(), false);
        (quiet.soundings, quiet.quorum, quiet.interpretation, quiet.link) = (vec![], None, None, None);
        vec![page(Some(ask)), page(Some(asked)), page(None), quiet]
    }
}

fn sample_speakers(lang: Lang) -> Vec<Speaker> {
    let speaker = |who, at, speaking, own| Speaker { who, at: sample_at(at), speaking, own };
    vec![
        speaker(msg::sample_state_b(lang), "2031-05-13T04:21:00Z", true, false),
        speaker(msg::sample_state_a(lang), "2031-05-13T04:22:00Z", false, true),
    ]
}

fn sample_question(lang: Lang) -> QuestionPut {
    let step = |label, state, at: Option<&str>| Step { label, state, at: at.map(sample_at), to: None };
    QuestionPut {
        title: msg::sample_text_title(lang),
        to: "#".to_owned(),
        formula: msg::formula_may_i_take_it(lang, msg::sample_text_title(lang)),
        version: Some("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned()),
        steps: vec![
            step(msg::step_tabled(lang), StepState::Done, Some("2031-04-02T14:10:00Z")),
            step(msg::step_put(lang), StepState::Done, Some("2031-05-13T04:20:00Z")),
            step(msg::step_floor(lang), StepState::Current, None),
            step(msg::step_gavel(lang), StepState::Ahead, None),
        ],
        why: Why { sentence: msg::sample_why(lang), waiting: true, stopped: false },
    }
}

/// Draws the button that asks for the floor; its access key is `f` in every language.
#[must_use]
pub fn floor_button(lang: Lang, floor: &Floor) -> Markup {
    match floor {
        Floor::Ask { to, hidden, from_afar } => html! {
            form method="post" action=(to) {
                (hidden_fields(hidden))
                button.act.first type="submit" accesskey="f" { (msg::floor_ask(lang)) }
                @if *from_afar {
                    button.act type="submit" name="from_afar" value="true" { (msg::floor_ask_from_afar(lang)) }
                }
                p { (msg::floor_hint(lang)) " " kbd { "Alt+F" } }
            }
        },
        Floor::Asked { place, to, hidden } => html! {
            form method="post" action=(to) {
                (hidden_fields(hidden))
                button.act type="submit" accesskey="f" { (msg::floor_take_back(lang)) }
                p { (msg::floor_own_place(lang, place.to_string())) }
            }
        },
        Floor::Shut(why) => html! { div.shut { b { (msg::floor_ask(lang)) } span { (why) } } },
    }
}

/// Draws fields that are sent along.
#[must_use]
pub fn hidden_fields(fields: &[(String, String)]) -> Markup {
    html! { @for (name, value) in fields { input type="hidden" name=(name) value=(value); } }
}

/// Returns the page of a group without a meeting.
#[must_use]
pub fn none(lang: Lang) -> Content {
    let main = pieces::empty(&msg::meeting_empty(lang), &msg::meeting_empty_who(lang));
    Content { title: msg::nav_meeting(lang), kicker: None, main, rests_on: None }
}
