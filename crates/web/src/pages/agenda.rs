//! The agenda, the programmes of work of sessions, what is open of the follow-up, milestones.

use maud::{Markup, html};

use super::common::{Line, Rests, headed, lines, rests, sample_rests};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Tone};

/// An item of the agenda as it is drawn.
#[derive(Clone, Debug)]
pub struct ItemLine {
    /// What follows `#` in its address.
    pub anchor: String,
    /// How deep it lies.
    pub level: u8,
    /// Its number in the language of the page.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The mandate element it serves.
    pub element: Option<String>,
    /// It is under discussion now.
    pub now: bool,
    /// Words and address with which it is taken up.
    pub act: Option<(String, String)>,
}

/// The programme of work of a session.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What follows `#` in its address.
    pub anchor: String,
    /// The session.
    pub session: String,
    /// Its days.
    pub days: String,
    /// How the programme stands; nothing if there is none.
    pub state: Option<(Tone, String)>,
    /// Meetings, with the items they take up and words beside them.
    pub rows: Vec<(Line, Vec<String>, Option<String>)>,
    /// What may be done about it.
    pub buttons: Vec<Button>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct AgendaPage {
    /// Language.
    pub lang: Lang,
    /// Name of the agenda in the record.
    pub id: String,
    /// How it stands; nothing if there is none.
    pub state: Option<(Tone, String)>,
    /// Address of the decision that adopted it.
    pub decision: Option<String>,
    /// Its items.
    pub items: Vec<ItemLine>,
    /// Other agendas that were proposed.
    pub others: Vec<Line>,
    /// Programmes of work.
    pub plans: Vec<Plan>,
    /// What is open of the follow-up.
    pub follow_up: Vec<Line>,
    /// Milestones.
    pub milestones: Vec<Line>,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl AgendaPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if let Some((tone, state)) = &self.state {
                @let stands = html! {
                    (pieces::state(*tone, state))
                    @if let Some(to) = &self.decision { div.soft { a href=(to) { (msg::nav_decisions(lang)) } } }
                };
                (pieces::standing(lang, &stands, None, None))
            }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.items.is_empty() { (pieces::empty(&msg::agenda_empty(lang), &msg::agenda_empty_who(lang))) }
            @else { ul.agenda id={ "a-" (self.id) } { @for item in &self.items { (draw_item(lang, item)) } } }
            @if !self.plans.is_empty() {
                section { h2 { (msg::programme_title(lang)) } @for plan in &self.plans { (draw_plan(lang, plan)) } }
            }
            (headed(lang, &msg::follow_up_title(lang), &self.follow_up, &msg::follow_up_none(lang)))
            (headed(lang, &msg::milestones_title(lang), &self.milestones, &msg::milestones_none(lang)))
            @if !self.others.is_empty() { (headed(lang, &msg::agenda_others(lang), &self.others, "")) }
        };
        Content { title: msg::nav_agenda(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<AgendaPage> {
        let item = |number: &str, level, title, element| ItemLine {
            anchor: format!("i-{level}-{}", number.len()),
            level,
            number: number.to_owned(),
            title,
            element,
            now: false,
            act: None,
        };
        let items = vec![
            item("1", 0, msg::sample_text_title(lang), None),
            ItemLine {
                now: true,
                anchor: "i-2".to_owned(),
                act: Some((msg::act_label(lang, "take_up"), "#".to_owned())),
                ..item("(a)", 1, msg::sample_heading(lang), Some(msg::sample_heading(lang)))
            },
        ];
        let plan = Plan {
            anchor: "p-1".to_owned(),
            session: msg::sample_session(lang),
            days: msg::sample_place(lang),
            state: Some((Tone::Half, msg::programme_proposed(lang))),
            rows: vec![(Line::new(msg::sample_place(lang), "#"), vec![msg::sample_text_title(lang)], None)],
            buttons: vec![],
        };
        let none = Plan { state: None, rows: vec![], anchor: String::new(), ..plan.clone() };
        let full = AgendaPage {
            lang,
            id: "0".to_owned(),
            state: Some((Tone::Agreed, msg::agenda_adopted(lang))),
            decision: Some("#".to_owned()),
            items,
            others: vec![Line::new(msg::agenda_entry(lang, "12"), "#")],
            plans: vec![plan, none],
            follow_up: vec![Line::new(msg::sample_text_title(lang), "#").below(msg::sample_state_a(lang))],
            milestones: vec![Line::new(msg::sample_text_title(lang), "#").state(Tone::Open, msg::state_open(lang))],
            buttons: vec![],
            rests: sample_rests(lang),
        };
        let empty = AgendaPage {
            state: None,
            decision: None,
            items: vec![],
            others: vec![],
            plans: vec![],
            follow_up: vec![],
            milestones: vec![],
            ..full.clone()
        };
        vec![full, empty]
    }
}

fn draw_item(lang: Lang, item: &ItemLine) -> Markup {
    html! {
        li id=(item.anchor) class={ "level-" (item.level) } aria-current=[item.now.then_some("true")] {
            span.number { (item.number) }
            span.title {
                (item.title)
                @if item.now { " " (pieces::state(Tone::Open, &msg::agenda_now(lang))) }
                @if let Some(element) = &item.element { span.below { (msg::agenda_serves(lang, element.as_str())) } }
                @if let Some((words, to)) = &item.act { span.below.may { a href=(to) { (words) } } }
            }
        }
    }
}

fn draw_plan(lang: Lang, plan: &Plan) -> Markup {
    html! {
        div.plan id=[(!plan.anchor.is_empty()).then_some(&plan.anchor)] {
            h3 { (plan.session) " " span.soft { (plan.days) } }
            @match &plan.state {
                Some((tone, state)) => p { (pieces::state(*tone, state)) },
                None => p.soft { (msg::programme_none(lang)) },
            }
            @for (meeting, items, note) in &plan.rows {
                (lines(lang, std::slice::from_ref(meeting)))
                @if items.is_empty() { p.soft { (msg::programme_nothing(lang)) } }
                @else { ul.agenda.planned { @for item in items { li { bdi { (item) } } } } }
                @if let Some(note) = note { p.soft { (note) } }
            }
            @if !plan.buttons.is_empty() { (pieces::buttons(&plan.buttons)) }
        }
    }
}
