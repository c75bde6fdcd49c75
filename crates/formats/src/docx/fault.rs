//! Why a file is no Word file that can be read: what is wrong, and where.

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Longer than that many bytes.
    TooLong(usize),
    /// Not of the form at all; no file of Word's since 2007.
    NotWord,
    /// A file of Word's before 2007, or one with a password, which lie in the same container.
    OldOrLocked,
    /// Another document of the same family: a workbook, slides, OpenDocument.
    OtherDocument,
    /// Holds programs.
    Macros {
        /// The part.
        part: String,
    },
    /// Refers to something outside that a program would fetch: a picture, an object, a template of a server.
    External {
        /// Where the reference stands.
        part: String,
        /// To what.
        target: String,
    },
    /// Parts that unfold to more than that many bytes, or more parts than that is room for.
    Unfolds(u64),
    /// A name that leads out of the package, or the same name twice.
    Name {
        /// The name.
        part: String,
    },
    /// More paragraphs than are read.
    TooManyParagraphs,
    /// Changes under more names than are read.
    TooManyHands,
    /// No words.
    Empty,
    /// A part cannot be read.
    Part {
        /// The part.
        part: String,
        /// Why.
        what: Wrong,
    },
}

/// What is wrong with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is not there.
    Missing,
    /// Its bytes are damaged.
    Damaged,
    /// Not XML from that byte on.
    Xml {
        /// Bytes before.
        at: u64,
    },
    /// Not in UTF-8.
    Encoding,
    /// Declares a document type or uses entities, which no program of Word's writes.
    Entity,
    /// Nested too deep.
    TooDeep,
    /// More elements than are read.
    TooMuch,
}

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::Damaged => f.write_str("is damaged"),
            Self::Xml { at } => write!(f, "is not XML from byte {at} on"),
            Self::Encoding => f.write_str("is not in UTF-8"),
            Self::Entity => f.write_str("declares a document type or uses entities"),
            Self::TooDeep => f.write_str("is nested too deep"),
            Self::TooMuch => f.write_str("has too many elements"),
        }
    }
}

impl std::fmt::Display for Fault {
    /// For a terminal; pages have their own messages.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooLong(most) => write!(f, "longer than {most} bytes; take pictures out, or paste the text"),
            Self::NotWord => f.write_str("not a Word file; save it as .docx, or paste the text"),
            Self::OldOrLocked => {
                f.write_str("a .doc file or one with a password; save it as .docx without password in Word")
            }
            Self::OtherDocument => f.write_str("another kind of document; save the text as .docx"),
            Self::Macros { part } => write!(f, "{part} holds macros; save it as .docx, without macros"),
            Self::External { part, target } => {
                write!(f, "{part} refers to {target}, outside the file; break the link in Word and save it again")
            }
            Self::Unfolds(most) => write!(f, "unfolds to more than {most} bytes or too many parts; paste the text"),
            Self::Name { part } => write!(f, "the name {part} is twice in the file or leads out of it; save it again"),
            Self::TooManyParagraphs => {
                write!(f, "more than {} paragraphs; send it in parts", super::xml::MOST_PARAGRAPHS)
            }
            Self::TooManyHands => f.write_str("changes under too many names for its length; send it in parts"),
            Self::Empty => f.write_str("no words in it; a scan has to be typed or pasted"),
            Self::Part { part, what } => write!(f, "{part} {what}; open the file in Word and save it again"),
        }
    }
}

impl std::error::Error for Fault {}
