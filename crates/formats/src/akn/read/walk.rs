//! The walk through a document.

use std::collections::BTreeMap;

use nemcon_negotiation::text::{Paragraph, ParagraphKind};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

use super::super::read_meta::squeezed;
use super::super::read_words::Words;
use super::super::tree::{Element, Node};
use super::super::{Remark, kind_of};
use super::kinds::{breaks, holds_words, is_inline};
use super::numbers;

/// A paragraph as it is found.
pub struct Item {
    /// The paragraph.
    pub paragraph: Paragraph,
    /// Its number, as it is printed there.
    pub number: Option<String>,
    /// Its place in the text, if it says so: a footnote's.
    pub place: Option<usize>,
}

/// What the next words are.
struct Pending {
    kind: ParagraphKind,
    level: u8,
    bis: u8,
    alt: u8,
    id: Option<ParagraphId>,
    number: Option<String>,
}

/// Where in a document.
#[derive(Clone, Copy, PartialEq)]
enum Region {
    Preface,
    Preamble,
    Main,
}

/// What a walk found.
pub struct Found {
    /// The words.
    pub text: Option<Text>,
    /// Numbers that are not ours.
    pub numbers: BTreeMap<ParagraphId, String>,
}

/// The walk.
pub struct Walk {
    act: Id,
    own: bool,
    /// Lines of the cover page.
    pub cover: Vec<String>,
    items: Vec<Item>,
    notes: Vec<Item>,
    /// Footnotes by `eId`, and references that wait for one: item, character, name.
    names: BTreeMap<String, ParagraphId>,
    waiting: Vec<(ParagraphId, u32, String)>,
    pending: Option<Pending>,
    words: Words,
    region: Region,
    column: Option<u8>,
    numbered: u8,
    lists: u8,
    last: u32,
    remarks: Vec<Remark>,
}

impl Walk {
    /// Begins; new identities are `act` and the ordinal.
    pub fn new(act: Id, own: bool) -> Self {
        Self {
            act,
            own,
            cover: Vec::new(),
            items: Vec::new(),
            notes: Vec::new(),
            names: BTreeMap::new(),
            waiting: Vec::new(),
            pending: None,
            words: if own { Words::exact() } else { Words::squeezed() },
            region: Region::Main,
            column: None,
            numbered: 0,
            lists: 0,
            last: 0,
            remarks: Vec::new(),
        }
    }

    /// Walks through a document.
    pub fn document(&mut self, document: &Element) {
        for element in document.elements() {
            self.walk(element);
        }
    }

    fn presentation(&mut self, meta: &Element) {
        for part in meta.elements().filter(|e| e.name == "presentation") {
            self.cover.extend(Some(squeezed(&part.words())).filter(|line| !line.is_empty()));
        }
    }

    fn lines(&mut self, cover: &Element) {
        for element in cover.elements() {
            self.cover.extend(Some(squeezed(&element.words())).filter(|line| !line.is_empty()));
        }
    }

    fn part(&mut self, element: &Element, region: Region) {
        let before = std::mem::replace(&mut self.region, region);
        self.children(element);
        self.region = before;
    }

    fn walk(&mut self, element: &Element) {
        match element.name.as_str() {
            "meta" => self.presentation(element),
            "coverPage" => self.lines(element),
            "preface" => self.part(element, Region::Preface),
            "preamble" => self.part(element, Region::Preamble),
            "documentRef" => self.cover.extend(element.get("showAs").map(str::to_owned)),
            "td" | "th" => self.cell(element),
            "tr" => {
                self.column = Some(0);
                self.children(element);
                self.column = None;
            }
            _ if self.own && element.get("wId").is_some() => self.hierarchical(element),
            _ if holds_words(element) => {
                self.nodes(element);
                self.flush();
            }
            _ if self.is_numbered(element) => self.hierarchical(element),
            "list" | "blockList" | "ul" | "ol" => {
                self.lists += 1;
                self.children(element);
                self.lists -= 1;
            }
            _ => self.children(element),
        }
    }

