//! A text as every view draws it: blocks of runs, each with what became of it and who asked for it.

use maud::{Markup, html};

use super::text::bracketed;
use super::{Chip, chip};
use crate::lang::{Lang, Script as _};
use crate::msg;

/// What a block is in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The title of the whole.
    Title,
    /// A heading of a level, from 1; 0 has no mark.
    Heading(u8),
    /// The heading of an annex.
    Annex,
    /// A paragraph, numbered or not.
    Paragraph,
    /// A subparagraph of a level, from 1.
    Sub(u8),
    /// The head of an option.
    Option,
    /// A note of the negotiators to each other.
    Note,
    /// A footnote.
    Footnote,
    /// A cell of that column of a table, from 1.
    Cell(u8),
    /// A number without a paragraph.
    Vacant,
}

/// What became of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// They stand.
    #[default]
    Same,
    /// They are put there.
    Inserted,
    /// They are taken out.
    Deleted,
    /// They stood here and stand elsewhere now.
    MovedAway,
    /// They stand here and stood elsewhere.
    MovedHere,
}

/// Words with what became of them.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// The words.
    pub text: String,
    /// What became of them.
    pub fate: Fate,
    /// Who asks for it, and the address of the proposal.
    pub by: Vec<(String, String)>,
    /// In italics.
    pub emphasis: bool,
    /// Taken word for word from an adopted document.
    pub agreed: bool,
    /// What stands after the words.
    pub after: Vec<After>,
}

impl Run {
    /// Returns words that stand.
    #[must_use]
    pub fn same(text: impl Into<String>) -> Run {
        Run { text: text.into(), ..Run::default() }
    }

    /// Returns words with what became of them.
    #[must_use]
    pub fn of(fate: Fate, text: impl Into<String>) -> Run {
        Run { text: text.into(), fate, ..Run::default() }
    }
}

/// What stands after words.
#[derive(Clone, Debug)]
pub enum After {
    /// What delegations say of the words in brackets.
    Said(String),
    /// A reference to a footnote: its number and its address on the page.
    Footnote(String, String),
    /// The source of agreed language.
    Source(String),
}

/// A proposal at its place, where its words do not stand in the text; with the proposals on it below.
#[derive(Clone, Debug)]
pub struct Note {
    /// Whose.
    pub by: String,
    /// What it asks for, in words.
    pub what: String,
    /// Address of the proposal.
    pub to: String,
    /// Proposals on it.
    pub below: Vec<Note>,
}

/// A paragraph as a view shows it.
#[derive(Clone, Debug)]
pub struct Block {
    /// What follows `#` in its address: its permanent identity.
    pub anchor: String,
    /// Its printed number, such as `12 bis`, `(a)`; may be empty.
    pub number: String,
    /// What it is.
    pub form: Form,
    /// The language of its words.
    pub lang: Lang,
    /// Its words.
    pub runs: Vec<Run>,
    /// What became of it as a whole.
    pub fate: Fate,
    /// Who asks for that, and the address of the proposal.
    pub by: Vec<(String, String)>,
    /// How it stands, in a word: agreed ad referendum, other words than in another language.
    pub stands: Vec<String>,
    /// Who said what on it.
    pub chips: Vec<Chip>,
    /// Proposals at it.
    pub notes: Vec<Note>,
    /// What may be done here: words and address.
    pub acts: Vec<(String, String)>,
    /// It is under discussion.
    pub now: bool,
}

impl Block {
    /// Returns a block of words that stand.
    #[must_use]
    pub fn new(anchor: impl Into<String>, form: Form, lang: Lang, text: impl Into<String>) -> Block {
        Block {
            anchor: anchor.into(),
            number: String::new(),
            form,
            lang,
            runs: vec![Run::same(text)],
            fate: Fate::Same,
            by: Vec::new(),
            stands: Vec::new(),
            chips: Vec::new(),
            notes: Vec::new(),
            now: false,
            acts: Vec::new(),
        }
    }

    /// Says whether something became of it or of its words.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.fate != Fate::Same || self.runs.iter().any(|run| run.fate != Fate::Same)
    }
}

/// Draws blocks in order; cells that follow each other make a table.
#[must_use]
pub fn blocks(lang: Lang, all: &[Block]) -> Markup {
    let is_cell = |block: &Block| matches!(block.form, Form::Cell(_));
    html! {
        @for group in all.chunk_by(|a, b| is_cell(a) && is_cell(b)) {
            @if is_cell(&group[0]) { (cells(lang, group)) } @else { (block(lang, &group[0])) }
        }
    }
}

fn cells(lang: Lang, cells: &[Block]) -> Markup {
    let begins_row = |_: &Block, next: &Block| next.form != Form::Cell(1);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(msg::text_table(lang)) {
            table { tbody { @for row in cells.chunk_by(begins_row) { tr { @for cell in row {
                td id=(cell.anchor) lang=(cell.lang.tag()) dir=(cell.lang.dir()) { (runs(lang, &cell.runs)) }
            } } } } }
        }
    }
}

