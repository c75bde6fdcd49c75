//! Statements that delegations hand in, as a seat sees them: the list, the page, and who may read one when.

use std::collections::BTreeMap;

use maud::html;
use nemcon_formats::redline;
use nemcon_formats::statement::{self, Note};
use nemcon_negotiation::rulebook::EntityKind;
use nemcon_negotiation::state::{DocumentFile, HandedIn, Release};
use nemcon_negotiation::text::LanguageStatus;
use nemcon_negotiation::{Article, ByLang, Capacity, Code, Hash, Id, ItemId};
use serde_json::json;

use super::act_form::{Said, said};
use super::view::{View, stamp, word};
use crate::dates;
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::{Field, Input};
use crate::pages::common::{Leaf, Line, when};
use crate::pages::statements::{ShownText, StatementPage, StatementsPage};
use crate::pieces::{Button, Run, Tone, Weight};

/// Statements on a page of the list.
const PER_PAGE: usize = 50;

/// The words of statements that were read, by the names of their files.
pub type Words = BTreeMap<Hash, String>;

/// Which text of a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// As delivered where there is that, else as prepared.
    #[default]
    Newest,
    /// As prepared.
    Prepared,
    /// What differs between the two.
    Changes,
}

impl Which {
    /// Reads the word of an address.
    #[must_use]
    pub fn of(word: Option<&str>) -> Self {
        match word {
            Some("prepared") => Which::Prepared,
            Some("changes") => Which::Changes,
            _ => Which::Newest,
        }
    }
}

impl View {
    /// Returns where a statement was, or is to be, made: the meeting and the item.
    #[must_use]
    pub fn statement_at(&self, held: &HandedIn) -> (Option<Id>, Option<ItemId>) {
        match held.slot.and_then(|slot| self.state().slot(&slot)) {
            Some((meeting, item)) => {
                // A list may have gone on at another meeting.
                let spoken = held.slot.and_then(|slot| self.state().delivered(&slot)).map(|(meeting, _)| *meeting);
                (spoken.or(Some(meeting)), item)
            }
            None => (held.meeting, held.item),
        }
    }

    fn statement_place(&self, held: &HandedIn) -> Option<String> {
        let (meeting, item) = self.statement_at(held);
        let meeting = meeting.and_then(|id| self.state().meetings.get(&id)).map(|m| m.title.get(self.lang).to_owned());
        let words: Vec<String> = meeting.into_iter().chain(item.map(|item| self.item_name(&item))).collect();
        (!words.is_empty()).then(|| words.join(" · "))
    }

    /// Returns for whom a statement is made: the delegation, with the group for which it speaks.
    #[must_use]
    pub fn statement_by(&self, held: &HandedIn) -> String {
        let inscribed = held.slot.and_then(|slot| self.state().inscription(&slot)).and_then(|(.., i)| i.group.as_ref());
        match inscribed {
            Some(group) => format!("{} ({})", self.name(&held.by), group.name),
            None => self.name(&held.by),
        }
    }

    /// Returns that a statement was delivered from afar, if it was, in the language of a page or of a copy.
    #[must_use]
    pub fn delivered_from_afar(&self, held: &HandedIn, lang: Lang) -> Option<String> {
        let (_, speech) = self.state().delivered(&held.slot?)?;
        speech.from_afar.then(|| msg::statement_from_afar(lang))
    }

    fn statement_state(&self, held: &HandedIn) -> (Tone, String) {
        if held.taken_back.is_some() {
            (Tone::Closed, msg::statement_gone(self.lang))
        } else if self.seen().statement_released(held).is_some() {
            (Tone::Agreed, msg::statement_released(self.lang))
        } else if self.seen().statement_told(held).is_some() {
            (Tone::Half, msg::statement_told(self.lang))
        } else {
            (Tone::Half, msg::statement_held(self.lang))
        }
    }

