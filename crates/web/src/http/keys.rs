//! Keys of a delegation at work in the browser: a passkey is made that confirms acts, and an act is confirmed by a key.
//!
//! What a key signs is the act line and nothing else: the challenge of a passkey is made from it, so there is none to keep. The server checks
//! a signature before it sends the act, by the same code as whoever verifies the record; it needs no trust for that.

use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use nemcon_negotiation::act::SeenLog;
use nemcon_negotiation::state::{Key, PublicKey};
use nemcon_negotiation::{Act, Article, Capacity, Content, Hash, Id};
use nemcon_record::note::SignatureLine;
use nemcon_record::signature::sshsig::dearmor;
use nemcon_record::signature::webauthn::{Assertion, CoseKey, RelyingParty, challenge};
use nemcon_record::signature::{ActKey, namespace};
use nemcon_secretariat::{Beside, Seat, act_key};
use serde::Deserialize;
use serde_json::{Value, json};

use super::api::acts::{Sent, seat_to_act, submit};
use super::app::App;
use super::door::{FormAnswer, read};
use super::here::Here;
use super::pages::part;
use super::passkey::Fault;
use super::problem::Problem;
use super::refused::in_writing;
use super::visitor::Visitor;
use crate::fill::View;
use crate::frame::Section;
use crate::msg;
use crate::pages::acts::RefusalPage;
use crate::pages::delegations::{ConfirmByKeyPage, Confirming, ConfirmingKeyPage};
use crate::pages::sign_in::{Ceremony, PasskeyForm};

type Answer = Result<Response, Problem>;
type Of = Path<Vec<(String, String)>>;

/// How long a browser waits for an answer, in milliseconds.
const MILLIS: u32 = 300_000;
/// Longest answer of a passkey, or signature, in characters.
const ANSWER_MAX: usize = 32 * 1024;
/// Bytes of authenticator data before the credential: hash of the relying party, flags, counter.
const DATA_BYTES: usize = 37;
/// Flags: user present, user verified, credential attested; no extensions.
const FLAGS: (u8, u8) = (0x01 | 0x04 | 0x40, 0x80);

/// Returns the routes.
pub fn routes() -> Router<App> {
    let at = |path: &str| format!("/{{lang}}/groups/{{group}}/{path}");
    Router::new()
        .route(&at("keys/new"), get(new_key).post(made))
        .route(&at("keys/new/begin"), post(begin_key))
        .route(&at("confirm/{act}"), get(confirm).post(confirmed))
        .route(&at("confirm/{act}/begin"), post(begin_confirming))
}

/// Which key is replaced, if one is.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Old {
    key: Option<Id>,
}

/// Returns the seat of a delegation.
fn delegate(here: &Here, visitor: &Visitor) -> Result<Seat, Problem> {
    let seat = seat_to_act(&here.view.group, visitor)?;
    if seat.capacity == Capacity::Delegate { Ok(seat.clone()) } else { Err(Problem::NotFound) }
}

/// Returns what devices call a passkey that confirms acts: by this people tell it from the one that signs them in.
fn called(view: &View, seat: &Seat) -> String {
    msg::plain(&msg::confirming_key_name(view.lang, view.name(&seat.by), view.head().name))
}

fn key_page(here: &Here, seat: &Seat, old: Option<Id>, fault: Option<Fault>) -> Response {
    let (view, lang) = (&here.view, here.view.lang);
    let query = old.map(|key| format!("?key={key}")).unwrap_or_default();
    let act = if old.is_some() { "replace_key" } else { "register_key" };
    let joint = old.map(|key| format!("key={key}&")).unwrap_or_default();
    let form = here.app.settings.passkeys.as_ref().map(|_| PasskeyForm {
        ceremony: Ceremony::CreateKey,
        begin: view.to("keys/new/begin"),
        to: view.to(&format!("keys/new{query}")),
        hidden: vec![],
        button: msg::confirming_key_button(lang),
    });
    let page = ConfirmingKeyPage {
        lang,
        of: view.name(&seat.by),
        called: called(view, seat),
        form,
        elsewhere: view.to(&format!("do/{act}?{joint}form=webauthn&elsewhere=1")),
        fault: fault.map(|fault| msg::passkey_fault(lang, fault.word())),
        rests: view.rests(&[Article::Keys]),
    };
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, here.draw(Some(Section::Participants), "/keys/new", &page.content())).into_response()
}

