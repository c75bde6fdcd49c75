//! From an entry to mails: a notice is kept with the entry, and becomes a mail for each who is concerned, once.

use std::sync::Arc;

use nemcon_negotiation::{Act, Admission, Instant, Opened};
use nemcon_secretariat::{Failure, Group, GroupId, NewMail, Notice, NoticesOf, OutboxRow, Pace, Seat, Store};
use serde::{Deserialize, Serialize};

use super::concern::{self, TOLD};
use crate::dates::Zone;
use crate::fill::view::stamp;
use crate::http::app::App;
use crate::http::here::zone_name;
use crate::http::office::{AccountContent, secret};
use crate::pages::mail_text::OF_ACCOUNT;

/// What a notice of the outbox is called that calls for mails.
const KIND: &str = "mail";
/// For how long a node has a notice to itself.
const HELD_MILLIS: i64 = 60_000;
/// How long a notice waits for a node that has its entry.
const WAIT_MILLIS: i64 = 1_000;
const CLAIMED_MAX: u32 = 50;

/// What a notice says: the number of the entry, and nothing of what stands there.
#[derive(Serialize, Deserialize)]
struct Told {
    entry: u64,
}

/// Returns what the secretariat keeps with each entry that a mail tells of.
#[must_use]
pub fn notices() -> NoticesOf {
    Arc::new(|admission: &Admission, act: &Act| {
        if !TOLD.contains(&act.content.name()) {
            return Vec::new();
        }
        let content = serde_json::to_vec(&Told { entry: admission.number }).expect("a number serializes");
        vec![OutboxRow { kind: KIND.to_owned(), content, due: admission.recorded.millis() }]
    })
}

/// What an entry says that is to be told.
pub(super) struct ToldOf {
    pub(super) act: Act,
    pub(super) at: Instant,
    pub(super) closed: bool,
}

impl App {
    /// Turns the notices that wait into mails; says how many notices there were.
    pub async fn spread_mail(&self) -> Result<usize, Failure> {
        let now = self.office.now().millis();
        let store = self.office.secretariat.store();
        let claimed = store.claim_notices(now, now + HELD_MILLIS, CLAIMED_MAX).await?;
        let count = claimed.len();
        for notice in claimed {
            self.spread(notice, now).await?;
        }
        Ok(count)
    }

    async fn spread(&self, notice: Notice, now: i64) -> Result<(), Failure> {
        let store = self.office.secretariat.store();
        let told = serde_json::from_slice::<Told>(&notice.content).ok().filter(|_| notice.kind == KIND);
        let group = self.office.groups().into_iter().find(|group| group.row().id == notice.group);
        match (told, group) {
            (Some(told), Some(group)) if group.snapshot().size() >= told.entry => {
                let mails = self.mails_of(&group, told.entry, now).await?;
                store.spread_notice(notice.id, mails).await.map(|_| ())
            }
            // This node has not followed so far: it or another comes back to it.
            (Some(_), _) => store.postpone_notice(notice.id, now + WAIT_MILLIS).await,
            (None, _) => store.finish_notice(notice.id).await,
        }
    }

