//! Every command in the pages for readers is run, with real folders in the place of the names that the pages use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use nemcon::copies::{For, export, import};
use nemcon::demo;
use nemcon::verify::Options;
use nemcon_negotiation::{Act, At, Capacity, Content, Id};
use nemcon_secretariat::{Clock, Group, Secretariat, SystemClock};
use nemcon_store::{SqliteOptions, Store};

/// A command as a page shows it: on a line of its own, indented by four spaces.
struct Shown {
    page: &'static str,
    line: usize,
    words: Vec<String>,
}

const PAGES: [&str; 4] = ["README.md", "docs/running.md", "docs/auditing.md", "docs/text.md"];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn commands() -> Vec<Shown> {
    let mut all = Vec::new();
    for page in PAGES {
        let text = fs::read_to_string(repository().join(page)).unwrap_or_else(|e| panic!("{page}: {e}"));
        for (line, text) in (1..).zip(text.lines()) {
            let command = text.strip_prefix("    nemcon ").or(text.strip_prefix("    cargo run --bin nemcon -- "));
            if let Some(command) = command {
                all.push(Shown { page, line, words: command.split_whitespace().map(str::to_owned).collect() });
            }
        }
    }
    all
}

/// What the names in the pages stand for, in a folder where a group has been negotiating.
struct Place {
    folder: tempfile::TempDir,
    exports: usize,
}

impl Place {
    async fn furnish() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let played = at("played");
        let now = SystemClock::default().now();
        demo::build(&played, now, demo::SILENCE_ENDS_MINUTES).await.unwrap_or_else(|error| panic!("{error:#}"));
        let secretariat = demo::open(&played).await.unwrap();
        let group = secretariat.group(demo::EXERCISE_NAME).unwrap();
        let store = secretariat.store().clone();
        let (act, note) = refused(&secretariat, &group);
        fs::write(at("act"), act).unwrap();
        fs::write(at("note"), note).unwrap();
        export(&store, group.row(), &at("record"), &For::Public, &|_, _| ()).await.unwrap();
        // Where the pages name no group, there is only one.
        let alone = Store::open_sqlite(&at("data"), SqliteOptions::default()).await.unwrap();
        import(&alone, &at("record"), "ambrel", Options::default(), &|_, _| ()).await.unwrap();
        fs::write(at("entry"), group.entry(5).await.unwrap().unwrap()).unwrap();
        fs::write(at("proof"), group.proof(5).await.unwrap().unwrap()).unwrap();
        let (_, draft) = group.snapshot().proceedings.state.drafts.get_min().cloned().unwrap();
        let (_, language) = draft.latest().languages.iter().next().unwrap();
        let blob = store.blob(language.blob.0).await.unwrap().unwrap().bytes;
        fs::write(at("copy"), nemcon_negotiation::Text::parse(&blob).unwrap().plain()).unwrap();
        fs::write(at("old"), "States shall act.\nThey report.\n").unwrap();
        fs::write(at("new"), "States should act.\nThey report.\n").unwrap();
        fs::write(
            at("nemcon.toml"),
            format!("data = {played:?}\nmail_server = \"localhost:587\"\nmail_from = \"notices@nemcon.example\"\n"),
        )
        .unwrap();
        fs::write(at("report.eml"), "Status: 5.1.1\n").unwrap();
        secretariat.shutdown().await;
        Self { folder, exports: 0 }
    }

    /// Returns the word to run in the place of the one that is shown.
    fn real(&mut self, words: &[String], at: usize) -> String {
        let word = words[at].as_str();
        let path = |name: &str| self.folder.path().join(name).to_str().unwrap().to_owned();
        let about = words[..at].iter().map(String::as_str);
        match word {
            "FOLDER-OR-ADDRESS" => path("record"),
            "FOLDER" | "strait-record" | "/backup/2031-05-12" if words[at - 1] == "--to" => {
                self.exports += 1;
                path(&format!("copy-{}", self.exports))
            }
            "FOLDER" | "strait-record" => path("record"),
            "POLICY" => path("record/policy"),
            "ENTRY" => path("entry"),
            "ACT" => path("act"),
            "NOTE" => path("note"),
            "FILE" if about.clone().any(|word| word == "checkpoint") => path("record/checkpoint"),
            "FILE" if about.clone().any(|word| word == "proof") => path("proof"),
            "FILE" => path("copy"),
            "OLD" | "BASE" | "B" => path("old"),
            "NEW" | "A" => path("new"),
            "/var/lib/nemcon" => path("played"),
            "/etc/nemcon/nemcon.toml" => path("nemcon.toml"),
            "NAME" | "strait" => "ambrel".to_owned(),
            "CODE" => "xa".to_owned(),
            word => word.to_owned(),
        }
    }
}

/// An act that the rules refuse, and the refusal in writing.
fn refused(secretariat: &Secretariat, group: &Group) -> (Vec<u8>, Vec<u8>) {
    let content = Content::read("close_group", serde_json::json!({})).unwrap();
    let (by, group_origin) = ("xa".parse().unwrap(), group.origin().to_owned());
    let (id, capacity) = (Id([7; 16]), Capacity::Delegate);
    let act = Act { id, group: group_origin, by, capacity, done_at: None, person: None, seen: None, content };
    let at = At::once(SystemClock::default().now());
    let refusal = group.snapshot().proceedings.admit(&act, at, secretariat.texts()).unwrap_err();
    let line = act.line().into_bytes();
    let note = group.refusal_note(&line, &refusal, secretariat.texts()).expect("the rules still refuse it");
    (line, note)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_in_the_pages_does_what_it_says() {
    let mut place = Place::furnish().await;
    let shown = commands();
    assert!(shown.len() >= 12, "the pages show commands");
    for Shown { page, line, words } in shown {
        let arguments: Vec<String> = (0..words.len()).map(|at| place.real(&words, at)).collect();
        let mut command = Command::new(env!("CARGO_BIN_EXE_nemcon"));
        command.current_dir(place.folder.path()).args(&arguments);
        // What runs until it is stopped is run as the operator does elsewhere; here it must know its arguments.
        if matches!(words[0].as_str(), "demo" | "serve") {
            command.arg("--help");
        }
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{page}, line {line}: nemcon {}\n{said}", arguments.join(" "));
    }
}
