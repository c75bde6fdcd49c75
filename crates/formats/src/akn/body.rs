//! A text as it is written: title, preamble, sections with their paragraphs.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::text::{Paragraph, ParagraphKind, printed};
use nemcon_negotiation::{Lang, ParagraphId, Text};

use super::xml::Xml;
use super::{ids, name_of, words};

/// Writes a text.
pub fn write(xml: &mut Xml, text: &Text) {
    let mut body = Body::new(text);
    let titles = body.leading(|p| p.kind == ParagraphKind::Title, 0);
    if titles > 0 {
        xml.open("preface", &[]);
        body.range(0..titles).for_each(|at| body.title(xml, at));
        xml.close("preface");
    }
    let preamble = body.preamble(titles);
    if preamble > titles {
        xml.open("preamble", &[]);
        body.preambular(xml, titles..preamble);
        xml.close("preamble");
    }
    xml.open("mainBody", &[]);
    body.main(xml, preamble..text.paragraphs.len());
    xml.close("mainBody");
}

/// What is open while the body is written.
enum Open {
    Section(u8),
    Annex,
    Option,
    /// A paragraph, or a subparagraph of that level, with the list under it.
    Numbered(u8, &'static str),
    /// A list without a paragraph over it.
    List,
}

struct Body<'a> {
    text: &'a Text,
    numbers: Vec<String>,
    ids: BTreeMap<ParagraphId, String>,
    places: BTreeMap<ParagraphId, usize>,
    /// Footnotes to which a mark refers; they are written there.
    referred: BTreeSet<ParagraphId>,
    written: BTreeSet<ParagraphId>,
}

impl<'a> Body<'a> {
    fn new(text: &'a Text) -> Self {
        let referred = text.paragraphs.iter().flat_map(|p| &p.marks).filter_map(|mark| match &mark.kind {
            nemcon_negotiation::text::MarkKind::Footnote(id) => Some(*id),
            _ => None,
        });
        // A note to which only itself or another such note refers is written where it lies.
        let from_text = text.paragraphs.iter().filter(|p| p.kind != ParagraphKind::Footnote);
        let from_text: BTreeSet<_> = from_text.flat_map(notes_of).collect();
        let mut reached: BTreeSet<ParagraphId> = BTreeSet::new();
        let mut next: Vec<_> = from_text.into_iter().collect();
        let places: BTreeMap<_, _> = text.paragraphs.iter().enumerate().map(|(at, p)| (p.id, at)).collect();
        let all: BTreeSet<_> = referred.collect();
        while let Some(id) = next.pop() {
            if all.contains(&id) && reached.insert(id) {
                next.extend(places.get(&id).into_iter().flat_map(|at| notes_of(&text.paragraphs[*at])));
            }
        }
        Self {
            text,
            numbers: printed(&text.nodes(), text.lang),
            ids: ids::ids(text),
            places,
            referred: reached,
            written: BTreeSet::new(),
        }
    }

    /// Returns those of a range that are written where they lie.
    fn range(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = usize> + use<'a> {
        let (text, referred) = (self.text, self.referred.clone());
        range.filter(move |at| !referred.contains(&text.paragraphs[*at].id))
    }

    /// Returns where the run of those that fit, and of footnotes among them, ends.
    fn leading(&self, fits: impl Fn(&Paragraph) -> bool, from: usize) -> usize {
        let rest = &self.text.paragraphs[from..];
        let run = rest.iter().take_while(|p| fits(p) || self.referred.contains(&p.id)).count();
        from + rest[..run].iter().rposition(fits).map_or(0, |last| last + 1)
    }

    fn preamble(&self, from: usize) -> usize {
        use ParagraphKind::{Note, Preambular, Subparagraph, Vacant};
        let fits =
            |p: &Paragraph| matches!(p.kind, Preambular | Note | Subparagraph) || (p.kind, p.level) == (Vacant, 1);
        let first = self.range(from..self.text.paragraphs.len()).next();
        let begins = first.is_some_and(|at| matches!(self.text.paragraphs[at].kind, Preambular | Note | Vacant));
        let end = self.leading(fits, from);
        let holds = self.text.paragraphs[from..end].iter().any(|p| p.kind == Preambular);
        if begins && holds { end } else { from }
    }

