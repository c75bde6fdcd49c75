//! Proposals, what is said of them and what became of them, as one seat may see them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Seat, Seen};
use crate::act::Act;
use crate::acts::Content;
use crate::acts::proposals::{base_text, open_dispositions, revision_out_since};
use crate::id::{Code, Hash, Id, ItemId, ParagraphId};
use crate::known::{AdRefStanding, changed_since};
use crate::names::Lang;
use crate::refusal::Refusal;
use crate::state::{
    AdRef, Disposition, Draft, Link, MeetingState, Method, Mode, PositionKind, PositionOn, Proposal, Reopened,
    SpokenOn, Statement, To, Topic, UnderDiscussion,
};
use crate::text::{LanguageStatus, Operation, Place, Text, Texts, Verb};
use crate::time::{Date, Instant};

/// Where a proposal stands, for who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// On the newest version, open.
    Tabled,
    /// Open, and tabled on a version before the newest: it is carried over to that one.
    Carried,
    /// On an earlier version; what became of it is not told to this seat.
    NotTold,
    /// Disposed of.
    Disposed(DispositionSeen),
    /// Withdrawn at that instant.
    Withdrawn(Instant),
}

/// What became of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DispositionSeen {
    /// The disposition; others that it was merged with are named as far as the seat knows of them.
    pub disposition: Disposition,
    /// The revision it was done for is out: it is undone no more.
    pub settled: bool,
}

/// What is agreed ad referendum, for who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdRefSeen<'a> {
    /// The act.
    pub id: Id,
    /// The agreement.
    pub ad_ref: &'a AdRef,
    /// Its paragraphs, and where each stands.
    pub paragraphs: Vec<(ParagraphId, AdRefStanding)>,
}

/// What is on a paragraph by a delegation, in the picture of positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Proposes something there.
    Proposes(Id),
    /// Co-sponsors what is proposed there.
    Sponsors(Id),
    /// Says something of the paragraph.
    Says {
        /// The statement.
        statement: Id,
        /// The verb.
        verb: Verb,
        /// The words of the paragraph have changed since.
        earlier_words: bool,
    },
    /// Says something of a proposal there.
    SaysOf {
        /// The proposal.
        proposal: Id,
        /// The statement.
        statement: Id,
        /// The verb.
        verb: Verb,
    },
    /// Agreed ad referendum, and where that stands.
    AgreedAdRef(Id, AdRefStanding),
    /// Took a position.
    Position(Id, PositionKind),
}

/// Positions as a picture: paragraphs × delegations. No number of supporters is in it, and nothing is in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Paragraphs in the order of the newest version, then those that went before it.
    pub paragraphs: Vec<ParagraphId>,
    /// Delegations that have something in the picture, by code; pages put them in protocol order.
    pub delegations: BTreeSet<Code>,
    /// What is there, oldest first.
    pub cells: BTreeMap<(ParagraphId, Code), Vec<Mark>>,
}

/// What waits for a delegation on a draft.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenPoint {
    /// Its proposal, or one that it sponsors, has not been disposed of.
    Proposal(Id),
    /// It keeps words open: it brackets, reserves or cannot live with them.
    Statement(Id),
    /// It agreed to a paragraph whose words have changed since.
    Lapsed(Id, ParagraphId),
    /// The secretariat has not answered its report of a discrepancy.
    Discrepancy(Id),
}

/// Where a language version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageStanding {
    /// It is there.
    There(LanguageStatus),
    /// It was there in an earlier version, and is expected by that day if one was named.
    Stale(Option<Date>),
    /// It is expected by that day.
    Expected(Date),
    /// It is not there, and nobody has said when it will be.
    Missing,
}

/// What was tabled on a draft before a revision came out, and what became of it: the last three add up to the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Tabled before it.
    pub tabled: BTreeSet<Id>,
    /// Disposed of before it, by one who was asked to.
    pub disposed: BTreeSet<Id>,
    /// Withdrawn before it.
    pub withdrawn: BTreeSet<Id>,
    /// Neither: open.
    pub open: BTreeSet<Id>,
}

