//! What a seat may look through, and what was found in it.

use std::collections::BTreeSet;

use nemcon_negotiation::state::{Concealable, Document, DocumentFile};
use nemcon_negotiation::text::Operation;
use nemcon_negotiation::{ByLang, Hash, Instant, Names};

use super::statements::delivered;
use super::view::{View, stamp};
use crate::dates;
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::Leaf;
use crate::pages::search::{Hit, SearchPage};
use crate::search::words::{Marked, Wanted};

/// Hits on a page.
pub const PER_PAGE: usize = 20;

/// Kinds of things that are looked through, in the order of the form.
pub const KINDS: [&str; 14] = [
    "statement",
    "text",
    "proposal",
    "document",
    "letter",
    "decision",
    "silence",
    "position",
    "ruling",
    "sounding",
    "meeting",
    "item",
    "follow_up",
    "milestone",
];

/// Where words of a thing are.
#[derive(Clone, Debug)]
pub enum Words {
    /// In a file.
    File(Hash),
    /// In a text of a draft.
    Text(Hash),
    /// At hand.
    Here(String),
}

/// A file of which words are kept, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Its name.
    pub hash: Hash,
    /// The language of its words.
    pub lang: Lang,
    /// It is a text of a draft, else a file.
    pub is_text: bool,
}

impl Words {
    /// Returns the file that they are in, as words of that language.
    #[must_use]
    pub fn file(&self, lang: Lang) -> Option<Named> {
        match self {
            Self::File(hash) => Some(Named { hash: *hash, lang, is_text: false }),
            Self::Text(hash) => Some(Named { hash: *hash, lang, is_text: true }),
            Self::Here(_) => None,
        }
    }
}

/// A thing that this seat may see.
#[derive(Clone, Debug)]
pub struct Thing {
    /// Of what kind.
    pub kind: &'static str,
    /// What it is called, with the language of that.
    pub title: (Lang, String),
    /// Its address, to which the language of the words is added where that is asked for.
    pub to: String,
    /// The address takes the language of the words.
    pub by_language: bool,
    /// What is said of it.
    pub below: Vec<String>,
    /// When it came.
    pub at: Instant,
    /// Its words by language.
    pub words: Vec<(Lang, Words)>,
}

/// A thing in which all words were found, and where.
#[derive(Clone, Debug)]
pub struct Found {
    /// The thing.
    pub thing: Thing,
    /// Language of the words.
    pub lang: Lang,
    /// The passage, if they stand in its words and not in its title alone.
    pub passage: Option<Marked>,
}

/// What a search found.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// In how many things.
    pub count: usize,
    /// Those of one page.
    pub found: Vec<Found>,
    /// Files that could not be looked through, because they are still being read.
    pub unread: usize,
}

/// Adds the things of one kind.
type Gather = fn(&View, &mut Vec<Thing>);

fn files(languages: &ByLang<DocumentFile>) -> impl Iterator<Item = (Lang, Words)> + '_ {
    languages.iter().filter_map(|(lang, file)| Some((*lang, Words::File(file.file?))))
}

/// Returns the files of a document that are looked through. In those of the series of lists of participants nobody is looked for by name: no word of
/// them is kept, so that none outlives an erasure.
fn searched(document: &Document) -> impl Iterator<Item = (Lang, Words)> + '_ {
    files(&document.languages).filter(|_| !document.is_information())
}

/// Returns the words that an operation puts.
fn words_put(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::Replace { with, .. } => Some(with),
        Operation::Insert { paragraph, .. } | Operation::Alternative { paragraph, .. } => Some(&paragraph.text),
        _ => None,
    }
}

fn in_all(names: &Names) -> Vec<(Lang, Words)> {
    names.0.iter().map(|(lang, name)| (*lang, Words::Here(name.clone()))).collect()
}

impl View {
    /// Returns what this seat may look through, the newest first.
    #[must_use]
    pub fn things_to_search(&self, kind: Option<&str>) -> Vec<Thing> {
        let wanted = |own: &str| kind.is_none_or(|kind| kind == own);
        let mut all = Vec::new();
        let parts: [(&str, Gather); 14] = [
            ("statement", View::statements_to_search),
            ("text", View::texts_to_search),
            ("proposal", View::proposals_to_search),
            ("document", View::documents_to_search),
            ("letter", View::letters_to_search),
            ("decision", View::decisions_to_search),
            ("silence", View::silences_to_search),
            ("position", View::positions_to_search),
            ("ruling", View::rulings_to_search),
            ("sounding", View::soundings_to_search),
            ("meeting", View::meetings_to_search),
            ("item", View::items_to_search),
            ("follow_up", View::follow_up_to_search),
            ("milestone", View::milestones_to_search),
        ];
        parts.into_iter().filter(|(own, _)| wanted(own)).for_each(|(_, gather)| gather(self, &mut all));
        all.sort_by_key(|thing| std::cmp::Reverse(thing.at));
        all
    }

