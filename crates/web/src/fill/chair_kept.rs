//! What the desk of a meeting needs to go on without a line.

use nemcon_negotiation::state::{Inscription, ListOf, MeetingState, Mode, Motion, MotionKind, MotionState, SpeechKind};
use nemcon_negotiation::{Id, kept};

use super::choices;
use super::view::{View, word};
use crate::msg;
use crate::pages::chair_kept::{FromFloor, HasFloor, Kept, MayHave};

impl View {
    /// Fills the floor of a meeting as the script of the desk goes on with it.
    pub(super) fn kept_at_desk(&self, meeting: &Id, question: Option<&Id>) -> Kept {
        let state = self.state();
        let leads = self.conducts(meeting);
        let seat = self.seat.delegation().map_or(if leads { "chair" } else { "secretariat" }, |own| own.as_str());
        let speaking = state.speaking(meeting).map(|speech| {
            let who = self.speaker_name(speech);
            let next = msg::plain(&msg::speakers_next(self.lang, who.as_str()));
            let (id, motion) = (speech.request.to_string(), speech.kind == SpeechKind::Motion);
            let held = HasFloor { id, who, next, used: 0, seconds: None, paused: false, motion };
            held.timed(self.clock(speech))
        });
        let requests = self.standing_requests(meeting, question).into_iter();
        let standing = |held: &nemcon_negotiation::state::FloorRequest| {
            held.state == nemcon_negotiation::state::RequestState::Standing
        };
        let motions = state.motions_before(meeting).into_iter();
        Kept {
            key: format!("{} {meeting} {seat}", self.group.origin()),
            meeting: meeting.to_string(),
            to: format!("{}/", self.to("act")),
            keeps: kept::KEPT.to_vec(),
            leads: leads && self.sits_on_record(meeting),
            question: question.is_some(),
            seen: self.snapshot.size(),
            speaking,
            waiting: self.waiting_at_desk(meeting),
            requests: requests
                .filter(|(_, held)| standing(held))
                .map(|(id, held)| self.may_have(&id, self.request_name(&held)))
                .collect(),
            motions: motions.map(|(id, held)| self.motion_at_desk(id, held)).collect(),
            delegations: if leads { vec![] } else { choices::entities(self) },
            from_floor: self.said_from_floor(meeting),
        }
    }

    fn may_have(&self, id: &Id, who: String) -> MayHave {
        let next = msg::plain(&msg::speakers_next(self.lang, who.as_str()));
        MayHave { id: id.to_string(), who, next, seconds: None, motion: false, heard: false }
    }

    /// Returns who waits on the lists: those of speakers before those of replies.
    fn waiting_at_desk(&self, meeting: &Id) -> Vec<MayHave> {
        let state = self.state();
        let (lists, replies): (Vec<_>, Vec<_>) =
            state.lists_in(meeting).into_iter().partition(|(_, held)| held.of != ListOf::Replies);
        let of_list = |(_, held): (&Id, &nemcon_negotiation::state::SpeakersList)| {
            let one = |id: Id| {
                let inscribed: &Inscription = held.inscriptions.get(&id)?;
                let seconds = Some(held.seconds_of(inscribed, state));
                let who = self.inscribed_name(inscribed);
                let next =
                    (held.of == ListOf::Replies).then(|| msg::plain(&msg::replies_next(self.lang, who.as_str())));
                let may = self.may_have(&id, who);
                Some(MayHave { seconds, next: next.unwrap_or(may.next), ..may })
            };
            held.order(state).into_iter().filter_map(one).collect::<Vec<_>>()
        };
        lists.into_iter().chain(replies).flat_map(of_list).collect()
    }

    fn motion_at_desk(&self, id: &Id, held: &Motion) -> MayHave {
        let kind = msg::motion_kind(self.lang, word(&held.kind));
        let name = self.with_where(self.name(&held.by), held.from_afar);
        let who = msg::plain(&msg::motion_by(self.lang, kind, name));
        MayHave { motion: true, heard: held.state != MotionState::Raised, ..self.may_have(id, who) }
    }

    fn sits_on_record(&self, meeting: &Id) -> bool {
        let state = self.state().meetings.get(meeting).map(|held| &held.state);
        matches!(state, Some(MeetingState::Open { segment }) if segment.mode != Mode::OffTheRecord)
    }

    /// Returns what the secretariat enters for a delegation that speaks in the room.
    fn said_from_floor(&self, meeting: &Id) -> Vec<FromFloor> {
        let state = self.state();
        if self.conducts(meeting) || !self.sits_on_record(meeting) {
            return vec![];
        }
        let from_afar = self.is_hybrid(meeting) && self.not_heard_now(meeting, true).is_none();
        let hidden = |act: &str, body: &[(&str, String)]| {
            let own =
                [("act", act.to_owned()), ("means", "floor".to_owned())].map(|(name, value)| (name.to_owned(), value));
            let body = body.iter().map(|(name, value)| (format!("body.{name}"), value.clone()));
            own.into_iter().chain(body).collect::<Vec<_>>()
        };
        let lists = state
            .lists_in(meeting)
            .into_iter()
            .filter(|(_, held)| held.of != ListOf::Replies && held.closed_at(self.at).is_none());
        let inscribe = lists.map(|(id, held)| FromFloor {
            label: match held.of {
                ListOf::Stakeholders => msg::speakers_title_stakeholders(self.lang),
                _ => self.act_name("inscribe"),
            },
            hidden: hidden("inscribe", &[("list", id.to_string())]),
            from_afar,
        });
        let meeting = meeting.to_string();
        let reply = FromFloor {
            label: self.act_name("ask_to_reply"),
            hidden: hidden("ask_to_reply", &[("meeting", meeting.clone())]),
            from_afar,
        };
        let raise = FromFloor {
            label: msg::motion_kind(self.lang, "point_of_order"),
            hidden: hidden("raise_motion", &[("kind", word(&MotionKind::PointOfOrder)), ("meeting", meeting)]),
            from_afar,
        };
        inscribe.chain([reply, raise]).collect()
    }
}
