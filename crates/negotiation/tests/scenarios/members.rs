//! Sentences about members of delegations, credentials and keys.

use nemcon_negotiation::acts::delegations::challenge_credentials::ChallengeCredentials;
use nemcon_negotiation::acts::delegations::change_member::ChangeMember;
use nemcon_negotiation::acts::delegations::confirm_act::ConfirmAct;
use nemcon_negotiation::acts::delegations::disavow_act::DisavowAct;
use nemcon_negotiation::acts::delegations::register_key::RegisterKey;
use nemcon_negotiation::acts::delegations::register_member::RegisterMember;
use nemcon_negotiation::acts::delegations::replace_key::ReplaceKey;
use nemcon_negotiation::acts::delegations::review_credentials::ReviewCredentials;
use nemcon_negotiation::acts::delegations::review_member::ReviewMember;
use nemcon_negotiation::acts::delegations::revoke_key::RevokeKey;
use nemcon_negotiation::acts::delegations::settle_challenge::SettleChallenge;
use nemcon_negotiation::acts::delegations::submit_credentials::SubmitCredentials;
use nemcon_negotiation::seen::CredentialsStatus;
use nemcon_negotiation::state::{Commitment, Means, PublicKey};
use nemcon_negotiation::{Content, Date, Hash};

use crate::decision::thing;
use crate::delegations::{commitment, rights};
use crate::founding::word;
use crate::other_means::enter;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} registers {person} as {kind}: {what}", registers),
        tells("{who} changes {person} to {kind}: {what}", changes),
        tells("{who} reviews {person} of {delegation}: {step}", reviews),
        tells("{who} submits credentials: {means}, signed by {signatory}", |w, a| submits(w, a, false)),
        tells("{who} submits credentials for session {s}: {means}, signed by {signatory}", |w, a| submits(w, a, true)),
        tells("{who} reviews credentials {c} of {delegation}: {step}", reviews_credentials),
        tells("{who} challenges the credentials of {delegation}", challenges),
        tells("{who} settles challenge {c} to {delegation}: {end}", |w, a| settles(w, a, false)),
        tells("{who} settles challenge {c} to {delegation} by decision {d}: {end}", |w, a| settles(w, a, true)),
        tells("{who} registers the {form} key {key}", registers_key),
        tells("{who} replaces key {k} by the {form} key {key}", replaces_key),
        tells("{who} enters that {state} replaced key {k} by letter by the {form} key {key} at {when}", |w, a| {
            let replace = ReplaceKey { key: thing(w, a, "key", "k")?, with: public_key(a)? };
            enter(w, a, Content::ReplaceKey(Box::new(replace)), Means::Letter, true)
        }),
        tells("{who} enters that {state} revoked key {k} by letter at {when}", |w, a| {
            let revoke = RevokeKey { key: thing(w, a, "key", "k")?, since: None };
            enter(w, a, Content::RevokeKey(Box::new(revoke)), Means::Letter, true)
        }),
        tells("{who} enters that {state} disavowed {act} by letter at {when}", |w, a| {
            let (act, closed) = act_of(w, a)?;
            let words = "Nobody of the delegation sent this.".to_owned();
            enter(w, a, Content::DisavowAct(Box::new(DisavowAct { act, closed, words })), Means::Letter, true)
        }),
        tells(
            "{who} enters that {state}, by letter at {when}, registered {person} as {kind} who may {rights} and as focal point",
            |w, a| {
                let register = RegisterMember {
                    contact: None,
                    focal_point: true,
                    function: None,
                    kind: word(a.get("kind"))?,
                    may: rights(a.get("rights"))?,
                    person: commitment(a.get("person")),
                    unlisted: false,
                };
                enter(w, a, Content::RegisterMember(Box::new(register)), Means::Letter, true)
            },
        ),
        tells("{who} enters that {state}, by letter at {when}, changed {person} to {kind} who may nothing", |w, a| {
            let change = ChangeMember {
                contact: None,
                focal_point: false,
                function: None,
                kind: word(a.get("kind"))?,
                may: Default::default(),
                person: commitment(a.get("person")),
                unlisted: false,
            };
            enter(w, a, Content::ChangeMember(Box::new(change)), Means::Letter, true)
        }),
        tells("{who} revokes key {k}", |w, a| revokes(w, a, false)),
        tells("{who} revokes key {k}, lost at {when}", |w, a| revokes(w, a, true)),
        tells("The next act is signed with key {k}", |w, a| {
            w.signed = [thing(w, a, "key", "k")?].into();
            Ok(())
        }),
        tells("{who} confirms {act} with key {k}", confirms),
        tells("{who} disavows {act}", disavows),
        tells("That act is called {name}", |w, a| {
            let act = w.sent.as_ref().filter(|_| matches!(w.answer, Some(Ok(_)))).map(|act| act.id);
            let name = a.get("name").strip_prefix("the ").unwrap_or(a.get("name"));
            w.things.insert(name.to_owned(), act.ok_or("nothing was admitted just before")?);
            Ok(())
        }),
        checks("{seat} sees {n} members of {delegation}", sees_members),
        checks("{n} members of {delegation} are on the list of participants", on_list),
        checks("{first} comes before {second} on the list of participants", before),
        checks("{person} of {delegation} is {review}", review_is),
        checks("the credentials of {delegation} are {status}", |w, a| status_is(w, a, false)),
        checks("for session {s} the credentials of {delegation} are {status}", |w, a| status_is(w, a, true)),
        checks("the report on credentials has {n} {status}", report_has),
        checks("{seat} sees that {act} is confirmed by {n} keys", confirmed),
        checks("{seat} sees that {act} wants a key", |w, a| wants_more(w, a, true)),
        checks("{seat} sees that {act} wants no key", |w, a| wants_more(w, a, false)),
        checks("{seat} sees that {act} is disavowed", |w, a| disavowed(w, a, true)),
        checks("{seat} does not see that {act} is disavowed", |w, a| disavowed(w, a, false)),
    ]
}

