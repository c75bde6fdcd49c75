//! Lists: numbers that Word counts itself where it knows the form, and literal ones where it does not.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use nemcon_negotiation::Lang;
use nemcon_negotiation::text::ParagraphKind;

use super::escape;
use super::sheet::Line;

/// Pattern of numbered paragraphs, of subparagraphs, of headings.
const PARAGRAPHS: u32 = 1;
const SUBPARAGRAPHS: u32 = 2;
const HEADINGS: u32 = 3;

/// Lists of one document.
pub(super) struct Lists {
    lang: Lang,
    /// Patterns of literal marks.
    literal: BTreeMap<(String, ParagraphKind, u8), u32>,
    /// Lists that begin anew: identity and pattern.
    begun: Vec<(u32, u32)>,
    next: u32,
    /// The list that subparagraphs and headings are in at present.
    subparagraphs: Option<u32>,
    headings: Option<u32>,
}

impl Lists {
    pub fn new(lang: Lang) -> Self {
        let next = 10;
        Self { lang, literal: BTreeMap::new(), begun: Vec::new(), next, subparagraphs: None, headings: None }
    }

    fn fresh(&mut self, pattern: u32) -> u32 {
        self.next += 1;
        self.begun.push((self.next, pattern));
        self.next
    }

    /// Returns the list and level of a paragraph; none if it has no number.
    pub fn of(&mut self, line: &Line) -> Option<(u32, u8)> {
        use ParagraphKind::{Annex, Footnote, Heading, Note, Paragraph, Subparagraph, Vacant};
        if !matches!(line.kind, Subparagraph | Footnote | Note) {
            self.subparagraphs = None;
        }
        if line.kind == Annex || (line.kind == Heading && line.level == 0) {
            self.headings = None;
        }
        let plain = (line.bis, line.alt) == (0, 0);
        let level = line.level.clamp(1, 4) - 1;
        match line.kind {
            Paragraph if plain => Some((PARAGRAPHS, 0)),
            Vacant if line.level == 0 => Some((PARAGRAPHS, 0)),
            Subparagraph if plain && subparagraph(self.lang, line.level).is_some() => {
                let list = self.subparagraphs.unwrap_or_else(|| self.fresh(SUBPARAGRAPHS));
                self.subparagraphs = Some(list);
                Some((list, level))
            }
            Heading if plain && line.level > 0 && heading(self.lang, line.level).is_some() => {
                let list = self.headings.unwrap_or_else(|| self.fresh(HEADINGS));
                self.headings = Some(list);
                Some((list, level))
            }
            Paragraph | Subparagraph | Heading if !line.printed.is_empty() => {
                let mut mark = line.printed.clone();
                if line.kind == Paragraph && !mark.ends_with('.') {
                    mark.push('.');
                }
                let next = self.next + 1;
                let list = *self.literal.entry((mark, line.kind, line.level)).or_insert(next);
                self.next = self.next.max(list);
                Some((list, 0))
            }
            _ => None,
        }
    }

    /// Returns the part with all lists.
    pub fn part(&self) -> String {
        let mut out = String::from(super::DECLARATION);
        let _ = write!(out, "<w:numbering xmlns:w=\"{}\">", super::W);
        let one = |format: &str, text: &str| vec![(format.to_owned(), text.to_owned())];
        pattern(&mut out, PARAGRAPHS, &one("decimal", "%1."), ParagraphKind::Paragraph, 0);
        let levels = |of: fn(Lang, u8) -> Option<(&'static str, &'static str)>| -> Vec<(String, String)> {
            let one = |level: u8| of(self.lang, level).unwrap_or(("none", ""));
            (1..=4)
                .map(one)
                .zip(1..=4)
                .map(|((format, text), level): ((&str, &str), u8)| {
                    (format.to_owned(), text.replace('#', &format!("%{level}")))
                })
                .collect()
        };
        pattern(&mut out, SUBPARAGRAPHS, &levels(subparagraph), ParagraphKind::Subparagraph, 1);
        pattern(&mut out, HEADINGS, &levels(heading), ParagraphKind::Heading, 1);
        for ((mark, kind, level), list) in &self.literal {
            // A literal mark has no figure that counts.
            pattern(&mut out, *list, &one("none", &mark.replace('%', "")), *kind, *level);
        }
        let _ = write!(out, "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"{PARAGRAPHS}\"/></w:num>");
        let mut all: Vec<(u32, u32, bool)> = self.literal.values().map(|list| (*list, *list, false)).collect();
        all.extend(self.begun.iter().map(|(list, pattern)| (*list, *pattern, true)));
        all.sort_unstable();
        for (list, pattern, anew) in all {
            let _ = write!(out, "<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"{pattern}\"/>");
            if anew {
                for level in 0..4 {
                    let _ =
                        write!(out, "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
                }
            }
            out.push_str("</w:num>");
        }
        out.push_str("</w:numbering>");
        out
    }
}

fn pattern(out: &mut String, id: u32, levels: &[(String, String)], kind: ParagraphKind, level: u8) {
    let many = if levels.len() > 1 { "multilevel" } else { "singleLevel" };
    let _ = write!(out, "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"{many}\"/>");
    for (n, (format, text)) in (0_u8..).zip(levels) {
        let indent = match kind {
            ParagraphKind::Subparagraph => 567 * (2 + u32::from(n.max(level.saturating_sub(1)))),
            _ => 567,
        };
        let _ = write!(
            out,
            "<w:lvl w:ilvl=\"{n}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"tab\"/><w:lvlText \
             w:val=\"{}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\"{indent}\"/></w:tabs><w:ind \
             w:left=\"{indent}\" w:hanging=\"567\"/></w:pPr></w:lvl>",
            escape(text)
        );
    }
    out.push_str("</w:abstractNum>");
}

/// Returns format and text of the mark of a subparagraph, `#` for the figure; none where Word has no such format.
fn subparagraph(lang: Lang, level: u8) -> Option<(&'static str, &'static str)> {
    Some(match (level, lang) {
        (1, Lang::Ar) => ("arabicAbjad", "(#)"),
        (1, Lang::En | Lang::Zh) => ("lowerLetter", "(#)"),
        (1, _) => ("lowerLetter", "#)"),
        (2, Lang::Zh) => return None,
        (2, Lang::Ar) => ("decimal", "‘#’"),
        (2, Lang::En) => ("lowerRoman", "(#)"),
        (2, _) => ("lowerRoman", "#)"),
        (3, Lang::Ar) => ("arabicAbjad", "#-"),
        (3, _) => ("lowerLetter", "#."),
        (_, Lang::Ar) => ("decimal", "#-"),
        _ => ("lowerRoman", "#."),
    })
}

fn heading(lang: Lang, level: u8) -> Option<(&'static str, &'static str)> {
    Some(match (level, lang) {
        (1 | 2, Lang::Ar) => return None,
        (1, Lang::Zh) => ("chineseCountingThousand", "#、"),
        (1, _) => ("upperRoman", "#."),
        (2, _) => ("upperLetter", "#."),
        (3, Lang::Ar) => ("decimal", "# -"),
        (3, _) => ("decimal", "#."),
        _ => return subparagraph(lang, 1),
    })
}
