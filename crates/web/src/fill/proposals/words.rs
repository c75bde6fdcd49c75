//! Operations, clashes and faults in words.

use nemcon_negotiation::text::{Operation, ParagraphKind, Place, Unfit, Why};
use nemcon_negotiation::{Lang, ParagraphId, Text};

use super::{Numbers, View};
use crate::msg;

/// How much of a paragraph without a number is said.
const SHOWN: usize = 40;
/// How much of the words before an insertion is said.
const BEFORE: usize = 60;

/// Returns the number of a paragraph in words, or its first words.
pub fn place(lang: Lang, text: &Text, numbers: &Numbers, id: &ParagraphId) -> String {
    let Some(at) = text.paragraphs.iter().position(|p| p.id == *id) else { return "…".to_owned() };
    match full_number(text, numbers, at) {
        Some(number) => msg::plain(&msg::paragraph_number(lang, number)),
        None => msg::plain(&msg::place_beginning(lang, beginning(&text.paragraphs[at].text, SHOWN))),
    }
}

/// Returns the number of a paragraph, of a subparagraph after that of the paragraph it stands under: *3 (a)*.
pub fn full_number(text: &Text, numbers: &Numbers, at: usize) -> Option<String> {
    let number = |at: usize| numbers.get(&text.paragraphs[at].id);
    let (p, own) = (&text.paragraphs[at], number(at)?);
    if p.kind != ParagraphKind::Subparagraph {
        return Some(own.to_owned());
    }
    let above = (0..at).rev().find(|i| text.paragraphs[*i].level < p.level || text.paragraphs[*i].level == 0);
    Some(format!("{}{own}", above.and_then(number).map(|n| format!("{n} ")).unwrap_or_default()))
}

/// Returns the first words, cut between words.
pub fn beginning(words: &str, shown: usize) -> String {
    match words.char_indices().nth(shown) {
        None => words.to_owned(),
        Some((end, _)) => {
            let cut = words[..end].rfind(' ').filter(|at| *at > end / 2).unwrap_or(end);
            format!("{} …", &words[..cut])
        }
    }
}

/// Returns the last words, cut between words.
fn ending(words: &str) -> String {
    let count = words.chars().count();
    if count <= BEFORE {
        return words.trim_start().to_owned();
    }
    let tail: String = words.chars().skip(count - BEFORE).collect();
    let cut = tail.find(' ').map_or(0, |at| at + 1);
    format!("… {}", &tail[cut..])
}

impl View {
    /// Says in words what an operation does to a text.
    #[must_use]
    pub fn operation_words(&self, text: &Text, operation: &Operation) -> String {
        let numbers = Numbers::of(text);
        msg::plain(&Told { lang: self.lang, text, numbers: &numbers }.operation(operation))
    }

    /// Says in words what operations do to a text.
    #[must_use]
    pub fn operations_words(&self, text: &Text, operations: &[Operation]) -> Vec<String> {
        let numbers = Numbers::of(text);
        let told = Told { lang: self.lang, text, numbers: &numbers };
        operations.iter().map(|operation| msg::plain(&told.operation(operation))).collect()
    }

    /// Says why an operation does not fit.
    #[must_use]
    pub fn unfit_words(&self, unfit: &Unfit) -> String {
        let why = match &unfit.why {
            Why::NoParagraph(_) => "no_paragraph",
            Why::OtherWords(_) => "other_words",
            Why::PastEnd(_) => "past_end",
            Why::Overlaps(_) => "overlaps",
            Why::IntoItself => "into_itself",
            Why::Empty => "empty",
            Why::LineBreak => "line_break",
            Why::NoBrackets => "no_brackets",
            Why::LeavesSubparagraphs => "leaves_subparagraphs",
            Why::Nothing => "nothing",
            _ => "other",
        };
        msg::plain(&msg::fault_unfit(self.lang, (unfit.operation + 1).to_string(), why))
    }
}

struct Told<'a> {
    lang: Lang,
    text: &'a Text,
    numbers: &'a Numbers,
}

impl Told<'_> {
    fn place(&self, id: &ParagraphId) -> String {
        place(self.lang, self.text, self.numbers, id)
    }

    fn before(&self, id: &ParagraphId, from: u32) -> String {
        let words = self.text.paragraphs.iter().find(|p| p.id == *id).map_or("", |p| p.text.as_str());
        ending(&words.chars().take(usize::try_from(from).unwrap_or(usize::MAX)).collect::<String>())
    }

    fn operation(&self, operation: &Operation) -> String {
        let lang = self.lang;
        match operation {
            Operation::Replace { spot, with } => self.replace(&spot.at, spot.from, &spot.expected, with),
            Operation::Insert { place: Place::Beginning, paragraph } => msg::op_new_first(lang, &paragraph.text),
            Operation::Insert { place: Place::After(at), paragraph } => {
                msg::op_new_paragraph(lang, &paragraph.text, self.place(at))
            }
            Operation::Delete { at, .. } => msg::op_delete_paragraph(lang, self.place(at)),
            Operation::Move { at, place: Place::Beginning, .. } => msg::op_move_first(lang, self.place(at)),
            Operation::Move { at, place: Place::After(after), .. } => {
                msg::op_move(lang, self.place(after), self.place(at))
            }
            Operation::Split { spot, .. } => {
                msg::op_split(lang, self.before(&spot.at, spot.from), self.place(&spot.at))
            }
            Operation::Merge { at, with, .. } => msg::op_merge(lang, self.place(with), self.place(at)),
            Operation::Alternative { at, paragraph } => msg::op_alternative(lang, &paragraph.text, self.place(at)),
            Operation::Bracket { spot, .. } => msg::op_bracket(lang, &spot.expected, self.place(&spot.at)),
            Operation::Unbracket { spot, .. } => {
                let inner = spot.expected.trim_start_matches('[').trim_end_matches(']');
                msg::op_unbracket(lang, inner, self.place(&spot.at))
            }
            Operation::Retain { spot } => msg::op_retain(lang, &spot.expected, self.place(&spot.at)),
            Operation::AgreeAdRef { at, .. } => msg::op_agree(lang, self.place(at)),
            Operation::Restore { paragraph, .. } => msg::op_restore(lang, self.place(&paragraph.id)),
        }
    }

    fn replace(&self, at: &ParagraphId, from: u32, old: &str, new: &str) -> String {
        let (lang, place) = (self.lang, self.place(at));
        match (old.is_empty(), new.is_empty()) {
            (true, _) if from == 0 => msg::op_insert_start(lang, new.trim(), place),
            (true, _) => msg::op_insert(lang, self.before(at, from).trim_end(), new.trim(), place),
            (false, true) => msg::op_delete_words(lang, old.trim(), place),
            (false, false) => msg::op_replace(lang, new.trim(), old.trim(), place),
        }
    }
}
