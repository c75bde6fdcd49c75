//! The journal of a day: its programme of meetings, and the summary of them afterwards. Composed from the record, for the screen and on paper.

use maud::{Markup, html};

use super::common::{Line, headed, lines};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Times, Tone};

/// A meeting in the journal.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Title.
    pub title: String,
    /// Address.
    pub to: String,
    /// How it stands.
    pub state: (Tone, String),
    /// When, with the zone.
    pub times: Times,
    /// Place, modality, kind, session.
    pub facts: Vec<String>,
    /// Items of the agenda that it takes up.
    pub items: Vec<Line>,
    /// What was held, once it was: segments with the time at which each began.
    pub segments: Vec<String>,
    /// Who was heard, in order.
    pub heard: Vec<String>,
    /// What was decided or put.
    pub decided: Vec<Line>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct JournalPage {
    /// Language.
    pub lang: Lang,
    /// The group.
    pub group: String,
    /// The day in words.
    pub day: String,
    /// The day is still to come, or not yet over.
    pub ahead: bool,
    /// When it was drawn.
    pub drawn: String,
    /// Days to choose: words, address, whether it is this one.
    pub days: Vec<(String, String, bool)>,
    /// Meetings.
    pub entries: Vec<Entry>,
    /// What else the day brings or brought, by heading.
    pub rest: Vec<(String, Vec<Line>)>,
}

impl JournalPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let title =
            if self.ahead { msg::journal_programme(lang, &self.day) } else { msg::journal_summary(lang, &self.day) };
        let main = html! {
            p.soft { (msg::journal_drawn(lang, &self.drawn)) }
            (super::proposals::reading::choices(&msg::journal_days(lang), &self.days))
            @if self.entries.is_empty() { (pieces::empty(&msg::journal_none(lang), &msg::journal_none_who(lang))) }
            @for entry in &self.entries { (self.entry(entry)) }
            @for (head, list) in &self.rest { (headed(lang, head, list, "")) }
            p.soft { (msg::journal_what(lang)) }
        };
        Content { title: msg::plain(&title), kicker: Some(self.group.clone()), main, rests_on: None }
    }

    fn entry(&self, entry: &Entry) -> Markup {
        let lang = self.lang;
        html! {
            section.journal {
                h2 { a href=(entry.to) { (entry.title) } }
                p { (pieces::times(&entry.times)) " " (pieces::state(entry.state.0, &entry.state.1)) }
                p.legend { @for fact in &entry.facts { span { bdi { (fact) } } } }
                @if !entry.items.is_empty() { h3 { (msg::programme_title(lang)) } (lines(lang, &entry.items)) }
                @if !entry.segments.is_empty() {
                    h3 { (msg::meeting_segments(lang)) }
                    ul { @for segment in &entry.segments { li { (segment) } } }
                }
                @if !entry.heard.is_empty() {
                    h3 { (msg::journal_heard(lang)) }
                    p { (entry.heard.join(if lang == Lang::Zh { "、" } else if lang == Lang::Ar { "، " } else { ", " })) }
                }
                @if !entry.decided.is_empty() { h3 { (msg::nav_decisions(lang)) } (lines(lang, &entry.decided)) }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<JournalPage> {
        let at = super::common::sample_at("2031-05-13T14:00:00Z");
        let until = super::common::sample_at("2031-05-13T17:00:00Z");
        let zone = super::common::sample_zone();
        let entry = Entry {
            title: msg::sample_session(lang),
            to: "#".to_owned(),
            state: (Tone::Closed, msg::meeting_state(lang, "adjourned")),
            times: Times::span(lang, at, until, &zone),
            facts: vec![msg::place_new_york(lang), msg::modality(lang, "hybrid"), msg::meeting_kind(lang, "plenary")],
            items: vec![Line::new(msg::sample_heading(lang), "#")],
            segments: vec![msg::mode(lang, "formal")],
            heard: vec![msg::sample_state_a(lang), msg::sample_state_b(lang)],
            decided: vec![Line::new(msg::sample_text_title(lang), "#").state(Tone::Agreed, msg::state_open(lang))],
        };
        let day = crate::dates::long_date(lang, jiff::civil::Date::constant(2031, 5, 13));
        let after = JournalPage {
            lang,
            group: msg::sample_session(lang),
            drawn: crate::dates::instant(lang, until, &zone),
            days: vec![("12".to_owned(), "#".to_owned(), false), ("13".to_owned(), "#".to_owned(), true)],
            ahead: false,
            entries: vec![entry.clone()],
            rest: vec![(msg::nav_documents(lang), vec![Line::new("A/AC.1/2031/CRP.1", "#")])],
            day,
        };
        let before = Entry { segments: vec![], heard: vec![], decided: vec![], ..entry };
        let ahead = JournalPage { ahead: true, entries: vec![before], rest: vec![], ..after.clone() };
        let empty = JournalPage { entries: vec![], ..ahead.clone() };
        vec![after, ahead, empty]
    }
}
