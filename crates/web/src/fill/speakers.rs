//! Lists of speakers and the clock of a speech, as a seat sees them.

use nemcon_negotiation::state::{
    Inscription, ListOf, MeetingState, Placed, RequestState, SpeakersList, Speech, SpeechKind, SpokenFor,
};
use nemcon_negotiation::{Code, Id};
use serde_json::json;

use super::act_form::{Said, said};
use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::speakers::{Clock, ListPart, Place, spell};
use crate::pieces::{Button, Tone, Weight};

impl View {
    /// Returns the lists of speakers of a meeting; `id` is a fresh name for the act of inscribing.
    #[must_use]
    pub(super) fn lists_of(&self, meeting: &Id, id: &Id) -> Vec<ListPart> {
        let lists = self.state().lists_in(meeting).into_iter().filter(|_| self.seen().follows(meeting));
        lists.map(|(list, held)| self.list_part(meeting, list, held, id)).collect()
    }

    pub(super) fn list_part(&self, meeting: &Id, id: &Id, held: &SpeakersList, fresh: &Id) -> ListPart {
        let lang = self.lang;
        let order = held.order(self.state());
        let names: Vec<String> =
            order.iter().filter_map(|place| held.inscriptions.get(place)).map(|i| self.inscribed_name(i)).collect();
        let title = match held.of {
            ListOf::States => msg::speakers_title(lang),
            ListOf::Stakeholders => msg::speakers_title_stakeholders(lang),
            ListOf::Replies => msg::replies_title(lang),
        };
        let title = held.item.map_or_else(|| title.clone(), |item| format!("{title} · {}", self.item_name(&item)));
        let limits = (held.seconds.0 / 60, held.seconds.1 / 60);
        let replies = held.of == ListOf::Replies;
        let limits_said = match held.of {
            ListOf::Replies => msg::replies_limits(lang, limits.0.to_string(), limits.1.to_string()),
            // No stakeholder speaks for a group of States.
            ListOf::Stakeholders => msg::speakers_limit_alone(lang, limits.0.to_string()),
            ListOf::States => msg::speakers_limits(lang, limits.1.to_string(), limits.0.to_string()),
        };
        let mut facts = vec![msg::plain(&limits_said)];
        let both = held.both_seconds.map(|both| msg::speakers_limit_both(lang, (both / 60).to_string()));
        let others = held.others_seconds.map(|others| msg::speakers_limit_others(lang, (others / 60).to_string()));
        facts.extend(both.into_iter().chain(others).map(|said| msg::plain(&said)));
        if !held.before.is_empty() {
            facts.push(msg::speakers_carried(lang));
        }
        // A speech that a point of order interrupts still goes on.
        let mut speeches = self.state().speeches.get(meeting).into_iter().flatten().rev();
        let speech = speeches.find(|speech| speech.ended.is_none() && held.inscriptions.contains_key(&speech.request));
        let speaking = speech.map(|speech| {
            let below = held.inscriptions.get(&speech.request).map(|i| self.facts_of(i)).unwrap_or_default();
            (self.name(&speech.by), below, self.clock(speech))
        });
        let speaking_acts =
            speech.and_then(|speech| Some(self.place(&speech.request, held.inscriptions.get(&speech.request)?)));
        // Replies come when the list of speakers on the item is through.
        let waits = |other: &SpeakersList| other.of == ListOf::States && other.item == held.item;
        let speakers = self.state().lists_in(meeting).into_iter().filter(|(_, other)| waits(other));
        let later = replies && speakers.into_iter().any(|(_, other)| !other.order(self.state()).is_empty());
        let followed = match names.as_slice() {
            _ if later => None,
            [] => None,
            [next] => Some(msg::plain(&msg::speakers_next(lang, next.as_str()))),
            [next, then, ..] => Some(msg::plain(&msg::speakers_followed(lang, then.as_str(), next.as_str()))),
        };
        let inscribe = self.admits("inscribe", json!({ "list": id })).is_ok().then(|| {
            let back = self.to(&format!("meeting/{meeting}"));
            let field = |name: &str, value: String| (name.to_owned(), value);
            let hidden = vec![field("act_id", fresh.to_string()), field("back", back), field("list", id.to_string())];
            (self.to("act/inscribe"), hidden)
        });
        let inscribe_from_afar = self.admits_from_afar(meeting, "inscribe", &json!({ "list": id })).is_some();
        let for_group = json!({ "group": "-", "list": id });
        let more = self.admits("inscribe", for_group).is_ok().then(|| self.to(&format!("do/inscribe?list={id}")));
        let own = self.seat.delegation();
        let time = own.and_then(|own| self.seen().time_spoken(own)).filter(|(count, _)| *count > 0);
        ListPart {
            title,
            state: self.inscription_state(held),
            facts,
            speaking,
            followed,
            speaking_acts: speaking_acts.map(|place| place.acts).unwrap_or_default(),
            places: order.iter().filter_map(|id| Some(self.place(id, held.inscriptions.get(id)?))).collect(),
            spoken: self.have_spoken(held),
            inscribe,
            inscribe_from_afar,
            more,
            buttons: self.list_buttons(meeting, id, held, order.first(), fresh),
            own_time: time.map(|(_, seconds)| msg::plain(&msg::clock_own(lang, spell(seconds)))),
        }
    }

