//! A session with everything of it that a seat may see: its meetings, what was issued for it, its texts, decisions and follow-up, and who
//! took part; on a page, and as files to be kept.

use std::collections::BTreeMap;

use jiff::civil::Date;
use nemcon_formats::bundle::Files;
use nemcon_negotiation::state::{Decision, Document, Firmness, HandedIn, Meeting, MeetingState, Session};
use nemcon_negotiation::{Article, Hash, Id, Instant};

use super::view::{View, stamp, word};
use crate::dates;
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::{Line, headed};
use crate::pages::pack::Sheet;
use crate::pages::session::SessionPage;
use crate::pieces::{Button, Tone};

/// A file of a document or a statement: where it lies in the bundle, without what its kind adds, and its name in the record.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Path without an ending.
    pub path: String,
    /// Address of its page, below the group.
    pub of: String,
    /// Its language.
    pub lang: Lang,
    /// Hash of the file.
    pub hash: Hash,
}

/// Files with their path in the bundle, in the order of their paths: address of the page, language, path, bytes.
pub type Kept = Vec<(String, Lang, String, Vec<u8>)>;

impl View {
    /// Returns the same view as it was when the last entry was recorded, so that what is drawn of a record is the same whenever it is drawn.
    #[must_use]
    pub fn as_recorded(&self) -> View {
        View { at: self.snapshot.last_recorded().unwrap_or(self.at), ..self.clone() }
    }

    /// Returns the days whose papers belong to a session: from the day after the session of its kind before it, to its last.
    fn days_of(&self, id: &Id, held: &Session) -> (Option<Date>, Date) {
        let before = self
            .state()
            .sessions
            .iter()
            .filter(|(other, s)| *other != id && s.cancelled.is_none() && s.kind == held.kind && s.to < held.from);
        let last = before.map(|(_, s)| s.to.0).max();
        (last.and_then(|day| day.tomorrow().ok()), held.to.0)
    }

    fn is_of(&self, days: (Option<Date>, Date), at: Instant) -> bool {
        let day = self.zone.date_of(stamp(at));
        days.0.is_none_or(|first| day >= first) && day <= days.1
    }

    fn documents_of(&self, id: &Id, held: &Session) -> Vec<(&Id, &Document)> {
        let days = self.days_of(id, held);
        let day = |d: &Document| d.issued.map_or_else(|| self.zone.date_of(stamp(d.at)), |issued| issued.0);
        let within = |d: &Document| days.0.is_none_or(|first| day(d) >= first) && day(d) <= days.1;
        let seen = self.seen();
        let known: Vec<Id> = seen.documents().filter(|(_, d)| within(d)).map(|(id, _)| *id).collect();
        let mut all: Vec<_> = known.iter().filter_map(|id| self.state().documents.get_key_value(id)).collect();
        all.sort_by(|(_, a), (_, b)| (day(a), &a.symbol).cmp(&(day(b), &b.symbol)));
        all
    }

    /// Returns the drafts of which a version came up to a session, since the one before.
    #[must_use]
    pub fn drafts_of_session(&self, id: &Id) -> Vec<Id> {
        let Some(held) = self.state().sessions.get(id) else { return vec![] };
        let days = self.days_of(id, held);
        let mut all: Vec<_> = self.state().drafts.iter().collect();
        all.retain(|(_, draft)| draft.versions.iter().any(|version| self.is_of(days, version.at)));
        all.sort_by_key(|(id, draft)| (draft.versions.iter().map(|version| version.at).min(), **id));
        all.into_iter().map(|(id, _)| *id).collect()
    }

