//! Stakeholders: rounds of accreditation as each seat sees them, and an organization's own page.

use maud::html;
use nemcon_negotiation::state::{
    AccreditationObjection, Application, Inquiry, ObjectionTold, Round, RoundCounts, Standing, To,
};
use nemcon_negotiation::{Article, Capacity, Id, Seat};

use super::act_form::{Said, said};
use super::view::{View, stamp, word};
use crate::lang::Lang;
use crate::msg;
use crate::pages::applicant::{ApplicantPage, Next};
use crate::pages::common::{Line, Pairs, Rests, when};
use crate::pages::stakeholders::{ApplicationPage, Chooser, RoundPage, RoundsPage};
use crate::pieces::{self, Button, Tone, Weight};

fn id(query: &Said, name: &str) -> Option<Id> {
    said(query, name).and_then(|value| value.parse().ok())
}

/// Where a round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Organizations apply.
    Applications,
    /// The secretariat puts the list together.
    Review,
    /// The list is under silence.
    Silence,
    /// The silence is over.
    Outcome,
    /// Concluded.
    Concluded,
}

/// Sorts applications by the names of the organizations; of one organization the newest is first.
pub(super) fn in_order(lang: Lang, applications: &mut [(&Id, Application)]) {
    applications.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
    crate::collate::sort_by(lang, applications, |(_, held)| &held.facts.name);
}

impl View {
    /// Says whether the section of stakeholders shows this seat anything.
    #[must_use]
    pub fn sees_stakeholders(&self) -> bool {
        let rules = self.state().rules.as_deref().map(|rules| &rules.book);
        let adopted = rules.and_then(|book| book.word("stakeholder_modalities")).is_some();
        let article = rules.is_some_and(|book| book.article(Article::Stakeholders).is_some());
        !self.state().rounds.is_empty() || adopted || (article && self.is_seated())
    }

    /// Returns what an act on an application or a round is about: title and address.
    pub(super) fn about_organization(&self, query: &Said) -> Option<(String, String)> {
        if let Some((id, held)) = id(query, "application").and_then(|id| self.application(&id)) {
            return Some((held.facts.name, self.to(&format!("stakeholders/{}/{id}", held.round))));
        }
        let round = id(query, "round")?;
        self.state().rounds.get(&round)?;
        Some((self.round_title(&round), self.to(&format!("stakeholders/{round}"))))
    }

    /// Returns what a round is called.
    #[must_use]
    pub fn round_title(&self, round: &Id) -> String {
        let number = self.state().rounds.get(round).map_or(0, |held| held.number);
        let place = self.state().rounds.values().filter(|held| held.number <= number).count();
        msg::plain(&msg::round_title(self.lang, place.to_string()))
    }

    pub(super) fn stage(&self, round: &Round) -> Stage {
        match &round.list {
            _ if round.concluded.is_some() => Stage::Concluded,
            Some(list) if list.closed.is_some() => Stage::Outcome,
            Some(_) => Stage::Silence,
            None if self.at <= round.until.at => Stage::Applications,
            None => Stage::Review,
        }
    }

    fn round_state(&self, round: &Round) -> (Tone, String) {
        let (tone, name) = match self.stage(round) {
            Stage::Applications => (Tone::Open, "applications"),
            Stage::Review => (Tone::Half, "review"),
            Stage::Silence => (Tone::Waiting, "silence"),
            Stage::Outcome => (Tone::Half, "outcome"),
            Stage::Concluded => (Tone::Closed, "concluded"),
        };
        (tone, msg::round_state(self.lang, name))
    }

    fn round_until(&self, round: &Round) -> Option<pieces::Deadline> {
        match (self.stage(round), &round.list) {
            (Stage::Applications, _) => Some(self.deadline(round.until.at)),
            (Stage::Silence, Some(list)) => Some(self.deadline(list.deadline.at)),
            _ => None,
        }
    }

