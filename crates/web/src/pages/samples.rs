//! The page of samples: every piece with invented values.

use jiff::Timestamp;
use jiff::civil::date;
use maud::{Markup, html};

use crate::dates::Zone;
use crate::frame::{Content, Frame};
use crate::lang::Lang;
use crate::msg;
use crate::pieces::{self, Button, Change, Chip, Dial, Matrix, Speaker, Step, StepState, Tone, Weight};

/// The page; everything on it is invented here.
#[derive(Clone, Debug)]
pub struct Samples {
    /// Language.
    pub lang: Lang,
}

impl Samples {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        Content {
            title: msg::samples_title(lang),
            kicker: None,
            main: html! {
                p.lede { (msg::samples_lede(lang)) }
                (states(lang)) (texts(lang)) (redline(lang)) (silence(lang)) (decision(lang)) (floor(lang))
                (buttons(lang)) (refusal(lang)) (tables(lang)) (timeline(lang))
            },
            rests_on: Some(rests(lang)),
        }
    }
}

/// Draws the page in its frame.
#[must_use]
pub fn draw(frame: &Frame) -> Markup {
    crate::frame::page(frame, &Samples { lang: frame.lang }.content())
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("the instants of samples are written well")
}

fn zone() -> Zone {
    Zone::named("America/New_York")
}

fn states(lang: Lang) -> Markup {
    html! {
        section {
            h2 { (msg::samples_states(lang)) }
            p.legend {
                (pieces::state(Tone::Open, &msg::state_open(lang)))
                (pieces::state(Tone::Half, &msg::state_provisional(lang)))
                (pieces::state(Tone::Agreed, &msg::state_adopted(lang)))
                (pieces::state(Tone::Waiting, &msg::state_waiting(lang)))
                (pieces::state(Tone::Stopped, &msg::state_objection(lang)))
                (pieces::state(Tone::Closed, &msg::state_closed(lang)))
            }
            (pieces::standing(lang,
                &pieces::state(Tone::Waiting, &msg::state_waiting(lang)),
                Some(&html! { a href="#buttons" { (msg::samples_buttons(lang)) } }),
                Some(&pieces::deadline(lang, &sample_deadline()))))
        }
    }
}

/// Returns a sample deadline.
#[must_use]
pub fn sample_deadline() -> pieces::Deadline {
    pieces::Deadline { until: at("2031-05-14T22:00:00Z"), now: at("2031-05-13T04:41:00Z"), zone: zone() }
}

/// Returns sample paragraphs of a text.
#[must_use]
pub fn sample_paragraphs(lang: Lang) -> Vec<pieces::Paragraph> {
    let p = |number: &str, text, depth, chips| pieces::Paragraph {
        anchor: if number.is_empty() { "b".to_owned() } else { format!("p{}", number.replace(' ', "-")) },
        number: number.to_owned(),
        text,
        lang,
        depth,
        chips,
    };
    let chip =
        Chip { who: msg::sample_state_b(lang), what: msg::position_kind(lang, "reservation"), to: Some("#".into()) };
    vec![
        p("", msg::sample_heading(lang), 0, vec![]),
        p("11", msg::sample_paragraph_new(lang), 1, vec![]),
        p("12", msg::sample_paragraph_next(lang), 1, vec![chip]),
    ]
}

fn texts(lang: Lang) -> Markup {
    html! {
        section {
            h2 { (msg::samples_paragraphs(lang)) }
            div.text { @for p in sample_paragraphs(lang) { (pieces::paragraph(lang, &p)) } }
        }
    }
}

fn redline(lang: Lang) -> Markup {
    let mut p = sample_paragraphs(lang).remove(1);
    p.anchor = "r11".to_owned();
    let mut q = sample_paragraphs(lang).remove(2);
    q.anchor = "r12".to_owned();
    html! {
        section {
            h2 { (msg::samples_redline(lang)) }
            div.text {
                (pieces::changed_paragraph(lang, &p, Change::Changed, &msg::sample_paragraph_old(lang)))
                (pieces::changed_paragraph(lang, &q, Change::Same, ""))
            }
        }
    }
}

/// Returns a sample dial.
#[must_use]
pub fn sample_dial() -> Dial {
    Dial { opened: at("2031-05-11T22:00:00Z"), deadline: sample_deadline(), running: true }
}

fn silence(lang: Lang) -> Markup {
    html! { section { h2 { (msg::samples_silence(lang)) } (pieces::dial(lang, &sample_dial())) } }
}

fn decision(lang: Lang) -> Markup {
    let step = |label: String, state, at| Step { label, state, at, to: None };
    let list = [
        step(msg::step_tabled(lang), StepState::Done, Some(at("2031-04-02T14:10:00Z"))),
        step(msg::step_put(lang), StepState::Done, Some(at("2031-05-12T15:20:00Z"))),
        step(msg::step_floor(lang), StepState::Current, None),
        step(msg::step_gavel(lang), StepState::Ahead, None),
    ];
    html! {
        section {
            h2 { (msg::samples_decision(lang)) }
            (pieces::steps(lang, &zone(), &list))
            (pieces::why(&pieces::Why { sentence: msg::sample_why(lang), waiting: true, stopped: false }))
        }
    }
}

fn floor(lang: Lang) -> Markup {
    let speaker = |who, minute: &str, speaking, own| Speaker {
        who,
        at: at(&format!("2031-05-12T15:{minute}:00Z")),
        speaking,
        own,
    };
    let list = [
        speaker(msg::sample_state_b(lang), "21", true, false),
        speaker(msg::sample_state_a(lang), "22", false, true),
        speaker(msg::sample_state_c(lang), "24", false, false),
    ];
    html! { section { h2 { (msg::samples_speakers(lang)) } (pieces::speakers(lang, &zone(), &list)) } }
}

