//! Long lists in the order of their pages, kept ready with the words by which one finds a line: drawn again only when a
//! line is added.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use nemcon_negotiation::Id;
use nemcon_negotiation::state::{Concealable, Document, Letter};

use super::view::View;
use crate::lang::Lang;

/// Lines on a page.
pub(super) const PER_PAGE: usize = 50;

/// A list that grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Documents, newest issued first.
    Documents,
    /// Letters of the Chair, newest first.
    OfChair,
    /// Letters to the Chair, newest first.
    ToChair,
    /// Decisions, newest first.
    Decisions,
    /// Silence procedures, newest first.
    Silences,
    /// Drafts, the newest version first.
    Drafts,
}

/// What is looked for on a page that holds a long list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Words.
    pub q: String,
    /// Page, from 1; nothing is the first.
    pub page: usize,
    /// Letters of missions to the Chair.
    pub missions: bool,
}

/// A list in order: what makes it new, and its lines with the words by which one finds them.
struct Order {
    of: (usize, usize),
    lines: Vec<(Id, Box<str>)>,
}

/// The lists of a process.
#[derive(Default)]
pub struct Lists(Mutex<BTreeMap<(String, Kind, Lang), Arc<Order>>>);

impl std::fmt::Debug for Lists {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Lists")
    }
}

/// A page of a list.
pub(super) struct Window {
    /// Lines on it.
    pub ids: Vec<Id>,
    /// Lines there are, of those looked for.
    pub count: u64,
    /// Addresses of the page before and after.
    pub newer: Option<String>,
    /// See above.
    pub older: Option<String>,
}

impl View {
    /// Returns the page of a list that is asked for, of those that the seat may see; `path` is its address in the group.
    pub(super) fn window(&self, kind: Kind, asked: &Asked, path: &str) -> Window {
        let order = self.order(kind);
        let wanted = asked.q.trim().to_lowercase();
        let fits = |(_, words): &&(Id, Box<str>)| wanted.is_empty() || words.contains(&wanted);
        let page = asked.page.max(1);
        let count = match wanted.is_empty() {
            true => order.lines.len(),
            false => order.lines.iter().filter(fits).count(),
        };
        let hits = order.lines.iter().filter(fits).map(|(id, _)| *id).filter(|id| self.may_see_line(kind, id));
        let mut ids: Vec<Id> = hits.skip((page - 1).saturating_mul(PER_PAGE)).take(PER_PAGE + 1).collect();
        let more = ids.len() > PER_PAGE;
        ids.truncate(PER_PAGE);
        let to = |page: usize| {
            let mut query = vec![];
            if !asked.q.is_empty() {
                query.push(format!("q={}", encoded(&asked.q)));
            }
            if asked.missions {
                query.push("from=missions".to_owned());
            }
            if page > 1 {
                query.push(format!("page={page}"));
            }
            let joint = if query.is_empty() { "" } else { "?" };
            self.to(&format!("{path}{joint}{}", query.join("&")))
        };
        let newer = (page > 1).then(|| to(page - 1));
        Window { ids, count: u64::try_from(count).unwrap_or(u64::MAX), newer, older: more.then(|| to(page + 1)) }
    }

    /// Returns the newest of a list that the seat may see.
    pub(super) fn newest(&self, kind: Kind, count: usize) -> Vec<Id> {
        let order = self.order(kind);
        order.lines.iter().map(|(id, _)| *id).filter(|id| self.may_see_line(kind, id)).take(count).collect()
    }

    fn may_see_line(&self, kind: Kind, id: &Id) -> bool {
        let (state, seen) = (self.state(), self.seen());
        match kind {
            Kind::Documents => state.documents.get(id).is_some_and(|d| seen.may_see(d)),
            Kind::OfChair | Kind::ToChair => state.letters.get(id).is_some_and(|l| seen.may_read(l)),
            Kind::Decisions | Kind::Silences | Kind::Drafts => true,
        }
    }

