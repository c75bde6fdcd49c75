//! The record and its entries.

use maud::{Markup, html};
use nemcon_negotiation::{Act, Admission, Id, Opened};
use serde_json::Value;

use super::view::{View, stamp, word};
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::{Pairs, Rests, when};
use crate::pages::overview::EntryLine;
use crate::pages::record::EntryPage;
use crate::pieces::Weight;

/// An entry as it was read from its bytes.
pub enum Read {
    /// Open: its admission and act.
    Open(Box<(Admission, Act)>),
    /// Closed, and not open to this seat.
    Closed,
    /// Closed, but what happened is open to all States.
    Summary(Value),
}

/// A press that was on its way for no longer than this was not kept, in milliseconds.
const ON_ITS_WAY: i64 = 2_000;

/// Returns when an act was done that a desk kept until it had a line.
fn kept_until_later(admission: &Admission, act: &Act) -> Option<nemcon_negotiation::Instant> {
    act.done_at.filter(|done| done.plus_millis(ON_ITS_WAY) < admission.received)
}

impl View {
    /// Reads the bytes of an entry as this seat may see it.
    #[must_use]
    pub fn read_entry(&self, number: u64, bytes: &[u8]) -> Read {
        match self.seen().opened(number) {
            Some(Opened::Full { admission, act }) => return Read::Open(Box::new((admission.clone(), act.clone()))),
            Some(Opened::States(summary)) => return Read::Summary(summary.clone()),
            None => {}
        }
        let mut lines = bytes.split_inclusive(|b| *b == b'\n');
        let admission = lines.next().and_then(|line| Admission::parse(line).ok());
        let act = lines.next().and_then(|line| Act::parse(line.trim_ascii_end()).ok());
        match (admission, act) {
            (Some(admission), Some(act)) => Read::Open(Box::new((admission, act))),
            _ => Read::Closed,
        }
    }

    /// Returns an entry as one line.
    #[must_use]
    pub fn entry_line(&self, number: u64, bytes: &[u8]) -> EntryLine {
        let to = self.to(&format!("record/{number}"));
        match self.read_entry(number, bytes) {
            Read::Open(read) => {
                let (at, done) = (Some(stamp(read.0.recorded)), kept_until_later(&read.0, &read.1).map(stamp));
                EntryLine { number, at, done, words: self.entry_words(&read.1), to }
            }
            Read::Summary(summary) => {
                let act = summary.get("act").and_then(Value::as_str).unwrap_or_default();
                EntryLine { number, at: None, done: None, words: self.act_name(act), to }
            }
            Read::Closed => EntryLine { number, at: None, done: None, words: msg::entry_closed(self.lang), to },
        }
    }

    fn entry_words(&self, act: &Act) -> String {
        msg::plain(&msg::entry_by(self.lang, self.act_name(act.content.name()), self.name(&act.by)))
    }

    /// Fills the page of an entry.
    #[must_use]
    pub fn entry(&self, number: u64, bytes: &[u8]) -> EntryPage {
        let lang = self.lang;
        let read = self.read_entry(number, bytes);
        let (words, closed, facts, members) = match &read {
            Read::Open(read) => {
                let (admission, act) = &**read;
                let facts = self.entry_facts(admission, act).into_iter().chain(self.signers(admission, act, bytes));
                (self.entry_words(act), false, facts.collect(), self.members(act.content.name(), &act.content.body()))
            }
            Read::Summary(summary) => {
                let act = summary.get("act").and_then(Value::as_str).unwrap_or_default();
                (self.act_name(act), true, vec![], self.members(act, summary))
            }
            Read::Closed => (msg::entry_closed(lang), true, vec![], vec![]),
        };
        let rule = match &read {
            Read::Open(read) => self.cite(read.0.rule, true),
            _ => None,
        };
        let rests = Rests { rules: rule.into_iter().collect(), seal: self.seal(number), ..Rests::default() };
        let neighbour = |n: u64| (n > 0 && n <= self.snapshot.size()).then(|| self.to(&format!("record/{n}")));
        EntryPage {
            lang,
            number,
            words,
            closed,
            buttons: self.blank("ask_correction", &format!("entry={number}"), Weight::Plain).into_iter().collect(),
            facts,
            members,
            bytes: String::from_utf8_lossy(bytes).into_owned(),
            neighbours: (neighbour(number - 1), neighbour(number + 1)),
            rests,
        }
    }

    fn entry_facts(&self, admission: &Admission, act: &Act) -> Pairs {
        let lang = self.lang;
        let at = |instant| when(lang, stamp(instant), &self.zone);
        let mut facts: Pairs = vec![
            (msg::fact_act(lang), html! { (self.act_name(act.content.name())) }),
            (msg::fact_by(lang), html! { (self.name(&act.by)) }),
            (msg::fact_capacity(lang), html! { (msg::capacity(lang, act.capacity.word())) }),
            (msg::fact_received(lang), at(admission.received)),
            (msg::fact_recorded(lang), at(admission.recorded)),
        ];
        if let Some(done) = kept_until_later(admission, act) {
            facts.push((msg::fact_done(lang), at(done)));
        }
        if let Some(happened) = admission.happened.filter(|_| act.content.happened().is_some()) {
            facts.push((msg::fact_happened(lang), at(happened)));
        }
        if let Some(rule) = self.cite(admission.rule, false) {
            facts.push((
                msg::fact_rule(lang),
                html! { a href=(rule.to) { (msg::rule_number(lang, &rule.number)) } " " (rule.title) },
            ));
        }
        if !admission.outcome.flags.is_empty() {
            let flags: Vec<_> = admission.outcome.flags.iter().map(|f| msg::flag(lang, word(f))).collect();
            facts.push((msg::fact_flags(lang), html! { @for f in &flags { div { (f) } } }));
        }
        facts
    }

