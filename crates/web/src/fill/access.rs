//! Visas and access: what delegations report, what is said on it beside it, what comes of it in numbers.

use std::collections::BTreeMap;

use nemcon_negotiation::state::{AccessReport, Cause, Instead, Matter, MeetingState, Session, To, Visa};
use nemcon_negotiation::{Article, Capacity, Code, Digest, Id, Seat};

use super::act_form::{Said, said};
use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::access::{AccessPage, Case, CaseGroup, MatterPage, Remark, ReportPage};
use crate::pages::access_plot::{Plot, PlotBar};
use crate::pages::common::Line;
use crate::pages::held::HeldFact;
use crate::pieces::{Button, Tone, Weight};

/// What was done instead, in the order of a report.
const INSTEAD: [Instead; 4] = [Instead::Substitute, Instead::Remote, Instead::StatementRead, Instead::Nothing];

fn id(query: &Said, name: &str) -> Option<Id> {
    said(query, name).and_then(|value| value.parse().ok())
}

/// Returns the session that an act on a case is about.
fn session_of<'a>(view: &'a View, query: &Said) -> Option<(Id, &'a Session)> {
    let of_visa = || {
        let visa = id(query, "visa")?;
        view.seen().visas().into_iter().find(|(held, _)| **held == visa).map(|(_, visa)| visa.session)
    };
    let session = id(query, "session").or_else(of_visa)?;
    view.state().sessions.get(&session).map(|held| (session, held))
}

/// Returns the meetings of the session that an act is about.
pub(super) fn meetings_of(view: &View, query: &Said) -> Vec<(String, String)> {
    let Some((session, _)) = session_of(view, query) else { return vec![] };
    let mut all: Vec<_> = view.state().meetings.iter().filter(|(_, held)| held.session == Some(session)).collect();
    all.sort_by_key(|(_, held)| held.from.at);
    let words = |held: &nemcon_negotiation::state::Meeting| {
        format!("{} · {}", held.title.get(view.lang), dates::instant(view.lang, stamp(held.from.at), &view.zone))
    };
    all.into_iter().map(|(id, held)| (id.to_string(), words(held))).collect()
}

/// Returns the host country of the session that an act is about; of no session, those that are named.
pub(super) fn host_countries(view: &View, query: &Said) -> Vec<(String, String)> {
    let session = session_of(view, query).map(|(_, held)| &held.place);
    let named = view.state().host_countries.iter().filter(|(place, _)| session.is_none_or(|wanted| wanted == *place));
    let all: BTreeMap<&Code, ()> = named.map(|(_, held)| (&held.of, ())).collect();
    all.into_keys().map(|code| (code.to_string(), view.name(code))).collect()
}

impl View {
    /// Says whether the section of visas and access shows this seat anything.
    #[must_use]
    pub fn sees_access(&self) -> bool {
        let seated = self.seat.is_office() || self.seat.is_state(&self.snapshot.proceedings);
        seated || !self.state().access_reports.is_empty()
    }

    /// Returns what an act on access is about: title and address.
    pub(super) fn about_access(&self, query: &Said) -> Option<(String, String)> {
        if let Some(matter) = id(query, "matter") {
            let (id, held) = self.seen().matters().into_iter().find(|(held, _)| **held == matter)?;
            return Some((held.subject.clone(), self.to(&format!("access/matters/{id}"))));
        }
        let (id, session) = session_of(self, query)?;
        Some((session.title.get(self.lang).to_owned(), self.to(&format!("access/{id}"))))
    }

    fn sessions_in_order(&self) -> Vec<(&Id, &Session)> {
        let mut all: Vec<_> = self.state().sessions.iter().collect();
        all.sort_by_key(|(id, held)| (held.from, **id));
        all
    }

