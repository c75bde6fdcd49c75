//! The list of participants as a document: drawn in a language from the registration, the whole of it, or what an earlier list lacks or has otherwise.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_formats::docx::write::{self, About};
use nemcon_negotiation::seen::{Participants, Rank};
use nemcon_negotiation::symbol::{Series, next_addendum, next_corrigendum, next_in_series};
use nemcon_negotiation::text::{Paragraph, ParagraphKind};
use nemcon_negotiation::{Code, Hash, Id, ParagraphId, Seat, Text};
use nemcon_secretariat::{DrawnList, ListedMember};
use serde_json::{Value, json};

use super::act_form::Said;
use super::view::{View, stamp};
use crate::dates;
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::ActForm;
use crate::pages::delegations::Listed;
use crate::pages::participants::{DrawnPage, Later, ToDocument};

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// All of it.
    Whole,
    /// Those who do not stand on an earlier list.
    Addendum(Id),
    /// The delegations whose entries stand otherwise on an earlier list.
    Corrigendum(Id),
}

/// Who stands on an earlier list, with what was added to it and corrected in it since.
pub type Before = BTreeMap<Code, Vec<ListedMember>>;

/// A list as it is drawn in a language.
#[derive(Clone, Debug)]
pub struct Drawing {
    lang: Lang,
    title: String,
    group: String,
    symbol: String,
    at: String,
    day: String,
    masthead: Vec<String>,
    /// What it is not, and what it says of itself.
    said: Vec<String>,
    ranks: Vec<(String, Vec<Listed>)>,
}

