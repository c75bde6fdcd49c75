//! What must hold of a text beside its form.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::shape::length;
use super::{Mark, MarkKind, Paragraph, ParagraphKind, TextFault};
use crate::id::ParagraphId;

/// Returns the first thing that is wrong with paragraphs of version 2.
pub(super) fn fault(paragraphs: &[Paragraph]) -> Option<TextFault> {
    if paragraphs.iter().any(|p| !super::has_level(p.kind, p.level)) {
        return Some(TextFault::Level);
    }
    if is_table_broken(paragraphs) {
        return Some(TextFault::Table);
    }
    if paragraphs.iter().all(|p| p.marks.is_empty()) {
        return None;
    }
    let lengths: BTreeMap<_, _> = paragraphs.iter().map(|p| (p.id, (p.kind, length(&p.text)))).collect();
    let marks = || paragraphs.iter().flat_map(|p| &p.marks);
    let is_footnote = |id| lengths.get(id).is_some_and(|(kind, _)| *kind == ParagraphKind::Footnote);
    if marks().any(|m| matches!(&m.kind, MarkKind::Footnote(id) if !is_footnote(id))) {
        return Some(TextFault::Footnote);
    }
    let closes_elsewhere = |m: &Mark| match &m.kind {
        MarkKind::Bracket { until: Some((id, at)), .. } => lengths.get(id).is_some_and(|(_, length)| at <= length),
        _ => true,
    };
    let fit = paragraphs.iter().all(are_in_order) && marks().all(closes_elsewhere);
    (!fit).then_some(TextFault::Marks)
}

/// Says whether the marks of a paragraph lie within its words, in order, none twice.
pub(super) fn are_in_order(paragraph: &Paragraph) -> bool {
    let end = length(&paragraph.text);
    let holds = |m: &Mark| m.to <= end && (m.from < m.to || m.from == m.to && matches!(m.kind, MarkKind::Footnote(_)));
    let key = |m: &Mark| (m.from, Reverse(m.to));
    let marks = &paragraph.marks;
    marks.iter().all(holds) && marks.windows(2).all(|two| key(&two[0]) <= key(&two[1]) && two[0] != two[1])
}

/// Says whether a run of cells does not begin a row, or a row leaves out a column.
pub(super) fn is_table_broken(paragraphs: &[Paragraph]) -> bool {
    let mut column: u8 = 0;
    paragraphs.iter().any(|p| {
        let broken = p.kind == ParagraphKind::Cell && p.level != 1 && Some(p.level) != column.checked_add(1);
        column = if p.kind == ParagraphKind::Cell { p.level } else { 0 };
        broken
    })
}

/// Takes away marks that refer to places which are not there.
pub(super) fn drop_dangling(paragraphs: &mut [Paragraph]) {
    if paragraphs.iter().all(|p| p.marks.is_empty()) {
        return;
    }
    let there: BTreeMap<ParagraphId, _> = paragraphs.iter().map(|p| (p.id, (p.kind, length(&p.text)))).collect();
    for p in paragraphs {
        p.marks.retain(|mark| match &mark.kind {
            MarkKind::Footnote(id) => there.get(id).is_some_and(|(kind, _)| *kind == ParagraphKind::Footnote),
            MarkKind::Bracket { until: Some((id, at)), .. } => there.get(id).is_some_and(|(_, length)| at <= length),
            _ => true,
        });
    }
}
