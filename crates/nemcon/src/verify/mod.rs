//! Checks a record offline: bytes, tree, signatures, and every act admitted again by the rules.
//!
//! Everything here stands on the crates `record` and `negotiation` alone, so that whoever checks trusts no more of the program than
//! that. A check has three ends: right, wrong (with the entry, the article and what is wrong), and "cannot tell", which is never
//! taken for either.

mod answer;
mod blobs;
mod bundles;
mod files;
mod judge;
mod keys;
mod log;
mod openings;
mod read;
mod record;
mod refusal;
mod source;
mod text;
mod tree;
mod web;
mod words;

pub use answer::{Answer, Finding, Opened, Report, TextPlace, TextReport, Verdict};
pub use keys::Trust;
pub use log::{CheckpointReport, RecordFiles, verify_checkpoint, verify_log, verify_proof};
pub use openings::{Openings, OpeningsFault};
pub use record::{Options, proceedings_of, verify_record};
pub use refusal::{Against, RefusalReport, verify_refusal};
pub use source::{Folder, Source, SourceFault, open_source};
pub use text::verify_text;
pub(crate) use web::{causes, connector};
