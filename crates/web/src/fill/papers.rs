//! Fills the page of what is held of a member beside the record, and the badge on a telephone.

use nemcon_negotiation::state::{Member, Review};
use nemcon_negotiation::{Capacity, Code, Date, Digest, Id};
use nemcon_secretariat::{Document, Identity, Look};

use super::act_form::{Said, said};
use super::fields::said_word;
use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::acts::{Field, Input};
use crate::pages::entrance::{Badge, OwnBadgePage};
use crate::pages::papers::PapersPage;

/// As what somebody asks for the papers of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Near {
    /// It is the person.
    Own,
    /// The focal point of the delegation, or its own seat.
    FocalPoint,
    /// Somebody else of the delegation.
    Colleague,
    /// The secretariat.
    Secretariat,
}

/// What is wrong with something that was typed, by the name of its field.
pub type Wrong = Vec<&'static str>;

impl View {
    /// Returns as what this seat asks for the papers of a member; nothing if it is none of its business, or there is no such member.
    #[must_use]
    pub fn near(&self, code: &Code, person: &Digest) -> Option<Near> {
        let persons = &self.state().delegations.get(code)?.persons;
        let serves = |digest: &Digest| persons.get(digest).filter(|held| !held.withdrawn);
        serves(person)?;
        let sender = self.sender.as_ref()?;
        if sender.capacity == Capacity::Secretariat {
            return Some(Near::Secretariat);
        }
        if self.seat.delegation() != Some(code) {
            return None;
        }
        let focal = |held: &Member| held.focal_point;
        match &sender.person {
            None => Some(Near::FocalPoint),
            Some(own) if own == person => Some(Near::Own),
            Some(own) if serves(own).and_then(|held| held.member.as_ref()).is_some_and(focal) => Some(Near::FocalPoint),
            Some(_) => Some(Near::Colleague),
        }
    }

    /// Returns where the papers of a member are, for those who have business there.
    #[must_use]
    pub fn papers_address(&self, code: &Code, person: &Digest) -> Option<String> {
        let near = self.near(code, person)?;
        (near != Near::Colleague).then(|| self.to(&format!("delegations/{code}/members/{person}/papers")))
    }

    /// Returns the address of a photograph.
    #[must_use]
    pub fn photo_address(&self, code: &Code, person: &Digest) -> String {
        self.to(&format!("delegations/{code}/members/{person}/photo"))
    }

    /// Returns what a kind of travel document is called.
    #[must_use]
    pub fn document_word(&self, document: Document) -> String {
        said_word(self.lang, "travel-document", document.word())
    }

    /// Fills the page of the papers of a member. What was typed stands in the form; without that, what is held.
    #[must_use]
    pub fn papers(
        &self,
        code: &Code,
        person: &Digest,
        near: Near,
        held: Option<&Identity>,
        typed: Option<&Said>,
    ) -> PapersPage {
        let lang = self.lang;
        let to = self.to(&format!("delegations/{code}/members/{person}"));
        let fills = matches!(near, Near::Own | Near::FocalPoint);
        let held_said = held.map(said_of).unwrap_or_default();
        let said_now = typed.unwrap_or(&held_said);
        PapersPage {
            lang,
            of: (self.name(code), self.to(&format!("delegations/{code}"))),
            name: self.person_name(person),
            photo: None,
            to,
            fills,
            fields: if fills { self.identity_fields(near, said_now) } else { vec![] },
            facts: held.map(|held| self.identity_facts(held)).unwrap_or_default(),
            goes: None,
            looks: vec![],
            faults: vec![],
            done: false,
        }
    }

    /// Returns what a travel document says, in words.
    #[must_use]
    pub fn identity_facts(&self, held: &Identity) -> Vec<(String, String)> {
        let lang = self.lang;
        let day = |day: Date| dates::date(lang, day.0);
        let session = held.session.and_then(|id| self.state().sessions.get(&id));
        let mut facts = vec![
            (msg::papers_field(lang, "document"), self.document_word(held.document)),
            (msg::papers_field(lang, "number"), held.number.clone()),
            (msg::papers_field(lang, "issued_by"), held.issued_by.clone()),
            (msg::papers_field(lang, "valid_until"), day(held.valid_until)),
        ];
        facts.extend(held.born.map(|born| (msg::papers_field(lang, "born"), day(born))));
        if !held.born_in.is_empty() {
            facts.push((msg::papers_field(lang, "born_in"), held.born_in.clone()));
        }
        facts.extend(session.map(|s| (msg::papers_field(lang, "session"), s.title.get(lang).to_owned())));
        facts
    }

    fn identity_fields(&self, near: Near, said: &Said) -> Vec<Field> {
        let lang = self.lang;
        let one = |name: &str, input: Input, required: bool| Field {
            name: name.to_owned(),
            label: msg::papers_field(lang, name),
            hint: (!required && !matches!(input, Input::Check)).then(|| msg::field_optional(lang)),
            value: self::said(said, name).unwrap_or_default().to_owned(),
            input,
            required,
        };
        let kinds = Document::ALL.into_iter().map(|kind| (kind.word().to_owned(), self.document_word(kind))).collect();
        let mut fields = vec![
            one("document", Input::One(kinds), true),
            one("number", Input::Line, true),
            one("issued_by", Input::Line, true),
            one("valid_until", Input::Day, true),
            one("born", Input::Day, false),
            one("born_in", Input::Line, false),
        ];
        let sessions = self.sessions_ahead();
        if !sessions.is_empty() {
            fields.push(one("session", Input::One(sessions), true));
        }
        if near == Near::FocalPoint {
            fields.push(one("handed_over", Input::Check, false));
            fields.push(one("in_letter", Input::Check, false));
        }
        fields
    }

