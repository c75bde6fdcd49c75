//! Documents, drafts and letters.

pub mod add_document_language;
pub mod add_language_version;
pub mod add_symbol;
pub mod answer_discrepancy;
pub mod circulate_letter;
pub mod edit_after_adoption;
pub mod expect_language;
pub mod introduce_report;
pub mod issue_revision;
pub mod note_delivery;
pub mod offer;
pub mod receive_letter;
pub mod register_document;
pub mod report_discrepancy;
pub mod table_draft;

use crate::asked::Asked;
use crate::guard::found;
use crate::id::{Code, Id};
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{Concealable, DocumentFile};
use crate::text::LanguageStatus;

/// Refuses a title or subject that is empty or too long. One that stands as a commitment cannot be read here.
fn named(field: &str, names: &Concealable<Names>) -> Result<(), Refusal> {
    match names {
        Concealable::Hidden(_) => Ok(()),
        Concealable::Shown(names) if !names.0.is_empty() && names.covers(&[]) && names.longest() <= 500 => Ok(()),
        Concealable::Shown(_) => Err(Refusal::BadField { field: field.to_owned() }),
    }
}

/// Refuses a symbol that has no such form, or that another document has.
fn free_symbol(asked: &Asked<'_>, symbol: &str) -> Result<(), Refusal> {
    if !crate::symbol::is_symbol(symbol) {
        return Err(Refusal::SymbolMalformed { symbol: symbol.to_owned() });
    }
    let taken = asked.p.state.symbols.contains_key(symbol);
    if taken { Err(Refusal::SymbolTaken { symbol: symbol.to_owned() }) } else { Ok(()) }
}

/// Refuses a second original among the files of a document.
fn one_original<'a>(files: impl Iterator<Item = &'a DocumentFile>) -> Result<(), Refusal> {
    let originals = files.filter(|file| file.status == LanguageStatus::Original).count();
    if originals > 1 { Err(Refusal::OneOriginal {}) } else { Ok(()) }
}

/// Refuses an attachment that is no document, draft or letter of the group.
fn attached(asked: &Asked<'_>, attachments: &[Id]) -> Result<(), Refusal> {
    let state = &asked.p.state;
    let there =
        |id: &Id| state.documents.contains_key(id) || state.drafts.contains_key(id) || state.letters.contains_key(id);
    match attachments.iter().find(|id| !there(id)) {
        Some(id) => Err(Refusal::Unknown { what: Thing::Document, id: id.to_string() }),
        None => Ok(()),
    }
}

/// Refuses an element that the mandate does not have.
pub(super) fn element_known(asked: &Asked<'_>, element: Option<&Code>) -> Result<(), Refusal> {
    element.map_or(Ok(()), |code| found(asked.p.state.group().element(code), Thing::MandateElement, code).map(|_| ()))
}
