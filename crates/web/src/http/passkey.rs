//! Passkeys that sign in: what browsers are asked, and what their answers are worth. WebAuthn itself is `webauthn-rs`.
//!
//! The credentials here sign in and nothing else: their challenges are random, kept in the store, and answered once. What confirms an act is
//! another credential, with a challenge that is made from the act.

use nemcon_secretariat::{Challenge, Failure, Token};
use serde::Deserialize;
use serde_json::Value;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url,
    Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};

use super::office::{Office, secret};

/// How long an answer may take.
const MINUTES: i64 = 5;
/// Longest name that a person gives to a passkey, in characters.
pub const NAME_MAX: usize = 60;

/// What a challenge is for: an answer for one thing is none for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To enrol a passkey.
    Enrol,
    /// To sign in.
    SignIn,
}

impl Purpose {
    fn word(self) -> &'static str {
        match self {
            Purpose::Enrol => "enrol",
            Purpose::SignIn => "sign_in",
        }
    }
}

/// Why the answer of a passkey is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no answer in the form, or it cannot be read.
    Malformed,
    /// The challenge was answered before, or its time is over.
    Expired,
    /// The passkey is not known here.
    Unknown,
    /// The answer does not hold.
    Wrong,
    /// The counter of the authenticator went back: there may be a copy of it.
    WentBack,
    /// The passkey is enrolled already.
    Taken,
}

impl Fault {
    /// Returns the word that names it in messages.
    pub fn word(self) -> &'static str {
        match self {
            Fault::Malformed => "malformed",
            Fault::Expired => "expired",
            Fault::Unknown => "unknown",
            Fault::Wrong => "wrong",
            Fault::WentBack => "went_back",
            Fault::Taken => "taken",
        }
    }
}

/// What a form sends with the answer of a passkey.
#[derive(Debug, Default, Deserialize)]
pub struct Answered {
    /// The secret that names the challenge.
    #[serde(default)]
    pub challenge: String,
    /// What the browser answered, as JSON.
    #[serde(default)]
    pub credential: String,
    /// The name that the person gives to a new passkey.
    #[serde(default)]
    pub name: String,
}

/// What is sent to a browser: the name of the challenge, and the options for `navigator.credentials`.
#[derive(Debug, serde::Serialize)]
pub struct Asked {
    challenge: String,
    options: Value,
}

/// A passkey that was just made: credential id, and what is kept of it.
pub struct Enrolled {
    /// The credential id.
    pub id: Vec<u8>,
    /// Public key, counter and flags, as JSON.
    pub content: String,
}

/// The relying party: the name that passkeys are bound to, and the address from which they answer.
pub struct Passkeys(Webauthn, String);

impl Passkeys {
    /// A relying party of that domain, whose pages stand at `base`; the error says what is wrong.
    pub fn new(domain: &str, base: &str) -> Result<Self, String> {
        let origin = Url::parse(base).map_err(|error| format!("{base}: {error}"))?;
        let builder = WebauthnBuilder::new(domain, &origin).map_err(|error| format!("{domain}: {error}"))?;
        let built = builder.rp_name(domain).build();
        built.map(|webauthn| Self(webauthn, domain.to_owned())).map_err(|error| error.to_string())
    }

    /// Returns the name that passkeys are bound to.
    pub fn domain(&self) -> &str {
        &self.1
    }

    /// Asks for a new passkey of the account that authenticators know by `handle`, under a name that they show; `known` are already enrolled.
    fn ask_to_enrol(&self, handle: &[u8], shown: &str, known: Vec<Vec<u8>>) -> Result<(Value, String), Fault> {
        let user = Uuid::from_slice(handle).map_err(|_| Fault::Wrong)?;
        let begun = self.0.start_passkey_registration(user, shown, shown, Some(known));
        let (asked, state) = begun.map_err(|error| fault(&error))?;
        let mut options = serde_json::to_value(asked.public_key).expect("options serialize");
        // Whoever signs in types no name: the passkey must be found without one.
        options["authenticatorSelection"]["residentKey"] = "required".into();
        options["authenticatorSelection"]["requireResidentKey"] = true.into();
        Ok((options, serde_json::to_string(&state).expect("a state serializes")))
    }

    /// Checks the answer to [`Office::ask_to_enrol`].
    pub fn enrol(&self, challenge: &Challenge, answered: &Answered) -> Result<Enrolled, Fault> {
        let answer: RegisterPublicKeyCredential =
            serde_json::from_str(&answered.credential).map_err(|_| Fault::Malformed)?;
        let state: PasskeyRegistration = serde_json::from_str(&challenge.content).map_err(|_| Fault::Expired)?;
        let passkey = self.0.finish_passkey_registration(&answer, &state).map_err(|error| fault(&error))?;
        Ok(Enrolled { id: passkey.cred_id().to_vec(), content: kept(&passkey) })
    }

