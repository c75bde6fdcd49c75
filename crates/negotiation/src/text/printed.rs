//! Printed marks of paragraphs: numbers with `bis` and `alt.`, letters, headings, in the form of each language.
//!
//! Forms as in `data/terms.csv` (`bis`, `ter`, `quater`, `sub-mark-*`) and the editorial manual of the United Nations.

use std::collections::BTreeMap;

use super::{Node, ParagraphKind};
use crate::names::Lang;

/// How paragraphs are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// As in a document: `3 bis`; preambular paragraphs have no number.
    #[default]
    Document,
    /// As in the drafting of a resolution: `PP3 bis`, `OP5 alt.`
    Draft,
}

/// Returns the printed mark of each paragraph: `12 bis`, `12 alt. 1`, `(a)`, `I.`, the number of a footnote; empty where
/// there is none. Numbers of paragraphs have no full stop, which is the page's.
pub fn printed(nodes: &[Node], lang: Lang) -> Vec<String> {
    printed_as(nodes, lang, Naming::Document)
}

/// Returns the printed marks in the naming wanted.
pub fn printed_as(nodes: &[Node], lang: Lang, naming: Naming) -> Vec<String> {
    let mut counts = Counts { lang, naming, ..Counts::default() };
    let lone = lone_alternatives(nodes);
    nodes.iter().zip(lone).map(|(node, lone)| counts.mark(node, lone)).collect()
}

/// Says of each paragraph whether it is the only alternative that stands there.
fn lone_alternatives(nodes: &[Node]) -> Vec<bool> {
    let mut group = 0;
    let groups: Vec<u32> = nodes
        .iter()
        .map(|node| {
            group += u32::from(node.alt == 0);
            group
        })
        .collect();
    let mut sizes: BTreeMap<u32, u32> = BTreeMap::new();
    for (node, group) in nodes.iter().zip(&groups) {
        *sizes.entry(*group).or_default() += u32::from(node.alt > 0);
    }
    nodes.iter().zip(groups).map(|(node, group)| node.alt == 1 && sizes[&group] == 1).collect()
}

struct Counts {
    lang: Lang,
    naming: Naming,
    paragraphs: u32,
    preambular: u32,
    footnotes: u32,
    headings: [u32; 5],
    subparagraphs: [u32; 5],
}

impl Default for Counts {
    fn default() -> Self {
        let (lang, naming) = (Lang::En, Naming::Document);
        Self { lang, naming, paragraphs: 0, preambular: 0, footnotes: 0, headings: [0; 5], subparagraphs: [0; 5] }
    }
}

/// Counts on at one level, and begins anew below it.
fn count(counts: &mut [u32; 5], node: &Node) -> u32 {
    let level = usize::from(node.level.min(4));
    counts[level] += u32::from((node.bis, node.alt) == (0, 0) || counts[level] == 0);
    counts[level + 1..].fill(0);
    counts[level]
}

impl Counts {
    fn mark(&mut self, node: &Node, lone: bool) -> String {
        let in_sequence = u32::from((node.bis, node.alt) == (0, 0));
        if !matches!(node.kind, ParagraphKind::Subparagraph | ParagraphKind::Footnote | ParagraphKind::Note) {
            self.subparagraphs = [0; 5];
        }
        let draft = self.naming == Naming::Draft;
        let mark = match (node.kind, node.level) {
            (ParagraphKind::Paragraph, _) => {
                self.paragraphs += in_sequence;
                format!("{}{}", if draft { "OP" } else { "" }, self.paragraphs)
            }
            (ParagraphKind::Vacant, 0) => {
                self.paragraphs += 1;
                format!("{}{}", if draft { "OP" } else { "" }, self.paragraphs)
            }
            (ParagraphKind::Preambular | ParagraphKind::Vacant, _) => {
                self.preambular += if node.kind == ParagraphKind::Vacant { 1 } else { in_sequence };
                if !draft {
                    return String::new();
                }
                format!("PP{}", self.preambular)
            }
            (ParagraphKind::Footnote, _) => {
                self.footnotes += 1;
                self.footnotes.to_string()
            }
            (ParagraphKind::Heading, level) => {
                let number = count(&mut self.headings, node);
                heading(self.lang, level, number)
            }
            (ParagraphKind::Annex, _) => {
                self.headings = [0; 5];
                String::new()
            }
            (ParagraphKind::Subparagraph, level) => {
                let number = count(&mut self.subparagraphs, node);
                subparagraph(self.lang, level, number)
            }
            _ => String::new(),
        };
        format!("{mark}{}", suffix(self.lang, node.bis, node.alt, lone)).trim_start().to_owned()
    }
}

