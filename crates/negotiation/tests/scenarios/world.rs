//! A small world with a clock, in which acts are sent to the rules and nothing else is touched: what a page tells.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use nemcon_negotiation::canon::canonical;
use nemcon_negotiation::rulebook::EntityKind;
use nemcon_negotiation::state::{Disposition, Proposal, To};
use nemcon_negotiation::{
    Act, Admission, Article, At, Capacity, Code, Content, Digest, Entry, Hash, Id, Instant, Lang, Opened, Proceedings,
    Refusal, Seat, SeenLog,
};

use crate::clock::{self, Clock};
use crate::sentence::Told;

/// Origin of the log of every group told of.
pub const ORIGIN: &str = "exercise.example/scenario";

/// Who acts: delegation or office, capacity, and the person if one is named.
#[derive(Clone, Debug)]
pub struct Who {
    /// Delegation or office.
    pub by: Code,
    /// In what capacity.
    pub capacity: Capacity,
    /// When it was done, if a desk without a line kept it.
    pub done_at: Option<Instant>,
    /// The person, as a commitment.
    pub person: Option<Digest>,
    /// What the sender had seen.
    pub seen: Option<SeenLog>,
}

/// The world of one meeting told.
#[derive(Default)]
pub struct World {
    /// The proceedings, with all openings.
    pub p: Proceedings,
    /// Texts, rulebooks and files by hash.
    pub texts: BTreeMap<Hash, Arc<[u8]>>,
    /// The clock.
    pub clock: Clock,
    /// Names of things: `meeting 1`, `draft 1` …
    pub things: BTreeMap<String, Id>,
    /// What the last act was answered.
    pub answer: Option<Result<Admission, Refusal>>,
    /// The last act sent.
    pub sent: Option<Act>,
    /// Keys with which the next act is signed, by the acts that registered them.
    pub signed: BTreeSet<Id>,
    /// Acts admitted on this page, the fullest of each name.
    pub acts: BTreeMap<String, Content>,
    /// Acts refused, with the kind of refusal that the page told.
    pub refusals: BTreeSet<(String, String)>,
    /// Origin that acts name instead of the group's own.
    pub other_origin: Option<String>,
    /// Languages of the group that the page opens; none: all six.
    pub languages: Vec<Lang>,
    unmet: Option<String>,
    log: Vec<(Entry, Option<Opened>)>,
    ids: u64,
    /// What else is looked at when a seat must see no more than it may.
    pub more: More,
}

/// Checks that a seat sees no more than it may, of what a file of sentences is about.
#[derive(Clone, Copy)]
pub struct More(pub fn(&World, &Seat) -> Told);

impl Default for More {
    fn default() -> Self {
        Self(|_, _| Ok(()))
    }
}

impl World {
    /// A world in which what seats see is looked at so, too.
    #[allow(dead_code, reason = "the model does not look")]
    pub fn that_looks(more: More) -> Self {
        Self { more, ..Self::default() }
    }

    /// Sends an act and returns its name if it was admitted. The answer stays in `answer`.
    pub fn act(&mut self, who: &str, content: Content) -> Result<Option<Id>, String> {
        let Who { by, capacity, done_at, person, seen } = self.who(who)?;
        let group = self.other_origin.clone().unwrap_or_else(|| ORIGIN.to_owned());
        let act = Act { id: self.next_id(), group, by, capacity, done_at, person, seen, content };
        self.send(act)
    }

    /// Sends an act under a name chosen before, because its body names it; says whether it was admitted.
    pub fn act_named(&mut self, id: Id, who: &str, content: Content) -> Result<bool, String> {
        let Who { by, capacity, done_at, person, seen } = self.who(who)?;
        let group = self.other_origin.clone().unwrap_or_else(|| ORIGIN.to_owned());
        self.send(Act { id, group, by, capacity, done_at, person, seen, content }).map(|made| made.is_some())
    }

