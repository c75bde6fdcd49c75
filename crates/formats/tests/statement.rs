//! Statements as delegations hand them out: what stands above the words is found in six languages. The samples are invented; a real one lies beside
//! the repository, and where it is not there that is said aloud.

use std::path::Path;
use std::time::{Duration, Instant};

use nemcon_formats::statement::{MOST, Note, Statement, Unread, read};
use nemcon_negotiation::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};

fn told(found: &Statement) -> Value {
    let mut told = serde_json::Map::new();
    let mut put = |name: &str, value: Value| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !empty {
            told.insert(name.to_owned(), value);
        }
    };
    let note = |note: &Note| match note {
        Note::CheckAgainstDelivery => "check",
        Note::UnofficialTranslation => "unofficial",
    };
    put("letterhead", json!(found.letterhead));
    put("title", json!(found.title));
    put("speaker", json!(found.speaker));
    put("capacity", json!(found.capacity));
    put("occasion", json!(found.occasion));
    put("place", json!(found.place));
    put("date", json!(found.date));
    put("notes", json!(found.notes.iter().map(note).collect::<Vec<_>>()));
    put("body", json!(found.body));
    Value::Object(told)
}

#[test]
fn the_parts_of_a_statement_are_found_in_six_languages() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/statements");
    for lang in Lang::ALL {
        let text = std::fs::read_to_string(folder.join(format!("{}.txt", lang.tag()))).expect("a sample");
        let wanted = std::fs::read_to_string(folder.join(format!("{}.json", lang.tag()))).expect("what is in it");
        let wanted: Value = serde_json::from_str(&wanted).expect("JSON");
        let found = told(&read(lang, &text).expect("it is read"));
        assert_eq!(found, wanted, "{}: {found:#}", lang.tag());
    }
}

#[test]
fn a_statement_that_was_made_is_read() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/statements/2021-12-13-russian-federation.en.txt");
    let Ok(text) = std::fs::read_to_string(&file) else {
        eprintln!("SKIPPED: no statement in {}", file.display());
        return;
    };
    let found = read(Lang::En, &text).expect("it is read");
    assert_eq!(found.title.as_deref(), Some("STATEMENT"));
    assert!(found.speaker.as_deref().is_some_and(|name| name.starts_with("DR. ")), "{found:?}");
    assert!(found.capacity.as_deref().is_some_and(|words| words.starts_with("HEAD OF ")), "{found:?}");
    assert_eq!(found.place.as_deref(), Some("New York"));
    assert_eq!(found.date.map(|date| date.to_string()).as_deref(), Some("2021-12-13"));
    assert_eq!(found.notes, [Note::UnofficialTranslation, Note::CheckAgainstDelivery]);
    assert!(found.letterhead.len() > 5 && found.letterhead.iter().all(|line| !line.contains('*')), "{found:?}");
    assert!(found.body[0].starts_with("Your Excellency") && found.body[3].starts_with("I am glad"), "{found:?}");
    assert!(found.body.last().is_some_and(|last| last.ends_with("Thank you for attention.")));
}

#[test]
fn a_text_without_a_head_is_words_alone() {
    let found = read(Lang::En, "We thank the Chair.\n\nWe support the text.").expect("it is read");
    assert_eq!(told(&found), json!({ "body": ["We thank the Chair.", "We support the text."] }));
    let only = read(Lang::En, "Statement").expect("it is read");
    assert_eq!(only.body, ["Statement"], "nothing is taken for a head where no words would be left");
}

#[test]
fn what_stands_on_the_line_of_the_date_is_kept() {
    let head = |line: &str| read(Lang::En, &format!("Statement\n{line}\n\nH.E. is here.")).expect("it is read");
    let found = head("13 December 2021Mr. Chair,");
    assert_eq!((found.date.map(|date| date.to_string()).as_deref(), found.place), (Some("2021-12-13"), None));
    assert_eq!(found.title.as_deref(), Some("Statement Mr. Chair"), "what was glued to the date is not lost");
    let found = head("13–17 December 2021, 10 a.m.");
    assert_eq!((found.place, found.title.as_deref()), (None, Some("Statement 13 10 a.m.")));
    let found = head("Москва, 13 декабря 2021 года");
    assert_eq!((found.place.as_deref(), found.title.as_deref()), (Some("Москва"), Some("Statement")));
    let long = format!("Statement by {}", "a very long name ".repeat(60));
    let title = format!("Statement {}", long.trim());
    assert_eq!(head(&long).title.as_deref(), Some(title.as_str()), "who speaks is not found, and nothing is lost");
}

#[test]
fn what_is_no_text_is_refused_by_what_it_is() {
    assert_eq!(read(Lang::En, " \n\n — \n"), Err(Unread::Empty));
    assert_eq!(read(Lang::En, "a\0b"), Err(Unread::NotText));
    assert_eq!(read(Lang::En, &"a".repeat(MOST + 1)), Err(Unread::TooLong));
}

#[test]
fn a_long_and_hostile_text_is_read_in_bounded_time() {
    let begun = Instant::now();
    for lines in [
        "Statement by ",
        "13 December 2021, ",
        "Check against delivery\n",
        "S T A T E M E N T\n\n",
        "年月日",
        "Mr. Chair,\n\n",
        "a ",
    ] {
        let text: String = lines.repeat(MOST / lines.chars().count());
        for lang in Lang::ALL {
            let _ = read(lang, &text);
        }
    }
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

fn typed() -> impl Strategy<Value = String> {
    let known = [
        "Statement",
        " by ",
        "Déclaration",
        "Выступление ",
        "بيان",
        "的发言",
        "\n\n",
        "\n",
        "New York, ",
        "13 December 2021",
        "2021年12月13日",
        "١٤ آذار/مارس ٢٠٣١",
        "Check against delivery",
        "Mr. Chair,",
        "主席先生：",
        "S T A T E M E N T",
        "**",
        "H.E. ",
        "İ",
        "ﬁ",
        ", ",
        "A sentence that goes on for a while so that it is long enough to be one of the words.",
    ];
    prop::collection::vec(
        prop_oneof![prop::sample::select(known.to_vec()).prop_map(str::to_owned), any::<String>()],
        0..24,
    )
    .prop_map(|all| all.concat())
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_or_refused_and_no_word_of_it_is_lost(text in typed(), n in 0usize..6) {
        let Ok(found) = read(Lang::ALL[n], &text) else { return Ok(()) };
        prop_assert!(!found.body.is_empty());
        // Words of more than a few letters that stand in the text stand in some part, but for the fixed notes and the date.
        let all = serde_json::to_string(&told(&found)).unwrap_or_default();
        for word in ["sentence", "Chair", "主席先生"].into_iter().filter(|word| text.contains(word)) {
            prop_assert!(all.contains(word), "{word} is lost: {found:?}");
        }
    }
}
