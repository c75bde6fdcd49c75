//! The page of a proposal and the list of all on a draft.

use maud::html;
use nemcon_negotiation::seen::Standing;
use nemcon_negotiation::state::{Proposal, SpokenOn, Sponsor, Statement, To};
use nemcon_negotiation::text::{self, join};
use nemcon_negotiation::{Article, Id, ParagraphId};
use serde_json::json;

use super::{View, paragraph_of};
use crate::dates;
use crate::fill::view::{stamp, word};
use crate::msg;
use crate::pages::common::{Line, Pairs};
use crate::pages::proposals::proposal::{ProposalList, ProposalPage};
use crate::pieces::{Button, Tone, Weight};

impl View {
    /// Returns how a proposal stands, in a word.
    #[must_use]
    pub fn proposal_state(&self, id: &Id, proposal: &Proposal) -> (Tone, String) {
        let lang = self.lang;
        match self.seen().standing(id) {
            Some(Standing::Disposed(seen)) => (Tone::Closed, msg::how(lang, word(&seen.disposition.disposal.how))),
            Some(Standing::Withdrawn(_)) => (Tone::Closed, msg::proposal_state(lang, "withdrawn")),
            Some(Standing::Carried | Standing::NotTold) if self.is_stuck(id, proposal) => {
                (Tone::Waiting, msg::proposal_state(lang, "stuck"))
            }
            Some(Standing::Carried | Standing::NotTold) => (Tone::Open, msg::proposal_state(lang, "carried")),
            _ if proposal.late => (Tone::Open, msg::proposal_state(lang, "late")),
            _ => (Tone::Open, msg::proposal_state(lang, "tabled")),
        }
    }

    /// Returns a line for a proposal.
    #[must_use]
    pub fn proposal_line(&self, id: &Id, proposal: &Proposal) -> Line {
        let (tone, state) = self.proposal_state(id, proposal);
        let words = self.base_of(id).map(|base| self.operations_words(&base, &proposal.operations)).unwrap_or_default();
        let line = Line::new(self.proposal_title(id, proposal), self.to_proposal(id)).state(tone, state);
        words.into_iter().take(3).fold(line, |line, words| line.below(super::words::beginning(&words, 240)))
    }

    /// Fills the page of a proposal; its texts have been read.
    #[must_use]
    pub fn proposal_page(&self, id: &Id) -> Option<ProposalPage> {
        let proposal = self.seen().proposal(id)?;
        let on = self.on_version(&proposal.version, proposal.lang)?;
        let base = self.base_of(id)?;
        let with = text::apply(&base, &proposal.operations, *id).ok()?;
        let back = format!("texts/{}/{}?view=compilation&text={}", proposal.draft, on.place, proposal.lang.tag());
        let mut rests = self.rests(&[Article::Texts]);
        rests.mandate = self.element(proposal.element.as_ref());
        rests.seal = self.seal(proposal.number);
        Some(ProposalPage {
            lang: self.lang,
            title: self.proposal_title(id, proposal),
            on: (format!("{} · {}", on.draft.title.get(self.lang), self.version_name(on.version)), self.to(&back)),
            state: self.proposal_state(id, proposal),
            told: self.told(proposal.to),
            buttons: self.proposal_buttons(id, proposal),
            facts: self.proposal_facts(proposal),
            operations: self.operations_words(&base, &proposal.operations),
            blocks: self.redline(&base, &with, true),
            sponsors: self.sponsor_lines(proposal),
            statements: self.statement_lines(&SpokenOn::Proposal { proposal: *id }),
            replies: self.reply_lines(id),
            clashes: self.clash_lines(id, proposal),
            fate: self.fate_lines(id, proposal),
            akn: self.in_language(proposal.lang, &format!("{}/akn", self.to_proposal(id))),
            pdf: self.in_language(proposal.lang, &format!("{}/pdf", self.to_proposal(id))),
            rests,
        })
    }

    fn proposal_facts(&self, proposal: &Proposal) -> Pairs {
        let lang = self.lang;
        let mut facts = vec![];
        if !proposal.for_states.is_empty() {
            facts.push((msg::propose_for(lang), html! { (self.list(&self.protocol(proposal.for_states.clone()))) }));
        }
        if let Some(reason) = &proposal.reason {
            facts.push((msg::propose_reason(lang), html! { span dir="auto" { (reason) } }));
        }
        if let Some(on) = proposal.to_proposal.and_then(|on| Some((on, self.seen().proposal(&on)?))) {
            let title = self.proposal_title(&on.0, on.1);
            facts.push((msg::propose_on(lang), html! { a href=(self.to_proposal(&on.0)) { (title) } }));
        }
        facts
    }

