//! Word files that come in, told in the words of the page; and what goes out.

use std::collections::BTreeMap;

use nemcon_formats::docx::write::{About, Hand as Stamp, against, clean, compilation};
use nemcon_formats::docx::{Fault, Finding, Matter, Proposed, Returned, Wrong};
use nemcon_negotiation::state::Draft;
use nemcon_negotiation::text::{self, Remark, Tabled, compile};
use nemcon_negotiation::{Article, Capacity, Code, Id, Lang};

use super::{OnText, View};
use crate::fill::act_form::Said;
use crate::msg;
use crate::pages::acts::{Field, Input};
use crate::pages::proposals::word::{Hand, Laying, ReturnedPage, WordPage};

/// Longest Word file that is taken, in megabytes: as any file.
pub const MOST_MEGABYTES: u64 = 8;

/// What is chosen where changes are nobody's: no code.
const NOBODY: &str = "-";

/// The form of what goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    /// The text as it is.
    Clean,
    /// What changed since the version of that place.
    Since(usize),
    /// Every proposal that the seat may see in its place.
    Compilation,
}

impl View {
    /// Returns a version of a text as a Word file, with what this seat may see.
    #[must_use]
    pub fn word_file(&self, on: &OnText<'_>, out: Out) -> Option<Vec<u8>> {
        let lang = on.text.lang;
        let title = format!("{} · {}", on.draft.title.get(lang), self.version_name(on.version));
        let about = About { head: title.clone(), title, author: self.name(&chair()), date: None };
        let date = |at: &nemcon_negotiation::Instant| {
            let text = at.to_string();
            text.get(..19).map(|seconds| format!("{seconds}Z"))
        };
        match out {
            Out::Clean => Some(clean(&on.text, &about)),
            Out::Since(place) => {
                let before = self.on_text(&on.id, Some(place), Some(lang)).filter(|before| before.text.lang == lang)?;
                let hand = Stamp { author: self.name(&chair()), date: date(&on.version.at) };
                Some(against(&before.text, &on.text, &hand, &about))
            }
            Out::Compilation => {
                let here = self.proposals_in(on);
                let tabled: Vec<Tabled<'_>> =
                    here.iter().map(|h| Tabled { id: h.id, on: None, operations: &h.operations }).collect();
                let hand = |p: &nemcon_negotiation::state::Proposal| Stamp {
                    author: self.behind(p).iter().map(|code| self.name(code)).collect::<Vec<_>>().join(", "),
                    date: date(&p.at),
                };
                let hands: BTreeMap<Id, Stamp> = here.iter().map(|h| (h.id, hand(h.proposal))).collect();
                let beside: Vec<_> = here
                    .iter()
                    .filter_map(|h| {
                        let at = h.operations.iter().find_map(super::paragraph_of)?;
                        let words = h.proposal.reason.clone()?;
                        Some(nemcon_formats::docx::write::Beside { at, hand: hand(h.proposal), words })
                    })
                    .collect();
                let say = |remark: &Remark| {
                    let said = self.operations_words(&on.text, std::slice::from_ref(&remark.operation));
                    Some(said.join(" ")).filter(|words| !words.is_empty())
                };
                Some(compilation(&on.text, &compile(&on.text, &tabled), &hands, &beside, &say, &about))
            }
        }
    }

    /// Returns the form for a Word file with proposals on a text.
    #[must_use]
    pub fn word_page(&self, on: &OnText<'_>, fault: Option<String>) -> WordPage {
        let at = self.to(&format!("texts/{}/{}", on.id, on.place));
        let tag = on.text.lang.tag();
        WordPage {
            lang: self.lang,
            is_for: "proposals",
            seat: self.frame_seat().name(self.lang),
            on: Some((
                format!("{} · {}", on.draft.title.get(self.lang), self.version_name(on.version)),
                format!("{at}?text={tag}"),
            )),
            sent: Some(format!("{at}/docx?text={tag}")),
            to: format!("{at}/word?text={tag}"),
            hidden: vec![],
            language: None,
            most: MOST_MEGABYTES,
            opendocument: self.opendocument,
            laid: vec![],
            fault,
            rests: self.rests(&[Article::Texts]),
        }
    }