fn suffix(lang: Lang, bis: u8, alt: u8, lone: bool) -> String {
    let bis = match (bis, lang) {
        (0, _) => String::new(),
        (_, Lang::Zh) => repetition(lang, bis),
        _ => format!(" {}", repetition(lang, bis)),
    };
    let word = alternative(lang);
    match (alt, lone) {
        (0, _) => bis,
        (_, true) => format!("{bis} {word}"),
        _ => format!("{bis} {word} {alt}"),
    }
}

/// Returns the word for an alternative.
pub(super) fn alternative(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "بديل",
        Lang::Zh => "备选",
        Lang::Ru => "альт.",
        Lang::En | Lang::Fr | Lang::Es => "alt.",
    }
}

const LATIN: [&str; 19] = [
    "bis",
    "ter",
    "quater",
    "quinquies",
    "sexies",
    "septies",
    "octies",
    "novies",
    "decies",
    "undecies",
    "duodecies",
    "terdecies",
    "quaterdecies",
    "quindecies",
    "sexdecies",
    "septdecies",
    "octodecies",
    "novodecies",
    "vicies",
];
const RUSSIAN: [&str; 9] = ["бис", "тер", "кватер", "квинквиес", "сексиес", "септиес", "октиес", "новиес", "дециес"];
const ARABIC: [&str; 9] = [
    "مكررا",
    "مكررا ثانيا",
    "مكررا ثالثا",
    "مكررا رابعا",
    "مكررا خامسا",
    "مكررا سادسا",
    "مكررا سابعا",
    "مكررا ثامنا",
    "مكررا تاسعا",
];

/// Returns `bis` for 1, `ter` for 2 and so on; where the language has no word, the Latin one, then a figure.
pub(super) fn repetition(lang: Lang, bis: u8) -> String {
    let place = usize::from(bis).saturating_sub(1);
    let own = match lang {
        Lang::Zh => return format!("之{}", chinese(u32::from(bis) + 1)),
        Lang::Ar => ARABIC.get(place),
        Lang::Ru => RUSSIAN.get(place),
        Lang::En | Lang::Fr | Lang::Es => None,
    };
    own.or_else(|| LATIN.get(place)).map_or_else(|| format!("({})", u32::from(bis) + 1), |word| (*word).to_owned())
}

fn heading(lang: Lang, level: u8, number: u32) -> String {
    match (level, lang) {
        (0, _) => String::new(),
        (1, Lang::Ar) => ORDINALS.get(number as usize - 1).map_or_else(|| format!("{number} -"), |o| format!("{o} -")),
        (1, Lang::Zh) => format!("{}、", chinese(number)),
        (1, _) => format!("{}.", roman(number).to_ascii_uppercase()),
        (2, Lang::Ar) => NAMES.get(number as usize - 1).map_or_else(|| format!("{number} -"), |n| format!("{n} -")),
        (2, _) => format!("{}.", letter(number, b'a').to_ascii_uppercase()),
        (3, Lang::Ar) => format!("{number} -"),
        (3, _) => format!("{number}."),
        _ => subparagraph(lang, 1, number),
    }
}

/// Returns the mark of a place on a level below a number, in the form of the language.
pub(crate) fn subparagraph(lang: Lang, level: u8, number: u32) -> String {
    match (level, lang) {
        (0 | 1, Lang::Ar) => format!("({})", repeated(number, &ABJAD)),
        (0 | 1, Lang::En | Lang::Zh) => format!("({})", letter(number, b'a')),
        (0 | 1, _) => format!("{})", letter(number, b'a')),
        (2, Lang::Ar) => format!("‘{number}’"),
        (2, Lang::Zh) => circled(number),
        (2, Lang::En) => format!("({})", roman(number)),
        (2, _) => format!("{})", roman(number)),
        (3, Lang::Ar) => format!("{}-", repeated(number, &ABJAD)),
        (3, _) => format!("{}.", letter(number, b'a')),
        (_, Lang::Ar) => format!("{number}-"),
        _ => format!("{}.", roman(number)),
    }
}

/// Returns a to z, then aa, bb and so on.
fn letter(number: u32, first: u8) -> String {
    let number = number.saturating_sub(1);
    let letter = char::from(first + u8::try_from(number % 26).unwrap_or(0));
    std::iter::repeat_n(letter, number as usize / 26 + 1).collect()
}

