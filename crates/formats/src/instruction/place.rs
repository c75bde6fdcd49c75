//! Places as delegates name them: "operative paragraphs 27 and 43", "paragraph 9 (a)", "the eighth preambular
//! paragraph", "draft rule 34, paragraph 2".

use std::ops::Range;

use nemcon_negotiation::Text;
use nemcon_negotiation::text::ParagraphKind;

use super::lex::{Part, What};
use crate::proposal::{Label, Unclear, block_end, labels};

/// A text whose places can be found.
pub(super) struct Places<'a> {
    pub text: &'a Text,
    labels: Vec<Label>,
}

/// A printed name, taken apart.
#[derive(Clone, Debug, Default, PartialEq)]
struct Name {
    number: u32,
    bis: u8,
    alt: u8,
    path: Vec<u32>,
}

/// Which paragraphs are counted.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Series {
    Any,
    Operative,
    Preambular,
}

/// Paragraphs found, and the part after their name.
pub(super) type At = (Result<Vec<usize>, Unclear>, usize);

impl<'a> Places<'a> {
    pub fn of(text: &'a Text) -> Self {
        Self { text, labels: labels(text) }
    }

    /// Reads the name of a place that begins here; none if it is none.
    pub fn read(&self, parts: &[Part], at: usize) -> Option<At> {
        let all = 0..self.text.paragraphs.len();
        self.section(parts, at).or_else(|| self.paragraphs(parts, at, &all)).or_else(|| self.under(parts, at, &all))
    }

    /// "Draft rule 34", "section II": alone its heading, with a paragraph that one of its own.
    fn section(&self, parts: &[Part], at: usize) -> Option<At> {
        let draft = usize::from(word(parts, at) == Some("draft"));
        let noun = word(parts, at + draft)?;
        if noun == "title" {
            return Some((self.headings("title", |p| p == ParagraphKind::Title, None), at + 1));
        }
        if !matches!(noun, "rule" | "article" | "section" | "chapter" | "annex" | "part" | "heading") {
            return None;
        }
        let mut next = at + draft + 1;
        let number = match parts.get(next).map(|part| &part.what) {
            Some(What::Number(number)) => Some(number.to_string()),
            Some(What::Word { word, .. }) if is_label(word) => Some(word.clone()),
            _ => None,
        };
        if number.is_none() && noun != "annex" {
            return None;
        }
        next += usize::from(number.is_some());
        let headings = self.headings(noun, is_heading, number.as_deref());
        let comma = usize::from(mark(parts, next) == Some(','));
        let Ok([heading]) = headings.as_deref() else { return Some((headings, next)) };
        let level = |n: usize| (self.text.paragraphs[n].kind == ParagraphKind::Annex, self.text.paragraphs[n].level);
        let last = |n: &usize| {
            let p = &self.text.paragraphs[*n];
            is_heading(p.kind) && (level(*n).0 || (p.level <= level(*heading).1 && !level(*heading).0))
        };
        let end = (*heading + 1..self.text.paragraphs.len()).find(last).unwrap_or(self.text.paragraphs.len());
        Some(self.paragraphs(parts, next + comma, &(*heading..end)).unwrap_or((headings, next)))
    }

