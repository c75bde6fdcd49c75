//! A compilation: the base with every proposal in its place. The States are invented.

use nemcon_negotiation::text::{
    Compiled, Kept, Operation, Origin, ParagraphKind, Place, Segment, Spot, Tabled, Text, apply, as_brackets, carry,
    compile, join,
};
use nemcon_negotiation::{Id, Lang, ParagraphId};
use proptest::prelude::*;

use super::sample::*;

fn name(id: Id) -> String {
    ["?", "?", "Aldoria", "Brevia", "Cordia", "Dravia"].get(usize::from(id.0[0])).map_or("?", |n| n).to_owned()
}

fn rolling(compiled: &Compiled) -> String {
    lines(&as_brackets(compiled, Lang::En, &name, &|_| None))
}

fn tabled(n: u8, on: Option<u8>, operations: &[Operation]) -> Tabled<'_> {
    Tabled { id: act(n), on: on.map(act), operations }
}

#[test]
fn every_proposal_stands_in_its_place_with_its_name() {
    let base = text("States noted growing risks.\nStates agreed.\n- to act;");
    let a = [replace(&base, 1, "growing ", ""), paragraph_after(2, 1, "They rose."), delete(&base, 3)];
    let b = [replace(&base, 1, "growing", "rising"), insert_after(&base, 2, "agreed", " at once")];
    let c = [replace(&base, 1, "growing", "rising"), insert_after(&base, 2, "agreed", " in time")];
    let compiled = compile(&base, &[tabled(4, None, &c), tabled(2, None, &a), tabled(3, None, &b)]);
    assert_eq!(compiled.unfit, []);
    assert_eq!(
        rolling(&compiled),
        "States noted [growing - Aldoria delete / rising - Brevia, Cordia] risks.\n\
         States agreed [at once - Brevia / in time - Cordia].\n\
         - [to act; - Aldoria delete]\n\
         [They rose. - Aldoria]"
    );
}

#[test]
fn all_that_one_proposal_does_to_words_that_others_change_is_one_offer() {
    let base = text("States meet in March. States act in good faith.");
    let a = [replace(&base, 1, "States meet in March. ", ""), insert_after(&base, 1, "in good", " and full")];
    let b = [replace(&base, 1, " States act in good faith.", "")];
    let compiled = compile(&base, &[tabled(2, None, &a), tabled(3, None, &b)]);
    assert_eq!(
        rolling(&compiled),
        "[States meet in March. States act in good faith. / States act in good and full faith. - Aldoria / \
         States meet in March. - Brevia]"
    );
}

#[test]
fn proposals_to_proposals_stand_within_them() {
    let base = text("States noted risks.");
    let a = [insert_after(&base, 1, "noted", " with deep concern the growing"), paragraph_after(1, 1, "They rose.")];
    let made = apply(&base, &a, act(2)).expect("fits");
    let b = [replace(&made, 1, "deep", "great")];
    let new = ParagraphId { act: act(2), ordinal: 1 };
    let c = [
        Operation::Replace { spot: Spot { at: new, expected: "rose".into(), from: 5 }, with: "sat".into() },
        replace(&made, 1, "growing risks", "new dangers"),
        Operation::Insert { place: Place::After(new), paragraph: added(1, ParagraphKind::Paragraph, 0, "End.") },
    ];
    let made_b = apply(&made, &b, act(3)).expect("fits");
    let d = [replace(&made_b, 1, "great", "grave"), replace(&made_b, 1, "States", "Members")];
    let tabled = [tabled(2, None, &a), tabled(3, Some(2), &b), tabled(4, Some(2), &c), tabled(5, Some(3), &d)];
    let compiled = compile(&base, &tabled);
    assert_eq!(compiled.unfit, []);
    let Segment::Open { words, offers } = &compiled.paragraphs[0].segments[2] else { panic!("{compiled:?}") };
    assert_eq!((words.as_str(), offers.len()), (" risks", 1));
    assert_eq!(
        rolling(&compiled),
        "[States / Members - Dravia] noted [risks / with [deep / [great / grave - Dravia] - Brevia] concern the \
         [growing risks / new dangers - Cordia] - Aldoria].\n\
         [They [rose / sat - Cordia]. - Aldoria]\n\
         [End. - Cordia]"
    );
}

#[test]
fn what_has_no_place_is_named() {
    let base = text("States noted risks.\nStates agreed.");
    let missing = [Operation::Retain { spot: Spot { at: at(9), expected: "x".into(), from: 0 } }];
    let orphan = [replace(&base, 1, "risks", "threats")];
    let moved = [move_after(1, 2)];
    let compiled = compile(&base, &[tabled(2, None, &missing), tabled(3, Some(9), &orphan), tabled(4, None, &moved)]);
    assert_eq!(compiled.unfit.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [act(2), act(3)]);
    assert!(matches!(compiled.paragraphs[2].origin, Origin::MovedHere { by, .. } if by == act(4)));
    assert_eq!(compiled.paragraphs[0].remarks.len(), 1);
}

