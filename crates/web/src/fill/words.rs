//! Sentences about matters: subjects, states, acts, refusals.

use nemcon_negotiation::state::{Decision, Draft, Question, QuestionState, Silence, SilenceState, Subject, Version};
use nemcon_negotiation::{Article, Code, Hash, Id, Instant, Refusal};

use super::view::{View, stamp, word};
use crate::dates;
use crate::lang::Lang;
use crate::msg::{self, Value};
use crate::pieces::{Refused, Tone};

impl View {
    /// Returns what a matter is about, in words.
    #[must_use]
    pub fn subject(&self, subject: &Subject) -> String {
        let lang = self.lang;
        match subject {
            Subject::Rules { .. } => msg::subject_rules(lang),
            Subject::Overlay { overlay } => match crate::shipped::overlay(overlay) {
                Some(shipped) => shipped.name.get(lang).to_owned(),
                None => msg::subject_overlay(lang),
            },
            Subject::Departure { article, .. } => {
                let number = self.cite(*article, false).map_or_else(|| article.id().to_owned(), |c| c.number);
                msg::subject_departure(lang, number)
            }
            Subject::Officers { .. } => msg::subject_officers(lang),
            Subject::Text { version, part } => {
                let title = self.version_title(version);
                if part.is_empty() { title } else { msg::subject_part(lang, title) }
            }
            Subject::Document { document } => self.document_symbol(document),
            Subject::Procedural { words } => words.get(lang).to_owned(),
            Subject::Agenda { .. } => msg::subject_agenda(lang),
            Subject::Programme { programme } => {
                let held = self.state().work.programmes.get(programme);
                held.map_or_else(|| programme.to_string(), |held| self.programme_title(held))
            }
            Subject::Report { report } => self.report_title(report),
            Subject::Reopening { .. } => msg::subject_reopening(lang),
        }
    }

    /// Returns the subject of a question.
    #[must_use]
    pub fn subject_of_question(&self, id: &Id) -> String {
        self.state().questions.get(id).map_or_else(String::new, |q| self.subject(&q.subject))
    }

    /// Returns the title of the draft that a version belongs to.
    #[must_use]
    pub fn version_title(&self, version: &Hash) -> String {
        let draft = self.state().versions.get(version).and_then(|(draft, _)| self.state().drafts.get(draft));
        draft.map_or_else(|| version.to_string(), |d| d.title.get(self.lang).to_owned())
    }

    /// Returns the address of a version.
    #[must_use]
    pub fn version_address(&self, version: &Hash) -> Option<String> {
        let (draft, place) = self.state().versions.get(version)?;
        Some(self.to(&format!("texts/{draft}/{place}")))
    }

    /// Returns the symbol of a document.
    #[must_use]
    pub fn document_symbol(&self, document: &Id) -> String {
        self.state().documents.get(document).map_or_else(|| document.to_string(), |d| d.symbol.clone())
    }

    /// Returns how a version is called: `Rev.1`, as orally amended, with its symbol.
    #[must_use]
    pub fn version_name(&self, version: &Version) -> String {
        let name = msg::plain(&msg::revision_name(self.lang, u64::from(version.revision)));
        let name = if version.read_out { msg::revision_read_out(self.lang, name) } else { name };
        if version.symbol.is_empty() { name } else { format!("{} · {name}", version.symbol) }
    }

    /// Returns how a draft stands.
    #[must_use]
    pub fn draft_state(&self, id: &Id, draft: &Draft) -> (Tone, String) {
        let lang = self.lang;
        let running = |s: &&Silence| s.draft == *id && s.state == SilenceState::Running;
        let put = |q: &&Question| {
            q.state == QuestionState::Put
                && matches!(&q.subject, Subject::Text { version, .. } if self.state().versions.get(version).is_some_and(|(d, _)| d == id))
        };
        let (tone, state) = if draft.adopted.is_some() {
            (Tone::Agreed, "adopted")
        } else if self.state().silences.values().any(|s| running(&s)) {
            (Tone::Waiting, "silence")
        } else if self.state().questions.values().any(|q| put(&q)) {
            (Tone::Waiting, "put")
        } else if draft.parts.is_empty() {
            (Tone::Open, "open")
        } else {
            (Tone::Half, "parts")
        };
        (tone, msg::draft_state(lang, state))
    }

    /// Returns how a question stands.
    #[must_use]
    pub fn question_state(&self, q: &Question) -> (Tone, String) {
        let lang = self.lang;
        let decision = match &q.state {
            QuestionState::Decided { decision } => self.state().decisions.get(decision),
            _ => None,
        };
        if let Some(decision) = decision {
            return self.decision_state(decision);
        }
        if !q.objections.is_empty() && q.state == QuestionState::Put {
            return (Tone::Stopped, msg::state_objection(lang));
        }
        let tone = match q.state {
            QuestionState::Put => Tone::Waiting,
            QuestionState::Decided { .. } => Tone::Agreed,
            QuestionState::Suspended | QuestionState::Deferred => Tone::Open,
            QuestionState::Withdrawn => Tone::Closed,
        };
        (tone, msg::question_state(lang, word(&q.state)))
    }