impl Ledger {
    /// Says whether every proposal tabled is in one place and no other is in any.
    pub fn adds_up(&self) -> bool {
        let parts = [&self.disposed, &self.withdrawn, &self.open];
        let all: BTreeSet<_> = parts.iter().flat_map(|part| part.iter().copied()).collect();
        all == self.tabled && parts.iter().map(|part| part.len()).sum::<usize>() == all.len()
    }
}

/// Returns the paragraphs that an operation works on or stands beside.
pub fn touched(operation: &Operation) -> Vec<ParagraphId> {
    let beside = |place: &Place| match place {
        Place::After(id) => Some(*id),
        Place::Beginning => None,
    };
    match operation {
        Operation::Replace { spot, .. } | Operation::Split { spot, .. } | Operation::Retain { spot } => vec![spot.at],
        Operation::Insert { place, .. } => beside(place).into_iter().collect(),
        Operation::Delete { at, .. } | Operation::Alternative { at, .. } | Operation::AgreeAdRef { at, .. } => {
            vec![*at]
        }
        Operation::Move { at, place, .. } => std::iter::once(*at).chain(beside(place)).collect(),
        Operation::Merge { at, with, .. } => vec![*at, *with],
        Operation::Bracket { spot, until } | Operation::Unbracket { spot, until } => {
            std::iter::once(spot.at).chain(until.iter().map(|spot| spot.at)).collect()
        }
        Operation::Restore { paragraph, .. } => vec![paragraph.id],
    }
}

impl<'a> Seen<'a> {
    /// Returns the proposals this seat may see, in the order they were tabled.
    pub fn proposals(&self) -> Vec<(&'a Id, &'a Proposal)> {
        let mut all: Vec<_> = self.p.proposals_known(self.seat).collect();
        all.sort_by_key(|(_, proposal)| proposal.number);
        all
    }

    /// Returns the proposals on a draft that this seat may see, in the order they were tabled.
    pub fn proposals_on(&self, draft: &Id) -> Vec<(&'a Id, &'a Proposal)> {
        self.proposals().into_iter().filter(|(_, proposal)| proposal.draft == *draft).collect()
    }