    fn headings(
        &self,
        noun: &str,
        kind: impl Fn(ParagraphKind) -> bool,
        number: Option<&str>,
    ) -> Result<Vec<usize>, Unclear> {
        let begins = |words: &str| {
            let mut words =
                words.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase);
            let Some(number) = number else { return true };
            let first: Vec<_> = words.by_ref().take(3).collect();
            // "Rule 34 Quorum", "Draft rule 34", "II. Threats".
            let named = first
                .iter()
                .position(|w| w == noun)
                .is_some_and(|n| first.get(n + 1).map(String::as_str) == Some(number));
            named || (first.first().map(String::as_str) == Some(number))
        };
        let found = self.text.paragraphs.iter().enumerate().filter(|(_, p)| kind(p.kind) && begins(&p.text));
        let name = format!("{noun} {}", number.unwrap_or_default());
        self.one(found.map(|(n, _)| n).collect(), name.trim())
    }

    /// "[operative] paragraphs 27 and 43", "OP5", "the eighth preambular paragraph".
    fn paragraphs(&self, parts: &[Part], at: usize, within: &Range<usize>) -> Option<At> {
        let mut next = at + usize::from(word(parts, at) == Some("chapeau")) * 3;
        let mut counted = None;
        if let Some(ordinal) = word(parts, next).and_then(ordinal) {
            counted = Some(ordinal);
            next += 1;
        }
        let mut series = Series::Any;
        match word(parts, next) {
            Some("operative") => (series, next) = (Series::Operative, next + 1),
            Some("preambular") => (series, next) = (Series::Preambular, next + 1),
            Some("draft" | "numbered") => next += 1,
            _ => {}
        }
        series = match word(parts, next)? {
            "paragraph" | "paragraphs" | "para" | "paras" => series,
            "op" | "ops" => Series::Operative,
            "pp" | "pps" => Series::Preambular,
            _ => return None,
        };
        next += 1;
        next += usize::from(mark(parts, next) == Some('.'));
        if let Some(ordinal) = counted {
            return Some((self.counted(series, ordinal, within), next));
        }
        let (mut names, mut next) = names(parts, next);
        if names.is_empty() {
            return None;
        }
        // "Paragraph 5 alt.: …" offers one that is not there yet: it is said of paragraph 5.
        if let [name @ Name { alt: 1, .. }] = &mut names[..]
            && self.named(series, name, within).is_err()
        {
            name.alt = 0;
            next = (at..next).find(|n| word(parts, *n) == Some("alt")).unwrap_or(next);
        }
        let mut found = Vec::new();
        for name in names {
            match self.named(series, &name, within) {
                Ok(at) => found.push(at),
                Err(unclear) => return Some((Err(unclear), next)),
            }
        }
        Some((Ok(found), next))
    }

    /// "subparagraphs (a) and (b) of paragraph 9".
    fn under(&self, parts: &[Part], at: usize, within: &Range<usize>) -> Option<At> {
        let noun =
            matches!(word(parts, at), Some("subparagraph" | "subparagraphs" | "sub-paragraph" | "sub-paragraphs"));
        let mut next = at + usize::from(noun);
        let mut paths: Vec<Vec<u32>> = Vec::new();
        while let (path, after @ 1..) = path(parts, next) {
            paths.push(path);
            next += after;
            if matches!(word(parts, next), Some("and")) || mark(parts, next) == Some(',') {
                if !matches!(parts.get(next + 1).map(|p| &p.what), Some(What::Sub(_))) {
                    break;
                }
                next += 1;
            }
        }
        let of = matches!(word(parts, next), Some("of" | "in" | "under"));
        if paths.is_empty() || !of {
            return None;
        }
        let the = usize::from(word(parts, next + 1) == Some("the"));
        let (found, end) = self.paragraphs(parts, next + 1 + the, within)?;
        let under = |chapeau: usize| {
            let label = &self.labels[chapeau];
            let name = |path: &Vec<u32>| Name {
                number: label.number.unwrap_or(0),
                bis: label.bis,
                alt: label.alt,
                path: path.clone(),
            };
            let series = if label.preambular { Series::Preambular } else { Series::Operative };
            paths
                .iter()
                .map(|path| self.named(series, &name(path), &(chapeau..block_end(self.text, chapeau))))
                .collect::<Result<Vec<_>, _>>()
        };
        let found =
            found.and_then(|chapeaux| Ok(chapeaux.into_iter().map(under).collect::<Result<Vec<_>, _>>()?.concat()));
        Some((found, end))
    }

    fn named(&self, series: Series, name: &Name, within: &Range<usize>) -> Result<usize, Unclear> {
        let fits = |at: &usize| {
            let label = &self.labels[*at];
            let same = (label.number, label.bis, label.alt) == (Some(name.number), name.bis, name.alt);
            let counted = match series {
                Series::Preambular => label.preambular,
                Series::Any | Series::Operative => !label.preambular,
            };
            same && counted && label.path == name.path
        };
        let found: Vec<usize> = within.clone().filter(fits).collect();
        if found.is_empty() && within.start > 0 && name.bis == 0 {
            // Numbers within a rule or an annex begin anew for those who speak of it.
            return self.counted(series, name.number, within).and_then(|first| self.below(first[0], name));
        }
        let said = format!("{}{}", name.number, name.path.iter().map(|n| format!(" ({n})")).collect::<String>());
        self.one(found, &said).map(|found| found[0])
    }

    fn below(&self, at: usize, name: &Name) -> Result<usize, Unclear> {
        let depth = self.labels[at].path.len();
        let fits = |n: &usize| self.labels[*n].path[depth..] == name.path[..];
        let found = (at..block_end(self.text, at)).filter(fits).collect();
        self.one(found, &name.number.to_string()).map(|found| found[0])
    }

    fn counted(&self, series: Series, ordinal: u32, within: &Range<usize>) -> Result<Vec<usize>, Unclear> {
        let counts = |at: &usize| {
            let kind = self.text.paragraphs[*at].kind;
            match series {
                Series::Preambular => kind == ParagraphKind::Preambular,
                Series::Any | Series::Operative => kind == ParagraphKind::Paragraph,
            }
        };
        let all: Vec<usize> = within.clone().filter(counts).collect();
        let found = if ordinal == u32::MAX { all.last() } else { all.get((ordinal as usize).wrapping_sub(1)) };
        let name = if ordinal == u32::MAX { "last".to_owned() } else { ordinal.to_string() };
        self.one(found.into_iter().copied().collect(), &name)
    }

    fn one(&self, found: Vec<usize>, name: &str) -> Result<Vec<usize>, Unclear> {
        match found.len() {
            0 => Err(Unclear::NoSuchPlace(name.to_owned())),
            1 => Ok(found),
            _ => Err(Unclear::ManyPlaces(name.to_owned(), found.iter().map(|n| self.text.paragraphs[*n].id).collect())),
        }
    }
}

