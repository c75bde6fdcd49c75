//! One proposal in its base.

use nemcon_negotiation::text::{
    Mark, MarkKind, Operation, ParagraphKind, Place, Spot, Text, Unfit, Why, apply, invert, renumber,
};
use nemcon_negotiation::{Lang, ParagraphId};

use proptest::prelude::*;

use super::sample::*;

const BASE: &str = "# Threats
    States noted growing risks.
    States recalled:
    - the charter;
    - the norms.
    States agreed to meet again.";

fn check(base: &str, operations: &[Operation], expected: &str) -> Text {
    let after = apply(&text(base), operations, act(2)).expect("it fits");
    let expected: Vec<_> = expected.lines().map(str::trim).collect();
    assert_eq!(lines(&after).lines().collect::<Vec<_>>(), expected);
    assert_eq!(Text::parse(&after.bytes()), Ok(after.clone()));
    after
}

fn refused(operations: &[Operation]) -> Vec<(usize, Why)> {
    let unfit = apply(&text(BASE), operations, act(2)).expect_err("it does not fit");
    unfit.into_iter().map(|Unfit { operation, why }| (operation, why)).collect()
}

#[test]
fn offsets_are_those_of_the_base() {
    let base = text(BASE);
    let operations = [
        replace(&base, 2, "risks", "threats and dangers"),
        replace(&base, 2, "growing ", ""),
        insert_after(&base, 2, "States", " again"),
    ];
    check(
        BASE,
        &operations,
        "# Threats\nStates again noted threats and dangers.\nStates recalled:\n- the charter;\n- the norms.\nStates agreed to meet again.",
    );
}

#[test]
fn what_is_added_takes_no_number_from_others() {
    let operations = [paragraph_after(3, 1, "One."), paragraph_after(3, 2, "Two."), delete(&text(BASE), 2)];
    let after = check(
        BASE,
        &operations,
        "# Threats\nx\nStates recalled:\n- the charter;\n- the norms.\n+1 One.\n+2 Two.\nStates agreed to meet again.",
    );
    let clean = renumber(&after);
    assert_eq!(
        lines(&clean),
        "# Threats\nStates recalled:\n- the charter;\n- the norms.\nOne.\nTwo.\nStates agreed to meet again."
    );
}

#[test]
fn alternatives_stay_beside_their_paragraph_when_numbers_are_made_anew() {
    let typed = "1. One.\n\n1 bis. Two.\n\n1 bis alt. Or two.\n\n2.\n\n3. Three.\n";
    let clean = renumber(&Text::from_plain(Lang::En, act(1), typed));
    assert_eq!(clean.notation(), "1. One.\n\n2. Two.\n\n2 alt. Or two.\n\n3. Three.\n");
}

#[test]
fn a_chapeau_moves_with_its_list_and_leaves_its_number() {
    check(
        BASE,
        &[move_after(3, 6), replace(&text(BASE), 4, "charter", "Charter")],
        "# Threats\nStates noted growing risks.\nx\nStates agreed to meet again.\n+1 States recalled:\n- the Charter;\n- the norms.",
    );
    check(
        BASE,
        &[move_after(5, 3)],
        "# Threats\nStates noted growing risks.\nStates recalled:\n- the norms.\n- the charter;\nStates agreed to meet again.",
    );
}

#[test]
fn a_paragraph_is_split_and_joined() {
    let base = text(BASE);
    let split = Operation::Split { ordinal: 1, spot: spot(&base, 2, " growing ") };
    check(
        BASE,
        &[split],
        "# Threats\nStates noted\n+1 risks.\nStates recalled:\n- the charter;\n- the norms.\nStates agreed to meet again.",
    );
    let merge = Operation::Merge { at: at(4), between: " ".into(), with: at(5) };
    check(
        BASE,
        &[merge, replace(&base, 5, "norms", "rules")],
        "# Threats\nStates noted growing risks.\nStates recalled:\n- the charter; the rules.\nStates agreed to meet again.",
    );
}

#[test]
fn an_alternative_stands_beside_in_brackets() {
    let paragraph = added(1, ParagraphKind::Paragraph, 0, "States noted dangers.");
    let after = check(
        BASE,
        &[Operation::Alternative { at: at(2), paragraph }],
        "# Threats\n[States noted growing risks.]\n|1 [States noted dangers.]\nStates recalled:\n- the charter;\n- the norms.\nStates agreed to meet again.",
    );
    assert_eq!(after.paragraphs[1].marks[0].to, 29);
    assert_eq!(after.paragraphs[2].marks[0].to, 23);
}