/// What is said of a member: `may speak and write; focal point; off the list`, or `nothing more`.
struct What {
    may: std::collections::BTreeSet<nemcon_negotiation::rulebook::Right>,
    focal_point: bool,
    unlisted: bool,
}

fn what(args: &Args) -> Result<What, String> {
    let mut what = What { may: Default::default(), focal_point: false, unlisted: false };
    for part in args.get("what").split("; ") {
        match part {
            "focal point" => what.focal_point = true,
            "off the list" => what.unlisted = true,
            "nothing more" => {}
            other => what.may = rights(other.strip_prefix("may ").ok_or("may …")?)?,
        }
    }
    Ok(what)
}

fn hidden(args: &Args, of: &str) -> Option<Commitment> {
    Some(commitment(&format!("{of} of {}", args.get("person"))))
}

fn registers(world: &mut World, args: &Args) -> Told {
    let What { may, focal_point, unlisted } = what(args)?;
    let register = RegisterMember {
        contact: hidden(args, "contact"),
        focal_point,
        function: hidden(args, "function"),
        kind: word(args.get("kind"))?,
        may,
        person: commitment(args.get("person")),
        unlisted,
    };
    world.act(args.get("who"), Content::RegisterMember(Box::new(register))).map(|_| ())
}

fn changes(world: &mut World, args: &Args) -> Told {
    let What { may, focal_point, unlisted } = what(args)?;
    let change = ChangeMember {
        contact: hidden(args, "contact"),
        focal_point,
        function: hidden(args, "function"),
        kind: word(args.get("kind"))?,
        may,
        person: commitment(args.get("person")),
        unlisted,
    };
    world.act(args.get("who"), Content::ChangeMember(Box::new(change))).map(|_| ())
}

fn reviews(world: &mut World, args: &Args) -> Told {
    let review = ReviewMember {
        delegation: code(args.get("delegation"))?,
        person: commitment(args.get("person")),
        reason: hidden(args, "reason"),
        step: word(args.get("step"))?,
    };
    world.act(args.get("who"), Content::ReviewMember(Box::new(review))).map(|_| ())
}

