//! A group as one seat sees it at one instant, with names in the language of the page.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use nemcon_negotiation::acts::silence::close_silence::WINDOW_HOLD_MILLIS;
use nemcon_negotiation::state::State;
use nemcon_negotiation::{
    Act, Article, At, Capacity, Code, Content, Hash, Id, Instant, Names, Refusal, Seat, Seen, Text,
};
use nemcon_secretariat::{Group, Snapshot, TextShelf};
use serde::Serialize;
use serde_json::Value;

use crate::dates::{self, Zone};
use crate::frame::{self, GroupHead, Section, Standing};
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{Citation, Seal};

/// Names of the entities of a group.
pub type EntityNames = Arc<BTreeMap<Code, Names>>;

/// A group as one seat sees it.
#[derive(Clone)]
pub struct View {
    /// Language of the page.
    pub lang: Lang,
    /// The group.
    pub group: Group,
    /// Real, exercise or reconstruction.
    pub standing: Standing,
    /// Its record at one size.
    pub snapshot: Arc<Snapshot>,
    /// Who looks, to send acts.
    pub sender: Option<nemcon_secretariat::Seat>,
    /// Who looks, to be shown things.
    pub seat: Seat,
    /// When.
    pub at: Instant,
    /// Names of its entities.
    pub names: EntityNames,
    /// Texts that were read.
    pub texts: TextShelf,
    /// The zone of the meeting place.
    pub zone: Zone,
    /// Its name in the zone data, for composing acts.
    pub zone_name: String,
    /// Long lists in order, shared by all pages.
    pub lists: Arc<super::lists::Lists>,
    /// What was read of persons: the words behind commitments, as far as this seat may read them.
    pub opened: BTreeMap<String, String>,
    /// Seats may be chosen freely on this server.
    pub seats_open: bool,
    /// Says whether people sign in with passkeys.
    pub passkeys: bool,
    /// OpenDocument texts are taken and given too.
    pub opendocument: bool,
    /// Meetings of other groups of this server, where the page asks for them.
    pub elsewhere: Arc<Vec<super::clashes::Elsewhere>>,
    /// Texts before proposals, as this page read them.
    pub bases: super::proposals::Bases,
    /// The meeting that the page is about, where it is about one.
    pub about: Option<Id>,
}