    /// Sends an act that makes something, which is then called `<kind> <n>`, counted from 1.
    pub fn make(&mut self, who: &str, content: Content, kind: &str) -> Told {
        if let Some(id) = self.act(who, content)? {
            self.call(kind, id);
        }
        Ok(())
    }

    /// Sends an act that is received and recorded at these instants.
    pub fn act_at(&mut self, who: &str, content: Content, at: At) -> Result<Option<Id>, String> {
        let Who { by, capacity, done_at, person, seen } = self.who(who)?;
        let act = Act { id: self.next_id(), group: ORIGIN.to_owned(), by, capacity, done_at, person, seen, content };
        self.send_at(act, at)
    }

    /// Sends an act as it is.
    pub fn send(&mut self, act: Act) -> Result<Option<Id>, String> {
        let received = self.clock.now();
        let hold = if act.content.closes_a_window() { 2_000 } else { 0 };
        self.send_at(act, At { received, recorded: received.plus_millis(hold) })
    }

    /// Sends an act as it is, received and recorded at these instants.
    pub fn send_at(&mut self, act: Act, at: At) -> Result<Option<Id>, String> {
        let line = act.line();
        assert_eq!(Act::parse(line.as_bytes()).as_ref(), Ok(&act), "an act line reads back");
        let signed = std::mem::take(&mut self.signed);
        let answer = self.p.admit_signed(&act, at, &signed, &self.texts);
        match &answer {
            Ok(admission) => self.take(admission.clone(), &act),
            Err(refusal) => self.unmet = Some(refused(refusal)),
        }
        let admitted = answer.is_ok().then_some(act.id);
        self.answer = Some(answer);
        self.sent = Some(act);
        Ok(admitted)
    }

    fn take(&mut self, admission: Admission, act: &Act) {
        keep_fullest(&mut self.acts, &act.content);
        self.clock.set(admission.recorded);
        let number = admission.number;
        if act.content.is_closed() {
            let digests = (0..4).map(|n| digest_of(&format!("{n}{}", act.line()))).collect();
            let entry = Entry::Closed { number, digests };
            let opened = Opened::Full { admission, act: act.clone() };
            self.p.apply(&entry, &self.texts);
            self.p.open(number, opened.clone(), &self.texts);
            self.log.push((entry, Some(opened)));
        } else {
            let entry = Entry::Open { admission, act: act.clone() };
            self.p.apply(&entry, &self.texts);
            self.log.push((entry, None));
        }
        let broken = nemcon_negotiation::invariants::broken(&self.p);
        assert!(broken.is_empty(), "after entry {number} these no longer hold: {broken:?}");
    }

    /// Does what the rules make due now.
    pub fn do_what_is_due(&mut self) -> Told {
        for act in self.p.due(self.clock.now()) {
            self.send(act)?;
        }
        Ok(())
    }

    /// Replays all entries from nothing: with all openings, with what all States know, with none, and with what each
    /// delegation may open.
    pub fn replay(&self) -> Told {
        let known_to_states = |opened: &Opened| match opened {
            Opened::Full { admission, act } => act.for_states(admission).map(Opened::States),
            Opened::States(_) => None,
        };
        self.replay_with("all openings", |opened| Some(opened.clone()))?;
        self.replay_with("what all States know", known_to_states)?;
        self.replay_with("no opening", |_| None)?;
        for (by, kind) in self.readers() {
            let seat = Seat::Taken { capacity: Capacity::Delegate, by: by.clone() };
            let seen = self.p.seen_by(&seat, self.clock.now());
            self.replay_with(&format!("what {by} may open"), |opened| {
                let Opened::Full { admission, .. } = opened else { return None };
                let states = || known_to_states(opened).filter(|_| kind.is_told_with_states());
                seen.opened(admission.number).cloned().or_else(states)
            })?;
            self.sees_no_more(&seat, !kind.is_told_with_states())?;
        }
        self.sees_no_more(&Seat::Public, true)
    }

