//! Documents, drafts, letters.

use std::collections::BTreeMap;

use nemcon_negotiation::state::{Document, Draft, Version};
use nemcon_negotiation::text::{Paragraph, ParagraphKind};
use nemcon_negotiation::{Hash, Lang, ParagraphId, Text};
use serde_json::{Value, json};

use super::Bodies;

/// Language versions: status and blob.
type Edition = BTreeMap<Lang, (&'static str, Hash)>;

impl Bodies<'_> {
    pub(super) fn texts(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "register_document" => self.register_document(),
            "add_document_language" => {
                let document = self.one(&self.state.documents, |document: &Document| document.languages.len() < 6);
                json!({ "document": document, "language": self.lang(), "version": { "status": "official" } })
            }
            "add_symbol" => json!({ "document": self.one(&self.state.documents, |_| true), "symbol": self.symbol() }),
            "table_draft" => self.table_draft(),
            "issue_revision" => self.issue_revision(),
            "add_language_version" => self.add_language_version(),
            "introduce_report" => {
                // Of the delegations mostly that of the Rapporteur.
                let of = self.state.officers.get("rapporteur").and_then(|officer| officer.of.as_ref());
                if let Some(of) = of.filter(|_| self.delegations.contains(&self.by)) {
                    self.by = of.to_string();
                }
                json!({ "draft": self.open_draft(), "meeting": self.meeting() })
            }
            "edit_after_adoption" | "expect_language" | "report_discrepancy" | "answer_discrepancy" => {
                return self.languages(name);
            }
            "circulate_letter" => self.letter(false),
            "receive_letter" => self.letter(true),
            "note_delivery" => {
                let letter = self.one(&self.state.letters, |_| true);
                let at = self.state.letters.get(&letter).map_or(self.now, |letter| letter.at);
                let delivered = at.plus_millis(self.chance.between(-10, 2_000));
                let means = self.chance.pick(&["mail", "platform", "paper", "pigeon"]);
                json!({ "delivered": delivered, "letter": letter, "means": means, "to": self.delegation() })
            }
            _ => return None,
        })
    }

    /// Returns a version, most likely the newest of a draft that is not adopted.
    pub(super) fn version(&mut self) -> Hash {
        let draft = self.one(&self.state.drafts, |draft: &Draft| draft.adopted.is_none());
        let Some(draft) = self.state.drafts.get(&draft) else { return self.chance.hash() };
        if self.chance.percent(85) {
            return draft.latest().hash;
        }
        draft.versions[self.chance.below(draft.versions.len())].hash
    }

    fn symbol(&mut self) -> String {
        match self.chance.below(12) {
            0 => "A/AC.999/2031/CRP.1".to_owned(),
            1 => "no symbol".to_owned(),
            2 => format!("A/C.1/90/L.{}", 1 + self.chance.below(900)),
            _ => format!("A/AC.999/2031/{}", 1 + self.chance.below(9_000)),
        }
    }

    fn audience(&mut self) -> Value {
        json!(self.chance.pick(&["public", "public", "public", "states", "addressees", "author"]))
    }

    fn register_document(&mut self) -> Value {
        let of = |own: &mut Self| own.one(&own.state.documents, |_| true);
        let symbol = match self.chance.below(6) {
            0 => json!({ "by": "given", "symbol": self.symbol() }),
            1 => json!({ "by": "revision", "of": of(self) }),
            2 => json!({ "by": "addendum", "of": of(self) }),
            3 => json!({ "by": "corrigendum", "languages": [self.lang()], "of": of(self) }),
            _ => {
                json!({ "by": "series", "series": self.chance.pick(&["CRP", "L", "WP", "INF", "DOC"]), "year": 2031 })
            }
        };
        let mut body = json!({
            "audience": self.audience(),
            "languages": { "en": { "status": "original" } },
            "symbol": symbol,
            "title": self.subject_line(),
        });
        if self.chance.percent(20) {
            body["release"] = json!(self.after(1, 100));
        }
        self.maybe(&mut body, "element", |own| own.element());
        self.maybe(&mut body, "source", |own| json!(own.words()));
        body
    }

    /// Returns a title in the clear, or a commitment in its place.
    fn subject_line(&mut self) -> Value {
        if self.chance.percent(20) { json!({ "_sd": self.chance.digest() }) } else { self.names() }
    }

    fn letter(&mut self, of_a_mission: bool) -> Value {
        let attachments: Vec<_> = match self.chance.below(4) {
            0 => vec![],
            1 => vec![self.one(&self.state.documents, |_| true)],
            _ => vec![self.one(&self.state.drafts, |draft| draft.adopted.is_none())],
        };
        let mut body = json!({
            "attachments": attachments,
            "audience": self.audience(),
            "date": Self::date(self.now),
            "languages": { "en": { "status": "original" }, "fr": { "status": "official" } },
            "subject": self.subject_line(),
        });
        if of_a_mission {
            let from = self.anybody();
            self.as_owner(Some(&from));
            body["from"] = json!(from);
        } else if self.chance.percent(25) {
            body["to"] = json!([self.anybody()]);
        }
        body
    }

    fn table_draft(&mut self) -> Value {
        let paragraphs = 2 + self.chance.below(5);
        let blocks: Vec<_> = (0..paragraphs).map(|_| format!("{}. {}", 1, self.sentence())).collect();
        let plain = format!("= Draft\n\n# Section\n\n{}", blocks.join("\n\n"));
        let text = Text::from_plain(Lang::En, self.id, &plain);
        let edition = self.in_languages(Lang::En, text.paragraphs);
        let mut body = json!({ "languages": self.offers(edition), "title": self.names() });
        self.maybe(&mut body, "element", |own| own.element());
        if self.chance.percent(25) {
            body["document"] = json!(self.one(&self.state.documents, |_| true));
        }
        if self.chance.percent(25) {
            body["method"] = json!("rolling");
        }
        body
    }

    pub(super) fn sentence(&mut self) -> String {
        format!("The States took note of matter {}.", self.chance.below(100_000))
    }

    fn issue_revision(&mut self) -> Value {
        let draft = self.one(&self.state.drafts, |draft| draft.adopted.is_none());
        let Some(version) = self.state.drafts.get(&draft).map(Draft::latest) else {
            return json!({ "draft": draft, "languages": { "en": { "blob": self.chance.hash(), "status": "original" } } });
        };
        let edition = self.edition(version);
        let mut body = json!({ "draft": draft, "languages": self.offers(edition) });
        if self.chance.percent(15) {
            body["document"] = json!(self.one(&self.state.documents, |_| true));
        }
        body
    }

    fn add_language_version(&mut self) -> Value {
        let version = self.version();
        let held = self.state.version(&version);
        let text = held.and_then(|held| self.text(&held.languages.get(&held.original)?.blob));
        let lang = self.lang();
        let Some(text) = text else {
            return json!({ "languages": { lang.tag(): { "blob": self.chance.hash(), "status": "official" } }, "version": version });
        };
        let blob = self.translated(lang, &text.paragraphs);
        let status = self.chance.pick(&["official", "official", "unofficial", "original"]);
        json!({ "languages": { lang.tag(): { "blob": blob, "status": status } }, "version": version })
    }

    /// Returns a changed text: words altered, a paragraph gone or new; what stays keeps its identity.
    pub(super) fn edition(&mut self, version: &Version) -> Edition {
        let held = version.languages.get(&version.original).and_then(|held| self.text(&held.blob));
        let mut paragraphs = held.map(|text| text.paragraphs).unwrap_or_default();
        let at = self.chance.below(paragraphs.len() + 1);
        match self.chance.below(3) {
            0 => {
                let id = ParagraphId { act: self.id, ordinal: 1 };
                paragraphs.insert(at, Paragraph::new(id, ParagraphKind::Paragraph, self.sentence()));
            }
            1 if paragraphs.len() > 3 && at < paragraphs.len() => drop(paragraphs.remove(at)),
            _ => {
                let text = self.sentence();
                if let Some(paragraph) = paragraphs.last_mut() {
                    paragraph.text = text;
                }
            }
        }
        self.in_languages(version.original, paragraphs)
    }

    fn in_languages(&mut self, original: Lang, paragraphs: Vec<Paragraph>) -> Edition {
        let all = self.chance.percent(25);
        let others = Lang::ALL.into_iter().filter(|lang| *lang != original);
        let others: Vec<_> = others.filter(|_| all || self.chance.percent(10)).collect();
        let mut edition = Edition::new();
        for lang in others {
            edition.insert(lang, ("official", self.translated(lang, &paragraphs)));
        }
        edition.insert(original, ("original", self.record.keep(Text { lang: original, paragraphs, v: 1 }.bytes())));
        edition
    }

    fn translated(&mut self, lang: Lang, paragraphs: &[Paragraph]) -> Hash {
        let words = |paragraph: &Paragraph| Paragraph {
            text: format!("{} ({})", paragraph.text, lang.tag()),
            ..paragraph.clone()
        };
        let mut paragraphs: Vec<_> = paragraphs.iter().map(words).collect();
        if self.chance.percent(2) {
            paragraphs.pop();
        }
        self.record.keep(Text { lang, paragraphs, v: 1 }.bytes())
    }

    pub(super) fn offers(&mut self, edition: Edition) -> Value {
        let offer = |(lang, (status, blob)): (Lang, (&str, Hash))| {
            (lang.tag().to_owned(), json!({ "blob": blob, "status": status }))
        };
        edition.into_iter().map(offer).collect()
    }
}
