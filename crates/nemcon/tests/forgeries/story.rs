//! A good record: a group adopts its rules, a text is stopped by an objection, agreed under silence, broken, and adopted.

use std::collections::BTreeMap;

use nemcon::play::{Play, found_group, six};
use nemcon_negotiation::{Hash, Id, Lang};
use nemcon_record::note::Signer;
use serde_json::{Value, json};

use crate::support::ORIGIN;

/// A record with the numbers of the entries that the tests forge.
pub struct Story {
    pub play: Play,
    pub at: BTreeMap<&'static str, u64>,
    pub version: Hash,
}

/// The key of State `s001`, which signs some of its acts.
pub fn mission() -> Signer {
    Signer::ed25519("s001.example/mission", &[9; 32]).unwrap()
}

impl Story {
    fn mark(&mut self, name: &'static str) {
        self.at.insert(name, self.play.record.entries.len() as u64);
    }

    fn does(&mut self, name: &'static str, by: &str, act: &str, body: Value) -> Id {
        let id = self.play.does(by, act, body);
        self.mark(name);
        id
    }

    fn meeting(&mut self, title: &'static str, mode: &str) -> Id {
        let from = self.play.now.plus_hours(1);
        let body = json!({
            "from": Play::zoned(from), "to": Play::zoned(from.plus_hours(3)), "kind": "plenary", "modality": "in_person",
            "place": "Hall", "title": six(title),
        });
        let meeting = self.play.does("secretariat", "schedule_meeting", body);
        self.does(title, "chair", "open_meeting", json!({ "meeting": meeting, "mode": mode }));
        meeting
    }

    /// A letter of the Chair that carries the draft.
    fn letter(&mut self, name: &'static str, draft: Id) -> Id {
        let languages: Value =
            Lang::ALL.iter().map(|lang| (lang.tag().to_owned(), json!({ "status": "official" }))).collect();
        let body = json!({
            "attachments": [draft], "audience": "states", "date": "2031-01-14", "languages": languages, "subject": six("Silence"),
        });
        self.does(name, "chair", "circulate_letter", body)
    }

    fn silence(&mut self, name: &'static str, draft: Id, hours: i64) -> Id {
        let letter = self.letter("letter", draft);
        let deadline = Play::zoned(self.play.now.plus_hours(hours));
        let body = json!({ "deadline": deadline, "effect": "agrees", "letter": letter, "version": self.version });
        self.does(name, "chair", "open_silence", body)
    }
}

fn procedural() -> Value {
    json!({ "on": "procedural", "words": six("The group meets again in July.") })
}

/// Plays the whole story.
pub fn story() -> Story {
    let (play, _) = found_group(ORIGIN, 5);
    let mut s = Story { play, at: BTreeMap::new(), version: Hash([0; 32]) };
    s.mark("open_group");
    let meeting = s.meeting("formal", "formal");
    let rulebook = s.play.record.proceedings.state.rulebook_hash();
    s.play.decides(meeting, json!({ "on": "rules", "rulebook": rulebook }));
    s.mark("rules");
    named_objection(&mut s, meeting);
    unnamed_objection(&mut s, meeting);
    let draft = draft(&mut s);
    let informal = s.meeting("informal", "informal");
    assert_ne!(informal, meeting);
    silences(&mut s, draft);
    adoption(&mut s, meeting);
    s
}

/// A State asks for the floor, objects by name, withdraws, and the decision falls.
fn named_objection(s: &mut Story, meeting: Id) {
    let put = json!({ "meeting": meeting, "subject": procedural() });
    let question = s.does("put", "chair", "put_question", put);
    let request = s.does("ask", "s002", "ask_for_the_floor", json!({ "meeting": meeting, "question": question }));
    s.does("give", "chair", "give_the_floor", json!({ "request": request }));
    let objection = s.does("object", "s002", "object", json!({ "named": true, "question": question }));
    let body = json!({ "named": true, "objection": objection, "question": question });
    s.does("withdraw", "s002", "withdraw_objection", body);
    s.does("pass", "s002", "let_it_pass", json!({ "meeting": meeting, "question": question }));
    s.play.wait(10);
    s.play.gavel(question);
    s.mark("gavel");
}

/// A State objects without its name in the record; both entries are closed.
fn unnamed_objection(s: &mut Story, meeting: Id) {
    let put = json!({ "meeting": meeting, "subject": procedural() });
    let question = s.does("second put", "chair", "put_question", put);
    let objection = s.does("closed object", "s003", "object", json!({ "question": question }));
    let body = json!({ "objection": objection, "question": question });
    s.does("closed withdraw", "s003", "withdraw_objection", body);
    s.play.wait(10);
    s.play.gavel(question);
    s.mark("second gavel");
}

