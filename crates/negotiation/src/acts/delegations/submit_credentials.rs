//! Submit credentials: a letter with the hash of its file, who signed it, how it came. Formal ones are originals from Head of State, Head
//! of Government or Foreign Minister; all others notify. Late ones count too: whoever has none takes part provisionally.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::Flag;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::found;
use crate::id::{Hash, Id};
use crate::refusal::{Refusal, Thing};
use crate::state::{Credentials, CredentialsMeans, MeetingState, Review, Signatory, State};
use crate::time::{Date, Instant};

use super::manages;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitCredentials {
    /// Their date.
    pub date: Date,
    /// Hash of the letter: salted, for it holds names.
    pub file: Hash,
    /// How they come.
    pub means: CredentialsMeans,
    /// For this session; none: for the whole term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
    /// Who signed.
    pub signed_by: Signatory,
}

impl Acting for SubmitCredentials {
    const ARTICLE: Article = Article::Credentials;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        if let Some(session) = &self.session {
            found(asked.p.state.sessions.get(session), Thing::Session, session)?;
        }
        manages(asked)?;
        let hours = asked.rules().number("credentials_deadline_hours");
        let deadline =
            self.session.and_then(|session| opening(&asked.p.state, &session)).map(|at| at.plus_hours(hours));
        let late = deadline.is_some_and(|deadline| asked.counts_at > deadline);
        Ok(Outcome::flagged(late.then_some(Flag::CredentialsLate)))
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let credentials = Credentials {
            at: done.admission.counts_at(),
            date: self.date,
            file: self.file,
            late: done.admission.outcome.flags.contains(&Flag::CredentialsLate),
            means: self.means,
            number: done.number(),
            review: Review::Open,
            session: self.session,
            signed_by: self.signed_by,
        };
        let delegation = state.delegations.entry(done.act.by.clone()).or_default();
        delegation.credentials.insert(done.id(), credentials);
    }
}

/// Returns when a session opens: its first meeting, if one is scheduled.
fn opening(state: &State, session: &Id) -> Option<Instant> {
    let of = state.meetings.values().filter(|meeting| meeting.session == Some(*session));
    let held = of.filter(|meeting| !matches!(meeting.state, MeetingState::Cancelled { .. }));
    held.map(|meeting| meeting.from.at).min()
}