async fn new_key(here: Here, visitor: Extension<Visitor>, Query(old): Query<Old>) -> Answer {
    let seat = delegate(&here, &visitor)?;
    Ok(key_page(&here, &seat, old.key, None))
}

/// What is asked of a browser that is to make a key. The challenge proves nothing here: only the delegation's own act makes the key valid.
async fn begin_key(here: Here, visitor: Extension<Visitor>) -> Answer {
    let seat = delegate(&here, &visitor)?;
    let passkeys = here.app.settings.passkeys.clone().ok_or(Problem::NotFound)?;
    let (domain, shown) = (passkeys.domain(), called(&here.view, &seat));
    let fresh = |bytes: [u8; 32]| URL_SAFE_NO_PAD.encode(bytes);
    let kinds = [-8, -7, -257].map(|alg| json!({ "type": "public-key", "alg": alg }));
    let options = json!({
        "rp": { "id": domain, "name": domain },
        "user": { "id": fresh(rand::random()), "name": shown, "displayName": shown },
        "challenge": fresh(rand::random()),
        "pubKeyCredParams": kinds,
        "authenticatorSelection":
            { "residentKey": "required", "requireResidentKey": true, "userVerification": "required" },
        "attestation": "none",
        "timeout": MILLIS,
    });
    Ok(Json(json!({ "challenge": "", "options": options })).into_response())
}

/// The answer of a passkey, or a signature that was made elsewhere.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Signed {
    credential: String,
    signature: String,
    line: String,
    key: String,
}

/// A passkey was made: the act that registers it is shown, as it will stand in the record.
async fn made(here: Here, visitor: Extension<Visitor>, Query(old): Query<Old>, form: FormAnswer<Signed>) -> Answer {
    let seat = delegate(&here, &visitor)?;
    let passkeys = here.app.settings.passkeys.clone().ok_or(Problem::NotFound)?;
    let Some((id, cose)) = credential(&read(form)?.credential, passkeys.domain()) else {
        return Ok(key_page(&here, &seat, old.key, Some(Fault::Wrong)));
    };
    let cose = URL_SAFE_NO_PAD.encode(cose);
    // The record keeps the public key alone; which credential it is, the browser must be told when it is to answer.
    here.app.office.put_on_desk(&here.view.group, &seat.by, &desk_name(&cose), id).await?;
    let (act, member) = if old.key.is_some() { ("replace_key", "with") } else { ("register_key", "key") };
    let mut pairs = vec![
        ("act_id".to_owned(), Id(rand::random()).to_string()),
        ("preview".to_owned(), "1".to_owned()),
        ("back".to_owned(), here.view.own_delegation()),
        (format!("{member}.form"), "webauthn".to_owned()),
        (format!("{member}.cose"), cose),
        (format!("{member}.rp_id"), passkeys.domain().to_owned()),
        (format!("{member}.origins[]"), here.app.settings.base.clone()),
    ];
    pairs.extend(old.key.map(|key| ("key".to_owned(), key.to_string())));
    super::acts::answer_pairs(here, act.to_owned(), pairs, seat).await
}

/// Returns the name under which the credential of a key lies on the desk of its delegation.
fn desk_name(cose: &str) -> String {
    format!("credential:{}", Hash::of(cose.as_bytes()))
}

/// Reads a new credential: its id, and its public key in canonical form, of a user who was verified.
fn credential(answer: &str, domain: &str) -> Option<(Vec<u8>, Vec<u8>)> {
    let answer: Value = serde_json::from_str(answer.get(..ANSWER_MAX.min(answer.len()))?).ok()?;
    let data = URL_SAFE_NO_PAD.decode(answer["response"]["authenticatorData"].as_str()?).ok()?;
    let (head, rest) = data.split_at_checked(DATA_BYTES)?;
    let right = head.starts_with(&Hash::of(domain.as_bytes()).0);
    let flags = *head.get(32)?;
    if !right || flags & FLAGS.0 != FLAGS.0 || flags & FLAGS.1 != 0 {
        return None;
    }
    let (_, rest) = rest.split_at_checked(16)?;
    let (length, rest) = rest.split_first_chunk::<2>()?;
    let (id, cose) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
    let party = RelyingParty {
        key: CoseKey::parse(cose).ok()?,
        rp_id: domain.to_owned(),
        origins: Vec::new(),
        require_verified: true,
    };
    ActKey::webauthn(domain, party).ok()?.check().ok()?;
    Some((id.to_vec(), cose.to_vec()))
}

