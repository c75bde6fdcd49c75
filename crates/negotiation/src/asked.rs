//! What a guard may look at while an act is being judged.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::act::{Act, Capacity};
use crate::acts::delegations::{Worth, has_had_a_key};
use crate::admission::{Admission, ClosedRead, Flag, Outcome};
use crate::id::{Hash, Id};
use crate::proceedings::Proceedings;
use crate::refusal::Refusal;
use crate::rulebook::{Rulebook, Waiver};
use crate::text::Texts;
use crate::time::Instant;

/// What nobody has signed.
pub(crate) static UNSIGNED: BTreeSet<Id> = BTreeSet::new();

/// The instants of an admission, given by whoever has a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// When the whole act was at a node.
    pub received: Instant,
    /// When it is recorded.
    pub recorded: Instant,
}

impl At {
    /// Returns the instants of something received and recorded at once.
    pub fn once(instant: Instant) -> Self {
        Self { received: instant, recorded: instant }
    }
}

/// An act being judged: the proceedings, the act, its instants, and what its guards have used up or read.
pub struct Asked<'a> {
    /// The proceedings so far.
    pub p: &'a Proceedings,
    /// The act.
    pub act: &'a Act,
    /// Its instants.
    pub at: At,
    /// The instant that rules compare: when it happened if somebody entered it for another or a desk kept it, else when it was
    /// received.
    pub counts_at: Instant,
    /// Somebody enters it for the delegation: no person of it has signed in.
    pub entered: bool,
    /// Keys that signed the act itself, by the acts that registered them. That the signatures are right was checked before.
    pub signed: &'a BTreeSet<Id>,
    /// Texts by hash.
    pub texts: &'a dyn Texts,
    used: RefCell<Vec<Id>>,
    read: RefCell<BTreeSet<u64>>,
}

impl<'a> Asked<'a> {
    pub(crate) fn new(
        p: &'a Proceedings,
        act: &'a Act,
        at: At,
        signed: &'a BTreeSet<Id>,
        texts: &'a dyn Texts,
    ) -> Self {
        let counts_at = happened(act).unwrap_or(at.received);
        let (used, read) = (RefCell::default(), RefCell::default());
        Self { p, act, at, counts_at, entered: false, signed, texts, used, read }
    }

    /// Judges the act of another that somebody enters for it, as if that other had done it then.
    pub fn for_another<R>(&self, act: &Act, happened: Instant, judge: impl FnOnce(&Asked<'_>) -> R) -> R {
        let mut inner = Asked::new(self.p, act, self.at, &UNSIGNED, self.texts);
        inner.counts_at = happened;
        inner.entered = true;
        let answer = judge(&inner);
        self.used.borrow_mut().extend(inner.used.into_inner());
        self.read.borrow_mut().extend(inner.read.into_inner());
        answer
    }

    /// Returns the rulebook in force.
    pub fn rules(&self) -> &'a Rulebook {
        &self.p.state.rules().book
    }

    /// Refuses unless `holds`, or unless the body or the Chair has let the article be departed from once for an act
    /// like this; that departure is then used up.
    pub fn require(&self, holds: bool, refusal: impl FnOnce() -> Refusal) -> Result<(), Refusal> {
        if holds {
            return Ok(());
        }
        let refusal = refusal();
        match self.departure_for(&refusal) {
            Some(departure) => {
                self.used.borrow_mut().push(departure);
                Ok(())
            }
            None => Err(refusal),
        }
    }

    fn departure_for(&self, refusal: &Refusal) -> Option<Id> {
        let article = refusal.article();
        // Nobody could see that a closed act had used a departure up.
        if self.act.content.is_closed() || !refusal.is_of_substance() || self.rules().waiver(article) == Waiver::None {
            return None;
        }
        let used = self.used.borrow();
        let open = self.p.state.departures.iter().find(|(id, departure)| {
            let appealed = self.p.state.rulings.get(*id).is_some_and(|ruling| matches!(ruling.appeal, Some((_, None))));
            let free = departure.used_by.is_none() && !used.contains(id) && !appealed;
            free && departure.article == article && departure.act == self.act.content.name()
        });
        // A departure for the same article covers every fact of that article in this one act.
        let again = used.iter().find(|id| self.p.state.departures.get(*id).is_some_and(|d| d.article == article));
        again.copied().or(open.map(|(id, _)| *id))
    }

