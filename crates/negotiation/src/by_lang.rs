//! Something in some of the six languages.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::names::Lang;

/// Something in some of the six languages, in their order. A list as long as what it holds: a map would keep room for eleven, and there
/// are as many of these as documents, letters and positions.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ByLang<T>(Box<[(Lang, T)]>);

impl<T> Default for ByLang<T> {
    fn default() -> Self {
        Self(Box::default())
    }
}

impl<T> ByLang<T> {
    /// Returns what there is in a language.
    pub fn get(&self, lang: &Lang) -> Option<&T> {
        self.iter().find(|(held, _)| *held == lang).map(|(_, value)| value)
    }

    /// Says whether there is anything in a language.
    pub fn contains_key(&self, lang: &Lang) -> bool {
        self.get(lang).is_some()
    }

    /// Puts something in a language, in place of what was there.
    pub fn insert(&mut self, lang: Lang, value: T) {
        self.extend([(lang, value)]);
    }

    /// Returns in how many languages there is something.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Says whether there is nothing in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Goes through the languages in their order.
    pub fn iter(&self) -> Iter<'_, T> {
        self.0.iter().map(|(lang, value)| (lang, value))
    }

    /// Returns the languages there are.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &Lang> + DoubleEndedIterator + Clone {
        self.0.iter().map(|(lang, _)| lang)
    }

    /// Returns what there is, in the order of the languages.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &T> + DoubleEndedIterator {
        self.0.iter().map(|(_, value)| value)
    }

    /// Returns what there is in a language, to change it.
    pub fn get_mut(&mut self, lang: &Lang) -> Option<&mut T> {
        self.0.iter_mut().find(|(held, _)| held == lang).map(|(_, value)| value)
    }

    /// Returns what there is, in the order of the languages, to change it.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().map(|(_, value)| value)
    }
}

/// Languages with what there is in them.
pub type Iter<'a, T> = std::iter::Map<std::slice::Iter<'a, (Lang, T)>, fn(&'a (Lang, T)) -> (&'a Lang, &'a T)>;

impl<'a, T> IntoIterator for &'a ByLang<T> {
    type Item = (&'a Lang, &'a T);
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> IntoIterator for ByLang<T> {
    type Item = (Lang, T);
    type IntoIter = std::vec::IntoIter<(Lang, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_vec().into_iter()
    }
}

impl<T> FromIterator<(Lang, T)> for ByLang<T> {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(items: I) -> Self {
        let mut all = Self::default();
        all.extend(items);
        all
    }
}

impl<T> Extend<(Lang, T)> for ByLang<T> {
    fn extend<I: IntoIterator<Item = (Lang, T)>>(&mut self, items: I) {
        let mut all = std::mem::take(&mut self.0).into_vec();
        for (lang, value) in items {
            match all.binary_search_by_key(&lang, |(held, _)| *held) {
                Ok(at) => all[at].1 = value,
                Err(at) => all.insert(at, (lang, value)),
            }
        }
        self.0 = all.into_boxed_slice();
    }
}

impl<T, const N: usize> From<[(Lang, T); N]> for ByLang<T> {
    fn from(items: [(Lang, T); N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T> Index<&Lang> for ByLang<T> {
    type Output = T;

    fn index(&self, lang: &Lang) -> &T {
        self.get(lang).expect("it is there in that language")
    }
}

impl<T: fmt::Debug> fmt::Debug for ByLang<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<T: Serialize> Serialize for ByLang<T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ByLang<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_map(Reads(PhantomData))
    }
}

struct Reads<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Reads<T> {
    type Value = ByLang<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ByLang<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = map.next_entry()? {
            items.push(item);
        }
        Ok(items.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_a_map(items in prop::collection::vec((0..6_usize, any::<u8>()), 0..12)) {
            let items: Vec<_> = items.into_iter().map(|(lang, value)| (Lang::ALL[lang], value)).collect();
            let map: BTreeMap<_, _> = items.iter().copied().collect();
            let (mut by_lang, all) = (ByLang::default(), items.iter().copied().collect::<ByLang<_>>());
            items.iter().for_each(|(lang, value)| by_lang.insert(*lang, *value));
            prop_assert_eq!(&by_lang, &all);
            prop_assert!(by_lang.iter().eq(&map) && by_lang.keys().eq(map.keys()) && by_lang.values().eq(map.values()));
            prop_assert!(Lang::ALL.iter().all(|lang| by_lang.get(lang) == map.get(lang)));
            prop_assert_eq!((by_lang.len(), by_lang.is_empty()), (map.len(), map.is_empty()));
            let text = serde_json::to_string(&by_lang).unwrap();
            prop_assert_eq!(&text, &serde_json::to_string(&map).unwrap());
            prop_assert_eq!(serde_json::from_str::<ByLang<u8>>(&text).unwrap(), by_lang);
        }
    }
}