    /// Returns whoever may open what others may not: all delegations, and of stakeholders and applicants a few.
    fn readers(&self) -> Vec<(Code, EntityKind)> {
        let group = self.p.state.group.as_deref().filter(|_| !self.p.state.closed_entries.is_empty());
        let entities: Vec<_> = group.into_iter().flat_map(|group| group.entities.clone()).collect();
        let (few, mut readers): (Vec<_>, Vec<_>) =
            entities.into_iter().partition(|(_, kind)| *kind == EntityKind::Stakeholder);
        let applicants =
            self.p.confidences.applications.values().map(|held| (held.by.clone(), EntityKind::Stakeholder));
        let few: BTreeSet<_> = few.into_iter().chain(applicants).collect();
        readers.extend(few.into_iter().take(4));
        readers
    }

    /// Checks that a seat sees what it did itself, what it sponsors and what was told to it, and nothing else.
    fn sees_no_more(&self, seat: &Seat, outside: bool) -> Told {
        let (seen, by) = (self.p.seen_by(seat, self.clock.now()), seat.delegation());
        let told = |to: To| to == To::Public || (to == To::States && !outside);
        let own = |code: &Code| by == Some(code);
        let sponsored = |held: &Proposal| own(&held.by) || held.sponsors.iter().any(|sponsor| own(&sponsor.by));
        let proposals = seen.proposals().into_iter().all(|(id, held)| {
            let disposition = seen.disposition(id).map(|held| held.disposition);
            let known = |held: &Proposal| told(held.to) || sponsored(held);
            let may = |done: &Disposition| told(done.to) || own(&done.by) || sponsored(held);
            let others = |done: &Disposition| done.disposal.with.iter().all(|id| seen.proposal(id).is_some_and(known));
            known(held) && disposition.is_none_or(|done| may(&done) && others(&done))
        });
        let drafts = || self.p.state.drafts.keys();
        (self.more.0)(self, seat)?;
        let holds = proposals
            && seen.statements().iter().all(|(_, held)| told(held.to) || own(&held.by))
            && drafts().all(|draft| seen.links(draft).iter().all(|(_, held)| told(held.to) || own(&held.by)))
            && drafts().all(|draft| seen.reopened(draft).iter().all(|(_, held)| told(held.to) || own(&held.by)))
            && drafts()
                .all(|draft| seen.ad_refs(draft).iter().all(|held| told(held.ad_ref.to) || own(&held.ad_ref.by)));
        if holds { Ok(()) } else { Err(format!("{seat:?} sees more than it may")) }
    }

    fn replay_with(&self, told: &str, open: impl Fn(&Opened) -> Option<Opened>) -> Told {
        let mut p = Proceedings::default();
        for (entry, opened) in &self.log {
            let opened = opened.as_ref().and_then(&open);
            let number = entry.number();
            p.readmit(entry, opened, &self.texts)
                .map_err(|misfit| format!("replayed with {told}, entry {number} does not fit: {misfit}"))?;
        }
        let same = p.state_hash() == self.p.state_hash();
        if same { Ok(()) } else { Err(format!("replayed with {told}, the state is another")) }
    }

    /// Lets time come to what the line says, or one second pass.
    pub fn tick(&mut self, time: Option<&str>) -> Told {
        match time {
            Some(time) => self.clock.come_to(time),
            None => {
                self.clock.set(self.clock.now().plus_millis(1_000));
                Ok(())
            }
        }
    }

    /// Returns the refusal of the last act, if the page has not told it.
    pub fn unmet_refusal(&self) -> Option<String> {
        self.unmet.clone().map(|what| format!("expected to be admitted, but {what}"))
    }

