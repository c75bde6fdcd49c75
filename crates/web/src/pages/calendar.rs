//! Sessions and meetings over the term of the group.

use jiff::civil::Date;
use maud::html;

use super::common::{Line, Rests, headed, rests, sample_rests};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Bar, Button, Mark, Tone};

/// A year of the calendar.
#[derive(Clone, Debug)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// Its sessions and meetings in order.
    pub lines: Vec<Line>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Language.
    pub lang: Lang,
    /// Sessions for the picture.
    pub bars: Vec<Bar>,
    /// Milestones for the picture.
    pub marks: Vec<Mark>,
    /// The picture as a table: days, what, kind, place.
    pub table: Vec<[String; 4]>,
    /// Today at the meeting place.
    pub today: Date,
    /// The next session or meeting.
    pub next: Option<Line>,
    /// The same in words.
    pub years: Vec<Year>,
    /// Substantive sessions that no meeting prepares.
    pub alone: Vec<Line>,
    /// Meetings ahead that are at the same time.
    pub clashes: Vec<Line>,
    /// Address of what today brought.
    pub day: String,
    /// Address of the journal.
    pub journal: String,
    /// Address of the page on which one subscribes.
    pub subscribe: String,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl Calendar {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let stands = match &self.next {
            Some(next) => html! { a href=(next.to) { (next.title) } @for fact in &next.below { div.soft { (fact) } } },
            None => pieces::state(Tone::Closed, &msg::calendar_nothing_ahead(lang)),
        };
        let main = html! {
            (pieces::standing(lang, &stands, None, None))
            p.legend {
                a href=(self.day) { (msg::digest_what(lang)) }
                a href=(self.journal) { (msg::journal_title(lang)) }
                a href=(self.subscribe) { (msg::subscribe_title(lang)) }
            }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.bars.is_empty() {
                (pieces::empty(&msg::calendar_empty(lang), &msg::calendar_empty_who(lang)))
            } @else {
                (pieces::timeline(lang, &self.bars, &self.marks, self.today))
                p.legend {
                    span { (msg::calendar_key_substantive(lang)) }
                    span { (msg::calendar_key_other(lang)) }
                    span { (msg::calendar_key_alone(lang)) }
                    @if !self.marks.is_empty() { span { (msg::calendar_key_milestone(lang)) } }
                }
                (self.as_table())
            }
            @if !self.clashes.is_empty() { (headed(lang, &msg::clashes_title(lang), &self.clashes, "")) }
            @for year in &self.years { (headed(lang, &year.year.to_string(), &year.lines, "")) }
            @if !self.bars.is_empty() {
                (headed(lang, &msg::calendar_alone(lang), &self.alone, &msg::calendar_alone_none(lang)))
            }
        };
        Content { title: msg::nav_calendar(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    fn as_table(&self) -> maud::Markup {
        let lang = self.lang;
        let heads = [msg::picture_days(lang), msg::picture_what(lang), msg::fact_kind(lang), msg::fact_place(lang)];
        html! {
            details.more {
                summary { (msg::picture_as_table(lang)) }
                div.scroll tabindex="0" role="region" aria-label=(msg::timeline_title(lang)) {
                    table {
                        caption.vh { (msg::timeline_title(lang)) }
                        thead { tr { @for head in &heads { th scope="col" { (head) } } } }
                        tbody { @for [days, what, kind, place] in &self.table {
                            tr { td { (days) } th scope="row" { (what) } td { (kind) } td { bdi { (place) } } }
                        } }
                    }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<Calendar> {
        let bars = super::samples::sample_bars(lang);
        let today = Date::constant(2031, 5, 13);
        let line = |b: &Bar| {
            let line = Line::new(b.title.clone(), b.link.clone()).below(crate::dates::range(lang, b.from, b.to));
            line.below(msg::place_new_york(lang)).below(msg::modality(lang, "hybrid"))
        };
        let of = |year| bars.iter().filter(|b| b.from.year() == year).map(line).collect::<Vec<_>>();
        let years = (2029..=2033).map(|year| Year { year, lines: of(year) }).collect();
        let full = Calendar {
            lang,
            marks: super::samples::sample_marks(lang),
            table: vec![["4", "5", "6", "7"].map(|n| format!("{n} · {}", msg::sample_session(lang)))],
            today,
            next: Some(line(&bars[3])),
            years,
            alone: vec![line(&bars[0])],
            clashes: vec![line(&bars[1]).below(msg::plain(&msg::clash_with(lang, msg::sample_consultation(lang))))],
            day: "#".to_owned(),
            journal: "#".to_owned(),
            subscribe: "#".to_owned(),
            buttons: vec![],
            rests: sample_rests(lang),
            bars: bars.clone(),
        };
        let empty = Calendar {
            bars: vec![],
            marks: vec![],
            table: vec![],
            next: None,
            years: vec![],
            clashes: vec![],
            alone: vec![],
            ..full.clone()
        };
        vec![full, empty]
    }
}