/// Which act, whether its entry is closed, and by which key.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Which {
    closed: Option<String>,
    key: Option<Id>,
}

async fn confirm(here: Here, visitor: Extension<Visitor>, Path(parts): Of, Query(which): Query<Which>) -> Answer {
    let seat = delegate(&here, &visitor)?;
    let act: Id = part(&parts, "act")?;
    // An address in another language says no more which of them it is.
    let closed = which.closed.is_some() || !here.view.state().done_by.contains_key(&act);
    confirm_page(&here, &seat, &act, closed, which.key, None).await
}

/// Returns the number of an act of this delegation.
fn own_number(view: &View, seat: &Seat, act: &Id, closed: bool) -> Result<u64, Problem> {
    let state = view.state();
    let open = || state.done_by.get(act).filter(|(by, _)| *by == seat.by).and_then(|_| state.acts.get(act));
    let found = if closed { view.snapshot.act(act) } else { open().copied() };
    let number = found.map(|(number, _)| number).ok_or(Problem::NotFound)?;
    let readable = !closed || view.seen().opened(number).is_some();
    if readable { Ok(number) } else { Err(Problem::NotFound) }
}

async fn confirm_page(
    here: &Here,
    seat: &Seat,
    act: &Id,
    closed: bool,
    chosen: Option<Id>,
    fault: Option<String>,
) -> Answer {
    let (view, lang) = (&here.view, here.view.lang);
    let number = own_number(view, seat, act, closed)?;
    let bytes = view.group.entry(number).await?.ok_or(Problem::NotFound)?;
    let entry = view.entry(number, &bytes);
    let keys = view.seen().keys_to_confirm(act);
    let only = || (keys.len() == 1).then(|| *keys[0].0);
    let chosen = chosen.or_else(only).and_then(|id| keys.iter().find(|(known, _)| **known == id));
    let path = format!("confirm/{act}");
    let query = if closed { "closed=true&" } else { "" };
    let line = match chosen {
        Some((id, key)) => {
            let line = confirming_line(view, seat, *act, closed, **id);
            let how = confirming(here, &path, &line, id, key);
            let code = check_code(&line);
            Some((line, code, how))
        }
        None => None,
    };
    let names = keys.iter().map(|(id, key)| {
        let to = view.to(&format!("{path}?{query}key={id}"));
        (view.key_title(&seat.by, id, key), to, chosen.is_some_and(|(now, _)| now == id))
    });
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = ConfirmByKeyPage {
        lang,
        act: entry.words.clone(),
        facts: entry.facts.into_iter().take(5).collect(),
        keys: names.collect(),
        line,
        fault,
        register: Some(view.to("do/register_key")),
        rests: view.rests(&[Article::Keys]),
    };
    Ok((status, here.draw(Some(Section::Participants), &format!("/{path}"), &page.content())).into_response())
}

/// Returns the line that confirms an act, naming what of the record was seen.
fn confirming_line(view: &View, seat: &Seat, act: Id, closed: bool, key: Id) -> String {
    let body =
        if closed { json!({ "act": act, "closed": true, "key": key }) } else { json!({ "act": act, "key": key }) };
    let content = Content::read("confirm_act", body).expect("a body of that act");
    let Seat { group, capacity, by, person } = seat.clone();
    Act { id: Id(rand::random()), group, by, capacity, done_at: None, person, seen: seen(view), content }.line()
}

/// Returns size and root of the record as it is seen, from its checkpoint.
fn seen(view: &View) -> Option<SeenLog> {
    let checkpoint = std::str::from_utf8(view.snapshot.checkpoint()).ok()?;
    let mut lines = checkpoint.lines().skip(1);
    let (size, root) = (lines.next()?.parse().ok()?, STANDARD.decode(lines.next()?).ok()?);
    Some(SeenLog { root: Hash(root.try_into().ok()?), size })
}

