//! Texts that proposals have before them, read once for a page however many proposals it names.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use nemcon_negotiation::{Hash, Id, Lang, Text};

use super::Numbers;
use crate::fill::view::View;

/// A text with the numbers that are printed at its paragraphs.
#[derive(Debug)]
pub(super) struct Base {
    pub text: Text,
    pub numbers: Numbers,
}

type Key = (Hash, Lang, Option<Id>);

/// What was read for one page.
#[derive(Clone, Debug, Default)]
pub struct Bases(Arc<Mutex<BTreeMap<Key, Option<Arc<Base>>>>>);

impl View {
    /// Returns what a proposal has before it.
    pub(super) fn base(&self, id: &Id) -> Option<Arc<Base>> {
        let held = self.seen().proposal(id)?;
        let key = (held.version, held.lang, held.to_proposal);
        let mut known = self.bases.0.lock().expect("no panic while a text is read");
        let base = known.entry(key).or_insert_with(|| {
            let text = self.seen().base_of(id, &self.texts)?.ok()?;
            let numbers = Numbers::of(&text);
            Some(Arc::new(Base { text, numbers }))
        });
        base.clone()
    }
}
