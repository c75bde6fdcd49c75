//! Proposals as they are written: each operation a `mod`, with its place and its words.

use std::collections::BTreeMap;

use nemcon_negotiation::text::{Added, Operation, Paragraph, Place, Spot, printed};
use nemcon_negotiation::{ParagraphId, Text};

use super::meta::{self, TextualMod};
use super::words::encoded;
use super::xml::Xml;
use super::{Meta, ids, name_of, words};

/// A proposal on a text.
#[derive(Clone, Debug)]
pub struct Amendment<'a> {
    /// What is said of it.
    pub meta: Meta,
    /// The text that it speaks of.
    pub base: &'a Text,
    /// What it asks for.
    pub operations: &'a [Operation],
    /// The same in the words of its language, one for each; may be empty.
    pub words: Vec<String>,
    /// Where it works, in words.
    pub heading: String,
    /// Who stands behind it, in words.
    pub proponents: String,
    /// Why.
    pub reason: Option<String>,
}

/// Writes a proposal.
#[must_use]
pub fn write_amendment(amendment: &Amendment) -> String {
    let mut xml = Xml::document();
    one(&mut xml, amendment, "");
    xml.finish()
}

/// Writes proposals on one text.
#[must_use]
pub fn write_compilation(meta: &Meta, amendments: &[Amendment]) -> String {
    let mut xml = Xml::document();
    xml.open("amendmentList", &[("name", "amendmentList"), ("contains", "singleVersion")]);
    meta::write(&mut xml, meta, "", &[]);
    xml.open("preface", &[]);
    line(&mut xml, "docTitle", &[], &meta.title);
    if let Some(status) = &meta.status {
        line(&mut xml, "docStatus", &[], status);
    }
    xml.close("preface");
    xml.open("collectionBody", &[]);
    xml.open("component", &[("eId", "cmp_base")]);
    xml.empty("documentRef", &[("href", meta.base.as_deref().unwrap_or("#group")), ("showAs", &meta.title)]);
    xml.close("component");
    for (n, amendment) in (1..).zip(amendments) {
        xml.open("component", &[("eId", &format!("cmp_{n}"))]);
        let shown = format!("{}: {}", amendment.proponents, amendment.heading);
        xml.empty("documentRef", &[("href", &format!("#cmpdoc_{n}")), ("showAs", &shown)]);
        xml.close("component");
    }
    xml.close("collectionBody");
    if !amendments.is_empty() {
        xml.open("components", &[]);
        for (n, amendment) in (1..).zip(amendments) {
            xml.open("component", &[("eId", &format!("cmpdoc_{n}"))]);
            one(&mut xml, amendment, &format!("am{n}__"));
            xml.close("component");
        }
        xml.close("components");
    }
    xml.close("amendmentList");
    xml.finish()
}

fn line(xml: &mut Xml, element: &str, attributes: &[(&str, &str)], words: &str) {
    let mut out = Xml::default();
    out.start("p", &[]);
    out.start(element, attributes);
    out.text(words);
    out.end(element);
    out.end("p");
    xml.raw_line(&out.into_string());
}

fn one(xml: &mut Xml, amendment: &Amendment, prefix: &str) {
    let nodes = amendment.base.nodes();
    let writer = Writer {
        base: amendment.meta.base.clone().unwrap_or_default(),
        ids: ids::ids(amendment.base),
        numbers: nodes.iter().map(|node| node.id).zip(printed(&nodes, amendment.base.lang)).collect(),
        prefix,
    };
    let mods: Vec<_> = (1..).zip(amendment.operations).map(|(n, operation)| writer.operation(n, operation)).collect();
    let changes: Vec<TextualMod> = mods.iter().flat_map(|written| &written.changes).map(TextualMod::again).collect();
    let (_, element, _, name) = amendment.meta.kind.row();
    xml.open(element, &[("name", name), ("contains", "singleVersion")]);
    meta::write(xml, &amendment.meta, prefix, &changes);
    let by = amendment.meta.author.as_ref().map(|by| format!("#{prefix}{by}"));
    xml.open("preface", &[]);
    let refers: Vec<_> = by.iter().map(|by| ("refersTo", by.as_str())).collect();
    line(xml, "docProponent", &refers, &amendment.proponents);
    if let Some(status) = &amendment.meta.status {
        line(xml, "docStatus", &[], status);
    }
    xml.close("preface");
    xml.open("amendmentBody", &[]);
    xml.open("amendmentHeading", &[]);
    xml.line("p", &[], &amendment.heading);
    xml.close("amendmentHeading");
    xml.open("amendmentContent", &[]);
    for (n, written) in mods.iter().enumerate() {
        if let Some(words) = amendment.words.get(n) {
            xml.line("p", &[("class", "words")], words);
        }
        xml.raw_line(&written.xml);
    }
    if mods.is_empty() {
        xml.line("p", &[("class", "words")], "");
    }
    xml.close("amendmentContent");
    if let Some(reason) = &amendment.reason {
        xml.open("amendmentJustification", &[]);
        reason.split('\n').for_each(|words| xml.line("p", &[], words));
        xml.close("amendmentJustification");
    }
    xml.close("amendmentBody");
    xml.close(element);
}

