//! A part of the package as a tree of elements: no declarations of documents, no entities, bounded in depth and number.

use std::collections::HashSet;
use std::rc::Rc;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::fault::{Fault, Wrong};

/// Most elements and stretches of text in all parts together.
pub(super) const MOST_NODES: usize = 500_000;
/// Most bytes of words in all parts together: some thousand pages.
const MOST_WORDS: usize = 3 << 20;
/// Deepest nesting.
const DEEPEST: usize = 200;
/// Most paragraphs of the body and of its notes.
pub(super) const MOST_PARAGRAPHS: usize = 20_000;

/// The names of namespaces as they are called here, in both variants of the format.
const SPACES: [(&str, &str); 17] = [
    ("http://purl.org/dc/elements/1.1/", "dc:"),
    ("http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp:"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "ep:"),
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
    ("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
    ("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
    ("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"),
    ("http://schemas.openxmlformats.org/package/2006/content-types", "ct:"),
    ("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
    ("http://schemas.microsoft.com/office/word/2012/wordml", "w15:"),
    ("http://schemas.microsoft.com/office/word/2023/wordml/word16du", "w16du:"),
];

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// `w:p` and the like, whatever the file calls the namespace; of an unknown one `?:` and the name.
    pub name: Rc<str>,
    pub attributes: Vec<(Rc<str>, Box<str>)>,
    pub children: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub fn is(&self, name: &str) -> bool {
        &*self.name == name
    }

    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
    }

    pub fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.is(name))
    }

    /// Returns a child, and lets all else go.
    pub fn take(self, name: &str) -> Option<Element> {
        let child = |node| if let Node::Element(element) = node { Some(element) } else { None };
        self.children.into_iter().filter_map(child).find(|element| element.is(name))
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| &**known == name).map(|(_, value)| &**value)
    }

    /// Returns `w:val` of a child.
    pub fn val(&self, name: &str) -> Option<&str> {
        self.child(name)?.attribute("w:val")
    }

    /// Says whether a property that is on by being there is on.
    pub fn is_on(&self, name: &str) -> bool {
        self.child(name).is_some_and(|on| !matches!(on.attribute("w:val"), Some("0" | "false" | "off" | "none")))
    }

    /// Returns the words of all texts in it, whatever they belong to.
    pub fn words(&self) -> String {
        let mut out = String::new();
        self.push_words(&mut out);
        out
    }

    fn push_words(&self, out: &mut String) {
        for node in &self.children {
            match node {
                Node::Element(element) => element.push_words(out),
                Node::Text(text) => out.push_str(text),
            }
        }
    }
}

/// Reads parts, all within one measure.
#[derive(Default)]
pub(crate) struct Reader {
    names: HashSet<Rc<str>>,
    nodes: usize,
    words: usize,
    paragraphs: usize,
}

