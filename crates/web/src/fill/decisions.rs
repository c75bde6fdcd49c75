//! Questions and decisions.

use maud::html;
use nemcon_negotiation::state::{Decision, Position, PositionOn, Question, QuestionState, Subject};
use nemcon_negotiation::{Article, Id};

use super::lists::{Asked, Kind};
use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::common::{Line, Pairs, when};
use crate::pages::decisions::{DecisionPage, Matters};
use crate::pieces::{Step, StepState, Tone, Weight, Why};

impl View {
    /// Fills the list of questions and decisions.
    #[must_use]
    pub fn decisions(&self, asked: &Asked) -> Matters {
        let state = self.state();
        let open =
            |q: &Question| matches!(q.state, QuestionState::Put | QuestionState::Suspended | QuestionState::Deferred);
        let found = self.window(Kind::Decisions, asked, "decisions");
        let line = |id: &Id| Some(self.decision_line(id, state.decisions.get(id)?));
        let open = state.questions.iter().filter(|(_, q)| open(q)).map(|(id, q)| self.question_line(id, q));
        Matters {
            lang: self.lang,
            silences: false,
            open: self.uncertified().chain(open).collect(),
            settled: found.ids.iter().filter_map(line).collect(),
            leaf: self.leaf(found, asked, "decisions"),
            buttons: self.blank("enter_room_decision", "", Weight::Plain).into_iter().collect(),
            rests: self.rests(&[Article::Consensus, Article::Gavel]),
        }
    }

    /// Returns what the room decided and the Chair has not certified, as lines.
    pub(super) fn uncertified(&self) -> impl Iterator<Item = Line> {
        let waits = self.state().room_decisions.iter().filter(|(_, d)| d.certified.is_none());
        waits.map(|(id, d)| {
            let line = Line::new(self.subject(&d.subject), self.to(&format!("record/{}", d.number)));
            let line = line.state(Tone::Waiting, msg::room_uncertified(self.lang));
            let line = line.below(self.moment(d.happened)).below(d.reason.clone());
            line.acts([self.blank("certify_room_decision", &format!("decision={id}"), Weight::Plain)])
        })
    }

    /// Returns a question as a line.
    #[must_use]
    pub fn question_line(&self, id: &Id, q: &Question) -> Line {
        let (tone, word) = self.question_state(q);
        let line = Line::new(self.subject(&q.subject), self.to(&format!("decisions/{id}"))).state(tone, word);
        line.below(dates::instant(self.lang, stamp(q.put_at), &self.zone))
    }

    /// Returns a decision as a line; it leads to the question or silence that it answers.
    #[must_use]
    pub fn decision_line(&self, id: &Id, d: &Decision) -> Line {
        let (tone, state) = self.decision_state(d);
        let to = match (d.question, d.silence) {
            (Some(q), _) => format!("decisions/{q}"),
            (None, Some(s)) => format!("silences/{s}"),
            (None, None) => format!("decisions/{id}"),
        };
        let line = Line::new(self.subject(&d.subject), self.to(&to)).state(tone, state);
        line.below(self.moment(d.at)).below(msg::decided_by(self.lang, word(&d.by)))
    }

    /// Fills the page of a question, or of a decision that answers none.
    #[must_use]
    pub fn decision(&self, id: &Id) -> Option<DecisionPage> {
        let state = self.state();
        let question = state.questions.get(id);
        let answer = match question.map(|q| &q.state) {
            Some(QuestionState::Decided { decision }) => Some(*decision),
            Some(_) => None,
            None => Some(*id),
        };
        let decision = answer.and_then(|d| state.decisions.get(&d).map(|found| (d, found)));
        let (subject, element) = match (question, decision) {
            (Some(q), _) => (&q.subject, &q.element),
            (None, Some((_, d))) => (&d.subject, &d.element),
            (None, None) => return None,
        };
        let mut rests = self.rests(&[Article::Consensus, Article::Gavel]);
        rests.mandate = self.element(element.as_ref());
        rests.seal = self.seal(decision.map(|(_, d)| d.number).or(question.map(|q| q.number)).unwrap_or(0));
        let stands = question.map(|q| self.question_state(q)).or(decision.map(|(_, d)| self.decision_state(d)));
        let mut buttons: Vec<_> = question.map(|_| self.question_buttons(id)).unwrap_or_default();
        if let Some((d, found)) = decision {
            buttons.push(self.blank("take_position", &format!("on=decision&target={d}"), Weight::Plain));
            buttons.push(self.blank("enter_for_delegation", &format!("on=decision&target={d}"), Weight::Plain));
            if found.crossed > 0 {
                buttons.push(self.blank("rule_on_request", &format!("decision={d}"), Weight::First));
            }
        }
        let meeting = question.map(|q| q.meeting).or(decision.and_then(|(_, d)| d.meeting.map(|(m, _)| m)));
        Some(DecisionPage {
            id: id.to_string(),
            own: self.is_seated(),
            lang: self.lang,
            title: self.subject(subject),
            kicker: meeting.map_or_else(|| msg::nav_decisions(self.lang), |m| self.thing(&m)),
            state: stands?,
            formula: decision.map(|_| msg::formula_so_decided(self.lang)),
            steps: match (question, decision) {
                (Some(q), _) => self.question_steps(q),
                (None, Some((_, d))) => vec![step(msg::step_adopted(self.lang), StepState::Done, Some(d.at), None)],
                (None, None) => vec![],
            },
            why: match (question, decision) {
                (Some(q), _) => self.question_why(id, q),
                (None, Some((_, d))) => self.decision_why(d),
                (None, None) => Why { sentence: String::new(), waiting: false, stopped: false },
            },
            facts: decision.map(|(_, d)| self.decision_facts(d)).unwrap_or_else(|| self.question_facts(question)),
            text: self.subject_text(subject),
            buttons: buttons.into_iter().flatten().collect(),
            objections: self.objection_lines(id),
            positions: self.positions(|p| matches!(&p.on, PositionOn::Decision { decision: d } if Some(*d) == answer)),
            zone: self.zone.clone(),
            rests,
        })
    }

