//! The screen of the interpreters, as all of them see it.

use nemcon_formats::statement;
use nemcon_negotiation::state::{HandedIn, Inscription, Meeting, RequestState};
use nemcon_negotiation::{Hash, Id};

use super::statements::{Which, Words};
use super::view::View;
use crate::lang::Lang;
use crate::msg;
use crate::pages::interpreters::{Beforehand, InterpretersPage, Turn};

/// Speakers that follow and whose names are shown, and of how many of them the words stand there too.
const NAMES: usize = 8;
const TEXTS: usize = 2;

impl View {
    /// Says whether the screen of the interpreters is for whoever looks: for them, and for the secretariat.
    #[must_use]
    pub fn has_interpreters_screen(&self) -> bool {
        let office = matches!(&self.sender, Some(seat) if seat.capacity == nemcon_negotiation::Capacity::Secretariat);
        office || self.seen().interprets()
    }

    /// Returns what speaks in the open meeting and what follows, by the names of their requests, motions and places on lists: who speaks first.
    fn turns(&self, meeting: &Id) -> (Option<Id>, Vec<Id>) {
        let state = self.state();
        let question = self.question_put(meeting);
        let requests = self.standing_requests(meeting, question.as_ref());
        let has_floor = || requests.iter().find(|(_, held)| held.state == RequestState::HasFloor).map(|(id, _)| *id);
        let speaks = state.speaking(meeting).map(|speech| speech.request).or_else(has_floor);
        let waiting = requests.iter().filter(|(_, held)| held.state == RequestState::Standing).map(|(id, _)| *id);
        let listed = state.lists_in(meeting).into_iter().flat_map(|(_, held)| held.order(state));
        (speaks, waiting.chain(listed).take(NAMES).collect())
    }

    fn statement_for(&self, slot: &Id) -> Option<(Id, &HandedIn)> {
        let all = self.seen().handed_in().into_iter();
        let mut own = all.filter(|(_, held)| held.slot == Some(*slot) && held.taken_back.is_none());
        own.next().map(|(id, held)| (*id, held))
    }

    /// Returns the meeting of the screen: the one in its address, else the open one.
    fn interpreted(&self) -> Option<(Id, &Meeting)> {
        let about = self.about.and_then(|id| self.state().meetings.get(&id).map(|held| (id, held)));
        about.or_else(|| self.open_meeting())
    }

    /// Returns the other meetings that are open, each with its screen.
    fn interpreted_elsewhere(&self, but: Option<Id>, wanted: Option<Lang>) -> Vec<(String, String)> {
        let mut all = self.open_meetings();
        all.retain(|(id, _)| Some(*id) != but);
        let text = wanted.map(|lang| format!("&text={}", lang.tag())).unwrap_or_default();
        let one = |(id, held): (Id, &Meeting)| {
            (held.title.get(self.lang).to_owned(), self.to(&format!("interpreters?meeting={id}{text}")))
        };
        all.into_iter().map(one).collect()
    }

    /// Returns the statements whose words stand on the screen.
    #[must_use]
    pub fn beforehand(&self) -> Vec<&HandedIn> {
        let Some((meeting, _)) = self.interpreted().filter(|(id, _)| self.seen().follows(id)) else { return vec![] };
        let (speaks, next) = self.turns(&meeting);
        let slots = speaks.into_iter().chain(next.into_iter().take(TEXTS));
        slots.filter_map(|slot| self.statement_for(&slot)).map(|(_, held)| held).collect()
    }

