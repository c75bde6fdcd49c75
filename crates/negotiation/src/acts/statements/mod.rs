//! Statements that delegations hand in. Wholly closed entries: nobody else learns that there is one before it is released, and its words never
//! stand in the record.

pub mod correct_statement;
pub mod hand_in_as_delivered;
pub mod hand_in_statement;
pub mod set_release;
pub mod take_back_statement;

use crate::asked::Asked;
use crate::by_lang::ByLang;
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{DocumentFile, HandedIn};
use crate::text::LanguageStatus;

/// Names of the acts that put files into a statement: each file comes beside the act that names it.
pub const WITH_FILES: &[&str] = &["correct_statement", "hand_in_as_delivered", "hand_in_statement"];

/// Longest title, in characters.
const TITLE_MAX: usize = 300;

/// Returns a statement of the delegation that acts; of those of others it learns nothing.
fn own<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a HandedIn, Refusal> {
    let held = asked.p.confidences.handed_in.get(id).filter(|held| held.by == asked.act.by);
    let held = found(held, Thing::Statement, id)?;
    asked.reads([held.number]);
    match held.taken_back {
        None => Ok(held),
        Some(_) => Err(Refusal::StatementTakenBack { statement: *id }),
    }
}

/// Refuses texts that are not there, in no language of the group, or of a standing that a statement does not have.
fn check_texts(asked: &Asked<'_>, languages: &ByLang<DocumentFile>) -> Result<(), Refusal> {
    let stands = |held: &DocumentFile| {
        held.file.is_some() && matches!(held.status, LanguageStatus::Original | LanguageStatus::Unofficial)
    };
    if languages.is_empty() || !languages.values().all(stands) {
        return Err(Refusal::BadField { field: "languages".to_owned() });
    }
    if languages.values().filter(|held| held.status == LanguageStatus::Original).count() > 1 {
        return Err(Refusal::OneOriginal {});
    }
    let official = &asked.p.state.group().languages;
    let other = languages.keys().find(|lang| !official.contains(lang));
    other.map_or(Ok(()), |lang| Err(Refusal::NotALanguageOfTheGroup { language: *lang }))
}

fn check_title(asked: &Asked<'_>, title: Option<&String>) -> Result<(), Refusal> {
    title.map_or(Ok(()), |title| asked.field("title", title, TITLE_MAX))
}
