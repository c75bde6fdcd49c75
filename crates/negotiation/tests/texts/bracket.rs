//! Bracket notation over a whole text. The States are invented.

use nemcon_negotiation::text::bracket::{Holds, Open, Point, Unbalanced, brackets, open_points, with_marks};
use nemcon_negotiation::text::{MarkKind, Text, Verb};
use nemcon_negotiation::{Code, Lang};
use proptest::prelude::*;

use super::sample::*;

fn who(name: &str) -> Option<Code> {
    let codes = [("Aldoria", "aldoria"), ("Brevia", "brevia"), ("G12", "g12")];
    codes.iter().find(|(known, _)| *known == name).map(|(_, code)| code.parse().expect("a code"))
}

/// Returns each pair as its words, depth and what is said: of it, or of each alternative.
fn read(words: &str) -> Vec<String> {
    let base = text(words);
    let found = brackets(&base, &who);
    let show = |said: &[nemcon_negotiation::text::bracket::Named]| {
        said.iter().map(|n| format!("{} {:?}", n.name, n.verb)).collect::<Vec<_>>().join(", ")
    };
    let pair = |p: &nemcon_negotiation::text::bracket::Bracket| {
        let alternatives: Vec<_> = p.alternatives.iter().map(|a| show(&a.said)).collect();
        format!("{}..{} {} {:?} ({}) {alternatives:?}", p.from.at, p.to.at, p.depth, p.holds, show(&p.said))
    };
    found.pairs.iter().map(pair).collect()
}

#[test]
fn the_forms_of_the_field_are_read() {
    assert_eq!(read("in [extreme - Aldoria; G12 delete] poverty"), ["3..34 0 Words (Aldoria Propose, G12 Delete) []"]);
    assert_eq!(
        read("[changing - Brevia, G12 retain / promoting - Aldoria]"),
        [r#"0..53 0 Words () ["Brevia Retain, G12 Retain", "Aldoria Propose"]"#]
    );
    assert_eq!(read("[, in accordance with the law -G12; Aldoria, Brevia delete.]").len(), 1);
    assert!(
        read("[, in accordance with the law -G12; Aldoria, Brevia delete.]")[0]
            .contains("G12 Propose, Aldoria Delete, Brevia Delete")
    );
    assert_eq!(read("by [ ] 2030 [Agreed ad ref]"), ["3..6 0 Placeholder () []", "12..27 0 AgreedAdRef () []"]);
    assert_eq!(read("[a [b] and/or [[c]]]").len(), 4);
    assert_eq!(read("[shall][should]"), ["0..7 0 Words () []", "7..15 0 Words () []"]);
    assert_eq!(read("[cross-border - Zedland]"), ["0..24 0 Words () []"]);
    assert_eq!(read("[اتخاذ / وضع - Aldoria] [应当/应]").len(), 2);
}

#[test]
fn brackets_without_their_other_half_are_reported_where_they_stand() {
    let base = text("one ] two\n[three [four\nfive] six");
    let found = brackets(&base, &who);
    let at = |paragraph, at, opens| Unbalanced { at: Point { paragraph, at }, opens };
    assert_eq!(found.unbalanced, [at(0, 4, false), at(1, 0, true)]);
    assert_eq!(found.pairs.len(), 1);
    let marked = with_marks(&base, &found);
    assert_eq!(marked.paragraphs[1].marks.len(), 1);
    assert_eq!(marked.paragraphs[1].marks[0].kind, MarkKind::Bracket { said: vec![], until: Some((at_id(3), 5)) });
    assert_eq!(
        marked.paragraphs.iter().map(|p| &p.text).collect::<Vec<_>>(),
        base.paragraphs.iter().map(|p| &p.text).collect::<Vec<_>>()
    );
    assert_eq!(open_points(&base).len(), 3);
}

fn at_id(ordinal: u32) -> nemcon_negotiation::ParagraphId {
    at(ordinal)
}

#[test]
fn what_is_open_is_listed_in_order() {
    let base = Text::from_plain(
        Lang::En,
        act(1),
        "1. By [ ] 2030 [shall [now] / should] act. [Agreed ad ref]\n\n1 alt. Never.\n\n/ Option 1\n\n2. [One]\n\n3. Two\n\n/ Option 2\n\n4. Three",
    );
    let open = open_points(&base);
    assert!(matches!(open[0], Open::Bracket { placeholder: true, .. }));
    assert!(matches!(open[1], Open::Bracket { placeholder: false, .. }));
    assert!(matches!((&open[2], &open[3]), (Open::Alternative(_), Open::Option(_))));
    assert_eq!(open.len(), 6);
    let options: Vec<_> = brackets(&base, &who).options.iter().map(|o| (o.head, o.end)).collect();
    assert_eq!(options, [(2, 5), (5, 7)]);
    let said = with_marks(&text("[x - G12 cannot live with]"), &brackets(&text("[x - G12 cannot live with]"), &who));
    assert!(
        matches!(&said.paragraphs[0].marks[0].kind, MarkKind::Bracket { said, .. } if said[0].verb == Verb::CannotLiveWith)
    );
}

proptest! {
    #[test]
    fn every_bracket_is_in_a_pair_or_reported(lines in proptest::collection::vec("[ab\\[\\]/ -]{0,12}x", 1..5)) {
        let base = text(&lines.join("\n"));
        let found = brackets(&base, &who);
        let signs = base.paragraphs.iter().flat_map(|p| p.text.chars()).filter(|c| matches!(c, '[' | ']')).count();
        prop_assert_eq!(found.pairs.len() * 2 + found.unbalanced.len(), signs);
        let marked = with_marks(&base, &found);
        prop_assert_eq!(Text::parse(&marked.bytes()), Ok(marked));
        let closing = |holds: Holds| holds == Holds::AgreedAdRef;
        prop_assert!(found.pairs.iter().all(|p| p.from < p.to && !closing(p.holds)));
    }
}
