//! Decisions with their steps, and silence procedures.

use maud::{Markup, html};

use super::common::{
    Leaf, Line, Pairs, Rests, finder, headed, leaves, lines, pairs, rests, sample_at, sample_rests, sample_zone,
};
use crate::dates::Zone;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Dial, Step, StepState, Tone, Weight, Why};

/// The list of decisions, or of silence procedures.
#[derive(Clone, Debug)]
pub struct Matters {
    /// Language.
    pub lang: Lang,
    /// The list of silence procedures, else of decisions.
    pub silences: bool,
    /// What waits.
    pub open: Vec<Line>,
    /// What is settled, on this page, newest first.
    pub settled: Vec<Line>,
    /// Search and pages of what is settled.
    pub leaf: Leaf,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl Matters {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let open = u64::try_from(self.open.len()).unwrap_or(0);
        let (title, stands, empty, who) = if self.silences {
            (
                msg::nav_silences(lang),
                msg::silences_running(lang, open),
                msg::silences_empty(lang),
                msg::silences_empty_who(lang),
            )
        } else {
            (
                msg::nav_decisions(lang),
                msg::questions_open(lang, open),
                msg::empty_decisions(lang),
                msg::empty_decisions_who(lang),
            )
        };
        let tone = if open > 0 { Tone::Waiting } else { Tone::Closed };
        let main = html! {
            (pieces::standing(lang, &pieces::state(tone, &stands), None, None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if !self.open.is_empty() { section { h2 { (msg::matters_open(lang)) } (lines(lang, &self.open)) } }
            @if !self.settled.is_empty() || !self.leaf.search.is_empty() { (finder(lang, &self.leaf, &msg::matters_search(lang))) }
            @if self.settled.is_empty() { (pieces::empty(&empty, &who)) }
            @else { section { h2 { (msg::matters_settled(lang)) } (lines(lang, &self.settled)) (leaves(lang, &self.leaf)) } }
        };
        Content { title, kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<Matters> {
        let open = Line::new(msg::sample_text_title(lang), "#").state(Tone::Waiting, msg::question_state(lang, "put"));
        let done = Line::new(msg::sample_text_title(lang), "#").state(Tone::Agreed, msg::state_adopted(lang));
        let page = |silences, open: Vec<Line>, settled| Matters {
            lang,
            silences,
            open,
            settled,
            leaf: Leaf { to: "#".to_owned(), ..Leaf::default() },
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![
            page(false, vec![open.clone()], vec![done.clone()]),
            page(true, vec![open], vec![done]),
            page(true, vec![], vec![]),
        ]
    }
}

/// A question put, with the decision that answered it.
#[derive(Clone, Debug)]
pub struct DecisionPage {
    /// Its name in the record, for the names of live parts.
    pub id: String,
    /// A seat looks for which things are drawn that nobody else sees: they are fetched by its own page.
    pub own: bool,
    /// Language.
    pub lang: Lang,
    /// What is decided on.
    pub title: String,
    /// Meeting or silence.
    pub kicker: String,
    /// State.
    pub state: (Tone, String),
    /// The decision in a sentence of the record.
    pub formula: Option<String>,
    /// Steps.
    pub steps: Vec<Step>,
    /// Why it stands where it stands.
    pub why: Why,
    /// Facts: version, languages, meeting, mode, presiding officer, no objection heard.
    pub facts: Pairs,
    /// Address of the exact text.
    pub text: Option<Line>,
    /// What may be done.
    pub buttons: Vec<Button>,
    /// Objections, as this seat may see them.
    pub objections: Vec<Line>,
    /// Positions before and after.
    pub positions: Vec<Line>,
    /// Zone.
    pub zone: Zone,
    /// What it rests on.
    pub rests: Rests,
}

impl DecisionPage {
    /// Returns the parts of the page that all of an audience see alike, where no seat sees more.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, Markup)> {
        let stands = (!self.own).then(|| (format!("decision-{}", self.id), self.stands_part()));
        stands.into_iter().collect()
    }

    fn stands_part(&self) -> Markup {
        let lang = self.lang;
        let open = self.buttons.iter().filter(|b| matches!(b, Button::Open { .. })).count();
        let open_now = html! { (msg::acts_open(lang, u64::try_from(open).unwrap_or(0))) };
        html! {
            div id={ "decision-" (self.id) } data-own[self.own] {
                (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), Some(&open_now), None))
                @if let Some(formula) = &self.formula { p.lede { (formula) } }
                (pieces::steps(lang, &self.zone, &self.steps))
                (pieces::why(&self.why))
                @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            }
        }
    }

    /// Draws what is kept of it outside the site: what was decided, how, and the positions taken on it.
    #[must_use]
    pub fn kept(&self) -> Markup {
        let lang = self.lang;
        // Nothing is done from a file.
        let positions: Vec<_> = self.positions.iter().map(|line| Line { acts: vec![], ..line.clone() }).collect();
        html! {
            p { (pieces::state(self.state.0, &self.state.1)) }
            (self.facts_part())
            (headed(lang, &msg::decision_positions(lang), &positions, &msg::positions_none(lang)))
        }
    }

    fn facts_part(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if let Some(text) = &self.text { (headed(lang, &msg::decision_text(lang), std::slice::from_ref(text), "")) }
            section { h2 { (msg::decision_facts(lang)) } (pairs(&self.facts)) }
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (self.stands_part())
            (self.facts_part())
            @if !self.objections.is_empty() { (headed(lang, &msg::decision_objections(lang), &self.objections, "")) }
            (headed(lang, &msg::decision_positions(lang), &self.positions, &msg::positions_none(lang)))
            p.soft { (msg::positions_stop_nothing(lang)) }
        };
        Content {
            title: self.title.clone(),
            kicker: Some(self.kicker.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<DecisionPage> {
        let step = |label, state, at: Option<&str>| Step { label, state, at: at.map(sample_at), to: None };
        let (t1, t2, t3) = (Some("2031-04-02T14:10:00Z"), Some("2031-05-12T15:20:00Z"), Some("2031-05-12T15:31:00Z"));
        let decided = vec![
            step(msg::step_tabled(lang), StepState::Done, t1),
            step(msg::step_put(lang), StepState::Done, t2),
            step(msg::step_gavel(lang), StepState::Done, t3),
        ];
        let stopped = vec![
            step(msg::step_tabled(lang), StepState::Done, t1),
            step(msg::step_put(lang), StepState::Done, t2),
            step(msg::state_objection(lang), StepState::Stopped, t3),
            step(msg::step_gavel(lang), StepState::Ahead, None),
        ];
        let page = |state, formula, steps, why| DecisionPage {
            id: "00".repeat(16),
            own: true,
            lang,
            title: msg::sample_text_title(lang),
            kicker: msg::sample_place(lang),
            state,
            formula,
            steps,
            why,
            facts: vec![
                (msg::fact_presiding(lang), html! { (msg::seat_chair(lang)) }),
                (msg::fact_mode(lang), html! { (msg::mode(lang, "formal")) }),
                (msg::fact_objection(lang), html! { (msg::formula_no_objection(lang)) }),
            ],
            text: Some(Line::new(msg::sample_text_title(lang), "#").below("Rev.1")),
            buttons: vec![Button::Open {
                label: msg::position_kind(lang, "explanation"),
                to: "#".to_owned(),
                weight: Weight::Plain,
            }],
            objections: vec![],
            positions: vec![Line::new(msg::position_kind(lang, "dissociation"), "#").below(msg::sample_state_c(lang))],
            zone: sample_zone(),
            rests: sample_rests(lang),
        };
        let why = |sentence, stopped| Why { sentence, waiting: false, stopped };
        vec![
            page(
                (Tone::Agreed, msg::state_adopted(lang)),
                Some(msg::formula_so_decided(lang)),
                decided,
                why(msg::why_decided(lang), false),
            ),
            page((Tone::Stopped, msg::state_objection(lang)), None, stopped, why(msg::why_objection(lang), true)),
        ]
    }
}

/// A silence procedure.
#[derive(Clone, Debug)]
pub struct SilencePage {
    /// Its name in the record, for the names of live parts.
    pub id: String,
    /// A seat looks for which things are drawn that nobody else sees: they are fetched by its own page.
    pub own: bool,
    /// Language.
    pub lang: Lang,
    /// Title of the text.
    pub title: String,
    /// State.
    pub state: (Tone, String),
    /// The time.
    pub dial: Dial,
    /// Steps.
    pub steps: Vec<Step>,
    /// Why it stands where it stands.
    pub why: Why,
    /// What may be done; breaking the silence is never harder to find than anything else.
    pub buttons: Vec<Button>,
    /// Who may break it, in a sentence.
    pub who_may_break: String,
    /// Facts: effect, version, opened, letter, extensions.
    pub facts: Pairs,
    /// The exact text.
    pub text: Line,
    /// Breaks and requests, as this seat may see them.
    pub heard: Vec<Line>,
    /// Positions.
    pub positions: Vec<Line>,
    /// Zone.
    pub zone: Zone,
    /// What it rests on.
    pub rests: Rests,
}

impl SilencePage {
    /// Returns the parts of the page that all of an audience see alike.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, Markup)> {
        let course = (format!("silence-course-{}", self.id), self.course_part());
        let stands = (!self.own).then(|| (format!("silence-{}", self.id), self.stands_part()));
        std::iter::once(course).chain(stands).collect()
    }

    fn stands_part(&self) -> Markup {
        let lang = self.lang;
        let open = self.buttons.iter().filter(|b| matches!(b, Button::Open { .. })).count();
        let open_now = html! { (msg::acts_open(lang, u64::try_from(open).unwrap_or(0))) };
        let until = pieces::deadline(lang, &self.dial.deadline);
        html! {
            div id={ "silence-" (self.id) } data-own[self.own] {
                (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), Some(&open_now), Some(&until)))
                (pieces::dial(lang, &self.dial))
                @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
                p { (self.who_may_break) }
            }
        }
    }

    /// The course of a silence, which everybody sees alike.
    fn course_part(&self) -> Markup {
        html! {
            div id={ "silence-course-" (self.id) } {
                (pieces::steps(self.lang, &self.zone, &self.steps))
                (pieces::why(&self.why))
            }
        }
    }

    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (self.stands_part())
            (self.course_part())
            (headed(lang, &msg::decision_text(lang), std::slice::from_ref(&self.text), ""))
            section { h2 { (msg::decision_facts(lang)) } (pairs(&self.facts)) }
            @if !self.heard.is_empty() { (headed(lang, &msg::silence_heard(lang), &self.heard, "")) }
            @if !self.positions.is_empty() { (headed(lang, &msg::decision_positions(lang), &self.positions, "")) }
        };
        Content {
            title: self.title.clone(),
            kicker: Some(msg::samples_silence(lang)),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<SilencePage> {
        let step = |label, state, at: Option<&str>| Step { label, state, at: at.map(sample_at), to: None };
        let opened = Some("2031-05-11T22:00:00Z");
        let running = SilencePage {
            id: "00".repeat(16),
            own: true,
            lang,
            title: msg::sample_text_title(lang),
            state: (Tone::Waiting, msg::silence_state(lang, "running")),
            dial: super::samples::sample_dial(),
            steps: vec![
                step(msg::step_silence_opened(lang), StepState::Done, opened),
                step(msg::step_silence_running(lang), StepState::Current, None),
                step(msg::step_silence_ended(lang), StepState::Ahead, None),
                step(msg::step_outcome(lang), StepState::Ahead, None),
            ],
            why: Why { sentence: msg::why_silence_running(lang), waiting: true, stopped: false },
            buttons: vec![
                Button::Open { label: msg::act_break_silence_short(lang), to: "#".to_owned(), weight: Weight::Grave },
                Button::Open {
                    label: msg::position_kind(lang, "explanation"),
                    to: "#".to_owned(),
                    weight: Weight::Plain,
                },
            ],
            who_may_break: msg::silence_who_may_break(lang),
            facts: vec![(msg::fact_effect(lang), html! { (msg::silence_effect(lang, "agrees")) })],
            text: Line::new(msg::sample_text_title(lang), "#").below("Rev.1"),
            heard: vec![],
            positions: vec![],
            zone: sample_zone(),
            rests: sample_rests(lang),
        };
        let mut broken = running.clone();
        broken.state = (Tone::Stopped, msg::silence_state(lang, "broken"));
        broken.dial.running = false;
        broken.steps[1] = step(msg::step_silence_broken(lang), StepState::Stopped, Some("2031-05-13T01:00:00Z"));
        broken.why = Why { sentence: msg::why_silence_broken(lang), waiting: false, stopped: true };
        broken.heard = vec![Line::new(msg::paragraph_number(lang, "12"), "#")];
        let mut kept = running.clone();
        kept.state = (Tone::Agreed, msg::silence_state(lang, "kept"));
        kept.dial.running = false;
        kept.why = Why { sentence: msg::why_silence_kept(lang), waiting: false, stopped: false };
        vec![running, broken, kept]
    }
}