    /// Fills the page of all rounds.
    #[must_use]
    pub fn stakeholders(&self) -> RoundsPage {
        let lang = self.lang;
        let state = self.state();
        let mut rounds: Vec<_> = state.rounds.iter().collect();
        rounds.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
        let rounds = rounds.into_iter().map(|(id, held)| {
            let (tone, words) = self.round_state(held);
            let line = Line::new(self.round_title(id), self.to(&format!("stakeholders/{id}"))).state(tone, words);
            let line = match &held.session {
                Some(session) => line.below(msg::plain(&msg::round_for(lang, self.thing(session)))),
                None => line,
            };
            match self.round_until(held) {
                Some(until) => line.deadline(until),
                None => line,
            }
        });
        let book = state.rules.as_deref().map(|rules| &rules.book);
        let modalities = book.and_then(|book| book.word("stakeholder_modalities"));
        let mut names: Vec<String> = state.accredited.values().map(|held| held.name.clone()).collect();
        crate::collate::sort_by(lang, &mut names, |name| name);
        let meeting = self.deciding_meeting().map(|(meeting, _)| format!("meeting={meeting}&subject=overlay"));
        let put = meeting.and_then(|on| self.blank("put_question", &on, Weight::Plain));
        let put = put.filter(|_| self.seat.is_chair()).map(|button| button.called(msg::modalities_put(lang)));
        RoundsPage {
            lang,
            modalities: modalities.map(|name| msg::rule_value_word(lang, name)),
            rounds: rounds.collect(),
            names,
            buttons: [modalities.and_then(|_| self.blank("open_round", "", Weight::First)), put]
                .into_iter()
                .flatten()
                .collect(),
            rests: self.rests(&[Article::Stakeholders, Article::Accreditation]),
        }
    }

    /// Fills the page of a round for whoever looks, with a part of its applications.
    #[must_use]
    pub fn round_page(&self, id: &Id, part: usize) -> Option<RoundPage> {
        let lang = self.lang;
        let seen = self.seen().round(id)?;
        let round = seen.round;
        let stage = self.stage(round);
        let mut applications: Vec<_> =
            self.seen().applications().into_iter().filter(|(_, held)| held.round == *id).collect();
        in_order(lang, &mut applications);
        let disclosures = self.seat.is_chair().then(|| self.disclosures(id, &applications));
        let to = |n: usize| self.to(&format!("stakeholders/{id}?part={n}"));
        let (applications, parts) = super::proposals::part_of(applications, part, to);
        let is_state = self.seat.is_state(&self.snapshot.proceedings);
        let counts = round.concluded.as_ref().map(|(_, counts)| *counts).or_else(|| self.seen().counts_now(id));
        Some(RoundPage {
            lang,
            title: self.round_title(id),
            state: self.round_state(round),
            until: self.round_until(round),
            facts: self.round_facts(round),
            apply: (stage == Stage::Applications && !self.is_seated())
                .then(|| self.to(&format!("stakeholders/{id}/apply"))),
            buttons: self.round_buttons(id, round, stage),
            chooser: self.chooser(id, round, stage),
            counts: counts.map(|counts| self.counts(counts, stage)).unwrap_or_default(),
            counts_final: round.concluded.is_some(),
            accredited: seen.accredited.iter().map(|(name, _)| (*name).to_owned()).collect(),
            proposed: seen.proposed.to_vec(),
            head: match () {
                () if self.seat.is_office() => Some(msg::round_desk(lang)),
                () if is_state => Some(msg::round_list(lang)),
                () => None,
            },
            what: (is_state && stage == Stage::Silence).then(|| msg::round_list_what(lang)),
            applications: applications.iter().map(|(id, held)| self.application_line(id, held, stage)).collect(),
            parts,
            inquiries: self.inquiry_lines(id),
            sees_inquiries: self.seat.is_chair() || is_state,
            disclosures,
            rests: Rests {
                seal: self.seal(round.number),
                ..self.rests(&[Article::Stakeholders, Article::Accreditation])
            },
        })
    }

