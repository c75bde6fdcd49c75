//! One instruction: its verb, and what each place and each quotation is to it.

use super::lex::{Part, What};
use super::place::{Places, mark, ordinal, word};
use crate::proposal::Unclear;

/// What an instruction does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Insert,
    Delete,
    Replace,
    Rewrite,
    Move,
    Bracket,
    Merge,
    Split,
    Retain,
    Agree,
    /// Says what follows of itself: the rest is renumbered.
    Nothing,
}

/// What a place or a quotation is to the verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// What it is done to.
    Object,
    After,
    Before,
    In,
    /// To where.
    To,
    /// Whose place other words take: "for “x” read “y”".
    For,
    /// What is put.
    With,
}

/// An instruction, taken apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Clause {
    pub act: Option<Act>,
    pub places: Vec<(Role, Vec<usize>)>,
    pub quotations: Vec<(Role, String)>,
    /// "a new preambular paragraph", "a new subparagraph".
    pub new: Option<New>,
    pub at_end: bool,
    pub at_beginning: bool,
    /// "the brackets": several; "the second bracket": that one.
    pub brackets: Option<Option<u32>>,
    pub several: bool,
    pub sentence: Option<u32>,
    pub nth: Option<u32>,
    pub everywhere: bool,
    pub alternative: bool,
}

/// What sort of paragraph is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum New {
    Paragraph,
    Preambular,
    Operative,
    Subparagraph,
}

/// Words that say nothing of their own.
const FILLING: &[&str] = &[
    "a",
    "accordingly",
    "all",
    "also",
    "amend",
    "amended",
    "an",
    "and",
    "are",
    "as",
    "be",
    "being",
    "between",
    "both",
    "chapeau",
    "comma",
    "draft",
    "each",
    "existing",
    "expression",
    "following",
    "follows",
    "for",
    "further",
    "has",
    "have",
    "is",
    "it",
    "its",
    "line",
    "lines",
    "marks",
    "new",
    "now",
    "number",
    "occurrence",
    "of",
    "on",
    "one",
    "only",
    "out",
    "paragraph",
    "paragraphs",
    "phrase",
    "place",
    "please",
    "points",
    "proposal",
    "proposed",
    "propose",
    "proposes",
    "put",
    "read",
    "reading",
    "reads",
    "referendum",
    "ad",
    "ref",
    "remaining",
    "sentence",
    "should",
    "shall",
    "so",
    "square",
    "subsequent",
    "subparagraph",
    "term",
    "text",
    "that",
    "the",
    "their",
    "then",
    "there",
    "they",
    "this",
    "to",
    "two",
    "up",
    "we",
    "with",
    "word",
    "wording",
    "words",
    "would",
    "will",
    "delegation",
    "our",
    "from",
    "into",
    "places",
    "at",
];

/// Returns what a verb does.
pub(super) fn verb(word: &str) -> Option<Act> {
    Some(match word {
        "insert" | "inserted" | "inserting" | "add" | "added" | "adding" | "append" | "appended" | "include"
        | "included" | "re-insert" | "reinsert" | "re-inserted" | "reinserted" => Act::Insert,
        "delete" | "deleted" | "deleting" | "remove" | "removed" | "strike" | "struck" | "omit" | "omitted"
        | "drop" | "dropped" | "lift" | "lifted" => Act::Delete,
        "replace" | "replaced" | "replacing" | "substitute" | "substituted" | "change" | "changed" => Act::Replace,
        "amend" | "amended" | "revise" | "revised" | "reword" | "reworded" | "redraft" | "redrafted" => Act::Rewrite,
        "move" | "moved" | "transfer" | "transferred" | "relocate" | "relocated" => Act::Move,
        "bracket" | "bracketed" => Act::Bracket,
        "merge" | "merged" | "combine" | "combined" | "join" | "joined" => Act::Merge,
        "split" | "divide" | "divided" => Act::Split,
        "retain" | "retained" | "keep" | "kept" => Act::Retain,
        "agree" | "agreed" => Act::Agree,
        "renumber" | "renumbered" => Act::Nothing,
        _ => return None,
    })
}

