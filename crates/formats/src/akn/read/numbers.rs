//! Numbers that others printed: ours are computed, so what ours would not be stays among the words.

use std::collections::BTreeMap;

use nemcon_negotiation::text::{Paragraph, ParagraphKind, printed};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

use super::super::Remark;
use super::walk::Item;

/// Most numbers in a row that are kept as vacant.
const MOST_VACANT: u32 = 10;
const LATIN: [&str; 10] =
    ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies", "undecies"];

/// Makes the numbers those that were printed; what cannot be so stands among the words. Returns the marks of footnotes
/// that are others.
pub fn settle(
    lang: Lang,
    act: Id,
    last_id: &mut u32,
    items: &mut Vec<Item>,
    remarks: &mut Vec<Remark>,
) -> BTreeMap<ParagraphId, String> {
    paragraphs(act, last_id, items, remarks);
    // Taking a number away changes those after it; at worst all are taken.
    for round in 0..8 {
        let nodes: Vec<_> = items.iter().map(|item| item.paragraph.node()).collect();
        let ours = printed(&nodes, lang);
        let mut changed = false;
        for (item, ours) in items.iter_mut().zip(&ours) {
            let kind = item.paragraph.kind;
            let is_computed = matches!(kind, ParagraphKind::Subparagraph | ParagraphKind::Heading);
            if !is_computed || kind == ParagraphKind::Heading && item.paragraph.level == 0 && item.number.is_none() {
                continue;
            }
            if round == 7 || plain_number(ours) != plain_number(item.number.as_deref().unwrap_or_default()) {
                changed = true;
                demote(item, remarks);
            }
        }
        if !changed {
            break;
        }
    }
    for item in items.iter_mut().filter(|item| !has_number(item.paragraph.kind)) {
        if let Some(number) = item.number.take() {
            remarks.push(Remark::InWords(number.clone()));
            prefix(&mut item.paragraph, &number);
        }
    }
    let nodes: Vec<_> = items.iter().map(|item| item.paragraph.node()).collect();
    let ours = printed(&nodes, lang);
    let mut markers = BTreeMap::new();
    for (item, ours) in items.iter().zip(&ours).filter(|(item, _)| item.paragraph.kind == ParagraphKind::Footnote) {
        if let Some(marker) = item.number.as_ref().filter(|marker| *marker != ours) {
            remarks.push(Remark::Marker(marker.clone()));
            markers.insert(item.paragraph.id, marker.clone());
        }
    }
    markers
}

fn has_number(kind: ParagraphKind) -> bool {
    use ParagraphKind::{Footnote, Heading, Paragraph, Subparagraph, Vacant};
    matches!(kind, Footnote | Heading | Paragraph | Subparagraph | Vacant)
}

/// Numbers paragraphs through, with vacant ones where some are left out.
fn paragraphs(act: Id, last_id: &mut u32, items: &mut Vec<Item>, remarks: &mut Vec<Remark>) {
    let mut last = 0;
    let mut out = Vec::with_capacity(items.len());
    for mut item in items.drain(..) {
        if item.paragraph.kind == ParagraphKind::Paragraph {
            match item.number.as_deref().and_then(read) {
                Some((number, 0, 0)) if number > last && number - last <= MOST_VACANT + 1 => {
                    for vacant in last + 1..number {
                        remarks.push(Remark::Vacant(vacant.to_string()));
                        *last_id += 1;
                        let id = ParagraphId { act, ordinal: *last_id };
                        let paragraph = Paragraph::new(id, ParagraphKind::Vacant, "");
                        out.push(Item { paragraph, number: None, place: None });
                    }
                    last = number;
                }
                Some((number, bis, alt)) if number == last && (bis, alt) != (0, 0) => {
                    (item.paragraph.bis, item.paragraph.alt) = (bis, alt);
                }
                _ => item.paragraph.kind = ParagraphKind::Unnumbered,
            }
        }
        out.push(item);
    }
    *items = out;
}

/// Reads a number such as `12`, `2 bis.`, `2 alt. 1`.
fn read(number: &str) -> Option<(u32, u8, u8)> {
    let words = number.replace(['.', '(', ')', '-'], " ").to_lowercase();
    let mut words = words.split_whitespace();
    let own = words.next()?.parse().ok()?;
    let (mut bis, mut alt) = (0, 0);
    while let Some(word) = words.next() {
        match (word, LATIN.iter().position(|latin| *latin == word)) {
            (_, Some(place)) => bis = u8::try_from(place + 1).ok()?,
            ("alt", _) => alt = words.next().map_or(Some(1), |n| n.parse().ok())?,
            _ => return None,
        }
    }
    Some((own, bis, alt))
}

/// Returns the level of headings that are numbered like this; 0 if none are.
pub fn style(number: &str) -> u8 {
    let plain = plain_number(number);
    let all = |of: fn(char) -> bool| !plain.is_empty() && plain.chars().all(of);
    if number.starts_with('(') && all(|c| c.is_ascii_lowercase()) {
        4
    } else if all(|c| c.is_ascii_digit()) {
        3
    } else if plain.len() == 1 && plain != "I" && all(|c| c.is_ascii_uppercase()) {
        2
    } else {
        u8::from(all(|c| "IVXLC".contains(c)))
    }
}

fn plain_number(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn demote(item: &mut Item, remarks: &mut Vec<Remark>) {
    let p = &mut item.paragraph;
    p.level = 0;
    if p.kind == ParagraphKind::Subparagraph {
        p.kind = ParagraphKind::Unnumbered;
    }
    if let Some(number) = item.number.take() {
        remarks.push(Remark::InWords(number.clone()));
        prefix(p, &number);
    }
}

/// Puts a number before the words.
fn prefix(p: &mut Paragraph, number: &str) {
    let before = format!("{number} ");
    let by = u32::try_from(before.chars().count()).unwrap_or(0);
    for mark in &mut p.marks {
        (mark.from, mark.to) = (mark.from + by, mark.to + by);
    }
    p.text = before + &p.text;
}

/// Returns a text with the same words and nothing that can be wrong: no marks, no levels.
pub fn plain(text: Text, act: Id) -> Text {
    let has_words = text.paragraphs.into_iter().filter(|p| !p.text.trim().is_empty());
    let bare = |(ordinal, p): (u32, Paragraph)| {
        let words = p.text.replace(['\n', '\r'], " ");
        Paragraph::new(ParagraphId { act, ordinal }, ParagraphKind::Unnumbered, words)
    };
    Text::new(text.lang, (1..).zip(has_words).map(bare).collect())
}
