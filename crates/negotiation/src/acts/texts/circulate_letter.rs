//! Circulate a letter of the Chair to missions: numbered by rule, in the languages there are, with what it attaches.

use crate::by_lang::ByLang;
use serde::{Deserialize, Serialize};

use crate::acts::Acting;
use crate::admission::{Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::audience::Audience;
use crate::id::{Code, Id};
use crate::names::Names;
use crate::refusal::Refusal;
use crate::state::{Concealable, DocumentFile, Letter, State};
use crate::time::Date;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CirculateLetter {
    /// Documents, drafts and letters attached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Id>,
    /// Who may read it.
    pub audience: Audience,
    /// Its date.
    pub date: Date,
    /// Its texts by language.
    pub languages: ByLang<DocumentFile>,
    /// Subject.
    pub subject: Concealable<Names>,
    /// Delegations addressed; empty: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Code>,
}

impl Acting for CirculateLetter {
    const ARTICLE: Article = Article::Letters;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        super::attached(asked, &self.attachments)?;
        let group = asked.p.state.group();
        if let Some(stranger) = self.to.iter().find(|code| group.kind_of(code).is_none()) {
            return Err(Refusal::NotAParticipant { by: stranger.clone() });
        }
        super::named("subject", &self.subject)?;
        if self.languages.is_empty() {
            return Err(Refusal::BadField { field: "languages".to_owned() });
        }
        if let Some(lang) = self.languages.keys().find(|lang| !group.languages.contains(lang)) {
            return Err(Refusal::NotALanguageOfTheGroup { language: *lang });
        }
        // Those addressed read it, always.
        if self.audience == Audience::Author {
            return Err(Refusal::BadField { field: "audience".to_owned() });
        }
        let missing = group.languages.iter().any(|lang| !self.languages.contains_key(lang));
        Ok(Outcome::flagged(missing.then_some(Flag::LanguagesMissing)))
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let from = done.act.by.clone();
        let letter = Letter {
            number: state.next_letter(&from),
            date: self.date,
            from,
            to: self.to.clone(),
            subject: self.subject.clone(),
            languages: self.languages.clone(),
            attachments: self.attachments.clone(),
            audience: self.audience,
            at: done.admission.counts_at(),
        };
        state.send_letter(done.id(), letter);
    }
}
