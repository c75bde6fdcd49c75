//! Delegations run themselves: members, credentials, keys.

pub mod challenge_credentials;
pub mod change_member;
pub mod confirm_act;
pub mod disavow_act;
pub mod register_key;
pub mod register_member;
pub mod replace_key;
pub mod review_credentials;
pub mod review_member;
pub mod revoke_key;
pub mod settle_challenge;
pub mod submit_credentials;
mod worth;

pub(crate) use worth::Worth;

use std::collections::BTreeSet;

use crate::acts::founding::register_delegation::within_rights;
use crate::asked::Asked;
use crate::confidences::Opened;
use crate::guard::found;
use crate::id::{Code, Digest, Id};
use crate::proceedings::Proceedings;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::Right;
use crate::state::{Commitment, DelegationState, Key, Member, MemberKind, PublicKey, Review, State};
use crate::time::Instant;

/// Most members that one delegation registers.
const MEMBERS_MAX: usize = 200;

/// What a delegation says of a member.
struct Facts<'a> {
    contact: Option<&'a Commitment>,
    focal_point: bool,
    function: Option<&'a Commitment>,
    kind: MemberKind,
    may: &'a BTreeSet<Right>,
    unlisted: bool,
}

impl Facts<'_> {
    /// Refuses rights that the delegation lacks, and a second head.
    fn check(&self, asked: &Asked<'_>, person: &Digest) -> Result<(), Refusal> {
        within_rights(asked, &asked.act.by, self.may)?;
        let heads = |held: &DelegationState| {
            held.persons.iter().any(|(other, held)| {
                let head = held.member.as_ref().is_some_and(|member| member.kind == MemberKind::Head);
                head && !held.withdrawn && other != person
            })
        };
        let second = self.kind == MemberKind::Head && asked.p.state.delegations.get(&asked.act.by).is_some_and(heads);
        if second { Err(Refusal::HeadThere { by: asked.act.by.clone() }) } else { Ok(()) }
    }

    fn member(&self, registered: Id) -> Member {
        Member {
            kind: self.kind,
            function: self.function.cloned(),
            contact: self.contact.cloned(),
            focal_point: self.focal_point,
            unlisted: self.unlisted,
            review: Review::Open,
            registered,
        }
    }
}

/// Refuses a person who is no focal point, where the delegation has one.
pub(crate) fn manages(asked: &Asked<'_>) -> Result<(), Refusal> {
    let by = &asked.act.by;
    let Some(delegation) = asked.p.state.delegations.get(by) else { return Ok(()) };
    let focal = |digest: &Digest| {
        let person = delegation.persons.get(digest).filter(|person| !person.withdrawn);
        person.and_then(|person| person.member.as_ref()).is_some_and(|member| member.focal_point)
    };
    let any = delegation.persons.keys().any(focal);
    if !any || asked.act.person.as_ref().is_some_and(focal) {
        return Ok(());
    }
    Err(Refusal::NotAFocalPoint { by: by.clone() })
}

/// Returns a key of the delegation that acts, if it was neither replaced nor revoked.
pub(crate) fn key<'a>(asked: &Asked<'a>, id: &Id) -> Result<&'a Key, Refusal> {
    key_in_force(asked.p, &asked.act.by, id)
}

fn key_in_force<'a>(p: &'a Proceedings, by: &Code, id: &Id) -> Result<&'a Key, Refusal> {
    let delegation = p.state.delegations.get(by);
    let key = match delegation.and_then(|held| held.keys.get(id)) {
        Some(key) => key,
        None => {
            let others = p.state.delegations.iter().find(|(_, held)| held.keys.contains_key(id));
            let owner = others.map(|(owner, _)| owner);
            return Err(match owner {
                Some(owner) => Refusal::OfAnotherDelegation { by: owner.clone() },
                None => Refusal::Unknown { what: Thing::Key, id: id.to_string() },
            });
        }
    };
    if key.ended.is_none() { Ok(key) } else { Err(Refusal::KeyEnded { key: *id }) }
}

/// Says whether a delegation has registered a key, be it that it has ended.
pub(crate) fn has_had_a_key(state: &State, by: &Code) -> bool {
    state.delegations.get(by).is_some_and(|held| !held.keys.is_empty())
}

/// Refuses a key that cannot confirm an act: it counts no more; or the rules want a key for the act, or it ended one, and this key came in by
/// it or after it, or no earlier key has let it in. A key that was replaced may still confirm its own replacement; the first of a delegation
/// may confirm its registration, by which the delegation shows that it has it.
pub(crate) fn may_confirm(p: &Proceedings, by: &Code, act: &Id, id: &Id, at: Instant) -> Result<(), Refusal> {
    let keys = p.state.delegations.get(by).map(|held| &held.keys);
    let ended = keys.filter(|keys| keys.values().any(|key| key.ended_by == Some(*act)));
    let replaced = ended.filter(|keys| keys.contains_key(act)).and_then(|keys| keys.get(id));
    let held = match replaced.filter(|key| key.ended_by == Some(*act)) {
        Some(held) => held,
        None => key_in_force(p, by, id)?,
    };
    let ended = p.state.acts.get(act).filter(|_| ended.is_some()).map(|(number, _)| number);
    let wanted = p.state.key_wanted.get(act).or_else(|| p.confidences.key_wanted.get(act)).or(ended);
    match wanted {
        Some(number) if held.number >= *number || !Worth::of(p, by, at).vouches(id) => {
            Err(Refusal::KeyNotBefore { act: *act, key: *id })
        }
        _ => Ok(()),
    }
}

