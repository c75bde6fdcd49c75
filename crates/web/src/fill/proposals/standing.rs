//! What is still open, positions as a picture, and what changed since one looked.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_formats::plain::{Unbalanced, unbalanced};
use nemcon_negotiation::seen::{AdRefStanding, Mark, OpenPoint, touched};
use nemcon_negotiation::state::SpokenOn;
use nemcon_negotiation::text::bracket::{Open, open_points};
use nemcon_negotiation::{Article, Id, ParagraphId, Text};

use super::{Numbers, View, anchor};
use crate::dates;
use crate::fill::view::{stamp, word};
use crate::msg;
use crate::pages::common::Line;
use crate::pages::proposals::picture::{PositionsPage, Spoken};
use crate::pages::proposals::standing::{ChangesPage, OpenPage};

/// Lines or rows on a page.
const PER_PART: usize = 40;
/// Fields of the picture on a page, so that it stays small with all Members in it.
const FIELDS_PER_PART: usize = 2_400;
/// Characters shown on either side of a bracket that has no other half.
const AROUND: usize = 24;

/// Returns the part asked for of a long list, and the names of all parts.
pub fn part_of<T>(all: Vec<T>, part: usize, to: impl Fn(usize) -> String) -> (Vec<T>, Vec<(String, String, bool)>) {
    part_by(PER_PART, all, part, to)
}

/// The same with parts of another size.
pub fn part_by<T>(
    each: usize,
    all: Vec<T>,
    part: usize,
    to: impl Fn(usize) -> String,
) -> (Vec<T>, Vec<(String, String, bool)>) {
    let parts = all.len().div_ceil(each).max(1);
    let part = part.clamp(1, parts);
    let named = (1..=parts).map(|n| (n.to_string(), to(n), n == part)).collect();
    (all.into_iter().skip((part - 1) * each).take(each).collect(), named)
}

impl View {
    /// Fills the list of what is still open in a text, or for one's delegation; texts have been read.
    #[must_use]
    pub fn open_page(&self, draft: &Id, mine: bool, part: usize) -> Option<OpenPage> {
        let on = self.on_text(draft, None, None)?;
        let base = self.to(&format!("texts/{draft}/open"));
        let places = if mine { self.open_for_me(&on) } else { self.open_in(&on) };
        let address = |n: usize| format!("{base}?part={n}{}", if mine { "&mine=1" } else { "" });
        let (places, parts) = part_of(places, part, address);
        let mut choices = vec![(msg::open_all(self.lang), base.clone(), !mine)];
        if self.seat.delegation().is_some() {
            choices.push((msg::open_mine(self.lang), format!("{base}?mine=1"), mine));
        }
        let agreed = self.seen().ad_refs(draft).into_iter().filter(|seen| seen.ad_ref.is_of_the_room());
        let agreed: BTreeSet<ParagraphId> = agreed
            .flat_map(|seen| seen.paragraphs)
            .filter(|(_, stands)| *stands == AdRefStanding::Stands)
            .map(|(id, _)| id)
            .collect();
        let in_order = on.text.paragraphs.iter().filter(|p| agreed.contains(&p.id));
        Some(OpenPage {
            lang: self.lang,
            on: (on.draft.title.get(self.lang).to_owned(), self.to(&format!("texts/{draft}"))),
            views: self.views_of(draft, "/open"),
            choices,
            places,
            agreed: in_order
                .map(|p| Line::new(on.words_of(self.lang, &p.id), self.to_paragraph(draft, &p.id)))
                .collect(),
            parts,
            rests: self.rests(&[Article::Texts]),
        })
    }

    /// Returns the address of the page of a paragraph.
    #[must_use]
    pub fn to_paragraph(&self, draft: &Id, id: &ParagraphId) -> String {
        self.to(&format!("texts/{draft}/paragraphs/{id}"))
    }

    /// Returns the paragraphs in which something is open: open proposals, and brackets in the words.
    fn open_in(&self, on: &super::OnText<'_>) -> Vec<Line> {
        let mut by: BTreeMap<ParagraphId, Vec<String>> = BTreeMap::new();
        let open = self.seen().proposals_on(&on.id).into_iter().filter(|(id, _)| self.is_open(id));
        for (id, proposal) in open {
            let places: BTreeSet<_> = proposal.operations.iter().flat_map(touched).collect();
            for place in places {
                by.entry(place).or_default().push(self.proposal_title(id, proposal));
            }
        }
        let mut in_words: BTreeMap<ParagraphId, Vec<String>> = BTreeMap::new();
        for point in open_points(&on.text) {
            let (at, words) = self.open_point(&on.text, &point);
            let known = in_words.entry(at).or_default();
            if !known.contains(&words) {
                known.push(words);
            }
        }
        let mut lines = Vec::new();
        for p in &on.text.paragraphs {
            let mut below = in_words.remove(&p.id).unwrap_or_default();
            below.extend(by.remove(&p.id).unwrap_or_default());
            if !below.is_empty() {
                let line = Line::new(on.words_of(self.lang, &p.id), self.to_paragraph(&on.id, &p.id));
                lines.push(below.into_iter().fold(line, Line::below));
            }
        }
        lines
    }

