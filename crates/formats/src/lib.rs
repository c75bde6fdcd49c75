//! Drafts as plain text and HTML, differences between them, proposals as people write them; later Word, PDF and Akoma
//! Ntoso.

pub mod html;
pub mod instruction;
pub mod plain;
pub mod proposal;
pub mod redline;
