//! Numbers that a file computes, and what its styles say.

use std::collections::BTreeMap;
use std::rc::Rc;

use nemcon_negotiation::text::{ABJAD, chinese, roman};

use super::model::Par;
use super::xml::Element;

/// Most styles that are followed from one to the one it is based on.
const MOST_BASES: usize = 12;
/// Greatest number that is written in Roman numerals; a file may ask for any.
const MOST_ROMAN: u32 = 9_999;

/// Lists and styles of a file.
#[derive(Default)]
pub(super) struct Numbering {
    /// By identity of the list: its pattern, and what it overrides.
    lists: BTreeMap<Rc<str>, (Rc<str>, Overrides)>,
    patterns: BTreeMap<Rc<str>, BTreeMap<u8, Level>>,
    styles: BTreeMap<Rc<str>, Style>,
    usual: Option<Rc<str>>,
}

/// What a list says otherwise than its pattern, by level.
type Overrides = BTreeMap<u8, Override>;

#[derive(Clone, Default)]
struct Override {
    start: Option<u32>,
    level: Option<Level>,
}

#[derive(Clone, Default)]
struct Level {
    start: u32,
    format: Rc<str>,
    text: Rc<str>,
}

#[derive(Default)]
struct Style {
    name: String,
    base: Option<Rc<str>>,
    list: Option<Rc<str>>,
    level: Option<u8>,
    outline: Option<u8>,
    centred: Option<bool>,
    bold: Option<bool>,
    italic: Option<bool>,
}

/// A number as the file prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub text: String,
    /// How its last figure is written: `decimal`, `lowerLetter` and so on.
    pub format: Rc<str>,
    /// Whether a figure is in it at all; a dash or a dot has none.
    pub counts: bool,
}

/// Counts on through a file.
#[derive(Default)]
pub(super) struct Counts {
    by_pattern: BTreeMap<Rc<str>, BTreeMap<u8, u32>>,
    begun: BTreeMap<Rc<str>, ()>,
}

impl Numbering {
    pub fn of(numbering: Option<&Element>, styles: Option<&Element>) -> Self {
        let mut all = Self::default();
        for of in numbering.into_iter().flat_map(Element::elements) {
            if of.is("w:abstractNum") {
                let levels = of.elements().filter(|e| e.is("w:lvl")).filter_map(level).collect();
                all.patterns.insert(of.attribute("w:abstractNumId").unwrap_or("").into(), levels);
            }
            if of.is("w:num") {
                let overrides = of.elements().filter(|e| e.is("w:lvlOverride")).filter_map(|e| {
                    let start = e.val("w:startOverride").and_then(|n| n.parse().ok());
                    let level = e.child("w:lvl").and_then(level).map(|(_, level)| level);
                    Some((e.attribute("w:ilvl")?.parse().ok()?, Override { start, level }))
                });
                let pattern = of.val("w:abstractNumId").unwrap_or("").into();
                all.lists.insert(of.attribute("w:numId").unwrap_or("").into(), (pattern, overrides.collect()));
            }
        }
        for of in styles.into_iter().flat_map(Element::elements).filter(|e| e.is("w:style")) {
            if of.attribute("w:type").is_some_and(|kind| kind != "paragraph") {
                continue;
            }
            let id: Rc<str> = of.attribute("w:styleId").unwrap_or("").into();
            if matches!(of.attribute("w:default"), Some("1" | "true" | "on")) {
                all.usual = Some(Rc::clone(&id));
            }
            all.styles.insert(id, style(of));
        }
        all
    }

    /// Goes through a style and those it is based on until one says it.
    fn said<T>(&self, par: &Par, of: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let mut id = par.style.as_ref().or(self.usual.as_ref());
        for _ in 0..MOST_BASES {
            let style = self.styles.get(id?)?;
            if let Some(said) = of(style) {
                return Some(said);
            }
            id = style.base.as_ref();
        }
        None
    }

    /// Returns the name of the style, in small letters.
    pub fn style_name(&self, par: &Par) -> &str {
        let style = par.style.as_ref().or(self.usual.as_ref()).and_then(|id| self.styles.get(id));
        style.map_or("", |style| &style.name)
    }

    /// Returns the level of a heading, from 1.
    pub fn heading(&self, par: &Par) -> Option<u8> {
        let outline = par.outline.or_else(|| self.said(par, |style| style.outline));
        let named = self.said(par, |style| style.name.strip_prefix("heading ")?.parse::<u8>().ok());
        // A file without styles still names them.
        let bare = || par.style.as_ref()?.strip_prefix("Heading")?.parse::<u8>().ok();
        outline.filter(|level| *level < 9).map(|level| level + 1).or(named).or_else(bare)
    }

    pub fn is_centred(&self, par: &Par) -> bool {
        par.centred || self.said(par, |style| style.centred).unwrap_or(false)
    }

