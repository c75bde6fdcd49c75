//! A draft out of a Word file: paragraphs of a text with their kinds, levels, marks and notes.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use nemcon_negotiation::text::{Mark, MarkKind, Paragraph, ParagraphKind, printed};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

use super::fault::Fault;
use super::findings::{Finding, Findings, Matter};
use super::model::{Par, Side, What};
use super::numbering::{Counts, Label};
use super::parse::{Document, Oddity};
use super::sides::{Event, walk};
use super::styles;
use super::xml::MOST_PARAGRAPHS;
use crate::proposal::{subparagraph, without_number};

/// A text that was read, and what to know about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The text.
    pub text: Text,
    /// What was not understood, or is told otherwise.
    pub findings: Vec<Finding>,
}

/// Reads a Word file as a draft, with its tracked changes accepted; identities are `act` and the ordinal.
pub fn read(lang: Lang, act: Id, bytes: &[u8]) -> Result<Draft, Fault> {
    let document = Document::read(bytes)?;
    let mut findings = Findings::default();
    document.tell_oddities(&mut findings);
    findings.many(Matter::Comments, count(document.comments.len()));
    findings.many(Matter::Changes, count(document.changes().len()));
    let side = document.side(lang, act, Side::Accept);
    let (text, _) = side.text(&document, lang, &mut findings)?;
    Ok(Draft { text, findings: findings.all() })
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A paragraph as it was found: what it is follows when all are known.
pub(super) struct Found<'d> {
    pub words: String,
    pub marks: Vec<Mark>,
    /// Notes called, and where.
    pub notes: Vec<(u32, (bool, Rc<str>))>,
    /// Column of a cell, from 1.
    pub column: Option<u8>,
    pub label: Option<Label>,
    /// The paragraph of the file whose mark stands.
    pub par: Option<&'d Par>,
    hidden: bool,
}

/// One side of a file.
pub(super) struct SideOf<'d> {
    act: Id,
    found: Vec<Found<'d>>,
    merged: u32,
    nested: u32,
    /// Rows with more cells than a row has.
    wide: u32,
    lang: Lang,
    called: Vec<(bool, Rc<str>)>,
    notes: BTreeMap<(bool, Rc<str>), String>,
}

impl Document {
    pub(super) fn tell_oddities(&self, findings: &mut Findings) {
        for (oddity, count) in &self.oddities {
            let what = match oddity {
                Oddity::Picture => Matter::Pictures,
                Oddity::Object => Matter::Objects,
                Oddity::Equation => Matter::Equations,
                Oddity::Symbol => Matter::Symbols,
                Oddity::TextBox => Matter::TextBoxes,
                Oddity::OtherDocument => Matter::OtherDocuments,
            };
            findings.many(what, *count);
        }
        findings.many(Matter::Heads, u32::from(self.has_heads));
    }

    /// Reads one side of the file.
    pub(super) fn side<'d>(&'d self, lang: Lang, act: Id, side: Side<'_>) -> SideOf<'d> {
        let mut reading = Reading {
            document: self,
            counts: Counts::default(),
            out: SideOf {
                act,
                found: Vec::new(),
                merged: 0,
                nested: 0,
                wide: 0,
                lang,
                called: Vec::new(),
                notes: BTreeMap::new(),
            },
            tables: 0,
            column: 0,
            cell: None,
        };
        // The events borrow from the walk, the paragraphs they name from the file.
        walk(&self.body, side, &mut |event| reading.meet(event, side));
        let mut out = reading.out;
        let called: BTreeSet<_> = out.called.iter().cloned().collect();
        for note in self.notes.iter().filter(|note| called.contains(&(note.endnote, Rc::clone(&note.id)))) {
            let mut words: Vec<String> = Vec::new();
            walk(&note.blocks, side, &mut |event| {
                if let Event::Paragraph(joined) = event {
                    words.extend(joined.iter().map(|par| super::sides::words(par, side)));
                }
            });
            let words = one_line(&words.join(" "));
            out.notes.insert((note.endnote, Rc::clone(&note.id)), words);
        }
        out
    }
}