    /// Returns the draft that a decision is on.
    #[must_use]
    pub fn decided_draft(&self, decision: &Id) -> Option<Id> {
        match &self.state().decisions.get(decision)?.subject {
            Subject::Text { version, .. } => self.state().versions.get(version).map(|(draft, _)| *draft),
            _ => None,
        }
    }

    fn subject_text(&self, subject: &Subject) -> Option<Line> {
        match subject {
            Subject::Text { version, .. } => {
                let line = Line::new(self.version_title(version), self.version_address(version)?);
                Some(line.below(self.version_name(self.state().version(version)?)))
            }
            Subject::Document { document } => {
                Some(Line::new(self.document_symbol(document), self.to(&format!("documents/{document}"))))
            }
            Subject::Rules { .. } => Some(Line::new(msg::nav_rulebook(self.lang), self.to("rulebook"))),
            Subject::Procedural { words } => Some(Line::new(words.get(self.lang), "")),
            Subject::Agenda { agenda } => {
                Some(Line::new(msg::subject_agenda(self.lang), self.to(&format!("agenda#a-{agenda}"))))
            }
            Subject::Report { report } => {
                Some(Line::new(self.subject(subject), self.to(&format!("agenda#r-{report}"))))
            }
            Subject::Programme { programme } => {
                Some(Line::new(self.subject(subject), self.to(&format!("agenda#p-{programme}"))))
            }
            _ => None,
        }
    }

    fn objection_lines(&self, question: &Id) -> Vec<Line> {
        let named = self.state().questions.get(question).into_iter().flat_map(|q| q.objections.values());
        let named = named.map(|by| Line::new(self.name(by), "").state(Tone::Stopped, msg::objection_heard(self.lang)));
        let heard = self.seen().objections(question).into_iter().filter(|h| !h.withdrawn).map(|h| {
            let title = h.by.as_ref().map_or_else(|| msg::objection_heard(self.lang), |by| self.name(by));
            let mut line = Line::new(title, self.to(&format!("record/{}", h.number)));
            line.below.extend([h.reason, h.wording].into_iter().flatten());
            line
        });
        named.chain(heard).collect()
    }

    /// Returns positions as lines.
    #[must_use]
    pub fn positions(&self, on: impl Fn(&Position) -> bool) -> Vec<Line> {
        let mut all: Vec<_> = self.state().positions.iter().filter(|(_, p)| on(p)).collect();
        all.sort_by_key(|(_, p)| p.number);
        let line = |(id, p): (&Id, &Position)| {
            let own = crate::lang::Lang::ALL.into_iter().find(|l| *l == self.lang && p.text.contains_key(l));
            let text = own.and_then(|l| p.text.get(&l)).or_else(|| p.text.values().next());
            let mut line = Line::new(self.name(&p.by), self.to(&format!("record/{}", p.number)));
            line = line.state(
                if p.withdrawn.is_some() { Tone::Closed } else { Tone::Half },
                msg::position_kind(self.lang, word(&p.kind)),
            );
            if !p.for_states.is_empty() {
                line = line.below(self.list(&p.for_states));
            }
            line.below.extend(text.cloned());
            let own = p.withdrawn.is_none() && self.seat.delegation() == Some(&p.by);
            line.acts([own
                .then(|| self.blank("withdraw_position", &format!("position={id}"), Weight::Plain))
                .flatten()])
        };
        all.into_iter().map(line).collect()
    }