/// Returns a short code by which people compare what they confirm on two devices: fifty bits of the hash of the line.
fn check_code(line: &str) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let hash = Hash::of(line.as_bytes()).0;
    let bits = hash[..8].iter().fold(0u64, |bits, byte| (bits << 8) | u64::from(*byte));
    let letter = |place: u32| char::from(LETTERS[usize::try_from((bits >> (59 - 5 * place)) & 31).unwrap_or(0)]);
    format!("{}-{}", (0..5).map(letter).collect::<String>(), (5..10).map(letter).collect::<String>())
}

fn confirming(here: &Here, path: &str, line: &str, id: &Id, key: &Key) -> Confirming {
    let (view, lang) = (&here.view, here.view.lang);
    let hidden = vec![("line".to_owned(), line.to_owned()), ("key".to_owned(), id.to_string())];
    let to = view.to(path);
    let bare = line.trim_end();
    let command = match &key.key {
        PublicKey::Webauthn { origins, .. } if origins.contains(&here.app.settings.base) => {
            let (begin, button) = (view.to(&format!("{path}/begin")), msg::confirm_button(lang));
            return Confirming::Passkey(PasskeyForm { ceremony: Ceremony::Confirm, begin, to, hidden, button });
        }
        PublicKey::Webauthn { .. } => options(line, key, None).to_string(),
        PublicKey::Ssh { .. } => {
            let space = namespace(view.group.origin());
            format!("printf '%s\\n' '{bare}' | ssh-keygen -Y sign -n {space} -f KEY")
        }
        PublicKey::Ed25519 { .. } => {
            format!(
                "printf '%s\\n' '{bare}' > line && openssl pkeyutl -sign -rawin -inkey KEY.pem -in line | base64 -w0"
            )
        }
    };
    Confirming::Elsewhere { command, to, hidden }
}

/// Returns what a browser is asked: the challenge is made from the line.
fn options(line: &str, key: &Key, id: Option<Vec<u8>>) -> Value {
    let PublicKey::Webauthn { rp_id, .. } = &key.key else { return Value::Null };
    let allowed: Vec<Value> =
        id.into_iter().map(|id| json!({ "type": "public-key", "id": URL_SAFE_NO_PAD.encode(id) })).collect();
    json!({
        "challenge": URL_SAFE_NO_PAD.encode(challenge(line.as_bytes())),
        "rpId": rp_id,
        "allowCredentials": allowed,
        "userVerification": "required",
        "timeout": MILLIS,
    })
}

/// Reads the line of a form: an act of this seat that confirms the act of the address by a key that can.
fn own_line<'a>(view: &'a View, seat: &Seat, act: &Id, line: &str) -> Option<(String, bool, &'a Id, &'a Key)> {
    let line = line.replace("\r\n", "\n");
    let read = Act::parse(line.as_bytes()).ok().filter(|read| seat.may_send(read))?;
    let Content::ConfirmAct(confirm) = &read.content else { return None };
    let key = view.seen().keys_to_confirm(act).into_iter().find(|(id, _)| **id == confirm.key);
    let (id, key) = key.filter(|_| confirm.act == *act)?;
    Some((line, confirm.closed, id, key))
}

async fn begin_confirming(
    here: Here,
    visitor: Extension<Visitor>,
    Path(parts): Of,
    form: FormAnswer<Signed>,
) -> Answer {
    let seat = delegate(&here, &visitor)?;
    let (act, signed): (Id, Signed) = (part(&parts, "act")?, read(form)?);
    let (line, _, _, key) = own_line(&here.view, &seat, &act, &signed.line).ok_or(Problem::NotFound)?;
    let PublicKey::Webauthn { cose, .. } = &key.key else { return Err(Problem::NotFound) };
    let desk = here.app.office.desk(&here.view.group, &seat.by).await?;
    let id = desk.into_iter().find(|(name, _)| *name == desk_name(cose)).map(|(_, id)| id);
    Ok(Json(json!({ "challenge": "", "options": options(&line, key, id) })).into_response())
}

