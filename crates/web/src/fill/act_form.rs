//! The form of an act, filled with what the address says.

use nemcon_negotiation::{Article, Audience, Hash, Id, audience};

use super::fields;
use super::forms::{self, Form, Kind, Member};
use super::view::View;
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::ActForm;

/// What the address says: name and value.
pub type Said = Vec<(String, String)>;

/// Returns the first value of a name.
#[must_use]
pub fn said<'a>(query: &'a Said, name: &str) -> Option<&'a str> {
    query.iter().find(|(n, _)| n == name).map(|(_, v)| v.trim()).filter(|v| !v.is_empty())
}

impl View {
    /// Fills the form of an act under a fresh name; nothing if there is no form of that name.
    #[must_use]
    pub fn act_form(&self, act: &str, query: &Said, fresh: &Id) -> Option<ActForm> {
        let form = forms::of(act)?;
        let lang = self.lang;
        let on = self.about(query);
        let back = on.as_ref().map_or_else(|| self.to(""), |(_, to)| to.clone());
        let mut hidden =
            vec![("act_id".to_owned(), fresh.to_string()), ("back".to_owned(), self.back(form, query, &back))];
        if form.shown_first {
            hidden.push(("preview".to_owned(), "1".to_owned()));
        }
        let mut shown = Vec::new();
        for member in form.members {
            match self.hidden_member(member, query) {
                Some(pairs) => hidden.extend(pairs),
                None => {
                    shown.extend(fields::of(self, member, query));
                    hidden.extend(fields::beside(self, form, member));
                }
            }
        }
        let mut rests = self.rests(&[]);
        rests.rules = article_of(act).and_then(|a| self.cite(a, true)).into_iter().collect();
        Some(ActForm {
            lang,
            title: self.act_name(act),
            seat: self.frame_seat().name(lang),
            on,
            to: self.to(&format!("act/{act}")),
            hidden,
            fields: shown,
            shown_first: form.shown_first,
            audience: audience_words(lang, act),
            rests,
        })
    }

    fn back(&self, form: &Form, query: &Said, about: &str) -> String {
        match form.act {
            "table_draft" => self.to("texts"),
            "issue_revision" => {
                said(query, "draft").map_or_else(|| self.to("texts"), |d| self.to(&format!("texts/{d}")))
            }
            "open_silence" => self.to("silences"),
            "circulate_letter" => self.to("letters"),
            "register_document" => self.to("documents"),
            "schedule_meeting" | "schedule_session" => self.to("calendar"),
            "put_question" | "give_the_floor" => self.to("meeting"),
            _ => about.to_owned(),
        }
    }

    /// Returns the fields of a member that the address or the form itself settles, if it does.
    fn hidden_member(&self, member: &Member, query: &Said) -> Option<Vec<(String, String)>> {
        let name = member.name;
        let pair = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
        let given = said(query, name);
        match member.kind {
            Kind::Id | Kind::Number | Kind::FlagHidden => Some(match (name, given) {
                (_, Some(value)) => pair(name, value),
                ("seen", None) => pair("seen", &self.snapshot.size().to_string()),
                ("put", None) => {
                    let question = said(query, "question").and_then(|q| q.parse::<Id>().ok());
                    let put = question.and_then(|q| self.state().questions.get(&q)).map(|q| q.number);
                    put.map(|n| pair("put", &n.to_string())).unwrap_or_default()
                }
                _ => vec![],
            }),
            Kind::Target => {
                let (on, target) = (said(query, "on")?, said(query, "target")?);
                Some(vec![("on.on".to_owned(), on.to_owned()), (format!("on.{on}"), target.to_owned())])
            }
            Kind::Fixed(word) => Some(pair(name, word)),
            Kind::Version => given.map(|version| pair(name, version)),
            Kind::Subject => said(query, "version").map(|version| {
                let mut pairs = pair("subject.on", "text");
                pairs.extend(pair("subject.version", version));
                pairs
            }),
            _ => None,
        }
    }

    /// Returns what an act is about: title and address.
    fn about(&self, query: &Said) -> Option<(String, String)> {
        let id = |name: &str| said(query, name).and_then(|v| v.parse::<Id>().ok());
        let line = |id: Id, path: &str| Some((self.thing(&id), self.to(&format!("{path}/{id}"))));
        if let Some(version) = said(query, "version").and_then(|v| v.parse::<Hash>().ok()) {
            return Some((self.version_title(&version), self.version_address(&version)?));
        }
        for (name, path) in [
            ("silence", "silences"),
            ("question", "decisions"),
            ("draft", "texts"),
            ("decision", "decisions"),
            ("meeting", "meeting"),
        ] {
            if let Some(id) = id(name) {
                return line(id, path);
            }
        }
        let path = match said(query, "on") {
            Some("draft") => "texts",
            Some("silence") => "silences",
            _ => "decisions",
        };
        line(id("target")?, path)
    }
}

/// Returns the article under which acts of this name are admitted.
fn article_of(act: &str) -> Option<nemcon_negotiation::Article> {
    Some(match act {
        "break_silence" | "ask_more_time" | "ask_clarification" => Article::SilenceBreaking,
        "open_silence" | "withdraw_silence" => Article::SilenceOpening,
        "extend_silence" => Article::SilenceExtension,
        "confirm_silence" => Article::SilenceOutage,
        "close_silence" | "announce_outcome" => Article::SilenceClosing,
        "object" | "withdraw_objection" => Article::Consensus,
        "gavel" | "rule_on_request" => Article::Gavel,
        "put_question" | "suspend_question" | "resume_question" | "defer_question" | "withdraw_question" => {
            Article::Question
        }
        "ask_for_the_floor" | "let_it_pass" | "give_the_floor" | "ask_for_time" => Article::Floor,
        "take_position" | "withdraw_position" => Article::Positions,
        "table_draft" | "issue_revision" => Article::Texts,
        "add_language_version" => Article::Languages,
        "register_document" => Article::Documents,
        "circulate_letter" => Article::Letters,
        "ask_correction" | "answer_correction" => Article::Corrections,
        "confirm_entry" | "dispute_entry" => Article::OtherMeans,
        "schedule_meeting" | "schedule_session" => Article::Calendar,
        _ => Article::Conduct,
    })
}

/// Says who will see an act.
#[must_use]
pub fn audience_words(lang: Lang, act: &str) -> String {
    match audience::of(act, "*") {
        Audience::Public => msg::audience_public(lang),
        Audience::States => msg::audience_states(lang),
        Audience::Addressees => msg::audience_addressees(lang),
        Audience::Author if matches!(act, "break_silence" | "object") => msg::audience_author(lang),
        Audience::Author => msg::audience_author_only(lang),
    }
}
