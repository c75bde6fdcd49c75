//! Receive a letter of a mission to the Chair: sent by the delegation, or entered by the secretariat for it.

use crate::by_lang::ByLang;
use serde::{Deserialize, Serialize};

use crate::act::Capacity;
use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::audience::Audience;
use crate::guard;
use crate::id::{Code, Id};
use crate::names::Names;
use crate::refusal::Refusal;
use crate::state::{Concealable, DocumentFile, Letter, State};
use crate::time::Date;

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiveLetter {
    /// Documents, drafts and letters attached or answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Id>,
    /// Who may read it.
    pub audience: Audience,
    /// Its date.
    pub date: Date,
    /// The delegation that writes.
    pub from: Code,
    /// Its texts by language.
    pub languages: ByLang<DocumentFile>,
    /// Subject.
    pub subject: Concealable<Names>,
}

impl Acting for ReceiveLetter {
    const ARTICLE: Article = Article::Letters;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        guard::own(asked, &self.from)?;
        let group = asked.p.state.group();
        if asked.act.capacity == Capacity::Secretariat && group.kind_of(&self.from).is_none() {
            return Err(Refusal::NotAParticipant { by: self.from.clone() });
        }
        super::attached(asked, &self.attachments)?;
        super::named("subject", &self.subject)?;
        if self.languages.is_empty() {
            return Err(Refusal::BadField { field: "languages".to_owned() });
        }
        let other = self.languages.keys().find(|lang| !group.languages.contains(lang));
        other.map_or(Ok(Outcome::default()), |lang| Err(Refusal::NotALanguageOfTheGroup { language: *lang }))
    }

    fn apply(&self, done: &Done<'_>, state: &mut State) {
        let chair = "chair".parse().expect("a code");
        let letter = Letter {
            number: state.next_letter(&self.from),
            date: self.date,
            from: self.from.clone(),
            to: vec![chair],
            subject: self.subject.clone(),
            languages: self.languages.clone(),
            attachments: self.attachments.clone(),
            audience: self.audience,
            at: done.admission.counts_at(),
        };
        state.send_letter(done.id(), letter);
    }
}