    /// Returns a statement as a line of a list.
    #[must_use]
    pub fn handed_in_line(&self, id: &Id, held: &HandedIn) -> Line {
        let (tone, state) = self.statement_state(held);
        let line = Line::new(self.statement_by(held), self.to(&format!("statements/{id}"))).state(tone, state);
        let line = held.title.iter().fold(line, |line, title| line.below(title.as_str()));
        let line = self.statement_place(held).into_iter().fold(line, Line::below);
        let line = if held.slot.is_none() { line.below(msg::statements_written(self.lang)) } else { line };
        let line = self.delivered_from_afar(held, self.lang).into_iter().fold(line, Line::below);
        let at = self.seen().statement_released(held).unwrap_or(held.at);
        let line = line.below(dates::instant(self.lang, stamp(at), &self.zone));
        let mut languages: Vec<Lang> = held.languages.keys().copied().collect();
        // The first name gives the line its direction.
        languages.sort_by_key(|lang| (*lang != self.lang, *lang));
        if languages.is_empty() { line } else { line.below(self.languages(languages)) }
    }

    /// Returns the statements of a meeting that this seat knows of: those that are made, in their order, and beside them the written ones.
    #[must_use]
    pub fn statements_of_meeting(&self, meeting: &Id) -> (Vec<Line>, Vec<Line>) {
        let all = self.seen().handed_in();
        let mut here: Vec<_> =
            all.into_iter().filter(|(_, held)| self.statement_at(held).0 == Some(*meeting)).collect();
        here.sort_by_key(|(_, held)| self.turn(held));
        let (made, written): (Vec<_>, Vec<_>) = here.into_iter().partition(|(_, held)| held.slot.is_some());
        let lines = |all: Vec<(&Id, &HandedIn)>| {
            all.into_iter().map(|(id, held)| self.handed_in_line(id, held)).collect::<Vec<_>>()
        };
        (lines(made), lines(written))
    }

    /// Says whether an accredited stakeholder looks.
    #[must_use]
    pub fn is_stakeholder(&self) -> bool {
        let kind = |code: &Code| self.state().group.as_deref().and_then(|group| group.kind_of(code));
        self.seat.delegation().and_then(kind) == Some(EntityKind::Stakeholder)
    }

    /// Returns the button that hands a written statement in beside a meeting.
    #[must_use]
    pub fn hand_in_beside(&self, meeting: &Id) -> Option<Button> {
        self.blank("hand_in_statement", "", Weight::Plain)?;
        let (label, to) = (msg::statements_hand_in_written(self.lang), format!("statements/hand-in?meeting={meeting}"));
        Some(Button::Open { label, to: self.to(&to), weight: Weight::Plain })
    }

    /// Returns when a statement was made, or how far on its list it is; written ones come last.
    pub(super) fn turn(&self, held: &HandedIn) -> (u8, i64) {
        let Some(slot) = held.slot else { return (2, held.at.millis()) };
        if let Some((_, speech)) = self.state().delivered(&slot) {
            return (0, speech.since.millis());
        }
        let list = self.state().inscription(&slot).map(|(_, list, _)| list);
        let place = list.and_then(|list| list.order(self.state()).iter().position(|own| *own == slot));
        (1, place.and_then(|place| i64::try_from(place).ok()).unwrap_or(i64::MAX))
    }

    /// Fills a page of the list, of those that the address asks for.
    #[must_use]
    pub fn statements_page(&self, query: &Said) -> StatementsPage {
        let asked = |name: &str| said(query, name).map(str::to_owned);
        let (by, meeting, session, item) = (asked("by"), asked("meeting"), asked("session"), asked("item"));
        let seen = self.seen();
        let all = seen.handed_in();
        let is = |wanted: &Option<String>, found: Option<String>| wanted.is_none() || *wanted == found;
        let mut wanted: Vec<_> = all
            .iter()
            .filter(|(_, held)| {
                let (at, on) = self.statement_at(held);
                let of = at.and_then(|id| self.state().meetings.get(&id)).and_then(|m| m.session);
                is(&by, Some(held.by.to_string()))
                    && is(&meeting, at.map(|id| id.to_string()))
                    && is(&session, of.map(|id| id.to_string()))
                    && is(&item, on.map(|id| id.to_string()))
            })
            .collect();
        wanted.sort_by_key(|(_, held)| std::cmp::Reverse(seen.statement_released(held).unwrap_or(held.at)));
        let page = said(query, "page").and_then(|page| page.parse::<usize>().ok()).unwrap_or(1).max(1);
        let from = (page - 1).saturating_mul(PER_PAGE);
        let shown = wanted.iter().skip(from).take(PER_PAGE).map(|(id, held)| self.handed_in_line(id, held)).collect();
        let to = |page: usize| {
            let kept = query.iter().filter(|(name, value)| name != "page" && !value.trim().is_empty());
            let kept: String = kept.map(|(name, value)| format!("{name}={}&", super::lists::encoded(value))).collect();
            self.to(&format!("statements?{kept}page={page}"))
        };
        let leaf = Leaf {
            newer: (page > 1).then(|| to(page - 1)),
            older: (wanted.len() > from.saturating_add(PER_PAGE)).then(|| to(page + 1)),
            ..Leaf::default()
        };
        let mut beforehand: Vec<_> = all.iter().filter(|(_, held)| self.is_beforehand(held)).collect();
        beforehand.sort_by_key(|(_, held)| self.turn(held));
        StatementsPage {
            lang: self.lang,
            count: u64::try_from(wanted.len()).unwrap_or(u64::MAX),
            to: self.to("statements"),
            chosen: self.statement_choices(&all, query),
            beforehand: beforehand.into_iter().map(|(id, held)| self.handed_in_line(id, held)).collect(),
            lines: shown,
            leaf,
            buttons: self.hand_in_button(None).into_iter().collect(),
            rests: self.rests(&[Article::Speakers]),
        }
    }