fn repeated(number: u32, letters: &[char]) -> String {
    let number = number.saturating_sub(1) as usize;
    std::iter::repeat_n(letters[number % letters.len()], number / letters.len() + 1).collect()
}

/// Returns a number in small Roman numerals.
#[must_use]
pub fn roman(mut number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            out.push_str(sign);
            number -= value;
        }
    }
    out
}

/// Returns a number in Chinese numerals, below a hundred; above in figures.
#[must_use]
pub fn chinese(number: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match (number / 10, number % 10) {
        (0, ones) => DIGITS[ones as usize].to_owned(),
        (1, ones) => format!("十{}", DIGITS[ones as usize]),
        (tens @ 2..=9, ones) => format!("{}十{}", DIGITS[tens as usize], DIGITS[ones as usize]),
        _ => number.to_string(),
    }
}

fn circled(number: u32) -> String {
    let one = number.checked_sub(1).filter(|n| *n < 10).and_then(|n| char::from_u32('㈠' as u32 + n));
    one.map_or_else(|| format!("({})", chinese(number)), String::from)
}

/// The letters of Arabic in the order in which they number.
pub const ABJAD: [char; 28] = [
    'أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق', 'ر', 'ش', 'ت', 'ث',
    'خ', 'ذ', 'ض', 'ظ', 'غ',
];
const NAMES: [&str; 28] = [
    "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين", "عين",
    "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد", "ظاء", "غين",
];
const ORDINALS: [&str; 20] = [
    "أولا",
    "ثانيا",
    "ثالثا",
    "رابعا",
    "خامسا",
    "سادسا",
    "سابعا",
    "ثامنا",
    "تاسعا",
    "عاشرا",
    "حادي عشر",
    "ثاني عشر",
    "ثالث عشر",
    "رابع عشر",
    "خامس عشر",
    "سادس عشر",
    "سابع عشر",
    "ثامن عشر",
    "تاسع عشر",
    "عشرون",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{Id, ParagraphId};

    fn node(kind: ParagraphKind, level: u8, bis: u8, alt: u8) -> Node {
        Node { alt, bis, id: ParagraphId { act: Id([1; 16]), ordinal: 1 }, kind, level }
    }

    #[test]
    fn each_language_has_its_marks() {
        use ParagraphKind::{Footnote, Heading, Paragraph, Subparagraph, Vacant};
        let nodes = [
            node(Heading, 1, 0, 0),
            node(Heading, 2, 0, 0),
            node(Paragraph, 0, 0, 0),
            node(Paragraph, 0, 1, 0),
            node(Paragraph, 0, 2, 0),
            node(Paragraph, 0, 2, 1),
            node(Vacant, 0, 0, 0),
            node(Paragraph, 0, 0, 0),
            node(Subparagraph, 1, 0, 0),
            node(Subparagraph, 2, 0, 0),
            node(Subparagraph, 2, 0, 0),
            node(Subparagraph, 1, 0, 0),
            node(Footnote, 0, 0, 0),
            node(Paragraph, 0, 0, 1),
            node(Paragraph, 0, 0, 2),
        ];
        let check = |lang, expected: &str| assert_eq!(printed(&nodes, lang).join(" | "), expected);
        let rest = "3 | (a) | (i) | (ii) | (b) | 1 | 3 alt. 1 | 3 alt. 2";
        check(Lang::En, &format!("I. | A. | 1 | 1 bis | 1 ter | 1 ter alt. | 2 | {rest}"));
        let rest = "3 | a) | i) | ii) | b) | 1 | 3 alt. 1 | 3 alt. 2";
        check(Lang::Fr, &format!("I. | A. | 1 | 1 bis | 1 ter | 1 ter alt. | 2 | {rest}"));
        check(
            Lang::Zh,
            "一、 | A. | 1 | 1之二 | 1之三 | 1之三 备选 | 2 | 3 | (a) | ㈠ | ㈡ | (b) | 1 | 3 备选 1 | 3 备选 2",
        );
        assert_eq!(printed(&nodes, Lang::Ar)[..5].join(" | "), "أولا - | ألف - | 1 | 1 مكررا | 1 مكررا ثانيا");
        assert_eq!(printed(&nodes, Lang::Ar)[8..10].join(" | "), "(أ) | ‘1’");
        let draft =
            printed_as(&[node(ParagraphKind::Preambular, 0, 0, 0), node(Paragraph, 0, 1, 0)], Lang::En, Naming::Draft);
        assert_eq!(draft, ["PP1", "OP0 bis"]);
    }
}
