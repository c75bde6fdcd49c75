//! Visas and access as delegations report them, participation matters, and what comes of it in numbers.

use maud::{Markup, html};

use super::access_plot::{Plot, cell, sample_plot};
use super::common::{Line, Pairs, Rests, headed, lines, pairs, rests, sample_rests};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Tone};

/// Something said, with its date.
#[derive(Clone, Debug)]
pub struct Remark {
    /// When.
    pub at: String,
    /// Its words.
    pub words: String,
}

/// A case: an application for a visa.
#[derive(Clone, Debug)]
pub struct Case {
    /// The member, by name for the own delegation alone.
    pub who: String,
    /// The delegation.
    pub delegation: String,
    /// Day of the application.
    pub requested: String,
    /// Day of the appointment.
    pub appointment: Option<String>,
    /// Day of the decision.
    pub decided: Option<String>,
    /// Nothing is decided.
    pub open: bool,
    /// How it ended.
    pub outcome: String,
    /// Meetings missed.
    pub missed: Vec<String>,
    /// What was done instead.
    pub instead: Option<String>,
    /// The host country, where the delegation shows it the case.
    pub host: Option<String>,
    /// When it was last reported on.
    pub reported: String,
    /// Comments of the host country.
    pub comments: Vec<Remark>,
    /// What may be done about it.
    pub buttons: Vec<Button>,
}

/// The cases of a session.
#[derive(Clone, Debug)]
pub struct CaseGroup {
    /// The session.
    pub title: String,
    /// Address of its numbers.
    pub to: String,
    /// Its days.
    pub when: String,
    /// Its place.
    pub place: String,
    /// Cases: of the own delegation, or for an office all.
    pub cases: Vec<Case>,
    /// Cases shown to this seat as the host country.
    pub shown: Vec<Case>,
    /// What may be reported.
    pub buttons: Vec<Button>,
}