    /// Returns the steps of a question.
    #[must_use]
    pub fn question_steps(&self, q: &Question) -> Vec<Step> {
        let lang = self.lang;
        let mut steps = vec![];
        if let Subject::Text { version, .. } = &q.subject
            && let Some(v) = self.state().version(version)
        {
            steps.push(step(msg::step_tabled(lang), StepState::Done, Some(v.at), self.version_address(version)));
        }
        let entry = self.to(&format!("record/{}", q.number));
        steps.push(step(msg::step_put(lang), StepState::Done, Some(q.put_at), Some(entry)));
        let standing = q.requests.values().any(|r| {
            matches!(
                r.state,
                nemcon_negotiation::state::RequestState::Standing | nemcon_negotiation::state::RequestState::HasFloor
            )
        });
        match &q.state {
            QuestionState::Decided { decision } => {
                let d = self.state().decisions.get(decision);
                let to = d.map(|d| self.to(&format!("record/{}", d.number)));
                steps.push(step(msg::step_gavel(lang), StepState::Done, d.map(|d| d.at), to));
            }
            QuestionState::Put => {
                if q.objections.is_empty() {
                    let state = if standing { StepState::Current } else { StepState::Done };
                    steps.push(step(msg::step_floor(lang), state, None, None));
                } else {
                    steps.push(step(msg::state_objection(lang), StepState::Stopped, None, None));
                }
                let ready = !standing && q.objections.is_empty();
                steps.push(step(
                    msg::step_gavel(lang),
                    if ready { StepState::Current } else { StepState::Ahead },
                    None,
                    None,
                ));
            }
            other => {
                steps.push(step(msg::question_state(lang, word(other)), StepState::Current, None, None));
                steps.push(step(msg::step_gavel(lang), StepState::Ahead, None, None));
            }
        }
        steps
    }

    /// Returns why a question stands where it stands.
    #[must_use]
    pub fn question_why(&self, id: &Id, q: &Question) -> Why {
        let lang = self.lang;
        let objection = !q.objections.is_empty() || self.seen().objections(id).iter().any(|h| !h.withdrawn);
        let standing = u64::try_from(self.standing_requests(&q.meeting, Some(id)).len()).unwrap_or(0);
        let why = |sentence, waiting, stopped| Why { sentence, waiting, stopped };
        match &q.state {
            QuestionState::Decided { decision } => match self.state().decisions.get(decision) {
                Some(d) => self.decision_why(d),
                None => why(msg::why_decided(lang), false, false),
            },
            QuestionState::Put if objection => why(msg::why_objection(lang), false, true),
            QuestionState::Put if standing > 0 => why(msg::why_requests(lang, standing), true, false),
            QuestionState::Put => why(msg::why_put(lang), true, false),
            QuestionState::Suspended => why(msg::why_suspended(lang), true, false),
            QuestionState::Deferred => why(msg::why_deferred(lang), true, false),
            QuestionState::Withdrawn => why(msg::why_withdrawn(lang), false, false),
        }
    }

    fn decision_why(&self, d: &Decision) -> Why {
        let lang = self.lang;
        let (sentence, waiting) = match d {
            Decision { set_aside: Some(_), .. } => (msg::why_set_aside(lang), false),
            Decision { crossed: 1.., .. } => (msg::why_crossed(lang), true),
            Decision { silence: Some(_), .. } => (msg::why_silence_kept(lang), false),
            _ => (msg::why_decided(lang), false),
        };
        Why { sentence, waiting, stopped: false }
    }

    fn question_facts(&self, q: Option<&Question>) -> Pairs {
        let Some(q) = q else { return vec![] };
        let mut facts: Pairs = vec![(msg::fact_at(self.lang), when(self.lang, stamp(q.put_at), &self.zone))];
        facts.extend(self.version_facts(&q.subject));
        facts
    }

    fn version_facts(&self, subject: &Subject) -> Pairs {
        match subject {
            Subject::Text { version, .. } => vec![(msg::fact_version(self.lang), html! { span.mono { (version) } })],
            _ => vec![],
        }
    }

    fn decision_facts(&self, d: &Decision) -> Pairs {
        let lang = self.lang;
        let mut facts: Pairs = vec![
            (msg::fact_decided_by(lang), html! { (msg::decided_by(lang, word(&d.by))) }),
            (msg::fact_at(lang), html! { time datetime=(d.at) { (self.moment(d.at)) } }),
            (msg::fact_presiding(lang), html! { (msg::office(lang, d.presiding.as_str())) }),
        ];
        if let Some((meeting, mode)) = &d.meeting {
            let to = self.to(&format!("meeting/{meeting}"));
            facts.push((msg::fact_meeting(lang), html! { a href=(to) { (self.thing(meeting)) } }));
            facts.push((msg::fact_mode(lang), html! { (msg::mode(lang, word(mode))) }));
        }
        if !d.languages.is_empty() {
            let names: Vec<_> = d.languages.iter().map(|l| msg::language_name(*l)).collect();
            facts.push((msg::fact_languages(lang), html! { @for n in &names { bdi { (n) } " " } }));
        }
        facts.extend(self.version_facts(&d.subject));
        facts.push((msg::fact_objection(lang), html! { (msg::formula_no_objection(lang)) }));
        facts
    }
}

/// Returns a step.
#[must_use]
pub fn step(label: String, state: StepState, at: Option<nemcon_negotiation::Instant>, to: Option<String>) -> Step {
    Step { label, state, at: at.map(stamp), to }
}