    /// Returns a proposal, if this seat may see it.
    pub fn proposal(&self, id: &Id) -> Option<&'a Proposal> {
        self.p.proposal_known(self.seat, id)
    }

    /// Returns the text that a proposal works on: its version, with the proposals that it is on put in.
    pub fn base_of(&self, id: &Id, texts: &dyn Texts) -> Option<Result<Text, Refusal>> {
        let held = self.proposal(id)?;
        let known = |id: &Id| self.proposal(id);
        let on = (&held.version, held.lang);
        Some(base_text(&self.p.state, on, held.to_proposal.as_ref(), texts, known))
    }

    /// Returns where a proposal stands, if this seat may see it.
    pub fn standing(&self, id: &Id) -> Option<Standing> {
        let held = self.proposal(id)?;
        if let Some(at) = held.withdrawn {
            return Some(Standing::Withdrawn(at));
        }
        if let Some(disposed) = self.disposition(id) {
            return Some(Standing::Disposed(disposed));
        }
        if !revision_out_since(&self.p.state, &held.draft, held.number) {
            return Some(Standing::Tabled);
        }
        let told = self.seat.is_chair() || self.seat.delegation().is_some_and(|by| held.is_known_to(by));
        Some(if told { Standing::Carried } else { Standing::NotTold })
    }

    /// Returns what became of a proposal, if this seat may know.
    pub fn disposition(&self, id: &Id) -> Option<DispositionSeen> {
        let mut disposition = self.p.disposition_known(self.seat, id)?;
        disposition.disposal.with.retain(|other| self.proposal(other).is_some());
        let settled = revision_out_since(&self.p.state, &disposition.draft, disposition.number);
        Some(DispositionSeen { disposition, settled })
    }

    /// Returns the table of dispositions of a draft as far as this seat may know it, in the order of proposals.
    pub fn dispositions_on(&self, draft: &Id) -> Vec<(&'a Id, DispositionSeen)> {
        self.proposals_on(draft).into_iter().filter_map(|(id, _)| Some((id, self.disposition(id)?))).collect()
    }

    /// Returns the table as the Chair has it to open, for the body of that act.
    pub fn table_to_open(&self, draft: &Id, to: To) -> Vec<open_dispositions::Row> {
        open_dispositions::OpenDispositions::table(self.p, self.seat, draft, to)
    }

    /// Returns the proposals that stand in a rolling text at once, in the order they were tabled: those with brackets,
    /// alternatives or words put beside, told to all States at least. None in a Chair's text.
    pub fn in_the_text(&self, draft: &Id) -> Vec<(&'a Id, &'a Proposal)> {
        let rolling = self.p.state.drafts.get(draft).is_some_and(|held| held.method == Method::Rolling);
        let brackets = |operation: &Operation| {
            matches!(
                operation,
                Operation::Bracket { .. }
                    | Operation::Alternative { .. }
                    | Operation::Replace { .. }
                    | Operation::Insert { .. }
            )
        };
        let stands =
            |id: &Id| matches!(self.standing(id), Some(Standing::Tabled | Standing::Carried | Standing::NotTold));
        let all = self.proposals_on(draft).into_iter().filter(|_| rolling);
        all.filter(|(id, held)| held.to >= To::States && stands(id) && held.operations.iter().any(brackets)).collect()
    }

    /// Returns statements on a proposal or paragraph, oldest first; those withdrawn too.
    pub fn statements_on(&self, on: &SpokenOn) -> Vec<(&'a Id, &'a Statement)> {
        self.statements().into_iter().filter(|(_, statement)| statement.on == *on).collect()
    }

    /// Returns the statements this seat may see, oldest first.
    pub fn statements(&self) -> Vec<(&'a Id, &'a Statement)> {
        let mut all: Vec<_> = self.p.statements_known(self.seat).collect();
        all.sort_by_key(|(_, statement)| statement.number);
        all
    }

    /// Returns what a meeting has under discussion, as this seat was told of it. It ends with its segment.
    pub fn under_discussion(&self, meeting: &Id) -> Option<(&'a UnderDiscussion, Topic)> {
        let last = self.taken_up(meeting)?;
        last.on.map(|topic| (last, topic))
    }

    /// Returns the item of the agenda that a meeting has under discussion, as this seat was told of it.
    pub fn item_under_discussion(&self, meeting: &Id) -> Option<ItemId> {
        self.taken_up(meeting)?.item
    }

    /// Returns the document that a meeting has under discussion, as this seat was told of it.
    pub fn document_under_discussion(&self, meeting: &Id) -> Option<Id> {
        let id = self.taken_up(meeting)?.document?;
        // Who is in a segment as a guest may not read all that States may.
        self.p.state.documents.get(&id).filter(|document| self.may_see(document)).map(|_| id)
    }

    /// Returns what a meeting took up last, as this seat was told of it.
    pub fn taken_up(&self, meeting: &Id) -> Option<&'a UnderDiscussion> {
        let held = self.p.state.meetings.get(meeting)?;
        let MeetingState::Open { segment } = held.state else { return None };
        if segment.mode == Mode::OffTheRecord {
            return None;
        }
        // What all States are told in an informal segment, all who are in it are told.
        let guest = segment.mode == Mode::Informal && self.is_guest_of(held, segment.mode);
        let told = [&self.p.state.proposed, &self.p.confidences.proposed].map(|all| all.under_discussion.get(meeting));
        let known = told
            .into_iter()
            .flatten()
            .filter(|held| self.seat.knows(self.p, held.to, |_| false) || (guest && held.to == To::States));
        known.max_by_key(|held| held.number).filter(|held| held.at >= segment.since)
    }

    /// Returns what is agreed ad referendum on a draft, oldest first, each paragraph with where it stands.
    pub fn ad_refs(&self, draft: &Id) -> Vec<AdRefSeen<'a>> {
        let mut all: Vec<_> = self.p.ad_refs_known(self.seat).filter(|(_, held)| held.draft == *draft).collect();
        all.sort_by_key(|(_, held)| held.number);
        let seen = |(id, ad_ref): (&'a Id, &'a AdRef)| {
            let one = |at: &ParagraphId| (*at, self.p.ad_ref_stands(self.seat, ad_ref, at));
            AdRefSeen { id: *id, ad_ref, paragraphs: ad_ref.paragraphs.iter().map(one).collect() }
        };
        all.into_iter().map(seen).collect()
    }

    /// Returns the paragraphs of a draft that were opened again, oldest first.
    pub fn reopened(&self, draft: &Id) -> Vec<(&'a Id, &'a Reopened)> {
        let mut all: Vec<_> = self.p.reopened_known(self.seat).filter(|(_, held)| held.draft == *draft).collect();
        all.sort_by_key(|(_, held)| held.number);
        all
    }

    /// Returns which paragraphs of a draft stand or fall with each other, oldest first; links taken away too.
    pub fn links(&self, draft: &Id) -> Vec<(&'a Id, &'a Link)> {
        let mut all: Vec<_> = self.p.links_known(self.seat).filter(|(_, held)| held.draft == *draft).collect();
        all.sort_by_key(|(_, held)| held.number);
        all
    }

    /// Returns the positions on a draft as a picture: the Chair sees everything, a State its own and what all States
    /// know, the public nothing before the adoption.
    pub fn picture(&self, draft: &Id) -> Option<Picture> {
        let held = self.p.state.drafts.get(draft)?;
        if *self.seat == Seat::Public && held.adopted.is_none() {
            return None;
        }
        let mut marks = self.marks(draft, held);
        marks.sort_by_key(|(number, ..)| *number);
        let mut picture = Picture { paragraphs: paragraphs_of(held), ..Picture::default() };
        for (_, paragraph, by, mark) in marks {
            picture.delegations.insert(by.clone());
            picture.cells.entry((paragraph, by)).or_default().push(mark);
        }
        Some(picture)
    }

    /// Returns everything for the picture: number of the entry, paragraph, delegation, mark. What was withdrawn is not
    /// in it.
    fn marks(&self, draft: &Id, held: &Draft) -> Vec<(u64, ParagraphId, Code, Mark)> {
        let mut marks = Vec::new();
        for (id, proposal) in self.proposals_on(draft).into_iter().filter(|(_, held)| held.withdrawn.is_none()) {
            let sponsors = proposal.sponsored_by().filter(|by| **by != proposal.by).map(|by| (by, Mark::Sponsors(*id)));
            let all = std::iter::once((&proposal.by, Mark::Proposes(*id))).chain(sponsors);
            let paragraphs = paragraphs_touched(proposal);
            let of = all.flat_map(|(by, mark)| paragraphs.iter().map(move |at| (*at, by.clone(), mark.clone())));
            marks.extend(of.map(|(at, by, mark)| (proposal.number, at, by, mark)));
        }
        for (id, statement) in self.statements().into_iter().filter(|(_, held)| held.withdrawn.is_none()) {
            for (at, mark) in self.marks_of_statement(draft, held, id, statement) {
                let by = std::iter::once(&statement.by).chain(&statement.for_states);
                marks.extend(by.map(|by| (statement.number, at, by.clone(), mark.clone())));
            }
        }
        for AdRefSeen { id, ad_ref, paragraphs } in self.ad_refs(draft) {
            let mark = |(at, stands)| (ad_ref.number, at, ad_ref.by.clone(), Mark::AgreedAdRef(id, stands));
            marks.extend(paragraphs.into_iter().map(mark));
        }
        marks.extend(self.marks_of_positions(draft));
        marks
    }

    fn marks_of_statement(&self, draft: &Id, held: &Draft, id: &Id, said: &Statement) -> Vec<(ParagraphId, Mark)> {
        match &said.on {
            SpokenOn::Paragraph { draft: on, paragraph } if on == draft => {
                let version = self.version_at(held, said.number);
                let earlier_words = version.and_then(|hash| changed_since(held, &hash, paragraph)).is_some();
                vec![(*paragraph, Mark::Says { statement: *id, verb: said.verb, earlier_words })]
            }
            SpokenOn::Proposal { proposal } => {
                let on = self.proposal(proposal).filter(|held| held.draft == *draft && held.withdrawn.is_none());
                let mark = Mark::SaysOf { proposal: *proposal, statement: *id, verb: said.verb };
                on.map(paragraphs_touched).into_iter().flatten().map(|at| (at, mark.clone())).collect()
            }
            SpokenOn::Paragraph { .. } => Vec::new(),
        }
    }

    fn marks_of_positions(&self, draft: &Id) -> Vec<(u64, ParagraphId, Code, Mark)> {
        let on = |on: &PositionOn| matches!(on, PositionOn::Draft { draft: of } if of == draft);
        let all = self.p.state.positions.iter().filter(|(_, held)| on(&held.on) && held.withdrawn.is_none());
        all.flat_map(|(id, held)| {
            let mark = Mark::Position(*id, held.kind);
            held.paragraphs.iter().map(move |at| (held.number, *at, held.by.clone(), mark.clone()))
        })
        .collect()
    }

    /// Returns the newest version there was when the entry of that number was made.
    fn version_at(&self, draft: &Draft, number: u64) -> Option<Hash> {
        let entered = |id: &Id| self.p.state.acts.get(id).map_or(0, |(number, _)| *number);
        draft.versions.iter().rev().find(|version| entered(&version.id) < number).map(|version| version.hash)
    }

    /// Returns what waits for the delegation of this seat on a draft; nothing for another seat.
    pub fn open_points(&self, draft: &Id) -> Vec<OpenPoint> {
        let Some(by) = self.seat.delegation() else { return Vec::new() };
        let Some(held) = self.p.state.drafts.get(draft).filter(|held| held.adopted.is_none()) else {
            return Vec::new();
        };
        let stands = |id: &Id| matches!(self.standing(id), Some(Standing::Tabled | Standing::Carried));
        let own = |proposal: &Proposal| proposal.sponsored_by().any(|sponsor| sponsor == by);
        let proposals = self.proposals_on(draft).into_iter().filter(|(id, proposal)| own(proposal) && stands(id));
        let keeps_open = |verb| matches!(verb, Verb::Bracket | Verb::Reserve | Verb::CannotLiveWith);
        let statements = self.statements().into_iter().filter(|(_, said)| {
            said.by == *by && said.withdrawn.is_none() && keeps_open(said.verb) && self.is_on(&said.on, draft)
        });
        let lapsed = self.ad_refs(draft).into_iter().filter(|held| held.ad_ref.by == *by).flat_map(|held| {
            let gone = held.paragraphs.into_iter().filter(|(_, stands)| matches!(stands, AdRefStanding::Lapsed(_)));
            gone.map(move |(at, _)| OpenPoint::Lapsed(held.id, at))
        });
        let mut points: Vec<_> = proposals.map(|(id, _)| OpenPoint::Proposal(*id)).collect();
        points.extend(statements.map(|(id, _)| OpenPoint::Statement(*id)));
        points.extend(lapsed);
        points.extend(self.unanswered(by, held));
        points
    }

    fn is_on(&self, on: &SpokenOn, draft: &Id) -> bool {
        match on {
            SpokenOn::Paragraph { draft: of, .. } => of == draft,
            SpokenOn::Proposal { proposal } => self.proposal(proposal).is_some_and(|held| held.draft == *draft),
        }
    }

    fn unanswered(&self, by: &Code, held: &Draft) -> Vec<OpenPoint> {
        use crate::state::DiscrepantText::Version;
        let of = |hash: &Hash| held.versions.iter().any(|version| version.hash == *hash);
        let reports = self.p.state.discrepancies.iter().filter(|(_, report)| {
            report.by == *by
                && report.answered.is_none()
                && matches!(&report.of, Version { version, .. } if of(version))
        });
        reports.map(|(id, _)| OpenPoint::Discrepancy(*id)).collect()
    }

    /// Returns where each official language of a draft or document stands.
    pub fn languages_of(&self, id: &Id) -> BTreeMap<Lang, LanguageStanding> {
        let state = &self.p.state;
        let draft = state.drafts.get(id);
        let document = state.documents.get(id).filter(|document| self.may_see(document));
        let expected = |lang: Lang| state.expected.get(id).and_then(|days| days.get(&lang)).copied();
        let there = |lang: Lang| {
            let in_draft = draft.and_then(|held| held.latest().languages.get(&lang)).map(|held| held.status);
            in_draft.or_else(|| document.and_then(|held| held.languages.get(&lang)).map(|held| held.status))
        };
        let before =
            |lang: Lang| draft.is_some_and(|held| held.versions.iter().any(|v| v.languages.contains_key(&lang)));
        let standing = |lang: Lang| match (there(lang), expected(lang)) {
            (Some(status), _) => LanguageStanding::There(status),
            (None, day) if before(lang) => LanguageStanding::Stale(day),
            (None, Some(day)) => LanguageStanding::Expected(day),
            (None, None) => LanguageStanding::Missing,
        };
        let official = state.group.iter().flat_map(|group| group.languages.iter().copied());
        official.filter(|_| draft.is_some() || document.is_some()).map(|lang| (lang, standing(lang))).collect()
    }

    /// Returns what was tabled on a draft before a revision of it came out and what became of it, as far as the seat
    /// knows; `None` for the time until now.
    pub fn ledger(&self, draft: &Id, revision: Option<u32>) -> Ledger {
        let entered = |id: &Id| self.p.state.acts.get(id).map(|(number, _)| *number);
        let came_out = |n: u32| {
            let held = self.p.state.drafts.get(draft)?;
            held.versions
                .iter()
                .find(|version| version.revision == n)
                .and_then(|version| Some((entered(&version.id)?, version.at)))
        };
        let (before, at) = revision.and_then(came_out).unwrap_or((u64::MAX, self.at));
        let mut ledger = Ledger::default();
        for (id, proposal) in self.proposals_on(draft).into_iter().filter(|(_, held)| held.number < before) {
            ledger.tabled.insert(*id);
            let disposed = self.p.dispositions_known(self.seat, id);
            let disposed = disposed.iter().any(|held| held.undone.is_none() && held.number < before);
            let part = match proposal.withdrawn {
                Some(when) if when <= at => &mut ledger.withdrawn,
                _ if disposed => &mut ledger.disposed,
                _ => &mut ledger.open,
            };
            part.insert(*id);
        }
        ledger
    }

    /// Says whether a closed act on proposals may be opened whole: what all States know by all States, a proposal by who
    /// knows of it, what was done with proposals by the one delegation whose all of them are.
    pub(super) fn may_open_on_proposals(&self, act: &Act) -> bool {
        let own =
            |id: &Id| self.seat.delegation().is_some_and(|by| self.proposal(id).is_some_and(|p| p.is_known_to(by)));
        let states = |to: To| to == To::States && self.seat.knows(self.p, to, |_| false);
        match &act.content {
            // Who knows of it now may hold what it was told then against the entry.
            Content::TableProposal(_) => self.proposal(&act.id).is_some(),
            Content::WidenProposal(body) => states(body.to) || own(&body.proposal),
            Content::WithdrawProposal(body) => states(body.to) || own(&body.proposal),
            Content::JoinProposal(body) => states(body.to) || own(&body.proposal),
            Content::LeaveProposal(body) => states(body.to) || own(&body.proposal),
            Content::SpeakOn(body) => states(body.to),
            Content::WithdrawStatement(body) => states(body.to),
            Content::AgreeAdRef(body) => states(body.to),
            Content::ReopenParagraph(body) => states(body.to),
            Content::LinkParagraphs(body) => states(body.to),
            Content::UnlinkParagraphs(body) => states(body.to),
            Content::OpenDispositions(body) => states(body.to),
            Content::UndoDisposition(body) => states(body.to) || own(&body.proposal),
            Content::Dispose(body) => {
                let named =
                    |disposal: &crate::state::Disposal| disposal.with.iter().all(|id| self.proposal(id).is_some());
                states(body.to) || body.dispositions.iter().all(|held| own(&held.proposal) && named(held))
            }
            _ => false,
        }
    }
}

/// Returns the paragraphs that a proposal touches, each once, in the order it does.
fn paragraphs_touched(proposal: &Proposal) -> Vec<ParagraphId> {
    let mut all = Vec::new();
    for id in proposal.operations.iter().flat_map(touched) {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

/// Returns the paragraphs of the newest version in their order, then those of earlier versions that are gone.
fn paragraphs_of(draft: &Draft) -> Vec<ParagraphId> {
    let mut known = BTreeSet::new();
    let versions = std::iter::once(draft.latest()).chain(draft.versions.iter().rev());
    versions.flat_map(|version| version.nodes.iter()).map(|node| node.id).filter(|id| known.insert(*id)).collect()
}
