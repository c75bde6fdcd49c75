//! Language versions side by side.

use nemcon_negotiation::Lang;
use nemcon_negotiation::text::{Discordance, Mark, MarkKind, Matter, Text, concordance, stale};

use super::sample::*;

fn check(versions: &[(Lang, &str)]) -> Vec<Discordance> {
    let texts: Vec<Text> = versions.iter().map(|(lang, words)| Text { lang: *lang, ..text(words) }).collect();
    concordance(&texts.iter().collect::<Vec<_>>())
}

#[test]
fn six_versions_that_agree() {
    let versions = [
        (Lang::En, "On 13 December 2021 it adopted A/RES/76/19, paragraph 12, and 1,250.5 dollars."),
        (Lang::Fr, "Le 13 décembre 2021, elle a adopté A/RES/76/19, paragraphe 12, et 1 250,5 dollars."),
        (Lang::Es, "El 13 de diciembre de 2021 aprobó A/RES/76/19, párrafo 12, y 1.250,5 dólares."),
        (Lang::Ru, "13 декабря 2021 года она приняла A/RES/76/19, пункт 12, и 1250,5 доллара."),
        (Lang::Ar, "في ١٣ كانون الأول/ديسمبر ٢٠٢١ اعتمدت A/RES/76/19، الفقرة ١٢، و ١٬٢٥٠٫٥ دولارا."),
        (Lang::Zh, "2021年12月13日通过了A/RES/76/19号决议第12段和1,250.5美元。"),
    ];
    assert_eq!(check(&versions), []);
}

#[test]
fn each_kind_of_difference_is_found() {
    let matters =
        |en: &str, fr: &str| check(&[(Lang::En, en), (Lang::Fr, fr)]).iter().map(|d| d.matter).collect::<Vec<_>>();
    assert_eq!(matters("See paragraph 12.", "Voir le paragraphe 13."), [Matter::Numbers]);
    assert_eq!(matters("On 1 May 2021.", "Le 1er mars 2021."), [Matter::Dates]);
    assert_eq!(matters("See A/80/257.", "Voir A/80/275."), [Matter::Symbols]);
    assert_eq!(matters("One.\nTwo.", "Un."), [Matter::Structure]);
    assert_eq!(matters("In May 2021, 5 met.", "En mai 2021, 5 se sont réunis."), []);
    let english = text("The law applies.");
    let mut french = Text { lang: Lang::Fr, ..text("Le droit s’applique.") };
    french.paragraphs[0].marks = vec![Mark { from: 8, kind: MarkKind::Footnote(at(9)), to: 8 }];
    assert_eq!(concordance(&[&english, &french])[0].matter, Matter::Footnotes);
}

#[test]
fn what_was_made_against_older_words_is_stale() {
    let then = text("One.\nTwo.\nThree.");
    let now = text("One.\nTwo, changed.\nThree.\nFour.");
    let version = Text { lang: Lang::Fr, ..text("Un.\nDeux.\nTrois.") };
    assert_eq!(stale(&version, &then, &now), [at(2), at(4)]);
}
