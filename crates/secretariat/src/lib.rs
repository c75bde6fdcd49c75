//! Receives acts, asks the rules, records what they admit, keeps deadlines. Here are the only clock and the only signing key.
//!
//! Each group has one writer, a thread of its own. It takes the acts that wait, admits them one after the other on a snapshot of the
//! proceedings, signs the checkpoint of the tree that they make, and hands all of it to the store as one guarded transaction. Only then does
//! it publish the snapshot and answer. Where another node was faster, the snapshot is dropped, the record followed, and the acts are judged
//! again. Where anything about the record, the key or the clock is in doubt, the writer stops writing and says why; reading goes on.

mod clock;
mod compose;
mod confirmation;
mod doubt;
mod files;
mod follow;
mod group;
mod head;
mod key;
mod keyring;
mod listed;
mod papers;
mod pending;
mod publish;
mod readers;
mod retention;
mod secretariat;
mod snapshot;
mod submission;
mod texts;
mod timekeeper;
mod tree;
mod writer;

pub use clock::{Clock, ManualClock, SystemClock};
pub use confirmation::{act_key, signed_by};
pub use doubt::Doubt;
pub use group::{Group, Rounds};
pub use key::{KeyError, Keys};
pub use listed::{DrawnList, ListedMember};
pub use papers::{Document, Identity};
pub use pending::Together;
pub use publish::Resource;
pub use readers::Readers;
pub use retention::{APPLICANT_ADDRESS, APPLICANT_KEY, Erasure, HANDED_TABLE, MemberEntry, Retention};
pub use secretariat::{Config, NoticesOf, OpenError, Secretariat};
pub use snapshot::Snapshot;
pub use submission::{Beside, Receipt, Rejection, Seat};
pub use texts::TextShelf;

// What lies beside the record, for the faces that sign people in and keep files.
pub use nemcon_store::{
    Account, AccountEvent, Blob, BlobKind, Challenge, Failure, Feed, GroupId, Look, Mail, MailId, MailSettings,
    MailState, NewEvent, NewMail, NewPasskey, NewSession, Notice, Opening, OutboxRow, Pace, Paper, PaperKind, Passkey,
    Session, Store, Token,
};
