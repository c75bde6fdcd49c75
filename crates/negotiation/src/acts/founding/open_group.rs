//! Open a group of States: its names, mandate, term, languages and who takes part. The first entry of a record.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::id::{Code, Hash};
use crate::names::{Lang, Names};
use crate::refusal::Refusal;
use crate::rulebook::{EntityKind, InForce, Rulebook};
use crate::state::{Group, MandateElement, ReportSection, Resolution, ResolutionEffect, State, Succession, Term};
use crate::time::Date;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenGroup {
    /// Mandate, in the order the resolution gives.
    pub elements: Vec<MandateElement>,
    /// Who takes part, by kind.
    pub entities: BTreeMap<EntityKind, Vec<Code>>,
    /// Blob with their names: RFC 8785 of `{code: {lang: name}}`.
    pub entity_names: Hash,
    /// Official languages.
    pub languages: Vec<Lang>,
    /// Name of the group in them.
    pub names: Names,
    /// Name of the body it reports to.
    pub parent: Names,
    /// Resolution that sets it up.
    pub resolution: FoundingResolution,
    /// Blob with the rulebook it begins under. The group's first decision adopts it.
    pub rulebook: Hash,
    /// Sections of its reports.
    pub sections: Vec<ReportSection>,
    /// Where it follows another group: that group's closing checkpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub succeeds: Option<Succession>,
    /// Base of its document symbols.
    pub symbol_base: String,
    /// Its term.
    pub term: Term,
}

/// The resolution that sets a group up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundingResolution {
    /// Its date.
    pub date: Date,
    /// Its symbol.
    pub symbol: String,
}

impl OpenGroup {
    fn entity_map(&self) -> BTreeMap<Code, EntityKind> {
        let pairs = self.entities.iter().flat_map(|(kind, codes)| codes.iter().map(|code| (code.clone(), *kind)));
        pairs.collect()
    }

    fn check_lists(&self) -> Result<(), Refusal> {
        let field = |name: &str| Err(Refusal::BadField { field: name.to_owned() });
        let languages: BTreeSet<_> = self.languages.iter().collect();
        if self.languages.is_empty() || languages.len() != self.languages.len() {
            return field("languages");
        }
        let entities: usize = self.entities.values().map(Vec::len).sum();
        let map = self.entity_map();
        if map.len() != entities || !map.values().any(|kind| *kind == EntityKind::Member) {
            return field("entities");
        }
        check_mandate(&self.elements, &self.sections)?;
        let named = self.names.covers(&self.languages) && self.parent.covers(&self.languages);
        if named { Ok(()) } else { field("names") }
    }
}

impl Acting for OpenGroup {
    const ARTICLE: Article = Article::Mandate;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        self.check_lists()?;
        asked.field("symbol_base", &self.symbol_base, 64)?;
        asked.field("resolution", &self.resolution.symbol, 64)?;
        if self.term.to < self.term.from {
            return Err(Refusal::EndsBeforeItBegins {});
        }
        let names = asked.blob(&self.entity_names)?;
        let names: BTreeMap<Code, Names> =
            serde_json::from_slice(&names).map_err(|_| Refusal::BadField { field: "entity_names".to_owned() })?;
        if !self.entity_map().keys().all(|code| names.contains_key(code)) {
            return Err(Refusal::BadField { field: "entity_names".to_owned() });
        }
        let book = asked.blob(&self.rulebook)?;
        Rulebook::parse(&book).map_err(|_| Refusal::BadField { field: "rulebook".to_owned() })?;
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let book = done.blob(&self.rulebook).and_then(|bytes| Rulebook::parse(&bytes).ok());
        let book = book.expect("admitted with this rulebook");
        state.rules = Some(Arc::new(InForce { hashes: vec![self.rulebook], book }));
        state.resolutions.push_back(Resolution {
            id: done.id(),
            symbol: self.resolution.symbol.clone(),
            date: self.resolution.date,
            effect: ResolutionEffect::Establishes,
            report: None,
        });
        state.group = Some(Arc::new(Group {
            id: done.id(),
            origin: done.act.group.clone(),
            names: self.names.clone(),
            parent: self.parent.clone(),
            symbol_base: self.symbol_base.clone(),
            term: self.term,
            languages: self.languages.clone(),
            elements: self.elements.clone(),
            sections: self.sections.clone(),
            entities: self.entity_map(),
            entity_names: self.entity_names,
            rulebook: self.rulebook,
            succeeds: self.succeeds.clone(),
            closed: None,
        }));
    }
}

/// Refuses a mandate without elements, with a name twice, or with a section for an element it does not have.
pub(super) fn check_mandate(elements: &[MandateElement], sections: &[ReportSection]) -> Result<(), Refusal> {
    let field = |name: &str| Err(Refusal::BadField { field: name.to_owned() });
    let codes: BTreeSet<_> = elements.iter().map(|element| &element.code).collect();
    if codes.len() != elements.len() || codes.is_empty() {
        return field("elements");
    }
    let named: BTreeSet<_> = sections.iter().map(|section| &section.code).collect();
    let mapped = sections.iter().flat_map(|section| &section.elements).all(|code| codes.contains(code));
    if named.len() == sections.len() && mapped { Ok(()) } else { field("sections") }
}
