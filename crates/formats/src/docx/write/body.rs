//! The document itself, its notes and comments, as elements.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use nemcon_negotiation::text::ParagraphKind;
use nemcon_negotiation::{Lang, ParagraphId};

use super::numbers::Lists;
use super::sheet::{Beside, Hand, Line, Piece, RowOf, Run, RunOf, Sheet, Stamp};
use super::{DECLARATION, R, W, escape};
use crate::docx::model::How;
use crate::docx::styles;

/// Writes the parts that hold words.
pub(super) struct Body<'a> {
    lang: Lang,
    lists: Lists,
    /// Identities of changes, comments and moves are one series.
    next: u32,
    comments: BTreeMap<ParagraphId, Vec<(u32, &'a Beside)>>,
    out: String,
}

/// The parts that hold words.
pub(super) struct Parts {
    pub document: String,
    pub footnotes: String,
    pub comments: Option<String>,
    pub numbering: String,
}

/// Returns the parts of a sheet; `section` is what its pages are like.
pub(super) fn parts(sheet: &Sheet, lang: Lang, section: &str) -> Parts {
    let mut body = Body { lang, lists: Lists::new(lang), next: 0, comments: BTreeMap::new(), out: String::new() };
    let mut written: Vec<(u32, &Beside)> = Vec::new();
    for beside in &sheet.comments {
        let id = body.id();
        written.push((id, beside));
        body.comments.entry(beside.at).or_default().push((id, beside));
    }
    let spaces = format!("xmlns:w=\"{W}\" xmlns:r=\"{R}\"");
    let _ = write!(body.out, "{DECLARATION}<w:document {spaces}><w:body>");
    for piece in &sheet.pieces {
        match piece {
            Piece::Line(line) => body.line(line),
            Piece::Table(rows) => body.table(rows),
        }
    }
    if matches!(sheet.pieces.last(), Some(Piece::Table(_)) | None) {
        // A body does not end with a table.
        body.out.push_str("<w:p/>");
    }
    let _ = write!(body.out, "{section}</w:body></w:document>");
    let document = std::mem::take(&mut body.out);
    let footnotes = body.notes(&sheet.notes, &spaces);
    // Only those whose paragraph is there.
    let anchored: Vec<_> = written
        .into_iter()
        .filter(|(id, _)| document.contains(&format!("<w:commentReference w:id=\"{id}\"/>")))
        .collect();
    let comments = (!anchored.is_empty()).then(|| body.comment_part(&anchored, &spaces));
    Parts { document, footnotes, comments, numbering: body.lists.part() }
}

fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "ar-SA",
        Lang::Zh => "zh-CN",
        Lang::En => "en-GB",
        Lang::Fr => "fr-FR",
        Lang::Ru => "ru-RU",
        Lang::Es => "es-ES",
    }
}

/// Returns what the language says of words: direction and proofing.
pub(super) fn language(lang: Lang) -> String {
    let tag = tag(lang);
    match lang {
        Lang::Ar => format!("<w:lang w:bidi=\"{tag}\"/>"),
        Lang::Zh => format!("<w:lang w:eastAsia=\"{tag}\"/>"),
        _ => format!("<w:lang w:val=\"{tag}\"/>"),
    }
}

