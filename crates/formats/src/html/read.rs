//! A text out of HTML: headings, paragraphs, lists, emphasis, tables, footnotes. Scripts, styles and all else that is
//! not text are left out. The page is read once, as a run of tags and words, so that its depth costs nothing.

use std::cell::RefCell;

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use nemcon_negotiation::text::{Mark, MarkKind, Paragraph, ParagraphKind};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

use super::KINDS;
use crate::proposal::{subparagraph, without_number};

/// Longest page that is read, in bytes.
pub const MOST_BYTES: usize = 8 << 20;
/// Most paragraphs that are read.
pub const MOST_PARAGRAPHS: usize = 20_000;

/// Why a page is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// More than [`MOST_BYTES`].
    TooLong,
    /// More than [`MOST_PARAGRAPHS`].
    TooManyParagraphs,
    /// No words.
    Empty,
}

/// Reads a page; identities are `act` and the ordinal.
pub fn read(lang: Lang, act: Id, html: &str) -> Result<Text, Fault> {
    if html.len() > MOST_BYTES {
        return Err(Fault::TooLong);
    }
    let reader = Reader::new(act);
    let tokenizer = Tokenizer::new(Sink(RefCell::new(reader)), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(html.into());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().text(lang)
}

struct Sink(RefCell<Reader>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(words) => reader.words(&words),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                let raw = raw(&tag.name);
                reader.begin(&tag);
                return raw.map_or(TokenSinkResult::Continue, TokenSinkResult::RawData);
            }
            Token::TagToken(tag) => reader.end(&tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Elements whose content is no HTML.
fn raw(name: &str) -> Option<RawKind> {
    Some(match name {
        "script" => RawKind::ScriptData,
        "style" | "xmp" | "iframe" | "noembed" | "noframes" => RawKind::Rawtext,
        "title" | "textarea" => RawKind::Rcdata,
        _ => return None,
    })
}

fn is_left_out(name: &str) -> bool {
    raw(name).is_some() || matches!(name, "svg" | "object" | "template" | "select" | "button" | "del" | "math")
}

/// A list that is open: whether its items are paragraphs of their own numbers.
#[derive(Clone, Copy)]
struct List {
    numbered: bool,
}

/// The paragraph that is being read.
#[derive(Default)]
struct Open {
    kind: Option<ParagraphKind>,
    level: u8,
    bis: u8,
    alt: u8,
    words: String,
    marks: Vec<Mark>,
}

struct Reader {
    act: Id,
    paragraphs: Vec<Paragraph>,
    open: Open,
    lists: Vec<List>,
    /// The element whose content is left out, and how often it was opened within itself.
    left_out: Option<(String, usize)>,
    emphasis: Option<u32>,
    /// In a table: the column.
    column: Option<u8>,
    in_cell: bool,
    /// The footnote whose words are read: its name, the element around it, how often that was opened.
    note: Option<(String, String, usize)>,
    references: Vec<(usize, u32, String)>,
    notes: Vec<(String, ParagraphId)>,
    too_many: bool,
}

impl Reader {
    fn new(act: Id) -> Self {
        Self {
            act,
            paragraphs: Vec::new(),
            open: Open::default(),
            lists: Vec::new(),
            left_out: None,
            emphasis: None,
            column: None,
            in_cell: false,
            note: None,
            references: Vec::new(),
            notes: Vec::new(),
            too_many: false,
        }
    }

    fn words(&mut self, words: &str) {
        if self.left_out.is_some() {
            return;
        }
        for c in words.chars() {
            if c.is_whitespace() {
                let after_space = self.open.words.chars().next_back().is_none_or(char::is_whitespace);
                if !after_space {
                    self.open.words.push(if matches!(c, '\u{a0}' | '\u{202f}') { c } else { ' ' });
                }
            } else if !c.is_control() {
                self.open.words.push(c);
            }
        }
    }

    fn length(&self) -> u32 {
        u32::try_from(self.open.words.chars().count()).unwrap_or(u32::MAX)
    }

    fn begin(&mut self, tag: &Tag) {
        let name: &str = &tag.name;
        if let Some((left_out, depth)) = &mut self.left_out {
            *depth += usize::from(left_out == name && !tag.self_closing);
            return;
        }
        if is_left_out(name) || attribute(tag, "data-number").is_some() {
            self.left_out = (!tag.self_closing).then(|| (name.to_owned(), 1));
            return;
        }
        self.note_begins(tag);
        match name {
            "p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "aside" | "blockquote" | "pre"
            | "section" => {
                self.block(tag);
            }
            "ol" | "ul" => {
                self.close();
                let numbered = name == "ol"
                    && self.lists.is_empty()
                    && !matches!(attribute(tag, "type"), Some("a" | "i" | "A" | "I"));
                self.lists.push(List { numbered });
            }
            "table" => self.close(),
            "tr" => {
                self.close();
                self.column = Some(0);
            }
            "td" | "th" => {
                self.close();
                self.in_cell = true;
                let column = self.column.unwrap_or(0).saturating_add(1);
                self.column = Some(column);
                (self.open.kind, self.open.level) = (Some(ParagraphKind::Cell), column);
            }
            "br" => self.words(" "),
            "em" | "i" => self.emphasis = self.emphasis.or(Some(self.length())),
            "a" => self.link(tag),
            _ => {}
        }
    }

    fn block(&mut self, tag: &Tag) {
        if self.in_cell {
            return self.words(" ");
        }
        let name: &str = &tag.name;
        // A paragraph in an item of a list is the item.
        let in_item = name == "p" && self.open.kind.is_some() && self.open.words.is_empty();
        if in_item && attribute(tag, "data-kind").is_none() {
            return;
        }
        self.close();
        let depth = self.lists.len() - usize::from(self.lists.first().is_some_and(|list| list.numbered));
        let level = u8::try_from(depth.min(4)).unwrap_or(4);
        (self.open.kind, self.open.level) = match name {
            "h1" if self.paragraphs.is_empty() => (Some(ParagraphKind::Title), 0),
            "h1" | "h2" => (Some(ParagraphKind::Heading), 1),
            "h3" => (Some(ParagraphKind::Heading), 2),
            "h4" => (Some(ParagraphKind::Heading), 3),
            "h5" | "h6" => (Some(ParagraphKind::Heading), 4),
            "li" if level > 0 => (Some(ParagraphKind::Subparagraph), level),
            "li" => (Some(ParagraphKind::Paragraph), 0),
            _ => (None, 0),
        };
        self.said_kind(tag);
        if self.note.is_some() {
            (self.open.kind, self.open.level) = (Some(ParagraphKind::Footnote), 0);
        }
    }

    /// Takes the kind that our own pages say.
    fn said_kind(&mut self, tag: &Tag) {
        let said = attribute(tag, "data-kind").and_then(|said| KINDS.iter().find(|(_, name)| *name == said));
        let Some((kind, _)) = said else { return };
        let number = |name| attribute(tag, name).and_then(|n| n.parse().ok()).unwrap_or(0);
        let most = match kind {
            ParagraphKind::Heading | ParagraphKind::Subparagraph => 4,
            ParagraphKind::Vacant => 1,
            _ => 0,
        };
        self.open.kind = Some(*kind);
        self.open.level = number("data-level").min(most);
        (self.open.bis, self.open.alt) = (number("data-bis"), number("data-alt"));
        if *kind == ParagraphKind::Subparagraph {
            self.open.level = self.open.level.max(1);
        }
    }

    /// A link to a footnote, or from it: its words are a printed number, not text.
    fn link(&mut self, tag: &Tag) {
        let Some(name) = attribute(tag, "href").and_then(|href| href.strip_prefix('#')).and_then(note_name) else {
            return;
        };
        self.left_out = Some(("a".to_owned(), 1));
        if let Name::Note(name) = name {
            self.references.push((self.paragraphs.len(), self.length(), name));
        }
    }

    fn note_begins(&mut self, tag: &Tag) {
        let element: &str = &tag.name;
        if let Some((_, around, depth)) = &mut self.note {
            *depth += usize::from(around == element);
            return;
        }
        let is_block = matches!(element, "div" | "aside" | "li" | "p" | "section");
        if let (true, Some(Name::Note(name))) = (is_block, attribute(tag, "id").and_then(note_name)) {
            self.close();
            self.note = Some((name, element.to_owned(), 1));
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((left_out, depth)) = &mut self.left_out {
            *depth -= usize::from(left_out == name);
            if *depth == 0 {
                self.left_out = None;
            }
            return;
        }
        match name {
            "p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "aside" | "blockquote" | "pre"
            | "section" => {
                if self.in_cell {
                    self.words(" ")
                } else {
                    self.close()
                }
            }
            "ol" | "ul" => {
                self.close();
                self.lists.pop();
            }
            "td" | "th" | "tr" | "table" => {
                self.close();
                self.in_cell = false;
            }
            "em" | "i" => self.emphasis_ends(),
            _ => {}
        }
        if let Some((_, around, depth)) = &mut self.note {
            *depth -= usize::from(around == name);
            if *depth == 0 {
                self.note = None;
            }
        }
    }

    fn emphasis_ends(&mut self) {
        let to = self.length();
        if let Some(from) = self.emphasis.take().filter(|from| *from < to) {
            self.open.marks.push(Mark { from, kind: MarkKind::Emphasis, to });
        }
    }

    /// Ends the paragraph that is open.
    fn close(&mut self) {
        let italic = self.emphasis.is_some();
        self.emphasis_ends();
        self.emphasis = italic.then_some(0);
        let open = std::mem::take(&mut self.open);
        let at = self.paragraphs.len();
        let (kind, level, cut) = kind_of(&open);
        let words = open.words[cut..].trim_end();
        // A number kept without words; with words it is a paragraph like others.
        let vacant = kind == ParagraphKind::Vacant && words.is_empty();
        let kind = if kind == ParagraphKind::Vacant && !vacant { ParagraphKind::Paragraph } else { kind };
        let level = if kind == ParagraphKind::Paragraph { 0 } else { level };
        if (words.is_empty() && !vacant) || at >= MOST_PARAGRAPHS {
            self.too_many |= !words.is_empty();
            self.references.retain(|(paragraph, ..)| *paragraph < at);
            return;
        }
        let shift = u32::try_from(open.words[..cut].chars().count()).unwrap_or(u32::MAX);
        let end = u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
        let moved = |n: u32| n.saturating_sub(shift).min(end);
        for (_, from, _) in self.references.iter_mut().filter(|(paragraph, ..)| *paragraph == at) {
            *from = moved(*from);
        }
        let id = ParagraphId { act: self.act, ordinal: u32::try_from(at + 1).unwrap_or(u32::MAX) };
        if let Some((name, ..)) = self.note.as_ref().filter(|_| kind == ParagraphKind::Footnote) {
            self.notes.push((name.clone(), id));
        }
        let marks = open.marks.into_iter().map(|m| Mark { from: moved(m.from), kind: m.kind, to: moved(m.to) });
        let marks = marks.filter(|m| m.from < m.to).collect();
        let (bis, alt) = (open.bis, open.alt);
        self.paragraphs.push(Paragraph { alt, bis, level, marks, ..Paragraph::new(id, kind, words) });
    }

    fn text(mut self, lang: Lang) -> Result<Text, Fault> {
        self.close();
        if self.too_many {
            return Err(Fault::TooManyParagraphs);
        }
        if self.paragraphs.is_empty() {
            return Err(Fault::Empty);
        }
        for (at, from, name) in &self.references {
            let note = self.notes.iter().find(|(note, _)| note == name).map(|(_, id)| *id);
            if let (Some(p), Some(id)) = (self.paragraphs.get_mut(*at), note) {
                p.marks.push(Mark { from: *from, kind: MarkKind::Footnote(id), to: *from });
            }
        }
        for p in &mut self.paragraphs {
            p.marks.sort_by_key(|mark| (mark.from, std::cmp::Reverse(mark.to)));
            p.marks.dedup();
        }
        // A row begins with its first column and leaves none out, whatever a page says.
        let mut column: u8 = 0;
        for p in &mut self.paragraphs {
            let is_cell = p.kind == ParagraphKind::Cell;
            // A row with more cells than a row has goes on in the next.
            p.level = if is_cell && p.level != 1 { column.checked_add(1).unwrap_or(1) } else { p.level };
            column = if is_cell { p.level } else { 0 };
        }
        Ok(Text::new(lang, self.paragraphs))
    }
}

/// Returns what a paragraph is, its level, and the bytes of the printed number before its words.
fn kind_of(open: &Open) -> (ParagraphKind, u8, usize) {
    let blank = open.words.len() - open.words.trim_start().len();
    let words = &open.words[blank..];
    let after = |rest: &str| open.words.len() - rest.trim_start().len();
    match open.kind {
        Some(kind) => (kind, open.level, blank),
        None => match subparagraph(words) {
            (Some(level), rest) => (ParagraphKind::Subparagraph, level, after(rest)),
            (None, _) => (ParagraphKind::Paragraph, 0, after(without_number(words))),
        },
    }
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// What an anchor that has to do with footnotes names.
enum Name {
    /// The note.
    Note(String),
    /// The place it is called from.
    Call,
}

/// Reads `_ftn1`, `ftn1`, `sdfootnote1sym`, `sdfootnote1`, `fn-1` and the names of their calls.
fn note_name(anchor: &str) -> Option<Name> {
    let rest = anchor.trim_start_matches('_');
    let begins = ["ftnref", "fnref", "ednref", "sdfootnote", "sdendnote", "ftn", "edn", "fn"];
    let begin = begins.into_iter().find(|begin| rest.starts_with(begin))?;
    let rest = rest[begin.len()..].trim_start_matches(['-', ':']);
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, end) = rest.split_at(digits);
    let calls = end == "anc" || begin.ends_with("ref");
    // An endnote may have the number of a footnote.
    let series = if matches!(begin, "edn" | "sdendnote") { "e" } else { "" };
    match end {
        _ if number.is_empty() => None,
        "" | "sym" | "anc" if calls => Some(Name::Call),
        "" | "sym" => Some(Name::Note(format!("{series}{number}"))),
        _ => None,
    }
}
