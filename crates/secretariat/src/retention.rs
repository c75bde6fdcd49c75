//! How long what is held on persons is kept. When its time is over it is erased by itself; the record stays whole, and every proof valid.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::state::{Credentials, State};
use nemcon_negotiation::{Act, Admission, Code, Content, Date, Digest, Id, Instant, Opened};
use nemcon_store::Failure;
use serde_json::Value;

use crate::{Group, Secretariat, Snapshot};

/// How long what is held on persons is kept, in days; nothing: until somebody erases it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// The log of mails, after each was done with.
    pub mail_log_days: Option<u32>,
    /// Name, function and contact of a member, after the delegation withdrew him or her or the group was closed; letters of credentials, after
    /// the session that they are for, or the closing.
    pub members_days: Option<u32>,
    /// What travel documents say, after the session that they are for; where there is none, after it was given. Photographs, and these too, go in any
    /// case once the delegation has withdrawn the person or the group is closed.
    pub identity_days: Option<u32>,
    /// Cases of visas, who is missing in a delegation, comments on access, after each was entered; participation matters, after the last entry
    /// on each. What a delegation says of a closed entry, here and below, goes with that entry.
    pub visas_days: Option<u32>,
    /// What organizations said of themselves when they applied, wherever it stands, what they were written, and the bases of objections; after
    /// their round was concluded, or after the group's closing or the end of its term where it never was.
    pub applications_days: Option<u32>,
}

/// How long a file waits that was uploaded and that no act names: a form may be left, an act prepared for another to send.
const UPLOADS_DAYS: u32 = 30;
/// The name under which the way to an organization's own page lies on its desk.
pub const APPLICANT_KEY: &str = "applicant-key";
/// The name under which it lies there whether the address for mails that the organization gave is confirmed.
pub const APPLICANT_ADDRESS: &str = "applicant-address";
/// What the names of tables of members begin with that lie on a delegation's desk until it sends them.
pub const HANDED_TABLE: &str = "handed-table:";
/// Acts that hold cases of visas, or who is missing.
const ACCESS: &[&str] =
    &["report_visa", "update_visa", "comment_on_visa", "say_incomplete", "say_complete", "comment_on_access"];
/// Acts that hold something of a member.
const MEMBERS: &[&str] = &[
    "register_delegation",
    "register_member",
    "change_member",
    "authorise_person",
    "review_member",
    "withdraw_person",
];

/// What is to be erased of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// Number of the entry.
    pub number: u64,
    /// The openings of these names alone; nothing: all, with the files that it names.
    pub only: Option<Vec<String>>,
}

impl Erasure {
    /// All that an entry holds.
    pub fn whole(number: u64) -> Self {
        Self { number, only: None }
    }
}

/// An entry that holds something of a member of a delegation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberEntry {
    /// Its number.
    pub number: u64,
    /// Name of the act.
    pub act: &'static str,
    /// When it was recorded.
    pub at: Instant,
    /// The person, as the commitment.
    pub person: Digest,
    /// Names of the openings that hold something of this person, and of nobody else.
    pub names: Vec<String>,
}

impl Secretariat {
    /// Erases what is held on persons beyond its time, and files that no act came to name; says how many entries, mails and files that was.
    pub async fn erase_expired(&self, retention: &Retention) -> Result<u64, Failure> {
        let now = self.now();
        let mut count = self.store().forget_uploads(before(now, UPLOADS_DAYS).millis()).await?;
        if let Some(days) = retention.mail_log_days {
            count += self.store().forget_mails(before(now, days).millis()).await?;
        }
        for group in self.groups() {
            let snapshot = group.snapshot();
            count += self.erase_gone(&snapshot).await?;
            count += self.erase_letters(&snapshot, retention, now).await?;
            let mut erasures: Vec<Erasure> =
                closed(&snapshot, retention, now).into_iter().map(Erasure::whole).collect();
            if let Some(days) = retention.members_days {
                let gone = self.of_those_gone(&group, &snapshot, before(now, days)).await?;
                erasures
                    .extend(gone.into_iter().map(|entry| Erasure { number: entry.number, only: Some(entry.names) }));
            }
            let mut held = Vec::new();
            for erasure in erasures {
                let kept = self.store().openings(group.row().id, erasure.number - 1, erasure.number).await?;
                let meant = |opening: &nemcon_store::Opening| {
                    erasure.only.as_ref().is_none_or(|names| names.contains(&opening.name))
                };
                if kept.iter().any(meant) {
                    held.push(erasure);
                }
            }
            count += held.len() as u64;
            if !held.is_empty() {
                let applied = applied(&snapshot, &held);
                group.erase(held).await?;
                self.forget_applicants(&group, &applied).await?;
            }
            count += self.erase_lists(&group).await?;
            count += self.erase_papers(&group, retention, now).await?;
            count += self.forget_tables(&group, before(now, UPLOADS_DAYS)).await?;
        }
        Ok(count)
    }

