//! Set up a thematic subgroup on sections of the reports. The facilitators of these sections lead it; its meetings are scheduled as
//! those of the group, and it reports back to the plenary. It decides nothing.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Code;
use crate::names::Names;
use crate::refusal::{Refusal, Thing};
use crate::state::{State, Subgroup};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetUpSubgroup {
    /// Sections of the reports that it is on, each once.
    pub sections: Vec<Code>,
    /// Its title.
    pub title: Names,
}

impl Acting for SetUpSubgroup {
    const ARTICLE: Article = Article::Officers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let all = &asked.p.state.group().sections;
        for section in &self.sections {
            found(all.iter().find(|held| held.code == *section), Thing::Section, section)?;
        }
        super::named("title", &self.title)?;
        let twice = self.sections.iter().enumerate().any(|(place, one)| self.sections[..place].contains(one));
        if self.sections.is_empty() || twice {
            return Err(Refusal::BadField { field: "sections".to_owned() });
        }
        Ok(Outcome::default())
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let subgroup = Subgroup {
            title: self.title.clone(),
            sections: self.sections.clone(),
            at: done.admission.counts_at(),
            number: done.number(),
            ended: None,
        };
        state.work.subgroups.insert(done.id(), subgroup);
    }
}