    /// Notes that a guard has read closed entries.
    pub fn reads(&self, entries: impl IntoIterator<Item = u64>) {
        self.read.borrow_mut().extend(entries);
    }

    /// Notes that a guard has looked through all closed entries after that number: which of them it was looking for,
    /// or that none was, is not told.
    pub fn reads_since(&self, number: u64) {
        self.reads(self.p.state.closed_entries.range(number + 1..).copied());
    }

    /// Returns the bytes behind a hash.
    pub fn blob(&self, hash: &Hash) -> Result<Arc<[u8]>, Refusal> {
        self.texts.get(hash).ok_or(Refusal::BlobMissing { blob: *hash })
    }

    /// Refuses a field that is empty or longer than `max` characters.
    pub fn field(&self, name: &str, text: &str, max: usize) -> Result<(), Refusal> {
        let fits = !text.trim().is_empty() && text.chars().count() <= max;
        if fits { Ok(()) } else { Err(Refusal::BadField { field: name.to_owned() }) }
    }

    /// Says whether the rules want a key for the act, and it is not signed by those that are enough. The first key of a delegation can be
    /// signed by no other.
    fn wants_a_key(&self) -> bool {
        let (rules, name) = (self.p.state.rules.as_deref(), self.act.content.name());
        let wanted = rules.is_some_and(|rules| rules.book.words("key_wanted_for").iter().any(|act| act == name));
        let first = name == "register_key" && !has_had_a_key(&self.p.state, &self.act.by);
        wanted && !first && {
            let worth = Worth::of(self.p, &self.act.by, self.counts_at);
            !worth.is_enough(self.p.state.size + 1, self.signed.iter().copied().filter(|key| worth.vouches(key)))
        }
    }

    pub(crate) fn admitted(self, mut outcome: Outcome) -> Admission {
        if self.act.capacity == Capacity::Delegate && self.wants_a_key() {
            outcome.flags.insert(Flag::KeyWanted);
        }
        let mut used = self.used.into_inner();
        used.sort();
        used.dedup();
        outcome.departures = used;
        Admission {
            closed: ClosedRead::of(&self.read.into_inner(), &self.p.state.closed_entries),
            happened: happened(self.act),
            number: self.p.state.size + 1,
            outcome,
            received: self.at.received,
            recorded: self.at.recorded,
            rule: self.act.content.article(),
            rulebook: self.p.state.rulebook_hash(),
            rules: crate::RULES_VERSION,
            signed: self.signed.clone(),
            v: 1,
        }
    }
}

/// Returns when an act happened, if that is not when it was received.
fn happened(act: &Act) -> Option<Instant> {
    act.content.happened().or(act.done_at)
}

impl Outcome {
    /// Returns an outcome with flags only.
    pub fn flagged(flags: impl IntoIterator<Item = Flag>) -> Self {
        Self { flags: flags.into_iter().collect(), ..Self::default() }
    }
}

/// An admitted act being applied.
pub struct Done<'a> {
    /// The act.
    pub act: &'a Act,
    /// Its admission.
    pub admission: &'a Admission,
    /// Texts by hash.
    pub texts: &'a dyn Texts,
}

impl Done<'_> {
    /// Returns the name of what the act made.
    pub fn id(&self) -> Id {
        self.act.id
    }

    /// Returns the number of the entry.
    pub fn number(&self) -> u64 {
        self.admission.number
    }

    /// Returns bytes that `admit` has seen.
    pub fn blob(&self, hash: &Hash) -> Option<Arc<[u8]>> {
        self.texts.get(hash)
    }
}
