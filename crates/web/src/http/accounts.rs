//! Accounts, links and sessions, as pages and the live stream ask for them.

use nemcon_negotiation::Instant;
use nemcon_secretariat::{
    Account, AccountEvent, Challenge, Failure, NewEvent, NewPasskey, NewSession, Passkey, Seat, Session, Token,
};

use super::entrance::ENTRANCE;
use super::mail::tell_account;
use super::office::{AccountContent, Office, SignedIn, secret};
use super::oidc::{self, Kept};
use super::passkey::{Answered, Enrolled, Fault, Passkeys, Purpose, name_of};

/// By what means somebody signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// With a passkey.
    Passkey,
    /// With a one-time link.
    Link,
    /// By taking a seat of an exercise.
    Exercise,
    /// At the provider of the operator's staff.
    Staff,
    /// For a program, begun by somebody who is signed in.
    Program,
}

impl Means {
    fn word(self) -> &'static str {
        match self {
            Means::Passkey => "passkey",
            Means::Link => "link",
            Means::Exercise => "exercise",
            Means::Staff => "staff",
            Means::Program => "program",
        }
    }
}

/// How many events of an account a page shows.
const EVENTS_SHOWN: u32 = 50;

impl Office {
    /// Returns who is signed in with that secret.
    pub async fn signed_in(&self, secret: &str) -> Result<Option<SignedIn>, Failure> {
        let session = Token::of(secret);
        Ok(self.account_of(session).await?.map(|(account, seat)| SignedIn { account, seat, session }))
    }

    /// Says whether a session still lasts.
    pub async fn lasts(&self, session: Token) -> Result<bool, Failure> {
        Ok(self.account_of(session).await?.is_some())
    }

    async fn account_of(&self, session: Token) -> Result<Option<(String, Seat)>, Failure> {
        let found = self.secretariat.store().session(session, self.now().millis()).await?;
        // Whoever stands at an entrance has no seat.
        let Some(account) = found.filter(|account| !account.id.starts_with(ENTRANCE)) else { return Ok(None) };
        let seat: Seat = content_of(&account)?.into();
        Ok((!self.is_withdrawn(&seat)).then_some((account.id, seat)))
    }

    /// Says whether the delegation has withdrawn the person of a seat: the record says so, whatever the accounts say.
    pub(super) fn is_withdrawn(&self, seat: &Seat) -> bool {
        let Some(person) = &seat.person else { return false };
        let group = self.groups().into_iter().find(|group| group.origin() == seat.group);
        let snapshot = group.map(|group| group.snapshot());
        let held = snapshot.as_ref().and_then(|snapshot| snapshot.proceedings.state.delegations.get(&seat.by));
        held.and_then(|held| held.persons.get(person)).is_some_and(|person| person.withdrawn)
    }

    /// Makes a link for a seat that can be used once, within `minutes`; returns its secret. Of the account `id` there is one, so that revoking
    /// it ends every session it gave.
    pub async fn invite(&self, id: &str, seat: &Seat, minutes: i64) -> Result<String, Failure> {
        let (store, secret, now) = (self.secretariat.store(), secret(), self.now());
        self.keep_account(id, seat).await?;
        let expires = now.plus_millis(minutes * 60_000).millis();
        let event = self.event(id, seat, "link_by_delegation");
        store.put_link(Token::of(&secret), id, now.millis(), expires, event.clone()).await?;
        self.tell(seat, &event).await?;
        Ok(secret)
    }

    /// Ends every session, link and passkey of an account; says false if there is none of that circle.
    pub async fn revoke(&self, id: &str) -> Result<bool, Failure> {
        let Some(account) = self.secretariat.store().account(id).await? else { return Ok(false) };
        let seat: Seat = content_of(&account)?.into();
        let event = self.event(id, &seat, "revoked");
        self.secretariat.store().revoke(id, event.clone()).await?;
        self.cut();
        self.tell(&seat, &event).await?;
        Ok(true)
    }

    /// Returns the account and seat of a link that can be used, without using it up.
    pub async fn account_of_link(&self, link: &str) -> Result<Option<(String, Seat)>, Failure> {
        let found = self.secretariat.store().link(Token::of(link), self.now().millis()).await?;
        let Some(account) = found.filter(|account| !account.id.starts_with(ENTRANCE)) else { return Ok(None) };
        Ok(Some((account.id.clone(), content_of(&account)?.into())))
    }