/// Returns the instant as pages draw it.
#[must_use]
pub fn stamp(at: Instant) -> Timestamp {
    Timestamp::from_millisecond(at.millis()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Returns the word under which a value stands in the record, to choose a message by.
#[must_use]
pub fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        Ok(Value::Object(members)) => members.get("state").and_then(Value::as_str).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

impl View {
    /// Says whether somebody sits here: whoever does sees things that nobody else sees.
    #[must_use]
    pub fn is_seated(&self) -> bool {
        self.seat != Seat::Public
    }

    /// Returns the proceedings as this seat may see them.
    #[must_use]
    pub fn seen(&self) -> Seen<'_> {
        self.snapshot.proceedings.seen_by(&self.seat, self.at)
    }

    /// Returns the public state.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.snapshot.proceedings.state
    }

    /// Returns now, as pages draw it.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        stamp(self.at)
    }

    /// Returns an instant as people read it; in a reconstruction, where sources give days, a midnight is a day.
    #[must_use]
    pub fn moment(&self, at: Instant) -> String {
        let at = stamp(at);
        if self.standing == Standing::Reconstruction && dates::time(at, &self.zone) == "00:00" {
            return dates::date(self.lang, self.zone.date_of(at));
        }
        dates::instant(self.lang, at, &self.zone)
    }

    /// Returns the address of a page of this group.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        let slash = if path.is_empty() { "" } else { "/" };
        format!("/{}/groups/{}{slash}{path}", self.lang.tag(), self.group.name())
    }

    /// Returns an address of this group on the pages in another language.
    #[must_use]
    pub fn in_language(&self, lang: Lang, to: &str) -> String {
        let own = format!("/{}/", self.lang.tag());
        to.strip_prefix(&own).map_or_else(|| to.to_owned(), |rest| format!("/{}/{rest}", lang.tag()))
    }

    /// Returns the name of an office or an entity.
    #[must_use]
    pub fn name(&self, code: &Code) -> String {
        match code.as_str() {
            "chair" => msg::seat_chair(self.lang),
            "secretariat" => msg::seat_secretariat(self.lang),
            "platform" => msg::seat_platform(self.lang),
            other => match self.names.get(code) {
                Some(names) => names.get(self.lang).to_owned(),
                None => self.organization(code).unwrap_or_else(|| other.to_owned()),
            },
        }
    }

    /// Returns the name of whoever takes part and was not there when the group was opened, or has applied, as far as this seat knows it.
    fn organization(&self, code: &Code) -> Option<String> {
        if let Some(invited) = self.state().invitations.values().find(|invitation| invitation.of == *code) {
            return Some(invited.name.clone());
        }
        if let Some(held) = self.state().accredited.get(code) {
            return Some(held.name.clone());
        }
        let all = self.seen().applications().into_iter();
        all.filter(|(_, held)| held.by == *code).max_by_key(|(_, held)| held.number).map(|(_, held)| held.facts.name)
    }

    /// Returns names as a list.
    #[must_use]
    pub fn list(&self, codes: &[Code]) -> String {
        self.joined(codes.iter().map(|c| self.name(c)))
    }

    /// Returns names of languages as a list, each name running in its own direction.
    #[must_use]
    pub fn languages(&self, languages: impl IntoIterator<Item = Lang>) -> String {
        let mut all: Vec<Lang> = languages.into_iter().collect();
        all.sort_by_key(|lang| *lang != self.lang);
        // A mark before the first, so that a line that begins with them has the direction of the page.
        let mark = if self.lang == Lang::Ar { '\u{200f}' } else { '\u{200e}' };
        let named = self.joined(all.iter().map(|lang| format!("\u{2068}{}\u{2069}", msg::language_name(*lang))));
        if named.is_empty() { named } else { format!("{mark}{named}") }
    }

    /// Returns words one after the other.
    #[must_use]
    pub fn joined(&self, words: impl Iterator<Item = String>) -> String {
        let comma = match self.lang {
            Lang::Ar => "، ",
            Lang::Zh => "、",
            _ => ", ",
        };
        words.collect::<Vec<_>>().join(comma)
    }

    /// Returns the seat as the frame shows it.
    #[must_use]
    pub fn frame_seat(&self) -> frame::Seat {
        match &self.seat {
            Seat::Public | Seat::AllStates | Seat::AllOf(_) => frame::Seat::Public,
            // An organization that has applied acts without a session.
            Seat::Taken { .. } if self.sender.is_none() => frame::Seat::Public,
            Seat::Taken { capacity: Capacity::Chair, .. } => frame::Seat::Chair,
            Seat::Taken { capacity: Capacity::Secretariat, .. } => frame::Seat::Secretariat,
            Seat::Taken { by, .. } => frame::Seat::Delegation(self.name(by)),
        }
    }

    /// Returns what the top bar says of the group.
    #[must_use]
    pub fn head(&self) -> GroupHead {
        let state = self.state();
        let name =
            state.group.as_ref().map_or_else(|| self.group.name().to_owned(), |g| g.names.get(self.lang).to_owned());
        GroupHead {
            slug: self.group.name().to_owned(),
            name,
            standing: self.standing,
            about: self.about.map(|meeting| meeting.to_string()),
            under_discussion: self.under(self.about.as_ref()),
            entries: self.snapshot.size(),
            hides: [(Section::Access, self.sees_access()), (Section::Stakeholders, self.sees_stakeholders())]
                .into_iter()
                .filter_map(|(section, seen)| (!seen).then_some(section))
                .collect(),
        }
    }

    /// Returns the question before a meeting.
    #[must_use]
    pub fn question_put(&self, meeting: &Id) -> Option<Id> {
        use nemcon_negotiation::state::QuestionState;
        let put = |q: &nemcon_negotiation::state::Question| q.meeting == *meeting && q.state == QuestionState::Put;
        self.state().questions.iter().filter(|(_, q)| put(q)).max_by_key(|(_, q)| q.number).map(|(id, _)| *id)
    }

    /// Returns the capacity in which an act is sent from a seat: of a delegation whose facilitator does what delegates do not, as facilitator.
    #[must_use]
    pub fn capacity_of(&self, sender: &nemcon_secretariat::Seat, act: &str) -> Capacity {
        let row = nemcon_negotiation::authority::MATRIX.iter().find(|row| row.act == act);
        let facilitates = row.is_some_and(|row| {
            row.capacities.contains(&Capacity::Facilitator) && !row.capacities.contains(&Capacity::Delegate)
        });
        let named = || self.state().facilitators.values().any(|held| !held.ended && held.of == sender.by);
        if sender.capacity == Capacity::Delegate && facilitates && named() {
            return Capacity::Facilitator;
        }
        sender.capacity
    }

    /// Says whether this seat conducts a meeting: the Chair any, a facilitator those of a subgroup that it leads.
    #[must_use]
    pub fn conducts(&self, meeting: &Id) -> bool {
        self.seat.is_chair() || self.seat.delegation().is_some_and(|own| self.state().leads(own, meeting))
    }

    /// Says whether this seat has a desk of a meeting: whoever conducts it, and the secretariat.
    #[must_use]
    pub fn has_desk(&self, meeting: &Id) -> bool {
        self.seat.is_office() || self.conducts(meeting)
    }

    /// Returns how the desk of a meeting is called that this seat has.
    #[must_use]
    pub fn desk_title(&self, meeting: &Id) -> String {
        match self.seat.delegation() {
            Some(_) => msg::desk_of_facilitator(self.lang),
            None if self.conducts(meeting) => msg::chair_title(self.lang),
            None => msg::desk_of_secretariat(self.lang),
        }
    }

    /// Asks the rules whether this seat could do an act now.
    pub fn admits(&self, act: &str, body: Value) -> Result<(), Option<Refusal>> {
        let Some(sender) = &self.sender else { return Err(None) };
        let capacity = self.capacity_of(sender, act);
        let content = Content::read(act, body).map_err(|_| None)?;
        let act = Act {
            id: Id::derived(&["asked", act]),
            group: sender.group.clone(),
            by: sender.by.clone(),
            capacity,
            done_at: None,
            person: sender.person.clone(),
            seen: None,
            content,
        };
        // What closes a window is recorded later than it is received, and is judged so.
        let held = if act.content.closes_a_window() { WINDOW_HOLD_MILLIS } else { 0 };
        let at = At { received: self.at, recorded: self.at.plus_millis(held) };
        let answer = self.snapshot.proceedings.admit(&act, at, &self.texts);
        answer.map(|_| ()).map_err(Some)
    }

    /// Returns an article of the rulebook in force as a citation.
    #[must_use]
    pub fn cite(&self, article: Article, whole: bool) -> Option<Citation> {
        let rules = self.state().rules.as_deref()?;
        let text = rules.book.article(article)?;
        Some(Citation {
            number: text.number.clone(),
            title: text.title.get(self.lang).to_owned(),
            text: whole.then(|| text.text.get(self.lang).to_owned()),
            text_lang: self.lang,
            source: Some(text.source.clone()),
            to: self.to(&format!("rulebook#{}", article.id())),
        })
    }

    /// Returns the seal of an entry.
    #[must_use]
    pub fn seal(&self, number: u64) -> Option<Seal> {
        (number > 0 && number <= self.snapshot.size()).then(|| Seal {
            number,
            checkpoint: self.snapshot.size(),
            to: self.to(&format!("record/{number}")),
            proof: format!("/record/{}/entry/{number}.tlog-proof", self.group.name()),
        })
    }

    /// Returns a text that was read before.
    #[must_use]
    pub fn text(&self, blob: &Hash) -> Option<Text> {
        use nemcon_negotiation::Texts as _;
        Text::parse(&self.texts.get(blob)?).ok()
    }

    /// Returns an element of the mandate as the right column shows it.
    #[must_use]
    pub fn element(&self, code: Option<&Code>) -> Vec<(String, String, Option<String>)> {
        let group = self.state().group.as_deref();
        let found = code.and_then(|c| group.and_then(|g| g.element(c)));
        found.map(|e| self.element_of(e)).into_iter().collect()
    }

    /// Returns one element: title, source, quoted qualifier.
    #[must_use]
    pub fn element_of(&self, e: &nemcon_negotiation::state::MandateElement) -> (String, String, Option<String>) {
        let qualifier = e.qualifier.as_ref().map(|q| q.get(self.lang).to_owned());
        (e.title.get(self.lang).to_owned(), e.source.clone(), qualifier)
    }
}
