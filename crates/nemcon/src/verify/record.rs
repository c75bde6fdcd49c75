//! `verify record`: the whole record, from the checkpoint down to every act.

use std::ops::ControlFlow;

use nemcon_negotiation::Proceedings;
use nemcon_record::note::VerifierKey;
use nemcon_record::policy::{Accepted, Policy};

use super::answer::{Answer, Finding, Report, Verdict};
use super::blobs::Blobs;
use super::bundles::{BundleFault, each_bundle};
use super::files;
use super::judge::{Ended, Judge};
use super::keys::Trust;
use super::openings::Openings;
use super::read::{Item, Reader};
use super::source::Source;

/// What a check takes besides the record.
#[derive(Default)]
pub struct Options {
    /// Whose checkpoint is trusted; without one, the key that the record itself brings along.
    pub policy: Option<Policy>,
    /// Keys of delegations.
    pub trust: Trust,
    /// Openings of closed entries.
    pub openings: Openings,
    /// Threads that read and hash; 0: as many as the machine has cores.
    pub threads: usize,
}

impl Options {
    fn threads(&self) -> usize {
        match self.threads {
            0 => std::thread::available_parallelism().map_or(1, usize::from),
            threads => threads,
        }
    }
}

/// Checks a record: checkpoint, tree, signatures, numbers, instants, every act by the rules, and the files that lie beside
/// it. `progress` is told of entries
/// checked and of their number.
pub fn verify_record(source: &dyn Source, options: &Options, progress: &dyn Fn(u64, u64)) -> Verdict<Report> {
    let checked = replay(source, options, progress);
    match checked.and_then(|(report, _)| Ok(Report { files: files::check(source)?, ..report })) {
        Ok(report) => Verdict::Right(report),
        Err(Ended::Wrong(finding)) => Verdict::Wrong(*finding),
        Err(Ended::CannotTell(why)) => Verdict::CannotTell { why },
    }
}

/// Checks a record and returns the proceedings that it adds up to; the error is what the check said.
pub fn proceedings_of(source: &dyn Source, options: &Options) -> Result<Proceedings, Vec<String>> {
    match replay(source, options, &|_, _| ()) {
        Ok((_, proceedings)) => Ok(proceedings),
        Err(Ended::Wrong(finding)) => Err(finding.sentences()),
        Err(Ended::CannotTell(why)) => Err(vec![why]),
    }
}

/// Checks a record and returns what it adds up to.
pub(super) fn replay(
    source: &dyn Source,
    options: &Options,
    progress: &dyn Fn(u64, u64),
) -> Result<(Report, Proceedings), Ended> {
    let (accepted, key_from) = checkpoint(source, options)?;
    let blobs = Blobs::of(source);
    let judge = judged(source, options, &accepted, &blobs, accepted.checkpoint.size(), progress)?;
    let root = accepted.checkpoint.root();
    if judge.roots.root() != root {
        let what = format!("its entries add up to the root {}, but the checkpoint says {root}", judge.roots.root());
        return Err(Finding::whole("root", what).into());
    }
    let report = report(&judge, &accepted, key_from);
    Ok((report, judge.proceedings))
}

/// Checks the first entries of a record, and returns what it was when it had no more: its proceedings, its root, and how many entries
/// stay closed.
pub(super) fn replay_to(
    size: u64,
    source: &dyn Source,
    options: &Options,
    progress: &dyn Fn(u64, u64),
) -> Result<(Proceedings, nemcon_record::Hash, u64), Ended> {
    let (accepted, _) = checkpoint(source, options)?;
    let whole = accepted.checkpoint.size();
    if whole < size {
        return Err(Ended::CannotTell(format!("this copy of the record has {whole} entries, and {size} are needed")));
    }
    let blobs = Blobs::of(source);
    let judge = judged(source, options, &accepted, &blobs, size, progress)?;
    Ok((judge.proceedings, judge.roots.root(), judge.counts.closed))
}

/// Takes the entries of a record in order, up to the last that is wanted.
fn judged<'a>(
    source: &dyn Source,
    options: &Options,
    accepted: &'a Accepted,
    blobs: &'a Blobs<'a>,
    wanted: u64,
    progress: &dyn Fn(u64, u64),
) -> Result<Judge<'a>, Ended> {
    let (origin, size) = (accepted.checkpoint.origin(), accepted.checkpoint.size());
    let mut judge = Judge::new(origin, blobs);
    let mut ended = None;
    let reader = Reader { origin, trust: &options.trust, openings: &options.openings };
    let read = |first: u64, entries: Vec<&[u8]>| -> Vec<Item> {
        (first..).zip(entries).map(|(number, bytes)| reader.item(number, bytes)).collect()
    };
    each_bundle(source, size, options.threads(), read, |bundle| {
        match take(&mut judge, bundle, wanted) {
            Ok(()) => progress(judge.entries, wanted),
            Err(end) => ended = Some(end),
        }
        if ended.is_some() || judge.entries == wanted { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    match ended {
        Some(ended) => Err(ended),
        None if judge.entries != wanted => {
            Err(Ended::CannotTell("a thread that reads the record has ended".to_owned()))
        }
        None => Ok(judge),
    }
}

fn take(judge: &mut Judge<'_>, bundle: Result<Vec<Item>, BundleFault>, wanted: u64) -> Result<(), Ended> {
    match bundle {
        Ok(items) => {
            let left = usize::try_from(wanted - judge.entries).unwrap_or(usize::MAX);
            items.into_iter().take(left).try_for_each(|item| judge.take(item))
        }
        Err(BundleFault::Source(fault)) => Err(Ended::CannotTell(fault.what)),
        Err(BundleFault::Damaged(what)) => Err(Finding::at(judge.entries + 1, "bundle", what).into()),
    }
}

fn checkpoint(source: &dyn Source, options: &Options) -> Result<(Accepted, &'static str), Ended> {
    let get = |path: &str| source.get(path).map_err(|fault| Ended::CannotTell(fault.what));
    let Some(signed) = get("checkpoint")? else {
        return Err(Ended::CannotTell("there is no checkpoint: this is no record".to_owned()));
    };
    let (policy, key_from) = match &options.policy {
        Some(policy) => (policy.clone(), "policy"),
        None => {
            let vkey = get("log.vkey")?.ok_or_else(|| {
                Ended::CannotTell("the record brings no key (log.vkey) along, and no policy was given".to_owned())
            })?;
            let vkey = VerifierKey::parse(String::from_utf8_lossy(&vkey).trim());
            let vkey = vkey.map_err(|e| Finding::whole("key", format!("its log.vkey: {e}")))?;
            (Policy::of_log(vkey), "record")
        }
    };
    let accepted = policy.verify(&signed).map_err(|e| Finding::whole("checkpoint", e))?;
    Ok((accepted, key_from))
}

fn report(judge: &Judge<'_>, accepted: &Accepted, key_from: &'static str) -> Report {
    let counts = &judge.counts;
    Report {
        origin: accepted.checkpoint.origin().to_owned(),
        entries: judge.entries,
        root: accepted.checkpoint.root().to_string(),
        key_from,
        witnesses: accepted.cosigned.iter().map(|(name, _)| name.clone()).collect(),
        closed: counts.closed,
        opened: counts.opened,
        signed: counts.signed,
        unknown_signatures: counts.unknown,
        unsigned: counts.unsigned,
        unchecked: counts.unchecked.clone(),
        files: 0,
        state_hash: judge.proceedings.state_hash().to_string(),
    }
}
