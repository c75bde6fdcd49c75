//! Silence procedures.

use maud::html;
use nemcon_negotiation::state::{PositionOn, Silence, SilenceState};
use nemcon_negotiation::{Article, Id, ParagraphId};
use serde_json::json;

use super::decisions::step;
use super::lists::{Asked, Kind};
use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::common::{Line, Pairs, when};
use crate::pages::decisions::{Matters, SilencePage};
use crate::pieces::{Dial, Step, StepState, Tone, Weight, Why};

impl View {
    /// Fills the list of silence procedures.
    #[must_use]
    pub fn silences(&self, asked: &Asked) -> Matters {
        let found = self.window(Kind::Silences, asked, "silences");
        let of = |id: &Id| self.state().silences.get_key_value(id).filter(|(_, s)| s.state != SilenceState::Running);
        let settled: Vec<_> = found.ids.iter().filter_map(of).collect();
        let running = self.state().silences.iter().filter(|(_, s)| s.state == SilenceState::Running);
        let mut open: Vec<_> = running.collect();
        open.sort_by_key(|(_, s)| std::cmp::Reverse(s.number));
        let line = |(id, s): &(&Id, &Silence)| {
            let (tone, state) = self.silence_state(s);
            let line = Line::new(self.version_title(&s.version), self.to(&format!("silences/{id}"))).state(tone, state);
            match s.state {
                SilenceState::Running => line.deadline(self.deadline(s.deadline.at)),
                _ => line.below(dates::instant(self.lang, stamp(s.deadline.at), &self.zone)),
            }
        };
        Matters {
            lang: self.lang,
            silences: true,
            open: open.iter().map(line).collect(),
            settled: settled.iter().map(line).collect(),
            leaf: self.leaf(found, asked, "silences"),
            buttons: self.blank("open_silence", "", Weight::Plain).into_iter().collect(),
            rests: self.rests(&[Article::SilenceOpening, Article::SilenceBreaking]),
        }
    }

    /// Fills the page of a silence procedure.
    #[must_use]
    pub fn silence(&self, id: &Id) -> Option<SilencePage> {
        let s = self.state().silences.get(id)?;
        let lang = self.lang;
        let body = json!({ "silence": id });
        let on = format!("silence={id}");
        let running = s.state == SilenceState::Running;
        let mut buttons = vec![];
        if running {
            buttons.push(self.button("break_silence", &on, body.clone(), Weight::Grave));
            buttons.push(self.button("ask_more_time", &on, body.clone(), Weight::Plain));
            buttons.push(self.blank("ask_clarification", &on, Weight::Plain));
            buttons.push(self.blank("extend_silence", &on, Weight::Plain));
            if s.held {
                buttons.push(self.button("confirm_silence", &on, body.clone(), Weight::First));
            }
            buttons.push(self.blank("withdraw_silence", &on, Weight::Plain));
            buttons.push(self.button("close_silence", &on, body, Weight::Plain));
        } else if s.outcome_letter.is_none() {
            buttons.push(self.blank("announce_outcome", &on, Weight::Plain));
        }
        buttons.push(self.blank("take_position", &format!("on=silence&target={id}"), Weight::Plain));
        let by_other_means = format!("{on}&on=silence&target={id}");
        buttons.push(self.blank("enter_for_delegation", &by_other_means, Weight::Plain));
        let version = self.state().version(&s.version);
        let text = Line::new(self.version_title(&s.version), self.version_address(&s.version).unwrap_or_default());
        let mut rests = self.rests(&[Article::SilenceBreaking, Article::SilenceClosing]);
        rests.mandate = self.element(s.element.as_ref());
        rests.seal = self.seal(s.number);
        Some(SilencePage {
            id: id.to_string(),
            own: self.is_seated(),
            lang,
            title: self.version_title(&s.version),
            state: self.silence_state(s),
            dial: Dial { opened: stamp(s.opened_at), deadline: self.deadline(s.deadline.at), running },
            steps: self.silence_steps(s),
            why: self.silence_why(s),
            buttons: buttons.into_iter().flatten().collect(),
            who_may_break: msg::silence_who_may_break(lang),
            facts: self.silence_facts(s),
            text: version.map_or(text.clone(), |v| text.below(self.version_name(v))),
            heard: self.silence_heard(id, s),
            positions: self.positions(|p| matches!(&p.on, PositionOn::Silence { silence } if silence == id)),
            zone: self.zone.clone(),
            rests,
        })
    }

