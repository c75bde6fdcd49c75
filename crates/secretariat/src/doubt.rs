//! Why a node reads but does not write.

use nemcon_negotiation::Instant;

/// A reason not to write. Those of the clock pass when the clock is right again; the others need the operator.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// The database holds fewer entries than were acknowledged: an old copy was restored.
    #[error("this node knows a checkpoint of {known} entries, the database has {found}: was an old copy restored?")]
    RolledBack {
        /// Size of the checkpoint kept outside the database.
        known: u64,
        /// Entries in the database.
        found: u64,
    },
    /// The database's entries are not those of a checkpoint that was signed.
    #[error(
        "the first {size} entries of the database are not those that were signed: the record was altered or forked"
    )]
    Forked {
        /// Size of the checkpoint that does not fit.
        size: u64,
    },
    /// The database has entries, and this node keeps no checkpoint to compare them with.
    #[error("the record has {found} entries, but the folder holds no checkpoint to compare them with")]
    NoHead {
        /// Entries in the database.
        found: u64,
    },
    /// The newest checkpoint is not signed by the key of this node.
    #[error("the newest checkpoint is not signed by this node's key of the log")]
    OtherKey,
    /// There is no key for this log.
    #[error("there is no key of this log here")]
    NoKey,
    /// The record in the database cannot be read.
    #[error("the record cannot be read: {0}")]
    Damaged(String),
    /// The clock differs from the database's.
    #[error("the clock differs from the database's by {millis} ms")]
    ClockDiffers {
        /// This node's time less the database's.
        millis: i64,
    },
    /// The clock jumped.
    #[error("the clock jumped by {millis} ms")]
    ClockJumped {
        /// Forwards, or backwards if negative.
        millis: i64,
    },
    /// The clock is behind the record.
    #[error("the clock is behind the last entry, recorded at {last}")]
    BehindTheRecord {
        /// When the last entry was recorded.
        last: Instant,
    },
    /// The writer ended by a bug.
    #[error("the writer of this group has ended")]
    Ended,
}

impl Doubt {
    /// Says whether this passes when the clock is right again.
    pub fn passes(&self) -> bool {
        matches!(self, Doubt::ClockDiffers { .. } | Doubt::ClockJumped { .. } | Doubt::BehindTheRecord { .. })
    }
}