/// Refuses a key that is not of its form, that is of small order, or that somebody has registered.
fn check_key(asked: &Asked<'_>, key: &PublicKey) -> Result<(), Refusal> {
    let letters = |text: &str, more: &str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || more.contains(c);
        (32..=4_000).contains(&text.len()) && text.chars().all(fits)
    };
    let name = |text: &str| !text.is_empty() && text.len() <= 253 && text.is_ascii() && !text.contains(' ');
    let fits = match key {
        PublicKey::Ed25519 { public } => is_plain_ed25519(&public.0),
        PublicKey::Ssh { public } => {
            public.split_once(' ').is_some_and(|(kind, key)| SSH_KEYS.contains(&kind) && letters(key, "+/="))
        }
        PublicKey::Webauthn { cose, origins, rp_id } => {
            let distinct: BTreeSet<_> = origins.iter().collect();
            let all = origins.iter().all(|origin| is_safe_origin(origin) && name(origin));
            letters(cose, "-_")
                && name(rp_id)
                && all
                && (1..=8).contains(&origins.len())
                && distinct.len() == origins.len()
        }
    };
    if !fits {
        return Err(Refusal::KeyMalformed {});
    }
    let mut all = asked.p.state.delegations.values().flat_map(|held| held.keys.values());
    if all.any(|held| held.key == *key) { Err(Refusal::KeyThere {}) } else { Ok(()) }
}

/// Says whether browsers let credentials be used from an origin: over TLS, or on the machine itself.
fn is_safe_origin(origin: &str) -> bool {
    let here = origin.strip_prefix("http://localhost");
    let port = |rest: &str| rest.strip_prefix(':').is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()));
    origin.starts_with("https://") || here.is_some_and(|rest| rest.is_empty() || port(rest))
}

/// Kinds of SSH keys that sign acts.
const SSH_KEYS: [&str; 4] =
    ["ssh-ed25519", "sk-ssh-ed25519@openssh.com", "ecdsa-sha2-nistp256", "sk-ecdsa-sha2-nistp256@openssh.com"];

/// Says whether 32 bytes can be an Ed25519 key that is registered: the canonical spelling of its y, and not one of the five y of
/// points of small order (0, 1, -1, and the two of order 8). That they are a point at all is checked where signatures are.
fn is_plain_ed25519(public: &[u8; 32]) -> bool {
    const ORDER_8: [[u8; 32]; 2] = [
        [
            0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0, 0xd5, 0xdf,
            0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05,
        ],
        [
            0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f, 0x2a, 0x20,
            0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
        ],
    ];
    let mut y = *public;
    y[31] &= 0x7f;
    let (low, middle, high) = (y[0], &y[1..31], y[31]);
    let up_to_one = low <= 1 && high == 0 && middle.iter().all(|byte| *byte == 0);
    // From p - 1 = 2^255 - 20 on: -1, and what has a shorter spelling.
    let from_minus_one = low >= 0xec && high == 0x7f && middle.iter().all(|byte| *byte == 0xff);
    !up_to_one && !from_minus_one && !ORDER_8.contains(&y)
}

/// Ends a key at an instant.
fn end_key(id: &Id, at: Instant, by: Id, of: &Code, state: &mut State) {
    let held = state.delegations.get_mut(of).and_then(|held| held.keys.get_mut(id));
    if let Some(key) = held {
        key.ended = Some(at);
        key.ended_by = Some(by);
    }
}

fn enter_key(id: Id, key: &PublicKey, done: &crate::asked::Done<'_>, state: &mut State) {
    let (at, number) = (done.admission.counts_at(), done.number());
    let held = Key { at, ended: None, key: key.clone(), number, ended_by: None };
    state.delegations.entry(done.act.by.clone()).or_default().keys.insert(id, held);
}

/// Returns when an act of the delegation that acts was done. `closed` says that its entry is a closed one; then what is said of
/// it is closed too. Another delegation's closed act is unknown.
fn own_act(asked: &Asked<'_>, act: &Id, closed: bool) -> Result<Instant, Refusal> {
    if !closed {
        let (by, at) = found(asked.p.state.done_by.get(act), Thing::Entry, act)?;
        let own = *by == asked.act.by;
        return if own { Ok(*at) } else { Err(Refusal::OfAnotherDelegation { by: by.clone() }) };
    }
    let known = asked.p.confidences.acts.get(act);
    let opened = known.and_then(|(number, _)| Some((*number, asked.p.confidences.opened.get(number)?)));
    let own = opened.and_then(|(number, opened)| match opened {
        Opened::Full { admission, act } if act.by == asked.act.by => Some((number, admission.counts_at())),
        _ => None,
    });
    let (number, at) = *found(own.as_ref(), Thing::Entry, act)?;
    asked.reads([number]);
    Ok(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_is_used_over_tls_or_on_the_machine_itself() {
        for origin in ["https://a.example", "http://localhost", "http://localhost:8080"] {
            assert!(is_safe_origin(origin), "{origin}");
        }
        for origin in ["http://a.example", "http://localhost.example", "http://localhost:x", "localhost"] {
            assert!(!is_safe_origin(origin), "{origin}");
        }
    }

    #[test]
    fn keys_of_small_order_and_long_spellings_are_none() {
        let bytes = |first: u8, rest: u8, last: u8| {
            let mut bytes = [rest; 32];
            (bytes[0], bytes[31]) = (first, last);
            bytes
        };
        let small =
            [bytes(0, 0, 0), bytes(1, 0, 0), bytes(1, 0, 0x80), bytes(0xec, 0xff, 0x7f), bytes(0xed, 0xff, 0xff)];
        assert!(small.iter().all(|key| !is_plain_ed25519(key)));
        assert!(is_plain_ed25519(&bytes(2, 0, 0)) && is_plain_ed25519(&bytes(0xeb, 0xff, 0x7f)));
    }
}
