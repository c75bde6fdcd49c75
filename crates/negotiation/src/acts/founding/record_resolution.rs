//! Record a resolution of the parent body: it confirms or changes the mandate, or takes up a report. The group itself
//! cannot change its mandate, so the symbol is never one of its own.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::founding::open_group::check_mandate;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{MandateElement, ReportSection, Resolution, ResolutionEffect, State, TakenUp, Term};
use crate::symbol::is_symbol;
use crate::time::Date;

/// What the resolution does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "does", rename_all = "snake_case", deny_unknown_fields)]
pub enum Does {
    /// Leaves the mandate as it is.
    Confirms {},
    /// Gives the mandate anew, in the resolution's order.
    Changes {
        /// Elements from now on.
        elements: Vec<MandateElement>,
        /// Sections of the reports from now on.
        sections: Vec<ReportSection>,
        /// The term, if it changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        term: Option<Term>,
    },
    /// Takes up a report of the group.
    TakesUpReport(TakenUp),
}

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordResolution {
    /// Its date.
    pub date: Date,
    /// What it does.
    pub effect: Does,
    /// Its symbol.
    pub symbol: String,
}

impl Does {
    fn effect(&self) -> ResolutionEffect {
        match self {
            Does::Confirms {} => ResolutionEffect::Confirms,
            Does::Changes { .. } => ResolutionEffect::Changes,
            Does::TakesUpReport(_) => ResolutionEffect::TakesUpReport,
        }
    }

    fn report(&self) -> Option<&TakenUp> {
        match self {
            Does::TakesUpReport(report) => Some(report),
            _ => None,
        }
    }

    fn check(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        match self {
            Does::Confirms {} => Ok(()),
            Does::Changes { elements, sections, term } => {
                check_mandate(elements, sections)?;
                let ends_before = term.is_some_and(|term| term.to < term.from);
                if ends_before { Err(Refusal::EndsBeforeItBegins {}) } else { Ok(()) }
            }
            Does::TakesUpReport(TakenUp { document, quote, .. }) => {
                found(asked.p.state.documents.get(document), Thing::Document, document)?;
                let quoted = |quote: &Names| !quote.0.is_empty() && quote.covers(&[]) && quote.longest() <= 1_000;
                if quoted(quote) { Ok(()) } else { Err(Refusal::BadField { field: "quote".to_owned() }) }
            }
        }
    }
}

impl Acting for RecordResolution {
    const ARTICLE: Article = Article::Mandate;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let symbol = || self.symbol.clone();
        self.effect.check(asked)?;
        if !is_symbol(&self.symbol) {
            return Err(Refusal::SymbolMalformed { symbol: symbol() });
        }
        if self.symbol.starts_with(&format!("{}/", asked.p.state.group().symbol_base)) {
            return Err(Refusal::MandateFromParent { symbol: symbol() });
        }
        let same = |held: &Resolution| {
            let effect = held.effect == self.effect.effect() && held.report.as_ref() == self.effect.report();
            held.symbol == self.symbol && effect
        };
        let recorded = asked.p.state.resolutions.iter().any(same);
        if recorded { Err(Refusal::ResolutionRecorded { symbol: symbol() }) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        state.resolutions.push_back(Resolution {
            id: done.id(),
            symbol: self.symbol.clone(),
            date: self.date,
            effect: self.effect.effect(),
            report: self.effect.report().cloned(),
        });
        if let (Does::Changes { elements, sections, term }, Some(group)) = (&self.effect, &mut state.group) {
            let group = Arc::make_mut(group);
            group.elements.clone_from(elements);
            group.sections.clone_from(sections);
            group.term = term.unwrap_or(group.term);
        }
    }
}