    /// Says of each bracket of a text that has no other half where it stands; it stays as it was typed.
    #[must_use]
    pub fn brackets_alone(&self, text: &[u8]) -> Vec<String> {
        let Ok(text) = Text::parse(text) else { return vec![] };
        let numbers = Numbers::of(&text);
        let told = |one: &Unbalanced| {
            let place = super::words::place(self.lang, &text, &numbers, &one.at);
            let words = text.paragraphs.iter().find(|p| p.id == one.at).map_or("", |p| p.text.as_str());
            let from = (one.from as usize).saturating_sub(AROUND);
            let around: String = words.chars().skip(from).take(2 * AROUND).collect();
            msg::bracket_alone(self.lang, around.trim(), place)
        };
        unbalanced(&text).iter().map(told).collect()
    }

    /// Returns in which paragraph something is open, and what.
    fn open_point(&self, text: &Text, point: &Open) -> (ParagraphId, String) {
        let at = |place: usize| text.paragraphs[place].id;
        match point {
            Open::Bracket { from, placeholder: true, .. } => (at(from.paragraph), msg::open_placeholder(self.lang)),
            Open::Bracket { from, .. } => (at(from.paragraph), msg::open_brackets(self.lang)),
            Open::Unbalanced(one) => (at(one.at.paragraph), msg::open_unbalanced(self.lang)),
            Open::Alternative(id) => (*id, msg::open_alternative(self.lang)),
            Open::Option(id) => (*id, msg::open_option(self.lang)),
        }
    }

    fn open_for_me(&self, on: &super::OnText<'_>) -> Vec<Line> {
        let points = self.seen().open_points(&on.id).into_iter();
        let line = |point: OpenPoint| match point {
            OpenPoint::Proposal(id) => Some(self.proposal_line(&id, self.seen().proposal(&id)?)),
            OpenPoint::Statement(id) => {
                let (_, said) = self.seen().statements().into_iter().find(|(other, _)| **other == id)?;
                Some(Line::new(msg::verb(self.lang, word(&said.verb)), self.to(&format!("record/{}", said.number))))
            }
            OpenPoint::Lapsed(_, at) => {
                let line = Line::new(on.words_of(self.lang, &at), self.to_paragraph(&on.id, &at));
                Some(line.below(msg::ad_ref_lapsed(self.lang)))
            }
            OpenPoint::Discrepancy(_) => {
                let to = self.to(&format!("texts/{}/languages", on.id));
                Some(Line::new(msg::languages_reported(self.lang), to))
            }
        };
        points.filter_map(line).collect()
    }

    /// Fills the picture of positions, as far as the seat may see them; texts have been read.
    #[must_use]
    pub fn positions_page(&self, draft: &Id, part: usize) -> Option<PositionsPage> {
        let on = self.on_text(draft, None, None)?;
        let picture = self.seen().picture(draft).unwrap_or_default();
        let columns = self.protocol(picture.delegations.iter().cloned());
        let marked: BTreeSet<_> = picture.cells.keys().map(|(id, _)| *id).collect();
        let rows: Vec<_> = picture.paragraphs.iter().filter(|id| marked.contains(id)).copied().collect();
        let each = (FIELDS_PER_PART / columns.len().max(1)).clamp(5, PER_PART);
        let (rows, parts) = part_by(each, rows, part, |n| self.to(&format!("texts/{draft}/positions?part={n}")));
        let row = |id: ParagraphId| {
            let cell = |by: &nemcon_negotiation::Code| {
                let marks = picture.cells.get(&(id, by.clone())).into_iter().flatten();
                marks.filter_map(|mark| self.spoken(mark)).collect()
            };
            let at = on.text.paragraphs.iter().position(|p| p.id == id);
            let number = at.and_then(|at| super::words::full_number(&on.text, &on.numbers, at));
            let number = number.unwrap_or_else(|| on.words_of(self.lang, &id));
            (number, self.to_paragraph(draft, &id), columns.iter().map(cell).collect())
        };
        let seat = match &self.seat {
            seat if seat.is_chair() => "chair",
            nemcon_negotiation::Seat::Public => "public",
            _ => "states",
        };
        Some(PositionsPage {
            lang: self.lang,
            on: (on.draft.title.get(self.lang).to_owned(), self.to(&format!("texts/{draft}"))),
            views: self.views_of(draft, "/positions"),
            audience: msg::picture_audience(self.lang, seat),
            columns: columns.iter().map(|code| self.name(code)).collect(),
            rows: rows.into_iter().map(row).collect(),
            parts,
            rests: self.rests(&[Article::Texts]),
        })
    }