    fn is_beforehand(&self, held: &HandedIn) -> bool {
        let seen = self.seen();
        seen.interprets() && seen.statement_released(held).is_none() && held.taken_back.is_none()
    }

    /// Returns the choices of the list: delegations, meetings and items of which there are statements.
    fn statement_choices(&self, all: &[(&Id, &HandedIn)], query: &Said) -> Vec<Field> {
        let lang = self.lang;
        let field = |name: &str, label: String, mut options: Vec<(String, String)>| {
            crate::collate::sort_by(lang, &mut options, |(_, words)| words);
            options.dedup();
            (options.len() > 1).then(|| Field {
                name: name.to_owned(),
                label,
                hint: None,
                value: said(query, name).unwrap_or_default().to_owned(),
                input: Input::One(options),
                required: false,
            })
        };
        let at: Vec<_> = all.iter().map(|(_, held)| self.statement_at(held)).collect();
        let by = all.iter().map(|(_, held)| (held.by.to_string(), self.name(&held.by))).collect();
        let meetings = at.iter().filter_map(|(meeting, _)| {
            let id = (*meeting)?;
            Some((id.to_string(), self.state().meetings.get(&id)?.title.get(lang).to_owned()))
        });
        let items = at.iter().filter_map(|(_, item)| (*item).map(|item| (item.to_string(), self.item_name(&item))));
        let fields = [
            field("by", msg::member_name(lang, "delegation"), by),
            field("meeting", msg::member_name(lang, "meeting"), meetings.collect()),
            field("item", msg::member_name(lang, "item"), items.collect()),
        ];
        fields.into_iter().flatten().collect()
    }

    /// Returns the button that hands a statement in: for a place on a list, or a written one.
    #[must_use]
    pub fn hand_in_button(&self, slot: Option<&Id>) -> Option<Button> {
        let own = self.blank("hand_in_statement", "", Weight::Plain);
        let office = matches!(&self.sender, Some(seat) if seat.capacity == Capacity::Secretariat);
        own.or_else(|| self.blank("enter_for_delegation", "", Weight::Plain).filter(|_| office))?;
        let (label, to) = match slot {
            Some(slot) => (self.act_name("hand_in_statement"), format!("statements/hand-in?slot={slot}")),
            None if office => (msg::statement_enter(self.lang), "statements/hand-in".to_owned()),
            None => (msg::statements_hand_in_written(self.lang), "statements/hand-in".to_owned()),
        };
        Some(Button::Open { label, to: self.to(&to), weight: Weight::Plain })
    }

    /// Returns what leads from a place on a list of speakers to its statement, or to handing one in.
    #[must_use]
    pub fn statement_link(&self, slot: &Id, by: &Code) -> Option<(String, String)> {
        let all = self.seen().handed_in();
        let of = all.iter().find(|(_, held)| held.slot == Some(*slot) && held.taken_back.is_none());
        if let Some((id, _)) = of {
            return Some((msg::statement_one(self.lang), self.to(&format!("statements/{id}"))));
        }
        let office = matches!(&self.sender, Some(seat) if seat.capacity == Capacity::Secretariat);
        let own = office || self.seat.delegation() == Some(by);
        match self.hand_in_button(Some(slot)).filter(|_| own)? {
            Button::Open { label, to, .. } => Some((label, to)),
            _ => None,
        }
    }