    /// Forgets tables of members that a delegation was handed before an instant and has not sent: they hold names.
    async fn forget_tables(&self, group: &Group, until: Instant) -> Result<u64, Failure> {
        let (snapshot, id, mut count) = (group.snapshot(), group.row().id, 0);
        let entities =
            snapshot.proceedings.state.group.as_deref().map(|group| group.entities.clone()).unwrap_or_default();
        for code in entities.keys() {
            for (name, bytes) in self.store().desk(id, code.as_str()).await? {
                let handed = serde_json::from_slice::<Value>(&bytes).ok().filter(|_| name.starts_with(HANDED_TABLE));
                let at = handed.and_then(|handed| handed["at"].as_str()?.parse::<Instant>().ok());
                if at.is_some_and(|at| at <= until) {
                    self.store().put_on_desk(id, code.as_str(), &name, Vec::new()).await?;
                    count += 1;
                }
            }
        }
        Ok(count)
    }

    /// Forgets the way to the pages of organizations of which no application is left as they sent it: nobody is written to there any more.
    async fn forget_applicants(&self, group: &Group, organizations: &BTreeSet<Code>) -> Result<(), Failure> {
        let left = group.snapshot();
        let applies = |code: &Code| {
            left.proceedings.confidences.opened.values().any(|opened| match opened {
                Opened::Full { act, .. } => act.by == *code && matches!(act.content, Content::Apply(_)),
                Opened::States(_) => false,
            })
        };
        for code in organizations.iter().filter(|code| !applies(code)) {
            for name in [APPLICANT_KEY, APPLICANT_ADDRESS] {
                self.store().put_on_desk(group.row().id, code.as_str(), name, Vec::new()).await?;
            }
        }
        Ok(())
    }

    /// Erases what is left of statements that were corrected or taken back.
    async fn erase_gone(&self, snapshot: &Snapshot) -> Result<u64, Failure> {
        let statements = || snapshot.proceedings.confidences.handed_in.values();
        let kept: BTreeSet<_> = statements().flat_map(|held| held.files()).collect();
        let mut count = 0;
        for file in statements().flat_map(|held| held.gone.iter()).filter(|file| !kept.contains(file)) {
            if self.store().blob(file.0).await?.is_some() {
                count += u64::from(self.store().erase_file(file.0).await?);
            }
        }
        Ok(count)
    }

    /// Erases letters of credentials that are of no session to come. One that was handed in again is kept as long as the last.
    async fn erase_letters(&self, snapshot: &Snapshot, retention: &Retention, now: Instant) -> Result<u64, Failure> {
        let Some(until) = retention.members_days.map(|days| before(now, days)) else { return Ok(0) };
        let state = &snapshot.proceedings.state;
        let closed = state.group.as_deref().and_then(|group| group.closed);
        let over = |held: &Credentials| match held.session.and_then(|session| state.sessions.get(&session)) {
            Some(session) => closed.is_some_and(|at| at <= until) || end_of(session.to).is_some_and(|at| at <= until),
            None => closed.is_some_and(|at| at <= until),
        };
        let all = || state.delegations.values().flat_map(|held| held.credentials.values());
        let kept: BTreeSet<_> = all().filter(|held| !over(held)).map(|held| held.file).collect();
        let mut count = 0;
        for file in all().map(|held| held.file).filter(|file| !kept.contains(file)).collect::<BTreeSet<_>>() {
            if self.store().blob(file.0).await?.is_some() {
                count += u64::from(self.store().erase_file(file.0).await?);
            }
        }
        Ok(count)
    }