/// The page of visas and access.
#[derive(Clone, Debug)]
pub struct AccessPage {
    /// Language.
    pub lang: Lang,
    /// Heading of the cases that this seat sees.
    pub head: String,
    /// A seat that sees cases at all.
    pub seated: bool,
    /// The Chair or the secretariat, who see those of all.
    pub office: bool,
    /// What is undecided before sessions to come.
    pub warnings: Vec<Line>,
    /// Delegations that asked that the Chair be told.
    pub incomplete: Vec<Line>,
    /// Cases by session.
    pub groups: Vec<CaseGroup>,
    /// Participation matters.
    pub matters: Vec<Line>,
    /// The picture over the sessions.
    pub plot: Option<Plot>,
    /// Sessions of which this seat has the numbers.
    pub reports: Vec<Line>,
    /// Fewest delegations in a cell that is shown.
    pub min: String,
    /// Who sees the numbers.
    pub audience: String,
    /// Places and their host countries.
    pub hosts: Vec<Line>,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl AccessPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            p.lede { (msg::access_lede(lang)) }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if !self.warnings.is_empty() { (headed(lang, &msg::access_before(lang), &self.warnings, "")) }
            @if !self.incomplete.is_empty() { (headed(lang, &msg::access_incomplete(lang), &self.incomplete, "")) }
            @if self.seated {
                section {
                    h2 { (self.head) }
                    @if self.groups.is_empty() { (pieces::empty(&msg::access_no_cases(lang), &msg::access_no_cases_who(lang))) }
                    @for group in &self.groups { (self.group(group)) }
                }
                (headed(lang, &msg::access_matters(lang), &self.matters, &msg::access_no_matters(lang)))
            }
            section {
                h2 { (msg::access_numbers(lang)) }
                p.soft { (self.audience) " " (msg::access_withheld_why(lang, &self.min)) }
                @match &self.plot {
                    Some(plot) => (plot.draw())
                    None => (pieces::empty(&msg::access_no_numbers(lang), &msg::access_no_numbers_who(lang)))
                }
            }
            @if !self.hosts.is_empty() { (headed(lang, &msg::access_hosts(lang), &self.hosts, "")) }
        };
        Content { title: msg::nav_access(lang), kicker: None, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    fn group(&self, group: &CaseGroup) -> Markup {
        let lang = self.lang;
        html! {
            h3 { a href=(group.to) { (group.title) } }
            p.soft { (group.when) " · " (group.place) }
            @if !group.buttons.is_empty() { (pieces::buttons(&group.buttons)) }
            @if self.office { (table_of_cases(lang, group)) }
            @else { @for case in &group.cases { (case.draw(lang, false)) } }
            @if !group.shown.is_empty() {
                h3 { (msg::access_shown(lang)) }
                @for case in &group.shown { (case.draw(lang, true)) }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<AccessPage> {
        let session = msg::sample_place(lang);
        let line = |title: String| Line::new(title, "#");
        let full = AccessPage {
            lang,
            head: msg::access_own(lang),
            seated: true,
            office: false,
            warnings: vec![
                line(session.clone())
                    .below(msg::access_warning(lang, "12", "2", "5"))
                    .state(Tone::Waiting, msg::access_undecided(lang)),
                line(session.clone()).below(msg::access_warning_begun(lang, "2", "5")),
            ],
            incomplete: vec![line(msg::sample_state_a(lang))],
            groups: vec![CaseGroup {
                title: session.clone(),
                to: "#".to_owned(),
                when: "2031-05-12".to_owned(),
                place: "New York".to_owned(),
                cases: vec![sample_case(lang)],
                shown: vec![Case { comments: vec![], ..sample_case(lang) }],
                buttons: vec![],
            }],
            matters: vec![line(msg::sample_heading(lang)).below(msg::matter_told(lang, "states"))],
            plot: Some(sample_plot(lang)),
            reports: vec![],
            min: "3".to_owned(),
            audience: msg::access_audience(lang, "chair"),
            hosts: vec![line("New York".to_owned()).below(msg::sample_state_b(lang))],
            buttons: vec![],
            rests: sample_rests(lang),
        };
        let none = AccessPage {
            head: String::new(),
            seated: false,
            warnings: vec![],
            incomplete: vec![],
            groups: vec![],
            matters: vec![],
            plot: None,
            hosts: vec![],
            ..full.clone()
        };
        vec![full.clone(), AccessPage { office: true, ..full }, none]
    }
}

fn sample_case(lang: Lang) -> Case {
    Case {
        who: msg::access_member(lang, "Xk1Q2r3s"),
        delegation: msg::sample_state_a(lang),
        requested: "2031-04-01".to_owned(),
        appointment: Some("2031-04-20".to_owned()),
        decided: None,
        open: true,
        outcome: msg::visa_outcome(lang, ""),
        missed: vec![msg::sample_place(lang)],
        instead: Some(msg::visa_instead(lang, "statement_read")),
        host: Some(msg::sample_state_b(lang)),
        reported: "2031-05-01".to_owned(),
        comments: vec![Remark { at: "2031-05-02".to_owned(), words: msg::sample_rule_text(lang) }],
        buttons: vec![],
    }
}

impl Case {
    /// What the delegation reports and what the host country says, beside each other.
    fn draw(&self, lang: Lang, of_others: bool) -> Markup {
        let mut facts: Pairs = vec![(msg::member_name(lang, "requested"), html! { (self.requested) })];
        let mut said = |name: &str, value: &Option<String>| {
            if let Some(value) = value {
                facts.push((msg::member_name(lang, name), html! { (value) }));
            }
        };
        said("appointment", &self.appointment);
        said("decided", &self.decided);
        said("instead", &self.instead);
        if !self.missed.is_empty() {
            let list = html! { @for missed in &self.missed { div { (missed) } } };
            facts.push((msg::member_name(lang, "meetings"), list));
        }
        let tone = if self.open { Tone::Waiting } else { Tone::Closed };
        html! {
            article.case {
                header { h4 { @if of_others { (self.delegation) " · " } bdi { (self.who) } } (pieces::state(tone, &self.outcome)) }
                div.two {
                    section { h5 { (msg::access_as_reported(lang)) } (pairs(&facts)) p.soft.small { (self.reported) } }
                    section {
                        h5 { (msg::access_comment(lang)) }
                        @match (&self.host, self.comments.is_empty()) {
                            (None, _) => p.soft { (msg::access_not_shown(lang)) },
                            (Some(host), true) => p.soft { (host) " · " (msg::access_no_comment(lang)) },
                            (Some(host), false) => { p.soft { (host) } (remarks(&self.comments)) },
                        }
                    }
                }
                @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            }
        }
    }
}

fn remarks(all: &[Remark]) -> Markup {
    html! { @for remark in all { div.remark { p.own-words dir="auto" { (remark.words) } p.soft.small { (remark.at) } } } }
}

fn table_of_cases(lang: Lang, group: &CaseGroup) -> Markup {
    let name = |word: &str| msg::member_name(lang, word);
    let heads =
        vec![name("delegation"), name("requested"), name("decided"), name("outcome"), msg::access_comment(lang)];
    let dash = || html! { span.soft { "–" } };
    // Where the rows are stacked, the head of the table is not shown.
    let label = |word: &str| html! { span.stacked { (name(word)) " " } };
    let rows = group.cases.iter().map(|case| {
        let tone = if case.open { Tone::Waiting } else { Tone::Closed };
        vec![
            html! { (case.delegation) },
            html! { (label("requested")) (case.requested) @if let Some(day) = &case.appointment { div.soft.small { (name("appointment")) " " (day) } } },
            html! { (label("decided")) @match &case.decided { Some(day) => (day), None => (dash()) } },
            html! {
                (pieces::state(tone, &case.outcome))
                @for missed in &case.missed { div.soft.small { (name("meetings")) " " (missed) } }
                @if let Some(done) = &case.instead { div.soft.small { (done) } }
            },
            html! { span.stacked { (msg::access_comment(lang)) " " } @if case.comments.is_empty() { (dash()) } @else { (remarks(&case.comments)) } },
        ]
    });
    html! {
        p.soft { (msg::access_as_reported(lang)) }
        (pieces::table(&group.title, &heads, &rows.collect::<Vec<_>>()))
    }
}

/// The report on access to a session.
#[derive(Clone, Debug)]
pub struct ReportPage {
    /// Language.
    pub lang: Lang,
    /// The session.
    pub title: String,
    /// Its days.
    pub when: String,
    /// Its place.
    pub place: String,
    /// Applications in all, unless withheld; nothing where this seat has no report.
    pub total: Option<Option<u64>>,
    /// Numbers by outcome.
    pub outcomes: Option<Vec<(String, Option<u64>)>>,
    /// What was done instead.
    pub instead: Option<Vec<(String, Option<u64>)>>,
    /// Median of the days to a decision.
    pub median: Option<u64>,
    /// Comments of the host country.
    pub comments: Vec<String>,
    /// The host country.
    pub host: Option<String>,
    /// Fewest delegations in a cell that is shown.
    pub min: String,
    /// Who sees it.
    pub audience: String,
    /// When it was last given out.
    pub given: Option<String>,
    /// It could be given before the session is over, and would stay so.
    pub early: bool,
    /// What is undecided before the session.
    pub warning: Vec<Line>,
    /// What may be done from here.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl ReportPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let rows = |cells: &[(String, Option<u64>)]| -> Vec<Vec<Markup>> {
            cells.iter().map(|(name, n)| vec![html! { (name) }, cell(lang, *n)]).collect()
        };
        let heads = [msg::member_name(lang, "outcome"), msg::access_applications(lang)];
        let heads_instead = [msg::member_name(lang, "instead"), msg::access_applications(lang)];
        let main = html! {
            p.lede { (self.when) " · " (self.place) }
            @if self.early { p.why.waiting { (msg::access_report_early(lang)) } }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            @if !self.warning.is_empty() { (lines(lang, &self.warning)) }
            p.soft { (self.audience) " " (msg::access_withheld_why(lang, &self.min)) }
            @if let Some(given) = &self.given { p.soft { (msg::access_given(lang, given)) } }
            @match (&self.total, &self.outcomes) {
                (Some(total), Some(outcomes)) => {
                    section {
                        (pairs(&vec![
                            (msg::access_applications(lang), cell(lang, *total)),
                            (msg::access_median(lang), cell(lang, self.median)),
                        ]))
                    }
                    div.two {
                        section { h2 { (msg::access_by_outcome(lang)) } (pieces::table(&msg::access_by_outcome(lang), &heads, &rows(outcomes))) }
                        section {
                            h2 { (msg::access_comment(lang)) }
                            @if let Some(host) = &self.host { p.soft { (host) } }
                            @if self.comments.is_empty() { p.soft { (msg::access_no_comment(lang)) } }
                            @for words in &self.comments { p.own-words dir="auto" { (words) } }
                        }
                    }
                    @if let Some(instead) = self.instead.as_ref().filter(|instead| !instead.is_empty()) {
                        section { h2 { (msg::member_name(lang, "instead")) } (pieces::table(&msg::member_name(lang, "instead"), &heads_instead, &rows(instead))) }
                    }
                }
                _ => (pieces::empty(&msg::access_no_numbers(lang), &msg::access_no_numbers_who(lang)))
            }
        };
        Content {
            title: msg::plain(&msg::access_report_title(lang, &self.title)),
            kicker: Some(msg::nav_access(lang)),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ReportPage> {
        let cells = vec![(msg::visa_cause(lang, "in_time"), Some(12)), (msg::visa_cause(lang, "refused"), None)];
        let full = ReportPage {
            lang,
            title: msg::sample_place(lang),
            when: "2031-05-12".to_owned(),
            place: "New York".to_owned(),
            total: Some(Some(24)),
            outcomes: Some(cells),
            instead: Some(vec![(msg::visa_instead(lang, "remote"), Some(4))]),
            median: Some(31),
            comments: vec![msg::sample_rule_text(lang)],
            host: Some(msg::sample_state_b(lang)),
            min: "3".to_owned(),
            audience: msg::access_audience(lang, "states"),
            given: Some("2031-05-20".to_owned()),
            early: false,
            warning: vec![Line::new(msg::sample_place(lang), "#").below(msg::access_warning_begun(lang, "2", "5"))],
            buttons: vec![],
            rests: sample_rests(lang),
        };
        vec![
            full.clone(),
            ReportPage { total: None, outcomes: None, given: None, early: true, warning: vec![], ..full },
        ]
    }
}

/// A participation matter.
#[derive(Clone, Debug)]
pub struct MatterPage {
    /// Language.
    pub lang: Lang,
    /// Subject.
    pub subject: String,
    /// The State.
    pub by: String,
    /// When.
    pub at: String,
    /// The session, if it concerns one.
    pub session: Option<(String, String)>,
    /// The words of the State.
    pub words: String,
    /// The host country, if it concerns one.
    pub host: Option<String>,
    /// Considerations of the secretariat.
    pub considerations: Vec<Remark>,
    /// Comments of the host country.
    pub comments: Vec<Remark>,
    /// Who has it.
    pub told: String,
    /// What may be done about it.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl MatterPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let column = |head: String, all: &[Remark]| {
            html! {
                section { h2 { (head) } @if all.is_empty() { p.soft { (msg::matter_nothing_yet(lang)) } } (remarks(all)) }
            }
        };
        let main = html! {
            p.soft { (self.told) }
            section {
                h2 { (msg::matter_words_of(lang, &self.by)) }
                p.own-words dir="auto" { (self.words) }
                p.soft.small { (self.at) @if let Some((title, to)) = &self.session { " · " a href=(to) { (title) } } }
            }
            div.two {
                (column(msg::matter_considerations(lang), &self.considerations))
                @if self.host.is_some() || !self.comments.is_empty() {
                    (column(msg::matter_comments(lang, self.host.clone().unwrap_or_default()), &self.comments))
                }
            }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
        };
        Content {
            title: self.subject.clone(),
            kicker: Some(msg::matter_kicker(lang)),
            main,
            rests_on: Some(rests(lang, &self.rests)),
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<MatterPage> {
        let remark = || Remark { at: "2031-05-02".to_owned(), words: msg::sample_rule_text(lang) };
        let full = MatterPage {
            lang,
            subject: msg::sample_heading(lang),
            by: msg::sample_state_a(lang),
            at: "2031-05-01".to_owned(),
            session: Some((msg::sample_place(lang), "#".to_owned())),
            words: msg::sample_rule_text(lang),
            host: Some(msg::sample_state_b(lang)),
            considerations: vec![remark()],
            comments: vec![remark()],
            told: msg::matter_to_all(lang, "2031-05-03"),
            buttons: vec![],
            rests: sample_rests(lang),
        };
        let bare = MatterPage { host: None, considerations: vec![], comments: vec![], session: None, ..full.clone() };
        vec![full, MatterPage { told: msg::matter_to_few(lang), ..bare }]
    }
}