    /// Returns how a decision stands.
    #[must_use]
    pub fn decision_state(&self, d: &Decision) -> (Tone, String) {
        let (tone, state) = match d {
            Decision { set_aside: Some(_), .. } => (Tone::Closed, "set_aside"),
            Decision { provisional: true, .. } => (Tone::Half, "provisional"),
            _ => (Tone::Agreed, "decided"),
        };
        (tone, msg::question_state(self.lang, state))
    }

    /// Returns how a silence stands.
    #[must_use]
    pub fn silence_state(&self, s: &Silence) -> (Tone, String) {
        let (tone, state) = match s.state {
            SilenceState::Running if s.held => (Tone::Waiting, "held"),
            SilenceState::Running => (Tone::Waiting, "running"),
            SilenceState::Kept { .. } => (Tone::Agreed, "kept"),
            SilenceState::Broken { .. } => (Tone::Stopped, "broken"),
            SilenceState::Withdrawn { .. } => (Tone::Closed, "withdrawn"),
        };
        (tone, msg::silence_state(self.lang, state))
    }

    /// Returns the refusal as its page shows it.
    #[must_use]
    pub fn refused(&self, refusal: &Refusal, mut instead: Vec<(String, Option<String>)>) -> Refused {
        let key = format!("refusal-{}-instead", refusal.kind().replace('_', "-"));
        if let Some(words) = msg::by_key(self.lang, &key, &[]) {
            instead.insert(0, (words, None));
        }
        let article = refusal.article();
        let rule = self.cite(article, true).unwrap_or_else(|| bare(article, self.lang));
        let waiver =
            self.seat.is_chair().then(|| msg::rule_waiver(self.lang, word(&self.snapshot.proceedings.waiver(article))));
        let waiver = waiver.filter(|_| refusal.is_of_substance());
        Refused { fact: self.fact(refusal), rule, instead, waiver }
    }

    /// Returns the fact of a refusal, in a sentence.
    #[must_use]
    pub fn fact(&self, refusal: &Refusal) -> String {
        let facts = refusal.facts();
        let values: Vec<(&str, Value)> =
            facts.iter().map(|(name, text)| (name.as_str(), self.value(name, text))).collect();
        let key = format!("refusal-{}", refusal.kind().replace('_', "-"));
        msg::by_key(self.lang, &key, &values)
            .unwrap_or_else(|| msg::refusal_unnamed(self.lang, refusal.kind().replace('_', " ")))
    }

    /// Returns a fact as people read it: instants with their zone, delegations by name, things by title.
    fn value(&self, name: &str, text: &str) -> Value {
        if let Ok(at) = text.parse::<Instant>() {
            return Value::Text(dates::instant(self.lang, stamp(at), &self.zone));
        }
        if let Ok(n) = text.parse::<u64>() {
            return Value::Count(n);
        }
        if let Ok(id) = text.parse::<Id>() {
            return Value::Text(self.thing(&id));
        }
        if name == "field" {
            return Value::Text(super::fields::label(self.lang, text));
        }
        if name == "act" {
            return Value::Text(self.act_name(text));
        }
        match text.parse::<Code>() {
            Ok(code) if self.names.contains_key(&code) => Value::Text(self.name(&code)),
            _ => Value::Text(text.to_owned()),
        }
    }

    /// Returns the title of the thing an id names.
    #[must_use]
    pub fn thing(&self, id: &Id) -> String {
        let state = self.state();
        let lang = self.lang;
        if let Some(m) = state.meetings.get(id) {
            return m.title.get(lang).to_owned();
        }
        if let Some(s) = state.sessions.get(id) {
            return s.title.get(lang).to_owned();
        }
        if let Some(d) = state.drafts.get(id) {
            return d.title.get(lang).to_owned();
        }
        if state.questions.contains_key(id) {
            return self.subject_of_question(id);
        }
        if let Some(d) = state.decisions.get(id) {
            return self.subject(&d.subject);
        }
        if let Some(s) = state.silences.get(id) {
            return self.version_title(&s.version);
        }
        if state.documents.contains_key(id) {
            return self.document_symbol(id);
        }
        if let Some(l) = state.letters.get(id) {
            return msg::letter_number(lang, l.number.to_string());
        }
        if state.rounds.contains_key(id) {
            return self.round_title(id);
        }
        if let Some((_, held)) = self.application(id) {
            return held.facts.name;
        }
        if let Some(held) = self.seen().statement_handed_in(id) {
            return msg::plain(&msg::statement_of(lang, self.statement_by(held)));
        }
        match state.acts.get(id) {
            Some((number, _)) => msg::seal_entry(lang, number.to_string()),
            None => id.to_string(),
        }
    }

    /// Returns the name of an act.
    #[must_use]
    pub fn act_name(&self, act: &str) -> String {
        let key = format!("act-{}", act.replace('_', "-"));
        msg::by_key(self.lang, &key, &[]).unwrap_or_else(|| msg::act_label(self.lang, act))
    }
}

fn bare(article: Article, lang: Lang) -> crate::pieces::Citation {
    crate::pieces::Citation {
        number: article.id().to_owned(),
        title: String::new(),
        text: None,
        text_lang: lang,
        source: None,
        to: String::new(),
    }
}
