//! The record: its entries, its checkpoint, how to check it, and one entry with its bytes.

use maud::html;

use super::common::{Pairs, Rests, pairs, rests, sample_at, sample_rests, sample_zone};
use super::overview::{EntryLine, entries};
use crate::dates::Zone;
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Tone};

/// The record of a group.
#[derive(Clone, Debug)]
pub struct RecordPage {
    /// Language.
    pub lang: Lang,
    /// Number of entries.
    pub size: u64,
    /// Numbers of entries closed to this seat.
    pub closed: u64,
    /// Entries on this page, newest first.
    pub entries: Vec<EntryLine>,
    /// Words searched for.
    pub search: String,
    /// Address that the search form asks.
    pub to: String,
    /// First and last entry that were looked through for them.
    pub searched: Option<(u64, u64)>,
    /// Addresses of newer and older entries.
    pub newer: Option<String>,
    /// See above.
    pub older: Option<String>,
    /// The signed checkpoint, exactly.
    pub checkpoint: String,
    /// The log's public key.
    pub key: String,
    /// Address of the log's prefix, in full.
    pub prefix: String,
    /// Zone.
    pub zone: Zone,
}

impl RecordPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let open = html! { a href="#check" { (msg::footer_check(lang)) } };
        let main = html! {
            (pieces::standing(lang, &html! { (msg::footer_record(lang, self.size)) }, Some(&open), None))
            form method="get" action=(self.to) role="search" {
                div.row {
                    div { label for="q" { (msg::record_search(lang)) } input #q type="search" name="q" value=(self.search); }
                    button.act type="submit" { (msg::search(lang)) }
                }
            }
            section {
                h2 { (msg::record_entries(lang)) }
                @if let Some((first, last)) = self.searched { p.soft { (msg::record_searched(lang, first.to_string(), last.to_string())) } }
                (entries(lang, &self.zone, &self.entries))
                p.legend {
                    @if let Some(newer) = &self.newer { a href=(newer) rel="prev" { (msg::record_newer(lang)) } }
                    @if let Some(older) = &self.older { a href=(older) rel="next" { @if self.searched.is_some() { (msg::record_search_on(lang)) } @else { (msg::record_older(lang)) } } }
                }
                @if self.closed > 0 { p.soft { (msg::record_closed(lang, self.closed)) } }
            }
            section #check {
                h2 { (msg::footer_check(lang)) }
                p { (msg::record_check_copy(lang)) }
                (pieces::exact(&format!("nemcon verify record {}", self.prefix)))
                p { (msg::record_check_what(lang)) }
                p { (msg::record_check_trust(lang)) }
            }
            section {
                h2 { (msg::record_checkpoint(lang)) }
                p.soft { (msg::record_checkpoint_what(lang)) }
                (pieces::exact(&self.checkpoint))
                h3 { (msg::record_key(lang)) }
                (pieces::exact(&self.key))
                p { a href={ (self.prefix) "/checkpoint" } { (msg::record_download_checkpoint(lang)) } }
            }
        };
        Content { title: msg::nav_record(lang), kicker: None, main, rests_on: None }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<RecordPage> {
        let entry = |number, words| EntryLine {
            number,
            at: Some(sample_at("2031-05-13T04:20:00Z")),
            done: Some(sample_at("2031-05-13T04:07:00Z")),
            words,
            to: "#".to_owned(),
        };
        let closed =
            EntryLine { number: 130, at: None, done: None, words: msg::entry_closed(lang), to: "#".to_owned() };
        let full = RecordPage {
            lang,
            size: 131,
            closed: 1,
            entries: vec![entry(131, msg::entry_by(lang, msg::step_put(lang), msg::seat_chair(lang))), closed],
            search: String::new(),
            searched: None,
            to: "#".to_owned(),
            newer: None,
            older: Some("#".to_owned()),
            checkpoint: "exercise.example/strait\n131\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— exercise.example/strait AAAA\n".to_owned(),
            key: "exercise.example/strait+0b5360aa+AQ==".to_owned(),
            prefix: "https://exercise.example/record/strait".to_owned(),
            zone: sample_zone(),
        };
        vec![full.clone(), RecordPage { entries: vec![], size: 0, closed: 0, older: None, ..full }]
    }
}

/// One entry.
#[derive(Clone, Debug)]
pub struct EntryPage {
    /// Language.
    pub lang: Lang,
    /// Number.
    pub number: u64,
    /// What was done and by whom; closed entries say so.
    pub words: String,
    /// Wholly closed to this seat.
    pub closed: bool,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Human form.
    pub facts: Pairs,
    /// What the act says, member by member.
    pub members: Pairs,
    /// The bytes.
    pub bytes: String,
    /// Addresses of the entries before and after.
    pub neighbours: (Option<String>, Option<String>),
    /// What it rests on.
    pub rests: Rests,
}

impl EntryPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let state =
            if self.closed { (Tone::Closed, msg::entry_closed(lang)) } else { (Tone::Agreed, msg::entry_stands(lang)) };
        let main = html! {
            (pieces::standing(lang, &pieces::state(state.0, &state.1), None, None))
            p.lede { (self.words) }
            @if self.closed { p { (msg::entry_closed_what(lang)) } }
            (pairs(&self.facts))
            @if !self.members.is_empty() { section { h2 { (msg::entry_members(lang)) } (pairs(&self.members)) } }
            section {
                h2 { (msg::entry_bytes(lang)) }
                p.soft { (msg::entry_bytes_what(lang)) }
                (pieces::exact(&self.bytes))
            }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            p.legend {
                @if let Some(before) = &self.neighbours.0 { a href=(before) rel="prev" { (msg::entry_before(lang)) } }
                @if let Some(after) = &self.neighbours.1 { a href=(after) rel="next" { (msg::entry_after(lang)) } }
            }
        };
        let title = msg::seal_entry(lang, self.number.to_string());
        Content { title, kicker: Some(msg::nav_record(lang)), main, rests_on: Some(rests(lang, &self.rests)) }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<EntryPage> {
        let open = EntryPage {
            lang,
            number: 118,
            words: msg::entry_by(lang, msg::step_put(lang), msg::seat_chair(lang)),
            closed: false,
            buttons: vec![],
            facts: vec![(
                msg::fact_recorded(lang),
                html! { (super::common::when(lang, sample_at("2031-05-13T04:20:00Z"), &sample_zone())) },
            )],
            members: vec![("meeting".to_owned(), html! { span.mono { "000102030405060708090a0b0c0d0e0f" } })],
            bytes: "{\"number\":118,\"outcome\":{},\"v\":1}\n{\"act\":\"put_question\",\"v\":1}\n".to_owned(),
            neighbours: (Some("#".to_owned()), Some("#".to_owned())),
            rests: Rests { versions: vec![], ..sample_rests(lang) },
        };
        let closed =
            EntryPage { closed: true, words: msg::entry_closed(lang), facts: vec![], members: vec![], ..open.clone() };
        vec![open, closed]
    }
}