impl Reader {
    /// Reads a part; returns its outermost element.
    pub fn read(&mut self, part: &str, bytes: &[u8]) -> Result<Element, Fault> {
        let wrong = |what: Wrong| Fault::Part { part: part.to_owned(), what };
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|_| wrong(Wrong::Encoding))?;
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        let mut open: Vec<Element> = vec![Element::default()];
        loop {
            let broken = |at: u64| wrong(Wrong::Xml { at });
            let at = reader.buffer_position();
            let (space, event) = reader.read_resolved_event().map_err(|_| broken(at))?;
            match event {
                Event::Start(start) => {
                    if open.len() > DEEPEST {
                        return Err(wrong(Wrong::TooDeep));
                    }
                    let space = prefix(&space);
                    let element = self.element(space, &start, &reader).ok_or_else(|| broken(at))?;
                    self.paragraphs += usize::from(element.is("w:p"));
                    self.count(part)?;
                    open.push(element);
                }
                Event::End(_) => {
                    let mut element = open.pop().ok_or_else(|| broken(at))?;
                    // Most elements have one child: what was kept for more is given back.
                    element.children.shrink_to_fit();
                    let around = open.last_mut().ok_or_else(|| broken(at))?;
                    around.children.push(Node::Element(element));
                }
                Event::Text(words) => self.words(&mut open, &words.xml10_content()),
                Event::CData(words) => self.words(&mut open, &words.xml10_content()),
                Event::GeneralRef(named) => {
                    let c = match named.resolve_char_ref().map_err(|_| broken(at))? {
                        Some(c) => c,
                        None => predefined(&named.xml10_content()).ok_or_else(|| wrong(Wrong::Entity))?,
                    };
                    self.words(&mut open, c.encode_utf8(&mut [0; 4]));
                }
                Event::DocType(_) => return Err(wrong(Wrong::Entity)),
                Event::Eof => break,
                Event::Decl(decl) => {
                    let encoding = decl.encoding().and_then(Result::ok).map(|name| name.to_ascii_lowercase());
                    if encoding.is_some_and(|name| !matches!(name.as_str(), "utf-8" | "utf8" | "us-ascii")) {
                        return Err(wrong(Wrong::Encoding));
                    }
                }
                Event::Empty(_) | Event::Comment(_) | Event::PI(_) => {}
            }
        }
        self.count(part)?;
        let end = wrong(Wrong::Xml { at: text.len() as u64 });
        match (open.pop(), open.is_empty()) {
            (Some(mut all), true) if all.children.len() == 1 => match all.children.pop() {
                Some(Node::Element(element)) => Ok(element),
                _ => Err(end),
            },
            _ => Err(end),
        }
    }

    fn count(&mut self, part: &str) -> Result<(), Fault> {
        self.nodes += 1;
        if self.paragraphs > MOST_PARAGRAPHS {
            return Err(Fault::TooManyParagraphs);
        }
        if self.nodes > MOST_NODES || self.words > MOST_WORDS {
            return Err(Fault::Part { part: part.to_owned(), what: Wrong::TooMuch });
        }
        Ok(())
    }

    fn words(&mut self, open: &mut [Element], words: &str) {
        let in_root = open.len() == 1;
        let Some(around) = open.last_mut() else { return };
        if in_root && words.trim().is_empty() {
            return;
        }
        // Spaces between elements are of the file, but within a text they are of the document.
        let is_text = matches!(&*around.name, "w:t" | "w:delText" | "m:t" | "a:t" | "w:instrText" | "w:delInstrText");
        if !is_text && words.trim().is_empty() {
            return;
        }
        // Looked at with the next element; one stretch is no longer than the part.
        self.words += words.len();
        match around.children.last_mut() {
            Some(Node::Text(before)) => before.push_str(words),
            _ => {
                self.nodes += 1;
                around.children.push(Node::Text(words.into()));
            }
        }
    }

    fn element(&mut self, space: &str, start: &BytesStart<'_>, reader: &NsReader<&[u8]>) -> Option<Element> {
        let name = self.name(space, start.local_name().as_ref());
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.ok()?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let (resolved, local) = reader.resolver().resolve_attribute(attribute.key);
            let space = if matches!(resolved, ResolveResult::Unbound) { "" } else { prefix(&resolved) };
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
            attributes.push((self.name(space, local.as_ref()), value.into()));
        }
        attributes.shrink_to_fit();
        Some(Element { name, attributes, children: Vec::new() })
    }

    fn name(&mut self, space: &str, local: &str) -> Rc<str> {
        let name = format!("{space}{local}");
        if let Some(known) = self.names.get(name.as_str()) {
            return Rc::clone(known);
        }
        let name: Rc<str> = name.into();
        self.names.insert(Rc::clone(&name));
        name
    }
}

fn prefix(resolved: &ResolveResult<'_>) -> &'static str {
    let ResolveResult::Bound(space) = resolved else { return "?:" };
    SPACES.iter().find(|(known, _)| *known == space.0).map_or("?:", |(_, prefix)| prefix)
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}
