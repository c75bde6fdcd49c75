//! What a file says: paragraphs and tables, each stretch of words with the changes it is under.

use std::rc::Rc;

/// How a stretch, a paragraph mark, a row or a cell is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Put.
    Inserted,
    /// Taken out.
    Deleted,
    /// Moved away from here.
    MovedFrom,
    /// Moved here.
    MovedTo,
}

impl How {
    /// Says whether it is gone when the change is accepted.
    #[must_use]
    pub fn is_old(self) -> bool {
        matches!(self, Self::Deleted | Self::MovedFrom)
    }
}

/// A tracked change, as far as a stretch shows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Track {
    /// What it does.
    pub how: How,
    /// The name of who made it, as the file has it.
    pub author: Rc<str>,
    /// When, as the file has it; none where the privacy option took it away.
    pub date: Option<Rc<str>>,
}

/// The changes something is under, the outer first; an inner one was made later.
pub(super) type Tracks = Rc<[Track]>;

/// Words, or what stands between them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub what: What,
    pub tracks: Tracks,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    Words {
        text: String,
        italic: bool,
        hidden: bool,
        /// Who changed its look.
        format: Option<Rc<str>>,
    },
    /// A note is called here.
    Note {
        id: Rc<str>,
        endnote: bool,
    },
    CommentBegins(Rc<str>),
    CommentEnds(Rc<str>),
}

/// A paragraph.
#[derive(Clone, Debug, Default)]
pub(super) struct Par {
    pub pieces: Vec<Piece>,
    /// Changes of its mark, which decide whether it joins the next.
    pub mark: Tracks,
    /// Changes of all that stands around it.
    pub around: Tracks,
    pub style: Option<Rc<str>>,
    /// Numbering and level of it, as said at the paragraph itself.
    pub numbering: Option<(Rc<str>, u8)>,
    pub outline: Option<u8>,
    pub centred: bool,
    pub bold: bool,
    pub right_to_left: bool,
    /// The look or the numbering was changed, and by whom.
    pub format: Option<Rc<str>>,
    /// What stands in text boxes that hang on it.
    pub boxes: Vec<Block>,
    /// The last in a container of its own: joins nothing.
    pub ends: bool,
}

impl Par {
    /// Adds words; those under the same changes and of the same look are one piece.
    pub fn push_words(&mut self, words: &str, italic: bool, hidden: bool, format: Option<&Rc<str>>, tracks: &Tracks) {
        if let (Some(Piece { what: What::Words { text, italic: i, hidden: h, format: None }, tracks: t }), None) =
            (self.pieces.last_mut(), format)
            && (*i, *h) == (italic, hidden)
            && Rc::ptr_eq(t, tracks)
        {
            return text.push_str(words);
        }
        let what = What::Words { text: words.to_owned(), italic, hidden, format: format.cloned() };
        self.pieces.push(Piece { what, tracks: Rc::clone(tracks) });
    }
}

/// A paragraph or a table.
#[derive(Clone, Debug)]
pub(super) enum Block {
    Par(Par),
    Table(Vec<Row>),
}

#[derive(Clone, Debug)]
pub(super) struct Row {
    pub tracks: Tracks,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub tracks: Tracks,
    pub blocks: Vec<Block>,
    /// Columns it takes.
    pub span: u8,
    /// Goes on from the cell above.
    pub goes_on: bool,
}

/// A footnote or an endnote.
#[derive(Clone, Debug)]
pub(super) struct Note {
    pub id: Rc<str>,
    pub endnote: bool,
    pub blocks: Vec<Block>,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its identity in the file.
    pub id: Rc<str>,
    /// Who wrote it.
    pub author: Rc<str>,
    /// When.
    pub date: Option<Rc<str>>,
    /// Its words, a line for each paragraph.
    pub text: String,
    /// The comment it answers.
    pub to: Option<Rc<str>>,
    /// Marked as settled.
    pub settled: bool,
}

/// Which changes stand.
#[derive(Clone, Copy)]
pub(super) enum Side<'a> {
    /// All.
    Accept,
    /// None.
    Reject,
    /// Those of one author, without those of others.
    Of(&'a dyn Fn(&Track) -> bool),
}

impl Side<'_> {
    /// Says whether something under these changes is gone.
    pub fn takes(&self, tracks: &[Track]) -> bool {
        let gone = |track: &Track| match self {
            Self::Accept => track.how.is_old(),
            Self::Reject => !track.how.is_old(),
            Self::Of(stands) => track.how.is_old() == stands(track),
        };
        tracks.iter().any(gone)
    }
}