    fn words(&mut self, at: usize) -> String {
        let mut xml = Xml::default();
        let p = &self.text.paragraphs[at];
        words::write(&mut xml, p, &mut |xml, id| self.note(xml, id));
        xml.into_string()
    }

    /// Writes a footnote where it is first referred to.
    fn note(&mut self, xml: &mut Xml, id: &ParagraphId) -> bool {
        let Some(at) = self.places.get(id).copied() else { return false };
        if !self.written.insert(*id) {
            return false;
        }
        let (wid, place) = (id.to_string(), at.to_string());
        let eid = self.ids[id].clone();
        let attributes = [
            ("marker", self.numbers[at].clone()),
            ("placement", "bottom".to_owned()),
            ("eId", eid),
            ("wId", wid),
            ("n:place", place),
        ];
        let mut attributes: Vec<_> = attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let p = &self.text.paragraphs[at];
        let (bis, alt) = (p.bis.to_string(), p.alt.to_string());
        attributes.extend((p.bis > 0).then_some(("n:bis", bis.as_str())));
        attributes.extend((p.alt > 0).then_some(("n:alt", alt.as_str())));
        xml.start("authorialNote", &attributes);
        xml.start("p", &[]);
        let words = self.words(at);
        xml.raw(&words);
        xml.end("p");
        xml.end("authorialNote");
        true
    }

    /// Returns the names of a paragraph and what its kind does not say.
    fn attributes(&self, at: usize) -> Vec<(&'static str, String)> {
        let p = &self.text.paragraphs[at];
        let mut out = vec![("eId", self.ids[&p.id].clone()), ("wId", p.id.to_string())];
        if p.alt > 0 {
            let to = self.text.paragraphs[..at].iter().rev().find(|other| other.alt == 0);
            out.extend(to.map(|to| ("alternativeTo", self.ids[&to.id].clone())));
            out.push(("n:alt", p.alt.to_string()));
        }
        if p.bis > 0 {
            out.push(("n:bis", p.bis.to_string()));
        }
        if is_bracketed(&p.text) {
            out.push(("refersTo", "#bracketed".to_owned()));
        }
        out
    }

    fn title(&mut self, xml: &mut Xml, at: usize) {
        let words = self.words(at);
        let attributes = self.attributes(at);
        let mut line = Xml::default();
        line.start("p", &with(&[], &attributes));
        line.start("docTitle", &[]);
        line.raw(&words);
        line.end("docTitle");
        line.end("p");
        xml.raw_line(&line.into_string());
    }

    fn paragraph(&mut self, xml: &mut Xml, at: usize) {
        let words = self.words(at);
        xml.raw_line(&format!("<p>{words}</p>"));
    }

    fn number(&self, xml: &mut Xml, at: usize) {
        let number = match self.text.paragraphs[at].kind {
            ParagraphKind::Paragraph | ParagraphKind::Vacant => stopped(self.text.lang, &self.numbers[at]),
            _ => self.numbers[at].clone(),
        };
        if !number.is_empty() {
            xml.line("num", &[], &number);
        }
    }