    /// Returns what is still open before each session to come, for the Chair and the secretariat.
    #[must_use]
    pub fn early_warnings(&self) -> Vec<Line> {
        let lang = self.lang;
        let seen = self.seen();
        let line = |(id, session): (&Id, &Session)| {
            let warning = seen.early_warning(id)?;
            let counted = |n: usize| u64::try_from(n).unwrap_or(0).to_string();
            let (delegations, members) = (counted(warning.delegations), counted(warning.members));
            let ahead = u64::try_from(warning.days_left).ok();
            let words = match ahead {
                Some(days) => msg::access_warning(lang, days.to_string(), delegations, members),
                None => msg::access_warning_begun(lang, delegations, members),
            };
            let line = Line::new(session.title.get(lang), self.to(&format!("access/{id}")));
            let line = line.below(dates::range(lang, session.from.0, session.to.0)).below(words);
            Some(line.state(Tone::Waiting, msg::access_undecided(lang)))
        };
        self.sessions_in_order().into_iter().filter_map(line).collect()
    }

    /// Returns the delegations that asked that the Chair be told, in a meeting; for a delegation, its own word.
    #[must_use]
    pub fn incomplete_lines(&self, meeting: &Id) -> Vec<Line> {
        let seen = self.seen();
        let line = |(code, held): (&Code, &nemcon_negotiation::state::Incomplete)| {
            let line = Line::new(self.name(code), self.to(&format!("record/{}", held.number)));
            let line = line.below(self.moment(held.at));
            held.words.iter().fold(line, |line, words| line.below(words.clone()))
        };
        seen.incomplete(meeting).into_iter().map(line).collect()
    }

    /// Returns what a delegation may say of itself in a meeting that is not over.
    #[must_use]
    pub fn incomplete_button(&self, meeting: &Id) -> Option<Button> {
        let own = self.seat.delegation()?;
        let held = self.state().meetings.get(meeting)?;
        if !self.seat.is_state(&self.snapshot.proceedings)
            || matches!(held.state, MeetingState::Adjourned { .. } | MeetingState::Cancelled { .. })
        {
            return None;
        }
        let said = self.seen().incomplete(meeting).iter().any(|(code, _)| *code == own);
        self.blank(if said { "say_complete" } else { "say_incomplete" }, &format!("meeting={meeting}"), Weight::Plain)
    }

    /// Fills the page of visas and access.
    #[must_use]
    pub fn access(&self) -> AccessPage {
        let lang = self.lang;
        let delegation = self.seat.delegation().filter(|_| self.sees_access());
        let sessions = self.sessions_in_order();
        let groups = sessions.iter().filter_map(|(id, session)| self.case_group(id, session));
        let reports: Vec<_> = sessions.iter().filter_map(|(id, _)| self.report_shown(id)).collect();
        let incomplete = self.seat.is_office().then(|| self.state().meetings.keys().collect::<Vec<_>>());
        AccessPage {
            lang,
            head: match (&self.seat, delegation) {
                (Seat::Taken { capacity: Capacity::Chair | Capacity::Secretariat, .. }, _) => msg::access_cases(lang),
                (_, Some(_)) => msg::access_own(lang),
                _ => String::new(),
            },
            seated: delegation.is_some() || self.seat.is_office(),
            office: self.seat.is_office(),
            warnings: self.early_warnings(),
            incomplete: incomplete.into_iter().flatten().flat_map(|meeting| self.incomplete_lines(meeting)).collect(),
            groups: groups.collect(),
            matters: self.matter_lines(),
            plot: self.plot(&reports),
            reports: reports.iter().map(|report| self.report_line(report)).collect(),
            min: self.access_min(),
            audience: msg::access_audience(lang, word(&self.seen().access_report_goes_to())),
            hosts: self.host_lines(),
            buttons: [
                self.blank("raise_matter", "", Weight::Plain).filter(|_| delegation.is_some()),
                self.blank("name_host_country", "", Weight::Plain),
            ]
            .into_iter()
            .flatten()
            .collect(),
            rests: self.rests(&[Article::Access, Article::AccessReport]),
        }
    }

    fn host_lines(&self) -> Vec<Line> {
        let all = self.state().host_countries.iter();
        let line = |(place, held): (&String, &nemcon_negotiation::state::HostCountry)| {
            let place = dates::place_named(self.lang, place);
            Line::new(place, self.to(&format!("record/{}", held.number))).below(self.name(&held.of)).below(&held.source)
        };
        all.map(line).collect()
    }

