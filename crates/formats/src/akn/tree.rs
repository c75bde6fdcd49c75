//! XML from a stranger as a tree, in bounded time and memory: no DOCTYPE, no entities of its own, no more elements, depth
//! or attributes than a document needs.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{AKN, Fault, OWN};

/// Longest file that is read, in bytes.
pub const MOST_BYTES: usize = 8 << 20;
/// Most elements that are read.
pub const MOST_ELEMENTS: usize = 200_000;
/// How deep elements may lie in each other.
pub const MOST_DEPTH: usize = 100;
const MOST_ATTRIBUTES: usize = 64;

/// What an element holds.
#[derive(Debug)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Words.
    Words(String),
}

/// An element of the standard, or of another namespace, whose name then begins with `n:` (ours) or `?:`.
#[derive(Debug, Default)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes, in order; ours begin with `n:`, those of XML with `xml:`, others with `?:`.
    pub attributes: Vec<(String, String)>,
    /// What it holds.
    pub nodes: Vec<Node>,
}

impl Element {
    /// Returns an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Returns the elements in it.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Words(_) => None,
        })
    }

    /// Returns the first element of that name in it.
    pub fn first(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// Returns the first element of that name at any depth.
    pub fn find(&self, name: &str) -> Option<&Element> {
        self.elements().find_map(|element| if element.name == name { Some(element) } else { element.find(name) })
    }

    /// Returns all words in it, as they stand.
    pub fn words(&self) -> String {
        let mut out = String::new();
        self.collect(&mut out);
        out
    }

    fn collect(&self, out: &mut String) {
        for node in &self.nodes {
            match node {
                Node::Words(words) => out.push_str(words),
                Node::Element(element) => element.collect(out),
            }
        }
    }
}

/// Names of namespaces in force, by depth.
struct Spaces(Vec<(usize, String, String)>);

impl Spaces {
    fn of(&self, prefix: &str) -> Option<&str> {
        self.0.iter().rev().find(|(_, own, _)| own == prefix).map(|(.., space)| space.as_str())
    }
}

/// Reads XML.
pub fn parse(bytes: &[u8]) -> Result<Element, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::TooLong);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Element::default()];
    let mut spaces = Spaces(Vec::new());
    let mut elements = 0;
    loop {
        let at = |reader: &Reader<&[u8]>| Fault::NotXml { at: reader.error_position() };
        let event = reader.read_event().map_err(|_| at(&reader))?;
        let place = reader.buffer_position();
        let broken = Fault::NotXml { at: place };
        match event {
            Event::Start(start) => {
                elements += 1;
                if elements > MOST_ELEMENTS {
                    return Err(Fault::TooManyElements);
                }
                if open.len() > MOST_DEPTH {
                    return Err(Fault::TooDeep);
                }
                open.push(element(&start, &mut spaces, open.len()).ok_or(broken)?);
            }
            Event::End(_) => {
                let depth = open.len() - 1;
                spaces.0.retain(|(at, ..)| *at < depth);
                let done = open.pop().ok_or(broken.clone())?;
                open.last_mut().ok_or(broken)?.nodes.push(Node::Element(done));
            }
            Event::Text(words) => add(&mut open, allowed(&words.xml10_content()).ok_or(broken)?),
            Event::CData(words) => add(&mut open, allowed(&words.xml10_content()).ok_or(broken)?),
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(c)) if is_char(c) => add(&mut open, c.encode_utf8(&mut [0; 4])),
                Ok(None) => add(&mut open, predefined(&name.xml10_content()).ok_or(Fault::Entity)?),
                _ => return Err(broken),
            },
            Event::DocType(_) => return Err(Fault::DocType),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => break,
            #[allow(unreachable_patterns)]
            _ => {}
        }
    }
    let root = open.pop().filter(|_| open.is_empty()).ok_or(Fault::NotXml { at: reader.buffer_position() })?;
    let root = root.nodes.into_iter().find_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Words(_) => None,
    });
    root.ok_or(Fault::NotXml { at: 0 })
}

fn add(open: &mut [Element], words: &str) {
    let Some(element) = open.last_mut() else { return };
    match element.nodes.last_mut() {
        Some(Node::Words(own)) => own.push_str(words),
        _ => element.nodes.push(Node::Words(words.to_owned())),
    }
}

/// Returns words in which every character is one that XML may hold; the parser does not look.
fn allowed(words: &str) -> Option<&str> {
    words.chars().all(is_char).then_some(words)
}

fn is_char(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

fn predefined(name: &str) -> Option<&'static str> {
    Some(match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return None,
    })
}

fn element(start: &BytesStart, spaces: &mut Spaces, depth: usize) -> Option<Element> {
    let mut attributes = Vec::new();
    for attribute in start.attributes().with_checks(false) {
        if attributes.len() > MOST_ATTRIBUTES {
            return None;
        }
        let attribute = attribute.ok()?;
        let name: &str = attribute.key.as_ref();
        let value = unescaped(&attribute.value)?;
        match name.strip_prefix("xmlns") {
            Some("") => spaces.0.push((depth, String::new(), value)),
            Some(prefix) if prefix.starts_with(':') => spaces.0.push((depth, prefix[1..].to_owned(), value)),
            _ => attributes.push((name.to_owned(), value)),
        }
    }
    if spaces.0.len() > 10 * MOST_ATTRIBUTES {
        return None;
    }
    for (name, _) in &mut attributes {
        *name = match name.split_once(':') {
            None | Some(("xml", _)) => continue,
            Some((prefix, local)) if spaces.of(prefix) == Some(OWN) => format!("n:{local}"),
            Some((_, local)) => format!("?:{local}"),
        };
    }
    let qualified = start.name();
    let qualified: &str = qualified.as_ref();
    let (prefix, local) = qualified.split_once(':').unwrap_or(("", qualified));
    let name = match spaces.of(prefix) {
        Some(OWN) => format!("n:{local}"),
        Some(space) if space == AKN || space.starts_with(AKN) => local.to_owned(),
        // Drafts of the standard and files without a namespace are read as what they mean to be.
        None if prefix.is_empty() => local.to_owned(),
        Some(space) if space.contains("/akn/") || space.contains("akomantoso") => local.to_owned(),
        _ => format!("?:{local}"),
    };
    Some(Element { name, attributes, nodes: Vec::new() })
}

/// Returns the value of an attribute; none if it names an entity of its own.
fn unescaped(raw: &str) -> Option<String> {
    quick_xml::escape::unescape_with(raw, predefined).ok().map(|value| value.into_owned())
}
