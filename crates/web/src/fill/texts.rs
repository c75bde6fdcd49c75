//! Drafts and what changed between their versions.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_formats::plain::unbalanced;
use nemcon_negotiation::state::{Draft, PositionKind, PositionOn, QuestionState, Subject, Version};
use nemcon_negotiation::{Article, Capacity, Id, ParagraphId};

use super::lists::{Asked, Kind};
use super::proposals::reading::{self, Look, Wanted};
use super::proposals::{OnText, anchor, latest};
use super::view::{View, stamp, word};
use crate::dates;
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::texts::{DraftPage, TextList};
use crate::pieces::{self, Block, Chip, Form, Weight};

impl View {
    /// Fills the list of drafts.
    #[must_use]
    pub fn text_list(&self, asked: &Asked) -> TextList {
        let found = self.window(Kind::Drafts, asked, "texts");
        let all: Vec<_> = found.ids.iter().filter_map(|id| self.state().drafts.get_key_value(id)).collect();
        let line = |(id, d): &(&Id, &Draft)| {
            let (tone, state) = self.draft_state(id, d);
            Line::new(d.title.get(self.lang), self.to(&format!("texts/{id}")))
                .state(tone, state)
                .below(self.version_name(d.latest()))
                .below(dates::instant(self.lang, stamp(d.latest().at), &self.zone))
        };
        let (adopted, open): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, d)| d.adopted.is_some());
        TextList {
            lang: self.lang,
            open: open.iter().map(line).collect(),
            adopted: adopted.iter().map(line).collect(),
            leaf: self.leaf(found, asked, "texts"),
            buttons: self.blank("table_draft", "", Weight::Plain).into_iter().chain(self.report_buttons()).collect(),
            rests: self.rests(&[Article::Texts, Article::Languages]),
        }
    }

    /// Returns what leads the Chair and the secretariat to the reports of the year that has begun last.
    fn report_buttons(&self) -> Vec<pieces::Button> {
        let office = |seat: &nemcon_secretariat::Seat| matches!(seat.capacity, Capacity::Chair | Capacity::Secretariat);
        let year = self.years().first().copied().filter(|_| self.sender.as_ref().is_some_and(office));
        let Some(year) = year else { return vec![] };
        let open = |label: String, tail: &str| pieces::Button::Open {
            label: msg::plain(&label),
            to: self.to(&format!("report/{year}{tail}")),
            weight: Weight::Plain,
        };
        let progress = msg::report_assemble(self.lang, year.to_string());
        let procedural = msg::report_procedural_assemble(self.lang, year.to_string());
        vec![open(progress, ""), open(procedural, "/procedural")]
    }

    /// Returns the language in which a version is shown: the one asked for, that of the page, or the original.
    #[must_use]
    pub fn shown_language(&self, version: &Version, asked: Option<Lang>) -> Lang {
        let wanted = [asked, Some(self.lang)];
        wanted.into_iter().flatten().find(|l| version.languages.contains_key(l)).unwrap_or(version.original)
    }

    /// Fills the page of a version; the texts it needs have been read.
    #[must_use]
    pub fn draft(&self, id: &Id, place: usize, look: &Look) -> Option<DraftPage> {
        let on = self.on_text(id, Some(place), look.lang)?;
        let (draft, version, shown) = (on.draft, on.version, on.text.lang);
        let other = look.with.filter(|_| look.view == Wanted::Changes);
        let other = other.and_then(|other| self.on_text(&other, None, Some(shown))).filter(|o| o.text.lang == shown);
        let before = look.against.filter(|p| *p < draft.versions.len() && *p != place);
        let before = before.or_else(|| previous(draft, place, shown));
        let before = before.filter(|_| look.view == Wanted::Changes && other.is_none());
        let old = before.and_then(|p| self.text(&draft.versions.get(p)?.languages.get(&shown)?.blob));
        let mut blocks = match (&old, look.view) {
            _ if other.is_some() => other.iter().flat_map(|o| self.beside(o, &on.text, &on.numbers)).collect(),
            (Some(old), _) => self.redline(old, &on.text, false),
            (None, Wanted::Compilation) => self.compiled(&on),
            (None, _) => self.clean(&on.text, &on.numbers),
        };
        self.dress(&on, &mut blocks, look.view);
        let changed =
            old.as_ref().map(|_| u64::try_from(blocks.iter().filter(|b| b.is_changed()).count()).unwrap_or(0));
        let parts = reading::parts(&blocks);
        let part = reading::chosen(look, &blocks, &parts);
        let base = self.to(&format!("texts/{id}/{place}"));
        let tail = |l: Lang, view: Wanted| format!("{base}?text={}&view={}", l.tag(), view.word());
        let mut here = tail(shown, look.view) + &before.map(|p| format!("&against={p}")).unwrap_or_default();
        here.extend(other.as_ref().map(|other| format!("&with={}", other.id)));
        let named = |(n, range): (usize, &std::ops::Range<usize>)| {
            (reading::name(&blocks[range.clone()]), format!("{here}&part={}", n + 1), n == part)
        };
        let named = parts.iter().enumerate().map(named).collect();
        let mut rests = self.rests(&[Article::Texts]);
        rests.mandate = self.element(draft.element.as_ref());
        rests.versions = self.draft_lineage(id, draft, place);
        rests.seal = self.state().acts.get(&version.id).and_then(|(n, _)| self.seal(*n));
        Some(DraftPage {
            lang: self.lang,
            title: draft.title.get(self.lang).to_owned(),
            kicker: self.version_name(version),
            masthead: (self.head().name.clone(), version.symbol.clone(), self.masthead(&on)),
            state: self.draft_state(id, draft),
            buttons: self.draft_buttons(id, draft, version),
            languages: version
                .languages
                .iter()
                .map(|(l, v)| (*l, msg::language_status(self.lang, word(&v.status)), tail(*l, look.view)))
                .collect(),
            shown,
            views: self.draft_views(id, place, look.view, &tail(shown, look.view), draft.versions.len() > 1),
            parts: named,
            against: self.versions_against(&on, before),
            beside: self.texts_to_compare(&on, look),
            lead: match look.view {
                Wanted::Compilation => Some(msg::compilation_what(self.lang)),
                _ => other.as_ref().map(|_| msg::beside_what(self.lang)),
            },
            changed,
            blocks: blocks.drain(parts[part].clone()).collect(),
            positions: self
                .positions(|p| matches!(&p.on, PositionOn::Draft { draft: d } if d == id) && p.paragraphs.is_empty()),
            matters: self.draft_matters(id),
            subgroups: self.subgroups_of_draft(id),
            version: version.hash.to_string(),
            described: self.described_text(&on),
            plain: format!("{base}/plain?text={}", shown.tag()),
            html: format!("{base}/html?text={}", shown.tag()),
            akn: self.in_language(shown, &format!("{base}/akn?text={}&view={}", shown.tag(), look.view.word())),
            pdf: self.in_language(shown, &here.replacen(&base, &format!("{base}/pdf"), 1)),
            word: self.word_files(draft, place, &base, shown),
            rests,
        })
    }

    /// Adds to each paragraph how it stands, who took a position on it, and what may be done.
    fn dress(&self, on: &OnText<'_>, blocks: &mut [Block], view: Wanted) {
        let may = on.draft.adopted.is_none()
            && self.admits_blank("table_proposal")
            && on.place + 1 == on.draft.versions.len();
        let ids: BTreeMap<String, ParagraphId> = on.text.paragraphs.iter().map(|p| (anchor(&p.id), p.id)).collect();
        let base = self.to(&format!("texts/{}", on.id));
        let agreed = self.agreed_in_the_room(&on.id);
        let mut sources = if view == Wanted::Changes { BTreeMap::new() } else { self.sources(on) };
        let now: Vec<ParagraphId> =
            self.topics().filter(|topic| topic.draft == on.id).filter_map(|topic| topic.paragraph).collect();
        let tag = on.text.lang.tag();
        let alone: BTreeSet<ParagraphId> = unbalanced(&on.text).iter().map(|one| one.at).collect();
        let stale = self.stale_in(on);
        for block in blocks {
            let Some(id) = ids.get(&block.anchor) else { continue };
            block.stands.extend(alone.contains(id).then(|| msg::open_unbalanced(self.lang)));
            block.stands.extend(stale.contains(id).then(|| msg::stale_here(self.lang)));
            block.chips.extend(self.chips(on.draft, id));
            block.stands.extend(agreed.get(&block.anchor).cloned());
            block.now = now.contains(id);
            for source in sources.remove(id).unwrap_or_default() {
                block.stands.push(source.words);
                block.chips.extend(source.dissociations);
            }
            if view == Wanted::Changes || matches!(block.form, Form::Cell(_)) {
                continue;
            }
            if may {
                let to = format!("{base}/{}/propose?at={id}&text={tag}", on.place);
                block.acts.push((msg::act_propose(self.lang), to));
            }
            block.acts.push((msg::act_paragraph(self.lang), format!("{base}/paragraphs/{id}")));
        }
    }

    fn draft_views(
        &self,
        id: &Id,
        place: usize,
        view: Wanted,
        here: &str,
        several: bool,
    ) -> Vec<(String, String, bool)> {
        let lang = self.lang;
        let to = |wanted: Wanted| here.replace(&format!("view={}", view.word()), &format!("view={}", wanted.word()));
        let mut views = vec![(msg::draft_clean(lang), to(Wanted::Clean), view == Wanted::Clean)];
        views.push((msg::view_compilation(lang), to(Wanted::Compilation), view == Wanted::Compilation));
        if several && place > 0 {
            views.push((msg::view_redline(lang), to(Wanted::Changes), view == Wanted::Changes));
        }
        let base = self.to(&format!("texts/{id}"));
        views.push((msg::view_proposals(lang), format!("{base}/proposals"), false));
        views.push((msg::view_open(lang), format!("{base}/open"), false));
        views.push((msg::sections_title(lang), format!("{base}/sections"), false));
        views.push((msg::view_positions(lang), format!("{base}/positions"), false));
        views.push((msg::view_languages(lang), format!("{base}/languages"), false));
        let day = self.snapshot.size().saturating_sub(50);
        views.push((msg::view_since(lang), format!("{base}/since/{day}"), false));
        views.push((msg::view_dispositions(lang), format!("{base}/dispositions"), false));
        if self.sender.is_some() && self.seat.delegation().is_some() {
            views.push((msg::desk_title(lang), self.to("desk"), false));
        }
        if self.admits_blank("dispose") {
            views.push((msg::view_next(lang), format!("{base}/revision"), false));
        }
        views
    }

    /// Returns the views of a draft as its other pages show them; `here` stands in the address of the one that is shown.
    #[must_use]
    pub fn views_of(&self, id: &Id, here: &str) -> Vec<(String, String, bool)> {
        let Some(draft) = self.state().drafts.get(id) else { return vec![] };
        let place = latest(draft);
        let tag = draft.versions.get(place).map_or("", |version| self.shown_language(version, None).tag());
        let text = self.to(&format!("texts/{id}/{place}?text={tag}&view={}", Wanted::Clean.word()));
        let mut views = self.draft_views(id, place, Wanted::Clean, &text, draft.versions.len() > 1);
        views.iter_mut().for_each(|(_, to, shown)| *shown = to.contains(here));
        views
    }

    /// Returns the texts beside which this one can be read.
    fn texts_to_compare(&self, on: &OnText<'_>, look: &Look) -> Vec<(String, String, bool)> {
        let (id, place, tag) = (on.id, on.place, on.text.lang.tag());
        let named = |(other, name): (Id, String)| {
            let to = self.to(&format!("texts/{id}/{place}?text={tag}&view=changes&with={other}"));
            (name, to, look.view == Wanted::Changes && look.with == Some(other))
        };
        self.texts_beside(on).into_iter().map(named).collect()
    }

    /// Returns the versions that what changed can be shown since.
    fn versions_against(&self, on: &OnText<'_>, before: Option<usize>) -> Vec<(String, String, bool)> {
        let Some(before) = before else { return vec![] };
        let (id, draft, place, shown) = (on.id, on.draft, on.place, on.text.lang);
        let has = |(i, v): &(usize, &Version)| *i != place && v.languages.contains_key(&shown);
        let named = |(i, v): (usize, &Version)| {
            let to = self.to(&format!("texts/{id}/{place}?text={}&view=changes&against={i}", shown.tag()));
            (self.version_name(v), to, i == before)
        };
        draft.versions.iter().enumerate().filter(has).map(named).collect()
    }

    fn draft_buttons(&self, id: &Id, draft: &Draft, version: &Version) -> Vec<pieces::Button> {
        let mut buttons = vec![];
        if let Some((_, s)) = self
            .state()
            .silences
            .iter()
            .find(|(_, s)| s.draft == *id && s.state == nemcon_negotiation::state::SilenceState::Running)
        {
            let found = self.state().silences.iter().find(|(_, other)| other.number == s.number);
            if let Some((silence, _)) = found {
                let body = serde_json::json!({ "silence": silence });
                buttons.push(self.button("break_silence", &format!("silence={silence}"), body, Weight::Grave));
            }
        }
        if draft.adopted.is_none() {
            buttons.push(self.propose_button(id, draft, version));
            buttons.push(self.take_up_button(id, None, Weight::Plain));
            // The next revision has a page of its own, where the proposals taken are put in.
            buttons.push(self.admits_blank("issue_revision").then(|| pieces::Button::Open {
                label: self.act_name("issue_revision"),
                to: self.to(&format!("texts/{id}/revision")),
                weight: Weight::Plain,
            }));
            buttons.push(self.blank("set_deadline_for_proposals", &format!("draft={id}"), Weight::Plain));
            buttons.push(self.blank("add_language_version", &format!("version={}", version.hash), Weight::Plain));
            buttons.push(self.blank("open_silence", &format!("version={}", version.hash), Weight::Plain));
            if let Some((meeting, _)) = self.deciding_meeting() {
                buttons.push(self.blank(
                    "put_question",
                    &format!("meeting={meeting}&version={}", version.hash),
                    Weight::Plain,
                ));
            }
        }
        if draft.adopted.is_some() {
            buttons.push(self.blank("edit_after_adoption", &format!("draft={id}"), Weight::Plain));
        }
        buttons.push(self.blank("take_position", &format!("on=draft&target={id}"), Weight::Plain));
        buttons.push(self.blank("enter_for_delegation", &format!("on=draft&target={id}"), Weight::Plain));
        buttons.into_iter().flatten().collect()
    }

    /// Returns the button that begins a proposal on the newest version, in the language in which it is shown.
    fn propose_button(&self, id: &Id, draft: &Draft, version: &Version) -> Option<pieces::Button> {
        let place = latest(draft);
        if version.hash != draft.latest().hash || !self.admits_blank("table_proposal") {
            return None;
        }
        let tag = self.shown_language(version, None).tag();
        let to = self.to(&format!("texts/{id}/{place}/propose?text={tag}"));
        Some(pieces::Button::Open { label: msg::act_propose(self.lang), to, weight: Weight::First })
    }

    fn draft_matters(&self, id: &Id) -> Vec<Line> {
        let on_this = |s: &Subject| matches!(s, Subject::Text { version, .. } if self.state().versions.get(version).is_some_and(|(d, _)| d == id));
        let questions =
            self.state().questions.iter().filter(|(_, q)| on_this(&q.subject) && q.state != QuestionState::Withdrawn);
        let questions = questions.map(|(id, q)| self.question_line(id, q));
        let silences = self.state().silences.iter().filter(|(_, s)| s.draft == *id).map(|(id, s)| {
            let (tone, state) = self.silence_state(s);
            Line::new(msg::samples_silence(self.lang), self.to(&format!("silences/{id}")))
                .state(tone, state)
                .deadline(self.deadline(s.deadline.at))
        });
        let introduced = self.introduced(id).map(|(words, to)| Line::new(words, to));
        introduced.into_iter().chain(questions).chain(silences).collect()
    }

    fn draft_lineage(&self, id: &Id, draft: &Draft, here: usize) -> pieces::Lineage {
        let mut line: pieces::Lineage = Vec::new();
        for (place, v) in draft.versions.iter().enumerate() {
            // A language version added later makes a new version of the same revision: one line for both.
            let later = draft.versions.get(place + 1);
            if later.is_some_and(|l| l.revision == v.revision && l.read_out == v.read_out) && place != here {
                continue;
            }
            line.push(pieces::Version {
                name: self.version_name(v),
                note: dates::instant(self.lang, stamp(v.at), &self.zone),
                to: Some(self.to(&format!("texts/{id}/{place}"))),
                here: place == here,
            });
        }
        line
    }

    fn chips(&self, draft: &Draft, paragraph: &ParagraphId) -> Vec<Chip> {
        let adopted = draft.adopted;
        let on = |on: &PositionOn| match on {
            PositionOn::Draft { draft: d } => {
                self.state().drafts.get(d).is_some_and(|found| found.latest().id == draft.latest().id)
            }
            PositionOn::Decision { decision } => adopted == Some(*decision),
            PositionOn::Silence { .. } => false,
        };
        let held = self
            .state()
            .positions
            .values()
            .filter(|p| p.withdrawn.is_none() && p.paragraphs.contains(paragraph) && on(&p.on));
        let chip = |p: &nemcon_negotiation::state::Position| Chip {
            who: self.name(&p.by),
            what: msg::position_kind(self.lang, position_word(p.kind)),
            to: Some(self.to(&format!("record/{}", p.number))),
        };
        held.map(chip).collect()
    }
}

fn position_word(kind: PositionKind) -> String {
    word(&kind)
}

/// Returns the place of the newest version of an earlier revision that has this language.
pub(super) fn previous(draft: &Draft, place: usize, lang: Lang) -> Option<usize> {
    let current = draft.versions.get(place)?;
    (0..place).rev().find(|i| {
        let v = &draft.versions[*i];
        (v.revision, v.read_out) != (current.revision, current.read_out) && v.languages.contains_key(&lang)
    })
}
