//! Printed numbers of a text in a language.

use std::collections::BTreeMap;

use nemcon_negotiation::text::ParagraphKind;
use nemcon_negotiation::{Lang, ParagraphId, Text};

/// Printed numbers by paragraph.
#[derive(Clone, Debug, Default)]
pub struct Numbers(BTreeMap<ParagraphId, String>);

impl Numbers {
    /// Computes the numbers of a text.
    #[must_use]
    pub fn of(text: &Text, lang: Lang) -> Numbers {
        let (mut last, mut note) = (0, 0);
        let mut levels = [0u32; 8];
        let mut out = BTreeMap::new();
        for p in &text.paragraphs {
            let printed = match p.kind {
                ParagraphKind::Paragraph | ParagraphKind::Vacant => {
                    last += u32::from(p.bis == 0 && p.alt == 0);
                    levels = [0; 8];
                    format!("{}{}{}", last, bis(lang, p.bis), alt(p.alt))
                }
                ParagraphKind::Subparagraph => {
                    let level = usize::from(p.level.clamp(1, 4));
                    levels[level] += u32::from(p.bis == 0 && p.alt == 0);
                    levels[level + 1..].fill(0);
                    format!("{}{}{}", sub(lang, level, levels[level]), bis(lang, p.bis), alt(p.alt))
                }
                ParagraphKind::Footnote => {
                    note += 1;
                    note.to_string()
                }
                _ => {
                    if matches!(p.kind, ParagraphKind::Heading | ParagraphKind::Annex | ParagraphKind::Preambular) {
                        levels = [0; 8];
                    }
                    continue;
                }
            };
            out.insert(p.id, printed);
        }
        Numbers(out)
    }

    /// Returns the number of a paragraph, if it has one.
    #[must_use]
    pub fn get(&self, id: &ParagraphId) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}

fn bis(lang: Lang, n: u8) -> String {
    let latin = ["", " bis", " ter", " quater", " quinquies", " sexies", " septies", " octies", " novies", " decies"];
    let chinese = ["", "之二", "之三", "之四", "之五", "之六", "之七", "之八", "之九", "之十"];
    let arabic = [
        "",
        " مكررا",
        " مكررا ثانيا",
        " مكررا ثالثا",
        " مكررا رابعا",
        " مكررا خامسا",
        " مكررا سادسا",
        " مكررا سابعا",
        " مكررا ثامنا",
        " مكررا تاسعا",
    ];
    let table = match lang {
        Lang::Ar => arabic,
        Lang::Zh => chinese,
        _ => latin,
    };
    table.get(usize::from(n)).map_or_else(|| format!(" bis {n}"), |word| (*word).to_owned())
}

fn alt(n: u8) -> String {
    match n {
        0 => String::new(),
        1 => " alt.".to_owned(),
        n => format!(" alt. {n}"),
    }
}

fn sub(lang: Lang, level: usize, n: u32) -> String {
    const ARABIC: [char; 28] = [
        'أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق', 'ر', 'ش', 'ت',
        'ث', 'خ', 'ذ', 'ض', 'ظ', 'غ',
    ];
    let at = usize::try_from(n.max(1) - 1).unwrap_or(0);
    let letter = || match lang {
        Lang::Ar => ARABIC[at % ARABIC.len()].to_string(),
        _ => char::from(b'a' + u8::try_from(at % 26).unwrap_or(0)).to_string(),
    };
    let open = if matches!(lang, Lang::Fr | Lang::Es | Lang::Ru) { "" } else { "(" };
    match level {
        1 => format!("{open}{})", letter()),
        2 if lang == Lang::Ar => format!("‘{n}’"),
        2 => format!("{open}{})", roman(n)),
        3 => format!("{}.", letter()),
        _ => format!("{}.", roman(n)),
    }
}

fn roman(mut n: u32) -> String {
    let mut out = String::new();
    for (value, sign) in [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
        while n >= value {
            out.push_str(sign);
            n -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use nemcon_negotiation::Id;
    use nemcon_negotiation::text::Paragraph;

    use super::*;

    fn check(lang: Lang, expected: &[&str]) {
        let id = |ordinal| ParagraphId { act: Id([1; 16]), ordinal };
        let p = |ordinal, kind, level, bis| Paragraph { level, bis, ..Paragraph::new(id(ordinal), kind, "x") };
        let (num, sub) = (ParagraphKind::Paragraph, ParagraphKind::Subparagraph);
        let text = Text::new(
            lang,
            vec![p(1, num, 0, 0), p(2, sub, 1, 0), p(3, sub, 2, 0), p(4, sub, 1, 0), p(5, num, 0, 1), p(6, num, 0, 0)],
        );
        let numbers = Numbers::of(&text, lang);
        let found: Vec<_> = text.paragraphs.iter().map(|p| numbers.get(&p.id).unwrap_or("").to_owned()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn marks_follow_the_language() {
        check(Lang::En, &["1", "(a)", "(i)", "(b)", "1 bis", "2"]);
        check(Lang::Fr, &["1", "a)", "i)", "b)", "1 bis", "2"]);
        check(Lang::Zh, &["1", "(a)", "(i)", "(b)", "1之二", "2"]);
        check(Lang::Ar, &["1", "(أ)", "‘1’", "(ب)", "1 مكررا", "2"]);
    }
}
