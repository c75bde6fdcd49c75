//! End the invitation of a briefer or of interpreters.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::Id;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndInvitation {
    /// The act that invited them.
    pub invitation: Id,
}

impl Acting for EndInvitation {
    const ARTICLE: Article = Article::Membership;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = found(asked.p.state.invitations.get(&self.invitation), Thing::Invitation, &self.invitation)?;
        if held.ended {
            return Err(Refusal::InvitationEnded { invitation: self.invitation });
        }
        Ok(Outcome::default())
    }

    fn apply(&self, _done: &Done<'_>, state: &mut State) {
        let Some(held) = state.invitations.get_mut(&self.invitation) else { return };
        held.ended = true;
        if let Some(group) = &mut state.group {
            Arc::make_mut(group).entities.remove(&held.of);
        }
    }
}
