//! What can be chosen in a form: lists drawn from the proceedings, value and words.

use nemcon_negotiation::rulebook::{EntityKind, Right};
use nemcon_negotiation::{Article, Id};

use super::act_form::{Said, said};
use super::lists::Kind;
use super::view::{View, word};
use crate::msg;

/// A list to choose from: value, words.
pub(super) type Choices = Vec<(String, String)>;

/// Most documents, decisions or letters that a list to choose from holds, newest first.
const NEWEST: usize = 60;

/// Returns all who take part, in the alphabet of the page.
pub(super) fn entities(view: &View) -> Choices {
    let group = view.state().group.as_deref();
    let all = group.map(|g| g.entities.keys().map(|c| (c.to_string(), view.name(c))).collect::<Vec<_>>());
    let mut all = all.unwrap_or_default();
    crate::collate::sort_by(view.lang, &mut all, |(_, name)| name);
    all
}

/// Returns the Members, in the alphabet of the page.
pub(super) fn members(view: &View) -> Choices {
    let group = view.state().group.as_deref();
    let is_member = |code: &str| {
        let code = code.parse().ok();
        code.is_some_and(|code| group.and_then(|g| g.kind_of(&code)) == Some(EntityKind::Member))
    };
    entities(view).into_iter().filter(|(code, _)| is_member(code)).collect()
}

/// Returns all who may be asked to do something: the Chair, the secretariat, and who takes part.
pub(super) fn whom(view: &View) -> Choices {
    let office = |word: &str| (word.to_owned(), word.parse().map(|code| view.name(&code)).unwrap_or_default());
    ["chair", "secretariat"].map(office).into_iter().chain(entities(view)).collect()
}

/// Returns agendas that are not adopted, newest first.
pub(super) fn agendas(view: &View) -> Choices {
    let mut all: Vec<_> = view.state().work.agendas.iter().filter(|(_, held)| held.adopted.is_none()).collect();
    all.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
    let words = |number: u64| msg::plain(&msg::agenda_entry(view.lang, number.to_string()));
    let line = |held: &nemcon_negotiation::state::Agenda| {
        format!("{} · {} · {}", msg::agenda_provisional(view.lang), words(held.number), view.moment(held.at))
    };
    all.into_iter().map(|(id, held)| (id.to_string(), line(held))).collect()
}

/// Returns programmes of work that are not adopted, newest first.
pub(super) fn programmes(view: &View) -> Choices {
    let mut all: Vec<_> = view.state().work.programmes.iter().filter(|(_, held)| held.adopted.is_none()).collect();
    all.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
    let entry = |number: u64| msg::plain(&msg::agenda_entry(view.lang, number.to_string()));
    let line = |held: &nemcon_negotiation::state::Programme| {
        format!("{} · {}", view.programme_title(held), entry(held.number))
    };
    all.into_iter().map(|(id, held)| (id.to_string(), line(held))).collect()
}

/// Returns thematic subgroups whose task has not ended, oldest first.
pub(super) fn subgroups(view: &View) -> Choices {
    let mut all: Vec<_> = view.state().work.subgroups.iter().filter(|(_, held)| held.ended.is_none()).collect();
    all.sort_by_key(|(_, held)| held.number);
    all.into_iter().map(|(id, held)| (id.to_string(), held.title.get(view.lang).to_owned())).collect()
}

/// Returns reports of subgroups that the plenary has not noted, newest first.
pub(super) fn reports(view: &View) -> Choices {
    let mut all: Vec<_> = view.state().work.reports.iter().filter(|(_, held)| held.noted.is_none()).collect();
    all.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
    all.into_iter().map(|(id, _)| (id.to_string(), view.report_title(id))).collect()
}

/// Returns those a letter is addressed to; of a letter to all, all.
pub(super) fn addressees(view: &View, query: &Said) -> Choices {
    let letter = said(query, "letter").and_then(|l| l.parse::<Id>().ok());
    let to = letter.and_then(|l| view.state().letters.get(&l)).map(|l| l.to.clone()).unwrap_or_default();
    let all = entities(view);
    let addressed = |code: &str| to.is_empty() || to.iter().any(|c| c.as_str() == code);
    all.into_iter().filter(|(code, _)| addressed(code)).collect()
}

/// Returns the name of an office.
#[must_use]
pub(super) fn office_name(view: &View, office: &str) -> String {
    match office.strip_prefix("vice-chair") {
        Some(number) => format!("{} {}", msg::office(view.lang, "vice-chair"), number.trim_start_matches('-')),
        None => msg::office(view.lang, office),
    }
}

/// Returns the officers who may act as Chair.
pub(super) fn officers(view: &View) -> Choices {
    let all = view.state().officers.values().filter(|o| o.office.as_str() != "chair");
    let words = |o: &nemcon_negotiation::state::Officer| {
        let of = o.of.as_ref().map(|of| format!(" · {}", view.name(of))).unwrap_or_default();
        format!("{}{of}", office_name(view, o.office.as_str()))
    };
    all.map(|o| (o.office.to_string(), words(o))).collect()
}