    fn inscription_state(&self, held: &SpeakersList) -> (Tone, String) {
        match held.closes {
            _ if held.of == ListOf::Replies => (Tone::Half, msg::replies_when(self.lang)),
            Some(closes) if closes <= self.at => (Tone::Closed, msg::speakers_closed(self.lang)),
            Some(closes) => {
                let time = dates::instant(self.lang, stamp(closes), &self.zone);
                (Tone::Open, msg::plain(&msg::speakers_closes(self.lang, time)))
            }
            None => (Tone::Open, msg::speakers_open(self.lang)),
        }
    }

    /// Returns the places of those who have spoken, in the order in which they did: their statements may come late, and others may align
    /// themselves, or say that they are not of the group.
    fn have_spoken(&self, held: &SpeakersList) -> Vec<Place> {
        let told = |id: &Id| {
            let delivered = self.state().delivered(id);
            delivered.is_none_or(|(meeting, speech)| self.seen().followed(meeting, speech.since))
        };
        let spoken = held.inscriptions.iter().filter(|(_, held)| held.state == RequestState::Settled);
        let mut spoken: Vec<_> = spoken.filter(|(id, _)| told(id)).collect();
        spoken.sort_by_key(|(id, held)| {
            (self.state().delivered(id).map_or(i64::MAX, |(_, speech)| speech.since.millis()), held.number)
        });
        spoken.into_iter().map(|(id, held)| self.place(id, held)).collect()
    }

    fn place(&self, id: &Id, held: &Inscription) -> Place {
        let own = self.seat.delegation();
        let on = format!("inscription={id}");
        let link = |act: &str, label: String, query: &str, body| match self.button(act, query, body, Weight::Plain) {
            Some(Button::Open { to, .. }) => Some((label, to)),
            _ => None,
        };
        let label = |act: &str| self.act_name(act);
        let body = json!({ "inscription": id });
        let aligned = |aligned: bool, label: String| {
            let body = json!({ "aligned": aligned, "inscription": id });
            link("say_alignment", label, &format!("{on}&aligned={aligned}"), body)
        };
        let rank = json!({ "inscription": id, "rank": "representative" });
        let place = json!({ "inscription": id, "reason": "-" });
        let acts = [
            link("leave_list", label("leave_list"), &on, body),
            link("substitute_speaker", label("substitute_speaker"), &on, rank),
            link("place_speaker", label("place_speaker"), &on, place),
            match self.where_button(id) {
                Some(Button::Open { label, to, .. }) => Some((label, to)),
                _ => None,
            },
            aligned(false, msg::speakers_aligned_no(self.lang)),
            aligned(true, msg::speakers_aligned_yes(self.lang)),
        ];
        let waits = held.state != RequestState::Settled;
        let meeting = self.state().inscription(id).map(|(_, list, _)| list.meeting).filter(|_| waits);
        let not_heard = meeting.and_then(|meeting| self.not_heard_now(&meeting, held.from_afar));
        Place {
            who: self.name(&held.by),
            own: own == Some(&held.by),
            below: self.facts_of(held).into_iter().chain(not_heard).collect(),
            acts: acts.into_iter().chain([self.statement_link(id, &held.by)]).flatten().collect(),
        }
    }

