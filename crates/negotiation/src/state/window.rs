//! No objection within a time: the one engine of silence procedures and of lists of applicants. What it needs of either is a deadline that only
//! moves later, whether an outage holds it open, and whether it runs.

use crate::id::Id;
use crate::state::{List, Silence, SilenceState, State};
use crate::time::ZonedTime;

/// A time within which no objection is to be heard.
pub trait Window {
    /// Returns until when, the instant included.
    fn deadline(&self) -> &ZonedTime;

    /// Says whether it runs.
    fn runs(&self) -> bool;

    /// Says whether it is held open because the service was down; the Chair confirms or extends.
    fn held(&self) -> bool;

    /// Moves the deadline. What was held open runs on.
    fn move_to(&mut self, deadline: ZonedTime);

    /// Holds it open.
    fn hold(&mut self);
}

impl Window for Silence {
    fn deadline(&self) -> &ZonedTime {
        &self.deadline
    }

    fn runs(&self) -> bool {
        self.state == SilenceState::Running
    }

    fn held(&self) -> bool {
        self.held
    }

    fn move_to(&mut self, deadline: ZonedTime) {
        self.extensions.push_back(self.deadline.at);
        self.deadline = deadline;
        self.held = false;
    }

    fn hold(&mut self) {
        self.held = true;
    }
}

impl Window for List {
    fn deadline(&self) -> &ZonedTime {
        &self.deadline
    }

    fn runs(&self) -> bool {
        self.closed.is_none()
    }

    fn held(&self) -> bool {
        self.held
    }

    fn move_to(&mut self, deadline: ZonedTime) {
        self.extensions.push_back(self.deadline.at);
        self.deadline = deadline;
        self.held = false;
    }

    fn hold(&mut self) {
        self.held = true;
    }
}

impl State {
    /// Returns the silence procedure of that name, or the silence on the list of that round.
    pub fn window(&self, id: &Id) -> Option<&dyn Window> {
        let silence = self.silences.get(id).map(|silence| silence as &dyn Window);
        silence.or_else(|| self.rounds.get(id)?.list.as_ref().map(|list| list as &dyn Window))
    }

    /// Returns the same to change it.
    pub fn window_mut(&mut self, id: &Id) -> Option<&mut dyn Window> {
        if self.silences.contains_key(id) {
            return self.silences.get_mut(id).map(|silence| silence as &mut dyn Window);
        }
        self.rounds.get_mut(id)?.list.as_mut().map(|list| list as &mut dyn Window)
    }

    /// Returns all of them.
    pub fn windows(&self) -> impl Iterator<Item = (&Id, &dyn Window)> {
        let silences = self.silences.iter().map(|(id, silence)| (id, silence as &dyn Window));
        let lists = self.rounds.iter().filter_map(|(id, round)| Some((id, round.list.as_ref()? as &dyn Window)));
        silences.chain(lists)
    }
}
