//! Visas and access as delegations report them, and what is made of the numbers. Nobody's name, nobody's fault.

use std::collections::{BTreeMap, BTreeSet};

use imbl::Vector;
use serde::{Deserialize, Serialize};

use crate::id::{Code, Digest, Id};
use crate::time::{Date, Instant};

/// The country in which a place of meetings lies. A fact with a source; nothing follows from it but where comments stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HostCountry {
    /// Number of the entry.
    pub number: u64,
    /// The State.
    pub of: Code,
    /// Where it comes from, such as the agreement.
    pub source: String,
}

/// How an application for a visa ended, as reported by the delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisaOutcome {
    /// A visa was issued; whether in time for the session follows from the day.
    Issued,
    /// It was refused.
    Refused,
    /// There was no decision when the session began.
    NotDecidedInTime,
    /// The delegation withdrew its application.
    Withdrawn,
}

/// What was done instead of taking part in person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instead {
    /// Another member took the place.
    Substitute,
    /// Took part from afar.
    Remote,
    /// Somebody else read the statement.
    StatementRead,
    /// Nothing could be done.
    Nothing,
}

/// What a delegation reports of one application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisaFacts {
    /// Day of the appointment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<Date>,
    /// Day of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Date>,
    /// What was done instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<Instead>,
    /// Meetings that the person missed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<Id>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<VisaOutcome>,
    /// Day on which it was asked for.
    pub requested: Date,
}

/// Something said on a matter or a case, dated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// When.
    pub at: Instant,
    /// `secretariat`, or the host country.
    pub by: Code,
    /// Number of the entry.
    pub number: u64,
    /// Its words.
    pub words: String,
}

/// An application for a visa, as reported by the delegation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visa {
    /// When it was last reported on.
    pub at: Instant,
    /// The delegation.
    pub by: Code,
    /// Comments of the host country, in equal place.
    pub comments: Vector<Remark>,
    /// What is reported.
    pub facts: VisaFacts,
    /// The host country, if the delegation shows it the case.
    pub host_country: Option<Code>,
    /// Number of the entry that reported it first.
    pub number: u64,
    /// The person, as the commitment under which the delegation registered him or her.
    pub person: Digest,
    /// The session it is for.
    pub session: Id,
}

/// A delegation that asked that the Chair be told that it is incomplete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    /// When.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// Words, if any.
    pub words: Option<String>,
}

/// A participation matter that a State raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matter {
    /// When.
    pub at: Instant,
    /// The State.
    pub by: Code,
    /// All States have it since then, because the State wished it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub circulated: Option<Instant>,
    /// The host country, if it concerns one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_country: Option<Code>,
    /// Number of the entry.
    pub number: u64,
    /// Considerations of the secretariat and comments of the host country, in the order they came.
    pub remarks: Vec<Remark>,
    /// The session, if it concerns one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Id>,
    /// Subject.
    pub subject: String,
    /// Its words.
    pub words: String,
}

/// Numbers of a session, as reported by delegations. A cell that is not there is withheld.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessReport {
    /// Comments of the host country, in equal place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<String>,
    /// What was done instead.
    pub instead: BTreeMap<Instead, u64>,
    /// Median of the days from the application to the decision, of those decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub median_days: Option<u64>,
    /// By cause: what became of the applications.
    pub outcomes: BTreeMap<Cause, u64>,
    /// Place of the meetings.
    pub place: String,
    /// Applications in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested: Option<u64>,
    /// The session.
    pub session: Id,
}

/// What became of an application with regard to the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Issued before the first day.
    InTime,
    /// Issued on the first day or later.
    Late,
    /// Refused.
    Refused,
    /// Not decided when the session began.
    NotDecidedInTime,
    /// Withdrawn by the delegation.
    Withdrawn,
    /// Nothing reported yet.
    Undecided,
}