struct Written {
    xml: String,
    changes: Vec<TextualMod>,
}

/// An operation in parts: what stands in its `mod`, in order.
#[derive(Default)]
struct Parts<'a> {
    attributes: Vec<(&'static str, String)>,
    /// The paragraph it is on.
    on: Option<ParagraphId>,
    /// Class and words of a `quotedText`.
    quoted: Vec<(&'static str, &'a str)>,
    /// A paragraph that comes.
    added: Option<&'a Added>,
    /// A paragraph put back, with its marks.
    whole: Option<&'a Paragraph>,
    /// Kind and place in `textualMod`.
    changes: Vec<(&'static str, Option<&'static str>)>,
}

impl TextualMod {
    fn again(&self) -> Self {
        Self {
            kind: self.kind,
            source: self.source.clone(),
            destination: self.destination.clone(),
            pos: self.pos,
            old: self.old.clone(),
            new: self.new.clone(),
        }
    }
}

struct Writer<'a> {
    base: String,
    ids: BTreeMap<ParagraphId, String>,
    numbers: BTreeMap<ParagraphId, String>,
    prefix: &'a str,
}

impl Writer<'_> {
    fn operation(&self, n: usize, operation: &Operation) -> Written {
        let parts = parts(operation);
        let id = format!("{}mod_{n}", self.prefix);
        let destination = match parts.on {
            Some(on) => {
                format!("{}#{}", self.base, self.ids.get(&on).cloned().unwrap_or_else(|| encoded(&on.to_string())))
            }
            None if self.base.is_empty() => "#".to_owned(),
            None => self.base.clone(),
        };
        let mut xml = Xml::default();
        let mut attributes = vec![("eId", id.clone())];
        attributes.extend(parts.attributes.iter().cloned());
        let attributes: Vec<_> = attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
        xml.start("p", &[]);
        xml.start("mod", &attributes);
        if let Some(on) = parts.on {
            xml.start("ref", &[("href", &destination)]);
            let number = self.numbers.get(&on).filter(|number| !number.is_empty());
            xml.text(number.map_or("¶", String::as_str));
            xml.end("ref");
            xml.text(" ");
        }
        let (mut old, mut new) = (None, None);
        for (m, (class, words)) in (1..).zip(&parts.quoted) {
            let name = format!("{id}__qtxt_{m}");
            xml.start("quotedText", &[("eId", &name), ("class", class), ("startQuote", "“"), ("endQuote", "”")]);
            xml.text(words);
            xml.end("quotedText");
            *(if *class == "new" { &mut new } else { &mut old }) = Some(name);
        }
        if parts.added.is_some() || parts.whole.is_some() {
            let name = format!("{id}__qstr_1");
            self.structure(&mut xml, &name, &parts);
            new = Some(name);
        }
        xml.end("mod");
        xml.end("p");
        let change = |(kind, pos): &(&'static str, Option<&'static str>)| TextualMod {
            kind,
            source: id.clone(),
            destination: destination.clone(),
            pos: *pos,
            old: old.clone(),
            new: new.clone(),
        };
        Written { xml: xml.into_string(), changes: parts.changes.iter().map(change).collect() }
    }

    fn structure(&self, xml: &mut Xml, name: &str, parts: &Parts) {
        let shape = |kind, level: u8, bis: u8, alt: u8| {
            let mut own = vec![("n:kind", name_of(kind).to_owned())];
            for (name, value) in [("n:level", level), ("n:bis", bis), ("n:alt", alt)] {
                own.extend((value > 0).then(|| (name, value.to_string())));
            }
            own
        };
        let mut own: Vec<(&str, String)> = Vec::new();
        let mut inner = Xml::default();
        if let Some(added) = parts.added {
            own = shape(added.kind, added.level, 0, 0);
            own.push(("n:ordinal", added.ordinal.to_string()));
            inner.text(&added.text);
        }
        if let Some(p) = parts.whole {
            own = shape(p.kind, p.level, p.bis, p.alt);
            own.push(("n:id", p.id.to_string()));
            words::write(&mut inner, p, &mut |_, _| false);
        }
        let mut attributes = vec![("eId", name), ("startQuote", "“"), ("endQuote", "”")];
        attributes.extend(own.iter().map(|(name, value)| (*name, value.as_str())));
        xml.start("quotedStructure", &attributes);
        xml.start("paragraph", &[("eId", &format!("{name}__para_1"))]);
        xml.start("content", &[]);
        xml.start("p", &[]);
        xml.raw(&inner.into_string());
        ["p", "content", "paragraph", "quotedStructure"].iter().for_each(|name| xml.end(name));
    }
}

