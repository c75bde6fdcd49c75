//! Proposals on drafts, what is said of them, and what becomes of them.
//!
//! Each act says to whom it is told. What goes to the Chair or to all States is a wholly closed entry; all States know the
//! whole of the latter. What is done on a closed thing is closed alike, so that the open entries can be judged without.

pub mod agree_ad_ref;
pub mod dispose;
pub mod join_proposal;
pub mod leave_proposal;
pub mod link_paragraphs;
pub mod open_dispositions;
pub mod reopen_paragraph;
pub mod set_deadline_for_proposals;
pub mod speak_on;
pub mod table_proposal;
pub mod undo_disposition;
pub mod unlink_paragraphs;
pub mod widen_proposal;
pub mod withdraw_proposal;
pub mod withdraw_statement;

use std::collections::BTreeSet;

use crate::acts::whole;
use crate::asked::Asked;
use crate::guard::found;
use crate::id::{Code, Hash, Id, ParagraphId};
use crate::names::Lang;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::Right;
use crate::seen::Seat;
use crate::state::{Draft, Proposal, State, To, Version};
use crate::text::{self, Text, Texts};

/// Operations a proposal may have, and dispositions an act.
const MANY: usize = 2_000;

/// Returns the seat of whoever acts.
fn seat(asked: &Asked<'_>) -> Seat {
    Seat::Taken { capacity: asked.act.capacity, by: asked.act.by.clone() }
}

/// Returns a proposal that whoever acts knows of; that there is another is not told by a refusal either. For an act
/// that is told to everyone only what everyone knows is there.
fn proposal<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Proposal, Refusal> {
    let known = found(asked.p.proposal_known(&seat(asked), id), Thing::Proposal, id)?;
    reads(asked, known.to, known.number);
    Ok(known)
}

/// Notes that a guard has read a closed entry; of what was told to everyone it has read nothing closed.
fn reads(asked: &Asked<'_>, to: To, number: u64) {
    let closed = to != To::Public && asked.p.state.closed_entries.contains(&number);
    asked.reads(closed.then_some(number));
}

/// Refuses what would be told more widely than what it is on.
fn no_wider(to: To, than: To) -> Result<(), Refusal> {
    if to <= than { Ok(()) } else { Err(Refusal::WiderThanWhatItIsOn { to: than }) }
}

/// Refuses what is not told to exactly those who know what it is on.
fn as_wide(to: To, of: To) -> Result<(), Refusal> {
    if to == of { Ok(()) } else { Err(Refusal::ToldToOthers { to: of }) }
}

/// Refuses a proposal that was withdrawn.
fn stands(proposal: &Proposal, id: Id) -> Result<(), Refusal> {
    if proposal.withdrawn.is_none() { Ok(()) } else { Err(Refusal::ProposalWithdrawn { proposal: id }) }
}

/// Refuses a proposal that was disposed of in a revision that is out, as far as whoever acts knows. What is told to
/// everyone depends on nothing closed.
fn not_settled(asked: &Asked<'_>, id: &Id, to: To) -> Result<(), Refusal> {
    let counts = |held: &To| to != To::Public || *held == To::Public;
    let held = asked.p.dispositions_known(&seat(asked), id);
    let mut held = held.iter().filter(|held| held.undone.is_none() && counts(&held.to));
    let settled = held.any(|held| revision_out_since(&asked.p.state, &held.draft, held.number));
    if settled { Err(Refusal::ProposalSettled { proposal: *id }) } else { Ok(()) }
}

/// Refuses States that take no part or lack the right, among those on whose behalf something is done.
fn states(asked: &Asked<'_>, states: &[Code], right: Right) -> Result<(), Refusal> {
    states.iter().try_for_each(|state| {
        let kind = asked.p.state.group().kind_of(state);
        let kind = kind.ok_or_else(|| Refusal::NotAParticipant { by: state.clone() })?;
        let may = asked.rules().grants(kind, right);
        asked.require(may, || Refusal::LacksRight { by: state.clone(), right })
    })
}

/// Returns a draft.
fn draft<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Draft, Refusal> {
    found(asked.p.state.drafts.get(id), Thing::Draft, id)
}