    /// Walks through a container; words and inline elements in it that no paragraph holds are paragraphs.
    fn children(&mut self, element: &Element) {
        for node in &element.nodes {
            match node {
                Node::Words(words) if words.trim().is_empty() => {}
                Node::Words(words) => self.words.push(words),
                Node::Element(inner) if is_inline(inner) && !breaks(inner) => self.inline(inner),
                Node::Element(inner) => {
                    if !self.words.is_blank() {
                        self.flush();
                    }
                    self.walk(inner);
                }
            }
        }
        if !self.words.is_blank() {
            self.flush();
        }
    }

    fn nodes(&mut self, element: &Element) {
        for node in &element.nodes {
            match node {
                Node::Words(words) => self.words.push(words),
                Node::Element(inner) => self.inline(inner),
            }
        }
    }

    fn inline(&mut self, element: &Element) {
        match element.name.as_str() {
            "del" if !self.own => self.remarks.push(Remark::Deleted(squeezed(&element.words()))),
            "img" => self.remarks.push(Remark::Picture),
            "br" | "eol" | "eop" => self.words.push(" "),
            "authorialNote" => self.note(element),
            "noteRef" if element.get("n:note").is_none() => self.note_by_name(element),
            "quotedText" => {
                self.words.push(element.get("startQuote").unwrap_or_default());
                self.nodes(element);
                self.words.push(element.get("endQuote").unwrap_or_default());
            }
            _ if !self.own && breaks(element) => {
                if !self.words.is_blank() {
                    self.flush();
                }
                // What is quoted is numbered on its own.
                let outside = self.numbered;
                self.walk_quoted(element);
                self.numbered = outside;
            }
            _ => {
                let is_foreign_change = !self.own && matches!(element.name.as_str(), "mod" | "rmod" | "mmod");
                if is_foreign_change {
                    self.remarks.push(Remark::Change(element.get("eId").unwrap_or("mod").to_owned()));
                }
                let opened = self.words.begin(element);
                self.nodes(element);
                self.words.end(opened);
            }
        }
    }

    fn walk_quoted(&mut self, element: &Element) {
        self.numbered = 1;
        if is_inline(element) { self.children(element) } else { self.walk(element) }
    }

    /// A footnote: its words are a paragraph of their own.
    fn note(&mut self, element: &Element) {
        let id = self.identity(element);
        let fresh = if self.own { Words::exact() } else { Words::squeezed() };
        let outside = std::mem::replace(&mut self.words, fresh);
        let (items, pending) = (std::mem::take(&mut self.items), self.pending.take());
        self.pending = Some(Pending {
            kind: ParagraphKind::Footnote,
            level: 0,
            bis: small(element, "n:bis"),
            alt: small(element, "n:alt"),
            id: Some(id),
            number: element.get("marker").map(str::to_owned),
        });
        self.children(element);
        self.flush();
        let mut found = std::mem::replace(&mut self.items, items);
        (self.words, self.pending) = (outside, pending);
        self.names.extend(element.get("eId").map(|name| (name.to_owned(), id)));
        let place = element.get("n:place").and_then(|place| place.parse().ok());
        if let Some(first) = found.first_mut() {
            first.place = place;
        }
        if !found.iter().any(|item| item.paragraph.id == id) {
            return;
        }
        // A note of several paragraphs is several; the first is the one referred to.
        for item in found.iter_mut().skip(1) {
            item.paragraph.kind = ParagraphKind::Footnote;
        }
        let more: Vec<_> = found.iter().skip(1).map(|item| item.paragraph.id).collect();
        self.notes.append(&mut found);
        self.words.note_unless_open(id);
        more.into_iter().for_each(|id| self.words.note(id));
    }

    fn note_by_name(&mut self, element: &Element) {
        let name = element.get("href").unwrap_or_default().trim_start_matches('#');
        if let Some(id) = self.names.get(name) {
            return self.words.note(*id);
        }
        match element.get("marker") {
            Some(marker) => self.words.push(marker),
            None => self.waiting.push((ParagraphId { act: self.act, ordinal: self.last + 1 }, 0, name.to_owned())),
        }
    }

