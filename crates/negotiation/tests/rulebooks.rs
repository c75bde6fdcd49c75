//! The rulebooks that the program ships can be adopted, and every number in them has its reference.

use std::path::Path;

use nemcon_negotiation::rulebook::{Overlay, Rulebook, Standing};
use nemcon_negotiation::{Article, Lang};

fn read(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks").join(name);
    std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

#[test]
fn the_rulebook_of_the_model_group_is_complete() {
    let book = Rulebook::parse(&read("oewg.json")).expect("the rulebook parses");
    for article in &book.articles {
        assert!(article.title.covers(&Lang::ALL) && article.text.covers(&Lang::ALL), "{:?}", article.id);
        assert!(!article.source.is_empty(), "{:?} names no source", article.id);
    }
    for (name, value) in &book.values {
        assert!(!value.source.is_empty(), "{name} has no reference");
    }
    assert!(book.values.values().any(|value| value.status == Standing::Default), "unverified numbers are marked");
    assert_eq!(book.articles.len(), Article::ALL.len(), "an article that no rule cites");
}

#[test]
fn decision_74_544_lets_a_silence_adopt_after_72_hours_with_all_languages_out() {
    let book = Rulebook::parse(&read("oewg.json")).expect("the rulebook parses");
    let overlay = Overlay::parse(&read("silence-decision-74-544.json")).expect("the overlay parses");
    let under = book.under(&overlay).expect("it goes over the rulebook");
    assert!(!book.yes("silence_effect_adopts") && under.yes("silence_effect_adopts"));
    assert_eq!((under.number("silence_hours_min"), under.yes("silence_languages_first")), (72, true));
}

#[test]
fn three_modalities_for_stakeholders_differ_in_who_learns_what() {
    let book = Rulebook::parse(&read("oewg.json")).expect("the rulebook parses");
    assert_eq!(book.word("stakeholder_modalities"), None, "a group adopts its modalities by its own decision");
    let learn = |name: &str| {
        let overlay = Overlay::parse(&read(&format!("stakeholders-{name}.json"))).expect("the overlay parses");
        for article in &overlay.articles {
            assert!(article.title.covers(&Lang::ALL) && article.text.covers(&Lang::ALL), "{name}: {:?}", article.id);
        }
        let under = book.under(&overlay).expect("it goes over the rulebook");
        let word = |name: &str| under.word(name).map(str::to_owned);
        (
            word("accreditation_states_learn"),
            word("accreditation_applicants_learn"),
            under.number_or_none("accreditation_body_decides") == 1,
        )
    };
    let some = |word: &str| Some(word.to_owned());
    assert_eq!(learn("first-group"), (some("nothing"), some("outcome"), false));
    assert_eq!(learn("april-2022"), (some("objectors"), some("outcome"), false));
    assert_eq!(learn("draft-2026"), (some("basis"), some("basis"), true));
}