    /// Uses a link up and returns the secret of the session it begins.
    pub async fn redeem(&self, link: &str, hours: i64) -> Result<Option<String>, Failure> {
        let Some((account, seat)) = self.account_of_link(link).await? else { return Ok(None) };
        let (secret, session) = self.session(Means::Link, None, hours);
        let event = self.event(&account, &seat, "signed_in_by_link");
        let begun = self.secretariat.store().redeem_link(Token::of(link), session, event.clone()).await?;
        if begun {
            self.tell(&seat, &event).await?;
        }
        Ok(begun.then_some(secret))
    }

    /// Uses a link up for a passkey, and returns the secret of the session it begins.
    pub async fn enrol_by_link(
        &self,
        passkeys: &Passkeys,
        link: &str,
        answered: &Answered,
        hours: i64,
    ) -> Result<Result<String, Fault>, Failure> {
        let Some((account, seat)) = self.account_of_link(link).await? else { return Ok(Err(Fault::Expired)) };
        let passkey = match self.new_passkey(passkeys, &account, answered).await? {
            Ok(passkey) => passkey,
            Err(fault) => return Ok(Err(fault)),
        };
        let (secret, session) = self.session(Means::Passkey, Some(passkey.id.clone()), hours);
        let event = self.event(&account, &seat, "passkey_enrolled_by_link");
        let begun = self.secretariat.store().enrol_by_link(Token::of(link), passkey, session, event.clone()).await?;
        if begun {
            self.tell(&seat, &event).await?;
        }
        Ok(if begun { Ok(secret) } else { Err(Fault::Taken) })
    }

    /// Adds a passkey to the account of whoever is signed in.
    pub async fn add_passkey(
        &self,
        passkeys: &Passkeys,
        to: &SignedIn,
        answered: &Answered,
    ) -> Result<Result<(), Fault>, Failure> {
        let passkey = match self.new_passkey(passkeys, &to.account, answered).await? {
            Ok(passkey) => passkey,
            Err(fault) => return Ok(Err(fault)),
        };
        let event = self.event(&to.account, &to.seat, "passkey_enrolled");
        let kept = self.secretariat.store().put_passkey(passkey, event.clone()).await?;
        if kept {
            self.tell(&to.seat, &event).await?;
        }
        Ok(if kept { Ok(()) } else { Err(Fault::Taken) })
    }

    async fn new_passkey(
        &self,
        passkeys: &Passkeys,
        account: &str,
        answered: &Answered,
    ) -> Result<Result<NewPasskey, Fault>, Failure> {
        let Some(challenge) = self.challenge_of(answered, Purpose::Enrol).await? else {
            return Ok(Err(Fault::Expired));
        };
        let name = name_of(&answered.name);
        let (Some(name), true) = (name, challenge.account.as_deref() == Some(account)) else {
            return Ok(Err(Fault::Malformed));
        };
        Ok(passkeys.enrol(&challenge, answered).map(|Enrolled { id, content }| NewPasskey {
            id,
            account: account.to_owned(),
            name,
            content,
            made: self.now().millis(),
        }))
    }

    /// Signs in with a passkey: the secret of the session, and the seat.
    pub async fn sign_in(
        &self,
        passkeys: &Passkeys,
        answered: &Answered,
        hours: i64,
    ) -> Result<Result<(String, Seat), Fault>, Failure> {
        let store = self.secretariat.store();
        let Some(challenge) = self.challenge_of(answered, Purpose::SignIn).await? else {
            return Ok(Err(Fault::Expired));
        };
        let who = match passkeys.who(answered) {
            Ok(who) => who,
            Err(fault) => return Ok(Err(fault)),
        };
        let found = store.passkey(who.id.clone()).await?;
        let Some((passkey, _)) = found.filter(|(_, handle)| *handle == who.handle) else {
            return Ok(Err(Fault::Unknown));
        };
        let Some(account) = store.account(&passkey.enrolled.account).await? else { return Ok(Err(Fault::Unknown)) };
        let seat: Seat = content_of(&account)?.into();
        let content = match passkeys.sign_in(&challenge, &who, &passkey.enrolled.content) {
            Ok(content) => content,
            Err(fault) => {
                if fault == Fault::WentBack {
                    let event = self.event(&account.id, &seat, "counter_went_back");
                    store.put_event(event.clone()).await?;
                    self.tell(&seat, &event).await?;
                }
                return Ok(Err(fault));
            }
        };
        let (secret, session) = self.session(Means::Passkey, Some(who.id), hours);
        let begun = store.sign_in(&passkey, content, session).await?;
        Ok(if begun { Ok((secret, seat)) } else { Err(Fault::Expired) })
    }