impl View {
    /// Returns the lists that were registered, the oldest first.
    #[must_use]
    pub fn lists_issued<'a>(&self, lists: &'a [DrawnList]) -> Vec<(Id, &'a DrawnList)> {
        let mut issued: Vec<_> = lists.iter().filter_map(|list| Some((list.document(self.state())?, list))).collect();
        issued.sort_by_key(|(id, _)| self.state().acts.get(id).map_or(0, |(number, _)| *number));
        issued
    }

    /// Returns who stands on a list, with what was added to it and corrected in it since.
    #[must_use]
    pub fn stands_on(&self, document: &Id, lists: &[DrawnList]) -> Before {
        let mut before = Before::new();
        for (id, list) in self.lists_issued(lists) {
            let of = self.state().documents.get(&id).and_then(|held| held.of);
            if id != *document && of != Some(*document) {
                continue;
            }
            list.corrected.iter().flatten().for_each(|code| {
                before.remove(code);
            });
            for member in &list.members {
                before.entry(member.of.clone()).or_default().push(member.clone());
            }
        }
        before
    }

    /// Returns who would stand on a list now, by delegation: those whose names can be read.
    fn listed_now<'a>(&self, held: &Participants<'a>) -> Vec<(ListedMember, (String, String))> {
        let member = |(digest, person): &(&'a nemcon_negotiation::Digest, &'a nemcon_negotiation::state::Person)| {
            let name = self.opened.get(&digest.to_string())?.clone();
            let member = person.member.as_ref()?;
            let function = self.opened(member.function.as_ref());
            let noted = ListedMember {
                of: held.code.clone(),
                person: (*digest).clone(),
                kind: member.kind,
                function: function.and(member.function.as_ref()).map(|function| function.sd.clone()),
            };
            Some((noted, (name, function.unwrap_or_default().to_owned())))
        };
        held.members.iter().filter_map(member).collect()
    }

    /// Draws a list in the language of this view, as everybody may read it; says who stands on it, and of a corrigendum which delegations.
    #[must_use]
    pub fn draw_list(&self, way: Way, before: &Before) -> (Drawing, Vec<ListedMember>, Option<BTreeSet<Code>>) {
        let view = View { seat: Seat::Public, sender: None, ..self.clone() };
        let (mut noted, mut corrected) = (Vec::new(), BTreeSet::new());
        let mut ranks: Vec<(Rank, Vec<Listed>)> = Vec::new();
        for held in view.all_listed() {
            let mut members = view.listed_now(&held);
            let earlier = before.get(held.code).map(Vec::as_slice).unwrap_or_default();
            match way {
                Way::Whole => {}
                Way::Addendum(_) => members.retain(|(now, _)| earlier.iter().all(|then| then.person != now.person)),
                Way::Corrigendum(_) => {
                    let same: Vec<_> = members.iter().map(|(now, _)| now).collect();
                    if same == earlier.iter().collect::<Vec<_>>() {
                        continue;
                    }
                    corrected.insert(held.code.clone());
                }
            }
            if members.is_empty() && !matches!(way, Way::Corrigendum(_)) {
                continue;
            }
            let (members, shown) = members.into_iter().unzip::<_, _, Vec<_>, Vec<_>>();
            noted.extend(members);
            let listed = Listed { name: view.name(held.code), members: shown };
            match ranks.last_mut() {
                Some((rank, all)) if *rank == held.rank => all.push(listed),
                _ => ranks.push((held.rank, vec![listed])),
            }
        }
        let corrected = matches!(way, Way::Corrigendum(_)).then_some(corrected);
        (view.drawing(way, ranks), noted, corrected)
    }

    fn drawing(&self, way: Way, ranks: Vec<(Rank, Vec<Listed>)>) -> Drawing {
        let lang = self.lang;
        let symbol_of = |id: &Id| self.state().documents.get(id).map(|held| held.symbol.clone()).unwrap_or_default();
        let said = match way {
            Way::Whole => None,
            Way::Addendum(of) => Some(msg::plain(&msg::list_adds_to(lang, symbol_of(&of)))),
            Way::Corrigendum(of) => Some(msg::plain(&msg::list_corrects(lang, symbol_of(&of)))),
        };
        let today = self.today();
        Drawing {
            lang,
            title: self.list_title(way),
            group: self.head().name,
            symbol: self.list_symbol(way),
            at: msg::plain(&msg::list_as_registered(lang, dates::instant(lang, stamp(self.at), &self.zone))),
            day: today.to_string(),
            masthead: vec![
                msg::print_distribution(lang, "general"),
                dates::date(lang, today),
                msg::print_original(lang, self.list_original().tag()),
            ],
            said: self.not_real().map(|words| msg::plain(&words)).into_iter().chain(said).collect(),
            ranks: ranks.into_iter().map(|(rank, all)| (msg::list_rank(lang, rank.word()), all)).collect(),
        }
    }

    fn list_title(&self, way: Way) -> String {
        match way {
            Way::Whole => msg::list_title(self.lang),
            Way::Addendum(_) => msg::list_title_addendum(self.lang),
            Way::Corrigendum(_) => msg::list_title_corrigendum(self.lang),
        }
    }

    /// Returns the language that stands as the original: English where the group works in it.
    fn list_original(&self) -> Lang {
        let languages = self.group_languages();
        if languages.contains(&Lang::En) { Lang::En } else { languages.first().copied().unwrap_or(Lang::En) }
    }

    /// Returns the languages in which the list is issued.
    #[must_use]
    pub fn group_languages(&self) -> Vec<Lang> {
        self.state().group.as_deref().map_or_else(|| Lang::ALL.to_vec(), |group| group.languages.clone())
    }

    /// Returns the symbol that a list would have now.
    fn list_symbol(&self, way: Way) -> String {
        let state = self.state();
        let highest = |prefix: &str| state.series.highest(prefix);
        let of = |id: &Id| state.documents.get(id).map(|held| held.symbol.clone()).unwrap_or_default();
        match way {
            Way::Whole => {
                let base = state.group.as_deref().map(|group| group.symbol_base.clone()).unwrap_or_default();
                next_in_series(highest, &base, self.today().year(), Series::Information)
            }
            Way::Addendum(id) => next_addendum(highest, &of(&id)),
            Way::Corrigendum(id) => next_corrigendum(highest, &of(&id)),
        }
    }

    /// Fills what the secretariat finds below the list: how it becomes a document.
    #[must_use]
    pub fn list_to_document(&self, lists: &[DrawnList], pdf: bool) -> Option<ToDocument> {
        self.blank("register_document", "", crate::pieces::Weight::Plain)?;
        let issued = self.lists_issued(lists);
        let whole = |id: &Id| self.state().documents.get(id).is_some_and(|held| held.of.is_none());
        let last = issued.iter().rev().find(|(id, _)| whole(id)).map(|(id, _)| *id);
        let later = |id: Id| Later { of: id.to_string(), symbol: self.document_symbol(&id) };
        Some(ToDocument {
            to: self.to("participants/list/document"),
            symbol: self.list_symbol(Way::Whole),
            later: last.map(later),
            pdf,
        })
    }

    /// Fills the page of a list that was drawn: its files to be read, and the form that registers it.
    #[must_use]
    pub fn drawn_page(&self, way: Way, files: &BTreeMap<Lang, Hash>, members: usize) -> Option<DrawnPage> {
        let form = self.list_form(way, files)?;
        let file = |(lang, hash): (&Lang, &Hash)| (*lang, self.to(&format!("participants/list/drawn/{hash}")));
        Some(DrawnPage {
            lang: self.lang,
            symbol: self.list_symbol(way),
            members: members as u64,
            files: files.iter().map(file).collect(),
            form,
            back: self.to("participants/list"),
        })
    }

    /// Fills the form that registers a list.
    fn list_form(&self, way: Way, files: &BTreeMap<Lang, Hash>) -> Option<ActForm> {
        let mut said = Said::new();
        let mut put = |name: String, value: String| said.push((name, value));
        match way {
            Way::Whole => put("symbol.symbol".to_owned(), self.list_symbol(way)),
            Way::Addendum(of) | Way::Corrigendum(of) => {
                let by = if matches!(way, Way::Addendum(_)) { "addendum" } else { "corrigendum" };
                put("symbol.by".to_owned(), by.to_owned());
                put("symbol.of".to_owned(), of.to_string());
            }
        }
        put("issued".to_owned(), self.today().to_string());
        let original = self.list_original();
        for (lang, file) in files {
            let status = if *lang == original { "original" } else { "official" };
            put(format!("title.{}", lang.tag()), View { lang: *lang, ..self.clone() }.list_title(way));
            put(format!("languages.{}.file", lang.tag()), file.to_string());
            put(format!("languages.{}.status", lang.tag()), status.to_owned());
        }
        let mut form = self.act_form("register_document", &said, &Id(rand::random()))?;
        // A corrigendum is for all languages that were drawn.
        let all = files.keys().map(|lang| lang.tag()).collect::<Vec<_>>().join("\n");
        let corrected = form.fields.iter_mut().filter(|field| field.name == "symbol.languages");
        corrected.for_each(|field| field.value = all.clone());
        // It leads to the document that it makes.
        form.hidden.retain(|(name, _)| name != "back");
        form.hidden.push(("preview".to_owned(), "1".to_owned()));
        form.shown_first = true;
        Some(form)
    }
}