    fn round_facts(&self, round: &Round) -> Pairs {
        let lang = self.lang;
        let terms = &round.terms;
        let said = |name: &str| html! { (msg::rule_value_word(lang, name)) };
        let mut facts: Pairs = vec![(msg::rule_value_name(lang, "stakeholder_modalities"), said(&terms.modalities))];
        if let Some(session) = &round.session {
            facts.push((msg::member_name(lang, "session"), html! { (self.thing(session)) }));
        }
        facts.push((msg::round_applications_until(lang), when(lang, stamp(round.until.at), &self.zone)));
        if let Some(list) = &round.list {
            facts.push((msg::round_silence_until(lang), when(lang, stamp(list.deadline.at), &self.zone)));
            let to = self.to(&format!("letters/{}", list.letter));
            facts.push((msg::member_name(lang, "letter"), html! { a href=(to) { (self.thing(&list.letter)) } }));
        }
        let learned = [
            ("accreditation_states_learn", word(&terms.states)),
            ("accreditation_applicants_learn", word(&terms.applicants)),
            ("accreditation_public_list", word(&terms.public)),
        ];
        facts.extend(learned.into_iter().map(|(name, value)| (msg::rule_value_name(lang, name), said(&value))));
        facts
    }

    /// Whom nobody has taken in yet is not "not accredited" before the silence is over.
    fn counts(&self, counts: RoundCounts, stage: Stage) -> Vec<(String, u64)> {
        let over = matches!(stage, Stage::Outcome | Stage::Concluded);
        let all = [
            ("applied", counts.applied),
            ("accredited", counts.accredited),
            ("not_accredited", counts.not_accredited),
            ("in_status", counts.in_status),
        ];
        let all = all.into_iter().filter(|(name, _)| over || matches!(*name, "applied" | "in_status"));
        all.map(|(name, n)| (msg::round_count(self.lang, name), n)).collect()
    }

    fn round_buttons(&self, id: &Id, round: &Round, stage: Stage) -> Vec<Button> {
        let on = format!("round={id}");
        let made = |act: &str, weight| {
            let query = vec![("round".to_owned(), id.to_string())];
            self.button(act, &on, self.made(act, &query)?, weight)
        };
        let mut all = vec![];
        if stage == Stage::Review {
            all.push(self.blank("circulate_list", &on, Weight::First));
            all.push(self.blank("circulate_letter", "", Weight::Plain).filter(|_| self.seat.is_chair()));
        }
        if stage == Stage::Outcome && !round.terms.body_decides {
            all.push(made("accredit", Weight::First));
        }
        if matches!(stage, Stage::Review | Stage::Outcome) {
            all.push(made("conclude_round", Weight::Plain));
        }
        if round.list.is_some() {
            let ask = self.button("ask_about_objections", &on, serde_json::json!({ "round": id }), Weight::Plain);
            all.push(ask.filter(|_| self.seat.is_state(&self.snapshot.proceedings)));
        }
        all.into_iter().flatten().chain(self.many_buttons(id)).collect()
    }

    /// What the Chair chooses where the body decides: its decision, and whom it lets take part.
    fn chooser(&self, id: &Id, round: &Round, stage: Stage) -> Option<Chooser> {
        if !(self.seat.is_chair() && stage == Stage::Outcome && round.terms.body_decides) {
            return None;
        }
        let all = self.seen().applications().into_iter();
        let open = all.filter(|(_, held)| held.round == *id && held.standing == Standing::Listed);
        let open = open.filter(|(_, held)| !self.state().accredited.contains_key(&held.by));
        Some(Chooser {
            to: self.to("do/accredit"),
            round: id.to_string(),
            decisions: super::choices::decisions(self),
            organizations: open.map(|(_, held)| (held.by.to_string(), held.facts.name)).collect(),
            label: self.act_name("accredit"),
        })
    }

    /// Returns how an application stands, for whoever sees it: once accredited it is that.
    fn application_state(&self, held: &Application) -> (Tone, String) {
        if self.state().accredited.contains_key(&held.by) {
            return (Tone::Agreed, msg::application_accredited(self.lang));
        }
        let tone = match held.standing {
            Standing::Open => Tone::Waiting,
            Standing::Approved | Standing::Listed => Tone::Open,
            Standing::Returned => Tone::Half,
            Standing::Rejected | Standing::Withdrawn => Tone::Closed,
        };
        (tone, msg::standing_name(self.lang, word(&held.standing)))
    }

