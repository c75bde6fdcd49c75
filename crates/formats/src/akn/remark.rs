//! What is wrong with a file that comes in.

/// Why a file is not read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Too many bytes.
    #[error("the file is longer than {} megabytes", super::MOST_BYTES >> 20)]
    TooLong,
    /// Too many elements.
    #[error("the file has more than {} elements", super::MOST_ELEMENTS)]
    TooManyElements,
    /// Elements too deep in each other.
    #[error("elements lie deeper in each other than {}", super::MOST_DEPTH)]
    TooDeep,
    /// Another encoding.
    #[error("the file is not in UTF-8; save it as UTF-8")]
    NotUtf8,
    /// A document type, which may name entities and files.
    #[error("the file has a DOCTYPE; take it out")]
    DocType,
    /// A reference to an entity that XML does not know.
    #[error("the file refers to an entity of its own; write the character instead")]
    Entity,
    /// Not well-formed.
    #[error("the file is not well-formed XML near byte {at}")]
    NotXml {
        /// Near which byte.
        at: u64,
    },
    /// XML of another kind.
    #[error("the file is no document in Akoma Ntoso: its first element is {0}")]
    NotAkn(String),
    /// No words and no proposals.
    #[error("the file has no words")]
    Empty,
}

/// What was wrong with a file that was read all the same, or could not be kept as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// An `eId` that two elements have.
    NameTwice(String),
    /// An attribute that the element cannot have.
    Attribute {
        /// The element.
        element: String,
        /// The attribute.
        attribute: String,
    },
    /// An element that the standard does not have; its words are kept.
    Unknown(String),
    /// An element that a document needs is missing.
    Missing(&'static str),
    /// A date that is none.
    Date(String),
    /// A number that our numbering does not have there; it stands among the words.
    InWords(String),
    /// A number that was left out: it is kept as a vacant one.
    Vacant(String),
    /// The mark of a footnote; ours are numbered through.
    Marker(String),
    /// Words marked as deleted; they are left out.
    Deleted(String),
    /// A change that is not described as ours are; it is kept as words.
    Change(String),
    /// A picture; it is left out.
    Picture,
    /// Something that says it is ours and does not fit.
    Unfit(String),
}

impl std::fmt::Display for Remark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NameTwice(name) => write!(f, "eId {name} is given twice"),
            Self::Attribute { element, attribute } => write!(f, "{element} cannot have {attribute}"),
            Self::Unknown(name) => write!(f, "{name} is not in the standard; its words are kept"),
            Self::Missing(name) => write!(f, "{name} is missing"),
            Self::Date(date) => write!(f, "\"{date}\" is no date"),
            Self::InWords(number) => write!(f, "number {number} is kept among the words"),
            Self::Vacant(number) => write!(f, "number {number} is left out and kept as vacant"),
            Self::Marker(marker) => write!(f, "footnote {marker} is numbered anew"),
            Self::Deleted(words) => write!(f, "deleted words are left out: {words}"),
            Self::Change(name) => write!(f, "change {name} is kept as words"),
            Self::Picture => f.write_str("a picture is left out"),
            Self::Unfit(what) => write!(f, "{what} does not fit"),
        }
    }
}
