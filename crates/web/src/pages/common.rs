//! What several pages show alike.

use jiff::Timestamp;
use maud::{Markup, html};

use crate::dates::Zone;
use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pieces::{self, Citation, Deadline, Seal, Times, Tone};

/// A line that leads somewhere: title, state, and what is said beside and below.
#[derive(Clone, Debug)]
pub struct Line {
    /// Title.
    pub title: String,
    /// Language of the title, where it is not that of the page.
    pub title_lang: Option<Lang>,
    /// Address.
    pub to: String,
    /// Word of state with its tone.
    pub state: Option<(Tone, String)>,
    /// A deadline, shown at the side.
    pub deadline: Option<Deadline>,
    /// When it is, in the zone of its place.
    pub times: Option<Times>,
    /// Small facts below.
    pub below: Vec<String>,
    /// What may be done about it: words and address.
    pub acts: Vec<(String, String)>,
    /// What follows `#` in the address of the line itself.
    pub anchor: Option<String>,
}

impl Line {
    /// Returns a line with a title alone.
    #[must_use]
    pub fn new(title: impl Into<String>, to: impl Into<String>) -> Line {
        Line {
            title: title.into(),
            title_lang: None,
            to: to.into(),
            state: None,
            deadline: None,
            times: None,
            below: Vec::new(),
            acts: Vec::new(),
            anchor: None,
        }
    }

    /// Adds a state.
    #[must_use]
    pub fn state(mut self, tone: Tone, word: impl Into<String>) -> Line {
        self.state = Some((tone, word.into()));
        self
    }

    /// Says when it is.
    #[must_use]
    pub fn times(mut self, times: Times) -> Line {
        self.times = Some(times);
        self
    }

    /// Adds a small fact.
    #[must_use]
    pub fn below(mut self, fact: impl Into<String>) -> Line {
        self.below.push(fact.into());
        self
    }

    /// Adds what may be done about it, of the buttons that are open.
    #[must_use]
    pub fn acts(mut self, buttons: impl IntoIterator<Item = Option<pieces::Button>>) -> Line {
        let open = buttons.into_iter().flatten().filter_map(|button| match button {
            pieces::Button::Open { label, to, .. } | pieces::Button::Keyed { label, to, .. } => Some((label, to)),
            pieces::Button::Press { .. } | pieces::Button::Save { .. } | pieces::Button::Shut { .. } => None,
        });
        self.acts.extend(open);
        self
    }

    /// Adds a deadline.
    #[must_use]
    pub fn deadline(mut self, deadline: Deadline) -> Line {
        self.deadline = Some(deadline);
        self
    }
}

/// Draws lines.
#[must_use]
pub fn lines(lang: Lang, lines: &[Line]) -> Markup {
    html! {
        ul.list {
            @for line in lines {
                @let own = line.title_lang.unwrap_or(lang);
                li id=[&line.anchor] {
                    span.title {
                        @if line.to.is_empty() { span lang=(own.tag()) dir=(own.dir()) { (line.title) } }
                        @else { a href=(line.to) lang=(own.tag()) dir=(own.dir()) { (line.title) } }
                    }
                    span.aside {
                        @if let Some((tone, word)) = &line.state { (pieces::state(*tone, word)) }
                        @if let Some(until) = &line.deadline { " " (pieces::deadline(lang, until)) }
                    }
                    @if line.times.is_some() || !line.below.is_empty() {
                        span.below { @if let Some(times) = &line.times { span { (pieces::times(times)) } } @for fact in &line.below { span { bdi { (fact) } } } }
                    }
                    @if !line.acts.is_empty() {
                        span.below.may { @for (words, to) in &line.acts { a href=(to) { (words) } } }
                    }
                }
            }
        }
    }
}

/// Draws a headed list, or what will stand there.
#[must_use]
pub fn headed(lang: Lang, head: &str, list: &[Line], empty: &str) -> Markup {
    html! {
        section {
            h2 { (head) }
            @if list.is_empty() { p.soft { (empty) } } @else { (lines(lang, list)) }
        }
    }
}