/// Returns the sections of the group's reports.
pub(super) fn sections(view: &View) -> Choices {
    let all = view.state().group.as_deref().map(|g| g.sections.as_slice()).unwrap_or_default();
    all.iter().map(|s| (s.code.to_string(), s.title.get(view.lang).to_owned())).collect()
}

/// Returns the articles of the rulebook in force.
pub(super) fn articles(view: &View) -> Choices {
    let words = |a: &Article| view.cite(*a, false).map(|c| (a.id().to_owned(), format!("{} {}", c.number, c.title)));
    Article::ALL.iter().filter_map(words).collect()
}

/// Returns all acts that the rules judge.
pub(super) fn acts(view: &View) -> Choices {
    let all = nemcon_negotiation::Content::NAMES.iter().map(|(_, act)| ((*act).to_owned(), view.act_name(act)));
    let mut all: Vec<_> = all.collect();
    crate::collate::sort_by(view.lang, &mut all, |(_, name)| name);
    all
}

/// Returns what goes over the rulebook by the group's decision, of what the program ships.
pub(super) fn overlays(view: &View) -> Choices {
    let all = crate::shipped::OVERLAYS.iter();
    all.map(|shipped| (shipped.hash.to_string(), shipped.name.get(view.lang).to_owned())).collect()
}

/// Returns the rights of the delegation that looks.
pub(super) fn rights(view: &View) -> Choices {
    let state = view.state();
    let kind: Option<EntityKind> =
        view.seat.delegation().and_then(|own| state.group.as_deref().and_then(|g| g.kind_of(own)));
    let book = state.rules.as_deref().map(|r| &r.book);
    let granted = |right: Right| matches!((kind, book), (Some(kind), Some(book)) if book.grants(kind, right));
    let all = super::people::RIGHTS.into_iter().filter(|right| granted(*right));
    all.map(|right| (word(&right), msg::right_name(view.lang, word(&right)))).collect()
}

/// Returns the persons that the delegation that looks has named: what each may do, and the beginning of the commitment.
pub(super) fn persons(view: &View) -> Choices {
    let own = view.seat.delegation().and_then(|own| view.state().delegations.get(own));
    let named = own.into_iter().flat_map(|d| d.persons.iter()).filter(|(_, p)| !p.withdrawn);
    // Where a name was erased, what the person may do tells whom it is about.
    let without_name = |digest: &str, may: Vec<String>| {
        let beginning = digest.get(..8).unwrap_or(digest).to_owned();
        std::iter::once(beginning).chain((!may.is_empty()).then(|| may.join(", "))).collect::<Vec<_>>().join(" · ")
    };
    named
        .map(|(digest, p)| {
            let may = p.may.iter().map(|r| msg::right_name(view.lang, word(r))).collect();
            let digest = digest.to_string();
            let words = view.opened.get(&digest).cloned().unwrap_or_else(|| without_name(&digest, may));
            (digest, words)
        })
        .collect()
}

impl View {
    /// Returns the persons that the delegation that looks has named, as choices.
    #[must_use]
    pub fn own_persons(&self) -> Vec<(String, String)> {
        persons(self)
    }
}

/// Returns the newest documents that the seat may see.
pub(super) fn documents(view: &View) -> Choices {
    let all = view.newest(Kind::Documents, NEWEST);
    all.iter().map(|id| (id.to_string(), view.document_symbol(id))).collect()
}

/// Returns the newest decisions that stand.
pub(super) fn decisions(view: &View) -> Choices {
    let all = view.newest(Kind::Decisions, NEWEST);
    let all = all.iter().filter_map(|id| view.state().decisions.get_key_value(id));
    let all = all.filter(|(_, d)| d.set_aside.is_none());
    let words =
        |d: &nemcon_negotiation::state::Decision| format!("{} · {}", view.subject(&d.subject), view.moment(d.at));
    all.map(|(id, d)| (id.to_string(), words(d))).collect()
}

/// Returns the languages of the group, that of the page first.
pub(super) fn languages(view: &View) -> Choices {
    super::fields::languages(view).into_iter().map(|l| (l.tag().to_owned(), msg::language_name(l))).collect()
}

/// Returns the newest corrigenda that the seat may see.
pub(super) fn corrigenda(view: &View) -> Choices {
    let corrects = |(_, d): &(&Id, &nemcon_negotiation::state::Document)| !d.corrects.is_empty();
    let mut all: Vec<_> = view.seen().documents().filter(corrects).collect();
    all.sort_by_key(|(_, d)| std::cmp::Reverse(d.issued));
    all.into_iter().take(NEWEST).map(|(id, d)| (id.to_string(), d.symbol.clone())).collect()
}