    /// Fills the page that shows what was found in a file that came back.
    #[must_use]
    pub fn returned_page(&self, on: &OnText<'_>, returned: &Returned, by: &Id) -> ReturnedPage {
        let page = self.word_page(on, None);
        let hands = returned.proposals.iter().map(|proposed| self.hand(on, proposed, by)).collect();
        ReturnedPage {
            lang: self.lang,
            seat: page.seat,
            on: page.on.unwrap_or_default(),
            hands,
            findings: returned.findings.iter().map(|finding| self.finding(finding)).collect(),
            lay: self.laying(on, returned, by),
            again: page.to,
            rests: page.rests,
        }
    }

    fn hand(&self, on: &OnText<'_>, proposed: &Proposed, by: &Id) -> Hand {
        let lang = self.lang;
        let own = self.seat.delegation();
        let codes = proposed.author.as_ref().map(|author| self.delegations_called(author));
        let known = codes.as_ref().map(|codes| codes.as_ref().and_then(|codes| codes.first().cloned()));
        let is_own = matches!((&known, own), (Some(Some(code)), Some(own)) if code == own);
        let (name, about) = match (&proposed.author, &known) {
            (None, _) => (msg::word_nameless(lang), Some(msg::word_ask_who(lang))),
            (Some(author), Some(None)) => (author.clone(), Some(msg::word_unknown(lang))),
            (_, Some(Some(code))) if is_own => (self.name(code), None),
            (_, Some(Some(code))) => (self.name(code), Some(msg::word_others(lang, self.name(code)))),
            (Some(author), None) => (author.clone(), None),
        };
        let mut faults = Vec::new();
        if proposed.lost > 0 {
            faults.push(msg::word_lost(lang, proposed.lost.to_string()));
        }
        let fits = text::apply(&on.text, &proposed.operations, *by);
        if let Err(unfit) = &fits {
            faults.extend(unfit.iter().map(|unfit| self.unfit_words(unfit)));
        }
        // Whoever has a seat of a delegation may take its own changes, and those that nobody's name stands on.
        let mine = own.is_some() && (is_own || !matches!(known, Some(Some(_))));
        let go_on = (mine && fits.is_ok() && !proposed.operations.is_empty()).then(|| {
            let operations = serde_json::to_string(&proposed.operations).unwrap_or_default();
            let mut fields = vec![
                ("text".to_owned(), on.text.lang.tag().to_owned()),
                ("way".to_owned(), "word".to_owned()),
                ("operations".to_owned(), operations),
            ];
            fields.extend(proposed.reason.clone().map(|reason| ("reason".to_owned(), reason)));
            let others = codes.iter().flatten().flatten().skip(1);
            fields.extend(others.map(|code| ("sponsors".to_owned(), code.to_string())));
            let label = if is_own { msg::word_go_on(lang) } else { msg::word_go_on_ours(lang) };
            (label, self.to(&format!("texts/{}/{}/propose", on.id, on.place)), fields)
        });
        Hand {
            name,
            about,
            operations: self.operations_words(&on.text, &proposed.operations),
            reason: proposed.reason.clone(),
            faults,
            go_on,
        }
    }

    /// Returns what the secretariat may lay on the desks of delegations, where it is the secretariat that looks.
    fn laying(&self, on: &OnText<'_>, returned: &Returned, by: &Id) -> Option<Laying> {
        let sender = self.sender.as_ref()?;
        let may = sender.capacity == Capacity::Secretariat && on.draft.adopted.is_none();
        let fits = |proposed: &&Proposed| {
            !proposed.operations.is_empty() && text::apply(&on.text, &proposed.operations, *by).is_ok()
        };
        let one = |(n, proposed): (usize, &Proposed)| {
            let codes = proposed.author.as_ref().and_then(|author| self.delegations_called(author)).unwrap_or_default();
            let operations = serde_json::to_string(&proposed.operations).unwrap_or_default();
            let name = |member: &str| format!("hand.{n}.{member}");
            let mut hidden = vec![(name("operations"), operations)];
            hidden.extend(proposed.reason.clone().map(|reason| (name("reason"), reason)));
            let others: Vec<_> = codes.iter().skip(1).map(Code::as_str).collect();
            hidden.extend((!others.is_empty()).then(|| (name("sponsors"), others.join(" "))));
            let shown = proposed.author.clone().unwrap_or_else(|| msg::word_nameless(self.lang));
            let all = super::other_delegations(self);
            // Nobody's changes are given to anybody by a guess.
            let choices = std::iter::once((NOBODY.to_owned(), msg::word_lay_nowhere(self.lang))).chain(all).collect();
            let field = Field {
                name: name("for"),
                label: msg::plain(&msg::word_lay_of(self.lang, shown)),
                hint: None,
                value: codes.first().map_or_else(|| NOBODY.to_owned(), Code::to_string),
                input: Input::One(choices),
                required: true,
            };
            (field, hidden)
        };
        let hands: Vec<_> = returned.proposals.iter().filter(fits).enumerate().map(one).collect();
        let to = self.to(&format!("texts/{}/{}/desks", on.id, on.place));
        let text = ("text".to_owned(), on.text.lang.tag().to_owned());
        (may && !hands.is_empty()).then(|| {
            let (fields, hidden): (Vec<_>, Vec<_>) = hands.into_iter().unzip();
            Laying { to, fields, hidden: std::iter::once(text).chain(hidden.into_iter().flatten()).collect() }
        })
    }

