//! The program sets documents in six languages as PDF/UA-1 and PDF/A-2a, and says what it cannot set.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn run(document: &Value, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nemcon-pdf"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program runs");
    let mut stdin = child.stdin.take().expect("it reads");
    stdin.write_all(document.to_string().as_bytes()).expect("it reads all");
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

fn document(lang: &str, words: &str) -> Value {
    json!({
        "lang": lang, "issued": "2026-03-09", "title": words, "group": words, "symbol": "X/AC.9/2026/CRP.1/Rev.1",
        "masthead": [words], "session": [words], "heading": words, "below": ["Rev.1"], "legend": [words], "foot": "0123",
        "blocks": [
            { "form": "preambular", "runs": [{ "t": words, "em": true }] },
            { "form": "heading", "level": 2, "number": "I.", "runs": [{ "t": words }] },
            { "form": "paragraph", "number": "2 bis.", "runs": [
                { "t": words }, { "t": words, "ins": "+:" }, { "t": words, "del": "-:" },
                { "note": [{ "t": words }], "mark": "1" }, { "see": "1" }] },
            { "form": "sub", "level": 2, "number": "(i)", "runs": [{ "t": words }] },
            { "form": "note", "runs": [{ "t": words }] },
            { "form": "table", "rows": [[[{ "t": words }], [{ "t": words }]], [[{ "t": words }]]] },
        ],
    })
}

const WORDS: [(&str, &str); 6] = [
    ("ar", "الفريق العامل (انظر A/75/816)"),
    ("zh", "工作组“潮汐”（A/75/816）"),
    ("en", "Working Group [on tides]"),
    ("fr", "Groupe de travail « marées »"),
    ("ru", "Рабочая группа «приливы»"),
    ("es", "Grupo de trabajo ¿mareas?"),
];

#[test]
fn documents_in_six_languages_are_tagged_and_say_what_they_conform_to() {
    for (lang, words) in WORDS {
        let output = run(&document(lang, words), &[]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{lang}: {said}");
        let holds = |wanted: &str| output.stdout.windows(wanted.len()).any(|part| part == wanted.as_bytes());
        for wanted in ["%PDF-1.7", "/StructTreeRoot", "pdfuaid:part>1<", "pdfaid:part>2<"] {
            assert!(holds(wanted), "{lang}: {wanted}");
        }
        assert!(holds(&format!("/Lang ({lang})")) || holds(&format!("/Lang({lang})")), "{lang}");
        keep(lang, &output.stdout);
    }
}

/// Keeps the files for whoever wants to look at them, or to check them with veraPDF.
fn keep(lang: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("NEMCON_TEST_KEEP") {
        let folder = std::path::PathBuf::from(folder);
        std::fs::write(folder.join(format!("{lang}.pdf")), pdf).expect("written");
    }
}

#[test]
fn a_missing_font_is_an_error_and_never_an_empty_box() {
    let nowhere = run(&document("zh", "工作组"), &["--fonts", "/nowhere"]);
    assert!(!nowhere.status.success() && nowhere.stdout.is_empty());
    let said = String::from_utf8_lossy(&nowhere.stderr).into_owned();
    assert!(said.contains("Noto Serif CJK SC is not in /nowhere"), "{said}");
    // A character that no font has.
    let rare = run(&document("en", "Group \u{1f30a}"), &[]);
    assert!(!rare.status.success() && rare.stdout.is_empty());
    let said = String::from_utf8_lossy(&rare.stderr).into_owned();
    assert!(said.contains("could not be displayed"), "{said}");
}

#[test]
fn what_is_no_document_is_refused() {
    let not_whole = run(&json!({ "lang": "en" }), &[]);
    assert!(!not_whole.status.success() && not_whole.stdout.is_empty());
    // Words are words: what would be a command of the typesetter is printed.
    let output = run(&document("en", "#read(\"/etc/passwd\") $x$ = *b* @a"), &[]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
