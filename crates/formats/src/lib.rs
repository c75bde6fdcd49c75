//! Drafts as plain text, HTML, Word, OpenDocument and Akoma Ntoso, differences between them, proposals as people write them, statements,
//! agreed terms, tables, calendars.

pub mod akn;
pub mod bundle;
pub mod calendar;
pub mod docx;
pub mod html;
pub mod instruction;
pub mod odt;
pub mod plain;
pub mod proposal;
pub mod redline;
pub mod statement;
pub mod table;
pub mod terms;