struct Reading<'d> {
    document: &'d Document,
    counts: Counts,
    out: SideOf<'d>,
    tables: u32,
    /// Of the last cell of the row.
    column: u8,
    /// Where the words of the present cell go.
    cell: Option<usize>,
}

impl<'d> Reading<'d> {
    fn meet(&mut self, event: Event<'d, '_>, side: Side<'_>) {
        match event {
            Event::Table => {
                self.tables += 1;
                self.out.nested += u32::from(self.tables > 1);
            }
            Event::TableEnds => self.tables = self.tables.saturating_sub(1),
            Event::Row if self.tables == 1 => (self.column, self.cell) = (0, None),
            Event::Cell { span, goes_on } if self.tables == 1 => {
                self.out.merged += u32::from(span > 1 || goes_on);
                // Words go to the first of the columns that a cell takes.
                self.cell = Some(self.out.found.len());
                for _ in 0..span.clamp(1, 60) {
                    self.column = self.column.checked_add(1).unwrap_or_else(|| {
                        self.out.wide += 1;
                        1
                    });
                    self.push(Found::empty(Some(self.column)));
                }
            }
            Event::Row | Event::Cell { .. } => {}
            Event::Paragraph(joined) => self.paragraph(joined, side),
        }
    }

    fn paragraph(&mut self, joined: &[&'d Par], side: Side<'_>) {
        let Some(last) = joined.last().copied() else { return };
        let mut found = Found::empty(None);
        found.par = Some(last);
        for piece in joined.iter().flat_map(|par| &par.pieces).filter(|piece| !side.takes(&piece.tracks)) {
            match &piece.what {
                What::Words { text, italic, hidden, .. } => {
                    found.hidden |= hidden & !text.trim().is_empty();
                    found.push(text, *italic);
                }
                What::Note { id, endnote } => {
                    found.notes.push((found.length(), (*endnote, Rc::clone(id))));
                    self.out.called.push((*endnote, Rc::clone(id)));
                }
                What::CommentBegins(_) | What::CommentEnds(_) => {}
            }
        }
        if self.tables > 0 {
            if let Some(cell) = self.cell.and_then(|at| self.out.found.get_mut(at)) {
                cell.join(found);
            }
            return;
        }
        let empty = found.words.trim().is_empty();
        let is_vacant = empty && last.style.as_deref().is_some_and(styles::is_vacant);
        if empty && !is_vacant {
            return;
        }
        found.label = self.document.numbering.label(last, &mut self.counts);
        self.push(found);
    }

    /// Keeps what was found. One more than is read is enough to refuse the file.
    fn push(&mut self, found: Found<'d>) {
        if self.out.found.len() <= MOST_PARAGRAPHS {
            self.out.found.push(found);
        }
    }
}

impl Found<'_> {
    fn empty(column: Option<u8>) -> Self {
        Self {
            words: String::new(),
            marks: Vec::new(),
            notes: Vec::new(),
            column,
            label: None,
            par: None,
            hidden: false,
        }
    }

    fn length(&self) -> u32 {
        count(self.words.chars().count())
    }

    /// Adds words; spaces of any kind become one.
    fn push(&mut self, text: &str, italic: bool) {
        let from = self.length();
        for c in text.chars() {
            if c.is_whitespace() {
                let after_space = self.words.chars().next_back().is_none_or(char::is_whitespace);
                if !after_space {
                    self.words.push(if matches!(c, '\u{a0}' | '\u{202f}') { c } else { ' ' });
                }
            } else if !c.is_control() && c != '\u{ad}' {
                self.words.push(c);
            }
        }
        let to = self.length();
        if italic && from < to {
            match self.marks.last_mut().filter(|mark| mark.to == from) {
                Some(last) => last.to = to,
                None => self.marks.push(Mark { from, kind: MarkKind::Emphasis, to }),
            }
        }
    }

    /// Adds another paragraph of the same cell.
    fn join(&mut self, other: Self) {
        if !self.words.is_empty() && !other.words.is_empty() {
            self.push(" ", false);
        }
        let shift = self.length();
        self.words.push_str(&other.words);
        self.hidden |= other.hidden;
        let moved = |mark: Mark| Mark { from: mark.from + shift, to: mark.to + shift, ..mark };
        self.marks.extend(other.marks.into_iter().map(moved));
        self.notes.extend(other.notes.into_iter().map(|(at, note)| (at + shift, note)));
    }

