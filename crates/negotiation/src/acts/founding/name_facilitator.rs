//! Name a facilitator for a section of the report. A section may have several.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Code, Digest};
use crate::refusal::{Refusal, Thing};
use crate::state::{Facilitator, State};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameFacilitator {
    /// Delegation the facilitator comes from.
    pub of: Code,
    /// The person, as a commitment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Digest>,
    /// Section of the report.
    pub section: Code,
}

impl Acting for NameFacilitator {
    const ARTICLE: Article = Article::Officers;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let group = asked.p.state.group();
        found(group.entities.get(&self.of), Thing::Delegation, &self.of)?;
        found(group.sections.iter().find(|section| section.code == self.section), Thing::Section, &self.section)?;
        let mut facilitators = asked.p.state.facilitators.values();
        let named = facilitators.any(|held| !held.ended && held.of == self.of && held.section == self.section);
        if named { Err(Refusal::FacilitatorNamed { section: self.section.clone() }) } else { Ok(Outcome::default()) }
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let facilitator = Facilitator {
            section: self.section.clone(),
            of: self.of.clone(),
            person: self.person.clone(),
            ended: false,
        };
        state.facilitators.insert(done.id(), facilitator);
    }
}
