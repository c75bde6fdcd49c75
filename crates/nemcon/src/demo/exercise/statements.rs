//! Statements that delegations hand in: one is written, one waits for its speech.

use nemcon_negotiation::{Hash, Id, Lang};
use nemcon_secretariat::Beside;
use nemcon_store::Blob;
use serde_json::{Map, Value, json};

use super::super::stage::Next;
use super::Play;
use crate::shipped;

const STATEMENTS: &[u8] = include_bytes!("../../../../../data/exercise/statements.json");

impl Play<'_> {
    /// A delegation hands in what is shipped of it, for its place on the list where it is to be spoken.
    pub(super) async fn statement(&mut self, of: &str, slot: Id) -> anyhow::Result<()> {
        let shipped = shipped::value(STATEMENTS);
        let Some(own) = shipped.as_array().into_iter().flatten().find(|own| own["of"] == of) else { return Ok(()) };
        let Next(act) = self.stage.next();
        let mut beside = Beside::default();
        let mut languages = Map::new();
        for lang in Lang::ALL {
            let Some(text) = own["text"][lang.tag()].as_str() else { continue };
            // Each file has a salt of its own.
            let salt = Hash::of(format!("{act}{}", lang.tag()).as_bytes()).0[..16].to_vec();
            let file =
                Blob::salted_file(salt, "text/plain; charset=utf-8".to_owned(), format!("{text}\n").into_bytes());
            let status = if own["original"] == lang.tag() { "original" } else { "unofficial" };
            languages.insert(lang.tag().to_owned(), json!({ "file": Hash(file.name), "status": status }));
            beside.files.push(file);
        }
        let mut body = json!({ "languages": languages, "release": own["release"] });
        for name in ["check", "interpreters"] {
            if own[name] == Value::Bool(true) {
                body[name] = json!(true);
            }
        }
        if own["slot"] == Value::Bool(true) {
            body["slot"] = json!(slot);
        }
        self.stage.does_with(of, "hand_in_statement", body, beside).await?;
        Ok(())
    }
}
