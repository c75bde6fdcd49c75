//! Word files: read with their tracked changes, and written with them. A file is a zip archive from a stranger: sizes are
//! bounded, nothing it refers to is fetched, and what holds programs is refused.

mod changes;
mod draft;
mod fault;
mod findings;
mod kept;
mod model;
mod numbering;
pub(crate) mod package;
mod parse;
mod returned;
mod sides;
mod styles;
mod words;
pub mod write;
pub(crate) mod xml;

pub use changes::{Change, Of};
pub use draft::{Draft, read};
pub use fault::{Fault, Wrong};
pub use findings::{Finding, Matter};
pub use kept::{Kept, keep};
pub use model::{Comment, How, Track};
pub use package::MOST_BYTES;
pub use parse::Document;
pub use returned::{Proposed, Returned, fits, returned};
pub use words::{Words, words};