    fn silence_steps(&self, s: &Silence) -> Vec<Step> {
        let lang = self.lang;
        let entry = self.to(&format!("record/{}", s.number));
        let mut steps = vec![step(msg::step_silence_opened(lang), StepState::Done, Some(s.opened_at), Some(entry))];
        let (running, ended) = (msg::step_silence_running(lang), msg::step_silence_ended(lang));
        match &s.state {
            SilenceState::Running => {
                steps.push(step(running, StepState::Current, None, None));
                steps.push(step(ended, StepState::Ahead, None, None));
            }
            SilenceState::Kept { at } => {
                steps.push(step(ended, StepState::Done, Some(s.deadline.at), None));
                steps.push(step(msg::silence_state(lang, "kept"), StepState::Done, Some(*at), None));
            }
            SilenceState::Broken { at } => {
                steps.push(step(ended, StepState::Done, Some(s.deadline.at), None));
                steps.push(step(msg::step_silence_broken(lang), StepState::Stopped, Some(*at), None));
            }
            SilenceState::Withdrawn { at, .. } => {
                steps.push(step(msg::silence_state(lang, "withdrawn"), StepState::Stopped, Some(*at), None));
            }
        }
        let told = s.outcome_letter.is_some();
        steps.push(step(msg::step_outcome(lang), if told { StepState::Done } else { StepState::Ahead }, None, None));
        steps
    }

    fn silence_why(&self, s: &Silence) -> Why {
        let lang = self.lang;
        let why = |sentence, waiting, stopped| Why { sentence, waiting, stopped };
        match &s.state {
            SilenceState::Running if s.held => why(msg::why_silence_held(lang), true, false),
            SilenceState::Running => why(msg::why_silence_running(lang), true, false),
            SilenceState::Kept { .. } => why(msg::why_silence_kept(lang), false, false),
            SilenceState::Broken { .. } => why(msg::why_silence_broken(lang), false, true),
            SilenceState::Withdrawn { .. } => why(msg::why_withdrawn(lang), false, false),
        }
    }

    fn silence_facts(&self, s: &Silence) -> Pairs {
        let lang = self.lang;
        let letter = self.to(&format!("letters/{}", s.letter));
        let mut facts: Pairs = vec![
            (msg::fact_effect(lang), html! { (msg::silence_effect(lang, word(&s.effect))) }),
            (msg::fact_opened(lang), when(lang, stamp(s.opened_at), &self.zone)),
            (msg::fact_letter(lang), html! { a href=(letter) { (self.thing(&s.letter)) } }),
            (msg::fact_version(lang), html! { span.mono { (s.version) } }),
        ];
        if !s.extensions.is_empty() {
            facts.push((
                msg::fact_extensions(lang),
                html! { @for at in &s.extensions { div { (when(lang, stamp(*at), &self.zone)) } } },
            ));
        }
        facts
    }

    fn silence_heard(&self, id: &Id, s: &Silence) -> Vec<Line> {
        let lang = self.lang;
        let breaks = self.seen().breaks(id).into_iter().map(|b| {
            let on = self.paragraph_list(&s.version, &b.paragraphs);
            let title = b.by.as_ref().map_or_else(|| msg::step_silence_broken(lang), |by| self.name(by));
            let mut line = Line::new(title, self.to(&format!("record/{}", b.number))).below(on);
            if !b.in_time {
                line = line.state(Tone::Closed, msg::silence_break_late(lang));
            }
            line.below.extend([b.reason, b.wording].into_iter().flatten());
            line
        });
        let requests = self.seen().silence_requests(id).into_iter().map(|r| {
            let word = if r.more_time { msg::silence_more_time(lang) } else { msg::silence_clarification(lang) };
            let mut line =
                Line::new(self.name(&r.by), self.to(&format!("record/{}", r.number))).state(Tone::Open, word);
            line.below.extend(r.words.clone());
            line
        });
        breaks.chain(requests).collect()
    }

    /// Returns paragraphs by their printed numbers in a version.
    #[must_use]
    pub fn paragraph_list(&self, version: &nemcon_negotiation::Hash, paragraphs: &[ParagraphId]) -> String {
        if paragraphs.is_empty() {
            return msg::silence_break_on_whole(self.lang);
        }
        let Some(v) = self.state().version(version) else { return String::new() };
        let numbers = nemcon_negotiation::text::numbers(&v.nodes);
        let number = |id: &ParagraphId| {
            let place = v.nodes.iter().position(|n| n.id == *id)?;
            numbers[place].map(|n| msg::paragraph_number(self.lang, n.to_string()))
        };
        let named: Vec<_> = paragraphs.iter().filter_map(number).collect();
        named.join(if self.lang == crate::lang::Lang::Ar { "، " } else { ", " })
    }
}
