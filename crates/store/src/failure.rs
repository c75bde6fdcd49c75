//! What can go wrong below the rules: disk, database, network.

/// A failure of the store. After a failed append the outcome may be unknown: look at the store before trying again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The disk or the database's quota is full; nothing was written.
    #[error("the disk is full, nothing was written: {0}")]
    Full(String),
    /// The database was written by a newer program.
    #[error("the database has schema {found}, this program knows schemas up to {known}: use the newer program")]
    Newer {
        /// Schema of the database.
        found: i64,
        /// Newest schema that this program knows.
        known: i64,
    },
    /// The database does not hold what it should.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// A constraint or a trigger of the database refused the statement.
    #[error("the database refused the change: {0}")]
    Conflict(String),
    /// The database is set up in a way that could lose what was acknowledged, or cannot do what was asked.
    #[error("the database is not fit for a record: {0}")]
    Unfit(String),
    /// The database cannot be reached or failed.
    #[error("the database is not available: {0}")]
    Unavailable(String),
}

impl From<std::io::Error> for Failure {
    fn from(e: std::io::Error) -> Self {
        match e.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full(e.to_string()),
            _ => Self::Unavailable(e.to_string()),
        }
    }
}
