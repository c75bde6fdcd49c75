//! Participants and rules.

use nemcon_negotiation::rulebook::{Datum, EntityKind, Right, Standing};
use nemcon_negotiation::{Article, Code};

use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::people::{ArticleShown, Participants, RulebookPage};
use crate::pieces::{Matrix, Tone};

const KINDS: [EntityKind; 7] = [
    EntityKind::Member,
    EntityKind::ObserverState,
    EntityKind::Palestine,
    EntityKind::HolySee,
    EntityKind::EuropeanUnion,
    EntityKind::Organization,
    EntityKind::Stakeholder,
];

const RIGHTS: [Right; 10] = [
    Right::Speak,
    Right::Propose,
    Right::Amend,
    Right::Cosponsor,
    Right::Reply,
    Right::Motion,
    Right::Prevent,
    Right::Position,
    Right::Write,
    Right::Correct,
];

impl View {
    /// Fills the page of participants.
    #[must_use]
    pub fn participants(&self) -> Participants {
        let lang = self.lang;
        let group = self.state().group.as_deref();
        let of = |kind: EntityKind| -> Vec<&Code> {
            group.map(|g| g.entities.iter().filter(|(_, k)| **k == kind).map(|(c, _)| c).collect()).unwrap_or_default()
        };
        let present: Vec<_> = KINDS.into_iter().filter(|k| !of(*k).is_empty()).collect();
        let kinds = present.iter().map(|k| {
            let mut names: Vec<String> = of(*k).into_iter().map(|c| self.name(c)).collect();
            crate::collate::sort(lang, &mut names);
            (msg::entity_kind(lang, word(k)), names)
        });
        let rules = self.state().rules.as_deref();
        let grants = |kind: EntityKind| RIGHTS.iter().map(|r| rules.is_some_and(|x| x.book.grants(kind, *r))).collect();
        let officers = self.state().officers.iter().map(|(office, o)| {
            let kind = if office.starts_with("vice") { "vice-chair" } else { office.as_str() };
            (msg::office(lang, kind), o.of.as_ref().map_or_else(String::new, |c| self.name(c)))
        });
        let facilitators = self.state().facilitators.values().filter(|f| !f.ended);
        let facilitators = facilitators.map(|f| {
            (msg::office(lang, "facilitator"), format!("{} · {}", self.name(&f.of), self.section(&f.section)))
        });
        Participants {
            lang,
            officers: officers.chain(facilitators).collect(),
            kinds: kinds.collect(),
            rights: Matrix {
                caption: msg::rights_caption(lang),
                columns: RIGHTS.iter().map(|r| msg::right_name(lang, word(r))).collect(),
                rows: present.iter().map(|k| (msg::entity_kind(lang, word(k)), grants(*k))).collect(),
            },
            rests: self.rests(&[Article::Membership]),
        }
    }

    fn section(&self, code: &Code) -> String {
        let group = self.state().group.as_deref();
        let found = group.and_then(|g| g.sections.iter().find(|s| s.code == *code));
        found.map_or_else(|| code.to_string(), |s| s.title.get(self.lang).to_owned())
    }

    /// Fills the page of the rules.
    #[must_use]
    pub fn rulebook(&self) -> Option<RulebookPage> {
        let lang = self.lang;
        let rules = self.state().rules.as_deref()?;
        let values = |article: Article| {
            let held = rules.book.values.iter().filter(move |(_, v)| v.article == article);
            held.map(|(name, v)| (name.clone(), datum(&v.value), v.source.clone())).collect()
        };
        let articles = rules.book.articles.iter().map(|a| ArticleShown {
            anchor: a.id.id().to_owned(),
            number: a.number.clone(),
            title: a.title.get(lang).to_owned(),
            text: a.text.get(lang).to_owned(),
            source: a.source.clone(),
            default: a.status == Standing::Default,
            waiver: msg::rule_waiver(lang, word(&a.waiver)),
            values: values(a.id),
        });
        let state = match self.state().rules_adopted {
            Some(_) => (Tone::Agreed, msg::rulebook_adopted(lang)),
            None => (Tone::Waiting, msg::rulebook_not_adopted(lang)),
        };
        let departures = self.state().departures.values().map(|d| {
            let title = self.cite(d.article, false).map_or_else(String::new, |c| format!("{} {}", c.number, c.title));
            Line::new(title, format!("#{}", d.article.id())).below(d.reason.clone())
        });
        let rulings = self.state().rulings.values().map(|r| {
            Line::new(r.words.clone(), format!("#{}", r.article.id())).below(dates::instant(
                lang,
                stamp(r.at),
                &self.zone,
            ))
        });
        Some(RulebookPage {
            lang,
            title: rules.book.name.get(lang).to_owned(),
            state,
            hash: self.state().rulebook_hash().to_string(),
            articles: articles.collect(),
            departures: departures.collect(),
            rulings: rulings.collect(),
        })
    }
}

fn datum(value: &Datum) -> String {
    match value {
        Datum::Number(n) => n.to_string(),
        Datum::Numbers(all) => all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Datum::Words(all) => all.join(", "),
        Datum::Word(word) => word.clone(),
    }
}