    /// Fills the page of a statement; the words that are to be shown have been read by the caller.
    #[must_use]
    pub fn statement_page(&self, id: &Id, wanted: Option<Lang>, which: Which, read: &Words) -> Option<StatementPage> {
        let lang = self.lang;
        let held = self.seen().statement_handed_in(id)?;
        let shown = self.statement_language(held, wanted);
        let text = shown.and_then(|shown| self.shown_statement(held, shown, which, read));
        let time = |at| dates::instant(lang, stamp(at), &self.zone);
        let none = match held.taken_back {
            Some(at) => Some(msg::statement_taken_back(lang, time(at))),
            None => text.is_none().then(|| msg::statement_erased(lang)),
        };
        let mut notes = self.statement_notes(held, shown);
        // What was said is the text that is shown.
        let spoken = which != Which::Prepared && shown.is_some_and(|shown| delivered(held).contains_key(&shown));
        notes.retain(|note| !spoken || *note != msg::statement_note(lang, "check"));
        notes.extend(self.delivered_from_afar(held, lang));
        let released = self.seen().statement_released(held);
        match released {
            Some(since) => notes.push(msg::plain(&msg::statement_since(lang, time(since)))),
            None if self.seen().statement_told(held).is_some() => notes.push(msg::statement_in_segment(lang)),
            None if held.taken_back.is_none() => {
                notes.push(msg::plain(&msg::statement_until(lang, msg::statement_release(lang, word(&held.release)))));
            }
            None => {}
        }
        if held.interpreters && released.is_none() && held.taken_back.is_none() {
            notes.push(msg::statement_with_interpreters(lang));
        }
        // Who could not read it before learns of no correction.
        let own = self.seat.delegation() == Some(&held.by) || self.seat.is_office();
        let released = released.or_else(|| self.seen().statement_told(held));
        let corrected = held.corrected.iter().filter(|at| own || released.is_some_and(|since| since < **at));
        notes.extend(corrected.last().map(|at| msg::plain(&msg::statement_corrected(lang, time(*at)))));
        Some(StatementPage {
            lang,
            title: msg::plain(&msg::statement_of(lang, self.statement_by(held))),
            kicker: self.statement_place(held),
            state: self.statement_state(held),
            notes,
            facts: vec![(msg::statement_handed_in(lang), when(lang, stamp(held.at), &self.zone))]
                .into_iter()
                .chain(self.entered_by_secretariat(id))
                .chain(held.title.iter().map(|title| (msg::statement_part(lang, "title"), html! { bdi { (title) } })))
                .chain(self.statement_meeting(held))
                .collect(),
            versions: self.statement_versions(id, held, shown, which),
            files: if text.is_some() { self.statement_files(id, shown, which) } else { vec![] },
            text,
            none,
            buttons: self.statement_buttons(id, held),
            rests: self.statement_rests(held),
        })
    }

    /// Returns what is said with the words of a statement as it is shown: to be checked against delivery, unofficially translated.
    pub(super) fn statement_notes(&self, held: &HandedIn, shown: Option<Lang>) -> Vec<String> {
        if held.taken_back.is_some() {
            return vec![];
        }
        let status = shown.and_then(|shown| held.languages.get(&shown)).map(|file| file.status);
        let unofficial = status == Some(LanguageStatus::Unofficial);
        let notes = [(held.check, "check"), (unofficial, "unofficial")].into_iter().filter(|(on, _)| *on);
        notes.map(|(_, word)| msg::statement_note(self.lang, word)).collect()
    }

    /// Returns the words of a statement as they are shown.
    pub(super) fn shown_words(&self, lang: Lang, found: &statement::Statement) -> ShownText {
        let body = found.body.iter().map(|p| vec![Run::same(p)]).collect();
        ShownText { lang, head: head(self.lang, found), body }
    }