#[test]
fn brackets_span_paragraphs_and_go_again() {
    let base = text(BASE);
    let bracket = Operation::Bracket { spot: spot(&base, 4, "charter;"), until: Some(spot(&base, 5, "the norms")) };
    let after = check(
        BASE,
        &[bracket],
        "# Threats\nStates noted growing risks.\nStates recalled:\n- the [charter;\n- the norms].\nStates agreed to meet again.",
    );
    let kind = MarkKind::Bracket { said: Vec::new(), until: Some((at(5), 10)) };
    assert_eq!(after.paragraphs[3].marks, [Mark { from: 4, to: 13, kind }]);
    let until = Some(Spot { at: at(5), expected: "]".into(), from: 9 });
    let unbracket = Operation::Unbracket { spot: Spot { at: at(4), expected: "[".into(), from: 4 }, until };
    let again = apply(&after, &[unbracket], act(3)).expect("the pair is there");
    assert_eq!(again, base);
}

#[test]
fn all_that_does_not_fit_is_named() {
    let base = text(BASE);
    let missing =
        Operation::Retain { spot: Spot { at: ParagraphId { act: act(9), ordinal: 1 }, expected: "x".into(), from: 0 } };
    let wrong = Operation::Replace { spot: Spot { at: at(2), expected: "Members".into(), from: 0 }, with: "x".into() };
    let past = Operation::Retain { spot: Spot { at: at(2), expected: "risks".into(), from: 25 } };
    let into = Operation::Move { at: at(3), level: None, place: Place::After(at(5)) };
    assert_eq!(
        refused(&[missing, wrong, past, into, delete(&base, 3)]),
        [
            (0, Why::NoParagraph(ParagraphId { act: act(9), ordinal: 1 })),
            (1, Why::OtherWords("States ".into())),
            (2, Why::PastEnd(27)),
            (3, Why::IntoItself),
        ]
    );
    assert_eq!(refused(&[delete(&base, 3)]), [(0, Why::LeavesSubparagraphs)]);
    assert_eq!(refused(&[replace(&base, 2, "States noted growing risks.", " ")]), [(0, Why::Empty)]);
    let twice = [paragraph_after(2, 1, "a"), paragraph_after(3, 1, "b")];
    assert_eq!(refused(&twice), [(1, Why::OrdinalTwice(0))]);
    let overlapping = [replace(&base, 2, "noted growing", "saw"), replace(&base, 2, "growing risks", "dangers")];
    assert_eq!(refused(&overlapping), [(1, Why::Overlaps(0))]);
    let round = [
        Operation::Move { at: at(2), level: None, place: Place::After(at(6)) },
        Operation::Move { at: at(6), level: None, place: Place::After(at(2)) },
    ];
    assert_eq!(refused(&round), [(0, Why::IntoItself), (1, Why::IntoItself)]);
    let unbracket = Operation::Unbracket { spot: spot(&base, 2, "risks"), until: None };
    assert_eq!(refused(&[unbracket]), [(0, Why::NoBrackets)]);
}

#[test]
fn what_is_said_of_words_goes_with_them() {
    let mut base = text("States noted growing risks.");
    let mark = |from, to, kind| Mark { from, to, kind };
    let agreed = MarkKind::Agreed { paragraph: "1".into(), symbol: "A/80/257".into() };
    base.paragraphs[0].marks =
        vec![mark(0, 26, agreed), mark(13, 26, MarkKind::Emphasis), mark(21, 26, MarkKind::Emphasis)];
    let base = Text::new(base.lang, base.paragraphs);
    let operations = [replace(&base, 1, "growing", "new"), insert_after(&base, 1, "States", " gravely")];
    let after = apply(&base, &operations, act(2)).expect("it fits");
    assert_eq!(after.paragraphs[0].text, "States gravely noted new risks.");
    // No longer word for word, so no longer agreed language.
    assert_eq!(after.paragraphs[0].marks, [mark(21, 30, MarkKind::Emphasis), mark(25, 30, MarkKind::Emphasis)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]
    #[test]
    fn every_proposal_has_a_way_back(base in text_any(), seed in any::<u64>()) {
        let operations = operations_any(&base, seed, act(2));
        let after = apply(&base, &operations, act(2)).expect("they fit");
        prop_assert!(Text::parse(&after.bytes()).is_ok());
        let inverse = invert(&base, &operations, act(2)).expect("they fit");
        let again = apply(&after, &inverse, act(3));
        prop_assert_eq!(again.as_ref(), Ok(&base), "by {:?}", inverse);
        let forth = invert(&after, &inverse, act(3)).expect("they fit");
        prop_assert_eq!(apply(&base, &forth, act(4)), Ok(after));
    }

    #[test]
    fn the_order_of_operations_on_words_makes_no_difference(base in text_any(), seed in any::<u64>()) {
        let mut operations = operations_any(&base, seed, act(2));
        operations.retain(|op| !matches!(op, Operation::Insert { .. } | Operation::Move { .. } | Operation::Alternative { .. }));
        if let Ok(after) = apply(&base, &operations, act(2)) {
            operations.reverse();
            prop_assert_eq!(apply(&base, &operations, act(2)), Ok(after));
        }
    }
}
