//! The balance of the discussion: what was said, proposed and agreed, by element of the mandate and by thematic subgroup. No State is in it.

use std::collections::BTreeSet;

use crate::id::{Code, Id, ParagraphId};
use crate::known::AdRefStanding;
use crate::seen::{Seat, Seen};
use crate::state::{Draft, Speech, SpeechKind, Subgroup, To};
use crate::text::ParagraphKind;

/// What was done on a part of the mandate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Seconds in which somebody had the floor.
    pub seconds: i64,
    /// Statements made.
    pub statements: usize,
    /// Proposals that stand.
    pub proposals: usize,
    /// Paragraphs that are agreed: adopted, adopted in part, or agreed ad referendum by the room.
    pub agreed: usize,
    /// Paragraphs there are.
    pub paragraphs: usize,
}

/// The balance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// By element, in the order of the mandate.
    pub elements: Vec<(Code, Share)>,
    /// On no element, or on several at once.
    pub elsewhere: Share,
    /// By subgroup, in the order in which they were set up: time and statements of its own meetings, proposals and text of the elements it serves.
    pub subgroups: Vec<(Id, Share)>,
}

impl<'a> Seen<'a> {
    /// Returns the balance, for whom it is shown to. It counts what all of those know to whom it is shown; the Chair's counts all that the Chair knows.
    pub fn balance(&self) -> Option<Balance> {
        let shown = self.p.state.work.balance_shown_to();
        let as_seen = if self.seat.is_chair() {
            self.seat
        } else if self.seat.is_office() {
            &Seat::AllStates
        } else {
            match shown {
                To::Public => &Seat::Public,
                To::States if self.is_state() => &Seat::AllStates,
                _ => return None,
            }
        };
        Some(Seen { seat: as_seen, ..*self }.weighed())
    }

    fn weighed(&self) -> Balance {
        let group = self.p.state.group.as_deref();
        let elements = group.map(|group| group.elements.iter().map(|element| element.code.clone()).collect());
        let elements: Vec<Code> = elements.unwrap_or_default();
        let speeches: Vec<_> = self.speeches_by_element();
        let share = |of: Option<&Code>| {
            let mut share = self.written_on(|element| element == of);
            let own = speeches.iter().filter(|(element, ..)| element.as_ref() == of);
            own.for_each(|(_, _, seconds)| share.hears(*seconds));
            share
        };
        let mut subgroups: Vec<(&Id, &Subgroup)> = self.p.state.work.subgroups.iter().collect();
        subgroups.sort_by_key(|(_, held)| held.number);
        let of_subgroup = |(id, held): (&Id, &Subgroup)| {
            let serves = self.served_by(held);
            let mut share = self.written_on(|element| element.is_some_and(|code| serves.contains(code)));
            let meets = |meeting: &Id| self.p.state.meetings.get(meeting).and_then(|held| held.subgroup) == Some(*id);
            let own = speeches.iter().filter(|(_, meeting, _)| meets(meeting));
            own.for_each(|(.., seconds)| share.hears(*seconds));
            (*id, share)
        };
        Balance {
            elsewhere: share(None),
            subgroups: subgroups.into_iter().map(of_subgroup).collect(),
            elements: elements.into_iter().map(|code| (code.clone(), share(Some(&code)))).collect(),
        }
    }

    fn served_by(&self, held: &Subgroup) -> BTreeSet<&'a Code> {
        let sections = self.p.state.group.as_deref().map(|group| group.sections.as_slice()).unwrap_or_default();
        let own = sections.iter().filter(|section| held.sections.contains(&section.code));
        own.flat_map(|section| &section.elements).collect()
    }

    /// Returns element, meeting and seconds of every speech that is a statement.
    fn speeches_by_element(&self) -> Vec<(Option<Code>, Id, i64)> {
        let all = self.p.state.speeches.iter().flat_map(|(meeting, all)| all.iter().map(move |one| (meeting, one)));
        let statements = all.filter(|(_, speech)| speech.kind != SpeechKind::Motion);
        statements.map(|(meeting, one)| (self.element_of(meeting, one), *meeting, one.used(self.at))).collect()
    }

    /// Returns the element on which somebody spoke: of the item of the list; without a list, of the one element that the meeting takes up by programme.
    fn element_of(&self, meeting: &Id, speech: &Speech) -> Option<Code> {
        let state = &self.p.state;
        if let Some((_, list, _)) = state.inscription(&speech.request) {
            return state.work.item(&list.item?)?.element.clone();
        }
        let session = state.meetings.get(meeting)?.session;
        let items = state.work.items_of(meeting, session.as_ref()).iter();
        let elements: BTreeSet<&Code> = items.filter_map(|item| state.work.item(item)?.element.as_ref()).collect();
        if elements.len() == 1 { elements.first().map(|code| (*code).clone()) } else { None }
    }

    /// Returns what was proposed and agreed on the elements chosen.
    fn written_on(&self, is_chosen: impl Fn(Option<&Code>) -> bool) -> Share {
        let state = &self.p.state;
        let mut share = Share::default();
        let element = |held: &'a crate::state::Proposal| {
            held.element.as_ref().or_else(|| state.drafts.get(&held.draft)?.element.as_ref())
        };
        let stands = self.p.proposals_known(self.seat).filter(|(_, held)| held.withdrawn.is_none());
        share.proposals = stands.filter(|(_, held)| is_chosen(element(held))).count();
        for (id, draft) in state.drafts.iter().filter(|(_, draft)| is_chosen(draft.element.as_ref())) {
            let agreed = self.agreed_paragraphs(id, draft);
            let paragraphs: Vec<_> = draft.latest().nodes.iter().filter(|node| is_of_the_text(node.kind)).collect();
            share.paragraphs += paragraphs.len();
            share.agreed += paragraphs.iter().filter(|node| agreed.contains(&node.id)).count();
        }
        share
    }

    /// Returns the paragraphs of the newest version of a draft that are adopted, adopted in part, or agreed ad referendum by the room.
    pub fn agreed_paragraphs(&self, id: &Id, draft: &Draft) -> BTreeSet<ParagraphId> {
        if draft.adopted.is_some() {
            return draft.latest().nodes.iter().map(|node| node.id).collect();
        }
        let mut agreed: BTreeSet<ParagraphId> = self.p.state.adopted_in_part(id).into_keys().collect();
        let noted = self.p.ad_refs_known(self.seat).filter(|(_, held)| held.draft == *id && held.is_of_the_room());
        for (_, held) in noted {
            let stands =
                |paragraph: &&ParagraphId| self.p.ad_ref_stands(self.seat, held, paragraph) == AdRefStanding::Stands;
            agreed.extend(held.paragraphs.iter().filter(stands).copied());
        }
        agreed
    }
}

impl Share {
    fn hears(&mut self, seconds: i64) {
        self.statements += 1;
        self.seconds += seconds;
    }
}

/// Says whether a paragraph of this kind is counted: not titles and headings, and nothing that is beside the text.
fn is_of_the_text(kind: ParagraphKind) -> bool {
    use ParagraphKind::{Paragraph, Preambular, Subparagraph, Unnumbered};
    matches!(kind, Paragraph | Preambular | Subparagraph | Unnumbered)
}
