//! A proposal: what it asks for, who stands behind it, what is said of it, and what became of it; the list of all.

use maud::{Markup, html};

use super::{sample_blocks, sample_operations};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::{Line, Pairs, Rests, headed, lines, pairs, rests, sample_rests};
use crate::pieces::{self, Block, Button, Tone, Weight};

/// A proposal.
#[derive(Clone, Debug)]
pub struct ProposalPage {
    /// Language.
    pub lang: Lang,
    /// Its title, or whose it is and where.
    pub title: String,
    /// The draft and version it is on: words and address.
    pub on: (String, String),
    /// How it stands.
    pub state: (Tone, String),
    /// Who sees it.
    pub told: String,
    /// What may be done.
    pub buttons: Vec<Button>,
    /// Who, when, why.
    pub facts: Pairs,
    /// Each operation in words.
    pub operations: Vec<String>,
    /// The paragraphs it works on, before and after.
    pub blocks: Vec<Block>,
    /// Who stands behind it, with dates.
    pub sponsors: Vec<Line>,
    /// What is said of it.
    pub statements: Vec<Line>,
    /// Proposals on it.
    pub replies: Vec<Line>,
    /// Proposals that it cannot stand together with.
    pub clashes: Vec<Line>,
    /// What became of it, in order.
    pub fate: Vec<Line>,
    /// Address of it in Akoma Ntoso.
    pub akn: String,
    /// Address of it as PDF.
    pub pdf: String,
    /// Rules, versions, entry.
    pub rests: Rests,
}

impl ProposalPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let stands = html! { (pieces::state(self.state.0, &self.state.1)) " " span.soft { (self.told) } };
        let main = html! {
            (pieces::standing(lang, &stands, None, None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            section {
                h2 { (msg::proposal_asks(lang)) }
                ol.operations { @for words in &self.operations { li { (words) } } }
                article.text { (pieces::blocks(lang, &self.blocks)) }
            }
            (pairs(&self.facts))
            (headed(lang, &msg::proposal_sponsors(lang), &self.sponsors, ""))
            (headed(lang, &msg::proposal_fate(lang), &self.fate, &msg::proposal_fate_open(lang)))
            @if !self.clashes.is_empty() {
                section { h2 { (msg::proposal_clashes(lang)) } p { (msg::proposal_clashes_what(lang)) } (lines(lang, &self.clashes)) }
            }
            @if !self.statements.is_empty() { (headed(lang, &msg::proposal_said(lang), &self.statements, "")) }
            @if !self.replies.is_empty() { (headed(lang, &msg::proposal_replies(lang), &self.replies, "")) }
            p.small { (msg::draft_files(lang)) " " a href=(self.pdf) { "PDF" } " · " a href=(self.akn) { (msg::draft_akn(lang)) } }
        };
        let kicker = Some(self.on.0.clone());
        Content {
            title: self.title.clone(),
            kicker,
            main: html! { (self.back()) (main) },
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    fn back(&self) -> Markup {
        html! { p.small { a href=(self.on.1) { (msg::view_compilation(self.lang)) } } }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ProposalPage> {
        let line = |words: String| Line::new(words, "#").below(msg::verb(lang, "support"));
        let page = ProposalPage {
            lang,
            title: msg::proposal_of(lang, msg::paragraph_number(lang, "11"), msg::sample_state_a(lang)),
            on: (msg::sample_text_title(lang), "#".to_owned()),
            state: (Tone::Open, msg::proposal_state(lang, "tabled")),
            told: msg::seen_by(lang, "states"),
            buttons: vec![
                Button::Open { label: msg::act_join_proposal(lang), to: "#".to_owned(), weight: Weight::Plain },
                Button::Shut { label: msg::act_withdraw_proposal(lang), reason: msg::sample_why(lang) },
            ],
            facts: vec![(msg::propose_reason(lang), html! { (msg::sample_paragraph_next(lang)) })],
            operations: sample_operations(lang),
            blocks: sample_blocks(lang),
            sponsors: vec![line(msg::sample_state_a(lang)), line(msg::sample_state_b(lang))],
            statements: vec![line(msg::sample_state_b(lang))],
            replies: vec![line(msg::sample_state_c(lang))],
            clashes: vec![line(msg::sample_state_c(lang))],
            fate: vec![line(msg::how(lang, "in_part"))],
            akn: "#".to_owned(),
            pdf: "#".to_owned(),
            rests: sample_rests(lang),
        };
        let bare = ProposalPage {
            state: (Tone::Closed, msg::proposal_state(lang, "withdrawn")),
            buttons: vec![],
            statements: vec![],
            replies: vec![],
            clashes: vec![],
            fate: vec![],
            ..page.clone()
        };
        vec![page, bare]
    }
}

/// The list of proposals on a draft, as a seat may see them.
#[derive(Clone, Debug)]
pub struct ProposalList {
    /// Language.
    pub lang: Lang,
    /// The draft: title and address.
    pub on: (String, String),
    /// Views of the draft: words, address, whether it is this one.
    pub views: Vec<(String, String, bool)>,
    /// What may be done.
    pub buttons: Vec<Button>,
    /// The list by paragraph: where, and the proposals there.
    pub places: Vec<(String, Vec<Line>)>,
    /// Parts of the list: words, address, whether it is this one.
    pub parts: Vec<(String, String, bool)>,
    /// Rules.
    pub rests: Rests,
}

impl ProposalList {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (super::reading::views(lang, &self.views))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if self.places.is_empty() { (pieces::empty(&msg::proposals_empty(lang), &msg::proposals_empty_who(lang))) }
            (super::reading::parts(lang, &self.parts))
            @for (place, list) in &self.places { section { h2 { (place) } (lines(lang, list)) } }
        };
        let kicker = Some(self.on.0.clone());
        Content { title: msg::view_proposals(lang), kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ProposalList> {
        let line = Line::new(msg::sample_state_a(lang), "#").state(Tone::Open, msg::proposal_state(lang, "tabled"));
        let full = ProposalList {
            lang,
            on: (msg::sample_text_title(lang), "#".to_owned()),
            views: super::reading::sample_views(lang),
            buttons: vec![],
            places: vec![(msg::paragraph_number(lang, "11"), vec![line])],
            parts: vec![],
            rests: sample_rests(lang),
        };
        vec![full.clone(), ProposalList { places: vec![], ..full }]
    }
}