impl Cause {
    /// All of them, in the order of a report.
    pub const ALL: [Cause; 6] =
        [Cause::InTime, Cause::Late, Cause::Refused, Cause::NotDecidedInTime, Cause::Withdrawn, Cause::Undecided];

    fn of(facts: &VisaFacts, first_day: Date) -> Self {
        match facts.outcome {
            Some(VisaOutcome::Issued) if facts.decided.is_some_and(|day| day < first_day) => Cause::InTime,
            Some(VisaOutcome::Issued) => Cause::Late,
            Some(VisaOutcome::Refused) => Cause::Refused,
            Some(VisaOutcome::NotDecidedInTime) => Cause::NotDecidedInTime,
            Some(VisaOutcome::Withdrawn) => Cause::Withdrawn,
            None => Cause::Undecided,
        }
    }
}

/// Persons in a cell, and the delegations they are of.
#[derive(Clone, Default)]
struct Cell<'a> {
    persons: u64,
    of: BTreeSet<&'a Code>,
}

impl<'a> Cell<'a> {
    fn add(&mut self, visa: &'a Visa) {
        self.persons += 1;
        self.of.insert(&visa.by);
    }

    fn is_small(&self, min: usize) -> bool {
        self.persons > 0 && self.of.len() < min
    }
}

/// A session for which a report is made.
pub(crate) struct ReportOn<'a> {
    pub(crate) session: Id,
    pub(crate) place: &'a str,
    pub(crate) first_day: Date,
    /// A cell is shown if so many delegations are in it, or nobody.
    pub(crate) min: usize,
}

/// Makes the report of a session. Cells in which there are fewer delegations than `min` are withheld, and so is what they could be derived from:
/// where one cause is withheld, a second one, or the total.
pub(crate) fn report<'a>(
    on: &ReportOn<'_>,
    visas: impl Iterator<Item = &'a Visa>,
    comments: Vec<String>,
) -> AccessReport {
    let visas: Vec<&Visa> = visas.filter(|visa| visa.session == on.session).collect();
    let mut causes: BTreeMap<Cause, Cell<'_>> = Cause::ALL.into_iter().map(|cause| (cause, Cell::default())).collect();
    let mut instead: BTreeMap<Instead, Cell<'_>> = BTreeMap::new();
    let (mut all, mut decided, mut otherwise, mut days) =
        (Cell::default(), Cell::default(), Cell::default(), Vec::new());
    for visa in &visas {
        all.add(visa);
        causes.entry(Cause::of(&visa.facts, on.first_day)).or_default().add(visa);
        match visa.facts.instead {
            Some(done) => instead.entry(done).or_default().add(visa),
            None => otherwise.add(visa),
        }
        if let Some(day) = visa.facts.decided {
            decided.add(visa);
            days.push(days_between(visa.facts.requested, day));
        }
    }
    days.sort_unstable();
    let median = median(&days).filter(|_| !decided.is_small(on.min));
    // In every cause there is a number, so that nobody is outside of them; where nothing is said to have been done instead, no number says so.
    let hidden = withheld(&causes, &Cell::default(), on.min);
    let not_done = withheld(&instead, &otherwise, on.min);
    // Total less what is shown gives what all withheld cells have together.
    let derivable = !hidden.is_empty() && delegations(&causes, &hidden, &Cell::default()) < on.min;
    AccessReport {
        comments,
        instead: instead
            .iter()
            .filter(|(done, _)| !not_done.contains(done))
            .map(|(k, cell)| (*k, cell.persons))
            .collect(),
        median_days: median,
        outcomes: causes
            .iter()
            .filter(|(cause, _)| !hidden.contains(cause))
            .map(|(k, cell)| (*k, cell.persons))
            .collect(),
        place: on.place.to_owned(),
        requested: (!derivable && !all.is_small(on.min)).then_some(all.persons),
        session: on.session,
    }
}

