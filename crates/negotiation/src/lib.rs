//! The rules of procedure as a pure function: who may do what, when, and what follows.
//!
//! [`Proceedings::admit`] answers an act with an [`Admission`] or a [`Refusal`] and changes nothing;
//! [`Proceedings::apply`] takes what was admitted and refuses nothing. No clock, randomness, IO, async,
//! zone data or hash-ordered map is used here, so the same entries give the same proceedings everywhere.

pub mod act;
pub mod acts;
pub mod admission;
pub mod article;
pub mod asked;
pub mod audience;
pub mod authority;
pub mod by_lang;
pub mod canon;
pub mod confidences;
pub mod due;
pub mod guard;
pub mod id;
pub mod invariants;
pub mod kept;
mod known;
pub mod names;
pub mod proceedings;
pub mod refusal;
pub mod rulebook;
pub mod seen;
pub mod state;
pub mod symbol;
pub mod text;
pub mod time;

pub use act::{Act, By, Capacity, SeenLog};
pub use acts::Content;
pub use admission::{Admission, ClosedRead, Entry, Flag, Outcome};
pub use article::Article;
pub use asked::{Asked, At, Done};
pub use audience::Audience;
pub use by_lang::ByLang;
pub use confidences::{Confidences, Opened};
pub use id::{Code, Digest, Hash, Id, ItemId, ParagraphId};
pub use names::{Lang, Names};
pub use proceedings::{Misfit, Proceedings};
pub use refusal::Refusal;
pub use rulebook::Rulebook;
pub use seen::{Seat, Seen};
pub use text::{Text, Texts};
pub use time::{Date, Instant, LocalTime, ZonedTime};

/// Version of the rules in this program. A record names the version each entry was admitted under;
/// what an older version admitted stays admitted for ever.
pub const RULES_VERSION: u32 = 1;