impl<'a> Body<'a> {
    fn id(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    fn stamp(&mut self, hand: &Hand) -> String {
        let id = self.id();
        let date = hand.date.as_ref().map(|date| format!(" w:date=\"{}\"", escape(date))).unwrap_or_default();
        format!(" w:id=\"{id}\" w:author=\"{}\"{date}", escape(&hand.author))
    }

    fn properties(&mut self, line: &Line) {
        let style = styles::style(line.kind, line.level).id;
        let _ = write!(self.out, "<w:pPr><w:pStyle w:val=\"{style}\"/>");
        if let Some((list, level)) = self.lists.of(line) {
            let _ = write!(self.out, "<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        }
        if self.lang == Lang::Ar {
            self.out.push_str("<w:bidi/>");
        }
        let mut run = String::new();
        if let Some(stamp) = &line.mark {
            let element = element(stamp.how);
            run = format!("<w:{element}{}/>", self.stamp(&stamp.hand));
        }
        if self.lang == Lang::Ar {
            run.push_str("<w:rtl/>");
        }
        if !run.is_empty() {
            let _ = write!(self.out, "<w:rPr>{run}</w:rPr>");
        }
        self.out.push_str("</w:pPr>");
    }

    fn line(&mut self, line: &Line) {
        self.out.push_str("<w:p>");
        self.properties(line);
        let mark = line.mark.as_ref().filter(|stamp| stamp.moves > 0);
        let range = mark.map(|stamp| {
            let (name, id) = (format!("move{}", stamp.moves), self.id());
            let element = element(stamp.how);
            let date = stamp.hand.date.as_ref().map(|d| format!(" w:date=\"{}\"", escape(d))).unwrap_or_default();
            let author = escape(&stamp.hand.author).into_owned();
            let _ = write!(
                self.out,
                "<w:{element}RangeStart w:id=\"{id}\" w:author=\"{author}\"{date} w:name=\"{name}\"/>"
            );
            (element, id)
        });
        let comments: Vec<u32> = line
            .id
            .and_then(|id| self.comments.remove(&id))
            .map_or_else(Vec::new, |all| all.iter().map(|(id, _)| *id).collect());
        for id in &comments {
            let _ = write!(self.out, "<w:commentRangeStart w:id=\"{id}\"/>");
        }
        self.runs(&line.runs);
        for id in &comments {
            let _ =
                write!(self.out, "<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>");
        }
        if let Some((element, id)) = range {
            let _ = write!(self.out, "<w:{element}RangeEnd w:id=\"{id}\"/>");
        }
        self.out.push_str("</w:p>");
    }

    /// Writes runs; neighbours under the same changes share their elements.
    fn runs(&mut self, runs: &[Run]) {
        let mut open: &[Stamp] = &[];
        for run in runs {
            if run.stamps != open {
                self.close(open);
                for stamp in &run.stamps {
                    let said = self.stamp(&stamp.hand);
                    let _ = write!(self.out, "<w:{}{said}>", element(stamp.how));
                }
                open = &run.stamps;
            }
            let deleted = run.stamps.iter().any(|stamp| stamp.how == How::Deleted);
            self.run(run, deleted);
        }
        self.close(open);
    }

    fn close(&mut self, open: &[Stamp]) {
        for stamp in open.iter().rev() {
            let _ = write!(self.out, "</w:{}>", element(stamp.how));
        }
    }

    fn run(&mut self, run: &Run, deleted: bool) {
        match &run.what {
            RunOf::Words { text, italic } => {
                let mut look = String::new();
                if *italic {
                    look.push_str("<w:i/><w:iCs/>");
                }
                if self.lang == Lang::Ar {
                    look.push_str("<w:rtl/>");
                }
                look.push_str(&language(self.lang));
                let element = if deleted { "w:delText" } else { "w:t" };
                let _ = write!(
                    self.out,
                    "<w:r><w:rPr>{look}</w:rPr><{element} xml:space=\"preserve\">{}</{element}></w:r>",
                    escape(text)
                );
            }
            RunOf::Note(at) => {
                let _ = write!(
                    self.out,
                    "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"{}\"/></w:r>",
                    at + 1
                );
            }
        }
    }

    fn table(&mut self, rows: &[RowOf]) {
        let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(1).max(1);
        let width = 9_000 / columns;
        let side = |name: &str| format!("<w:{name} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        let sides: String = ["top", "left", "bottom", "right", "insideH", "insideV"].map(side).concat();
        let visual = if self.lang == Lang::Ar { "<w:bidiVisual/>" } else { "" };
        let _ = write!(
            self.out,
            "<w:tbl><w:tblPr>{visual}<w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>{sides}</w:tblBorders></w:tblPr><w:tblGrid>"
        );
        self.out.push_str(&format!("<w:gridCol w:w=\"{width}\"/>").repeat(columns));
        self.out.push_str("</w:tblGrid>");
        for row in rows {
            self.out.push_str("<w:tr>");
            let missing = columns - row.cells.len();
            let mut properties = String::new();
            if missing > 0 {
                properties = format!("<w:gridAfter w:val=\"{missing}\"/>");
            }
            if let Some(stamp) = &row.stamp {
                let said = self.stamp(&stamp.hand);
                let _ = write!(properties, "<w:{}{said}/>", element(stamp.how));
            }
            if !properties.is_empty() {
                let _ = write!(self.out, "<w:trPr>{properties}</w:trPr>");
            }
            for cell in &row.cells {
                let mut properties = format!("<w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
                if let Some(stamp) = &cell.mark {
                    let element = if stamp.how.is_old() { "cellDel" } else { "cellIns" };
                    let said = self.stamp(&stamp.hand);
                    let _ = write!(properties, "<w:{element}{said}/>");
                }
                let _ = write!(self.out, "<w:tc><w:tcPr>{properties}</w:tcPr>");
                self.line(&Line { mark: None, ..cell.clone() });
                self.out.push_str("</w:tc>");
            }
            self.out.push_str("</w:tr>");
        }
        self.out.push_str("</w:tbl>");
    }

    fn notes(&mut self, notes: &[Vec<Run>], spaces: &str) -> String {
        let _ = write!(
            self.out,
            "{DECLARATION}<w:footnotes {spaces}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>\
             </w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>\
             </w:footnote>"
        );
        let bidi = if self.lang == Lang::Ar { "<w:bidi/>" } else { "" };
        for (at, runs) in (1..).zip(notes) {
            let _ = write!(
                self.out,
                "<w:footnote w:id=\"{at}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>{bidi}</w:pPr><w:r><w:rPr><w:vertAlign \
                 w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
            );
            self.runs(runs);
            self.out.push_str("</w:p></w:footnote>");
        }
        self.out.push_str("</w:footnotes>");
        std::mem::take(&mut self.out)
    }

    fn comment_part(&mut self, comments: &[(u32, &Beside)], spaces: &str) -> String {
        let _ = write!(self.out, "{DECLARATION}<w:comments {spaces}>");
        for (id, beside) in comments {
            let hand = &beside.hand;
            let date = hand.date.as_ref().map(|d| format!(" w:date=\"{}\"", escape(d))).unwrap_or_default();
            let initials: String =
                hand.author.split_whitespace().filter_map(|word| word.chars().next()).take(3).collect();
            let _ = write!(
                self.out,
                "<w:comment w:id=\"{id}\" w:author=\"{}\"{date} w:initials=\"{}\">",
                escape(&hand.author),
                escape(&initials)
            );
            let bidi = if self.lang == Lang::Ar { "<w:pPr><w:bidi/></w:pPr>" } else { "" };
            for line in beside.words.lines().filter(|line| !line.trim().is_empty()) {
                let _ = write!(self.out, "<w:p>{bidi}");
                self.run(&Run::words(line, false, vec![]), false);
                self.out.push_str("</w:p>");
            }
            if beside.words.trim().is_empty() {
                self.out.push_str("<w:p/>");
            }
            self.out.push_str("</w:comment>");
        }
        self.out.push_str("</w:comments>");
        std::mem::take(&mut self.out)
    }
}

fn element(how: How) -> &'static str {
    match how {
        How::Inserted => "ins",
        How::Deleted => "del",
        How::MovedFrom => "moveFrom",
        How::MovedTo => "moveTo",
    }
}

/// Returns the styles of a document.
pub(super) fn style_part(lang: Lang) -> String {
    let mut out = String::from(DECLARATION);
    let fonts = match lang {
        Lang::Zh => {
            "w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"SimSun\" w:cs=\"Times New Roman\""
        }
        _ => "w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"",
    };
    let _ = write!(
        out,
        "<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/><w:sz w:val=\"22\"/><w:szCs \
         w:val=\"{}\"/>{}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" \
         w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style><w:style w:type=\"paragraph\" \
         w:styleId=\"FootnoteText\"><w:name w:val=\"footnote text\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:sz \
         w:val=\"18\"/><w:szCs w:val=\"20\"/></w:rPr></w:style>",
        if lang == Lang::Ar { 26 } else { 22 },
        language(lang)
    );
    for style in styles::ALL {
        let own = style.kind == ParagraphKind::Title || style.name.starts_with("heading");
        let custom = if own { "" } else { " w:customStyle=\"1\"" };
        let _ = write!(
            out,
            "<w:style w:type=\"paragraph\"{custom} w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:qFormat/>",
            style.id,
            styles::name(style, lang)
        );
        if !style.paragraph.is_empty() {
            let _ = write!(out, "<w:pPr>{}</w:pPr>", style.paragraph);
        }
        if !style.run.is_empty() {
            let _ = write!(out, "<w:rPr>{}</w:rPr>", style.run);
        }
        out.push_str("</w:style>");
    }
    out.push_str("</w:styles>");
    out
}