    /// Returns the entries that hold something of one person: those that commit to it under this digest.
    pub async fn entries_on(&self, group: &Group, person: &Digest) -> Result<Vec<MemberEntry>, Failure> {
        self.entries_of_members(group, |digest| digest == person).await
    }

    /// Returns the entries on persons whom their delegation had withdrawn by `until`; if the group was closed by then, on all.
    async fn of_those_gone(
        &self,
        group: &Group,
        snapshot: &Snapshot,
        until: Instant,
    ) -> Result<Vec<MemberEntry>, Failure> {
        let state = &snapshot.proceedings.state;
        if state.group.as_deref().and_then(|group| group.closed).is_some_and(|at| at <= until) {
            return self.entries_of_members(group, |_| true).await;
        }
        let delegations = state.delegations.values();
        let persons = delegations.flat_map(|held| held.persons.iter()).filter(|(_, person)| person.withdrawn);
        let gone: BTreeSet<Digest> = persons.map(|(digest, _)| digest.clone()).collect();
        if gone.is_empty() {
            return Ok(Vec::new());
        }
        let found = self.entries_of_members(group, |digest| gone.contains(digest)).await?;
        let mut left: BTreeMap<Digest, Instant> = BTreeMap::new();
        for entry in found.iter().filter(|entry| entry.act == "withdraw_person") {
            left.insert(entry.person.clone(), entry.at);
        }
        let over = |entry: &MemberEntry| left.get(&entry.person).is_some_and(|at| *at <= until);
        Ok(found.into_iter().filter(over).collect())
    }

    async fn entries_of_members(
        &self,
        group: &Group,
        wanted: impl Fn(&Digest) -> bool,
    ) -> Result<Vec<MemberEntry>, Failure> {
        let mut found = Vec::new();
        let mut walk = self.store().walk(group.row().id, 0, group.snapshot().size());
        while let Some((first, entries)) = walk.next().await? {
            for (number, bytes) in (first + 1..).zip(&entries) {
                let mut lines = bytes.split(|byte| *byte == b'\n');
                let (admission, act) = (lines.next(), lines.next());
                let Some((admission, act)) = admission.zip(act) else { continue };
                let (Ok(admission), Ok(act)) = (Admission::parse(admission), Act::parse(act)) else { continue };
                found
                    .extend(of_members(number, admission.recorded, &act).into_iter().filter(|one| wanted(&one.person)));
            }
        }
        Ok(found)
    }
}

/// Returns what an act holds of members. An act on one person holds nothing of anybody else; of several, each has one commitment.
fn of_members(number: u64, at: Instant, act: &Act) -> Vec<MemberEntry> {
    let Some(name) = MEMBERS.iter().find(|name| **name == act.content.name()) else { return Vec::new() };
    let body = act.content.body();
    let entry = |person: Digest, names: Vec<String>| MemberEntry { number, act: name, at, person, names };
    let digest = |value: &Value| value.get("_sd").and_then(|word| word.as_str()?.parse::<Digest>().ok());
    if let Some(person) = body.get("person").and_then(digest) {
        let all = body.as_object().into_iter().flat_map(|members| members.values());
        let names = all.filter_map(digest).map(|digest| digest.to_string()).collect();
        return vec![entry(person, names)];
    }
    let listed = body.get("persons").and_then(Value::as_array).into_iter().flatten();
    let persons = listed.filter_map(|each| digest(each).or_else(|| each.get("person").and_then(digest)));
    persons.map(|person| entry(person.clone(), vec![person.to_string()])).collect()
}

