//! Give the link by which those who are admitted take part in a hybrid or virtual meeting from afar. It is told to States, and to stakeholders
//! where the meeting is theirs or they are asked to it; the public sees that there is a closed entry.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::acts::{Acting, whole};
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::{Confidences, MeetingLink};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::{Modality, State, To};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveLink {
    /// The address, beginning with `https://`.
    pub link: String,
    /// The meeting.
    pub meeting: Id,
    /// Accredited stakeholders have it, too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stakeholders: bool,
}

impl Acting for GiveLink {
    const ARTICLE: Article = Article::Modality;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let meeting = found(asked.p.state.meetings.get(&self.meeting), Thing::Meeting, &self.meeting)?;
        asked.field("link", &self.link, 500)?;
        if !self.link.starts_with("https://") || self.link.contains(char::is_whitespace) {
            return Err(Refusal::BadField { field: "link".to_owned() });
        }
        if meeting.is_over() {
            return Err(Refusal::MeetingNotOpen { meeting: self.meeting });
        }
        match meeting.modality {
            Modality::Hybrid | Modality::Virtual => Ok(Outcome::default()),
            Modality::InPerson | Modality::Unverified => Err(Refusal::HeldInPerson { meeting: self.meeting }),
        }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let held = MeetingLink { link: self.link.clone(), stakeholders: self.stakeholders, number: done.number() };
        confidences.links.insert(self.meeting, held);
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        whole(To::States, done)
    }
}
