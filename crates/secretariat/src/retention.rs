//! How long what is held on persons is kept. When its time is over it is erased by itself; the record stays whole, and every proof valid.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::{Act, Admission, Digest, Instant, Opened};
use nemcon_store::Failure;

use crate::{Group, Secretariat, Snapshot};

/// How long what is held on persons is kept, in days; nothing: until somebody erases it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// The log of mails, after each was done with.
    pub mail_log_days: Option<u32>,
    /// Name, function and contact of a member, after the delegation withdrew him or her.
    pub members_days: Option<u32>,
    /// Cases of visas, after each was entered.
    pub visas_days: Option<u32>,
    /// What organizations said of themselves when they applied, after their round was concluded.
    pub applications_days: Option<u32>,
}

/// Acts that hold cases of visas.
const VISAS: &[&str] = &["report_visa", "update_visa", "comment_on_visa"];
/// Acts that hold something of a member.
const MEMBERS: &[&str] = &[
    "register_delegation",
    "register_member",
    "change_member",
    "authorise_person",
    "review_member",
    "withdraw_person",
];

impl Secretariat {
    /// Erases what is held on persons beyond its time; says how many entries and mails that was.
    pub async fn erase_expired(&self, retention: &Retention) -> Result<u64, Failure> {
        let now = self.now();
        let mut count = 0;
        if let Some(days) = retention.mail_log_days {
            count += self.store().forget_mails(before(now, days).millis()).await?;
        }
        for group in self.groups() {
            let snapshot = group.snapshot();
            let mut numbers = closed(&snapshot, retention, now);
            if let Some(days) = retention.members_days {
                numbers.extend(self.of_withdrawn(&group, &snapshot, before(now, days)).await?);
            }
            let mut held = Vec::new();
            for number in numbers {
                if !self.store().openings(group.row().id, number - 1, number).await?.is_empty() {
                    held.push(number);
                }
            }
            count += held.len() as u64;
            if !held.is_empty() {
                group.erase_openings_of(held).await?;
            }
        }
        Ok(count)
    }

    /// Returns the entries that hold something of one person: those that commit to it under this digest.
    pub async fn entries_on(&self, group: &Group, person: &Digest) -> Result<Vec<u64>, Failure> {
        let all = self.entries_of_members(group, |digest| digest == person).await?;
        Ok(all.into_iter().map(|(number, ..)| number).collect())
    }

    /// Returns the entries on persons whom their delegation had withdrawn by `until`.
    async fn of_withdrawn(&self, group: &Group, snapshot: &Snapshot, until: Instant) -> Result<Vec<u64>, Failure> {
        let delegations = snapshot.proceedings.state.delegations.values();
        let persons = delegations.flat_map(|held| held.persons.iter()).filter(|(_, person)| person.withdrawn);
        let gone: BTreeSet<Digest> = persons.map(|(digest, _)| digest.clone()).collect();
        if gone.is_empty() {
            return Ok(Vec::new());
        }
        let found = self.entries_of_members(group, |digest| gone.contains(digest)).await?;
        let mut left: BTreeMap<Digest, Instant> = BTreeMap::new();
        for (_, digest, act, at) in &found {
            if *act == "withdraw_person" {
                left.insert(digest.clone(), *at);
            }
        }
        let over = |digest: &Digest| left.get(digest).is_some_and(|at| *at <= until);
        Ok(found.into_iter().filter(|(_, digest, ..)| over(digest)).map(|(number, ..)| number).collect())
    }

    async fn entries_of_members(
        &self,
        group: &Group,
        wanted: impl Fn(&Digest) -> bool,
    ) -> Result<Vec<(u64, Digest, &'static str, Instant)>, Failure> {
        let mut found = Vec::new();
        let mut walk = self.store().walk(group.row().id, 0, group.snapshot().size());
        while let Some((first, entries)) = walk.next().await? {
            for (number, bytes) in (first + 1..).zip(&entries) {
                let mut lines = bytes.split(|byte| *byte == b'\n');
                let (admission, act) = (lines.next(), lines.next());
                let Some((admission, act)) = admission.zip(act) else { continue };
                let (Ok(admission), Ok(act)) = (Admission::parse(admission), Act::parse(act)) else { continue };
                let Some(name) = MEMBERS.iter().find(|name| **name == act.content.name()) else { continue };
                let digests = digests(&act);
                found.extend(
                    digests.into_iter().filter(&wanted).map(|digest| (number, digest, *name, admission.recorded)),
                );
            }
        }
        Ok(found)
    }
}

/// Returns the persons to whom an act commits: its members `person`, and those of a list of `persons`.
fn digests(act: &Act) -> Vec<Digest> {
    let body = act.content.body();
    let one = |value: &serde_json::Value| value.get("_sd").and_then(|word| word.as_str()?.parse::<Digest>().ok());
    let single = body.get("person").and_then(one);
    let listed = body.get("persons").and_then(|list| list.as_array()).into_iter().flatten();
    single.into_iter().chain(listed.filter_map(|each| one(each).or_else(|| each.get("person").and_then(one)))).collect()
}

/// Returns the closed entries that were opened here and whose time is over.
fn closed(snapshot: &Snapshot, retention: &Retention, now: Instant) -> Vec<u64> {
    let mut numbers = Vec::new();
    for (number, opened) in &snapshot.proceedings.confidences.opened {
        let Opened::Full { admission, act } = opened else { continue };
        let name = act.content.name();
        let over = |days: Option<u32>, since: Instant| days.is_some_and(|days| since <= before(now, days));
        let of_round = || match &act.content {
            nemcon_negotiation::Content::Apply(apply) => snapshot
                .proceedings
                .state
                .rounds
                .get(&apply.round)
                .and_then(|round| round.concluded.as_ref())
                .map(|(at, _)| *at),
            _ => None,
        };
        if (VISAS.contains(&name) && over(retention.visas_days, admission.recorded))
            || of_round().is_some_and(|concluded| over(retention.applications_days, concluded))
        {
            numbers.push(*number);
        }
    }
    numbers
}

fn before(now: Instant, days: u32) -> Instant {
    now.plus_hours(-24 * i64::from(days))
}