    fn statements_to_search(&self, all: &mut Vec<Thing>) {
        let seen = self.seen();
        for (id, held) in seen.handed_in().into_iter().filter(|(_, held)| held.taken_back.is_none()) {
            let line = self.handed_in_line(id, held);
            let title = msg::plain(&msg::statement_of(self.lang, self.statement_by(held)));
            let titled = held.title.clone().map(|title| (self.lang, Words::Here(title)));
            all.push(Thing {
                kind: "statement",
                title: (self.lang, title),
                to: line.to,
                by_language: true,
                below: line.below,
                at: seen.statement_released(held).unwrap_or(held.at),
                words: files(&held.languages).chain(files(delivered(held))).chain(titled).collect(),
            });
        }
    }

    fn texts_to_search(&self, all: &mut Vec<Thing>) {
        for (id, draft) in &self.state().drafts {
            let version = draft.latest();
            all.push(Thing {
                kind: "text",
                title: self.called(&draft.title),
                to: self.to(&format!("texts/{id}")),
                by_language: true,
                below: vec![self.version_name(version)],
                at: version.at,
                words: version.languages.iter().map(|(lang, text)| (*lang, Words::Text(text.blob))).collect(),
            });
        }
    }

    fn called(&self, names: &Names) -> (Lang, String) {
        let lang = [self.lang, Lang::En].into_iter().find(|lang| names.0.contains_key(lang));
        let lang = lang.or_else(|| names.0.keys().next().copied()).unwrap_or(self.lang);
        (lang, names.get(lang).to_owned())
    }

    fn named_in_all(names: &Concealable<Names>) -> Vec<(Lang, Words)> {
        match names {
            Concealable::Shown(names) => in_all(names),
            Concealable::Hidden(_) => Vec::new(),
        }
    }

    fn documents_to_search(&self, all: &mut Vec<Thing>) {
        for (id, document) in self.seen().documents() {
            let symbols: Vec<&str> =
                std::iter::once(&document.symbol).chain(&document.aliases).map(String::as_str).collect();
            let title = self.shown_title(&document.title);
            let words = match title {
                Some(title) => format!("{} · {title}", symbols.join(" · ")),
                None => symbols.join(" · "),
            };
            all.push(Thing {
                kind: "document",
                title: (self.lang, words),
                to: self.to(&format!("documents/{id}")),
                by_language: false,
                below: document.issued.map(|on| dates::date(self.lang, on.0)).into_iter().collect(),
                at: document.at,
                words: searched(document).chain(Self::named_in_all(&document.title)).collect(),
            });
        }
    }

    fn letters_to_search(&self, all: &mut Vec<Thing>) {
        for (id, letter) in self.seen().letters() {
            let line = self.letter_line(id, letter);
            all.push(Thing {
                kind: "letter",
                title: (self.lang, line.title),
                to: line.to,
                by_language: false,
                below: line.below,
                at: letter.at,
                words: files(&letter.languages).chain(Self::named_in_all(&letter.subject)).collect(),
            });
        }
    }

    /// Returns what something is called in each language, as it is called in this one by that function.
    fn called_in_all(&self, name: impl Fn(&View) -> String) -> Vec<(Lang, Words)> {
        let named = |lang| (lang, Words::Here(name(&View { lang, ..self.clone() })));
        Lang::ALL.into_iter().map(named).collect()
    }

    fn decisions_to_search(&self, all: &mut Vec<Thing>) {
        for (id, decision) in &self.state().decisions {
            all.push(Thing {
                kind: "decision",
                title: (self.lang, self.subject(&decision.subject)),
                to: self.to(&format!("decisions/{id}")),
                by_language: false,
                below: vec![dates::instant(self.lang, stamp(decision.at), &self.zone)],
                at: decision.at,
                words: self.called_in_all(|view| view.subject(&decision.subject)),
            });
        }
    }

