//! Answer a State that asked about objections to applicants: exactly what the modalities of the round let be known, no less and no more, once the
//! silence is over. It goes to the State that asked, or to all States, as they say. The entry is the log of what was disclosed.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::acts::Acting;
use crate::admission::Outcome;
use crate::article::Article;
use crate::asked::{Asked, Done};
use crate::confidences::Confidences;
use crate::guard::found;
use crate::id::{Code, Id};
use crate::refusal::{Refusal, Thing};
use crate::state::{Inquiry, ObjectionTold, State, StatesLearn, To};

use super::{after_the_silence, of_round, round, standing_objections};

/// The body of the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerAboutObjections {
    /// The State that asked. Not told to the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asker: Option<Code>,
    /// That is all that may be known; more follows otherwise.
    pub complete: bool,
    /// The act that asked.
    pub inquiry: Id,
    /// What is told, in order.
    pub objections: Vec<ObjectionTold>,
    /// The round.
    pub round: Id,
    /// To the State that asked (`chair`: between it and the Chair), or to all States.
    pub to: To,
}

/// Returns all that may be known in answer, in order: by application and, where it may be known, by State.
fn answer(confidences: &Confidences, inquiry: &Inquiry, learn: StatesLearn) -> Vec<ObjectionTold> {
    let asked_for = |id: &Id| inquiry.application.is_none_or(|only| only == *id);
    let all = of_round(confidences, &inquiry.round).filter(|(id, _)| learn != StatesLearn::Nothing && asked_for(id));
    let mut told: Vec<ObjectionTold> = all
        .flat_map(|(id, _)| {
            standing_objections(confidences, id).map(move |held| ObjectionTold {
                application: *id,
                basis: held.basis.clone(),
                by: (learn == StatesLearn::Objectors).then(|| held.by.clone()),
            })
        })
        .collect();
    told.sort_by(|a, b| (a.application, &a.by, &a.basis).cmp(&(b.application, &b.by, &b.basis)));
    if learn == StatesLearn::Basis {
        // How many objected to one organization is not told either.
        told.dedup();
    }
    told
}

/// Returns what may be known and was not told yet, in order. What was told and lifted since takes no other's place.
pub(crate) fn owed(confidences: &Confidences, inquiry: &Inquiry, learn: StatesLearn) -> Vec<ObjectionTold> {
    let mut left = answer(confidences, inquiry, learn);
    left.retain(|one| !inquiry.told.contains(one));
    left
}

impl Acting for AnswerAboutObjections {
    const ARTICLE: Article = Article::Accreditation;

    fn admit(&self, asked: &Asked<'_>) -> Result<Outcome, Refusal> {
        let held = round(asked, &self.round)?;
        let inquiry = asked.p.confidences.inquiries.get(&self.inquiry).filter(|inquiry| inquiry.round == self.round);
        let inquiry = found(inquiry, Thing::Inquiry, &self.inquiry)?;
        if inquiry.by != self.asker {
            return Err(Refusal::BadField { field: "asker".to_owned() });
        }
        after_the_silence(held, &self.round)?;
        if inquiry.complete {
            return Err(Refusal::AnsweredBefore { inquiry: self.inquiry });
        }
        if self.to != held.terms.answer_to {
            return Err(Refusal::ToldToOthers { to: held.terms.answer_to });
        }
        asked.reads_since(held.number);
        let left = owed(&asked.p.confidences, inquiry, held.terms.states);
        let right = left.starts_with(&self.objections) && (left.len() == self.objections.len()) == self.complete;
        let more = |told: &ObjectionTold| match held.terms.states {
            StatesLearn::Nothing => true,
            StatesLearn::Basis => told.by.is_some(),
            StatesLearn::Objectors => false,
        };
        match right {
            true => Ok(Outcome::default()),
            false if self.objections.iter().any(more) => Err(Refusal::ModalitiesWithhold {}),
            false => Err(Refusal::NotAsItStands {}),
        }
    }

    fn apply(&self, _done: &Done<'_>, _state: &mut State) {}

    fn open(&self, done: &Done<'_>, confidences: &mut Confidences) {
        let (at, number) = (done.admission.counts_at(), done.number());
        let unknown = Inquiry {
            answered: None,
            application: None,
            at,
            by: self.asker.clone(),
            complete: false,
            number,
            round: self.round,
            told: Vec::new(),
            to: self.to,
        };
        let held = confidences.inquiries.entry(self.inquiry).or_insert(unknown);
        held.told.extend(self.objections.iter().cloned());
        held.answered = Some((at, number));
        held.complete = self.complete;
        held.to = self.to;
    }

    fn for_states(&self, done: &Done<'_>) -> Option<Value> {
        let mut whole = crate::acts::whole(self.to, done)?;
        whole["body"] = json!(Self { asker: None, ..self.clone() });
        Some(whole)
    }

    fn addressed(&self) -> Vec<Code> {
        self.asker.iter().cloned().collect()
    }
}