    fn spoken(&self, mark: &Mark) -> Option<Spoken> {
        let record = |id: &Id| self.state().acts.get(id).map(|(n, _)| self.to(&format!("record/{n}")));
        let statement = |id: &Id| {
            let all = self.seen().statements().into_iter();
            all.filter(|(other, _)| *other == id).map(|(_, said)| self.to(&format!("record/{}", said.number))).next()
        };
        Some(match mark {
            Mark::Proposes(id) | Mark::Sponsors(id) => {
                Spoken { words: msg::verb(self.lang, "propose"), to: self.to_proposal(id) }
            }
            Mark::Says { statement: id, verb, .. } => {
                Spoken { words: msg::verb(self.lang, word(verb)), to: statement(id)? }
            }
            Mark::SaysOf { proposal, verb, .. } => {
                Spoken { words: msg::verb(self.lang, word(verb)), to: self.to_proposal(proposal) }
            }
            Mark::AgreedAdRef(id, AdRefStanding::Stands) => {
                Spoken { words: msg::ad_ref_by(self.lang), to: record(id).unwrap_or_default() }
            }
            Mark::AgreedAdRef(..) => return None,
            Mark::Position(id, kind) => Spoken { words: msg::position_kind(self.lang, word(kind)), to: record(id)? },
        })
    }

    /// Fills the page of what changed on a draft since an entry; texts have been read.
    #[must_use]
    pub fn since_page(&self, draft: &Id, since: u64) -> Option<ChangesPage> {
        let held = self.state().drafts.get(draft)?;
        let lang = self.lang;
        let day = |at| dates::instant(lang, stamp(at), &self.zone);
        let entered = |id: &Id| self.state().acts.get(id).map_or(0, |(number, _)| *number);
        let base = self.to(&format!("texts/{draft}"));
        let versions = held.versions.iter().enumerate().filter(|(_, v)| entered(&v.id) > since);
        let versions: Vec<_> = versions
            .map(|(place, v)| Line::new(self.version_name(v), format!("{base}/{place}?view=changes")).below(day(v.at)))
            .collect();
        let all = self.seen().proposals_on(draft);
        let proposals: Vec<_> =
            all.iter().filter(|(_, p)| p.number > since).map(|(id, p)| self.proposal_line(id, p)).collect();
        let of_draft = |on: &SpokenOn| match on {
            SpokenOn::Paragraph { draft: of, .. } => of == draft,
            SpokenOn::Proposal { proposal } => all.iter().any(|(id, _)| *id == proposal),
        };
        let said = self.seen().statements().into_iter().filter(|(_, s)| s.number > since && of_draft(&s.on));
        let newest = self.on_text(draft, None, None);
        let said_of = |s: &nemcon_negotiation::state::Statement| match &s.on {
            SpokenOn::Paragraph { paragraph, .. } => newest.as_ref().map(|on| on.words_of(lang, paragraph)),
            SpokenOn::Proposal { proposal } => Some(self.proposal_title(proposal, self.seen().proposal(proposal)?)),
        };
        let said = said.map(|(id, s)| {
            let mut line = self.statement_line(id, s);
            said_of(s).into_iter().for_each(|of| line.below.insert(0, of));
            line
        });
        let said: Vec<_> = said.collect();
        let disposed = self.seen().dispositions_on(draft).into_iter();
        let disposed = disposed.filter(|(_, seen)| seen.disposition.number > since);
        let disposed: Vec<_> = disposed
            .filter_map(|(id, seen)| {
                let mut line = self.disposition_line(&seen);
                line.below.insert(0, self.proposal_title(id, self.seen().proposal(id)?));
                Some(line)
            })
            .collect();
        let came = [
            (msg::since_versions(lang), versions),
            (msg::view_proposals(lang), proposals),
            (msg::since_said(lang), said),
            (msg::view_dispositions(lang), disposed),
        ];
        let size = self.snapshot.size();
        Some(ChangesPage {
            lang,
            title: msg::view_since(lang),
            on: (held.title.get(lang).to_owned(), base.clone()),
            views: self.views_of(draft, "/since/"),
            mark: Some((size, format!("{base}/since/{size}"))),
            choices: vec![],
            choices_name: msg::view_since(lang),
            parts: vec![],
            nothing: msg::since_nothing(lang),
            came: came.into_iter().filter(|(_, list)| !list.is_empty()).collect(),
            buttons: vec![],
        })
    }

    /// Adds to blocks what stands agreed ad referendum, as noted of all in the room.
    #[must_use]
    pub fn agreed_in_the_room(&self, draft: &Id) -> BTreeMap<String, String> {
        let all = self.seen().ad_refs(draft).into_iter().filter(|seen| seen.ad_ref.is_of_the_room());
        let words = |(id, stands): (ParagraphId, AdRefStanding)| match stands {
            AdRefStanding::Stands => Some((anchor(&id), msg::ad_ref_room(self.lang))),
            AdRefStanding::Lapsed(_) => Some((anchor(&id), msg::ad_ref_lapsed(self.lang))),
            AdRefStanding::Reopened(_) => None,
        };
        all.flat_map(|seen| seen.paragraphs).filter_map(words).collect()
    }
}
