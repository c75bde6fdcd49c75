//! Pages on which a text is negotiated: proposing, proposals, what became of them, and the views of a text.

pub mod desk;
pub mod paragraph;
pub mod picture;
pub mod proposal;
pub mod propose;
pub mod reading;
pub mod revision;
pub mod sections;
pub mod standing;
pub mod word;

use crate::lang::Lang;
use crate::msg;
use crate::pieces::{Block, Chip, Fate, Form, Note, Run};

/// Returns sample blocks with everything that a view can show.
#[must_use]
pub fn sample_blocks(lang: Lang) -> Vec<Block> {
    let avaria = || vec![(msg::sample_state_a(lang), "#".to_owned())];
    let heading =
        Block { number: "B.".to_owned(), ..Block::new("s1", Form::Heading(2), lang, msg::sample_heading(lang)) };
    let mut changed = Block::new("s2", Form::Paragraph, lang, msg::sample_paragraph_old(lang));
    changed.number = "11".to_owned();
    changed
        .runs
        .push(Run { by: avaria(), ..Run::of(Fate::Inserted, format!(" {}", msg::sample_paragraph_next(lang))) });
    changed.stands = vec![msg::ad_ref_room(lang)];
    changed.notes = vec![Note {
        by: msg::sample_state_b(lang),
        what: msg::op_delete_paragraph(lang, msg::paragraph_number(lang, "11")),
        to: "#".to_owned(),
        below: vec![Note {
            by: msg::sample_state_c(lang),
            what: msg::verb(lang, "support"),
            to: "#".to_owned(),
            below: vec![],
        }],
    }];
    changed.acts = vec![(msg::act_propose(lang), "#".to_owned())];
    let mut inserted = Block::new("s3", Form::Sub(1), lang, msg::sample_paragraph_new(lang));
    inserted.number = "11 bis".to_owned();
    (inserted.fate, inserted.by) = (Fate::Inserted, avaria());
    inserted.chips =
        vec![Chip { who: msg::sample_state_b(lang), what: msg::verb(lang, "reserve"), to: Some("#".to_owned()) }];
    let cell = |n: u8, column| Block::new(format!("s-cell{n}"), Form::Cell(column), lang, msg::sample_heading(lang));
    vec![
        heading,
        changed,
        inserted,
        cell(1, 1),
        cell(2, 2),
        Block::new("s6", Form::Note, lang, msg::sample_heading(lang)),
    ]
}

/// Returns sample operations in words.
#[must_use]
pub fn sample_operations(lang: Lang) -> Vec<String> {
    let place = msg::paragraph_number(lang, "11");
    vec![
        msg::op_replace(lang, msg::sample_state_b(lang), msg::sample_state_a(lang), &place),
        msg::op_new_paragraph(lang, msg::sample_paragraph_next(lang), &place),
    ]
}