    fn application_line(&self, id: &Id, held: &Application, stage: Stage) -> Line {
        let lang = self.lang;
        let (tone, state) = self.application_state(held);
        let line = Line::new(held.facts.name.clone(), self.to(&format!("stakeholders/{}/{id}", held.round)));
        let mut line = line.state(tone, state).below(msg::track_name(lang, word(&held.facts.track)));
        let objections = self.seen().objections_to(id);
        let standing = objections.iter().filter(|objection| objection.stands()).count();
        if self.seat.is_chair() && standing > 0 {
            line = line.below(msg::plain(&msg::application_objections(lang, standing.to_string())));
        } else if standing > 0 {
            line = line.below(msg::application_own_objection(lang));
        }
        line.acts(self.application_acts(id, held, stage))
    }

    /// Says whether an organization whose application was rejected has another in the round that stands.
    fn applied_anew(&self, id: &Id, held: &Application) -> bool {
        let stands = |other: &Application| !matches!(other.standing, Standing::Withdrawn | Standing::Rejected);
        let anew = |(known, other): &(&Id, Application)| {
            *known != id && other.by == held.by && other.round == held.round && stands(other)
        };
        held.standing == Standing::Rejected && self.seen().applications().iter().any(anew)
    }

    /// What this seat may do about an application.
    fn application_acts(&self, id: &Id, held: &Application, stage: Stage) -> Vec<Option<Button>> {
        let on = format!("round={}&application={id}", held.round);
        let plain = |act: &str, on: &str| self.blank(act, on, Weight::Plain);
        let taken = self.state().accredited.contains_key(&held.by);
        if self.seat.is_chair() {
            let may = self.may_step("tell_applicant", id, held, stage);
            return vec![may.then(|| plain("tell_applicant", &on)).flatten()];
        }
        if matches!(self.seat, Seat::Taken { capacity: Capacity::Secretariat, .. }) {
            let open = !taken
                && !matches!(held.standing, Standing::Listed | Standing::Withdrawn)
                && matches!(stage, Stage::Applications | Stage::Review);
            let review = (open && !self.applied_anew(id, held))
                .then(|| plain("review_application", &format!("application={id}&of={}", held.by)));
            let steps = ["admit_in_status", "list_application"].into_iter();
            let next = steps.filter(|step| self.may_step(step, id, held, stage)).find_map(|step| plain(step, &on));
            return vec![next, review.flatten()];
        }
        let objects = self.seen().objections_to(id).iter().any(|objection| objection.stands());
        let open = matches!(stage, Stage::Silence) && held.standing == Standing::Listed;
        let lift = objects && stage != Stage::Concluded;
        vec![
            (open && !objects).then(|| plain("object_to_application", &on)).flatten(),
            lift.then(|| plain("lift_objection", &on)).flatten(),
        ]
    }

    fn told_lines(&self, told: &[ObjectionTold]) -> Vec<String> {
        let lang = self.lang;
        let line = |one: &ObjectionTold| {
            let name = self.application(&one.application).map_or_else(String::new, |(_, held)| held.facts.name);
            let by = one.by.as_ref().map(|code| self.name(code));
            let basis = one.basis.clone().unwrap_or_else(|| msg::objection_no_basis(lang));
            msg::plain(&match by {
                Some(by) => msg::objection_told_by(lang, basis, by, name),
                None => msg::objection_told(lang, basis, name),
            })
        };
        told.iter().map(line).collect()
    }

    fn inquiry_lines(&self, round: &Id) -> Vec<Line> {
        let lang = self.lang;
        let mut all: Vec<_> = self.seen().inquiries().into_iter().filter(|(_, held)| held.round == *round).collect();
        all.sort_by_key(|(_, held)| held.number);
        let line = |(id, held): (&Id, Inquiry)| {
            let by = held.by.as_ref().map_or_else(|| msg::inquiry_by_a_state(lang), |by| self.name(by));
            let line = Line::new(by, self.to(&format!("record/{}", held.number)));
            let about = held.application.and_then(|id| self.application(&id)).map(|(_, held)| held.facts.name);
            let line = line.below(about.unwrap_or_else(|| msg::inquiry_on_all(lang))).below(self.moment(held.at));
            let mut line = match (&held.answered, held.complete) {
                (Some(_), true) => line.state(Tone::Closed, msg::inquiry_answered(lang)),
                (Some(_), false) => line.state(Tone::Half, msg::inquiry_more(lang)),
                (None, _) => line.state(Tone::Waiting, msg::inquiry_open(lang)),
            };
            if held.answered.is_some() && held.told.is_empty() {
                line = line.below(msg::inquiry_nothing(lang));
            }
            line = self.told_lines(&held.told).into_iter().fold(line, Line::below);
            let closed = self.state().rounds.get(round).and_then(|round| round.list.as_ref()?.closed);
            let answer = self.blank("answer_about_objections", &format!("round={round}&inquiry={id}"), Weight::Plain);
            line.acts([answer.filter(|_| !held.complete && closed.is_some())])
        };
        all.into_iter().map(line).collect()
    }