proptest! {
    #[test]
    fn a_compilation_spells_out_the_base_and_loses_no_operation(base in text_any(), seeds in proptest::collection::vec(any::<u64>(), 1..5)) {
        let proposals: Vec<_> = seeds.iter().zip(2..).map(|(seed, n)| (act(n), operations_any(&base, *seed, act(n)))).collect();
        let tabled: Vec<_> = proposals.iter().map(|(id, ops)| Tabled { id: *id, on: None, operations: ops }).collect();
        let compiled = compile(&base, &tabled);
        prop_assert_eq!(&compiled.unfit, &vec![]);
        let words = |s: &Segment| match s {
            Segment::Kept(words) | Segment::Open { words, .. } => words.clone(),
            Segment::Edge { .. } => String::new(),
        };
        let there = compiled.paragraphs.iter().filter(|e| e.origin == Origin::Base);
        let spelled: Vec<String> = there.map(|e| e.segments.iter().map(words).collect()).collect();
        prop_assert_eq!(spelled, base.paragraphs.iter().map(|p| p.text.clone()).collect::<Vec<_>>());
        // One proposal to another: nothing of it is lost.
        let made = apply(&base, &proposals[0].1, act(2)).expect("fits");
        let more = operations_any(&made, seeds[0] ^ 77, act(9));
        let both = compile(&base, &[tabled[0], Tabled { id: act(9), on: Some(act(2)), operations: &more }]);
        prop_assert!(both.paragraphs.len() >= base.paragraphs.len());
    }
}

/// Timings, as the issue of speed names them: `cargo test --release -p nemcon-negotiation --test texts -- --ignored --nocapture`.
#[test]
#[ignore = "timings mean something in release builds only"]
fn many_proposals_are_quick() {
    let sentence =
        "States noted with deep concern the growing risks to international peace and security in their use of it. ";
    let base = text(&(0..420).map(|n| format!("{n} {}", sentence.repeat(5).trim())).collect::<Vec<_>>().join("\n"));
    let operations = |n: u32, by: u8| {
        let paragraph = n * 7 % 420 + 1;
        let words = ["growing", "deep", "peace", "security"][n as usize % 4];
        let _ = by;
        vec![
            replace(&base, paragraph, words, "other words"),
            insert_after(&base, paragraph, "States", " again"),
            paragraph_after(n * 11 % 420 + 1, 1, "New."),
        ]
    };
    let id = |n: u32| Id(Id::derived(&[&n.to_string()]).0);
    let many: Vec<(Id, Vec<Operation>)> = (0..10_000).map(|n| (id(n), operations(n, 0))).collect();
    let tabled: Vec<_> = many.iter().map(|(id, ops)| Tabled { id: *id, on: None, operations: ops }).collect();
    let timed = |what: &str, run: &mut dyn FnMut() -> usize| {
        let start = std::time::Instant::now();
        let size = run();
        eprintln!("{what}: {:?} ({size})", start.elapsed());
    };
    timed("compile 10,000", &mut || compile(&base, &tabled).paragraphs.len());
    let nested: Vec<_> = (0..10_000)
        .map(|n| if n % 2 == 1 { Tabled { on: Some(id(n as u32 - 1)), ..tabled[n] } } else { tabled[n] })
        .collect();
    timed("compile 5,000 with 5,000 to them", &mut || compile(&base, &nested).unfit.len());
    let new = apply(&base, &[replace(&base, 1, "security", "safety"), delete(&base, 8)], act(3)).expect("fits");
    let carrier = nemcon_negotiation::text::Carrier::new(&base, &new, &Kept::new());
    timed("carry 500", &mut || many[..500].iter().map(|(id, ops)| carrier.carry(ops, *id).operations.len()).sum());
    timed("carry 500, each alone", &mut || {
        many[..10].iter().map(|(id, ops)| carry(ops, *id, &base, &new, &Kept::new()).lost.len()).sum()
    });
    let given: Vec<(Id, &[Operation])> = many[..500].iter().map(|(id, ops)| (*id, ops.as_slice())).collect();
    timed("join 500", &mut || join(&base, &given).clashes.len());
    let given: Vec<(Id, &[Operation])> = many[..2000].iter().map(|(id, ops)| (*id, ops.as_slice())).collect();
    timed("join 2,000", &mut || join(&base, &given).clashes.len());
    timed("apply 420", &mut || {
        let all: Vec<_> = (1..=420).map(|n| replace(&base, n, "growing", "new")).collect();
        apply(&base, &all, act(2)).map_or(0, |t: Text| t.paragraphs.len())
    });
}
