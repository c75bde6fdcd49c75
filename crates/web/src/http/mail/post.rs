//! Mails that are due, with their words, for whoever sends them.

use nemcon_negotiation::{Content, Id, Instant, Lang};
use nemcon_secretariat::{Failure, Group, Mail, MailId, MailState, Pace, Seat};

use super::spread::{CONTACT, ToldOf};
use super::{applicant, concern};
use crate::fill::View;
use crate::fill::view::{stamp, word};
use crate::http::app::App;
use crate::http::here::view;
use crate::http::office::AccountContent;
use crate::pages::mail_text::{MailItem, MailText, OF_ACCOUNT};

/// What a mail is called that carries the code for an address.
pub(super) const CODE: &str = "code";
/// For how long a node has a mail to itself: longer than a server may take for it.
const HELD_MILLIS: i64 = 600_000;
const BATCHES_MAX: u32 = 8;
/// How long a mail waits for a node that has its entry.
const WAIT_MILLIS: i64 = 1_000;

/// A mail that is ready to be sent.
#[derive(Clone, Debug)]
pub struct Ready {
    /// The mails of the log that it is.
    pub ids: Vec<MailId>,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// The random word in its name.
    pub token: String,
    /// The address.
    pub to: String,
    /// Subject and words.
    pub text: MailText,
}

/// What came of drawing a mail.
enum Drawn {
    Ready(Box<Ready>),
    /// Its reader wants none any more, or what it tells of was erased.
    Unwanted,
    /// This node has not followed so far: it or another comes back to it.
    NotYet,
}

/// To whom a mail goes: an address, the language, and the seat from which its links are followed.
struct Reader {
    to: String,
    lang: Lang,
    seat: Option<Seat>,
    code: Option<String>,
}

impl App {
    /// Claims mails that are due, for some minutes, and draws them. What nobody wants any more is dropped.
    pub async fn ready_mail(&self) -> Result<Vec<Ready>, Failure> {
        let now = self.office.now().millis();
        let store = self.office.secretariat.store();
        let claimed = store.claim_mails(now, now + HELD_MILLIS, BATCHES_MAX).await?;
        let mut batches: Vec<Vec<Mail>> = Vec::new();
        for mail in claimed {
            match batches.iter_mut().find(|batch| batch[0].mail.batch == mail.mail.batch) {
                Some(batch) => batch.push(mail),
                None => batches.push(vec![mail]),
            }
        }
        let mut ready = Vec::new();
        for batch in batches {
            match self.drawn(&batch).await? {
                Drawn::Ready(one) => ready.push(*one),
                Drawn::Unwanted => store.drop_mails(&ids(&batch)).await?,
                Drawn::NotYet => store.postpone_mails(&ids(&batch), now + WAIT_MILLIS, 0).await?,
            }
        }
        Ok(ready)
    }

    async fn drawn(&self, batch: &[Mail]) -> Result<Drawn, Failure> {
        let first = &batch[0];
        let group = self.office.groups().into_iter().find(|group| group.row().id == first.mail.group);
        let last = batch.iter().map(|mail| mail.mail.entry).max().unwrap_or_default();
        let Some(group) = group.filter(|group| group.snapshot().size() >= last) else { return Ok(Drawn::NotYet) };
        let Some(reader) = self.reader(&group, first).await? else { return Ok(Drawn::Unwanted) };
        let Ok(view) = view(self, reader.lang, &group, reader.seat.clone()).await else { return Ok(Drawn::NotYet) };
        let mut items = Vec::new();
        for kind in batch.iter().filter_map(|mail| mail.mail.kind.strip_prefix(OF_ACCOUNT)) {
            items.push(self.of_account(reader.lang, kind, first.mail.made));
        }
        for mail in batch.iter().filter(|mail| mail.mail.entry > 0) {
            let Some(told) = self.told_of(&group, mail.mail.entry).await? else { continue };
            match self.unconfirmed(&group, &told, &reader).await? {
                Some(path) => items.extend(self.asks(&view, &told, &path)),
                None => {
                    let key = self.key_for(&group, &told, &reader).await?;
                    items.push(self.item(&view, mail.mail.entry, &told, key.as_deref()));
                }
            }
        }
        if items.is_empty() && reader.code.is_none() {
            return Ok(Drawn::Unwanted);
        }
        let base = &self.settings.base;
        let text = MailText {
            lang: reader.lang,
            group: view.head().name,
            zone: view.zone.clone(),
            items,
            code: reader.code,
            settings: reader.seat.map(|_| format!("{base}/{}/account/mail", reader.lang.tag())),
        };
        let (attempts, token) = (first.attempts, first.mail.token.clone());
        Ok(Drawn::Ready(Box::new(Ready { ids: ids(batch), attempts, token, to: reader.to, text })))
    }

