//! One step for many organizations of a round at once.

use maud::{Markup, html};

use super::common::{Rests, rests, sample_rests};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces;

/// An organization for which the step is open: its application, its name, what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Name of the application in the record.
    pub application: String,
    /// What the organization is called.
    pub name: String,
    /// Small facts.
    pub below: String,
}

/// The page: those who may be chosen, or those who were, to be looked at once more.
#[derive(Clone, Debug)]
pub struct ManyPage {
    /// Language.
    pub lang: Lang,
    /// What the step is called.
    pub title: String,
    /// The round, and its address.
    pub round: (String, String),
    /// Where the form goes.
    pub to: String,
    /// What is wrong with what was sent.
    pub fault: Option<String>,
    /// Organizations.
    pub rows: Vec<Row>,
    /// They were chosen: what is sent next is recorded, under names derived from this one.
    pub chosen: Option<String>,
    /// Rules.
    pub rests: Rests,
}

impl ManyPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p { a href=(self.round.1) { (self.round.0) } }
            @if let Some(fault) = &self.fault { p.why.stopped role="alert" { (fault) } }
            @if self.rows.is_empty() { (pieces::empty(&msg::many_empty(lang), "")) }
            @else { (self.form()) }
        };
        Content { title: self.title.clone(), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    fn form(&self) -> Markup {
        let lang = self.lang;
        let count = u64::try_from(self.rows.len()).unwrap_or(u64::MAX);
        html! {
            form method="post" action=(self.to) {
                @match &self.chosen {
                    Some(act_id) => {
                        input type="hidden" name="act_id" value=(act_id);
                        section.stands {
                            h2 { (msg::many_stands(lang, count)) }
                            ol.plain {
                                @for row in &self.rows {
                                    li { input type="hidden" name="application" value=(row.application); bdi { (row.name) } " " span.soft { (row.below) } }
                                }
                            }
                        }
                        div.acts {
                            button.act.first type="submit" name="go" value="send" { (msg::many_send(lang, count)) }
                        }
                    }
                    None => {
                        p { (msg::many_what(lang)) }
                        fieldset {
                            legend { (msg::member_name(lang, "organizations")) }
                            @for row in &self.rows {
                                label.check {
                                    input type="checkbox" name="application" value=(row.application);
                                    span { bdi { (row.name) } " " span.soft { (row.below) } }
                                }
                            }
                        }
                        div.acts {
                            button.act.first type="submit" name="go" value="chosen" { (msg::many_chosen(lang)) }
                            button.act type="submit" name="go" value="all" { (msg::many_all(lang, count)) }
                        }
                    }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ManyPage> {
        let row = |n: u8| Row {
            application: "00".repeat(16),
            name: msg::sample_group(lang),
            below: format!("{} · {n}", msg::track_name(lang, "b")),
        };
        let page = ManyPage {
            lang,
            title: msg::many_link(lang, "list_application"),
            round: (msg::round_title(lang, "1"), "#".to_owned()),
            to: "#".to_owned(),
            fault: None,
            rows: vec![row(1), row(2)],
            chosen: None,
            rests: sample_rests(lang),
        };
        let chosen = ManyPage { chosen: Some("00".repeat(16)), ..page.clone() };
        let none = ManyPage { rows: vec![], fault: Some(msg::many_nothing(lang)), ..page.clone() };
        vec![page, chosen, none]
    }
}