    /// The cases of a session that this seat may see, and what may be reported on it.
    fn case_group(&self, id: &Id, session: &Session) -> Option<CaseGroup> {
        let lang = self.lang;
        let seen = self.seen();
        let own = self.seat.delegation();
        let cases = seen.visas().into_iter().filter(|(_, visa)| visa.session == *id);
        let (mine, shown): (Vec<_>, Vec<_>) = cases.partition(|(_, visa)| own.is_none_or(|own| visa.by == *own));
        // Somewhere it is a day later than in UTC.
        let ahead = session.to.0 >= self.zone.date_of(self.now());
        let report = self
            .blank("report_visa", &format!("session={id}"), Weight::Plain)
            .filter(|_| own.is_some() && self.sees_access() && ahead);
        if mine.is_empty() && shown.is_empty() && report.is_none() {
            return None;
        }
        let mut cases: Vec<Case> = mine.into_iter().map(|(id, visa)| self.case(id, visa)).collect();
        crate::collate::sort_by(lang, &mut cases, |case| &case.who);
        crate::collate::sort_by(lang, &mut cases, |case| &case.delegation);
        Some(CaseGroup {
            title: session.title.get(lang).to_owned(),
            to: self.to(&format!("access/{id}")),
            when: dates::range(lang, session.from.0, session.to.0),
            place: dates::place_named(lang, &session.place),
            cases,
            shown: shown.into_iter().map(|(id, visa)| self.case(id, visa)).collect(),
            buttons: report.into_iter().collect(),
        })
    }

    fn case(&self, id: &Id, visa: &Visa) -> Case {
        let lang = self.lang;
        let facts = &visa.facts;
        let day = |day: Option<nemcon_negotiation::Date>| day.map(|day| dates::date(lang, day.0));
        let own = self.seat.delegation() == Some(&visa.by);
        let named = self.opened.get(&visa.person.to_string()).filter(|_| own).cloned();
        let outcome = facts.outcome.as_ref().map(word);
        let mut fields = vec![format!("visa={id}"), format!("facts.requested={}", facts.requested)];
        fields.extend(facts.appointment.map(|day| format!("facts.appointment={day}")));
        fields.extend(facts.decided.map(|day| format!("facts.decided={day}")));
        fields.extend(outcome.as_ref().map(|word| format!("facts.outcome={word}")));
        fields.extend(facts.instead.as_ref().map(|done| format!("facts.instead={}", word(done))));
        fields.extend(facts.meetings.iter().map(|meeting| format!("facts.meetings={meeting}")));
        fields.extend(visa.host_country.as_ref().map(|code| format!("host_country={code}")));
        let update = self.blank("update_visa", &fields.join("&"), Weight::Plain).filter(|_| own);
        let update = update.map(|button| button.called(msg::access_report_again(lang)));
        let comment = self.blank("comment_on_visa", &format!("visa={id}&of={}", visa.by), Weight::Plain);
        let comment =
            comment.filter(|_| visa.host_country.as_ref().is_some_and(|host| self.seat.delegation() == Some(host)));
        Case {
            who: named.unwrap_or_else(|| msg::access_member(lang, visa.person.to_string()[..8].to_owned())),
            delegation: self.name(&visa.by),
            requested: dates::date(lang, facts.requested.0),
            appointment: day(facts.appointment),
            decided: day(facts.decided),
            open: outcome.is_none(),
            outcome: msg::visa_outcome(lang, outcome.unwrap_or_default()),
            missed: facts.meetings.iter().map(|meeting| self.thing(meeting)).collect(),
            instead: facts.instead.as_ref().map(|done| msg::visa_instead(lang, word(done))),
            host: visa.host_country.as_ref().map(|code| self.name(code)),
            reported: self.moment(visa.at),
            comments: visa.comments.iter().map(|remark| self.remark(remark)).collect(),
            buttons: [update, comment].into_iter().flatten().collect(),
        }
    }

