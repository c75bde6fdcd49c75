//! The form of an act, filled with what the address says.

use nemcon_negotiation::{Audience, Content, Hash, Id, Refusal, audience};

pub(crate) use super::fields::inside;
use super::forms::{self, Form, Kind, Member};
use super::view::View;
use super::{fields, subjects};
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

/// Says whether a form is on something that the address must name and does not.
fn lacks(form: &Form, name: &str, query: &Said) -> bool {
    let wanted = |member: &Member| member.name == name && member.required && matches!(member.kind, Kind::Id);
    said(query, name).is_none() && form.members.iter().any(wanted)
}

impl View {
    /// Fills the form of an act under a fresh name; nothing if there is no form of that name.
    #[must_use]
    pub fn act_form(&self, act: &str, query: &Said, fresh: &Id) -> Option<ActForm> {
        let Some(form) = forms::of(act) else { return self.made_form(act, query, fresh) };
        let lang = self.lang;
        let on = self.about(act, query);
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
                    hidden.extend(fields::beside(self, form, member, query));
                }
            }
        }
        let mut rests = self.rests(&[]);
        rests.rules = Content::article_named(act).and_then(|a| self.cite(a, true)).into_iter().collect();
        let choices = self.form_choices(form, query);
        let chosen = !lacks(form, "meeting", query) && (act != "propose_programme" || !lacks(form, "session", query));
        Some(ActForm {
            lang,
            title: self.act_name(act),
            shut: self.why_shut(act),
            seat: self.frame_seat().name(lang),
            on,
            to: self.to(&format!("act/{act}")),
            hidden,
            is_ready: match act {
                "enter_for_delegation" => said(query, "act").and_then(forms::of).is_some(),
                "register_key" | "replace_key" => !shown.is_empty(),
                _ => chosen || choices.is_empty(),
            },
            choices,
            fields: shown,
            shown_first: form.shown_first,
            prepares: self.seat.delegation().is_some(),
            audience: audience_words(lang, act),
            rests,
        })
    }

    /// Says why this seat does no acts of that kind, if so.
    pub(super) fn why_shut(&self, act: &str) -> Option<String> {
        let (sender, group) = (self.sender.as_ref()?, self.state().group.as_deref()?);
        let row = nemcon_negotiation::authority::MATRIX.iter().find(|row| row.act == act)?;
        let delegate = sender.capacity == nemcon_negotiation::Capacity::Delegate;
        let refusal = if group.closed.is_some() {
            Refusal::GroupClosed {}
        } else if !row.capacities.contains(&self.capacity_of(sender, act)) {
            Refusal::WrongCapacity { capacity: sender.capacity }
        } else {
            let right = row.right.filter(|_| delegate)?;
            let kind = group.kind_of(&sender.by)?;
            let granted = self.state().rules.as_deref().is_some_and(|rules| rules.book.grants(kind, right));
            (!granted).then(|| Refusal::LacksRight { by: sender.by.clone(), right })?
        };
        Some(self.fact(&refusal))
    }

    /// Returns what the form is for, where it can be for several things: words, address, whether it is that now.
    fn form_choices(&self, form: &Form, query: &Said) -> Vec<(String, String, bool)> {
        let lang = self.lang;
        let chosen = said(query, "act");
        let within = (form.act == "enter_for_delegation").then(|| fields::inside(query));
        let query = within.as_ref().unwrap_or(query);
        let kept = |but: &[&str]| {
            let kept = query.iter().filter(|(name, _)| !but.contains(&name.as_str()) && !name.contains('.'));
            let kept = kept.filter(|(name, _)| {
                matches!(name.as_str(), "meeting" | "question" | "silence" | "draft" | "version" | "on" | "target")
                    || matches!(name.as_str(), "entry" | "position" | "decision" | "document" | "letter")
            });
            kept.map(|(name, value)| format!("{name}={value}&")).collect::<String>()
        };
        let to =
            |but: &[&str], name: &str, value: &str| self.to(&format!("do/{}?{}{name}={value}", form.act, kept(but)));
        if lacks(form, "meeting", query) {
            let one = |(id, title): (Id, String)| (title, to(&["meeting"], "meeting", &id.to_string()), false);
            let meetings = self.meetings_to_choose();
            if !meetings.is_empty() {
                return meetings.into_iter().map(one).collect();
            }
        }
        match form.act {
            "put_question" | "enter_room_decision" if said(query, "question").is_none() => {
                let now = subjects::subject_kind(query);
                let one = |k| (msg::subject_kind(lang, k), to(&["version"], "subject", k), k == now);
                subjects::open_kinds(self.state()).map(one).collect()
            }
            "record_resolution" => {
                let now = subjects::effect(query);
                let one = |k| (msg::resolution_does(lang, k), to(&[], "does", k), k == now);
                subjects::EFFECTS.into_iter().map(one).collect()
            }
            "enter_for_delegation" => {
                let all = forms::of_delegations(|name| said(query, name).is_some());
                all.into_iter().map(|act| (self.act_name(act), to(&[], "act", act), Some(act) == chosen)).collect()
            }
            "register_key" | "replace_key" => {
                let now = said(query, "form").or_else(|| said(query, "key.form")).or_else(|| said(query, "with.form"));
                let old = said(query, "key").map(|key| format!("key={key}&")).unwrap_or_default();
                ["ssh", "ed25519", "webauthn"]
                    .map(|form_word| {
                        let to = self.to(&format!("do/{}?{old}form={form_word}", form.act));
                        (super::fields::said_word(lang, "key-form", form_word), to, now == Some(form_word))
                    })
                    .to_vec()
            }
            "propose_programme" => {
                let now = said(query, "session").and_then(|id| id.parse::<Id>().ok());
                let one = |(id, title): (Id, String)| (title, to(&[], "session", &id.to_string()), now == Some(id));
                self.sessions_to_plan().into_iter().map(one).collect()
            }
            _ => vec![],
        }
    }

    /// Returns the meetings that are not over, those that are open first: on one of them the form is.
    fn meetings_to_choose(&self) -> Vec<(Id, String)> {
        let open = self.open_meetings();
        let mut ahead: Vec<_> = self.state().meetings.iter().filter(|(_, held)| !held.is_over()).collect();
        ahead.retain(|(id, _)| !open.iter().any(|(own, _)| own == *id));
        ahead.sort_by_key(|(id, held)| (held.from.at, **id));
        let all = open.into_iter().chain(ahead.into_iter().map(|(id, held)| (*id, held)));
        all.map(|(id, held)| (id, held.title.get(self.lang).to_owned())).collect()
    }

    fn back(&self, form: &Form, query: &Said, about: &str) -> String {
        // A page of this group may say that one comes back to it.
        let own = format!("{}/", self.to(""));
        if let Some(to) = said(query, "back").filter(|to| to.starts_with(&own)) {
            return to.to_owned();
        }
        match form.act {
            "table_draft" => self.to("texts"),
            "issue_revision" => {
                said(query, "draft").map_or_else(|| self.to("texts"), |d| self.to(&format!("texts/{d}")))
            }
            "open_silence" => self.to("silences"),
            "circulate_letter" => self.to("letters"),
            "register_document" => self.to("documents"),
            "schedule_meeting" | "schedule_session" => self.to("calendar"),
            "propose_agenda" | "propose_programme" | "set_milestone" | "move_milestone" | "reach_milestone"
            | "settle_follow_up" | "set_up_subgroup" | "end_subgroup" | "report_back" => self.to("agenda"),
            "show_balance" => self.to("balance"),
            "introduce_report" => {
                said(query, "draft").map_or_else(|| self.to("texts"), |d| self.to(&format!("texts/{d}/sections")))
            }
            "move_session" | "cancel_session" => self.to("calendar"),
            "name_facilitator"
            | "end_facilitation"
            | "invite"
            | "end_invitation"
            | "appoint_acting_chair"
            | "resume_chair"
            | "register_delegation"
            | "authorise_person"
            | "withdraw_person" => self.to("participants"),
            "register_member" | "change_member" | "submit_credentials" | "register_key" | "replace_key"
            | "revoke_key" => self.own_delegation(),
            "review_member" | "review_credentials" | "challenge_credentials" | "settle_challenge" => {
                let of = said(query, "of").or_else(|| said(query, "delegation"));
                of.map_or_else(|| self.to("participants"), |of| self.to(&format!("delegations/{of}")))
            }
            "disavow_act" => format!("{}/acts", self.own_delegation()),
            "enter_ruling" | "settle_appeal" | "appeal_ruling" => self.to("rulebook"),
            "receive_letter" => self.to("letters"),
            "enter_room_decision" | "certify_room_decision" => self.to("decisions"),
            "put_question" | "give_the_floor" => self.to("meeting"),
            "open_list" | "close_list" | "reopen_list" | "carry_list" | "inscribe" | "leave_list" | "say_alignment"
            | "place_speaker" | "substitute_speaker" | "say_from_afar" | "withdraw_motion" | "rule_on_motion"
            | "object_to_sounding" | "end_sounding" => self.to("meeting"),
            "name_host_country" | "report_visa" | "update_visa" | "comment_on_visa" | "raise_matter" => {
                self.to("access")
            }
            "open_round" => self.to("stakeholders"),
            "object_to_application" | "lift_objection" => {
                said(query, "round").map_or_else(|| about.to_owned(), |round| self.to(&format!("stakeholders/{round}")))
            }
            _ => about.to_owned(),
        }
    }

    /// Returns the fields of a member that the address or the form itself settles, if it does.
    pub(super) fn hidden_member(&self, member: &Member, query: &Said) -> Option<Vec<(String, String)>> {
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
            Kind::Listed => Some(pair(name, &self.listed_names(query).len().to_string())),
            Kind::Proposed => {
                let shown = self.proposed_names(query);
                Some(shown.into_iter().map(|one| (name.to_owned(), one)).collect())
            }
            Kind::Files => {
                let inside = format!("{name}.");
                Some(query.iter().filter(|(own, _)| own.starts_with(&inside)).cloned().collect())
            }
            Kind::Version => given.map(|version| pair(name, version)),
            Kind::Own => self.seat.delegation().map(|own| pair(name, own.as_str())),
            Kind::Act if name == "act" => Some(given.map(|act| pair(name, act)).unwrap_or_default()),
            Kind::Subject => {
                let question = said(query, "question").and_then(|q| q.parse::<Id>().ok());
                let subject = &self.state().questions.get(&question?)?.subject;
                let (value, mut pairs) = (serde_json::to_value(subject).ok()?, vec![]);
                subjects::flat("subject", &value, &mut pairs);
                Some(pairs)
            }
            _ => None,
        }
    }

    /// Returns what an act is about: title and address.
    fn about(&self, act: &str, query: &Said) -> Option<(String, String)> {
        /// They are about a session itself, the others that name one about access to it.
        const OF_SESSIONS: [&str; 4] = ["cancel_session", "move_session", "propose_programme", "schedule_meeting"];
        let id = |name: &str| said(query, name).and_then(|v| v.parse::<Id>().ok());
        if let Some(session) = id("session").filter(|_| OF_SESSIONS.contains(&act)) {
            return Some((self.thing(&session), self.to(&format!("sessions/{session}"))));
        }
        if let Some(found) = self.about_organization(query).or_else(|| self.about_access(query)) {
            return Some(found);
        }
        let line = |id: Id, path: &str| Some((self.thing(&id), self.to(&format!("{path}/{id}"))));
        if let Some(version) = said(query, "version").and_then(|v| v.parse::<Hash>().ok()) {
            return Some((self.version_title(&version), self.version_address(&version)?));
        }
        for (name, path) in [("proposal", "proposals"), ("on.proposal", "proposals")] {
            if let Some((id, held)) = id(name).and_then(|id| Some((id, self.seen().proposal(&id)?))) {
                return Some((self.proposal_title(&id, held), self.to(&format!("{path}/{id}"))));
            }
        }
        // What a delegation said of a proposal is a statement too, and has no page but its entry.
        if let Some(line) = id("statement").and_then(|id| self.said_of_text(&id)) {
            return Some((line.title, line.to));
        }
        for (name, path) in [
            ("silence", "silences"),
            ("question", "decisions"),
            ("draft", "texts"),
            ("on.draft", "texts"),
            ("of", "texts"),
            ("decision", "decisions"),
            ("meeting", "meeting"),
            ("document", "documents"),
            ("symbol.of", "documents"),
            ("letter", "letters"),
            ("statement", "statements"),
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

/// Says who will see an act.
#[must_use]
pub fn audience_words(lang: Lang, act: &str) -> String {
    match audience::of(act, "*") {
        Audience::Public if matches!(act, "register_member" | "change_member" | "review_member") => {
            msg::audience_member(lang)
        }
        Audience::Public if act == "submit_credentials" => msg::audience_credentials(lang),
        Audience::Public => msg::audience_public(lang),
        Audience::States => msg::audience_states(lang),
        Audience::Addressees => msg::audience_addressees(lang),
        Audience::Author if matches!(act, "break_silence" | "object" | "object_to_sounding") => {
            msg::audience_author(lang)
        }
        Audience::Author => msg::audience_author_only(lang),
    }
}

/// Returns what a form sent as its address says it.
pub fn said_again(pairs: &[(String, String)]) -> Said {
    let mut said: Said = pairs.to_vec();
    let found = |name: &str| pairs.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone());
    let chosen = found("subject.version").filter(|_| found("question").is_none());
    said.extend(chosen.map(|version| ("version".to_owned(), version)));
    if let Some(on) = found("on.on") {
        said.extend(found(&format!("on.{on}")).map(|target| ("target".to_owned(), target)));
        said.push(("on".to_owned(), on));
    }
    said
}
