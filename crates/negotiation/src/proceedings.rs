//! The one path: admit, apply, open. Everything people see is drawn from here through [`crate::Seen`].

use std::collections::BTreeSet;
use std::fmt;

use imbl::OrdMap;

use crate::act::{Act, Capacity};
use crate::acts::Content;
use crate::acts::delegations::Worth;
use crate::admission::{Admission, ClosedRead, Entry, Flag, Outcome};
use crate::article::Article;
use crate::asked::{Asked, At, Done, UNSIGNED};
use crate::confidences::{Confidences, Opened};
use crate::guard;
use crate::id::{Hash, Id};
use crate::kept;
use crate::refusal::{Refusal, Thing};
use crate::rulebook::Waiver;
use crate::state::State;
use crate::text::Texts;

/// What the entries of a record add up to, and what is known of its closed entries.
#[derive(Clone, Debug, Default)]
pub struct Proceedings {
    /// The public state.
    pub state: State,
    /// Closed matters, as far as openings are at hand.
    pub confidences: Confidences,
}

/// Why an entry cannot be the next of a record: the record is wrong, not the act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The numbers have a gap or repeat.
    Number {
        /// Number that should follow.
        expected: u64,
        /// Number found.
        found: u64,
    },
    /// The entry is earlier than the one before it.
    TimeWentBack,
    /// Recorded before it was received.
    RecordedBeforeReceived,
    /// Admitted under a version of the rules this program does not have.
    NewerRules {
        /// Version needed.
        needs: u32,
    },
    /// The rules refuse the act.
    Refused(Box<Refusal>),
    /// The rules admit the act, but with another admission line.
    OtherAdmission {
        /// The line that the rules give.
        expected: String,
    },
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Misfit::Number { expected, found } => write!(f, "entry {expected} should follow, but entry {found} does"),
            Misfit::TimeWentBack => write!(f, "it is recorded at an instant before the entry that precedes it"),
            Misfit::RecordedBeforeReceived => write!(f, "it is recorded before it was received"),
            Misfit::NewerRules { needs } => write!(f, "it needs version {needs} of the rules"),
            Misfit::Refused(refusal) => {
                write!(f, "the rules refuse its act: {} (article {})", refusal.kind(), refusal.article().id())
            }
            Misfit::OtherAdmission { expected } => {
                write!(f, "the rules give another admission: {}", expected.trim_end())
            }
        }
    }
}

impl Proceedings {
    /// Answers an act. Changes nothing, so it also says what would be open now.
    pub fn admit(&self, act: &Act, at: At, texts: &dyn Texts) -> Result<Admission, Refusal> {
        self.admit_signed(act, at, &UNSIGNED, texts)
    }

    /// As [`Proceedings::admit`], for an act that keys of the delegation have signed: these, by the acts that registered them. That the
    /// signatures are right the caller knows; which of them count is said here.
    pub fn admit_signed(
        &self,
        act: &Act,
        at: At,
        signed: &BTreeSet<Id>,
        texts: &dyn Texts,
    ) -> Result<Admission, Refusal> {
        let asked = Asked::new(self, act, at, signed, texts);
        guard::envelope(&asked)?;
        guard::standing(&asked)?;
        guard::in_the_rulebook(&asked)?;
        guard::signed(&asked)?;
        kept::kept(&asked)?;
        let outcome = act.content.admit(&asked)?;
        Ok(asked.admitted(outcome))
    }

    /// Takes an entry that was admitted. Refuses nothing.
    pub fn apply(&mut self, entry: &Entry, texts: &dyn Texts) {
        self.apply_read(entry, line_hash(entry), texts);
    }

    /// Takes an entry that was admitted, for who has its bytes and so the hash of the act line at hand: making the line anew is most of the
    /// cost of an entry. Nothing is done with the hash of a closed entry.
    pub fn apply_read(&mut self, entry: &Entry, line: Hash, texts: &dyn Texts) {
        self.state.size = entry.number();
        match entry {
            Entry::Open { admission, act } => {
                let done = Done { act, admission, texts };
                self.state.last_recorded = Some(admission.recorded);
                self.state.acts.insert(act.id, (admission.number, line));
                if act.capacity == Capacity::Delegate {
                    self.state.done_by.insert(act.id, (act.by.clone(), admission.counts_at()));
                }
                for departure in &admission.outcome.departures {
                    if let Some(departure) = self.state.departures.get_mut(departure) {
                        departure.used_by = Some(admission.number);
                    }
                }
                let signed = self.signed_by(admission, act);
                act.content.apply(&done, &mut self.state);
                note_keys(admission, act, signed, &mut self.state.key_wanted, &mut self.state.confirmed);
            }
            Entry::Closed { number, .. } => {
                self.state.closed_entries.insert(*number);
            }
        }
    }

