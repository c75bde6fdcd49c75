//! Takes entries in order: hashes them into the tree, holds what signers saw against it, and lets the rules admit each act again.

use nemcon_negotiation::{Act, Admission, Content, Entry, Misfit, Opened, Proceedings, Refusal};

use nemcon_secretariat::signed_by;

use super::answer::{Finding, Opened as Counted};
use super::blobs::{BlobFault, Blobs};
use super::keys::Signed;
use super::read::{Fault, Item, Read};
use super::tree::Roots;
use super::words;

/// Why a check ends before the last entry.
pub(super) enum Ended {
    Wrong(Box<Finding>),
    CannotTell(String),
}

impl From<Finding> for Ended {
    fn from(finding: Finding) -> Self {
        Ended::Wrong(Box::new(finding))
    }
}

/// What is counted on the way.
#[derive(Default)]
pub(super) struct Counts {
    pub closed: u64,
    pub opened: Counted,
    pub signed: u64,
    pub unknown: u64,
    pub unsigned: u64,
    pub unchecked: Vec<u64>,
}

/// The record so far.
pub(super) struct Judge<'a> {
    pub origin: &'a str,
    pub blobs: &'a Blobs<'a>,
    pub proceedings: Proceedings,
    pub roots: Roots,
    pub counts: Counts,
    pub entries: u64,
}

impl<'a> Judge<'a> {
    pub(super) fn new(origin: &'a str, blobs: &'a Blobs<'a>) -> Self {
        let (proceedings, roots) = (Proceedings::default(), Roots::default());
        Self { origin, blobs, proceedings, roots, counts: Counts::default(), entries: 0 }
    }

    /// Takes the next entry.
    pub(super) fn take(&mut self, item: Item) -> Result<(), Ended> {
        let number = self.entries + 1;
        let mut read = match item.read {
            Ok(read) => read,
            Err(Fault::Wrong { rule, what }) => return Err(Finding::at(number, rule, what).into()),
            Err(Fault::Newer { what }) => return Err(Ended::CannotTell(format!("entry {number}: {what}"))),
        };
        self.check_envelope(number, &read)?;
        self.check_keys(number, &mut read)?;
        self.count(number, &read);
        self.readmit(number, read)?;
        self.roots.append(item.leaf);
        self.entries = number;
        Ok(())
    }

    fn check_envelope(&mut self, number: u64, read: &Read) -> Result<(), Ended> {
        if let Some(Signed::Wrong(what)) = &read.signed {
            return Err(Finding { act: name(read), ..Finding::at(number, "signature", what) }.into());
        }
        let Some(act) = act(read) else { return Ok(()) };
        if act.group != self.origin {
            let what = format!("its act belongs to the group {}, not to {}", act.group, self.origin);
            let article = Some("acts".to_owned());
            return Err(Finding { act: name(read), article, ..Finding::at(number, "other_group", what) }.into());
        }
        if let Some(seen) = act.seen
            && self.roots.root_at(seen.size).map(|root| root.0) != Some(seen.root.0)
        {
            let what =
                format!("whoever did it had seen {} entries with the root {}: not this record", seen.size, seen.root);
            return Err(Finding { act: name(read), ..Finding::at(number, "seen", what) }.into());
        }
        let (closed, stands_closed) = (act.content.is_closed(), matches!(read.entry, Entry::Closed { .. }));
        if closed != stands_closed {
            let what = if closed { "it stands open, but the act is a closed one" } else { "it hides a public act" };
            return Err(Finding { act: name(read), ..Finding::at(number, "audience", what) }.into());
        }
        Ok(())
    }

    /// An act is signed by those registered keys that its admission names, and by no others; and what confirms an act by the key that it names.
    /// That these keys are in force, and what follows from it, the rules say.
    fn check_keys(&self, number: u64, read: &mut Read) -> Result<(), Ended> {
        let Some((admission, act)) = parts(read) else { return Ok(()) };
        let (line, lines) = read.signatures.as_ref().map_or((&[][..], &[][..]), |(line, lines)| (line, lines));
        let wrong = |rule: &str, what: String| {
            let article = Some("keys".to_owned());
            Finding { act: name(read), article, ..Finding::at(number, rule, what) }.into()
        };
        let signed = signed_by(&self.proceedings, act, line, lines).map_err(|what| wrong("signature", what))?;
        if let Content::ConfirmAct(confirming) = &act.content
            && !signed.contains(&confirming.key)
        {
            let what = format!("it confirms an act of {} and is not signed by the key that it names", act.by);
            return Err(wrong("confirmation", what));
        }
        if signed != admission.signed {
            let what = "it is not signed by those registered keys that its admission names".to_owned();
            return Err(wrong("signature", what));
        }
        if !signed.is_empty() {
            read.signed = Some(Signed::Checked);
        }
        Ok(())
    }

    fn count(&mut self, number: u64, read: &Read) {
        match (&read.entry, &read.opened) {
            (Entry::Closed { .. }, Some(Opened::Full { .. })) => self.counts.opened.full += 1,
            (Entry::Closed { .. }, Some(Opened::States(_))) => {
                self.counts.opened.states += 1;
                self.counts.closed += 1;
            }
            (Entry::Closed { .. }, None) => self.counts.closed += 1,
            (Entry::Open { .. }, _) => {}
        }
        match &read.signed {
            Some(Signed::Checked) => self.counts.signed += 1,
            Some(Signed::Unknown) => self.counts.unknown += 1,
            Some(Signed::No) => self.counts.unsigned += 1,
            Some(Signed::Wrong(_)) | None => {}
        }
        let closed = match (&read.entry, &read.opened) {
            (Entry::Open { admission, .. }, _) | (_, Some(Opened::Full { admission, .. })) => &admission.closed,
            _ => return,
        };
        if self.proceedings.lacks_an_opening(closed) {
            self.counts.unchecked.push(number);
        }
    }

    fn readmit(&mut self, number: u64, read: Read) -> Result<(), Ended> {
        let opened = read.opened.clone();
        let Err(misfit) = self.proceedings.readmit_read(&read.entry, read.line, opened, self.blobs) else {
            return Ok(());
        };
        let act = name(&read);
        if let Misfit::NewerRules { .. } = misfit {
            return Err(Ended::CannotTell(format!("entry {number}: {misfit}")));
        }
        let admission = match (&read.entry, &read.opened) {
            (Entry::Open { admission, .. }, _) | (_, Some(Opened::Full { admission, .. })) => admission.line(),
            _ => String::new(),
        };
        let mut finding = words::finding(number, act.as_deref(), &misfit, &admission, &self.proceedings);
        if let Misfit::Refused(refusal) = &misfit
            && let Refusal::BlobMissing { blob } = **refusal
        {
            finding.what = match self.blobs.fault(&blob) {
                Some(BlobFault::Source(what)) => return Err(Ended::CannotTell(what)),
                Some(BlobFault::Altered) => format!("the text {blob} that it names has other bytes than its hash says"),
                _ => format!("the text {blob} that it names is not in the record"),
            };
        }
        Err(finding.into())
    }
}

fn parts(read: &Read) -> Option<(&Admission, &Act)> {
    match (&read.entry, &read.opened) {
        (Entry::Open { admission, act }, _) | (_, Some(Opened::Full { admission, act })) => Some((admission, act)),
        _ => None,
    }
}

fn act(read: &Read) -> Option<&Act> {
    parts(read).map(|(_, act)| act)
}

fn name(read: &Read) -> Option<String> {
    act(read).map(|act| act.content.name().to_owned())
}