    async fn reader(&self, group: &Group, mail: &Mail) -> Result<Option<Reader>, Failure> {
        let store = self.office.secretariat.store();
        if let Some(application) = mail.mail.recipient.strip_prefix(CONTACT) {
            let Ok(application) = application.parse::<Id>() else { return Ok(None) };
            let found = applicant::of(self, group, &application).await?;
            return Ok(found.map(|contact| Reader { to: contact.address, lang: contact.lang, seat: None, code: None }));
        }
        let settings = store.mail_settings(&mail.mail.recipient).await?;
        let account = store.account(&mail.mail.recipient).await?;
        let (Some(settings), Some(account)) = (settings, account) else { return Ok(None) };
        let Ok(content) = serde_json::from_str::<AccountContent>(&account.content) else { return Ok(None) };
        let code = settings.code.filter(|_| mail.mail.kind == CODE);
        let wanted = code.is_some() || (settings.confirmed.is_some() && settings.pace != Pace::Never);
        let lang = Lang::from_tag(&settings.lang).unwrap_or(Lang::En);
        let reader = Reader { to: settings.address, lang, seat: Some(content.into()), code };
        Ok(wanted.then_some(reader))
    }

    /// Returns the secret by which an organization reaches its page, if the mail is for that organization.
    async fn key_for(&self, group: &Group, told: &ToldOf, reader: &Reader) -> Result<Option<String>, Failure> {
        let snapshot = group.snapshot();
        let Some((of, _)) = concern::applicant(&told.act, &snapshot.proceedings) else { return Ok(None) };
        let own = reader.seat.as_ref().is_none_or(|seat| seat.by == *of);
        if own { self.office.applicant_key(group, of).await } else { Ok(None) }
    }

    /// What a mail says of the account of its reader.
    fn of_account(&self, lang: Lang, kind: &str, made: i64) -> MailItem {
        MailItem {
            act: format!("{OF_ACCOUNT}{kind}"),
            on: None,
            by: None,
            at: stamp(Instant::from_millis(made)),
            until: None,
            words: Some(crate::msg::mail_account_what(lang)),
            to: format!("{}/{}/account", self.settings.base, lang.tag()),
        }
    }

    /// Returns where an address is confirmed that an organization gave and of which nobody has said yet that it is right.
    async fn unconfirmed(&self, group: &Group, told: &ToldOf, reader: &Reader) -> Result<Option<String>, Failure> {
        let snapshot = group.snapshot();
        let applied = concern::applicant(&told.act, &snapshot.proceedings).filter(|_| reader.seat.is_none());
        let Some((of, _)) = applied else { return Ok(None) };
        let given = applicant::given(self, group, of).await?.filter(|given| !given.confirmed);
        Ok(given.map(|given| given.path(of)))
    }

    /// Asks whether an address is right, where an application came; of what comes later nothing is written there.
    fn asks(&self, view: &View, told: &ToldOf, path: &str) -> Option<MailItem> {
        matches!(told.act.content, Content::Apply(_)).then(|| MailItem {
            act: applicant::ASKS.to_owned(),
            on: None,
            by: None,
            at: stamp(told.at),
            until: None,
            words: Some(crate::msg::mail_confirm_address_what(view.lang)),
            to: format!("{}{}", self.settings.base, view.to(path)),
        })
    }

    /// What a mail says of an entry. Of a closed one it says neither who nor on what: the page does.
    /// `key` leads an organization to its own page.
    fn item(&self, view: &View, number: u64, told: &ToldOf, key: Option<&str>) -> MailItem {
        let (act, open) = (&told.act, !told.closed);
        let applied = concern::applicant(act, &view.snapshot.proceedings);
        let path = match (key, applied) {
            (Some(key), _) => format!("application/{key}"),
            (None, Some((_, application))) => of_application(view, &application),
            (None, None) => path(&act.content, act.id, number),
        };
        MailItem {
            act: kind(&act.content),
            on: open.then(|| subject(view, act)).flatten(),
            by: open.then(|| view.name(&act.by)),
            at: stamp(told.at),
            until: until(&act.content).map(stamp),
            words: words(&act.content),
            to: format!("{}{}", self.settings.base, view.to(&path)),
        }
    }

    /// Notes what became of a mail: it was taken, or it is tried again later, or it is given up after some days.
    pub async fn mail_done(&self, ready: &Ready, outcome: Outcome) -> Result<(), Failure> {
        let (now, store) = (self.office.now().millis(), self.office.secretariat.store());
        match outcome {
            Outcome::Taken => store.end_mails(&ready.ids, MailState::Sent, now, 250).await,
            Outcome::Refused(reply) => store.end_mails(&ready.ids, MailState::Failed, now, reply).await,
            Outcome::Later(reply) => match wait_millis(ready.attempts) {
                Some(wait) => store.postpone_mails(&ready.ids, now + wait, reply).await,
                None => store.end_mails(&ready.ids, MailState::Failed, now, reply).await,
            },
        }
    }
}