    async fn mails_of(&self, group: &Group, number: u64, now: i64) -> Result<Vec<NewMail>, Failure> {
        let Some(ToldOf { act, closed, .. }) = self.told_of(group, number).await? else { return Ok(Vec::new()) };
        let snapshot = group.snapshot();
        let concern = concern::of(&act, &snapshot.proceedings);
        let applicant = concern::applicant(&act, &snapshot.proceedings);
        let mut mails = Vec::new();
        let mut applicant_reads = false;
        for (settings, content) in self.office.secretariat.store().mail_readers().await? {
            let Ok(content) = serde_json::from_str::<AccountContent>(&content) else { continue };
            let seat: Seat = content.into();
            let is_of = seat.group == group.origin() && !self.office.is_withdrawn(&seat);
            if !is_of || !concern.includes(&seat, &act, number, &snapshot.proceedings, closed) {
                continue;
            }
            applicant_reads |= applicant.is_some_and(|(of, _)| *of == seat.by);
            let batch = match settings.pace {
                Pace::Daily => {
                    let due = self.next_digest(group, now);
                    (format!("{}:{due}", settings.account), due)
                }
                _ => (format!("{}:{number}:{}", group.origin(), settings.account), now),
            };
            let circle = AccountContent::from(&seat).circle();
            mails.push(new_mail(group, &settings.account, circle, act.content.name(), number, batch, now));
        }
        if let (Some((of, application)), false) = (applicant, applicant_reads) {
            let recipient = format!("{CONTACT}{application}");
            let circle = format!("{}:delegate:{of}", group.origin());
            let batch = (format!("{}:{number}:{recipient}", group.origin()), now);
            mails.push(new_mail(group, &recipient, circle, act.content.name(), number, batch, now));
        }
        Ok(mails)
    }

    /// Returns what an entry says; nothing if its opening was erased.
    pub(super) async fn told_of(&self, group: &Group, number: u64) -> Result<Option<ToldOf>, Failure> {
        if let Some(Opened::Full { admission, act }) = group.snapshot().proceedings.confidences.opened.get(&number) {
            return Ok(Some(ToldOf { act: act.clone(), at: admission.recorded, closed: true }));
        }
        let Some(before) = number.checked_sub(1) else { return Ok(None) };
        let entries = self.office.entries(group, before, 1).await?;
        let mut lines = entries.first().into_iter().flat_map(|bytes| bytes.split(|byte| *byte == b'\n'));
        let (admission, act) = (lines.next(), lines.next());
        let read =
            admission.and_then(|line| Admission::parse(line).ok()).zip(act.and_then(|line| Act::parse(line).ok()));
        Ok(read.map(|(admission, act)| ToldOf { act, at: admission.recorded, closed: false }))
    }

    /// Returns when the next mail of the day is sent.
    fn next_digest(&self, group: &Group, now: i64) -> i64 {
        let hour = self.settings.mail.as_ref().map_or(0, |mail| mail.digest_hour);
        let now = stamp(Instant::from_millis(now));
        Zone::named(&zone_name(group)).next_hour(now, hour).as_millisecond()
    }
}

/// Has a mail tell of a change to how somebody signs in, at once, unless no mail is wanted: the holder of the account; and all of the circle
/// where the operator made a link that nobody asked for.
pub async fn tell_account(
    store: &Store,
    group: GroupId,
    account: &str,
    circle: &str,
    kind: &str,
    now: i64,
) -> Result<(), Failure> {
    for (settings, content) in store.mail_readers().await? {
        let Ok(content) = serde_json::from_str::<AccountContent>(&content) else { continue };
        let all = kind == "link_by_operator_again" && content.circle() == circle;
        if settings.account != account && !all {
            continue;
        }
        let mail = NewMail {
            group,
            recipient: settings.account.clone(),
            circle: content.circle(),
            kind: format!("{OF_ACCOUNT}{kind}"),
            entry: 0,
            batch: format!("{OF_ACCOUNT}{}:{kind}:{now}", settings.account),
            token: secret()[..32].to_owned(),
            made: now,
            due: now,
        };
        store.put_mail(mail).await?;
    }
    Ok(())
}

/// What the recipient of a mail begins with that goes to the contact of an application.
pub(super) const CONTACT: &str = "contact:";

pub(super) fn new_mail(
    group: &Group,
    recipient: &str,
    circle: String,
    kind: &str,
    entry: u64,
    (batch, due): (String, i64),
    made: i64,
) -> NewMail {
    NewMail {
        group: group.row().id,
        recipient: recipient.to_owned(),
        circle,
        kind: kind.to_owned(),
        entry,
        batch,
        token: secret()[..32].to_owned(),
        made,
        due,
    }
}
