//! Propose an agenda: the items with their place in the tree, each with the mandate element it serves. It is provisional until the
//! body adopts it, once for all sessions. An item keeps its identity from one proposal to the next, whatever its number.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Code, ItemId};
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{Agenda, Item, State};

/// Most items of an agenda.
const ITEMS_MAX: usize = 100;

/// An item as it is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposedItem {
    /// The mandate element it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
    /// The item of an earlier proposal that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keeps: Option<ItemId>,
    /// How deep it lies in the tree: 0, 1 or 2.
    #[serde(default, skip_serializing_if = "is_top")]
    pub level: u8,
    /// Its title.
    pub title: Names,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_top(level: &u8) -> bool {
    *level == 0
}

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeAgenda {
    /// The items, in order.
    pub items: Vec<ProposedItem>,
}

impl Acting for ProposeAgenda {
    const ARTICLE: Article = Article::Agenda;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let bad = |field: &str| Err(Refusal::BadField { field: field.to_owned() });
        if self.items.is_empty() || self.items.len() > ITEMS_MAX {
            return bad("items");
        }
        let (mut above, mut kept) = (None, BTreeSet::new());
        for item in &self.items {
            super::named("title", &item.title)?;
            super::element(asked, item.element.as_ref())?;
            // No level is left out: the first item lies at the top, and one lies at most a level below the one before it.
            if item.level > above.map_or(0, |above: u8| above + 1).min(2) {
                return bad("level");
            }
            above = Some(item.level);
            if let Some(keeps) = &item.keeps {
                found(asked.p.state.work.item(keeps), Thing::AgendaItem, keeps)?;
                if !kept.insert(*keeps) {
                    return bad("keeps");
                }
            }
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let item = |(ordinal, item): (u32, &ProposedItem)| Item {
            id: item.keeps.unwrap_or(ItemId { act: done.id(), ordinal }),
            level: item.level,
            title: item.title.clone(),
            element: item.element.clone(),
        };
        let items = (1..).zip(&self.items).map(item).collect();
        let agenda = Agenda { items, at: done.admission.counts_at(), number: done.number(), adopted: None };
        state.work.agendas.insert(done.id(), agenda);
    }
}