    fn preambular(&mut self, xml: &mut Xml, range: std::ops::Range<usize>) {
        // The levels of the lists that are open.
        let mut lists: Vec<u8> = Vec::new();
        let mut container = false;
        for at in self.range(range) {
            let p = &self.text.paragraphs[at];
            if p.kind == ParagraphKind::Subparagraph {
                if !container {
                    xml.open("container", &[("name", "subparagraphs")]);
                    container = true;
                }
                while lists.last().is_some_and(|level| *level > p.level) {
                    lists.pop();
                    xml.close("item");
                    xml.close("blockList");
                }
                if lists.last() == Some(&p.level) {
                    xml.close("item");
                } else {
                    xml.open("blockList", &[("eId", &format!("{}__list", self.ids[&p.id]))]);
                    lists.push(p.level);
                }
                let level = format!("level-{}", p.level);
                let shown = (usize::from(p.level) != lists.len()).then_some(level.as_str());
                let attributes = self.attributes(at);
                xml.open("item", &with(&class(shown), &attributes));
                self.number(xml, at);
                self.paragraph(xml, at);
                continue;
            }
            self.end_lists(xml, &mut lists);
            if container {
                xml.close("container");
            }
            container = true;
            let level = (p.level > 0).then(|| format!("level-{}", p.level));
            let mut own = vec![("name", name_of(p.kind))];
            own.extend(class(level.as_deref()));
            let attributes = self.attributes(at);
            xml.open("container", &with(&own, &attributes));
            self.paragraph(xml, at);
        }
        self.end_lists(xml, &mut lists);
        if container {
            xml.close("container");
        }
    }

    fn end_lists(&self, xml: &mut Xml, lists: &mut Vec<u8>) {
        for _ in lists.drain(..) {
            xml.close("item");
            xml.close("blockList");
        }
    }

    fn main(&mut self, xml: &mut Xml, range: std::ops::Range<usize>) {
        let order: Vec<usize> = self.range(range).collect();
        let mut open: Vec<Open> = Vec::new();
        let mut rows = 0;
        for (i, at) in order.iter().copied().enumerate() {
            let p = &self.text.paragraphs[at];
            let next = order.get(i + 1).map(|at| &self.text.paragraphs[*at]);
            if p.kind != ParagraphKind::Cell && rows > 0 {
                end_table(xml, &mut rows);
            }
            let heads = next.is_some_and(|next| {
                next.kind == ParagraphKind::Subparagraph
                    && (p.kind != ParagraphKind::Subparagraph || next.level > p.level)
            });
            while open.last().is_some_and(|last| ends(last, p)) {
                close(xml, open.pop());
            }
            match p.kind {
                ParagraphKind::Heading | ParagraphKind::Annex | ParagraphKind::Option => {
                    self.head(xml, at, &mut open);
                }
                ParagraphKind::Cell => self.cell(xml, at, &mut rows),
                ParagraphKind::Subparagraph => {
                    if !matches!(open.last(), Some(Open::Numbered(..) | Open::List)) {
                        xml.open("list", &[("eId", &format!("{}__list", self.ids[&p.id]))]);
                        open.push(Open::List);
                    }
                    self.numbered(xml, at, heads, &mut open);
                }
                _ => self.numbered(xml, at, heads, &mut open),
            }
        }
        if rows > 0 {
            end_table(xml, &mut rows);
        }
        while !open.is_empty() {
            close(xml, open.pop());
        }
    }

    fn head(&mut self, xml: &mut Xml, at: usize, open: &mut Vec<Open>) {
        let p = &self.text.paragraphs[at];
        let level = format!("level-{}", p.level);
        let (element, own, kind) = match p.kind {
            ParagraphKind::Heading => ("section", vec![("class", level.as_str())], Open::Section(p.level)),
            ParagraphKind::Annex => ("hcontainer", vec![("name", "annex")], Open::Annex),
            _ => ("hcontainer", vec![("name", "option")], Open::Option),
        };
        let (attributes, words) = (self.attributes(at), self.words(at));
        xml.open(element, &with(&own, &attributes));
        self.number(xml, at);
        xml.raw_line(&format!("<heading>{words}</heading>"));
        open.push(kind);
    }

