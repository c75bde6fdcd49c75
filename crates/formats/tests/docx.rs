//! Word files of others, read: their text on both sides, and their changes one by one.
//!
//! The files lie beside the repository and have licences of their own, so they are not part of it; where they are not
//! there, that is said aloud.

use std::path::{Path, PathBuf};

use nemcon_formats::docx::{Change, Document, How, Of};
use serde_json::Value;

/// Returns the folder of files, or says that it is not there.
fn files() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/docx");
    let given = std::env::var_os("NEMCON_TEST_DOCX").map_or(folder, PathBuf::from);
    if given.is_dir() {
        return Some(given);
    }
    eprintln!("SKIPPED: no Word files of others in {} (NEMCON_TEST_DOCX names another folder)", given.display());
    None
}

fn documents(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for part in ["tracked", "made"] {
        for entry in std::fs::read_dir(folder.join(part)).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|e| e == "docx") {
                found.push((path.file_stem().expect("a name").to_string_lossy().into_owned(), path));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_file_of_others_has_the_text_that_word_gives_it() {
    let Some(folder) = files() else { return };
    let all = documents(&folder);
    assert!(all.len() >= 21, "{} files", all.len());
    let mut wrong = Vec::new();
    for (name, path) in all {
        let document = match Document::read(&std::fs::read(&path).expect("a file")) {
            Ok(document) => document,
            Err(fault) => {
                wrong.push(format!("{name}: {fault}"));
                continue;
            }
        };
        for (side, said) in [("accept", document.accepted()), ("reject", document.rejected())] {
            let expected = folder.join(format!("expected-text/{name}.{side}.txt"));
            let expected = std::fs::read_to_string(expected).expect("the expected text");
            let said = said.join("\n") + "\n";
            if said != expected {
                let at = said.lines().zip(expected.lines()).position(|(a, b)| a != b);
                let at = at.unwrap_or(0);
                wrong.push(format!(
                    "{name} {side}, line {at}: {:?} for {:?}",
                    said.lines().nth(at),
                    expected.lines().nth(at)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Says a change as the truth files do.
fn said(change: &Change) -> Value {
    let kind = match (change.of, change.how, &change.taken_by) {
        (Of::Words, _, Some(_)) => "insert-then-delete",
        (Of::Words, How::Inserted, _) => "insert",
        (Of::Words, How::Deleted, _) => "delete",
        (Of::Words, How::MovedFrom, _) => "move-from",
        (Of::Words, How::MovedTo, _) => "move-to",
        (Of::Mark, How::Inserted, _) => "insert-paragraph-mark",
        (Of::Mark, How::Deleted, _) => "delete-paragraph-mark",
        (Of::Mark, How::MovedFrom, _) => "move-from-paragraph-mark",
        (Of::Mark, How::MovedTo, _) => "move-to-paragraph-mark",
        (Of::Note, ..) => "insert-footnote",
        (Of::Row, ..) => "ins-row",
        (Of::Cell, ..) => "cell",
        (Of::Look, ..) => "format",
    };
    let mut said = serde_json::json!({ "kind": kind, "author": &*change.author, "at": change.at });
    if change.of != Of::Mark {
        said["text"] = change.text.clone().into();
    }
    if let Some(by) = &change.taken_by {
        said["deleted_by"] = (**by).into();
    }
    said
}

#[test]
fn the_drafts_made_for_this_give_exactly_their_changes() {
    let Some(folder) = files() else { return };
    for name in ["chair-draft-en", "chair-draft-ar"] {
        let document = std::fs::read(folder.join(format!("made/{name}.docx"))).expect("a file");
        let document = Document::read(&document).expect("a document");
        let truth = std::fs::read(folder.join(format!("made/{name}.truth.json"))).expect("the truth");
        let truth: Value = serde_json::from_slice(&truth).expect("JSON");
        let changes: Vec<Value> = document.changes().iter().map(said).collect();
        assert_eq!(Value::from(changes), truth["changes"], "{name}");
        let comments: Vec<_> = document.comments.iter().map(|c| (c.author.to_string(), c.text.clone())).collect();
        let expected = truth["comments"].as_array().expect("a list").iter();
        let of = |c: &Value, name: &str| c[name].as_str().unwrap_or_default().to_owned();
        assert_eq!(comments, expected.map(|c| (of(c, "author"), of(c, "text"))).collect::<Vec<_>>(), "{name}");
    }
}
