//! Words that join others and say little alone, in the six languages: a change does not stop at them.

/// Sorted, so that they can be found at once; in small letters.
const STOP: &[&str] = &[
    "a", "al", "an", "and", "are", "as", "at", "au", "aux", "avec", "be", "by", "ce", "ces", "cette", "con", "dans",
    "de", "del", "des", "du", "d’un", "d’une", "el", "elle", "en", "es", "est", "et", "for", "from", "il", "in",
    "into", "is", "it", "its", "la", "las", "le", "les", "leur", "leurs", "lo", "los", "o", "of", "on", "or", "ou",
    "par", "para", "por", "pour", "que", "qui", "sa", "se", "ses", "son", "sont", "su", "sur", "sus", "that", "the",
    "their", "this", "to", "un", "una", "une", "upon", "which", "with", "y", "à", "в", "во", "для", "за", "и", "из",
    "или", "их", "к", "на", "о", "об", "от", "по", "при", "с", "со", "что", "أن", "أو", "إلى", "التي", "الذي", "على",
    "عن", "في", "ما", "من", "هذا", "هذه", "و", "与", "为", "之", "其", "和", "在", "并", "或", "的",
];

/// Says whether a word joins others.
pub(super) fn is_stop(word: &str) -> bool {
    if word.len() > 12 {
        return false;
    }
    let known = |word: &str| STOP.binary_search(&word).is_ok();
    known(word) || (word.starts_with(char::is_uppercase) && known(&word.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(STOP.is_sorted());
        assert!(is_stop("The") && is_stop("и") && is_stop("的") && !is_stop("not") && !is_stop("shall"));
    }
}