    fn silences_to_search(&self, all: &mut Vec<Thing>) {
        for (id, silence) in &self.state().silences {
            let Some(draft) = self.state().drafts.get(&silence.draft) else { continue };
            all.push(Thing {
                kind: "silence",
                title: self.called(&draft.title),
                to: self.to(&format!("silences/{id}")),
                by_language: false,
                below: vec![
                    msg::silence_effect(self.lang, super::view::word(&silence.effect)),
                    dates::instant(self.lang, stamp(silence.opened_at), &self.zone),
                ],
                at: silence.opened_at,
                words: in_all(&draft.title),
            });
        }
    }

    /// Proposals of which this seat knows: the words they put, and why.
    fn proposals_to_search(&self, all: &mut Vec<Thing>) {
        for (id, proposal) in self.seen().proposals() {
            let put = proposal.operations.iter().filter_map(words_put);
            let words = put.chain(proposal.reason.as_deref()).collect::<Vec<_>>().join("\n");
            let draft = self.state().drafts.get(&proposal.draft).map(|draft| draft.title.get(self.lang).to_owned());
            all.push(Thing {
                kind: "proposal",
                title: (self.lang, msg::plain(&self.proposal_title(id, proposal))),
                to: self.to_proposal(id),
                by_language: false,
                below: draft.into_iter().chain([dates::instant(self.lang, stamp(proposal.at), &self.zone)]).collect(),
                at: proposal.at,
                words: vec![(proposal.lang, Words::Here(words))],
            });
        }
    }

    fn follow_up_to_search(&self, all: &mut Vec<Thing>) {
        for (id, held) in &self.state().work.follow_ups {
            let meeting = self.state().meetings.get(&held.meeting).map(|meeting| meeting.from.at);
            let line = self.follow_up_line(id, held);
            let settled = held.settled.iter().flat_map(|(_, words)| {
                let words = words.clone();
                Lang::ALL.into_iter().map(move |lang| (lang, Words::Here(words.clone())))
            });
            all.push(Thing {
                kind: "follow_up",
                title: self.called(&held.what),
                to: line.to,
                by_language: false,
                below: line.below,
                at: meeting.unwrap_or(self.at),
                words: in_all(&held.what).into_iter().chain(settled).collect(),
            });
        }
    }

    fn milestones_to_search(&self, all: &mut Vec<Thing>) {
        for (id, held) in &self.state().work.milestones {
            let line = self.milestone_line(id, held);
            // When it is due, for want of the instant at which it was entered.
            let due = jiff::tz::TimeZone::UTC.to_timestamp(held.due.0.at(0, 0, 0, 0)).map(|at| at.as_millisecond());
            all.push(Thing {
                kind: "milestone",
                title: self.called(&held.title),
                to: line.to,
                by_language: false,
                below: line.state.into_iter().map(|(_, words)| words).chain(line.below).collect(),
                at: due.map_or(self.at, Instant::from_millis),
                words: in_all(&held.title),
            });
        }
    }

    fn positions_to_search(&self, all: &mut Vec<Thing>) {
        for position in self.state().positions.values().filter(|held| held.withdrawn.is_none()) {
            let kind = msg::position_kind(self.lang, super::view::word(&position.kind));
            all.push(Thing {
                kind: "position",
                title: (self.lang, format!("{} · {kind}", self.name(&position.by))),
                to: self.to(&format!("record/{}", position.number)),
                by_language: false,
                below: vec![dates::instant(self.lang, stamp(position.at), &self.zone)],
                at: position.at,
                words: position.text.iter().map(|(lang, words)| (*lang, Words::Here(words.clone()))).collect(),
            });
        }
    }

    /// What the Chair ruled, in words of whatever language.
    fn rulings_to_search(&self, all: &mut Vec<Thing>) {
        for (id, ruling) in self.seen().rulings() {
            let entry = self.state().acts.get(id).map_or(0, |(number, _)| *number);
            all.push(Thing {
                kind: "ruling",
                title: (self.lang, ruling.words.clone()),
                to: self.to(&format!("record/{entry}")),
                by_language: false,
                below: vec![dates::instant(self.lang, stamp(ruling.at), &self.zone)],
                at: ruling.at,
                words: Lang::ALL.into_iter().map(|lang| (lang, Words::Here(ruling.words.clone()))).collect(),
            });
        }
    }

    fn soundings_to_search(&self, all: &mut Vec<Thing>) {
        // Of an informal segment those are told who were in it.
        let told = self.state().soundings.values().filter(|held| self.seen().followed(&held.meeting, held.at));
        for sounding in told {
            all.push(Thing {
                kind: "sounding",
                title: self.called(&sounding.words),
                to: self.to(&format!("meeting/{}", sounding.meeting)),
                by_language: false,
                below: vec![dates::instant(self.lang, stamp(sounding.at), &self.zone)],
                at: sounding.at,
                words: in_all(&sounding.words),
            });
        }
    }