async fn confirmed(here: Here, visitor: Extension<Visitor>, Path(parts): Of, form: FormAnswer<Signed>) -> Answer {
    let seat = delegate(&here, &visitor)?;
    let (act, signed): (Id, Signed) = (part(&parts, "act")?, read(form)?);
    let Some((line, closed, id, key)) = own_line(&here.view, &seat, &act, &signed.line) else {
        return Err(Problem::Malformed("line: not an act of this seat that confirms this act".into()));
    };
    let name = here.view.key_name(&seat.by, id);
    let Some(signature) = signature(&name, here.view.group.origin(), &line, &key.key, &signed) else {
        let fault = Some(msg::confirm_wrong(here.view.lang));
        return confirm_page(&here, &seat, &act, closed, Some(*id), fault).await;
    };
    let act_note = format!("{line}\n{signature}\n");
    let sent = Sent { note: act_note.clone().into_bytes(), beside: Beside::default() };
    match submit(&here.app, &here.view.group, &seat, sent).await {
        Ok(receipt) => {
            let to = format!("{}/acts?recorded={}", here.view.own_delegation(), receipt.number);
            Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
        }
        Err(Problem::Refused(refusal)) => {
            let view = &here.view;
            let refused = view.refused(
                &refusal,
                vec![(msg::own_acts_title(view.lang), Some(format!("{}/acts", view.own_delegation())))],
            );
            let note = in_writing(view, act_note.as_bytes(), &refusal);
            let name = view.act_name("confirm_act");
            let content = RefusalPage { lang: view.lang, act: name, refused, act_note, note }.content();
            let status = Problem::from(refusal).status();
            Ok((status, here.draw(Some(Section::Participants), "", &content)).into_response())
        }
        Err(problem) => Err(problem),
    }
}

/// Returns the signature line of a key over an act line, if what came is a signature of it.
fn signature(name: &str, origin: &str, line: &str, key: &PublicKey, signed: &Signed) -> Option<SignatureLine> {
    // Browsers send lines of a form with a carriage return.
    let typed = signed.signature.replace("\r\n", "\n");
    let typed = typed.trim();
    if typed.len() > ANSWER_MAX || signed.credential.len() > ANSWER_MAX {
        return None;
    }
    let bytes = match key {
        PublicKey::Ed25519 { .. } => STANDARD.decode(typed).ok()?,
        PublicKey::Ssh { .. } => dearmor(&format!("{typed}\n")).ok()?,
        PublicKey::Webauthn { .. } => {
            let answer = if signed.credential.is_empty() { typed } else { signed.credential.as_str() };
            assertion(answer)?.to_bytes().ok()?
        }
    };
    let known = act_key(name, key)?;
    known.verify(line.as_bytes(), origin, &bytes).ok()?;
    Some(known.line(bytes))
}

fn assertion(answer: &str) -> Option<Assertion> {
    let answer: Value = serde_json::from_str(answer).ok()?;
    let part = |name: &str| URL_SAFE_NO_PAD.decode(answer["response"][name].as_str()?).ok();
    Some(Assertion {
        authenticator_data: part("authenticatorData")?,
        client_data: part("clientDataJSON")?,
        signature: part("signature")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_code_is_of_the_line() {
        let code = check_code("{}\n");
        assert_eq!(code.len(), 11);
        assert!(
            code != check_code("{ }\n")
                && code.chars().all(|c| c == '-' || c.is_ascii_uppercase() || c.is_ascii_digit())
        );
    }

    #[test]
    fn a_credential_of_another_name_or_without_its_user_is_none() {
        // The base point of the curve.
        let cose = [&[0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20, 0x58][..], &[0x66; 31]].concat();
        let answer = |domain: &str, flags: u8| {
            let head = [&Hash::of(domain.as_bytes()).0[..], &[flags], &[0; 4], &[0; 16], &[0, 2, 8, 9]].concat();
            let data = URL_SAFE_NO_PAD.encode([head, cose.clone()].concat());
            json!({ "response": { "authenticatorData": data } }).to_string()
        };
        assert_eq!(credential(&answer("a.example", 0x45), "a.example"), Some((vec![8, 9], cose.clone())));
        for (domain, flags) in [("b.example", 0x45), ("a.example", 0x41), ("a.example", 0xc5)] {
            assert_eq!(credential(&answer(domain, flags), "a.example"), None, "{domain} {flags:x}");
        }
    }
}
