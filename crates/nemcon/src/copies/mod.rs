//! Copies of what the server keeps: an export for everybody, its import, a backup for the operator.

mod backup;
mod entitled;
mod export;
mod import;

pub use backup::backup;
pub use entitled::For;
pub use export::{Exported, export};
pub use import::{Imported, import};

/// Tells how far a copy is: done, of all.
pub type Progress<'a> = &'a (dyn Fn(u64, u64) + Send + Sync);
