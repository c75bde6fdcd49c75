//! Texts under negotiation: the list, a draft in one version, and what changed since another.

use maud::{Markup, html};

use super::common::{Leaf, Line, Rests, finder, headed, leaves, rests, sample_rests};
use super::proposals::reading;
use crate::frame::Content;
use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pieces::{self, Block, Button, Tone, Weight};

/// The list of drafts.
#[derive(Clone, Debug)]
pub struct TextList {
    /// Language.
    pub lang: Lang,
    /// Drafts under negotiation.
    pub open: Vec<Line>,
    /// Drafts adopted.
    pub adopted: Vec<Line>,
    /// Search and pages.
    pub leaf: Leaf,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl TextList {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let count = u64::try_from(self.open.len()).unwrap_or(0);
        let main = html! {
            (pieces::standing(lang, &html! { (msg::texts_count(lang, count)) }, None, None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            (finder(lang, &self.leaf, &msg::matters_search(lang)))
            @if self.open.is_empty() { (pieces::empty(&msg::texts_empty(lang), &msg::texts_empty_who(lang))) }
            @else { (headed(lang, &msg::texts_open(lang), &self.open, "")) }
            @if !self.adopted.is_empty() { (headed(lang, &msg::texts_adopted(lang), &self.adopted, "")) }
            (leaves(lang, &self.leaf))
        };
        Content { title: msg::nav_texts(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<TextList> {
        let draft = Line::new(msg::sample_text_title(lang), "#")
            .state(Tone::Open, msg::draft_state(lang, "open"))
            .below("Rev.1");
        let full = TextList {
            lang,
            open: vec![draft.clone()],
            adopted: vec![draft],
            leaf: Leaf { to: "#".to_owned(), ..Leaf::default() },
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![full.clone(), TextList { open: vec![], adopted: vec![], ..full }]
    }
}

/// A draft in one version.
#[derive(Clone, Debug)]
pub struct DraftPage {
    /// Language of the page.
    pub lang: Lang,
    /// Title.
    pub title: String,
    /// Revision and symbol.
    pub kicker: String,
    /// The group, the symbol, and what stands beside them on paper.
    pub masthead: (String, String, Vec<String>),
    /// State.
    pub state: (Tone, String),
    /// What may be done.
    pub buttons: Vec<Button>,
    /// Languages of this version: language, its status in a word, address.
    pub languages: Vec<(Lang, String, String)>,
    /// The language shown.
    pub shown: Lang,
    /// Views of the text: words, address, whether it is this one.
    pub views: Vec<(String, String, bool)>,
    /// Parts of the text: words, address, whether it is this one.
    pub parts: Vec<(String, String, bool)>,
    /// Versions that the changes can be shown since: words, address, whether it is this one.
    pub against: Vec<(String, String, bool)>,
    /// Texts beside which this one can be read: words, address, whether it is this one.
    pub beside: Vec<(String, String, bool)>,
    /// What this view shows, in a sentence.
    pub lead: Option<String>,
    /// How many paragraphs changed, when changes are shown.
    pub changed: Option<u64>,
    /// The text.
    pub blocks: Vec<Block>,
    /// Positions on the whole.
    pub positions: Vec<Line>,
    /// Questions, decisions and silence procedures on this text.
    pub matters: Vec<Line>,
    /// Thematic subgroups that it has to do with.
    pub subgroups: Vec<Line>,
    /// Exact version.
    pub version: String,
    /// What it is, for machines.
    pub described: serde_json::Value,
    /// Address of the plain text.
    pub plain: String,
    /// Address of the text as a file of HTML.
    pub html: String,
    /// Address of the text, or of its proposals, in Akoma Ntoso.
    pub akn: String,
    /// Address of what is shown as PDF.
    pub pdf: String,
    /// The text as Word files: words and address.
    pub word: Vec<(String, String)>,
    /// What it rests on.
    pub rests: Rests,
}

impl DraftPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let open = self.buttons.iter().filter(|b| matches!(b, Button::Open { .. })).count();
        let open_now = html! { (msg::acts_open(lang, u64::try_from(open).unwrap_or(0))) };
        let (group, symbol, lines) = &self.masthead;
        let main = html! {
            div.masthead { p { (group) } div { p { b { (symbol) } } @for line in lines { p { (line) } } } }
            (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), Some(&open_now), None))
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if !self.matters.is_empty() { (headed(lang, &msg::draft_matters(lang), &self.matters, "")) }
            (self.bar())
            @if self.shown != lang && self.languages.iter().all(|(own, ..)| *own != lang) { p.why.waiting { (msg::draft_not_in_language(lang, msg::language_name(self.shown))) } }
            @if let Some(changed) = self.changed {
                p.legend {
                    span { (msg::draft_changed(lang, changed)) }
                    span { ins { (msg::redline_inserted(lang)) } } span { del { (msg::redline_deleted(lang)) } }
                }
            }
            @if let Some(lead) = &self.lead { p.soft { (lead) } }
            (reading::parts(lang, &self.parts))
            article.text lang=(self.shown.tag()) dir=(self.shown.dir()) { (pieces::blocks(lang, &self.blocks)) }
            (reading::parts_below(&self.parts))
            @if !self.positions.is_empty() { (headed(lang, &msg::draft_positions(lang), &self.positions, "")) }
            @if !self.subgroups.is_empty() { (headed(lang, &msg::subgroups_title(lang), &self.subgroups, "")) }
            section {
                h2 { (msg::version_exact(lang)) }
                p { span.mono { (self.version) } }
                (pieces::described(&self.described))
                p { a href=(self.plain) { (msg::draft_plain(lang)) } " · " (msg::draft_verify(lang)) " " code.mono { "nemcon verify text FILE" } }
                p.files { (msg::draft_files(lang)) " " a href=(self.pdf) { "PDF" } " · " a href=(self.akn) { (msg::draft_akn(lang)) } " · " a href=(self.html) download { "HTML" } @for (words, to) in &self.word { " · " a href=(to) download { (words) } } }
            }
        };
        Content {
            title: self.title.clone(),
            kicker: Some(self.kicker.clone()),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    fn bar(&self) -> Markup {
        let lang = self.lang;
        html! {
            div.legend {
                @for (own, status, to) in &self.languages {
                    span { a href=(to) lang=(own.tag()) hreflang=(own.tag()) aria-current=[(*own == self.shown).then_some("true")] { (msg::language_name(*own)) } " " span.soft { (status) } }
                }
            }
            (reading::views(lang, &self.views))
            @if self.against.len() > 1 {
                p.legend { span { (msg::view_against(lang)) } @for (word, to, here) in &self.against {
                    @if *here { b { (word) } } @else { a href=(to) { (word) } }
                } }
            }
            @if !self.beside.is_empty() {
                details.more open[self.beside.iter().any(|(.., here)| *here)] {
                    summary { (msg::view_beside(lang)) }
                    ul { @for (word, to, here) in &self.beside {
                        li { @if *here { b { (word) } } @else { a href=(to) { (word) } } }
                    } }
                }
            }
            p.vh { (msg::draft_text_follows(lang)) }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<DraftPage> {
        let clean = vec![Block::new("s1", pieces::Form::Paragraph, lang, msg::sample_paragraph_new(lang))];
        let compiled = super::proposals::sample_blocks(lang);
        let view = |word, here| (word, "#".to_owned(), here);
        let page = |blocks: Vec<Block>, changed: Option<u64>, shown| DraftPage {
            lang,
            title: msg::sample_text_title(lang),
            kicker: "Rev.1".to_owned(),
            masthead: (
                msg::sample_text_title(lang),
                "A/AC.999/1".to_owned(),
                vec![msg::print_distribution(lang, "limited"), msg::print_original(lang, "en")],
            ),
            state: (Tone::Waiting, msg::silence_state(lang, "running")),
            buttons: vec![Button::Open {
                label: msg::act_break_silence_short(lang),
                to: "#".to_owned(),
                weight: Weight::Plain,
            }],
            languages: Lang::ALL.iter().map(|l| (*l, msg::language_status(lang, "official"), "#".to_owned())).collect(),
            shown,
            views: vec![
                view(msg::draft_clean(lang), changed.is_none()),
                view(msg::view_compilation(lang), false),
                view(msg::view_redline(lang), changed.is_some()),
            ],
            parts: vec![view("1–24".to_owned(), true), view("25–31".to_owned(), false)],
            against: vec![view("Rev.1".to_owned(), true), view("Rev.2".to_owned(), false)],
            beside: vec![view(msg::sample_place(lang), false)],
            lead: changed.is_some().then(|| msg::compilation_what(lang)),
            changed,
            blocks,
            positions: vec![Line::new(msg::position_kind(lang, "reservation"), "#").below(msg::sample_state_b(lang))],
            subgroups: vec![Line::new(msg::sample_heading(lang), "#").state(Tone::Half, msg::reports_title(lang))],
            matters: vec![Line::new(msg::nav_silences(lang), "#").deadline(super::samples::sample_deadline())],
            version: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned(),
            described: serde_json::json!({ "@context": "https://schema.org", "@type": "Legislation" }),
            plain: "#".to_owned(),
            html: "#".to_owned(),
            akn: "#".to_owned(),
            pdf: "#".to_owned(),
            word: vec![(msg::word_clean(lang), "#".to_owned()), (msg::word_since(lang, "Rev.1"), "#".to_owned())],
            rests: sample_rests(lang),
        };
        let other = if lang == Lang::En { Lang::Fr } else { Lang::En };
        vec![page(clean.clone(), None, lang), page(compiled, Some(2), lang), page(clean, None, other)]
    }
}
