//! Open the table of dispositions: all States learn what became of every proposal that they know of. What the Chair alone
//! knew of stays where it was. The act holds the table, so that nobody needs the closed entries to read it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::id::{Code, Id};
use crate::refusal::Refusal;
use crate::state::{Disposal, Disposition, Proposed, State, To};
use crate::time::Instant;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenDispositions {
    /// The draft.
    pub draft: Id,
    /// The table, in the order of the entries that disposed.
    pub table: Vec<Row>,
    /// To whom from now on.
    pub to: To,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// When it was disposed of.
    pub at: Instant,
    /// The Chair, or the delegation whose facilitator it was.
    pub by: Code,
    /// What was done.
    pub disposal: Disposal,
    /// Number of the entry that did it.
    pub number: u64,
}

impl OpenDispositions {
    /// Returns the table as the Chair has it to open: every disposition in force of a proposal known that widely, not
    /// yet told so. Nobody is told of another proposal by way of what it was merged with.
    pub fn table(p: &crate::Proceedings, seat: &crate::Seat, draft: &Id, to: To) -> Vec<Row> {
        let proposals = p.proposals_known(seat).filter(|(_, held)| held.draft == *draft && held.to >= to);
        let held = proposals.filter_map(|(id, _)| p.disposition_known(seat, id)).filter(|held| held.to < to);
        let wide = |id: &Id| p.proposal_known(seat, id).is_some_and(|other| other.to >= to);
        let row = |mut held: Disposition| {
            held.disposal.with.retain(wide);
            Row { at: held.at, by: held.by, disposal: held.disposal, number: held.number }
        };
        let mut rows: Vec<_> = held.map(row).collect();
        rows.sort_by_key(|row| (row.number, row.disposal.proposal));
        rows
    }

    fn enter(&self, proposed: &mut Proposed) {
        for row in &self.table {
            let held = proposed.dispositions.entry(row.disposal.proposal).or_default();
            match held.iter_mut().find(|held| held.number == row.number) {
                Some(held) => held.to = self.to,
                None => held.push_back(Disposition {
                    at: row.at,
                    by: row.by.clone(),
                    disposal: row.disposal.clone(),
                    draft: self.draft,
                    number: row.number,
                    to: self.to,
                    undone: None,
                }),
            }
        }
    }
}

impl Acting for OpenDispositions {
    const ARTICLE: Article = Article::Texts;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::draft(asked, &self.draft)?;
        if self.to == To::Chair || self.table.is_empty() || self.table.len() > super::MANY {
            return Err(Refusal::BadField { field: "table".to_owned() });
        }
        // What was undone since stands in closed entries too.
        let first = self.table.iter().map(|row| row.number).min().unwrap_or_default();
        asked.reads_since(first.saturating_sub(1));
        if self.table != Self::table(asked.p, &super::seat(asked), &self.draft, self.to) {
            return Err(Refusal::NotAsItStands {});
        }
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        self.enter(&mut state.proposed);
    }

    fn open(&self, _done: &Done<'_>, confidences: &mut Confidences) {
        self.enter(&mut confidences.proposed);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        super::whole(self.to, done)
    }

    fn is_closed(&self, _name: &str) -> bool {
        self.to != To::Public
    }
}
