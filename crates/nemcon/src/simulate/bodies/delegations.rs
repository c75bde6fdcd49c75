//! Members of delegations, credentials, keys.

use nemcon_negotiation::state::{DelegationState, Key, Review};
use nemcon_negotiation::{Code, Digest, Hash, Id};
use serde_json::{Value, json};

use super::Bodies;
use crate::simulate::signing;

impl Bodies<'_> {
    pub(super) fn delegations_act(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "register_member" => {
                let person = self.chance.digest();
                self.member(&person)
            }
            "change_member" => {
                let (code, person) = self.somebody();
                self.as_owner(code.as_ref());
                self.member(&person)
            }
            "review_member" => {
                let (code, person) = self.somebody();
                let delegation = code.map_or_else(|| self.anybody(), |code| code.to_string());
                let mut body = json!({ "delegation": delegation, "person": { "_sd": person }, "step": self.step() });
                self.maybe(&mut body, "reason", |own| json!({ "_sd": own.chance.digest() }));
                body
            }
            "submit_credentials" => self.credentials(),
            "review_credentials" => {
                let (code, id) = self.of_delegations(|held| held.credentials.keys().copied().collect());
                json!({ "credentials": id, "of": code, "step": self.step(), "words": self.words() })
            }
            "challenge_credentials" => json!({ "of": self.delegation(), "words": self.words() }),
            "settle_challenge" => self.settle_challenge(),
            "register_key" => json!({ "key": self.key() }),
            "replace_key" => {
                let id = self.own_key();
                json!({ "key": id, "with": self.key() })
            }
            "revoke_key" => {
                let mut body = json!({ "key": self.own_key() });
                let ago = self.chance.between(-1, 30);
                self.maybe(&mut body, "since", |own| json!(own.now.plus_millis(-ago * 1_000)));
                body
            }
            "confirm_act" => {
                let mut body = self.own_act();
                body["key"] = json!(self.signing_key());
                body
            }
            "disavow_act" => {
                let mut body = self.own_act();
                body["words"] = json!(self.words());
                body
            }
            _ => return None,
        })
    }

    /// Returns something that belongs to a delegation, with its code; sometimes of nobody.
    fn of_delegations(&mut self, all: impl Fn(&DelegationState) -> Vec<Id>) -> (String, Id) {
        let held = self.state.delegations.iter();
        let held: Vec<(Code, Id)> =
            held.flat_map(|(code, of)| all(of).into_iter().map(move |id| (code.clone(), id))).collect();
        if held.is_empty() || self.chance.percent(5) {
            return (self.anybody(), self.chance.id());
        }
        let (code, id) = self.chance.pick(&held).clone();
        (code.to_string(), id)
    }

    fn somebody(&mut self) -> (Option<Code>, Digest) {
        let held = self.state.delegations.iter();
        let all: Vec<(Code, Digest)> =
            held.flat_map(|(code, of)| of.persons.keys().map(move |person| (code.clone(), person.clone()))).collect();
        if all.is_empty() || self.chance.percent(5) {
            return (None, self.chance.digest());
        }
        let (code, person) = self.chance.pick(&all).clone();
        (Some(code), person)
    }

    fn step(&mut self) -> Review {
        *self.chance.pick(&[Review::Approved, Review::Approved, Review::Returned, Review::Open])
    }

    fn member(&mut self, person: &Digest) -> Value {
        let kinds = ["head", "representative", "alternate", "adviser", "expert", "fellow"];
        let mut body = json!({ "kind": self.chance.pick(&kinds), "may": [], "person": { "_sd": person } });
        // Who may act does not sign in here: a delegation whose persons all act seldom gets anything done.
        if self.chance.percent(8) {
            body["may"] = self.rights();
            body["focal_point"] = json!(true);
        }
        self.maybe(&mut body, "function", |own| json!({ "_sd": own.chance.digest() }));
        self.maybe(&mut body, "contact", |own| json!({ "_sd": own.chance.digest() }));
        self.maybe(&mut body, "unlisted", |_| json!(true));
        body
    }

    fn credentials(&mut self) -> Value {
        let means = ["original", "copy", "letter", "note_verbale"];
        let by = ["head_of_state", "foreign_minister", "permanent_representative", "charge_daffaires", "unsigned"];
        let mut body = json!({
            "date": Self::date(self.now),
            "file": self.chance.hash(),
            "means": self.chance.pick(&means),
            "signed_by": self.chance.pick(&by),
        });
        let session = self.one(&self.state.sessions, |_| true);
        self.maybe(&mut body, "session", |_| json!(session));
        body
    }

    fn settle_challenge(&mut self) -> Value {
        let (of, challenge) = self.of_delegations(|held| {
            let open = held.challenges.iter().filter(|(_, held)| held.settled.is_none());
            open.map(|(id, _)| *id).collect()
        });
        let of_code = of.parse::<Code>().expect("a code");
        let held = self.state.delegations.get(&of_code).and_then(|held| held.challenges.get(&challenge));
        self.as_owner(held.map(|held| &held.by));
        if self.by != "chair" {
            return json!({ "challenge": challenge, "end": "withdrawn", "of": of });
        }
        let decision = self.one(&self.state.decisions, |held| held.set_aside.is_none());
        let end = self.chance.pick(&["accepted", "not_accepted"]);
        json!({ "challenge": challenge, "decision": decision, "end": end, "of": of })
    }

    fn key(&mut self) -> Value {
        match self.chance.below(10) {
            0 => json!({ "form": "ed25519", "public": Hash([0; 32]) }),
            1..4 => json!({ "form": "ssh", "public": format!("ssh-ed25519 AAAA{}", self.chance.hash()) }),
            4..6 => {
                let cose = self.chance.hash().to_string();
                json!({ "cose": cose, "form": "webauthn", "origins": ["https://keys.example"], "rp_id": "keys.example" })
            }
            _ => json!({ "form": "ed25519", "public": Hash(signing::public(self.chance.below(200))) }),
        }
    }

    fn own_key(&mut self) -> Id {
        let runs = |key: &Key| key.ended.is_none();
        let (of, id) =
            self.of_delegations(|held| held.keys.iter().filter(|(_, key)| runs(key)).map(|(id, _)| *id).collect());
        self.as_owner(Some(&of));
        id
    }

    /// Names a key of the delegation that the simulation can sign with, for a confirmation is worth its signature; or one that
    /// there is not.
    fn signing_key(&mut self) -> Id {
        let keys = self.by.parse::<Code>().ok().and_then(|code| self.state.delegations.get(&code));
        let held = keys.into_iter().flat_map(|held| held.keys.iter());
        let keys: Vec<Id> = held.filter(|(_, key)| signing::signer(&key.key).is_some()).map(|(id, _)| *id).collect();
        if keys.is_empty() || self.chance.percent(5) { Id([0; 16]) } else { *self.chance.pick(&keys) }
    }

    /// Names an act that a delegation did, in the open or closed.
    fn own_act(&mut self) -> Value {
        if self.chance.percent(30) && !self.confidences.acts.is_empty() {
            let all: Vec<Id> = self.confidences.acts.keys().copied().collect();
            return json!({ "act": self.chance.pick(&all), "closed": true });
        }
        let with_keys = self.state.delegations.iter().filter(|(_, held)| !held.keys.is_empty());
        let with_keys: Vec<&Code> = with_keys.map(|(code, _)| code).collect();
        let own = self.state.done_by.iter().filter(|(_, (by, _))| with_keys.contains(&by));
        let acts: Vec<(Id, Code)> = own.map(|(id, (by, _))| (*id, by.clone())).collect();
        if acts.is_empty() {
            return json!({ "act": self.one(&self.state.acts, |_| true) });
        }
        let (act, by) = self.chance.pick(&acts).clone();
        self.as_owner(Some(&by));
        json!({ "act": act })
    }
}
