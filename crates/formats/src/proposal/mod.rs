//! Proposals as people make them: a paragraph edited in place, a whole text edited, a form of place, verb and words.
//! Each becomes operations on the identities of one text. [`crate::instruction`] reads those written as sentences.

mod brackets;
mod edit;
mod form;
mod kept;
mod places;

pub use edit::{of_paragraph, of_text};
pub use form::{Ask, Asked, Near, Unclear, asked};
pub use kept::kept;
pub use places::{Found, Label, find_words, labels};

pub(crate) use form::{subparagraph, without_number};
pub(crate) use places::block_end;