    fn ask_to_sign_in(&self) -> Result<(Value, String), Fault> {
        let (asked, state) = self.0.start_discoverable_authentication().map_err(|error| fault(&error))?;
        let options = serde_json::to_value(asked.public_key).expect("options serialize");
        Ok((options, serde_json::to_string(&state).expect("a state serializes")))
    }

    /// Reads who answers: credential id, and the handle of the account.
    pub fn who(&self, answered: &Answered) -> Result<Who, Fault> {
        let answer: PublicKeyCredential = serde_json::from_str(&answered.credential).map_err(|_| Fault::Malformed)?;
        let (handle, id) = self.0.identify_discoverable_authentication(&answer).map_err(|_| Fault::Malformed)?;
        let (handle, id) = (handle.as_bytes().to_vec(), id.to_vec());
        Ok(Who { id, handle, answer })
    }

    /// Checks the answer of a passkey; returns what is to be kept of it from now on.
    pub fn sign_in(&self, challenge: &Challenge, who: &Who, content: &str) -> Result<String, Fault> {
        let state: DiscoverableAuthentication = serde_json::from_str(&challenge.content).map_err(|_| Fault::Expired)?;
        let mut passkey: Passkey = serde_json::from_str(content).map_err(|_| Fault::Wrong)?;
        let done = self.0.finish_discoverable_authentication_v2(&who.answer, state, &passkey);
        let done = done.map_err(|error| fault(&error))?;
        if !done.user_verified() {
            return Err(Fault::Wrong);
        }
        passkey.update_credential(&done).ok_or(Fault::Wrong)?;
        Ok(kept(&passkey))
    }
}

/// Who answers, before the answer is checked.
pub struct Who {
    /// The credential id.
    pub id: Vec<u8>,
    /// The name that the authenticator knows the account by.
    pub handle: Vec<u8>,
    answer: PublicKeyCredential,
}

fn kept(passkey: &Passkey) -> String {
    serde_json::to_string(passkey).expect("a passkey serializes")
}

fn fault(error: &WebauthnError) -> Fault {
    match error {
        WebauthnError::CredentialPossibleCompromise => Fault::WentBack,
        _ => Fault::Wrong,
    }
}

impl Office {
    /// Asks for a new passkey of an account.
    pub async fn ask_to_enrol(&self, passkeys: &Passkeys, account: &str, shown: &str) -> Result<Asked, Failure> {
        let store = self.secretariat.store();
        let handle = store.handle(account, rand::random()).await?;
        let known = store.passkeys(account).await?.into_iter().map(|kept| kept.enrolled.id).collect();
        let asked = passkeys.ask_to_enrol(&handle, shown, known);
        let (options, content) = asked.map_err(|_| Failure::Damaged("the handle of an account".into()))?;
        self.keep(Purpose::Enrol, Some(account.to_owned()), options, content).await
    }

    /// Asks any passkey to sign in.
    pub async fn ask_to_sign_in(&self, passkeys: &Passkeys) -> Result<Asked, Failure> {
        let asked = passkeys.ask_to_sign_in();
        let (options, content) = asked.map_err(|_| Failure::Unavailable("no challenge could be made".into()))?;
        self.keep(Purpose::SignIn, None, options, content).await
    }

    async fn keep(
        &self,
        purpose: Purpose,
        account: Option<String>,
        options: Value,
        content: String,
    ) -> Result<Asked, Failure> {
        let (challenge, expires) = (secret(), self.now().plus_millis(MINUTES * 60_000).millis());
        let kept = Challenge { purpose: purpose.word().to_owned(), account, content, expires };
        self.secretariat.store().put_challenge(Token::of(&challenge), kept).await?;
        Ok(Asked { challenge, options })
    }

    /// Takes the challenge of an answer away, so that no other answer counts for it.
    pub async fn challenge_of(&self, answered: &Answered, purpose: Purpose) -> Result<Option<Challenge>, Failure> {
        let (name, now) = (Token::of(&answered.challenge), self.now().millis());
        self.secretariat.store().take_challenge(name, purpose.word(), now).await
    }
}

/// Returns the name that a person gave to a passkey, or nothing if it is empty, too long, or no plain line.
pub fn name_of(typed: &str) -> Option<String> {
    let name = typed.trim();
    let fits = !name.is_empty() && name.chars().count() <= NAME_MAX && !name.contains(|c: char| c.is_control());
    fits.then(|| name.to_owned())
}
