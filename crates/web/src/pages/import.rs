//! Members of a delegation out of a table: first what would happen, row by row, then all of it or nothing.

use maud::{Markup, html};

use super::common::{Rests, rests, sample_rests};
use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Tone};

/// A row of the table, as it was judged.
#[derive(Clone, Debug)]
pub struct RowShown {
    /// Its number in the file.
    pub number: usize,
    /// Key and name as they were read.
    pub key: String,
    /// See above.
    pub name: String,
    /// What becomes of it: a word, or what is wrong.
    pub outcome: (Tone, Vec<String>),
}

/// What the table was found to hold.
#[derive(Clone, Debug)]
pub struct Report {
    /// Rows, and those that cannot be sent.
    pub rows: u64,
    /// See above.
    pub wrong: u64,
    /// Rows that change something.
    pub changes: u64,
    /// Row by row.
    pub shown: Vec<RowShown>,
    /// What goes along: the rows, and the name of the import.
    pub hidden: Vec<(String, String)>,
}

/// A table that waits for the delegation to send it.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What names it in a form.
    pub id: String,
    /// Since when.
    pub at: String,
    /// Its rows.
    pub rows: u64,
}

/// The page of the import.
#[derive(Clone, Debug)]
pub struct ImportPage {
    /// Language.
    pub lang: Lang,
    /// The delegation: name and address.
    pub of: (String, String),
    /// Where it is sent, and the address of an empty table.
    pub to: (String, String),
    /// Why the table was not read, or not taken.
    pub fault: Option<String>,
    /// What was done.
    pub done: Option<String>,
    /// What it holds.
    pub report: Option<Report>,
    /// The secretariat looks through it for the delegation, and hands it over.
    pub prepares: bool,
    /// Tables that were handed over and wait.
    pub waiting: Vec<Waiting>,
    /// Rules.
    pub rests: Rests,
}

impl ImportPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            @if let Some(fault) = &self.fault { p.lede role="alert" { (fault) } }
            @if let Some(done) = &self.done { p.receipt role="status" { (done) } }
            @if let Some(report) = &self.report { (self.draw_report(report)) }
            @if !self.waiting.is_empty() { (self.draw_waiting()) }
            section {
                h2 { (msg::import_file(lang)) }
                p { @if self.prepares { (msg::handed_what(lang)) } @else { (msg::import_what(lang)) } }
                p { (msg::import_columns(lang)) " " a href=(self.to.1) download { (msg::import_template(lang)) } }
                form method="post" action=(self.to.0) enctype="multipart/form-data" {
                    div.field {
                        label for="table" { (msg::import_table(lang)) }
                        input #table type="file" name="table" required accept=".csv,.xlsx,text/csv";
                    }
                    div.acts { button.act.first[self.report.is_none()] type="submit" { (msg::import_check(lang)) } }
                }
            }
            p { a href=(self.of.1) { (self.of.0) } }
        };
        let kicker = Some(self.of.0.clone());
        let title = if self.prepares { msg::handed_title(lang) } else { msg::import_title(lang) };
        Content { title, kicker, main, rests_on: Some(rests(lang, &self.rests)) }
    }

    fn draw_waiting(&self) -> Markup {
        let lang = self.lang;
        html! { section #handed {
            h2 { (msg::handed_waiting(lang)) }
            p.soft { @if self.prepares { (msg::handed_waiting_office(lang)) } @else { (msg::handed_waiting_own(lang)) } }
            ul.list { @for table in &self.waiting { li {
                span.title { (msg::handed_table(lang, &table.at, table.rows)) }
                span.aside { form method="post" action=(self.to.0) class="acts" {
                    input type="hidden" name="handed" value=(table.id);
                    @if !self.prepares { button.act.first type="submit" name="step" value="look" { (msg::handed_look(lang)) } }
                    button.act type="submit" name="step" value="clear" { (msg::handed_clear(lang)) }
                } }
            } } }
        } }
    }

    fn draw_report(&self, report: &Report) -> Markup {
        let lang = self.lang;
        let heads = [msg::import_row(lang), msg::import_key(lang), msg::fact_name(lang), msg::import_outcome(lang)];
        let rows = report.shown.iter().map(|row| {
            let (tone, words) = &row.outcome;
            vec![
                html! { (row.number) },
                html! { bdi { (row.key) } },
                html! { bdi { (row.name) } },
                html! { @for words in words { div { (pieces::state(*tone, words)) } } },
            ]
        });
        let rows: Vec<_> = rows.collect();
        html! {
            section {
                h2 { (msg::import_report(lang)) }
                p.lede role="status" { (msg::import_counts(lang, report.changes.to_string(), report.rows, report.wrong.to_string())) }
                form method="post" action=(self.to.0) {
                    @for (name, value) in &report.hidden { input type="hidden" name=(name) value=(value); }
                    div.acts {
                        @if self.prepares {
                            @if report.wrong == 0 && report.changes > 0 { button.act.first type="submit" name="step" value="hand" { (msg::handed_hand(lang, &self.of.0)) } }
                        } @else if report.wrong == 0 && report.changes > 0 {
                            button.act.first type="submit" name="step" value="all" { (msg::import_all(lang)) }
                        }
                        @if report.wrong > 0 {
                            button.act type="submit" name="step" value="wrong" { (msg::import_wrong(lang)) }
                            @if report.changes > 0 && !self.prepares { button.act type="submit" name="step" value="right" { (msg::import_right(lang)) } }
                        }
                    }
                }
                (pieces::table(&msg::import_report(lang), &heads, &rows))
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<ImportPage> {
        let row = |number, tone, words| RowShown {
            number,
            key: format!("M-{number}"),
            name: "A. Adviser".to_owned(),
            outcome: (tone, vec![words]),
        };
        let report = Report {
            rows: 2,
            wrong: 1,
            changes: 1,
            shown: vec![
                row(2, Tone::Open, msg::import_row_new(lang)),
                row(3, Tone::Stopped, msg::import_no_name(lang)),
            ],
            hidden: vec![],
        };
        let page = ImportPage {
            lang,
            of: (msg::sample_state_a(lang), "#".to_owned()),
            to: ("#".to_owned(), "#".to_owned()),
            fault: None,
            done: None,
            report: None,
            prepares: false,
            waiting: vec![],
            rests: sample_rests(lang),
        };
        let handed = ImportPage {
            prepares: true,
            waiting: vec![Waiting { id: "00".repeat(16), at: "13 December 2031, 15:00".to_owned(), rows: 41 }],
            report: Some(Report { wrong: 0, ..report.clone() }),
            done: Some(msg::handed_done(lang, 41)),
            ..page.clone()
        };
        let right = Report { wrong: 0, ..report.clone() };
        vec![
            page.clone(),
            ImportPage { prepares: false, ..handed.clone() },
            handed,
            ImportPage { report: Some(report), ..page.clone() },
            ImportPage {
                report: Some(right),
                done: Some(msg::import_done(lang, 2)),
                fault: Some(msg::import_unread(lang)),
                ..page
            },
        ]
    }
}