    pub fn is_bold(&self, par: &Par) -> bool {
        par.bold || self.said(par, |style| style.bold).unwrap_or(false)
    }

    /// Says whether the style prints its words in italics.
    pub fn is_italic(&self, par: &Par) -> bool {
        self.said(par, |style| style.italic).unwrap_or(false)
    }

    /// Returns the printed number of a paragraph, counting on.
    pub fn label(&self, par: &Par, counts: &mut Counts) -> Option<Label> {
        let (list, level) = match &par.numbering {
            Some((list, level)) => (Rc::clone(list), *level),
            None => {
                let list = self.said(par, |style| style.list.clone())?;
                (list, self.said(par, |style| style.level).unwrap_or(0))
            }
        };
        let (pattern, overrides) = self.lists.get(&list)?;
        let levels = self.patterns.get(pattern)?;
        let at = |n: u8| overrides.get(&n).and_then(|o| o.level.as_ref()).or_else(|| levels.get(&n));
        let here = at(level)?;
        let count = counts.by_pattern.entry(Rc::clone(pattern)).or_default();
        if counts.begun.insert(Rc::clone(&list), ()).is_none() {
            for (n, start) in overrides.iter().filter_map(|(n, o)| Some((*n, o.start?))) {
                count.insert(n, start.saturating_sub(1));
                count.retain(|deeper, _| *deeper <= n || overrides.contains_key(deeper));
            }
        }
        let start = |n: u8| at(n).map_or(1, |level| level.start);
        let own = count.entry(level).or_insert_with(|| here.start.saturating_sub(1));
        *own = own.saturating_add(1);
        count.retain(|n, _| *n <= level);
        let mut text = String::new();
        let mut signs = here.text.chars();
        let mut counts_up = false;
        while let Some(sign) = signs.next() {
            let figure = if sign == '%' { signs.clone().next().and_then(|c| c.to_digit(10)) } else { None };
            match figure.and_then(|n| u8::try_from(n.checked_sub(1)?).ok()) {
                Some(n) => {
                    signs.next();
                    counts_up = true;
                    let format = at(n).map_or("decimal", |level| &*level.format);
                    text.push_str(&figures(format, count.get(&n).copied().unwrap_or_else(|| start(n))));
                }
                None => text.push(sign),
            }
        }
        let text = text.trim().to_owned();
        (!text.is_empty()).then(|| Label { text, format: Rc::clone(&here.format), counts: counts_up })
    }
}

fn level(of: &Element) -> Option<(u8, Level)> {
    let start = of.val("w:start").and_then(|n| n.parse().ok()).unwrap_or(1);
    let format = of.val("w:numFmt").unwrap_or("decimal").into();
    let text: Rc<str> = of.val("w:lvlText").unwrap_or("").into();
    // A bullet comes out of a font of signs: which one does not matter.
    let text = if of.val("w:numFmt") == Some("bullet") { "–".into() } else { text };
    Some((of.attribute("w:ilvl")?.parse().ok()?, Level { start, format, text }))
}

fn style(of: &Element) -> Style {
    let paragraph = of.child("w:pPr");
    let list = paragraph.and_then(|p| p.child("w:numPr"));
    let look = |name: &str| {
        let run = of.child("w:rPr")?;
        run.child(name).map(|_| run.is_on(name))
    };
    Style {
        name: of.val("w:name").unwrap_or("").to_lowercase(),
        base: of.val("w:basedOn").map(Rc::from),
        list: list.and_then(|list| list.val("w:numId")).map(Rc::from),
        level: list.and_then(|list| list.val("w:ilvl")).and_then(|n| n.parse().ok()),
        outline: paragraph.and_then(|p| p.val("w:outlineLvl")).and_then(|n| n.parse().ok()),
        centred: paragraph.and_then(|p| p.val("w:jc")).map(|jc| jc == "center"),
        bold: look("w:b"),
        italic: look("w:i"),
    }
}

/// Writes a number in a format of Word's.
fn figures(format: &str, number: u32) -> String {
    let letters = |first: char, many: u32| -> String {
        let n = number.saturating_sub(1);
        let letter = char::from_u32(first as u32 + n % many).unwrap_or(first);
        std::iter::repeat_n(letter, (n / many + 1).min(20) as usize).collect()
    };
    match format {
        "lowerLetter" => letters('a', 26),
        "upperLetter" => letters('A', 26),
        "lowerRoman" => roman(number.min(MOST_ROMAN)),
        "upperRoman" => roman(number.min(MOST_ROMAN)).to_uppercase(),
        "arabicAbjad" | "arabicAlpha" => ABJAD[number.saturating_sub(1) as usize % ABJAD.len()].to_string(),
        "chineseCounting" | "chineseCountingThousand" | "ideographDigital" | "japaneseCounting" => chinese(number),
        "none" => String::new(),
        "decimalZero" => format!("{number:02}"),
        _ => number.to_string(),
    }
}
