//! Who takes part, and the rules of procedure.

use maud::html;

use super::common::{Line, Rests, headed, lines, rests, sample_rests};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Matrix, Tone};

/// Participants of a group.
#[derive(Clone, Debug)]
pub struct Participants {
    /// Language.
    pub lang: Lang,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Officers and facilitators: office, the delegation where it is named, what may be done about it.
    pub officers: Vec<Line>,
    /// Briefers and interpreters, and what may be done about them.
    pub invited: Vec<Line>,
    /// What some may do in some kinds of meeting only.
    pub rights_here: Vec<String>,
    /// Participants by rank, each in the alphabet of the language: name and address.
    pub ranks: Vec<(String, Vec<(String, String)>)>,
    /// Number of Member States.
    pub members: u64,
    /// Other pages: words and address.
    pub pages: Vec<(String, String)>,
    /// Rights by kind.
    pub rights: Matrix,
    /// Rules.
    pub rests: Rests,
}

impl Participants {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (pieces::standing(lang, &html! { (msg::members_count(lang, self.members)) }, None, None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            section {
                h2 { (msg::participants_officers(lang)) }
                @if self.officers.is_empty() { (pieces::empty(&msg::officers_empty(lang), &msg::officers_empty_who(lang))) }
                @else { (lines(lang, &self.officers)) }
            }
            @if !self.invited.is_empty() {
                section { h2 { (msg::participants_invited(lang)) } (lines(lang, &self.invited)) }
            }
            @for (rank, names) in &self.ranks {
                section { h2 { (rank) } ul.names { @for (name, to) in names { li { a href=(to) { (name) } } } } }
            }
            section.fits {
                h2 { (msg::rights_caption(lang)) }
                (pieces::matrix(lang, &self.rights))
                @if !self.rights_here.is_empty() { ul { @for here in &self.rights_here { li { (here) } } } }
            }
        };
        let side = html! {
            section { h2 { (msg::delegation_pages(lang)) } ul { @for (words, to) in &self.pages { li { a href=(to) { (words) } } } } }
            (rests(lang, &self.rests))
        };
        Content { title: msg::nav_participants(lang), kicker: None, main, rests_on: Some(side) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<Participants> {
        let names = [msg::sample_state_a(lang), msg::sample_state_b(lang), msg::sample_state_c(lang)];
        let names = names.map(|name| (name, "#".to_owned())).to_vec();
        let full = Participants {
            lang,
            buttons: vec![],
            officers: vec![Line::new(msg::office(lang, "chair"), "").below(msg::sample_state_a(lang))],
            invited: vec![Line::new(msg::sample_state_b(lang), "").below(msg::entity_kind(lang, "briefer"))],
            rights_here: vec![],
            ranks: vec![(msg::list_rank(lang, "states"), names)],
            members: 3,
            pages: vec![(msg::list_title(lang), "#".to_owned())],
            rights: Matrix {
                caption: msg::rights_caption(lang),
                columns: vec![msg::entity_kind(lang, "member"), msg::entity_kind(lang, "stakeholder")],
                rows: vec![
                    (msg::right_name(lang, "speak"), vec![true, true]),
                    (msg::right_name(lang, "prevent"), vec![true, false]),
                ],
            },
            rests: sample_rests(lang),
        };
        vec![full.clone(), Participants { officers: vec![], ranks: vec![], ..full }]
    }
}

/// An article of the rulebook.
#[derive(Clone, Debug)]
pub struct ArticleShown {
    /// Name in the rulebook, for its address.
    pub anchor: String,
    /// Printed number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Source.
    pub source: String,
    /// A default of the platform, not read in a source.
    pub default: bool,
    /// Who may let it be departed from, in words.
    pub waiver: String,
    /// Values that it holds: name, value, source.
    pub values: Vec<(String, String, String)>,
}

/// The rules of procedure.
#[derive(Clone, Debug)]
pub struct RulebookPage {
    /// Language.
    pub lang: Lang,
    /// Title of the rulebook.
    pub title: String,
    /// Adopted, or not yet.
    pub state: (Tone, String),
    /// Hash of the rulebook in force.
    pub hash: String,
    /// Articles in printed order.
    pub articles: Vec<ArticleShown>,
    /// Departures from articles.
    pub departures: Vec<Line>,
    /// Rulings of the Chair.
    pub rulings: Vec<Line>,
    /// What may be done from here.
    pub buttons: Vec<Button>,
}

impl RulebookPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (self.title) }
            (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), None, None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @for article in &self.articles {
                section.article id=(article.anchor) {
                    h2 { a.par-number href={ "#" (article.anchor) } { (article.number) } " " (article.title) }
                    p.text { (article.text) }
                    @if !article.values.is_empty() {
                        dl.pairs { @for (name, value, source) in &article.values { dt { bdi { (name) } } dd { bdi { (value) }
                            // A source that is the article's own is said once, below.
                            @if *source != article.source { br; span.soft.small { bdi lang="en" { (source) } } } } } }
                    }
                    p.soft.small {
                        (msg::rule_source(lang, &article.source))
                        @if article.default { " · " (msg::rule_default(lang)) }
                        " · " (article.waiver)
                    }
                }
            }
        };
        let side = html! {
            section { h2 { (msg::rulebook_hash(lang)) } p.mono { (self.hash) } }
            @if !self.departures.is_empty() { (headed(lang, &msg::rulebook_departures(lang), &self.departures, "")) }
            @if !self.rulings.is_empty() { (headed(lang, &msg::rulebook_rulings(lang), &self.rulings, "")) }
            section { h2 { (msg::rulebook_articles(lang)) }
                ol { @for a in &self.articles { li { a href={ "#" (a.anchor) } { (a.number) " " (a.title) } } } } }
        };
        Content { title: msg::nav_rulebook(lang), kicker: None, main, rests_on: Some(side) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<RulebookPage> {
        vec![RulebookPage {
            lang,
            title: msg::nav_rulebook(lang),
            state: (Tone::Agreed, msg::state_adopted(lang)),
            hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned(),
            articles: vec![ArticleShown {
                anchor: "silence-closing".to_owned(),
                number: "38".to_owned(),
                title: msg::sample_rule_title(lang),
                text: msg::sample_rule_text(lang),
                source: msg::sample_source(lang),
                default: true,
                waiver: msg::rule_waiver(lang, "body"),
                values: vec![(
                    msg::rule_value_name(lang, "silence_hours_min"),
                    "72".to_owned(),
                    msg::sample_source(lang),
                )],
            }],
            departures: vec![Line::new(msg::sample_rule_title(lang), "#")],
            rulings: vec![],
            buttons: vec![],
        }]
    }
}