/// Returns the closed entries that were opened here and whose time is over.
fn closed(snapshot: &Snapshot, retention: &Retention, now: Instant) -> Vec<u64> {
    let all = || {
        snapshot.proceedings.confidences.opened.iter().filter_map(|(number, opened)| match opened {
            Opened::Full { admission, act } => Some((*number, admission, act.id, done(&act.content))),
            Opened::States(_) => None,
        })
    };
    let mut last: BTreeMap<Id, Instant> = BTreeMap::new();
    for (_, admission, id, content) in all() {
        if let Some(matter) = matter_of(id, &content) {
            last.insert(matter, admission.recorded);
        }
    }
    let over = |days: Option<u32>, since: Option<Instant>| {
        days.zip(since).is_some_and(|(days, since)| since <= before(now, days))
    };
    let is_over = |(_, admission, id, content): &(u64, &Admission, Id, Cow<'_, Content>)| {
        let matter = matter_of(*id, content);
        (ACCESS.contains(&content.name()) && over(retention.visas_days, Some(admission.recorded)))
            || over(retention.visas_days, matter.and_then(|matter| last.get(&matter).copied()))
            || over(retention.applications_days, round_over(snapshot, admission, content))
    };
    // What a delegation says of a closed entry stays no longer than that one. The later entry speaks of the earlier.
    let mut kept = BTreeSet::new();
    let mut goes = Vec::new();
    for entry in all() {
        let (number, _, id, content) = &entry;
        if is_over(&entry) || spoken_of(content).is_some_and(|of| !kept.contains(&of)) {
            goes.push(*number);
        } else {
            kept.insert(*id);
        }
    }
    goes
}

/// Returns the closed act of which a delegation says that it was not its own, or was said otherwise.
fn spoken_of(content: &Content) -> Option<Id> {
    match content {
        Content::DisavowAct(act) if act.closed => Some(act.act),
        Content::DisputeEntry(act) if act.closed => Some(act.entry),
        _ => None,
    }
}

/// Returns what was done: where the secretariat entered it for a delegation, what that one did.
fn done(content: &Content) -> Cow<'_, Content> {
    match content {
        Content::EnterForDelegation(entered) => entered.content().map_or(Cow::Borrowed(content), Cow::Owned),
        other => Cow::Borrowed(other),
    }
}

/// Returns the participation matter that an act of that name is on.
fn matter_of(id: Id, content: &Content) -> Option<Id> {
    match content {
        Content::RaiseMatter(_) => Some(id),
        Content::ConsiderMatter(act) => Some(act.matter),
        Content::CommentOnMatter(act) => Some(act.matter),
        Content::CirculateMatter(act) => Some(act.matter),
        _ => None,
    }
}

/// Returns since when a round is over of which an entry holds what an organization says of itself, what it was written, or a basis.
fn round_over(snapshot: &Snapshot, admission: &Admission, content: &Content) -> Option<Instant> {
    let (state, confidences) = (&snapshot.proceedings.state, &snapshot.proceedings.confidences);
    let round = match content {
        Content::Apply(act) => act.round,
        Content::ListApplication(act) => act.round,
        // What was written stays no longer than what it was about.
        Content::ReviewApplication(act) => match confidences.applications.get(&act.application) {
            Some(held) => held.round,
            None => return Some(admission.recorded),
        },
        Content::WithdrawApplication(act) => act.round,
        Content::ObjectToApplication(act) => act.round,
        Content::LiftObjection(act) => act.round,
        Content::AskAboutObjections(act) => act.round,
        Content::AnswerAboutObjections(act) => act.round,
        Content::TellApplicant(act) => act.round,
        _ => return None,
    };
    let concluded = state.rounds.get(&round).and_then(|round| round.concluded.as_ref()).map(|(at, _)| *at);
    concluded.or_else(|| group_over(state))
}

/// Returns when the group was closed, else when its term ends.
fn group_over(state: &State) -> Option<Instant> {
    let group = state.group.as_deref()?;
    group.closed.or_else(|| end_of(group.term.to))
}

/// Returns the last instant of a day.
pub(crate) fn end_of(day: Date) -> Option<Instant> {
    format!("{day}T23:59:59.999Z").parse().ok()
}

/// Returns the organizations whose applications stand in these entries.
fn applied(snapshot: &Snapshot, erased: &[Erasure]) -> BTreeSet<Code> {
    let opened = |one: &Erasure| snapshot.proceedings.confidences.opened.get(&one.number);
    let applied = erased.iter().filter_map(opened).filter_map(|opened| match opened {
        Opened::Full { act, .. } if matches!(act.content, Content::Apply(_)) => Some(act.by.clone()),
        _ => None,
    });
    applied.collect()
}

pub(crate) fn before(now: Instant, days: u32) -> Instant {
    now.plus_hours(-24 * i64::from(days))
}
