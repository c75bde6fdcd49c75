//! The six official languages, as pages need them.

pub use nemcon_negotiation::Lang;

/// What a page needs to know of a language.
pub trait Script: Copy {
    /// Returns the direction of writing for `dir=`.
    fn dir(self) -> &'static str;

    /// Returns the place of the language in [`Lang::ALL`].
    fn index(self) -> usize;
}

impl Script for Lang {
    fn dir(self) -> &'static str {
        if self == Lang::Ar { "rtl" } else { "ltr" }
    }

    fn index(self) -> usize {
        self as usize
    }
}

/// Returns the first language of an `Accept-Language` header that is one of
/// the six, by weight and then by order; English when there is none.
#[must_use]
pub fn accepted(header: &str) -> Lang {
    let mut best: Option<(Lang, u32)> = None;
    for part in header.split(',').take(32) {
        let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
        let primary = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        let thousandths = thousandths(weight.trim());
        if let Some(lang) = Lang::from_tag(&primary)
            && thousandths > best.map_or(0, |(_, w)| w)
        {
            best = Some((lang, thousandths));
        }
    }
    best.map_or(Lang::En, |(lang, _)| lang)
}

fn thousandths(weight: &str) -> u32 {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    let whole: u32 = whole.parse().unwrap_or(0);
    (whole.min(1) * 1000 + part.parse::<u32>().unwrap_or(0)).min(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_answered_in_its_language() {
        let check = |header, lang| assert_eq!(accepted(header), lang, "{header}");
        check("fr-CH, fr;q=0.9, en;q=0.8", Lang::Fr);
        check("de, ar;q=0.7, en;q=0.3", Lang::Ar);
        check("en;q=0.2, zh-Hans;q=0.95", Lang::Zh);
        check("de", Lang::En);
        check("", Lang::En);
        check("ru;q=0, es;q=0.001", Lang::Es);
    }
}
