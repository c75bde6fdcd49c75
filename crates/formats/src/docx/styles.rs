//! The styles that we write, one for each kind of paragraph, and what they are read as.

use nemcon_negotiation::Lang;
use nemcon_negotiation::text::ParagraphKind::{self, *};

/// How a style looks.
pub(super) struct Style {
    pub id: &'static str,
    /// As the file has it, in English; those that Word knows itself, it shows in its own language.
    pub name: &'static str,
    pub kind: ParagraphKind,
    pub level: u8,
    /// Properties of the paragraph.
    pub paragraph: &'static str,
    /// Properties of its words.
    pub run: &'static str,
}

const NUMBERED: &str = "<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/>";

macro_rules! styles {
    ($($id:literal, $name:literal, $kind:ident, $level:literal, $paragraph:expr, $run:expr;)*) => {
        /// All of them.
        pub(super) const ALL: &[Style] = &[$(Style {
            id: $id, name: $name, kind: $kind, level: $level, paragraph: $paragraph, run: $run,
        }),*];
    };
}

styles! {
    "NemconTitle", "Title", Title, 0,
        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"240\"/><w:jc w:val=\"center\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>";
    "NemconHeading1", "heading 1", Heading, 1,
        "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>";
    "NemconHeading2", "heading 2", Heading, 2,
        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>";
    "NemconHeading3", "heading 3", Heading, 3,
        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:bCs/>";
    "NemconHeading4", "heading 4", Heading, 4,
        "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"120\"/><w:outlineLvl w:val=\"3\"/>",
        "<w:b/><w:bCs/>";
    "NemconHeading", "Nemcon heading", Heading, 0,
        "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>";
    "NemconAnnex", "Nemcon annex", Annex, 0,
        "<w:keepNext/><w:pageBreakBefore/><w:spacing w:after=\"240\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>";
    "NemconParagraph", "Nemcon paragraph", Paragraph, 0, NUMBERED, "";
    "NemconPreambular", "Nemcon preambular", Preambular, 0,
        "<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"567\"/>", "";
    "NemconSub1", "Nemcon subparagraph 1", Subparagraph, 1, NUMBERED, "";
    "NemconSub2", "Nemcon subparagraph 2", Subparagraph, 2, NUMBERED, "";
    "NemconSub3", "Nemcon subparagraph 3", Subparagraph, 3, NUMBERED, "";
    "NemconSub4", "Nemcon subparagraph 4", Subparagraph, 4, NUMBERED, "";
    "NemconUnnumbered", "Nemcon unnumbered", Unnumbered, 0, NUMBERED, "";
    "NemconOption", "Nemcon option", Option, 0, "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/>",
        "<w:b/><w:bCs/>";
    "NemconNote", "Nemcon note", Note, 0, "<w:spacing w:after=\"120\"/><w:ind w:start=\"567\"/>",
        "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>";
    "NemconFootnote", "Nemcon loose footnote", Footnote, 0, "<w:spacing w:after=\"60\"/>",
        "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>";
    "NemconVacant", "Nemcon vacant number", Vacant, 0, NUMBERED, "";
    "NemconVacantPreambular", "Nemcon vacant preambular", Vacant, 1, "<w:spacing w:after=\"120\"/>", "";
    "NemconCell", "Nemcon cell", Cell, 1, "<w:spacing w:before=\"40\" w:after=\"40\"/>", "";
}