    /// Returns the delegations of those names, with commas between them: who proposes, and its sponsors.
    fn delegations_called(&self, names: &str) -> Option<Vec<Code>> {
        if let Some(code) = self.delegation_called(names) {
            return Some(vec![code]);
        }
        names.split([',', '،', '、']).map(|name| self.delegation_called(name)).collect()
    }

    /// Returns the delegation that has that name in one of the languages, or that code.
    fn delegation_called(&self, name: &str) -> Option<Code> {
        let name = name.trim().to_lowercase();
        let is = |code: &Code| {
            let in_some =
                |lang: &Lang| self.names.get(code).is_some_and(|names| names.get(*lang).to_lowercase() == name);
            code.as_str() == name || Lang::ALL.iter().any(in_some)
        };
        let group = self.state().group.as_deref()?;
        group.entities.keys().find(|code| is(code)).cloned()
    }

    /// Says what was not understood of a draft, and what is kept beside the form, which shows words alone.
    #[must_use]
    pub fn told_of(&self, draft: &nemcon_formats::docx::Draft) -> Vec<String> {
        let marks = draft.text.paragraphs.iter().flat_map(|p| &p.marks);
        let italics = marks.filter(|mark| mark.kind == text::MarkKind::Emphasis).count();
        let told = draft.findings.iter().map(|finding| self.finding(finding));
        told.chain((italics > 0).then(|| msg::word_italics(self.lang, italics.to_string()))).collect()
    }

