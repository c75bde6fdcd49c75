//! What of a file was not understood, or is told otherwise in a text.

/// Something that a reader of the preview has to know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// What.
    pub what: Matter,
    /// The first words of the paragraph, where it is one.
    pub near: String,
    /// How often, where it is not one place.
    pub count: u32,
}

/// What was not understood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// Pictures are left out.
    Pictures,
    /// Embedded objects are left out.
    Objects,
    /// Equations are read as the signs in them.
    Equations,
    /// Signs out of a font of signs are left out.
    Symbols,
    /// Text boxes are read after the paragraph they hang on.
    TextBoxes,
    /// Another document that is put in here is left out.
    OtherDocuments,
    /// Heads and feet of pages are left out.
    Heads,
    /// Hidden words are read as words.
    Hidden,
    /// Endnotes are read as footnotes.
    Endnotes,
    /// Comments are left out.
    Comments,
    /// Tracked changes, read as accepted.
    Changes,
    /// Cells over several columns or rows are read as one and empty ones.
    MergedCells,
    /// A row has more cells than a row has here: the others stand in a row below.
    WideRows,
    /// A table within a cell is read as words of that cell.
    NestedTables,
    /// No paragraph has a number: all are read as numbered.
    NoNumbers,
    /// A heading has no number, so its level is not kept.
    HeadingLevel,
    /// The file prints another number than the text will.
    Number {
        /// As in the file.
        file: String,
        /// As in the text.
        text: String,
    },
    /// Words differ from the text that was sent out, and no change was tracked.
    Untracked,
    /// A change of words that another delegation would add first.
    OnAnother {
        /// Whose change it is.
        author: String,
        /// Whose words it changes.
        other: String,
    },
    /// Takes out all words there are, which leaves no text.
    Everything {
        /// Whose change it is.
        author: String,
    },
    /// A note is put or taken out, which a proposal cannot say.
    Note {
        /// Whose change it is.
        author: String,
    },
    /// A change of the look, which is no change of the text.
    Look {
        /// Whose change it is.
        author: String,
    },
    /// A comment to no change.
    Comment {
        /// Who wrote it.
        author: String,
        /// Its words.
        words: String,
    },
}

/// Most findings that are told one by one.
const MOST: usize = 60;

/// Gathers findings.
#[derive(Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    pub fn many(&mut self, what: Matter, count: u32) {
        if count > 0 {
            self.0.push(Finding { what, near: String::new(), count });
        }
    }

    pub fn at(&mut self, what: Matter, words: &str) {
        if self.0.len() < MOST {
            let near: String = words.chars().take(60).collect();
            self.0.push(Finding { what, near, count: 1 });
        }
    }

    pub fn all(mut self) -> Vec<Finding> {
        self.0.dedup();
        self.0
    }
}
