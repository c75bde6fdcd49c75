//! What the rules make due by themselves at an instant: acts of the platform.

use crate::act::{Act, Capacity};
use crate::acts::Content;
use crate::acts::silence::close_silence::CloseSilence;
use crate::id::Id;
use crate::proceedings::Proceedings;
use crate::time::Instant;

impl Proceedings {
    /// Returns the acts that are due at `now`, in the order of their instants. Their names are derived, so that
    /// several nodes propose the same act and the record takes it once.
    pub fn due(&self, now: Instant) -> Vec<Act> {
        let Some(group) = self.state.group.as_deref().filter(|group| group.closed.is_none()) else { return Vec::new() };
        let running = self.state.windows().filter(|(_, held)| held.runs() && !held.held() && held.deadline().at < now);
        let mut due: Vec<_> = running.map(|(id, held)| (held.deadline().at, *id)).collect();
        due.sort();
        let close = |(deadline, silence): (Instant, Id)| Act {
            id: Id::derived(&["close_silence", &silence.to_string(), &deadline.to_string()]),
            group: group.origin.clone(),
            by: "platform".parse().expect("a code"),
            capacity: Capacity::Platform,
            done_at: None,
            person: None,
            seen: None,
            content: Content::CloseSilence(Box::new(CloseSilence { silence })),
        };
        due.into_iter().map(close).collect()
    }

    /// Returns the next instant at which something becomes due: a deadline itself still belongs to the silence.
    pub fn next_due(&self) -> Option<Instant> {
        let running = self.state.windows().filter(|(_, held)| held.runs() && !held.held());
        running.map(|(_, held)| held.deadline().at.plus_millis(1)).min()
    }
}