fn draft(s: &mut Story) -> Id {
    let languages = json!({});
    let mut act = s.play.compose(
        "chair",
        "table_draft",
        json!({ "element": "norms", "languages": languages, "title": six("Draft") }),
    );
    let offers: Value = Lang::ALL
        .iter()
        .map(|lang| {
            let blob = s.play.text(*lang, act.id, "= Report\n\n1. The group met.\n\n2. It worked by consensus.\n");
            let status = if *lang == Lang::En { "original" } else { "official" };
            (lang.tag().to_owned(), json!({ "blob": blob, "status": status }))
        })
        .collect();
    let body = json!({ "element": "norms", "languages": offers, "title": six("Draft") });
    act.content = nemcon_negotiation::Content::read("table_draft", body).unwrap();
    let admission = s.play.submit(&act).unwrap();
    s.version = admission.outcome.version.unwrap();
    s.mark("table");
    act.id
}

/// One silence is broken, one is kept.
fn silences(s: &mut Story, draft: Id) {
    let first = s.silence("first silence", draft, 120);
    s.play.wait(3_600);
    s.does("break", "s004", "break_silence", json!({ "reason": "not yet", "silence": first }));
    s.play.wait(130 * 3_600);
    s.does("broken", "platform", "close_silence", json!({ "silence": first }));
    let second = s.silence("second silence", draft, 120);
    s.play.wait(121 * 3_600);
    s.does("kept", "platform", "close_silence", json!({ "silence": second }));
}

/// The text is adopted in the meeting; a State interprets, signed.
fn adoption(s: &mut Story, meeting: Id) {
    let version = s.version;
    let body = json!({ "meeting": meeting, "subject": { "on": "text", "version": version } });
    let question = s.does("put text", "chair", "put_question", body);
    s.play.wait(10);
    let decision = s.play.gavel(question);
    s.mark("adopt");
    let body = json!({ "kind": "interpretation", "on": { "on": "decision", "decision": decision }, "text": { "en": "Our understanding." } });
    let mut act = s.play.compose("s001", "take_position", body);
    let tree = nemcon_record::merkle::Tree::default();
    let tree = s.play.record.entries.iter().fold(tree, |mut tree, entry| {
        tree.append_entry(entry);
        tree
    });
    let root = Hash(tree.root().0);
    act.seen = Some(nemcon_negotiation::SeenLog { root, size: tree.size() });
    let signature = format!("{}\n", mission().sign(&act.line()));
    s.play.submit_signed(&act, &signature).unwrap();
    s.mark("signed");
    confirmation(s, act.id);
    let words = json!({ "en": "We joined the consensus." });
    let body = json!({ "kind": "explanation", "on": { "on": "decision", "decision": decision }, "text": words });
    s.does("last", "s005", "take_position", body);
}

/// The State registers a key, and confirms by it what it did.
fn confirmation(s: &mut Story, of: Id) {
    let public: [u8; 32] = mission().verifier_key().public().try_into().unwrap();
    let key = s.does("key", "s001", "register_key", json!({ "key": { "form": "ed25519", "public": Hash(public) } }));
    let act = s.play.compose("s001", "confirm_act", json!({ "act": of, "key": key }));
    let signature = format!("{}\n", mission().sign(&act.line()));
    s.play.submit_signed(&act, &signature).unwrap();
    s.mark("confirm");
    desk(s);
}

/// A second key of State `s001`, which those who check know from the record alone.
pub fn desk_key() -> Signer {
    Signer::ed25519("s001/desk", &[12; 32]).unwrap()
}

/// The first key lets in a second, which signs an act and is revoked.
fn desk(s: &mut Story) {
    let public: [u8; 32] = desk_key().verifier_key().public().try_into().unwrap();
    let mut signed = |name, act: &str, body: Value, signer: Signer| {
        let act = s.play.compose("s001", act, body);
        let signature = format!("{}\n", signer.sign(&act.line()));
        let admission = s.play.submit_signed(&act, &signature).unwrap();
        assert_eq!(admission.signed.len(), 1, "{name}");
        assert!(admission.outcome.flags.is_empty(), "{name}: nothing more is wanted");
        s.mark(name);
        act.id
    };
    let body = json!({ "key": { "form": "ed25519", "public": Hash(public) } });
    let key = signed("desk key", "register_key", body, mission());
    let body = json!({ "entry": 1, "words": "The name is misspelt." });
    signed("by key", "ask_correction", body, desk_key());
    signed("revoke", "revoke_key", json!({ "key": key }), mission());
}
