//! The parts of a file, read into what they say.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::fault::{Fault, Wrong};
use super::model::{Block, Cell, Comment, How, Note, Par, Piece, Row, Track, Tracks, What};
use super::numbering::Numbering;
use super::package::Package;
use super::xml::{Element, Node};

/// A Word file.
pub struct Document {
    pub(super) body: Vec<Block>,
    pub(super) notes: Vec<Note>,
    pub(super) numbering: Numbering,
    /// Comments, in order of the file.
    pub comments: Vec<Comment>,
    pub(super) oddities: BTreeMap<Oddity, u32>,
    pub(super) has_heads: bool,
}

/// Things that a file can hold and a text cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Oddity {
    Picture,
    Object,
    Equation,
    Symbol,
    TextBox,
    OtherDocument,
}

impl Document {
    /// Reads a file, or says why it is refused.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let mut package = Package::open(bytes)?;
        Self::of(&mut package)
    }

    pub(super) fn of(package: &mut Package<'_>) -> Result<Self, Fault> {
        let main = package.main.clone();
        let missing = || Fault::Part { part: main.clone(), what: Wrong::Missing };
        let root = package.part(&main)?.ok_or_else(missing)?;
        if !root.is("w:document") {
            return Err(Fault::OtherDocument);
        }
        let mut parser = Parser::default();
        let mut body = Vec::new();
        // Each element goes when it has been read: a file is never held twice.
        for node in root.take("w:body").ok_or_else(missing)?.children {
            if let Node::Element(element) = node {
                parser.block(&element, &none(), &mut body);
            }
        }
        let mut notes = Vec::new();
        for (kind, name, endnote) in [("footnotes", "w:footnote", false), ("endnotes", "w:endnote", true)] {
            let Some(root) = package.of_kind(kind)? else { continue };
            for of in root.elements().filter(|e| e.is(name)) {
                if !matches!(of.attribute("w:type"), None | Some("normal")) {
                    continue;
                }
                let mut blocks = Vec::new();
                parser.blocks(of, &none(), &mut blocks);
                notes.push(Note { id: of.attribute("w:id").unwrap_or("").into(), endnote, blocks });
            }
        }
        let comments = match package.of_kind("comments")? {
            Some(root) => comments(&root, package.of_kind("commentsExtended")?.as_ref()),
            None => Vec::new(),
        };
        let numbering = Numbering::of(package.of_kind("numbering")?.as_ref(), package.of_kind("styles")?.as_ref());
        let heads = package.all_of_kinds(&["header", "footer"])?;
        let mut says = |head: &Element| {
            let mut blocks = Vec::new();
            parser.blocks(head, &none(), &mut blocks);
            super::changes::all_words(&blocks).contains(char::is_alphabetic)
        };
        let has_heads = heads.iter().any(&mut says);
        Ok(Self { body, notes, numbering, comments, oddities: parser.oddities, has_heads })
    }
}

fn none() -> Tracks {
    Rc::from([])
}

fn comments(root: &Element, extended: Option<&Element>) -> Vec<Comment> {
    let mut by_paragraph: BTreeMap<String, Rc<str>> = BTreeMap::new();
    let mut found = Vec::new();
    for of in root.elements().filter(|e| e.is("w:comment")) {
        let id: Rc<str> = of.attribute("w:id").unwrap_or("").into();
        let paragraphs = || of.elements().filter(|e| e.is("w:p"));
        let last = paragraphs().last().and_then(|p| p.attribute("w14:paraId")).unwrap_or("").to_owned();
        by_paragraph.insert(last.clone(), Rc::clone(&id));
        let lines: Vec<String> = paragraphs().map(plain).filter(|line| !line.trim().is_empty()).collect();
        let comment = Comment {
            id,
            author: of.attribute("w:author").unwrap_or("").into(),
            date: of.attribute("w:date").map(Rc::from),
            text: lines.join("\n"),
            to: None,
            settled: false,
        };
        found.push((last, comment));
    }
    let more = |paragraph: &str| {
        let mut all = extended?.elements().filter(|e| e.is("w15:commentEx"));
        all.find(|e| e.attribute("w15:paraId") == Some(paragraph))
    };
    let with = |(paragraph, comment): (String, Comment)| {
        let Some(more) = more(&paragraph).filter(|_| !paragraph.is_empty()) else { return comment };
        let to = more.attribute("w15:paraIdParent").and_then(|parent| by_paragraph.get(parent)).cloned();
        Comment { to, settled: more.attribute("w15:done") == Some("1"), ..comment }
    };
    found.into_iter().map(with).collect()
}