fn buttons(lang: Lang) -> Markup {
    let open = |label, weight| Button::Open { label, to: "#".to_owned(), weight };
    let list = [
        open(msg::nav_meeting(lang), Weight::First),
        open(msg::nav_documents(lang), Weight::Plain),
        open(msg::act_break_silence_short(lang), Weight::Grave),
        Button::Shut { label: msg::step_gavel(lang), reason: msg::sample_why(lang) },
    ];
    html! { section #buttons { h2 { (msg::samples_buttons(lang)) } (pieces::buttons(&list)) } }
}

/// Returns a sample citation.
#[must_use]
pub fn sample_citation(lang: Lang) -> pieces::Citation {
    pieces::Citation {
        number: "38".to_owned(),
        title: msg::sample_rule_title(lang),
        text: Some(msg::sample_rule_text(lang)),
        text_lang: lang,
        source: Some(msg::sample_source(lang)),
        to: "#".to_owned(),
    }
}

fn refusal(lang: Lang) -> Markup {
    let refused = pieces::Refused {
        fact: msg::sample_refusal(lang),
        rule: sample_citation(lang),
        instead: vec![(msg::nav_silences(lang), Some("#".to_owned())), (msg::nav_letters(lang), Some("#".to_owned()))],
        waiver: None,
    };
    html! {
        section {
            h2 { (msg::samples_refusal(lang)) }
            (pieces::refusal(lang, &refused))
            h2 { (msg::samples_empty(lang)) }
            (pieces::empty(&msg::empty_decisions(lang), &msg::empty_decisions_who(lang)))
        }
    }
}

fn tables(lang: Lang) -> Markup {
    let heads = [msg::nav_participants(lang), msg::right_name(lang, "speak"), msg::right_name(lang, "prevent")];
    let matrix = Matrix {
        caption: msg::rights_caption(lang),
        columns: ["speak", "propose", "prevent", "position"].map(|r| msg::right_name(lang, r)).to_vec(),
        rows: vec![
            (msg::entity_kind(lang, "member"), vec![true; 4]),
            (msg::entity_kind(lang, "observer_state"), vec![true, false, false, true]),
            (msg::entity_kind(lang, "stakeholder"), vec![true, false, false, false]),
        ],
    };
    let row = |name: String| vec![html! { (name) }, html! { span.num { "3" } }, html! { span.num { "1" } }];
    let rows = [row(msg::sample_state_a(lang)), row(msg::sample_state_b(lang))];
    html! {
        section {
            h2 { (msg::samples_tables(lang)) }
            (pieces::table(&msg::samples_tables(lang), &heads, &rows))
            (pieces::matrix(lang, &matrix))
        }
    }
}

/// Returns sample sessions of five years.
#[must_use]
pub fn sample_bars(lang: Lang) -> Vec<pieces::Bar> {
    let bar = |title: &str, from, to, coupled_to| pieces::Bar {
        title: title.to_owned(),
        from,
        to,
        substantive: title == msg::sample_session(lang),
        coupled_to,
        link: "#".to_owned(),
    };
    let (session, talks) = (msg::sample_session(lang), msg::sample_consultation(lang));
    let mut bars = Vec::new();
    for year in 2029..=2033 {
        let first = bars.len();
        bars.push(bar(&session, date(year, 3, 4), date(year, 3, 8), None));
        bars.push(bar(&session, date(year, 7, 8), date(year, 7, 12), None));
        bars.push(bar(&session, date(year, 12, 2), date(year, 12, 6), None));
        bars.push(bar(&talks, date(year, 5, 13), date(year, 5, 17), Some(first + 1)));
        if year % 2 == 0 {
            bars.push(bar(&talks, date(year, 2, 8), date(year, 2, 8), Some(first)));
        }
    }
    bars
}

/// Returns sample milestones.
#[must_use]
pub fn sample_marks(lang: Lang) -> Vec<pieces::Mark> {
    let mark = |day, reached| pieces::Mark { title: msg::sample_text_title(lang), day, reached, link: "#".to_owned() };
    vec![mark(date(2030, 7, 31), true), mark(date(2031, 7, 31), false)]
}

fn timeline(lang: Lang) -> Markup {
    html! { section { h2 { (msg::samples_timeline(lang)) } (pieces::timeline(lang, &sample_bars(lang), &sample_marks(lang), date(2031, 5, 13))) } }
}

fn rests(lang: Lang) -> Markup {
    let seal = pieces::Seal { number: 118, checkpoint: 131, to: "#".to_owned(), proof: "#".to_owned() };
    let line = sample_lineage(lang);
    html! {
        section { h2 { (msg::rests_rule(lang)) } (pieces::cite(lang, &sample_citation(lang))) }
        section { h2 { (msg::rests_versions(lang)) } (pieces::lineage(lang, &line)) }
        section { h2 { (msg::rests_proof(lang)) } (pieces::seal(lang, &seal)) }
    }
}

/// Returns a sample line of versions.
#[must_use]
pub fn sample_lineage(lang: Lang) -> pieces::Lineage {
    let version = |name: String, on, here| pieces::Version {
        name,
        note: crate::dates::date(lang, on),
        to: Some("#".to_owned()),
        here,
    };
    vec![
        version(msg::revision_name(lang, 0), date(2031, 2, 12), false),
        version("Rev.1".to_owned(), date(2031, 3, 20), false),
        version("A/AC.400/2031/CRP.2".to_owned(), date(2031, 5, 9), true),
        version("A/86/214".to_owned(), date(2031, 8, 1), false),
    ]
}