    /// Returns with which keys of the delegation the act was signed, and with which it was confirmed later.
    fn signers(&self, admission: &Admission, act: &Act, bytes: &[u8]) -> Pairs {
        let lang = self.lang;
        let key = |id: &Id, number: Option<u64>| {
            let held = self.state().delegations.get(&act.by).and_then(|held| held.keys.get(id));
            let title = held.map(|held| self.key_title(&act.by, id, held)).unwrap_or_default();
            let to = number.or(held.map(|held| held.number)).map(|number| self.to(&format!("record/{number}")));
            html! { div { @match &to { Some(to) => { a href=(to) { (title) } }, None => { (title) } } } }
        };
        let mut facts: Pairs = vec![];
        let lines = nemcon_record::entry::Entry::parse(bytes).is_ok_and(|entry| entry.is_signed());
        if !admission.signed.is_empty() {
            let keys: Vec<_> = admission.signed.iter().map(|id| key(id, None)).collect();
            facts.push((msg::fact_signed(lang), html! { @for key in &keys { (key) } }));
        } else if lines {
            facts.push((msg::fact_signed(lang), html! { (msg::signed_unknown(lang)) }));
        }
        let later = self.seen().confirmed_by(&act.id).into_iter().filter(|(_, by)| *by != act.id);
        let number = |by: &Id| self.snapshot.act(by).map(|(number, _)| number);
        let later: Vec<_> = later.map(|(id, by)| key(&id, number(&by))).collect();
        let another = self.seen().wants_a_key(&act.id) && !self.seen().confirmed_by(&act.id).is_empty();
        if !later.is_empty() || another {
            let more = another.then(|| msg::act_key_wanted_another_what(lang));
            let words = html! { @for key in &later { (key) } @if let Some(more) = &more { p.soft { (more) } } };
            facts.push((msg::fact_confirmed(lang), words));
        }
        facts
    }

    /// Returns the members of an act with their names, as people read them.
    #[must_use]
    pub fn members(&self, act: &str, body: &Value) -> Pairs {
        let members = body.as_object().into_iter().flatten();
        members.map(|(name, value)| self.named_member(act, name, value)).collect()
    }

    /// Returns a member of an act, by its path in the body, with its name. Whom something is told to is a word of its own: the same member is
    /// the end of a meeting elsewhere.
    fn named_member(&self, act: &str, path: &str, value: &Value) -> (String, Markup) {
        let lang = self.lang;
        let audience = |words: String| (msg::member_name(lang, "audience"), html! { (words) });
        let (within, name) = path.rsplit_once('.').unwrap_or(("", path));
        match (within, name, value.as_str()) {
            (_, "to", Some("chair")) => audience(msg::capacity(lang, "chair")),
            (_, "to", Some(told @ ("states" | "public"))) => audience(msg::seen_by(lang, told)),
            ("report.outcomes", ..) => (msg::visa_cause(lang, name), self.member(act, path, value)),
            ("report.instead", ..) => (msg::visa_instead(lang, name), self.member(act, path, value)),
            _ => {
                let of_language = Lang::from_tag(name).map(msg::language_name);
                let words = of_language.unwrap_or_else(|| msg::member_name(lang, name));
                (words, self.member(act, path, value))
            }
        }
    }

    /// Returns the value of a member as people read it: what the form of the act or a title says in words, all else as it stands.
    fn member(&self, act: &str, path: &str, value: &Value) -> Markup {
        match value {
            Value::String(text) => {
                if let Some(words) = super::fields::word_in_form(self.lang, act, path, text) {
                    return html! { (words) };
                }
                if let Ok(id) = text.parse::<nemcon_negotiation::Id>() {
                    return html! { (self.thing(&id)) };
                }
                if let Ok(at) = text.parse::<nemcon_negotiation::Instant>() {
                    return when(self.lang, stamp(at), &self.zone);
                }
                if let Ok(hash) = text.parse::<nemcon_negotiation::Hash>() {
                    return html! { span.mono { (hash) } };
                }
                match text.parse::<nemcon_negotiation::Code>() {
                    Ok(code) if self.names.contains_key(&code) => html! { (self.name(&code)) },
                    _ => html! { bdi { (text) } },
                }
            }
            Value::Object(map) if map.contains_key("_sd") => html! { span.soft { (msg::member_closed(self.lang)) } },
            Value::Object(map) => {
                html! { dl.pairs { @for (k, v) in map.iter().map(|(k, v)| self.named_member(act, &format!("{path}.{k}"), v)) { dt { (k) } dd { (v) } } } }
            }
            Value::Array(all) => html! { ul { @for v in all { li { (self.member(act, path, v)) } } } },
            Value::Null => html! {},
            Value::Bool(true) => html! { (msg::matrix_yes(self.lang)) },
            Value::Bool(false) => html! { (msg::matrix_no(self.lang)) },
            other => html! { span.num { (other.to_string()) } },
        }
    }
}