/// Returns the words of a paragraph as they are after accepting.
fn plain(p: &Element) -> String {
    let mut parser = Parser::default();
    let par = parser.paragraph(p, &none());
    super::sides::words(&par, super::model::Side::Accept)
}

/// What a stretch looks like.
#[derive(Clone, Default)]
struct Look {
    italic: bool,
    hidden: bool,
    format: Option<Rc<str>>,
}

#[derive(Default)]
struct Parser {
    authors: BTreeMap<String, Rc<str>>,
    oddities: BTreeMap<Oddity, u32>,
}

impl Parser {
    fn blocks(&mut self, container: &Element, around: &Tracks, out: &mut Vec<Block>) {
        container.elements().for_each(|element| self.block(element, around, out));
    }

    fn block(&mut self, element: &Element, around: &Tracks, out: &mut Vec<Block>) {
        match &*element.name {
            "w:p" => {
                let par = self.paragraph(element, around);
                out.push(Block::Par(par));
            }
            "w:tbl" => {
                let rows = self.rows(element, around);
                out.push(Block::Table(rows));
            }
            "w:sdt" => {
                let Some(content) = element.child("w:sdtContent") else { return };
                self.blocks(content, around, out);
                if let Some(Block::Par(last)) = out.last_mut() {
                    last.ends = true;
                }
            }
            "w:customXml" | "w:smartTag" | "w:sdtContent" => self.blocks(element, around, out),
            "mc:AlternateContent" => {
                element.elements().filter(|e| e.is("mc:Choice")).for_each(|e| self.blocks(e, around, out));
            }
            "w:altChunk" => self.odd(Oddity::OtherDocument),
            name => {
                if let Some(how) = how(name) {
                    let around = self.under(around, how, element);
                    self.blocks(element, &around, out);
                }
            }
        }
    }

    fn odd(&mut self, what: Oddity) {
        *self.oddities.entry(what).or_default() += 1;
    }

    fn author(&mut self, element: &Element) -> Rc<str> {
        let name = element.attribute("w:author").unwrap_or("");
        if let Some(known) = self.authors.get(name) {
            return Rc::clone(known);
        }
        let author: Rc<str> = name.into();
        self.authors.insert(name.to_owned(), Rc::clone(&author));
        author
    }

    fn track(&mut self, how: How, element: &Element) -> Track {
        // Newer files say the instant beside the local time, which older programs call UTC too.
        let date = element.attribute("w16du:dateUtc").or(element.attribute("w:date")).map(Rc::from);
        Track { how, author: self.author(element), date }
    }

    fn under(&mut self, around: &Tracks, how: How, element: &Element) -> Tracks {
        let track = self.track(how, element);
        around.iter().cloned().chain([track]).collect()
    }

    /// Returns the changes that are noted among properties.
    fn noted(&mut self, properties: Option<&Element>) -> Tracks {
        let Some(properties) = properties else { return none() };
        let mut tracks = Vec::new();
        for element in properties.elements() {
            let how = match &*element.name {
                "w:cellIns" => Some(How::Inserted),
                "w:cellDel" => Some(How::Deleted),
                name => how(name),
            };
            tracks.extend(how.map(|how| self.track(how, element)));
        }
        // Where a mark was put by one and taken out by another, the putting came first.
        tracks.sort_by_key(|track| track.how.is_old());
        tracks.into()
    }

    fn rows(&mut self, table: &Element, around: &Tracks) -> Vec<Row> {
        let mut rows = Vec::new();
        self.push_rows(table, around, &mut rows);
        rows
    }

    fn push_rows(&mut self, table: &Element, around: &Tracks, rows: &mut Vec<Row>) {
        for element in table.elements() {
            match &*element.name {
                "w:tr" => {
                    let noted = self.noted(element.child("w:trPr"));
                    let tracks = around.iter().cloned().chain(noted.iter().cloned()).collect();
                    let mut cells = Vec::new();
                    self.push_cells(element, &mut cells);
                    rows.push(Row { tracks, cells });
                }
                "w:sdt" | "w:sdtContent" | "w:customXml" => self.push_rows(element, around, rows),
                name => {
                    if let Some(how) = how(name) {
                        let around = self.under(around, how, element);
                        self.push_rows(element, &around, rows);
                    }
                }
            }
        }
    }