    /// Returns that the secretariat entered a statement, and how it came: for those who know of that.
    fn entered_by_secretariat(&self, id: &Id) -> Option<(String, maud::Markup)> {
        let seen = self.seen();
        let (_, held) = seen.entered_for().into_iter().find(|(own, _)| *own == id)?;
        let to = self.to(&format!("record/{}", held.number));
        let words = msg::entered_means(self.lang, word(&held.means));
        Some((msg::statement_entered(self.lang), html! { a href=(to) { (words) } }))
    }

    /// Returns the delegations for which the secretariat may enter a statement.
    #[must_use]
    pub fn delegations_to_choose(&self) -> Vec<(String, String)> {
        super::choices::entities(self)
    }

    fn statement_meeting(&self, held: &HandedIn) -> Option<(String, maud::Markup)> {
        let meeting = self.statement_at(held).0?;
        let found = self.state().meetings.get(&meeting)?;
        let to = self.to(&format!("meeting/{meeting}"));
        Some((msg::member_name(self.lang, "meeting"), html! { a href=(to) { (found.title.get(self.lang)) } }))
    }

    fn statement_rests(&self, held: &HandedIn) -> crate::pages::common::Rests {
        let mut rests = self.rests(&[Article::Speakers]);
        rests.seal = self.seal(held.number);
        rests
    }

    /// Returns the language of a statement that is shown: the one asked for, that of the page, the original, any.
    fn statement_language(&self, held: &HandedIn, wanted: Option<Lang>) -> Option<Lang> {
        let there = |lang: &Lang| held.languages.contains_key(lang) || delivered(held).contains_key(lang);
        let original = held.languages.iter().find(|(_, file)| file.status == LanguageStatus::Original);
        let all = [wanted, Some(self.lang), original.map(|(lang, _)| *lang), held.languages.keys().next().copied()];
        all.into_iter().flatten().find(there)
    }

    /// Returns the text of a statement in a language that is to be shown: of files that were read.
    #[must_use]
    pub fn statement_text(&self, held: &HandedIn, wanted: Option<Lang>, which: Which) -> Option<(Lang, Hash)> {
        let shown = self.statement_language(held, wanted)?;
        let of = |texts: &ByLang<DocumentFile>| texts.get(&shown).and_then(|file| file.file);
        let newest = || of(delivered(held)).or_else(|| of(&held.languages));
        let file = if which == Which::Prepared { of(&held.languages).or_else(newest) } else { newest() };
        file.map(|file| (shown, file))
    }

    fn shown_statement(&self, held: &HandedIn, shown: Lang, which: Which, read: &Words) -> Option<ShownText> {
        let words = |which| {
            let (_, file) = self.statement_text(held, Some(shown), which)?;
            statement::read(shown, read.get(&file)?).ok()
        };
        let new = words(which)?;
        let (old, rows) = match which {
            Which::Changes => (words(Which::Prepared)?, true),
            _ => (statement::Statement::default(), false),
        };
        let body =
            if rows { compared(&old.body, &new.body) } else { new.body.iter().map(|p| vec![Run::same(p)]).collect() };
        Some(ShownText { lang: shown, head: head(self.lang, &new), body })
    }

    fn statement_versions(
        &self,
        id: &Id,
        held: &HandedIn,
        shown: Option<Lang>,
        which: Which,
    ) -> Vec<(String, String, bool)> {
        let Some(shown) = shown else { return vec![] };
        let to = |lang: Lang, which: &str| self.to(&format!("statements/{id}?text={}{which}", lang.tag()));
        let mut languages: Vec<Lang> = held.languages.keys().chain(delivered(held).keys()).copied().collect();
        languages.sort();
        languages.dedup();
        let several = languages.len() > 1;
        let languages = languages.into_iter().filter(|_| several);
        let mut all: Vec<_> = languages
            .map(|lang| (msg::language_name(lang), to(lang, ""), lang == shown && which == Which::Newest))
            .collect();
        if delivered(held).contains_key(&shown) && held.languages.contains_key(&shown) {
            if !several {
                all.push((msg::statement_delivered(self.lang), to(shown, ""), which == Which::Newest));
            }
            all.push((msg::statement_prepared(self.lang), to(shown, "&as=prepared"), which == Which::Prepared));
            all.push((msg::statement_changes(self.lang), to(shown, "&as=changes"), which == Which::Changes));
        }
        all
    }

