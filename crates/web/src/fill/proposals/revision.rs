//! The Chair's page for the next revision, and the table of what became of proposals.

use nemcon_negotiation::seen::DispositionSeen;
use nemcon_negotiation::state::{How, Proposal, SpokenOn, To};
use nemcon_negotiation::text::{Operation, join, renumber};
use nemcon_negotiation::{Article, Id, ParagraphId};
use serde_json::json;

use super::carried::Here;
use super::{OnText, View};
use crate::dates;
use crate::fill::view::{stamp, word};
use crate::msg;
use crate::pages::acts::{Field, Input};
use crate::pages::common::Line;
use crate::pages::proposals::revision::{DispositionsPage, Next, OnTable, RevisionPage};
use crate::pieces::{Button, Weight};

/// Proposals on one page of the Chair's table.
const PER_PART: usize = 20;

impl View {
    /// Fills the Chair's page for the next revision; texts have been read. `fresh` names the act that issues it; its
    /// paragraphs keep their numbers, or are numbered anew.
    #[must_use]
    pub fn revision_page(&self, draft: &Id, part: usize, keeps_numbers: bool, fresh: &Id) -> Option<RevisionPage> {
        let on = self.on_text(draft, None, None)?;
        let before = self.seen().ledger(draft, None);
        let settled = |id: &Id| self.seen().disposition(id).is_some_and(|seen| seen.settled);
        let all = self.seen().proposals_on(draft).into_iter();
        let waiting: Vec<_> = all.filter(|(id, p)| p.withdrawn.is_none() && !settled(id)).collect();
        let here = self.proposals_in(&on);
        let parts = waiting.len().div_ceil(PER_PART);
        let part = part.clamp(1, parts.max(1));
        let shown = waiting.chunks(PER_PART).nth(part - 1).unwrap_or_default();
        let joined = self.all_joined(&on, &here);
        let table = shown.iter().map(|(id, p)| self.on_table(&here, &joined, id, p)).collect();
        let to = |n: usize| self.to(&format!("texts/{draft}/revision?part={n}"));
        let presides = self.admits_blank("dispose");
        let (next, unjoined) = if presides { self.next_text(&on, keeps_numbers, fresh) } else { (None, vec![]) };
        Some(RevisionPage {
            lang: self.lang,
            on: (on.draft.title.get(self.lang).to_owned(), self.to(&format!("texts/{draft}"))),
            views: self.views_of(draft, "/revision"),
            stands: msg::revision_stands(self.lang, before.disposed.len().to_string(), before.open.len().to_string()),
            table,
            parts: (1..=parts).map(|n| (n.to_string(), to(n), n == part)).collect(),
            to: self.to(&format!("texts/{draft}/dispose")),
            hidden: vec![("part".to_owned(), part.to_string())],
            next,
            unjoined,
            buttons: self.open_table_buttons(draft),
            rests: self.rests(&[Article::Texts]),
        })
    }

    /// Says whether this seat may do acts of that kind at all.
    #[must_use]
    pub fn admits_blank(&self, act: &str) -> bool {
        matches!(self.blank(act, "", Weight::Plain), Some(Button::Open { .. }))
    }

    fn open_table_buttons(&self, draft: &Id) -> Vec<Button> {
        let open = |to: To| {
            let table = self.seen().table_to_open(draft, to);
            let body = json!({ "draft": draft, "table": table, "to": to });
            let label = format!("{}: {}", msg::act_open_dispositions(self.lang), msg::table_to(self.lang, word(&to)));
            let address = self.to(&format!("texts/{draft}/open-table?to={}", word(&to)));
            let open = !table.is_empty() && self.admits("open_dispositions", body).is_ok();
            open.then_some(Button::Open { label, to: address, weight: Weight::Plain })
        };
        [To::States, To::Public].into_iter().filter_map(open).collect()
    }

