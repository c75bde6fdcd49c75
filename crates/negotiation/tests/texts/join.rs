//! Several proposals in one base: the tables in `join/`, and what holds for any proposals.
//!
//! A case is a heading, the base (`|`, one paragraph a line), operations of the delegations a to c, the clashes expected
//! (`!`) and the text expected (`=`; the base, if left out).

use std::collections::BTreeMap;

use nemcon_negotiation::text::{Added, Clash, Operation, ParagraphKind, Place, Text, join};
use nemcon_negotiation::{Id, ParagraphId};
use proptest::prelude::*;

use super::sample::*;

const TABLES: [&str; 3] =
    [include_str!("join/words.txt"), include_str!("join/paragraphs.txt"), include_str!("join/brackets.txt")];

#[test]
fn every_case_of_the_tables_comes_out_as_told() {
    let cases: Vec<&str> = TABLES.iter().flat_map(|table| table.split("## ").skip(1)).collect();
    assert!(cases.len() >= 40, "{} cases", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(case).err()).collect();
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

fn check(case: &str) -> Result<(), String> {
    let name = case.lines().next().unwrap_or_default();
    let of =
        |mark: &str| case.lines().skip(1).filter_map(|line| line.strip_prefix(mark)).map(str::trim).collect::<Vec<_>>();
    let base = text(&of("| ").join("\n"));
    let mut proposals: BTreeMap<Id, Vec<Operation>> = BTreeMap::new();
    for (delegation, number) in ["a ", "b ", "c "].iter().zip(10..) {
        for line in of(delegation) {
            let operations = proposals.entry(act(number)).or_default();
            operations.push(operation(&base, line, operations.len() as u32 + 1, act(number)));
        }
    }
    let mut given: Vec<(Id, &[Operation])> = proposals.iter().map(|(id, ops)| (*id, ops.as_slice())).collect();
    let joined = join(&base, &given);
    given.reverse();
    assert_eq!(join(&base, &given), joined, "{name}: the order makes a difference");
    assert!(joined.unfit.is_empty(), "{name}: {:?}", joined.unfit);
    let expected = if of("= ").is_empty() { lines(&base) } else { of("= ").join("\n") };
    let found = (joined.clashes.iter().map(told).collect::<Vec<_>>(), lines(&joined.text));
    if found == (of("! ").iter().map(|s| (*s).to_owned()).collect(), expected) {
        return Ok(());
    }
    Err(format!("{name}: {:?}\n{}", found.0, found.1))
}

fn told(clash: &Clash) -> String {
    let which = |(id, index): (Id, usize)| format!("{}{index}", char::from(b'a' + id.0[0] - 10));
    let cause = serde_json::to_value(clash.cause).expect("a word");
    format!("{} {} {}", which(clash.a), which(clash.b), cause.as_str().unwrap_or_default())
}

fn quoted(rest: &str) -> Vec<&str> {
    rest.split('"').skip(1).step_by(2).collect()
}

fn operation(base: &Text, line: &str, ordinal: u32, by: Id) -> Operation {
    let words: Vec<&str> = line.split_whitespace().collect();
    let number = |at: usize| words[at].trim_end_matches(':').parse::<u32>().expect("a number");
    let rest = || line.split_once(": ").expect("words").1;
    let quoted = quoted(line);
    let place = |n: usize| if words[n] == "first" { Place::Beginning } else { Place::After(at(number(n + 1))) };
    let new = |kind, level| Added { kind, level, ordinal, text: rest().to_owned() };
    let expected = |n: u32| base.paragraphs[n as usize - 1].text.clone();
    match words[0] {
        "del" => delete(base, number(1)),
        "new" if words[1] == "next:" => {
            let place = Place::After(ParagraphId { act: by, ordinal: ordinal - 1 });
            Operation::Insert { place, paragraph: new(ParagraphKind::Paragraph, 0) }
        }
        "new" => Operation::Insert { place: Place::After(at(number(1))), paragraph: new(ParagraphKind::Paragraph, 0) },
        "sub" => {
            Operation::Insert { place: Place::After(at(number(1))), paragraph: new(ParagraphKind::Subparagraph, 1) }
        }
        "alt" => Operation::Alternative { at: at(number(1)), paragraph: new(ParagraphKind::Paragraph, 0) },
        "move" => Operation::Move { at: at(number(1)), level: None, place: place(2) },
        "split" => Operation::Split { ordinal, spot: spot(base, number(1), quoted[0]) },
        "merge" => Operation::Merge { at: at(number(1)), between: " ".into(), with: at(number(2)) },
        "bracket" => Operation::Bracket { spot: spot(base, number(1), quoted[0]), until: None },
        "unbracket" => Operation::Unbracket { spot: spot(base, number(1), quoted[0]), until: None },
        "retain" => Operation::Retain { spot: spot(base, number(1), quoted[0]) },
        "agree" => Operation::AgreeAdRef { at: at(number(1)), expected: expected(number(1)) },
        _ if line.contains(" ^ ") => insert_after(base, number(0), "", quoted[0]),
        _ if line.contains("\" + \"") => insert_after(base, number(0), quoted[0], quoted[1]),
        _ => replace(base, number(0), quoted[0], quoted[1]),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn the_order_of_proposals_makes_no_difference(
        (base, proposals) in (text_any(), proptest::collection::vec(any::<u64>(), 1..5)),
        turn in any::<proptest::sample::Index>(),
    ) {
        let proposals: Vec<_> = proposals.iter().zip(2..).map(|(seed, n)| (act(n), operations_any(&base, *seed, act(n)))).collect();
        let mut given: Vec<(Id, &[Operation])> = proposals.iter().map(|(id, ops)| (*id, ops.as_slice())).collect();
        let joined = join(&base, &given);
        let by = turn.index(given.len());
        given.rotate_left(by);
        prop_assert_eq!(&join(&base, &given), &joined);
        // Each operation is in the text, or it is said why not.
        prop_assert!(Text::parse(&joined.text.bytes()).is_ok());
        // Whatever stands alone stands as applied.
        for (id, operations) in &proposals {
            let alone = join(&base, &[(*id, operations)]);
            let applied = nemcon_negotiation::text::apply(&base, operations, *id);
            prop_assert_eq!(alone.is_whole().then_some(alone.text), applied.ok());
        }
        // Clashes of two are found whoever else is there.
        for (n, a) in proposals.iter().enumerate() {
            for b in &proposals[n + 1..] {
                let two = join(&base, &[(a.0, &a.1), (b.0, &b.1)]);
                for clash in two.clashes.iter().filter(|c| c.cause != nemcon_negotiation::text::Cause::Nothing) {
                    prop_assert!(joined.clashes.contains(clash), "{clash:?} of {proposals:?}, but {:?}", joined.clashes);
                }
            }
        }
    }
}