    /// Returns the sessions that are not over: identity and title, the next first.
    fn sessions_ahead(&self) -> Vec<(String, String)> {
        let today = self.today();
        let mut ahead: Vec<_> =
            self.state().sessions.iter().filter(|(_, s)| s.cancelled.is_none() && s.to.0 >= today).collect();
        ahead.sort_by_key(|(id, s)| (s.from, **id));
        ahead.into_iter().map(|(id, s)| (id.to_string(), s.title.get(self.lang).to_owned())).collect()
    }

    /// Reads what was typed of a travel document; what only the focal point says stays as it was where another types.
    pub fn identity_typed(&self, near: Near, typed: &Said, held: Option<&Identity>) -> Result<Identity, Wrong> {
        let word = |name: &str| said(typed, name).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        let mut wrong = Wrong::new();
        let mut unless = |right: bool, name: &'static str| {
            if !right {
                wrong.push(name);
            }
        };
        let document = Document::ALL.into_iter().find(|kind| kind.word() == word("document"));
        let (number, issued_by, born_in) = (word("number"), word("issued_by"), word("born_in"));
        let day = |name: &str| word(name).parse::<Date>().ok();
        let today = Date(self.today());
        let is_number = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '/' | '.');
        unless(document.is_some(), "document");
        unless((3..=40).contains(&number.chars().count()) && number.chars().all(is_number), "number");
        unless((2..=120).contains(&issued_by.chars().count()), "issued_by");
        unless(
            day("valid_until").is_some_and(|until| until >= today && until.0.year() < today.0.year() + 40),
            "valid_until",
        );
        let fits = |born: Date| born < today && born.0.year() > today.0.year() - 120;
        unless(word("born").is_empty() || day("born").is_some_and(fits), "born");
        unless(born_in.chars().count() <= 120, "born_in");
        let ahead = self.sessions_ahead();
        let open = |id: &Id| {
            held.is_some_and(|held| held.session == Some(*id)) || ahead.iter().any(|(own, _)| *own == id.to_string())
        };
        let session = word("session").parse::<Id>().ok().filter(open);
        unless(session.is_some() || ahead.is_empty(), "session");
        let (Some(document), Some(valid_until), true) = (document, day("valid_until"), wrong.is_empty()) else {
            return Err(wrong);
        };
        let says = |name: &str, kept: bool| if near == Near::FocalPoint { said(typed, name).is_some() } else { kept };
        Ok(Identity {
            born: day("born"),
            born_in,
            document,
            handed_over: says("handed_over", held.is_some_and(|held| held.handed_over)),
            in_letter: says("in_letter", held.is_some_and(|held| held.in_letter)),
            issued_by,
            number,
            session,
            v: 1,
            valid_until,
        })
    }

    /// Returns who looked, in words.
    #[must_use]
    pub fn looks_said(&self, looks: &[Look]) -> Vec<String> {
        let said = |look: &Look| {
            let at = dates::instant(self.lang, stamp(nemcon_negotiation::Instant::from_millis(look.at)), &self.zone);
            let of = look.seat.parse::<Code>().ok().map(|code| self.name(&code)).unwrap_or_default();
            let of = if look.seat == Capacity::Secretariat.word() { msg::seat_secretariat(self.lang) } else { of };
            msg::papers_looked(self.lang, at, of)
        };
        looks.iter().map(said).collect()
    }

    /// Fills the badge of the person that is signed in; `of` gives the code of a badge.
    #[must_use]
    pub fn own_badge(&self, photo: bool, of: impl Fn(&Code, &Digest) -> String) -> Option<OwnBadgePage> {
        let lang = self.lang;
        let (code, person) = (self.seat.delegation()?, self.sender.as_ref()?.person.as_ref()?);
        let held = self.state().delegations.get(code)?.persons.get(person).filter(|held| !held.withdrawn)?;
        let member = held.member.as_ref()?;
        let badge = (member.review == Review::Approved).then(|| Badge {
            name: self.person_name(person),
            function: self.opened(member.function.as_ref()).unwrap_or_default().to_owned(),
            kind: said_word(lang, "member-kind", &word(&member.kind)),
            photo: photo.then(|| self.photo_address(code, person)),
            code: of(code, person),
        });
        Some(OwnBadgePage {
            lang,
            group: self.head().name,
            delegation: self.name(code),
            badge,
            papers: self.papers_address(code, person),
        })
    }
}

/// Returns what is held as the form says it.
fn said_of(held: &Identity) -> Said {
    let mut all: Said = vec![
        ("document".to_owned(), held.document.word().to_owned()),
        ("number".to_owned(), held.number.clone()),
        ("issued_by".to_owned(), held.issued_by.clone()),
        ("valid_until".to_owned(), held.valid_until.to_string()),
        ("born_in".to_owned(), held.born_in.clone()),
    ];
    all.extend(held.born.map(|born| ("born".to_owned(), born.to_string())));
    all.extend(held.session.map(|session| ("session".to_owned(), session.to_string())));
    for (name, said) in [("handed_over", held.handed_over), ("in_letter", held.in_letter)] {
        if said {
            all.push((name.to_owned(), "true".to_owned()));
        }
    }
    all
}