    fn sponsor_lines(&self, proposal: &Proposal) -> Vec<Line> {
        let day = |at| dates::instant(self.lang, stamp(at), &self.zone);
        let author = Line::new(self.name(&proposal.by), "").below(msg::proposal_author(self.lang, day(proposal.at)));
        let dates = |s: &Sponsor| match s.left {
            None => msg::proposal_joined(self.lang, day(s.since)),
            Some(left) => msg::proposal_left(self.lang, day(left), day(s.since)),
        };
        let order = self.protocol(proposal.sponsors.iter().map(|s| s.by.clone()));
        let mut sponsors: Vec<_> = proposal.sponsors.iter().collect();
        sponsors.sort_by_key(|s| order.iter().position(|code| *code == s.by));
        let others = sponsors.into_iter().map(|s| Line::new(self.name(&s.by), "").below(dates(s)));
        std::iter::once(author).chain(others).collect()
    }

    /// Returns the statements on something, in protocol order.
    #[must_use]
    pub fn statement_lines(&self, on: &SpokenOn) -> Vec<Line> {
        let mut all: Vec<_> =
            self.seen().statements_on(on).into_iter().filter(|(_, s)| s.withdrawn.is_none()).collect();
        let order = self.protocol(all.iter().map(|(_, s)| s.by.clone()));
        all.sort_by_key(|(_, s)| (order.iter().position(|code| *code == s.by), s.number));
        all.into_iter().map(|(id, s)| self.statement_line(id, s)).collect()
    }

    pub(in crate::fill) fn statement_line(&self, id: &Id, s: &Statement) -> Line {
        let who = self.list(&std::iter::once(s.by.clone()).chain(s.for_states.clone()).collect::<Vec<_>>());
        let words = msg::plain(&msg::said_line(self.lang, msg::verb(self.lang, word(&s.verb)), who));
        let mut line = Line::new(words, self.to(&format!("record/{}", s.number)));
        line.below.extend(s.words.clone());
        line.below.push(dates::instant(self.lang, stamp(s.at), &self.zone));
        let body = json!({ "statement": id, "to": s.to });
        line.acts([self.button(
            "withdraw_statement",
            &format!("statement={id}&to={}", word(&s.to)),
            body,
            Weight::Plain,
        )])
    }

    /// Returns the line of what was said of a text or a proposal, as far as this seat knows of it.
    pub(in crate::fill) fn said_of_text(&self, id: &Id) -> Option<Line> {
        let (id, held) = self.seen().statements().into_iter().find(|(own, _)| *own == id)?;
        Some(self.statement_line(id, held))
    }

    fn reply_lines(&self, id: &Id) -> Vec<Line> {
        let all = self.seen().proposals().into_iter();
        let on_it = all.filter(|(_, proposal)| proposal.to_proposal.as_ref() == Some(id));
        on_it.map(|(id, proposal)| self.proposal_line(id, proposal)).collect()
    }

    /// Returns the open proposals that one cannot stand together with, each with the reasons.
    #[must_use]
    pub fn clash_lines(&self, id: &Id, proposal: &Proposal) -> Vec<Line> {
        if proposal.to_proposal.is_some() || !self.is_open(id) {
            return vec![];
        }
        let Some(on) = self.on_text(&proposal.draft, None, Some(proposal.lang)) else { return vec![] };
        self.clashes_with(&on, id, &proposal.operations)
    }

    /// Returns what operations cannot stand together with on a text.
    #[must_use]
    pub fn clashes_with(&self, on: &super::OnText<'_>, id: &Id, operations: &[text::Operation]) -> Vec<Line> {
        let here = self.proposals_in(on);
        let is_new = !here.iter().any(|held| held.id == *id);
        let others = here.iter().map(|held| (held.id, held.operations.as_slice()));
        let all: Vec<_> = others.chain(is_new.then_some((*id, operations))).collect();
        self.clashes_in(&join(&on.text, &all), &here, id)
    }