fn block(lang: Lang, b: &Block) -> Markup {
    let heading = matches!(b.form, Form::Title | Form::Heading(_) | Form::Annex | Form::Option);
    let level = match b.form {
        Form::Sub(level) => level,
        _ => 0,
    };
    html! {
        div.par.changed[b.is_changed()].heading[heading].title[b.form == Form::Title].sub[level == 1].sub2[level == 2].sub3[level > 2]
            .note[b.form == Form::Note].footnote[b.form == Form::Footnote].vacant[b.form == Form::Vacant].now[b.now] id=(b.anchor) {
            @if b.number.is_empty() || heading { span {} } @else { (number(lang, b)) }
            div.par-body {
                (whole(lang, b))
                @if heading { h2 lang=(b.lang.tag()) dir=(b.lang.dir()) {
                    @if !b.number.is_empty() { (number(lang, b)) " " }
                    (runs(lang, &b.runs))
                } }
                @else { p lang=(b.lang.tag()) dir=(b.lang.dir()) { (runs(lang, &b.runs)) } }
                (beside(b))
                @if !b.notes.is_empty() { (notes(&b.notes)) }
            }
        }
    }
}

fn number(lang: Lang, b: &Block) -> Markup {
    html! { a.par-number href={ "#" (b.anchor) } aria-label=(msg::paragraph_number(lang, &b.number)) { bdi { (b.number) } } }
}

/// Says in words what became of the whole paragraph.
fn whole(lang: Lang, b: &Block) -> Markup {
    let word = match b.fate {
        Fate::Same => return html! {},
        Fate::Inserted => msg::block_inserted(lang),
        Fate::Deleted => msg::block_deleted(lang),
        Fate::MovedAway => msg::block_moved_away(lang),
        Fate::MovedHere => msg::block_moved_here(lang),
    };
    html! { div.par-fate { span.mark-word { (word) } (authors(&b.by)) } }
}

fn beside(b: &Block) -> Markup {
    html! {
        @if !b.stands.is_empty() || !b.chips.is_empty() {
            div.par-marks {
                @for word in &b.stands { span.stands-word { (super::shape(super::Shape::Half)) (word) } }
                @for c in &b.chips { (chip(c)) }
            }
        }
        @if !b.acts.is_empty() {
            div.par-acts { @for (word, to) in &b.acts { a.quiet href=(to) { (word) } } }
        }
    }
}

/// Draws proposals, those on them below each.
#[must_use]
pub fn notes(all: &[Note]) -> Markup {
    html! {
        ul.par-notes { @for note in all {
            li { a.by href=(note.to) { (note.by) } " " span { (note.what) }
                @if !note.below.is_empty() { (notes(&note.below)) } }
        } }
    }
}

fn authors(by: &[(String, String)]) -> Markup {
    html! { @for (name, to) in by { " " a.by href=(to) { bdi { (name) } } } }
}

/// Draws runs of words. What is inserted and deleted is told by mark and in words, never by colour alone.
#[must_use]
pub fn runs(lang: Lang, all: &[Run]) -> Markup {
    html! { @for run in all { (one(lang, run)) } }
}

fn one(lang: Lang, run: &Run) -> Markup {
    let inner = html! {
        @if run.emphasis { em { (bracketed(&run.text)) } }
        @else if run.agreed { span.agreed { (bracketed(&run.text)) } }
        @else { (bracketed(&run.text)) }
    };
    let told = |before: String| html! { span.vh { (before) " " } (inner) span.vh { " " (msg::words_end(lang)) " " } };
    html! {
        @match run.fate {
            Fate::Same => { (inner) }
            Fate::Inserted => { ins { (told(msg::inserted_words(lang))) } }
            Fate::Deleted => { del { (told(msg::deleted_words(lang))) } }
            Fate::MovedAway => { del.moved { (told(msg::moved_away_words(lang))) } }
            Fate::MovedHere => { ins.moved { (told(msg::moved_here_words(lang))) } }
        }
        (authors(&run.by))
        @for after in &run.after { (follows(after)) }
    }
}

fn follows(after: &After) -> Markup {
    html! {
        @match after {
            After::Said(words) => { " " small.said { (words) } }
            After::Footnote(number, to) => { sup { a href=(to) { (number) } } }
            After::Source(source) => { " " small.source { bdi { (source) } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_in_words_and_by_element() {
        let all = [Run::same("a "), Run::of(Fate::Inserted, "b"), Run::of(Fate::Deleted, "c")];
        let drawn = runs(Lang::En, &all).into_string();
        assert!(drawn.starts_with("a <ins><span class=\"vh\">"), "{drawn}");
        assert!(drawn.contains(&msg::deleted_words(Lang::En)), "{drawn}");
    }

    #[test]
    fn cells_make_rows() {
        let cell = |n: u32, column| Block::new(format!("c{n}"), Form::Cell(column), Lang::En, n.to_string());
        let drawn = blocks(Lang::En, &[cell(1, 1), cell(2, 2), cell(3, 1), cell(4, 2)]).into_string();
        assert_eq!((drawn.matches("<tr>").count(), drawn.matches("<td").count()), (2, 4));
    }
}