    /// Returns what waits for a delegation that another names among the States for which it speaks: it may say that it is not of them.
    pub(super) fn claims_lines(&self) -> Vec<Line> {
        let Some(own) = self.seat.delegation() else { return vec![] };
        let mut claims = Vec::new();
        for held in self.state().lists.values() {
            if self.state().meetings.get(&held.meeting).is_none_or(nemcon_negotiation::state::Meeting::is_over) {
                continue;
            }
            for (id, inscribed) in &held.inscriptions {
                let Some(group) = inscribed.group.as_ref() else { continue };
                if group.states.contains(own) && !group.stand_off.contains(own) {
                    claims.push((inscribed.number, self.claim_line(&held.meeting, id, inscribed, group)));
                }
            }
        }
        claims.sort_by_key(|(number, _)| *number);
        claims.into_iter().map(|(_, line)| line).collect()
    }

    fn claim_line(&self, meeting: &Id, id: &Id, held: &Inscription, group: &SpokenFor) -> Line {
        let said = msg::waits_named_in_claim(self.lang, group.name.as_str(), self.name(&held.by));
        let body = json!({ "aligned": false, "inscription": id });
        let off = self.button("say_alignment", &format!("inscription={id}&aligned=false"), body, Weight::Plain);
        let off = off.map(|button| button.called(msg::speakers_aligned_no(self.lang)));
        let line = Line::new(msg::plain(&said), self.to(&format!("meeting/{meeting}")));
        let title = self.state().meetings.get(meeting).map(|held| held.title.get(self.lang).to_owned());
        title.into_iter().fold(line, Line::below).acts([off])
    }

    /// Returns what is said of a place: rank, group, the States claimed, the Chair's reason, who reads.
    pub(super) fn facts_of(&self, held: &Inscription) -> Vec<String> {
        let lang = self.lang;
        let rank = msg::speaker_rank(lang, word(&held.rank));
        let mut facts: Vec<String> = held.group.iter().map(|group| self.group_words(group)).collect();
        facts.extend(held.group.iter().filter_map(|group| self.claim(group)));
        if held.rank != nemcon_negotiation::state::Rank::Representative {
            facts.push(rank);
        }
        let placed = |placed: &Placed| msg::plain(&msg::speakers_placed(lang, placed.reason.as_str()));
        facts.extend(held.placed.as_ref().map(placed));
        let read_by = held.read_by.map(|rank| msg::speaker_rank(lang, word(&rank)));
        facts.extend(read_by.map(|rank| msg::plain(&msg::speakers_read_by(lang, rank))));
        facts.extend(held.from_afar.then(|| msg::from_afar(lang)));
        facts
    }

    fn group_words(&self, group: &SpokenFor) -> String {
        msg::plain(&match group.nationally {
            true => msg::speakers_for_both(self.lang, group.name.as_str()),
            false => msg::speakers_for_group(self.lang, group.name.as_str()),
        })
    }

    fn claim(&self, group: &SpokenFor) -> Option<String> {
        let mut states: Vec<(Code, String)> =
            group.states().into_iter().map(|code| (code.clone(), self.name(code))).collect();
        crate::collate::sort_by(self.lang, &mut states, |(_, name)| name);
        let states: Vec<Code> = states.into_iter().map(|(code, _)| code).collect();
        (!states.is_empty()).then(|| msg::plain(&msg::speakers_claim(self.lang, self.list(&states))))
    }

    pub(super) fn inscribed_name(&self, held: &Inscription) -> String {
        let name = match &held.group {
            Some(group) => format!("{} ({})", self.name(&held.by), group.name),
            None => self.name(&held.by),
        };
        self.with_where(name, held.from_afar)
    }

