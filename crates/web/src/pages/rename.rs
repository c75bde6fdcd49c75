//! A member who is called otherwise: one step that withdraws and registers anew.

use maud::html;

use super::acts::{Field, Input, draw_field};
use super::common::{Rests, rests, sample_rests};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Refused};

/// The page on which the name of a member is corrected.
#[derive(Clone, Debug)]
pub struct RenamePage {
    /// Language.
    pub lang: Lang,
    /// The delegation: name and address.
    pub of: (String, String),
    /// Where the form goes.
    pub to: String,
    /// The name that is registered.
    pub name: String,
    /// What stands in the form.
    pub typed: String,
    /// The member signs in for the delegation, and needs a new link after this.
    pub signs_in: bool,
    /// What goes along.
    pub hidden: Vec<(String, String)>,
    /// Why it was not taken.
    pub fault: Option<String>,
    /// A refusal.
    pub refused: Option<Refused>,
    /// Rules.
    pub rests: Rests,
}

impl RenamePage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let field = Field {
            name: "name".to_owned(),
            label: msg::fact_name(lang),
            hint: None,
            value: self.typed.clone(),
            input: Input::Line,
            required: true,
        };
        let main = html! {
            @if let Some(refused) = &self.refused { (pieces::refusal(lang, refused)) }
            @if let Some(fault) = &self.fault { p.lede role="alert" { (fault) } }
            p { (msg::rename_what(lang)) }
            @if self.signs_in { p { (msg::rename_signs_in(lang)) } }
            form method="post" action=(self.to) autocomplete="off" {
                @for (name, value) in &self.hidden { input type="hidden" name=(name) value=(value); }
                (draw_field(&field))
                div.acts { button.act.first type="submit" { (msg::rename_send(lang)) } }
            }
            p { a href=(self.of.1) { (self.of.0) } }
        };
        let kicker = Some(msg::member_rename(lang));
        Content { title: self.name.clone(), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<RenamePage> {
        let page = RenamePage {
            lang,
            of: (msg::sample_state_a(lang), "#".to_owned()),
            to: "#".to_owned(),
            name: "A. Adviser".to_owned(),
            typed: "A. Adviser".to_owned(),
            signs_in: true,
            hidden: vec![],
            fault: None,
            refused: None,
            rests: sample_rests(lang),
        };
        let same = RenamePage { fault: Some(msg::rename_same(lang)), signs_in: false, ..page.clone() };
        vec![page, same]
    }
}