/// Returns the cells to be withheld: small ones, and with them the smallest of the others that have anybody in them, until enough delegations
/// are in what is not shown together. That has beside it those who are in none of the cells.
fn withheld<K: Copy + Ord>(cells: &BTreeMap<K, Cell<'_>>, besides: &Cell<'_>, min: usize) -> BTreeSet<K> {
    let mut withheld: BTreeSet<K> = cells.iter().filter(|(_, cell)| cell.is_small(min)).map(|(key, _)| *key).collect();
    while (!withheld.is_empty() || besides.is_small(min)) && delegations(cells, &withheld, besides) < min {
        let others = cells.iter().filter(|(key, cell)| !withheld.contains(key) && cell.persons > 0);
        let Some((smallest, _)) = others.min_by_key(|(key, cell)| (cell.persons, **key)) else { break };
        withheld.insert(*smallest);
    }
    withheld
}

/// Returns how many delegations are in these cells and besides, together.
fn delegations<K: Ord>(cells: &BTreeMap<K, Cell<'_>>, among: &BTreeSet<K>, besides: &Cell<'_>) -> usize {
    let of = among.iter().flat_map(|key| cells[key].of.iter().copied());
    of.chain(besides.of.iter().copied()).collect::<BTreeSet<&Code>>().len()
}

/// Returns the median of days in their order: of an even number the middle of the two in the middle, in whole days.
fn median(days: &[u64]) -> Option<u64> {
    let (lower, upper) = (days.get(days.len().checked_sub(1)? / 2)?, days.get(days.len() / 2)?);
    Some(lower.midpoint(*upper))
}

fn days_between(from: Date, to: Date) -> u64 {
    let span = from.0.until(to.0).map_or(0, |span| span.get_days());
    u64::try_from(span).unwrap_or(0)
}

/// Returns how many days there are from one day to another; negative if the other is earlier.
pub(crate) fn days_until(from: Date, to: Date) -> i64 {
    from.0.until(to.0).map_or(0, |span| i64::from(span.get_days()))
}

/// Returns the day of an instant, UTC.
pub(crate) fn day_of(at: Instant) -> Date {
    at.to_string()[..10].parse().expect("an instant begins with its date")
}

