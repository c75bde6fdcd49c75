//! What a civil day brought in the zone of the group, as a seat may see it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use nemcon_negotiation::state::{AdRef, Silence, SilenceState};
use nemcon_negotiation::{Id, Instant};

use super::proposals::part_of;
use super::view::{View, stamp};
use crate::dates;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::proposals::standing::ChangesPage;
use crate::pieces::Button;

/// Under which head something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Head {
    Meetings,
    Deadlines,
    Decisions,
    Texts,
    Proposals,
    Dispositions,
    Said,
    Documents,
    Letters,
}

/// Something of a day.
pub(super) struct Happening<'a> {
    /// The day.
    pub day: Date,
    head: Head,
    at: Instant,
    /// The draft it is on.
    pub draft: Option<Id>,
    /// What it is, where a reading pack holds more than its line.
    pub what: What,
    line: Box<dyn Fn() -> Option<Line> + 'a>,
}

/// What a reading pack holds more of than a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// The version at that place of a draft.
    Version(usize),
    /// A proposal.
    Proposal(Id),
    /// A document.
    Document(Id),
    /// A letter.
    Letter(Id),
    /// Nothing.
    Line,
}

impl View {
    /// Returns all that the seat may see, each with its day.
    pub(super) fn happenings(&self) -> Vec<Happening<'_>> {
        let mut all = Vec::new();
        self.of_the_room(&mut all);
        self.of_the_texts(&mut all);
        self.of_the_papers(&mut all);
        all
    }

    fn happening<'a>(
        &self,
        head: Head,
        at: Instant,
        draft: Option<Id>,
        what: What,
        line: impl Fn() -> Option<Line> + 'a,
    ) -> Happening<'a> {
        Happening { day: self.zone.date_of(stamp(at)), head, at, draft, what, line: Box::new(line) }
    }

    fn of_the_room<'a>(&'a self, all: &mut Vec<Happening<'a>>) {
        let state = self.state();
        for (id, m) in &state.meetings {
            let line = || Some(self.meeting_line(id, m));
            all.push(self.happening(Head::Meetings, m.from.at, None, What::Line, line));
        }
        for (id, q) in &state.questions {
            let line = || Some(self.question_line(id, q));
            all.push(self.happening(Head::Decisions, q.put_at, None, What::Line, line));
        }
        for (id, d) in &state.decisions {
            let line = || Some(self.decision_line(id, d));
            all.push(self.happening(Head::Decisions, d.at, None, What::Line, line));
        }
        for (id, r) in state.rulings.iter().filter(|(_, r)| self.seen().heard_ruling(r)) {
            let number = state.acts.get(id).map_or(0, |(n, _)| *n);
            let line = move || {
                let line = Line::new(&r.words, self.to(&format!("record/{number}")));
                Some(line.below(msg::act_enter_ruling(self.lang)))
            };
            all.push(self.happening(Head::Decisions, r.at, None, What::Line, line));
        }
        for (id, s) in &state.silences {
            self.of_silence(all, id, s);
        }
    }

    fn of_silence<'a>(&'a self, all: &mut Vec<Happening<'a>>, id: &'a Id, s: &'a Silence) {
        let ended = match &s.state {
            SilenceState::Running => None,
            SilenceState::Kept { at } | SilenceState::Broken { at } | SilenceState::Withdrawn { at, .. } => Some(*at),
        };
        let line = move || {
            let (tone, word) = self.silence_state(s);
            let line = Line::new(self.version_title(&s.version), self.to(&format!("silences/{id}"))).state(tone, word);
            Some(line.below(msg::samples_silence(self.lang)).deadline(self.deadline(s.deadline.at)))
        };
        let day = |at: Instant| self.zone.date_of(stamp(at));
        all.push(self.happening(Head::Decisions, s.opened_at, None, What::Line, line));
        if let Some(at) = ended.filter(|at| day(*at) != day(s.opened_at)) {
            all.push(self.happening(Head::Decisions, at, None, What::Line, line));
        }
        all.push(self.happening(Head::Deadlines, s.deadline.at, None, What::Line, line));
    }

    fn of_the_texts<'a>(&'a self, all: &mut Vec<Happening<'a>>) {
        let seen = self.seen();
        for (id, d) in &self.state().drafts {
            let title = d.title.get(self.lang);
            for (place, v) in d.versions.iter().enumerate() {
                let line = move || {
                    let changes = if place > 0 { "?view=changes" } else { "" };
                    let line = Line::new(title, self.to(&format!("texts/{id}/{place}{changes}")));
                    Some(line.below(self.version_name(v)).below(dates::time(stamp(v.at), &self.zone)))
                };
                all.push(self.happening(Head::Texts, v.at, Some(*id), What::Version(place), line));
            }
            for (level, deadlines) in self.state().deadlines.get(id).into_iter().flatten() {
                let Some(until) = deadlines.last().map(|until| until.at) else { continue };
                let line = move || {
                    let level = msg::deadline_level(self.lang, super::view::word(level));
                    Some(Line::new(title, self.to(&format!("texts/{id}"))).below(level).deadline(self.deadline(until)))
                };
                all.push(self.happening(Head::Deadlines, until, Some(*id), What::Line, line));
            }
            for (proposal, disposed) in seen.dispositions_on(id) {
                let at = disposed.disposition.at;
                let line = move || {
                    let mut line = self.disposition_line(&disposed);
                    line.below.insert(0, self.proposal_title(proposal, self.seen().proposal(proposal)?));
                    Some(line.below(title))
                };
                all.push(self.happening(Head::Dispositions, at, Some(*id), What::Line, line));
            }
            for agreed in seen.ad_refs(id) {
                let held = agreed.ad_ref;
                let line = move || Some(self.ad_ref_line(held));
                all.push(self.happening(Head::Said, held.at, Some(*id), What::Line, line));
            }
        }
        for (id, p) in seen.proposals() {
            let title = self.state().drafts.get(&p.draft).map_or("", |d| d.title.get(self.lang));
            let line = move || Some(self.proposal_line(id, p).below(title));
            all.push(self.happening(Head::Proposals, p.at, Some(p.draft), What::Proposal(*id), line));
            if let Some(at) = p.withdrawn {
                all.push(self.happening(Head::Dispositions, at, Some(p.draft), What::Line, line));
            }
        }
        for (id, s) in seen.statements() {
            let draft = self.draft_spoken_of(&s.on);
            all.push(self.happening(Head::Said, s.at, draft, What::Line, move || Some(self.statement_line(id, s))));
        }
        for p in self.state().positions.values() {
            let line = || self.positions(|other| other.number == p.number).pop();
            all.push(self.happening(Head::Said, p.at, None, What::Line, line));
        }
    }

    fn draft_spoken_of(&self, on: &nemcon_negotiation::state::SpokenOn) -> Option<Id> {
        use nemcon_negotiation::state::SpokenOn;
        match on {
            SpokenOn::Paragraph { draft, .. } => Some(*draft),
            SpokenOn::Proposal { proposal } => self.seen().proposal(proposal).map(|p| p.draft),
        }
    }

    fn ad_ref_line(&self, held: &AdRef) -> Line {
        let words = match held.is_of_the_room() {
            true => msg::ad_ref_room(self.lang),
            false => msg::plain(&msg::said_line(self.lang, msg::ad_ref_by(self.lang), self.name(&held.by))),
        };
        let line = Line::new(words, self.to(&format!("record/{}", held.number)));
        let Some(on) = self.on_text(&held.draft, None, None) else { return line };
        let places: Vec<_> = held.paragraphs.iter().map(|id| on.words_of(self.lang, id)).collect();
        line.below(places.join("; ")).below(on.draft.title.get(self.lang))
    }

    fn of_the_papers<'a>(&'a self, all: &mut Vec<Happening<'a>>) {
        for (id, d) in self.seen().documents() {
            let line = move || {
                let line = Line::new(d.symbol.clone(), self.to(&format!("documents/{id}")));
                Some(self.shown_title(&d.title).map_or(line.clone(), |title| line.below(title)))
            };
            let mut held = self.happening(Head::Documents, d.at, None, What::Document(*id), line);
            held.day = d.issued.map_or(held.day, |issued| issued.0);
            all.push(held);
        }
        for (id, l) in self.seen().letters() {
            let line = move || Some(self.letter_line(id, l));
            let mut held = self.happening(Head::Letters, l.at, None, What::Letter(*id), line);
            held.day = l.date.0;
            all.push(held);
        }
    }

    /// Returns what a day brought, under its heads in order.
    pub(super) fn happenings_on(&self, day: Date) -> Vec<Happening<'_>> {
        let mut own: Vec<_> = self.happenings().into_iter().filter(|one| one.day == day).collect();
        own.sort_by_key(|one| (one.head, one.at));
        own
    }

    /// Returns the drafts that something of a day is on; their texts are read before its page is filled.
    #[must_use]
    pub fn drafts_of_day(&self, day: Date) -> BTreeSet<Id> {
        self.happenings().into_iter().filter(|one| one.day == day).filter_map(|one| one.draft).collect()
    }

    /// Returns happenings as lines under their heads.
    pub(super) fn headed(&self, all: &[Happening<'_>]) -> Vec<(String, Vec<Line>)> {
        let lines = |one: &[Happening<'_>]| one.iter().filter_map(|one| (one.line)()).collect();
        all.chunk_by(|a, b| a.head == b.head).map(|one| (self.head_word(one[0].head), lines(one))).collect()
    }

    fn head_word(&self, head: Head) -> String {
        let lang = self.lang;
        match head {
            Head::Meetings => msg::digest_meetings(lang),
            Head::Deadlines => msg::digest_deadlines(lang),
            Head::Decisions => msg::nav_decisions(lang),
            Head::Texts => msg::nav_texts(lang),
            Head::Proposals => msg::view_proposals(lang),
            Head::Dispositions => msg::view_dispositions(lang),
            Head::Said => msg::since_said(lang),
            Head::Documents => msg::nav_documents(lang),
            Head::Letters => msg::nav_letters(lang),
        }
    }

    /// Returns today in the zone of the group.
    #[must_use]
    pub fn today(&self) -> Date {
        self.zone.date_of(self.now())
    }

    /// Fills the page of a day; the texts of [`View::drafts_of_day`] have been read.
    #[must_use]
    pub fn day_page(&self, day: Date, part: usize) -> ChangesPage {
        let days: BTreeSet<Date> = self.happenings().into_iter().map(|one| one.day).collect();
        let before = days.range(..day).next_back().copied();
        let after = days.iter().find(|other| **other > day).copied();
        let mut shown: BTreeSet<Date> = [Some(day), before, after].into_iter().flatten().collect();
        shown.insert(self.today());
        let to = |day: Date| self.to(&format!("day/{day}"));
        let choices = shown.into_iter().map(|one| (dates::date(self.lang, one), to(one), one == day)).collect();
        let all = self.happenings_on(day);
        let is_empty = all.is_empty();
        let (all, parts) = part_of(all, part, |n| format!("{}?part={n}", to(day)));
        let pack = Button::Save { label: msg::digest_pack(self.lang), to: format!("{}/pack", to(day)) };
        ChangesPage {
            lang: self.lang,
            title: msg::plain(&msg::digest_title(self.lang, dates::long_date(self.lang, day))),
            on: (self.head().name, self.to("")),
            views: vec![],
            nothing: msg::digest_nothing(self.lang),
            mark: None,
            choices,
            choices_name: msg::digest_days(self.lang),
            parts,
            came: self.headed(&all),
            buttons: if is_empty { vec![] } else { vec![pack] },
        }
    }
}
