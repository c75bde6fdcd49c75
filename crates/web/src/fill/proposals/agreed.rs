//! Agreed language: which words of a text stand in a text that the group adopted, who dissociated itself from them there,
//! and a text beside any other.

use std::collections::BTreeMap;

use nemcon_formats::redline::{self, Kind};
use nemcon_negotiation::state::{PositionKind, PositionOn};
use nemcon_negotiation::text::MarkKind;
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

use super::blocks::{Side, side};
use super::{Numbers, OnText, View};
use crate::msg;
use crate::pieces::{Block, Chip, Fate};

/// Adopted texts that are looked through, newest first.
const LOOKED_THROUGH: usize = 8;
/// Fewer words than this are nobody's language.
const WORDS: usize = 5;

/// Words that stand in an adopted text too.
pub struct Source {
    /// Said of it: the text, the paragraph, and whether it is word for word.
    pub words: String,
    /// Address of the paragraph there.
    pub to: String,
    /// Who dissociated itself from it there.
    pub dissociations: Vec<Chip>,
}

/// An adopted text with its paragraphs by their words.
struct Adopted<'a> {
    on: OnText<'a>,
    by_words: BTreeMap<String, ParagraphId>,
}

/// Returns words without the difference that spaces make.
fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl View {
    /// Returns the texts that the group adopted, the newest first.
    #[must_use]
    pub fn adopted_texts(&self) -> Vec<Id> {
        let mut all: Vec<_> = self.state().drafts.iter().filter(|(_, draft)| draft.adopted.is_some()).collect();
        all.sort_by_key(|(_, draft)| std::cmp::Reverse(draft.latest().at));
        all.into_iter().take(LOOKED_THROUGH).map(|(id, _)| *id).collect()
    }

    fn adopted_beside(&self, own: &Id, lang: Lang) -> Vec<Adopted<'_>> {
        let texts = self.adopted_texts().into_iter().filter(|id| id != own);
        let read = |id: Id| {
            let on = self.on_text(&id, None, Some(lang)).filter(|on| on.text.lang == lang)?;
            let long =
                on.text.paragraphs.iter().filter(|p| p.text.split_whitespace().count() >= WORDS || is_dense(lang));
            let by_words = long.map(|p| (plain(&p.text), p.id)).collect();
            Some(Adopted { on, by_words })
        };
        texts.filter_map(read).collect()
    }

    /// Returns for each paragraph the adopted texts in which its words stand, or from which it says that they come.
    #[must_use]
    pub fn sources(&self, on: &OnText<'_>) -> BTreeMap<ParagraphId, Vec<Source>> {
        let adopted = self.adopted_beside(&on.id, on.text.lang);
        let mut found: BTreeMap<ParagraphId, Vec<Source>> = BTreeMap::new();
        for p in &on.text.paragraphs {
            let words = plain(&p.text);
            for text in &adopted {
                if let Some(id) = text.by_words.get(&words) {
                    found.entry(p.id).or_default().push(self.source(text, id, true));
                }
            }
            for mark in &p.marks {
                let MarkKind::Agreed { paragraph, symbol } = &mark.kind else { continue };
                let said: String =
                    p.text.chars().skip(mark.from as usize).take((mark.to - mark.from) as usize).collect();
                let of = adopted.iter().find(|text| self.is_issued_as(&text.on, symbol));
                let place = of.and_then(|text| Some((text, text.on.numbers.id_of(paragraph)?)));
                if let Some((text, id)) = place {
                    let there = text.on.text.paragraphs.iter().find(|p| p.id == id).map(|p| plain(&p.text));
                    let exact = there.is_some_and(|there| there.contains(&plain(&said)));
                    if !exact || plain(&said) != words {
                        found.entry(p.id).or_default().push(self.source(text, &id, exact));
                    }
                }
            }
        }
        found
    }

    /// Says whether a version has a symbol, itself or as a document.
    fn is_issued_as(&self, on: &OnText<'_>, symbol: &str) -> bool {
        on.draft.versions.iter().any(|version| version.symbol == symbol)
    }

    fn source(&self, text: &Adopted<'_>, id: &ParagraphId, exact: bool) -> Source {
        let place = text.on.words_of(self.lang, id);
        let title = text.on.draft.title.get(self.lang);
        let words = if exact {
            msg::agreed_exact(self.lang, place, title)
        } else {
            msg::agreed_differs(self.lang, place, title)
        };
        let to = self.to(&format!("texts/{}/paragraphs/{id}", text.on.id));
        Source { words: msg::plain(&words), to, dissociations: self.dissociations(&text.on, id) }
    }

    /// Returns who dissociated itself from a paragraph of an adopted text, in protocol order.
    fn dissociations(&self, on: &OnText<'_>, paragraph: &ParagraphId) -> Vec<Chip> {
        let here = |of: &PositionOn| match of {
            PositionOn::Draft { draft } => *draft == on.id,
            PositionOn::Decision { decision } => on.draft.adopted == Some(*decision),
            PositionOn::Silence { .. } => false,
        };
        let all = self.state().positions.values().filter(|held| {
            let kind = matches!(held.kind, PositionKind::Dissociation | PositionKind::Reservation);
            // Who names no paragraph speaks of the whole.
            let of_it = held.paragraphs.is_empty() || held.paragraphs.contains(paragraph);
            kind && held.withdrawn.is_none() && of_it && here(&held.on)
        });
        let all: Vec<_> = all.collect();
        let order = self.protocol(all.iter().map(|held| held.by.clone()));
        let of = |code| all.iter().filter(move |held| held.by == code);
        order
            .into_iter()
            .flat_map(of)
            .map(|held| Chip {
                who: self.name(&held.by),
                what: msg::agreed_there(self.lang, msg::position_kind(self.lang, super::super::view::word(&held.kind))),
                to: Some(self.to(&format!("record/{}", held.number))),
            })
            .collect()
    }

    /// Returns the texts that one can be read beside, with their names: those adopted first.
    #[must_use]
    pub fn texts_beside(&self, on: &OnText<'_>) -> Vec<(Id, String)> {
        let all = self
            .state()
            .drafts
            .iter()
            .filter(|(id, draft)| **id != on.id && draft.latest().languages.contains_key(&on.text.lang));
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|(_, draft)| (draft.adopted.is_none(), std::cmp::Reverse(draft.latest().at)));
        let named = |draft: &nemcon_negotiation::state::Draft| {
            format!("{} · {}", draft.title.get(self.lang), self.version_name(draft.latest()))
        };
        all.into_iter().take(12).map(|(id, draft)| (*id, named(draft))).collect()
    }

    /// Returns the blocks of a text with what it says otherwise than another text, paragraph by paragraph. What stands in
    /// the other alone is left out.
    #[must_use]
    pub fn beside(&self, other: &OnText<'_>, new: &Text, numbers: &Numbers) -> Vec<Block> {
        let old = &other.text;
        let mut out = Vec::new();
        for row in redline::rows(&side(old), &side(new)).iter().filter(|row| !row.new.is_empty()) {
            let own = |i: usize| self.block(new, numbers, &new.paragraphs[i], &[]);
            if row.old.is_empty() || !is_alike(row) {
                out.extend(row.new.clone().map(own));
                continue;
            }
            let mut block = self.row(row, &Side { text: old, numbers: &other.numbers }, &Side { text: new, numbers });
            let place = other.words_of(self.lang, &old.paragraphs[row.old.start].id);
            let title = other.draft.title.get(self.lang);
            let words = if row.pieces.iter().all(|piece| piece.kind == Kind::Same) {
                msg::agreed_exact(self.lang, place, title)
            } else {
                msg::agreed_differs(self.lang, place, title)
            };
            block.fate = Fate::Same;
            block.stands.push(msg::plain(&words));
            block.chips.extend(self.dissociations(other, &old.paragraphs[row.old.start].id));
            out.push(block);
        }
        out
    }
}

/// Says whether a language writes its words without spaces, so that they are not counted by them.
fn is_dense(lang: Lang) -> bool {
    lang == Lang::Zh
}

/// Says whether so many words stand in both that the one may come from the other: at least half of the longer.
fn is_alike(row: &redline::Row) -> bool {
    let count = |wanted: fn(Kind) -> bool| -> usize {
        row.pieces.iter().filter(|piece| wanted(piece.kind)).map(|piece| piece.text.chars().count()).sum()
    };
    let same = count(|kind| matches!(kind, Kind::Same | Kind::MovedHere(_)));
    let (old, new) = (count(|kind| kind == Kind::Deleted), count(|kind| kind == Kind::Inserted));
    same >= old.max(new)
}
