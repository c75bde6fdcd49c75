//! The alphabet of each language, for lists of names.

use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use icu_locale_core::Locale;

use crate::lang::Lang;

/// Sorts things by their names in the alphabet of the language.
pub fn sort_by<T>(lang: Lang, things: &mut [T], name: impl Fn(&T) -> &String) {
    let locale: Locale = lang.tag().parse().expect("the six tags are locales");
    match Collator::try_new(locale.into(), CollatorOptions::default()) {
        Ok(collator) => things.sort_by(|a, b| collator.compare(name(a), name(b))),
        Err(_) => things.sort_by(|a, b| name(a).cmp(name(b))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_alphabet() {
        let mut names = ["Zambia", "Étrangie", "Egypt"].map(str::to_owned);
        sort_by(Lang::Fr, &mut names, |name| name);
        assert_eq!(names, ["Egypt", "Étrangie", "Zambia"]);
        let mut names = ["Ñandú", "Nube", "Ola"].map(str::to_owned);
        sort_by(Lang::Es, &mut names, |name| name);
        assert_eq!(names, ["Nube", "Ñandú", "Ola"]);
    }
}
