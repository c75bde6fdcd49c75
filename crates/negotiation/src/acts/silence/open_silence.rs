//! Open a silence procedure: the Chair alone, by a letter to all that carries the draft. One exact version, an effect, a
//! deadline as an instant; at least the hours of the rulebook, and all languages out first where it asks for that.

use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::acts::decision::subject::no_silence;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::guard::{found, rules_adopted};
use crate::id::{Code, Hash, Id};
use crate::names::Lang;
use crate::refusal::{Refusal, Thing};
use crate::state::decide::{element_flag, subject_open};
use crate::state::{Letter, Silence, SilenceEffect, SilenceState, State, Subject, Version};
use crate::text::LanguageStatus;
use crate::time::ZonedTime;

use super::deadline;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenSilence {
    /// Until when, the instant included.
    pub deadline: ZonedTime,
    /// What it does if kept.
    pub effect: SilenceEffect,
    /// Mandate element; none: the draft's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<Code>,
    /// The Chair's letter.
    pub letter: Id,
    /// Exact version.
    pub version: Hash,
}

impl OpenSilence {
    fn subject(&self) -> Subject {
        Subject::Text { version: self.version, part: Vec::new() }
    }

    fn check_letter(&self, asked: &Asked<'_>, letter: &Letter, carries: &[Id]) -> Result<(), Refusal> {
        if letter.from.as_str() != "chair" || !letter.attachments.iter().any(|id| carries.contains(id)) {
            return Err(Refusal::LetterDoesNotCarry { letter: self.letter });
        }
        asked.require(letter.to.is_empty(), || Refusal::LetterNotToAll { letter: self.letter })
    }

    /// Requires all official languages where the rulebook asks for them; flagged if departed from.
    fn check_languages(&self, asked: &Asked<'_>, version: &Version) -> Result<Option<Flag>, Refusal> {
        let out = |lang: &Lang| version.languages.get(lang).is_some_and(|v| v.status != LanguageStatus::Unofficial);
        let languages: Vec<_> = asked.p.state.group().languages.iter().copied().filter(|lang| !out(lang)).collect();
        let fits = languages.is_empty() || !asked.rules().yes("silence_languages_first");
        let flag = (!fits).then_some(Flag::LanguagesMissing);
        asked.require(fits, || Refusal::SilenceLanguagesMissing { languages })?;
        Ok(flag)
    }

    fn check_period(&self, asked: &Asked<'_>, version: &Version) -> Result<(), Refusal> {
        let rules = asked.rules();
        let languages_first = rules.yes("silence_languages_first");
        let from = if languages_first { version.complete_since.max(asked.counts_at) } else { asked.counts_at };
        let earliest = from.plus_hours(rules.number("silence_hours_min").max(0));
        let long = self.deadline.at >= earliest && self.deadline.at > asked.at.received;
        asked.require(long, || Refusal::SilenceTooShort { earliest })
    }
}

impl Acting for OpenSilence {
    const ARTICLE: Article = Article::SilenceOpening;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let state = &asked.p.state;
        let letter = found(state.letters.get(&self.letter), Thing::Letter, &self.letter)?;
        let version = found(state.version(&self.version), Thing::Version, &self.version)?;
        let (draft, _) = found(state.versions.get(&self.version), Thing::Version, &self.version)?;
        let own = state.drafts.get(draft).and_then(|draft| draft.element.as_ref());
        let no_element = element_flag(asked, &self.subject(), self.element.as_ref().or(own))?;
        deadline::check(&self.deadline)?;
        subject_open(asked, &self.subject())?;
        rules_adopted(asked)?;
        self.check_letter(asked, letter, &[*draft, version.id])?;
        no_silence(asked, draft)?;
        let adopts = self.effect == SilenceEffect::Adopts;
        asked.require(!adopts || asked.rules().yes("silence_effect_adopts"), || Refusal::SilenceCannotAdopt {})?;
        let missing = self.check_languages(asked, version)?;
        self.check_period(asked, version)?;
        let flags = deadline::flags(&self.deadline, asked.rules()).into_iter().chain(missing).chain(no_element);
        Ok(Outcome { version: Some(self.version), deadline: Some(self.deadline.at), ..Outcome::flagged(flags) })
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let Some((draft, _)) = state.versions.get(&self.version).copied() else { return };
        let own = state.drafts.get(&draft).and_then(|draft| draft.element.clone());
        let silence = Silence {
            version: self.version,
            draft,
            effect: self.effect,
            element: self.element.clone().or(own),
            letter: self.letter,
            opened_at: done.admission.counts_at(),
            number: done.number(),
            deadline: self.deadline.clone(),
            extensions: Default::default(),
            held: false,
            state: SilenceState::Running,
            outcome_letter: None,
        };
        state.silences.insert(done.id(), silence);
    }
}