/// What a server said to a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It has taken it.
    Taken,
    /// It has refused it for good, with this number.
    Refused(i64),
    /// Not now: with this number, or 0 if nobody answered.
    Later(i64),
}

/// Returns how long to wait after so many attempts: a minute, then twice as long each time, at most six hours; nothing after some three days.
fn wait_millis(attempts: i64) -> Option<i64> {
    const ATTEMPTS_MAX: i64 = 20;
    let doubled = 60_000_i64.checked_shl(u32::try_from(attempts - 1).unwrap_or(0).min(20)).unwrap_or(i64::MAX);
    (attempts < ATTEMPTS_MAX).then_some(doubled.min(6 * 3_600_000))
}

fn ids(batch: &[Mail]) -> Vec<MailId> {
    batch.iter().map(|mail| mail.id).collect()
}

/// Returns the word that the sentence about an act is chosen by.
pub(super) fn kind(content: &Content) -> String {
    match content {
        Content::ReviewApplication(review) => format!("application_{}", word(&review.step)),
        Content::TellApplicant(told) if told.accredited => "applicant_accredited".to_owned(),
        Content::TellApplicant(_) => "applicant_not_accredited".to_owned(),
        other => other.name().to_owned(),
    }
}

/// What an applicant is written; others read it on the page.
fn words(content: &Content) -> Option<String> {
    match content {
        Content::ReviewApplication(review) => review.words.clone(),
        Content::TellApplicant(told) if !told.basis.is_empty() => Some(told.basis.join("\n")),
        _ => None,
    }
}

fn until(content: &Content) -> Option<Instant> {
    match content {
        Content::OpenSilence(opened) => Some(opened.deadline.at),
        Content::ExtendSilence(extended) => Some(extended.deadline.at),
        Content::CirculateList(list) => Some(list.deadline.at),
        _ => None,
    }
}

/// Returns the address in the group of the page of an application, for those who look after it.
fn of_application(view: &View, application: &Id) -> String {
    let round = view.snapshot.proceedings.confidences.applications.get(application).map(|held| held.round);
    round.map_or_else(|| "stakeholders".to_owned(), |round| format!("stakeholders/{round}/{application}"))
}

fn subject(view: &View, act: &nemcon_negotiation::Act) -> Option<String> {
    let id = match &act.content {
        Content::OpenSilence(_) | Content::TableDraft(_) => act.id,
        Content::ExtendSilence(on) => on.silence,
        Content::WithdrawSilence(on) => on.silence,
        Content::ConfirmSilence(on) => on.silence,
        Content::CloseSilence(on) => on.silence,
        Content::AnnounceOutcome(on) => on.silence,
        Content::IssueRevision(on) => on.draft,
        Content::MoveMeeting(on) => on.meeting,
        Content::CancelMeeting(on) => on.meeting,
        Content::MoveSession(on) => on.session,
        Content::CancelSession(on) => on.session,
        _ => return None,
    };
    Some(crate::msg::plain(&view.thing(&id)))
}

/// Returns the address in the group of the page that shows it.
fn path(content: &Content, id: Id, number: u64) -> String {
    match content {
        Content::CirculateLetter(_) | Content::ReceiveLetter(_) => format!("letters/{id}"),
        Content::OpenSilence(_) => format!("silences/{id}"),
        Content::ExtendSilence(on) => format!("silences/{}", on.silence),
        Content::BreakSilence(on) => format!("silences/{}", on.silence),
        Content::WithdrawSilence(on) => format!("silences/{}", on.silence),
        Content::ConfirmSilence(on) => format!("silences/{}", on.silence),
        Content::CloseSilence(on) => format!("silences/{}", on.silence),
        Content::AnnounceOutcome(on) => format!("silences/{}", on.silence),
        Content::TableDraft(_) => format!("texts/{id}"),
        Content::IssueRevision(on) => format!("texts/{}", on.draft),
        Content::MoveMeeting(on) => format!("meeting/{}", on.meeting),
        Content::CancelMeeting(on) => format!("meeting/{}", on.meeting),
        Content::MoveSession(_) | Content::CancelSession(_) => "calendar".to_owned(),
        _ => format!("record/{number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_tried_less_and_less_often_and_given_up_after_some_days() {
        assert_eq!(wait_millis(1), Some(60_000));
        assert_eq!(wait_millis(2), Some(120_000));
        assert_eq!(wait_millis(12), Some(6 * 3_600_000));
        assert_eq!(wait_millis(20), None);
        let whole: i64 = (1..20).filter_map(wait_millis).sum();
        assert!((48 * 3_600_000..96 * 3_600_000).contains(&whole), "{whole}");
    }
}