    /// Says what was not understood.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> String {
        let count = finding.count.to_string();
        let near = finding.near.as_str();
        let none = String::new;
        let (matter, who, other) = match &finding.what {
            Matter::Pictures => ("pictures", none(), none()),
            Matter::Objects => ("objects", none(), none()),
            Matter::Equations => ("equations", none(), none()),
            Matter::Symbols => ("symbols", none(), none()),
            Matter::TextBoxes => ("boxes", none(), none()),
            Matter::OtherDocuments => ("documents", none(), none()),
            Matter::Heads => ("heads", none(), none()),
            Matter::Hidden => ("hidden", none(), none()),
            Matter::Endnotes => ("endnotes", none(), none()),
            Matter::Comments => ("comments", none(), none()),
            Matter::Changes => ("changes", none(), none()),
            Matter::MergedCells => ("merged", none(), none()),
            Matter::WideRows => ("wide", none(), none()),
            Matter::NestedTables => ("nested", none(), none()),
            Matter::NoNumbers => ("unnumbered", none(), none()),
            Matter::HeadingLevel => ("level", near.to_owned(), none()),
            Matter::Number { file, text } => ("number", file.clone(), text.clone()),
            Matter::Untracked => ("untracked", near.to_owned(), none()),
            Matter::OnAnother { author, other } => ("on_another", author.clone(), other.clone()),
            Matter::Everything { author } => ("everything", author.clone(), none()),
            Matter::Note { author } => ("note", author.clone(), near.to_owned()),
            Matter::Look { author } => ("look", author.clone(), near.to_owned()),
            Matter::Comment { author, words } => ("comment", author.clone(), words.clone()),
        };
        msg::plain(&msg::word_finding(self.lang, count, matter, other, who))
    }

    /// Says why a file is refused: what, where, and what to do instead.
    #[must_use]
    pub fn word_fault(&self, fault: &Fault) -> String {
        let none = String::new;
        let (kind, at) = match fault {
            Fault::TooLong(_) => ("long", none()),
            Fault::NotWord => ("not_word", none()),
            Fault::OldOrLocked => ("old", none()),
            Fault::OtherDocument => ("other", none()),
            Fault::Macros { part } => ("macros", part.clone()),
            Fault::External { part, target } => ("external", format!("{part}: {target}")),
            Fault::Unfolds(_) | Fault::TooManyParagraphs | Fault::TooManyHands => ("big", none()),
            Fault::Name { part } => ("name", part.clone()),
            Fault::Empty => ("empty", none()),
            Fault::Part { part, what: Wrong::Xml { at } } => ("broken", format!("{part}: {at}")),
            Fault::Part { part, what: Wrong::TooMuch | Wrong::TooDeep } => ("big", part.clone()),
            Fault::Part { part, .. } => ("broken", part.clone()),
        };
        msg::plain(&msg::word_fault(self.lang, at, kind))
    }

    /// Returns the form for a Word file with a draft for an act whose form takes texts.
    #[must_use]
    pub fn word_draft_page(&self, act: &'static str, query: &Said, fault: Option<String>) -> WordPage {
        let lang = self.lang;
        let own = |l: &Lang| (l.tag().to_owned(), msg::language_name(*l));
        let others = Lang::ALL.iter().filter(|l| **l != lang);
        let language = Field {
            name: "text".to_owned(),
            label: msg::member_name(lang, "language"),
            hint: None,
            value: crate::fill::act_form::said(query, "text").unwrap_or(lang.tag()).to_owned(),
            input: Input::One(std::iter::once(&lang).chain(others).map(own).collect()),
            required: true,
        };
        let kept = |(name, _): &&(String, String)| matches!(name.as_str(), "draft" | "version");
        WordPage {
            lang,
            is_for: "draft",
            seat: self.frame_seat().name(lang),
            on: None,
            sent: None,
            to: self.to(&format!("word/{act}")),
            hidden: query.iter().filter(kept).cloned().collect(),
            language: Some(language),
            most: MOST_MEGABYTES,
            opendocument: self.opendocument,
            laid: vec![],
            fault,
            rests: self.rests(&[Article::Texts]),
        }
    }
}

/// Acts whose form takes a draft out of a Word file.
pub const ACTS: [&str; 2] = ["table_draft", "issue_revision"];

impl View {
    /// Puts before the form of an act that takes a text the way there from a Word file.
    #[must_use]
    pub fn with_word(&self, act: &str, query: &Said, content: crate::frame::Content) -> crate::frame::Content {
        if !ACTS.contains(&act) {
            return content;
        }
        let kept = query.iter().filter(|(name, _)| matches!(name.as_str(), "draft" | "version"));
        let kept: String = kept.map(|(name, value)| format!("{name}={value}&")).collect();
        crate::pages::proposals::word::offered(self.lang, &self.to(&format!("word/{act}?{kept}")), content)
    }

    /// Returns the addresses of a version as Word files: clean, since the one before, with the proposals on it.
    #[must_use]
    pub fn word_files(&self, draft: &Draft, place: usize, base: &str, shown: Lang) -> Vec<(String, String)> {
        let lang = self.lang;
        let at = format!("{base}/docx?text={}", shown.tag());
        let mut files = vec![(msg::word_clean(lang), at.clone())];
        let has = |place: &usize| draft.versions[*place].languages.contains_key(&shown);
        if let Some(before) = (0..place).rev().find(has) {
            let name = self.version_name(&draft.versions[before]);
            files.push((msg::plain(&msg::word_since(lang, name)), format!("{at}&since={before}")));
        }
        files.push((msg::word_compilation(lang), format!("{at}&compilation=1")));
        if self.opendocument {
            files.push(("OpenDocument".to_owned(), at.replacen("/docx?", "/odt?", 1)));
        }
        files
    }
}

fn chair() -> Code {
    "chair".parse().expect("the code of the Chair")
}