    /// Says that the page expects a refusal of this kind.
    pub fn meet_refusal(&mut self, kind: &str) -> Told {
        if !Refusal::KINDS.contains(&kind) {
            return Err(format!("no refusal is of the kind {kind:?}"));
        }
        match &self.answer {
            Some(Err(refusal)) if refusal.kind() == kind => {
                let act = self.sent.as_ref().map(|act| act.content.name().to_owned());
                self.refusals.insert((act.unwrap_or_default(), kind.to_owned()));
                self.unmet = None;
                Ok(())
            }
            Some(Err(refusal)) => Err(format!("expected {kind}, but {}", refused(refusal))),
            Some(Ok(_)) => Err(format!("expected {kind}, but it was admitted")),
            None => Err("nothing was done yet".to_owned()),
        }
    }

    /// Returns the admission of the last act.
    pub fn admitted(&self) -> Result<&Admission, String> {
        match &self.answer {
            Some(Ok(admission)) => Ok(admission),
            _ => Err("nothing was admitted just before".to_owned()),
        }
    }

    /// Calls a thing `<kind> <n>`, counted from 1.
    pub fn call(&mut self, kind: &str, id: Id) {
        let place =
            (1..).find(|n| !self.things.contains_key(&format!("{kind} {n}"))).expect("there are numbers enough");
        self.things.insert(format!("{kind} {place}"), id);
    }

    /// Returns the thing of that name; `draft 99` and the like, which nobody made, name nothing the group has.
    pub fn thing(&self, name: &str) -> Result<Id, String> {
        let name = name.to_lowercase();
        let name = name.strip_prefix("the ").unwrap_or(&name);
        match self.things.get(name) {
            Some(id) => Ok(*id),
            None if name.ends_with(" 99") => Ok(Id([0x99; 16])),
            None => Err(format!("nothing is called {name:?} here; 99 is the number of what does not exist")),
        }
    }

    /// Returns the name of a thing.
    pub fn name_of(&self, id: &Id) -> String {
        let named = self.things.iter().find(|(_, known)| *known == id);
        named.map_or_else(|| id.to_string(), |(name, _)| name.clone())
    }

    /// Reads who acts: `The Chair`, `The secretariat`, `Corvia`, `Corvia as facilitator`, each with `, through Ms Tam,`,
    /// `, having seen entry 12,` or `, at 10:05 without a line,`.
    pub fn who(&self, text: &str) -> Result<Who, String> {
        let mut parts = text.trim_end_matches(',').split(", ");
        let name = parts.next().unwrap_or_default();
        let mut who = match name.to_lowercase().as_str() {
            "the chair" => office("chair", Capacity::Chair),
            "the secretariat" => office("secretariat", Capacity::Secretariat),
            "the platform" => office("platform", Capacity::Platform),
            other => match other.strip_suffix(" as facilitator") {
                Some(of) => {
                    Who { capacity: Capacity::Facilitator, ..office(code(of)?.as_str(), Capacity::Facilitator) }
                }
                None => Who { by: code(name)?, capacity: Capacity::Delegate, done_at: None, person: None, seen: None },
            },
        };
        for part in parts {
            if let Some(person) = part.strip_prefix("through ") {
                who.person = Some(digest_of(person));
            } else if let Some(entry) = part.strip_prefix("having seen entry ") {
                let size = entry.parse().map_err(|_| format!("{entry:?} is not the number of an entry"))?;
                who.seen = Some(SeenLog { root: Hash([0; 32]), size });
            } else if let Some(time) = part.strip_prefix("at ").and_then(|part| part.strip_suffix(" without a line")) {
                who.done_at = Some(self.instant(time)?);
            } else {
                return Err(format!("who is {text:?}?"));
            }
        }
        Ok(who)
    }

