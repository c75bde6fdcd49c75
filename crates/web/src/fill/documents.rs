//! Documents and letters.

use maud::html;
use nemcon_negotiation::state::{Concealable, Document, Letter};
use nemcon_negotiation::{Article, Hash, Id, Names};

use super::lists::{Asked, Kind, Window};
use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::common::{Leaf, Line, Pairs};
use crate::pages::documents::{DocumentPage, DocumentRow, Documents, LetterPage, Letters};
use crate::pieces::{Button, Tone, Weight};

impl View {
    /// Fills a page of the list of documents.
    #[must_use]
    pub fn documents(&self, asked: &Asked) -> Documents {
        let found = self.window(Kind::Documents, asked, "documents");
        let row = |id: &Id| Some(self.document_row(id, self.state().documents.get(id)?));
        Documents {
            lang: self.lang,
            count: found.count,
            rows: found.ids.iter().filter_map(row).collect(),
            leaf: self.leaf(found, asked, "documents"),
            buttons: self.blank("register_document", "", Weight::Plain).into_iter().collect(),
            rests: self.rests(&[Article::Symbols, Article::Documents]),
        }
    }

    /// Returns how one finds and leafs through a list.
    pub(super) fn leaf(&self, found: Window, asked: &Asked, path: &str) -> Leaf {
        let kept = asked.missions.then(|| ("from".to_owned(), "missions".to_owned())).into_iter().collect();
        Leaf { to: self.to(path), search: asked.q.clone(), kept, newer: found.newer, older: found.older }
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
        let d = self.state().documents.get(id).filter(|d| self.seen().may_see(d))?;
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
        if !d.corrects.is_empty() {
            let names: Vec<_> = d.corrects.iter().map(|l| msg::language_name(*l)).collect();
            facts.push((msg::document_corrects(lang), html! { (names.join(", ")) }));
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
            buttons: acts
                .into_iter()
                .filter_map(|act| self.blank(act, &on, Weight::Plain))
                .chain(self.take_up_document(id))
                .chain(
                    ["corrigendum", "addendum", "revision"].into_iter().filter_map(|kind| self.issue_button(id, kind)),
                )
                .collect(),
            described: self.described_document(d, self.shown_title(&d.title).as_deref()),
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

    /// Returns the button that registers a document to another, with the next symbol of its kind.
    fn issue_button(&self, of: &Id, kind: &str) -> Option<Button> {
        let query = format!("symbol.by={kind}&symbol.of={of}");
        Some(self.blank("register_document", &query, Weight::Plain)?.called(msg::document_issue(self.lang, kind)))
    }

    /// Fills a page of the list of letters.
    #[must_use]
    pub fn letters(&self, asked: &Asked) -> Letters {
        let kind = if asked.missions { Kind::ToChair } else { Kind::OfChair };
        let found = self.window(kind, asked, "letters");
        let line = |id: &Id| Some(self.letter_line(id, self.state().letters.get(id)?));
        Letters {
            lang: self.lang,
            count: found.count,
            lists: vec![
                (msg::letters_of_chair(self.lang), self.to("letters"), !asked.missions),
                (msg::letters_to_chair(self.lang), self.to("letters?from=missions"), asked.missions),
            ],
            letters: found.ids.iter().filter_map(line).collect(),
            leaf: self.leaf(found, asked, "letters"),
            buttons: ["circulate_letter", "receive_letter", "enter_for_delegation"]
                .into_iter()
                .filter_map(|act| self.blank(act, "", Weight::Plain))
                .collect(),
            rests: self.rests(&[Article::Letters]),
        }
    }

    pub(super) fn letter_line(&self, id: &Id, l: &Letter) -> Line {
        let title = self.shown_title(&l.subject).unwrap_or_else(|| msg::letter_closed_subject(self.lang));
        let line = Line::new(title, self.to(&format!("letters/{id}")));
        let line =
            line.below(msg::letter_number(self.lang, l.number.to_string())).below(dates::date(self.lang, l.date.0));
        if l.from.as_str() == "chair" { line } else { line.below(self.name(&l.from)) }
    }

    /// Fills the page of a letter that this seat may see; its body has been read by the caller.
    #[must_use]
    pub fn letter(&self, id: &Id, body: Option<(crate::lang::Lang, String)>) -> Option<LetterPage> {
        let l = self.state().letters.get(id).filter(|l| self.seen().may_read(l))?;
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
