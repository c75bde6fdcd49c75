//! The words of a paragraph with what is said about stretches of them, as they are written.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use nemcon_negotiation::ParagraphId;
use nemcon_negotiation::text::{Mark, MarkKind, Paragraph, Said, Verb};

use super::xml::Xml;

/// Writes a footnote where it is first referred to; says whether it did.
pub type Notes<'a> = &'a mut dyn FnMut(&mut Xml, &ParagraphId) -> bool;

/// Writes the words of a paragraph.
pub fn write(xml: &mut Xml, p: &Paragraph, notes: Notes) {
    let split = walk(&mut Xml::default(), p, &BTreeSet::new(), &mut |_, _| true);
    walk(xml, p, &split, notes);
}

/// Writes the words; returns the marks that had to be written in pieces, as they cross others.
fn walk(xml: &mut Xml, p: &Paragraph, split: &BTreeSet<usize>, notes: Notes) -> BTreeSet<usize> {
    let mut crossing = BTreeSet::new();
    let mut open: Vec<usize> = Vec::new();
    let mut next = 0;
    let mut at = 0;
    let mut chars = p.text.chars();
    loop {
        // What ends here is closed; what was opened within it and goes on is closed with it and opened again.
        if let Some(lowest) = open.iter().position(|mark| p.marks[*mark].to <= at) {
            let above = open.split_off(lowest);
            above.iter().rev().for_each(|mark| xml.end(element(&p.marks[*mark])));
            for mark in above.into_iter().filter(|mark| p.marks[*mark].to > at) {
                crossing.insert(mark);
                begin(xml, &p.marks[mark], Some(mark), notes, true);
                open.push(mark);
            }
        }
        while let Some(mark) = p.marks.get(next).filter(|mark| mark.from == at) {
            match &mark.kind {
                MarkKind::Footnote(id) if mark.from == mark.to => {
                    if !notes(xml, id) {
                        reference(xml, id);
                    }
                }
                _ => {
                    begin(xml, mark, split.contains(&next).then_some(next), notes, false);
                    open.push(next);
                }
            }
            next += 1;
        }
        let Some(c) = chars.next() else { return crossing };
        xml.char(c);
        at += 1;
    }
}

fn element(mark: &Mark) -> &'static str {
    match mark.kind {
        MarkKind::Emphasis => "i",
        MarkKind::Agreed { .. } => "ref",
        MarkKind::Footnote(_) | MarkKind::Bracket { .. } | MarkKind::Alternative { .. } => "inline",
    }
}

fn begin(xml: &mut Xml, mark: &Mark, piece: Option<usize>, notes: Notes, again: bool) {
    let mut own: Vec<(&str, String)> = Vec::new();
    match &mark.kind {
        MarkKind::Emphasis => {}
        MarkKind::Agreed { paragraph, symbol } => {
            own.push(("href", format!("/akn/un/{}#{}", encoded(symbol), encoded(paragraph))));
            own.push(("class", "agreed".to_owned()));
        }
        MarkKind::Footnote(id) => {
            own.push(("name", "noted".to_owned()));
            own.push(("n:note", id.to_string()));
        }
        MarkKind::Bracket { said, until } => {
            own.push(("name", "bracket".to_owned()));
            own.push(("refersTo", "#bracketed".to_owned()));
            own.extend((!said.is_empty()).then(|| ("n:said", shown(said))));
            own.extend(until.map(|(id, at)| ("n:until", format!("{id}@{at}"))));
        }
        MarkKind::Alternative { said } => {
            own.push(("name", "alternative".to_owned()));
            own.push(("refersTo", "#alternative".to_owned()));
            own.extend((!said.is_empty()).then(|| ("n:said", shown(said))));
        }
    }
    own.extend(piece.map(|piece| ("n:mark", piece.to_string())));
    let attributes: Vec<_> = own.iter().map(|(name, value)| (*name, value.as_str())).collect();
    xml.start(element(mark), &attributes);
    if let (MarkKind::Footnote(id), false) = (&mark.kind, again) {
        notes(xml, id);
    }
}

fn reference(xml: &mut Xml, id: &ParagraphId) {
    let id = id.to_string();
    xml.start("noteRef", &[("href", &format!("#{}", encoded(&id))), ("n:note", &id)]);
    xml.end("noteRef");
}

fn shown(said: &[Said]) -> String {
    let one = |said: &Said| format!("{}:{}", said.by, verb(said.verb));
    said.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn verb(verb: Verb) -> String {
    serde_json::to_value(verb).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Returns words as they may stand in an address.
pub fn encoded(words: &str) -> String {
    let mut out = String::new();
    for byte in words.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => out.push(byte.into()),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Returns what such an address says.
pub fn decoded(address: &str) -> String {
    let bytes = address.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let pair = (*byte == b'%').then(|| address.get(at + 1..at + 3)).flatten();
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(value) => {
                out.push(value);
                at += 3;
            }
            None => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