/// How one finds and leafs through a list that grows.
#[derive(Clone, Debug, Default)]
pub struct Leaf {
    /// Address that the search form asks; nothing where there is no search.
    pub to: String,
    /// Words searched for.
    pub search: String,
    /// What goes along with the search: name and value.
    pub kept: Vec<(String, String)>,
    /// Addresses of the page before and after.
    pub newer: Option<String>,
    /// See above.
    pub older: Option<String>,
}

/// Draws the search form of a list.
#[must_use]
pub fn finder(lang: Lang, leaf: &Leaf, label: &str) -> Markup {
    html! {
        form method="get" action=(leaf.to) role="search" {
            @for (name, value) in &leaf.kept { input type="hidden" name=(name) value=(value); }
            div.row {
                div { label for="q" { (label) } input #q type="search" name="q" value=(leaf.search); }
                button.act type="submit" { (msg::search(lang)) }
            }
        }
    }
}

/// Draws where the list goes on.
#[must_use]
pub fn leaves(lang: Lang, leaf: &Leaf) -> Markup {
    html! {
        @if leaf.newer.is_some() || leaf.older.is_some() {
            p.legend {
                @if let Some(newer) = &leaf.newer { a href=(newer) rel="prev" { (msg::list_newer(lang)) } }
                @if let Some(older) = &leaf.older { a href=(older) rel="next" { (msg::list_older(lang)) } }
            }
        }
    }
}

/// Name and value, as in a form.
pub type Pairs = Vec<(String, Markup)>;

/// Draws names with their values.
#[must_use]
pub fn pairs(pairs: &Pairs) -> Markup {
    html! { dl.pairs { @for (name, value) in pairs { dt { (name) } dd { (value) } } } }
}

/// What a page rests on.
#[derive(Clone, Debug, Default)]
pub struct Rests {
    /// Rules.
    pub rules: Vec<Citation>,
    /// Elements of the mandate: title, source, quoted qualifier.
    pub mandate: Vec<(String, String, Option<String>)>,
    /// Versions of the text.
    pub versions: pieces::Lineage,
    /// The entry.
    pub seal: Option<Seal>,
}

/// Draws the right column.
#[must_use]
pub fn rests(lang: Lang, rests: &Rests) -> Markup {
    html! {
        @if !rests.rules.is_empty() {
            section { h2 { (msg::rests_rule(lang)) } @for rule in &rests.rules { (pieces::cite(lang, rule)) } }
        }
        @if !rests.mandate.is_empty() {
            section {
                h2 { (msg::rests_mandate(lang)) }
                @for (i, (title, source, qualifier)) in rests.mandate.iter().enumerate() {
                    p { (title) @if let Some(words) = qualifier { " " q { (words) } } }
                    // A source that serves several elements in a row is said once, after the last.
                    @if rests.mandate.get(i + 1).is_none_or(|(_, next, _)| next != source) { p.soft { bdi.sym { (source) } } }
                }
            }
        }
        @if !rests.versions.is_empty() {
            section { h2 { (msg::rests_versions(lang)) } (pieces::lineage(lang, &rests.versions)) }
        }
        @if let Some(seal) = &rests.seal {
            section { h2 { (msg::rests_proof(lang)) } (pieces::seal(lang, seal)) }
        }
    }
}

/// Draws an instant.
#[must_use]
pub fn when(lang: Lang, at: Timestamp, zone: &Zone) -> Markup {
    pieces::times(&Times::at(lang, at, zone))
}

/// Returns the zone of the samples.
#[must_use]
pub fn sample_zone() -> Zone {
    Zone::named("America/New_York")
}

/// Returns an instant of the samples.
#[must_use]
pub fn sample_at(text: &str) -> Timestamp {
    text.parse().expect("the instants of samples are written well")
}

/// Returns what sample pages rest on.
#[must_use]
pub fn sample_rests(lang: Lang) -> Rests {
    Rests {
        rules: vec![super::samples::sample_citation(lang)],
        mandate: vec![(msg::sample_heading(lang), "A/RES/85/240".to_owned(), None)],
        versions: super::samples::sample_lineage(lang),
        seal: Some(Seal { number: 118, checkpoint: 131, to: "#".to_owned(), proof: "#".to_owned() }),
    }
}
