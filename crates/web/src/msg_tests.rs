//! The messages agree in six languages, and faults are told clearly.

use std::path::PathBuf;

use crate::catalogue::{LANGUAGES, Source, compare, read};
use crate::lang::Lang;
use crate::msg::{self, Value};

fn faults(english: &str, others: &str, arabic: &str) -> Vec<String> {
    let source = |lang: &'static str| Source {
        lang,
        path: PathBuf::from("pages.ftl"),
        text: match lang {
            "en" => english,
            "ar" => arabic,
            _ => others,
        }
        .to_owned(),
    };
    let sources: Vec<_> = LANGUAGES.into_iter().map(source).collect();
    read(&sources).and_then(compare).err().unwrap_or_default()
}

#[test]
fn six_languages_that_agree_have_no_faults() {
    assert_eq!(faults("a = By { $who }\n", "a = { $who }\n", "a = من { $who }\n"), Vec::<String>::new());
}

#[test]
fn a_message_missing_in_one_language_is_named() {
    assert_eq!(faults("a = x\n", "a = x\n", "b = x\n")[0], "a (in en/pages.ftl) is missing in: ar");
}

#[test]
fn differing_variables_are_named() {
    assert_eq!(faults("a = { $x }\n", "a = { $x }\n", "a = { $y }\n"), ["a: ar/pages.ftl uses $y, English uses $x"]);
}

#[test]
fn a_plural_lacks_no_form_of_its_language() {
    let english = "a = { $n ->\n    [one] one\n    *[other] many\n    }\n";
    let found = faults(english, "a = { $n ->\n    *[other] x\n    }\n", english);
    assert!(found.contains(&"a: ar/pages.ftl lacks for $n the forms: zero, two, few, many".to_owned()), "{found:?}");
    assert!(found.contains(&"a: ru/pages.ftl lacks for $n the forms: one, few, many".to_owned()), "{found:?}");
    assert!(!found.iter().any(|f| f.contains("zh/")), "Chinese has one form: {found:?}");
}

#[test]
fn a_choice_of_words_has_the_same_cases_everywhere() {
    let found = faults(
        "a = { $k ->\n    [formal] f\n    *[other] o\n    }\n",
        "a = { $k ->\n    [formal] f\n    *[other] o\n    }\n",
        "a = { $k ->\n    *[other] o\n    }\n",
    );
    assert_eq!(found, ["a: ar/pages.ftl lacks for $k the cases: formal"]);
}

#[test]
fn bytes_that_are_not_fluent_are_told_with_their_line() {
    assert!(faults("a = x\n\nb { y\n", "a = x\n", "a = x\n")[0].starts_with("en/pages.ftl:3: not Fluent"));
}

#[test]
fn a_message_isolates_what_it_quotes_and_plain_text_does_not() {
    let said = msg::seal_entry(Lang::Ar, 118);
    assert!(said.contains("\u{2068}118\u{2069}"), "{said:?}");
    assert!(!msg::plain(&said).contains(['\u{2068}', '\u{2069}']));
}

#[test]
fn data_may_name_a_message() {
    assert_eq!(msg::by_key(Lang::Fr, "nav-record", &[]).as_deref(), Some("Registre"));
    assert_eq!(msg::by_key(Lang::Fr, "no-such-message", &[]), None);
    let said = msg::by_key(Lang::Ru, "hours", &[("count", Value::Count(72))]);
    assert_eq!(said.map(|s| msg::plain(&s)).as_deref(), Some("72 часа"));
}

#[test]
fn months_and_days_are_those_of_the_terms() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/terms.csv");
    let terms = std::fs::read_to_string(path).expect("data/terms.csv is part of the repository");
    let mut lines = terms.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let column = |lang: Lang| head.iter().position(|h| *h == lang.tag()).expect("a column for each language");
    let rows: Vec<Vec<&str>> = lines.map(|l| l.split(',').collect()).collect();
    let kept = |prefix: &str| rows.iter().filter(move |r| r[0].starts_with(prefix)).cloned().collect::<Vec<_>>();
    let (months, days) = (kept("month-"), kept("day-"));
    assert_eq!((months.len(), days.len()), (12, 7));
    for lang in Lang::ALL {
        for (n, row) in (1..).zip(&months) {
            assert_eq!(msg::month(lang, n), row[column(lang)], "month {n}");
        }
        for (n, row) in (1..).zip(&days) {
            assert_eq!(msg::weekday(lang, n), row[column(lang)], "day {n}");
        }
    }
}