    fn meetings_to_search(&self, all: &mut Vec<Thing>) {
        for (id, meeting) in &self.state().meetings {
            let session = meeting.session.and_then(|session| self.state().sessions.get(&session));
            let session = session.map(|held| &held.title);
            let below = [
                Some(dates::instant(self.lang, stamp(meeting.from.at), &self.zone)),
                session
                    .map(|title| title.get(self.lang).to_owned())
                    .filter(|title| title != meeting.title.get(self.lang)),
                Some(dates::place_named(self.lang, &meeting.place)),
            ];
            let mut words = in_all(&meeting.title);
            words.extend(session.map(in_all).unwrap_or_default());
            words.extend(Lang::ALL.into_iter().map(|lang| (lang, Words::Here(meeting.place.clone()))));
            all.push(Thing {
                kind: "meeting",
                title: self.called(&meeting.title),
                to: self.to(&format!("meeting/{id}")),
                by_language: false,
                below: below.into_iter().flatten().collect(),
                at: meeting.from.at,
                words,
            });
        }
    }

    /// The items of the agenda that is adopted, else of the provisional one.
    fn items_to_search(&self, all: &mut Vec<Thing>) {
        let Some((_, agenda)) = self.state().work.shown() else { return };
        for item in &agenda.items {
            all.push(Thing {
                kind: "item",
                title: (self.lang, self.item_name(&item.id)),
                to: self.item_address(&item.id),
                by_language: false,
                below: vec![],
                at: agenda.at,
                words: in_all(&item.title),
            });
        }
    }

    /// Returns all files that words may be kept of, each with its language: those that something in the record names now, whoever may see it.
    #[must_use]
    pub fn files_named(&self) -> BTreeSet<Named> {
        let (state, confidences) = (self.state(), &self.snapshot.proceedings.confidences);
        let file = |(lang, file): (&Lang, &DocumentFile)| Some(Named { hash: file.file?, lang: *lang, is_text: false });
        let documents = state.documents.values().filter(|held| !held.is_information());
        let documents = documents.flat_map(|held| held.languages.iter());
        let letters = state.letters.values().flat_map(|held| held.languages.iter());
        let handed_in = confidences.handed_in.values();
        let statements = handed_in.flat_map(|held| held.languages.iter().chain(delivered(held).iter()));
        let drafts = state.drafts.values().flat_map(|draft| draft.latest().languages.iter());
        let texts = drafts.map(|(lang, text)| Named { hash: text.blob, lang: *lang, is_text: true });
        documents.chain(letters).chain(statements).filter_map(file).chain(texts).collect()
    }

    /// Fills the page of what was found; nothing was looked for where there are no words.
    #[must_use]
    pub fn search_page(&self, q: &str, kind: Option<&str>, page: usize, answer: Answer) -> SearchPage {
        let Answer { count, found, unread } = answer;
        let wanted = Wanted::read(q);
        let to = |page: usize| {
            let kind = kind.map(|kind| format!("&kind={kind}")).unwrap_or_default();
            self.to(&format!("search?q={}{kind}&page={page}", super::lists::encoded(q)))
        };
        let hit = |found: Found| {
            let (title_lang, title) = &found.thing.title;
            let joint = if found.thing.by_language { format!("?text={}", found.lang.tag()) } else { String::new() };
            Hit {
                kind: found.thing.kind,
                title: wanted.within(*title_lang).mark(title),
                title_lang: *title_lang,
                to: format!("{}{joint}", found.thing.to),
                below: found.thing.below,
                passage: found.passage.map(|passage| (found.lang, passage)),
            }
        };
        SearchPage {
            lang: self.lang,
            to: self.to("search"),
            q: q.to_owned(),
            kind: kind.map(str::to_owned),
            asked: !wanted.is_empty(),
            count: u64::try_from(count).unwrap_or(u64::MAX),
            unread: u64::try_from(unread).unwrap_or(u64::MAX),
            hits: found.into_iter().map(hit).collect(),
            leaf: Leaf {
                newer: (page > 1).then(|| to(page - 1)),
                older: (count > page.saturating_mul(PER_PAGE)).then(|| to(page + 1)),
                ..Leaf::default()
            },
        }
    }
}
