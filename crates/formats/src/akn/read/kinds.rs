//! Which elements are words, which are blocks, which have a number.

use super::super::tree::Element;

/// Elements that stand among words.
const INLINE: &[&str] = &[
    "a",
    "abbr",
    "affectedDocument",
    "argument",
    "b",
    "br",
    "change",
    "concept",
    "courtType",
    "date",
    "def",
    "del",
    "docAuthority",
    "docCommittee",
    "docDate",
    "docIntroducer",
    "docJurisdiction",
    "docNumber",
    "docProponent",
    "docPurpose",
    "docStage",
    "docStatus",
    "docTitle",
    "docType",
    "docketNumber",
    "embeddedStructure",
    "embeddedText",
    "entity",
    "eol",
    "eop",
    "event",
    "extractStructure",
    "extractText",
    "fillIn",
    "i",
    "img",
    "inline",
    "ins",
    "judge",
    "lawyer",
    "legislature",
    "location",
    "marker",
    "mmod",
    "mod",
    "mref",
    "neutralCitation",
    "noteRef",
    "authorialNote",
    "object",
    "omissis",
    "opinion",
    "organization",
    "outcome",
    "party",
    "person",
    "placeholder",
    "popup",
    "process",
    "quantity",
    "quotedStructure",
    "quotedText",
    "recordedTime",
    "ref",
    "relatedDocument",
    "remark",
    "rmod",
    "role",
    "rref",
    "scene",
    "session",
    "shortTitle",
    "signature",
    "source",
    "span",
    "sub",
    "subFlow",
    "sup",
    "term",
    "time",
    "u",
    "vote",
];

/// Elements within which words are.
const WORDS: &[&str] = &[
    "p",
    "listIntroduction",
    "listConclusion",
    "listWrapUp",
    "crossHeading",
    "tocItem",
    "from",
    "caption",
    "heading",
    "subheading",
    "num",
    "block",
    "label",
];

/// Says whether an element stands among words.
pub fn is_inline(element: &Element) -> bool {
    INLINE.contains(&element.name.as_str()) || element.name.starts_with("?:")
}

/// Says whether an element holds words and what stands among them.
pub fn holds_words(element: &Element) -> bool {
    WORDS.contains(&element.name.as_str())
}

/// Says whether an element among words holds blocks.
pub fn breaks(element: &Element) -> bool {
    let holds_blocks = || element.elements().any(|e| !is_inline(e));
    matches!(element.name.as_str(), "quotedStructure" | "embeddedStructure" | "extractStructure" | "subFlow")
        || !is_inline(element)
        || element.name.starts_with("?:") && holds_blocks()
}
