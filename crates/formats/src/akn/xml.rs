//! XML as it is written.

use std::fmt::Write as _;

/// Writes elements in order. What is not allowed in XML at all becomes the replacement character.
#[derive(Default)]
pub struct Xml {
    out: String,
    depth: usize,
}

impl Xml {
    /// Begins a document.
    pub fn document() -> Self {
        let mut xml = Self::default();
        let _ = write!(
            xml.out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=\"{}\" xmlns:n=\"{}\">\n",
            super::AKN,
            super::OWN
        );
        xml.depth = 1;
        xml
    }

    /// Ends it.
    pub fn finish(mut self) -> String {
        self.out.push_str("</akomaNtoso>\n");
        self.out
    }

    /// Returns what was written.
    pub fn into_string(self) -> String {
        self.out
    }

    /// Opens an element on a line of its own.
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.indent();
        self.start(name, attributes);
        self.out.push('\n');
        self.depth += 1;
    }

    /// Closes it.
    pub fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.indent();
        self.end(name);
        self.out.push('\n');
    }

    /// Writes an element without content.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.indent();
        self.start(name, attributes);
        self.out.pop();
        self.out.push_str("/>\n");
    }

    /// Writes an element with words, on a line.
    pub fn line(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) {
        self.indent();
        self.start(name, attributes);
        self.text(words);
        self.end(name);
        self.out.push('\n');
    }

    /// Writes what is already XML.
    pub fn raw(&mut self, raw: &str) {
        self.out.push_str(raw);
    }

    /// Writes what is already XML, on a line.
    pub fn raw_line(&mut self, raw: &str) {
        self.indent();
        self.out.push_str(raw);
        self.out.push('\n');
    }

    /// Opens an element among words.
    pub fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            self.text(value);
            self.out.push('"');
        }
        self.out.push('>');
    }

    /// Closes an element among words.
    pub fn end(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Writes words.
    pub fn text(&mut self, words: &str) {
        words.chars().for_each(|c| self.char(c));
    }

    /// Writes a character.
    pub fn char(&mut self, c: char) {
        match c {
            '&' => self.out.push_str("&amp;"),
            '<' => self.out.push_str("&lt;"),
            '>' => self.out.push_str("&gt;"),
            '"' => self.out.push_str("&quot;"),
            '\t' | '\n' | '\r' => {
                let _ = write!(self.out, "&#{};", u32::from(c));
            }
            // XML 1.0, 2.2: Char.
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => self.out.push('\u{fffd}'),
            c => self.out.push(c),
        }
    }

    fn indent(&mut self) {
        self.out.extend(std::iter::repeat_n(' ', self.depth));
    }
}