    fn cell(&mut self, element: &Element) {
        let column = self.column.unwrap_or(0).saturating_add(1);
        self.column = Some(column);
        let id = element.get("wId").filter(|_| self.own).and_then(|id| id.parse().ok());
        let (bis, alt) = (small(element, "n:bis"), small(element, "n:alt"));
        self.pending = Some(Pending { kind: ParagraphKind::Cell, level: column, bis, alt, id, number: None });
        if self.own {
            return self.children(element);
        }
        // All blocks of a cell are one paragraph, as a cell is.
        for node in &element.nodes {
            match node {
                Node::Words(words) => self.words.push(words),
                Node::Element(inner) if is_inline(inner) => self.inline(inner),
                Node::Element(inner) => {
                    self.words.push(" ");
                    self.flat(inner);
                    self.words.push(" ");
                }
            }
        }
        if self.words.is_blank() {
            self.words.push("—");
        }
        self.flush();
    }

    fn flat(&mut self, element: &Element) {
        for node in &element.nodes {
            match node {
                Node::Words(words) => self.words.push(words),
                Node::Element(inner) if is_inline(inner) && !breaks(inner) => self.inline(inner),
                Node::Element(inner) => {
                    self.words.push(" ");
                    self.flat(inner);
                }
            }
        }
    }

    fn is_numbered(&self, element: &Element) -> bool {
        if self.own {
            let name = element.name.as_str();
            return matches!(name, "section" | "paragraph" | "point" | "item");
        }
        element.elements().any(|e| e.name == "num" || e.name == "heading") || element.name == "li"
    }

    fn hierarchical(&mut self, element: &Element) {
        let pending = if self.own { self.own_kind(element) } else { self.foreign_kind(element) };
        let is_heading = pending.kind == ParagraphKind::Heading;
        self.pending = Some(pending);
        if let Some(heading) = element.first("heading") {
            self.nodes(heading);
            self.flush();
        }
        self.numbered += u8::from(!is_heading);
        let rest = element.nodes.iter().filter(|node| match node {
            Node::Element(inner) => !matches!(inner.name.as_str(), "num" | "heading"),
            Node::Words(words) => !words.trim().is_empty(),
        });
        for node in rest {
            match node {
                Node::Element(inner) if is_inline(inner) && !breaks(inner) => self.inline(inner),
                Node::Element(inner) => self.walk(inner),
                Node::Words(words) => self.words.push(words),
            }
        }
        if !self.words.is_blank() || self.pending.is_some() {
            self.flush();
        }
        self.numbered -= u8::from(!is_heading);
    }

    fn own_kind(&self, element: &Element) -> Pending {
        let class = element.get("class").unwrap_or_default();
        let said = class.strip_prefix("level-").and_then(|level| level.parse().ok());
        let (kind, level) = match element.name.as_str() {
            "section" => (ParagraphKind::Heading, said.unwrap_or(0)),
            "paragraph" => (kind_of(class).unwrap_or(ParagraphKind::Paragraph), 0),
            "point" | "item" => (ParagraphKind::Subparagraph, said.unwrap_or(self.lists)),
            "p" => (ParagraphKind::Title, 0),
            _ => {
                let kind = element.get("name").and_then(kind_of);
                (kind.unwrap_or(ParagraphKind::Unnumbered), said.unwrap_or(0))
            }
        };
        let id = element.get("wId").and_then(|id| id.parse().ok());
        Pending { kind, level, bis: small(element, "n:bis"), alt: small(element, "n:alt"), id, number: None }
    }

    fn foreign_kind(&self, element: &Element) -> Pending {
        let number = element.first("num").map(|num| squeezed(&num.words())).filter(|num| !num.is_empty());
        let (kind, level) = if element.first("heading").is_some() {
            (ParagraphKind::Heading, number.as_deref().map_or(0, numbers::style))
        } else if self.region != Region::Main || self.column.is_some() {
            (self.usual(), 0)
        } else if element.name == "li" {
            (ParagraphKind::Subparagraph, self.lists.clamp(1, 4))
        } else if self.numbered > 0 {
            (ParagraphKind::Subparagraph, self.numbered.clamp(1, 4))
        } else {
            (ParagraphKind::Paragraph, 0)
        };
        Pending { kind, level, bis: 0, alt: 0, id: None, number }
    }