    /// What was disclosed of objections in a round, oldest first: the log that the entries are.
    fn disclosures(&self, round: &Id, applications: &[(&Id, Application)]) -> Vec<Line> {
        let lang = self.lang;
        let mut all = vec![];
        for (_, held) in self.seen().inquiries().into_iter().filter(|(_, held)| held.round == *round) {
            let Some((at, number)) = held.answered else { continue };
            let to = match (held.to, &held.by) {
                (To::Chair, Some(by)) => self.name(by),
                _ => msg::disclosed_to_states(lang),
            };
            all.push((number, to, at, self.told_lines(&held.told)));
        }
        for (id, held) in applications {
            for told in self.seen().told_of(id) {
                let outcome = if told.accredited { "accredited" } else { "not_accredited" };
                let said = std::iter::once(msg::round_count(lang, outcome)).chain(told.basis.iter().cloned()).collect();
                all.push((told.number, held.facts.name.clone(), told.at, said));
            }
        }
        all.sort_by_key(|(number, ..)| *number);
        let line = |(number, to, at, said): (u64, String, nemcon_negotiation::Instant, Vec<String>)| {
            let line = Line::new(to, self.to(&format!("record/{number}"))).below(self.moment(at));
            let line = if said.is_empty() { line.below(msg::inquiry_nothing(lang)) } else { line };
            said.into_iter().fold(line, Line::below)
        };
        all.into_iter().map(line).collect()
    }

    /// Returns what an organization says of itself, as pairs.
    #[must_use]
    pub fn applicant_facts(&self, held: &Application) -> Pairs {
        let lang = self.lang;
        let facts = &held.facts;
        let mut all: Pairs =
            vec![(msg::member_name(lang, "track"), html! { (msg::track_name(lang, word(&facts.track))) })];
        let mut said = |name: &str, words: &Option<String>| {
            if let Some(words) = words {
                all.push((msg::member_name(lang, name), html! { div.own-words dir="auto" { (words) } }));
            }
        };
        said("purpose", &facts.purpose);
        said("programmes", &facts.programmes);
        said("activities", &facts.activities);
        said("past", &facts.past);
        if let Some(seat) = &facts.seat {
            let stated = html! { bdi { (seat) } " " span.soft { (msg::application_seat_stated(lang)) } };
            all.push((msg::member_name(lang, "seat"), stated));
        }
        all
    }

    /// Fills the page of an application for whoever sees it; `contact` for those who may write to the organization.
    #[must_use]
    pub fn application_page(&self, id: &Id, contact: Option<String>) -> Option<ApplicationPage> {
        let lang = self.lang;
        let (_, held) = self.application(id).filter(|_| self.is_seated())?;
        let round = self.state().rounds.get(&held.round)?;
        let mut facts = self.applicant_facts(&held);
        facts.extend(contact.map(|contact| (msg::application_contact(lang), html! { bdi { (contact) } })));
        if let Some(words) = &held.words {
            facts.push((msg::application_words(lang), html! { div.own-words dir="auto" { (words) } }));
        }
        let documents = (1..).zip(&held.facts.documents).map(|(n, hash): (usize, _)| {
            (msg::plain(&msg::application_document(lang, n.to_string())), self.to(&format!("files/{hash}")))
        });
        let objections = self.seen().objections_to(id);
        let objections = objections.into_iter().map(|objection| self.objection_line(objection));
        Some(ApplicationPage {
            lang,
            name: held.facts.name.clone(),
            round: (self.round_title(&held.round), self.to(&format!("stakeholders/{}", held.round))),
            state: self.application_state(&held),
            at: self.moment(held.at),
            facts,
            documents: documents.collect(),
            objections: objections.collect(),
            sees_objections: self.seat.is_chair(),
            buttons: self.application_acts(id, &held, self.stage(round)).into_iter().flatten().collect(),
            rests: Rests {
                seal: self.seal(held.number),
                ..self.rests(&[Article::Stakeholders, Article::Accreditation])
            },
        })
    }