    /// Takes characters away from the beginning, and spaces from the end.
    fn cut(&mut self, from: u32) {
        let words: String = self.words.chars().skip(from as usize).collect();
        let leading = count(words.chars().take_while(|c| c.is_whitespace()).count());
        let from = from + leading;
        self.words = words.trim().to_owned();
        let end = self.length();
        let moved = |n: u32| n.saturating_sub(from).min(end);
        self.marks.iter_mut().for_each(|mark| (mark.from, mark.to) = (moved(mark.from), moved(mark.to)));
        self.marks.retain(|mark| mark.from < mark.to);
        self.notes.iter_mut().for_each(|(at, _)| *at = moved(*at));
    }
}

/// What a paragraph was read as.
type Kind = (ParagraphKind, u8, u8, u8);

impl<'d> SideOf<'d> {
    /// Returns the text, and for each of its paragraphs the one of the file.
    pub fn text(
        mut self,
        document: &Document,
        lang: Lang,
        findings: &mut Findings,
    ) -> Result<(Text, Vec<Option<&'d Par>>), Fault> {
        if self.found.len() > MOST_PARAGRAPHS {
            return Err(Fault::TooManyParagraphs);
        }
        let kinds = self.kinds(document, findings);
        findings.many(Matter::MergedCells, self.merged);
        findings.many(Matter::WideRows, self.wide);
        findings.many(Matter::NestedTables, self.nested);
        findings.many(Matter::Hidden, count(self.found.iter().filter(|found| found.hidden).count()));
        let (mut paragraphs, mut pars, mut labels) = (Vec::new(), Vec::new(), Vec::new());
        let id = |n: usize| ParagraphId { act: self.act, ordinal: count(n + 1) };
        let mut called: Vec<(usize, u32, (bool, Rc<str>))> = Vec::new();
        for (found, (kind, level, bis, alt)) in self.found.into_iter().zip(kinds) {
            let at = paragraphs.len();
            let words = if found.words.is_empty() && kind == ParagraphKind::Cell { "–" } else { &found.words };
            called.extend(found.notes.into_iter().map(|(from, note)| (at, from, note)));
            let marks = found.marks;
            paragraphs.push(Paragraph { level, bis, alt, marks, ..Paragraph::new(id(at), kind, words) });
            pars.push(found.par);
            labels.push(found.label);
        }
        if paragraphs.iter().all(|p| p.kind == ParagraphKind::Vacant) {
            return Err(Fault::Empty);
        }
        let mut written: BTreeMap<(bool, Rc<str>), ParagraphId> = BTreeMap::new();
        let mut endnotes = 0;
        for (at, from, note) in called {
            let Some(words) = self.notes.get(&note).filter(|words| !words.is_empty()) else { continue };
            let known = written.get(&note).copied();
            let to = known.unwrap_or_else(|| {
                let to = id(paragraphs.len());
                endnotes += u32::from(note.0);
                paragraphs.push(Paragraph::new(to, ParagraphKind::Footnote, words.as_str()));
                pars.push(None);
                labels.push(None);
                to
            });
            written.insert(note, to);
            paragraphs[at].marks.push(Mark { from, kind: MarkKind::Footnote(to), to: from });
        }
        findings.many(Matter::Endnotes, endnotes);
        for p in &mut paragraphs {
            p.marks.sort_by_key(|mark| (mark.from, Reverse(mark.to)));
            p.marks.dedup();
        }
        let text = Text::new(lang, paragraphs);
        compare_numbers(&text, &labels, findings);
        Ok((text, pars))
    }