    /// Returns the statements of a session that this seat may read, in the order in which they were made: those of its meetings, and written ones of no
    /// meeting that came in its days.
    fn statements_of(&self, id: &Id, held: &Session) -> Vec<(&Id, &HandedIn)> {
        let days = self.days_of(id, held);
        let seen = self.seen();
        let mut all = seen.handed_in();
        all.retain(|(_, one)| match self.statement_at(one).0 {
            Some(meeting) => self.state().meetings.get(&meeting).and_then(|held| held.session) == Some(*id),
            None => self.is_of(days, one.at),
        });
        let meeting = |one: &HandedIn| {
            let meeting = self.statement_at(one).0.and_then(|id| self.state().meetings.get(&id));
            meeting.map_or(i64::MAX, |held| held.from.at.millis())
        };
        all.sort_by_key(|(_, one)| (meeting(one), self.turn(one), one.number));
        all
    }

    /// Returns the files of the statements of a session, as delivered where there is that, else as prepared.
    fn papers_of_statements(&self, id: &Id, held: &Session) -> Vec<Paper> {
        let of = |(place, (id, one)): (usize, (&Id, &HandedIn))| {
            let languages = one.delivered.as_ref().map_or(&one.languages, |delivered| &delivered.languages);
            let paper = |(lang, file): (&Lang, &nemcon_negotiation::state::DocumentFile)| {
                let path = format!("statements/{:03}-{}-{}", place + 1, one.by.as_str(), lang.tag());
                file.file.map(|hash| Paper { path, of: format!("statements/{id}"), lang: *lang, hash })
            };
            languages.iter().filter_map(paper).collect::<Vec<_>>()
        };
        self.statements_of(id, held).into_iter().enumerate().flat_map(of).collect()
    }

    /// Returns the files of the documents and of the statements of a session that this seat may read.
    #[must_use]
    pub fn papers_of_session(&self, id: &Id) -> Vec<Paper> {
        let Some(held) = self.state().sessions.get(id) else { return vec![] };
        let documents = self.documents_of(id, held).into_iter();
        let files = documents.flat_map(|(id, document)| {
            let of = |(lang, file): (&Lang, &nemcon_negotiation::state::DocumentFile)| {
                let path = format!("documents/{}-{}", plain_name(&document.symbol), lang.tag());
                file.file.map(|hash| Paper { path, of: format!("documents/{id}"), lang: *lang, hash })
            };
            document.languages.iter().filter_map(of).collect::<Vec<_>>()
        });
        files.chain(self.papers_of_statements(id, held)).collect()
    }

    /// Returns the decisions of a session, in order: taken in its meetings, or on its days in none.
    fn decisions_of(&self, id: &Id, held: &Session) -> Vec<(&Id, &Decision)> {
        let days = self.days_of(id, held);
        let mut all: Vec<_> = self.state().decisions.iter().collect();
        all.retain(|(_, decision)| match &decision.meeting {
            Some((meeting, _)) => self.state().meetings.get(meeting).and_then(|held| held.session) == Some(*id),
            None => self.is_of(days, decision.at),
        });
        all.sort_by_key(|(_, decision)| decision.number);
        all
    }

    /// Returns each decision of a session as a file, with the positions taken on it: its address here, path, text.
    fn papers_of_decisions(&self, id: &Id, held: &Session, base: &str) -> Vec<(String, String, String)> {
        let of = |(place, (id, decision)): (usize, (&Id, &Decision))| {
            let page = self.decision(&decision.question.unwrap_or(*id))?;
            let group = self.head().name;
            let mut sheet = Sheet::new(self.lang, base, &page.title, &group, page.formula.as_slice());
            sheet.add(&page.kept());
            let path = format!("decisions/{:03}-{}.html", place + 1, self.lang.tag());
            Some((self.decision_line(id, decision).to, path, sheet.finish()))
        };
        self.decisions_of(id, held).into_iter().enumerate().filter_map(of).collect()
    }