    /// Returns what words are that nothing more is said of.
    fn usual(&self) -> ParagraphKind {
        match self.region {
            Region::Preface if self.items.iter().any(|item| item.paragraph.kind == ParagraphKind::Title) => {
                ParagraphKind::Heading
            }
            Region::Preface => ParagraphKind::Title,
            Region::Preamble => ParagraphKind::Preambular,
            Region::Main => ParagraphKind::Unnumbered,
        }
    }

    fn identity(&mut self, element: &Element) -> ParagraphId {
        let own = element.get("wId").filter(|_| self.own).and_then(|id| id.parse().ok());
        own.unwrap_or_else(|| self.next())
    }

    fn next(&mut self) -> ParagraphId {
        self.last += 1;
        ParagraphId { act: self.act, ordinal: self.last }
    }

    /// Ends the words that are being read: they are a paragraph.
    fn flush(&mut self) {
        let fresh = if self.own { Words::exact() } else { Words::squeezed() };
        let words = std::mem::replace(&mut self.words, fresh);
        let is_blank = words.is_blank();
        if is_blank && self.pending.is_none() {
            return;
        }
        let usual = self.usual();
        let pending = self.pending.take();
        let (text, marks) = words.finish();
        let mut p = Paragraph { marks, ..Paragraph::new(ParagraphId { act: self.act, ordinal: 0 }, usual, text) };
        let mut number = None;
        let mut id = None;
        if let Some(pending) = pending {
            (p.kind, p.level, p.bis, p.alt) = (pending.kind, pending.level, pending.bis, pending.alt);
            (number, id) = (pending.number, pending.id);
        }
        if is_blank && p.kind != ParagraphKind::Vacant {
            // A number alone is words.
            match number.take() {
                Some(number) if !self.own => {
                    (p.text, p.kind, p.level) = (number, ParagraphKind::Unnumbered, 0);
                }
                _ => return,
            }
        }
        p.id = id.unwrap_or_else(|| self.next());
        self.items.push(Item { paragraph: p, number, place: None });
    }

    /// Puts each footnote at the place that it says it had.
    fn put_notes_back(&mut self) {
        self.notes.sort_by_key(|note| note.place);
        let mut notes = std::mem::take(&mut self.notes).into_iter().peekable();
        let mut out = Vec::new();
        for item in std::mem::take(&mut self.items) {
            while let Some(note) = notes.next_if(|note| note.place.is_some_and(|place| place <= out.len())) {
                out.push(note);
            }
            out.push(item);
        }
        out.extend(notes);
        self.items = out;
    }

    /// Ends the walk.
    pub fn finish(mut self, lang: Lang, remarks: &mut Vec<Remark>) -> Found {
        remarks.append(&mut self.remarks);
        remarks.extend(self.waiting.drain(..).map(|(.., name)| Remark::Unfit(format!("noteRef {name}"))));
        let mut numbers = BTreeMap::new();
        if self.own {
            self.put_notes_back();
        } else {
            self.items.append(&mut self.notes);
            numbers = numbers::settle(lang, self.act, &mut self.last, &mut self.items, remarks);
        }
        let paragraphs: Vec<_> = self.items.into_iter().map(|item| item.paragraph).collect();
        let text = Text::new(lang, paragraphs);
        match Text::parse(&text.bytes()) {
            Ok(text) => Found { text: Some(text), numbers },
            Err(nemcon_negotiation::text::TextFault::Empty) => Found { text: None, numbers },
            Err(fault) => {
                remarks.push(Remark::Unfit(format!("{fault:?}").to_lowercase()));
                let plain = numbers::plain(text, self.act);
                Found { text: (!plain.paragraphs.is_empty()).then_some(plain), numbers }
            }
        }
    }
}

fn small(element: &Element, name: &str) -> u8 {
    element.get(name).and_then(|value| value.parse().ok()).unwrap_or(0)
}
