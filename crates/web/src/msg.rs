//! One function per message of `locales/`, written by `build.rs`, and a lookup
//! for keys that data names (acts, refusals).
//!
//! Variables stand between isolation marks (U+2068, U+2069), so that symbols and
//! Latin names keep their order in an Arabic sentence; [`plain`] takes the marks
//! out for subjects of mails, file names and CSV.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::lang::{Lang, Script as _};

/// A value for a variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number that may choose a plural form.
    Count(u64),
    /// Words, a symbol, a date: shown as they are.
    Text(String),
}

impl From<u64> for Value {
    fn from(n: u64) -> Value {
        Value::Count(n)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

/// Returns the message `key` with its variables, or `None` if there is no such message.
#[must_use]
pub fn by_key(lang: Lang, key: &str, values: &[(&str, Value)]) -> Option<String> {
    KEYS.binary_search(&key).ok()?;
    Some(say(lang, key, values))
}

/// Returns the text without isolation marks.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

fn say(lang: Lang, key: &str, values: &[(&str, Value)]) -> String {
    let bundle = &BUNDLES[lang.index()];
    let pattern =
        bundle.get_message(key).and_then(|m| m.value()).expect("build.rs has seen every key in every language");
    let args: FluentArgs = values
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Count(n) => FluentValue::from(*n),
                Value::Text(text) => FluentValue::String(Cow::Borrowed(text.as_str())),
            };
            (*name, value)
        })
        .collect();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 6]> = LazyLock::new(|| Lang::ALL.map(bundle));

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.tag().parse().expect("the six tags are language identifiers");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    let (_, sources) = SOURCES.iter().find(|(tag, _)| *tag == lang.tag()).expect("build.rs lists the six languages");
    for source in *sources {
        let resource = FluentResource::try_new((*source).to_owned()).expect("build.rs has parsed every file");
        bundle.add_resource(resource).expect("build.rs has seen no key twice");
    }
    bundle
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
