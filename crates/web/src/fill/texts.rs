//! Drafts and what changed between their versions.

use std::collections::BTreeMap;

use nemcon_negotiation::state::{Draft, PositionKind, PositionOn, QuestionState, Subject, Version};
use nemcon_negotiation::text::{ParagraphKind, numbers};
use nemcon_negotiation::{Article, Id, ParagraphId, Text};

use super::lists::{Asked, Kind};
use super::view::{View, stamp, word};
use crate::dates;
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::texts::{DraftPage, Shown, TextList};
use crate::pieces::{self, Change, Chip, Paragraph, Weight};

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
            buttons: self.blank("table_draft", "", Weight::Plain).into_iter().collect(),
            rests: self.rests(&[Article::Texts, Article::Languages]),
        }
    }

    /// Returns the language in which a version is shown: the one asked for, that of the page, or the original.
    #[must_use]
    pub fn shown_language(&self, version: &Version, asked: Option<Lang>) -> Lang {
        let wanted = [asked, Some(self.lang)];
        wanted.into_iter().flatten().find(|l| version.languages.contains_key(l)).unwrap_or(version.original)
    }

    /// Fills the page of a version; the texts it needs have been read.
    #[must_use]
    pub fn draft(&self, id: &Id, place: usize, asked: Option<Lang>, changes: bool) -> Option<DraftPage> {
        let draft = self.state().drafts.get(id)?;
        let version = draft.versions.get(place)?;
        let shown = self.shown_language(version, asked);
        let text = self.text(&version.languages.get(&shown)?.blob)?;
        let before = previous(draft, place, shown);
        let old =
            before.filter(|_| changes).and_then(|p| self.text(&draft.versions.get(p)?.languages.get(&shown)?.blob));
        let paragraphs = self.paragraphs(draft, version, &text, old.as_ref());
        let changed = old.as_ref().map(|_| {
            let differs = |s: &&Shown| s.change.as_ref().is_some_and(|(c, _)| *c != Change::Same);
            u64::try_from(paragraphs.iter().filter(differs).count()).unwrap_or(0)
        });
        let base = self.to(&format!("texts/{id}/{place}"));
        let tail = |l: Lang, since: bool| format!("{base}?text={}{}", l.tag(), if since { "&changes=1" } else { "" });
        let mut views = vec![(msg::draft_clean(self.lang), tail(shown, false), !(changes && before.is_some()))];
        if before.is_some() {
            views.push((msg::samples_redline(self.lang), tail(shown, true), changes));
        }
        let mut rests = self.rests(&[Article::Texts]);
        rests.mandate = self.element(draft.element.as_ref());
        rests.versions = self.draft_lineage(id, draft, place);
        rests.seal = self.state().acts.get(&version.id).and_then(|(n, _)| self.seal(*n));
        Some(DraftPage {
            lang: self.lang,
            title: draft.title.get(self.lang).to_owned(),
            kicker: self.version_name(version),
            state: self.draft_state(id, draft),
            buttons: self.draft_buttons(id, draft, version),
            languages: version
                .languages
                .iter()
                .map(|(l, v)| (*l, msg::language_status(self.lang, word(&v.status)), tail(*l, changes)))
                .collect(),
            shown,
            views,
            changed,
            paragraphs,
            positions: self
                .positions(|p| matches!(&p.on, PositionOn::Draft { draft: d } if d == id) && p.paragraphs.is_empty()),
            matters: self.draft_matters(id),
            version: version.hash.to_string(),
            plain: format!("{base}/plain?text={}", shown.tag()),
            rests,
        })
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
            buttons.push(self.blank("issue_revision", &format!("draft={id}"), Weight::Plain));
            buttons.push(self.blank("add_language_version", &format!("version={}", version.hash), Weight::Plain));
            buttons.push(self.blank("open_silence", &format!("version={}", version.hash), Weight::Plain));
            if let Some((meeting, _)) = self.open_meeting() {
                buttons.push(self.blank(
                    "put_question",
                    &format!("meeting={meeting}&version={}", version.hash),
                    Weight::Plain,
                ));
            }
        }
        buttons.push(self.blank("take_position", &format!("on=draft&target={id}"), Weight::Plain));
        buttons.push(self.blank("enter_for_delegation", &format!("on=draft&target={id}"), Weight::Plain));
        buttons.into_iter().flatten().collect()
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
        questions.chain(silences).collect()
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

    fn paragraphs(&self, draft: &Draft, version: &Version, text: &Text, old: Option<&Text>) -> Vec<Shown> {
        let printed = numbers(&text.nodes());
        let mut before: BTreeMap<ParagraphId, &str> =
            old.iter().flat_map(|o| &o.paragraphs).map(|p| (p.id, p.text.as_str())).collect();
        let mut out = Vec::new();
        for (p, number) in text.paragraphs.iter().zip(printed) {
            let paragraph = Paragraph {
                anchor: format!("p-{}-{}", p.id.act, p.id.ordinal),
                number: number.map(|n| n.to_string()).unwrap_or_default(),
                text: p.text.clone(),
                lang: text.lang,
                depth: u8::from(!matches!(
                    p.kind,
                    ParagraphKind::Title | ParagraphKind::Heading | ParagraphKind::Annex
                )),
                chips: self.chips(draft, &p.id),
            };
            let change = old.map(|_| match before.remove(&p.id) {
                None => (Change::Inserted, String::new()),
                Some(words) if words == p.text => (Change::Same, String::new()),
                Some(words) => (Change::Changed, words.to_owned()),
            });
            out.push(Shown { paragraph, change });
        }
        if let Some(old) = old {
            self.insert_deleted(&mut out, old, &before, version);
        }
        out
    }

    /// Puts paragraphs that the new version left out back where they stood.
    fn insert_deleted(&self, out: &mut Vec<Shown>, old: &Text, gone: &BTreeMap<ParagraphId, &str>, _version: &Version) {
        let mut at = 0;
        for p in &old.paragraphs {
            let anchor = format!("p-{}-{}", p.id.act, p.id.ordinal);
            if gone.contains_key(&p.id) {
                let paragraph = Paragraph {
                    anchor,
                    number: String::new(),
                    text: String::new(),
                    lang: old.lang,
                    depth: 1,
                    chips: vec![],
                };
                out.insert(at, Shown { paragraph, change: Some((Change::Deleted, p.text.clone())) });
                at += 1;
            } else if let Some(found) = out.iter().position(|s| s.paragraph.anchor == anchor) {
                at = found + 1;
            }
        }
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
fn previous(draft: &Draft, place: usize, lang: Lang) -> Option<usize> {
    let current = draft.versions.get(place)?;
    (0..place).rev().find(|i| {
        let v = &draft.versions[*i];
        (v.revision, v.read_out) != (current.revision, current.read_out) && v.languages.contains_key(&lang)
    })
}