impl Drawing {
    /// Says whether nobody stands on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ranks.is_empty()
    }

    fn lines(listed: &Listed, lang: Lang) -> Vec<String> {
        if listed.members.is_empty() {
            return vec![msg::list_nobody(lang)];
        }
        let line = |(name, function): &(String, String)| {
            if function.is_empty() { name.clone() } else { msg::plain(&msg::list_member(lang, function, name)) }
        };
        listed.members.iter().map(line).collect()
    }

    /// Returns it without a symbol: as it is now, and not as a document.
    #[must_use]
    pub fn as_it_is(self) -> Self {
        Self { symbol: String::new(), ..self }
    }

    /// Returns it as a Word file.
    #[must_use]
    pub fn docx(&self) -> Vec<u8> {
        let mut paragraphs: Vec<Paragraph> = Vec::new();
        let act = Id([0; 16]);
        let mut add = |kind: ParagraphKind, words: &str| {
            let ordinal = u32::try_from(paragraphs.len()).unwrap_or(u32::MAX);
            let id = ParagraphId { act, ordinal };
            let text = words.split_whitespace().collect::<Vec<_>>().join(" ");
            paragraphs.push(Paragraph { alt: 0, bis: 0, id, kind, level: 0, marks: vec![], text });
        };
        add(ParagraphKind::Unnumbered, &self.group);
        add(ParagraphKind::Title, &self.title);
        add(ParagraphKind::Unnumbered, &self.at);
        self.said.iter().for_each(|words| add(ParagraphKind::Unnumbered, words));
        for (rank, delegations) in &self.ranks {
            add(ParagraphKind::Heading, rank);
            for listed in delegations {
                add(ParagraphKind::Option, &listed.name);
                Self::lines(listed, self.lang).iter().for_each(|line| add(ParagraphKind::Unnumbered, line));
            }
        }
        let text = Text { lang: self.lang, paragraphs, v: 2 };
        let about = About {
            title: self.title.clone(),
            head: self.symbol.clone(),
            author: self.group.clone(),
            date: Some(format!("{}T00:00:00Z", self.day)),
        };
        write::clean(&text, &about)
    }

    /// Returns it as the program that sets PDF takes it.
    #[must_use]
    pub fn printed(&self) -> Value {
        let heading = |level: u8, words: &str| json!({ "form": "heading", "level": level, "runs": [{ "t": words }] });
        let line = |words: &str| json!({ "form": "paragraph", "runs": [{ "t": words }] });
        let mut blocks = vec![line(&self.at)];
        for (rank, delegations) in &self.ranks {
            blocks.push(heading(2, rank));
            for listed in delegations {
                blocks.push(heading(3, &listed.name));
                blocks.extend(Self::lines(listed, self.lang).iter().map(|words| line(words)));
            }
        }
        json!({
            "lang": self.lang.tag().split('-').next(),
            "issued": self.day,
            "title": self.title,
            "author": self.group,
            "group": self.group,
            "symbol": self.symbol,
            "masthead": self.masthead,
            "heading": self.title,
            "legend": self.said,
            "blocks": blocks,
        })
    }
}