    /// Says what each paragraph is, and takes typed numbers off its words.
    fn kinds(&mut self, document: &Document, findings: &mut Findings) -> Vec<Kind> {
        let numbered = |found: &Found<'_>| {
            let typed = without_number(found.words.trim_start()).len() < found.words.trim_start().len();
            let own = found.style().and_then(styles::kind).is_some_and(|(kind, _)| kind == ParagraphKind::Paragraph);
            let listed = found.label.as_ref().is_some_and(|label| label.counts && is_plain(label));
            let heading = found.par.is_some_and(|par| document.numbering.heading(par).is_some());
            found.column.is_none() && !heading && (own || typed || listed)
        };
        let first = self.found.iter().position(numbered);
        let ours = self.found.iter().any(|found| found.style().and_then(styles::kind).is_some());
        if first.is_none() && !ours && self.found.iter().any(|found| found.column.is_none()) {
            findings.many(Matter::NoNumbers, 1);
        }
        let mut kinds = Vec::with_capacity(self.found.len());
        let mut has_title = false;
        for (at, found) in self.found.iter_mut().enumerate() {
            let context = Context {
                document,
                lang: self.lang,
                title: !has_title && at == 0,
                before: first.is_some_and(|first| at < first),
                numbers: first.is_some() || ours,
            };
            let kind = context.kind(found, findings);
            has_title |= kind.0 == ParagraphKind::Title;
            kinds.push(kind);
        }
        kinds
    }
}

/// What is known of the whole when one paragraph is looked at.
struct Context<'a> {
    document: &'a Document,
    lang: Lang,
    /// It may be the title.
    title: bool,
    /// It stands before the first numbered paragraph.
    before: bool,
    /// Paragraphs have numbers.
    numbers: bool,
}

impl Context<'_> {
    fn kind(&self, found: &mut Found<'_>, findings: &mut Findings) -> Kind {
        if let Some(column) = found.column {
            found.cut(0);
            return (ParagraphKind::Cell, column, 0, 0);
        }
        if let Some((kind, level)) = found.style().and_then(styles::kind) {
            found.cut(0);
            let (bis, alt) = found.label.as_ref().map_or((0, 0), |label| added(self.lang, &label.text));
            return (kind, level, bis, alt);
        }
        let numbering = &self.document.numbering;
        let par = found.par;
        let heading = par.and_then(|par| numbering.heading(par));
        let named = par.map_or("", |par| numbering.style_name(par));
        let centred = par.is_some_and(|par| numbering.is_centred(par));
        let bold = par.is_some_and(|par| numbering.is_bold(par));
        found.cut(0);
        let typed_heading = heading_mark(&found.words);
        if par.is_some_and(|par| numbering.is_italic(par)) {
            found.marks.retain(|mark| mark.kind != MarkKind::Emphasis);
        }
        let plain = found.label.is_none();
        if self.title && plain && (named == "title" || heading == Some(1) || centred || bold) {
            return (ParagraphKind::Title, 0, 0, 0);
        }
        let short = !found.words.ends_with(['.', ',', ';', '،', '。', '；', ':']) && found.length() < 160;
        if is_annex(&found.words) && short && (heading.is_some() || centred || bold) {
            return (ParagraphKind::Annex, 0, 0, 0);
        }
        if heading.is_some() || (plain && bold && short) {
            return self.heading(found, heading, typed_heading, findings);
        }
        if let Some(label) = found.label.clone().filter(|label| label.counts) {
            if is_plain(&label) {
                return (ParagraphKind::Paragraph, 0, 0, 0);
            }
            let level = par.and_then(|par| par.numbering.as_ref()).map_or(1, |(_, level)| (*level).max(1));
            return (ParagraphKind::Subparagraph, level_of(&label.format).unwrap_or(level).clamp(1, 4), 0, 0);
        }
        if found.label.is_some() {
            return (ParagraphKind::Subparagraph, 1, 0, 0);
        }
        let begin = found.words.trim_start();
        let all = count(begin.chars().count());
        if let (Some(level), rest) = subparagraph(begin) {
            found.cut(all - count(rest.chars().count()));
            return (ParagraphKind::Subparagraph, level, 0, 0);
        }
        let rest = without_number(begin);
        if rest.len() < begin.len() {
            let (bis, alt) = added(self.lang, &begin[..begin.len() - rest.len()]);
            found.cut(all - count(rest.chars().count()));
            return (ParagraphKind::Paragraph, 0, bis, alt);
        }
        if self.before && found.words.ends_with([',', '،', '，', '、']) {
            return (ParagraphKind::Preambular, 0, 0, 0);
        }
        if self.numbers {
            return (ParagraphKind::Unnumbered, 0, 0, 0);
        }
        (ParagraphKind::Paragraph, 0, 0, 0)
    }

    fn heading(
        &self,
        found: &mut Found<'_>,
        level: Option<u8>,
        typed: Option<(u8, u32)>,
        findings: &mut Findings,
    ) -> Kind {
        let of_label = found.label.as_ref().filter(|label| label.counts).map(|label| match &*label.format {
            "upperRoman" => 1,
            "upperLetter" => 2,
            "decimal" => 3,
            "lowerLetter" => 4,
            _ => level.unwrap_or(1).min(4),
        });
        if let Some(level) = of_label {
            return (ParagraphKind::Heading, level, 0, 0);
        }
        if let Some((level, cut)) = typed {
            found.cut(cut);
            return (ParagraphKind::Heading, level, 0, 0);
        }
        if level.is_some_and(|level| level > 1) {
            findings.at(Matter::HeadingLevel, &found.words);
        }
        (ParagraphKind::Heading, 0, 0, 0)
    }
}