    /// Returns what is held on the visas of a person, for whoever that is: the session, how it stands, and the entry.
    #[must_use]
    pub fn visas_held(&self, person: &Digest) -> Vec<HeldFact> {
        let of = |(id, visa): (&Id, &Visa)| {
            let case = self.case(id, visa);
            let session = self.state().sessions.get(&visa.session).map(|held| held.title.get(self.lang).to_owned());
            let number = self.snapshot.act(id).map_or(0, |(number, _)| number);
            let words = [Some(case.requested), Some(case.outcome), case.instead].into_iter().flatten();
            HeldFact {
                what: session.unwrap_or_else(|| msg::nav_access(self.lang)),
                words: words.collect::<Vec<_>>().join(" · "),
                entry: (msg::seal_entry(self.lang, number.to_string()), self.to(&format!("record/{number}"))),
            }
        };
        self.seen().visas().into_iter().filter(|(_, visa)| visa.person == *person).map(of).collect()
    }

    fn remark(&self, remark: &nemcon_negotiation::state::Remark) -> Remark {
        Remark { at: self.moment(remark.at), words: remark.words.clone() }
    }

    fn matter_lines(&self) -> Vec<Line> {
        let lang = self.lang;
        let mut all = self.seen().matters();
        all.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
        let line = |(id, held): (&Id, &Matter)| {
            let line = Line::new(held.subject.clone(), self.to(&format!("access/matters/{id}")));
            let told = if held.circulated.is_some() { "states" } else { "chair" };
            line.below(self.name(&held.by)).below(self.moment(held.at)).below(msg::matter_told(lang, told))
        };
        all.into_iter().map(line).collect()
    }

    /// Fills the page of a participation matter, if this seat has it.
    #[must_use]
    pub fn matter(&self, matter: &Id) -> Option<MatterPage> {
        let lang = self.lang;
        let seen = self.seen();
        let (_, held) = seen.matters().into_iter().find(|(id, _)| *id == matter)?;
        let host = held.host_country.as_ref();
        let own = self.seat.delegation() == Some(&held.by);
        let wide = if held.circulated.is_some() { "&all_states=true" } else { "" };
        let on = format!("matter={matter}&of={}{wide}", held.by);
        let consider = host.map_or_else(|| on.clone(), |host| format!("{on}&host_country={host}"));
        let is_host = host.is_some_and(|host| self.seat.delegation() == Some(host));
        let (from, beside): (Vec<_>, Vec<_>) =
            held.remarks.iter().partition(|remark| remark.by.as_str() == Capacity::Secretariat.word());
        Some(MatterPage {
            lang,
            subject: held.subject.clone(),
            by: self.name(&held.by),
            at: self.moment(held.at),
            session: held.session.map(|session| (self.thing(&session), self.to(&format!("access/{session}")))),
            words: held.words.clone(),
            host: host.map(|code| self.name(code)),
            considerations: from.into_iter().map(|remark| self.remark(remark)).collect(),
            comments: beside.into_iter().map(|remark| self.remark(remark)).collect(),
            told: match held.circulated {
                Some(at) => msg::matter_to_all(lang, self.moment(at)),
                None => msg::matter_to_few(lang),
            },
            buttons: [
                self.blank("consider_matter", &consider, Weight::First),
                self.blank("comment_on_matter", &on, Weight::First).filter(|_| is_host),
                self.blank("circulate_matter", &format!("matter={matter}"), Weight::Plain)
                    .filter(|_| own && held.circulated.is_none()),
            ]
            .into_iter()
            .flatten()
            .collect(),
            rests: crate::pages::common::Rests { seal: self.seal(held.number), ..self.rests(&[Article::Access]) },
        })
    }

    /// Returns the report that this seat has: the Chair and the secretariat as it stands, others as it was last given to them.
    fn report_shown(&self, session: &Id) -> Option<AccessReport> {
        let seen = self.seen();
        if self.seat.is_office() {
            let any = seen.visas().iter().any(|(_, visa)| visa.session == *session);
            return seen.access_report(session).filter(|report| any || !report.comments.is_empty());
        }
        seen.given_access_report(session).map(|given| given.report.clone())
    }