fn parts(operation: &Operation) -> Parts<'_> {
    let mut parts = Parts::default();
    match operation {
        Operation::Replace { spot, with } => {
            parts.spot("replace", spot);
            parts.quoted.extend((!with.is_empty()).then_some(("new", with.as_str())));
            let kind = match (spot.expected.is_empty(), with.is_empty()) {
                (true, _) => "insertion",
                (_, true) => "repeal",
                _ => "substitution",
            };
            parts.changes.push((kind, Some("inside")));
        }
        Operation::Insert { place, paragraph } => {
            parts.is("insert");
            parts.to(place);
            parts.on = at(place);
            parts.added = Some(paragraph);
            parts.changes.push(("insertion", Some(if parts.on.is_some() { "after" } else { "start" })));
        }
        Operation::Delete { at, expected } => {
            parts.on("delete", at);
            parts.old(expected);
            parts.changes.push(("repeal", None));
        }
        Operation::Move { at, level, place } => {
            parts.on("move", at);
            parts.to(place);
            parts.attributes.extend(level.map(|level| ("n:level", level.to_string())));
            // The standard has no move: it is a repeal and an insertion of one source.
            parts.changes.extend([("repeal", None), ("insertion", None)]);
        }
        Operation::Split { ordinal, spot } => {
            parts.spot("split", spot);
            parts.attributes.push(("n:ordinal", ordinal.to_string()));
            parts.changes.push(("split", None));
        }
        Operation::Merge { at, between, with } => {
            parts.on("merge", at);
            parts.attributes.push(("n:with", with.to_string()));
            parts.quoted.push(("between", between));
            parts.changes.push(("join", None));
        }
        Operation::Alternative { at, paragraph } => {
            parts.on("alternative", at);
            parts.added = Some(paragraph);
            parts.changes.push(("insertion", Some("after")));
        }
        Operation::Bracket { spot, until } => parts.brackets("bracket", spot, until.as_ref()),
        Operation::Unbracket { spot, until } => parts.brackets("unbracket", spot, until.as_ref()),
        Operation::Retain { spot } => parts.spot("retain", spot),
        Operation::AgreeAdRef { at, expected } => {
            parts.on("agree", at);
            parts.attributes.push(("refersTo", "#agreedAdRef".to_owned()));
            parts.old(expected);
        }
        Operation::Restore { expected, paragraph, place } => {
            parts.on("restore", &paragraph.id);
            if let Some(place) = place {
                parts.to(place);
            }
            parts.quoted.extend(expected.as_ref().map(|expected| ("old", expected.as_str())));
            parts.whole = Some(paragraph);
            parts.changes.push(("substitution", None));
        }
    }
    parts
}

fn at(place: &Place) -> Option<ParagraphId> {
    match place {
        Place::Beginning => None,
        Place::After(at) => Some(*at),
    }
}

impl<'a> Parts<'a> {
    fn is(&mut self, name: &str) {
        self.attributes.push(("n:op", name.to_owned()));
    }

    fn on(&mut self, name: &str, at: &ParagraphId) {
        self.is(name);
        self.attributes.push(("n:at", at.to_string()));
        self.on = Some(*at);
    }

    fn to(&mut self, place: &Place) {
        self.attributes.push(("n:to", at(place).map_or_else(|| "beginning".to_owned(), |at| at.to_string())));
    }

    fn old(&mut self, words: &'a str) {
        self.quoted.extend((!words.is_empty()).then_some(("old", words)));
    }

    fn spot(&mut self, name: &str, spot: &'a Spot) {
        self.on(name, &spot.at);
        self.attributes.push(("n:from", spot.from.to_string()));
        self.old(&spot.expected);
    }

    fn brackets(&mut self, name: &str, spot: &'a Spot, until: Option<&'a Spot>) {
        self.spot(name, spot);
        self.attributes.push(("refersTo", "#bracketed".to_owned()));
        if let Some(until) = until {
            self.attributes.push(("n:until", format!("{}@{}", until.at, until.from)));
            self.quoted.push(("until", &until.expected));
        }
        self.changes.push(("substitution", Some("inside")));
    }
}