    fn on_table(
        &self,
        here: &[Here<'_>],
        joined: &nemcon_negotiation::text::Joined,
        id: &Id,
        proposal: &Proposal,
    ) -> OnTable {
        let operations = self.base_of(id).map(|base| self.operations_words(&base, &proposal.operations));
        let said = self.statement_lines(&SpokenOn::Proposal { proposal: *id }).into_iter().map(|line| line.title);
        let disposed = self.seen().disposition(id).map(|seen| {
            let to = word(&seen.disposition.to);
            let body = json!({ "proposal": id, "to": seen.disposition.to });
            let undo = self.button("undo_disposition", &format!("proposal={id}&to={to}"), body, Weight::Plain);
            (msg::how(self.lang, word(&seen.disposition.disposal.how)), undo)
        });
        let clashes = if disposed.is_none() { self.clashes_in(joined, here, id) } else { vec![] };
        OnTable {
            id: id.to_string(),
            title: (self.proposal_title(id, proposal), self.to_proposal(id)),
            operations: operations.unwrap_or_default(),
            said: said.collect(),
            told: self.told(proposal.to),
            clashes: clashes.into_iter().map(|line| (line.title, line.to)).collect(),
            disposed,
            typed: Default::default(),
        }
    }

    /// Returns the proposals taken as they are for the coming revision, with what they do to this text.
    #[must_use]
    pub fn taken(&self, on: &OnText<'_>) -> Vec<(Id, Vec<Operation>)> {
        let seen = self.seen();
        let taken = |id: &Id| {
            let held = seen.disposition(id).filter(|held| !held.settled)?;
            (held.disposition.disposal.how == How::AsItIs).then_some(())
        };
        let all = seen.proposals_on(&on.id).into_iter();
        let on_it =
            all.filter(|(id, p)| taken(id).is_some() && p.to_proposal.is_none() && p.version == on.version.hash);
        on_it.filter(|(_, p)| p.lang == on.text.lang).map(|(id, p)| (*id, p.operations.clone())).collect()
    }

    fn next_text(&self, on: &OnText<'_>, keeps_numbers: bool, fresh: &Id) -> (Option<Next>, Vec<String>) {
        let taken = self.taken(on);
        let proposals: Vec<_> = taken.iter().map(|(id, operations)| (*id, operations.as_slice())).collect();
        let joined = join(&on.text, &proposals);
        let mut unjoined: Vec<String> = Vec::new();
        let title = |id: &Id| self.seen().proposal(id).map(|p| self.proposal_title(id, p)).unwrap_or_default();
        for clash in &joined.clashes {
            let who = format!("{} / {}", title(&clash.a.0), title(&clash.b.0));
            let why = msg::clash_cause(self.lang, word(&clash.cause));
            unjoined.push(msg::plain(&msg::revision_unjoined(self.lang, who, why)));
        }
        for (id, unfit) in &joined.unfit {
            let why = unfit.iter().map(|unfit| self.unfit_words(unfit)).collect::<Vec<_>>().join(" ");
            unjoined.push(msg::plain(&msg::revision_unjoined(self.lang, title(id), why)));
        }
        let lang = on.text.lang;
        let area = Field {
            name: format!("languages.{}.plain", lang.tag()),
            label: format!("{} ({})", msg::revision_words(self.lang), msg::language_name(lang)),
            hint: None,
            value: if keeps_numbers { joined.text.notation() } else { renumber(&joined.text).notation() },
            input: Input::Area,
            required: true,
        };
        let hidden = vec![
            ("act_id".to_owned(), fresh.to_string()),
            ("preview".to_owned(), "1".to_owned()),
            ("draft".to_owned(), on.id.to_string()),
            (format!("languages.{}.status", lang.tag()), "original".to_owned()),
            ("back".to_owned(), self.to(&format!("texts/{}", on.id))),
        ];
        let page = self.to(&format!("texts/{}/revision", on.id));
        let numbers = vec![
            (msg::revision_numbers_anew(self.lang), format!("{page}#next"), !keeps_numbers),
            (msg::revision_numbers_kept(self.lang), format!("{page}?numbers=kept#next"), keeps_numbers),
        ];
        (Some(Next { to: self.to("act/issue_revision"), hidden, numbers, fields: vec![area] }), unjoined)
    }

    /// Returns a line for what became of a proposal: how, why, where its words went.
    #[must_use]
    pub fn disposition_line(&self, seen: &DispositionSeen) -> Line {
        let lang = self.lang;
        let held = &seen.disposition;
        let mut line = Line::new(msg::how(lang, word(&held.disposal.how)), self.to(&format!("record/{}", held.number)));
        line.below.push(dates::instant(lang, stamp(held.at), &self.zone));
        line.below.extend(held.disposal.reason.clone());
        let with: Vec<_> = held
            .disposal
            .with
            .iter()
            .filter_map(|id| Some(self.proposal_title(id, self.seen().proposal(id)?)))
            .collect();
        if !with.is_empty() {
            line.below.push(msg::merged_with(lang, with.join("; ")));
        }
        if let Some(on) = self.on_text(&held.draft, None, None) {
            let went = self.went_to(&on, held).into_iter().map(|id| on.words_of(lang, &id)).collect::<Vec<_>>();
            if !went.is_empty() {
                line.below.push(msg::went_to(lang, went.join("; ")));
            }
        }
        line
    }

    /// Returns the paragraphs of a text in which the words of a proposal are. What it adds and is not public has another
    /// identity there, and is known by its words.
    fn went_to(&self, on: &OnText<'_>, held: &nemcon_negotiation::state::Disposition) -> Vec<ParagraphId> {
        let there = |id: &ParagraphId| on.text.paragraphs.iter().any(|p| p.id == *id);
        let proposal = self.seen().proposal(&held.disposal.proposal);
        let words = |id: &ParagraphId| {
            let added = proposal.filter(|_| id.act == held.disposal.proposal)?.operations.iter();
            added.into_iter().find_map(|operation| match operation {
                Operation::Insert { paragraph, .. } | Operation::Alternative { paragraph, .. } => {
                    (paragraph.ordinal == id.ordinal).then_some(paragraph.text.as_str())
                }
                _ => None,
            })
        };
        let by_words = |id: &ParagraphId| {
            let words = words(id)?;
            on.text.paragraphs.iter().find(|p| p.text == words || p.text == format!("[{words}]")).map(|p| p.id)
        };
        let found = |id: &ParagraphId| if there(id) { Some(*id) } else { by_words(id) };
        held.disposal.went_to.iter().filter_map(found).collect()
    }

    /// Fills the table of what became of proposals, all or one's own; texts have been read.
    #[must_use]
    pub fn dispositions_page(&self, draft: &Id, mine: bool) -> Option<DispositionsPage> {
        let held = self.state().drafts.get(draft)?;
        let own = |p: &Proposal| self.seat.delegation().is_some_and(|by| p.is_known_to(by));
        let all: Vec<_> = self.seen().proposals_on(draft).into_iter().filter(|(_, p)| !mine || own(p)).collect();
        let line = |id: &Id, p: &Proposal| {
            let (tone, state) = self.proposal_state(id, p);
            let mut line = Line::new(self.proposal_title(id, p), self.to_proposal(id)).state(tone, state);
            if let Some(seen) = self.seen().disposition(id) {
                line.below.extend(self.disposition_line(&seen).below);
            }
            line
        };
        let mut revisions: Vec<(String, Vec<Line>)> = Vec::new();
        let entered = |id: &Id| self.state().acts.get(id).map_or(0, |(number, _)| *number);
        let mut from = 0;
        for version in held.versions.iter().filter(|v| !v.read_out && v.edited.is_none()).skip(1) {
            let until = entered(&version.id);
            let before = |(id, p): &&(&Id, &Proposal)| {
                let at = self.seen().disposition(id).map(|seen| seen.disposition.number);
                at.is_some_and(|at| at > from && at < until) && p.number < until
            };
            let lines: Vec<_> = all.iter().filter(before).map(|(id, p)| line(id, p)).collect();
            if !lines.is_empty() {
                revisions.push((self.version_name(version), lines));
            }
            from = until;
        }
        let rest: Vec<_> = all
            .iter()
            .filter(|(id, _)| self.seen().disposition(id).is_none_or(|seen| seen.disposition.number > from))
            .map(|(id, p)| line(id, p))
            .collect();
        if !rest.is_empty() {
            revisions.push((msg::view_next(self.lang), rest));
        }
        revisions.reverse();
        let base = self.to(&format!("texts/{draft}/dispositions"));
        let mut choices = vec![(msg::dispositions_all(self.lang), base.clone(), !mine)];
        if self.seat.delegation().is_some() {
            choices.push((msg::dispositions_mine(self.lang), format!("{base}?mine=1"), mine));
        }
        Some(DispositionsPage {
            lang: self.lang,
            on: (held.title.get(self.lang).to_owned(), self.to(&format!("texts/{draft}"))),
            views: self.views_of(draft, "/dispositions"),
            choices,
            revisions,
            buttons: self.open_table_buttons(draft),
            rests: self.rests(&[Article::Texts]),
        })
    }
}