    fn push_cells(&mut self, row: &Element, cells: &mut Vec<Cell>) {
        for element in row.elements() {
            match &*element.name {
                "w:tc" => {
                    let properties = element.child("w:tcPr");
                    let tracks = self.noted(properties);
                    let span = properties.and_then(|p| p.val("w:gridSpan")).and_then(|n| n.parse().ok()).unwrap_or(1);
                    let merge = properties.and_then(|p| p.child("w:vMerge"));
                    let goes_on = merge.is_some_and(|m| m.attribute("w:val") != Some("restart"));
                    let mut blocks = Vec::new();
                    self.blocks(element, &none(), &mut blocks);
                    cells.push(Cell { tracks, blocks, span, goes_on });
                }
                "w:sdt" | "w:sdtContent" | "w:customXml" => self.push_cells(element, cells),
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, p: &Element, around: &Tracks) -> Par {
        let mut par = Par { around: Rc::clone(around), ..Par::default() };
        if let Some(properties) = p.child("w:pPr") {
            par.style = properties.val("w:pStyle").map(Rc::from);
            par.numbering = properties.child("w:numPr").and_then(|of| {
                let level = of.val("w:ilvl").and_then(|level| level.parse().ok()).unwrap_or(0);
                Some((of.val("w:numId")?.into(), level))
            });
            par.outline = properties.val("w:outlineLvl").and_then(|level| level.parse().ok());
            par.centred = properties.val("w:jc") == Some("center");
            par.right_to_left = properties.is_on("w:bidi");
            par.mark = self.noted(properties.child("w:rPr"));
            let change = properties.child("w:pPrChange");
            par.format = change.map(|change| self.author(change));
        }
        let mut bold = (0, 0);
        self.inline(p, &none(), &Look::default(), &mut par, &mut bold);
        par.bold = bold.1 > 0 && bold.0 == bold.1;
        par
    }

    fn inline(&mut self, of: &Element, tracks: &Tracks, look: &Look, par: &mut Par, bold: &mut (usize, usize)) {
        for node in &of.children {
            let Node::Element(element) = node else { continue };
            let words = |par: &mut Par, text: &str| {
                par.push_words(text, look.italic, look.hidden, look.format.as_ref(), tracks);
            };
            let mut push = |what: What| par.pieces.push(Piece { what, tracks: Rc::clone(tracks) });
            match &*element.name {
                "w:t" | "w:delText" | "m:t" | "a:t" => words(par, &element.words()),
                "w:tab" if of.is("w:r") => words(par, "\t"),
                "w:br" | "w:cr" => words(par, "\n"),
                "w:noBreakHyphen" => words(par, "\u{2011}"),
                "w:pPr" | "w:rPr" | "w:instrText" | "w:delInstrText" | "mc:Fallback" | "w:tblPr" => {}
                "w:footnoteReference" | "w:endnoteReference" => {
                    let id = element.attribute("w:id").unwrap_or("").into();
                    push(What::Note { id, endnote: element.is("w:endnoteReference") });
                }
                "w:commentRangeStart" => push(What::CommentBegins(element.attribute("w:id").unwrap_or("").into())),
                "w:commentRangeEnd" => push(What::CommentEnds(element.attribute("w:id").unwrap_or("").into())),
                "w:r" => {
                    let properties = element.child("w:rPr");
                    let is_on = |name: &str| properties.is_some_and(|p| p.is_on(name));
                    let change = properties.and_then(|p| p.child("w:rPrChange"));
                    let look = Look {
                        italic: is_on("w:i") || is_on("w:iCs") && is_on("w:rtl"),
                        hidden: is_on("w:vanish"),
                        format: change.map(|change| self.author(change)),
                    };
                    let own = element.elements().any(|e| e.is("w:t"));
                    *bold = (bold.0 + usize::from(own && is_on("w:b")), bold.1 + usize::from(own));
                    self.inline(element, tracks, &look, par, bold);
                }
                "w:p" => {
                    self.odd(Oddity::TextBox);
                    let inner = self.paragraph(element, &none());
                    par.boxes.push(Block::Par(inner));
                }
                "w:tbl" => {
                    let rows = self.rows(element, &none());
                    par.boxes.push(Block::Table(rows));
                }
                name => {
                    match name {
                        "w:drawing" | "w:pict" if !has_box(element) => self.odd(Oddity::Picture),
                        "w:object" => self.odd(Oddity::Object),
                        "m:oMath" => self.odd(Oddity::Equation),
                        "w:sym" => self.odd(Oddity::Symbol),
                        _ => {}
                    }
                    match how(name) {
                        Some(how) => {
                            let tracks = self.under(tracks, how, element);
                            self.inline(element, &tracks, look, par, bold);
                        }
                        None => self.inline(element, tracks, look, par, bold),
                    }
                }
            }
        }
    }
}

fn has_box(element: &Element) -> bool {
    element.is("w:txbxContent") || element.elements().any(has_box)
}

fn how(name: &str) -> Option<How> {
    Some(match name {
        "w:ins" => How::Inserted,
        "w:del" => How::Deleted,
        "w:moveFrom" => How::MovedFrom,
        "w:moveTo" => How::MovedTo,
        _ => return None,
    })
}