    /// Returns the seats that a check speaks of: `the public`, `the Chair`, `all States`, `Corvia`.
    pub fn seats(&self, text: &str) -> Result<Vec<Seat>, String> {
        let taken = |who: Who| Seat::Taken { capacity: who.capacity, by: who.by };
        match text.to_lowercase().as_str() {
            "the public" => Ok(vec![Seat::Public]),
            "all states" => {
                let states = self.p.state.group().entities.iter().filter(|(_, kind)| kind.is_told_with_states());
                Ok(states.map(|(by, _)| Seat::Taken { capacity: Capacity::Delegate, by: by.clone() }).collect())
            }
            _ => Ok(vec![taken(self.who(text)?)]),
        }
    }

    /// Keeps bytes and returns their hash.
    pub fn keep(&mut self, bytes: impl Into<Arc<[u8]>>) -> Hash {
        let bytes = bytes.into();
        let hash = Hash::of(&bytes);
        self.texts.insert(hash, bytes);
        hash
    }

    /// Keeps a rulebook or overlay that the program ships, in its canonical bytes; `oewg as it was at first` without later articles.
    pub fn keep_rulebook(&mut self, name: &str) -> Result<Hash, String> {
        let (name, of_old) = name.strip_suffix(" as it was at first").map_or((name, false), |name| (name, true));
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks").join(format!("{name}.json"));
        let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut value: serde_json::Value = serde_json::from_slice(&bytes).map_err(|e| e.to_string())?;
        if of_old {
            as_it_was_at_first(&mut value);
        }
        Ok(self.keep(canonical(&value).into_bytes()))
    }

    /// Returns a name for the next act, the same in every run.
    pub fn next_id(&mut self) -> Id {
        self.ids += 1;
        Id::derived(&["scenario", &self.ids.to_string()])
    }

    /// Returns the instant of a time as a page writes it.
    pub fn instant(&self, text: &str) -> Result<Instant, String> {
        clock::zoned(self.clock.read(text)?).map(|time| time.at)
    }
}

/// Leaves out of a rulebook the articles that came after the first records, and what goes with them.
fn as_it_was_at_first(book: &mut serde_json::Value) {
    let later: Vec<_> = Article::LATER.iter().map(|article| article.id()).collect();
    let is_later = |held: &serde_json::Value| held.as_str().is_some_and(|id| later.contains(&id));
    if let Some(articles) = book["articles"].as_array_mut() {
        articles.retain(|held| !is_later(&held["id"]));
    }
    if let Some(values) = book["values"].as_object_mut() {
        values.retain(|_, held| !is_later(&held["article"]));
    }
}

/// Keeps an act as the sample of its name if it says more than the one before.
pub fn keep_fullest(acts: &mut BTreeMap<String, Content>, content: &Content) {
    let length = |content: &Content| content.body().to_string().len();
    let held = acts.entry(content.name().to_owned()).or_insert_with(|| content.clone());
    if length(content) > length(held) {
        *held = content.clone();
    }
}

fn office(by: &str, capacity: Capacity) -> Who {
    Who { by: by.parse().expect("the word of an office is a code"), capacity, done_at: None, person: None, seen: None }
}

/// Returns the code of a delegation from its name: `the Ostwick Union` is `ostwick-union`.
pub fn code(name: &str) -> Result<Code, String> {
    let name = name.trim().to_lowercase().replace(' ', "-");
    let name = name.strip_prefix("the-").unwrap_or(&name);
    name.parse().map_err(|_| format!("{name:?} names no delegation"))
}

/// Returns a commitment that stands for something hidden.
pub fn digest_of(hidden: &str) -> Digest {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let hash = Hash::of(hidden.as_bytes());
    let letter = |n: usize| char::from(ALPHABET[usize::from(hash.0[n % 32]) % 64]);
    // The last of 43 letters carries four bits only.
    (0..42).map(letter).chain(['A']).collect::<String>().parse().expect("43 letters of base64url")
}

fn refused(refusal: &Refusal) -> String {
    let facts: Vec<_> = refusal.facts().into_iter().map(|(name, fact)| format!("{name} {fact}")).collect();
    format!("refused: {} (article {}; {})", refusal.kind(), refusal.article().id(), facts.join(", "))
}