impl Found<'_> {
    fn style(&self) -> Option<&str> {
        self.par?.style.as_deref()
    }
}

/// Says whether a number is that of a paragraph: figures, with no letter or bracket.
fn is_plain(label: &Label) -> bool {
    let figures = matches!(&*label.format, "decimal" | "none");
    figures && label.text.starts_with(|c: char| c.is_numeric()) && !label.text.contains(['(', ')'])
}

fn level_of(format: &str) -> Option<u8> {
    match format {
        "lowerLetter" | "arabicAbjad" | "arabicAlpha" | "russianLower" => Some(1),
        "lowerRoman" => Some(2),
        _ => None,
    }
}

/// Reads `bis` and `alt.` out of a printed number.
fn added(lang: Lang, label: &str) -> (u8, u8) {
    let stop = if label.trim_end().ends_with('.') { "" } else { "." };
    let text = Text::from_plain(lang, Id([0; 16]), &format!("{}{stop} x", label.trim_end()));
    text.paragraphs.first().filter(|p| p.text == "x").map_or((0, 0), |p| (p.bis, p.alt))
}

/// Returns the level of a heading by the number typed before it, and the characters of that number.
fn heading_mark(words: &str) -> Option<(u8, u32)> {
    let (mark, rest) = words.split_once(['.', '、'])?;
    let space = rest.starts_with(char::is_whitespace) || words.contains('、');
    if !space || rest.trim().is_empty() {
        return None;
    }
    let all = |signs: &str| !mark.is_empty() && mark.chars().all(|c| signs.contains(c));
    let level = if all("IVXLC") || all("一二三四五六七八九十") {
        1
    } else if mark.chars().count() == 1 && mark.chars().all(char::is_uppercase) {
        2
    } else if all("0123456789") {
        3
    } else {
        return None;
    };
    Some((level, count(mark.chars().count()) + 1))
}

fn is_annex(words: &str) -> bool {
    const NAMES: [&str; 8] = ["annex", "annexe", "anexo", "приложение", "附件", "المرفق", "مرفق", "appendix"];
    let words = words.to_lowercase();
    let begins = |name: &str| {
        let rest = words.strip_prefix(name);
        rest.is_some_and(|rest| rest.chars().next().is_none_or(|c| !c.is_alphabetic() || name == "附件"))
    };
    NAMES.iter().any(|name| begins(name))
}

pub(super) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells where the file prints another number than the text does.
fn compare_numbers(text: &Text, labels: &[Option<Label>], findings: &mut Findings) {
    let ours = printed(&text.nodes(), text.lang);
    let bare = |label: &str| label.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    for ((label, ours), p) in labels.iter().zip(ours).zip(&text.paragraphs) {
        let Some(label) = label.as_ref().filter(|label| label.counts) else { continue };
        if bare(&label.text) != bare(&ours) {
            findings.at(Matter::Number { file: label.text.clone(), text: ours }, &p.text);
        }
    }
}