    fn objection_line(&self, held: &AccreditationObjection) -> Line {
        let lang = self.lang;
        let line = Line::new(self.name(&held.by), self.to(&format!("record/{}", held.number)));
        let state = match () {
            () if held.lifted => (Tone::Closed, "lifted"),
            () if !held.in_time => (Tone::Closed, "late"),
            () if held.after_close => (Tone::Stopped, "after_close"),
            () => (Tone::Stopped, "stands"),
        };
        let line = line.state(state.0, msg::objection_state(lang, state.1)).below(self.moment(held.at));
        line.below(held.basis.clone().unwrap_or_else(|| msg::objection_no_basis(lang)))
    }

    /// Fills an organization's own page: where its application stands, the next date, what the modalities let it learn.
    #[must_use]
    pub fn applicant_page(&self, address: &str) -> Option<ApplicantPage> {
        let lang = self.lang;
        let own = self.seat.delegation()?;
        let seen = self.seen();
        let mut all: Vec<_> = seen.applications().into_iter().filter(|(_, held)| held.by == *own).collect();
        all.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
        let (id, held) = all.first()?;
        let round = self.state().rounds.get(&held.round)?;
        let stage = self.stage(round);
        let taken = self.state().accredited.contains_key(own);
        let open = self.state().rounds.iter().find(|(_, held)| held.concluded.is_none());
        let told = seen.told_of(id);
        let again = match (held.standing, open) {
            _ if taken => None,
            (Standing::Returned, Some((now, _))) if now == &held.round && round.list.is_none() => {
                Some(msg::apply_completed(lang))
            }
            (Standing::Open | Standing::Approved | Standing::Listed, Some((now, _))) if now == &held.round => None,
            (_, Some((_, now))) if self.at <= now.until.at => Some(msg::apply_again(lang)),
            _ => None,
        };
        let standing = !matches!(held.standing, Standing::Withdrawn | Standing::Rejected);
        Some(ApplicantPage {
            lang,
            name: held.facts.name.clone(),
            round: (self.round_title(&held.round), self.to(&format!("stakeholders/{}", held.round))),
            state: self.application_state(held),
            next: match stage {
                _ if taken => Next::Words(msg::applicant_takes_part(lang)),
                Stage::Applications | Stage::Silence => match self.round_until(round) {
                    Some(until) => Next::Until(
                        msg::applicant_next(lang, if stage == Stage::Silence { "silence" } else { "applications" }),
                        until,
                    ),
                    None => Next::Words(msg::applicant_waits(lang)),
                },
                Stage::Review | Stage::Outcome => Next::Words(msg::applicant_waits(lang)),
                Stage::Concluded => Next::Words(msg::applicant_next_round(lang)),
            },
            words: held.words.clone(),
            told: told.iter().map(|told| self.told_applicant(told)).collect(),
            facts: self.applicant_facts(held),
            documents: u64::try_from(held.facts.documents.len()).unwrap_or(0),
            learns: msg::rule_value_word(lang, word(&round.terms.applicants)),
            address: address.to_owned(),
            mail: None,
            seat: taken.then(|| format!("{address}/seat")),
            again: again.map(|words| (words, format!("{address}/apply"))),
            withdraw: (standing && !taken && stage != Stage::Concluded).then(|| format!("{address}/withdraw")),
            rests: Rests {
                seal: self.seal(held.number),
                ..self.rests(&[Article::Stakeholders, Article::Accreditation])
            },
        })
    }

    fn told_applicant(&self, told: &nemcon_negotiation::state::ApplicantTold) -> Line {
        let outcome = if told.accredited { "accredited" } else { "not_accredited" };
        let line = Line::new(msg::round_count(self.lang, outcome), "").below(self.moment(told.at));
        told.basis.iter().fold(line, |line, basis| line.below(basis.clone()))
    }
}
