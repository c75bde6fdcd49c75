//! A list of speakers on the page of a meeting, and the clock of a speech.

use maud::{Markup, html};

use super::meeting::hidden_fields;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Tone};

/// The clock of a speech: it counts up, stands in pauses, and says when the limit is passed.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// Seconds used when the page is drawn.
    pub used: i64,
    /// Seconds allowed.
    pub seconds: Option<i64>,
    /// It stands.
    pub paused: bool,
}

/// Spells seconds as minutes and seconds.
#[must_use]
pub fn spell(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

impl Clock {
    /// Draws the clock; the script counts on.
    #[must_use]
    pub fn draw(&self, lang: Lang) -> Markup {
        let over = self.seconds.map(|limit| self.used - limit).filter(|over| *over >= 0);
        html! {
            p.speech-clock.over[over.is_some()] role="timer" aria-label=(msg::speech_clock(lang)) data-used=[(!self.paused).then_some(self.used)]
                data-limit=[self.seconds] data-said=(msg::clock_limit_passed(lang)) {
                span { (spell(self.used)) }
                @if let Some(limit) = self.seconds { " / " (spell(limit)) }
                " " span { @if let Some(over) = over { "+" (spell(over)) } }
                @if self.paused { " · " (msg::clock_stands(lang)) }
                span.vh role="status" { @if over.is_some() { (msg::clock_limit_passed(lang)) } }
            }
        }
    }
}

/// A place on a list.
#[derive(Clone, Debug)]
pub struct Place {
    /// Who.
    pub who: String,
    /// The seat of whoever looks.
    pub own: bool,
    /// What is said below.
    pub below: Vec<String>,
    /// What may be done about it: words and address.
    pub acts: Vec<(String, String)>,
}

/// A list.
#[derive(Clone, Debug)]
pub struct ListPart {
    /// What it is called.
    pub title: String,
    /// Whether inscription is open.
    pub state: (Tone, String),
    /// Limits of time, where it comes from.
    pub facts: Vec<String>,
    /// Who has the floor, in words, with what is said below and the clock.
    pub speaking: Option<(String, Vec<String>, Clock)>,
    /// What may be done about the place of who has the floor.
    pub speaking_acts: Vec<(String, String)>,
    /// "X, to be followed by Y".
    pub followed: Option<String>,
    /// Who waits, in order.
    pub places: Vec<Place>,
    /// Who has spoken, in order.
    pub spoken: Vec<Place>,
    /// The press that inscribes: address and fields.
    pub inscribe: Option<(String, Vec<(String, String)>)>,
    /// The same press is there for who speaks from afar.
    pub inscribe_from_afar: bool,
    /// Address of the form for a group or a rank.
    pub more: Option<String>,
    /// What may be done about the list.
    pub buttons: Vec<Button>,
    /// What the delegation that looks has used so far.
    pub own_time: Option<String>,
}

impl ListPart {
    /// Draws the list.
    #[must_use]
    pub fn draw(&self, lang: Lang) -> Markup {
        html! {
            section {
                h2 { (self.title) }
                p.legend { (pieces::state(self.state.0, &self.state.1)) @for fact in &self.facts { span { (fact) } } }
                @if let Some((who, below, clock)) = &self.speaking {
                    div.speech {
                        b { (who) }
                        @for fact in below { p.soft { (fact) } }
                        (clock.draw(lang))
                        (links(&self.speaking_acts))
                    }
                }
                @if let Some(followed) = &self.followed { p.lede { (followed) } }
                @if self.places.is_empty() { p.soft { (msg::speakers_nobody(lang)) } }
                @else {
                    (listed(&self.places))
                }
                @if !self.spoken.is_empty() {
                    details.more open[self.spoken.iter().any(|place| !place.acts.is_empty())] {
                        summary { (msg::speakers_spoken(lang)) }
                        (listed(&self.spoken))
                    }
                }
                @if let Some((to, hidden)) = &self.inscribe {
                    form method="post" action=(to) {
                        (hidden_fields(hidden))
                        div.acts {
                            button.act type="submit" { (msg::speakers_inscribe(lang)) }
                            @if self.inscribe_from_afar {
                                button.act type="submit" name="from_afar" value="true" { (msg::speakers_inscribe_from_afar(lang)) }
                            }
                        }
                    }
                }
                @if let Some(to) = &self.more { p { a href=(to) { (msg::speakers_inscribe_more(lang)) } } }
                @if let Some(own) = &self.own_time { p.soft { (own) } }
                @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            }
        }
    }
}

fn listed(places: &[Place]) -> Markup {
    html! {
        ol.speakers.listed {
            @for place in places {
                li.own[place.own] {
                    span.who { bdi { (place.who) } }
                    @for fact in &place.below { span.below { (fact) } }
                    (links(&place.acts))
                }
            }
        }
    }
}

fn links(acts: &[(String, String)]) -> Markup {
    html! {
        @if !acts.is_empty() { span.below.may { @for (words, to) in acts { a href=(to) { (words) } } } }
    }
}

/// Returns sample lists.
#[must_use]
pub fn samples(lang: Lang) -> Vec<ListPart> {
    let place = |who, own| Place { who, own, below: vec![], acts: vec![] };
    let group = Place {
        below: vec![
            msg::plain(&msg::speakers_for_both(lang, msg::sample_group(lang))),
            msg::plain(&msg::speakers_claim(lang, msg::sample_state_b(lang))),
        ],
        acts: vec![(msg::speakers_aligned_no(lang), "#".to_owned())],
        ..place(msg::sample_state_a(lang), true)
    };
    let list = ListPart {
        title: msg::speakers_title(lang),
        state: (Tone::Open, msg::speakers_open(lang)),
        facts: vec![msg::plain(&msg::speakers_limits(lang, "5", "3"))],
        speaking: Some((msg::sample_state_b(lang), vec![], Clock { used: 200, seconds: Some(180), paused: true })),
        followed: Some(msg::plain(&msg::speakers_followed(lang, msg::sample_state_b(lang), msg::sample_state_a(lang)))),
        speaking_acts: vec![(msg::speakers_aligned_yes(lang), "#".to_owned())],
        places: vec![group.clone(), place(msg::sample_state_b(lang), false)],
        spoken: vec![group, Place { below: vec![msg::from_afar(lang)], ..place(msg::sample_state_b(lang), false) }],
        inscribe: Some(("#".to_owned(), vec![])),
        inscribe_from_afar: true,
        more: Some("#".to_owned()),
        buttons: vec![],
        own_time: Some(msg::plain(&msg::clock_own(lang, "3:20"))),
    };
    let none = ListPart {
        title: msg::speakers_title_stakeholders(lang),
        state: (Tone::Closed, msg::speakers_closed(lang)),
        speaking: None,
        speaking_acts: vec![],
        followed: None,
        places: vec![],
        spoken: vec![],
        inscribe: None,
        inscribe_from_afar: false,
        more: None,
        own_time: None,
        ..list.clone()
    };
    vec![list, none]
}