    /// Takes a seat without a link, as an exercise lets everybody do; returns the secret of the session.
    pub async fn take(&self, seat: &Seat, hours: i64) -> Result<String, Failure> {
        let id = exercise_account(seat);
        self.keep_account(&id, seat).await?;
        let (secret, session) = self.session(Means::Exercise, None, hours);
        self.secretariat.store().put_session(&id, session).await?;
        Ok(secret)
    }

    /// Returns when somebody last sat down in a seat of an exercise in which somebody still sits.
    pub async fn taken(&self, seat: &Seat) -> Result<Option<Instant>, Failure> {
        let sessions = self.secretariat.store().sessions(&exercise_account(seat), self.now().millis()).await?;
        Ok(sessions.first().map(|session| Instant::from_millis(session.began)))
    }

    /// Keeps what was begun at the provider of the staff until it leads back.
    pub(super) async fn keep_staff(&self, state: &str, kept: &Kept) -> Result<(), Failure> {
        let content = serde_json::to_string(kept).expect("what is kept serializes");
        let expires = self.now().plus_millis(oidc::MINUTES * 60_000).millis();
        let challenge = Challenge { purpose: STAFF_PURPOSE.to_owned(), account: None, content, expires };
        self.secretariat.store().put_challenge(Token::of(state), challenge).await
    }

    /// Returns what was kept, once.
    pub(super) async fn kept_of_staff(&self, state: &str) -> Result<Option<Kept>, Failure> {
        let (name, now) = (Token::of(state), self.now().millis());
        let taken = self.secretariat.store().take_challenge(name, STAFF_PURPOSE, now).await?;
        Ok(taken.and_then(|challenge| serde_json::from_str(&challenge.content).ok()))
    }

    /// Signs somebody of the staff in, and returns the secret of the session.
    pub async fn sign_in_staff(&self, id: &str, seat: &Seat, hours: i64) -> Result<String, Failure> {
        self.keep_account(id, seat).await?;
        let (secret, session) = self.session(Means::Staff, None, hours);
        self.secretariat.store().put_session(id, session).await?;
        self.secretariat.store().put_event(self.event(id, seat, "signed_in_as_staff")).await?;
        Ok(secret)
    }

    /// Begins a session of the same account for a program, and returns its secret.
    pub async fn begin_for_program(&self, own: &SignedIn, hours: i64) -> Result<String, Failure> {
        let (secret, session) = self.session(Means::Program, None, hours);
        self.secretariat.store().put_session(&own.account, session).await?;
        Ok(secret)
    }

    async fn keep_account(&self, id: &str, seat: &Seat) -> Result<(), Failure> {
        let content = serde_json::to_string(&AccountContent::from(seat)).expect("an account serializes");
        self.secretariat.store().put_account(Account { id: id.to_owned(), content }).await
    }

    fn session(&self, means: Means, passkey: Option<Vec<u8>>, hours: i64) -> (String, NewSession) {
        let (secret, began) = (secret(), self.now());
        let expires = began.plus_hours(hours).millis();
        let token = Token::of(&secret);
        (secret, NewSession { token, began: began.millis(), expires, means: means.word().to_owned(), passkey })
    }

    fn event(&self, account: &str, seat: &Seat, kind: &str) -> NewEvent {
        let circle = AccountContent::from(seat).circle();
        NewEvent { account: account.to_owned(), circle, kind: kind.to_owned(), at: self.now().millis() }
    }