    fn list_buttons(&self, meeting: &Id, id: &Id, held: &SpeakersList, next: Option<&Id>, fresh: &Id) -> Vec<Button> {
        let (on, at) = (format!("list={id}"), format!("meeting={meeting}"));
        // A question that is put comes first: requests for the floor on it are heard, and the list goes on after it.
        let next = next.filter(|_| self.question_put(meeting).is_none());
        let give = next.and_then(|next| {
            let who = held.inscriptions.get(next).map(|i| self.inscribed_name(i)).unwrap_or_default();
            let body = json!({ "request": next });
            let button = self.button("give_the_floor", &format!("request={next}"), body, Weight::First)?;
            Some(button.called(msg::plain(&msg::speakers_next(self.lang, who))))
        });
        let open = |button: Option<Button>| button.filter(|button| matches!(button, Button::Open { .. }));
        let of_speech = ["end_speech", "pause_speech", "resume_speech", "undo_floor"]
            .map(|act| open(self.button(act, &at, json!({ "meeting": meeting }), Weight::Plain)));
        let of_list = [
            open(self.button("close_list", &on, json!({ "list": id }), Weight::Plain)),
            open(self.button("reopen_list", &on, json!({ "list": id }), Weight::Plain)),
            self.blank("carry_list", &on, Weight::Plain).filter(|_| self.may_carry()),
        ];
        let reply = (held.of == ListOf::States).then(|| self.reply_press(meeting, held.item, fresh)).flatten();
        [give].into_iter().chain(of_speech).chain(of_list).chain([reply]).flatten().collect()
    }

    /// Says whether there is a meeting to which a list can be carried.
    pub(super) fn may_carry(&self) -> bool {
        !meetings(self).is_empty()
    }

    /// Returns the clock of a speech.
    pub(super) fn clock(&self, speech: &Speech) -> Clock {
        Clock { used: speech.used(self.at), seconds: speech.seconds, paused: speech.is_paused() }
    }

    /// Returns the clock of the speech that goes on in a meeting, where it has a limit.
    #[must_use]
    pub fn clock_of(&self, meeting: &Id) -> Option<Clock> {
        let speech = self.state().speaking(meeting)?;
        speech.seconds.map(|_| self.clock(speech))
    }

    /// Returns who speaks, with the group for which the statement is made.
    #[must_use]
    pub fn speaker_name(&self, speech: &Speech) -> String {
        if let Some(motion) = self.state().motions.get(&speech.request) {
            let kind = msg::motion_kind(self.lang, word(&motion.kind));
            let name = self.with_where(self.name(&speech.by), speech.from_afar);
            return msg::plain(&msg::motion_by(self.lang, kind, name));
        }
        let held = self.state().inscription(&speech.request).filter(|_| speech.kind != SpeechKind::Request);
        let name = || self.with_where(self.name(&speech.by), speech.from_afar);
        held.map_or_else(name, |(.., held)| self.inscribed_name(held))
    }

    /// Returns who waits on the lists of a meeting, in order.
    #[must_use]
    pub fn names_waiting(&self, meeting: &Id) -> Vec<String> {
        let lists = self.state().lists_in(meeting).into_iter();
        let names = |held: &SpeakersList| {
            let order = held.order(self.state());
            order.iter().filter_map(|id| Some(self.inscribed_name(held.inscriptions.get(id)?))).collect::<Vec<_>>()
        };
        lists.flat_map(|(_, held)| names(held)).collect()
    }
}

/// Returns the other places on the list of the one that the address names.
pub(super) fn places(view: &View, query: &Said) -> Vec<(String, String)> {
    let own = said(query, "inscription").and_then(|id| id.parse::<Id>().ok());
    let Some((_, list, _)) = own.and_then(|own| view.state().inscription(&own)) else { return vec![] };
    let order = list.order(view.state()).into_iter().filter(|id| Some(*id) != own);
    order.filter_map(|id| Some((id.to_string(), view.inscribed_name(list.inscriptions.get(&id)?)))).collect()
}

/// Returns meetings that are not over.
pub(super) fn meetings(view: &View) -> Vec<(String, String)> {
    let over = |state: &MeetingState| matches!(state, MeetingState::Adjourned { .. } | MeetingState::Cancelled { .. });
    let mut all: Vec<_> = view.state().meetings.iter().filter(|(_, held)| !over(&held.state)).collect();
    all.sort_by_key(|(_, held)| held.from.at);
    let words = |held: &nemcon_negotiation::state::Meeting| {
        format!("{} · {}", held.title.get(view.lang), view.moment(held.from.at))
    };
    all.into_iter().map(|(id, held)| (id.to_string(), words(held))).collect()
}