    /// Fills the screen; texts in the language wanted, where they are there in it. Their words have been read.
    #[must_use]
    pub fn interpreters_page(&self, wanted: Option<Lang>, read: &Words) -> InterpretersPage {
        let open = self.interpreted();
        let id = open.as_ref().map(|(id, _)| *id);
        let room = self.room_screen(id.as_ref());
        let told = open.as_ref().map(|(id, _)| *id).filter(|id| self.seen().follows(id));
        let (speaks, next) = told.map(|id| self.turns(&id)).unwrap_or_default();
        let speech = told.and_then(|id| self.state().speaking(&id));
        let speaking = speaks.map(|slot| {
            let who = speech.map_or_else(|| self.asks_name(&slot), |speech| self.speaker_name(speech));
            Turn { who, ..self.turn_of(&slot, wanted, Some(read)) }
        });
        let follows = |(place, slot): (usize, &Id)| self.turn_of(slot, wanted, Some(read).filter(|_| place < TEXTS));
        InterpretersPage {
            lang: self.lang,
            own: self.screen_in(wanted),
            others: self.interpreted_elsewhere(id, wanted),
            follows: room.follows,
            meeting: open
                .as_ref()
                .map(|(id, held)| (held.title.get(self.lang).to_owned(), self.to(&format!("meeting/{id}")))),
            state: room.state,
            until: open.as_ref().map(|(_, held)| self.deadline(held.to.at)),
            interpretation: room.interpretation,
            formula: room.formula,
            sounding: room.sounding,
            topic: room.topic.and_then(|topic| Some((topic, self.under_discussion(&id?)?.1))),
            version: room.version,
            blocks: room.blocks,
            motions: room.motions,
            speaking,
            clock: room.clock,
            next: next.iter().enumerate().map(follows).collect(),
        }
    }

    fn screen_in(&self, wanted: Option<Lang>) -> String {
        let meeting = self.about.map(|id| format!("meeting={id}"));
        let text = wanted.map(|lang| format!("text={}", lang.tag()));
        let query: Vec<String> = meeting.into_iter().chain(text).collect();
        let base = self.to("interpreters");
        if query.is_empty() { base } else { format!("{base}?{}", query.join("&")) }
    }

    fn asks_name(&self, slot: &Id) -> String {
        if let Some((.., held)) = self.state().inscription(slot) {
            return self.inscribed_name(held);
        }
        let held = self.state().asked_for_the_floor(slot);
        held.map(|held| self.with_where(self.name(held.by), held.from_afar)).unwrap_or_default()
    }

    /// Returns a turn; its words only where they have been read.
    fn turn_of(&self, slot: &Id, wanted: Option<Lang>, read: Option<&Words>) -> Turn {
        let of_place = |held: &Inscription| self.facts_of(held);
        let mut below = self.state().inscription(slot).map(|(.., held)| of_place(held)).unwrap_or_default();
        // From where one speaks stands with the name.
        below.retain(|fact| *fact != msg::from_afar(self.lang));
        let own = self.statement_for(slot);
        below.extend(own.as_ref().map(|(_, held)| {
            let mut languages: Vec<Lang> = held.languages.keys().copied().collect();
            languages.sort_by_key(|lang| (!held.is_original(*lang), *lang));
            msg::plain(&msg::interpreters_text_in(self.lang, self.languages(languages)))
        }));
        let statement = own.and_then(|(id, held)| Some(self.beforehand_of(&id, held, wanted, read?)));
        Turn { who: self.asks_name(slot), below, statement }
    }

    fn beforehand_of(&self, id: &Id, held: &HandedIn, wanted: Option<Lang>, read: &Words) -> Beforehand {
        let shown = self.statement_text(held, wanted, Which::Prepared);
        let words = |(lang, file): (Lang, Hash)| Some((lang, statement::read(lang, read.get(&file)?).ok()?));
        let languages = held.languages.keys();
        Beforehand {
            notes: self.statement_notes(held, shown.map(|(lang, _)| lang)),
            languages: languages
                .map(|lang| {
                    let now = shown.is_some_and(|(shown, _)| shown == *lang);
                    (msg::language_name(*lang), self.screen_in(Some(*lang)), now)
                })
                .collect(),
            text: shown.and_then(words).map(|(lang, found)| self.shown_words(lang, &found)),
            to: self.to(&format!("statements/{id}")),
        }
    }
}