    fn order(&self, kind: Kind) -> Arc<Order> {
        let (key, of) = ((self.group.origin().to_owned(), kind, self.lang), self.version_of(kind));
        let kept = self.lists.0.lock().expect("no panic while lists are kept").get(&key).cloned();
        if let Some(kept) = kept.filter(|kept| kept.of == of) {
            return kept;
        }
        let made = Arc::new(Order { of, lines: self.in_order(kind) });
        self.lists.0.lock().expect("no panic while lists are kept").insert(key, made.clone());
        made
    }

    /// Returns what changes when a line of the list is added or found by other words.
    fn version_of(&self, kind: Kind) -> (usize, usize) {
        let state = self.state();
        match kind {
            Kind::Documents => (state.documents.len(), state.symbols.len()),
            Kind::OfChair | Kind::ToChair => (state.letters.len(), 0),
            Kind::Decisions => (state.decisions.len(), 0),
            Kind::Silences => (state.silences.len(), 0),
            Kind::Drafts => (state.drafts.len(), state.versions.len()),
        }
    }

    fn in_order(&self, kind: Kind) -> Vec<(Id, Box<str>)> {
        let state = self.state();
        let words = |words: Vec<String>| words.join("\n").to_lowercase().into_boxed_str();
        match kind {
            Kind::Documents => {
                let mut all: Vec<_> = state.documents.iter().collect();
                all.sort_by(|(_, a), (_, b)| (b.issued, b.at, &b.symbol).cmp(&(a.issued, a.at, &a.symbol)));
                all.into_iter().map(|(id, d)| (*id, words(self.document_words(d)))).collect()
            }
            Kind::OfChair | Kind::ToChair => {
                let of = |l: &Letter| (l.from.as_str() == "chair") == (kind == Kind::OfChair);
                let mut all: Vec<_> = state.letters.iter().filter(|(_, l)| of(l)).collect();
                all.sort_by_key(|(_, l)| std::cmp::Reverse(l.at));
                all.into_iter().map(|(id, l)| (*id, words(self.letter_words(l)))).collect()
            }
            Kind::Decisions => {
                let mut all: Vec<_> = state.decisions.iter().collect();
                all.sort_by_key(|(_, d)| std::cmp::Reverse(d.number));
                all.into_iter().map(|(id, d)| (*id, words(vec![self.subject(&d.subject)]))).collect()
            }
            Kind::Silences => {
                let mut all: Vec<_> = state.silences.iter().collect();
                all.sort_by_key(|(_, s)| std::cmp::Reverse(s.number));
                all.into_iter().map(|(id, s)| (*id, words(vec![self.version_title(&s.version)]))).collect()
            }
            Kind::Drafts => {
                let mut all: Vec<_> = state.drafts.iter().collect();
                all.sort_by_key(|(_, d)| std::cmp::Reverse(d.latest().at));
                let symbols =
                    |d: &nemcon_negotiation::state::Draft| d.versions.iter().map(|v| v.symbol.clone()).collect();
                let found = |d: &nemcon_negotiation::state::Draft| {
                    let symbols: Vec<String> = symbols(d);
                    [vec![d.title.get(self.lang).to_owned()], symbols].concat()
                };
                all.into_iter().map(|(id, d)| (*id, words(found(d)))).collect()
            }
        }
    }

    fn document_words(&self, d: &Document) -> Vec<String> {
        let title = self.shown_title(&d.title);
        std::iter::once(d.symbol.clone()).chain(d.aliases.iter().cloned()).chain(title).collect()
    }

    fn letter_words(&self, l: &Letter) -> Vec<String> {
        let subject = match &l.subject {
            Concealable::Shown(names) => names.get(self.lang).to_owned(),
            Concealable::Hidden(_) => String::new(),
        };
        vec![l.number.to_string(), self.name(&l.from), subject]
    }
}

/// Returns words as a part of an address.
pub fn encoded(words: &str) -> String {
    let one = |b: u8| match b {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(b).to_string(),
        _ => format!("%{b:02X}"),
    };
    words.bytes().map(one).collect()
}