    fn statement_files(&self, id: &Id, shown: Option<Lang>, which: Which) -> Vec<(String, String)> {
        let Some(shown) = shown else { return vec![] };
        let kept = if which == Which::Prepared { "&as=prepared" } else { "" };
        let to = |kind: &str| self.to(&format!("statements/{id}/{kind}?text={}{kept}", shown.tag()));
        vec![
            (msg::statement_plain(self.lang), to("plain")),
            (msg::word_clean(self.lang), to("docx")),
            (msg::draft_akn(self.lang), to("akn")),
        ]
    }

    fn statement_buttons(&self, id: &Id, held: &HandedIn) -> Vec<Button> {
        if self.seat.delegation() != Some(&held.by) || held.taken_back.is_some() {
            return vec![];
        }
        let open = |act: &str, path: &str| {
            self.blank(act, "", Weight::Plain)?;
            Some(Button::Open {
                label: self.act_name(act),
                to: self.to(&format!("statements/{id}/{path}")),
                weight: Weight::Plain,
            })
        };
        let spoken = held.slot.as_ref().is_some_and(|slot| self.state().delivered(slot).is_some());
        let on = format!(
            "statement={id}&release={}{}",
            word(&held.release),
            if held.interpreters { "&interpreters=true" } else { "" }
        );
        let release = json!({ "release": Release::Never, "statement": id });
        let buttons = [
            spoken.then(|| open("hand_in_as_delivered", "delivered")).flatten(),
            open("correct_statement", "correct"),
            self.button("set_release", &on, release, Weight::Plain)
                .filter(|button| matches!(button, Button::Open { .. })),
            self.button("take_back_statement", &format!("statement={id}"), json!({ "statement": id }), Weight::Plain),
        ];
        buttons.into_iter().flatten().collect()
    }
}

/// Returns the texts as delivered, or that there are none.
pub(crate) fn delivered(held: &HandedIn) -> &ByLang<DocumentFile> {
    static NONE: std::sync::LazyLock<ByLang<DocumentFile>> = std::sync::LazyLock::new(ByLang::default);
    held.delivered.as_ref().map_or(&NONE, |held| &held.languages)
}

/// Returns what stands above the words.
fn head(lang: Lang, found: &statement::Statement) -> Vec<String> {
    let place = match (&found.place, found.date) {
        (Some(place), Some(date)) => Some(format!("{place}, {}", dates::date(lang, date.0))),
        (None, Some(date)) => Some(dates::date(lang, date.0)),
        (place, None) => place.clone(),
    };
    let lines = [&found.title, &found.speaker, &found.capacity].into_iter().flatten().cloned();
    found.letterhead.iter().cloned().chain(lines).chain(found.occasion.iter().cloned()).chain(place).collect()
}

/// Returns what was found in a text, part by part.
#[must_use]
pub fn found_in(lang: Lang, found: &statement::Statement) -> Vec<(&'static str, String)> {
    let joined = |lines: &[String]| (!lines.is_empty()).then(|| lines.join(" · "));
    let note = |note: &Note| match note {
        Note::CheckAgainstDelivery => msg::statement_note(lang, "check"),
        Note::UnofficialTranslation => msg::statement_note(lang, "unofficial"),
    };
    let notes: Vec<String> = found.notes.iter().map(note).collect();
    let parts = [
        ("letterhead", joined(&found.letterhead)),
        ("title", found.title.clone()),
        ("speaker", found.speaker.clone()),
        ("capacity", found.capacity.clone()),
        ("occasion", joined(&found.occasion)),
        ("place", found.place.clone()),
        ("date", found.date.map(|date| dates::date(lang, date.0))),
        ("notes", joined(&notes)),
    ];
    parts.into_iter().filter_map(|(part, words)| Some((part, words?))).collect()
}

/// Returns the paragraphs of two texts with what became of them.
fn compared(old: &[String], new: &[String]) -> Vec<Vec<Run>> {
    let run = |piece: &redline::Piece| Run::of(super::proposals::blocks::fate(piece), piece.text.as_str());
    redline::rows(&blocks(old), &blocks(new)).iter().map(|row| row.pieces.iter().map(run).collect()).collect()
}

fn blocks(words: &[String]) -> Vec<redline::Block<'_>> {
    words.iter().map(|text| redline::Block { id: None, text }).collect()
}
