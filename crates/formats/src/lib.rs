//! Drafts as plain text and HTML; calendars; later Word, PDF and Akoma Ntoso.

pub mod plain;
pub mod redline;