/// Names of our own styles as Word's list of styles shows them, in the order of [`Lang::ALL`]; before each stands `Nemcon`, so
/// that none is one of Word's.
const NAMES: [(&str, [&str; 6]); 15] = [
    (
        "NemconHeading",
        [
            "عنوان بلا رقم",
            "无编号标题",
            "heading without number",
            "titre sans numéro",
            "заголовок без номера",
            "título sin número",
        ],
    ),
    ("NemconAnnex", ["مرفق", "附件", "annex", "annexe", "приложение", "anexo"]),
    (
        "NemconParagraph",
        [
            "فقرة مرقمة",
            "编号段落",
            "numbered paragraph",
            "paragraphe numéroté",
            "пронумерованный пункт",
            "párrafo numerado",
        ],
    ),
    (
        "NemconPreambular",
        [
            "فقرة ديباجة",
            "序言段落",
            "preambular paragraph",
            "alinéa du préambule",
            "пункт преамбулы",
            "párrafo del preámbulo",
        ],
    ),
    ("NemconSub1", ["فقرة فرعية 1", "分段1", "subparagraph 1", "alinéa 1", "подпункт 1", "apartado 1"]),
    ("NemconSub2", ["فقرة فرعية 2", "分段2", "subparagraph 2", "alinéa 2", "подпункт 2", "apartado 2"]),
    ("NemconSub3", ["فقرة فرعية 3", "分段3", "subparagraph 3", "alinéa 3", "подпункт 3", "apartado 3"]),
    ("NemconSub4", ["فقرة فرعية 4", "分段4", "subparagraph 4", "alinéa 4", "подпункт 4", "apartado 4"]),
    (
        "NemconUnnumbered",
        [
            "فقرة بلا رقم",
            "无编号段落",
            "paragraph without number",
            "paragraphe sans numéro",
            "пункт без номера",
            "párrafo sin número",
        ],
    ),
    ("NemconOption", ["خيار", "选项", "option", "option", "вариант", "opción"]),
    (
        "NemconNote",
        [
            "ملاحظة المتفاوضين",
            "谈判者说明",
            "note of negotiators",
            "note des négociateurs",
            "заметка участников переговоров",
            "nota de los negociadores",
        ],
    ),
    (
        "NemconFootnote",
        [
            "حاشية بلا إحالة",
            "无引用脚注",
            "footnote without call",
            "note sans appel",
            "сноска без знака",
            "nota sin llamada",
        ],
    ),
    ("NemconVacant", ["رقم شاغر", "空缺编号", "vacant number", "numéro vacant", "свободный номер", "número vacante"]),
    (
        "NemconVacantPreambular",
        [
            "فقرة ديباجة شاغرة",
            "空缺序言段落",
            "vacant preambular paragraph",
            "alinéa vacant du préambule",
            "свободный пункт преамбулы",
            "párrafo vacante del preámbulo",
        ],
    ),
    ("NemconCell", ["خلية", "单元格", "cell", "cellule", "ячейка", "celda"]),
];

/// Returns the name of a style in a language. Those of Word's own have one name in files, which Word shows in its own language.
pub(super) fn name(style: &Style, lang: Lang) -> String {
    let own = NAMES.iter().find(|(id, _)| *id == style.id);
    let at = Lang::ALL.iter().position(|known| *known == lang).unwrap_or_default();
    own.map_or_else(|| style.name.to_owned(), |(_, names)| format!("Nemcon {}", names[at]))
}

/// Returns the style for paragraphs of the kind.
pub(super) fn style(kind: ParagraphKind, level: u8) -> &'static Style {
    let exact = ALL.iter().find(|style| style.kind == kind && style.level == level);
    exact.or_else(|| ALL.iter().find(|style| style.kind == kind)).unwrap_or(&ALL[7])
}

/// Returns what paragraphs of a style of ours are; cells are told by the table.
pub(super) fn kind(id: &str) -> std::option::Option<(ParagraphKind, u8)> {
    let known = ALL.iter().find(|style| style.id == id && style.kind != Cell);
    known.map(|style| (style.kind, style.level))
}

/// Says whether it is the style of a number without words.
pub(super) fn is_vacant(id: &str) -> bool {
    kind(id).is_some_and(|(kind, _)| kind == Vacant)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_style_of_ours_has_a_name_of_its_own_in_every_language() {
        for lang in Lang::ALL {
            let names: BTreeSet<String> = ALL.iter().map(|style| name(style, lang)).collect();
            assert_eq!(names.len(), ALL.len(), "{lang:?}");
            let own = ALL.iter().filter(|style| style.name.starts_with("Nemcon"));
            assert!(own.clone().all(|style| NAMES.iter().any(|(id, _)| *id == style.id)), "{lang:?}");
        }
        assert_eq!(name(&ALL[0], Lang::Ru), "Title", "Word itself says it in Russian");
    }
}
