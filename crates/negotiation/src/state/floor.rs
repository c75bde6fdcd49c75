//! The floor: requests on questions and, while none is put, on the meeting; and what happens to them.

use imbl::OrdMap;

use crate::id::Id;
use crate::state::{Decision, FloorRequest, Question, QuestionState, RequestState, State};
use crate::time::Instant;

impl FloorRequest {
    /// Says whether it keeps the gavel from falling: it stands, or the delegation has the floor.
    pub fn is_open(&self) -> bool {
        matches!(self.state, RequestState::Standing | RequestState::HasFloor)
    }
}

impl Question {
    /// Says whether it waits to be decided: before the room, suspended or deferred.
    pub fn is_pending(&self) -> bool {
        matches!(self.state, QuestionState::Put | QuestionState::Suspended | QuestionState::Deferred)
    }
}

impl State {
    /// Returns the question that is before a meeting now.
    pub fn question_before(&self, meeting: &Id) -> Option<Id> {
        self.questions_in(meeting).find(|(_, question)| question.state == QuestionState::Put).map(|(id, _)| *id)
    }

    /// Returns the questions of a meeting.
    pub fn questions_in(&self, meeting: &Id) -> impl Iterator<Item = (&Id, &Question)> {
        let ids = self.questions_of.get(meeting).into_iter().flatten();
        ids.filter_map(|id| self.questions.get_key_value(id))
    }

    /// Returns the decisions taken in a meeting.
    pub fn decisions_in(&self, meeting: &Id) -> impl Iterator<Item = (&Id, &Decision)> {
        let ids = self.decisions_of.get(meeting).into_iter().flatten();
        ids.filter_map(|id| self.decisions.get_key_value(id))
    }

    /// Brings a question before a meeting; it leaves the one that it was deferred from.
    pub(crate) fn bring(&mut self, id: Id, question: Question) {
        if let Some(before) = self.questions.get(&id)
            && let Some(questions) = self.questions_of.get_mut(&before.meeting)
        {
            questions.remove(&id);
        }
        self.questions_of.entry(question.meeting).or_default().insert(id);
        self.questions.insert(id, question);
    }

    /// Returns a request for the floor and the meeting it was made in.
    pub fn request(&self, id: &Id) -> Option<(Id, &FloorRequest)> {
        let on_questions = self.questions.values().map(|question| (question.meeting, &question.requests));
        let all = on_questions.chain(self.floor.iter().map(|(meeting, requests)| (*meeting, requests)));
        all.into_iter().find_map(|(meeting, requests)| requests.get(id).map(|request| (meeting, request)))
    }

    pub(crate) fn request_mut(&mut self, id: &Id) -> Option<&mut FloorRequest> {
        let on = |requests: &OrdMap<Id, FloorRequest>| requests.contains_key(id);
        let question = self.questions.iter().find(|(_, held)| on(&held.requests)).map(|(question, _)| *question);
        if let Some(question) = question {
            return self.questions.get_mut(&question)?.requests.get_mut(id);
        }
        let meeting = self.floor.iter().find(|(_, all)| on(all)).map(|(meeting, _)| *meeting)?;
        self.floor.get_mut(&meeting)?.get_mut(id)
    }

    /// Gives the floor to a request; whoever had it in that meeting has spoken.
    pub(crate) fn pass_the_floor(&mut self, to: &Id, at: Instant) {
        let Some((meeting, _)) = self.request(to) else { return };
        self.pass_in(&meeting, Some(to), at);
    }

    /// Takes the floor from the request that has it in a meeting and gives it to another, or to none.
    pub(crate) fn pass_in(&mut self, meeting: &Id, to: Option<&Id>, at: Instant) {
        let here: Vec<_> = self.questions_in(meeting).map(|(id, _)| *id).collect();
        for id in here {
            let Some(question) = self.questions.get_mut(&id) else { continue };
            if pass(&mut question.requests, to) {
                question.quiet_since = question.quiet_since.max(at);
            }
        }
        if let Some(requests) = self.floor.get_mut(meeting) {
            pass(requests, to);
        }
    }

    /// Takes the requests that stand on a meeting, for the question that comes before it.
    pub(crate) fn take_open_requests(&mut self, meeting: &Id) -> OrdMap<Id, FloorRequest> {
        let Some(waiting) = self.floor.remove(meeting) else { return OrdMap::new() };
        let (open, over): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|(_, request)| request.is_open());
        if !over.is_empty() {
            self.floor.insert(*meeting, over.into_iter().collect());
        }
        open.into_iter().collect()
    }

    /// Takes a question from before the room without a decision: requests for the floor stay with the meeting.
    pub(crate) fn end_question(&mut self, id: &Id, state: QuestionState) {
        let Some(question) = self.questions.get_mut(id) else { return };
        question.state = state;
        let requests = std::mem::take(&mut question.requests);
        let (open, over): (Vec<_>, Vec<_>) = requests.into_iter().partition(|(_, request)| request.is_open());
        question.requests = over.into_iter().collect();
        if !open.is_empty() {
            self.floor.entry(question.meeting).or_default().extend(open);
        }
    }
}

/// Gives the floor to one of these requests, takes it from another; says whether anything changed.
fn pass(requests: &mut OrdMap<Id, FloorRequest>, to: Option<&Id>) -> bool {
    let had: Vec<_> = requests.iter().filter(|(_, r)| r.state == RequestState::HasFloor).map(|(id, _)| *id).collect();
    let mut changed = false;
    for id in had {
        if let Some(request) = requests.get_mut(&id) {
            request.state = RequestState::Settled;
            changed = true;
        }
    }
    if let Some(request) = to.and_then(|to| requests.get_mut(to)) {
        request.state = RequestState::HasFloor;
        changed = true;
    }
    changed
}