    fn numbered(&mut self, xml: &mut Xml, at: usize, heads: bool, open: &mut Vec<Open>) {
        use ParagraphKind::{Paragraph, Subparagraph, Unnumbered, Vacant};
        let p = &self.text.paragraphs[at];
        let depth = open.iter().rev().take_while(|open| matches!(open, Open::Numbered(..) | Open::List)).count();
        let level = format!("level-{}", p.level);
        let (element, own): (&'static str, Vec<(&str, &str)>) = match (p.kind, p.level) {
            (Paragraph, _) => ("paragraph", vec![]),
            (Unnumbered, _) => ("paragraph", vec![("class", "unnumbered")]),
            (Vacant, 0) => ("paragraph", vec![("class", "vacant"), ("status", "removed")]),
            (Subparagraph, own) => ("point", class((usize::from(own) != depth).then_some(level.as_str()))),
            (kind, own) => {
                let mut attributes = vec![("name", name_of(kind))];
                attributes.extend(class((own > 0).then_some(level.as_str())));
                ("hcontainer", attributes)
            }
        };
        let attributes = self.attributes(at);
        xml.open(element, &with(&own, &attributes));
        self.number(xml, at);
        if heads {
            xml.open("list", &[("eId", &format!("{}__list", self.ids[&p.id]))]);
            xml.open("intro", &[]);
            self.paragraph(xml, at);
            xml.close("intro");
            open.push(Open::Numbered(p.level, element));
            return;
        }
        xml.open("content", &[]);
        self.paragraph(xml, at);
        xml.close("content");
        xml.close(element);
    }

    fn cell(&mut self, xml: &mut Xml, at: usize, rows: &mut usize) {
        let p = &self.text.paragraphs[at];
        if *rows == 0 {
            xml.open("hcontainer", &[("name", "table"), ("eId", &format!("{}__table", self.ids[&p.id]))]);
            xml.open("content", &[]);
            xml.open("table", &[("eId", &format!("{}__rows", self.ids[&p.id]))]);
        } else if p.level == 1 {
            xml.close("tr");
        }
        if *rows == 0 || p.level == 1 {
            xml.open("tr", &[]);
        }
        *rows += 1;
        let attributes = self.attributes(at);
        xml.open("td", &with(&[], &attributes));
        self.paragraph(xml, at);
        xml.close("td");
    }
}

fn notes_of(p: &Paragraph) -> Vec<ParagraphId> {
    let note = |mark: &nemcon_negotiation::text::Mark| match &mark.kind {
        nemcon_negotiation::text::MarkKind::Footnote(id) => Some(*id),
        _ => None,
    };
    p.marks.iter().filter_map(note).collect()
}

/// Says whether what is open ends before that paragraph.
fn ends(open: &Open, p: &Paragraph) -> bool {
    use ParagraphKind::{Annex, Heading, Option, Subparagraph};
    match open {
        Open::Numbered(level, _) => p.kind != Subparagraph || *level >= p.level,
        Open::List => p.kind != Subparagraph,
        Open::Option => matches!(p.kind, Option | Heading | Annex),
        Open::Section(level) => p.kind == Annex || p.kind == Heading && *level >= p.level,
        Open::Annex => p.kind == Annex,
    }
}

fn close(xml: &mut Xml, open: core::option::Option<Open>) {
    match open {
        Some(Open::Section(_)) => xml.close("section"),
        Some(Open::Annex | Open::Option) => xml.close("hcontainer"),
        Some(Open::Numbered(_, element)) => {
            xml.close("list");
            xml.close(element);
        }
        Some(Open::List) => xml.close("list"),
        None => {}
    }
}

fn end_table(xml: &mut Xml, rows: &mut usize) {
    *rows = 0;
    ["tr", "table", "content", "hcontainer"].iter().for_each(|name| xml.close(name));
}

fn class(name: core::option::Option<&str>) -> Vec<(&str, &str)> {
    name.map(|name| ("class", name)).into_iter().collect()
}

fn with<'a>(own: &[(&'a str, &'a str)], attributes: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    let own = own.iter().copied();
    own.chain(attributes.iter().map(|(name, value)| (*name, value.as_str()))).collect()
}

/// Says whether a paragraph stands in brackets as a whole.
fn is_bracketed(words: &str) -> bool {
    words.starts_with(['[', '［']) && words.ends_with([']', '］'])
}

/// Returns the number of a paragraph as it is printed before it.
#[must_use]
pub fn stopped(lang: Lang, number: &str) -> String {
    match lang {
        _ if number.is_empty() => String::new(),
        Lang::Ar => format!("{number} -"),
        _ => format!("{number}."),
    }
}
