//! Drafts as plain text, HTML and Akoma Ntoso, differences between them, proposals as people write them; later Word and
//! PDF.

pub mod akn;
pub mod html;
pub mod instruction;
pub mod plain;
pub mod proposal;
pub mod redline;