    /// Returns the keys that have signed an act and count for it: where the rules want a key that is not there yet, those that may be part of
    /// what is enough.
    fn signed_by(&self, admission: &Admission, act: &Act) -> BTreeSet<Id> {
        if admission.signed.is_empty() || !admission.outcome.flags.contains(&Flag::KeyWanted) {
            return admission.signed.clone();
        }
        let worth = Worth::of(self, &act.by, admission.counts_at());
        admission.signed.iter().copied().filter(|key| worth.vouches(key)).collect()
    }

    /// Takes what the opening of a closed entry tells. The state does not change.
    pub fn open(&mut self, number: u64, opened: Opened, texts: &dyn Texts) {
        match &opened {
            Opened::Full { admission, act } => {
                self.confidences.acts.insert(act.id, (number, Hash::of(act.line().as_bytes())));
                let signed = self.signed_by(admission, act);
                act.content.open(&Done { act, admission, texts }, &mut self.confidences);
                let Confidences { key_wanted, confirmed, .. } = &mut self.confidences;
                note_keys(admission, act, signed, key_wanted, confirmed);
            }
            Opened::States(summary) => crate::acts::learn(number, summary, &mut self.confidences),
        }
        self.confidences.opened.insert(number, opened);
    }

    /// Checks that an entry is the next of this record, as the rules would have written it, and takes it.
    ///
    /// A closed entry is taken by its number; `opened` is what its opening tells, when that is at hand.
    pub fn readmit(&mut self, entry: &Entry, opened: Option<Opened>, texts: &dyn Texts) -> Result<(), Misfit> {
        self.readmit_read(entry, line_hash(entry), opened, texts)
    }

    /// As [`Proceedings::readmit`], for who has the entry's bytes and so the hash of the act line at hand.
    pub fn readmit_read(
        &mut self,
        entry: &Entry,
        line: Hash,
        opened: Option<Opened>,
        texts: &dyn Texts,
    ) -> Result<(), Misfit> {
        let (expected, found) = (self.state.size + 1, entry.number());
        if expected != found {
            return Err(Misfit::Number { expected, found });
        }
        match (entry, &opened) {
            (Entry::Open { admission, act }, _) | (_, Some(Opened::Full { admission, act })) => {
                self.judge(admission, act, texts)?;
            }
            _ => {}
        }
        self.apply_read(entry, line, texts);
        if let (Entry::Closed { number, .. }, Some(opened)) = (entry, opened) {
            self.open(*number, opened, texts);
        }
        Ok(())
    }

    fn judge(&self, admission: &Admission, act: &Act, texts: &dyn Texts) -> Result<(), Misfit> {
        if admission.rules > crate::RULES_VERSION {
            return Err(Misfit::NewerRules { needs: admission.rules });
        }
        if self.state.last_recorded.is_some_and(|last| admission.recorded < last) {
            return Err(Misfit::TimeWentBack);
        }
        if admission.recorded < admission.received {
            return Err(Misfit::RecordedBeforeReceived);
        }
        let at = At { received: admission.received, recorded: admission.recorded };
        let lacking = self.lacks_an_opening(&admission.closed);
        let mut right = match self.admit_signed(act, at, &admission.signed, texts) {
            Ok(right) => right,
            // What the guard found is known from closed entries alone. That these are closed entries is checked.
            Err(refusal)
                if lacking && rests_on_closed(&refusal) && admission.closed.fits(&self.state.closed_entries) =>
            {
                return Ok(());
            }
            Err(refusal) => return Err(Misfit::Refused(Box::new(refusal))),
        };
        if lacking {
            self.allow_for_openings(admission, act.content.is_closed(), &mut right);
        }
        if right == *admission { Ok(()) } else { Err(Misfit::OtherAdmission { expected: right.line() }) }
    }

