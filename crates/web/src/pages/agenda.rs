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

/// A programme of work as a grid: a row for each day, a column for each time of the day.
#[derive(Clone, Debug)]
pub struct Grid {
    /// Times of the day, with the place whose time it is.
    pub times: Vec<String>,
    /// Days, with what stands at each time.
    pub days: Vec<(String, Vec<Vec<Cell>>)>,
}

/// A meeting in a grid.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Title and address.
    pub meeting: (String, String),
    /// What it takes up.
    pub items: Vec<String>,
    /// Words beside.
    pub note: Option<String>,
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
    /// The same as a grid, where several meetings have items.
    pub grid: Option<Grid>,
    /// What may be done about it.
    pub buttons: Vec<Button>,
}

/// A thematic subgroup as it is drawn.
#[derive(Clone, Debug)]
pub struct SubgroupPart {
    /// What follows `#` in its address.
    pub anchor: String,
    /// Its title.
    pub title: String,
    /// How it stands.
    pub state: (Tone, String),
    /// Sections of the reports that it is on.
    pub sections: String,
    /// Who leads it; nothing if nobody is named.
    pub led_by: Option<String>,
    /// Its meetings.
    pub meetings: Vec<Line>,
    /// What it has reported.
    pub reports: Vec<Line>,
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
    /// Thematic subgroups.
    pub subgroups: Vec<SubgroupPart>,
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
            @if !self.subgroups.is_empty() {
                section #subgroups { h2 { (msg::subgroups_title(lang)) } p.soft { (msg::subgroups_what(lang)) } @for one in &self.subgroups { (draw_subgroup(lang, one)) } }
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
            grid: None,
            buttons: vec![],
        };
        let cell =
            |item: String| Cell { meeting: (msg::sample_session(lang), "#".to_owned()), items: vec![item], note: None };
        let grid = Grid {
            times: vec!["10:00".to_owned(), "15:00".to_owned()],
            days: vec![(msg::sample_place(lang), vec![vec![cell(msg::sample_heading(lang))], vec![]])],
        };
        let drawn = Plan { anchor: "p-2".to_owned(), grid: Some(grid), ..plan.clone() };
        let none = Plan { state: None, rows: vec![], anchor: String::new(), ..plan.clone() };
        let full = AgendaPage {
            lang,
            id: "0".to_owned(),
            state: Some((Tone::Agreed, msg::agenda_adopted(lang))),
            decision: Some("#".to_owned()),
            items,
            others: vec![Line::new(msg::agenda_entry(lang, "12"), "#")],
            plans: vec![plan, drawn, none],
            follow_up: vec![Line::new(msg::sample_text_title(lang), "#").below(msg::sample_state_a(lang))],
            subgroups: vec![SubgroupPart {
                anchor: "g-1".to_owned(),
                title: msg::sample_heading(lang),
                state: (Tone::Open, msg::subgroup_open(lang)),
                sections: msg::sample_heading(lang),
                led_by: Some(msg::sample_state_a(lang)),
                meetings: vec![Line::new(msg::sample_place(lang), "#")],
                reports: vec![Line::new(msg::sample_text_title(lang), "#").state(Tone::Half, msg::report_open(lang))],
                buttons: vec![],
            }],
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
            subgroups: vec![],
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

fn draw_subgroup(lang: Lang, one: &SubgroupPart) -> Markup {
    html! {
        div.plan id=(one.anchor) {
            h3 { (one.title) }
            p { (pieces::state(one.state.0, &one.state.1)) }
            p.soft { (msg::subgroup_on(lang, one.sections.as_str())) }
            @match &one.led_by {
                Some(by) => p.soft { (msg::subgroup_led(lang, by.as_str())) },
                None => p.soft { (msg::subgroup_led_nobody(lang)) },
            }
            @if one.meetings.is_empty() { p.soft { (msg::subgroup_no_meeting(lang)) } } @else { (lines(lang, &one.meetings)) }
            @if !one.reports.is_empty() { h4 { (msg::reports_title(lang)) } (lines(lang, &one.reports)) }
            @if !one.buttons.is_empty() { (pieces::buttons(&one.buttons)) }
        }
    }
}

fn draw_grid(lang: Lang, session: &str, grid: &Grid) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label={ (msg::programme_title(lang)) " · " (session) } {
            table.grid {
                caption.vh { (msg::programme_title(lang)) " · " (session) }
                thead { tr { th scope="col" { (msg::picture_days(lang)) } @for time in &grid.times { th scope="col" { (time) } } } }
                tbody { @for (day, cells) in &grid.days { tr {
                    th scope="row" { (day) }
                    @for cell in cells { td { @for one in cell {
                        a href=(one.meeting.1) { (one.meeting.0) }
                        @if one.items.is_empty() { div.soft { (msg::programme_nothing(lang)) } }
                        @else { ul { @for item in &one.items { li { bdi { (item) } } } } }
                        @if let Some(note) = &one.note { div.soft { (note) } }
                    } } }
                } } }
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
            @if let Some(grid) = &plan.grid { (draw_grid(lang, &plan.session, grid)) }
            @else { @for (meeting, items, note) in &plan.rows {
                (lines(lang, std::slice::from_ref(meeting)))
                @if items.is_empty() { p.soft { (msg::programme_nothing(lang)) } }
                @else { ul.agenda.planned { @for item in items { li { bdi { (item) } } } } }
                @if let Some(note) = note { p.soft { (note) } }
            } }
            @if !plan.buttons.is_empty() { (pieces::buttons(&plan.buttons)) }
        }
    }
}
