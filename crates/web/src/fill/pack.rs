//! The reading pack of a day: everything of it that a seat may read, in one file.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use maud::html;
use nemcon_negotiation::{Id, text};

use super::day::{Happening, What};
use super::proposals::{OnText, reading};
use super::view::View;
use crate::dates;
use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pages::common::{headed, lines};
use crate::pages::pack::Sheet;
use crate::pieces::{self, Block};

/// Words of documents and letters that are kept as plain text, by the document or letter.
pub type Papers = BTreeMap<Id, (Lang, String)>;

impl View {
    /// Returns the documents and letters of a day.
    #[must_use]
    pub fn papers_of_day(&self, day: Date) -> Vec<Id> {
        let paper = |one: Happening<'_>| match one.what {
            What::Document(id) | What::Letter(id) => Some(id),
            _ => None,
        };
        self.happenings_on(day).into_iter().filter_map(paper).collect()
    }

    /// Draws the reading pack of a day; the texts of [`View::drafts_of_day`] have been read.
    #[must_use]
    pub fn reading_pack(&self, day: Date, papers: &Papers, base: &str) -> String {
        let lang = self.lang;
        let date = dates::long_date(lang, day);
        let seat = self.frame_seat().name(lang);
        let lead = [
            msg::plain(&msg::pack_what(lang, dates::date(lang, day))),
            msg::plain(&msg::pack_seat(lang, dates::instant(lang, self.now(), &self.zone), seat)),
        ];
        let title = msg::plain(&msg::digest_title(lang, &date));
        let mut sheet = Sheet::new(lang, base, &title, &self.head().name, &lead);
        let all = self.happenings_on(day);
        for (head, list) in self.headed(&all) {
            sheet.add(&headed(lang, &head, &list, ""));
        }
        let drafts: BTreeSet<Id> = all.iter().filter_map(|one| one.draft).collect();
        for draft in &drafts {
            self.pack_draft(&mut sheet, draft, &all);
        }
        for one in &all {
            if let What::Document(id) | What::Letter(id) = &one.what
                && let Some((own, words)) = papers.get(id)
            {
                let named = self.thing(id);
                sheet.add(&html! {
                    section { h2 { (named) } p.body lang=(own.tag()) dir=(own.dir()) { (words) } }
                });
            }
        }
        sheet.finish()
    }

    /// Adds what a day brought to a draft: each new version with what changed, each proposal with what it does, and the text
    /// that these are on.
    fn pack_draft(&self, sheet: &mut Sheet, draft: &Id, all: &[Happening<'_>]) {
        let own = || all.iter().filter(|one| one.draft.as_ref() == Some(draft));
        let versions: Vec<usize> =
            own().filter_map(|one| if let What::Version(at) = one.what { Some(at) } else { None }).collect();
        for place in &versions {
            self.pack_version(sheet, draft, *place);
        }
        if versions.is_empty()
            && let Some(on) = self.on_text(draft, None, None)
        {
            let title = format!("{} · {}", on.draft.title.get(self.lang), self.version_name(on.version));
            self.pack_blocks(sheet, &on, &title, &self.clean(&on.text, &on.numbers));
        }
        let proposals = own().filter_map(|one| if let What::Proposal(id) = one.what { Some(id) } else { None });
        let mut first = true;
        for id in proposals {
            if sheet.is_full() {
                return;
            }
            if std::mem::take(&mut first) {
                let title = self.state().drafts.get(draft).map_or("", |d| d.title.get(self.lang));
                sheet.add(&html! { h2 { (msg::pack_proposals(self.lang, title)) } });
            }
            self.pack_proposal(sheet, &id);
        }
    }

    fn pack_version(&self, sheet: &mut Sheet, draft: &Id, place: usize) {
        let Some(on) = self.on_text(draft, Some(place), None) else { return };
        let title = format!("{} · {}", on.draft.title.get(self.lang), self.version_name(on.version));
        if let Some(before) = super::texts::previous(on.draft, place, on.text.lang)
            && let Some(old) = self.on_text(draft, Some(before), Some(on.text.lang))
        {
            let changes = msg::pack_changes(self.lang, &title, self.version_name(old.version));
            let blocks = self.redline(&old.text, &on.text, true);
            self.pack_blocks(sheet, &on, &msg::plain(&changes), &blocks);
        }
        self.pack_blocks(sheet, &on, &title, &self.clean(&on.text, &on.numbers));
    }

    fn pack_blocks(&self, sheet: &mut Sheet, on: &OnText<'_>, title: &str, blocks: &[Block]) {
        let parts = reading::parts(blocks);
        sheet.add_text(on.text.lang, title, parts.into_iter().map(|part| &blocks[part]));
    }

    fn pack_proposal(&self, sheet: &mut Sheet, id: &Id) {
        let Some(proposal) = self.seen().proposal(id) else { return };
        let Some(base) = self.base_of(id) else { return };
        let line = self.proposal_line(id, proposal);
        let with = text::apply(&base, &proposal.operations, *id).ok();
        let mut blocks = with.map(|with| self.redline(&base, &with, true)).unwrap_or_default();
        for block in &mut blocks {
            block.anchor = format!("{id}-{}", block.anchor);
        }
        sheet.add(&html! {
            section {
                (lines(self.lang, &[line]))
                @if let Some(reason) = &proposal.reason { p dir="auto" { (reason) } }
                article.text lang=(proposal.lang.tag()) dir=(proposal.lang.dir()) { (pieces::blocks(self.lang, &blocks)) }
            }
        });
    }
}