    /// Without the openings the guard that read them cannot be repeated; the caller reports it as not checked. All
    /// that such a guard may say otherwise is that a silence was broken, by one of the entries that it had to read; or, of
    /// a closed entry with the same outcome, that it read more of them than can be found here.
    fn allow_for_openings(&self, admission: &Admission, closed: bool, right: &mut Admission) {
        let broken =
            Outcome { flags: right.outcome.flags.clone(), result: Some("broken".to_owned()), ..Outcome::default() };
        let all = &self.state.closed_entries;
        let found: BTreeSet<u64> = right.closed.numbers(all).collect();
        let read: BTreeSet<u64> = admission.closed.numbers(all).collect();
        let fits = admission.closed.fits(all);
        if fits
            && read.is_subset(&found)
            && admission.outcome == broken
            && right.outcome.result.as_deref() == Some("kept")
        {
            right.closed.clone_from(&admission.closed);
            right.outcome = broken;
        } else if closed && admission.closed == ClosedRead::of(&read, all) && found.is_subset(&read) {
            right.closed.clone_from(&admission.closed);
        }
    }

    /// Says whether any of these closed entries cannot be read here in full.
    pub fn lacks_an_opening(&self, closed: &ClosedRead) -> bool {
        let mut read = closed.numbers(&self.state.closed_entries);
        read.any(|number| !matches!(self.confidences.opened.get(&number), Some(Opened::Full { .. })))
    }

    /// Returns the hash of the state, over its canonical encoding. Computed on demand.
    pub fn state_hash(&self) -> Hash {
        self.state.hash()
    }

    /// Says who could let the article be departed from: what a refusal tells the Chair.
    pub fn waiver(&self, article: Article) -> Waiver {
        self.state.rules.as_deref().map_or(Waiver::None, |rules| rules.book.waiver(article))
    }
}

/// Notes that an act wants a key, and by which it was signed. What confirms another act needs no confirmation itself.
fn note_keys(
    admission: &Admission,
    act: &Act,
    signed: BTreeSet<Id>,
    wanted: &mut OrdMap<Id, u64>,
    confirmed: &mut OrdMap<Id, OrdMap<Id, Id>>,
) {
    if admission.outcome.flags.contains(&Flag::KeyWanted) {
        wanted.insert(act.id, admission.number);
    }
    if !signed.is_empty() && !matches!(act.content, Content::ConfirmAct(_)) {
        confirmed.entry(act.id).or_default().extend(signed.into_iter().map(|key| (key, act.id)));
    }
}

/// Says whether who lacks the openings would have to give this refusal, because what the guard looks for is in them: what
/// crossed a gavel, a proposal or what is said of it, an agreement, the table of dispositions.
fn rests_on_closed(refusal: &Refusal) -> bool {
    let thing = |what: &Thing| {
        use Thing::{Application, Link, Matter, Objection, Proposal, Statement, Visa};
        matches!(what, Proposal | Statement | Link | Visa | Matter | Application | Objection)
    };
    match refusal {
        Refusal::NothingCrossed { .. }
        | Refusal::NothingAgreed { .. }
        | Refusal::NotDisposed { .. }
        | Refusal::ApplicationWaits { .. }
        | Refusal::ModalitiesWithhold {}
        | Refusal::NotIncomplete {}
        | Refusal::QuorumNotCounted { .. }
        | Refusal::NotAsCounted { .. }
        | Refusal::NoLink { .. }
        | Refusal::NotAsItStands {} => true,
        Refusal::Unknown { what, .. } => thing(what),
        _ => false,
    }
}

/// Returns the hash of the act line of an open entry.
fn line_hash(entry: &Entry) -> Hash {
    match entry {
        Entry::Open { act, .. } => Hash::of(act.line().as_bytes()),
        Entry::Closed { .. } => Hash([0; 32]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_is_hashed_over_all_its_members() {
        let mut p = Proceedings::default();
        p.state.closed_entries.insert(3);
        p.state.officers.insert("chair".into(), serde_json::from_str(r#"{"office":"chair"}"#).expect("an officer"));
        assert_eq!(p.state_hash(), crate::canon::hash_of("nemcon-state-v1\n", &p.state));
    }
}
