//! Documents and letters.

use maud::html;
use nemcon_negotiation::state::{Concealable, Document, Letter};
use nemcon_negotiation::{Article, Hash, Id, Names};

use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::common::{Line, Pairs};
use crate::pages::documents::{DocumentPage, DocumentRow, Documents, LetterPage, Letters};
use crate::pieces::{Tone, Weight};

impl View {
    /// Fills the list of documents.
    #[must_use]
    pub fn documents(&self, search: &str) -> Documents {
        let wanted = search.trim().to_lowercase();
        let mut all: Vec<_> = self.seen().documents().collect();
        all.sort_by(|(_, a), (_, b)| (b.issued, &b.symbol).cmp(&(a.issued, &a.symbol)));
        let rows = all.into_iter().map(|(id, d)| self.document_row(id, d));
        let hit = |row: &DocumentRow| {
            let words = row.symbols.iter().chain(row.title.iter());
            wanted.is_empty() || words.into_iter().any(|w| w.to_lowercase().contains(&wanted))
        };
        Documents {
            lang: self.lang,
            search: search.to_owned(),
            to: self.to("documents"),
            rows: rows.filter(hit).collect(),
            buttons: self.blank("register_document", "", Weight::Plain).into_iter().collect(),
            rests: self.rests(&[Article::Symbols, Article::Documents]),
        }
    }

    /// Returns a title, where it is open.
    #[must_use]
    pub fn shown_title(&self, title: &Concealable<Names>) -> Option<String> {
        match title {
            Concealable::Shown(names) => Some(names.get(self.lang).to_owned()),
            Concealable::Hidden(_) => None,
        }
    }

    fn file(&self, hash: Option<&Hash>) -> Option<String> {
        hash.map(|h| self.to(&format!("files/{h}")))
    }

    fn document_row(&self, id: &Id, d: &Document) -> DocumentRow {
        let symbols = std::iter::once(&d.symbol).chain(&d.aliases).cloned().collect();
        DocumentRow {
            symbols,
            title: self.shown_title(&d.title),
            to: self.to(&format!("documents/{id}")),
            issued: d.issued.map(|on| dates::date(self.lang, on.0)),
            languages: d.languages.iter().map(|(l, f)| (*l, self.file(f.file.as_ref()))).collect(),
            fate: d.adopted.map(|_| (Tone::Agreed, msg::state_adopted(self.lang))),
        }
    }

    /// Fills the page of a document that this seat may see.
    #[must_use]
    pub fn document(&self, id: &Id) -> Option<DocumentPage> {
        let (_, d) = self.seen().documents().find(|(found, _)| *found == id)?;
        let lang = self.lang;
        let mut facts: Pairs = vec![];
        if let Some(on) = d.issued {
            facts.push((msg::document_issued(lang), html! { (dates::date(lang, on.0)) }));
        }
        if !d.aliases.is_empty() {
            facts.push((msg::document_aliases(lang), html! { @for a in &d.aliases { bdi.sym { (a) } " " } }));
        }
        if let Some(source) = &d.source {
            facts.push((msg::document_source(lang), html! { bdi { (source) } }));
        }
        let state = match d.adopted {
            Some(on) => (Tone::Agreed, msg::document_adopted_on(lang, dates::date(lang, on.0))),
            None => (Tone::Open, msg::document_issued_word(lang)),
        };
        let seen = self.seen();
        let family = seen.documents().filter(|(other, o)| o.of == Some(*id) || d.of == Some(**other));
        let mut rests = self.rests(&[Article::Symbols]);
        rests.mandate = self.element(d.element.as_ref());
        rests.seal = self.state().acts.get(id).and_then(|(n, _)| self.seal(*n));
        let on = format!("document={id}");
        let acts = ["add_document_language", "add_symbol"];
        Some(DocumentPage {
            lang,
            buttons: acts.into_iter().filter_map(|act| self.blank(act, &on, Weight::Plain)).collect(),
            symbol: d.symbol.clone(),
            title: self.shown_title(&d.title),
            state,
            facts,
            files: d
                .languages
                .iter()
                .filter_map(|(l, f)| {
                    Some(
                        Line::new(msg::language_name(*l), self.file(f.file.as_ref())?)
                            .below(msg::language_status(lang, word(&f.status))),
                    )
                })
                .collect(),
            family: family.map(|(id, o)| Line::new(o.symbol.clone(), self.to(&format!("documents/{id}")))).collect(),
            rests,
        })
    }