    /// Returns where a session stands, with its tone: one that had a meeting is under way on its days and was held after them.
    pub(super) fn session_state(&self, id: &Id, held: &Session) -> (Tone, String) {
        if let Some(why) = &held.cancelled {
            return (Tone::Closed, msg::plain(&msg::feed_cancelled(self.lang, why.as_str())));
        }
        let opened = |m: &Meeting| !matches!(m.state, MeetingState::Scheduled | MeetingState::Cancelled { .. });
        let met = || self.state().meetings.values().any(|m| m.session == Some(*id) && opened(m));
        let today = self.zone.date_of(self.now());
        let (tone, name) = match held.firmness {
            Firmness::Held => (Tone::Closed, "held"),
            _ if held.to.0 < today && met() => (Tone::Closed, "held"),
            _ if held.from.0 <= today && met() => (Tone::Open, "under_way"),
            firmness => return (Tone::Open, msg::firmness(self.lang, word(&firmness))),
        };
        (tone, msg::firmness(self.lang, name))
    }

    /// Fills the page of a session.
    #[must_use]
    pub fn session_page(&self, id: &Id) -> Option<SessionPage> {
        let lang = self.lang;
        let held = self.state().sessions.get(id)?;
        let state = self.session_state(id, held);
        let save = Button::Save { label: msg::bundle_save(lang), to: self.to(&format!("sessions/{id}/bundle.zip")) };
        Some(SessionPage {
            lang,
            title: held.title.get(lang).to_owned(),
            days: dates::range(lang, held.from.0, held.to.0),
            facts: vec![
                msg::session_kind(lang, word(&held.kind)),
                dates::place_named(lang, &held.place),
                msg::modality(lang, word(&held.modality)),
            ],
            state,
            parts: self.parts_of_session(id, held),
            buttons: vec![save],
            rests: self.rests(&[Article::Calendar, Article::Documents]),
        })
    }

    fn parts_of_session(&self, id: &Id, held: &Session) -> Vec<(String, Vec<Line>)> {
        let (lang, state) = (self.lang, self.state());
        let days = self.days_of(id, held);
        let mut meetings: Vec<_> = state.meetings.iter().filter(|(_, m)| m.session == Some(*id)).collect();
        meetings.sort_by_key(|(id, m)| (m.from.at, **id));
        let own = |meeting: &Id| meetings.iter().any(|(id, _)| *id == meeting);
        let mut follow_up: Vec<_> = state.work.follow_ups.iter().filter(|(_, f)| own(&f.meeting)).collect();
        follow_up.sort_by_key(|(_, f)| f.number);
        let document = |(id, d): (&Id, &Document)| {
            let line = Line::new(d.symbol.clone(), self.to(&format!("documents/{id}")));
            let line = self.shown_title(&d.title).map_or(line.clone(), |title| line.below(title));
            line.below(self.languages(d.languages.keys().copied()))
        };
        let draft = |id: &Id| {
            let held = state.drafts.get(id)?;
            let line = Line::new(held.title.get(lang), self.to(&format!("texts/{id}")));
            let (tone, word) = self.draft_state(id, held);
            let of = held.versions.iter().filter(|version| self.is_of(days, version.at));
            Some(line.state(tone, word).below(self.joined(of.map(|version| self.version_name(version)))))
        };
        let parts = [
            (msg::digest_meetings(lang), meetings.iter().map(|(id, m)| self.meeting_line(id, m)).collect::<Vec<_>>()),
            (msg::nav_documents(lang), self.documents_of(id, held).into_iter().map(document).collect()),
            (
                msg::statements_title(lang),
                self.statements_of(id, held).into_iter().map(|(id, one)| self.handed_in_line(id, one)).collect(),
            ),
            (msg::nav_texts(lang), self.drafts_of_session(id).iter().filter_map(draft).collect()),
            (
                msg::nav_decisions(lang),
                self.decisions_of(id, held).into_iter().map(|(id, d)| self.decision_line(id, d)).collect(),
            ),
            (msg::follow_up_of_meeting(lang), follow_up.iter().map(|(id, f)| self.follow_up_line(id, f)).collect()),
            (msg::nav_participants(lang), vec![Line::new(msg::list_title(lang), self.to("participants/list"))]),
        ];
        parts.into_iter().filter(|(_, lines): &(String, Vec<Line>)| !lines.is_empty()).collect()
    }