fn submits(world: &mut World, args: &Args, for_session: bool) -> Told {
    let submit = SubmitCredentials {
        date: Date(world.clock.date()),
        file: Hash::of(b"the letter"),
        means: word(args.get("means"))?,
        session: for_session.then(|| thing(world, args, "session", "s")).transpose()?,
        signed_by: word(args.get("signatory"))?,
    };
    world.make(args.get("who"), Content::SubmitCredentials(Box::new(submit)), "credentials")
}

fn reviews_credentials(world: &mut World, args: &Args) -> Told {
    let review = ReviewCredentials {
        credentials: thing(world, args, "credentials", "c")?,
        of: code(args.get("delegation"))?,
        step: word(args.get("step"))?,
        words: Some("As the rules say.".to_owned()),
    };
    world.act(args.get("who"), Content::ReviewCredentials(Box::new(review))).map(|_| ())
}

fn challenges(world: &mut World, args: &Args) -> Told {
    let words = "The letter is not signed by those who may sign it.".to_owned();
    let challenge = ChallengeCredentials { of: code(args.get("delegation"))?, words };
    world.make(args.get("who"), Content::ChallengeCredentials(Box::new(challenge)), "challenge")
}

fn settles(world: &mut World, args: &Args, decided: bool) -> Told {
    let settle = SettleChallenge {
        challenge: thing(world, args, "challenge", "c")?,
        decision: decided.then(|| thing(world, args, "decision", "d")).transpose()?,
        end: word(args.get("end"))?,
        of: code(args.get("delegation"))?,
    };
    world.act(args.get("who"), Content::SettleChallenge(Box::new(settle))).map(|_| ())
}

fn public_key(args: &Args) -> Result<PublicKey, String> {
    let made = Hash::of(args.get("key").as_bytes());
    let name = args.get("key").split_once(" at ").map_or("keys.corvia.example", |(_, name)| name).to_owned();
    Ok(match args.get("form") {
        "Ed25519" if args.get("key") == "zero" => PublicKey::Ed25519 { public: Hash([0; 32]) },
        "Ed25519" => PublicKey::Ed25519 { public: made },
        "SSH" => PublicKey::Ssh { public: format!("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{made}") },
        "WebAuthn" => PublicKey::Webauthn {
            cose: format!("pQECAyYgASFYI{made}"),
            // Under the State's own name, unless it is said where.
            origins: vec![format!("https://{}", name)],
            rp_id: name,
        },
        other => return Err(format!("{other:?} is no form of a key")),
    })
}

fn registers_key(world: &mut World, args: &Args) -> Told {
    let register = RegisterKey { key: public_key(args)? };
    world.make(args.get("who"), Content::RegisterKey(Box::new(register)), "key")
}

fn replaces_key(world: &mut World, args: &Args) -> Told {
    let replace = ReplaceKey { key: thing(world, args, "key", "k")?, with: public_key(args)? };
    world.make(args.get("who"), Content::ReplaceKey(Box::new(replace)), "key")
}

fn revokes(world: &mut World, args: &Args, lost: bool) -> Told {
    let since = lost.then(|| world.instant(args.get("when"))).transpose()?;
    let revoke = RevokeKey { key: thing(world, args, "key", "k")?, since };
    world.act(args.get("who"), Content::RevokeKey(Box::new(revoke))).map(|_| ())
}

/// Says of an act whether its entry is a closed one.
fn act_of(world: &World, args: &Args) -> Result<(nemcon_negotiation::Id, bool), String> {
    let act = world.thing(args.get("act"))?;
    Ok((act, world.p.confidences.acts.contains_key(&act)))
}

fn confirms(world: &mut World, args: &Args) -> Told {
    let (act, closed) = act_of(world, args)?;
    let confirm = ConfirmAct { act, closed, key: thing(world, args, "key", "k")? };
    world.act(args.get("who"), Content::ConfirmAct(Box::new(confirm))).map(|_| ())
}

fn disavows(world: &mut World, args: &Args) -> Told {
    let (act, closed) = act_of(world, args)?;
    let words = "Nobody of the delegation sent this.".to_owned();
    world.act(args.get("who"), Content::DisavowAct(Box::new(DisavowAct { act, closed, words }))).map(|_| ())
}