    fn report_line(&self, report: &AccessReport) -> Line {
        let title = self.thing(&report.session);
        let line = Line::new(title, self.to(&format!("access/{}", report.session)));
        line.below(dates::place_named(self.lang, &report.place))
    }

    fn access_min(&self) -> String {
        let rules = self.state().rules.as_deref();
        rules.map_or(0, |rules| rules.book.number("access_report_min_cell")).to_string()
    }

    fn plot(&self, reports: &[AccessReport]) -> Option<Plot> {
        let lang = self.lang;
        let bar = |report: &AccessReport| PlotBar {
            title: self.thing(&report.session),
            place: dates::place_named(lang, &report.place),
            to: self.to(&format!("access/{}", report.session)),
            cells: Cause::ALL.into_iter().map(|cause| report.outcomes.get(&cause).copied()).collect(),
            total: report.requested,
        };
        let causes =
            || Cause::ALL.into_iter().map(|cause| (word(&cause), msg::visa_cause(lang, word(&cause)))).collect();
        (!reports.is_empty()).then(|| Plot { lang, causes: causes(), bars: reports.iter().map(bar).collect() })
    }

    /// Fills the page of the report on access to a session, if this seat may have it.
    #[must_use]
    pub fn access_report_page(&self, session: &Id) -> Option<ReportPage> {
        let lang = self.lang;
        let held = self.state().sessions.get(session).filter(|_| self.sees_access())?;
        let seen = self.seen();
        let report = self.report_shown(session);
        let given = seen.given_access_report(session);
        let goes_to = seen.access_report_goes_to();
        let host = self.state().host_countries.get(&held.place).map(|host| &host.of);
        let is_host = host.is_some() && self.seat.delegation() == host;
        if report.is_none() && !is_host && !self.seat.is_office() {
            // That there is none is no secret, but only to those who may have one.
            self.seat.is_state(&self.snapshot.proceedings).then_some(())?;
        }
        let on = format!("session={session}");
        let give = self
            .blank("give_access_report", &on, Weight::First)
            .filter(|_| goes_to != To::Chair && self.seat.is_office());
        // Somewhere it is a day later than in UTC.
        let goes_on = held.to.0 >= self.zone.date_of(self.now());
        let early = give.is_some() && given.is_none() && goes_on;
        Some(ReportPage {
            early,
            lang,
            title: held.title.get(lang).to_owned(),
            when: dates::range(lang, held.from.0, held.to.0),
            place: dates::place_named(lang, &held.place),
            total: report.as_ref().map(|report| report.requested),
            outcomes: report.as_ref().map(|report| {
                let cell = |cause: Cause| (msg::visa_cause(lang, word(&cause)), report.outcomes.get(&cause).copied());
                Cause::ALL.into_iter().map(cell).collect()
            }),
            instead: report.as_ref().map(|report| {
                // What is not there was not done, or is withheld: the report tells no difference.
                let cell =
                    |done: Instead| Some((msg::visa_instead(lang, word(&done)), Some(*report.instead.get(&done)?)));
                INSTEAD.into_iter().filter_map(cell).collect()
            }),
            median: report.as_ref().and_then(|report| report.median_days),
            comments: report.as_ref().map(|report| report.comments.clone()).unwrap_or_default(),
            host: host.map(|code| self.name(code)),
            min: self.access_min(),
            audience: msg::access_audience(lang, word(&goes_to)),
            given: given.map(|given| self.moment(given.at)),
            warning: self.early_warnings_of(session),
            buttons: [give, self.blank("comment_on_access", &on, Weight::Plain).filter(|_| is_host)]
                .into_iter()
                .flatten()
                .collect(),
            rests: self.rests(&[Article::AccessReport]),
        })
    }

    fn early_warnings_of(&self, session: &Id) -> Vec<Line> {
        let to = self.to(&format!("access/{session}"));
        self.early_warnings().into_iter().filter(|line| line.to == to).collect()
    }
}
