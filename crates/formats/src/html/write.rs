//! A text as HTML.

use std::fmt::Write as _;

use nemcon_negotiation::text::{MarkKind, Paragraph, ParagraphKind};
use nemcon_negotiation::{Lang, Text};

use super::KINDS;
use crate::proposal::labels;

/// Writes a text as one `article`. Every element says its kind and level in `data-` attributes, so that [`super::read`]
/// finds the same text again; positions in brackets and sources of agreed language are not written.
#[must_use]
pub fn write(text: &Text) -> String {
    let direction = if text.lang == Lang::Ar { "rtl" } else { "ltr" };
    let mut writer = Writer { text, html: format!("<article{} dir=\"{direction}\">\n", lang(text)), lists: 0 };
    let labels = labels(text);
    for (at, p) in text.paragraphs.iter().enumerate() {
        writer.lists(if p.kind == ParagraphKind::Subparagraph { p.level.clamp(1, 4) } else { 0 });
        match p.kind {
            ParagraphKind::Cell => writer.cell(at),
            _ => writer.block(p, labels[at].number),
        }
    }
    writer.lists(0);
    writer.html + "</article>\n"
}

fn lang(text: &Text) -> String {
    let code = serde_json::to_value(text.lang).ok().and_then(|code| code.as_str().map(str::to_owned));
    code.map(|code| format!(" lang=\"{code}\"")).unwrap_or_default()
}

struct Writer<'a> {
    text: &'a Text,
    html: String,
    lists: u8,
}

impl Writer<'_> {
    /// Opens or closes lists until so many are open.
    fn lists(&mut self, open: u8) {
        while self.lists > open {
            self.html.push_str("</ol>\n");
            self.lists -= 1;
        }
        while self.lists < open {
            self.lists += 1;
            self.html.push_str(if self.lists % 2 == 1 { "<ol type=\"a\">\n" } else { "<ol type=\"i\">\n" });
        }
    }

    fn block(&mut self, p: &Paragraph, number: Option<u32>) {
        let element = match p.kind {
            ParagraphKind::Title => "h1",
            ParagraphKind::Annex => "h2",
            ParagraphKind::Heading => ["h2", "h2", "h3", "h4", "h5"][usize::from(p.level.min(4))],
            ParagraphKind::Subparagraph => "li",
            ParagraphKind::Footnote | ParagraphKind::Note => "aside",
            _ => "p",
        };
        let printed = number.filter(|_| p.kind == ParagraphKind::Paragraph);
        let number = printed.map(|n| format!("<span data-number>{n}{}.</span> ", bis(p.bis))).unwrap_or_default();
        let words = self.words(p);
        let _ = writeln!(self.html, "<{element}{}>{number}{words}</{element}>", attributes(p));
    }

    fn cell(&mut self, at: usize) {
        let p = &self.text.paragraphs[at];
        let is_cell = |at: Option<usize>| {
            at.and_then(|at| self.text.paragraphs.get(at)).is_some_and(|p| p.kind == ParagraphKind::Cell)
        };
        let (first, last) = (!is_cell(at.checked_sub(1)), !is_cell(Some(at + 1)));
        let row_ends = last || self.text.paragraphs[at + 1].level <= 1;
        let mut html = String::new();
        if first {
            html.push_str("<table>\n");
        }
        if first || p.level <= 1 {
            html.push_str("<tr>");
        }
        let _ = write!(html, "<td{}>{}</td>", attributes(p), self.words(p));
        if row_ends {
            html.push_str("</tr>\n");
        }
        if last {
            html.push_str("</table>\n");
        }
        self.html.push_str(&html);
    }

    fn words(&self, p: &Paragraph) -> String {
        let mut out = String::new();
        let mut italic = false;
        let emphasis = |at: u32| {
            let over = |mark: &&nemcon_negotiation::text::Mark| mark.from <= at && at < mark.to;
            p.marks.iter().filter(over).any(|mark| mark.kind == MarkKind::Emphasis)
        };
        let end = (0..).zip(p.text.chars()).fold(0, |_, (at, c)| {
            if italic && !emphasis(at) {
                out.push_str("</em>");
            }
            self.references(p, at, &mut out);
            if !italic && emphasis(at) {
                out.push_str("<em>");
            }
            italic = emphasis(at);
            push(&mut out, c);
            at + 1
        });
        if italic {
            out.push_str("</em>");
        }
        self.references(p, end, &mut out);
        out
    }

    fn references(&self, p: &Paragraph, at: u32, out: &mut String) {
        for mark in p.marks.iter().filter(|mark| mark.from == at) {
            let MarkKind::Footnote(id) = &mark.kind else { continue };
            let notes = self.text.paragraphs.iter().filter(|p| p.kind == ParagraphKind::Footnote);
            if let Some((number, _)) = (1..).zip(notes).find(|(_, note)| note.id == *id) {
                let _ = write!(out, "<sup><a href=\"#fn-{}\">{number}</a></sup>", id.ordinal);
            }
        }
    }
}

fn bis(bis: u8) -> &'static str {
    const BIS: [&str; 10] =
        ["", " bis", " ter", " quater", " quinquies", " sexies", " septies", " octies", " novies", " decies"];
    BIS.get(usize::from(bis)).copied().unwrap_or("")
}

fn attributes(p: &Paragraph) -> String {
    let kind = KINDS.iter().find(|(kind, _)| *kind == p.kind).map_or("paragraph", |(_, name)| *name);
    let mut out = format!(" data-kind=\"{kind}\"");
    for (name, value) in [("level", p.level), ("bis", p.bis), ("alt", p.alt)] {
        if value > 0 {
            let _ = write!(out, " data-{name}=\"{value}\"");
        }
    }
    if p.kind == ParagraphKind::Footnote {
        let _ = write!(out, " id=\"fn-{}\" role=\"doc-footnote\"", p.id.ordinal);
    }
    out
}

fn push(out: &mut String, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '\u{a0}' => out.push_str("&nbsp;"),
        c => out.push(c),
    }
}