    /// Returns the bundle of a session: its page to begin with, documents, texts, decisions, and the list of participants. The texts of
    /// [`View::drafts_of_session`], the names of the published list and the files of [`View::papers_of_session`] have been read.
    #[must_use]
    pub fn bundle(&self, id: &Id, papers: Kept, base: &str) -> Option<Files> {
        let lang = self.lang;
        let held = self.state().sessions.get(id)?;
        let mut files = Files::new();
        // Where each thing of the site lies in the bundle.
        let mut places: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for (of, own, path, bytes) in papers {
            let to = self.to(&of);
            places.entry(to).or_default().push((msg::language_name(own), path.clone()));
            files.insert(path, bytes);
        }
        let days = self.days_of(id, held);
        for draft in self.drafts_of_session(id) {
            let to = self.to(&format!("texts/{draft}"));
            for (path, words, text) in self.texts_of(&draft, days) {
                places.entry(to.clone()).or_default().push((words, path.clone()));
                files.insert(path, text.into_bytes());
            }
        }
        for (to, path, text) in self.papers_of_decisions(id, held, base) {
            places.entry(to).or_default().push((msg::language_name(lang), path.clone()));
            files.insert(path, text.into_bytes());
        }
        let mut list = self.participants_list(None);
        list.at = dates::instant(lang, stamp(self.at), &self.zone);
        files.insert("participants.txt".to_owned(), list.text().into_bytes());
        let list = vec![(msg::list_title(lang), "participants.txt".to_owned())];
        places.insert(self.to("participants/list"), list);
        files.insert(
            "index.html".to_owned(),
            self.index(held, self.parts_of_session(id, held), &places, base).into_bytes(),
        );
        let sums = files.iter().map(|(path, bytes)| format!("{}  {path}\n", Hash::of(bytes)));
        let sums: String = sums.collect();
        files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
        Some(files)
    }

    /// Returns the versions of a draft that came up to a session, as plain text in each language: path, words, text.
    fn texts_of(&self, draft: &Id, days: (Option<Date>, Date)) -> Vec<(String, String, String)> {
        let Some(held) = self.state().drafts.get(draft) else { return vec![] };
        let short: String = draft.to_string().chars().take(8).collect();
        let mut all = Vec::new();
        for (place, version) in held.versions.iter().enumerate().filter(|(_, version)| self.is_of(days, version.at)) {
            for (lang, of) in &version.languages {
                let Some(text) = self.text(&of.blob) else { continue };
                let path = format!("texts/{short}-{place}-{}.txt", lang.tag());
                let words = format!("{} · {}", self.version_name(version), msg::language_name(*lang));
                all.push((path, words, text.plain()));
            }
        }
        all
    }

    fn index(
        &self,
        held: &Session,
        parts: Vec<(String, Vec<Line>)>,
        places: &BTreeMap<String, Vec<(String, String)>>,
        base: &str,
    ) -> String {
        let lang = self.lang;
        let seat = self.frame_seat().name(lang);
        let lead = [
            dates::range(lang, held.from.0, held.to.0),
            msg::plain(&msg::bundle_as_of(lang, self.snapshot.size().to_string(), seat)),
            msg::bundle_check(lang),
        ];
        let mut sheet = Sheet::new(lang, base, held.title.get(lang), &self.head().name, &lead);
        for (head, lines) in parts {
            let here = |mut line: Line| {
                // What is left until a deadline depends on the day on which one looks.
                line.deadline = None;
                line.acts = places.get(&line.to).cloned().unwrap_or_default();
                line
            };
            let lines: Vec<Line> = lines.into_iter().map(here).collect();
            sheet.add(&headed(lang, &head, &lines, ""));
        }
        sheet.finish()
    }
}

/// Returns a symbol as a name of a file.
fn plain_name(symbol: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '.' || c == '_' { c } else { '-' };
    let name: String = symbol.chars().map(plain).collect();
    let name = name.trim_matches(['-', '.']).to_owned();
    if name.is_empty() { "document".to_owned() } else { name }
}