/// Refuses what would come after the adoption of a draft.
fn not_adopted(asked: &Asked<'_>, id: &Id) -> Result<(), Refusal> {
    let adopted = draft(asked, id)?.adopted.is_some();
    asked.require(!adopted, || Refusal::DraftAdopted { draft: *id })
}

/// Returns an exact version of a draft.
fn version<'a>(asked: &Asked<'a>, of: &Id, hash: &Hash) -> Result<&'a Version, Refusal> {
    let place = asked.p.state.versions.get(hash).filter(|(draft, _)| draft == of).map(|_| hash);
    let hash = found(place, Thing::Version, hash)?;
    found(asked.p.state.version(hash), Thing::Version, hash)
}

/// Refuses a version in whose place another has come: one with other words in that language.
fn newest(of: &Draft, version: &Version, lang: Lang) -> Result<(), Refusal> {
    let latest = of.latest();
    let words = |version: &Version| version.languages.get(&lang).map(|held| held.blob);
    if words(latest) == words(version) && latest.revision == version.revision {
        return Ok(());
    }
    Err(Refusal::OldVersion { newest: latest.hash, version: version.hash })
}

/// Refuses paragraphs that none of the versions of the draft has, and an empty list of them.
fn paragraphs_of(of: &Draft, paragraphs: &[ParagraphId], at_least: usize) -> Result<(), Refusal> {
    let distinct: BTreeSet<_> = paragraphs.iter().collect();
    if distinct.len() != paragraphs.len() || paragraphs.len() < at_least || paragraphs.len() > MANY {
        return Err(Refusal::BadField { field: "paragraphs".to_owned() });
    }
    let has =
        |id: &ParagraphId| of.versions.iter().rev().any(|version| version.nodes.iter().any(|node| node.id == *id));
    match paragraphs.iter().find(|id| !has(id)) {
        Some(id) => Err(Refusal::Unknown { what: Thing::Paragraph, id: id.to_string() }),
        None => Ok(()),
    }
}

/// Refuses words that are there but empty or too long.
fn words(asked: &Asked<'_>, name: &str, words: Option<&String>, max: usize) -> Result<(), Refusal> {
    words.map_or(Ok(()), |words| asked.field(name, words, max))
}

/// Returns a language version of a version of a draft.
fn text_in(version: &Version, lang: Lang, texts: &dyn Texts) -> Result<Text, Refusal> {
    let held = version.languages.get(&lang).ok_or(Refusal::LanguageNotThere { language: lang })?;
    let bytes = texts.get(&held.blob).ok_or(Refusal::BlobMissing { blob: held.blob })?;
    Text::parse(&bytes).map_err(|fault| Refusal::BadText { fault })
}

/// Returns the text that a proposal to `to_proposal`, or to none, has before it: that version with the proposals below
/// it put in, the first below first.
pub(crate) fn base_text<'a>(
    state: &State,
    (version, lang): (&Hash, Lang),
    to_proposal: Option<&Id>,
    texts: &dyn Texts,
    known: impl Fn(&Id) -> Option<&'a Proposal>,
) -> Result<Text, Refusal> {
    let mut below = Vec::new();
    let mut next = to_proposal.copied();
    while let Some(id) = next {
        let proposal = found(known(&id), Thing::Proposal, &id)?;
        below.push((id, proposal));
        next = proposal.to_proposal;
    }
    let version = found(state.version(version), Thing::Version, version)?;
    let base = text_in(version, lang, texts)?;
    below.iter().rev().try_fold(base, |text, (id, proposal)| {
        text::apply(&text, &proposal.operations, *id).map_err(|unfit| Refusal::OperationsDoNotFit { unfit })
    })
}

/// Says whether a revision of the draft came out after the entry of that number.
pub(crate) fn revision_out_since(state: &State, draft: &Id, number: u64) -> bool {
    let Some(draft) = state.drafts.get(draft) else { return false };
    let entered = |version: &Version| state.acts.get(&version.id).map_or(0, |(number, _)| *number);
    let before = draft.versions.iter().filter(|version| entered(version) < number).map(|version| version.revision);
    draft.latest().revision > before.max().unwrap_or(0)
}