    /// Tells whoever wants mail of a change to how an account signs in.
    async fn tell(&self, seat: &Seat, event: &NewEvent) -> Result<(), Failure> {
        let Some(group) = self.groups().into_iter().find(|group| group.origin() == seat.group) else { return Ok(()) };
        let NewEvent { account, circle, kind, at } = event;
        tell_account(self.secretariat.store(), group.row().id, account, circle, kind, *at).await
    }

    /// Ends one session.
    pub async fn sign_out(&self, session: Token) -> Result<(), Failure> {
        self.secretariat.store().end_session(session).await?;
        self.cut();
        Ok(())
    }

    /// Ends the session of an account that a page names; one that is not of the account stays.
    pub async fn end_named(&self, account: &str, name: &str) -> Result<(), Failure> {
        let all = self.sessions(account).await?;
        match all.into_iter().find(|session| session.token.hex() == name) {
            Some(session) => self.sign_out(session.token).await,
            None => Ok(()),
        }
    }

    /// Ends all sessions of whoever is signed in but this one.
    pub async fn end_others(&self, signed_in: &SignedIn) -> Result<(), Failure> {
        self.secretariat.store().end_other_sessions(&signed_in.account, signed_in.session).await?;
        self.cut();
        Ok(())
    }

    /// Withdraws a passkey with the sessions it began; says false if it is the last, or not of the account.
    pub async fn withdraw_passkey(&self, of: &SignedIn, id: Vec<u8>) -> Result<bool, Failure> {
        let event = self.event(&of.account, &of.seat, "passkey_withdrawn");
        let withdrawn = self.secretariat.store().withdraw_passkey(id, event.clone()).await?;
        self.cut();
        if withdrawn {
            self.tell(&of.seat, &event).await?;
        }
        Ok(withdrawn)
    }

    /// Returns the passkeys of an account.
    pub async fn passkeys(&self, account: &str) -> Result<Vec<Passkey>, Failure> {
        self.secretariat.store().passkeys(account).await
    }

    /// Returns the sessions of an account that last.
    pub async fn sessions(&self, account: &str) -> Result<Vec<Session>, Failure> {
        self.secretariat.store().sessions(account, self.now().millis()).await
    }

    /// Returns when the unused links of an account were made, and when their time is over.
    pub async fn links(&self, account: &str) -> Result<Vec<(i64, i64)>, Failure> {
        self.secretariat.store().links(account).await
    }

    /// Returns what happened to an account lately, the newest first.
    pub async fn events_of(&self, account: &str) -> Result<Vec<AccountEvent>, Failure> {
        self.secretariat.store().events_of(account, EVENTS_SHOWN).await
    }

    /// Returns what a delegation or office is told of the accounts of its seats, the newest first.
    pub async fn events_told(&self, seat: &Seat) -> Result<Vec<AccountEvent>, Failure> {
        self.secretariat.store().events_told(&AccountContent::from(seat).circle(), EVENTS_SHOWN).await
    }

    /// Erases an account for good: passkeys, sessions, links, address, mails.
    pub(super) async fn erase_account(&self, account: &str) -> Result<(), Failure> {
        self.secretariat.store().erase_account(account).await?;
        self.cut();
        Ok(())
    }

    /// Lets live streams look at once whether their sessions last.
    fn cut(&self) {
        self.cuts.send_replace(());
    }
}

/// What the identities of accounts begin with that belong to nobody in particular.
const EXERCISE: &str = "exercise:";

/// Returns the account of whoever takes a seat of an exercise.
fn exercise_account(seat: &Seat) -> String {
    format!("{EXERCISE}{}:{}:{}", seat.group, seat.capacity.word(), seat.by)
}
/// What the identities of accounts begin with that the provider of the staff vouches for.
pub(super) const STAFF: &str = "staff:";
const STAFF_PURPOSE: &str = "staff";

impl SignedIn {
    /// Says whether this is a seat of an exercise that everybody may take.
    pub fn is_anybodys(&self) -> bool {
        self.account.starts_with(EXERCISE)
    }

    /// Says whether the provider of the staff vouches for the account: it holds no passkey, so that whoever leaves the staff is out.
    pub fn is_staff(&self) -> bool {
        self.account.starts_with(STAFF)
    }
}

fn content_of(account: &Account) -> Result<AccountContent, Failure> {
    serde_json::from_str(&account.content).map_err(|_| Failure::Damaged("an account cannot be read".into()))
}