/// Reads one instruction; `verb_at` is the place of its verb, if one was found.
pub(super) fn read(places: &Places<'_>, parts: &[Part], act: Option<Act>) -> Result<Clause, (Unclear, usize)> {
    let mut reader = Reader { places, parts, at: 0, role: Role::Object, clause: Clause { act, ..Clause::default() } };
    while reader.at < parts.len() {
        let at = reader.at;
        reader.next().map_err(|unclear| (unclear, at))?;
    }
    Ok(reader.clause)
}

struct Reader<'a, 't> {
    places: &'a Places<'t>,
    parts: &'a [Part],
    at: usize,
    role: Role,
    clause: Clause,
}

impl Reader<'_, '_> {
    fn next(&mut self) -> Result<(), Unclear> {
        if self.new_paragraph() || self.end_or_beginning() || self.counted() || self.bracketed() {
            return Ok(());
        }
        if let Some((found, next)) = self.places.read(self.parts, self.at) {
            self.clause.places.push((self.role, found?));
            self.at = next;
            self.role = if self.role == Role::With { Role::With } else { Role::Object };
            self.alternative();
            return Ok(());
        }
        let part = &self.parts[self.at];
        self.at += 1;
        match &part.what {
            What::Words(words) => {
                // What follows, as in "delete “x” and “y”", is the same to the verb.
                self.clause.quotations.push((self.role, words.clone()));
                Ok(())
            }
            What::Open => Err(Unclear::OpenQuotation),
            What::Word { word, .. } => self.word(word),
            What::Mark(':') => {
                self.role = Role::With;
                Ok(())
            }
            What::Mark(',') => {
                self.role = if self.role == Role::With { Role::With } else { Role::Object };
                Ok(())
            }
            What::Mark(_) | What::Break => Ok(()),
            What::Number(number) => Err(Unclear::Rest(number.to_string())),
            What::Sub(letters) => Err(Unclear::Rest(format!("({letters})"))),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), Unclear> {
        self.role = match word {
            "after" | "following" if !self.says_reading() => Role::After,
            "before" | "preceding" => Role::Before,
            "between" => Role::After,
            "with" | "by" if self.clause.act != Some(Act::Merge) => Role::With,
            "to" if self.next_is_read() => Role::With,
            "to" | "under" => Role::To,
            "for" if matches!(self.clause.act, Some(Act::Replace | Act::Rewrite)) => Role::For,
            "in" | "of" | "from" | "on" if !matches!(self.role, Role::After | Role::Before | Role::To) => Role::In,
            "reading" | "read" | "reads" | "follows" => Role::With,
            "around" => Role::Object,
            "throughout" | "wherever" | "everywhere" => {
                self.clause.everywhere = true;
                self.role
            }
            "every" | "all" if self.clause.brackets.is_none() => {
                self.clause.everywhere |=
                    super::place::word(self.parts, self.at).is_some_and(|w| w.starts_with("occurrence"));
                self.role
            }
            "alternative" | "alt" => {
                self.clause.alternative = true;
                self.role
            }
            "and" => self.role,
            _ if verb(word).is_some() => {
                if self.role != Role::With {
                    self.role = Role::Object;
                }
                self.role
            }
            _ if FILLING.contains(&word) || word.starts_with("occurrence") || word.starts_with("bracket") => self.role,
            other => return Err(Unclear::Rest(other.to_owned())),
        };
        Ok(())
    }

    fn says_reading(&self) -> bool {
        // "the following words", "as the following": not a place.
        word(self.parts, self.at.saturating_sub(1)) == Some("following")
            && !matches!(self.parts.get(self.at).map(|p| &p.what), Some(What::Words(_)))
            && self.places.read(self.parts, self.at).is_none()
    }

    fn next_is_read(&self) -> bool {
        matches!(word(self.parts, self.at), Some("read"))
    }

    /// "a new preambular paragraph 12 bis".
    fn new_paragraph(&mut self) -> bool {
        if !matches!(word(self.parts, self.at), Some("new" | "additional" | "another")) {
            return false;
        }
        let mut next = self.at + 1;
        let new = match word(self.parts, next) {
            Some("preambular") => (New::Preambular, 2),
            Some("operative") => (New::Operative, 2),
            Some("paragraph" | "paragraphs") => (New::Paragraph, 1),
            Some("pp") => (New::Preambular, 1),
            Some("op") => (New::Operative, 1),
            Some("subparagraph" | "sub-paragraph" | "subparagraphs") => (New::Subparagraph, 1),
            _ => return false,
        };
        next += new.1;
        self.clause.new = Some(new.0);
        if new.0 == New::Subparagraph {
            next += usize::from(matches!(self.parts.get(next).map(|p| &p.what), Some(What::Sub(_))));
        } else if let Some(What::Number(_)) = self.parts.get(next).map(|p| &p.what) {
            next = self.numbered_bis(next);
        }
        self.at = next;
        true
    }

    /// "12 bis" of a new paragraph: it comes after 12.
    fn numbered_bis(&mut self, number: usize) -> usize {
        let end = number
            + 1
            + usize::from(
                word(self.parts, number + 1)
                    .is_some_and(|w| w.ends_with("ies") || matches!(w, "bis" | "ter" | "quater")),
            );
        let noun = Part { what: What::Word { word: "paragraph".to_owned(), capital: false }, at: 0..0 };
        let series = Part { what: What::Word { word: "preambular".to_owned(), capital: false }, at: 0..0 };
        let mut parts = vec![noun, self.parts[number].clone()];
        if self.clause.new == Some(New::Preambular) {
            parts.insert(0, series);
        }
        if end > number + 1
            && let Some((Ok(found), _)) = self.places.read(&parts, 0)
        {
            self.clause.places.push((Role::After, found));
        }
        end
    }

    fn end_or_beginning(&mut self) -> bool {
        let is_end = word(self.parts, self.at) == Some("end");
        let is_beginning = matches!(word(self.parts, self.at), Some("beginning" | "start"));
        if !(is_end || is_beginning) {
            return false;
        }
        self.clause.at_end |= is_end;
        self.clause.at_beginning |= is_beginning;
        self.at += 1;
        true
    }

    /// "the second sentence", "in the second line", "the first occurrence".
    fn counted(&mut self) -> bool {
        let Some(number) = word(self.parts, self.at).and_then(ordinal) else {
            let line = matches!(word(self.parts, self.at), Some("line" | "lines"));
            let number = matches!(self.parts.get(self.at + 1).map(|p| &p.what), Some(What::Number(_)));
            if line && number {
                self.at += 2;
            }
            return line && number;
        };
        match self.parts.get(self.at + 1).map(|part| &part.what) {
            Some(What::Word { word, .. }) => match word.as_str() {
                "sentence" => self.clause.sentence = Some(number),
                // How lines break is not in the text; the words must be found without that.
                "line" => {}
                "occurrence" => self.clause.nth = Some(number),
                "bracket" | "brackets" | "pair" => self.clause.nth = Some(number),
                _ => return false,
            },
            Some(What::Words(_)) => {
                self.clause.nth = Some(number);
                self.at += 1;
                return true;
            }
            _ => return false,
        }
        self.at += if matches!(word(self.parts, self.at + 1), Some("bracket" | "brackets" | "pair")) { 1 } else { 2 };
        true
    }

    /// "the square brackets around", "in brackets".
    fn bracketed(&mut self) -> bool {
        let several = match word(self.parts, self.at) {
            Some("brackets") => true,
            Some("bracket") if self.clause.act != Some(Act::Bracket) => false,
            _ => return false,
        };
        self.clause.several |= several;
        self.clause.brackets = Some(None);
        self.at += 1;
        true
    }

    /// "paragraph 5 alt", "paragraph 5 alt.".
    fn alternative(&mut self) {
        if word(self.parts, self.at) == Some("alt") {
            self.clause.alternative = true;
            self.at += 1 + usize::from(mark(self.parts, self.at + 1) == Some('.'));
        }
    }
}
