//! Italics of a text that was read from a file. The form shows words alone: what is in italics goes beside them, and is put
//! back on paragraphs whose words stayed.

use std::cmp::Reverse;

use nemcon_negotiation::Text;
use nemcon_negotiation::text::{Mark, MarkKind};

/// Most paragraphs with italics that are kept.
const MOST: usize = 2_000;

/// The words of a paragraph, and its stretches in italics.
type Italic = (String, Vec<(u32, u32)>);

/// Returns the italics of a text as a field; none if it has none.
pub fn emphasis_of(text: &Text) -> Option<String> {
    let of = |p: &nemcon_negotiation::text::Paragraph| -> Option<Italic> {
        let marks = p.marks.iter().filter(|mark| mark.kind == MarkKind::Emphasis);
        let stretches: Vec<_> = marks.map(|mark| (mark.from, mark.to)).collect();
        (!stretches.is_empty()).then(|| (p.text.clone(), stretches))
    };
    let all: Vec<Italic> = text.paragraphs.iter().filter_map(of).take(MOST).collect();
    (!all.is_empty()).then(|| serde_json::to_string(&all).unwrap_or_default())
}

/// Puts italics back on the paragraphs whose words stayed.
pub(super) fn put_back(text: &mut Text, field: &str) {
    let Ok(all) = serde_json::from_str::<Vec<Italic>>(field) else { return };
    let mut paragraphs = text.paragraphs.clone();
    let order: Vec<String> = paragraphs.iter().map(|p| p.text.clone()).collect();
    let mut from = 0;
    for (words, stretches) in all.into_iter().take(MOST) {
        // In order: of two paragraphs with the same words the first comes first.
        let Some(at) = (from..order.len()).find(|at| order[*at] == words) else { continue };
        from = at + 1;
        let p = &mut paragraphs[at];
        let end = u32::try_from(p.text.chars().count()).unwrap_or(u32::MAX);
        let fits = stretches.into_iter().filter(|(from, to)| from < to && *to <= end);
        p.marks.extend(fits.map(|(from, to)| Mark { from, kind: MarkKind::Emphasis, to }));
        p.marks.sort_by_key(|mark| (mark.from, Reverse(mark.to)));
        p.marks.dedup();
    }
    *text = Text::new(text.lang, paragraphs);
}

#[cfg(test)]
mod tests {
    use nemcon_negotiation::{Id, Lang};

    use super::*;

    #[test]
    fn italics_come_back_where_the_words_stayed() {
        let act = Id([1; 16]);
        let mut text = Text::from_plain(Lang::En, act, "1. Recalling it.\n\n2. Same.\n\n3. Same.");
        text.paragraphs[0].marks = vec![Mark { from: 0, kind: MarkKind::Emphasis, to: 9 }];
        text.paragraphs[2].marks = vec![Mark { from: 0, kind: MarkKind::Emphasis, to: 4 }];
        let field = emphasis_of(&text).expect("italics");
        let mut typed = Text::from_plain(Lang::En, act, "1. Recalling it.\n\n2. Other.\n\n3. Same.\n\n4. New.");
        put_back(&mut typed, &field);
        let marks: Vec<_> = typed.paragraphs.iter().map(|p| p.marks.len()).collect();
        assert_eq!(marks, [1, 0, 1, 0]);
        assert!(Text::parse(&typed.bytes()).is_ok());
        let plain = typed.clone();
        put_back(&mut typed, "[[\"New.\",[[3,99],[2,1]]]]");
        put_back(&mut typed, "nonsense");
        assert_eq!(typed, plain);
        assert_eq!(emphasis_of(&Text::from_plain(Lang::En, act, "1. Plain.")), None);
    }
}
