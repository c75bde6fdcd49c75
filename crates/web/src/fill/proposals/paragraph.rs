//! One paragraph: how it stands, what is proposed and said of it, and its whole history.

use nemcon_negotiation::seen::{AdRefStanding, touched};
use nemcon_negotiation::state::{SpokenOn, To};
use nemcon_negotiation::{Article, Id, ParagraphId};
use serde_json::json;

use super::{OnText, View, anchor};
use crate::dates;
use crate::fill::view::{stamp, word};
use crate::msg;
use crate::pages::common::Line;
use crate::pages::proposals::paragraph::{ParagraphPage, Past};
use crate::pieces::{Block, Button, Weight};

impl View {
    /// Fills the page of a paragraph; texts have been read.
    #[must_use]
    pub fn paragraph_page(&self, draft: &Id, id: &ParagraphId) -> Option<ParagraphPage> {
        let held = self.state().drafts.get(draft)?;
        let has = |place: &usize| held.versions[*place].nodes.iter().any(|node| node.id == *id);
        let last = (0..held.versions.len()).rev().find(has)?;
        let on = self.on_text(draft, Some(last), None)?;
        let now = self.compiled_at(&on, id);
        let base = self.to(&format!("texts/{draft}"));
        let touches = |p: &nemcon_negotiation::state::Proposal| p.operations.iter().any(|o| touched(o).contains(id));
        let proposals = self.seen().proposals_on(draft).into_iter().filter(|(_, p)| touches(p));
        let mut said = self.statement_lines(&SpokenOn::Paragraph { draft: *draft, paragraph: *id });
        said.extend(self.agreed_lines(draft, id));
        said.extend(self.link_lines(&on, id));
        Some(ParagraphPage {
            lang: self.lang,
            title: on.words_of(self.lang, id),
            on: (held.title.get(self.lang).to_owned(), format!("{base}?at={0}#{0}", anchor(id))),
            now,
            buttons: self.paragraph_buttons(&on, id),
            numbers: self.numbers_of(draft, id),
            proposals: proposals.map(|(id, p)| self.proposal_line(id, p)).collect(),
            said,
            sources: self.source_lines(&on, id),
            languages: self.other_languages(&on, id),
            terms: self.term_rows(&on, id),
            history: self.history(draft, id, on.text.lang),
            rests: self.rests(&[Article::Texts]),
        })
    }

    /// Returns the adopted texts in which the words stand, quoted from there, with who dissociated itself from them.
    fn source_lines(&self, on: &OnText<'_>, id: &ParagraphId) -> Vec<Line> {
        let sources = self.sources(on).remove(id).unwrap_or_default();
        let line = |source: super::agreed::Source| {
            let line = Line::new(source.words, source.to);
            source.dissociations.into_iter().fold(line, |line, chip| line.below(format!("{}: {}", chip.who, chip.what)))
        };
        sources.into_iter().map(line).collect()
    }

    /// Returns the button that takes an act back to exactly those to whom it was told.
    fn undo(&self, act: &str, query: &str, body: serde_json::Value) -> Option<Button> {
        self.button(act, query, body, Weight::Plain)
    }

    fn agreed_lines(&self, draft: &Id, paragraph: &ParagraphId) -> Vec<Line> {
        let mut lines = Vec::new();
        for seen in self.seen().ad_refs(draft) {
            let (held, stands) = (seen.ad_ref, seen.paragraphs);
            let Some((_, stands)) = stands.into_iter().find(|(id, _)| id == paragraph) else { continue };
            let words = match (&stands, held.is_of_the_room()) {
                (AdRefStanding::Stands, true) => msg::ad_ref_room(self.lang),
                (AdRefStanding::Stands, false) => {
                    msg::plain(&msg::said_line(self.lang, msg::ad_ref_by(self.lang), self.name(&held.by)))
                }
                (AdRefStanding::Lapsed(_), _) => msg::ad_ref_lapsed(self.lang),
                (AdRefStanding::Reopened(_), _) => continue,
            };
            let to = word(&held.to);
            let body = json!({ "draft": draft, "paragraph": paragraph, "to": held.to });
            let query = format!("draft={draft}&paragraph={paragraph}&to={to}");
            let line = Line::new(words, self.to(&format!("record/{}", held.number)));
            let line = line.below(dates::instant(self.lang, stamp(held.at), &self.zone)).below(self.told(held.to));
            lines.push(line.acts([self.undo("reopen_paragraph", &query, body)]));
        }
        lines
    }