fn is<T: PartialEq + std::fmt::Debug>(found: T, wanted: T) -> Told {
    if found == wanted { Ok(()) } else { Err(format!("it is {found:?}")) }
}

fn number(args: &Args) -> Result<usize, String> {
    args.get("n").parse().map_err(|_| format!("{:?} is no number", args.get("n")))
}

fn sees_members(world: &mut World, args: &Args) -> Told {
    let (delegation, n) = (code(args.get("delegation"))?, number(args)?);
    let at = world.clock.now();
    let seats = world.seats(args.get("seat"))?;
    seats.iter().try_for_each(|seat| is(world.p.seen_by(seat, at).members(&delegation).len(), n))
}

fn on_list(world: &mut World, args: &Args) -> Told {
    let (delegation, n) = (code(args.get("delegation"))?, number(args)?);
    for seat in world.seats("the public")?.into_iter().chain(world.seats("the secretariat")?) {
        let all = world.p.seen_by(&seat, world.clock.now()).participants();
        let held = all.iter().find(|held| *held.code == delegation).ok_or("it takes no part")?;
        is(held.members.len(), n)?;
    }
    Ok(())
}

fn before(world: &mut World, args: &Args) -> Told {
    let (first, second) = (args.get("first").to_owned(), args.get("second").to_owned());
    let all = world.p.seen_by(&nemcon_negotiation::Seat::Public, world.clock.now()).participants();
    let at = |name: &str| -> Result<(usize, usize), String> {
        let digest = commitment(name).sd;
        for (place, held) in all.iter().enumerate() {
            let member = held.members.iter().position(|(known, _)| **known == digest);
            if member.is_some() || code(name).is_ok_and(|code| code == *held.code) {
                return Ok((place, member.unwrap_or(0)));
            }
        }
        Err(format!("{name} is not on the list"))
    };
    if at(&first)? < at(&second)? { Ok(()) } else { Err("it comes after".to_owned()) }
}

fn review_is(world: &mut World, args: &Args) -> Told {
    let delegation = world.p.state.delegations.get(&code(args.get("delegation"))?).ok_or("nothing is registered")?;
    let person = delegation.persons.get(&commitment(args.get("person")).sd).ok_or("nobody of that name")?;
    let member = person.member.as_ref().ok_or("not a member")?;
    is(member.review, word(args.get("review"))?)
}

fn status_is(world: &mut World, args: &Args, for_session: bool) -> Told {
    let session = for_session.then(|| thing(world, args, "session", "s")).transpose()?;
    let delegation = code(args.get("delegation"))?;
    let seen = world.p.seen_by(&nemcon_negotiation::Seat::Public, world.clock.now());
    is(seen.credentials_status(&delegation, session.as_ref()).word(), args.get("status"))
}

fn report_has(world: &mut World, args: &Args) -> Told {
    let status = CredentialsStatus::ALL.into_iter().find(|held| held.word() == args.get("status"));
    let seen = world.p.seen_by(&nemcon_negotiation::Seat::Public, world.clock.now());
    is(seen.credentials_report(None).count(status.ok_or("no such status")?), number(args)?)
}

fn confirmed(world: &mut World, args: &Args) -> Told {
    let (act, n) = (world.thing(args.get("act"))?, number(args)?);
    let seats = world.seats(args.get("seat"))?;
    seats.iter().try_for_each(|seat| is(world.p.seen_by(seat, world.clock.now()).confirmed_by(&act).len(), n))
}

fn wants_more(world: &mut World, args: &Args, wanted: bool) -> Told {
    let act = world.thing(args.get("act"))?;
    let seats = world.seats(args.get("seat"))?;
    seats.iter().try_for_each(|seat| is(world.p.seen_by(seat, world.clock.now()).wants_a_key(&act), wanted))
}

fn disavowed(world: &mut World, args: &Args, wanted: bool) -> Told {
    let act = world.thing(args.get("act"))?;
    let seats = world.seats(args.get("seat"))?;
    seats.iter().try_for_each(|seat| is(world.p.seen_by(seat, world.clock.now()).disavowal(&act).is_some(), wanted))
}