    /// Fills the list of letters.
    #[must_use]
    pub fn letters(&self) -> Letters {
        let mut all: Vec<_> = self.seen().letters().collect();
        all.sort_by_key(|(_, l)| std::cmp::Reverse(l.at));
        let (of_chair, to_chair): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, l)| l.from.as_str() == "chair");
        let line = |(id, l): &(&Id, &Letter)| {
            let title = self.shown_title(&l.subject).unwrap_or_else(|| msg::letter_closed_subject(self.lang));
            let line = Line::new(title, self.to(&format!("letters/{id}")));
            let line =
                line.below(msg::letter_number(self.lang, l.number.to_string())).below(dates::date(self.lang, l.date.0));
            if l.from.as_str() == "chair" { line } else { line.below(self.name(&l.from)) }
        };
        Letters {
            lang: self.lang,
            of_chair: of_chair.iter().map(line).collect(),
            to_chair: to_chair.iter().map(line).collect(),
            buttons: ["circulate_letter", "receive_letter"]
                .into_iter()
                .filter_map(|act| self.blank(act, "", Weight::Plain))
                .collect(),
            rests: self.rests(&[Article::Letters]),
        }
    }

    /// Fills the page of a letter that this seat may see; its body has been read by the caller.
    #[must_use]
    pub fn letter(&self, id: &Id, body: Option<(crate::lang::Lang, String)>) -> Option<LetterPage> {
        let (_, l) = self.seen().letters().find(|(found, _)| *found == id)?;
        let lang = self.lang;
        let to = if l.to.is_empty() { msg::letter_to_all(lang) } else { self.list(&l.to) };
        let mut rests = self.rests(&[Article::Letters]);
        rests.seal = self.state().acts.get(id).and_then(|(n, _)| self.seal(*n));
        let delivered = self.seen().deliveries(id).into_iter().map(|d| {
            Line::new(self.name(&d.to), self.to(&format!("record/{}", d.number)))
                .below(msg::delivery_means(lang, &d.means))
                .below(dates::instant(lang, stamp(d.at), &self.zone))
        });
        Some(LetterPage {
            lang,
            buttons: self.blank("note_delivery", &format!("letter={id}"), Weight::Plain).into_iter().collect(),
            subject: self.shown_title(&l.subject),
            kicker: msg::letter_number(lang, l.number.to_string()),
            facts: vec![
                (msg::letter_from(lang), html! { (self.name(&l.from)) }),
                (msg::letter_to(lang), html! { (to) }),
                (msg::letter_date(lang), html! { (dates::date(lang, l.date.0)) }),
            ],
            body,
            files: l
                .languages
                .iter()
                .filter_map(|(tag, f)| Some(Line::new(msg::language_name(*tag), self.file(f.file.as_ref())?)))
                .collect(),
            attachments: l.attachments.iter().map(|a| Line::new(self.thing(a), self.thing_address(a))).collect(),
            deliveries: delivered.collect(),
            rests,
        })
    }

    fn thing_address(&self, id: &Id) -> String {
        let state = self.state();
        if state.documents.contains_key(id) {
            self.to(&format!("documents/{id}"))
        } else if state.drafts.contains_key(id) {
            self.to(&format!("texts/{id}"))
        } else {
            self.to("documents")
        }
    }
}