    fn link_lines(&self, on: &OnText<'_>, paragraph: &ParagraphId) -> Vec<Line> {
        let all = self.seen().links(&on.id).into_iter();
        let here = all.filter(|(_, link)| link.unlinked.is_none() && link.paragraphs.contains(paragraph));
        let line = |(id, link): (&Id, &nemcon_negotiation::state::Link)| {
            let others = link.paragraphs.iter().filter(|other| *other != paragraph);
            let places: Vec<_> = others.map(|other| on.words_of(self.lang, other)).collect();
            let words = msg::linked_with(self.lang, self.joined(places.into_iter()));
            let words = msg::plain(&msg::said_line(self.lang, words, self.name(&link.by)));
            let body = json!({ "link": id, "to": link.to });
            let mut line = Line::new(words, self.to(&format!("record/{}", link.number)));
            line.below.extend(link.words.clone());
            line.acts([self.undo(
                "unlink_paragraphs",
                &format!("link={id}&to={}&draft={}", word(&link.to), on.id),
                body,
            )])
        };
        here.map(line).collect()
    }

    fn paragraph_buttons(&self, on: &OnText<'_>, id: &ParagraphId) -> Vec<Button> {
        let draft = on.id;
        if on.draft.adopted.is_some() || on.version.hash != on.draft.latest().hash {
            return vec![];
        }
        let mut buttons = Vec::new();
        if self.admits_blank("table_proposal") {
            let to = self.to(&format!("texts/{draft}/{}/propose?at={id}&text={}", on.place, on.text.lang.tag()));
            buttons.push(Some(Button::Open { label: msg::act_propose(self.lang), to, weight: Weight::First }));
        }
        let on_it = format!("on.on=paragraph&on.draft={draft}&on.paragraph={id}");
        buttons.push(self.blank("speak_on", &on_it, Weight::Plain));
        buttons.push(self.take_up_button(&draft, Some(*id), Weight::Plain));
        let version = on.version.hash;
        let body = json!({ "draft": draft, "paragraphs": [id], "to": To::States, "version": version });
        let query = format!("draft={draft}&paragraphs={id}&version={version}");
        buttons.push(self.button("agree_ad_ref", &query, body, Weight::Plain));
        buttons.push(self.blank("link_paragraphs", &format!("draft={draft}&paragraphs={id}"), Weight::Plain));
        if on.version.languages.len() > 1 {
            let query = format!("of.in=version&of.version={version}&of.paragraph={id}");
            buttons.push(self.blank("report_discrepancy", &query, Weight::Plain));
        }
        buttons.into_iter().flatten().collect()
    }

    fn numbers_of(&self, draft: &Id, id: &ParagraphId) -> Vec<(String, String)> {
        let Some(held) = self.state().drafts.get(draft) else { return vec![] };
        let mut out: Vec<(String, String)> = Vec::new();
        for place in 0..held.versions.len() {
            let Some(on) = self.on_text(draft, Some(place), None) else { continue };
            if let Some(number) = on.numbers.get(id) {
                let name = self.version_name(on.version);
                out.retain(|(version, _)| *version != name);
                out.push((name, number.to_owned()));
            }
        }
        out
    }

    fn other_languages(&self, on: &OnText<'_>, id: &ParagraphId) -> Vec<Block> {
        let others = on.version.languages.keys().filter(|lang| **lang != on.text.lang);
        let block = |lang: &nemcon_negotiation::Lang| {
            let other = self.on_text(&on.id, Some(on.place), Some(*lang))?;
            let p = other.text.paragraphs.iter().find(|p| p.id == *id)?;
            let block = self.block(&other.text, &other.numbers, p, &[]);
            let anchor = format!("{}-{}", lang.tag(), block.anchor);
            Some(Block { anchor, number: String::new(), stands: vec![msg::language_name(*lang)], ..block })
        };
        others.filter_map(block).collect()
    }

    fn history(&self, draft: &Id, id: &ParagraphId, lang: nemcon_negotiation::Lang) -> Vec<Past> {
        let Some(held) = self.state().drafts.get(draft) else { return vec![] };
        let mut before: Option<nemcon_negotiation::Text> = None;
        let mut out = Vec::new();
        for place in 0..held.versions.len() {
            let Some(on) = self.on_text(draft, Some(place), Some(lang)).filter(|on| on.text.lang == lang) else {
                continue;
            };
            let only = |text: &nemcon_negotiation::Text| {
                let own = text.paragraphs.iter().filter(|p| p.id == *id).cloned().collect();
                nemcon_negotiation::Text::new(lang, own)
            };
            let here = only(&on.text);
            if before.as_ref().is_some_and(|before| before.paragraphs == here.paragraphs) {
                continue;
            }
            let old = before.clone().unwrap_or_else(|| here.clone());
            let mut blocks = self.redline(&old, &here, false);
            for block in &mut blocks {
                block.number = on.numbers.get(id).unwrap_or_default().to_owned();
                block.anchor = format!("v{place}-{}", block.anchor);
            }
            if !(blocks.is_empty() || before.is_none() && here.paragraphs.is_empty()) {
                let to = self.to(&format!("texts/{draft}/{place}?at={0}#{0}", anchor(id)));
                let note = dates::instant(self.lang, stamp(on.version.at), &self.zone);
                out.push(Past { version: (self.version_name(on.version), to), note, blocks });
            }
            before = Some(here);
        }
        out.reverse();
        out
    }
}