/// A report that was given to all States or published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GivenReport {
    /// When.
    pub at: Instant,
    /// Number of the entry.
    pub number: u64,
    /// The report.
    pub report: AccessReport,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visa(by: &str, outcome: Option<VisaOutcome>, decided: Option<&str>) -> Visa {
        let date = |text: &str| text.parse::<Date>().expect("a date");
        Visa {
            at: Instant::from_millis(0),
            by: by.parse().expect("a code"),
            comments: Vector::new(),
            facts: VisaFacts {
                appointment: None,
                decided: decided.map(date),
                instead: None,
                meetings: Vec::new(),
                outcome,
                requested: date("2021-11-01"),
            },
            host_country: None,
            number: 1,
            person: "A".repeat(43).parse().expect("a digest"),
            session: Id([1; 16]),
        }
    }

    fn made(visas: &[Visa]) -> AccessReport {
        let first_day = "2021-12-13".parse().expect("a date");
        let on = ReportOn { session: Id([1; 16]), place: "Somewhere", first_day, min: 3 };
        report(&on, visas.iter(), Vec::new())
    }

    #[test]
    fn a_small_cell_and_what_it_could_be_derived_from_are_withheld() {
        let issued = |by| visa(by, Some(VisaOutcome::Issued), Some("2021-12-01"));
        let mut all: Vec<Visa> = ["aa", "bb", "cc", "dd"].into_iter().map(issued).collect();
        all.push(visa("aa", Some(VisaOutcome::Refused), Some("2021-12-02")));
        let report = made(&all);
        // The four issued go too, for five less four is the one refused.
        assert_eq!(report.requested, Some(5));
        assert!(!report.outcomes.contains_key(&Cause::Refused) && !report.outcomes.contains_key(&Cause::InTime));
        assert_eq!(report.outcomes.get(&Cause::Late), Some(&0));
    }

    #[test]
    fn a_total_that_tells_a_small_cell_is_withheld() {
        let report = made(&[visa("aa", Some(VisaOutcome::Refused), Some("2021-12-02"))]);
        assert_eq!((report.requested, report.median_days), (None, None));
    }

    #[test]
    fn who_has_three_delegations_in_a_cell_is_counted() {
        let late = |by| visa(by, Some(VisaOutcome::Issued), Some("2021-12-13"));
        let report = made(&["aa", "bb", "cc"].map(late));
        assert_eq!((report.requested, report.outcomes.get(&Cause::Late)), (Some(3), Some(&3)));
        assert_eq!(report.median_days, Some(42));
    }

    #[test]
    fn many_of_one_delegation_are_a_small_cell() {
        let late = |_| visa("aa", Some(VisaOutcome::Issued), Some("2021-12-13"));
        assert_eq!(made(&[1, 2, 3, 4].map(late)).requested, None);
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assert_eq!([&[][..], &[4], &[4, 10], &[1, 4, 10, 20]].map(median), [None, Some(4), Some(7), Some(7)]);
    }

    use proptest::prelude::*;

    fn case() -> impl Strategy<Value = Visa> {
        let outcomes = [None, Some(VisaOutcome::Refused), Some(VisaOutcome::Issued), Some(VisaOutcome::Withdrawn)];
        let outcomes = proptest::sample::select(outcomes.to_vec());
        let instead = [None, Some(Instead::Substitute), Some(Instead::Remote), Some(Instead::StatementRead)];
        let days = proptest::sample::select(vec!["2021-12-01", "2021-12-20"]);
        (0..6_u8, outcomes, proptest::sample::select(instead.to_vec()), days).prop_map(|(by, outcome, done, day)| {
            let decided = matches!(outcome, Some(VisaOutcome::Issued | VisaOutcome::Refused)).then_some(day);
            let mut held = visa(&format!("s{by:02}"), outcome, decided);
            held.facts.instead = done;
            held
        })
    }

    proptest! {
        /// Whoever knows the total takes from it what is shown: what is left is nobody's, or that of so many delegations that none is told,
        /// and never that of one cell alone.
        #[test]
        fn no_small_cell_follows_from_what_is_given(all in proptest::collection::vec(case(), 0..14)) {
            let (report, min) = (made(&all), 3);
            let first_day: Date = "2021-12-13".parse().expect("a date");
            let cause = |visa: &Visa| Cause::of(&visa.facts, first_day);
            let of = |fits: &dyn Fn(&Visa) -> bool| -> BTreeSet<Code> {
                all.iter().filter(|visa| fits(visa)).map(|visa| visa.by.clone()).collect()
            };
            let is_none_or_many = |of: BTreeSet<Code>| of.is_empty() || of.len() >= min;
            for (shown, persons) in &report.outcomes {
                prop_assert!(is_none_or_many(of(&|visa| cause(visa) == *shown)), "{shown:?}");
                prop_assert_eq!(*persons, all.iter().filter(|visa| cause(visa) == *shown).count() as u64);
            }
            for shown in report.instead.keys() {
                prop_assert!(is_none_or_many(of(&|visa| visa.facts.instead == Some(*shown))), "{shown:?}");
            }
            if let Some(total) = report.requested {
                prop_assert_eq!(total, all.len() as u64);
                let hidden: Vec<Cause> =
                    Cause::ALL.into_iter().filter(|cause| !report.outcomes.contains_key(cause)).collect();
                prop_assert!(hidden.len() != 1, "one cell alone follows from the others");
                prop_assert!(is_none_or_many(of(&|visa| hidden.contains(&cause(visa)))), "the rest of the causes");
                let rest = |visa: &Visa| visa.facts.instead.is_none_or(|done| !report.instead.contains_key(&done));
                prop_assert!(is_none_or_many(of(&rest)), "the rest of what was done instead");
            }
            let decided = of(&|visa| visa.facts.decided.is_some());
            prop_assert!(report.median_days.is_none() || decided.len() >= min);
        }
    }
}