    /// Joins all that is proposed for a text.
    pub(super) fn all_joined(&self, on: &super::OnText<'_>, here: &[super::carried::Here<'_>]) -> text::Joined {
        join(&on.text, &here.iter().map(|held| (held.id, held.operations.as_slice())).collect::<Vec<_>>())
    }

    /// Returns what a proposal cannot stand together with, each with the reasons, once all are joined.
    pub(super) fn clashes_in(&self, joined: &text::Joined, here: &[super::carried::Here<'_>], id: &Id) -> Vec<Line> {
        let mut lines = Vec::new();
        for held in here.iter().filter(|held| held.id != *id) {
            let pair = [*id, held.id];
            let clashes = joined.clashes.iter().filter(|c| pair.contains(&c.a.0) && pair.contains(&c.b.0));
            let mut causes: Vec<_> = clashes.map(|clash| msg::clash_cause(self.lang, word(&clash.cause))).collect();
            causes.dedup();
            if !causes.is_empty() {
                let line = Line::new(self.proposal_title(&held.id, held.proposal), self.to_proposal(&held.id));
                lines.push(causes.into_iter().fold(line, Line::below));
            }
        }
        lines
    }

    fn fate_lines(&self, id: &Id, proposal: &Proposal) -> Vec<Line> {
        let lang = self.lang;
        let day = |at| dates::instant(lang, stamp(at), &self.zone);
        let mut lines = Vec::new();
        if let Some(on) = self.on_version(&proposal.version, proposal.lang) {
            let to = self.to(&format!("texts/{}/{}", proposal.draft, on.place));
            lines.push(
                Line::new(msg::proposal_on_version(lang, self.version_name(on.version)), to).below(day(proposal.at)),
            );
        }
        match self.seen().standing(id) {
            Some(Standing::Disposed(seen)) => lines.push(self.disposition_line(&seen)),
            Some(Standing::Withdrawn(at)) => lines.push(Line::new(msg::proposal_withdrawn(lang, day(at)), "")),
            Some(Standing::Carried | Standing::NotTold) => {
                let draft = self.state().drafts.get(&proposal.draft).map(|d| self.version_name(d.latest()));
                let words = match self.is_stuck(id, proposal) {
                    true => msg::proposal_stuck(lang, draft.unwrap_or_default()),
                    false => msg::proposal_carried(lang, draft.unwrap_or_default()),
                };
                lines.push(Line::new(words, self.to(&format!("texts/{}", proposal.draft))));
            }
            _ => {}
        }
        lines
    }

    fn proposal_buttons(&self, id: &Id, proposal: &Proposal) -> Vec<Button> {
        let to = word(&proposal.to);
        let body = json!({ "proposal": id, "to": proposal.to });
        let query = format!("proposal={id}&to={to}");
        let sponsors = self.sender.as_ref().is_some_and(|s| proposal.sponsored_by().any(|by| *by == s.by));
        let own = self.sender.as_ref().is_some_and(|s| s.by == proposal.by);
        let mut buttons = Vec::new();
        if self.is_open(id) {
            buttons.push(self.blank("speak_on", &format!("on.on=proposal&on.proposal={id}&to={to}"), Weight::Plain));
            if let Some(Button::Open { .. }) = self.blank("table_proposal", "", Weight::Plain) {
                let place = self.state().versions.get(&proposal.version).map_or(0, |(_, place)| *place);
                let at = proposal.operations.first().and_then(paragraph_of).map(|at: ParagraphId| format!("&at={at}"));
                let query = format!(
                    "texts/{}/{place}/propose?to_proposal={id}&text={}{}",
                    proposal.draft,
                    proposal.lang.tag(),
                    at.unwrap_or_default()
                );
                let label = msg::act_propose_on_this(self.lang);
                buttons.push(Some(Button::Open { label, to: self.to(&query), weight: Weight::Plain }));
            }
        }
        if !own {
            let act = if sponsors { "leave_proposal" } else { "join_proposal" };
            buttons.push(self.button(act, &query, body.clone(), Weight::Plain));
        } else {
            for wider in [To::States, To::Public].into_iter().filter(|wider| *wider > proposal.to) {
                let whole = Proposal { to: wider, ..proposal.clone() };
                let body = json!({ "proposal": id, "to": wider, "whole": whole });
                if self.admits("widen_proposal", body).is_ok() {
                    let label =
                        format!("{}: {}", msg::act_widen_proposal(self.lang), msg::table_to(self.lang, word(&wider)));
                    let to = self.to(&format!("proposals/{id}/widen?to={}", word(&wider)));
                    buttons.push(Some(Button::Open { label, to, weight: Weight::Plain }));
                }
            }
            buttons.push(self.button("withdraw_proposal", &query, body, Weight::Plain));
        }
        buttons.into_iter().flatten().collect()
    }

    /// Fills the list of proposals on a draft, by place; its texts have been read.
    #[must_use]
    pub fn proposal_list(&self, draft: &Id, part: usize) -> Option<ProposalList> {
        const PER_PART: usize = 40;
        let on = self.on_text(draft, None, None)?;
        let all = self.seen().proposals_on(draft);
        let order = |id: Option<ParagraphId>| id.and_then(|id| on.text.paragraphs.iter().position(|p| p.id == id));
        let mut placed: Vec<_> =
            all.into_iter().map(|(id, p)| (p.operations.first().and_then(paragraph_of), *id, p)).collect();
        placed.sort_by_key(|(at, _, p)| (order(*at), p.number));
        let parts = placed.len().div_ceil(PER_PART);
        let part = part.clamp(1, parts.max(1));
        let shown = placed.chunks(PER_PART).nth(part - 1).unwrap_or_default();
        let mut places: Vec<(String, Vec<Line>)> = Vec::new();
        for chunk in shown.chunk_by(|a, b| a.0 == b.0) {
            let place = chunk[0].0.filter(|id| order(Some(*id)).is_some()).map(|id| on.words_of(self.lang, &id));
            let lines = chunk.iter().map(|(_, id, p)| self.proposal_line(id, p)).collect();
            places.push((place.unwrap_or_else(|| "—".to_owned()), lines));
        }
        let to = |n: usize| self.to(&format!("texts/{draft}/proposals?part={n}"));
        Some(ProposalList {
            lang: self.lang,
            on: (on.draft.title.get(self.lang).to_owned(), self.to(&format!("texts/{draft}"))),
            views: self.views_of(draft, "/proposals"),
            buttons: vec![],
            places,
            parts: (1..=parts).map(|n| (n.to_string(), to(n), n == part)).collect(),
            rests: self.rests(&[Article::Texts]),
        })
    }
}