fn is_heading(kind: ParagraphKind) -> bool {
    matches!(kind, ParagraphKind::Heading | ParagraphKind::Annex)
}

fn is_label(word: &str) -> bool {
    word.len() == 1 && word != "a" || word.chars().all(|c| "ivxl".contains(c))
}

pub(super) fn word(parts: &[Part], at: usize) -> Option<&str> {
    parts.get(at).and_then(Part::word)
}

pub(super) fn mark(parts: &[Part], at: usize) -> Option<char> {
    match parts.get(at)?.what {
        What::Mark(c) => Some(c),
        _ => None,
    }
}

/// Reads "27, 43 bis and 50 (a)" or "3 to 5".
fn names(parts: &[Part], at: usize) -> (Vec<Name>, usize) {
    let mut out: Vec<Name> = Vec::new();
    let mut next = at;
    while let Some(What::Number(number)) = parts.get(next).map(|part| &part.what) {
        next += 1;
        let mut name = Name { number: *number, ..Name::default() };
        if let Some(bis) = word(parts, next).and_then(bis) {
            (name.bis, next) = (bis, next + 1);
        }
        if word(parts, next) == Some("alt") {
            (name.alt, next) = (1, next + 1);
            next += usize::from(mark(parts, next) == Some('.'));
        }
        let comma = usize::from(mark(parts, next) == Some(','));
        let noun = usize::from(matches!(word(parts, next + comma), Some("subparagraph" | "sub-paragraph")));
        let (path, read) = path(parts, next + comma * noun + noun);
        if read > 0 {
            next += comma * noun + noun + read;
        }
        name.path = path;
        let ranged =
            matches!(word(parts, next), Some("to" | "through")) || matches!(mark(parts, next), Some('-' | '–'));
        out.push(name);
        if let (true, Some(What::Number(last))) = (ranged, parts.get(next + 1).map(|part| &part.what)) {
            let numbers = (number.saturating_add(1)..*last).take(500);
            out.extend(numbers.map(|number| Name { number, ..Name::default() }));
            next += 1;
            continue;
        }
        let mut joined = next;
        joined += usize::from(mark(parts, joined) == Some(','));
        joined += usize::from(matches!(word(parts, joined), Some("and" | "or")));
        if joined == next || !matches!(parts.get(joined).map(|part| &part.what), Some(What::Number(_))) {
            break;
        }
        next = joined;
    }
    (out, next)
}

/// Reads "(a) (iv)": places at each level, and how many parts they take.
fn path(parts: &[Part], at: usize) -> (Vec<u32>, usize) {
    let mut out = Vec::new();
    while let Some(What::Sub(letters)) = parts.get(at + out.len()).map(|part| &part.what) {
        let letter = (letters.len() == 1).then(|| u32::from(letters.as_bytes()[0] - b'a') + 1);
        let number = if out.is_empty() { letter } else { roman(letters).or(letter) };
        let Some(number) = number else { break };
        out.push(number);
    }
    let read = out.len();
    (out, read)
}

fn roman(letters: &str) -> Option<u32> {
    const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    (1..).zip(ROMAN).find(|(_, roman)| *roman == letters).map(|(number, _)| number)
}

fn bis(word: &str) -> Option<u8> {
    const BIS: [&str; 9] = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];
    (1..).zip(BIS).find(|(_, bis)| *bis == word).map(|(number, _)| number)
}

/// Returns the number of an ordinal word; `u32::MAX` for "last".
pub(super) fn ordinal(word: &str) -> Option<u32> {
    const ONES: [&str; 20] = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];
    if matches!(word, "last" | "final") {
        return Some(u32::MAX);
    }
    let one = |word: &str| (1..).zip(ONES).find(|(_, name)| *name == word).map(|(number, _)| number);
    let tens = [("twenty-", 20), ("thirty-", 30), ("forty-", 40), ("fifty-", 50)];
    let more =
        || tens.iter().find_map(|(ten, n)| one(word.strip_prefix(ten)?).filter(|one| *one < 10).map(|one| n + one));
    let round =
        || [("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50)].iter().find(|(n, _)| *n == word).map(|(_, n)| *n);
    one(word).or_else(more).or_else(round)
}
